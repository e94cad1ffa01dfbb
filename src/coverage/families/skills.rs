//! Skills, qualities and office work that any post may ask for.
//!
//! Owns the table only; how it is read stands in `families.rs`.

super::families! {
    [
        "time management", "manage own time", "prioriti*", "workload", "workloads", "deadline*", "caseload",
        "organis* skills", "organisational", "organizational", "plan and organise", "organise own", "punctual*",
        "juggl*", "several tasks", "interrupt*", "interruptions", "multi task*", "multitask*", "competing",
        "conflicting", "manag* time", "well organised", "planning", "manage a busy", "changing priorities",
        "plan ahead", "organised and", "timetabl*",
    ] => [
        "prioriti*", "deadline*", "!competing demands", "on time", "!to do list", "planner", "diary", "timetable",
        "urgent*", "!time management", "!most urgent", "schedule*", "!juggl*", "workload", "calendar", "rota",
        "on schedule", "ahead of time", "planned", "list", "organised", "!at the same time", "!in date order",
        "!by friday|noon|monday", "!interrupted", "!the week|day|night before", "!label*", "!in advance",
        "!checklist*", "!ticked", "!colour cod*",
    ];
    [
        "teamwork", "team", "team player", "team working", "team work", "colleague*", "work with others",
        "working with others", "co operative*", "cooperative*", "collaborat*", "multidisciplinary",
        "multi disciplinary",
    ] => [
        "!team player", "team", "teams", "teamwork", "colleague*", "!two|three|four|five|six of us", "!each other",
        "!one another", "!took her|his|their shift|turn", "covered for", "!shared out", "together", "handover",
        "!as a team", "!part of a team", "crew", "we", "between us", "!worked alongside", "!multidisciplinary",
        "!team of <n>", "!pitch* in", "joint", "partner*", "!my colleague*", "!took it in turns", "!swapped",
        "!helped her|him|them finish", "!the rest of us",
    ];
    [
        "communicat*", "interpersonal", "relationship*", "rapport", "listen*", "explain*", "plain language",
        "plain english", "relate to", "explain* technical", "explain* complex", "communicat* complex",
        "communicat* technical", "tact", "tactful*", "articulate", "influenc*", "persua*",
    ] => [
        "communicat*", "explain*", "!plain english|language|words", "!listened",
        "!asked him|her|them what|how|if|whether", "!told him|her|them that|it|what", "!in her|his|their own words",
        "rapport", "!rang her|him|them back", "!talked to|through", "listen*", "interpreter", "translat*",
        "!showed him|her|them", "understood", "conversation*", "!asked what", "!eye contact", "calls", "letter*",
        "!i told him|her|them", "!i asked him|her|them", "!i asked", "!in plain words", "!persuaded",
        "!over the phone", "!on the phone", "!face to face", "!her|his|their words", "told the|a|my",
        "asked the|a|my|if|whether", "wrote", "!i asked if|whether|why",
    ];
    [
        "computer*", "it skills", "ict", "it literate", "it literacy", "computer literacy", "microsoft",
        "word processing", "spreadsheet*", "digital", "excel", "keyboard", "software packages", "email",
        "social media", "online", "internet", "it systems",
    ] => [
        "!software", "!spreadsheet*", "!excel", "word", "outlook", "database*", "!computer*", "powerpoint", "email*",
        "website", "laptop*", "!it skills", "typing", "formula*", "!pivot", "screen*", "digital", "app", "online",
        "!microsoft", "!google sheets|docs|forms", "!mail merge", "!macro*", "!template*", "!uploaded", "!tablet*",
        "!video call*", "!zoom", "!filter*",
    ];
    [
        "accura*", "attention to detail", "detail", "precision", "thorough*", "meticulous*", "proof reading",
        "proofreading", "quality control", "careful",
    ] => [
        "accura*", "!check* * * twice", "!check* * twice", "!twice", "!check* against", "!meticulous*", "mistake*",
        "error*", "!double checked", "proofread", "!spotted|found * mistake|error|errors|mistakes", "!line by line",
        "check", "checked", "tallied", "!to the penny", "correct*", "!out by", "!did not add up|match", "!compared",
        "!counted", "!each line", "!checked each|every|them", "!measured", "!decimal", "!wrong", "!mis typed",
        "!typo*", "!recount*",
    ];
    [
        "self motivat*", "self starter", "own initiative", "initiative", "without close supervision",
        "without supervision", "minimal supervision", "unsupervised", "work independently", "working independently",
        "work alone", "lone working", "autonomous*", "independently", "self directed", "proactiv*", "working alone",
        "work unsupervised", "lone worker",
    ] => [
        "!own initiative", "!!without being asked|told", "!i noticed", "!i spotted", "!on my own|initiative",
        "!self motivated", "!self starter", "!unsupervised", "!independently", "!by myself", "!get on with it",
        "!lone", "initiative", "!alone", "!off my own bat", "!nobody asked|told me", "!i suggested", "!set up a",
        "!set up", "!no one asked|told me", "!my idea", "!without anyone", "!on my own",
    ];
    [
        "customer service", "customer focused", "customer facing", "customer care", "service to customers",
        "dealing with the public", "public facing", "customers", "customer experience", "helpdesk",
    ] => [
        "!customer service", "customer*", "!the public", "till", "shop", "counter", "guest*", "refund*", "queue",
        "complaint*", "checkout*", "reception", "!refund", "!customer*",
    ];
    [
        "difficult customers", "complaint*", "angry", "upset", "anxious", "distressed", "distress", "demanding",
        "caller*", "hostile", "bereaved", "difficult people", "difficult conversations", "sensitive", "sensitively",
        "sensitivity", "emotionally",
    ] => [
        "complain*", "!angry", "!upset", "worried", "!shout*", "!crying|cried|tears", "!swore|swearing", "anxious",
        "refund*", "apologi*", "calm*", "!difficult customers", "!rang her|him back", "distress*", "frightened",
        "scared", "!let him|her|them finish|talk|shout|speak", "!lost his|her temper", "!slammed", "!hung up",
        "furious", "!in tears", "weeping", "sobbing", "!shaking", "!sat down with", "!sat with", "!sorry", "quiet",
    ];
    [
        "move equipment", "lift*", "manual handling", "physical*", "carry", "heavy", "move and handle",
        "moving and handling", "handle patients", "stamina", "physically fit",
    ] => [
        "!lift and carry", "!lifted", "!carried", "!hoist*", "!slide sheet", "trolley", "crate*", "heavy",
        "!shifted", "lift", "screens", "printers", "!moving and handling", "!manual handling", "boxes", "!kilos",
        "!up|down * stairs|flights", "!flights", "!ladder*", "!pallet*", "!bent my knees", "!straight back",
        "!on my feet", "!sack*",
    ];
    ["travel", "drive", "driving", "driver", "car", "licence", "mobile"] => [
        "!driving licence", "!my own car", "drove", "drive", "!by bus|train|bike", "!full licence",
        "!clean licence", "travel*", "commut*", "!own transport", "mileage", "!minibus", "van", "miles",
        "!licence", "!motorway", "!motorbike", "!cycle",
    ];
    [
        "equal opportunit*", "equality", "divers*", "inclus*", "anti discrimin*", "different backgrounds",
        "range of backgrounds", "cultur*", "cultural*", "faith*", "minority", "lgbt", "race", "accessible",
        "barriers", "disabled", "sensory", "equality legislation",
        "equal opportunities policies", "equal opportunities policy",
    ] => [
        "!!treat everyone|everybody|people", "!equal*", "!divers*", "!inclus*", "!discriminat*", "wheelchair*",
        "ramp", "prayer", "religio*", "language*", "!treated differently", "hearing loop", "stammer*", "!halal",
        "racis*", "racist", "gender", "disab*", "!large print", "!interpreter*", "!hearing loop", "!prayer",
        "!pronoun*", "!ramp", "!wheelchair*", "!lip read*", "!braille", "!same chance", "!headscar*", "!ramadan",
        "!gender neutral", "!easy read", "!different language*", "!translated", "!sign language", "!deaf", "!blind",
        "!lost * sight|hearing", "!hard of hearing",
    ];
    [
        "information security", "data protection", "gdpr", "confidential*", "information governance",
        "sensitive information", "discretion", "privacy", "discreet", "discretely", "gossip",
        "confidentiality policies", "data protection legislation", "data protection regulations",
    ] => [
        "!confidential*", "!gdpr", "!data protection", "!locked", "!encrypt*", "!password*", "!shred*",
        "!need to know", "!private room", "!could not talk|discuss|say|tell|share", "!discre*", "phishing",
        "!information governance", "consent",
        "!could|would|did not|never give|confirm|repeat|pass|mention|name|discuss|say",
        "!give|gave nothing|anything out|away", "!out of earshot", "!gossip*", "!turned the screen",
        "!lowered my voice", "!cannot discuss|confirm|say|tell", "!not for me to", "!told nobody",
        "!closed|shut the door", "!her|his|their permission",
    ];
    [
        "line manag*", "supervis* staff|volunteers|others|people", "lead* a team", "leadership", "managing people",
        "manage* staff|people|volunteers", "supervisory", "supervis*", "leading a|others", "leading people",
        "motivat*", "managing staff", "lead and motivate", "lead others", "managing others", "team leader",
        "leadership skills", "manag* people",
    ] => [
        "!my team of", "!line manag*", "!supervis*", "!rota", "apprais*", "!one to one|ones", "!team of <n>",
        "!led a", "delegat*", "recruit*", "induct*", "!managed <n>", "staff", "volunteers", "!my team", "!my staff",
        "!my crew", "!in charge of", "!put * in charge", "!trainee*", "!promoted", "!one to one",
    ];
    [
        "records", "record keeping", "recording", "keeping records", "patient records", "case notes", "note taking",
        "documentation", "data entry", "databases", "documenting", "recordkeeping", "paperwork",
        "monitoring information",
    ] => [
        "!care plan*", "!wrote it|this|them|down", "!wrote this|it on", "!case notes", "notes", "log", "logged",
        "!updated the", "chart", "charts", "book", "form*", "!data entry", "file*", "database", "!record*",
        "!signed and dated", "!dated", "!log book", "noted", "entered", "!spreadsheet", "same day", "!typed up",
    ];
    [
        "pressure", "resilien*", "stress*", "busy", "calm*", "emotional*", "crisis", "crises", "stamina",
        "cope with", "determination", "persever*", "challenging situations", "hostil*", "resourceful*",
    ] => [
        "!under pressure", "!calm*", "!short staffed", "!busiest", "!rush", "!queue", "emergenc*", "!stress*",
        "!resilien*", "panic*", "!kept going", "!carried on", "!did not give up", "!setback*", "!broke down",
        "!power cut", "!went down", "!deadline", "!all at once", "!three|four|five at once", "!nobody panicked",
        "!queue*", "!failed", "!turned down", "!started again", "!off sick", "!rang in sick", "!no show*",
    ];
    [
        "problem solving", "solve problems", "solution*", "decision*", "judgement", "troubleshoot*", "analytical",
        "creativ*", "innovat*", "resourceful*", "lateral", "new ideas", "logical",
        "problem solver", "solv* problems", "resolv* problems", "tackl* problems", "deal* with problems",
        "practical problems", "problems as they arise",
    ] => [
        "!solved", "!worked out", "!found out|that|a way", "!the problem was|is", "!traced", "!decided", "solution*",
        "!tried", "problem*", "!instead", "!figured out", "!turned out", "!noticed that", "!came up with", "!made do",
        "!found that", "!instead of", "!took * apart", "!rang round|around", "!borrowed",
    ];
    [
        "flexib*", "shift*", "weekend*", "evenings", "nights", "bank holidays", "unsocial", "on call", "rota",
        "adaptab*", "earlies", "lates", "overtime", "public holidays", "antisocial",
    ] => [
        "!nights", "!weekend*", "!bank holidays", "!shifts", "!evenings", "!christmas day|days",
        "!swapped my|shift|shifts", "!flexib*", "!at short notice", "rota", "!on call", "!earlies", "!lates",
        "!early turns", "!late turns", "!boxing day", "!covered for", "!covered", "!weekends", "!saturdays|sundays",
        "!changed my hours", "!extra shift*", "!came in early", "!stayed late",
    ];
    [
        "budget*", "financ*", "invoice*", "bookkeeping", "accounts", "payroll", "wast*", "cost*", "portion*",
        "value for money", "procurement", "purchas*", "stock control", "expenditure", "grants and budgets",
    ] => [
        "!budget*", "!invoice*", "!treasurer", "!accounts", "!spent", "!quotes", "!payroll", "!ledger", "!reconcil*",
        "!vat", "!cost*", "!throwing away|out", "!thrown away|out", "!wast*", "!weighed", "!cheaper", "!supplier*",
        "!price*", "!pence", "!overspen*", "!underspen*", "!under budget", "!petty cash", "!savings", "!float",
        "!bank statement*", "!receipt*", "!cash flow", "!subs", "!per head", "!bought", "!order* less",
    ];
    ["event*", "organising events", "fundrais*"] => [
        "!event*", "!fair", "!fete", "!raised", "!stalls", "!open day", "!concert", "!conference", "!tickets",
        "!venue", "!fundrais*", "!gala", "!sponsored", "!marquee", "!programme", "!speakers", "!delegates",
        "!stewards", "!booked the", "!visitors", "!layout",
    ];
    [
        "writ*", "report writing", "written communication", "reports", "correspondence", "minutes", "minute taking",
        "drafting", "literacy", "grammar", "spelling", "english language", "copywriting", "written english",
    ] => [
        "!report*", "!minutes", "!wrote the|a", "!drafted", "!letter*", "!newsletter*", "!proofread", "!leaflet*",
        "!briefing*", "articles", "!rewrote", "!wrote up", "!two|one sides|side of", "!a4", "!summar*", "!page*",
        "!draft*", "!blog*", "!article*", "!spelling", "!editing|edited",
    ];
    [
        "health and safety", "risk assess*", "risk", "safe working", "safety", "safe practice", "coshh",
        "manual handling regulations", "health and safety procedures", "safety procedures",
        "health and safety policies", "health and safety regulations",
    ] => [
        "!risk assess*", "!health and safety", "!coshh", "!hazard*", "!near miss", "!trip*",
        "!accident book|report|form", "!fire drill|door|exit|warden", "!was|were|got|get hurt", "injur*", "danger*",
        "unsafe", "supervisor", "risk*", "!wet floor", "!cable*", "!goggles", "!hard hat", "!guard", "!reported it",
        "!taped off", "!cordon*", "!extinguish*", "!isolated", "!lock* off", "!ppe", "!ladder*", "!unplugged",
        "!safety", "!nobody was hurt", "!fire alarm",
    ];
    [
        "language", "languages", "bilingual", "second language", "community language", "polish", "urdu", "spoken",
        "languages spoken", "french", "spanish", "arabic", "romanian", "bengali", "punjabi", "somali", "welsh",
        "multilingual", "interpret*",
    ] => [
        "!polish", "!urdu", "!punjabi", "!arabic", "!french", "!spanish", "!welsh", "!bengali", "!romanian",
        "!somali", "!bilingual", "!sign language", "!gujarati", "!portuguese", "!fluent*", "!interpret*",
        "!translat*", "!her|his|their own language", "!my language", "!first language", "!mother tongue", "!speak",
        "!spoke", "!ukrainian", "!russian", "!tigrinya", "!farsi", "!kurdish", "!hindi", "!tamil", "!turkish",
        "!italian", "!german", "!mandarin", "!cantonese", "!gaelic", "!pashto", "!dari",
    ];
    [
        "reliab*", "punctual*", "timekeeping", "attendance", "dependab*", "conscientious", "trustworth*",
        "work ethic",
    ] => [
        "!on time", "!never missed", "!never late", "!been late", "!always early", "!a day off", "!count on",
        "!let * down", "!relied on", "shift", "!every shift", "!sick day*", "!rely on", "!unlock*", "!trusted me",
        "!keys",
    ];
    [
        "partnership*", "other agencies", "multi agency", "partner agencies", "stakeholder*", "liais*",
        "other organisations", "collaborat* with", "external partners", "multi disciplinary", "multidisciplinary",
        "networks", "networking", "joint working", "other professionals",
    ] => [
        "!probation", "!social services|worker|workers", "!agencies", "meeting*", "!food bank", "landlord*",
        "!hostel*", "!supplier*", "!health visitor*", "!school nurse", "!housing officer*", "!social worker*",
        "!occupational therapist*", "!physio*", "!consultant", "!ward", "!parish council", "!fire service",
        "!charities", "!surger*", "!met * with the", "!joint", "!round the table", "!referr*", "!school*",
        "!solicitor*", "hospital", "police", "council", "gp", "charity",
    ];
    ["degree", "educated to degree", "graduate", "postgraduate"] => [
        "!!bsc", "!!ba", "!!msc", "!!beng", "!!llb", "!!honours", "!!degree", "university",
    ];
    ["targets", "kpi*", "sales targets", "deadlines and targets"] => [
        "!target*", "!quota", "!kpi*", "!conversion", "!above target", "!target",
    ];
    [
        "lay audience*", "lay people", "non specialist*", "non technical", "not technical", "range of audiences",
        "different audiences", "variety of audiences", "complex information", "complex findings", "complex ideas",
        "complex concepts", "complex issues", "complex data", "public speaking", "presentation*",
        "explain* technical", "explain* complex", "communicat* complex", "communicat* technical", "presenting",
        "present to", "present information", "presentational",
    ] => [
        "!plain", "!talk on|about", "!drew", "!diagram*", "!poster*", "!leaflet*", "!blog*", "!slide*", "!presented",
        "!presentation*", "!assembly", "!audience*", "!explained", "!could follow|understand", "!gave a talk",
        "!infographic*", "!one page|side", "!in front of", "!jargon", "!drawing*", "!model of", "!visitors",
        "!understood",
    ];
    ["negotiat*", "influenc*", "persua*", "diplomacy", "diplomatic", "conflict resolution", "mediat*"] => [
        "!persuaded", "!agreed to", "!agreed that", "!talked * into|round", "!negotiat*", "!in return",
        "!in exchange", "!compromis*", "!both sides", "!changed his|her|their mind", "!offered to", "!discount*",
        "!came round", "!met halfway", "!shook hands", "!agreed on", "!refused",
    ];
    [
        "continuing professional development", "cpd", "willing* to learn", "personal development",
        "professional development", "learn new", "keen to learn", "self development", "reflect*", "own learning",
        "learning from mistakes", "feedback", "ongoing learning", "desire to learn", "ability to learn",
    ] => [
        "!course*", "!evening class*", "!taught myself", "!webinar*", "!enrolled", "!read up", "!shadow*", "!mentor*",
        "!reflect*", "!learned|learnt how|to|that", "!feedback", "!next time", "!night school", "!in my own time",
        "!my day off", "!supervision", "!from scratch", "!practised", "!diary",
    ];
    [
        "administrat*", "clerical", "office work", "office duties", "filing", "secretarial", "diary management",
        "office skills", "office experience",
    ] => [
        "!filed", "!filing", "!diary", "!diaries", "!minutes", "!spreadsheet*", "!invoice*", "!typed", "!booked",
        "!photocop*", "!mail merge", "!inbox", "!letters", "!agenda*", "!database", "!post", "!archive*", "!form*",
        "!folder*", "!stationery", "!meeting*",
    ];
    ["recruitment", "human resources", "hr", "employment law", "selection", "onboarding"] => [
        "!shortlist*", "!interview*", "!job advert*", "!references", "!induction*", "!contract*", "!disciplin*",
        "!grievance*", "!payroll", "!appraisal*", "!right to work", "!candidate*", "!vacanc*",
    ];
    [
        "project manag*", "managing projects", "deliver* projects", "project planning", "project work",
        "leading projects", "project delivery", "programme manag*",
    ] => [
        "!gantt", "!milestone*", "!risk register", "!project*", "!contractor*", "!weeks|days early|ahead|late",
        "!steering group", "!phase*", "!scope", "!handed over", "!launch*", "!timeline", "!on budget", "!plan",
        "!deadline*", "!went live",
    ];
    [
        "change management", "managing change", "leading change", "service improvement", "continuous improvement",
        "process improvement", "quality improvement", "innovat*", "new ways", "improv* services|service|processes",
        "driving improvement", "embrace change", "respond to change",
    ] => [
        "!i suggested", "!my idea", "!trial*", "!pilot*", "!cut * from", "!used to take", "!new way", "!redesign*",
        "!came up with", "!adopted", "!noticed that", "!switched", "!instead of", "!old system", "!new system",
        "!changeover", "!got rid of", "!halved",
    ];
    ["resilien*", "emotional resilience", "cope with", "setbacks", "rejection", "determin*"] => [
        "!knocked back", "!turned down", "!failed", "!tried again", "!did not give up", "!kept going", "!setback*",
        "!bounced", "!second attempt", "!debrief", "!supervision", "!cried", "!hard day*", "!resat", "!rejected",
        "!carried on",
    ];
    [
        "numera*", "arithmetic", "maths skills", "cash handling", "figure work", "number skills", "basic maths",
        "mathematical", "handling money",
    ] => [
        "!added up", "!figures", "!percentage*", "!calculat*", "!to the penny", "!takings", "!float", "!balanced",
        "!totals", "!sums", "!fractions", "!tally", "!tallied", "!measure*", "!ratio*", "!times table*", "!cashed up",
        "!column*", "!invoice*", "!spreadsheet", "!budget", "change",
    ];
    [
        "policies and procedures", "policy development", "develop* policies|policy", "following instructions",
        "follow* procedures", "compliance", "regulatory",
    ] => [
        "!policy", "!policies", "!procedure*", "!checklist*", "!flow chart", "!protocol*", "!regulation*",
        "!inspection*", "!audit*", "!signed off", "!by the book", "!guidance", "!the act", "!the rules",
        "!refused to", "!inspector*",
    ];
    ["trustee*", "board", "governors", "committee*", "governance structures", "servicing committees"] => [
        "!trustee*", "!board", "!chair", "!agm", "!minutes", "!governor*", "!committee", "!agenda*", "!treasurer",
        "!quorum",
    ];
    ["strateg*", "business planning", "service planning", "vision"] => [
        "!strateg*", "!five|three year plan", "!priorities", "!business plan", "!options", "!board", "!away day",
        "!long term",
    ];
    ["performance manag*", "underperform*", "sickness absence", "apprais*", "capability"] => [
        "!one to one*", "!improvement plan", "!sickness", "!absence", "!capability", "!return to work",
        "!appraisal*", "!targets", "!occupational health", "!warning", "!underperform*",
    ];
    ["inspection*", "ofsted", "cqc", "regulatory"] => [
        "!inspect*", "!ofsted", "!cqc", "!outstanding", "!action plan", "!evidence folder",
    ];
    [
        "marketing", "publicity", "promotion*", "promotional", "advertis*", "social media",
        "campaign*", "communications plan", "branding",
    ] => [
        "!poster*", "!flyer*", "!leaflet*", "!facebook", "!instagram", "!twitter", "!tiktok", "!social media",
        "!competition", "!newsletter*", "!campaign*", "!follower*", "!decorat*", "!launch*", "!themed",
        "!mailing list", "!press", "!local paper|radio", "!word of mouth", "!banner*", "!voucher*", "!taster*",
        "!tasting", "!prize*",
    ];
    [
        "data analysis", "analys* data", "data quality", "data visualis*", "dashboard*", "power bi", "tableau",
        "interpret data", "management information", "data handling", "statistics", "monitoring data",
        "performance data",
    ] => [
        "!dashboard*", "!power bi", "!tableau", "!pivot", "!duplicate*", "!cleaned the data", "!chart*", "!graph*",
        "!figures", "!spreadsheet*", "!outlier*", "!query", "!data", "!trend*", "!monthly report*", "!percent",
        "!error rate", "!matched",
    ];
    [
        "schedul*", "rota*", "bookings", "appointments", "transport coordination", "coordinating transport",
        "logistics", "routes",
    ] => [
        "!the rota", "!rang in sick", "!slot*", "!seats", "!the diary", "!double booked", "!drivers", "!re routed",
        "!gaps", "!timetable",
    ];
}
