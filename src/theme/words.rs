//! The words of a text as the table of themes spells them.
//!
//! Owns folding: case, hyphens and punctuation go, "&" is "and", apostrophes go, and "IT" in capitals becomes "ict".

use std::borrow::Cow;

/// One word.
pub(super) struct Word<'t> {
    /// In small letters; nearly every word is borrowed from its text.
    pub(super) letters: Cow<'t, str>,
    /// How they start.
    pub(super) start: Start,
    /// It stands in brackets or in a later sentence.
    pub(super) aside: bool,
}

/// The first letters of a word in one number, and nothing where it is shorter: most words differ there already.
pub(super) type Start = u64;

/// How many letters that is.
pub(super) const START: usize = 8;

pub(super) const fn start_of(word: &str) -> Start {
    start_within(word, word.len())
}

/// The start of the word that has this length and opens a text.
const fn start_within(text: &str, length: usize) -> Start {
    if let Some(first) = text.as_bytes().first_chunk::<START>() {
        return Start::from_le_bytes(*first) & mask_of(length);
    }
    let (mut start, mut place) = (0, 0);
    while place < length {
        start |= (text.as_bytes()[place] as Start) << (8 * place);
        place += 1;
    }
    start
}

/// Ones where a word of this length has letters.
pub(super) const fn mask_of(length: usize) -> Start {
    if length < START { !(Start::MAX << (8 * length)) } else { Start::MAX }
}

/// The words of a text, one after the other.
pub(super) struct Words<'t> {
    rest: &'t str,
    /// No letter is small, so that capitals mean nothing.
    shouted: bool,
    /// How many words there were.
    count: usize,
    /// The mark before `rest`, or a space.
    previous: char,
    /// How many brackets are open.
    depth: usize,
    /// A sentence has ended.
    later: bool,
}

impl<'t> Words<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let shouted = !text.bytes().any(|byte| byte.is_ascii_lowercase());
        Self { rest: text, shouted, count: 0, previous: ' ', depth: 0, later: false }
    }

    /// Cuts off the word that `rest` begins with; nothing when it begins with none.
    fn cut(&mut self) -> Option<Word<'t>> {
        let text = self.rest;
        let small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let plain = text.bytes().position(|byte| !small(byte)).unwrap_or(text.len());
        let (word, rest) = text.split_at(plain);
        let goes_on = |c: char| c.is_alphanumeric() || is_apostrophe(c) && plain > 0;
        if !rest.starts_with(goes_on) {
            self.rest = rest;
            return (plain > 0).then(|| self.found(Cow::Borrowed(word), start_within(text, plain)));
        }
        let within = |c: char| c.is_alphanumeric() || is_apostrophe(c);
        let length = plain + rest.find(|c| !within(c)).unwrap_or(rest.len());
        let (word, rest) = text.split_at(length);
        self.rest = rest;
        Some(self.respelled(match word {
            "IT" if !self.shouted => Cow::Borrowed("ict"),
            _ if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) => Cow::Owned(word.to_ascii_lowercase()),
            _ => Cow::Owned(word.split(is_apostrophe).map(str::to_lowercase).collect()),
        }))
    }

    fn respelled(&mut self, letters: Cow<'t, str>) -> Word<'t> {
        let start = start_of(&letters);
        self.found(letters, start)
    }

    fn found(&mut self, letters: Cow<'t, str>, start: Start) -> Word<'t> {
        self.count += 1;
        Word { letters, start, aside: self.depth > 0 || self.later }
    }
}

impl<'t> Iterator for Words<'t> {
    type Item = Word<'t>;

    fn next(&mut self) -> Option<Word<'t>> {
        loop {
            if let Some(word) = self.cut() {
                self.previous = ' ';
                return Some(word);
            }
            let mark = self.rest.chars().next()?;
            self.rest = &self.rest[mark.len_utf8()..];
            let previous = std::mem::replace(&mut self.previous, mark);
            match mark {
                '(' | '[' => self.depth += 1,
                ')' | ']' => self.depth = self.depth.saturating_sub(1),
                '&' => return Some(self.respelled(Cow::Borrowed("and"))),
                _ if matches!(previous, '.' | '?' | '!') && mark.is_whitespace() => {
                    self.later = self.later || self.count > 2;
                }
                _ => {}
            }
        }
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        Words::of(text).map(|word| word.letters).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn case_hyphens_ampersands_and_apostrophes_are_folded() {
        assert_eq!(folded("Multi-agency Children's work & IT"), "multi agency childrens work and ict");
        assert_eq!(folded("MAKE IT WORK"), "make it work", "capitals mean nothing where all are capitals");
        assert_eq!(folded(" \u{2013} "), "");
    }
}
