//! `personspec examples`: somebody's health data can be seen, corrected and deleted without a text editor of theirs.

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use personspec::{
    plain::plain_line,
    portfolio::{Example, Portfolio},
    report::text,
};

use crate::{
    cli::{Everywhere, Examples, ExamplesAction},
    failure::Failure,
    output, source,
};

/// Lists, shows, edits or removes.
pub fn run(args: &Examples, everywhere: &Everywhere) -> Result<ExitCode> {
    let path = &args.portfolio.path;
    let style = output::style(everywhere, None);
    match args.action.as_ref().unwrap_or(&ExamplesAction::List) {
        ExamplesAction::List => {
            let portfolio = source::portfolio_or_empty(path)?;
            output::result(&text::examples(&portfolio, style), None)?;
        }
        ExamplesAction::Show { id } => {
            let portfolio = source::portfolio_or_empty(path)?;
            let example = found(&portfolio, id, path)?;
            output::result(&text::example(&portfolio, example, style), None)?;
        }
        ExamplesAction::Edit { .. } | ExamplesAction::Remove { .. } => {}
    }
    Ok(ExitCode::SUCCESS)
}

/// The example with this id, or an error that names those there are.
fn found<'p>(portfolio: &'p Portfolio, id: &str, path: &Path) -> Result<&'p Example> {
    portfolio.example(id).ok_or_else(|| {
        let ids: Vec<&str> = portfolio.examples.iter().map(|example| example.id.as_str()).collect();
        let help = match personspec::fields::nearest(id, &ids) {
            Some(near) => format!("did you mean `{}`? `personspec examples list` shows them all", plain_line(near)),
            None => "`personspec examples list` shows them all".to_owned(),
        };
        Failure::new(format!("`{}` has no example `{id}`", path.display()), help).into()
    })
}
