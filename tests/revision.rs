//! `examples edit` and `examples remove`: what is written can be seen, corrected and deleted without a text editor.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[allow(dead_code, reason = "not every test file needs all of it")]
#[path = "support/program.rs"]
mod program;

use std::{
    fs,
    process::{Command, Stdio},
};

use personspec::{
    interview::{Command as Said, Conversation, Form, Input, Revision},
    portfolio::{Example, Part, Portfolio},
};
use program::{empty_folder, portfolio, run, run_until, said};
use proptest::prelude::*;

const PORTFOLIO: &str = "\
version: 1
examples:
  - id: oven
    title: The village oven
    situation: A village fete, in May.
    action: I baked forty loaves.
    share: private
  - id: shop
    text: I ran a shop.
    share: adviser
assessments:
  - post: {title: Baker, employer: Crumb and Co, spec: spec.yaml}
    answers:
      - {ref: E1, criterion: Experience of baking bread, rating: met, examples: [oven, shop]}
      - {ref: E2, criterion: Able to rise early, rating: met, examples: [oven]}
";

fn folder() -> tempfile::TempDir {
    let folder = empty_folder();
    fs::write(folder.path().join("portfolio.yaml"), PORTFOLIO).unwrap();
    folder
}

#[test]
fn a_whole_edit() {
    let folder = folder();
    let input = "\
The oven
replace
A fete, in May 2024.

It rained.
.
keep
result
All were sold.
.
no
May 2024
application
";
    let output = run(folder.path(), "examples edit oven", input);
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stdout.is_empty());
    insta::assert_snapshot!("whole_edit", said(&output));
    insta::assert_snapshot!("whole_edit_portfolio", fs::read_to_string(folder.path().join("portfolio.yaml")).unwrap());
    assert!(!folder.path().join(".portfolio.yaml.lock").exists());
}

#[test]
fn the_end_of_the_input_keeps_everything_so_far() {
    let complete = "New name\nreplace\nAnother fete.\n";
    for end in 0..=complete.len() {
        let folder = folder();
        let output = run(folder.path(), "examples edit oven", &complete[..end]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        assert!(said(&output).ends_with("\nTo see it: personspec examples show oven\n"), "{}", said(&output));
        let saved = portfolio(folder.path());
        let title = if end == 0 { "The village oven" } else { "New name"[..end.min(8)].trim() };
        assert_eq!(saved.examples[0].title.as_deref(), Some(title));
        assert!(saved.examples[0].situation.is_some() && saved.examples[0].action.is_some());
    }
}

#[test]
fn a_text_that_was_begun_replaces_nothing() {
    let folder = folder();
    run(folder.path(), "examples edit oven", "\nreplace\nNot yet\n:stop\n");
    assert_eq!(portfolio(folder.path()).examples[0].situation.as_deref(), Some("A village fete, in May.\n\nNot yet"));
}

#[test]
fn the_last_text_stays() {
    let folder = folder();
    let output = run(folder.path(), "examples edit shop", "\nout\nkeep\nstop\n");
    let said = said(&output).replace('\n', " ");
    assert!(said.contains("This is the only text of the example, so it stays."), "{said}");
    assert!(said.contains("personspec examples remove shop"), "{said}");
    assert!(said.contains("Nothing has changed."), "{said}");
    assert_eq!(fs::read_to_string(folder.path().join("portfolio.yaml")).unwrap(), PORTFOLIO, "it was not written");
}

#[test]
fn removing_asks_and_says_what_it_did() {
    let folder = folder();
    let output = run(folder.path(), "examples remove oven", "read\nyes\n");
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stdout.is_empty());
    insta::assert_snapshot!("remove", said(&output));
    let saved = portfolio(folder.path());
    assert_eq!(saved.examples.len(), 1);
    assert_eq!(saved.assessments[0].answers[0].examples, ["shop"]);
    assert!(saved.assessments[0].answers[1].examples.is_empty());
    assert!(!fs::read_to_string(folder.path().join("portfolio.yaml")).unwrap().contains("oven"));
}

#[test]
fn nothing_is_deleted_without_a_yes() {
    for input in ["", "no\n", "\n", "read\n", "stop\n", "what\n"] {
        let folder = folder();
        let output = run(folder.path(), "examples remove oven", input);
        // Where nobody answers in the end, it is an error.
        let answered = ["no\n", "\n", "stop\n"].contains(&input);
        assert_eq!(output.status.code(), Some(i32::from(!answered)), "{input:?}");
        assert!(said(&output).contains("othing was deleted"), "{input:?}: {}", said(&output));
        assert_eq!(fs::read_to_string(folder.path().join("portfolio.yaml")).unwrap(), PORTFOLIO);
    }
    let folder = folder();
    let output = run(folder.path(), "examples remove shop --yes", "");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(said(&output), "Deleted: I ran a shop. It was taken off 1 answer.\n");
    assert_eq!(portfolio(folder.path()).examples.len(), 1);
}

#[test]
fn unknown_examples_and_portfolios_in_use() {
    for action in ["edit ovn", "remove ovn", "remove ovn --yes"] {
        let folder = folder();
        let output = run(folder.path(), &format!("examples {action}"), "yes\n");
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(
            said(&output),
            "error: `portfolio.yaml` has no example `ovn`\nhelp: did you mean `oven`? `personspec examples list` \
             shows them all\n"
        );
    }
    let folder = folder();
    let mut first = Command::new(env!("CARGO_BIN_EXE_personspec"))
        .args(["examples", "edit", "oven"])
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut byte = [0];
    std::io::Read::read_exact(first.stderr.as_mut().unwrap(), &mut byte).unwrap();
    for action in ["edit oven", "remove oven --yes"] {
        let output = run(folder.path(), &format!("examples {action}"), "");
        assert_eq!(output.status.code(), Some(1));
        assert!(said(&output).starts_with("error: `portfolio.yaml` is in use"), "{}", said(&output));
    }
    drop(first.stdin.take());
    first.wait().unwrap();
}

/// What a signal does to an edit through pipes.
#[cfg(unix)]
#[test]
fn signals_keep_what_was_typed() {
    for (signal, status) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let folder = folder();
        let output = run_until(
            folder.path(),
            "examples edit oven",
            "\nadd\nA whole line.\n",
            "As many lines as you like.",
            signal,
        );
        assert_eq!(output.status.code(), Some(status));
        let said = said(&output);
        assert!(said.ends_with("\nTo go on: personspec examples edit oven\n"), "{said}");
        let saved = portfolio(folder.path());
        assert_eq!(saved.examples[0].situation.as_deref(), Some("A village fete, in May.\n\nA whole line."));
        assert!(!folder.path().join(".portfolio.yaml.lock").exists());
    }
}

fn input() -> impl Strategy<Value = Input> {
    prop_oneof![
        4 => (0_usize..6).prop_map(Input::Chosen),
        3 => prop_oneof!["[a-z .\n]{0,20}", Just("none".to_owned()), any::<String>()].prop_map(Input::Text),
        2 => (0_usize..5).prop_map(|index| Input::Command(Said::ALL[index])),
    ]
}

proptest! {
    /// Whatever is answered, only a part that was taken out or written anew loses its text, and there is always one.
    #[test]
    fn no_answers_lose_a_text(inputs in proptest::collection::vec(input(), 0..60)) {
        let mut revision = Revision::new(Portfolio::parse(PORTFOLIO, &mut Vec::new()).unwrap(), "oven", true).unwrap();
        for input in inputs {
            let before: Example = revision.portfolio().examples[0].clone();
            let question = revision.question();
            let chosen = match (&question.as_ref().map(|question| question.form.clone()), &input) {
                (Some(Form::Choice { options, .. }), Input::Chosen(index)) => {
                    options.get(*index).map(|option| option.word.clone())
                }
                _ => None,
            };
            let wrote = matches!(&input, Input::Text(text) if !text.trim().is_empty());
            let reply = revision.take(input);
            let after = &revision.portfolio().examples[0];
            prop_assert_eq!(reply.changed, before != *after);
            for part in Part::ALL {
                if let (Some(earlier), now) = (before.part(part), after.part(part)) {
                    let kept = now.is_some_and(|now| now.starts_with(earlier.trim_end()));
                    prop_assert!(kept || wrote || chosen.as_deref() == Some("yes"), "{:?}: {:?}", earlier, now);
                }
            }
            prop_assert!(after.parts().next().is_some());
            prop_assert_eq!(&revision.portfolio().examples[1].text.as_deref(), &Some("I ran a shop."));
            let yaml = revision.portfolio().to_yaml().unwrap();
            let read = Portfolio::parse(&yaml, &mut Vec::new());
            prop_assert_eq!(read.as_ref(), Some(revision.portfolio()));
        }
    }
}
