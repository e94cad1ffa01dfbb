//! The table's cues in an order in which they are quickly found; the compiler lays it out.
//!
//! Owns the order only: whether a cue matches is decided in [`super::matching`].

use std::iter;

use super::{
    cue::{Cue, Piece, Row, Strength, Target},
    table::TABLE,
    words::{Start, Word},
};

/// The cues of the table by their first two letters, laid out by the compiler.
pub(super) struct Index {
    /// Where each pair's cues begin in `cues`; one more at the end.
    starts: [usize; PAIRS + 1],
    cues: [Cue; CUES],
    /// How each cue begins, to pass over most of them at a glance.
    heads: [Head; CUES],
}

/// `a` to `z`, and everything else.
const LETTERS: usize = 27;
const PAIRS: usize = LETTERS * LETTERS;

pub(super) const CUES: usize = {
    let (mut total, mut row) = (0, 0);
    while row < TABLE.len() {
        let Row { sure, usual, opening, weak, .. } = TABLE[row];
        total += sure.len() + usual.len() + opening.len() + weak.len();
        row += 1;
    }
    total
};

pub(super) static INDEX: Index = Index::new();

impl Index {
    const fn new() -> Self {
        let nothing = Cue::new("", Target::Nothing, Strength::Weak);
        let (mut listed, mut filled, mut row) = ([nothing; CUES], 0, 0);
        while row < TABLE.len() {
            let Row { target, sure, usual, opening, weak } = TABLE[row];
            let lists = [
                (sure, Strength::Sure),
                (usual, Strength::Usual),
                (opening, Strength::Opening),
                (weak, Strength::Weak),
            ];
            let mut list = 0;
            while list < lists.len() {
                let (phrases, strength) = lists[list];
                let mut place = 0;
                while place < phrases.len() {
                    listed[filled] = Cue::new(phrases[place], target, strength);
                    filled += 1;
                    place += 1;
                }
                list += 1;
            }
            row += 1;
        }
        Self::sorted(listed)
    }

    /// A counting sort: how many cues each pair has, where each pair begins, then each cue into its place.
    const fn sorted(listed: [Cue; CUES]) -> Self {
        let mut index = Self { starts: [0; PAIRS + 1], cues: listed, heads: [Head::of(&listed[0]); CUES] };
        let mut cue = 0;
        while cue < CUES {
            index.starts[pair_of(listed[cue].phrase) + 1] += 1;
            cue += 1;
        }
        let mut pair = 0;
        while pair < PAIRS {
            index.starts[pair + 1] += index.starts[pair];
            pair += 1;
        }
        let mut free = index.starts;
        cue = 0;
        while cue < CUES {
            let pair = pair_of(listed[cue].phrase);
            index.cues[free[pair]] = listed[cue];
            index.heads[free[pair]] = Head::of(&listed[cue]);
            free[pair] += 1;
            cue += 1;
        }
        index
    }

    /// All of them.
    #[cfg(test)]
    pub(super) fn cues(&self) -> &[Cue] {
        &self.cues
    }

    /// The cues that can begin with `word` in a text whose words begin like this.
    pub(super) fn starting_with(&self, word: &Word<'_>, initials: Initials) -> impl Iterator<Item = &Cue> {
        let (start, pair) = (word.start, pair_of(&word.letters));
        let range = self.starts[pair]..self.starts[pair + 1];
        let (heads, cues) = (&self.heads[range.clone()], &self.cues[range]);
        let can_stand = move |head: &Head| start & head.mask == head.start && head.initials & !initials == 0;
        let mut from = 0;
        iter::from_fn(move || {
            let found = from + heads[from..].iter().position(can_stand)?;
            from = found + 1;
            cues.get(found)
        })
    }
}

/// How the words of a text begin: a bit for each two first letters, some of which share one.
pub(super) type Initials = u64;

/// The bit of one word.
pub(super) const fn initials_of(word: &str) -> Initials {
    1 << (pair_of(word) % Initials::BITS as usize)
}

/// What shows at a glance that a cue cannot stand somewhere.
#[derive(Clone, Copy)]
struct Head {
    /// How its first word starts, and ones where that says something.
    start: Start,
    mask: Start,
    /// How all its words begin.
    initials: Initials,
}

impl Head {
    const fn of(cue: &Cue) -> Self {
        let mut head = Self { start: 0, mask: 0, initials: 0 };
        if let [Piece::Word(first), ..] = cue.pieces() {
            (head.start, head.mask) = (first.start, first.mask);
        }
        let mut piece = 0;
        while piece < cue.pieces().len() {
            if let Piece::Word(word) = &cue.pieces()[piece] {
                head.initials |= initials_of(word.letters);
            }
            piece += 1;
        }
        head
    }
}

const fn pair_of(text: &str) -> usize {
    const fn letter(byte: u8) -> usize {
        if byte.is_ascii_lowercase() { (byte - b'a') as usize } else { LETTERS - 1 }
    }
    match text.as_bytes() {
        [] => PAIRS - 1,
        [only] => letter(*only) * LETTERS + LETTERS - 1,
        [first, second, ..] => letter(*first) * LETTERS + letter(*second),
    }
}
