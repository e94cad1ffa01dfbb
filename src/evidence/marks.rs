//! Which signs stand in a sentence, and where.
//!
//! Owns the finding and the keeping of them. What they are signs of stands in `signs.rs`.

use super::signs::{PHRASES, SIGNS, Sign};
use crate::prose::Word;

/// A sign in a sentence.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    /// Of what.
    pub sign: Sign,
    /// The place of its first word.
    pub at: usize,
}

/// A set of signs, a bit for each.
#[derive(Debug, Clone, Copy, Default)]
pub struct Signs(u32);

impl Signs {
    /// Whether a sign is among them.
    #[must_use]
    pub const fn has(self, sign: Sign) -> bool {
        self.0 & 1 << sign as u32 != 0
    }

    /// Adds others.
    pub const fn add(&mut self, others: Self) {
        self.0 |= others.0;
    }
}

/// The signs of one sentence, in their order.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    found: Vec<Mark>,
    signs: Signs,
}

impl Marks {
    /// Finds the signs in these words.
    #[must_use]
    pub fn find(words: &[Word<'_>]) -> Self {
        let mut marks = Self::default();
        for at in 0..words.len() {
            PHRASES.all_at(words, at).for_each(|phrase| marks.add(Mark { sign: SIGNS[phrase.list], at }));
        }
        marks
    }

    fn add(&mut self, mark: Mark) {
        self.found.push(mark);
        self.signs.add(Signs(1 << mark.sign as u32));
    }

    /// The signs that are among them.
    #[must_use]
    pub const fn signs(&self) -> Signs {
        self.signs
    }

    /// Whether a sign is among them.
    #[must_use]
    pub const fn has(&self, sign: Sign) -> bool {
        self.signs.has(sign)
    }

    /// Whether a sign begins at this word.
    #[must_use]
    pub fn has_at(&self, sign: Sign, at: usize) -> bool {
        self.has(sign) && self.found.iter().any(|mark| mark.sign == sign && mark.at == at)
    }

    /// Where a sign begins, each place once.
    pub fn places(&self, sign: Sign) -> impl Iterator<Item = usize> {
        let found = if self.has(sign) { &self.found[..] } else { &[] };
        let mut last = None;
        let here = found.iter().filter(move |mark| mark.sign == sign).map(|mark| mark.at);
        here.filter(move |at| last.replace(*at) != Some(*at))
    }
}
