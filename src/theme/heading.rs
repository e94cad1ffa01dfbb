//! Headings for themes: in plain words, so that they can be pasted into any form.
//!
//! Owns the wording and the choice among a theme's headings. Guidance: keep a recognisable word of the criterion,
//! no "&", no Markdown and no block capitals (<http://www.jobs.nhs.uk/advice/write_appform.html>).

use std::cmp::Reverse;

use super::{
    Theme,
    matching::Folded,
    words::{Start, Word, Words, start_of},
};

impl Theme {
    /// Headings under which criteria of the theme can stand in a statement, the most general first.
    #[must_use]
    pub const fn headings(self) -> &'static [&'static str] {
        match self {
            Self::ItAndRecords => &[
                "Using IT and keeping accurate records",
                "Digital skills and computer systems",
                "Administration and office systems",
                "Record keeping and data",
            ],
            Self::LeadershipAndSupervision => &[
                "Leading and supporting others",
                "Supervision and people management",
                "Managing staff, budgets and resources",
                "Setting direction and developing a team",
                "Recruiting and managing performance",
            ],
            Self::TrainingAndFacilitation => &[
                "Training and facilitating groups",
                "Teaching and helping others learn",
                "Coaching and mentoring",
                "Planning and delivering lessons",
            ],
            Self::ImprovementAndResearch => &[
                "Improving services",
                "Research and evaluation",
                "Audit, quality and evidence",
                "Project work and results",
                "Publications and funding",
            ],
            Self::Qualifications => &[
                "Qualifications and training",
                "Education and relevant courses",
                "Degree or equivalent experience",
                "Certificates held",
            ],
            Self::LearningAndReflection => &[
                "Learning and reflecting on my practice",
                "Using supervision and feedback",
                "My own development",
                "Learning new skills quickly",
            ],
            Self::LivedExperience => &[
                "My lived experience and what I learned from it",
                "Using lived experience safely",
                "Personal experience relevant to this role",
                "Experience of using services",
            ],
            Self::Confidentiality => {
                &["Confidentiality and handling sensitive information", "Data protection and discretion"]
            }
            Self::EqualityAndInclusion => &[
                "Working inclusively",
                "Respecting difference and challenging stigma",
                "Equality and diversity in practice",
                "Equal opportunities",
            ],
            Self::SafeguardingAndRisk => &[
                "Safeguarding and keeping people safe",
                "Assessing and managing risk",
                "Health and safety at work",
                "Responding to incidents and challenging behaviour",
            ],
            Self::Resilience => &[
                "Working calmly under pressure",
                "Staying well and resilience",
                "Responding to distress and emotional demands",
            ],
            Self::RecoveryAndPeerSupport => &[
                "Recovery-focused peer support",
                "Using recovery and wellbeing tools",
                "Boundaries, hope and role modelling",
                "Empowering people to manage their own wellbeing",
            ],
            Self::TeamworkAndPartnership => &[
                "Working in a team",
                "Partnership and collaboration",
                "Working across services and with colleagues",
                "Stakeholders and networks",
            ],
            Self::OrganisationAndTime => &[
                "Organising my work",
                "Planning, priorities and deadlines",
                "Managing my time and workload",
                "Accuracy and attention to detail",
            ],
            Self::ProblemSolving => &[
                "Solving problems",
                "Making decisions and using judgement",
                "Working independently and using initiative",
                "Analysing information and thinking creatively",
            ],
            Self::Communication => &[
                "Communication and building relationships",
                "Listening and explaining clearly",
                "Spoken and written communication",
                "Negotiating and influencing",
                "Speaking other languages",
            ],
            Self::PersonCentredCare => &[
                "Supporting people with empathy and respect",
                "Person-centred care and advocacy",
                "Serving customers and the public",
                "Pastoral support",
                "Meeting the needs of users and clients",
            ],
            Self::FlexibilityAndAvailability => {
                &["Flexibility and working hours", "Travel and availability", "Adapting to change"]
            }
            Self::ValuesAndAttitudes => &[
                "My values in practice",
                "Honesty, commitment and reliability",
                "Motivation and interest in this work",
                "Positive attitude and enthusiasm",
            ],
            Self::FieldKnowledge => &[
                "Knowledge relevant to this role",
                "Understanding of the field and its services",
                "Policy and law that shape the work",
                "Experience in this setting or sector",
            ],
        }
    }

    /// Short names of the theme, the most general first, for a heading that covers two or three themes.
    #[must_use]
    pub const fn topics(self) -> &'static [&'static str] {
        match self {
            Self::ItAndRecords => &["IT", "record keeping", "administration", "digital skills"],
            Self::LeadershipAndSupervision => &["leadership", "supervision", "management", "managing staff"],
            Self::TrainingAndFacilitation => &["training others", "facilitating groups", "teaching", "mentoring"],
            Self::ImprovementAndResearch => &["improving services", "research", "audit", "evaluation", "project work"],
            Self::Qualifications => &["qualifications", "education", "training held", "certificates"],
            Self::LearningAndReflection => &["learning", "my development", "reflection", "supervision", "feedback"],
            Self::LivedExperience => &["lived experience", "personal experience", "experience of services"],
            Self::Confidentiality => &["confidentiality", "discretion", "data protection"],
            Self::EqualityAndInclusion => &["equality", "diversity", "inclusion", "challenging stigma", "culture"],
            Self::SafeguardingAndRisk => &["safeguarding", "managing risk", "health and safety", "safety"],
            Self::Resilience => &["resilience", "working under pressure", "responding to distress", "staying calm"],
            Self::RecoveryAndPeerSupport => &["peer support", "recovery", "wellbeing", "boundaries", "role modelling"],
            Self::TeamworkAndPartnership => &["teamwork", "partnership", "collaboration", "working with colleagues"],
            Self::OrganisationAndTime => &["organisation", "planning", "managing time", "accuracy"],
            Self::ProblemSolving => &["problem solving", "decisions", "initiative", "creativity", "judgement"],
            Self::Communication => {
                &["communication", "interpersonal skills", "languages", "listening", "relationships"]
            }
            Self::PersonCentredCare => {
                &["person-centred support", "care", "empathy", "serving customers", "supporting people"]
            }
            Self::FlexibilityAndAvailability => &["flexibility", "working hours", "travel", "availability"],
            Self::ValuesAndAttitudes => &["values", "honesty", "motivation", "attitude", "enthusiasm", "commitment"],
            Self::FieldKnowledge => &["knowledge of the field", "understanding of services", "policy", "law"],
        }
    }

    /// The themes that stand nearest to this one, so that a lone criterion finds company, the nearest first.
    #[must_use]
    pub const fn related(self) -> &'static [Self] {
        match self {
            Self::ItAndRecords => &[Self::OrganisationAndTime, Self::Confidentiality, Self::Communication],
            Self::LeadershipAndSupervision => &[Self::TrainingAndFacilitation, Self::TeamworkAndPartnership],
            Self::TrainingAndFacilitation => &[Self::LeadershipAndSupervision, Self::LearningAndReflection],
            Self::ImprovementAndResearch => &[Self::ProblemSolving, Self::OrganisationAndTime, Self::FieldKnowledge],
            Self::Qualifications => &[Self::LearningAndReflection, Self::FieldKnowledge],
            Self::LearningAndReflection => &[Self::Qualifications, Self::ValuesAndAttitudes],
            Self::LivedExperience => &[Self::RecoveryAndPeerSupport, Self::FieldKnowledge],
            Self::Confidentiality => &[Self::SafeguardingAndRisk, Self::ItAndRecords, Self::ValuesAndAttitudes],
            Self::EqualityAndInclusion => &[Self::ValuesAndAttitudes, Self::PersonCentredCare],
            Self::SafeguardingAndRisk => &[Self::Confidentiality, Self::Resilience, Self::PersonCentredCare],
            Self::Resilience => &[Self::FlexibilityAndAvailability, Self::ProblemSolving, Self::SafeguardingAndRisk],
            Self::RecoveryAndPeerSupport => &[Self::LivedExperience, Self::PersonCentredCare],
            Self::TeamworkAndPartnership => &[Self::Communication, Self::LeadershipAndSupervision],
            Self::OrganisationAndTime => &[Self::ProblemSolving, Self::ItAndRecords, Self::FlexibilityAndAvailability],
            Self::ProblemSolving => &[Self::OrganisationAndTime, Self::ImprovementAndResearch, Self::Resilience],
            Self::Communication => &[Self::TeamworkAndPartnership, Self::PersonCentredCare],
            Self::PersonCentredCare => &[Self::EqualityAndInclusion, Self::Communication, Self::RecoveryAndPeerSupport],
            Self::FlexibilityAndAvailability => {
                &[Self::OrganisationAndTime, Self::Resilience, Self::ValuesAndAttitudes]
            }
            Self::ValuesAndAttitudes => {
                &[Self::EqualityAndInclusion, Self::LearningAndReflection, Self::PersonCentredCare]
            }
            Self::FieldKnowledge => &[Self::RecoveryAndPeerSupport, Self::SafeguardingAndRisk, Self::PersonCentredCare],
        }
    }

    /// The heading that keeps most words of the criteria it covers; the first one when none keeps any.
    #[must_use]
    pub fn heading_for(self, texts: &[&str]) -> &'static str {
        best_kept(self.headings(), texts).first().map_or("", |(heading, _)| heading)
    }
}

/// Which recognisable words of its theme's headings a criterion keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kept(u32);

impl Kept {
    /// The most recognisable words that the headings of a theme can have.
    const MOST: usize = u32::BITS as usize;

    /// What the words of a criterion keep.
    pub(super) fn of(theme: Theme, text: &Folded<'_>) -> Self {
        let Recognised { words, count } = &RECOGNISED[theme as usize];
        let mut kept = 0;
        for word in text.words() {
            let four = first_four(word.start);
            for (place, known) in words[..*count].iter().enumerate() {
                if known.four == four && same_stem(known.word, &word.letters) {
                    kept |= 1 << place;
                }
            }
        }
        Self(kept)
    }

    /// What two criteria keep together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Theme {
    /// The headings with how many of their words are kept; those that keep most first, else in their own order.
    #[must_use]
    pub fn ranked(self, kept: Kept) -> Vec<(&'static str, usize)> {
        let mut ranked: Vec<(&str, usize)> = self.headings().iter().map(|heading| (*heading, 0)).collect();
        let Recognised { words, count } = &RECOGNISED[self as usize];
        for (place, known) in words[..*count].iter().enumerate() {
            ranked[known.heading].1 += (kept.0 >> place & 1) as usize;
        }
        ranked.sort_by_key(|(_, kept)| Reverse(*kept));
        ranked
    }
}

/// The recognisable words of each theme's headings, laid out by the compiler.
static RECOGNISED: [Recognised; Theme::ALL.len()] = {
    let mut all = [const { Recognised::by(&[]) }; Theme::ALL.len()];
    let mut theme = 0;
    while theme < all.len() {
        all[theme] = Recognised::by(Theme::ALL[theme].headings());
        theme += 1;
    }
    all
};

/// The words by which criteria under some headings are recognised.
#[derive(Clone, Copy)]
struct Recognised {
    words: [Known; Kept::MOST],
    count: usize,
}

/// A word of a heading, as it is written there.
#[derive(Clone, Copy)]
struct Known {
    word: &'static str,
    /// Its first four letters.
    four: u32,
    heading: usize,
}

impl Recognised {
    const fn by(headings: &'static [&'static str]) -> Self {
        let mut found = Self { words: [Known { word: "", four: 0, heading: 0 }; Kept::MOST], count: 0 };
        let mut heading = 0;
        while heading < headings.len() {
            let mut rest = headings[heading];
            while !rest.is_empty() {
                let mut length = 0;
                while length < rest.len() && rest.as_bytes()[length].is_ascii_alphabetic() {
                    length += 1;
                }
                let (word, after) = rest.split_at(length);
                let word = if matches!(word.as_bytes(), b"IT") { "ict" } else { word };
                if says_something(word) {
                    found.words[found.count] = Known { word, four: first_four(start_of(word)), heading };
                    found.count += 1;
                }
                rest = if after.is_empty() { after } else { after.split_at(1).1 };
            }
            heading += 1;
        }
        found
    }
}

/// The headings with how many of their words the texts hold; those that keep most first, else in their own order.
#[must_use]
pub fn best_kept<'h>(headings: &[&'h str], texts: &[&str]) -> Vec<(&'h str, usize)> {
    let texts: Vec<Word<'_>> = texts.iter().flat_map(|text| Words::of(text)).collect();
    let holds = |word: &Word<'_>| {
        let four = first_four(word.start);
        texts.iter().any(|other| first_four(other.start) == four && same_stem(&word.letters, &other.letters))
    };
    let kept = |heading| Words::of(heading).filter(|word| says_something(&word.letters) && holds(word)).count();
    let mut ranked: Vec<(&str, usize)> = headings.iter().map(|heading| (*heading, kept(heading))).collect();
    ranked.sort_by_key(|(_, kept)| Reverse(*kept));
    ranked
}

/// Whether a heading keeps a recognisable word of one of the texts.
#[must_use]
pub fn keeps_a_word(heading: &str, texts: &[&str]) -> bool {
    best_kept(&[heading], texts) != [(heading, 0)]
}

/// Words of a heading by which nobody would recognise a criterion.
const EMPTY: [&str; 18] = [
    "able", "ability", "being", "from", "good", "have", "into", "others", "relevant", "role", "that", "their", "this",
    "using", "what", "with", "work", "working",
];

/// Whether a word of a heading is one by which a criterion can be recognised.
const fn says_something(word: &str) -> bool {
    let mut place = 0;
    while place < EMPTY.len() {
        if word.eq_ignore_ascii_case(EMPTY[place]) {
            return false;
        }
        place += 1;
    }
    word.len() > 3 || matches!(word.as_bytes(), b"ict")
}

/// The first four letters in one number, capitals aside.
const fn first_four(start: Start) -> u32 {
    /// The bit by which small letters differ from capitals.
    const SMALL: u32 = 0x2020_2020;
    start as u32 | SMALL
}

/// Words of one family, roughly: alike but for their last few letters ("facilitating", "facilitation").
fn same_stem(one: &str, other: &str) -> bool {
    if one.eq_ignore_ascii_case(other) {
        return true;
    }
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    let shorter = one.chars().count().min(other.chars().count());
    shared >= 4 && shared + 3 >= shorter
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn headings_are_plain_and_no_two_are_alike() {
        let mut seen = HashSet::new();
        for theme in Theme::ALL {
            assert!(theme.headings().len() >= 2, "{}", theme.name());
            for heading in theme.headings() {
                assert!(seen.insert(heading.to_lowercase()), "{heading} twice");
                let plain = |c: char| c.is_ascii_alphabetic() || " ,-".contains(c);
                assert!(heading.chars().all(plain), "{heading}");
                assert!(heading.starts_with(|c: char| c.is_ascii_uppercase()), "{heading}");
                assert!(
                    heading.split(' ').all(|word| word == "IT"
                        || word == "I"
                        || word.len() < 2
                        || word.chars().any(|c| c.is_ascii_lowercase())),
                    "{heading} in capitals"
                );
            }
        }
    }

    #[test]
    fn topics_are_plain_and_every_theme_has_relations() {
        for theme in Theme::ALL {
            assert!(theme.topics().len() >= 2 && theme.related().len() >= 2, "{}", theme.name());
            for topic in theme.topics() {
                assert!(topic.chars().all(|c| c.is_ascii_alphabetic() || " -".contains(c)), "{topic}");
            }
            assert!(!theme.related().contains(&theme), "{}", theme.name());
        }
        assert!(keeps_a_word("Using IT", &["Good IT skills"]));
        assert!(!keeps_a_word("Working with others", &["Able to work alone"]));
    }

    #[test]
    fn the_heading_keeps_a_word_of_what_it_covers() {
        let heading = Theme::TrainingAndFacilitation.heading_for(&["Experience of mentoring", "Can coach colleagues"]);
        assert_eq!(heading, "Coaching and mentoring");
        assert_eq!(Theme::OrganisationAndTime.heading_for(&["Meets deadlines"]), "Planning, priorities and deadlines");
        assert_eq!(Theme::Resilience.heading_for(&[]), Theme::Resilience.headings()[0]);
        assert_eq!(Theme::Resilience.heading_for(&["Unflappable"]), Theme::Resilience.headings()[0]);
    }
}
