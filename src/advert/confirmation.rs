//! Which criteria are confirmations: answered yes or no, because no example could show them.
//!
//! Right to work, licences, registers, checks, travel, declarations. Not every "must" is one: "You must show
//! effective planning" asks for an example.

use super::{
    phrases::Phrases,
    vocabulary::{fold, word_count},
};
use crate::spec::Kind;

/// A criterion's own words, and its kind: by those words, or by the mark that our own pages print behind them.
pub(super) fn told(text: String) -> (String, Kind) {
    match text.strip_suffix(Kind::CONFIRMATION_MARK) {
        Some(own) => (own.to_owned(), Kind::Confirmation),
        None => {
            let kind = kind(&text);
            (text, kind)
        }
    }
}

/// Phrases that make a criterion a confirmation wherever they stand.
#[rustfmt::skip]
static ANYWHERE: Phrases = Phrases::new(&[
    "right to work", "eligible to work", "eligibility to work", "entitled to work", "permission to work",
    "to work in the uk", "national insurance number", "at least age",
    "legally entitled", "legal right to", "visa sponsorship", "require sponsorship", "requires sponsorship",
    "sponsorship for a visa", "certificate of sponsorship", "work permit", "visa", "driving licence",
    "driving license", "driver's licence", "drivers licence", "drivers license", "driver's license",
    "driver licence", "driver license", "car driver", "car owner", "own car", "own vehicle", "access to a car",
    "access to a vehicle", "use of a car", "use of a vehicle", "access to transport", "own transport",
    "access to own transport", "access to suitable transport", "access to private transport", "business insurance",
    "licence to practise", "sia licence", "dbs", "disclosure and barring", "criminal record", "criminal records",
    "pvg", "protecting vulnerable groups", "crb", "accessni", "access ni", "barred list", "enhanced disclosure",
    "security clearance", "sc clearance", "dv clearance", "ctc clearance", "bpss", "vetting", "nppv",
    "baseline personnel security", "checkable employment", "employment history", "original certificates",
    "proof of qualifications", "occupational health clearance", "occupational health check",
    "occupational health screening", "occupational health assessment", "health clearance", "medical clearance", "i understand",
    "you understand", "i confirm", "i agree to", "i am able to confirm", "willing to relocate",
    "prepared to relocate", "able to relocate", "live within", "reside within", "based within", "located within",
    "uk resident", "residency", "british citizen", "uk national", "nationality requirements", "full time student",
    "aged 18", "over 18", "18 years of age", "minimum age", "18 years or over", "18 or over", "21 years of age",
    "performers list", "performers' list", "performers lists", "performers' lists",
    "registered nurse", "registered midwife", "registered social worker", "registered practitioner",
    "registered mental health nurse", "registered general nurse", "nmc registered", "hcpc registered",
    "gmc registered", "gphc registered", "state registered", "sssc registered", "professional registration",
    "nmc registration", "hcpc registration", "gmc registration", "full registration", "current registration",
    "registration with", "registered with", "eligible for registration", "eligibility for registration",
    "eligible to register", "able to register", "register with", "on the specialist register",
    "specialist register", "nmc pin", "live pin", "active pin",
]);

/// Words with "registration" that name a register.
#[rustfmt::skip]
static REGISTERS: Phrases = Phrases::new(&[
    "nmc", "hcpc", "gmc", "gdc", "gphc", "sssc", "swe", "nisc", "niscc", "nmc's", "gtcs", "gtc", "bacp", "gpc",
    "hpc", "ukcp", "bps", "nisc's", "practitioner", "specialist", "sra", "rics", "arb",
]);

/// Words beside "licence" that ask to hold one, rather than to deal with licences.
#[rustfmt::skip]
static HELD: Phrases = Phrases::new(&[
    "hold", "holds", "holding", "holder", "have", "has", "possess", "possession", "valid", "current", "full", "clean",
    "obtain", "gain", "required", "uk", "eu", "hgv", "lgv", "pcv", "category", "class", "flt", "forklift", "drivers",
    "driver's", "pilot", "operator's", "personal", "practising", "door", "or",
]);

static LICENCE: Phrases = Phrases::new(&["licence", "license"]);

/// Openings that ask for a yes about hours and places.
#[rustfmt::skip]
static AVAILABILITY: Phrases = Phrases::new(&[
    "able to travel", "ability to travel", "willing to travel", "willingness to travel", "prepared to travel",
    "must be able to travel", "able and willing to travel", "be able to travel", "must be willing to travel",
    "must be prepared to travel", "travel to", "able to meet the travel", "ability to meet the travel",
    "able to drive", "ability to drive", "must be able to drive", "must drive", "full driving", "full uk driving",
    "clean driving", "valid driving", "holds a full", "full clean", "be mobile", "fully mobile", "travel requirements",
    "independent travel", "ability to fulfil the travel", "able to fulfil the travel",
    "able to fulfil all the travel",
]);

/// Words that make an entry about travel an example after all.
#[rustfmt::skip]
static NOT_AVAILABILITY: Phrases = Phrases::new(&[
    "experience", "knowledge", "understanding", "flexible approach",
]);

/// Phrases that look like a gate and ask for an example.
#[rustfmt::skip]
static EVIDENCE: Phrases = Phrases::new(&[
    "understanding of", "knowledge of", "experience of", "experience in", "experience with", "awareness of",
    "experience as", "post registration experience", "registration experience",
]);

/// Where the applicant lives.
static PLACED: Phrases = Phrases::new(&["person was based", "be based in", "were based in", "living in", "based in"]);

/// Words that ask for it.
#[rustfmt::skip]
static WANTED: Phrases = Phrases::new(&[
    "advantageous", "desirable", "advantage", "preferred", "must", "need to", "ideally",
]);

/// The kind of a criterion, from its words.
#[must_use]
pub fn kind(text: &str) -> Kind {
    let folded = fold(text);
    let [named, licence, travels, placed, registers] =
        Phrases::each_within([&ANYWHERE, &LICENCE, &AVAILABILITY, &PLACED, &REGISTERS], &folded);
    if !(named || licence || travels || placed || registers) {
        return Kind::Evidence;
    }
    // A licence of the applicant's own: "Forklift licence", "Must hold a licence".
    let named = named || (licence && (word_count(&folded) <= 3 || HELD.within(&folded)));
    let asks_example = EVIDENCE.within(&folded);
    if !asks_example && named {
        return Kind::Confirmation;
    }
    if !asks_example
        && registers
        && folded.split(' ').any(|word| word.starts_with("regist") || word == "pin" || word == "membership")
    {
        return Kind::Confirmation;
    }
    if travels
        && !NOT_AVAILABILITY.within(&folded)
        && word_count(&folded) <= 30
        && (AVAILABILITY.starts(&folded) || folded.contains("travel"))
    {
        return Kind::Confirmation;
    }
    let short = word_count(&folded) <= 18;
    if placed && short && !asks_example && WANTED.within(&folded) {
        return Kind::Confirmation;
    }
    Kind::Evidence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gates_are_confirmations() {
        for text in [
            "Full UK driving licence, or another way to travel between sites",
            "Right to work in the UK",
            "Valid forklift licence",
            "Would require visa sponsorship: not offered",
            "HCPC registration",
            "Satisfactory enhanced DBS check",
            "I understand that references will be taken up",
            "Ability to travel between sites across the county",
            "Eligible for registration with the nursing regulator",
        ] {
            assert_eq!(kind(text), Kind::Confirmation, "{text}");
        }
    }

    #[test]
    fn other_musts_are_not() {
        for text in [
            "Must show effective planning",
            "Understanding of DBS procedures in recruitment",
            "Driving change through a team",
            "Post registration experience in a community team",
            "Willing to work shifts with a flexible approach",
            "Negotiating software licence renewals",
            "Securing sponsorship from local firms",
            "Mobile application development",
            "A diploma in occupational health nursing",
        ] {
            assert_eq!(kind(text), Kind::Evidence, "{text}");
        }
    }
}
