//! Tables of phrases and how they are found in a sentence.
//!
//! Owns the matching of word patterns, not their meaning. A pattern is words in lower case; `a|b` stands for either
//! word, `stem*` for any ending, `IT` for a word in capitals, `<n>` for a number, `<y>` for a year, `*` for any word.

use std::ops::Range;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::lexicon::{Classes, classes};
use crate::prose::Word;

/// A table of phrases, indexed by their first words.
///
/// Built whenever the program reads evidence, so that it lies flat: a few long lists, not many short ones.
pub struct Phrases {
    /// Where the pieces of each pattern stand in `pieces`.
    patterns: Vec<Range<usize>>,
    pieces: Vec<Piece>,
    /// The words that pieces choose from.
    words: Vec<&'static str>,
    /// First word -> the first of its entries.
    by_first: FxHashMap<&'static str, usize>,
    /// A first piece that is a stem, by its first three letters -> the first of its entries.
    by_stem: FxHashMap<&'static str, usize>,
    entries: Vec<Entry>,
    /// Patterns whose first piece is a number.
    by_number: Vec<usize>,
    /// Patterns whose first piece is a year.
    by_year: Vec<usize>,
    /// Patterns whose first piece is none of these.
    others: Vec<usize>,
}

/// A pattern that begins with some word, and the entry of the next one that does.
struct Entry {
    pattern: usize,
    next: Option<usize>,
}

/// One place of a pattern.
enum Piece {
    /// One of these words of the table.
    Words(Range<usize>),
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
            patterns: Vec::with_capacity(table.len()),
            pieces: Vec::with_capacity(table.len() * 3),
            words: Vec::with_capacity(table.len() * 5),
            by_first: FxHashMap::with_capacity_and_hasher(table.len() * 2, FxBuildHasher),
            by_stem: FxHashMap::default(),
            entries: Vec::with_capacity(table.len() * 2),
            by_number: Vec::new(),
            by_year: Vec::new(),
            others: Vec::new(),
        };
        for pattern in table {
            let first = phrases.pieces.len();
            for piece in pattern.split(' ') {
                let piece = phrases.read(piece);
                phrases.pieces.push(piece);
            }
            phrases.patterns.push(first..phrases.pieces.len());
        }
        // From the last to the first, so that a word's entries follow each other in the table's order.
        for pattern in (0..phrases.patterns.len()).rev() {
            phrases.index(pattern);
        }
        for list in [&mut phrases.by_number, &mut phrases.by_year, &mut phrases.others] {
            list.reverse();
        }
        phrases
    }

    /// The length in words of the phrase at this place of the table.
    pub fn length(&self, index: usize) -> usize {
        self.patterns.get(index).map_or(0, std::ops::Range::len)
    }

    fn read(&mut self, piece: &'static str) -> Piece {
        match piece {
            "<n>" => Piece::Number,
            "<y>" => Piece::Year,
            "*" => Piece::Any,
            stem if stem.ends_with('*') => Piece::Stem(stem.trim_end_matches('*')),
            capitals if capitals.bytes().all(|b| b.is_ascii_uppercase()) => Piece::Capitals(capitals),
            words => {
                let first = self.words.len();
                self.words.extend(words.split('|'));
                Piece::Words(first..self.words.len())
            }
        }
    }

    fn index(&mut self, pattern: usize) {
        let Self { by_first, by_stem, entries, words, .. } = self;
        let mut add = |by: &mut FxHashMap<&'static str, usize>, word| {
            let next = by.insert(word, entries.len());
            entries.push(Entry { pattern, next });
        };
        match self.pieces.get(self.patterns[pattern].start) {
            Some(Piece::Words(choice)) => words[choice.clone()].iter().for_each(|word| add(by_first, word)),
            Some(Piece::Stem(stem)) => add(by_stem, stem.get(..3).unwrap_or(stem)),
            Some(Piece::Number) => self.by_number.push(pattern),
            Some(Piece::Year) => self.by_year.push(pattern),
            Some(Piece::Capitals(_) | Piece::Any) | None => self.others.push(pattern),
        }
    }

    /// The place in the table of every phrase that begins at this place.
    pub fn all_at(&self, words: &[Word<'_>], at: usize) -> impl Iterator<Item = usize> {
        let rest = words.get(at..).unwrap_or_default();
        let first = rest.first();
        let lower = first.map_or("", |word| word.lower.as_str());
        let listed = self.chain(self.by_first.get(lower));
        let stem = if self.by_stem.is_empty() { None } else { self.by_stem.get(lower.get(..3).unwrap_or(lower)) };
        let stemmed = self.chain(stem).filter(move |pattern| self.fits(*pattern, 0, rest));
        let among = |list: &'_ [usize], is: fn(&Word<'_>) -> bool| !list.is_empty() && first.is_some_and(is);
        let numbered = if among(&self.by_number, is_number) { &self.by_number[..] } else { &[] };
        let dated = if among(&self.by_year, is_year) { &self.by_year[..] } else { &[] };
        let others = self.others.iter().copied().filter(move |pattern| self.fits(*pattern, 0, rest));
        // Of these the first word is known to fit.
        let known = listed.chain(numbered.iter().copied()).chain(dated.iter().copied());
        known.filter(move |pattern| self.fits(*pattern, 1, rest)).chain(stemmed).chain(others)
    }

    /// The patterns of an entry and of those that follow it.
    fn chain(&self, first: Option<&usize>) -> impl Iterator<Item = usize> {
        let mut next = first.copied();
        std::iter::from_fn(move || {
            let entry = &self.entries[next?];
            next = entry.next;
            Some(entry.pattern)
        })
    }

    /// Whether a pattern fits the words, its first pieces aside.
    fn fits(&self, pattern: usize, aside: usize, words: &[Word<'_>]) -> bool {
        let pieces = &self.pieces[self.patterns[pattern].clone()];
        words.len() >= pieces.len() && pieces.iter().zip(words).skip(aside).all(|(piece, word)| self.is(piece, word))
    }

    fn is(&self, piece: &Piece, word: &Word<'_>) -> bool {
        match piece {
            Piece::Words(words) => self.words[words.clone()].contains(&word.lower.as_str()),
            Piece::Capitals(capitals) => word.text == *capitals,
            Piece::Stem(stem) => word.lower.starts_with(stem),
            Piece::Number => is_number(word),
            Piece::Year => is_year(word),
            Piece::Any => true,
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
        || matches!(word.lower.as_str(), "third" | "quarter" | "dozen")
        || classes(&word.lower).has(Classes::DETERMINER) && NUMBERS.contains(&word.lower.as_str())
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
