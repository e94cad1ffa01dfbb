//! What the conversation does with the portfolio's file, whatever is there already.

use std::{
    fs,
    io::{Read, Write},
    path::Path,
    process::{Child, Command, Stdio},
};

use super::{SPEC, folder, portfolio, run, said, small};

#[test]
fn portfolios_that_cannot_be_used_are_left_alone() {
    for (text, message) in
        [("version: 99\n", "version"), ("version: 1\nexamples: [\n", "error:"), ("not: [a, portfolio]\n", "error:")]
    {
        let folder = folder();
        small(folder.path());
        fs::write(folder.path().join("portfolio.yaml"), text).unwrap();
        let output = run(folder.path(), "assess spec.yaml", "yes\nlater\n");
        assert_eq!(output.status.code(), Some(1));
        assert!(said(&output).contains(message), "{}", said(&output));
        assert!(output.stdout.is_empty());
        assert_eq!(fs::read_to_string(folder.path().join("portfolio.yaml")).unwrap(), text);
    }
}

/// The program in the middle of a conversation.
fn at_work(folder: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_personspec"))
        .args(["assess", "spec.yaml"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn two_at_once_on_one_portfolio() {
    let folder = folder();
    small(folder.path());
    let mut first = at_work(folder.path());
    // The first is at work once it asks.
    let mut byte = [0];
    first.stderr.as_mut().unwrap().read_exact(&mut byte).unwrap();
    let output = run(folder.path(), "assess spec.yaml", "yes\nlater\n");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        said(&output),
        "error: `portfolio.yaml` is in use by another personspec\nhelp: finish there first, or name another file \
         with `-p`\n"
    );
    // Another portfolio is free, and so is this one once the first is killed.
    assert_eq!(run(folder.path(), "assess spec.yaml -p other.yaml", "").status.code(), Some(0));
    first.kill().unwrap();
    first.wait().unwrap();
    assert!(folder.path().join(".portfolio.yaml.lock").exists());
    assert_eq!(run(folder.path(), "assess spec.yaml", "no\n\n").status.code(), Some(0));
    assert_eq!(portfolio(folder.path()).assessments[0].answers.len(), 1);
    assert!(!folder.path().join(".portfolio.yaml.lock").exists());
}

#[test]
fn what_another_program_writes_meanwhile_is_not_replaced() {
    let folder = folder();
    small(folder.path());
    let mut first = at_work(folder.path());
    let mut answers = first.stdin.take().unwrap();
    let mut questions = first.stderr.take().unwrap();
    answers.write_all(b"no\nAsk the baker\n\n").unwrap();
    let mut said = Vec::new();
    while !said.ends_with(b"Saved.") {
        let mut byte = [0];
        questions.read_exact(&mut byte).unwrap();
        said.push(byte[0]);
    }
    let file = folder.path().join("portfolio.yaml");
    fs::write(&file, "version: 9\n").unwrap();
    answers.write_all(b"no\nAsk the miller\n\n").unwrap();
    drop(answers);
    let mut rest = String::new();
    questions.read_to_string(&mut rest).unwrap();
    assert_eq!(first.wait().unwrap().code(), Some(1));
    assert!(rest.contains("error: `portfolio.yaml` was changed by another program meanwhile\nhelp:"), "{rest}");
    assert!(rest.contains("This is not saved:"), "{rest}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "version: 9\n");
}

#[test]
fn piped_answers_are_not_about_what_a_crash_left_in_the_editor() {
    let folder = folder();
    small(folder.path());
    let left = folder.path().join(".personspec-portfolio.yaml/example.txt");
    fs::create_dir(left.parent().unwrap()).unwrap();
    fs::write(&left, "From my editor\n").unwrap();
    // The third answer to the first criterion, not the third to what becomes of the text.
    let output = run(folder.path(), "assess spec.yaml", "3\n");
    assert_eq!(output.status.code(), Some(0));
    assert!(said(&output).contains("a text is left from an editor that did not end well"), "{}", said(&output));
    assert_eq!(portfolio(folder.path()).assessments[0].answers.len(), 1);
    assert_eq!(fs::read_to_string(&left).unwrap(), "From my editor\n");
    // Another portfolio's text is none of its business.
    let output = run(folder.path(), "assess spec.yaml -p other.yaml", "");
    assert!(!said(&output).contains("a text is left"));
}

#[cfg(unix)]
#[test]
fn nothing_is_read_or_removed_behind_a_link_in_the_private_folders_place() {
    let folder = folder();
    small(folder.path());
    let others = folder.path().join("others");
    fs::create_dir_all(others.join("deep")).unwrap();
    fs::write(others.join("example.txt"), "Somebody's\n").unwrap();
    std::os::unix::fs::symlink("others", folder.path().join(".personspec-portfolio.yaml")).unwrap();
    let output = run(folder.path(), "assess spec.yaml", "stop\n");
    assert_eq!(output.status.code(), Some(0));
    assert!(!said(&output).contains("a text is left"), "{}", said(&output));
    assert!(others.join("example.txt").exists() && others.join("deep").exists());
}

#[test]
fn the_portfolio_cannot_be_a_pipe() {
    let folder = folder();
    let output = run(folder.path(), &format!("assess {SPEC} -p -"), "");
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).starts_with("error: the portfolio has to be a file"), "{}", said(&output));
}
