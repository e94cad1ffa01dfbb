//! How far a text shares its words with a criterion, where it may be bare assertion.
//!
//! Owns the comparing by stems, which are dear: they are made when it is asked for, of the words that may match. Linear
//! in both.

use std::cell::OnceCell;

use rustc_hash::FxHashSet;

use super::reading::Reading;
use crate::prose::{Classes, Sentence, Stems, Word, sentences};

/// A text beside a criterion: they are compared when it is first asked what they share.
#[derive(Debug, Default)]
pub struct Overlap<'a> {
    /// None where nothing depends on it.
    compared: Option<(&'a Assertion, &'a str)>,
    shared: OnceCell<Shared>,
}

/// What a text and a criterion share. All figures are 0 where nothing depends on them.
#[derive(Debug, Default)]
pub struct Shared {
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

impl<'a> Overlap<'a> {
    /// Lays a text beside a criterion.
    pub fn of(text: Option<&'a Assertion>, criterion: &'a str) -> Self {
        Self { compared: text.map(|text| (text, criterion)), shared: OnceCell::new() }
    }

    /// What they share.
    pub fn shared(&self) -> &Shared {
        let compare = || self.compared.map(|(text, criterion)| text.shared_with(criterion)).unwrap_or_default();
        self.shared.get_or_init(compare)
    }
}

/// The words of a text that may be bare assertion.
#[derive(Debug)]
pub struct Assertion {
    /// The words that say something, each with whether it is among the commonest.
    words: Vec<(String, bool)>,
}

impl Assertion {
    /// Reads a text with these figures; `None` where it shows enough, or says too much, to be no bare assertion.
    pub fn read(text: &[Sentence<'_>], reading: &Reading) -> Option<Self> {
        let shown = reading.deeds >= SHOWN && reading.motive == 0;
        if shown || reading.words > LONGEST_ECHO || reading.words == 0 {
            return None;
        }
        let here = text.iter().zip(&reading.elsewhere).filter(|(_, elsewhere)| !**elsewhere || text.len() == 1);
        let words = here.flat_map(|(sentence, _)| &sentence.words).filter(|word| says_something(word));
        let words = words.map(|word| (word.lower().to_owned(), word.is(Classes::COMMON))).collect();
        Some(Self { words })
    }

    /// What it shares with a criterion.
    fn shared_with(&self, criterion: &str) -> Shared {
        if criterion.is_empty() {
            return Shared::default();
        }
        let stems = Stems::english();
        let asked: FxHashSet<String> = sentences(criterion, 1)
            .iter()
            .flat_map(|sentence| &sentence.words)
            .filter(|word| says_something(word))
            .map(|word| stems.of(word.lower()))
            .collect();
        // Words of one stem begin alike.
        let may_match =
            |(word, _): &&(String, bool)| asked.iter().any(|stem| stem.bytes().next() == word.bytes().next());
        let told = self.words.iter().filter(may_match).map(|(word, common)| (stems.of(word), common));
        let shared: Vec<(String, &bool)> = told.filter(|(stem, _)| asked.contains(stem)).collect();
        let answered: FxHashSet<&String> = shared.iter().map(|(stem, _)| stem).collect();
        Shared {
            related: shared.iter().filter(|(_, common)| !**common).count(),
            content: self.words.len(),
            echoed: shared.len(),
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
    !word.is(Classes::FUNCTION) && word.lower().len() > 1
}
