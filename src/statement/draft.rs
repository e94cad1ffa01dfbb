//! A draft laid beside the specification: what it covers, how it is divided, how long it is, and what to fix first.
//!
//! How far a text covers a criterion is read by `coverage`, from words alone; here that becomes what the applicant can
//! do next. Never says that a draft is good, only where to look again.

mod fix;
mod section;

use std::collections::HashSet;

pub use fix::{Fix, units};
pub use section::{Section, SectionKind};

use super::Outline;
use crate::{
    coverage::{self, CoverReport, Coverage},
    evidence::Hint,
    gap::{Finding, GapReport},
    limit::{Length, Limit, Unit},
    plain::plain_line,
    spec::{Kind, Level, Ref},
    wording::{self, Asks},
};

/// From this part of a limit in characters or bytes on, a form may count otherwise than we do: 95 in a hundred.
const NEAR: usize = 95;

/// What is found of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft<'v> {
    /// One for each criterion, in the order of the report.
    pub criteria: Vec<Checked<'v>>,
    /// The draft's own headings with what stands under them.
    pub sections: Vec<Section>,
    /// Paragraphs with something to look at.
    pub paragraphs: Vec<Remarks>,
    /// Sentences that give a criterion back in its own words.
    pub copied: Vec<Copied>,
    /// Words, characters and bytes of the whole.
    pub length: Length,
    /// How much of the limit is used.
    pub measured: Option<Measured>,
    /// Whether it covers enough to be about this post; of one that does not, only what uses the criteria's own words was
    /// counted.
    pub about_the_post: bool,
    /// What to fix, the most urgent first.
    pub fixes: Vec<Fix>,
}

/// One criterion and what the draft says on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked<'v> {
    /// The criterion with the applicant's answer.
    pub finding: &'v Finding<'v>,
    /// How far the draft covers it.
    pub coverage: Coverage,
    /// Whether that is uncertain, since it may be said in other words.
    pub look_again: bool,
    /// The lines that bear on it, from 1.
    pub lines: Vec<usize>,
    /// Whether that is what its words ask for: an example; for a commitment or a confirmation a claim will do.
    pub enough: bool,
}

/// What a paragraph's reader might raise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remarks {
    /// Its first line, from 1.
    pub line: usize,
    /// Its last line.
    pub last_line: usize,
    /// The criteria that it bears on.
    pub criteria: Vec<Ref>,
    /// What to add or change.
    pub hints: Vec<Hint>,
}

/// A sentence that gives a criterion back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The criterion.
    pub reference: Ref,
    /// The sentence's line, from 1.
    pub line: usize,
    /// The sentence, safe to show.
    pub sentence: String,
}

/// A text against its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    /// The limit.
    pub limit: Limit,
    /// What is used, in the limit's unit; with a box for each criterion, by the fullest one.
    pub used: usize,
    /// By how much that is too much.
    pub over: usize,
}

impl Measured {
    fn new(limit: Limit, used: usize) -> Self {
        Self { limit, used, over: used.saturating_sub(limit.amount as usize) }
    }

    /// Whether it fits so closely that a form which counts otherwise might cut it off.
    #[must_use]
    pub fn is_near(&self) -> bool {
        match self.limit.unit {
            Unit::Words => false,
            Unit::Characters | Unit::Bytes => {
                self.over == 0 && self.used.saturating_mul(100) >= (self.limit.amount as usize).saturating_mul(NEAR)
            }
        }
    }
}

impl<'v> Draft<'v> {
    /// Lays `statement` beside the criteria of `report`. `outlines` are the ways in which it may be divided, the
    /// suggested one, which has the budget, first. Linear in the statement.
    #[must_use]
    pub fn new(report: &'v GapReport<'v>, outlines: &[Outline], statement: &str) -> Self {
        let statement = statement.strip_prefix('\u{feff}').unwrap_or(statement);
        let texts: Vec<&str> = report.criteria.iter().map(|finding| finding.text.as_ref()).collect();
        let labels: Vec<String> = report.criteria.iter().map(|finding| finding.reference.to_string()).collect();
        let covered = coverage::cover(&texts, &labels, statement);
        let criteria: Vec<Checked<'v>> = report
            .criteria
            .iter()
            .zip(&covered.criteria)
            .map(|(finding, covered)| Checked {
                finding,
                coverage: covered.coverage,
                look_again: covered.look_again,
                lines: covered.lines.clone(),
                enough: !covered.look_again && is_enough(finding, covered.coverage),
            })
            .collect();
        let sections = section::sections(report, outlines, &covered, statement);
        let length = Length::of(statement);
        let limit = outlines.first().and_then(|outline| outline.budget.as_ref()).map(|budget| budget.limit);
        let measured = limit.map(|limit| {
            let boxes = sections.iter().filter(|section| section.kind != SectionKind::Untitled);
            let fullest = boxes.map(|section| limit.used(&section.length)).max().filter(|_| limit.each);
            Measured::new(limit, fullest.unwrap_or_else(|| limit.used(&length)))
        });
        let mut draft = Self {
            criteria,
            paragraphs: remarks(report, &covered, &sections),
            copied: copied(report, &covered, &sections),
            sections,
            length,
            measured,
            about_the_post: covered.about_the_post,
            fixes: Vec::new(),
        };
        draft.fixes = fix::in_order(&draft);
        draft
    }

    /// Whether every essential criterion that a statement can answer is covered by what its words ask for.
    #[must_use]
    pub fn essentials_are_covered(&self) -> bool {
        let essential = |checked: &&Checked<'_>| checked.finding.reference.level == Level::Essential;
        self.criteria.iter().filter(essential).all(|checked| checked.enough || checked.finding.interview_only)
    }

    /// What was found on a criterion.
    #[must_use]
    pub fn checked(&self, reference: Ref) -> Option<&Checked<'v>> {
        self.criteria.iter().find(|checked| checked.finding.reference == reference)
    }

    /// The criteria of a level that a statement can answer.
    pub fn in_statement(&self, level: Level) -> impl Iterator<Item = &Checked<'v>> {
        self.criteria
            .iter()
            .filter(move |checked| checked.finding.reference.level == level && !checked.finding.interview_only)
    }

    /// The headings that match no criterion.
    pub fn unmatched_headings(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(|section| section.kind == SectionKind::Unmatched)
    }
}

/// Whether this coverage is what a criterion's words ask for.
fn is_enough(finding: &Finding<'_>, coverage: Coverage) -> bool {
    let claim_will_do = || match finding.kind {
        Kind::Confirmation => true,
        Kind::Evidence => match wording::asks(&finding.text) {
            Asks::Commitment => true,
            Asks::Example | Asks::Knowledge | Asks::Qualification | Asks::LivedExperience => false,
        },
    };
    match coverage {
        Coverage::Example => true,
        Coverage::Claimed => claim_will_do(),
        Coverage::Mentioned | Coverage::Silent => false,
    }
}

/// The paragraphs with hints. What introduces or closes a statement need not show anything.
fn remarks(report: &GapReport<'_>, covered: &CoverReport, sections: &[Section]) -> Vec<Remarks> {
    let mut remarks = Vec::new();
    let mut section = sections.iter().peekable();
    let mut above = None;
    for paragraph in &covered.paragraphs {
        while let Some(next) = section.next_if(|section| section.line <= paragraph.line) {
            above = Some(next.kind);
        }
        let shows = match above {
            Some(SectionKind::Matched | SectionKind::Unmatched) => true,
            Some(SectionKind::Untitled) => sections.len() == 1,
            Some(SectionKind::Frame) | None => false,
        };
        let wanted = |hint: &Hint| shows || !matches!(hint, Hint::NoExample | Hint::NoOutcome | Hint::TooShort);
        let hints: Vec<Hint> = paragraph.hints.iter().copied().filter(wanted).collect();
        if !hints.is_empty() {
            remarks.push(Remarks {
                line: paragraph.line,
                last_line: paragraph.last_line,
                criteria: refs(report, &paragraph.criteria),
                hints,
            });
        }
    }
    remarks
}

fn copied(report: &GapReport<'_>, covered: &CoverReport, sections: &[Section]) -> Vec<Copied> {
    // A criterion that stands as a heading is no copy.
    let headings: HashSet<usize> = sections.iter().map(|section| section.line).collect();
    let echoes = covered.echoes.iter().filter(|echo| !headings.contains(&echo.line));
    echoes
        .filter_map(|echo| {
            let finding = report.criteria.get(echo.criterion)?;
            Some(Copied {
                reference: finding.reference,
                line: echo.line,
                sentence: plain_line(&echo.sentence).into_owned(),
            })
        })
        .collect()
}

/// The refs of criteria that are given by place, essentials first.
fn refs(report: &GapReport<'_>, places: &[usize]) -> Vec<Ref> {
    let findings = places.iter().filter_map(|place| report.criteria.get(*place));
    let mut refs: Vec<Ref> = findings.map(|finding| finding.reference).collect();
    refs.sort_unstable();
    refs.dedup();
    refs
}
