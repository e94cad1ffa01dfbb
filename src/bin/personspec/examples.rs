//! `personspec examples`

use std::process::ExitCode;

use anyhow::Result;

use crate::cli::{Everywhere, Examples};

/// Runs it.
pub fn run(_args: &Examples, _everywhere: &Everywhere) -> Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
