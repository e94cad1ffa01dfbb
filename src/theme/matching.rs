//! Finding the cues of the table in a text: words are folded once, then each is looked up.
//!
//! Knows what a cue looks like but not what any theme means.

use super::{
    cue::{Cue, Loudness},
    index::{INDEX, Initials, initial_of},
    words::{Word, Words},
};
use crate::words::cut;

/// Most words that a ` .. ` in a cue may skip.
const GAP: usize = 3;

/// A cue found in a text.
pub(super) struct Hit {
    /// What was found.
    pub(super) cue: &'static Cue,
    /// It stands in brackets, after "such as" or in a later sentence.
    pub(super) aside: bool,
}

/// A text whose words have been read.
pub(super) struct Folded<'t> {
    words: Vec<Word<'t>>,
    /// How its words begin.
    initials: Initials,
}

impl<'t> Folded<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut folded = Self { words: Vec::with_capacity(text.len() / 6 + 1), initials: 0 };
        for word in Words::of(text) {
            folded.initials |= initial_of(word.letters.as_bytes());
            folded.words.push(word);
        }
        folded.mark_asides();
        folded
    }

    /// What follows "such as", "to ensure" or "in line with" only illustrates or says what for, unless the criterion
    /// opens with it.
    fn mark_asides(&mut self) {
        let word = |place| self.word(place).unwrap_or_default();
        let opens = |&place: &usize| match word(place + 1) {
            "to" => {
                matches!(word(place + 2), "enable" | "enhance" | "ensure" | "help" | "support")
                    && !matches!(word(place), "ability" | "able" | "capacity" | "willing" | "willingness")
            }
            "e" => word(place + 2) == "g",
            "for" => word(place + 2) == "example",
            "in" => matches!(word(place + 2), "accordance" | "keeping" | "line" | "order"),
            "including" => place + 2 < self.words.len(),
            "so" => word(place + 2) == "that",
            "such" => word(place + 2) == "as",
            _ => false,
        };
        if let Some(place) = (0..self.words.len()).find(opens).filter(|&place| place > 2) {
            for word in &mut self.words[place + 1..] {
                word.aside = true;
            }
        }
    }

    pub(super) fn words(&self) -> &[Word<'t>] {
        &self.words
    }

    fn word(&self, place: usize) -> Option<&str> {
        self.words.get(place).map(|word| &*word.letters)
    }

    /// Whether it opens with "ability to", "experience of" or "knowledge of": what is named after that is dealt with,
    /// not held.
    pub(super) fn asks_for_an_act(&self) -> bool {
        let word = |place| self.word(place).unwrap_or_default();
        let opens = |place: usize| match word(place) {
            "ability" | "able" => true,
            "can" | "capacity" => place == 0,
            "awareness" | "experience" | "familiar" | "familiarity" | "knowledge" | "understanding" => {
                matches!(word(place + 1), "as" | "in" | "of" | "with")
            }
            _ => false,
        };
        (0..2).any(opens)
    }

    /// Whether it names training that somebody has had: "training in first aid".
    pub(super) fn opens_with_training(&self) -> bool {
        let word = |place| self.word(place).unwrap_or_default();
        let had = matches!(word(0), "appropriate" | "completed" | "formal" | "previous" | "recent" | "relevant");
        let place = usize::from(had);
        matches!(word(place), "trained" | "training") && matches!(word(place + 1), "as" | "in" | "on")
    }

    /// The cues of the text in its order, each once. The longest cue at a word wins and, unless it is weak,
    /// uses its words up.
    pub(super) fn hits(&self) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        let mut at = 0;
        while let Some(word) = self.words.get(at) {
            let next = self.word(at + 1).map_or(0, |next| initial_of(next.as_bytes()));
            let best = INDEX
                .starting_with(&word.letters, next, self.initials)
                .filter_map(|cue| Some((self.end_of(cue.phrase.as_bytes(), at)?, cue)))
                .max_by_key(|(end, cue)| (*end, cue.phrase.len()));
            let Some((end, cue)) = best else {
                at += 1;
                continue;
            };
            if !hits.iter().any(|hit| hit.cue.phrase == cue.phrase) {
                hits.push(Hit { cue, aside: word.aside });
            }
            at = match cue.loudness {
                Loudness::Weak => at + 1,
                Loudness::Sure | Loudness::Usual | Loudness::Opening => end.max(at + 1),
            };
        }
        hits
    }

    /// The word after the phrase, when the phrase stands at this word.
    fn end_of(&self, phrase: &[u8], at: usize) -> Option<usize> {
        let (piece, rest) = cut(phrase, b' ');
        let (piece, rest, skipped) = match piece {
            [] => return Some(at),
            b".." => {
                let (piece, rest) = cut(rest, b' ');
                (piece, rest, GAP)
            }
            _ => (piece, rest, 0),
        };
        (at..=at + skipped).filter(|at| self.fits(piece, *at)).find_map(|at| self.end_of(rest, at + 1))
    }

    /// Whether the word here is what a piece of a phrase stands for.
    fn fits(&self, piece: &[u8], at: usize) -> bool {
        self.word(at).map(str::as_bytes).is_some_and(|word| match piece {
            [stem @ .., b'*'] => word.starts_with(stem),
            _ => word == piece,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::index::CUES;
    use super::*;

    /// The word after the phrase at the beginning of the text.
    fn end_of(phrase: &str, text: &str) -> Option<usize> {
        Folded::new(text).end_of(phrase.as_bytes(), 0)
    }

    #[test]
    fn a_phrase_matches_stems_and_skips_up_to_three_words() {
        let text = "working as part of teams";
        assert_eq!(end_of("work* .. team*", text), Some(5));
        assert_eq!(end_of("work* team*", text), None);
        assert_eq!(end_of("work", text), None);
        assert_eq!(end_of("work* .. team*", "work in a rather large team"), None);
    }

    #[test]
    fn every_cue_is_well_formed_stands_once_and_is_found_in_itself() {
        assert_eq!(INDEX.cues().count(), CUES);
        let mut seen = std::collections::HashSet::new();
        for cue in INDEX.cues() {
            assert!(seen.insert(cue.phrase), "{} twice", cue.phrase);
            for piece in cue.phrase.split(' ') {
                let stem = piece.strip_suffix('*').unwrap_or(piece);
                let word = !stem.is_empty() && stem.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
                assert!(word || piece == "..", "{}", cue.phrase);
                assert!(stem == piece || stem.len() >= 2, "{}", cue.phrase);
            }
            let spelled = cue.phrase.replace('*', "").replace(" .. ", " ");
            let text = Folded::new(&spelled);
            assert_eq!(text.end_of(cue.phrase.as_bytes(), 0), Some(text.words.len()), "{}", cue.phrase);
            assert!(!text.hits().is_empty(), "{}", cue.phrase);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_folded_and_searched(text in "\\PC{0,200}|.{0,200}") {
            let folded = Folded::new(&text);
            prop_assert!(folded.hits().len() <= folded.words.len());
        }
    }
}
