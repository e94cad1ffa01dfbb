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

/// Everything that a reading says: categories, criteria and how they are assessed, lines not placed.
fn told(reading: &Reading) -> String {
    let mut told = String::new();
    let mut tell = |text: &str| {
        told.push_str(&letters(text));
        told.push('|');
    };
    for category in &reading.categories {
        tell(category.name.as_deref().unwrap_or(""));
    }
    for found in reading.criteria() {
        tell(&found.criterion.text);
        found.criterion.assessed_by.iter().for_each(|way| tell(way));
    }
    reading.unplaced.iter().for_each(|unplaced| tell(&unplaced.text));
    told
}

/// A table of a specification: its head, and rows of as many cells.
fn table() -> impl Strategy<Value = (&'static str, Vec<Vec<String>>)> {
    let heads = vec![
        "Area | Essential | Desirable",
        "Area | Essential | Desirable | How assessed",
        "Criteria | Essential | Desirable | Comments",
        "No | Criteria | E/D | Weighting",
        "Criteria | Level | Assessed by | Notes",
        "Attributes | Criteria | E/D | Assessed by",
    ];
    let cell = prop_oneof![
        4 => "[A-Z][a-z]{2,7}( [a-z]{3,8}){2,9}",
        1 => prop::sample::select(vec!["", "E", "D", "X", "A/I", "5", "Interview", "Skills", "How to apply"]).prop_map(str::to_owned),
    ];
    prop::sample::select(heads).prop_flat_map(move |head| {
        let width = head.split('|').count();
        (Just(head), prop::collection::vec(prop::collection::vec(cell.clone(), width), 1..6))
    })
}

/// A list below a heading of a level.
fn list() -> impl Strategy<Value = String> {
    (
        "(Essential|Desirable|Essential requirements:|Desirable skills)",
        prop::collection::vec("- [A-Z][a-z]{2,7}( [a-z]{3,8}){2,9}", 1..4),
    )
        .prop_map(|(head, entries)| format!("{head}\n{}\n", entries.join("\n")))
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
    fn no_cell_of_a_table_is_lost((head, rows) in table()) {
        let rule = "|---".repeat(head.split('|').count()) + "|";
        let body: Vec<String> = rows.iter().map(|cells| format!("| {} |", cells.join(" | "))).collect();
        let text = format!("Person Specification\n\n| {head} |\n{rule}\n{}\n", body.join("\n"));
        if let Ok(reading) = advert::read(text.as_bytes(), Some(Format::Text)) {
            let told = told(&reading);
            // A category is not told of where none of its rows can be placed.
            let named = usize::from(head.starts_with("A"));
            for cell in rows.iter().flat_map(|row| &row[named..]).filter(|cell| cell.split(' ').count() >= 3) {
                prop_assert!(told.contains(&letters(cell)), "lost: {cell}\nin:\n{text}\n{reading:#?}");
            }
        }
    }

    #[test]
    fn no_list_with_a_level_is_lost(before in list(), between in "(About us|How to apply|Benefits)?", after in list()) {
        let text = format!("Clerk\n\n{before}\n{between}\n\nPerson specification\n\nEssential\n- Kind to all\n\n{between}\n\n{after}");
        let reading = advert::read(text.as_bytes(), Some(Format::Text)).unwrap();
        let told = told(&reading);
        for entry in before.lines().chain(after.lines()).filter_map(|line| line.strip_prefix("- ")) {
            prop_assert!(told.contains(&letters(entry)), "lost: {entry}\nin:\n{text}\n{reading:#?}");
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
