//! `personspec import`: from the advert a candidate has to a specification, dropping nothing in silence.

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use personspec::{
    advert::{self, Format, Reading, Review},
    count::counted,
    interview::End,
    plain::plain_line,
    problem::{Problem, rendered},
    spec::PersonSpec,
};

use crate::{
    cli::{self, AdvertKind, Everywhere, Import},
    document::{self, Ours},
    face::Tone,
    failure::Failure,
    files::{self, Privacy},
    output, review, source,
    talk::Talk,
};

/// Reads the advert, says what was found and what was not placed, and writes the specification.
pub fn run(args: &Import, everywhere: &Everywhere) -> Result<ExitCode> {
    let name = args.advert.display().to_string();
    if args.review && args.advert == Path::new("-") {
        cli::usage_error("--review asks on standard input, so the advert has to be a file");
    }
    may_write(args)?;
    let bytes = files::read_bytes(&args.advert, advert::MOST_BYTES as u64)?;
    no_advert(&name, &bytes)?;
    // What is no text has no lines to show.
    let failed = |problem: Problem| Failure::problems(&name, std::str::from_utf8(&bytes).unwrap_or(""), &[problem]);
    let reading = advert::read(&bytes, args.kind.map(Format::from)).map_err(failed)?;
    if args.review {
        return reviewed(reading, args, everywhere);
    }
    let copies = reading.copies;
    output::note_raw(&remarks(&reading, &name));
    let (spec, warnings) = reading.into_spec();
    output::note_raw(&rendered(&warnings, &name, ""));
    write(&spec, args.file.as_deref(), args.force)?;
    output::note_raw(&summary(&spec, copies, args.file.as_deref()));
    Ok(ExitCode::SUCCESS)
}

/// Refuses early what would be refused in the end.
fn may_write(args: &Import) -> Result<()> {
    let Some(file) = args.file.as_deref().filter(|file| *file != Path::new("-")) else {
        return Ok(());
    };
    // First what `--force` does not help with.
    document::spare(Some(file), &[&args.advert], Some(Ours::Specification))?;
    files::may_write(file, args.force)
}

/// Refuses what is no advert: a file of our own, or one that holds no text that can be read.
fn no_advert(name: &str, bytes: &[u8]) -> Result<()> {
    let path = source::shell_word(name);
    match std::str::from_utf8(bytes).ok().and_then(Ours::recognise) {
        Some(Ours::Specification) => {
            let help = format!("begin with it: personspec assess {path}");
            return Err(Failure::new(format!("`{name}` is a specification already"), help).into());
        }
        Some(Ours::Portfolio) => {
            let help = "name the file that the advert is in";
            return Err(Failure::new(format!("`{name}` is a portfolio, not an advert"), help).into());
        }
        None => {}
    }
    document::readable(name, bytes)
}

/// Goes through the reading with the person, then writes it.
fn reviewed(mut reading: Reading, args: &Import, everywhere: &Everywhere) -> Result<ExitCode> {
    let name = args.advert.display().to_string();
    let copies = reading.copies;
    // What is uncertain is said before the review, where it helps; what is missing after it.
    let uncertain = std::mem::take(&mut reading.warnings);
    output::note_raw(&rendered(&uncertain, &name, ""));
    let as_read = reading.clone().into_spec().0;
    let talk = Talk::begin(args.plain.plain, everywhere)?;
    let mut review = Review::new(reading);
    let written = review::held(&mut review, &talk).and_then(|end| match end {
        Some(End::Finished) => {
            let reading = review.reading();
            talk.page.space();
            output::note_raw(&remarks(&reading, &name));
            let (spec, warnings) = reading.into_spec();
            output::note_raw(&rendered(&warnings, &name, ""));
            let file = review::write(&spec, args, &talk, write)?;
            Ok(summary(&spec, copies, file.as_deref()))
        }
        Some(End::Stopped) => Ok(format!("{NOTHING}\n")),
        None => {
            let help =
                "answer to the end, or say `stop` and then `write`; without `--review` it is written as it was read";
            talk.page.paragraph(&kept(&review, &as_read, args), Tone::Plain);
            Err(Failure::new("the answers ended before the review did", help).into())
        }
    });
    let written = written.inspect_err(|error| {
        if talk.left_by_signal(error) {
            talk.page.paragraph(&kept(&review, &as_read, args), Tone::Plain);
        }
    })?;
    output::note_raw(&written);
    Ok(ExitCode::SUCCESS)
}

/// What is said when nothing is.
const NOTHING: &str = "Nothing was written.";

/// Keeps what was changed in a review that was not finished, where the result would have gone; says what became of it.
/// Half a result never goes to standard output, where it would be taken for a whole one.
fn kept(review: &Review, as_read: &PersonSpec, args: &Import) -> String {
    let spec = review.reading().into_spec().0;
    if spec == *as_read {
        return NOTHING.to_owned();
    }
    match args.file.as_deref().filter(|file| *file != Path::new("-")) {
        Some(file) => match write(&spec, Some(file), args.force) {
            Ok(()) => format!("The review was not finished. What you had so far is in {}.", file.display()),
            Err(failure) => format!("{failure:#}\n{NOTHING}"),
        },
        None => {
            format!("The review was not finished. {NOTHING} With `-o spec.yaml`, what you change is kept even then.")
        }
    }
}

/// Writes the specification to its file, or to standard output without one.
fn write(spec: &PersonSpec, file: Option<&Path>, force: bool) -> Result<()> {
    let unlikely = |problem: Problem| Failure::new(problem.message, "nothing was written; please report this");
    let yaml = spec.to_yaml().map_err(unlikely)?;
    match file {
        Some(file) if file != Path::new("-") => files::write_new(file, &yaml, Privacy::Default, force),
        Some(_) | None => output::result(&yaml, None),
    }
}

/// The lines that are not placed, each with its line number and the reason.
fn remarks(reading: &Reading, name: &str) -> String {
    let place = plain_line(name);
    let mut lines: Vec<&advert::Unplaced> = reading.unplaced.iter().collect();
    lines.sort_by_key(|unplaced| unplaced.line);
    lines
        .iter()
        .map(|line| format!("{place}:{}: not placed: {} ({})\n", line.line, plain_line(&line.text), line.why))
        .collect()
}

/// "28 criteria: 19 essential, 9 desirable, in 3 categories", and what to do next.
fn summary(spec: &PersonSpec, copies: usize, file: Option<&Path>) -> String {
    let categories = spec.categories.iter().filter(|category| category.name.is_some()).count();
    let categories = match categories {
        0 => String::new(),
        count => format!(", in {}", counted(count, "category", "categories")),
    };
    let merged = match copies {
        0 | 1 => String::new(),
        2 => "; the advert prints them twice, merged".to_owned(),
        times => format!("; the advert prints them {times} times, merged"),
    };
    let next = match file {
        Some(file) if file != Path::new("-") => {
            let file = file.display().to_string();
            let path = if file.contains('/') || file.ends_with(".yaml") || file.ends_with(".yml") {
                file
            } else {
                format!("./{file}")
            };
            format!("next: compare it with the advert, then: personspec assess {}", source::shell_word(&path))
        }
        Some(_) | None => "next: save it with `-o spec.yaml`, then: personspec assess spec.yaml".to_owned(),
    };
    format!("{}{categories}{merged}\n{next}\n", spec.counts())
}

impl From<AdvertKind> for Format {
    fn from(kind: AdvertKind) -> Self {
        match kind {
            AdvertKind::Text => Self::Text,
            AdvertKind::Html => Self::Html,
            AdvertKind::Docx => Self::Docx,
        }
    }
}
