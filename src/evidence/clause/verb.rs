//! Which words of a sentence are verbs, and in which tense.

use super::{
    super::lexicon::{Classes, classes, is_be, is_conjunction, is_have, is_participle, is_past},
    Subject, Tense, Walk, is_time,
};
use crate::evidence::phrase::is_number;
use crate::prose::Gap;

impl Walk<'_, '_> {
    /// Reads the verb that may begin here, and says where to go on after it.
    pub(super) fn read_verb(&mut self, at: usize, joint: bool, kind: Classes) -> Option<usize> {
        let lower = self.words[at].lower();
        // "I'd given each a colour": short for "had".
        if lower == "would"
            && self.words[at].text.len() > 2
            && self.words[at].text.ends_with(['d', 'D'])
            && self.words[at].gap == Gap::Joined
        {
            let (main, _) = self.main_verb(at);
            if let Some(main) = main.filter(|main| !classes(self.words[*main].lower()).has(Classes::DOUBTFUL)) {
                return Some(self.record(main, at, Tense::Before));
            }
        }
        if kind.has(Classes::MODAL) && !self.is_noun(at) {
            return Some(self.record(at, at, Tense::Modal));
        }
        if is_have(lower) && self.can_be_verb(at) {
            let (main, _) = self.main_verb(at);
            let tense = match (main.is_some(), lower) {
                (true, "had") => Tense::Before,
                (true, _) => Tense::Perfect,
                (false, "had") => Tense::Past,
                (false, _) => Tense::Present,
            };
            return Some(self.record(main.unwrap_or(at), at, tense));
        }
        if is_be(lower) && self.can_be_verb(at) {
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
            let verb = self.words.get(at + 2).filter(|w| w.gap == Gap::Space && !is_conjunction(w.lower()));
            return Some(self.record(if verb.is_some() { at + 2 } else { at + 1 }, at, tense));
        }
        // After a pronoun that is a subject an adjective in -ed is a verb: "I dated each".
        let told = lower.ends_with("ed") && !lower.ends_with("eed") && at > 0 && is_subject(self.words[at - 1].lower());
        if told || kind.is_past(lower) && self.past_is_finite(at, joint, kind) {
            let tense = self.past_or_as_before(at, kind);
            return Some(self.record(at, at, tense));
        }
        let present = self.present_follows(at, joint, kind);
        // "He give me a lift", "everybody eat by eight": without its ending a verb tells of the past, as some speak.
        let plain = at > 0
            && !lower.ends_with('s')
            && matches!(self.words[at - 1].lower(), "he" | "she" | "it" | "everybody" | "everyone" | "nobody");
        present.then(|| self.record(at, at, if plain { Tense::Past } else { Tense::Present }))
    }

    /// "I would stay and let them talk": a form that may be either tense goes with the verb before it.
    fn past_or_as_before(&self, at: usize, kind: Classes) -> Tense {
        let before = self.found.iter().rfind(|event| event.subject == self.subject);
        match before {
            // "I have sat on four panels and reviewed for twenty journals".
            Some(before)
                if before.tense == Tense::Perfect
                    && self.candidate.is_none()
                    && is_conjunction(self.words[at - 1].lower()) =>
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

    /// "Every can", "the will", "in May": no modal.
    fn is_noun(&self, at: usize) -> bool {
        let before = if at == 0 { "" } else { self.words[at - 1].lower() };
        let month = self.words[at].lower() == "may"
            && (classes(before).has(Classes::PREPOSITION) || matches!(before, "last" | "this" | "each"));
        month || matches!(before, "a" | "an" | "the" | "every" | "my" | "his" | "her" | "their")
    }

    /// Whether an auxiliary here has a subject to go with.
    fn can_be_verb(&self, at: usize) -> bool {
        let before = if at == 0 { "" } else { self.words[at - 1].lower() };
        let alone = matches!(before, "all" | "both" | "most" | "one" | "some" | "that" | "this" | "what" | "which");
        !classes(before).has(Classes::DETERMINER) || alone
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
            if matches!(lower, "been" | "being") || classes(lower).has(Classes::ADVERB) || lower.ends_with("ly") {
                continue;
            }
            if lower.ends_with("ing") && lower.len() > 4 && !matches!(lower, "during" | "nothing" | "something") {
                return (Some(place), true);
            }
            let participle = is_past(lower) || is_participle(lower);
            return (participle.then_some(place).or(been), false);
        }
        (been, false)
    }

    /// Whether a past form here is the verb of a clause, and not a participle or an adjective.
    fn past_is_finite(&self, at: usize, joint: bool, kind: Classes) -> bool {
        let before = if at == 0 { "" } else { self.words[at - 1].lower() };
        let known = classes(before);
        // "This cut the wait": at the head of a sentence the word stands for what was just told.
        let points_back = at == 1 && matches!(before, "this" | "that" | "these" | "those");
        // "All three got their card", but not "three used needles".
        let counted = || {
            let closed = Classes::PREPOSITION | Classes::ADVERB | Classes::DETERMINER | Classes::OTHER;
            at > 0
                && is_number(&self.words[at - 1])
                && self.words.get(at + 1).is_none_or(|w| w.gap != Gap::Space || classes(w.lower()).has(closed))
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
        if is_be(before) || is_have(before) || matches!(before, "get" | "got" | "being" | "been" | "very" | "more") {
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
        let lower = self.words[at].lower();
        let closed = Classes::PREPOSITION | Classes::ADVERB | Classes::DETERMINER | Classes::OTHER;
        let name = self.words[at].is_capitalised();
        !name
            && !classes(lower).has(closed)
            && !lower.ends_with("ing")
            && !lower.ends_with("ly")
            && (!lower.ends_with("ed") || lower.ends_with("eed"))
    }

    /// Whether a present verb stands here: directly after a subject pronoun, adverbs aside.
    fn present_follows(&self, at: usize, joint: bool, kind: Classes) -> bool {
        if joint && at > 0 {
            // "I label the bags and hang the keys": the same subject goes on.
            let main = self.found.iter().rfind(|event| !event.subordinate);
            let goes_on = main
                .is_some_and(|e| e.tense == Tense::Present || classes(self.words[e.at].lower()).has(Classes::DOUBTFUL));
            let subject = if self.subordinate && self.resumes(at) { self.main } else { self.subject };
            let next = self.words.get(at + 1).filter(|w| matches!(w.gap, Gap::Space | Gap::Joined));
            let finite =
                next.is_some_and(|next| kind.has(Classes::DEED) || self.is_base(at) && opens_object(next.lower()));
            return goes_on && finite && matches!(subject, Subject::I | Subject::We);
        }
        if self.candidate.is_some() && at > 0 && (self.words[at].lower().ends_with('s') || kind.has(Classes::DEED)) {
            return matches!(self.words[at - 1].lower(), "now" | "still");
        }
        // "Flags now need two people", but not "the now famous cake".
        if self.candidate.is_some() && at > 1 && matches!(self.words[at - 1].lower(), "now" | "still") {
            return self.is_base(at) && !classes(self.words[at - 2].lower()).has(Classes::DETERMINER);
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
            let lower = self.words[back].lower();
            match lower {
                "i" | "we" => return true,
                "he" | "she" | "they" | "it" | "you" | "who" | "everyone" | "everybody" | "nobody" => return true,
                _ if classes(lower).has(Classes::ADVERB) || lower.ends_with("ly") => {}
                _ => return false,
            }
        }
        false
    }
}

/// Whether a word opens the object of the verb before it: "tick each line", "enter them".
fn opens_object(lower: &str) -> bool {
    let kind = classes(lower);
    // "Every" is hardly ever more than "every day" there.
    kind.has(Classes::DETERMINER) && !kind.has(Classes::SUBORDINATOR) && lower != "every"
        || matches!(lower, "it" | "them" | "him" | "me" | "us")
}

/// Pronouns that are subjects by their form.
fn is_subject(lower: &str) -> bool {
    matches!(lower, "i" | "we" | "he" | "she" | "they")
}

/// Parts of a day.
fn is_time_of_day(lower: &str) -> bool {
    matches!(lower, "morning" | "lunchtime" | "afternoon" | "evening" | "night" | "am" | "pm")
}
