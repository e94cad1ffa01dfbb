//! Reading and writing files: the one place that does. What it writes is atomic, and private where it must be.

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    time::SystemTime,
};

use anyhow::{Result, anyhow};
use personspec::problem::{Place, Problem};

use crate::failure::Failure;

/// The largest file that is read, in bytes. A long portfolio has some hundred thousand.
pub const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// Who may read a file that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Privacy {
    /// The owner alone: it may hold health data.
    Owner,
    /// Whoever the system lets by default.
    Default,
}

/// The text of a file, or of standard input for `-`.
///
/// # Errors
/// When the file is missing, a directory, too large or not UTF-8, with what to do about it.
pub fn read_text(path: &Path) -> Result<String> {
    decoded(path, read_bytes(path, MAX_BYTES)?)
}

/// The text that the bytes of a file are.
///
/// # Errors
/// When they are not UTF-8, with the place.
pub fn decoded(path: &Path, bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        let (bytes, valid) = (error.as_bytes(), error.utf8_error().valid_up_to());
        let good = String::from_utf8_lossy(&bytes[..valid]);
        let line = good.matches('\n').count() + 1;
        let column = good.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        let problem = Problem::error(Place::new(line, column), "the file is not UTF-8 text")
            .help("open it in an editor and save it as UTF-8");
        Failure::problems(&path.display().to_string(), &String::from_utf8_lossy(bytes), &[problem]).into()
    })
}

/// The bytes of a file, or of standard input for `-`, when they are no more than `limit`.
///
/// # Errors
/// As for [`read_text`], but any bytes will do.
pub fn read_bytes(path: &Path, limit: u64) -> Result<Vec<u8>> {
    let name = &path.display().to_string();
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        io::stdin().lock().take(limit + 1).read_to_end(&mut bytes)?;
    } else {
        let failed = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound => {
                Failure::with_file(name, "there is no such file", "check the name and the folder")
            }
            io::ErrorKind::IsADirectory => {
                Failure::with_file(name, "this is a folder, not a file", "name a file inside it")
            }
            _ => {
                let message = format!("the file cannot be read: {}", reason(&error));
                Failure::with_file(name, message, "check that you may read it")
            }
        };
        let about = fs::metadata(path).map_err(failed)?;
        if about.is_dir() {
            return Err(failed(io::ErrorKind::IsADirectory.into()).into());
        }
        bytes.reserve(usize::try_from(about.len().min(limit)).unwrap_or_default() + 1);
        File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes)).map_err(failed)?;
    }
    if bytes.len() as u64 > limit {
        let message = format!("the file is larger than {} MB", limit / 1024 / 1024);
        let help = "this is more than a person writes; check that it is the right file";
        return Err(Failure::with_file(name, message, help).into());
    }
    Ok(bytes)
}

/// When a file was written last, and its length in bytes.
pub type Stamp = (SystemTime, u64);

/// By which it is told whether a file is still the one that it was; nothing where there is none.
pub fn stamp(path: &Path) -> Option<Stamp> {
    let about = fs::metadata(path).ok()?;
    Some((about.modified().ok()?, about.len()))
}

/// Replaces a file in one step: a temporary file beside it, flushed to the disk, takes its name. When anything goes
/// wrong the old file is untouched and nothing is left behind. A pipe or a device is written to, never replaced.
///
/// # Errors
/// What the system says, named with the file.
pub fn write_atomically(path: &Path, text: &str, privacy: Privacy) -> io::Result<()> {
    if fs::metadata(path).is_ok_and(|about| !about.is_file() && !about.is_dir()) {
        return File::options().write(true).open(path)?.write_all(text.as_bytes());
    }
    let path = &followed(path);
    let file = temporary(path, text, privacy)?;
    file.persist(path).map_err(|error| error.error)?;
    settle(path);
    Ok(())
}

/// A text in a temporary file beside `path`, on the disk.
fn temporary(path: &Path, text: &str, privacy: Privacy) -> io::Result<tempfile::NamedTempFile> {
    let folder = folder_of(path);
    let mut builder = tempfile::Builder::new();
    let prefix = temporary_prefix(path);
    builder.prefix(&prefix).suffix(TEMPORARY).rand_bytes(RANDOM);
    #[cfg(unix)]
    if privacy == Privacy::Default {
        use std::os::unix::fs::PermissionsExt;
        // The process's umask still applies.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = privacy;
    let mut file = builder.tempfile_in(&folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// The end of a temporary file's name.
const TEMPORARY: &str = ".tmp";
/// How many random letters and digits stand before it.
const RANDOM: usize = 6;

/// How the names of temporary files begin that stand in for `path`, so that no other file's are taken for them.
fn temporary_prefix(path: &Path) -> String {
    format!(".personspec-{}-", path.file_name().unwrap_or_default().to_string_lossy())
}

/// Removes what a killed process left of a save that it never finished. Only for whoever holds the lock of `path`.
pub fn remove_unfinished(path: &Path) {
    let path = &followed(path);
    let prefix = temporary_prefix(path);
    let unfinished = |name: &str| {
        let middle = name.strip_prefix(&prefix).and_then(|rest| rest.strip_suffix(TEMPORARY));
        middle.is_some_and(|middle| middle.len() == RANDOM && middle.bytes().all(|b| b.is_ascii_alphanumeric()))
    };
    for entry in fs::read_dir(folder_of(path)).into_iter().flatten().flatten() {
        if entry.file_name().to_str().is_some_and(unfinished) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// A name in the folder of `path`, made of its own between two others: `.portfolio.yaml.lock`.
pub fn beside(path: &Path, before: &str, after: &str) -> PathBuf {
    let path = followed(path);
    let mut name = std::ffi::OsString::from(before);
    name.push(path.file_name().unwrap_or_default());
    name.push(after);
    folder_of(&path).join(name)
}

/// The folder that a file stands in.
pub fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Writes a file that must not exist yet.
///
/// # Errors
/// As for [`may_write`], or when it cannot be written.
pub fn write_new(path: &Path, text: &str, privacy: Privacy, force: bool) -> Result<()> {
    may_write(path, force)?;
    let written = if force {
        write_atomically(path, text, privacy)
    } else {
        // Nor one that somebody has put there meanwhile.
        temporary(path, text, privacy)
            .and_then(|file| file.persist_noclobber(path).map_err(|error| error.error))
            .map(|_| settle(path))
    };
    written.map_err(|error| cannot_write(path, &error))
}

/// Whether a file that must not exist yet can be written.
///
/// # Errors
/// When it exists and `force` is not set, or is a folder.
pub fn may_write(path: &Path, force: bool) -> Result<()> {
    if path.is_dir() {
        return Err(
            Failure::new(format!("`{}` is a folder, not a file", path.display()), "name a file inside it").into()
        );
    }
    if !force && path.symlink_metadata().is_ok() {
        return Err(Failure::new(
            format!("`{}` exists already", path.display()),
            "name another file, or say `--force` to replace it",
        )
        .into());
    }
    Ok(())
}

/// The failure to write a file, in words.
pub fn cannot_write(path: &Path, error: &io::Error) -> anyhow::Error {
    anyhow!(Failure::new(
        format!("`{}` cannot be written: {}", path.display(), reason(error)),
        "nothing was changed; check the folder, its permissions and the space on the disk, or name another file",
    ))
}

/// What the system says, without its error number.
pub fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    text.split(" at path").next().unwrap_or_default().to_lowercase()
}

/// The file that a symbolic link stands for, so that the link itself is not replaced.
fn followed(path: &Path) -> PathBuf {
    match fs::read_link(path) {
        Ok(_) => fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()),
        Err(_) => path.to_owned(),
    }
}

/// Lets a new name in a folder survive a power cut, as far as the system can: the file itself is there already.
fn settle(path: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder_of(path)).and_then(|folder| folder.sync_all());
    }
}
