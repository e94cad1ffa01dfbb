//! `personspec show`: a specification as a readable table.

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use personspec::report::spec;

use crate::{
    cli::{Everywhere, Format, Show},
    document, output,
    source::Source,
};

/// Reads the specification and writes it out.
pub fn run(args: &Show, everywhere: &Everywhere) -> Result<ExitCode> {
    let file = args.output.file.as_deref();
    document::spare(file, &[Path::new(&args.spec)], None)?;
    let source = Source::named(&args.spec)?;
    let page = match args.output.format {
        Format::Text => spec::text(&source.spec, output::style(everywhere, file)),
        Format::Markdown => spec::markdown(&source.spec),
        Format::Json => spec::json(&source.spec),
    };
    output::result(&page, file)?;
    Ok(ExitCode::SUCCESS)
}
