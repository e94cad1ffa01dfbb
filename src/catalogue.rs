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
    fn the_template_is_valid() {
        let mut problems = Vec::new();
        assert!(PersonSpec::parse(TEMPLATE, &mut problems).is_some(), "{problems:?}");
        assert_eq!(problems, []);
    }
}
