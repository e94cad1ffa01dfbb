//! The supporting statement: which headings it should have, what each covers, and how much room it has.
//!
//! Arranges what the gap report found; judges no evidence and writes none.

pub mod budget;
pub mod draft;
mod grouping;
mod naming;
pub mod skeleton;

use std::fmt;

use budget::{Block, Budget};
use grouping::Member;
use naming::Names;

use crate::{
    count::listed,
    gap::GapReport,
    limit::Limit,
    spec::{Kind, Level, Ref},
};

/// The heading of criteria that the employer prints without a category.
const WITHOUT_CATEGORY: &str = "What the post asks for";
/// The heading of the confirmations.
const CONFIRMATIONS: &str = "Requirements I confirm";

/// How the statement is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Headings {
    /// One heading for two to six criteria of a theme.
    Themes,
    /// One heading for each category, divided when it is large.
    Categories,
    /// One heading for each criterion.
    Criteria,
}

impl Headings {
    /// What a form with this limit asks for: a box for each criterion, or one text, where headings by theme help.
    #[must_use]
    pub fn suggested(limit: Option<Limit>) -> Self {
        if limit.is_some_and(|limit| limit.each) { Self::Criteria } else { Self::Themes }
    }
}

/// The suggested headings, in the order of their first criterion, and the room they have.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    /// At least one, unless every criterion is for the interview.
    pub headings: Vec<Heading>,
    /// How the limit is shared; absent without a limit. Its shares stand in the order of the headings.
    pub budget: Option<Budget>,
}

/// One heading and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Plain text.
    pub heading: String,
    /// The criteria that it covers, essentials first.
    pub criteria: Vec<Ref>,
    /// Whether it is the block of the confirmations: a line each, no evidence.
    pub confirms: bool,
    /// Its share of the limit, in words; absent without a limit.
    pub words: Option<u32>,
}

impl Outline {
    /// The outline of a statement for `report`. Criteria for the interview get no heading; confirmations share one.
    #[must_use]
    pub fn new(report: &GapReport<'_>, headings: Headings, limit: Option<Limit>) -> Self {
        let (mut written, mut confirmed) = (Vec::with_capacity(report.criteria.len()), Vec::new());
        for finding in report.criteria.iter().filter(|finding| !finding.interview_only) {
            match finding.kind {
                Kind::Evidence => written.push(Member::of(finding, headings)),
                Kind::Confirmation => confirmed.push(finding.reference),
            }
        }
        let mut names = Names::default();
        let mut outline = Self { headings: written_headings(report, written, headings, &mut names), budget: None };
        if !confirmed.is_empty() {
            confirmed.sort_unstable();
            let heading = names.fixed(CONFIRMATIONS, &confirmed);
            outline.headings.push(Heading { heading, criteria: confirmed, confirms: true, words: None });
        }
        if let Some(limit) = limit {
            outline.share(limit);
        }
        outline
    }

    fn share(&mut self, limit: Limit) {
        let blocks: Vec<Block> = self.headings.iter().map(Heading::block).collect();
        let budget = Budget::new(limit, &blocks);
        for (heading, words) in self.headings.iter_mut().zip(&budget.words.headings) {
            heading.words = Some(*words);
        }
        self.budget = Some(budget);
    }
}

impl Heading {
    fn of(heading: String, group: &[Member<'_, '_>]) -> Self {
        let mut criteria: Vec<Ref> = group.iter().map(|member| member.reference).collect();
        criteria.sort_unstable();
        Self { heading, criteria, confirms: false, words: None }
    }

    fn block(&self) -> Block {
        if self.confirms {
            return Block { confirmations: self.criteria.len(), ..Block::default() };
        }
        let essential = self.criteria.iter().filter(|reference| reference.level == Level::Essential).count();
        Block { essential, desirable: self.criteria.len() - essential, confirmations: 0 }
    }
}

fn written_headings(
    report: &GapReport<'_>,
    written: Vec<Member<'_, '_>>,
    headings: Headings,
    names: &mut Names,
) -> Vec<Heading> {
    match headings {
        Headings::Themes => {
            let categories: Vec<Option<&str>> =
                report.categories.iter().map(|category| category.name.as_deref()).collect();
            let groups = grouping::by_theme(written);
            groups.iter().map(|group| Heading::of(names.for_group(group, &categories), group)).collect()
        }
        Headings::Categories => {
            let mut by_category: Vec<Vec<Member<'_, '_>>> = vec![Vec::new(); report.categories.len()];
            for member in written {
                by_category[member.finding.category].push(member);
            }
            let mut found = Vec::new();
            for (category, mut members) in report.categories.iter().zip(by_category) {
                grouping::sort(&mut members);
                let whole = members.len() <= grouping::MOST;
                if !whole {
                    // Only the parts of a large category are told apart by what they are about.
                    members.iter_mut().for_each(|member| member.theme = member.finding.theme());
                }
                for part in grouping::evenly(&members).iter().filter(|part| !part.is_empty()) {
                    found.push(Heading::of(names.for_category(category.name.as_deref(), part, whole), part));
                }
            }
            found
        }
        Headings::Criteria => {
            let mut written = written;
            grouping::sort(&mut written);
            written
                .into_iter()
                .map(|member| {
                    let name = names.for_criterion(&member.finding.text, member.reference);
                    Heading::of(name, &[member])
                })
                .collect()
        }
    }
}

/// The refs of a heading in brief: "E7 to D2".
fn listed_range(refs: &[Ref]) -> impl fmt::Display {
    fmt::from_fn(move |f| match refs {
        [first, .., last] => write!(f, "{first} to {last}"),
        few => write!(f, "{}", listed(few)),
    })
}
