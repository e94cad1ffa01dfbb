//! What is shown on request: how far it has got, everything about a criterion, what is left.

use super::{Interview, plural, question};
use crate::{
    count::criteria,
    date,
    portfolio::{Example, Part},
    spec::{Criterion, Level, Ref},
};

impl Interview {
    /// "3 of 19 essential criteria answered", or the same of the desirable ones once every essential is.
    #[must_use]
    pub fn progress(&self) -> String {
        let of = |level: Level| {
            let all = self.spec.criteria().filter(|(_, c)| c.reference.level == level);
            all.fold((0, 0), |(answered, total), (_, c)| {
                (answered + usize::from(self.answer(c.reference).is_some()), total + 1)
            })
        };
        let (answered, total) = of(Level::Essential);
        let essential = format!("{answered} of {total} essential {} answered", plural(total));
        match of(Level::Desirable) {
            (0, _) => essential,
            (desirable, all) => format!("{essential}, {desirable} of {all} desirable"),
        }
    }

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
            let by = step.by.map(|by| format!(", by {}", date::in_words(by))).unwrap_or_default();
            lines.push(format!("Next step: {}{by}", step.action));
        }
        lines.join("\n")
    }

    /// The criteria that have no answer yet.
    pub(super) fn left(&self) -> String {
        let mut open: Vec<&Criterion> =
            self.spec.criteria().map(|(_, c)| c).filter(|c| self.answer(c.reference).is_none()).collect();
        open.sort_by_key(|criterion| criterion.reference);
        if open.is_empty() {
            return "Every criterion has an answer.".to_owned();
        }
        let mut lines = vec![format!("Still open: {}", criteria(open.len()))];
        lines.extend(open.iter().map(|criterion| format!("{}  {}", criterion.reference, criterion.text)));
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
