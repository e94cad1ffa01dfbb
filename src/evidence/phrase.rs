//! Tables of phrases and how they are found in a sentence.
//!
//! Owns the matching of word patterns, not their meaning. A pattern is words in lower case; `a|b` stands for either
//! word, `stem*` for any ending, `IT` for a word in capitals, `<n>` for a number, `<y>` for a year, `*` for any word.

use crate::prose::{Classes, Word};
use crate::words::{cut, hash};

/// Lists of phrases by how they begin, laid out by the compiler: nothing is built at run time.
pub struct Phrases<const PHRASES: usize, const ENTRIES: usize> {
    phrases: [Phrase; PHRASES],
    /// Where the entries of each drawer begin; one more at the end.
    starts: [u16; DRAWERS + 1],
    entries: [Entry; ENTRIES],
}

/// A phrase of a table.
#[derive(Debug, Clone, Copy)]
pub struct Phrase {
    /// As it stands in the table.
    pub written: &'static str,
    /// Its place among the phrases of all lists.
    pub place: usize,
    /// The place of its list.
    pub list: usize,
}

/// One word that a phrase can begin with.
#[derive(Clone, Copy)]
struct Entry {
    /// The bits of the words that can come next and after that. Few entries of a word are looked at beyond it.
    next: [u64; 2],
    /// The place of the phrase.
    phrase: u16,
    /// Where in the phrase the word begins, and how long it is.
    at: u8,
    length: u8,
    /// Where in the phrase the second word begins.
    rest: u8,
}

/// The bits of any word, and of none.
const ANY: u64 = u64::MAX;
/// The bit of every number, beside that of its hash.
const NUMBER: u64 = 1;

/// Entries are kept by a hash of the word or of the first letters of the stem, and those that begin with neither in
/// drawers of their own. Most drawers are empty, so that most words of a text need no second look.
const STEMS: usize = 4096;
const NUMBERS: usize = STEMS + 1024;
const OTHERS: usize = NUMBERS + 1;
const DRAWERS: usize = NUMBERS + 2;
/// How many letters of a stem its drawer is found by.
const STEM: usize = 3;

impl Phrase {
    /// Marks of the table's own before the pattern: how often `!` stands there.
    #[must_use]
    pub fn marks(&self) -> usize {
        self.written.len() - self.pattern().len()
    }

    /// Its length in words.
    #[must_use]
    pub fn length(&self) -> usize {
        self.pattern().split(' ').count()
    }

    fn pattern(&self) -> &'static str {
        self.written.trim_start_matches('!')
    }

    /// Whether these words begin with the phrase, the first one as this entry has it.
    fn fits(&self, entry: &Entry, words: &[Word<'_>]) -> bool {
        let written = self.written.as_bytes();
        let at = usize::from(entry.at);
        let Some((first, words)) = words.split_first() else { return false };
        if !is(&written[at..at + usize::from(entry.length)], first) {
            return false;
        }
        let rest = &written[usize::from(entry.rest)..];
        let (mut pieces, mut words) = (rest.split(|mark| *mark == b' '), words.iter());
        rest.is_empty() || pieces.all(|piece| words.next().is_some_and(|word| is(piece, word)))
    }
}

/// Whether a word is what a piece of a pattern stands for.
fn is(piece: &[u8], word: &Word<'_>) -> bool {
    let lower = word.lower().as_bytes();
    if piece == lower {
        return true;
    }
    match kind_of(piece) {
        Kind::Words => piece.split(|mark| *mark == b'|').any(|choice| choice == lower),
        Kind::Stem => piece.strip_suffix(b"*").is_some_and(|stem| lower.starts_with(stem)),
        Kind::Capitals => word.text.as_bytes() == piece,
        Kind::Number => word.is(Classes::NUMBER),
        Kind::Year => is_year(word),
        Kind::Any => true,
    }
}

/// What a piece of a pattern stands for.
#[derive(Clone, Copy)]
enum Kind {
    /// One of these words.
    Words,
    Stem,
    Capitals,
    Number,
    Year,
    Any,
}

const fn kind_of(piece: &[u8]) -> Kind {
    match piece {
        b"<n>" => Kind::Number,
        b"<y>" => Kind::Year,
        b"*" => Kind::Any,
        [.., b'*'] => Kind::Stem,
        [first, ..] if first.is_ascii_uppercase() => Kind::Capitals,
        _ => Kind::Words,
    }
}

/// How many phrases these lists have.
#[must_use]
pub const fn phrases_in(lists: &[&[&str]]) -> usize {
    let (mut count, mut list) = (0, 0);
    while list < lists.len() {
        count += lists[list].len();
        list += 1;
    }
    count
}

/// How many words these phrases can begin with.
#[must_use]
pub const fn entries_in(lists: &[&[&str]]) -> usize {
    let (mut count, mut list) = (0, 0);
    while list < lists.len() {
        let mut place = 0;
        while place < lists[list].len() {
            let text = lists[list][place].as_bytes();
            let mut at = 0;
            count += 1;
            while at < text.len() && text[at] != b' ' {
                count += (text[at] == b'|') as usize;
                at += 1;
            }
            place += 1;
        }
        list += 1;
    }
    count
}

impl<const PHRASES: usize, const ENTRIES: usize> Phrases<PHRASES, ENTRIES> {
    /// Lays out lists of patterns.
    #[must_use]
    pub const fn new(lists: &'static [&'static [&'static str]]) -> Self {
        let nothing = Phrase { written: "", place: 0, list: 0 };
        let (mut phrases, mut filled, mut list) = ([nothing; PHRASES], 0, 0);
        while list < lists.len() {
            let mut place = 0;
            while place < lists[list].len() {
                phrases[filled] = Phrase { written: lists[list][place], place: filled, list };
                filled += 1;
                place += 1;
            }
            list += 1;
        }
        Self::sorted(phrases)
    }

    /// A counting sort: how many entries each drawer has, where each drawer begins, then each entry into its place.
    const fn sorted(phrases: [Phrase; PHRASES]) -> Self {
        let nothing = Entry { next: [0; 2], phrase: 0, at: 0, length: 0, rest: 0 };
        let mut listed = [(DRAWERS, nothing); ENTRIES];
        let (mut filled, mut phrase) = (0, 0);
        while phrase < PHRASES {
            filled = list_entries(phrases[phrase], &mut listed, filled);
            phrase += 1;
        }
        let mut sorted = Self { phrases, starts: [0; DRAWERS + 1], entries: [nothing; ENTRIES] };
        let mut entry = 0;
        while entry < ENTRIES {
            sorted.starts[listed[entry].0 + 1] += 1;
            entry += 1;
        }
        let mut drawer = 0;
        while drawer < DRAWERS {
            sorted.starts[drawer + 1] += sorted.starts[drawer];
            drawer += 1;
        }
        let mut free = sorted.starts;
        entry = 0;
        while entry < ENTRIES {
            let (drawer, found) = listed[entry];
            sorted.entries[free[drawer] as usize] = found;
            free[drawer] += 1;
            entry += 1;
        }
        sorted
    }

    /// The phrase at this place among all.
    #[must_use]
    pub const fn phrase(&self, place: usize) -> &Phrase {
        &self.phrases[place]
    }

    /// Every phrase that begins at this word.
    pub fn all_at(&self, words: &[Word<'_>], at: usize) -> impl Iterator<Item = &Phrase> {
        self.wanted_at(words, at, |_| true)
    }

    /// Every phrase that begins at this word, of those that are wanted; no other is looked at.
    pub fn wanted_at(
        &self,
        words: &[Word<'_>],
        at: usize,
        wanted: impl Fn(&Phrase) -> bool,
    ) -> impl Iterator<Item = &Phrase> {
        let rest = words.get(at..).unwrap_or_default();
        let next = [1, 2].map(|ahead| rest.get(ahead).map_or(ANY, bits_of));
        let can_go_on = move |entry: &&Entry| entry.next[0] & next[0] != 0 && entry.next[1] & next[1] != 0;
        let entries = self.entries_of(rest.first()).filter(can_go_on);
        let phrases = entries.map(|entry| (entry, &self.phrases[usize::from(entry.phrase)]));
        let found = phrases.filter(move |(entry, phrase)| wanted(phrase) && phrase.fits(entry, rest));
        found.map(|(_, phrase)| phrase)
    }

    /// The entries that a phrase which begins with this word is among.
    fn entries_of(&self, word: Option<&Word<'_>>) -> impl Iterator<Item = &Entry> {
        let has_stems = self.starts[STEMS] < self.starts[NUMBERS];
        let stem = |word: &Word<'_>| word.lower().get(..STEM).map_or(word.hash, |stem| hash(stem.as_bytes()));
        let known = word.map_or(&[][..], |word| self.drawer(drawer_of(word.hash)));
        let stems = word.filter(|_| has_stems).map_or(&[][..], |word| self.drawer(stem_drawer_of(stem(word))));
        let numbers = word.filter(|word| word.is(Classes::NUMBER)).map_or(&[][..], |_| self.drawer(NUMBERS));
        known.iter().chain(stems).chain(numbers).chain(self.drawer(OTHERS))
    }

    fn drawer(&self, drawer: usize) -> &[Entry] {
        &self.entries[usize::from(self.starts[drawer])..usize::from(self.starts[drawer + 1])]
    }
}

/// Adds an entry, with its drawer, for each word that a phrase can begin with; how many there are then.
const fn list_entries(phrase: Phrase, listed: &mut [(usize, Entry)], mut filled: usize) -> usize {
    let written = phrase.written.as_bytes();
    assert!(written.len() <= u8::MAX as usize, "places in a phrase are kept in a byte");
    let mut at = 0;
    while written[at] == b'!' {
        at += 1;
    }
    let (first, mut rest) = cut(written.split_at(at).1, b' ');
    let second = written.len() - rest.len();
    let (next, after) = cut(rest, b' ');
    let next = [bits_for(next), bits_for(cut(after, b' ').0)];
    let kind = kind_of(first);
    rest = first;
    while !rest.is_empty() {
        let (word, more) = cut(rest, b'|');
        let drawer = match kind {
            Kind::Words => drawer_of(hash(word)),
            Kind::Stem => stem_drawer_of(hash(word.split_at(STEM).0)),
            Kind::Number | Kind::Year => NUMBERS,
            Kind::Capitals | Kind::Any => OTHERS,
        };
        listed[filled] = (
            drawer,
            Entry { next, phrase: phrase.place as u16, at: at as u8, length: word.len() as u8, rest: second as u8 },
        );
        filled += 1;
        at += word.len() + 1;
        rest = more;
    }
    filled
}

/// The bits of a word.
const fn bits_of(word: &Word<'_>) -> u64 {
    bit_of(word.hash) | if word.is(Classes::NUMBER) { NUMBER } else { 0 }
}

/// The bits of the words that a piece of a pattern stands for; an empty one is the end of the pattern.
const fn bits_for(piece: &[u8]) -> u64 {
    match kind_of(piece) {
        Kind::Words if !piece.is_empty() => {}
        Kind::Number | Kind::Year => return NUMBER,
        Kind::Words | Kind::Stem | Kind::Capitals | Kind::Any => return ANY,
    }
    let (mut bits, mut choices) = (0, piece);
    while !choices.is_empty() {
        let (choice, more) = cut(choices, b'|');
        bits |= bit_of(hash(choice));
        choices = more;
    }
    bits
}

const fn drawer_of(hash: u32) -> usize {
    hash as usize % STEMS
}

const fn stem_drawer_of(hash: u32) -> usize {
    STEMS + hash as usize % (NUMBERS - STEMS)
}

/// Told by the highest bits of a hash.
const fn bit_of(hash: u32) -> u64 {
    1 << (hash >> (u32::BITS - u64::BITS.ilog2()))
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
        const LISTS: &[&[&str]] = &[&["went|rose from <n> to <n>", "in <y>"], &["!by *", "calls* rose", "cal* rise"]];
        static TABLE: Phrases<{ phrases_in(LISTS) }, { entries_in(LISTS) }> = Phrases::new(LISTS);
        let cut = sentences("Calls rose from nine to 31 in 2024, by then.", 1);
        let words = &cut[0].words;
        let told = |phrase: &Phrase| (phrase.list, phrase.place, phrase.length(), phrase.marks());
        let found = |at| TABLE.all_at(words, at).map(told).collect::<Vec<_>>();
        assert_eq!(found(0), [(1, 3, 2, 0)]);
        assert_eq!(found(1), [(0, 0, 5, 0)]);
        assert_eq!(found(6), [(0, 1, 2, 0)]);
        assert_eq!(found(8), [(1, 2, 2, 1)]);
        assert_eq!(found(99), []);
    }
}
