//! What was read out of an advert, and what was not.

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use jiff::civil::Date;

use super::{
    confirmation,
    gathered::{Gathered, short},
    vocabulary::fold,
};
use crate::{
    limit::Limit,
    problem::{Place, Problem},
    spec::{Category, Criterion, Level, PersonSpec, Ref, needs_legend},
};

/// What a line of the specification was used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Use {
    /// A criterion or a part of one.
    Criterion,
    /// A heading: the specification's, a level, a category.
    Heading,
    /// A row of a table, read cell by cell.
    Table,
    /// Known furniture: legends, ways of assessing, "or" between alternatives.
    Furniture,
    /// Not placed; listed in [`Reading::unplaced`].
    Unplaced,
}

/// A line inside the specification that is neither a criterion nor a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unplaced {
    /// Its line in the advert, from 1; the paragraph in a Word document.
    pub line: usize,
    /// Its words.
    pub text: String,
    /// Why it is not placed, as the end of a sentence.
    pub why: &'static str,
}

/// One criterion with its place in the advert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The criterion, with its reference.
    pub criterion: Criterion,
    /// Its line in the advert, from 1; the paragraph in a Word document.
    pub line: usize,
}

/// The criteria under one heading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FoundCategory {
    /// The heading; absent when the advert prints none.
    pub name: Option<String>,
    /// Essential criteria in printed order.
    pub essential: Vec<Found>,
    /// Desirable criteria in printed order.
    pub desirable: Vec<Found>,
}

/// What the advert says about the post, each where it is stated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FoundPost {
    /// The post's name.
    pub title: Option<String>,
    /// Who advertises it.
    pub employer: Option<String>,
    /// The advert's reference number.
    pub reference: Option<String>,
    /// Band or grade.
    pub grade: Option<String>,
    /// Pay, as printed.
    pub salary: Option<String>,
    /// Last day to apply, when its year is printed.
    pub closing_date: Option<Date>,
    /// How long the supporting statement may be, when the advert states one limit for it.
    pub statement_limit: Option<Limit>,
}

/// One thing that an advert says about the post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fact {
    Title,
    Employer,
    Reference,
    Grade,
    Salary,
    ClosingDate,
}

impl Fact {
    pub(super) const ALL: [Self; 6] =
        [Self::Title, Self::Employer, Self::Reference, Self::Grade, Self::Salary, Self::ClosingDate];
}

/// What was read out of an advert. It holds at least one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What the advert says about the post.
    pub post: FoundPost,
    /// Legend of the assessment codes, in printed order.
    pub assessment_codes: Vec<(String, String)>,
    /// Categories in printed order, each with at least one criterion.
    pub categories: Vec<FoundCategory>,
    /// Uncertain readings, with their lines.
    pub warnings: Vec<Problem>,
    /// Lines of the specification that are not placed.
    pub unplaced: Vec<Unplaced>,
    /// How often the advert prints the specification; copies are merged.
    pub copies: usize,
    /// First and last line of each stretch of the advert that was read as the specification.
    pub spans: Vec<(usize, usize)>,
    /// The lines of the specification and what each was used for, in reading order.
    pub lines: Vec<(usize, Use)>,
}

impl Reading {
    /// Every criterion with its line, categories in printed order, essential before desirable in each.
    pub fn criteria(&self) -> impl Iterator<Item = &Found> {
        self.categories.iter().flat_map(|category| category.essential.iter().chain(&category.desirable))
    }

    /// The specification, and a warning when the advert states no title and one had to be found.
    #[must_use]
    pub fn into_spec(self) -> (PersonSpec, Vec<Problem>) {
        let mut warnings = self.warnings;
        let title = self.post.title.unwrap_or_else(|| {
            warnings.push(Problem::warning(None, "the advert states no job title").help("write it after `title:`"));
            "Untitled post".to_owned()
        });
        let categories = self.categories.into_iter().map(|category| Category {
            name: category.name,
            essential: category.essential.into_iter().map(|found| found.criterion).collect(),
            desirable: category.desirable.into_iter().map(|found| found.criterion).collect(),
        });
        let categories: Vec<Category> = categories.collect();
        let spec = PersonSpec {
            title,
            employer: self.post.employer,
            reference: self.post.reference,
            grade: self.post.grade,
            salary: self.post.salary,
            closing_date: self.post.closing_date,
            source: None,
            statement_limit: self.post.statement_limit,
            assessment_codes: with_every_code(self.assessment_codes, &categories),
            categories,
        };
        (spec, warnings)
    }

    /// Orders and merges what was gathered.
    pub(super) fn new(post: FoundPost, mut gathered: Gathered, spans: Vec<(usize, usize)>) -> Self {
        gathered.warn_of_guesses();
        let keys: Vec<u64> = gathered.entries.iter().map(|entry| text_key(&entry.text)).collect();
        let (repeated, copies) = repeated(&keys);
        let mut warnings = gathered.warnings;
        let mut categories: Vec<FoundCategory> = Vec::new();
        let mut names: HashMap<Option<String>, usize> = HashMap::new();
        let mut known: HashMap<(u64, usize, Level), usize> = HashMap::new();
        let mut elsewhere: HashMap<u64, usize> = HashMap::new();
        let mut open: Option<(Option<Rc<str>>, usize)> = None;
        for (entry, key) in gathered.entries.into_iter().zip(keys) {
            let level = entry.level.unwrap_or(Level::Essential);
            let category = match &open {
                Some((name, at)) if *name == entry.category => *at,
                Some(_) | None => *names.entry(entry.category.as_deref().map(fold)).or_insert_with(|| {
                    let name = entry.category.as_deref().map(str::to_owned);
                    categories.push(FoundCategory { name, ..FoundCategory::default() });
                    categories.len() - 1
                }),
            };
            open = Some((entry.category, category));
            let (text, kind) = confirmation::told(clean(entry.text));
            if repeated.contains(&key) {
                if let Some(line) = known.get(&(key, category, level)) {
                    if copies < 2 {
                        let message = format!("printed twice, also in line {line}; merged: `{}`", short(&text));
                        warnings.push(Problem::warning(place(entry.line), message));
                    }
                    continue;
                }
                if let Some(line) = elsewhere.get(&key).filter(|_| copies < 2) {
                    let message =
                        format!("also printed in line {line} under another heading; both kept: `{}`", short(&text));
                    warnings.push(Problem::warning(place(entry.line), message));
                }
                known.insert((key, category, level), entry.line);
                elsewhere.entry(key).or_insert(entry.line);
            }
            let criterion = Criterion {
                reference: Ref { level, number: 0 },
                kind,
                text,
                assessed_by: entry.assessed_by,
                printed_as: entry.printed_as,
                theme: None,
            };
            let found = Found { criterion, line: entry.line };
            match level {
                Level::Essential => categories[category].essential.push(found),
                Level::Desirable => categories[category].desirable.push(found),
            }
        }
        number(&mut categories);
        Self {
            post,
            assessment_codes: gathered.legend,
            categories,
            warnings,
            unplaced: gathered.unplaced,
            copies,
            spans,
            lines: gathered.lines,
        }
    }

    /// How many criteria are of this level.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        self.criteria().filter(|found| found.criterion.reference.level == level).count()
    }
}

/// The legend with the codes that the advert leaves unexplained, each standing for itself: codes are local, so what they
/// mean is never guessed.
fn with_every_code(mut legend: Vec<(String, String)>, categories: &[Category]) -> Vec<(String, String)> {
    for code in categories.iter().flat_map(Category::criteria).flat_map(|criterion| &criterion.assessed_by) {
        if needs_legend(code) && !legend.iter().any(|(known, _)| known == code) {
            legend.push((code.clone(), code.clone()));
        }
    }
    legend
}

/// The keys that occur more than once, and how often the specification is printed: most of its criteria must occur
/// that often.
fn repeated(keys: &[u64]) -> (HashSet<u64>, usize) {
    let mut sorted = keys.to_vec();
    sorted.sort_unstable();
    let mut repeated = HashSet::new();
    let mut texts = 0;
    let mut most = 1;
    for same in sorted.chunk_by(|one, other| one == other) {
        texts += 1;
        if same.len() > 1 {
            repeated.insert(same[0]);
            most = most.max(same.len());
        }
    }
    let copies = if repeated.len() >= 2 && repeated.len() * 2 > texts { most.min(keys.len() / texts + 1) } else { 1 };
    (repeated, copies)
}

const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;

/// The same for texts that agree but for case, space and closing punctuation (64-bit FNV-1a, so that texts that
/// differ share one about once in 2^32 criteria).
fn text_key(text: &str) -> u64 {
    let text = text.trim().trim_end_matches(['.', ',', ';', ':', ' ']);
    let mut key: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes().filter(|byte| *byte != b' ') {
        key = (key ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(FNV_PRIME);
    }
    key
}

/// References run over all essential and all desirable criteria in printed order.
fn number(categories: &mut [FoundCategory]) {
    let mut next = 1;
    for found in categories.iter_mut().flat_map(|category| &mut category.essential) {
        found.criterion.reference.number = next;
        next += 1;
    }
    next = 1;
    for found in categories.iter_mut().flat_map(|category| &mut category.desirable) {
        found.criterion.reference.number = next;
        next += 1;
    }
}

/// The words without the separators that lists leave at their ends.
fn clean(text: String) -> String {
    let trimmed = text.trim().trim_end_matches([';', '|']).trim_end();
    let trimmed = trimmed.strip_suffix("; and").or_else(|| trimmed.strip_suffix("; or")).unwrap_or(trimmed);
    if trimmed.len() == text.len() { text } else { trimmed.to_owned() }
}

fn place(line: usize) -> Place {
    Place::new(line, 1)
}
