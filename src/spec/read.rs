//! Reading a spec file: every problem at once, each with its place.

use std::borrow::Cow;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    Category, Criterion, Kind, Level, PersonSpec, Ref, VERSION, comparable, needs_legend,
    repeated::{Comparable, Kept, List},
};
use crate::{
    fields::{Fields, Placed, document, in_backticks, nearest, some_text_of, unknown},
    limit::Limit,
    plain::one_line,
    problem::{Place, Problem, any_error},
    theme::Theme,
    yaml::{Node, Value},
};

const SPEC_KEYS: [&str; 11] = [
    "version",
    "title",
    "employer",
    "reference",
    "grade",
    "salary",
    "closing_date",
    "source",
    "statement_limit",
    "assessment_codes",
    "categories",
];
const CATEGORY_KEYS: [&str; 3] = ["name", "essential", "desirable"];
const CRITERION_KEYS: [&str; 5] = ["text", "kind", "assessed_by", "printed_as", "theme"];

impl PersonSpec {
    /// Reads a spec file's text. All problems go to `problems`; a specification comes back when none of them is an
    /// error.
    pub fn parse(text: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        document(text, "`personspec init` writes a template to start from", problems, |root, problems| {
            Reader::default().read(root, problems)
        })
    }
}

/// The state of one reading: how far the refs have come, and what has been seen.
#[derive(Default)]
struct Reader<'a> {
    essential: u32,
    desirable: u32,
    kept: Kept<'a>,
    /// How many categories there have been, and the first number of each name.
    categories: u32,
    numbers: FxHashMap<String, u32>,
    /// Codes used, with the place of their first use.
    codes: FxHashMap<Cow<'a, str>, Place>,
}

impl<'a> Reader<'a> {
    fn read(mut self, root: Node<'a>, problems: &mut Vec<Problem>) -> Option<PersonSpec> {
        let mut fields = Fields::read(root, "a person specification", &SPEC_KEYS, problems)?;
        if !fields.version(VERSION, true, problems) {
            return None;
        }
        let title = fields.required_text("title", "the specification", problems);
        let mut text = |key| fields.text(key, problems).map(|placed| one_line(&placed.value).into_owned());
        let employer = text("employer");
        let reference = text("reference");
        let grade = text("grade");
        let salary = text("salary");
        let source = text("source");
        let closing_date = fields.date("closing_date", problems);
        let statement_limit = fields.text("statement_limit", problems).and_then(|Placed { place, value }| {
            Limit::parse(&value)
                .map_err(|error| problems.push(Problem::error(place, error.to_string()).help(error.help())))
                .ok()
        });
        let assessment_codes = self.legend(&mut fields, problems);
        let before = problems.len();
        let listed = fields.list("categories", problems);
        self.kept.reserve(listed.iter().map(listed_in).sum());
        let mut categories = Vec::with_capacity(listed.len());
        for node in listed {
            categories.extend(self.category(node, problems));
        }
        categories.retain(|category| category.criteria().next().is_some());
        if categories.is_empty() && !fields.is_misspelt("categories") && !any_error(&problems[before..]) {
            problems.push(
                Problem::error(fields.place(), "the specification has no criteria").help(
                    "list at least one criterion under `categories:`, as the template of `personspec init` shows",
                ),
            );
        }
        self.explain_codes(&assessment_codes, problems);
        Some(PersonSpec {
            title: one_line(&title?.value).into_owned(),
            employer,
            reference,
            grade,
            salary,
            closing_date,
            source,
            statement_limit,
            assessment_codes,
            categories,
        })
    }

    fn legend(&mut self, fields: &mut Fields<'a>, problems: &mut Vec<Problem>) -> Vec<(String, String)> {
        let Some(node) = fields.take("assessment_codes") else {
            return Vec::new();
        };
        let (place, kind) = (node.place, node.what());
        let Value::Map(entries) = node.value else {
            problems.push(
                Problem::error(place, format!("`assessment_codes` must be a mapping, but this is {kind}"))
                    .help("write `{A: application form, I: interview}`"),
            );
            return Vec::new();
        };
        let mut legend: Vec<(String, String)> = Vec::new();
        let mut known = FxHashSet::default();
        for (code, meaning) in entries {
            let if_empty = "write the employer's code, such as `I`, or take it out";
            let Some(code) = some_text_of(code, "an assessment code", if_empty, problems) else {
                continue;
            };
            let what = format!("what `{}` stands for", code.value);
            let if_empty = "write it behind the code, for example `interview`, or take the code out";
            let meaning = some_text_of(meaning, what, if_empty, problems);
            if !known.insert(code.value.clone()) {
                problems.push(
                    Problem::error(code.place, format!("the code `{}` stands here twice", code.value))
                        .help("keep one of them"),
                );
                continue;
            }
            // A code whose meaning is no text is not one without a meaning as well.
            let meaning = meaning.map(|meaning| one_line(&meaning.value).into_owned());
            legend.push((code.into_string(), meaning.unwrap_or_default()));
        }
        legend
    }

    fn category(&mut self, node: Node<'a>, problems: &mut Vec<Problem>) -> Option<Category> {
        let before = problems.len();
        let mut fields = Fields::read(node, "a category", &CATEGORY_KEYS, problems)?;
        let keys_are_known = problems.len() == before;
        let name = fields.text("name", problems).map(|placed| one_line(&placed.value).into_owned());
        let before = problems.len();
        let number = self.number(name.as_deref());
        let essential = self.criteria((number, Level::Essential), &mut fields, problems);
        let desirable = self.criteria((number, Level::Desirable), &mut fields, problems);
        if keys_are_known && essential.is_empty() && desirable.is_empty() && problems.len() == before {
            let what = name.as_ref().map_or("this category".to_owned(), |name| format!("the category `{name}`"));
            problems.push(
                Problem::warning(fields.place(), format!("{what} has no criteria"))
                    .help("list them under `essential:` or `desirable:`, or take the category out"),
            );
        }
        Some(Category { name, essential, desirable })
    }

    /// The number of the next category: that of the first one of the same name, as texts are compared.
    fn number(&mut self, name: Option<&str>) -> u32 {
        self.categories += 1;
        let number = self.categories;
        name.map_or(number, |name| *self.numbers.entry(comparable(name)).or_insert(number))
    }

    fn criteria(&mut self, list: List, fields: &mut Fields<'a>, problems: &mut Vec<Problem>) -> Vec<Criterion> {
        let (_, level) = list;
        let nodes = fields.list(level.name(), problems);
        let mut criteria = Vec::with_capacity(nodes.len());
        for node in nodes {
            let place = node.place;
            let Some((mut criterion, text)) = self.criterion(level, node, problems) else {
                continue;
            };
            if self.kept.keep(text, list, place, problems) {
                *self.count(level) += 1;
                criterion.reference.number = *self.count(level);
                criteria.push(criterion);
            }
        }
        criteria
    }

    fn criterion(
        &mut self,
        level: Level,
        node: Node<'a>,
        problems: &mut Vec<Problem>,
    ) -> Option<(Criterion, Comparable<'a>)> {
        let place = node.place;
        let bare = |line: Cow<'a, str>| {
            let compared = Comparable::of(&line);
            let criterion = Criterion {
                reference: Ref { level, number: 0 },
                kind: Kind::Evidence,
                text: line.into_owned(),
                assessed_by: Vec::new(),
                printed_as: None,
                theme: None,
            };
            (criterion, compared)
        };
        let empty = || Problem::error(place, "a criterion is empty").help("write its text, or take the line out");
        match node.value {
            Value::Absent => {
                problems.push(empty());
                None
            }
            Value::Text(text) => {
                let line = on_one_line(text);
                if line.is_empty() {
                    problems.push(empty());
                    return None;
                }
                Some(bare(line))
            }
            Value::List(_) => {
                problems.push(
                    Problem::error(place, "a criterion must be text or a mapping with `text`, but this is a list")
                        .help("put quotes around text that begins with `[`"),
                );
                None
            }
            Value::Map(ref entries) => {
                let known = problems.len();
                let is_unquoted = begins_like_text(place, entries);
                let mut fields = Fields::read(node, "a criterion", &CRITERION_KEYS, problems)?;
                let text = fields.required_text("text", "the criterion", problems);
                if text.is_none() && is_unquoted {
                    problems.truncate(known);
                    problems.push(
                        Problem::error(
                            place,
                            "this criterion reads as a key and a value, because its text contains `: `",
                        )
                        .help("put quotes around the whole text: `- \"Skills: able to listen\"`"),
                    );
                }
                let kind = fields.named("kind", Kind::ALL, Kind::name, problems);
                let theme = fields.text("theme", problems).and_then(|theme| theme_named(&theme, problems));
                let printed_as = fields.text("printed_as", problems).map(|placed| one_line(&placed.value).into_owned());
                let assessed_by = self.assessed_by(&mut fields, problems);
                let (criterion, compared) = bare(on_one_line(text?.value));
                let kind = kind.unwrap_or_default();
                Some((Criterion { kind, assessed_by, printed_as, theme, ..criterion }, compared))
            }
        }
    }

    fn assessed_by(&mut self, fields: &mut Fields<'a>, problems: &mut Vec<Problem>) -> Vec<String> {
        let mut codes = Vec::new();
        for node in fields.list("assessed_by", problems) {
            let if_empty = "write the employer's code, such as `I`, or take the entry out";
            let entry = some_text_of(node, "an entry of `assessed_by`", if_empty, problems);
            let Some(Placed { place, value }) = entry else {
                continue;
            };
            let code = on_one_line(value);
            self.codes.entry(code.clone()).or_insert(place);
            codes.push(code.into_owned());
        }
        codes
    }

    /// Warns of codes that neither a legend nor their own length explains.
    fn explain_codes(&self, legend: &[(String, String)], problems: &mut Vec<Problem>) {
        let known: FxHashSet<&str> = legend.iter().map(|(code, _)| code.as_str()).collect();
        let mut unexplained: Vec<_> =
            self.codes.iter().filter(|(code, _)| needs_legend(code) && !known.contains::<str>(code)).collect();
        unexplained.sort_unstable_by_key(|(_, place)| **place);
        problems.extend(unexplained.into_iter().map(|(code, place)| {
            Problem::warning(*place, format!("nothing says what the assessment code `{code}` stands for"))
                .help(format!("add it to `assessment_codes`, for example `{{{code}: interview}}`"))
        }));
    }

    fn count(&mut self, level: Level) -> &mut u32 {
        match level {
            Level::Essential => &mut self.essential,
            Level::Desirable => &mut self.desirable,
        }
    }
}

/// How many criteria stand in the lists of a category, at most.
fn listed_in(category: &Node<'_>) -> usize {
    let length = |node: &Node<'_>| match &node.value {
        Value::List(items) => items.len(),
        Value::Absent | Value::Text(_) | Value::Map(_) => 0,
    };
    match &category.value {
        Value::Map(entries) => entries.iter().map(|(_, value)| length(value)).sum(),
        Value::Absent | Value::Text(_) | Value::List(_) => 0,
    }
}

/// The text on one line, still the file's own where it was.
pub(super) fn on_one_line(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => one_line(text),
        Cow::Owned(text) => Cow::Owned(one_line(&text).into_owned()),
    }
}

fn theme_named(theme: &Placed<Cow<'_, str>>, problems: &mut Vec<Problem>) -> Option<Theme> {
    if theme.value == "confirmation" {
        problems.push(
            Problem::error(theme.place, "`confirmation` is the theme of every confirmation and cannot be chosen")
                .help("write `kind: confirmation` instead"),
        );
        return None;
    }
    let found = Theme::from_name(&theme.value);
    if found.is_none() {
        let names = Theme::ALL.map(Theme::name);
        let mut problem = unknown(theme.place, "theme", &theme.value, &names);
        if nearest(&theme.value, &names).is_some() {
            problem.help = problem.help.map(|help| format!("{help} known here: {}", in_backticks(&names)));
        }
        problems.push(problem);
    }
    found
}

/// Whether a mapping at `place` begins with a key that is like none of ours, as text does that holds `: `.
fn begins_like_text(place: Place, entries: &[(Node<'_>, Node<'_>)]) -> bool {
    entries.first().is_some_and(|(key, _)| match &key.value {
        Value::Text(name) => {
            key.place == place && !CRITERION_KEYS.contains(&&**name) && nearest(name, &CRITERION_KEYS).is_none()
        }
        Value::Absent | Value::List(_) | Value::Map(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is wrong with a specification's text, in the order of its places.
    fn problems(text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        PersonSpec::parse(text, &mut problems);
        let place = |problem: &Problem| problem.place.map(|place| format!("{place} ")).unwrap_or_default();
        problems.iter().map(|problem| place(problem) + &problem.message).collect()
    }

    #[test]
    fn what_is_missing_is_said_at_once_and_what_follows_from_a_mistake_is_not() {
        let none = "1:1 the specification has no criteria";
        assert_eq!(problems("titel: x\n"), ["1:1 unknown key `titel`", none]);
        assert_eq!(
            problems("title: x\nemployer: []\ncategories: []\n"),
            [none, "2:11 `employer` must be text, but this is a list"]
        );
        assert_eq!(problems("title: x\ncategorys: []\n"), ["2:1 unknown key `categorys`"]);
        assert_eq!(problems("title: x\ncategories: {}\n"), ["2:13 `categories` must be a list, but this is a mapping"]);
        let category = |lines: &str| problems(&format!("title: x\ncategories: [{{essential: [a]}}, {{{lines}}}]\n"));
        assert_eq!(category("desirable: just text"), ["2:44 `desirable` must be a list, but this is text"]);
        assert_eq!(category("esential: [b]"), ["2:33 unknown key `esential`"]);
        assert_eq!(category("essential: []"), ["2:32 this category has no criteria"]);
        assert_eq!(category("name: B"), ["2:32 the category `B` has no criteria"]);
    }

    #[test]
    fn empty_codes_are_problems() {
        let text =
            "title: x\nassessment_codes: {A: '', '': y}\ncategories: [essential: [{text: a, assessed_by: [' ', A]}]]\n";
        let expected = [
            "2:23 what `A` stands for is empty",
            "2:27 an assessment code is empty",
            "3:50 an entry of `assessed_by` is empty",
        ];
        assert_eq!(problems(text), expected);
    }
}
