//! A sheet as Markdown, with everything that came from a file escaped.

use std::fmt::{Display, Write as _};

use super::sheet::{Grid, Sheet};

/// A page of Markdown.
#[derive(Default)]
pub(super) struct Page(String);

impl Page {
    /// The page with one line break at its end.
    pub(super) fn finished(self) -> String {
        format!("{}\n", self.0.trim_end())
    }

    fn titled(&mut self, marks: &str, text: &str) {
        self.gap();
        let _ = writeln!(self.0, "{marks} {}\n", escaped(text));
    }

    /// Each line behind `mark`.
    fn quoted(&mut self, mark: &str, text: &str) {
        for line in text.lines() {
            let _ = writeln!(self.0, "{mark} {}", escaped(line.trim()));
        }
    }
}

impl Sheet for Page {
    fn title(&mut self, text: &str) {
        self.titled("#", text);
    }

    fn heading(&mut self, text: &str) {
        self.titled("##", text);
    }

    fn subheading(&mut self, text: &str) {
        self.titled("###", text);
    }

    fn line(&mut self, text: &str) {
        if !text.is_empty() {
            self.gap();
            let _ = writeln!(self.0, "{}\n", escaped(text));
        }
    }

    fn item(&mut self, name: &dyn Display, text: &str) {
        let _ = writeln!(self.0, "- **{}** {}", escaped(&name.to_string()), escaped(text));
    }

    fn under(&mut self, text: &str) {
        let _ = writeln!(self.0, "  - {}", escaped(text));
    }

    fn quote(&mut self, text: &str) {
        self.quoted("    >", text);
    }

    fn own_words(&mut self, text: &str) {
        self.gap();
        self.quoted(">", text);
    }

    fn bullet(&mut self, text: &str) {
        let _ = writeln!(self.0, "- {}", escaped(text));
    }

    fn grid(&mut self, grid: &Grid) {
        self.gap();
        let names = grid.header.iter().map(|name| name.replace('\n', " "));
        let rules = (0..grid.header.len()).map(|index| if index < grid.words { "---" } else { "---:" }.to_owned());
        let rows = grid.rows.iter().map(|row| row.iter().map(|cell| escaped(&cell.text)).collect());
        for row in [names.collect(), rules.collect()].into_iter().chain(rows) {
            let row: Vec<String> = row;
            let _ = writeln!(self.0, "| {} |", row.join(" | "));
        }
        self.0.push('\n');
    }

    fn has_room_for(&self, _: &Grid) -> bool {
        true
    }

    /// Parts what follows from a list above it too.
    fn gap(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }
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
            // Between two dollar signs several readers of Markdown set mathematics.
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' => true,
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
        assert_eq!(escaped("from $x^2$ to $$y$$"), "from \\$x^2\\$ to \\$\\$y\\$\\$");
        assert_eq!(escaped("1. one"), "1\\. one");
        assert_eq!(escaped("- one"), "\\- one");
        assert_eq!(escaped("see WWW.example.org, or C#"), "see WWW\\.example.org, or C\\#");
        assert_eq!(escaped("C# and #1"), "C# and #1");
    }
}
