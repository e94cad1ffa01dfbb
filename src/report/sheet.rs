//! A page that says the same as text and as Markdown.

use std::fmt::Display;

/// What a page is made of, from top to bottom. Text and Markdown each set it in their own way.
pub(super) trait Sheet {
    /// What the page is.
    fn title(&mut self, text: &str);
    /// The heading of a section.
    fn heading(&mut self, text: &str);
    /// A heading below that.
    fn subheading(&mut self, text: &str);
    /// A paragraph of one or more sentences; nothing when it is empty.
    fn line(&mut self, text: &str);
    /// A text behind its short name.
    fn item(&mut self, name: &dyn Display, text: &str);
    /// What is said of the item above.
    fn under(&mut self, text: &str);
    /// The applicant's own words, which belong to the item above; line breaks stay.
    fn quote(&mut self, text: &str);
    /// The applicant's own words standing by themselves; line breaks stay.
    fn own_words(&mut self, text: &str);
    /// One of a list.
    fn bullet(&mut self, text: &str);
    /// A table.
    fn grid(&mut self, grid: &Grid);
    /// Whether no word of a table needs to be broken; where one does, the same is better said in sentences.
    fn has_room_for(&self, grid: &Grid) -> bool;
    /// An empty line in text.
    fn gap(&mut self);
}

/// A table that says the same as text and as Markdown.
#[derive(Debug)]
pub(super) struct Grid {
    /// The columns' names; a line break is a break where there is little room.
    pub(super) header: Vec<&'static str>,
    /// Whether the names are printed in text too; Markdown cannot do without.
    pub(super) headed: bool,
    /// From top to bottom.
    pub(super) rows: Vec<Vec<Cell>>,
    /// How many columns, from the left, hold words; the others hold numbers.
    pub(super) words: usize,
}

/// One cell of a table.
#[derive(Debug)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) tone: Tone,
    /// Not said again in the rows below that say the same.
    pub(super) once: bool,
}

/// What a cell's text means for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    Good,
    Middling,
    Bad,
    Unknown,
}

impl Cell {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Plain, once: false }
    }

    pub(super) fn tone(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    pub(super) fn once(self) -> Self {
        Self { once: true, ..self }
    }
}
