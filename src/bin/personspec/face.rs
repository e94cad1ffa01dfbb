//! How the conversation looks: two faces over the same questions, and the page that both write on.
//!
//! Everything here goes to standard error; standard output belongs to the report. A face shows a question and hands
//! back what was heard. It decides nothing about answers.

pub mod dialogue;
mod line_editor;
pub mod lines;

use std::{
    env,
    io::{self, IsTerminal, Write},
    sync::{Arc, Mutex, PoisonError},
};

use personspec::{
    interview::{Choice, Command, Input, Intro, Question, Say},
    plain::{plain, plain_line},
    wrap::{columns, wrap},
};

use self::{dialogue::Dialogue, lines::Lines};
use crate::{
    cli::{Everywhere, When},
    output,
    signals::Signal,
};

/// The widest that a paragraph is set; longer lines are hard to read.
const WIDEST: usize = 100;
/// Columns where there is no terminal to ask.
const WIDTH: usize = 80;

/// One of the two ways to hold the conversation.
#[derive(Debug)]
pub enum Face {
    /// Menus and a line editor, in a terminal.
    Dialogue(Dialogue),
    /// Plain lines: for screen readers, simple terminals and pipes.
    Lines(Lines),
}

impl Face {
    /// The face that fits: plain lines when they were asked for, without a terminal, or in one that cannot redraw.
    pub fn fitting(plain: bool, everywhere: &Everywhere) -> (Self, Page) {
        let typed = io::stdin().is_terminal();
        let terminal = typed && io::stderr().is_terminal();
        let dumb = env::var_os("TERM").is_none_or(|term| term == "dumb" || term.is_empty());
        let menus = terminal && !plain && (!dumb || cfg!(windows));
        let no_colour = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let colour = match everywhere.color {
            When::Auto => menus && !no_colour,
            When::Always => menus,
            When::Never => false,
        };
        let page = Page { width: everywhere.width.map(usize::from), typed, terminal, menus, colour };
        let face = if menus { Self::Dialogue(Dialogue::new(page)) } else { Self::Lines(Lines::new(page)) };
        (face, page)
    }

    /// Asks, and waits for the answer. The criterion has been shown before.
    ///
    /// # Errors
    /// Ctrl-C, where it is heard as a key.
    pub fn ask(&mut self, question: &Question, typed: &Typed) -> Result<Heard, Signal> {
        match self {
            Self::Dialogue(dialogue) => dialogue.ask(question, typed),
            Self::Lines(lines) => Ok(lines.ask(question, typed)),
        }
    }
}

/// What a face heard.
#[derive(Debug)]
pub enum Heard {
    /// An answer or a command.
    Input(Input),
    /// A text that was begun, then a command.
    Begun(String, Command),
    /// A text of which something did not arrive whole; the person has been told. These are the lines before that.
    Spoilt(String),
    /// There is nothing more to read.
    End,
    /// The terminal cannot be used.
    Failed(io::Error),
}

/// The lines of a text that is being typed, for when the program must stop before it is complete.
#[derive(Debug, Clone, Default)]
pub struct Typed(Arc<Mutex<(Vec<String>, String)>>);

impl Typed {
    /// Nothing has been typed.
    pub fn clear(&self) {
        self.with(|(lines, line)| {
            lines.clear();
            line.clear();
        });
    }

    /// A line was ended.
    pub fn push(&self, text: &str) {
        self.with(|(lines, line)| {
            lines.push(text.to_owned());
            line.clear();
        });
    }

    /// A line is being typed and stands like this.
    pub fn line(&self, text: &str) {
        self.with(|(_, line)| text.clone_into(line));
    }

    /// The line that is being typed.
    pub fn current_line(&self) -> String {
        let mut current = String::new();
        self.with(|(_, line)| current.clone_from(line));
        current
    }

    /// Everything so far.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.with(|(lines, line)| {
            text = lines.iter().chain(Some(&*line)).map(String::as_str).collect::<Vec<_>>().join("\n");
        });
        text.trim_end_matches('\n').to_owned()
    }

    fn with(&self, act: impl FnOnce(&mut (Vec<String>, String))) {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// Where prompts are written, and how wide.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    width: Option<usize>,
    /// Whether answers are typed at a terminal, wherever the questions go.
    pub typed: bool,
    /// Whether a person sits at a terminal: the questions go there too.
    pub terminal: bool,
    /// Whether the face draws menus.
    pub menus: bool,
    /// Whether escape codes for colour may be used.
    pub colour: bool,
}

/// How a paragraph stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// As it is.
    Plain,
    /// What matters most.
    Strong,
    /// What can be passed over.
    Quiet,
    /// Good news.
    Good,
}

impl Page {
    /// Columns, asked anew since windows change.
    pub fn width(self) -> usize {
        let terminal = || if self.terminal { output::terminal_width().min(WIDEST) } else { WIDTH };
        self.width.unwrap_or_else(terminal)
    }

    /// Columns of the window itself, for what is redrawn.
    pub fn terminal_width(self) -> usize {
        self.width.unwrap_or(usize::MAX).min(output::terminal_width())
    }

    /// How going back is offered: in menus a key does it.
    pub fn going_back(self) -> &'static str {
        if self.menus { "go back (Esc)" } else { "go back" }
    }

    /// A paragraph, wrapped between words; its own line breaks stay.
    pub fn paragraph(self, text: &str, tone: Tone) {
        self.set(text, tone, "", "");
    }

    /// A command to copy, after what it is for: beside it where both fit, else whole on a line of its own.
    pub fn command(self, what_for: &str, command: &str) {
        let line = format!("{what_for} {command}");
        if !self.terminal || columns(&line) <= self.terminal_width() {
            write_raw(&format!("{}\n", plain_line(&line)));
        } else {
            self.paragraph(what_for, Tone::Plain);
            write_raw(&format!("{}\n", plain_line(command)));
        }
    }

    /// An empty line.
    pub fn space(self) {
        write_raw("\n");
    }

    /// The same, with the second and later lines under the text after a short name such as `E7`.
    pub fn entry(self, text: &str, tone: Tone) {
        let name = text.split("  ").next().map_or(0, |name| name.chars().count());
        let indent = if name < 6 { " ".repeat(name + 2) } else { String::new() };
        self.set(text, tone, "", &indent);
    }

    /// Introduces a criterion.
    pub fn intro(self, intro: &Intro) {
        self.space();
        self.paragraph(&intro.place, Tone::Quiet);
        self.entry(&plain_line_with_gap(&intro.criterion), Tone::Strong);
        if let Some(earlier) = &intro.earlier_wording {
            self.paragraph(
                &format!("The wording has changed since you answered. It was: {}", plain_line(earlier)),
                Tone::Plain,
            );
        }
        if let Some(so_far) = &intro.so_far {
            self.paragraph(so_far, Tone::Plain);
        }
        self.paragraph(intro.advice, Tone::Plain);
        if let Some(care) = intro.care {
            self.paragraph(care, Tone::Plain);
        }
    }

    /// Tells the person something.
    pub fn say(self, say: &Say) {
        match say {
            Say::Saved(text) => self.paragraph(text, Tone::Good),
            Say::Notice(text) => self.paragraph(text, Tone::Plain),
            Say::Text(text) => {
                self.space();
                for line in plain(text).lines() {
                    self.entry(line, Tone::Plain);
                }
            }
        }
    }

    fn set(self, text: &str, tone: Tone, first: &str, later: &str) {
        let mut out = String::new();
        for line in wrap(&plain(text), self.width(), first, later).lines() {
            out.push_str(&self.toned(line.trim_end(), tone));
            out.push('\n');
        }
        write_raw(&out);
    }

    /// Text that is safe already, with the codes of its tone where those are wanted.
    pub fn toned(self, text: &str, tone: Tone) -> String {
        let code = match tone {
            Tone::Plain => "",
            Tone::Strong => "1",
            Tone::Quiet => "2",
            Tone::Good => "32",
        };
        if self.colour && !code.is_empty() && !text.is_empty() {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    /// Leaves whatever was being drawn: the cursor is visible, pastes are ordinary again, a new line begins.
    pub fn leave(self) {
        if self.menus {
            write_raw("\u{1b}[?25h\u{1b}[?2004l\u{1b}[0m");
        }
        if self.terminal {
            write_raw("\n");
        }
    }
}

/// One line, but with the gap between a short name and its text kept.
fn plain_line_with_gap(text: &str) -> String {
    match text.split_once("  ") {
        Some((name, rest)) => format!("{}  {}", plain_line(name), plain_line(rest)),
        None => plain_line(text).into_owned(),
    }
}

/// "One line, or back, skip, stop": what is wanted, and the commands that can be said instead.
fn or_a_command(wanted: &str, commands: &[(Command, &str)]) -> String {
    let names: Vec<&str> = commands.iter().map(|(command, _)| command.name()).collect();
    if names.is_empty() { wanted.to_owned() } else { format!("{wanted}, or {}", names.join(", ")) }
}

/// What an option says, and its word where the label does not hold it.
fn labelled(option: &Choice) -> String {
    let label = plain_line(&option.label);
    let mut words = label.split(|c: char| !c.is_alphanumeric());
    let named = label.starts_with(&option.word) || option.word.contains([' ', '-']);
    if named || words.any(|word| word.eq_ignore_ascii_case(&option.word)) {
        label.into_owned()
    } else {
        format!("{label} ({})", plain_line(&option.word))
    }
}

/// What people type, without characters that steer a terminal. Line breaks and tabs stay.
pub fn cleaned(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

/// Finished text on standard error. Nobody can be told when that fails.
pub fn write_raw(text: &str) {
    let mut out = io::stderr().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
