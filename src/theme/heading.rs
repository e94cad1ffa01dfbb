//! Headings for themes: in plain words, so that they can be pasted into any form.
//!
//! Owns the wording and the choice among a theme's headings. Guidance: keep a recognisable word of the criterion,
//! no "&", no Markdown and no block capitals (<http://www.jobs.nhs.uk/advice/write_appform.html>).

use std::{borrow::Cow, cmp::Reverse};

use super::{Theme, words::Words};

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

/// The headings with how many of their words the texts hold; those that keep most first, else in their own order.
#[must_use]
pub fn best_kept<'h>(headings: &[&'h str], texts: &[&str]) -> Vec<(&'h str, usize)> {
    Recognised::by(headings).best_kept(texts)
}

/// Whether a heading keeps a recognisable word of one of the texts.
#[must_use]
pub fn keeps_a_word(heading: &str, texts: &[&str]) -> bool {
    best_kept(&[heading], texts) != [(heading, 0)]
}

/// Headings with the words by which a criterion under them is recognised, to be laid beside several groups of criteria.
#[derive(Debug)]
pub struct Recognised<'h> {
    headings: Vec<&'h str>,
    /// Each with how it starts, and its heading's place.
    words: Vec<(Start, Cow<'h, str>, usize)>,
}

impl<'h> Recognised<'h> {
    /// Reads the headings.
    #[must_use]
    pub fn by(headings: &[&'h str]) -> Self {
        let words = headings.iter().enumerate().flat_map(|(place, heading)| {
            let words = Words::of(heading).map(|word| word.letters);
            let content = words.filter(|word| word.len() > 3 && !EMPTY.contains(&&**word) || word == "ict");
            content.map(move |word| (start_of(&word), word, place))
        });
        Self { headings: headings.to_vec(), words: words.collect() }
    }

    /// The headings in order, as [`best_kept`] says.
    #[must_use]
    pub fn best_kept(&self, texts: &[&str]) -> Vec<(&'h str, usize)> {
        let mut held = vec![false; self.words.len()];
        for word in texts.iter().flat_map(|text| Words::of(text)) {
            let start = start_of(&word.letters);
            for ((own_start, own, _), held) in self.words.iter().zip(&mut held) {
                *held = *held || *own_start == start && same_stem(own, &word.letters);
            }
        }
        let mut ranked: Vec<(&str, usize)> = self.headings.iter().map(|heading| (*heading, 0)).collect();
        for ((.., heading), held) in self.words.iter().zip(held) {
            ranked[*heading].1 += usize::from(held);
        }
        ranked.sort_by_key(|(_, kept)| Reverse(*kept));
        ranked
    }
}

/// Words of a heading by which nobody would recognise a criterion.
const EMPTY: [&str; 18] = [
    "able", "ability", "being", "from", "good", "have", "into", "others", "relevant", "role", "that", "their", "this",
    "using", "what", "with", "work", "working",
];

/// The first four letters in one number: most pairs of words differ there already.
type Start = u32;

fn start_of(word: &str) -> Start {
    let mut start = [0; 4];
    start.iter_mut().zip(word.bytes()).for_each(|(letter, byte)| *letter = byte);
    u32::from_le_bytes(start)
}

/// Words of one family, roughly: alike but for their last few letters ("facilitating", "facilitation").
fn same_stem(one: &str, other: &str) -> bool {
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let shorter = one.chars().count().min(other.chars().count());
    one == other || shared >= 4 && shared + 3 >= shorter
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
