//! The level that a text names: a heading, the head of a table, a cell, a mark.

use super::{
    super::vocabulary::{
        ASKS, DESIRABLE_MODALS, DESIRABLE_OPENINGS, DESIRABLE_WORDINGS, DESIRABLE_WORDS, ESSENTIAL_OPENINGS,
        ESSENTIAL_WORDS, LEVEL_FILLERS, SPECIFICATION, fold, word_count,
    },
    is_assessment,
};
use crate::spec::Level;

/// The level that a folded heading names. `open` allows a sentence that leads into a list.
pub(super) fn read(folded: &str, open: bool) -> Option<Level> {
    let folded = folded.strip_suffix(" continued").unwrap_or(folded);
    let by_name = |word: &str| word.starts_with("essential") || word.starts_with("desirable");
    if ASKS.is(folded) || (SPECIFICATION.starts(folded) && !folded.split(' ').any(by_name)) {
        return None;
    }
    let mut found = None;
    let mut fillers_only = true;
    for word in folded.split(' ') {
        let level =
            if (ESSENTIAL_WORDS.is(word) && !(word == "required" && found.is_some())) || misspells(word, "essential") {
                Some(Level::Essential)
            } else if DESIRABLE_WORDS.is(word) || misspells(word, "desirable") {
                Some(Level::Desirable)
            } else {
                None
            };
        match level {
            // "Minimum essential" and "required essential" are essential.
            Some(level) if found.is_none() || found == Some(level) => found = Some(level),
            Some(_) => fillers_only = false,
            None => fillers_only = LEVEL_FILLERS.is(word) || word == "required",
        }
        if !fillers_only {
            break;
        }
    }
    let count = word_count(folded);
    if fillers_only && count <= 9 && found.is_some() && !is_requirement_phrase(folded) {
        return found;
    }
    // "The following habits and beliefs are essential"
    if folded.starts_with("the following ") && count <= 12 {
        if folded.ends_with(" are essential") || folded.ends_with(" is essential") {
            return Some(Level::Essential);
        }
        if folded.ends_with(" are desirable") || folded.ends_with(" is desirable") {
            return Some(Level::Desirable);
        }
    }
    if open && count <= 20 && DESIRABLE_WORDINGS.within(folded) {
        return Some(Level::Desirable);
    }
    let short = count <= 5 || open;
    if short && DESIRABLE_OPENINGS.starts(folded) {
        return Some(Level::Desirable);
    }
    // "In addition, the cook might have experience of:"
    if open && count <= 14 && DESIRABLE_MODALS.within(folded) && !folded.starts_with("we ") {
        return Some(Level::Desirable);
    }
    if short && count <= 16 && ESSENTIAL_OPENINGS.starts(folded) && (open || count <= 4) {
        return Some(Level::Essential);
    }
    if folded.starts_with("section ") && count <= 24 {
        return if folded.contains("essential") && !folded.contains("desirable") {
            Some(Level::Essential)
        } else if folded.contains("desirable") && !folded.contains("essential") {
            Some(Level::Desirable)
        } else {
            None
        };
    }
    None
}

/// "Essential criteria / Requirements / Assessed by": a table's head set in one line; its first cell may be a level.
pub(super) fn of_slashed_head(text: &str) -> Option<Level> {
    if !text.contains('/') {
        return None;
    }
    let mut cells = text.split(" / ");
    let level = read(&fold(cells.next()?), false)?;
    let mut rest = cells.map(fold).filter(|cell| !cell.is_empty()).peekable();
    rest.peek()?;
    let last = rest.last()?;
    is_assessment(&last, word_count(&last)).then_some(level)
}

/// Whether a word is another with one letter too many, too few or wrong: "essental", "desireable".
fn misspells(word: &str, right: &str) -> bool {
    let (word, right) = (word.as_bytes(), right.as_bytes());
    if word.len().abs_diff(right.len()) > 1 || word.first() != right.first() || word == right {
        return false;
    }
    let same = word.iter().zip(right).take_while(|(one, other)| one == other).count();
    let (word, right) = (&word[same..], &right[same..]);
    let tail = |word: &[u8], right: &[u8]| word == right;
    match word.len().cmp(&right.len()) {
        std::cmp::Ordering::Equal => tail(&word[1..], &right[1..]),
        std::cmp::Ordering::Less => tail(word, &right[1..]),
        std::cmp::Ordering::Greater => tail(&word[1..], right),
    }
}

/// "Experience required" names a category rather than a level.
fn is_requirement_phrase(folded: &str) -> bool {
    let named = folded.starts_with("essential") || folded.starts_with("desirable");
    ASKS.is(folded) || (folded.ends_with(" required") && word_count(folded) <= 3 && !named)
}

/// Whether a heading says "essential" or "desirable" in so many words.
pub(in crate::advert) fn names_level(text: &str) -> bool {
    fold(text).split(' ').any(|word| ESSENTIAL_WORDS.is(word) || DESIRABLE_WORDS.is(word))
}

/// The level of a short text that is nothing but a level: a heading, a cell, a mark.
pub(in crate::advert) fn level_of(text: &str) -> Option<Level> {
    if text.len() > 80 {
        return None;
    }
    match text.trim_matches(['(', ')', '[', ']', ':', '.', ' ', '*']) {
        "E" | "e" | "Ess" | "ESS" => Some(Level::Essential),
        "D" | "d" | "Des" | "DES" => Some(Level::Desirable),
        _ => read(&fold(text), false),
    }
}

/// Whether "essential" and "desirable" both occur as words.
pub(in crate::advert) fn has_both_levels(folded: &str) -> bool {
    let has = |wanted: &str| folded.contains(wanted) && folded.split(' ').any(|word| word.starts_with(wanted));
    let short = |wanted: &str| folded.contains(wanted) && folded.split(' ').any(|word| word == wanted);
    (has("essential") && has("desirable"))
        || (short("ess") && short("des"))
        || matches!(folded, "e d" | "e or d" | "d e")
}

/// "E", "(D)", "Essential" alone on a line.
pub(in crate::advert) fn is_lone_mark(text: &str) -> bool {
    matches!(text.trim_matches(['(', ')', '[', ']', '/', ' ']), "E" | "D" | "E/D" | "D/E")
        || ["essential", "desirable"].iter().any(|word| text.eq_ignore_ascii_case(word))
}
