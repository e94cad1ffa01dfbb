//! Markdown, with everything that came from a file escaped.

use std::fmt::Write as _;

use super::{
    Section, View,
    sheet::{Piece, Sheet},
};
use crate::{
    count::criteria,
    date,
    gap::Tally,
    plain::plain_line,
    spec::{Criterion, Kind, PersonSpec},
    statement::listed,
};

/// The gap report.
#[must_use]
pub fn report(view: &View<'_, '_>) -> String {
    let report = view.report;
    let mut page = String::new();
    heading(&mut page, 1, &report.post.title);
    let mut about: Vec<&str> = report.post.employer.as_deref().into_iter().collect();
    about.extend(report.post.reference.as_deref());
    paragraph(&mut page, &about.join(", "));
    if let Some(date) = report.post.closing_date {
        let when = report.post.closing().map(|closing| format!(" ({closing})")).unwrap_or_default();
        paragraph(&mut page, &format!("Closing date: {}{when}", date::in_words(date)));
    }
    if let Some(applicant) = &report.applicant {
        paragraph(&mut page, &format!("For: {applicant}"));
    }
    paragraph(&mut page, &report.counts.to_string());
    paragraph(&mut page, &report.verdict.sentence);
    section(&mut page, &view.blockers());
    heading(&mut page, 2, "Summary");
    summary(&mut page, view);
    for gaps in view.gaps() {
        section(&mut page, &gaps);
    }
    heading(&mut page, 2, "Suggested headings for the supporting statement");
    for suggested in &view.outline.headings {
        let words = suggested.words.map(|words| format!(", about {words} words")).unwrap_or_default();
        item(&mut page, &format!("{} ({}{words})", suggested.heading, listed(&suggested.criteria)));
    }
    page.push('\n');
    section(&mut page, &view.interview_only());
    section(&mut page, &view.strengths());
    if !report.reworded.is_empty() {
        heading(&mut page, 2, "Wording changed: check that your answers still fit");
        for changed in &report.reworded {
            item(&mut page, &format!("{} now: {}", changed.reference, changed.now));
            let _ = writeln!(page, "  - {}", escaped(&format!("you answered: {}", changed.answered)));
        }
        page.push('\n');
    }
    if !report.unattached.is_empty() {
        heading(&mut page, 2, "Answers to criteria that are gone: kept in the portfolio");
        for answer in &report.unattached {
            item(&mut page, &format!("{} {} ({})", answer.reference, answer.criterion, answer.rating.in_words()));
        }
        page.push('\n');
    }
    for note in report.notes() {
        paragraph(&mut page, &format!("Note: {note}."));
    }
    finished(page)
}

/// A specification.
#[must_use]
pub fn spec(spec: &PersonSpec) -> String {
    let mut page = String::new();
    heading(&mut page, 1, &plain_line(&spec.title));
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
            item(&mut page, &format!("{name}: {}", plain_line(value)));
        }
    }
    item(&mut page, &spec.counts().to_string());
    page.push('\n');
    for category in &spec.categories {
        heading(&mut page, 2, &plain_line(category.name.as_deref().unwrap_or("Person specification")));
        for (level, criteria) in [("Essential", &category.essential), ("Desirable", &category.desirable)] {
            if !criteria.is_empty() {
                heading(&mut page, 3, level);
                criteria_table(&mut page, spec, criteria);
            }
        }
    }
    finished(page)
}

/// A page in pieces.
pub(super) fn sheet(sheet: &Sheet) -> String {
    let mut page = String::new();
    for piece in &sheet.pieces {
        let in_list = matches!(piece, Piece::Item(..) | Piece::Under(_) | Piece::Quote(_) | Piece::Bullet(_));
        if !in_list && !page.is_empty() && !page.ends_with("\n\n") {
            page.push('\n');
        }
        match piece {
            Piece::Title(text) => heading(&mut page, 1, text),
            Piece::Heading(text) => heading(&mut page, 2, text),
            Piece::Line(text) => paragraph(&mut page, text),
            Piece::Item(name, text) => {
                let _ = writeln!(page, "- **{}** {}", escaped(name), escaped(text));
            }
            Piece::Under(text) => {
                let _ = writeln!(page, "  - {}", escaped(text));
            }
            Piece::Quote(text) => {
                for line in text.lines() {
                    let _ = writeln!(page, "    > {}", escaped(line.trim()));
                }
            }
            Piece::Bullet(text) => item(&mut page, text),
            Piece::Gap => {}
        }
    }
    finished(page)
}

fn criteria_table(page: &mut String, spec: &PersonSpec, criteria: &[Criterion]) {
    page.push_str("| Ref | Criterion | Assessed by |\n| --- | --- | --- |\n");
    for criterion in criteria {
        let kind = match criterion.kind {
            Kind::Confirmation => " (confirmation)",
            Kind::Evidence => "",
        };
        let codes: Vec<&str> = criterion.assessed_by.iter().map(|code| spec.meaning_of(code)).collect();
        let _ = writeln!(
            page,
            "| {} | {}{kind} | {} |",
            criterion.reference,
            escaped(&plain_line(&criterion.text)),
            escaped(&plain_line(&codes.join(", ")))
        );
    }
    page.push('\n');
}

fn summary(page: &mut String, view: &View<'_, '_>) {
    page.push_str("| Category | Level | All | Ready | Needs an example | Partly met | Not met | Open |\n");
    page.push_str("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for category in &view.report.categories {
        let name = escaped(category.name.as_deref().unwrap_or("(no category)"));
        let rows = [
            ("essential", category.essential),
            ("desirable", category.desirable),
            ("to confirm", Tally::from(category.confirmations)),
        ];
        for (level, tally) in rows.into_iter().filter(|(_, tally)| tally.total > 0) {
            let Tally { total, ready, thin, partial, gap, open } = tally;
            let _ = writeln!(page, "| {name} | {level} | {total} | {ready} | {thin} | {partial} | {gap} | {open} |");
        }
    }
    page.push('\n');
}

fn section(page: &mut String, section: &Section<'_>) {
    if section.entries.is_empty() {
        return;
    }
    heading(page, 2, &format!("{} ({})", section.heading, criteria(section.entries.len())));
    for entry in &section.entries {
        let _ = writeln!(page, "- **{}** {}", entry.finding.reference, escaped(&entry.finding.text));
        for line in &entry.lines {
            let _ = writeln!(page, "  - {}", escaped(line));
        }
    }
    page.push('\n');
}

fn heading(page: &mut String, level: usize, text: &str) {
    let _ = writeln!(page, "{} {}\n", "#".repeat(level), escaped(text));
}

fn paragraph(page: &mut String, text: &str) {
    if !text.is_empty() {
        let _ = writeln!(page, "{}\n", escaped(text));
    }
}

fn item(page: &mut String, text: &str) {
    let _ = writeln!(page, "- {}", escaped(text));
}

/// The page with one line break at its end.
fn finished(page: String) -> String {
    format!("{}\n", page.trim_end())
}

/// `text` with everything escaped that Markdown or HTML could take for markup, anywhere in a line.
///
/// Ordinary punctuation stays as it is, so that the source reads well too.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut at_start = true;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let marks = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' => true,
            '#' | '+' | '-' | '=' => at_start,
            '.' | ')' => {
                safe.chars().next_back().is_some_and(|before| before.is_ascii_digit())
                    && safe.chars().all(|before| before.is_ascii_digit())
            }
            _ => false,
        };
        match c {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '\n' => safe.push(' '),
            ':' if letters.peek() == Some(&'/') => safe.push_str("&#58;"),
            '@' => safe.push_str("&#64;"),
            _ => {
                if marks {
                    safe.push('\\');
                }
                safe.push(c);
            }
        }
        at_start = at_start && c.is_whitespace();
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_is_taken_for_markup() {
        assert_eq!(
            escaped("Able to listen, 1:1 (paid or voluntary) - e.g. IT"),
            "Able to listen, 1:1 (paid or voluntary) - e.g. IT"
        );
        assert_eq!(escaped("<script>&"), "&lt;script&gt;&amp;");
        assert_eq!(
            escaped("# [a](http://x) ![b] | *c* _d_ `e` \\"),
            "\\# \\[a\\](http&#58;//x) !\\[b\\] \\| \\*c\\* \\_d\\_ \\`e\\` \\\\"
        );
        assert_eq!(escaped("1. one"), "1\\. one");
        assert_eq!(escaped("- one"), "\\- one");
    }
}
