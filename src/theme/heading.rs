//! Headings for themes: in plain words, so that they can be pasted into any form.
//!
//! Owns the wording; which of them is chosen, [`super::recognised`] and the statement decide. Guidance: keep a recognisable word of the criterion,
//! no "&", no Markdown and no block capitals (<http://www.jobs.nhs.uk/advice/write_appform.html>).

use super::Theme;

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

    /// Short names of the theme, the most general first, for a heading that names two or three things.
    #[must_use]
    #[rustfmt::skip]
    pub const fn topics(self) -> &'static [&'static str] {
        match self {
            Self::ItAndRecords => &[
                "using IT", "record keeping", "administration", "digital skills", "computer skills", "databases",
                "spreadsheets", "data entry", "minutes", "stock control", "cash handling", "typing",
            ],
            Self::LeadershipAndSupervision => &[
                "leadership", "supervision", "management", "managing staff", "line management", "budgets",
                "recruitment", "delegation", "volunteers",
            ],
            Self::TrainingAndFacilitation => &[
                "training others", "facilitating groups", "teaching", "mentoring", "coaching", "workshops", "lessons",
                "the curriculum", "classroom practice", "managing behaviour", "learning support",
            ],
            Self::ImprovementAndResearch => &[
                "improving services", "research", "audit", "evaluation", "project work", "publications", "fundraising",
                "quality", "raising standards", "data collection", "change",
            ],
            Self::Qualifications => &[
                "qualifications", "education", "training", "certificates", "a degree", "courses", "literacy",
                "numeracy",
            ],
            Self::LearningAndReflection => &[
                "learning", "my development", "reflection", "supervision", "feedback", "self-awareness",
                "further training", "asking for help", "new knowledge",
            ],
            Self::LivedExperience => &[
                "lived experience", "personal experience", "experience of services", "my own story",
            ],
            Self::Confidentiality => &[
                "confidentiality", "discretion", "data protection", "privacy", "sensitive information",
            ],
            Self::EqualityAndInclusion => &[
                "equality", "diversity", "inclusion", "challenging stigma", "culture", "different backgrounds",
                "fairness", "accessibility", "tackling prejudice",
            ],
            Self::SafeguardingAndRisk => &[
                "safeguarding", "managing risk", "safety at work", "safety", "lifting", "physical work", "first aid",
                "hygiene", "infection control", "challenging behaviour", "incidents", "child protection",
            ],
            Self::Resilience => &[
                "resilience", "working under pressure", "responding to distress", "staying calm",
                "coping with demands", "emotional demands", "handling stress",
            ],
            Self::RecoveryAndPeerSupport => &[
                "peer support", "recovery", "wellbeing", "boundaries", "role modelling", "empowerment", "hope",
            ],
            Self::TeamworkAndPartnership => &[
                "teamwork", "partnership", "collaboration", "working with colleagues", "liaison", "networks",
                "co-production", "working with stakeholders", "consultation", "working with agencies",
            ],
            Self::OrganisationAndTime => &[
                "organisation", "planning", "managing time", "accuracy", "deadlines", "priorities",
                "attention to detail", "managing a workload", "keeping to a schedule", "punctuality",
            ],
            Self::ProblemSolving => &[
                "problem solving", "decisions", "initiative", "creativity", "judgement", "working independently",
                "analysis", "working alone", "being proactive", "innovation", "critical thinking",
                "working without supervision",
            ],
            Self::Communication => &[
                "communication", "interpersonal skills", "languages", "listening", "relationships",
                "explaining clearly", "speaking", "writing", "presentations", "negotiation", "influencing", "reports",
                "plain English",
            ],
            Self::PersonCentredCare => &[
                "supporting people", "person-centred support", "care", "empathy", "serving customers", "advocacy",
                "dignity", "courtesy", "compassion", "patience", "kindness", "practical support",
                "handling complaints", "pastoral support", "user needs",
            ],
            Self::FlexibilityAndAvailability => &[
                "flexibility", "working hours", "travel", "availability", "shifts", "evenings", "weekends",
                "adapting to change", "being on call",
            ],
            Self::ValuesAndAttitudes => &[
                "values", "honesty", "motivation", "attitude", "enthusiasm", "commitment", "integrity", "reliability",
                "passion", "interest in this work", "professionalism", "courage",
            ],
            Self::FieldKnowledge => &[
                "policy", "law", "legislation", "regulations", "procedures", "services", "the sector", "mental health",
                "governance", "local government", "child development", "good practice",
            ],
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
    }
}
