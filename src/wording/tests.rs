use super::*;

#[test]
fn the_opening_words_decide() {
    for (criterion, expected) in [
        ("Experience of working in a busy kitchen", Asks::Example),
        ("Ability to demonstrate a sound understanding of housing law", Asks::Knowledge),
        ("Good knowledge of Microsoft Excel", Asks::Knowledge),
        ("Self-awareness", Asks::Example),
        ("Excellent communication skills", Asks::Example),
        ("High degree of accuracy", Asks::Example),
        ("Experience of designing and delivering training", Asks::Example),
        ("Evidence of continuing professional development", Asks::Example),
        ("Knowledge of and commitment to safeguarding", Asks::Knowledge),
    ] {
        assert_eq!(asks(criterion), expected, "{criterion}");
    }
}

#[test]
fn qualifications_are_named() {
    for criterion in [
        "Educated to degree level or equivalent",
        "Five GCSEs at grade 4 or above",
        "Good standard of education",
        "First aid certificate",
        "Level 3 award in youth work",
        "Training in falls prevention (or willing to complete it)",
        "A levels in two sciences",
        "First Degree of a United Kingdom university",
        "Moving and positioning training",
        "General education to at least a basic standard",
        "A reasonable level of education",
        "Training as a welder",
        "Evidence of further training which bears on the work",
        "First line support training undertaken lately",
    ] {
        assert_eq!(asks(criterion), Asks::Qualification, "{criterion}");
    }
}

#[test]
fn training_that_is_given_is_no_qualification() {
    for criterion in [
        "Experience of delivering training that people enjoy",
        "Has delivered training in fire safety",
        "Delivers lively training that stays in the mind",
        "Using training as a way to bring teams together",
        "Evidence of training staff",
        "Providing health education to a high standard",
        "Work with people at every level of schooling",
        "Training and supporting new starters",
    ] {
        assert_eq!(asks(criterion), Asks::Example, "{criterion}");
    }
}

#[test]
fn willingness_is_not_a_value() {
    for (criterion, expected) in [
        ("Willing to work nights", Asks::Commitment),
        ("A willingness to undertake training", Asks::Commitment),
        ("Agreement to an enhanced check", Asks::Commitment),
        ("A commitment to undertake continuing development", Asks::Commitment),
        ("Able to travel between sites", Asks::Commitment),
        ("Full UK driving licence", Asks::Commitment),
        ("Enhanced DBS check (or willing to undergo one)", Asks::Commitment),
        ("Experience of processing DBS checks", Asks::Example),
        ("Able to work weekends on a rota", Asks::Commitment),
        ("Flexible approach to working hours", Asks::Commitment),
        ("Willingness and some experience of keeping accounts", Asks::Example),
        ("Willing and able to keep accounts", Asks::Commitment),
        ("Ability/willingness to obtain a level 2 award", Asks::Commitment),
        ("Able or willing to gain a first aid certificate", Asks::Commitment),
        ("Ability to, or willingness to, drive a van", Asks::Commitment),
        ("Able to achieve NVQ level 3", Asks::Commitment),
        ("Able and willing to work evenings", Asks::Commitment),
        ("Able and willing to supervise others", Asks::Example),
        ("Able to gain the trust of qualified nurses", Asks::Example),
        ("Able to achieve results", Asks::Example),
        ("Commitment to continuing with your own studies", Asks::Commitment),
        ("Committed to continuing to learn", Asks::Commitment),
        ("Committed to continuing to raise standards", Asks::Example),
        ("Commitment to continuing improvement", Asks::Example),
        ("Commitment to", Asks::Example),
        ("Commitment to equality", Asks::Example),
        ("Commitment to continuing professional development", Asks::Example),
        ("Keen and willing to learn", Asks::Example),
        ("Flexible", Asks::Example),
        ("Ability to work to deadlines", Asks::Example),
    ] {
        assert_eq!(asks(criterion), expected, "{criterion}");
    }
}

#[test]
fn time_to_get_there() {
    for criterion in [
        "NVQ level 3 or working towards it",
        "Training in falls prevention (or willing to complete it)",
        "Care Certificate within 12 weeks of starting",
        "Willing to learn to drive",
        "Good IT skills or a willingness to learn",
    ] {
        assert!(allows_working_towards(criterion), "{criterion}");
    }
    for criterion in [
        "Degree or equivalent",
        "Certificate gained within the last three years",
        "Experience of giving an answer within two weeks",
        "Experience of supervising staff",
        "",
    ] {
        assert!(!allows_working_towards(criterion), "{criterion}");
    }
}

#[test]
fn advice_fits_a_line() {
    for asks in [Asks::Example, Asks::Knowledge, Asks::Commitment, Asks::Qualification, Asks::LivedExperience] {
        assert!(asks.advice().chars().count() <= 78, "{}", asks.advice());
    }
    assert!(Asks::LivedExperience.care_note().is_some());
}
