//! How long a supporting statement may be.

use std::fmt;

/// What a limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Pieces between white space.
    Words,
    /// Characters, spaces included; a line break counts as two against a limit.
    Characters,
    /// Bytes of UTF-8.
    Bytes,
}

impl Unit {
    /// The word in files, flags and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Characters => "characters",
            Self::Bytes => "bytes",
        }
    }
}

/// The most that a statement may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limit {
    /// How many units, at least 1.
    pub amount: u32,
    /// What is counted.
    pub unit: Unit,
    /// One box for each criterion, each with this limit.
    pub each: bool,
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {}{}",
            self.amount,
            self.unit.name(),
            if self.each { " each" } else { "" }
        )
    }
}
