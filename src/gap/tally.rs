//! Counting findings: by status, by category, and in one sentence.

use std::borrow::Cow;

use super::{Finding, Status};
use crate::{
    count::{counted, listed},
    spec::{Kind, Level},
};

/// Criteria that want evidence, by status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// All of them.
    pub total: usize,
    /// With an example that shows it.
    pub ready: usize,
    /// Met, but nothing shows it yet.
    pub thin: usize,
    /// Met in part.
    pub partial: usize,
    /// Not met.
    pub gap: usize,
    /// Without an answer.
    pub open: usize,
}

/// Confirmations of both levels, by status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ConfirmationTally {
    /// All of them.
    pub total: usize,
    /// Given.
    pub confirmed: usize,
    /// Cannot be given.
    pub cannot_confirm: usize,
    /// To find out about.
    pub to_check: usize,
}

/// Criteria of every level and kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tallies {
    /// Essential criteria that want evidence.
    pub essential: Tally,
    /// Desirable criteria that want evidence.
    pub desirable: Tally,
    /// Confirmations.
    pub confirmations: ConfirmationTally,
}

/// The counts of the whole report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verdict {
    /// One sentence.
    pub sentence: String,
    /// All criteria.
    pub tallies: Tallies,
}

/// The counts of one category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryTally<'a> {
    /// The heading.
    pub name: Option<Cow<'a, str>>,
    /// Its criteria.
    pub tallies: Tallies,
}

impl Tally {
    /// "5 of 13 essential criteria are ready, 3 are partly met and 5 are still open".
    #[must_use]
    pub fn in_words(self, level: &str) -> String {
        let Self { thin, partial, gap, open, .. } = self;
        let mut parts = vec![self.ready_in_words(level)];
        let rest = [
            (thin, "needs an example", "need an example"),
            (partial, "is partly met", "are partly met"),
            (gap, "is not met", "are not met"),
            (open, "is still open", "are still open"),
        ];
        parts.extend(rest.into_iter().filter(|(n, ..)| *n > 0).map(|(n, one, many)| counted(n, one, many)));
        listed(&parts)
    }

    fn add(&mut self, status: Status) {
        self.total += 1;
        match status {
            Status::Ready => self.ready += 1,
            Status::Thin => self.thin += 1,
            Status::Partial => self.partial += 1,
            Status::Gap => self.gap += 1,
            Status::Open => self.open += 1,
            Status::Confirmed | Status::CannotConfirm | Status::ToCheck => {}
        }
    }

    /// "5 of 13 essential criteria are ready".
    fn ready_in_words(self, level: &str) -> String {
        let Self { total, ready, .. } = self;
        let noun = if total == 1 { "criterion" } else { "criteria" };
        let verb = if total == 1 || ready == 1 { "is" } else { "are" };
        format!("{ready} of {total} {level} {noun} {verb} ready")
    }
}

impl ConfirmationTally {
    /// "2 of 3 confirmations are given, 1 cannot be".
    #[must_use]
    pub fn in_words(self) -> String {
        let Self { total, confirmed, cannot_confirm, .. } = self;
        let given = format!("{confirmed} of {} given", counted(total, "confirmation is", "confirmations are"));
        let refused = if cannot_confirm > 0 { format!(", {cannot_confirm} cannot be") } else { String::new() };
        given + &refused
    }

    fn add(&mut self, status: Status) {
        self.total += 1;
        match status {
            Status::Confirmed => self.confirmed += 1,
            Status::CannotConfirm => self.cannot_confirm += 1,
            Status::ToCheck => self.to_check += 1,
            Status::Ready | Status::Thin | Status::Partial | Status::Gap | Status::Open => {}
        }
    }
}

impl Tallies {
    pub(super) fn add(&mut self, finding: &Finding<'_>) {
        match (finding.kind, finding.reference.level) {
            (Kind::Confirmation, _) => self.confirmations.add(finding.status),
            (Kind::Evidence, Level::Essential) => self.essential.add(finding.status),
            (Kind::Evidence, Level::Desirable) => self.desirable.add(finding.status),
        }
    }

    /// "11 of 19 essential criteria are ready, 3 need an example and 5 are still open; 2 of 9 desirable criteria are
    /// ready."
    fn in_words(&self) -> String {
        let mut clauses = Vec::new();
        if self.essential.total > 0 {
            clauses.push(self.essential.in_words("essential"));
        }
        if self.desirable.total > 0 && clauses.is_empty() {
            clauses.push(self.desirable.in_words("desirable"));
        } else if self.desirable.total > 0 {
            clauses.push(self.desirable.ready_in_words("desirable"));
        }
        if self.confirmations.total > 0 {
            clauses.push(self.confirmations.in_words());
        }
        format!("{}.", clauses.join("; "))
    }
}

impl Verdict {
    pub(super) fn of(tallies: Tallies) -> Self {
        Self { sentence: tallies.in_words(), tallies }
    }
}
