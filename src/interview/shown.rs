//! What is shown on request: everything about a criterion.

use super::{Interview, question};
use crate::{
    date,
    portfolio::{Example, Part},
    spec::Ref,
};

impl Interview {
    /// The whole criterion, and everything that is saved for it.
    pub(super) fn shown(&self, reference: Ref) -> String {
        let Some((category, criterion)) = self.criterion(reference) else {
            return String::new();
        };
        let mut lines = vec![format!("{reference} ({}): {}", reference.level.name(), criterion.text)];
        if let Some(name) = &category.name {
            lines.push(format!("Category: {name}"));
        }
        if !criterion.assessed_by.is_empty() {
            let methods: Vec<&str> = criterion.assessed_by.iter().map(|code| self.spec.meaning_of(code)).collect();
            lines.push(format!("Assessed by: {}", methods.join(", ")));
        }
        let Some(answer) = self.answer(reference) else {
            lines.push("Nothing is saved for it yet.".to_owned());
            return lines.join("\n");
        };
        lines.push(format!("Your answer: {}", answer.rating.in_words()));
        if let Some(note) = &answer.note {
            lines.push(format!("Note: {note}"));
        }
        for example in answer.examples.iter().filter_map(|id| self.portfolio.example(id)) {
            lines.extend(in_full(example));
        }
        if let Some(step) = &answer.next_step {
            lines.push(format!("Next step: {}{}", step.action, date::by(step.by)));
        }
        lines.join("\n")
    }
}

/// An example with everything in it, line by line.
pub(super) fn in_full(example: &Example) -> Vec<String> {
    let mut lines =
        vec![format!("Example: {} (shared with: {})", example.name(), question::shared_with(example.share))];
    lines.extend(example.when.as_ref().map(|when| format!("When: {when}")));
    lines.extend(example.parts().map(|(part, text)| match part {
        Part::Text => text.to_owned(),
        Part::Situation | Part::Task | Part::Action | Part::Result | Part::Reflection => {
            format!("{}: {text}", part.label())
        }
    }));
    lines
}
