//! The conversation as a pure state machine: what to ask next, and what an answer does.
//!
//! It owns the order of the questions, the words of the prompts and every change to the portfolio. It never touches
//! a terminal or a file: a face shows each [`Question`] and hands back an [`Input`]; the shell saves whenever a
//! [`Reply`] says that something changed, before it tells the person so.

mod answer;
mod question;
mod revision;
mod shown;
mod step;
mod thought;

use std::collections::HashSet;

use jiff::civil::Date;
pub use question::{Choice, Command, Form, Input, Intro, Question};
pub use revision::Revision;
use step::Step;

use crate::{
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
    /// Those without an answer, or whose wording has changed since.
    Open,
    /// Every one.
    All,
    /// These.
    Only(Vec<Ref>),
}

/// What an input did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reply {
    /// The portfolio changed and must be saved before `says` is shown.
    pub changed: bool,
    /// What to tell the person, paragraph by paragraph.
    pub says: Vec<Say>,
    /// Whether the conversation goes on.
    pub end: Option<End>,
}

/// One thing to tell the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Say {
    /// An answer is complete and saved.
    Saved(String),
    /// Something to know: a refusal with its reason, or advice.
    Notice(String),
    /// Asked-for text: the criterion in full, or the list of what is left. Its line breaks stay.
    Text(String),
}

/// Why the conversation is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Nothing is left to ask.
    Finished,
    /// The person said stop.
    Stopped,
}

/// The conversation about one post.
#[derive(Debug, Clone)]
pub struct Interview {
    spec: PersonSpec,
    portfolio: Portfolio,
    assessment: usize,
    /// The criteria to ask, in order.
    plan: Vec<Ref>,
    /// Questions answered before the present one, for going back.
    history: Vec<Step>,
    step: Option<Step>,
    /// The criterion that was last introduced.
    introduced: Option<Ref>,
    /// A name given to an example that has no text yet.
    pending_title: Option<String>,
    /// Whether the present criterion's answer changed since it was begun.
    touched: bool,
    /// Whether the present example's text changed since the evidence question.
    rewritten: bool,
    /// The texts that hints have been given on, and for which criterion.
    thought_about: HashSet<(Ref, String)>,
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
            history: Vec::new(),
            step: None,
            introduced: None,
            pending_title: None,
            touched: false,
            rewritten: false,
            thought_about: HashSet::new(),
            explained_thoughts: false,
            options,
        };
        let mut plan: Vec<Ref> = interview
            .spec
            .criteria()
            .map(|(_, criterion)| criterion.reference)
            .filter(|reference| match scope {
                Scope::Open => interview.answer(*reference).is_none() || reworded.contains(reference),
                Scope::All => true,
                Scope::Only(refs) => refs.contains(reference),
            })
            .collect();
        plan.sort_unstable();
        interview.plan = plan;
        interview.step = interview.plan.first().map(|first| interview.first_step(*first));
        interview
    }

    /// The portfolio as it stands.
    #[must_use]
    pub fn portfolio(&self) -> &Portfolio {
        &self.portfolio
    }

    /// The specification that is asked about.
    #[must_use]
    pub fn spec(&self) -> &PersonSpec {
        &self.spec
    }

    /// The post that is asked about.
    #[must_use]
    pub fn post(&self) -> Post {
        self.portfolio.assessments.get(self.assessment).map(|assessment| assessment.post.clone()).unwrap_or_default()
    }

    /// The portfolio goes to another file, as seen from which the post is written differently.
    pub fn set_post(&mut self, post: Post) {
        if let Some(assessment) = self.portfolio.assessments.get_mut(self.assessment) {
            assessment.post = post;
        }
    }

    /// How many criteria have no answer.
    #[must_use]
    pub fn open(&self) -> usize {
        self.spec.criteria().filter(|(_, criterion)| self.answer(criterion.reference).is_none()).count()
    }

    /// How many criteria are to be asked.
    #[must_use]
    pub fn planned(&self) -> usize {
        self.plan.len()
    }

    /// The question to ask now; `None` when the conversation is over.
    pub fn question(&mut self) -> Option<Question> {
        let step = self.step.clone()?;
        let mut question = self.ask(&step)?;
        if self.introduced != Some(step.criterion()) {
            self.introduced = Some(step.criterion());
            question.intro = self.intro(step.criterion());
        }
        Some(question)
    }

    /// What `input` does to the present question.
    pub fn take(&mut self, input: Input) -> Reply {
        let Some(step) = self.step.clone() else {
            return Reply { end: Some(End::Finished), ..Reply::default() };
        };
        match input {
            Input::Command(command) => self.obey(command, &step),
            Input::Chosen(index) => self.chosen(index, step),
            Input::Text(text) => self.written(&text, step),
        }
    }

    fn obey(&mut self, command: Command, step: &Step) -> Reply {
        match command {
            Command::Back => match self.history.pop() {
                Some(before) => {
                    self.step = Some(before);
                    Reply::default()
                }
                None => notice("This is the first question, so there is nothing to go back to."),
            },
            Command::Skip => {
                let mut reply = self.leave(step);
                if reply.says.is_empty() && self.answer(step.criterion()).is_none() {
                    reply.says.push(Say::Notice(format!("{} is left open for later.", step.criterion())));
                }
                reply
            }
            Command::Show => say(Say::Text(self.shown(step.criterion()))),
            Command::List => say(Say::Text(self.left())),
            Command::Stop => {
                let mut reply = self.farewell();
                reply.end = Some(End::Stopped);
                reply
            }
        }
    }

    /// Goes on to another question, which `back` returns from.
    fn go(&mut self, from: Step, to: Step) -> Reply {
        self.remember(from);
        self.step = Some(to);
        Reply::default()
    }

    /// Lets `back` return to a question, once.
    fn remember(&mut self, step: Step) {
        if self.history.last() != Some(&step) {
            self.history.push(step);
        }
    }

    /// Goes on to the next criterion of the plan.
    fn leave(&mut self, step: &Step) -> Reply {
        let mut reply = self.farewell();
        self.remember(step.clone());
        let next = self.plan.iter().position(|r| *r == step.criterion()).and_then(|index| self.plan.get(index + 1));
        self.step = next.map(|next| self.first_step(*next));
        if self.step.is_none() {
            reply.end = Some(End::Finished);
        }
        reply
    }

    /// What is said when a criterion is left behind.
    fn farewell(&mut self) -> Reply {
        self.pending_title = None;
        self.rewritten = false;
        if !std::mem::take(&mut self.touched) {
            return Reply::default();
        }
        say(Say::Saved(format!("Saved. {}.", self.progress())))
    }

    fn first_step(&self, reference: Ref) -> Step {
        match self.criterion(reference).map(|(_, criterion)| criterion.kind) {
            Some(Kind::Confirmation) => Step::Confirmation(reference),
            Some(Kind::Evidence) | None => Step::Rating(reference),
        }
    }

    fn criterion(&self, reference: Ref) -> Option<(&Category, &Criterion)> {
        self.spec.criteria().find(|(_, criterion)| criterion.reference == reference)
    }

    fn answer(&self, reference: Ref) -> Option<&Answer> {
        self.portfolio.assessments.get(self.assessment)?.answers.iter().find(|answer| answer.reference == reference)
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

fn plural(count: usize) -> &'static str {
    if count == 1 { "criterion" } else { "criteria" }
}

fn notice(text: &str) -> Reply {
    say(Say::Notice(text.to_owned()))
}

fn say(say: Say) -> Reply {
    Reply { says: vec![say], ..Reply::default() }
}

#[cfg(test)]
mod tests;
