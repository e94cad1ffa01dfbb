//! Any text at all: no panic, and no line of the specification lost.

use std::collections::HashSet;

use personspec::advert::{self, Format, Reading, Use};
use proptest::prelude::*;

/// The letters and digits of a text, for comparing without spaces and marks.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Lines inside the specification whose words turn up nowhere.
fn lost(text: &str, reading: &Reading) -> Vec<String> {
    let mut told = String::new();
    for category in &reading.categories {
        told.push_str(&letters(category.name.as_deref().unwrap_or("")));
        told.push('|');
    }
    for found in reading.criteria() {
        told.push_str(&letters(&found.criterion.text));
        told.push('|');
    }
    for unplaced in &reading.unplaced {
        told.push_str(&letters(&unplaced.text));
        told.push('|');
    }
    let used: HashSet<usize> = reading
        .lines
        .iter()
        .filter(|(_, used)| matches!(used, Use::Heading | Use::Furniture | Use::Table))
        .map(|(line, _)| *line)
        .collect();
    let mut known = false;
    let mut missing = Vec::new();
    for (nth, line) in text.lines().enumerate() {
        let number = nth + 1;
        if !reading.spans.iter().any(|(first, last)| (*first..=*last).contains(&number)) {
            continue;
        }
        let words = letters(line);
        let trimmed = words.trim_start_matches(|c: char| c.is_ascii_digit());
        if used.contains(&number) {
            known = true;
        } else if reading.lines.iter().any(|(line, _)| *line == number) {
            known = false;
        }
        // A wrapped heading goes on under the number of its first line.
        let placed = known || words.is_empty() || told.contains(&words) || told.contains(trimmed);
        if !placed && !pieces(line).iter().all(|piece| told.contains(piece.as_str())) {
            missing.push(format!("{number}: {line}"));
        }
    }
    missing
}

/// A line read as several entries, or with marks taken off ("Desirable criteria:" before the text is one too).
fn pieces(line: &str) -> Vec<String> {
    line.split(|c: char| !c.is_alphanumeric())
        .map(letters)
        .filter(|piece| piece.len() > 2 && !["essential", "desirable", "criteria"].contains(&piece.as_str()))
        .collect()
}

/// Lines as adverts have them, in any order.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        2 => prop::sample::select(vec!["Person Specification", "Essential", "Desirable criteria", "Essential / Desirable", "Experience", "SKILLS", "How to apply", "You will have:", "About us", "Criteria\tEssential\tDesirable", "| Criteria | E/D |", "|---|---|", "When is this evaluated?", "It would be great if you have:", "E", "D", "1", "A/I", "or", "•", "<b>Skills</b>", "# Requirements", "Key: A = application, I = interview"]).prop_map(str::to_owned),
        4 => ("(|- |• |  o |1\\. |a\\) |\\* |E2 |3\\.1  )[A-Za-z]{2,9}( [a-z]{1,9}){0,14}(|\\.|;|:| \\(E\\)| \\(D\\)| / A)").prop_map(|line| line),
        1 => "[A-Za-z]{3,9}\t[A-Za-z ]{3,20}\t(|X|E|D)",
        1 => "\\PC{0,60}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_line_of_the_specification_is_lost(lines in prop::collection::vec(line(), 0..40)) {
        // Line separators of other kinds are line breaks to the reader, not to `str::lines`.
        let text = lines.join("\n").replace(['\u{2028}', '\u{2029}', '\u{85}', '\r'], " ");
        if let Ok(reading) = advert::read(text.as_bytes(), Some(Format::Text)) {
            let missing = lost(&text, &reading);
            prop_assert!(missing.is_empty(), "lost: {missing:#?}\nin:\n{text}\n{reading:#?}");
            prop_assert!(reading.criteria().next().is_some());
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), format in 0..3) {
        let format = [None, Some(Format::Html), Some(Format::Docx)][usize::try_from(format).unwrap()];
        let _ = advert::read(&bytes, format);
    }

    #[test]
    fn any_page_is_read_or_refused(parts in prop::collection::vec(prop_oneof![
        prop::sample::select(vec!["<table>", "<tr>", "<td rowspan=3>", "<td colspan=2>", "</td>", "</tr>", "</table>", "<ul>", "<li>", "</ul>", "<h2>", "</h2>", "<p>", "<b>", "</b>", "<script>", "</script>", "<!--", "-->", "Person specification", "Essential", "Desirable", "Kind", "&amp;", "<br>"]).prop_map(str::to_owned),
        "\\PC{0,12}",
    ], 0..80)) {
        let _ = advert::read(parts.concat().as_bytes(), Some(Format::Html));
    }
}
