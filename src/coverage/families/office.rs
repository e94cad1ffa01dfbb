//! Office work and the running of services: records, money, people, projects.
//!
//! Owns the table only; how it is read stands in `families.rs`.

super::families! {
    [
        "information security", "data protection", "gdpr", "confidential*", "information governance",
        "sensitive information", "discretion", "privacy", "discreet", "discretely", "gossip",
        "confidentiality policies", "data protection legislation", "data protection regulations", "confidence",
        "confidentiality", "confidential information", "sensitive nature", "personal information",
    ] => [
        "!confidential*", "!gdpr", "!data protection", "!locked", "!encrypt*", "!password*", "!shred*",
        "!need to know", "!private room", "!could not talk|discuss|say|tell|share", "!discre*", "phishing",
        "!information governance", "consent",
        "!could|would|did not|never give|confirm|repeat|pass|mention|name|discuss|say",
        "!give|gave nothing|anything out|away", "!out of earshot", "!gossip*", "!turned the screen",
        "!lowered my voice", "!cannot discuss|confirm|say|tell", "!not for me to", "!told nobody",
        "!closed|shut the door", "!her|his|their permission", "!be discreet", "!am discreet", "!keep * to myself",
        "!kept * to myself", "!say nothing", "!said nothing", "!between us", "private*",
        "!lock* drawer|cabinet|cupboard", "!face down", "!in confidence", "!stays * room|here", "!not repeat*",
        "!names out", "!no names", "!initials only", "!passed on", "!did not tell", "!asked who",
        "!who was asking", "!without her|his|their", "!trusted with", "!turn* * over", "!closed the file", "locks",
        "drawer", "screen",
    ];
    [
        "line manag*", "supervis* staff|volunteers|others|people", "lead* a team", "leadership", "managing people",
        "manage* staff|people|volunteers", "supervisory", "supervis*", "leading a|others", "leading people",
        "motivat*", "managing staff", "lead and motivate", "lead others", "managing others", "team leader",
        "leadership skills", "manag* people", "supervise", "supervising", "supervise and develop", "overseeing",
        "managing a team", "manage a team", "develop a team", "develop staff", "people management", "lead a",
        "team leading", "manage volunteers", "supervising students", "supervision of",
    ] => [
        "!my team of", "!line manag*", "!supervis*", "!rota", "apprais*", "!one to one|ones", "!team of <n>",
        "!led a", "delegat*", "recruit*", "induct*", "!managed <n>", "staff", "volunteers", "!my team",
        "!my staff", "!my crew", "!in charge of", "!put * in charge", "!trainee*", "!promoted", "!one to one",
        "helpers", "!i had <n>", "!new starter*", "!learn* the job", "!beside me",
        "!gave him|her|them the", "!let him|her|them run|lead|take", "!reference for", "praise*", "!sick note",
        "!return to work", "students", "dissertation*", "placement*", "apprentice*",
        "juniors", "temps", "!the new one", "!under me", "!answer* to me",
    ];
    [
        "records", "record keeping", "recording", "keeping records", "patient records", "case notes",
        "note taking", "documentation", "data entry", "databases", "documenting", "recordkeeping", "paperwork",
        "monitoring information", "write notes", "factual", "logs", "keep records", "site logs",
        "recording information", "maintain records", "maintaining records", "learning journals", "journal*",
        "laboratory records", "accurate records", "complete records", "simple records", "monitoring data",
    ] => [
        "!care plan*", "!wrote it|this|them|down", "!wrote this|it on", "!case notes", "notes", "log", "logged",
        "!updated the", "chart", "charts", "book", "form*", "!data entry", "file*", "database", "!record*",
        "!signed and dated", "!dated", "!log book", "noted", "entered", "!spreadsheet", "same day", "!typed up",
        "!in the book", "!write in", "!daily notes", "!the notes", "sheet", "ticked", "signed",
        "entry", "entries", "diary", "register", "!the date and", "!wrote down", "!write down", "!put it in",
        "!put it on", "!card index", "!cash book", "!time and date", "!photo of", "!lab book", "notebook",
        "paperwork", "logbook", "labelled", "tally", "witnessed",
    ];
    [
        "budget*", "financ*", "invoice*", "bookkeeping", "accounts", "payroll", "wast*", "cost*", "portion*",
        "value for money", "procurement", "purchas*", "stock control", "expenditure", "grants and budgets",
        "budget management", "financial management", "cost control", "order stock", "ordering", "financial",
        "finances",
    ] => [
        "!budget*", "!invoice*", "!treasurer", "!accounts", "!spent", "!quotes", "!payroll", "!ledger",
        "!reconcil*", "!vat", "!cost*", "!throwing away|out", "!thrown away|out", "!wast*", "!weighed", "!cheaper",
        "!supplier*", "!price*", "!pence", "!overspen*", "!underspen*", "!under budget", "!petty cash", "!savings",
        "!float", "!bank statement*", "!receipt*", "!cash flow", "!subs", "!per head", "!bought", "!order* less",
        "!cash book", "pennies", "£<n>", "!to spend", "spend", "cost", "saved", "quote",
        "fund", "!money for", "!kept to", "petty", "refund", "price", "!stock up",
    ];
    [
        "event*", "organising events", "fundrais*", "activities", "plan promote", "sessions and events",
        "open days", "celebration*", "functions", "fundraising", "fundraise", "raising money",
    ] => [
        "!event*", "!fair", "!fete", "!raised", "!stalls", "!open day", "!concert", "!conference", "!tickets",
        "!venue", "!fundrais*", "!gala", "!sponsored", "!marquee", "!programme", "!speakers", "!delegates",
        "!stewards", "!booked the", "!visitors", "!layout", "party", "festival", "!sports day", "quiz", "raffle",
        "!came along", "!turned up", "poster*", "invited", "invitation*", "bunting", "hall", "hired",
        "!families came", "trip", "outing", "picnic", "stall", "!story time", "session", "!next one", "feedback",
        "!asked each", "sponsor*", "bucket*", "donor*", "!gift aid", "appeal", "marathon", "!bake sale", "thanked",
    ];
    [
        "writ*", "report writing", "written communication", "reports", "correspondence", "minutes",
        "minute taking", "drafting", "literacy", "grammar", "spelling", "english language", "copywriting",
        "written english", "written and verbal", "clear reports", "recommendations", "write clear", "written",
        "english", "communication skills in english", "verbal and written", "letters and reports", "letters",
        "written communication skills", "contributing to publications",
    ] => [
        "!report*", "!minutes", "!wrote the|a", "!drafted", "!letter*", "!newsletter*", "!proofread", "!leaflet*",
        "!briefing*", "articles", "!rewrote", "!wrote up", "!two|one sides|side of", "!a4", "!summar*", "!page*",
        "!draft*", "!blog*", "!article*", "!spelling", "!editing|edited", "!wrote it|them|this|up", "letter",
        "statement", "!in writing", "emails", "paragraph", "notes", "worded", "wording", "!in plain", "typed",
        "!form for", "guide", "sheet", "handbook", "card", "instructions", "recommend*", "reads", "spell*",
        "!write clear", "letters", "reports", "!figures for", "manuscript", "newsletter", "poster",
    ];
    [
        "health and safety", "risk assess*", "risk", "safe working", "safety", "safe practice", "coshh",
        "manual handling regulations", "health and safety procedures", "safety procedures",
        "health and safety policies", "health and safety regulations", "safety requirements", "safe environment",
        "health safety", "safely", "working safely", "fire safety", "safe working practices", "emergency",
        "evacuation", "evacuat*", "vigilan*", "security procedures", "fire procedures", "first aid at",
        "assess risk", "assessing risk", "personal safety", "safety of self",
    ] => [
        "!risk assess*", "!health and safety", "!coshh", "!hazard*", "!near miss", "!trip*",
        "!accident book|report|form", "!fire drill|door|exit|warden", "!was|were|got|get hurt", "injur*",
        "danger*", "unsafe", "supervisor", "risk*", "!wet floor", "!cable*", "!goggles", "!hard hat", "!guard",
        "!reported it", "!taped off", "!cordon*", "!extinguish*", "!isolated", "!lock* off", "!ppe", "!ladder*",
        "!unplugged", "!safety", "!nobody was hurt", "!fire alarm", "bleach", "chemical*", "!data sheet",
        "!locked cupboard", "gloves", "boots", "helmet", "mask", "trolley", "bend",
        "!emergency lights", "!fire exit*", "!assembly point", "!extension lead", "spill", "!sign out", "fell",
        "slipp*", "tripped", "banister", "rail", "!first aid", "asbestos", "legionella", "inspection", "permit",
        "risk", "alarm", "evacuat*", "!fire warden", "!led everyone", "exits", "!roll call",
        "radioed", "!duty manager", "description", "!kept watch", "watched", "suspicious",
        "intruder*",         "exit",     ];
    ["targets", "kpi*", "sales targets", "deadlines and targets"] => [
        "!target*", "!quota", "!kpi*", "!conversion", "!above target", "!target",
    ];
    [
        "administrat*", "clerical", "office work", "office duties", "filing", "secretarial", "diary management",
        "office skills", "office experience", "administration", "admin", "administrative",
    ] => [
        "!filed", "!filing", "!diary", "!diaries", "!minutes", "!spreadsheet*", "!invoice*", "!typed", "!booked",
        "!photocop*", "!mail merge", "!inbox", "!letters", "!agenda*", "!database", "!post", "!archive*", "!form*",
        "!folder*", "!stationery", "!meeting*", "!in triplicate", "labels", "logged", "!phone calls", "emails",
        "envelopes", "stuffed", "calendar", "!the books", "register*", "membership", "forms", "files", "paperwork",
        "typing", "scanned", "records",
    ];
    ["recruitment", "human resources", "hr", "employment law", "selection", "onboarding"] => [
        "!shortlist*", "!interview*", "!job advert*", "!references", "!induction*", "!contract*", "!disciplin*",
        "!grievance*", "!payroll", "!appraisal*", "!right to work", "!candidate*", "!vacanc*",
    ];
    [
        "project manag*", "managing projects", "deliver* projects", "project planning", "project work",
        "leading projects", "project delivery", "programme manag*", "manage projects", "project", "projects",
        "manage a project",
    ] => [
        "!gantt", "!milestone*", "!risk register", "!project*", "!contractor*", "!weeks|days early|ahead|late",
        "!steering group", "!phase*", "!scope", "!handed over", "!launch*", "!timeline", "!on budget", "!plan",
        "!deadline*", "!went live", "!from start to finish", "finished", "!plan for", "stages", "!on time",
        "!in budget", "!start date", "rollout", "!rolled out", "pilot", "!weekly meeting",
        "!kick off", "spreadsheet",
    ];
    [
        "change management", "managing change", "leading change", "service improvement", "continuous improvement",
        "process improvement", "quality improvement", "innovat*", "new ways", "improv* services|service|processes",
        "driving improvement", "embrace change", "respond to change", "adapt to change", "adaptability to change",
        "innovation", "improve", "improving",
    ] => [
        "!i suggested", "!my idea", "!trial*", "!pilot*", "!cut * from", "!used to take", "!new way", "!redesign*",
        "!came up with", "!adopted", "!noticed that", "!switched", "!instead of", "!old system", "!new system",
        "!changeover", "!got rid of", "!halved", "!now we|they", "!it used to", "!before that", "!since then",
        "!they kept it", "!took it up", "!spread to", "replaced", "!brought in", "!changed the", "quicker",
        "saves", "saved", "!down from", "!fell from",
    ];
    [
        "policies and procedures", "policy development", "develop* policies|policy", "following instructions",
        "follow* procedures", "compliance", "regulatory", "policies", "procedures", "guidelines", "standards",
        "legislation",
    ] => [
        "!policy", "!policies", "!procedure*", "!checklist*", "!flow chart", "!protocol*", "!regulation*",
        "!inspection*", "!audit*", "!signed off", "!by the book", "!guidance", "!the act", "!the rules",
        "!refused to", "!inspector*", "!the policy", "!policy says", "!the guidance", "!the procedure",
        "!the code", "regulations", "rule*", "!by law", "framework", "!says that", "paragraph", "!section <n>",
        "!the form", "steps", "standard",
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
        "performance data", "analysing", "large and complex", "datasets", "data sets", "quantitative",
        "large datasets", "linked", "administrative data", "programming", "statistical programming", "dashboards",
        "reports and dashboards", "technical background", "deduplicat*", "importing data", "data import*",
        "data cleansing", "data cleaning", "data migration", "present data", "analyse data", "analyse and present",
    ] => [
        "!dashboard*", "!power bi", "!tableau", "!pivot", "!duplicate*", "!cleaned the data", "!chart*", "!graph*",
        "!figures", "!spreadsheet*", "!outlier*", "!query", "!data", "!trend*", "!monthly report*", "!percent",
        "!error rate", "!matched", "!data set*", "dataset*", "rows", "records", "linked", "cleaned", "missing",
        "merged", "coded", "model*", "r", "stata", "python", "sql", "error*", "plotted", "table*", "regress*",
        "million", "!thousand records", "variables", "sample", "excel", "insight*", "stakeholder*", "report*",
        "metric*", "automat*", "duplicates", "exported", "imported",     ];
    [
        "schedul*", "rota*", "bookings", "appointments", "transport coordination", "coordinating transport",
        "logistics", "routes", "scheduling", "rotas", "timetable*",
    ] => [
        "!the rota", "!rang in sick", "!slot*", "!seats", "!the diary", "!double booked", "!drivers", "!re routed",
        "!gaps", "!timetable", "!the timetable", "!shift pattern", "diary", "swaps", "!fitted in", "!booked in",
        "calendar", "!time slots",
    ];
    [
        "political*", "elected members", "councillors", "politically", "political awareness", "local politics",
    ] => [
        "councillor*", "elected", "member*", "ward", "committee", "election", "purdah", "party",
        "mayor", "chair", "neutral", "impartial*", "mp", "!the vote", "voted",
    ];
    [
        "procurement", "contract management", "tender*", "supplier management", "contracts", "commissioning",
    ] => [
        "tender*", "quote*", "contract*", "supplier*", "renewal", "specification", "bids", "price*", "framework",
        "invoice*", "terms",
    ];
    [
        "secretarial", "audio typing", "medical terminology", "medical secretary", "ward clerk", "clinic*",
    ] => [
        "!clinic letters", "dictat*", "audio", "typed", "!words a minute", "consultant*", "discharge*", "bed",
        "beds", "notes", "!case notes", "admission*", "ward", "referral*", "appointments",
    ];
    [
        "licensing", "enforcement", "inspections", "investigations", "regulation", "environmental health",
        "trading standards",
    ] => [
        "inspect*", "notice", "served", "complaint*", "premises", "evidence", "interview*", "caution*",
        "prosecut*", "!site visit*", "licence", "breach",
    ];
    [
        "election*", "electoral", "democratic services", "committee administration",
    ] => [
        "election*", "poll*", "count", "ballot*", "candidate*", "nomination*", "register", "presiding", "turnout",
        "agenda*", "minutes",
    ];
    [
        "crm", "crm database", "salesforce", "raiser's edge", "raisers edge", "database such",
        "fundraising database", "civicrm",
    ] => [
        "crm", "civicrm", "salesforce", "contacts", "fields", "!records on", "merg*",
        "!standing order*", "supporters",
    ];
}
