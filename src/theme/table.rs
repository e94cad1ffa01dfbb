//! The table of themes: which words speak for which theme, and under which headings it can stand.
//!
//! Data only. A cue is one to four words in small letters as [`super::matching`] folds them; `*` is any ending and
//! `..` skips up to three words. *Sure* cues name the theme; *usual* ones mean it unless something else speaks
//! louder; *weak* ones count when nothing else does. The taxonomy and its order come from forty public person
//! specifications and the job-evaluation frameworks behind them: the NHS Knowledge and Skills Framework's core
//! dimensions, the Agenda for Change factors, and the Civil Service behaviours.

use super::Theme;

/// What a cue speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// A theme.
    For(Theme),
    /// Nothing: a phrase that only looks like a cue.
    Nothing,
    /// No theme, but the criterion speaks of a craft, whose everyday words make every cue but a sure one doubtful.
    Craft,
}

/// How loudly a cue speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strength {
    /// Names the theme.
    Sure,
    /// Means the theme unless a louder cue stands beside it.
    Usual,
    /// Counts when nothing else does.
    Weak,
}

/// One cue, with what it speaks for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cue {
    pub(super) phrase: &'static str,
    pub(super) target: Target,
    pub(super) strength: Strength,
}

/// A theme's cues and headings.
pub(super) struct Row {
    pub(super) target: Target,
    pub(super) headings: &'static [&'static str],
    pub(super) sure: &'static [&'static str],
    pub(super) usual: &'static [&'static str],
    pub(super) weak: &'static [&'static str],
}

/// In order of precedence: of two themes that speak equally loudly the earlier one wins.
#[rustfmt::skip]
pub(super) const TABLE: &[Row] = &[
    Row {
        target: Target::Nothing,
        headings: &[],
        sure: &["learning experience*", 
            "administer* .. medic*", "and communication* technolog*", "as well as", "computer program*",
            "computer scien*", "creative arts", "creative industr*", "degree of", "disaster recovery",
            "driving .. results", "drug problem*", "health condition* and problem*", "health problem*", "in a way",
            "independent living", "information technolog*", "programming language*", "public administration",
            "quality of life", "scripting language*", "services to", "social work degree", "staff nurse",
            "substance misuse problem*", "teacher training", "this post", "this role", 
        ],
        usual: &[],
        weak: &[],
    },
    Row {
        target: Target::Craft,
        headings: &[],
        sure: &[
            "agile", "algorithm*", "api", "apis", "architectures", "automated test*", "azure", "back end", "backend",
            "cloud", "code", "codes", "coding", "computing", "content management", "continuous integration", "css",
            "data pipeline*", "deployment", "devops", "docker", "languages and framework*", "front end", "frontend",
            "gpu", "hosting", "hpc", "html", "java", "javascript", "kubernetes", "libraries such", "linux",
            "machine learning", "microservices", "open source", "programming", "python", "scrum",
            "shared memory", "software", "sql", "technology best practices", "technology services", "test driven",
            "unit test*", "version control", "web development", "web application*", "websites",
        ],
        usual: &[],
        weak: &[],
    },
    Row {
        target: Target::For(Theme::ItAndRecords),
        headings: &[
            "Using IT and keeping accurate records",
            "Digital skills and computer systems",
            "Administration and office systems",
            "Record keeping and data",
        ],
        sure: &[
            "basic computer*", "clerical", "computer literate", "computer litera*", "computer skill*", "data entry",
            "diary management", "digital litera*", "digital skill*", "digitally", "excel", "ict", "it litera*",
            "it packages", "it skills", "it systems", "keyboard*", "microsoft office", "minute taking",
            "ms office", "office software", "outlook", "patient record*", "powerpoint", "record keeping",
            "spreadsheet*", "take minutes", "systmone", "typing", "videoconf*", "video conf*", "word processing",
        ],
        usual: &[
            "admin", "administrative", "administration", "administrator", "case notes", "case records", "computer*",
            "database*", "diaries", "diary", "digital tool*", "email*", "filing", "information systems", "invoice*",
            "keep* .. records", "maintain* .. records", "management systems", "microsoft", "minutes", "paperwork",
            "record*", "records", "sap",
        ],
        weak: &["digital", "word"],
    },
    Row {
        target: Target::For(Theme::LeadershipAndSupervision),
        headings: &[
            "Leading and supporting others",
            "Supervision and people management",
            "Managing staff, budgets and resources",
            "Setting direction and developing a team",
            "Recruiting and managing performance",
        ],
        sure: &["empower* others", "empower* .. staff", "empower* .. team*", 
            "apprais*", "budget management", "build* .. high performing", "capability of", "co supervis*", "delegat*",
            "deputis*", "develop* .. people", "develop* .. staff", "develop* .. teams", "direct reports",
            "financial management", "lead* .. staff", "lead* .. team*", "leadership", "line manag*",
            "manag* .. budget*", "manag* .. performance", "manag* .. people", "manag* .. staff", "manag* .. team*",
            "manag* .. volunteers", "manag* doctors", "manag* others", "people management", "performance assess*",
            "performance management", "poor performance", "staff development", "staff management",
            "supervis* of staff", "supervis* others", "supervis* staff", "supervis* student*", "supervis* .. team*",
            "team lead*", "team performance", "technical direction", "workforce",
        ],
        usual: &[
            "budget*", "financ*", "hiring", "inspire*", "inspiring", "lead others", "manag* .. finances",
            "manag* .. resource*", "management experience", "management level", "manager", "managerial",
            "motivat* .. others", "motivat* .. staff", "motivat* .. team*", "recruit*", "senior level",
            "set* .. direction", "strategic level", "strategic", "supervis*", "talent", "vision", "volunteers",
        ],
        weak: &["lead", "leading", "leads", "managing", "resources", "senior"],
    },
    Row {
        target: Target::For(Theme::TrainingAndFacilitation),
        headings: &[
            "Training and facilitating groups",
            "Teaching and helping others learn",
            "Coaching and mentoring",
            "Planning and delivering lessons",
        ],
        sure: &[
            "classroom management", "coach*", "curriculum development", "curriculum planning", "deliver* .. training",
            "deliver* lessons", "deliver* sessions", "design* .. training", "development of others",
            "educate others", "educating others", "facilitat*", "group work", "groupwork", "lectur*", "lesson*",
            "mentor*", "modules", "pedagog*", "phonics", "programmes of study", "run* .. groups", "run* .. workshops",
            "student learning", "teach", "teaches", "teaching", "tutorial*", "train new", "train others",
            "train staff", "train and", "training others", "training staff", "tutoring", "workshop*",
        ],
        usual: &[
            "assessment for learning", "behaviour management", "chair* .. forum*", "chair* .. meeting*", "classroom",
            "course design", "curriculum", "develop* .. others", "manag* .. behaviour", "raise* .. attainment",
            "raise* .. progress",
        ],
        weak: &[
            "assessment", "guided", "key stage", "learners", "learning activities", "programmes", "pupil*", "teacher*",
            "training",
        ],
    },
    Row {
        target: Target::For(Theme::ImprovementAndResearch),
        headings: &[
            "Improving services",
            "Research and evaluation",
            "Audit, quality and evidence",
            "Project work and results",
            "Publications and funding",
        ],
        sure: &[
            "audit*", "better ways", "clinical audit", "continuous improvement", "develop* new approaches",
            "evaluat*", "evidence based practice", "fieldwork", "improv* .. practice", "improv* .. process*",
            "improv* .. quality", "improv* .. service*", "lessons learned", "lessons learnt", "own research",
            "peer reviewed", "project deliver*", "project develop*", "project manag*", "publications",
            "published", "publishing research", "quality assurance", "quality control", "quality improvement",
            "research activit*", "research design", "research ethics", "research experience", "research findings",
            "research funding", "research grant*", "research in", "research method*", "research output*",
            "research portfolio", "research project*", "research propos*", "research team", "research techniques",
            "researching", "service develop*", "service improve*", "service manage*", "programme of research",
            "track record of research",
        ],
        usual: &[
            "academic reputation", "change management", "collecting .. data", "continuously improv*", "data collection",
            "data gathering", "develop* .. project*", "develop* .. service", "develop* .. services",
            "external funding", "funding", "grant*", "implement* .. change*", "improv* .. ", "improve", "improvement*",
            "improving", "journals", "national reputation", "international reputation", "new approaches",
            "new methods", "outcomes", "pilot*", "programmes and projects", "project", "projects", "prototyp*",
            "publication", "quality standards", "reputation .. field", "research", "researcher*", "scholar*",
            "survey*",
        ],
        weak: &["analysis", "conference*", "evidence", "quality", "studies"],
    },
    Row {
        target: Target::For(Theme::Qualifications),
        headings: &[
            "Qualifications and training",
            "Education and relevant courses",
            "Degree or equivalent experience",
            "Certificates held",
        ],
        sure: &[
            "a level*", "a levels", "as level*", "bachelor*", "bsc", "btec", "care certificate", "certificate*",
            "city and guilds", "degree", "degrees", "diploma", "diplomas", "doctoral", "doctorate", "educated to",
            "first degree", "functional skills", "gcse*", "good general education", "hnc", "hnd", "key skills",
            "masters degree", "md", "member* .. chartered", "member* .. institut*", "mb", "msc", "nvq*",
            "peer leadership qualif*", "peer support training", "peer support worker training", "pgce", "phd",
            "postgraduate certificate", "prince2", "qts", "qualification*", "standard of education",
            "skills test", "train* course*", "undergraduate degree",
        ],
        usual: &["qualified", 
            "accredit*", "apprenticeship", "certified", "completion of .. training", "english and maths",
            "evidence of .. training", "fellowship", "honours", "level 1", "level 2", "level 3", "level 4", "level 5",
            "level 6", "level 7", "maths and english", "member* of .. professional body", "numeracy",
            "professional membership", "professional qualif*", "relevant course*", "relevant training",
            "worker training",
        ],
        weak: &["academic", "educated", "education", "equivalent", "literacy", "postgraduate", "training in"],
    },
    Row {
        target: Target::For(Theme::LearningAndReflection),
        headings: &[
            "Learning and reflecting on my practice",
            "Using supervision and feedback",
            "My own development",
            "Learning new skills quickly",
        ],
        sure: &[
            "acquir* .. knowledge", "acquir* .. skills", "acts on feedback", "act on feedback", "continu* .. develop*",
            "continu* .. learn*", "continu* .. professional", "cpd", "eager to learn", "further training",
            "improve own", "keen to improve", "keen to learn", "keep* .. up to date", "learn from", "learn new",
            "learn quickly", "listen to advice", "open to advice", "own development", "own learning",
            "own limitations", "own performance", "own practice", "own professional development",
            "pick* up .. new", "personal development", "professional development", "quick* .. learn*", "quickly learn",
            "rapidly acquir*", "rapidly learn*", "reflect on", "reflecting on", "reflection*", "reflective",
            "self aware*", "self reflect*", "staying up to date", "us* .. supervision", "willing* .. attend training",
            "willing* .. learn", "willing* .. undertake .. training", "willing* .. train", "learning new",
        ],
        usual: &[
            "constructive criticism", "engage* .. supervision", "feedback", "grow and learn", "learn", "learner",
            "participat* .. supervision", "personal growth", "pick up", "recovery college", "reflect", "reflects",
            "staff reviews", "strengths and weaknesses", 
        ],
        weak: &["curiosity", "curious", "develop own", "learning"],
    },
    Row {
        target: Target::For(Theme::LivedExperience),
        headings: &[
            "My lived experience and what I learned from it",
            "Using lived experience safely",
            "Personal experience relevant to this role",
            "Experience of using services",
        ],
        sure: &[
            "care experienced", "experience of .. accessing", "experience of .. using .. service*",
            "experts by experience", "expert by experience", "having been", "having lived", "having used",
            "life experience*", "lived experience*", "lived with", "living with", "own .. experience*",
            "own .. recovery journey", "personal experience*", "personal journey", "personal stor*",
            "used .. services", "own story", "your own life", "have recovered",
        ],
        usual: &[
            "as a .. carer", "as a parent", "as a patient", "as a service user", "as a young person",
            "carer of", "hearing voices", "unusual experiences", "you have recovered",
        ],
        weak: &["yourself"],
    },
    Row {
        target: Target::For(Theme::Confidentiality),
        headings: &["Confidentiality and handling sensitive information", "Data protection and discretion"],
        sure: &[
            "confidential*", "data protection", "discreet*", "discretion", "gdpr", "information governance",
            "sensitive data", "sensitive information", "caldicott",
        ],
        usual: &["in confidence", "privacy"],
        weak: &[],
    },
    Row {
        target: Target::For(Theme::EqualityAndInclusion),
        headings: &[
            "Working inclusively",
            "Respecting difference and challenging stigma",
            "Equality and diversity in practice",
            "Equal opportunities",
        ],
        sure: &[
            "anti discriminat*", "anti racis*", "cultural aware*", "cultural competenc*", "cultural differen*",
            "different .. backgrounds", "different .. cultures", "discriminat*", "diverse .. backgrounds",
            "diverse .. communit*", "diverse needs", "diverse users", "diverse voices", "diversity", "edi",
            "equal opportunit*", "equalities", "equality", "non judg*", "nonjudg*", "protected characteristics",
            "range of backgrounds", "stigma*", "treat* .. equally", "treat* .. fairly", "under represented",
            "variety of backgrounds", "whatever .. background", "widening access", "widening participation",
        ],
        usual: &[
            "accessible", "cultural", "cultures", "discriminatory", "disadvantaged", "diverse", "ethnic*", "faiths",
            "inclusion", "inclusive*", "racism", "social justice",
        ],
        weak: &["accessib*", "backgrounds", "barriers", "culturally"],
    },
    Row {
        target: Target::For(Theme::SafeguardingAndRisk),
        headings: &[
            "Safeguarding and keeping people safe",
            "Assessing and managing risk",
            "Health and safety at work",
            "Responding to incidents and challenging behaviour",
        ],
        sure: &[
            "challenging behaviour*", "child protection", "coshh", "de escalat*", "deescalat*", "defus*",
            "first aid", "health and safety", "infection control", "infection prevention", "manual handling",
            "move and handle", "moving and handling", "risk assess*", "risk management", "manag* .. risk*",
            "safe work*", "safeguard*",
        ],
        usual: &[
            "assess* .. risk*", "confrontation*", "crises", "crisis", "emergenc*", "hygiene", "incident*", "risk",
            "risks", "safely", "safety", "violence", "violent",
        ],
        weak: &["at risk", "heavy", "lift", "lifting", "physical*", "physically", "safe", "threat*", "vulnerab*"],
    },
    Row {
        target: Target::For(Theme::Resilience),
        headings: &[
            "Working calmly under pressure",
            "Staying well and resilience",
            "Responding to distress and emotional demands",
        ],
        sure: &[
            "calm", "calmly", "cope with", "copes", "coping", "emotional* demand*", "emotional resilience",
            "emotionally", "resilien*", "stressful", "under pressure",
        ],
        usual: &[
            "cope", "demanding", "distress*", "emotional*", "fast moving", "fast paced", "pace", "persever*",
            "pressur*", "setback*", "stamina", "stress", "tenac*", "unpredictab*",
        ],
        weak: &[],
    },
    Row {
        target: Target::For(Theme::RecoveryAndPeerSupport),
        headings: &[
            "Recovery-focused peer support",
            "Using recovery and wellbeing tools",
            "Boundaries, hope and role modelling",
            "Empowering people to manage their own wellbeing",
        ],
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
    },
    Row {
        target: Target::For(Theme::TeamworkAndPartnership),
        headings: &[
            "Working in a team",
            "Partnership and collaboration",
            "Working across services and with colleagues",
            "Stakeholders and networks",
        ],
        sure: &[
            "as part of .. team*", "co operat*", "co produc*", "collaborat*", "cooperat*", "coproduc*",
            "cross functional", "effective team", "inter agency", "inter professional", "interagency",
            "interdisciplin*", "liais*", "member of .. team", "multi agency", "multi disciplin*", "multi professional",
            "multiagency", "multidisciplin*", "other agencies", "other departments", "other disciplines",
            "other organisations", "other professionals", "other services", "partnership*", "shares .. with",
            "sharing knowledge", "team environment", "team member", "team player", "team work*", "teamwork*",
            "within .. team", "work* .. alongside", "work* .. as a team", "work* .. colleagues", "work* .. in teams",
            "work* .. team*", "work* closely", "work* with .. partners", "work* with .. stakeholders",
            "work* with .. other people", "work* with .. others",
        ],
        usual: &["engag* .. with other", "outward looking", 
            "colleagues", "external agencies", "external partners", "external networks", "networking", "networks",
            "or with others", "partners", "shar* .. knowledge", "stakeholder*", "team", "teams", "work* with others",
        ],
        weak: &["collective", "external", "together", "universities"],
    },
    Row {
        target: Target::For(Theme::OrganisationAndTime),
        headings: &[
            "Organising my work",
            "Planning, priorities and deadlines",
            "Managing my time and workload",
            "Accuracy and attention to detail",
        ],
        sure: &["organisational .. skills", 
            "attention to detail", "attentive to detail", "combine work", "competing demands", "competing priorities",
            "conflicting deadlines", "conflicting priorities", "deadline*", "eye for accuracy", "eye for detail",
            "manag* .. own time", "manag* own work", "manag* own workload", "manag* time", "multi task*",
            "multitask*", "organisational and", "organisational abilit*", "organisational skills",
            "organizational skills", "plan and organise", "planning and organis*", "planning skills", "prioritis*",
            "prioritiz*", "punctual*", "tight timescales", "time keeping", "time management", "timekeeping",
            "well organised", "work load", "workload*",
        ],
        usual: &[
            "accuracy", "accurate", "accurately", "caseload*", "detail", "juggl*", "methodical*", "on time",
            "organise", "organised", "organises", "organising", "organizing", "plan", "plans", "priorities",
            "schedul*", "several tasks",
        ],
        weak: &["efficient*", "events", "planning", "organisational", "tasks", "thorough"],
    },
    Row {
        target: Target::For(Theme::ProblemSolving),
        headings: &[
            "Solving problems",
            "Making decisions and using judgement",
            "Working independently and using initiative",
            "Analysing information and thinking creatively",
        ],
        sure: &[
            "analytical", "analytic skills", "analys* .. complex", "autonom*", "complex problem*", "critical thinking", "decision mak*",
            "decisions", "initiative", "judgement", "judgment", "minimal supervision", "minimum supervision",
            "little supervision", "new ideas", "novel problem*", "own initiative", "problem", "problem solv*",
            "problems", "solve", "solves", "solving", "sound decision*", "think* .. creativ*", "think* .. critical*",
            "think* .. strategic*", "think* beyond", "think* logically", "troubleshoot*", "unsupervised",
            "without .. supervision", "work* .. alone", "work* .. independently", "work* on own",
        ],
        usual: &["creative approach*", "creative idea*", "creative solution*", "creative think*", 
            "analyse", "analyses", "analysing", "analysis", "balancing", "creatively", "creativity",
            "independent*", "innovat*", "interpret*", "investigat*", "logical", "proactiv*", "resourceful*",
            "self motivat*", "self starter", "solution*", "thinks",
        ],
        weak: &["challenge", "decision", "ideas", "imaginat*", "insight", "numerate", "numerical"],
    },
    Row {
        target: Target::For(Theme::Communication),
        headings: &[
            "Communication and building relationships",
            "Listening and explaining clearly",
            "Spoken and written communication",
            "Negotiating and influencing",
            "Speaking other languages",
        ],
        sure: &[
            "bilingual", "build* .. rapport", "build* .. relationships", "build* .. trust",
            "communicate", "communicates", "communicating", "communication skill*", "communication", "communicator",
            "explain*", "fluent english", "form* .. relationships", "good relationships", "influenc*",
            "information sharing", "interpersonal", "listen*", "negotiat*", "oral", "persuad*", "persuasi*",
            "present .. findings", "present .. information", "presentation skills", "rapport", "relate to",
            "relate well", "report writing", "shar* information", "speak .. language*", "spoken",
            "telephone manner", "verbal*", "working relationships", "write reports", "writing reports", "written",
        ],
        usual: &["articulate", "writing skills", 
            "audiences", "copywriting", "correspondence", "diplomacy", "diplomatic", "editorial*", "engag* .. public",
            "marketing", "media relations", "other languages", "presentation*", "press releases", "public engagement",
            "relationship*", "social media", "speak", "speaking", "speech", "tact", "welsh", "write clearly",
        ],
        weak: &["audience", "clarity", "draft*", "english", "public speaking"],
    },
    Row {
        target: Target::For(Theme::PersonCentredCare),
        headings: &[
            "Supporting people with empathy and respect",
            "Person-centred care and advocacy",
            "Serving customers and the public",
            "Pastoral support",
            "Meeting the needs of users and clients",
        ],
        sure: &[
            "advocacy", "advocat*", "caring", "client cent*", "compassion*", "complaint*", "courteous", "customer care",
            "customer focus*", "customer service*", "dignity", "empath*", "end user", "kind", "kindness",
            "needs of users", "on .. behalf", "pastoral", "patience", "patient care", "patient cent*",
            "person cent*", "personal care", "personal tutor", "practical support", "represent* .. views", "signpost*",
            "speak* up for", "user need*", "user cent*", "welcom*", "work* with vulnerable",
        ],
        usual: &[
            "advocate", "care for", "care of", "cared for", "customers", "deal* with .. public",
            "dealing with people", "learning disabilit*", "meet .. needs", "members of the public", "older people",
            "service orient*", "special educational needs", "support* .. adults", "support* .. children",
            "support* .. clients", "support* .. families", "support* .. individuals", "support* .. patients",
            "support* .. people", "support* .. service users", "support* .. students", "support* .. victims",
            "support* others", "the public", "welfare", "work* with .. adults", "work* with .. children",
            "work* with .. clients", "work* with .. families", "work* with .. patients", "work* with .. people",
            "work* with .. service users", "work* with .. young",
        ],
        weak: &[
            "carers", "childrens needs", "client*", "customer*", "families", "helping people", "patients", "residents",
            "service user*", "user", "users", "visitors", "warm*", "young people",
        ],
    },
    Row {
        target: Target::For(Theme::FlexibilityAndAvailability),
        headings: &["Flexibility and working hours", "Travel and availability", "Adapting to change"],
        sure: &[
            "adapt to", "adaptab*", "adapting to", "bank holiday*", "evening*", "flexib*", "on call", "out of hours",
            "overtime", "rota", "saturday*", "shift pattern*", "shift work*", "shifts", "sleep in*", "sunday*",
            "travel*", "unsocial*", "waking night*", "weekend*",
        ],
        usual: &["adapt*", "hours", "nights", "priorities change", "changing priorities", "relocat*"],
        weak: &["changing"],
    },
    Row {
        target: Target::For(Theme::ValuesAndAttitudes),
        headings: &[
            "My values in practice",
            "Honesty, commitment and reliability",
            "Motivation and interest in this work",
            "Positive attitude and enthusiasm",
        ],
        sure: &[
            "attitude*", "candour", "conscientious", "courage", "honest", "honestly", "honesty",
            "passion*", "positive attitude*", "sense of fun", "sense of humour", "work ethic",
        ],
        usual: &["enthusias*", 
            "altruis*", "appearance", "can do", "commit* to", "committed", "commitment", "curiosity", "dedicat*",
            "desire to", "determination", "determined", "drive to", "enjoy*", "ethos", "expectations of",
            "friendly", "hard working", "hardworking", "high expectations", "high standards", "humour", "integrity",
            "interest", "interested", "keen interest", "love of", "motivated", "motivation", "professional manner",
            "professionalism", "reliab*", "respectful*", "staff values", "trust values", "trustworth*", "values",
        ],
        weak: &["approachable", "drive", "ethic*", "loves", "positive", "professionally", "willing*"],
    },
    Row {
        target: Target::For(Theme::FieldKnowledge),
        headings: &[
            "Knowledge relevant to this role",
            "Understanding of the field and its services",
            "Policy and law that shape the work",
            "Experience in this setting or sector",
        ],
        sure: &[
            "applied knowledge", "awareness of .. issues", "care act", "clinical knowledge", "code of conduct",
            "code of practice", "codes of practice", "deprivation of liberty", "foundation stage", "law",
            "legal framework*", "legislation", "legislative", "local government", "mental capacity act",
            "mental health act", "national curriculum", "public sector", "statutory", "sector experience",
            "understanding of .. issues",
        ],
        usual: &[
            "act 1998", "appreciation of", "aware of", "awareness", "awareness of", "basic knowledge",
            "building regulations", "child development", "experience .. sector", "experience .. setting*",
            "experience .. environment", "familiar with", "familiarity", "governance", "insight into", "knowledge of",
            "knowledgeable", "knows", "knows how", "policies", "policy", "procurement", "regulation*", "regulatory",
            "theor*", "trauma", "understand how", "understand the", "understanding", "understanding of",
            "understands", "wide experience", "work* .. sector", "working knowledge",
        ],
        weak: &[
            "acute", "addiction", "autism", "dementia", "knowledge", "mental health", "mental illness", "procedures",
            "psycholog*", "psychosis", "substance", "understand",
        ],
    },
];
