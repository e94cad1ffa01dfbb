//! `personspec examples`: somebody's health data can be seen, corrected and deleted without a text editor of theirs.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Result;
use jiff::civil::Date;
use personspec::{
    count::counted,
    interview::{Choice, Command, End, Form, Input, Question, Revision},
    plain::plain_line,
    portfolio::{Example, Portfolio},
    report::examples,
};

use crate::{
    cli::{Everywhere, Examples, ExamplesAction},
    editor::{Editor, PrivateFolder},
    face::Tone,
    failure::Failure,
    files,
    lock::Lock,
    output,
    recovery::recover,
    session::{self, Session},
    source,
    talk::Talk,
    today::today,
};

/// What follows when there is no portfolio.
const NO_EXAMPLES: &str = "there are no examples";

/// Lists, shows, edits or removes.
pub fn run(args: &Examples, everywhere: &Everywhere) -> Result<ExitCode> {
    let path = &args.portfolio.path;
    let style = output::style(everywhere, None);
    match args.action.as_ref().unwrap_or(&ExamplesAction::List) {
        ExamplesAction::List => {
            let portfolio = source::portfolio_or_empty(path, NO_EXAMPLES)?;
            output::result(&examples::list(&portfolio, style), None)?;
        }
        ExamplesAction::Show { id } => {
            let portfolio = source::portfolio_or_empty(path, NO_EXAMPLES)?;
            let example = found(&portfolio, id, path)?;
            output::result(&examples::one(&portfolio, example, style), None)?;
        }
        ExamplesAction::Edit { id, plain } => {
            let held = Held::with(id, path)?;
            let again = command("edit", id, path);
            let today = today(everywhere);
            return in_conversation(plain.plain, everywhere, |talk| held.edit(id, talk, today), Some(&again));
        }
        ExamplesAction::Remove { id, yes: true, .. } => Held::with(id, path)?.remove(id)?,
        ExamplesAction::Remove { id, yes: false, plain } => {
            let held = Held::with(id, path)?;
            return in_conversation(plain.plain, everywhere, |talk| held.ask_to_remove(id, talk), None);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Holds a conversation. When a signal ends it, the terminal is put in order and the command `again` is said.
fn in_conversation(
    plain: bool,
    everywhere: &Everywhere,
    hold: impl FnOnce(&Talk) -> Result<()>,
    again: Option<&str>,
) -> Result<ExitCode> {
    let talk = Talk::begin(plain, everywhere)?;
    hold(&talk).map(|()| ExitCode::SUCCESS).inspect_err(|error| {
        if talk.left_by_signal(error)
            && let Some(again) = again
        {
            talk.page.command("To go on:", again);
        }
    })
}

/// A portfolio that nobody else changes meanwhile, and that has the example.
struct Held {
    portfolio: Portfolio,
    path: PathBuf,
    lock: Lock,
}

impl Held {
    fn with(id: &str, path: &Path) -> Result<Self> {
        if path == Path::new("-") {
            return Err(Failure::new(
                "the portfolio has to be a file, since changes are saved in it",
                "name one with `-p`",
            )
            .into());
        }
        // An unknown example is said before anything is locked.
        found(&source::portfolio_or_empty(path, NO_EXAMPLES)?, id, path)?;
        let lock = Lock::hold(path)?;
        files::remove_unfinished(path);
        let portfolio = source::portfolio(path)?.unwrap_or_default();
        found(&portfolio, id, path)?;
        Ok(Self { portfolio, path: path.to_owned(), lock })
    }

    fn edit(mut self, id: &str, talk: &Talk, today: Date) -> Result<()> {
        let page = talk.page;
        if !recover(talk, &mut self.portfolio, &self.path, today)? {
            return Ok(());
        }
        introduce(&self.portfolio, id, talk);
        let back = page.going_back();
        page.paragraph(
            &format!(
                "Each change is saved at once. At every question you can {back}, skip, show the example, list what is \
                 still to come, or stop."
            ),
            Tone::Plain,
        );
        let editor = if page.terminal { Editor::find() } else { None };
        let Some(revision) = Revision::new(self.portfolio, id, editor.is_some()) else {
            return Ok(());
        };
        let mut session = Session::new(talk, revision, self.path, self.lock, editor);
        let ended = session.run(None)?;
        page.space();
        let state = match (session.conversation.has_changed(), ended) {
            (false, _) => "Nothing has changed.",
            (true, End::Finished) => "That is all; everything is saved.",
            (true, End::Stopped) => "Everything is saved.",
        };
        page.paragraph(state, Tone::Good);
        page.command("To see it:", &command("show", id, &session.path));
        Ok(())
    }

    fn ask_to_remove(self, id: &str, talk: &Talk) -> Result<()> {
        introduce(&self.portfolio, id, talk);
        let question = Question {
            intro: None,
            prompt: "Delete it? It cannot be brought back.".to_owned(),
            form: Form::Choice {
                options: vec![
                    Choice::new("no", "No, keep it"),
                    Choice::new("yes", "Yes, delete it"),
                    Choice::new("read", "Read it first"),
                ],
                default: Some(0),
            },
            commands: &[(Command::Stop, "stop here, nothing is deleted")],
        };
        loop {
            match talk.choose(&question)? {
                Some(Input::Chosen(0) | Input::Command(_)) => {
                    talk.page.paragraph("Nothing was deleted.", Tone::Plain);
                    return Ok(());
                }
                Some(Input::Chosen(1)) => return self.remove(id),
                Some(Input::Chosen(_)) => {
                    talk.page.space();
                    for (part, text) in self.portfolio.example(id).iter().flat_map(|example| example.parts()) {
                        talk.page.paragraph(&format!("{}: {}", part.label(), text.trim_end()), Tone::Plain);
                    }
                }
                None => {
                    return Err(Failure::new(
                        "nobody answered, so nothing was deleted",
                        "with `--yes` it is deleted without asking",
                    )
                    .into());
                }
                Some(Input::Text(_)) => {}
            }
        }
    }

    /// Takes the example out of the file, and says what that did.
    fn remove(mut self, id: &str) -> Result<()> {
        let used = self.portfolio.uses_of(id).count();
        let before = uses_without_evidence(&self.portfolio);
        let Some(example) = self.portfolio.remove_example(id) else {
            return Ok(());
        };
        session::write(&self.portfolio, &self.path)?;
        let bare = uses_without_evidence(&self.portfolio).saturating_sub(before);
        let mut said = format!("Deleted: {}.", plain_line(&example.name()).trim_end_matches('.'));
        if used > 0 {
            said.push_str(&format!(" It was taken off {}", counted(used, "answer", "answers")));
            said.push_str(&match bare {
                0 => ".".to_owned(),
                1 => "; 1 has no example now.".to_owned(),
                bare => format!("; {bare} have no example now."),
            });
        }
        output::note_raw(&format!("{said}\n"));
        if !PrivateFolder::beside(&self.path).left_behind().is_empty() {
            output::note(
                "a text is left from an editor that did not end well; `personspec assess` asks what to do with it",
            );
        }
        drop(self.lock);
        Ok(())
    }
}

/// How many answers have no example.
fn uses_without_evidence(portfolio: &Portfolio) -> usize {
    let answers =
        portfolio.assessments.iter().flat_map(|assessment| assessment.answers.iter().chain(&assessment.unattached));
    answers.filter(|answer| answer.examples.is_empty()).count()
}

/// Says which example it is, and which answers use it.
fn introduce(portfolio: &Portfolio, id: &str, talk: &Talk) {
    let Some(example) = portfolio.example(id) else {
        return;
    };
    talk.page.paragraph(&plain_line(&example.name()), Tone::Strong);
    let uses = examples::uses(portfolio, id);
    let uses = if uses.is_empty() { "Not used for any answer.".to_owned() } else { format!("Used for: {uses}.") };
    talk.page.paragraph(&uses, Tone::Plain);
}

/// `personspec examples ACTION ID -p FILE`, as a shell reads it.
fn command(action: &str, id: &str, path: &Path) -> String {
    format!("personspec examples {action} {}{}", source::shell_word(id), source::portfolio_flag(path))
}

/// The example with this id, or an error that names those there are.
fn found<'p>(portfolio: &'p Portfolio, id: &str, path: &Path) -> Result<&'p Example> {
    portfolio.example(id).ok_or_else(|| {
        let ids: Vec<&str> = portfolio.examples.iter().map(|example| example.id.as_str()).collect();
        let help = match personspec::fields::nearest(id, &ids) {
            Some(near) => format!("did you mean `{}`? `personspec examples list` shows them all", plain_line(near)),
            None => "`personspec examples list` shows them all".to_owned(),
        };
        Failure::new(format!("`{}` has no example `{id}`", path.display()), help).into()
    })
}
