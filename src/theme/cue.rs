//! What a row of the table of themes is made of.
//!
//! Types only: the data stand in [`super::table`], the search in [`super::matching`].

use super::Theme;

/// What a cue speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// A theme.
    For(Theme),
    /// Nothing: a phrase that only looks like a cue.
    Nothing,
    /// No theme, but the criterion speaks of a craft, whose everyday words make every cue but a sure one doubtful.
    Craft,
}

/// How loudly a cue speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Loudness {
    /// Names the theme.
    Sure,
    /// Means the theme unless a louder cue stands beside it.
    Usual,
    /// Says what kind of answer is wanted ("knowledge of", "commitment to"): what follows decides, if it can.
    Opening,
    /// Counts when nothing else does.
    Weak,
}

/// One cue, with what it speaks for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cue {
    /// Words with single spaces between: a word, `stem*` for any ending, or `..` for a few words of any kind.
    pub(super) phrase: &'static str,
    pub(super) target: Target,
    pub(super) loudness: Loudness,
}

/// The cues of a theme.
pub(super) struct Row {
    pub(super) target: Target,
    pub(super) sure: &'static [&'static str],
    pub(super) usual: &'static [&'static str],
    pub(super) opening: &'static [&'static str],
    pub(super) weak: &'static [&'static str],
}
