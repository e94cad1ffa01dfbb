//! What the conversation says back.

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

impl Reply {
    /// One thing to know, and nothing else.
    pub(crate) fn notice(text: impl Into<String>) -> Self {
        Say::Notice(text.into()).into()
    }

    /// A text that was asked for, and nothing else.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Say::Text(text.into()).into()
    }

    /// A choice, where words are wanted.
    pub(crate) fn wants_words() -> Self {
        Self::notice("This question wants words, not a choice.")
    }

    /// Words or a command, where one of several answers is wanted.
    pub(crate) fn wants_a_choice() -> Self {
        Self::notice("Please choose one of the answers.")
    }

    /// A choice that is not offered.
    pub(crate) fn no_such_choice() -> Self {
        Self::notice("That is not one of the choices.")
    }

    /// Says something before everything else.
    pub(crate) fn say_first(&mut self, say: Say) {
        self.says.insert(0, say);
    }
}

impl From<Say> for Reply {
    fn from(say: Say) -> Self {
        Self { says: vec![say], ..Self::default() }
    }
}

impl From<End> for Reply {
    fn from(end: End) -> Self {
        Self { end: Some(end), ..Self::default() }
    }
}
