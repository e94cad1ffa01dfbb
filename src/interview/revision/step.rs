//! Where the conversation about one example stands, and where it goes from there.

use super::{
    super::{End, Reply, step::How},
    Revision, has, missing, written,
};
use crate::portfolio::Part;

/// Where the conversation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Title,
    /// One part; `added` when it was chosen from those that were missing.
    Part {
        part: Part,
        how: How,
        added: bool,
    },
    /// Whether a part is really taken out.
    TakeOut {
        part: Part,
        added: bool,
    },
    /// Which missing part to add.
    More,
    When,
    Share,
}

impl Revision {
    /// Goes on to another question, which `back` returns from: to a part where it is offered, however it was being
    /// written.
    pub(super) fn go(&mut self, from: Step, to: Step) -> Reply {
        let from = match from {
            Step::Part { part, added, .. } | Step::TakeOut { part, added } => {
                Step::Part { part, how: How::Offer, added }
            }
            Step::Title | Step::More | Step::When | Step::Share => from,
        };
        self.trail.go(from, to);
        self.shown_here()
    }

    /// What the present question offers to change, in full.
    pub(super) fn shown_here(&self) -> Reply {
        match (self.trail.step(), self.portfolio.example(&self.example)) {
            (Some(Step::Part { part, how: How::Offer, .. }), Some(example)) => {
                written(example, part).map_or_else(Reply::default, |text| Reply::text(text.trim_end()))
            }
            _ => Reply::default(),
        }
    }

    /// Goes on from an answered question to the next.
    pub(super) fn go_on(&mut self, step: Step) -> Reply {
        match self.after(step) {
            Some(next) => self.go(step, next),
            None => {
                self.trail.stand_at(None);
                End::Finished.into()
            }
        }
    }

    fn after(&self, step: Step) -> Option<Step> {
        let example = self.portfolio.example(&self.example)?;
        let part_from = |first: usize| {
            let part = Part::ALL.into_iter().skip(first).find(|part| has(example, *part))?;
            Some(Step::Part { part, how: How::Offer, added: false })
        };
        let place = |part: Part| Part::ALL.iter().position(|known| *known == part).unwrap_or_default();
        let more = if missing(example).next().is_some() { Step::More } else { Step::When };
        match step {
            Step::Title => part_from(0).or(Some(more)),
            Step::Part { part, added: false, .. } | Step::TakeOut { part, added: false } => {
                part_from(place(part) + 1).or(Some(more))
            }
            Step::Part { added: true, .. } | Step::TakeOut { added: true, .. } => Some(more),
            Step::More => Some(Step::When),
            Step::When => Some(Step::Share),
            Step::Share => None,
        }
    }

    /// What is asked after this question.
    pub(super) fn to_come(&self, step: Step) -> String {
        let mut lines = vec!["Still to come:".to_owned()];
        let mut at = step;
        while let Some(next) = self.after(at) {
            lines.push(match next {
                Step::Part { part, .. } | Step::TakeOut { part, .. } => part.label().to_owned(),
                Step::More => "Anything to add".to_owned(),
                Step::When => "When it was".to_owned(),
                Step::Share => "Who may see it".to_owned(),
                Step::Title => "Its name".to_owned(),
            });
            at = next;
        }
        if lines.len() == 1 { "This is the last question.".to_owned() } else { lines.join("\n") }
    }
}
