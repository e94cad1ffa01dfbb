//! The phrases that careers advice and plain English know: occasions, outcomes, pointers elsewhere, stock phrases.
//!
//! Owns the tables, in the pattern language of `phrase.rs`, and decides nothing. A phrase belongs here when it is
//! common English or common advice, never because one text has it.

use super::phrase::{Phrases, entries_in, phrases_in};

macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident: [$($phrase:literal),* $(,)?];)*) => {
        /// What a phrase is a sign of.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Sign {
            $($(#[$doc])* $name,)*
        }

        /// Every sign, in the order of its phrases.
        pub const SIGNS: &[Sign] = &[$(Sign::$name),*];
        const LISTS: &[&[&str]] = &[$(&[$($phrase),*]),*];
    };
}

/// The phrases of all signs, each in the list of its own.
pub static PHRASES: Phrases<{ phrases_in(LISTS) }, { entries_in(LISTS) }> = Phrases::new(LISTS);

tables! {
    /// A particular time, place or event.
    Occasion: [
        "in <y>", "since <y>", "from <y>", "during <y>", "<y> to <y>", "of <y>",
        "last|this|in|since|next|one|every|by january|february|march|april|june|july|august",
        "last|this|in|since|next|one|every|by september|october|november|december",
        "in may", "last may", "ago", "weeks|months|years ago", "when i was",
        "at christmas|easter|school|college|university", "over christmas|easter", "new year", "half term",
        "for my dissertation|thesis|project|course|degree|masters", "in my last|previous|first|second|final|third",
        "during my|the|a|one", "while i was", "my first|last day|week|shift|month|job",
    ];
    /// One point in time: an occasion at which things were done once.
    Once: [
        "last|this week|month|year|summer|autumn|winter|spring|christmas|easter|term|night|season|time",
        "last|one monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "on monday|tuesday|wednesday|thursday|friday|saturday|sunday", "on the day",
        "that day|night|morning|afternoon|week",
        "one day|night|morning|afternoon|evening|time|shift|lunchtime|weekend|week", "the other day|week|month",
        "on one occasion|shift", "an occasion when", "a time when",
    ];
    /// A span so long that what was done in it is a post, not a deed.
    Span: [
        "for <n> years", "for over|nearly|almost|about|around <n> years", "for many|several|some years",
        "for years", "for the last|past <n>", "over the last|past <n> years",
    ];
    /// Verbs in phrases that are no deeds.
    SetPhrase: [
        "make|made|making sure", "make|made a difference", "get|got on|along",
        "keep|kept|stay|stayed calm|busy|focused|going", "look|looking forward",
        "take|took|takes pride|part|responsibility|care", "take|took my * seriously",
        "let|lets anybody|anyone|somebody|someone|people|them|him|her|you down", "go above",
        "put people|others|customers", "put the customer|customers|patient|child|resident", "came across",
        "give|gave my|100|110", "set high", "lead by",
        "build|built|building * relationships|rapport|trust|relationship",
        "build|built relationships|rapport|trust|up", "gained * experience|knowledge|skills",
        "gained experience|knowledge|skills", "made * decisions", "make decisions", "weigh up", "come to",
        "pick things|it|up", "picked things|it up", "bring|brought * skills|experience|energy", "carried|carry out",
        "won trust", "went through", "made friends", "met * deadlines|targets", "hit * targets|deadlines",
        "got the job", "do|did my best", "play|played a|my part|role", "kept * records", "keep|kept records",
        "hold|held * responsibility|responsibilities", "hold|held responsibility",
        "build|built|gained|developed a|an * understanding|knowledge|picture|reputation",
        "built understanding|knowledge",
    ];
    /// Words that say a thing is done as a rule.
    AsARule: [
        "each|every time", "over the years", "for many|several|some years", "throughout", "daily",
        "on a daily|regular|weekly basis", "regularly", "often", "usually", "always", "frequently",
        "routinely", "day to day", "every day",
    ];
    /// Own qualities as a subject: "my written English is good".
    MySkill: [
        "my english|skills|records|communication|ability|abilities|experience|spelling|maths|timekeeping|knowledge",
        "my typing|work|approach|attitude|attendance|understanding|writing|background|notes",
        "my * english|skills|records|communication|ability|experience|spelling|knowledge|work|approach",
        "my * attitude|understanding|notes|management|keeping",
        "my * * skills|records|english|experience",
    ];
    /// A habit with its time or measure.
    Routine: [
        "on|every|each monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "on mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays",
        "on|every|each a|saturday|sunday|friday mornings|morning|night|nights|afternoons|afternoon|evenings",
        "sunday|friday|saturday night|nights|morning|mornings",
        "every|each morning|evening|night|week|weekday|day|month|term|time|spring|autumn|<n>",
        "every|each other|second|third week|day|month|saturday|sunday", "at <n>",
        "<n> minutes|times|steps|hours", "once|twice a|every week|day|month|year",
        "before i", "first of the", "last thing", "first thing", "the night before", "the minute i", "the day before",
        "after each|every", "for each", "the same morning|afternoon|evening|night|day", "beforehand",
        "first|second|third|last monday|tuesday|wednesday|thursday|friday|saturday|sunday|day of|in", "one by one",
        "before any|each|every", "one at a time", "line by line", "in turn", "side by side", "first i",
        "after that i",
    ];
    /// Something came of it: strong enough to count anywhere after a deed.
    Outcome: [
        "as a result", "as a result of this", "resulted in", "resulting in", "the result was|is", "the outcome was",
        "ever since", "since then", "after that * never|always", "from then on", "from that day", "led to",
        "leading to", "which meant", "this meant", "that meant", "meant that", "meaning that",
        "thanks to this|that|my", "went|gone|came|rose|up|down from <n>", "fell|dropped|reduced|increased|cut from",
        "dropped|fell|rose|down to <n>", "went|rose|grew up to <n>", "by <n> per", "by <n> percent", "by half",
        "by a third|quarter",
        "fell|dropped|rose|grew|increased by", "halved", "doubled", "tripled", "no longer",
        "till|until i|he|she|they|we|it could|can|knew|had|passed|got", "never again", "no more",
        "not once", "not a single", "without a single|complaint|fault|mistake|error", "without losing|missing",


        "now used|uses|use|runs|run|does|has|have|go|goes|get|gets|come|comes|take|takes|know|knows|ask|asks|finish|start",
        "twice as many|much|fast|quickly|often", "half as many|much|long", "<n> times as",
        "one|two|three|both|all|most|some of whom|them has|have|now|is|are|got|went|passed|came", "came through",
        "is|are|was|were|has|have still", "has|have not|never * since",
        "since been", "has|have since", "not|nobody|none * * since", "in the end",
        "by the end of", "by week|day|month|year *", "on time", "in time",
        "ahead of time|schedule|programme|plan", "within budget", "under budget", "thanked me|us",
        "thank you card|letter|note",
        "sent|wrote|gave me|us a", "asked for me|us", "praised", "commended", "complimented", "feedback was",
        "positive|good|great feedback",
        "was|were|been promoted|adopted|praised|delighted|pleased|thrilled|impressed|relieved", "won", "was awarded",
        "saved us|them|the|him|her|about|around|over", "saved <n>", "raised <n>", "we raised", "i raised <n>",
        "turned it|this|that|things|them around|round", "found it|them", "fixed it",
        "that fixed|solved|worked|helped", "it worked", "works now", "it has worked",
        "sold out", "signed off", "to spare", "to show for it", "made|took <n> quid|pounds",
        "got a|an|the|my merit|distinction|first|pass|job|place|offer|certificate|2:1|commendation",
        "passed the|with|first|in|at",
        "he|she|they passed", "used to take", "instead of <n>", "instead of after|at|in", "compared with|to",
        "the year before",
        "the month before", "up|down from <n>", "up|down from about|around|over|nearly <n>",
        "was made permanent|standard", "became the|standard|permanent",
        "rolled out", "taken up by", "is|are now", "now has|have|does|do|use|uses|runs", "i now", "we now", "now i",
        "i still", "still use|uses|do|does|have|go|goes|have", "to this day", "these days",
        "nobody|no one|no-one has|complained|minded|noticed|was|went|had", "zero complaints|errors|defects",
        "no complaints|incidents|errors|accidents", "complaints stopped|fell|dropped|went",
        "what changed", "it paid off",
        "in the * months|weeks|years|days after|since|following|that", "months|weeks since", "so that now",
        "finished|completed|delivered|done|opened * * early|time", "to the penny",
        "what i learned|learnt", "i learned|learnt that|to|from|not", "taught me that|to|how",
    ];
    /// How soon it was done: an outcome, unless it is the applicant who was quick.
    Within: [
        "by january|february|march|april|june|july|august|september|october|november|december",
        "by easter|christmas|noon|lunchtime|then",
        "by the spring|summer|autumn|winter|weekend|evening|afternoon|morning|first|second|third|next",
        "in under a|an|<n>", "in <n> days|weeks|months", "within <n> minutes|hours|days|weeks|months",
        "within a|an minute|hour|day|week|month|fortnight|year",
        "inside a|an minute|hour|day|week|month|fortnight|year",
    ];
    /// Being sent elsewhere.
    Pointer: [
        "see cv", "see my|the|attached cv", "see my attached cv", "see attached", "see above", "see below",
        "see other|previous|earlier|first|last|next",
        "see employment|work|education|qualifications|training|career|job",
        "see my employment|work|education|application|answer|form|statement|personal|supporting|covering|cover",
        "see section|question|page|part|box|answer|answers|response|answering", "please see", "please refer",
        "refer to my|the|cv|above|section|employment|previous", "as above", "as per my|cv|above|the",
        "as stated|mentioned|described|covered|explained above|earlier|before|previously|elsewhere|in|under|on",
        "as outlined|noted|detailed|said|listed above|earlier|before|previously|elsewhere|in|under|on",
        "answered|covered|explained|described this|that|it above|under|earlier|elsewhere", "answered this|that|it in",
        "question|answer|box|section above|before", "is|are in|on the cv",
        "is|are appended|attached|enclosed|annexed|uploaded", "separate document|sheet|attachment|file",
        "is|are * in|on the|my cv",
        "already|also covered|mentioned|described|stated|explained|answered above|in|under|elsewhere|earlier",
        "covered above|earlier|elsewhere|below|previously",
        "covered in|under my|the|another|other|question|section|answer",
        "described|mentioned|stated|explained|outlined|listed|detailed above|elsewhere|earlier",
        "is|are|was in|on my cv", "are|is listed|set|given|detailed|included|shown|outlined in|on|out",
        "in|on my attached cv", "my cv shows|lists|has|gives|sets|covers|contains|explains|says|will", "attached cv",
        "see from|in|on my cv|application|form", "from my cv", "cv attached", "cv enclosed", "enclosed cv",
        "my cv for", "cv for details|full|more|dates", "details in|on my|the cv|form|application|employment",
        "details are in|on", "at|in|during the|an|my interview", "at interview",
        "available|provided|supplied|given|discuss on request", "available at|upon interview|request",
        "same as above|before|previous|e1|e2|box|question|section|answer|number|<n>", "ditto",
        "my answer to|above|under|in",
        "answer to the|question first|previous|last|above|<n>", "other section|box|answer",
        "elsewhere in my|this|the", "earlier in my|this|the", "my covering|cover letter", "my linkedin",
    ];
    /// Stock phrases that careers advisers warn about.
    Stock: [
        "team player", "hit the ground running", "extra mile", "above and beyond", "passionate about",
        "a passion for", "my passion for", "proven track record", "proven ability", "can do attitude",
        "can-do attitude", "positive attitude", "self starter", "self motivated", "highly motivated",
        "motivated individual", "hard working", "hardworking", "hard worker", "fast paced", "outside the box",
        "outside of the box", "people person", "people's person", "excellent communicator", "great communicator",
        "good communicator", "strong communicator", "excellent communication skills",
        "excellent interpersonal skills", "good interpersonal skills", "at all levels", "an asset to",
        "valuable asset", "great asset", "real asset", "asset to any", "valued member of", "quick learner",
        "fast learner", "keen to learn", "eager to learn", "willing to learn", "attention to detail", "keen eye",
        "thrive under", "thrive in", "thrive on", "results driven", "results oriented", "goal oriented",
        "detail oriented", "go getter", "dynamic", "synergy", "think on my feet", "multi task", "multitask",
        "multitasker", "own initiative", "wear many hats", "juggle multiple", "perfect candidate", "ideal candidate",
        "perfect for this|the", "ideal for this|the", "perfect fit", "making a difference", "make a difference",
        "giving something back", "give something back", "giving back", "give back", "take pride in", "takes pride in",
        "take a pride", "pride myself", "go the distance", "bring to the table", "second to none", "<n> per cent",
        "<n> percent", "110", "through and through", "strong work ethic", "work ethic", "highly organised",
        "well organised", "excellent organisational", "excellent time", "flexible and adaptable", "trustworthy and",
        "reliable and|punctual", "honest and reliable", "punctual", "conscientious", "enthusiastic", "proactive",
        "dedicated", "bubbly", "outgoing", "committed individual", "dynamic individual", "responsible individual",
        "would love the chance|opportunity", "relish a|the challenge|opportunity", "up for a challenge",
        "love a challenge", "enjoy a challenge", "new challenge", "every challenge", "leave no stone", "no i in team",
        "wealth of experience", "vast experience", "all walks of life", "wide range of skills", "transferable skills",
        "strong leadership skills", "excellent leadership", "born leader", "natural leader", "best of my ability",
        "give my all", "give it my all", "bring out the best", "customer is always right", "customer focused",
        "heart of everything i do", "glass half full", "sense of humour", "rise to the", "step up to", "go to person",
        "jack of all trades", "good listener", "great listener", "excellent listener", "natural flair", "vibrant",
        "exceed expectations", "exceeding expectations", "tick all the boxes",
    ];
    /// Plain refusals and "not yet".
    NotYet: [
        "not yet", "no|little * experience", "not so far", "not done", "not something i|that", "no experience",
        "no direct|previous|formal|real|actual|paid experience",
        "not have experience|any|direct|a|the|much|that|this|formal|one",
        "not had|got experience|any|direct|the|a|chance|much|formal",
        "have not|never done|worked|used|managed|supervised|led|taught|held|run|written|given",
        "have not|never been a|an|in|on|to|asked|responsible",
        "have not|never handled|dealt|operated|driven|delivered",
        "never done|worked|used|managed|supervised|led|taught|held|written|handled|operated|delivered",
        "never had to", "never had the|any|a|to chance|experience|opportunity|call|reason|cause|do",
        "not supervised|managed|taught|led|worked|used|handled|operated|written|run|delivered", "none yet",
        "none so far", "not applicable", "not currently", "i lack", "new to me", "not qualified",
        "not able to|yet", "cannot say|claim|pretend|offer i|that|to|any", "am not familiar",
        "i cannot|can not tick|claim|offer",
        "nearest|closest i", "i do not have|tick", "would be new|a first",
    ];
    /// A text that talks about wanting the job, not about meeting the criterion.
    Motive: [
        "i live", "suit me|suits", "suits me", "perfect for me", "convenient for", "close to home",
        "near|from my home|house|flat|door|family", "near where i|we", "dream job", "move|moving to|into the area",
        "this role|vacancy|post|opportunity", "next level", "my career",
        "i would|will need|require a|an|the|to", "reasonable adjustment|adjustments", "walk to|from",
        "walking distance",
        "i like your|how|what|that|the", "i love your|how|what|the",


        "your shop|company|website|school|hospital|team|charity|values|organisation|work|nursery|office|college|library",
        "the look|sound|idea of your|this|the", "my contract|lease|notice is|ends|runs|finishes",
        "heard good|lovely|great|wonderful|nice things", "looking for a|new|part|work|something",
        "salary", "the hours", "the pay", "i would like this|the|to work|a",
        "always wanted to", "always admired", "i want this|the|to work",
    ];
    /// An explanation is being given.
    Explains: [
        "means", "is when", "has to", "have to", "must", "should be", "is about", "are allowed", "is allowed",
        "because", "so that", "is called", "for example", "such as", "only if", "unless", "the law", "the act",
        "depends on", "in order to", "instead of", "rather than", "the difference between", "comes from", "is kept",
        "are kept", "can ask", "does not",
    ];
    /// Where knowledge comes from.
    Sources: [
        "course", "courses", "module", "training", "lecture", "lectures", "workshop", "i learned", "i learnt",
        "i read", "read about", "studied", "was taught", "e learning", "elearning", "induction", "booklet",
        "guidance", "degree", "textbook", "webinar", "inset", "handbook", "from my",
        "from working|doing|being|having|running|helping|caring|living|looking", "diploma", "podcast",
    ];
    /// Kinds of support that a life may meet.
    Services: [
        "service", "services", "team", "hospital", "ward", "hostel", "hostels", "group", "groups", "therapy",
        "therapist", "counsellor", "counselling", "clinic", "charity", "refuge", "support worker", "social worker",
        "nurse", "programme", "rehab", "detox", "sponsor", "meetings", "helpline", "gp", "psychologist",
        "psychiatrist", "crisis", "carer", "cared for", "in care", "foster", "prison", "probation", "housing",
        "benefits", "food bank", "key worker", "keyworker", "mentor", "course",
    ];
    /// What helped, or was learned.
    Helped: [
        "what|that helped", "helped me", "helped most", "what made the difference", "made the difference",
        "made a difference", "i learned", "i learnt", "taught me", "it taught", "what worked", "turning point",
        "got me through", "kept me", "showed me", "i found that",
    ];
    /// What is done with it now, for oneself or for others.
    PassedOn: [
        "i do|share|use|tell|show|now|still|keep|look|go|write|help|offer|run|pass", "i have used|shared|helped|told|trained|taught|shown",
        "i told|offered|showed|shared|asked|helped|sat|said", "since", "told me", "volunteer", "volunteered",
    ];
    /// How long, how often, at what age.
    Duration: [
        "<n> years", "<n> months", "<n> weeks", "a year", "two years", "since i was",
        "since my teens|childhood|teenage", "every week", "each week",
        "once a week", "when i was", "in my teens|twenties|thirties|forties|fifties|sixties",
        "as a child|teenager|student", "for years", "at <n>", "a while", "<n> times", "age <n>", "the age of",
        "from age", "from <n> to|until|till", "grew|growing|brought up", "up to age|<n>", "had <n>", "aged <n>",
    ];
    /// What was promised is under way.
    Started: [
        "already", "booked", "enrolled", "enroled", "signed up", "started", "begun", "i passed", "have passed",
        "completed", "i have done", "have applied", "applied for|to", "registered", "attended",
        "i have finished|joined|started|begun|bought|arranged|taken|signed", "i attend",
        "i am doing|taking|studying|learning|attending|halfway|currently", "i currently",
        "currently doing|taking|studying|learning|working", "paid for|the",
        "have been doing|attending|working|learning|going", "i did", "i have worked", "i worked", "i have had",
        "i hold", "halfway through", "since <y>", "i bought", "i go to", "i took", "i drove",
        "on the update", "up to date", "i work * * nights|weekends|shifts", "i have been",
    ];
    /// It has been looked into.
    AskedAbout: [
        "sent off|away|for", "i read", "have read", "read up", "read the", "looked at|into|up",
        "looked it|this|that|them up|over", "looking into",
        "asked", "spoken|spoke to|with", "found out", "researched", "i know that|what|how|the", "checked", "emailed",
        "rang", "phoned", "called", "telephoned", "contacted", "enquired", "inquired", "wrote to", "in touch",
        "visited", "website", "prospectus", "talked to|with", "i understand that|the|what",
    ];
    /// Names of qualifications.
    Names: [
        "gcse", "gcses", "nvq", "nvqs", "btec", "svq", "hnc", "hnd", "pgce", "qts", "degree", "diploma",
        "certificate", "award", "phd", "msc", "bsc", "ba", "ma", "med", "mba", "llb", "mbbs", "mres", "beng", "meng",
        "level", "levels", "a levels", "masters", "master", "bachelor", "doctorate", "apprenticeship", "o levels",
        "cse", "cses", "highers", "city and guilds", "celta", "tefl", "ielts", "prince2", "itil", "nebosh",
        "first aid", "food hygiene", "food safety", "hygeine", "hygiene", "care certificate", "foundation",
        "access course", "licence", "qualification", "cscs", "honours", "hons", "english", "maths", "mathematics",
        "course", "training", "trained", "a qualified|registered|chartered|certified *",
        "qualified with|as|in|at|from", "baccalaureate", "matura", "abitur", "ged",
    ];
    /// Levels and grades.
    Grades: [
        "grade *", "grade", "grades", "level <n>", "levels <n>", "distinction", "merit", "first class", "a|an A",
        "a B", "a C", "a D", "2.1", "2.2",
        "2:1", "2:2", "upper second", "lower second", "class", "hons", "honours", "degree", "bsc", "ba", "msc", "ma",
        "phd", "mba", "pgce", "llb", "nvq <n>", "nvq level", "a", "pass", "merit", "distinctions", "masters",
        "bachelor", "third", "star", "b2|c1|b1|c2", "licence", "award in", "at work", "refresher",
    ];
    /// Who awards qualifications.
    Bodies: [
        "city and guilds", "city guilds", "pearson", "edexcel", "aqa", "ocr", "wjec", "sqa", "ncfe", "cache",
        "university", "college", "awarded by", "awarded", "st john", "red cross", "open university", "highfield",
        "nebosh", "british council", "institute", "academy", "school", "polytechnic", "board", "royal", "chartered",
        "ilm", "cmi", "cipd", "aat", "comprehensive", "council", "association", "agency", "uni", "society",
        "hospital",
    ];
    /// Dates other than a year.
    Dates: [
        "last|this year|month|summer|autumn|spring|september|june|july",
        "in january|february|march|april|june|july|august|september|october|november|december", "<n> years ago",
        "years ago",
    ];
    /// Notes to oneself and fillers.
    Notes: [
        "n a", "na", "tbc", "will|must|should come back", "do not forget", "will add|fill|finish",
        "must|should add|ask|check|fill|find", "tba", "tbd", "todo", "to do",
        "to be completed|confirmed|added|done|written|filled",
        "fill in|this", "come back", "ask *", "add *", "need to|example|something", "think of|about",
        "not sure|applicable", "draft", "reminder", "something about", "write *",
        "put something|in|here|about|an|the|that|my *", "check *", "find *", "xxx", "xx", "none", "nil",
        "nothing", "example here|needed|goes|to", "insert", "placeholder", "dont know", "do not know", "no idea",
        "maybe *", "mention *", "remember to", "note to self", "same", "test", "asdf", "blank", "pending", "later",
        "look up|for|at", "to fill|do|be|add|come|follow|write|finish|complete|discuss|expand",
    ];
    /// Conditions, medicines and events that are somebody's private matter.
    Health: [
        "adhd", "agoraphobia", "alcoholic", "alcoholism", "amitriptyline", "anorexia", "anorexic", "antidepressant",
        "antidepressants", "antipsychotic", "antipsychotics", "anxiety disorder", "aripiprazole", "arthritis",
        "asperger", "aspergers", "autism", "autistic", "bipolar", "borderline personality", "bpd", "bulimia",
        "bulimic", "cancer", "chemotherapy", "citalopram", "clinical depression", "clozapine", "colitis", "copd",
        "crohn", "crohns", "depot injection|injections", "depression", "depressive", "diabetes", "diabetic",
        "diazepam", "dyspraxia",
        "endometriosis", "epilepsy", "epileptic", "eupd", "fibromyalgia", "fluoxetine", "heroin addict", "hiv",
        "insulin", "lamotrigine", "lithium", "lupus", "mania", "manic", "methadone", "miscarriage", "mirtazapine",
        "multiple sclerosis", "nervous breakdown", "ocd", "olanzapine", "overdose", "overdosed", "panic attacks",
        "panic disorder", "paranoid", "personality disorder", "post traumatic", "postnatal depression", "pregabalin",
        "prozac", "psychosis", "psychotic", "ptsd", "quetiapine", "raped", "risperidone", "schizoaffective",
        "schizophrenia", "schizophrenic", "sectioned", "seizures", "self harm", "self harmed", "self harming",
        "sertraline", "sexually abused", "suicidal", "suicide", "valproate", "venlafaxine", "methotrexate",
        "hearing voices", "hears voices", "hear voices", "abused",
    ];
}
