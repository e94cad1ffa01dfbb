//! The table of themes: which words speak for which theme.
//!
//! Data only. A cue is one to four words in small letters as [`super::matching`] folds them; `*` is any ending and
//! `..` skips up to three words. *Sure* cues name the theme; *usual* ones mean it unless something else speaks
//! louder; *weak* ones count when nothing else does; *openings* ("knowledge of")
//! stand between these two. The taxonomy and its order come from forty public person
//! specifications and the job-evaluation frameworks behind them: the NHS Knowledge and Skills Framework's core
//! dimensions, the Agenda for Change factors, and the Civil Service behaviours.

use super::{
    Theme,
    cue::{Row, Target},
};

/// A row that has nothing yet.
const BLANK: Row = Row {
    target: Target::Nothing,
    sure: &[],
    usual: &[],
    opening: &[],
    weak: &[],
};

/// In order of precedence: of two themes that speak equally loudly the earlier one wins.
#[rustfmt::skip]
pub(super) const TABLE: &[Row] = &[
    Row {
        target: Target::Nothing,
        sure: &[
            "administer* .. medic*", "and communication* technolog*", "as well as", "computer program*",
            "computer scien*", "creative arts", "creative industr*", "degree course*", "degree of", "degree program*",
            "degree student*", "disaster recovery", "driving .. results", "drug problem*", "health problem*",
            "in a way", "independent living", "information technolog*", "interest group*", "learning experience*",
            "phd student*", "programming language*", "public administration", "quality of life", "scripting language*",
            "services to", "staff nurse", "substance misuse problem*", "teacher training", "this post", "this role",
        ],
        ..BLANK
    },
    Row {
        target: Target::Craft,
        sure: &[
            "agile", "algorithm*", "api", "apis", "architectures", "automated test*", "aws", "azure", "back end",
            "backend", "bash", "cloud", "code", "codes", "coding", "computing", "content management",
            "continuous integration", "css", "data pipeline*", "database technolog*", "deployment", "devops", "docker",
            "front end", "frontend", "git", "gpu", "hosting", "hpc", "html", "java", "javascript", "kubernetes",
            "linux", "machine learning", "microservices", "open source", "php", "programming", "python", "react",
            "ruby", "scrum", "shared memory", "software", "sql", "test driven", "typescript", "unit test*",
            "version control", "web application*", "web development", "web server*", "websites",
        ],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::ItAndRecords),
        sure: &[
            "basic computer*", "clerical", "computer litera*", "computer literate", "computer skill*", "data entry",
            "diary management", "digital litera*", "digital skill*", "digitally", "excel", "ict", "it litera*",
            "it packages", "it skills", "it systems", "keyboard*", "microsoft office", "minute taking", "ms office",
            "office software", "outlook", "patient record*", "powerpoint", "record keeping", "spreadsheet*",
            "systmone", "take minutes", "typing", "video conf*", "videoconf*", "word processing",
        ],
        usual: &[
            "admin", "administration", "administrative", "administrator", "case notes", "case records", "computer*",
            "database*", "diaries", "diary", "digital tool*", "email*", "filing", "information systems", "invoice*",
            "keep* .. records", "maintain* .. records", "management systems", "microsoft", "minutes", "paperwork",
            "record*", "records", "sap",
        ],
        weak: &["digital", "word"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::LeadershipAndSupervision),
        sure: &[
            "apprais*", "budget management", "build* .. high performing", "capability of", "co supervis*", "delegat*",
            "deputis*", "develop* .. people", "develop* .. staff", "develop* .. teams", "direct reports",
            "empower* .. staff", "empower* .. team*", "empower* others", "financial management", "lead* .. staff",
            "lead* .. team*", "leadership", "line manag*", "manag* .. budget*", "manag* .. people",
            "manag* .. performance", "manag* .. staff", "manag* .. team*", "manag* .. volunteers", "manag* doctors",
            "manag* others", "people management", "performance assess*", "performance management", "poor performance",
            "staff development", "staff management", "supervis* .. team*", "supervis* of staff", "supervis* others",
            "supervis* staff", "supervis* student*", "team lead*", "team performance", "technical direction",
            "workforce",
        ],
        usual: &[
            "budget*", "financ*", "hiring", "inspire*", "inspiring", "lead others", "manag* .. finances",
            "manag* .. resource*", "management experience", "management level", "manager", "managerial",
            "motivat* .. others", "motivat* .. staff", "motivat* .. team*", "recruit*", "senior level",
            "set* .. direction", "strategic", "strategic level", "supervis*", "talent", "vision", "volunteers",
        ],
        weak: &["lead", "leading", "leads", "managing", "resources", "senior"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::TrainingAndFacilitation),
        sure: &[
            "classroom management", "coach*", "curriculum development", "curriculum planning", "deliver* .. training",
            "deliver* lessons", "deliver* sessions", "design* .. training", "development of others", "educate others",
            "educating others", "facilitat*", "group work", "groupwork", "instructing", "learning opportunit*",
            "lectur*", "lesson*", "mentor*", "modules", "pedagog*", "phonics", "programmes of study", "run* .. groups",
            "run* .. workshops", "student learning", "teach", "teaches", "teaching", "train and", "train new",
            "train others", "train staff", "training others", "training staff", "tutorial*", "tutoring", "workshop*",
        ],
        usual: &[
            "assessment for learning", "behaviour management", "chair* .. forum*", "chair* .. meeting*", "classroom",
            "course design", "curriculum", "develop* .. others", "instructor*", "learning resources",
            "manag* .. behaviour", "raise* .. attainment", "raise* .. progress",
        ],
        weak: &[
            "assessment", "guided", "key stage", "learners", "learning activities", "programmes", "pupil*", "teacher*",
            "training",
        ],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::ImprovementAndResearch),
        sure: &[
            "audit*", "better ways", "clinical audit", "continuous improvement", "develop* new approaches", "evaluat*",
            "evidence based practice", "fieldwork", "improv* .. practice", "improv* .. process*", "improv* .. quality",
            "improv* .. service*", "lessons learned", "lessons learnt", "own research", "peer reviewed",
            "programme of research", "project deliver*", "project develop*", "project manag*", "publications",
            "published", "publishing research", "quality assurance", "quality control", "quality improvement",
            "research activit*", "research design", "research ethics", "research experience", "research findings",
            "research funding", "research grant*", "research in", "research method*", "research output*",
            "research portfolio", "research project*", "research propos*", "research team", "research techniques",
            "researching", "service develop*", "service improve*", "service manage*", "track record of research",
        ],
        usual: &[
            "academic reputation", "change management", "collecting .. data", "continuously improv*",
            "data collection", "data gathering", "develop* .. project*", "develop* .. service", "develop* .. services",
            "external funding", "funding", "grant*", "implement* .. change*", "improv* .. ", "improve", "improvement*",
            "improving", "international reputation", "journals", "national reputation", "new approaches",
            "new methods", "outcomes", "pilot*", "programmes and projects", "project", "projects", "prototyp*",
            "publication", "quality standards", "raising achievement", "raising standards", "reputation .. field",
            "research", "researcher*", "scholar*", "survey*",
        ],
        weak: &["analysis", "conference*", "evidence", "quality", "studies"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::Qualifications),
        sure: &[
            "a level*", "a levels", "as level*", "bachelor*", "bsc", "btec", "care certificate", "certificat*",
            "city and guilds", "degree", "degrees", "diploma", "diplomas", "doctoral", "doctorate", "educated to",
            "first degree", "functional skills", "gcse*", "good general education", "hnc", "hnd", "key skills",
            "masters degree", "mb", "md", "member* .. chartered", "member* .. institut*", "msc", "nvq*",
            "peer support training", "peer support worker training", "pgce", "phd", "postgraduate certificate",
            "prince2", "qts", "qualification*", "skills test", "standard of education", "train* course*",
            "undergraduate degree",
        ],
        usual: &[
            "accredit*", "apprenticeship", "certified", "completion of .. training", "english and maths",
            "evidence of .. training", "fellowship", "honours", "level 1", "level 2", "level 3", "level 4", "level 5",
            "level 6", "level 7", "maths and english", "member* of .. professional body", "numeracy",
            "professional membership", "professional qualif*", "qualified", "relevant course*", "relevant training",
            "worker training",
        ],
        weak: &["academic", "educated", "education", "equivalent", "literacy", "postgraduate", "training in"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::LearningAndReflection),
        sure: &[
            "acquir* .. knowledge", "acquir* .. skills", "act on feedback", "acts on feedback", "continu* .. develop*",
            "continu* .. learn*", "continu* .. professional", "cpd", "eager to learn", "further training",
            "improve own", "keen to improve", "keen to learn", "keep* .. up to date", "learn from", "learn new",
            "learn quickly", "learning new", "listen to advice", "open to advice", "own development", "own learning",
            "own limitations", "own performance", "own practice", "own professional development",
            "personal development", "pick* up .. new", "professional development", "quick* .. learn*", "quickly learn",
            "rapidly acquir*", "rapidly learn*", "reflect on", "reflecting on", "reflection*", "reflective",
            "self aware*", "self reflect*", "staying up to date", "us* .. supervision", "willing* .. attend training",
            "willing* .. learn", "willing* .. train", "willing* .. undertake .. training",
        ],
        usual: &[
            "constructive criticism", "engage* .. supervision", "feedback", "grow and learn", "learn", "learner",
            "participat* .. supervision", "personal growth", "pick up", "receiv* .. training", "recovery college",
            "reflect", "reflects", "staff reviews", "strengths and weaknesses",
        ],
        weak: &["curiosity", "curious", "develop own"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::LivedExperience),
        sure: &[
            "care experienced", "experience of .. accessing", "experience of .. using .. service*",
            "expert by experience", "experts by experience", "have recovered", "having lived", "having used",
            "life experience*", "lived experience*", "lived with", "living with", "own .. experience*",
            "own .. recovery journey", "own story", "personal experience*", "personal journey", "personal recovery journey", "recovery journey", "personal stor*",
            "used .. services", "your own life",
        ],
        usual: &[
            "as a .. carer", "as a parent", "as a patient", "as a service user", "as a young person", "carer of",
            "having been", "hearing voices", "unusual experiences", "you have recovered",
        ],
        weak: &["yourself"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::Confidentiality),
        sure: &[
            "caldicott", "confidential*", "data protection", "discreet*", "discretion", "gdpr",
            "information governance", "sensitive data", "sensitive information",
        ],
        usual: &["in confidence", "privacy"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::EqualityAndInclusion),
        sure: &[
            "anti discriminat*", "anti racis*", "cultural aware*", "cultural competenc*", "cultural differen*",
            "different .. backgrounds", "different .. cultures", "discriminat*", "diverse .. backgrounds",
            "diverse .. communit*", "diverse needs", "diverse users", "diverse voices", "diversity", "edi",
            "equal opportunit*", "equalities", "equality", "non judg*", "nonjudg*", "oppressi*", "prejudice*",
            "protected characteristics", "range of backgrounds", "stigma*", "treat* .. equally", "treat* .. fairly",
            "under represented", "variety of backgrounds", "whatever .. background", "widening access",
            "widening participation",
        ],
        usual: &[
            "accessible", "cultural", "cultures", "disadvantaged", "discriminatory", "diverse", "ethnic*", "faiths",
            "inclusion", "inclusive*", "racism", "social justice",
        ],
        weak: &["accessib*", "backgrounds", "barriers", "culturally"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::SafeguardingAndRisk),
        sure: &[
            "challenging behaviour*", "child protection", "coshh", "de escalat*", "deescalat*", "defus*", "first aid",
            "health and safety", "infection control", "infection prevention", "manag* .. risk*", "manual handling",
            "move and handle", "moving and handling", "physical demand*", "physically demanding", "risk assess*",
            "risk management", "safe work*", "safeguard*",
        ],
        usual: &[
            "assess* .. risk*", "conflict", "confrontation*", "crises", "crisis", "emergenc*", "hygiene", "incident*",
            "risk", "risks", "safely", "safety", "violence", "violent",
        ],
        weak: &["heavy", "lift", "lifting", "physical*", "physically", "safe", "threat*", "vulnerab*"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::Resilience),
        sure: &[
            "calm", "calmly", "cope with", "copes", "coping", "emotional resilience", "emotional* demand*",
            "emotionally", "resilien*", "stressful", "under pressure",
        ],
        usual: &[
            "cope", "demanding", "difficult situations", "distress*", "emotional*", "fast moving", "fast pace",
            "fast paced", "persever*", "pressur*", "setback*", "stamina", "stress", "tenac*", "unpredictab*",
        ],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::RecoveryAndPeerSupport),
        sure: &[
            "peer group*", "peer led", "peer relationship*", "peer role*", "peer support*", "peer work*",
            "personal recovery", "recovery and", "recovery approach*", "recovery focus*", "recovery group*",
            "recovery model", "recovery orient*", "recovery principle*", "recovery tool*", "self manag*",
            "values of peer", "wellbeing tool*", "wellness recovery", "wrap",
        ],
        usual: &[
            "boundaries", "can recover", "empower*", "hope", "hopeful", "peer", "peers", "recover", "recovery",
            "role model*", "strengths based",
        ],
        weak: &["wellbeing", "wellness"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::TeamworkAndPartnership),
        sure: &[
            "as part of .. team*", "co operat*", "co produc*", "collaborat*", "contribut* .. team", "cooperat*",
            "coproduc*", "cross functional", "effective team", "inter agency", "inter professional", "interagency",
            "interdisciplin*", "liais*", "member of .. team", "multi agency", "multi disciplin*", "multi professional",
            "multiagency", "multidisciplin*", "other agencies", "other departments", "other disciplines",
            "other organisations", "other professionals", "other services", "partnership*", "shares .. with",
            "sharing knowledge", "team environment", "team member", "team player", "team work*", "teamwork*",
            "within .. team", "work* .. alongside", "work* .. as a team", "work* .. colleagues", "work* .. in teams",
            "work* .. team*", "work* closely", "work* with .. other people", "work* with .. others",
            "work* with .. partners", "work* with .. stakeholders",
        ],
        usual: &[
            "colleagues", "consult* .. others", "engag* .. with other", "external agencies", "external networks",
            "external partners", "networking", "networks", "or with others", "outward looking", "partners",
            "shar* .. knowledge", "stakeholder*", "team", "teams", "work* with others",
        ],
        weak: &["collective", "external", "together", "universities"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::OrganisationAndTime),
        sure: &[
            "attention to detail", "attentive to detail", "combine work", "competing demands", "competing priorities",
            "conflicting deadlines", "conflicting priorities", "deadline*", "eye for accuracy", "eye for detail",
            "manag* .. own time", "manag* own work", "manag* own workload", "manag* time", "multi task*", "multitask*",
            "organisational .. skills", "organisational abilit*", "organisational and", "organisational skills",
            "organizational skills", "plan and organise", "planning and organis*", "planning skills", "prioritis*",
            "prioritiz*", "punctual*", "tight timescales", "time keeping", "time management", "timekeeping",
            "well organised", "work load", "workload*",
        ],
        usual: &[
            "accuracy", "accurate", "accurately", "at pace", "caseload*", "detail", "juggl*", "methodical*",
            "multiple cases", "multiple deadlines", "multiple priorities", "multiple projects", "multiple tasks",
            "on time", "organise", "organised", "organises", "organising", "organizing", "plan", "plans", "priorities",
            "schedul*", "several tasks",
        ],
        weak: &["efficient*", "events", "organisational", "planning", "tasks", "thorough"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::ProblemSolving),
        sure: &[
            "analys* .. complex", "analytic skills", "analytical", "autonom*", "complex problem*", "critical thinking",
            "decision mak*", "decisions", "initiative", "judgement", "judgment", "little supervision",
            "minimal supervision", "minimum supervision", "new ideas", "novel problem*", "own initiative", "problem",
            "problem solv*", "problems", "solve", "solves", "solving", "sound decision*", "think* .. creativ*",
            "think* .. critical*", "think* .. strategic*", "think* beyond", "think* logically", "troubleshoot*",
            "unsupervised", "without .. supervision", "work* .. alone", "work* .. independently", "work* on own",
        ],
        usual: &[
            "analyse", "analyses", "analysing", "analysis", "balancing", "creative approach*", "creative idea*",
            "creative solution*", "creative think*", "creatively", "creativity", "independent*", "innovat*",
            "interpret*", "investigat*", "logical", "on their own", "on your own", "proactiv*", "resourceful*",
            "self motivat*", "self starter", "solution*", "thinks",
        ],
        weak: &["challenge", "decision", "ideas", "imaginat*", "insight", "numerate", "numerical"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::Communication),
        sure: &[
            "bilingual", "build* .. rapport", "build* .. relationships", "build* .. trust", "communicate",
            "communicates", "communicating", "communication", "communication skill*", "communicator", "explain*",
            "fluent english", "form* .. relationships", "good relationships", "influenc*", "information sharing",
            "interpersonal", "listen*", "negotiat*", "oral", "persuad*", "persuasi*", "present .. findings",
            "present .. information", "presentation skills", "rapport", "relate to", "relate well", "report writing",
            "shar* information", "speak .. language*", "spoken", "telephone manner", "verbal*",
            "working relationships", "write reports", "writing reports", "written",
        ],
        usual: &[
            "articulate", "audiences", "copywriting", "correspondence", "diplomacy", "diplomatic", "editorial*",
            "engag* .. public", "marketing", "media relations", "other languages", "presentation*", "press releases",
            "public engagement", "relationship*", "social media", "speak", "speaking", "speech", "tact", "the media",
            "welsh", "write clearly", "writing skills",
        ],
        weak: &["audience", "clarity", "draft*", "english", "motivational", "public speaking"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::PersonCentredCare),
        sure: &[
            "advocacy", "advocat*", "caring", "client cent*", "compassion*", "complaint*", "courteous",
            "customer care", "customer focus*", "customer service*", "dignity", "empath*", "end user", "kind",
            "kindness", "needs of users", "on .. behalf", "pastoral", "patience", "patient care", "patient cent*",
            "person cent*", "personal care", "personal tutor", "practical support", "represent* .. views", "signpost*",
            "speak* up for", "user cent*", "user need*", "welcom*", "work* with vulnerable",
        ],
        usual: &[
            "advocate", "care for", "care of", "cared for", "customers", "deal* with .. public", "dealing with people",
            "deliver* .. care", "enabl* individuals", "enabl* people", "learning disabilit*", "meet .. needs",
            "members of the public", "older people", "provid* .. care", "provid* .. support", "service orient*",
            "special educational needs", "support* .. adults", "support* .. children", "support* .. clients",
            "support* .. families", "support* .. individuals", "support* .. patients", "support* .. people",
            "support* .. service users", "support* .. students", "support* .. victims", "support* others",
            "supportive", "the public", "welfare", "work* with .. adults", "work* with .. children",
            "work* with .. clients", "work* with .. families", "work* with .. patients", "work* with .. people",
            "work* with .. service users", "work* with .. young",
        ],
        weak: &[
            "carers", "childrens needs", "client*", "customer*", "families", "helping people", "patients", "residents",
            "service user*", "user", "users", "visitors", "warm*", "young people",
        ],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::FlexibilityAndAvailability),
        sure: &[
            "adapt to", "adaptab*", "adapting to", "bank holiday*", "evening*", "flexib*", "on call", "out of hours",
            "overtime", "rota", "saturday*", "shift pattern*", "shift work*", "shifts", "sleep in*", "sunday*",
            "travel*", "unsocial*", "waking night*", "weekend*",
        ],
        usual: &["adapt*", "changing priorities", "hours", "nights", "priorities change", "relocat*"],
        weak: &["changing"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::ValuesAndAttitudes),
        sure: &[
            "attitude*", "candour", "conscientious", "courage", "honest", "honestly", "honesty", "passion*",
            "positive attitude*", "sense of fun", "sense of humour", "work ethic",
        ],
        usual: &[
            "altruis*", "appearance", "can do", "curiosity", "desire to", "determination", "determined", "drive to",
            "enjoy*", "ethos", "expectations of", "friendly", "hard working", "hardworking", "high expectations",
            "high standards", "humour", "integrity", "love of", "motivated", "motivation", "professional approach",
            "professional at", "professional attitude", "professional behaviour", "professional conduct",
            "professional identity", "professional manner", "professional standards", "professionalism", "reliab*",
            "respectful*", "staff values", "trust values", "trustworth*", "values", "wanting to",
        ],
        opening: &[
            "commit* to", "commitment", "committed", "dedicat*", "enthusias*", "interest", "interested",
            "keen interest",
        ],
        weak: &["approachable", "drive", "ethic*", "loves", "positive", "professionally", "willing*"],
    },
    Row {
        target: Target::For(Theme::FieldKnowledge),
        sure: &[
            "applied knowledge", "awareness of .. issues", "care act", "clinical knowledge", "code of conduct",
            "code of practice", "codes of practice", "deprivation of liberty", "foundation stage", "law",
            "legal framework*", "legislation", "legislative", "local government", "mental capacity act",
            "mental health act", "national curriculum", "public sector", "sector experience", "statutory",
            "understanding of .. issues",
        ],
        usual: &[
            "act 1998", "background in", "building regulations", "child development", "experience .. environment",
            "experience .. industry", "experience .. sector", "experience .. setting*", "experience in .. care",
            "governance", "not for profit", "policies", "policy", "post registration", "procurement", "public body",
            "regulation*", "regulatory", "theor*", "trauma", "wide experience", "work* .. sector",
        ],
        opening: &[
            "appreciation of", "aware of", "awareness", "basic knowledge", "familiar with", "familiarity",
            "insight into", "knowledge of", "knowledgeable", "knows", "understand how", "understand the",
            "understanding how", "understanding of", "understanding the", "understands", "working knowledge",
        ],
        weak: &[
            "acute", "addiction", "autism", "dementia", "experience of working in", "experience working in",
            "knowledge", "mental health", "mental illness", "procedures", "psycholog*", "psychosis", "substance",
            "understand", "understanding",
        ],
    },
];
