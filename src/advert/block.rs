//! Lists that copying from a page has left without marks: lines close together, with space before and behind them.

use super::{
    heading,
    line::{Line, Mark, Rank},
};

/// Fewest lines close together that make a list.
pub(super) const LEAST: usize = 3;

/// Longest entry of such a list, in bytes.
const MOST_BYTES: usize = 400;

/// How many entries stand close together from this line on. Each begins with a capital or a number, so that they are
/// no paragraph that was wrapped. Counts no further than `most`.
pub(super) fn length(lines: &[Line], at: usize, most: usize) -> usize {
    let entry = |line: &Line| {
        line.row.is_none()
            && line.mark == Mark::None
            && line.rank == Rank::Body
            && line.text.len() <= MOST_BYTES
            && line.text.contains(' ')
            && line.text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && !heading::is_lead(&line.text)
    };
    let close = lines.iter().skip(at).enumerate().take(most);
    close.take_while(|(nth, line)| entry(line) && (*nth == 0 || !line.gap)).count()
}

/// Whether a line stands apart as headings do: short, no sentence, with space before and behind it.
pub(super) fn is_apart(lines: &[Line], at: usize) -> bool {
    let line = &lines[at];
    line.gap && heading::has_heading_shape(line) && lines.get(at + 1).is_some_and(|next| next.gap && next.row.is_none())
}
