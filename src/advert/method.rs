//! How criteria are assessed: codes such as "A/I", words such as "Application form and interview", and legends.
//!
//! Codes are local to the employer (R is references here and role play there), so letters stay as printed and only
//! the advert's own legend gives them a meaning.

use super::{
    markup,
    vocabulary::{ASSESSMENT_CODES, ASSESSMENT_WORDS, fold},
};

/// The codes of a text that is nothing but codes: "A/I", "A, I & T", "AF / I", "A.I".
pub(super) fn codes(text: &str) -> Option<Vec<String>> {
    let text = text.trim().trim_matches(['(', ')', '[', ']', '/', ' ', '.']);
    if text.is_empty() || text.len() > 40 {
        return None;
    }
    let mut found = Vec::new();
    for token in text.split([' ', '/', ',', '&', '+', ';', '.', '|', '\n']).filter(|token| !token.is_empty()) {
        if token == "and" || token == "or" {
            continue;
        }
        let known = token.len() <= 3
            && token.bytes().all(|b| b.is_ascii_uppercase())
            && ASSESSMENT_CODES.is(&token.to_ascii_lowercase());
        if !known {
            return None;
        }
        push_new(&mut found, token);
    }
    (!found.is_empty()).then_some(found)
}

/// Whether a line says only how something is assessed, in codes or in words.
pub(super) fn is_method(text: &str) -> bool {
    if text.len() > 120 {
        return false;
    }
    if codes(text).is_some() {
        return !super::heading::is_lone_mark(text);
    }
    let first = fold(text.split([' ', '/', ',']).next().unwrap_or(""));
    if !ASSESSMENT_WORDS.is(&first) && first.len() > 2 && !first.contains(' ') {
        return false;
    }
    let folded = fold(text);
    let mut telling = false;
    for word in folded.split(' ') {
        let known = ASSESSMENT_WORDS.is(word) || (word.len() <= 2 && ASSESSMENT_CODES.is(word));
        if !known {
            return false;
        }
        telling |= matches!(
            word,
            "application"
                | "interview"
                | "interviews"
                | "reference"
                | "references"
                | "certificate"
                | "certificates"
                | "test"
                | "form"
                | "cv"
                | "presentation"
                | "observation"
        );
    }
    telling
}

/// Most bytes of the words for one way of assessing; longer ones are remarks.
pub(super) const MOST_WORDS: usize = 60;

/// What an assessment cell holds: its codes, or its words as one entry for each way.
pub(super) fn of_cell(text: &str) -> Vec<String> {
    if let Some(codes) = codes(text) {
        return codes;
    }
    let mut found = Vec::new();
    let text = strip_label(text);
    for part in text.split(['/', ',', ';', '&', '+']).flat_map(|part| part.split(" and ")) {
        let part = part.trim().trim_matches(['.', '-', '•', ' ']);
        if !part.is_empty() && part.len() <= MOST_WORDS {
            push_new(&mut found, part);
        }
    }
    found
}

/// "Assessed by: Application" without its label.
fn strip_label(text: &str) -> &str {
    match text.split_once(':') {
        Some((label, rest)) if super::vocabulary::ASSESSMENT_HEADINGS.starts(&fold(label)) => rest,
        _ => text,
    }
}

fn push_new(found: &mut Vec<String>, code: &str) {
    if !found.iter().any(|known| known == code) {
        found.push(code.to_owned());
    }
}

/// The pairs of a legend: "A = Application form, I = Interview", "Key: (A) Application (I) Interview".
pub(super) fn legend(text: &str) -> Vec<(String, String)> {
    let sets_off = |byte: u8| matches!(byte, b'=' | b':' | b'(' | b'[' | b'-' | 0x80..);
    if text.len() > 600 || !markup::holds(text, sets_off) {
        return Vec::new();
    }
    let mut found: Vec<(String, String)> = Vec::new();
    let mut rest = text;
    while let Some((code, after)) = next_code(rest) {
        let end = next_code_start(after).unwrap_or(after.len());
        let meaning =
            after[..end].trim().trim_matches([',', ';', '.', '/', '-', '–', '(', ')', '[', ']', ' ', '|', '*']).trim();
        let meaning = meaning.strip_suffix(" and").unwrap_or(meaning);
        let folded = fold(meaning);
        let telling = folded.split(' ').any(|word| ASSESSMENT_WORDS.is(word) && word.len() > 3);
        if !meaning.is_empty() && meaning.len() <= 60 && telling && !found.iter().any(|(known, _)| *known == code) {
            found.push((code.to_owned(), meaning.to_owned()));
        }
        rest = &after[end..];
    }
    if found.len() >= 2 || (found.len() == 1 && text.len() < 60 && text.contains('=')) { found } else { Vec::new() }
}

/// The next "A =", "A -", "A:", "(A)" and what follows it.
fn next_code(text: &str) -> Option<(&str, &str)> {
    let start = next_code_start(text)?;
    let tail = &text[start..];
    let bracketed = tail.starts_with('(') || tail.starts_with('[');
    let inner = tail.trim_start_matches(['(', '[']);
    let length = inner.bytes().take_while(u8::is_ascii_uppercase).count();
    let after = inner[length..].trim_start_matches([')', ']', ' ']);
    let after = if bracketed {
        after.trim_start_matches(['=', '-', '–', ':'])
    } else {
        after.trim_start_matches(['=', '-', '–', ':', '—'])
    };
    Some((&inner[..length], after))
}

fn next_code_start(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let bracket = matches!(bytes[at], b'(' | b'[');
        if !bracket && !bytes[at].is_ascii_uppercase() {
            at += 1;
            continue;
        }
        let from = at + usize::from(bracket);
        let free = at == 0 || !bytes[at - 1].is_ascii_alphanumeric() && bytes[at - 1] < 0x80;
        let length = bytes[from..].iter().take(5).take_while(|b| b.is_ascii_uppercase()).count();
        if free && (1..=3).contains(&length) {
            let end = from + length;
            let tail = &text[end..];
            let set_off = if bracket {
                tail.starts_with([')', ']'])
            } else {
                tail.starts_with('=')
                    || tail.starts_with(':')
                    || tail.trim_start_matches(' ').starts_with(['=', '–', '—'])
                    || tail.starts_with(" - ")
                    || tail.starts_with("- ")
                    || tail.starts_with(" : ")
            };
            if set_off {
                return Some(at);
            }
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_words_are_told_from_criteria() {
        assert_eq!(codes("A.I"), Some(vec!["A".to_owned(), "I".to_owned()]));
        assert_eq!(codes("AP, AS, I"), Some(vec!["AP".to_owned(), "AS".to_owned(), "I".to_owned()]));
        assert_eq!(codes("IT skills"), None);
        assert!(is_method("Application form/ Interview"));
        assert!(!is_method("Interview skills training delivered to others"));
        assert_eq!(of_cell("Application form and Interview"), ["Application form", "Interview"]);
    }

    #[test]
    fn legends_are_read_as_printed() {
        let pair = |code: &str, meaning: &str| (code.to_owned(), meaning.to_owned());
        assert_eq!(
            legend("A = Application form, I = Interview"),
            [pair("A", "Application form"), pair("I", "Interview")]
        );
        assert_eq!(
            legend("Key: AP - application, AS - assessment centre"),
            [pair("AP", "application"), pair("AS", "assessment centre")]
        );
        assert!(legend("Experience of A-level teaching").is_empty());
    }
}
