//! `personspec assess`: the conversation, saved after every answer, then the report.
//!
//! Here is what comes before the first question and after the last: which specification, which earlier answers, what
//! a crash left behind, the greeting, and the line with the command to go on.

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use jiff::civil::Date;
use personspec::{
    count::{counted, criteria},
    date,
    interview::{Choice, Command, End, Input, Interview, Options, Scope},
    plain::plain_line,
    portfolio::{Belonging, Portfolio},
    spec::PersonSpec,
};

use crate::{
    choice,
    cli::{Assess, Everywhere},
    editor::Editor,
    face::{Page, Tone},
    failure::Failure,
    files,
    lock::Lock,
    output,
    recovery::recover,
    report,
    session::Session,
    signals::Signal,
    source::{self, Source},
    talk::{STOP, Talk, shell_question},
    today::today,
};

/// Asks, saves, reports.
pub fn run(args: Assess, everywhere: &Everywhere) -> Result<ExitCode> {
    if args.portfolio.path == Path::new("-") {
        return Err(Failure::new(
            "the portfolio has to be a file, since answers are saved in it",
            "name one with `-p`",
        )
        .into());
    }
    let talk = Talk::begin(args.plain.plain, everywhere)?;
    let mut again = None;
    match held(&args, everywhere, &talk, &mut again) {
        Ok(None) => Ok(ExitCode::SUCCESS),
        Ok(Some(Held { interview, left, farewell })) => {
            let page = talk.page;
            if output::shows_results() {
                page.space();
            }
            // Nobody listens for signals from here on, so that Ctrl-C ends the printing as it always does.
            drop(talk);
            report::print_after_assess(&interview, everywhere)?;
            // Below the report, where it is still on the screen.
            page.space();
            if let Some(left) = left {
                page.paragraph(&left, Tone::Plain);
            }
            farewell.say(page);
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            if talk.left_by_signal(&error)
                && let Some(again) = again
            {
                again.say(talk.page);
            }
            Err(error)
        }
    }
}

/// A conversation that is over.
struct Held {
    /// What to report on.
    interview: Interview,
    /// What is left to answer.
    left: Option<String>,
    /// What is said last.
    farewell: Farewell,
}

/// What is said last: how things stand, and a command to copy.
#[derive(Clone)]
struct Farewell {
    stands: String,
    command: String,
}

impl Farewell {
    fn say(&self, page: Page) {
        page.command(&self.stands, &self.command);
    }
}

/// Holds the whole conversation; what to report on afterwards, if anything. `again` becomes what is said last when a
/// signal ends it.
fn held(args: &Assess, everywhere: &Everywhere, talk: &Talk, again: &mut Option<Farewell>) -> Result<Option<Held>> {
    let path = args.portfolio.path.clone();
    let today = today(everywhere);
    let Some(source) = specification(args, talk, today)? else {
        return Ok(None);
    };
    let lock = Lock::hold(&path)?;
    files::remove_unfinished(&path);
    let found = source::portfolio(&path)?;
    let is_new = found.is_none();
    let mut portfolio = found.unwrap_or_default();
    let scope = scope(args, &source.spec)?;
    *again = Some(go_on(args, &source, &path));
    let goes_on = recover(talk, &mut portfolio, &path, today)?;
    let post = source.post(&path);
    let (index, decided) = match source::belonging(&portfolio, &post, &path)? {
        Some(Belonging::Exact(index)) => (Some(index), true),
        Some(Belonging::Reissued(_)) if !goes_on => (None, false),
        Some(Belonging::Reissued(index)) => match continues(talk, &portfolio, index)? {
            Some(goes_on) => (goes_on.then_some(index), true),
            None => (None, false),
        },
        None => (None, true),
    };
    let editor = if talk.page.terminal { Editor::find() } else { None };
    let options = Options { today, editor: editor.is_some(), hints: !args.no_hints };
    let interview = Interview::new(source.spec.clone(), post, portfolio, index, &scope, options);
    if !decided {
        let left_out = "Nothing was chosen, so your earlier answers are not in this report. They stay as they are.";
        talk.page.paragraph(left_out, Tone::Plain);
    }
    if !decided || !goes_on {
        return Ok(Some(Held { interview, left: None, farewell: go_on(args, &source, &path) }));
    }
    greet(talk, &interview, &path, is_new, today);
    if interview.planned() == 0 {
        let command = command(args, &source, &path);
        talk.page.paragraph("Everything is answered.", Tone::Good);
        let farewell = Farewell {
            stands: "To look at your answers again:".to_owned(),
            command: format!("{command} --all (or --only E1,D2)"),
        };
        return Ok(Some(Held { interview, left: None, farewell }));
    }
    let mut session = Session::new(talk, interview, path, lock, editor);
    let ended = session.run(Some(&source));
    let goes_on = if session.unsaved {
        Farewell {
            stands: "Your last answer could not be saved. To go on:".to_owned(),
            command: command(args, &source, &session.path),
        }
    } else {
        go_on(args, &source, &session.path)
    };
    *again = Some(goes_on.clone());
    let ended = ended.inspect_err(|error| {
        if session.unsaved && error.downcast_ref::<Signal>().is_none() {
            talk.page.space();
            goes_on.say(talk.page);
        }
    })?;
    match ended {
        End::Finished => {
            talk.page.space();
            talk.page.paragraph(&format!("That was the last one. {}.", session.conversation.progress()), Tone::Good);
        }
        End::Stopped => {}
    }
    let left = session.conversation.what_is_left();
    let farewell = if left.is_some() {
        goes_on
    } else {
        let command = command(args, &source, &session.path);
        Farewell {
            stands: "Your answers are saved. To look at them again:".to_owned(),
            command: format!("{command} --all"),
        }
    };
    Ok(Some(Held { interview: session.conversation, left, farewell }))
}

/// The specification that was named, else the one that is meant. `None` after stop.
fn specification(args: &Assess, talk: &Talk, today: Date) -> Result<Option<Source>> {
    match &args.spec {
        Some(name) => Source::named(name).map(Some),
        None => {
            let path = &args.portfolio.path;
            choice::specification(&source::portfolio(path)?.unwrap_or_default(), path, talk, today)
        }
    }
}

/// Whether earlier answers about what looks like the same post are used. `None` after stop or the end of the input:
/// nothing is put beside another post without the person's word.
fn continues(talk: &Talk, portfolio: &Portfolio, index: usize) -> Result<Option<bool>> {
    let Some(earlier) = portfolio.assessments.get(index) else {
        return Ok(Some(false));
    };
    let options = vec![
        Choice::new("go", "Go on from the earlier answers"),
        Choice::new("begin", "Begin afresh and keep the earlier answers as they are"),
    ];
    let question = shell_question(
        &format!(
            "This portfolio has {} about a post of this name: {}. It may have been advertised again. What now?",
            counted(earlier.answers.len(), "answer", "answers"),
            plain_line(&earlier.post.described()),
        ),
        options,
        STOP,
    );
    loop {
        match talk.choose(&question)? {
            Some(Input::Chosen(0)) => return Ok(Some(true)),
            Some(Input::Chosen(_)) => return Ok(Some(false)),
            Some(Input::Command(Command::Stop)) | None => return Ok(None),
            Some(Input::Command(_) | Input::Text(_)) => {}
        }
    }
}

/// Which criteria are asked.
fn scope(args: &Assess, spec: &PersonSpec) -> Result<Scope> {
    if args.all {
        return Ok(Scope::All);
    }
    if args.only.is_empty() {
        return Ok(Scope::Open);
    }
    let known = |reference| spec.criteria().any(|(_, criterion)| criterion.reference == reference);
    if let Some(unknown) = args.only.iter().find(|reference| !known(**reference)) {
        return Err(Failure::new(
            format!("this specification has no criterion `{unknown}`"),
            format!("it has {}; `personspec show` lists them", spec.counts()),
        )
        .into());
    }
    Ok(Scope::Only(args.only.clone()))
}

fn greet(talk: &Talk, interview: &Interview, path: &Path, is_new: bool, today: Date) {
    let page = talk.page;
    let spec = interview.spec();
    let post = interview.post();
    page.paragraph(&plain_line(&post.described()), Tone::Strong);
    let closing = spec.closing_date.map(|closing| format!(" {}", closes(closing, today))).unwrap_or_default();
    page.paragraph(&format!("{}.{closing}", spec.counts()), Tone::Plain);
    let file = plain_line(&path.display().to_string()).into_owned();
    let whose = if is_new { "a new file" } else { "your portfolio" };
    page.paragraph(
        &format!("Each answer is saved at once in {file}, {whose} that stays on this computer."),
        Tone::Plain,
    );
    let asked = interview.planned();
    if asked > 0 && asked < spec.criteria().count() {
        page.paragraph(&format!("{}. Now: {}.", interview.progress(), criteria(asked)), Tone::Plain);
    }
    if asked > 0 {
        let back = page.going_back();
        page.paragraph(
            &format!("At every question you can {back}, skip, show what is saved, list what is left, or stop."),
            Tone::Plain,
        );
    }
}

/// "Closes on 6 January 2026, in 12 days."
fn closes(closing: Date, today: Date) -> String {
    let day = date::in_words(closing);
    let days = |count: i32| counted(usize::try_from(count.abs()).unwrap_or_default(), "day", "days");
    match date::days_between(today, closing) {
        0 => format!("Closes today, {day}."),
        left @ 1.. => format!("Closes on {day}, in {}.", days(left)),
        past => format!("Closed on {day}, {} ago.", days(past)),
    }
}

/// What is said last: that everything is saved, if there is anything, and the command to go on.
fn go_on(args: &Assess, source: &Source, path: &Path) -> Farewell {
    let state = if path.exists() { "Your answers are saved." } else { "There is no answer to save yet." };
    Farewell { stands: format!("{state} To go on:"), command: command(args, source, path) }
}

/// `personspec assess SPEC -p FILE`, as a shell reads it.
fn command(args: &Assess, source: &Source, path: &Path) -> String {
    let mut command = format!("personspec assess {}{}", source::shell_word(&source.name), source::portfolio_flag(path));
    // The variable holds next time as well; the flag has to be said again.
    if args.plain.plain && std::env::var_os("PERSONSPEC_PLAIN").is_none() {
        command.push_str(" --plain");
    }
    if args.no_hints {
        command.push_str(" --no-hints");
    }
    command
}
