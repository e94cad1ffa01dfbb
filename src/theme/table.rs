//! The table of themes: which words speak for which theme.
//!
//! Data only. A cue is one to four words in small letters as [`super::matching`] folds them; `*` is any ending and
//! `..` skips up to three words. *Sure* cues name the theme; *usual* ones mean it unless something else speaks
//! louder; *weak* ones count when nothing else does; *openings* ("knowledge of")
//! stand between these two. The taxonomy and its order come from about thirty public person
//! specifications and the job-evaluation frameworks behind them: the NHS Knowledge and Skills Framework's core
//! dimensions, the Agenda for Change factors, and the Civil Service behaviours.

use super::{
    Theme,
    cue::{Row, Target},
};

/// A row that has nothing yet.
const BLANK: Row = Row { target: Target::Nothing, sure: &[], usual: &[], opening: &[], weak: &[] };

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
            "backend", "bash", "ci cd", "cloud", "code", "codes", "coding", "computing", "content management",
            "continuous integration", "css", "cyber security", "data engineering", "data pipeline*",
            "database technolog*", "debug*", "deployment", "design systems", "devops", "docker", "etl", "front end",
            "frontend", "git", "golang", "gpu", "graphql", "hosting", "hpc", "html", "infrastructure as code", "java",
            "javascript", "kotlin", "kubernetes", "linux", "machine learning", "microservices", "mysql",
            "network protocol*", "node js", "nosql", "open source", "php", "postgres*", "programming", "python",
            "react", "rest api*", "restful", "ruby", "rust", "saas", "scala", "scrum", "shared memory", "software",
            "sql", "swift", "terraform", "test driven", "typescript", "unit test*", "version control",
            "web application*", "web development", "web server*", "websites",
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
            "admin", "administration", "administrative", "administrator", "book keeping", "bookkeeping", "case notes",
            "case records", "computer*", "database*", "diaries", "diary", "digital tool*", "email*", "filing",
            "information systems", "invoice*", "keep* .. records", "maintain* .. records", "management systems",
            "microsoft", "minutes", "paperwork", "payroll", "record*", "sap",
        ],
        weak: &["cash", "digital", "purchas*", "stock", "word"],
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
            "manag* others", "middle lead*", "people management", "performance assess*", "performance management",
            "poor performance", "senior lead*", "staff development", "staff management", "subject lead*",
            "supervis* .. students", "supervis* .. team*", "supervis* of staff", "supervis* others", "supervis* staff",
            "supervis* student*", "team lead*", "team performance", "technical direction", "workforce",
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
            "classroom management", "coach*", "curriculum development", "curriculum planning",
            "deliver* .. curriculum", "deliver* .. training", "deliver* lessons", "deliver* sessions",
            "design* .. curriculum", "design* .. training", "development of others", "educate others",
            "educating others", "facilitat*", "group work", "groupwork", "instructing", "learning opportunit*",
            "lectur*", "lesson*", "mentor*", "modules", "pedagog*", "phonics", "programmes of study", "run* .. groups",
            "run* .. workshops", "student learning", "teach", "teaches", "teaching", "train and", "train new",
            "train others", "train staff", "training others", "training staff", "tutorial*", "tutoring", "workshop*",
        ],
        usual: &[
            "assessment for learning", "behaviour management", "chair* .. forum*", "chair* .. meeting*", "classroom",
            "classroom practi*", "course design", "curriculum", "develop* .. others", "differentiat*", "instructor*",
            "learning resources", "manag* .. behaviour", "raise* .. attainment", "raise* .. progress",
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
            "audit*", "better ways", "clinical audit", "continuous improvement", "critical appraisal",
            "develop* new approaches", "evaluat*", "evidence based practice", "evidence synthesis", "fieldwork",
            "improv* .. practice", "improv* .. process*", "improv* .. quality", "improv* .. service*",
            "independent research", "knowledge exchange", "lessons learned", "lessons learnt", "literature review*",
            "original research", "own research", "peer reviewed", "programme of research", "project deliver*",
            "project develop*", "project manag*", "publications", "published", "publishing research",
            "quality assurance", "quality control", "quality improvement", "research activit*", "research agenda",
            "research design", "research ethics", "research experience", "research findings", "research funding",
            "research grant*", "research in", "research method*", "research output*", "research portfolio",
            "research program*", "research project*", "research propos*", "research record", "research skill*",
            "research team", "research techniques", "researching", "school improvement", "service develop*",
            "service improve*", "service manage*", "systematic review*", "track record of research",
        ],
        usual: &[
            "academic reputation", "change management", "collecting .. data", "continuously improv*",
            "data collection", "data gathering", "develop* .. project*", "develop* .. service", "develop* .. services",
            "external funding", "funding", "grant*", "implement* .. change*", "improve", "improvement*", "improving",
            "income generation", "international reputation", "journals", "monitor* .. outcomes", "national reputation",
            "new approaches", "new methods", "outcomes", "papers", "pilot*", "programmes and projects", "project",
            "projects", "prototyp*", "publication", "qualitative", "quality standards", "quantitative",
            "raising achievement", "raising standards", "reputation .. field", "research", "researcher*", "scholar*",
            "survey*", "user research",
        ],
        weak: &["conference*", "evidence", "quality", "studies"],
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
            "own professional", "participat* .. supervision", "personal growth", "pick up", "receiv* .. training",
            "recovery college", "reflect", "reflects", "staff reviews", "strengths and weaknesses",
        ],
        weak: &["curious", "develop own"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::LivedExperience),
        sure: &[
            "care experienced", "experience of .. accessing", "experience of .. using .. service*",
            "expert by experience", "experts by experience", "have recovered", "having lived", "having used",
            "life experience*", "lived experience*", "lived with", "living with", "own .. experience*",
            "own .. recovery journey", "own story", "personal experience*", "personal journey",
            "personal recovery journey", "personal stor*", "recovery journey", "used .. services", "your own life",
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
            "challenging behaviour*", "child protection", "coshh", "de escalat*", "deescalat*", "defus*",
            "duty of care", "first aid", "health and safety", "infection control", "infection prevention",
            "manag* .. risk*", "manual handling", "move and handle", "moving and handling", "physical demand*",
            "physically demanding", "risk assess*", "risk management", "safe work*", "safeguard*", "whistleblow*",
        ],
        usual: &[
            "abuse", "assess* .. risk*", "conflict", "confrontation*", "crises", "crisis", "emergenc*", "hygiene",
            "incident*", "lone work*", "risk", "risks", "safely", "safety", "violence", "violent",
        ],
        weak: &["heavy", "lift", "lifting", "physical*", "safe", "threat*", "vulnerab*"],
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
            "as part of .. team*", "co operat*", "co produc*", "collaborat*", "collegia*", "contribut* .. team",
            "cooperat*", "coproduc*", "cross functional", "effective team", "inter agency", "inter professional",
            "interagency", "interdisciplin*", "liais*", "member of .. team", "multi agency", "multi disciplin*",
            "multi professional", "multiagency", "multidisciplin*", "other agencies", "other departments",
            "other disciplines", "other organisations", "other professionals", "other services", "partnership*",
            "shares .. with", "sharing knowledge", "team environment", "team member", "team player", "team work*",
            "teamwork*", "within .. team", "work* .. alongside", "work* .. as a team", "work* .. colleagues",
            "work* .. in teams", "work* .. team*", "work* closely", "work* with .. other people",
            "work* with .. others", "work* with .. partners", "work* with .. stakeholders",
        ],
        usual: &[
            "colleagues", "community engagement", "community groups", "consult* .. others", "elected members",
            "engag* .. with other", "external agencies", "external networks", "external partners", "networking",
            "networks", "or with others", "outward looking", "partners", "shar* .. knowledge", "stakeholder*", "team",
            "teams", "work* with others",
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
            "accuracy", "accurate", "accurately", "at pace", "caseload*", "conflicting demands", "detail",
            "high volume*", "juggl*", "methodical*", "meticulous", "multiple cases", "multiple deadlines",
            "multiple demands", "multiple priorities", "multiple projects", "multiple tasks", "on time", "organise",
            "organised", "organiser", "organises", "organising", "organizing", "plan", "plans", "priorities",
            "schedul*", "several tasks",
        ],
        weak: &["efficient*", "events", "organisational", "planning", "tasks", "thorough"],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::ProblemSolving),
        sure: &[
            "analys* .. complex", "analytic skills", "analytical", "autonom*", "common sense", "complex problem*",
            "critical thinking", "data analysis", "decision mak*", "decisions", "initiative", "judgement", "judgment",
            "little supervision", "minimal supervision", "minimum supervision", "new ideas", "novel problem*",
            "own initiative", "problem", "problem solv*", "problems", "solve", "solves", "solving", "sound decision*",
            "think* .. creativ*", "think* .. critical*", "think* .. feet", "think* .. strategic*", "think* beyond",
            "think* logically", "troubleshoot*", "unsupervised", "without .. supervision", "work* .. alone",
            "work* .. independently", "work* on own",
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
            "interpersonal", "listen*", "negotiat*", "non technical", "oral", "persuad*", "persuasi*",
            "present .. findings", "present .. information", "present* .. research", "present* .. results",
            "present* at", "presentation skills", "rapport", "relate to", "relate well", "report writing",
            "shar* information", "speak .. language*", "spoken", "telephone manner", "verbal*",
            "working relationships", "writ* .. report*", "write reports", "writing reports", "written",
        ],
        usual: &[
            "academic writing", "articulate", "assertive*", "audiences", "campaign*", "copywriting", "correspondence",
            "diplomacy", "diplomatic", "editorial*", "engag* .. public", "marketing", "media relations", "newsletter*",
            "other languages", "politically", "present your", "presentation*", "press releases", "public engagement",
            "relationship*", "social media", "speak", "speaking", "speech", "tact", "technical documentation",
            "technical writing", "the media", "welsh", "write clearly", "writing skills",
        ],
        weak: &[
            "audience", "clarity", "draft*", "english", "motivational", "public speaking", "sensitively", "telephone",
        ],
        ..BLANK
    },
    Row {
        target: Target::For(Theme::PersonCentredCare),
        sure: &[
            "advocacy", "advocat*", "care plan*", "caring", "client cent*", "compassion*", "complaint*", "courteous",
            "customer care", "customer facing", "customer focus*", "customer service*", "dignity", "empath*",
            "end user", "kind", "kindness", "needs of users", "on .. behalf", "pastoral", "patience", "patient care",
            "patient cent*", "person cent*", "personal care", "personal tutor", "practical support",
            "promot* .. independence", "represent* .. views", "signpost*", "speak* up for", "support plan*",
            "user cent*", "user need*", "welcom*", "work* with vulnerable",
        ],
        usual: &[
            "advocate", "care for", "care of", "cared for", "customers", "deal* with .. public", "dealing with people",
            "deliver* .. care", "enabl* individuals", "enabl* people", "enquir*", "key work*", "keywork*",
            "learning disabilit*", "meet .. needs", "members of the public", "older people", "polite*",
            "provid* .. care", "provid* .. support", "service orient*", "special educational needs",
            "support* .. adults", "support* .. children", "support* .. clients", "support* .. families",
            "support* .. individuals", "support* .. patients", "support* .. people", "support* .. service users",
            "support* .. students", "support* .. victims", "support* others", "supportive", "the public", "welfare",
            "work* with .. adults", "work* with .. children", "work* with .. clients", "work* with .. families",
            "work* with .. patients", "work* with .. people", "work* with .. service users", "work* with .. young",
        ],
        weak: &[
            "carers", "childrens needs", "client*", "customer*", "families", "helping people", "patients", "residents",
            "respect", "sensitivity", "service user*", "user", "users", "visitors", "warm*", "young people",
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
        usual: &[
            "adapt*", "attend .. meetings", "changing priorities", "embrac* change", "hours", "nights",
            "priorities change", "relocat*", "respond* to change",
        ],
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
            "altruis*", "ambitio*", "appearance", "can do", "curiosity", "desire to", "determination", "determined",
            "diligen*", "drive to", "energetic", "enjoy*", "ethos", "expectations of", "friendly", "hard working",
            "hardworking", "high expectations", "high standards", "humour", "integrity", "love of", "motivated",
            "motivation", "professional approach", "professional at", "professional attitude",
            "professional behaviour", "professional conduct", "professional identity", "professional manner",
            "professional standards", "professionalism", "reliability", "reliable", "respect for", "respectful*",
            "self confiden*", "staff values", "trust values", "trustworth*", "values", "wanting to",
        ],
        opening: &[
            "commit* to", "commitment", "committed", "dedicat*", "enthusias*", "interest", "interested",
            "keen interest",
        ],
        weak: &[
            "approachable", "drive", "energy", "ethic*", "loves", "positive", "professionally", "responsible",
            "willing*",
        ],
    },
    Row {
        target: Target::For(Theme::FieldKnowledge),
        sure: &[
            "applied knowledge", "awareness of .. issues", "care act", "clinical knowledge", "code of conduct",
            "code of practice", "codes of practice", "deprivation of liberty", "foundation stage", "law",
            "legal framework*", "legislation", "legislative", "local government", "mental capacity act",
            "mental health act", "national curriculum", "public sector", "sector experience", "statutory",
            "subject knowledge", "understanding of .. issues",
        ],
        usual: &[
            "act 1998", "background in", "building regulations", "child development", "commissioning",
            "experience .. environment", "experience .. industry", "experience .. sector", "experience .. setting*",
            "experience in .. care", "governance", "local authorit*", "not for profit", "ofsted", "policies", "policy",
            "post registration", "procurement", "public body", "regulation*", "regulatory", "subject specific",
            "theor*", "third sector", "trauma", "voluntary sector", "wide experience", "work* .. sector",
        ],
        opening: &[
            "appreciation of", "aware of", "awareness", "basic knowledge", "familiar with", "familiarity",
            "insight into", "knowledge of", "knowledgeable", "knows", "understand how", "understand the",
            "understanding how", "understanding of", "understanding the", "understands", "working knowledge",
        ],
        weak: &[
            "acute", "addiction", "autism", "criminal justice", "dementia", "domestic abuse",
            "experience of working in", "experience working in", "homeless*", "knowledge", "learning difficult*",
            "mental health", "mental illness", "procedures", "psycholog*", "psychosis", "social care", "substance",
            "understand", "understanding",
        ],
    },
];
