//! How far an example's text is evidence: its strength, and hints on what to add.
//!
//! Lexical, and says so: it reads words, tenses and their order in the text that it is given. It never judges whether a
//! text is true, and a strength is not a mark. Errs towards no hint, because a wrong hint is worse than none.

mod clause;
mod deed;
mod judge;
mod marks;
mod names;
mod outcome;
mod overlap;
pub(crate) mod phrase;
mod private;
mod reading;
mod signs;

use crate::prose::{Sentence, sentences};
use crate::wording::{Asks, allows_working_towards, asks};
use overlap::{Assertion, Overlap};
use reading::Reading;
pub(crate) use reading::{Parsed, parse};
use signs::Sign;

/// How far a text is evidence for a criterion, from 0 to 3 as on a shortlisting matrix: not shown, mentioned, a brief
/// example, an example in depth (<https://studymode.com/essays/Short-Listing-Matrix-71975839.html>). Panels use other
/// scales too, so no number is ever shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Strength {
    /// No text, or nothing that meets the criterion.
    None,
    /// The quality is asserted.
    Claim,
    /// A particular thing that was done.
    Brief,
    /// An occasion, what was done, and what came of it.
    Full,
}

impl Strength {
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Claim => "claim",
            Self::Brief => "brief",
            Self::Full => "full",
        }
    }
}

/// What a careful adviser might raise about a text. The names are an outside promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Hint {
    /// There is only assertion.
    NoExample,
    /// Something was done, and nothing is said to have come of it.
    NoOutcome,
    /// The team did it; the person's own part cannot be seen.
    WeNotI,
    /// Mostly the criterion's own words (<https://www.ealing.gov.uk/info/201013/jobs/524/application_advice/4>).
    RepeatsCriterion,
    /// Stock phrases stand in for evidence.
    StockPhrase,
    /// The reader is sent elsewhere (<https://hacw.nhs.uk/applicant-guidance-notes>).
    SeeElsewhere,
    /// Very few words where an example is asked for.
    TooShort,
    /// A diagnosis, medicine or trauma of the applicant that was not asked for.
    HealthDetail,
    /// First and last name of somebody.
    NamesAPerson,
    /// Initials that an outsider cannot know (<https://www.oxford.gov.uk/jobs/job-application-guidance>).
    UnexplainedAcronym,
}

impl Hint {
    /// Every hint, in the order in which they are given.
    pub const ALL: [Self; 10] = [
        Self::NoExample,
        Self::NoOutcome,
        Self::WeNotI,
        Self::RepeatsCriterion,
        Self::StockPhrase,
        Self::SeeElsewhere,
        Self::TooShort,
        Self::HealthDetail,
        Self::NamesAPerson,
        Self::UnexplainedAcronym,
    ];

    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoExample => "no-example",
            Self::NoOutcome => "no-outcome",
            Self::WeNotI => "we-not-i",
            Self::RepeatsCriterion => "repeats-criterion",
            Self::StockPhrase => "stock-phrase",
            Self::SeeElsewhere => "see-elsewhere",
            Self::TooShort => "too-short",
            Self::HealthDetail => "health-detail",
            Self::NamesAPerson => "names-a-person",
            Self::UnexplainedAcronym => "unexplained-acronym",
        }
    }

    /// The same for what was written on this criterion: of their own life nobody is asked for an occasion.
    #[must_use]
    pub fn sentence_on(self, criterion: &str) -> &'static str {
        match (self, asks(criterion)) {
            (Self::NoExample, Asks::LivedExperience) => {
                "You could add a plain fact, such as which support and when; share only what you choose."
            }
            (Self::NoOutcome, Asks::LivedExperience) => {
                "You could add what helped or what you learned, and how it is of use to others."
            }
            (Self::TooShort, Asks::LivedExperience) => "A few more words are enough; share only what you choose.",
            (hint, _) => hint.sentence(),
        }
    }

    /// One sentence that says what to add or to change.
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::NoExample => "Add one time when you did this: where it was, and what you did.",
            Self::NoOutcome => "Say what came of it: what changed, or what somebody said afterwards.",
            Self::WeNotI => "Say which part was yours: what did you do yourself?",
            Self::RepeatsCriterion => "These are mostly the job's own words; say it with something you have done.",
            Self::StockPhrase => "Many people write these phrases; a small thing you did says more.",
            Self::SeeElsewhere => "Write it out here too; the reader may only see this part.",
            Self::TooShort => "A sentence or two more would help the reader picture it.",
            Self::HealthDetail => {
                "You need not give health details here; leave in only what you want strangers to read."
            }
            Self::NamesAPerson => {
                "Leave out full names; \"a colleague\" or \"a man in his sixties\" keeps them private."
            }
            Self::UnexplainedAcronym => "Write local initials out once; a reader from outside may not know them.",
        }
    }
}

/// What was read from a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// How far it is evidence.
    pub strength: Strength,
    /// What to add or change, in the order of [`Hint::ALL`].
    pub hints: Vec<Hint>,
}

/// A criterion, and what it wants of a text.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'c> {
    /// The employer's words.
    pub criterion: &'c str,
    /// What they ask for.
    pub asks: Asks,
    /// It is a qualification that may be under way.
    pub towards: bool,
}

impl<'c> Wanted<'c> {
    /// Reads a criterion.
    #[must_use]
    pub fn read(criterion: &'c str) -> Self {
        let asks = asks(criterion);
        Self { criterion, asks, towards: asks == Asks::Qualification && allows_working_towards(criterion) }
    }

    /// Whether it is answered in one place, named or promised; anything else wants an example.
    pub(crate) const fn is_plain(&self) -> bool {
        match self.asks {
            Asks::Qualification | Asks::Commitment => true,
            Asks::Example | Asks::Knowledge | Asks::LivedExperience => false,
        }
    }
}

/// Reads `text` as evidence for `criterion`. Never fails, whatever the text; linear in it.
#[must_use]
pub fn assess(criterion: &str, text: &str) -> Evidence {
    Account::read(text).assess(Wanted::read(criterion))
}

/// What was read from a text once, to be weighed for several criteria.
#[derive(Debug)]
pub struct Account {
    /// What it shows by itself.
    reading: Reading,
    /// Its words, where it may be bare assertion.
    assertion: Option<Assertion>,
    names_a_person: bool,
    conditions: Vec<String>,
    initials: Vec<String>,
}

impl Account {
    /// Reads a text.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let text = sentences(text, 1);
        Self::of(&text, &parse(&text))
    }

    /// Reads a text that has been cut and parsed already.
    pub(crate) fn of(text: &[Sentence<'_>], parsed: &[Parsed]) -> Self {
        let reading = reading::read(text, parsed);
        Self {
            assertion: Assertion::read(text, &reading),
            names_a_person: private::names_a_person(text),
            conditions: private::own_conditions(text, parsed),
            initials: private::unknown_initials(text),
            reading,
        }
    }

    /// How far it is evidence for a criterion.
    #[must_use]
    pub fn assess(&self, wanted: Wanted<'_>) -> Evidence {
        let Wanted { criterion, asks, towards } = wanted;
        let reading = &self.reading;
        let overlap = Overlap::of(self.assertion.as_ref(), criterion);
        let strength = judge::strength(asks, towards, reading, &overlap);
        let claim = strength == Strength::Claim;
        let brief = strength == Strength::Brief;
        let example = !wanted.is_plain();
        let raised = |hint: &Hint| match hint {
            Hint::NoExample => claim && asks != Asks::Commitment && judge::is_bare(asks, reading),
            Hint::NoOutcome => {
                let lived = asks == Asks::LivedExperience;
                let told = reading.outcome && (!lived || reading.tells(Sign::PassedOn));
                brief && example && !told && !reading.perhaps
            }
            // An explanation has nobody in it.
            Hint::WeNotI => (claim || brief) && asks != Asks::Knowledge && judge::hides_behind_others(reading),
            Hint::RepeatsCriterion => claim && asks != Asks::Commitment && judge::repeats(&overlap),
            // The criterion's own words are no stock phrase that the applicant chose.
            Hint::StockPhrase => {
                strength <= Strength::Claim && judge::leans_on_stock(reading) && !judge::repeats(&overlap)
            }
            Hint::SeeElsewhere => strength < Strength::Full && reading.pointers > 0,
            Hint::TooShort => (claim && judge::is_bare(asks, reading) || brief) && example && reading.words < 12,
            Hint::HealthDetail => private::tells_health(criterion, asks, &self.conditions),
            Hint::NamesAPerson => self.names_a_person,
            Hint::UnexplainedAcronym => self.initials.iter().any(|base| !criterion.contains(base)),
        };
        Evidence { strength, hints: Hint::ALL.into_iter().filter(raised).collect() }
    }
}

/// The strength of `text` as evidence for `criterion`.
#[must_use]
pub fn strength(criterion: &str, text: &str) -> Strength {
    assess(criterion, text).strength
}

/// A passage that has been read once, to be weighed for several criteria.
pub(crate) struct Passage<'a> {
    text: &'a [Sentence<'a>],
    reading: Reading,
}

impl<'a> Passage<'a> {
    /// Reads these sentences together.
    pub(crate) fn read(text: &'a [Sentence<'a>], parsed: &[Parsed]) -> Self {
        Self { text, reading: reading::read(text, parsed) }
    }

    /// Its strength for what a criterion asks for.
    pub(crate) fn strength(&self, asks: Asks, towards: bool) -> Strength {
        judge::strength(asks, towards, &self.reading, &Overlap::default())
    }

    /// Whether the applicant speaks of themself in it.
    pub(crate) fn is_own(&self) -> bool {
        let about_me = |sentence: &Sentence<'_>| {
            let me = sentence.words.iter().any(|w| matches!(w.lower(), "me" | "myself"));
            let bare = sentence.listed && !sentence.words[0].lower().starts_with("my");
            // "Cooking has always been my great love".
            let mine = sentence.words.windows(2).any(|pair| {
                pair[1].lower() == "my" && matches!(pair[0].lower(), "is" | "are" | "was" | "been" | "among")
            });
            mine || me && sentence.words.len() <= 12 || bare && self.reading.own == 0
        };
        self.reading.own_main > 0 || self.text.iter().any(about_me)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn hints(criterion: &str, text: &str) -> Vec<&'static str> {
        assess(criterion, text).hints.into_iter().map(Hint::name).collect()
    }

    #[test]
    fn the_four_strengths() {
        for (text, expected) in [
            ("", Strength::None),
            ("TBC", Strength::None),
            ("I am very good at this and always have been.", Strength::Claim),
            ("Last May I mended the gate at the scout hut and painted both sides of it.", Strength::Brief),
            ("Last May I mended the gate at the scout hut. Nobody has fallen over it since.", Strength::Full),
        ] {
            assert_eq!(strength("Practical skills", text), expected, "{text}");
        }
    }

    #[test]
    fn hints_come_in_the_order_of_the_table() {
        let found = hints("Teamwork", "I am a team player. See my CV.");
        assert_eq!(found, ["no-example", "stock-phrase", "see-elsewhere", "too-short"]);
    }

    #[test]
    fn a_plain_yes_meets_a_commitment() {
        assert_eq!(assess("Willing to work nights", "Yes, I am.").strength, Strength::Claim);
        assert!(hints("Willing to work nights", "Yes, I am.").is_empty());
    }

    #[test]
    fn of_their_own_life_nobody_is_asked_for_an_occasion() {
        let lived = "Lived experience of a mental health crisis";
        assert!(Hint::NoExample.sentence_on(lived).contains("share only what you choose"));
        assert_eq!(Hint::NoExample.sentence_on("Experience of filing"), Hint::NoExample.sentence());
        assert_eq!(Hint::WeNotI.sentence_on(lived), Hint::WeNotI.sentence());
    }

    #[test]
    fn sentences_are_kind_and_short() {
        for hint in Hint::ALL {
            assert!(hint.sentence().ends_with(['.', '?']) && hint.sentence().len() <= 90, "{}", hint.name());
        }
    }

    /// Words that the rules turn on.
    #[rustfmt::skip]
    const WORDS: &[&str] = &[
        "I", "we", "the team", "had", "was", "would", "who", "that", "which", "because", ",", ".", "and", "not", "to",
        "been", "put", "asked", "CV", "see", "I'm", "didn't", "\n- ", "Mary", "Smith", "XQZ", "(", ")", "2024", "no",
        "since", "now", "bipolar", "my", "as", "a person with", "\u{2019}s", "\u{e9}", "it", "IT", "once", "had had",
        "-", "?",
    ];

    proptest! {
        #[test]
        fn no_text_panics(criterion in "\\PC{0,60}", text in "\\PC{0,300}") {
            let _ = assess(&criterion, &text);
        }

        #[test]
        fn no_words_panic(words in prop::collection::vec(prop::sample::select(WORDS), 0..60)) {
            let text = words.join(" ");
            for criterion in ["Experience of it", "Knowledge of it", "Willing to do it", "Degree", "Lived experience"] {
                let _ = assess(criterion, &text);
            }
        }
    }
}
