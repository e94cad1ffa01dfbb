//! The words that headings of adverts are made of, as tables.
//!
//! General vocabulary of British adverts only: no employer and no sentence of any advert. All entries are folded
//! (see [`fold`]): lower case, no punctuation but the apostrophe, "&" written "and".

mod asking;
mod ending;
mod folding;
mod level;

pub(super) use asking::{
    ASKING_FRAGMENTS, ASKING_MODALS, ASKING_OPENINGS, ASKS, PROMISES, REQUIRED_THINGS, REQUIRING_OPENINGS,
};
pub(super) use ending::{ENDINGS, PROCESS_LEADS, WHOLE_ENDINGS};
pub(super) use folding::{fold, word_count};
pub(super) use level::{
    DESIRABLE_MODALS, DESIRABLE_OPENINGS, DESIRABLE_WORDINGS, DESIRABLE_WORDS, ESSENTIAL_OPENINGS, ESSENTIAL_WORDS,
    LEVEL_FILLERS,
};

use super::phrases::Phrases;

/// Headings that open the specification itself; a match at the start is enough.
#[rustfmt::skip]
pub(super) static SPECIFICATION: Phrases = Phrases::new(&[
    "person specification", "personal specification", "personnel specification", "person spec",
    "employee specification", "candidate specification", "job specification person", "the person specification",
    "role specification", "selection criteria", "the selection criteria", "shortlisting criteria",
    "your person specification", "person profile", "candidate profile", "candidate requirements",
    "person requirements", "personal profile", "essential and desirable criteria", "essential and desirable skills",
    "essential desirable criteria", "job description and person specification",
    "job description person specification",
]);

/// Words that headings of categories are made of.
#[rustfmt::skip]
pub(super) static CATEGORY_WORDS: Phrases = Phrases::new(&[
    "abilities", "ability", "academic", "age", "achievement", "achievements", "additional", "administration",
    "administrative", "analytical", "analysis", "aptitude", "aptitudes", "attainment", "attainments", "attitude",
    "attitudes", "attributes", "attribute", "awareness", "background", "behaviour", "behaviours", "behavioural",
    "business", "capabilities", "care", "career", "character", "characteristics", "circumstances", "clinical", "commitment",
    "communicating", "communication", "communications", "competence", "competences", "competencies", "competency",
    "computer", "conditions", "core", "creativity", "criteria", "customer", "development", "digital", "disposition",
    "diversity", "domestic", "driving", "education", "educational", "eligibility", "emotional", "employment",
    "equal", "equality", "experience", "experiences", "expertise", "factors", "finance", "financial", "flexibility",
    "focus", "further", "general", "governance", "health", "history", "ict", "impact", "inclusion", "influencing",
    "information", "initiative", "intellectual", "intelligence", "interest", "interests", "interpersonal", "it",
    "job", "judgement", "key", "knowledge", "language", "languages", "leadership", "leading", "learning", "legal",
    "life", "literacy", "lived", "make", "management", "managing", "membership", "memberships", "mental", "miscellaneous", "mobility",
    "motivation", "numeracy", "occupational", "opportunities", "organisation", "organisational", "organising",
    "other", "others", "outlook", "people", "personal", "personality", "philosophy", "physical", "planning",
    "policies", "practical", "practice", "previous", "prior", "problem", "professional", "proficiency", "project",
    "qualification", "qualifications", "qualities", "quality", "registration", "relationship", "relationships",
    "relevant", "requirement", "requirements", "research", "resource", "resources", "responsibility",
    "safeguarding", "safety", "school", "self", "sensory", "service", "skill", "skills", "social", "solving",
    "special", "specialist", "specific", "strategic", "style", "suitability", "supervision", "support", "teaching",
    "team", "teamwork", "teamworking", "technical", "technology", "thinking", "time", "training", "transport",
    "travel", "understanding", "up", "value", "values", "vocational", "welsh", "wellbeing", "work", "working",
    "written", "year", "years", "proven", "certificates", "certification", "certifications", "accreditation",
    "licences",
]);

/// Words of categories that name what a person has to have.
#[rustfmt::skip]
pub(super) static PERSON_WORDS: Phrases = Phrases::new(&[
    "skills", "experience", "knowledge", "qualification", "qualifications", "requirement", "requirements", "competencies", "competences",
    "attributes", "abilities", "ability", "qualities", "expertise", "capabilities", "aptitudes", "attainments",
    "certifications", "behaviours", "education",
]);

/// Words that join the words of a category.
#[rustfmt::skip]
pub(super) static CATEGORY_JOINERS: Phrases = Phrases::new(&[
    "and", "or", "of", "in", "the", "to", "for", "with", "including", "etc", "e", "g", "eg", "if", "any", "held",
    "required", "needed", "a", "b", "c", "d", "your", "part", "section", "essential", "our",
]);

/// Questions and headings that announce how criteria are assessed.
#[rustfmt::skip]
pub(super) static ASSESSMENT_HEADINGS: Phrases = Phrases::new(&[
    "when is this evaluated", "how assessed", "how is this assessed", "how will this be assessed", "assessed by",
    "assessed through", "assessed via", "assessment method", "assessment methods", "method of assessment",
    "methods of assessment", "means of assessment", "evidenced by", "how evidenced", "how identified",
    "how identified and assessed", "how measured", "measured by", "how to be assessed", "how tested", "m o a",
    "moa", "source of evidence", "evidence", "identified by", "source", "method of candidate assessment",
    "to be identified by", "will be identified by", "assessment", "means of identification",
    "how criteria will be assessed", "to be assessed by", "stage assessed", "stage measured", "where assessed",
    "where identified", "identified from",
]);

/// Words that name a way of assessing.
#[rustfmt::skip]
pub(super) static ASSESSMENT_WORDS: Phrases = Phrases::new(&[
    "application", "app", "form", "interview", "interviews", "int", "reference", "references", "ref", "refs",
    "certificate", "certificates", "cert", "test", "tests", "testing", "presentation", "assessment", "assessments",
    "centre", "center", "exercise", "exercises", "task", "tasks", "observation", "portfolio", "statement",
    "supporting", "cv", "letter", "cover", "covering", "selection", "process", "questionnaire", "documents",
    "document", "documentary", "check", "checks", "pre", "employment", "dbs", "disclosure", "qualification",
    "qualifications", "written", "practical", "role", "play", "psychometric", "sift", "shortlisting", "short",
    "listing", "medical", "occupational", "health", "evidence", "proof", "work", "sample", "discussion", "group",
    "lesson", "teaching", "online", "and", "or", "the", "at", "of", "by", "through", "via", "in", "tray", "both",
    "screening", "questioning", "questions", "professional", "day", "stage", "aptitude",
]);

/// Letters in use as assessment codes. They are local: the meaning comes from the advert's own legend.
#[rustfmt::skip]
pub(super) static ASSESSMENT_CODES: Phrases = Phrases::new(&[
    "a", "i", "t", "p", "r", "c", "q", "w", "o", "s", "l", "e", "x", "af", "ap", "as", "ac", "cv", "pt", "ps", "oh",
    "wt", "ex", "ss", "cq", "in", "ce", "do", "at", "rf", "int", "app", "ref", "pr", "pi", "cl", "lo", "dbs", "d",
    "m", "g", "k", "f", "ai", "ait", "air", "ir", "it", "cf", "tp", "be", "wi",
]);

/// Openings of sentences that talk about the process or the employer, not about the applicant.
#[rustfmt::skip]
pub(super) static NOTE_OPENINGS: Phrases = Phrases::new(&[
    "if your", "if you", "please", "note", "n b", "nb", "we", "we're", "we'll", "we've", "our", "this", "these",
    "all", "it is expected", "it is important", "for further", "for more", "for all", "applicants who",
    "applicants should note", "applicants are", "candidates who", "candidates are", "candidates should note",
    "the above", "where", "when", "as an", "as a", "whilst", "while", "the following", "the criteria", "those",
    "items", "in order to", "to apply", "to be shortlisted", "you should", "you will be asked",
    "you will be assessed", "applicants must demonstrate", "applicants must clearly", "the person specification",
    "this person specification", "essential criteria are", "essential criteria these", "desirable criteria are",
    "desirable criteria these", "key", "the post is", "the role is", "the selection", "shortlisting",
    "short listing", "selection", "assessment", "means of assessment", "don't", "there", "here", "see",
    "in addition to the", "that", "part of", "by submitting", "although", "however", "below", "listed below", "at",
    "every", "everyone", "interested", "come", "join", "so", "click",
]);

/// Whom a sentence about a criterion is about.
pub(super) static PERSONS: Phrases = Phrases::new(&[
    "you",
    "the successful candidate",
    "the successful applicant",
    "the post holder",
    "the postholder",
    "candidates",
    "applicants",
    "each candidate",
    "each applicant",
    "every candidate",
    "every applicant",
    "the candidate",
    "the applicant",
]);
