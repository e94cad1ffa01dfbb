//! Columns of a specification's table: what their headings announce, and what their cells tick.

use super::{
    heading, markup,
    phrases::Phrases,
    vocabulary::{ASSESSMENT_HEADINGS, fold},
};
use crate::spec::Level;

/// What a column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// Criteria, or their category where the levels have columns of text.
    Label,
    /// The employer's number.
    Number,
    /// Criteria of one level, or a tick for it.
    Of(Level),
    /// "E" or "D".
    Level,
    /// How the criterion is assessed.
    Assessed,
    /// Weight, score, comments: nothing of the specification.
    Other,
}

/// Column headings of criteria.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "criteria", "criterion", "requirement", "requirements", "attribute", "attributes", "factor", "factors", "area",
    "areas", "category", "element", "elements", "competence", "competences", "competency", "competencies",
    "description", "person specification", "selection criteria", "specification", "quality", "qualities", "skills",
    "knowledge", "experience", "qualifications", "heading", "headings", "job requirements",
    "essential desirable criteria", "characteristics", "the person", "dimension", "subject", "characteristic",
    "personal attributes", "skill", "necessary requirements",
];

/// Column headings that are neither criteria nor level.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "weight", "weighting", "score", "rating", "rank", "ranking", "importance", "priority", "comments", "notes",
    "points", "met", "panel",
];

/// Column headings of the employer's numbers.
#[rustfmt::skip]
const NUMBERS: &[&str] = &[
    "no", "number", "ref", "reference", "item", "code", "id", "criteria no", "criterion no", "criteria number",
    "criterion number", "s no",
];

/// Words of column headings over ways of assessing.
#[rustfmt::skip]
static ASSESSED: Phrases = Phrases::new(&[
    "assessed", "identified", "evidenced", "measured", "assessment", "evaluated", "tested",
]);

/// What a column heading announces.
pub(super) fn of_heading(text: &str) -> Option<Column> {
    let text = text.trim();
    if text.len() > 100 {
        return None;
    }
    let folded = fold(text);
    if text == "#" || NUMBERS.contains(&folded.as_str()) {
        return Some(Column::Number);
    }
    if heading::has_both_levels(&folded) {
        return Some(if LABELS.contains(&folded.as_str()) { Column::Label } else { Column::Level });
    }
    if let Some(level) = heading::level_of(text) {
        return Some(Column::Of(level));
    }
    if ASSESSMENT_HEADINGS.starts(&folded) || ASSESSED.within(&folded) {
        return Some(Column::Assessed);
    }
    if OTHERS.iter().any(|other| folded.split(' ').any(|word| word == *other)) {
        return Some(Column::Other);
    }
    if folded == "level" || folded == "status" {
        return Some(Column::Level);
    }
    (LABELS.contains(&folded.as_str()) || heading::is_category(&folded)).then_some(Column::Label)
}

/// Whether a line of pieces is the head of a specification's table: a level must be named, or a way of assessing
/// beside criteria.
pub(super) fn is_header(pieces: &[&str]) -> bool {
    let columns: Vec<Option<Column>> = pieces.iter().map(|piece| of_heading(&markup::plain(piece))).collect();
    let words = pieces.iter().filter(|piece| piece.split_whitespace().count() > 8).count();
    let levels = columns.iter().flatten().filter(|column| matches!(column, Column::Of(_) | Column::Level)).count();
    let assessed = columns.contains(&Some(Column::Assessed));
    let label = columns.contains(&Some(Column::Label));
    let lone_letters = pieces.iter().filter(|piece| piece.trim().len() == 1).count();
    pieces.len() >= 2
        && words == 0
        && columns.iter().flatten().count() >= 2
        && (levels >= 2 || (levels == 1 && (assessed || label) && lone_letters == 0) || (assessed && label))
}

/// Whether a column heading only says that criteria stand below it.
pub(super) fn is_label(text: &str) -> bool {
    let folded = fold(text);
    matches!(
        folded.as_str(),
        "criteria" | "criterion" | "requirement" | "requirements" | "factor" | "factors" | "attribute" | "attributes"
    )
}

/// Whether a column heading stands over marks rather than words.
pub(super) fn is_mark_column(text: &str) -> bool {
    matches!(of_heading(text), Some(Column::Of(_) | Column::Level | Column::Assessed))
}

/// Whether a cell ticks its column.
pub(super) fn is_tick(text: &str) -> bool {
    matches!(
        text.trim(),
        "x" | "X"
            | "✓"
            | "✔"
            | "√"
            | "*"
            | "Yes"
            | "YES"
            | "yes"
            | "Y"
            | "y"
            | "☒"
            | "☑"
            | "ü"
            | "✗"
            | "✘"
            | "×"
            | "E"
            | "D"
            | "e"
            | "d"
            | "●"
            | "•"
            | "■"
            | "tick"
            | "Tick"
            | "Essential"
            | "Desirable"
            | "essential"
            | "desirable"
            | "\u{f0fc}"
            | "\u{f050}"
            | "✅"
            | "(x)"
            | "/"
    )
}

/// Whether a cell says "nothing here".
pub(super) fn is_nothing(text: &str) -> bool {
    matches!(
        text.trim(),
        "" | "-"
            | "–"
            | "—"
            | "n/a"
            | "N/A"
            | "N/a"
            | "NA"
            | "none"
            | "None"
            | "None."
            | "☐"
            | "□"
            | "Not applicable"
            | "nil"
            | "Nil"
            | "no"
            | "No"
            | "."
    )
}
