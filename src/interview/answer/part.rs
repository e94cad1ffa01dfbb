//! The parts of an example, as they are written one after the other.

use super::super::{
    Interview, Reply, Say, question,
    step::{How, Step},
};
use crate::{
    portfolio::{Example, Part},
    spec::Ref,
};

impl Interview {
    /// A part is complete. Advice about what was written belongs into this reply, after the change.
    pub(super) fn part_written(&mut self, text: &str, step: Step) -> Reply {
        let Step::Part { criterion, ref example, part, .. } = step else {
            return Reply::default();
        };
        if text.trim().is_empty() {
            let earlier = example.as_deref().and_then(|id| self.portfolio.example(id)).and_then(|e| e.part(part));
            let kept = earlier.is_some_and(|earlier| !earlier.trim().is_empty());
            let mut reply = self.after_part(step);
            if kept {
                reply.say_first(Say::Notice("Nothing was typed, so your earlier text stays.".to_owned()));
            }
            return reply;
        }
        let after = matches!(step, Step::Part { how: How::Add, .. });
        let (id, changed) = self.write_part(text, criterion, example.clone(), part, after);
        let mut reply = self.after_part(Step::Part { criterion, example: Some(id), part, how: How::Offer });
        reply.changed |= changed;
        reply
    }

    /// Puts a text into a part, in place of what is there or after it. The example is made when there is none yet.
    pub(in crate::interview) fn write_part(
        &mut self,
        text: &str,
        criterion: Ref,
        example: Option<String>,
        part: Part,
        after: bool,
    ) -> (String, bool) {
        let id = match example {
            Some(id) => id,
            None => self.create_example(criterion, text),
        };
        let mut changed = false;
        if let Some(example) = self.portfolio.example_mut(&id) {
            changed = question::write_into(example.part_mut(part), text, after);
        }
        if changed {
            self.touch(criterion);
        }
        self.rewritten |= changed;
        (id, changed)
    }

    /// Makes a new example for a criterion, attaches it, and lets earlier questions know its id.
    pub(in crate::interview) fn create_example(&mut self, criterion: Ref, text: &str) -> String {
        let title = self.pending_title.take();
        let id = self.portfolio.fresh_id(title.as_deref().unwrap_or(text));
        self.portfolio.examples.push(Example {
            id: id.clone(),
            title,
            added: Some(self.options.today),
            ..Example::default()
        });
        if let Some(answer) = self.existing_answer_mut(criterion) {
            answer.examples.push(id.clone());
        }
        for step in self.trail.history_mut().take_while(|step| step.criterion() == criterion) {
            step.name_example(&id);
        }
        id
    }

    /// The next part, or who may see it once all parts are through.
    pub(super) fn after_part(&mut self, step: Step) -> Reply {
        let Step::Part { criterion, ref example, part, .. } = step else {
            return Reply::default();
        };
        let next = match part {
            Part::Situation => Some(Part::Task),
            Part::Task => Some(Part::Action),
            Part::Action => Some(Part::Result),
            Part::Result => Some(Part::Reflection),
            Part::Reflection | Part::Text => None,
        };
        match (next, example) {
            (Some(part), example) => {
                let example = example.clone();
                self.go(step, Step::Part { criterion, example, part, how: How::Offer })
            }
            (None, Some(example)) => {
                let example = example.clone();
                let mut reply = self.go(step, Step::Share { criterion, example: example.clone() });
                if std::mem::take(&mut self.rewritten) {
                    self.think_about(criterion, &example, &mut reply);
                }
                reply
            }
            (None, None) => {
                let mut reply = self.after_evidence(criterion, step);
                reply.say_first(Say::Notice("Nothing was written yet; you can come back to it.".to_owned()));
                reply
            }
        }
    }
}
