//! `personspec show`: a specification as a readable table.

use std::process::ExitCode;

use anyhow::Result;
use personspec::report::spec;

use crate::{
    cli::{Everywhere, Format, Show},
    output,
    source::Source,
};

/// Reads the specification and writes it out.
pub fn run(args: &Show, everywhere: &Everywhere) -> Result<ExitCode> {
    let source = Source::named(&args.spec)?;
    let file = args.output.file.as_deref();
    let page = match args.output.format {
        Format::Text => spec::text(&source.spec, output::style(everywhere, file)),
        Format::Markdown => spec::markdown(&source.spec),
        Format::Json => spec::json(&source.spec),
    };
    output::result(&page, file)?;
    Ok(ExitCode::SUCCESS)
}
