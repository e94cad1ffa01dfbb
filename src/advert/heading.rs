//! What a line means as a heading: the start of a specification, a level, a category, the end.
//!
//! Looks at one line at a time. What the neighbours make of it is decided where the specification is read.

mod level;

pub(super) use level::{has_both_levels, is_lone_mark, level_of, names_level};

use super::{
    furniture,
    line::{Line, Mark, Rank},
    phrases::Phrases,
    vocabulary::{
        ASKING_FRAGMENTS, ASKING_MODALS, ASKING_OPENINGS, ASKS, ASSESSMENT_HEADINGS, CATEGORY_JOINERS, CATEGORY_WORDS,
        ENDINGS, PERSON_WORDS, PROCESS_LEADS, SPECIFICATION, WHOLE_ENDINGS, fold, word_count,
    },
};
use crate::spec::Level;

/// What a heading announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heading {
    /// The person specification, by name.
    Specification,
    /// What is asked for, without a level: "What we're looking for", "You will have:".
    Ask,
    /// Essential or desirable criteria.
    Level(Level),
    /// Both levels on one line: the head of a table.
    BothLevels,
    /// How criteria are assessed.
    Assessment,
    /// Something that is no longer the specification.
    End,
    /// Made of words that categories are made of.
    Category,
}

/// Longest heading in words, unless the page itself ranks it as one.
const MOST_WORDS: usize = 14;

/// Reads a line as a heading; nothing when it reads as anything else.
pub(super) fn read(line: &Line) -> Option<Heading> {
    if line.row.is_some() || line.text.len() > 240 {
        return None;
    }
    let ranked = line.rank != Rank::Body;
    let marked = line.mark.is_some();
    if marked && !ranked && line.text.len() > 40 {
        return None;
    }
    let lead = is_lead(&line.text);
    if !ranked && !lead && line.text.len() > 110 {
        return None;
    }
    let folded = fold(&line.text);
    let count = word_count(&folded);
    if matches!(line.mark, Mark::Number(_)) && !ranked {
        // "5. Person specification", "8. Benefits"
        if SPECIFICATION.starts(&folded) && count <= 6 {
            return Some(Heading::Specification);
        }
        if ENDINGS.is(&folded) && !is_category(&folded) {
            return Some(Heading::End);
        }
    }
    if marked && !ranked {
        // A bullet is a heading only when it is nothing but a level ("• Essential").
        return if count <= 3 { level::read(&folded, false).map(Heading::Level) } else { None };
    }
    if count > MOST_WORDS && !lead && !ranked {
        return None;
    }
    let sentence = line.text.ends_with('.') && count > 5 && !line.text.ends_with("...");
    if let Some(level) =
        level::read(&folded, lead || ranked || line.text.ends_with('?')).filter(|_| !sentence || count <= 8)
    {
        return Some(Heading::Level(level));
    }
    if let Some(level) = level::of_slashed_head(&line.text) {
        return Some(Heading::Level(level));
    }
    if has_both_levels(&folded) && !sentence && !SPECIFICATION.starts(&folded) {
        return Some(Heading::BothLevels);
    }
    if SPECIFICATION.starts(&folded) && !sentence {
        return Some(Heading::Specification);
    }
    if !sentence && count <= 8 && folded.contains("person specification") {
        return Some(Heading::Specification);
    }
    if is_assessment(&folded, count) {
        return Some(Heading::Assessment);
    }
    if !sentence && (is_ask(&folded, lead, count) || hangs(line, &folded)) {
        return Some(if is_category(&folded) { Heading::Category } else { Heading::Ask });
    }
    if is_end(&folded, ranked, sentence, count) {
        return Some(Heading::End);
    }
    let category =
        is_category(&folded) || (ranked && count <= 4 && folded.rsplit(' ').next().is_some_and(is_asked_for));
    (category && !sentence).then_some(Heading::Category)
}

/// The last word of a heading such as "Role-specific qualification" that asks for it, whatever stands before.
fn is_asked_for(word: &str) -> bool {
    matches!(
        word,
        "skills"
            | "qualification"
            | "qualifications"
            | "requirements"
            | "competencies"
            | "attributes"
            | "expertise"
            | "knowledge"
    )
}

/// Whether a heading asks for something even where no specification is open: a category such as "Skills" does too.
pub(super) fn asks(line: &Line) -> bool {
    let lead = is_lead(&line.text);
    if line.text.len() > 240 && !lead || line.mark.is_some() {
        return false;
    }
    let folded = fold(&line.text);
    is_ask(&folded, lead, word_count(&folded)) || hangs(line, &folded)
}

/// A heading that goes on in the list below it: "We're looking for someone with".
fn hangs(line: &Line, folded: &str) -> bool {
    line.rank != Rank::Body
        && ["with", "who", "who has", "who is", "who can", "if you", "if you have", "if you are"]
            .iter()
            .any(|end| folded.strip_suffix(end).is_some_and(|before| before.ends_with(' ')))
        && ASKING_FRAGMENTS.within(folded)
}

/// What follows the names of categories in a heading that asks for them.
static NEEDED: Phrases = Phrases::new(&["needed for", "required for", "needed to", "required to"]);

fn is_ask(folded: &str, lead: bool, count: usize) -> bool {
    let whole = folded.strip_prefix("our ").or_else(|| folded.strip_prefix("the ")).unwrap_or(folded);
    if ASKS.is(folded) || ASKS.is(whole) {
        return true;
    }
    // "Skills and experience we're looking for", "What we're looking for in you"
    if count <= 9
        && (folded.ends_with("looking for")
            || folded.starts_with("what we're looking for")
            || folded.starts_with("what we are looking for")
            || folded.starts_with("about you")
            || folded.starts_with("what you'll need")
            || folded.starts_with("what you will need"))
    {
        return true;
    }
    // "Skills that will help you in the role", not "Skills you will learn"
    let first = folded.split(' ').next().is_some_and(is_asked_for) || folded.starts_with("experience ");
    if first && (3..=9).contains(&count) && folded.split(' ').any(|word| matches!(word, "you" | "you'll")) {
        return !folded
            .split(' ')
            .any(|word| matches!(word, "gain" | "learn" | "develop" | "acquire" | "get" | "build"));
    }
    // "Skills and experience needed for the post"
    if count <= 12 && NEEDED.within(folded) {
        let needed = [" needed for ", " required for ", " needed to ", " required to "];
        let before = needed.iter().find_map(|needed| folded.split_once(needed)).map(|(before, _)| before);
        if before.is_some_and(is_category) {
            return true;
        }
    }
    lead && (ASKING_OPENINGS.starts(folded) || ASKING_FRAGMENTS.within(tail(folded)))
}

/// A heading of the ways of assessing; a single word such as "Evidence" only when it is the whole heading.
fn is_assessment(folded: &str, count: usize) -> bool {
    count <= 6 && ASSESSMENT_HEADINGS.starting(folded).any(|heading| folded == heading || heading.contains(' '))
}

/// The last words of a long sentence.
fn tail(folded: &str) -> &str {
    let spaces = folded.rmatch_indices(' ').nth(13);
    spaces.map_or(folded, |(at, _)| &folded[at..])
}

fn is_end(folded: &str, ranked: bool, sentence: bool, count: usize) -> bool {
    if PROCESS_LEADS.starts(folded) {
        return true;
    }
    // "For further information about the school please visit:"
    if ["for further information", "for more information", "for further details"]
        .iter()
        .any(|opening| folded.starts_with(opening))
        && count <= 16
    {
        return true;
    }
    // "Our interview process"
    let folded = folded.strip_prefix("our ").filter(|rest| ENDINGS.starts(rest)).unwrap_or(folded);
    for ending in ENDINGS.starting(folded) {
        let whole = folded.len() == ending.len();
        if whole || (!WHOLE_ENDINGS.is(ending) && (count <= 8 || ranked) && !sentence) {
            return true;
        }
        // "Salary: ...", "Contact: ...": a label with its value.
        if !sentence && WHOLE_ENDINGS.is(ending) && ranked && count <= 5 && !is_category(folded) {
            return true;
        }
    }
    false
}

/// Whether a line leads into the list below it.
pub(super) fn is_lead(text: &str) -> bool {
    // "You have…,"
    let text = text.strip_suffix(',').filter(|text| text.ends_with('…')).unwrap_or(text);
    text.ends_with([':', '…'])
        || text.ends_with("...")
        || text.ends_with(":-")
        || text.ends_with(" -")
        || text.ends_with(" –")
        || (text.ends_with(';') && asks_on(text))
}

/// "To be successful you must;": the last word asks for more.
fn asks_on(text: &str) -> bool {
    let last = text.trim_end_matches(';').rsplit(' ').next().unwrap_or("");
    matches!(last, "must" | "have" | "be" | "to" | "following" | "should" | "will" | "need")
}

/// "The cook should have:": leads into what a category asks for.
pub(super) fn asks_of_person(line: &Line) -> bool {
    line.mark == Mark::None && line.text.len() < 160 && is_lead(&line.text) && ASKING_MODALS.within(&fold(&line.text))
}

/// Made only of the words of categories.
pub(super) fn is_category(folded: &str) -> bool {
    let mut real = false;
    for (place, word) in folded.split(' ').enumerate() {
        if CATEGORY_WORDS.is(word) {
            real = true;
        } else if !CATEGORY_JOINERS.is(word) && !word.bytes().all(|b| b.is_ascii_digit()) {
            return false;
        }
        if place >= 12 {
            return false;
        }
    }
    real
}

/// A category that names what a person has to have, so that it opens a list by itself: "General qualifications",
/// not "Health and wellbeing".
pub(super) fn is_of_person(folded: &str) -> bool {
    folded.rsplit(' ').next().is_some_and(is_asked_for)
        || (is_category(folded) && folded.split(' ').any(|word| PERSON_WORDS.is(word)))
}

/// Whether a line could be a heading by its shape: short, no sentence, no entry of a list.
pub(super) fn has_heading_shape(line: &Line) -> bool {
    if matches!(line.mark, Mark::Bullet | Mark::Letter(_)) || line.row.is_some() || line.text.len() > 90 {
        return false;
    }
    let words = word_count(&line.text);
    let text = line.text.trim_end_matches(':');
    let text = text.strip_suffix(" etc.").or_else(|| text.strip_suffix(" ETC.")).unwrap_or(text);
    words <= 9
        && !text.ends_with(['.', ';', ',', '!'])
        && text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '‘' | '['))
}

/// "Criteria", "Selection criteria": says that criteria follow, and names no category.
pub(super) fn is_bare_label(name: &str) -> bool {
    let bare = ["criteria", "the criteria", "criterion", "selection criteria", "key criteria", "shortlisting criteria"];
    bare.iter().any(|label| name.eq_ignore_ascii_case(label)) || furniture::is_label_run(name)
}

/// The heading's words as a category name.
pub(super) fn name(text: &str) -> String {
    // "[B] Skills"
    let lettered =
        text.strip_prefix('[').and_then(|rest| rest.split_once("] ")).filter(|(letter, _)| letter.len() <= 2);
    let text = lettered.map_or(text, |(_, words)| words);
    text.trim().trim_end_matches([':', '-', '–', '—', '.', '/', ' ', '…']).trim_start_matches(['/', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading(text: &str) -> Option<Heading> {
        read(&Line { text: text.to_owned(), ..Line::default() })
    }

    #[test]
    fn levels_in_every_wording() {
        for text in [
            "Essential",
            "Essential:",
            "ESSENTIAL CRITERIA",
            "Minimum essential",
            "Essental criteria",
            "Essential experience required",
            "The following habits and beliefs are essential -",
            "Essential Skills & Experience:",
            "You must have:",
            "Required",
            "What essential skills and experience do you need?",
            "Must haves",
            "The following are essential:",
        ] {
            assert_eq!(heading(text), Some(Heading::Level(Level::Essential)), "{text}");
        }
        for text in [
            "Desirable",
            "Desirable criteria",
            "Desireable:",
            "Nice to have",
            "Preferred qualifications",
            "It would be great if you also have:",
            "Bonus points",
            "Ideally:",
        ] {
            assert_eq!(heading(text), Some(Heading::Level(Level::Desirable)), "{text}");
        }
    }

    #[test]
    fn openings_categories_and_ends_are_told_apart() {
        assert_eq!(heading("PERSON SPECIFICATION - NURSE"), Some(Heading::Specification));
        assert_eq!(heading("What we're looking for"), Some(Heading::Ask));
        assert_eq!(heading("Knowledge & Skills"), Some(Heading::Category));
        assert_eq!(heading("Essential / Desirable"), Some(Heading::BothLevels));
        assert_eq!(heading("How to apply"), Some(Heading::End));
        assert_eq!(heading("When is this evaluated?"), Some(Heading::Assessment));
        for text in [
            "Experience of caring for people",
            "Good communication skills",
            "Able to drive",
            "Essential car user with own insurance for work",
        ] {
            assert_eq!(heading(text), None, "{text}");
        }
    }
}
