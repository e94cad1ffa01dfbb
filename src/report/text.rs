//! A sheet as plain text with tables, for a terminal or a text file. At 80 columns readable without colour or boxes.

use std::fmt::Display;

use comfy_table::{Attribute, CellAlignment, Color, ColumnConstraint, ContentArrangement, Table, Width, presets};

use super::{
    Style,
    sheet::{Cell, Grid, Sheet, Tone},
};
use crate::wrap::{columns, wrap_onto};

/// The width that a table of many columns needs.
const MANY_COLUMNS: usize = 72;
/// Bytes that a usual report fills: room once, rather than again and again as the page grows.
const USUAL: usize = 8 * 1024;
/// The most columns that a long word may claim in a table.
const LONGEST_WORD: usize = 24;
/// The spaces beside a cell's text.
const PADDING: usize = 2;

/// Lines of text as they come, wrapped to the width.
pub(super) struct Page {
    style: Style,
    text: String,
}

impl Page {
    pub(super) fn new(style: Style) -> Self {
        Self { style, text: String::with_capacity(USUAL) }
    }

    /// All lines.
    pub(super) fn finished(self) -> String {
        self.text
    }

    fn emphasised(&mut self, text: &str) {
        let begins = self.text.len();
        self.wrapped(text, "", "");
        if self.style.colour {
            let bold = anstyle::Style::new().bold();
            for line in self.text.split_off(begins).lines() {
                self.text.push_str(&format!("{bold}{line}{bold:#}\n"));
            }
        }
    }

    fn wrapped(&mut self, text: &str, first: &str, next: &str) {
        wrap_onto(&mut self.text, text, self.style.width, first, next);
    }
}

impl Sheet for Page {
    fn title(&mut self, text: &str) {
        self.emphasised(text);
    }

    fn heading(&mut self, text: &str) {
        self.gap();
        self.emphasised(text);
    }

    fn subheading(&mut self, text: &str) {
        self.gap();
        self.line(text);
    }

    fn line(&mut self, text: &str) {
        if !text.is_empty() {
            self.wrapped(text, "", "");
        }
    }

    /// Further lines stand under the text.
    fn item(&mut self, name: &dyn Display, text: &str) {
        self.wrapped(text, &format!("{:<3} ", name.to_string()), "    ");
    }

    fn under(&mut self, text: &str) {
        self.wrapped(text, "    ", "    ");
    }

    fn quote(&mut self, text: &str) {
        for line in text.lines().map(str::trim) {
            if line.is_empty() {
                self.text.push_str("    |\n");
            } else {
                self.wrapped(line, "    | ", "    | ");
            }
        }
    }

    fn own_words(&mut self, text: &str) {
        for line in text.lines().map(str::trim_end) {
            if line.is_empty() {
                self.text.push('\n');
            } else {
                self.under(line);
            }
        }
    }

    fn bullet(&mut self, text: &str) {
        self.wrapped(text, "- ", "  ");
    }

    fn grid(&mut self, grid: &Grid) {
        for line in table(grid, self.style).lines() {
            // Without borders every line begins with the padding of the first cell.
            let line = if self.style.boxes { line.as_str() } else { line.strip_prefix(' ').unwrap_or(&line) };
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    fn has_room_for_columns(&self) -> bool {
        self.style.width >= MANY_COLUMNS
    }

    /// None where the page is empty or has one already.
    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
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
