//! The outline of a statement: headings, what stands under each, and how much room there is.

mod json;

use std::collections::HashMap;

pub use json::json;

use super::{Style, about, closing, markdown as md, sheet::Sheet, text as plain_text};
use crate::{
    count::listed,
    gap::GapReport,
    limit::{Limit, Unit},
    spec::{Kind, Ref},
    statement::{Heading, Outline, budget::Budget, skeleton::Entry, skeleton::Skeleton},
};

/// Examples that are named beside the warning that room is short, at most.
const MOST_SERVING: usize = 6;

/// What an outline shows.
#[derive(Debug, Clone, Copy)]
pub struct OutlineView<'v> {
    /// What was found.
    pub report: &'v GapReport<'v>,
    /// The headings and their budget.
    pub outline: &'v Outline,
    /// What stands under them.
    pub skeleton: &'v Skeleton<'v>,
    /// Print the examples' texts, not only their titles.
    pub evidence: bool,
}

/// As plain text.
#[must_use]
pub fn text(view: &OutlineView<'_>, style: Style) -> String {
    let mut page = plain_text::Page::new(style);
    write(&mut page, view);
    page.finished()
}

/// As Markdown, with everything that came from a file escaped.
#[must_use]
pub fn markdown(view: &OutlineView<'_>) -> String {
    let mut page = md::Page::default();
    write(&mut page, view);
    page.finished()
}

fn write(page: &mut dyn Sheet, view: &OutlineView<'_>) {
    let report = view.report;
    page.title(&format!("Outline of the supporting statement: {}", report.post.title));
    page.line(&about(&report.post));
    page.line(&closing(&report.post));
    page.line(&report.counts.to_string());
    page.gap();
    match &view.outline.budget {
        Some(budget) => room(page, budget, report.counts.desirable > 0),
        None => page.line("Limit: none known; `--limit` takes one, for example `--limit \"1500 words\"`."),
    }
    for warning in &view.skeleton.warnings {
        page.gap();
        page.line(&format!("Note: {warning}"));
    }
    let short = view.outline.budget.as_ref().is_some_and(|b| !b.limit.each && !b.has_room_for_full_examples());
    if short {
        for serving in view.skeleton.serving.iter().take(MOST_SERVING) {
            let mut clauses = Vec::new();
            if !serving.serves.is_empty() {
                clauses.push(format!("serves {}", listed(&serving.serves)));
            }
            if !serving.perhaps.is_empty() {
                clauses.push(format!("perhaps also {}", listed(&serving.perhaps)));
            }
            page.bullet(&format!("{}: {}", serving.name, clauses.join("; ")));
        }
    }
    if let Some(opening) = opening(&view.outline.budget) {
        page.heading(&opening);
        page.line("Who you are and why this post, in a sentence or two. It is read, and seldom scored: keep it short.");
    }
    let mut told = HashMap::new();
    for (place, heading) in view.outline.headings.iter().enumerate() {
        section(page, view, heading, place, &mut told);
    }
    if let Some(budget) = &view.outline.budget
        && !budget.limit.each
        && budget.words.close > 0
    {
        page.heading(&format!("Close ({})", amount(&budget.limit, budget.amounts.close, budget.words.close)));
        page.line("What you would bring to the post, in a sentence or two.");
    }
    let interview = report.interview_only();
    if !interview.is_empty() {
        page.heading("For the interview only: no room in the statement");
        for finding in interview {
            page.item(&finding.reference, &finding.text);
        }
    }
    page.gap();
    page.line("Note: this outline may hold health information: share it with care.");
}

/// "Opening (75 words)", when a whole statement has room for one.
fn opening(budget: &Option<Budget>) -> Option<String> {
    let budget = budget.as_ref().filter(|budget| !budget.limit.each && budget.words.opening > 0)?;
    Some(format!("Opening ({})", amount(&budget.limit, budget.amounts.opening, budget.words.opening)))
}

/// The limit, where it comes from, and what it leaves for a criterion.
fn room(page: &mut dyn Sheet, budget: &Budget, has_desirable: bool) {
    let limit = budget.limit;
    match limit.preset {
        Some(preset) => {
            let date = preset.date.map_or_else(|| "undated".to_owned(), |date| format!("of {date}"));
            page.line(&format!("Limit: {limit}, as for {} ({})", preset.form, preset.certainty.sentence()));
            page.line(&format!("Source ({date}): {}", preset.source));
        }
        None => page.line(&format!("Limit: {limit}")),
    }
    if limit.each {
        let about = match limit.unit {
            Unit::Words => String::new(),
            Unit::Characters | Unit::Bytes => format!(", about {} words", budget.words.essential),
        };
        page.line(&format!("Each criterion has a box of its own{about}. Each is read by itself."));
        return;
    }
    let per_criterion = budget.words.essential;
    if per_criterion > 0 {
        let desirable = format!(", {} for a desirable one", per_criterion / 2);
        let desirable = if has_desirable { desirable.as_str() } else { "" };
        page.line(&format!("Room: about {per_criterion} words for an essential criterion{desirable}"));
    }
}

/// "190 words", "1140 characters, about 190 words".
pub(super) fn amount(limit: &Limit, amount: u32, words: u32) -> String {
    let exact = Limit { amount, each: false, preset: None, ..*limit };
    match limit.unit {
        Unit::Words => exact.to_string(),
        Unit::Characters | Unit::Bytes => {
            format!("{exact}, about {words} {}", if words == 1 { "word" } else { "words" })
        }
    }
}

/// A heading with its criteria. `told` remembers where each example's text stands.
fn section<'v>(
    page: &mut dyn Sheet,
    view: &OutlineView<'v>,
    heading: &Heading,
    place: usize,
    told: &mut HashMap<&'v str, Ref>,
) {
    let budget = view.outline.budget.as_ref().filter(|budget| !budget.limit.each);
    let shares = budget.and_then(|budget| {
        let (amounts, words) = (budget.amounts.headings.get(place)?, budget.words.headings.get(place)?);
        Some(format!("; {}", amount(&budget.limit, *amounts, *words)))
    });
    page.heading(&format!("{} ({}{})", heading.heading, listed(&heading.criteria), shares.unwrap_or_default()));
    for entry in heading.criteria.iter().filter_map(|reference| view.skeleton.entry(*reference)) {
        criterion(page, view, heading, entry, told);
    }
}

fn criterion<'v>(
    page: &mut dyn Sheet,
    view: &OutlineView<'v>,
    heading: &Heading,
    entry: &Entry<'v>,
    told: &mut HashMap<&'v str, Ref>,
) {
    let finding = entry.finding;
    let boxes = view.outline.budget.as_ref().is_some_and(|budget| budget.limit.each);
    page.gap();
    // Where the heading is the criterion, its words need not stand twice.
    if heading.criteria.len() > 1 || heading.heading != finding.text {
        page.item(&finding.reference, &finding.text);
    }
    match finding.kind {
        Kind::Confirmation if entry.advice.is_empty() => page.under("confirm it in a line"),
        Kind::Confirmation | Kind::Evidence => {}
    }
    for example in &entry.examples {
        // In one text an example is told once; a box is read by itself.
        match told.get(example.id).filter(|_| view.evidence && !boxes) {
            Some(first) => page.under(&format!("example: {} (see {first})", example.name)),
            None => page.under(&format!("example: {}", example.name)),
        }
        if view.evidence && !example.text.is_empty() && (boxes || !told.contains_key(example.id)) {
            told.insert(example.id, finding.reference);
            page.quote(&example.text);
        }
    }
    for line in &entry.advice {
        page.under(line);
    }
}
