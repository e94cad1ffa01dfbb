//! Word documents to [`Line`]s: paragraphs, list entries, headings and tables of `word/document.xml`.
//!
//! Format: ECMA-376 part 1, <https://ecma-international.org/publications-and-standards/standards/ecma-376/>. Only that
//! one file of the archive is read, and never more of it than [`MOST_XML`] bytes, so a zip bomb is only a large file.
//! The XML reader expands no entities of the document's own.

use std::io::{Cursor, Read};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::{
    MOST_LINES,
    line::{self, Cell, Line, Mark, Rank, Row, split_mark},
    markup, too_many_lines,
};
use crate::problem::Problem;

/// Most bytes of `word/document.xml`, unpacked. Job descriptions have some hundred thousand.
pub const MOST_XML: u64 = 32 * 1024 * 1024;

/// Deepest nesting of tables that is kept; below it words become lines of the outer cell.
const MOST_TABLES: usize = 4;

fn broken(why: impl std::fmt::Display) -> Problem {
    Problem::error(None, format!("this Word document cannot be read: {why}"))
        .help("open it in a word processor and save it as plain text, or copy its text into a file")
}

/// The lines of a document; numbers count paragraphs.
pub(super) fn lines(bytes: &[u8]) -> Result<Vec<Line>, Problem> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let file = archive.by_name("word/document.xml").map_err(|_| broken("it has no `word/document.xml`"))?;
    let mut xml = Vec::new();
    file.take(MOST_XML + 1).read_to_end(&mut xml).map_err(broken)?;
    if xml.len() as u64 > MOST_XML {
        return Err(broken(format_args!("its text is larger than {} MB", MOST_XML / 1024 / 1024)));
    }
    let mut document = Document::default();
    let xml = String::from_utf8_lossy(&xml);
    let mut reader = Reader::from_str(&xml);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => document.open(&tag),
            Ok(Event::Empty(tag)) => {
                document.open(&tag);
                document.close(tag.local_name().as_ref());
            }
            Ok(Event::End(tag)) => document.close(tag.local_name().as_ref()),
            Ok(Event::Text(text)) => document.words(&text),
            Ok(Event::CData(text)) => document.words(&text),
            Ok(Event::GeneralRef(name)) => document.words(&reference(&name)),
            Ok(Event::Eof) => break,
            Ok(Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Comment(_)) => {}
            Err(error) => return Err(broken(error)),
        }
    }
    if document.count > MOST_LINES {
        return Err(too_many_lines());
    }
    Ok(document.finish())
}

/// The five entities of XML and numbers; any other stays as printed.
fn reference(name: &str) -> String {
    markup::plain(&format!("&{name};")).into_owned()
}

struct OpenTable {
    id: usize,
    row: Vec<Cell>,
    cell: Cell,
    span: usize,
    continued: bool,
}

#[derive(Default)]
struct Document {
    lines: Vec<Line>,
    tables: Vec<OpenTable>,
    /// Open tables inside the innermost kept one.
    deeper: usize,
    next_table: usize,
    number: usize,
    /// Lines so far, also those in cells.
    count: usize,
    paragraph: Paragraph,
    /// Words are kept only inside `w:t`.
    in_text: bool,
    /// Depth inside something that is left out: deleted text, fallbacks of drawings, field instructions.
    skipping: usize,
    in_run_properties: bool,
    in_paragraph_properties: bool,
    gap: bool,
}

#[derive(Default)]
struct Paragraph {
    text: String,
    rank: Rank,
    list: Option<usize>,
    bold: bool,
    bold_words: bool,
    plain_words: bool,
}

fn value(tag: &BytesStart<'_>) -> String {
    tag.attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == "val")
        .map(|attribute| attribute.value.into_owned())
        .unwrap_or_default()
}

impl Document {
    fn open(&mut self, tag: &BytesStart<'_>) {
        let name = tag.local_name();
        let name = name.as_ref();
        if self.skipping > 0 || matches!(name, "del" | "Fallback" | "instrText" | "moveFrom") {
            self.skipping += 1;
            return;
        }
        match name {
            "p" => {
                // A text box stands inside a paragraph: what came before it is a line of its own.
                self.end_paragraph();
            }
            "t" => self.in_text = true,
            "tab" if !self.in_paragraph_properties => self.paragraph.text.push('\t'),
            "br" | "cr" => self.paragraph.text.push('\n'),
            "noBreakHyphen" => self.paragraph.text.push('-'),
            "sym" => self.symbol(tag),
            "pPr" => self.in_paragraph_properties = true,
            "rPr" => {
                self.in_run_properties = true;
                self.paragraph.bold = false;
            }
            "r" => self.paragraph.bold = false,
            "b" if self.in_run_properties && !self.in_paragraph_properties => {
                self.paragraph.bold = !matches!(value(tag).as_str(), "0" | "false")
            }
            "pStyle" => self.style(&value(tag)),
            "outlineLvl" => {
                if let Ok(level @ 0..=5) = value(tag).parse::<u8>() {
                    self.paragraph.rank = Rank::Heading(level + 1);
                }
            }
            "numPr" => self.paragraph.list = Some(self.paragraph.list.unwrap_or(0)),
            "numId" if value(tag) == "0" => self.paragraph.list = None,
            "ilvl" => self.paragraph.list = value(tag).parse().ok().filter(|level| *level < 10),
            "tbl" => self.open_table(),
            "gridSpan" if self.deeper == 0 => {
                if let Some(table) = self.tables.last_mut() {
                    table.span = value(tag).parse().unwrap_or(1).clamp(1, 50);
                }
            }
            "vMerge" if self.deeper == 0 => {
                if let Some(table) = self.tables.last_mut() {
                    table.continued = value(tag) != "restart";
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if self.skipping > 0 {
            self.skipping -= 1;
            return;
        }
        match name {
            "p" => self.end_paragraph(),
            "t" => self.in_text = false,
            "pPr" => self.in_paragraph_properties = false,
            "rPr" => self.in_run_properties = false,
            "tc" if self.deeper == 0 => self.end_cell(),
            "tr" if self.deeper == 0 => self.end_row(),
            "tbl" if self.deeper > 0 => {
                self.end_paragraph();
                self.deeper -= 1;
            }
            "tbl" => {
                self.tables.pop();
                self.gap = true;
            }
            _ => {}
        }
    }

    fn words(&mut self, text: &str) {
        if !self.in_text || self.skipping > 0 {
            return;
        }
        if text.chars().any(char::is_alphanumeric) {
            self.paragraph.bold_words |= self.paragraph.bold;
            self.paragraph.plain_words |= !self.paragraph.bold;
        }
        self.paragraph.text.push_str(text);
    }

    /// A character of a symbol font: ticks and crosses of Wingdings stand as themselves.
    fn symbol(&mut self, tag: &BytesStart<'_>) {
        let code = tag
            .attributes()
            .with_checks(false)
            .flatten()
            .find(|attribute| attribute.key.local_name().as_ref() == "char");
        let code = code.map(|attribute| attribute.value.to_ascii_uppercase()).unwrap_or_default();
        self.paragraph.text.push(match code.as_str() {
            "F0FC" | "F0FE" | "F050" | "F052" => '✓',
            "F0FB" | "F0FD" | "F04F" | "F051" | "F054" => '✗',
            "F0A8" | "F06F" | "F0A3" => '☐',
            _ => '•',
        });
    }

    fn style(&mut self, style: &str) {
        let lower = style.to_ascii_lowercase();
        if let Some(level) = lower.strip_prefix("heading") {
            self.paragraph.rank = Rank::Heading(level.trim().parse().unwrap_or(3).clamp(1, 6));
        } else if lower == "title" {
            self.paragraph.rank = Rank::Heading(1);
        } else if lower.starts_with("listbullet") || lower.starts_with("listnumber") {
            self.paragraph.list = Some(0);
        }
    }

    fn open_table(&mut self) {
        self.end_paragraph();
        if self.tables.len() >= MOST_TABLES {
            self.deeper += 1;
            return;
        }
        self.next_table += 1;
        self.tables.push(OpenTable {
            id: self.next_table,
            row: Vec::new(),
            cell: Vec::new(),
            span: 1,
            continued: false,
        });
    }

    fn end_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        self.number += usize::from(!paragraph.text.trim().is_empty());
        if paragraph.text.trim().is_empty() {
            self.gap = true;
            return;
        }
        for (nth, part) in paragraph.text.split('\n').enumerate() {
            let plain = markup::spaced(part);
            if plain.is_empty() {
                continue;
            }
            let (mut mark, words) = split_mark(part.trim());
            let mut text = markup::spaced(words);
            if text.is_empty() {
                text = plain;
                mark = Mark::None;
            }
            if let (Some(_), false, 0) = (paragraph.list, mark.is_some(), nth) {
                mark = Mark::Bullet;
            }
            let strong = paragraph.bold_words && !paragraph.plain_words && !mark.is_some();
            let rank = if paragraph.rank == Rank::Body && strong { Rank::Strong } else { paragraph.rank };
            let line = Line {
                number: self.number,
                gap: std::mem::take(&mut self.gap),
                indent: 4 * paragraph.list.unwrap_or(0),
                mark,
                rank,
                text,
                row: None,
            };
            self.count += 1;
            if self.count > MOST_LINES {
                return;
            }
            match self.tables.last_mut() {
                Some(table) => table.cell.push(line),
                None => self.lines.push(line),
            }
        }
    }

    fn end_cell(&mut self) {
        self.end_paragraph();
        if let Some(table) = self.tables.last_mut() {
            let cell = std::mem::take(&mut table.cell);
            if table.row.len() >= line::MOST_CELLS {
                if let Some(last) = table.row.last_mut() {
                    last.extend(cell);
                }
                return;
            }
            let at = table.row.len();
            table.row.push(if table.continued { Vec::new() } else { cell });
            table.row.resize(at + table.span, Vec::new());
            table.span = 1;
            table.continued = false;
        }
    }

    fn end_row(&mut self) {
        let nested = self.tables.len() > 1;
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        let cells = std::mem::take(&mut table.row);
        let id = table.id;
        if cells.iter().all(Vec::is_empty) {
            return;
        }
        // A row of one cell only lays out the page, and a table inside it keeps its rows; inside a cell among others
        // a table becomes lines of that cell.
        let lines = match <[Cell; 1]>::try_from(cells) {
            Ok([only]) => only,
            Err(cells) => {
                let cells: Vec<Cell> = cells.into_iter().map(line::without_rows).collect();
                let number = cells.iter().flatten().map(|line| line.number).next().unwrap_or(self.number);
                vec![Line { number, row: Some(Box::new(Row { table: id, cells })), ..Line::default() }]
            }
        };
        let outer = if nested { self.tables.iter_mut().rev().nth(1) } else { None };
        match outer {
            Some(outer) => outer.cell.extend(lines),
            None => self.lines.extend(lines),
        }
    }

    fn finish(mut self) -> Vec<Line> {
        self.end_paragraph();
        line::settle_codes(&mut self.lines);
        self.lines
    }
}
