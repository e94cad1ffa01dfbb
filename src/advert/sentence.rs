//! Lists inside a sentence: "Essential skills: one; two; three."

use super::{
    gathered::{Entry, Gathered},
    heading::{self, Heading},
    line::{Line, Mark, Rank},
    reading::Use,
    vocabulary::{ASKING_OPENINGS, PROMISES, REQUIRED_THINGS, REQUIRING_OPENINGS, fold},
};
use crate::spec::Level;

/// Reads a line that names what is asked for and lists it after a colon. False when the line is no such thing.
pub(super) fn read(line: &Line, gathered: &mut Gathered) -> bool {
    let Some((lead, rest)) = line.text.split_once(':') else {
        return false;
    };
    let rest = rest.trim();
    if rest.is_empty() || lead.len() > 120 || matches!(line.mark, Mark::Number(_) | Mark::Letter(_)) {
        return false;
    }
    let head = Line { text: format!("{}:", lead.trim()), ..Line::default() };
    let semicolons = rest.contains(';');
    match heading::read(&head) {
        Some(Heading::Level(level)) => {
            if line.mark.is_some() && !semicolons {
                return false;
            }
            gathered.set_level(level, false);
            push_all(rest, line, gathered);
            true
        }
        Some(Heading::Ask) if semicolons => {
            if gathered.level.is_none() {
                gathered.set_category(lead);
            }
            push_all(rest, line, gathered);
            true
        }
        Some(Heading::Category) if semicolons && line.mark == Mark::None => {
            gathered.set_category(lead);
            push_all(rest, line, gathered);
            true
        }
        _ => false,
    }
}

/// Whether a line is such a list, so that it can stand for a specification by itself. Without semicolons it must call
/// itself essential or desirable.
pub(super) fn is_list(line: &Line) -> bool {
    if line.row.is_some() || line.mark != Mark::None {
        return false;
    }
    let levelled = line
        .text
        .get(..9)
        .is_some_and(|start| start.eq_ignore_ascii_case("essential") || start.eq_ignore_ascii_case("desirable"));
    (levelled || line.text.contains(';')) && read(line, &mut Gathered::default())
}

fn push_all(rest: &str, line: &Line, gathered: &mut Gathered) {
    gathered.used(line.number, Use::Criterion);
    for part in parts(rest) {
        gathered.push(Entry { text: part, line: line.number, ..Entry::default() });
    }
}

/// The entries between semicolons, "and" after the last one taken off.
fn parts(rest: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in rest.split(';') {
        let part = part.trim();
        let part =
            part.strip_prefix("and ").or_else(|| part.strip_prefix("& ")).unwrap_or(part).trim_end_matches(',').trim();
        if !part.is_empty() {
            found.push(part.to_owned());
        }
    }
    found
}

/// "Person specification Essential One thing. Another. Desirable A third.": a page run together to one line, read where
/// every criterion is a sentence of its own.
fn run_together(text: &str) -> Option<Vec<(Level, String)>> {
    if text.len() > 6000 || text.matches(" Essential ").count() != 1 || text.matches(" Desirable ").count() != 1 {
        return None;
    }
    let (before, rest) = text.split_once(" Essential ")?;
    let (essential, desirable) = rest.split_once(" Desirable ")?;
    if before.len() > 200 || !fold(before).ends_with("person specification") {
        return None;
    }
    let mut found = Vec::new();
    for (level, part) in [(Level::Essential, essential), (Level::Desirable, desirable)] {
        let sentences: Vec<&str> = part.split_inclusive(". ").map(str::trim).filter(|part| !part.is_empty()).collect();
        let sound = |sentence: &&str| {
            sentence.len() <= 300
                && sentence.split(' ').count() >= 2
                && sentence.starts_with(char::is_uppercase)
                && sentence.ends_with(['.', '…'])
        };
        if !sentences.iter().all(sound) || (level == Level::Essential && sentences.len() < 2) {
            return None;
        }
        found.extend(sentences.into_iter().map(|sentence| (level, sentence.to_owned())));
    }
    Some(found)
}

/// The very last resort: sentences that each say what a person has to have, "You should have experience of ...". One
/// alone is no specification.
pub(super) fn requirements(lines: &[Line], gathered: &mut Gathered) {
    let mut found = Vec::new();
    for line in lines.iter().filter(|line| line.row.is_none() && line.mark == Mark::None && line.rank == Rank::Body) {
        if line.text.len() > 4000 {
            continue;
        }
        found.extend(
            sentences(&line.text).filter(|sentence| requires(sentence)).map(|sentence| (line.number, sentence)),
        );
    }
    if found.len() < 2 {
        return;
    }
    for (number, sentence) in found {
        gathered.used(number, Use::Criterion);
        gathered.push(Entry { text: sentence.to_owned(), line: number, ..Entry::default() });
    }
}

/// The sentences of a paragraph; one ends before white space and a capital, so not behind "e.g.".
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = |at: &usize| rest[at + 1..].trim_start().starts_with(char::is_uppercase);
        let end = rest
            .match_indices(['.', '!', '?'])
            .map(|(at, _)| at)
            .find(|at| rest[at + 1..].starts_with(' ') && ends(at));
        let (sentence, after) = rest.split_at(end.map_or(rest.len(), |end| end + 1));
        rest = after.trim_start();
        Some(sentence.trim())
    })
}

/// "You should have a degree": a person is asked for something, and not promised it.
pub(super) fn requires(sentence: &str) -> bool {
    if !(20..=400).contains(&sentence.len()) || sentence.ends_with(':') {
        return false;
    }
    let folded = fold(sentence);
    REQUIRING_OPENINGS.starts(&folded)
        && folded.split(' ').any(|word| REQUIRED_THINGS.is(word))
        && !PROMISES.within(&folded)
}

/// The last resort, where the advert has no list at all: a sentence "You will have a; b; c".
pub(super) fn prose(lines: &[Line], gathered: &mut Gathered) {
    for line in lines.iter().filter(|line| line.row.is_none() && line.mark == Mark::None) {
        let text = &line.text;
        if let Some(found) = run_together(text) {
            gathered.used(line.number, Use::Criterion);
            for (level, text) in found {
                gathered.push(Entry { text, level: Some(level), line: line.number, ..Entry::default() });
            }
            continue;
        }
        if text.matches(';').count() < 2 || text.len() > 4000 {
            continue;
        }
        let opening: String = text.chars().take(60).collect();
        let folded = fold(&opening);
        let Some(lead) = ASKING_OPENINGS.starting(&folded).max_by_key(|lead| lead.len()) else {
            continue;
        };
        let words = lead.split(' ').count()
            + usize::from(folded[lead.len()..].starts_with(" have ") || folded[lead.len()..].starts_with(" be "));
        let rest = text.splitn(words + 1, ' ').nth(words).unwrap_or("");
        push_all(rest.trim_start_matches([':', ' ']), line, gathered);
    }
}
