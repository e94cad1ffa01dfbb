//! The status of one criterion, and why it has that status.

use std::borrow::Cow;

use crate::{
    evidence::Strength,
    portfolio::Rating,
    spec::{Criterion, Kind, Level},
    wording::{self, Asks},
};

/// Where the applicant stands with one criterion. Derived, never typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Met, with an example that shows it.
    Ready,
    /// Met, but nothing shows it yet: an evidence gap.
    Thin,
    /// Met in part: a real gap, in part.
    Partial,
    /// Not met: a real gap.
    Gap,
    /// No answer yet.
    Open,
    /// A confirmation that is given.
    Confirmed,
    /// A confirmation that cannot be given.
    CannotConfirm,
    /// A confirmation to find out about.
    ToCheck,
}

impl Status {
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Thin => "thin",
            Self::Partial => "partial",
            Self::Gap => "gap",
            Self::Open => "open",
            Self::Confirmed => "confirmed",
            Self::CannotConfirm => "cannot_confirm",
            Self::ToCheck => "to_check",
        }
    }

    /// How people say it.
    #[must_use]
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Thin => "needs an example",
            Self::Partial => "partly met",
            Self::Gap => "not met",
            Self::Open => "open",
            Self::Confirmed => "confirmed",
            Self::CannotConfirm => "cannot confirm",
            Self::ToCheck => "to check",
        }
    }

    /// Whether nothing is left to do.
    #[must_use]
    pub const fn is_fine(self) -> bool {
        match self {
            Self::Ready | Self::Confirmed => true,
            Self::Thin | Self::Partial | Self::Gap | Self::Open | Self::CannotConfirm | Self::ToCheck => false,
        }
    }

    /// The order of gaps: the smallest number first.
    pub(super) const fn urgency(self) -> u8 {
        match self {
            Self::CannotConfirm => 0,
            Self::Gap => 1,
            Self::Partial => 2,
            Self::Thin => 3,
            Self::ToCheck => 4,
            Self::Open => 5,
            Self::Ready | Self::Confirmed => 6,
        }
    }
}

/// The status of a criterion and its reason, one sentence without a full stop.
pub(super) fn judge(
    criterion: &Criterion,
    rating: Option<Rating>,
    strength: Strength,
    has_examples: bool,
) -> (Status, Cow<'static, str>) {
    match criterion.kind {
        Kind::Confirmation => confirmation(criterion.reference.level, rating),
        Kind::Evidence => evidence(&criterion.text, rating, strength, has_examples),
    }
}

fn confirmation(level: Level, rating: Option<Rating>) -> (Status, Cow<'static, str>) {
    let (status, reason) = match rating {
        Some(Rating::Yes | Rating::Met) => (Status::Confirmed, "you can confirm it"),
        Some(Rating::AnotherWay | Rating::PartlyMet) => {
            (Status::Confirmed, "you can meet it in another way; say how, or ask the named contact")
        }
        Some(Rating::No | Rating::NotMet) => (
            Status::CannotConfirm,
            match level {
                Level::Essential => "no wording repairs this; ask the named contact whether there is another way",
                Level::Desirable => "you cannot confirm it; it is desirable, so it does not stop the application",
            },
        ),
        Some(Rating::Unsure | Rating::WorkingTowards) => (Status::ToCheck, "you still have to find out"),
        None => (Status::ToCheck, "not answered yet"),
    };
    (status, Cow::Borrowed(reason))
}

fn evidence(text: &str, rating: Option<Rating>, strength: Strength, has_examples: bool) -> (Status, Cow<'static, str>) {
    let plainly = match rating {
        None => (Status::Open, "not answered yet"),
        Some(Rating::Unsure) => (Status::Open, "you were not sure; answer it when you know"),
        Some(Rating::Met | Rating::Yes) => return shown(text, strength, has_examples, ""),
        Some(Rating::WorkingTowards) if wording::allows_working_towards(text) => {
            return shown(text, strength, has_examples, "the criterion's own words allow working towards it; ");
        }
        Some(Rating::WorkingTowards) => {
            (Status::Partial, "you are working towards it; say how far you are and when you will be there")
        }
        Some(Rating::PartlyMet) => (Status::Partial, "you meet part of it; say which part, and what is under way"),
        Some(Rating::AnotherWay) => (Status::Partial, "you meet it in another way; say how it is as good"),
        Some(Rating::NotMet | Rating::No) => {
            (Status::Gap, "say what comes nearest to it, and how you would close the gap")
        }
    };
    (plainly.0, Cow::Borrowed(plainly.1))
}

/// A criterion that is met, by how far the examples show it.
fn shown(text: &str, strength: Strength, has_examples: bool, because: &str) -> (Status, Cow<'static, str>) {
    let commitment = || match wording::asks(text) {
        Asks::Commitment => true,
        Asks::Example | Asks::Knowledge | Asks::Qualification | Asks::LivedExperience => false,
    };
    let (status, reason) = match strength {
        Strength::Full => (Status::Ready, "an example shows it in full"),
        Strength::Brief => (Status::Ready, "an example shows it"),
        Strength::Claim | Strength::None if commitment() => {
            (Status::Ready, "a plain yes is enough here; anything already done makes it stronger")
        }
        Strength::Claim => (Status::Thin, "it is only said so far; add one occasion that shows it"),
        Strength::None if has_examples => (Status::Thin, "the example does not say anything about it yet"),
        Strength::None => (Status::Thin, "you meet it, but no example shows it yet"),
    };
    let reason = if because.is_empty() { Cow::Borrowed(reason) } else { Cow::Owned(format!("{because}{reason}")) };
    (status, reason)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        portfolio::{Answer, Portfolio},
        spec::Ref,
    };

    fn criterion(text: &str, kind: Kind) -> Criterion {
        Criterion {
            reference: Ref { level: Level::Essential, number: 1 },
            kind,
            text: text.to_owned(),
            assessed_by: Vec::new(),
            printed_as: None,
            theme: None,
        }
    }

    fn status(text: &str, rating: Option<Rating>, strength: Strength) -> Status {
        judge(&criterion(text, Kind::Evidence), rating, strength, strength > Strength::None).0
    }

    #[test]
    fn met_is_ready_only_with_an_example() {
        let text = "Experience of working in a team";
        for (strength, expected) in [
            (Strength::None, Status::Thin),
            (Strength::Claim, Status::Thin),
            (Strength::Brief, Status::Ready),
            (Strength::Full, Status::Ready),
        ] {
            assert_eq!(status(text, Some(Rating::Met), strength), expected, "{strength:?}");
        }
    }

    #[test]
    fn working_towards_counts_only_where_the_words_allow_it() {
        let strict = "NVQ level 3 in health and social care";
        let open = "NVQ level 3 in health and social care, or willing to work towards it";
        assert_eq!(status(strict, Some(Rating::WorkingTowards), Strength::Full), Status::Partial);
        assert_eq!(status(open, Some(Rating::WorkingTowards), Strength::Full), Status::Ready);
        assert_eq!(status(open, Some(Rating::PartlyMet), Strength::Full), Status::Partial);
    }

    #[test]
    fn a_plain_yes_meets_a_commitment() {
        let text = "Willing to work evenings and weekends";
        assert_eq!(status(text, Some(Rating::Met), Strength::None), Status::Ready);
        assert_eq!(status(text, Some(Rating::NotMet), Strength::None), Status::Gap);
    }

    /// The conversation asks for an example exactly where the report says that one is needed.
    #[test]
    fn an_answer_wants_an_example_where_it_is_thin_without_one() {
        for text in ["Able to listen", "Willing to work evenings", "NVQ level 3", "NVQ level 3, or working towards it"]
        {
            for rating in Rating::ALL {
                let criterion = criterion(text, Kind::Evidence);
                let answer = Answer {
                    reference: criterion.reference,
                    criterion: text.to_owned(),
                    rating,
                    examples: vec!["of-which-the-file-knows-nothing".to_owned()],
                    note: None,
                    next_step: None,
                    adviser: None,
                    answered: None,
                };
                let thin = judge(&criterion, Some(rating), Strength::None, false).0 == Status::Thin;
                assert_eq!(answer.wants_example(&Portfolio::default()), thin, "{text}: {rating:?}");
            }
        }
    }

    #[test]
    fn no_answer_is_open_and_never_a_gap() {
        assert_eq!(status("Able to listen", None, Strength::None), Status::Open);
        assert_eq!(judge(&criterion("DBS check", Kind::Confirmation), None, Strength::None, false).0, Status::ToCheck);
    }

    #[test]
    fn confirmations_by_answer() {
        let of =
            |rating| judge(&criterion("Driving licence", Kind::Confirmation), Some(rating), Strength::None, false).0;
        assert_eq!(of(Rating::Yes), Status::Confirmed);
        assert_eq!(of(Rating::AnotherWay), Status::Confirmed);
        assert_eq!(of(Rating::No), Status::CannotConfirm);
        assert_eq!(of(Rating::Unsure), Status::ToCheck);
    }

    #[test]
    fn every_judgement_has_its_reason() {
        for kind in [Kind::Evidence, Kind::Confirmation] {
            for rating in Rating::ALL.map(Some).into_iter().chain([None]) {
                for strength in [Strength::None, Strength::Claim, Strength::Brief, Strength::Full] {
                    let (_, reason) = judge(&criterion("Able to listen", kind), rating, strength, true);
                    assert!(!reason.is_empty() && !reason.ends_with('.'), "{reason}");
                }
            }
        }
    }
}
