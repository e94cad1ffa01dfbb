//! Tables inside plain text: Markdown's pipes, tabs as copied from Word or a browser, columns set with spaces.
//!
//! Only cuts text into rows and cells; what the columns mean is read in [`super::table`].

use super::{
    aligned, column, drawn,
    line::{Line, MOST_CELLS, Rank, Row, split_mark},
    markup,
};

/// A table found in a text, as rows.
pub(super) struct Ruled {
    /// Its first raw line, from 0.
    pub(super) start: usize,
    /// The raw line after its last.
    pub(super) end: usize,
    /// Its rows; line numbers count from `start` of the text, 0-based.
    pub(super) rows: Vec<Line>,
}

/// Finds every table of the text.
pub(super) fn find(raw: &[&str]) -> Vec<Ruled> {
    let mut found = Vec::new();
    let mut drawn = drawn::Drawn::default();
    let mut at = 0;
    while at < raw.len() {
        let id = found.len();
        let table = if drawn::opens(raw, at) {
            drawn.find(raw, at, id)
        } else if raw[at].contains('|') {
            pipes_over_lines(raw, at, id).or_else(|| pipes(raw, at, id))
        } else if raw[at].contains('\t') {
            tabs(raw, at, id)
        } else if markup::has_wide_space(raw[at].trim_start()) && raw[at].contains("   ") {
            aligned::find(raw, at, id)
        } else {
            None
        };
        match table {
            Some(table) => {
                at = table.end.max(at + 1);
                found.push(table);
            }
            None => at += 1,
        }
    }
    found
}

/// The lines of one cell, given the pieces that stand in it.
pub(super) fn cell<'a>(pieces: impl IntoIterator<Item = (usize, &'a str)>) -> Vec<Line> {
    let mut lines = Vec::new();
    for (number, piece) in pieces {
        let broken = piece.replace("<br/>", "\n").replace("<br />", "\n").replace("<br>", "\n");
        for part in broken.split(['\n', '•', '▪', '●', '\u{f0b7}']) {
            let bulleted = part.as_ptr() != broken.as_ptr() && broken.len() != part.len();
            let plain = markup::plain(part.trim());
            let (mark, words) = split_mark(plain.trim());
            let (strong, words) = markup::emphasis(words);
            let rank = if strong { Rank::Strong } else { Rank::Body };
            let text = markup::spaced(&words);
            if !text.is_empty() {
                let follows_bullet = bulleted && broken[..offset(&broken, part)].ends_with(['•', '▪', '●', '\u{f0b7}']);
                let mark = if follows_bullet && !mark.is_some() { super::line::Mark::Bullet } else { mark };
                lines.push(Line { number, mark, rank, text, ..Line::default() });
            } else if mark.is_some() && !plain.trim().is_empty() {
                // A lone "1." or "X" keeps its words: it may be a number column or a tick.
                lines.push(Line { number, text: plain.trim().to_owned(), ..Line::default() });
            }
        }
    }
    lines
}

/// Where a part of a text starts in it.
fn offset(whole: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize).min(whole.len())
}

/// A row of these cells.
pub(super) fn row(table: usize, number: usize, cells: Vec<Vec<Line>>) -> Line {
    Line { number, row: Some(Box::new(Row { table, cells })), ..Line::default() }
}

/// "| a | b |" lines; a second line of dashes makes them a table even without the outer pipes.
fn pipes(raw: &[&str], start: usize, id: usize) -> Option<Ruled> {
    let is_row = |line: &str| line.trim().starts_with('|') || line.matches('|').count() >= 2 || is_pipe_rule(line);
    let ruled = raw.get(start + 1).is_some_and(|line| is_pipe_rule(line));
    if !(ruled || is_row(raw[start])) {
        return None;
    }
    let mut end = start + 1;
    while end < raw.len() && (is_row(raw[end]) || (ruled && raw[end].contains('|'))) {
        end += 1;
    }
    if end - start < 2 {
        return None;
    }
    // Without outer pipes in the head, a pipe at the start of a row stands behind an empty cell.
    let bare = !raw[start].trim().starts_with('|');
    let width = bare.then(|| raw[start].matches('|').count() + 1 - usize::from(raw[start].trim().ends_with('|')));
    let rows = (start..end)
        .filter(|at| !is_pipe_rule(raw[*at]))
        .map(|at| row(id, at, pipe_cells(raw[at], width).into_iter().map(|piece| cell([(at, piece)])).collect()))
        .collect();
    Some(Ruled { start, end, rows })
}

/// The cells of a row between pipes; `width` is that of a table without outer pipes.
fn pipe_cells(line: &str, width: Option<usize>) -> Vec<&str> {
    let whole = line.trim();
    let closed = whole.strip_suffix('|').unwrap_or(whole);
    let fits = |row: &&str| width.is_some_and(|width| row.matches('|').count() + 1 == width);
    let inner = [whole, closed].into_iter().find(fits);
    let inner = inner.unwrap_or_else(|| closed.strip_prefix('|').unwrap_or(closed));
    inner.splitn(MOST_CELLS, '|').collect()
}

/// Most lines that the head of a table is spread over, and that its cells may run on without a border.
const MOST_SPREAD: usize = 12;

/// A table whose rows a page has spread over lines, a border behind each cell: "| Skills |", "Kind |", "A first aid",
/// "certificate |". It opens with a head of columns that are known.
fn pipes_over_lines(raw: &[&str], start: usize, id: usize) -> Option<Ruled> {
    let opened = |line: &str| line.trim_start().starts_with('|');
    let opening = opened(raw[start]);
    let mut end = start + 1;
    if opening {
        let spread = raw[end..].iter().take(MOST_SPREAD).position(|line| opened(line))?;
        end += spread;
    }
    let broken = |line: &&str| !opened(line) && line.matches('|').count() < 2 && !line.trim().is_empty();
    if !raw[end.min(raw.len())..].iter().chain(&raw[start + 1..end]).take(MOST_SPREAD).any(broken) {
        return None;
    }
    let head = raw[start..end].join("\n");
    let head = head.trim().trim_start_matches('|').strip_suffix('|')?;
    let pieces: Vec<&str> = head.split('|').map(str::trim).collect();
    let width = pieces.len();
    if is_pipe_rule(raw.get(start + 1)?) || !column::is_header(&pieces) {
        return None;
    }
    let merges = column::of_heading(pieces[0]) == Some(column::Column::Label);
    let mut rows = vec![row(id, start, pieces.iter().map(|piece| cell([(start, *piece)])).collect())];
    let mut cells: Vec<Vec<(usize, &str)>> = vec![Vec::new()];
    let mut close = |cells: &mut Vec<Vec<(usize, &str)>>, at: usize| {
        let mut taken = std::mem::replace(cells, vec![Vec::new()]);
        if taken.len() > 1 && taken.last().is_some_and(Vec::is_empty) {
            taken.pop();
        }
        if taken.iter().all(Vec::is_empty) {
            return;
        }
        if merges && taken.len() + 1 == width {
            // Its first cell is that of the row above.
            taken.insert(0, Vec::new());
        }
        let number = taken.iter().flatten().map(|piece| piece.0).min().unwrap_or(at);
        rows.push(row(id, number, taken.into_iter().map(cell).collect()));
    };
    while end < raw.len() {
        let line = raw[end].trim();
        let closed = cells.len() - 1;
        let lone = line == "|";
        let next = opening && opened(line) && (!lone || closed + 1 >= width);
        if next || (!opening && closed >= width) {
            close(&mut cells, end);
        }
        let ahead = raw[end..].iter().take(MOST_SPREAD).any(|line| line.contains('|'));
        if !ahead && cells.last().is_some_and(Vec::is_empty) {
            break;
        }
        let inner = if opening && !lone { line.strip_prefix('|').unwrap_or(line) } else { line };
        for (nth, piece) in inner.splitn(MOST_CELLS, '|').enumerate() {
            if nth > 0 {
                cells.push(Vec::new());
            }
            if let Some(last) = cells.last_mut().filter(|_| !piece.trim().is_empty()) {
                last.push((end, piece));
            }
        }
        end += 1;
    }
    close(&mut cells, end);
    Some(Ruled { start, end, rows })
}

/// "|---|:--:|", "---+----"
fn is_pipe_rule(line: &str) -> bool {
    let line = line.trim();
    line.contains(['|', '+'])
        && line.contains("--")
        && line.bytes().all(|b| matches!(b, b'|' | b'-' | b':' | b' ' | b'\t' | b'+'))
}

/// The cells of a line cut at its tabs; a tab after a bullet is not a border, but one after a tick is.
fn tab_cells(line: &str) -> Vec<&str> {
    let mut cells = Vec::new();
    let mut start = 0;
    for (at, _) in line.match_indices('\t') {
        let piece = line[start..at].trim();
        let bullet = piece.chars().count() == 1 && !piece.starts_with(char::is_alphanumeric) || piece == "o";
        let number = piece.len() <= 3 && piece.ends_with('.') && piece.starts_with(|c: char| c.is_ascii_digit());
        let tick = start > 0 && matches!(piece, "✓" | "✔" | "√" | "☑" | "☒" | "✗" | "✘" | "×" | "✅");
        if (tick || !(bullet || number)) && cells.len() + 1 < MOST_CELLS {
            cells.push(&line[start..at]);
            start = at + 1;
        }
    }
    cells.push(&line[start..]);
    cells
}

/// A table with tabs: opened by a row of column headings, or by two rows that both hold a level of their own.
fn tabs(raw: &[&str], start: usize, id: usize) -> Option<Ruled> {
    let head = tab_cells(raw[start]);
    let headed = column::is_header(&head);
    let marked = |at: usize| {
        raw.get(at).is_some_and(|line| {
            let cells = tab_cells(line);
            let words = cells.iter().any(|cell| cell.split_whitespace().count() >= 2);
            words && cells.iter().skip(1).any(|cell| super::heading::is_lone_mark(cell.trim()))
        })
    };
    let opens = headed || (marked(start) && (start + 1..start + 4).any(marked));
    if !opens {
        return None;
    }
    let width = head.len();
    let mut rows = vec![row(id, start, head.iter().map(|piece| cell([(start, *piece)])).collect())];
    let body: Vec<usize> = (start + 1..raw.len().min(start + 400)).collect();
    let whole = body.iter().filter(|at| tab_cells(raw[**at]).len() == width).count();
    let broken = body.iter().filter(|at| (2..width).contains(&tab_cells(raw[**at]).len())).count();
    let by_line = whole >= broken * 2 || width < 3;
    let mut end = start + 1;
    if by_line {
        end = tab_rows_by_line(raw, end, width, id, &mut rows);
    } else {
        end = tab_rows_gathered(raw, end, width, id, &mut rows);
    }
    Some(Ruled { start, end, rows })
}

/// Every line is a row; lines without a tab are headings of the table or more of the cell above.
fn tab_rows_by_line(raw: &[&str], mut end: usize, width: usize, id: usize, rows: &mut Vec<Line>) -> usize {
    while end < raw.len() {
        let cells = tab_cells(raw[end]);
        if cells.len() < 2 {
            let ahead = (end..raw.len().min(end + 4)).any(|at| tab_cells(raw[at]).len() >= 2);
            if !ahead {
                break;
            }
            if raw[end].trim().is_empty() {
                end += 1;
                continue;
            }
        }
        let mut cells: Vec<Vec<Line>> = cells.into_iter().map(|piece| cell([(end, piece)])).collect();
        cells.resize(cells.len().max(width), Vec::new());
        rows.push(row(id, end, cells));
        end += 1;
    }
    end
}

/// Cells run over several lines: a row is complete when it has had all its tabs.
fn tab_rows_gathered(raw: &[&str], mut end: usize, width: usize, id: usize, rows: &mut Vec<Line>) -> usize {
    let mut cells: Vec<Vec<(usize, &str)>> = vec![Vec::new()];
    let mut blank = 0;
    while end < raw.len() {
        let pieces = tab_cells(raw[end]);
        if raw[end].trim().is_empty() {
            blank += 1;
            end += 1;
            if blank >= 2 || cells.len() == 1 {
                let ahead = (end..raw.len().min(end + 3)).any(|at| tab_cells(raw[at]).len() >= 2);
                if !ahead {
                    break;
                }
            }
            continue;
        }
        blank = 0;
        if cells.len() >= width {
            let numbers = cells.iter().flatten().map(|piece| piece.0).min().unwrap_or(end);
            rows.push(row(id, numbers, std::mem::take(&mut cells).into_iter().map(cell).collect()));
            cells = vec![Vec::new()];
            let ahead = (end..raw.len().min(end + 8)).any(|at| tab_cells(raw[at]).len() >= 2);
            if !ahead {
                return end;
            }
        }
        for (nth, piece) in pieces.into_iter().enumerate() {
            if nth > 0 {
                cells.push(Vec::new());
            }
            if let Some(last) = cells.last_mut() {
                last.push((end, piece));
            }
        }
        end += 1;
    }
    let numbers = cells.iter().flatten().map(|piece| piece.0).min().unwrap_or(end);
    if cells.iter().flatten().next().is_some() {
        rows.push(row(id, numbers, cells.into_iter().map(cell).collect()));
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(rows: &[Line]) -> Vec<Vec<String>> {
        rows.iter()
            .filter_map(|line| line.row.as_ref())
            .map(|row| row.cells.iter().map(|cell| super::super::line::cell_text(cell)).collect())
            .collect()
    }

    #[test]
    fn pipes_make_rows() {
        let raw = ["| Criteria | E/D |", "|---|---|", "| Kind<br>Fair | E |"];
        let found = find(&raw);
        assert_eq!(cells(&found[0].rows), [["Criteria", "E/D"], ["Kind Fair", "E"]]);
    }

    #[test]
    fn rows_spread_over_lines_are_gathered() {
        let raw = [
            "| Factors |",
            "Essential |",
            "Desirable |",
            "How identified |",
            "| Skills |",
            "Rowing by",
            "night |",
            "Diving |",
            "Interview |",
            "| Calm |",
            "|",
            "Interview |",
            "The end",
        ];
        let found = find(&raw);
        assert_eq!(
            cells(&found[0].rows)[1..],
            [["Skills", "Rowing by night", "Diving", "Interview"], ["", "Calm", "", "Interview"]]
        );
        let raw =
            ["Factor | Essential Criteria | Assessed by |", "Skills | Rowing | Test |", "Care", "| Calm", "| Test |"];
        let found = find(&raw);
        assert_eq!(cells(&found[0].rows)[1..], [["Skills", "Rowing", "Test"], ["Care", "Calm", "Test"]]);
    }

    #[test]
    fn cells_of_several_lines_are_gathered() {
        let raw = [
            "Criteria\tEssential\tDesirable\tAssessed by",
            "Skills\t•\tKind",
            "•\tFair\t•\tFast",
            "•\tCalm\tA/I",
            "Other\tTall\t\tI",
        ];
        let found = find(&raw);
        assert_eq!(
            cells(&found[0].rows)[1..],
            [["Skills", "Kind Fair", "Fast Calm", "A/I"], ["Other", "Tall", "", "I"]]
        );
    }
}
