//! Which words of a sentence are verbs, and in which tense.

use super::{Subject, Tense, Walk, is_time};
use crate::prose::{Classes, Gap, Word};

impl Walk<'_, '_> {
    /// Reads the verb that may begin here, and says where to go on after it.
    pub(super) fn read_verb(&mut self, at: usize, joint: bool, kind: Classes) -> Option<usize> {
        let lower = self.words[at].lower();
        if kind.has(Classes::MODAL) {
            if let Some(main) = self.verb_after_short_had(at) {
                return Some(self.record(main, at, Tense::Before));
            }
            if !self.is_noun(at) {
                return Some(self.record(at, at, Tense::Modal));
            }
        }
        if kind.has(Classes::HAVE) && self.can_be_verb(at) {
            let (main, _) = self.main_verb(at);
            let tense = match (main.is_some(), lower) {
                (true, "had") => Tense::Before,
                (true, _) => Tense::Perfect,
                (false, "had") => Tense::Past,
                (false, _) => Tense::Present,
            };
            return Some(self.record(main.unwrap_or(at), at, tense));
        }
        if kind.has(Classes::BE) && self.can_be_verb(at) {
            let past = matches!(lower, "was" | "were");
            let (main, going) = self.main_verb(at);
            // "It's been": short for "has".
            let short = lower == "is" && self.words.get(at + 1).is_some_and(|w| w.lower() == "been");
            let tense = match (past, main.is_some(), going) {
                (false, ..) if short => Tense::Perfect,
                (true, true, false) => Tense::Passive,
                (true, _, _) => Tense::Past,
                (false, _, _) => Tense::Present,
            };
            return Some(self.record(main.unwrap_or(at), at, tense));
        }
        if matches!(lower, "did" | "do" | "does") && self.words.get(at + 1).is_some_and(|w| w.lower() == "not") {
            let tense = if lower == "did" { Tense::Past } else { Tense::Present };
            // "When its neighbours do not, ...": the verb may be left out.
            let verb = self.words.get(at + 2).filter(|w| w.gap == Gap::Space && !w.is(Classes::CONJUNCTION));
            return Some(self.record(if verb.is_some() { at + 2 } else { at + 1 }, at, tense));
        }
        // After a pronoun that is a subject an adjective in -ed is a verb: "I dated each".
        let told = lower.ends_with("ed") && !lower.ends_with("eed") && at > 0 && is_subject(self.words[at - 1].lower());
        if told || kind.is_past(lower) && self.past_is_finite(at, joint, kind) {
            let tense = self.past_or_as_before(at, kind);
            return Some(self.record(at, at, tense));
        }
        if !self.present_follows(at, joint, kind) {
            return None;
        }
        // "He give me a lift", "everybody eat by eight": without its ending a verb tells of the past, as some speak.
        let plain = at > 0
            && !lower.ends_with('s')
            && matches!(self.words[at - 1].lower(), "he" | "she" | "it" | "everybody" | "everyone" | "nobody");
        Some(self.record(at, at, if plain { Tense::Past } else { Tense::Present }))
    }

    /// "I'd given each a colour": the verb after a "would" that is short for "had".
    fn verb_after_short_had(&self, at: usize) -> Option<usize> {
        let word = &self.words[at];
        let short = word.lower() == "would"
            && word.text.len() > 2
            && word.text.ends_with(['d', 'D'])
            && word.gap == Gap::Joined;
        let main = if short { self.main_verb(at).0 } else { None };
        main.filter(|main| !self.words[*main].is(Classes::DOUBTFUL))
    }

    /// "I would stay and let them talk": a form that may be either tense goes with the verb before it.
    fn past_or_as_before(&self, at: usize, kind: Classes) -> Tense {
        let before = self.found.iter().rfind(|event| event.subject == self.subject);
        match before {
            // "I have sat on four panels and reviewed for twenty journals".
            Some(before)
                if before.tense == Tense::Perfect
                    && self.candidate.is_none()
                    && self.words[at - 1].is(Classes::CONJUNCTION) =>
            {
                Tense::Perfect
            }
            Some(before) if kind.has(Classes::DOUBTFUL) && self.candidate.is_none() => match before.tense {
                Tense::Modal | Tense::Present => before.tense,
                Tense::Past | Tense::Perfect | Tense::Before | Tense::Passive => Tense::Past,
            },
            Some(_) | None => Tense::Past,
        }
    }

    /// The word before this one.
    fn before(&self, at: usize) -> Option<&Word<'_>> {
        self.words[..at].last()
    }

    /// "Every can", "the will", "in May": no modal.
    fn is_noun(&self, at: usize) -> bool {
        let Some(before) = self.before(at) else { return false };
        let month = self.words[at].lower() == "may"
            && (before.is(Classes::PREPOSITION) || matches!(before.lower(), "last" | "this" | "each"));
        month || matches!(before.lower(), "a" | "an" | "the" | "every" | "my" | "his" | "her" | "their")
    }

    /// Whether an auxiliary here has a subject to go with.
    fn can_be_verb(&self, at: usize) -> bool {
        let Some(before) = self.before(at) else { return true };
        let alone = |lower: &str| {
            matches!(lower, "all" | "both" | "most" | "one" | "some" | "that" | "this" | "what" | "which")
        };
        !before.is(Classes::DETERMINER) || alone(before.lower())
    }

    /// The participle after an auxiliary, adverbs aside, and whether it is an -ing form.
    fn main_verb(&self, at: usize) -> (Option<usize>, bool) {
        let mut been = None;
        for (offset, word) in self.words[at + 1..].iter().enumerate().take(4) {
            let place = at + 1 + offset;
            let lower = word.lower();
            if offset > 0 && word.gap != Gap::Space && word.gap != Gap::Joined {
                break;
            }
            if lower == "been" {
                been = Some(place);
            }
            if matches!(lower, "been" | "being") || word.is(Classes::ADVERB) || lower.ends_with("ly") {
                continue;
            }
            if lower.ends_with("ing") && lower.len() > 4 && !matches!(lower, "during" | "nothing" | "something") {
                return (Some(place), true);
            }
            let participle = word.is_past() || word.is(Classes::PARTICIPLE);
            return (participle.then_some(place).or(been), false);
        }
        (been, false)
    }

    /// Whether a past form here is the verb of a clause, and not a participle or an adjective.
    fn past_is_finite(&self, at: usize, joint: bool, kind: Classes) -> bool {
        let before = self.before(at).map_or("", Word::lower);
        let known = self.before(at).map(|word| word.classes).unwrap_or_default();
        // "This cut the wait": at the head of a sentence the word stands for what was just told.
        let points_back = at == 1 && matches!(before, "this" | "that" | "these" | "those");
        // "All three got their card", but not "three used needles".
        let counted = || {
            let closed = Classes::PREPOSITION | Classes::ADVERB | Classes::DETERMINER | Classes::OTHER;
            at > 0
                && self.words[at - 1].is(Classes::NUMBER)
                && self.words.get(at + 1).is_none_or(|w| w.gap != Gap::Space || w.is(closed))
        };
        if known.has(Classes::DETERMINER)
            && !points_back
            && !counted()
            && !matches!(before, "all" | "both" | "each" | "none" | "one" | "several")
        {
            return false;
        }
        // "Duplicated forms were removed".
        let described = at == 0
            && self
                .words
                .iter()
                .skip(1)
                .take(3)
                .take_while(|w| w.gap == Gap::Space)
                .enumerate()
                .any(|(offset, w)| offset > 0 && matches!(w.lower(), "are" | "is" | "was" | "were"));
        if described {
            return false;
        }
        // "Sat night" is a time.
        if self.words[at].lower() == "sat" && self.words.get(at + 1).is_some_and(|w| is_time_of_day(w.lower())) {
            return false;
        }
        // "Two days left".
        if self.words[at].lower() == "left" && is_time(before) {
            return false;
        }
        if known.has(Classes::BE | Classes::HAVE)
            || matches!(before, "get" | "got" | "being" | "been" | "very" | "more")
        {
            return false;
        }
        if kind.has(Classes::DOUBTFUL) {
            return joint
                || is_subject(before)
                || before == "who"
                || known.has(Classes::ADVERB) && !self.has_verb
                || self.candidate.is_some() && !known.has(Classes::PREPOSITION);
        }
        let parted = matches!(self.words[at].gap, Gap::Comma | Gap::Break);
        if known.has(Classes::PREPOSITION) && !known.has(Classes::ADVERB) && !parted {
            return false;
        }
        joint || self.candidate.is_some() || !self.has_verb || self.waiting.is_some()
    }

    /// Whether a word can be the base form of a verb: of an open class, and with no ending of another form.
    fn is_base(&self, at: usize) -> bool {
        let word = &self.words[at];
        let lower = word.lower();
        let closed = Classes::PREPOSITION | Classes::ADVERB | Classes::DETERMINER | Classes::OTHER;
        !word.is_capitalised()
            && !word.is(closed)
            && !lower.ends_with("ing")
            && !lower.ends_with("ly")
            && (!lower.ends_with("ed") || lower.ends_with("eed"))
    }

    /// Whether a present verb stands here: directly after a subject pronoun, adverbs aside.
    fn present_follows(&self, at: usize, joint: bool, kind: Classes) -> bool {
        if joint && at > 0 {
            // "I label the bags and hang the keys": the same subject goes on.
            let subject = if self.subordinate && self.resumes(at) { self.main } else { self.subject };
            if !matches!(subject, Subject::I | Subject::We) {
                return false;
            }
            let main = self.found.iter().rfind(|event| !event.subordinate);
            let goes_on = main.is_some_and(|e| e.tense == Tense::Present || self.words[e.at].is(Classes::DOUBTFUL));
            let next = self.words.get(at + 1).filter(|w| matches!(w.gap, Gap::Space | Gap::Joined));
            let finite = |next| kind.has(Classes::DEED) || self.is_base(at) && opens_object(next);
            return goes_on && next.is_some_and(finite);
        }
        if self.candidate.is_some() && at > 0 && (self.words[at].lower().ends_with('s') || kind.has(Classes::DEED)) {
            return matches!(self.words[at - 1].lower(), "now" | "still");
        }
        // "Flags now need two people", but not "the now famous cake".
        if self.candidate.is_some() && at > 1 && matches!(self.words[at - 1].lower(), "now" | "still") {
            return self.is_base(at) && !self.words[at - 2].is(Classes::DETERMINER);
        }
        if at == 0 || self.has_verb || self.candidate.is_some() {
            return false;
        }
        let skip = kind.has(Classes::ADVERB) || kind.has(Classes::PREPOSITION) || kind.has(Classes::DETERMINER);
        let lower = self.words[at].lower();
        let progressive = lower.ends_with("ing") && !kind.has(Classes::DEED);
        if skip && !kind.has(Classes::DEED) || lower.ends_with("ly") || lower == "not" || progressive {
            return false;
        }
        let mut back = at;
        while back > 0 {
            back -= 1;
            let word = &self.words[back];
            match word.lower() {
                "i" | "we" => return true,
                "he" | "she" | "they" | "it" | "you" | "who" | "everyone" | "everybody" | "nobody" => return true,
                lower if word.is(Classes::ADVERB) || lower.ends_with("ly") => {}
                _ => return false,
            }
        }
        false
    }
}

/// Whether a word opens the object of the verb before it: "tick each line", "enter them".
fn opens_object(word: &Word<'_>) -> bool {
    // "Every" is hardly ever more than "every day" there.
    word.is(Classes::DETERMINER) && !word.is(Classes::SUBORDINATOR) && word.lower() != "every"
        || matches!(word.lower(), "it" | "them" | "him" | "me" | "us")
}

/// Pronouns that are subjects by their form.
fn is_subject(lower: &str) -> bool {
    matches!(lower, "i" | "we" | "he" | "she" | "they")
}

/// Parts of a day.
fn is_time_of_day(lower: &str) -> bool {
    matches!(lower, "morning" | "lunchtime" | "afternoon" | "evening" | "night" | "am" | "pm")
}
