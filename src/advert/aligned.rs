//! Tables whose columns are set with spaces, as text made from a PDF has them.

use super::{
    column, entry,
    grid::{Ruled, cell, row},
    line::Line,
};

/// Pieces of a line set apart by two or more spaces, each with its first column.
fn spaced_pieces(line: &str) -> Vec<(usize, &str)> {
    let mut pieces = Vec::new();
    let mut start = None;
    let mut spaces = 0;
    let mut last_end = 0;
    for (column, (at, c)) in line.char_indices().enumerate() {
        if c == ' ' {
            spaces += 1;
            if spaces == 2
                && let Some((column, from)) = start.take()
            {
                pieces.push((column, line[from..last_end].trim()));
            }
        } else {
            spaces = 0;
            last_end = at + c.len_utf8();
            if start.is_none() {
                start = Some((column, at));
            }
        }
    }
    if let Some((column, from)) = start {
        pieces.push((column, line[from..].trim()));
    }
    pieces
}

/// "Kind to others        Essential": a last column that names the level, written as a mark at the entry's end.
pub(super) fn level_at_end(line: &str) -> Option<String> {
    let at = line.rfind(['\t', ' '])?;
    let (words, level) = (&line[..at], line[at + 1..].trim());
    if !matches!(level, "Essential" | "Desirable" | "ESSENTIAL" | "DESIRABLE" | "essential" | "desirable") {
        return None;
    }
    let apart = line.as_bytes()[at] == b'\t' || words.ends_with("  ");
    let words = words.trim();
    let sentence = words.split_whitespace().count() >= 2 && !words.contains("   ") && !words.contains('\t');
    (apart && sentence).then(|| format!("{words} ({level})"))
}

/// Columns set with spaces below a row of column headings ("Criteria      Essential   Desirable").
pub(super) fn find(raw: &[&str], start: usize, id: usize) -> Option<Ruled> {
    let head = spaced_pieces(raw[start]);
    let names: Vec<&str> = head.iter().map(|piece| piece.1).collect();
    if names.len() < 2 || !column::is_header(&names) {
        return None;
    }
    let mut starts: Vec<usize> = head.iter().map(|piece| piece.0).collect();
    let marks_only = names.iter().skip(1).all(|name| column::is_mark_column(name));
    if starts[0] > 12 && marks_only {
        // Nothing is printed over the first column.
        starts.insert(0, 0);
    }
    let mut body: Vec<(usize, Vec<(usize, &str)>)> = Vec::new();
    let mut end = start + 1;
    let mut blank = 0;
    while end < raw.len().min(start + 600) && blank < 3 {
        if raw[end].trim().is_empty() {
            blank += 1;
        } else {
            blank = 0;
            body.push((end, spaced_pieces(raw[end])));
        }
        end += 1;
    }
    // Column headings of two lines: "Necessary skills," over "knowledge and experience".
    let goes_on = |(column, piece): &(usize, &str)| {
        piece.starts_with(|c: char| c.is_lowercase())
            || head.iter().any(|(from, name)| from.abs_diff(*column) <= 3 && name.ends_with([',', '/', '&']))
    };
    if let Some((at, pieces)) = body.first()
        && *at == start + 1
        && pieces.iter().all(goes_on)
    {
        body.remove(0);
    }
    // Columns so close that bullets of one stand among the words of another cannot be told apart by their spaces.
    let collides = |line: &str| {
        line.char_indices().any(|(at, c)| {
            super::line::is_bullet(c) && line[..at].trim_end().len() + 3 > at && !line[..at].trim().is_empty()
        })
    };
    if body.iter().any(|(at, _)| collides(raw[*at])) {
        return None;
    }
    let wide = body.iter().filter(|(_, pieces)| pieces.len() >= 2).count();
    if wide < 2 {
        return None;
    }
    let mut rows = Vec::new();
    let header_cells = starts.iter().map(|from| {
        let name = head.iter().find(|piece| piece.0 == *from).map_or("", |piece| piece.1);
        cell([(start, name)])
    });
    rows.push(row(id, start, header_cells.collect()));
    if let Some(own) = columns_of_body(&body, &starts) {
        starts = own;
    }
    let mut current: Vec<Vec<(usize, &str)>> = vec![Vec::new(); starts.len()];
    let widest = body.iter().flat_map(|(_, pieces)| pieces.iter().skip(1)).map(|piece| piece.1.chars().count()).max();
    let widest = widest.unwrap_or(0);
    let flush = |current: &mut Vec<Vec<(usize, &str)>>, rows: &mut Vec<Line>| {
        let number = current.iter().flatten().map(|piece| piece.0).min();
        if let Some(number) = number {
            if let [(_, number), _, ..] = current[0][..]
                && number.trim_end_matches('.').bytes().all(|b| b.is_ascii_digit())
            {
                // The number of a category.
                current[0].remove(0);
            }
            let cells = current.iter_mut().map(|pieces| joined_cell(std::mem::take(pieces), widest)).collect();
            rows.push(row(id, number, cells));
        }
    };
    let bulleted = bulleted_columns(&body, &names);
    if let Some(own) = &bulleted {
        for ((start, _), from) in starts
            .iter_mut()
            .zip(&names)
            .filter(|(_, name)| matches!(column::of_heading(name), Some(column::Column::Of(_))))
            .zip(own)
        {
            *start = *from;
        }
    }
    // Categories stand in a column of their own before the criteria: a row starts where a criterion does.
    let columns: Vec<Option<column::Column>> = names.iter().map(|name| column::of_heading(name)).collect();
    let labels = columns.iter().take_while(|column| **column == Some(column::Column::Label)).count();
    let criteria = (labels >= 2 && starts.len() == names.len() && labels < names.len()).then(|| labels - 1);
    let nearest = |column: usize| {
        // The column whose heading starts nearest; headings are often centred over their column.
        let near = starts.iter().enumerate().min_by_key(|(_, from)| from.abs_diff(column)).map_or(0, |(nth, _)| nth);
        if column + 2 < starts[1] { 0 } else { near }
    };
    // Where nearly every row stands apart, names of categories are wrapped too.
    let begins = |pieces: &[(usize, &str)]| pieces.len() >= 2 && pieces[0].0 + 2 < starts[1];
    let pairs = body.windows(2).filter(|pair| begins(&pair[1].1));
    let begun: Vec<bool> = pairs.map(|pair| pair[0].0 + 1 < pair[1].0).collect();
    let gapped = begun.len() >= 4 && begun.iter().filter(|gap| **gap).count() * 10 >= begun.len() * 8;
    let mut last = start + 1;
    for (number, pieces) in &body {
        let after_gap = *number > last;
        last = number + 1;
        let complete = current.iter().skip(1).any(|cell| !cell.is_empty()) && !current[0].is_empty();
        let begins = pieces.first().is_some_and(|piece| piece.0 + 2 < starts[1]);
        let small = pieces.first().is_some_and(|piece| piece.1.starts_with(|c: char| c.is_lowercase() || c == '('));
        let starts_row = match criteria {
            Some(criteria) => {
                let own = pieces.iter().find(|piece| nearest(piece.0) == criteria);
                let goes_on = own.is_some_and(|piece| piece.1.starts_with(|c: char| c.is_lowercase() || c == '('));
                let done = !current[criteria].is_empty() && current[criteria + 1..].iter().any(|cell| !cell.is_empty());
                (after_gap && !goes_on && (own.is_some() || done)) || (own.is_some() && !goes_on && done)
            }
            None if bulleted.is_some() => {
                // Wrapped names of categories stand beside wrapped entries: a row starts with its bullets.
                let bullets = pieces.iter().any(|piece| piece.1.starts_with(super::line::is_bullet));
                (after_gap && (begins || bullets)) || (begins && bullets && complete)
            }
            None => after_gap || (begins && !small && complete && !gapped),
        };
        if starts_row {
            flush(&mut current, &mut rows);
        }
        for (column, piece) in pieces {
            current[nearest(*column)].push((*number, piece));
        }
    }
    flush(&mut current, &mut rows);
    Some(Ruled { start, end, rows })
}

/// Where the columns start whose headings stand somewhere over them, when most pieces start where no heading does: as
/// many columns as headings, each with several pieces.
fn columns_of_body(body: &[(usize, Vec<(usize, &str)>)], heads: &[usize]) -> Option<Vec<usize>> {
    let pieces = || body.iter().flat_map(|(_, pieces)| pieces).map(|piece| piece.0).filter(|from| *from > LABEL_INDENT);
    let headed = pieces().filter(|from| heads.iter().any(|head| head.abs_diff(*from) <= 3)).count();
    let mut counted: Vec<(usize, usize)> = Vec::new();
    for from in pieces() {
        match counted.iter_mut().find(|(known, _)| *known == from) {
            Some((_, count)) => *count += 1,
            None => counted.push((from, 1)),
        }
    }
    counted.sort_by_key(|(from, count)| (std::cmp::Reverse(*count), *from));
    let mut starts: Vec<usize> = vec![0];
    let mut covered = 0;
    for (from, count) in counted.into_iter().filter(|(_, count)| *count >= 3).take(heads.len() - 1) {
        starts.push(from);
        covered += count;
    }
    starts.sort_unstable();
    let apart = starts.windows(2).all(|pair| pair[1] - pair[0] >= 8);
    (headed * 2 < pieces().count() && covered * 10 >= pieces().count() * 8 && starts.len() == heads.len() && apart)
        .then_some(starts)
}

/// Names of categories start within so many columns of the margin.
const LABEL_INDENT: usize = 4;

/// Where bulleted columns start under headings that are centred over them: one column of bullets for each level.
fn bulleted_columns(body: &[(usize, Vec<(usize, &str)>)], names: &[&str]) -> Option<Vec<usize>> {
    let levels = names.iter().filter(|name| matches!(column::of_heading(name), Some(column::Column::Of(_)))).count();
    let mut found: Vec<usize> = Vec::new();
    for (column, piece) in body.iter().flat_map(|(_, pieces)| pieces) {
        if piece.starts_with(super::line::is_bullet) && !found.iter().any(|known| known.abs_diff(*column) <= 3) {
            found.push(*column);
        }
    }
    found.sort_unstable();
    (levels >= 2 && found.len() == levels).then_some(found)
}

/// A cell whose unmarked lines are wrapped words: a line goes on in the next one when that starts small, or when its
/// first word would not have fitted.
fn joined_cell(pieces: Vec<(usize, &str)>, width: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut last = 0;
    for (number, piece) in pieces {
        let first = piece.split(' ').next().unwrap_or("").chars().count();
        let own = piece.chars().count();
        for line in cell([(number, piece)]) {
            let small = line.text.starts_with(|c: char| c.is_lowercase() || c == '(');
            let more = !line.mark.is_some() && (small || last + 1 + first > width);
            match lines.last_mut() {
                Some(above) if more || (!line.mark.is_some() && entry::hangs(&above.text)) => {
                    above.text.push(' ');
                    above.text.push_str(&line.text);
                }
                _ => lines.push(line),
            }
        }
        last = own;
    }
    lines
}
