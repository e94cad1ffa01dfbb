//! The same criterion twice: left out in one list, kept in another, and warned of in both.

use std::{
    borrow::Cow,
    hash::{Hash, Hasher},
};

use indexmap::{IndexMap, map::Entry};
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{CLOSING, Level, comparable};
use crate::problem::{Place, Problem};

/// A list of criteria: the number of its category, and its level. Categories of one name have one number.
pub(super) type List = (u32, Level);

/// What has been kept of the criteria so far.
#[derive(Default)]
pub(super) struct Kept<'a> {
    /// Where each text stood first: in which list, and its place.
    first: IndexMap<Comparable<'a>, (List, Place), FxBuildHasher>,
    /// Where the text of this number stood first in another list.
    elsewhere: FxHashMap<(usize, List), Place>,
}

impl<'a> Kept<'a> {
    /// Makes room in one go, since a table that grows is written again each time.
    pub(super) fn reserve(&mut self, criteria: usize) {
        self.first.reserve(criteria);
    }

    /// Keeps a text, and says so, unless the same list has it already. What stands elsewhere too is kept, but warned of.
    pub(super) fn keep(&mut self, text: Comparable<'a>, list: List, place: Place, problems: &mut Vec<Problem>) -> bool {
        let (index, (first_list, first)) = match self.first.entry(text) {
            Entry::Vacant(entry) => {
                entry.insert((list, place));
                return true;
            }
            Entry::Occupied(entry) => (entry.index(), *entry.get()),
        };
        let before = if first_list == list { Some(first) } else { self.elsewhere.get(&(index, list)).copied() };
        problems.push(match before {
            Some(before) => Problem::warning(place, "this criterion stands here twice")
                .help(format!("the first one is at {before}; they are counted as one")),
            None => Problem::warning(place, "this criterion stands elsewhere too")
                .help(format!("the other one is at {first}; both are kept")),
        });
        if before.is_none() {
            self.elsewhere.insert((index, list), place);
        }
        before.is_none()
    }
}

/// A criterion's text as [`comparable`] makes it, but borrowed from the file where only the case of plain letters
/// differs: a copy of every criterion would cost more than all the rest of the reading.
pub(super) struct Comparable<'a>(Cow<'a, str>);

impl<'a> Comparable<'a> {
    /// Of a criterion's text on one line.
    pub(super) fn of(line: &Cow<'a, str>) -> Self {
        Self(match *line {
            Cow::Borrowed(line) if line.is_ascii() => Cow::Borrowed(line.trim_end_matches(CLOSING)),
            Cow::Borrowed(_) | Cow::Owned(_) => Cow::Owned(comparable(line)),
        })
    }
}

impl PartialEq for Comparable<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl Eq for Comparable<'_> {}

impl Hash for Comparable<'_> {
    /// The hash of the text in small letters.
    fn hash<H: Hasher>(&self, state: &mut H) {
        /// The bit by which small letters differ from capitals.
        const SMALL: u8 = 0x20;
        let (eights, rest) = self.0.as_bytes().as_chunks();
        eights.iter().for_each(|eight| state.write_u64(u64::from_le_bytes(*eight) | u64::from_le_bytes([SMALL; 8])));
        rest.iter().for_each(|byte| state.write_u8(byte | SMALL));
    }
}

#[cfg(test)]
mod tests {
    use std::hash::BuildHasher;

    use proptest::prelude::*;
    use rustc_hash::FxBuildHasher;

    use super::*;
    use crate::spec::{PersonSpec, read::on_one_line};

    #[test]
    fn what_stands_twice_is_compared_with_what_is_kept() {
        let here = |place, first| format!("{place} this criterion stands here twice, {first}");
        let elsewhere = |place, other| format!("{place} this criterion stands elsewhere too, {other}");
        let helped = |text: &str| {
            let mut problems = Vec::new();
            let spec = PersonSpec::parse(text, &mut problems).unwrap();
            let line = |problem: &Problem| {
                let help = problem.help.as_deref().unwrap();
                let (help, _) = help.split_once(';').unwrap();
                format!("{} {}, {help}", problem.place.unwrap(), problem.message)
            };
            (spec.counts().essential, problems.iter().map(line).collect::<Vec<_>>())
        };
        let three = "title: x\ncategories:\n- essential:\n  - a\n  - A.\n  - a!\n- essential:\n  - a?\n  - a\n";
        let (first, second) = ("the first one is at", "the other one is at");
        assert_eq!(
            helped(three),
            (
                2,
                vec![
                    here("5:5", format!("{first} 4:5")),
                    here("6:5", format!("{first} 4:5")),
                    elsewhere("8:5", format!("{second} 4:5")),
                    here("9:5", format!("{first} 8:5")),
                ]
            )
        );
        // Categories of one name are one, even with another between them.
        let named = "title: x\ncategories:\n- {name: Skills, essential: [a]}\n- {name: B, essential: [a]}\n- {name: SKILLS., essential: [a]}\n- {name: b, essential: [c, a]}\n";
        assert_eq!(
            helped(named),
            (
                3,
                vec![
                    elsewhere("4:25", format!("{second} 3:30")),
                    here("5:31", format!("{first} 3:30")),
                    here("6:28", format!("{first} 4:25")),
                ]
            )
        );
    }

    proptest! {
        #[test]
        fn what_is_borrowed_compares_like_what_is_copied(
            one in "[aA\u{e9}\u{c9}k\u{212a} .!?]{0,12}", change in any::<bool>(), other in "[aA\u{e9}\u{c9}k\u{212a} .!?]{0,5}",
        ) {
            let other = if change { other } else { one.to_uppercase() };
            let of = |text| Comparable::of(&on_one_line(text));
            let (borrowed, copied) = (of(Cow::Borrowed(one.as_str())), of(Cow::Owned(other.clone())));
            prop_assert_eq!(borrowed == copied, comparable(&one) == comparable(&other));
            prop_assert!(borrowed != copied || FxBuildHasher.hash_one(&borrowed) == FxBuildHasher.hash_one(&copied));
        }
    }
}
