//! Walking a file's YAML tree: the known keys of a mapping, with every problem collected and none stopping the walk.

use std::{borrow::Cow, fmt, num::IntErrorKind};

use jiff::civil::Date;

use crate::{
    date,
    problem::{Place, Problem, any_error},
    yaml::{self, Node, Value},
};

/// Reads a whole file of ours: its YAML, then `read` on the tree. A value comes back when no problem is an error; the
/// problems stand in the order of their places.
///
/// `if_empty` is what to do about a file with nothing in it.
pub fn document<T>(
    text: &str,
    if_empty: &str,
    problems: &mut Vec<Problem>,
    read: impl FnOnce(Node<'_>, &mut Vec<Problem>) -> Option<T>,
) -> Option<T> {
    let before = problems.len();
    let value = match yaml::parse(text) {
        Ok(Node { value: Value::Absent, .. }) => {
            problems.push(Problem::error(None, "the file is empty").help(if_empty));
            None
        }
        Ok(root) => read(root, problems),
        Err(problem) => {
            problems.push(problem);
            None
        }
    };
    problems[before..].sort_by_key(|problem| problem.place);
    if any_error(&problems[before..]) { None } else { value }
}

/// A value and the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    /// Where.
    pub place: Place,
    /// What.
    pub value: T,
}

impl Placed<Cow<'_, str>> {
    /// The text by itself, as a copy where it is the file's own.
    #[must_use]
    pub fn into_string(self) -> String {
        self.value.into_owned()
    }
}

/// The entries of one mapping whose keys are known beforehand.
#[derive(Debug)]
pub struct Fields<'a> {
    place: Place,
    problems_before: usize,
    entries: Vec<(&'static str, Place, Node<'a>)>,
    /// The keys that unknown ones were most likely meant to be.
    misspelt: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The mapping at `node`; other values, unknown keys and repeated keys are problems. `what` names the mapping
    /// for the reader: "a criterion", "the file".
    pub fn read(node: Node<'a>, what: &str, known: &[&'static str], problems: &mut Vec<Problem>) -> Option<Self> {
        let (place, problems_before) = (node.place, problems.len());
        let kind = node.what();
        let Value::Map(map) = node.value else {
            problems.push(
                Problem::error(place, format!("{what} must be a mapping of keys and values, but this is {kind}"))
                    .help(format!("known keys: {}", in_backticks(known))),
            );
            return None;
        };
        let mut entries: Vec<(&'static str, Place, Node<'a>)> = Vec::with_capacity(map.len());
        let mut misspelt = Vec::new();
        for (key, value) in map {
            let key_place = key.place;
            let Value::Text(name) = key.value else {
                problems.push(
                    Problem::error(key_place, format!("a key must be a word, but this is {}", key.what()))
                        .help(format!("known keys: {}", in_backticks(known))),
                );
                continue;
            };
            let Some(name) = known.iter().copied().find(|known| **known == *name) else {
                problems.push(unknown(key_place, "key", &name, known));
                misspelt.extend(nearest(&name, known));
                continue;
            };
            if let Some((_, first, _)) = entries.iter().find(|(seen, ..)| *seen == name) {
                problems.push(
                    Problem::error(key_place, format!("`{name}` stands here twice"))
                        .help(format!("the first one is at {first}; keep one of them")),
                );
                continue;
            }
            entries.push((name, key_place, value));
        }
        Some(Self { place, problems_before, entries, misspelt })
    }

    /// Where the mapping begins.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// Takes the value of a key out; a key with nothing after it counts as absent.
    pub fn take(&mut self, key: &str) -> Option<Node<'a>> {
        let index = self.entries.iter().position(|(name, ..)| *name == key)?;
        let (_, _, node) = self.entries.swap_remove(index);
        (node.value != Value::Absent).then_some(node)
    }

    /// Takes a text; a list or mapping is a problem, and so is an empty text.
    pub fn text(&mut self, key: &str, problems: &mut Vec<Problem>) -> Option<Placed<Cow<'a, str>>> {
        let node = self.take(key)?;
        some_text_of(node, format_args!("`{key}`"), "write something, or leave the key out", problems)
    }

    /// Takes a text that may be empty, exactly as written.
    pub fn any_text(&mut self, key: &str, problems: &mut Vec<Problem>) -> Option<Placed<Cow<'a, str>>> {
        let node = self.take(key)?;
        text_of(node, format_args!("`{key}`"), problems)
    }

    /// Takes a text that must be there.
    pub fn required_text(
        &mut self,
        key: &str,
        what: &str,
        problems: &mut Vec<Problem>,
    ) -> Option<Placed<Cow<'a, str>>> {
        if self.is_missing(key) {
            problems.push(
                Problem::error(self.place, format!("{what} has no `{key}`")).help(format!("add a line `{key}: ...`")),
            );
            return None;
        }
        self.text(key, problems)
    }

    /// Takes an ISO date.
    pub fn date(&mut self, key: &str, problems: &mut Vec<Problem>) -> Option<Date> {
        let Placed { place, value } = self.text(key, problems)?;
        let found = date::parse_iso(&value);
        if found.is_none() {
            problems.push(if date::is_written_as_iso(&value) {
                Problem::error(place, format!("there is no day `{value}`"))
                    .help("it is read as year, month, day; look the day up in a calendar")
            } else {
                let help = match date::parse(&value) {
                    Some(date) => format!("write it as `{date}`"),
                    None => "write it as year, month, day: `2026-01-06`".to_owned(),
                };
                Problem::error(place, format!("`{value}` is not a date that `{key}` can hold")).help(help)
            });
        }
        found
    }

    /// Takes a list; anything else is a problem.
    pub fn list(&mut self, key: &str, problems: &mut Vec<Problem>) -> Vec<Node<'a>> {
        let Some(node) = self.take(key) else {
            return Vec::new();
        };
        let (place, kind) = (node.place, node.what());
        if let Value::List(items) = node.value {
            return items;
        }
        problems.push(
            Problem::error(place, format!("`{key}` must be a list, but this is {kind}"))
                .help("begin each entry on a line of its own with `- `, or write `[one, two]`"),
        );
        Vec::new()
    }

    /// Takes the name of one of `all`.
    pub fn named<T: Copy, const N: usize>(
        &mut self,
        key: &str,
        all: [T; N],
        name: fn(T) -> &'static str,
        problems: &mut Vec<Problem>,
    ) -> Option<T> {
        let Placed { place, value } = self.text(key, problems)?;
        let found = all.into_iter().find(|known| name(*known) == value);
        if found.is_none() {
            problems.push(unknown(place, key, &value, &all.map(name)));
        }
        found
    }

    /// Reads `version` and says whether this program can read the file. Where it may be absent that counts as 1.
    pub fn version(&mut self, newest: u32, may_be_absent: bool, problems: &mut Vec<Problem>) -> bool {
        if !may_be_absent && self.is_missing("version") {
            problems.push(
                Problem::error(self.place, "the file has no `version`").help(format!("add a line `version: {newest}`")),
            );
        }
        let Some(Placed { place, value }) = self.text("version", problems) else {
            return true;
        };
        let version = match value.parse::<u32>() {
            Err(error) if *error.kind() == IntErrorKind::PosOverflow => Ok(u32::MAX),
            parsed => parsed,
        };
        match version {
            Ok(version) if version > newest => {
                // Whatever else seems wrong may be right in that version.
                problems.truncate(self.problems_before);
                problems.push(
                    Problem::error(place, format!("this file is version {value}, written for a newer personspec"))
                        .help(format!("this program reads version {newest} and older; nothing was changed")),
                );
                false
            }
            Ok(version) if version >= 1 => true,
            _ => {
                problems.push(
                    Problem::error(place, format!("`{value}` is not a version"))
                        .help(format!("write `version: {newest}`")),
                );
                true
            }
        }
    }

    /// Whether nothing stands under a key, which is not misspelt either: then it is reported as unknown already.
    #[must_use]
    pub fn is_missing(&self, key: &str) -> bool {
        !self.is_misspelt(key)
            && !self.entries.iter().any(|(name, _, node)| *name == key && node.value != Value::Absent)
    }

    /// Whether an unknown key was most likely meant to be this one.
    #[must_use]
    pub fn is_misspelt(&self, key: &str) -> bool {
        self.misspelt.contains(&key)
    }
}

/// The text at `node`, named `what` in the problem when it is something else.
pub fn text_of<'a>(
    node: Node<'a>,
    what: impl fmt::Display,
    problems: &mut Vec<Problem>,
) -> Option<Placed<Cow<'a, str>>> {
    let (place, kind) = (node.place, node.what());
    if let Value::Text(text) = node.value {
        return Some(Placed { place, value: text });
    }
    problems.push(
        Problem::error(place, format!("{what} must be text, but this is {kind}"))
            .help("text that contains `: ` or begins with `[`, `{` or `-` needs quotes around it"),
    );
    None
}

/// The text at `node`, as [`text_of`] takes it; an empty one is a problem too, with `if_empty` as what to do about it.
pub fn some_text_of<'a>(
    node: Node<'a>,
    what: impl fmt::Display,
    if_empty: &str,
    problems: &mut Vec<Problem>,
) -> Option<Placed<Cow<'a, str>>> {
    let text = text_of(node, &what, problems)?;
    if text.value.trim().is_empty() {
        problems.push(Problem::error(text.place, format!("{what} is empty")).help(if_empty));
        return None;
    }
    Some(text)
}

/// An unknown word, with the nearest known one.
pub fn unknown(place: Place, what: &str, word: &str, known: &[&str]) -> Problem {
    let help = match nearest(word, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("known here: {}", in_backticks(known)),
    };
    Problem::error(place, format!("unknown {what} `{word}`")).help(help)
}

/// The known word that `word` was most likely meant to be.
#[must_use]
pub fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let word = word.to_lowercase();
    known
        .iter()
        .map(|known| (strsim::jaro_winkler(&word, &known.to_lowercase()), *known))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, known)| known)
}

/// Words as messages list them.
pub fn in_backticks(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first problem of a mapping with these keys, and its help.
    fn problem(text: &str) -> (String, String) {
        let mut problems = Vec::new();
        let root = yaml::parse(text).unwrap();
        let mut fields = Fields::read(root, "the file", &["version", "day"], &mut problems).unwrap();
        fields.version(1, true, &mut problems);
        fields.date("day", &mut problems);
        let Problem { message, help, .. } = problems.remove(0);
        (message, help.unwrap())
    }

    #[test]
    fn a_version_of_any_length_is_newer() {
        for version in ["2", "99999999999", "99999999999999999999999"] {
            let (message, _) = problem(&format!("version: {version}"));
            assert_eq!(message, format!("this file is version {version}, written for a newer personspec"));
        }
        for version in ["0", "-1", "1.0", "1x"] {
            assert_eq!(problem(&format!("version: {version}")).0, format!("`{version}` is not a version"));
        }
    }

    #[test]
    fn a_day_that_the_calendar_does_not_have_is_not_asked_to_be_written_otherwise() {
        for day in ["2026-02-30", "2026-13-01"] {
            assert_eq!(problem(&format!("day: {day}")).0, format!("there is no day `{day}`"));
        }
        let (message, help) = problem("day: 6/1/2026");
        assert_eq!(message, "`6/1/2026` is not a date that `day` can hold");
        assert_eq!(help, "write it as `2026-01-06`");
        assert_eq!(problem("day: soon").1, "write it as year, month, day: `2026-01-06`");
    }
}
