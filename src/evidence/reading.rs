//! What a text shows by itself, as plain figures: who speaks, deeds, habits, outcomes, pointers, refusals.
//!
//! Owns the measuring, sentence by sentence. `judge.rs` decides what the figures mean. Linear in the text.

use super::clause::{Event, Subject, Tense, events};
use super::deed::{Deed, is_state};
use super::marks::{Marks, Signs};
use super::outcome::{has_outcome, may_have_outcome};
use super::phrase::is_year;
use super::signs::Sign;
use crate::prose::{Classes, Gap, Sentence, Word};

/// The figures of one text.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Words in all.
    pub words: usize,
    /// Words left when the sentences that point elsewhere are taken out.
    pub words_here: usize,
    /// What the applicant did, as far as it can be pictured; about one for each particular deed.
    pub deeds: f32,
    /// The same without vague verbs ("dealt with", "sorted out"): how it was done.
    pub how: f32,
    /// What the applicant has ever done, in the perfect, as far as it can be pictured.
    pub experience: f32,
    /// Concrete things done as a habit, in the present.
    pub habits: f32,
    /// What the applicant's own side did, without the applicant: "we", "the team", the passive.
    pub shared: usize,
    /// Of these, the things done that can be pictured.
    pub shared_deeds: usize,
    /// First-person statements of any kind.
    pub own: usize,
    /// First-person statements in main clauses, with "my English is good" and phrases without a subject.
    pub own_main: usize,
    /// Of these in main clauses, how many are denied.
    pub denied: usize,
    /// General statements about others or things, in the present: what an explanation is made of.
    pub general: usize,
    /// What somebody would do.
    pub would: usize,
    /// An occasion is named.
    pub occasion: bool,
    /// Something came of what was done.
    pub outcome: bool,
    /// Something else is told after the last thing done: it may be what came of it.
    pub perhaps: bool,
    /// A list of short phrases without anything particular.
    pub duties: bool,
    /// Sentences that point elsewhere.
    pub pointers: usize,
    /// Stock phrases.
    pub stock: usize,
    /// The text says that the criterion is not met yet.
    pub not_yet: bool,
    /// The text opens with "no".
    pub answers_no: bool,
    /// Sentences about wanting the job.
    pub motive: usize,
    /// Of these, the ones without a stock phrase.
    pub wishes: usize,
    /// A short sentence is made of a stock phrase: "I am a team player".
    pub motto: bool,
    /// Sentences with a stock phrase.
    pub padded: usize,
    /// Sentences in all.
    pub sentences: usize,
    /// The signs that stand anywhere in it.
    pub signs: Signs,
    /// Whether each sentence points elsewhere.
    pub elsewhere: Vec<bool>,
    /// It is a note to oneself, or a filler.
    pub note: bool,
    /// It opens with what the applicant would do: "I would be glad to say more at interview".
    pub offers: bool,
    /// How often "I" is said.
    pub i: usize,
    /// How often "we" is said.
    pub we: usize,
    /// How often the applicant's own side is named, "we" included.
    pub side: usize,
    /// How many nouns have an article, or "my".
    pub articles: usize,
    /// Phrases of explanation.
    pub explained: usize,
    /// A grade is given in brackets: "English (B)".
    pub grade: bool,
    /// A year is named.
    pub year: bool,
    /// A habit is told with its time or a number: "every Friday", "two columns".
    pub routine: bool,
}

/// What one sentence tells by itself, whichever passage it is read in.
#[derive(Debug, Clone)]
pub struct Parsed {
    events: Vec<Event>,
    /// The signs that stand in it.
    pub marks: Marks,
}

/// Reads each sentence by itself. This is most of the work, and needs to be done once for a text.
#[must_use]
pub fn parse(text: &[Sentence<'_>]) -> Vec<Parsed> {
    text.iter().map(|sentence| Parsed { events: events(sentence), marks: Marks::find(&sentence.words) }).collect()
}

/// Measures a text, whose sentences have been parsed, by itself.
#[must_use]
pub fn read(text: &[Sentence<'_>], parsed: &[Parsed]) -> Reading {
    let mut told = Vec::with_capacity(parsed.iter().map(|parsed| parsed.events.len()).sum());
    for (sentence, parsed) in parsed.iter().enumerate() {
        told.extend(parsed.events.iter().map(|event| Event { sentence, ..*event }));
    }
    let mut reading =
        Reading { sentences: text.len(), elsewhere: Vec::with_capacity(text.len()), ..Reading::default() };
    for (sentence, Parsed { marks, .. }) in text.iter().zip(parsed) {
        let words = &sentence.words;
        let points = points_elsewhere(words, marks);
        reading.elsewhere.push(points.is_some());
        reading.words_here += points.unwrap_or(words.len());
        reading.pointers += usize::from(points.is_some());
        reading.motive += usize::from(marks.has(Sign::Motive));
        reading.wishes += usize::from(marks.has(Sign::Motive) && !marks.has(Sign::Stock));
        reading.motto |= marks.has(Sign::Stock) && words.len() <= LONGEST_MOTTO;
        reading.padded += usize::from(marks.has(Sign::Stock));
        reading.stock += marks.places(Sign::Stock).count();
        reading.explained += marks.places(Sign::Explains).count();
        reading.occasion |= marks.has(Sign::Occasion) || marks.has(Sign::Once);
        reading.not_yet |= marks.has(Sign::NotYet);
        reading.signs.add(marks.signs());
        words.iter().for_each(|word| count_word(&mut reading, word));
    }
    reading.answers_no = text.first().is_some_and(|sentence| {
        let alone = sentence.words.get(1).is_none_or(|next| matches!(next.gap, Gap::Comma | Gap::Break));
        sentence.words[0].lower() == "no" && alone
    });
    weigh_events(&mut reading, text, parsed, &told);
    reading.outcome = has_outcome(text, parsed, &told);
    reading.perhaps = may_have_outcome(text, &told);
    reading.duties = is_duty_list(text, &reading);
    if let (Some(first), Some(Parsed { marks, .. })) = (text.first(), parsed.first()) {
        reading.note = marks.has_at(Sign::Notes, 0) && is_note(&first.words, text, &reading);
        reading.offers = opens_with_an_offer(&first.words);
    }
    reading
}

impl Reading {
    /// What the applicant did or has ever done.
    #[must_use]
    pub fn done(&self) -> f32 {
        self.deeds + self.experience
    }

    /// Whether a sign stands anywhere in the text.
    #[must_use]
    pub fn tells(&self, sign: Sign) -> bool {
        self.signs.has(sign)
    }
}

/// How many words of a sentence stand before it sends the reader somewhere else.
fn points_elsewhere(words: &[Word<'_>], marks: &Marks) -> Option<usize> {
    let opens = words.iter().take(3).find(|w| !matches!(w.lower(), "please" | "kindly" | "also"));
    let opens = opens.map_or("", |w| w.lower());
    let sends = matches!(opens, "see" | "refer") && words.len() <= 8;
    let told = ["addressed", "answered", "covered", "described", "detailed", "explained", "mentioned", "outlined"];
    let covered = told.contains(&opens)
        && words.len() <= 6
        && words.get(1).is_some_and(|w| matches!(w.lower(), "in" | "under" | "above" | "by" | "elsewhere"));
    if sends || covered {
        return Some(0);
    }
    // A long sentence that has such a phrase in passing is no pointer.
    marks.places(Sign::Pointer).next().filter(|at| words.len() < 30 && *at < 25)
}

/// Whether a text that begins like a note to oneself, or a filler, is one.
fn is_note(first: &[Word<'_>], text: &[Sentence<'_>], reading: &Reading) -> bool {
    let words = reading.words;
    // "Ask Ann for the one I did": who it is about comes late.
    let me = |w: &Word<'_>| matches!(w.lower(), "i" | "my" | "we");
    let personal = first.iter().take(4).any(me) || text.iter().skip(1).any(|s| s.words.iter().any(me));
    let opens = !first[0].lower().ends_with("ed");
    opens && words <= 14 && (!personal || words <= 3 || first[0].lower() == "tbc" || first[0].lower() == "todo")
}

/// Whether the first sentence of a text is about what the applicant would do.
fn opens_with_an_offer(words: &[Word<'_>]) -> bool {
    words[0].lower() == "i" && words.get(1).is_some_and(|w| w.is(Classes::MODAL))
}

/// Counts a word, and whether it names somebody ("I", "we", and others on the applicant's own side) or something.
fn count_word(reading: &mut Reading, word: &Word<'_>) {
    reading.words += usize::from(word.gap != Gap::Joined);
    reading.year |= is_year(word);
    reading.grade |= word.gap == Gap::Break && matches!(word.text, "A" | "B" | "C" | "D" | "E");
    match word.lower() {
        "i" => reading.i += 1,
        "we" => {
            reading.we += 1;
            reading.side += 1;
        }
        "a" | "an" | "the" | "my" => reading.articles += 1,
        "our" | "team" | "staff" | "crew" | "squad" | "brigade" | "department" => reading.side += 1,
        _ => {}
    }
}

/// Adds up what the events show.
fn weigh_events(reading: &mut Reading, text: &[Sentence<'_>], parsed: &[Parsed], told: &[Event]) {
    // Without any other past form, "I put the customer first" is a habit.
    let past_for_certain = told.iter().any(|event| {
        let word = &text[event.sentence].words[event.at];
        !event.negated && matches!(event.tense, Tense::Past | Tense::Before) && !word.is(Classes::DOUBTFUL)
    });
    let mut bare = 0.0;
    let mut experienced = false;
    // As in notes, and as learners of English do.
    let articleless = reading.articles * FEWEST_ARTICLES < reading.words;
    for (index, event) in told.iter().enumerate() {
        let words = &text[event.sentence].words;
        let marks = &parsed[event.sentence].marks;
        let mine = event.subject == Subject::Other && marks.has_at(Sign::MySkill, 0);
        let set_phrase = marks.has_at(Sign::SetPhrase, event.at);
        let as_a_rule = marks.has(Sign::AsARule);
        let once = marks.has(Sign::Once);
        let regular = marks.has(Sign::Routine) || marks.has(Sign::Occasion) || once;
        let timed = || marks.places(Sign::Occasion).chain(marks.places(Sign::Once)).any(|at| at < event.at);
        let kind = words[event.at].classes;
        count_voice(reading, event, kind);
        let speaks =
            matches!(event.subject, Subject::I | Subject::We) || event.subject == Subject::Unsaid && event.at <= 1;
        reading.own_main += usize::from(!event.subordinate && (speaks || mine));
        let stays = is_state(words, event.at) || set_phrase;
        if stays || event.negated || !matches!(event.subject, Subject::I | Subject::Unsaid) {
            continue;
        }
        if event.subject == Subject::Unsaid && !opens_a_note(words, event, told[..index].last(), timed()) {
            continue;
        }
        let next =
            told.get(index + 1).filter(|next| next.sentence == event.sentence).map_or(words.len(), |next| next.at);
        let doubtful = kind.has(Classes::DOUBTFUL) && !past_for_certain && event.subject == Subject::I;
        let tense = if doubtful { Tense::Present } else { event.tense };
        let deed = Deed::read(words, event.at, next, articleless, tense == Tense::Present);
        let weight = if event.subordinate { 0.5 } else { 1.0 };
        let particular = (deed.particular || once && !deed.vague) && !(deed.vague && as_a_rule);
        let long = marks.places(Sign::Span).any(|at| at > event.at && at < next);
        // "I mentored apprentices over the years".
        let at_all_times = !particular && marks.places(Sign::AsARule).any(|at| at > event.at);
        let weight = if at_all_times { weight * 0.5 } else { weight };
        match tense {
            Tense::Past | Tense::Before => match (deed.vague, particular) {
                // "I ran a shop for twelve years".
                _ if long || deed.employs && deed.vague && particular => bare += weight * 0.15,
                (false, true) => {
                    reading.deeds += weight;
                    reading.how += if deed.result { 0.0 } else { weight };
                }
                (true, true) => {
                    reading.deeds += weight * 0.9;
                    reading.how += weight * 0.35;
                }
                (false, false) => bare += weight * 0.5,
                (true, false) => bare += weight * 0.15,
            },
            Tense::Perfect => {
                experienced |= !deed.vague && particular;
            }
            Tense::Present if event.subject == Subject::I => {
                reading.routine |= regular && !as_a_rule || deed.shows && !deed.vague;
                reading.habits += match (deed.vague, particular) {
                    (false, true) => weight,
                    (false, false) | (true, true) => weight * 0.4,
                    (true, false) => 0.0,
                };
            }
            Tense::Present | Tense::Modal | Tense::Passive => {}
        }
    }
    // "I have led three teams and sat on four panels": what somebody has ever done is no occasion, however much it is.
    if experienced {
        reading.experience = EXPERIENCE;
    }
    // Many bare verbs make a list of duties, not an occasion.
    let most = if reading.occasion { MOST_BARE_WITH_OCCASION } else { MOST_BARE };
    reading.deeds += f32::min(bare, most);
    reading.how += f32::min(bare, most);
}

/// Whether a verb without a subject stands where notes have theirs: at the head, or after another such verb.
fn opens_a_note(words: &[Word<'_>], event: &Event, before: Option<&Event>, timed: bool) -> bool {
    let goes_on = before.is_some_and(|b| b.sentence == event.sentence && b.subject == Subject::Unsaid);
    let after_time = words[event.at].gap != Gap::Space && timed;
    event.at <= 1 || goes_on || after_time
}

/// A sentence with a stock phrase that says little else (words).
const LONGEST_MOTTO: usize = 11;

/// Plain English has an article in fewer words than this.
const FEWEST_ARTICLES: usize = 30;

/// What verbs in the perfect can add up to.
const EXPERIENCE: f32 = 0.6;

/// What verbs without anything particular can add up to.
const MOST_BARE: f32 = 0.5;

/// The same where an occasion is named.
const MOST_BARE_WITH_OCCASION: f32 = 1.0;

/// Counts who speaks and who acts.
fn count_voice(reading: &mut Reading, event: &Event, kind: Classes) {
    let deed = !event.negated && !kind.has(Classes::STATE) && !kind.has(Classes::DUTY);
    match event.subject {
        Subject::I => {
            reading.own += 1;
            reading.denied += usize::from(event.negated && !event.subordinate);
        }
        Subject::We | Subject::Team => {
            let acts = matches!(event.tense, Tense::Past | Tense::Present | Tense::Passive);
            reading.shared += usize::from(acts && !event.negated);
            let passive_team = event.tense == Tense::Passive && event.subject == Subject::Team;
            reading.shared_deeds += usize::from(deed && (event.tense == Tense::Past || passive_team));
        }
        Subject::Other => {
            let passive = event.tense == Tense::Passive && !event.subordinate;
            reading.shared += usize::from(passive);
            reading.shared_deeds += usize::from(passive && deed);
            reading.general += usize::from(matches!(event.tense, Tense::Present | Tense::Modal));
        }
        Subject::Unsaid => {}
    }
    reading.would += usize::from(event.tense == Tense::Modal);
}

/// Whether the text is a list of duties: short phrases with nothing particular in them.
fn is_duty_list(text: &[Sentence<'_>], reading: &Reading) -> bool {
    let listed = text.iter().filter(|sentence| sentence.listed).count();
    let short = text.iter().filter(|sentence| sentence.listed && sentence.words.len() <= 7).count();
    listed >= 3 && short * 3 >= listed * 2 && listed * 2 >= text.len() && reading.own == 0 && !reading.outcome
}
