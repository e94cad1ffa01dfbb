//! A sheet as Markdown, with everything that came from a file escaped.

use std::fmt::Write as _;

use super::sheet::{Grid, Piece, Sheet};

/// A page in pieces.
pub(super) fn sheet(sheet: &Sheet) -> String {
    let mut page = String::new();
    for piece in &sheet.pieces {
        let in_list = matches!(piece, Piece::Item(..) | Piece::Under(_) | Piece::Quote(_) | Piece::Bullet(_));
        if !in_list && !page.is_empty() && !page.ends_with("\n\n") {
            page.push('\n');
        }
        match piece {
            Piece::Title(text) => heading(&mut page, 1, text),
            Piece::Heading(text) => heading(&mut page, 2, text),
            Piece::Subheading(text) => heading(&mut page, 3, text),
            Piece::Grid(grid) => table(&mut page, grid),
            Piece::Line(text) => paragraph(&mut page, text),
            Piece::Item(name, text) => {
                let _ = writeln!(page, "- **{}** {}", escaped(name), escaped(text));
            }
            Piece::Under(text) => {
                let _ = writeln!(page, "  - {}", escaped(text));
            }
            Piece::Quote(text) => {
                for line in text.lines() {
                    let _ = writeln!(page, "    > {}", escaped(line.trim()));
                }
            }
            Piece::OwnWords(text) => {
                for line in text.lines() {
                    let _ = writeln!(page, "> {}", escaped(line.trim()));
                }
            }
            Piece::Bullet(text) => item(&mut page, text),
            Piece::Gap => {}
        }
    }
    finished(page)
}

fn table(page: &mut String, grid: &Grid) {
    let names = grid.header.iter().map(|name| name.replace('\n', " "));
    let rules = (0..grid.header.len()).map(|index| if index < grid.words { "---" } else { "---:" }.to_owned());
    let rows = grid.rows.iter().map(|row| row.iter().map(|cell| escaped(&cell.text)).collect());
    for row in [names.collect(), rules.collect()].into_iter().chain(rows) {
        let row: Vec<String> = row;
        let _ = writeln!(page, "| {} |", row.join(" | "));
    }
    page.push('\n');
}

fn heading(page: &mut String, level: usize, text: &str) {
    let _ = writeln!(page, "{} {}\n", "#".repeat(level), escaped(text));
}

fn paragraph(page: &mut String, text: &str) {
    if !text.is_empty() {
        let _ = writeln!(page, "{}\n", escaped(text));
    }
}

fn item(page: &mut String, text: &str) {
    let _ = writeln!(page, "- {}", escaped(text));
}

/// The page with one line break at its end.
fn finished(page: String) -> String {
    format!("{}\n", page.trim_end())
}

/// `text` with everything escaped that Markdown or HTML could take for markup, anywhere in a line.
///
/// Ordinary punctuation stays as it is, so that the source reads well too.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut at_start = true;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let marks = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' => true,
            // At the end of a heading it would be taken for its frame.
            '#' => at_start || letters.clone().all(|next| next == '#' || next.is_whitespace()),
            '+' | '-' | '=' => at_start,
            '.' | ')' => {
                let numbered = !safe.is_empty() && safe.bytes().all(|before| before.is_ascii_digit());
                // Some readers of Markdown make a link of any word that begins so.
                numbered || (c == '.' && ends_with_www(&safe))
            }
            _ => false,
        };
        match c {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '\n' => safe.push(' '),
            ':' if letters.peek() == Some(&'/') => safe.push_str("&#58;"),
            '@' => safe.push_str("&#64;"),
            _ => {
                if marks {
                    safe.push('\\');
                }
                safe.push(c);
            }
        }
        at_start = at_start && c.is_whitespace();
    }
    safe
}

fn ends_with_www(text: &str) -> bool {
    let start = text.len().saturating_sub("www".len());
    text.get(start..).is_some_and(|end| end.eq_ignore_ascii_case("www"))
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_is_taken_for_markup() {
        assert_eq!(
            escaped("Able to listen, 1:1 (paid or voluntary) - e.g. IT"),
            "Able to listen, 1:1 (paid or voluntary) - e.g. IT"
        );
        assert_eq!(escaped("<script>&"), "&lt;script&gt;&amp;");
        assert_eq!(
            escaped("# [a](http://x) ![b] | *c* _d_ `e` \\"),
            "\\# \\[a\\](http&#58;//x) !\\[b\\] \\| \\*c\\* \\_d\\_ \\`e\\` \\\\"
        );
        assert_eq!(escaped("1. one"), "1\\. one");
        assert_eq!(escaped("- one"), "\\- one");
        assert_eq!(escaped("see WWW.example.org, or C#"), "see WWW\\.example.org, or C\\#");
        assert_eq!(escaped("C# and #1"), "C# and #1");
    }
}
