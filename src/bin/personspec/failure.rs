//! An error as it is printed: what is wrong, then a `help:` line with what to do.

use std::{error::Error, fmt};

use personspec::{
    plain::plain,
    problem::{Problem, rendered},
};

/// A failure with its finished words, printed once by `main`.
#[derive(Debug)]
pub struct Failure {
    text: String,
}

impl Failure {
    /// One sentence in lower case without a full stop, and advice.
    pub fn new(message: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self { text: format!("error: {message}\nhelp: {help}") }
    }

    /// What is wrong with a file as a whole, and advice. `file` is how the person named it.
    pub fn with_file(file: &str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::problems(file, "", &[Problem::error(None, message).help(help)])
    }

    /// The problems of a file, each with its place. `file` is how the person named it, `source` its text.
    pub fn problems(file: &str, source: &str, problems: &[Problem]) -> Self {
        Self { text: rendered(problems, file, source).trim_end().to_owned() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&plain(&self.text))
    }
}

impl Error for Failure {}
