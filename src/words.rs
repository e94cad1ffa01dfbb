//! Lists of words as tables that the compiler lays out.
//!
//! A hash map would have to be filled whenever the program starts, which took longer than most reports; here nothing
//! is built at run time. Owns the layout and the look-up; what the lists mean is their owners' business.

use std::iter;

/// Words that are parted by single spaces, and the bit by which the list is known in its table.
pub(crate) type List = (u32, &'static str);

/// A word of a text that has been looked up.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Listed<'a> {
    pub(crate) text: &'a str,
    /// The bits of the lists that it stands in.
    pub(crate) bits: u32,
}

impl Listed<'_> {
    /// Whether it stands in a list.
    pub(crate) const fn is(self, (bit, _): List) -> bool {
        self.bits & bit != 0
    }
}

/// The words of a few lists, each with the bits of every list that it stands in. `SLOTS` is a power of two, at least
/// half as much again as there are words.
pub struct WordTable<const SLOTS: usize> {
    lists: &'static [List],
    slots: [Slot; SLOTS],
}

/// Where a word stands in its first list, and its bits; one of length 0 is free.
#[derive(Clone, Copy)]
struct Slot {
    at: u16,
    list: u8,
    len: u8,
    bits: u32,
}

impl<const SLOTS: usize> WordTable<SLOTS> {
    /// Lays out lists of words that are parted by single spaces.
    #[must_use]
    pub const fn new(lists: &'static [List]) -> Self {
        let mut table = Self { lists, slots: [Slot { at: 0, list: 0, len: 0, bits: 0 }; SLOTS] };
        let mut list = 0;
        while list < lists.len() {
            let (bits, text) = lists[list];
            let text = text.as_bytes();
            let mut from = 0;
            while from < text.len() {
                let (word, _) = cut(text.split_at(from).1, b' ');
                let slot = &mut table.slots[table.place(word)];
                if slot.len == 0 {
                    *slot = Slot { at: from as u16, list: list as u8, len: word.len() as u8, bits };
                } else {
                    slot.bits |= bits;
                }
                from += word.len() + 1;
            }
            list += 1;
        }
        table
    }

    /// The bits of a word; none for one that stands in no list.
    #[must_use]
    pub fn bits(&self, word: &str) -> u32 {
        self.bits_by_hash(word, hash(word.as_bytes()))
    }

    /// The same for a word whose [`hash`] is known.
    #[must_use]
    pub(crate) fn bits_by_hash(&self, word: &str, hash: u32) -> u32 {
        // The same walk as `place`, with the comparison that the processor is quick at.
        let word = word.as_bytes();
        let mut place = hash as usize & (SLOTS - 1);
        loop {
            let slot = &self.slots[place];
            if slot.len == 0 {
                return 0;
            }
            if slot.len as usize == word.len() {
                let text = self.lists[slot.list as usize].1.as_bytes();
                if text[slot.at as usize..].starts_with(word) {
                    return slot.bits;
                }
            }
            place = (place + 1) & (SLOTS - 1);
        }
    }

    /// Whether a word stands in one of the lists.
    #[must_use]
    pub fn contains(&self, word: &str) -> bool {
        self.bits(word) != 0
    }

    /// Where a word stands in the table, or where there is room for it.
    const fn place(&self, word: &[u8]) -> usize {
        let mut place = hash(word) as usize & (SLOTS - 1);
        while self.slots[place].len != 0 && !self.is_at(place, word) {
            place = (place + 1) & (SLOTS - 1);
        }
        place
    }

    const fn is_at(&self, place: usize, word: &[u8]) -> bool {
        let Slot { at, list, len, .. } = self.slots[place];
        let known = self.lists[list as usize].1.as_bytes();
        let mut same = 0;
        while same < word.len() && same < len as usize && known[at as usize + same] == word[same] {
            same += 1;
        }
        same == word.len() && same == len as usize
    }
}

/// Which hashes are known, a bit for each, which some share: what is not known is mostly told by one look.
#[derive(Clone, Copy)]
pub(crate) struct Known<const NUMBERS: usize>([u64; NUMBERS]);

impl<const NUMBERS: usize> Known<NUMBERS> {
    pub(crate) const NONE: Self = Self([0; NUMBERS]);

    pub(crate) const fn add(&mut self, hash: u32) {
        let (number, bit) = Self::place(hash);
        self.0[number] |= bit;
    }

    pub(crate) const fn may_have(&self, hash: u32) -> bool {
        let (number, bit) = Self::place(hash);
        self.0[number] & bit != 0
    }

    const fn place(hash: u32) -> (usize, u64) {
        (hash as usize / u64::BITS as usize % NUMBERS, 1 << (hash % u64::BITS))
    }
}

/// The places of the bits that are set, from the lowest on.
pub(crate) fn set_bits(mut bits: u64) -> impl Iterator<Item = usize> {
    iter::from_fn(move || {
        let place = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
        bits &= bits - 1;
        Some(place)
    })
}

/// What stands before and after the first `mark`.
pub(crate) const fn cut(text: &[u8], mark: u8) -> (&[u8], &[u8]) {
    let mut at = 0;
    while at < text.len() && text[at] != mark {
        at += 1;
    }
    let (before, after) = text.split_at(at);
    match after {
        [] => (before, after),
        [_, after @ ..] => (before, after),
    }
}

/// A number by which a table finds a word: its length, its first and its last letters, spread by a multiplication
/// with Fibonacci's factor. A few instructions for a word of any length, where a hash that goes through the letters one
/// by one was a tenth of the reading of a text.
pub(crate) const fn hash(word: &[u8]) -> u32 {
    const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
    let letters = if let (Some(first), Some(last)) = (word.first_chunk(), word.last_chunk()) {
        u64::from_le_bytes(*first).wrapping_mul(SPREAD) ^ u64::from_le_bytes(*last)
    } else if let (Some(first), Some(last)) = (word.first_chunk(), word.last_chunk()) {
        (u32::from_le_bytes(*first) as u64) << u32::BITS | u32::from_le_bytes(*last) as u64
    } else {
        let (mut letters, mut rest) = (0, word);
        while let [letter, more @ ..] = rest {
            letters = letters << u8::BITS | *letter as u64;
            rest = more;
        }
        letters
    };
    ((letters ^ word.len() as u64).wrapping_mul(SPREAD) >> u32::BITS) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    static TABLE: WordTable<16> = WordTable::new(&[(1, "red green blue"), (2, "blue sky a")]);

    #[test]
    fn every_word_has_the_bits_of_its_lists() {
        assert_eq!(["red", "green", "blue", "sky", "a"].map(|word| TABLE.bits(word)), [1, 1, 3, 2, 2]);
        for other in ["", "re", "reds", "blu", "sky a", "\u{e9}", &"x".repeat(300)] {
            assert!(!TABLE.contains(other), "{other}");
        }
    }

    #[test]
    fn every_bit_that_is_set_has_a_place() {
        assert_eq!(set_bits(0).count(), 0);
        assert_eq!(set_bits(1 | 1 << 5 | 1 << 63).collect::<Vec<_>>(), [0, 5, 63]);
    }

    #[test]
    fn what_was_added_is_known() {
        let mut known = Known::<2>::NONE;
        [0, 63, 64, 1 << 20].into_iter().for_each(|hash| known.add(hash));
        assert!([0, 63, 64, 1 << 20].into_iter().all(|hash| known.may_have(hash)));
        assert!(![1, 62, 65, 127].into_iter().any(|hash| known.may_have(hash)));
    }
}
