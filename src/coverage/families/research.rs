//! Research, collections, data and software.
//!
//! Owns the table only; how it is read stands in `families.rs`.

super::families! {
    [
        "first line", "second line", "it support", "technical support", "desktop support", "help desk support",
        "helpdesk support", "user support", "it equipment", "hardware", "end users",
    ] => [
        "broadband", "fixed", "!password*", "!reset", "laptop*", "printer*", "router*", "wifi", "!help desk",
        "!first line", "troubleshoot*", "!log in", "!ticket*", "!remote desktop", "!imag* laptops", "!monitor*",
        "!cable*", "!vpn", "!unlock* account*", "!logged the call", "!queue", "!desk side", "!dock*",
    ];
    [
        "windows", "operating system*", "linux", "macos", "active directory", "office 365", "microsoft 365",
        "server*", "network*",
    ] => [
        "!windows", "!linux", "!ubuntu", "!macos", "!mac", "!debian", "server*", "!command line",
        "!active directory", "!group policy", "!dns", "!router*", "!switch*", "!firewall*", "!vlan*", "!azure",
        "!intune",
    ];
    [
        "scripting", "script*", "powershell", "bash", "programming", "coding", "software development", "automat*",
        "software engineer*", "web development", "develop* software|web|applications", "python", "building web",
        "web application*", "web apps", "java", "c#", "php", ".net", "ruby", "golang", "full stack", "back end",
        "backend", "software developer", "coding standards",
    ] => [
        "!script*", "!powershell", "!bash", "!python", "!javascript", "code", "coded", "automat*", "!program",
        "function*", "tests", "!refactor*", "!pull request*", "!java", "!typescript", "!c#", "!php", "!ruby", "!rust",
        "!library", "!repository", "!api", "!endpoint*", "!bug*", "!feature*", "!codebase", "!deploy*", "!released",
        "!parser", "!rewrote", "!django", "!flask", "!rails", "!laravel", "!site", "!web app", "!pull requests",
    ];
    [
        "research", "audit", "quality improvement", "service improvement", "project evaluation",
        "monitoring and evaluation", "evidence based", "continuous improvement", "evaluat*", "improvement projects",
    ] => [
        "!audit*", "!survey*", "!interviewed", "!dissertation", "!analys*", "!questionnaire*", "!evaluat*",
        "!research*", "!improv*", "!trial*", "figures", "!interviews", "!findings", "!piloted|pilot",
        "!before and after", "!sample", "!study", "!used to take", "!results",
    ];
    [
        "library", "information work", "librarian*", "cataloguing", "reading groups", "books", "readers",
        "stock selection", "collection management", "children's literature",
    ] => [
        "!catalogu*", "!loans", "!librar*", "!shelv*", "!borrow*", "!classification", "books", "!readers",
        "!storytime|story time", "!reserv*", "!returns", "!book group", "!rhyme time", "!issue desk", "!enquir*",
        "!borrowed", "!returned", "!date stamp", "!large print", "!withdrawn", "!shelf", "section", "order*",
        "!weed*", "!reading room", "!book*", "!titles", "!authors",
    ];
    ["computing", "information technology", "computer science", "in it"] => [
        "!IT", "!computing", "!ict", "!computer science", "!software engineering", "!information technology",
    ];
    ["accessib*", "wcag", "usability", "user centred", "user experience", "ux", "user research"] => [
        "!screen reader", "!blind", "!alt text", "!wcag", "!contrast", "!large print", "!subtitles|captions",
        "!keyboard only", "guidelines", "!colour blind", "!focus order", "!zoomed", "!usability", "!prototype*",
        "!test* it|them|this with", "!participants", "!user*",
    ];
    [
        "agile", "scrum", "kanban", "sprint*", "agile delivery", "ways of working",
    ] => [
        "!sprint*", "!stand up*", "!daily meeting*", "!daily meetings", "!retrospective*", "!backlog", "!kanban",
        "board", "!scrum", "!agile", "!planning poker", "!tickets", "!story points", "!two week*",
        "!product owner", "!stand ups", "!standup*", "!refinement", "!demo*", "!story", "stories", "!estimat*",
        "!two week sprint*", "!the team",
    ];
    [
        "publication*", "publications", "peer reviewed", "journal*", "publish*", "research outputs",
        "academic writing", "publication", "track record of publication", "publishing",
    ] => [
        "!!first author", "!journal*", "!paper*", "!article*", "!reviewer*", "!published", "!accepted",
        "!proceedings", "!co author*", "!chapter*", "!preprint*", "!resubmi*", "paper", "papers", "journal",
        "!submitted", "cited", "!draft*", "!co wrote", "!lead author", "!reviewers",
    ];
    [
        "qualitative", "interviews", "focus groups", "data collection", "fieldwork", "ethnograph*", "interviewing",
        "interviewing skills",
    ] => [
        "!interviewed", "!interviews", "!focus groups", "!transcri*", "!coded", "!coding", "!nvivo", "!themes",
        "!topic guide", "!field notes", "!recorder", "!observed", "!participants", "!thematic", "!interview*",
        "!asked <n>", "questions", "!recorded", "notes", "answers",
    ];
    [
        "statistic*", "quantitative", "regression", "spss", "stata", "statistical software", "modelling",
        "statistical", "statistical methods", "r or stata", "epidemiolog*",
    ] => [
        "!regression*", "!statistic*", "!data set*", "!plotted", "!correlat*", "!significan*", "!averages",
        "!survey data", "!confidence interval*", "!missing values", "!weighted", "!mixed model*", "model*", "r",
        "!stata", "!python", "!spss", "!sas", "risk", "!ratio*", "!variance", "test", "tested", "sample",
    ];
    [
        "ethical approval", "research governance", "research ethics", "ethic*", "good clinical practice",
        "regulatory approval", "ethics procedures", "governance and ethics",
    ] => [
        "!ethics committee", "!ethics", "!consent", "!approved", "!approval", "!site file", "!amendment*",
        "!sponsor", "!protocol*", "!monitor", "!information sheet*", "!ethics form", "committee", "!data sharing",
        "!agreement", "!amend*", "!anonymis*", "!participant*", "!withdraw*",
    ];
    [
        "grant*", "funding", "bid writing", "bids", "income generation", "raising funds", "funding applications",
        "grant applications", "contributing to grant", "bid",
    ] => [
        "!bid", "!bids", "!funder*", "!grant*", "!awarded us|me|<n>", "!lottery", "!match funding", "!trusts",
        "!crowdfund*", "!underwrit*", "!applied for", "application", "funding", "!costing*", "budget", "awarded",
        "!case for support", "!turned down", "!£<n>",
    ];
    ["open research", "open science", "open access", "reproducib*", "data sharing"] => [
        "!open access", "!repository", "!preprint*", "!shared the code|data", "!github", "!pre registered",
        "!open data", "!licence on",
    ];
    ["scoping review*", "systematic", "literature review*", "evidence synthesis", "systematic review*"] => [
        "!screened", "!abstracts", "!prisma", "!search strategy", "!systematic review", "!literature review",
        "!meta analys*", "!inclusion criteria", "!data extraction",
    ];
    [
        "laborator*", "assay*", "molecular", "bench", "cell culture", "sample preparation",
        "scientific techniques", "technician*", "molecular biology", "pcr", "cloning", "western blot*",
        "protocols", "experimental protocols", "techniques", "laboratory equipment", "solutions and equipment",
        "chemicals solutions", "preparing chemicals", "prepare solutions", "preparing solutions", "practical work",
        "practical classes", "practical lessons", "science technician",
    ] => [
        "!pipett*", "!pcr", "!samples", "!assay*", "!cells", "!cultur*", "!protocol*", "!fume cupboard",
        "!microscop*", "!gel", "!blot*", "!centrifuge", "!negative control*", "!replicate*", "!plates",
        "!incubator", "!reagent*", "!contaminat*", "!calibrat*", "!agar", "!buffers", "!stain*", "!autoclave*",
        "!fume hood", "!practicals", "!slides", "!bench", "!primers", "!bands", "!cloned", "!plasmid*",
        "!antibod*", "!troubleshoot*", "!freezer", "!batch", "!titrat*", "!controls", "!cell lines", "!orders",
        "!supplier*", "!molar", "!beaker*", "!flask*", "!dilut*", "!standards", "!balance*",         "!goggles", "!stock solution*", "!practical*", "!trolley",
    ];
    [
        "cloud", "devops", "kubernetes", "docker", "aws", "azure", "ci cd", "continuous integration",
        "infrastructure", "containers", "terraform", "deployment",
    ] => [
        "!deploy*", "!docker", "!kubernetes", "!aws", "!azure", "!terraform", "!pipeline*", "!cluster*",
        "!container*", "!server*", "!build time", "!rolled back", "!rollback", "!gcp", "!scaling", "!downtime",
        "!cloud", "!region*",
    ];
    ["sql", "databases", "database design", "relational", "postgresql", "mysql", "data model*", "nosql"] => [
        "!query", "!queries", "!index", "!postgres*", "!mysql", "!table*", "!schema*", "!join*", "!sql", "!migrat*",
        "!rows", "!database*",
    ];
    [
        "testing", "automated testing", "unit testing", "test driven", "quality assurance", "qa", "test plans",
        "test cases", "test scripts", "software testing", "testing tools", "defect*", "testers",
        "regression testing",
    ] => [
        "!tests", "!test suite", "!unit test*", "!flaky", "!regression*", "!coverage", "!selenium", "!playwright",
        "!cypress", "!bug*", "!failed the build", "!mock*", "!edge case*", "!test plan*", "tested", "test",
        "!testing", "script*", "steps", "!screenshot*", "!expected", "!defect*", "!ticket*", "!repro*", "release*",
        "!api*", "!postman", "!request*", "!response*", "!automat*", "!pipeline", "!scenario*", "build", "failed",
        "live",
    ];
    [
        "code review*", "mentoring developers", "mentoring junior", "pair programming", "engineering practices",
        "version control", "git", "reviewing code",
    ] => [
        "!code review*", "!pull request*", "!paired", "!pairing", "!junior*", "!reviewed her|his|their",
        "!comments on", "!mentor*", "!style guide", "!branch", "!branches",         "!merge*", "!commit*", "!diff", "!github", "!gitlab",
    ];
    [
        "incident*", "on call", "monitoring and", "observability", "performance tuning", "scalab*",
        "reliability engineering", "high availability", "production support", "live systems", "production issues",
        "faults in live", "resolve faults", "diagnose and resolve", "bug fixing", "debugging",
    ] => [
        "!on call", "!outage*", "!alert*", "!latency", "!post mortem", "!incident*", "!paged", "!memory leak",
        "!profil*", "!millisecond*", "!seconds", "!grafana", "!prometheus", "!logs", "!root cause", "!went down",
        "!timeouts", "!runbook*", "!timed out", "!time out", "!timings", "!locking", "!slow query", "!log",
        "!rewrote it", "!stack trace", "!since then", "!reproduced", "!root",
    ];
    [
        "front end", "javascript", "typescript", "react", "css", "html", "web design", "responsive",
        "user interface*",
    ] => [
        "!react", "!component*", "!css", "!html", "!typescript", "!page load*", "!figma", "!bundle", "button*",
        "screen*", "layout", "browser*",
    ];
    [
        "museum*", "archiv*", "heritage", "collections", "conservation", "exhibition*", "curat*", "catalogu*",
        "digitis*", "preservation", "artefacts", "history", "arts", "local history",
    ] => [
        "!catalogu*", "!accession*", "!acid free", "!object*", "!labels", "!display case*", "!display*",
        "!exhibition*", "!digitis*", "!galler*", "!donor*", "!parish registers", "!deeds", "!humidity",
        "!archive*", "!museum*", "!negatives", "!provenance", "!local history",         "!lost", "!old photographs", "!exhibits", "!visitors", "!picture*", "!painting*", "!gallery", "!theatre",
        "!film*", "!concert*", "!heritage",
    ];
    [
        "secure coding", "owasp", "application security", "cyber security", "information assurance",
        "security testing",
    ] => [
        "!injection", "!parameter*", "!vulnerab*", "!penetration test*", "!patched", "!sanitis*", "!encrypt*",
        "!two factor", "!phishing", "!access keys", "!permissions", "!threat*",
    ];
    ["open source", "open source projects"] => [
        "!patch", "!maintainer*", "!pull request*", "!merged", "!upstream", "!github", "!forked", "!issue tracker",
    ];
    [
        "phd", "doctorate", "doctoral", "dphil", "postgraduate research", "higher degree",
    ] => [
        "!!doctorate", "!!phd", "!!dphil", "!thesis", "!viva", "!submitted my", "!second year of my",
        "!supervisor", "!awarded my",
    ];
    [
        "graphic design", "photography", "video", "design software", "adobe", "creative software", "illustrator",
        "photoshop", "film making",
    ] => [
        "!photo*", "!video*", "!film*", "!edited", "!photoshop", "!indesign", "!illustrator", "!logo", "layout",
        "!poster*", "!camera", "!canva",
    ];
    [
        "machine learning", "data science", "data engineering", "data pipelines", "etl", "data warehouse",
    ] => [
        "model*", "!trained", "!features", "!pipeline*", "!airflow", "!spark", "!warehouse", "!dbt", "!streaming",
        "!accuracy", "!predict*", "!batch",
    ];
    [
        "product management", "business analysis", "requirements", "user stories", "process mapping",
    ] => [
        "!requirement*", "!workshop*", "!user stories", "!process map", "!mapped", "!roadmap", "!backlog",
        "!stakeholder*", "!interviewed", "!wireframe*",
    ];
    [
        "public engagement", "outreach activities", "widening participation", "science communication",
    ] => [
        "museum", "!open day", "school*", "stall", "festival", "public", "visitors", "!hands on", "poster",
    ];
}
