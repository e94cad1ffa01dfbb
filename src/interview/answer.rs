//! What an answer does: every change that the conversation makes to the portfolio.

mod part;

use std::mem;

use super::{
    Interview, Reply, Say, chosen_word,
    step::{How, Step},
};
use crate::{
    date,
    plain::{one_line, plain},
    portfolio::{Answer, NextStep, Part, Rating, Share},
    spec::Ref,
};

impl Interview {
    pub(super) fn chosen(&mut self, index: usize, step: Step) -> Reply {
        let word = match chosen_word(self.ask(&step), index) {
            Ok(word) => word,
            Err(refused) => return refused,
        };
        match &step {
            Step::Rating(_) | Step::Confirmation(_) => self.rated(&word, step),
            Step::Evidence(_) => self.evidence_chosen(&word, step),
            Step::Pick { criterion, off } => {
                let (criterion, off) = (*criterion, *off);
                let candidates = self.candidates(criterion, off);
                let id = candidates.get(index).map(|example| example.id.clone());
                self.picked(criterion, id, off)
            }
            Step::Part { criterion, example, part, .. } => {
                let part_with = |how| Step::Part { criterion: *criterion, example: example.clone(), part: *part, how };
                match word.as_str() {
                    "add" => self.go(step.clone(), part_with(How::Add)),
                    "replace" => self.go(step.clone(), part_with(How::Write)),
                    "editor" => self.go(step.clone(), part_with(How::Edit)),
                    _ => self.after_part(step.clone()),
                }
            }
            Step::Share { criterion, example } => {
                let (criterion, example) = (*criterion, example.clone());
                let share = Share::ALL.get(index).copied().unwrap_or_default();
                let example = self.portfolio.example_mut(&example);
                let changed = example.is_some_and(|example| mem::replace(&mut example.share, share) != share);
                self.touched |= changed;
                let mut reply = self.after_evidence(criterion, step);
                reply.changed |= changed;
                reply
            }
            Step::Title { .. } | Step::Way(_) | Step::ToDo(_) | Step::ByWhen(_) => Reply::wants_words(),
        }
    }

    fn rated(&mut self, word: &str, step: Step) -> Reply {
        let criterion = step.criterion();
        let rating = match (&step, word) {
            (Step::Confirmation(_), "yes") => Rating::Yes,
            (Step::Confirmation(_), "no") => Rating::No,
            (Step::Confirmation(_), "another") => Rating::AnotherWay,
            (Step::Confirmation(_), _) => Rating::Unsure,
            (_, "yes") => Rating::Met,
            (_, "partly") => Rating::PartlyMet,
            (_, "working") => Rating::WorkingTowards,
            (_, _) => Rating::NotMet,
        };
        self.rate(criterion, rating);
        let mut reply = match rating {
            Rating::Met | Rating::PartlyMet | Rating::WorkingTowards => self.go(step, Step::Evidence(criterion)),
            Rating::NotMet => self.go(step, Step::ToDo(criterion)),
            Rating::AnotherWay => self.go(step, Step::Way(criterion)),
            Rating::Yes | Rating::No | Rating::Unsure => self.complete(&step),
        };
        // Even where the same was said again: what was settled before the first question is not saved yet.
        reply.changed = true;
        reply
    }

    fn evidence_chosen(&mut self, word: &str, step: Step) -> Reply {
        let criterion = step.criterion();
        let title = |first, how| Step::Title { criterion, example: None, first, how };
        match word {
            "use" => self.go(step, Step::Pick { criterion, off: false }),
            "off" => self.go(step, Step::Pick { criterion, off: true }),
            "parts" => self.go(step, title(Part::Situation, How::Write)),
            "text" => self.go(step, title(Part::Text, How::Write)),
            "editor" => self.go(step, title(Part::Text, How::Edit)),
            "keep" | "later" => self.after_evidence(criterion, step),
            change => {
                let example = change.strip_prefix("change ").unwrap_or(change).to_owned();
                let first = self.portfolio.example(&example).map(|example| {
                    let in_parts = example.parts().any(|(part, _)| part != Part::Text);
                    if in_parts { Part::Situation } else { Part::Text }
                });
                match first {
                    Some(part) => {
                        self.go(step, Step::Part { criterion, example: Some(example), part, how: How::Offer })
                    }
                    None => Reply::no_such_choice(),
                }
            }
        }
    }

    fn picked(&mut self, criterion: Ref, id: Option<String>, off: bool) -> Reply {
        let Some(id) = id else {
            return Reply::no_such_choice();
        };
        if let Some(answer) = self.existing_answer_mut(criterion) {
            answer.examples.retain(|used| *used != id);
            if !off {
                answer.examples.push(id.clone());
            }
        }
        self.touch(criterion);
        let chosen = (!off).then(|| id.clone());
        // Going back leads to the evidence question: which examples can be picked is different now.
        self.trail.back();
        let mut reply = if off { Reply::default() } else { self.after_evidence(criterion, Step::Evidence(criterion)) };
        reply.changed = true;
        if let Some(chosen) = chosen {
            self.think_about(criterion, &chosen, &mut reply);
        }
        reply
    }

    pub(super) fn written(&mut self, text: &str, step: Step) -> Reply {
        self.trail.forget_begun(&step);
        match step.clone() {
            Step::Title { criterion, example: None, first, how } if one_line(text).chars().count() > LONGEST_NAME => {
                self.trail.remember(step);
                let mut reply = self.part_written(text, Step::Part { criterion, example: None, part: first, how });
                reply.say_first(Say::Notice("That is long for a name, so it is kept as the text.".to_owned()));
                reply
            }
            Step::Title { criterion, example, first, how } => {
                let title = one_line(text).into_owned();
                let mut changed = false;
                if !title.is_empty() {
                    match example.as_deref().and_then(|id| self.portfolio.example_mut(id)) {
                        Some(known) => {
                            changed = known.title.as_deref() != Some(title.as_str());
                            known.title = Some(title);
                        }
                        None => self.pending_title = Some(title),
                    }
                }
                self.touched |= changed;
                let how = if example.is_some() { How::Offer } else { how };
                let mut reply = self.go(step, Step::Part { criterion, example, part: first, how });
                reply.changed |= changed;
                reply
            }
            Step::Part { .. } => self.part_written(text, step),
            Step::Way(criterion) => {
                let changed = self.note_written(criterion, text);
                let mut reply = self.complete(&step);
                reply.changed |= changed;
                reply
            }
            Step::ToDo(criterion) => {
                let changed = self.next_step_written(criterion, text);
                let planned = self.answer(criterion).is_some_and(|answer| answer.next_step.is_some());
                let mut reply = if planned { self.go(step, Step::ByWhen(criterion)) } else { self.complete(&step) };
                reply.changed |= changed;
                reply
            }
            Step::ByWhen(criterion) => self.date_written(criterion, text, step),
            Step::Rating(_) | Step::Confirmation(_) | Step::Evidence(_) | Step::Pick { .. } | Step::Share { .. } => {
                Reply::wants_a_choice()
            }
        }
    }

    /// After the evidence: the next step for a gap, else the next criterion.
    fn after_evidence(&mut self, criterion: Ref, step: Step) -> Reply {
        let gap = self.answer(criterion).is_some_and(|answer| match answer.rating {
            Rating::PartlyMet | Rating::WorkingTowards | Rating::NotMet => true,
            Rating::Met | Rating::Yes | Rating::No | Rating::AnotherWay | Rating::Unsure => false,
        });
        if gap { self.go(step, Step::ToDo(criterion)) } else { self.complete(&step) }
    }

    pub(super) fn note_written(&mut self, criterion: Ref, text: &str) -> bool {
        let text = one_line(text).into_owned();
        let Some(answer) = self.existing_answer_mut(criterion) else {
            return false;
        };
        let note = if is_none(&text) { None } else { Some(text) };
        if note.as_deref() == Some("") || answer.note == note {
            return false;
        }
        answer.note = note;
        self.touch(criterion);
        true
    }

    pub(super) fn next_step_written(&mut self, criterion: Ref, text: &str) -> bool {
        let text = one_line(text).into_owned();
        let Some(answer) = self.existing_answer_mut(criterion) else {
            return false;
        };
        if text.is_empty() || answer.next_step.as_ref().is_some_and(|step| step.action == text) {
            return false;
        }
        let by = answer.next_step.as_ref().and_then(|step| step.by);
        let step = if is_none(&text) { None } else { Some(NextStep { action: text, by }) };
        if answer.next_step == step {
            return false;
        }
        answer.next_step = step;
        self.touch(criterion);
        true
    }

    fn date_written(&mut self, criterion: Ref, text: &str, step: Step) -> Reply {
        let text = text.trim();
        let by = match text {
            "" => return self.complete(&step),
            none if is_none(none) => None,
            typed => match date::parse(typed) {
                Some(date) => Some(date),
                None => {
                    return Reply::notice(format!(
                        "\"{}\" is not a date that can be read. Type it like 15/12/2026, or press Enter to go on without one.",
                        plain(typed)
                    ));
                }
            },
        };
        let next_step = self.existing_answer_mut(criterion).and_then(|answer| answer.next_step.as_mut());
        let changed = next_step.is_some_and(|step| mem::replace(&mut step.by, by) != by);
        if changed {
            self.touch(criterion);
        }
        let mut reply = self.complete(&step);
        reply.changed |= changed;
        if let Some(closing) = self.spec.closing_date
            && by.is_some_and(|by| by > closing)
        {
            let closes = date::in_words(closing);
            reply.say_first(Say::Notice(format!("That is after the closing date, {closes}. It is kept as you said.")));
        }
        reply
    }

    /// Sets the rating of a criterion, making its answer when there is none. Said again of the same wording, it changes
    /// nothing.
    fn rate(&mut self, reference: Ref, rating: Rating) {
        let before = self.answer(reference).map(|answer| answer.rating);
        if before == Some(rating) && !self.reworded.contains(&reference) {
            self.touched = true;
            return;
        }
        if before.is_none() {
            let criterion = self.criterion(reference).map(|(_, c)| c.text.clone()).unwrap_or_default();
            let answer = Answer {
                reference,
                criterion,
                rating,
                examples: Vec::new(),
                note: None,
                next_step: None,
                adviser: None,
                answered: None,
            };
            if let Some(assessment) = self.portfolio.assessments.get_mut(self.assessment) {
                let index = assessment.answers.partition_point(|before| before.reference < reference);
                assessment.answers.insert(index, answer);
            }
        }
        if let Some(answer) = self.existing_answer_mut(reference) {
            answer.rating = rating;
        }
        self.touch(reference);
    }

    /// An answer has changed: it is about the wording of today, and its questions are not through yet.
    fn touch(&mut self, reference: Ref) {
        self.touched = true;
        self.reworded.remove(&reference);
        let text = self.criterion(reference).map(|(_, criterion)| criterion.text.clone());
        if let (Some(answer), Some(text)) = (self.existing_answer_mut(reference), text) {
            answer.answered = None;
            answer.criterion = text;
        }
    }
}

/// What is longer than this, in characters, is no name but a text that was pasted too early.
const LONGEST_NAME: usize = 120;

/// The word that takes something away that was said before. Enter alone never does.
fn is_none(text: &str) -> bool {
    text.trim().eq_ignore_ascii_case("none")
}
