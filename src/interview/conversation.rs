//! What the conversations that change a portfolio have in common, for whoever holds them.

use super::{Input, Question, Reply};
use crate::portfolio::{Portfolio, Post};

/// A conversation that changes a portfolio.
pub trait Conversation {
    /// The question to ask now; `None` when the conversation is over.
    fn question(&mut self) -> Option<Question>;

    /// What `input` does to the present question.
    fn take(&mut self, input: Input) -> Reply;

    /// Keeps a text that was begun and not ended: before a command, or when the program has to stop.
    ///
    /// It never takes the place of an earlier text, since nobody has said that it is complete: it goes after it. The
    /// question stays, and offers what is there. A one-line answer that was not ended is not saved; it is offered when
    /// its question comes again.
    fn keep_begun(&mut self, text: &str) -> Reply;

    /// The editor cannot be used: the same text is asked for in another way.
    fn without_editor(&mut self);

    /// The portfolio as it stands.
    fn portfolio(&self) -> &Portfolio;

    /// The portfolio goes to another file, as seen from which the post that is asked about is written differently.
    fn set_post(&mut self, post: Post);
}
