//! One-line answers that were begun and left by going back: nothing is saved of them, and nothing is lost.

/// What stood on the line of questions that were left before they were answered.
#[derive(Debug, Clone)]
pub(crate) struct Unsent<S>(Vec<(S, String)>);

impl<S> Default for Unsent<S> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<S: PartialEq> Unsent<S> {
    /// Keeps what stands on the line of a question.
    pub(crate) fn keep(&mut self, step: S, text: &str) {
        self.forget(&step);
        if !text.trim().is_empty() {
            self.0.push((step, text.to_owned()));
        }
    }

    /// What stood there when the question was left.
    pub(crate) fn of(&self, step: &S) -> Option<String> {
        self.0.iter().find(|(known, _)| known == step).map(|(_, text)| text.clone())
    }

    /// The question is answered.
    pub(crate) fn forget(&mut self, step: &S) {
        self.0.retain(|(known, _)| known != step);
    }
}
