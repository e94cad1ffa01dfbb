//! Texts that a crash left in an editor: offered at the next start, under the portfolio's lock.

use std::{fs, path::Path};

use anyhow::Result;
use jiff::civil::Date;
use personspec::{
    count::counted,
    date,
    interview::{Choice, Command, Input},
    portfolio::{Example, Portfolio},
};

use crate::{
    editor::PrivateFolder,
    face::Tone,
    output, session,
    talk::{STOP, Talk, shell_question},
};

/// Offers the texts that a crash left in the private folder; what is decided about is gone from there afterwards.
/// Whether the conversation goes on. Answers that come through a pipe are not about a text that nobody has seen.
///
/// # Errors
/// A signal, or what the system says when the portfolio cannot be written.
pub fn recover(talk: &Talk, portfolio: &mut Portfolio, path: &Path, today: Date) -> Result<bool> {
    let folder = PrivateFolder::beside(path);
    let left = folder.left_behind();
    if !talk.page.typed && !left.is_empty() {
        output::note("a text is left from an editor that did not end well; in a terminal you are asked about it");
        return Ok(true);
    }
    for (file, text) in left {
        let known = portfolio.examples.iter().flat_map(Example::parts).any(|(_, part)| part.trim() == text.trim());
        if !known {
            match what_now(talk, &text)? {
                Recovery::Keep => {
                    let title = format!("Recovered on {}", date::in_words(today));
                    portfolio.examples.push(Example {
                        id: portfolio.fresh_id("recovered"),
                        title: Some(title.clone()),
                        text: Some(text.trim_end().to_owned()),
                        added: Some(today),
                        ..Example::default()
                    });
                    session::write(portfolio, path)?;
                    talk.page.paragraph(&format!("Saved as the example \"{title}\"."), Tone::Good);
                }
                Recovery::Discard => {}
                Recovery::Later => {
                    talk.page.paragraph("It stays where it is; you are asked again next time.", Tone::Plain);
                    return Ok(true);
                }
                Recovery::Stop => return Ok(false),
            }
        }
        let _ = fs::remove_file(file);
    }
    folder.remove();
    Ok(true)
}

/// What becomes of a text that a crash left.
enum Recovery {
    Keep,
    Discard,
    Later,
    /// Later, and everything else too.
    Stop,
}

fn what_now(talk: &Talk, text: &str) -> Result<Recovery> {
    let words = counted(text.split_whitespace().count(), "word", "words");
    let options = vec![
        Choice::new("keep", "Keep it as an example that only I see"),
        Choice::new("read", "Read it first"),
        Choice::new("discard", "Throw it away"),
        Choice::new("later", "Decide later"),
    ];
    let question = shell_question(
        &format!("A text of {words} was left in your editor when the program ended. What now?"),
        options,
        STOP,
    );
    loop {
        match talk.choose(&question)? {
            Some(Input::Chosen(0)) => return Ok(Recovery::Keep),
            Some(Input::Chosen(1)) => {
                talk.page.space();
                talk.page.paragraph(text.trim_end(), Tone::Plain);
            }
            Some(Input::Chosen(2)) => return Ok(Recovery::Discard),
            Some(Input::Chosen(_)) => return Ok(Recovery::Later),
            Some(Input::Command(Command::Stop)) | None => return Ok(Recovery::Stop),
            Some(Input::Command(_) | Input::Text(_)) => {}
        }
    }
}
