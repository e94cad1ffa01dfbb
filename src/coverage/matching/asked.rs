//! What each criterion is recognised by: the weights of its words, and the families that they switch on.

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::families::{self, ASKED, FamilySet};
use super::super::sense::{is_lived_experience, is_passive, is_undergone};
use super::super::weight::{SHARED, opens_purpose, opens_tail, spare, weight_of};
use super::{Matcher, stem_of, whole};
use crate::evidence::phrase::Phrase;
use crate::prose::{Gap, Sentence, Stems, Word, sentences};
use crate::wording::{Asks, asks};

/// What one criterion is recognised by.
pub(super) struct Asked {
    /// The weights of its words.
    pub(super) keys: Vec<f32>,
    /// Which of them are participles in it, and no deeds ("to be trained", "lived experience").
    pub(super) participles: Vec<bool>,
    /// What the words together must reach.
    pub(super) enough: f32,
    /// Words that say what it is about and belong to none of its families.
    pub(super) foreign: usize,
    /// The things it is about, each as the set of families that its words switch on.
    pub(super) subjects: Vec<FamilySet>,
}

impl Matcher {
    /// Prepares these criteria.
    #[must_use]
    pub fn new(criteria: &[&str]) -> Self {
        let stems = Stems::english();
        let mut asked = Vec::with_capacity(criteria.len());
        let mut by_stem: FxHashMap<String, usize> = FxHashMap::default();
        let mut all_keys: Vec<Vec<(usize, usize)>> = Vec::new();
        let cut: Vec<Vec<Sentence<'_>>> = criteria.iter().map(|text| sentences(text, 1)).collect();
        let shared = shared_stems(&cut, &stems);
        for (criterion, cut) in cut.iter().enumerate() {
            let mut keys: Vec<f32> = Vec::new();
            let mut participles: Vec<bool> = Vec::new();
            let mut core = 0.0;
            let mut tail = false;
            let mut several = false;
            for (words, at) in cut.iter().flat_map(|s| (0..s.words.len()).map(move |at| (s.words.as_slice(), at))) {
                let word = &words[at];
                tail |= opens_tail(word);
                several |= matches!(word.lower(), "and" | "or") || word.gap == Gap::Comma;
                let weight = weight_of(word);
                if weight == 0.0 {
                    continue;
                }
                let stem = stem_of(&stems, &whole(words, at));
                let weight = if shared.contains(&stem) { f32::min(weight, SHARED) } else { weight };
                let weight = if tail { weight * INSTANCE } else { weight };
                let place = *by_stem.entry(stem).or_insert(all_keys.len());
                if place == all_keys.len() {
                    all_keys.push(Vec::new());
                }
                // The criteria come in their order, so that this one's entry, if it has one, is the last.
                if all_keys[place].last().is_none_or(|(last, _)| *last != criterion) {
                    all_keys[place].push((criterion, keys.len()));
                    keys.push(weight);
                    participles.push(is_passive(words, at) || is_lived_experience(words, at));
                    core += if tail { 0.0 } else { weight };
                }
            }
            // "performance testing" is one thing; of "colleges and schools" one will do.
            let spare: f32 = cut.iter().map(|sentence| spare(before_tail(&sentence.words))).sum();
            let core = f32::max(core - spare, LIGHT);
            let pair = if several {
                spare > 0.0 && core == 2.0
            } else {
                keys.len() == 2 && keys.iter().all(|key| *key >= 1.0)
            };
            let share = match asks(criteria[criterion]) {
                _ if pair => COMPOUND,
                Asks::Knowledge => KNOWN,
                Asks::Example | Asks::Commitment | Asks::Qualification | Asks::LivedExperience => SHARE,
            };
            asked.push(Asked { enough: core * share, keys, participles, foreign: 0, subjects: Vec::new() });
        }
        let members = Self::members(&cut, &mut asked);
        let least = usize::max(FEWEST_OF_A_FAMILY, criteria.len() / ONE_IN_OF_A_FAMILY);
        let shared = members.iter().map(|members| members.len() >= least).collect();
        Self { stems, asked, by_stem, by_word: FxHashMap::default(), keys: all_keys, members, shared }
    }

    /// The criteria that switch each family on.
    fn members(criteria: &[Vec<Sentence<'_>>], asked: &mut [Asked]) -> Vec<Vec<usize>> {
        let mut known: Vec<FxHashSet<usize>> = vec![FxHashSet::default(); criteria.len()];
        let mut members: Vec<Vec<usize>> = vec![Vec::new(); families::COUNT];
        for (criterion, text) in criteria.iter().enumerate() {
            for words in text.iter().map(|sentence| &sentence.words) {
                // The longest name of a thing is what is meant: "stock control" is not "control".
                let mut named = 0;
                let mut before: Option<(FamilySet, usize)> = None;
                let purpose = words.iter().position(opens_purpose).unwrap_or(words.len());
                let tail = before_tail(words).len();
                for at in (0..words.len()).filter(|at| !is_undergone(words, *at)) {
                    let longest = ASKED.all_at(words, at).map(Phrase::length).max().unwrap_or(0);
                    if at + longest <= named {
                        continue;
                    }
                    named = if longest > 1 { at + longest } else { named };
                    let mut subject = FamilySet::default();
                    for phrase in ASKED.all_at(words, at).filter(|phrase| phrase.length() == longest) {
                        subject.insert(phrase.list);
                        known[criterion].extend(words[at..at + longest].iter().map(|word| word.start));
                        // "IT literate, with experience of a housing system" is about IT.
                        if at > purpose && before.is_some() {
                            continue;
                        }
                        let family = &mut members[phrase.list];
                        if family.last() != Some(&criterion) {
                            family.push(criterion);
                        }
                    }
                    if longest > 0 && (at < tail || before.is_none()) {
                        // "Caring and kind": of what stands side by side one will do; "a kitchen team" is both.
                        let beside = before.filter(|(_, end)| *end <= at && is_listed(&words[*end..=at]));
                        let subject = beside.map_or(subject, |(other, _)| subject.with(&other));
                        before = Some((subject, at + longest));
                        add_subject(&mut asked[criterion].subjects, subject);
                    }
                }
            }
        }
        for (criterion, text) in criteria.iter().enumerate() {
            let foreign = |word: &&Word<'_>| weight_of(word) >= 1.0 && !known[criterion].contains(&word.start);
            let core = text.iter().flat_map(|sentence| before_tail(&sentence.words));
            asked[criterion].foreign = core.filter(foreign).count();
        }
        members
    }
}

/// The stems that stand in so many of the criteria that they tell none from another: "testing" in a tester's.
fn shared_stems(criteria: &[Vec<Sentence<'_>>], stems: &Stems) -> FxHashSet<String> {
    let mut counts: FxHashMap<String, (usize, usize)> = FxHashMap::default();
    for (criterion, text) in criteria.iter().enumerate() {
        let words = text.iter().flat_map(|sentence| (0..sentence.words.len()).map(|at| (&sentence.words, at)));
        for (words, at) in words.filter(|(words, at)| weight_of(&words[*at]) > SHARED) {
            let (last, count) = counts.entry(stem_of(stems, &whole(words, at))).or_insert((usize::MAX, 0));
            if *last != criterion {
                (*last, *count) = (criterion, *count + 1);
            }
        }
    }
    let least = usize::max(FEWEST, criteria.len() / ONE_IN);
    counts.into_iter().filter(|(_, (_, count))| *count >= least).map(|(stem, _)| stem).collect()
}

/// In fewer criteria than these no stem is shared.
const FEWEST: usize = 3;

/// Nor is it in fewer than one criterion in so many.
const ONE_IN: usize = 7;

/// The same of a family, whose words are more.
const FEWEST_OF_A_FAMILY: usize = 4;

/// The same of a family.
const ONE_IN_OF_A_FAMILY: usize = 5;

/// The share of a criterion's words that makes a passage bear on it.
const SHARE: f32 = 0.5;

/// The same of what is to be known: a story about a minibus need not show that its rules are known.
const KNOWN: f32 = 0.65;

/// What an instance weighs ("such as ..."): one of many that would do.
const INSTANCE: f32 = 0.4;

/// The same for two words that name one thing.
const COMPOUND: f32 = 0.75;

/// The least that the words of a criterion weigh.
const LIGHT: f32 = 1.0;

/// Whether a conjunction or a comma stands between two words, the second of which is the last of these.
fn is_listed(between: &[Word<'_>]) -> bool {
    let joins = |word: &Word<'_>| matches!(word.lower(), "and" | "or") || matches!(word.gap, Gap::Comma | Gap::Break);
    between.iter().any(joins)
}

/// Adds the families of a word. Words that share a family are about the same thing.
fn add_subject(subjects: &mut Vec<FamilySet>, families: FamilySet) {
    let shared = subjects.iter().filter(|subject| subject.meets(&families));
    let joined = shared.fold(families, |all, subject| all.with(subject));
    subjects.retain(|subject| !subject.meets(&families));
    subjects.push(joined);
}

/// The words of a criterion without its instances and purposes.
fn before_tail<'w, 'a>(words: &'w [Word<'a>]) -> &'w [Word<'a>] {
    let end = words.iter().position(opens_tail).unwrap_or(words.len());
    &words[..end]
}
