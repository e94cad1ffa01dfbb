//! Themes: what a criterion is about, read from its own words.
//!
//! Takes plain text and knows nothing of specifications.

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

/// What a criterion is about.
#[must_use]
pub fn of(_text: &str, _category: Option<&str>) -> Option<Theme> {
    None
}
