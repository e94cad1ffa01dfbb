//! The skeleton of a statement: under each heading what the applicant has for its criteria, and what is still a gap.
//!
//! Lays out; writes no evidence. How a gap can be answered is read from the criterion's own words.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
};

use super::{Outline, budget::FULL_EXAMPLE};
use crate::{
    count::{counted, listed},
    date,
    gap::{Finding, GapReport, Status},
    plain::plain,
    portfolio::Portfolio,
    spec::{Kind, Ref},
    theme::Theme,
    wording::{self, Asks},
};

/// From this many boxes on, one example is told too often.
const MANY_BOXES: usize = 3;
/// Criteria that an example might serve as well, at most.
const MOST_PERHAPS: usize = 6;

/// What a statement is to be made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skeleton<'v> {
    /// One for each criterion, in the order of the report.
    pub entries: Vec<Entry<'v>>,
    /// Examples that serve several criteria, or might, those that serve most first.
    pub serving: Vec<Serving<'v>>,
    /// What to know before writing: one sentence each.
    pub warnings: Vec<String>,
    places: HashMap<Ref, usize>,
}

/// One criterion with what there is to say on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'v> {
    /// What is found of it.
    pub finding: &'v Finding<'v>,
    /// The applicant's examples for it.
    pub examples: Vec<Told<'v>>,
    /// How it can be answered, where it is not ready or has no example: one sentence each.
    pub advice: Vec<Cow<'v, str>>,
}

/// An example as the applicant told it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told<'v> {
    /// Its name in the portfolio.
    pub id: &'v str,
    /// What people call it.
    pub name: &'v str,
    /// Everything it says, safe to show.
    pub text: String,
}

/// An example and the criteria that it serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Serving<'v> {
    /// Its name in the portfolio.
    pub id: &'v str,
    /// What people call it.
    pub name: &'v str,
    /// The criteria whose answers use it.
    pub serves: Vec<Ref>,
    /// Criteria of the same themes that have no example yet: worth a look.
    pub perhaps: Vec<Ref>,
}

impl<'v> Skeleton<'v> {
    /// The skeleton for an outline of `report`, with the texts of the examples in `portfolio`.
    #[must_use]
    pub fn new(report: &'v GapReport<'v>, outline: &Outline, portfolio: &Portfolio) -> Self {
        let texts: HashMap<Cow<'_, str>, String> = portfolio
            .examples
            .iter()
            .map(|example| (crate::plain::plain_line(&example.id), plain(&example.whole_text()).into_owned()))
            .collect();
        let entries: Vec<Entry<'v>> = report.criteria.iter().map(|finding| Entry::new(finding, &texts)).collect();
        let serving = serving(&entries);
        let warnings = warnings(outline, &entries, &serving);
        let places = entries.iter().enumerate().map(|(place, entry)| (entry.finding.reference, place)).collect();
        Self { entries, serving, warnings, places }
    }

    /// The entry of a criterion.
    #[must_use]
    pub fn entry(&self, reference: Ref) -> Option<&Entry<'v>> {
        self.entries.get(*self.places.get(&reference)?)
    }
}

impl<'v> Entry<'v> {
    fn new(finding: &'v Finding<'v>, texts: &HashMap<Cow<'_, str>, String>) -> Self {
        let examples = finding.examples().iter().map(|example| Told {
            id: &example.id,
            name: &example.name,
            text: texts.get(example.id.as_ref()).cloned().unwrap_or_default(),
        });
        Self { finding, examples: examples.collect(), advice: advice(finding) }
    }

    fn is_written(&self) -> bool {
        self.finding.kind == Kind::Evidence && !self.finding.interview_only
    }
}

/// How a criterion that is not ready, or has no example, can be answered, by its own words and by what is under way.
fn advice<'v>(finding: &'v Finding<'_>) -> Vec<Cow<'v, str>> {
    if finding.status.is_fine() && (finding.kind == Kind::Confirmation || !finding.examples().is_empty()) {
        return Vec::new();
    }
    let mut lines: Vec<Cow<'v, str>> = vec![format!("{}: {}", finding.status.in_words(), finding.reason).into()];
    let asks = wording::asks(&finding.text);
    let lived = finding.kind == Kind::Evidence && !finding.status.is_fine();
    match finding.status {
        Status::Ready | Status::Confirmed | Status::CannotConfirm | Status::ToCheck => {}
        Status::Thin => lines.push(asks.advice().into()),
        Status::Partial | Status::Gap | Status::Open if asks == Asks::Commitment => {
            lines.push(
                "Its words are answered with \"willing to ...\", and with anything already done or booked.".into(),
            );
        }
        Status::Partial | Status::Gap | Status::Open if wording::allows_working_towards(&finding.text) => {
            lines.push("Its words leave time: say that you are willing to get there, and what is under way.".into());
        }
        Status::Open => lines.push(asks.advice().into()),
        // A certificate that is not there yet has no date and no awarding body to give.
        Status::Partial if asks != Asks::Qualification => lines.push(asks.advice().into()),
        // The reason says it all: what comes nearest, and how the gap would be closed.
        Status::Partial | Status::Gap => {}
    }
    if lived {
        lines.extend(asks.care_note().map(Cow::from));
    }
    if let Some(step) = finding.next_step() {
        lines.push(format!("under way or planned: {}{}", step.action, date::by(step.by)).into());
    }
    lines
}

/// The examples that serve several criteria, or might.
fn serving<'v>(entries: &[Entry<'v>]) -> Vec<Serving<'v>> {
    let mut wanting: BTreeMap<Theme, Vec<Ref>> = BTreeMap::new();
    let mut found: Vec<(Serving<'v>, Vec<Theme>)> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for entry in entries.iter().filter(|entry| entry.is_written()) {
        let theme = entry.finding.theme();
        if entry.examples.is_empty()
            && let Some(theme) = theme
        {
            wanting.entry(theme).or_default().push(entry.finding.reference);
        }
        for told in &entry.examples {
            let place = *places.entry(told.id).or_insert_with(|| {
                let (id, name) = (told.id, told.name);
                found.push((Serving { id, name, serves: Vec::new(), perhaps: Vec::new() }, Vec::new()));
                found.len() - 1
            });
            if let Some((serving, themes)) = found.get_mut(place) {
                serving.serves.push(entry.finding.reference);
                themes.extend(theme.filter(|theme| !themes.contains(theme)));
            }
        }
    }
    for (serving, themes) in &mut found {
        let near = themes.iter().filter_map(|theme| wanting.get(theme)).flatten().copied();
        serving.perhaps = near.take(MOST_PERHAPS).collect();
        serving.serves.sort_unstable();
        serving.perhaps.sort_unstable();
    }
    let mut several: Vec<Serving<'v>> = found.into_iter().map(|(serving, _)| serving).collect();
    several.retain(|serving| serving.serves.len() + serving.perhaps.len() > 1);
    several.sort_by_key(|serving| (std::cmp::Reverse(serving.serves.len()), std::cmp::Reverse(serving.perhaps.len())));
    several
}

fn warnings(outline: &Outline, entries: &[Entry<'_>], serving: &[Serving<'_>]) -> Vec<String> {
    let Some(budget) = &outline.budget else { return Vec::new() };
    let written = entries.iter().filter(|entry| entry.is_written()).count();
    if !budget.limit.each {
        if written == 0 || budget.has_room_for_full_examples() {
            return Vec::new();
        }
        let (least, most) = (FULL_EXAMPLE.start(), FULL_EXAMPLE.end());
        return vec![format!(
            "A full example takes {least} to {most} words, so there is not room for one under every criterion: \
             let one example carry several."
        )];
    }
    let mut warnings = Vec::new();
    for serving in serving.iter().filter(|serving| serving.serves.len() >= MANY_BOXES) {
        warnings.push(format!(
            "\"{}\" would stand in {} ({}): tell another part of it in each, or another example.",
            serving.name,
            counted(serving.serves.len(), "box", "boxes"),
            listed(&serving.serves)
        ));
    }
    let mut told: Vec<&str> = Vec::new();
    for example in entries.iter().flat_map(|entry| &entry.examples) {
        if let Some(words) = sends_elsewhere(&example.text)
            && !told.contains(&example.id)
        {
            told.push(example.id);
            warnings.push(format!(
                "\"{}\" says \"{words}\": each box is read by itself, so say it again there.",
                example.name
            ));
        }
    }
    warnings
}

/// The words by which a text sends its reader to another place of the same form, which nobody may have before them
/// (<https://hacw.nhs.uk/applicant-guidance-notes>). Fewer than what weakens a text as evidence: a CV that goes along
/// is no other box.
#[must_use]
pub fn sends_elsewhere(text: &str) -> Option<&'static str> {
    #[rustfmt::skip]
    const ELSEWHERE: [&str; 18] = [
        "covered above", "see above", "as above", "mentioned above", "described above", "stated above",
        "explained above", "covered earlier", "mentioned earlier", "described earlier", "stated earlier",
        "as already mentioned", "as previously mentioned", "as previously stated", "see previous", "previous answer",
        "previous box", "covered elsewhere",
    ];
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let text = format!(" {} ", words.join(" "));
    ELSEWHERE.into_iter().find(|phrase| text.contains(&format!(" {phrase} ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_place_of_the_form_is_recognised() {
        assert_eq!(sends_elsewhere("As covered above, I did."), Some("covered above"));
        assert_eq!(sends_elsewhere("See\nabove."), Some("see above"));
        assert_eq!(sends_elsewhere("The flat above the shop"), None);
    }
}
