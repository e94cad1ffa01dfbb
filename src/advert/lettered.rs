//! Rows of tables that copying has set as lines, with a level's letter behind the words: "Kind E", "Kind E Interview",
//! and cells of several lines, the letters stacked below the entries they belong to.
//!
//! Only rewrites such lines so that every entry carries its own mark, "(E)", and every category stands alone.

use super::{
    heading,
    line::{Line, Mark, Rank, split_mark},
    method,
    phrases::Phrases,
    vocabulary::fold,
};

/// The lines with letters as marks, where a key says what the letters mean or most lines have one. Nothing where
/// letters do not stand for levels.
pub(super) fn rows(lines: &[Line]) -> Option<Vec<Line>> {
    stacked(lines).or_else(|| at_end(lines))
}

/// Lines that say in so many words what the letters stand for.
fn is_key(line: &Line) -> bool {
    let key = line.text.len() <= 120
        && ["E (", "E =", "E -", "E –", "E:", "E="].iter().any(|letter| line.text.contains(letter));
    key && fold(&line.text).contains("e essential")
}

/// Letters that are the last word, or the last before a way of assessing.
fn at_end(lines: &[Line]) -> Option<Vec<Line>> {
    let count = lines.iter().filter(|line| letter(line).is_some()).count();
    if count < 3 || !(count * 2 > lines.len() || lines.iter().any(is_key)) {
        return None;
    }
    let glued = lines.iter().filter(|line| letter(line).is_some_and(|row| split_category(row.words).is_some())).count();
    let mut rows = Vec::with_capacity(lines.len());
    for line in lines {
        let Some(row) = letter(line).filter(|_| !is_key(line)) else {
            rows.push(line.clone());
            continue;
        };
        let mut words = row.words;
        if glued >= 2
            && let Some((category, rest)) = split_category(words)
        {
            rows.push(Line { rank: Rank::Strong, text: category.to_owned(), ..line.clone() });
            words = rest;
        }
        let method = if row.method.is_empty() { String::new() } else { format!(" / {}", row.method) };
        rows.push(Line { text: format!("{words} ({}){method}", row.letter), ..line.clone() });
    }
    Some(rows)
}

/// A row in one line.
struct Row<'a> {
    words: &'a str,
    letter: &'a str,
    /// How it is assessed; empty where the row does not say.
    method: &'a str,
}

/// The letter of a line's level with what stands before and behind it.
fn letter(line: &Line) -> Option<Row<'_>> {
    if line.row.is_some() || !line.text.contains(['E', 'D']) {
        return None;
    }
    let sound = |words: &str| words.contains(' ') && !words.ends_with('/');
    let (words, last) = line.text.rsplit_once(' ')?;
    if matches!(last, "E" | "D") {
        return sound(words).then(|| Row { words: words.trim_end(), letter: last, method: "" });
    }
    let at = line.text.rfind(" E ").max(line.text.rfind(" D "))?;
    let (words, method) = (line.text[..at].trim_end(), &line.text[at + 3..]);
    (sound(words) && method::is_method(method)).then(|| Row { words, letter: &line.text[at + 1..at + 2], method })
}

/// Words that criteria open with; they tell where a category's name ends that stands on the line of its first one.
#[rustfmt::skip]
static OPENINGS: Phrases = Phrases::new(&[
    "ability", "able", "experience", "experienced", "knowledge", "understanding", "awareness", "good", "excellent",
    "strong", "proven", "demonstrable", "demonstrated", "demonstrates", "evidence", "commitment", "committed",
    "willingness", "willing", "at least", "minimum", "a", "an", "degree", "educated", "gcse", "gcses", "nvq",
    "qualified", "full", "current", "high", "effective", "computer literate", "confident", "previous", "working",
    "flexible", "must", "have", "holds", "hold", "sound", "clear", "recent", "relevant", "significant", "well",
    "enthusiasm", "enthusiastic", "basic", "competent", "successful", "capable", "capacity", "proficient", "skilled",
]);

/// "Skills Ability to write": the name and the criterion that a narrow column has run together.
fn split_category(text: &str) -> Option<(&str, &str)> {
    let ends = text.match_indices(' ').map(|(at, _)| at).take(5);
    ends.filter_map(|at| {
        let (name, rest) = (&text[..at], &text[at + 1..]);
        let opens = rest.starts_with(|c: char| c.is_uppercase()) && rest.matches(' ').count() >= 2;
        (opens && OPENINGS.starts(&fold(rest)) && heading::is_category(&fold(name))).then_some((name, rest))
    })
    .next()
}

/// Cells of several lines: the entries, then a letter for each, then how each is assessed. Only where there are as many
/// letters as entries; otherwise the letters are taken off, so that nothing is guessed.
fn stacked(lines: &[Line]) -> Option<Vec<Line>> {
    let mut stacks: Vec<Stack> = Vec::new();
    for at in 0..lines.len() {
        let below = |from: usize| stacks.last().is_none_or(|before| from > before.end);
        // The last line of one may look like the first line of letters of another: no line is read twice.
        if let Some(stack) = Stack::at(lines, at).filter(|stack| below(stack.first)) {
            stacks.push(stack);
        }
    }
    if stacks.is_empty() {
        return None;
    }
    let mut rows: Vec<Line> = lines.to_vec();
    for stack in &stacks {
        let last = &mut rows[stack.last];
        last.text.truncate(last.text.len() - 4);
        for below in &mut rows[stack.last + 1..=stack.end] {
            below.mark = Mark::Bullet;
            below.text.clear();
        }
        for (at, letter) in (stack.first..=stack.last).zip(&stack.letters) {
            let text = rows[at].text.trim_end().to_owned();
            rows[at].text = format!("{text} ({letter})");
        }
    }
    // "Skills / • Kind": the category's cell stands before its first entry.
    let mut parted = Vec::with_capacity(rows.len() + stacks.len());
    for (at, row) in rows.into_iter().enumerate() {
        let heads = stacks.iter().any(|stack| stack.first == at) && row.mark == Mark::None;
        match row.text.split_once(" / ").filter(|_| heads) {
            Some((category, rest)) => {
                let (mark, words) = split_mark(rest);
                parted.push(Line { rank: Rank::Strong, text: category.to_owned(), ..row.clone() });
                parted.push(Line { mark, text: words.to_owned(), ..row.clone() });
            }
            None => parted.push(row),
        }
    }
    Some(parted)
}

/// Where the entries of such a row stand, and their letters.
struct Stack<'a> {
    first: usize,
    last: usize,
    /// The last line of letters.
    end: usize,
    /// Empty where their number is not that of the entries.
    letters: Vec<&'a str>,
}

impl<'a> Stack<'a> {
    /// The row whose last entry stands at this line, its letter behind a slash and more letters below it.
    fn at(lines: &'a [Line], last: usize) -> Option<Self> {
        let text = &lines[last].text;
        let own = text.strip_suffix(" / E").map(|_| "E").or_else(|| text.strip_suffix(" / D").map(|_| "D"))?;
        let mut letters = vec![own];
        let mut end = last;
        let mut closed = false;
        while let Some(below) = lines.get(end + 1).filter(|below| !closed && below.mark == Mark::None) {
            let (letter, rest) = below.text.split_once(" / ").unwrap_or((&below.text, ""));
            if !matches!(letter, "E" | "D") || !(rest.is_empty() || method::codes(rest).is_some()) {
                break;
            }
            letters.push(letter);
            closed = !rest.is_empty();
            end += 1;
        }
        if letters.len() < 2 {
            return None;
        }
        let marked = |at: &usize| lines[*at].mark != Mark::None;
        let first = (0..last).rev().take_while(marked).last().unwrap_or(last);
        let heads = first.checked_sub(1).filter(|above| {
            let cell = lines[*above].text.split_once(" / ").map(|(_, cell)| split_mark(cell).0);
            cell.is_some_and(|mark| mark != Mark::None)
        });
        let first = heads.unwrap_or(first);
        if last + 1 - first != letters.len() {
            letters.clear();
        }
        Some(Self { first, last, end, letters })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advert::text;

    fn texts(text: &str) -> Vec<String> {
        rows(&text::lines(text, 1)).unwrap_or_default().into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn letters_become_marks() {
        assert_eq!(
            texts("E = Essential\nSkills Able to row well E Interview\nCalm at sea D\nCare Knowledge of knots E\n")
                [1..],
            ["Skills", "Able to row well (E) / Interview", "Calm at sea (D)", "Care", "Knowledge of knots (E)"]
        );
        assert!(texts("Kind to E\nNothing of the sort\nAt all\nOr ever\n").is_empty());
    }

    #[test]
    fn stacked_letters_belong_to_the_entries_above() {
        let table = "Experience / · Rowing alone\n· Rowing at night / E\nD / A, R\nA, R\n";
        assert_eq!(texts(table)[..3], ["Experience", "Rowing alone (E)", "Rowing at night (D)"]);
        let short = "Experience / · Rowing alone\n· Rowing by day\n· Rowing at night / E\nD / A, R\n";
        assert_eq!(texts(short)[..2], ["Experience", "Rowing alone"]);
        // Found by the fuzzer: letters below letters.
        let twice = "Experience / · Rowing alone\n· Rowing at night / D\nE / A / E\nD / T\nT\n";
        assert_eq!(texts(twice)[..3], ["Experience", "Rowing alone (D)", "Rowing at night (E)"]);
    }
}
