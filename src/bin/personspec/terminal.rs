//! The terminal's state beyond what the faces draw: how it was when the program began, and putting it back.
//!
//! The only file that names rustix. Where there is no such thing as termios, nothing is done.

use std::{io, process::Child};

/// The terminal as it was found.
pub struct Terminal {
    #[cfg(unix)]
    settings: Option<rustix::termios::Termios>,
}

#[cfg(unix)]
impl Terminal {
    /// Remembers the settings of the terminal on standard input, if it is one.
    pub fn found() -> Self {
        Self { settings: rustix::termios::tcgetattr(io::stdin()).ok() }
    }

    /// Keys are neither echoed nor gathered into lines: between two reads of a menu or the line editor, what is typed
    /// ahead would show up in the middle of what they draw.
    pub fn hush(&self) {
        use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, tcsetattr};

        if let Some(settings) = &self.settings {
            let mut hushed = settings.clone();
            hushed.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON);
            hushed.special_codes[SpecialCodeIndex::VMIN] = 1;
            hushed.special_codes[SpecialCodeIndex::VTIME] = 0;
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, &hushed);
        }
    }

    /// Puts the settings back: echo and line mode, as they were.
    pub fn put_back(&self) {
        if let Some(settings) = &self.settings {
            let _ = rustix::termios::tcsetattr(io::stdin(), rustix::termios::OptionalActions::Now, settings);
        }
    }
}

#[cfg(not(unix))]
impl Terminal {
    /// Nothing to remember.
    pub fn found() -> Self {
        Self {}
    }

    /// Nothing to change.
    pub fn hush(&self) {}

    /// Nothing to put back.
    pub fn put_back(&self) {}
}

/// How long the rest of a paste may be under way after a line of it.
#[cfg(unix)]
const UNDER_WAY: rustix::event::Timespec = rustix::event::Timespec { tv_sec: 0, tv_nsec: 100_000_000 };

/// Whether more has come from the keyboard after the line that was just read, or comes at once: nobody types that
/// fast, so it is the rest of a paste. A line without its end counts too, so lines are not waited for here.
#[cfg(unix)]
pub fn more_is_pasted() -> bool {
    use rustix::{
        event::{PollFd, PollFlags, poll},
        termios::{LocalModes, OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr},
    };

    let input = io::stdin();
    let Ok(settings) = tcgetattr(&input) else {
        return false;
    };
    let mut by_keys = settings.clone();
    by_keys.local_modes.remove(LocalModes::ICANON);
    by_keys.special_codes[SpecialCodeIndex::VMIN] = 1;
    by_keys.special_codes[SpecialCodeIndex::VTIME] = 0;
    let _ = tcsetattr(&input, OptionalActions::Now, &by_keys);
    let mut waiting = [PollFd::new(&input, PollFlags::IN)];
    let come = poll(&mut waiting, Some(&UNDER_WAY)).is_ok_and(|ready| ready > 0);
    let _ = tcsetattr(&input, OptionalActions::Now, &settings);
    come
}

/// Nothing is known of what comes next.
#[cfg(not(unix))]
pub fn more_is_pasted() -> bool {
    false
}

/// Forgets what was typed ahead: the rest of a paste must not answer the next question.
#[cfg(unix)]
pub fn forget_typed_ahead() {
    let _ = rustix::termios::tcflush(io::stdin(), rustix::termios::QueueSelector::IFlush);
}

/// Nothing is known of what was typed ahead.
#[cfg(not(unix))]
pub fn forget_typed_ahead() {
    let _ = io::stdin();
}

/// Asks a program that was started here to end; it may still save what it has.
#[cfg(unix)]
pub fn ask_to_end(child: &mut Child) {
    let pid = rustix::process::Pid::from_child(child);
    let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
}

/// Ends a program that was started here.
#[cfg(not(unix))]
pub fn ask_to_end(child: &mut Child) {
    let _ = child.kill();
}
