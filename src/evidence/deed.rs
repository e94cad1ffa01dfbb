//! What a verb of the applicant's own tells: how far what was done can be pictured.
//!
//! Owns the reading of what follows a verb. It weighs nothing.

use super::phrase::is_year;
use crate::prose::{Classes, Gap, Word};

/// What is told with one verb.
#[derive(Debug, Clone, Copy)]
pub struct Deed {
    /// The verb is one of duties or of having: "dealt with", "had a go".
    pub vague: bool,
    /// Something particular goes with it.
    pub particular: bool,
    /// One can see with what or where it is done. Looked at in a habit, and where nothing particular goes with it.
    pub shows: bool,
    /// It tells what came of it in figures, and nothing of how: "raised \u{a3}200".
    pub result: bool,
    /// It names a time of work: "worked as a porter".
    pub employs: bool,
}

impl Deed {
    /// Reads the verb at this place; what belongs to it ends before `until`. `articleless`: the writer leaves out
    /// articles. `habit`: it is told in the present, where means and place matter.
    #[must_use]
    pub fn read(words: &[Word<'_>], at: usize, until: usize, articleless: bool, habit: bool) -> Self {
        let at = acting(words, at);
        let (verb, kind) = (words[at].lower(), words[at].classes);
        let next = words.get(at + 1);
        let after = next.map_or("", Word::lower);
        let employs = matches!(
            verb,
            "employed" | "managed" | "oversaw" | "served" | "supervised" | "volunteered" | "worked" | "working"
        );
        let phrasal = employs && matches!(after, "out" | "round" | "through" | "up");
        // "I did her rounds" tells what was done; "I did it" does not.
        let does =
            matches!(verb, "did" | "done") && next.is_some_and(|w| w.is(Classes::DETERMINER)) && words.len() > at + 2;
        // "Used a clamp" shows how; "used the system" does not.
        let with = verb == "used" && matches!(after, "a" | "an" | "my" | "his" | "her" | "their");
        let reports = reports(words, at);
        let loose = articleless || after == "every";
        let shows = reports || (habit || loose) && shows_how(words, at, until, articleless);
        Self {
            vague: kind.has(Classes::DUTY) && !does && !with && !phrasal && !reports || kind.has(Classes::STATE),
            particular: reports || is_particular(words, at, until) || shows && loose,
            shows,
            result: is_result(words, at),
            employs,
        }
    }
}

/// "I asked if he could", "explained how it works", "got everyone to write": what was said is told.
fn reports(words: &[Word<'_>], at: usize) -> bool {
    let causes = matches!(words[at].lower(), "asked" | "got" | "invited" | "persuaded" | "taught" | "told");
    let somebody = words
        .get(at + 1)
        .is_some_and(|w| w.is(Classes::PERSON | Classes::OTHER | Classes::DETERMINER) || w.is_capitalised());
    let to = |pair: &[Word<'_>]| pair[0].lower() == "to" && !pair[1].is(Classes::DETERMINER);
    if causes && somebody && words[at + 2..].windows(2).take(3).any(to) {
        return true;
    }
    let says = matches!(
        words[at].lower(),
        "ask" | "asked" | "explain" | "explained" | "said" | "say" | "show" | "showed" | "suggested" | "tell" | "told"
    );
    let what =
        |w: &Word<'_>| matches!(w.lower(), "how" | "if" | "that" | "what" | "where" | "whether" | "which" | "why");
    says && words[at + 1..].iter().take(2).any(what)
}

/// Where the verb stands that tells what is done: the second one in "started putting up a sign", "had to carry it".
fn acting(words: &[Word<'_>], at: usize) -> usize {
    let word = |at: usize| words.get(at).map_or("", Word::lower);
    let classes = |at: usize| words.get(at).map(|word| word.classes).unwrap_or_default();
    let goes_on = match words[at].lower() {
        "began" | "begin" | "keep" | "kept" | "start" | "started" | "tried" | "try"
            if word(at + 1).ends_with("ing") =>
        {
            1
        }
        "ended" if word(at + 1) == "up" && word(at + 2).ends_with("ing") => 2,
        "agreed" | "arranged" | "began" | "came" | "decided" | "got" | "had" | "helped" | "managed" | "offered"
        | "started" | "used" | "volunteered" | "went"
            if word(at + 1) == "to" && !classes(at + 2).has(Classes::DETERMINER | Classes::STATE) =>
        {
            2
        }
        _ => 0,
    };
    if at + goes_on < words.len() { at + goes_on } else { at }
}

/// Whether a verb is one of being or having. "Had a word", "had a go" is none.
#[must_use]
pub fn is_state(words: &[Word<'_>], at: usize) -> bool {
    let at = acting(words, at);
    let light = words[at].is(Classes::HAVE)
        && words.get(at + 1).is_some_and(|w| matches!(w.lower(), "a" | "another"))
        && words
            .get(at + 2)
            .is_some_and(|w| matches!(w.lower(), "chat" | "go" | "look" | "read" | "talk" | "think" | "try" | "word"));
    // "I had them read it out".
    let causes = words[at].lower() == "had"
        && words.get(at + 1).is_some_and(|w| matches!(w.lower(), "him" | "them" | "us"))
        && words.get(at + 2).is_some_and(|w| {
            w.gap == Gap::Space && !w.is(Classes::PREPOSITION | Classes::ADVERB | Classes::DETERMINER)
        });
    // "I found out why" is coming to know.
    let learns = words[at].lower() == "found" && words.get(at + 1).is_some_and(|w| matches!(w.lower(), "out" | "that"));
    learns || words[at].is(Classes::STATE) && !light && !causes
}

/// Whether a verb tells a result in figures: "raised 200", "saved four hours".
#[must_use]
pub fn is_result(words: &[Word<'_>], at: usize) -> bool {
    let verb = matches!(words[at].lower(), "earned" | "lost" | "raised" | "reached" | "saved" | "scored" | "won");
    verb && words[at + 1..].iter().take(3).any(|word| word.is(Classes::NUMBER) || word.lower() == "one")
}

/// Whether what follows a verb is something particular: a thing with an article, a number, a name, a person.
fn is_particular(words: &[Word<'_>], at: usize, until: usize) -> bool {
    let end = until.min(at + 8).min(words.len());
    let Some(after) = words.get(at + 1..end) else {
        return false;
    };
    // "Took it upon myself": nothing was done to anything.
    if after.windows(2).take(2).any(|pair| pair[0].lower() == "upon" && pair[1].lower() == "myself") {
        return false;
    }
    let mut thing = false;
    for (offset, word) in after.iter().enumerate() {
        let kind = word.classes;
        if thing && kind.has(Classes::PREPOSITION) {
            // "took tablets for it": the thing itself is nothing particular.
            return false;
        }
        thing |= !kind.has(Classes::PREPOSITION) && !kind.has(Classes::ADVERB) && !kind.has(Classes::DETERMINER);
        let sweeping = matches!(word.lower(), "all" | "any" | "every" | "everyone" | "everybody" | "many" | "several");
        // "Everyone I met", "met them all".
        if word.gap == Gap::Break
            || sweeping && (offset == 0 || offset == 1 && matches!(after[0].lower(), "it" | "them" | "us"))
        {
            return false;
        }
        let lower = word.lower();
        let unit = after.get(offset + 1).is_some_and(|w| matches!(w.lower(), "year" | "years" | "month" | "months"));
        if matches!(
            lower,
            "a" | "an" | "the" | "her" | "him" | "them" | "his" | "their" | "it" | "this" | "that" | "each"
        ) || word.is(Classes::NUMBER) && !unit
            || is_year(word)
        {
            let habit = after.get(offset + 1).is_some_and(|w| {
                matches!(
                    w.lower(),
                    "daily" | "regular" | "variety" | "range" | "number" | "lot" | "public" | "customer"
                )
            });
            return !habit;
        }
        if matches!(lower, "my" | "our") {
            return !after
                .get(offset + 1)
                .is_some_and(|w| matches!(w.lower(), "best" | "career" | "job" | "life" | "role" | "time" | "work"));
        }
    }
    false
}

/// Words that tell with what or where a thing was done.
#[rustfmt::skip]
const MEANS: &[&str] = &[
    "above", "against", "behind", "beside", "between", "by", "from", "in", "inside", "into", "on", "onto", "over", "round",
    "through", "under", "with",
];

/// Whether a phrase after a verb tells with what or where: "with a green pen", "on the hook beside the bed".
fn shows_how(words: &[Word<'_>], at: usize, until: usize, articleless: bool) -> bool {
    let after = words.get(at + 1..until.min(words.len())).unwrap_or_default();
    after.windows(2).skip(1).any(|pair| {
        let (means, thing) = (pair[0].lower(), &pair[1]);
        let opens = matches!(thing.lower(), "a" | "an" | "the" | "their" | "his" | "her" | "each" | "one")
            || thing.is(Classes::NUMBER);
        let bare = articleless && (thing.classes.is_open() || thing.lower() == "my");
        MEANS.contains(&means) && thing.gap == Gap::Space && (opens || bare)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::sentences;

    /// Reads the verb that is the second word of a sentence.
    fn deed(text: &str, habit: bool) -> Deed {
        let sentence = &sentences(text, 1)[0];
        Deed::read(&sentence.words, 1, sentence.words.len(), false, habit)
    }

    #[test]
    fn what_is_done_may_be_the_second_verb() {
        for text in ["I started putting a card up.", "I had to move the till up.", "I ended up mending the gate."] {
            assert!(deed(text, false).particular && !deed(text, false).vague, "{text}");
        }
        assert!(deed("I had to help the others.", false).vague);
    }

    #[test]
    fn vague_verbs_and_times_of_work_are_no_pictures() {
        assert!(deed("I dealt with the problem.", false).vague);
        assert!(deed("I worked as a porter for 12 wards.", false).employs);
        assert!(!deed("I did her round for a week.", false).vague);
        assert!(!deed("I took it upon myself.", false).particular);
        assert!(deed("I saved four hours.", false).result);
    }

    #[test]
    fn means_and_words_said_can_be_pictured() {
        assert!(deed("I pull the stock forward with one hand.", true).shows);
        assert!(!deed("I pull my weight.", true).shows);
        assert!(deed("I asked if they could wait.", false).particular);
        assert!(deed("I got everyone to write.", false).particular);
    }

    #[test]
    fn having_is_no_deed_unless_something_is_done() {
        let state = |text: &str| is_state(&sentences(text, 1)[0].words, 1);
        assert!(state("I had a shop.") && state("I had them all."));
        assert!(!state("I had a word.") && !state("I had them read it out."));
    }
}
