//! The portfolio: one applicant's examples, and one assessment for each post.
//!
//! Owns the portfolio file format, documented in `examples/README.md`. Everything in it is treated as health data.
//! Knows specifications only to match an assessment to one; judges nothing.

mod attach;
mod read;
mod write;

use std::borrow::Cow;

pub use attach::{Attached, attach};
use jiff::civil::Date;

use crate::{
    plain::beginning,
    spec::{PersonSpec, Ref},
    wording::{self, Asks},
};

/// The newest version of the portfolio format, and the one that is written.
pub const VERSION: u32 = 1;

/// One applicant's file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Portfolio {
    /// A label such as "client 17"; no name is ever needed.
    pub applicant: Option<String>,
    /// Pieces of evidence, each usable for several criteria and posts.
    pub examples: Vec<Example>,
    /// One for each post.
    pub assessments: Vec<Assessment>,
}

/// A piece of evidence in the applicant's own words: in parts, or as one text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Example {
    /// Its name in the file, unique there.
    pub id: String,
    /// Its name for people.
    pub title: Option<String>,
    /// Where and when it was.
    pub situation: Option<String>,
    /// What had to be done.
    pub task: Option<String>,
    /// What the applicant did.
    pub action: Option<String>,
    /// What came of it.
    pub result: Option<String>,
    /// What the applicant learned.
    pub reflection: Option<String>,
    /// The whole, when it is not split into parts.
    pub text: Option<String>,
    /// When it was, in the applicant's words.
    pub when: Option<String>,
    /// Who may see it.
    pub share: Share,
    /// The day it was first written.
    pub added: Option<Date>,
}

/// The parts of an example (situation, task, action, result, reflection), or its one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Where and when it was.
    Situation,
    /// What had to be done.
    Task,
    /// What the applicant did.
    Action,
    /// What came of it.
    Result,
    /// What the applicant learned.
    Reflection,
    /// The whole in one text.
    Text,
}

impl Part {
    /// Every part in the order of an answer; the one text comes last.
    pub const ALL: [Self; 6] = [Self::Situation, Self::Task, Self::Action, Self::Result, Self::Reflection, Self::Text];

    /// The word in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::Task => "task",
            Self::Action => "action",
            Self::Result => "result",
            Self::Reflection => "reflection",
            Self::Text => "text",
        }
    }

    /// The word for people.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Situation => "Situation",
            Self::Task => "Task",
            Self::Action => "Action",
            Self::Result => "Result",
            Self::Reflection => "Reflection",
            Self::Text => "Text",
        }
    }
}

impl Example {
    /// What stands in a part.
    #[must_use]
    pub fn part(&self, part: Part) -> Option<&str> {
        match part {
            Part::Situation => &self.situation,
            Part::Task => &self.task,
            Part::Action => &self.action,
            Part::Result => &self.result,
            Part::Reflection => &self.reflection,
            Part::Text => &self.text,
        }
        .as_deref()
    }

    /// The place where a part is kept.
    pub fn part_mut(&mut self, part: Part) -> &mut Option<String> {
        match part {
            Part::Situation => &mut self.situation,
            Part::Task => &mut self.task,
            Part::Action => &mut self.action,
            Part::Result => &mut self.result,
            Part::Reflection => &mut self.reflection,
            Part::Text => &mut self.text,
        }
    }

    /// The parts that hold something, in the order of an answer.
    pub fn parts(&self) -> impl Iterator<Item = (Part, &str)> {
        Part::ALL
            .into_iter()
            .filter_map(|part| Some((part, self.part(part)?)))
            .filter(|(_, text)| !text.trim().is_empty())
    }

    /// Everything that the example says, part after part.
    #[must_use]
    pub fn whole_text(&self) -> String {
        self.parts().map(|(_, text)| text.trim()).collect::<Vec<_>>().join("\n\n")
    }

    /// What people call it: its title, else its first words.
    #[must_use]
    pub fn name(&self) -> Cow<'_, str> {
        self.title.as_deref().map_or_else(|| Cow::Owned(beginning(&self.whole_text())), Cow::Borrowed)
    }
}

/// Who may see an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Share {
    /// The applicant alone.
    #[default]
    Private,
    /// A careers adviser as well.
    Adviser,
    /// Anybody who reads the application.
    Application,
}

impl Share {
    /// The word in files and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Adviser => "adviser",
            Self::Application => "application",
        }
    }

    /// Who that is, for people.
    #[must_use]
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::Private => "only me",
            Self::Adviser => "my adviser and me",
            Self::Application => "anyone who reads my application",
        }
    }
}

/// One post with the answers to its criteria.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assessment {
    /// Which post.
    pub post: Post,
    /// One for each criterion that has been answered.
    pub answers: Vec<Answer>,
    /// Answers whose criterion the specification no longer has: kept, never deleted.
    pub unattached: Vec<Answer>,
}

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

/// What the applicant says about one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The criterion's short name when it was answered.
    pub reference: Ref,
    /// The text that was answered.
    pub criterion: String,
    /// The applicant's own view.
    pub rating: Rating,
    /// Ids of examples that show it.
    pub examples: Vec<String>,
    /// How "another way", or anything to remember.
    pub note: Option<String>,
    /// What to do about a gap.
    pub next_step: Option<NextStep>,
    /// An adviser's own view.
    pub adviser: Option<AdviserView>,
    /// The day on which all its questions were through; none while it is only begun.
    pub answered: Option<Date>,
}

impl Answer {
    /// Whether its criterion, which wants evidence, is met in the applicant's view while no example shows it, and a
    /// plain yes is not enough.
    #[must_use]
    pub fn wants_example(&self, portfolio: &Portfolio) -> bool {
        let met = match self.rating {
            Rating::Met | Rating::Yes => true,
            Rating::WorkingTowards => wording::allows_working_towards(&self.criterion),
            Rating::PartlyMet | Rating::NotMet | Rating::No | Rating::AnotherWay | Rating::Unsure => false,
        };
        met && self.examples.iter().all(|id| portfolio.example(id).is_none())
            && wording::asks(&self.criterion) != Asks::Commitment
    }
}

/// The applicant's own view of a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rating {
    /// The criterion is met.
    Met,
    /// Part of it is.
    PartlyMet,
    /// Not yet, but it is under way.
    WorkingTowards,
    /// It is not met.
    NotMet,
    /// A confirmation is given.
    Yes,
    /// A confirmation cannot be given.
    No,
    /// It can be met in another way.
    AnotherWay,
    /// The applicant has to find out.
    Unsure,
}

impl Rating {
    /// Every rating.
    pub const ALL: [Self; 8] = [
        Self::Met,
        Self::PartlyMet,
        Self::WorkingTowards,
        Self::NotMet,
        Self::Yes,
        Self::No,
        Self::AnotherWay,
        Self::Unsure,
    ];

    /// The word in files and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::PartlyMet => "partly_met",
            Self::WorkingTowards => "working_towards",
            Self::NotMet => "not_met",
            Self::Yes => "yes",
            Self::No => "no",
            Self::AnotherWay => "another_way",
            Self::Unsure => "unsure",
        }
    }

    /// How people say it.
    #[must_use]
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::PartlyMet => "partly met",
            Self::WorkingTowards => "working towards it",
            Self::NotMet => "not met",
            Self::Yes => "yes",
            Self::No => "no",
            Self::AnotherWay => "another way",
            Self::Unsure => "not sure",
        }
    }
}

/// What the applicant will do about a gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// What.
    pub action: String,
    /// By when.
    pub by: Option<Date>,
}

/// An adviser's own view of a criterion; kept and shown in JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdviserView {
    /// The adviser's rating.
    pub rating: Option<Rating>,
    /// The adviser's words.
    pub note: Option<String>,
}

/// Which assessment of a portfolio belongs to a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Belonging {
    /// None: everything is open.
    None,
    /// This one.
    Exact(usize),
    /// This one has the same title and employer, but its specification or reference differs: perhaps a re-issue.
    Reissued(usize),
    /// These fit equally well.
    Ambiguous(Vec<usize>),
}

impl Portfolio {
    /// The example with this id.
    #[must_use]
    pub fn example(&self, id: &str) -> Option<&Example> {
        self.examples.iter().find(|example| example.id == id)
    }

    /// The example with this id, to be changed.
    pub fn example_mut(&mut self, id: &str) -> Option<&mut Example> {
        self.examples.iter_mut().find(|example| example.id == id)
    }

    /// An id that no example has yet, made of the first words of `title`.
    #[must_use]
    pub fn fresh_id(&self, title: &str) -> String {
        let stem: Vec<String> = title
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(4)
            .map(str::to_lowercase)
            .collect();
        let stem = if stem.is_empty() { "example".to_owned() } else { stem.join("-") };
        let mut id = stem.clone();
        let mut number = 1;
        while self.example(&id).is_some() {
            number += 1;
            id = format!("{stem}-{number}");
        }
        id
    }

    /// The assessment that belongs to `post`. The first of specification, reference, and title with employer that
    /// both sides carry decides.
    #[must_use]
    pub fn belonging(&self, post: &Post) -> Belonging {
        let mut exact = Vec::new();
        let mut reissued = Vec::new();
        for (index, assessment) in self.assessments.iter().enumerate() {
            let theirs = &assessment.post;
            let same_name = same(&theirs.title, &post.title)
                && same(theirs.employer.as_deref().unwrap_or(""), post.employer.as_deref().unwrap_or(""));
            let decided = match (&theirs.spec, &post.spec, &theirs.reference, &post.reference) {
                (Some(a), Some(b), _, _) => a == b,
                (_, _, Some(a), Some(b)) => same(a, b),
                _ => same_name,
            };
            if decided {
                exact.push(index);
            } else if same_name {
                reissued.push(index);
            }
        }
        match (&exact[..], &reissued[..]) {
            ([one], _) => Belonging::Exact(*one),
            ([], []) => Belonging::None,
            ([], [one]) => Belonging::Reissued(*one),
            ([], many) => Belonging::Ambiguous(many.to_vec()),
            (many, _) => Belonging::Ambiguous(many.to_vec()),
        }
    }

    /// Every answer of all posts, those that lost their criterion too.
    pub fn answers(&self) -> impl Iterator<Item = (&Post, &Answer)> {
        self.assessments.iter().flat_map(|assessment| {
            assessment.answers.iter().chain(&assessment.unattached).map(|answer| (&assessment.post, answer))
        })
    }

    /// Those answers that use the example with this id.
    pub fn uses_of<'p>(&'p self, id: &'p str) -> impl Iterator<Item = (&'p Post, &'p Answer)> {
        self.answers().filter(move |(_, answer)| answer.examples.iter().any(|used| used == id))
    }

    /// Takes an example out, and out of every answer that used it.
    pub fn remove_example(&mut self, id: &str) -> Option<Example> {
        let index = self.examples.iter().position(|example| example.id == id)?;
        for assessment in &mut self.assessments {
            for answer in assessment.answers.iter_mut().chain(&mut assessment.unattached) {
                answer.examples.retain(|used| used != id);
            }
        }
        Some(self.examples.remove(index))
    }
}

/// Equal, case and space aside.
fn same(a: &str, b: &str) -> bool {
    crate::plain::one_line(a).to_lowercase() == crate::plain::one_line(b).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(title: &str, reference: Option<&str>, spec: Option<&str>) -> Post {
        Post {
            title: title.to_owned(),
            reference: reference.map(str::to_owned),
            spec: spec.map(str::to_owned),
            ..Post::default()
        }
    }

    fn belonging(theirs: &[Post], ours: &Post) -> Belonging {
        let assessments =
            theirs.iter().map(|post| Assessment { post: post.clone(), ..Assessment::default() }).collect();
        Portfolio { assessments, ..Portfolio::default() }.belonging(ours)
    }

    #[test]
    fn the_first_that_both_sides_carry_decides() {
        let ours = post("Peer Worker", Some("R-1"), Some("a.yaml"));
        let of = |theirs: Post| belonging(&[theirs], &ours);
        assert_eq!(of(post("Another title", Some("R-9"), Some("a.yaml"))), Belonging::Exact(0));
        assert_eq!(of(post("Another title", Some("r-1"), None)), Belonging::Exact(0));
        assert_eq!(of(post("peer  worker", None, None)), Belonging::Exact(0));
        assert_eq!(of(post("Peer Worker", Some("R-1"), Some("b.yaml"))), Belonging::Reissued(0));
        assert_eq!(of(post("Peer Worker", Some("R-2"), None)), Belonging::Reissued(0));
        assert_eq!(of(post("Another title", Some("R-1"), Some("b.yaml"))), Belonging::None);
    }

    #[test]
    fn two_that_fit_are_both_named() {
        let ours = post("Peer Worker", Some("R-1"), None);
        let both = [post("Peer Worker", None, None), post("Peer Worker", Some("R-1"), Some("b.yaml"))];
        assert_eq!(belonging(&both, &ours), Belonging::Ambiguous(vec![0, 1]));
    }

    #[test]
    fn ids_are_made_of_words_and_never_twice() {
        let mut portfolio = Portfolio::default();
        assert_eq!(portfolio.fresh_id("The Tuesday group, at 7"), "the-tuesday-group-at");
        assert_eq!(portfolio.fresh_id("Café Ü, 日本語"), "café-ü-日本語");
        assert_eq!(portfolio.fresh_id("!?"), "example");
        portfolio.examples.push(Example { id: "example".to_owned(), ..Example::default() });
        assert_eq!(portfolio.fresh_id(""), "example-2");
    }

    #[test]
    fn people_know_an_example_by_its_title_or_its_first_words() {
        let text = Some("I ran the group on Tuesdays and wrote down what was said.".to_owned());
        let mut example = Example { id: "i-ran-the-group".to_owned(), text, ..Example::default() };
        assert_eq!(example.name(), "I ran the group on Tuesdays and wrote down...");
        example.title = Some("Tuesday group".to_owned());
        assert_eq!(example.name(), "Tuesday group");
    }

    #[test]
    fn removing_an_example_takes_it_off_every_answer() {
        let text = include_str!("../examples/first-evening/portfolio.yaml");
        let mut portfolio = Portfolio::parse(text, &mut Vec::new()).unwrap();
        assert!(portfolio.uses_of("tuesday-group").count() > 1);
        assert!(portfolio.remove_example("tuesday-group").is_some());
        assert_eq!(portfolio.uses_of("tuesday-group").count(), 0);
        let mut problems = Vec::new();
        assert_eq!(Portfolio::parse(&portfolio.to_yaml().unwrap(), &mut problems), Some(portfolio), "{problems:?}");
    }
}
