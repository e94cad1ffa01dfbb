//! The shapes that an answer can take, and what can be said in place of one.

use super::{Question, Reply};

/// The shape of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// One of these.
    Choice {
        /// In order; the first is number 1.
        options: Vec<Choice>,
        /// What Enter alone means, as an index.
        default: Option<usize>,
    },
    /// Free text of any number of lines, until a line that holds only `.`.
    Text,
    /// One line; Enter alone keeps `earlier`.
    Short {
        /// What is saved already.
        earlier: Option<String>,
        /// What was begun and not ended; it is offered in place of `earlier`.
        begun: Option<String>,
        /// Whether the word `none` takes it away.
        removable: bool,
    },
    /// Text to be written in an editor that opens with this.
    Editor {
        /// What is saved already.
        text: String,
    },
}

/// One of several answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The word that stands for it when answers are typed; also its name in this state machine.
    pub word: String,
    /// What it says.
    pub label: String,
}

impl Choice {
    /// An answer with its word and what it says.
    pub fn new(word: impl Into<String>, label: impl Into<String>) -> Self {
        Self { word: word.into(), label: label.into() }
    }

    /// How every answer begins that leads to writing an example.
    pub const NEW_EXAMPLE: &str = "Write a new example";

    /// Whether an example is written after it.
    #[must_use]
    pub fn leads_to_writing(&self) -> bool {
        self.label.starts_with(Self::NEW_EXAMPLE)
    }
}

/// What a person can say at every question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// The question before.
    Back,
    /// The next criterion.
    Skip,
    /// The whole criterion and what is saved.
    Show,
    /// What is left.
    List,
    /// Stop; everything is saved.
    Stop,
}

impl Command {
    /// Every command.
    pub const ALL: [Self; 5] = [Self::Back, Self::Skip, Self::Show, Self::List, Self::Stop];

    /// The word that stands for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::Skip => "skip",
            Self::Show => "show",
            Self::List => "list",
            Self::Stop => "stop",
        }
    }

    /// The command that a whole one-line answer stands for: `back` where it is one of `offered`, `:back` anywhere. With
    /// a capital letter, or among other words, it is an answer.
    #[must_use]
    pub fn in_line(line: &str, offered: &[(Self, &str)]) -> Option<Self> {
        let bare = offered.iter().map(|(command, _)| *command).find(|command| command.name() == line.trim());
        bare.or_else(|| Self::in_text(line))
    }

    /// The command that a whole line of free text stands for: `:back`.
    #[must_use]
    pub fn in_text(line: &str) -> Option<Self> {
        let word = line.trim().strip_prefix(':')?;
        Self::ALL.into_iter().find(|command| command.name() == word)
    }
}

/// What a person answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// The choice with this index.
    Chosen(usize),
    /// Text, from the prompt or an editor.
    Text(String),
    /// A command.
    Command(Command),
}

/// The word of the choice with this index, or why there is none.
pub(crate) fn chosen_word(question: Option<Question>, index: usize) -> Result<String, Reply> {
    match question.map(|question| question.form) {
        Some(Form::Choice { options, .. }) => {
            options.into_iter().nth(index).map(|choice| choice.word).ok_or_else(Reply::no_such_choice)
        }
        Some(Form::Text | Form::Short { .. } | Form::Editor { .. }) | None => Err(Reply::wants_words()),
    }
}
