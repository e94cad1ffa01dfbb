//! What a criterion's own words ask for, read from plain text.
//!
//! The conversation, the status of a criterion and the strength of its evidence all depend on it, so it is read
//! in one place. Knows nothing of specifications, and never reads the applicant's text.

mod lived;

use lived::{is_lived, may_be_lived};

use crate::words::{List, Listed, WordTable};

/// What kind of answer a criterion's wording asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Asks {
    /// "Experience of ...", "Ability to ...", qualities and values: an example that shows it.
    Example,
    /// "Knowledge of ...", "Understanding of ...": explain it and how it was used.
    Knowledge,
    /// "Willing to ...", "Agreement to ...", shifts and travel: say so, plus something already done.
    Commitment,
    /// "Educated to ...", "Degree in ...": name, level, date, awarding body.
    Qualification,
    /// Lived experience: a fact, what helped, how it serves others.
    LivedExperience,
}

impl Asks {
    /// One kind line on what this kind of wording asks for.
    #[must_use]
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Example => "Tell one occasion: when and where, what you did, and what came of it.",
            Self::Knowledge => "Explain it in your own words, and say where you used it and what came of it.",
            Self::Commitment => "A plain yes is enough. Anything already done or booked makes it stronger.",
            Self::Qualification => "Give its name, level or grade, the date, and who awarded it.",
            Self::LivedExperience => "A sentence of fact and what you learned is enough. You choose what to share.",
        }
    }

    /// A line of care that belongs beside the advice, where the criterion touches the applicant's own life.
    ///
    /// From the national peer support curriculum, unit 2.2:
    /// <https://peersupport.org.uk/units/unit-2-2-ability-to-draw-on-and-share-lived-experience>
    #[must_use]
    pub const fn care_note(self) -> Option<&'static str> {
        match self {
            Self::LivedExperience => Some(
                "Share only what you are comfortable with others knowing. \
                 No diagnosis, medication or detail of trauma is needed.",
            ),
            Self::Example | Self::Knowledge | Self::Commitment | Self::Qualification => None,
        }
    }
}

/// What the words of this criterion ask for. The first word that says so decides; without one, an example is asked for.
#[must_use]
pub fn asks(criterion: &str) -> Asks {
    asked(&words(&criterion.to_lowercase()))
}

/// The same of its words.
fn asked(words: &[Listed<'_>]) -> Asks {
    let found = (0..words.len()).find_map(|at| asked_at(words, at));
    // A licence or a check is answered with yes or no, as willingness is.
    let shown = |word: &Listed<'_>| word.is(SHOWN) || word.is(KNOWLEDGE);
    if !words.iter().any(shown) && has_phrase(words, CONFIRMED) {
        return Asks::Commitment;
    }
    let held = words.len() <= 6 && words.last().is_some_and(|word| word.text == "equivalent");
    let asks = found.unwrap_or(if held { Asks::Qualification } else { Asks::Example });
    if may_be_lived(asks, words) && is_lived(words) { Asks::LivedExperience } else { asks }
}

/// Whether the criterion's own words let somebody meet it who is still working towards it.
///
/// "or willing to complete", "or working towards", "within six months of starting" do. "Or equivalent" does not: it
/// asks for another thing that is held already.
#[must_use]
pub fn allows_working_towards(criterion: &str) -> bool {
    let lower = criterion.to_lowercase();
    let words = words(&lower);
    if asked(&words) == Asks::Commitment || has_phrase(&words, TOWARDS) {
        return true;
    }
    (0..words.len()).any(|at| willing_to_learn(&words, at) || time_allowed(&words, at))
}

/// Phrases that leave time to get there.
#[rustfmt::skip]
const TOWARDS: &[&str] = &[
    "working towards", "working toward", "work towards", "work toward", "studying for", "studying towards",
    "in progress", "near completion", "nearing completion", "training will be given", "training will be provided",
    "training given", "training provided", "full training is given", "eligible to enrol", "agree to complete",
    "agree to undertake",
];

/// What is held or not, and shown on paper later.
#[rustfmt::skip]
const CONFIRMED: &[&str] = &[
    "access to a car", "access to a vehicle", "access to transport", "criminal record", "criminal records", "dbs",
    "disclosure and barring", "driver's licence", "driving license", "driving licence", "own transport",
    "right to work", "use of a car", "use of a vehicle", "use of own car",
];

/// Every list, so that a word is looked up once.
static LISTS: WordTable<512> = WordTable::new(&[
    WILLING,
    GET_THERE,
    UNDERTAKE,
    AVAILABILITY,
    KNOWLEDGE,
    SHOWN,
    SHOWING,
    QUALIFICATION,
    TEACHING,
    HELD,
]);

/// Words that say somebody agrees to something.
const WILLING: List = (1, "agreeable agreement happy prepared readiness ready willing willingness");

/// What one is willing to do when the thing itself can come later.
const GET_THERE: List = (
    1 << 1,
    "\
    achieve acquire attain attend begin complete do enrol gain get learn obtain register start study take train \
    undergo undertake work",
);

/// What a "commitment to" is followed by when it is an undertaking and not a value.
const UNDERTAKE: List = (
    1 << 2,
    "\
    achieve achieving attend attending complete completing gain gaining obtain obtaining participate participating \
    study studying take taking train travel undergo undertake undertaking work",
);

/// Words for working time and place: "able to work weekends" is answered with a yes.
const AVAILABILITY: List = (
    1 << 3,
    "\
    bank earlies early evening evenings holidays hours late lates night nights overnight overtime rota rotas \
    rotational saturday saturdays shift shifts sunday sundays travel turns unsociable unsocial weekend weekends",
);

/// Words that ask for something known.
const KNOWLEDGE: List = (
    1 << 4,
    "\
    appreciation aware awareness conversant familiar familiarity insight knowledge knowledgeable understand \
    understanding understands",
);

/// Words that ask for something shown.
const SHOWN: List = (1 << 5, "abilities ability able capable capability experience experienced record");

/// Words between an ability and what is really asked for: "ability to demonstrate an understanding".
const SHOWING: List = (1 << 6, "articulate demonstrate evidence explain have show");

/// Words that name a qualification by themselves.
const QUALIFICATION: List = (
    1 << 7,
    "\
    accreditation alevel alevels apprenticeship ba beng bsc btec certificate certificates certification certified \
    chartered cscs degree diploma diplomas doctorate educated gcse guilds gcses gnvq hnc hnd ielts licence license \
    mba mbbs meng msc nvq nvqs pgce phd qts qualification qualifications qualified registered registration svq \
    svqs",
);

/// What stands before "training" or "course" when somebody else is to be taught.
const TEACHING: List = (
    1 << 8,
    "\
    deliver delivered delivering delivers delivery design designed designing develop developed developing gave give \
    given gives giving in led offer offered offering organise organised organising plan planned planning provide \
    provided provides providing provision ran run running staff through with",
);

/// What stands after "training" or "course" when it is a thing held.
const HELD: List = (1 << 9, "certificate completed course courses for in on or qualification relevant to within");

/// What the word at this place asks for, if it is one that decides.
fn asked_at(words: &[Listed<'_>], at: usize) -> Option<Asks> {
    let word = words[at];
    let next = words.get(at + 1).copied().unwrap_or_default();
    let before = at.checked_sub(1).map(|before| words[before]).unwrap_or_default();
    if word.is(WILLING) && (!matches!(word.text, "happy" | "ready") || next.text == "to") {
        // Joined to experience by "and", it is the experience that has to be shown: "willing and experienced", "a
        // willingness and some experience of".
        let shown = next.text == "and" && words[at + 2..].iter().take(3).any(|w| w.text.starts_with("experience"));
        let opening = at <= 3 && words[..at].iter().all(|word| word.text != "and");
        return Some(if shown || !opening { Asks::Example } else { Asks::Commitment });
    }
    if matches!(word.text, "commitment" | "committed" | "agree" | "agrees") && next.text == "to" {
        let undertaking = word.text.starts_with("agree") || is_undertaking(&words[at + 2..]);
        return Some(if undertaking { Asks::Commitment } else { Asks::Example });
    }
    if word.text == "expected" && next.text == "to" && before.text == "be" {
        return Some(Asks::Commitment);
    }
    if matches!(word.text, "flexible" | "flexibility" | "available" | "availability") {
        let time = words.iter().any(|w| w.is(AVAILABILITY));
        return Some(if time || word.text.starts_with("avail") { Asks::Commitment } else { Asks::Example });
    }
    // Neither self-awareness nor "enthusiasm for sharing knowledge" asks for an explanation.
    if word.is(KNOWLEDGE)
        && !matches!(before.text, "self" | "sharing")
        && (word.text != "appreciation" || next.text == "of")
    {
        return Some(Asks::Knowledge);
    }
    if word.is(SHOWN) {
        let verb = words.get(at + 2).copied().unwrap_or_default();
        let passes_on = next.text == "to" && verb.is(SHOWING);
        let more = words.iter().skip(at + 3).take(4);
        if passes_on && more.clone().any(|w| w.is(KNOWLEDGE)) {
            return Some(Asks::Knowledge);
        }
        let promised = word.text.starts_with("ab")
            && (is_or_willing(&words[at + 1..]) || is_to_qualify(words, at) || is_availability(words, at));
        return Some(if promised { Asks::Commitment } else { Asks::Example });
    }
    names_qualification(words, at).then_some(Asks::Qualification)
}

/// Whether what follows "commitment to" is something that the applicant will do. "Continuing" is a verb in "continuing
/// with your own studies", and no more than an adjective in "continuing professional development", which is a value.
fn is_undertaking(what: &[Listed<'_>]) -> bool {
    match what {
        [verb, rest @ ..] if matches!(verb.text, "continue" | "continuing") => match rest {
            [to, verb, ..] if to.text == "to" => verb.is(UNDERTAKE) || verb.is(GET_THERE),
            [with, whose, ..] if with.text == "with" => is_ones_own(whose),
            [whose, ..] => is_ones_own(whose),
            [] => false,
        },
        [verb, ..] => verb.is(UNDERTAKE),
        [] => false,
    }
}

/// A word that says that something is the applicant's; specifications speak of them as "you" and as "they".
fn is_ones_own(word: &Listed<'_>) -> bool {
    matches!(word.text, "my" | "own" | "their" | "your")
}

/// Whether willingness will do in the place of an ability: "able or willing to", "ability/willingness to".
fn is_or_willing(after: &[Listed<'_>]) -> bool {
    let joined = after.iter().take_while(|word| matches!(word.text, "and" | "or" | "to")).count();
    let (joined, rest) = after.split_at(joined);
    let or = joined.is_empty() || joined.iter().any(|word| word.text == "or");
    or && rest.first().is_some_and(|word| matches!(word.text, "prepared" | "willing" | "willingness"))
}

/// Whether an ability is one to get a qualification, which nobody can show yet: "ability to achieve a level 3 award".
fn is_to_qualify(words: &[Listed<'_>], at: usize) -> bool {
    let text = |at: usize| words.get(at).map_or("", |word| word.text);
    let gain = matches!(text(at + 2), "achieve" | "acquire" | "attain" | "gain" | "obtain");
    // What is gained ends where the next phrase begins: "gain the trust of qualified staff".
    let mut gained = (at + 3..words.len()).take_while(|&at| !matches!(text(at), "for" | "from" | "in" | "of" | "with"));
    text(at + 1) == "to" && gain && gained.any(|at| names_qualification(words, at))
}

/// Whether an ability is one of hours or travel: "able to work nights", "able and willing to travel between sites".
fn is_availability(words: &[Listed<'_>], at: usize) -> bool {
    let mut rest = words[at + 1..].iter().filter(|word| !matches!(word.text, "and" | "willing")).take(9);
    match (rest.next().map(|to| to.text), rest.next().map(|verb| verb.text)) {
        (Some("to"), Some("travel" | "commute")) => true,
        (Some("to"), Some("work")) => rest.any(|word| word.is(AVAILABILITY)),
        _ => false,
    }
}

/// Whether the word at this place names a qualification.
fn names_qualification(words: &[Listed<'_>], at: usize) -> bool {
    let word = words[at];
    let next = words.get(at + 1).copied().unwrap_or_default();
    let before = at.checked_sub(1).map(|before| words[before]).unwrap_or_default();
    match word.text {
        // "a high degree of accuracy" is none; "first degree of a university" is one.
        "degree" => next.text != "of" || before.text == "first",
        "level" | "levels" => {
            matches!(before.text, "a" | "as") || matches!(next.text.as_bytes(), [digit] if digit.is_ascii_digit())
        }
        // "A good standard of education", "education to a good standard"; "delivering education to a high standard" is
        // another's.
        "education" => {
            let measure = |word: &Listed<'_>| matches!(word.text, "level" | "standard");
            let measured = next.text == "to" && words[at + 2..].iter().take(5).any(measure);
            let taught = words[..at].iter().any(|word| word.is(TEACHING) || word.text.ends_with("ing"));
            before.text == "of" && at >= 2 && measure(&words[at - 2]) || measured && !taught
        }
        "training" | "course" | "courses" => {
            let after = next.text.is_empty() || next.is(HELD) || is_had(words, at);
            after && !before.is(TEACHING) && before.text != "and"
        }
        "registration" => before.text != "post",
        _ => word.is(QUALIFICATION),
    }
}

/// Whether what stands after "training" or "course" tells more of one that somebody had: "evidence of training that is
/// relevant", "training as a welder". The same is said of training that is given, so no verb may stand before it.
fn is_had(words: &[Listed<'_>], at: usize) -> bool {
    let told = match &words[at + 1..] {
        [role, article, ..] if role.text == "as" => matches!(article.text, "a" | "an"),
        [more, ..] => matches!(more.text, "attended" | "beyond" | "received" | "that" | "undertaken" | "which"),
        [] => false,
    };
    told && !words[..at].iter().any(|word| word.is(TEACHING) || word.text.ends_with("ing"))
}

/// "or willing to complete": the thing itself can come later.
fn willing_to_learn(words: &[Listed<'_>], at: usize) -> bool {
    let open = matches!(words[at].text, "willing" | "willingness" | "prepared" | "commitment");
    let to = words.get(at + 1).is_some_and(|word| word.text == "to");
    open && to && words.get(at + 2).is_some_and(|word| word.is(GET_THERE))
}

/// "within six months of starting", but not "gained within the last three years".
fn time_allowed(words: &[Listed<'_>], at: usize) -> bool {
    if words[at].text != "within" {
        return false;
    }
    let unit = |word: &Listed<'_>| matches!(word.text, "month" | "months" | "week" | "weeks" | "year" | "years");
    let past =
        |w: &Listed<'_>| matches!(w.text, "last" | "past" | "previous" | "preceding" | "prior" | "before" | "recent");
    let mut near = words[at + 1..].iter().take(5);
    near.clone().any(unit) && !near.any(past) && words.iter().all(|word| word.text != "experience")
}

/// Whether any of these phrases stands in the words.
fn has_phrase(words: &[Listed<'_>], phrases: &[&str]) -> bool {
    // Most words and phrases differ in their first letter.
    let likely = |word: &str, phrase: &str| word.as_bytes().first() == phrase.as_bytes().first();
    (0..words.len())
        .any(|at| phrases.iter().any(|phrase| likely(words[at].text, phrase) && begins(&words[at..], phrase)))
}

/// Whether the words begin with a phrase.
fn begins(words: &[Listed<'_>], phrase: &str) -> bool {
    let mut left = phrase;
    for word in words {
        let Some(rest) = left.strip_prefix(word.text) else { return false };
        if rest.is_empty() {
            return true;
        }
        let Some(rest) = rest.strip_prefix(' ') else { return false };
        left = rest;
    }
    false
}

/// The words of a text that is in lower case, without punctuation; "A-level" and "co-production" come apart.
fn words(lower: &str) -> Vec<Listed<'_>> {
    let mut found = Vec::with_capacity(lower.len() / 4 + 1);
    let words = lower.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '\u{2019}');
    found.extend(words.filter(|word| !word.is_empty()).map(|text| Listed { text, bits: LISTS.bits(text) }));
    found
}

#[cfg(test)]
mod tests;
