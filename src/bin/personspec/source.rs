//! Which specification and which portfolio a command works on: from names and paths to valid values.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;
use jiff::civil::Date;
use personspec::{
    catalogue,
    plain::plain_line,
    portfolio::{Assessment, Belonging, Portfolio, Post},
    problem::rendered,
    spec::PersonSpec,
};

use crate::{
    cli::PORTFOLIO,
    document::{self, Ours},
    failure::Failure,
    files, output,
};

/// A specification with the name that a portfolio knows it by.
pub struct Source {
    /// The specification.
    pub spec: PersonSpec,
    /// A built-in name, or the path as it was given.
    pub name: String,
    /// Whether it is a built-in one.
    pub built_in: bool,
}

impl Source {
    /// Finds and reads the specification that `name` stands for; warnings go to standard error.
    ///
    /// # Errors
    /// When there is none, or it has problems: all of them.
    pub fn named(name: &str) -> Result<Self> {
        if !is_path(name) {
            return match catalogue::find(name) {
                Some(built_in) => Self::read(name, built_in.text, true),
                None => Err(unknown_name(name).into()),
            };
        }
        Self::read(name, &document::specification(Path::new(name))?, false)
    }

    fn read(name: &str, text: &str, built_in: bool) -> Result<Self> {
        let mut problems = Vec::new();
        let spec = PersonSpec::parse(text, &mut problems);
        let Some(spec) = spec else {
            if Ours::recognise(text) == Some(Ours::Portfolio) {
                let help =
                    format!("it belongs behind `-p`, as in `-p {}`; name a specification before it", shell_word(name));
                return Err(Failure::new(format!("`{name}` is a portfolio, not a specification"), help).into());
            }
            return Err(Failure::problems(name, text, &problems).into());
        };
        output::note_raw(&rendered(&problems, name, text));
        Ok(Self { spec, name: name.to_owned(), built_in })
    }

    /// The post as a portfolio at `portfolio` records it: paths are relative to the portfolio's folder.
    pub fn post(&self, portfolio: &Path) -> Post {
        let name = if self.built_in { self.name.clone() } else { relative(Path::new(&self.name), portfolio) };
        Post::of(&self.spec, Some(name))
    }
}

/// Reads a portfolio; one that does not exist yet is `None`.
///
/// # Errors
/// When it cannot be read or has problems: all of them.
pub fn portfolio(path: &Path) -> Result<Option<Portfolio>> {
    if path != Path::new("-") && !path.exists() && path.symlink_metadata().is_err() {
        return Ok(None);
    }
    let text = document::portfolio(path)?;
    let mut problems = Vec::new();
    match Portfolio::parse(&text, &mut problems) {
        Some(portfolio) => Ok(Some(portfolio)),
        None if Ours::recognise(&text) == Some(Ours::Specification) => {
            let help = "name it without `-p`; behind `-p` belongs the file that your answers are saved in";
            Err(Failure::new(format!("`{}` is a specification, not a portfolio", path.display()), help).into())
        }
        None => Err(Failure::problems(&path.display().to_string(), &text, &problems).into()),
    }
}

/// Reads a portfolio; one that does not exist yet is an empty one, with a note that says what follows from it.
///
/// # Errors
/// As for [`portfolio`].
pub fn portfolio_or_empty(path: &Path, what_follows: &str) -> Result<Portfolio> {
    let found = portfolio(path)?;
    if found.is_none() {
        output::note(&format!("there is no `{}` yet, so {what_follows}", path.display()));
    }
    Ok(found.unwrap_or_default())
}

/// The specification of a portfolio's only assessment, which is said on standard error.
///
/// # Errors
/// When the portfolio has no assessment or several, with the list of what could be named.
pub fn only_assessment(portfolio: &Portfolio, path: &Path) -> Result<Source> {
    match &portfolio.assessments[..] {
        [one] => {
            let Some(name) = &one.post.spec else {
                return Err(no_spec("the portfolio does not say which specification its assessment is for").into());
            };
            let named = if catalogue::find(name).is_some() {
                name.clone()
            } else {
                let folder = files::folder_of(path);
                let file = if folder == Path::new(".") { PathBuf::from(name) } else { folder.join(name) };
                file.display().to_string()
            };
            output::note(&format!("the specification is `{}`, the only one in the portfolio", plain_line(&named)));
            Source::named(&named)
        }
        [] => Err(no_spec("no specification was named, and the portfolio has no assessment").into()),
        many => Err(Failure::new(
            "no specification was named, and the portfolio has several assessments",
            format!("name one of them:{}", listed(many)),
        )
        .into()),
    }
}

/// The error for a command that needs a specification and was given none.
pub fn no_spec(message: &str) -> Failure {
    let names: Vec<String> = choices().into_iter().map(|choice| format!("\n  {choice}")).collect();
    Failure::new(message, format!("name one of these, or the path of a YAML file:{}", names.concat()))
}

/// What can be chosen without knowing a path: the built-in specifications, and the specs in the current folder.
pub fn choices() -> Vec<String> {
    let mut names: Vec<String> = catalogue::ALL.iter().map(|built_in| built_in.name.to_owned()).collect();
    let mut local: Vec<String> = fs::read_dir(".")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| is_spec_file(path))
        .filter_map(|path| path.file_name()?.to_str().map(str::to_owned))
        .collect();
    local.sort_unstable();
    names.append(&mut local);
    names
}

/// A specification as it is offered: its name, whether the post has closed, and which post it is.
pub fn in_words(name: &str, today: Date) -> String {
    let text = match catalogue::find(name) {
        Some(built_in) => Some(built_in.text.to_owned()),
        None => files::read_text(Path::new(name)).ok(),
    };
    let Some(spec) = text.and_then(|text| PersonSpec::parse(&text, &mut Vec::new())) else {
        return name.to_owned();
    };
    let closed = if spec.closing_date.is_some_and(|closing| closing < today) { " (closed)" } else { "" };
    let employer = spec.employer.map(|employer| format!(", {employer}")).unwrap_or_default();
    format!("{name}{closed}: {}{employer}", spec.title)
}

/// Where the answers about `post` stand in `portfolio`.
///
/// # Errors
/// When two assessments fit equally well: both are named.
pub fn belonging(portfolio: &Portfolio, post: &Post, path: &Path) -> Result<Option<Belonging>> {
    portfolio.belonging(post).map_err(|fitting| {
        let fitting = fitting.iter().filter_map(|index| portfolio.assessments.get(*index));
        Failure::new(
            format!("two assessments in `{}` fit this specification", path.display()),
            format!("take one of them out of the file, or give them different references:{}", listed(fitting)),
        )
        .into()
    })
}

/// Assessments as they are listed below a message: a line each, with the post and where its specification is.
fn listed<'p>(assessments: impl IntoIterator<Item = &'p Assessment>) -> String {
    let line = |assessment: &Assessment| {
        let spec = assessment.post.spec.as_deref().unwrap_or("no specification recorded");
        format!("\n  {} ({})", plain_line(&assessment.post.described()), plain_line(spec))
    };
    assessments.into_iter().map(line).collect()
}

/// A word as a shell reads it back.
pub fn shell_word(word: &str) -> String {
    let safe = |c: char| c.is_alphanumeric() || "._-/+:=@%,".contains(c);
    if !word.is_empty() && word.chars().all(safe) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// ` -p FILE` behind a command, as a shell reads it; nothing for the portfolio that is taken when none is named.
pub fn portfolio_flag(path: &Path) -> String {
    if path == Path::new(PORTFOLIO) {
        String::new()
    } else {
        format!(" -p {}", shell_word(&path.display().to_string()))
    }
}

fn is_path(name: &str) -> bool {
    name.contains('/')
        || name.contains(std::path::MAIN_SEPARATOR)
        || Path::new(name).extension().is_some()
        || name == "-"
}

fn unknown_name(name: &str) -> Failure {
    let known: Vec<&str> = catalogue::ALL.iter().map(|built_in| built_in.name).collect();
    let near =
        personspec::fields::nearest(name, &known).map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
    let exists =
        if Path::new(name).exists() { format!(" (for the file of this name write `./{name}`)") } else { String::new() };
    Failure::new(
        format!("there is no built-in specification `{name}`"),
        format!("{near}`personspec list` shows them all{exists}"),
    )
}

fn is_spec_file(path: &Path) -> bool {
    let yaml = path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml");
    yaml && path.is_file() && files::read_text(path).is_ok_and(|text| has_categories(&text))
}

fn has_categories(text: &str) -> bool {
    text.lines().any(|line| line.starts_with("categories:"))
}

/// `target` as seen from the folder of `portfolio`, with `/` between the parts; absolute when there is no way.
fn relative(target: &Path, portfolio: &Path) -> String {
    let absolute = |path: &Path| fs::canonicalize(path).ok();
    let found = absolute(target).zip(absolute(&files::folder_of(portfolio))).map(|(target, folder)| {
        let shared = target.components().zip(folder.components()).take_while(|(a, b)| a == b).count();
        let up = folder.components().count() - shared;
        let mut path: PathBuf = std::iter::repeat_n("..", up).collect();
        path.extend(target.components().skip(shared));
        path
    });
    let path = found.unwrap_or_else(|| target.to_owned());
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
