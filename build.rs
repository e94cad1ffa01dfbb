//! How the program is linked on Linux with glibc, where a third of the time of `--help` is the loader's.
//!
//! - At a fixed address: the tables of words hold thousands of addresses, and in a program that may lie anywhere the
//!   loader fills them in at every start and touches hundreds of pages for it. Libraries, stack and heap keep their
//!   random places, and our own code holds no `unsafe`.
//! - With the compiler's own unwinder inside (`libgcc_eh`, which stands beside `libgcc_s` wherever there is a linker):
//!   one library less to find, map and bind.

#![allow(clippy::print_stdout, reason = "how a build script speaks to cargo")]

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = |key: &str, value: &str| std::env::var(key).is_ok_and(|found| found == value);
    if target("CARGO_CFG_TARGET_OS", "linux") && target("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
        println!("cargo::rustc-link-lib=static:-bundle=gcc_eh");
    }
}
