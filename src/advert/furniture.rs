//! Lines inside a specification that belong to the page rather than to it: addresses, notes to applicants, and the
//! heads of tables that copying has set in one line.

use super::{
    heading::Heading,
    line::{Line, Mark},
    phrases::Phrases,
    vocabulary::{ASSESSMENT_HEADINGS, fold},
};

/// Headings over notes about how to apply; a match at the start is enough.
#[rustfmt::skip]
static NOTES: Phrases = Phrases::new(&[
    "note to applicants", "notes to applicants", "note to job applicants", "notes to job applicants",
    "note for applicants", "notes for applicants", "notes for job applicants", "note to candidates",
    "notes to candidates", "note for candidates", "notes for candidates", "note to manager", "notes to managers",
    "guidance for applicants", "guidance for candidates", "guidance to applicants", "advice to applicants",
    "important note to applicants", "important notes for applicants", "information for applicants",
]);

/// Whether a heading stands over notes about how to apply, which are no criteria however they are set.
pub(super) fn opens_notes(text: &str) -> bool {
    text.len() < 60 && NOTES.starts(&fold(text))
}

/// Which lines belong to notes to applicants: from their heading to the next heading of the specification.
pub(super) fn notes(lines: &[Line], headings: &[Option<Heading>]) -> Vec<bool> {
    let mut noting = false;
    let mut found = Vec::with_capacity(lines.len());
    for (line, heading) in lines.iter().zip(headings) {
        if line.mark == Mark::None && line.row.is_none() && opens_notes(&line.text) {
            noting = true;
        } else if noting {
            let goes_on = match heading {
                Some(Heading::Level(_) | Heading::BothLevels | Heading::Specification | Heading::Category) => {
                    line.mark.is_some()
                }
                Some(Heading::Assessment | Heading::Ask | Heading::End) | None => true,
            };
            noting = goes_on && line.row.is_none() && !is_run_of_columns(&line.text);
        }
        found.push(noting);
    }
    found
}

/// "Page 2 of 3", as a printed page has it at its foot.
pub(super) fn is_page_number(text: &str) -> bool {
    let Some(rest) = text.get(..5).filter(|word| word.eq_ignore_ascii_case("page ")).map(|word| &text[word.len()..])
    else {
        return false;
    };
    let number = |word: &str| !word.is_empty() && word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    number(rest) || rest.split_once(" of ").is_some_and(|(page, pages)| number(page) && number(pages))
}

/// An address of a page or of mail alone on its line.
pub(super) fn is_address(text: &str) -> bool {
    let text = text.trim();
    !text.contains(' ')
        && (text.starts_with("http://")
            || text.starts_with("https://")
            || text.starts_with("www.")
            || (text.contains('@') && text.contains('.')))
}

/// The names of a table's columns run together: "Factor Essential Criteria Method of Assessment". A level and a way of
/// assessing are named and nothing is asked.
pub(super) fn is_run_of_columns(text: &str) -> bool {
    if text.len() > 120 || text.ends_with(['.', ':', '?']) || text.contains(" / ") {
        return false;
    }
    let folded = fold(text);
    let mut words = folded.split(' ');
    let level = folded.contains("essential") || folded.contains("desirable");
    let Some(first) = words.next().filter(|_| level) else {
        return false;
    };
    let opens = matches!(
        first,
        "factor"
            | "factors"
            | "criteria"
            | "criterion"
            | "attribute"
            | "attributes"
            | "essential"
            | "desirable"
            | "requirement"
            | "requirements"
            | "category"
            | "area"
            | "areas"
            | "element"
            | "competency"
    );
    let assessed = folded
        .match_indices(' ')
        .any(|(at, _)| ASSESSMENT_HEADINGS.starting(&folded[at + 1..]).any(|heading| heading.contains(' ')));
    let second = matches!(words.next(), Some("essential" | "desirable"));
    opens && (assessed || (second && !first.starts_with("essential") && folded.split(' ').count() >= 3))
}

/// The category that such a head runs into: "Factor Essential Criteria Method of Assessment Qualifications".
pub(super) fn behind_columns(text: &str) -> Option<&str> {
    let mut ends = text.match_indices(' ').filter_map(|(space, _)| {
        let from = space + 1;
        let folded = fold(&text[from..]);
        let heading = ASSESSMENT_HEADINGS.starting(&folded).max_by_key(|heading| heading.len())?;
        let words = heading.split(' ').count();
        text[from..].match_indices(' ').nth(words - 1).map(|(end, _)| from + end + 1)
    });
    let rest = text[ends.next_back()?..].trim();
    super::heading::is_category(&fold(rest)).then_some(rest)
}

/// A sentence about the criteria themselves, or how they are used: "Desirable criteria will be applied in order."
pub(super) fn speaks_of_criteria(text: &str) -> bool {
    if !text.ends_with('.') || text.split(' ').count() < 10 {
        return false;
    }
    let folded = fold(text);
    folded.contains(" criteria ")
        && ["applied", "measured", "shortlist", "selection panel", "be assessed", "interview", "application form"]
            .iter()
            .any(|word| folded.contains(word))
}

/// "1. are desirable, but not necessary": what a number of a scale stands for.
pub(super) fn explains_scale(text: &str) -> bool {
    ["are essential", "are desirable", "is essential", "is desirable"].iter().any(|opening| text.starts_with(opening))
}

/// Names of a table's columns that say only that criteria stand below: "Requirement Criteria".
pub(super) fn is_label_run(name: &str) -> bool {
    let folded = fold(name);
    let words: Vec<&str> = folded.split(' ').collect();
    if words.len() >= 3 && matches!(words.last(), Some(&("importance" | "weighting" | "ranking" | "rating"))) {
        return true;
    }
    words.len() >= 2
        && words.iter().all(|word| {
            matches!(*word, "criteria" | "criterion" | "requirement" | "requirements" | "level" | "rank" | "ranking")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn furniture_is_told_from_criteria() {
        assert!(opens_notes("NOTES TO JOB APPLICANTS"));
        assert!(is_address("https://www.example.org/jobs"));
        assert!(!is_address("Able to use www pages"));
        assert!(is_run_of_columns("Factor Essential Criteria Method of Assessment"));
        assert!(!is_run_of_columns("Essential car user"));
        assert!(is_label_run("Requirement Criteria"));
        assert!(!is_label_run("Requirements"));
    }
}
