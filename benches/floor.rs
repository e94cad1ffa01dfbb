//! The floor that a report is measured against: a program that does nothing but parse the files it is given, with the
//! YAML crate. A program of its own, since one that carries this library's tables takes longer to start.

#![allow(clippy::unwrap_used, missing_docs)]

use std::{env, fs, hint::black_box};

fn main() {
    for file in env::args().skip(1).filter(|argument| !argument.starts_with("--")) {
        let text = fs::read_to_string(file).unwrap();
        black_box(serde_yaml::from_str::<serde_json::Value>(&text).unwrap());
    }
}
