//! The person specification: categories of essential and desirable criteria.
//!
//! Whoever holds a [`PersonSpec`] holds a valid one. Owns the spec file format; knows nothing of answers.

use std::fmt;

use jiff::civil::Date;

use crate::{limit::Limit, theme::Theme};

/// Whether a panel must or may look for a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Usually every one must be shown.
    Essential,
    /// Sifts further when many meet the essentials.
    Desirable,
}

/// How a criterion is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Kind {
    /// Shown with an example.
    #[default]
    Evidence,
    /// Answered yes or no: licence, right to work, registration, DBS, "I understand that ...".
    Confirmation,
}

/// The printed short name of a criterion: `E1..En`, `D1..Dn` in printed order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ref {
    /// The letter.
    pub level: Level,
    /// From 1.
    pub number: usize,
}

impl fmt::Display for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = match self.level {
            Level::Essential => 'E',
            Level::Desirable => 'D',
        };
        write!(f, "{letter}{}", self.number)
    }
}

/// One requirement of the post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Its short name.
    pub reference: Ref,
    /// Example or confirmation.
    pub kind: Kind,
    /// The employer's words.
    pub text: String,
    /// The employer's own assessment codes, in printed order.
    pub assessed_by: Vec<String>,
    /// The employer's own number.
    pub printed_as: Option<String>,
    /// A theme that overrules the derived one.
    pub theme: Option<Theme>,
}

/// A group of criteria under one printed heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// The heading; absent when the advert prints none.
    pub name: Option<String>,
    /// Essential criteria in printed order.
    pub essential: Vec<Criterion>,
    /// Desirable criteria in printed order.
    pub desirable: Vec<Criterion>,
}

/// What a post asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonSpec {
    /// The post.
    pub title: String,
    /// Who advertises it.
    pub employer: Option<String>,
    /// The advert's reference number.
    pub reference: Option<String>,
    /// Band or grade.
    pub grade: Option<String>,
    /// Pay, as printed.
    pub salary: Option<String>,
    /// Last day to apply.
    pub closing_date: Option<Date>,
    /// Where the specification came from.
    pub source: Option<String>,
    /// How long the supporting statement may be.
    pub statement_limit: Option<Limit>,
    /// Legend of the assessment codes, in file order.
    pub assessment_codes: Vec<(String, String)>,
    /// At least one criterion in all.
    pub categories: Vec<Category>,
}
