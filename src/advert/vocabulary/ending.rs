//! The words of headings at which a specification ends.

use super::super::phrases::Phrases;

/// Headings under which no specification continues; a match at the start is enough.
#[rustfmt::skip]
pub(in crate::advert) static ENDINGS: Phrases = Phrases::new(&[
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
pub(in crate::advert) static PROCESS_LEADS: Phrases = Phrases::new(&[
    "we'll assess you against", "we will assess you against", "you will be assessed against",
    "you'll be assessed against", "we only ask for evidence", "as part of the selection process",
]);

/// Headings that end the specification only when they are the whole line, since longer ones begin criteria or categories.
#[rustfmt::skip]
pub(in crate::advert) static WHOLE_ENDINGS: Phrases = Phrases::new(&[
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
