//! The examples of a portfolio, for the person whose they are: plain text.

use std::collections::HashMap;

use super::{Style, sheet::Sheet, text as plain_text};
use crate::{
    count::{counted, listed},
    plain::{plain, plain_line},
    portfolio::{Answer, Example, Portfolio, Post},
    spec::Ref,
};

/// Every example, with the answers that use it.
#[must_use]
pub fn list(portfolio: &Portfolio, style: Style) -> String {
    let mut uses: HashMap<&str, Vec<Use<'_>>> = HashMap::new();
    for (post, answer) in portfolio.answers() {
        for id in &answer.examples {
            uses.entry(id).or_default().push((post, answer));
        }
    }
    let mut page = plain_text::Page::new(style);
    page.line(&counted(portfolio.examples.len(), "example", "examples"));
    for example in &portfolio.examples {
        page.heading(&plain_line(&example.id));
        about(&mut page, example, uses.get(example.id.as_str()).map(Vec::as_slice).unwrap_or_default());
    }
    page.finished()
}

/// One example in full.
#[must_use]
pub fn one(portfolio: &Portfolio, example: &Example, style: Style) -> String {
    let mut page = plain_text::Page::new(style);
    page.title(&plain_line(&example.id));
    about(&mut page, example, &portfolio.uses_of(&example.id).collect::<Vec<_>>());
    for (part, text) in example.parts() {
        page.heading(part.label());
        page.own_words(&plain(text));
    }
    page.finished()
}

/// An answer that uses an example, and the post that it is about.
type Use<'p> = (&'p Post, &'p Answer);

/// The answers that use an example: "E6, E9 and D5 of Peer Support Worker"; empty when none does.
#[must_use]
pub fn uses(portfolio: &Portfolio, id: &str) -> String {
    in_words(&portfolio.uses_of(id).collect::<Vec<_>>())
}

fn in_words(uses: &[Use<'_>]) -> String {
    let mut by_post: Vec<(String, Vec<Ref>)> = Vec::new();
    for (post, answer) in uses {
        let title = plain_line(&post.title).into_owned();
        match by_post.iter_mut().find(|(known, _)| *known == title) {
            Some((_, refs)) => refs.push(answer.reference),
            None => by_post.push((title, vec![answer.reference])),
        }
    }
    let clauses: Vec<String> = by_post.iter().map(|(title, refs)| format!("{} of {title}", listed(refs))).collect();
    clauses.join("; ")
}

fn about(page: &mut dyn Sheet, example: &Example, uses: &[Use<'_>]) {
    if let Some(title) = &example.title {
        page.under(&plain_line(title));
    }
    if let Some(when) = &example.when {
        page.under(&format!("When: {}", plain_line(when)));
    }
    page.under(&format!("May be seen by: {}", example.share.in_words()));
    page.under(&match uses {
        [] => "Used by no answer".to_owned(),
        _ => format!("Used for: {}", in_words(uses)),
    });
}
