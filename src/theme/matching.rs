//! Finding the cues of the table in a text: words are folded once, then each word start is looked up.
//!
//! Owns folding and matching; knows what a cue looks like but not what any theme means.

use super::{
    cue::{Strength, Target},
    index::INDEX,
};

/// Most words that a ` .. ` in a cue may skip.
const GAP: usize = 3;

/// A cue found in a text.
pub(super) struct Hit {
    /// What the cue speaks for.
    pub(super) target: Target,
    /// How loudly.
    pub(super) strength: Strength,
    /// It stands in brackets, after "such as" or in a later sentence.
    pub(super) aside: bool,
}

/// A text in small letters with single spaces, and where its words are.
pub(super) struct Folded {
    text: String,
    words: Vec<Word>,
}

struct Word {
    start: usize,
    end: usize,
    aside: bool,
}

impl Folded {
    /// Folds case, hyphens and punctuation; "&" is "and", apostrophes go, and "IT" in capitals becomes "ict".
    pub(super) fn new(original: &str) -> Self {
        let mut folded =
            Self { text: String::with_capacity(original.len() + 8), words: Vec::with_capacity(original.len() / 6 + 1) };
        let shouted = !original.bytes().any(|byte| byte.is_ascii_lowercase());
        let (mut depth, mut later) = (0_usize, false);
        let mut word_start = None;
        let mut previous = ' ';
        for (place, character) in original.char_indices() {
            if character.is_alphanumeric() {
                let _ = word_start.get_or_insert(place);
            } else if !matches!(character, '\'' | '\u{2019}') {
                if let Some(start) = word_start.take() {
                    folded.push(&original[start..place], depth > 0 || later, shouted);
                }
                match character {
                    '(' | '[' => depth += 1,
                    ')' | ']' => depth = depth.saturating_sub(1),
                    '&' => folded.push("and", depth > 0 || later, true),
                    character if character.is_whitespace() && matches!(previous, '.' | '?' | '!') => {
                        later = later || folded.words.len() > 2;
                    }
                    _ => {}
                }
            }
            previous = character;
        }
        if let Some(start) = word_start {
            folded.push(&original[start..], depth > 0 || later, shouted);
        }
        folded.mark_asides();
        folded
    }

    fn push(&mut self, word: &str, aside: bool, shouted: bool) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        let start = self.text.len();
        if word == "IT" && !shouted {
            self.text.push_str("ict");
        } else {
            self.push_letters(word);
        }
        self.words.push(Word { start, end: self.text.len(), aside });
    }

    /// A word in small letters without its apostrophes; nearly every one is plain letters, taken in one piece.
    fn push_letters(&mut self, word: &str) {
        if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let start = self.text.len();
            self.text.push_str(word);
            self.text[start..].make_ascii_lowercase();
            return;
        }
        for letter in word.chars().filter(|letter| letter.is_alphanumeric()) {
            self.text.extend(letter.to_lowercase());
        }
    }

    /// What follows "such as" or "to ensure" only illustrates or says what for, unless the criterion opens with it.
    fn mark_asides(&mut self) {
        let words: Vec<&str> = self.words().collect();
        let opens = |three: &[&str]| match three {
            [before, "to", "enable" | "enhance" | "ensure" | "help" | "support"] => {
                !matches!(*before, "ability" | "able" | "capacity" | "willing" | "willingness")
            }
            [_, "e", "g"] | [_, "such", "as"] | [_, "for", "example"] | [_, "so", "that"] => true,
            [_, "including", _] | [_, "in", "order"] => true,
            _ => false,
        };
        if let Some(place) = words.windows(3).position(opens).filter(|&place| place > 2) {
            for word in &mut self.words[place + 1..] {
                word.aside = true;
            }
        }
    }

    /// The words, in small letters.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| &self.text[word.start..word.end])
    }

    /// The cues of the text in its order, each once. The longest cue at a word wins and, unless it is weak,
    /// uses its words up.
    pub(super) fn hits(&self) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        let mut at = 0;
        while let Some(word) = self.words.get(at) {
            let best = INDEX
                .starting_with(&self.text[word.start..])
                .filter_map(|cue| Some((self.end_of(cue.phrase, at)?, cue)))
                .max_by_key(|(end, cue)| (*end, cue.phrase.len()));
            let Some((end, cue)) = best else {
                at += 1;
                continue;
            };
            if !seen.contains(&cue.phrase) {
                seen.push(cue.phrase);
                hits.push(Hit { target: cue.target, strength: cue.strength, aside: word.aside });
            }
            at = match cue.strength {
                Strength::Weak => at + 1,
                Strength::Sure | Strength::Usual | Strength::Opening => end.max(at + 1),
            };
        }
        hits
    }

    /// The word after the phrase, when the phrase stands at this word.
    fn end_of(&self, phrase: &str, at: usize) -> Option<usize> {
        let start = self.words.get(at)?.start;
        let words = words_matched(phrase.as_bytes(), &self.text.as_bytes()[start..])?;
        Some(at + words)
    }
}

/// How many words of the text the phrase covers, when the text begins with it.
fn words_matched(phrase: &[u8], text: &[u8]) -> Option<usize> {
    let to_word_end = |from: usize| text[from..].iter().position(|&byte| byte == b' ').map_or(text.len(), |n| from + n);
    let (mut read, mut words) = (0, 1);
    for (place, &wanted) in phrase.iter().enumerate() {
        match (wanted, text.get(read)) {
            (b'*', _) => read = to_word_end(read),
            (b' ', Some(b' ')) => {
                read += 1;
                if let Some(rest) = phrase[place + 1..].strip_prefix(b".. ") {
                    for skipped in 0..=GAP {
                        if let Some(more) = words_matched(rest, text.get(read..)?) {
                            return Some(words + skipped + more);
                        }
                        read = to_word_end(read) + 1;
                    }
                    return None;
                }
                words += 1;
            }
            (wanted, Some(&found)) if wanted == found => read += 1,
            _ => return None,
        }
    }
    (to_word_end(read) == read).then_some(words)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::index::CUES;
    use super::*;

    fn folded(text: &str) -> String {
        Folded::new(text).words().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn case_hyphens_ampersands_and_apostrophes_are_folded() {
        assert_eq!(folded("Multi-agency Children's work & IT"), "multi agency childrens work and ict");
        assert_eq!(folded("MAKE IT WORK"), "make it work", "capitals mean nothing where all are capitals");
        assert_eq!(folded(" \u{2013} "), "");
    }

    #[test]
    fn a_phrase_matches_stems_and_skips_up_to_three_words() {
        let text = Folded::new("working as part of teams");
        assert_eq!(text.end_of("work* .. team*", 0), Some(5));
        assert_eq!(text.end_of("work* team*", 0), None);
        assert_eq!(text.end_of("work", 0), None);
        assert_eq!(Folded::new("work in a rather large team").end_of("work* .. team*", 0), None);
    }

    #[test]
    fn every_cue_is_well_formed_stands_once_and_is_found_in_itself() {
        assert_eq!(INDEX.cues().len(), CUES);
        let mut seen = std::collections::HashSet::new();
        for cue in INDEX.cues() {
            assert!(seen.insert(cue.phrase), "{} twice", cue.phrase);
            for piece in cue.phrase.split(' ') {
                let stem = piece.strip_suffix('*').unwrap_or(piece);
                let word = !stem.is_empty() && stem.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
                assert!(word || piece == "..", "{}", cue.phrase);
            }
            let text = Folded::new(&cue.phrase.replace('*', "").replace(" .. ", " "));
            assert_eq!(text.end_of(cue.phrase, 0), Some(text.words.len()), "{}", cue.phrase);
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
