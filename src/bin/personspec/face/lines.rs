//! The plain face: text that is only ever added, numbered choices, answers line by line.
//!
//! For screen readers, for terminals that cannot redraw, and for answers that come through a pipe.

use std::io::{self, BufRead, BufReader, Stdin};

use personspec::{
    encoding,
    interview::{Choice, Command, Form, Input, Question},
    plain::plain_line,
};

use super::{Heard, Page, Tone, Typed, cleaned, labelled, or_a_command, write_raw};
use crate::terminal;

/// From this many bytes on, a terminal in line mode cuts what is typed.
const CUT: usize = if cfg!(target_os = "linux") { 4095 } else { 1023 };

const TOO_LONG: &str = "That line is longer than this terminal can pass on, so its end was cut off. The text is left \
                        out from that line on. Please give it in shorter lines, or use your editor.";
const PASTED: &str = "More came right after a full stop, as in a paste, so all of it is part of the text. When the text \
                      is complete, type a full stop on a line of its own.";

/// The plain face.
#[derive(Debug)]
pub struct Lines {
    page: Page,
    /// Whether it has been said how a text ends.
    explained: bool,
    /// Standard input, with what has been read of it and not used yet.
    input: BufReader<Stdin>,
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
        Self { page, explained: false, input: BufReader::new(io::stdin()) }
    }

    /// Asks, and waits for the answer.
    pub fn ask(&mut self, question: &Question, typed: &Typed) -> Heard {
        self.page.space();
        self.page.paragraph(&question.prompt, Tone::Plain);
        match &question.form {
            Form::Choice { options, default } => self.choice(options, *default, question.commands),
            Form::Text | Form::Editor { .. } => self.text(typed),
            Form::Short { earlier, removable, .. } => self.short(earlier.as_deref(), *removable, question.commands),
        }
    }

    fn choice(&mut self, options: &[Choice], default: Option<usize>, commands: &[(Command, &str)]) -> Heard {
        for (number, option) in (1..).zip(options) {
            self.page.entry(&format!("{number}  {}", labelled(option)), Tone::Plain);
        }
        let default = default.and_then(|index| Some((index, options.get(index)?)));
        let enter = default.map(|(_, option)| format!(" Enter alone: {}", plain_line(&option.label)));
        let wanted = or_a_command("Number or word", commands);
        self.page.paragraph(&format!("{wanted}.{}", enter.unwrap_or_default()), Tone::Plain);
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
                    if self.page.typed {
                        terminal::forget_typed_ahead();
                    }
                }
            }
        }
    }

    fn short(&mut self, earlier: Option<&str>, removable: bool, commands: &[(Command, &str)]) -> Heard {
        let enter = match earlier {
            Some(earlier) if removable => {
                format!("Enter alone: keep \"{}\". The word none: take it out.", plain_line(earlier))
            }
            Some(earlier) => format!("Enter alone: keep \"{}\".", plain_line(earlier)),
            None => "Enter alone: leave it out.".to_owned(),
        };
        self.page.paragraph(&format!("{}. {enter}", or_a_command("One line", commands)), Tone::Plain);
        loop {
            match self.line() {
                Line::Text(line) => {
                    let line = self.with_the_rest_of_a_paste(line);
                    let command = Command::in_line(&line, commands);
                    return Heard::Input(command.map_or(Input::Text(line), Input::Command));
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
        let mut ends_inside = false;
        loop {
            if ends_inside && !self.more_is_pasted() {
                self.page.space();
                self.page.paragraph(PASTED, Tone::Plain);
                ends_inside = false;
            }
            match self.line() {
                Line::Text(line) => match said_in_text(&line) {
                    Some(said) if !self.more_is_pasted() => {
                        let text = lines.join("\n");
                        return match said {
                            Some(command) => Heard::Begun(text, command),
                            None => Heard::Input(Input::Text(text)),
                        };
                    }
                    said => {
                        ends_inside |= said == Some(None);
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
    fn rest_left_out(&mut self, before: String, why: &'static str) -> Heard {
        self.page.paragraph(why, Tone::Plain);
        self.page.paragraph("End it with a line of just a full stop; then you are asked again.", Tone::Plain);
        loop {
            match self.line() {
                Line::Text(line) => match said_in_text(&line) {
                    Some(said) if !self.more_is_pasted() => {
                        return said.map_or(Heard::Spoilt(before.clone()), |command| Heard::Begun(before, command));
                    }
                    Some(_) | None => {}
                },
                Line::Spoilt(_) => {}
                Line::End => return Heard::Spoilt(before),
                Line::Failed(error) => return Heard::Failed(error),
            }
        }
    }

    /// A paste of several lines, where one is wanted, is one answer and does not answer what comes next.
    fn with_the_rest_of_a_paste(&mut self, mut text: String) -> String {
        while self.more_is_pasted() {
            let Line::Text(line) = self.line() else { break };
            text.push('\n');
            text.push_str(&line);
        }
        text
    }

    /// Whether the line that was just read was followed by more at once. In a pipe that says nothing.
    fn more_is_pasted(&self) -> bool {
        self.page.typed && (!self.input.buffer().is_empty() || terminal::more_is_pasted())
    }

    fn line(&mut self) -> Line {
        if self.page.terminal && self.input.buffer().is_empty() {
            write_raw("> ");
        }
        let mut bytes = Vec::new();
        match self.input.read_until(b'\n', &mut bytes) {
            Ok(0) => return Line::End,
            Ok(_) => {}
            Err(error) => return Line::Failed(error),
        }
        while matches!(bytes.last(), Some(b'\n' | b'\r')) {
            bytes.pop();
        }
        if self.page.typed && bytes.len() >= CUT {
            return Line::Spoilt(TOO_LONG);
        }
        let line = encoding::line(&bytes);
        Line::Text(cleaned(line.strip_prefix('\u{feff}').unwrap_or(&line)))
    }
}

/// What a whole line says in the middle of a text: that it ends, or a command.
fn said_in_text(line: &str) -> Option<Option<Command>> {
    if line.trim() == "." { Some(None) } else { Command::in_text(line).map(Some) }
}

/// What an answer stands for: a number, a word, its first letters, or the first letters of a label.
fn meant(answer: &str, options: &[Choice], commands: &[Command]) -> Result<Input, String> {
    let numbers = format!("Please type a number from 1 to {}, or a word.", options.len());
    if answer.is_empty() {
        return Err(numbers);
    }
    // "1." and "1)" are how many people write a number of a list.
    if let Ok(number) = answer.trim_end_matches(['.', ')']).parse::<usize>() {
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
