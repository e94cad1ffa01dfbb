//! "1 criterion", "2 criteria": counted nouns in messages and reports.

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
