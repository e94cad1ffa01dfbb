//! What Markdown and stray HTML add to a line of words, taken off again.

use std::borrow::Cow;

/// Tags that copying and Markdown leave in a text.
#[rustfmt::skip]
const INLINE_TAGS: &[&str] = &[
    "b", "strong", "i", "em", "u", "br", "p", "span", "font", "div", "sup", "sub", "small", "a", "h1", "h2", "h3",
    "h4", "h5", "h6", "li", "ul", "ol",
];

/// Named entities that occur in adverts.
const ENTITIES: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("pound", '£'),
    ("euro", '€'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bull", '•'),
    ("middot", '·'),
    ("hellip", '…'),
    ("eacute", 'é'),
];

/// The text without inline tags, entities, links, images and Markdown's backslashes.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if !holds(text, |byte| matches!(byte, b'<' | b'&' | b']' | b'\\')) {
        return Cow::Borrowed(text);
    }
    let mut text = Cow::Borrowed(text);
    if text.contains('<') {
        text = Cow::Owned(without_tags(&text));
    }
    if text.contains('&') && text.contains(';') {
        text = Cow::Owned(without_entities(&text));
    }
    if text.contains(']') && text.contains("](") {
        text = Cow::Owned(without_links(&text));
    }
    if text.contains('\\') {
        text = Cow::Owned(without_backslashes(&text));
    }
    text
}

fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let tag = &rest[at + 1..];
        // A tag is short and closes on its line; looking no further keeps this linear.
        let window = tag.char_indices().nth(200).map_or(tag.len(), |(end, _)| end);
        let close = tag[..window].find(['<', '>']).filter(|close| tag[*close..].starts_with('>'));
        let name_end = tag.trim_start_matches('/').find(|c: char| !c.is_ascii_alphanumeric());
        let name = tag.trim_start_matches('/').get(..name_end.unwrap_or(0)).unwrap_or("");
        let named = tag.trim_start_matches('/')[name.len()..].starts_with([' ', '>', '/', '\t']);
        match close {
            Some(close) if named && INLINE_TAGS.iter().any(|known| name.eq_ignore_ascii_case(known)) => {
                if name.eq_ignore_ascii_case("br") {
                    out.push(' ');
                }
                rest = &tag[close + 1..];
            }
            _ => {
                out.push('<');
                rest = tag;
            }
        }
    }
    out.push_str(rest);
    out
}

fn without_entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let tail = &rest[at + 1..];
        let window = tail.char_indices().nth(10).map_or(tail.len(), |(end, _)| end);
        let found = tail[..window].find(';').and_then(|end| entity(&tail[..end]).map(|c| (c, end)));
        match found {
            Some((c, end)) => {
                out.push(c);
                rest = &tail[end + 1..];
            }
            None => {
                out.push('&');
                rest = tail;
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(|c| if c == '\u{a0}' || c.is_control() { ' ' } else { c });
    }
    ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, c)| *c)
}

/// `[words](address)` keeps its words, `![picture](address)` nothing.
fn without_links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(middle) = rest.find("](") {
        let (head, tail) = (&rest[..middle], &rest[middle + 2..]);
        let Some(close) = tail.find(')') else { break };
        match head.rfind('[') {
            Some(open) => {
                let image = head[..open].ends_with('!');
                out.push_str(head[..open].trim_end_matches('!'));
                if !image {
                    out.push_str(&head[open + 1..]);
                }
                rest = &tail[close + 1..];
            }
            None => {
                out.push_str(&rest[..middle + 2]);
                rest = tail;
            }
        }
    }
    out.push_str(rest);
    out
}

fn without_backslashes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\\' && chars.peek().is_none_or(|next| next.is_ascii_punctuation()) {
            continue;
        }
        out.push(c);
    }
    out
}

/// Whether the whole line is bold, and the line without Markdown's emphasis.
pub(super) fn emphasis(text: &str) -> (bool, Cow<'_, str>) {
    if !holds(text, |byte| matches!(byte, b'*' | b'_' | b'`')) {
        return (false, Cow::Borrowed(text));
    }
    let bare = text.trim_end_matches([':', ' ']);
    let strong = ["**", "__"].iter().any(|mark| {
        bare.len() > 4
            && bare
                .strip_prefix(mark)
                .and_then(|inner| inner.strip_suffix(mark))
                .is_some_and(|inner| !inner.contains(mark))
    });
    let mut words = text.replace("**", "").replace("__", "");
    for mark in ['*', '_', '`'] {
        let trimmed = words.trim();
        if trimmed.len() > 2 && trimmed.starts_with(mark) && trimmed.ends_with(mark) {
            words = trimmed.trim_matches(mark).to_owned();
        }
    }
    (strong, Cow::Owned(words))
}

/// White space runs made one space.
pub(super) fn spaced(text: &str) -> String {
    let text = text.trim();
    if text.is_ascii() && !holds(text, |byte| byte < b' ') && !has_wide_space(text) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Whether one of the bytes of a text is wanted. Without a way out of the loop the compiler compares many at once, and
/// nearly every line would be searched to its end anyway.
pub(super) fn holds(text: &str, wanted: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(false, |found, byte| found | wanted(byte))
}

/// Whether two spaces stand side by side.
pub(super) fn has_wide_space(text: &str) -> bool {
    let bytes = text.as_bytes();
    let next = bytes.get(1..).unwrap_or_default();
    bytes.iter().zip(next).fold(false, |found, (one, next)| found | ((*one == b' ') & (*next == b' ')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_medium_adds_comes_off() {
        assert_eq!(plain("<u>Desirable"), "Desirable");
        assert_eq!(plain("a &pound;1 &amp; b < c"), "a £1 & b < c");
        assert_eq!(plain("see [the page](http://x) 1\\."), "see the page 1.");
        assert_eq!(emphasis("**Skills**:"), (true, Cow::Owned("Skills:".to_owned())));
        assert!(!emphasis("**Grade:** 5").0);
    }
}
