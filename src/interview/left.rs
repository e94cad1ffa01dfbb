//! What is left to do: which criteria are asked by default, where a criterion is taken up again, and how that is said.
//!
//! Everything is derived from what is stored. An answer carries the day on which all its questions were through; one
//! without a day was begun and not ended.

use super::{Interview, Step};
use crate::{
    count::{counted, criteria},
    plain::{beginning, plain_line},
    portfolio::{Answer, Example, Rating},
    spec::{Criterion, Kind, Level, Ref},
};

/// Why a criterion is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// It has no answer.
    Open,
    /// Its wording has changed since it was answered.
    Reworded,
    /// Its questions were begun and not ended.
    Begun,
    /// It is met, and nothing shows it yet.
    WithoutExample,
}

impl Left {
    const ALL: [Self; 4] = [Self::Open, Self::Begun, Self::WithoutExample, Self::Reworded];

    const fn heading(self) -> &'static str {
        match self {
            Self::Open => "Still open",
            Self::Reworded => "Wording has changed",
            Self::Begun => "Begun",
            Self::WithoutExample => "Needs an example",
        }
    }
}

impl Interview {
    /// How many criteria are left for this reason.
    #[must_use]
    pub fn count_left(&self, why: Left) -> usize {
        self.spec.criteria().filter(|(_, criterion)| self.left(criterion) == Some(why)).count()
    }

    /// Why a criterion is asked, if it is.
    pub(super) fn left(&self, criterion: &Criterion) -> Option<Left> {
        let Some(answer) = self.answer(criterion.reference) else {
            return Some(Left::Open);
        };
        if self.reworded.contains(&criterion.reference) {
            Some(Left::Reworded)
        } else if answer.answered.is_none() {
            Some(Left::Begun)
        } else {
            self.wants_example(answer).then_some(Left::WithoutExample)
        }
    }

    pub(super) fn wants_example(&self, answer: &Answer) -> bool {
        let kind = self.criterion(answer.reference).map(|(_, criterion)| criterion.kind);
        kind == Some(Kind::Evidence) && answer.wants_example(&self.portfolio)
    }

    /// The text of a criterion that was begun and not ended.
    pub(super) fn begun_text(&self, reference: Ref) -> Option<&Example> {
        let answer = self.answer(reference).filter(|answer| answer.answered.is_none())?;
        answer.examples.last().and_then(|id| self.portfolio.example(id))
    }

    /// Where a criterion is taken up again of which the first question is answered.
    pub(super) fn taken_up(&self, reference: Ref) -> Option<Step> {
        let (_, criterion) = self.criterion(reference)?;
        match (criterion.kind, self.left(criterion)?) {
            (Kind::Evidence, Left::Begun | Left::WithoutExample) => {}
            (Kind::Evidence, Left::Open | Left::Reworded) | (Kind::Confirmation, _) => return None,
        }
        match self.answer(reference)?.rating {
            Rating::Met | Rating::PartlyMet | Rating::WorkingTowards => Some(Step::Evidence(reference)),
            Rating::NotMet => Some(Step::ToDo(reference)),
            Rating::Yes | Rating::No | Rating::AnotherWay | Rating::Unsure => None,
        }
    }

    /// What was said another time about a criterion that is taken up again.
    pub(super) fn so_far(&self, reference: Ref) -> Option<String> {
        let (_, criterion) = self.criterion(reference)?;
        let answer = self.answer(reference)?;
        let rating = answer.rating.in_words();
        match self.left(criterion)? {
            Left::Open | Left::Reworded => None,
            Left::WithoutExample => Some(format!("You have said \"{rating}\". It needs an example.")),
            Left::Begun => Some(match self.begun_text(reference) {
                Some(example) if example.whole_text().trim().is_empty() => {
                    let name = plain_line(&example.name()).into_owned();
                    format!(
                        "You had begun to answer this, with \"{rating}\" and an example without a text yet: \"{name}\"."
                    )
                }
                Some(example) => format!(
                    "You had begun to answer this, with \"{rating}\" and a text: \"{}\" Keep it, or go on with it.",
                    beginning(&example.whole_text())
                ),
                None => format!("You had begun to answer this, with \"{rating}\"."),
            }),
        }
    }

    /// "3 of 19 essential criteria answered, 2 of 9 desirable; 1 still without an example".
    #[must_use]
    pub fn progress(&self) -> String {
        let of = |level: Level| {
            let all = self.spec.criteria().filter(|(_, c)| c.reference.level == level);
            all.fold((0, 0), |(answered, total), (_, c)| {
                let through = self.answer(c.reference).is_some_and(|answer| answer.answered.is_some());
                (answered + usize::from(through), total + 1)
            })
        };
        let (answered, total) = of(Level::Essential);
        let total = counted(total, "essential criterion", "essential criteria");
        let mut text = format!("{answered} of {total} answered");
        let (desirable, all) = of(Level::Desirable);
        if desirable > 0 {
            text.push_str(&format!(", {desirable} of {all} desirable"));
        }
        match self.count_left(Left::WithoutExample) {
            0 => text,
            without => format!("{text}; {without} still without an example"),
        }
    }

    /// The criteria that are left, by why they are.
    pub(super) fn list_left(&self) -> String {
        let mut lines = Vec::new();
        for why in Left::ALL {
            let mut left: Vec<&Criterion> =
                self.spec.criteria().map(|(_, c)| c).filter(|c| self.left(c) == Some(why)).collect();
            if left.is_empty() {
                continue;
            }
            left.sort_by_key(|criterion| criterion.reference);
            lines.push(format!("{}: {}", why.heading(), criteria(left.len())));
            lines.extend(left.iter().map(|criterion| format!("{}  {}", criterion.reference, criterion.text)));
        }
        if lines.is_empty() { "Nothing is left: every criterion has its answer.".to_owned() } else { lines.join("\n") }
    }

    /// "17 criteria are still open, and 2 answers have no example yet"; `None` when nothing is left.
    #[must_use]
    pub fn what_is_left(&self) -> Option<String> {
        let open = self.count_left(Left::Open) + self.count_left(Left::Begun) + self.count_left(Left::Reworded);
        let without = self.count_left(Left::WithoutExample);
        let open = (open > 0).then(|| counted(open, "criterion is still open", "criteria are still open"));
        let without =
            (without > 0).then(|| counted(without, "answer has no example yet", "answers have no example yet"));
        match (open, without) {
            (Some(open), Some(without)) => Some(format!("{open}, and {without}.")),
            (Some(one), None) | (None, Some(one)) => Some(format!("{one}.")),
            (None, None) => None,
        }
    }
}
