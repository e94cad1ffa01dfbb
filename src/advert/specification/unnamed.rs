//! Where a specification stands that no heading names: below levels, tables with levels, and what asks for something.

use super::{
    super::{
        block, column, entry,
        heading::{self, Heading},
        line::{Line, Mark, Rank, cell_text},
        sentence,
        vocabulary::{NOTE_OPENINGS, fold},
    },
    Found, Stretch, leads_to_level,
};
use crate::spec::Level;

/// Stretches below headings of levels, tables with levels, and headings that ask.
pub(in crate::advert) fn unnamed(lines: &[Line], headings: &[Option<Heading>]) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let by = starts_unnamed(lines, headings, at);
        let Some(by) = by else {
            at += 1;
            continue;
        };
        let end = unnamed_end(lines, headings, at);
        let start = with_category_above(lines, headings, at, found.last().map_or(0, |last| last.lines.end));
        found.push(Stretch { lines: start..end, found: by });
        at = end.max(at + 1);
    }
    // Duties under a "You will:" must not join what the advert itself calls essential and desirable.
    let levelled = |stretch: &Stretch| stretch.found == Found::Levelled;
    if found
        .iter()
        .filter(|stretch| levelled(stretch))
        .any(|stretch| has_level(&headings[stretch.lines.clone()], heading_is_essential))
    {
        found.retain(|stretch| levelled(stretch) || stretch_has_level(stretch, headings));
    }
    found
}

fn heading_is_essential(heading: Heading) -> bool {
    heading == Heading::Level(Level::Essential)
}

fn has_level(headings: &[Option<Heading>], wanted: fn(Heading) -> bool) -> bool {
    headings.iter().flatten().any(|heading| wanted(*heading))
}

fn stretch_has_level(stretch: &Stretch, headings: &[Option<Heading>]) -> bool {
    headings[stretch.lines.clone()].iter().any(|heading| matches!(heading, Some(Heading::Level(_))))
}

fn starts_unnamed(lines: &[Line], headings: &[Option<Heading>], at: usize) -> Option<Found> {
    let line = &lines[at];
    if let Some(row) = &line.row {
        let texts: Vec<String> = row.cells.iter().map(|cell| cell_text(cell)).collect();
        let pieces: Vec<&str> = texts.iter().map(String::as_str).collect();
        return column::is_header(&pieces).then_some(Found::Levelled);
    }
    if let Some(Heading::Level(_)) = headings[at] {
        return followed_by_list(lines, headings, at).then_some(Found::Levelled);
    }
    if headings[at] == Some(Heading::BothLevels) && !heading::is_lead(&line.text) {
        // The head of a table whose columns are gone: nothing below it can be told apart, and nothing is guessed.
        return Some(Found::Levelled);
    }
    if sentence::is_list(line) {
        return Some(Found::Asked);
    }
    if headings[at] == Some(Heading::Category)
        && lines.get(at + 1).is_some_and(heading::asks_of_person)
        && lines.get(at + 2).is_some_and(|entry| entry.mark.is_some())
    {
        return Some(Found::Asked);
    }
    let asks = heading::asks(line) || is_category_with_entries(lines, headings, at);
    let listed = followed_by_list(lines, headings, at) || followed_by_heads(lines, at) || holds_one(lines, at);
    (asks && listed).then_some(Found::Asked)
}

/// A category that names what a person has to have, over a list of its own or over heads that each have a paragraph.
fn is_category_with_entries(lines: &[Line], headings: &[Option<Heading>], at: usize) -> bool {
    headings[at] == Some(Heading::Category)
        && lines[at].mark == Mark::None
        && (lines[at].rank != Rank::Body
            || lines.get(at + 1).is_some_and(|next| next.mark.is_some())
            || (block::is_apart(lines, at) && block::length(lines, at + 1, block::LEAST) == block::LEAST))
        && heading::is_of_person(&fold(&lines[at].text))
}

/// One line that is no sentence between a heading and the next.
fn holds_one(lines: &[Line], at: usize) -> bool {
    let ranked = |at: usize| lines.get(at).is_some_and(|line| matches!(line.rank, Rank::Heading(_)));
    let one = |line: &Line| line.row.is_none() && line.mark == Mark::None && line.text.len() <= 300;
    ranked(at)
        && ranked(at + 2)
        && lines.get(at + 1).is_some_and(|line| one(line) && !line.text.ends_with(['.', '!', '?', ':']))
}

/// Two heads of bold words below a heading, each with its paragraph.
fn followed_by_heads(lines: &[Line], at: usize) -> bool {
    let Some(below) = lines.get(at + 1..at + 5) else {
        return false;
    };
    matches!(lines[at].rank, Rank::Heading(_))
        && below.iter().all(|line| line.row.is_none() && line.mark == Mark::None)
        && below.chunks_exact(2).all(|pair| pair[0].rank == Rank::Strong && pair[1].rank == Rank::Body)
}

/// A list, or bare lines that could be one, below a heading (within two lines, since an introduction may come first).
pub(super) fn followed_by_list(lines: &[Line], headings: &[Option<Heading>], at: usize) -> bool {
    let lead = heading::is_lead(&lines[at].text);
    for next in at + 1..lines.len().min(at + 4) {
        let line = &lines[next];
        if line.row.is_some() || line.mark.is_some() {
            return true;
        }
        match headings[next] {
            Some(Heading::Level(_) | Heading::Ask | Heading::Category) => continue,
            Some(Heading::End | Heading::Specification | Heading::Assessment | Heading::BothLevels) => return false,
            None => {}
        }
        if line.gap && block::length(lines, next, block::LEAST) == block::LEAST {
            return true;
        }
        let bare = line.text.len() < 220 && line.rank == Rank::Body;
        let more = lines
            .get(next + 1)
            .is_some_and(|more| more.row.is_none() && more.mark == Mark::None && more.gap == line.gap);
        if bare
            && (matches!(headings[at], Some(Heading::Level(_)))
                || (lead && !line.gap && more)
                || (!line.gap && more && !line.text.ends_with('.')))
        {
            return true;
        }
    }
    false
}

fn unnamed_end(lines: &[Line], headings: &[Option<Heading>], start: usize) -> usize {
    if sentence::is_list(&lines[start]) {
        return start + 1;
    }
    let mut listed = followed_by_heads(lines, start);
    let opening = lines[start].rank;
    let mut in_blocks = false;
    let divided = (start..lines.len().min(start + 3)).any(|at| is_divided(lines, headings, at));
    for at in start + 1..lines.len() {
        let line = &lines[at];
        if line.row.is_some() || line.mark.is_some() {
            listed = true;
            continue;
        }
        match headings[at] {
            Some(Heading::End | Heading::Specification) => return at,
            Some(Heading::Level(_) | Heading::Category | Heading::Assessment | Heading::BothLevels) => {}
            Some(Heading::Ask) => {
                if listed {
                    return below_its_list(lines, headings, at);
                }
            }
            None => {
                in_blocks |= !listed && line.gap && block::length(lines, at, block::LEAST) == block::LEAST;
                let below_entries = headings[at - 1].is_none();
                if in_blocks && below_entries && block::is_apart(lines, at) && !leads_to_level(headings, at) {
                    return at;
                }
                if divided && is_division(lines, headings, at) {
                    continue;
                }
                if heading::asks(line) && listed {
                    return below_its_list(lines, headings, at);
                }
                let ranked = line.rank >= Rank::Strong
                    && (opening == Rank::Body || line.rank >= opening || matches!(line.rank, Rank::Heading(_)));
                let next_levelled = leads_to_level(headings, at);
                if next_levelled {
                    continue;
                }
                if listed
                    && (ranked
                        || (line.gap && heading::has_heading_shape(line) && followed_by_list(lines, headings, at)))
                {
                    return at;
                }
                // Prose after the list ends it, unless the words still say what would be welcome.
                let prose =
                    listed && line.gap && lines[at - 1].mark.is_some() && line.text.ends_with(['.', '!', '?', ':']);
                if prose && !entry::says_desirable(&line.text) {
                    let soon = headings[at + 1..headings.len().min(at + 3)]
                        .iter()
                        .any(|heading| matches!(heading, Some(Heading::Level(_))));
                    if !soon {
                        return at;
                    }
                }
            }
        }
    }
    lines.len()
}

/// Whether the list of a level with the rank of a heading is divided by lines such as "Working with others:".
fn is_divided(lines: &[Line], headings: &[Option<Heading>], at: usize) -> bool {
    matches!(headings[at], Some(Heading::Level(_)))
        && matches!(lines[at].rank, Rank::Heading(_))
        && at + 1 < lines.len()
        && is_division(lines, headings, at + 1)
}

/// A short line with a colon over entries of its own.
fn is_division(lines: &[Line], headings: &[Option<Heading>], at: usize) -> bool {
    let line = &lines[at];
    line.mark == Mark::None
        && line.rank == Rank::Body
        && line.text.ends_with(':')
        && heading::has_heading_shape(line)
        && matches!(headings[at], None | Some(Heading::Category))
        && !NOTE_OPENINGS.starts(&fold(&line.text))
        && lines.get(at + 1).is_some_and(|next| next.mark.is_some())
}

/// Where a stretch ends before a sentence that leads into a list: above the heading of that sentence.
fn below_its_list(lines: &[Line], headings: &[Option<Heading>], at: usize) -> usize {
    if is_heading_of_lead(lines, headings, at) { at - 1 } else { at }
}

/// Whether the line above a sentence that leads into a list is the heading of both.
fn is_heading_of_lead(lines: &[Line], headings: &[Option<Heading>], at: usize) -> bool {
    let Some(above) = at.checked_sub(1) else {
        return false;
    };
    lines[at].rank == Rank::Body
        && heading::is_lead(&lines[at].text)
        && lines[above].mark == Mark::None
        && (lines[above].rank != Rank::Body || block::is_apart(lines, above))
        && matches!(headings[above], None | Some(Heading::Category))
        && heading::has_heading_shape(&lines[above])
}

/// The category heading right above the first level heading, or above the sentence that leads into the list, belongs
/// to the stretch.
fn with_category_above(lines: &[Line], headings: &[Option<Heading>], at: usize, floor: usize) -> usize {
    if at > floor && headings[at] == Some(Heading::Ask) && is_heading_of_lead(lines, headings, at) {
        return at - 1;
    }
    let mut start = at;
    while start > floor && matches!(headings[at], Some(Heading::Level(_))) && at - start < 2 {
        let above = &lines[start - 1];
        let fits = matches!(headings[start - 1], Some(Heading::Category | Heading::Ask))
            || (headings[start - 1].is_none()
                && heading::has_heading_shape(above)
                && above.rank != Rank::Body
                && above.rank < lines[at].rank);
        if !fits || above.row.is_some() {
            break;
        }
        start -= 1;
    }
    start
}
