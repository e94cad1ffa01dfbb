//! Reading a portfolio file: every problem at once, each with its place; texts exactly as they were written.

use std::borrow::Cow;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{AdviserView, Answer, Assessment, Example, NextStep, Part, Portfolio, Post, Rating, Share, VERSION};
use crate::{
    fields::{Fields, Placed, document, text_of},
    problem::{Place, Problem},
    spec::Ref,
    yaml::Node,
};

const PORTFOLIO_KEYS: [&str; 4] = ["version", "applicant", "examples", "assessments"];
const EXAMPLE_KEYS: [&str; 11] =
    ["id", "title", "situation", "task", "action", "result", "reflection", "text", "when", "share", "added"];
const ASSESSMENT_KEYS: [&str; 3] = ["post", "answers", "unattached"];
const POST_KEYS: [&str; 5] = ["title", "employer", "reference", "closing_date", "spec"];
const ANSWER_KEYS: [&str; 8] = ["ref", "criterion", "rating", "examples", "note", "next_step", "adviser", "answered"];
const NEXT_STEP_KEYS: [&str; 2] = ["action", "by"];
const ADVISER_KEYS: [&str; 2] = ["rating", "note"];

impl Portfolio {
    /// Reads a portfolio file's text. All problems go to `problems`; a portfolio comes back when none of them is an
    /// error.
    pub fn parse(text: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        document(
            text,
            "delete it, or restore a copy; `personspec assess` starts a new one",
            problems,
            |root, problems| Reader::default().read(root, problems),
        )
    }
}

/// What has been named so far, so that names can be compared at the end.
#[derive(Default)]
struct Reader<'a> {
    ids: FxHashMap<Cow<'a, str>, Place>,
    used: Vec<Placed<Cow<'a, str>>>,
}

impl<'a> Reader<'a> {
    fn read(mut self, root: Node<'a>, problems: &mut Vec<Problem>) -> Option<Portfolio> {
        let mut fields = Fields::read(root, "a portfolio", &PORTFOLIO_KEYS, problems)?;
        if !fields.version(VERSION, false, problems) {
            return None;
        }
        let applicant = fields.text("applicant", problems).map(Placed::into_string);
        let listed = fields.list("examples", problems);
        let mut examples = Vec::with_capacity(listed.len());
        for node in listed {
            examples.extend(self.example(node, problems));
        }
        let mut assessments = Vec::new();
        for node in fields.list("assessments", problems) {
            assessments.extend(self.assessment(node, problems));
        }
        for Placed { place, value: id } in &self.used {
            if !self.ids.contains_key(id) {
                problems.push(
                    Problem::error(*place, format!("no example has the id `{id}`"))
                        .help("add the example under `examples:`, or take the id out of this answer"),
                );
            }
        }
        Some(Portfolio { applicant, examples, assessments })
    }

    fn example(&mut self, node: Node<'a>, problems: &mut Vec<Problem>) -> Option<Example> {
        let mut fields = Fields::read(node, "an example", &EXAMPLE_KEYS, problems)?;
        let id = fields.required_text("id", "the example", problems);
        let mut example = Example::default();
        for part in Part::ALL {
            *example.part_mut(part) = fields.any_text(part.name(), problems).map(Placed::into_string);
        }
        example.title = fields.text("title", problems).map(Placed::into_string);
        // One that was given a name and no text yet is a beginning.
        if example.title.is_none()
            && example.parts().next().is_none()
            && !Part::ALL.iter().any(|part| fields.is_misspelt(part.name()))
        {
            problems
                .push(Problem::error(fields.place(), "the example says nothing").help(
                    "give it a `text`, or at least one of `situation`, `task`, `action`, `result`, `reflection`",
                ));
        }
        example.when = fields.text("when", problems).map(Placed::into_string);
        example.share = fields.named("share", Share::ALL, Share::name, problems).unwrap_or_default();
        example.added = fields.date("added", problems);
        let Placed { place, value } = id?;
        if let Some(first) = self.ids.get(&value) {
            problems.push(
                Problem::error(place, format!("two examples have the id `{value}`"))
                    .help(format!("the first one is at {first}; give one of them another id")),
            );
        } else {
            self.ids.insert(value.clone(), place);
        }
        Some(Example { id: value.into_owned(), ..example })
    }

    fn assessment(&mut self, node: Node<'a>, problems: &mut Vec<Problem>) -> Option<Assessment> {
        let mut fields = Fields::read(node, "an assessment", &ASSESSMENT_KEYS, problems)?;
        let post = match fields.take("post") {
            Some(node) => post(node, problems),
            None if fields.is_misspelt("post") => None,
            None => {
                problems.push(
                    Problem::error(fields.place(), "the assessment has no `post`").help("add `post: {title: ...}`"),
                );
                None
            }
        };
        let mut seen: FxHashSet<Ref> = FxHashSet::default();
        let listed = fields.list("answers", problems);
        let mut answers = Vec::with_capacity(listed.len());
        for node in listed {
            let place = node.place;
            let Some(answer) = self.answer(node, problems) else {
                continue;
            };
            if !seen.insert(answer.reference) {
                problems.push(
                    Problem::error(place, format!("`{}` is answered twice", answer.reference))
                        .help("keep one of the two answers"),
                );
            }
            answers.push(answer);
        }
        let mut unattached = Vec::new();
        for node in fields.list("unattached", problems) {
            unattached.extend(self.answer(node, problems));
        }
        Some(Assessment { post: post?, answers, unattached })
    }

    fn answer(&mut self, node: Node<'a>, problems: &mut Vec<Problem>) -> Option<Answer> {
        let mut fields = Fields::read(node, "an answer", &ANSWER_KEYS, problems)?;
        let reference = fields.required_text("ref", "the answer", problems).and_then(|Placed { place, value }| {
            value
                .parse::<Ref>()
                .map_err(|()| {
                    problems.push(
                        Problem::error(place, format!("`{value}` is not a ref"))
                            .help("essential criteria are `E1`, `E2` and so on, desirable ones `D1`, `D2`"),
                    );
                })
                .ok()
        });
        let criterion = fields.required_text("criterion", "the answer", problems).map(Placed::into_string);
        if fields.is_missing("rating") {
            problems.push(
                Problem::error(fields.place(), "the answer has no `rating`")
                    .help("add `rating: met`, or take the answer out: a criterion without an answer is open"),
            );
        }
        let rating = rating(&mut fields, problems);
        let listed = fields.list("examples", problems);
        let mut examples = Vec::with_capacity(listed.len());
        for node in listed {
            if let Some(id) = text_of(node, "an example's id", problems) {
                examples.push(id.value.to_string());
                self.used.push(id);
            }
        }
        let note = fields.any_text("note", problems).map(Placed::into_string);
        let next_step = fields.take("next_step").and_then(|node| next_step(node, problems));
        let adviser = fields.take("adviser").and_then(|node| adviser(node, problems));
        let answered = fields.date("answered", problems);
        Some(Answer {
            reference: reference?,
            criterion: criterion?,
            rating: rating?,
            examples,
            note,
            next_step,
            adviser,
            answered,
        })
    }
}

fn post(node: Node<'_>, problems: &mut Vec<Problem>) -> Option<Post> {
    let mut fields = Fields::read(node, "a post", &POST_KEYS, problems)?;
    let title = fields.required_text("title", "the post", problems).map(Placed::into_string);
    let mut text = |key| fields.text(key, problems).map(Placed::into_string);
    let employer = text("employer");
    let reference = text("reference");
    let spec = text("spec");
    let closing_date = fields.date("closing_date", problems);
    Some(Post { title: title?, employer, reference, closing_date, spec })
}

fn rating(fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> Option<Rating> {
    fields.named("rating", Rating::ALL, Rating::name, problems)
}

fn next_step(node: Node<'_>, problems: &mut Vec<Problem>) -> Option<NextStep> {
    let mut fields = Fields::read(node, "a next step", &NEXT_STEP_KEYS, problems)?;
    let action = fields.required_text("action", "the next step", problems).map(Placed::into_string);
    let by = fields.date("by", problems);
    Some(NextStep { action: action?, by })
}

fn adviser(node: Node<'_>, problems: &mut Vec<Problem>) -> Option<AdviserView> {
    let mut fields = Fields::read(node, "an adviser's view", &ADVISER_KEYS, problems)?;
    let rating = rating(&mut fields, problems);
    let note = fields.any_text("note", problems).map(Placed::into_string);
    Some(AdviserView { rating, note })
}
