//! Changing one example: the same pure conversation, about what is written and not about a criterion.
//!
//! It goes through the name, the parts that there are, those that could be added, when it was and who may see it. A
//! text is only ever lost when the person says so twice.

mod step;

use std::mem;

use step::Step;

use super::{
    Conversation, End, Input, Question, Reply, Say, Trail, chosen_word,
    form::{Choice, Command, Form},
    question, shown,
    step::How,
};
use crate::{
    plain::one_line,
    portfolio::{Example, Part, Portfolio, Post, Share},
    wording::Asks,
};

/// What the commands do here.
const COMMANDS: [(Command, &str); 5] = [
    (Command::Back, "the question before"),
    (Command::Skip, "leave this as it is"),
    (Command::Show, "the whole example"),
    (Command::List, "what is still to come"),
    (Command::Stop, "stop here, everything is saved"),
];

/// The conversation about one example.
#[derive(Debug, Clone)]
pub struct Revision {
    portfolio: Portfolio,
    /// The id of the example.
    example: String,
    trail: Trail<Step>,
    /// Whether texts can be opened in an editor.
    editor: bool,
    changed: bool,
}

impl Revision {
    /// Begins with the example of this id; `None` when there is none.
    #[must_use]
    pub fn new(portfolio: Portfolio, id: &str, editor: bool) -> Option<Self> {
        let example = portfolio.example(id)?.id.clone();
        Some(Self { portfolio, example, trail: Trail::beginning_at(Step::Title), editor, changed: false })
    }

    /// Whether anything has been changed.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        self.changed
    }
}

impl Conversation for Revision {
    fn question(&mut self) -> Option<Question> {
        let example = self.portfolio.example(&self.example)?;
        let (prompt, form) = match self.trail.step()? {
            step @ Step::Title => (
                "A short name for this example, to find it again (optional)".to_owned(),
                self.trail.line(&step, example.title.clone(), true),
            ),
            Step::Part { part, how, .. } => {
                let earlier = written(example, part);
                match (how, earlier) {
                    (How::Offer, Some(_)) => self.offer(part),
                    (How::Offer | How::Write | How::Add | How::Edit, _) => {
                        question::part_question(Asks::Example, part, how, earlier, self.editor)
                    }
                }
            }
            Step::TakeOut { part, .. } => (
                format!("Take the {} out? It cannot be brought back.", part.name()),
                Form::Choice {
                    options: vec![Choice::new("no", "No, keep it"), Choice::new("yes", "Yes, take it out")],
                    default: Some(0),
                },
            ),
            Step::More => {
                let mut options = vec![Choice::new("no", "No, that is all")];
                options.extend(missing(example).map(|part| Choice::new(part.name(), part.label())));
                ("Is there anything to add?".to_owned(), Form::Choice { options, default: Some(0) })
            }
            step @ Step::When => (
                "When was it? (optional, in your own words)".to_owned(),
                self.trail.line(&step, example.when.clone(), true),
            ),
            Step::Share => question::share_question(example.share),
        };
        Some(Question { intro: None, prompt, form, commands: &COMMANDS })
    }

    fn take(&mut self, input: Input) -> Reply {
        let Some(step) = self.trail.step() else {
            return End::Finished.into();
        };
        match input {
            Input::Command(command) => self.obey(command, step),
            Input::Chosen(index) => self.chosen(index, step),
            Input::Text(text) => self.written(&text, step),
        }
    }

    fn keep_begun(&mut self, text: &str) -> Reply {
        let (part, added) = match self.trail.step() {
            Some(Step::Part { part, added, .. }) if !text.trim().is_empty() => (part, added),
            Some(step @ (Step::Title | Step::When)) => {
                self.trail.keep_begun(step, text);
                return Reply::default();
            }
            Some(Step::Part { .. } | Step::TakeOut { .. } | Step::More | Step::Share) | None => {
                return Reply::default();
            }
        };
        let changed = self.write(part, text, true);
        self.trail.stand_at(Some(Step::Part { part, how: How::Offer, added }));
        Reply { changed, ..Reply::notice("What you had typed is saved.") }
    }

    fn without_editor(&mut self) {
        if let Some(Step::Part { how: how @ How::Edit, .. }) = self.trail.step_mut() {
            *how = How::Offer;
        }
    }

    fn portfolio(&self) -> &Portfolio {
        &self.portfolio
    }

    /// It is about no post.
    fn set_post(&mut self, _post: Post) {}
}

impl Revision {
    /// What can be done with a part that was just shown.
    fn offer(&self, part: Part) -> (String, Form) {
        let mut options = vec![
            Choice::new("keep", "Keep it as it is"),
            Choice::new("add", "Add to it"),
            Choice::new("replace", "Replace it: write it again"),
        ];
        if self.editor {
            options.push(Choice::new("editor", "Change it in my editor"));
        }
        options.push(Choice::new("out", "Take it out"));
        (format!("{}: keep this?", part.label()), Form::Choice { options, default: Some(0) })
    }

    fn obey(&mut self, command: Command, step: Step) -> Reply {
        match command {
            Command::Back => self.trail.back().unwrap_or_else(|| self.shown_here()),
            Command::Skip => self.go_on(step),
            Command::Show => {
                let lines = self.portfolio.example(&self.example).map(shown::in_full).unwrap_or_default();
                Reply::text(lines.join("\n"))
            }
            Command::List => Reply::text(self.to_come(step)),
            Command::Stop => End::Stopped.into(),
        }
    }

    fn chosen(&mut self, index: usize, step: Step) -> Reply {
        let word = match chosen_word(self.question(), index) {
            Ok(word) => word,
            Err(refused) => return refused,
        };
        match (step, word.as_str()) {
            (Step::Part { part, added, .. }, word) => {
                let how = match word {
                    "add" => How::Add,
                    "replace" => How::Write,
                    "editor" => How::Edit,
                    "out" => return self.take_out_asked(part, added, step),
                    _ => return self.go_on(step),
                };
                self.go(step, Step::Part { part, how, added })
            }
            (Step::TakeOut { part, added }, "yes") => self.taken_out(part, added),
            // What is kept is asked about once more by going back, not by going on.
            (Step::TakeOut { part, added }, _) => self.go_on(Step::Part { part, how: How::Offer, added }),
            (Step::More, "no") => self.go(step, Step::When),
            (Step::More, word) => match Part::ALL.into_iter().find(|part| part.name() == word) {
                Some(part) => self.go(step, Step::Part { part, how: How::Offer, added: true }),
                None => Reply::no_such_choice(),
            },
            (Step::Share, _) => self.shared(Share::ALL.get(index).copied().unwrap_or_default(), step),
            (Step::Title | Step::When, _) => Reply::wants_words(),
        }
    }

    fn written(&mut self, text: &str, step: Step) -> Reply {
        match step {
            Step::Title | Step::When => self.named(text, step),
            Step::Part { part, how, added } => {
                let offers = how == How::Offer && self.portfolio.example(&self.example).is_some_and(|e| has(e, part));
                if offers {
                    return Reply::wants_a_choice();
                }
                if text.trim().is_empty() {
                    let kept = self.portfolio.example(&self.example).is_some_and(|example| has(example, part));
                    let mut reply = self.go_on(step);
                    if kept {
                        reply.say_first(Say::Notice("Nothing was typed, so your earlier text stays.".to_owned()));
                    }
                    return reply;
                }
                let changed = self.write(part, text, how == How::Add);
                saved(changed, self.go_on(Step::Part { part, how: How::Offer, added }))
            }
            Step::TakeOut { .. } | Step::More | Step::Share => Reply::wants_a_choice(),
        }
    }

    /// A name or a time, in one line: Enter alone keeps what is there, the word `none` takes it away.
    fn named(&mut self, text: &str, step: Step) -> Reply {
        self.trail.forget_begun(&step);
        let text = one_line(text).into_owned();
        let mut changed = false;
        if let (false, Some(example)) = (text.is_empty(), self.portfolio.example_mut(&self.example)) {
            let place = if step == Step::Title { &mut example.title } else { &mut example.when };
            let wanted = (!text.eq_ignore_ascii_case("none")).then_some(text);
            changed = *place != wanted;
            *place = wanted;
        }
        self.changed |= changed;
        saved(changed, self.go_on(step))
    }

    fn shared(&mut self, share: Share, step: Step) -> Reply {
        let example = self.portfolio.example_mut(&self.example);
        let changed = example.is_some_and(|example| mem::replace(&mut example.share, share) != share);
        self.changed |= changed;
        saved(changed, self.go_on(step))
    }

    fn take_out_asked(&mut self, part: Part, added: bool, step: Step) -> Reply {
        let texts = self.portfolio.example(&self.example).map_or(0, |example| example.parts().count());
        if texts > 1 {
            return self.go(step, Step::TakeOut { part, added });
        }
        Reply::notice(format!(
            "This is the only text of the example, so it stays. To delete the example: personspec examples remove {}",
            self.example
        ))
    }

    fn taken_out(&mut self, part: Part, added: bool) -> Reply {
        if let Some(example) = self.portfolio.example_mut(&self.example) {
            *example.part_mut(part) = None;
            self.changed = true;
        }
        let mut reply = saved(true, self.go_on(Step::Part { part, how: How::Offer, added }));
        if let Some(Say::Saved(text)) = reply.says.first_mut() {
            *text = format!("{}: taken out and saved.", part.label());
        }
        reply
    }

    /// Puts a text into a part, in place of what is there or after it.
    fn write(&mut self, part: Part, text: &str, after: bool) -> bool {
        let Some(example) = self.portfolio.example_mut(&self.example) else {
            return false;
        };
        let changed = question::write_into(example.part_mut(part), text, after);
        self.changed |= changed;
        changed
    }
}

/// A reply that begins with "Saved." when something changed.
fn saved(changed: bool, mut reply: Reply) -> Reply {
    if changed {
        reply.changed = true;
        reply.say_first(Say::Saved("Saved.".to_owned()));
    }
    reply
}

fn written(example: &Example, part: Part) -> Option<&str> {
    example.part(part).filter(|text| !text.trim().is_empty())
}

fn has(example: &Example, part: Part) -> bool {
    written(example, part).is_some()
}

/// The parts that could be added. An example in parts needs no text of the whole beside them.
fn missing(example: &Example) -> impl Iterator<Item = Part> {
    Part::ALL.into_iter().filter(|part| *part != Part::Text && !has(example, *part))
}

#[cfg(test)]
mod tests;
