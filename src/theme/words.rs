//! The words of a text as the table of themes spells them.
//!
//! Owns folding: case, hyphens and punctuation go, "&" is "and", apostrophes go, and "IT" in capitals becomes "ict".

use std::{borrow::Cow, ops::Range};

/// The folded words of a text.
#[derive(Debug)]
pub(super) struct Words {
    /// The text in small letters, and after it the words that are spelled in another way.
    letters: String,
    places: Vec<Place>,
    beginnings: Beginnings,
}

/// Where a word stands among the letters.
#[derive(Debug)]
struct Place {
    start: u32,
    end: u32,
    head: Head,
    /// It only illustrates: it stands in brackets or in a later sentence, or was marked so.
    aside: bool,
}

impl Place {
    fn spelled_in<'l>(&self, letters: &'l str) -> &'l [u8] {
        &letters.as_bytes()[self.start as usize..self.end as usize]
    }
}

impl Words {
    pub(super) fn of(text: &str) -> Self {
        // English words are five letters long, with a space between.
        let places = Vec::with_capacity(text.len() / 6 + 1);
        let mut words = Self { letters: text.to_ascii_lowercase(), places, beginnings: 0 };
        Reader::of(text).find(|found, aside| {
            let letters = match found {
                Found::Plain(range) => range,
                Found::Spelled(word) => {
                    let start = words.letters.len();
                    words.letters.push_str(&word);
                    start..words.letters.len()
                }
            };
            words.add(letters, aside);
            false
        });
        words
    }

    fn add(&mut self, letters: Range<usize>, aside: bool) {
        let head = Head::of(&self.letters.as_bytes()[letters.clone()]);
        self.beginnings |= head.of_three().bit();
        let number = |at| u32::try_from(at).unwrap_or(u32::MAX);
        self.places.push(Place { start: number(letters.start), end: number(letters.end), head, aside });
    }

    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// The letters of the word at this place; none after the last one.
    pub(super) fn at(&self, place: usize) -> &[u8] {
        self.places.get(place).map_or(&[], |place| self.spelled(place))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.places.iter().map(|place| self.spelled(place))
    }

    /// The words that begin with these four letters.
    pub(super) fn that_begin(&self, head: Head) -> impl Iterator<Item = &[u8]> {
        self.places.iter().filter(move |place| place.head == head).map(|place| self.spelled(place))
    }

    /// Keeps only the words that are wanted.
    pub(super) fn retain(&mut self, wanted: impl Fn(&[u8]) -> bool) {
        self.places.retain(|place| wanted(place.spelled_in(&self.letters)));
    }

    fn spelled(&self, place: &Place) -> &[u8] {
        place.spelled_in(&self.letters)
    }

    /// How the word at this place begins.
    pub(super) fn head(&self, place: usize) -> Head {
        self.places.get(place).map_or(Head::NOTHING, |place| place.head)
    }

    /// Whether there may be words for each of these beginnings.
    pub(super) fn may_have(&self, beginnings: Beginnings) -> bool {
        beginnings & !self.beginnings == 0
    }

    /// Whether the word at this place only illustrates.
    pub(super) fn is_aside(&self, place: usize) -> bool {
        self.places[place].aside
    }

    /// Every word from this place on only illustrates.
    pub(super) fn mark_aside(&mut self, from: usize) {
        self.places[from..].iter_mut().for_each(|place| place.aside = true);
    }
}

/// The first four letters of a word, capitals aside: most words are told from one another by them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head(u32);

impl Head {
    /// No word begins so.
    pub(super) const NOTHING: Self = Self(0);

    pub(super) const fn of(word: &[u8]) -> Self {
        /// The bit by which small letters differ from capitals.
        const SMALL: u32 = 0x2020_2020;
        let letters = match word {
            [a, b, c] => [*a, *b, *c, 0],
            [a, b] => [*a, *b, 0, 0],
            [a] => [*a, 0, 0, 0],
            [] => [0; 4],
            _ => match word.first_chunk() {
                Some(letters) => *letters,
                None => [0; 4],
            },
        };
        Self(u32::from_le_bytes(letters) | SMALL)
    }

    /// Only the first three letters.
    pub(super) const fn of_three(self) -> Self {
        Self(self.0 & 0x00ff_ffff)
    }

    /// The bit of these three letters; none of nothing.
    pub(super) const fn bit(self) -> Beginnings {
        match self {
            Self::NOTHING => 0,
            _ => 1 << (self.hash() % Beginnings::BITS),
        }
    }

    pub(super) const fn hash(self) -> u32 {
        ((self.0 as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> u32::BITS) as u32
    }
}

/// How words begin: a bit for each three letters, some of which share one.
pub(super) type Beginnings = u64;

/// Whether a text has a word that is wanted; those of plain letters may have capitals.
pub(super) fn has_word(text: &str, wanted: impl Fn(&[u8]) -> bool) -> bool {
    Reader::of(text).find(|found, _| match found {
        Found::Plain(range) => wanted(&text.as_bytes()[range]),
        Found::Spelled(word) => wanted(word.as_bytes()),
    })
}

/// A word as a text has it.
enum Found {
    /// Of plain letters, which stand there.
    Plain(Range<usize>),
    /// Spelled in another way than there, in small letters.
    Spelled(Cow<'static, str>),
}

/// Reads the words of a text.
struct Reader<'t> {
    text: &'t str,
    /// No letter is small, so that capitals mean nothing.
    shouted: bool,
    /// How many words there have been.
    count: usize,
    /// How many brackets are open.
    depth: usize,
    /// A sentence has ended.
    later: bool,
}

impl<'t> Reader<'t> {
    fn of(text: &'t str) -> Self {
        let shouted = !text.bytes().any(|byte| byte.is_ascii_lowercase());
        Self { text, shouted, count: 0, depth: 0, later: false }
    }

    /// Reads on to the word that is wanted, or to the end; whether there is one. The other thing that is told of a word is
    /// whether it stands in brackets or in a later sentence.
    fn find(mut self, mut wanted: impl FnMut(Found, bool) -> bool) -> bool {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            let mut end = at;
            while bytes.get(end).is_some_and(|byte| PLAIN[*byte as usize]) {
                end += 1;
            }
            let ends = |byte: &u8| byte.is_ascii() && *byte != b'\'';
            let found = if end > at && bytes.get(end).is_none_or(ends) {
                // Nearly every word is of plain letters.
                let found = match bytes[at..end] {
                    [b'I', b'T'] if !self.shouted => Found::Spelled(Cow::Borrowed("ict")),
                    _ => Found::Plain(at..end),
                };
                // A space after a word means nothing.
                at = end + usize::from(bytes.get(end) == Some(&b' '));
                Some(found)
            } else if end == at && byte.is_ascii() {
                at += 1;
                self.pass(char::from(*byte), at - 1)
            } else {
                let (found, length) = self.cut_in_full(at);
                at += length;
                found
            };
            if let Some(found) = found {
                self.count += 1;
                if wanted(found, self.depth > 0 || self.later) {
                    return true;
                }
            }
        }
        false
    }

    /// A word or mark that is not of plain letters, and its length.
    fn cut_in_full(&mut self, at: usize) -> (Option<Found>, usize) {
        let rest = &self.text[at..];
        let within = |c: char| c.is_alphanumeric() || is_apostrophe(c);
        match rest.chars().next() {
            Some(letter) if letter.is_alphanumeric() => {
                let word = &rest[..rest.find(|c| !within(c)).unwrap_or(rest.len())];
                let spelled = word.replace(is_apostrophe, "").to_lowercase();
                (Some(Found::Spelled(Cow::Owned(spelled))), word.len())
            }
            Some(mark) => (self.pass(mark, at), mark.len_utf8()),
            None => (None, 0),
        }
    }

    /// The word that a mark between words stands for, if any; what else it means is taken note of.
    fn pass(&mut self, mark: char, at: usize) -> Option<Found> {
        match mark {
            '(' | '[' => self.depth += 1,
            ')' | ']' => self.depth = self.depth.saturating_sub(1),
            '&' => return Some(Found::Spelled(Cow::Borrowed("and"))),
            _ if mark.is_whitespace() && at > 0 && matches!(self.text.as_bytes()[at - 1], b'.' | b'?' | b'!') => {
                self.later = self.later || self.count > 2;
            }
            _ => {}
        }
        None
    }
}

/// Whether a byte is a letter or a digit by itself.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < plain.len() {
        plain[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    plain
};

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let words = Words::of(text);
        words.iter().map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn case_hyphens_ampersands_and_apostrophes_are_folded() {
        assert_eq!(folded("Multi-agency Children's work & IT"), "multi agency childrens work and ict");
        assert_eq!(folded("MAKE IT WORK"), "make it work", "capitals mean nothing where all are capitals");
        assert_eq!(folded("Caf\u{e9} staff\u{2019}s \u{c9}tude"), "caf\u{e9} staffs \u{e9}tude");
        assert_eq!(folded(" \u{2013} "), "");
    }

    #[test]
    fn brackets_and_later_sentences_stand_aside() {
        let words = Words::of("Good (very) eye for it. Also tea");
        let aside: Vec<&[u8]> =
            (0..words.len()).filter(|place| words.is_aside(*place)).map(|place| words.at(place)).collect();
        assert_eq!(aside, [&b"very"[..], b"also", b"tea"]);
    }
}
