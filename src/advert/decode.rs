//! Bytes to text: encodings, and what kind of document it is.

use std::borrow::Cow;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::Format;

/// The text of the bytes: by byte order mark, else UTF-8, else UTF-16 by its zero bytes, else Windows-1252 (which
/// browsers also use for pages that call themselves Latin 1: <https://encoding.spec.whatwg.org/#names-and-labels>).
/// Soft hyphens and zero-width characters are dropped and non-breaking spaces made plain ones.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    let decoded = if let Some((encoding, length)) = encoding_rs::Encoding::for_bom(bytes) {
        encoding.decode_without_bom_handling(&bytes[length..]).0
    } else if let Some(encoding) = utf_16_by_zeros(bytes) {
        encoding.decode_without_bom_handling(bytes).0
    } else if let Some(text) = UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        text
    } else {
        WINDOWS_1252.decode_without_bom_handling(bytes).0
    };
    plain_spaces(decoded)
}

/// Text in a Latin script as UTF-16 has a zero in nearly every second byte.
fn utf_16_by_zeros(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let sample = &bytes[..bytes.len().min(512) & !1];
    if sample.len() < 4 {
        return None;
    }
    let zeros = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let pairs = sample.len() / 2;
    if zeros(1) * 10 > pairs * 7 && zeros(0) == 0 {
        Some(UTF_16LE)
    } else if zeros(0) * 10 > pairs * 7 && zeros(1) == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
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
    fn every_encoding_gives_the_same_words() {
        let words = "Pay: £30 – “kind”";
        let utf_16: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut with_mark = vec![0xff, 0xfe];
        with_mark.extend(&utf_16);
        let big: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let (windows, _, _) = WINDOWS_1252.encode(words);
        let mut utf_8 = vec![0xef, 0xbb, 0xbf];
        utf_8.extend(words.as_bytes());
        assert_eq!(text(&with_mark), words);
        assert_eq!(text(&windows), words);
        assert_eq!(text(&utf_8), words);
        assert_eq!(text(words.as_bytes()), words);
        let plain: Vec<u8> = "Kind".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(text(&plain), "Kind");
        assert!(!big.is_empty());
    }

    #[test]
    fn invisible_characters_go() {
        assert_eq!(text("co\u{ad}operate\u{a0}well\r\nand\rso".as_bytes()), "cooperate well\nand\nso");
    }
}
