//! Finding the cues of the table in a text: words are folded once, then each is looked up.
//!
//! Knows what a cue looks like but not what any theme means.

use super::{
    cue::{Cue, Loudness},
    index::{GAP, INDEX},
    words::Words,
};

/// A cue found in a text.
pub(super) struct Hit {
    /// What was found.
    pub(super) cue: &'static Cue,
    /// It stands in brackets, after "such as" or in a later sentence.
    pub(super) aside: bool,
}

/// A text whose words have been read.
pub(super) struct Folded {
    words: Words,
}

impl Folded {
    pub(super) fn new(text: &str) -> Self {
        let mut folded = Self { words: Words::of(text) };
        folded.mark_asides();
        folded
    }

    /// What follows "such as", "to ensure" or "in line with" only illustrates or says what for, unless the criterion
    /// opens with it.
    fn mark_asides(&mut self) {
        let word = |place| self.words.at(place);
        let opens = |&place: &usize| match word(place + 1) {
            b"to" => {
                matches!(word(place + 2), b"enable" | b"enhance" | b"ensure" | b"help" | b"support")
                    && !matches!(word(place), b"ability" | b"able" | b"capacity" | b"willing" | b"willingness")
            }
            b"e" => word(place + 2) == b"g",
            b"for" => word(place + 2) == b"example",
            b"in" => matches!(word(place + 2), b"accordance" | b"keeping" | b"line" | b"order"),
            b"including" => place + 2 < self.words.len(),
            b"so" => word(place + 2) == b"that",
            b"such" => word(place + 2) == b"as",
            _ => false,
        };
        if let Some(place) = (0..self.words.len()).find(opens).filter(|&place| place > 2) {
            self.words.mark_aside(place + 1);
        }
    }

    pub(super) fn words(&self) -> &Words {
        &self.words
    }

    /// Whether it opens with "ability to", "experience of" or "knowledge of": what is named after that is dealt with,
    /// not held.
    pub(super) fn asks_for_an_act(&self) -> bool {
        let opens = |place: usize| match self.words.at(place) {
            b"ability" | b"able" => true,
            b"can" | b"capacity" => place == 0,
            b"awareness" | b"experience" | b"familiar" | b"familiarity" | b"knowledge" | b"understanding" => {
                matches!(self.words.at(place + 1), b"as" | b"in" | b"of" | b"with")
            }
            _ => false,
        };
        (0..2).any(opens)
    }

    /// Whether it names training that somebody has had: "training in first aid".
    pub(super) fn opens_with_training(&self) -> bool {
        let word = |place| self.words.at(place);
        let had = matches!(word(0), b"appropriate" | b"completed" | b"formal" | b"previous" | b"recent" | b"relevant");
        let place = usize::from(had);
        matches!(word(place), b"trained" | b"training") && matches!(word(place + 1), b"as" | b"in" | b"on")
    }

    /// The cues of the text in its order, each once. The longest cue at a word wins and, unless it is weak,
    /// uses its words up.
    pub(super) fn hits(&self) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        let mut at = 0;
        while at < self.words.len() {
            let mut best: Option<(usize, &'static Cue)> = None;
            INDEX.each_at(&self.words, at, |cue| {
                let Some(end) = self.end_of(cue.phrase.as_bytes(), at) else { return };
                if best.is_none_or(|(known, best)| (known, best.phrase.len()) <= (end, cue.phrase.len())) {
                    best = Some((end, cue));
                }
            });
            let Some((end, cue)) = best else {
                at += 1;
                continue;
            };
            if !hits.iter().any(|hit| hit.cue.phrase == cue.phrase) {
                hits.push(Hit { cue, aside: self.words.is_aside(at) });
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
        let (phrase, skipped) = match phrase {
            [] => return Some(at),
            [b'.', b'.', b' ', rest @ ..] => (rest, GAP),
            _ => (phrase, 0),
        };
        (at..=at + skipped).find_map(|at| self.end_of(after_piece(phrase, self.words.at(at))?, at + 1))
    }
}

/// The rest of a phrase whose first piece is this word or a stem of it.
fn after_piece<'p>(phrase: &'p [u8], word: &[u8]) -> Option<&'p [u8]> {
    let shared = phrase.iter().zip(word).take_while(|(piece, word)| piece == word).count();
    match &phrase[shared..] {
        [] | [b' ', ..] if shared < word.len() => None,
        [] | [b'*'] => Some(&[]),
        [b' ', rest @ ..] | [b'*', b' ', rest @ ..] => Some(rest),
        _ => None,
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
