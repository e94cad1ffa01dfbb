//! Families of words that mean the same ask: what a criterion calls it, and how people tell it.
//!
//! A family is switched on by words of the criterion (`asked`); a passage then shows it with other words (`told`).
//! Patterns as in the phrase tables. A told phrase with a leading `!` is so particular that it counts double, one with
//! `!!` is enough by itself. General English and general trades, never the words of one text.

mod learning;
mod office;
mod people;
mod research;
mod skills;
mod trades;

use crate::evidence::phrase::{Phrases, entries_in, phrases_in};

/// Defines the families of a room as `ASKED` and `TOLD`: a list of phrases for each, in the same order.
macro_rules! families {
    ($([$($asked:literal),* $(,)?] => [$($told:literal),* $(,)?];)*) => {
        pub const ASKED: &[&[&str]] = &[$(&[$($asked),*]),*];
        pub const TOLD: &[&[&str]] = &[$(&[$($told),*]),*];
    };
}
use families;

/// How many families there are.
pub const COUNT: usize = skills::ASKED.len()
    + office::ASKED.len()
    + learning::ASKED.len()
    + people::ASKED.len()
    + research::ASKED.len()
    + trades::ASKED.len();

const ASKED_LISTS: &[&[&str]] =
    &joined([skills::ASKED, office::ASKED, learning::ASKED, people::ASKED, research::ASKED, trades::ASKED]);
const TOLD_LISTS: &[&[&str]] =
    &joined([skills::TOLD, office::TOLD, learning::TOLD, people::TOLD, research::TOLD, trades::TOLD]);

/// What criteria call each family: a list for each.
pub static ASKED: Phrases<{ phrases_in(ASKED_LISTS) }, { entries_in(ASKED_LISTS) }> = Phrases::new(ASKED_LISTS);

/// How people tell each family: a list for each, in the same order.
pub static TOLD: Phrases<{ phrases_in(TOLD_LISTS) }, { entries_in(TOLD_LISTS) }> = Phrases::new(TOLD_LISTS);

/// The families of all rooms.
const fn joined(rooms: [&'static [&'static [&'static str]]; 6]) -> [&'static [&'static str]; COUNT] {
    let mut lists: [&[&str]; COUNT] = [&[]; COUNT];
    let (mut filled, mut room) = (0, 0);
    while room < rooms.len() {
        let mut place = 0;
        while place < rooms[room].len() {
            lists[filled] = rooms[room][place];
            filled += 1;
            place += 1;
        }
        room += 1;
    }
    lists
}

/// A set of families, by their places among all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FamilySet([u64; 4]);

const _: () = assert!(COUNT <= 4 * 64, "a set has room for every family");

impl FamilySet {
    /// Adds the family at a place.
    pub const fn insert(&mut self, place: usize) {
        self.0[place / 64] |= 1 << (place % 64);
    }

    /// Whether the two have a family in common.
    pub fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(one, other)| one & other != 0)
    }

    /// The families of both.
    #[must_use]
    pub fn with(self, other: &Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] | other.0[at]))
    }
}
