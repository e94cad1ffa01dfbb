//! Tables of words and phrases that are looked up for every line of an advert.
//!
//! A bitmap of first words, made by the compiler, answers most look-ups without touching the table; buckets of first
//! words answer the others without walking through all of it.

/// A table of folded phrases (see [`super::vocabulary::fold`]).
pub(super) struct Phrases {
    entries: &'static [&'static str],
    first_words: [u64; 16],
    /// Where the phrases of each bucket of first words begin in `order`; one more at the end.
    starts: [u16; BUCKETS + 1],
    /// The places of the phrases in the table, bucket by bucket, each in the table's order.
    order: [u16; MOST],
}

/// First words are told apart by their hashes, in so many buckets.
const BUCKETS: usize = 256;

/// Most phrases of a table; the compiler refuses a longer one.
const MOST: usize = 400;

impl Phrases {
    /// A table of these phrases.
    pub(super) const fn new(entries: &'static [&'static str]) -> Self {
        let mut table = Self { entries, first_words: [0; 16], starts: [0; BUCKETS + 1], order: [0; MOST] };
        let mut at = 0;
        while at < entries.len() {
            let hash = hash(entries[at].as_bytes());
            table.first_words[hash / 64] |= 1 << (hash % 64);
            table.starts[hash % BUCKETS + 1] += 1;
            at += 1;
        }
        let mut bucket = 0;
        while bucket < BUCKETS {
            table.starts[bucket + 1] += table.starts[bucket];
            bucket += 1;
        }
        let mut free = table.starts;
        at = 0;
        while at < entries.len() {
            let bucket = hash(entries[at].as_bytes()) % BUCKETS;
            table.order[free[bucket] as usize] = at as u16;
            free[bucket] += 1;
            at += 1;
        }
        table
    }

    /// The phrases that begin with the first word of the text and that the text starts with, word by word.
    pub(super) fn starting<'a>(&'a self, folded: &'a str) -> impl Iterator<Item = &'static str> + 'a {
        self.hashed(hash(folded.as_bytes()), folded)
    }

    /// The same when the hash of the first word is known.
    fn hashed<'a>(&'a self, hash: usize, folded: &'a str) -> impl Iterator<Item = &'static str> + 'a {
        let possible = self.first_words[hash / 64] & (1 << (hash % 64)) != 0;
        let bucket = hash % BUCKETS;
        let range = if possible { self.starts[bucket] as usize..self.starts[bucket + 1] as usize } else { 0..0 };
        let listed = self.order[range].iter().map(|at| self.entries[*at as usize]);
        listed.filter(move |phrase| starts_with(folded, phrase))
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
        Self::each_within([self], folded) == [true]
    }

    /// The same for several tables: one walk finds where each word starts and its hash.
    pub(super) fn each_within<const N: usize>(tables: [&Self; N], folded: &str) -> [bool; N] {
        let mut found = [false; N];
        let mut look = |hash: u32, rest: &str| {
            let hash = settled(hash);
            for (found, table) in found.iter_mut().zip(tables) {
                *found |= table.hashed(hash, rest).next().is_some();
            }
        };
        let mut start = 0;
        let mut hash = FNV_BASIS;
        for (at, &byte) in folded.as_bytes().iter().enumerate() {
            if byte == b' ' {
                look(hash, &folded[start..]);
                start = at + 1;
                hash = FNV_BASIS;
            } else {
                hash = mixed(hash, byte);
            }
        }
        look(hash, &folded[start..]);
        found
    }
}

fn starts_with(folded: &str, phrase: &str) -> bool {
    folded.strip_prefix(phrase).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

const FNV_BASIS: u32 = 0x811c_9dc5;

/// One step of FNV-1a (<https://datatracker.ietf.org/doc/html/rfc9923>).
const fn mixed(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// Where a hash falls in the bitmap.
const fn settled(hash: u32) -> usize {
    ((hash ^ (hash >> 15)) % 1024) as usize
}

/// Where the first word of a text falls in the bitmap.
const fn hash(text: &[u8]) -> usize {
    let mut hash = FNV_BASIS;
    let mut at = 0;
    while at < text.len() && text[at] != b' ' {
        hash = mixed(hash, text[at]);
        at += 1;
    }
    settled(hash)
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
        assert_eq!(TABLE.starting("on call at night").collect::<Vec<_>>(), ["on call"]);
        assert!(!TABLE.within("") && TABLE.within("is on call"));
        assert_eq!(Phrases::each_within([&TABLE, &Phrases::new(&["call"])], "a full licence"), [true, false]);
    }
}
