//! From the figures of a text to its strength, by what the criterion asks for.
//!
//! Owns the thresholds and the rules for qualifications, commitments, knowledge and lived experience. Reads no word
//! itself but through tables.

use std::sync::LazyLock;

use super::Strength;
use super::phrase::{Phrases, is_year};
use super::reading::Reading;
use crate::prose::{Sentence, Word};
use crate::wording::Asks;

/// The strength of a text with these figures.
#[must_use]
pub fn strength(asks: Asks, text: &[Sentence<'_>], reading: &Reading) -> Strength {
    if text.is_empty() || is_note(text) || reading.pointers > 0 && reading.words_here < 4 {
        return Strength::None;
    }
    match asks {
        Asks::Qualification => qualification(text, reading),
        Asks::Commitment => commitment(text, reading),
        Asks::Knowledge => example(reading).max(knowledge(text, reading)),
        Asks::LivedExperience => example(reading).max(lived(text, reading)),
        Asks::Example => example(reading),
    }
}

/// Deeds from which a text tells an occasion or a concrete thing.
const SOME_DEED: f32 = 0.85;

/// Deeds from which one can see how it was done.
const SHOWN_HOW: f32 = 1.0;

/// Habits from which one can see how it is done.
const SHOWN_HABIT: f32 = 1.0;

/// Habits from which one can see it even without a time or a number.
const MANY_HABITS: f32 = 2.5;

/// An example: a particular thing done is brief, with what came of it full.
fn example(reading: &Reading) -> Strength {
    let shared = reading.shared_deeds >= 2 || reading.shared >= 2 && (reading.occasion || reading.outcome);
    let habit = reading.habits >= MANY_HABITS || reading.habits >= SHOWN_HABIT && reading.routine;
    let done = reading.deeds >= SOME_DEED && !reading.duties;
    let how = reading.how >= SHOWN_HOW || reading.habits >= SHOWN_HABIT;
    if (done || habit || reading.habits >= SHOWN_HABIT && reading.outcome) && reading.outcome && how {
        return Strength::Full;
    }
    if done || habit || shared {
        return Strength::Brief;
    }
    if reading.outcome && reading.deeds > 0.3 {
        return Strength::Brief;
    }
    let denied = reading.own > 0 && reading.denied == reading.own && reading.words < 20;
    let refused = reading.not_yet || denied;
    if refused && reading.deeds < 0.5 || is_off_topic(reading) { Strength::None } else { Strength::Claim }
}

/// Whether a text says nothing about the criterion.
fn is_off_topic(reading: &Reading) -> bool {
    reading.related == 0 && reading.stock == 0 && reading.motive > 0 && reading.motive * 2 >= reading.sentences
}

static EXPLAINS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "means",
        "is when",
        "has to",
        "have to",
        "must",
        "should be",
        "is about",
        "are allowed",
        "is allowed",
        "because",
        "so that",
        "is called",
        "for example",
        "such as",
        "only if",
        "unless",
        "the law",
        "the act",
        "depends on",
        "in order to",
        "instead of",
        "rather than",
        "the difference between",
        "comes from",
        "is kept",
        "are kept",
        "can ask",
        "does not",
    ])
});

static SOURCES: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "course",
        "courses",
        "module",
        "training",
        "lecture",
        "lectures",
        "workshop",
        "i learned",
        "i learnt",
        "i read",
        "read about",
        "studied",
        "was taught",
        "e learning",
        "elearning",
        "induction",
        "booklet",
        "guidance",
        "degree",
        "textbook",
        "webinar",
        "inset",
        "handbook",
        "from my work",
        "diploma",
        "podcast",
    ])
});

/// Knowledge: brief says what is known and where from.
fn knowledge(text: &[Sentence<'_>], reading: &Reading) -> Strength {
    let explained: usize = text.iter().map(|s| count(&EXPLAINS, &s.words)).sum();
    let source = text.iter().any(|s| SOURCES.stand_in(&s.words));
    let told = reading.words >= 25;
    let general = explained.max(reading.general);
    if told && (general >= 2 && source || explained >= 3 && reading.words >= 40) {
        Strength::Brief
    } else {
        Strength::None
    }
}

static SERVICES: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "service",
        "services",
        "team",
        "hospital",
        "ward",
        "hostel",
        "hostels",
        "group",
        "groups",
        "therapy",
        "therapist",
        "counsellor",
        "counselling",
        "clinic",
        "charity",
        "refuge",
        "support worker",
        "social worker",
        "nurse",
        "programme",
        "rehab",
        "detox",
        "sponsor",
        "meetings",
        "helpline",
        "gp",
        "psychologist",
        "psychiatrist",
        "crisis",
        "carer",
        "cared for",
        "in care",
        "foster",
        "prison",
        "probation",
        "housing",
        "benefits",
        "food bank",
        "key worker",
        "keyworker",
        "mentor",
        "course",
    ])
});

static HELPED: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "what helped",
        "helped me",
        "helped most",
        "what made the difference",
        "made the difference",
        "made a difference",
        "i learned",
        "i learnt",
        "taught me",
        "it taught",
        "what worked",
        "turning point",
        "got me through",
        "kept me",
        "showed me",
        "i found that",
    ])
});

static PASSED_ON: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "i share|use|tell|show|now|still|keep|look|go|write|help|offer|run|pass",
        "i have used|shared|helped|told",
        "i told|offered|showed|shared|asked|helped|sat|said",
        "since",
        "told me",
        "volunteer",
        "volunteered",
    ])
});

/// Lived experience: a fact is brief; what helped and what is done with it is full.
fn lived(text: &[Sentence<'_>], reading: &Reading) -> Strength {
    let told = |table: &Phrases| text.iter().any(|s| table.stand_in(&s.words));
    let years = text.iter().any(|s| s.words.iter().any(is_year));
    let duration = text.iter().any(|s| DURATION.stand_in(&s.words));
    let fact = reading.own > 0 && told(&SERVICES) && (years || duration || reading.occasion);
    match (fact, told(&HELPED), told(&PASSED_ON)) {
        (_, true, true) if fact || reading.deeds >= SOME_DEED => Strength::Full,
        (true, _, _) | (_, true, true) => Strength::Brief,
        _ => Strength::None,
    }
}

static DURATION: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "<n> years",
        "<n> months",
        "<n> weeks",
        "a year",
        "two years",
        "at eighteen",
        "every week",
        "each week",
        "once a week",
        "when i was",
        "in my teens|twenties|thirties|forties|fifties|sixties",
        "as a child|teenager|student",
        "for years",
        "at <n>",
        "a while",
        "<n> times",
        "age <n>",
    ])
});

static STARTED: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "already",
        "booked",
        "enrolled",
        "enroled",
        "signed up",
        "started",
        "begun",
        "i passed",
        "have passed",
        "completed",
        "i have done",
        "have applied",
        "applied for|to",
        "registered",
        "attended",
        "i attend",
        "i am doing|taking|studying|learning|attending|halfway|currently",
        "i currently",
        "currently doing|taking|studying|learning|working",
        "paid for|the",
        "have been doing|attending|working|learning|going",
        "i did",
        "i have worked",
        "i worked",
        "i have had",
        "i hold",
        "halfway through",
        "last week|month|year",
        "since <y>",
        "i bought",
        "i go to",
        "i took",
        "i drove",
        "on the update",
        "up to date",
        "i work * * nights|weekends|shifts",
        "i have been",
    ])
});

static ASKED_ABOUT: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "i read",
        "have read",
        "read up",
        "read the",
        "looked at|into|up",
        "looking into",
        "asked",
        "spoken|spoke to|with",
        "found out",
        "researched",
        "i know that|what|how|the",
        "checked",
        "emailed",
        "rang",
        "phoned",
        "visited",
        "website",
        "prospectus",
        "talked to|with",
        "i understand that|the|what",
    ])
});

/// A commitment: a plain yes is a claim, having asked is brief, having started is full.
fn commitment(text: &[Sentence<'_>], reading: &Reading) -> Strength {
    let told = |table: &Phrases| text.iter().any(|s| table.stand_in(&s.words));
    let done = told(&STARTED) || reading.deeds >= 1.5;
    if done && reading.words >= 8 {
        return Strength::Full;
    }
    if told(&ASKED_ABOUT) || reading.deeds >= SOME_DEED {
        return Strength::Brief;
    }
    if reading.pointers > 0 && reading.words_here < 6 { Strength::None } else { Strength::Claim }
}

static NAMES: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "gcse",
        "gcses",
        "nvq",
        "nvqs",
        "btec",
        "svq",
        "hnc",
        "hnd",
        "pgce",
        "qts",
        "degree",
        "diploma",
        "certificate",
        "award",
        "phd",
        "msc",
        "bsc",
        "ba",
        "ma",
        "med",
        "mba",
        "llb",
        "mbbs",
        "mres",
        "beng",
        "meng",
        "level",
        "levels",
        "a levels",
        "masters",
        "master",
        "bachelor",
        "doctorate",
        "apprenticeship",
        "o levels",
        "cse",
        "cses",
        "highers",
        "city and guilds",
        "celta",
        "tefl",
        "ielts",
        "prince2",
        "itil",
        "nebosh",
        "first aid",
        "food hygiene",
        "food safety",
        "hygeine",
        "hygiene",
        "care certificate",
        "foundation",
        "access course",
        "licence",
        "qualification",
        "cscs",
        "honours",
        "hons",
        "english",
        "maths",
        "mathematics",
        "course",
        "training",
        "trained",
        "baccalaureate",
        "matura",
        "abitur",
        "ged",
    ])
});

static GRADES: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "grade * ",
        "grade",
        "grades",
        "level <n>",
        "levels <n>",
        "distinction",
        "merit",
        "first class",
        "2.1",
        "2.2",
        "2:1",
        "2:2",
        "upper second",
        "lower second",
        "class",
        "hons",
        "honours",
        "degree",
        "bsc",
        "ba",
        "msc",
        "ma",
        "phd",
        "mba",
        "pgce",
        "llb",
        "nvq <n>",
        "nvq level",
        "a*",
        "pass",
        "merit",
        "distinctions",
        "masters",
        "bachelor",
        "third",
        "star",
        "b2|c1|b1|c2",
        "award in",
        "at work",
        "refresher",
    ])
});

static BODIES: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "city and guilds",
        "city guilds",
        "pearson",
        "edexcel",
        "aqa",
        "ocr",
        "wjec",
        "sqa",
        "ncfe",
        "cache",
        "university",
        "college",
        "awarded by",
        "awarded",
        "st john",
        "red cross",
        "open university",
        "highfield",
        "nebosh",
        "british council",
        "institute",
        "academy",
        "school",
        "polytechnic",
        "board",
        "royal",
        "chartered",
        "ilm",
        "cmi",
        "cipd",
        "aat",
        "comprehensive",
        "council",
        "association",
        "agency",
        "uni",
        "society",
        "hospital",
    ])
});

/// A qualification: named is brief, with level or grade and with date or body it is full.
fn qualification(text: &[Sentence<'_>], reading: &Reading) -> Strength {
    let told = |table: &Phrases| text.iter().any(|s| table.stand_in(&s.words));
    let date = text.iter().any(|s| s.words.iter().any(is_year) || DATES.stand_in(&s.words));
    let named = told(&NAMES) || reading.answered * 2 >= reading.asked.max(1) && date;
    let started = told(&STARTED) && (reading.deeds > 0.0 || reading.own > 0);
    match (named, told(&GRADES), date || told(&BODIES)) {
        (true, true, true) => Strength::Full,
        (true, _, _) if reading.not_yet && !started => Strength::None,
        (true, _, _) => Strength::Brief,
        (false, _, _) if reading.not_yet => Strength::None,
        (false, _, _) => Strength::Claim,
    }
}

static DATES: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "last|this year|month|summer|autumn|spring|september|june|july",
        "in january|february|march|april|june|july|august|september|october|november|december",
        "<n> years ago",
        "years ago",
    ])
});

/// Notes to oneself and fillers.
fn is_note(text: &[Sentence<'_>]) -> bool {
    static NOTES: LazyLock<Phrases> = LazyLock::new(|| {
        Phrases::new(&[
            "n a",
            "na",
            "tbc",
            "tba",
            "tbd",
            "todo",
            "to do",
            "to be completed|confirmed|added|done|written|filled",
            "fill in|this",
            "come back",
            "ask *",
            "add *",
            "need to|example|something",
            "think of|about",
            "not sure|applicable",
            "something about",
            "write *",
            "put *",
            "check *",
            "find *",
            "xxx",
            "xx",
            "none",
            "nil",
            "nothing",
            "example here|needed|goes|to",
            "insert",
            "placeholder",
            "dont know",
            "do not know",
            "no idea",
            "maybe *",
            "mention *",
            "remember to",
            "note to self",
            "same",
            "test",
            "asdf",
            "blank",
            "pending",
            "later",
            "look up|for|at",
        ])
    });
    let words: usize = text.iter().map(|s| s.words.len()).sum();
    let first = &text[0].words;
    let opens = NOTES.at(first, 0) > 0 && !first[0].lower.ends_with("ed");
    let personal = text.iter().any(|s| s.words.iter().any(|w| matches!(w.lower.as_str(), "i" | "my" | "we")));
    opens && words <= 14 && (!personal || words <= 3 || first[0].lower == "tbc" || first[0].lower == "todo")
}

/// How often a table's phrases stand in the words.
fn count(table: &Phrases, words: &[Word<'_>]) -> usize {
    (0..words.len()).filter(|at| table.at(words, *at) > 0).count()
}

/// Whether stock phrases carry the text.
#[must_use]
pub fn leans_on_stock(reading: &Reading) -> bool {
    reading.stock >= 2 || reading.stock == 1 && reading.words <= 30
}

/// Whether the text is mostly the criterion's own words.
#[must_use]
pub fn repeats(reading: &Reading) -> bool {
    let echoed = reading.content > 0 && reading.echoed * 10 >= reading.content * 7;
    echoed && reading.answered * 10 >= reading.asked * 6 && reading.asked >= 2
}

/// Whether the person cannot be seen for the team.
#[must_use]
pub fn hides_behind_others(reading: &Reading, text: &[Sentence<'_>]) -> bool {
    let spoken = |word: &str| text.iter().flat_map(|s| &s.words).filter(|w| w.lower == word).count();
    let side = spoken("we") + spoken("team") + spoken("staff");
    let acted = reading.shared_deeds >= 1 || spoken("we") >= 2;
    acted && reading.shared >= 1 && reading.deeds < 0.5 && side > 0 && spoken("i") <= 1 && reading.habits < 0.5
}
