//! Writing a specification as YAML that reads back to the same value.

use serde::Serialize;

use super::{Criterion, Kind, PersonSpec};
use crate::{problem::Problem, yaml};

impl PersonSpec {
    /// The specification as a spec file's text.
    ///
    /// # Errors
    /// Only when the YAML crate refuses, which no specification makes it do.
    pub fn to_yaml(&self) -> Result<String, Problem> {
        yaml::write(&SpecFile {
            title: &self.title,
            employer: self.employer.as_deref(),
            reference: self.reference.as_deref(),
            grade: self.grade.as_deref(),
            salary: self.salary.as_deref(),
            closing_date: self.closing_date.map(|date| date.to_string()),
            source: self.source.as_deref(),
            statement_limit: self.statement_limit.map(|limit| format!("{limit:#}")),
            assessment_codes: Legend(&self.assessment_codes),
            categories: self
                .categories
                .iter()
                .map(|category| CategoryEntry {
                    name: category.name.as_deref(),
                    essential: category.essential.iter().map(CriterionEntry::from).collect(),
                    desirable: category.desirable.iter().map(CriterionEntry::from).collect(),
                })
                .collect(),
        })
    }
}

#[derive(Serialize)]
struct SpecFile<'s> {
    title: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    employer: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    grade: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    salary: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    closing_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    statement_limit: Option<String>,
    #[serde(skip_serializing_if = "Legend::is_empty")]
    assessment_codes: Legend<'s>,
    categories: Vec<CategoryEntry<'s>>,
}

/// The legend as a mapping in its own order.
struct Legend<'s>(&'s [(String, String)]);

impl Legend<'_> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Legend<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(code, meaning)| (code, meaning)))
    }
}

#[derive(Serialize)]
struct CategoryEntry<'s> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'s str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    essential: Vec<CriterionEntry<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    desirable: Vec<CriterionEntry<'s>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum CriterionEntry<'s> {
    Text(&'s str),
    Full {
        text: &'s str,
        #[serde(skip_serializing_if = "Option::is_none")]
        kind: Option<&'static str>,
        #[serde(skip_serializing_if = "<[String]>::is_empty")]
        assessed_by: &'s [String],
        #[serde(skip_serializing_if = "Option::is_none")]
        printed_as: Option<&'s str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        theme: Option<&'static str>,
    },
}

impl<'s> From<&'s Criterion> for CriterionEntry<'s> {
    fn from(criterion: &'s Criterion) -> Self {
        let kind = match criterion.kind {
            Kind::Evidence => None,
            Kind::Confirmation => Some(criterion.kind.name()),
        };
        let theme = criterion.theme.map(crate::theme::Theme::name);
        let printed_as = criterion.printed_as.as_deref();
        if kind.is_none() && theme.is_none() && printed_as.is_none() && criterion.assessed_by.is_empty() {
            return Self::Text(&criterion.text);
        }
        Self::Full { text: &criterion.text, kind, assessed_by: &criterion.assessed_by, printed_as, theme }
    }
}
