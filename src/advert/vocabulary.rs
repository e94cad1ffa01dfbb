//! The words that headings of adverts are made of, as tables.
//!
//! General vocabulary of British adverts only: no employer and no sentence of any advert. All entries are folded
//! (see [`fold`]): lower case, no punctuation but the apostrophe, "&" written "and".

use super::phrases::Phrases;

/// Lower case words with single spaces; "&" becomes "and", curly apostrophes straight, other punctuation a space.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    let push = |folded: &mut String, space: &mut bool, words: &str| {
        if *space && !folded.is_empty() {
            folded.push(' ');
        }
        *space = false;
        folded.push_str(words);
    };
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        // Most of a text is plain words with single spaces: each run is taken in one piece, and made small at the end.
        let run = plain_run(rest.as_bytes());
        if run > 0 {
            push(&mut folded, &mut space, &rest[..run]);
            rest = &rest[run..];
            continue;
        }
        match c {
            '’' | '‘' => push(&mut folded, &mut space, "'"),
            '&' => {
                space = true;
                push(&mut folded, &mut space, "and");
                space = true;
            }
            _ if !c.is_ascii() && c.is_alphanumeric() => {
                push(&mut folded, &mut space, "");
                folded.extend(c.to_lowercase());
            }
            _ => space = true,
        }
        rest = &rest[c.len_utf8()..];
    }
    folded.make_ascii_lowercase();
    folded
}

/// How many bytes at the start are words of plain letters with single spaces between them.
fn plain_run(bytes: &[u8]) -> usize {
    let mut run = 0;
    while let Some(&byte) = bytes.get(run) {
        let between = byte == b' ' && run > 0 && bytes.get(run + 1).is_some_and(|next| IN_WORD[*next as usize]);
        if !(IN_WORD[byte as usize] || between) {
            break;
        }
        run += 1;
    }
    run
}

/// Whether a byte stands in a word of plain letters, for every byte.
static IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'\'';
        byte += 1;
    }
    table
};

/// How many words stand between the single spaces of a text.
pub(super) fn word_count(text: &str) -> usize {
    1 + text.bytes().filter(|byte| *byte == b' ').count()
}

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

/// Headings that ask for something without calling it a specification; the whole heading must match.
#[rustfmt::skip]
pub(super) static ASKS: Phrases = Phrases::new(&[
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
pub(super) static ASKING_OPENINGS: Phrases = Phrases::new(&[
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
pub(super) static ASKING_FRAGMENTS: Phrases = Phrases::new(&[
    "someone who", "someone with", "somebody who", "somebody with", "a person who", "people who",
    "an individual who", "individuals who", "a candidate who", "candidates who", "looking for", "you will have",
    "you'll have", "you will need", "you'll need", "you should have", "you must have", "you must be",
    "applicants must", "candidates must", "candidates should", "applicants should", "able to demonstrate",
    "successful candidate will have", "successful applicant will have", "ideal candidate", "describes you",
    "sounds like you", "sound like you", "right for you if", "hear from you if",
]);

/// Openings of a whole sentence that asks a person to have or be something.
#[rustfmt::skip]
pub(super) static REQUIRING_OPENINGS: Phrases = Phrases::new(&[
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
pub(super) static REQUIRED_THINGS: Phrases = Phrases::new(&[
    "experience", "experienced", "skill", "skills", "knowledge", "degree", "phd", "doctorate", "masters", "master's",
    "qualification", "qualifications", "qualified", "ability", "able", "understanding", "background", "expertise",
    "aptitude", "familiarity", "familiar", "proficiency", "proficient", "educated", "record", "interest",
    "enthusiasm", "commitment", "licence", "numeracy", "literacy", "attitude", "skilled", "confident", "registered",
    "publications",
]);

/// Words by which such a sentence promises something, or tells how to apply.
#[rustfmt::skip]
pub(super) static PROMISES: Phrases = Phrases::new(&[
    "opportunity", "opportunities", "the option", "the chance", "access to", "responsible for", "responsibility for",
    "apply", "application", "submit", "interview", "interviewed", "be required to", "be expected to", "be asked",
    "be based", "be supported", "be given", "be offered", "be part of", "be joining", "be working", "aware that",
    "salary", "visa", "shortlisted",
]);

/// What a sentence says of the person below the heading of a category, where no specification is open.
pub(super) static ASKING_MODALS: Phrases = Phrases::new(&[
    "should have",
    "must have",
    "will have",
    "should be",
    "must be",
    "will be able to",
    "needs to have",
    "will need",
]);

/// Words that say essential.
#[rustfmt::skip]
pub(super) static ESSENTIAL_WORDS: Phrases = Phrases::new(&[
    "essential", "essentials", "mandatory", "required", "minimum", "necessary",
]);

/// Words that say desirable.
#[rustfmt::skip]
pub(super) static DESIRABLE_WORDS: Phrases = Phrases::new(&[
    "desirable", "desirables", "desired", "preferred", "advantageous", "preferable", "optional", "beneficial",
    "bonus",
]);

/// Words that may stand beside a level word in a heading without making it something else.
#[rustfmt::skip]
pub(super) static LEVEL_FILLERS: Phrases = Phrases::new(&[
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
pub(super) static DESIRABLE_OPENINGS: Phrases = Phrases::new(&[
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
pub(super) static DESIRABLE_MODALS: Phrases = Phrases::new(&[
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
pub(super) static ESSENTIAL_OPENINGS: Phrases = Phrases::new(&[
    "you must have", "you must be", "you must", "must have", "must haves", "must have skills",
    "the following are essential", "the following is essential", "it is essential that you", "it is essential",
    "applicants must", "candidates must", "section 1 the following are essential",
    "the following criteria are essential", "the following essential", "section 2 the following are essential",
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

/// Headings under which no specification continues; a match at the start is enough.
#[rustfmt::skip]
pub(super) static ENDINGS: Phrases = Phrases::new(&[
    "disclosure and barring", "dbs check", "certificate of sponsorship", "additional information",
    "further information", "other information", "more information", "general information", "employer details",
    "employer certification", "employer contact", "employer name", "applicant requirements",
    "documents to download", "documents", "further details", "supporting documents", "supporting links",
    "privacy notice", "how to apply", "to apply", "apply now", "apply today", "applying", "application process",
    "the application process", "application procedure", "applications", "next steps", "selection process",
    "the selection process", "recruitment process", "interview process", "interview date", "interviews",
    "interview", "closing date", "contact details", "contact us", "contact information", "contact", "contacts",
    "for further information", "for more information", "for further details", "for an informal",
    "informal enquiries", "informal discussion", "enquiries", "if you would like", "if you have any questions",
    "if you have problems", "about us", "about the team", "about the company", "about the organisation",
    "about the employer", "about our", "about the trust", "about the council", "about the university",
    "about the department", "who we are", "our organisation", "working for our organisation", "our values",
    "our benefits", "our offer", "our culture", "our mission", "our commitment", "our story", "benefits",
    "employee benefits", "staff benefits", "the benefits", "benefits package", "rewards", "rewards and benefits",
    "pay and benefits", "salary and benefits", "what we offer", "what we can offer", "what we'll offer",
    "what we will offer", "what's in it for you", "what is in it for you", "what you'll get", "what you get",
    "what you will get", "what you'll receive", "what you can expect", "what can we offer", "we offer",
    "we can offer", "in return", "why join us", "why work for us", "why work with us", "why us", "why choose",
    "perks", "equal opportunities statement", "equal opportunity employer", "equal opportunities employer",
    "equality diversity and inclusion statement", "diversity statement", "diversity and inclusion statement",
    "inclusion statement", "we are an equal", "an equal opportunities", "equality and diversity statement",
    "safeguarding statement", "safeguarding commitment", "safer recruitment", "pre employment checks",
    "pre employment screening", "employment checks", "rehabilitation of offenders", "criminal records",
    "terms and conditions", "terms of employment", "terms of appointment", "terms and conditions of service",
    "conditions of service", "main terms", "salary", "salary range", "hours", "hours of work", "location",
    "place of work", "annual leave", "pension", "probation", "probationary period", "contract type", "type",
    "start date", "job type", "work location", "schedule", "things you'll be assessed on",
    "behaviours we'll assess", "we'll assess you against", "we only ask for evidence", "selection process details",
    "feedback will only", "security", "nationality requirements", "working for the civil service",
    "civil service code", "diversity and inclusion", "disability confident", "guaranteed interview",
    "reasonable adjustments", "hr office use", "for office use", "office use only", "signed", "signature",
    "date prepared", "prepared by", "last updated", "review date", "this job description",
    "this person specification", "job description agreement", "other roles", "similar jobs", "related jobs",
    "share this job", "list jobs with", "source url", "links", "page updated", "live vacancies", "how to become",
    "where a career", "attachments", "notes to applicants", "note to applicants", "notes for applicants",
    "guidance for applicants", "guidance notes", "organisation chart", "dimensions of the role",
    "health and safety statement", "working conditions", "physical effort", "mental effort", "emotional effort",
    "work environment", "data protection", "gdpr", "privacy", "cookies", "copyright", "you may also be interested",
    "job reference", "reference number", "advert date", "date posted", "posted", "report this job",
    "apply for this job", "apply for job", "submit", "powered by", "sponsorship", "visa sponsorship",
    "job description", "job summary", "job overview", "job purpose", "purpose of the job", "purpose of the role",
    "main purpose", "main duties", "duties", "key duties", "duties and responsibilities", "responsibilities",
    "key responsibilities", "main responsibilities", "roles and responsibilities", "role and responsibilities",
    "key accountabilities", "accountabilities", "what you'll do", "what you will do", "what you'll be doing",
    "what you will be doing", "what will you be doing", "the role", "about the role", "about the job", "the job",
    "the opportunity", "day to day", "a typical day", "your responsibilities", "your role", "role overview",
    "role summary", "in this role you", "as part of this role", "overview", "location and working",
    "equal opportunities monitoring", "behaviours we", "technical skills we", "strengths we",
    "alongside your salary", "things you need to know", "employment screening", "commitment to diversity",
    "statement of commitment", "important information", "please note", "key dates", "timetable",
    "indicative timetable", "recruitment timetable", "the process", "our process", "hiring process",
    "our hiring process", "eligibility to work", "right to work in the uk checks", "context", "background to the",
    "department", "the department", "the team", "our team", "compensation", "package", "remuneration",
    "time allocation", "references available", "dimensions", "scope", "line management", "purpose", "reports to", "reporting to",
    "responsible to", "responsible for", "accountable to", "tasks", "main tasks", "key tasks",
    "tasks and responsibilities", "you might also like",
    "you may also like", "similar documents",
]);

/// Sentences that lead into what is judged later in the process, and so end the specification.
#[rustfmt::skip]
pub(super) static PROCESS_LEADS: Phrases = Phrases::new(&[
    "we'll assess you against", "we will assess you against", "you will be assessed against",
    "you'll be assessed against", "we only ask for evidence", "as part of the selection process",
]);

/// Headings that end the specification only when they are the whole line, since longer ones begin criteria or categories.
#[rustfmt::skip]
pub(super) static WHOLE_ENDINGS: Phrases = Phrases::new(&[
    "applications", "interview", "interviews", "documents", "contact", "contacts", "hours", "location", "type",
    "signed", "links", "salary", "pension", "security", "applying", "duties", "overview", "to apply",
    "responsibilities", "the role", "the job", "the team", "department", "context", "package", "compensation",
    "dimensions", "scope", "submit", "privacy", "copyright", "cookies", "posted", "schedule", "benefits", "perks",
    "rewards", "sponsorship", "enquiries", "gdpr", "data protection", "diversity and inclusion", "our values",
    "safer recruitment", "annual leave", "probation", "your role", "working conditions", "physical effort",
    "mental effort", "emotional effort", "reasonable adjustments", "please note", "general information",
    "remuneration", "our team", "criminal records", "visa sponsorship", "line management", "purpose", "reports to", "reporting to", "responsible to", "responsible for",
    "accountable to", "tasks",
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

/// Wordings inside an entry that make it desirable, whatever the list it stands in.
#[rustfmt::skip]
pub(super) static DESIRABLE_WORDINGS: Phrases = Phrases::new(&[
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
