//! Skills and qualities that any post may ask for.
//!
//! Owns the table only; how it is read stands in `families.rs`.

super::families! {
    [
        "time management", "manage own time", "prioriti*", "workload", "workloads", "deadline*", "caseload",
        "organis* skills", "organisational", "organizational", "plan and organise", "organise own", "punctual*",
        "juggl*", "several tasks", "interrupt*", "interruptions", "multi task*", "multitask*", "competing",
        "conflicting", "manag* time", "well organised", "planning", "manage a busy", "changing priorities",
        "plan ahead", "organised and", "timetabl*", "own time", "own workload", "varied workload",
        "heavy workload", "prioritise", "organise and prioritise", "priorities", "organise work", "month end",
        "meet deadlines", "organisational skills", "organise and plan", "plan and prioritise", "manage * workload",
        "competing demands", "prioritise competing", "conflicting demands", "several demands",
    ] => [
        "prioriti*", "deadline*", "!competing demands", "on time", "!to do list", "planner", "diary", "timetable",
        "urgent*", "!time management", "!most urgent", "schedule*", "!juggl*", "workload", "calendar", "rota",
        "on schedule", "ahead of time", "planned", "list", "organised", "!at the same time", "!in date order",
        "!by friday|noon|monday", "!interrupted", "!the week|day|night before", "!label*", "!in advance",
        "!checklist*", "!ticked", "!colour cod*", "priority", "priorities", "!plan my", "!planned my",
        "!organise my", "!organised my", "!organised person", "!well organised", "!very organised", "!first thing",
        "!end of the day", "!day before", "!month end", "!weeks ahead", "!in order of", "!the night before",
        "!one at a time", "!date order", "reminder*", "!double book*", "!spreadsheet of", "!turned up",
        "!due date*", "!before it was due", "!on the day", "!time slots", "!made time", "!time for",
        "while", "first", "!in the meantime", "!all at once",
        "waiting", "!one eye on",     ];
    [
        "teamwork", "team", "team player", "team working", "team work", "colleague*", "work with others",
        "working with others", "co operative*", "cooperative*", "collaborat*", "multidisciplinary",
        "multi disciplinary", "work well with", "good team", "effective team", "member of a team", "team worker",
        "part of a team",
    ] => [
        "!team player", "team", "teams", "teamwork", "colleague*", "!two|three|four|five|six of us", "!each other",
        "!one another", "!took her|his|their shift|turn", "covered for", "!shared out", "together", "handover",
        "!as a team", "!part of a team", "crew", "we", "between us", "!worked alongside", "!multidisciplinary",
        "!team of <n>", "!pitch* in", "joint", "partner*", "!my colleague*", "!took it in turns", "!swapped",
        "!helped her|him|them finish", "!the rest of us", "!the others", "!we split", "!split the", "!helped out",
        "!help each other", "!stepped in", "!pulled together", "!filled in for", "!covering for", "!took over",
        "!shift leader", "!passed on", "!hand over", "!handed over", "!both of us",
        "!all of us", "!got on with",
    ];
    [
        "communicat*", "interpersonal", "relationship*", "rapport", "listen*", "explain*", "plain language",
        "plain english", "relate to", "explain* technical", "explain* complex", "communicat* complex",
        "communicat* technical", "tact", "tactful*", "articulate", "influenc*", "persua*", "polite*", "courte*",
        "verbal", "oral", "people skills", "get on with people", "engage with people", "deal with people",
        "dealing with people", "good with people", "converse", "conversation*", "build* relationships",
        "interact*", "helpful", "friendly", "approachable", "engage visitors", "welcoming", "communicator",
        "manner",
    ] => [
        "communicat*", "explain*", "!plain english|language|words", "!listened",
        "!asked him|her|them what|how|if|whether", "!told him|her|them that|it|what",
        "!in her|his|their own words", "rapport", "!rang her|him|them back", "!talked to|through", "listen*",
        "interpreter", "translat*", "!showed him|her|them", "understood", "conversation*", "!asked what",
        "!eye contact", "calls", "letter*", "!i told him|her|them", "!i asked him|her|them", "!i asked",
        "!in plain words", "!persuaded", "!over the phone", "!on the phone", "!face to face",
        "!her|his|their words", "told the|a|my", "asked the|a|my|if|whether", "wrote", "!i asked if|whether|why",
        "!asked to show", "!sat down with", "!said hello", "!good morning", "chat*",
        "smile*", "!by name", "phoned", "!rang him|her|them", "!spoke to|with", "!wrote to him|her|them",
        "!got talking", "explained", "!told me that", "!asked me", "!made him|her|them laugh",
        "!got to know", "!let him|her|them know", "!passed the message", "!repeat* back",
        "!checked that he|she|they", "welcome*", "greet*", "!introduced myself", "!asked about",
        "!asked after", "!eye level", "!wrote to me", "!sent me a card",
        "!explained to",
    ];
    [
        "computer*", "it skills", "ict", "it literate", "it literacy", "computer literacy", "microsoft",
        "word processing", "spreadsheet*", "digital", "excel", "keyboard", "software packages", "email",
        "social media", "online", "internet", "it systems", "pivot tables", "information technology", "get online",
        "microsoft office", "ms office", "use of ict", "computer skills", "it packages", "databases", "data entry",
        "tablet", "using a tablet", "word and outlook",
    ] => [
        "!software", "!spreadsheet*", "!excel", "word", "outlook", "database*", "!computer*", "powerpoint",
        "email*", "website", "laptop*", "!it skills", "typing", "formula*", "!pivot", "screen*", "digital", "app",
        "online", "!microsoft", "!google sheets|docs|forms", "!mail merge", "!macro*", "!template*", "!uploaded",
        "!tablet*", "!video call*", "!zoom", "!filter*", "lookup*", "xlookup", "vlookup", "workbook", "sumif*",
        "mouse", "!email address", "!the portal", "!log in", "!online form", "typed", "downloaded", "scanned",
        "printed", "!online account", "windows", "!teams meeting", "!on a computer", "!on the system", "keyed",
        "database", "access", "mail", "system", "systems", "screen", "tablet", "ipad", "!phone app",
        "!booking system", "!the computer", "!keyed in", "!logged in",
    ];
    [
        "accura*", "attention to detail", "detail", "precision", "thorough*", "meticulous*", "proof reading",
        "proofreading", "quality control", "careful", "accuracy", "eye for detail", "error free", "high standard*",
        "accurate data", "accurate and complete", "accurate records", "accurate",
    ] => [
        "accura*", "!check* * * twice", "!check* * twice", "!twice", "!check* against", "!meticulous*", "mistake*",
        "error*", "!double checked", "proofread", "!spotted|found * mistake|error|errors|mistakes",
        "!line by line", "check", "checked", "tallied", "!to the penny", "correct*", "!out by",
        "!did not add up|match", "!compared", "!counted", "!each line", "!checked each|every|them", "!measured",
        "!decimal", "!wrong", "!mis typed", "!typo*", "!recount*", "!is accurate", "!are accurate", "checks",
        "!check everything", "!checked every", "!check my", "!read back", "!read it back", "!proof read", "digit*",
        "!missing from", "reconcil*", "!to the nearest", "transpos*", "swapped", "discrepanc*",
        "balanced", "queried", "caught", "missed", "tally", "mistakes", "errors", "spotted", "noticed",
        "!date of birth", "!two patients", "!same name", "!mixed up", "double", "!checked the",
    ];
    [
        "self motivat*", "self starter", "own initiative", "initiative", "without close supervision",
        "without supervision", "minimal supervision", "unsupervised", "work independently",
        "working independently", "work alone", "lone working", "autonomous*", "independently", "self directed",
        "proactiv*", "working alone", "work unsupervised", "lone worker", "self motivation", "motivated", "drive",
        "use of initiative", "use initiative", "enthusiastic", "enthusiasm", "passion*", "positive attitude",
        "can do", "proactive", "work alone in",
    ] => [
        "!own initiative", "!!without being asked|told", "!i noticed", "!i spotted", "!on my own|initiative",
        "!self motivated", "!self starter", "!unsupervised", "!independently", "!by myself", "!get on with it",
        "!lone", "initiative", "!alone", "!off my own bat", "!nobody asked|told me", "!i suggested", "!set up a",
        "!set up", "!no one asked|told me", "!my idea", "!without anyone", "!on my own", "!i started", "!i set up",
        "!i began", "!stand* over me", "!stood over me", "!on my own account", "!off my own",
        "!before anybody|anyone asked", "!i offered", "!i volunteered", "!i thought of", "!i came up with",
        "!so i made|built|wrote|asked|rang|went|put", "!made it my", "!taught myself", "!nobody else",
        "!no one else", "!love what|this|the|my", "!i love|enjoy", "!rang in to", "!where i am",
        "!personal alarm", "!let the office", "!check in",             ];
    [
        "customer service", "customer focused", "customer facing", "customer care", "service to customers",
        "dealing with the public", "public facing", "customers", "customer experience", "helpdesk",
        "front line customer", "customer focus", "members of the public", "service user experience", "enquir*",
        "customer needs", "public",
    ] => [
        "!customer service", "customer*", "!the public", "till", "shop", "counter", "guest*", "refund*", "queue",
        "complaint*", "checkout*", "reception", "!refund", "!customer*", "bought", "buyer*", "!came in for",
        "!money back", "served", "regular*", "!asked for", "!looking for", "exchange", "parcel*", "delivery",
        "visitor*", "enquir*", "quer*", "!the line", "!rang in", "!rang back", "!popped in", "stall", "sold",
        "shopper*", "passenger*", "guests",
    ];
    [
        "difficult customers", "complaint*", "angry", "upset", "anxious", "distressed", "distress", "demanding",
        "caller*", "hostile", "bereaved", "difficult people", "difficult conversations", "sensitive",
        "sensitively", "sensitivity", "emotionally", "conflict", "object*", "deal with difficult", "complaints",
        "challenging people", "aggressive",
    ] => [
        "complain*", "!angry", "!upset", "worried", "!shout*", "!crying|cried|tears", "!swore|swearing", "anxious",
        "refund*", "apologi*", "calm*", "!difficult customers", "!rang her|him back", "distress*", "frightened",
        "scared", "!let him|her|them finish|talk|shout|speak", "!lost his|her temper", "!slammed", "!hung up",
        "furious", "!in tears", "weeping", "sobbing", "!shaking", "!sat down with", "!sat with", "!sorry", "quiet",
        "roar*", "yell*", "raging", "cross", "drunk", "!storm* out|in", "abuse*", "rude",
        "banged", "threat*", "unhappy", "!wanted * money back", "calmer", "calmed",         "!low voice", "!let him|her|them say", "!heard him|her|them out", "!say sorry", "apolog*", "!letter of",
        "objector*", "neighbour*",
    ];
    [
        "move equipment", "lift*", "manual handling", "physical*", "carry", "heavy", "move and handle",
        "moving and handling", "handle patients", "stamina", "physically fit", "physically able",
        "working at height", "heights", "fitness", "fit", "lifting and carrying", "physically", "physical fitness",
        "demands of the", "physical demands",
    ] => [
        "!lift and carry", "!lifted", "!carried", "!hoist*", "!slide sheet", "trolley", "crate*", "heavy",
        "!shifted", "lift", "screens", "printers", "!moving and handling", "!manual handling", "boxes", "!kilos",
        "!up|down * stairs|flights", "!flights", "!ladder*", "!pallet*", "!bent my knees", "!straight back",
        "!on my feet", "!sack*", "!fit for", "!i am fit", "!fit and well", "ladder", "!on a ladder", "stone", "kg",
        "wheelbarrow", "shovel*", "climb*", "stairs", "!on my knees", "!all day on", "strong", "gym",
        "!run * miles", "!walk * miles", "!good back", "scaffold*", "roof*",
    ];
    [
        "travel", "drive", "driving", "driver", "car", "licence", "mobile", "vehicle", "full driving",
        "mobile across", "access to a car", "own transport", "across the county", "clean driving",
    ] => [
        "!driving licence", "!my own car", "drove", "drive", "!by bus|train|bike", "!full licence",
        "!clean licence", "travel*", "commut*", "!own transport", "mileage", "!minibus", "van", "miles",
        "!licence", "!motorway", "!motorbike", "!cycle", "!i drive", "!i have a car", "!car of my own",
        "!travel is", "!travel to", "!get about|around", "!bus pass", "train*", "!my van", "!full clean",
        "!driving test", "!passed my test", "!by car", "!drive my|own", "lifts", "!across the county",
        "!happy to travel", "!willing to travel", "!can travel",
    ];
    [
        "equal opportunit*", "equality", "divers*", "inclus*", "anti discrimin*", "different backgrounds",
        "range of backgrounds", "cultur*", "cultural*", "faith*", "minority", "lgbt", "race", "accessible",
        "barriers", "disabled", "sensory", "equality legislation", "equal opportunities policies",
        "equal opportunities policy", "inclusive", "inclusion", "equality of access", "equity",
        "diverse communit*", "different cultures", "cultural awareness", "discriminat*", "anti discriminatory",
        "respect for others", "lgbtq", "protected characteristics",
    ] => [
        "!!treat everyone|everybody|people", "!equal*", "!divers*", "!inclus*", "!discriminat*", "wheelchair*",
        "ramp", "prayer", "religio*", "language*", "!treated differently", "hearing loop", "stammer*", "!halal",
        "racis*", "racist", "gender", "disab*", "!large print", "!interpreter*", "!hearing loop", "!prayer",
        "!pronoun*", "!ramp", "!wheelchair*", "!lip read*", "!braille", "!same chance", "!headscar*", "!ramadan",
        "!gender neutral", "!easy read", "!different language*", "!translated", "!sign language", "!deaf",
        "!blind", "!lost * sight|hearing", "!hard of hearing", "!a ramp", "!step free", "!the step",         "wheelchair", "!women only", "muslim", "hindu", "sikh", "jewish", "mosque", "temple", "gay", "lesbian",
        "trans", "!first name", "pronounc*", "!left out", "!everyone could", "!could not get in",
        "!hearing aid", "loop", "accent", "!jokes about", "fair*", "excluded", "!not welcome", "welcome",
        "traveller*", "roma", "eid", "diwali", "fasting", "signing",
    ];
    [
        "pressure", "resilien*", "stress*", "busy", "calm*", "emotional*", "crisis", "crises", "stamina",
        "cope with", "determination", "persever*", "challenging situations", "hostil*", "resourceful*",
        "under pressure", "coping", "resilience and", "difficult circumstances", "emotionally demanding",
        "adaptab*", "stay calm", "calm manner", "adaptability", "resilience", "cope", "pressuris*", "remain calm",
        "sound decisions", "pressure*", "emergency situations",
    ] => [
        "!under pressure", "!calm*", "!short staffed", "!busiest", "!rush", "!queue", "emergenc*", "!stress*",
        "!resilien*", "panic*", "!kept going", "!carried on", "!did not give up", "!setback*", "!broke down",
        "!power cut", "!went down", "!deadline", "!all at once", "!three|four|five at once", "!nobody panicked",
        "!queue*", "!failed", "!turned down", "!started again", "!off sick", "!rang in sick", "!no show*",
        "!kept my head", "!deep breath", "!roll with", "!took a breath", "!stayed calm", "!at once", "flooded",
        "flood", "alarm", "!ran out", "!fell through", "cancelled", "!let down", "pressure", "hectic",
        "!rush hour", "!full house", "!on fire", "ambulance", "collapsed", "screaming", "!still went",
        "!got through", "!bounced back", "!dust* myself", "!start* again", "!hard year", "!lost my job",
        "!made redundant", "!got back", "!picked myself", "!kept at it", "!changed overnight", "!got used to",
        "!learn* the new", "adapt*", "!took * stride", "!second time", "!did not stop", "!stayed on the",
        "breathing", "!pulled over", "hazard*", "!kept talking",
    ];
    [
        "problem solving", "solve problems", "solution*", "decision*", "judgement", "troubleshoot*", "analytical",
        "creativ*", "innovat*", "resourceful*", "lateral", "new ideas", "logical", "problem solver",
        "solv* problems", "resolv* problems", "tackl* problems", "deal* with problems", "practical problems",
        "problems as they arise", "problem solving skills", "solving", "think on", "initiative and", "investigat*",
        "overcome",
    ] => [
        "!solved", "!worked out", "!found out|that|a way", "!the problem was|is", "!traced", "!decided",
        "solution*", "!tried", "problem*", "!instead", "!figured out", "!turned out", "!noticed that",
        "!came up with", "!made do", "!found that", "!instead of", "!took * apart", "!rang round|around",
        "!borrowed", "!the reason", "!the cause", "!why it", "!so i tried", "!it was because", "!turned out that",
        "!it came out", "!looked into", "!checked the", "reproduce*", "narrowed", "guess*", "!went back",
        "pattern", "clue", "!took apart", "swapped", "!a way round", "!made one", "!the trick",         "!asked around", "!dug out", "!swapped the", "!by hand", "!in half",
    ];
    [
        "flexib*", "shift*", "weekend*", "evenings", "nights", "bank holidays", "unsocial", "on call", "rota",
        "adaptab*", "earlies", "lates", "overtime", "public holidays", "antisocial", "24 hour", "rotation",
        "saturday*", "sunday*", "rotating", "call outs", "call out", "outside normal hours", "out of hours",
        "working patterns", "unsocial hours", "work flexibly", "irregular hours", "evening", "evenings and",
        "five days", "seven days", "days out of seven", "variable hours", "hours of work", "flexible approach",
        "short notice", "covering annual leave", "cover for colleagues", "covering sickness", "cover absence",
    ] => [
        "!nights", "!weekend*", "!bank holidays", "!shifts", "!evenings", "!christmas day|days",
        "!swapped my|shift|shifts", "!flexib*", "!at short notice", "rota", "!on call", "!earlies", "!lates",
        "!early turns", "!late turns", "!boxing day", "!covered for", "!covered", "!weekends",
        "!saturdays|sundays", "!changed my hours", "!extra shift*", "!came in early", "!stayed late",
        "!day and night", "!days and nights", "!day or night", "night", "!any hour", "!at weekends",
        "!called out", "!on the end of the phone", "!phone at night", "!late shift*",
        "!early shift*", "!watch* the clock", "!clock watch*", "!half past", "!quarter past",
        "!at night", "!any shift", "!change my days", "!changed * days", "saturday",
        "sunday", "christmas", "!whatever hours", "!pick* up shifts", "!any day|days", "!any five|six days",
        "!days a week", "!early start*", "!late finish*", "!does not worry|trouble|bother me",
        "!the hours",         "!rang in", "!holiday cover", "!stood in", "!stepped in",
    ];
    [
        "language", "languages", "bilingual", "second language", "community language", "polish", "urdu", "spoken",
        "languages spoken", "french", "spanish", "arabic", "romanian", "bengali", "punjabi", "somali", "welsh",
        "multilingual", "interpret*", "another language", "other languages", "languages used", "speak another",
        "interpreting", "mother tongue", "english as an additional", "additional language",
    ] => [
        "!polish", "!urdu", "!punjabi", "!arabic", "!french", "!spanish", "!welsh", "!bengali", "!romanian",
        "!somali", "!bilingual", "!sign language", "!gujarati", "!portuguese", "!fluent*", "!interpret*",
        "!translat*", "!her|his|their own language", "!my language", "!first language", "!mother tongue", "!speak",
        "!spoke", "!ukrainian", "!russian", "!tigrinya", "!farsi", "!kurdish", "!hindi", "!tamil", "!turkish",
        "!italian", "!german", "!mandarin", "!cantonese", "!gaelic", "!pashto", "!dari", "!i speak", "speaks",
        "!grew up speaking", "!our language", "!did not speak",
        "!no english", "!second language", "translate", "!in her|his|their language", "!understand english",
        "!words in",
    ];
    [
        "reliab*", "punctual*", "timekeeping", "attendance", "dependab*", "conscientious", "trustworth*",
        "work ethic", "reliable", "key holder", "keyholder", "honest*", "integrity", "trust*", "professional",
    ] => [
        "!on time", "!never missed", "!never late", "!been late", "!always early", "!a day off", "!count on",
        "!let * down", "!relied on", "shift", "!every shift", "!sick day*", "!rely on", "!unlock*", "!trusted me",
        "!keys", "!on the dot", "!turn up", "!turned up", "!never let", "!let anybody|anyone down",
        "!every day|week", "!not missed", "!missed a day keys", "keyholder", "!owned up", "!handed in",
        "!handed it in", "!told them straight", "honest*", "!gave it back", "returned", "!my mistake",
        "!told her|him straight",
    ];
    [
        "partnership*", "other agencies", "multi agency", "partner agencies", "stakeholder*", "liais*",
        "other organisations", "collaborat* with", "external partners", "multi disciplinary", "multidisciplinary",
        "networks", "networking", "joint working", "other professionals", "partnership working",
        "community organisations", "external agencies", "agencies", "partner organisations", "working with other",
        "work with other", "across organisations", "multi agency working",
    ] => [
        "!probation", "!social services|worker|workers", "!agencies", "meeting*", "!food bank", "landlord*",
        "!hostel*", "!supplier*", "!health visitor*", "!school nurse", "!housing officer*", "!social worker*",
        "!occupational therapist*", "!physio*", "!consultant", "!ward", "!parish council", "!fire service",
        "!charities", "!surger*", "!met * with the", "!joint", "!round the table", "!referr*", "!school*",
        "!solicitor*", "hospital", "police", "council", "gp", "charity", "chapel", "church", "temple", "club*",
        "parish", "!red cross", "!age uk", "mind", "scouts", "!job centre", "jobcentre", "trust", "!the surgery",
        "!district nurse*", "paramedic*", "coordinator", "!same table", "!around the table", "!shared * room|hall",
        "liais*", "!the hospital",
    ];
    ["degree", "educated to degree", "graduate", "postgraduate"] => [
        "!!bsc", "!!ba", "!!msc", "!!beng", "!!llb", "!!honours", "!!degree", "university",
    ];
    [
        "lay audience*", "lay people", "non specialist*", "non technical", "not technical", "range of audiences",
        "different audiences", "variety of audiences", "complex information", "complex findings", "complex ideas",
        "complex concepts", "complex issues", "complex data", "public speaking", "presentation*",
        "explain* technical", "explain* complex", "communicat* complex", "communicat* technical", "presenting",
        "present to", "present information", "presentational", "talks", "tours", "guided tours", "giving talks",
        "engage audiences", "visitors of all ages",
    ] => [
        "!plain", "!talk on|about", "!drew", "!diagram*", "!poster*", "!leaflet*", "!blog*", "!slide*",
        "!presented", "!presentation*", "!assembly", "!audience*", "!explained", "!could follow|understand",
        "!gave a talk", "!infographic*", "!one page|side", "!in front of", "!jargon", "!drawing*", "!model of",
        "!visitors", "!understood", "tour", "tours", "!led a walk|tour", "!walk round",
        "!up to <n> people", "!stood up", "audience", "questions", "!all ages",
    ];
    [
        "negotiat*", "influenc*", "persua*", "diplomacy", "diplomatic", "conflict resolution", "mediat*",
        "negotiate", "secure improved", "reach agreement", "challenge constructively", "assertive*",
        "confidence to challenge", "challenge", "constructive challenge",
    ] => [
        "!persuaded", "!agreed to", "!agreed that", "!talked * into|round", "!negotiat*", "!in return",
        "!in exchange", "!compromis*", "!both sides", "!changed his|her|their mind", "!offered to", "!discount*",
        "!came round", "!met halfway", "!shook hands", "!agreed on", "!refused", "!i said no",
        "!i told him|her|them no", "!pushed back", "!stood my ground", "!i disagreed", "disagreed",
        "!would not sign", "!not ready", "!asked for proof", "!stopped the", "!argued for", "!made the case",
        "!put it to", "agreed", "lowered", "reduced", "!moved the", "amended", "revised", "instead", "!gave way",
        "!in the end they|he|she", "!went to my manager", "!spoke up",
    ];
    [
        "continuing professional development", "cpd", "willing* to learn", "personal development",
        "professional development", "learn new", "keen to learn", "self development", "reflect*", "own learning",
        "learning from mistakes", "feedback", "ongoing learning", "desire to learn", "ability to learn",
        "undertake training", "undertake further", "further training", "undertake * training", "attend training",
        "complete training", "training opportunities", "willing* to undertake", "willing* to attend",
        "willing* to complete", "learn new skills", "training and development", "develop * skills",
        "commitment to learning", "commitment to training", "supervision and reflective", "reflective practice",
        "engage in regular supervision", "regular supervision", "work towards", "training as required",
        "training provided", "own development", "keep up to date", "updating skills",
    ] => [
        "!course*", "!evening class*", "!taught myself", "!webinar*", "!enrolled", "!read up", "!shadow*",
        "!mentor*", "!reflect*", "!learned|learnt how|to|that", "!feedback", "!next time", "!night school",
        "!in my own time", "!my day off", "!supervision", "!from scratch", "!practised", "!diary",
        "!put my name down", "!signed up", "!booked on|onto", "enrol*", "!training course", "!awareness day",
        "!training day", "!online course", "!open university", "!started the|my|a", "!doing the|my|a course",
        "!about to start", "!from september|january", "!reading up", "study*", "studied", "module*", "youtube",
        "!book on|about", "!how to do", "!asked to be", "taster", "practis*", "qualification", "exam*",
        "!would like to learn", "!like to learn", "!want to learn", "!happy to learn", "!any training",
        "!go on", "!next step", "qualify", "nvq", "!level <n>", "!certificate in",
        "!working towards", "!course in", "refresher",
    ];
    ["resilien*", "emotional resilience", "cope with", "setbacks", "rejection", "determin*"] => [
        "!knocked back", "!turned down", "!failed", "!tried again", "!did not give up", "!kept going", "!setback*",
        "!bounced", "!second attempt", "!debrief", "!supervision", "!cried", "!hard day*", "!resat", "!rejected",
        "!carried on",
    ];
    [
        "numera*", "arithmetic", "maths skills", "cash handling", "figure work", "number skills", "basic maths",
        "mathematical", "handling money", "numeracy", "literacy and numeracy", "basic literacy",
    ] => [
        "!added up", "!figures", "!percentage*", "!calculat*", "!to the penny", "!takings", "!float", "!balanced",
        "!totals", "!sums", "!fractions", "!tally", "!tallied", "!measure*", "!ratio*", "!times table*",
        "!cashed up", "!column*", "!invoice*", "!spreadsheet", "!budget", "change", "count", "counted",
        "thermometer", "degrees", "weigh*", "!per cent", "!add* up", "!stock count", "!order form", "measured",
        "divided", "average",
    ];
    [
        "creativ*", "creative", "imaginat*", "design activities", "innovative ideas",
    ] => [
        "!my idea", "!i made", "!made a", "!made one", "!built a", "!out of", "!turned * into", "invent*",
        "design*", "drew", "painted", "!wrote a", "cardboard", "!new game", "!from scratch", "!i thought of",
        "idea",
    ];
    [
        "own wellbeing", "self awareness", "self aware", "look after own", "manage own wellbeing", "self care",
        "emotional resilience and",
    ] => [
        "!i notice when", "!early sign*", "!i know when", "!i ring|rang", "!i take|took", "!a walk", "!day off",
        "supervision", "!talk to", "!my sponsor", "!my limits", "!asked for", "!week off", "sleep", "rest",
        "swim*", "diary",
    ];
    [
        "political sensitivity", "diplomacy", "tact", "discretion and tact", "sensitive situations",
    ] => [
        "tact*", "!chose my words", "privately", "quietly", "!took him|her|them aside", "embarrass*",
        "!face saving", "!without saying", "!waited until",
    ];
    [
        "a level", "a levels", "as level", "a level standard", "btec", "btec level", "educated to a level", "hnc",
        "hnd", "t level", "foundation degree",
    ] => [
        "!!a levels", "!a level", "!!as levels", "btec", "hnc", "hnd", "!sixth form", "!grade <n>",
    ];
    [
        "gcse", "gcses", "gcse standard", "good standard of education", "o levels", "english and maths",
        "maths and english",
    ] => [
        "gcse", "gcses", "!!o levels", "!functional skills", "!key skills",
    ];
}
