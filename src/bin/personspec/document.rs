//! What a file holds, told from its content, so that every command can say kindly what it was given, and none
//! replaces what somebody wrote.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;
use personspec::yaml::{self, Value};

use crate::{
    failure::Failure,
    files::{self, MAX_BYTES},
    source,
};

/// One of our own two kinds of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ours {
    /// A person specification: it has categories.
    Specification,
    /// A portfolio: it has examples or assessments.
    Portfolio,
}

impl Ours {
    /// Which of the two a text is, by its top-level keys; neither for any other text.
    pub fn recognise(text: &str) -> Option<Self> {
        // A block between lines of dashes with a page below it: the labels of a page, whatever they are called.
        if text.strip_prefix("---\n").is_some_and(|rest| rest.contains("\n---\n")) {
            return None;
        }
        // An advert is not parsed for nothing.
        if !["categories", "examples", "assessments", "applicant"].iter().any(|key| text.contains(key)) {
            return None;
        }
        let keys = match yaml::parse(text).map(|node| node.value) {
            Ok(Value::Map(entries)) => entries
                .into_iter()
                .filter_map(|(key, _)| match key.value {
                    Value::Text(key) => Some(key.into_owned()),
                    Value::Absent | Value::List(_) | Value::Map(_) => None,
                })
                .collect(),
            Ok(_) => Vec::new(),
            // With a mistake in it, it is still what its author meant it to be: these keys stand above what they hold.
            Err(_) => text.lines().filter_map(|line| line.trim_end().strip_suffix(':')).map(str::to_owned).collect(),
        };
        keys.iter().find_map(|key| match key.as_str() {
            "categories" => Some(Self::Specification),
            "examples" | "assessments" | "applicant" => Some(Self::Portfolio),
            _ => None,
        })
    }

    /// Which of the two the file at `path` is; neither for any other file, or one that cannot be read.
    pub fn at(path: &Path) -> Option<Self> {
        let bytes = path.is_file().then(|| files::read_bytes(path, MAX_BYTES).ok()).flatten()?;
        std::str::from_utf8(&bytes).ok().and_then(Self::recognise)
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Specification => "a specification",
            Self::Portfolio => "a portfolio",
        }
    }
}

/// The text of a file that should be a specification, or a portfolio.
///
/// # Errors
/// When it cannot be read, is an advert, or is no text; with what it is and what to do.
pub fn specification(path: &Path) -> Result<String> {
    let name = path.display().to_string();
    let bytes = files::read_bytes(path, MAX_BYTES)?;
    readable(&name, &bytes)?;
    if looks_like_an_advert(&name, &bytes) {
        let help = format!("read it in first: personspec import {} -o spec.yaml", source::shell_word(&name));
        return Err(Failure::with_file(&name, "this looks like an advert, not a specification", help).into());
    }
    plain_text(path, bytes)
}

/// The text of a file that should be a portfolio.
///
/// # Errors
/// When it cannot be read, or is no text; with what it is and what to do.
pub fn portfolio(path: &Path) -> Result<String> {
    plain_text(path, files::read_bytes(path, MAX_BYTES)?)
}

/// Refuses a file that holds no text that any command can read.
///
/// # Errors
/// With what it is and what to do.
pub fn readable(name: &str, bytes: &[u8]) -> Result<()> {
    let Some(what) = unreadable(bytes) else {
        return Ok(());
    };
    let help = "open it, copy its text into a plain text file, and read that one in with `personspec import`";
    Err(Failure::with_file(name, format!("this is {what}, which cannot be read here"), help).into())
}

/// Whether a file that is named as a specification is an advert: not YAML by its name, and not by its content.
fn looks_like_an_advert(name: &str, bytes: &[u8]) -> bool {
    let empty = bytes.trim_ascii().is_empty();
    !empty && !is_named_as_ours(name) && std::str::from_utf8(bytes).ok().and_then(Ours::recognise).is_none()
}

/// The text that the bytes of a file of our own are.
fn plain_text(path: &Path, bytes: Vec<u8>) -> Result<String> {
    match no_text(&bytes) {
        Some(what) => {
            let help = "save it as plain text (UTF-8); an advert is read in with `personspec import`";
            let message = format!("this is {what}, not plain text (UTF-8)");
            Err(Failure::with_file(&path.display().to_string(), message, help).into())
        }
        None => files::decoded(path, bytes),
    }
}

/// What a file is, in words, that no command can read.
fn unreadable(bytes: &[u8]) -> Option<&'static str> {
    let starts = |mark: &[u8]| bytes.starts_with(mark);
    if starts(b"%PDF") {
        Some("a PDF")
    } else if starts(b"\xd0\xcf\x11\xe0") {
        Some("an old word processor's file")
    } else if starts(b"{\\rtf") {
        Some("a rich text file")
    } else {
        None
    }
}

/// What a file is, in words, that is not plain text.
pub fn no_text(bytes: &[u8]) -> Option<&'static str> {
    let starts = |mark: &[u8]| bytes.starts_with(mark);
    if let Some(what) = unreadable(bytes) {
        Some(what)
    } else if starts(b"PK\x03\x04") {
        Some("a word processor's file or an archive")
    } else if starts(b"\xff\xfe") || starts(b"\xfe\xff") {
        Some("in UTF-16")
    } else if bytes.contains(&0) {
        Some("a binary file")
    } else {
        None
    }
}

/// Refuses to write over what a person wrote: a file that the result is made from, or one of our own kinds.
/// `replaceable` is the kind that this command may replace.
///
/// # Errors
/// When `target` is such a file, with what to do instead.
pub fn spare(target: Option<&Path>, made_from: &[&Path], replaceable: Option<Ours>) -> Result<()> {
    let Some(target) = target.filter(|target| *target != Path::new("-") && target.is_file()) else {
        return Ok(());
    };
    let name = target.display();
    let real = |path: &Path| -> Option<PathBuf> { fs::canonicalize(path).ok() };
    let same = |path: &&Path| real(path).is_some_and(|path| Some(path) == real(target));
    let refused = if made_from.iter().any(same) {
        format!("`{name}` is what the result is made from")
    } else {
        match Ours::at(target).filter(|kind| Some(*kind) != replaceable) {
            Some(kind) => format!("`{name}` is {}", kind.name()),
            None => return Ok(()),
        }
    };
    let help = "name another file; nothing was changed";
    Err(Failure::new(format!("{refused}, and would be replaced"), help).into())
}

/// Whether a file is YAML or JSON by its name, as our own are.
pub fn is_named_as_ours(name: &str) -> bool {
    let extension = Path::new(name).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    matches!(extension.to_ascii_lowercase().as_str(), "yaml" | "yml" | "json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_files_are_known_by_their_keys() {
        let kind = Ours::recognise;
        assert_eq!(kind("title: X\ncategories: []\n"), Some(Ours::Specification));
        assert_eq!(kind("version: 1\nexamples: []\n"), Some(Ours::Portfolio));
        assert_eq!(kind("{\"version\": 1, \"assessments\": []}"), Some(Ours::Portfolio));
        assert_eq!(kind("categories:\n - name: a: b\n"), Some(Ours::Specification));
        assert_eq!(kind("Example Trust\nPerson specification\n"), None);
        assert_eq!(kind("- examples\n"), None);
        // The labels of a page, and words of an advert that are keys of ours.
        assert_eq!(kind("---\ntitle: Porter\ncategories:\n  - jobs\n---\nYou should have ...\n"), None);
        assert_eq!(kind("Porter\n\tEssential: a\napplicant: you\n"), None);
        assert_eq!(kind(""), None);
    }

    #[test]
    fn what_is_no_text_is_named() {
        assert_eq!(no_text(b"%PDF-1.7"), Some("a PDF"));
        assert_eq!(no_text(b"a\0b"), Some("a binary file"));
        assert_eq!(no_text("café".as_bytes()), None);
    }
}
