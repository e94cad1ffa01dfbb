//! "1 criterion", "2 criteria", "E1, E2 and D3": counted nouns and lists in messages and reports.

use std::fmt::{Display, Write};

/// `count` followed by the noun that agrees with it.
///
/// ```
/// use personspec::count::counted;
/// assert_eq!(counted(1, "criterion", "criteria"), "1 criterion");
/// assert_eq!(counted(2, "criterion", "criteria"), "2 criteria");
/// assert_eq!(counted(0, "criterion", "criteria"), "0 criteria");
/// ```
#[must_use]
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// `n criteria`, the most counted thing of all.
#[must_use]
pub fn criteria(count: usize) -> String {
    counted(count, "criterion", "criteria")
}

/// One after the other, as in a sentence.
///
/// ```
/// use personspec::count::listed;
/// assert_eq!(listed(&["E1", "E2", "D3"]), "E1, E2 and D3");
/// assert_eq!(listed(&[4, 9]), "4 and 9");
/// ```
#[must_use]
pub fn listed<T: Display>(things: &[T]) -> String {
    let mut text = String::new();
    for (place, thing) in things.iter().enumerate() {
        text += match (place, things.len() - place) {
            (0, _) => "",
            (_, 1) => " and ",
            (_, _) => ", ",
        };
        // Writing to a string cannot fail.
        let _ = write!(text, "{thing}");
    }
    text
}
