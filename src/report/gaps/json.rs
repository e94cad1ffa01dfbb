//! The gap report as JSON.

use std::borrow::Cow;

use serde::Serialize;

use super::View;
use crate::{
    gap::{ConfirmationTally, Finding, Tally},
    report::json::{FORMAT_VERSION, NextStepJson, PostJson, names, written},
};

/// As JSON.
#[must_use]
pub fn json(view: &View<'_, '_>) -> String {
    let report = view.report;
    let shown = report.criteria.iter().filter(|finding| !view.only_gaps || finding.is_gap());
    written(&ReportJson {
        format_version: FORMAT_VERSION,
        today: report.today.to_string(),
        post: (&report.post).into(),
        verdict: VerdictJson {
            sentence: &report.verdict.sentence,
            essential: report.verdict.tallies.essential.into(),
            desirable: report.verdict.tallies.desirable.into(),
            confirmations: report.verdict.tallies.confirmations.into(),
        },
        criteria: shown.map(CriterionJson::from).collect(),
        headings: view
            .outline
            .headings
            .iter()
            .map(|heading| HeadingJson {
                heading: &heading.heading,
                criteria: names(&heading.criteria),
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
    printed_as: Option<Cow<'r, str>>,
    category: Option<&'r str>,
    level: &'static str,
    kind: &'static str,
    text: &'r str,
    assessed_by: Vec<Cow<'r, str>>,
    interview_only: bool,
    status: &'static str,
    reason: &'r str,
    rating: Option<&'static str>,
    strength: &'static str,
    hints: Vec<HintJson>,
    theme: Option<&'static str>,
    examples: Vec<ExampleJson<'r>>,
    next_step: Option<NextStepJson<'r>>,
    note: Option<&'r str>,
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
struct AdviserJson<'r> {
    rating: Option<&'static str>,
    note: Option<&'r str>,
}

impl<'r> From<&'r Finding<'_>> for CriterionJson<'r> {
    fn from(finding: &'r Finding<'_>) -> Self {
        Self {
            r#ref: finding.reference.to_string(),
            printed_as: finding.printed_as(),
            category: finding.category_name(),
            level: finding.reference.level.name(),
            kind: finding.kind.name(),
            text: &finding.text,
            assessed_by: finding.assessed_by().collect(),
            interview_only: finding.interview_only,
            status: finding.status.name(),
            reason: &finding.reason,
            rating: finding.rating.map(crate::portfolio::Rating::name),
            strength: finding.strength.name(),
            hints: finding
                .hints()
                .iter()
                .map(|hint| HintJson { name: hint.name(), sentence: hint.sentence_on(&finding.text) })
                .collect(),
            theme: finding.theme_name(),
            examples: finding
                .examples()
                .iter()
                .map(|example| ExampleJson {
                    id: &example.id,
                    title: example.title.as_deref(),
                    share: example.share.name(),
                })
                .collect(),
            next_step: finding.next_step().map(NextStepJson::from),
            note: finding.note(),
            adviser: finding.adviser().map(|view| AdviserJson {
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
