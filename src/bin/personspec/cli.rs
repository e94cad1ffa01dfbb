//! The command line: the only file that names clap. It hands plain structs to the commands.

use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use personspec::{date, limit::Limit, spec::Ref};

/// Check yourself against a job's person specification before you apply
///
/// Everything stays on this computer. The program asks and organises; it never writes your evidence for you.
#[derive(Debug, Parser)]
#[command(name = "personspec", version, max_term_width = 100, after_help = AFTER_HELP, mut_args(|arg| arg.global(false)))]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    // Before a command they mean the same, since clap hands on what is global there. Were they global here too, it would
    // copy them into all ten commands at every start.
    #[command(flatten)]
    _everywhere: Everywhere,
}

// A command's own options, and those of every command.
#[derive(Debug, Args)]
pub struct With<T: Args> {
    #[command(flatten)]
    pub args: T,
    #[command(flatten)]
    pub everywhere: Everywhere,
}

const AFTER_HELP: &str = "\
SPEC is the name of a built-in specification (see `personspec list`) or the path of a YAML file.

Start here:  personspec assess slam-oasis-peer-support-worker";

// Options of every command.
#[derive(Debug, Clone, Args)]
pub struct Everywhere {
    /// Columns to fill [default: the terminal's, or 80]
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(20..=400), help_heading = "Everywhere")]
    pub width: Option<u16>,
    /// When to use colour
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_default_value = true,
        help_heading = "Everywhere"
    )]
    pub color: When,
    /// The day to count from, YYYY-MM-DD [default: the real one]
    #[arg(long, global = true, value_name = "DATE", env = "PERSONSPEC_TODAY", hide_env_values = true, value_parser = iso_date, help_heading = "Everywhere")]
    pub today: Option<Date>,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands. Only the one that is asked for has its options built. So the sentence of a command stands here: clap
/// would take a doc comment on its options' type, or on a type that is flattened into them, for its help instead.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Answer criterion by criterion; everything is saved as you go
    Assess(With<Assess>),
    /// Read an advert (text, Markdown, a web page, a Word document) into a specification
    Import(With<Import>),
    /// Show what is ready, what is missing and what to do next
    Report(With<Report>),
    /// Lay out the supporting statement: headings, what stands under each, how much room there is
    Outline(With<Outline>),
    /// Check a draft of the statement: what it covers, how long it is, what to fix first
    Draft(With<Draft>),
    /// See, correct and delete the examples of a portfolio
    Examples(With<Examples>),
    /// List the built-in specifications
    List(Everywhere),
    /// Show a specification as a table
    Show(With<Show>),
    /// Check spec and portfolio files, and list every problem
    Check(With<Check>),
    /// Write a commented template for a specification
    Init(With<Init>),
}

#[derive(Debug, Args)]
pub struct Assess {
    /// The specification: a built-in name or a YAML file
    pub spec: Option<String>,
    #[command(flatten)]
    pub portfolio: PortfolioArg,
    #[command(flatten)]
    pub plain: PlainArg,
    /// Ask every criterion again, not only the open ones
    #[arg(long, conflicts_with = "only")]
    pub all: bool,
    /// Ask only these criteria, for example E7,D2
    #[arg(long, value_name = "REFS", value_delimiter = ',', value_parser = reference)]
    pub only: Vec<Ref>,
    /// Give no hints on what could be added to an example
    #[arg(long)]
    pub no_hints: bool,
}

#[derive(Debug, Args)]
pub struct Report {
    /// The specification: a built-in name or a YAML file
    pub spec: Option<String>,
    #[command(flatten)]
    pub portfolio: PortfolioArg,
    #[command(flatten)]
    pub output: Output,
    /// Who will read it: hides what your `share` answers do not allow
    #[arg(long = "for", value_name = "WHO", default_value = "me")]
    pub audience: Audience,
    /// Leave out what is ready
    #[arg(long)]
    pub only_gaps: bool,
    /// How the statement is divided [default: themes, or criteria when each has a box of its own]
    #[arg(long, value_name = "BY")]
    pub headings: Option<Headings>,
    /// Exit with 3 when an essential criterion is neither ready nor confirmed
    #[arg(long, value_name = "LEVEL")]
    pub fail_on: Option<FailOn>,
}

#[derive(Debug, Args)]
pub struct Outline {
    /// The specification: a built-in name or a YAML file
    pub spec: Option<String>,
    #[command(flatten)]
    pub portfolio: PortfolioArg,
    #[command(flatten)]
    pub output: Output,
    #[command(flatten)]
    pub limit: LimitArg,
    /// How the statement is divided [default: themes, or criteria when each has a box of its own]
    #[arg(long, value_name = "BY")]
    pub headings: Option<Headings>,
    /// Print the examples' texts, not only their titles
    #[arg(long)]
    pub evidence: bool,
}

#[derive(Debug, Args)]
pub struct Draft {
    /// The specification: a built-in name or a YAML file
    pub spec: String,
    /// The draft, plain text or Markdown; `-` reads it from standard input
    pub statement: PathBuf,
    #[command(flatten)]
    pub portfolio: PortfolioArg,
    #[command(flatten)]
    pub output: Output,
    #[command(flatten)]
    pub limit: LimitArg,
    /// Exit with 3 when an essential criterion has no example (a commitment or confirmation: is not even said)
    #[arg(long, value_name = "LEVEL")]
    pub fail_on: Option<FailOn>,
}

// How long the statement may be.
#[derive(Debug, Clone, Copy, Args)]
pub struct LimitArg {
    /// How long the statement may be: `1500 words`, `5000 characters each`, or a form's name, such as `trac` [default:
    /// the specification's own]
    #[arg(long = "limit", value_name = "LIMIT", value_parser = limit)]
    pub amount: Option<Limit>,
}

#[derive(Debug, Args)]
pub struct Import {
    /// The advert: a file, or - for standard input
    pub advert: PathBuf,
    /// Write the specification to a file instead of standard output
    #[arg(short = 'o', long = "output", value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// What kind of document it is [default: as its content shows]
    #[arg(long = "as", value_name = "KIND")]
    pub kind: Option<AdvertKind>,
    /// Replace the file when it exists
    #[arg(long, requires = "file")]
    pub force: bool,
    /// Go through what was read, line by line, before it is written
    #[arg(long)]
    pub review: bool,
    #[command(flatten)]
    pub plain: PlainArg,
}

/// What kind of document an advert is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AdvertKind {
    /// Plain text or Markdown.
    Text,
    /// A saved web page.
    Html,
    /// A Word document.
    Docx,
}

#[derive(Debug, Args)]
pub struct Examples {
    #[command(flatten)]
    pub portfolio: PortfolioArg,
    /// What to do with them [default: list]
    #[command(subcommand)]
    pub action: Option<ExamplesAction>,
}

// What to do with examples.
#[derive(Debug, Clone, Subcommand)]
pub enum ExamplesAction {
    /// List every example, and the answers that use it
    List,
    /// Show one example in full
    Show {
        /// The example's id, as `examples list` shows it
        id: String,
    },
    /// Change an example: its texts, its name, when it was, who may see it
    Edit {
        /// The example's id, as `examples list` shows it
        id: String,
        #[command(flatten)]
        plain: PlainArg,
    },
    /// Delete an example, after asking
    Remove {
        /// The example's id, as `examples list` shows it
        id: String,
        /// Do not ask
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        plain: PlainArg,
    },
}

#[derive(Debug, Args)]
pub struct Show {
    /// The specification: a built-in name or a YAML file
    pub spec: String,
    #[command(flatten)]
    pub output: Output,
}

#[derive(Debug, Args)]
pub struct Check {
    /// Spec or portfolio files
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Init {
    /// Where to write it
    #[arg(default_value = "person-spec.yaml")]
    pub file: PathBuf,
    /// Replace the file when it exists
    #[arg(long)]
    pub force: bool,
}

/// The portfolio that is taken when none is named.
pub const PORTFOLIO: &str = "portfolio.yaml";

// Which portfolio.
#[derive(Debug, Clone, Args)]
pub struct PortfolioArg {
    /// The portfolio file
    #[arg(short, long = "portfolio", value_name = "FILE", default_value = PORTFOLIO, global = true)]
    pub path: PathBuf,
}

// How questions are asked.
#[derive(Debug, Clone, Copy, Args)]
pub struct PlainArg {
    /// Plain lines for screen readers: no redrawing, no colour, numbered choices
    #[arg(long, env = "PERSONSPEC_PLAIN", value_parser = clap::builder::FalseyValueParser::new(), hide_env_values = true)]
    pub plain: bool,
}

// Where a result goes, and as what.
#[derive(Debug, Clone, Args)]
pub struct Output {
    /// How to write it
    #[arg(short = 'f', long, default_value = "text")]
    pub format: Format,
    /// Write it to a file (owner-only) instead of standard output
    #[arg(short = 'o', long = "output", value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// How a result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For reading in a terminal or a plain text file.
    Text,
    /// Markdown.
    Markdown,
    /// JSON, documented in the README.
    Json,
}

/// Who reads a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Audience {
    /// The applicant: everything.
    Me,
    /// An adviser: examples shared with `adviser` or `application`.
    Adviser,
    /// The employer: examples shared with `application`.
    Application,
}

/// How statement headings are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Headings {
    /// One for two to six criteria that belong together.
    Themes,
    /// One for each category, split when it is large.
    Categories,
    /// One for each criterion.
    Criteria,
}

/// When a report makes the program exit with 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// When it is an essential criterion.
    Essential,
}

/// Reads the command line; clap prints usage errors and help, and exits, by itself.
pub fn parse() -> Cli {
    Cli::parse()
}

/// A usage error in clap's own form (exit status 2).
pub fn usage_error(message: &str) -> ! {
    Cli::command().error(clap::error::ErrorKind::ValueValidation, message).exit()
}

fn iso_date(text: &str) -> Result<Date, String> {
    date::parse_iso(text).ok_or_else(|| "write it as year, month, day: 2026-01-06".to_owned())
}

fn limit(text: &str) -> Result<Limit, String> {
    Limit::parse(text).map_err(|error| format!("{error}; {}", error.help()))
}

fn reference(text: &str) -> Result<Ref, String> {
    text.trim().parse().map_err(|()| "essential criteria are E1, E2 and so on, desirable ones D1, D2".to_owned())
}
