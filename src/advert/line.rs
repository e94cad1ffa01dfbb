//! One line of an advert, whatever the page was made of: its words, and what its layout says about them.
//!
//! Text, HTML and Word documents all end up as [`Line`]s, so that everything behind this type reads one layout only.
//! Owns the shapes of bullets and numbers; knows nothing of specifications.

/// What stands before the words of a list entry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Mark {
    /// Nothing: a heading, a sentence, or an entry of a list without marks.
    #[default]
    None,
    /// A bullet of any shape.
    Bullet,
    /// "1.", "2)", "3.1", "A1.2": counts entries; without its closing punctuation.
    Number(String),
    /// "a)", "iv.": nearly always an entry inside another one; as printed.
    Letter(String),
}

impl Mark {
    /// Whether the line is an entry of a list.
    pub(super) fn is_some(&self) -> bool {
        *self != Self::None
    }
}

/// How strongly the page itself says that a line is a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub(super) enum Rank {
    /// It does not say.
    #[default]
    Body,
    /// A line of bold words.
    Strong,
    /// A heading of this depth, 1 to 6.
    Heading(u8),
}

/// One non-blank line (or whole paragraph, where the page says where it ends).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// Its line in the advert, from 1; paragraph number in a Word document.
    pub(super) number: usize,
    /// White space or another break stands before it.
    pub(super) gap: bool,
    /// Columns before its mark or first word.
    pub(super) indent: usize,
    /// Bullet or number, already taken off the words.
    pub(super) mark: Mark,
    /// What the page says about headings.
    pub(super) rank: Rank,
    /// The words, white space runs made one space.
    pub(super) text: String,
    /// The cells when the line is a row of a table; `text` is empty then. Few lines are, so it lies outside.
    pub(super) row: Option<Box<Row>>,
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// Which table, counted through the advert.
    pub(super) table: usize,
    /// One per column; a merged cell is repeated as empty ones.
    pub(super) cells: Vec<Cell>,
}

/// Most cells of a row; more go into the last one.
pub(super) const MOST_CELLS: usize = 64;

/// The lines of one cell.
pub(super) type Cell = Vec<Line>;

/// The lines of a cell, those of tables inside it in reading order.
pub(super) fn without_rows(cell: Cell) -> Cell {
    if cell.iter().all(|line| line.row.is_none()) {
        return cell;
    }
    let mut lines = Vec::with_capacity(cell.len());
    for line in cell {
        match line.row {
            Some(row) => lines.extend(row.cells.into_iter().flatten()),
            None => lines.push(line),
        }
    }
    lines
}

/// All words of a cell on one line.
pub(super) fn cell_text(cell: &[Line]) -> String {
    let mut text = String::new();
    for line in cell {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&line.text);
    }
    text
}

/// Bullets that never start a word.
#[rustfmt::skip]
const BULLETS: &[char] = &[
    '•', '·', '∙', '▪', '▫', '◦', '●', '○', '■', '□', '◆', '◇', '‣', '⁃', '►', '▶', '▸', '➢', '➤', '➔', '→', '❖',
    '✓', '✔', '✦', '✧', '»', '★', '☆', '⦁', '⚫', '⬤', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}', '\u{f076}', '\u{f0fc}',
    '\u{f02d}', '\u{2010}', '\u{fffd}', '¨', '\u{f0a8}', '\u{f0d2}', '\u{f0e0}',
];

/// Bullets that also occur inside words: white space must follow.
const SPACED_BULLETS: &[char] = &['-', '–', '—', '−', '*', '+', 'o', '§', '~'];

/// A character that can only be a bullet, wherever it stands on a line.
pub(super) fn is_bullet(c: char) -> bool {
    BULLETS.contains(&c) || matches!(c, '\u{1f300}'..='\u{1faff}')
}

/// Takes the bullet or number off the start of a trimmed line.
pub(super) fn split_mark(text: &str) -> (Mark, &str) {
    let mut chars = text.chars();
    let Some(first) = chars.next() else {
        return (Mark::None, text);
    };
    let rest = chars.as_str();
    if !first.is_ascii_alphanumeric() {
        if is_bullet(first) {
            // Some pages print two: "- · helping people".
            return (Mark::Bullet, rest.trim_start_matches(['\u{fe0f}', ' ', '\t']));
        }
        if first == '(' {
            return bracketed(text, rest);
        }
    }
    if SPACED_BULLETS.contains(&first) {
        if rest.is_empty() || rest.starts_with(char::is_whitespace) {
            let rest = rest.trim_start();
            let again = rest.chars().next().is_some_and(is_bullet);
            return (Mark::Bullet, if again { rest.trim_start_matches(is_bullet).trim_start() } else { rest });
        }
        if matches!(first, '-' | '–' | '*') && rest.starts_with(|c: char| c.is_uppercase()) && !rest.contains('*') {
            return (Mark::Bullet, rest);
        }
        if first == 'o' {
            return (Mark::None, text);
        }
    }
    if first.is_ascii_digit() {
        return numbered(text);
    }
    if first.is_ascii_alphabetic() {
        return lettered(text);
    }
    (Mark::None, text)
}

/// "(1) ", "(a) ", "(iv) "; "(E)" and "(D)" are levels, not marks.
fn bracketed<'a>(text: &'a str, rest: &'a str) -> (Mark, &'a str) {
    if let Some((inner, after)) = rest.split_once(')')
        && after.starts_with(char::is_whitespace)
    {
        if !inner.is_empty() && inner.len() <= 2 && inner.bytes().all(|b| b.is_ascii_digit()) {
            return (Mark::Number(inner.to_owned()), after.trim_start());
        }
        if is_lower_letter_mark(inner) {
            return (Mark::Letter(format!("({inner})")), after.trim_start());
        }
    }
    (Mark::None, text)
}

/// `1.`, `1)`, `1.2`, `1.2.`, `1 /`, `1<tab>`.
fn numbered(text: &str) -> (Mark, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let digits = &text[..end];
    let after = &text[end..];
    let number = digits.trim_end_matches('.');
    let sound = number.len() <= 6 && number.split('.').all(|part| (1..=2).contains(&part.len()));
    if !sound {
        return (Mark::None, text);
    }
    let mark = || Mark::Number(number.to_owned());
    if digits.ends_with('.') && digits.len() == number.len() + 1 {
        if after.is_empty() || after.starts_with(char::is_whitespace) {
            return (mark(), after.trim_start());
        }
        if after.starts_with(|c: char| c.is_uppercase()) && !number.contains('.') {
            return (mark(), after);
        }
    }
    if let Some(after) = after.strip_prefix([')', ':'])
        && (after.is_empty() || after.starts_with(char::is_whitespace))
    {
        return (mark(), after.trim_start());
    }
    let spaced = after.trim_start();
    if after.starts_with('\t') && !spaced.is_empty() {
        return (mark(), spaced);
    }
    if let Some(after) = spaced.strip_prefix('/')
        && (after.is_empty() || after.starts_with(char::is_whitespace))
    {
        return (mark(), after.trim_start());
    }
    (Mark::None, text)
}

/// "a.", "b)", "iv.", "A." before white space.
fn lettered(text: &str) -> (Mark, &str) {
    let Some(end) = text.bytes().take(5).position(|byte| matches!(byte, b'.' | b')')) else {
        return (Mark::None, text);
    };
    let (letters, after) = (&text[..end], &text[end + 1..]);
    // "a)Kind" is an entry too; "a.Kind" may be an address.
    let glued = letters.len() == 1 && text[end..].starts_with(')') && after.starts_with(char::is_uppercase);
    if !after.starts_with(char::is_whitespace) && !glued {
        return (Mark::None, text);
    }
    let mark = &text[..=end];
    if is_lower_letter_mark(letters) || (letters.len() == 1 && letters != "I") {
        return (Mark::Letter(mark.to_owned()), after.trim_start());
    }
    (Mark::None, text)
}

/// "a", "iv": one small letter or a small Roman numeral.
fn is_lower_letter_mark(letters: &str) -> bool {
    let one = letters.len() == 1 && letters.bytes().all(|b| b.is_ascii_lowercase());
    let roman = !letters.is_empty() && letters.len() <= 4 && letters.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    one || roman
}

/// The employer's own number at the start of a line, "E1", "A1.2", "KS3:": only a series of them tells it from words
/// such as "B2 English", so [`settle_codes`] decides.
fn split_code(text: &str) -> Option<(&str, &str)> {
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let tail = &text[letters..];
    if letters > 3 || !tail.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let digits = tail.bytes().take_while(|b| b.is_ascii_digit() || *b == b'.').count();
    let code = text[..letters + digits].trim_end_matches('.');
    let after = &text[code.len()..];
    let rest = after.trim_start_matches(['.', ')', ':']);
    let words = rest.trim_start_matches([' ', '\t', '-', '–', '/', ':']);
    // A number without letters or dots is one only before a capital: "2 years" stays.
    let plain = letters == 0 && !code.contains('.');
    let sound = code.len() <= letters + 5 && (!plain || words.starts_with(char::is_uppercase));
    (sound && rest.starts_with(char::is_whitespace)).then_some((code, words))
}

/// Turns "E1 ...", "E2 ..." into numbered entries where two or more neighbours in a series stand in the advert, and
/// "D1" alone beside an "E1": a D1 licence drives a minibus, but here it counts desirable criteria.
pub(super) fn settle_codes(lines: &mut [Line]) {
    let mut codes: Vec<String> = Vec::new();
    each_line(lines, &mut |line| {
        if (line.mark == Mark::None || line.mark == Mark::Bullet)
            && let Some((code, _)) = split_code(&line.text)
        {
            codes.push(code.to_owned());
        }
    });
    codes.sort_unstable();
    codes.dedup();
    let has = |code: &str| codes.binary_search_by(|known| known.as_str().cmp(code)).is_ok();
    let in_series = |code: &str| {
        let cut = code.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| at + 1);
        let (stem, number) = code.split_at(cut);
        if stem.is_empty() {
            return ["1", "2", "3"].into_iter().all(has);
        }
        if code == "E1" || (code == "D1" && has("E1")) {
            return true;
        }
        let number: u32 = number.parse().unwrap_or(0);
        [number.wrapping_sub(1), number + 1].iter().any(|next| codes.binary_search(&format!("{stem}{next}")).is_ok())
    };
    each_line(lines, &mut |line| {
        if line.mark != Mark::None && line.mark != Mark::Bullet {
            return;
        }
        let split = split_code(&line.text).filter(|(code, _)| in_series(code));
        if let Some((code, rest)) = split.map(|(code, rest)| (code.to_owned(), rest.to_owned())) {
            line.mark = Mark::Number(code);
            line.text = rest;
        }
    });
}

/// Every line, those inside cells too.
fn each_line(lines: &mut [Line], visit: &mut impl FnMut(&mut Line)) {
    for line in lines {
        match &mut line.row {
            Some(row) => row.cells.iter_mut().flatten().for_each(&mut *visit),
            None => visit(line),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(text: &str) -> (Mark, &str) {
        split_mark(text)
    }

    #[test]
    fn bullets_of_every_shape_come_off() {
        for bullet in ["• ", "·", "- ", "– ", "* ", "o ", "▪\t", "\u{f0b7} ", "- · "] {
            let text = format!("{bullet}Kind");
            assert_eq!(mark(&text), (Mark::Bullet, "Kind"), "{bullet:?}");
        }
    }

    #[test]
    fn numbers_and_letters_come_off_and_quantities_stay() {
        assert_eq!(mark("1. Kind"), (Mark::Number("1".into()), "Kind"));
        assert_eq!(mark("12) Kind"), (Mark::Number("12".into()), "Kind"));
        assert_eq!(mark("2 / Kind"), (Mark::Number("2".into()), "Kind"));
        assert_eq!(mark("a) Kind"), (Mark::Letter("a)".into()), "Kind"));
        assert_eq!(mark("b)Kind"), (Mark::Letter("b)".into()), "Kind"));
        assert_eq!(mark("iv. Kind"), (Mark::Letter("iv.".into()), "Kind"));
        for text in ["2 years of care", "5-year history", "3.5 years", "e.g. care", "A level", "(E) Kind", "off"] {
            assert_eq!(mark(text), (Mark::None, text));
        }
    }
}
