//! What is asked about a reading, and what is shown on request: the words of the review.

use super::{Decided, Fact, Item, Review, State, Step};
use crate::{
    count::{counted, criteria},
    date,
    interview::{Choice, Command, Form, Intro, Question},
    plain::plain_line,
    spec::{Kind, Level},
};

/// What the commands do here.
const COMMANDS: [(Command, &str); 5] = [
    (Command::Back, "the question before"),
    (Command::Skip, "leave this as it is"),
    (Command::Show, "everything about this"),
    (Command::List, "the whole specification as it stands"),
    (Command::Stop, "stop here; you are asked whether to write it"),
];

/// What they do where it is decided whether to write.
const BEFORE_WRITING: [(Command, &str); 2] =
    [(Command::Back, "the question before"), (Command::List, "the whole specification as it stands")];

impl Fact {
    /// Its word when answers are typed.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Employer => "employer",
            Self::Reference => "reference",
            Self::Grade => "grade",
            Self::Salary => "pay",
            Self::ClosingDate => "closing",
        }
    }

    const fn label(self) -> &'static str {
        match self {
            Self::Title => "Job title",
            Self::Employer => "Employer",
            Self::Reference => "Reference",
            Self::Grade => "Band or grade",
            Self::Salary => "Pay",
            Self::ClosingDate => "Closing date",
        }
    }
}

impl Review {
    /// The question of a step, with what it is about.
    pub(super) fn ask(&self, step: Step) -> Option<Question> {
        let mut intro = None;
        let (prompt, form) = match step {
            Step::Facts => {
                let mut options = vec![Choice::new("yes", "Yes, this is right")];
                options.extend(Fact::ALL.map(|fact| Choice::new(fact.word(), self.fact_in_words(fact))));
                ("This is what the advert says about the post. Is it right?".to_owned(), choice(options, 0))
            }
            Step::Fact(fact) => {
                let example = if fact == Fact::ClosingDate { ", for example 15/12/2026" } else { "" };
                let removable = fact != Fact::Title;
                (format!("{}{example}", fact.label()), self.trail.line(&step, self.fact(fact), removable))
            }
            Step::Criterion(id) => {
                intro = Some(self.intro(id)?);
                self.criterion_question(id)?
            }
            Step::Text(id) => (
                "The criterion, as the advert prints it".to_owned(),
                self.trail.line(&step, Some(self.items.get(id)?.criterion.text.clone()), false),
            ),
            Step::Added(_) => ("The text of the new criterion".to_owned(), self.trail.line(&step, None, false)),
            Step::Stray(index) => {
                intro = Some(self.stray_intro(index)?);
                self.stray_question(index)?
            }
            Step::Category(index, _) => self.category_question(index)?,
            Step::Stop => {
                let options = vec![
                    Choice::new("write", "Write it, with the rest as it was read"),
                    Choice::new("go", "Go on with the review"),
                    Choice::new("discard", "Write nothing"),
                ];
                ("Write the specification as it stands?".to_owned(), Form::Choice { options, default: None })
            }
        };
        let commands: &[_] = if step == Step::Stop { &BEFORE_WRITING } else { &COMMANDS };
        Some(Question { intro, prompt, form, commands })
    }

    fn intro(&self, id: usize) -> Option<Intro> {
        let item = self.items.get(id)?;
        let kept: Vec<usize> = self.order.iter().copied().filter(|id| self.is_kept(*id)).collect();
        let category = self.categories.get(item.category).cloned().flatten();
        let category = category.map(|name| format!(", {}", plain_line(&name))).unwrap_or_default();
        let text = plain_line(&item.criterion.text);
        let (place, criterion) = match self.references().get(id).copied().flatten() {
            Some(reference) => {
                let number = kept.iter().position(|known| *known == id).unwrap_or_default() + 1;
                let level = reference.level.name();
                let place = format!("{number} of {}, {level}{category}; {}", kept.len(), origin(item));
                (place, format!("{reference}  {text}"))
            }
            None => (format!("not in the specification; {}", origin(item)), text.into_owned()),
        };
        let advice = match item.criterion.kind {
            Kind::Evidence => "To be shown with an example.",
            Kind::Confirmation => "To be confirmed with a plain yes or no.",
        };
        Some(Intro { place, criterion, advice, care: None, earlier_wording: None, so_far: None })
    }

    fn criterion_question(&self, id: usize) -> Option<(String, Form)> {
        let item = self.items.get(id)?;
        let gone = match item.state {
            State::Kept => None,
            State::Dropped => Some("You left this out. What now?"),
            State::Joined(_) => Some("You joined this to the one before. What now?"),
        };
        if let Some(prompt) = gone {
            let options = vec![Choice::new("stays", "It stays that way"), Choice::new("restore", "Bring it back")];
            return Some((prompt.to_owned(), choice(options, 0)));
        }
        let mut options = vec![Choice::new("yes", "Yes, this is right")];
        options.push(match item.criterion.reference.level {
            Level::Essential => Choice::new("desirable", "It is desirable, not essential"),
            Level::Desirable => Choice::new("essential", "It is essential, not desirable"),
        });
        options.push(match item.criterion.kind {
            Kind::Evidence => Choice::new("confirmation", "It is a confirmation, a plain yes or no"),
            Kind::Confirmation => Choice::new("example", "It is to be shown with an example"),
        });
        options.push(Choice::new("text", "Change its text"));
        if self.before(id).is_some() {
            options.push(Choice::new("merge", "Merge it with the one before"));
        }
        options.push(Choice::new("drop", "Drop it: it is no criterion"));
        options.push(Choice::new("add", "Add another one after it"));
        options.push(Choice::new("rest", "All the rest is right too"));
        Some(("Is this right?".to_owned(), choice(options, 0)))
    }

    fn stray_intro(&self, index: usize) -> Option<Intro> {
        let stray = &self.strays.get(index)?.unplaced;
        let lines = counted(self.strays.len(), "line", "lines");
        Some(Intro {
            place: format!("{} of {lines} not placed; line {} of the advert: {}", index + 1, stray.line, stray.why),
            criterion: plain_line(&stray.text).into_owned(),
            advice: "Often a heading or a note, sometimes a criterion.",
            care: None,
            earlier_wording: None,
            so_far: None,
        })
    }

    fn stray_question(&self, index: usize) -> Option<(String, Form)> {
        let options = vec![
            Choice::new("no", "No, leave it out"),
            Choice::new("essential", "Yes, an essential one"),
            Choice::new("desirable", "Yes, a desirable one"),
            Choice::new("rest", "Leave out all the rest"),
        ];
        let default = match self.strays.get(index)?.decided {
            Decided::NotYet | Decided::LeftOut => 0,
            Decided::Added(id) => match self.items.get(id)?.criterion.reference.level {
                Level::Essential => 1,
                Level::Desirable => 2,
            },
        };
        Some(("Is this a criterion?".to_owned(), choice(options, default)))
    }

    fn category_question(&self, index: usize) -> Option<(String, Form)> {
        let line = self.strays.get(index)?.unplaced.line;
        let before = self.items.iter().filter(|item| item.line <= line).max_by_key(|item| item.line);
        let default = before.map_or(0, |item| item.category);
        let name = |name: &Option<String>| name.clone().unwrap_or_else(|| "Without a heading".to_owned());
        let named = (1..).zip(&self.categories).map(|(n, known)| Choice::new(format!("heading-{n}"), name(known)));
        Some(("Under which heading?".to_owned(), choice(named.collect(), default)))
    }

    /// Everything about what is asked.
    pub(super) fn shown(&self, step: Step) -> String {
        let facts = || Fact::ALL.map(|fact| self.fact_in_words(fact)).join("\n");
        match step {
            Step::Facts | Step::Fact(_) | Step::Stop => facts(),
            Step::Criterion(id) | Step::Text(id) | Step::Added(id) => {
                let (Some(item), Some(intro)) = (self.items.get(id), self.intro(id)) else {
                    return facts();
                };
                let mut lines = vec![intro.criterion, intro.place, intro.advice.to_owned()];
                if !item.criterion.assessed_by.is_empty() {
                    let meaning = |code: &String| {
                        let known = self.rest.assessment_codes.iter().find(|(known, _)| known == code);
                        known.map_or(code.clone(), |(_, meaning)| meaning.clone())
                    };
                    let methods: Vec<String> = item.criterion.assessed_by.iter().map(meaning).collect();
                    lines.push(format!("Assessed by: {}", methods.join(", ")));
                }
                lines.extend(item.criterion.printed_as.as_ref().map(|number| format!("The advert's number: {number}")));
                lines.join("\n")
            }
            Step::Stray(index) | Step::Category(index, _) => {
                let stray = self.strays.get(index).map(|stray| &stray.unplaced);
                stray.map(|stray| format!("{}\nNot placed: {}", stray.text, stray.why)).unwrap_or_default()
            }
        }
    }

    /// The specification as it stands.
    pub(super) fn listed(&self) -> String {
        let reading = self.reading();
        let mut lines = vec![criteria(reading.criteria().count())];
        for category in &reading.categories {
            lines.extend(category.name.as_ref().map(|name| format!("{}:", plain_line(name))));
            let found = category.essential.iter().chain(&category.desirable).map(|found| &found.criterion);
            lines.extend(found.map(|criterion| format!("{}  {}", criterion.reference, plain_line(&criterion.text))));
        }
        if !reading.unplaced.is_empty() {
            lines.push(format!("{} not placed", counted(reading.unplaced.len(), "line is", "lines are")));
        }
        lines.join("\n")
    }

    fn fact_in_words(&self, fact: Fact) -> String {
        let value = self.fact(fact);
        format!("{}: {}", fact.label(), value.as_deref().map_or("not stated".into(), plain_line))
    }

    fn fact(&self, fact: Fact) -> Option<String> {
        let post = &self.rest.post;
        match fact {
            Fact::Title => post.title.clone(),
            Fact::Employer => post.employer.clone(),
            Fact::Reference => post.reference.clone(),
            Fact::Grade => post.grade.clone(),
            Fact::Salary => post.salary.clone(),
            Fact::ClosingDate => post.closing_date.map(date::in_words),
        }
    }
}

/// Where a criterion stands in the advert.
fn origin(item: &Item) -> String {
    if item.printed { format!("line {} of the advert", item.line) } else { "added by you".to_owned() }
}

fn choice(options: Vec<Choice>, default: usize) -> Form {
    Form::Choice { options, default: Some(default) }
}
