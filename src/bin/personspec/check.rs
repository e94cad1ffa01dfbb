//! `personspec check`: every problem of spec and portfolio files.

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use personspec::{count::counted, portfolio::Portfolio, problem::Severity, spec::PersonSpec};

use crate::{cli::Check, files, output};

/// Prints the problems of each file, in the order they were named; exit 1 if any is an error.
pub fn run(args: &Check) -> Result<ExitCode> {
    let mut text = String::new();
    let mut failed = false;
    for file in &args.files {
        let (found, bad) = checked(file);
        text.push_str(&found);
        failed |= bad;
    }
    output::result(&text, None)?;
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What there is to say of one file, and whether it cannot be used.
fn checked(file: &Path) -> (String, bool) {
    let name = file.display().to_string();
    let source = match files::read_text(file) {
        Ok(source) => source,
        Err(error) => return (format!("{error}\n"), true),
    };
    let mut problems = Vec::new();
    let what = if is_portfolio(&source) {
        Portfolio::parse(&source, &mut problems).map(|portfolio| {
            let examples = counted(portfolio.examples.len(), "example", "examples");
            format!(
                "a portfolio with {examples} and {}",
                counted(portfolio.assessments.len(), "assessment", "assessments")
            )
        })
    } else {
        PersonSpec::parse(&source, &mut problems).map(|spec| spec.counts().to_string())
    };
    problems.sort_by_key(|problem| problem.place);
    let text: String = problems.iter().map(|problem| problem.render(&name, &source)).collect();
    let count = |severity| problems.iter().filter(|problem| problem.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let found = match (errors, warnings) {
        (0, 0) => String::new(),
        (0, _) => counted(warnings, "warning", "warnings"),
        (_, 0) => counted(errors, "error", "errors"),
        (_, _) => format!("{}, {}", counted(errors, "error", "errors"), counted(warnings, "warning", "warnings")),
    };
    let summary = match (what, found.is_empty()) {
        (Some(what), true) => format!("fine: {what}"),
        (Some(what), false) => format!("{found}: {what}"),
        (None, _) => found,
    };
    (format!("{text}{}: {summary}\n", personspec::plain::plain_line(&name)), errors > 0)
}

/// A portfolio has examples or assessments at its top; a specification has neither.
fn is_portfolio(source: &str) -> bool {
    source
        .lines()
        .any(|line| line.starts_with("examples:") || line.starts_with("assessments:") || line.starts_with("applicant:"))
}
