//! Tables whose borders are drawn: "+-----+-----+" between the rows, "|" between the cells, words running over several
//! lines of a cell.

use super::{
    column, entry,
    grid::{Ruled, cell, row},
    heading,
    line::{Line, Mark},
};

/// Characters that stand between two cells of a line.
const UPRIGHTS: &[char] = &['|', '│', '┃', '║'];

/// Where borders meet.
#[rustfmt::skip]
const JOINTS: &[char] = &[
    '+', '┌', '┬', '┐', '├', '┼', '┤', '└', '┴', '┘', '┏', '┳', '┓', '┣', '╋', '┫', '┗', '┻', '┛', '╔', '╦', '╗', '╠',
    '╬', '╣', '╚', '╩', '╝',
];

/// Whether a drawn table may start at a line: with a border, or with its head over one.
pub(super) fn opens(raw: &[&str], at: usize) -> bool {
    let drawn = |at: usize| raw.get(at).is_some_and(|line| line.trim_start().starts_with(JOINTS));
    // Nearly every line starts with a letter, which is quicker to see.
    if raw[at].bytes().find(|byte| *byte != b' ').is_none_or(|byte| byte.is_ascii_alphanumeric()) {
        return false;
    }
    drawn(at) || (raw[at].trim_start().starts_with(UPRIGHTS) && drawn(at + 1))
}

/// The words of a cell with the lines that they stand on.
type Pieces<'a> = Vec<(usize, &'a str)>;

/// The head of the last drawn table of a text: it holds where the same columns go on behind the end of a page.
#[derive(Default)]
pub(super) struct Drawn {
    /// Where the borders of its columns meet.
    joints: Vec<usize>,
    head: Vec<Vec<Line>>,
}

impl Drawn {
    /// A drawn table; its cells are the words between two borders, column by column.
    pub(super) fn find(&mut self, raw: &[&str], start: usize, id: usize) -> Option<Ruled> {
        let mut joints = joints(raw[start]).or_else(|| joints(raw.get(start + 1)?))?;
        let mut end = start;
        let mut groups: Vec<Vec<usize>> = Vec::new();
        let mut open = false;
        for (at, line) in raw.iter().enumerate().skip(start) {
            if let Some(own) = self::joints(line) {
                if own.len() > joints.len() {
                    joints = own;
                }
                open = false;
            } else if line.trim_start().starts_with(UPRIGHTS) {
                match groups.last_mut().filter(|_| open) {
                    Some(group) => group.push(at),
                    None => groups.push(vec![at]),
                }
                open = true;
            } else {
                break;
            }
            end = at + 1;
        }
        let width = joints.len() - 1;
        if width < 2 || groups.is_empty() {
            return None;
        }
        let is_head = |group: &Vec<usize>| {
            let cells = gathered(raw, group, &joints);
            let names: Vec<String> = cells.iter().map(|pieces| words(pieces)).collect();
            column::is_header(&names.iter().map(String::as_str).collect::<Vec<_>>())
        };
        let head = groups.iter().position(is_head);
        let body = head.map_or(0, |head| head + 1);
        let mut rows = Vec::new();
        if head.is_none() && joints == self.joints {
            rows.push(row(id, groups[0][0], self.head.clone()));
        }
        for (nth, group) in groups.iter().enumerate() {
            // Borders only around the head and the whole: each line with a first cell is a row.
            let by_line = nth >= body && groups.len() - body == 1;
            for lines in parted(raw, group, &joints, by_line) {
                let cells = gathered(raw, &lines, &joints).into_iter().map(|pieces| joined(pieces, nth >= body));
                let cells: Vec<Vec<Line>> = cells.collect();
                if head == Some(nth) {
                    self.head.clone_from(&cells);
                    self.joints.clone_from(&joints);
                }
                rows.push(row(id, lines[0], cells));
            }
        }
        Some(Ruled { start, end, rows })
    }
}

/// The columns, in characters, where the borders of a drawn line meet; nothing when it is none.
fn joints(line: &str) -> Option<Vec<usize>> {
    let drawn = |c: char| matches!(c, '-' | '=' | ':' | ' ' | '─' | '━' | '═') || UPRIGHTS.contains(&c);
    let trimmed = line.trim();
    if !trimmed.starts_with(JOINTS) || !trimmed.ends_with(JOINTS) || !trimmed.contains(['-', '=', '─', '━', '═'])
    {
        return None;
    }
    let mut found = Vec::new();
    for (column, c) in line.trim_end().chars().enumerate() {
        if JOINTS.contains(&c) {
            found.push(column);
        } else if !drawn(c) {
            return None;
        }
    }
    (found.len() >= 2).then_some(found)
}

/// The cells of a line, each with its column of the table: in order where there is one for each, else by where it
/// starts, as in a row whose cells are merged.
fn cells<'a>(line: &'a str, joints: &[usize]) -> Vec<(usize, &'a str)> {
    let mut found: Vec<(usize, &str)> = Vec::new();
    let mut from = (0, 0);
    for (column, (at, c)) in line.char_indices().enumerate() {
        if UPRIGHTS.contains(&c) {
            found.push((from.0, &line[from.1..at]));
            from = (column + 1, at + c.len_utf8());
        }
    }
    let rest = &line[from.1..];
    if !rest.trim().is_empty() {
        found.push((from.0, rest));
    }
    // Before the first upright stands the margin.
    found.remove(0);
    let width = joints.len() - 1;
    let whole = found.len() == width;
    let placed = found.into_iter().enumerate().map(|(nth, (start, piece))| {
        let below = joints.partition_point(|joint| *joint < start).saturating_sub(1);
        (if whole { nth } else { below.min(width - 1) }, piece.trim())
    });
    placed.collect()
}

/// What each column holds on these lines.
fn gathered<'a>(raw: &[&'a str], lines: &[usize], joints: &[usize]) -> Vec<Pieces<'a>> {
    let mut columns: Vec<Pieces<'_>> = vec![Vec::new(); joints.len() - 1];
    for at in lines {
        for (column, piece) in cells(raw[*at], joints).into_iter().filter(|(_, piece)| !piece.is_empty()) {
            columns[column].push((*at, piece));
        }
    }
    columns
}

fn words(pieces: &[(usize, &str)]) -> String {
    pieces.iter().map(|(_, piece)| *piece).collect::<Vec<_>>().join(" ")
}

/// The rows between two borders: one, unless several lines carry a mark of their own level, or, `by_line`, a first cell.
fn parted(raw: &[&str], group: &[usize], joints: &[usize], by_line: bool) -> Vec<Vec<usize>> {
    let ticked = |at: usize| {
        let lone = |piece: &str| heading::is_lone_mark(piece) || (column::is_tick(piece) && !is_bullet(piece));
        cells(raw[at], joints).iter().any(|(column, piece)| *column > 0 && lone(piece))
    };
    let marks = group.iter().filter(|at| ticked(**at)).count();
    let by_mark = marks >= 2 && ticked(group[0]);
    let begins = |at: usize| {
        let cells = cells(raw[at], joints);
        let fresh = cells.iter().all(|(_, piece)| !starts_small(piece));
        let named = cells.iter().any(|(column, piece)| *column == 0 && !piece.is_empty());
        if by_mark { ticked(at) } else { by_line && named && fresh }
    };
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for at in group {
        match rows.last_mut().filter(|_| !begins(*at)) {
            Some(row) => row.push(*at),
            None => rows.push(vec![*at]),
        }
    }
    rows
}

fn is_bullet(piece: &str) -> bool {
    matches!(super::line::split_mark(piece), (Mark::Bullet, ""))
}

/// A cell whose words are wrapped: a line goes on with the one above it when it starts small, when that has no end, or
/// when only the one above has a bullet and no full stop.
fn joined(pieces: Pieces<'_>, criteria: bool) -> Vec<Line> {
    let widest = pieces.iter().map(|(_, piece)| piece.chars().count()).max().unwrap_or(0);
    let mut lines: Vec<Line> = Vec::new();
    let mut above: Option<(usize, usize)> = None;
    for (number, piece) in pieces {
        let near = above.is_some_and(|(line, _)| line + 1 >= number);
        let full = above.is_some_and(|(_, own)| own + 1 + first_word(piece).chars().count() > widest);
        for line in cell([(number, piece)]) {
            match lines.last_mut().filter(|above| !criteria || goes_on(above, &line, near, full)) {
                Some(above) => {
                    if !above.text.ends_with('-') || above.text.ends_with(" -") {
                        above.text.push(' ');
                    }
                    above.text.push_str(&line.text);
                }
                None => lines.push(line),
            }
        }
        above = Some((number, piece.chars().count()));
    }
    lines
}

fn goes_on(above: &Line, line: &Line, near: bool, full: bool) -> bool {
    if line.mark.is_some() {
        return false;
    }
    let ended = above.text.ends_with(['.', ';', ':', '!', '?']);
    // An abbreviation or a number that did not fit; any other capital opens a criterion.
    let inside = |word: &str| word.chars().all(|c| !c.is_lowercase()) && word.len() > 1;
    starts_small(&line.text)
        || (near && entry::hangs(&above.text))
        || (near && !ended && (above.mark.is_some() || (full && inside(first_word(&line.text)))))
}

fn first_word(text: &str) -> &str {
    text.split(' ').next().unwrap_or("")
}

fn starts_small(text: &str) -> bool {
    text.starts_with(|c: char| c.is_lowercase() || c == '(' || c == '&')
}
