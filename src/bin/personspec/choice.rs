//! Which specification, when none was named: the portfolio's only one, else one that the person chooses.

use std::path::Path;

use anyhow::Result;
use jiff::civil::Date;
use personspec::{
    interview::{Choice, Command, Input},
    portfolio::Portfolio,
};

use crate::{
    source::{self, Source},
    talk::{STOP, Talk, shell_question},
};

/// The portfolio's only specification, else one that is chosen in a terminal. `None` after stop.
///
/// # Errors
/// When there is no terminal to choose in, with the list of what could be named; a signal.
pub fn specification(portfolio: &Portfolio, path: &Path, talk: &Talk, today: Date) -> Result<Option<Source>> {
    if portfolio.assessments.len() == 1 || !talk.page.terminal {
        return source::only_assessment(portfolio, path).map(Some);
    }
    let mut names = source::choices();
    let known: Vec<&String> =
        portfolio.assessments.iter().filter_map(|assessment| assessment.post.spec.as_ref()).collect();
    names.sort_by_key(|name| !known.contains(&name));
    let options = names.iter().map(|name| Choice::new(name.clone(), source::in_words(name, today))).collect();
    let question =
        shell_question("Which job? Built-in person specifications, and those in this folder:", options, STOP);
    loop {
        match talk.choose(&question)? {
            Some(Input::Chosen(index)) => {
                let Some(name) = names.get(index) else { continue };
                return Source::named(name).map(Some);
            }
            Some(Input::Command(Command::Stop)) | None => return Ok(None),
            Some(Input::Command(_) | Input::Text(_)) => {}
        }
    }
}
