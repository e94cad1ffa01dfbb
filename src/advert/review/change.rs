//! What an answer does to the reading: every change that the review makes.

use super::{Decided, Fact, Item, Review, State, Step};
use crate::{
    advert::confirmation,
    date,
    interview::{End, Reply, Say, chosen_word},
    plain::{one_line, plain_line},
    spec::{Criterion, Kind, Level, Ref, comparable},
};

impl Review {
    pub(super) fn chosen(&mut self, index: usize, step: Step) -> Reply {
        let word = match chosen_word(self.ask(step), index) {
            Ok(word) => word,
            Err(refused) => return refused,
        };
        match (step, word.as_str()) {
            (Step::Facts, word) => match Fact::ALL.into_iter().find(|fact| fact.word() == word) {
                Some(fact) => self.go(step, Step::Fact(fact)),
                None => self.go_on(step),
            },
            (Step::Criterion(id), word) => self.criterion_chosen(id, word, step),
            (Step::Stray(stray), "essential") => self.placed(stray, Level::Essential, step),
            (Step::Stray(stray), "desirable") => self.placed(stray, Level::Desirable, step),
            (Step::Stray(stray), "rest") => {
                for index in stray..self.strays.len() {
                    self.leave_stray_out(index);
                }
                self.finish()
            }
            (Step::Stray(stray), _) => {
                self.leave_stray_out(stray);
                self.go_on(step)
            }
            (Step::Category(stray, level), _) => self.add_stray(stray, level, index, step),
            (Step::Stop, "write") => self.finish(),
            (Step::Stop, "discard") => End::Stopped.into(),
            (Step::Stop, _) => self.trail.back().unwrap_or_default(),
            (Step::Fact(_) | Step::Text(_) | Step::Added(_), _) => Reply::wants_words(),
        }
    }

    fn criterion_chosen(&mut self, id: usize, word: &str, step: Step) -> Reply {
        match word {
            "essential" => self.set_level(id, Level::Essential),
            "desirable" => self.set_level(id, Level::Desirable),
            "confirmation" => self.set_kind(id, Kind::Confirmation),
            "example" => self.set_kind(id, Kind::Evidence),
            "text" => self.go(step, Step::Text(id)),
            "add" => self.go(step, Step::Added(id)),
            "merge" => self.join(id, step),
            "drop" => {
                if self.is_only(id) {
                    return Reply::notice("It is the only criterion, so it stays: a specification needs at least one.");
                }
                self.set_state(id, State::Dropped);
                let mut reply = self.go_on(step);
                reply.says.push(Say::Notice("Dropped. Going back brings it back.".to_owned()));
                reply
            }
            "restore" => self.restore(id),
            "rest" if self.strays.is_empty() => self.finish(),
            "rest" => self.go(step, Step::Stray(0)),
            _ => self.go_on(step),
        }
    }

    pub(super) fn written(&mut self, text: &str, step: Step) -> Reply {
        self.trail.forget_begun(&step);
        let text = one_line(text).into_owned();
        match step {
            Step::Fact(fact) => self.fact_written(fact, text, step),
            Step::Text(id) => {
                let Some(item) = self.items.get(id) else {
                    return Reply::default();
                };
                let place = (item.category, item.criterion.reference.level);
                if let Some(refused) = self.refused(&text, place, Some(id)) {
                    return refused;
                }
                if let (false, Some(item)) = (text.is_empty(), self.items.get_mut(id)) {
                    item.criterion.text = text;
                }
                self.go(step, Step::Criterion(id))
            }
            Step::Added(after) => self.added(after, text, step),
            Step::Facts | Step::Criterion(_) | Step::Stray(_) | Step::Category(..) | Step::Stop => {
                Reply::wants_a_choice()
            }
        }
    }

    /// Enter alone keeps what is there, the word `none` takes it away.
    fn fact_written(&mut self, fact: Fact, text: String, step: Step) -> Reply {
        let post = &mut self.rest.post;
        let none = text.eq_ignore_ascii_case("none") && fact != Fact::Title;
        let place = match fact {
            Fact::Title => &mut post.title,
            Fact::Employer => &mut post.employer,
            Fact::Reference => &mut post.reference,
            Fact::Grade => &mut post.grade,
            Fact::Salary => &mut post.salary,
            Fact::ClosingDate => {
                let typed = date::parse(&text);
                if !none && !text.is_empty() && typed.is_none() {
                    return Reply::notice(format!(
                        "\"{}\" is not a date that can be read. Type it like 15/12/2026, or press Enter to leave it \
                         as it is.",
                        plain_line(&text)
                    ));
                }
                if !text.is_empty() {
                    post.closing_date = typed;
                }
                return self.go(step, Step::Facts);
            }
        };
        if !text.is_empty() {
            *place = (!none).then_some(text);
        }
        self.go(step, Step::Facts)
    }

    /// The criterion before this one, when it stands under the same heading.
    pub(super) fn before(&self, id: usize) -> Option<usize> {
        let category = self.items.get(id)?.category;
        let earlier = self.order.get(..self.position(id)).unwrap_or_default();
        let before = earlier.iter().rev().copied().find(|id| self.is_kept(*id))?;
        (self.items.get(before)?.category == category).then_some(before)
    }

    /// Whether this is the last criterion that is left.
    fn is_only(&self, id: usize) -> bool {
        self.is_kept(id) && self.order.iter().filter(|id| self.is_kept(**id)).count() == 1
    }

    fn set_level(&mut self, id: usize, level: Level) -> Reply {
        let Some(item) = self.items.get(id) else {
            return Reply::default();
        };
        if let Some(refused) = self.refused(&item.criterion.text, (item.category, level), Some(id)) {
            return refused;
        }
        if let Some(item) = self.items.get_mut(id) {
            item.criterion.reference.level = level;
        }
        Reply::default()
    }

    fn set_kind(&mut self, id: usize, kind: Kind) -> Reply {
        // Its line and text are the same as before; what is wanted is not.
        self.introduced = None;
        if let Some(item) = self.items.get_mut(id) {
            item.criterion.kind = kind;
        }
        Reply::default()
    }

    fn set_state(&mut self, id: usize, state: State) {
        if let Some(item) = self.items.get_mut(id) {
            item.state = state;
        }
    }

    /// Puts the text of a criterion after that of the one before.
    fn join(&mut self, id: usize, step: Step) -> Reply {
        let text = self.items.get(id).map(|item| item.criterion.text.clone()).unwrap_or_default();
        let Some((before, item)) = self.before(id).and_then(|before| Some((before, self.items.get(before)?))) else {
            return Reply::notice("There is none before it under this heading.");
        };
        let joined = format!("{} {text}", item.criterion.text);
        if let Some(refused) = self.refused(&joined, (item.category, item.criterion.reference.level), Some(before)) {
            return refused;
        }
        if let Some(item) = self.items.get_mut(before) {
            item.criterion.text.clone_from(&joined);
        }
        self.set_state(id, State::Joined(before));
        let reference = self.references().get(before).copied().flatten();
        let mut reply = self.go_on(step);
        let merged = reference.map(|reference| format!("Merged: {reference}  {}", plain_line(&joined)));
        reply.says.extend(merged.map(Say::Notice));
        reply
    }

    /// Brings back what was dropped, or takes it off the end of what it was merged with.
    fn restore(&mut self, id: usize) -> Reply {
        let Some(item) = self.items.get(id) else {
            return Reply::default();
        };
        let (text, state) = (item.criterion.text.clone(), item.state);
        if let Some(refused) = self.refused(&text, (item.category, item.criterion.reference.level), Some(id)) {
            return refused;
        }
        if let State::Joined(into) = state
            && let Some(longer) = self.items.get(into).filter(|longer| longer.state == State::Kept)
            && let Some(shorter) = longer.criterion.text.strip_suffix(&text)
            && !shorter.trim().is_empty()
        {
            let shorter = shorter.trim_end().to_owned();
            let place = (longer.category, longer.criterion.reference.level);
            if self.refused(&shorter, place, Some(into)).is_none()
                && let Some(longer) = self.items.get_mut(into)
            {
                longer.criterion.text = shorter;
            }
        }
        self.set_state(id, State::Kept);
        Reply::default()
    }

    fn added(&mut self, after: usize, text: String, step: Step) -> Reply {
        if text.is_empty() {
            self.go(step, Step::Criterion(after));
            return Reply::notice("Nothing was typed, so nothing is added.");
        }
        let Some(neighbour) = self.items.get(after) else {
            return Reply::default();
        };
        let (category, level, line) = (neighbour.category, neighbour.criterion.reference.level, neighbour.line);
        if let Some(refused) = self.refused(&text, (category, level), None) {
            return refused;
        }
        let id = self.insert(new_item(text, category, level, line, false), self.position(after) + 1);
        self.go(step, Step::Criterion(id))
    }

    /// A line becomes a criterion, once its category is known.
    fn placed(&mut self, stray: usize, level: Level, step: Step) -> Reply {
        match self.strays.get(stray).map(|stray| stray.decided) {
            Some(Decided::Added(id)) if self.is_kept(id) => {
                let reply = self.set_level(id, level);
                if reply == Reply::default() { self.go_on(step) } else { reply }
            }
            Some(_) if self.categories.len() > 1 => self.go(step, Step::Category(stray, level)),
            Some(_) | None => self.add_stray(stray, level, 0, step),
        }
    }

    fn add_stray(&mut self, stray: usize, level: Level, category: usize, step: Step) -> Reply {
        let Some(unplaced) = self.strays.get(stray).map(|stray| stray.unplaced.clone()) else {
            return Reply::default();
        };
        let (text, line) = (one_line(&unplaced.text).into_owned(), unplaced.line);
        if let Some(refused) = self.refused(&text, (category, level), None) {
            self.go(step, Step::Stray(stray));
            return refused;
        }
        // Among its own kind, where the advert prints it.
        let earlier =
            |item: &Item| item.category == category && item.criterion.reference.level == level && item.line <= line;
        let at = |fits: &dyn Fn(&Item) -> bool, id: &usize| self.items.get(*id).is_some_and(fits);
        let place = match self.order.iter().rposition(|id| at(&earlier, id)) {
            Some(before) => before + 1,
            None => self.order.iter().position(|id| at(&|item| item.category >= category, id)).unwrap_or(0),
        };
        let id = self.insert(new_item(text, category, level, line, true), place);
        if let Some(stray) = self.strays.get_mut(stray) {
            stray.decided = Decided::Added(id);
        }
        let reference = self.references().get(id).copied().flatten();
        let mut reply = self.go_on(step);
        reply.says.extend(reference.map(|reference| Say::Notice(format!("Added as {reference}."))));
        reply
    }

    /// Leaves a line out; a criterion that it had become goes with it, unless it is the only one.
    fn leave_stray_out(&mut self, index: usize) {
        let Some(decided) = self.strays.get(index).map(|stray| stray.decided) else {
            return;
        };
        if let Decided::Added(id) = decided {
            if self.is_only(id) {
                return;
            }
            self.set_state(id, State::Dropped);
        }
        if let Some(stray) = self.strays.get_mut(index) {
            stray.decided = Decided::LeftOut;
        }
    }

    fn insert(&mut self, item: Item, at: usize) -> usize {
        let id = self.items.len();
        self.items.push(item);
        self.order.insert(at.min(self.order.len()), id);
        id
    }

    /// Why a text cannot stand in a category and level: the same one stands there already, and one would be lost.
    fn refused(&self, text: &str, (category, level): (usize, Level), own: Option<usize>) -> Option<Reply> {
        let wanted = comparable(text);
        let same = self.order.iter().copied().find(|id| {
            Some(*id) != own
                && self.is_kept(*id)
                && self.items.get(*id).is_some_and(|item| {
                    item.category == category
                        && item.criterion.reference.level == level
                        && comparable(&item.criterion.text) == wanted
                })
        })?;
        let reference = self.references().get(same).copied().flatten()?;
        Some(Reply::notice(format!("The same criterion stands there already, as {reference}. Nothing is changed.")))
    }
}

fn new_item(text: String, category: usize, level: Level, line: usize, printed: bool) -> Item {
    let criterion = Criterion {
        reference: Ref { level, number: 0 },
        kind: confirmation::kind(&text),
        text,
        assessed_by: Vec::new(),
        printed_as: None,
        theme: None,
    };
    Item { category, criterion, line, printed, state: State::Kept }
}
