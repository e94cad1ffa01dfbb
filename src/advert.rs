//! Reading adverts: from the page a candidate has to a specification, dropping nothing.
//!
//! The way of an advert: `decode` makes text of its bytes; `text`, `html` and `docx` make lines of it, with what
//! the layout says about bullets, headings and tables; `specification` finds where the specification stands;
//! `list`, `table`, `split` and `sentence` read criteria out of it into `gathered`; `metadata` reads what is
//! said about the post; `reading` merges copies and numbers the criteria. What words mean stands in `vocabulary`.
//!
//! Pure: bytes in, values out. Knows general vocabulary of such pages only, never words of a single employer.

mod aligned;
mod block;
mod column;
mod confirmation;
mod date;
mod decode;
mod docx;
mod drawn;
mod entry;
mod front;
mod furniture;
mod gathered;
mod grid;
mod heading;
mod html;
mod length;
mod lettered;
mod line;
mod list;
mod markup;
mod metadata;
mod method;
mod organisation;
mod pay;
mod phrases;
mod reading;
mod review;
mod sentence;
mod slashed;
mod specification;
mod split;
mod style;
mod table;
mod text;
mod title;
mod vocabulary;

pub use confirmation::kind;
pub use docx::MOST_XML;
pub use reading::{Found, FoundCategory, FoundPost, Reading, Unplaced, Use};
pub use review::Review;

use crate::problem::{Place, Problem};

/// Most bytes of an advert. Saved pages with everything in them have a few million.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;

/// Most lines of an advert that hold words, cells counted too; each costs memory of its own.
pub const MOST_LINES: usize = 300_000;

/// What kind of document an advert is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text or Markdown.
    Text,
    /// A saved web page.
    Html,
    /// A Word document.
    Docx,
}

/// Reads an advert; `format` overrules detection.
///
/// # Errors
///
/// When the advert is larger than [`MOST_BYTES`] or [`MOST_LINES`], is a Word document that cannot be read, or holds
/// no criterion.
pub fn read(bytes: &[u8], format: Option<Format>) -> Result<Reading, Problem> {
    let lines = lines(bytes, format)?;
    let headings = specification::headings(&lines);
    let mut gathered = gathered::Gathered::default();
    let mut stretches = specification::named(&lines, &headings);
    for stretch in &stretches {
        list::read(&lines, &headings, stretch, &mut gathered);
    }
    if gathered.entries.is_empty() {
        let left = gathered;
        gathered = gathered::Gathered::default();
        stretches = specification::marked(&lines, &headings);
        if stretches.is_empty() {
            stretches = specification::assessed(&lines);
        }
        if stretches.is_empty() {
            stretches = specification::unnamed(&lines, &headings);
        }
        for stretch in &stretches {
            list::read(&lines, &headings, stretch, &mut gathered);
        }
        if gathered.entries.is_empty() {
            sentence::prose(&lines, &mut gathered);
        }
        if gathered.entries.is_empty() {
            sentence::requirements(&lines, &mut gathered);
        }
        if gathered.entries.is_empty() {
            let unplaced = if left.unplaced.is_empty() { gathered.unplaced } else { left.unplaced };
            return Err(nothing_found(&unplaced));
        }
    }
    for line in specification::around(&lines, &stretches) {
        gathered.add_legend(method::legend(&line.text));
    }
    for at in specification::outside(&lines, &headings, &stretches) {
        gathered.leave(lines[at].number, &lines[at].text, "a list outside the person specification");
    }
    for at in specification::below(&lines, &headings, &stretches) {
        gathered.leave(lines[at].number, &lines[at].text, "asks for something below the list");
    }
    let first = gathered.entries.iter().map(|entry| entry.line).min().unwrap_or(0);
    let post = metadata::read(&lines, |at| {
        lines[at].number >= first && stretches.iter().any(|stretch| stretch.lines.contains(&at))
    });
    let span = |stretch: &specification::Stretch| {
        let stretch = &lines[stretch.lines.clone()];
        Some((stretch.first()?.number, stretch.last()?.number))
    };
    let spans = stretches.iter().filter_map(span).collect();
    // The reading takes their memory again.
    drop(lines);
    Ok(Reading::new(post, gathered, spans))
}

/// The lines of an advert in any format.
fn lines(bytes: &[u8], format: Option<Format>) -> Result<Vec<line::Line>, Problem> {
    if bytes.len() > MOST_BYTES {
        let message = format!("the advert is larger than {} MB", MOST_BYTES / 1024 / 1024);
        return Err(Problem::error(None, message).help("copy the part with the person specification into a text file"));
    }
    if format == Some(Format::Docx) || (format.is_none() && decode::is_zip(bytes)) {
        return docx::lines(bytes);
    }
    let text = decode::text(bytes);
    let (matter, body) = front::split(&text).unwrap_or(("", &text));
    let first = text[..text.len() - body.len()].matches('\n').count() + 1;
    let format = format.unwrap_or_else(|| decode::format(body));
    // No text has more lines and pieces than bytes.
    if format != Format::Html && text.len() >= MOST_LINES {
        let words = text.lines().filter(|line| !line.trim().is_empty()).count();
        let pieces = text.bytes().filter(|byte| matches!(byte, b'|' | b'\t')).count();
        let bullets = text.matches('•').count();
        if words.max(bullets) + pieces > MOST_LINES {
            return Err(too_many_lines());
        }
    }
    let mut lines = match format {
        Format::Html => html::lines(body, first)?,
        Format::Text | Format::Docx => text::lines(body, first),
    };
    if !matter.is_empty() {
        lines.splice(0..0, text::lines(&front::printed(matter), 2));
    }
    Ok(lines)
}

fn too_many_lines() -> Problem {
    let message = format!("the advert has more than {MOST_LINES} lines");
    Problem::error(None, message).help("copy the part with the person specification into a text file")
}

fn nothing_found(unplaced: &[Unplaced]) -> Problem {
    let wanted = "below lines `Essential` and `Desirable`, one on a line, into a text file and import that";
    let (Some(first), Some(last)) = (unplaced.first(), unplaced.iter().max_by_key(|left| left.line)) else {
        let problem = Problem::error(None, "no person specification found in the advert");
        return problem.help(format!("copy the criteria {wanted}"));
    };
    let place = Place::new(first.line, 1);
    let message = format!("no criterion can be told apart in the advert: {}", first.why);
    Problem::error(place, message).help(if first.line == last.line {
        format!("copy the criteria {wanted}")
    } else {
        format!("copy the criteria from lines {} to {} {wanted}", first.line, last.line)
    })
}
