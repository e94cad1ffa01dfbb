//! The conversation as a pure state machine: what to ask next, and what an answer does.
//!
//! It owns the order of the questions, the words of the prompts and every change to the portfolio. It never touches
//! a terminal or a file: a face shows each [`Question`] and hands back an [`Input`]; the shell saves whenever a
//! [`Reply`] says that something changed, before it tells the person so.

mod question;
mod step;

use std::collections::HashSet;

use jiff::civil::Date;
pub use question::{Choice, Command, Form, Input, Intro, Question};
use step::{How, Step};

use crate::{
    count::criteria,
    date,
    plain::{one_line, plain},
    portfolio::{Answer, Assessment, Example, NextStep, Part, Portfolio, Post, Rating, Share, attach},
    spec::{Category, Criterion, Kind, Level, PersonSpec, Ref},
};

/// What the conversation may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The day that answers are dated with.
    pub today: Date,
    /// Whether texts can be opened in an editor.
    pub editor: bool,
}

/// Which criteria are asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Those without an answer, or whose wording has changed since.
    Open,
    /// Every one.
    All,
    /// These.
    Only(Vec<Ref>),
}

/// What an input did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reply {
    /// The portfolio changed and must be saved before `says` is shown.
    pub changed: bool,
    /// What to tell the person, paragraph by paragraph.
    pub says: Vec<Say>,
    /// Whether the conversation goes on.
    pub end: Option<End>,
}

/// One thing to tell the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Say {
    /// An answer is complete and saved.
    Saved(String),
    /// Something to know: a refusal with its reason, or advice.
    Notice(String),
    /// Asked-for text: the criterion in full, or the list of what is left. Its line breaks stay.
    Text(String),
}

/// Why the conversation is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Nothing is left to ask.
    Finished,
    /// The person said stop.
    Stopped,
}

/// The conversation about one post.
#[derive(Debug, Clone)]
pub struct Interview {
    spec: PersonSpec,
    portfolio: Portfolio,
    assessment: usize,
    /// The criteria to ask, in order.
    plan: Vec<Ref>,
    /// Questions answered before the present one, for going back.
    history: Vec<Step>,
    step: Option<Step>,
    /// The criterion that was last introduced.
    introduced: Option<Ref>,
    /// A name given to an example that has no text yet.
    pending_title: Option<String>,
    /// Whether the present criterion's answer changed since it was begun.
    touched: bool,
    options: Options,
}

impl Interview {
    /// Begins, or goes on with, the assessment at `index` of `portfolio`; `None` starts a new one for `post`.
    ///
    /// Answers are laid beside the criteria of `spec` first: reworded criteria are asked again, and answers whose
    /// criterion is gone are set aside, never deleted.
    #[must_use]
    pub fn new(
        spec: PersonSpec,
        post: Post,
        mut portfolio: Portfolio,
        index: Option<usize>,
        scope: &Scope,
        options: Options,
    ) -> Self {
        let assessment = index.unwrap_or_else(|| {
            portfolio.assessments.push(Assessment::default());
            portfolio.assessments.len() - 1
        });
        let mut reworded = HashSet::new();
        if let Some(current) = portfolio.assessments.get_mut(assessment) {
            reworded.extend(attach(&spec, current).reworded.iter().map(|(reference, _)| *reference));
            current.settle(&spec);
            current.post = post;
        }
        let mut interview = Self {
            spec,
            portfolio,
            assessment,
            plan: Vec::new(),
            history: Vec::new(),
            step: None,
            introduced: None,
            pending_title: None,
            touched: false,
            options,
        };
        let mut plan: Vec<Ref> = interview
            .spec
            .criteria()
            .map(|(_, criterion)| criterion.reference)
            .filter(|reference| match scope {
                Scope::Open => interview.answer(*reference).is_none() || reworded.contains(reference),
                Scope::All => true,
                Scope::Only(refs) => refs.contains(reference),
            })
            .collect();
        plan.sort_unstable();
        interview.plan = plan;
        interview.step = interview.plan.first().map(|first| interview.first_step(*first));
        interview
    }

    /// The portfolio as it stands.
    #[must_use]
    pub fn portfolio(&self) -> &Portfolio {
        &self.portfolio
    }

    /// The specification that is asked about.
    #[must_use]
    pub fn spec(&self) -> &PersonSpec {
        &self.spec
    }

    /// The post that is asked about.
    #[must_use]
    pub fn post(&self) -> Post {
        self.portfolio.assessments.get(self.assessment).map(|assessment| assessment.post.clone()).unwrap_or_default()
    }

    /// The portfolio goes to another file, as seen from which the post is written differently.
    pub fn set_post(&mut self, post: Post) {
        if let Some(assessment) = self.portfolio.assessments.get_mut(self.assessment) {
            assessment.post = post;
        }
    }

    /// How many criteria have no answer.
    #[must_use]
    pub fn open(&self) -> usize {
        self.spec.criteria().filter(|(_, criterion)| self.answer(criterion.reference).is_none()).count()
    }

    /// How many criteria are to be asked.
    #[must_use]
    pub fn planned(&self) -> usize {
        self.plan.len()
    }

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

    /// The question to ask now; `None` when the conversation is over.
    pub fn question(&mut self) -> Option<Question> {
        let step = self.step.clone()?;
        let mut question = self.ask(&step)?;
        if self.introduced != Some(step.criterion()) {
            self.introduced = Some(step.criterion());
            question.intro = self.intro(step.criterion());
        }
        Some(question)
    }

    /// What `input` does to the present question.
    pub fn take(&mut self, input: Input) -> Reply {
        let Some(step) = self.step.clone() else {
            return Reply { end: Some(End::Finished), ..Reply::default() };
        };
        match input {
            Input::Command(command) => self.obey(command, &step),
            Input::Chosen(index) => self.chosen(index, step),
            Input::Text(text) => self.written(&text, step),
        }
    }

    fn obey(&mut self, command: Command, step: &Step) -> Reply {
        match command {
            Command::Back => match self.history.pop() {
                Some(before) => {
                    self.step = Some(before);
                    Reply::default()
                }
                None => notice("This is the first question, so there is nothing to go back to."),
            },
            Command::Skip => {
                let mut reply = self.leave(step);
                if reply.says.is_empty() && self.answer(step.criterion()).is_none() {
                    reply.says.push(Say::Notice(format!("{} is left open for later.", step.criterion())));
                }
                reply
            }
            Command::Show => say(Say::Text(self.shown(step.criterion()))),
            Command::List => say(Say::Text(self.left())),
            Command::Stop => {
                let mut reply = self.farewell();
                reply.end = Some(End::Stopped);
                reply
            }
        }
    }

    fn chosen(&mut self, index: usize, step: Step) -> Reply {
        let Some(Form::Choice { options, .. }) = self.ask(&step).map(|question| question.form) else {
            return notice("This question wants words, not a choice.");
        };
        let Some(choice) = options.get(index) else {
            return notice("That is not one of the choices.");
        };
        match &step {
            Step::Rating(_) | Step::Confirmation(_) => self.rated(&choice.word, step),
            Step::Evidence(_) => self.evidence_chosen(&choice.word, step),
            Step::Pick { criterion, off } => {
                let (criterion, off) = (*criterion, *off);
                let candidates = self.candidates(criterion, off);
                let id = candidates.get(index).map(|example| example.id.clone());
                self.picked(criterion, id, off, step)
            }
            Step::Part { criterion, example, part, .. } => {
                let part_with = |how| Step::Part { criterion: *criterion, example: example.clone(), part: *part, how };
                match choice.word.as_str() {
                    "add" => self.go(step.clone(), part_with(How::Add)),
                    "replace" => self.go(step.clone(), part_with(How::Write)),
                    "editor" => self.go(step.clone(), part_with(How::Edit)),
                    _ => self.after_part(step.clone()),
                }
            }
            Step::Share { criterion, example } => {
                let (criterion, example) = (*criterion, example.clone());
                let share =
                    [Share::Private, Share::Adviser, Share::Application].get(index).copied().unwrap_or_default();
                let mut changed = false;
                if let Some(example) = self.portfolio.example_mut(&example) {
                    changed = example.share != share;
                    example.share = share;
                }
                self.touched |= changed;
                let mut reply = self.after_evidence(criterion, step);
                reply.changed |= changed;
                reply
            }
            Step::Title { .. } | Step::Way(_) | Step::NextStep(_) | Step::NextDate(_) => {
                notice("This question wants words, not a choice.")
            }
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
        self.answer_mut(criterion, rating);
        let mut reply = match rating {
            Rating::Met | Rating::PartlyMet | Rating::WorkingTowards => self.go(step, Step::Evidence(criterion)),
            Rating::NotMet => self.go(step, Step::NextStep(criterion)),
            Rating::AnotherWay => self.go(step, Step::Way(criterion)),
            Rating::Yes | Rating::No | Rating::Unsure => self.leave(&step),
        };
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
                let first = self.portfolio.example(&example).and_then(|example| {
                    let in_parts = example.parts().any(|(part, _)| part != Part::Text);
                    Some(if in_parts { Part::Situation } else { Part::Text })
                });
                match first {
                    Some(part) => {
                        self.go(step, Step::Part { criterion, example: Some(example), part, how: How::Offer })
                    }
                    None => notice("That is not one of the choices."),
                }
            }
        }
    }

    fn picked(&mut self, criterion: Ref, id: Option<String>, off: bool, step: Step) -> Reply {
        let Some(id) = id else {
            return notice("That is not one of the choices.");
        };
        if let Some(answer) = self.existing_answer_mut(criterion) {
            answer.examples.retain(|used| *used != id);
            if !off {
                answer.examples.push(id);
            }
        }
        self.touch(criterion);
        // Going back leads to the evidence question: which examples can be picked is different now.
        self.step = self.history.pop().or(Some(step));
        let mut reply = if off { Reply::default() } else { self.after_evidence(criterion, Step::Evidence(criterion)) };
        reply.changed = true;
        reply
    }

    fn written(&mut self, text: &str, step: Step) -> Reply {
        match step.clone() {
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
                let mut reply = self.leave(&step);
                reply.changed |= changed;
                reply
            }
            Step::NextStep(criterion) => {
                let changed = self.next_step_written(criterion, text);
                let planned = self.answer(criterion).is_some_and(|answer| answer.next_step.is_some());
                let mut reply = if planned { self.go(step, Step::NextDate(criterion)) } else { self.leave(&step) };
                reply.changed |= changed;
                reply
            }
            Step::NextDate(criterion) => self.date_written(criterion, text, step),
            Step::Rating(_) | Step::Confirmation(_) | Step::Evidence(_) | Step::Pick { .. } | Step::Share { .. } => {
                notice("Please choose one of the answers.")
            }
        }
    }

    /// A part is complete. Advice about what was written belongs into this reply, after the change.
    fn part_written(&mut self, text: &str, step: Step) -> Reply {
        let Step::Part { criterion, ref example, part, .. } = step else {
            return Reply::default();
        };
        if text.trim().is_empty() {
            let earlier = example.as_deref().and_then(|id| self.portfolio.example(id)).and_then(|e| e.part(part));
            let kept = earlier.is_some_and(|earlier| !earlier.trim().is_empty());
            let mut reply = self.after_part(step);
            if kept {
                reply.says.insert(0, Say::Notice("Nothing was typed, so your earlier text stays.".to_owned()));
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
    fn write_part(
        &mut self,
        text: &str,
        criterion: Ref,
        example: Option<String>,
        part: Part,
        after: bool,
    ) -> (String, bool) {
        let text = text.trim_matches(|c: char| c == '\n' || c == '\r').trim_end();
        let id = match example {
            Some(id) => id,
            None => self.create_example(criterion, text),
        };
        let mut changed = false;
        if let Some(example) = self.portfolio.example_mut(&id) {
            let place = example.part_mut(part);
            let earlier = place.as_deref().map(str::trim_end).filter(|earlier| after && !earlier.is_empty());
            let text = earlier.map_or_else(|| text.to_owned(), |earlier| format!("{earlier}\n\n{text}"));
            changed = place.as_deref() != Some(text.as_str());
            *place = Some(text);
        }
        self.touch(criterion);
        (id, changed)
    }

    /// Keeps a text that was begun and not ended: before a command, or when the program has to stop.
    ///
    /// It never takes the place of an earlier text, since nobody has said that it is complete: it goes after it. The
    /// question stays, and offers what is there. One-line answers that were not ended are not kept.
    pub fn keep_begun(&mut self, text: &str) -> Reply {
        let Some(Step::Part { criterion, example, part, .. }) = self.step.clone() else {
            return Reply::default();
        };
        if text.trim().is_empty() {
            return Reply::default();
        }
        let (id, changed) = self.write_part(text, criterion, example, part, true);
        self.step = Some(Step::Part { criterion, example: Some(id), part, how: How::Offer });
        Reply { changed, ..say(Say::Notice("What you had typed is saved.".to_owned())) }
    }

    /// The editor cannot be used: the same text is asked for in another way.
    pub fn without_editor(&mut self) {
        if let Some(Step::Part { how: how @ How::Edit, .. }) = &mut self.step {
            *how = How::Offer;
        }
    }

    /// Makes a new example for a criterion, attaches it, and lets earlier questions know its id.
    fn create_example(&mut self, criterion: Ref, text: &str) -> String {
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
        for step in self.history.iter_mut().rev().take_while(|step| step.criterion() == criterion) {
            step.name_example(&id);
        }
        id
    }

    /// The next part, or who may see it once all parts are through.
    fn after_part(&mut self, step: Step) -> Reply {
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
                self.go(step, Step::Share { criterion, example })
            }
            (None, None) => {
                let mut reply = self.after_evidence(criterion, step);
                reply.says.insert(0, Say::Notice("Nothing was written yet; you can come back to it.".to_owned()));
                reply
            }
        }
    }

    /// After the evidence: the next step for a gap, else the next criterion.
    fn after_evidence(&mut self, criterion: Ref, step: Step) -> Reply {
        let gap = self.answer(criterion).is_some_and(|answer| match answer.rating {
            Rating::PartlyMet | Rating::WorkingTowards | Rating::NotMet => true,
            Rating::Met | Rating::Yes | Rating::No | Rating::AnotherWay | Rating::Unsure => false,
        });
        if gap { self.go(step, Step::NextStep(criterion)) } else { self.leave(&step) }
    }

    fn note_written(&mut self, criterion: Ref, text: &str) -> bool {
        let text = one_line(text).into_owned();
        let Some(answer) = self.existing_answer_mut(criterion) else {
            return false;
        };
        if text.is_empty() || answer.note.as_deref() == Some(text.as_str()) {
            return false;
        }
        answer.note = Some(text);
        self.touch(criterion);
        true
    }

    fn next_step_written(&mut self, criterion: Ref, text: &str) -> bool {
        let text = one_line(text).into_owned();
        let Some(answer) = self.existing_answer_mut(criterion) else {
            return false;
        };
        if text.is_empty() || answer.next_step.as_ref().is_some_and(|step| step.action == text) {
            return false;
        }
        let by = answer.next_step.as_ref().and_then(|step| step.by);
        answer.next_step = Some(NextStep { action: text, by });
        self.touch(criterion);
        true
    }

    fn date_written(&mut self, criterion: Ref, text: &str, step: Step) -> Reply {
        let text = text.trim();
        let by = match text {
            "" => return self.leave(&step),
            "none" => None,
            typed => match date::parse(typed) {
                Some(date) => Some(date),
                None => {
                    return notice(&format!(
                        "\"{}\" is not a date that can be read. Type it like 15/12/2026, or press Enter to go on without one.",
                        plain(typed)
                    ));
                }
            },
        };
        if let Some(step) = self.existing_answer_mut(criterion).and_then(|answer| answer.next_step.as_mut()) {
            step.by = by;
        }
        self.touch(criterion);
        let mut reply = self.leave(&step);
        reply.changed = true;
        if let Some(closing) = self.spec.closing_date
            && by.is_some_and(|by| by > closing)
        {
            let closes = date::in_words(closing);
            reply
                .says
                .insert(0, Say::Notice(format!("That is after the closing date, {closes}. It is kept as you said.")));
        }
        reply
    }

    /// Goes on to another question, which `back` returns from.
    fn go(&mut self, from: Step, to: Step) -> Reply {
        self.remember(from);
        self.step = Some(to);
        Reply::default()
    }

    /// Lets `back` return to a question, once.
    fn remember(&mut self, step: Step) {
        if self.history.last() != Some(&step) {
            self.history.push(step);
        }
    }

    /// Goes on to the next criterion of the plan.
    fn leave(&mut self, step: &Step) -> Reply {
        let mut reply = self.farewell();
        self.remember(step.clone());
        let next = self.plan.iter().position(|r| *r == step.criterion()).and_then(|index| self.plan.get(index + 1));
        self.step = next.map(|next| self.first_step(*next));
        if self.step.is_none() {
            reply.end = Some(End::Finished);
        }
        reply
    }

    /// What is said when a criterion is left behind.
    fn farewell(&mut self) -> Reply {
        self.pending_title = None;
        if !std::mem::take(&mut self.touched) {
            return Reply::default();
        }
        say(Say::Saved(format!("Saved. {}.", self.progress())))
    }

    fn first_step(&self, reference: Ref) -> Step {
        match self.criterion(reference).map(|(_, criterion)| criterion.kind) {
            Some(Kind::Confirmation) => Step::Confirmation(reference),
            Some(Kind::Evidence) | None => Step::Rating(reference),
        }
    }

    fn criterion(&self, reference: Ref) -> Option<(&Category, &Criterion)> {
        self.spec.criteria().find(|(_, criterion)| criterion.reference == reference)
    }

    fn answer(&self, reference: Ref) -> Option<&Answer> {
        self.portfolio.assessments.get(self.assessment)?.answers.iter().find(|answer| answer.reference == reference)
    }

    fn existing_answer_mut(&mut self, reference: Ref) -> Option<&mut Answer> {
        let assessment = self.portfolio.assessments.get_mut(self.assessment)?;
        assessment.answers.iter_mut().find(|answer| answer.reference == reference)
    }

    /// Sets the rating of a criterion, making its answer when there is none.
    fn answer_mut(&mut self, reference: Ref, rating: Rating) {
        if self.existing_answer_mut(reference).is_none() {
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

    /// Dates an answer, and notes that it is about the wording of today.
    fn touch(&mut self, reference: Ref) {
        self.touched = true;
        let text = self.criterion(reference).map(|(_, criterion)| criterion.text.clone());
        let today = self.options.today;
        if let (Some(answer), Some(text)) = (self.existing_answer_mut(reference), text) {
            answer.answered = Some(today);
            answer.criterion = text;
        }
    }

    /// The examples that can be put on a criterion, or taken off it.
    fn candidates(&self, criterion: Ref, off: bool) -> Vec<&Example> {
        let used = self.answer(criterion).map(|answer| &answer.examples[..]).unwrap_or_default();
        self.portfolio.examples.iter().filter(|example| used.contains(&example.id) == off).collect()
    }
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "criterion" } else { "criteria" }
}

fn notice(text: &str) -> Reply {
    say(Say::Notice(text.to_owned()))
}

fn say(say: Say) -> Reply {
    Reply { says: vec![say], ..Reply::default() }
}

impl Interview {
    /// The whole criterion, and everything that is saved for it.
    fn shown(&self, reference: Ref) -> String {
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
            lines.push(format!("Example: {} (shared with: {})", example.name(), question::shared_with(example.share)));
            for (part, text) in example.parts() {
                match part {
                    Part::Text => lines.push(text.to_owned()),
                    Part::Situation | Part::Task | Part::Action | Part::Result | Part::Reflection => {
                        lines.push(format!("{}: {text}", question::part_label(part)));
                    }
                }
            }
        }
        if let Some(step) = &answer.next_step {
            let by = step.by.map(|by| format!(", by {}", date::in_words(by))).unwrap_or_default();
            lines.push(format!("Next step: {}{by}", step.action));
        }
        lines.join("\n")
    }

    /// The criteria that have no answer yet.
    fn left(&self) -> String {
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
