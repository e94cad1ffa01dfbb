//! The line editor that texts are typed into: it takes a paste whole, and loses nothing to Esc or a signal.
//!
//! The only file that names rustyline.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use rustyline::{
    Behavior, Cmd, ConditionalEventHandler, Config, Context, Editor, Event, EventContext, EventHandler, Helper,
    KeyCode, KeyEvent, Modifiers, RepeatCount, completion::Completer, config::BellStyle, error::ReadlineError,
    highlight::Highlighter, hint::Hinter, history::MemHistory, validate::Validator,
};

use super::{Typed, cleaned};

/// Milliseconds after which Esc is a key by itself and not the beginning of another.
const ESCAPE_ALONE: u16 = 100;
/// What stands before typed text.
pub const PROMPT: &str = "> ";

/// One entry of the line editor.
pub enum Entry {
    /// A line, or a paste of several.
    Text(String),
    /// Esc, with what stood on the line.
    Escape(String),
    /// There is nothing more to read.
    End,
    /// Ctrl-C.
    Interrupt,
    /// The terminal cannot be used.
    Failed(io::Error),
}

/// Rustyline, set up for texts: it draws on the terminal even when standard output is a file, and remembers nothing.
#[derive(Debug)]
pub struct LineEditor {
    editor: Editor<Watch, MemHistory>,
    escaped: Arc<AtomicBool>,
    typed: Typed,
}

impl LineEditor {
    /// An editor that shows in `typed` what stands on its line.
    ///
    /// # Errors
    /// When there is no terminal.
    pub fn new(typed: &Typed) -> io::Result<Self> {
        let config = Config::builder()
            .behavior(Behavior::PreferTerm)
            .bell_style(BellStyle::None)
            .keyseq_timeout(Some(ESCAPE_ALONE))
            .auto_add_history(false)
            .build();
        let mut editor = Editor::with_history(config, MemHistory::new()).map_err(into_io)?;
        editor.set_helper(Some(Watch { typed: typed.clone() }));
        let escaped = Arc::new(AtomicBool::new(false));
        let escape = Event::KeySeq(vec![KeyEvent(KeyCode::Esc, Modifiers::NONE)]);
        let handler = Box::new(OnEscape { escaped: Arc::clone(&escaped) });
        editor.bind_sequence(escape, EventHandler::Conditional(handler));
        Ok(Self { editor, escaped, typed: typed.clone() })
    }

    /// Reads one entry that begins with `initial`: a line, or a paste of several.
    pub fn entry(&mut self, initial: &str) -> Entry {
        let mut initial = initial.to_owned();
        loop {
            let read = self.editor.readline_with_initial(PROMPT, (&initial, ""));
            return match read {
                Ok(text) => {
                    let text = cleaned(&text);
                    if self.escaped.swap(false, Ordering::SeqCst) { Entry::Escape(text) } else { Entry::Text(text) }
                }
                Err(ReadlineError::Eof) => Entry::End,
                Err(ReadlineError::Interrupted) => Entry::Interrupt,
                // A key or paste that is not UTF-8: what stood on the line before it is offered again.
                Err(ReadlineError::Io(error)) if error.kind() == io::ErrorKind::InvalidData => {
                    initial = self.typed.current_line();
                    continue;
                }
                Err(error) => Entry::Failed(into_io(error)),
            };
        }
    }
}

fn into_io(error: ReadlineError) -> io::Error {
    match error {
        ReadlineError::Io(error) => error,
        error => io::Error::other(error.to_string()),
    }
}

/// Sees the line as it is typed, so that a signal in its middle loses nothing.
struct Watch {
    typed: Typed,
}

impl Hinter for Watch {
    type Hint = String;

    fn hint(&self, line: &str, _pos: usize, _context: &Context<'_>) -> Option<String> {
        self.typed.line(line);
        None
    }
}

impl Completer for Watch {
    type Candidate = String;
}

impl Highlighter for Watch {}
impl Validator for Watch {}
impl Helper for Watch {}

/// Esc ends the entry and says so; nothing on the line is lost.
struct OnEscape {
    escaped: Arc<AtomicBool>,
}

impl ConditionalEventHandler for OnEscape {
    fn handle(&self, _event: &Event, _n: RepeatCount, _positive: bool, _context: &EventContext<'_>) -> Option<Cmd> {
        self.escaped.store(true, Ordering::SeqCst);
        Some(Cmd::AcceptLine)
    }
}
