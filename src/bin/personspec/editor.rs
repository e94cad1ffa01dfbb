//! Writing a text in the person's own editor, in a private folder that is gone afterwards.
//!
//! The folder stands beside the portfolio, so that the text never reaches a disk that the portfolio is not on. It is
//! named after the portfolio and used by whoever holds the portfolio's lock, so what is found there at the beginning
//! was left by a crash.

use std::{
    env,
    ffi::OsString,
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    time::{Duration, Instant},
};

use crate::{files, terminal};

/// The file inside the folder.
const FILE: &str = "example.txt";
/// How the names of texts begin that an earlier crash left, while another text is being written.
const LEFT: &str = "left-";
/// How long an editor may take to end when the program has to.
const GRACE: Duration = Duration::from_secs(1);

/// What vim and nvim must not leave behind: a swap file, a backup, an undo file, viminfo or shada.
const VIM_LEAVES_NOTHING: [&str; 5] = ["-n", "-i", "NONE", "-c", "silent! set nobackup nowritebackup noundofile"];

/// The person's editor, with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editor {
    words: Vec<String>,
    /// Whether the person named it, and so knows it.
    named: bool,
}

impl Editor {
    /// The editor that VISUAL or EDITOR names, else one that the system has. Blank values count as absent.
    pub fn find() -> Option<Self> {
        let named = ["VISUAL", "EDITOR"].into_iter().find_map(|name| {
            let value = env::var(name).ok().filter(|value| !value.trim().is_empty())?;
            // A value that no shell could split is the name of a program.
            let words = shell_words::split(&value).unwrap_or_else(|_| vec![value.clone()]);
            (!words.is_empty()).then_some(Self { words, named: true })
        });
        named.or_else(|| {
            let usual: &[&str] = if cfg!(windows) { &["notepad.exe"] } else { &["nano", "vi"] };
            let found = usual.iter().find(|name| cfg!(windows) || on_path(name).is_some())?;
            Some(Self { words: vec![(*found).to_owned()], named: false })
        })
    }

    /// What it is called in messages.
    pub fn name(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }

    /// How to write and leave, for an editor that the person did not name and that does not say so itself.
    pub fn manual(&self) -> Option<&'static str> {
        let unknown_vi = !self.named && self.name() == "vi";
        unknown_vi.then_some("press i to write; to finish press Esc, type :wq and press Enter")
    }

    fn command(&self) -> Command {
        let mut command = Command::new(self.name());
        command.args(self.words.iter().skip(1));
        if is_vim(self.name()) {
            command.args(VIM_LEAVES_NOTHING);
        }
        command
    }
}

/// The private folder of a portfolio.
#[derive(Debug)]
pub struct PrivateFolder {
    path: PathBuf,
}

impl PrivateFolder {
    /// The folder of this portfolio, which need not exist.
    pub fn beside(portfolio: &Path) -> Self {
        Self { path: files::beside(portfolio, ".personspec-", "") }
    }

    /// What stands there. Behind a link stands a folder of somebody else's, of which nothing is read or removed.
    fn entries(&self) -> impl Iterator<Item = fs::DirEntry> {
        let own = fs::symlink_metadata(&self.path).is_ok_and(|about| about.is_dir());
        own.then(|| fs::read_dir(&self.path)).into_iter().flatten().flatten().flatten()
    }

    /// The texts that a crash left there, each with its file.
    pub fn left_behind(&self) -> Vec<(PathBuf, String)> {
        let mut files: Vec<PathBuf> = self
            .entries()
            .filter(|entry| entry.file_name().to_str().is_some_and(|name| name == FILE || name.starts_with(LEFT)))
            .map(|entry| entry.path())
            .collect();
        files.sort();
        let text = |file: PathBuf| {
            let text = String::from_utf8_lossy(&fs::read(&file).ok()?).into_owned();
            (!text.trim().is_empty()).then_some((file, text))
        };
        files.into_iter().filter_map(text).collect()
    }

    /// Removes the folder with everything in it but texts that an earlier crash left and nobody has decided about.
    pub fn remove(&self) {
        for entry in self.entries() {
            if entry.file_name().to_str().is_some_and(|name| name.starts_with(LEFT)) {
                continue;
            }
            let path = entry.path();
            let folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            let _ = if folder { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        }
        let _ = fs::remove_dir(&self.path);
    }

    /// Puts what a crash left aside, so that another text can be written meanwhile.
    fn put_aside(&self) -> io::Result<()> {
        let free = (1_u32..).map(|number| self.path.join(format!("{LEFT}{number}.txt"))).find(|path| !path.exists());
        match (self.path.join(FILE), free) {
            (file, Some(free)) if file.exists() => fs::rename(file, free),
            (_, _) => Ok(()),
        }
    }

    /// Opens `text` in an editor.
    ///
    /// # Errors
    /// When the folder cannot be made or the editor cannot be started. Nothing is left behind then.
    pub fn open<'f>(&'f self, text: &str, editor: &Editor) -> io::Result<Editing<'f>> {
        let started = self.put_aside().and_then(|()| self.write(text)).and_then(|file| {
            // Standard output may be the report's file, so the editor draws where the conversation does.
            let mut command = editor.command();
            command.arg(file).stdin(Stdio::inherit()).stdout(Stdio::from(io::stderr())).stderr(Stdio::inherit());
            command.spawn()
        });
        match started {
            Ok(child) => Ok(Editing { folder: self, child, before: text.to_owned() }),
            Err(error) => {
                self.remove();
                Err(error)
            }
        }
    }

    #[cfg_attr(not(unix), allow(unused_mut, reason = "only Unix has modes to set"))]
    fn write(&self, text: &str) -> io::Result<PathBuf> {
        let mut folder = fs::DirBuilder::new();
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
            folder.mode(0o700);
            options.mode(0o600);
        }
        match fs::symlink_metadata(&self.path) {
            Ok(about) if about.is_dir() => keep_private(&self.path)?,
            Ok(_) => {
                let name = self.path.display();
                return Err(io::Error::other(format!("`{name}` stands where its private folder belongs")));
            }
            Err(_) => folder.create(&self.path)?,
        }
        let path = self.path.join(FILE);
        let mut file = options.open(&path)?;
        file.write_all(text.as_bytes())?;
        if !text.is_empty() && !text.ends_with('\n') {
            file.write_all(b"\n")?;
        }
        fs::canonicalize(&path)
    }
}

/// Lets nobody else into a folder that was there already.
#[cfg(unix)]
fn keep_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

/// Only Unix has modes to set.
#[cfg(not(unix))]
fn keep_private(_: &Path) -> io::Result<()> {
    Ok(())
}

/// A text that is open in an editor. The private folder is removed when this is dropped.
#[derive(Debug)]
pub struct Editing<'f> {
    folder: &'f PrivateFolder,
    child: Child,
    before: String,
}

impl Editing<'_> {
    /// Whether the editor has ended, and how.
    ///
    /// # Errors
    /// What the system says.
    pub fn ended(&mut self) -> io::Result<Option<ExitStatus>> {
        self.child.try_wait()
    }

    /// Makes the editor end, since the program has to.
    pub fn end(&mut self) {
        terminal::ask_to_end(&mut self.child);
        let until = Instant::now() + GRACE;
        while Instant::now() < until {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// What stands in the file now. Bytes that are no text are shown as such rather than lost with the rest.
    pub fn text(&self) -> Option<String> {
        let bytes = fs::read(self.folder.path.join(FILE)).ok()?;
        let text = String::from_utf8_lossy(&bytes);
        Some(text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n"))
    }

    /// Whether something else is there than at the beginning.
    pub fn changed(&self) -> bool {
        self.text().is_some_and(|text| text.trim() != self.before.trim())
    }
}

impl Drop for Editing<'_> {
    fn drop(&mut self) {
        self.folder.remove();
    }
}

/// Whether a program is vim or nvim, under whichever name: `vi` is vim on most systems.
fn is_vim(name: &str) -> bool {
    let stem = |path: &Path| path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_lowercase();
    let vim = |stem: &str| matches!(stem, "vim" | "nvim" | "gvim" | "mvim" | "vimx") || stem.starts_with("vim.");
    let plain = stem(Path::new(name));
    if vim(&plain) {
        return true;
    }
    matches!(plain.as_str(), "vi" | "view" | "ex" | "editor" | "sensible-editor")
        && on_path(name).and_then(|path| fs::canonicalize(path).ok()).is_some_and(|path| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_lowercase();
            vim(&name) || name.starts_with("vim") || name.starts_with("nvim")
        })
}

/// The file that a program's name stands for.
fn on_path(name: &str) -> Option<PathBuf> {
    if Path::new(name).components().count() > 1 {
        return Some(PathBuf::from(name));
    }
    let path = env::var_os("PATH").unwrap_or_else(|| OsString::from("/usr/bin:/bin"));
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}
