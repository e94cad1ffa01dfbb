//! Counting findings: by status, by category, and in one sentence.

use std::borrow::Cow;

use super::{Finding, Status};
use crate::{
    plain::plain_line,
    spec::{Kind, Level, PersonSpec},
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

/// The counts of the whole report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verdict {
    /// One sentence.
    pub sentence: String,
    /// Essential criteria that want evidence.
    pub essential: Tally,
    /// Desirable criteria that want evidence.
    pub desirable: Tally,
    /// Confirmations.
    pub confirmations: ConfirmationTally,
}

/// The counts of one category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryTally<'a> {
    /// The heading.
    pub name: Option<Cow<'a, str>>,
    /// Essential criteria that want evidence.
    pub essential: Tally,
    /// Desirable criteria that want evidence.
    pub desirable: Tally,
    /// Confirmations.
    pub confirmations: ConfirmationTally,
}

impl Tally {
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
}

impl ConfirmationTally {
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

impl Verdict {
    pub(super) fn of(findings: &[Finding<'_>]) -> Self {
        let mut verdict = Self::default();
        for finding in findings {
            match (finding.kind, finding.reference.level) {
                (Kind::Confirmation, _) => verdict.confirmations.add(finding.status),
                (Kind::Evidence, Level::Essential) => verdict.essential.add(finding.status),
                (Kind::Evidence, Level::Desirable) => verdict.desirable.add(finding.status),
            }
        }
        verdict.sentence = verdict.in_words();
        verdict
    }

    fn in_words(&self) -> String {
        let mut parts = Vec::new();
        let t = self.essential;
        if t.total > 0 {
            let noun = if t.total == 1 { "essential criterion" } else { "essential criteria" };
            parts.push(format!("{} of {} {noun} {} ready", t.ready, t.total, verb(t.ready)));
            parts.extend(rest(t));
        }
        let d = self.desirable;
        if d.total > 0 && t.total > 0 {
            parts.push(format!("of the {} desirable, {} {} ready", d.total, d.ready, verb(d.ready)));
        } else if d.total > 0 {
            let noun = if d.total == 1 { "desirable criterion" } else { "desirable criteria" };
            parts.push(format!("{} of {} {noun} {} ready", d.ready, d.total, verb(d.ready)));
            parts.extend(rest(d));
        }
        let c = self.confirmations;
        if c.total > 0 {
            let noun = if c.total == 1 { "confirmation" } else { "confirmations" };
            parts.push(format!("{} of {} {noun} given", c.confirmed, c.total));
            if c.cannot_confirm > 0 {
                parts.push(format!("{} cannot be", c.cannot_confirm));
            }
        }
        let mut sentence = parts.join(", ");
        sentence.push('.');
        sentence
    }
}

/// What is said of a level beside what is ready.
fn rest(tally: Tally) -> Vec<String> {
    let mut parts = Vec::new();
    let mut say = |count: usize, one: &str, many: &str| {
        if count > 0 {
            parts.push(crate::count::counted(count, one, many));
        }
    };
    say(tally.thin, "needs an example", "need an example");
    say(tally.partial, "is partly met", "are partly met");
    say(tally.gap, "is not met", "are not met");
    say(tally.open, "is still open", "are still open");
    parts
}

fn verb(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

pub(super) fn by_category<'a>(spec: &'a PersonSpec, findings: &[Finding<'a>]) -> Vec<CategoryTally<'a>> {
    let mut tallies: Vec<CategoryTally<'a>> = spec
        .categories
        .iter()
        .map(|category| CategoryTally {
            name: category.name.as_deref().map(plain_line),
            essential: Tally::default(),
            desirable: Tally::default(),
            confirmations: ConfirmationTally::default(),
        })
        .collect();
    for finding in findings {
        let Some(tally) = tallies.get_mut(finding.category) else { continue };
        match (finding.kind, finding.reference.level) {
            (Kind::Confirmation, _) => tally.confirmations.add(finding.status),
            (Kind::Evidence, Level::Essential) => tally.essential.add(finding.status),
            (Kind::Evidence, Level::Desirable) => tally.desirable.add(finding.status),
        }
    }
    tallies
}
