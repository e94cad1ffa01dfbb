//! Tables of words and phrases that are looked up for every line of an advert.
//!
//! A bitmap of first words, made by the compiler, answers most look-ups without touching the table.

/// A table of folded phrases (see [`super::vocabulary::fold`]).
pub(super) struct Phrases {
    entries: &'static [&'static str],
    first_words: [u64; 16],
}

impl Phrases {
    /// A table of these phrases.
    pub(super) const fn new(entries: &'static [&'static str]) -> Self {
        let mut first_words = [0; 16];
        let mut at = 0;
        while at < entries.len() {
            let bit = hash(entries[at].as_bytes());
            first_words[bit / 64] |= 1 << (bit % 64);
            at += 1;
        }
        Self { entries, first_words }
    }

    /// The phrases that begin with the first word of the text and that the text starts with, word by word.
    pub(super) fn starting<'a>(&'a self, folded: &'a str) -> impl Iterator<Item = &'static str> + 'a {
        let bit = hash(folded.as_bytes());
        let possible = self.first_words[bit / 64] & (1 << (bit % 64)) != 0;
        let entries: &'static [&'static str] = if possible { self.entries } else { &[] };
        let first = folded.as_bytes().first().copied();
        entries
            .iter()
            .copied()
            .filter(move |phrase| phrase.as_bytes().first().copied() == first && starts_with(folded, phrase))
    }

    /// Whether the text starts with one of the phrases.
    pub(super) fn starts(&self, folded: &str) -> bool {
        self.starting(folded).next().is_some()
    }

    /// Whether one of the phrases is the whole text.
    pub(super) fn is(&self, folded: &str) -> bool {
        self.starting(folded).any(|phrase| phrase.len() == folded.len())
    }

    /// Whether one of the phrases stands anywhere in the text.
    pub(super) fn within(&self, folded: &str) -> bool {
        let mut rest = folded;
        loop {
            if self.starts(rest) {
                return true;
            }
            match rest.find(' ') {
                Some(space) => rest = &rest[space + 1..],
                None => return false,
            }
        }
    }
}

fn starts_with(folded: &str, phrase: &str) -> bool {
    folded.strip_prefix(phrase).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// Where the first word of a text falls in the bitmap (FNV-1a: <https://datatracker.ietf.org/doc/html/rfc9923>).
const fn hash(text: &[u8]) -> usize {
    let mut hash: u32 = 0x811c_9dc5;
    let mut at = 0;
    while at < text.len() && text[at] != b' ' {
        hash = (hash ^ text[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    ((hash ^ (hash >> 15)) % 1024) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    static TABLE: Phrases = Phrases::new(&["right to work", "licence", "on call"]);

    #[test]
    fn phrases_match_whole_words_only() {
        assert!(TABLE.starts("right to work in the uk"));
        assert!(!TABLE.starts("right to workshops"));
        assert!(TABLE.within("a full licence"));
        assert!(!TABLE.within("licences"));
        assert!(TABLE.is("on call"));
        assert!(!TABLE.is("on call at night"));
    }
}
