//! A table of a page while it is read: its cells, what they span, and whether it is a table at all.

use super::super::{
    column,
    line::{self, Cell, Line, Row},
};

/// A table being read. A table inside a cell becomes lines of that cell.
pub(super) struct OpenTable {
    id: usize,
    rows: Vec<Line>,
    row: Option<Vec<Cell>>,
    /// The open cell.
    pub(super) cell: Option<Cell>,
    spans: usize,
    /// Rows that cells of earlier rows still cover, by column.
    covered: Vec<usize>,
    row_span: usize,
}

impl OpenTable {
    /// An empty table with the number that its rows will carry.
    pub(super) fn new(id: usize) -> Self {
        Self { id, rows: Vec::new(), row: None, cell: None, spans: 1, covered: Vec::new(), row_span: 1 }
    }

    /// Opens a row at line `number`, ending the one before it.
    pub(super) fn open_row(&mut self, number: usize) {
        self.end_row(number);
        self.row = Some(Vec::new());
    }

    /// Opens a cell that spans so many columns and rows.
    pub(super) fn open_cell(&mut self, columns: usize, rows: usize) {
        self.end_cell();
        self.row.get_or_insert_default();
        self.cell = Some(Vec::new());
        self.spans = columns;
        self.row_span = rows;
    }

    /// Ends the open cell, and puts it where cells that span rows and columns leave room.
    pub(super) fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        let row = self.row.get_or_insert_default();
        while row.len() < line::MOST_CELLS && self.covered.get(row.len()).is_some_and(|left| *left > 0) {
            self.covered[row.len()] -= 1;
            row.push(Vec::new());
        }
        if row.len() >= line::MOST_CELLS {
            // No specification is that wide: what is more goes into the last cell.
            if let Some(last) = row.last_mut() {
                last.extend(cell);
            }
            return;
        }
        let at = row.len();
        row.push(cell);
        row.resize(at + self.spans.min(50), Vec::new());
        if self.covered.len() < row.len() {
            self.covered.resize(row.len(), 0);
        }
        if self.row_span > 1 {
            for left in &mut self.covered[at..row.len()] {
                *left = self.row_span - 1;
            }
        }
    }

    /// Ends the open row. `number` is its line, unless its cells know better.
    pub(super) fn end_row(&mut self, number: usize) {
        self.end_cell();
        if let Some(cells) = self.row.take() {
            let number = cells.iter().flatten().map(|line| line.number).next().unwrap_or(number);
            if cells.iter().any(|cell| !cell.is_empty()) {
                self.rows.push(Line { number, row: Some(Box::new(Row { table: self.id, cells })), ..Line::default() });
            }
        }
    }

    /// The rows of the table, or the lines in its cells when it is none. `number` is the line on which it ends.
    pub(super) fn into_lines(mut self, number: usize) -> Vec<Line> {
        self.end_row(number);
        // A table that only lays out the page is no table: one column, or tables inside its cells.
        let rows = || self.rows.iter().filter_map(|line| line.row.as_deref());
        let width = rows().map(|row| row.cells.len()).max().unwrap_or(0);
        let holds_tables = rows().flat_map(|row| &row.cells).flatten().any(|line| line.row.is_some());
        let lays_out = width < 2 || (holds_tables && !rows().take(2).any(heads_levels));
        let mut rows = self.rows;
        if lays_out {
            rows = rows.into_iter().filter_map(|line| line.row).flat_map(|row| row.cells).flatten().collect();
        } else if holds_tables {
            for row in rows.iter_mut().filter_map(|line| line.row.as_mut()) {
                row.cells = std::mem::take(&mut row.cells).into_iter().map(line::without_rows).collect();
            }
        }
        rows
    }
}

/// Whether a row names columns of levels.
fn heads_levels(row: &Row) -> bool {
    let texts: Vec<String> = row.cells.iter().map(|cell| line::cell_text(cell)).collect();
    column::is_header(&texts.iter().map(String::as_str).collect::<Vec<&str>>())
}
