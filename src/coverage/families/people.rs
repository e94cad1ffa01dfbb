//! Care, advice and work with communities.
//!
//! Owns the table only; how it is read stands in `families.rs`.

super::families! {
    ["electronic patient record", "patient record system", "systmone", "emis", "rio"] => [
        "!systmone", "!emis", "!rio", "!electronic record*", "!patient record system", "!electronic notes",
    ];
    [
        "personal care", "care home", "providing care", "caring for", "practical care", "care experience",
        "care work", "domiciliary", "basic care", "care setting", "hands on care",

    ] => [
        "!wash", "!washed", "!wash*", "!shav*", "!bath*", "!dress*", "!toilet*", "!continence", "!personal care",
        "!mouth care", "!feed*", "resident*", "nursing home", "!commode", "!towel", "!shower", "!pad*",
        "!catheter", "!stoma", "!nails", "!dentures", "!turned her|him", "!hoist", "!sling", "!feeding",
        "!dressed", "!care home", "hospital", "ward", "auxiliary", "carer", "carers", "residents", "patients",
        "!my mother|mum|father|dad|nan|gran|husband|wife", "!looked after", "fed", "!lift* her|him", "bed",
        "bedside", "medication", "meals", "clothes", "hair",
    ];
    [
        "observations", "blood pressure", "vital signs", "clinical observations", "clinical skills", "deteriorat*",
        "monitoring patients", "taking observations", "recognise deterioration", "deterioration", "condition",
        "escalate", "recognising", "patient's condition", "community setting", "working in a community",
        "district nursing",
    ] => [
        "!blood pressure", "!pulse", "!temperature", "!observations", "!oxygen", "!sats", "chart", "!news", "!ecg",
        "!blood sugar*", "!rang the doctor|nurse", "!breathing", "!respirat*", "!score", "!escalat*", "!rang <n>",
        "ambulance", "999", "buzzer", "!called the nurse|doctor", "stroke", "face", "drooped",
        "mouth", "slurr*", "pale", "grey", "clammy", "breath*", "confused", "!not herself|himself", "weight",
        "nurse", "paramedic*", "hospital", "seizure", "fit", "!district nurse*", "!visiting patients",
        "!home visit*", "!on my own for", "!in their homes", "visits",
    ];
    ["infection*", "hygiene", "infection prevention"] => [
        "!infection*", "!hand washing|gel|hygiene", "!aprons", "!gloves", "!gel", "!protective equipment",
        "!norovirus", "!outbreak", "clean*", "disinfect*", "!ppe", "!isolat*", "!bleach", "!mask*", "!wiped down",
        "!barrier", "!apron*",
    ];
    ["dementia", "alzheimer*", "memory problems"] => [
        "!dementia", "!alzheimer*", "!memory loss", "!memory", "!wander*", "!confus*", "!life story", "!forgot*",
        "!photographs",
    ];
    [
        "mental health", "mental illness", "psychosis", "recovery", "wellbeing", "peer support", "suicide",
        "self harm", "psychological", "emotional wellbeing", "distress", "own recovery", "personal recovery",
        "recovery journey", "recovery story", "mental health problems", "hope", "inspire hope", "own wellbeing",
        "look after own", "self care", "emotional health", "recovery focused", "peer",
    ] => [
        "!mental health", "!recovery", "!wellbeing", "!peer support", "!depress*", "!anxiety", "!hearing voices",
        "!psychosis", "!crisis plan", "!self harm*", "!wrap", "!peer worker", "counsell*", "!samaritans",
        "!suicid*", "!panic attack*", "!grounding", "!crisis", "!safety plan", "!psychiatr*",
        "!hospital admission", "!low mood", "!anxious", "!counsell*", "sponsor", "meeting*", "low", "!bad day*",
        "voices", "tablet*", "therap*", "!early sign*", "!warning sign*", "sleep*", "slept", "walk*", "unwell",
        "!getting better", "!better days", "!got better", "journal", "breathing", "!asked for help",
        "!told my manager", "!days off", "rest*",
    ];
    [
        "lived experience", "personal experience", "own experience", "own life experience*", "life experience*",
        "own story", "personal story", "recovery story", "sharing own", "self disclosure", "own recovery",
        "draw on own", "lived", "experience of recovery", "personal experience of", "use own", "share own",
        "own experiences", "dependence",
    ] => [
        "!lived experience", "!used * mental health", "!used mental health", "!i used * * services|mental|team|ward",
        "!what helped me", "!when i was unwell|ill|in hospital", "!my own recovery|experience",
        "!i was in hospital|care|recovery", "!i have been in recovery", "!i know from experience", "!crisis team",
        "!community team|nurse|psychiatric", "!psychiatr*", "!discharged", "!breakdown", "!got me going|through",
        "!!i was|been diagnosed", "!!was|been sectioned", "!!my own|mental illness|diagnosis|depression|anxiety",
        "!!i had|have depression|anxiety|psychosis|ocd|ptsd|bipolar|schizophrenia|anorexia|bulimia",
        "!!living|lived|live with depression|anxiety|psychosis|ocd|ptsd|bipolar|schizophrenia|voices|addiction",
        "!!i hear|heard voices", "!my mental health", "!my recovery",         "!years sober|clean", "!i have been there", "!i was where", "!i told him|her|them that i", "!when i was",
        "!i used to", "!my own", "!i know what it", "!same thing happened", "!i went through", "!been through",
        "detox", "rehab", "!my story", "!i said that i", "!for me it", "!had to stop",
        "!i did not tell", "!rock bottom", "ward",
    ];
    ["advoca*", "on behalf of", "representing", "empower*", "voice of"] => [
        "!advoca*", "!on his|her|their behalf", "!appeal*", "!tribunal", "!spoke up", "!spoke for",
        "!in her|his|their own words", "!had his|her|their say", "!benefits|housing office", "!his|her|their rights",
        "!complaint",
    ];
    ["first aid", "first aider"] => [
        "!first aid", "!recovery position", "!defibrillator", "!cpr", "!plaster*", "!first aider",
    ];
    [
        "outreach", "community engagement", "community development", "engaging communities", "hard to reach",
        "engage young people", "at risk of exclusion", "disengaged", "engaging people", "build trust", "reluctant",
    ] => [
        "!outreach", "!door to door", "!knocked on", "!community centre", "!drop in", "!pop up", "!leaflets",
        "!mosque", "!church hall", "!market stall", "!estate", "!tenants hall", "!residents", "!door",
        "!community", "!would not come", "!stood outside", "!outside the", "!came in", "!started coming",
        "!would not speak|talk", "excluded", "!part time timetable", "!word of mouth",         "!got talking", "!turned up",
    ];
    [
        "vulnerable", "homeless*", "homeless people", "complex needs", "rough sleep*",
        "people experiencing homelessness", "multiple needs",
    ] => [
        "!vulnerable", "!homeless*", "!elderly", "!frail", "!disab*", "!hostel", "!refuge*", "!isolated",
        "!refugee*", "!hungry", "!sleeping rough", "!alone", "!lonel*", "shelter", "!slept rough|outside",         "doorway*", "!camp beds", "!sleeping bag*", "!soup run", "begging", "!no fixed", "!on the streets",
    ];
    [
        "allerg*", "diet*", "nutrition", "dietary", "special diets", "intoleranc*", "nutrition and hydration",
        "hydration", "healthy eating", "fluids", "eating and drinking", "feeding",
    ] => [
        "!gluten", "!dairy", "!nut free", "!dietitian", "!vegan", "!halal", "!coeliac", "!allerg*", "milk", "egg*",
        "nut*", "wheat", "!labels", "!ingredient*", "!epipen", "!intoleran*",
        "!separate|clean pan|board|tray|knife", "!anaphyla*", "!cannot eat", "!diabetic*", "!vegetarian*",
        "!free from", "drink*", "drank", "cup*", "fluid*", "water", "thirst*", "weight", "!lost weight",
        "thicken*", "swallow*", "eat*", "ate", "appetite", "snack*", "plate", "lunch", "breakfast", "puree",
        "fork*", "soup", "tea",
    ];
    [
        "tenan*", "housing", "lettings", "rent", "arrears", "homelessness", "landlord*", "rent arrears",
        "sustain their tenancies", "tenancies", "housing management",
    ] => [
        "!tenan*", "!rent", "!arrears", "!landlord*", "!evict*", "!repairs", "!lettings", "!voids", "!hostel*",
        "!rough sleep*", "!section 21", "!council flat|house", "!bailiff*", "!damp", "!mould", "!housing register",
        "!temporary accommodation", "!sofa*", "!housing benefit", "!universal credit", "backdate*", "!paid direct",
        "!kept his|her|their flat|home", "owed", "weeks", "!per cent", "patch", "possession", "notice",
    ];
    [
        "welfare benefits", "benefits", "debt*", "money advice", "advice work", "giving advice",
        "advice and guidance", "information and advice", "budgeting support",
    ] => [
        "!universal credit", "!pip", "!benefit*", "!tribunal", "!debt*", "!appeal*", "!overpayment", "!bailiff*",
        "!citizens advice", "!food bank", "!attendance allowance", "!carers allowance", "!sanction*", "!repayment*",
        "!signpost*", "!form",
    ];
    [
        "care plan*", "person centred", "assess* needs", "needs assessment*", "support plan*",
        "assessment and planning", "holistic", "individual needs", "goals", "outcomes focused", "solution focused",
        "strengths based",
    ] => [
        "!care plan*", "!support plan*", "!what mattered to", "!his|her|their own way", "!chose", "!choice*",
        "!his|her|their own pace", "!asked him|her|them what", "!likes", "!one page profile", "!goal*",
        "!what she|he|they wanted", "!small steps", "!first step", "!review*", "!her|his|their idea",
        "!what he|she|they would like",
    ];
    [
        "independent living", "promot* independence", "enabling", "daily living", "independence", "life skills",
        "reablement", "enable people", "self care", "autonomy",
    ] => [
        "!by himself|herself|themselves", "!shopping list", "!shopping", "!made his|her|their own",
        "!instead of doing it for", "!step by step", "!on her|his|their own", "!cook* for himself|herself",
        "!bank card", "!washing machine", "!alone",
    ];
    [
        "empath*", "compassion*", "caring", "kind", "kindness", "patience", "patient and", "non judg*", "warm*",
        "approachab*", "sympathetic", "understanding nature", "listening", "active listening", "supportive",
        "caring nature", "empathy", "compassionate", "kind and caring", "caring attitude", "sensitive to",
        "courteous", "helpful", "patient courteous", "sense of humour", "good humour", "patient and helpful",
        "reassur*", "reassure", "anxious patients", "anxious people",
    ] => [
        "!sat with", "!sat down beside|with|next", "!held her|his|their hand", "!listened", "!cup of tea",
        "!his|her|their shoes", "!how he|she|they felt", "!did not rush|hurry|push", "!took my time",
        "!her|his|their pace", "!crying|cried|tears", "!knelt|crouched", "!stayed with", "!frightened",
        "!let her|him|them talk", "!upset", "kettle", "!tea with", "!sat on", "!sat by", "!next to me",
        "!beside me|her|him|them", "waited", "hand", "wept", "cried", "shy", "lonely", "alone", "afraid",
        "nervous", "embarrass*", "asham*", "quietly", "gently", "slow*", "!at his|her|their speed",
        "smil*", "thank*", "!never rushed|hurried", "!waited for", "!took his|her|their arm",
        "sang", "laugh*", "joke*", "!made light", "!sat down next",         "!held on", "!took her|his time",
    ];
    [
        "dignity", "respect", "respectful", "privacy and", "privacy", "maintain * dignity",
    ] => [
        "!knock*", "!curtain*", "!towel", "!privacy", "!covered her|him", "!asked her|him|them first", "!by name",
        "!dignity", "!what she|he wanted to wear", "!door", "covered", "cover", "!behind the curtain",
        "!close* the curtain|door", "!ask before", "!her own clothes", "!her way",
        "!called her|him", "chose", "preferred", "!a woman|female|male carer", "embarrass*", "alone", "modest*",
        "nightie", "hair",
    ];
    ["medication*", "administer*", "medicines"] => [
        "!medication*", "!tablets", "!mar chart|charts", "!dose*", "!controlled drugs", "!blister pack*", "!insulin",
        "!prescription*", "!pharmac*", "!pills", "!inhaler*",
    ];
    [
        "boundaries", "professional boundaries", "appropriate relationships", "clear boundaries",
        "keep boundaries", "professional relationship",
    ] => [
        "!boundar*", "!friend request", "!gift*", "!not a friend", "!could|cannot|not lend", "!facebook",
        "!told my manager|supervisor", "!outside work|hours", "!my number", "!phone number",
        "!said no", "!i said no", "!explained why", "lend", "lent", "money", "!birthday card", "present", "friend",
        "friends", "!add* me", "!social media", "coordinator", "!told the", "supervisor", "!not my place",
        "!line between", "!invited me", "!too close",
    ];
    [
        "substance*", "alcohol", "addict*", "harm reduction", "drug use", "drug misuse", "drugs",
        "drug or alcohol", "dependence", "addiction", "recovery from drug", "drug and alcohol",
    ] => [
        "!naloxone", "!drinking", "!drink", "!heroin", "!needle*", "!detox", "!sober", "!prescription",
        "!methadone", "!key work*", "!using", "!relaps*", "!recovery meeting*", "drank", "aa", "meeting",
        "meetings", "sponsor", "rehab", "drug*", "alcohol*", "clean", "hangover*", "bottle*",
        "pub", "dealer*", "script", "overdos*", "cannabis", "cocaine", "crack",
    ];
    ["domestic abuse", "domestic violence", "abusive relationships"] => [
        "!refuge", "!marac", "!perpetrator*", "!safety plan", "!her partner|husband|ex", "!injunction*", "!violent",
        "!controlling", "!locks changed",
    ];
    [
        "offend*", "prison*", "probation", "criminal justice", "ex offenders", "contact with the criminal",
        "criminal justice system",
    ] => [
        "!prison*", "!probation", "!on licence", "!cell*", "!tag", "!inmate*", "!parole", "!reoffend*",
        "!release*", "!sentence", "!wing", "inside", "!out of prison", "custody", "police", "court*", "arrest*",
        "sentenced", "!community service", "licence",
    ];
    ["refugee*", "asylum", "migrant*"] => [
        "!home office", "!asylum", "!interpreter*", "!visa*", "!refugee*", "!syria*", "!ukrain*", "!afghan*",
        "!esol", "!resettle*",
    ];
    [
        "older people", "elderly", "older adults", "residential care", "care of the elderly", "later life",
        "elderly people", "care of older", "elderly residents", "people with dementia", "adults in need",
        "older or disabled", "older", "frail",
    ] => [
        "!resident*", "!eighties|nineties|seventies", "!care home", "!walking frame", "!zimmer", "!hearing aid*",
        "!old|older lady|man|gentleman|woman", "!pensioner*", "!my nan|gran|grandad|grandmother", "!bingo",
        "!lunch club", "!sheltered", "!eighty|ninety", "!aged <n>",         "mother", "grandma", "granny", "!the old", "!years old", "flat",         "retired", "stick", "frame", "care", "carer*", "elderly", "!day centre", "stroke", "frail", "arm",
        "walking", "old", "dementia",
    ];
    [
        "bereave*", "end of life", "palliative", "end of life care", "dying", "life limiting",
        "palliative and end",
    ] => [
        "!died", "!funeral*", "!dying", "!grief|grieving", "!hospice", "!last days|hours|breath", "!ashes",
        "!buried", "!widow*", "mouth", "breath*", "!until the end", "last", "dead", "death", "!passed away",
        "!stayed with", "palliative", "!syringe driver", "comfortable", "pain", "family",
        "!held * hand", "!last hours", "syringe", "comfort*",
    ];
    [
        "public involvement", "partnership with patients", "partnership with users", "partnership with residents",
        "partnership with communities", "partnership with families", "patient* and the public",
        "patients and the public", "patient and public", "co produc*", "coproduction", "user involvement",
        "participation", "service user involvement", "co design", "resident involvement", "consultation",
    ] => [
        "!panel*", "!co produc*", "!co design*", "!advisory group", "!steering group", "!paid for their time",
        "!consultation*", "!youth council", "!user group", "!residents", "!their idea", "!chaired by", "!expenses",
    ];
    ["wound*", "phlebotomy", "venepuncture", "cannulat*", "catheter*", "clinical procedures", "nursing care"] => [
        "!wound*", "!dressing*", "!blood*", "!cannula*", "!catheter*", "!needle*", "!aseptic", "!sutures|stitches",
        "!ulcer*", "!pressure sores|areas",
    ];
    [
        "volunteers", "volunteer management", "volunteering", "managing volunteers", "coordinating volunteers",
        "recruit* volunteers", "recruiting and supporting", "recruit* and support|supporting|retaining|retain",
        "retain* volunteers", "supervise volunteers", "develop volunteers",
    ] => [
        "!volunteers", "!volunteer", "!rota", "!recruited", "!thank you", "!handbook", "!expenses", "!induction",
        "!helpers", "!signed up", "volunteer*", "!new ones", "taster", "stay", "stayed", "!their hours",
        "!tea rota", "certificat*", "reference", "!left us",
    ];
    ["trauma*", "trauma informed", "adverse childhood"] => [
        "!trauma*", "!flashback*", "!trigger*", "!nightmare*", "!safe place", "!startled", "!choice of seat|room",
        "!door open",
    ];
    [
        "supporting others", "support others", "supporting people", "support people", "helping others",
        "peer support", "helping role", "caring role", "supporting role", "one to one", "supporting people on",
        "support to", "help people", "support customers", "supporting customers", "enable people",
        "supporting individuals", "supporting service users",
    ] => [
        "!asked him|her|them what", "!sat with", "!helped him|her|them", "!went with him|her|them", "!listened",
        "!volunteer*", "!helper", "!walked with|her|him|them", "!rang him|her|them", "!stayed with",
        "!looked after", "!cared for", "!met with him|her|them",
        "!sat beside", "!beside him|her|them", "!filled in", "!opening his|her|their",
        "letter*", "!took him|her|them", "!a lift", "!rang the", "appointment",
        "!showed him|her|them",
    ];
    [
        "local community", "local resources", "local services", "community resources", "local area", "signpost*",
        "local knowledge", "mutual aid", "community services", "on offer", "knowledge of local", "local support",
        "local organisations", "community groups",
    ] => [
        "choir", "lunch club", "leaflet*", "!signpost*", "!food bank", "!walking group", "community centre",
        "!directory", "drop in", "allotment*", "repair cafe", "!men's shed", "!warm space", "noticeboard",
        "!meetings within", "!list of", "map", "bus", "!what is on",         "!open on", "aa", "women's", "centre", "library", "surgery",
        "pharmacy", "visited", "!phone numbers", "website",
    ];
    [
        "hope", "inspir*", "role model*", "recovery focused", "strengths based", "encourag*", "motivate others",
    ] => [
        "!it gets better", "!gave me hope", "hope*", "!if i can", "!can be done",
        "!showed me|him|her|them that", "believe*", "!one thing that", "!small win*", "!first step*", "!came back",
        "proud", "!look how far", "!told him|her|them that i",
    ];
    [
        "counselling", "helpline", "listening skills", "telephone support", "emotional support",
        "active listening",
    ] => [
        "helpline", "counsell*", "listen*", "!the line", "caller*", "samaritans", "silence*", "!stayed on the",
        "!open questions", "!let him|her|them talk", "!reflect* back", "!did not tell * what",
    ];
    [
        "nmc registration", "registered nurse", "registration with the nmc", "registered mental health nurse",
        "nmc", "hcpc", "hcpc registration", "registered social worker",
    ] => [
        "nmc", "hcpc", "!!on the register", "registered", "!the register", "pin", "revalidat*",
        "!social work england",
    ];
}
