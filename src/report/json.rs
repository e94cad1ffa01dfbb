//! JSON: an outside promise, documented in the README and versioned by `format_version`.

use serde::Serialize;

use super::View;
use crate::{
    gap::{ConfirmationTally, Finding, NextStepLine, PostLine, Tally},
    plain::plain_line,
    spec::{Criterion, PersonSpec},
};

/// The version of the JSON contract. It grows when a key changes its meaning or goes; new keys do not change it.
pub const FORMAT_VERSION: u32 = 1;

/// The gap report.
#[must_use]
pub fn report(view: &View<'_, '_>) -> String {
    let report = view.report;
    let shown = report.criteria.iter().filter(|finding| !view.only_gaps || finding.is_gap());
    written(&ReportJson {
        format_version: FORMAT_VERSION,
        today: report.today.to_string(),
        post: (&report.post).into(),
        verdict: VerdictJson {
            sentence: &report.verdict.sentence,
            essential: report.verdict.essential.into(),
            desirable: report.verdict.desirable.into(),
            confirmations: report.verdict.confirmations.into(),
        },
        criteria: shown.map(CriterionJson::from).collect(),
        headings: view
            .outline
            .headings
            .iter()
            .map(|heading| HeadingJson {
                heading: &heading.heading,
                criteria: heading.criteria.iter().map(ToString::to_string).collect(),
                words: heading.words,
            })
            .collect(),
        notes: report.notes(),
        reworded: report
            .reworded
            .iter()
            .map(|changed| RewordedJson {
                r#ref: changed.reference.to_string(),
                answered: &changed.answered,
                now: &changed.now,
            })
            .collect(),
        unattached: report
            .unattached
            .iter()
            .map(|answer| UnattachedJson {
                r#ref: answer.reference.to_string(),
                criterion: &answer.criterion,
                rating: answer.rating.name(),
            })
            .collect(),
        hidden: report.hidden,
    })
}

/// A specification.
#[must_use]
pub fn spec(spec: &PersonSpec) -> String {
    let counts = spec.counts();
    let entry = |criterion: &Criterion| SpecCriterionJson {
        r#ref: criterion.reference.to_string(),
        text: plain_line(&criterion.text).into_owned(),
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
        statement_limit: spec.statement_limit.map(|limit| limit.to_string()),
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

/// The value as indented JSON. Characters that could steer a terminal stand as `\u` escapes.
pub(super) fn written<T: Serialize>(value: &T) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut safe = String::with_capacity(text.len() + 1);
    for c in text.chars() {
        if crate::plain::steers(c) && c != '\n' {
            for unit in c.encode_utf16(&mut [0; 2]) {
                safe.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            safe.push(c);
        }
    }
    safe.push('\n');
    safe
}

#[derive(Serialize)]
struct ReportJson<'r> {
    format_version: u32,
    today: String,
    post: PostJson<'r>,
    verdict: VerdictJson<'r>,
    criteria: Vec<CriterionJson<'r>>,
    headings: Vec<HeadingJson<'r>>,
    notes: Vec<String>,
    reworded: Vec<RewordedJson<'r>>,
    unattached: Vec<UnattachedJson<'r>>,
    hidden: usize,
}

#[derive(Serialize)]
pub(super) struct PostJson<'r> {
    title: &'r str,
    employer: Option<&'r str>,
    reference: Option<&'r str>,
    closing_date: Option<String>,
    days_to_closing: Option<i32>,
}

impl<'r> From<&'r PostLine<'_>> for PostJson<'r> {
    fn from(post: &'r PostLine<'_>) -> Self {
        Self {
            title: &post.title,
            employer: post.employer.as_deref(),
            reference: post.reference.as_deref(),
            closing_date: post.closing_date.map(|date| date.to_string()),
            days_to_closing: post.days_to_closing,
        }
    }
}

#[derive(Serialize)]
struct VerdictJson<'r> {
    sentence: &'r str,
    essential: TallyJson,
    desirable: TallyJson,
    confirmations: ConfirmationsJson,
}

#[derive(Serialize)]
struct TallyJson {
    total: usize,
    ready: usize,
    thin: usize,
    partial: usize,
    gap: usize,
    open: usize,
}

impl From<Tally> for TallyJson {
    fn from(tally: Tally) -> Self {
        let Tally { total, ready, thin, partial, gap, open } = tally;
        Self { total, ready, thin, partial, gap, open }
    }
}

#[derive(Serialize)]
struct ConfirmationsJson {
    total: usize,
    confirmed: usize,
    cannot_confirm: usize,
    to_check: usize,
}

impl From<ConfirmationTally> for ConfirmationsJson {
    fn from(tally: ConfirmationTally) -> Self {
        let ConfirmationTally { total, confirmed, cannot_confirm, to_check } = tally;
        Self { total, confirmed, cannot_confirm, to_check }
    }
}

#[derive(Serialize)]
struct CriterionJson<'r> {
    r#ref: String,
    printed_as: Option<&'r str>,
    category: Option<&'r str>,
    level: &'static str,
    kind: &'static str,
    text: &'r str,
    assessed_by: Vec<&'r str>,
    interview_only: bool,
    status: &'static str,
    reason: &'r str,
    rating: Option<&'static str>,
    strength: &'static str,
    hints: Vec<HintJson>,
    theme: Option<&'static str>,
    examples: Vec<ExampleJson<'r>>,
    next_step: Option<NextStepJson<'r>>,
    adviser: Option<AdviserJson<'r>>,
}

#[derive(Serialize)]
struct HintJson {
    name: &'static str,
    sentence: &'static str,
}

#[derive(Serialize)]
struct ExampleJson<'r> {
    id: &'r str,
    title: Option<&'r str>,
    share: &'static str,
}

#[derive(Serialize)]
pub(super) struct NextStepJson<'r> {
    action: &'r str,
    by: Option<String>,
}

impl<'r> From<&'r NextStepLine<'_>> for NextStepJson<'r> {
    fn from(step: &'r NextStepLine<'_>) -> Self {
        Self { action: &step.action, by: step.by.map(|by| by.to_string()) }
    }
}

#[derive(Serialize)]
struct AdviserJson<'r> {
    rating: Option<&'static str>,
    note: Option<&'r str>,
}

impl<'r> From<&'r Finding<'_>> for CriterionJson<'r> {
    fn from(finding: &'r Finding<'_>) -> Self {
        Self {
            r#ref: finding.reference.to_string(),
            printed_as: finding.printed_as.as_deref(),
            category: finding.category_name.as_deref(),
            level: finding.reference.level.name(),
            kind: finding.kind.name(),
            text: &finding.text,
            assessed_by: finding.assessed_by.iter().map(AsRef::as_ref).collect(),
            interview_only: finding.interview_only,
            status: finding.status.name(),
            reason: &finding.reason,
            rating: finding.rating.map(crate::portfolio::Rating::name),
            strength: finding.strength.name(),
            hints: finding.hints.iter().map(|hint| HintJson { name: hint.name(), sentence: hint.sentence() }).collect(),
            theme: finding.theme_name(),
            examples: finding
                .examples
                .iter()
                .map(|example| ExampleJson {
                    id: &example.id,
                    title: example.title.as_deref(),
                    share: example.share.name(),
                })
                .collect(),
            next_step: finding.next_step.as_ref().map(NextStepJson::from),
            adviser: finding.adviser.as_ref().map(|view| AdviserJson {
                rating: view.rating.map(crate::portfolio::Rating::name),
                note: view.note.as_deref(),
            }),
        }
    }
}

#[derive(Serialize)]
struct HeadingJson<'r> {
    heading: &'r str,
    criteria: Vec<String>,
    words: Option<u32>,
}

#[derive(Serialize)]
struct RewordedJson<'r> {
    r#ref: String,
    answered: &'r str,
    now: &'r str,
}

#[derive(Serialize)]
struct UnattachedJson<'r> {
    r#ref: String,
    criterion: &'r str,
    rating: &'static str,
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
    counts: CountsJson,
    categories: Vec<SpecCategoryJson<'r>>,
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
