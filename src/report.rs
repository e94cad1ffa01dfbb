//! Showing what was found: plain functions from values to text. They decide nothing.
//!
//! Each file is one thing to show, as text, Markdown and JSON where it has them. What text and Markdown share is
//! written to a `Sheet`, piece by piece; the pages of `text` and `markdown` set it.

pub mod draft;
pub mod examples;
pub mod gaps;
mod json;
mod markdown;
pub mod outline;
mod sheet;
pub mod spec;
mod text;

pub use json::FORMAT_VERSION;

use crate::gap::PostLine;

/// How text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Columns to fill.
    pub width: usize,
    /// Whether escape codes for colour may be used.
    pub colour: bool,
    /// Whether boxes may be drawn.
    pub boxes: bool,
}

impl Style {
    /// What a pipe or a file gets: readable without colour or boxes.
    pub const PLAIN: Self = Self { width: 80, colour: false, boxes: false };
}

/// Employer and reference on one line; empty when the advert states neither.
fn about(post: &PostLine<'_>) -> String {
    let mut about: Vec<&str> = post.employer.as_deref().into_iter().collect();
    about.extend(post.reference.as_deref());
    about.join(", ")
}

/// "Closing date: 6 January 2026 (closes in 12 days)"; empty when the advert states none.
fn closing(post: &PostLine<'_>) -> String {
    let date = post.closing_date.map(|date| format!("Closing date: {}", crate::date::in_words(date)));
    let when = post.closing().map(|closing| format!(" ({closing})"));
    date.unwrap_or_default() + &when.unwrap_or_default()
}
