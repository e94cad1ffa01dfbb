//! Showing what was found: plain functions from values to text, one file for each format. They decide nothing.

pub mod draft;
pub mod json;
pub mod markdown;
pub mod outline;
mod sheet;
pub mod text;

use std::borrow::Cow;

use crate::{
    gap::{Finding, GapReport},
    spec::Level,
    statement::Outline,
};

/// How text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Columns to fill.
    pub width: usize,
    /// Whether escape codes for colour may be used.
    pub colour: bool,
    /// Whether boxes may be drawn.
    pub boxes: bool,
}

impl Style {
    /// What a pipe or a file gets: readable without colour or boxes.
    pub const PLAIN: Self = Self { width: 80, colour: false, boxes: false };
}

/// What a report shows.
#[derive(Debug, Clone, Copy)]
pub struct View<'v, 'a> {
    /// What was found.
    pub report: &'v GapReport<'a>,
    /// The suggested headings.
    pub outline: &'v Outline,
    /// Leave out what is ready or confirmed.
    pub only_gaps: bool,
}

/// One criterion in a list, with what is to be said of it.
struct Entry<'f> {
    finding: &'f Finding<'f>,
    /// The status with its reason, the next step and the examples, each a line of its own.
    lines: Vec<Cow<'f, str>>,
}

/// One section of a report: a heading and its criteria.
struct Section<'f> {
    heading: String,
    entries: Vec<Entry<'f>>,
}

impl<'v, 'a> View<'v, 'a> {
    /// Confirmations that cannot be given: they come first.
    fn blockers(&self) -> Section<'v> {
        Section::new("Cannot be confirmed", self.report.cannot_confirm(), gap_lines)
    }

    /// The gaps, essential ones first.
    fn gaps(&self) -> [Section<'v>; 2] {
        [Level::Essential, Level::Desirable].map(|level| {
            let heading = match level {
                Level::Essential => "Essential gaps",
                Level::Desirable => "Desirable gaps",
            };
            Section::new(heading, self.report.gaps(level), gap_lines)
        })
    }

    /// What is ready; nothing when only gaps are shown.
    fn strengths(&self) -> Section<'v> {
        let found = if self.only_gaps { Vec::new() } else { self.report.strengths() };
        Section::new("Strengths", found, strength_lines)
    }

    /// What is judged only at the interview.
    fn interview_only(&self) -> Section<'v> {
        let mut found = self.report.interview_only();
        found.retain(|finding| !self.only_gaps || finding.is_gap());
        Section::new("For the interview only: prepare these, but give them no room in the statement", found, |_| {
            Vec::new()
        })
    }
}

impl<'f> Section<'f> {
    fn new(heading: &str, findings: Vec<&'f Finding<'_>>, lines: fn(&'f Finding<'f>) -> Vec<Cow<'f, str>>) -> Self {
        let entries: Vec<Entry<'f>> =
            findings.into_iter().map(|finding| Entry { finding, lines: lines(finding) }).collect();
        Self { heading: heading.to_owned(), entries }
    }
}

/// What is said of a strength: its examples, and what to look at again before it is sent.
fn strength_lines<'f>(finding: &'f Finding<'f>) -> Vec<Cow<'f, str>> {
    let mut lines: Vec<Cow<'f, str>> = finding.examples.iter().map(|example| example.name().into()).collect();
    lines.extend(hint_lines(finding));
    lines
}

/// The most hints that are shown with a criterion.
const MOST_HINTS: usize = 2;

fn hint_lines<'f>(finding: &'f Finding<'f>) -> impl Iterator<Item = Cow<'f, str>> {
    finding.hints.iter().take(MOST_HINTS).map(|hint| format!("hint: {}", hint.sentence()).into())
}

/// What is said of a gap: status and reason, the next step, the examples there are.
fn gap_lines<'f>(finding: &'f Finding<'f>) -> Vec<Cow<'f, str>> {
    let mut lines: Vec<Cow<'f, str>> = vec![format!("{}: {}", finding.status.in_words(), finding.reason).into()];
    if let Some(step) = &finding.next_step {
        let by = step.by.map(|by| format!(", by {}", crate::date::in_words(by))).unwrap_or_default();
        lines.push(format!("next step: {}{by}", step.action).into());
    }
    if !finding.examples.is_empty() {
        let names: Vec<&str> = finding.examples.iter().map(|example| example.name()).collect();
        lines.push(format!("{}: {}", if names.len() == 1 { "example" } else { "examples" }, names.join("; ")).into());
    }
    lines.extend(hint_lines(finding));
    lines
}
