//! Themes: what a criterion is about, read from its own words.
//!
//! Takes plain text and knows nothing of specifications; whether a criterion is a confirmation is not its business.
//! The words that speak for each theme stand in `table.rs`; here they are weighed.

mod cue;
mod heading;
mod index;
mod matching;
mod recognised;
mod table;
mod words;

use cue::{Cue, Loudness, Target};

use matching::{Folded, Hit};
pub use recognised::{Kept, Telling};

/// What a criterion is about. The names are an outside promise (spec YAML, report JSON).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Theme {
    /// Computers, systems, records and administration.
    ItAndRecords,
    /// Leading, supervising and managing people.
    LeadershipAndSupervision,
    /// Training others, facilitating groups, coaching.
    TrainingAndFacilitation,
    /// Quality improvement, research and projects.
    ImprovementAndResearch,
    /// Qualifications and training held.
    Qualifications,
    /// Own learning, reflection, using supervision.
    LearningAndReflection,
    /// Lived experience.
    LivedExperience,
    /// Confidentiality and information governance.
    Confidentiality,
    /// Equality, diversity and inclusion.
    EqualityAndInclusion,
    /// Safeguarding, risk and safe working.
    SafeguardingAndRisk,
    /// Working under pressure.
    Resilience,
    /// Peer support, recovery and wellbeing tools.
    RecoveryAndPeerSupport,
    /// Teams and partners.
    TeamworkAndPartnership,
    /// Organising work and time.
    OrganisationAndTime,
    /// Problems, decisions, initiative.
    ProblemSolving,
    /// Communication and relationships.
    Communication,
    /// Person-centred care, advocacy, customer service.
    PersonCentredCare,
    /// Flexibility and availability.
    FlexibilityAndAvailability,
    /// Values and attitudes.
    ValuesAndAttitudes,
    /// Knowledge of the field, its policy and law.
    FieldKnowledge,
}

impl Theme {
    /// Every theme, in the order of the documents.
    pub const ALL: [Self; 20] = [
        Self::ItAndRecords,
        Self::LeadershipAndSupervision,
        Self::TrainingAndFacilitation,
        Self::ImprovementAndResearch,
        Self::Qualifications,
        Self::LearningAndReflection,
        Self::LivedExperience,
        Self::Confidentiality,
        Self::EqualityAndInclusion,
        Self::SafeguardingAndRisk,
        Self::Resilience,
        Self::RecoveryAndPeerSupport,
        Self::TeamworkAndPartnership,
        Self::OrganisationAndTime,
        Self::ProblemSolving,
        Self::Communication,
        Self::PersonCentredCare,
        Self::FlexibilityAndAvailability,
        Self::ValuesAndAttitudes,
        Self::FieldKnowledge,
    ];

    /// The name in files and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ItAndRecords => "it_and_records",
            Self::LeadershipAndSupervision => "leadership_and_supervision",
            Self::TrainingAndFacilitation => "training_and_facilitation",
            Self::ImprovementAndResearch => "improvement_and_research",
            Self::Qualifications => "qualifications",
            Self::LearningAndReflection => "learning_and_reflection",
            Self::LivedExperience => "lived_experience",
            Self::Confidentiality => "confidentiality",
            Self::EqualityAndInclusion => "equality_and_inclusion",
            Self::SafeguardingAndRisk => "safeguarding_and_risk",
            Self::Resilience => "resilience",
            Self::RecoveryAndPeerSupport => "recovery_and_peer_support",
            Self::TeamworkAndPartnership => "teamwork_and_partnership",
            Self::OrganisationAndTime => "organisation_and_time",
            Self::ProblemSolving => "problem_solving",
            Self::Communication => "communication",
            Self::PersonCentredCare => "person_centred_care",
            Self::FlexibilityAndAvailability => "flexibility_and_availability",
            Self::ValuesAndAttitudes => "values_and_attitudes",
            Self::FieldKnowledge => "field_knowledge",
        }
    }

    /// The theme with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }
}

/// What the criterion is about, or `None` when nothing in it says so.
///
/// Each cue counts once, and further ones of its theme half; what only illustrates ("such as ...", brackets, later
/// sentences) counts half; the cue that comes first counts more; the category's name helps. Whatever asks for a
/// qualification in a category for qualifications is one, whatever else it mentions; so is what names no other theme
/// there, and "training in ..." anywhere.
#[must_use]
pub fn of(text: &str, category: Option<&str>) -> Option<Theme> {
    Section::read(category).about(text, None).map(|about| about.theme)
}

/// What a criterion is about, and what it keeps of its theme's headings and topics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// The theme.
    pub theme: Theme,
    /// The words of its headings and topics.
    pub kept: Kept,
}

/// What a category's name says of its criteria. Reading it once serves them all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Section {
    /// It asks for qualifications, training or education ...
    qualifications: bool,
    /// ... and for experience, skills or knowledge.
    mixed: bool,
    /// How often it names each theme.
    named: [u8; Theme::ALL.len()],
}

impl Section {
    /// Reads a category's name.
    #[must_use]
    pub fn read(name: Option<&str>) -> Self {
        let Some(name) = name.map(Folded::new) else {
            return Self::default();
        };
        let has =
            |stems: &[&str]| name.words().iter().any(|word| stems.iter().any(|stem| word.starts_with(stem.as_bytes())));
        let mut section = Self {
            qualifications: has(&["qualif", "training", "education", "attainment"]),
            mixed: has(&["experience", "skill", "knowledge", "abilit"]),
            named: [0; Theme::ALL.len()],
        };
        let mut last = None;
        for Hit { cue: Cue { target, loudness, .. }, .. } in name.hits() {
            match (*target, *loudness) {
                (Target::For(Theme::Qualifications) | Target::Nothing | Target::Craft, _)
                | (_, Loudness::Opening | Loudness::Weak) => {}
                (Target::For(theme), Loudness::Sure | Loudness::Usual) if last == Some(theme) => {}
                (Target::For(theme), Loudness::Sure | Loudness::Usual) => {
                    section.named[theme as usize] = section.named[theme as usize].saturating_add(1);
                    last = Some(theme);
                }
            }
        }
        section
    }

    /// What a criterion of the category is about: the theme that is chosen for it, else as [`of`] says.
    #[must_use]
    pub fn about(&self, text: &str, chosen: Option<Theme>) -> Option<About> {
        let text = Folded::new(text);
        let theme = chosen.or_else(|| self.theme_of(&text))?;
        Some(About { theme, kept: Kept::of(theme, &text) })
    }

    fn theme_of(&self, text: &Folded) -> Option<Theme> {
        let mut scores = [0_u32; Theme::ALL.len()];
        let mut qualification = None;
        let (mut first, mut first_quiet) = (FIRST, FIRST_QUIET);
        let act = text.asks_for_an_act();
        let hits = text.hits();
        let craft = hits.iter().any(|hit| hit.cue.target == Target::Craft);
        for Hit { cue: Cue { target, loudness, .. }, aside } in hits {
            let Target::For(theme) = *target else {
                continue;
            };
            let dealt_with = act && theme == Theme::Qualifications;
            let mut weight = match loudness {
                Loudness::Sure | Loudness::Usual if dealt_with => DEALT_WITH,
                Loudness::Sure if theme == Theme::Qualifications => QUALIFICATION,
                Loudness::Sure if scores[theme as usize] < SURE => SURE,
                Loudness::Sure => SURE / 2,
                Loudness::Usual | Loudness::Opening | Loudness::Weak if craft => continue,
                Loudness::Usual if scores[theme as usize] < USUAL => USUAL,
                Loudness::Usual => USUAL / 2,
                Loudness::Opening if scores[theme as usize] < OPENING => OPENING,
                Loudness::Opening | Loudness::Weak => WEAK,
            };
            if aside {
                weight /= 2;
            }
            weight += match loudness {
                Loudness::Sure | Loudness::Usual if dealt_with => 0,
                Loudness::Sure | Loudness::Usual => std::mem::take(&mut first),
                Loudness::Opening | Loudness::Weak => std::mem::take(&mut first_quiet),
            };
            scores[theme as usize] += weight;
            if theme == Theme::Qualifications {
                qualification = qualification.max(Some(weight));
            }
        }
        if text.opens_with_training() {
            return Some(Theme::Qualifications);
        }
        let says = |wanted: &str| text.words().iter().any(|word| word == wanted.as_bytes());
        if self.qualifications {
            let enough = if self.mixed { SURE } else { WEAK };
            let learning = scores[Theme::LearningAndReflection as usize] >= SURE;
            let training = || !self.mixed && !learning && says("training");
            if qualification.is_some_and(|weight| weight >= enough) || training() {
                return Some(Theme::Qualifications);
            }
        }
        let doubtful = || scores.iter().all(|&score| score < SURE);
        if self.qualifications && !self.mixed && !act && doubtful() && !says("experience") {
            return Some(Theme::Qualifications);
        }
        for (score, named) in scores.iter_mut().zip(&self.named) {
            *score += CATEGORY * u32::from(*named);
        }
        best(&scores)
    }
}

// Weights. Only their order and their sums against one another matter: a sure cue beats a first usual one, which
// beats an opening; two usual cues weigh about as much as a sure one; weak cues only break silence.
const SURE: u32 = 32;
const USUAL: u32 = 16;
const WEAK: u32 = 2;
const OPENING: u32 = 12;
/// A qualification that is named is what is asked for, whatever it is in.
const QUALIFICATION: u32 = 64;
/// A qualification that an act deals with is less than what is done with it: "experience of PhD supervision".
const DEALT_WITH: u32 = 10;
/// What the first sure or usual cue of a criterion counts more.
const FIRST: u32 = 8;
/// What the first opening or weak one counts more: it decides between equals.
const FIRST_QUIET: u32 = 1;
/// What the category's own theme counts.
const CATEGORY: u32 = 8;

/// The highest score; of equal ones the theme that comes first.
fn best(scores: &[u32]) -> Option<Theme> {
    let highest = scores.iter().copied().max().filter(|&highest| highest > 0)?;
    let place = scores.iter().position(|&score| score == highest)?;
    Some(Theme::ALL[place])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn named(text: &str, category: &str) -> Option<&'static str> {
        of(text, Some(category)).map(Theme::name)
    }

    #[test]
    fn names_read_back_and_the_order_is_that_of_the_enum() {
        for (place, theme) in Theme::ALL.into_iter().enumerate() {
            assert_eq!(Theme::from_name(theme.name()), Some(theme));
            assert_eq!(theme as usize, place, "scores are kept by place");
        }
        assert_eq!(Theme::from_name("confirmation"), None);
    }

    #[test]
    fn a_named_theme_beats_the_opening_words() {
        assert_eq!(of("Understanding of safeguarding", None), Some(Theme::SafeguardingAndRisk));
        assert_eq!(of("Commitment to equal opportunities", None), Some(Theme::EqualityAndInclusion));
        assert_eq!(of("Understanding of the housing market", None), Some(Theme::FieldKnowledge));
        assert_eq!(of("Commitment to this neighbourhood", None), Some(Theme::ValuesAndAttitudes));
    }

    #[test]
    fn what_a_category_for_qualifications_asks_for_is_a_qualification() {
        assert_eq!(named("Gold award in lifesaving", "Qualifications"), Some("qualifications"));
        assert_eq!(named("Two summers of experience", "Qualifications"), None);
        assert_eq!(named("Coaching certificate", "Experience"), Some("qualifications"));
        assert_eq!(named("Lifeguard training", "Education and Training"), Some("qualifications"));
        assert_eq!(named("Lifeguard training", "Experience"), Some("training_and_facilitation"));
        assert_eq!(named("Willing to attend further training", "Qualifications"), Some("learning_and_reflection"));
    }

    #[test]
    fn what_is_done_with_a_qualification_is_asked_for_not_the_qualification() {
        assert_eq!(of("Experience of PhD supervision", None), Some(Theme::LeadershipAndSupervision));
        assert_eq!(of("Experience as a GCSE examiner", None), Some(Theme::TrainingAndFacilitation));
        assert_eq!(of("Knowledge of the HNC", None), Some(Theme::FieldKnowledge));
        assert_eq!(of("Coaching or mentoring qualification", None), Some(Theme::Qualifications));
        assert_eq!(of("Training in first aid", None), Some(Theme::Qualifications));
        assert_eq!(of("Provides training in first aid", None), Some(Theme::TrainingAndFacilitation));
    }

    #[test]
    fn of_weak_words_the_first_decides() {
        assert_eq!(of("Numerate for such tasks", None), Some(Theme::ProblemSolving));
        assert_eq!(of("Tasks for the numerate", None), Some(Theme::OrganisationAndTime));
    }

    #[test]
    fn words_that_only_look_like_a_theme_are_traps() {
        assert_ne!(of("Driving for results", None), Some(Theme::FlexibilityAndAvailability));
        assert_eq!(of("Able to act on feedback", None), Some(Theme::LearningAndReflection));
        assert_eq!(of("Make it work", None), None);
        assert_eq!(of("Good with IT", None), Some(Theme::ItAndRecords));
        assert_eq!(of("Works without close supervision", None), Some(Theme::ProblemSolving));
        assert_eq!(of("Corrected vision of 6/9", None), None);
        assert_eq!(of("Experience of income recovery", None), None);
        assert_eq!(of("Uses data to improve services", None), Some(Theme::ImprovementAndResearch));
        assert_eq!(of("Has supervised apprentices", None), Some(Theme::LeadershipAndSupervision));
        assert_eq!(of("Experience with mental health problems", None), Some(Theme::FieldKnowledge));
    }

    #[test]
    fn a_craft_has_no_theme_of_its_own() {
        assert_eq!(of("Knowledge of Python and SQL", None), None);
        assert_eq!(of("Explains code to newcomers", None), Some(Theme::Communication));
        assert_eq!(of("Plastering", None), None);
    }

    #[test]
    fn what_is_said_in_passing_counts_less() {
        let text = "Persuasive and clear (also with colleagues, in a team, and with partners)";
        assert_eq!(of(text, None), Some(Theme::Communication));
        assert_eq!(of("Creates solutions to help people recover", None), Some(Theme::ProblemSolving));
    }

    #[test]
    fn a_category_decides_only_where_the_words_do_not() {
        assert_eq!(named("Makes the case for change", "Communication"), Some("communication"));
        assert_eq!(named("Calm under pressure", "Communication"), Some("resilience"));
        assert_eq!(named("Makes the case for change", "Skills and abilities"), None);
    }

    #[test]
    fn a_long_list_is_read_quickly() {
        let words = "Ability to plan and prioritise work for a busy team and to communicate with partners clearly";
        let long = words.repeat(2_000);
        let start = std::time::Instant::now();
        assert!(of(&long, Some("Skills")).is_some());
        assert!(start.elapsed().as_secs() < 5);
    }

    proptest! {
        #[test]
        fn any_text_and_category_is_read(text in "(?s).{0,300}", category in prop::option::of("(?s).{0,40}")) {
            let _ = of(&text, category.as_deref());
        }

        #[test]
        fn case_does_not_matter_in_plain_words(text in "[a-z ]{0,80}") {
            prop_assume!(!text.split(' ').any(|word| word == "it"));
            prop_assert_eq!(of(&text, None), of(&text.to_uppercase(), None));
        }
    }
}
