//! The examples of a portfolio, for the person whose they are: plain text.

use super::{Style, sheet::Sheet, text as plain_text};
use crate::{
    count::counted,
    plain::{plain, plain_line},
    portfolio::{Example, Portfolio},
    spec::Ref,
    statement::listed,
};

/// Every example, with the answers that use it.
#[must_use]
pub fn list(portfolio: &Portfolio, style: Style) -> String {
    let mut page = Sheet::default();
    page.line(counted(portfolio.examples.len(), "example", "examples"));
    for example in &portfolio.examples {
        page.heading(plain_line(&example.id));
        about(&mut page, portfolio, example);
    }
    plain_text::sheet(&page, style)
}

/// One example in full.
#[must_use]
pub fn one(portfolio: &Portfolio, example: &Example, style: Style) -> String {
    let mut page = Sheet::default();
    page.title(plain_line(&example.id));
    about(&mut page, portfolio, example);
    for (part, text) in example.parts() {
        page.heading(part.label());
        page.own_words(plain(text));
    }
    plain_text::sheet(&page, style)
}

/// The answers that use an example: "E6, E9 and D5 of Peer Support Worker"; empty when none does.
#[must_use]
pub fn uses(portfolio: &Portfolio, id: &str) -> String {
    let mut by_post: Vec<(String, Vec<Ref>)> = Vec::new();
    for (post, answer) in portfolio.uses_of(id) {
        let title = plain_line(&post.title).into_owned();
        match by_post.iter_mut().find(|(known, _)| *known == title) {
            Some((_, refs)) => refs.push(answer.reference),
            None => by_post.push((title, vec![answer.reference])),
        }
    }
    let clauses: Vec<String> = by_post.iter().map(|(title, refs)| format!("{} of {title}", listed(refs))).collect();
    clauses.join("; ")
}

fn about(page: &mut Sheet, portfolio: &Portfolio, example: &Example) {
    if let Some(title) = &example.title {
        page.under(plain_line(title));
    }
    if let Some(when) = &example.when {
        page.under(format!("When: {}", plain_line(when)));
    }
    page.under(format!("May be seen by: {}", example.share.in_words()));
    let uses = uses(portfolio, &example.id);
    page.under(if uses.is_empty() { "Used by no answer".to_owned() } else { format!("Used for: {uses}") });
}
