//! The gap report: the only place that counts, sorts and judges.
//!
//! Lays an applicant's answers beside a specification and says of every criterion what is ready, what is only
//! claimed and what is missing, each with its reason. Renderers print what stands here and decide nothing. All texts
//! in a report are safe to show.

mod finding;
mod status;
mod tally;

use std::{borrow::Cow, collections::HashMap, rc::Rc};

pub use finding::{AdviserLine, ExampleLine, Finding, NextStepLine};
use finding::{CategoryHeading, Judge};
use jiff::civil::Date;
pub use status::Status;
pub use tally::{CategoryTally, ConfirmationTally, Tallies, Tally, Verdict};

use crate::{
    count::{counted, criteria},
    date,
    plain::plain_line,
    portfolio::{Answer, Assessment, Attached, Portfolio, Rating, Share, attach},
    spec::{Counts, Level, PersonSpec, Ref},
};

/// Who reads a report, and so which examples it may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The applicant: everything.
    Me,
    /// A careers adviser.
    Adviser,
    /// Anybody who reads the application.
    Application,
}

impl Audience {
    /// Whether an example with this `share` may be shown.
    #[must_use]
    pub fn may_see(self, share: Share) -> bool {
        match self {
            Self::Me => true,
            Self::Adviser => share >= Share::Adviser,
            Self::Application => share >= Share::Application,
        }
    }

    /// Whether what the applicant and an adviser wrote for themselves may be shown: notes, next steps, views. Nobody
    /// is asked whether they may be shared, so an employer never sees them.
    #[must_use]
    pub fn may_see_remarks(self) -> bool {
        match self {
            Self::Me | Self::Adviser => true,
            Self::Application => false,
        }
    }
}

/// Everything that a report says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapReport<'a> {
    /// The day it counts from.
    pub today: Date,
    /// The applicant's label, when there is one and this audience may see it.
    pub applicant: Option<Cow<'a, str>>,
    /// The post.
    pub post: PostLine<'a>,
    /// How many criteria the specification has.
    pub counts: Counts,
    /// The counts by status, and the sentence that sums them up.
    pub verdict: Verdict,
    /// The counts by category.
    pub categories: Vec<CategoryTally<'a>>,
    /// Every criterion in printed order.
    pub criteria: Vec<Finding<'a>>,
    /// Criteria whose wording has changed since they were answered.
    pub reworded: Vec<Reworded<'a>>,
    /// Answers whose criterion the specification no longer has.
    pub unattached: Vec<Unattached<'a>>,
    /// How many examples the audience may not see.
    pub hidden: usize,
}

/// The post that a report is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostLine<'a> {
    /// The title.
    pub title: Cow<'a, str>,
    /// Who advertises it.
    pub employer: Option<Cow<'a, str>>,
    /// The advert's reference number.
    pub reference: Option<Cow<'a, str>>,
    /// Last day to apply.
    pub closing_date: Option<Date>,
    /// Days from today to the closing date; negative once it has passed.
    pub days_to_closing: Option<i32>,
}

/// A criterion whose wording has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reworded<'a> {
    /// The criterion now.
    pub reference: Ref,
    /// The wording that was answered.
    pub answered: Cow<'a, str>,
    /// The wording now.
    pub now: Cow<'a, str>,
}

/// An answer without a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unattached<'a> {
    /// The short name that the criterion had.
    pub reference: Ref,
    /// The wording that was answered.
    pub criterion: Cow<'a, str>,
    /// What was answered.
    pub rating: Rating,
}

impl<'a> GapReport<'a> {
    /// Lays the answers of `assessment` (none: everything is open) beside `spec`, as `audience` may see it on `today`.
    #[must_use]
    pub fn new(
        spec: &'a PersonSpec,
        portfolio: &'a Portfolio,
        assessment: Option<&'a Assessment>,
        audience: Audience,
        today: Date,
    ) -> Self {
        let attached = assessment.map(|assessment| attach(spec, assessment)).unwrap_or_default();
        let mut judge = Judge::new(spec, portfolio, audience, today);
        let counts = spec.counts();
        let mut findings = Vec::with_capacity(counts.essential + counts.desirable);
        let mut categories = Vec::with_capacity(spec.categories.len());
        let mut all = Tallies::default();
        for (index, category) in spec.categories.iter().enumerate() {
            let heading = Rc::new(CategoryHeading::read(category.name.as_deref()));
            let mut tallies = Tallies::default();
            for criterion in category.criteria() {
                let answer = attached.answer(criterion.reference);
                let finding = judge.judge(criterion, answer, (index, Rc::clone(&heading)));
                tallies.add(&finding);
                all.add(&finding);
                findings.push(finding);
            }
            categories.push(CategoryTally { name: heading.name.clone(), tallies });
        }
        Self {
            today,
            applicant: match audience {
                Audience::Me | Audience::Adviser => portfolio.applicant.as_deref().map(plain_line),
                Audience::Application => None,
            },
            post: PostLine {
                title: plain_line(&spec.title),
                employer: spec.employer.as_deref().map(plain_line),
                reference: spec.reference.as_deref().map(plain_line),
                closing_date: spec.closing_date,
                days_to_closing: spec.closing_date.map(|closing| date::days_between(today, closing)),
            },
            counts,
            verdict: Verdict::of(all),
            categories,
            reworded: reworded(&attached, &findings),
            unattached: attached.unattached.iter().map(|answer| Unattached::from(*answer)).collect(),
            criteria: findings,
            hidden: judge.hidden.len(),
        }
    }

    /// The gaps of a level: what is not met first, then what is partly met, only claimed, and open.
    #[must_use]
    pub fn gaps(&self, level: Level) -> Vec<&Finding<'a>> {
        let mut gaps: Vec<&Finding<'a>> = self
            .criteria
            .iter()
            .filter(|f| f.reference.level == level && f.is_gap() && f.status != Status::CannotConfirm)
            .collect();
        gaps.sort_by_key(|finding| (finding.status.urgency(), finding.reference));
        gaps
    }

    /// Confirmations that cannot be given, essential ones first: no wording repairs them.
    #[must_use]
    pub fn cannot_confirm(&self) -> Vec<&Finding<'a>> {
        self.in_order(|finding| finding.status == Status::CannotConfirm)
    }

    /// Criteria that are ready or confirmed, essential ones first.
    #[must_use]
    pub fn strengths(&self) -> Vec<&Finding<'a>> {
        self.in_order(|finding| !finding.is_gap())
    }

    /// Criteria that are judged only after the application.
    #[must_use]
    pub fn interview_only(&self) -> Vec<&Finding<'a>> {
        self.in_order(|finding| finding.interview_only)
    }

    /// The findings that are wanted, essential ones first.
    fn in_order(&self, wanted: fn(&Finding<'a>) -> bool) -> Vec<&Finding<'a>> {
        let mut found: Vec<&Finding<'a>> = self.criteria.iter().filter(|finding| wanted(finding)).collect();
        found.sort_by_key(|finding| finding.reference);
        found
    }

    /// Whether every essential criterion is ready or confirmed.
    #[must_use]
    pub fn essentials_are_fine(&self) -> bool {
        self.criteria.iter().filter(|f| f.reference.level == Level::Essential).all(|f| f.status.is_fine())
    }

    /// What a reader should know beside the findings.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if !self.reworded.is_empty() {
            let count = criteria(self.reworded.len());
            let verb = if self.reworded.len() == 1 { "was" } else { "were" };
            notes.push(format!("{count} {verb} reworded since you answered: check that your answer still fits"));
        }
        if !self.unattached.is_empty() {
            notes.push(format!(
                "{} to criteria that the specification no longer has; kept in the portfolio",
                counted(self.unattached.len(), "answer belongs", "answers belong")
            ));
        }
        if self.hidden > 0 {
            notes.push(format!(
                "{} not shown, because you have not shared {} with this reader",
                counted(self.hidden, "example is", "examples are"),
                if self.hidden == 1 { "it" } else { "them" }
            ));
        }
        notes.push("this report may hold health information: share it with care".to_owned());
        notes
    }
}

impl PostLine<'_> {
    /// "closes in 12 days", "closes today", "closed 76 days ago".
    #[must_use]
    pub fn closing(&self) -> Option<String> {
        let days = self.days_to_closing?;
        let count = counted(usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX), "day", "days");
        Some(match days {
            0 => "closes today".to_owned(),
            1 => "closes tomorrow".to_owned(),
            2.. => format!("closes in {count}"),
            _ => format!("closed {count} ago"),
        })
    }
}

impl<'a> From<&'a Answer> for Unattached<'a> {
    fn from(answer: &'a Answer) -> Self {
        Self { reference: answer.reference, criterion: plain_line(&answer.criterion), rating: answer.rating }
    }
}

fn reworded<'a>(attached: &Attached<'a>, findings: &[Finding<'a>]) -> Vec<Reworded<'a>> {
    let now: HashMap<Ref, &Finding<'a>> = match attached.reworded[..] {
        [] => HashMap::new(),
        _ => findings.iter().map(|finding| (finding.reference, finding)).collect(),
    };
    let changed = attached.reworded.iter().filter_map(|(reference, answer)| {
        let now = now.get(reference)?.text.clone();
        Some(Reworded { reference: *reference, answered: plain_line(&answer.criterion), now })
    });
    changed.collect()
}
