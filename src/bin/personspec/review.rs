//! The conversation of `import --review`: goes through what was read before anything is written.

use std::path::{Path, PathBuf};

use anyhow::Result;
use personspec::{
    advert::{Reading, Review},
    interview::{End, Form, Input, Question, Say},
    spec::PersonSpec,
};

use crate::{
    cli::Import,
    face::{Heard, Tone},
    talk::{STOP, Talk},
};

/// Asks about everything that was read. Stopped means that nothing is to be written, `None` that the answers ended before
/// the review did.
///
/// # Errors
/// A signal. What was changed until then is in `review`.
pub fn held(review: &mut Review, talk: &Talk) -> Result<Option<End>> {
    greet(&review.reading(), talk);
    while let Some(question) = review.question() {
        if let Some(intro) = &question.intro {
            talk.page.intro(intro);
        }
        let reply = match talk.ask(&question)? {
            Heard::Input(input) => review.take(input),
            Heard::Begun(text, command) => {
                review.keep_begun(&text);
                review.take(Input::Command(command))
            }
            Heard::Spoilt(_) => continue,
            Heard::End | Heard::Failed(_) => return Ok(None),
        };
        for say in &reply.says {
            talk.page.say(say);
        }
        if let Some(end) = reply.end {
            return Ok(Some(end));
        }
    }
    Ok(Some(End::Finished))
}

fn greet(reading: &Reading, talk: &Talk) {
    let page = talk.page;
    let (spec, _) = reading.clone().into_spec();
    let name = reading.post.title.as_deref().unwrap_or("An advert without a job title");
    page.paragraph(&personspec::plain::plain_line(name), Tone::Strong);
    page.say(&Say::Notice(format!("{}.", spec.counts())));
    let back = page.going_back();
    page.paragraph(
        &format!(
            "It is written when you have been through it. At every question you can {back}, skip, show more, list \
             everything, or stop."
        ),
        Tone::Plain,
    );
}

/// Writes the result where it was asked for. When that fails, another file can be named: an hour of reading is in it.
///
/// # Errors
/// When it cannot be written and nobody names another file.
pub fn write(
    spec: &PersonSpec,
    args: &Import,
    talk: &Talk,
    write: impl Fn(&PersonSpec, Option<&Path>, bool) -> Result<()>,
) -> Result<Option<PathBuf>> {
    let mut file = args.file.clone();
    let mut force = args.force;
    loop {
        let Err(failure) = write(spec, file.as_deref(), force) else {
            return Ok(file);
        };
        if !talk.page.terminal {
            return Err(failure);
        }
        talk.page.space();
        talk.page.paragraph(&format!("{failure:#}"), Tone::Plain);
        let question = Question {
            intro: None,
            prompt: "Which other file? It must not exist yet.".to_owned(),
            form: Form::Short { earlier: None, begun: None, removable: false },
            commands: STOP,
        };
        match talk.ask(&question)? {
            Heard::Input(Input::Text(name)) if !name.trim().is_empty() => {
                file = Some(PathBuf::from(name.trim()));
                force = false;
            }
            Heard::Input(_) | Heard::Begun(..) | Heard::Spoilt(_) | Heard::End | Heard::Failed(_) => {
                return Err(failure);
            }
        }
    }
}
