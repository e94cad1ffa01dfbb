//! Saved web pages to [`Line`]s, through a tokenizer: no tree is built, so nesting costs nothing.
//!
//! Keeps what the page says about headings, lists and tables; scripts, styles, menus and forms are left out. Markdown
//! with HTML inside goes this way too, so text outside any block keeps its line breaks.

mod open_table;

use std::convert::Infallible;

use html5gum::{
    Span, Tokenizer,
    emitters::callback::{CallbackEmitter, CallbackEvent},
};

use open_table::OpenTable;

use super::{
    MOST_LINES,
    line::{self, Line, Mark, Rank, split_mark},
    markup, too_many_lines,
};
use crate::problem::Problem;

/// Elements whose words are never the advert's.
#[rustfmt::skip]
const SKIPPED: &[&str] = &[
    "script", "style", "template", "noscript", "svg", "nav", "footer", "select", "iframe", "object", "math",
    "textarea", "datalist",
];

/// Elements that begin and end a line.
#[rustfmt::skip]
const BLOCKS: &[&str] = &[
    "p", "div", "section", "article", "header", "main", "aside", "ul", "ol", "dl", "dt", "dd", "table",
    "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "blockquote", "pre", "form", "fieldset", "legend",
    "figure", "figcaption", "address", "details", "summary", "hr", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6",
    "body", "html", "title", "button", "option", "label",
];

/// Tables inside tables are read as lines beyond this depth.
const MOST_TABLES: usize = 4;

#[derive(Default)]
struct Page {
    lines: Vec<Line>,
    text: String,
    /// Lines so far, also those in cells.
    count: usize,
    /// Line at which the open text began.
    number: usize,
    gap: bool,
    /// Inside an element that is left out; counts its own kind.
    skipping: Option<(String, usize)>,
    heading: Option<u8>,
    /// Open lists: ordered or not, and entries so far.
    lists: Vec<(bool, usize)>,
    entry: bool,
    bold: usize,
    /// Some words of the open line are not bold.
    plain_words: bool,
    bold_words: bool,
    blocks: usize,
    tables: Vec<OpenTable>,
    next_table: usize,
    tag: String,
    attribute: String,
    colspan: usize,
    rowspan: usize,
    hidden: bool,
    /// Markdown with elements of pages in it: a blank line ends an element that nobody closed.
    markdown: bool,
}

/// The lines of a page. `first` is the line number that its first line has in the advert.
pub(super) fn lines(text: &str, first: usize) -> Result<Vec<Line>, Problem> {
    let markdown = text.lines().any(|line| line.starts_with("## ") || line.starts_with("### "));
    let mut page = Page { number: first, markdown, ..Page::default() };
    let mut counted = 0;
    let mut number = first;
    let bytes = text.as_bytes();
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, span: Span<usize>| -> Option<Infallible> {
        let upto = span.start.min(bytes.len());
        if upto > counted {
            number += bytes[counted..upto].iter().filter(|byte| **byte == b'\n').count();
            counted = upto;
        }
        page.event(event, number);
        None
    });
    emitter.naively_switch_states(true);
    if let Some(token) = Tokenizer::new_with_emitter(text, emitter).next() {
        match token {
            Ok(never) => match never {},
            Err(never) => match never {},
        }
    }
    if page.count > MOST_LINES {
        return Err(too_many_lines());
    }
    Ok(page.finish())
}

impl Page {
    fn event(&mut self, event: CallbackEvent<'_>, number: usize) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag = String::from_utf8_lossy(name).into_owned();
                (self.colspan, self.rowspan, self.hidden) = (1, 1, false);
            }
            CallbackEvent::AttributeName { name } => {
                self.attribute = String::from_utf8_lossy(name).into_owned();
                self.hidden |= self.attribute == "hidden";
            }
            CallbackEvent::AttributeValue { value } => {
                let parsed = || {
                    std::str::from_utf8(value)
                        .ok()
                        .and_then(|value| value.trim().parse().ok())
                        .unwrap_or(1_usize)
                        .clamp(1, 50)
                };
                match self.attribute.as_str() {
                    "colspan" => self.colspan = parsed(),
                    "rowspan" => self.rowspan = parsed(),
                    _ => {}
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                let tag = std::mem::take(&mut self.tag);
                self.open(&tag, self_closing, number);
            }
            CallbackEvent::EndTag { name } => {
                let name = String::from_utf8_lossy(name).into_owned();
                self.close(&name);
            }
            CallbackEvent::String { value } => self.words(&String::from_utf8_lossy(value), number),
            CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => {}
        }
    }

    fn open(&mut self, tag: &str, self_closing: bool, number: usize) {
        if let Some((skipped, depth)) = &mut self.skipping {
            *depth += usize::from(skipped == tag && !self_closing);
            return;
        }
        if SKIPPED.contains(&tag) || (self.hidden && tag == "div") {
            self.break_line(true);
            if !self_closing {
                self.skipping = Some((tag.to_owned(), 1));
            }
            return;
        }
        if BLOCKS.contains(&tag) {
            self.break_line(tag != "br");
        }
        self.number = number;
        match tag {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = tag[1..].parse().ok(),
            "ul" | "ol" if self.lists.len() < 32 => {
                self.lists.push((tag == "ol", 0));
            }
            "li" => {
                self.entry = true;
                if let Some((_, count)) = self.lists.last_mut() {
                    *count += 1;
                }
            }
            "b" | "strong" => self.bold += 1,
            "div" | "p" | "section" | "article" | "td" | "main" => self.blocks += 1,
            "table" if self.tables.len() < MOST_TABLES => {
                self.next_table += 1;
                self.tables.push(OpenTable::new(self.next_table + 100_000));
            }
            "tr" => {
                if let Some(table) = self.tables.last_mut() {
                    table.open_row(number);
                }
            }
            _ => {}
        }
        if matches!(tag, "td" | "th")
            && let Some(table) = self.tables.last_mut()
        {
            table.open_cell(self.colspan, self.rowspan);
        }
    }

    fn close(&mut self, tag: &str) {
        if let Some((skipped, depth)) = &mut self.skipping {
            if skipped == tag {
                *depth -= 1;
                if *depth == 0 {
                    self.skipping = None;
                }
            }
            return;
        }
        if BLOCKS.contains(&tag) {
            self.break_line(true);
        }
        match tag {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = None,
            "ul" | "ol" => {
                self.lists.pop();
                self.entry = false;
            }
            "li" => self.entry = false,
            "b" | "strong" => self.bold = self.bold.saturating_sub(1),
            "div" | "p" | "section" | "article" | "td" | "main" => self.blocks = self.blocks.saturating_sub(1),
            "tr" => {
                let number = self.number;
                if let Some(table) = self.tables.last_mut() {
                    table.end_row(number);
                }
            }
            "table" => self.end_table(),
            _ => {}
        }
        if matches!(tag, "td" | "th")
            && let Some(table) = self.tables.last_mut()
        {
            table.end_cell();
        }
    }

    fn words(&mut self, text: &str, number: usize) {
        if self.skipping.is_some() {
            return;
        }
        let free = self.tables.is_empty() && self.lists.is_empty() && self.heading.is_none();
        let mut number = number;
        let mut parts = text.split('\n').enumerate().peekable();
        while let Some((nth, part)) = parts.next() {
            if nth > 0 {
                number += 1;
                if self.markdown && free && part.trim().is_empty() && parts.peek().is_some() {
                    self.blocks = 0;
                }
                if free && self.blocks == 0 {
                    let blank = part.trim().is_empty();
                    self.break_line(blank);
                } else if !self.text.is_empty() {
                    self.text.push(' ');
                }
            }
            if part.trim().is_empty() {
                if !part.is_empty() && !self.text.is_empty() {
                    self.text.push(' ');
                }
                continue;
            }
            if self.text.trim().is_empty() {
                self.number = number;
            }
            if self.bold > 0 {
                self.bold_words = true;
            } else if part.chars().any(char::is_alphanumeric) {
                self.plain_words = true;
            }
            self.text.push_str(part);
        }
    }

    /// Ends the open line.
    fn break_line(&mut self, gap: bool) {
        let text = std::mem::take(&mut self.text);
        let strong = self.bold_words && !self.plain_words;
        (self.bold_words, self.plain_words) = (false, false);
        let trimmed = text.trim();
        if trimmed.is_empty() {
            self.gap |= gap;
            return;
        }
        let mut line = Line { number: self.number, gap: std::mem::replace(&mut self.gap, gap), ..Line::default() };
        let list = self.lists.last().copied();
        let (mark, words) = split_mark(trimmed);
        line.mark = mark;
        if self.entry && !line.mark.is_some() {
            line.mark = match list {
                Some((true, count)) => Mark::Number(count.to_string()),
                Some((false, _)) | None => Mark::Bullet,
            };
        }
        if self.entry || list.is_some() {
            line.indent = 4 * self.lists.len().max(1);
        }
        self.entry = false;
        let mut words = words;
        if let Some(level) = self.heading {
            line.rank = Rank::Heading(level);
            if line.mark == Mark::Bullet && list.is_none() {
                // A picture before the words of a heading.
                line.mark = Mark::None;
            }
        } else if strong && !line.mark.is_some() {
            line.rank = Rank::Strong;
        } else if self.blocks == 0 && words.starts_with('#') {
            let level = words.bytes().take_while(|b| *b == b'#').count();
            if level <= 6 {
                line.rank = Rank::Heading(u8::try_from(level).unwrap_or(6));
                words = words.trim_start_matches('#');
            }
        }
        let (starred, words) = markup::emphasis(words);
        if starred && line.rank == Rank::Body {
            line.rank = Rank::Strong;
        }
        line.text = markup::spaced(&words);
        if line.text.is_empty() {
            // A tick is no bullet when nothing follows it.
            (line.mark, line.text) = (Mark::None, trimmed.to_owned());
        }
        self.count += 1;
        if self.count > MOST_LINES {
            // More than is read anyway; the caller refuses it.
            return;
        }
        match self.tables.last_mut() {
            Some(table) => match &mut table.cell {
                Some(cell) => cell.push(line),
                None => self.lines.push(line),
            },
            None => self.lines.push(line),
        }
    }

    fn end_table(&mut self) {
        let number = self.number;
        let Some(table) = self.tables.pop() else {
            return;
        };
        let mut rows = table.into_lines(number);
        if let Some(first) = rows.first_mut() {
            first.gap = true;
        }
        match self.tables.last_mut().and_then(|outer| outer.cell.as_mut()) {
            Some(cell) => cell.extend(rows),
            None => self.lines.extend(rows),
        }
        self.gap = true;
    }

    fn finish(mut self) -> Vec<Line> {
        self.break_line(true);
        while !self.tables.is_empty() {
            self.end_table();
        }
        line::settle_codes(&mut self.lines);
        self.lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lists_and_tables_are_kept_and_scripts_are_not() {
        let page = "<body><script>x()</script><h2>Skills</h2>\n<ul><li>Kind<ul><li>to all</ul></li></ul>\n<p><b>Desirable</b></p><table><tr><th>A</th><th>B</th></tr><tr><td colspan=2>c</td></tr></table>";
        let all = lines(page, 1).unwrap();
        let texts: Vec<&str> = all.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["Skills", "Kind", "to all", "Desirable", "", ""]);
        assert_eq!(all[0].rank, Rank::Heading(2));
        assert_eq!((all[1].mark.clone(), all[1].number), (Mark::Bullet, 2));
        assert!(all[2].indent > all[1].indent);
        assert_eq!(all[3].rank, Rank::Strong);
        assert_eq!(all[5].row.as_ref().map(|row| row.cells.len()), Some(2));
    }

    #[test]
    fn deep_nesting_is_only_long() {
        let page = "<div>".repeat(200_000) + "<ul>" + &"<ul>".repeat(100_000) + "<li>Kind";
        assert_eq!(lines(&page, 1).unwrap().len(), 1);
        let tables = "<table><tr><td>".repeat(50_000) + "Kind";
        assert_eq!(lines(&tables, 1).unwrap().len(), 1);
    }
}
