//! Where words go: results to standard output or a file, everything else to standard error.

use std::{
    io::{self, IsTerminal, Write},
    path::Path,
};

use anyhow::Result;
use personspec::{plain::plain, report::Style, wrap::wrap};

use crate::{
    cli::{Everywhere, When},
    failure::Failure,
    files::{self, Privacy},
};

/// The widest that text is set; longer lines are hard to read.
const WIDEST: usize = 120;

/// How a text result is set that goes to `file`, or to standard output without one.
pub fn style(everywhere: &Everywhere, file: Option<&Path>) -> Style {
    let terminal = file.is_none_or(|file| file == Path::new("-")) && io::stdout().is_terminal();
    let asked = everywhere.width.map(usize::from);
    let width = asked.unwrap_or_else(|| if terminal { terminal_width().min(WIDEST) } else { Style::PLAIN.width });
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    let colour = match everywhere.color {
        When::Auto => terminal && !no_colour && !dumb,
        When::Always => true,
        When::Never => false,
    };
    Style { width, colour, boxes: terminal && !dumb }
}

/// Whether results appear in the same terminal as everything else.
pub fn shows_results() -> bool {
    io::stdout().is_terminal()
}

/// The columns of the terminal that standard output or standard error is on.
pub fn terminal_width() -> usize {
    terminal_size::terminal_size()
        .or_else(|| terminal_size::terminal_size_of(io::stderr()))
        .map_or(Style::PLAIN.width, |(width, _)| usize::from(width.0).max(20))
}

/// Hands a finished result over: to `file` (replaced in one step, owner-only), else to standard output.
///
/// # Errors
/// When it cannot be written. A reader that went away is no error.
pub fn result(text: &str, file: Option<&Path>) -> Result<()> {
    match file {
        Some(file) if file != Path::new("-") => {
            files::write_atomically(file, text, Privacy::Owner).map_err(|error| files::cannot_write(file, &error))
        }
        _ => {
            let mut out = io::stdout().lock();
            match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
                Err(error) => {
                    let help = "nothing more was written; check where it goes, and the space on the disk";
                    Err(Failure::new(format!("the result cannot be written: {}", files::reason(&error)), help).into())
                }
                Ok(()) => Ok(()),
            }
        }
    }
}

/// Something to know, on standard error: `note: ...`. On a terminal it is wrapped between words.
pub fn note(text: &str) {
    said(&format!("note: {text}"), "      ");
}

/// What went wrong, on standard error, in finished words. On a terminal it is wrapped between words.
pub fn error(text: &str) {
    said(text, "");
}

/// Lines on standard error, with `indent` before those that a terminal is too narrow for.
fn said(text: &str, indent: &str) {
    if io::stderr().is_terminal() {
        let wrapped = wrap(&plain(text), terminal_width().min(WIDEST), "", indent);
        note_raw(&format!("{}\n", wrapped.trim_end()));
    } else {
        note_raw(&format!("{text}\n"));
    }
}

/// Finished lines, on standard error. Nobody can be told when that fails.
pub fn note_raw(text: &str) {
    let _ = io::stderr().lock().write_all(plain(text).as_bytes());
}
