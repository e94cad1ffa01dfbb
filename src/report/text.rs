//! A sheet as plain text with tables, for a terminal or a text file. At 80 columns readable without colour or boxes.

use std::{borrow::Cow, fmt::Display, iter};

use comfy_table::{Attribute, CellAlignment, Color, ColumnConstraint, ContentArrangement, Table, Width, presets};

use super::{
    Style,
    sheet::{Cell, Grid, Sheet, Tone},
};
use crate::wrap::{columns, wrap_onto};

/// Bytes that a usual report fills: room once, rather than again and again as the page grows.
const USUAL: usize = 8 * 1024;
/// The least that a column of words may get: the widest character has room.
const NARROWEST: usize = 2;
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

    fn has_room_for(&self, grid: &Grid) -> bool {
        widest(grid, pieces_of_words).iter().sum::<usize>() <= room(grid, self.style)
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
    let widths = widths(grid, style);
    let mut before: Option<&Vec<Cell>> = None;
    for row in &grid.rows {
        table.add_row(row.iter().zip(&widths).enumerate().map(|(index, (cell, width))| {
            let said = before.is_some_and(|before| before.get(index).is_some_and(|above| above.text == cell.text));
            let text = if cell.once && said { Cow::Borrowed("") } else { broken_at_slashes(&cell.text, *width) };
            let shown = comfy_table::Cell::new(text);
            match colour(cell.tone).filter(|_| style.colour) {
                Some(colour) => shown.fg(colour),
                None => shown,
            }
        }));
        before = Some(row);
    }
    for (index, width) in widths.into_iter().enumerate() {
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
/// words give way: first as far as their words stay whole, then as far as these break at slashes only, then anywhere.
fn widths(grid: &Grid, style: Style) -> Vec<usize> {
    let room = room(grid, style);
    let mut widths = widest(grid, iter::once);
    let steps: [fn(&Grid) -> Vec<usize>; 3] =
        [|grid| widest(grid, words), |grid| widest(grid, pieces_of_words), |grid| vec![NARROWEST; grid.words]];
    for least in steps {
        if widths.iter().sum::<usize>() <= room {
            break;
        }
        let least = least(grid);
        while widths.iter().sum::<usize>() > room {
            let giving = widths.iter_mut().zip(&least).take(grid.words).filter(|(width, least)| **width > **least);
            match giving.max_by_key(|(width, _)| **width) {
                Some((width, _)) => *width -= 1,
                None => break,
            }
        }
    }
    widths
}

/// The widest part of each column's lines, as `parts` divides them.
fn widest<'g, P: Iterator<Item = &'g str>>(grid: &'g Grid, parts: fn(&'g str) -> P) -> Vec<usize> {
    let widest = |index: usize| {
        let header = grid.header.get(index).filter(|_| grid.headed).copied();
        let cells = grid.rows.iter().filter_map(move |row| row.get(index)).map(|cell| cell.text.as_str());
        header.into_iter().chain(cells).flat_map(str::lines).flat_map(parts).map(columns).max().unwrap_or_default()
    };
    (0..grid.header.len()).map(widest).collect()
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(' ')
}

fn pieces_of_words(line: &str) -> impl Iterator<Item = &str> {
    words(line).flat_map(pieces)
}

/// What a long word may be broken into: "Education/" and "Qualifications". A web address stays whole.
fn pieces(word: &str) -> impl Iterator<Item = &str> {
    let is_address = word.contains("//");
    word.split_inclusive(move |c| c == '/' && !is_address)
}

/// `text` with a line break at each slash of the words that are wider than `width`.
fn broken_at_slashes(text: &str, width: usize) -> Cow<'_, str> {
    if !text.contains('/') || words(text).all(|word| columns(word) <= width) {
        return text.into();
    }
    let broken = words(text).map(|word| {
        let separator = if columns(word) > width { "\n" } else { "" };
        pieces(word).collect::<Vec<_>>().join(separator)
    });
    broken.collect::<Vec<_>>().join(" ").into()
}

/// The columns that the cells' text may take together.
fn room(grid: &Grid, style: Style) -> usize {
    let borders = if style.boxes { grid.header.len() + 1 } else { 0 };
    outer_width(style).saturating_sub(borders + PADDING * grid.header.len())
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
