//! `personspec list`: the built-in specifications.

use std::process::ExitCode;

use anyhow::Result;
use personspec::{catalogue, report::spec, spec::PersonSpec};

use crate::{cli::Everywhere, output, today::today};

/// Lists name, post, employer, counts and closing date of each.
pub fn run(everywhere: &Everywhere) -> Result<ExitCode> {
    let specs: Vec<(&str, PersonSpec)> = catalogue::ALL
        .into_iter()
        .filter_map(|built_in| Some((built_in.name, PersonSpec::parse(built_in.text, &mut Vec::new())?)))
        .collect();
    output::result(&spec::catalogue(&specs, today(everywhere), output::style(everywhere, None)), None)?;
    Ok(ExitCode::SUCCESS)
}
