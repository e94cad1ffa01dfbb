//! Who did what: a shallow reading of sentences into events (subject, tense, verb).
//!
//! Owns the walk over a sentence that keeps track of the latest subject. It is no parser: it knows word classes and
//! word order, and is right often enough to tell "I rang her" from "the calls dropped". It weighs nothing.

mod verb;

use crate::prose::{Classes, Gap, Sentence, Word};

/// Who an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The applicant: "I".
    I,
    /// No subject at the head of a phrase: "Rang the council".
    Unsaid,
    /// "We".
    We,
    /// The team, the staff: the applicant's own side without the applicant.
    Team,
    /// Anybody or anything else.
    Other,
}

/// The tense of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tense {
    /// "I rang".
    Past,
    /// "has rung".
    Perfect,
    /// "had rung".
    Before,
    /// "I ring".
    Present,
    /// "I would ring".
    Modal,
    /// "was rung".
    Passive,
}

/// One verb with its subject.
#[derive(Debug, Clone, Copy)]
pub struct Event {
    /// Index of the sentence.
    pub sentence: usize,
    /// Index of the verb in the sentence.
    pub at: usize,
    /// Who.
    pub subject: Subject,
    /// When, roughly.
    pub tense: Tense,
    /// Whether the clause depends on another ("because ...", "who ...").
    pub subordinate: bool,
    /// Whether it is denied ("did not").
    pub negated: bool,
}

/// The events of one sentence in order, as if it were the first.
#[must_use]
pub fn events(sentence: &Sentence<'_>) -> Vec<Event> {
    let mut found = Vec::with_capacity(sentence.words.len() / 3);
    Walk::new(&sentence.words, &mut found).run();
    found
}

/// The state of the walk over one sentence.
struct Walk<'a, 'b> {
    words: &'a [Word<'a>],
    found: &'b mut Vec<Event>,
    /// The subject that a verb attaches to.
    subject: Subject,
    /// Whether the current clause is subordinate.
    subordinate: bool,
    /// A subordinator was read and waits for its subject.
    opening: bool,
    /// Whether that word may have been a preposition.
    as_preposition: bool,
    /// A noun phrase that may turn out to be the subject.
    candidate: Option<Subject>,
    /// Where that phrase begins.
    candidate_at: Option<usize>,
    /// Whether the clause has its verb.
    has_verb: bool,
    /// The subject of the last main clause.
    main: Subject,
    /// The subject that a relative clause cut off from its verb: "a woman who ... came back".
    waiting: Option<Subject>,
}

impl<'a, 'b> Walk<'a, 'b> {
    const fn new(words: &'a [Word<'a>], found: &'b mut Vec<Event>) -> Self {
        Self {
            words,
            found,
            subject: Subject::Unsaid,
            subordinate: false,
            opening: false,
            as_preposition: false,
            candidate: None,
            candidate_at: None,
            has_verb: false,
            main: Subject::Unsaid,
            waiting: None,
        }
    }

    fn run(mut self) {
        let mut at = 0;
        while at < self.words.len() {
            at = self.step(at).max(at + 1);
        }
    }

    /// Reads the word at this place and says where to go on. In line, since most words need little of it: the calls were
    /// a sixth of the walk.
    #[inline(always)]
    fn step(&mut self, at: usize) -> usize {
        let word = &self.words[at];
        let lower = word.lower();
        let kind = word.classes;
        let joint = self.is_joint(at);
        if joint {
            self.candidate = None;
            self.has_verb = self.has_verb && word.gap == Gap::Space;
        }
        if kind.has(Classes::CONJUNCTION) {
            self.has_verb = false;
            self.opening = false;
            return at + 1;
        }
        match lower {
            "i" => return self.take_subject(at, Subject::I),
            // Scots.
            "ah" if self.words.get(at + 1).is_some_and(|w| w.gap == Gap::Space) => {
                return self.take_subject(at, Subject::I);
            }
            "we" => return self.take_subject(at, Subject::We),
            "to" => return at + 1 + usize::from(self.base_follows(at)),
            _ => {}
        }
        if kind.has(Classes::SUBORDINATOR) && self.is_subordinator(at) {
            return self.open_clause(at);
        }
        if kind.has(Classes::OTHER) && is_subject_of_its_own(lower) && !self.is_object(at) {
            return self.take_subject(at, Subject::Other);
        }
        if let Some(next) = self.read_verb(at, joint, kind) {
            return next;
        }
        // "All sold": at a joint such a word stands for things.
        let adverb = kind.has(Classes::ADVERB) && !(joint && kind.has(Classes::DETERMINER));
        if !self.has_verb && self.candidate.is_none() && !adverb && !kind.has(Classes::PREPOSITION) {
            self.candidate = Some(self.phrase_subject(at));
            self.candidate_at = Some(at);
        }
        at + 1
    }

    /// Whether a phrase begins here: the head of the sentence, after punctuation, or after a conjunction.
    fn is_joint(&self, at: usize) -> bool {
        at == 0 || matches!(self.words[at].gap, Gap::Comma | Gap::Break) || self.words[at - 1].is(Classes::CONJUNCTION)
    }

    /// A personal pronoun is the subject from here on.
    fn take_subject(&mut self, at: usize, subject: Subject) -> usize {
        self.subject = subject;
        // "After the meeting I ...": a phrase without a verb came between, so "after" was a preposition.
        // "the one he meant", "I told her they were late": a pronoun within a phrase opens a clause of its own.
        let within = subject != Subject::I && self.has_verb && !self.is_joint(at) && !self.follows_its_time();
        let depends = self.opening && (self.candidate.is_none() || !self.as_preposition);
        self.subordinate = within || depends || self.describes(at);
        self.opening = false;
        self.candidate = None;
        self.has_verb = false;
        self.waiting = None;
        at + 1
    }

    /// "When the lift broke it was ...": a clause of time that opens the sentence ends where the next one begins.
    fn follows_its_time(&self) -> bool {
        let told =
            |event: &Event| event.subordinate && !self.words[event.at].is(Classes::STATE) && event.tense == Tense::Past;
        matches!(self.words[0].lower(), "after" | "as" | "before" | "once" | "when" | "while")
            && self.found.len() == 1
            && self.found.iter().all(told)
    }

    /// "the name and the date it came": a pronoun right after a thing in a row tells which thing, unless it is a time.
    fn describes(&self, at: usize) -> bool {
        let Some(from) = self.candidate_at.filter(|from| self.candidate.is_some() && *from > 0) else { return false };
        self.words[from - 1].is(Classes::CONJUNCTION)
            && self.words[at].gap == Gap::Space
            && self.words[from].is(Classes::DETERMINER)
            && !is_time(self.words[at - 1].lower())
    }

    /// "because", "who", "when": what follows depends on something else.
    fn open_clause(&mut self, at: usize) -> usize {
        let lower = self.words[at].lower();
        self.waiting = if self.has_verb { None } else { self.candidate.take() };
        self.opening = true;
        self.as_preposition = self.can_be_preposition(at);
        self.candidate = None;
        self.has_verb = false;
        if matches!(lower, "who" | "which" | "that" | "what" | "whose") && !self.noun_follows(at) {
            // The pronoun itself is the subject: "a man who had never ...".
            self.subject = Subject::Other;
            self.subordinate = true;
        }
        at + 1
    }

    /// "After the meeting I ...", "while at school I ...": what follows may be a phrase without a verb.
    fn can_be_preposition(&self, at: usize) -> bool {
        matches!(self.words[at].lower(), "after" | "as" | "before" | "like" | "since" | "than" | "till" | "until")
            || self.words.get(at + 1).is_some_and(|next| next.is(Classes::PREPOSITION))
    }

    /// Whether a subject of its own follows a relative word: "which I sent", "that the man wanted".
    fn noun_follows(&self, at: usize) -> bool {
        self.words.get(at + 1).is_some_and(|next| {
            let kind = next.classes;
            matches!(next.lower(), "i" | "we" | "he" | "she" | "they" | "it" | "you")
                || kind.has(Classes::DETERMINER)
                || next.is_capitalised()
        })
    }

    /// Whether a word that can open a clause does so here: not in "that night", "as a cook", "once a week".
    fn is_subordinator(&self, at: usize) -> bool {
        let next = self.words.get(at + 1).map_or("", |w| w.lower());
        match self.words[at].lower() {
            "that" => {
                // "That made room": at the head of a sentence it points back, and joins nothing.
                let points_back = at == 0 || self.words[at - 1].is(Classes::PREPOSITION);
                !points_back && !matches!(next, "day" | "night" | "year" | "week" | "morning" | "afternoon")
            }
            "than" if self.words.get(at + 1).is_some_and(|w| w.is_number()) => false,
            "as" | "than" | "like" => !matches!(next, "a" | "an" | "my" | "well" | "part" | "soon" | "long" | "many"),
            // "Till short by ten pounds": at the head of a sentence it is the thing on the counter.
            "till" => at > 0,
            "once" => matches!(next, "i" | "we" | "he" | "she" | "they" | "it" | "the"),
            _ => true,
        }
    }

    /// "it" and "you" after a verb or preposition are objects.
    fn is_object(&self, at: usize) -> bool {
        if self.is_joint(at) || self.opening {
            return false;
        }
        let lower = self.words[at].lower();
        if matches!(lower, "he" | "she" | "they" | "there") {
            return lower == "there" && !self.words.get(at + 1).is_some_and(|w| w.is(Classes::BE));
        }
        at > 0 && {
            let before = &self.words[at - 1];
            let going = before.lower().ends_with("ing");
            going || before.is(Classes::PREPOSITION) || (before.is_past() || self.has_verb) && !self.verb_follows(at)
        }
    }

    /// Whether a finite verb comes next, adverbs aside.
    fn verb_follows(&self, at: usize) -> bool {
        self.words[at + 1..]
            .iter()
            .take(3)
            .find(|w| !w.is(Classes::ADVERB))
            .is_some_and(|w| w.is_past() || w.is(Classes::BE) || w.is(Classes::HAVE) || w.is(Classes::MODAL))
    }

    /// Whether the word after "to" is a verb to be passed over.
    fn base_follows(&self, at: usize) -> bool {
        self.words.get(at + 1).is_some_and(|next| {
            let kind = next.classes;
            next.gap == Gap::Space
                && !kind.has(Classes::DETERMINER)
                && !next.is_capitalised()
                && !next.is_number()
                && !kind.has(Classes::OTHER)
        })
    }

    /// The subject that a noun phrase beginning here would make.
    fn phrase_subject(&self, at: usize) -> Subject {
        let own = self.words[at..].iter().take(2).any(|w| matches!(w.lower(), "team" | "staff"));
        if own {
            return Subject::Team;
        }
        // "One of us".
        let near = &self.words[at..self.words.len().min(at + 4)];
        let us = near.windows(2).any(|pair| pair[0].lower() == "of" && pair[1].lower() == "us");
        if us { Subject::We } else { Subject::Other }
    }

    /// Whether a verb here goes on with the main clause: ", and asked her", after a clause that depended on it.
    fn resumes(&self, at: usize) -> bool {
        let comma = |at: usize| matches!(self.words[at].gap, Gap::Comma | Gap::Break);
        comma(at) || at > 0 && self.words[at - 1].is(Classes::CONJUNCTION) && comma(at - 1)
    }

    /// "I waited until we were outside and told her": told by "I", not by "we".
    fn joins_me(&self, at: usize) -> bool {
        self.main == Subject::I && self.subject == Subject::We && at > 0 && self.words[at - 1].is(Classes::CONJUNCTION)
    }

    /// Writes an event down. `from` is the auxiliary, `at` the verb.
    fn record(&mut self, at: usize, from: usize, tense: Tense) -> usize {
        if let Some(candidate) = self.candidate.take() {
            self.subordinate = self.opening;
            self.subject = candidate;
        } else if let Some(waiting) = self.waiting.take_if(|_| self.has_verb) {
            self.subordinate = false;
            self.subject = waiting;
        } else if self.subordinate && !self.opening && (self.resumes(from) || self.joins_me(from)) {
            self.subordinate = false;
            self.subject = self.main;
        } else if self.opening && from > 0 && self.words[from - 1].is(Classes::SUBORDINATOR) {
            // "As described", "when asked": whoever it is about, it does nothing.
            self.subordinate = true;
            self.subject = Subject::Other;
        } else if self.has_verb && !self.is_joint(from) {
            // "I found the hinge had dropped": the phrase between two verbs is the subject of the second.
            self.subordinate = true;
            self.subject = Subject::Other;
        }
        self.opening = false;
        if !self.subordinate {
            self.main = self.subject;
        }
        let subject = self.subject;
        let until = (at + 1).min(self.words.len());
        let adverbs = self.words[..from].iter().rev().take_while(|w| w.is(Classes::ADVERB)).count();
        let denies = |w: &Word<'_>| matches!(w.lower(), "not" | "never" | "cannot");
        let negated = self.words[from - adverbs..until].iter().any(denies)
            || (tense == Tense::Present && self.words[at].is(Classes::BE)
                || matches!(self.words[at].lower(), "can" | "could"))
                && self.words.get(until).is_some_and(denies);
        self.has_verb = true;
        self.found.push(Event { sentence: 0, at, subject, tense, subordinate: self.subordinate, negated });
        until.max(from + 1)
            + usize::from(tense == Tense::Modal && self.words.get(at + 1).is_some_and(|w| w.lower() == "not"))
    }
}

/// Words for others that are a subject by themselves.
fn is_subject_of_its_own(lower: &str) -> bool {
    let indefinite = matches!(lower, "everybody" | "everyone" | "nobody" | "somebody" | "someone");
    indefinite || matches!(lower, "he" | "she" | "they" | "it" | "you" | "there")
}

/// Nouns of time, which stand before a subject without a preposition: "the next day I rang".
fn is_time(lower: &str) -> bool {
    matches!(
        lower,
        "day"
            | "days"
            | "night"
            | "morning"
            | "afternoon"
            | "evening"
            | "week"
            | "weeks"
            | "weekend"
            | "month"
            | "months"
            | "year"
            | "years"
            | "time"
            | "minute"
            | "moment"
            | "hour"
            | "term"
            | "summer"
            | "winter"
            | "autumn"
            | "spring"
    )
}

#[cfg(test)]
mod tests;
