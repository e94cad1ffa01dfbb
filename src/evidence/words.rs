//! Lists of words as tables that the compiler lays out.
//!
//! A hash map would have to be filled whenever the program starts, which took longer than most reports; here nothing
//! is built at run time. Owns the layout and the look-up; what the lists mean is their owners' business.

/// The words of a few lists, each with the bits of every list that it stands in. `SLOTS` is a power of two, at least
/// half as much again as there are words.
pub struct WordTable<const SLOTS: usize> {
    lists: &'static [(u32, &'static str)],
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
    pub const fn new(lists: &'static [(u32, &'static str)]) -> Self {
        let mut table = Self { lists, slots: [Slot { at: 0, list: 0, len: 0, bits: 0 }; SLOTS] };
        let mut list = 0;
        while list < lists.len() {
            let (bits, text) = lists[list];
            let text = text.as_bytes();
            let mut from = 0;
            while from < text.len() {
                let mut to = from;
                while to < text.len() && text[to] != b' ' {
                    to += 1;
                }
                let place = table.place(text, from, to);
                let slot = &mut table.slots[place];
                if slot.len == 0 {
                    *slot = Slot { at: from as u16, list: list as u8, len: (to - from) as u8, bits };
                } else {
                    slot.bits |= bits;
                }
                from = to + 1;
            }
            list += 1;
        }
        table
    }

    /// The bits of a word; none for one that stands in no list.
    #[must_use]
    pub fn bits(&self, word: &str) -> u32 {
        // The same walk as `place`, with the comparison that the processor is quick at.
        let word = word.as_bytes();
        if word.is_empty() || word.len() > u8::MAX as usize {
            return 0;
        }
        let mut place = hash(word, 0, word.len()) & (SLOTS - 1);
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

    /// Where the word between two offsets stands in the table, or where there is room for it.
    const fn place(&self, text: &[u8], from: usize, to: usize) -> usize {
        let mut place = hash(text, from, to) & (SLOTS - 1);
        while self.slots[place].len != 0 && !self.is_at(place, text, from, to) {
            place = (place + 1) & (SLOTS - 1);
        }
        place
    }

    const fn is_at(&self, place: usize, text: &[u8], from: usize, to: usize) -> bool {
        let Slot { at, list, len, .. } = self.slots[place];
        let known = self.lists[list as usize].1.as_bytes();
        let mut same = 0;
        while same < to - from && same < len as usize && known[at as usize + same] == text[from + same] {
            same += 1;
        }
        same == to - from && same == len as usize
    }
}

/// FNV-1a (<https://datatracker.ietf.org/doc/html/rfc9923>), its upper bits folded in.
pub(super) const fn hash(text: &[u8], from: usize, to: usize) -> usize {
    let mut hash: u32 = 0x811c_9dc5;
    let mut at = from;
    while at < to {
        hash = (hash ^ text[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    (hash ^ (hash >> 15)) as usize
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
}
