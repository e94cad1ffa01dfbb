//! Themes measured on criteria of fields that the table of cues was not drawn up from.
//!
//! The first theme of a criterion is the best one; the others are as right. `none` means that a careful reader would
//! give it no theme. The employers are invented. How well criteria are read that nobody has seen is what counts, and
//! only a set's first reading says that; the floors here, from after the table was mended on the same sets, only keep
//! what is reached:
//!
//! | set | written by | first reading | mended before on |
//! |---|---|---|---|
//! | first | somebody who had not seen the table | 156 of 200; 157 | none of these; only the second |
//! | second | the same | 168 of 200; 169 | only the first and a part of the third; none of these |
//! | third, in three parts | the author of the table | 73 of 98, 71 of 81, 45 of 63 | all that stand above each |
//! | fourth, in six parts | the same | 192 of 253, 142 of 165, 77 of 114, 87 of 108, 78 of 109, 65 of 74 | all above |
//!
//! The figures of the first two count their 12 confirmations, which the files leave out, as right. The fourth keeps
//! to no field and takes few themes as right for a criterion; its third part avoids the usual words on purpose.
//!
//! Four more sets, of somebody who had not seen the table and with what employers do write, are not kept here. They
//! were first read as 536 of 626. Mending on two of them made 267 of 307 in the other two 271, and reading a third as
//! well no more: a new set has words of its own. Of 349 criteria of yet another such set, mostly of real specifications,
//! 316 were rightly read at first, after all that stands above. So a criterion of another field is read rightly about
//! nine times in ten, and its theme can be overruled in the specification.
//!
//! `PERSONSPEC_FLOOR=101 cargo test --test theme_other_fields` prints the figures and what was read wrongly; with
//! `PERSONSPEC_LABELLED=FILE` before it and `-- --ignored` after it, the same for another set.

#![allow(clippy::expect_used, reason = "a test may stop at a missing file")]

use personspec::theme;

/// Category as printed (empty when there is none), criterion, themes that are right.
#[rustfmt::skip]
const CRITERIA: &[(&str, &str, &str)] = &[
    // Research and universities
    ("Education", "A doctorate in soil science, or one about to be awarded", "qualifications"),
    ("Education", "Fellowship of the Higher Education Academy, or working towards it", "qualifications"),
    ("Experience", "A growing list of peer reviewed papers, some as first author", "improvement_and_research"),
    ("Experience", "Taking part in writing bids for research grants", "improvement_and_research"),
    ("Experience", "Running fieldwork and collecting survey data in remote places", "improvement_and_research"),
    ("Experience", "Growing cell cultures and working with fluorescence microscopes", "none field_knowledge"),
    ("Experience", "Marking, giving tutorials and lecturing to first-year students", "training_and_facilitation"),
    ("Experience", "Co-supervision of master's dissertations", "leadership_and_supervision training_and_facilitation"),
    ("Skills", "Sound grasp of multilevel and Bayesian statistics", "field_knowledge none problem_solving"),
    ("Skills", "Able to present findings at conferences and to lay audiences", "communication"),
    ("Skills", "Fluent in R or Stata", "none it_and_records"),
    ("Skills", "Capacity to plan and carry out one's own programme of research", "improvement_and_research"),
    (
        "Knowledge",
        "Familiar with research ethics and integrity procedures",
        "improvement_and_research field_knowledge",
    ),
    ("Personal qualities", "Intellectual curiosity and a drive to see a study through", "values_and_attitudes"),
    ("", "Ability to form partnerships with museums, industry and government", "teamwork_and_partnership"),
    ("", "Contribution to widening access for students from under-represented groups", "equality_and_inclusion"),
    (
        "",
        "Experience of public engagement with science",
        "communication teamwork_and_partnership improvement_and_research",
    ),
    ("", "Evidence of keeping up to date with one's own discipline", "learning_and_reflection"),
    // Councils
    ("Knowledge", "Understanding of how local government works and is financed", "field_knowledge"),
    ("Knowledge", "Up-to-date knowledge of housing and homelessness law", "field_knowledge"),
    ("Knowledge", "Working knowledge of the planning system", "field_knowledge"),
    ("Experience", "Dealing with the public face to face, by phone and online", "person_centred_care communication"),
    ("Experience", "Handling complaints from residents and putting things right", "person_centred_care"),
    ("Experience", "Preparing papers and minutes for committees", "it_and_records communication"),
    ("Experience", "Setting and monitoring a budget of over one million pounds", "leadership_and_supervision"),
    ("Experience", "Line management of a team of inspectors", "leadership_and_supervision"),
    ("Experience", "Working effectively with elected members", "teamwork_and_partnership communication"),
    ("Experience", "Carrying out site inspections of food premises", "none field_knowledge"),
    ("Skills and abilities", "Persuading and negotiating with contractors", "communication"),
    ("Skills and abilities", "Making sound decisions within policy and the law", "problem_solving"),
    (
        "Skills and abilities",
        "Meeting conflicting deadlines with little supervision",
        "organisation_and_time problem_solving",
    ),
    ("Skills and abilities", "Numerate, with a good eye for accuracy", "organisation_and_time"),
    ("Skills and abilities", "Competent user of spreadsheets and case management systems", "it_and_records"),
    ("Skills and abilities", "Keeps clear and accurate case records", "it_and_records"),
    (
        "Equalities",
        "Commitment to the council's equality scheme and to treating residents fairly",
        "equality_and_inclusion",
    ),
    ("Equalities", "Able to serve a community of many faiths and languages", "equality_and_inclusion"),
    ("Other", "Willing to attend evening meetings", "flexibility_and_availability"),
    ("Other", "Able to work one Saturday in four", "flexibility_and_availability"),
    ("Other", "Prepared to travel across the county", "flexibility_and_availability"),
    ("Qualifications", "Member of the Chartered Institute of Housing", "qualifications"),
    ("Qualifications", "Five GCSEs including English", "qualifications"),
    ("Qualifications", "Relevant degree or a good deal of comparable experience", "qualifications"),
    // Schools and nurseries
    ("Qualifications", "Qualified Teacher Status", "qualifications"),
    ("Qualifications", "NVQ level 3 in childcare", "qualifications"),
    ("Qualifications", "Paediatric first aid certificate", "qualifications"),
    ("Experience", "Teaching phonics in Key Stage 1", "training_and_facilitation"),
    ("Experience", "Working with children who have special educational needs", "person_centred_care field_knowledge"),
    ("Experience", "Planning and delivering lessons that stretch every pupil", "training_and_facilitation"),
    ("Experience", "Being a form tutor or having another pastoral role", "person_centred_care"),
    ("Knowledge", "Knows the Early Years Foundation Stage framework", "field_knowledge"),
    ("Knowledge", "Understanding of safeguarding and keeping children safe in education", "safeguarding_and_risk"),
    ("Knowledge", "Secure knowledge of how pupils learn to read", "field_knowledge"),
    (
        "Skills",
        "Manages behaviour calmly and consistently",
        "training_and_facilitation resilience person_centred_care",
    ),
    ("Skills", "Builds good relationships with parents and carers", "communication"),
    (
        "Skills",
        "Uses assessment data to raise pupils' progress",
        "training_and_facilitation improvement_and_research problem_solving",
    ),
    ("Skills", "Can play an instrument", "none"),
    ("Skills", "Able to work as part of a year-group team", "teamwork_and_partnership"),
    ("Personal qualities", "Warmth, patience and a sense of fun", "person_centred_care values_and_attitudes"),
    ("Personal qualities", "High expectations of every child", "values_and_attitudes equality_and_inclusion"),
    ("Personal qualities", "Reliability and good timekeeping", "organisation_and_time values_and_attitudes"),
    ("Personal qualities", "Open to advice and keen to improve own teaching", "learning_and_reflection"),
    ("Personal qualities", "Enjoys the company of young people", "values_and_attitudes"),
    (
        "",
        "Willingness to run a lunchtime or after-school club",
        "none flexibility_and_availability values_and_attitudes training_and_facilitation",
    ),
    ("", "Commitment to inclusive education", "equality_and_inclusion values_and_attitudes"),
    // Care, charities, health
    ("Experience", "Giving personal care to older people at home or in a residential setting", "person_centred_care"),
    ("Experience", "Caring for a relative with dementia", "person_centred_care lived_experience"),
    ("Experience", "Having been homeless, or having lived with addiction, yourself", "lived_experience"),
    ("Experience", "Experience of the care system as a young person or as a parent", "lived_experience"),
    ("Experience", "Supporting victims of domestic abuse", "person_centred_care safeguarding_and_risk"),
    (
        "Experience",
        "Writing care plans and risk assessments",
        "safeguarding_and_risk it_and_records person_centred_care",
    ),
    ("Experience", "Managing volunteers", "leadership_and_supervision"),
    ("Experience", "Community fundraising with a target to meet", "none improvement_and_research"),
    (
        "Experience",
        "Chairing service user forums",
        "training_and_facilitation leadership_and_supervision teamwork_and_partnership",
    ),
    ("Experience", "Liaison with social workers, GPs and housing officers", "teamwork_and_partnership"),
    ("Knowledge", "Awareness of the Mental Capacity Act and deprivation of liberty", "field_knowledge"),
    ("Knowledge", "Insight into the effects of trauma", "field_knowledge"),
    ("Knowledge", "Knowledge of the benefits system", "field_knowledge"),
    ("Knowledge", "Understands why information about clients must be kept confidential", "confidentiality"),
    ("Knowledge", "Good working knowledge of data protection", "confidentiality"),
    ("Skills", "Can stay calm when someone is upset or angry", "resilience"),
    (
        "Skills",
        "Able to defuse difficult situations",
        "safeguarding_and_risk resilience problem_solving communication",
    ),
    ("Skills", "Listening without judging", "communication person_centred_care"),
    ("Skills", "Speaks up for people who find it hard to be heard", "person_centred_care"),
    ("Skills", "Able to move and handle people safely", "safeguarding_and_risk"),
    ("Skills", "Cook simple and nutritious meals", "none person_centred_care"),
    ("Skills", "Taking blood and recording observations", "none field_knowledge"),
    ("Skills", "Administering medicines", "none field_knowledge person_centred_care"),
    ("Personal attributes", "Empathy and a kind manner", "person_centred_care"),
    ("Personal attributes", "Emotional resilience", "resilience"),
    ("Personal attributes", "Discretion and tact", "confidentiality communication"),
    (
        "Personal attributes",
        "Non-judgemental and respectful",
        "equality_and_inclusion values_and_attitudes person_centred_care",
    ),
    (
        "Personal attributes",
        "Belief that people can recover and take charge of their own lives",
        "recovery_and_peer_support",
    ),
    ("Circumstances", "Able to do sleep-ins and waking nights", "flexibility_and_availability"),
    ("Circumstances", "Flexible about hours, weekends included", "flexibility_and_availability"),
    ("Training", "Willing to work towards the Care Certificate", "qualifications learning_and_reflection"),
    ("Training", "Makes good use of supervision", "learning_and_reflection"),
    ("Training", "Food hygiene certificate", "qualifications"),
    (
        "Experience",
        "Running recovery groups or wellbeing courses beside someone with clinical training",
        "recovery_and_peer_support training_and_facilitation",
    ),
    ("Knowledge", "Understanding of personal recovery and self-management", "recovery_and_peer_support"),
    // Software, data, engineering
    ("Technical", "Commercial experience with Kotlin and Spring", "none"),
    ("Technical", "Building accessible front ends", "none equality_and_inclusion"),
    ("Technical", "Writes unit and integration tests as a matter of course", "none"),
    ("Technical", "Comfortable with relational databases", "none it_and_records"),
    ("Technical", "Knowledge of secure coding practice", "field_knowledge none"),
    ("Technical", "Running services on AWS with Terraform", "none"),
    ("Technical", "Designing and maintaining data pipelines", "none"),
    ("Technical", "Understanding of version control and code review", "field_knowledge none"),
    ("Ways of working", "Mentors junior engineers", "training_and_facilitation leadership_and_supervision"),
    ("Ways of working", "Explains technical matters to people who are not technical", "communication"),
    ("Ways of working", "Pairs well and shares what they know with the team", "teamwork_and_partnership"),
    ("Ways of working", "Breaks a large problem into small ones", "problem_solving"),
    (
        "Ways of working",
        "Curious, and quick to pick up a new language",
        "learning_and_reflection values_and_attitudes",
    ),
    ("Ways of working", "Works with designers, product managers and researchers", "teamwork_and_partnership"),
    ("Ways of working", "Puts the needs of users first", "person_centred_care"),
    (
        "Ways of working",
        "Copes well when priorities change at short notice",
        "flexibility_and_availability resilience organisation_and_time",
    ),
    ("Leadership", "Setting technical direction for several teams", "leadership_and_supervision"),
    ("Leadership", "Hiring and growing engineers", "leadership_and_supervision"),
    (
        "Leadership",
        "Delivering projects to time and budget",
        "improvement_and_research organisation_and_time leadership_and_supervision",
    ),
    ("", "Degree in computing, or experience worth as much", "qualifications"),
    ("", "Used to agile delivery", "field_knowledge none teamwork_and_partnership"),
    // Offices, shops, trades, security, museums
    ("", "Fast and accurate typing", "it_and_records organisation_and_time"),
    ("", "Diary management for a senior manager", "it_and_records organisation_and_time"),
    ("", "Confident with Excel and Outlook", "it_and_records"),
    ("", "Processing invoices and purchase orders", "it_and_records none"),
    ("", "Excellent telephone manner", "communication person_centred_care"),
    ("", "Welcoming visitors and giving a first-class service to customers", "person_centred_care"),
    ("", "Handling cash and balancing a till", "it_and_records none"),
    ("", "Can lift boxes of up to 20 kg", "safeguarding_and_risk none"),
    ("", "Understands health and safety at work", "safeguarding_and_risk"),
    ("", "Carries out risk assessments for events", "safeguarding_and_risk"),
    ("", "Time-served joiner", "none qualifications"),
    ("", "City and Guilds in electrical installation", "qualifications"),
    ("", "Reading technical drawings", "none"),
    ("", "Patrolling and locking up large buildings", "none"),
    ("", "Leading guided tours", "none training_and_facilitation communication"),
    ("", "Writing press releases and copy for social media", "communication"),
    ("", "Organising exhibitions or events from start to finish", "organisation_and_time improvement_and_research"),
    ("", "A passion for local history", "values_and_attitudes"),
    ("", "Honest and trustworthy", "values_and_attitudes"),
    ("", "Smart appearance", "values_and_attitudes none"),
    ("", "Uses own initiative", "problem_solving"),
    ("", "Works well alone or with others", "teamwork_and_partnership problem_solving"),
    ("", "Good time management", "organisation_and_time"),
    ("", "Juggling several tasks at once", "organisation_and_time"),
    ("", "Thrives in a busy, fast-moving office", "resilience"),
    ("", "Treats everyone with dignity whatever their background", "equality_and_inclusion person_centred_care"),
    ("", "Looks for better ways of doing things", "improvement_and_research problem_solving"),
    ("", "Takes part in staff reviews and acts on feedback", "learning_and_reflection"),
    ("", "Interpreting figures and writing reports on them", "problem_solving communication improvement_and_research"),
    ("", "Able to read, write and speak Welsh", "communication"),
    ("", "Familiarity with building regulations", "field_knowledge"),
    ("", "Previous work in a warehouse", "none field_knowledge"),
];

/// A set in a file, one line for each criterion: themes that are right, category, text, with tabs between.
fn rows(file: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    file.lines().filter_map(|line| {
        let mut fields = line.split('\t');
        let (wanted, category, text) = (fields.next()?, fields.next()?, fields.next()?);
        Some((category, text, wanted))
    })
}

/// Rows as above; what was read wrongly, and of how many.
fn misread<'a>(set: impl Iterator<Item = (&'a str, &'a str, &'a str)>) -> (Vec<String>, usize) {
    let (mut wrong, mut total) = (Vec::new(), 0);
    for (category, text, wanted) in set {
        let found = theme::of(text, Some(category).filter(|name| !name.is_empty()));
        let found = found.map_or("none", theme::Theme::name);
        total += 1;
        if !wanted.split(' ').any(|name| name == found) {
            wrong.push(format!("{wanted} <> {found} | {category} | {text}"));
        }
    }
    (wrong, total)
}

/// Fails with the list when fewer than `floor` in a hundred are right; an unreachable floor prints the figures.
fn assert_right<'a>(set: impl Iterator<Item = (&'a str, &'a str, &'a str)>, floor: usize) {
    let (wrong, total) = misread(set);
    let right = total - wrong.len();
    assert!(right * 100 >= total * floor, "themes: {right} of {total} right\n{}", wrong.join("\n"));
}

#[test]
fn criteria_of_other_fields_are_read_rightly() {
    assert_right(CRITERIA.iter().copied(), floor_or(98));
}

#[test]
fn the_first_set_is_read_rightly() {
    assert_right(rows(include_str!("labelled/themes-first.tsv")), floor_or(99));
}

#[test]
fn the_second_set_is_read_rightly() {
    assert_right(rows(include_str!("labelled/themes-second.tsv")), floor_or(97));
}

#[test]
fn the_third_set_is_read_rightly() {
    assert_right(rows(include_str!("labelled/themes-third.tsv")), floor_or(93));
}

#[test]
fn the_fourth_set_is_read_rightly() {
    assert_right(rows(include_str!("labelled/themes-fourth.tsv")), floor_or(92));
}

#[test]
#[ignore = "reads the file named by PERSONSPEC_LABELLED"]
fn a_labelled_file_is_read_rightly() {
    let path = std::env::var("PERSONSPEC_LABELLED").expect("PERSONSPEC_LABELLED names a file");
    let file = std::fs::read_to_string(path).expect("a readable file");
    assert_right(rows(&file), floor_or(90));
}

/// `PERSONSPEC_FLOOR=101` shows the figure and every criterion that was read wrongly.
fn floor_or(usual: usize) -> usize {
    std::env::var("PERSONSPEC_FLOOR").ok().and_then(|floor| floor.parse().ok()).unwrap_or(usual)
}
