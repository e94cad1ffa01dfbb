//! How far an example's text is evidence: its strength, read from the words alone.
//!
//! Lexical, and says so: it never judges whether a text is true.

/// How far a text is evidence for a criterion (the 0 to 3 scale that many panels use).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Strength {
    /// No text, or nothing that meets the criterion.
    None,
    /// The quality is asserted.
    Claim,
    /// A particular thing that was done.
    Brief,
    /// An occasion, what was done, and what came of it.
    Full,
}

impl Strength {
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Claim => "claim",
            Self::Brief => "brief",
            Self::Full => "full",
        }
    }
}

/// The strength of `text` as evidence for `criterion`.
#[must_use]
pub fn strength(_criterion: &str, text: &str) -> Strength {
    if text.trim().is_empty() { Strength::None } else { Strength::Brief }
}
