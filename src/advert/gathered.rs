//! What has been read so far: the open category and level, the entries found, and every line left over.

use std::rc::Rc;

use crate::{
    problem::{Place, Problem},
    spec::Level,
};

use super::{
    entry, heading,
    reading::{Unplaced, Use},
};

/// A criterion before it has its reference.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) text: String,
    /// Its own mark; the open heading's level otherwise.
    pub(super) level: Option<Level>,
    pub(super) assessed_by: Vec<String>,
    pub(super) printed_as: Option<String>,
    /// Its line in the advert.
    pub(super) line: usize,
    /// Its category's heading, shared by the entries below it.
    pub(super) category: Option<Rc<str>>,
}

/// The state of reading a specification.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) entries: Vec<Entry>,
    pub(super) unplaced: Vec<Unplaced>,
    pub(super) warnings: Vec<Problem>,
    pub(super) legend: Vec<(String, String)>,
    pub(super) category: Option<Rc<str>>,
    pub(super) level: Option<Level>,
    /// The level headings stand above the categories.
    pub(super) level_outside: bool,
    /// The open category is a heading that asks, such as "About you".
    asked: bool,
    /// A line after the end of the specification has been met.
    pub(super) ended: bool,
    /// What each line was used for.
    pub(super) lines: Vec<(usize, Use)>,
    /// Entries read where no level is printed.
    guessed: Vec<usize>,
}

impl Gathered {
    /// Opens a heading that asks for something as a category; a level of the same standing closes it again.
    pub(super) fn set_asked(&mut self, text: &str) {
        self.set_category(text);
        self.asked = true;
    }

    /// Opens a category. A level that stood inside the last category does not reach into this one.
    pub(super) fn set_category(&mut self, text: &str) {
        let name = heading::name(text);
        if name.is_empty() || heading::is_bare_label(&name) {
            return;
        }
        self.category = Some(name.into());
        self.asked = false;
        if !self.level_outside {
            self.level = None;
        }
    }

    /// Opens a level. One that stands above the categories closes the open category.
    pub(super) fn set_level(&mut self, level: Level, outside: bool) {
        self.level_outside |= outside;
        let used = self.entries.last().is_some_and(|last| last.category == self.category);
        if self.asked && used && self.level.is_none() {
            self.category = None;
        }
        if self.level_outside && self.level != Some(level) {
            self.category = None;
        }
        self.level = Some(level);
    }

    /// Adds a criterion to the open category.
    pub(super) fn push(&mut self, mut entry: Entry) {
        let words = entry.text.trim();
        if !words.chars().any(char::is_alphanumeric) {
            return;
        }
        if entry.level.is_none() {
            entry.level = match self.level {
                Some(Level::Desirable) => Some(Level::Desirable),
                open @ (Some(Level::Essential) | None) => {
                    if (open.is_none() || words.contains("not essential")) && entry::says_desirable(words) {
                        self.warnings.push(Problem::warning(
                            place(entry.line),
                            format!("read as desirable from its own words: `{}`", short(words)),
                        ));
                        Some(Level::Desirable)
                    } else {
                        if open.is_none() {
                            self.guessed.push(entry.line);
                        }
                        Some(Level::Essential)
                    }
                }
            };
        }
        if words.len() < entry.text.len() {
            entry.text = words.to_owned();
        }
        entry.category.clone_from(&self.category);
        self.entries.push(entry);
    }

    /// Joins the words of a line to the entry right above that a page break or a narrow column has cut: the entry has
    /// no end yet and the words start small. False when they do not belong to it.
    pub(super) fn go_on(&mut self, line: usize, text: &str) -> bool {
        let after_entry = matches!(self.lines.last(), Some((_, Use::Criterion)));
        let small = text.starts_with(char::is_lowercase);
        let open = |above: &str| entry::hangs(above) || (small && !above.ends_with(['.', ';', ':', '!', '?']));
        match self.entries.last_mut() {
            Some(last) if after_entry && open(&last.text) => {
                last.text.push(' ');
                last.text.push_str(text);
                self.used(line, Use::Criterion);
                true
            }
            Some(_) | None => false,
        }
    }

    /// Notes what a line was used for.
    pub(super) fn used(&mut self, line: usize, used: Use) {
        self.lines.push((line, used));
    }

    /// Whether the line above was not placed.
    pub(super) fn left_last(&self) -> bool {
        matches!(self.lines.last(), Some((_, Use::Unplaced)))
    }

    /// Adds the codes of a legend that are not known yet.
    pub(super) fn add_legend(&mut self, legend: Vec<(String, String)>) {
        for (code, meaning) in legend {
            if !self.legend.iter().any(|(known, _)| *known == code) {
                self.legend.push((code, meaning));
            }
        }
    }

    /// Says how the last entry is assessed, or every entry of the open category.
    pub(super) fn assess_last(&mut self, codes: &[String], all: bool) {
        for entry in self.entries.iter_mut().rev().take(200) {
            if entry.category != self.category {
                break;
            }
            for code in codes {
                if !entry.assessed_by.contains(code) {
                    entry.assessed_by.push(code.clone());
                }
            }
            if !all {
                break;
            }
        }
    }

    /// Lists a line that is not placed, and why.
    pub(super) fn leave(&mut self, line: usize, text: &str, why: &'static str) {
        self.used(line, Use::Unplaced);
        self.unplaced.push(Unplaced { line, text: text.to_owned(), why });
    }

    /// One warning for all criteria whose level is not printed, at the first of them.
    pub(super) fn warn_of_guesses(&mut self) {
        if let Some(first) = self.guessed.first() {
            let message = if self.guessed.len() == 1 {
                "no level is printed for 1 criterion; read as essential".to_owned()
            } else {
                format!("no level is printed for {} criteria, from here on; read as essential", self.guessed.len())
            };
            self.warnings.push(Problem::warning(place(*first), message));
        }
    }
}

fn place(line: usize) -> Place {
    Place::new(line, 1)
}

/// The first words of a criterion, for messages.
pub(super) fn short(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{} ...", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
