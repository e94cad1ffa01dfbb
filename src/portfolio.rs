//! The portfolio: one applicant's examples, and one assessment for each post.
//!
//! Owns the portfolio file format, documented in `examples/README.md`. Everything in it is treated as health data.
//! Knows specifications only to match an assessment to one; judges nothing.

mod answer;
mod attach;
mod example;
mod post;
mod read;
mod write;

pub use answer::{AdviserView, Answer, NextStep, Rating};
pub use attach::{Attached, attach};
pub use example::{Example, Part, Share};
pub use post::Post;

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

/// Which assessment of a portfolio belongs to a post, as its index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belonging {
    /// This one.
    Exact(usize),
    /// This one has the same title and employer, but its specification or reference differs: perhaps a re-issue.
    Reissued(usize),
}

impl Belonging {
    /// The index, re-issue or not.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Exact(index) | Self::Reissued(index) => index,
        }
    }
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

    /// The assessment that belongs to `post`; without one everything is open. The first of specification, reference,
    /// and title with employer that both sides carry decides.
    ///
    /// # Errors
    /// When several fit equally well: their indexes.
    pub fn belonging(&self, post: &Post) -> Result<Option<Belonging>, Vec<usize>> {
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
            ([one], _) => Ok(Some(Belonging::Exact(*one))),
            ([], []) => Ok(None),
            ([], [one]) => Ok(Some(Belonging::Reissued(*one))),
            ([], many) | (many, _) => Err(many.to_vec()),
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

    fn belonging(theirs: &[Post], ours: &Post) -> Result<Option<Belonging>, Vec<usize>> {
        let assessments =
            theirs.iter().map(|post| Assessment { post: post.clone(), ..Assessment::default() }).collect();
        Portfolio { assessments, ..Portfolio::default() }.belonging(ours)
    }

    #[test]
    fn the_first_that_both_sides_carry_decides() {
        let ours = post("Peer Worker", Some("R-1"), Some("a.yaml"));
        let of = |theirs: Post| belonging(&[theirs], &ours);
        assert_eq!(of(post("Another title", Some("R-9"), Some("a.yaml"))), Ok(Some(Belonging::Exact(0))));
        assert_eq!(of(post("Another title", Some("r-1"), None)), Ok(Some(Belonging::Exact(0))));
        assert_eq!(of(post("peer  worker", None, None)), Ok(Some(Belonging::Exact(0))));
        assert_eq!(of(post("Peer Worker", Some("R-1"), Some("b.yaml"))), Ok(Some(Belonging::Reissued(0))));
        assert_eq!(of(post("Peer Worker", Some("R-2"), None)), Ok(Some(Belonging::Reissued(0))));
        assert_eq!(of(post("Another title", Some("R-1"), Some("b.yaml"))), Ok(None));
    }

    #[test]
    fn two_that_fit_are_both_named() {
        let ours = post("Peer Worker", Some("R-1"), None);
        let both = [post("Peer Worker", None, None), post("Peer Worker", Some("R-1"), Some("b.yaml"))];
        assert_eq!(belonging(&both, &ours), Err(vec![0, 1]));
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
