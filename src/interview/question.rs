//! What is asked: the words of every prompt.

use std::borrow::Cow;

use super::{
    Interview, Step,
    form::{Choice, Command, Form},
    step::How,
};
use crate::{
    date,
    plain::beginning,
    portfolio::{Example, Part, Rating, Share},
    spec::{Kind, Level, Ref},
    wording::{self, Asks},
};

/// One question, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The criterion, when it has not been shown yet.
    pub intro: Option<Intro>,
    /// One short line.
    pub prompt: String,
    /// What kind of answer is wanted.
    pub form: Form,
    /// What can be said instead of an answer, and what each does here, in a few words.
    pub commands: &'static [(Command, &'static str)],
}

/// What is shown before the first question about a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intro {
    /// "7 of 28, essential, Experience; 3 left in this category".
    pub place: String,
    /// "E7  Experience of ...".
    pub criterion: String,
    /// What this kind of wording asks for.
    pub advice: &'static str,
    /// A word of care, where the criterion touches the applicant's own life.
    pub care: Option<&'static str>,
    /// The wording that was answered, when it has changed since.
    pub earlier_wording: Option<String>,
    /// What was said about it another time and is gone on from.
    pub so_far: Option<String>,
}

/// What the commands do at questions about a criterion.
const ABOUT_A_CRITERION: [(Command, &str); 5] = [
    (Command::Back, "the question before"),
    (Command::Skip, "leave this criterion for later"),
    (Command::Show, "the whole criterion and what is saved"),
    (Command::List, "what is left"),
    (Command::Stop, "stop here, everything is saved"),
];

impl Interview {
    pub(super) fn intro(&self, reference: Ref) -> Option<Intro> {
        let (category, criterion) = self.criterion(reference)?;
        let same_list = |other: &Ref| {
            other.level == reference.level
                && self.criterion(*other).is_some_and(|(theirs, _)| std::ptr::eq(theirs, category))
        };
        let left = self.plan.iter().filter(|other| **other > reference && same_list(other)).count();
        let (mut essential, mut total) = (0_u32, 0_u32);
        for (_, other) in self.spec.criteria() {
            total += 1;
            essential += u32::from(other.reference.level == Level::Essential);
        }
        let position = match reference.level {
            Level::Essential => reference.number,
            Level::Desirable => essential + reference.number,
        };
        let name = category.name.as_deref().map(|name| format!(", {name}")).unwrap_or_default();
        let of_category = if category.name.is_some() { "this category" } else { "this list" };
        let left = match left {
            0 => format!("last in {of_category}"),
            left => format!("{left} left in {of_category}"),
        };
        let asks = wording::asks(&criterion.text);
        let (advice, care) = match criterion.kind {
            Kind::Confirmation => ("A confirmation: a plain yes or no is all that is needed.", None),
            Kind::Evidence => (asks.advice(), asks.care_note()),
        };
        let earlier = self.answer(reference).filter(|answer| answer.criterion != criterion.text);
        Some(Intro {
            so_far: self.so_far(reference),
            place: format!("{position} of {total}, {}{name}; {left}", reference.level.name()),
            criterion: format!("{reference}  {}", criterion.text),
            advice,
            care,
            earlier_wording: earlier.map(|answer| answer.criterion.clone()),
        })
    }

    /// The question of a step, without its introduction.
    pub(super) fn ask(&self, step: &Step) -> Option<Question> {
        let criterion = step.criterion();
        let answer = self.answer(criterion);
        let (prompt, form) = match step {
            Step::Rating(_) => rating_question(self.asks(criterion), answer.map(|answer| answer.rating)),
            Step::Confirmation(_) => {
                let options = vec![
                    Choice::new("yes", "Yes"),
                    Choice::new("no", "No"),
                    Choice::new("another", "In another way"),
                    Choice::new("unsure", "Not sure yet"),
                ];
                let default = answer.and_then(|answer| match answer.rating {
                    Rating::Yes => Some(0),
                    Rating::No => Some(1),
                    Rating::AnotherWay => Some(2),
                    Rating::Unsure => Some(3),
                    Rating::Met | Rating::PartlyMet | Rating::WorkingTowards | Rating::NotMet => None,
                });
                ("Can you confirm this?".to_owned(), Form::Choice { options, default })
            }
            Step::Way(_) => (
                "In which other way? (optional)".to_owned(),
                self.trail.line(step, answer.and_then(|answer| answer.note.clone()), true),
            ),
            Step::Evidence(_) => self.evidence_question(criterion),
            Step::Pick { off, .. } => {
                let named = |example: &Example| Choice::new(example.id.clone(), example.name());
                let options = self.candidates(criterion, *off).into_iter().map(named).collect();
                let prompt = if *off { "Which one comes off?" } else { "Which of your examples?" };
                (prompt.to_owned(), Form::Choice { options, default: None })
            }
            Step::Title { example, .. } => {
                let earlier = match example.as_deref().and_then(|id| self.portfolio.example(id)) {
                    Some(example) => example.title.clone(),
                    None => self.pending_title.clone(),
                };
                (
                    "A short name for this example, to find it again (optional)".to_owned(),
                    self.trail.line(step, earlier, false),
                )
            }
            Step::Part { example, part, how, .. } => {
                let earlier = example.as_deref().and_then(|id| self.portfolio.example(id)).and_then(|e| e.part(*part));
                let earlier = earlier.filter(|text| !text.trim().is_empty());
                part_question(self.asks(criterion), *part, *how, earlier, self.options.editor)
            }
            Step::Share { example, .. } => {
                let share = self.portfolio.example(example).map(|example| example.share).unwrap_or_default();
                share_question(share)
            }
            Step::ToDo(_) => (
                match self.asks(criterion) {
                    // Nobody is asked to go and get ill.
                    Asks::LivedExperience => "Is there anything to do or ask about it? (optional)",
                    Asks::Example | Asks::Knowledge | Asks::Commitment | Asks::Qualification => {
                        "What could you do next about it? (optional)"
                    }
                }
                .to_owned(),
                self.trail.line(step, answer.and_then(|a| a.next_step.as_ref()).map(|step| step.action.clone()), true),
            ),
            Step::ByWhen(_) => (
                "By when? (optional, for example 15/12/2026)".to_owned(),
                self.trail.line(step, answer.and_then(|a| a.next_step.as_ref()?.by).map(date::in_words), true),
            ),
        };
        Some(Question { intro: None, prompt, form, commands: &ABOUT_A_CRITERION })
    }

    fn evidence_question(&self, criterion: Ref) -> (String, Form) {
        let begun = self.begun_text(criterion).map(|example| example.id.as_str());
        let attached = self.candidates(criterion, true);
        let mut options = Vec::new();
        if !attached.is_empty() {
            let names: Vec<Cow<'_, str>> = attached.iter().map(|example| example.name()).collect();
            options.push(Choice::new("keep", format!("Keep what is there: {}", names.join(", "))));
            options.extend(attached.iter().map(|example| {
                let what = if begun == Some(&example.id) { "Go on with" } else { "Change" };
                Choice::new(format!("change {}", example.id), format!("{what} the text of: {}", example.name()))
            }));
        }
        if !self.candidates(criterion, false).is_empty() {
            options.push(Choice::new("use", "Use one of my examples"));
        }
        let mut ways = [
            Choice::new("parts", format!("{}, in parts", Choice::NEW_EXAMPLE)),
            Choice::new("text", format!("{}, as one text", Choice::NEW_EXAMPLE)),
        ];
        match self.asks(criterion) {
            // A certificate is no story: its name, level and date are one text.
            Asks::Qualification => ways.reverse(),
            Asks::Example | Asks::Knowledge | Asks::Commitment | Asks::LivedExperience => {}
        }
        options.extend(ways);
        if self.options.editor {
            options.push(Choice::new("editor", format!("{} in my editor", Choice::NEW_EXAMPLE)));
        }
        if attached.is_empty() {
            // Only what is met waits for an example; a gap can do without.
            let waits = self.answer(criterion).is_some_and(|answer| self.wants_example(answer));
            options.push(Choice::new("later", if waits { "Later" } else { "Later, or not at all" }));
        } else {
            options.push(Choice::new("off", "Take an example off this criterion"));
        }
        let default = (!attached.is_empty()).then_some(0);
        ("What shows it?".to_owned(), Form::Choice { options, default })
    }

    pub(super) fn asks(&self, criterion: Ref) -> Asks {
        self.criterion(criterion).map_or(Asks::Example, |(_, criterion)| wording::asks(&criterion.text))
    }
}

/// How far a criterion is met; `rating` is what was said before.
fn rating_question(asks: Asks, rating: Option<Rating>) -> (String, Form) {
    let mut options = vec![
        Choice::new("yes", "Yes, I meet this"),
        Choice::new("partly", "Partly"),
        Choice::new("working", "Working towards it"),
        Choice::new("no", "No, or not yet"),
    ];
    match asks {
        // Nobody works towards having been ill.
        Asks::LivedExperience if rating != Some(Rating::WorkingTowards) => {
            options.retain(|option| option.word != "working");
        }
        Asks::LivedExperience | Asks::Example | Asks::Knowledge | Asks::Commitment | Asks::Qualification => {}
    }
    let word = rating.and_then(|rating| match rating {
        Rating::Met => Some("yes"),
        Rating::PartlyMet => Some("partly"),
        Rating::WorkingTowards => Some("working"),
        Rating::NotMet => Some("no"),
        Rating::Yes | Rating::No | Rating::AnotherWay | Rating::Unsure => None,
    });
    let default = options.iter().position(|option| Some(option.word.as_str()) == word);
    ("Do you meet this?".to_owned(), Form::Choice { options, default })
}

/// Who may see an example; `share` is how it stands.
pub(super) fn share_question(share: Share) -> (String, Form) {
    let labels = ["Only me", "My adviser and me", "Anyone who reads my application"];
    let options = Share::ALL.iter().zip(labels).map(|(share, label)| Choice::new(share.name(), label)).collect();
    let default = Share::ALL.iter().position(|known| *known == share);
    ("Who may see this example?".to_owned(), Form::Choice { options, default })
}

/// Puts a text into its place, instead of what is there or after it. Whether that changed anything.
pub(super) fn write_into(place: &mut Option<String>, text: &str, after: bool) -> bool {
    let text = text.trim_matches(|c: char| c == '\n' || c == '\r').trim_end();
    let earlier = place.as_deref().map(str::trim_end).filter(|earlier| after && !earlier.is_empty());
    let text = earlier.map_or_else(|| text.to_owned(), |earlier| format!("{earlier}\n\n{text}"));
    let changed = place.as_deref() != Some(text.as_str());
    *place = Some(text);
    changed
}

/// What is asked about a part of an example; `earlier` is what stands there.
pub(super) fn part_question(asks: Asks, part: Part, how: How, earlier: Option<&str>, editor: bool) -> (String, Form) {
    let prompt = part_prompt(part, asks).to_owned();
    match (how, earlier) {
        (How::Offer, Some(earlier)) => {
            let mut options = vec![
                Choice::new("keep", format!("Keep: {}", beginning(earlier))),
                Choice::new("add", "Add to it"),
                Choice::new("replace", "Replace it: write it again"),
            ];
            if editor {
                options.push(Choice::new("editor", "Change it in my editor"));
            }
            (
                match part {
                    Part::Text => "You have written this already".to_owned(),
                    Part::Situation | Part::Task | Part::Action | Part::Result | Part::Reflection => {
                        format!("{}: you have written this already", part.label())
                    }
                },
                Form::Choice { options, default: Some(0) },
            )
        }
        (How::Edit, earlier) => (prompt, Form::Editor { text: earlier.unwrap_or_default().to_owned() }),
        (How::Add, Some(_)) => ("What comes after it?".to_owned(), Form::Text),
        (How::Offer | How::Write | How::Add, _) => (prompt, Form::Text),
    }
}

fn part_prompt(part: Part, asks: Asks) -> &'static str {
    match part {
        Part::Situation => "Situation: where and when was it? One particular occasion is best.",
        Part::Task => "Task: what needed doing, and what was your part in it?",
        Part::Action => "Action: what did you do, and how? Say \"I\".",
        Part::Result => "Result: what came of it?",
        Part::Reflection => "Reflection: what did you learn, or do differently now? (optional)",
        Part::Text => match asks {
            Asks::Example => "In your own words: one occasion, what you did, what came of it.",
            Asks::Knowledge => "In your own words: what you know of it, where you used it, what came of it.",
            Asks::Commitment => "In your own words: that you are willing, and what is done or booked already.",
            Asks::Qualification => "In your own words: its name, level or grade, the date, who awarded it.",
            Asks::LivedExperience => "In your own words: as much as you want to share, and what you learned from it.",
        },
    }
}

/// Who sees an example, in words.
pub(super) fn shared_with(share: Share) -> &'static str {
    match share {
        Share::Private => "nobody",
        Share::Adviser => "my adviser",
        Share::Application => "anyone who reads my application",
    }
}
