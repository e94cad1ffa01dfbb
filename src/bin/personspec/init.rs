//! `personspec init`: a commented template to fill in.

use std::process::ExitCode;

use anyhow::Result;
use personspec::catalogue;

use crate::{
    cli::Init,
    files::{self, Privacy},
    output, source,
};

/// Writes the template; an existing file is kept unless `--force` is given.
pub fn run(args: &Init) -> Result<ExitCode> {
    files::write_new(&args.file, catalogue::TEMPLATE, Privacy::Default, args.force)?;
    let name = args.file.display().to_string();
    output::note(&format!("wrote `{name}`: fill it in, then: personspec check {}", source::shell_word(&name)));
    Ok(ExitCode::SUCCESS)
}
