//! The session around the conversation: asks, saves before it says so, opens the editor, survives signals and full
//! disks. What is asked and what an answer does is decided in the library.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::Result;
use personspec::{
    interview::{Choice, Command, Conversation, End, Form, Input, Question, Reply},
    portfolio::Portfolio,
};

use crate::{
    editor::{Editing, Editor, PrivateFolder},
    face::{Heard, Tone},
    failure::Failure,
    files::{self, Privacy, Stamp},
    lock::Lock,
    signals::Signal,
    source::Source,
    talk::{Talk, shell_question},
    unsaved,
};

/// How often an open editor is looked after.
const LOOK_AFTER: Duration = Duration::from_millis(20);

/// A conversation with the files around it.
pub struct Session<'t, C> {
    /// The person's side.
    pub talk: &'t Talk,
    /// What is asked, and the answers.
    pub conversation: C,
    /// Where they are saved.
    pub path: PathBuf,
    /// Whether the last change is not on the disk.
    pub unsaved: bool,
    /// What was on the disk last.
    saved: Portfolio,
    /// By which it is told whether that is still there.
    stamp: Option<Stamp>,
    lock: Lock,
    folder: PrivateFolder,
    editor: Option<Editor>,
}

impl<'t, C: Conversation> Session<'t, C> {
    /// A session that saves at `path`, whose lock is held.
    pub fn new(talk: &'t Talk, conversation: C, path: PathBuf, lock: Lock, editor: Option<Editor>) -> Self {
        let folder = PrivateFolder::beside(&path);
        let saved = conversation.portfolio().clone();
        let stamp = files::stamp(&path);
        Self { talk, conversation, path, unsaved: false, saved, stamp, lock, folder, editor }
    }

    /// Asks until nothing is left, the person stops or the input ends.
    ///
    /// # Errors
    /// A [`Signal`], after everything that was typed has been saved; or a save that failed for good. What could not be
    /// saved has then been shown, so that it can be copied.
    pub fn run(&mut self, source: Option<&Source>) -> Result<End> {
        let ended = self.converse(source);
        if self.unsaved {
            self.talk.lend_terminal();
            self.show_unsaved();
        }
        ended
    }

    fn converse(&mut self, source: Option<&Source>) -> Result<End> {
        while let Some(question) = self.conversation.question() {
            if let Some(intro) = &question.intro {
                self.talk.page.intro(intro);
            }
            let end = match &question.form {
                Form::Editor { text } => self.edit(text, source)?,
                Form::Choice { .. } | Form::Text | Form::Short { .. } => self.ask(&question, source)?,
            };
            if let Some(end) = end {
                return Ok(end);
            }
        }
        Ok(End::Finished)
    }

    fn ask(&mut self, question: &Question, source: Option<&Source>) -> Result<Option<End>> {
        let heard = match self.talk.ask(question) {
            Ok(heard) => heard,
            Err(error) => {
                let begun = self.conversation.keep_begun(&self.talk.typed.text());
                return Err(self.after_signal(&begun, error));
            }
        };
        match heard {
            Heard::Input(input) => self.take(input, source),
            Heard::Begun(text, command) => {
                let begun = self.conversation.keep_begun(&text);
                self.settle(begun, source)?;
                self.take(Input::Command(command), source)
            }
            Heard::Spoilt(before) => {
                let begun = self.conversation.keep_begun(&before);
                self.settle(begun, source)
            }
            Heard::End => self.take(Input::Command(Command::Stop), source),
            Heard::Failed(error) => {
                let reason = files::reason(&error);
                self.talk.page.paragraph(&format!("Nothing more can be read here: {reason}."), Tone::Plain);
                self.take(Input::Command(Command::Stop), source)
            }
        }
    }

    fn take(&mut self, input: Input, source: Option<&Source>) -> Result<Option<End>> {
        let reply = self.conversation.take(input);
        self.settle(reply, source)
    }

    /// Saves what changed, and only then says so.
    fn settle(&mut self, reply: Reply, source: Option<&Source>) -> Result<Option<End>> {
        if reply.changed {
            self.save(source)?;
        }
        for say in &reply.says {
            self.talk.page.say(say);
        }
        Ok(reply.end)
    }

    /// Saves what a signal left no time to ask about.
    fn after_signal(&mut self, begun: &Reply, error: anyhow::Error) -> anyhow::Error {
        if begun.changed || self.unsaved {
            self.unsaved = self.write().is_err();
        }
        error
    }

    /// Writes the portfolio in place of the one that was read, but not of what another program has written since.
    fn write(&mut self) -> Result<()> {
        let found = files::stamp(&self.path);
        if found.is_some() && found != self.stamp {
            return Err(Failure::new(
                format!("`{}` was changed by another program meanwhile", self.path.display()),
                "nothing of it was replaced; save your answers in another file, or note them and start again",
            )
            .into());
        }
        write(self.conversation.portfolio(), &self.path)?;
        self.stamp = files::stamp(&self.path);
        Ok(())
    }

    /// Saves; when that fails, what was typed stays here until it can be saved somewhere.
    fn save(&mut self, source: Option<&Source>) -> Result<()> {
        loop {
            let Err(failure) = self.write() else {
                self.unsaved = false;
                self.saved.clone_from(self.conversation.portfolio());
                return Ok(());
            };
            self.unsaved = true;
            // Piped answers are for the questions that they were written for.
            if !self.talk.page.terminal {
                return Err(failure);
            }
            self.tell_failure(&failure);
            let options = vec![
                Choice::new("again", "Try again"),
                Choice::new("elsewhere", "Save to another file"),
                Choice::new("show", "Show what is not saved, to copy it"),
                Choice::new("stop", "Stop without saving it"),
            ];
            let question = shell_question("Your last answer is not saved yet. What now?", options, &[]);
            match self.talk.choose(&question)? {
                Some(Input::Chosen(1)) => self.save_elsewhere(source)?,
                Some(Input::Chosen(2)) => self.show_unsaved(),
                Some(Input::Chosen(3)) | None => return Err(failure),
                Some(Input::Chosen(_) | Input::Command(_) | Input::Text(_)) => {}
            }
        }
    }

    /// Moves the session to another file, when one can be named.
    fn save_elsewhere(&mut self, source: Option<&Source>) -> Result<()> {
        let question = Question {
            intro: None,
            prompt: "Which file? It must not exist yet.".to_owned(),
            form: Form::Short { earlier: None, begun: None, removable: false },
            commands: &[(Command::Back, "the question before")],
        };
        let Heard::Input(Input::Text(name)) = self.talk.ask(&question)? else {
            return Ok(());
        };
        let path = PathBuf::from(name.trim());
        if name.trim().is_empty() {
            return Ok(());
        }
        let moved = Lock::hold(&path).and_then(|lock| {
            see_post_from(&path, source, &mut self.conversation);
            let text = yaml(self.conversation.portfolio())?;
            files::write_new(&path, &text, Privacy::Owner, false).map(|()| lock)
        });
        match moved {
            Ok(lock) => {
                self.talk.page.paragraph(&format!("Saved in {}. The rest goes there too.", path.display()), Tone::Good);
                self.folder = PrivateFolder::beside(&path);
                self.lock = lock;
                self.stamp = files::stamp(&path);
                self.path = path;
            }
            Err(failure) => {
                see_post_from(&self.path, source, &mut self.conversation);
                self.tell_failure(&failure);
            }
        }
        Ok(())
    }

    /// Shows everything that is not on the disk.
    fn show_unsaved(&self) {
        let page = self.talk.page;
        page.space();
        page.paragraph("This is not saved:", Tone::Strong);
        for text in unsaved::texts(&self.saved, self.conversation.portfolio()) {
            page.paragraph(&text, Tone::Plain);
        }
    }

    fn tell_failure(&self, failure: &anyhow::Error) {
        self.talk.page.space();
        self.talk.page.paragraph(&format!("{failure:#}"), Tone::Plain);
    }

    fn edit(&mut self, text: &str, source: Option<&Source>) -> Result<Option<End>> {
        let page = self.talk.page;
        let Some(editor) = self.editor.clone() else {
            self.conversation.without_editor();
            return Ok(None);
        };
        if let Some(manual) = editor.manual()
            && !self.opens(&editor, manual)?
        {
            self.conversation.without_editor();
            return Ok(None);
        }
        page.paragraph(&format!("Opening {}. Save there and close it to come back here.", editor.name()), Tone::Plain);
        let folder = PrivateFolder::beside(&self.path);
        self.talk.lend_terminal();
        let mut editing = match folder.open(text, &editor) {
            Ok(editing) => editing,
            Err(error) => {
                self.talk.take_terminal_back();
                let reason = files::reason(&error);
                page.paragraph(
                    &format!(
                        "The editor {} cannot be opened: {reason}. Nothing is lost; you can type the text here.",
                        editor.name()
                    ),
                    Tone::Plain,
                );
                self.conversation.without_editor();
                return Ok(None);
            }
        };
        match self.wait_for(&mut editing, &editor) {
            Ok(Some(text)) => self.take(Input::Text(text), source),
            Ok(None) => {
                page.paragraph("The editor ended without a text to take. Nothing has changed.", Tone::Plain);
                self.conversation.without_editor();
                Ok(None)
            }
            Err(error) => {
                let changed = editing.text().filter(|_| editing.changed());
                let reply = changed.map(|text| self.conversation.take(Input::Text(text))).unwrap_or_default();
                Err(self.after_signal(&reply, error))
            }
        }
    }

    /// Says how an editor works while it can be read, and whether the person wants it then.
    fn opens(&self, editor: &Editor, manual: &str) -> Result<bool> {
        let name = editor.name();
        let question = Question {
            intro: None,
            prompt: format!("The editor here is {name}, which has keys of its own: {manual}."),
            form: Form::Choice { options: vec![Choice::new("open", format!("Open {name}"))], default: Some(0) },
            commands: &[(Command::Back, "do not open it")],
        };
        loop {
            match self.talk.choose(&question)? {
                Some(Input::Chosen(_)) => return Ok(true),
                Some(Input::Command(_)) | None => return Ok(false),
                Some(Input::Text(_)) => {}
            }
        }
    }

    /// Waits until the editor has ended; the text that it saved. Ctrl-C belongs to the editor meanwhile.
    fn wait_for(&self, editing: &mut Editing<'_>, editor: &Editor) -> Result<Option<String>> {
        let status = loop {
            let ended = editing.ended()?;
            match self.talk.signal_within(LOOK_AFTER) {
                Some(signal @ (Signal::Terminate | Signal::HangUp)) => {
                    editing.end();
                    return Err(signal.into());
                }
                // One that came with the end of the editor was meant for it as well.
                Some(Signal::Interrupt) => {}
                None => {
                    if let Some(status) = ended {
                        break status;
                    }
                }
            }
        };
        self.talk.take_terminal_back();
        let wanted = status.success() || editing.changed() && self.asks_to_use(editor)?;
        Ok(editing.text().filter(|_| wanted))
    }

    fn asks_to_use(&self, editor: &Editor) -> Result<bool> {
        let options = vec![
            Choice::new("use", "Use the text that it saved"),
            Choice::new("discard", "Leave it out and keep what was there"),
        ];
        let question = shell_question(&format!("{} ended with an error. What now?", editor.name()), options, &[]);
        loop {
            match self.talk.choose(&question)? {
                Some(Input::Chosen(0)) | None => return Ok(true),
                Some(Input::Chosen(_)) => return Ok(false),
                Some(Input::Command(_) | Input::Text(_)) => {}
            }
        }
    }
}

/// Lets a conversation name its post as it is seen from the portfolio at `path`.
fn see_post_from(path: &Path, source: Option<&Source>, conversation: &mut impl Conversation) {
    if let Some(source) = source {
        conversation.set_post(source.post(path));
    }
}

/// Writes a portfolio for its owner alone, in one step.
///
/// # Errors
/// With the finished words of what went wrong; the old file is untouched.
pub fn write(portfolio: &Portfolio, path: &Path) -> Result<()> {
    let text = yaml(portfolio)?;
    files::write_atomically(path, &text, Privacy::Owner).map_err(|error| files::cannot_write(path, &error))
}

fn yaml(portfolio: &Portfolio) -> Result<String> {
    portfolio
        .to_yaml()
        .map_err(|problem| Failure::new(problem.message, "nothing was changed; please report this").into())
}
