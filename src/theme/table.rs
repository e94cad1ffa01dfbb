//! The table of themes: which words speak for which theme.
//!
//! Data only. A cue is one to six words in small letters as [`super::matching`] folds them; `*` is any ending and
//! `..` skips up to three words. *Sure* cues name the theme; *usual* ones mean it unless something else speaks
//! louder; *weak* ones count when nothing else does; *openings* ("knowledge of") stand between these two.
//!
//! The taxonomy and its order come from about thirty public person specifications and the job-evaluation frameworks
//! behind them: the NHS Knowledge and Skills Framework's core dimensions, the Agenda for Change factors, and the Civil
//! Service behaviours. The cues are the words of these and of the other fields that write such specifications, by
//! classes: whoever a service is for, whatever a team is led through, every paper that proves a qualification.

mod aside;
mod leading;
mod people;
mod person;
mod work;

use super::cue::{Row, Target};

/// A row that has nothing yet.
const BLANK: Row = Row { target: Target::Nothing, sure: &[], usual: &[], opening: &[], weak: &[] };

/// In order of precedence: of two themes that speak equally loudly the earlier one wins.
pub(super) const TABLE: &[Row] = &[
    aside::LOOKALIKES,
    aside::CRAFTS,
    work::IT_AND_RECORDS,
    leading::LEADERSHIP_AND_SUPERVISION,
    leading::TRAINING_AND_FACILITATION,
    work::IMPROVEMENT_AND_RESEARCH,
    person::QUALIFICATIONS,
    person::LEARNING_AND_REFLECTION,
    person::LIVED_EXPERIENCE,
    person::CONFIDENTIALITY,
    people::EQUALITY_AND_INCLUSION,
    people::SAFEGUARDING_AND_RISK,
    person::RESILIENCE,
    people::RECOVERY_AND_PEER_SUPPORT,
    people::TEAMWORK_AND_PARTNERSHIP,
    work::ORGANISATION_AND_TIME,
    work::PROBLEM_SOLVING,
    people::COMMUNICATION,
    people::PERSON_CENTRED_CARE,
    work::FLEXIBILITY_AND_AVAILABILITY,
    person::VALUES_AND_ATTITUDES,
    person::FIELD_KNOWLEDGE,
];
