//! One writer at a time: a lock file beside the portfolio, held by the system for as long as its process lives.
//!
//! Only commands that write take it. What a dead process left behind blocks nobody, since the lock dies with it.

#[cfg(unix)]
use std::fs;
use std::{
    fs::{File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
};

use anyhow::Result;

use crate::{failure::Failure, files};

/// The lock of a portfolio, released when it is dropped.
#[derive(Debug)]
pub struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Locks `portfolio`, which need not exist yet.
    ///
    /// # Errors
    /// When another process holds it, or when its folder is missing or cannot be written to.
    pub fn hold(portfolio: &Path) -> Result<Self> {
        let path = files::beside(portfolio, ".", ".lock");
        loop {
            let file = open(&path).map_err(|error| cannot_begin(portfolio, &error))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(busy(portfolio).into()),
                // A file system without locks: working without one is better than not at all.
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => return Err(cannot_begin(portfolio, &error)),
            }
            // Somebody may have removed the file between opening and locking it: then this lock protects nothing.
            if is_at(&file, &path) {
                return Ok(Self { file, path });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is still held, so that nobody holds a lock on a file that is gone.
        #[cfg(unix)]
        let _ = fs::remove_file(&self.path);
        #[cfg(not(unix))]
        let _ = &self.path;
        let _ = self.file.unlock();
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |a: fs::Metadata, b: fs::Metadata| a.dev() == b.dev() && a.ino() == b.ino();
    file.metadata().ok().zip(fs::symlink_metadata(path).ok()).is_some_and(|(a, b)| same(a, b))
}

#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

fn busy(portfolio: &Path) -> Failure {
    Failure::new(
        format!("`{}` is in use by another personspec", portfolio.display()),
        "finish there first, or name another file with `-p`",
    )
}

fn cannot_begin(portfolio: &Path, error: &io::Error) -> anyhow::Error {
    let folder = files::folder_of(portfolio);
    if !folder.is_dir() {
        return Failure::new(
            format!("there is no folder `{}` for the portfolio", folder.display()),
            "make the folder first, or name another file with `-p`",
        )
        .into();
    }
    Failure::new(
        format!("nothing can be saved in the folder of `{}`: {}", portfolio.display(), files::reason(error)),
        "check the folder's permissions and the space on the disk, or name another file with `-p`",
    )
    .into()
}
