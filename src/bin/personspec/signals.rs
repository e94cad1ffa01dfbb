//! Signals that end the conversation, as messages: blocked reads start again by themselves, so a thread waits for
//! them. The only file that names signal-hook. On other systems Ctrl-C ends the program as the system does.

use std::{error::Error, fmt, io};

/// What asks the program to end.
#[cfg_attr(not(unix), allow(dead_code, reason = "there is only Ctrl-C"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Signal {
    /// Ctrl-C. It comes last: when another signal interrupts console's read, console raises this one by itself.
    Interrupt,
    /// A kind request from the system or another program.
    Terminate,
    /// The terminal has gone away.
    HangUp,
}

impl Signal {
    /// What shells expect after a program that a signal ended.
    pub const fn exit_status(self) -> u8 {
        match self {
            Self::Interrupt => 130,
            Self::Terminate => 143,
            Self::HangUp => 129,
        }
    }
}

impl fmt::Display for Signal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Interrupt => "interrupted",
            Self::Terminate => "asked to end",
            Self::HangUp => "the terminal has gone away",
        })
    }
}

impl Error for Signal {}

/// Calls `tell` with every signal from now on, on a thread of its own. Once `tell` says `false`, because nobody
/// listens any more, signals do again what they always do.
///
/// # Errors
/// When the system has no room for the handlers or the thread.
#[cfg(unix)]
pub fn listen(mut tell: impl FnMut(Signal) -> bool + Send + 'static) -> io::Result<()> {
    use signal_hook::{
        consts::{SIGHUP, SIGINT, SIGTERM},
        iterator::Signals,
        low_level::emulate_default_handler,
    };

    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    let wait = move || {
        loop {
            let strongest = signals
                .wait()
                .filter_map(|number| match number {
                    SIGINT => Some((Signal::Interrupt, number)),
                    SIGTERM => Some((Signal::Terminate, number)),
                    SIGHUP => Some((Signal::HangUp, number)),
                    _ => None,
                })
                .max();
            if let Some((signal, number)) = strongest
                && !tell(signal)
            {
                let _ = emulate_default_handler(number);
            }
        }
    };
    std::thread::Builder::new().name("signals".to_owned()).spawn(wait)?;
    Ok(())
}

/// Nothing to listen for.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub fn listen(tell: impl FnMut(Signal) -> bool + Send + 'static) -> io::Result<()> {
    drop(tell);
    Ok(())
}
