//! Which words of its theme's headings and topics a criterion keeps, so that it is recognised under them.
//!
//! The words are laid out by the compiler and a criterion is read once: what it keeps is one bit for each.

use std::cmp::Reverse;

use super::{
    Theme,
    matching::Folded,
    words::{Head, Words, has_word},
};
use crate::words::set_bits;

/// Which recognisable words of its theme's headings and topics a criterion keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kept(u64);

impl Kept {
    /// The most recognisable words that the headings and topics of a theme can have.
    const MOST: usize = u64::BITS as usize;

    /// What the words of a criterion keep.
    pub(super) fn of(theme: Theme, text: &Folded) -> Self {
        let Recognised { words, beginning, .. } = &RECOGNISED[theme as usize];
        let mut kept = 0;
        for at in 0..text.words().len() {
            let head = text.words().head(at);
            for place in set_bits(beginning[slot_of(head)]) {
                let (known_head, known) = words[place];
                if known_head == head && same_stem(known.as_bytes(), text.words().at(at)) {
                    kept |= 1 << place;
                }
            }
        }
        Self(kept)
    }
}

impl Theme {
    /// The headings with how many of the criteria keep a word of them: those of most criteria first, then those of
    /// most words, else in their own order.
    #[must_use]
    pub fn ranked(self, criteria: &[Kept]) -> Vec<(&'static str, usize)> {
        let words = &RECOGNISED[self as usize].names[..self.headings().len()];
        let mut ranked: Vec<(&str, Holds)> = self.headings().iter().copied().zip(holds(words, criteria)).collect();
        ranked.sort_by_key(|(_, holds)| Reverse(*holds));
        ranked.into_iter().map(|(heading, (criteria, _))| (heading, criteria)).collect()
    }

    /// Few topics, at most `most`, that together keep a word of as many of the criteria as they can, and of how many;
    /// each next one is that which keeps most of the criteria that are left.
    #[must_use]
    pub fn topics_kept(self, criteria: &[Kept], most: usize) -> (Vec<&'static str>, usize) {
        let words = &RECOGNISED[self as usize].names[self.headings().len()..];
        let mut left = criteria.to_vec();
        let mut found = Vec::new();
        while found.len() < most {
            let topics = self.topics().iter().zip(words).zip(holds(words, &left));
            // Of equals the first.
            let best = topics.min_by_key(|(_, holds)| Reverse(*holds));
            let Some(((topic, words), (1.., _))) = best else { break };
            left.retain(|kept| kept.0 & words == 0);
            found.push(*topic);
        }
        (found, criteria.len() - left.len())
    }
}

/// Of how many criteria a name keeps a word, and how many words in all.
type Holds = (usize, u32);

/// What names with these words hold of the criteria.
fn holds(names: &[u64], criteria: &[Kept]) -> impl Iterator<Item = Holds> {
    names.iter().map(move |words| {
        let shared = criteria.iter().map(|kept| (kept.0 & words).count_ones());
        shared.fold((0, 0), |(criteria, all), words| (criteria + usize::from(words > 0), all + words))
    })
}

/// The recognisable words of each theme's headings and topics, laid out by the compiler.
static RECOGNISED: [Recognised; Theme::ALL.len()] = {
    let mut all = [const { Recognised::NOTHING }; Theme::ALL.len()];
    let mut theme = 0;
    while theme < all.len() {
        let headings = Theme::ALL[theme].headings();
        all[theme] = all[theme].with(0, headings).with(headings.len(), Theme::ALL[theme].topics());
        theme += 1;
    }
    all
};

/// The words by which criteria under a theme's headings and topics are recognised.
#[derive(Clone, Copy)]
struct Recognised {
    /// Their first four letters, and as they are written.
    words: [(Head, &'static str); Kept::MOST],
    /// How many there are.
    count: usize,
    /// Which of them begin with letters of this slot, a bit for each: most words of a text are told by one look.
    beginning: [u64; SLOTS],
    /// Which of them each heading has, a bit for each, and after the headings each topic.
    names: [u64; MOST_NAMES],
}

/// The most headings and topics of a theme.
const MOST_NAMES: usize = 24;

/// How many slots there are for how words begin.
const SLOTS: usize = 64;

const fn slot_of(head: Head) -> usize {
    head.hash() as usize % SLOTS
}

impl Recognised {
    const NOTHING: Self =
        Self { words: [(Head::NOTHING, ""); Kept::MOST], count: 0, beginning: [0; SLOTS], names: [0; MOST_NAMES] };

    /// With the words of more names, whose places begin at `first`.
    const fn with(mut self, first: usize, names: &'static [&'static str]) -> Self {
        let mut name = 0;
        while name < names.len() {
            let mut rest = names[name];
            while !rest.is_empty() {
                let mut length = 0;
                while length < rest.len() && rest.as_bytes()[length].is_ascii_alphabetic() {
                    length += 1;
                }
                let (word, after) = rest.split_at(length);
                let word = if matches!(word.as_bytes(), b"IT") { "ict" } else { word };
                if says_something(word.as_bytes()) {
                    let head = Head::of(word.as_bytes());
                    self.words[self.count] = (head, word);
                    self.beginning[slot_of(head)] |= 1 << self.count;
                    self.names[first + name] |= 1 << self.count;
                    self.count += 1;
                }
                rest = if after.is_empty() { after } else { after.split_at(1).1 };
            }
            name += 1;
        }
        self
    }
}

/// A heading's words by which criteria are recognised.
#[derive(Debug)]
pub struct Telling(Words);

impl Telling {
    /// Reads a heading.
    #[must_use]
    pub fn of(heading: &str) -> Self {
        let mut words = Words::of(heading);
        words.retain(says_something);
        Self(words)
    }

    /// Whether the heading keeps a recognisable word of a text.
    #[must_use]
    pub fn keeps_a_word_of(&self, text: &str) -> bool {
        has_word(text, |word| self.0.that_begin(Head::of(word)).any(|known| same_stem(known, word)))
    }
}

/// Words of a heading by which nobody would recognise a criterion.
#[rustfmt::skip]
const EMPTY: [&str; 22] = [
    "able", "ability", "being", "different", "from", "good", "have", "into", "other", "others", "people", "person",
    "relevant", "role", "that", "their", "this", "using", "what", "with", "work", "working",
];

/// Whether a word of a heading is one by which a criterion can be recognised.
const fn says_something(word: &[u8]) -> bool {
    if word.len() <= 3 {
        return matches!(word, b"ict");
    }
    let mut place = 0;
    while place < EMPTY.len() {
        if word.eq_ignore_ascii_case(EMPTY[place].as_bytes()) {
            return false;
        }
        place += 1;
    }
    true
}

/// Whether words that begin with the same four letters are of one family, roughly: alike but for their last few letters
/// ("facilitating", "facilitation").
fn same_stem(one: &[u8], other: &[u8]) -> bool {
    let alike = 4..one.len().min(other.len()).saturating_sub(3);
    match (one.get(alike.clone()), other.get(alike)) {
        (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
        (None, _) | (_, None) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(theme: Theme, texts: &[&str]) -> Vec<Kept> {
        texts.iter().map(|text| Kept::of(theme, &Folded::new(text))).collect()
    }

    #[test]
    fn a_heading_is_recognised_by_any_form_of_a_word_that_says_something() {
        assert!(Telling::of("Using IT").keeps_a_word_of("Good IT skills"));
        assert!(Telling::of("Facilitating groups").keeps_a_word_of("Facilitation"));
        assert!(!Telling::of("Working with others").keeps_a_word_of("Able to work alone with other people"));
    }

    #[test]
    fn the_heading_that_keeps_a_word_of_most_criteria_comes_first() {
        let first = |theme: Theme, texts: &[&str]| theme.ranked(&kept(theme, texts))[0];
        let mentoring = ["Experience of mentoring", "Can coach colleagues"];
        assert_eq!(first(Theme::TrainingAndFacilitation, &mentoring), ("Coaching and mentoring", 2));
        assert_eq!(first(Theme::OrganisationAndTime, &["Meets deadlines"]), ("Planning, priorities and deadlines", 1));
        assert_eq!(first(Theme::Resilience, &["Unflappable"]), (Theme::Resilience.headings()[0], 0));
        assert_eq!(first(Theme::Resilience, &[]), (Theme::Resilience.headings()[0], 0));
    }

    #[test]
    fn few_topics_cover_many_criteria() {
        let texts = ["Able to lift crates", "Lifts with care", "Knows about safeguarding", "Strong"];
        let kept = kept(Theme::SafeguardingAndRisk, &texts);
        assert_eq!(Theme::SafeguardingAndRisk.topics_kept(&kept, 3), (vec!["lifting", "safeguarding"], 3));
        assert_eq!(Theme::SafeguardingAndRisk.topics_kept(&kept, 1), (vec!["lifting"], 2));
        assert_eq!(Theme::SafeguardingAndRisk.topics_kept(&kept[3..], 3), (Vec::new(), 0));
    }
}
