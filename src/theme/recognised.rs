//! Which words of its theme's headings and topics a criterion keeps, so that it is recognised under them.
//!
//! The words are laid out by the compiler and a criterion is read once: what it keeps is one bit for each.

use std::cmp::Reverse;

use super::{
    Theme,
    matching::Folded,
    words::{Start, Word, Words, start_of},
};

/// Which recognisable words of its theme's headings and topics a criterion keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kept(u64);

impl Kept {
    /// The most recognisable words that the headings and topics of a theme can have.
    const MOST: usize = u64::BITS as usize;

    /// What the words of a criterion keep.
    pub(super) fn of(theme: Theme, text: &Folded<'_>) -> Self {
        let Recognised { words, count } = &RECOGNISED[theme as usize];
        let mut kept = 0;
        for word in text.words() {
            let four = first_four(word.start);
            for (place, known) in words[..*count].iter().enumerate() {
                if known.four == four && same_stem(known.word, &word.letters) {
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
        let ranked = RECOGNISED[self as usize].rank(0, self.headings(), criteria);
        ranked.into_iter().map(|(heading, _, kept)| (heading, kept)).collect()
    }

    /// Few topics, at most `most`, that together keep a word of as many of the criteria as they can, and of how many;
    /// each next one is that which keeps most of the criteria that are left.
    #[must_use]
    pub fn topics_kept(self, criteria: &[Kept], most: usize) -> (Vec<&'static str>, usize) {
        let mut left = criteria.to_vec();
        let mut found = Vec::new();
        while found.len() < most {
            let ranked = RECOGNISED[self as usize].rank(self.headings().len(), self.topics(), &left);
            let Some((topic, words, 1..)) = ranked.first() else { break };
            left.retain(|kept| kept.0 & words == 0);
            found.push(*topic);
        }
        (found, criteria.len() - left.len())
    }
}

/// The recognisable words of each theme's headings and topics, laid out by the compiler.
static RECOGNISED: [Recognised; Theme::ALL.len()] = {
    let mut all = [const { Recognised { words: [NOTHING; Kept::MOST], count: 0 } }; Theme::ALL.len()];
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
    words: [Known; Kept::MOST],
    count: usize,
}

/// A word of a heading or topic, as it is written there.
#[derive(Clone, Copy)]
struct Known {
    word: &'static str,
    /// Its first four letters.
    four: u32,
    /// The place of its heading; topics are counted on after the headings.
    name: usize,
}

const NOTHING: Known = Known { word: "", four: 0, name: 0 };

impl Recognised {
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
                if says_something(word) {
                    self.words[self.count] = Known { word, four: first_four(start_of(word)), name: first + name };
                    self.count += 1;
                }
                rest = if after.is_empty() { after } else { after.split_at(1).1 };
            }
            name += 1;
        }
        self
    }

    /// Names, whose places begin at `first`, with the bits of their words and how many of the criteria keep one; the
    /// best first.
    fn rank(&self, first: usize, names: &'static [&'static str], criteria: &[Kept]) -> Vec<(&'static str, u64, usize)> {
        let mut ranked: Vec<(&str, u64, usize)> = names.iter().map(|name| (*name, 0, 0)).collect();
        for (place, known) in self.words[..self.count].iter().enumerate() {
            if let Some((_, words, _)) = known.name.checked_sub(first).and_then(|name| ranked.get_mut(name)) {
                *words |= 1 << place;
            }
        }
        let kept = |words: u64| criteria.iter().map(move |kept| kept.0 & words);
        for (_, words, count) in &mut ranked {
            *count = kept(*words).filter(|kept| *kept != 0).count();
        }
        ranked.sort_by_key(|(_, words, count)| Reverse((*count, kept(*words).map(u64::count_ones).sum::<u32>())));
        ranked
    }
}

/// Whether a heading keeps a recognisable word of one of the texts.
#[must_use]
pub fn keeps_a_word(heading: &str, texts: &[&str]) -> bool {
    let held = |word: &Word<'_>| {
        let four = first_four(word.start);
        let alike = |other: Word<'_>| first_four(other.start) == four && same_stem(&word.letters, &other.letters);
        texts.iter().flat_map(|text| Words::of(text)).any(alike)
    };
    Words::of(heading).any(|word| says_something(&word.letters) && held(&word))
}

/// Words of a heading by which nobody would recognise a criterion.
#[rustfmt::skip]
const EMPTY: [&str; 22] = [
    "able", "ability", "being", "different", "from", "good", "have", "into", "other", "others", "people", "person",
    "relevant", "role", "that", "their", "this", "using", "what", "with", "work", "working",
];

/// Whether a word of a heading is one by which a criterion can be recognised.
const fn says_something(word: &str) -> bool {
    let mut place = 0;
    while place < EMPTY.len() {
        if word.eq_ignore_ascii_case(EMPTY[place]) {
            return false;
        }
        place += 1;
    }
    word.len() > 3 || matches!(word.as_bytes(), b"ict")
}

/// The first four letters in one number, capitals aside.
const fn first_four(start: Start) -> u32 {
    /// The bit by which small letters differ from capitals.
    const SMALL: u32 = 0x2020_2020;
    start as u32 | SMALL
}

/// Words of one family, roughly: alike but for their last few letters ("facilitating", "facilitation").
fn same_stem(one: &str, other: &str) -> bool {
    if one.eq_ignore_ascii_case(other) {
        return true;
    }
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    let shorter = one.chars().count().min(other.chars().count());
    shared >= 4 && shared + 3 >= shorter
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(theme: Theme, texts: &[&str]) -> Vec<Kept> {
        texts.iter().map(|text| Kept::of(theme, &Folded::new(text))).collect()
    }

    #[test]
    fn a_heading_is_recognised_by_any_form_of_a_word_that_says_something() {
        assert!(keeps_a_word("Using IT", &["Good IT skills"]));
        assert!(keeps_a_word("Facilitating groups", &["Facilitation"]));
        assert!(!keeps_a_word("Working with others", &["Able to work alone with other people"]));
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
