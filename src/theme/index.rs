//! The table's cues in an order in which they are quickly found; the compiler lays it out.
//!
//! Owns the order only: whether a cue matches is decided in [`super::matching`].

use super::{
    cue::{Cue, Loudness, Row, Target},
    table::TABLE,
};
use crate::words::{cut, hash};

/// The cues of the table by a hash of how they begin, laid out by the compiler. Small, because a report has to fetch
/// what it looks at from the disk or the main memory.
pub(super) struct Index {
    /// Where each drawer begins in `entries`; one more at the end.
    starts: [u16; DRAWERS + 1],
    entries: [Entry; CUES],
}

/// A cue, how its words begin, and how the word after its first one does: nearly every cue that cannot stand somewhere
/// is told by them.
#[derive(Clone, Copy)]
struct Entry {
    initials: Initials,
    next: Initials,
    cue: Cue,
}

/// How many drawers there are. Most are empty, so that most words need no second look.
const DRAWERS: usize = 4096;

/// How many letters of a stem its drawer is found by, when it has so many.
const STEM: usize = 4;
/// The shortest stem.
const SHORTEST: usize = 2;

pub(super) const CUES: usize = {
    let (mut total, mut row) = (0, 0);
    while row < TABLE.len() {
        let Row { sure, usual, opening, weak, .. } = TABLE[row];
        total += sure.len() + usual.len() + opening.len() + weak.len();
        row += 1;
    }
    total
};

#[allow(long_running_const_eval, reason = "some thousand cues are laid out; it takes the compiler no second")]
pub(super) static INDEX: Index = Index::new();

impl Index {
    const fn new() -> Self {
        let nothing = Cue { phrase: "", target: Target::Nothing, loudness: Loudness::Weak };
        let (mut listed, mut filled, mut row) = ([nothing; CUES], 0, 0);
        while row < TABLE.len() {
            let Row { target, sure, usual, opening, weak } = TABLE[row];
            let lists = [
                (sure, Loudness::Sure),
                (usual, Loudness::Usual),
                (opening, Loudness::Opening),
                (weak, Loudness::Weak),
            ];
            let mut list = 0;
            while list < lists.len() {
                let (phrases, loudness) = lists[list];
                let mut place = 0;
                while place < phrases.len() {
                    listed[filled] = Cue { phrase: phrases[place], target, loudness };
                    filled += 1;
                    place += 1;
                }
                list += 1;
            }
            row += 1;
        }
        Self::sorted(listed)
    }

    /// A counting sort: how many cues each drawer has, where each begins, then each cue into its place.
    const fn sorted(listed: [Cue; CUES]) -> Self {
        let nothing = Entry { initials: 0, next: 0, cue: listed[0] };
        let mut index = Self { starts: [0; DRAWERS + 1], entries: [nothing; CUES] };
        let (mut drawers, mut cue) = ([0; CUES], 0);
        while cue < CUES {
            drawers[cue] = drawer_of_cue(listed[cue].phrase);
            index.starts[drawers[cue] + 1] += 1;
            cue += 1;
        }
        let mut drawer = 0;
        while drawer < DRAWERS {
            index.starts[drawer + 1] += index.starts[drawer];
            drawer += 1;
        }
        let mut free = index.starts;
        cue = 0;
        while cue < CUES {
            let place = &mut free[drawers[cue]];
            index.entries[*place as usize] = Entry::of(listed[cue]);
            *place += 1;
            cue += 1;
        }
        index
    }

    /// All of them.
    #[cfg(test)]
    pub(super) fn cues(&self) -> impl Iterator<Item = &Cue> {
        self.entries.iter().map(|entry| &entry.cue)
    }

    /// The cues that may begin with `word` before a word with this initial, in a text whose words begin like this.
    pub(super) fn starting_with(&self, word: &str, next: Initials, initials: Initials) -> impl Iterator<Item = &Cue> {
        let word = word.as_bytes();
        let stems = (SHORTEST..=STEM).filter_map(|length| word.get(..length)).map(drawer_of_stem);
        let drawers = std::iter::once(drawer_of_word(word)).chain(stems);
        let entries = drawers.flat_map(|drawer| self.drawer(drawer));
        let can_stand =
            move |entry: &&Entry| entry.initials & !initials == 0 && (entry.next == ANY || entry.next == next);
        entries.filter(can_stand).map(|entry| &entry.cue)
    }

    fn drawer(&self, drawer: usize) -> &[Entry] {
        &self.entries[usize::from(self.starts[drawer])..usize::from(self.starts[drawer + 1])]
    }
}

impl Entry {
    const fn of(cue: Cue) -> Self {
        let (first, mut rest) = cut(cue.phrase.as_bytes(), b' ');
        let next = match initial_of_piece(cut(rest, b' ').0) {
            0 => ANY,
            initial => initial,
        };
        // The first word's too: its drawer may hold others.
        let mut initials = initial_of_piece(first);
        while !rest.is_empty() {
            let (piece, more) = cut(rest, b' ');
            initials |= initial_of_piece(piece);
            rest = more;
        }
        Self { initials, next, cue }
    }
}

const fn drawer_of_cue(phrase: &str) -> usize {
    match cut(phrase.as_bytes(), b' ').0 {
        [stem @ .., b'*'] if stem.len() > STEM => drawer_of_stem(stem.split_at(STEM).0),
        [stem @ .., b'*'] => drawer_of_stem(stem),
        word => drawer_of_word(word),
    }
}

const fn drawer_of_word(word: &[u8]) -> usize {
    hash(word) as usize % DRAWERS
}

/// A word of the same letters has another drawer.
const fn drawer_of_stem(stem: &[u8]) -> usize {
    !hash(stem) as usize % DRAWERS
}

/// How the words of a text begin: a bit for each three first letters, some of which share one.
pub(super) type Initials = u64;

/// Any word will do.
const ANY: Initials = Initials::MAX;

/// The bit of one word.
pub(super) const fn initial_of(word: &[u8]) -> Initials {
    let begins = match word {
        [first, second, third, ..] => u32::from_le_bytes([*first, *second, *third, 0]),
        [first, second] => u32::from_le_bytes([*first, *second, 0, 0]),
        [only] => *only as u32,
        [] => 0,
    };
    1 << (begins.wrapping_mul(0x9e37_79b9) >> (u32::BITS - Initials::BITS.ilog2()))
}

/// The bit of the words that a piece of a phrase stands for; none when they have no such letters in common.
const fn initial_of_piece(piece: &[u8]) -> Initials {
    match piece {
        b"" | b".." | [_, b'*'] | [_, _, b'*'] => 0,
        _ => initial_of(piece),
    }
}
