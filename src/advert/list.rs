//! Reads a stretch of lines into criteria: lists with bullets or numbers, bare lines, marks at line ends.
//!
//! Every line is used for something, and what was gathered says for what.

mod bare;
mod category;
mod marked;

use std::rc::Rc;

use super::{
    column, entry, furniture,
    gathered::Gathered,
    heading::{self, Heading},
    lettered,
    line::{Line, Mark, Rank},
    metadata, method,
    reading::Use,
    sentence,
    slashed::{self, Opened, Slashed},
    specification::{self, Stretch},
    split,
    style::Style,
    table,
    vocabulary::fold,
};

/// Reads one stretch.
pub(super) fn read(lines: &[Line], headings: &[Option<Heading>], stretch: &Stretch, gathered: &mut Gathered) {
    let rows = lettered::rows(&lines[stretch.lines.clone()]);
    let own_headings = rows.as_deref().map(specification::headings);
    let lines = rows.as_deref().unwrap_or(&lines[stretch.lines.clone()]);
    let headings = own_headings.as_deref().unwrap_or(&headings[stretch.lines.clone()]);
    gathered.entries.reserve(lines.len());
    gathered.category = None;
    gathered.level = None;
    gathered.level_outside = false;
    if split::applies(lines) {
        split::read(lines, headings, gathered);
        return;
    }
    let notes = furniture::notes(lines, headings);
    let style = Style::of(lines, headings, &notes, stretch.found);
    Reader {
        lines,
        headings,
        style,
        gathered,
        at: 0,
        bare_seen: false,
        assessing: false,
        lost: false,
        slashed: false,
        assessed: false,
        led: false,
        lead: None,
        below_table: false,
        number: None,
        category_at: None,
        base: None,
        notes,
        columns: Slashed::default(),
        stars: lines.iter().find_map(|line| entry::starred(&line.text)),
    }
    .run();
}

struct Reader<'a> {
    lines: &'a [Line],
    headings: &'a [Option<Heading>],
    style: Style,
    gathered: &'a mut Gathered,
    at: usize,
    /// Bare entries have been read since the last heading.
    bare_seen: bool,
    /// Inside an answer to "how is this assessed?".
    assessing: bool,
    /// A table's columns have been lost in copying: levels cannot be told.
    lost: bool,
    /// A table with slashes for borders: after a category come its essential entries, how they are assessed, and then
    /// what may be anything.
    slashed: bool,
    assessed: bool,
    /// The open level comes from a sentence such as "You may also have:".
    led: bool,
    /// The category that a sentence such as "You will have:" has opened.
    lead: Option<Rc<str>>,
    /// A table whose columns tell levels stands above, and no heading since.
    below_table: bool,
    /// A number alone on its line, for the entry below it.
    number: Option<String>,
    /// Where the last category heading stands.
    category_at: Option<usize>,
    /// Indentation of the open list.
    base: Option<usize>,
    /// Which lines are notes to applicants.
    notes: Vec<bool>,
    /// The columns of the open table with slashes for borders.
    columns: Slashed,
    /// What a star at an entry's end stands for.
    stars: Option<crate::spec::Level>,
}

impl Reader<'_> {
    fn run(mut self) {
        while self.at < self.lines.len() {
            let line = &self.lines[self.at];
            if let Some(row) = &line.row {
                let same = |next: &&Line| next.row.as_ref().is_some_and(|next| next.table == row.table);
                let end = self.at + self.lines[self.at..].iter().take_while(same).count();
                self.below_table = table::read(&self.lines[self.at..end], self.gathered);
                self.gathered.ended = false;
                for row in &self.lines[self.at..end] {
                    self.gathered.used(row.number, Use::Table);
                }
                self.at = end;
                self.base = None;
                continue;
            }
            self.read_line(line, self.headings[self.at]);
            self.at += 1;
        }
    }

    fn next(&self) -> Option<&Line> {
        self.lines.get(self.at + 1)
    }

    fn has_read(&self) -> bool {
        !self.gathered.entries.is_empty()
    }

    fn next_heading(&self) -> Option<Heading> {
        self.headings.get(self.at + 1).copied().flatten()
    }

    fn read_line(&mut self, line: &Line, heading: Option<Heading>) {
        if self.notes[self.at] {
            self.gathered.leave(line.number, &line.text, "a note to applicants");
            return;
        }
        if slashed::is_border(line) {
            self.gathered.used(line.number, Use::Furniture);
            self.open_cell(false);
            return;
        }
        if furniture::is_page_number(&line.text) {
            self.gathered.used(line.number, Use::Furniture);
            return;
        }
        if furniture::is_address(&line.text) {
            self.gathered.leave(line.number, &line.text, "an address");
            return;
        }
        if line.mark == Mark::None && furniture::is_run_of_columns(&line.text) {
            // "Essential" over "Desirable  Method of assessment": the head of a table that copying has flattened.
            let above = self.at.checked_sub(1).and_then(|above| self.headings[above]);
            self.lost |= above == Some(Heading::Level(crate::spec::Level::Essential))
                && fold(&line.text).starts_with("desirable");
            if let Some(category) = furniture::behind_columns(&line.text) {
                self.gathered.set_category(category);
            }
            self.heading(line);
            return;
        }
        let legend = method::legend(&line.text);
        let told = legend.len() >= 2 || (legend.len() == 1 && line.mark == Mark::None);
        if told {
            self.gathered.add_legend(legend);
            self.gathered.used(line.number, Use::Furniture);
            return;
        }
        if method::is_method(&line.text) && heading != Some(Heading::Category) && !self.heads_cells() {
            let codes = method::of_cell(&line.text);
            self.gathered.assess_last(&codes, self.assessing);
            self.assessed = true;
            self.gathered.used(line.number, Use::Furniture);
            return;
        }
        if line.mark == Mark::None && metadata::is_labelled(&line.text) {
            self.gathered.used(line.number, Use::Furniture);
            return;
        }
        if split::is_number(line) {
            self.number = Some(line.text.trim_end_matches('.').to_owned());
            self.gathered.used(line.number, Use::Furniture);
            return;
        }
        if entry::is_joiner(&line.text) {
            self.gathered.used(line.number, Use::Furniture);
            return;
        }
        if sentence::read(line, self.gathered) {
            self.base = None;
            return;
        }
        let both = heading == Some(Heading::BothLevels);
        if self.style.inline && !both {
            if entry::own_level(line).is_some() {
                return self.read_entry(line);
            }
            if let Some(whole) = self.wrapped(line) {
                return self.read_entry(&whole);
            }
        }
        match heading {
            Some(Heading::Specification) => {
                self.gathered.category = None;
                self.gathered.level = None;
                self.gathered.level_outside = false;
                self.heading(line);
            }
            Some(Heading::Level(level)) => self.read_level(line, level),
            Some(Heading::BothLevels) => {
                // The head of a table whose columns are gone, unless entries carry their own marks.
                let slashed = line.text.matches(" / ").count() >= 2;
                let first = line.text.split(" / ").next().unwrap_or("");
                if slashed && heading::level_of(first).is_none() && !column::is_label(first) {
                    // "Qualifications / Essential / Desirable": each category has its own head.
                    self.gathered.set_category(first);
                }
                self.slashed |= slashed;
                if slashed {
                    self.columns = Slashed::of_head(&line.text);
                }
                self.lost |= !self.slashed
                    && !self.style.inline
                    && self.next_heading() != Some(Heading::Level(crate::spec::Level::Essential))
                    && !heading::is_lead(&line.text)
                    && line.rank == Rank::Body;
                self.heading(line);
            }
            Some(Heading::Assessment) => {
                self.assessing = true;
                self.assessed = true;
                self.gathered.used(line.number, Use::Furniture);
            }
            Some(Heading::End) => self.read_other_heading(line),
            Some(Heading::Category) if self.is_category(line, true) => self.read_category(line),
            Some(Heading::Ask) if line.mark == Mark::None => self.read_ask(line),
            Some(Heading::Ask | Heading::Category) | None => {
                if self.is_category(line, false) {
                    self.read_category(line);
                } else {
                    self.read_entry(line);
                }
            }
        }
    }

    /// Opens a cell of a table with slashes for borders.
    fn open_cell(&mut self, row: bool) {
        if !self.columns.is_known() || !self.style.marked {
            return;
        }
        let next = self.lines.get(self.at + 1);
        self.base = None;
        self.assessing = false;
        match self.columns.open(row, next) {
            Opened::Criteria(level) => self.gathered.level = Some(level),
            Opened::Assessment => self.assessing = true,
            Opened::Unknown => self.gathered.level = None,
        }
    }

    fn heading(&mut self, line: &Line) {
        self.gathered.used(line.number, Use::Heading);
        self.bare_seen = false;
        self.below_table = false;
        self.assessing = false;
        self.base = None;
    }

    fn read_level(&mut self, line: &Line, level: crate::spec::Level) {
        let section = fold(&line.text).starts_with("section ");
        // A heading right above the level that has entries of none: "Requirements", "Essential", "Working with others".
        let open =
            self.gathered.category.is_none() || (self.category_at == self.at.checked_sub(1) && line.rank != Rank::Body);
        let outside = section || (open && self.category_follows());
        // "Essential" directly over "Desirable" before any entry: the head of a table that copying has flattened.
        let other = matches!(self.next_heading(), Some(Heading::Level(next)) if next != level);
        let flat = other && line.rank == Rank::Body && !self.style.inline && !self.has_read();
        self.lost = flat || (self.lost && self.at > 0 && matches!(self.headings[self.at - 1], Some(Heading::Level(_))));
        self.led = heading::is_lead(&line.text) && !heading::names_level(&line.text);
        self.gathered.set_level(level, outside);
        self.heading(line);
    }

    /// Whether the next line is a category heading with entries of its own, so that the level above it holds for several.
    fn category_follows(&mut self) -> bool {
        let Some(next) = self.lines.get(self.at + 1).filter(|next| next.row.is_none()) else {
            return false;
        };
        if matches!(self.next_heading(), Some(Heading::Level(_) | Heading::End)) {
            return false;
        }
        let known = self.next_heading() == Some(Heading::Category);
        self.at += 1;
        let follows = self.is_category(next, known);
        self.at -= 1;
        follows
    }

    fn read_ask(&mut self, line: &Line) {
        // "Entry requirements" over a level of its own stands where the categories before it stood.
        let over_level = matches!(self.headings.get(self.at + 1), Some(Some(Heading::Level(_))));
        if over_level && self.gathered.category.is_some() && !heading::is_lead(&line.text) {
            self.read_category(line);
            return;
        }
        if self.led && heading::is_lead(&line.text) {
            // "You may also have:" holds only up to the next sentence of its kind.
            self.gathered.level = None;
            self.led = false;
        }
        let most = if heading::is_lead(&line.text) { 6 } else { 12 };
        if self.gathered.level.is_none() && line.text.split(' ').count() <= most && !self.lead_only(line) {
            self.gathered.set_asked(&line.text);
            self.lead = self.gathered.category.clone().filter(|_| heading::is_lead(&line.text));
        }
        self.heading(line);
    }

    /// "You will have:" under a category adds no name of its own; below the list of another such sentence it does.
    fn lead_only(&self, line: &Line) -> bool {
        let beside = self.lead.is_some() && self.gathered.category == self.lead;
        heading::is_lead(&line.text) && self.gathered.category.is_some() && !beside
    }

    fn read_category(&mut self, line: &Line) {
        if furniture::is_label_run(&heading::name(&line.text)) {
            self.heading(line);
            return;
        }
        // A heading that a narrow cell has broken over lines; " /" ends the cell.
        let above = self.at.checked_sub(1).map_or("", |above| self.lines[above].text.as_str());
        let broken = (line.text.ends_with('/') || above.ends_with('/'))
            && !above.ends_with(" /")
            && !line.gap
            && self.at > 0
            && self.category_at == Some(self.at - 1);
        match self.gathered.category.take().filter(|_| broken) {
            Some(above) => self.gathered.set_category(&format!("{above} {}", line.text)),
            None => self.gathered.set_category(&line.text),
        }
        self.assessed = false;
        self.category_at = Some(self.at);
        self.heading(line);
        if line.text.ends_with(" /") {
            self.open_cell(true);
        }
    }

    fn read_other_heading(&mut self, line: &Line) {
        if self.is_category(line, false) {
            self.read_category(line);
        } else if self.style.named && !matches!(line.mark, Mark::None) {
            self.read_entry(line);
        } else {
            self.gathered.leave(line.number, &line.text, "a heading of another part of the advert");
        }
    }

    fn read_entry(&mut self, line: &Line) {
        if self.assessing && line.mark.is_some() {
            let codes = method::of_cell(&line.text);
            self.gathered.assess_last(&codes, true);
            self.gathered.used(line.number, Use::Furniture);
            return;
        }
        self.assessing = false;
        if self.lost || self.style.strewn {
            self.gathered.leave(
                line.number,
                &line.text,
                "the columns of a table are lost, so its level cannot be told",
            );
            return;
        }
        if self.slashed && !self.style.marked {
            self.gathered.leave(
                line.number,
                &line.text,
                "the columns of a table are lost, so its level cannot be told",
            );
            return;
        }
        if self.slashed && self.assessed {
            self.gathered.leave(
                line.number,
                &line.text,
                "it follows the assessment column, so its level cannot be told",
            );
            return;
        }
        if line.mark.is_some() {
            return self.read_marked(line);
        }
        self.read_bare(line);
    }
}
