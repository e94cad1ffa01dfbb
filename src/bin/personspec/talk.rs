//! The person's side of the conversation: a face on a thread of its own, and signals, heard in one place.
//!
//! The thread that asks is free to hear a signal while the face waits for a key, so a save is never cut short and
//! nothing has to be done inside a signal handler.

use std::{
    cell::Cell,
    io,
    sync::mpsc::{self, Receiver, RecvTimeoutError, Sender},
    thread,
    time::Duration,
};

use anyhow::anyhow;
use personspec::{
    interview::{Choice, Command, Form, Input, Question},
    plain::plain_line,
};

use crate::{
    cli::Everywhere,
    face::{Face, Heard, Page, Tone, Typed},
    signals::{self, Signal},
    terminal::{self, Terminal},
};

/// How long a signal may take to arrive after a read that it broke.
const ON_ITS_WAY: Duration = Duration::from_secs(1);

/// The person's side.
pub struct Talk {
    /// Where prompts are written.
    pub page: Page,
    /// What is being typed.
    pub typed: Typed,
    terminal: Terminal,
    questions: Sender<Question>,
    events: Receiver<Result<Heard, Signal>>,
    /// Whether a one-line answer was broken off, of which nothing is saved.
    line_lost: Cell<bool>,
}

impl Talk {
    /// Begins: chooses the face, and listens for signals.
    ///
    /// # Errors
    /// When the system has no room for threads.
    pub fn begin(plain: bool, everywhere: &Everywhere) -> io::Result<Self> {
        let terminal = Terminal::found();
        let (mut face, page) = Face::fitting(plain, everywhere);
        if page.menus {
            terminal.hush();
        }
        let typed = Typed::default();
        let (questions, asked) = mpsc::channel::<Question>();
        let (tell, events) = mpsc::channel();
        let signalled = tell.clone();
        signals::listen(move |signal| signalled.send(Err(signal)).is_ok())?;
        let watched = typed.clone();
        thread::Builder::new().name("face".to_owned()).spawn(move || {
            for question in asked {
                if tell.send(face.ask(&question, &watched)).is_err() {
                    return;
                }
            }
        })?;
        Ok(Self { page, typed, terminal, questions, events, line_lost: Cell::new(false) })
    }

    /// Asks a question and waits. A signal ends the wait as an error; what was typed until then is in `typed`.
    ///
    /// # Errors
    /// The [`Signal`], or that the face has gone.
    pub fn ask(&self, question: &Question) -> anyhow::Result<Heard> {
        let heard = self.hear(question);
        self.line_lost.set(heard.is_err() && self.has_begun_a_line(&question.form));
        heard
    }

    fn hear(&self, question: &Question) -> anyhow::Result<Heard> {
        self.typed.clear();
        let gone = || anyhow!("the conversation has ended unexpectedly");
        self.questions.send(question.clone()).map_err(|_| gone())?;
        match self.events.recv().map_err(|_| gone())?? {
            Heard::Failed(error) => match self.signal_within(ON_ITS_WAY) {
                Some(signal) => Err(signal.into()),
                None => Ok(Heard::Failed(error)),
            },
            heard => Ok(heard),
        }
    }

    /// Whether something else stands on the line of a one-line answer than was offered there.
    fn has_begun_a_line(&self, form: &Form) -> bool {
        match form {
            Form::Short { earlier, begun, .. } => {
                let offered = begun.as_deref().or(earlier.as_deref()).unwrap_or_default();
                let line = self.typed.current_line();
                !line.trim().is_empty() && line != plain_line(offered)
            }
            Form::Choice { .. } | Form::Text | Form::Editor { .. } => false,
        }
    }

    /// Asks for one of several answers. `None` when nobody answers any more: the input has ended, or the terminal
    /// cannot be used.
    ///
    /// # Errors
    /// As for [`Talk::ask`].
    pub fn choose(&self, question: &Question) -> anyhow::Result<Option<Input>> {
        loop {
            match self.ask(question)? {
                Heard::Input(input) => return Ok(Some(input)),
                Heard::End | Heard::Failed(_) => return Ok(None),
                // Of a text only.
                Heard::Begun(..) | Heard::Spoilt(_) => {}
            }
        }
    }

    /// A signal, if one arrives within this time. Only while no question is asked.
    pub fn signal_within(&self, time: Duration) -> Option<Signal> {
        match self.events.recv_timeout(time) {
            Ok(Err(signal)) => Some(signal),
            Ok(Ok(_)) | Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => None,
        }
    }

    /// Whether a signal ended the conversation: then the terminal is left as it was found, for a last word. A line that
    /// was being typed is not kept, which is said.
    pub fn left_by_signal(&self, error: &anyhow::Error) -> bool {
        let signal = error.is::<Signal>();
        if signal {
            self.leave_terminal();
            if self.line_lost.get() {
                self.page.paragraph("What you were typing on this line is not saved.", Tone::Plain);
            }
        }
        signal
    }

    /// Leaves the terminal as it was found.
    pub fn leave_terminal(&self) {
        self.forget_the_rest();
        self.terminal.put_back();
        self.page.leave();
    }

    /// Lends the terminal, as it was found, to another program.
    pub fn lend_terminal(&self) {
        self.terminal.put_back();
    }

    /// Takes it back; the conversation goes on.
    pub fn take_terminal_back(&self) {
        self.terminal.put_back();
        if self.page.menus {
            self.terminal.hush();
        }
    }
}

impl Talk {
    /// What a paste holds after the end of the conversation must not reach the shell, which would run it.
    fn forget_the_rest(&self) {
        if self.page.typed {
            terminal::forget_typed_ahead();
        }
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        self.forget_the_rest();
        self.terminal.put_back();
    }
}

/// Where nothing is asked about a criterion, one can only stop.
pub const STOP: &[(Command, &str)] = &[(Command::Stop, "end here")];

/// A question of the program's own, outside the conversation about criteria.
pub fn shell_question(prompt: &str, options: Vec<Choice>, commands: &'static [(Command, &'static str)]) -> Question {
    Question { intro: None, prompt: prompt.to_owned(), form: Form::Choice { options, default: None }, commands }
}
