//! The words that say essential or desirable.

use super::super::phrases::Phrases;

/// Words that say essential.
#[rustfmt::skip]
pub(in crate::advert) static ESSENTIAL_WORDS: Phrases = Phrases::new(&[
    "essential", "essentials", "mandatory", "required", "minimum", "necessary",
]);

/// Words that say desirable.
#[rustfmt::skip]
pub(in crate::advert) static DESIRABLE_WORDS: Phrases = Phrases::new(&[
    "desirable", "desirables", "desired", "preferred", "advantageous", "preferable", "optional", "beneficial",
    "bonus",
]);

/// Words that may stand beside a level word in a heading without making it something else.
#[rustfmt::skip]
pub(in crate::advert) static LEVEL_FILLERS: Phrases = Phrases::new(&[
    "criteria", "criterion", "criterions", "selection", "shortlisting", "requirement", "requirements", "skill", "skills", "experience",
    "experiences", "knowledge", "qualification", "qualifications", "attribute", "attributes", "ability",
    "abilities", "competency", "competencies", "competences", "training", "education", "characteristics",
    "qualities", "personal", "person", "specification", "the", "and", "or", "of", "for", "to", "do", "your", "you",
    "need", "must", "have", "haves", "key", "core", "this", "these", "role", "post", "job", "are", "is", "what",
    "will", "in", "minimum", "be", "we", "as", "at", "on", "our", "following", "technical", "professional",
    "academic", "specific", "factors", "but", "not", "also", "additional", "other", "section", "part", "e", "d",
    "items", "elements", "expertise", "understanding", "behaviours", "aptitudes", "attainments", "level",
    "responsibilities", "1", "2", "3", "a", "b", "c", "ones", "would", "list", "position", "candidate",
    "applicants", "points", "extras", "postholder", "holder", "applicant", "candidates", "individual",
]);

/// Sentences or headings that open a list of desirables; a match at the start is enough.
#[rustfmt::skip]
pub(in crate::advert) static DESIRABLE_OPENINGS: Phrases = Phrases::new(&[
    "it would be great if", "it would be nice if", "it would be good if", "it would be an advantage if",
    "it would be advantageous if", "it would be beneficial if", "it would be desirable", "it would be advantageous",
    "it would be a bonus if", "it would be fantastic if", "it would also be", "it would be helpful if",
    "it would be useful if", "it'd be great if", "it'd be nice if", "it'd be good if", "it is desirable",
    "it is also desirable", "it's a bonus if", "it's great if", "it's nice if", "it is a plus if", "bonus points",
    "bonus if", "a bonus if", "bonus skills", "nice to have", "nice to haves", "good to have", "good to haves", "great to have", "great to haves",
    "even better if", "ideally you", "ideally", "extra points", "brownie points", "not essential but",
    "you may also have", "you might also have", "we'd love it if", "we would love it if", "we'd also love",
    "we'd love you to have", "we'd particularly like", "it helps if", "also desirable", "would be a plus", "pluses",
    "plus points", "preferably", "additional desirable", "additionally desirable", "we would also like",
    "great if you", "the following would be an advantage", "the following would be beneficial",
    "the following would be desirable", "the following are desirable", "the following is desirable",
    "the following skills are desirable", "although not essential", "whilst not essential", "while not essential",
    "added bonus", "what would be great", "what would be nice", "stand out", "what will make you stand out",
    "you'll stand out if", "you get bonus points", "in addition the following", "you may have", "you might have",
    "you could also have", "desirable but not essential",
]);

/// What a person might bring, in a sentence that leads into a list of it.
pub(in crate::advert) static DESIRABLE_MODALS: Phrases = Phrases::new(&[
    "might have",
    "might also have",
    "may have",
    "may also have",
    "could also have",
    "would ideally have",
    "will ideally have",
    "should ideally have",
    "would preferably have",
    "will preferably have",
]);

/// Openings that mark a list as essential whatever stands around it.
#[rustfmt::skip]
pub(in crate::advert) static ESSENTIAL_OPENINGS: Phrases = Phrases::new(&[
    "you must have", "you must be", "you must", "must have", "must haves", "must have skills",
    "the following are essential", "the following is essential", "it is essential that you", "it is essential",
    "applicants must", "candidates must", "section 1 the following are essential",
    "the following criteria are essential", "the following essential", "section 2 the following are essential",
]);

/// Wordings inside an entry that make it desirable, whatever the list it stands in.
#[rustfmt::skip]
pub(in crate::advert) static DESIRABLE_WORDINGS: Phrases = Phrases::new(&[
    "desirable but not essential", "but not essential", "not essential but", "although not essential",
    "though not essential", "whilst not essential", "while not essential", "advantageous but not", "is desirable",
    "are desirable", "would be desirable", "desirable but", "is not essential", "not a requirement",
    "would be advantageous", "is advantageous", "hugely advantageous",
    "highly advantageous", "highly desirable", "would be an advantage", "is an advantage",
    "be a distinct advantage", "be an added advantage", "would be a bonus", "is a bonus", "would be beneficial",
    "is beneficial", "would be a plus", "is a plus", "is a big plus", "would be preferable", "is preferable",
    "would be preferred", "is preferred", "are preferred", "would be useful", "would be helpful", "would be nice",
    "would be great", "a strong plus",
]);
