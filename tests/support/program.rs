//! The program in a folder of its own, with pipes on every side.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use personspec::portfolio::Portfolio;

/// A folder that is gone afterwards.
pub fn empty_folder() -> tempfile::TempDir {
    tempfile::Builder::new().prefix("personspec-test-").tempdir().unwrap()
}

/// `personspec ARGS` in `folder`, with these bytes on standard input.
pub fn run(folder: &Path, args: &str, input: impl AsRef<[u8]>) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_personspec"))
        .args(args.split(' '))
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap())
        .env("HOME", folder)
        .env("PERSONSPEC_TODAY", "2025-12-01")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that ends early does not read everything.
    let _ = child.stdin.take().unwrap().write_all(input.as_ref());
    child.wait_with_output().unwrap()
}

/// What it wrote to standard error.
pub fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The portfolio in `folder`, which has to be readable.
pub fn portfolio(folder: &Path) -> Portfolio {
    let text = fs::read_to_string(folder.join("portfolio.yaml")).unwrap();
    Portfolio::parse(&text, &mut Vec::new()).unwrap()
}
