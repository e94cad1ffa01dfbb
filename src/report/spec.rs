//! A specification as a readable table, and the list of those that are built in.

mod json;

pub use json::json;

use super::{
    Style, markdown as md,
    sheet::{Cell, Grid, Sheet},
    text as plain_text,
};
use jiff::civil::Date;

use crate::{
    date,
    plain::plain_line,
    spec::{Criterion, Kind, PersonSpec},
};

/// As plain text.
#[must_use]
pub fn text(spec: &PersonSpec, style: Style) -> String {
    let mut page = plain_text::Page::new(style);
    write(&mut page, spec);
    page.finished()
}

/// As Markdown, with everything that came from a file escaped.
#[must_use]
pub fn markdown(spec: &PersonSpec) -> String {
    let mut page = md::Page::default();
    write(&mut page, spec);
    page.finished()
}

/// The built-in specifications as they stand on `today`, with what they are called on the command line, as plain text.
#[must_use]
pub fn catalogue(specs: &[(&str, PersonSpec)], today: Date, style: Style) -> String {
    let mut page = plain_text::Page::new(style);
    for (name, spec) in specs {
        page.heading(name);
        let employer = spec.employer.as_deref().map(|employer| format!(", {employer}")).unwrap_or_default();
        page.under(&plain_line(&format!("{}{employer}", spec.title)));
        let closing = spec.closing_date.map(|date| {
            let word = if date < today { "closed on" } else { "closing date" };
            format!("; {word} {}", date::in_words(date))
        });
        page.under(&format!("{}{}", spec.counts(), closing.unwrap_or_default()));
    }
    page.gap();
    page.line("To begin: personspec assess NAME");
    page.finished()
}

fn write(page: &mut dyn Sheet, spec: &PersonSpec) {
    page.title(&plain_line(&spec.title));
    let closing = spec.closing_date.map(date::in_words);
    let limit = spec.statement_limit.map(|limit| limit.to_string());
    let facts = [
        ("Employer", spec.employer.as_deref()),
        ("Reference", spec.reference.as_deref()),
        ("Grade", spec.grade.as_deref()),
        ("Salary", spec.salary.as_deref()),
        ("Closing date", closing.as_deref()),
        ("Statement limit", limit.as_deref()),
        ("Source", spec.source.as_deref()),
    ];
    for (name, value) in facts {
        if let Some(value) = value {
            page.line(&format!("{name}: {}", plain_line(value)));
        }
    }
    page.line(&spec.counts().to_string());
    page.heading("Person specification");
    for category in &spec.categories {
        if let Some(name) = &category.name {
            page.heading(&plain_line(name));
        }
        for (level, criteria) in [("Essential", &category.essential), ("Desirable", &category.desirable)] {
            if !criteria.is_empty() {
                page.subheading(level);
                page.grid(&table(spec, criteria));
            }
        }
    }
    if !spec.assessment_codes.is_empty() {
        page.heading("How it is assessed");
        for (code, meaning) in &spec.assessment_codes {
            let unexplained = "the advert does not say what it stands for";
            page.item(&plain_line(code), &if meaning == code { unexplained.into() } else { plain_line(meaning) });
        }
    }
}

fn table(spec: &PersonSpec, criteria: &[Criterion]) -> Grid {
    let assessed = criteria.iter().any(|criterion| !criterion.assessed_by.is_empty());
    let row = |criterion: &Criterion| {
        let confirmation = match criterion.kind {
            Kind::Confirmation => Kind::CONFIRMATION_MARK,
            Kind::Evidence => "",
        };
        let text = format!("{}{confirmation}", plain_line(&criterion.text));
        let mut row = vec![Cell::new(criterion.reference.to_string()), Cell::new(text)];
        if assessed {
            let codes: Vec<_> = criterion.assessed_by.iter().map(|code| plain_line(spec.meaning_of(code))).collect();
            row.push(Cell::new(codes.join(", ")));
        }
        row
    };
    let rows: Vec<Vec<Cell>> = criteria.iter().map(row).collect();
    let header = if assessed { &["Ref", "Criterion", "Assessed by"][..] } else { &["Ref", "Criterion"] };
    Grid { header: header.to_vec(), headed: false, words: header.len(), rows }
}
