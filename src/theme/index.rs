//! The table's cues in an order in which they are quickly found; the compiler lays it out.
//!
//! Owns the order only: whether a cue matches is decided in [`super::matching`].

use std::ops::Range;

use super::{
    cue::{Cue, Loudness, Row, Target},
    table::TABLE,
    words::{Beginnings, Head, Words},
};
use crate::words::{Known, cut, hash, set_bits};

/// The cues of the table by their keys, hashes of how they begin, laid out by the compiler. Small, because a report has
/// to fetch what it looks at from the disk or the main memory.
pub(super) struct Index {
    /// The keys that there are: most words of a text need no second look.
    keys: Known<1024>,
    /// Where each drawer begins in `entries`; one more at the end.
    starts: [u16; DRAWERS + 1],
    entries: [Entry; CUES],
    /// In the order of the entries.
    cues: [Cue; CUES],
}

/// What tells nearly every cue that cannot stand somewhere: 16 bytes, four in a line of the processor's cache.
#[derive(Clone, Copy)]
struct Entry {
    /// How the words begin that the key does not tell.
    beginnings: Beginnings,
    /// The first of these, as in [`Piece`] ...
    further: Head,
    /// ... and whether other words may stand before it.
    later: bool,
    /// What the drawer does not tell of the key.
    tag: u16,
}

/// How a further word of a cue begins.
#[derive(Clone, Copy)]
struct Piece {
    /// Its first letters; nothing when there is no such word, or it can begin in several ways.
    head: Head,
    /// Other words may stand before it.
    later: bool,
}

/// Most words that a ` .. ` in a cue may skip.
pub(super) const GAP: usize = 3;
/// How far after the first word of a cue its second and third can stand.
const FARTHEST: usize = 2 * (GAP + 1);

/// How many drawers there are.
const DRAWERS: usize = 4096;

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
        let mut index = Self {
            keys: Known::NONE,
            starts: [0; DRAWERS + 1],
            entries: [Entry::of(Beginning::of(listed[0].phrase)); CUES],
            cues: listed,
        };
        let mut begun = [Beginning::of(listed[0].phrase); CUES];
        let mut cue = 0;
        while cue < CUES {
            begun[cue] = Beginning::of(listed[cue].phrase);
            index.keys.add(begun[cue].key);
            index.starts[drawer_of(begun[cue].key) + 1] += 1;
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
            let place = &mut free[drawer_of(begun[cue].key)];
            index.entries[*place as usize] = Entry::of(begun[cue]);
            index.cues[*place as usize] = listed[cue];
            *place += 1;
            cue += 1;
        }
        index
    }

    /// All of them.
    #[cfg(test)]
    pub(super) fn cues(&self) -> impl Iterator<Item = &Cue> {
        self.cues.iter()
    }

    /// Shows every cue that may begin with the word at this place.
    pub(super) fn each_at(&'static self, words: &Words, at: usize, mut show: impl FnMut(&'static Cue)) {
        let (head, next) = (words.head(at), words.head(at + 1).of_three());
        let [word, three, four] = [hash(words.at(at)), hash_of_stem(head.of_three()), hash_of_stem(head)];
        let keys = [word, before(word, next), three, before(three, next), four, before(four, next)];
        let known = keys.iter().rev().fold(0, |known, key| known << 1 | u64::from(self.keys.may_have(*key)));
        for key in set_bits(known).map(|place| keys[place]) {
            let drawer = self.drawer(drawer_of(key));
            for (entry, cue) in self.entries[drawer.clone()].iter().zip(&self.cues[drawer]) {
                if entry.tag == tag_of(key) && entry.may_begin(words, at) {
                    show(cue);
                }
            }
        }
    }

    /// The places of the cues of a drawer.
    fn drawer(&self, drawer: usize) -> Range<usize> {
        usize::from(self.starts[drawer])..usize::from(self.starts[drawer + 1])
    }
}

impl Entry {
    const fn of(Beginning { key, further: Piece { head, later }, mut rest }: Beginning) -> Self {
        let mut beginnings = head.bit();
        while !rest.is_empty() {
            let (piece, after) = Piece::cut(rest);
            beginnings |= piece.head.bit();
            rest = after;
        }
        Self { beginnings, further: head, later, tag: tag_of(key) }
    }

    /// Whether it may begin with the word at this place.
    fn may_begin(&self, words: &Words, at: usize) -> bool {
        let stands = |place| words.head(place).of_three() == self.further;
        let follows = || match self.further {
            Head::NOTHING => true,
            _ if self.later => (at + 1..=at + FARTHEST).any(stands),
            _ => stands(at + 2),
        };
        words.may_have(self.beginnings) && follows()
    }
}

impl Piece {
    /// The piece that a phrase begins with, and the rest.
    const fn cut(phrase: &[u8]) -> (Self, &[u8]) {
        let (piece, rest) = cut(phrase, b' ');
        let head = match piece {
            b".." => {
                let (Self { head, .. }, rest) = Self::cut(rest);
                return (Self { head, later: true }, rest);
            }
            b"" | [_, b'*'] | [_, _, b'*'] => Head::NOTHING,
            _ => Head::of(piece).of_three(),
        };
        (Self { head, later: false }, rest)
    }
}

/// How a cue begins.
#[derive(Clone, Copy)]
struct Beginning {
    /// Of its first word or stem, and of the second, when there is one right after it.
    key: u32,
    /// The first of its words that this does not tell.
    further: Piece,
    /// What follows that.
    rest: &'static [u8],
}

impl Beginning {
    const fn of(phrase: &'static str) -> Self {
        let (first, rest) = cut(phrase.as_bytes(), b' ');
        let first = match first {
            stem @ [_, _, _, b'*'] => hash_of_stem(Head::of(stem).of_three()),
            stem @ [.., b'*'] => hash_of_stem(Head::of(stem)),
            word => hash(word),
        };
        let (second, rest) = Piece::cut(rest);
        if second.later || matches!(second.head, Head::NOTHING) {
            return Self { key: first, further: second, rest };
        }
        let (further, rest) = Piece::cut(rest);
        Self { key: before(first, second.head), further, rest }
    }
}

/// The key of a beginning before a word that begins so.
const fn before(key: u32, next: Head) -> u32 {
    key.rotate_left(1) ^ next.hash()
}

/// A word of the same letters has another hash.
const fn hash_of_stem(head: Head) -> u32 {
    !head.hash()
}

const fn drawer_of(key: u32) -> usize {
    key as usize % DRAWERS
}

const fn tag_of(key: u32) -> u16 {
    (key / DRAWERS as u32) as u16
}
