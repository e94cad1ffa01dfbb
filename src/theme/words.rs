//! The words of a text as the table of themes spells them.
//!
//! Owns folding: case, hyphens and punctuation go, "&" is "and", apostrophes go, and "IT" in capitals becomes "ict".

use std::borrow::Cow;

/// One word.
pub(super) struct Word<'t> {
    /// In small letters; nearly every word is borrowed from its text.
    pub(super) letters: Cow<'t, str>,
    /// It stands in brackets or in a later sentence.
    pub(super) aside: bool,
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

    /// Cuts off the word that `rest` begins with.
    fn cut(&mut self) -> Word<'t> {
        let small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let within = |c: char| c.is_alphanumeric() || is_apostrophe(c);
        let plain = self.rest.bytes().position(|byte| !small(byte)).unwrap_or(self.rest.len());
        // Nearly every word ends where its small letters do.
        let ends = |byte: &u8| byte.is_ascii() && !within(char::from(*byte));
        let more = !self.rest.as_bytes().get(plain).is_none_or(ends);
        let length = if more { self.rest.find(|c| !within(c)).unwrap_or(self.rest.len()) } else { plain };
        let (word, rest) = self.rest.split_at(length);
        self.rest = rest;
        self.found(match word {
            _ if length == plain => Cow::Borrowed(word),
            "IT" if !self.shouted => Cow::Borrowed("ict"),
            _ if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) => Cow::Owned(word.to_ascii_lowercase()),
            _ => Cow::Owned(word.split(is_apostrophe).map(str::to_lowercase).collect()),
        })
    }

    fn found(&mut self, letters: Cow<'t, str>) -> Word<'t> {
        self.count += 1;
        self.previous = ' ';
        Word { letters, aside: self.depth > 0 || self.later }
    }
}

impl<'t> Iterator for Words<'t> {
    type Item = Word<'t>;

    fn next(&mut self) -> Option<Word<'t>> {
        loop {
            let mark = self.rest.chars().next()?;
            if mark.is_alphanumeric() {
                return Some(self.cut());
            }
            self.rest = &self.rest[mark.len_utf8()..];
            let previous = std::mem::replace(&mut self.previous, mark);
            match mark {
                '(' | '[' => self.depth += 1,
                ')' | ']' => self.depth = self.depth.saturating_sub(1),
                '&' => return Some(self.found(Cow::Borrowed("and"))),
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
