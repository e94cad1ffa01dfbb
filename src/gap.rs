//! The gap report: the only place that counts, sorts and judges.
//!
//! Lays an applicant's answers beside a specification and says of every criterion what is ready, what is only
//! claimed and what is missing, each with its reason. Renderers print what stands here and decide nothing. All texts
//! in a report are safe to show.

mod status;
mod tally;

use std::{
    borrow::Cow,
    cell::OnceCell,
    collections::{BTreeSet, HashMap},
};

use jiff::civil::Date;
pub use status::Status;
pub use tally::{CategoryTally, ConfirmationTally, Tally, Verdict};

use crate::{
    count::{counted, criteria},
    date,
    evidence::{Account, Evidence, Hint, Strength},
    plain::{plain, plain_line},
    portfolio::{Answer, Assessment, Attached, Example, Portfolio, Rating, Share, attach},
    spec::{Counts, Criterion, Kind, Level, PersonSpec, Ref},
    theme::{About, Section, Theme},
};

/// Who reads a report, and so which examples it may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The applicant: everything.
    Me,
    /// A careers adviser.
    Adviser,
    /// Anybody who reads the application.
    Application,
}

impl Audience {
    /// Whether an example with this `share` may be shown.
    #[must_use]
    pub fn may_see(self, share: Share) -> bool {
        match self {
            Self::Me => true,
            Self::Adviser => share >= Share::Adviser,
            Self::Application => share >= Share::Application,
        }
    }

    /// Whether what the applicant and an adviser wrote for themselves may be shown: notes, next steps, views. Nobody
    /// is asked whether they may be shared, so an employer never sees them.
    #[must_use]
    pub fn may_see_remarks(self) -> bool {
        match self {
            Self::Me | Self::Adviser => true,
            Self::Application => false,
        }
    }
}

/// Everything that a report says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapReport<'a> {
    /// The day it counts from.
    pub today: Date,
    /// The applicant's label, when there is one and this audience may see it.
    pub applicant: Option<Cow<'a, str>>,
    /// The post.
    pub post: PostLine<'a>,
    /// How many criteria the specification has.
    pub counts: Counts,
    /// The counts by status, and the sentence that sums them up.
    pub verdict: Verdict,
    /// The counts by category.
    pub categories: Vec<CategoryTally<'a>>,
    /// Every criterion in printed order.
    pub criteria: Vec<Finding<'a>>,
    /// Criteria whose wording has changed since they were answered.
    pub reworded: Vec<Reworded<'a>>,
    /// Answers whose criterion the specification no longer has.
    pub unattached: Vec<Unattached<'a>>,
    /// How many examples the audience may not see.
    pub hidden: usize,
}

/// The post that a report is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostLine<'a> {
    /// The title.
    pub title: Cow<'a, str>,
    /// Who advertises it.
    pub employer: Option<Cow<'a, str>>,
    /// The advert's reference number.
    pub reference: Option<Cow<'a, str>>,
    /// Last day to apply.
    pub closing_date: Option<Date>,
    /// Days from today to the closing date; negative once it has passed.
    pub days_to_closing: Option<i32>,
}

/// What is found of one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding<'a> {
    /// Its short name.
    pub reference: Ref,
    /// The employer's own number.
    pub printed_as: Option<Cow<'a, str>>,
    /// Its category's index in [`GapReport::categories`].
    pub category: usize,
    /// The category's heading.
    pub category_name: Option<Cow<'a, str>>,
    /// Example or confirmation.
    pub kind: Kind,
    /// The employer's words.
    pub text: Cow<'a, str>,
    /// The employer's assessment codes.
    pub assessed_by: Vec<Cow<'a, str>>,
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
    /// What could be added to the strongest example, when this audience may see it.
    pub hints: Vec<Hint>,
    /// The examples that this audience may see.
    pub examples: Vec<ExampleLine<'a>>,
    /// What to do about a gap, when this audience may see it.
    pub next_step: Option<NextStepLine<'a>>,
    /// The applicant's own note, such as how they meet it in another way, when this audience may see it.
    pub note: Option<Cow<'a, str>>,
    /// An adviser's own view, when this audience may see it.
    pub adviser: Option<AdviserLine<'a>>,
    /// A theme that the specification fixes.
    chosen_theme: Option<Theme>,
    /// What the category's heading says of its criteria.
    section: Section,
    /// What [`Finding::about`] found when it was first asked.
    about: OnceCell<Option<About>>,
}

impl Finding<'_> {
    /// What the criterion is about, derived from its words when the specification does not say.
    #[must_use]
    pub fn about(&self) -> Option<About> {
        *self.about.get_or_init(|| self.section.about(&self.text, self.chosen_theme))
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
    /// Its name for people.
    pub title: Option<Cow<'a, str>>,
    /// Who may see it.
    pub share: Share,
}

impl ExampleLine<'_> {
    /// What people call it.
    #[must_use]
    pub fn name(&self) -> &str {
        self.title.as_deref().unwrap_or(&self.id)
    }
}

/// A next step as a report shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStepLine<'a> {
    /// What.
    pub action: Cow<'a, str>,
    /// By when.
    pub by: Option<Date>,
}

/// An adviser's view as a report shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdviserLine<'a> {
    /// The adviser's rating.
    pub rating: Option<Rating>,
    /// The adviser's words.
    pub note: Option<Cow<'a, str>>,
}

/// A criterion whose wording has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reworded<'a> {
    /// The criterion now.
    pub reference: Ref,
    /// The wording that was answered.
    pub answered: Cow<'a, str>,
    /// The wording now.
    pub now: Cow<'a, str>,
}

/// An answer without a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unattached<'a> {
    /// The short name that the criterion had.
    pub reference: Ref,
    /// The wording that was answered.
    pub criterion: Cow<'a, str>,
    /// What was answered.
    pub rating: Rating,
}

impl<'a> GapReport<'a> {
    /// Lays the answers of `assessment` (none: everything is open) beside `spec`, as `audience` may see it on `today`.
    #[must_use]
    pub fn new(
        spec: &'a PersonSpec,
        portfolio: &'a Portfolio,
        assessment: Option<&'a Assessment>,
        audience: Audience,
        today: Date,
    ) -> Self {
        let attached = assessment.map(|assessment| attach(spec, assessment)).unwrap_or_default();
        // Many examples serve several criteria: each is read once.
        let texts: Vec<(&str, String)> =
            portfolio.examples.iter().map(|example| (example.id.as_str(), example.whole_text())).collect();
        let mut accounts = Accounts::new(&texts);
        let mut hidden = BTreeSet::new();
        let mut findings = Vec::with_capacity(spec.counts().essential + spec.counts().desirable);
        for (index, category) in spec.categories.iter().enumerate() {
            let name = category.name.as_deref().map(plain_line);
            let section = Section::read(name.as_deref());
            for criterion in category.criteria() {
                let answer = attached.answer(criterion.reference);
                let judged = Judged::new(criterion, answer, portfolio, &mut accounts);
                findings.push(judged.finding(spec, criterion, (index, name.clone(), section), audience, &mut hidden));
            }
        }
        let categories = tally::by_category(spec, &findings);
        Self {
            today,
            applicant: match audience {
                Audience::Me | Audience::Adviser => portfolio.applicant.as_deref().map(plain_line),
                Audience::Application => None,
            },
            post: PostLine {
                title: plain_line(&spec.title),
                employer: spec.employer.as_deref().map(plain_line),
                reference: spec.reference.as_deref().map(plain_line),
                closing_date: spec.closing_date,
                days_to_closing: spec.closing_date.map(|closing| date::days_between(today, closing)),
            },
            counts: spec.counts(),
            verdict: Verdict::of(&findings),
            categories,
            reworded: reworded(&attached, &findings),
            unattached: attached.unattached.iter().map(|answer| Unattached::from(*answer)).collect(),
            criteria: findings,
            hidden: hidden.len(),
        }
    }

    /// The gaps of a level: what is not met first, then what is partly met, only claimed, and open.
    #[must_use]
    pub fn gaps(&self, level: Level) -> Vec<&Finding<'a>> {
        let mut gaps: Vec<&Finding<'a>> = self
            .criteria
            .iter()
            .filter(|f| f.reference.level == level && f.is_gap() && f.status != Status::CannotConfirm)
            .collect();
        gaps.sort_by_key(|finding| (finding.status.urgency(), finding.reference));
        gaps
    }

    /// Confirmations that cannot be given, essential ones first: no wording repairs them.
    #[must_use]
    pub fn cannot_confirm(&self) -> Vec<&Finding<'a>> {
        let mut found: Vec<&Finding<'a>> =
            self.criteria.iter().filter(|finding| finding.status == Status::CannotConfirm).collect();
        found.sort_by_key(|finding| finding.reference);
        found
    }

    /// Criteria that are ready or confirmed, essential ones first.
    #[must_use]
    pub fn strengths(&self) -> Vec<&Finding<'a>> {
        let mut found: Vec<&Finding<'a>> = self.criteria.iter().filter(|finding| !finding.is_gap()).collect();
        found.sort_by_key(|finding| finding.reference);
        found
    }

    /// Criteria that are judged only after the application.
    #[must_use]
    pub fn interview_only(&self) -> Vec<&Finding<'a>> {
        let mut found: Vec<&Finding<'a>> = self.criteria.iter().filter(|finding| finding.interview_only).collect();
        found.sort_by_key(|finding| finding.reference);
        found
    }

    /// Whether every essential criterion is ready or confirmed.
    #[must_use]
    pub fn essentials_are_fine(&self) -> bool {
        self.criteria.iter().filter(|f| f.reference.level == Level::Essential).all(|f| f.status.is_fine())
    }

    /// What a reader should know beside the findings.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if !self.reworded.is_empty() {
            let count = criteria(self.reworded.len());
            let verb = if self.reworded.len() == 1 { "was" } else { "were" };
            notes.push(format!("{count} {verb} reworded since you answered: check that your answer still fits"));
        }
        if !self.unattached.is_empty() {
            notes.push(format!(
                "{} to criteria that the specification no longer has; kept in the portfolio",
                counted(self.unattached.len(), "answer belongs", "answers belong")
            ));
        }
        if self.hidden > 0 {
            notes.push(format!(
                "{} not shown, because you have not shared {} with this reader",
                counted(self.hidden, "example is", "examples are"),
                if self.hidden == 1 { "it" } else { "them" }
            ));
        }
        notes.push("this report may hold health information: share it with care".to_owned());
        notes
    }
}

impl PostLine<'_> {
    /// "closes in 12 days", "closes today", "closed 76 days ago".
    #[must_use]
    pub fn closing(&self) -> Option<String> {
        let days = self.days_to_closing?;
        let count = counted(usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX), "day", "days");
        Some(match days {
            0 => "closes today".to_owned(),
            1 => "closes tomorrow".to_owned(),
            2.. => format!("closes in {count}"),
            _ => format!("closed {count} ago"),
        })
    }
}

impl<'a> From<&'a Answer> for Unattached<'a> {
    fn from(answer: &'a Answer) -> Self {
        Self { reference: answer.reference, criterion: plain_line(&answer.criterion), rating: answer.rating }
    }
}

fn reworded<'a>(attached: &Attached<'a>, findings: &[Finding<'a>]) -> Vec<Reworded<'a>> {
    let pairs = attached.reworded.iter().map(|(reference, answer)| (*reference, *answer));
    pairs
        .filter_map(|(reference, answer)| {
            let now = findings.iter().find(|finding| finding.reference == reference)?;
            Some(Reworded { reference, answered: plain_line(&answer.criterion), now: now.text.clone() })
        })
        .collect()
}

/// One criterion's answer, its examples and how strong the strongest of them is.
struct Judged<'a> {
    answer: Option<&'a Answer>,
    examples: Vec<&'a Example>,
    strongest: Option<(&'a Example, Evidence)>,
}

/// The texts of the examples by their ids, each read when it is first asked for.
struct Accounts<'a, 't> {
    texts: HashMap<&'a str, &'t str>,
    read: HashMap<&'a str, Account<'t>>,
}

impl<'a, 't> Accounts<'a, 't> {
    /// Of examples with one id the first counts, as everywhere.
    fn new(texts: &'t [(&'a str, String)]) -> Self {
        let texts = texts.iter().rev().map(|(id, text)| (*id, text.as_str())).collect();
        Self { texts, read: HashMap::new() }
    }

    fn of(&mut self, example: &'a Example) -> &Account<'t> {
        let text = self.texts.get(example.id.as_str()).copied().unwrap_or_default();
        self.read.entry(&example.id).or_insert_with(|| Account::read(text))
    }
}

impl<'a> Judged<'a> {
    fn new(
        criterion: &Criterion,
        answer: Option<&'a Answer>,
        portfolio: &'a Portfolio,
        accounts: &mut Accounts<'a, '_>,
    ) -> Self {
        let ids = answer.map(|answer| &answer.examples[..]).unwrap_or_default();
        let examples: Vec<&'a Example> = ids.iter().filter_map(|id| portfolio.example(id)).collect();
        let judged: Vec<(&Example, Evidence)> =
            examples.iter().map(|e| (*e, accounts.of(e).assess(&criterion.text))).collect();
        // Of several equally strong ones the first counts.
        let strongest = judged.into_iter().rev().max_by_key(|(_, evidence)| evidence.strength);
        Self { answer, strongest, examples }
    }

    fn finding(
        self,
        spec: &PersonSpec,
        criterion: &'a Criterion,
        (category, category_name, section): (usize, Option<Cow<'a, str>>, Section),
        audience: Audience,
        hidden: &mut BTreeSet<&'a str>,
    ) -> Finding<'a> {
        let rating = self.answer.map(|answer| answer.rating);
        let remarks = self.answer.filter(|_| audience.may_see_remarks());
        let strength = self.strongest.as_ref().map_or(Strength::None, |(_, evidence)| evidence.strength);
        let hints = match self.strongest {
            Some((example, evidence)) if audience.may_see(example.share) => evidence.hints,
            Some(_) | None => Vec::new(),
        };
        let (status, reason) = status::judge(criterion, rating, strength, !self.examples.is_empty());
        let (shown, not_shown): (Vec<&Example>, Vec<&Example>) =
            self.examples.into_iter().partition(|example| audience.may_see(example.share));
        hidden.extend(not_shown.iter().map(|example| example.id.as_str()));
        Finding {
            reference: criterion.reference,
            printed_as: criterion.printed_as.as_deref().map(plain_line),
            category,
            category_name,
            kind: criterion.kind,
            text: plain(&criterion.text),
            assessed_by: criterion.assessed_by.iter().map(|code| plain_line(code)).collect(),
            interview_only: spec.interview_only(criterion),
            status,
            reason,
            rating,
            strength,
            hints,
            examples: shown
                .into_iter()
                .map(|example| ExampleLine {
                    id: plain_line(&example.id),
                    title: example.title.as_deref().map(plain_line),
                    share: example.share,
                })
                .collect(),
            next_step: remarks
                .and_then(|answer| answer.next_step.as_ref())
                .map(|step| NextStepLine { action: plain_line(&step.action), by: step.by }),
            note: remarks.and_then(|answer| answer.note.as_deref()).map(plain),
            adviser: remarks
                .and_then(|answer| answer.adviser.as_ref())
                .map(|view| AdviserLine { rating: view.rating, note: view.note.as_deref().map(plain) }),
            chosen_theme: criterion.theme,
            section,
            about: OnceCell::new(),
        }
    }
}
