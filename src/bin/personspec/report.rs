//! `personspec report`

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use personspec::{
    portfolio::{Belonging, Portfolio, Post},
    spec::PersonSpec,
};

use crate::{
    cli::{Everywhere, Report},
    output,
};

/// Runs it.
pub fn run(_args: &Report, _everywhere: &Everywhere) -> Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}

/// The report at the end of a conversation, as text on standard output.
pub fn print_after_assess(
    spec: &PersonSpec,
    post: &Post,
    portfolio: &Portfolio,
    _path: &Path,
    _everywhere: &Everywhere,
) -> Result<()> {
    let answers = match portfolio.belonging(post) {
        Belonging::Exact(index) | Belonging::Reissued(index) => portfolio.assessments[index].answers.len(),
        Belonging::None | Belonging::Ambiguous(_) => 0,
    };
    output::result(&format!("Report: {answers} of {} answered\n", spec.counts()), None)
}
