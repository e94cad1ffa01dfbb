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
    /// A paragraph of one or more sentences.
    Line(String),
    /// A text behind its short name.
    Item(String, String),
    /// What is said of the item above.
    Under(String),
    /// The applicant's own words, which belong to the item above; line breaks stay.
    Quote(String),
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

    pub(super) fn gap(&mut self) {
        self.pieces.push(Piece::Gap);
    }
}
