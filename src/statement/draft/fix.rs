//! What to fix in a draft, in the order that helps most.
//!
//! Too long comes first, since some forms cut off what is over; then essentials by how little is there, since every one
//! usually has to be shown; then headings that match nothing; then desirables.

use std::collections::HashMap;

use super::{Checked, Draft, section::SectionKind};
use crate::{
    count::counted,
    coverage::Coverage,
    limit::{Limit, Unit},
    spec::{Kind, Level, Ref},
};

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What it is about, when that is a criterion.
    pub reference: Option<Ref>,
    /// Where to look, from 1, when there is such a place.
    pub line: Option<usize>,
    /// What to do: one sentence.
    pub sentence: String,
}

/// Everything to fix, the most urgent first.
pub(super) fn in_order(draft: &Draft<'_>) -> Vec<Fix> {
    let mut fixes = Vec::new();
    length(draft, &mut fixes);
    let copied: HashMap<Ref, usize> = draft.copied.iter().rev().map(|copied| (copied.reference, copied.line)).collect();
    let written = draft.sections.iter().rev().filter(|section| section.length.words > 0);
    let headed: HashMap<Ref, usize> = written
        .filter(|section| section.kind == SectionKind::Matched)
        .flat_map(|section| section.criteria.iter().map(|reference| (*reference, section.line)))
        .collect();
    let missing = |level, coverage| {
        let left = draft.in_statement(level).filter(move |checked| !checked.enough && checked.coverage == coverage);
        left.map(|checked| {
            let place = |places: &HashMap<Ref, usize>| places.get(&checked.finding.reference).copied();
            criterion(checked, place(&copied), place(&headed))
        })
    };
    let by_need = [Coverage::Silent, Coverage::Mentioned, Coverage::Claimed];
    for coverage in by_need {
        fixes.extend(missing(Level::Essential, coverage));
    }
    fixes.extend(draft.unmatched_headings().map(|section| Fix {
        reference: None,
        line: Some(section.line),
        sentence: format!("\"{}\" matches no criterion: use a word of the criteria that it answers.", section.heading),
    }));
    for coverage in by_need {
        fixes.extend(missing(Level::Desirable, coverage));
    }
    fixes
}

fn length(draft: &Draft<'_>, fixes: &mut Vec<Fix>) {
    let Some(measured) = draft.measured else { return };
    let limit = measured.limit;
    if limit.each {
        let boxes = draft.sections.iter().filter(|section| limit.used(&section.length) > limit.amount as usize);
        fixes.extend(boxes.map(|section| Fix {
            reference: section.criteria.first().copied(),
            line: Some(section.line),
            sentence: format!(
                "Cut {} from this box.",
                units(limit, limit.used(&section.length) - limit.amount as usize)
            ),
        }));
    } else if measured.over > 0 {
        let longest = draft
            .sections
            .iter()
            .filter_map(|section| Some((section.length.words.checked_sub(section.budget? as usize)?, section)))
            .filter(|(over, _)| *over > 0)
            .max_by_key(|(over, _)| *over);
        let begin = longest.map_or_else(String::new, |(over, section)| {
            let heading = if section.heading.is_empty() { "the opening" } else { section.heading.as_str() };
            format!(" Begin with \"{heading}\", {} above its share.", counted(over, "word", "words"))
        });
        fixes.push(Fix {
            reference: None,
            line: longest.map(|(_, section)| section.line),
            sentence: format!("Cut {}: some forms cut off what is over.{begin}", units(limit, measured.over)),
        });
    }
    if measured.is_near() {
        fixes.push(Fix {
            reference: None,
            line: None,
            sentence: "It only just fits: some forms count line breaks, accents or & as more. Leave a little room."
                .to_owned(),
        });
    }
}

/// "53 words", "1 character".
#[must_use]
pub fn units(limit: Limit, amount: usize) -> String {
    match limit.unit {
        Unit::Words => counted(amount, "word", "words"),
        Unit::Characters => counted(amount, "character", "characters"),
        Unit::Bytes => counted(amount, "byte", "bytes"),
    }
}

/// What is missing for a criterion, with the applicant's own example where there is one. `copied` is the line that gives
/// the criterion back, `headed` the line of a heading that is about it.
fn criterion(checked: &Checked<'_>, copied: Option<usize>, headed: Option<usize>) -> Fix {
    let finding = checked.finding;
    let own = finding.examples().first().map(|example| format!(" Your portfolio has \"{}\".", example.name));
    let what = match (finding.kind, checked.coverage) {
        (Kind::Confirmation, _) => "Confirm it in a line.",
        (Kind::Evidence, Coverage::Claimed | Coverage::Mentioned) if copied.is_some() => {
            "Its own words are given back: say instead what you did, on one occasion."
        }
        (Kind::Evidence, Coverage::Silent) if headed.is_some() => {
            "A heading is about it, but nothing below it was recognised: look whether it is said plainly there."
        }
        (Kind::Evidence, Coverage::Silent) => "Nothing was found on it.",
        (Kind::Evidence, Coverage::Mentioned) => "Its words turn up, but nothing says that you meet it.",
        (Kind::Evidence, Coverage::Claimed | Coverage::Example) if checked.look_again => {
            "Perhaps shown here: say so with a word of the criterion."
        }
        (Kind::Evidence, Coverage::Claimed | Coverage::Example) => "It is claimed: add one occasion that shows it.",
    };
    Fix {
        reference: Some(finding.reference),
        line: copied.or(checked.lines.first().copied()).or(headed),
        sentence: format!("{what}{}", own.unwrap_or_default()),
    }
}
