//! One criterion as it stands on the page, with the marks of its level, number and assessment taken off its words.

use super::{
    gathered::Entry,
    heading,
    line::{Line, Mark},
    method,
    phrases::Phrases,
    table,
    vocabulary::{DESIRABLE_OPENINGS, DESIRABLE_WORDINGS, fold},
};
use crate::spec::Level;

/// The entry of a line, its marks taken off.
pub(super) fn of_line(line: &Line) -> Entry {
    let mut entry = Entry { line: line.number, ..Entry::default() };
    if let Mark::Number(number) = &line.mark {
        entry.printed_as = Some(number.clone());
    }
    let text = take_front(&line.text, &mut entry);
    let text = take_end(text, &mut entry);
    entry.text = text.to_owned();
    entry
}

/// The level that a line carries itself.
pub(super) fn own_level(line: &Line) -> Option<Level> {
    let mut entry = Entry::default();
    take_end(take_front(&line.text, &mut entry), &mut entry);
    entry.level
}

/// `(E) Kind`, `[Essential] Kind`, `Essential: Kind`, `E - Kind`.
fn take_front<'a>(text: &'a str, entry: &mut Entry) -> &'a str {
    if let Some(close) = text.starts_with(['(', '[']).then(|| text.find([')', ']'])).flatten()
        && close <= 14
        && let Some(level) = mark_level(&text[1..close])
    {
        entry.level = Some(level);
        return text[close + 1..].trim_start_matches([' ', '-', '–', ':']);
    }
    for (word, level) in [
        ("Essential", Level::Essential),
        ("Desirable", Level::Desirable),
        ("ESSENTIAL", Level::Essential),
        ("DESIRABLE", Level::Desirable),
    ] {
        if let Some(rest) = text.strip_prefix(word)
            && let Some(rest) = rest.trim_start().strip_prefix([':', '-', '–'])
            && rest.trim().contains(' ')
        {
            entry.level = Some(level);
            return rest.trim();
        }
    }
    for (letter, level) in [("E", Level::Essential), ("D", Level::Desirable)] {
        if let Some(rest) = text.strip_prefix(letter)
            && (rest.starts_with(" - ") || rest.starts_with(" – ") || rest.starts_with(": "))
        {
            entry.level = Some(level);
            return rest[1..].trim_start_matches([' ', '-', '–', ':']);
        }
    }
    text
}

/// Most bytes of a cell that says how an entry is assessed, behind its slash.
const MOST_CELL: usize = 64;

/// `Kind (E)`, `Kind - Essential`, `Kind [D] (A/I)`, `Kind / A.I`.
fn take_end<'a>(text: &'a str, entry: &mut Entry) -> &'a str {
    let mut text = text.trim_end_matches(['/', ' ']);
    loop {
        let bare = text.trim_end_matches(['.', ' ']);
        let opened = bare.ends_with([')', ']']).then(|| bare.rfind(['(', '['])).flatten();
        if let Some(open) = opened.filter(|open| bare.len() - open <= 26 && *open > 0) {
            let inner = &bare[open + 1..bare.len() - 1];
            if let Some(level) = mark_level(inner) {
                entry.level = Some(level);
                text = bare[..open].trim_end();
                continue;
            }
            // "(E, A/I)"
            if let Some((first, rest)) = inner.split_once([',', ' ', '/', ';', '-'])
                && let (Some(level), Some(codes)) = (mark_level(first), method::codes(rest))
            {
                entry.level = Some(level);
                entry.assessed_by = codes;
                text = bare[..open].trim_end();
                continue;
            }
            if is_sure_code(inner) {
                entry.assessed_by = method::codes(inner).unwrap_or_default();
                text = bare[..open].trim_end();
                continue;
            }
        }
        if let Some((rest, level)) = dashed_level(bare) {
            entry.level = Some(level);
            text = rest;
            continue;
        }
        let slashed = bare.bytes().rev().take(MOST_CELL).any(|byte| byte == b'/');
        // "Kind / E / AI": the level's own cell.
        if slashed
            && entry.level.is_none()
            && let Some(at) = bare.rfind(" / ").filter(|at| *at > 0)
            && matches!(bare[at + 3..].trim(), "E" | "D" | "Essential" | "Desirable")
        {
            entry.level = heading::level_of(bare[at + 3..].trim());
            text = bare[..at].trim_end();
            continue;
        }
        if slashed
            && let Some(at) = bare.rfind(" / ").filter(|at| bare.len() - at <= 20)
            && let Some(mut codes) = method::codes(&bare[at + 3..].to_ascii_uppercase())
        {
            codes.append(&mut entry.assessed_by);
            entry.assessed_by = codes;
            text = bare[..at].trim_end();
            continue;
        }
        if slashed && let Some(at) = bare.rfind(" / ").filter(|at| *at > 0 && bare.len() - at <= MOST_CELL) {
            let cell = bare[at + 3..].trim();
            if method::is_method(cell) {
                let mut ways = method::of_cell(cell);
                ways.append(&mut entry.assessed_by);
                entry.assessed_by = ways;
                text = bare[..at].trim_end();
                continue;
            }
            // "Kind / 4 / Interview": a weight says nothing that a level would.
            if !entry.assessed_by.is_empty() && cell.len() == 1 && cell.as_bytes()[0].is_ascii_digit() {
                text = bare[..at].trim_end();
                continue;
            }
        }
        return text.trim_end_matches(' ');
    }
}

/// "(ideally Python)" opens as lists of desirables do, but marks only what stands in the brackets.
fn mark_level(inner: &str) -> Option<Level> {
    let inner = inner.trim();
    if inner.split(' ').count() > 2 {
        return None;
    }
    let level = heading::level_of(inner)?;
    (!inner.contains(' ') || heading::names_level(inner) || DESIRABLE_OPENINGS.is(&fold(inner))).then_some(level)
}

/// A code list that cannot be an abbreviation of the criterion's own: it has a separator, or is one letter.
fn is_sure_code(inner: &str) -> bool {
    method::codes(inner).is_some_and(|codes| {
        codes.iter().all(|code| code.len() <= 2)
            && (codes.len() > 1 || matches!(inner.trim(), "A" | "I" | "T" | "P" | "R"))
    }) && (inner.contains(['/', ',', '&', ' ', '.', '+', ';']) || inner.trim().len() == 1)
}

/// A level as it stands after a dash.
fn is_level_word(word: &str) -> bool {
    matches!(word, "E" | "Essential" | "essential" | "ESSENTIAL" | "D" | "Desirable" | "desirable" | "DESIRABLE")
}

/// "... - Essential", also without a space before the dash.
fn dashed_level(text: &str) -> Option<(&str, Level)> {
    // Nearly every line fails at its last word already.
    let apart = |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | ':');
    if !text.trim_end().rsplit(apart).next().is_some_and(is_level_word) {
        return None;
    }
    let at = text.rfind(['-', '–', '—', ':'])?;
    let dash = text[at..].chars().next()?.len_utf8();
    let word = text[at + dash..].trim();
    let level = match word {
        "E" | "Essential" | "essential" | "ESSENTIAL" => Level::Essential,
        "D" | "Desirable" | "desirable" | "DESIRABLE" => Level::Desirable,
        _ => return None,
    };
    let spaced = text[at + dash..].starts_with(' ') || word.len() > 1;
    (spaced && at > 0).then(|| (text[..at].trim_end(), level))
}

/// Whether the words themselves say that this is only desirable.
pub(super) fn says_desirable(text: &str) -> bool {
    is_worded_desirable(text) && !is_said_of_an_aside(text)
}

fn is_worded_desirable(text: &str) -> bool {
    let folded = fold(text);
    let ends = [" desirable", " preferred", " advantageous", " an advantage", " a plus", " a bonus"];
    ends.iter().any(|end| folded.ends_with(end)) || DESIRABLE_WORDINGS.within(&folded)
}

/// "Experience of mentoring (formal line management is not essential)", "Knowledge of funding. Knowledge of research
/// funding is a plus.": the wording speaks of what its brackets or its own sentence name, not of the whole entry.
fn is_said_of_an_aside(text: &str) -> bool {
    if let Some((first, after)) = text.split_once(". ")
        && !is_worded_desirable(first)
    {
        let of_all = |sentence: &str| OF_ALL.starts(&fold(sentence));
        return !after.split(". ").any(|sentence| is_worded_desirable(sentence) && of_all(sentence));
    }
    let Some((before, rest)) = text.split_once('(') else {
        return false;
    };
    let (aside, after) = rest.split_once(')').unwrap_or((rest, ""));
    let folded = fold(aside);
    let of_all =
        (0..=2).any(|at| folded.splitn(at + 1, ' ').nth(at).is_some_and(|rest| DESIRABLE_WORDINGS.starts(rest)));
    !of_all && !is_worded_desirable(before) && !is_worded_desirable(after)
}

/// Openings of a sentence that speaks of the one before it.
static OF_ALL: Phrases =
    Phrases::new(&["this", "these", "it", "that", "although", "though", "not essential", "desirable", "ideally"]);

/// "What is essential is marked with *": the level that a star stands for; entries without one have the other.
pub(super) fn starred(text: &str) -> Option<Level> {
    if text.len() > 240 || !(text.contains('*') || text.contains("asterisk")) {
        return None;
    }
    let folded = fold(text);
    let told =
        folded.split(' ').any(|word| matches!(word, "marked" | "denoted" | "indicated" | "shown" | "identified"));
    let first = |word: &str| folded.find(word).unwrap_or(usize::MAX);
    let (essential, desirable) = (first("essential"), first("desirable"));
    if !told || essential == desirable {
        return None;
    }
    Some(if essential < desirable { Level::Essential } else { Level::Desirable })
}

/// The other level.
pub(super) const fn other(level: Level) -> Level {
    match level {
        Level::Essential => Level::Desirable,
        Level::Desirable => Level::Essential,
    }
}

/// Adds a nested entry's words to the entry that it stands inside.
pub(super) fn nest(parent: &mut String, child: &str) {
    let separator = if parent.ends_with([':', ';', ',', '.']) || parent.ends_with(" or") || parent.ends_with(" and") {
        " "
    } else {
        "; "
    };
    parent.push_str(separator);
    parent.push_str(child);
}

/// The entries of a table cell: one for each bullet, or for each line where nothing is marked.
pub(super) fn of_cell(cell: &[Line]) -> Vec<Entry> {
    let marked = cell.iter().any(|line| line.mark.is_some());
    let base = cell.iter().filter(|line| line.mark.is_some()).map(|line| line.indent).min().unwrap_or(0);
    let mut entries: Vec<Entry> = Vec::new();
    for line in cell {
        if is_joiner(&line.text) {
            continue;
        }
        let nested =
            (line.mark.is_some() && line.indent >= base + 2) || (table::is_nested(&line.mark) && base_is_other(cell));
        let small = line.mark == Mark::None && line.text.starts_with(|c: char| c.is_lowercase());
        let more = line.mark == Mark::None
            && entries
                .last()
                .is_some_and(|above| hangs(&above.text) || (small && !above.text.ends_with(['.', ';', ':'])));
        match entries.last_mut() {
            Some(above) if nested && marked => nest(&mut above.text, &line.text),
            Some(above) if more => {
                above.text.push(' ');
                above.text.push_str(&line.text);
            }
            _ => entries.push(of_line(line)),
        }
    }
    // "Ability to:" over bullets only leads into them.
    if marked
        && entries.len() > 1
        && cell.first().is_some_and(|line| line.mark == Mark::None && line.text.ends_with(':'))
    {
        entries.remove(0);
    }
    entries
}

/// "Kind / To comfort others / 4": a row whose last cell is a weight, and nothing says what the others are.
pub(super) fn ends_in_weight(text: &str) -> bool {
    text.rsplit_once(" / ").is_some_and(|(_, cell)| cell.len() == 1 && cell.as_bytes()[0].is_ascii_digit())
}

/// Whether words go on behind the last of a text: "knowledge of the".
pub(super) fn hangs(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or("");
    matches!(last, "in" | "of" | "and" | "the" | "to" | "a" | "an" | "with" | "for" | "or" | "within")
}

fn base_is_other(cell: &[Line]) -> bool {
    cell.iter().any(|line| matches!(line.mark, Mark::Bullet | Mark::Number(_)))
}

/// "or", "AND": stands between alternatives.
pub(super) fn is_joiner(text: &str) -> bool {
    text.eq_ignore_ascii_case("or") || text.eq_ignore_ascii_case("and") || text.eq_ignore_ascii_case("and/or")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Entry {
        of_line(&Line { text: text.to_owned(), ..Line::default() })
    }

    #[test]
    fn marks_of_level_and_assessment_come_off() {
        for (text, level, codes) in [
            ("Kind to others (E)", Some(Level::Essential), vec![]),
            ("Kind to others [D] (A/I)", Some(Level::Desirable), vec!["A", "I"]),
            ("Kind to others.- Essential", Some(Level::Essential), vec![]),
            ("(Desirable) Kind to others", Some(Level::Desirable), vec![]),
            ("Kind to others / A.I", None, vec!["A", "I"]),
            ("Kind to others (E, A/I)", Some(Level::Essential), vec!["A", "I"]),
        ] {
            let entry = read(text);
            assert_eq!(entry.text.trim_end_matches('.'), "Kind to others", "{text}");
            assert_eq!(entry.level, level, "{text}");
            assert_eq!(entry.assessed_by, codes, "{text}");
        }
        assert_eq!(read("Knowledge of artificial intelligence (AI)").text, "Knowledge of artificial intelligence (AI)");
    }
}
