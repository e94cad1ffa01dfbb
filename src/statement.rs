//! The supporting statement: which headings it should have, and what each covers.

use crate::{
    gap::{Finding, GapReport},
    spec::{Kind, Ref},
};

/// The most criteria under one heading.
const MOST_UNDER_ONE: usize = 6;
/// The heading of criteria that the employer prints without a category.
const WITHOUT_CATEGORY: &str = "What the post asks for";
/// The heading of the confirmations.
const CONFIRMATIONS: &str = "Requirements I confirm";

/// How the statement is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Headings {
    /// One heading for each category, split when it is large.
    Categories,
    /// One heading for each criterion.
    Criteria,
}

/// The suggested headings, in the specification's order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    /// At least one, unless every criterion is for the interview.
    pub headings: Vec<Heading>,
}

/// One heading and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Plain text.
    pub heading: String,
    /// The criteria that it covers, essentials first.
    pub criteria: Vec<Ref>,
    /// Its share of the limit, in words; absent without a limit.
    pub words: Option<u32>,
}

impl Outline {
    /// The outline of a statement for `report`. Criteria for the interview get no heading; confirmations share one.
    #[must_use]
    pub fn new(report: &GapReport<'_>, headings: Headings) -> Self {
        let written = |finding: &&Finding<'_>| finding.kind == Kind::Evidence && !finding.interview_only;
        let mut outline = Self::default();
        match headings {
            Headings::Categories => {
                let mut by_category = vec![Vec::new(); report.categories.len()];
                for finding in report.criteria.iter().filter(written) {
                    by_category[finding.category].push(finding.reference);
                }
                for (category, mut refs) in report.categories.iter().zip(by_category) {
                    refs.sort_unstable();
                    let name = category.name.as_deref().map_or_else(|| WITHOUT_CATEGORY.to_owned(), plain_heading);
                    outline.add(&name, &refs);
                }
            }
            Headings::Criteria => {
                let mut findings: Vec<&Finding<'_>> = report.criteria.iter().filter(written).collect();
                findings.sort_by_key(|finding| finding.reference);
                for finding in findings {
                    outline.headings.push(Heading {
                        heading: finding.text.to_string(),
                        criteria: vec![finding.reference],
                        words: None,
                    });
                }
            }
        }
        let confirmations: Vec<Ref> = report
            .criteria
            .iter()
            .filter(|finding| finding.kind == Kind::Confirmation && !finding.interview_only)
            .map(|finding| finding.reference)
            .collect();
        if !confirmations.is_empty() {
            outline.headings.push(Heading { heading: CONFIRMATIONS.to_owned(), criteria: confirmations, words: None });
        }
        outline
    }

    /// Adds a heading, in parts of even size when there is too much for one.
    fn add(&mut self, name: &str, refs: &[Ref]) {
        let parts = refs.len().div_ceil(MOST_UNDER_ONE);
        if parts == 0 {
            return;
        }
        let size = refs.len().div_ceil(parts);
        for (number, chunk) in refs.chunks(size).enumerate() {
            let heading = if parts == 1 { name.to_owned() } else { format!("{name}, part {} of {parts}", number + 1) };
            self.headings.push(Heading { heading, criteria: chunk.to_vec(), words: None });
        }
    }
}

/// A category's name as a statement heading: no `&`, no block capitals (forms keep neither well).
fn plain_heading(name: &str) -> String {
    let name = name.replace('&', "and");
    let shouting = name.chars().filter(|c| c.is_alphabetic()).count() > 4 && !name.chars().any(char::is_lowercase);
    if !shouting {
        return name;
    }
    let mut letters = name.chars();
    let first = letters.next().into_iter();
    first.chain(letters.flat_map(char::to_lowercase)).collect()
}

/// The refs of a heading in words: "E1, E2 and D3".
#[must_use]
pub fn listed(refs: &[Ref]) -> String {
    let names: Vec<String> = refs.iter().map(ToString::to_string).collect();
    match &names[..] {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
