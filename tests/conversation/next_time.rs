//! A conversation that goes on from an earlier one.

use std::fs;

use super::{folder, portfolio, run, said, small};

#[test]
fn a_stop_in_the_middle_is_gone_on_from() {
    let folder = folder();
    small(folder.path());
    run(folder.path(), "assess spec.yaml", "yes\nparts\nBread\nIn the village\n.\nI had to\n:stop\n");
    let output = run(folder.path(), "assess spec.yaml", "change\nkeep\nadd\nbake\n.\nI baked.\n.\nIt sold.\n.\n.\n\n");
    let said = said(&output).replace('\n', " ");
    assert!(
        said.contains(
            "You had begun to answer this, with \"met\" and a text: \"In the village I had to\" Keep it, or go on \
             with it."
        ),
        "{said}"
    );
    let saved = portfolio(folder.path());
    let example = &saved.examples[0];
    assert_eq!((saved.examples.len(), example.task.as_deref()), (1, Some("I had to\n\nbake")));
    assert_eq!(example.result.as_deref(), Some("It sold."));
    assert!(saved.assessments[0].answers[0].answered.is_some());
}

#[test]
fn later_comes_again_next_time() {
    let folder = folder();
    small(folder.path());
    let output = run(folder.path(), "assess spec.yaml", "yes\nlater\nyes\nyes\nlater\n");
    let said_first = said(&output);
    assert!(
        said_first.ends_with(
            "\n1 answer has no example yet.\nYour answers are saved. To go on: personspec assess spec.yaml\n"
        ),
        "{said_first}"
    );
    let output = run(folder.path(), "assess spec.yaml", "text\nBread\nI baked.\n.\n\n");
    let said = said(&output);
    assert!(!said.contains("Do you meet this?") && !said.contains("2 of 3"), "{said}");
    assert!(said.contains("You have said \"met\". It needs an example.\n"), "{said}");
    assert!(said.ends_with("Your answers are saved. To look at them again: personspec assess spec.yaml --all\n"));
}

#[test]
fn going_back_at_the_first_question_tells_the_way_to_earlier_answers() {
    let folder = folder();
    small(folder.path());
    let first = "This is the first question, so there is nothing to go back to.";
    let way = "What you answered before is not lost: stop, and add `--only E1` to the command to be asked about E1 \
               again, or `--all` for everything.";
    let back = |input: &str| said(&run(folder.path(), "assess spec.yaml", input)).replace('\n', " ");
    // Nothing was answered another time.
    let now = back("back\nno\n\nback\nback\nback\n");
    assert!(now.contains(first) && !now.contains("answered before"), "{now}");
    let later = back("back\n");
    assert!(later.contains(&format!("{first} {way}")), "{later}");
}

#[test]
fn a_reworded_criterion_is_asked_again() {
    let folder = folder();
    small(folder.path());
    let spec = fs::read_to_string(folder.path().join("spec.yaml")).unwrap();
    let worded = |text: &str| {
        let spec = spec.replace("Experience of baking bread", text);
        fs::write(folder.path().join("spec.yaml"), spec).unwrap();
    };
    worded("Experience of baking bread and cakes in a village bakery");
    run(folder.path(), "assess spec.yaml", "yes\nlater\nyes\nyes\nlater\n");
    worded("Experience of baking bread and cakes in a village bakery or shop");
    let output = run(folder.path(), "assess spec.yaml", "\nlater\n");
    let said = said(&output).replace('\n', " ");
    assert!(said.contains("E1  Experience of baking bread and cakes in a village bakery or shop"), "{said}");
    assert!(
        said.contains("It was: Experience of baking bread and cakes in a village bakery Tell one occasion"),
        "{said}"
    );
    assert!(said.contains("Enter alone: Yes, I meet this"), "the earlier answer is the default: {said}");
    // Answered again, it is about the new words.
    let answer = &portfolio(folder.path()).assessments[0].answers[0];
    assert_eq!(answer.criterion, "Experience of baking bread and cakes in a village bakery or shop");
}
