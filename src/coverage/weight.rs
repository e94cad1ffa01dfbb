//! What the words of a criterion weigh.
//!
//! Owns the lists of words that say little, and the grammar of lists: instances, purposes and alternatives. Looks at
//! criteria only.

use crate::prose::{Classes, Gap, Word};

/// Words that stand in most specifications: they help, and decide nothing. In the order of the alphabet.
#[rustfmt::skip]
const CONTEXT: &[&str] = &[
    "advice", "approach", "award", "basic", "busy", "calm", "care", "certificate", "change", "changes", "client",
    "clients", "communicate", "community", "concern", "concerns", "current", "customer", "customers", "deal", "degree", "delivering",
    "develop", "developing", "development", "diploma", "educated", "education", "environment", "experience", "first", "formal",
    "full", "general", "group", "health", "help", "information", "issue", "issues", "job", "keep", "keeping", "key",
    "line", "manage", "management", "manner", "matters", "member", "move", "national", "office", "order",
    "organisation", "paid", "patient", "patients", "point", "practice", "principles", "problem", "problems", "process",
    "professional", "project", "provide", "providing", "public", "qualification", "quality", "question",
    "questions", "recognise", "recognises", "record", "responsibility", "second", "sector", "service", "services", "share", "social", "speak",
    "staff", "standard", "standards", "support", "supporting", "system", "systems", "task", "tasks", "team",
    "three", "training", "turn", "understand", "use", "user", "users", "values", "voluntary", "write", "written", "young",
];

/// Words by which a criterion asks for something, and which any text has in another sense ("the village show").
#[rustfmt::skip]
const ASKING: &[&str] = &[
    "anything", "begin", "beginning", "capacity", "career", "come", "coming", "commensurate", "competence",
    "competent", "comply", "confidence", "confident", "confidently", "demonstrate", "demonstrates", "different",
    "effective", "effectively", "equivalent", "evidence", "exceptional", "expertise", "form", "get", "getting",
    "go", "going", "handle", "handles", "handling", "keen", "kind", "kinds", "make", "makes", "making", "many",
    "need", "occasional", "occasionally", "operational", "outstanding", "particular", "passion", "passionate",
    "previous", "proficiency", "proficient", "range", "setting", "settings", "show", "showing", "shows", "similar",
    "situation", "situations", "something", "sort", "sorts", "sound", "stage", "start", "started", "starting",
    "strict", "substantial", "sufficient", "suitable", "take", "taking", "thing", "things", "undertake",
    "undertaking", "variety", "varying", "want", "wanting", "wants", "way", "ways", "wide",
];

/// What a word weighs at most that stands in so many criteria that it tells none from another, and the share that is left
/// of the words of such a family.
pub const SHARED: f32 = 0.4;

/// What a word of a criterion weighs.
pub fn weight_of(word: &Word<'_>) -> f32 {
    let lower = word.lower();
    // "IT" in capitals is a subject; "it" is not.
    if word.text == "IT" {
        return 1.0;
    }
    // Two small letters are hardly a word ("ATLAS.ti"); two capitals are.
    let scrap = lower.len() < 2 || lower.len() == 2 && word.text == lower;
    if word.is(Classes::COMMON) || ASKING.contains(&lower) || scrap && !word.is_number() {
        0.0
    } else if CONTEXT.binary_search(&lower).is_ok() || word.is(Classes::DUTY) || word.is_number() {
        0.4
    } else {
        1.0
    }
}

/// Whether a word opens what something is for: "IT literate, for weekly returns".
pub fn opens_purpose(word: &Word<'_>) -> bool {
    word.gap == Gap::Comma && matches!(word.lower(), "for" | "to" | "with")
}

/// Whether a word opens a list of instances, any of which will do, or a purpose.
pub fn opens_tail(word: &Word<'_>) -> bool {
    opens_purpose(word)
        || matches!(word.lower(), "such" | "example" | "including" | "e.g" | "eg" | "ideally" | "preferably")
}

/// The weight that need not be met because "or" leaves a choice: of "Polish, Romanian or Urdu" one will do.
#[must_use]
pub fn spare(words: &[Word<'_>]) -> f32 {
    let mut spare = 0.0;
    let mut free = 0;
    for or in (1..words.len()).filter(|at| words[*at].lower() == "or") {
        let after = words[or + 1..].iter().take(2).map(weight_of).find(|weight| *weight > 0.0);
        let mut choice: Vec<f32> = after.into_iter().collect();
        let mut last = or - 1;
        loop {
            choice.push(weight_of(&words[last]));
            // The item before this one ends at the comma.
            let first = (free.max(last.saturating_sub(LONGEST_ITEM))..=last).rfind(|at| words[*at].gap == Gap::Comma);
            match first {
                Some(first) if first > free => last = first - 1,
                Some(_) | None => break,
            }
        }
        free = or + 2;
        choice.retain(|weight| *weight > 0.0);
        let least = choice.iter().copied().reduce(f32::min).unwrap_or(0.0);
        spare += choice.iter().sum::<f32>() - least;
    }
    spare
}

/// An item of a list of alternatives has no more words before its last one.
const LONGEST_ITEM: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::sentences;

    #[test]
    fn the_list_that_is_searched_is_in_order() {
        assert!(CONTEXT.is_sorted());
    }

    #[test]
    fn of_alternatives_one_will_do() {
        let spare = |text: &str| spare(&sentences(text, 1)[0].words);
        assert_eq!(spare("Dutch, Swedish or Norse"), 2.0);
        assert_eq!(spare("Keeping bees or wasps"), 1.0);
        assert_eq!(spare("Keeping bees and wasps"), 0.0);
        assert_eq!(spare("or"), 0.0);
    }

    #[test]
    fn instances_and_purposes_are_tails() {
        let tails = |text: &str| sentences(text, 1)[0].words.iter().filter(|word| opens_tail(word)).count();
        assert_eq!(tails("Bees, for honey"), 1);
        assert_eq!(tails("Tools such as hammers"), 1);
        assert_eq!(tails("Care for bees"), 0);
    }
}
