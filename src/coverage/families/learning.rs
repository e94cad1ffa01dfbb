//! Children, teaching and learning.
//!
//! Owns the table only; how it is read stands in `families.rs`.

super::families! {
    [
        "with children", "young people", "children and young", "pupils", "with children and", "children",
        "young person", "youths", "teenagers", "child", "aged 0", "0 to 5", "under 5", "of primary age",
        "of secondary age", "school age", "working with children", "primary aged", "primary school",
        "school children",
    ] => [
        "pupil*", "year 7|8|9|10|11", "boy", "girl", "lad", "lads", "child*", "teenager*", "youth",
        "!a boy|girl|lad|child", "kids", "!toddler*", "!playground", "!year 1|2|3|4|5|6", "!reception class",
        "!brownies", "!cubs", "!scouts", "!after school", "!class of", "!nursery", "!little ones", "!the little",
        "!year old", "!year olds", "!a toddler", "!my class", "!the class", "!the children", "children", "baby",
        "grandchild*", "granddaughter", "grandson", "crying", "sandpit", "carpet", "!reading corner", "play",
        "reception", "!key stage <n>", "class", "playtime", "!reading group", "year", "school", "table",
        "worksheet",
    ];
    [
        "discipline", "behaviour", "challenging behaviour", "classroom management", "conflict", "aggressive",
        "aggression", "de escalat*", "difficult situations", "confrontation*", "hostil*", "manage behaviour",
        "manage challenging", "positive behaviour", "behaviour positively", "maintain discipline", "good order",
        "challenging behaviours", "disputes", "neighbour disputes", "anti social", "antisocial behaviour",
        "anti social behaviour", "inappropriate behaviour", "challenge inappropriate", "challenge behaviour",
        "mediat*", "conflict resolution", "aggressive people",
    ] => [
        "behaviour", "shout*", "!calmed", "calm*", "!raise* my voice", "aggress*", "fight*", "argu*", "rude",
        "sworn|swore|swearing", "threw|throwing", "!sent out", "hit", "kicked", "quiet", "detention", "threaten*",
        "!low voice", "!calm down", "!backed off", "!lowered my voice", "!let him|her|them finish", "!kicking off",
        "!kicked off", "roaring", "drunk", "swept", "smash*", "bit", "biting", "hitting", "spat", "swear*",
        "shouting", "!ran off|out", "!storm* out", "!moved * away", "!gave him|her|them space",
        "!time out", "!star chart", "reward*", "!sat down", "settled", "stopped", "calmer", "!walked away",
        "!both sides", "!shook hands", "neighbour*", "noise", "!fell out", "!falling out", "!not speaking",
        "!at war", "!each of them", "!on their own", "!name calling", "!called * names", "bully",
        "bullied", "bullying", "!asked why", "warning", "!came to blows",
    ];
    [
        "safeguard*", "child protection", "protect* children|adults|vulnerable",
        "welfare of children|vulnerable|adults", "duty of care", "abuse", "safeguarding procedures",
        "safeguarding policies", "safeguarding legislation", "safeguarding policy", "safeguarding and promoting",
        "welfare", "safety of children", "protection", "safeguarding adults", "adults at risk",
        "vulnerable adults", "safeguarding and child", "understanding of safeguarding",
        "procedures for safeguarding",
    ] => [
        "safeguard*", "bruise*", "!could not promise|keep", "!not promise", "!designated",
        "!in her|his|their own words", "disclos*", "!social services", "neglect*", "abuse*", "concern*",
        "!welfare officer", "!marks on", "!burn*", "!flinch*", "!referral", "!promise", "!hungry", "!black eye",
        "!keep* children|people|them|adults safe", "safe*", "!reported it", "!told the head", "!told my manager",
        "lead", "!raised it", "!on the record", "dbs", "!training on", "!level <n> safeguarding",
        "!took advantage", "!money missing", "!missing from", "!frightened of", "!scared of", "neighbour*",
        "!not right", "!wrote it down", "!the same day", "!cannot keep that", "secret", "!pass it on",
        "!have to pass", "!who to tell", "!duty social worker", "!no food", "!on their own", "disclosure",
        "!lead from", "!level three|two safeguarding", "!everyone's responsibility",
    ];
    [
        "train*", "teach*", "coach*", "mentor*", "deliver* training", "induct*", "instruct*", "tutor*", "teaching",
        "demonstrate techniques", "demonstrating to", "demonstrate to", "demonstrat* techniques", "teach",
        "educating", "support learning", "pass on", "supervising or teaching", "teaching students", "tutoring",
        "develop others", "develop volunteers", "coach", "support users", "train and support", "train users",
        "user training",
    ] => [
        "!taught", "!teach", "!trained", "!showed", "!coached|coaching", "!mentor*", "!workshop*", "!session*",
        "learner*", "!lesson*", "!facilitat*", "course", "class", "group", "!ran a group",
        "!watched her|him|them do it", "!stood next to|beside", "!step by step", "!let her|him|them have a go",
        "!new starter*", "!new member*", "!practise*", "!passed his|her|their", "!apprentice*", "!handout*",
        "!run|ran|lead|led the|a group", "!run|ran|lead|led the|a * group", "!sat|sit|stood beside",
        "!let her|him|them try", "!showed him|her|them how", "shown", "!how to", "!learn* from me", "!beside me",
        "!sat beside", "!did it himself|herself|themselves", "!first lesson", "explained",
        "demonstrat*", "student*", "dissertation*", "trainee*", "!class of", "lectur*", "tutorial*", "seminar*",
        "beginner*", "!now she|he|they", "passed", "!ask* me how", "copied", "!tried it", "screenshot*",
        "!no jargon", "!now shows|teaches", "!had a go",     ];
    [
        "facilitat*", "group work", "workshop*", "co facilitating", "groups", "running groups",
        "group facilitation", "facilitating", "groups and workshops", "group sessions",
    ] => [
        "!workshop*", "!session*", "!facilitat*", "group", "groups", "!ran a group",
        "!run|ran|lead|led the|a group", "!run|ran|lead|led the|a * group", "!ground rules", "!flip chart*",
        "!icebreaker*", "!ice breaker*", "!everyone|everybody spoke|speak|talk|talked", "circle", "!taught",
        "!handout*", "!the group", "!check in", "!round the circle", "!went round",
        "argue*", "!each of them", "!quiet ones", "!spoke for", "!drew up", "chairs", "activity",
        "exercise", "!meet* every", "!weekly group", "!ground rule*", "!the circle", "!each person",
        "!everyone had", "!took turns", "session", "hour",
    ];
    [
        "learning disab*", "special needs", "special educational needs", "autis*", "sen", "send",
        "additional needs", "special educational", "neurodivers*", "dyslexi*", "adhd", "inclusion",
        "pupils with special", "disabled", "access needs", "disabled visitors", "disabled people", "wheelchair",
    ] => [
        "!learning disab*", "!autis*", "!special needs", "!ear defenders", "!visual timetable", "!makaton",
        "!pecs", "!sensory", "!picture cards", "!now and next", "!speech and language", "!wobble cushion",
        "!ehcp*", "!meltdown*", "!quiet corner|room|space", "!fidget", "!dyslexi*", "!adhd", "!down syndrome|s",
        "!one page profile", "!non verbal", "!symbols", "!weighted", "blind", "deaf", "elbow",
        "!audio description", "!hearing loop", "steps", "lift", "!large print", "carer*",
        "straps", "headset", "visual", "slow*", "wheelchair*",
    ];
    ["college", "school", "education setting", "classroom", "schools"] => [
        "!college", "!school", "!classroom", "!pupils", "!students", "!lecturer*", "!teacher*", "!schools",
        "!classes", "!tutor*", "!sixth form", "!assembly",
    ];
    [
        "early years", "eyfs", "nursery", "under fives", "key person", "key worker role", "pre school",
        "preschool", "babies", "childcare", "stimulating activities", "learning through play", "child development",
        "observe children", "next steps", "learning journals",
    ] => [
        "!key child|children|person", "!nappy|nappies", "!toddler*", "!nursery", "!play dough", "!potty",
        "!two|three|four year olds", "!story time", "!eyfs", "!learning journey*", "!babies|baby", "!snack",
        "!settling in", "!circle time", "!cot*", "play", "toys", "paint*", "!mud kitchen", "sand", "!water tray",
        "puddles", "leaves", "snails", "bugs", "song*", "sing*", "rhyme*", "!dressing up", "dough", "blocks",
        "outdoors", "garden", "wellies", "stick*", "glue", "junk", "boxes", "observ*", "photo*", "words",
        "milestone*",
    ];
    [
        "phonics", "literacy", "curriculum", "key stage*", "lesson plan*", "planning lessons",
        "assessment for learning", "numeracy support", "classroom", "teaching strateg*", "differentiat*",
        "raise attainment", "learning objectives", "pupil progress", "marking", "literature", "reading",
        "teaching and learning", "lesson",
    ] => [
        "!phonics", "!lesson*", "!marking", "!marked", "!sounds", "!times tables", "!worksheet*", "!differentiat*",
        "!spelling*", "!maths", "!number line|square", "!reading age", "!reading", "!sentence", "!year <n>",
        "!class", "!whiteboard*", "!exit ticket*", "!grades", "!essay*", "!homework", "!pupils",
        "!gcse class|group", "!picture book*", "story", "stories", "author*", "!read aloud", "!read to", "bedtime",
        "letters", "rhym*", "spelled", "pages",
    ];
    [
        "parents", "families", "carers", "family support", "relatives", "whole family",
        "relationships with parents", "parents and carers", "work with families", "working with families",
        "families and carers", "pupils parents and carers",
    ] => [
        "!mum|mother|mums|mothers", "!dad|father|dads", "!parent*", "!school gate*", "!home visit*",
        "!families|family", "!parents evening", "!grandson|grandmother|gran|grandad", "!daughter*", "!her|his son",
        "!stay and play", "!siblings|brothers|sisters", "!the mum|dad|mother|father", "!at the gate",
        "!at the door", "collect*", "!pick up time", "!drop off", "grandparent*", "nan", "aunt*", "sister*",
        "brother*", "wife", "husband", "!phoned home", "!rang home", "mum", "mums", "!home time", "!diary home",
        "parents", "phoned", "grandmother",
    ];
    [
        "youth work", "youth club*", "adolescents", "detached youth", "young adults", "care leavers",
        "looked after", "young people aged", "face to face work", "detached or street", "street based",
        "youth worker", "work with young people",
    ] => [
        "!youth club*", "!detached", "!fifteen|sixteen|fourteen|thirteen year old*", "!pool table", "!gang",
        "!lads", "!teenager*", "!skate*", "!foster*", "!care leaver*", "!street*", "!boxing", "!young people",
        "girls", "school", "!head of year", "music", "drum*", "football", "residential", "kids",
        "!hang* about|out", "park", "estates", "!youth centre",
    ];
    ["sport*", "physical activity", "fitness", "swimming", "lifeguard*", "coaching qualification", "exercise"] => [
        "!match", "!drills", "!pitch", "!training session*", "!swim*", "!gym", "!running club", "!football*",
        "!netball", "!warm up", "!league", "!pool", "!referee*", "!exercises",
    ];
    [
        "assessment", "assessing", "marking", "exams", "examinations", "invigilat*",
    ] => [
        "marked", "exam*", "grades", "feedback", "assess*", "moderat*", "mock*", "scores", "baseline", "progress",
    ];
    [
        "ethos", "christian ethos", "catholic ethos", "faith", "values of the school", "vision and values",
        "school ethos",
    ] => [
        "church", "parish", "assembly", "worship", "governor*", "prayer*", "faith", "mass", "values", "chapel",
    ];
    [
        "higher education", "undergraduate*", "postgraduate students", "lecturing", "university teaching",
        "module*", "seminars",
    ] => [
        "lectur*", "seminar*", "tutorial*", "module*", "students", "marked", "dissertation*", "demonstrat*",
        "!first years", "course", "fellowship",
    ];
}
