//! What is found of one criterion: where the applicant stands, why, and what there is to show.

use std::{
    borrow::Cow,
    cell::{LazyCell, OnceCell},
    collections::{BTreeSet, HashMap},
    rc::Rc,
};

use jiff::civil::Date;

use super::{Audience, Status, status};
use crate::{
    date,
    evidence::{Account, Hint, Strength, Wanted},
    plain::{plain, plain_line},
    portfolio::{Answer, Example, Portfolio, Rating, Share},
    spec::{Criterion, Kind, PersonSpec, Ref},
    theme::{About, Section, Theme},
};

/// What is found of one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding<'a> {
    /// Its short name.
    pub reference: Ref,
    /// Its category's index in [`GapReport::categories`](super::GapReport::categories).
    pub category: usize,
    /// Example or confirmation.
    pub kind: Kind,
    /// The employer's words.
    pub text: Cow<'a, str>,
    /// Judged only after the application.
    pub interview_only: bool,
    /// Where the applicant stands.
    pub status: Status,
    /// Why.
    pub reason: Cow<'static, str>,
    /// The applicant's own view.
    pub rating: Option<Rating>,
    /// Strength of the strongest example.
    pub strength: Strength,
    /// What else stands in the answer, if there is one.
    answer: Option<Box<AnswerLine<'a>>>,
    /// As the specification has it.
    criterion: &'a Criterion,
    /// What its category's heading says of its criteria.
    heading: Rc<CategoryHeading<'a>>,
    /// What [`Finding::about`] found when it was first asked.
    about: OnceCell<Option<About>>,
}

/// What an answer holds beside its rating, as far as this audience may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct AnswerLine<'a> {
    /// Those of the strongest example, when this audience may see it.
    hints: Option<Vec<Hint>>,
    examples: Vec<ExampleLine<'a>>,
    next_step: Option<NextStepLine<'a>>,
    note: Option<Cow<'a, str>>,
    adviser: Option<AdviserLine<'a>>,
}

/// A category's heading, read once for all its criteria.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct CategoryHeading<'a> {
    pub(super) name: Option<Cow<'a, str>>,
    section: Section,
}

impl<'a> CategoryHeading<'a> {
    pub(super) fn read(name: Option<&'a str>) -> Self {
        let name = name.map(plain_line);
        Self { section: Section::read(name.as_deref()), name }
    }
}

impl<'a> Finding<'a> {
    /// The employer's own number.
    #[must_use]
    pub fn printed_as(&self) -> Option<Cow<'a, str>> {
        self.criterion.printed_as.as_deref().map(plain_line)
    }

    /// The employer's assessment codes.
    pub fn assessed_by(&self) -> impl Iterator<Item = Cow<'a, str>> {
        self.criterion.assessed_by.iter().map(|code| plain_line(code))
    }

    /// The category's heading.
    #[must_use]
    pub fn category_name(&self) -> Option<&str> {
        self.heading.name.as_deref()
    }

    /// What could be added to the strongest example, when this audience may see it.
    #[must_use]
    pub fn hints(&self) -> &[Hint] {
        self.answer.as_ref().and_then(|answer| answer.hints.as_deref()).unwrap_or_default()
    }

    /// The examples that this audience may see.
    #[must_use]
    pub fn examples(&self) -> &[ExampleLine<'a>] {
        self.answer.as_ref().map_or(&[], |answer| &answer.examples)
    }

    /// What to do about a gap, when this audience may see it.
    #[must_use]
    pub fn next_step(&self) -> Option<&NextStepLine<'a>> {
        self.answer.as_ref()?.next_step.as_ref()
    }

    /// The applicant's own note, such as how they meet it in another way, when this audience may see it.
    #[must_use]
    pub fn note(&self) -> Option<&str> {
        self.answer.as_ref()?.note.as_deref()
    }

    /// An adviser's own view, when this audience may see it.
    #[must_use]
    pub fn adviser(&self) -> Option<&AdviserLine<'a>> {
        self.answer.as_ref()?.adviser.as_ref()
    }

    /// What the criterion is about, derived from its words when the specification does not say.
    #[must_use]
    pub fn about(&self) -> Option<About> {
        *self.about.get_or_init(|| self.heading.section.about(&self.text, self.criterion.theme))
    }

    /// The theme that it is about.
    #[must_use]
    pub fn theme(&self) -> Option<Theme> {
        self.about().map(|about| about.theme)
    }

    /// The theme's name in JSON; every confirmation has the theme `confirmation`.
    #[must_use]
    pub fn theme_name(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Confirmation => Some("confirmation"),
            Kind::Evidence => self.theme().map(Theme::name),
        }
    }

    /// Whether the names of its examples are reason enough: the applicant meets it, that one of them shows it is all
    /// that the reason says, and this audience may see that one.
    #[must_use]
    pub fn is_explained_by_examples(&self) -> bool {
        let is_plainly_met = match self.rating {
            Some(Rating::Met | Rating::Yes) => true,
            Some(
                Rating::PartlyMet
                | Rating::WorkingTowards
                | Rating::NotMet
                | Rating::AnotherWay
                | Rating::No
                | Rating::Unsure,
            )
            | None => false,
        };
        let is_shown = match self.strength {
            Strength::Full | Strength::Brief => true,
            Strength::Claim | Strength::None => false,
        };
        let is_named = self.answer.as_ref().is_some_and(|answer| answer.hints.is_some());
        self.kind == Kind::Evidence && is_plainly_met && is_shown && is_named
    }

    /// Whether it belongs into the list of gaps: everything but ready and confirmed.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        !self.status.is_fine()
    }
}

/// An example as a report names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleLine<'a> {
    /// Its name in the portfolio.
    pub id: Cow<'a, str>,
    /// Its title, when it has one.
    pub title: Option<Cow<'a, str>>,
    /// What people call it: its title, else its first words.
    pub name: Cow<'a, str>,
    /// Who may see it.
    pub share: Share,
}

/// A next step as a report shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStepLine<'a> {
    /// What.
    pub action: Cow<'a, str>,
    /// By when.
    pub by: Option<Date>,
    /// Whether that day is over.
    pub has_passed: bool,
}

impl NextStepLine<'_> {
    /// "Book the first aid day, by 8 December 2025 (this date has passed)".
    #[must_use]
    pub fn in_words(&self) -> String {
        let passed = if self.has_passed { " (this date has passed)" } else { "" };
        format!("{}{}{passed}", self.action, date::by(self.by))
    }
}

/// An adviser's view as a report shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdviserLine<'a> {
    /// The adviser's rating.
    pub rating: Option<Rating>,
    /// The adviser's words.
    pub note: Option<Cow<'a, str>>,
}

/// Judges the criteria of a specification one after another, for one audience.
pub(super) struct Judge<'a> {
    spec: &'a PersonSpec,
    audience: Audience,
    today: Date,
    examples: HashMap<&'a str, Told<'a>>,
    /// The ids of the examples that the audience may not see, so far.
    pub(super) hidden: BTreeSet<&'a str>,
}

/// An example and what it says. Many serve several criteria: each is read once, when it is first asked for.
struct Told<'a> {
    example: &'a Example,
    account: OnceCell<Account>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(spec: &'a PersonSpec, portfolio: &'a Portfolio, audience: Audience, today: Date) -> Self {
        let told = |example: &'a Example| (example.id.as_str(), Told { example, account: OnceCell::new() });
        // Of examples with one id the first counts, as everywhere.
        let examples = portfolio.examples.iter().rev().map(told).collect();
        Self { spec, audience, today, examples, hidden: BTreeSet::new() }
    }

    /// What is found of `criterion`, which stands in the category with this place and heading.
    pub(super) fn judge(
        &mut self,
        criterion: &'a Criterion,
        answer: Option<&'a Answer>,
        (category, heading): (usize, Rc<CategoryHeading<'a>>),
    ) -> Finding<'a> {
        let ids = answer.map(|answer| &answer.examples[..]).unwrap_or_default();
        let told: Vec<&Told<'a>> = ids.iter().filter_map(|id| self.examples.get(id.as_str())).collect();
        let wanted = LazyCell::new(|| Wanted::read(&criterion.text));
        let assess = |told: &&Told<'a>| {
            let account = told.account.get_or_init(|| Account::read(&told.example.whole_text()));
            (told.example, account.assess(*wanted))
        };
        // Of several equally strong ones the first counts.
        let strongest = told.iter().rev().map(assess).max_by_key(|(_, evidence)| evidence.strength);
        let strength = strongest.as_ref().map_or(Strength::None, |(_, evidence)| evidence.strength);
        let rating = answer.map(|answer| answer.rating);
        let (status, reason) = status::judge(criterion, rating, strength, !told.is_empty());
        let answer = answer.map(|answer| {
            let (shown, not_shown): (Vec<&Example>, Vec<&Example>) =
                told.iter().map(|told| told.example).partition(|example| self.audience.may_see(example.share));
            self.hidden.extend(not_shown.iter().map(|example| example.id.as_str()));
            let strongest = strongest.filter(|(example, _)| self.audience.may_see(example.share));
            let hints = strongest.map(|(_, evidence)| evidence.hints);
            let examples = shown.into_iter().map(ExampleLine::from).collect();
            let remarks = Some(answer).filter(|_| self.audience.may_see_remarks());
            Box::new(AnswerLine::new(remarks, hints, examples, self.today))
        });
        Finding {
            reference: criterion.reference,
            category,
            kind: criterion.kind,
            text: plain(&criterion.text),
            interview_only: self.spec.interview_only(criterion),
            status,
            reason,
            rating,
            strength,
            answer,
            criterion,
            heading,
            about: OnceCell::new(),
        }
    }
}

impl<'a> AnswerLine<'a> {
    /// `remarks` is the answer, where this audience may see what was written beside its examples.
    fn new(remarks: Option<&'a Answer>, hints: Option<Vec<Hint>>, examples: Vec<ExampleLine<'a>>, today: Date) -> Self {
        Self {
            hints,
            examples,
            next_step: remarks.and_then(|answer| answer.next_step.as_ref()).map(|step| NextStepLine {
                action: plain_line(&step.action),
                by: step.by,
                has_passed: step.by.is_some_and(|by| by < today),
            }),
            note: remarks.and_then(|answer| answer.note.as_deref()).map(plain),
            adviser: remarks
                .and_then(|answer| answer.adviser.as_ref())
                .map(|view| AdviserLine { rating: view.rating, note: view.note.as_deref().map(plain) }),
        }
    }
}

impl<'a> From<&'a Example> for ExampleLine<'a> {
    fn from(example: &'a Example) -> Self {
        let name = match example.name() {
            Cow::Borrowed(title) => plain_line(title),
            Cow::Owned(first_words) => Cow::Owned(first_words),
        };
        Self {
            id: plain_line(&example.id),
            title: example.title.as_deref().map(plain_line),
            name,
            share: example.share,
        }
    }
}
