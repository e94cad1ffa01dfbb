//! The limits known by name: the application forms that publish one, or of which one is reported.
//!
//! Each carries its source, so that the user can see how far to trust it. Any advert may say otherwise.

use super::{Limit, Unit};

/// How sure it is that a form has this limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// The platform says so itself.
    Official,
    /// An employer or a university says so of its own forms.
    Employer,
    /// Adverts and advice sites say so; the form itself publishes no figure.
    Reported,
}

impl Certainty {
    /// For the user.
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Official => "published by the platform itself",
            Self::Employer => "published by an employer or a university; other adverts may differ",
            Self::Reported => "reported by applicants and advice sites only; the advert has the last word",
        }
    }
}

/// A limit known by name, with where it comes from.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Preset {
    /// The name in files and flags.
    pub name: &'static str,
    /// Which form has it.
    pub form: &'static str,
    /// How many units.
    pub amount: u32,
    /// What is counted.
    pub unit: Unit,
    /// One box for each criterion.
    pub each: bool,
    /// The page that gives the figure.
    pub source: &'static str,
    /// When the page was written, as far as it says.
    pub date: Option<&'static str>,
    /// How sure the figure is.
    pub certainty: Certainty,
}

impl Preset {
    /// The preset with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        PRESETS.iter().find(|preset| preset.name == name)
    }

    /// Its limit.
    #[must_use]
    pub const fn limit(&'static self) -> Limit {
        Limit { amount: self.amount, unit: self.unit, each: self.each, preset: Some(self) }
    }

    /// The preset whose name was probably meant: one starts like the other, or shares a word with it.
    pub(super) fn nearest(name: &str) -> Option<&'static Self> {
        let known = |word: &&str| word.len() > 2 && !matches!(*word, "nhs" | "civil" | "service" | "and");
        let starts = |preset: &&Self| preset.name.starts_with(name) || name.starts_with(preset.name);
        let shares = |preset: &&Self| {
            let words = || name.split(|c: char| !c.is_ascii_alphanumeric());
            preset.name.split('-').filter(known).any(|word| words().any(|other| other == word))
        };
        let same = |preset: &&Self| {
            let letters = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
            letters(preset.name) == letters(name)
        };
        PRESETS.iter().find(same).or_else(|| PRESETS.iter().find(starts)).or_else(|| PRESETS.iter().find(shares))
    }
}

const CIVIL_SERVICE: &str = "https://www.civil-service-careers.gov.uk/how-to-write-your-ps";

/// The forms whose limit is known. The Civil Service page gives no figure: each advert sets its own.
pub static PRESETS: [Preset; 8] = [
    Preset {
        name: "nhs-jobs-box",
        form: "NHS Jobs, each box for the criteria",
        amount: 5000,
        unit: Unit::Characters,
        each: true,
        source: "https://nhsbsa-live.powerappsportals.com/knowledgebase/article/KA-26342/en-us",
        date: None,
        certainty: Certainty::Official,
    },
    Preset {
        name: "trac",
        form: "Trac, supporting information",
        amount: 1500,
        unit: Unit::Words,
        each: false,
        source: "https://www.nottingham.ac.uk/careers/students/career-insights/applying-to-the-nhs.aspx",
        date: None,
        certainty: Certainty::Employer,
    },
    Preset {
        name: "nhs-scotland",
        form: "NHS Scotland, supporting statement",
        amount: 500,
        unit: Unit::Words,
        each: false,
        source: "https://docslib.org/doc/13786644/",
        date: Some("2018"),
        certainty: Certainty::Employer,
    },
    Preset {
        name: "civil-service-250",
        form: "Civil Service, each behaviour",
        amount: 250,
        unit: Unit::Words,
        each: false,
        source: CIVIL_SERVICE,
        date: None,
        certainty: Certainty::Reported,
    },
    Preset {
        name: "civil-service-500",
        form: "Civil Service, personal statement",
        amount: 500,
        unit: Unit::Words,
        each: false,
        source: CIVIL_SERVICE,
        date: None,
        certainty: Certainty::Reported,
    },
    Preset {
        name: "civil-service-750",
        form: "Civil Service, personal statement",
        amount: 750,
        unit: Unit::Words,
        each: false,
        source: CIVIL_SERVICE,
        date: None,
        certainty: Certainty::Reported,
    },
    Preset {
        name: "civil-service-1250",
        form: "Civil Service, personal statement",
        amount: 1250,
        unit: Unit::Words,
        each: false,
        source: CIVIL_SERVICE,
        date: None,
        certainty: Certainty::Reported,
    },
    Preset {
        name: "brighton-hove",
        form: "Brighton and Hove City Council, supporting statement",
        amount: 2000,
        unit: Unit::Words,
        each: false,
        source: "https://www.brighton-hove.gov.uk/jobs/open-vacancies-and-how-apply-brighton-hove-city-council/supporting-your-job-application/supporting-statement-guidance",
        date: None,
        certainty: Certainty::Employer,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_and_gives_a_limit_that_remembers_it() {
        for preset in &PRESETS {
            assert_eq!(Preset::named(preset.name), Some(preset));
            let limit = preset.limit();
            assert_eq!(limit.preset, Some(preset));
            assert_eq!(Limit::parse(&format!(" {} ", preset.name.to_uppercase())), Ok(limit));
            assert!(preset.source.starts_with("https://"));
            assert!((1..=Limit::MOST).contains(&preset.amount));
        }
    }

    #[test]
    fn the_limits_are_those_of_the_documents() {
        let written: Vec<String> = PRESETS.iter().map(|preset| format!("{} {}", preset.name, preset.limit())).collect();
        assert_eq!(
            written,
            [
                "nhs-jobs-box 5000 characters each",
                "trac 1500 words",
                "nhs-scotland 500 words",
                "civil-service-250 250 words",
                "civil-service-500 500 words",
                "civil-service-750 750 words",
                "civil-service-1250 1250 words",
                "brighton-hove 2000 words",
            ]
        );
    }

    #[test]
    fn a_name_that_is_nearly_right_finds_its_preset() {
        let nearest = |name| Preset::nearest(name).map(|preset| preset.name);
        assert_eq!(nearest("nhs jobs box"), Some("nhs-jobs-box"));
        assert_eq!(nearest("nhs-jobs"), Some("nhs-jobs-box"));
        assert_eq!(nearest("tracs"), Some("trac"));
        assert_eq!(nearest("brighton"), Some("brighton-hove"));
        assert_eq!(nearest("scotland"), Some("nhs-scotland"));
        assert_eq!(nearest("two pages"), None);
    }
}
