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

fn command(folder: &Path, args: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_personspec"));
    command
        .args(args.split(' '))
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap())
        .env("HOME", folder)
        .env("PERSONSPEC_TODAY", "2025-12-01")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// `personspec ARGS` in `folder`, with these bytes on standard input.
pub fn run(folder: &Path, args: &str, input: impl AsRef<[u8]>) -> Output {
    let mut child = command(folder, args).spawn().unwrap();
    // A program that ends early does not read everything.
    let _ = child.stdin.take().unwrap().write_all(input.as_ref());
    child.wait_with_output().unwrap()
}

/// The same, but a signal comes once `shown` has been written and the input has been read, in the middle of a line that
/// follows it. What was printed, and everything that was said, come back as the output.
#[cfg(unix)]
pub fn run_until(folder: &Path, args: &str, input: impl AsRef<[u8]>, shown: &str, signal: &str) -> Output {
    use std::io::Read;
    let mut child = command(folder, args).spawn().unwrap();
    // More than fits into the pipe and the program's own buffer: once it is written, the lines before it have been read.
    let unended = [b'x'; 200_000];
    child.stdin.as_mut().unwrap().write_all(&[input.as_ref(), &unended].concat()).unwrap();
    let mut said = Vec::new();
    let mut stderr = child.stderr.take().unwrap();
    let mut byte = [0];
    while !String::from_utf8_lossy(&said).contains(shown) {
        stderr.read_exact(&mut byte).unwrap();
        said.push(byte[0]);
    }
    assert!(Command::new("kill").args([&format!("-{signal}"), &child.id().to_string()]).status().unwrap().success());
    stderr.read_to_end(&mut said).unwrap();
    // The input is closed only after the program has ended by itself.
    let input = child.stdin.take();
    let output = child.wait_with_output().unwrap();
    drop(input);
    Output { stderr: said, ..output }
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
