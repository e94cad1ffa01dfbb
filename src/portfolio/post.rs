//! A post: what tells it from others, and how people name it.

use jiff::civil::Date;

use crate::spec::PersonSpec;

/// What identifies a post.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Post {
    /// The post's title.
    pub title: String,
    /// Who advertises it.
    pub employer: Option<String>,
    /// The advert's reference number.
    pub reference: Option<String>,
    /// Last day to apply.
    pub closing_date: Option<Date>,
    /// The specification: a built-in name, or a path relative to the portfolio's folder.
    pub spec: Option<String>,
}

impl Post {
    /// The post that a specification is for. `spec` names the specification as `Post::spec` does.
    #[must_use]
    pub fn of(spec: &PersonSpec, name: Option<String>) -> Self {
        Self {
            title: spec.title.clone(),
            employer: spec.employer.clone(),
            reference: spec.reference.clone(),
            closing_date: spec.closing_date,
            spec: name,
        }
    }

    /// How people recognise the post: "Peer Support Worker, Example Trust (334-NUR-1)".
    #[must_use]
    pub fn described(&self) -> String {
        let mut text = self.title.clone();
        if let Some(employer) = &self.employer {
            text.push_str(", ");
            text.push_str(employer);
        }
        if let Some(reference) = &self.reference {
            text.push_str(&format!(" ({reference})"));
        }
        text
    }
}
