//! Some sentences of a draft that are read together, and the criteria that they bear on.
//!
//! Owns which sentences have to stand together for an example, a claim or a mention. Weighs no word itself.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::matching::{self, Matcher, Touch};
use super::reader::{Found, level};
use super::sense::{agrees, denies, promises};
use super::{Coverage, certificate};
use crate::evidence::{Parsed, Passage, Wanted};
use crate::prose::Sentence;
use crate::wording::Asks;

/// How far from the sentences that bear on a criterion the example may stand.
const BESIDE: usize = 2;

/// Some sentences of a paragraph that are read together.
pub struct Window<'a> {
    /// The sentences.
    pub sentences: &'a [Sentence<'a>],
    /// What each tells by itself.
    pub parsed: &'a [Parsed],
    /// What each touches.
    pub touches: &'a [Vec<Touch>],
    /// Whether each names a qualification.
    pub certified: &'a [bool],
}

impl Window<'_> {
    /// Raises the coverage of the criteria that these sentences bear on, and says which those are.
    pub fn read(
        &self,
        found: &mut Found,
        matcher: &Matcher,
        wanted: &[Wanted<'_>],
        above: &[usize],
    ) -> Vec<(usize, f32)> {
        let mut passage = None;
        let mut touched = Vec::new();
        let mut single = FxHashMap::default();
        for touches in matching::by_criterion(&matching::together(self.touches)) {
            let criterion = touches[0].criterion;
            let weight = matcher.weight(touches);
            let want = wanted[criterion];
            // A heading that is about the criterion helps a passage that bears on it by itself; alone it says nothing.
            let weight = if above.contains(&criterion) { weight + matching::HEADED } else { weight };
            let told = weight >= matching::STRONG && !want.is_plain() && !self.is_certificate();
            let whole = if told {
                let passage = passage.get_or_insert_with(|| Passage::read(self.sentences, self.parsed));
                let whole = level(passage.strength(want.asks, want.towards), want.asks);
                let near = self.near(criterion);
                if whole == Coverage::Example && near != (0..self.sentences.len()) {
                    level(self.passage(near, &mut single).strength(want.asks, want.towards), want.asks)
                } else {
                    whole
                }
            } else {
                Coverage::Silent
            };
            // A claim has to stand in a sentence of its own.
            let whole = if whole == Coverage::Claimed { Coverage::Silent } else { whole };
            let mention = if matcher.is_mention(touches) { Coverage::Mentioned } else { Coverage::Silent };
            let headed = above.contains(&criterion);
            let sentence = self.best_sentence(criterion, (want, headed), matcher, &mut single);
            let best = whole.max(sentence);
            let named = want.asks == Asks::Qualification;
            let sure = best != Coverage::Example || named || matcher.is_sure(touches);
            let coverage = if sure { best.max(mention) } else { mention };
            if coverage < Coverage::Claimed
                && (!sure || self.is_likely(criterion, touches, (want, matcher), &mut single))
            {
                found.likely[criterion].extend(self.lines_on(criterion));
            }
            if coverage == Coverage::Silent {
                continue;
            }
            let entry = &mut found.report.criteria[criterion];
            if coverage > entry.coverage {
                entry.coverage = coverage;
                entry.lines.clear();
            }
            if coverage == entry.coverage {
                entry.lines.extend(self.lines_on(criterion));
            }
            if coverage > Coverage::Mentioned {
                touched.push((criterion, weight));
            }
        }
        touched
    }

    /// Whether these sentences may well bear on a criterion: something is told beside words of it that are too few, or
    /// the applicant says so in other words.
    fn is_likely<'s>(
        &'s self,
        criterion: usize,
        touches: &[Touch],
        (want, matcher): (Wanted<'_>, &Matcher),
        read: &mut FxHashMap<(usize, usize), Passage<'s>>,
    ) -> bool {
        let told = |strength| level(strength, want.asks) == Coverage::Example;
        let strong = |passage: &Passage<'_>| told(passage.strength(want.asks, want.towards));
        !want.is_plain() && matcher.may_bear(touches) && strong(self.passage(self.near(criterion), read))
            || self.touches.iter().enumerate().any(|(index, touches)| {
                let touches = matching::on(criterion, touches);
                let practised = want.asks == Asks::Commitment && matcher.has_telling(touches);
                (matcher.says_it(touches) || practised && matcher.may_bear(touches))
                    && self.fits(index, want.asks, self.passage(index..index + 1, read))
            })
    }

    /// Whether a sentence can answer by itself what a criterion asks for. `passage` is what is read from it.
    fn fits(&self, index: usize, asks: Asks, passage: &Passage<'_>) -> bool {
        let words = &self.sentences[index].words;
        if denies(words) {
            return false;
        }
        let own = passage.is_own() || agrees(words);
        match asks {
            Asks::Qualification => certificate::is_held(&self.sentences[index]),
            Asks::Commitment => own,
            Asks::Example | Asks::Knowledge => own && !self.certified[index],
            // What befell the applicant is lived too: "I was diagnosed with ...".
            Asks::LivedExperience => own || self.is_about_me(index),
        }
    }

    /// Whether a sentence promises what may be promised: a commitment, or a qualification that may be worked towards.
    fn is_promised(&self, index: usize, want: Wanted<'_>) -> bool {
        let may_be = match want.asks {
            Asks::Commitment => true,
            Asks::Qualification => want.towards,
            Asks::Example | Asks::Knowledge | Asks::LivedExperience => false,
        };
        may_be && promises(&self.sentences[index].words)
    }

    /// The sentences that touch a criterion, with those beside them: in a paragraph about many things only what
    /// stands near can be the example.
    fn near(&self, criterion: usize) -> Range<usize> {
        let touches = |touches: &Vec<Touch>| !matching::on(criterion, touches).is_empty();
        let first = self.touches.iter().position(touches).unwrap_or(0);
        let last = self.touches.iter().rposition(touches).unwrap_or(0);
        first.saturating_sub(BESIDE)..(last + 1 + BESIDE).min(self.sentences.len())
    }

    /// Some of the sentences, each range of them read once.
    fn passage<'s, 'm>(
        &'s self,
        range: Range<usize>,
        read: &'m mut FxHashMap<(usize, usize), Passage<'s>>,
    ) -> &'m Passage<'s> {
        read.entry((range.start, range.end))
            .or_insert_with(|| Passage::read(&self.sentences[range.clone()], &self.parsed[range]))
    }

    /// Whether these are one or two sentences that name a qualification: no example of anything else.
    fn is_certificate(&self) -> bool {
        self.sentences.len() <= 2 && self.certified.contains(&true)
    }

    /// What the best single sentence says on a criterion.
    /// Each is read once, whichever criteria ask for it: `read` keeps them by their first sentence and their end.
    fn best_sentence<'s>(
        &'s self,
        criterion: usize,
        (want, headed): (Wanted<'_>, bool),
        matcher: &Matcher,
        read: &mut FxHashMap<(usize, usize), Passage<'s>>,
    ) -> Coverage {
        let mut best = Coverage::Silent;
        for (index, touches) in self.touches.iter().enumerate() {
            if matching::on(criterion, touches).is_empty() {
                continue;
            }
            // A promise may be made good in the sentence after it, and grades told after the school.
            let next = self.touches.get(index + 1).is_some_and(|next| !matching::on(criterion, next).is_empty())
                && match want.asks {
                    Asks::Commitment => true,
                    Asks::Qualification => certificate::names_nobody(&self.sentences[index + 1]),
                    Asks::Example | Asks::Knowledge | Asks::LivedExperience => false,
                };
            let end = if next { index + 2 } else { index + 1 };
            let weight = match want.asks {
                Asks::Qualification if next => {
                    let both = matching::together(&self.touches[index..end]);
                    matcher.weight(matching::on(criterion, &both))
                }
                // Under "Early and late shifts" a yes may be short.
                // "I would be willing to work towards the V150": of a long promise the name of the thing will do.
                Asks::Commitment | Asks::Qualification if self.is_promised(index, want) => {
                    let own = matching::on(criterion, touches);
                    if matcher.has_telling(own) { matching::STRONG } else { matcher.weight(own) }
                }
                Asks::Commitment if headed => matcher.weight(matching::on(criterion, touches)) + matching::HEADED,
                Asks::Qualification | Asks::Commitment | Asks::Example | Asks::Knowledge | Asks::LivedExperience => {
                    matcher.weight(matching::on(criterion, touches))
                }
            };
            if weight < matching::STRONG {
                continue;
            }
            let passage = self.passage(index..end, read);
            if self.is_promised(index, want) {
                best = best.max(Coverage::Claimed);
            }
            if self.fits(index, want.asks, passage) {
                best = best.max(level(passage.strength(want.asks, want.towards), want.asks).max(Coverage::Claimed));
            }
        }
        best
    }

    /// Whether a sentence has the applicant for a subject, doing or suffering.
    fn is_about_me(&self, index: usize) -> bool {
        self.sentences[index].words.iter().any(|word| word.lower() == "i")
    }

    /// The lines of the sentences that bear on a criterion.
    fn lines_on(&self, criterion: usize) -> Vec<usize> {
        let bears = |touches: &[Touch]| !matching::on(criterion, touches).is_empty();
        self.sentences.iter().zip(self.touches).filter(|(_, touches)| bears(touches)).map(|(s, _)| s.line).collect()
    }
}
