//! Trades: research, information, software, kitchens, shops, buildings and grounds.
//!
//! Owns the table only; how it is read stands in `families.rs`.

super::families! {
    [
        "card payments", "cash", "payments", "till", "banking", "fares", "petty cash", "income", "cashing up",
        "banking and cash", "cash handling",
    ] => [
        "cash", "till", "!cashed up", "takings", "float", "!card machine|reader|payments", "!to the penny",
        "banked", "change", "!count each|it|them", "!counted", "!envelope*", "!sealed", "bank", "!banking", "safe",
        "!counted the", "!end of day", "!reconcil*", "!z reading", "!paid in", "short", "over", "!coins",
    ];
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
    ["clean*", "domestic", "housekeeping", "janitor*", "caretaking and cleaning"] => [
        "!clean*", "!mop*", "!scrub*", "!polish*", "!vacuum*", "!hoover*", "!colour coded", "!cloth*", "!bins",
        "!floors", "!bathrooms", "!toilets", "!sinks", "!buff*", "!stain*", "!deep clean", "!spill*", "!dust*",
        "!swept", "!sanitis*",
    ];
    [
        "cook*", "catering", "food", "kitchen", "food preparation", "food hygiene", "menu*", "meals", "school food",
        "chef", "baking",
    ] => [
        "!cook*", "!kitchen", "!menu*", "!chef", "!meals", "!oven", "!allerg*", "!recipe*", "!covers", "!food",
        "!baked", "!pudding*", "!vegetable*", "!fruit", "!chips", "!soup*", "!stew", "!dinner*", "!dishes", "!gravy",
        "!pasta", "!salad*", "!fridge", "!pan", "!pie", "!roast*", "!sauce*", "!portion*", "!lunch*", "!curry",
        "!bread", "!pastry",
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
    ["council services", "local authority", "local government", "council"] => [
        "!council", "!borough", "!town hall", "!local authority", "!council tax", "!housing office", "councillor*",
        "parish", "!planning officer",
    ];
    ["scanner*", "stock system", "stock control", "warehouse*", "stores", "inventory", "logistics"] => [
        "!scanner*", "!scanned", "!stock*", "!pick*", "!barcode*", "pallet*", "aisle*", "!returns", "!stock take",
        "!stocktake", "!goods in", "!delivery note*", "!shelves", "!bay*", "!racking", "!forklift",
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
    ["haccp", "food safety", "temperature records", "kitchen records"] => [
        "!probe*", "!haccp", "!use by", "!fridge temperature*", "!date label*", "!core temperature",
        "!raw and cooked", "!environmental health",
    ];
    [
        "caretak*", "premises", "building maintenance", "maintenance", "repairs", "handyman", "handyperson", "diy",
        "plumbing", "electrical", "joinery", "decorating", "facilities", "minor repairs", "basic diy", "building",
        "repairs and", "general building", "cleaning or general",
    ] => [
        "!boiler*", "!leak*", "!washer*", "!tap", "!taps", "!painted", "!repair*", "!fixed", "!mended", "!unlock*",
        "!locked up", "!alarm*", "!gutter*", "!drill*", "!light bulbs", "!legionella", "!contractor*", "!fuse*",
        "!hinge*", "!heating", "!radiator*", "!plaster*", "!sealant", "!wiring", "!socket*", "!tiles", "!planed",
        "!screw*", "!plywood", "!ply", "!hinge", "!drips", "!drip*", "!closer", "door", "lock", "locks", "paint*",
        "!shelf", "!shelves", "nail*", "!hammer", "!blocked", "!drain*", "sink", "!toilet", "light*", "!bulb*",
        "!fence*", "gate", "tool*", "firm", "!plumber", "!electrician", "!roof",
    ];
    ["garden*", "grounds", "horticult*", "landscap*", "tree*", "turf", "planting"] => [
        "!mow*", "!hedge*", "!prun*", "!planted", "!planting", "!weed*", "!strimm*", "!borders", "!compost*",
        "!seed*", "!lawn*", "!flower bed*", "!chainsaw", "!turf", "!roses", "!shrubs", "!saplings", "!mulch*",
        "!greenhouse", "!watered",
    ];
    [
        "machinery", "power tools", "hand tools", "tools", "plant equipment", "operating machinery",
        "machine operat*",
    ] => [
        "!strimmer*", "!mower*", "!drill*", "!saw", "!saws", "!lathe", "!grinder", "!chainsaw", "!serviced",
        "!blade*", "!tractor", "!digger", "!weld*", "!press", "!sharpened", "!greased", "!guard", "!forklift",
        "!machine",
    ];
    [
        "mechanical", "fault finding", "diagnos*", "preventive maintenance", "preventative maintenance",
        "engineering maintenance", "electrical faults", "mechanic", "fault find", "equipment maintenance",
        "maintain equipment", "laboratory equipment",
    ] => [
        "!bearing*", "!motor*", "!fault*", "!stripped", "!replaced the", "!gearbox", "!pump*", "!compressor",
        "!multimeter", "!sensor*", "!relay*", "!breakdown*", "!downtime", "!valve*", "!engine*", "!belt", "!brake*",
        "!hydraulic*", "!seal", "!spare*", "!hinge", "!fitted a",
    ];
    [
        "laborator*", "assay*", "molecular", "bench", "cell culture", "sample preparation",
        "scientific techniques", "technician*", "molecular biology", "pcr", "cloning", "western blot*",
        "protocols", "experimental protocols", "techniques", "laboratory equipment",
    ] => [
        "!pipett*", "!pcr", "!samples", "!assay*", "!cells", "!cultur*", "!protocol*", "!fume cupboard",
        "!microscop*", "!gel", "!blot*", "!centrifuge", "!negative control*", "!replicate*", "!plates",
        "!incubator", "!reagent*", "!contaminat*", "!calibrat*", "!agar", "!buffers", "!stain*", "!autoclave*",
        "!fume hood", "!practicals", "!slides", "!bench", "!primers", "!bands", "!cloned", "!plasmid*",
        "!antibod*", "!troubleshoot*", "!freezer", "!batch", "!titrat*", "!controls", "!cell lines", "!orders",
        "!supplier*",
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
    ["code review*", "mentoring developers", "mentoring junior", "pair programming", "engineering practices"] => [
        "!code review*", "!pull request*", "!paired", "!pairing", "!junior*", "!reviewed her|his|their",
        "!comments on", "!mentor*", "!style guide",
    ];
    [
        "incident*", "on call", "monitoring and", "observability", "performance tuning", "scalab*",
        "reliability engineering", "high availability", "production support",
    ] => [
        "!on call", "!outage*", "!alert*", "!latency", "!post mortem", "!incident*", "!paged", "!memory leak",
        "!profil*", "!millisecond*", "!seconds", "!grafana", "!prometheus", "!logs", "!root cause", "!went down",
        "!timeouts", "!runbook*",
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
        "!archive*", "!museum*", "!negatives", "!provenance", "!history society", "!local history", "!tithe",
        "!lost", "!old photographs", "!exhibits", "!visitors", "!picture*", "!painting*", "!gallery", "!theatre",
        "!film*", "!concert*", "!heritage",
    ];
    [
        "legal", "law", "litigation", "conveyancing", "court", "paralegal", "casework", "case work", "tribunals",
        "planning legislation", "legislation",
    ] => [
        "!court", "!hearing*", "!solicitor*", "!witness*", "!bundle*", "!tribunal*", "!contract*", "!counsel",
        "!disclosure", "!judge", "!case law", "!pleadings", "!appeal*", "!statement of", "!the act",
        "!section <n>", "!regulation*", "!inspector", "appeal", "!the framework", "policy",
    ];
    [
        "retail", "merchandis*", "sales", "selling", "upsell*", "shop work", "shop floor", "visual merchandising",
        "retail environment", "stock control", "charity retail", "sales targets", "shop",
        "order and control stock", "wastage", "stock rotation", "ordering stock",
    ] => [
        "!sold", "!till", "!shelf|shelves", "!display*", "!stock", "!sales", "!customer*", "!shop",
        "!fitting room*", "!takings", "!window", "!special offer*", "!counter", "!queue", "!rail*", "!mannequin*",
        "!shelves", "sizes", "!stockroom", "!rotated", "!best seller*", "!donated", "!donation*", "sorted",
        "!priced", "!shoplift*", "tags", "delivery", "!footfall", "layout", "seasonal", "!ordered", "!use by",
        "!wasted", "!waste", "!thrown", "!left over*", "!less of", "!sell by", "!end of the day", "!reduced",
        "!par levels", "!delivery note",
    ];
    [
        "hospitality", "bar work", "waiting", "barista", "front of house", "hotel", "restaurant", "bar", "coffee",
        "barista skills", "coffee preparation", "café", "cafe", "beverage*",
    ] => [
        "!tables", "!guests", "!the bar", "!covers", "!orders", "!waiter|waiting|waitress", "!pints", "!booking*",
        "!coffee*", "!served", "!hotel", "!restaurant", "!tray*", "!check in", "!rooms", "!espresso", "!latte*",
        "!milk", "!grind*", "!beans", "!shots", "!steam*", "!cup*", "!machine", "!foam", "!customers",
        "!flat white*",
    ];
    [
        "sustainab*", "environmental awareness", "environmental issues", "recycl*", "carbon", "climate", "net zero",
        "biodiversity", "ecolog*",
    ] => [
        "!recycl*", "!compost*", "!carbon", "!emissions", "!energy", "!solar", "!plastic", "!landfill", "!bikes",
        "!reus*", "!insulat*", "!species", "!habitat*", "!wildlife", "!heat pump*",
    ];
    [
        "musical instrument", "music*", "creative arts", "performing arts", "drama", "arts and crafts", "art",
        "theatre",
    ] => [
        "!piano", "!guitar", "!choir", "!band", "!violin", "!drum*", "!grade <n>", "!paintings", "!theatre",
        "!rehears*", "!concert*", "!clay", "!sew*", "!craft*", "!cello", "!orchestra", "!sketch*", "!puppet*",
        "!singing", "!sang",
    ];
    [
        "front desk", "switchboard", "reception*", "telephone*", "call centre", "call handling", "phone manner",
        "handling calls", "contact centre", "front of house duties", "receptionist",
    ] => [
        "!switchboard", "!the phone|phones", "!front desk", "!reception*", "!visitor*", "!on hold", "!phone rang",
        "!appointment*", "!put through", "!rang back", "!calls a day", "!callers", "!caller", "!signed * in",
        "!waiting room", "!headset", "!picked up", "!lines",
    ];
    ["security", "cctv", "sia", "physical intervention", "patrol*", "door supervis*"] => [
        "!patrol*", "!cctv", "!radio", "!intruder*", "!door staff", "!alarm*", "!torch", "!ejected", "!searched",
        "!control room", "!shoplift*", "!restrain*",
    ];
    [
        "vehicle*", "hgv", "lgv", "minibus", "van driving", "driving experience", "multi drop", "delivery driv*",
        "vehicle checks", "daily checks", "report defects", "passengers", "local roads", "driving a minibus",
        "tail lift", "wheelchair users", "on and off the vehicle",
    ] => [
        "!van", "!lorry", "!drops", "!tachograph*", "!minibus", "!walk round check*", "!tail lift", "!mirror*",
        "!deliver*", "!route*", "!tyre*", "!reversed", "!miles", "!bus", "!passenger*", "!tyres", "!oil",
        "!mirrors", "!wipers", "!defect*", "!brakes", "!strap*", "!ramp", "!d1", "!clean licence", "!back roads",
        "!roads", "!depot", "!fuel", "!mot", "!seat belt*", "!runs", "!sixteen seater", "!pick up", "!drop off",
    ];
    ["construction", "building trade", "bricklay*", "carpentry", "site experience", "scaffold*", "building work"] => [
        "!site", "!bricks", "!mortar", "!scaffold*", "!joists", "!timber", "!concrete", "!plans", "!foreman",
        "!roof*", "!laid", "!trench*", "!fitted",
    ];
    ["animal*", "animal welfare", "kennel*", "veterinary"] => [
        "!dog*", "!cat", "!cats", "!kennel*", "!vet", "!horse*", "!stable*", "!muzzle*", "!litter", "!rescue*",
        "!lambing", "!calves",
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
    ["waste disposal", "disposal of waste", "coshh", "hazardous", "chemicals", "safe disposal"] => [
        "!drum*", "!spill kit*", "!data sheet*", "!solvent*", "!sharps", "!goggles", "!gloves", "!waste", "!skip",
        "!label*", "!acid",
    ];
    [
        "planning applications", "planning policy", "town planning", "development management", "planning appeals",
        "gis", "planning systems",
    ] => [
        "!planning application*", "!site visit*", "!officer report", "!inspector", "!objection*", "!planning",
        "!appeal*", "!validation", "layers", "!case officer", "!local plan", "!permission",
    ];
    [
        "purchase ledger", "sales ledger", "ledger*", "accounts payable", "accounts receivable", "accounting",
    ] => [
        "!ledger", "!invoice*", "!remittance*", "!accrual*", "!payment run", "!credit note*", "!posted",
        "!statements", "supplier*",
    ];
    [
        "reconciliation*", "reconcil*", "bank reconciliation*", "month end",
    ] => [
        "!reconcil*", "!out by", "!bank statement*", "!month end", "!accrual*", "!to the penny", "!difference",
        "!matched",
    ];
    [
        "credit control", "debt recovery", "aged debt",
    ] => [
        "overdue", "!chased", "!chasing", "!reminder letter*", "!aged debt", "!on stop", "!owed", "!payment plan",
    ];
    [
        "finance system*", "accounting software", "sage", "xero", "quickbooks", "sap", "agresso", "unit4",
    ] => [
        "!sage", "!xero", "!quickbooks", "!sap", "!agresso", "!oracle", "!unit4", "!netsuite",
    ];
    [
        "aat", "acca", "cima", "accountancy qualification",
    ] => [
        "!aat", "!acca", "!cima", "!part qualified",
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
}
