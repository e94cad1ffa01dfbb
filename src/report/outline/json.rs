//! The outline as JSON: an outside promise, documented in the README.

use serde::Serialize;

use super::OutlineView;
use crate::{
    limit::{Certainty, Limit},
    report::json::{FORMAT_VERSION, NextStepJson, PostJson, names, written},
    statement::{budget::Budget, skeleton::Entry},
};

/// As JSON.
#[must_use]
pub fn json(view: &OutlineView<'_>) -> String {
    let budget = view.outline.budget.as_ref();
    let headings = view.outline.headings.iter().enumerate();
    written(&OutlineJson {
        format_version: FORMAT_VERSION,
        today: view.report.today.to_string(),
        post: (&view.report.post).into(),
        limit: budget.map(|budget| budget.limit.into()),
        budget: budget.map(BudgetJson::from),
        headings: headings
            .map(|(place, heading)| HeadingJson {
                heading: &heading.heading,
                criteria: names(&heading.criteria),
                amount: budget.and_then(|budget| budget.amounts.headings.get(place).copied()),
                words: heading.words,
            })
            .collect(),
        criteria: view.skeleton.entries.iter().map(|entry| CriterionJson::new(entry, view.evidence)).collect(),
        serving: view
            .skeleton
            .serving
            .iter()
            .map(|serving| ServingJson {
                id: serving.id,
                title: serving.name,
                serves: names(&serving.serves),
                perhaps: names(&serving.perhaps),
            })
            .collect(),
        warnings: &view.skeleton.warnings,
    })
}

#[derive(Serialize)]
struct OutlineJson<'v> {
    format_version: u32,
    today: String,
    post: PostJson<'v>,
    limit: Option<LimitJson>,
    budget: Option<BudgetJson>,
    headings: Vec<HeadingJson<'v>>,
    criteria: Vec<CriterionJson<'v>>,
    serving: Vec<ServingJson<'v>>,
    warnings: &'v [String],
}

#[derive(Serialize)]
struct LimitJson {
    amount: u32,
    unit: &'static str,
    each: bool,
    preset: Option<&'static str>,
    source: Option<&'static str>,
    date: Option<&'static str>,
    certainty: Option<&'static str>,
}

impl From<Limit> for LimitJson {
    fn from(limit: Limit) -> Self {
        let Limit { amount, unit, each, preset } = limit;
        Self {
            amount,
            unit: unit.name(),
            each,
            preset: preset.map(|preset| preset.name),
            source: preset.map(|preset| preset.source),
            date: preset.and_then(|preset| preset.date),
            certainty: preset.map(|preset| match preset.certainty {
                Certainty::Official => "official",
                Certainty::Employer => "employer",
                Certainty::Reported => "reported",
            }),
        }
    }
}

/// What is not under a heading, in the limit's unit and in words, and the room for a criterion in words.
#[derive(Serialize)]
struct BudgetJson {
    opening: u32,
    close: u32,
    opening_words: u32,
    close_words: u32,
    words_per_essential: u32,
    words_per_desirable: u32,
}

impl From<&Budget> for BudgetJson {
    fn from(budget: &Budget) -> Self {
        let per_essential = budget.words.essential;
        Self {
            opening: budget.amounts.opening,
            close: budget.amounts.close,
            opening_words: budget.words.opening,
            close_words: budget.words.close,
            words_per_essential: per_essential,
            words_per_desirable: if budget.limit.each { per_essential } else { per_essential / 2 },
        }
    }
}

#[derive(Serialize)]
struct HeadingJson<'v> {
    heading: &'v str,
    criteria: Vec<String>,
    amount: Option<u32>,
    words: Option<u32>,
}

#[derive(Serialize)]
struct CriterionJson<'v> {
    r#ref: String,
    category: Option<&'v str>,
    level: &'static str,
    kind: &'static str,
    text: &'v str,
    interview_only: bool,
    status: &'static str,
    theme: Option<&'static str>,
    advice: Vec<&'v str>,
    examples: Vec<ExampleJson<'v>>,
    next_step: Option<NextStepJson<'v>>,
}

impl<'v> CriterionJson<'v> {
    fn new(entry: &'v Entry<'_>, evidence: bool) -> Self {
        let finding = entry.finding;
        Self {
            r#ref: finding.reference.to_string(),
            category: finding.category_name(),
            level: finding.reference.level.name(),
            kind: finding.kind.name(),
            text: &finding.text,
            interview_only: finding.interview_only,
            status: finding.status.name(),
            theme: finding.theme_name(),
            advice: entry.advice.iter().map(AsRef::as_ref).collect(),
            examples: entry
                .examples
                .iter()
                .map(|told| ExampleJson { id: told.id, title: told.name, text: evidence.then_some(told.text.as_str()) })
                .collect(),
            next_step: finding.next_step().map(NextStepJson::from),
        }
    }
}

/// `text` is null unless it was asked for.
#[derive(Serialize)]
struct ExampleJson<'v> {
    id: &'v str,
    title: &'v str,
    text: Option<&'v str>,
}

#[derive(Serialize)]
struct ServingJson<'v> {
    id: &'v str,
    title: &'v str,
    serves: Vec<String>,
    perhaps: Vec<String>,
}
