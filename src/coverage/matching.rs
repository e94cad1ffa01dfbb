//! Which criteria a sentence bears on, and how strongly.
//!
//! Owns the weighing of words: those of the criterion by stem, and those of its families. Knows nothing of evidence.

mod asked;

use std::borrow::Cow;

use asked::Asked;
use rustc_hash::FxHashMap;

use super::families::{FamilySet, TOLD};
use super::sense::{about_a_relative, is_participle, is_person, is_vehicle};
use super::weight::{SHARED, weight_of};
use crate::evidence::phrase::Phrase;
use crate::prose::{Classes, Gap, Sentence, Stems, Word, sentences};

/// The weight from which a passage bears on a criterion.
pub const STRONG: f32 = 1.0;

/// The share of "enough" that a criterion's own words must reach for an example.
const SURE_OWN: f32 = 0.5;

/// What they and the told phrases must weigh together for it.
const SURE: f32 = 1.2;

/// What told phrases must weigh for an example, when no family is missing and none of the criterion's own words is met.
const SURE_TOLD: f32 = 1.4;

/// The weight from which it may well do so.
const LIKELY: f32 = 0.7;

/// One word or phrase of a sentence that bears on a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Touch {
    /// The criterion, as its place in the list.
    pub criterion: usize,
    /// Which key.
    key: Key,
}

/// What was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Key {
    /// A word of the criterion, by its place among the criterion's keys.
    Own(usize),
    /// A told phrase of a family, by its place in the table of all.
    Told(usize),
}

/// The words and families of all criteria.
pub struct Matcher {
    stems: Stems,
    asked: Vec<Asked>,
    /// Stem -> its place in `keys`.
    by_stem: FxHashMap<String, usize>,
    /// The same for the words that have been met, so that each is stemmed once.
    by_word: FxHashMap<String, Option<usize>>,
    /// The criteria that have a stem, and its place among the keys of each.
    keys: Vec<Vec<(usize, usize)>>,
    /// The criteria that each family belongs to.
    members: Vec<Vec<usize>>,
    /// Whether a family belongs to so many that its words tell none from another: mental health in a post for it.
    shared: Vec<bool>,
}

/// What touches of one criterion come to.
struct Met<'m> {
    asked: &'m Asked,
    /// Its own words, as a share of what is enough.
    own: f32,
    /// The told phrases of its families.
    told: f32,
    /// Whether one of them is enough by itself.
    by_itself: bool,
    /// Whether one of its own words tells it from other criteria.
    telling: bool,
}

/// Whether a criterion is about two things, as "a kitchen team", and these touches of it tell of one.
fn is_half(asked: &Asked, touches: &[Touch], own: f32) -> bool {
    let mut told = FamilySet::default();
    for touch in touches {
        if let Key::Told(place) = touch.key {
            told.insert(TOLD.phrase(place).list);
        }
    }
    let met = asked.subjects.iter().filter(|subject| subject.meets(&told)).count();
    asked.subjects.len() >= 2 && met + usize::from(own >= TOUCHED) < 2
}

/// The weight of a told phrase.
fn weight_told(phrase: &Phrase) -> f32 {
    match phrase.marks() {
        0 => SINGLE,
        1 => DOUBLE,
        _ => STRONG,
    }
}

impl Matcher {
    /// What each sentence touches, in their order; each time in the order of the criteria.
    #[must_use]
    pub fn touches(&mut self, text: &[Sentence<'_>]) -> Vec<Vec<Touch>> {
        text.iter().map(|sentence| self.touch(&sentence.words)).collect()
    }

    fn touch(&mut self, words: &[Word<'_>]) -> Vec<Touch> {
        let mut found = Vec::new();
        for at in about_a_relative(words)..words.len() {
            let own = if is_vehicle(words, at) || is_person(words, at) { None } else { self.keys_of(words, at) };
            let own = own.map_or(&[][..], |place| self.keys[place].as_slice());
            let meant = |(criterion, key): &&(usize, usize)| {
                !self.asked[*criterion].participles[*key] || is_participle(words, at)
            };
            let touch = |(criterion, key): &(usize, usize)| Touch { criterion: *criterion, key: Key::Own(*key) };
            found.extend(own.iter().filter(meant).map(touch));
            let from = found.len();
            let mut phrases = 0;
            for phrase in TOLD.wanted_at(words, at, |phrase| !self.members[phrase.list].is_empty()) {
                phrases += 1;
                // A word of the criterion itself is not counted again as a word of its family, unless it is a name.
                let single = !phrase.written.contains(' ') && weight_told(phrase) < STRONG;
                let new = |criterion: &&usize| !(single && own.iter().any(|(member, _)| member == *criterion));
                let members = self.members[phrase.list].iter().filter(new);
                let key = Key::Told(phrase.place);
                found.extend(members.map(|criterion| Touch { criterion: *criterion, key }));
            }
            if phrases > 1 {
                keep_heaviest(&mut found, from);
            }
        }
        in_order(found)
    }

    /// The place in `keys` of those that a word is.
    fn keys_of(&mut self, words: &[Word<'_>], at: usize) -> Option<usize> {
        let word = &words[at];
        if word.is(Classes::FUNCTION) && word.text != "IT" {
            return None;
        }
        let whole = whole(words, at);
        if let Some(known) = self.by_word.get(whole.as_ref()) {
            return *known;
        }
        let place = self.by_stem.get(&stem_of(&self.stems, &whole)).copied();
        self.by_word.insert(whole.into_owned(), place);
        place
    }

    /// The weight of touches of one criterion; [`STRONG`] and more bears on it.
    #[must_use]
    pub fn weight(&self, touches: &[Touch]) -> f32 {
        let Some(Met { asked, own, told, by_itself, .. }) = self.met(touches) else { return 0.0 };
        // A long criterion about something else that has a word of a family in it is not met by the family alone.
        let most = if asked.foreign >= FOREIGN && own < TOUCHED {
            SINGLE
        } else if told > HALF && !by_itself && is_half(asked, touches, own) {
            HALF
        } else {
            MOST_TOLD
        };
        own + f32::min(told, most)
    }

    /// Whether touches of one criterion, too light to bear on it, may do so all the same.
    #[must_use]
    pub fn may_bear(&self, touches: &[Touch]) -> bool {
        self.met(touches).is_some_and(|Met { asked, own, told, telling, .. }| {
            // Of a criterion that is about more than its families, the families alone say too little.
            let unnamed = asked.foreign >= 2 && !telling;
            own + f32::min(told, MOST_TOLD) >= if unnamed { SURE_TOLD } else { LIKELY }
        })
    }

    /// Whether touches of one criterion that bear on it are sure enough for an example.
    #[must_use]
    pub fn is_sure(&self, touches: &[Touch]) -> bool {
        self.met(touches).is_some_and(|Met { asked, own, told, by_itself, telling }| {
            let known = asked.foreign == 0 && told >= SURE_TOLD && !is_half(asked, touches, 0.0);
            by_itself || telling && own >= SURE_OWN && own + told >= SURE || known
        })
    }

    /// Whether the touches of a sentence say what the criterion asks for, and it asks for nothing else.
    #[must_use]
    pub fn says_it(&self, touches: &[Touch]) -> bool {
        touches.first().is_some_and(|first| self.asked[first.criterion].foreign == 0) && self.may_bear(touches)
    }

    /// From now on only the criteria's own words count.
    pub fn forget_families(&mut self) {
        self.members.iter_mut().for_each(Vec::clear);
    }

    /// What these touches of one criterion come to; nothing without touches.
    fn met(&self, touches: &[Touch]) -> Option<Met<'_>> {
        let asked = &self.asked[touches.first()?.criterion];
        let mut met = Met { asked, own: 0.0, told: 0.0, by_itself: false, telling: false };
        for touch in touches {
            match touch.key {
                Key::Own(own) => {
                    met.own += asked.keys[own] / asked.enough;
                    met.telling |= asked.keys[own] >= 1.0;
                }
                Key::Told(place) if self.shared[TOLD.phrase(place).list] => met.told += told_weight(touch) * SHARED,
                Key::Told(_) => {
                    met.told += told_weight(touch);
                    met.by_itself |= told_weight(touch) >= STRONG;
                }
            }
        }
        Some(met)
    }

    /// Whether the own words of the criterion that these touches are of turn up in earnest.
    #[must_use]
    pub fn is_mention(&self, touches: &[Touch]) -> bool {
        self.met(touches).is_some_and(|Met { asked, own, telling, .. }| {
            let count = touches.iter().filter(|touch| matches!(touch.key, Key::Own(_))).count();
            own >= MENTION && (telling || count >= 2 && count == asked.keys.len())
        })
    }

    /// Whether a word of the criterion's own that tells it from others is among these touches.
    #[must_use]
    pub fn has_telling(&self, touches: &[Touch]) -> bool {
        self.met(touches).is_some_and(|met| met.telling)
    }

    /// The criteria that a heading is about.
    #[must_use]
    pub fn heading(&mut self, text: &str) -> Vec<usize> {
        let touches = together(&self.touches(&sentences(text, 1)));
        let bears = |touches: &&[Touch]| self.weight(touches) >= HEADING;
        by_criterion(&touches).filter(bears).filter_map(|touches| Some(touches.first()?.criterion)).collect()
    }

    /// The criteria that a sentence gives back in their own words.
    #[must_use]
    pub fn echoed(&self, sentence: &Sentence<'_>, touches: &[Touch]) -> Vec<usize> {
        let mut content = None;
        let mut echoed = Vec::new();
        for touches in by_criterion(touches) {
            let Some(first) = touches.first() else { continue };
            let keys = self.asked[first.criterion].keys.len();
            let met = touches.iter().filter(|touch| matches!(touch.key, Key::Own(_))).count();
            if keys < 2 || met * 4 < keys * 3 {
                continue;
            }
            let content =
                *content.get_or_insert_with(|| sentence.words.iter().filter(|word| weight_of(word) > 0.0).count());
            if met * 2 >= content {
                echoed.push(first.criterion);
            }
        }
        echoed
    }
}

/// The touches of several sentences, each once, in the order of the criteria.
#[must_use]
pub fn together(touches: &[Vec<Touch>]) -> Vec<Touch> {
    in_order(touches.concat())
}

fn in_order(mut touches: Vec<Touch>) -> Vec<Touch> {
    touches.sort_unstable();
    touches.dedup();
    touches
}

/// Touches that are in order, parted by criterion; no part is empty.
pub fn by_criterion(touches: &[Touch]) -> impl Iterator<Item = &[Touch]> {
    touches.chunk_by(|one, other| one.criterion == other.criterion)
}

/// Of touches that are in order those of one criterion.
#[must_use]
pub fn on(criterion: usize, touches: &[Touch]) -> &[Touch] {
    let from = touches.partition_point(|touch| touch.criterion < criterion);
    let rest = &touches[from..];
    &rest[..rest.partition_point(|touch| touch.criterion == criterion)]
}

/// What a told phrase adds.
const SINGLE: f32 = 0.35;

/// What a particular told phrase adds.
const DOUBLE: f32 = 0.7;

/// The most that told phrases add.
const MOST_TOLD: f32 = 2.0;

/// The most that they add when they tell of one thing where the criterion is about two.
const HALF: f32 = 0.55;

/// The share of "enough" from which a criterion is mentioned.
const MENTION: f32 = 0.6;

/// The weight from which a heading is about a criterion.
const HEADING: f32 = 0.5;

/// From so many words of its own a criterion is about more than its families.
const FOREIGN: usize = 3;

/// The share of "enough" that such a criterion's own words must reach.
const TOUCHED: f32 = 0.4;

/// What a heading about the criterion adds to a passage below it that touches the criterion itself.
pub const HEADED: f32 = 0.4;

/// A word in lower case: initials without the ending that no stemmer knows ("GCSEs"), and joined to a "co" or "in" before
/// it, since "co-production" is no production and an "in-law" no law.
fn whole<'w>(words: &'w [Word<'_>], at: usize) -> Cow<'w, str> {
    let word = &words[at];
    let initials = word.text.strip_suffix('s').is_some_and(|head| head.bytes().all(|b| b.is_ascii_uppercase()));
    let before = at.checked_sub(1).map_or("", |at| words[at].lower());
    if word.lower() == "maths" {
        Cow::Borrowed("mathematics")
    } else if word.gap == Gap::Joined && matches!(before, "co" | "in") {
        Cow::Owned(format!("{before}{}", word.lower()))
    } else if initials && word.lower().len() > 2 {
        Cow::Borrowed(&word.lower()[..word.lower().len() - 1])
    } else {
        Cow::Borrowed(word.lower())
    }
}

/// Things named after a deed that they are not: "bookings" are in no book, "housing" is not every house.
#[rustfmt::skip]
const THINGS: &[&str] = &[
    "accounting", "banking", "booking", "building", "dressing", "filing", "hearing", "housing", "letting", "marketing", "meeting",
    "nursing", "serving", "wording",
];

/// The stem of a word, except of a thing that is named after a deed.
fn stem_of(stems: &Stems, word: &str) -> String {
    let one = word.strip_suffix('s').unwrap_or(word);
    if THINGS.contains(&one) { one.to_owned() } else { stems.of(word) }
}

/// What a touch weighs as a told phrase.
fn told_weight(touch: &Touch) -> f32 {
    match touch.key {
        Key::Told(place) => weight_told(TOLD.phrase(place)),
        Key::Own(_) => 0.0,
    }
}

/// Of the told phrases that begin at one word, from `from` on, each criterion keeps the heaviest: a word counts once,
/// however many families have it.
fn keep_heaviest(found: &mut Vec<Touch>, from: usize) {
    let mut here = found.split_off(from);
    here.sort_by(|one, other| {
        one.criterion.cmp(&other.criterion).then_with(|| told_weight(other).total_cmp(&told_weight(one)))
    });
    here.dedup_by_key(|touch| touch.criterion);
    found.append(&mut here);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn to_be_trained_is_not_to_train() {
        let bears = |criterion| {
            let mut matcher = Matcher::new(&[criterion]);
            let touches = together(&matcher.touches(&sentences("I showed the newest of the class how to knot.", 1)));
            matcher.weight(on(0, &touches)) >= STRONG
        };
        assert!(bears("Able to train others"));
        assert!(!bears("Willing to be trained for the work"));
    }

    #[test]
    fn a_participle_is_met_by_no_deed() {
        let bears = |criterion, text| {
            let mut matcher = Matcher::new(&[criterion]);
            let touches = together(&matcher.touches(&sentences(text, 1)));
            matcher.weight(on(0, &touches)) >= STRONG
        };
        assert!(bears("Willing to be trained", "I would like to be trained."));
        assert!(!bears("Willing to be trained", "I trained the new driver."));
        assert!(bears("Lived experience of debt", "I have lived experience of debt."));
        assert!(!bears("Lived experience", "He lived above the garage."));
    }

    #[test]
    fn touches_are_found_by_criterion() {
        let mut matcher = Matcher::new(&["Keeping bees", "Mending fences", "Bees and fences"]);
        let touches = together(&matcher.touches(&sentences("My bees flew over fences. Bees!", 1)));
        assert_eq!([0, 1, 2, 3].map(|criterion| on(criterion, &touches).len()), [1, 1, 2, 0]);
        assert_eq!(by_criterion(&touches).count(), 3);
        assert!(matcher.weight(on(2, &touches)) > matcher.weight(on(0, &touches)));
    }
}
