//! Plain text and tables, for a terminal or a text file. At 80 columns readable without colour or boxes.

use comfy_table::{Attribute, Cell, CellAlignment, Color, ColumnConstraint, ContentArrangement, Table, Width, presets};

use super::{
    Section, Style, View,
    sheet::{Piece, Sheet},
};
use crate::{
    count::{counted, criteria},
    date,
    gap::{CategoryTally, ConfirmationTally, Status, Tally},
    plain::{plain, plain_line},
    portfolio::{Example, Portfolio},
    spec::{Criterion, Kind, PersonSpec, Ref},
    statement::listed,
    wrap::wrap,
};

/// The columns that the summary needs as a table; below it stands as sentences.
const SUMMARY_TABLE: usize = 72;

/// The gap report.
#[must_use]
pub fn report(view: &View<'_, '_>, style: Style) -> String {
    let report = view.report;
    let mut page = Page::new(style);
    page.title(&report.post.title);
    let mut about: Vec<&str> = report.post.employer.as_deref().into_iter().collect();
    about.extend(report.post.reference.as_deref());
    page.line(&about.join(", "));
    if let Some(date) = report.post.closing_date {
        let when = report.post.closing().map(|closing| format!(" ({closing})")).unwrap_or_default();
        page.line(&format!("Closing date: {}{when}", date::in_words(date)));
    }
    if let Some(applicant) = &report.applicant {
        page.line(&format!("For: {applicant}"));
    }
    page.line(&report.counts.to_string());
    page.gap();
    page.line(&report.verdict.sentence);
    page.section(&view.blockers());
    page.heading("Summary");
    if style.width < SUMMARY_TABLE {
        for category in &report.categories {
            page.bullet(&summed_up(category));
        }
    } else {
        page.table(summary(view, style));
    }
    for section in view.gaps() {
        page.section(&section);
    }
    page.heading("Suggested headings for the supporting statement");
    for heading in &view.outline.headings {
        let words = heading.words.map(|words| format!(", about {words} words")).unwrap_or_default();
        page.bullet(&format!("{} ({}{words})", heading.heading, listed(&heading.criteria)));
    }
    page.section(&view.interview_only());
    page.section(&view.strengths());
    if !report.reworded.is_empty() {
        page.heading("Wording changed: check that your answers still fit");
        for changed in &report.reworded {
            page.gap();
            page.item(&changed.reference.to_string(), &format!("now: {}", changed.now));
            page.indented(&format!("you answered: {}", changed.answered));
        }
    }
    if !report.unattached.is_empty() {
        page.heading("Answers to criteria that are gone: kept in the portfolio");
        for answer in &report.unattached {
            page.item(&answer.reference.to_string(), &format!("{} ({})", answer.criterion, answer.rating.in_words()));
        }
    }
    page.gap();
    for note in report.notes() {
        page.line(&format!("Note: {note}."));
    }
    page.text
}

/// A specification as a table.
#[must_use]
pub fn spec(spec: &PersonSpec, style: Style) -> String {
    let mut page = Page::new(style);
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
                page.gap();
                page.line(level);
                page.table(criteria_table(spec, criteria, style));
            }
        }
    }
    if !spec.assessment_codes.is_empty() {
        page.heading("How it is assessed");
        for (code, meaning) in &spec.assessment_codes {
            page.item(&plain_line(code), &plain_line(meaning));
        }
    }
    page.text
}

/// The built-in specifications, with what they are called on the command line.
#[must_use]
pub fn catalogue(specs: &[(&str, PersonSpec)], style: Style) -> String {
    let mut page = Page::new(style);
    for (name, spec) in specs {
        page.title(name);
        let employer = spec.employer.as_deref().map(|employer| format!(", {employer}")).unwrap_or_default();
        page.indented(&plain_line(&format!("{}{employer}", spec.title)));
        let closing = spec.closing_date.map(|date| format!("; closing date {}", date::in_words(date)));
        page.indented(&format!("{}{}", spec.counts(), closing.unwrap_or_default()));
        page.gap();
    }
    page.line("To begin: personspec assess NAME");
    page.text
}

/// Every example of a portfolio, with the answers that use it.
#[must_use]
pub fn examples(portfolio: &Portfolio, style: Style) -> String {
    let mut page = Page::new(style);
    page.line(&counted(portfolio.examples.len(), "example", "examples"));
    for example in &portfolio.examples {
        page.gap();
        page.title(&plain_line(&example.id));
        about_example(&mut page, portfolio, example);
    }
    page.text
}

/// One example in full.
#[must_use]
pub fn example(portfolio: &Portfolio, example: &Example, style: Style) -> String {
    let mut page = Page::new(style);
    page.title(&plain_line(&example.id));
    about_example(&mut page, portfolio, example);
    for (part, text) in example.parts() {
        page.heading(part.label());
        for paragraph in plain(text).lines() {
            page.paragraph_line(paragraph);
        }
    }
    page.text
}

/// The answers that use an example: "E6, E9 and D5 of Peer Support Worker"; empty when none does.
#[must_use]
pub fn uses_in_words(portfolio: &Portfolio, id: &str) -> String {
    let mut by_post: Vec<(String, Vec<Ref>)> = Vec::new();
    for (post, answer) in portfolio.uses_of(id) {
        let title = plain_line(&post.title).into_owned();
        match by_post.iter_mut().find(|(known, _)| *known == title) {
            Some((_, refs)) => refs.push(answer.reference),
            None => by_post.push((title, vec![answer.reference])),
        }
    }
    let clauses: Vec<String> = by_post.iter().map(|(title, refs)| format!("{} of {title}", listed(refs))).collect();
    clauses.join("; ")
}

/// A page in pieces.
pub(super) fn sheet(sheet: &Sheet, style: Style) -> String {
    let mut page = Page::new(style);
    for piece in &sheet.pieces {
        match piece {
            Piece::Title(text) => page.title(text),
            Piece::Heading(text) => page.heading(text),
            Piece::Line(text) => page.line(text),
            Piece::Item(name, text) => page.item(name, text),
            Piece::Under(text) => page.indented(text),
            Piece::Quote(text) => {
                for line in text.lines() {
                    page.quoted(line);
                }
            }
            Piece::Bullet(text) => page.bullet(text),
            Piece::Gap => page.gap(),
        }
    }
    page.text
}

fn about_example(page: &mut Page, portfolio: &Portfolio, example: &Example) {
    if let Some(title) = &example.title {
        page.indented(&plain_line(title));
    }
    if let Some(when) = &example.when {
        page.indented(&format!("When: {}", plain_line(when)));
    }
    page.indented(&format!("May be seen by: {}", example.share.in_words()));
    let uses: Vec<String> = portfolio
        .uses_of(&example.id)
        .map(|(post, answer)| format!("{} of {}", answer.reference, plain_line(&post.title)))
        .collect();
    page.indented(&if uses.is_empty() {
        "Used by no answer".to_owned()
    } else {
        format!("Used for: {}", uses.join("; "))
    });
}

/// Lines of text as they come, wrapped to the width.
struct Page {
    style: Style,
    text: String,
}

impl Page {
    fn new(style: Style) -> Self {
        Self { style, text: String::new() }
    }

    fn title(&mut self, text: &str) {
        self.emphasised(text);
    }

    fn heading(&mut self, text: &str) {
        self.gap();
        self.emphasised(text);
    }

    fn emphasised(&mut self, text: &str) {
        let wrapped = wrap(text, self.style.width, "", "");
        if self.style.colour {
            let bold = anstyle::Style::new().bold();
            for line in wrapped.lines() {
                self.text.push_str(&format!("{bold}{line}{bold:#}\n"));
            }
        } else {
            self.text.push_str(&wrapped);
        }
    }

    /// An empty line, unless the page is empty or has one already.
    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn line(&mut self, text: &str) {
        if !text.is_empty() {
            self.text.push_str(&wrap(text, self.style.width, "", ""));
        }
    }

    fn indented(&mut self, text: &str) {
        self.text.push_str(&wrap(text, self.style.width, "    ", "    "));
    }

    /// A text behind its short name; further lines stand under the text.
    fn item(&mut self, name: &str, text: &str) {
        let first = if name.len() < 4 { format!("{name:<4}") } else { format!("{name} ") };
        self.text.push_str(&wrap(text, self.style.width, &first, "    "));
    }

    /// A line of the applicant's own text; an empty one stays.
    fn paragraph_line(&mut self, text: &str) {
        if text.trim().is_empty() {
            self.text.push('\n');
        } else {
            self.indented(text.trim_end());
        }
    }

    /// A line of the applicant's own text under an item.
    fn quoted(&mut self, text: &str) {
        if text.trim().is_empty() {
            self.text.push_str("    |\n");
        } else {
            self.text.push_str(&wrap(text.trim(), self.style.width, "    | ", "    | "));
        }
    }

    fn bullet(&mut self, text: &str) {
        self.text.push_str(&wrap(text, self.style.width, "- ", "  "));
    }

    fn section(&mut self, section: &Section<'_>) {
        if section.entries.is_empty() {
            return;
        }
        self.heading(&format!("{} ({})", section.heading, criteria(section.entries.len())));
        for entry in &section.entries {
            self.gap();
            self.item(&entry.finding.reference.to_string(), &entry.finding.text);
            for line in &entry.lines {
                self.indented(line);
            }
        }
    }

    fn table(&mut self, table: Table) {
        for line in table.lines() {
            // Without borders every line begins with the padding of the first cell.
            let line = if self.style.boxes { line.as_str() } else { line.strip_prefix(' ').unwrap_or(&line) };
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }
}

fn table(style: Style) -> Table {
    let mut table = Table::new();
    table.load_style(if style.boxes { presets::UTF8_FULL_CONDENSED } else { presets::NOTHING });
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(style.width).unwrap_or(u16::MAX));
    if style.colour {
        table.enforce_styling();
    } else {
        table.force_no_tty();
    }
    table
}

/// Category by level by status; a level without criteria has no row.
fn summary(view: &View<'_, '_>, style: Style) -> Table {
    let mut table = table(style);
    let columns = ["Category", "Level", "All", "Ready", "Needs\nexample", "Partly\nmet", "Not\nmet", "Open"];
    table.set_header(columns.map(|name| heading_cell(name, style)));
    for category in &view.report.categories {
        let name = category.name.as_deref().unwrap_or("(no category)");
        let levels = [("essential", category.essential), ("desirable", category.desirable)];
        let mut name = Some(name);
        for (level, tally) in levels.into_iter().filter(|(_, tally)| tally.total > 0) {
            table.add_row(tally_row(name.take().unwrap_or(""), level, tally, style));
        }
        if category.confirmations.total > 0 {
            table.add_row(tally_row(name.take().unwrap_or(""), "to confirm", category.confirmations.into(), style));
        }
    }
    // No word of a category or a level is broken.
    let names = view.report.categories.iter().filter_map(|category| category.name.as_deref());
    let longest = names.flat_map(|name| name.split(' ')).map(crate::wrap::columns).max().unwrap_or(0);
    for (index, words) in [longest.min(24), "to confirm".len()].into_iter().enumerate() {
        if let (Some(column), Ok(width)) = (table.column_mut(index), u16::try_from(words + 2)) {
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(width)));
        }
    }
    for column in table.column_iter_mut().skip(2) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

/// One category's counts in words.
fn summed_up(category: &CategoryTally<'_>) -> String {
    let mut clauses = Vec::new();
    for (level, tally) in [("essential", category.essential), ("desirable", category.desirable)] {
        if tally.total > 0 {
            clauses.push(tally.in_words(level));
        }
    }
    if category.confirmations.total > 0 {
        clauses.push(category.confirmations.in_words());
    }
    format!("{}: {}", category.name.as_deref().unwrap_or("(no category)"), clauses.join("; "))
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

fn tally_row(category: &str, level: &str, tally: Tally, style: Style) -> Vec<Cell> {
    let statuses = [
        (Status::Ready, tally.ready),
        (Status::Thin, tally.thin),
        (Status::Partial, tally.partial),
        (Status::Gap, tally.gap),
        (Status::Open, tally.open),
    ];
    let mut row = vec![Cell::new(category), Cell::new(level), Cell::new(tally.total)];
    row.extend(statuses.map(|(status, count)| {
        if count == 0 {
            return Cell::new("-");
        }
        let cell = Cell::new(count);
        if style.colour { cell.fg(colour(status)) } else { cell }
    }));
    row
}

fn colour(status: Status) -> Color {
    match status {
        Status::Ready | Status::Confirmed => Color::Green,
        Status::Thin | Status::ToCheck => Color::Yellow,
        Status::Partial => Color::Yellow,
        Status::Gap | Status::CannotConfirm => Color::Red,
        Status::Open => Color::Cyan,
    }
}

fn heading_cell(name: &str, style: Style) -> Cell {
    let cell = Cell::new(name);
    if style.colour { cell.add_attribute(Attribute::Bold) } else { cell }
}

fn criteria_table(spec: &PersonSpec, criteria: &[Criterion], style: Style) -> Table {
    let mut table = table(style);
    let assessed = criteria.iter().any(|criterion| !criterion.assessed_by.is_empty());
    for criterion in criteria {
        let mut text = plain_line(&criterion.text).into_owned();
        match criterion.kind {
            Kind::Confirmation => text.push_str(" [confirmation]"),
            Kind::Evidence => {}
        }
        let mut row = vec![Cell::new(criterion.reference), Cell::new(text)];
        if assessed {
            let codes: Vec<_> = criterion.assessed_by.iter().map(|code| plain_line(spec.meaning_of(code))).collect();
            row.push(Cell::new(codes.join(", ")));
        }
        table.add_row(row);
    }
    let narrow = u16::try_from(criteria.iter().map(|c| c.reference.to_string().len()).max().unwrap_or(2) + 2);
    if let (Some(column), Ok(width)) = (table.column_mut(0), narrow) {
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
    }
    table
}
