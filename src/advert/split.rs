//! Tables that a PDF has cut into lines: the number, the wrapped words, then "E" or "D" alone on a line.

use super::{
    gathered::{Entry, Gathered},
    heading::{self, Heading},
    line::{Line, Mark},
    method,
    reading::Use,
    vocabulary::fold,
};

/// Whether levels stand alone on lines behind the words they belong to.
pub(super) fn applies(lines: &[Line]) -> bool {
    let letters = lines.iter().filter(|line| is_letter(line)).count();
    let rows = lines.iter().filter(|line| line.row.is_some()).count();
    letters >= 2 && rows == 0
}

fn is_letter(line: &Line) -> bool {
    line.mark == Mark::None && matches!(line.text.trim_matches(['(', ')', '[', ']']), "E" | "D")
}

/// A number alone on its line.
pub(super) fn is_number(line: &Line) -> bool {
    line.mark == Mark::None
        && line.text.len() <= 5
        && line.text.starts_with(|c: char| c.is_ascii_digit())
        && line.text.bytes().all(|b| b.is_ascii_digit() || b == b'.')
}

/// Reads the stretch: what stands before a letter is its criterion.
pub(super) fn read(lines: &[Line], headings: &[Option<Heading>], gathered: &mut Gathered) {
    let mut waiting: Vec<usize> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if is_letter(line) {
            let level = heading::level_of(&line.text);
            place(lines, headings, &mut waiting, level, gathered);
            gathered.used(line.number, Use::Criterion);
        } else if method::is_method(&line.text) && waiting.is_empty() {
            gathered.assess_last(&method::of_cell(&line.text), false);
            gathered.used(line.number, Use::Furniture);
        } else {
            waiting.push(at);
        }
    }
    for at in waiting {
        gathered.leave(lines[at].number, &lines[at].text, "no level follows it");
    }
}

/// One criterion from the lines before its letter: headings first, then the number, then the words.
fn place(
    lines: &[Line],
    headings: &[Option<Heading>],
    waiting: &mut Vec<usize>,
    level: Option<crate::spec::Level>,
    gathered: &mut Gathered,
) {
    let taken = std::mem::take(waiting);
    let number = taken.iter().rposition(|at| is_number(&lines[*at]));
    let first = match number {
        Some(number) => number + 1,
        None => first_words(lines, headings, &taken),
    };
    let heads = number.unwrap_or(first);
    for at in &taken[..heads] {
        let line = &lines[*at];
        let folded = fold(&line.text);
        match headings[*at] {
            Some(
                Heading::Specification | Heading::Level(_) | Heading::BothLevels | Heading::Assessment | Heading::Ask,
            ) => gathered.used(line.number, Use::Heading),
            _ if folded == "or" || folded == "and" => gathered.used(line.number, Use::Furniture),
            Some(Heading::Category) => {
                gathered.set_category(&line.text);
                gathered.used(line.number, Use::Heading);
            }
            _ if heading::has_heading_shape(line) && line.mark == Mark::None => {
                gathered.set_category(&line.text);
                gathered.used(line.number, Use::Heading);
            }
            _ => gathered.leave(line.number, &line.text, "stands between the rows of a table"),
        }
    }
    let mut text = String::new();
    let mut printed_as = number.map(|number| lines[taken[number]].text.trim_end_matches('.').to_owned());
    for at in &taken[first.min(taken.len())..] {
        let line = &lines[*at];
        if let (Mark::Number(own), true) = (&line.mark, printed_as.is_none()) {
            printed_as = Some(own.clone());
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&line.text);
        gathered.used(line.number, Use::Criterion);
    }
    if let Some(number) = number {
        gathered.used(lines[taken[number]].number, Use::Criterion);
    }
    let line = taken.get(first).or(taken.last()).map_or(0, |at| lines[*at].number);
    if !text.is_empty() {
        gathered.push(Entry { text, level, printed_as, line, ..Entry::default() });
    }
}

/// Where the criterion starts when nothing is numbered: after the last heading before it.
fn first_words(lines: &[Line], headings: &[Option<Heading>], taken: &[usize]) -> usize {
    let last = taken.len().saturating_sub(1);
    let mut first = taken.iter().rposition(|at| lines[*at].mark.is_some()).unwrap_or(0);
    for (nth, at) in taken.iter().enumerate().take(last) {
        if headings[*at].is_some() && lines[*at].mark == Mark::None {
            first = first.max(nth + 1);
        }
    }
    first
}
