//! The words that a criterion is recognised by, as they can stand in a heading.
//!
//! Owns plain words and the cutting of a criterion; knows nothing of groups or of what is taken.

use std::borrow::Cow;

use crate::words::{List, Listed, WordTable};

/// Words of a criterion that a heading takes over at most, and their characters.
const MOST_WORDS: usize = 5;
const LONGEST_WORD: usize = 24;
/// Characters of a name that a heading takes over at most.
const LONGEST_NAME: usize = 80;

/// `text` in plain words: no `&`, no Markdown, no block capitals, not endlessly long.
pub(super) fn plain_words(text: &str) -> String {
    let text = text.replace('&', " and ");
    let kept = |c: char| c.is_alphanumeric() || c.is_whitespace() || "',-/.:()\u{2019}".contains(c);
    let text: String = text.chars().map(|c| if kept(c) { c } else { ' ' }).collect();
    let shouted = text.chars().filter(|c| c.is_alphabetic()).count() > 4 && !text.chars().any(char::is_lowercase);
    let mut plain = String::new();
    for word in text.split_whitespace() {
        if plain.chars().count() + word.chars().count() > LONGEST_NAME {
            if plain.is_empty() {
                plain.extend(word.chars().take(LONGEST_WORD));
            }
            break;
        }
        if !plain.is_empty() {
            plain.push(' ');
        }
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let initials = matches!(word.trim_matches(|c: char| !c.is_alphanumeric()), "IT" | "ICT" | "NHS" | "HR" | "DBS");
        let capitals = letters > 4 && !word.chars().any(char::is_lowercase);
        if (shouted || capitals) && !initials {
            plain.push_str(&word.to_lowercase());
        } else {
            plain.push_str(word);
        }
    }
    capitalised(plain.trim_matches(|c: char| !c.is_alphanumeric() && !"()".contains(c)))
}

/// With a capital at its beginning.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let mut capitalised: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    capitalised.push_str(letters.as_str());
    capitalised
}

/// Words that a criterion opens with and that say nothing of what it is about; so are adverbs.
const OPENING: List = (
    1,
    "\
    a ability able about absolute agreement an and any at background basic be can capable clear commitment committed \
    competent confident demonstrable demonstrate demonstrated demonstrative effective eligible evidence excellent \
    experience experienced experiences exposure extensive familiar familiarity five for four full good has have high in \
    interest keen knowledge least level minimum months must of one or possess practical prepared previous proficient \
    proven range recent relevant significant skilled skills solid some sound strong substantial the thorough three to \
    track two understanding using wide willing willingness with work working year years",
);
/// Words after which what a criterion is about goes on in its own direction.
const TURNING: List =
    (1 << 1, "are as at by for from has in including into is on such that to was were where which who will with would");
/// Words with which nothing can end.
const LINKING: List = (1 << 2, "a an and any both of or the their your");
const JOINING: List = (1 << 3, "and or");
const TO: List = (1 << 4, "to");
const CAN: List = (1 << 5, "can");
/// Words before "to" that ask for an activity.
const ABLE: List = (1 << 6, "ability able agreement capable prepared willing");
/// Words that only look like adverbs.
const NO_ADVERB: List = (1 << 7, "elderly family friendly supply weekly");

static LISTS: WordTable<256> = WordTable::new(&[OPENING, TURNING, LINKING, JOINING, TO, CAN, ABLE, NO_ADVERB]);

/// A word, looked up without the marks at its end.
fn looked_up(text: &str) -> Listed<'_> {
    let word = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    let plain = !word.bytes().any(|byte| byte.is_ascii_uppercase());
    Listed { text, bits: if plain { LISTS.bits(word) } else { LISTS.bits(&word.to_ascii_lowercase()) } }
}

/// "quickly", "technically"; not "friendly".
fn is_adverb(word: Listed<'_>) -> bool {
    word.text.len() > 5 && word.text.ends_with("ly") && !word.is(NO_ADVERB)
}

/// What a criterion is about in its own first words, to stand within a heading: "cooking" for "Experience of cooking
/// for a group", "lifting and moving boxes" for "Able to lift and move boxes". Empty when it has none.
pub(super) fn subject(text: &str) -> String {
    // English words are five letters long, with a space between.
    let mut words: Vec<Listed<'_>> = Vec::with_capacity(text.len() / 6 + 1);
    words.extend(text.split_ascii_whitespace().map(looked_up));
    let opens = |&place: &usize| {
        let word = words[place];
        let after_to = place > 0 && words[place - 1].is(TO);
        let before_more = || words.get(place + 1).is_some_and(|next| next.is(OPENING));
        let number = word.text.bytes().all(|byte| byte.is_ascii_digit());
        word.is(OPENING) || number || is_adverb(word) && (after_to || before_more())
    };
    let start = (0..words.len()).find(|place| !opens(place)).unwrap_or(0);
    // After "able to" stands a verb, which a heading names as an activity.
    let mut opening = words[..start].iter().rev().filter(|word| !is_adverb(**word));
    let verb = match (opening.next(), opening.next()) {
        (Some(to), Some(able)) if to.is(TO) => able.is(ABLE),
        (last, _) => last.is_some_and(|word| word.is(CAN)),
    };
    let mut found: Vec<Cow<'_, str>> = Vec::with_capacity(MOST_WORDS);
    let mut verbs = usize::from(verb);
    for (place, original) in words.iter().enumerate().skip(start).take(MOST_WORDS) {
        let joins = original.is(JOINING);
        let turns = match &found[..] {
            [only] if original.is(TO) => !only.ends_with("ing"),
            _ => original.is(TURNING) || original.text.starts_with(['(', '[']),
        };
        if place > start && (turns || joins && !goes_on(&found, words.get(place + 1), verb)) {
            break;
        }
        let mut word = within_heading(original.text, place == 0);
        if joins && verb {
            verbs += 1;
        } else if verbs > 0 {
            word = activity(word);
            verbs -= 1;
        }
        found.push(word);
        if original.text.ends_with([',', ';', ':', '.', ')']) {
            break;
        }
    }
    let ends_badly = |word: Listed<'_>| word.text.is_empty() || word.is(LINKING) || word.is(TURNING) || is_adverb(word);
    while found.last().is_some_and(|word| ends_badly(looked_up(word))) {
        found.pop();
    }
    found.retain(|word| !word.is_empty());
    found.join(" ")
}

/// Whether "and" still belongs to what has been found: "planned and reactive maintenance", "lifting and moving boxes".
fn goes_on(found: &[Cow<'_, str>], next: Option<&Listed<'_>>, verb: bool) -> bool {
    let [only] = found else { return false };
    verb || !only.ends_with("ing") || next.is_some_and(|next| next.text.ends_with("ing"))
}

/// A word in plain letters; only initials and names keep their capitals. The first word of a sentence has one anyway.
fn within_heading(original: &str, opens: bool) -> Cow<'_, str> {
    // Nearly every word is as it has to be.
    if original.len() <= LONGEST_WORD && original.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Cow::Borrowed(original);
    }
    let end = original.char_indices().nth(LONGEST_WORD).map_or(original.len(), |(end, _)| end);
    let plain = plain_words(&original[..end]);
    let lower = opens || original.chars().next().is_some_and(char::is_lowercase);
    let initials = plain.chars().skip(1).any(char::is_uppercase);
    let plain = plain.trim_end_matches(['.', ',', ':']);
    Cow::Owned(if lower && !initials { plain.to_lowercase() } else { plain.to_owned() })
}

/// The activity that a verb in its plain form names: "lifting", "moving", "running".
fn activity(verb: Cow<'_, str>) -> Cow<'_, str> {
    const DOUBLING: [&str; 8] = ["begin", "commit", "control", "permit", "prefer", "program", "refer", "submit"];
    if verb.is_empty() || verb.ends_with("ing") || !verb.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return verb;
    }
    if let Some(stem) = verb.strip_suffix("ie") {
        return Cow::Owned(format!("{stem}ying"));
    }
    let vowel = |byte: &u8| b"aeiou".contains(byte);
    if let Some(stem) = verb.strip_suffix('e').filter(|stem| stem.len() > 1 && !stem.ends_with(['e', 'o', 'y'])) {
        return Cow::Owned(format!("{stem}ing"));
    }
    let short = match verb.as_bytes() {
        [first @ .., middle, last] if !first.is_empty() => {
            vowel(middle) && !first.iter().any(vowel) && !vowel(last) && !b"wxy".contains(last)
        }
        _ => false,
    };
    Cow::Owned(match verb.chars().last() {
        Some(last) if short || DOUBLING.contains(&&*verb) => format!("{verb}{last}ing"),
        _ => format!("{verb}ing"),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_criterion_is_known_by_its_first_words() {
        let cases = [
            ("Experience of sorting and filing forms in a customer records system", "sorting and filing forms"),
            ("Good working knowledge of Python, SQL and Git", "Python"),
            ("Experience of cooking for a group", "cooking"),
            ("Able to lift and move boxes", "lifting and moving boxes"),
            ("Ability to plan menus with care", "planning menus"),
            ("Able to quickly write copy", "writing copy"),
            ("Listening to people who complain", "listening to people"),
            ("Planned and reactive maintenance of boilers", "planned and reactive maintenance"),
            ("Competent in ECG recording and spirometry", "ECG recording"),
            ("Can play an instrument", "playing an instrument"),
            ("A community language", "community language"),
            ("Self-motivation", "self-motivation"),
            ("Able to", "able"),
            ("Able to work as", ""),
            ("Ability to work quickly and accurately as", ""),
            ("Technically skilled using a camera", "camera"),
            ("Editorially minded", "editorially minded"),
            ("", ""),
        ];
        for (text, words) in cases {
            assert_eq!(subject(text), words, "{text}");
        }
    }

    #[test]
    fn verbs_become_activities() {
        let cases = [
            ("lift", "lifting"),
            ("move", "moving"),
            ("run", "running"),
            ("swim", "swimming"),
            ("see", "seeing"),
            ("play", "playing"),
            ("tie", "tying"),
            ("cook", "cooking"),
            ("plan", "planning"),
            ("draw", "drawing"),
            ("be", "being"),
            ("refer", "referring"),
            ("visit", "visiting"),
            ("NVQ", "NVQ"),
        ];
        for (verb, named) in cases {
            assert_eq!(activity(Cow::Borrowed(verb)), named, "{verb}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_a_plain_subject(text in "\\PC{0,120}") {
            let subject = subject(&text);
            prop_assert!(!subject.contains(['&', '*', '#', '`']));
            prop_assert!(subject.chars().count() <= MOST_WORDS * (LONGEST_WORD + 20));
        }
    }
}
