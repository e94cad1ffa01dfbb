//! The plain face: text that is only ever added, numbered choices, answers line by line.
//!
//! For screen readers, for terminals that cannot redraw, and for answers that come through a pipe.

use std::io::{self, BufRead};

use personspec::{
    interview::{Choice, Command, Form, Input, Question},
    plain::plain_line,
};

use super::{Heard, Page, Tone, Typed, cleaned, write_raw};
use crate::terminal;

/// From this many bytes on, a terminal in line mode cuts what is typed.
const CUT: usize = if cfg!(target_os = "linux") { 4095 } else { 1023 };

const TOO_LONG: &str = "That line is longer than this terminal can pass on, so its end was cut off. The text is left \
                        out from that line on. Please give it in shorter lines, or use your editor.";
const NOT_TEXT: &str = "That line is not UTF-8 text, so it cannot be read. The text is left out from that line on.";

/// The plain face.
#[derive(Debug)]
pub struct Lines {
    page: Page,
    /// Whether it has been said how a text ends.
    explained: bool,
}

/// One line as it came.
enum Line {
    Text(String),
    Spoilt(&'static str),
    End,
    Failed(io::Error),
}

impl Lines {
    /// A face that reads standard input.
    pub fn new(page: Page) -> Self {
        Self { page, explained: false }
    }

    /// Asks, and waits for the answer.
    pub fn ask(&mut self, question: &Question, typed: &Typed) -> Heard {
        self.page.space();
        self.page.paragraph(&question.prompt, Tone::Plain);
        match &question.form {
            Form::Choice { options, default } => self.choice(options, *default, question.commands),
            Form::Text | Form::Editor { .. } => self.text(typed),
            Form::Short { earlier, removable } => self.short(earlier.as_deref(), *removable),
        }
    }

    fn choice(&self, options: &[Choice], default: Option<usize>, commands: &[(Command, &str)]) -> Heard {
        for (number, option) in (1..).zip(options) {
            self.page.entry(&format!("{number}  {}", labelled(option)), Tone::Plain);
        }
        let default = default.and_then(|index| Some((index, options.get(index)?)));
        let enter = default.map(|(_, option)| format!(" Enter alone: {}", plain_line(&option.label)));
        let names: Vec<&str> = commands.iter().map(|(command, _)| command.name()).collect();
        self.page
            .paragraph(&format!("Number or word, or {}.{}", names.join(", "), enter.unwrap_or_default()), Tone::Plain);
        loop {
            let line = match self.line() {
                Line::Text(line) => line,
                Line::Spoilt(why) => {
                    self.page.paragraph(why, Tone::Plain);
                    continue;
                }
                Line::End => return Heard::End,
                Line::Failed(error) => return Heard::Failed(error),
            };
            let answer = line.trim();
            if let (true, Some((index, _))) = (answer.is_empty(), default) {
                return Heard::Input(Input::Chosen(index));
            }
            let commands: Vec<Command> = commands.iter().map(|(command, _)| *command).collect();
            match meant(answer, options, &commands) {
                Ok(input) => return Heard::Input(input),
                Err(unclear) => {
                    self.page.paragraph(&unclear, Tone::Plain);
                    // A paste that went astray must not go on answering.
                    if self.page.terminal {
                        terminal::forget_typed_ahead();
                    }
                }
            }
        }
    }

    fn short(&self, earlier: Option<&str>, removable: bool) -> Heard {
        let enter = match earlier {
            Some(earlier) if removable => {
                format!("Enter alone: keep \"{}\". The word none: take it out.", plain_line(earlier))
            }
            Some(earlier) => format!("Enter alone: keep \"{}\".", plain_line(earlier)),
            None => "Enter alone: leave it out.".to_owned(),
        };
        self.page.paragraph(&format!("One line. {enter}"), Tone::Plain);
        loop {
            match self.line() {
                Line::Text(line) => {
                    let input = Command::in_text(&line).map_or(Input::Text(line), Input::Command);
                    return Heard::Input(input);
                }
                Line::Spoilt(why) => self.page.paragraph(why, Tone::Plain),
                Line::End => return Heard::End,
                Line::Failed(error) => return Heard::Failed(error),
            }
        }
    }

    fn text(&mut self, typed: &Typed) -> Heard {
        self.page.paragraph(
            if self.explained {
                "End with a line of just a full stop."
            } else {
                "As many lines as you like. End with a line of just a full stop. :back, :skip, :show, :list and :stop \
                 work on a line of their own."
            },
            Tone::Plain,
        );
        self.explained = true;
        let mut lines: Vec<String> = Vec::new();
        loop {
            match self.line() {
                Line::Text(line) if line.trim() == "." => return Heard::Input(Input::Text(lines.join("\n"))),
                Line::Text(line) => match Command::in_text(&line) {
                    Some(command) => return Heard::Begun(lines.join("\n"), command),
                    None => {
                        typed.push(&line);
                        lines.push(line);
                    }
                },
                Line::Spoilt(why) => return self.rest_left_out(lines.join("\n"), why),
                Line::End if lines.is_empty() => return Heard::End,
                Line::End => return Heard::Input(Input::Text(lines.join("\n"))),
                Line::Failed(error) => return Heard::Failed(error),
            }
        }
    }

    /// Reads the rest of a text that cannot be taken, so that it does not answer the questions after it.
    fn rest_left_out(&self, before: String, why: &'static str) -> Heard {
        self.page.paragraph(why, Tone::Plain);
        self.page.paragraph("End it with a line of just a full stop; then you are asked again.", Tone::Plain);
        loop {
            match self.line() {
                Line::Text(line) if line.trim() == "." => return Heard::Spoilt(before),
                Line::Text(line) => {
                    if let Some(command) = Command::in_text(&line) {
                        return Heard::Begun(before, command);
                    }
                }
                Line::Spoilt(_) => {}
                Line::End => return Heard::Spoilt(before),
                Line::Failed(error) => return Heard::Failed(error),
            }
        }
    }

    fn line(&self) -> Line {
        if self.page.terminal {
            write_raw("> ");
        }
        let mut bytes = Vec::new();
        match io::stdin().lock().read_until(b'\n', &mut bytes) {
            Ok(0) => return Line::End,
            Ok(_) => {}
            Err(error) => return Line::Failed(error),
        }
        while matches!(bytes.last(), Some(b'\n' | b'\r')) {
            bytes.pop();
        }
        if self.page.terminal && bytes.len() >= CUT {
            return Line::Spoilt(TOO_LONG);
        }
        match String::from_utf8(bytes) {
            Ok(line) => Line::Text(cleaned(line.strip_prefix('\u{feff}').unwrap_or(&line))),
            Err(_) => Line::Spoilt(NOT_TEXT),
        }
    }
}

/// What an option says, and its word where the label does not hold it.
fn labelled(option: &Choice) -> String {
    let label = plain_line(&option.label);
    let mut words = label.split(|c: char| !c.is_alphanumeric());
    if option.word.contains([' ', '-']) || words.any(|word| word.eq_ignore_ascii_case(&option.word)) {
        label.into_owned()
    } else {
        format!("{label} ({})", plain_line(&option.word))
    }
}

/// What an answer stands for: a number, a word, its first letters, or the first letters of a label.
fn meant(answer: &str, options: &[Choice], commands: &[Command]) -> Result<Input, String> {
    let numbers = format!("Please type a number from 1 to {}, or a word.", options.len());
    if answer.is_empty() {
        return Err(numbers);
    }
    if let Ok(number) = answer.parse::<usize>() {
        let index = number.checked_sub(1).filter(|index| *index < options.len());
        return index.map(Input::Chosen).ok_or(numbers);
    }
    let said = answer.trim_start_matches(':').to_lowercase();
    let word = |index: usize| options.get(index).map(|option| option.word.to_lowercase()).unwrap_or_default();
    if let Some(command) = commands.iter().copied().find(|command| command.name() == said) {
        return Ok(Input::Command(command));
    }
    if let Some(index) = (0..options.len()).find(|index| word(*index) == said) {
        return Ok(Input::Chosen(index));
    }
    let mut fitting: Vec<(Input, String)> = options
        .iter()
        .enumerate()
        .filter(|(index, option)| word(*index).starts_with(&said) || option.label.to_lowercase().starts_with(&said))
        .map(|(index, option)| (Input::Chosen(index), format!("{} {}", index + 1, plain_line(&option.label))))
        .collect();
    fitting.extend(
        commands
            .iter()
            .copied()
            .filter(|command| command.name().starts_with(&said))
            .map(|command| (Input::Command(command), command.name().to_owned())),
    );
    match &fitting[..] {
        [(input, _)] => Ok(input.clone()),
        [] => Err(format!("\"{}\" is none of the answers. {numbers}", plain_line(answer))),
        many => {
            let names: Vec<&str> = many.iter().map(|(_, name)| name.as_str()).collect();
            let names = names.join("; ");
            Err(format!("\"{}\" could be: {names}. Please type more of it, or the number.", plain_line(answer)))
        }
    }
}
