//! The sections of a draft: its own headings, the criteria each is about, and how long the text under each is.

use std::{
    cell::OnceCell,
    collections::{HashMap, HashSet},
};

use super::refs;
use crate::{
    coverage::{CoverReport, Coverage, is_rule},
    gap::{Finding, GapReport},
    limit::Length,
    plain::plain_line,
    spec::{Level, Ref},
    statement::{Outline, budget::Budget},
    theme,
};

/// Words of the line that confirms something, for a section of several criteria.
const CONFIRMATION: u32 = 10;
/// A heading of more words is no "Introduction".
const LONGEST_FRAME: usize = 6;

/// A heading of the draft and the text under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// As written, without Markdown marks, safe to show; empty for what stands before the first heading.
    pub heading: String,
    /// Its line, from 1.
    pub line: usize,
    /// What the text under it holds.
    pub length: Length,
    /// What the heading is.
    pub kind: SectionKind,
    /// The criteria that the heading is about, and those that the text under it covers first.
    pub criteria: Vec<Ref>,
    /// The words that the budget has for it; absent without a limit, or when it is about no criterion.
    pub budget: Option<u32>,
}

/// What a heading of a draft is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionKind {
    /// About criteria.
    Matched,
    /// The title, an introduction or a close: about the post, not about a criterion.
    Frame,
    /// About no criterion.
    Unmatched,
    /// What stands before the first heading.
    Untitled,
}

/// The sections in order. A criterion that stands on a paragraph of its own, word for word, is a heading too, however
/// long it is: some employers ask for that.
pub(super) fn sections(
    report: &GapReport<'_>,
    outlines: &[Outline],
    covered: &CoverReport,
    statement: &str,
) -> Vec<Section> {
    let known = Known::new(report, outlines);
    let lines: Vec<&str> = statement.split('\n').collect();
    let mut heads: Vec<(usize, &str, Vec<Ref>)> = covered
        .headings
        .iter()
        .map(|heading| (heading.line, heading.text.as_str(), refs(report, &heading.criteria)))
        .collect();
    for paragraph in covered.paragraphs.iter().filter(|paragraph| paragraph.line == paragraph.last_line) {
        if let Some(text) = lines.get(paragraph.line - 1)
            && known.is_criterion(text)
        {
            heads.push((paragraph.line, text, Vec::new()));
        }
    }
    heads.sort_by_key(|(line, ..)| *line);
    let first = heads.first().map_or(lines.len() + 1, |(line, ..)| *line);
    let budget = outlines.first().and_then(|outline| outline.budget.as_ref());
    let mut found = Vec::new();
    let before = length(&lines, 0, first - 1);
    if before.words > 0 {
        let (heading, kind) = (String::new(), SectionKind::Untitled);
        let budget = budget.filter(|budget| !budget.limit.each).map(|budget| budget.words.opening);
        found.push(Section { heading, line: 1, length: before, kind, criteria: Vec::new(), budget });
    }
    let ends = heads.iter().skip(1).map(|(line, ..)| line - 1).chain([lines.len()]);
    for ((line, text, matched), end) in heads.iter().zip(ends) {
        let (kind, criteria) = known.about(text, matched);
        found.push(Section {
            heading: plain_line(text).into_owned(),
            line: *line,
            length: length(&lines, *line, end),
            kind,
            budget: None,
            criteria,
        });
    }
    add_covered(report, covered, &mut found);
    for section in found.iter_mut().filter(|section| !section.criteria.is_empty()) {
        section.budget = budget.map(|budget| known.share(&section.heading, &section.criteria, budget));
    }
    found
}

/// Gives the criteria that no heading is about to the section that covers them first.
fn add_covered(report: &GapReport<'_>, covered: &CoverReport, sections: &mut [Section]) {
    let headed: HashSet<Ref> = sections.iter().flat_map(|section| section.criteria.clone()).collect();
    for (finding, covered) in report.criteria.iter().zip(&covered.criteria) {
        let line = match covered.coverage {
            Coverage::Example | Coverage::Claimed => covered.lines.first(),
            Coverage::Mentioned | Coverage::Silent => None,
        };
        let Some(line) = line.filter(|_| !headed.contains(&finding.reference)) else { continue };
        let after = sections.partition_point(|section| section.line <= *line);
        if let Some(section) = after.checked_sub(1).and_then(|place| sections.get_mut(place))
            && matches!(section.kind, SectionKind::Matched | SectionKind::Unmatched)
        {
            section.criteria.push(finding.reference);
        }
    }
    for section in sections {
        section.criteria.sort_unstable();
    }
}

/// What some lines hold, without the empty space around them and the line under their heading.
fn length(lines: &[&str], from: usize, to: usize) -> Length {
    let lines = lines.get(from..to).unwrap_or_default();
    let text = match lines {
        [first, rest @ ..] if is_rule(first.trim()) => rest,
        _ => lines,
    }
    .join("\n");
    Length::of(text.trim())
}

/// What a heading can be recognised by.
struct Known<'k> {
    title: String,
    criteria: HashMap<String, Vec<Ref>>,
    /// The words of the longest criterion.
    longest: usize,
    headings: HashMap<String, (Vec<Ref>, Option<u32>)>,
    findings: HashMap<Ref, &'k Finding<'k>>,
    report: &'k GapReport<'k>,
    /// Read only when a heading is recognised by nothing else.
    themes: OnceCell<HashMap<theme::Theme, Vec<Ref>>>,
}

impl<'k> Known<'k> {
    fn new(report: &'k GapReport<'k>, outlines: &[Outline]) -> Self {
        let mut known = Self {
            title: folded(&report.post.title),
            criteria: HashMap::new(),
            longest: 0,
            headings: HashMap::new(),
            findings: HashMap::new(),
            report,
            themes: OnceCell::new(),
        };
        for finding in &report.criteria {
            let reference = finding.reference;
            known.criteria.entry(folded(&finding.text)).or_default().push(reference);
            known.longest = known.longest.max(telling_words(&finding.text).count());
            known.findings.insert(reference, finding);
        }
        for finding in &report.criteria {
            if let Some(name) = finding.category_name() {
                let entry = known.headings.entry(folded(name)).or_default();
                entry.0.push(finding.reference);
            }
        }
        for heading in outlines.iter().rev().flat_map(|outline| &outline.headings) {
            known.headings.insert(folded(&heading.heading), (heading.criteria.clone(), heading.words));
        }
        known.criteria.remove("");
        known.headings.remove("");
        known
    }

    /// Whether a line is a criterion, word for word.
    fn is_criterion(&self, text: &str) -> bool {
        telling_words(text).nth(self.longest).is_none() && self.criteria.contains_key(&folded(text))
    }

    /// What a heading is about. `matched` is what its words say to the coverage.
    fn about(&self, text: &str, matched: &[Ref]) -> (SectionKind, Vec<Ref>) {
        let named = self.named(text);
        let exact = folded(text);
        let criteria = if !named.is_empty() {
            named
        } else if let Some(refs) = self.criteria.get(&exact) {
            refs.clone()
        } else if let Some((refs, _)) = self.headings.get(&exact) {
            refs.clone()
        } else if self.is_frame(&exact) {
            return (SectionKind::Frame, Vec::new());
        } else if !matched.is_empty() {
            matched.to_vec()
        } else {
            theme::of(text, None).and_then(|theme| self.themes().get(&theme)).cloned().unwrap_or_default()
        };
        let kind = if criteria.is_empty() { SectionKind::Unmatched } else { SectionKind::Matched };
        (kind, criteria)
    }

    /// The criteria of each theme.
    fn themes(&self) -> &HashMap<theme::Theme, Vec<Ref>> {
        self.themes.get_or_init(|| {
            let mut themes: HashMap<theme::Theme, Vec<Ref>> = HashMap::new();
            for finding in &self.report.criteria {
                if let Some(theme) = finding.theme() {
                    themes.entry(theme).or_default().push(finding.reference);
                }
            }
            themes
        })
    }

    /// The refs that stand in a heading: "Teamwork (E7, E9)".
    fn named(&self, text: &str) -> Vec<Ref> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() < 8);
        let capital = words.filter(|word| word.starts_with(['E', 'D']));
        let refs = capital.filter_map(|word| word.parse().ok());
        refs.filter(|reference| self.findings.contains_key(reference)).collect()
    }

    /// Whether a heading is the title, an introduction or a close.
    fn is_frame(&self, folded: &str) -> bool {
        #[rustfmt::skip]
        const FRAMES: [&str; 20] = [
            "about me", "about this", "application", "background", "close", "closing", "conclusion", "in conclusion",
            "in summary", "introduction", "opening", "overview", "personal statement", "summary",
            "supporting information", "supporting statement", "thank you", "why i", "why me", "why this",
        ];
        let words = folded.split(' ').count();
        let framed =
            |frame: &&str| folded.strip_prefix(*frame).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
        folded == self.title || (words <= LONGEST_FRAME && FRAMES.iter().any(framed))
    }

    /// The words that the budget has for a heading: those of the suggested heading, else of its criteria.
    fn share(&self, text: &str, criteria: &[Ref], budget: &Budget) -> u32 {
        if let Some((refs, Some(words))) = self.headings.get(&folded(text))
            && refs == criteria
        {
            return *words;
        }
        if budget.limit.each {
            return budget.words.essential;
        }
        let one = |reference: &Ref| match (self.findings.get(reference).map(|finding| finding.kind), reference.level) {
            (Some(crate::spec::Kind::Confirmation), _) => CONFIRMATION,
            (_, Level::Essential) => budget.words.essential,
            (_, Level::Desirable) => budget.words.essential / 2,
        };
        criteria.iter().map(one).fold(0, u32::saturating_add)
    }
}

/// The words of a text but for "and".
fn telling_words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case("and"))
}

/// Words in small letters with single spaces, for comparison.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in telling_words(text) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        if word.is_ascii() {
            folded.extend(word.bytes().map(|byte| char::from(byte.to_ascii_lowercase())));
        } else {
            folded.push_str(&word.to_lowercase());
        }
    }
    folded
}
