//! What a criterion's own opening words ask for, read from plain text.
//!
//! The conversation, the status of a criterion and the strength of its evidence all depend on it, so it is read
//! in one place. Knows nothing of specifications.

/// What kind of answer a criterion's wording asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Asks {
    /// "Experience of ...", "Ability to ...", qualities: an example that shows it.
    Example,
    /// "Knowledge of ...", "Understanding of ...": explain it and how it was used.
    Knowledge,
    /// "Willing to ...", "Commitment to ...", "Agreement to ...": say so, plus something already done.
    Commitment,
    /// "Educated to ...", "Degree in ...": name, level, date, awarding body.
    Qualification,
    /// Lived experience: a fact, what helped, how it serves others.
    LivedExperience,
}
