//! Where the specification stands in the advert.
//!
//! A heading that names it is the best sign, and then nothing else counts: rival lists in a summary are not the
//! specification. Without one, headings of levels and tables with level columns are; without those, headings and
//! sentences that ask for something.

mod unnamed;

use std::ops::Range;

use unnamed::followed_by_list;
pub(super) use unnamed::unnamed;

use super::{
    confirmation, entry, furniture,
    heading::{self, Heading},
    line::{Line, Mark, Rank, cell_text},
    method, sentence,
    vocabulary::{WHOLE_ENDINGS, fold},
};
use crate::spec::Kind;

/// How a specification was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// By its name.
    Named,
    /// By headings of levels or a table of levels.
    Levelled,
    /// By a heading or a sentence that asks for something.
    Asked,
}

/// One stretch of lines that holds (a copy of) the specification.
#[derive(Debug, Clone)]
pub(super) struct Stretch {
    pub(super) lines: Range<usize>,
    pub(super) found: Found,
}

/// What each line reads as, worked out once.
pub(super) fn headings(lines: &[Line]) -> Vec<Option<Heading>> {
    lines.iter().map(heading::read).collect()
}

/// Stretches that a heading names as the person specification.
pub(super) fn named(lines: &[Line], headings: &[Option<Heading>]) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        if !opens(&lines[at], headings[at]) {
            at += 1;
            continue;
        }
        let end = named_end(lines, headings, at);
        found.push(Stretch { lines: at..end, found: Found::Named });
        at = end.max(at + 1);
    }
    found
}

/// Whether a line, or the only filled cell of a row, names the specification.
fn opens(line: &Line, heading: Option<Heading>) -> bool {
    if let Some(row) = &line.row {
        let mut filled = row.cells.iter().filter(|cell| !cell.is_empty());
        let (Some(only), None) = (filled.next(), filled.next()) else {
            return false;
        };
        let text = cell_text(only);
        return text.len() < 80 && heading::read(&Line { text, ..Line::default() }) == Some(Heading::Specification);
    }
    heading == Some(Heading::Specification)
        && (line.rank != Rank::Body || !line.text.to_lowercase().contains("job description"))
}

fn named_end(lines: &[Line], headings: &[Option<Heading>], start: usize) -> usize {
    let opening = lines[start].rank;
    let mut content = false;
    for at in start + 1..lines.len() {
        let line = &lines[at];
        if line.row.is_some() {
            content = true;
            continue;
        }
        match headings[at] {
            Some(Heading::Level(_) | Heading::BothLevels) => content = true,
            Some(Heading::End) => {
                let label = !content
                    && line.rank == Rank::Body
                    && (WHOLE_ENDINGS.is(&fold(&line.text)) || furniture::opens_notes(&line.text));
                if !label && !goes_on(lines, headings, at) {
                    return at;
                }
            }
            Some(Heading::Specification | Heading::Ask | Heading::Assessment | Heading::Category) => {}
            None => {
                let higher = match (line.rank, opening) {
                    (Rank::Heading(own), Rank::Heading(opening)) => {
                        own < opening || (own == opening && !leads_to_level(headings, at))
                    }
                    (Rank::Heading(own), Rank::Strong | Rank::Body) => own <= 2 && !leads_to_level(headings, at),
                    (Rank::Body | Rank::Strong, _) => false,
                };
                if higher && content {
                    return at;
                }
                content |= line.mark.is_some();
            }
        }
    }
    lines.len()
}

/// A word such as "Interview" that otherwise ends a specification is one of its categories when a level follows.
fn goes_on(lines: &[Line], headings: &[Option<Heading>], at: usize) -> bool {
    lines[at].mark == Mark::None
        && leads_to_level(headings, at)
        && lines.get(at + 1).is_some_and(|next| next.row.is_none())
}

fn leads_to_level(headings: &[Option<Heading>], at: usize) -> bool {
    matches!(headings.get(at + 1), Some(Some(Heading::Level(_))))
}

/// The stretch of entries that carry their own level, "(E)" or "- Desirable", from the heading above the first of them.
pub(super) fn marked(lines: &[Line], headings: &[Option<Heading>]) -> Vec<Stretch> {
    let marked: Vec<usize> = (0..lines.len())
        .filter(|at| {
            lines[*at].row.is_none()
                && lines[*at].text.contains(' ')
                && headings[*at].is_none()
                && entry::own_level(&lines[*at]).is_some()
        })
        .collect();
    let (Some(first), Some(last)) = (marked.first(), marked.last()) else {
        return Vec::new();
    };
    if marked.len() < 3 || marked.len() * 3 < last - first {
        return Vec::new();
    }
    let mut above = first.saturating_sub(1);
    if matches!(headings[above], Some(Heading::Level(_) | Heading::BothLevels)) {
        // The head of a table, its category above it.
        above = above.saturating_sub(1);
    }
    let headed = heading::has_heading_shape(&lines[above]) || headings[above + 1].is_some();
    vec![Stretch { lines: if headed { above } else { *first }..last + 1, found: Found::Levelled }]
}

/// The stretch of entries that each say how they are assessed on the line below, from the heading above the first.
pub(super) fn assessed(lines: &[Line]) -> Vec<Stretch> {
    let told = |at: &usize| {
        lines[*at].mark.is_some()
            && lines[*at].text.contains(' ')
            && lines.get(at + 1).is_some_and(|next| next.mark == Mark::None && method::is_method(&next.text))
    };
    let told: Vec<usize> = (0..lines.len()).filter(told).collect();
    let (Some(first), Some(last)) = (told.first(), told.last()) else {
        return Vec::new();
    };
    if told.len() < 3 || told.len() * 4 < last - first {
        return Vec::new();
    }
    let above = first.saturating_sub(1);
    let headed = lines[above].row.is_none() && lines[above].text.len() < 160;
    vec![Stretch { lines: if headed { above } else { *first }..last + 2, found: Found::Levelled }]
}

/// The lines right above and below the stretches, where a legend of the assessment codes may stand.
pub(super) fn around<'a>(lines: &'a [Line], stretches: &'a [Stretch]) -> impl Iterator<Item = &'a Line> {
    const FARTHEST: usize = 4;
    stretches.iter().flat_map(|stretch| {
        let Range { start, end } = stretch.lines;
        let above = &lines[start.saturating_sub(FARTHEST)..start];
        above.iter().chain(lines[end..].iter().take(FARTHEST)).filter(|line| line.row.is_none())
    })
}

/// Lists that a heading of a level opens outside the specification: the heading and its entries, which nothing else
/// would account for.
pub(super) fn outside(lines: &[Line], headings: &[Option<Heading>], stretches: &[Stretch]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut open = false;
    let mut at = 0;
    let mut stretches = stretches.iter().peekable();
    while at < lines.len() {
        if let Some(stretch) = stretches.next_if(|stretch| stretch.lines.start <= at) {
            at = at.max(stretch.lines.end);
            open = false;
            continue;
        }
        let line = &lines[at];
        if matches!(headings[at], Some(Heading::Level(_))) {
            open = heading::names_level(&line.text) && followed_by_list(lines, headings, at);
        } else if headings[at].is_some() || line.rank != Rank::Body || line.row.is_some() {
            open = false;
        } else if open && line.mark == Mark::None && lines[at - 1].mark.is_some() {
            open = line.indent > lines[at - 1].indent && !line.gap;
        }
        if open {
            found.push(at);
        }
        at += 1;
    }
    found
}

/// Sentences right below a stretch, before the next heading, that still ask for something: "You must have the right to
/// work in the UK." They may belong to it, but nothing says so.
pub(super) fn below(lines: &[Line], headings: &[Option<Heading>], stretches: &[Stretch]) -> Vec<usize> {
    const FARTHEST: usize = 6;
    let asks = |line: &Line| {
        entry::says_desirable(&line.text)
            || sentence::requires(&line.text)
            || confirmation::kind(&line.text) == Kind::Confirmation
    };
    let mut found = Vec::new();
    for (stretch, next) in stretches.iter().zip(stretches.iter().skip(1).map(Some).chain([None])) {
        let end = stretch.lines.end;
        let until = next.map_or(lines.len(), |next| next.lines.start).min(end + FARTHEST);
        let body = |at: &usize| headings[*at].is_none() && lines[*at].rank == Rank::Body && lines[*at].row.is_none();
        found.extend((end..until).take_while(body).filter(|at| asks(&lines[*at])));
    }
    found
}
