//! The words of a sentence: how they are written, what stands between them, and what is known of each.
//!
//! Owns the cutting of words, numbers and short forms. A word is looked up once, when it is cut; whoever reads it finds
//! its classes beside it.

use std::borrow::Cow;

use super::contraction::written_out;
use super::lexicon::Classes;
use crate::words::{WordTable, hash};

/// What stands between a word and the word before it in the same sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// Only space.
    Space,
    /// A hyphen or an apostrophe: both were one written word.
    Joined,
    /// A comma.
    Comma,
    /// A dash, a bracket, a colon, a semicolon or a quotation mark.
    Break,
}

/// One word of a sentence.
#[derive(Debug, Clone)]
pub struct Word<'a> {
    /// As written.
    pub text: &'a str,
    /// Borrowed from `text` where that is in lower case already, as nearly every word of a text is.
    lower: Cow<'a, str>,
    /// What stands before it.
    pub gap: Gap,
    /// Byte offset in the whole text.
    pub start: usize,
    /// The classes that it belongs to.
    pub classes: Classes,
    /// By which the tables of words and phrases find it in lower case.
    pub(crate) hash: u32,
}

impl<'a> Word<'a> {
    /// Looks a word up. In line, so that it is made where it is kept: a call and a copy were a tenth of the cutting.
    #[inline(always)]
    fn new(text: &'a str, lower: Cow<'a, str>, gap: Gap, start: usize) -> Self {
        let hash = hash(lower.as_bytes());
        let digits = text.bytes().next().is_some_and(|first| first.is_ascii_digit());
        let classes = if digits { Classes::NUMBER } else { Classes::found(&lower, hash) };
        Self { text, lower, gap, start, classes, hash }
    }

    /// In lower case, with short forms written out: "I've" is `i` and `have`.
    #[must_use]
    pub fn lower(&self) -> &str {
        &self.lower
    }

    /// Whether it belongs to any of these classes.
    #[must_use]
    pub const fn is(&self, classes: Classes) -> bool {
        self.classes.has(classes)
    }

    /// Whether it is the past form of a verb, by the list or by its ending.
    #[must_use]
    pub fn is_past(&self) -> bool {
        self.classes.is_past(self.lower())
    }

    /// Whether it stands in a table.
    #[must_use]
    pub fn stands_in<const SLOTS: usize>(&self, table: &WordTable<SLOTS>) -> bool {
        table.bits_by_hash(self.lower(), self.hash) != 0
    }

    /// Whether it is a number, written in digits.
    #[must_use]
    pub fn is_number(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Whether it begins with a capital.
    #[must_use]
    pub fn is_capitalised(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }
}

/// The words of a piece of text that begins at this offset.
pub(super) fn words(text: &str, offset: usize) -> Vec<Word<'_>> {
    let mut found = Vec::with_capacity(text.len() / 4 + 1);
    let mut gap = Gap::Space;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if !c.is_alphanumeric() {
            rest = &rest[c.len_utf8()..];
            gap = widen(gap, c, !found.is_empty(), rest);
            continue;
        }
        // Nearly every word is of small letters and ends where they do.
        let small = rest.bytes().position(|byte| !byte.is_ascii_lowercase()).unwrap_or(rest.len());
        let ends = |next: &u8| next.is_ascii() && !next.is_ascii_alphanumeric() && *next != b'\'';
        let plain = small > 0 && rest.as_bytes().get(small).is_none_or(ends);
        let (piece, after) = rest.split_at(if plain { small } else { word_length(rest) });
        let lower = if plain { Cow::Borrowed(piece) } else { lower_case(piece) };
        push_word(&mut found, Word::new(piece, lower, gap, offset + text.len() - rest.len()));
        // One space nearly always follows.
        (gap, rest) = after.strip_prefix(' ').map_or((Gap::Joined, after), |after| (Gap::Space, after));
    }
    found
}

/// What a character between words makes of the gap. `between`: a word stands before it.
fn widen(gap: Gap, c: char, between: bool, after: &str) -> Gap {
    match c {
        ',' => {
            if gap == Gap::Break {
                Gap::Break
            } else {
                Gap::Comma
            }
        }
        '-' | '\'' | '\u{2019}' | '/' | '&' if gap == Gap::Joined && after.starts_with(char::is_alphanumeric) => {
            Gap::Joined
        }
        '-' | '\u{2013}' | '\u{2014}' | '(' | ')' | ':' | ';' | '"' | '\u{201c}' | '\u{201d}' if between => Gap::Break,
        _ if gap == Gap::Joined => Gap::Space,
        _ => gap,
    }
}

/// Bytes of the word that begins here: letters and digits, with points and commas inside numbers and apostrophes
/// inside words.
fn word_length(text: &str) -> usize {
    // Most words are plain letters and nothing that could go on with them.
    let plain = text.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(text.len());
    let next = text.as_bytes().get(plain);
    if next.is_none_or(|next| next.is_ascii() && !matches!(next, b'\'' | b'.' | b',' | b':')) {
        return plain;
    }
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    let mut last = ' ';
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |(_, next)| *next);
        let inside = c.is_alphanumeric()
            || matches!(c, '\'' | '\u{2019}') && last.is_alphabetic() && next.is_alphabetic()
            || matches!(c, '.' | ',' | ':') && last.is_ascii_digit() && next.is_ascii_digit();
        if !inside {
            break;
        }
        end = at + c.len_utf8();
        last = c;
    }
    end
}

/// Adds a word, short forms written out.
fn push_word<'a>(found: &mut Vec<Word<'a>>, word: Word<'a>) {
    // No short form stands in a list of words.
    let parts = if word.classes.is_open() { written_out(word.lower()) } else { None };
    let Some((head, tail)) = parts else {
        found.push(word);
        return;
    };
    found.push(Word::new(word.text, head, word.gap, word.start));
    found.extend(tail.map(|tail| Word::new(word.text, tail, Gap::Joined, word.start)));
}

/// A word in lower case, its apostrophes straight.
fn lower_case(text: &str) -> Cow<'_, str> {
    if text == "I" {
        // The commonest capital in what an applicant writes.
        Cow::Borrowed("i")
    } else if text.is_ascii() {
        Cow::Owned(text.to_ascii_lowercase())
    } else {
        Cow::Owned(text.to_lowercase().replace('\u{2019}', "'"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_carries_its_classes() {
        let found = words("Two of 12th Street's didn't", 0);
        let known = |class: Classes| found.iter().filter(|word| word.is(class)).map(Word::lower).collect::<Vec<_>>();
        assert_eq!(known(Classes::NUMBER), ["two", "12th"]);
        assert_eq!(known(Classes::PREPOSITION), ["of"]);
        assert_eq!(known(Classes::DUTY | Classes::ADVERB), ["did", "not"]);
        assert!(found[3].classes.is_open() && found[3].lower() == "street");
    }
}
