//! What can be wrong with a file: one problem, its place and what to do about it.
//!
//! Readers collect every problem of a file before they give up; the binary prints them.

use std::fmt;

use crate::plain::plain_line;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Severity {
    /// The file cannot be used.
    Error,
    /// The file can be used, but somebody should look.
    Warning,
}

impl Severity {
    /// The word in messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A place in a text, counted from one; the column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    line: u32,
    column: u32,
}

impl Place {
    /// The place in this line, at this character of it, both from 1.
    #[must_use]
    pub fn new(line: usize, column: usize) -> Self {
        let number = |n| u32::try_from(n).unwrap_or(u32::MAX);
        Self { line: number(line), column: number(column) }
    }

    /// The line, from 1.
    #[must_use]
    pub fn line(self) -> usize {
        self.line as usize
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// One thing that is wrong: lower case, no full stop, names in backticks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Whether the file can still be used.
    pub severity: Severity,
    /// Where in the file, when the problem has a place.
    pub place: Option<Place>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Problem {
    /// A problem that makes the file unusable.
    #[must_use]
    pub fn error(place: impl Into<Option<Place>>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, place: place.into(), message: message.into(), help: None }
    }

    /// A problem that leaves the file usable.
    #[must_use]
    pub fn warning(place: impl Into<Option<Place>>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, place: place.into(), message: message.into(), help: None }
    }

    /// The same problem with advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The problem as a person reads it, with the line of its file, when that could be read.
    fn rendered(&self, file: &str, line: Option<&str>) -> String {
        let place = self.place.map(|place| format!(":{place}")).unwrap_or_default();
        let mut text =
            format!("{}{place}: {}: {}\n", plain_line(file), self.severity.name(), plain_line(&self.message));
        if let Some(line) = line.filter(|line| !line.trim().is_empty()) {
            text.push_str("    ");
            text.push_str(&shortened(line));
            text.push('\n');
        }
        if let Some(help) = &self.help {
            text.push_str("help: ");
            text.push_str(&plain_line(help));
            text.push('\n');
        }
        text
    }
}

/// Whether one of the problems makes the file unusable.
#[must_use]
pub fn any_error(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

/// Problems as a person reads them: `file:line:column`, what is wrong, the offending line, and what to do.
///
/// `source` is the text of the file, empty when it is not to be shown.
#[must_use]
pub fn rendered(problems: &[Problem], file: &str, source: &str) -> String {
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let lines: Vec<&str> = if problems.is_empty() { Vec::new() } else { lines(source).collect() };
    let line = |place: Place| lines.get(place.line().checked_sub(1)?).copied();
    problems.iter().map(|problem| problem.rendered(file, problem.place.and_then(line))).collect()
}

/// The lines of a text as places count them: any of the three line breaks of YAML ends one
/// (<https://yaml.org/spec/1.2.2/#54-line-break-characters>).
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

/// A line as it is printed: its beginning, when it is too long. What comes after is not looked at, since a file of one
/// long line can have a problem in every word of it.
fn shortened(line: &str) -> String {
    const LONGEST: usize = 100;
    /// Some more than is printed, because runs of white space become one space.
    const LOOKED_AT: usize = 4 * LONGEST;
    let end_of = |text: &str, most| text.char_indices().nth(most).map(|(end, _)| end);
    let line = line.trim_start();
    let cut = end_of(line, LOOKED_AT);
    let plain = plain_line(&line[..cut.unwrap_or(line.len())]);
    match end_of(&plain, LONGEST) {
        Some(end) => format!("{} ...", &plain[..end]),
        None if cut.is_some() => format!("{plain} ..."),
        None => plain.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_reads_like_a_compiler_s() {
        let problem = Problem::error(Place::new(2, 1), "unknown key `employr`").help("did you mean `employer`?");
        assert_eq!(
            rendered(&[problem], "spec.yaml", "title: x\nemployr: y\n"),
            "spec.yaml:2:1: error: unknown key `employr`\n    employr: y\nhelp: did you mean `employer`?\n"
        );
        assert_eq!(rendered(&[Problem::warning(None, "odd")], "a\u{1b}b", ""), "a\u{fffd}b: warning: odd\n");
    }

    #[test]
    fn the_line_is_shown_that_the_place_counts() {
        let line = |number, source| {
            let text = rendered(&[Problem::error(Place::new(number, 1), "odd")], "f", source);
            text.lines().nth(1).map(|line| line.trim().to_owned())
        };
        let breaks = "one\rtwo\r\nthree\n\rfive\r";
        assert_eq!([1, 2, 3, 5].map(|number| line(number, breaks).unwrap()), ["one", "two", "three", "five"]);
        assert_eq!([4, 6, 7].map(|number| line(number, breaks)), [None, None, None]);
        assert_eq!(line(1, "\u{feff}one\n").unwrap(), "one");
    }

    #[test]
    fn of_a_long_line_the_beginning_is_printed() {
        assert_eq!(shortened("  a   b\t\u{1b} "), "a b \u{fffd}");
        assert_eq!(shortened(&"\u{e9}".repeat(100)), "\u{e9}".repeat(100));
        assert_eq!(shortened(&"\u{e9}".repeat(101)), format!("{} ...", "\u{e9}".repeat(100)));
        assert_eq!(shortened(&format!("a{}b", " ".repeat(900))), "a ...");
    }
}
