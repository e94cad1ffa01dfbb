//! The face for terminals: menus to choose from, and a line editor for text.
//!
//! The only file that names dialoguer. The criterion and the question are printed by the page, once; what is redrawn here
//! is short, so that no redraw can go wrong in a narrow window.

use std::{cell::Cell, fmt, io, thread};

use dialoguer::{FuzzySelect, theme::Theme};
use personspec::{
    interview::{Choice, Command, Form, Input, Question},
    plain::plain_line,
    wrap::columns,
};

use super::{
    Heard, Page, Tone, Typed, labelled,
    line_editor::{Entry, LineEditor, PROMPT},
    or_a_command,
};
use crate::{signals::Signal, terminal};

/// The face for terminals.
#[derive(Debug)]
pub struct Dialogue {
    page: Page,
    /// Whether it has been said how a text ends.
    explained: bool,
    /// Kept from one line to the next, with what was typed ahead; a menu or the end of a text begins anew.
    editor: Option<Box<LineEditor>>,
}

impl Dialogue {
    /// A face on the terminal.
    pub fn new(page: Page) -> Self {
        Self { page, explained: false, editor: None }
    }

    /// Asks, and waits for the answer.
    ///
    /// # Errors
    /// Ctrl-C, where it is heard as a key.
    pub fn ask(&mut self, question: &Question, typed: &Typed) -> Result<Heard, Signal> {
        self.page.space();
        self.page.paragraph(&question.prompt, Tone::Strong);
        match &question.form {
            Form::Choice { options, default } => {
                self.editor = None;
                Ok(self.choice(options, *default, question.commands))
            }
            Form::Text | Form::Editor { .. } => {
                let heard = self.text(typed);
                // What a paste held after its end must not answer anything.
                self.editor = None;
                terminal::forget_typed_ahead();
                heard
            }
            Form::Short { earlier, begun, removable } => {
                self.explain_short(earlier.is_some(), *removable, question.commands);
                let earlier = begun.as_deref().or(earlier.as_deref());
                self.short(earlier.unwrap_or_default(), question.commands, typed)
            }
        }
    }

    fn choice(&self, options: &[Choice], default: Option<usize>, commands: &[(Command, &str)]) -> Heard {
        // Two columns for the mark, one that stays free so that no line wraps.
        let room = self.page.terminal_width().saturating_sub(3);
        let mut items: Vec<String> = Vec::new();
        let labels = options.iter().map(labelled);
        let named = commands.iter().map(|(command, what)| format!(":{}  {what}", command.name()));
        for label in labels.chain(named) {
            items.push(distinct(&label, room, &items));
        }
        let (prompt, empty) = if room < 56 {
            ("Choose:", "None fits (Esc):".to_owned())
        } else if room >= 72 && options.iter().any(Choice::leads_to_writing) {
            // Whoever writes or pastes a text here has not seen that it comes after a choice.
            let writing = format!("Nothing fits. To write: Esc, then \"{}\":", Choice::NEW_EXAMPLE);
            ("Arrows or letters, then Enter:", writing)
        } else {
            ("Arrows or letters, then Enter:", "Nothing fits, Esc shows all:".to_owned())
        };
        let look = Look { room, empty, items: &items, nothing_fits: Cell::new(false) };
        let menu = || {
            FuzzySelect::with_theme(&look)
                .with_prompt(prompt)
                .items(&items)
                .default(default.unwrap_or(0))
                .highlight_matches(false)
                .report(false)
                .interact_opt()
        };
        let mut chosen = menu();
        // Letters that fit nothing, as after a paste, are taken back in one go.
        while matches!(chosen, Ok(None)) && look.nothing_fits.get() {
            chosen = menu();
        }
        let heard = match chosen {
            Ok(Some(index)) => {
                let command = index.checked_sub(options.len()).and_then(|index| commands.get(index));
                Heard::Input(command.map_or(Input::Chosen(index), |(command, _)| Input::Command(*command)))
            }
            Ok(None) => Heard::Input(Input::Command(Command::Back)),
            Err(dialoguer::Error::IO(error)) => match error.kind() {
                // The key or signal that did this is on its way to the conversation as a signal.
                io::ErrorKind::Interrupted => loop {
                    thread::park();
                },
                io::ErrorKind::UnexpectedEof => Heard::End,
                _ => Heard::Failed(error),
            },
        };
        let chosen = match &heard {
            Heard::Input(Input::Chosen(index)) => items.get(*index).map(String::as_str),
            Heard::Input(Input::Command(command)) => Some(command.name()),
            Heard::Input(Input::Text(_)) | Heard::Begun(..) | Heard::Spoilt(_) | Heard::End | Heard::Failed(_) => None,
        };
        if let Some(chosen) = chosen {
            self.page.paragraph(&format!("{PROMPT}{chosen}"), Tone::Plain);
        }
        heard
    }

    fn explain_short(&self, earlier: bool, removable: bool, commands: &[(Command, &str)]) {
        let enter = match (earlier, removable) {
            (false, _) => "Enter alone leaves it out.",
            (true, false) => "Enter keeps what is there.",
            (true, true) => "Enter keeps what is there; the word none takes it out.",
        };
        self.page.paragraph(&format!("{}. {enter}", or_a_command("One line", commands)), Tone::Quiet);
    }

    fn short(&mut self, earlier: &str, commands: &[(Command, &str)], typed: &Typed) -> Result<Heard, Signal> {
        let editor = match self.line_editor(typed) {
            Ok(editor) => editor,
            Err(error) => return Ok(Heard::Failed(error)),
        };
        Ok(match editor.entry(&plain_line(earlier)) {
            Entry::Text(text) => {
                let text = plain_line(&text).into_owned();
                Heard::Input(Command::in_line(&text, commands).map_or(Input::Text(text), Input::Command))
            }
            Entry::Escape(text) => Heard::Begun(plain_line(&text).into_owned(), Command::Back),
            Entry::End => Heard::End,
            Entry::Interrupt => return Err(Signal::Interrupt),
            Entry::Failed(error) => Heard::Failed(error),
        })
    }

    fn line_editor(&mut self, typed: &Typed) -> io::Result<&mut LineEditor> {
        let editor = match self.editor.take() {
            Some(editor) => editor,
            None => Box::new(LineEditor::new(typed)?),
        };
        Ok(self.editor.insert(editor))
    }

    fn text(&mut self, typed: &Typed) -> Result<Heard, Signal> {
        self.page.paragraph(
            if self.explained {
                "End with a line of just a full stop (.)"
            } else {
                "As many lines as you like; you can paste here. End with a line of just a full stop (.). Esc or :back \
                 goes back; :skip, :show, :list and :stop work on a line of their own."
            },
            Tone::Quiet,
        );
        self.explained = true;
        let editor = match self.line_editor(typed) {
            Ok(editor) => editor,
            Err(error) => return Ok(Heard::Failed(error)),
        };
        let mut lines: Vec<String> = Vec::new();
        loop {
            match editor.entry("") {
                Entry::Text(entry) => {
                    // A paste is one entry of many lines; a full stop ends it only as its last line.
                    let (body, ended) = without_end(&entry);
                    if let (false, Some(command)) = (entry.contains('\n'), Command::in_text(&entry)) {
                        return Ok(Heard::Begun(lines.join("\n"), command));
                    }
                    if !(ended && body.is_empty()) {
                        typed.push(body);
                        lines.push(body.to_owned());
                    }
                    if ended {
                        return Ok(Heard::Input(Input::Text(lines.join("\n"))));
                    }
                }
                Entry::Escape(entry) => {
                    lines.push(entry);
                    return Ok(Heard::Begun(lines.join("\n"), Command::Back));
                }
                Entry::End if lines.is_empty() => return Ok(Heard::End),
                Entry::End => return Ok(Heard::Input(Input::Text(lines.join("\n")))),
                Entry::Interrupt => return Err(Signal::Interrupt),
                Entry::Failed(error) => return Ok(Heard::Failed(error)),
            }
        }
    }
}

/// An entry without a last line that holds only a full stop, and whether it had one.
fn without_end(entry: &str) -> (&str, bool) {
    let trimmed = entry.trim_end();
    match trimmed.rsplit_once('\n') {
        Some((body, last)) if last.trim() == "." => (body, true),
        None if trimmed.trim_start() == "." => ("", true),
        Some(_) | None => (entry, false),
    }
}

/// A label that fits on a line and differs from those before it: dialoguer finds an item again by its text.
fn distinct(label: &str, room: usize, before: &[String]) -> String {
    let fitted = fitted(label, room);
    if !before.contains(&fitted) {
        return fitted;
    }
    (2..)
        .map(|number: usize| {
            let end = format!(" ({number})");
            fitted_with(label, room.saturating_sub(end.len())) + &end
        })
        .find(|label| !before.contains(label))
        .unwrap_or(fitted)
}

fn fitted(label: &str, room: usize) -> String {
    if columns(label) <= room { label.to_owned() } else { fitted_with(label, room) }
}

fn fitted_with(label: &str, room: usize) -> String {
    if columns(label) <= room {
        return label.to_owned();
    }
    let mut short = String::new();
    for c in label.chars() {
        short.push(c);
        if columns(&short) + 3 > room {
            short.pop();
            break;
        }
    }
    format!("{}...", short.trim_end())
}

/// How menus look: a mark before the item, letters that were typed after the prompt, as many as fit.
struct Look<'a> {
    room: usize,
    /// What stands in place of the prompt when the letters fit no item.
    empty: String,
    items: &'a [String],
    /// Whether the letters that were drawn last fit no item.
    nothing_fits: Cell<bool>,
}

impl Look<'_> {
    /// Whether the letters appear in an item in their order, as dialoguer's matcher finds it: it heeds capitals only
    /// where some are typed.
    fn fits(letters: &str, item: &str) -> bool {
        let exact = letters.chars().any(char::is_uppercase);
        let folded = |c: char| if exact { c } else { c.to_ascii_lowercase() };
        let mut rest = item.chars().map(folded);
        letters.chars().map(folded).all(|letter| rest.any(|c| c == letter))
    }
}

impl Theme for Look<'_> {
    fn format_fuzzy_select_prompt(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        search_term: &str,
        cursor: usize,
    ) -> fmt::Result {
        let nothing_fits = !self.items.iter().any(|item| Self::fits(search_term, item));
        self.nothing_fits.set(nothing_fits);
        let prompt = if nothing_fits { &self.empty } else { prompt };
        let room = self.room.saturating_sub(prompt.len());
        let (before, after) = search_term.split_at(cursor);
        let mut begins = 0;
        while columns(&before[begins..]) > room {
            begins += before[begins..].chars().next().map_or(1, char::len_utf8);
        }
        let before = &before[begins..];
        let mut rest = String::new();
        for c in after.chars() {
            rest.push(c);
            if columns(before) + columns(&rest) > room {
                rest.pop();
                break;
            }
        }
        write!(f, "{prompt} {before}_{rest}")
    }
}
