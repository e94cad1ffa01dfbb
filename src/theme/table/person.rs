//! Themes of what the applicant brings along: papers, learning, a life lived, strength, values, knowledge.

use super::BLANK;
use crate::theme::{
    Theme,
    cue::{Row, Target},
};

#[rustfmt::skip]
pub(super) const QUALIFICATIONS: Row = Row {
    target: Target::For(Theme::Qualifications),
    sure: &[
        "a level*", "aat", "acca", "accountancy qualif*", "as level*", "award in", "bachelor*", "bsc", "btec", "cache",
        "care certificate", "celta", "certificat*", "chartered institut*", "chartered member*", "chartered status",
        "cima", "cipd", "city and guilds", "completed .. apprenticeship", "completed .. course*",
        "completed .. training", "completion of .. apprenticeship", "completion of .. course*", "current first aid",
        "degree", "degrees", "delta", "diploma", "diplomas", "doctoral", "doctorate", "educated to",
        "emergency first aid", "fellow of", "fellow* of the", "first aid at work", "first degree", "foundation degree",
        "fully qualified", "functional skills", "further education", "gcse*", "good general education",
        "good level of education", "good standard of education", "higher education qualif*", "highers", "hnc", "hnd",
        "honours degree", "iosh", "key skills", "level 1", "level 2", "level 3", "level 4", "level 5", "level 6",
        "level 7", "licentiate", "literacy and numeracy", "masters degree", "mb", "md", "member of the .. college",
        "member of the .. institut*", "member of the .. society", "member* .. chartered", "member* .. institut*",
        "membership of", "msc", "national 5", "ncfe", "nebosh", "newly qualified", "nnfdp", "numeracy and literacy",
        "nvq*", "o level*", "paediatric first aid", "part qualified", "peer support training",
        "peer support worker training", "pgce", "phd", "postgraduate certificate", "preceptorship", "prince2",
        "professional qualif*", "qts", "qualification*", "qualified to", "recognised .. course*",
        "recognised .. qualif*", "recognised apprenticeship", "school leav*", "skills test", "standard grade*",
        "standard of education", "standard of literacy", "standard of numeracy", "t level*",
        "teaching assistants or equivalent", "tefl", "time served", "train* course*", "undergraduate degree",
    ],
    usual: &[
        "accredit*", "apprenticeship", "award", "certified", "completion of .. training", "course", "courses",
        "degree level", "diploma level", "doctoral level", "edition", "english and maths", "evidence of .. training",
        "fellowship", "grade 4", "grade c", "honours", "masters level", "maths and english",
        "member* of .. professional body", "numeracy", "part 1", "part 2", "passed", "preparation",
        "professional membership", "qualified", "registered with", "relevant course*", "relevant training",
        "trade qualif*", "trained in", "trained to", "training course*", "worker training",
    ],
    weak: &["academic", "educated", "education", "equivalent", "literacy", "postgraduate", "training in"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const LEARNING_AND_REFLECTION: Row = Row {
    target: Target::For(Theme::LearningAndReflection),
    sure: &[
        "accept* .. criticism", "accept* .. feedback", "acquir* .. knowledge", "acquir* .. skills", "act on feedback",
        "acts on feedback", "ask* for help", "attend training", "be trained", "clinical supervision",
        "continu* .. develop*", "continu* .. learn*", "continu* .. professional", "cpd", "critical friend", "critique",
        "desire to learn", "develop own", "develop* .. own .. skills", "develop* .. own knowledge", "eager to improve",
        "eager to learn", "fast learner", "further course*", "further qualif*", "further study", "further training",
        "growth mindset", "improve own", "keen to improve", "keen to learn", "keep* .. skills .. up to date",
        "keep* .. up to date", "keep* abreast", "learn fast", "learn from", "learn new", "learn quickly",
        "learn* from .. experience", "learn* from mistakes", "learning new", "limits of .. competence",
        "listen to advice", "open to advice", "open to feedback", "open to learning", "own .. practice",
        "own development", "own learning", "own limitations", "own performance", "own practice",
        "own professional development", "personal development", "pick* up .. new", "pick* up .. quickly",
        "prepared to learn", "prepared to train", "professional development", "quick* .. learn*", "rapidly acquir*",
        "rapidly learn*", "ready to learn", "receptive to", "recogni* .. limit*", "reflect on", "reflecting on",
        "reflection*", "reflective", "reflective practice", "respond* .. to criticism", "respond* .. to feedback",
        "seek* .. advice", "seek* help", "self aware*", "self reflect*", "stay* current", "staying up to date",
        "stretch yourself", "take part in training", "undergo training", "undertake .. training",
        "update .. knowledge", "updating .. knowledge", "us* .. supervision", "willing* .. attend training",
        "willing* .. be trained", "willing* .. complete", "willing* .. develop", "willing* .. gain",
        "willing* .. learn", "willing* .. study", "willing* .. train", "willing* .. undertake",
        "willing* .. undertake .. training", "work* towards .. own",
    ],
    usual: &[
        "constructive criticism", "engage* .. supervision", "feedback", "grow and learn", "learner",
        "own professional", "participat* .. supervision", "personal growth", "pick up", "receiv* .. training",
        "recovery college", "reflect", "reflects", "staff reviews", "strengths and weaknesses",
    ],
    weak: &["curious", "learn"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const LIVED_EXPERIENCE: Row = Row {
    target: Target::For(Theme::LivedExperience),
    sure: &[
        "as a user of", "as an unpaid", "as someone who has", "care experienced", "direct experience of living",
        "direct personal experience", "experience as a .. carer", "experience of .. accessing",
        "experience of .. services as", "experience of .. using .. service*", "experience of caring for .. family",
        "experience of disability", "experience of homelessness", "experience of living with",
        "experience of surviving", "expert by experience", "experts by experience", "family carer",
        "first hand experience", "firsthand experience", "have experienced", "have recovered", "have used .. services",
        "having been through", "having experienced", "having lived", "having survived", "having used",
        "life experience*", "lived experience*", "lived with", "living with", "own .. experience*",
        "own .. recovery journey", "own story", "people who have used", "personal experience*", "personal journey",
        "personal recovery journey", "personal stor*", "recovery journey", "someone who has used", "surviv* .. abuse",
        "survivor of", "unpaid carer", "used .. services", "user of .. services", "who has used", "who have used",
        "you have used", "your own life",
    ],
    usual: &[
        "as a .. carer", "as a parent", "as a patient", "as a service user", "as a young person", "carer of",
        "having been", "hearing voices", "unusual experiences", "you have recovered",
    ],
    weak: &["yourself"],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const RESILIENCE: Row = Row {
    target: Target::For(Theme::Resilience),
    sure: &[
        "angry .. people", "angry or upset", "bounce back", "busy and .. environment", "calm", "calm under", "calmly",
        "clear head", "composed", "composure", "cool head", "cope with", "cope*", "coping", "distressing",
        "emotional resilience", "emotional strength", "emotional* demand*", "emotionally", "even temper*", "fluster*",
        "handle stress", "high pressure", "hostile", "in the face of", "keep* .. nerve", "keep* calm", "level head",
        "level headed", "manag* .. stress", "mental toughness", "overwhelm*", "patient under", "pressured environment",
        "pressurised", "provocation", "provoked", "remain* calm", "resilien*", "stay* calm", "stay* positive",
        "stress management", "stressful", "strong feelings", "take* .. in .. stride", "thick skin*", "under fire",
        "under pressure", "unflappable", "upset or angry", "work* under pressure", "work* under stress",
    ],
    usual: &[
        "abusive", "adversity", "angry", "calmness", "cope", "demanding", "difficult customers", "difficult people",
        "difficult situations", "disappointment*", "distress*", "emotional*", "fast moving", "fast pace", "fast paced",
        "frustrat*", "patience under", "persever*", "pressur*", "rejection", "robust", "setback*", "smiling",
        "stamina", "stress", "tenac*", "unpredictab*", "upset", "verbal abuse",
    ],
    ..BLANK
};

#[rustfmt::skip]
pub(super) const VALUES_AND_ATTITUDES: Row = Row {
    target: Target::For(Theme::ValuesAndAttitudes),
    sure: &[
        "accordance with .. values", "accountability", "aims and values", "associations values", "attitude*",
        "can do approach", "can do attitude", "candour", "catholic ethos", "cheerful", "christian ethos",
        "companys values", "confidence in own", "confident and", "conscientious*", "councils values", "courage",
        "dedicated", "dedication", "dependab*", "ethos and", "ethos of", "hard working", "hardworking",
        "highly motivated", "honest", "honestly", "honesty", "humble", "humility", "humour", "integrity",
        "lead by values", "live* .. values", "loyal*", "make a difference", "making a difference",
        "mission and values", "modest", "motivated by", "open and honest", "organisational values",
        "organisations values", "our values", "outgoing", "ownership of", "passion*", "personal presentation",
        "positive approach", "positive attitude*", "positive outlook", "pride in", "professionalism", "reliab*",
        "school ethos", "schools values", "self belief", "sense of fun", "sense of humour", "share* .. values",
        "sharing .. values", "smart appearance", "socially responsible", "strong work ethic", "sustainab* .. values",
        "take ownership", "takes ownership", "takes pride", "trust values", "trustworthy", "uphold* .. values",
        "values and behaviours", "values and ethos", "vision and values", "well presented", "willing* to help",
        "work ethic",
    ],
    usual: &[
        "altruis*", "ambitio*", "appearance", "approachable", "belief", "belief in", "believe in", "believes",
        "can do", "confident manner", "curiosity", "desire to", "determination", "determined", "diligen*", "drive to",
        "energetic", "enjoy*", "ethical", "ethos", "expectations of", "fair minded", "fairness", "friendly", "fun",
        "generous", "genuine", "good manners", "high expectations", "high standards", "love", "love of", "mature",
        "maturity", "motivated", "motivation", "open minded", "openness", "personal qualities", "principled",
        "professional approach", "professional at", "professional attitude", "professional behaviour",
        "professional conduct", "professional identity", "professional manner", "professional standards",
        "respect for", "respectful*", "self confiden*", "sincere", "smart", "staff values", "strong interest",
        "sympathetic to", "tolerance", "tolerant", "transparen*", "values", "wanting to",
    ],
    opening: &[
        "commit* to", "commitment", "committed", "dedicat*", "enthusias*", "interest", "interested", "keen interest",
        "take* responsibility", "taking responsibility",
    ],
    weak: &["drive", "energy", "loves", "professionally", "responsible", "willing*"],
};

#[rustfmt::skip]
pub(super) const FIELD_KNOWLEDGE: Row = Row {
    target: Target::For(Theme::FieldKnowledge),
    sure: &[
        "act 1974", "act 1989", "act 2010", "act 2014", "acts of parliament", "applied knowledge",
        "awareness of .. issues", "call centre*", "care act", "care setting", "case law", "clinical knowledge",
        "code of conduct", "code of practice", "codes of conduct", "codes of practice", "contact centre*",
        "current developments", "current issues", "current thinking", "deprivation of liberty", "developments in",
        "duties under", "employment law", "family law", "foundation stage", "government policy", "health inequalities",
        "housing law", "in .. local authority", "industry standards", "knowledge of .. curriculum", "law", "law of",
        "legal framework*", "legislation", "legislative", "local authorities", "local authority", "local government",
        "mental capacity act", "mental health act", "national curriculum", "national policy", "national standards",
        "planning law", "policy and practice", "policy context", "political context", "political environment",
        "post qualif*", "private practice", "professional codes", "public sector", "sector experience",
        "subject knowledge", "theories of", "theory and practice", "understanding of .. issues", "welfare benefits",
    ],
    usual: &[
        "act 1998", "arrears", "background in", "benefits system", "best practice", "building regulations",
        "care sector", "care setting*", "caring for children", "charitable sector", "charity sector",
        "child development", "clinical setting*", "commissioning", "community setting*", "court", "disciplinar*",
        "education sector", "experience .. environment", "experience .. industry", "experience .. sector",
        "experience .. setting*", "experience .. years in", "experience in .. care", "good practice", "governance",
        "grievance*", "health sector", "hospital setting*", "housing sector", "how children", "how councils",
        "how local", "how organisations", "how people", "how schools", "in a care home", "in a hospital",
        "in a nursery", "in a school", "in the .. industry", "in the .. sector", "law and", "local authorit*",
        "media law", "national model", "not for profit", "ofsted", "planning applications", "planning system",
        "policies", "policy", "post registration", "principles of", "private sector", "procurement",
        "psychological therap*", "public body", "redundanc*", "regulation*", "regulatory", "residential setting*",
        "retail sector", "school environment", "school setting*", "subject specific", "tenancies", "tenancy", "theor*",
        "therapies", "third sector", "trauma", "tupe", "universal credit", "voluntary sector", "welfare reform",
        "wide experience", "within the .. industry", "within the .. sector", "work* .. sector",
    ],
    opening: &[
        "acquainted with", "appreciation of", "aware of", "awareness", "background knowledge", "basic knowledge",
        "command of", "conversant with", "expert in", "expertise in", "familiar with", "familiarity", "grasp of",
        "insight into", "know how", "knowledge of", "knowledge of how", "knowledgeable", "knows", "understand",
        "understand how", "understand the", "understanding how", "understanding of", "understanding the",
        "understands", "understood", "up to date with", "working knowledge",
    ],
    weak: &[
        "acute", "addiction", "autism", "criminal justice", "dementia", "domestic abuse", "experience as a",
        "experience as an", "experience in", "experience of work in", "experience of working in", "experience within",
        "experience working in", "framework*", "guidance", "guidelines", "homeless*", "industry", "knowledge",
        "learning difficult*", "mental health", "mental illness", "previous experience as", "previous experience in",
        "previous work as", "previous work in", "procedures", "proven experience as", "psycholog*", "psychosis",
        "sector", "social care", "standards", "statutory", "substance", "understanding",
    ],
};
