//! The table's cues in an order in which they are quickly found; the compiler lays it out.
//!
//! Owns the order only: whether a cue matches is decided in [`super::matching`].

use super::{
    cue::{Cue, Row, Strength, Target},
    table::TABLE,
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
        let nothing = Cue { phrase: "", target: Target::Nothing, strength: Strength::Weak };
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
                    listed[filled] = Cue { phrase: phrases[place], target, strength };
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
        let mut index = Self { starts: [0; PAIRS + 1], cues: listed, heads: [Head { letters: 0, mask: 0 }; CUES] };
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
            index.heads[free[pair]] = Head::of(listed[cue].phrase.as_bytes());
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

    /// The cues that can stand where `text` begins, by its first letters.
    pub(super) fn starting_with(&self, text: &str) -> impl Iterator<Item = &Cue> {
        let found = letters_of(text);
        let range = self.starts[pair_of(text)]..self.starts[pair_of(text) + 1];
        let heads = self.heads[range.clone()].iter();
        heads.zip(&self.cues[range]).filter(move |(head, _)| found & head.mask == head.letters).map(|(_, cue)| cue)
    }
}

/// The first letters in one number, up to a `*` or `..`.
#[derive(Clone, Copy)]
struct Head {
    letters: u128,
    /// Ones where `letters` says something.
    mask: u128,
}

/// How many letters a head has. Many cues begin alike ("experience of ..."), so it takes more than a few.
const LENGTH: usize = 16;

impl Head {
    const fn of(text: &[u8]) -> Self {
        let mut head = Self { letters: 0, mask: 0 };
        let mut place = 0;
        while place < LENGTH && place < text.len() && !matches!(text[place], b'*' | b'.') {
            head.letters |= (text[place] as u128) << (8 * place);
            head.mask |= 0xff << (8 * place);
            place += 1;
        }
        head
    }
}

/// The first letters of a text, which has neither `*` nor `..`, in one number.
fn letters_of(text: &str) -> u128 {
    match text.as_bytes().first_chunk::<LENGTH>() {
        Some(letters) => u128::from_le_bytes(*letters),
        None => Head::of(text.as_bytes()).letters,
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
