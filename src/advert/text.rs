//! Plain text and Markdown to [`Line`]s.
//!
//! Takes off what the medium adds (quote marks, emphasis, entities, links), finds bullets, indentation and tables, and
//! joins lines that were only wrapped. Knows nothing of specifications, apart from column headings of tables.

use super::{
    MOST_LINES, aligned,
    grid::{self, Ruled},
    line::{self, Line, Mark, Rank, split_mark},
    markup, metadata,
};

/// The lines of a text. `first` is the line number that its first line has in the advert.
pub(super) fn lines(text: &str, first: usize) -> Vec<Line> {
    let raw: Vec<&str> = text.lines().collect();
    let tables = grid::find(&raw);
    let mut lines: Vec<Line> = Vec::with_capacity(raw.len().min(MOST_LINES));
    let mut widths: Vec<usize> = Vec::with_capacity(lines.capacity());
    let mut gap = false;
    let mut at = 0;
    let mut tables = tables.into_iter().peekable();
    let lone_bullets = raw.iter().filter(|raw| is_lone_bullet(raw)).count() >= 3;
    let mut waiting = None;
    while at < raw.len() {
        if let Some(table) = tables.next_if(|table| table.start == at) {
            at = table.end;
            push_table(&mut lines, &mut widths, table, first);
            gap = true;
            continue;
        }
        let number = first + at;
        let source = raw[at];
        at += 1;
        if source.trim().is_empty() {
            gap = true;
            continue;
        }
        if lone_bullets && is_lone_bullet(source) {
            waiting = Some(gap);
            gap = false;
            continue;
        }
        if is_rule(source) {
            // Markdown's other way to write a heading: a line of = or - below it.
            if !gap
                && source.trim().len() >= 3
                && let Some(above) = lines.last_mut()
                && above.mark == Mark::None
                && above.row.is_none()
                && above.rank == Rank::Body
                && above.text.len() <= 80
            {
                above.rank = Rank::Heading(if source.trim_start().starts_with('=') { 1 } else { 2 });
            }
            gap = true;
            continue;
        }
        if let Some(fields) = fields(source) {
            for line in fields.into_iter().filter_map(read_line) {
                lines.push(Line { number, gap, ..line });
                widths.push(0);
                gap = false;
            }
            continue;
        }
        let Some(mut line) = read_line(source) else {
            gap = true;
            continue;
        };
        line.number = number;
        line.gap = gap;
        gap = false;
        if let Some(before) = waiting.take() {
            line.gap = before;
            if line.mark == Mark::None {
                line.mark = Mark::Bullet;
            }
        }
        widths.push(source.trim_end().chars().count());
        split_inline_bullets(line, &mut lines);
        widths.resize(lines.len(), widths.last().copied().unwrap_or(0));
    }
    line::settle_codes(&mut lines);
    join_wrapped(&mut lines, &widths);
    lines
}

/// One raw line with everything that the medium adds taken off; nothing when no words are left.
fn read_line(source: &str) -> Option<Line> {
    let body = source.trim_end();
    let mut indent = 0;
    let mut rest = body;
    while let Some(c) = rest.chars().next().filter(|c| c.is_whitespace() || *c == '>') {
        if c == '>' && rest.len() > 1 && indent > 3 {
            break;
        }
        indent += if c == '\t' { 4 } else { usize::from(c != '>') };
        rest = &rest[c.len_utf8()..];
    }
    let labelled = labelled(rest).or_else(|| aligned::level_at_end(rest));
    let rest = labelled.as_deref().unwrap_or(rest);
    let plain = markup::plain(rest);
    let (mut mark, mut words) = split_mark(plain.trim());
    if mark == Mark::Bullet && super::heading::is_lead(words) && starts_with_picture(&plain) {
        // A picture before the words of a heading.
        mark = Mark::None;
    }
    let mut rank = Rank::Body;
    if mark == Mark::None
        && let Some((level, heading)) = hashes(words)
    {
        rank = Rank::Heading(level);
        words = heading;
    }
    let (strong, words) = markup::emphasis(words);
    if strong && rank == Rank::Body {
        rank = Rank::Strong;
    }
    let mut text = markup::spaced(&words);
    if rank != Rank::Body {
        // "## 3. Person specification", "**1. Experience**"
        let (number, rest) = split_mark(&text);
        if matches!(number, Mark::Number(_)) {
            text = rest.to_owned();
        }
    } else if mark == Mark::Bullet {
        // "- 1. Kind" and "* [ ] Kind"
        if let (again @ Mark::Number(_), rest) = split_mark(&text) {
            (mark, text) = (again, rest.to_owned());
        }
    }
    if text.is_empty() && mark == Mark::None {
        return None;
    }
    if text.is_empty() {
        if let Mark::Number(number) | Mark::Letter(number) = &mark {
            text.clone_from(number);
        } else {
            return None;
        }
        mark = Mark::None;
    }
    Some(Line { indent, mark, rank, text, ..Line::default() })
}

fn starts_with_picture(text: &str) -> bool {
    text.trim_start().starts_with(|c: char| matches!(c, '\u{1f300}'..='\u{1faff}'))
}

/// "Grade        5": a label set off from its value by space alone gets its colon.
fn labelled(source: &str) -> Option<String> {
    let spaces = if markup::has_wide_space(source) { source.find("  ") } else { None };
    let (label, value) = spaces.map(|at| (&source[..at], &source[at + 2..])).or_else(|| source.split_once('\t'))?;
    let value = value.trim();
    let sound = !value.is_empty() && !value.contains("   ") && !value.contains('\t') && !value.starts_with(':');
    (sound && label.len() < 44 && !label.ends_with(':') && metadata::is_label(label))
        .then(|| format!("{label}: {value}"))
}

/// "Post: Night Porter      Band: 2": labels with their values, set side by side.
fn fields(source: &str) -> Option<Vec<&str>> {
    if !source.contains(':') || !markup::has_wide_space(source.trim()) {
        return None;
    }
    let pieces: Vec<&str> = source.split("   ").map(str::trim).filter(|piece| !piece.is_empty()).collect();
    let labelled = |piece: &&str| {
        piece.split_once(':').is_some_and(|(label, value)| {
            label.starts_with(char::is_uppercase)
                && label.len() < 44
                && !label.contains("  ")
                && !value.trim().is_empty()
        })
    };
    let known = pieces.iter().any(|piece| metadata::is_labelled(piece));
    (pieces.len() >= 2 && known && pieces.iter().all(labelled)).then_some(pieces)
}

/// "## Heading", also without the space.
fn hashes(text: &str) -> Option<(u8, &str)> {
    let level = text.bytes().take_while(|b| *b == b'#').count();
    if !(1..=6).contains(&level) {
        return None;
    }
    let after = &text[level..];
    let spaced = after.starts_with(char::is_whitespace);
    if !spaced && (level == 1 || !after.starts_with(|c: char| c.is_alphabetic() || c == '*')) {
        return None;
    }
    let heading = after.trim().trim_end_matches('#').trim_end();
    (!heading.is_empty()).then_some((u8::try_from(level).unwrap_or(6), heading))
}

/// A line of dashes, underscores, equals signs or stars.
fn is_rule(source: &str) -> bool {
    let trimmed = source.trim();
    trimmed.len() >= 3 && trimmed.bytes().all(|b| matches!(b, b'-' | b'=' | b'_' | b'*' | b' ' | b'~' | b'+' | b'`'))
}

/// A bullet whose words stand on the next line.
fn is_lone_bullet(source: &str) -> bool {
    let mut chars = source.trim().chars();
    matches!((chars.next(), chars.next()), (Some(c), None) if line::is_bullet(c) || c == '-' || c == 'o' || c == '*')
}

/// "• one • two" is two entries.
fn split_inline_bullets(line: Line, lines: &mut Vec<Line>) {
    let inline = |c: char| matches!(c, '•' | '▪' | '●' | '\u{f0b7}');
    if line.rank != Rank::Body || line.text.is_ascii() || !line.text.contains(inline) {
        lines.push(line);
        return;
    }
    let mut first = true;
    for part in line.text.split(inline).map(str::trim).filter(|part| !part.is_empty()) {
        let led = first && line.mark == Mark::None && !line.text.starts_with(inline);
        lines.push(Line {
            gap: first && line.gap,
            mark: if first && (led || line.mark != Mark::None) { line.mark.clone() } else { Mark::Bullet },
            text: part.to_owned(),
            ..line.clone()
        });
        first = false;
    }
}

fn push_table(lines: &mut Vec<Line>, widths: &mut Vec<usize>, table: Ruled, first: usize) {
    for (nth, mut row) in table.rows.into_iter().enumerate() {
        row.number += first;
        row.gap = nth == 0;
        if let Some(row) = &mut row.row {
            for line in row.cells.iter_mut().flatten() {
                line.number += first;
            }
        }
        lines.push(row);
        widths.push(0);
    }
}

/// Joins lines that belong together only because a page was too narrow.
fn join_wrapped(lines: &mut Vec<Line>, widths: &[usize]) {
    let width = wrap_width(lines, widths);
    let mut widths_above = widths.iter();
    let mut hanging = None;
    lines.dedup_by(|line, above| {
        let above_width = widths_above.next().copied().unwrap_or(0);
        let joins = continues(above, line, above_width, width, hanging);
        if joins {
            if !above.text.ends_with('-') || above.text.ends_with(" -") {
                above.text.push(' ');
            }
            above.text.push_str(&line.text);
        }
        hanging = joins.then_some(line.indent);
        joins
    });
}

/// The width at which the text was wrapped, when it was.
fn wrap_width(lines: &[Line], widths: &[usize]) -> Option<usize> {
    let longest = widths.iter().copied().max().filter(|longest| (50..=132).contains(longest))?;
    let full = widths.iter().filter(|width| **width + 14 > longest).count();
    let wraps = lines
        .iter()
        .zip(widths)
        .zip(lines.iter().skip(1))
        .filter(|((line, width), next)| {
            **width + 24 > longest
                && !next.gap
                && next.mark == Mark::None
                && line.row.is_none()
                && starts_small(&next.text)
        })
        .count();
    (full >= 3 && wraps >= 2).then_some(longest)
}

fn continues(above: &Line, line: &Line, above_width: usize, wrap: Option<usize>, hanging: Option<usize>) -> bool {
    let plain = line.mark == Mark::None && line.rank == Rank::Body && line.row.is_none();
    if !plain || line.gap || above.row.is_some() || above.rank != Rank::Body {
        return false;
    }
    let open = !above.text.ends_with(['.', ';', ':', '!', '?']);
    let small = starts_small(&line.text);
    let first_word = line.text.split(' ').next().unwrap_or("").chars().count();
    let was_full = wrap.is_some_and(|wrap| above_width + 1 + first_word > wrap);
    if super::heading::is_lone_mark(&line.text) {
        return false;
    }
    if above.mark.is_some() {
        if line.indent > above.indent {
            return small || (open && above_width >= 30) || was_full || hanging == Some(line.indent);
        }
        return open && (small || was_full);
    }
    (was_full && !above.text.ends_with(':')) || (small && open && above_width >= 40 && wrap.is_some())
}

fn starts_small(text: &str) -> bool {
    text.starts_with(|c: char| c.is_lowercase() || c == '(' || c == '&')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        lines(text, 1).into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn wrapped_entries_are_joined_and_others_are_not() {
        let text = "- Kind to people who\n  wait for a bus\n- Patient\nExperience\n";
        assert_eq!(texts(text), ["Kind to people who wait for a bus", "Patient", "Experience"]);
    }

    #[test]
    fn bullets_alone_on_their_line_belong_to_the_next() {
        let all = lines("Skills\n•\nKind\n•\nPatient\n•\nFair\n", 1);
        assert_eq!(all.iter().filter(|line| line.mark == Mark::Bullet).count(), 3);
        assert_eq!(all[1].text, "Kind");
    }

    #[test]
    fn headings_of_markdown_are_ranked() {
        let all = lines("Top\n===\n\n##Skills\n**Desirable:**\n#hashtag here", 1);
        let ranks: Vec<Rank> = all.iter().map(|line| line.rank).collect();
        assert_eq!(ranks, [Rank::Heading(1), Rank::Heading(2), Rank::Strong, Rank::Body]);
        assert_eq!(all[2].text, "Desirable:");
    }
}
