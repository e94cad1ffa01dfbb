//! Bytes to plain text, and what kind of document it is.

use std::borrow::Cow;

use super::Format;
use crate::encoding;

/// The text of the bytes. Soft hyphens and zero-width characters are dropped and non-breaking spaces made plain ones.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    plain_spaces(encoding::document(bytes))
}

fn plain_spaces(text: Cow<'_, str>) -> Cow<'_, str> {
    // All characters in question start with one of these bytes; everything else is copied in runs.
    let starts = |byte: &u8| matches!(byte, b'\r' | 0x0b | 0x0c | 0xc2..);
    let bytes = text.as_bytes();
    let mut out = String::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(run) = bytes[at..].iter().position(starts) {
        at += run;
        let Some(c) = text[at..].chars().next() else {
            break;
        };
        let replacement = match c {
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Some(" "),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}' => Some(""),
            '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{0b}' | '\u{0c}' => Some("\n"),
            '\r' => Some(if bytes.get(at + 1) == Some(&b'\n') { "" } else { "\n" }),
            _ => None,
        };
        let next = at + c.len_utf8();
        if let Some(replacement) = replacement {
            if out.is_empty() {
                out.reserve(text.len());
            }
            out.push_str(&text[start..at]);
            out.push_str(replacement);
            start = next;
        }
        at = next;
    }
    if start == 0 {
        return text;
    }
    out.push_str(&text[start..]);
    Cow::Owned(out)
}

/// Bytes that begin a zip archive, which a Word document is.
pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Tags that only a page has in numbers.
#[rustfmt::skip]
const BLOCK_TAGS: &[&str] = &[
    "<p>", "<p ", "<li>", "<li ", "<div", "<br", "<h1", "<h2", "<h3", "<h4", "<tr", "<td", "<table", "<ul", "<body",
    "<section",
];

/// What a text is: a page when it says so or holds more than a few block tags.
pub(super) fn format(text: &str) -> Format {
    let text = &text[..text.floor_char_boundary(200_000)];
    let mut tags = 0;
    for (at, _) in text.match_indices('<') {
        let tail = &text.as_bytes()[at..text.len().min(at + 10)];
        let starts = |tag: &str| tail.len() >= tag.len() && tail[..tag.len()].eq_ignore_ascii_case(tag.as_bytes());
        if starts("<!doctype ") || starts("<html") {
            return Format::Html;
        }
        tags += usize::from(BLOCK_TAGS.iter().any(|tag| starts(tag)));
        if tags >= 8 {
            return Format::Html;
        }
    }
    Format::Text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_go() {
        assert_eq!(text("co\u{ad}operate\u{a0}well\r\nand\rso".as_bytes()), "cooperate well\nand\nso");
    }
}
