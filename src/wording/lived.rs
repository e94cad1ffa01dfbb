//! Whether a criterion asks for lived experience of one's own.

use super::{Asks, has_phrase};
use crate::words::Listed;

/// Whether a criterion that opens this way can be about own lived experience.
pub(super) fn may_be_lived(asks: Asks, words: &[Listed<'_>]) -> bool {
    match asks {
        Asks::Example | Asks::LivedExperience => true,
        // "Willing to share your own life experiences" is; "willing to learn about lived experience" is not.
        Asks::Commitment => words.iter().any(|w| matches!(w.text, "share" | "sharing")),
        // "Understanding your own way to recovery" is; other understanding is about others.
        Asks::Knowledge => words.iter().any(|w| matches!(w.text, "your" | "own" | "personal")),
        Asks::Qualification => false,
    }
}

/// Whether the criterion speaks of own lived experience.
pub(super) fn is_lived(words: &[Listed<'_>]) -> bool {
    let service = |word: &Listed<'_>| matches!(word.text, "service" | "services");
    let used_a_service = (0..words.len()).any(|at| {
        words[at].text == "experience"
            && words[at + 1..].iter().take(4).any(|w| USING.contains(&w.text))
            && words[at + 1..].iter().any(service)
            && words.iter().any(|w| matches!(w.text, "mental" | "health" | "care" | "addiction" | "recovery"))
    });
    let as_a_user = || words.iter().any(service) && has_phrase(words, AS_A_USER);
    let personal = || words.iter().any(|w| LIFE.contains(&w.text)) && has_phrase(words, LIVED);
    (used_a_service || as_a_user() || personal()) && !has_phrase(words, NOT_OWN)
}

/// Own experience of the life that the service is about.
#[rustfmt::skip]
const LIVED: &[&str] = &[
    "lived experience", "lived experiences", "living experience", "experience of living with", "personal experience", "personal experiences",
    "own experience of", "own life experience", "own life experiences", "own recovery", "personal recovery journey",
    "recovery journey", "personal story", "own story", "your story", "expert by experience", "experts by experience",
    "range of life experiences", "unpaid carer", "family carer", "caring for a relative",
    "caring for a family member",
];

/// Words of which the phrases above have at least one.
#[rustfmt::skip]
const LIFE: &[&str] = &[
    "carer", "expert", "experts", "family", "life", "lived", "living", "own", "personal", "recovery", "relative",
    "your",
];

/// What somebody does with a service that was there for them.
const USING: &[&str] = &["accessed", "accessing", "receiving", "used", "using"];

/// Phrases that say from which side a service is known.
#[rustfmt::skip]
const AS_A_USER: &[&str] = &[
    "as a service user", "as a user", "having accessed", "having used", "someone who has accessed",
    "someone who has used", "somebody who has used",
];

/// Words that show the criterion is about lived experience as a subject or a line of work, not about one's own.
#[rustfmt::skip]
const NOT_OWN: &[&str] = &[
    "how lived experience", "lived experience can be", "lived experience colleagues", "lived experience practitioner",
    "lived experience practitioners", "lived experience support", "lived experience service", "lived experience team",
    "lived experience workforce", "people with lived experience", "those with lived experience",
    "others with lived experience", "colleagues with lived experience", "staff with lived experience",
    "working with lived experience", "working with lived experiences",
];

#[cfg(test)]
mod tests {
    use super::super::{Asks, asks};

    #[test]
    fn lived_experience_is_ones_own() {
        for (criterion, expected) in [
            ("Lived experience of homelessness", Asks::LivedExperience),
            ("Experience of using a mental health crisis service", Asks::LivedExperience),
            ("Having used a secondary mental health service yourself", Asks::LivedExperience),
            ("Ability to draw on lived experience and encourage others", Asks::LivedExperience),
            ("Willing to share your own life experiences with others", Asks::LivedExperience),
            ("Understanding of how lived experience can be used", Asks::Knowledge),
            ("Experience of working with people with lived experience", Asks::Example),
            ("Training for a lived experience practitioner", Asks::Qualification),
            ("Experience of using a library system", Asks::Example),
        ] {
            assert_eq!(asks(criterion), expected, "{criterion}");
        }
    }
}
