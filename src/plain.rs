//! Text that is safe to show: nothing in it can steer a terminal or turn the reading direction round.
//!
//! Specifications, portfolios and adverts are other people's files, so everything shown passes through here.

use std::borrow::Cow;

/// What stands in place of a character that is not shown.
const REPLACEMENT: char = '\u{fffd}';

/// `text` without control, escape and bidirectional characters; line breaks stay, tabs become spaces.
///
/// ```
/// use personspec::plain::plain;
/// assert_eq!(plain("Café 👩‍🎓\nnext"), "Café 👩‍🎓\nnext");
/// assert_eq!(plain("\u{1b}[2Jgone\u{202e}"), "\u{fffd}[2Jgone\u{fffd}");
/// ```
#[must_use]
pub fn plain(text: &str) -> Cow<'_, str> {
    if is_printable_ascii(text) || text.chars().all(|c| c == '\n' || !steers(c)) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n");
    Cow::Owned(
        text.chars()
            .map(|c| match c {
                '\n' => '\n',
                '\t' => ' ',
                c if steers(c) => REPLACEMENT,
                c => c,
            })
            .collect(),
    )
}

/// The same on one line: every run of white space is one space.
#[must_use]
pub fn plain_line(text: &str) -> Cow<'_, str> {
    match plain(text) {
        Cow::Borrowed(text) => one_line(text),
        Cow::Owned(text) => Cow::Owned(one_line(&text).into_owned()),
    }
}

/// `text` trimmed, with every run of white space as one space.
#[must_use]
pub fn one_line(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    let single_spaces = !trimmed.contains("  ");
    let only_spaces = || is_printable_ascii(trimmed) || trimmed.chars().all(|c| c == ' ' || !c.is_whitespace());
    let tidy = single_spaces && only_spaces();
    if tidy { Cow::Borrowed(trimmed) } else { Cow::Owned(trimmed.split_whitespace().collect::<Vec<_>>().join(" ")) }
}

/// The first words of a text, on one line of at most 51 characters.
///
/// ```
/// use personspec::plain::beginning;
/// assert_eq!(beginning("A short text."), "A short text.");
/// assert_eq!(beginning("I ran the group on Tuesdays and wrote down what was said"), "I ran the group on Tuesdays and wrote down...");
/// ```
#[must_use]
pub fn beginning(text: &str) -> String {
    const MOST: usize = 48;
    let line = plain_line(text);
    if line.chars().count() <= MOST {
        return line.into_owned();
    }
    let mut short = String::new();
    for word in line.split(' ') {
        if short.chars().count() + word.chars().count() + "...".len() > MOST {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    if short.is_empty() {
        short = line.chars().take(MOST).collect();
    }
    format!("{}...", short.trim_end())
}

/// The common case, decided quickly: without a way out of the loop, many letters are looked at in one step.
pub(crate) fn is_printable_ascii(text: &str) -> bool {
    text.bytes().fold(true, |printable, byte| printable & matches!(byte, b' '..=b'~'))
}

/// Whether a character can steer a terminal or the direction of reading (Unicode controls, bidirectional marks,
/// embeddings, overrides and isolates, line separators, the byte order mark, tags).
pub(crate) fn steers(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{061c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_afterwards() {
        let nasty: String = (0..0x0011_0000).filter_map(char::from_u32).collect();
        assert!(plain(&nasty).chars().all(|c| c == '\n' || !steers(c)));
        assert!(!plain_line(&nasty).contains('\n'));
    }

    #[test]
    fn tidy_text_is_borrowed() {
        assert!(matches!(plain_line("Able to listen"), Cow::Borrowed("Able to listen")));
        assert_eq!(plain_line("  Able \t to\n listen "), "Able to listen");
        assert_eq!(plain("a\r\nb\tc\rd"), "a\nb c\u{fffd}d");
    }
}
