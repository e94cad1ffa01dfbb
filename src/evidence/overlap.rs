//! How far a text shares its words with a criterion, where it may be bare assertion.
//!
//! Owns the comparing by stems. Linear in both; the text is stemmed once, whichever criteria it is laid beside.

use rustc_hash::FxHashSet;

use super::lexicon::{Classes, classes};
use super::reading::Reading;
use crate::prose::{Sentence, Stems, Word, sentences};

/// What a text and a criterion share. All figures are 0 where nothing depends on them.
#[derive(Debug, Clone, Copy, Default)]
pub struct Overlap {
    /// Content words of the text that are the criterion's, the commonest ones aside.
    pub related: usize,
    /// Words of the text that say something by themselves.
    pub content: usize,
    /// Of these, how many are the criterion's.
    pub echoed: usize,
    /// Words of the criterion that say something by themselves.
    pub asked: usize,
    /// Of these, how many the text has.
    pub answered: usize,
}

/// The words of a text that may be bare assertion, ready to be compared.
#[derive(Debug)]
pub struct Assertion {
    /// The stems of the words that say something, each with whether it is among the commonest.
    stems: Vec<(String, bool)>,
}

impl Assertion {
    /// Reads a text with these figures; `None` where it shows enough, or says too much, to be no bare assertion.
    pub fn read(text: &[Sentence<'_>], reading: &Reading) -> Option<Self> {
        let shown = reading.deeds >= SHOWN && reading.motive == 0;
        if shown || reading.words > LONGEST_ECHO || reading.words == 0 {
            return None;
        }
        let stems = Stems::english();
        let here = text.iter().zip(&reading.elsewhere).filter(|(_, elsewhere)| !**elsewhere || text.len() == 1);
        let words = here.flat_map(|(sentence, _)| &sentence.words).filter(|word| says_something(word));
        let stems = words.map(|word| (stems.of(word.lower()), classes(word.lower()).has(Classes::COMMON))).collect();
        Some(Self { stems })
    }

    /// What it shares with a criterion.
    pub fn overlap(&self, criterion: &str) -> Overlap {
        if criterion.is_empty() {
            return Overlap::default();
        }
        let stems = Stems::english();
        let asked: FxHashSet<String> = sentences(criterion, 1)
            .iter()
            .flat_map(|sentence| &sentence.words)
            .filter(|word| says_something(word))
            .map(|word| stems.of(word.lower()))
            .collect();
        let shared = || self.stems.iter().filter(|(stem, _)| asked.contains(stem));
        let answered: FxHashSet<&str> = shared().map(|(stem, _)| stem.as_str()).collect();
        Overlap {
            related: shared().filter(|(_, common)| !common).count(),
            content: self.stems.len(),
            echoed: shared().count(),
            asked: asked.len(),
            answered: answered.len(),
        }
    }
}

/// Deeds from which a text is no bare assertion.
const SHOWN: f32 = 1.0;

/// A text longer than this is no echo of a criterion (words).
const LONGEST_ECHO: usize = 80;

/// Whether a word says something by itself.
fn says_something(word: &Word<'_>) -> bool {
    !classes(word.lower()).has(Classes::FUNCTION) && word.lower().len() > 1
}
