//! Killed without warning at any moment: what was said to be saved is on the disk.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{
    fs,
    io::{Read, Write},
    os::unix::process::ExitStatusExt,
    path::Path,
    process::{Command, Stdio},
    sync::atomic::{AtomicU64, Ordering},
    thread,
};

use personspec::portfolio::Portfolio;

const SPEC: &str = "slam-oasis-peer-support-worker";
const RUNS: u64 = 200;

/// A seeded sequence (SplitMix64), so that a failure can be repeated.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % limit
    }
}

/// Answers to eight criteria, each with a text of its own.
fn answers() -> String {
    (1..=8).map(|n| format!("yes\ntext\nExample {n}\nText number {n}.\n\nMore of it.\n.\nadviser\n")).collect()
}

/// Runs the conversation and kills it once it has written `bytes`; everything that it wrote, and whether the kill
/// found it alive.
fn killed_after(folder: &Path, bytes: u64) -> (String, bool) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_personspec"))
        .args(["assess", SPEC])
        .current_dir(folder)
        .env("PERSONSPEC_TODAY", "2025-12-01")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(answers().as_bytes());
    let mut output = child.stderr.take().unwrap();
    let mut written = Vec::new();
    output.by_ref().take(bytes).read_to_end(&mut written).unwrap();
    child.kill().unwrap();
    // What it wrote until then is said as well.
    output.read_to_end(&mut written).unwrap();
    let alive = child.wait().unwrap().signal() == Some(9);
    (String::from_utf8_lossy(&written).into_owned(), alive)
}

fn check(folder: &Path, said: &str, context: &str) {
    let saved = said.matches("Saved. ").count();
    let file = folder.join("portfolio.yaml");
    let portfolio = match fs::read_to_string(&file) {
        Ok(text) => {
            let mut problems = Vec::new();
            Portfolio::parse(&text, &mut problems).unwrap_or_else(|| panic!("{context}: {problems:?}\n{text}"))
        }
        Err(_) => {
            assert_eq!(saved, 0, "{context}: the file is missing");
            return;
        }
    };
    let answers = &portfolio.assessments[0].answers;
    assert!(answers.len() >= saved, "{context}: {saved} were said to be saved, {} are", answers.len());
    for (number, answer) in (1..=saved).zip(answers) {
        let example = portfolio.example(&answer.examples[0]).unwrap();
        let text = format!("Text number {number}.\n\nMore of it.");
        assert_eq!(example.text.as_deref(), Some(text.as_str()), "{context}");
        assert_eq!(example.share.name(), "adviser", "{context}");
    }
}

#[test]
fn two_hundred_kills_lose_nothing_that_was_said_to_be_saved() {
    let whole = tempfile::tempdir().unwrap();
    let length = killed_after(whole.path(), u64::MAX).0.len() as u64;
    check(whole.path(), &"Saved. ".repeat(8), "a run that nobody killed");
    let workers = 4;
    let in_time = AtomicU64::new(0);
    let runs = &|worker: u64| {
        let mut seeded = Seeded(2_026 + worker);
        for run in 0..RUNS / workers {
            let folder = tempfile::tempdir().unwrap();
            let bytes = seeded.below(length);
            let (said, alive) = killed_after(folder.path(), bytes);
            in_time.fetch_add(u64::from(alive), Ordering::Relaxed);
            check(folder.path(), &said, &format!("worker {worker}, run {run}, killed after {bytes} bytes"));
            if run % 10 == 0 {
                // The next start is not held up, and clears away what the dead one left.
                let output = Command::new(env!("CARGO_BIN_EXE_personspec"))
                    .args(["assess", SPEC])
                    .current_dir(folder.path())
                    .stdin(Stdio::null())
                    .output()
                    .unwrap();
                assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
                for entry in fs::read_dir(folder.path()).unwrap() {
                    assert_eq!(entry.unwrap().file_name(), "portfolio.yaml");
                }
            }
        }
    };
    thread::scope(|scope| {
        for worker in 0..workers {
            scope.spawn(move || runs(worker));
        }
    });
    let in_time = in_time.into_inner();
    eprintln!("{in_time} of {RUNS} were at work when they were killed");
    assert!(in_time > RUNS / 2, "the kills came too late to show anything: {in_time} of {RUNS}");
}
