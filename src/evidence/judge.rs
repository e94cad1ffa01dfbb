//! From the figures of a text to its strength, by what the criterion asks for.
//!
//! Owns the thresholds and the rules for qualifications, commitments, knowledge and lived experience. Reads no word.

use super::Strength;
use super::overlap::{Overlap, Shared};
use super::reading::Reading;
use super::signs::Sign;
use crate::wording::Asks;

/// The strength of a text with these figures. `towards`: the criterion lets it be under way.
#[must_use]
pub fn strength(asks: Asks, towards: bool, reading: &Reading, overlap: &Overlap<'_>) -> Strength {
    let points = reading.pointers == reading.sentences && reading.done() == 0.0;
    let only_points = points && (reading.own == 0 || reading.offers);
    if reading.sentences == 0 || reading.note || only_points || reading.pointers > 0 && reading.words_here < 4 {
        return Strength::None;
    }
    match asks {
        Asks::Qualification => {
            let under_way = towards && commitment(reading) == Strength::Full;
            if under_way { Strength::Full } else { qualification(reading, overlap) }
        }
        Asks::Commitment => commitment(reading),
        Asks::Knowledge => {
            // What is explained is how it was done.
            let used = reading.done() >= SOME_DEED && reading.outcome && reading.explained.max(reading.general) >= 3;
            if used { Strength::Full } else { example(reading, overlap).max(knowledge(reading)) }
        }
        Asks::LivedExperience => {
            // What others did for the applicant is no outcome; what helped, or what is done with it, is.
            let most = if reading.tells(Sign::PassedOn) { Strength::Full } else { Strength::Brief };
            example(reading, overlap).min(most).max(lived(reading))
        }
        Asks::Example => example(reading, overlap),
    }
}

/// Deeds from which a text tells an occasion or a concrete thing.
const SOME_DEED: f32 = 0.85;

/// Deeds from which one can see how it was done.
const SHOWN_HOW: f32 = 1.0;

/// Deeds that show together how it was done, vague as each may be.
const SEVERAL_DEEDS: f32 = 1.4;

/// Habits from which one can see how it is done.
const SHOWN_HABIT: f32 = 1.0;

/// Habits from which one can see it even without a time or a number.
const MANY_HABITS: f32 = 2.5;

/// Habits that an outcome makes an example of.
const HABIT_AND_OUTCOME: f32 = 1.4;

/// An example: a particular thing done is brief, with what came of it full.
fn example(reading: &Reading, overlap: &Overlap<'_>) -> Strength {
    let shared = reading.shared_deeds >= 2 || reading.shared >= 2 && (reading.occasion || reading.outcome);
    let habit = reading.habits >= MANY_HABITS || reading.habits >= SHOWN_HABIT && reading.routine;
    let done = reading.done() >= SOME_DEED && !reading.duties;
    let how = reading.how + reading.experience >= SHOWN_HOW
        || reading.deeds >= SEVERAL_DEEDS
        || reading.habits >= SHOWN_HABIT;
    if reading.outcome && how && (done || habit || reading.habits >= HABIT_AND_OUTCOME) {
        return Strength::Full;
    }
    if done || habit || shared {
        return Strength::Brief;
    }
    if reading.outcome && reading.deeds > 0.3 {
        return Strength::Brief;
    }
    let refused = reading.not_yet || denies_all(reading) && reading.words < 25 || reading.answers_no;
    if refused && reading.done() < 0.5 || is_off_topic(reading, overlap) { Strength::None } else { Strength::Claim }
}

/// Whether everything that is said of oneself is denied.
const fn denies_all(reading: &Reading) -> bool {
    reading.own_main > 0 && reading.denied >= reading.own_main
}

/// Whether a claim is so bare that a careful adviser would ask for an example: nothing in it comes near one.
#[must_use]
pub fn is_bare(asks: Asks, reading: &Reading) -> bool {
    let explains = asks == Asks::Knowledge && reading.general >= 4 && reading.words >= 40;
    reading.deeds < NEARLY_A_DEED && reading.habits < NEARLY_SHOWN && !explains
}

/// Deeds that may be an example which was not understood.
const NEARLY_A_DEED: f32 = 0.5;

/// Habits that may be one.
const NEARLY_SHOWN: f32 = 1.6;

/// Whether a text says nothing about the criterion.
fn is_off_topic(reading: &Reading, overlap: &Overlap<'_>) -> bool {
    let mostly = reading.motive > 0 && reading.motive * 2 >= reading.sentences;
    let wholly = reading.motive == reading.sentences;
    // "I would love to work for you. I am a hard worker": a wish, and phrases that fit any post.
    let padded = reading.wishes * 2 >= reading.sentences && reading.wishes + reading.padded == reading.sentences;
    mostly && (wholly || reading.stock == 0 || padded) && overlap.shared().related == 0
}

/// Knowledge: brief says what is known and where from.
fn knowledge(reading: &Reading) -> Strength {
    let explained = reading.explained;
    let source = reading.tells(Sign::Sources) || reading.tells(Sign::Names);
    let told = reading.words >= 25;
    let general = explained.max(reading.general);
    if told && (general >= 2 && source || explained >= 3 && reading.words >= 40) {
        Strength::Brief
    } else {
        Strength::None
    }
}

/// Lived experience: a fact is brief; what helped and what is done with it is full.
fn lived(reading: &Reading) -> Strength {
    let dated = reading.year || reading.tells(Sign::Duration) || reading.occasion;
    let fact = reading.own > 0 && reading.tells(Sign::Services) && dated;
    match (fact, reading.tells(Sign::Helped), reading.tells(Sign::PassedOn)) {
        (_, true, true) if fact || dated || reading.deeds >= SOME_DEED => Strength::Full,
        (true, _, _) | (_, true, true) => Strength::Brief,
        _ => Strength::None,
    }
}

/// A commitment: a plain yes is a claim, having asked is brief, having started is full.
fn commitment(reading: &Reading) -> Strength {
    let asked = reading.tells(Sign::AskedAbout);
    let did = reading.done() >= SOME_DEED && !asked;
    if did || reading.tells(Sign::Started) && (reading.words >= 8 || reading.year) {
        return Strength::Full;
    }
    if asked || reading.done() >= SOME_DEED {
        return Strength::Brief;
    }
    if reading.pointers > 0 && reading.words_here < 6 { Strength::None } else { Strength::Claim }
}

/// A qualification: named is brief, with level or grade and with date or body it is full.
fn qualification(reading: &Reading, overlap: &Overlap<'_>) -> Strength {
    let date = reading.year || reading.tells(Sign::Dates);
    let answers = |Shared { answered, asked, .. }: &Shared| answered * 2 >= *asked.max(&1);
    let named = reading.tells(Sign::Names) || date && answers(overlap.shared());
    let started = reading.tells(Sign::Started) && (reading.done() > 0.0 || reading.own > 0);
    match (named, reading.grade || reading.tells(Sign::Grades), date || reading.tells(Sign::Bodies)) {
        (true, true, true) => Strength::Full,
        (true, _, _) if reading.not_yet && (!started || denies_all(reading)) => Strength::None,
        (true, _, _) => Strength::Brief,
        (false, _, _) if reading.not_yet => Strength::None,
        (false, _, _) => Strength::Claim,
    }
}

/// Whether stock phrases carry the text: several, or one that a short sentence is made of.
#[must_use]
pub const fn leans_on_stock(reading: &Reading) -> bool {
    reading.stock >= 2 || reading.motto
}

/// Whether the text is mostly the criterion's own words.
#[must_use]
pub fn repeats(overlap: &Overlap<'_>) -> bool {
    let overlap = overlap.shared();
    let echoed = overlap.content > 0 && overlap.echoed * 10 >= overlap.content * 7;
    echoed && overlap.answered * 10 >= overlap.asked * 6 && overlap.asked >= 2
}

/// Whether the person cannot be seen for the team.
#[must_use]
pub fn hides_behind_others(reading: &Reading) -> bool {
    // Told wholly in the passive, a text has nobody in it at all.
    let nobody = reading.own == 0 && reading.shared_deeds >= 2;
    let acted = reading.shared_deeds >= 1 || reading.we >= 2;
    let hidden = acted && reading.shared >= 1 && (reading.side > 0 || nobody) || reading.own == 0 && reading.side >= 2;
    hidden && reading.deeds < 0.5 && reading.i <= 1 && reading.habits < 0.5
}
