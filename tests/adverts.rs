//! Adverts of our own in every layout that we know, each with what a careful reader makes of it.
//!
//! An answer holds `key = value` lines for the post, `[Category]` lines (`[]` without a name, `[*]` any name), and one
//! line for each criterion: `E` or `D`, `!` for a confirmation, the text, and `<A I>` where assessment codes are part
//! of the answer. `none` means that the advert must be refused.

#![expect(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use std::{fs, path::Path};

use personspec::{
    advert::{self, Reading},
    spec::{Category, Criterion, Kind, Level, PersonSpec},
};
use proptest::prelude::*;

struct Answer {
    facts: Vec<(String, String)>,
    criteria: Vec<(Option<String>, String)>,
    none: bool,
}

fn answer(text: &str) -> Answer {
    let mut found = Answer { facts: Vec::new(), criteria: Vec::new(), none: false };
    let mut category = Some(String::new());
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        if line == "none" {
            found.none = true;
        } else if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            category = (name != "*").then(|| name.to_owned());
        } else if line.starts_with("E ") || line.starts_with("D ") || line.starts_with("E! ") || line.starts_with("D! ")
        {
            found.criteria.push((category.clone(), line.to_owned()));
        } else if let Some((key, value)) = line.split_once(" = ") {
            found.facts.push((key.to_owned(), value.to_owned()));
        } else {
            panic!("an answer has no line like this: {line}");
        }
    }
    found
}

/// The reading in the answer's own words.
fn told(reading: &Reading, with_codes: bool) -> Vec<(Option<String>, String)> {
    let mut all = Vec::new();
    for category in &reading.categories {
        for found in category.essential.iter().chain(&category.desirable) {
            let criterion = &found.criterion;
            let level = match criterion.reference.level {
                Level::Essential => "E",
                Level::Desirable => "D",
            };
            let kind = match criterion.kind {
                Kind::Evidence => "",
                Kind::Confirmation => "!",
            };
            let codes = if with_codes && !criterion.assessed_by.is_empty() {
                format!(" <{}>", criterion.assessed_by.join(" "))
            } else {
                String::new()
            };
            all.push((category.name.clone(), format!("{level}{kind} {}{codes}", criterion.text)));
        }
    }
    all
}

fn fact(reading: &Reading, key: &str) -> Option<String> {
    let post = &reading.post;
    match key {
        "title" => post.title.clone(),
        "employer" => post.employer.clone(),
        "reference" => post.reference.clone(),
        "grade" => post.grade.clone(),
        "salary" => post.salary.clone(),
        "statement_limit" => post.statement_limit.map(|limit| limit.to_string()),
        "closing_date" => post.closing_date.map(|date| date.to_string()),
        _ => panic!("unknown fact {key}"),
    }
}

/// What differs between an advert's reading and its answer.
fn differences(bytes: &[u8], wanted: &Answer) -> Vec<String> {
    let reading = match advert::read(bytes, None) {
        Ok(_) if wanted.none => return vec!["should be refused".to_owned()],
        Ok(reading) => reading,
        Err(_) if wanted.none => return Vec::new(),
        Err(problem) => return vec![problem.message],
    };
    let mut found = Vec::new();
    for (key, value) in &wanted.facts {
        let have = fact(&reading, key);
        if have.as_deref().map(str::to_lowercase) != Some(value.to_lowercase()) {
            found.push(format!("{key}: wanted {value:?}, have {have:?}"));
        }
    }
    let with_codes = wanted.criteria.iter().any(|(_, line)| line.ends_with('>'));
    let mut have = told(&reading, with_codes);
    for (category, line) in &wanted.criteria {
        let same = |(name, text): &(Option<String>, String)| {
            text == line && category.as_deref().is_none_or(|wanted| name.as_deref().unwrap_or("") == wanted)
        };
        match have.iter().position(same) {
            Some(at) => drop(have.remove(at)),
            None => found.push(format!("- {category:?} {line}")),
        }
    }
    found.extend(have.iter().map(|(category, line)| format!("+ {category:?} {line}")));
    found
}

fn check(folder: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.sort();
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension != "answer")) {
        count += 1;
        let wanted = answer(&fs::read_to_string(file.with_extension("answer")).unwrap());
        let found = differences(&fs::read(file).unwrap(), &wanted);
        if !found.is_empty() {
            wrong.push(format!("{}\n    {}", file.file_name().unwrap().display(), found.join("\n    ")));
        }
    }
    assert!(count > 5, "{count} adverts");
    assert!(wrong.is_empty(), "{} of {count} adverts read otherwise:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_layout_is_read_as_a_careful_reader_does() {
    check("tests/adverts");
}

#[test]
fn what_a_table_leaves_over_is_listed() {
    let left = |text: &str| -> Vec<String> {
        advert::read(text.as_bytes(), None).unwrap().unplaced.into_iter().map(|left| left.text).collect()
    };
    let drawn = include_str!("adverts/drawn-over-pages.txt");
    let rules = "Ringers follow the rules of the tower at all times.";
    assert_eq!(left(drawn), ["Bell Ringer", rules, "Please knock at the north door"]);
    let short = "Person specification\n\nArea | Essential | Desirable\n--- | --- | ---\nRopes | Splices | Knots\nOils bells |\n";
    assert_eq!(left(short), ["Oils bells"]);
}

#[test]
fn layouts_held_out_while_developing_are_read_too() {
    check("tests/adverts/held");
}

#[test]
fn what_is_read_is_a_specification_without_problems() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/adverts");
    let mut read = 0;
    for file in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
        let Ok(reading) = advert::read(&fs::read(&file).unwrap(), None) else { continue };
        let yaml = reading.into_spec().0.to_yaml().unwrap();
        let mut problems = Vec::new();
        assert!(PersonSpec::parse(&yaml, &mut problems).is_some(), "{}: {problems:?}", file.display());
        problems.retain(|problem| problem.message != "this criterion stands elsewhere too");
        assert_eq!(problems, [], "{}", file.display());
        read += 1;
    }
    assert!(read > 50, "{read} adverts");
}

/// What a page of ours says, read as an advert: category, level and text of each criterion.
fn read_again(spec: &PersonSpec) -> Vec<(Option<String>, Level, String)> {
    let page = personspec::report::spec::text(spec, personspec::report::Style::PLAIN);
    let reading = advert::read(page.as_bytes(), None).unwrap_or_else(|problem| panic!("{problem:?}\n{page}"));
    told_by(&reading.into_spec().0)
}

fn told_by(spec: &PersonSpec) -> Vec<(Option<String>, Level, String)> {
    let told = |(category, criterion): (&Category, &Criterion)| {
        (category.name.clone(), criterion.reference.level, criterion.text.clone())
    };
    spec.criteria().map(told).collect()
}

#[test]
fn what_show_prints_reads_back() {
    for built_in in personspec::catalogue::ALL {
        let spec = PersonSpec::parse(built_in.text, &mut Vec::new()).unwrap();
        assert_eq!(read_again(&spec), told_by(&spec), "{}", built_in.name);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_specification_that_show_prints_reads_back(
        essential in prop::collection::vec("(Able to|Experience of|Knowledge of)( [a-z]{2,9}){2,24}", 1..6),
        desirable in prop::collection::vec("(Able to|Experience of|Knowledge of)( [a-z]{2,9}){2,24}", 0..6),
        name in prop::sample::select(vec!["Experience", "Skills and abilities", "Qualifications"]),
    ) {
        let list = |texts: &[String]| texts.iter().map(|text| format!("      - {text}\n")).collect::<String>();
        let mut yaml = format!("title: Boat Hire Assistant\ncategories:\n  - name: {name}\n    essential:\n{}", list(&essential));
        if !desirable.is_empty() {
            yaml.push_str(&format!("    desirable:\n{}", list(&desirable)));
        }
        let spec = PersonSpec::parse(&yaml, &mut Vec::new()).unwrap();
        prop_assert_eq!(read_again(&spec), told_by(&spec), "{}", yaml);
    }
}
