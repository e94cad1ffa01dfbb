//! `personspec draft`: what a draft of the statement covers, how long it is, and what to fix first.

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use personspec::{
    catalogue,
    gap::{Audience, GapReport},
    report::draft::{self, DraftView},
    statement::{Headings, Outline, draft::Draft},
};

use crate::{
    cli::{self, Everywhere, FailOn, Format},
    document::{self, Ours},
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
    let source = Source::named(&args.spec).map_err(|error| the_other_way_round(args).map_or(error, Into::into))?;
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

/// The error for a text and a specification that stand in each other's place.
fn the_other_way_round(args: &cli::Draft) -> Option<Failure> {
    let (text, spec) = (Path::new(&args.spec), args.statement.to_string_lossy());
    let is_text = text == Path::new("-") || text.is_file() && Ours::at(text).is_none();
    let is_spec = catalogue::find(&spec).is_some() || Ours::at(&args.statement) == Some(Ours::Specification);
    (is_text && is_spec).then(|| {
        let command = format!("personspec draft {} {}", source::shell_word(&spec), source::shell_word(&args.spec));
        Failure::new("the specification and the draft are the other way round", format!("turn them round: {command}"))
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
    if let (true, Some(kind)) = (document::is_named_as_ours(&name.to_string()), Ours::recognise(&text)) {
        let help = match kind {
            Ours::Specification => "name the file that your draft is in, after the specification",
            Ours::Portfolio => "name the file that your draft is in; a portfolio belongs behind `-p`",
        };
        return Err(Failure::new(format!("`{name}` is {}, not a draft", kind.name()), help).into());
    }
    if text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty() {
        let help = "write something first; `personspec outline` lays out what it needs";
        return Err(Failure::new(format!("`{name}` is empty"), help).into());
    }
    Ok(text)
}
