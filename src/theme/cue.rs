//! What a row of the table of themes is made of.
//!
//! Types only: the data stand in [`super::table`], the search in [`super::matching`].

use super::{
    Theme,
    words::{START, Start, Word, mask_of, start_of},
};

/// What a cue speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// A theme.
    For(Theme),
    /// Nothing: a phrase that only looks like a cue.
    Nothing,
    /// No theme, but the criterion speaks of a craft, whose everyday words make every cue but a sure one doubtful.
    Craft,
}

/// How loudly a cue speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strength {
    /// Names the theme.
    Sure,
    /// Means the theme unless a louder cue stands beside it.
    Usual,
    /// Says what kind of answer is wanted ("knowledge of", "commitment to"): what follows decides, if it can.
    Opening,
    /// Counts when nothing else does.
    Weak,
}

/// One cue, with what it speaks for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cue {
    pub(super) phrase: &'static str,
    /// The phrase in pieces, as many as it has.
    pieces: [Piece; MOST_PIECES],
    pub(super) target: Target,
    pub(super) strength: Strength,
}

/// Four words with a gap between each two.
const MOST_PIECES: usize = 7;

/// What a phrase is made of.
#[derive(Debug, Clone, Copy)]
pub(super) enum Piece {
    /// A word.
    Word(Spelling),
    /// A few words of any kind: `..`.
    Gap,
    /// The phrase has ended.
    End,
}

/// How a word must be spelled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spelling {
    pub(super) letters: &'static str,
    /// Any ending may follow: `team*`.
    stem: bool,
    /// How the word starts, and ones where that says something.
    pub(super) start: Start,
    pub(super) mask: Start,
}

impl Cue {
    pub(super) const fn new(phrase: &'static str, target: Target, strength: Strength) -> Self {
        let mut pieces = [Piece::End; MOST_PIECES];
        let (mut rest, mut filled) = (phrase, 0);
        while !rest.is_empty() {
            let mut length = 0;
            while length < rest.len() && rest.as_bytes()[length] != b' ' {
                length += 1;
            }
            let (piece, more) = rest.split_at(length);
            pieces[filled] = Piece::new(piece);
            filled += 1;
            rest = if more.is_empty() { more } else { more.split_at(1).1 };
        }
        Self { phrase, pieces, target, strength }
    }

    /// What the phrase is made of.
    pub(super) const fn pieces(&self) -> &[Piece] {
        &self.pieces
    }
}

impl Piece {
    const fn new(text: &'static str) -> Self {
        match text.as_bytes() {
            b".." => Self::Gap,
            [stem @ .., b'*'] => Self::Word(Spelling::new(text.split_at(stem.len()).0, true)),
            _ => Self::Word(Spelling::new(text, false)),
        }
    }
}

impl Spelling {
    const fn new(letters: &'static str, stem: bool) -> Self {
        let mask = if stem { mask_of(letters.len()) } else { Start::MAX };
        Self { letters, stem, start: start_of(letters), mask }
    }

    /// Whether a word is spelled like this.
    pub(super) fn fits(&self, word: &Word<'_>) -> bool {
        // The start alone decides about short words.
        word.start & self.mask == self.start
            && (self.letters.len() < START
                || word.letters.starts_with(self.letters) && (self.stem || word.letters.len() == self.letters.len()))
    }
}

/// The cues of a theme.
pub(super) struct Row {
    pub(super) target: Target,
    pub(super) sure: &'static [&'static str],
    pub(super) usual: &'static [&'static str],
    pub(super) opening: &'static [&'static str],
    pub(super) weak: &'static [&'static str],
}
