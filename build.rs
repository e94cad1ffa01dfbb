//! Links the program at a fixed address on Linux with glibc.
//!
//! The tables of words hold thousands of addresses. In a program that may lie anywhere the loader fills them in at
//! every start, and touches hundreds of pages for it: a fifth of the time of `--help`. Libraries, stack and heap keep
//! their random places, and our own code holds no `unsafe`.

#![allow(clippy::print_stdout, reason = "how a build script speaks to cargo")]

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = |key: &str, value: &str| std::env::var(key).is_ok_and(|found| found == value);
    if target("CARGO_CFG_TARGET_OS", "linux") && target("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
