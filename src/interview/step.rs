//! Where the conversation stands: one variant for each kind of question.

use crate::{portfolio::Part, spec::Ref};

/// The question that is being asked, with everything needed to ask it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// How far a criterion is met.
    Rating(Ref),
    /// Whether a confirmation can be given.
    Confirmation(Ref),
    /// In which other way a confirmation can be given.
    Way(Ref),
    /// Which evidence to use.
    Evidence(Ref),
    /// Which of the examples to put on a criterion, or to take off it.
    Pick { criterion: Ref, off: bool },
    /// A name for an example; its first part comes next.
    Title { criterion: Ref, example: Option<String>, first: Part, how: How },
    /// One part of an example; no id until something is written.
    Part { criterion: Ref, example: Option<String>, part: Part, how: How },
    /// Who may see an example.
    Share { criterion: Ref, example: String },
    /// What to do about a gap.
    ToDo(Ref),
    /// By when.
    ByWhen(Ref),
}

/// How a text is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// Earlier text is offered first: keep, replace, editor.
    Offer,
    /// It is written here, line by line, in place of what is there.
    Write,
    /// It is written here, and goes after what is there.
    Add,
    /// It is written in an editor.
    Edit,
}

impl Step {
    /// The criterion that the question is about.
    pub(super) fn criterion(&self) -> Ref {
        match self {
            Self::Rating(criterion)
            | Self::Confirmation(criterion)
            | Self::Way(criterion)
            | Self::Evidence(criterion)
            | Self::Pick { criterion, .. }
            | Self::Title { criterion, .. }
            | Self::Part { criterion, .. }
            | Self::Share { criterion, .. }
            | Self::ToDo(criterion)
            | Self::ByWhen(criterion) => *criterion,
        }
    }

    /// Tells a question about an example without an id which one it has become.
    pub(super) fn name_example(&mut self, id: &str) {
        match self {
            Self::Title { example: example @ None, .. } | Self::Part { example: example @ None, .. } => {
                *example = Some(id.to_owned());
            }
            Self::Title { .. }
            | Self::Part { .. }
            | Self::Rating(_)
            | Self::Confirmation(_)
            | Self::Way(_)
            | Self::Evidence(_)
            | Self::Pick { .. }
            | Self::Share { .. }
            | Self::ToDo(_)
            | Self::ByWhen(_) => {}
        }
    }
}
