//! What a careful adviser might say right after an answer: one or two hints, never in the way.

use super::{Interview, Reply, Say};
use crate::{evidence, spec::Ref};

/// Most hints at a time; more would not be read.
const MOST: usize = 2;

impl Interview {
    /// Adds the hints on an example that was just written, changed or chosen. The same hint is given once on the same
    /// words, however many criteria they serve.
    pub(super) fn think_about(&mut self, criterion: Ref, example: &str, reply: &mut Reply) {
        if !self.options.hints {
            return;
        }
        let asked = self.criterion(criterion).map(|(_, criterion)| criterion.text.clone());
        let text = self.portfolio.example(example).map(|example| example.whole_text());
        let (Some(asked), Some(text)) = (asked, text) else {
            return;
        };
        let mut hints = evidence::assess(&asked, &text).hints;
        hints.truncate(MOST);
        hints.retain(|hint| self.thoughts.insert((*hint, text.clone())));
        let sentences: Vec<&str> = hints.iter().map(|hint| hint.sentence_on(&asked)).collect();
        let beginning = match sentences.len() {
            0 => return,
            1 => "A thought, take it or leave it:",
            _ => "Two thoughts, take them or leave them:",
        };
        reply.says.push(Say::Notice(format!("{beginning} {}", sentences.join(" "))));
        if !std::mem::replace(&mut self.explained_thoughts, true) {
            let text = "(Thoughts like this come from the words alone. Go back to change your text, or just go on; \
                        --no-hints leaves them out.)";
            reply.says.push(Say::Notice(text.to_owned()));
        }
    }
}
