//! The built-in specifications, compiled in from `specs/`.

/// A specification that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltIn {
    /// What it is called on the command line and in a portfolio.
    pub name: &'static str,
    /// Its text, a spec file.
    pub text: &'static str,
}

macro_rules! built_in {
    ($($name:literal),* $(,)?) => {
        [$(BuiltIn { name: $name, text: include_str!(concat!("../specs/", $name, ".yaml")) }),*]
    };
}

/// Every built-in specification.
pub const ALL: [BuiltIn; 5] = built_in![
    "west-london-transition-peer-worker",
    "slam-oasis-peer-support-worker",
    "hw-complex-needs-peer-support-worker",
    "swlstg-advanced-peer-support-practitioner",
    "nhs-peer-support-worker-profile",
];

/// The commented template that `personspec init` writes.
pub const TEMPLATE: &str = include_str!("../specs/template.yaml");

/// The built-in specification with this name.
#[must_use]
pub fn find(name: &str) -> Option<BuiltIn> {
    ALL.into_iter().find(|built_in| built_in.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::{Counts, PersonSpec};

    #[test]
    fn each_is_valid_and_has_its_advert_s_counts() {
        let expected = [(21, 0, 16), (19, 0, 9), (18, 3, 4), (15, 0, 13), (12, 0, 0)];
        for (built_in, (essential, to_confirm, desirable)) in ALL.into_iter().zip(expected) {
            let mut problems = Vec::new();
            let spec = PersonSpec::parse(built_in.text, &mut problems);
            assert_eq!(problems, [], "{}", built_in.name);
            assert_eq!(spec.unwrap().counts(), Counts { essential, to_confirm, desirable }, "{}", built_in.name);
        }
    }

    #[test]
    fn employers_and_pay_are_the_adverts_facts() {
        let facts: Vec<[String; 2]> = ALL
            .into_iter()
            .filter_map(|built_in| PersonSpec::parse(built_in.text, &mut Vec::new()))
            .map(|spec| [spec.employer, spec.salary].map(Option::unwrap_or_default))
            .collect();
        assert_eq!(
            facts,
            [
                ["West London NHS Trust", "£30,546 to £32,207 a year, inclusive"],
                [
                    "South London and Maudsley NHS Foundation Trust",
                    "£33,094 to £36,195 a year, London supplement (HCAS) included"
                ],
                [
                    "Herefordshire and Worcestershire Health and Care NHS Trust",
                    "£24,465 a year pro rata, £12.51 an hour"
                ],
                [
                    "South West London and St George's Mental Health NHS Trust",
                    "£26,883 to £31,880 a year, Inner London supplement (HCAS) included"
                ],
                ["", ""],
            ]
        );
    }

    #[test]
    fn the_template_is_valid() {
        let mut problems = Vec::new();
        assert!(PersonSpec::parse(TEMPLATE, &mut problems).is_some(), "{problems:?}");
        assert_eq!(problems, []);
    }
}
