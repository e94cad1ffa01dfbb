//! The words by which a heading or a sentence asks for something.

use super::super::phrases::Phrases;

/// Headings that ask for something without calling it a specification; the whole heading must match.
#[rustfmt::skip]
pub(in crate::advert) static ASKS: Phrases = Phrases::new(&[
    "requirements", "key requirements", "job requirements", "role requirements", "the requirements",
    "entry requirements", "minimum requirements", "basic requirements", "candidate requirements",
    "requirements for the role", "skills required", "what we're looking for", "what we are looking for",
    "who we're looking for", "who we are looking for", "we're looking for", "we are looking for",
    "what are we looking for", "who are we looking for", "what we look for", "what we need from you",
    "what we need", "what we want from you", "we want someone", "about you", "more about you", "a bit about you",
    "who you are", "are you", "is this you", "you", "your profile", "your skills", "your skills and experience",
    "your experience", "your skills and qualifications", "your background", "you have", "you are", "you will have",
    "you'll have", "you will need", "you'll need", "you need", "you should have", "you bring",
    "what you'll need", "what you will need", "what you need", "what you'll bring", "what you will bring",
    "what you bring", "what you'll need to have", "what you need to have", "what you'll need to succeed",
    "what will you bring", "what you'll have", "what you will have", "what you'll bring to the role",
    "what you'll need to be successful", "what skills you'll need", "the ideal candidate", "ideal candidate",
    "our ideal candidate", "your ideal profile", "the candidate", "the person", "the successful candidate",
    "the right person", "the right candidate", "the ideal person", "who we need", "who should apply",
    "who can apply", "who are you", "skills and experience", "skills experience", "experience and skills",
    "skills and qualifications", "qualifications and experience", "experience and qualifications",
    "skills knowledge and experience", "knowledge skills and experience", "knowledge and experience",
    "knowledge skills qualifications and experience", "knowledge skills and qualifications",
    "qualifications skills and experience", "skills qualifications and experience",
    "experience skills and qualifications", "skills experience and qualifications", "qualifications", "key skills",
    "skills", "key skills and experience", "skills and attributes", "skills and abilities", "experience",
    "experience required", "required experience", "required skills and experience", "key criteria", "criteria",
    "the criteria", "competencies", "key competencies", "skills and competencies", "must have skills",
    "personal qualities", "what makes you a great fit", "you'll be a great fit if",
    "you might be a good fit if you", "you may be a good fit if you",
    "what skills and experience we're looking for", "skills you'll need", "skills you will need", "skills needed",
    "to succeed you will need", "what experience you'll need", "attributes", "what do i need", "what do you need",
    "what will i need", "do you have what it takes", "skills we're looking for", "we'd like you to have",
    "what you should have", "what you should bring", "what's required", "what is required",
]);

/// Openings of a sentence that ends in a colon and stands over a list of what is asked for.
#[rustfmt::skip]
pub(in crate::advert) static ASKING_OPENINGS: Phrases = Phrases::new(&[
    "you will have", "you'll have", "you will need", "you'll need", "you need", "you must", "you should",
    "you have", "you are", "you will be able", "you'll be able to demonstrate", "you will be able to demonstrate",
    "you can demonstrate", "you will also", "you'll also", "you also", "applicants must", "applicants should",
    "applicants will", "applicants need", "candidates must", "candidates should", "candidates will",
    "candidates need", "the successful candidate will", "the successful candidate must",
    "the successful candidate should", "successful candidates", "successful applicants", "the successful applicant",
    "the ideal candidate", "the ideal person", "our ideal candidate", "ideal candidates", "the right candidate",
    "the post holder must", "the postholder must", "the post holder should", "the postholder should",
    "the post holder will have", "the postholder will have", "the successful post holder", "we are looking for",
    "we're looking for", "we are seeking", "we seek", "we need", "we want", "we require", "we would like",
    "we'd like you", "we expect you to have", "to be successful", "to succeed", "to be considered", "to apply you",
    "in order to be successful", "the person we", "this person", "the role requires", "this role requires",
    "the post requires", "essential to have", "the following", "what you", "we ask", "you'll be", "you will be",
    "you'll bring", "you will bring", "you bring", "required", "must be", "should be", "should have", "to be eligible",
    "to be appointed", "the basic requirements", "basic requirements", "the minimum requirements",
    "minimum requirements", "the requirements", "the essential requirements", "eligibility", "all applicants must",
    "all candidates must", "to join us you", "to qualify you",
]);

/// Words anywhere in a sentence ending in a colon or dots that make it ask for a person, not list duties.
#[rustfmt::skip]
pub(in crate::advert) static ASKING_FRAGMENTS: Phrases = Phrases::new(&[
    "someone who", "someone with", "somebody who", "somebody with", "a person who", "people who",
    "an individual who", "individuals who", "a candidate who", "candidates who", "looking for", "you will have",
    "you'll have", "you will need", "you'll need", "you should have", "you must have", "you must be",
    "applicants must", "candidates must", "candidates should", "applicants should", "able to demonstrate",
    "successful candidate will have", "successful applicant will have", "ideal candidate", "describes you",
    "sounds like you", "sound like you", "right for you if", "hear from you if",
]);

/// Openings of a whole sentence that asks a person to have or be something.
#[rustfmt::skip]
pub(in crate::advert) static REQUIRING_OPENINGS: Phrases = Phrases::new(&[
    "you should have", "you should hold", "you should be", "you should possess", "you should also have",
    "you must have", "you must hold", "you must be", "you must possess", "you must also have", "you will have",
    "you will hold", "you will possess", "you will also have", "you'll have", "you'll also have", "you will need",
    "you will be able to demonstrate", "you'll be able to demonstrate", "you will be able to show",
    "you'll need", "applicants should have", "applicants must have", "applicants should hold",
    "applicants must hold", "applicants should be", "applicants must be", "applicants will have",
    "candidates should have", "candidates must have", "candidates should hold", "candidates must hold",
    "candidates should be", "candidates must be", "candidates will have", "the successful candidate will have",
    "the successful candidate should have", "the successful candidate must have",
    "the successful candidate will hold", "the successful applicant will have",
    "the successful applicant should have", "the successful applicant must have",
    "the ideal candidate will have", "the ideal candidate should have", "the ideal candidate will be",
    "the postholder will have", "the post holder will have", "the postholder must have",
    "the post holder must have", "the postholder should have", "the post holder should have", "they should have",
    "they should also have", "they must have", "they will have", "it is desirable that", "it is essential that",
    "it is desirable to have", "it is essential to have", "it is also desirable", "it would be desirable",
]);

/// What such a sentence asks for.
#[rustfmt::skip]
pub(in crate::advert) static REQUIRED_THINGS: Phrases = Phrases::new(&[
    "experience", "experienced", "skill", "skills", "knowledge", "degree", "phd", "doctorate", "masters", "master's",
    "qualification", "qualifications", "qualified", "ability", "able", "understanding", "background", "expertise",
    "aptitude", "familiarity", "familiar", "proficiency", "proficient", "educated", "record", "interest",
    "enthusiasm", "commitment", "licence", "numeracy", "literacy", "attitude", "skilled", "confident", "registered",
    "publications",
]);

/// Words by which such a sentence promises something, or tells how to apply.
#[rustfmt::skip]
pub(in crate::advert) static PROMISES: Phrases = Phrases::new(&[
    "opportunity", "opportunities", "the option", "the chance", "access to", "responsible for", "responsibility for",
    "apply", "application", "submit", "interview", "interviewed", "be required to", "be expected to", "be asked",
    "be based", "be supported", "be given", "be offered", "be part of", "be joining", "be working", "aware that",
    "salary", "visa", "shortlisted",
]);

/// What a sentence says of the person below the heading of a category, where no specification is open.
pub(in crate::advert) static ASKING_MODALS: Phrases = Phrases::new(&[
    "should have",
    "must have",
    "will have",
    "should be",
    "must be",
    "will be able to",
    "needs to have",
    "will need",
]);
