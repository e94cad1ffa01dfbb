//! A specification as JSON.

use serde::Serialize;

use crate::{
    report::json::{FORMAT_VERSION, written},
    spec::{Criterion, PersonSpec},
};

/// As JSON.
#[must_use]
pub fn json(spec: &PersonSpec) -> String {
    let counts = spec.counts();
    let entry = |criterion: &Criterion| SpecCriterionJson {
        r#ref: criterion.reference.to_string(),
        text: criterion.text.clone(),
        kind: criterion.kind.name(),
        assessed_by: criterion.assessed_by.clone(),
        printed_as: criterion.printed_as.clone(),
        interview_only: spec.interview_only(criterion),
        theme: criterion.theme.map(crate::theme::Theme::name),
    };
    written(&SpecJson {
        format_version: FORMAT_VERSION,
        title: &spec.title,
        employer: spec.employer.as_deref(),
        reference: spec.reference.as_deref(),
        grade: spec.grade.as_deref(),
        salary: spec.salary.as_deref(),
        closing_date: spec.closing_date.map(|date| date.to_string()),
        source: spec.source.as_deref(),
        statement_limit: spec.statement_limit.map(|limit| format!("{limit:#}")),
        assessment_codes: spec.assessment_codes.iter().map(|(code, meaning)| CodeJson { code, meaning }).collect(),
        counts: CountsJson { essential: counts.essential, to_confirm: counts.to_confirm, desirable: counts.desirable },
        categories: spec
            .categories
            .iter()
            .map(|category| SpecCategoryJson {
                name: category.name.as_deref(),
                essential: category.essential.iter().map(entry).collect(),
                desirable: category.desirable.iter().map(entry).collect(),
            })
            .collect(),
    })
}

#[derive(Serialize)]
struct SpecJson<'r> {
    format_version: u32,
    title: &'r str,
    employer: Option<&'r str>,
    reference: Option<&'r str>,
    grade: Option<&'r str>,
    salary: Option<&'r str>,
    closing_date: Option<String>,
    source: Option<&'r str>,
    statement_limit: Option<String>,
    assessment_codes: Vec<CodeJson<'r>>,
    counts: CountsJson,
    categories: Vec<SpecCategoryJson<'r>>,
}

#[derive(Serialize)]
struct CodeJson<'r> {
    code: &'r str,
    meaning: &'r str,
}

#[derive(Serialize)]
struct CountsJson {
    essential: usize,
    to_confirm: usize,
    desirable: usize,
}

#[derive(Serialize)]
struct SpecCategoryJson<'r> {
    name: Option<&'r str>,
    essential: Vec<SpecCriterionJson>,
    desirable: Vec<SpecCriterionJson>,
}

#[derive(Serialize)]
struct SpecCriterionJson {
    r#ref: String,
    text: String,
    kind: &'static str,
    assessed_by: Vec<String>,
    printed_as: Option<String>,
    interview_only: bool,
    theme: Option<&'static str>,
}
