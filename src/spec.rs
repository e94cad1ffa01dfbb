//! The person specification: categories of essential and desirable criteria.
//!
//! Whoever holds a [`PersonSpec`] holds a valid one. Owns the spec file format, documented in `specs/README.md`;
//! knows nothing of answers.

mod read;
mod repeated;
mod write;

use std::{fmt, str::FromStr};

use jiff::civil::Date;

use crate::{limit::Limit, plain::one_line, theme::Theme};

/// The newest version of the spec format that this program reads.
pub const VERSION: u32 = 1;

/// Whether a panel must or may look for a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Usually every one must be shown.
    Essential,
    /// Sifts further when many meet the essentials.
    Desirable,
}

impl Level {
    /// The word in files, messages and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Essential => "essential",
            Self::Desirable => "desirable",
        }
    }
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

impl Kind {
    /// What a page of ours prints behind the text of a confirmation, so that it is one when the page is read again.
    pub const CONFIRMATION_MARK: &str = " [confirmation]";

    /// Both.
    pub const ALL: [Self; 2] = [Self::Evidence, Self::Confirmation];

    /// The word in files and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Evidence => "evidence",
            Self::Confirmation => "confirmation",
        }
    }
}

/// The printed short name of a criterion: `E1..En`, `D1..Dn` in printed order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ref {
    /// The letter.
    pub level: Level,
    /// From 1.
    pub number: u32,
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

impl FromStr for Ref {
    type Err = ();

    /// Reads `E7` or `d2`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let level = match text.chars().next() {
            Some('E' | 'e') => Level::Essential,
            Some('D' | 'd') => Level::Desirable,
            _ => return Err(()),
        };
        let digits = &text[1..];
        let number = digits.parse().map_err(|_| ())?;
        if number == 0 || !digits.bytes().all(|b| b.is_ascii_digit()) { Err(()) } else { Ok(Self { level, number }) }
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

/// How many criteria a specification has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Essential criteria, confirmations included.
    pub essential: usize,
    /// Essential criteria that are confirmations.
    pub to_confirm: usize,
    /// Desirable criteria, confirmations included.
    pub desirable: usize,
}

impl fmt::Display for Counts {
    /// "37 criteria: 21 essential (1 to confirm), 16 desirable".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} essential", crate::count::criteria(self.essential + self.desirable), self.essential)?;
        if self.to_confirm > 0 {
            write!(f, " ({} to confirm)", self.to_confirm)?;
        }
        write!(f, ", {} desirable", self.desirable)
    }
}

impl Category {
    /// The criteria of this category, essentials first.
    pub fn criteria(&self) -> impl Iterator<Item = &Criterion> {
        self.essential.iter().chain(&self.desirable)
    }
}

impl PersonSpec {
    /// Every criterion with its category, in printed order.
    pub fn criteria(&self) -> impl Iterator<Item = (&Category, &Criterion)> {
        self.categories.iter().flat_map(|category| category.criteria().map(move |criterion| (category, criterion)))
    }

    /// How many criteria of each level there are.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for (_, criterion) in self.criteria() {
            match (criterion.reference.level, criterion.kind) {
                (Level::Essential, Kind::Evidence) => counts.essential += 1,
                (Level::Essential, Kind::Confirmation) => {
                    counts.essential += 1;
                    counts.to_confirm += 1;
                }
                (Level::Desirable, Kind::Evidence | Kind::Confirmation) => counts.desirable += 1,
            }
        }
        counts
    }

    /// What an assessment code stands for, when the legend says.
    #[must_use]
    pub fn meaning_of<'s>(&'s self, code: &'s str) -> &'s str {
        self.assessment_codes.iter().find(|(known, _)| known == code).map_or(code, |(_, meaning)| meaning)
    }

    /// Whether a criterion is judged only after the application: every code of it means an interview, test or
    /// presentation. Without codes it is not.
    #[must_use]
    pub fn interview_only(&self, criterion: &Criterion) -> bool {
        !criterion.assessed_by.is_empty()
            && criterion.assessed_by.iter().all(|code| judged_later(self.meaning_of(code)))
    }
}

/// Whether an assessment code has to be explained by a legend; longer ones explain themselves.
#[must_use]
pub fn needs_legend(code: &str) -> bool {
    code.chars().filter(|c| c.is_alphabetic()).count() <= 3
}

/// Whether an assessment method comes after the sift. A bare letter that no legend explains is not enough to say so.
fn judged_later(method: &str) -> bool {
    const AT_APPLICATION: [&str; 8] =
        ["application", "form", "statement", "cv", "certificate", "document", "letter", "shortlist"];
    const LATER: [&str; 8] =
        ["interview", "test", "presentation", "assessment", "play", "roleplay", "exercise", "task"];
    let method = method.to_lowercase();
    let words = method.split(|c: char| !c.is_alphanumeric());
    let named = |known: &[&str]| {
        words.clone().any(|word| {
            let endings = known.iter().filter_map(|known| word.strip_prefix(known));
            endings.into_iter().any(|ending| ["", "s", "ing", "ed"].contains(&ending))
        })
    };
    !named(&AT_APPLICATION) && named(&LATER)
}

/// What may close a criterion without making it another.
const CLOSING: [char; 7] = ['.', ',', ';', ':', '!', '?', ' '];

/// A criterion's text for comparison: case, space and closing punctuation aside.
#[must_use]
pub fn comparable(text: &str) -> String {
    one_line(text).trim_end_matches(CLOSING).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::judged_later;

    #[test]
    fn what_is_judged_after_the_application_is_told_by_whole_words() {
        for method in
            ["interview", "Interviews and tests", "presentation", "informal interview", "role play", "performance test"]
        {
            assert!(judged_later(method), "{method}");
        }
        for method in [
            "application form",
            "Form and interview",
            "certificates",
            "shortlisting",
            "A",
            "previous role",
            "testimonials",
        ] {
            assert!(!judged_later(method), "{method}");
        }
    }
}
