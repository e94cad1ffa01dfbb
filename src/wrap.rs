//! Text set in lines of a given width, words kept whole.

use std::mem;

use textwrap::{WordSeparator, core::Word, wrap_algorithms::wrap_first_fit};

use crate::plain::is_printable_ascii;

/// `text` wrapped at word boundaries to `width` columns, as a terminal counts them. The first line begins with `first`, the
/// others with `next`; a word that is longer than a line stays whole. Ends with a line break.
///
/// ```
/// use personspec::wrap::wrap;
/// assert_eq!(wrap("Able to listen to people", 16, "E1  ", "    "), "E1  Able to\n    listen to\n    people\n");
/// ```
#[must_use]
pub fn wrap(text: &str, width: usize, first: &str, next: &str) -> String {
    let mut wrapped = String::new();
    wrap_onto(&mut wrapped, text, width, first, next);
    wrapped
}

/// The same, written at the end of `page`.
pub(crate) fn wrap_onto(page: &mut String, text: &str, width: usize, first: &str, next: &str) {
    if first.len() + text.len() <= width && is_printable_ascii(text) && !text.ends_with(' ') {
        page.extend([first, text, "\n"]);
        return;
    }
    let room = |indent| width.saturating_sub(columns(indent)) as f64;
    let mut indent = first;
    for line in text.split('\n') {
        let words: Vec<Word<'_>> = WordSeparator::AsciiSpace.find_words(line).collect();
        let mut rest = line;
        for words in wrap_first_fit(&words, &[room(indent), room(next)]) {
            let length = words.iter().map(|word| word.word.len() + word.whitespace.len()).sum();
            let (set, after) = rest.split_at(length);
            let begins = mem::replace(&mut indent, next);
            // An empty line needs no spaces before it.
            page.extend([if words.is_empty() { "" } else { begins }, set.trim_end_matches(' '), "\n"]);
            rest = after;
        }
    }
}

/// The columns that `text` takes in a terminal.
#[must_use]
pub fn columns(text: &str) -> usize {
    textwrap::core::display_width(text)
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn paragraphs_stand_below_one_another() {
        assert_eq!(wrap("One\n\nand another one ", 13, "- ", "    "), "- One\n\n    and\n    another\n    one\n");
    }
}
