//! Writing a portfolio as YAML that reads back to the same value.

use jiff::civil::Date;
use serde::Serialize;

use super::{AdviserView, Answer, Assessment, Example, NextStep, Portfolio, Post, Rating, Share, VERSION};
use crate::{problem::Problem, yaml};

impl Portfolio {
    /// The portfolio as a file's text, in the newest version of the format. Comments of a hand-written file are not
    /// kept.
    ///
    /// # Errors
    /// Only when the YAML crate refuses, which no portfolio makes it do.
    pub fn to_yaml(&self) -> Result<String, Problem> {
        yaml::write(&PortfolioFile {
            version: VERSION,
            applicant: self.applicant.as_deref(),
            examples: self.examples.iter().map(ExampleEntry::from).collect(),
            assessments: self.assessments.iter().map(AssessmentEntry::from).collect(),
        })
    }
}

#[derive(Serialize)]
struct PortfolioFile<'p> {
    version: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    applicant: Option<&'p str>,
    examples: Vec<ExampleEntry<'p>>,
    assessments: Vec<AssessmentEntry<'p>>,
}

#[derive(Serialize)]
struct ExampleEntry<'p> {
    id: &'p str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    situation: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    task: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reflection: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    when: Option<&'p str>,
    share: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    added: Option<String>,
}

impl<'p> From<&'p Example> for ExampleEntry<'p> {
    fn from(example: &'p Example) -> Self {
        Self {
            id: &example.id,
            title: example.title.as_deref(),
            situation: example.situation.as_deref(),
            task: example.task.as_deref(),
            action: example.action.as_deref(),
            result: example.result.as_deref(),
            reflection: example.reflection.as_deref(),
            text: example.text.as_deref(),
            when: example.when.as_deref(),
            share: Share::name(example.share),
            added: written(example.added),
        }
    }
}

#[derive(Serialize)]
struct AssessmentEntry<'p> {
    post: PostEntry<'p>,
    answers: Vec<AnswerEntry<'p>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unattached: Vec<AnswerEntry<'p>>,
}

impl<'p> From<&'p Assessment> for AssessmentEntry<'p> {
    fn from(assessment: &'p Assessment) -> Self {
        Self {
            post: PostEntry::from(&assessment.post),
            answers: assessment.answers.iter().map(AnswerEntry::from).collect(),
            unattached: assessment.unattached.iter().map(AnswerEntry::from).collect(),
        }
    }
}

#[derive(Serialize)]
struct PostEntry<'p> {
    title: &'p str,
    #[serde(skip_serializing_if = "Option::is_none")]
    employer: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    closing_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spec: Option<&'p str>,
}

impl<'p> From<&'p Post> for PostEntry<'p> {
    fn from(post: &'p Post) -> Self {
        Self {
            title: &post.title,
            employer: post.employer.as_deref(),
            reference: post.reference.as_deref(),
            closing_date: written(post.closing_date),
            spec: post.spec.as_deref(),
        }
    }
}

#[derive(Serialize)]
struct AnswerEntry<'p> {
    #[serde(rename = "ref")]
    reference: String,
    criterion: &'p str,
    rating: &'static str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    examples: &'p [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_step: Option<NextStepEntry<'p>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    adviser: Option<AdviserEntry<'p>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answered: Option<String>,
}

impl<'p> From<&'p Answer> for AnswerEntry<'p> {
    fn from(answer: &'p Answer) -> Self {
        Self {
            reference: answer.reference.to_string(),
            criterion: &answer.criterion,
            rating: answer.rating.name(),
            examples: &answer.examples,
            note: answer.note.as_deref(),
            next_step: answer.next_step.as_ref().map(NextStepEntry::from),
            adviser: answer.adviser.as_ref().map(AdviserEntry::from),
            answered: written(answer.answered),
        }
    }
}

#[derive(Serialize)]
struct NextStepEntry<'p> {
    action: &'p str,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
}

impl<'p> From<&'p NextStep> for NextStepEntry<'p> {
    fn from(step: &'p NextStep) -> Self {
        Self { action: &step.action, by: written(step.by) }
    }
}

#[derive(Serialize)]
struct AdviserEntry<'p> {
    #[serde(skip_serializing_if = "Option::is_none")]
    rating: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'p str>,
}

impl<'p> From<&'p AdviserView> for AdviserEntry<'p> {
    fn from(view: &'p AdviserView) -> Self {
        Self { rating: view.rating.map(Rating::name), note: view.note.as_deref() }
    }
}

fn written(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}
