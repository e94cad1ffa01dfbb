//! A sheet as plain text with tables, for a terminal or a text file. At 80 columns readable without colour or boxes.

use comfy_table::{Attribute, CellAlignment, Color, ColumnConstraint, ContentArrangement, Table, Width, presets};

use super::{
    Style,
    sheet::{Cell, Grid, Piece, Sheet, Tone},
};
use crate::wrap::{columns, wrap};

/// The columns that a table with sentences for a substitute needs.
const TABLE: usize = 72;
/// The most columns that a long word may claim in a table.
const LONGEST_WORD: usize = 24;
/// The spaces beside a cell's text.
const PADDING: usize = 2;

/// A page in pieces.
pub(super) fn sheet(sheet: &Sheet, style: Style) -> String {
    let mut page = Page::new(style);
    for piece in &sheet.pieces {
        match piece {
            Piece::Title(text) => page.title(text),
            Piece::Heading(text) => page.heading(text),
            Piece::Subheading(text) => {
                page.gap();
                page.line(text);
            }
            Piece::Grid(grid) if style.width < TABLE && !grid.in_words.is_empty() => {
                for sentence in &grid.in_words {
                    page.bullet(sentence);
                }
            }
            Piece::Grid(grid) => page.table(&table(grid, style)),
            Piece::Line(text) => page.line(text),
            Piece::Item(name, text) => page.item(name, text),
            Piece::Under(text) => page.indented(text),
            Piece::Quote(text) => {
                for line in text.lines() {
                    page.quoted(line);
                }
            }
            Piece::OwnWords(text) => {
                for line in text.lines() {
                    page.paragraph_line(line);
                }
            }
            Piece::Bullet(text) => page.bullet(text),
            Piece::Gap => page.gap(),
        }
    }
    page.text
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

    fn table(&mut self, table: &Table) {
        for line in table.lines() {
            // Without borders every line begins with the padding of the first cell.
            let line = if self.style.boxes { line.as_str() } else { line.strip_prefix(' ').unwrap_or(&line) };
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }
}

/// A table set for the style.
fn table(grid: &Grid, style: Style) -> Table {
    let mut table = Table::new();
    table.load_style(if style.boxes { presets::UTF8_FULL_CONDENSED } else { presets::NOTHING });
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(outer_width(style)).unwrap_or(u16::MAX));
    if style.colour {
        table.enforce_styling();
    } else {
        table.force_no_tty();
    }
    if grid.headed {
        table.set_header(grid.header.iter().map(|name| {
            let cell = comfy_table::Cell::new(name);
            if style.colour { cell.add_attribute(Attribute::Bold) } else { cell }
        }));
    }
    let mut before: Option<&Vec<Cell>> = None;
    for row in &grid.rows {
        table.add_row(row.iter().enumerate().map(|(index, cell)| {
            let said = before.is_some_and(|before| before.get(index).is_some_and(|above| above.text == cell.text));
            let shown = comfy_table::Cell::new(if cell.once && said { "" } else { &cell.text });
            match colour(cell.tone).filter(|_| style.colour) {
                Some(colour) => shown.fg(colour),
                None => shown,
            }
        }));
        before = Some(row);
    }
    for (index, width) in widths(grid, style).into_iter().enumerate() {
        let Some(column) = table.column_mut(index) else { continue };
        if index >= grid.words {
            column.set_cell_alignment(CellAlignment::Right);
        }
        let width = u16::try_from(width + PADDING).unwrap_or(u16::MAX);
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
    }
    table
}

/// The columns' widths: each as wide as its text, unless that is too much for the page. Then the widest columns of
/// words give way, as far as their longest words let them.
fn widths(grid: &Grid, style: Style) -> Vec<usize> {
    let lines = |index: usize| {
        let header = grid.header.get(index).filter(|_| grid.headed).copied();
        let cells = grid.rows.iter().filter_map(move |row| row.get(index)).map(|cell| cell.text.as_str());
        header.into_iter().chain(cells).flat_map(str::lines)
    };
    let longest_word = |index| lines(index).flat_map(|line| line.split(' ')).map(columns).max().unwrap_or_default();
    let borders = if style.boxes { grid.header.len() + 1 } else { 0 };
    let room = outer_width(style).saturating_sub(borders + PADDING * grid.header.len());
    let mut widths: Vec<usize> =
        (0..grid.header.len()).map(|index| lines(index).map(columns).max().unwrap_or_default().min(room)).collect();
    let least: Vec<usize> = (0..grid.words).map(|index| longest_word(index).min(LONGEST_WORD)).collect();
    while widths.iter().sum::<usize>() > room {
        let giving = widths.iter_mut().zip(&least).filter(|(width, least)| **width > **least);
        match giving.max_by_key(|(width, _)| **width) {
            Some((width, _)) => *width -= 1,
            None => break,
        }
    }
    widths
}

/// The columns that a table may take: without borders the padding at both ends is not printed.
fn outer_width(style: Style) -> usize {
    if style.boxes { style.width } else { style.width + PADDING }
}

fn colour(tone: Tone) -> Option<Color> {
    match tone {
        Tone::Plain => None,
        Tone::Good => Some(Color::Green),
        Tone::Middling => Some(Color::Yellow),
        Tone::Bad => Some(Color::Red),
        Tone::Unknown => Some(Color::Cyan),
    }
}
