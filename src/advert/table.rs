//! Rows of a table to criteria: what each column is for, and what a row says.
//!
//! Two families: the criteria stand in an Essential and a Desirable column, or they stand in one column and others
//! mark their level and how they are assessed.

use super::{
    column::{self, Column, is_nothing, is_tick},
    entry,
    gathered::{Entry, Gathered},
    heading::{self, Heading},
    line::{Cell, Line, Mark, Rank, cell_text},
    method,
    vocabulary::fold,
};

/// Reads the rows of one table; says whether its columns tell levels.
pub(super) fn read(rows: &[Line], gathered: &mut Gathered) -> bool {
    let mut layout: Option<Layout> = None;
    let mut lone: Option<(usize, String)> = None;
    let mut head: Vec<String> = Vec::new();
    for (nth, line) in rows.iter().enumerate() {
        let Some(row) = &line.row else { continue };
        if row.cells.iter().all(|cell| cell.is_empty()) {
            continue;
        }
        let texts: Vec<String> = row.cells.iter().map(|cell| cell_text(cell)).collect();
        let pieces: Vec<&str> = texts.iter().map(String::as_str).collect();
        // Below a head, lone letters are marks; only the head printed again is another one.
        let marks = layout.is_some() && pieces.iter().any(|piece| piece.trim().len() == 1) && texts != head;
        if (column::is_header(&pieces) && !marks) || (nth == 0 && is_bare_header(&pieces)) {
            layout = Some(Layout::new(&pieces, &rows[nth + 1..]));
            head = texts;
            continue;
        }
        let layout = layout.get_or_insert_with(|| Layout::without_header(&rows[nth..]));
        let before = gathered.entries.len();
        let named = layout.read_row(line, &row.cells, &texts, gathered);
        let first = gathered.entries.get(before);
        if let Some((line, text)) = lone.take_if(|_| named || first.is_some())
            && first.is_none_or(|entry| entry.category.as_deref() != Some(&*heading::name(&text)))
        {
            leave_words(gathered, line, &text, "a row without criteria");
        }
        if named {
            lone = Some((line.number, texts.concat()));
        }
        if gathered.ended {
            // The table goes on with something else, such as the contact; the rest of it is not the specification.
            for rest in rows[nth + 1..].iter().filter_map(|line| line.row.as_ref().map(|row| (line.number, row))) {
                let words: Vec<String> = rest.1.cells.iter().map(|cell| cell_text(cell)).collect();
                leave_words(gathered, rest.0, &words.join(" "), "the table goes on with another part of the advert");
            }
            break;
        }
    }
    if let Some((line, text)) = lone {
        leave_words(gathered, line, &text, "a row without criteria");
    }
    layout.is_some_and(|layout| layout.columns.iter().any(|column| matches!(column, Column::Level | Column::Of(_))))
}

/// Lists words of a cell that are no part of a criterion.
fn leave_words(gathered: &mut Gathered, line: usize, text: &str, why: &'static str) {
    if text.chars().any(char::is_alphanumeric) {
        gathered.leave(line, text.trim(), why);
    }
}

/// A remark rather than a weight, a score or a way of assessing.
fn is_remark(text: &str) -> bool {
    text.split_whitespace().count() >= 3 && !method::is_method(text)
}

/// A first row with a blank corner: "", "Essential", "Desirable".
fn is_bare_header(pieces: &[&str]) -> bool {
    let levels =
        pieces.iter().filter(|piece| matches!(column::of_heading(piece), Some(Column::Of(_) | Column::Level))).count();
    levels >= 1 && pieces.iter().all(|piece| piece.trim().is_empty() || column::of_heading(piece).is_some())
}

/// The columns of a table.
struct Layout {
    columns: Vec<Column>,
    /// The Essential and Desirable columns hold ticks instead of criteria.
    ticks: bool,
}

impl Layout {
    fn new(pieces: &[&str], body: &[Line]) -> Self {
        let mut columns: Vec<Column> =
            pieces.iter().map(|piece| column::of_heading(piece).unwrap_or(Column::Label)).collect();
        let mut words = 0;
        let mut ticks = 0;
        let mut levels_elsewhere = vec![0_usize; columns.len()];
        for row in body.iter().filter_map(|line| line.row.as_ref()) {
            for (nth, cell) in row.cells.iter().enumerate() {
                let text = cell_text(cell);
                let text = text.trim();
                match columns.get(nth) {
                    Some(Column::Of(_)) if !is_nothing(text) => {
                        if is_tick(text) || method::codes(text).is_some() {
                            ticks += 1;
                        } else {
                            words += 1;
                        }
                    }
                    Some(Column::Label | Column::Other) if nth > 0 && heading::is_lone_mark(text) => {
                        levels_elsewhere[nth] += 1
                    }
                    _ => {}
                }
            }
        }
        // Behind the levels a column without a known name holds remarks or ways of assessing.
        let of_level = |column: &Column| matches!(column, Column::Of(_) | Column::Level);
        let unnamed = |nth: usize| column::of_heading(pieces[nth]).is_none();
        if let Some(last) = columns.iter().rposition(of_level) {
            for (nth, column) in columns.iter_mut().enumerate().skip(last + 1) {
                if *column == Column::Label && unnamed(nth) {
                    *column = Column::Assessed;
                }
            }
        }
        for (nth, count) in levels_elsewhere.into_iter().enumerate() {
            if count >= 2 {
                columns[nth] = Column::Level;
            }
        }
        Self { columns, ticks: ticks > words }
    }

    /// A table without a head: a column that holds only "E" and "D" is the level, the longest words are the criteria.
    fn without_header(body: &[Line]) -> Self {
        let width = body.iter().filter_map(|line| line.row.as_ref()).map(|row| row.cells.len()).max().unwrap_or(1);
        let mut columns = vec![Column::Label; width];
        for (nth, column) in columns.iter_mut().enumerate() {
            let texts = body
                .iter()
                .filter_map(|line| line.row.as_ref())
                .filter_map(|row| row.cells.get(nth))
                .map(|cell| cell_text(cell));
            let filled: Vec<String> = texts.filter(|text| !is_nothing(text)).collect();
            let share = |count: usize| count * 10 >= filled.len() * 8 && count > 0;
            if share(filled.iter().filter(|text| heading::level_of(text).is_some()).count()) {
                *column = Column::Level;
            } else if nth > 0 && share(filled.iter().filter(|text| method::codes(text).is_some()).count()) {
                *column = Column::Assessed;
            } else if share(filled.iter().filter(|text| is_number(text)).count()) {
                *column = Column::Number;
            }
        }
        Self { columns, ticks: false }
    }

    /// Reads a row. True when all that it does is to open a category whose name nothing but its place tells.
    fn read_row(&self, line: &Line, cells: &[Cell], texts: &[String], gathered: &mut Gathered) -> bool {
        let filled: Vec<usize> = (0..texts.len()).filter(|nth| !texts[*nth].trim().is_empty()).collect();
        let columns_of_text = !self.ticks && self.columns.iter().any(|column| matches!(column, Column::Of(_)));
        if let [only] = filled[..] {
            let of = self.columns.get(only).copied();
            let labels = self.columns.contains(&Column::Label);
            let named = |line: &Line| {
                line.mark == Mark::None && (line.rank != Rank::Body || heading::is_category(&fold(&line.text)))
            };
            // Without a column of categories they stand across the table, or over its first cell.
            let across = !labels && only == 0 && matches!(&cells[only][..], [line] if named(line));
            let alone = across || !(columns_of_text && matches!(of, Some(Column::Of(_))));
            if alone && let Some(named) = self.read_lone(line, &cells[only], columns_of_text, gathered) {
                return named;
            }
        }
        if columns_of_text {
            self.read_columns(line, cells, texts, gathered);
        } else {
            self.read_marked(line, cells, texts, gathered);
        }
        false
    }

    /// A row with one filled cell is a heading across the table, or a note; nothing when it is neither. True for a
    /// category whose name nothing but its place tells.
    fn read_lone(&self, line: &Line, cell: &Cell, columns_of_text: bool, gathered: &mut Gathered) -> Option<bool> {
        let text = cell_text(cell);
        let as_line = Line { number: line.number, text: text.clone(), rank: Rank::Strong, ..Line::default() };
        match heading::read(&as_line) {
            Some(Heading::Level(level)) => gathered.set_level(level, false),
            Some(Heading::End) if !heading::is_category(&fold(&text)) => gathered.ended = true,
            Some(Heading::Specification | Heading::Ask | Heading::BothLevels | Heading::Assessment) => {}
            Some(Heading::Category) => gathered.set_category(&text),
            Some(Heading::End) | None => {
                let words = text.split(' ').count();
                let has_levels = self.columns.iter().any(|column| matches!(column, Column::Level | Column::Of(_)));
                if cell.iter().any(|line| line.mark.is_some()) || (!has_levels && gathered.level.is_some()) {
                    return None;
                }
                if words <= 10 && !text.ends_with('.') {
                    gathered.set_category(&text);
                    return Some(true);
                } else if columns_of_text || has_levels {
                    gathered.leave(line.number, &text, "a row of the table without a level");
                } else {
                    return None;
                }
            }
        }
        Some(false)
    }

    /// Criteria stand in the Essential and the Desirable column.
    fn read_columns(&self, line: &Line, cells: &[Cell], texts: &[String], gathered: &mut Gathered) {
        let mut label = Vec::new();
        let mut assessed = Vec::new();
        for (nth, cell) in cells.iter().enumerate() {
            match self.columns.get(nth) {
                Some(Column::Label) if !texts[nth].is_empty() && !is_number(&texts[nth]) => {
                    label.push(texts[nth].as_str())
                }
                Some(Column::Assessed) => {
                    if texts[nth].len() > method::MOST_WORDS {
                        leave_words(gathered, line.number, &texts[nth], "a remark on how it is assessed");
                    }
                    assessed.push(cell);
                }
                Some(Column::Other | Column::Level) if is_remark(&texts[nth]) => {
                    leave_words(gathered, line.number, &texts[nth], "a remark");
                }
                Some(Column::Label | Column::Number | Column::Other | Column::Level | Column::Of(_)) | None => {}
            }
        }
        if !label.is_empty() {
            gathered.set_category(&label.join(" "));
        }
        let before = gathered.entries.len();
        for (nth, cell) in cells.iter().enumerate() {
            let Some(Column::Of(level)) = self.columns.get(nth).copied() else {
                if nth >= self.columns.len() && !texts[nth].trim().is_empty() {
                    gathered.leave(line.number, &texts[nth], "a cell outside the table's columns");
                }
                continue;
            };
            // The assessment column that follows this level's column, when each level has its own.
            let own = (nth + 1..self.columns.len())
                .find(|at| self.columns[*at] == Column::Assessed)
                .and_then(|at| cells.get(at));
            let how = own.or(assessed.first().copied());
            let entries = entry::of_cell(cell);
            let methods: Vec<&Line> = how.map(|cell| cell.iter().collect()).unwrap_or_default();
            let one_each = methods.len() == entries.len();
            for (at, mut found) in entries.into_iter().enumerate() {
                if is_nothing(&found.text) {
                    continue;
                }
                let how = if one_each {
                    methods.get(at).map(|line| line.text.clone())
                } else {
                    how.map(|cell| cell_text(cell))
                };
                if found.assessed_by.is_empty() {
                    found.assessed_by = how.map(|how| method::of_cell(&how)).unwrap_or_default();
                }
                gathered.push(Entry { level: Some(level), ..found });
            }
        }
        if gathered.entries.len() == before {
            let ways = assessed.iter().map(|cell| cell_text(cell));
            for words in label.iter().map(|words| (*words).to_owned()).chain(ways) {
                leave_words(gathered, line.number, &words, "a row without criteria");
            }
        }
    }

    /// Criteria stand in one column; others hold the level, ticks and codes.
    fn read_marked(&self, line: &Line, cells: &[Cell], texts: &[String], gathered: &mut Gathered) {
        let mut labels: Vec<usize> = Vec::new();
        let mut level = None;
        let mut unclear = false;
        let mut printed_as = None;
        let mut assessed = Vec::new();
        for (nth, text) in texts.iter().enumerate() {
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            match self.columns.get(nth) {
                Some(Column::Label) | None if is_number(text) && labels.is_empty() => {
                    printed_as = Some(text.trim_end_matches(['.', ')']).to_owned())
                }
                Some(Column::Label) | None => labels.push(nth),
                Some(Column::Number) if is_remark(text) => {
                    leave_words(gathered, line.number, text, "words where the table has numbers");
                }
                Some(Column::Number) => printed_as = Some(text.trim_end_matches(['.', ')']).to_owned()),
                Some(Column::Level) => {
                    let read = heading::level_of(text);
                    unclear |= read.is_none();
                    level = level.or(read);
                    if read.is_none() && is_remark(text) {
                        leave_words(gathered, line.number, text, "its level cannot be read");
                    }
                }
                Some(Column::Of(_)) if is_nothing(text) => {}
                Some(Column::Of(_)) if !is_tick(text) && is_remark(text) => {
                    unclear = true;
                    leave_words(gathered, line.number, text, "words where the table has ticks");
                }
                Some(Column::Of(of)) => {
                    unclear |= level.is_some_and(|level| level != *of);
                    level = level.or(Some(*of));
                    if let Some(codes) = method::codes(text).filter(|_| !is_tick(text)) {
                        assessed.extend(codes);
                    }
                }
                Some(Column::Assessed) => {
                    if text.len() > method::MOST_WORDS {
                        leave_words(gathered, line.number, text, "a remark on how it is assessed");
                    }
                    assessed.extend(method::of_cell(text));
                }
                Some(Column::Other) if is_remark(text) => leave_words(gathered, line.number, text, "a remark"),
                Some(Column::Other) => {}
            }
        }
        let Some((criterion, before)) = labels.split_last() else {
            for words in assessed.iter().filter(|words| is_remark(words)) {
                leave_words(gathered, line.number, words, "a row without a criterion");
            }
            return;
        };
        if before.len() > 6 {
            // So many columns of words are no table of criteria.
            gathered.leave(line.number, &texts.join(" "), "a row of too many columns");
            return;
        }
        let (category, criterion) = if before.is_empty() { (None, *criterion) } else { (before.first(), *criterion) };
        if let Some(category) = category {
            gathered.set_category(&texts[*category]);
        }
        for skipped in before.iter().skip(1) {
            gathered.leave(line.number, &texts[*skipped], "a cell between the category and the criterion");
        }
        let has_level = self.columns.iter().any(|column| matches!(column, Column::Level | Column::Of(_)));
        let entries = entry::of_cell(&cells[criterion]);
        for mut found in entries {
            if found.text.len() > 3000 {
                gathered.leave(found.line, &found.text, "a paragraph");
                continue;
            }
            let own = found.level.or(level);
            if has_level && own.is_none() && gathered.level.is_none() {
                gathered.leave(
                    found.line,
                    &found.text,
                    if unclear { "its level cannot be read" } else { "a row of the table without a level" },
                );
                for words in assessed.iter().filter(|words| is_remark(words)) {
                    leave_words(gathered, line.number, words, "it tells of a row without a level");
                }
                continue;
            }
            found.printed_as = found.printed_as.or_else(|| printed_as.clone());
            if found.assessed_by.is_empty() {
                found.assessed_by.clone_from(&assessed);
            }
            found.level = own.or(gathered.level);
            gathered.push(found);
        }
    }
}

/// "1", "2.", "A1.2": an entry of a number column.
fn is_number(text: &str) -> bool {
    let text = text.trim().trim_end_matches(['.', ')']);
    text.len() <= 6
        && text.ends_with(|c: char| c.is_ascii_digit())
        && text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b.is_ascii_uppercase())
        && text.bytes().filter(u8::is_ascii_uppercase).count() <= 2
}

/// Whether a mark is one of an entry inside another.
pub(super) fn is_nested(mark: &Mark) -> bool {
    matches!(mark, Mark::Letter(_))
}
