//! A terminal with the program in it, seen as a person sees it: wait until the screen shows something, then type.

use std::{
    io::{ErrorKind, Read, Write},
    num::NonZero,
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Condvar, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Nothing takes this long, even on a busy machine.
const DEADLINE: Duration = Duration::from_secs(30);

/// The line above an open menu, in a window of usual width.
pub const MENU: &str = "Arrows or letters, then Enter: _";

pub struct Terminal {
    seen: Arc<(Mutex<Seen>, Condvar)>,
    keyboard: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    _master: Box<dyn MasterPty + Send>,
    folder: PathBuf,
}

struct Seen {
    parser: vt100::Parser,
    ended: bool,
}

/// A folder that is gone after the test, with an empty home in it.
pub fn folder() -> tempfile::TempDir {
    let folder = tempfile::Builder::new().prefix("personspec-test-").tempdir().unwrap();
    std::fs::create_dir(folder.path().join("home")).unwrap();
    folder
}

impl Terminal {
    /// Starts `personspec ARGS` in `folder`. When it ends, the screen shows its status and the terminal's settings.
    pub fn start(folder: &Path, columns: u16, args: &str) -> Self {
        Self::start_with(folder, columns, args, &[])
    }

    pub fn start_with(folder: &Path, columns: u16, args: &str, variables: &[(&str, &str)]) -> Self {
        let size = PtySize { rows: 160, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let program = env!("CARGO_BIN_EXE_personspec");
        // The inner shell leaves its process id and becomes the program; the outer one looks at what is left, and waits
        // until that was read: a terminal drops what is still on its way when its first process ends.
        let script = format!(
            "trap : INT; sh -c 'echo $$ > pid; exec \"$0\" \"$@\"' {program} {args}; echo \"[status $?]\"; stty -a | \
             grep -o -w -e '-\\{{0,1\\}}echo' -e '-\\{{0,1\\}}icanon' | tr '\\n' ' '; echo '[end]'; read -r _"
        );
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", &script]);
        command.cwd(folder);
        command.env_clear();
        for (name, value) in [
            ("PATH", std::env::var("PATH").unwrap().as_str()),
            ("HOME", folder.join("home").to_str().unwrap()),
            ("TERM", "xterm-256color"),
            ("LANG", "C.UTF-8"),
            ("PERSONSPEC_TODAY", "2025-12-01"),
        ]
        .iter()
        .chain(variables)
        {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let mut output = pair.master.try_clone_reader().unwrap();
        let keyboard = pair.master.take_writer().unwrap();
        let seen = Arc::new((
            Mutex::new(Seen {
                parser: vt100::Parser::new(NonZero::new(160).unwrap(), NonZero::new(columns).unwrap(), 2000),
                ended: false,
            }),
            Condvar::new(),
        ));
        let watched = Arc::clone(&seen);
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            loop {
                let count = match output.read(&mut bytes) {
                    Ok(count) => count,
                    // A signal that came in between ends nothing.
                    Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                    Err(_) => 0,
                };
                let mut seen = watched.0.lock().unwrap_or_else(PoisonError::into_inner);
                if count == 0 {
                    seen.ended = true;
                } else {
                    seen.parser.process(&bytes[..count]);
                }
                watched.1.notify_all();
                if count == 0 {
                    return;
                }
            }
        });
        Self { seen, keyboard, child, _master: pair.master, folder: folder.to_owned() }
    }

    /// Waits until the screen fulfils a condition.
    pub fn until(&self, what: &str, condition: impl Fn(&str) -> bool) -> String {
        let begun = Instant::now();
        let mut seen = self.seen.0.lock().unwrap();
        loop {
            let screen = contents(&seen.parser);
            if condition(&screen) {
                return screen;
            }
            let left = DEADLINE.saturating_sub(begun.elapsed());
            assert!(!left.is_zero() && !seen.ended, "waited for {what}; the screen shows:\n{screen}");
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
    }

    pub fn shows(&self, text: &str) -> String {
        self.until(text, |screen| screen.contains(text))
    }

    /// Waits for an open menu under this question, drawn down to the choice that is marked.
    pub fn menu(&self, question: &str) -> String {
        let open = format!("{question}\n{MENU}");
        self.until(&open, |screen| screen.split_once(&open).is_some_and(|(_, choices)| choices.contains("\n> ")))
    }

    /// Waits for the line editor: the last line is empty but for its mark, and the question is the last one.
    pub fn editor(&self, question: &str) -> String {
        self.until(&format!("the line editor under {question}"), |screen| {
            let last = screen.rsplit("\n\n").next().unwrap_or_default();
            last.starts_with(question) && screen.lines().next_back().unwrap_or_default().trim_end() == ">"
        })
    }

    pub fn keys(&mut self, keys: &str) -> &mut Self {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
        self
    }

    /// Types into an open menu and takes what comes first.
    pub fn choose(&mut self, question: &str, letters: &str) -> &mut Self {
        self.menu(question);
        self.keys(letters);
        if !letters.is_empty() {
            let found = format!("Enter: {letters}_");
            self.shows(&found);
        }
        self.keys("\r")
    }

    /// A paste, as terminals mark it.
    #[allow(dead_code, reason = "not every test file pastes")]
    pub fn paste(&mut self, text: &str) -> &mut Self {
        let text = text.replace('\n', "\r");
        self.keys(&format!("\u{1b}[200~{text}\u{1b}[201~"))
    }

    /// Sends a signal to the program.
    pub fn signal(&self, name: &str) {
        let pid = std::fs::read_to_string(self.folder.join("pid")).unwrap();
        assert!(Command::new("kill").args([&format!("-{name}"), pid.trim()]).status().unwrap().success());
    }

    /// Waits for the end: the screen, with the cursor visible and the terminal sane.
    pub fn ended(&mut self, status: u8) -> String {
        let screen = self.shows("[end]");
        assert!(screen.contains(&format!("[status {status}]")), "status {status} expected:\n{screen}");
        assert!(screen.ends_with("icanon echo [end]"), "the terminal is not sane:\n{screen}");
        assert!(!self.seen.0.lock().unwrap().parser.screen().hide_cursor(), "the cursor is hidden");
        self.keys("\n");
        self.child.wait().unwrap();
        screen
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

/// The screen's text without empty space at its edges.
fn contents(parser: &vt100::Parser) -> String {
    let screen = parser.screen();
    let lines: Vec<String> = screen.rows(0, screen.size().1.get()).map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n").trim_end().to_owned()
}
