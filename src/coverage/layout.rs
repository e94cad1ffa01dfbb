//! A draft statement as headings and paragraphs with line numbers.
//!
//! Owns what counts as a heading in plain text and in Markdown. Knows nothing of criteria.

use crate::prose::bullet;

/// One block of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block<'a> {
    /// Whether it is a heading.
    pub heading: bool,
    /// As written; for a heading without its marks.
    pub text: &'a str,
    /// First line, counted from 1.
    pub line: usize,
    /// Last line.
    pub last_line: usize,
}

/// Cuts a draft into blocks. Linear in the text.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block<'_>> {
    let lines = lines(text);
    let mut found: Vec<Block<'_>> = Vec::new();
    let mut from = None;
    for (index, line) in lines.iter().enumerate() {
        let body = line.text.trim();
        let next = lines.get(index + 1).map_or("", |line| line.text.trim());
        let alone = from.is_none() && is_heading(body, next, index + 1 < lines.len());
        if body.is_empty() || alone || is_rule(body) {
            close(&mut found, text, &lines, from.take(), index);
        }
        if alone {
            found.push(Block { heading: true, text: strip_marks(body), line: index + 1, last_line: index + 1 });
        } else if !body.is_empty() && !is_rule(body) && from.is_none() {
            from = Some(index);
        }
    }
    close(&mut found, text, &lines, from, lines.len());
    drop_last_heading(&mut found);
    found
}

/// One line and where it begins.
struct Line<'a> {
    text: &'a str,
    start: usize,
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    text.split('\n')
        .map(|line| {
            let here = Line { text: line, start };
            start += line.len() + 1;
            here
        })
        .collect()
}

/// Ends the paragraph that began at `from`, before line `until`.
fn close<'a>(found: &mut Vec<Block<'a>>, text: &'a str, lines: &[Line<'a>], from: Option<usize>, until: usize) {
    let Some(from) = from else { return };
    let Some(last) = lines.get(until.saturating_sub(1)) else { return };
    let body = &text[lines[from].start..last.start + last.text.len()];
    found.push(Block { heading: false, text: body, line: from + 1, last_line: until });
}

/// A short last line ("Yours sincerely") heads nothing.
fn drop_last_heading(found: &mut [Block<'_>]) {
    if let Some(last) = found.last_mut()
        && last.heading
        && last.text.split_whitespace().count() > 1
        && last.text.contains(',')
    {
        last.heading = false;
    }
}

/// Most words that a heading in plain text has.
const LONGEST_HEADING: usize = 14;

/// Whether a line that opens a block is a heading.
fn is_heading(body: &str, next: &str, more: bool) -> bool {
    if body.is_empty() || is_rule(body) {
        return false;
    }
    let marked = body.starts_with('#') && body.trim_start_matches('#').starts_with(' ');
    let bold = body.len() > 4
        && (body.starts_with("**") && body.ends_with("**") || body.starts_with("__") && body.ends_with("__"));
    let underlined = next.len() > 2 && (next.bytes().all(|b| b == b'=') || next.bytes().all(|b| b == b'-'));
    if marked || bold || underlined {
        return true;
    }
    if more && is_question_of_a_form(body) {
        return true;
    }
    let words = body.split_whitespace().count();
    let ends = body.chars().next_back().unwrap_or(' ');
    let opens = body.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    if !more || bullet(body) > 0 && !body.starts_with(|c: char| c.is_ascii_digit()) || words > LONGEST_HEADING {
        return false;
    }
    let closed = matches!(ends, '.' | '!' | '?' | ',' | ';');
    opens && !closed && (next.is_empty() || ends == ':' || next.len() > body.len() * 2 && words <= 8)
}

/// Whether a line is what a form asks above a box: "Box 3. How do you ...?", "Describe ... (max. 800 characters)".
fn is_question_of_a_form(body: &str) -> bool {
    if body.len() > LONGEST_QUESTION {
        return false;
    }
    let mut words = body.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let box_word = ["box", "part", "q", "question", "section"].iter().any(|word| first.eq_ignore_ascii_case(word));
    let numbered = box_word && second.starts_with(|c: char| c.is_ascii_digit());
    let limited = body.ends_with(')')
        && body.rsplit_once('(').is_some_and(|(_, inside)| {
            let count = inside.contains("words") || inside.contains("characters");
            count && inside.contains(|c: char| c.is_ascii_digit())
        });
    numbered || limited
}

/// The longest question of a form (bytes).
const LONGEST_QUESTION: usize = 400;

/// Whether a line is only a rule or an underline.
#[must_use]
pub fn is_rule(body: &str) -> bool {
    body.len() > 2 && ["-", "=", "*", "_"].iter().any(|mark| body.trim_matches(|c| mark.contains(c)).is_empty())
}

/// A heading without Markdown marks and closing colon.
fn strip_marks(body: &str) -> &str {
    body.trim_start_matches('#').trim().trim_matches(|c| c == '*' || c == '_').trim().trim_end_matches(':').trim()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shapes(text: &str) -> Vec<(bool, &str, usize)> {
        blocks(text).into_iter().map(|b| (b.heading, b.text, b.line)).collect()
    }

    #[test]
    fn plain_headings_and_paragraphs() {
        let text = "Working with others\n\nI did this.\nAnd that.\n\nMy records:\nI wrote them all down.";
        assert_eq!(
            shapes(text),
            [
                (true, "Working with others", 1),
                (false, "I did this.\nAnd that.", 3),
                (true, "My records", 6),
                (false, "I wrote them all down.", 7)
            ]
        );
    }

    #[test]
    fn markdown_headings() {
        let text = "# One\nText.\n\n**Two**\nMore.\n\nThree\n=====\nLast.";
        let heads: Vec<&str> = blocks(text).into_iter().filter(|b| b.heading).map(|b| b.text).collect();
        assert_eq!(heads, ["One", "Two", "Three"]);
    }

    #[test]
    fn the_questions_of_a_form_are_headings() {
        let text = "Box 2. How do you keep bees, and what have you learned from them over the years?\nI keep two hives.\n\n\
                    Tell us about a swarm that you caught or lost. (max. 80 words)\nIt was in May.";
        let heads: Vec<usize> = blocks(text).into_iter().filter(|b| b.heading).map(|b| b.line).collect();
        assert_eq!(heads, [1, 4]);
    }

    #[test]
    fn a_short_sentence_is_no_heading() {
        assert_eq!(
            shapes("Nobody needs to remind me.\n\nMore."),
            [(false, "Nobody needs to remind me.", 1), (false, "More.", 3)]
        );
    }

    proptest! {
        #[test]
        fn any_text_has_blocks_in_order(text in "[#*=\\-a-zA-Z .:\\n\u{e9}]{0,200}") {
            let count = text.split('\n').count();
            let mut last = 0;
            for block in blocks(&text) {
                prop_assert!(block.line > last && block.last_line >= block.line && block.last_line <= count);
                last = block.last_line;
            }
        }
    }
}
