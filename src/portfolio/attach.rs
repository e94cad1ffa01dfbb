//! Which answer belongs to which criterion, also when the employer has issued the specification again.
//!
//! An answer is attached by equal text, else by close text, else it is left over; nothing is ever dropped.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Answer, Assessment};
use crate::{
    plain::one_line,
    spec::{Criterion, PersonSpec, Ref, comparable},
};

/// How alike two wordings must be (0 to 1) to be taken for the same criterion with its wording changed.
const CLOSE: f64 = 0.75;
/// The most that changed wordings are compared, in pairs of their bytes (half a second's work); beyond it answers stay
/// unattached.
const MOST_COMPARED: usize = 500_000_000;

/// An assessment's answers laid beside the criteria of a specification.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attached<'p> {
    answers: FxHashMap<Ref, &'p Answer>,
    /// Criteria whose wording differs from the one that was answered.
    pub reworded: Vec<(Ref, &'p Answer)>,
    /// Answers that belong to no criterion.
    pub unattached: Vec<&'p Answer>,
}

impl<'p> Attached<'p> {
    /// The answer to a criterion.
    #[must_use]
    pub fn answer(&self, reference: Ref) -> Option<&'p Answer> {
        self.answers.get(&reference).copied()
    }
}

/// Lays the answers of `assessment` beside the criteria of `spec`.
#[must_use]
pub fn attach<'p>(spec: &PersonSpec, assessment: &'p Assessment) -> Attached<'p> {
    let mut attached = Attached::default();
    let mut waiting: Vec<&'p Answer> = Vec::new();
    let by_ref: FxHashMap<Ref, &Criterion> = spec.criteria().map(|(_, c)| (c.reference, c)).collect();
    for answer in assessment.answers.iter().chain(&assessment.unattached) {
        let same = by_ref.get(&answer.reference).is_some_and(|c| equal(&c.text, &answer.criterion));
        if same && !attached.answers.contains_key(&answer.reference) {
            attached.answers.insert(answer.reference, answer);
        } else {
            waiting.push(answer);
        }
    }
    if waiting.is_empty() {
        return attached;
    }
    let mut free: FxHashMap<String, Vec<Ref>> = FxHashMap::default();
    for (_, criterion) in spec.criteria().filter(|(_, c)| !attached.answers.contains_key(&c.reference)) {
        free.entry(comparable(&criterion.text)).or_default().push(criterion.reference);
    }
    waiting.retain(|answer| {
        let refs = free.get_mut(&comparable(&answer.criterion));
        let same_level = refs.and_then(|refs| {
            let index = refs.iter().position(|r| r.level == answer.reference.level).unwrap_or(0);
            (index < refs.len()).then(|| refs.remove(index))
        });
        match same_level {
            Some(reference) => {
                attached.answers.insert(reference, answer);
                false
            }
            None => true,
        }
    });
    attach_close(spec, waiting, &mut attached);
    attached
}

/// Attaches the answers whose wording is close to that of a criterion without an answer, the closest pair first.
fn attach_close<'p>(spec: &PersonSpec, waiting: Vec<&'p Answer>, attached: &mut Attached<'p>) {
    let open: Vec<&Criterion> =
        spec.criteria().map(|(_, c)| c).filter(|c| !attached.answers.contains_key(&c.reference)).collect();
    let now: Vec<Wording> = open.iter().map(|criterion| Wording::of(&criterion.text)).collect();
    let answered: Vec<Wording> = waiting.iter().map(|answer| Wording::of(&answer.criterion)).collect();
    let bytes = |wordings: &[Wording]| wordings.iter().map(|wording| wording.text.len()).sum::<usize>();
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    if bytes(&now).saturating_mul(bytes(&answered)) <= MOST_COMPARED {
        for (a, answered) in answered.iter().enumerate() {
            for (c, now) in now.iter().enumerate() {
                let likeness = answered.likeness(now);
                if likeness >= CLOSE {
                    pairs.push((likeness, a, c));
                }
            }
        }
    }
    pairs.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)).then(x.2.cmp(&y.2)));
    let (mut taken_answers, mut taken_criteria) = (FxHashSet::default(), FxHashSet::default());
    for (_, a, c) in pairs {
        if taken_answers.contains(&a) || taken_criteria.contains(&c) {
            continue;
        }
        taken_answers.insert(a);
        taken_criteria.insert(c);
        let reference = open[c].reference;
        attached.answers.insert(reference, waiting[a]);
        attached.reworded.push((reference, waiting[a]));
    }
    attached.reworded.sort_by_key(|(reference, _)| *reference);
    attached.unattached =
        waiting.into_iter().enumerate().filter(|(a, _)| !taken_answers.contains(a)).map(|(_, answer)| answer).collect();
}

fn equal(a: &str, b: &str) -> bool {
    a == b || comparable(a) == comparable(b)
}

/// What must agree between two wordings, and the words to compare.
struct Wording {
    text: String,
    /// Numbers, words of level and negations: one that differs changes what is asked.
    decisive: Vec<String>,
}

impl Wording {
    fn of(text: &str) -> Self {
        let text = one_line(text).to_lowercase().replace('\u{2019}', "'");
        let mut decisive: Vec<String> = text
            .split(|c: char| !(c.is_alphanumeric() || c == '\''))
            .filter(|word| !word.is_empty() && is_decisive(word))
            .map(str::to_owned)
            .collect();
        decisive.sort_unstable();
        Self { text, decisive }
    }

    fn likeness(&self, other: &Self) -> f64 {
        if self.decisive != other.decisive {
            return 0.0;
        }
        let words = strsim::sorensen_dice(&self.text, &other.text);
        words.max(strsim::normalized_levenshtein(&self.text, &other.text))
    }
}

/// Whether a word decides what a criterion asks for: a number, a level or a negation.
fn is_decisive(word: &str) -> bool {
    const LEVELS: [&str; 30] = [
        "basic",
        "advanced",
        "intermediate",
        "good",
        "excellent",
        "strong",
        "some",
        "extensive",
        "significant",
        "relevant",
        "recent",
        "proven",
        "current",
        "full",
        "part",
        "gcse",
        "nvq",
        "degree",
        "diploma",
        "masters",
        "doctorate",
        "phd",
        "foundation",
        "essential",
        "desirable",
        "minimum",
        "maximum",
        "senior",
        "junior",
        "considerable",
    ];
    #[rustfmt::skip]
    const NUMBERS: [&str; 34] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
        "sixty", "seventy", "eighty", "ninety", "hundred", "half", "quarter", "once", "twice", "first", "second",
    ];
    const NEGATIONS: [&str; 8] = ["no", "not", "non", "never", "without", "none", "unable", "cannot"];
    word.chars().any(|c| c.is_ascii_digit())
        || word.ends_with("n't")
        || LEVELS.contains(&word)
        || NUMBERS.contains(&word)
        || NEGATIONS.contains(&word)
}

impl Assessment {
    /// Files the answers under the criteria of `spec` for good: in its order and with its refs. Reworded criteria keep
    /// the wording that was answered; answers to criteria that are gone are set aside.
    pub fn settle(&mut self, spec: &PersonSpec) {
        let attached = attach(spec, self);
        let mut answers: Vec<Answer> = spec
            .criteria()
            .filter_map(|(_, criterion)| {
                let answer = attached.answer(criterion.reference)?;
                Some(Answer { reference: criterion.reference, ..answer.clone() })
            })
            .collect();
        answers.sort_by_key(|answer| answer.reference);
        let unattached = attached.unattached.into_iter().cloned().collect();
        self.answers = answers;
        self.unattached = unattached;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{portfolio::Rating, spec::Level};

    fn spec(essential: &[&str]) -> PersonSpec {
        let list: String = essential.iter().map(|text| format!("      - \"{text}\"\n")).collect();
        PersonSpec::parse(&format!("title: x\ncategories:\n  - essential:\n{list}"), &mut Vec::new()).unwrap()
    }

    fn answers(texts: &[&str]) -> Assessment {
        let answer = |(number, text): (u32, &&str)| Answer {
            reference: Ref { level: Level::Essential, number },
            criterion: (*text).to_owned(),
            rating: Rating::Met,
            examples: Vec::new(),
            note: None,
            next_step: None,
            adviser: None,
            answered: None,
        };
        Assessment { answers: (1..).zip(texts).map(answer).collect(), ..Assessment::default() }
    }

    /// For each criterion the text that was answered, and what is left over.
    fn laid(spec: &PersonSpec, assessment: &Assessment) -> (Vec<Option<String>>, Vec<String>) {
        let attached = attach(spec, assessment);
        let found = spec.criteria().map(|(_, c)| attached.answer(c.reference).map(|a| a.criterion.clone())).collect();
        (found, attached.unattached.iter().map(|answer| answer.criterion.clone()).collect())
    }

    #[test]
    fn equal_texts_find_each_other_wherever_they_moved() {
        let spec = spec(&["Able to walk", "Able to listen", "Able to talk"]);
        let (found, left) = laid(&spec, &answers(&["able to  listen.", "Able to talk", "Able to swim well"]));
        assert_eq!(found, [None, Some("able to  listen.".into()), Some("Able to talk".into())]);
        assert_eq!(left, ["Able to swim well"]);
    }

    #[test]
    fn a_reworded_criterion_keeps_its_answer_and_is_listed() {
        let spec = spec(&["Experience of working with people who have a hearing loss"]);
        let before = answers(&["Experience of working with people with a hearing loss"]);
        let attached = attach(&spec, &before);
        assert_eq!(attached.reworded.len(), 1);
        assert!(attached.unattached.is_empty());
    }

    #[test]
    fn a_number_level_word_or_negation_makes_another_criterion() {
        for (now, before) in [
            ("At least 3 years of experience in a busy service", "At least 2 years of experience in a busy service"),
            ("Good knowledge of the Mental Health Act", "Basic knowledge of the Mental Health Act"),
            ("Experience of working without supervision", "Experience of working with supervision"),
            (
                "Fifteen months of work in a busy service for adults",
                "Thirteen months of work in a busy service for adults",
            ),
            ("Somebody who doesn\u{2019}t need a car for the work", "Somebody who does need a car for the work"),
        ] {
            let attached_spec = spec(&[now]);
            let assessment = answers(&[before]);
            let attached = attach(&attached_spec, &assessment);
            assert_eq!(attached.unattached.len(), 1, "{now}");
            assert_eq!(attached.reworded, [], "{now}");
        }
    }

    #[test]
    fn settling_drops_nothing_and_can_be_repeated() {
        let spec = spec(&["Able to walk", "Able to listen to people in distress"]);
        let mut assessment =
            answers(&["Able to swim", "Able to listen to people who are in distress", "Able to walk."]);
        assessment.settle(&spec);
        assert_eq!(assessment.answers.len() + assessment.unattached.len(), 3);
        assert_eq!(assessment.answers.iter().map(|a| a.reference.number).collect::<Vec<_>>(), [1, 2]);
        let once = assessment.clone();
        assessment.settle(&spec);
        assert_eq!(assessment, once);
    }
}
