//! Tables whose cells copying has set apart with slashes: "Skills /" opens a row, "/" alone the next cell.

use super::{
    column::{self, Column},
    line::{Line, Mark},
    method,
    vocabulary::fold,
};
use crate::spec::Level;

/// The columns of such a table, and the cell that is open.
#[derive(Debug, Clone, Default)]
pub(super) struct Slashed {
    columns: Vec<Option<Column>>,
    cell: usize,
}

/// What a border opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opened {
    /// A cell of criteria of this level.
    Criteria(Level),
    /// A cell that says how the row's criteria are assessed.
    Assessment,
    /// A cell whose column is not known.
    Unknown,
}

impl Slashed {
    /// The columns that a head names: "Category / Essential / Desirable / How assessed".
    pub(super) fn of_head(text: &str) -> Self {
        Self { columns: text.split(" / ").map(column::of_heading).collect(), cell: 0 }
    }

    /// Whether both levels have a column.
    pub(super) fn is_known(&self) -> bool {
        self.columns.contains(&Some(Column::Of(Level::Essential)))
            && self.columns.contains(&Some(Column::Of(Level::Desirable)))
    }

    /// Opens a row behind its category, or the next cell; `next` is the line that stands in it.
    pub(super) fn open(&mut self, row: bool, next: Option<&Line>) -> Opened {
        self.cell = if row { 1 } else { self.cell + 1 };
        if next.is_some_and(|next| self.is_assessment(next)) {
            return Opened::Assessment;
        }
        match self.columns.get(self.cell).copied().flatten() {
            Some(Column::Of(level)) => Opened::Criteria(level),
            Some(Column::Assessed) => Opened::Assessment,
            Some(Column::Label | Column::Number | Column::Level | Column::Other) | None => Opened::Unknown,
        }
    }

    /// Empty cells leave no border, so ways of assessing may stand where criteria could: their words tell.
    fn is_assessment(&self, line: &Line) -> bool {
        let folded = fold(&line.text);
        let opens = ["application", "interview", "reference", "certificate", "test", "assessment", "presentation"];
        method::is_method(&line.text)
            || (self.columns.contains(&Some(Column::Assessed))
                && folded.split(' ').count() <= 7
                && opens.iter().any(|word| folded.starts_with(word)))
    }
}

/// A slash alone on its line: the border of a cell.
pub(super) fn is_border(line: &Line) -> bool {
    line.mark == Mark::None && line.text == "/"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_get_the_level_of_their_column() {
        let line = |text: &str| Line { text: text.to_owned(), ..Line::default() };
        let mut table = Slashed::of_head("Area / Essential / Desirable / How assessed");
        assert!(table.is_known());
        assert_eq!(table.open(true, Some(&line("Kind"))), Opened::Criteria(Level::Essential));
        assert_eq!(table.open(false, Some(&line("Patient"))), Opened::Criteria(Level::Desirable));
        assert_eq!(table.open(false, Some(&line("Interview"))), Opened::Assessment);
        assert_eq!(table.open(true, Some(&line("Kind"))), Opened::Criteria(Level::Essential));
        assert_eq!(table.open(false, Some(&line("Interview and any tasks"))), Opened::Assessment);
    }
}
