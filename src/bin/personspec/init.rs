//! `personspec init`: a commented template to fill in.

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use personspec::catalogue;

use crate::{
    cli::Init,
    document::{self, Ours},
    files::{self, Privacy},
    output, source,
};

/// Writes the template; an existing file is kept unless `--force` is given, a portfolio always.
pub fn run(args: &Init) -> Result<ExitCode> {
    if args.file == Path::new("-") {
        output::result(catalogue::TEMPLATE, None)?;
        return Ok(ExitCode::SUCCESS);
    }
    // First what `--force` does not help with.
    document::spare(Some(&args.file), &[], Some(Ours::Specification))?;
    files::may_write(&args.file, args.force)?;
    files::write_new(&args.file, catalogue::TEMPLATE, Privacy::Default, args.force)?;
    let name = args.file.display().to_string();
    output::note(&format!("wrote `{name}`: fill it in, then check it"));
    output::note_raw(&format!("next: personspec check {}\n", source::shell_word(&name)));
    Ok(ExitCode::SUCCESS)
}
