//! Suggested headings for any specification: every written criterion stands under exactly one of them, two to six
//! together, under plain names of which no two are alike.

#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    time::Instant,
};

use jiff::civil::date;
use personspec::{
    catalogue,
    gap::{Audience, GapReport},
    limit::Limit,
    portfolio::Portfolio,
    spec::{Category, Criterion, Kind, Level, PersonSpec, Ref},
    statement::{Headings, Outline},
    theme::{Telling, Theme},
};
use proptest::{collection::vec, option, prelude::*, sample::select};

const TEXTS: [&str; 16] = [
    "Experience of mentoring apprentices",
    "Good IT skills",
    "Able to work in a team",
    "Meets deadlines",
    "Understanding of confidentiality",
    "Lived experience of recovery",
    "A degree in engineering",
    "Calm under pressure",
    "Clear spoken English",
    "Flexible about shifts",
    "Honesty",
    "Plastering & pointing",
    "Knowledge of *Python* and SQL",
    "Respects difference",
    "Solves problems",
    "Supports people with empathy",
];

fn criteria(level: Level) -> impl Strategy<Value = Vec<Criterion>> {
    let text = prop_oneof![8 => select(TEXTS.to_vec()).prop_map(str::to_owned), 1 => "\\PC{1,60}"];
    let kind = prop_oneof![6 => Just(Kind::Evidence), 1 => Just(Kind::Confirmation)];
    let codes = prop_oneof![5 => Just(Vec::new()), 1 => Just(vec!["I".to_owned()])];
    vec((text, kind, codes), 0..12).prop_map(move |criteria| {
        let criterion = |(text, kind, assessed_by)| Criterion {
            reference: Ref { level, number: 1 },
            kind,
            text,
            assessed_by,
            printed_as: None,
            theme: None,
        };
        criteria.into_iter().map(criterion).collect()
    })
}

fn spec_of(mut categories: Vec<Category>) -> PersonSpec {
    let (mut essential, mut desirable) = (0, 0);
    for category in &mut categories {
        for criterion in category.essential.iter_mut().chain(&mut category.desirable) {
            let number = match criterion.reference.level {
                Level::Essential => &mut essential,
                Level::Desirable => &mut desirable,
            };
            *number += 1;
            criterion.reference.number = *number;
        }
    }
    PersonSpec {
        title: "Post".to_owned(),
        employer: None,
        reference: None,
        grade: None,
        salary: None,
        closing_date: None,
        source: None,
        statement_limit: None,
        assessment_codes: vec![("I".to_owned(), "Interview".to_owned())],
        categories,
    }
}

fn any_spec() -> impl Strategy<Value = PersonSpec> {
    let name = prop_oneof![
        Just("Skills".to_owned()),
        Just("KNOWLEDGE & EXPERIENCE".to_owned()),
        Just("Qualifications".to_owned()),
        "\\PC{0,30}",
    ];
    let category = (option::of(name), criteria(Level::Essential), criteria(Level::Desirable));
    vec(category.prop_map(|(name, essential, desirable)| Category { name, essential, desirable }), 0..8)
        .prop_map(spec_of)
}

fn outline(spec: &PersonSpec, headings: Headings, limit: Option<Limit>) -> Outline {
    let portfolio = Portfolio::default();
    let report = GapReport::new(spec, &portfolio, None, Audience::Me, date(2025, 12, 20));
    Outline::new(&report, headings, limit)
}

/// The criteria that a statement answers, with whether they are confirmations.
fn in_statement(spec: &PersonSpec) -> Vec<(Ref, Kind, &str)> {
    let all = spec.criteria().map(|(_, criterion)| criterion);
    let shown = all.filter(|criterion| !spec.interview_only(criterion));
    shown.map(|criterion| (criterion.reference, criterion.kind, criterion.text.as_str())).collect()
}

fn check_common(spec: &PersonSpec, outline: &Outline) {
    let expected: BTreeSet<Ref> = in_statement(spec).iter().map(|(reference, ..)| *reference).collect();
    let covered: Vec<Ref> = outline.headings.iter().flat_map(|heading| heading.criteria.clone()).collect();
    assert_eq!(covered.len(), expected.len(), "each once");
    assert_eq!(covered.into_iter().collect::<BTreeSet<Ref>>(), expected);
    let mut seen = HashSet::new();
    for heading in &outline.headings {
        assert!(seen.insert(heading.heading.to_lowercase()), "{} twice", heading.heading);
        assert!(heading.criteria.is_sorted(), "essentials first");
        assert!(!heading.heading.contains('&'));
    }
}

fn check_themes(spec: &PersonSpec, outline: &Outline) {
    check_common(spec, outline);
    let criteria = in_statement(spec);
    let written = criteria.iter().filter(|(_, kind, _)| *kind == Kind::Evidence).count();
    let (blocks, groups): (Vec<_>, Vec<_>) = outline.headings.iter().partition(|heading| heading.confirms);
    assert!(blocks.len() <= 1);
    assert!(outline.headings.iter().rev().skip(1).all(|heading| !heading.confirms), "confirmations come last");
    assert!(groups.iter().map(|heading| heading.criteria.first()).is_sorted(), "in the order of the specification");
    for heading in groups {
        let size = heading.criteria.len();
        assert!((2..=6).contains(&size) || (size == 1 && written == 1), "{size} under {}", heading.heading);
        let plain = |c: char| !"*_#`[]<>|".contains(c);
        assert!(heading.heading.chars().all(plain), "{}", heading.heading);
        assert!(!heading.heading.split(' ').any(|word| word.len() > 4 && word.chars().all(|c| c.is_ascii_uppercase())));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_criterion_is_covered_once_by_two_to_six(spec in any_spec()) {
        let first = outline(&spec, Headings::Themes, None);
        check_themes(&spec, &first);
        prop_assert_eq!(&first, &outline(&spec, Headings::Themes, None));
    }

    #[test]
    fn categories_and_criteria_cover_everything_too(spec in any_spec()) {
        let categories = outline(&spec, Headings::Categories, None);
        check_common(&spec, &categories);
        prop_assert!(categories.headings.iter().all(|heading| heading.confirms || heading.criteria.len() <= 6));
        let criteria = outline(&spec, Headings::Criteria, None);
        check_common(&spec, &criteria);
        prop_assert!(criteria.headings.iter().all(|heading| heading.confirms || heading.criteria.len() == 1));
    }

    #[test]
    fn the_budget_sums_to_the_limit(spec in any_spec(), amount in 1..5_000_u32) {
        let limit = Limit::parse(&format!("{amount} words")).unwrap();
        let outline = outline(&spec, Headings::Themes, Some(limit));
        let budget = outline.budget.unwrap();
        let headings: u32 = outline.headings.iter().filter_map(|heading| heading.words).sum();
        prop_assert_eq!(headings + budget.words.opening + budget.words.close, amount);
    }
}

#[test]
fn headings_of_the_built_in_specifications_keep_a_word_of_what_they_cover() {
    for built_in in catalogue::ALL {
        let spec = PersonSpec::parse(built_in.text, &mut Vec::new()).unwrap();
        let outline = outline(&spec, Headings::Themes, None);
        check_themes(&spec, &outline);
        for heading in outline.headings.iter().filter(|heading| !heading.confirms) {
            let telling = Telling::of(&heading.heading);
            let mut covered = spec.criteria().filter(|(_, criterion)| heading.criteria.contains(&criterion.reference));
            let kept = covered.any(|(_, criterion)| telling.keeps_a_word_of(&criterion.text));
            assert!(kept, "{}: {}", built_in.name, heading.heading);
        }
    }
}

/// Hardly two criteria of one theme, and some of none.
const JOINED: &str = "
title: Kitchen and Welcome Helper
employer: Example Neighbours' Table
categories:
  - name: What we look for
    essential:
      - Experience of cooking for large groups
      - Clear spoken and written communication
      - Level 2 food hygiene certificate, or willing to gain it
      - Cleaning to a schedule
      - Flexible about evenings and Saturdays
      - Able to lift and carry crates
      - Able to respond to somebody in distress
      - Understanding of safeguarding
    desirable:
      - A community language
      - Experience of mental health services as someone who has used them
      - Can play an instrument
";

/// A panel member finds every criterion's topic in the heading, also where a lone one was joined to others.
#[test]
fn a_heading_keeps_a_word_of_each_topic_it_covers() {
    let own = PersonSpec::parse(JOINED, &mut Vec::new()).unwrap();
    let built_in = catalogue::ALL.iter().map(|spec| PersonSpec::parse(spec.text, &mut Vec::new()).unwrap());
    for spec in built_in.chain([own]) {
        let portfolio = Portfolio::default();
        let report = GapReport::new(&spec, &portfolio, None, Audience::Me, date(2025, 12, 20));
        let outline = Outline::new(&report, Headings::Themes, None);
        for heading in outline.headings.iter().filter(|heading| !heading.confirms) {
            let covered = report.criteria.iter().filter(|finding| heading.criteria.contains(&finding.reference));
            let mut topics: HashMap<Option<Theme>, Vec<&str>> = HashMap::new();
            covered.for_each(|finding| topics.entry(finding.theme()).or_default().push(&finding.text));
            let telling = Telling::of(&heading.heading);
            for texts in topics.values() {
                let kept = texts.iter().any(|text| telling.keeps_a_word_of(text));
                assert!(kept, "{}: {texts:?}", heading.heading);
            }
        }
    }
}

#[test]
fn joined_criteria_are_named_one_by_one() {
    let spec = PersonSpec::parse(JOINED, &mut Vec::new()).unwrap();
    let headings = outline(&spec, Headings::Themes, None).headings;
    let headings: Vec<String> = headings.into_iter().map(|heading| heading.heading).collect();
    assert_eq!(
        headings,
        [
            "Cooking and playing an instrument",
            "Spoken and written communication",
            "Certificates, keeping to a schedule and experience of services",
            "Flexibility and responding to distress",
            "Safeguarding and lifting",
        ]
    );
}

#[test]
fn a_large_theme_is_divided_by_meaning() {
    let criterion = |text: &str| Criterion {
        reference: Ref { level: Level::Essential, number: 1 },
        kind: Kind::Evidence,
        text: text.to_owned(),
        assessed_by: Vec::new(),
        printed_as: None,
        theme: None,
    };
    let texts = [
        "Experience of mentoring apprentices",
        "Able to coach colleagues",
        "Coaching of volunteers",
        "Experience of mentoring students",
        "Plans and delivers lessons",
        "Planning of lessons for adults",
        "Delivers lessons online",
        "Has delivered lessons in prisons",
    ];
    let spec = spec_of(vec![Category { name: None, essential: texts.map(criterion).to_vec(), desirable: Vec::new() }]);
    let outline = outline(&spec, Headings::Themes, None);
    let headings: Vec<&str> = outline.headings.iter().map(|heading| heading.heading.as_str()).collect();
    assert_eq!(headings, ["Coaching and mentoring", "Planning and delivering lessons"]);
}

#[test]
fn a_hundred_thousand_criteria_are_grouped_quickly() {
    let criterion = |place: usize| Criterion {
        reference: Ref { level: Level::Essential, number: 1 },
        kind: Kind::Evidence,
        text: format!("{} ({place})", TEXTS[place % TEXTS.len()]),
        assessed_by: Vec::new(),
        printed_as: None,
        theme: None,
    };
    let one = vec![Category { name: None, essential: (0..100_000).map(criterion).collect(), desirable: Vec::new() }];
    let category = |place| Category {
        name: Some(format!("Category {place}")),
        essential: vec![criterion(place)],
        desirable: Vec::new(),
    };
    let many = (0..100_000).map(category).collect();
    for categories in [one, many] {
        let spec = spec_of(categories);
        let start = Instant::now();
        check_themes(&spec, &outline(&spec, Headings::Themes, None));
        assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
        eprintln!("{:?}", start.elapsed());
    }
}
