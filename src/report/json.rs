//! JSON: an outside promise, documented in the README and versioned by `format_version`.

use serde::Serialize;

use crate::{
    gap::{NextStepLine, PostLine},
    spec::Ref,
};

/// The version of the JSON contract. It grows when a key changes its meaning or goes; new keys do not change it.
pub const FORMAT_VERSION: u32 = 1;

/// The value as indented JSON. Characters that could steer a terminal stand as `\u` escapes.
pub(super) fn written<T: Serialize>(value: &T) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut safe = String::with_capacity(text.len() + 1);
    for c in text.chars() {
        if crate::plain::steers(c) && c != '\n' {
            for unit in c.encode_utf16(&mut [0; 2]) {
                safe.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            safe.push(c);
        }
    }
    safe.push('\n');
    safe
}

/// The printed short names of criteria.
pub(super) fn names(refs: &[Ref]) -> Vec<String> {
    refs.iter().map(ToString::to_string).collect()
}

/// The post, wherever it is shown.
#[derive(Serialize)]
pub(super) struct PostJson<'r> {
    title: &'r str,
    employer: Option<&'r str>,
    reference: Option<&'r str>,
    closing_date: Option<String>,
    days_to_closing: Option<i32>,
}

impl<'r> From<&'r PostLine<'_>> for PostJson<'r> {
    fn from(post: &'r PostLine<'_>) -> Self {
        Self {
            title: &post.title,
            employer: post.employer.as_deref(),
            reference: post.reference.as_deref(),
            closing_date: post.closing_date.map(|date| date.to_string()),
            days_to_closing: post.days_to_closing,
        }
    }
}

/// A next step, wherever it is shown.
#[derive(Serialize)]
pub(super) struct NextStepJson<'r> {
    action: &'r str,
    by: Option<String>,
}

impl<'r> From<&'r NextStepLine<'_>> for NextStepJson<'r> {
    fn from(step: &'r NextStepLine<'_>) -> Self {
        Self { action: &step.action, by: step.by.map(|by| by.to_string()) }
    }
}
