//! What an applicant may not want strangers to read: health details, names of people, initials that nobody knows.
//!
//! Owns the finding of these three. It errs towards silence: a wrong hint about somebody's health is worse than none.

use super::names::{FIRST, KNOWN, LAST, PLACES, WORDLIKE};
use super::reading::Parsed;
use super::signs::Sign;
use crate::prose::{Classes, Gap, Sentence, Word, sentences};
use crate::wording::Asks;

/// The diagnoses, medicines, traumas and self-harm that the text tells as the applicant's own, each by its first word.
#[must_use]
pub fn own_conditions(text: &[Sentence<'_>], parsed: &[Parsed]) -> Vec<String> {
    let told = text.iter().zip(parsed).flat_map(|(sentence, Parsed { marks, .. })| {
        let words = &sentence.words;
        let own = |at: &usize| is_own(words, *at) && !names_a_service(words, *at);
        marks.places(Sign::Health).filter(own).map(|at| words[at].lower().to_owned())
    });
    told.collect()
}

/// Whether any of these conditions is not asked for by the criterion.
#[must_use]
pub fn tells_health(criterion: &str, asks: Asks, conditions: &[String]) -> bool {
    if conditions.is_empty() {
        return false;
    }
    let cut = sentences(criterion, 1);
    let asked: Vec<&str> = cut.iter().flat_map(|s| &s.words).map(Word::lower).collect();
    // "Lived experience of mental ill health" asks for the very thing.
    let about_health = |word: &&str| {
        matches!(*word, "condition" | "disability" | "disorder" | "distress" | "health" | "ill" | "illness")
    };
    if asks == Asks::LivedExperience && asked.iter().any(about_health) {
        return false;
    }
    conditions.iter().any(|term| {
        let head = term.get(..5).unwrap_or(term);
        !asked.iter().any(|word| word.starts_with(head))
    })
}

/// Whether the text gives the first and last name of somebody.
#[must_use]
pub fn names_a_person(text: &[Sentence<'_>]) -> bool {
    text.iter().any(|sentence| (0..sentence.words.len()).any(|at| is_full_name(&sentence.words, at)))
}

/// The initials in the text that an outsider cannot know.
#[must_use]
pub fn unknown_initials(text: &[Sentence<'_>]) -> Vec<String> {
    let words = || text.iter().flat_map(|sentence| &sentence.words);
    let mut distinct: Vec<&str> = words().filter_map(|w| initials_of(w.text)).take(MOST_INITIALS).collect();
    distinct.sort_unstable();
    distinct.dedup();
    distinct.retain(|base| !is_known(base) && !is_explained(text, base));
    // In a text that is written in capitals any word looks like initials.
    let letters = |word: &&Word<'_>| word.text.chars().any(char::is_alphabetic);
    let shouted = || words().filter(letters).filter(|word| is_shouted(word.text)).count();
    if distinct.is_empty() || shouted() * 3 > words().filter(letters).count() {
        return Vec::new();
    }
    distinct.into_iter().map(str::to_owned).collect()
}

/// How many initials of a text are looked at.
const MOST_INITIALS: usize = 200;

/// What follows a condition when it names a ward, a course or a group of others.
#[rustfmt::skip]
const SERVICES: &[&str] = &[
    "ward", "unit", "course", "training", "care", "team", "friends", "patients", "service", "services", "clinic",
    "charity", "awareness", "nurse", "support", "group", "cafe", "workshop", "research", "campaign", "policy",
    "society", "residents", "clients", "pupils", "children", "people", "adults", "module", "appeal", "trust", "uk",
];

/// Verbs that tie a condition to the one who tells it.
#[rustfmt::skip]
const HAVING: &[&str] = &[
    "have", "had", "am", "was", "were", "been", "got", "take", "took", "taking", "suffer", "suffered", "diagnosed",
    "live", "lived", "living", "developed", "survived", "tried", "attempted", "experienced", "being", "became",
    "went", "told", "hear", "heard", "self", "struggled", "diagnosis",
];

/// Whether the condition is told as the applicant's own: "I have ...", "my ...", "as somebody with ...".
fn is_own(words: &[Word<'_>], at: usize) -> bool {
    // "My depression", "my breast cancer", but not "my mother's cancer".
    let my = |back: usize| at >= back && words[at - back].lower() == "my";
    if my(1) || my(2) && words[at].gap == Gap::Space && !words[at - 1].is(Classes::PERSON) {
        return true;
    }
    let itself = matches!(words[at].lower(), "sectioned" | "overdosed" | "raped" | "abused");
    let mut having = itself || words[at].lower() == "self" || words[at].lower().starts_with("hear");
    for back in (at.saturating_sub(14)..at).rev() {
        let word = &words[back];
        if HAVING.contains(&word.lower()) {
            having = true;
        }
        match word.lower() {
            "i" => return having,
            "myself" => return true,
            "person" | "someone" | "somebody" | "man" | "woman" if back > 0 => {
                // "as a person with ..." is the applicant; any other person is not.
                return words[back.saturating_sub(2)..back].iter().any(|w| w.lower() == "as");
            }
            "we" | "you" => return false,
            _ if word.is(Classes::PERSON) => return false,
            _ => {}
        }
    }
    // "After being sectioned, I ...": what stands in front without anybody is about the subject.
    let somebody = |w: &&Word<'_>| matches!(w.lower(), "i" | "we" | "you") || w.is(Classes::PERSON);
    having && words[at..].iter().find(somebody).is_some_and(|w| w.lower() == "i")
}

/// Whether the condition is part of the name of a service or a group.
fn names_a_service(words: &[Word<'_>], at: usize) -> bool {
    let near = words[at + 1..].iter().take(2).take_while(|w| w.gap == Gap::Space || w.gap == Gap::Joined);
    near.into_iter().any(|w| SERVICES.contains(&w.lower()))
}

/// Whether a first and a last name stand here, in capitals or not.
fn is_full_name(words: &[Word<'_>], at: usize) -> bool {
    let (first, Some(last)) = (&words[at], words.get(at + 1)) else { return false };
    let capitals = first.is_capitalised() && last.is_capitalised();
    // In small letters a common word is no name.
    if last.gap != Gap::Space || !capitals && first.is(Classes::COMMON) {
        return false;
    }
    let known = first.stands_in(&FIRST);
    if !known && !capitals || stands_for_a_place(words, at) {
        return false;
    }
    let letters = is_letters(first.text) && is_letters(last.text) && last.text.len() > 1;
    let shouted = is_shouted(last.text) && !is_shouted(first.text);
    let title = matches!(
        first.lower(),
        "mr" | "mrs"
            | "ms"
            | "miss"
            | "mx"
            | "dr"
            | "sir"
            | "dame"
            | "lady"
            | "lord"
            | "rev"
            | "prof"
            | "nurse"
            | "sister"
            | "father"
            | "pc"
            | "uncle"
            | "aunt"
            | "aunty"
            | "auntie"
    );
    // "The Ann Bell award", "I read Ann Bell".
    let holy = at > 0 && matches!(words[at - 1].lower(), "st" | "saint" | "the" | "read" | "reading");
    if !letters || shouted || holy || title {
        return false;
    }
    let surname = last.stands_in(&LAST);
    let everyday = !last.classes.is_open() || is_date_word(last.lower());
    // Two surnames with a hyphen are hardly anything else.
    let second = words.get(at + 2).filter(|w| w.gap == Gap::Joined && is_letters(w.text));
    let double = second.is_some_and(|w| if capitals { w.is_capitalised() } else { w.stands_in(&LAST) });
    let plain = !is_date_word(first.lower()) && first.classes.is_open();
    if double && !everyday && plain && (capitals || !first.stands_in(&WORDLIKE)) {
        return true;
    }
    // "Ann-Marie": a first name of two parts is one, whatever its parts.
    let joined = first.gap == Gap::Joined && at > 0 && words[at - 1].is_capitalised() && plain;
    if joined && capitals && !everyday && looks_like_a_surname(last) {
        return true;
    }
    match (capitals, known) {
        (true, true) => surname || !everyday,
        // An unknown first name needs a surname that can be nothing else, and must not open the sentence.
        (true, false) => surname && at > 0 && !is_wordlike_surname(last.lower()) && !is_date_word(first.lower()),
        (false, true) => {
            let small = !first.is_capitalised() && !last.is_capitalised() && !first.stands_in(&WORDLIKE);
            small && (surname && !is_wordlike_surname(last.lower()) || looks_like_a_surname(last))
        }
        (false, false) => false,
    }
}

/// Whether the name is that of a place, a prize or a body: "Florence Ward", "Edith Cavell Award".
fn stands_for_a_place(words: &[Word<'_>], at: usize) -> bool {
    let place = |w: &Word<'_>| w.stands_in(&PLACES);
    let after = words.get(at + 2).filter(|w| w.gap == Gap::Space || w.gap == Gap::Joined);
    words.get(at + 1).is_some_and(place) || after.is_some_and(|w| w.is_capitalised() && place(w))
}

/// Surnames that are everyday words.
fn is_wordlike_surname(lower: &str) -> bool {
    #[rustfmt::skip]
    const EVERYDAY: &[&str] = &[
        "baker", "barker", "barnes", "bell", "brooks", "brown", "butler", "byrne", "carter", "chapman", "clark",
        "cole", "cook", "cooper", "cox", "dean", "fisher", "fletcher", "foster", "gardner", "grant", "green", "hall",
        "harvey", "hill", "hunt", "hunter", "king", "knight", "lee", "long", "marshall", "martin", "mason", "mills",
        "moore", "morris", "page", "palmer", "parker", "payne", "potter", "price", "reid", "rogers", "rose", "santos",
        "silva", "singh", "spencer", "stevens", "stone", "turner", "walker", "ward", "webb", "wells", "white", "wood",
        "wright", "young", "islam", "garcia", "costa", "reed", "kaur", "chan", "chen", "walsh", "quinn", "miller",
        "pearson", "gibson",
    ];
    EVERYDAY.contains(&lower)
}

/// Endings that only surnames have.
fn looks_like_a_surname(word: &Word<'_>) -> bool {
    #[rustfmt::skip]
    const ENDINGS: &[&str] = &[
        "akis", "bottom", "borough", "bury", "by", "dottir", "enko", "escu", "evic", "field", "ford", "ham", "idis",
        "kowski", "krishnan", "ley", "man", "murthy", "nathan", "oglu", "opoulos", "ova", "ovic", "owicz", "shaw",
        "shvili", "ski", "son", "ssen", "ston", "stone", "swamy", "thwaite", "ton", "well", "wicz", "wood", "worth",
        "wright",
    ];
    #[rustfmt::skip]
    const WORDS: &[&str] = &[
        "alley", "barley", "bedroom", "button", "chairman", "comparison", "cotton", "farewell", "foreman", "hereby",
        "hobby", "human", "hundred", "lesson", "lobby", "medley", "milestone", "nearby", "parsley", "person",
        "poison", "postman", "prison", "reason", "season", "standby", "thereby", "trolley", "valley", "volley",
        "woman", "workman",
    ];
    let lower = word.lower();
    let everyday = !word.classes.is_open() || word.is_past() || lower.len() < 6;
    let stem = lower.strip_suffix('s').unwrap_or(lower);
    !everyday && !WORDS.contains(&stem) && ENDINGS.iter().any(|ending| stem.ends_with(ending))
}

/// Months and days are capitalised without being names.
fn is_date_word(lower: &str) -> bool {
    #[rustfmt::skip]
    const DATES: &[&str] = &[
        "april", "august", "christmas", "december", "easter", "february", "friday", "january", "july", "june",
        "march", "may", "monday", "november", "october", "saturday", "september", "sunday", "thursday", "tuesday",
        "wednesday",
    ];
    DATES.contains(&lower)
}

/// Whether a word is letters only.
fn is_letters(text: &str) -> bool {
    text.chars().all(|c| c.is_alphabetic() || c == '\'' || c == '\u{2019}')
}

/// Whether a word is written in capitals.
fn is_shouted(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() > 1 && !text.chars().any(char::is_lowercase)
}

/// The initials in a word ("PODs" gives "POD"), when it is one of two to seven capitals.
fn initials_of(text: &str) -> Option<&str> {
    if !text.as_bytes().get(1).is_some_and(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) {
        return None;
    }
    let base = text.strip_suffix("'s").or_else(|| text.strip_suffix("\u{2019}s")).unwrap_or(text);
    let base = base.strip_suffix('s').unwrap_or(base);
    let count = base.chars().filter(char::is_ascii_uppercase).count();
    let fits = (2..=7).contains(&count) && base.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    (fits && base.starts_with(|c: char| c.is_ascii_uppercase())).then_some(base)
}

/// Whether initials are known nationally, a number in Roman figures, or a word in capitals for weight.
fn is_known(base: &str) -> bool {
    if KNOWN.contains(base) || base.starts_with("KS") || base.chars().all(|c| matches!(c, 'I' | 'V' | 'X')) {
        return true;
    }
    let lower = base.to_lowercase();
    let classes = Classes::of(&lower);
    !classes.is_open() || classes.is_past(&lower) || FIRST.contains(&lower)
}

/// Whether the initials are written out: "Client Record Index (CRI)" or "CRI (Client Record Index)".
fn is_explained(text: &[Sentence<'_>], base: &str) -> bool {
    text.iter().any(|sentence| {
        let words = &sentence.words;
        (0..words.len()).filter(|at| initials_of(words[*at].text) == Some(base)).any(|at| {
            let spells = |range: &[Word<'_>]| {
                let mut letters =
                    base.chars().filter(char::is_ascii_uppercase).map(|c| c.to_ascii_lowercase()).peekable();
                for word in range {
                    if letters.peek().is_some_and(|letter| word.lower().starts_with(*letter)) {
                        letters.next();
                    }
                }
                letters.peek().is_none()
            };
            let reach = base.len() + 3;
            let before = words[at].gap == Gap::Break && spells(&words[at.saturating_sub(reach)..at]);
            let opens = words.get(at + 1).is_some_and(|w| w.gap != Gap::Space);
            before || opens && spells(&words[at + 1..(at + 1 + reach).min(words.len())])
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::reading::parse;
    use super::*;
    use crate::wording::asks;

    fn health(criterion: &str, text: &str) -> bool {
        let cut = sentences(text, 1);
        tells_health(criterion, asks(criterion), &own_conditions(&cut, &parse(&cut)))
    }

    fn named(text: &str) -> bool {
        names_a_person(&sentences(text, 1))
    }

    fn initials(text: &str) -> bool {
        !unknown_initials(&sentences(text, 1)).is_empty()
    }

    #[test]
    fn only_the_applicants_own_health() {
        assert!(health("Teamwork", "I was diagnosed with epilepsy and told the crew."));
        assert!(health("Teamwork", "Because of my depression I kept a diary."));
        assert!(!health("Teamwork", "I sat with a man who has schizophrenia."));
        assert!(!health("Teamwork", "I was on the cancer ward as a porter."));
        assert!(!health("Lived experience of psychosis", "I had psychosis in my twenties."));
        assert!(!health("Teamwork", "I used mental health services."));
    }

    #[test]
    fn first_and_last_names_of_people() {
        assert!(named("I helped Doreen Ashworth with her post."));
        assert!(named("i sat with kevin ramsbottom each week"));
        assert!(!named("I helped Doreen with her post."));
        assert!(!named("I worked on Florence Ward and in Victoria Road."));
        assert!(!named("We won the Edith Cavell Award."));
        assert!(!named("I will mark work."));
    }

    #[test]
    fn initials_that_are_known_or_written_out_pass() {
        assert!(initials("I filed the QXR for the DLB every week."));
        assert!(!initials("I used the Case Record Index (CRI) and the CRI helped."));
        assert!(!initials("I have a GCSE and an NVQ from the NHS."));
        assert!(!initials("I ALWAYS check, NEVER guess."));
        assert!(!initials("I DID ALL THE WORK MYSELF AND THE GYRTX TOO"));
    }
}
