//! The conversation in plain lines, through pipes: to the letter.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "conversation/next_time.rs"]
mod next_time;
#[path = "conversation/portfolio_file.rs"]
mod portfolio_file;
#[allow(dead_code, reason = "not every test file needs all of it")]
#[path = "support/program.rs"]
mod program;

use std::{fs, path::Path};

use personspec::portfolio::Rating;
use program::{empty_folder as folder, portfolio, run, run_until, said};

const SPEC: &str = "slam-oasis-peer-support-worker";

/// A specification of three criteria and its answers so far.
fn small(folder: &Path) {
    fs::write(
        folder.join("spec.yaml"),
        "title: Baker\nemployer: Crumb and Co\nclosing_date: 2025-12-24\ncategories:\n  - name: Skills\n    \
         essential:\n      - Experience of baking bread\n      - text: Right to work in the UK\n        kind: \
         confirmation\n    desirable:\n      - Willing to start early\n",
    )
    .unwrap();
}

#[test]
fn a_whole_conversation() {
    let folder = folder();
    small(folder.path());
    let input = "\
yes
2
The village oven
I baked for the fete.

Forty loaves, all sold.
.
adviser
another
I have a visa until 2028
4
Ask for later shifts
15/12/2025
";
    let output = run(folder.path(), "assess spec.yaml", input);
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!("whole_conversation", said(&output));
    insta::assert_snapshot!(
        "whole_conversation_portfolio",
        fs::read_to_string(folder.path().join("portfolio.yaml")).unwrap()
    );
    let report = String::from_utf8(output.stdout).unwrap();
    assert!(!report.is_empty() && !report.contains("Do you meet this?"), "{report}");

    // Everything is answered now: nothing is asked, the report comes again.
    let output = run(folder.path(), "assess", "");
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!("everything_answered", said(&output));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), report);
}

#[test]
fn hints_come_right_after_an_answer_unless_they_are_switched_off() {
    let folder = folder();
    small(folder.path());
    let input = "yes\ntext\nBread\nI am good at baking.\n.\n\nstop\n";
    let said_with = |args: &str| {
        let said = said(&run(folder.path(), args, input));
        fs::remove_file(folder.path().join("portfolio.yaml")).unwrap();
        said
    };
    insta::assert_snapshot!("hints", said_with("assess spec.yaml"));
    let without = said_with("assess spec.yaml --no-hints");
    assert!(!without.contains("or leave it:") && !without.contains("or leave them:"), "{without}");
    assert!(without.contains("To go on: personspec assess spec.yaml --no-hints\n"), "{without}");
}

#[test]
fn first_letters_labels_and_numbers_are_understood() {
    let folder = folder();
    small(folder.path());
    let input = "P\nWrite a new example, as\n\nI did.\n.\nm\n\nsk\n  9\nbread\nw\nLa\n\n";
    let output = run(folder.path(), "assess spec.yaml", input);
    let said = said(&output);
    assert!(said.contains("Please type a number from 1 to 4, or a word."), "{said}");
    assert!(said.contains("\"bread\" is none of the answers."), "{said}");
    let answers = &portfolio(folder.path()).assessments[0].answers;
    assert_eq!(answers.iter().map(|a| a.rating).collect::<Vec<_>>(), [Rating::PartlyMet, Rating::WorkingTowards]);
    assert_eq!(portfolio(folder.path()).examples[0].share.name(), "adviser");
}

#[test]
fn unclear_words_are_asked_again() {
    let folder = folder();
    small(folder.path());
    let output = run(folder.path(), "assess spec.yaml", "yes\nwrite\nlater\n");
    let said = said(&output);
    assert!(
        said.replace('\n', " ").contains(
            "\"write\" could be: 2 Write a new example, in parts; 3 Write a new example, as one text. Please type \
             more of it, or the number."
        ) || said.replace('\n', " ").contains(
            "\"write\" could be: 1 Write a new example, in parts; 2 Write a new example, as one text. Please type \
             more of it, or the number."
        ),
        "{said}"
    );
    assert!(said.contains("Saved. 1 of 2 essential criteria answered; 1 still without an example."), "{said}");
}

#[test]
fn enter_alone_keeps_what_is_there() {
    let folder = folder();
    small(folder.path());
    run(folder.path(), "assess spec.yaml", "no\nBake more\n1/12/2025\n");
    let before = portfolio(folder.path());
    let output = run(folder.path(), "assess spec.yaml --only E1", "\n\n\n");
    let said = said(&output);
    assert!(said.contains("Enter alone: No, or not yet\n"), "{said}");
    let said = said.replace('\n', " ");
    let one_line = "One line, or back, skip, show, list, stop. Enter alone: keep";
    assert!(said.contains(&format!("{one_line} \"Bake more\". The word none: take it out.")), "{said}");
    assert!(said.contains(&format!("{one_line} \"1 December 2025\". The word none: take it out.")), "{said}");
    assert_eq!(portfolio(folder.path()), before);
}

#[test]
fn commands_work_everywhere() {
    let folder = folder();
    small(folder.path());
    let input = "\
show
list
back
yes
text
:list
:back
2
:skip
";
    let output = run(folder.path(), "assess spec.yaml", input);
    insta::assert_snapshot!("commands", said(&output));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn text_before_a_command_is_saved_first() {
    for (command, expected) in [
        (":back", "A short name for this example"),
        (":stop", "To go on: personspec assess spec.yaml"),
        (":show", "I began\nand went on"),
        (":list", "Still open: 2 criteria"),
        (":skip", "2 of 3, essential, Skills"),
    ] {
        let folder = folder();
        small(folder.path());
        let input = format!("yes\ntext\nName\nI began\nand went on\n{command}\n");
        let output = run(folder.path(), "assess spec.yaml", input);
        let said = said(&output);
        let (_, after) = said.split_once("What you had typed is saved.").expect("it says so");
        assert!(after.contains(expected), "{command}: {said}");
        assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("I began\nand went on"));
    }
}

#[test]
fn a_text_that_was_begun_never_replaces_an_earlier_one() {
    let folder = folder();
    small(folder.path());
    run(folder.path(), "assess spec.yaml", "yes\ntext\nName\nThe earlier text.\n.\n\n");
    run(folder.path(), "assess spec.yaml --only E1", "\nchange\nreplace\nSomething new\n:stop\n");
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("The earlier text.\n\nSomething new"));
    // An empty text is no consent either.
    let output = run(folder.path(), "assess spec.yaml --only E1", "\nchange\nreplace\n.\n\n");
    assert!(said(&output).contains("Nothing was typed, so your earlier text stays."), "{}", said(&output));
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("The earlier text.\n\nSomething new"));
    // A complete text is.
    run(folder.path(), "assess spec.yaml --only E1", "\nchange\nreplace\nAll new.\n.\n\n");
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("All new."));
}

#[test]
fn the_end_of_the_input_is_a_stop() {
    let complete = "yes\ntext\nName\nAll of it\n";
    for end in 0..=complete.len() {
        let folder = folder();
        small(folder.path());
        let output = run(folder.path(), "assess spec.yaml", &complete[..end]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        assert!(said(&output).contains("To go on: personspec assess spec.yaml\n"), "{}", said(&output));
        assert!(!output.stdout.is_empty(), "the report is printed");
        if end == complete.len() {
            assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("All of it"));
        }
    }
}

#[test]
fn text_in_the_encoding_of_old_windows_files_is_read() {
    let folder = folder();
    small(folder.path());
    let input = b"yes\ntext\nThe caf\xe9\nUTF-8: caf\xc3\xa9\nWindows: caf\xe9 \x96 \x80 5\n.\n1\nstop\n";
    let output = run(folder.path(), "assess spec.yaml", input);
    assert_eq!(output.status.code(), Some(0));
    let saved = portfolio(folder.path());
    assert_eq!(saved.examples[0].title.as_deref(), Some("The café"));
    assert_eq!(saved.examples[0].text.as_deref(), Some("UTF-8: café\nWindows: café – € 5"));
    assert_eq!(saved.assessments[0].answers.len(), 1, "the answers after it answered their own questions");
}

#[test]
fn bare_words_are_commands_at_one_line_questions() {
    let folder = folder();
    small(folder.path());
    // At the name of an example, at the next step and at its date.
    let input = "yes\ntext\nback\ntext\nlist\nStop\nI baked.\n.\n\nback\nback\nback\nback\nback\nno\nskip\n";
    let output = run(folder.path(), "assess spec.yaml", input);
    assert!(said(&output).contains("Still open: 2 criteria\n"), "{}", said(&output));
    let saved = portfolio(folder.path());
    assert_eq!(saved.examples[0].title.as_deref(), Some("Stop"), "with a capital letter it is a name");
    let answer = &saved.assessments[0].answers[0];
    assert_eq!((answer.rating, &answer.next_step), (Rating::NotMet, &None));

    let output = run(folder.path(), "assess spec.yaml", "Bake more\nstop\n");
    let said = said(&output);
    assert!(said.contains("One line, or back, skip, show, list, stop. Enter alone: leave it out.\n"), "{said}");
    let answer = &portfolio(folder.path()).assessments[0].answers[0];
    let step = answer.next_step.as_ref().unwrap();
    assert_eq!((step.action.as_str(), step.by), ("Bake more", None));
}

#[test]
fn nothing_is_called_saved_that_does_not_exist() {
    let folder = folder();
    small(folder.path());
    let said = said(&run(folder.path(), "assess spec.yaml", "stop\n"));
    assert!(said.ends_with("\nThere is no answer to save yet. To go on: personspec assess spec.yaml\n"), "{said}");
    assert!(!folder.path().join("portfolio.yaml").exists());
}

#[test]
fn long_lines_through_a_pipe_are_whole() {
    let folder = folder();
    small(folder.path());
    let long = "I listened and wrote it down. ".repeat(2_000);
    run(folder.path(), "assess spec.yaml", format!("yes\ntext\nName\n{long}\n.\n"));
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some(long.trim_end()));
}

#[test]
fn windows_line_ends_and_steering_characters_are_taken_out() {
    let folder = folder();
    small(folder.path());
    run(folder.path(), "assess spec.yaml", "yes\r\ntext\r\nName\u{1b}[2J\r\nOne\u{7}\r\n\tTwo\r\n.\r\n");
    let saved = portfolio(folder.path());
    assert_eq!(saved.examples[0].title.as_deref(), Some("Name[2J"));
    assert_eq!(saved.examples[0].text.as_deref(), Some("One\n\tTwo"));
}

#[test]
fn hostile_text_never_steers_the_terminal() {
    let folder = folder();
    let spec = "title: \"Post\\e[2J\\u202E\"\ncategories:\n  - name: \"\\e]0;title\\a\"\n    essential:\n      - \
                \"Kind\\e[31mness\"\n";
    fs::write(folder.path().join("spec.yaml"), spec).unwrap();
    let output = run(folder.path(), "assess spec.yaml", "show\nlist\nstop\n");
    assert!(!output.stderr.contains(&0x1b) && !output.stderr.contains(&0x07), "{}", said(&output));
    assert!(!said(&output).contains('\u{202e}'));
}

#[test]
fn no_specification_and_nobody_to_ask() {
    let folder = folder();
    small(folder.path());
    let output = run(folder.path(), "assess", "");
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    insta::assert_snapshot!("no_specification", said(&output));
}

#[test]
fn only_what_exists_can_be_asked() {
    let folder = folder();
    small(folder.path());
    let output = run(folder.path(), "assess spec.yaml --only E3", "");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        said(&output),
        "error: this specification has no criterion `E3`\nhelp: it has 3 criteria: 2 essential (1 to confirm), 1 \
         desirable; `personspec show` lists them\n"
    );
    assert!(!folder.path().join("portfolio.yaml").exists());
}

#[test]
fn only_asks_in_printed_order() {
    let folder = folder();
    small(folder.path());
    let output = run(folder.path(), "assess spec.yaml --only D1,E2", "yes\nyes\nlater\n");
    let said = said(&output);
    let place = |text: &str| said.find(text).unwrap_or_else(|| panic!("{text} in:\n{said}"));
    assert!(place("2 of 3, essential") < place("3 of 3, desirable"));
    assert!(!said.contains("1 of 3"));
}

#[test]
fn a_post_that_is_advertised_again() {
    let folder = folder();
    small(folder.path());
    run(folder.path(), "assess spec.yaml", "no\n\n");
    let before = fs::read_to_string(folder.path().join("portfolio.yaml")).unwrap();
    fs::rename(folder.path().join("spec.yaml"), folder.path().join("again.yaml")).unwrap();

    // Nobody there to ask, or stop: nothing is guessed, and the report has none of the earlier answers.
    for input in ["", "stop\n"] {
        let output = run(folder.path(), "assess again.yaml", input);
        assert_eq!(output.status.code(), Some(0));
        insta::assert_snapshot!("advertised_again", said(&output));
        let report = String::from_utf8(output.stdout).unwrap();
        assert!(
            report.contains("\nNot answered yet\nE1  Experience of baking bread\nE2  Right to work in the UK\n"),
            "{report}"
        );
        assert_eq!(fs::read_to_string(folder.path().join("portfolio.yaml")).unwrap(), before);
    }

    let output = run(folder.path(), "assess again.yaml", "go on\nyes\n");
    assert!(said(&output).contains("2 of 3, essential"), "{}", said(&output));
    let saved = portfolio(folder.path());
    assert_eq!(saved.assessments.len(), 1);
    assert_eq!(saved.assessments[0].answers.len(), 2);
    assert_eq!(saved.assessments[0].post.spec.as_deref(), Some("again.yaml"));

    fs::rename(folder.path().join("again.yaml"), folder.path().join("third.yaml")).unwrap();
    run(folder.path(), "assess third.yaml", "begin\nno\n\n");
    let saved = portfolio(folder.path());
    assert_eq!(saved.assessments.len(), 2);
    assert_eq!(saved.assessments[0].answers.len(), 2);
    assert_eq!(saved.assessments[1].answers.len(), 1);
}

/// What a signal does to a conversation through pipes.
#[cfg(unix)]
#[test]
fn signals_keep_what_was_typed_and_print_no_report() {
    for (signal, status) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let folder = folder();
        small(folder.path());
        let output = run_until(
            folder.path(),
            "assess spec.yaml",
            "yes\ntext\nName\nA whole line.\nAnother.\n",
            "As many lines as you like.",
            signal,
        );
        assert_eq!(output.status.code(), Some(status));
        assert!(output.stdout.is_empty(), "no report");
        let said = said(&output);
        assert!(said.ends_with("\nYour answers are saved. To go on: personspec assess spec.yaml\n"), "{said}");
        assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("A whole line.\nAnother."));
        assert!(!folder.path().join(".portfolio.yaml.lock").exists());
    }
}
