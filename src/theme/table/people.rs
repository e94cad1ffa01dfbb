//! Themes of dealing with other people: with respect, safely, together, in words, with care, in confidence.

use super::BLANK;
use crate::theme::{
    Theme,
    cue::{Row, Target},
};

#[rustfmt::skip]
pub(super) const EQUALITY_AND_INCLUSION: Row = Row {
    target: Target::For(Theme::EqualityAndInclusion),
    sure: &[
        "accessibility", "accessible to", "age groups", "all backgrounds", "all cultures", "anti discriminat*",
        "anti oppressive", "anti racis*", "assistive technolog*", "beliefs", "cultural aware*", "cultural competenc*",
        "cultural differen*", "cultural sensitivity", "culturally .. sensitive", "culturally competent",
        "different .. backgrounds", "different .. cultures", "different communities", "differing needs",
        "disabled people", "discriminat*", "diverse .. backgrounds", "diverse .. communit*", "diverse needs",
        "diverse users", "diverse voices", "diversity", "edi", "equal access", "equal opportunit*",
        "equal* and divers*", "equalities", "equality", "even handed*", "every background", "fair access",
        "fairly and equally", "gender", "hard to reach", "human rights", "impartial*", "inclusive approach",
        "inclusive culture", "inclusive environment", "inclusive practice", "intercultural", "lgbt*", "marginalised",
        "minority", "multi cultural", "multicultural", "non judg*", "nonjudg*", "oppressi*", "prejudice*",
        "protected characteristics", "range of backgrounds", "reasonable adjustments", "stigma*", "treat* .. equally",
        "treat* .. fairly", "under represented", "under served", "underrepresented", "underserved",
        "variety of backgrounds", "wcag", "whatever .. background", "widening access", "widening participation",
        "without prejudice",
    ],
    usual: &[
        "accessible", "cultural", "cultures", "disadvantaged", "discriminatory", "diverse", "ethnic*", "faiths",
        "inclusion", "inclusive*", "of all ages", "racism", "social justice",
    ],
    weak: &["backgrounds", "barriers", "culturally"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const SAFEGUARDING_AND_RISK: Row = Row {
    target: Target::For(Theme::SafeguardingAndRisk),
    sure: &[
        "accident*", "aggressive behaviour", "allergen*", "asbestos", "behaviour that challenges", "carry* .. loads",
        "challenging behavior", "challenging behaviour*", "child abuse", "child protection", "control and restraint",
        "coshh", "crisis intervention", "crisis management", "de escalat*", "deescalat*", "defus*", "duty of care",
        "emergency procedures", "escalat* .. concerns", "fire evacuation", "fire safety", "first aid", "first aider*",
        "food hygiene", "food safety", "haccp", "health and safety", "heavy lifting", "heavy physical",
        "incident report*", "infection control", "infection prevention", "keep* .. safe", "legionella",
        "lift* .. boxes", "lift* and carry*", "lift* heavy", "lifting .. carrying", "lone working", "manag* .. risk*",
        "manual handling", "move and handle", "moving and handling", "personal protective", "physical demand*",
        "physical fitness", "physical strength", "physical work", "physically demanding", "physically fit", "ppe",
        "prevent duty", "protect* .. from harm", "protection of children", "rais* .. concerns", "restraint",
        "risk assess*", "risk aware*", "risk management", "safe environment", "safe handling", "safe practice*",
        "safe storage", "safe system*", "safe use", "safe use of", "safe work*", "safeguard*", "safety conscious",
        "safety legislation", "safety procedures", "safety regulations", "safety rules", "safety standards",
        "security procedures", "site safety", "spot* .. signs", "violent behaviour", "vulnerable adults",
        "vulnerable children", "whistleblow*", "work* at height*",
    ],
    usual: &[
        "abuse", "aggression", "aggressive", "assess* .. risk*", "bend", "bending", "chemicals", "cleanliness",
        "conflict", "confrontation*", "crises", "crisis", "deteriorat*", "escalate", "fitness", "hazard*", "heavy",
        "hygiene", "hygienic", "hygienically", "incident*", "lift", "lifting", "lone work*", "manual work", "push",
        "pushing", "risk", "risks", "safely", "safety", "security", "stand for long", "violence", "violent",
        "worried about",
    ],
    weak: &["emergenc*", "physical*", "safe", "threat*", "vulnerab*"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const RECOVERY_AND_PEER_SUPPORT: Row = Row {
    target: Target::For(Theme::RecoveryAndPeerSupport),
    sure: &[
        "peer group*", "peer led", "peer relationship*", "peer role*", "peer support*", "peer work*",
        "personal recovery", "recovery and", "recovery approach*", "recovery focus*", "recovery group*",
        "recovery model", "recovery orient*", "recovery principle*", "recovery tool*", "self manag*", "values of peer",
        "wellbeing tool*", "wellness recovery", "wrap",
    ],
    usual: &[
        "boundaries", "can recover", "empower*", "hope", "hopeful", "peer", "peers", "recover", "recovery",
        "role model*", "strengths based",
    ],
    weak: &["self help", "wellbeing", "wellness"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const TEAMWORK_AND_PARTNERSHIP: Row = Row {
    target: Target::For(Theme::TeamworkAndPartnership),
    sure: &[
        "across departments", "across organisations", "across teams", "as part of .. team*", "build* .. partnerships",
        "co design*", "co operat*", "co ordinat* with", "co produc*", "collaborat*", "collegia*",
        "consult* .. businesses", "consult* .. communit*", "consult* .. public", "consult* .. residents",
        "consult* .. stakeholders", "consultation to", "contribut* .. team", "cooperat*", "coordinat* with",
        "coproduc*", "cross functional", "cross team", "develop* .. networks", "develop* .. partnerships",
        "effective team", "external organisations", "form* .. partnerships", "get* on .. with", "help* colleagues",
        "in a team", "integrated working", "inter agency", "inter professional", "interagency", "interdisciplin*",
        "involv* .. communities", "involv* .. community", "involv* .. patients", "involv* .. public",
        "involv* .. residents", "involv* .. service users", "joined up", "joint working", "liais*",
        "member of .. team", "multi agency", "multi disciplin*", "multi professional", "multiagency",
        "multidisciplin*", "other agencies", "other departments", "other disciplines", "other organisations",
        "other professionals", "other services", "outside agencies", "part of a team", "partner agencies",
        "partner organisations", "partnership*", "patient and public involvement", "providing consultation",
        "shares .. with", "sharing knowledge", "statutory agencies", "support* colleagues", "supportive of colleagues",
        "team environment", "team member", "team player", "team setting", "team spirit", "team work*", "teamwork*",
        "together with other*", "voluntary organisations", "wider team", "willing to help colleagues",
        "within .. team", "work* .. alongside", "work* .. as a team", "work* .. colleagues", "work* .. in teams",
        "work* .. team*", "work* closely", "work* effectively with", "work* jointly", "work* well with others",
        "work* with .. agencies", "work* with .. colleagues", "work* with .. contractors", "work* with .. councillors",
        "work* with .. departments", "work* with .. designers", "work* with .. developers", "work* with .. engineers",
        "work* with .. organisations", "work* with .. partners", "work* with .. professionals",
        "work* with .. stakeholders", "work* with .. suppliers", "work* with .. teachers", "work* with other people",
        "work* with other*", "works well with",
    ],
    usual: &[
        "agencies", "co worker*", "collaborators", "colleagues", "community engagement", "community groups",
        "community partners", "consensus", "consult* .. others", "consultation", "coworkers", "crew",
        "cross departmental", "elected members", "engag* .. with other", "external agencies", "external networks",
        "external partners", "help* .. colleagues", "joint", "jointly", "multi skilled team", "networking", "networks",
        "or with others", "outward looking", "partners", "shar* .. knowledge", "social workers", "stakeholder*",
        "suppliers", "team", "teams",
    ],
    weak: &["collective", "external", "together", "universities"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const COMMUNICATION: Row = Row {
    target: Target::For(Theme::Communication),
    sure: &[
        "active listen*", "advis* .. clients", "and in writing", "bilingual", "british sign", "bsl",
        "build* .. rapport", "build* .. relationships", "build* .. trust", "challenge .. appropriately",
        "challenge constructively", "clear english", "command of english", "communicat* with", "communicate",
        "communicate .. with", "communicates", "communicating", "communicating .. with", "communication",
        "communication skill*", "communicator", "community language*", "conflict resolution", "constructive challenge",
        "content creation", "convey*", "copy writ*", "creat* .. content", "deliver* .. talks",
        "develop* .. relationships", "difficult conversations", "diplomatic*", "draft* .. correspondence",
        "draft* .. letters", "effective relationships", "elicit*", "english language", "establish* .. relationships",
        "explain*", "express yourself", "express* .. clearly", "fluent english", "fluent* .. language",
        "foreign language*", "form* .. relationships", "giv* .. advice", "giv* evidence", "give talks", "giving talks",
        "good english", "good listener", "good relationships", "influenc*", "information sharing", "interpersonal",
        "letter writing", "liaison skills", "listen*", "maintain* .. relationships", "makaton", "make .. case",
        "mediat*", "negotiat*", "non technical", "or in writing", "oral", "orally", "people at ease", "people skills",
        "persuad*", "persuasi*", "phone manner", "plain english", "plain language", "positive relationships",
        "prepar* .. reports", "present* .. case", "present* .. data", "present* .. findings", "present* .. ideas",
        "present* .. information", "present* .. research", "present* .. results", "present* .. to", "present* at",
        "present* cases", "presentation skills", "press release*", "produc* .. reports", "produce clear",
        "professional relationships", "public speaking", "put* .. case", "put* people at ease", "rapport",
        "relate .. to", "relate well", "relates well", "report* writing", "second language", "sensitive conversations",
        "shar* information", "sign language", "social skills", "speak .. language*", "speak* in public",
        "speak* to groups", "spoken", "storyteller", "tact", "tactful*", "talk to", "talking to", "telephone manner",
        "telephone skills", "verbal*", "working relationships", "writ* .. clear*", "writ* .. report*", "writ* copy",
        "write for", "writing skills", "written", "written work",
    ],
    usual: &[
        "academic writing", "advice", "articulate", "assertive*", "audiences", "brief* .. clients", "briefing*",
        "campaign*", "consult", "conversation*", "convincing*", "copywriting", "correspond*", "correspondence",
        "credib*", "diplomacy", "diplomatic", "drafting skills", "editorial*", "engag* .. public", "engaging",
        "firmly but fairly", "fluency in", "fluent in", "grammar", "interview*", "letters", "marketing", "media",
        "media relations", "newsletter*", "other languages", "outreach", "phone", "podcasts", "politically",
        "present your", "presentation*", "presenting", "press releases", "proofread*", "public engagement",
        "public relations", "questioning skills", "questions", "relationship*", "social media", "speak", "speaking",
        "speech", "spelling", "talks", "technical documentation", "technical writing", "the media", "verbal", "welsh",
        "write", "writer*", "writes", "writing",
    ],
    weak: &["audience", "clarity", "english", "face to face", "motivational", "sensitively", "telephone"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const PERSON_CENTRED_CARE: Row = Row {
    target: Target::For(Theme::PersonCentredCare),
    sure: &[
        "advocacy", "advocat*", "assess* .. care", "befriend*", "best interests", "care delivery", "care plan*",
        "caring", "child cent*", "child focus*", "client cent*", "client focus*", "compassion*", "complaint*",
        "courteous", "customer care", "customer contact", "customer experience", "customer facing", "customer focus*",
        "customer orient*", "customer satisfaction", "customer service*", "customers first", "deal* with .. customers",
        "deal* with .. enquiries", "deliver* .. care", "dignity", "emotional support", "empath*",
        "enabl* .. independence", "end of life care", "end user", "evaluat* .. care", "feeding .. babies",
        "feel at ease", "friendly and helpful", "front of house", "gentle", "handl* .. complaints", "helpful to",
        "high quality care", "holistic care", "holistic*", "hospitality experience", "independence and",
        "interest* of .. child*", "intimate care", "kind", "kindness", "make people feel", "needs of users",
        "nursing care", "nurture", "nurturing", "on .. behalf", "palliative care", "pastoral", "patience",
        "patient care", "patient cent*", "patient experience", "patient focus*", "patient with", "person cent*",
        "personal care", "personal hygiene needs", "personal tutor", "plan* .. care", "polite and", "polite to",
        "practical support", "programmes of care", "promot* .. independence", "provid* .. care", "public facing",
        "put .. first", "puts .. first", "putting .. first", "quality care", "represent* .. views", "resident focus*",
        "residents first", "resolv* .. complaints", "sensitive to", "sensitive to .. needs", "serv* .. customers",
        "serv* the public", "signpost*", "speak* up for", "support plan*", "support* .. carers", "support* .. clients",
        "support* .. customers", "support* .. individuals", "support* .. learners with", "support* .. parents",
        "support* .. people living", "support* .. pupils with", "support* .. residents", "support* .. tenants",
        "support* .. vulnerable", "support* .. young people", "thoughtful", "toileting", "user cent*", "user need*",
        "vulnerable people", "warmth", "wash* and dress*", "welcom*", "work* with .. customers",
        "work* with .. learners", "work* with .. older", "work* with .. parents", "work* with .. residents",
        "work* with .. tenants", "work* with .. vulnerable",
    ],
    usual: &[
        "advocate", "assess* .. clients", "assess* .. people", "attentive", "bathing", "callers", "care for",
        "care home", "care of", "cared for", "choices", "comfort of", "considerate", "customers",
        "deal* with .. public", "dealing with people", "enabl* individuals", "enabl* people", "encourag* .. people",
        "encourag* .. them", "engag* .. clients", "engag* .. families", "engag* .. patients", "engag* .. people",
        "engag* .. residents", "engag* .. service users", "engag* .. tenants", "engag* .. young people", "enquir*",
        "feeding", "goals .. with", "guests", "helpful", "key work*", "keywork*", "learning disabilit*",
        "meet .. needs", "members of the public", "nappies", "needs of", "older people", "passengers", "polite*",
        "provid* .. support", "queries", "reassur*", "service orient*", "special educational needs",
        "support* .. adults", "support* .. children", "support* .. families", "support* .. patients",
        "support* .. people", "support* .. service users", "support* .. students", "support* .. victims", "supportive",
        "sympathetic", "tenants", "the public", "toilet*", "welcome", "welfare", "wellbeing of",
        "work* with .. adults", "work* with .. children", "work* with .. clients", "work* with .. families",
        "work* with .. patients", "work* with .. people", "work* with .. service users", "work* with .. young",
    ],
    weak: &[
        "carers", "childrens needs", "client*", "customer*", "families", "helping people", "parents", "patients",
        "residents", "respect", "sensitivity", "service user*", "support* others", "user", "users", "visitors",
        "warm*", "young people",
    ],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const CONFIDENTIALITY: Row = Row {
    target: Target::For(Theme::Confidentiality),
    sure: &[
        "breach* .. confidence", "caldicott", "confidence* with .. information", "confidential*", "confidential* and",
        "data protection", "data protection act", "data security", "discreet*", "discretion", "gdpr",
        "handl* .. sensitive", "information governance", "information private", "information security",
        "keep* .. private", "kept confidential", "kept private", "personal data", "privacy", "private information",
        "privileged information", "sensitive data", "sensitive information", "trusted with .. information",
    ],
    usual: &["in confidence", "information handling", "security of information"],
    ..BLANK
};
