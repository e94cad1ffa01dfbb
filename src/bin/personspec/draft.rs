//! `personspec draft`: what a draft of the statement covers, how long it is, and what to fix first.

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use personspec::{
    gap::{Audience, GapReport},
    report::draft::{self, DraftView},
    statement::{Headings, Outline, draft::Draft},
};

use crate::{
    cli::{self, Everywhere, FailOn, Format},
    document,
    failure::Failure,
    files, output,
    report::NOT_READY,
    source::{self, Source},
    today::today,
};

/// The largest draft that is read, in bytes. A statement has some ten thousand.
const MAX_BYTES: u64 = 1024 * 1024;

/// Reads the specification and the draft, lays them side by side, writes what was found.
pub fn run(args: &cli::Draft, everywhere: &Everywhere) -> Result<ExitCode> {
    let standard_input = Path::new("-");
    if args.spec == "-" && args.statement == standard_input {
        cli::usage_error("SPEC and STATEMENT cannot both be `-`");
    }
    let inputs = [Path::new(&args.spec), &args.statement, &args.portfolio.path];
    document::spare(args.output.file.as_deref(), &inputs, None)?;
    let source = Source::named(&args.spec)?;
    let statement = statement(&args.statement)?;
    // Without a portfolio a draft can be checked all the same; with one, its examples can be named.
    let path = &args.portfolio.path;
    let portfolio = source::portfolio(path)?.unwrap_or_default();
    let found = source::belonging(&portfolio, &source.post(path), path)?;
    let assessment = found.and_then(|found| portfolio.assessments.get(found.index()));
    let report = GapReport::new(&source.spec, &portfolio, assessment, Audience::Me, today(everywhere));
    let limit = args.limit.amount.or(source.spec.statement_limit);
    let suggested = Headings::suggested(limit);
    let others = [Headings::Themes, Headings::Categories, Headings::Criteria].into_iter().filter(|by| *by != suggested);
    let outlines: Vec<Outline> =
        std::iter::once(suggested).chain(others).map(|by| Outline::new(&report, by, limit)).collect();
    let draft = Draft::new(&report, &outlines, &statement);
    let name = if args.statement == standard_input { "standard input" } else { &args.statement.to_string_lossy() };
    let view = DraftView { report: &report, draft: &draft, name };
    let file = args.output.file.as_deref();
    let page = match args.output.format {
        Format::Text => draft::text(&view, output::style(everywhere, file)),
        Format::Markdown => draft::markdown(&view),
        Format::Json => draft::json(&view),
    };
    output::result(&page, file)?;
    Ok(match args.fail_on {
        Some(FailOn::Essential) if !draft.essentials_are_covered() => ExitCode::from(NOT_READY),
        Some(FailOn::Essential) | None => ExitCode::SUCCESS,
    })
}

/// The text of a draft.
///
/// # Errors
/// When it cannot be read, is too large, is no text, or is empty; with what to do about it.
fn statement(path: &Path) -> Result<String> {
    let bytes = files::read_bytes(path, MAX_BYTES)?;
    let name = path.display();
    if let Some(what) = document::no_text(&bytes) {
        let help = "save the draft as plain text (UTF-8), or paste it: personspec draft SPEC -";
        return Err(Failure::new(format!("`{name}` is {what}, not a text"), help).into());
    }
    let text = files::decoded(path, bytes)?;
    if text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty() {
        let help = "write something first; `personspec outline` lays out what it needs";
        return Err(Failure::new(format!("`{name}` is empty"), help).into());
    }
    Ok(text)
}
