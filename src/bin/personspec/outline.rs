//! `personspec outline`: the skeleton of the statement, with how much room each part has.

use std::process::ExitCode;

use anyhow::Result;
use personspec::{
    gap::Audience,
    report::outline::{self, OutlineView},
    statement::{Headings, Outline, skeleton::Skeleton},
};

use crate::{
    cli::{self, Everywhere, Format},
    output,
    report::Given,
    today::today,
};

/// Reads both files, arranges the statement, writes the outline.
pub fn run(args: &cli::Outline, everywhere: &Everywhere) -> Result<ExitCode> {
    let file = args.output.file.as_deref();
    let Some(given) = Given::read(args.spec.as_deref(), &args.portfolio.path, file, everywhere)? else {
        return Ok(ExitCode::SUCCESS);
    };
    let report = given.report(Audience::Me, today(everywhere));
    let limit = args.limit.amount.or(given.source.spec.statement_limit);
    let headings = args.headings.map_or_else(|| Headings::suggested(limit), Into::into);
    let outline = Outline::new(&report, headings, limit);
    let skeleton = Skeleton::new(&report, &outline, &given.portfolio);
    let view = OutlineView { report: &report, outline: &outline, skeleton: &skeleton, evidence: args.evidence };
    let page = match args.output.format {
        Format::Text => outline::text(&view, output::style(everywhere, file)),
        Format::Markdown => outline::markdown(&view),
        Format::Json => outline::json(&view),
    };
    output::result(&page, file)?;
    Ok(ExitCode::SUCCESS)
}
