//! Tables of phrases and how they are found in a sentence.
//!
//! Owns the matching of word patterns, not their meaning. A pattern is words in lower case; `a|b` stands for either
//! word, `stem*` for any ending, `IT` for a word in capitals, `<n>` for a number, `<y>` for a year, `*` for any word.

use rustc_hash::FxHashMap;

use super::lexicon::{Classes, classes};
use crate::prose::Word;

/// A table of phrases, indexed by their first words.
pub struct Phrases {
    patterns: Vec<Vec<Piece>>,
    by_first: FxHashMap<&'static str, Vec<usize>>,
    /// Patterns whose first piece is a stem, by its first three letters.
    by_stem: FxHashMap<&'static str, Vec<usize>>,
    /// Patterns whose first piece is a number.
    by_number: Vec<usize>,
    /// Patterns whose first piece is none of these.
    others: Vec<usize>,
}

/// One place of a pattern.
enum Piece {
    Words(Vec<&'static str>),
    Stem(&'static str),
    Capitals(&'static str),
    Number,
    Year,
    Any,
}

impl Phrases {
    /// Reads a table of patterns.
    #[must_use]
    pub fn new(table: &[&'static str]) -> Self {
        let mut phrases = Self {
            patterns: Vec::new(),
            by_first: FxHashMap::default(),
            by_stem: FxHashMap::default(),
            by_number: Vec::new(),
            others: Vec::new(),
        };
        for (index, pattern) in table.iter().enumerate() {
            let pieces: Vec<Piece> = pattern.split(' ').map(Piece::read).collect();
            match pieces.first() {
                Some(Piece::Words(words)) => {
                    for word in words {
                        phrases.by_first.entry(word).or_default().push(index);
                    }
                }
                Some(Piece::Stem(stem)) => {
                    phrases.by_stem.entry(stem.get(..3).unwrap_or(stem)).or_default().push(index);
                }
                Some(Piece::Capitals(_) | Piece::Number | Piece::Year | Piece::Any) | None => {
                    phrases.others.push(index)
                }
            }
            phrases.patterns.push(pieces);
        }
        phrases
    }

    /// The length in words of the phrase at this place of the table.
    pub fn length(&self, index: usize) -> usize {
        self.patterns.get(index).map_or(0, Vec::len)
    }

    /// The place in the table of every phrase that begins at this place.
    pub fn all_at(&self, words: &[Word<'_>], at: usize) -> impl Iterator<Item = usize> {
        let rest = words.get(at..).unwrap_or_default();
        let lower = rest.first().map_or("", |word| word.lower.as_str());
        let listed = self.by_first.get(lower).map_or(&[][..], Vec::as_slice);
        let stemmed = if self.by_stem.is_empty() { None } else { self.by_stem.get(lower.get(..3).unwrap_or(lower)) };
        let stemmed = stemmed.map_or(&[][..], Vec::as_slice);
        let numbered = rest
            .first()
            .filter(|word| !self.by_number.is_empty() && is_number(word))
            .map_or(&[][..], |_| self.by_number.as_slice());
        listed.iter().chain(stemmed).chain(numbered).chain(&self.others).copied().filter(move |index| {
            let pattern = &self.patterns[*index];
            rest.len() >= pattern.len() && pattern.iter().zip(rest).all(|(piece, word)| piece.fits(word))
        })
    }
}

impl Piece {
    fn read(piece: &'static str) -> Self {
        match piece {
            "<n>" => Self::Number,
            "<y>" => Self::Year,
            "*" => Self::Any,
            stem if stem.ends_with('*') => Self::Stem(stem.trim_end_matches('*')),
            capitals if capitals.bytes().all(|b| b.is_ascii_uppercase()) => Self::Capitals(capitals),
            words => Self::Words(words.split('|').collect()),
        }
    }

    fn fits(&self, word: &Word<'_>) -> bool {
        match self {
            Self::Words(words) => words.contains(&word.lower.as_str()),
            Self::Capitals(capitals) => word.text == *capitals,
            Self::Stem(stem) => word.lower.starts_with(stem),
            Self::Number => is_number(word),
            Self::Year => is_year(word),
            Self::Any => true,
        }
    }
}

/// Whether a word is a number in digits or in words.
#[must_use]
pub fn is_number(word: &Word<'_>) -> bool {
    #[rustfmt::skip]
    const NUMBERS: &[&str] = &[
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
        "twenty", "thirty", "forty", "fifty", "hundred", "half", "third", "quarter", "dozen",
    ];
    word.is_number()
        || classes(&word.lower).has(Classes::DETERMINER) && NUMBERS.contains(&word.lower.as_str())
        || matches!(word.lower.as_str(), "third" | "quarter" | "dozen")
}

/// Whether a word is a year.
#[must_use]
pub fn is_year(word: &Word<'_>) -> bool {
    word.text.len() == 4 && (word.text.starts_with("19") || word.text.starts_with("20")) && word.is_number()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::sentences;

    #[test]
    fn patterns_with_choices_and_numbers() {
        let table = Phrases::new(&["went|rose from <n> to <n>", "in <y>", "by *"]);
        let cut = sentences("Calls rose from nine to 31 in 2024, by then.", 1);
        let words = &cut[0].words;
        let found = |at| table.all_at(words, at).map(|index| (index, table.length(index))).collect::<Vec<_>>();
        assert_eq!(found(1), [(0, 5)]);
        assert_eq!(found(6), [(1, 2)]);
        assert_eq!(found(99), []);
    }
}
