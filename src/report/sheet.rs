//! A page in pieces that say the same as text and as Markdown.

/// A page, piece after piece.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// From top to bottom.
    pub(super) pieces: Vec<Piece>,
}

/// A piece of a page.
#[derive(Debug)]
pub(super) enum Piece {
    /// What the page is.
    Title(String),
    /// The heading of a section.
    Heading(String),
    /// A heading below that.
    Subheading(String),
    /// A table.
    Grid(Grid),
    /// A paragraph of one or more sentences.
    Line(String),
    /// A text behind its short name.
    Item(String, String),
    /// What is said of the item above.
    Under(String),
    /// The applicant's own words, which belong to the item above; line breaks stay.
    Quote(String),
    /// The applicant's own words standing by themselves; line breaks stay.
    OwnWords(String),
    /// One of a list.
    Bullet(String),
    /// An empty line in text.
    Gap,
}

impl Sheet {
    pub(super) fn title(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::Title(text.into()));
    }

    pub(super) fn heading(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::Heading(text.into()));
    }

    /// An empty line is no paragraph.
    pub(super) fn line(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.pieces.push(Piece::Line(text));
        }
    }

    pub(super) fn item(&mut self, name: impl ToString, text: impl Into<String>) {
        self.pieces.push(Piece::Item(name.to_string(), text.into()));
    }

    pub(super) fn under(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::Under(text.into()));
    }

    pub(super) fn quote(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::Quote(text.into()));
    }

    pub(super) fn bullet(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::Bullet(text.into()));
    }

    pub(super) fn subheading(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::Subheading(text.into()));
    }

    pub(super) fn own_words(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::OwnWords(text.into()));
    }

    pub(super) fn grid(&mut self, grid: Grid) {
        self.pieces.push(Piece::Grid(grid));
    }

    pub(super) fn gap(&mut self) {
        self.pieces.push(Piece::Gap);
    }
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
    /// The same as sentences, for when there is too little room for the table.
    pub(super) in_words: Vec<String>,
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
