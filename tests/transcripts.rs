//! The documents are true: every `console` block of the README and of each worked case is executed and compared, and
//! every YAML block of `specs/README.md` is a valid specification, that of `examples/README.md` a portfolio.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use personspec::{portfolio::Portfolio, problem::Severity, spec::PersonSpec};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The fenced blocks of a Markdown text that are marked with `language`.
fn blocks<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
    let fence = format!("```{language}\n");
    text.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

/// A block as commands with what each is said to print.
fn commands(block: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut in_command = false;
    for line in block.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            found.push((command.to_owned(), String::new()));
            in_command = true;
        } else if let (Some(more), true) = (line.strip_prefix("> "), in_command) {
            let (command, _) = found.last_mut().unwrap();
            command.push('\n');
            command.push_str(more);
        } else {
            in_command = false;
            let (_, output) = found.last_mut().expect("a block begins with a command");
            output.push_str(line);
            output.push('\n');
        }
    }
    found
}

/// Runs a command of a document in `folder`; what it prints on both streams.
fn run(command: &str, folder: &Path) -> String {
    // What a reader runs through cargo is here the program that cargo has built.
    let command = command.replace("cargo run --quiet --release -- ", "personspec ");
    let program = Path::new(env!("CARGO_BIN_EXE_personspec")).parent().unwrap();
    let path = std::env::join_paths([program.to_owned(), PathBuf::from("/usr/bin"), PathBuf::from("/bin")]).unwrap();
    let output = Command::new("sh")
        .args(["-c", &format!("exec 2>&1\n{command}")])
        .current_dir(folder)
        .env_clear()
        .env("PATH", path)
        .env("HOME", folder)
        .env("LC_ALL", "C.UTF-8")
        .env("PERSONSPEC_TODAY", "2025-12-20")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Executes every block of a document; `TRANSCRIPTS=overwrite` writes what was printed back into it.
fn execute(document: &Path, folder: &Path) {
    let text = fs::read_to_string(document).unwrap();
    let mut updated = text.clone();
    let mut wrong = Vec::new();
    let found = blocks(&text, "console");
    assert!(!found.is_empty(), "{} shows no command", document.display());
    for block in found {
        let mut now = String::new();
        for (command, expected) in commands(block) {
            let printed = run(&command, folder);
            let printed = if printed.is_empty() || printed.ends_with('\n') { printed } else { printed + "\n" };
            now.push_str(&format!("$ {}\n{printed}", command.replace('\n', "\n> ")));
            if printed != expected {
                wrong.push(format!("$ {command}\n--- said\n{expected}--- printed\n{printed}"));
            }
        }
        updated = updated.replace(block, &now);
    }
    if std::env::var_os("TRANSCRIPTS").is_some_and(|what| what == "overwrite") {
        fs::write(document, updated).unwrap();
        return;
    }
    assert!(wrong.is_empty(), "{}:\n{}", document.display(), wrong.join("\n"));
}

/// A copy of a folder's files, so that commands can write.
fn copied(folder: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::copy(&path, copy.path().join(path.file_name().unwrap())).unwrap();
        }
    }
    copy
}

#[test]
#[cfg(unix)]
fn the_readme_is_true() {
    let folder = tempfile::tempdir().unwrap();
    execute(&root().join("README.md"), folder.path());
}

#[test]
#[cfg(unix)]
fn the_worked_cases_are_true() {
    let mut cases = 0;
    for entry in fs::read_dir(root().join("examples")).unwrap() {
        let folder = entry.unwrap().path();
        if folder.is_dir() {
            execute(&folder.join("transcript.md"), copied(&folder).path());
            cases += 1;
        }
    }
    assert!(cases >= 2, "{cases} worked cases");
}

#[test]
fn every_file_of_the_worked_cases_is_valid() {
    let mut files = 0;
    for entry in fs::read_dir(root().join("examples")).unwrap() {
        let folder = entry.unwrap().path();
        for file in fs::read_dir(&folder).into_iter().flatten().map(|entry| entry.unwrap().path()) {
            if file.extension().is_none_or(|extension| extension != "yaml") {
                continue;
            }
            let text = fs::read_to_string(&file).unwrap();
            let mut problems = Vec::new();
            let valid = if text.contains("\ncategories:") {
                PersonSpec::parse(&text, &mut problems).is_some()
            } else {
                Portfolio::parse(&text, &mut problems).is_some()
            };
            assert!(valid && problems.is_empty(), "{}: {problems:?}", file.display());
            files += 1;
        }
    }
    assert!(files >= 2, "{files} files");
}

#[test]
fn every_specification_in_the_format_s_document_is_valid() {
    let text = fs::read_to_string(root().join("specs/README.md")).unwrap();
    let found = blocks(&text, "yaml");
    assert!(found.len() > 5, "{} blocks", found.len());
    for block in found {
        let mut problems = Vec::new();
        assert!(PersonSpec::parse(block, &mut problems).is_some(), "{problems:?}\n{block}");
        assert!(problems.iter().all(|problem| problem.severity == Severity::Warning), "{problems:?}\n{block}");
    }
}

#[test]
fn the_portfolio_in_the_format_s_document_is_valid() {
    let text = fs::read_to_string(root().join("examples/README.md")).unwrap();
    let [block] = blocks(&text, "yaml")[..] else { panic!("one block") };
    let mut problems = Vec::new();
    let portfolio = Portfolio::parse(block, &mut problems).unwrap_or_else(|| panic!("{problems:?}"));
    assert!(problems.is_empty(), "{problems:?}");
    assert!(portfolio.assessments[0].answers[0].answered.is_some());
}

#[test]
fn ci_runs_the_readme_s_test_command() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let ci = fs::read_to_string(root().join(".ci/run")).unwrap();
    let command =
        blocks(&readme, "sh").concat().lines().find(|line| line.starts_with("cargo test")).unwrap().to_owned();
    assert!(ci.lines().any(|line| line == command), "{command}");
}
