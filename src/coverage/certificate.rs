//! Sentences about qualifications: who holds one, and whether one is named.
//!
//! Reads words only; knows nothing of criteria.

use crate::prose::{Classes, Sentence, Word};

/// Whether a sentence says that the applicant holds something.
#[must_use]
pub fn is_held(sentence: &Sentence<'_>) -> bool {
    #[rustfmt::skip]
    const HOLDING: &[&str] = &[
        "achieved", "am", "awarded", "completed", "did", "finished", "gained", "got", "graduated", "have", "hold",
        "obtained", "passed", "qualified", "received", "started", "studied", "took", "was", "left", "doing", "enrolled",
    ];
    let words = &sentence.words;
    let by_me = (0..words.len())
        .any(|at| words[at].lower() == "i" && words[at + 1..].iter().take(3).any(|w| HOLDING.contains(&w.lower())));
    let bare = words.len() <= 25
        && !words.iter().any(|w| w.lower() == "i" || w.is(Classes::OTHER))
        && words.iter().any(Word::is_number);
    by_me || bare || words.first().is_some_and(|w| w.lower() == "my" || HOLDING.contains(&w.lower()))
}

/// Whether a sentence goes on about a thing, and no person is in it: "Maths was a C."
#[must_use]
pub fn names_nobody(sentence: &Sentence<'_>) -> bool {
    !sentence.words.iter().any(|word| word.lower() == "i" || word.is(Classes::PERSON))
}

/// Whether a sentence names a qualification.
#[must_use]
pub fn is_named(sentence: &Sentence<'_>) -> bool {
    #[rustfmt::skip]
    const CERTIFICATES: &[&str] = &[
        "ba", "bsc", "btec", "certificate", "degree", "diploma", "gcse", "gcses", "hnc", "hnd", "licence", "msc",
        "nvq", "pgce", "phd", "svq",
    ];
    sentence.words.iter().any(|word| CERTIFICATES.contains(&word.lower()))
}
