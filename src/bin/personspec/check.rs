//! `personspec check`: every problem of spec and portfolio files.

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use personspec::{
    count::counted,
    plain::plain_line,
    portfolio::Portfolio,
    problem::{Severity, rendered},
    spec::PersonSpec,
};

use crate::{
    cli::Check,
    document::{self, Ours},
    output,
};

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
    let shown = plain_line(&name);
    let text = match document::specification(file) {
        Ok(text) => text,
        Err(error) => return (format!("{error}\n{shown}: 1 error\n"), true),
    };
    let mut problems = Vec::new();
    let what = match Ours::recognise(&text) {
        Some(Ours::Portfolio) => Portfolio::parse(&text, &mut problems).map(|portfolio| {
            let examples = counted(portfolio.examples.len(), "example", "examples");
            format!(
                "a portfolio with {examples} and {}",
                counted(portfolio.assessments.len(), "assessment", "assessments")
            )
        }),
        Some(Ours::Specification) | None => {
            PersonSpec::parse(&text, &mut problems).map(|spec| spec.counts().to_string())
        }
    };
    let listed = rendered(&problems, &name, &text);
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
    (format!("{listed}{shown}: {summary}\n"), errors > 0)
}
