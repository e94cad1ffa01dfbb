//! Where a conversation stands, and the way back from there.

use super::{Form, Reply};

/// The question that is asked now, those before it, and the lines that were begun.
#[derive(Debug, Clone)]
pub(crate) struct Trail<S> {
    /// The question that is asked now; `None` when the conversation is over.
    step: Option<S>,
    /// Questions answered before it, for going back.
    history: Vec<S>,
    /// What stood on the line of questions that were left before they were answered: nothing is saved of it, and
    /// nothing is lost.
    begun: Vec<(S, String)>,
}

impl<S> Default for Trail<S> {
    fn default() -> Self {
        Self { step: None, history: Vec::new(), begun: Vec::new() }
    }
}

impl<S: Clone + PartialEq> Trail<S> {
    /// Begins at a question.
    pub(crate) fn beginning_at(step: S) -> Self {
        Self { step: Some(step), ..Self::default() }
    }

    /// The question that is asked now.
    pub(crate) fn step(&self) -> Option<S> {
        self.step.clone()
    }

    /// The same, to change how it is asked.
    pub(crate) fn step_mut(&mut self) -> Option<&mut S> {
        self.step.as_mut()
    }

    /// The questions that `back` leads to, the nearest first.
    pub(crate) fn history_mut(&mut self) -> impl Iterator<Item = &mut S> {
        self.history.iter_mut().rev()
    }

    /// Stands at a question, or at the end.
    pub(crate) fn stand_at(&mut self, step: Option<S>) {
        self.step = step;
    }

    /// Lets `back` return to a question, once.
    pub(crate) fn remember(&mut self, step: S) {
        if self.history.last() != Some(&step) {
            self.history.push(step);
        }
    }

    /// Goes on to another question, which `back` returns from.
    pub(crate) fn go(&mut self, from: S, to: S) {
        self.remember(from);
        self.step = Some(to);
    }

    /// Goes on from a question on the way, which is not asked again by going back; nor is the one that it leads to,
    /// where that is the one before it.
    pub(crate) fn pass_on(&mut self, to: S) {
        if self.history.last() == Some(&to) {
            self.history.pop();
        }
        self.step = Some(to);
    }

    /// Goes back to the question before; says why not where there is none.
    pub(crate) fn back(&mut self) -> Option<Reply> {
        match self.history.pop() {
            Some(before) => {
                self.step = Some(before);
                None
            }
            None => Some(Reply::notice("This is the first question, so there is nothing to go back to.")),
        }
    }

    /// Keeps what stands on the line of a question.
    pub(crate) fn keep_begun(&mut self, step: S, text: &str) {
        self.forget_begun(&step);
        if !text.trim().is_empty() {
            self.begun.push((step, text.to_owned()));
        }
    }

    /// Takes what stands on the lines of these questions.
    pub(crate) fn take_begun(&mut self, of: impl Fn(&S) -> bool) -> Vec<(S, String)> {
        self.begun.extract_if(.., |(step, _)| of(step)).collect()
    }

    /// The question is answered.
    pub(crate) fn forget_begun(&mut self, step: &S) {
        self.begun.retain(|(known, _)| known != step);
    }

    /// The form of a question that wants one line, with what is saved and what was begun.
    pub(crate) fn line(&self, step: &S, earlier: Option<String>, removable: bool) -> Form {
        let begun = self.begun.iter().find(|(known, _)| known == step).map(|(_, text)| text.clone());
        Form::Short { earlier, begun, removable }
    }
}
