//! `import --review`: the reading is gone through with the person before it is written.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[allow(dead_code, reason = "not every test file needs all of it")]
#[path = "support/program.rs"]
mod program;

use std::{fs, process::Output};

use personspec::{
    advert::{self, Reading, Review},
    interview::{Command as Said, Form, Input},
    problem::Severity,
    spec::PersonSpec,
};
use program::{empty_folder, run, run_until, said};
use proptest::prelude::*;

const ADVERT: &str = "\
Bakery Assistant

Employer: Crumb and Co
Closing date: 24/12/2026

Person specification

Skills

Essential

- Experience of baking bread
- in a village bakery
- Able to rise early
- Right to work in the UK

Desirable

- Knowledge of cakes

Please note that we are closed on Mondays
You like to sing at work
";

fn folder() -> tempfile::TempDir {
    let folder = empty_folder();
    fs::write(folder.path().join("advert.txt"), ADVERT).unwrap();
    folder
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn a_whole_review() {
    let folder = folder();
    let input = "\
closing
1/12/2026
yes
yes
merge
desirable
yes
drop
add
Able to smile
yes
no
back
desirable
no
";
    let output = run(folder.path(), "import advert.txt --review -o spec.yaml", input);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(output.stdout.is_empty());
    insta::assert_snapshot!("whole_review", said(&output));
    let spec = fs::read_to_string(folder.path().join("spec.yaml")).unwrap();
    insta::assert_snapshot!("whole_review_spec", spec);
    let output = run(folder.path(), "check spec.yaml", "");
    assert_eq!(output.status.code(), Some(0), "{}", printed(&output));
}

#[test]
fn nothing_said_is_what_import_writes() {
    let folder = folder();
    let plain = run(folder.path(), "import advert.txt", "");
    for input in ["stop\nwrite\n", "yes\nstop\nlist\nback\nstop\nwrite\n", "back\nlist\nshow\nwhat\nstop\nwrite\n"] {
        let output = run(folder.path(), "import advert.txt --review", input);
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(printed(&output), printed(&plain), "{input:?}");
        // Lines that nobody has decided about are listed as always.
        assert!(said(&output).contains("advert.txt:21: not placed: Please note"), "{}", said(&output));
    }
}

const ENDED: &str = "error: the answers ended before the review did\nhelp: answer to the end, or say `stop` and then \
                     `write`; without `--review` it is written as it was read\n";

#[test]
fn answers_that_end_before_anything_is_changed_write_nothing() {
    let folder = folder();
    for input in ["", "yes\n", "yes\nrest\n", "yes\nstop\n", "yes\ndrop\nback\nrestore\n"] {
        let output = run(folder.path(), "import advert.txt --review -o spec.yaml", input);
        assert_eq!(output.status.code(), Some(1), "{input:?}");
        assert!(said(&output).ends_with(&format!("\nNothing was written.\n{ENDED}")), "{}", said(&output));
        assert!(!folder.path().join("spec.yaml").exists());
    }
}

#[test]
fn what_was_changed_is_kept_when_the_answers_end() {
    let folder = folder();
    let output = run(folder.path(), "import advert.txt --review -o spec.yaml", "yes\ndrop\n");
    assert_eq!(output.status.code(), Some(1));
    let kept = format!("\nThe review was not finished. What you had so far is in spec.yaml.\n{ENDED}");
    assert!(said(&output).ends_with(&kept), "{}", said(&output));
    let spec = fs::read_to_string(folder.path().join("spec.yaml")).unwrap();
    assert!(!spec.contains("baking bread") && spec.contains("Able to rise early"), "{spec}");

    // Half a result is never printed.
    let output = run(folder.path(), "import advert.txt --review", "yes\ndrop\n");
    assert_eq!((output.status.code(), printed(&output).as_str()), (Some(1), ""));
    let said = said(&output).replace('\n', " ");
    assert!(said.contains("Nothing was written. With `-o spec.yaml`, what you change is kept even then."), "{said}");
}

#[test]
fn only_what_works_is_offered_before_writing() {
    let folder = folder();
    let output = run(folder.path(), "import advert.txt --review", "stop\nskip\nstop\nwrite\n");
    let said = said(&output);
    let (_, end) = said.split_once("Write the specification as it stands?").unwrap();
    assert!(end.contains("\n3  Write nothing (discard)\nNumber or word, or back, list.\n"), "{end}");
    assert!(end.contains("\"skip\" is none of the answers.") && end.contains("\"stop\" is none of"), "{end}");
}

#[test]
fn nothing_is_written_unless_it_is_wanted() {
    let folder = folder();
    let output = run(folder.path(), "import advert.txt --review -o spec.yaml", "yes\nstop\ndiscard\n");
    assert_eq!(output.status.code(), Some(0));
    assert!(said(&output).ends_with("\nNothing was written.\n"), "{}", said(&output));
    assert!(!folder.path().join("spec.yaml").exists());

    // What could not be written in the end is refused at the beginning.
    fs::write(folder.path().join("spec.yaml"), "mine").unwrap();
    let output = run(folder.path(), "import advert.txt --review -o spec.yaml", "yes\nrest\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).starts_with("error: `spec.yaml` exists already"), "{}", said(&output));
    assert_eq!(fs::read_to_string(folder.path().join("spec.yaml")).unwrap(), "mine");
}

/// What a signal does to a review through pipes.
#[cfg(unix)]
#[test]
fn signals_keep_what_was_changed() {
    for (signal, status) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let folder = folder();
        let command = "import advert.txt --review -o spec.yaml";
        let output = run_until(folder.path(), command, "yes\n", "1 of 5, essential", signal);
        assert_eq!(output.status.code(), Some(status));
        assert!(said(&output).ends_with("\nNothing was written.\n"), "{}", said(&output));
        assert!(!folder.path().join("spec.yaml").exists());

        let output = run_until(folder.path(), command, "yes\ndrop\n", "1 of 4, essential", signal);
        assert_eq!(output.status.code(), Some(status));
        let said = said(&output);
        assert!(said.ends_with("\nThe review was not finished. What you had so far is in spec.yaml.\n"), "{said}");
        let spec = fs::read_to_string(folder.path().join("spec.yaml")).unwrap();
        assert!(!spec.contains("baking bread"), "{spec}");
    }
}

#[test]
fn what_cannot_be_kept_is_said() {
    let folder = folder();
    let output = run(folder.path(), "import advert.txt --review -o missing/spec.yaml", "yes\ndrop\n");
    assert_eq!(output.status.code(), Some(1));
    let said = said(&output);
    let (_, end) = said.split_once("error: `missing/spec.yaml` cannot be written").unwrap();
    assert!(end.contains("\nNothing was written.\n"), "{end}");
}

#[test]
fn hostile_adverts_never_steer_the_terminal() {
    let folder = folder();
    let hostile = ADVERT.replace("baking bread", "baking\u{1b}[2J\u{202e} bread").replace("Mondays", "\u{1b}]0;x\u{7}");
    fs::write(folder.path().join("advert.txt"), hostile).unwrap();
    let output = run(folder.path(), "import advert.txt --review", "list\nshow\nyes\nshow\ntext\n\nrest\nshow\nno\n");
    assert!(!output.stderr.contains(&0x1b) && !output.stderr.contains(&0x07), "{}", said(&output));
    assert!(!said(&output).contains('\u{202e}'));
}

fn input() -> impl Strategy<Value = Input> {
    prop_oneof![
        8 => (0_usize..9).prop_map(Input::Chosen),
        2 => prop_oneof!["[A-Za-z .:#-]{0,20}", Just("Able to rise early".to_owned()), any::<String>()]
            .prop_map(Input::Text),
        2 => (0_usize..5).prop_map(|index| Input::Command(Said::ALL[index])),
    ]
}

/// What the choice stands for.
fn word(review: &mut Review, input: &Input) -> Option<String> {
    let (Form::Choice { options, .. }, Input::Chosen(index)) = (review.question()?.form, input) else {
        return None;
    };
    options.get(*index).map(|option| option.word.clone())
}

fn texts(reading: &Reading) -> String {
    reading.criteria().map(|found| format!("{}\n", found.criterion.text)).collect()
}

proptest! {
    /// Whatever is answered, a criterion leaves only by dropping or merging it, or by leaving a line out that had
    /// become one; and what is there can be written, read and checked without an error.
    #[test]
    fn no_answers_lose_a_criterion(inputs in proptest::collection::vec(input(), 0..80)) {
        let mut review = Review::new(advert::read(ADVERT.as_bytes(), None).unwrap());
        for input in inputs {
            let before = review.reading();
            let chosen = word(&mut review, &input);
            let at_a_line = review.question().is_some_and(|question| question.prompt == "Is this a criterion?");
            let typed = matches!(input, Input::Text(_));
            review.take(input);
            let after = review.reading();
            let (had, has) = (before.criteria().count(), after.criteria().count());
            let may_leave = matches!(chosen.as_deref(), Some("drop" | "merge")) || (at_a_line && chosen.is_some());
            prop_assert!(has >= had || may_leave, "{chosen:?}");
            if chosen.as_deref() == Some("merge") {
                // No word is lost by merging.
                let words = |reading: &Reading| texts(reading).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
                let (mut had, mut has) = (words(&before), words(&after));
                had.sort();
                has.sort();
                prop_assert_eq!(had, has);
            } else if has == had && !typed && chosen.as_deref() != Some("restore") {
                let lines = |reading: &Reading| {
                    let mut lines: Vec<String> = texts(reading).lines().map(str::to_owned).collect();
                    lines.sort();
                    lines
                };
                prop_assert_eq!(lines(&before), lines(&after), "{:?}", chosen);
            }
            let yaml = after.into_spec().0.to_yaml().unwrap();
            let mut problems = Vec::new();
            let spec = PersonSpec::parse(&yaml, &mut problems);
            prop_assert!(problems.iter().all(|problem| problem.severity != Severity::Error), "{problems:?}");
            prop_assert_eq!(spec.unwrap().criteria().count(), has);
        }
    }

    /// Any advert that can be read can be reviewed.
    #[test]
    fn any_advert_can_be_reviewed(
        lines in proptest::collection::vec("(- |Essential|Desirable|Skills|[A-Z][a-z ]{3,20})?[a-z .;]{0,30}", 0..30),
        inputs in proptest::collection::vec(input(), 0..30),
    ) {
        let text = format!("Person specification\n\nEssential\n\n- Kindness\n{}", lines.join("\n"));
        if let Ok(reading) = advert::read(text.as_bytes(), None) {
            let mut review = Review::new(reading);
            for input in inputs {
                let _ = review.question();
                review.take(input);
                prop_assert!(review.reading().criteria().next().is_some());
            }
        }
    }
}
