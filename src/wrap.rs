//! Text set in lines of a given width, words kept whole.

use unicode_width::UnicodeWidthChar;

/// `text` wrapped at word boundaries to `width` columns, as a terminal counts them. The first line begins with `first`, the
/// others with `next`; a word that is longer than a line stays whole. Ends with a line break.
///
/// ```
/// use personspec::wrap::wrap;
/// assert_eq!(wrap("Able to listen to people", 16, "E1  ", "    "), "E1  Able to\n    listen to\n    people\n");
/// ```
#[must_use]
pub fn wrap(text: &str, width: usize, first: &str, next: &str) -> String {
    let mut page = String::new();
    wrap_onto(&mut page, text, width, first, next);
    page
}

/// Adds `text`, wrapped as [`wrap`] does, to a page.
pub fn wrap_onto(page: &mut String, text: &str, width: usize, first: &str, next: &str) {
    let mut begins = first;
    for paragraph in text.split('\n') {
        let mut rest = paragraph;
        loop {
            let (line, after) = fitting(rest, width.saturating_sub(columns(begins)));
            if !rest.is_empty() || text.is_empty() {
                page.push_str(begins);
            }
            page.push_str(line);
            page.push('\n');
            begins = next;
            rest = after;
            if rest.is_empty() {
                break;
            }
        }
    }
}

/// As many words as fit into `room` columns, at least one, and what comes after them; the spaces between go.
fn fitting(text: &str, room: usize) -> (&str, &str) {
    let (mut end, mut begin, mut used) = (0, 0, 0);
    while begin < text.len() {
        let rest = &text[begin..];
        let word = &rest[..rest.bytes().position(|byte| byte == b' ').unwrap_or(rest.len())];
        used += columns(word);
        if used > room && begin > 0 {
            return (&text[..end], &text[begin..]);
        }
        let spaces = rest[word.len()..].bytes().take_while(|byte| *byte == b' ').count();
        used += spaces;
        end = begin + word.len();
        begin = end + spaces;
    }
    (&text[..end], "")
}

/// The columns that `text` takes in a terminal.
#[must_use]
pub fn columns(text: &str) -> usize {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        text.len()
    } else {
        text.chars().filter_map(UnicodeWidthChar::width).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_and_what_fits_goes_on_one_line() {
        assert_eq!(wrap("one two", 7, "", ""), "one two\n");
        assert_eq!(wrap("one two", 6, "", "  "), "one\n  two\n");
        assert_eq!(wrap("extraordinarily so", 6, "- ", "  "), "- extraordinarily\n  so\n");
        assert_eq!(wrap("one  two three ", 8, "", ""), "one  two\nthree\n");
    }

    #[test]
    fn line_breaks_stay() {
        assert_eq!(wrap("one\n\ntwo", 9, "- ", "  "), "- one\n\n  two\n");
        assert_eq!(wrap("", 9, "- ", "  "), "- \n");
    }

    #[test]
    fn wide_characters_take_two_columns() {
        assert_eq!(columns("caf\u{e9} \u{6f22}\u{5b57}"), 9);
        assert_eq!(wrap("\u{6f22}\u{5b57} \u{6f22}\u{5b57}", 8, "", ""), "\u{6f22}\u{5b57}\n\u{6f22}\u{5b57}\n");
    }
}
