//! Families of words that mean the same ask: what a criterion calls it, and how people tell it.
//!
//! Owns the table only. A family is switched on by words of the criterion (`asked`); a passage then shows it with
//! other words (`told`). Patterns as in the phrase tables. A told phrase with a leading `!` is so
//! particular that it counts double, one with `!!` is enough by itself. General English and general trades, never the
//! words of one text.

use crate::evidence::phrase::{Phrases, entries_in, phrases_in};

macro_rules! families {
    ($([$($asked:literal),* $(,)?] => [$($told:literal),* $(,)?];)*) => {
        const ASKED_LISTS: &[&[&str]] = &[$(&[$($asked),*]),*];
        const TOLD_LISTS: &[&[&str]] = &[$(&[$($told),*]),*];
    };
}

/// How many families there are.
pub const COUNT: usize = ASKED_LISTS.len();

/// What criteria call each family: a list for each.
pub static ASKED: Phrases<{ phrases_in(ASKED_LISTS) }, { entries_in(ASKED_LISTS) }> = Phrases::new(ASKED_LISTS);

/// How people tell each family: a list for each, in the same order.
pub static TOLD: Phrases<{ phrases_in(TOLD_LISTS) }, { entries_in(TOLD_LISTS) }> = Phrases::new(TOLD_LISTS);

families! {
    [
        "time management", "manage own time", "prioriti*", "workload", "workloads", "deadline*", "caseload",
        "organis* skills", "organisational", "organizational", "plan and organise", "organise own", "punctual*",
    ] => [
        "prioriti*", "deadline*", "!competing demands", "!in order of", "!at once", "on time",
        "!to do list", "planner", "diary", "timetable", "urgent*", "!time management",
        "!most urgent", "!has|have to be finished", "wall planner", "schedule*", "!juggl*",
        "workload", "calendar", "rota", "on schedule", "ahead of time", "planned", "list", "organised",
    ];
    [
        "teamwork", "team", "team player", "team working", "team work", "colleague*", "work with others",
        "working with others", "co operative*", "cooperative*", "collaborat*", "multidisciplinary",
        "multi disciplinary", "partnership*",
    ] => [
        "!team player", "team", "teams", "teamwork", "colleague*", "!two|three|four|five|six of us", "!each other",
        "!one another", "!took her|his|their shift|mornings|place|turn", "covered for",
        "!shared out", "together", "handover", "!as a team", "!part of a", "crew", "we", "between us",
        "!worked alongside", "!while she|he was off", "!multidisciplinary", "!team of <n>", "!pitch* in",
        "joint", "partner*",
    ];
    [
        "communicat*", "interpersonal", "relationship*", "rapport", "listen*", "explain*", "plain language",
        "plain english", "relate to",
    ] => [
        "communicat*", "explain*", "!plain english|language|words", "!listened",
        "!asked him|her|them what|how|if|whether", "!told him|her|them that|it|what", "!in her|his|their own words",
        "rapport", "!i said that", "!rang her|him|them back", "!talked to|through", "listen*", "interpreter",
        "translat*", "!put it in", "!was like", "!is like", "!showed him|her|them", "understood",
        "conversation*", "!asked what", "!eye contact", "calls", "letter*",
    ];
    ["with children", "young people", "children and young", "pupils", "with children and"] => [
        "!boy of", "!girl of", "pupil*", "year 7|8|9|10|11", "boy", "girl", "lad", "lads", "child*", "teenager*",
        "youth", "!a boy|girl|lad|child", "kids",
    ];
    [
        "computer*", "it skills", "ict", "it literate", "it literacy", "computer literacy", "microsoft",
        "word processing", "spreadsheet*", "digital", "excel", "keyboard",
    ] => [
        "!software", "!spreadsheet*", "!excel", "word", "outlook", "database*", "!computer*", "powerpoint", "email*",
        "website", "laptop*", "!it skills", "typing", "formula*", "!pivot", "screen*", "digital", "app", "online",
        "!microsoft",
    ];
    ["accura*", "attention to detail", "detail", "precision", "thorough*"] => [
        "accura*", "!check* * * twice", "!check* * twice", "!twice", "!against the", "!meticulous*",
        "!notice everything", "mistake*", "error*", "!double checked", "proofread",
        "!spotted|found * mistake|error|errors|mistakes", "!line by line", "check", "checked", "tallied",
        "!to the penny", "correct*",
    ];
    [
        "discipline", "behaviour", "challenging behaviour", "classroom management", "conflict", "aggressive",
        "aggression", "de escalat*", "difficult situations", "confrontation*",
    ] => [
        "behaviour", "shout*", "!calmed", "calm*", "!did not shout", "!raise* my voice", "aggress*", "!in private",
        "fight*", "argu*", "rude", "sworn|swore|swearing", "threw|throwing", "!sent out", "hit", "kicked",
        "quiet", "detention", "threaten*",
    ];
    ["safeguard*", "child protection", "protect* children|adults|vulnerable"] => [
        "safeguard*", "bruise*", "!could not promise|keep", "!not promise", "!keep it to myself|ourselves|secret",
        "!designated", "!in her|his|their own words", "disclos*", "!passed it on", "!social services",
        "neglect*", "abuse*", "!straight to", "concern*", "!welfare officer",
    ];
    [
        "self motivat*", "self starter", "own initiative", "initiative", "without close supervision",
        "without supervision", "minimal supervision", "unsupervised", "work independently", "working independently",
        "work alone", "lone working", "autonomous*", "independently", "self directed",
    ] => [
        "!own initiative", "!!nobody has|had|needs to", "!!no one has|had|needs to", "!!left to get on",
        "!need to be told", "!!without being asked|told", "!i noticed", "!i spotted", "!on my own|initiative",
        "!chase me", "!self motivated", "!self starter", "!unsupervised", "!independently", "!by myself",
        "!get on with it", "!only one|person", "!lone", "initiative", "!alone",
    ];
    [
        "customer service", "customer focused", "customer facing", "customer care", "service to customers",
        "dealing with the public", "public facing",
    ] => [
        "!customer service", "customer*", "!the public", "till", "shop", "counter", "guest*", "refund*", "queue",
        "complaint*", "checkout*", "reception",
    ];
    ["difficult customers", "complaint*", "angry", "upset", "anxious", "distressed", "distress"] => [
        "complain*", "!angry", "!upset", "worried", "!shout*", "!crying|cried|tears", "!swore|swearing", "anxious",
        "refund*", "apologi*", "calm*", "!difficult customers", "!rang her|him back", "distress*", "frightened",
        "scared",
    ];
    ["card payments", "cash", "payments", "till", "banking"] => [
        "cash", "till", "!cashed up", "takings", "float", "!card machine|reader|payments", "!to the penny", "banked",
        "change",
    ];
    [
        "first line", "second line", "it support", "technical support", "desktop support", "help desk support",
        "helpdesk support", "user support",
    ] => [
        "!on the phones", "broadband", "fixed", "!calls a day", "!password*", "!reset",
        "laptop*", "printer*", "router*", "wifi", "!help desk", "!first line", "!passed on", "troubleshoot*",
        "!log in",
    ];
    ["windows", "operating system*", "linux", "macos"] => [
        "!windows", "!linux", "!ubuntu", "!macos", "!mac", "!debian", "server*", "!command line",
    ];
    ["scripting", "script*", "powershell", "bash", "programming", "coding", "software development", "automat*"] => [
        "!script*", "!powershell", "!bash", "!python", "!javascript", "!wrote a", "code", "coded", "automat*",
        "!program", "function*", "tests",
    ];
    [
        "move equipment", "lift*", "manual handling", "physical*", "carry", "heavy", "move and handle",
        "moving and handling", "handle patients",
    ] => [
        "!lift and carry", "!lifted", "!carried", "!hoist*", "!slide sheet", "trolley", "crate*", "heavy", "!shifted",
        "lift", "screens", "printers", "!moving and handling", "!manual handling", "boxes",
    ];
    ["travel", "drive", "driving", "driver", "car", "licence", "mobile"] => [
        "!driving licence", "!my own car", "!drove", "!drive", "!by bus|train|bike", "!full licence",
        "!clean licence", "travel*", "commut*", "!own transport", "mileage",
    ];
    [
        "equal opportunit*", "equality", "divers*", "inclus*", "anti discrimin*", "different backgrounds",
        "range of backgrounds", "cultur*",
    ] => [
        "!!treat everyone|everybody|people", "!equal*", "!divers*", "!inclus*", "!discriminat*", "wheelchair*",
        "ramp", "prayer", "religio*", "language*", "!treated differently", "hearing loop", "stammer*", "!halal",
        "racis*", "racist", "gender", "disab*",
    ];
    [
        "information security", "data protection", "gdpr", "confidential*", "information governance",
        "sensitive information", "discretion",
    ] => [
        "!confidential*", "!gdpr", "!data protection", "!locked", "!encrypt*", "!password*", "!shred*",
        "!need to know", "!private room", "!could not talk|discuss|say|tell|share", "!not my place", "!talk about",
        "!discre*", "phishing", "!information governance", "consent",
    ];
    ["train*", "teach*", "coach*", "mentor*", "facilitat*", "group work", "deliver* training", "workshop*"] => [
        "!taught", "!teach", "!trained", "!showed", "!how to", "!coach*", "!mentor*", "!workshop*", "!session*",
        "learner*", "!lesson*", "!facilitat*", "course", "class", "group", "!ran a group",
    ];
    [
        "line manag*", "supervis* staff|volunteers|others|people", "lead* a team", "leadership", "managing people",
        "manage* staff|people|volunteers", "supervisory", "supervising",
    ] => [
        "!my team of", "!line manag*", "!supervis*", "!rota", "apprais*", "!one to one|ones", "!team of <n>",
        "!led a", "delegat*", "recruit*", "induct*", "!managed <n>", "staff", "volunteers",
    ];
    [
        "records", "record keeping", "recording", "keeping records", "patient records", "case notes", "note taking",
        "documentation", "data entry",
    ] => [
        "!care plan*", "!wrote it|this|them|down", "!wrote this|it on", "record*", "!case notes", "notes", "log",
        "logged", "!updated the", "chart", "charts", "book", "form*", "!data entry", "file*", "database",
    ];
    ["electronic patient record", "patient record system", "systmone", "emis", "rio"] => [
        "!systmone", "!emis", "!rio", "!electronic record*", "!patient record system", "!electronic notes",
    ];
    ["personal care", "care home", "providing care", "caring for"] => [
        "!wash", "!washed", "!wash*", "!shav*", "!bath*", "!dress*", "!toilet*", "!continence", "!personal care",
        "!mouth care", "!feed*", "resident*", "nursing home", "!commode", "!towel",
    ];
    ["observations", "blood pressure", "vital signs", "clinical observations"] => [
        "!blood pressure", "!pulse", "!temperature", "!observations", "!oxygen", "!sats", "chart",
    ];
    ["infection*", "hygiene", "infection prevention"] => [
        "!infection*", "!hand washing|gel|hygiene", "!aprons", "!gloves", "!gel", "!protective equipment",
        "!sickness and diarrhoea", "!norovirus", "!outbreak", "clean*", "disinfect*", "!ppe",
    ];
    ["dementia", "alzheimer*"] => [
        "!dementia", "!alzheimer*", "!memory loss", "!memory",
    ];
    ["learning disab*", "special needs", "special educational needs", "autis*", "sen"] => [
        "!learning disab*", "!autis*", "!special needs", "!ear defenders", "!visual timetable", "!makaton", "!pecs",
        "!sensory",
    ];
    ["mental health", "mental illness", "psychosis", "recovery", "wellbeing", "peer support"] => [
        "!mental health", "!recovery", "!wellbeing", "!peer support", "!depress*", "!anxiety", "!hearing voices",
        "!psychosis", "!crisis plan", "!self harm*", "!wrap", "!peer worker", "counsell*", "!samaritans",
    ];
    ["lived experience", "personal experience", "own experience", "own life experience*", "life experience*"] => [
        "!lived experience", "!used * mental health", "!used mental health", "!about my", "!i used * * services",
        "!what helped me", "volunteer*", "!when i was unwell|ill|in hospital", "!my own recovery|experience",
        "!i was in hospital|care|recovery", "!i have been in recovery",
    ];
    ["advoca*", "on behalf of", "representing"] => [
        "!advoca*", "!on his|her|their behalf", "!appeal*", "!tribunal", "!spoke up", "!asked for the decision",
        "!letter to the council", "!with her|him to the",
    ];
    ["pressure", "resilien*", "stress*", "busy", "calm*", "emotional*"] => [
        "!under pressure", "!calm*", "!short staffed", "!busiest", "!rush", "!queue", "!at once", "emergenc*",
        "!stress*", "!resilien*", "!went home ill|sick|poorly", "panic*",
    ];
    [
        "problem solving", "solve problems", "problem*", "solution*", "decision*", "judgement", "troubleshoot*",
        "analytical",
    ] => [
        "!solved", "!worked out", "!found out|that|a way", "!the problem was|is", "!fixed", "!traced", "!decided",
        "solution*", "!tried", "problem*", "!instead",
    ];
    ["flexib*", "shift*", "weekend*", "evenings", "nights", "bank holidays", "unsocial", "on call", "rota"] => [
        "!nights", "!weekend*", "!bank holidays", "!shifts", "!evenings", "!christmas day|days",
        "!swapped my|shift|shifts", "!flexib*", "!at short notice", "rota", "!on call",
    ];
    [
        "research", "audit", "evaluat*", "data analysis", "analys* data", "statistic*", "quality improvement",
        "service improvement", "improv*",
    ] => [
        "!audit*", "!survey*", "!interviewed", "!dissertation", "!analys*", "!data", "!questionnaire*", "!results",
        "!evaluat*", "!research*", "!per cent", "!improv*", "!trial*", "figures",
    ];
    ["budget*", "financ*", "invoice*", "bookkeeping", "accounts", "payroll"] => [
        "!budget*", "!invoice*", "!treasurer", "!accounts", "!spent", "!quotes", "!payroll",
        "!ledger", "!reconcil*", "!vat", "!cost*",
    ];
    ["event*", "organising events", "fundrais*"] => [
        "!event*", "!fair", "!fete", "!raised", "!stalls", "!open day", "!concert", "!conference", "!tickets",
        "!venue", "!fundrais*", "!gala", "!sponsored",
    ];
    [
        "writ*", "report writing", "written communication", "reports", "correspondence", "minutes", "minute taking",
    ] => [
        "!report*", "!minutes", "!wrote the|a", "!drafted", "!letter*", "!newsletter*", "!proofread", "!leaflet*",
        "!briefing*", "articles",
    ];
    ["clean*", "domestic", "housekeeping"] => [
        "!clean*", "!mop*", "!scrub*", "!polish*", "!vacuum*", "!hoover*", "!colour coded", "!cloth*", "!bins",
        "!floors", "!bathrooms",
    ];
    ["cook*", "catering", "food", "kitchen", "food preparation", "food hygiene"] => [
        "!cook*", "!kitchen", "!menu*", "!chef", "!meals", "!oven", "!allerg*", "!recipe*", "!covers", "!food",
        "!baked",
    ];
    ["first aid", "first aider"] => [
        "!first aid", "!recovery position", "!defibrillator", "!cpr", "!plaster*", "!first aider",
    ];
    ["health and safety", "risk assess*", "risk"] => [
        "!risk assess*", "!health and safety", "!coshh", "!hazard*", "!near miss", "!trip*",
        "!accident book|report|form", "!fire drill|door|exit|warden", "!was|were|got|get hurt", "injur*", "danger*",
        "unsafe", "!stopped the", "supervisor", "risk*",
    ];
    ["language", "languages", "bilingual", "second language", "community language"] => [
        "!polish", "!urdu", "!punjabi", "!arabic", "!french", "!spanish", "!welsh", "!bengali", "!romanian",
        "!somali", "!bilingual", "!sign language", "!gujarati", "!portuguese", "!fluent*", "!interpret*",
        "!translat*",
    ];
    ["library", "information work", "librarian*", "cataloguing"] => [
        "!catalogu*", "!loans", "!librar*", "!shelv*", "!borrow*", "!classification", "books",
    ];
    ["computing", "information technology", "computer science", "in it"] => [
        "!IT", "!computing", "!ict", "!computer science", "!software engineering", "!information technology",
    ];
    ["outreach"] => [
        "!outreach", "!door to door", "!knocked on", "!community centre", "!drop in", "!pop up",
    ];
    ["council services", "local authority", "local government", "council"] => [
        "!council", "!borough", "!town hall", "!local authority", "!council tax", "!housing office",
    ];
    ["vulnerable"] => [
        "!vulnerable", "!homeless*", "!elderly", "!frail", "!disab*", "!hostel", "!refuge*", "!isolated",
    ];
    ["college", "school", "education setting", "classroom"] => [
        "!college", "!school", "!classroom", "!pupils", "!students", "!lecturer*", "!teacher*",
    ];
    ["reliab*", "punctual*", "timekeeping", "attendance"] => [
        "!on time", "!never missed", "!never late", "!been late", "!always early", "!a day off", "!count on",
        "!let * down", "!relied on", "shift",
    ];
    ["scanner*", "stock system", "stock control", "warehouse*"] => [
        "!scanner*", "!scanned", "!stock*", "!pick*", "!barcode*", "pallet*", "aisle*", "!returns",
    ];
    ["accessib*"] => [
        "!screen reader", "!blind", "!alt text", "!wcag", "!contrast", "!large print", "!subtitles|captions",
        "!keyboard only", "guidelines",
    ];
    ["agile", "scrum"] => [
        "!sprint*", "!stand up*", "!daily meeting*", "!daily meetings", "!retrospective*", "!backlog", "!kanban",
        "board", "!scrum", "!agile",
    ];
    [
        "partnership*", "other agencies", "multi agency", "partner agencies", "stakeholder*", "liais*",
        "other organisations",
    ] => [
        "!probation", "!hospital", "!social services|worker|workers", "!police", "!council", "!gp", "!charity",
        "!agencies", "meeting*", "!food bank", "landlord*", "!hostel*",
        "!supplier*",
    ];
    ["degree", "educated to degree", "graduate", "postgraduate"] => [
        "!!bsc", "!!ba", "!!msc", "!!beng", "!!llb", "!!honours", "!!degree", "university",
    ];
    ["allerg*", "diet*", "nutrition"] => [
        "!gluten", "!dairy", "!nut free", "!dietitian", "!vegan", "!halal", "!coeliac", "!allerg*", "milk",
    ];
    ["targets"] => [
        "!target*", "!quota", "!kpi*", "!conversion", "!per cent",
    ];
}
