//! The stems of words, alike in British and American spelling.
//!
//! The only file that names the stemming crate.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

/// Reduces words to their stems.
pub struct Stems {
    stemmer: Stemmer,
}

impl Stems {
    /// A stemmer for English.
    #[must_use]
    pub fn english() -> Self {
        Self { stemmer: Stemmer::new(Algorithm::English) }
    }

    /// The stem of a word in lower case. British and American spelling ("organise", "organize") share one.
    #[must_use]
    pub fn of(&self, lower: &str) -> String {
        if !lower.is_ascii() || lower.len() > LONGEST_WORD {
            return lower.to_owned();
        }
        self.stemmer.stem(&american(lower)).into_owned()
    }
}

/// American spelling, so that both spellings share a stem. Applied to every word alike, "exercise" included.
fn american(lower: &str) -> Cow<'_, str> {
    for (british, american) in SPELLINGS {
        if lower.len() > british.len() + 2
            && let Some(head) = lower.strip_suffix(british)
        {
            return Cow::Owned(format!("{head}{american}"));
        }
    }
    Cow::Borrowed(lower)
}

/// Endings that the two spellings write differently, longest first.
const SPELLINGS: &[(&str, &str)] = &[
    ("isations", "izations"),
    ("isation", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("iser", "izer"),
    ("ises", "izes"),
    ("ise", "ize"),
    ("oured", "ored"),
    ("ouring", "oring"),
    ("ours", "ors"),
    ("our", "or"),
];

/// No English word is longer; a longer run of letters is left as it is.
const LONGEST_WORD: usize = 40;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn stems_meet() {
        let stems = Stems::english();
        for (one, other) in [("organised", "organizing"), ("supporting", "supported"), ("prioritise", "prioritize")] {
            assert_eq!(stems.of(one), stems.of(other));
        }
    }

    proptest! {
        #[test]
        fn a_stem_begins_as_its_word(word in "[a-z0-9][a-z0-9'.,]{0,14}|(dy|ly|ty|sk)(ing|ies|is)") {
            prop_assert_eq!(Stems::english().of(&word).chars().next(), word.chars().next());
        }
    }
}
