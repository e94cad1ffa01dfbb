//! Whether a criterion asks for lived experience of one's own.

use super::{Asks, has_phrase};
use crate::words::Listed;

/// Whether a criterion that opens this way can be about own lived experience.
pub(super) fn may_be_lived(asks: Asks, words: &[Listed<'_>]) -> bool {
    match asks {
        Asks::Example | Asks::LivedExperience => true,
        // "Willing to share your own life experiences" is; "willing to learn about lived experience" is not.
        Asks::Commitment => words.iter().any(|w| TELLING.contains(&w.text)),
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
    let own = || (0..words.len()).any(|at| is_own_life(words, at));
    (used_a_service || as_a_user() || personal() || own()) && !has_phrase(words, NOT_OWN)
}

/// Whether the word at this place says that somebody's life, recovery or mental health is their own: "your own life",
/// "a personal story of change", "looking after own mental health".
fn is_own_life(words: &[Listed<'_>], at: usize) -> bool {
    let text = |at: usize| words.get(at).map_or("", |word| word.text);
    let story = |at: usize| matches!(text(at), "journey" | "stories" | "story");
    let experience = |at: usize| matches!(text(at), "experience" | "experiences") || story(at);
    let next = text(at + 1);
    let own = match text(at) {
        "own" => match next {
            "life" => text(at + 2) != "balance",
            "mental" => is_health(words, at + 1),
            _ => next == "recovery" || story(at + 1),
        },
        "my" | "your" => match next {
            "life" => experience(at + 2),
            _ => next == "recovery" || matches!(next, "stories" | "story"),
        },
        // "Personal recovery" alone is an idea of the field.
        "personal" => story(at + 1) || next == "recovery" && story(at + 2),
        _ => false,
    };
    own && !is_anothers(words, at)
}

/// Whether mental health itself is named here, and not work or knowledge in it: "own mental health practice".
fn is_health(words: &[Listed<'_>], at: usize) -> bool {
    let health = words.get(at + 1).is_some_and(|word| matches!(word.text, "distress" | "health" | "illness"));
    health && words.get(at + 2).is_none_or(|word| AFTER_HEALTH.contains(&word.text))
}

/// Whether what is owned at this place belongs to other people: "helping people to tell their own story". A "their"
/// with nobody named before it is the applicant's.
fn is_anothers(words: &[Listed<'_>], at: usize) -> bool {
    let owner = words[..at].iter().rposition(|word| !matches!(word.text, "own" | "personal"));
    let Some((owner, before)) = owner.and_then(|owner| words[..=owner].split_last()) else { return false };
    match owner.text {
        "her" | "his" | "their" => before.iter().any(|word| OTHERS.contains(&word.text)),
        owner => owner != "one's" && owner != "one\u{2019}s" && (owner.ends_with("'s") || owner.ends_with("\u{2019}s")),
    }
}

/// Own experience of the life that the service is about.
#[rustfmt::skip]
const LIVED: &[&str] = &[
    "lived experience", "lived experiences", "living experience", "experience of living with", "personal experience", "personal experiences",
    "own experience of", "expert by experience", "experts by experience", "range of life experiences",
    "experiences in life", "unpaid carer", "family carer", "caring for a relative", "caring for a family member",
];

/// Words of which the phrases above have at least one.
#[rustfmt::skip]
const LIFE: &[&str] = &[
    "carer", "expert", "experts", "family", "life", "lived", "living", "own", "personal", "recovery", "relative",
    "your",
];

/// What somebody does who lets others hear of their own life.
const TELLING: &[&str] =
    &["disclose", "draw", "drawing", "share", "sharing", "speak", "speaking", "talk", "talking", "tell", "telling"];

/// What can follow "mental health" where it is somebody's own.
#[rustfmt::skip]
const AFTER_HEALTH: &[&str] = &[
    "and", "as", "at", "by", "challenges", "condition", "conditions", "difficulties", "in", "issues", "needs", "or",
    "problems", "recovery", "through", "to", "using", "well", "wellbeing", "when", "while", "with",
];

/// People whom a later "their" can speak of.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "adults", "another", "anyone", "children", "client", "clients", "colleagues", "everyone", "families", "individual",
    "individuals", "members", "other", "others", "parents", "participants", "patient", "patients", "peers", "people",
    "person", "persons", "residents", "somebody", "someone", "staff", "students", "tenants", "user", "users",
    "volunteers",
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
            ("Willing to talk about times in your own life", Asks::LivedExperience),
            ("Happy to draw on your life experiences", Asks::LivedExperience),
            ("Able to tell your personal story of change", Asks::LivedExperience),
            ("Prepared to speak of a personal recovery journey", Asks::LivedExperience),
            ("Looks after own mental health while at work", Asks::LivedExperience),
            ("Able to reflect on their own recovery", Asks::LivedExperience),
            ("Able to tell one's own story safely", Asks::LivedExperience),
            ("Helping people with their own recovery", Asks::Example),
            ("Helping others share their own personal recovery story", Asks::Example),
            ("Supporting tenants on their recovery journey", Asks::Example),
            ("Able to hear another person's own story", Asks::Example),
            ("Able to improve own mental health practice", Asks::Example),
            ("Able to keep your own life balance", Asks::Example),
            ("Takes care of your own workload", Asks::Example),
            ("Willing to share your own ideas", Asks::Commitment),
            ("Knowledge of personal recovery", Asks::Knowledge),
        ] {
            assert_eq!(asks(criterion), expected, "{criterion}");
        }
    }
}
