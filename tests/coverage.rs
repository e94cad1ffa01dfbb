//! How well the coverage of drafts agrees with a careful adviser, on labelled drafts.
//!
//! `cargo test --test coverage -- --nocapture` prints the figures for the project's own drafts. With
//! `PERSONSPEC_LABELLED` set to a folder that holds `drafts/`, `-- --ignored --nocapture` measures those too.

#![allow(clippy::expect_used, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use personspec::catalogue;
use personspec::coverage::{Coverage, cover};
use personspec::spec::{self, PersonSpec};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
struct Criterion {
    r#ref: String,
    text: String,
}

#[derive(Debug, Deserialize)]
struct Draft {
    criteria: Vec<Criterion>,
    statement: String,
    covered: BTreeMap<String, String>,
}

#[derive(Debug, Default)]
struct Figures {
    all: usize,
    exact: usize,
    binary: usize,
    comfort: usize,
}

fn measure(folder: &Path) -> Figures {
    let mut figures = Figures::default();
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("the drafts are there").map(|f| f.expect("a file").path()).collect();
    files.sort();
    for file in files {
        let draft: Draft =
            serde_yaml::from_str(&fs::read_to_string(&file).expect("readable")).expect("a labelled draft");
        let texts: Vec<&str> = draft.criteria.iter().map(|c| c.text.as_str()).collect();
        let labels: Vec<String> = draft.criteria.iter().map(|c| c.r#ref.clone()).collect();
        let report = cover(&texts, &labels, &draft.statement);
        let mut own = Figures::default();
        for (criterion, covered) in draft.criteria.iter().zip(&report.criteria) {
            let want = match draft.covered[&criterion.r#ref].as_str() {
                "full" => Coverage::Example,
                "claim" => Coverage::Claimed,
                "mentioned" => Coverage::Mentioned,
                "missing" => Coverage::Silent,
                unknown => panic!("{}: unknown label `{unknown}`", file.display()),
            };
            let have = covered.coverage;
            own.all += 1;
            own.exact += usize::from(want == have);
            own.binary += usize::from((want >= Coverage::Claimed) == (have >= Coverage::Claimed));
            own.comfort += usize::from(have == Coverage::Example && want <= Coverage::Mentioned);
            if std::env::var_os("PERSONSPEC_SHOW").is_some() && want != have {
                let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
                println!(
                    "{name} {} {} <> {} {:?} | {}",
                    criterion.r#ref,
                    want.name(),
                    have.name(),
                    covered.lines,
                    criterion.text
                );
            }
        }
        println!("  {}: exact {}/{}, covered or not {}/{}", file.display(), own.exact, own.all, own.binary, own.all);
        figures.all += own.all;
        figures.exact += own.exact;
        figures.binary += own.binary;
        figures.comfort += own.comfort;
    }
    assert!(figures.all > 0, "{} has criteria", folder.display());
    println!(
        "drafts: exact {}/{} = {:.3}, covered or not {}/{} = {:.3}, false comfort {}",
        figures.exact,
        figures.all,
        figures.exact as f64 / figures.all as f64,
        figures.binary,
        figures.all,
        figures.binary as f64 / figures.all as f64,
        figures.comfort
    );
    figures
}

#[test]
#[ignore = "needs PERSONSPEC_LABELLED"]
fn drafts_from_elsewhere() {
    let Some(folder) = std::env::var_os("PERSONSPEC_LABELLED") else { return };
    measure(&Path::new(&folder).join("drafts"));
}

fn labelled(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/labelled").join(name)
}

#[test]
fn own_drafts() {
    // Drafts 07 and 08 were written after the blind ones had been used: 14 of their 24 criteria were rightly covered or
    // not at first. Then 09 and 10: 15 of 24 at first. Since phrases that were idioms of single texts were taken
    // out, 98 of all 114 were; 100 since evidence is read by more grammar.
    let figures = measure(&labelled("drafts"));
    assert!(figures.binary * 100 >= figures.all * 85, "covered or not");
    assert_eq!(figures.comfort, 0, "an example where there is none");
}

/// Drafts by writers who never saw the program. Rightly covered or not, before anything was changed for them, were 30 of
/// the 48 criteria of drafts 11 to 14; 39 of 53 of 15 to 18; 36 of 67 and 34 of 73 of 21 to 30; and then, each time after
/// the rules had been mended with the help of those before, 103 of 133 of 31 to 40 (77 with the rules before 21 to 30),
/// 109 of 139 of 41 to 50 (81) and 125 of 160 of 51 to 62: expect nearly four criteria in five, in a draft that is not
/// here. Called an example without being one were 1, 1 and 3 of the last three.
#[test]
fn drafts_of_writers_who_never_saw_the_program() {
    let figures = measure(&labelled("blind/drafts"));
    assert!(figures.binary * 100 >= figures.all * 85, "covered or not");
    assert!(figures.comfort * 200 <= figures.all, "an example where there is none");
}

/// Criteria of trades that have nothing to do with a baker.
#[rustfmt::skip]
const OTHER_TRADES: &[&str] = &[
    "Experience of supporting people with mental health difficulties",
    "Lived experience of a mental health crisis", "Knowledge of the Mental Capacity Act",
    "Understanding of safeguarding procedures", "Ability to maintain confidentiality",
    "Experience of qualitative research", "PhD in a relevant subject", "Experience of teaching in higher education",
    "Ability to write automated tests", "Experience of first-line IT support",
    "Good IT skills including Microsoft Office", "Excellent written and verbal communication skills",
    "Experience of line management", "Understanding of equality and diversity",
    "Ability to work as part of a multidisciplinary team", "Commitment to continuing professional development",
    "Experience of group facilitation", "Ability to reflect on own practice",
    "Experience of working with children and young people", "Full driving licence",
    "Ability to speak a second language", "Registered nurse", "Experience of report writing",
    "Experience of customer service", "Willing to undertake peer support training",
    "Experience of complaint handling", "Knowledge of housing law", "Experience of managing a budget",
    "Empathy and compassion", "Good standard of education",
];

#[test]
fn a_cv_of_another_trade_covers_nothing() {
    for name in ["irrelevant.txt", "irrelevant2.txt"] {
        covers_nothing(&fs::read_to_string(labelled(name)).expect("readable"));
    }
}

/// What a careful adviser finds in a CV of another trade: refs by specification.
#[derive(Debug, Deserialize)]
struct Truth {
    example: Vec<String>,
    arguable: Vec<String>,
}

#[test]
fn cvs_of_other_trades_show_next_to_nothing() {
    let truth: BTreeMap<String, BTreeMap<String, Truth>> =
        serde_yaml::from_str(&fs::read_to_string(labelled("cvs/truth.yaml")).expect("readable")).expect("refs");
    let (mut pairs, mut wrong) = (0, Vec::new());
    for (cv, by_spec) in &truth {
        let text = fs::read_to_string(labelled(&format!("cvs/{cv}.txt"))).expect("readable");
        for (name, truth) in by_spec {
            let built_in = catalogue::find(name).expect("a built-in specification");
            let spec = PersonSpec::parse(built_in.text, &mut Vec::new()).expect("a specification");
            let criteria: Vec<&spec::Criterion> = spec.criteria().map(|(_, criterion)| criterion).collect();
            let texts: Vec<&str> = criteria.iter().map(|criterion| criterion.text.as_str()).collect();
            let report = cover(&texts, &[], &text);
            pairs += criteria.len();
            for (criterion, covered) in criteria.iter().zip(&report.criteria) {
                let reference = criterion.reference.to_string();
                let found = truth.example.contains(&reference) || truth.arguable.contains(&reference);
                if covered.coverage > Coverage::Silent && !found {
                    wrong.push((cv, name, reference));
                }
            }
        }
    }
    println!("CVs: {} of {pairs} wrongly covered: {wrong:?}", wrong.len());
    assert!(pairs > 2000 && wrong.len() * 500 <= pairs, "{wrong:#?}");
}

fn covers_nothing(text: &str) {
    let report = cover(OTHER_TRADES, &[], text);
    let wrong: Vec<_> = OTHER_TRADES
        .iter()
        .zip(&report.criteria)
        .filter(|(_, covered)| covered.coverage != Coverage::Silent)
        .map(|(text, covered)| (*text, covered.coverage.name(), covered.lines.clone()))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
