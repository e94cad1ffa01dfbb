//! An answer: what the applicant, and perhaps an adviser, says about one criterion.

use jiff::civil::Date;

use super::Portfolio;
use crate::{
    spec::Ref,
    wording::{self, Asks},
};

/// What the applicant says about one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The criterion's short name when it was answered.
    pub reference: Ref,
    /// The text that was answered.
    pub criterion: String,
    /// The applicant's own view.
    pub rating: Rating,
    /// Ids of examples that show it.
    pub examples: Vec<String>,
    /// How "another way", or anything to remember.
    pub note: Option<String>,
    /// What to do about a gap.
    pub next_step: Option<NextStep>,
    /// An adviser's own view.
    pub adviser: Option<AdviserView>,
    /// The day on which all its questions were through; none while it is only begun.
    pub answered: Option<Date>,
}

impl Answer {
    /// Whether its criterion, which wants evidence, is met in the applicant's view while no example shows it, and a
    /// plain yes is not enough.
    #[must_use]
    pub fn wants_example(&self, portfolio: &Portfolio) -> bool {
        let met = match self.rating {
            Rating::Met | Rating::Yes => true,
            Rating::WorkingTowards => wording::allows_working_towards(&self.criterion),
            Rating::PartlyMet | Rating::NotMet | Rating::No | Rating::AnotherWay | Rating::Unsure => false,
        };
        // One that has a name and no text yet shows nothing.
        let is_bare = |id: &String| portfolio.example(id).is_none_or(|example| example.whole_text().trim().is_empty());
        met && self.examples.iter().all(is_bare) && wording::asks(&self.criterion) != Asks::Commitment
    }
}

/// The applicant's own view of a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rating {
    /// The criterion is met.
    Met,
    /// Part of it is.
    PartlyMet,
    /// Not yet, but it is under way.
    WorkingTowards,
    /// It is not met.
    NotMet,
    /// A confirmation is given.
    Yes,
    /// A confirmation cannot be given.
    No,
    /// It can be met in another way.
    AnotherWay,
    /// The applicant has to find out.
    Unsure,
}

impl Rating {
    /// Every rating.
    pub const ALL: [Self; 8] = [
        Self::Met,
        Self::PartlyMet,
        Self::WorkingTowards,
        Self::NotMet,
        Self::Yes,
        Self::No,
        Self::AnotherWay,
        Self::Unsure,
    ];

    /// The word in files and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::PartlyMet => "partly_met",
            Self::WorkingTowards => "working_towards",
            Self::NotMet => "not_met",
            Self::Yes => "yes",
            Self::No => "no",
            Self::AnotherWay => "another_way",
            Self::Unsure => "unsure",
        }
    }

    /// How people say it.
    #[must_use]
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::PartlyMet => "partly met",
            Self::WorkingTowards => "working towards it",
            Self::NotMet => "not met",
            Self::Yes => "yes",
            Self::No => "no",
            Self::AnotherWay => "another way",
            Self::Unsure => "not sure",
        }
    }
}

/// What the applicant will do about a gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// What.
    pub action: String,
    /// By when.
    pub by: Option<Date>,
}

/// An adviser's own view of a criterion; kept and shown in JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdviserView {
    /// The adviser's rating.
    pub rating: Option<Rating>,
    /// The adviser's words.
    pub note: Option<String>,
}
