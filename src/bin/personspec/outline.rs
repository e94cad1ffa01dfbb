//! `personspec outline`: the skeleton of the statement, with how much room each part has.

use std::process::ExitCode;

use anyhow::Result;
use personspec::{
    gap::{Audience, GapReport},
    report::outline::{self, OutlineView},
    statement::{Headings, Outline, skeleton::Skeleton},
};

use crate::{
    cli::{self, Everywhere, Format},
    output, report,
    source::{self, Source},
    today::today,
};

/// Reads both files, arranges the statement, writes the outline.
pub fn run(args: &cli::Outline, everywhere: &Everywhere) -> Result<ExitCode> {
    let path = &args.portfolio.path;
    let portfolio = source::portfolio_or_empty(path)?;
    let source = match &args.spec {
        Some(name) => Source::named(name)?,
        None => source::only_assessment(&portfolio, path)?,
    };
    let index = report::assessment_for_report(&portfolio, &source.post(path), path)?;
    let assessment = index.and_then(|index| portfolio.assessments.get(index));
    let report = GapReport::new(&source.spec, &portfolio, assessment, Audience::Me, today(everywhere));
    let limit = args.limit.amount.or(source.spec.statement_limit);
    let headings = args.headings.map_or_else(|| Headings::suggested(limit), Into::into);
    let outline = Outline::new(&report, headings, limit);
    let skeleton = Skeleton::new(&report, &outline, &portfolio);
    let view = OutlineView { report: &report, outline: &outline, skeleton: &skeleton, evidence: args.evidence };
    let file = args.output.file.as_deref();
    let page = match args.output.format {
        Format::Text => outline::text(&view, output::style(everywhere, file)),
        Format::Markdown => outline::markdown(&view),
        Format::Json => outline::json(&view),
    };
    output::result(&page, file)?;
    Ok(ExitCode::SUCCESS)
}
