//! Which criteria a sentence bears on, and how strongly.
//!
//! Owns the weighing of words: those of the criterion by stem, and those of its families. Knows nothing of evidence.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::families::FAMILIES;
use crate::evidence::lexicon::{Classes, classes};
use crate::evidence::phrase::Phrases;
use crate::prose::{Gap, Sentence, Stems, Word, sentences};

/// The weight from which a passage bears on a criterion.
pub const STRONG: f32 = 1.0;

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

/// What one criterion is recognised by.
struct Asked {
    /// The weights of its words.
    keys: Vec<f32>,
    /// What the words together must reach.
    enough: f32,
    /// Words that say what it is about and belong to none of its families.
    foreign: usize,
}

/// The words and families of all criteria.
pub struct Matcher {
    stems: Stems,
    asked: Vec<Asked>,
    by_stem: FxHashMap<String, Vec<(usize, usize)>>,
    told: Phrases,
    /// What each told phrase stands for.
    families: Vec<Told>,
}

/// A told phrase.
struct Told {
    weight: f32,
    /// The criteria that its family belongs to.
    members: Vec<usize>,
    /// Whether it is a single word.
    single: bool,
}

impl Matcher {
    /// Prepares these criteria.
    #[must_use]
    pub fn new(criteria: &[&str]) -> Self {
        let stems = Stems::english();
        let mut asked = Vec::with_capacity(criteria.len());
        let mut by_stem: FxHashMap<String, Vec<(usize, usize)>> = FxHashMap::default();
        for (criterion, text) in criteria.iter().enumerate() {
            let mut keys: Vec<f32> = Vec::new();
            let mut seen: FxHashSet<String> = FxHashSet::default();
            let cut = sentences(text, 1);
            let mut core = 0.0;
            let mut tail = false;
            let mut several = false;
            for word in cut.iter().flat_map(|s| &s.words) {
                tail |= opens_tail(word);
                several |= matches!(word.lower.as_str(), "and" | "or") || word.gap == Gap::Comma;
                let weight = weight_of(word);
                if weight == 0.0 {
                    continue;
                }
                let stem = stems.of(&word.lower);
                let weight = if tail { weight * INSTANCE } else { weight };
                if seen.insert(stem.clone()) {
                    by_stem.entry(stem).or_default().push((criterion, keys.len()));
                    keys.push(weight);
                    core += if tail { 0.0 } else { weight };
                }
            }
            // "performance testing" is one thing; of "colleges and schools" one will do.
            let share = if several || keys.len() != 2 || keys.iter().any(|key| *key < 1.0) { SHARE } else { COMPOUND };
            asked.push(Asked { enough: f32::max(core, LIGHT) * share, keys, foreign: 0 });
        }
        let (told, families) = Self::families(criteria, &mut asked);
        Self { stems, asked, by_stem, told, families }
    }

    /// The told phrases of the families that these criteria switch on.
    fn families(criteria: &[&str], asked: &mut [Asked]) -> (Phrases, Vec<Told>) {
        let cut: Vec<Vec<Sentence<'_>>> = criteria.iter().map(|text| sentences(text, 1)).collect();
        let mut known: Vec<FxHashSet<usize>> = vec![FxHashSet::default(); criteria.len()];
        let mut patterns = Vec::new();
        let mut families = Vec::new();
        // One table for the triggers of all families, so that every criterion is read once.
        let mut owners = Vec::new();
        let mut triggers = Vec::new();
        for (place, family) in FAMILIES.iter().enumerate() {
            triggers.extend(family.asked);
            owners.extend(family.asked.iter().map(|_| place));
        }
        let triggers = Phrases::new(&triggers);
        let mut members: Vec<Vec<usize>> = vec![Vec::new(); FAMILIES.len()];
        for (criterion, text) in cut.iter().enumerate() {
            for words in text.iter().map(|sentence| &sentence.words) {
                for at in 0..words.len() {
                    for trigger in triggers.all_at(words, at) {
                        let length = triggers.length(trigger);
                        known[criterion].extend(words[at..at + length].iter().map(|word| word.start));
                        let family = &mut members[owners[trigger]];
                        if family.last() != Some(&criterion) {
                            family.push(criterion);
                        }
                    }
                }
            }
        }
        for (family, members) in FAMILIES.iter().zip(members).filter(|(_, members)| !members.is_empty()) {
            for told in family.told {
                let weight = match told.len() - told.trim_start_matches('!').len() {
                    0 => SINGLE,
                    1 => DOUBLE,
                    _ => STRONG,
                };
                patterns.push(told.trim_start_matches('!'));
                families.push(Told { weight, members: members.clone(), single: !told.contains(' ') });
            }
        }
        for (criterion, text) in cut.iter().enumerate() {
            let foreign = |word: &&Word<'_>| weight_of(word) >= 1.0 && !known[criterion].contains(&word.start);
            asked[criterion].foreign = text.iter().flat_map(|s| &s.words).filter(foreign).count();
        }
        (Phrases::new(&patterns), families)
    }

    /// What each sentence touches, in their order.
    #[must_use]
    pub fn touches(&self, text: &[Sentence<'_>]) -> Vec<Vec<Touch>> {
        text.iter().map(|sentence| self.touch(&sentence.words)).collect()
    }

    fn touch(&self, words: &[Word<'_>]) -> Vec<Touch> {
        let mut found = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let mut own: &[(usize, usize)] = &[];
            if (!classes(&word.lower).has(Classes::FUNCTION) || word.text == "IT")
                && let Some(keys) = self.by_stem.get(&self.stems.of(&word.lower))
            {
                own = keys;
                found.extend(keys.iter().map(|(criterion, key)| Touch { criterion: *criterion, key: Key::Own(*key) }));
            }
            for told in self.told.all_at(words, at) {
                let family = &self.families[told];
                // A word of the criterion itself is not counted again as a word of its family.
                let new = |criterion: &&usize| !(family.single && own.iter().any(|(member, _)| member == *criterion));
                let members = family.members.iter().filter(new);
                found.extend(members.map(|criterion| Touch { criterion: *criterion, key: Key::Told(told) }));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The criteria that these touches bear on together, with their weights.
    pub fn together<'t>(&self, touches: impl Iterator<Item = &'t Touch>) -> Vec<(usize, f32)> {
        let mut by_criterion: BTreeMap<usize, FxHashSet<Key>> = BTreeMap::new();
        for touch in touches {
            by_criterion.entry(touch.criterion).or_default().insert(touch.key);
        }
        by_criterion.into_iter().map(|(criterion, keys)| (criterion, self.weigh(criterion, &keys))).collect()
    }

    /// The weight of these touches for one criterion; [`STRONG`] and more bears on it.
    pub fn weight<'t>(&self, criterion: usize, touches: impl Iterator<Item = &'t Touch>) -> f32 {
        let keys = touches.filter(|touch| touch.criterion == criterion).map(|touch| touch.key).collect();
        self.weigh(criterion, &keys)
    }

    fn weigh(&self, criterion: usize, keys: &FxHashSet<Key>) -> f32 {
        let own = self.own_weight(criterion, keys);
        let told: f32 =
            keys.iter().map(|key| if let Key::Told(told) = key { self.families[*told].weight } else { 0.0 }).sum();
        // A long criterion about something else that has a word of the family in it is not met by the family alone.
        let beside = self.asked[criterion].foreign >= FOREIGN && own < TOUCHED;
        own + f32::min(told, if beside { SINGLE } else { MOST_TOLD })
    }

    fn own_weight(&self, criterion: usize, keys: &FxHashSet<Key>) -> f32 {
        let asked = &self.asked[criterion];
        let met: f32 = keys.iter().map(|key| if let Key::Own(own) = key { asked.keys[*own] } else { 0.0 }).sum();
        met / asked.enough
    }

    /// Whether the criterion's own words turn up in earnest.
    pub fn is_mention<'t>(&self, criterion: usize, touches: impl Iterator<Item = &'t Touch>) -> bool {
        let keys: FxHashSet<Key> = touches.filter(|t| t.criterion == criterion).map(|t| t.key).collect();
        let telling = |key: &Key| matches!(key, Key::Own(own) if self.asked[criterion].keys[*own] >= 1.0);
        let own = keys.iter().filter(|key| matches!(key, Key::Own(_))).count();
        let all = own >= 2 && own == self.asked[criterion].keys.len();
        self.own_weight(criterion, &keys) >= MENTION && (all || keys.iter().any(telling))
    }

    /// The criteria that a heading is about.
    #[must_use]
    pub fn heading(&self, text: &str) -> Vec<usize> {
        let cut = sentences(text, 1);
        let touches: Vec<Touch> = self.touches(&cut).into_iter().flatten().collect();
        let bears = |weight: f32| weight >= HEADING;
        self.together(touches.iter()).into_iter().filter(|(_, weight)| bears(*weight)).map(|(at, _)| at).collect()
    }

    /// The criteria that a sentence gives back in their own words.
    #[must_use]
    pub fn echoed(&self, sentence: &Sentence<'_>, touches: &[Touch]) -> Vec<usize> {
        let content = sentence.words.iter().filter(|word| weight_of(word) > 0.0).count();
        let mut own: BTreeMap<usize, usize> = BTreeMap::new();
        for touch in touches {
            if matches!(touch.key, Key::Own(_)) {
                *own.entry(touch.criterion).or_default() += 1;
            }
        }
        own.into_iter()
            .filter(|(criterion, met)| {
                let keys = self.asked[*criterion].keys.len();
                keys >= 2 && *met * 4 >= keys * 3 && *met * 2 >= content
            })
            .map(|(criterion, _)| criterion)
            .collect()
    }
}

/// The share of a criterion's words that makes a passage bear on it.
const SHARE: f32 = 0.5;

/// What an instance weighs ("such as ..."): one of many that would do.
const INSTANCE: f32 = 0.4;

/// The same for two words that name one thing.
const COMPOUND: f32 = 0.75;

/// The least that the words of a criterion weigh.
const LIGHT: f32 = 1.0;

/// What a told phrase adds.
const SINGLE: f32 = 0.35;

/// What a particular told phrase adds.
const DOUBLE: f32 = 0.7;

/// The most that told phrases add.
const MOST_TOLD: f32 = 2.0;

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

/// Words that stand in most specifications: they help, and decide nothing.
#[rustfmt::skip]
const CONTEXT: &[&str] = &[
    "advice", "approach", "basic", "busy", "care", "certificate", "degree", "diploma", "award", "educated", "client",
    "clients", "communicate", "community", "customer", "customers", "deal", "delivering", "develop", "development",
    "education", "environment", "formal", "general", "group", "health", "help", "information", "job", "keeping",
    "key", "manage", "management", "manner", "member", "national", "office", "organisation", "patient", "patients",
    "practice", "principles", "process", "professional", "project", "provide", "providing", "public", "qualification",
    "quality", "responsibility", "sector", "service", "services", "social", "staff", "standard", "standards",
    "support", "supporting", "system", "systems", "task", "tasks", "team", "training", "understand", "use", "user",
    "users", "values", "write", "written", "young", "record", "order", "experience", "line", "first", "calm",
    "change", "changes", "point", "issue", "issues", "problem", "problems", "question", "questions", "full",
    "current", "three", "second", "move", "keep", "speak", "turn", "share", "matters", "manner",
];

/// Words by which a criterion asks for something, and which any text has in another sense ("the village show").
#[rustfmt::skip]
const ASKING: &[&str] = &[
    "demonstrate", "demonstrates", "different", "evidence", "form", "kind", "kinds", "many", "range", "show", "showing",
    "shows", "sort", "sorts", "thing", "things", "variety", "way", "ways", "wide",
];

/// What a word of a criterion weighs.
fn weight_of(word: &Word<'_>) -> f32 {
    let lower = word.lower.as_str();
    // "IT" in capitals is a subject; "it" is not.
    if word.text == "IT" {
        return 1.0;
    }
    let kind = classes(lower);
    if kind.has(Classes::COMMON) || ASKING.contains(&lower) || lower.len() < 2 && !word.is_number() {
        0.0
    } else if CONTEXT.contains(&lower) || kind.has(Classes::DUTY) || word.is_number() {
        0.4
    } else {
        1.0
    }
}

/// Whether a word opens a list of instances, any of which will do.
fn opens_tail(word: &Word<'_>) -> bool {
    matches!(word.lower.as_str(), "such" | "example" | "including" | "e.g" | "eg" | "ideally" | "preferably")
}

/// Whether a sentence says that the applicant holds something.
#[must_use]
pub fn holds(sentence: &Sentence<'_>) -> bool {
    #[rustfmt::skip]
    const HOLDING: &[&str] = &[
        "achieved", "am", "awarded", "completed", "did", "finished", "gained", "got", "graduated", "have", "hold",
        "obtained", "passed", "qualified", "received", "studied", "took", "was", "left", "doing", "enrolled",
    ];
    let words = &sentence.words;
    let by_me = (0..words.len()).any(|at| {
        words[at].lower == "i" && words[at + 1..].iter().take(3).any(|w| HOLDING.contains(&w.lower.as_str()))
    });
    let bare = words.len() <= 25
        && !words.iter().any(|w| classes(&w.lower).has(Classes::OTHER))
        && words.iter().any(Word::is_number);
    by_me || bare || words.first().is_some_and(|w| w.lower == "my" || HOLDING.contains(&w.lower.as_str()))
}

/// Whether a sentence names a qualification.
#[must_use]
pub fn names_certificate(sentence: &Sentence<'_>) -> bool {
    #[rustfmt::skip]
    const CERTIFICATES: &[&str] = &[
        "ba", "bsc", "btec", "certificate", "degree", "diploma", "gcse", "gcses", "hnc", "hnd", "licence", "msc",
        "nvq", "pgce", "phd", "svq",
    ];
    sentence.words.iter().any(|word| CERTIFICATES.contains(&word.lower.as_str()))
}
