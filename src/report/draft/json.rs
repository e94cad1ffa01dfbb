//! The check of a draft as JSON: an outside promise, documented in the README.

use serde::Serialize;

use super::DraftView;
use crate::{
    report::json::{FORMAT_VERSION, names, written},
    statement::draft::{Checked, Fix, Section, SectionKind},
};

/// As JSON.
#[must_use]
pub fn json(view: &DraftView<'_>) -> String {
    let draft = view.draft;
    written(&DraftJson {
        format_version: FORMAT_VERSION,
        criteria: draft.criteria.iter().map(CriterionJson::from).collect(),
        counts: CountsJson {
            words: draft.length.words,
            characters: draft.length.characters,
            bytes: draft.length.bytes,
        },
        limit: draft.measured.map(|measured| LimitJson {
            amount: measured.limit.amount,
            unit: measured.limit.unit.name(),
            each: measured.limit.each,
            used: measured.used,
            over: measured.over,
            near: measured.is_near(),
        }),
        unmatched_headings: draft.unmatched_headings().map(|section| section.heading.as_str()).collect(),
        sections: draft.sections.iter().map(SectionJson::from).collect(),
        hints: draft
            .paragraphs
            .iter()
            .map(|remarks| RemarksJson {
                line: remarks.line,
                last_line: remarks.last_line,
                criteria: names(&remarks.criteria),
                hints: remarks
                    .hints
                    .iter()
                    .map(|hint| HintJson { name: hint.name(), sentence: hint.sentence() })
                    .collect(),
            })
            .collect(),
        copied: draft
            .copied
            .iter()
            .map(|copied| CopiedJson {
                r#ref: copied.reference.to_string(),
                line: copied.line,
                sentence: &copied.sentence,
            })
            .collect(),
        about_the_post: draft.about_the_post,
        fix_first: draft.fixes.iter().map(FixJson::from).collect(),
    })
}

#[derive(Serialize)]
struct DraftJson<'v> {
    format_version: u32,
    criteria: Vec<CriterionJson<'v>>,
    counts: CountsJson,
    limit: Option<LimitJson>,
    unmatched_headings: Vec<&'v str>,
    sections: Vec<SectionJson<'v>>,
    hints: Vec<RemarksJson>,
    copied: Vec<CopiedJson<'v>>,
    about_the_post: bool,
    fix_first: Vec<FixJson<'v>>,
}

/// `enough` says whether the coverage is what the criterion's words ask for, `look_again` whether it is uncertain since it
/// may be said in other words.
#[derive(Serialize)]
struct CriterionJson<'v> {
    r#ref: String,
    level: &'static str,
    kind: &'static str,
    text: &'v str,
    interview_only: bool,
    coverage: &'static str,
    lines: &'v [usize],
    enough: bool,
    look_again: bool,
}

impl<'v> From<&'v Checked<'_>> for CriterionJson<'v> {
    fn from(checked: &'v Checked<'_>) -> Self {
        let finding = checked.finding;
        Self {
            r#ref: finding.reference.to_string(),
            level: finding.reference.level.name(),
            kind: finding.kind.name(),
            text: &finding.text,
            interview_only: finding.interview_only,
            coverage: checked.coverage.name(),
            lines: &checked.lines,
            enough: checked.enough,
            look_again: checked.look_again,
        }
    }
}

#[derive(Serialize)]
struct CountsJson {
    words: usize,
    characters: usize,
    bytes: usize,
}

/// `used` and `over` are in the limit's unit; with a box for each criterion they are those of the fullest section.
#[derive(Serialize)]
struct LimitJson {
    amount: u32,
    unit: &'static str,
    each: bool,
    used: usize,
    over: usize,
    near: bool,
}

/// `heading` is null for what stands before the first one, `budget` (in words) without a limit.
#[derive(Serialize)]
struct SectionJson<'v> {
    heading: Option<&'v str>,
    line: usize,
    words: usize,
    budget: Option<u32>,
    criteria: Vec<String>,
}

impl<'v> From<&'v Section> for SectionJson<'v> {
    fn from(section: &'v Section) -> Self {
        Self {
            heading: (section.kind != SectionKind::Untitled).then_some(section.heading.as_str()),
            line: section.line,
            words: section.length.words,
            budget: section.budget,
            criteria: names(&section.criteria),
        }
    }
}

#[derive(Serialize)]
struct RemarksJson {
    line: usize,
    last_line: usize,
    criteria: Vec<String>,
    hints: Vec<HintJson>,
}

#[derive(Serialize)]
struct HintJson {
    name: &'static str,
    sentence: &'static str,
}

#[derive(Serialize)]
struct CopiedJson<'v> {
    r#ref: String,
    line: usize,
    sentence: &'v str,
}

#[derive(Serialize)]
struct FixJson<'v> {
    r#ref: Option<String>,
    line: Option<usize>,
    sentence: &'v str,
}

impl<'v> From<&'v Fix> for FixJson<'v> {
    fn from(fix: &'v Fix) -> Self {
        Self { r#ref: fix.reference.map(|reference| reference.to_string()), line: fix.line, sentence: &fix.sentence }
    }
}
