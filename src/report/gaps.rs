//! The gap report: what is ready, what is missing and what to do next.

mod json;

pub use json::json;

use super::{
    Style, about, closing, markdown as md,
    sheet::{Cell, Grid, Sheet, Tone},
    text as plain_text,
};
use crate::{
    count::{criteria, listed},
    gap::{CategoryTally, ConfirmationTally, Finding, GapReport, Tallies, Tally},
    spec::Level,
    statement::Outline,
};

/// The most hints that are shown with a criterion.
const MOST_HINTS: usize = 2;

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

/// As plain text.
#[must_use]
pub fn text(view: &View<'_, '_>, style: Style) -> String {
    let mut page = plain_text::Page::new(style);
    write(&mut page, view);
    page.finished()
}

/// As Markdown, with everything that came from a file escaped.
#[must_use]
pub fn markdown(view: &View<'_, '_>) -> String {
    let mut page = md::Page::default();
    write(&mut page, view);
    page.finished()
}

fn write(page: &mut dyn Sheet, view: &View<'_, '_>) {
    let report = view.report;
    page.title(&report.post.title);
    page.line(&about(&report.post));
    page.line(&closing(&report.post));
    page.line(&report.applicant.as_ref().map(|applicant| format!("For: {applicant}")).unwrap_or_default());
    page.line(&report.counts.to_string());
    page.gap();
    page.line(&report.verdict.sentence);
    section(page, "Cannot be confirmed", &report.cannot_confirm(), gap_lines);
    page.heading("Summary");
    let summary = summary(report);
    if page.has_room_for(&summary) {
        page.grid(&summary);
    } else {
        for category in &report.categories {
            page.bullet(&summed_up(category));
        }
    }
    gaps(page, "Essential gaps", &report.gaps(Level::Essential));
    gaps(page, "Desirable gaps", &report.gaps(Level::Desirable));
    page.heading("Suggested headings for the supporting statement");
    for heading in &view.outline.headings {
        let words = heading.words.map(|words| format!(", about {words} words")).unwrap_or_default();
        page.bullet(&format!("{} ({}{words})", heading.heading, listed(&heading.criteria)));
    }
    let mut interview = report.interview_only();
    interview.retain(|finding| !view.only_gaps || finding.is_gap());
    let prepare = "For the interview only: prepare these, but give them no room in the statement";
    heading(page, prepare, &interview);
    bare_entries(page, &interview);
    if !view.only_gaps {
        section(page, "Strengths", &report.strengths(), strength_lines);
    }
    changes(page, report);
    page.gap();
    for note in report.notes() {
        page.line(&format!("Note: {note}."));
    }
}

/// What the employer's new wording means for earlier answers.
fn changes(page: &mut dyn Sheet, report: &GapReport<'_>) {
    if !report.reworded.is_empty() {
        page.heading("Wording changed: check that your answers still fit");
        for changed in &report.reworded {
            page.gap();
            page.item(&changed.reference, &format!("now: {}", changed.now));
            page.under(&format!("you answered: {}", changed.answered));
        }
    }
    if !report.unattached.is_empty() {
        page.heading("Answers to criteria that are gone: kept in the portfolio");
        for answer in &report.unattached {
            page.item(&answer.reference, &format!("{} ({})", answer.criterion, answer.rating.in_words()));
        }
    }
}

/// The gaps of a level: those that were answered, each with its reason, then those that were not, for which one
/// reason is enough.
fn gaps(page: &mut dyn Sheet, name: &str, findings: &[&Finding<'_>]) {
    let (answered, mut unanswered): (Vec<&Finding<'_>>, Vec<_>) = findings.iter().partition(|gap| gap.rating.is_some());
    unanswered.sort_by_key(|gap| gap.reference);
    heading(page, name, findings);
    entries(page, &answered, gap_lines);
    if !unanswered.is_empty() {
        page.subheading("Not answered yet");
    }
    bare_entries(page, &unanswered);
}

/// Writes what is said of a criterion below it.
type Lines = fn(&mut dyn Sheet, &Finding<'_>);

/// A heading and its criteria, each with what is said of it; nothing without criteria.
fn section(page: &mut dyn Sheet, name: &str, findings: &[&Finding<'_>], lines: Lines) {
    heading(page, name, findings);
    entries(page, findings, lines);
}

/// The heading of criteria, with their number; nothing without criteria.
fn heading(page: &mut dyn Sheet, name: &str, findings: &[&Finding<'_>]) {
    if !findings.is_empty() {
        page.heading(&format!("{name} ({})", criteria(findings.len())));
    }
}

fn entries(page: &mut dyn Sheet, findings: &[&Finding<'_>], lines: Lines) {
    for finding in findings {
        page.gap();
        page.item(&finding.reference, &finding.text);
        lines(page, finding);
    }
}

/// Criteria that stand under their heading with nothing said of each.
fn bare_entries(page: &mut dyn Sheet, findings: &[&Finding<'_>]) {
    for finding in findings {
        page.item(&finding.reference, &finding.text);
    }
}

/// What is said of a gap: status and reason, the next step, the examples there are.
fn gap_lines(page: &mut dyn Sheet, finding: &Finding<'_>) {
    page.under(&format!("{}: {}", finding.status.in_words(), finding.reason));
    if let Some(step) = finding.next_step() {
        page.under(&format!("next step: {}", step.in_words()));
    }
    if !finding.examples().is_empty() {
        let names: Vec<&str> = finding.examples().iter().map(|example| &*example.name).collect();
        page.under(&format!("{}: {}", if names.len() == 1 { "example" } else { "examples" }, names.join("; ")));
    }
    note_and_hints(page, finding);
}

/// What is said of a strength: the reason where its examples do not say it, these, the applicant's note, and what
/// to look at again before it is sent.
fn strength_lines(page: &mut dyn Sheet, finding: &Finding<'_>) {
    if !finding.is_explained_by_examples() {
        page.under(&finding.reason);
    }
    for example in finding.examples() {
        page.under(&example.name);
    }
    note_and_hints(page, finding);
}

fn note_and_hints(page: &mut dyn Sheet, finding: &Finding<'_>) {
    if let Some(note) = finding.note() {
        page.under(&format!("note: {note}"));
    }
    for hint in finding.hints().iter().take(MOST_HINTS) {
        page.under(&format!("hint: {}", hint.sentence_on(&finding.text)));
    }
}

/// Category by level by status; a level without criteria has no row.
fn summary(report: &GapReport<'_>) -> Grid {
    let mut rows = Vec::new();
    for category in &report.categories {
        let Tallies { essential, desirable, confirmations } = category.tallies;
        let tallies = [("essential", essential), ("desirable", desirable), ("to confirm", confirmations.into())];
        rows.extend(
            tallies.into_iter().filter(|(_, tally)| tally.total > 0).map(|(level, tally)| row(category, level, tally)),
        );
    }
    Grid {
        header: ["Category", "Level", "All", "Ready", "Needs\nexample", "Partly\nmet", "Not\nmet", "Open"].to_vec(),
        headed: true,
        rows,
        words: 2,
    }
}

fn row(category: &CategoryTally<'_>, level: &str, tally: Tally) -> Vec<Cell> {
    let count = |count: usize, tone| Cell::new(count.to_string()).tone(if count == 0 { Tone::Plain } else { tone });
    vec![
        Cell::new(named(category)).once(),
        Cell::new(level),
        Cell::new(tally.total.to_string()),
        count(tally.ready, Tone::Good),
        count(tally.thin, Tone::Middling),
        count(tally.partial, Tone::Middling),
        count(tally.gap, Tone::Bad),
        count(tally.open, Tone::Unknown),
    ]
}

/// One category's counts in words.
fn summed_up(category: &CategoryTally<'_>) -> String {
    let Tallies { essential, desirable, confirmations } = category.tallies;
    let mut clauses = Vec::new();
    for (level, tally) in [("essential", essential), ("desirable", desirable)] {
        if tally.total > 0 {
            clauses.push(tally.in_words(level));
        }
    }
    if confirmations.total > 0 {
        clauses.push(confirmations.in_words());
    }
    format!("{}: {}", named(category), clauses.join("; "))
}

fn named<'c>(category: &'c CategoryTally<'_>) -> &'c str {
    category.name.as_deref().unwrap_or("(no category)")
}

impl From<ConfirmationTally> for Tally {
    /// In the columns of the summary: given, cannot be given, still to check.
    fn from(tally: ConfirmationTally) -> Self {
        Self {
            total: tally.total,
            ready: tally.confirmed,
            gap: tally.cannot_confirm,
            open: tally.to_check,
            ..Self::default()
        }
    }
}
