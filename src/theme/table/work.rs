//! Themes of the work itself: systems, leading, teaching, improving, organising, solving, being there.

use super::BLANK;
use crate::theme::{
    Theme,
    cue::{Row, Target},
};

#[rustfmt::skip]
pub(super) const IT_AND_RECORDS: Row = Row {
    target: Target::For(Theme::ItAndRecords),
    sure: &[
        "accurate .. records", "accurate record*", "agendas", "back office system*", "basic computer*", "case records",
        "clerical", "committee papers", "computer competen*", "computer litera*", "computer skill*",
        "computer system*", "computerised system*", "computerized", "control* .. stock", "crm", "data entry",
        "data input*", "diary management", "digital litera*", "digital skill*", "digitally", "electronic .. system*",
        "electronic record*", "excel", "google docs", "google workspace", "ict", "information system",
        "information systems", "input* .. data", "it litera*", "it packages", "it proficien*", "it skills",
        "it system", "it systems", "keep* .. logs", "keep* .. records", "keyboard*", "maintain* .. records",
        "management system", "management systems", "microsoft 365", "microsoft office", "microsoft word",
        "minute tak*", "ms office", "ms word", "note taking", "office 365", "office software", "outlook",
        "papers and minutes", "patient record*", "pivot tables", "powerpoint", "purchase order*", "rais* .. orders",
        "record keeping", "record system*", "record* .. accurately", "recording system*", "servic* .. committees",
        "servic* .. meetings", "sharepoint", "spreadsheet*", "stock control", "stock taking", "stocktak*", "systmone",
        "take accurate minutes", "take minutes", "take notes", "time record*", "touch typ*", "typing",
        "updat* .. database*", "updat* .. records", "us* .. technology", "use of .. systems", "video conf*",
        "videoconf*", "word and excel", "word excel", "word process*", "writ* .. care plans", "written records",
    ],
    usual: &[
        "admin", "administration", "administrative", "administrator", "book keeping", "bookkeeping", "case files",
        "case notes", "cash", "cash handling", "catalogu*", "clear notes", "clinical notes", "complet* .. forms",
        "complet* .. paperwork", "computer*", "database*", "diaries", "diary", "digital platform*", "digital system*",
        "digital tool*", "documentation", "electronic notes", "email*", "filing", "form filling", "handheld",
        "inventories", "inventory", "invoice*", "log sheets", "logging", "logs", "mail merge", "microsoft", "minutes",
        "mobile devices", "office duties", "office environment", "office experience", "office procedures",
        "office systems", "office work", "online system*", "online tools", "ordering", "paperwork", "patient notes",
        "progress notes", "prosecution files", "reception duties", "receptionist*", "record*", "sap", "secretarial",
        "spreadsheet", "switchboard", "tablet", "teams and zoom", "ticketing", "till", "tills", "travel arrangements",
        "type and", "virtual meeting*", "zoom",
    ],
    weak: &["digital", "purchas*", "word"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const LEADERSHIP_AND_SUPERVISION: Row = Row {
    target: Target::For(Theme::LeadershipAndSupervision),
    sure: &[
        "absence management", "allocat* .. staff", "allocat* .. tasks", "allocat* .. work", "budget holder",
        "budget management", "budget monitor*", "budget setting", "budget*", "build* .. high performing",
        "build* .. team", "capability of", "co supervis*", "contract management", "delegate", "delegates",
        "delegating", "delegation", "deputis*", "develop* .. people", "develop* .. staff", "develop* .. teams",
        "direct reports", "draw* up .. rotas", "empower* .. staff", "empower* .. team*", "empower* others",
        "financial management", "hold* .. to account", "induct* .. staff", "induction of", "junior staff",
        "lead* .. shift*", "lead* .. staff", "lead* .. team*", "lead* a", "lead* and manag*", "lead* and motivat*",
        "lead* by example", "leadership", "line manag*", "manag* .. budget*", "manag* .. consultants",
        "manag* .. contractors", "manag* .. contracts", "manag* .. people", "manag* .. performance", "manag* .. staff",
        "manag* .. suppliers", "manag* .. team member*", "manag* .. team*", "manag* .. volunteers",
        "manag* .. workers", "manag* a", "manag* and develop*", "manag* and lead*", "manag* contractors",
        "manag* doctors", "manag* others", "middle lead*", "motivat* and lead*", "one to ones", "people management",
        "people manager", "performance assess*", "performance management", "poor performance", "prepar* .. rotas",
        "resource management", "rota planning", "run* .. shift*", "senior lead*", "staff appraisal*",
        "staff development", "staff management", "staff rotas", "staff supervision", "subject lead*",
        "supervis* .. apprentice*", "supervis* .. learners", "supervis* .. staff", "supervis* .. students",
        "supervis* .. team*", "supervis* .. trainee*", "supervis* .. volunteers", "supervis* .. workers",
        "supervis* others", "supervis* student*", "supervision of .. staff", "supervision of .. students",
        "team lead*", "team of staff", "team performance", "technical direction", "wage budget", "workforce develop*",
        "workforce plan*", "writ* .. rotas",
    ],
    usual: &[
        "apprais*", "coordinat* .. volunteers", "foreman", "hiring", "inspire*", "inspiring", "lead others",
        "line of command", "manag* .. finances", "manag* .. resource*", "management experience", "management level",
        "managerial", "motivat* .. others", "motivat* .. staff", "motivat* .. team*", "overse*", "oversight",
        "performance reviews", "recruit*", "senior level", "set* .. direction", "set* objectives", "staffing",
        "strategic", "strategic level", "supervis*", "talent", "team of", "vision", "volunteers", "workforce",
    ],
    weak: &["financ*"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const TRAINING_AND_FACILITATION: Row = Row {
    target: Target::For(Theme::TrainingAndFacilitation),
    sure: &[
        "adult education", "adult learn*", "assess* .. learners", "assess* .. pupils", "assess* .. students",
        "assess* and marking", "awareness session*", "behaviour management", "classroom", "classroom management",
        "clinical teaching", "coach*", "curriculum development", "curriculum planning", "deliver* .. course*",
        "deliver* .. curriculum", "deliver* .. interventions", "deliver* .. lessons", "deliver* .. sessions",
        "deliver* .. teaching", "deliver* .. training", "deliver* .. workshops", "demonstrat* .. to others",
        "design* .. curriculum", "design* .. training", "development of others", "educate others", "educating others",
        "facilitat*", "formative assessment", "group work", "groupwork", "help* .. learn", "induct* new",
        "instructing", "lead* .. groups", "lead* .. sessions", "lead* .. workshops", "learning materials",
        "learning opportunit*", "lectur*", "lesson*", "manag* .. behaviour", "marking .. work", "marking and",
        "marking students", "mentor*", "modules", "pass* on .. knowledge", "pass* on .. skills", "pedagog*", "phonics",
        "plan* .. activities", "plan* .. lessons", "plan* .. sessions", "practice education", "practice educator*",
        "programmes of study", "run* .. groups", "run* .. sessions", "run* .. workshops", "scheme* of work",
        "small groups", "student learning", "support* .. learners", "teach", "teaches", "teaching", "train and",
        "train new", "train* .. colleagues", "train* .. others", "train* .. staff", "train* .. users",
        "train* .. volunteers", "training materials", "training package*", "tutorial*", "tutoring", "workshop*",
    ],
    usual: &[
        "activities for children", "assessment data", "assessment for learning", "awareness sessions",
        "chair* .. forum*", "chair* .. meeting*", "classroom practi*", "course design", "curriculum",
        "develop* .. others", "differentiat*", "guided tours", "instructor*", "learning journals",
        "learning resources", "learning support", "lesson planning", "literacy intervention*", "phonic*",
        "plan* .. play", "play activities", "play based", "play work*", "pupil progress", "pupils progress",
        "raise* .. attainment", "raise* .. progress", "rhyme times", "sessions for", "set targets", "sports coach*",
        "story sessions", "storytelling", "support* .. learning", "through play", "track progress",
    ],
    weak: &["key stage", "learners", "learning activities", "pupil*", "teacher*", "training"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const IMPROVEMENT_AND_RESEARCH: Row = Row {
    target: Target::For(Theme::ImprovementAndResearch),
    sure: &[
        "accreditation", "audit*", "better ways", "bid writing", "change management", "clinical audit",
        "collect* .. evidence", "conduct* .. research", "continuous improvement", "critical appraisal",
        "data collection", "data gathering", "deliver* .. project*", "develop* new approaches",
        "drive* .. improvement*", "ethical approval*", "ethics approval*", "evaluat*", "evidence based practice",
        "evidence synthesis", "exhibition*", "feasibility", "fieldwork", "first author", "focus groups",
        "funding application*", "funding bid*", "fundraising", "gather* .. evidence", "grant application*",
        "impact assess*", "implement* .. change*", "improv* .. outcomes", "improv* .. performance",
        "improv* .. practice", "improv* .. process*", "improv* .. quality", "improv* .. service*",
        "improv* .. standards", "independent research", "involv* .. in research", "key performance",
        "knowledge exchange", "kpi*", "lead* .. projects", "lead* change", "lean", "lessons learned", "lessons learnt",
        "literature review*", "making improvements", "manag* .. projects", "manag* change", "mixed methods",
        "monitor* and evaluat*", "original research", "own research", "peer reviewed", "performance indicators",
        "pilot*", "process improvement*", "programme management", "programme of research", "project deliver*",
        "project develop*", "project manag*", "publications", "published", "publishing research",
        "qualitative interviews", "quality assurance", "quality control", "quality improvement", "quality management",
        "research activit*", "research agenda", "research design", "research ethics", "research experience",
        "research findings", "research funding", "research grant*", "research in", "research interviews",
        "research method*", "research output*", "research portfolio", "research program*", "research project*",
        "research propos*", "research record", "research skill*", "research team", "research techniques",
        "researching", "run* .. projects", "school improvement", "service develop*", "service improve*",
        "service manage*", "service redesign", "six sigma", "systematic review*", "thesis", "track record of research",
    ],
    usual: &[
        "academic reputation", "benchmark*", "better way", "clinical trial*", "collecting .. data",
        "continuously improv*", "develop* .. project*", "develop* .. service", "develop* .. services", "displays",
        "dissertation*", "efficienc*", "ethics committee*", "external funding", "funding", "grant*", "improve",
        "improvement*", "improving", "income generation", "international reputation", "journals",
        "monitor* .. outcomes", "national reputation", "new approaches", "new methods", "outcomes", "papers",
        "programmes and projects", "project", "projects", "prototyp*", "publication", "qualitative",
        "quality standards", "quantitative", "raising achievement", "raising standards", "redesign*",
        "reputation .. field", "research", "savings", "scholar*", "statistic*", "survey*", "transformation", "trials",
        "user research", "ways to improve",
    ],
    weak: &["conference*", "evidence", "quality", "studies"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const ORGANISATION_AND_TIME: Row = Row {
    target: Target::For(Theme::OrganisationAndTime),
    sure: &[
        "accuracy in", "accurate and", "accurate work", "attention to detail", "attentive to detail",
        "balanc* .. demands", "balanc* .. priorities", "balanc* .. workload", "busy workload", "caseload management",
        "combine work", "competing demands", "competing priorities", "conflicting deadlines", "conflicting priorities",
        "deadline*", "double check*", "event management", "event planning", "eye for accuracy", "eye for detail",
        "forward planning", "high level of accuracy", "highly organised", "juggl*", "logistics", "manag* .. caseload*",
        "manag* .. demands", "manag* .. diary", "manag* .. multiple", "manag* .. own time", "manag* .. priorities",
        "manag* .. several", "manag* .. tasks", "manag* .. time", "manag* .. workload", "manag* multiple .. projects",
        "manag* own work", "manag* several .. projects", "meet* .. deadlines", "meet* .. targets",
        "meet* .. timescales", "methodical", "meticulous", "multi task*", "multitask*", "on schedule",
        "organis* .. own", "organis* .. workload", "organisation skills", "organisational .. skills",
        "organisational abilit*", "organisational and", "organise .. events", "organising .. events",
        "organising skills", "organizational skills", "plan* .. own", "plan* .. workload", "plan* and manag*",
        "plan* and organis*", "plan* and priorit*", "planning skills", "prioritis*", "prioritiz*", "punctual*",
        "reprioriti*", "running .. caseload", "schedul*", "self organised", "several things", "target dates",
        "tight deadlines", "tight timescales", "time keeping", "time management", "timekeeping", "to time",
        "variety of tasks", "well organised", "well organized", "work load", "work* accurately", "work* methodically",
        "workload*",
    ],
    usual: &[
        "accuracy", "accurately", "at once", "at pace", "at the same time", "backlog*", "busy periods", "caseload*",
        "co ordinat*", "conflicting demands", "coordinat*", "detail", "diary planning", "high volume*",
        "interruptions", "large volumes", "methodical*", "multiple cases", "multiple deadlines", "multiple demands",
        "multiple priorities", "multiple projects", "multiple tasks", "neat", "on time", "orderly", "organise",
        "organised", "organiser", "organises", "organising", "organizing", "peak times", "priorities", "several tasks",
        "simultaneously", "speed and accuracy", "systematic", "systematically", "thoroughness", "tidy", "time bound",
        "turnaround", "volume of work", "working to a plan",
    ],
    weak: &["accurate", "efficient*", "events", "plan", "planning", "plans", "tasks", "thorough"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const PROBLEM_SOLVING: Row = Row {
    target: Target::For(Theme::ProblemSolving),
    sure: &[
        "analys* .. complex", "analys* .. data", "analys* .. information", "analyse and",
        "analysis and interpretation", "analytic skills", "analytical", "analytical skills", "autonom*",
        "common sense", "complex problem*", "creative flair", "creative solutions", "creative thinking",
        "critical thinking", "data analysis", "decision mak*", "decisions", "develop* solutions", "diagnos* faults",
        "diagnos* problems", "draw* .. conclusions", "evaluat* .. options", "fault diagnos*", "fault finding",
        "faults", "find* solutions", "highly numerate", "identify* .. solutions", "initiative",
        "innovative approaches", "innovative ideas", "innovative solutions", "innovative thinking",
        "interpret .. data", "interpret* .. information", "judgement", "judgment", "lateral think*",
        "limited direction", "limited supervision", "little direction", "little guidance", "little supervision",
        "mak* .. decisions", "mathematical skills", "minimal direction", "minimal guidance", "minimal input",
        "minimal supervision", "minimum direction", "minimum supervision", "new ideas", "novel problem*",
        "numerical reasoning", "numerical skills", "own initiative", "practical approach", "pro active", "proactive",
        "problem", "problem solv*", "problems", "resolv* .. issues", "resolv* .. problems", "resolv* .. queries",
        "resourceful*", "root cause*", "seek* solutions", "self directed", "self motivat*", "self reliant",
        "self starter", "self sufficient", "solve", "solves", "solving", "sound decision*", "sound judg*",
        "strategic think*", "think* .. creativ*", "think* .. critical*", "think* .. feet", "think* .. strategic*",
        "think* ahead", "think* beyond", "think* for", "think* logically", "think* quickly", "trouble shoot*",
        "troubleshoot*", "unsupervised", "weigh* up", "without .. supervision", "without constant",
        "without direction", "work* .. alone", "work* .. independently", "work* .. on own", "work* .. unsupervised",
        "work* autonomously",
    ],
    usual: &[
        "analyse", "analyses", "analysing", "analysis", "complex issues", "creative approach*", "creative idea*",
        "creative solution*", "creative think*", "creatively", "creativity", "decide", "diagnos*", "enquiring mind",
        "fix .. problems", "forensic", "improvis*", "in charge of", "independent*", "ingenuity", "inquiring mind",
        "inquisitive", "instinct", "interpret*", "investigat*", "logical", "objectively", "on their own",
        "on your own", "options", "own decisions", "pragmatic", "proactiv*", "quick decisions", "reasoning",
        "recommendations", "resolv*", "responsib* for own", "root of", "solution*", "think", "thinks", "unexpected",
    ],
    weak: &["challenge", "creative", "decision", "ideas", "imaginat*", "innovat*", "insight", "numerate", "numerical"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const FLEXIBILITY_AND_AVAILABILITY: Row = Row {
    target: Target::For(Theme::FlexibilityAndAvailability),
    sure: &[
        "access to .. car", "adapt to", "adaptab*", "adapting to", "additional hours", "annualised hours",
        "availability to", "available for", "available to", "away from home", "bank holiday*", "call out rota",
        "call outs", "chang* .. priorities", "changing circumstances", "changing needs", "cope* with change",
        "cover for", "different locations", "different sites", "driv* .. own", "early morning*", "early starts",
        "evening*", "extra hours", "flexib*", "full time", "holiday cover", "hours as required", "hybrid",
        "late night*", "mobile across", "multiple sites", "night duty", "night shift*", "night work", "on call",
        "on call rota", "open to change", "other sites", "out of hours", "out of office hours", "overnight",
        "overtime", "own transport", "part time", "relocate", "roster duties", "rostered", "rota", "rotas",
        "saturday*", "shift pattern*", "shift work*", "shifts", "sleep in*", "split shift*", "stay* .. away from home",
        "sunday*", "term time", "travel*", "unsocial*", "use of a car", "various locations", "waking night*",
        "weekday*", "weekend work*", "weekend*", "weekends and", "work* .. nights",
    ],
    usual: &[
        "attend .. meetings", "changing environment", "changing priorities", "embrac* change", "hours", "key holder",
        "keyholder", "locations", "nights", "notice", "occasionally work", "priorities change", "relocat*",
        "respond* to change", "unsociable",
    ],
    weak: &["adapt*"],
    ..BLANK
};
