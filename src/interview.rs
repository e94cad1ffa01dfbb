//! The conversation as a pure state machine: what to ask next, and what an answer does.
//!
//! It owns the order of the questions, the words of the prompts and every change to the portfolio. It never touches
//! a terminal or a file: a face shows each [`Question`] and hands back an [`Input`]; the shell saves whenever a
//! [`Reply`] says that something changed, before it tells the person so.

mod answer;
mod conversation;
mod form;
mod left;
mod question;
mod reply;
mod revision;
mod shown;
mod step;
mod thought;
mod trail;

use std::collections::HashSet;

pub use conversation::Conversation;
pub(crate) use form::chosen_word;
pub use form::{Choice, Command, Form, Input};
use jiff::civil::Date;
pub use left::Left;
pub use question::{Intro, Question};
pub use reply::{End, Reply, Say};
pub use revision::Revision;
use step::{How, Step};
pub(crate) use trail::Trail;

use crate::{
    evidence::Hint,
    plain::{beginning, one_line},
    portfolio::{Answer, Assessment, Example, Portfolio, Post, attach},
    spec::{Category, Criterion, Kind, PersonSpec, Ref},
};

/// What the conversation may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The day that answers are dated with.
    pub today: Date,
    /// Whether texts can be opened in an editor.
    pub editor: bool,
    /// Whether hints are given on what could be added to an example.
    pub hints: bool,
}

/// Which criteria are asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Those of which something is left: no answer, one that was begun, one without an example, another wording. Where
    /// an answer was begun it is gone on with.
    Open,
    /// Every one.
    All,
    /// These.
    Only(Vec<Ref>),
}

/// The conversation about one post.
#[derive(Debug, Clone)]
pub struct Interview {
    spec: PersonSpec,
    portfolio: Portfolio,
    assessment: usize,
    /// The criteria to ask, in order.
    plan: Vec<Ref>,
    /// Whether criteria are taken up where their questions were left, and not from the first.
    takes_up: bool,
    /// The criteria whose wording has changed since they were answered.
    reworded: HashSet<Ref>,
    trail: Trail<Step>,
    /// The criterion that was last introduced.
    introduced: Option<Ref>,
    /// A name given to an example that has no text yet.
    pending_title: Option<String>,
    /// Whether something was answered since the present criterion was begun.
    touched: bool,
    /// Whether the present example's text changed since the evidence question.
    rewritten: bool,
    /// The hints that have been given, and on which texts.
    thoughts: HashSet<(Hint, String)>,
    /// Whether it has been said what hints are.
    explained_thoughts: bool,
    options: Options,
}

impl Interview {
    /// Begins, or goes on with, the assessment at `index` of `portfolio`; `None` starts a new one for `post`.
    ///
    /// Answers are laid beside the criteria of `spec` first: reworded criteria are asked again, and answers whose
    /// criterion is gone are set aside, never deleted.
    #[must_use]
    pub fn new(
        spec: PersonSpec,
        post: Post,
        mut portfolio: Portfolio,
        index: Option<usize>,
        scope: &Scope,
        options: Options,
    ) -> Self {
        let assessment = index.unwrap_or_else(|| {
            portfolio.assessments.push(Assessment::default());
            portfolio.assessments.len() - 1
        });
        let mut reworded = HashSet::new();
        if let Some(current) = portfolio.assessments.get_mut(assessment) {
            reworded.extend(attach(&spec, current).reworded.iter().map(|(reference, _)| *reference));
            current.settle(&spec);
            current.post = post;
        }
        let mut interview = Self {
            spec,
            portfolio,
            assessment,
            plan: Vec::new(),
            takes_up: *scope == Scope::Open,
            reworded,
            trail: Trail::default(),
            introduced: None,
            pending_title: None,
            touched: false,
            rewritten: false,
            thoughts: HashSet::new(),
            explained_thoughts: false,
            options,
        };
        let mut plan: Vec<Ref> = interview
            .spec
            .criteria()
            .filter(|(_, criterion)| match scope {
                Scope::Open => interview.left(criterion).is_some(),
                Scope::All => true,
                Scope::Only(refs) => refs.contains(&criterion.reference),
            })
            .map(|(_, criterion)| criterion.reference)
            .collect();
        plan.sort_unstable();
        interview.plan = plan;
        interview.begin(interview.plan.first().copied());
        interview
    }

    /// The specification that is asked about.
    #[must_use]
    pub fn spec(&self) -> &PersonSpec {
        &self.spec
    }

    /// The post that is asked about.
    #[must_use]
    pub fn post(&self) -> Post {
        self.assessment().map(|assessment| assessment.post.clone()).unwrap_or_default()
    }

    /// The post with its answers.
    #[must_use]
    pub fn assessment(&self) -> Option<&Assessment> {
        self.portfolio.assessments.get(self.assessment)
    }

    /// How many criteria are to be asked.
    #[must_use]
    pub fn planned(&self) -> usize {
        self.plan.len()
    }
}

impl Conversation for Interview {
    fn question(&mut self) -> Option<Question> {
        let step = self.trail.step()?;
        let mut question = self.ask(&step)?;
        if self.introduced != Some(step.criterion()) {
            self.introduced = Some(step.criterion());
            question.intro = self.intro(step.criterion());
        }
        Some(question)
    }

    fn take(&mut self, input: Input) -> Reply {
        let Some(step) = self.trail.step() else {
            return End::Finished.into();
        };
        match input {
            Input::Command(command) => self.obey(command, &step),
            Input::Chosen(index) => self.chosen(index, step),
            Input::Text(text) => self.written(&text, step),
        }
    }

    fn keep_begun(&mut self, text: &str) -> Reply {
        let (criterion, example, part) = match self.trail.step() {
            Some(Step::Part { criterion, example, part, .. }) if !text.trim().is_empty() => (criterion, example, part),
            Some(step @ (Step::Title { .. } | Step::Way(_) | Step::ToDo(_) | Step::ByWhen(_))) => {
                self.trail.keep_begun(step, text);
                return Reply::default();
            }
            Some(Step::Part { criterion, example: None, part, .. }) if self.pending_title.is_some() => {
                let example = Some(self.create_example(criterion, ""));
                self.touched = true;
                self.trail.stand_at(Some(Step::Part { criterion, example, part, how: How::Offer }));
                return Reply { changed: true, ..Reply::default() };
            }
            Some(
                Step::Part { .. }
                | Step::Rating(_)
                | Step::Confirmation(_)
                | Step::Evidence(_)
                | Step::Pick { .. }
                | Step::Share { .. },
            )
            | None => return Reply::default(),
        };
        let (id, changed) = self.write_part(text, criterion, example, part, true);
        self.trail.stand_at(Some(Step::Part { criterion, example: Some(id), part, how: How::Offer }));
        Reply { changed, ..Reply::notice("What you had typed is saved.") }
    }

    fn without_editor(&mut self) {
        if let Some(Step::Part { how: how @ How::Edit, .. }) = self.trail.step_mut() {
            *how = How::Offer;
        }
    }

    fn portfolio(&self) -> &Portfolio {
        &self.portfolio
    }

    fn set_post(&mut self, post: Post) {
        if let Some(assessment) = self.portfolio.assessments.get_mut(self.assessment) {
            assessment.post = post;
        }
    }
}

impl Interview {
    fn obey(&mut self, command: Command, step: &Step) -> Reply {
        match command {
            Command::Back => match self.trail.back() {
                Some(mut first) => {
                    first.says.extend(self.answered_before().map(Say::Notice));
                    first
                }
                None => Reply::default(),
            },
            Command::Skip => {
                let mut reply = self.leave(step);
                if reply.says.is_empty() && self.answer(step.criterion()).is_none() {
                    reply.says.push(Say::Notice(format!("{} is left open for later.", step.criterion())));
                }
                reply
            }
            Command::Show => self.aside(self.shown(step.criterion()), step),
            Command::List => self.aside(self.list_left(), step),
            Command::Stop => {
                let mut reply = self.farewell(step.criterion());
                reply.end = Some(End::Stopped);
                reply
            }
        }
    }

    /// The way to what was answered another time and is not asked now.
    fn answered_before(&self) -> Option<String> {
        let criteria = self.spec.criteria().map(|(_, criterion)| criterion.reference);
        let last = criteria.filter(|r| self.answer(*r).is_some() && !self.plan.contains(r)).max()?;
        Some(format!(
            "What you answered before is not lost: stop, and add `--only {last}` to the command to be asked about {last} \
             again, or `--all` for everything."
        ))
    }

    /// A long text, after which it is said again what the question is about: it may be off the screen.
    fn aside(&self, text: String, step: &Step) -> Reply {
        let mut reply = Reply::text(text);
        if let Some((_, criterion)) = self.criterion(step.criterion()) {
            let short = beginning(&criterion.text);
            reply.says.push(Say::Text(format!("{}  {short}", criterion.reference)));
        }
        reply
    }

    /// Goes on to another question, which `back` returns from.
    fn go(&mut self, from: Step, to: Step) -> Reply {
        self.trail.go(from, to);
        Reply::default()
    }

    /// All questions about a criterion are through: dates its answer, and goes on to the next one.
    fn complete(&mut self, step: &Step) -> Reply {
        let today = self.options.today;
        let answer = self.existing_answer_mut(step.criterion()).filter(|answer| answer.answered.is_none());
        let dated = answer.is_some_and(|answer| answer.answered.replace(today).is_none());
        self.touched |= dated;
        let mut reply = self.leave(step);
        reply.changed |= dated;
        reply
    }

    /// Goes on to the next criterion of the plan.
    fn leave(&mut self, step: &Step) -> Reply {
        let mut reply = self.farewell(step.criterion());
        let next = self.plan.iter().position(|r| *r == step.criterion()).and_then(|index| self.plan.get(index + 1));
        self.trail.remember(step.clone());
        self.begin(next.copied());
        if self.trail.step().is_none() {
            reply.end = Some(End::Finished);
        }
        reply
    }

    /// Saves what was typed on the lines of a criterion without an answer to its question, and a name that no text
    /// followed; whether that changed anything.
    fn keep_lines(&mut self, criterion: Ref) -> bool {
        let mut changed = false;
        for (step, text) in self.trail.take_begun(|step| step.criterion() == criterion) {
            changed |= match step {
                Step::Title { example: None, .. } => {
                    self.pending_title.get_or_insert(one_line(&text).into_owned());
                    false
                }
                Step::Way(_) => self.note_written(criterion, &text),
                Step::ToDo(_) => self.next_step_written(criterion, &text),
                Step::Title { .. }
                | Step::ByWhen(_)
                | Step::Part { .. }
                | Step::Rating(_)
                | Step::Confirmation(_)
                | Step::Evidence(_)
                | Step::Pick { .. }
                | Step::Share { .. } => false,
            };
        }
        if self.pending_title.is_some() && self.answer(criterion).is_some() {
            self.create_example(criterion, "");
            self.touched = true;
            changed = true;
        }
        self.pending_title = None;
        changed
    }

    /// What is said when a criterion is left behind.
    fn farewell(&mut self, criterion: Ref) -> Reply {
        let changed = self.keep_lines(criterion);
        self.rewritten = false;
        if !std::mem::take(&mut self.touched) {
            return Reply::default();
        }
        let begun = self.answer(criterion).is_some_and(|answer| answer.answered.is_none());
        let again = if begun { format!(" {criterion} is asked again next time.") } else { String::new() };
        Reply { changed, ..Say::Saved(format!("Saved. {}.{again}", self.progress())).into() }
    }

    /// Begins with a criterion, or goes on where its questions were left another time; from there `back` leads to the
    /// first of them.
    fn begin(&mut self, criterion: Option<Ref>) {
        let first = criterion.map(|reference| match self.criterion(reference).map(|(_, criterion)| criterion.kind) {
            Some(Kind::Confirmation) => Step::Confirmation(reference),
            Some(Kind::Evidence) | None => Step::Rating(reference),
        });
        let taken_up = criterion.filter(|_| self.takes_up).and_then(|reference| self.taken_up(reference));
        match (first, taken_up) {
            (Some(first), Some(taken_up)) => self.trail.go(first, taken_up),
            (first, _) => self.trail.stand_at(first),
        }
    }

    fn criterion(&self, reference: Ref) -> Option<(&Category, &Criterion)> {
        self.spec.criteria().find(|(_, criterion)| criterion.reference == reference)
    }

    fn answer(&self, reference: Ref) -> Option<&Answer> {
        self.assessment()?.answers.iter().find(|answer| answer.reference == reference)
    }

    fn existing_answer_mut(&mut self, reference: Ref) -> Option<&mut Answer> {
        let assessment = self.portfolio.assessments.get_mut(self.assessment)?;
        assessment.answers.iter_mut().find(|answer| answer.reference == reference)
    }

    /// The examples that can be put on a criterion, or taken off it.
    fn candidates(&self, criterion: Ref, off: bool) -> Vec<&Example> {
        let used = self.answer(criterion).map(|answer| &answer.examples[..]).unwrap_or_default();
        self.portfolio.examples.iter().filter(|example| used.contains(&example.id) == off).collect()
    }
}

#[cfg(test)]
mod tests;
