//! In which sense a word is used: done by the applicant or to them, a deed or a thing.
//!
//! Looks at the words beside it only; weighs nothing.

use crate::prose::Word;

/// Words before "training" by which it is taken: "complete peer training", "courses and other training".
const TAKEN: &[&str] =
    &["attend", "complete", "course", "courses", "further", "other", "receive", "undergo", "undertake"];

/// Words before "training" by which it is given, whatever else stands there: "delivering courses and training".
const GIVEN: &[&str] = &["deliver", "delivered", "delivering", "delivery", "design", "designing"];

/// Words before "supervision" by which the applicant is the one supervised: "use supervision to learn".
const SUPERVISED: &[&str] = &["accept", "receive", "receiving", "seek", "through", "use", "using"];

/// Whether what this word names is done to the applicant: who is "willing to be trained" need not have trained others.
pub fn is_undergone(words: &[Word<'_>], at: usize) -> bool {
    let before = |list: &[&str]| words[..at].iter().any(|word| list.contains(&word.lower()));
    is_passive(words, at)
        || match words[at].lower() {
            "training" => before(TAKEN) && !before(GIVEN),
            "supervision" => before(SUPERVISED),
            _ => false,
        }
}

/// Whether a word of a criterion says what is to be done to the applicant: "to be trained".
pub fn is_passive(words: &[Word<'_>], at: usize) -> bool {
    let be = at.checked_sub(1).is_some_and(|before| matches!(words[before].lower(), "be" | "being"));
    be && words[at].is_past()
}

/// Whether a word is the "lived" of "lived experience".
pub fn is_lived_experience(words: &[Word<'_>], at: usize) -> bool {
    words[at].lower() == "lived" && words.get(at + 1).is_some_and(|next| next.lower().starts_with("experience"))
}

/// Whether a word of a text may mean what a participle of the criterion does: "I trained two apprentices" and "he
/// lived in Leeds" are deeds, "I have been trained" and "my lived experience" are not.
pub fn is_participle(words: &[Word<'_>], at: usize) -> bool {
    match words[at].lower() {
        "live" | "lives" | "lived" | "living" => is_lived_experience(words, at),
        _ => !words[at].is_past() || words[at.saturating_sub(2)..at].iter().any(|word| BE.contains(&word.lower())),
    }
}

/// Whether a word names somebody by a trade that is spelled like a deed: a consultant is no consultation.
pub fn is_person(words: &[Word<'_>], at: usize) -> bool {
    matches!(words[at].lower(), "consultant" | "consultants")
}

/// Whether a word names a vehicle that is spelled like a deed: "the coach", "a train driver".
pub fn is_vehicle(words: &[Word<'_>], at: usize) -> bool {
    let vehicle = matches!(words[at].lower(), "coach" | "coaches" | "train" | "trains");
    let named = |before: &Word<'_>| matches!(before.lower(), "by" | "the");
    let part = |after: &Word<'_>| matches!(after.lower(), "driver" | "drivers" | "station" | "trip" | "trips");
    vehicle && (at.checked_sub(1).is_some_and(|before| named(&words[before])) || words.get(at + 1).is_some_and(part))
}

/// Of a sentence that says what a relative is ("My mother was a nurse for years, and I ..."), how many words tell of them.
pub fn about_a_relative(words: &[Word<'_>]) -> usize {
    let says = |at: usize, among: &[&str]| words.get(at).is_some_and(|word| among.contains(&word.lower()));
    if says(0, &["my", "our"]) && says(1, RELATIVES) && says(2, &["has", "is", "was", "works", "worked"]) {
        words.iter().position(|word| word.lower() == "i").unwrap_or(words.len())
    } else {
        0
    }
}

/// Those whose jobs applicants mention.
#[rustfmt::skip]
const RELATIVES: &[&str] = &[
    "aunt", "brother", "cousin", "dad", "daughter", "father", "friend", "gran", "grandad", "grandfather", "grandmother",
    "husband", "mother", "mum", "nan", "neighbour", "partner", "sister", "son", "uncle", "wife",
];

/// Whether a sentence says that the applicant lacks something: "I have no experience of ...", "I do not have any ...".
pub fn denies(words: &[Word<'_>]) -> bool {
    let after = |at: usize| words[at + 1..].iter().map(Word::lower).take(3);
    (0..words.len()).filter(|at| words[*at].lower() == "i").any(|at| {
        let next: Vec<&str> = after(at).collect();
        matches!(
            next.as_slice(),
            ["have" | "ve", "no" | "never" | "little", ..]
                | ["lack", ..]
                | ["am" | "m", "not", ..]
                | ["have" | "ve", "not", "had" | "any" | "got" | "yet" | "worked" | "done" | "used"]
                | ["do" | "don", "not" | "t", "have" | "hold" | "know" | "speak"]
                | ["haven", "t", ..]
        )
    })
}

/// Whether a sentence promises something: "I would be willing to ...", "I would gladly ...".
pub fn promises(words: &[Word<'_>]) -> bool {
    let keen = |word: &Word<'_>| {
        matches!(word.lower(), "willing" | "happy" | "glad" | "gladly" | "ready" | "prepared" | "keen" | "pleased")
    };
    words.iter().any(|word| word.lower() == "i") && words.iter().any(keen)
}

/// Whether a sentence agrees without saying "I": "Travel is not a problem", "No problem with a DBS check", "Happy to".
pub fn agrees(words: &[Word<'_>]) -> bool {
    words.windows(2).enumerate().any(|(at, pair)| match (pair[0].lower(), pair[1].lower()) {
        ("no" | "a" | "any", "problem" | "problems" | "trouble" | "worry") => {
            words[..=at].iter().any(|word| matches!(word.lower(), "no" | "not" | "never" | "without"))
        }
        ("happy" | "glad" | "ready" | "willing" | "free" | "able", "to") => at == 0,
        ("trouble" | "worry" | "bother" | "faze" | "scare", "me") => true,
        _ => false,
    })
}

/// Forms of "be" and "get", which make a passive.
const BE: &[&str] = &["am", "are", "be", "been", "being", "get", "got", "is", "was", "were"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::sentences;

    /// The words of a text that are so.
    fn those(text: &str, are: fn(&[Word<'_>], usize) -> bool) -> Vec<String> {
        let cut = sentences(text, 1);
        let words = &cut[0].words;
        (0..words.len()).filter(|at| are(words, *at)).map(|at| words[at].lower().to_string()).collect()
    }

    #[test]
    fn training_is_taken_or_given() {
        assert_eq!(those("Evidence of other training", is_undergone), ["training"]);
        assert_eq!(those("Willing to be trained", is_undergone), ["trained"]);
        assert!(those("Delivering courses and training", is_undergone).is_empty());
        assert!(those("Experience of training staff", is_undergone).is_empty());
        assert_eq!(those("Willing to use supervision to learn", is_undergone), ["supervision"]);
        assert!(those("Supervision of volunteers", is_undergone).is_empty());
    }

    #[test]
    fn a_sentence_agrees_without_saying_i() {
        let agrees = |text: &str| agrees(&sentences(text, 1)[0].words);
        assert!(agrees("Travel is not a problem."));
        assert!(agrees("No problem with nights."));
        assert!(agrees("Heights do not bother me."));
        assert!(agrees("Happy to work weekends."));
        assert!(!agrees("There was a problem with the lift."));
        assert!(!agrees("They were happy to wait."));
    }

    #[test]
    fn what_a_relative_is_says_nothing_of_the_applicant() {
        let count = |text: &str| about_a_relative(&sentences(text, 1)[0].words);
        assert_eq!(count("My mother was a nurse and I grew up on her stories"), 6);
        assert_eq!(count("My mother fell and I rang for help"), 0);
        assert_eq!(count("My manager was a nurse"), 0);
    }

    #[test]
    fn a_denial_is_no_claim() {
        let denies = |text: &str| denies(&sentences(text, 1)[0].words);
        assert!(denies("I have no experience of mental health services."));
        assert!(denies("I do not have any IT skills."));
        assert!(denies("I don't hold a licence."));
        assert!(denies("I haven't worked in a school."));
        assert!(!denies("I have not missed a shift."));
        assert!(!denies("I did not throw them out."));
    }

    #[test]
    fn a_promise_is_made_by_me() {
        let promises = |text: &str| promises(&sentences(text, 1)[0].words);
        assert!(promises("I would be willing to work towards it"));
        assert!(promises("I would gladly learn"));
        assert!(!promises("They were willing to wait"));
    }

    #[test]
    fn a_coach_has_wheels_or_a_whistle() {
        assert_eq!(those("I washed the coach", is_vehicle), ["coach"]);
        assert_eq!(those("Coach driver", is_vehicle), ["coach"]);
        assert!(those("I coach a girls' side", is_vehicle).is_empty());
    }
}
