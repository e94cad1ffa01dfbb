//! Plain English text as lines, sentences and words.
//!
//! Owns how text is cut up, which classes of the language a word belongs to, and how it is reduced to its stem. Knows
//! nothing of criteria or evidence, and judges nothing. Everything is linear in the text.

mod contraction;
mod lexicon;
mod stem;
mod word;

pub use lexicon::Classes;
pub use stem::Stems;
use word::words;
pub use word::{Gap, Word};

/// One sentence, or one item of a list.
#[derive(Debug, Clone)]
pub struct Sentence<'a> {
    /// As written.
    pub text: &'a str,
    /// Its words.
    pub words: Vec<Word<'a>>,
    /// The line it begins on, counted from 1.
    pub line: usize,
    /// Whether it is (part of) an item of a list.
    pub listed: bool,
    /// Whether it ends in a question mark.
    pub asks: bool,
}

/// Cuts a text into sentences. Line numbers count from `first_line`.
///
/// A line ends a sentence when the next one is an item of a list, is empty, or when the line is too short to have been
/// wrapped; otherwise a text with hard line breaks would come apart.
#[must_use]
pub fn sentences(text: &str, first_line: usize) -> Vec<Sentence<'_>> {
    let mut found = Vec::with_capacity(text.len() / WRAPPED + 1);
    let mut from = 0;
    let mut line = first_line;
    let mut start_line = first_line;
    let mut line_start = 0;
    let mut blank = true;
    let mut at = 0;
    while at < text.len() {
        if !blank {
            // Inside a sentence nothing matters but what may end it; each of these characters begins with such a byte.
            let may_end = |byte: u8| matches!(byte, b'\n' | b'!' | b'?' | b'.' | 0xe2);
            let Some(run) = text[at..].bytes().position(may_end) else { break };
            at += run;
        }
        let mut chars = text[at..].chars();
        let Some(c) = chars.next() else { break };
        let next = chars.next();
        let end = match c {
            '\n' => {
                let short = at - line_start < WRAPPED;
                line += 1;
                line_start = at + 1;
                short || starts_afresh(&text[at + 1..])
            }
            '!' | '?' => next.is_none_or(|n| n.is_whitespace() || matches!(n, '"' | '\u{201d}' | ')')),
            '.' => next.is_none_or(char::is_whitespace) && !is_abbreviation(&text[from..at]),
            '\u{2026}' => next.is_none_or(char::is_whitespace),
            _ => false,
        };
        if end {
            let stop = at + c.len_utf8();
            push_sentence(&mut found, text, from, stop, start_line);
            from = stop;
        }
        // A sentence begins on the line of its first character that is no space.
        blank = end || blank && c.is_whitespace();
        if blank {
            start_line = line;
        }
        at += c.len_utf8();
    }
    push_sentence(&mut found, text, from, text.len(), start_line);
    found
}

/// Number of pieces between white space: what forms count as words.
#[must_use]
pub fn word_count(text: &str) -> usize {
    text.split_whitespace().count()
}

/// A line at least this long may have been wrapped (bytes).
const WRAPPED: usize = 50;

/// Short forms that end in a full stop without ending the sentence.
#[rustfmt::skip]
const ABBREVIATIONS: &[&str] = &[
    "a.m", "approx", "dr", "e.g", "eg", "etc", "i.e", "ie", "incl", "mr", "mrs", "ms", "no", "p.m", "prof", "st",
    "vs",
];

/// Whether the text before a full stop ends in a short form.
fn is_abbreviation(before: &str) -> bool {
    let last = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    ABBREVIATIONS.iter().any(|known| last.eq_ignore_ascii_case(known))
}

/// Whether the line that begins here cannot go on with the sentence before it.
fn starts_afresh(rest: &str) -> bool {
    let line = rest.lines().next().unwrap_or_default().trim_start();
    line.is_empty() || line.starts_with('#') || bullet(line) > 0
}

/// Length of the mark in front of an item of a list ("- ", "* ", "1. ", "a) "); 0 without one.
#[must_use]
pub fn bullet(line: &str) -> usize {
    let mut chars = line.chars();
    let (first, second) = (chars.next(), chars.next());
    match (first, second) {
        (Some(mark), Some(space)) if MARKS.contains(&mark) && space.is_whitespace() => {
            mark.len_utf8() + space.len_utf8()
        }
        (Some(first), Some(_)) if first.is_ascii_digit() || first.is_ascii_lowercase() => {
            let head = line.bytes().take_while(u8::is_ascii_digit).count().max(1);
            let marked = matches!(line.as_bytes()[head..], [b'.' | b')', b' ' | b'\t', ..]);
            if marked && head <= 3 { head + 2 } else { 0 }
        }
        _ => 0,
    }
}

/// Marks in front of an item of a list.
const MARKS: &[char] = &['-', '*', '+', '\u{2022}', '\u{25cf}', '\u{2013}', '\u{2014}', '\u{b7}'];

/// Adds the sentence between two offsets when it holds a word.
fn push_sentence<'a>(found: &mut Vec<Sentence<'a>>, whole: &'a str, from: usize, to: usize, line: usize) {
    let raw = whole[from..to].trim_start();
    let text = raw.trim_end();
    let mark = bullet(text);
    let words = words(&text[mark..], to - raw.len() + mark);
    if words.len() <= LONGEST_SENTENCE {
        if !words.is_empty() {
            found.push(Sentence { text, words, line, listed: mark > 0, asks: text.ends_with('?') });
        }
        return;
    }
    for words in words.chunks(LONGEST_SENTENCE) {
        if let (Some(first), Some(last)) = (words.first(), words.last()) {
            let text = &whole[first.start..last.start + last.text.len()];
            found.push(Sentence { text, words: words.to_vec(), line, listed: mark > 0, asks: false });
        }
    }
}

/// A longer run of words without an end is cut, so that no reader of a sentence needs to fear its length.
const LONGEST_SENTENCE: usize = 150;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lower(text: &str) -> Vec<Vec<String>> {
        sentences(text, 1).into_iter().map(|s| s.words.into_iter().map(|w| w.lower().to_owned()).collect()).collect()
    }

    #[test]
    fn short_forms_are_written_out() {
        assert_eq!(lower("I didn't. It's Ann\u{2019}s."), [vec!["i", "did", "not"], vec!["it", "is", "ann"]]);
        assert_eq!(lower("dont"), [vec!["do", "not"]]);
    }

    #[test]
    fn numbers_stay_whole_and_hyphens_part() {
        assert_eq!(
            lower("Paid \u{a3}1,250.50 for co-op at 9.30"),
            [vec!["paid", "1,250.50", "for", "co", "op", "at", "9.30"]]
        );
    }

    #[test]
    fn sentences_know_their_lines() {
        let text = "One line that is long enough to have been wrapped by hand\nand goes on. Two.\n\n- three\n- four";
        let found = sentences(text, 1);
        let lines: Vec<(usize, usize, bool)> = found.iter().map(|s| (s.line, s.words.len(), s.listed)).collect();
        assert_eq!(lines, [(1, 15, false), (2, 1, false), (4, 1, true), (5, 1, true)]);
    }

    #[test]
    fn bullets_are_marks_with_space() {
        assert_eq!(bullet("- one"), 2);
        assert_eq!(bullet("12. one"), 4);
        assert_eq!(bullet("a) one"), 3);
        assert_eq!(bullet("-one"), 0);
        assert_eq!(bullet("1.5 miles"), 0);
        assert_eq!(bullet("I. am"), 0);
    }

    proptest! {
        #[test]
        fn any_text_is_cut_without_loss_of_order(text in "\\PC{0,200}|[a-z'., \\n-]{0,200}") {
            let stems = Stems::english();
            let mut last = 0;
            for sentence in sentences(&text, 1) {
                prop_assert!(sentence.line >= 1);
                for word in &sentence.words {
                    prop_assert!(word.start >= last);
                    prop_assert!(text[word.start..].starts_with(word.text));
                    last = word.start;
                    let _ = stems.of(word.lower());
                }
            }
        }
    }
}
