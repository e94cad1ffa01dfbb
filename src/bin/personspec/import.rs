//! `personspec import`: from the advert a candidate has to a specification, dropping nothing in silence.

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use personspec::{
    advert::{self, Format, Reading},
    count::counted,
    plain::plain_line,
    problem::Problem,
    spec::PersonSpec,
};

use crate::{
    cli::{AdvertKind, Import},
    failure::Failure,
    files::{self, Privacy},
    output, source,
};

/// Reads the advert, says what was found and what was not placed, and writes the specification.
pub fn run(args: &Import) -> Result<ExitCode> {
    let name = args.advert.display().to_string();
    let bytes = files::read_bytes(&args.advert, advert::MOST_BYTES as u64)?;
    let failed = |problem: Problem| Failure::problems(&name, &String::from_utf8_lossy(&bytes), &[problem]);
    let reading = advert::read(&bytes, args.kind.map(Format::from)).map_err(failed)?;
    let copies = reading.copies;
    output::note_raw(&remarks(&reading, &name));
    let (spec, warnings) = reading.into_spec();
    output::note_raw(&warnings.iter().map(|warning| warning.render(&name, "")).collect::<String>());
    let yaml = spec.to_yaml().map_err(failed)?;
    match &args.file {
        Some(file) if file != Path::new("-") => files::write_new(file, &yaml, Privacy::Default, args.force)?,
        Some(_) | None => output::result(&yaml, None)?,
    }
    output::note_raw(&summary(&spec, copies, args.file.as_deref()));
    Ok(ExitCode::SUCCESS)
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
