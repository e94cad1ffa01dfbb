//! The program: reads the command line, runs one command, prints an error once, and sets the exit status.
//!
//! Everything that touches the world stands in this crate: files, clock, terminal, signals. What is decided is
//! decided in the library.

mod assess;
mod check;
mod choice;
mod cli;
mod document;
mod draft;
mod editor;
mod examples;
mod face;
mod failure;
mod files;
mod import;
mod init;
mod list;
mod lock;
mod outline;
mod output;
mod recovery;
mod report;
mod review;
mod session;
mod show;
mod signals;
mod source;
mod talk;
mod terminal;
mod today;
mod unsaved;

use std::process::ExitCode;

use cli::{Command, With};

fn main() -> ExitCode {
    let cli = cli::parse();
    let done = match cli.command {
        Command::Assess(With { args, everywhere }) => assess::run(args, &everywhere),
        Command::Report(With { args, everywhere }) => report::run(&args, &everywhere),
        Command::Outline(With { args, everywhere }) => outline::run(&args, &everywhere),
        Command::Draft(With { args, everywhere }) => draft::run(&args, &everywhere),
        Command::Examples(With { args, everywhere }) => examples::run(&args, &everywhere),
        Command::Import(With { args, everywhere }) => import::run(&args, &everywhere),
        Command::List(everywhere) => list::run(&everywhere),
        Command::Show(With { args, everywhere }) => show::run(&args, &everywhere),
        Command::Check(With { args, .. }) => check::run(&args),
        Command::Init(With { args, .. }) => init::run(&args),
    };
    done.unwrap_or_else(|error| {
        if let Some(signal) = error.downcast_ref::<signals::Signal>() {
            return ExitCode::from(signal.exit_status());
        }
        let text = format!("{error:#}");
        let text =
            if text.starts_with("error:") || error.is::<failure::Failure>() { text } else { format!("error: {text}") };
        output::error(&text);
        ExitCode::FAILURE
    })
}
