//! The rules of the house: which file may name which outside crate, and imports that only point downwards.

#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, path::Path};

/// Each outside crate and the one place that names it, below `src/`. serde's derives, and anyhow in the binary, are
/// needed in several; jiff's dates and rustc_hash's maps are values that go everywhere.
const CRATES: [(&str, &[&str]); 22] = [
    ("anstyle", &["report/text.rs"]),
    ("clap", &["bin/personspec/cli.rs"]),
    ("comfy_table", &["report/text.rs"]),
    ("console", &[]),
    ("dialoguer", &["bin/personspec/face/dialogue.rs"]),
    ("encoding_rs", &["encoding.rs"]),
    ("frostem", &["prose/stem.rs"]),
    ("granit_parser", &["yaml.rs", "yaml/complaint.rs", "yaml/input.rs"]),
    ("html5gum", &["advert/html.rs"]),
    ("indexmap", &["spec/repeated.rs"]),
    ("quick_xml", &["advert/docx.rs"]),
    ("rustix", &["bin/personspec/terminal.rs"]),
    ("rustyline", &["bin/personspec/face/line_editor.rs"]),
    ("serde_json", &["report/json.rs"]),
    ("serde_yaml", &["yaml.rs"]),
    ("shell_words", &["bin/personspec/editor.rs"]),
    ("signal_hook", &["bin/personspec/signals.rs"]),
    ("strsim", &["fields.rs", "portfolio/attach.rs"]),
    ("tempfile", &["bin/personspec/files.rs"]),
    ("terminal_size", &["bin/personspec/output.rs"]),
    ("textwrap", &["wrap.rs"]),
    ("zip", &["advert/docx.rs"]),
];

/// The library's modules from the ground up: each may use those before it.
const FLOORS: [&str; 23] = [
    "count",
    "date",
    "encoding",
    "plain",
    "wrap",
    "problem",
    "limit",
    "words",
    "theme",
    "wording",
    "prose",
    "evidence",
    "coverage",
    "yaml",
    "fields",
    "spec",
    "catalogue",
    "portfolio",
    "interview",
    "gap",
    "statement",
    "advert",
    "report",
];

/// Every source file below `src/`, with its path from there.
fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    fn root() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
    }
    let mut found = Vec::new();
    walk(&root(), &mut found);
    assert!(found.len() > 20, "the source was found");
    found
}

/// Lines of code, without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(|line| line.split("//").next().unwrap_or_default())
}

/// Whether a line names a crate or module: as a whole word before `::` or after `use `.
fn names(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = &line[at + word.len()..];
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
            && (after.starts_with("::") || (line.trim_start().starts_with("use ") && after.starts_with(';')))
    })
}

#[test]
fn each_outside_crate_is_named_in_one_place() {
    for (file, text) in sources() {
        for (name, allowed) in CRATES {
            if let Some(line) = code(&text).find(|line| names(line, name)) {
                assert!(allowed.contains(&file.as_str()), "src/{file} names `{name}`: {line}");
            }
        }
    }
}

/// Crates that several files name, and why.
const EVERYWHERE: [&str; 4] = ["anyhow", "jiff", "rustc_hash", "serde"];

#[test]
fn each_dependency_has_its_place() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let tables = ["[dependencies]", "[target.'cfg(unix)'.dependencies]"];
    let mut names = 0;
    for table in tables {
        let (_, rest) = manifest.split_once(&format!("\n{table}\n")).unwrap();
        let entries = rest.lines().take_while(|line| !line.starts_with('['));
        for name in entries.filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = ")) {
            let name = name.0.replace('-', "_");
            let known = CRATES.iter().any(|(known, _)| *known == name) || EVERYWHERE.contains(&name.as_str());
            assert!(known, "`{name}` has no place in this house");
            names += 1;
        }
    }
    assert!(names > 15, "{names} dependencies");
}

#[test]
fn imports_point_downwards() {
    for (file, text) in sources().into_iter().filter(|(file, _)| !file.starts_with("bin/") && file != "lib.rs") {
        let module = file.split(['/', '.']).next().unwrap();
        let floor = FLOORS.iter().position(|known| *known == module);
        let floor = floor.unwrap_or_else(|| panic!("src/{file} has no floor in this house"));
        let text: String = code(&text).take_while(|line| *line != "mod tests {").collect::<Vec<_>>().join(" ");
        for import in imported(&text) {
            let theirs = FLOORS.iter().position(|known| *known == import);
            let theirs = theirs.unwrap_or_else(|| panic!("src/{file} uses `{import}`, which has no floor"));
            assert!(theirs <= floor, "src/{file} uses `crate::{import}`, which stands above it");
        }
    }
}

/// The modules that a text names as `crate::module` or `use crate::{module, ...}`.
fn imported(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        let Some(group) = rest.strip_prefix('{') else {
            found.push(word(rest));
            continue;
        };
        let (mut depth, mut start) = (1, true);
        for (index, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            if start && depth == 1 && c.is_alphabetic() {
                found.push(word(&group[index..]));
                start = false;
            }
            start = start || (c == ',' && depth == 1);
        }
    }
    found
}

#[test]
fn no_file_is_called_for_nothing_in_particular() {
    for (file, _) in sources() {
        let name = file.rsplit('/').next().unwrap().trim_end_matches(".rs");
        assert!(!["utils", "helpers", "common", "types", "mod", "misc"].contains(&name), "src/{file}");
    }
}
