//! Going through a reading with the person before it is written: a pure conversation.
//!
//! First what the advert says about the post, then criterion by criterion, then the lines that found no place. Nothing
//! is lost on the way: a criterion leaves only by "leave it out" or by being joined to the one before, and both can be
//! taken back. What is read stays valid after every answer.

mod change;
mod question;

use super::reading::{Fact, Found, FoundCategory, Reading, Unplaced};
use crate::{
    interview::{Command, End, Input, Question, Reply, Trail},
    spec::{Criterion, Level, Ref},
};

/// The conversation about a reading.
#[derive(Debug, Clone)]
pub struct Review {
    /// What was read, without its criteria and the lines that are not placed.
    rest: Reading,
    /// Names of the categories, in printed order.
    categories: Vec<Option<String>>,
    /// Every criterion that is or was there; steps name them by their index.
    items: Vec<Item>,
    /// The criteria in the order in which they are gone through.
    order: Vec<usize>,
    strays: Vec<Stray>,
    trail: Trail<Step>,
    /// What was shown above the last question, so that it is not shown again for a misunderstanding.
    introduced: Option<(Step, String)>,
}

/// One criterion.
#[derive(Debug, Clone)]
struct Item {
    category: usize,
    criterion: Criterion,
    /// Its line in the advert; that of its neighbour when it was added by hand.
    line: usize,
    /// Whether the advert prints it.
    printed: bool,
    state: State,
}

/// What became of a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// It is part of the specification.
    Kept,
    /// It was left out.
    Dropped,
    /// Its text now ends that of another.
    Joined(usize),
}

/// A line that found no place.
#[derive(Debug, Clone)]
struct Stray {
    unplaced: Unplaced,
    decided: Decided,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Decided {
    NotYet,
    LeftOut,
    /// It became this criterion.
    Added(usize),
}

/// Where the conversation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Everything about the post.
    Facts,
    /// One thing about the post.
    Fact(Fact),
    /// What about this criterion.
    Criterion(usize),
    /// Its text.
    Text(usize),
    /// The text of a new one after it.
    Added(usize),
    /// What about this line.
    Stray(usize),
    /// In which category it belongs as a criterion of this level.
    Category(usize, Level),
    /// Whether to write what there is.
    Stop,
}

impl Review {
    /// Begins with what the advert says about the post.
    #[must_use]
    pub fn new(mut reading: Reading) -> Self {
        let mut items = Vec::new();
        let mut categories = Vec::new();
        for (category, found) in std::mem::take(&mut reading.categories).into_iter().enumerate() {
            categories.push(found.name);
            items.extend(found.essential.into_iter().chain(found.desirable).map(|found| Item {
                category,
                criterion: found.criterion,
                line: found.line,
                printed: true,
                state: State::Kept,
            }));
        }
        let mut unplaced = std::mem::take(&mut reading.unplaced);
        unplaced.sort_by_key(|unplaced| unplaced.line);
        let strays = unplaced.into_iter().map(|unplaced| Stray { unplaced, decided: Decided::NotYet }).collect();
        let order = (0..items.len()).collect();
        Self {
            rest: reading,
            categories,
            items,
            order,
            strays,
            trail: Trail::beginning_at(Step::Facts),
            introduced: None,
        }
    }

    /// The reading as it stands. Lines that were left out on purpose are no longer listed as not placed.
    #[must_use]
    pub fn reading(&self) -> Reading {
        let mut categories: Vec<FoundCategory> = self
            .categories
            .iter()
            .map(|name| FoundCategory { name: name.clone(), ..FoundCategory::default() })
            .collect();
        let references = self.references();
        for &id in &self.order {
            let (Some(item), Some(Some(reference))) = (self.items.get(id), references.get(id)) else {
                continue;
            };
            let criterion = Criterion { reference: *reference, ..item.criterion.clone() };
            let found = Found { criterion, line: item.line };
            if let Some(category) = categories.get_mut(item.category) {
                match reference.level {
                    Level::Essential => category.essential.push(found),
                    Level::Desirable => category.desirable.push(found),
                }
            }
        }
        categories.retain(|category| !category.essential.is_empty() || !category.desirable.is_empty());
        let undecided = self.strays.iter().filter(|stray| stray.decided == Decided::NotYet);
        Reading { categories, unplaced: undecided.map(|stray| stray.unplaced.clone()).collect(), ..self.rest.clone() }
    }

    /// The question to ask now; `None` when the conversation is over.
    pub fn question(&mut self) -> Option<Question> {
        let step = self.trail.step()?;
        let mut question = self.ask(step)?;
        let shown = question.intro.as_ref().map(|intro| (step, format!("{}\n{}", intro.place, intro.criterion)));
        if shown.is_some() && shown == self.introduced {
            question.intro = None;
        }
        self.introduced = shown;
        Some(question)
    }

    /// What `input` does to the present question.
    pub fn take(&mut self, input: Input) -> Reply {
        let Some(step) = self.trail.step() else {
            return End::Finished.into();
        };
        match input {
            Input::Command(command) => self.obey(command, step),
            Input::Chosen(index) => self.chosen(index, step),
            Input::Text(text) => self.written(&text, step),
        }
    }

    /// Keeps a one-line answer that was begun, to offer it when its question comes again.
    pub fn keep_begun(&mut self, text: &str) {
        match self.trail.step() {
            Some(step @ (Step::Fact(_) | Step::Text(_) | Step::Added(_))) => self.trail.keep_begun(step, text),
            Some(Step::Facts | Step::Criterion(_) | Step::Stray(_) | Step::Category(..) | Step::Stop) | None => {}
        }
    }

    fn obey(&mut self, command: Command, step: Step) -> Reply {
        match command {
            Command::Back => self.trail.back().unwrap_or_default(),
            Command::Skip => match step {
                Step::Facts => self.go_on(step),
                Step::Fact(_) => self.go(step, Step::Facts),
                Step::Criterion(_) | Step::Stray(_) => self.go_on(step),
                Step::Text(id) | Step::Added(id) => self.go(step, Step::Criterion(id)),
                Step::Category(stray, _) => self.go(step, Step::Stray(stray)),
                Step::Stop => Reply::wants_a_choice(),
            },
            Command::Show => Reply::text(self.shown(step)),
            Command::List => {
                // What the question is about may be off the screen after it.
                self.introduced = None;
                Reply::text(self.listed())
            }
            Command::Stop if step == Step::Stop => Reply::wants_a_choice(),
            Command::Stop => self.go(step, Step::Stop),
        }
    }

    /// Goes on to another question, which `back` returns from.
    fn go(&mut self, from: Step, to: Step) -> Reply {
        let passing = matches!(from, Step::Fact(_) | Step::Text(_) | Step::Added(_) | Step::Category(..) | Step::Stop);
        if passing {
            self.trail.pass_on(to);
        } else {
            self.trail.go(from, to);
        }
        Reply::default()
    }

    /// Goes on from a question that is settled.
    fn go_on(&mut self, step: Step) -> Reply {
        match self.after(step) {
            Some(next) => self.go(step, next),
            None => self.finish(),
        }
    }

    fn finish(&mut self) -> Reply {
        self.trail.stand_at(None);
        End::Finished.into()
    }

    /// What is gone through next: criteria that are there, then lines without a place.
    fn after(&self, step: Step) -> Option<Step> {
        let criterion_from = |first: usize| {
            let next = self.order.iter().skip(first).find(|id| self.is_kept(**id));
            next.map(|id| Step::Criterion(*id))
        };
        let stray = |index: usize| (index < self.strays.len()).then_some(Step::Stray(index));
        match step {
            Step::Facts | Step::Fact(_) => criterion_from(0).or(stray(0)),
            Step::Criterion(id) | Step::Text(id) | Step::Added(id) => {
                criterion_from(self.position(id) + 1).or(stray(0))
            }
            Step::Stray(index) | Step::Category(index, _) => stray(index + 1),
            Step::Stop => None,
        }
    }

    fn position(&self, id: usize) -> usize {
        self.order.iter().position(|known| *known == id).unwrap_or(self.order.len())
    }

    fn is_kept(&self, id: usize) -> bool {
        self.items.get(id).is_some_and(|item| item.state == State::Kept)
    }

    /// The short name that each criterion has now, by id; `None` for those that are not there.
    fn references(&self) -> Vec<Option<Ref>> {
        let mut references = vec![None; self.items.len()];
        for level in [Level::Essential, Level::Desirable] {
            let mut ids: Vec<usize> = self.order.clone();
            ids.retain(|id| {
                self.is_kept(*id) && self.items.get(*id).is_some_and(|item| item.criterion.reference.level == level)
            });
            ids.sort_by_key(|id| self.items.get(*id).map_or(0, |item| item.category));
            for (number, id) in (1..).zip(ids) {
                if let Some(reference) = references.get_mut(id) {
                    *reference = Some(Ref { level, number });
                }
            }
        }
        references
    }
}

#[cfg(test)]
mod tests;
