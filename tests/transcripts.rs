//! The documents are true: every `console` block of the README and of each worked case is executed and compared, the
//! set-up commands in its `sh` block are executed or are CI's own, and every YAML block of `specs/README.md` is a valid specification, that of `examples/README.md` a portfolio.

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

/// A command of a document, as a reader gives it in `folder` without a terminal. What they run through cargo is here the
/// program that cargo has built.
fn shell(command: &str, folder: &Path) -> Command {
    let command = command.replace(CARGO_RUN, "personspec ");
    let program = Path::new(env!("CARGO_BIN_EXE_personspec")).parent().unwrap();
    let path = std::env::join_paths([program.to_owned(), PathBuf::from("/usr/bin"), PathBuf::from("/bin")]).unwrap();
    let mut shell = Command::new("sh");
    shell.args(["-c", &command]).current_dir(folder).env_clear().env("PATH", path).env("HOME", folder);
    shell.env("LC_ALL", "C.UTF-8").env("PERSONSPEC_TODAY", "2025-12-20").stdin(Stdio::null());
    shell
}

/// How a command begins that builds the program and runs it.
const CARGO_RUN: &str = "cargo run --quiet --release -- ";

/// Runs a command of a document in `folder`; what it prints on both streams.
fn run(command: &str, folder: &Path) -> String {
    let output = shell(&format!("exec 2>&1\n{command}"), folder).output().unwrap();
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
fn the_format_s_document_counts_the_optional_keys_rightly() {
    let text = fs::read_to_string(root().join("specs/README.md")).unwrap();
    let block = blocks(&text, "yaml").into_iter().find(|block| block.contains("\nemployer:")).unwrap();
    let keys: Vec<&str> = block.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())).collect();
    let at = |key: &str| keys.iter().position(|line| line.starts_with(key)).unwrap();
    assert!(keys[at("employer:")].ends_with("this and the next seven are optional"), "{block}");
    assert_eq!(at("categories:") - at("employer:") - 1, 7, "{block}");
}

#[test]
#[cfg(unix)]
fn the_limits_in_the_format_s_document_are_kept() {
    let text = fs::read_to_string(root().join("specs/README.md")).unwrap();
    assert!(text.contains("up to 32 MB and 1,000,000\nvalues"), "the limits are stated");
    let folder = tempfile::tempdir().unwrap();
    let file = fs::File::create(folder.path().join("long.yaml")).unwrap();
    file.set_len(32 * 1024 * 1024 + 1).unwrap();
    fs::write(folder.path().join("many.yaml"), format!("[{}]", "[],".repeat(1_000_000))).unwrap();
    assert_eq!(
        run("personspec check long.yaml many.yaml | grep -v '^ '", folder.path()),
        "long.yaml: error: the file is larger than 32 MB\n\
         help: this is more than a person writes; check that it is the right file\n\
         long.yaml: 1 error\n\
         many.yaml:1:1: error: the file holds more than 1000000 values\n\
         help: divide it into several files, or take out what does not belong into it\n\
         many.yaml: 1 error\n"
    );
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
#[cfg(unix)]
fn the_readme_s_set_up_works() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let ci = fs::read_to_string(root().join(".ci/run")).unwrap();
    let (mut executed, mut compared) = (0, 0);
    for command in blocks(&readme, "sh").concat().lines() {
        if command.starts_with(CARGO_RUN) {
            begins_the_main_job(command);
            executed += 1;
        } else {
            // A test cannot run itself: that it works is what CI shows.
            assert!(ci.lines().any(|line| line == command), "neither executed here nor by CI: {command}");
            compared += 1;
        }
    }
    assert_eq!((executed, compared), (1, 1), "one command runs the main job, one the tests");
}

/// A command that runs the main job: without a terminal it asks its first question, says how to go on and prints the
/// report.
fn begins_the_main_job(command: &str) {
    let folder = tempfile::tempdir().unwrap();
    let output = shell(command, folder.path()).output().unwrap();
    let [report, said] = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
    let (_, spec) = command.rsplit_once(' ').unwrap();
    assert!(output.status.success(), "{command}: {said}");
    assert!(said.contains("\n1 of 28, essential, Qualifications; 1 left in this category\nE1  "), "{said}");
    assert!(said.ends_with(&format!("To go on: personspec assess {spec}\n")), "{said}");
    assert!(report.starts_with("Peer Support Worker, OASIS\n"), "{report}");
    assert!(report.contains("\n0 of 19 essential criteria are ready and 19 are still open;"), "{report}");
}
