//! `personspec assess`: the conversation, saved after every answer, then the report.

use std::process::ExitCode;

use anyhow::Result;

use crate::cli::{Assess, Everywhere};

/// Asks, saves, reports.
pub fn run(_args: Assess, _everywhere: &Everywhere) -> Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
