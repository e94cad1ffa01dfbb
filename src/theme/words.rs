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
    /// The character before `rest`.
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

    /// The word that `rest` begins with, as it is spelled there.
    fn cut(&self) -> (&'t str, Cow<'t, str>) {
        let small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let plain = self.rest.bytes().position(|byte| !small(byte)).unwrap_or(self.rest.len());
        let within = |c: char| c.is_alphanumeric() || is_apostrophe(c);
        let more = &self.rest[plain..];
        let length = plain + more.find(|c| !within(c)).unwrap_or(more.len());
        let word = &self.rest[..length];
        let folded = match word {
            _ if length == plain => Cow::Borrowed(word),
            "IT" if !self.shouted => Cow::Borrowed("ict"),
            _ => Cow::Owned(word.split(is_apostrophe).map(str::to_lowercase).collect()),
        };
        (word, folded)
    }
}

impl<'t> Iterator for Words<'t> {
    type Item = Word<'t>;

    fn next(&mut self) -> Option<Word<'t>> {
        loop {
            let character = self.rest.chars().next()?;
            let mut read = character.len_utf8();
            let mut found = None;
            match character {
                '(' | '[' => self.depth += 1,
                ')' | ']' => self.depth = self.depth.saturating_sub(1),
                '&' => found = Some(Cow::Borrowed("and")),
                _ if character.is_alphanumeric() => {
                    let (word, folded) = self.cut();
                    read = word.len();
                    found = Some(folded);
                }
                _ if matches!(self.previous, '.' | '?' | '!') && character.is_whitespace() => {
                    self.later = self.later || self.count > 2;
                }
                _ => {}
            }
            self.rest = &self.rest[read..];
            self.previous = character;
            if let Some(letters) = found {
                self.count += 1;
                return Some(Word { letters, aside: self.depth > 0 || self.later });
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
