//! `personspec report`: what is ready, what is missing, what to do next.

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use jiff::civil::Date;
use personspec::{
    gap::{self, GapReport},
    interview::{Conversation, Interview},
    portfolio::{Belonging, Portfolio, Post},
    report::gaps::{self, View},
    statement::{self, Outline},
};

use crate::{
    choice,
    cli::{Audience, Everywhere, FailOn, Format, Headings, Report},
    document, output,
    source::{self, Source},
    talk::Talk,
    today::today,
};

/// The exit status of `--fail-on essential`.
pub const NOT_READY: u8 = 3;

/// Reads both files, computes the report, writes it.
pub fn run(args: &Report, everywhere: &Everywhere) -> Result<ExitCode> {
    let file = args.output.file.as_deref();
    let Some(given) = Given::read(args.spec.as_deref(), &args.portfolio.path, file, everywhere)? else {
        return Ok(ExitCode::SUCCESS);
    };
    let report = given.report(args.audience.into(), today(everywhere));
    let limit = given.source.spec.statement_limit;
    let headings = args.headings.map_or_else(|| statement::Headings::suggested(limit), Into::into);
    let outline = Outline::new(&report, headings, limit);
    let view = View { report: &report, outline: &outline, only_gaps: args.only_gaps };
    let page = match args.output.format {
        Format::Text => gaps::text(&view, output::style(everywhere, file)),
        Format::Markdown => gaps::markdown(&view),
        Format::Json => gaps::json(&view),
    };
    output::result(&page, file)?;
    Ok(match args.fail_on {
        Some(FailOn::Essential) if !report.essentials_are_fine() => ExitCode::from(NOT_READY),
        Some(FailOn::Essential) | None => ExitCode::SUCCESS,
    })
}

/// What a report or an outline is made from.
pub struct Given {
    /// The specification.
    pub source: Source,
    /// The applicant's answers.
    pub portfolio: Portfolio,
    /// Which of its assessments is about this specification.
    assessment: Option<usize>,
}

impl Given {
    /// Reads what is needed for a result that goes to `target`. Without a `spec` it is the portfolio's only one, else one
    /// that is chosen in a terminal; `None` when nothing was chosen.
    ///
    /// # Errors
    /// When a file cannot be read or has problems, when it is not plain which specification is meant, or when `target`
    /// is something that a person wrote.
    pub fn read(
        spec: Option<&str>,
        path: &Path,
        target: Option<&Path>,
        everywhere: &Everywhere,
    ) -> Result<Option<Self>> {
        let inputs = [Some(path), spec.map(Path::new)];
        document::spare(target, &inputs.into_iter().flatten().collect::<Vec<_>>(), None)?;
        let (source, portfolio) = match spec {
            Some(name) => (Source::named(name)?, source::portfolio_or_empty(path, "every criterion is open")?),
            None => {
                let portfolio = source::portfolio(path)?.unwrap_or_default();
                let Some(source) = meant(&portfolio, path, everywhere)? else {
                    return Ok(None);
                };
                (source, portfolio)
            }
        };
        let assessment = assessment_for_report(&portfolio, &source.post(path), path)?;
        Ok(Some(Self { source, portfolio, assessment }))
    }

    /// The answers laid beside the specification.
    pub fn report(&self, audience: gap::Audience, today: Date) -> GapReport<'_> {
        let assessment = self.assessment.and_then(|index| self.portfolio.assessments.get(index));
        GapReport::new(&self.source.spec, &self.portfolio, assessment, audience, today)
    }
}

/// The specification that is meant when none was named; a terminal is only talked to where there is a choice.
fn meant(portfolio: &Portfolio, path: &Path, everywhere: &Everywhere) -> Result<Option<Source>> {
    if portfolio.assessments.len() == 1 {
        return source::only_assessment(portfolio, path).map(Some);
    }
    let plain = std::env::var_os("PERSONSPEC_PLAIN").is_some_and(|value| !value.is_empty() && value != "0");
    let talk = Talk::begin(plain, everywhere)?;
    let chosen = choice::specification(portfolio, path, &talk, today(everywhere));
    talk.leave_terminal();
    chosen
}

/// The report that `assess` ends with: text, everything, on standard output.
pub fn print_after_assess(interview: &Interview, everywhere: &Everywhere) -> Result<()> {
    let (portfolio, assessment) = (interview.portfolio(), interview.assessment());
    let report = GapReport::new(interview.spec(), portfolio, assessment, gap::Audience::Me, today(everywhere));
    let limit = interview.spec().statement_limit;
    let outline = Outline::new(&report, statement::Headings::suggested(limit), limit);
    let view = View { report: &report, outline: &outline, only_gaps: false };
    output::result(&gaps::text(&view, output::style(everywhere, None)), None)
}

/// Which assessment a report is about, with a note where that is not plain.
fn assessment_for_report(portfolio: &Portfolio, post: &Post, path: &Path) -> Result<Option<usize>> {
    Ok(match source::belonging(portfolio, post, path)? {
        Some(Belonging::Exact(index)) => Some(index),
        Some(Belonging::Reissued(index)) => {
            let earlier = portfolio.assessments.get(index).map(|assessment| assessment.post.described());
            output::note(&format!(
                "the answers are from an earlier issue of this post: {}",
                earlier.unwrap_or_default()
            ));
            Some(index)
        }
        None => {
            if !portfolio.assessments.is_empty() {
                output::note(&format!(
                    "`{}` has no answers for this post yet, so every criterion is open",
                    path.display()
                ));
            }
            None
        }
    })
}

impl From<Audience> for gap::Audience {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Me => Self::Me,
            Audience::Adviser => Self::Adviser,
            Audience::Application => Self::Application,
        }
    }
}

impl From<Headings> for statement::Headings {
    fn from(headings: Headings) -> Self {
        match headings {
            Headings::Themes => Self::Themes,
            Headings::Categories => Self::Categories,
            Headings::Criteria => Self::Criteria,
        }
    }
}
