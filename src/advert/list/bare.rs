//! Entries without a bullet or number, and the sentences between lists that are none.

use super::{
    super::{
        block, entry, furniture,
        gathered::Entry,
        heading,
        line::{Line, Mark, Rank},
        reading::Use,
        vocabulary::{NOTE_OPENINGS, PERSONS, fold},
    },
    Reader,
};
use crate::spec::Level;

impl Reader<'_> {
    /// A bare line as an entry, as the end of the one above it, or as nothing that is asked for.
    pub(super) fn read_bare(&mut self, line: &Line) {
        let mut entry = entry::of_line(line);
        entry.printed_as = entry.printed_as.or(self.number.take());
        if self.style.inline {
            if entry.level.is_some() {
                self.gathered.used(line.number, Use::Criterion);
                self.gathered.push(entry);
            } else if line.gap || !self.gathered.go_on(line.number, &line.text) {
                self.gathered.leave(line.number, &line.text, "no level is marked on it");
            }
            return;
        }
        if self.lead_like(line) {
            if self.led {
                // "In addition you might have:" holds only up to the next sentence of its kind.
                self.gathered.level = None;
                self.led = false;
            }
            self.heading(line);
            return;
        }
        if furniture::speaks_of_criteria(&line.text) || furniture::explains_scale(&line.text) {
            self.gathered.leave(line.number, &line.text, "reads as a note");
            return;
        }
        if entry::says_desirable(&line.text)
            && line.text.len() < 300
            && (self.gathered.level.is_none() || self.bare_seen || line.text.ends_with('.'))
            && self.has_read()
        {
            return self.read_welcome(line, entry);
        }
        if self.style.marked && self.base.is_some() && self.gathered.go_on(line.number, &line.text) {
            return;
        }
        if entry::ends_in_weight(&entry.text) {
            self.gathered.leave(line.number, &line.text, "the columns of its table are not known");
            return;
        }
        // A row that says how it is assessed is an entry wherever it stands.
        if let Some(why) = self.outside(line).filter(|_| entry.assessed_by.is_empty()) {
            self.gathered.leave(line.number, &line.text, why);
            return;
        }
        self.bare_seen = true;
        self.gathered.used(line.number, Use::Criterion);
        self.gathered.push(entry);
    }

    /// A sentence that says what would be welcome: it is a criterion, the sentences around it are not.
    fn read_welcome(&mut self, line: &Line, mut entry: Entry) {
        entry.level = Some(Level::Desirable);
        let (mut welcome, mut rest) = (Vec::new(), Vec::new());
        for sentence in entry.text.split_inclusive(". ") {
            if entry::says_desirable(sentence) { welcome.push(sentence.trim()) } else { rest.push(sentence.trim()) }
        }
        if !rest.is_empty() {
            self.gathered.leave(line.number, &rest.join(" "), "reads as a note");
        }
        entry.text = welcome.join(" ");
        self.gathered.used(line.number, Use::Criterion);
        self.gathered.push(entry);
    }

    /// A bare line that goes on below and has its mark at the end: "Writing papers", "and giving talks (E)".
    pub(super) fn wrapped(&mut self, line: &Line) -> Option<Line> {
        let mut whole = line.clone();
        for (ahead, next) in self.lines[self.at + 1..].iter().take(4).enumerate() {
            let more = next.mark == Mark::None && next.row.is_none() && !next.gap;
            if !more || !next.text.starts_with(|c: char| c.is_lowercase()) {
                return None;
            }
            whole.text.push(' ');
            whole.text.push_str(&next.text);
            if entry::own_level(&whole).is_some() {
                for inner in &self.lines[self.at + 1..=self.at + 1 + ahead] {
                    self.gathered.used(inner.number, Use::Criterion);
                }
                self.at += ahead + 1;
                return Some(whole);
            }
        }
        None
    }

    /// Whether a list of lines close together stands apart below, and none is open yet.
    fn leads_block(&self) -> bool {
        !self.bare_seen
            && self.next().is_some_and(|next| next.gap)
            && block::length(self.lines, self.at + 1, block::LEAST) == block::LEAST
    }

    /// Whether a line is all that stands between the heading of a category and the next heading.
    fn fills_its_section(&self, line: &Line) -> bool {
        line.text.len() <= 300
            && self.category_at == self.at.checked_sub(1)
            && self.next().is_some_and(|next| matches!(next.rank, Rank::Heading(_)))
    }

    /// Why a bare line is no criterion, when it is none.
    fn outside(&self, line: &Line) -> Option<&'static str> {
        let folded = fold(&line.text);
        let sentence = line.text.ends_with(['.', '!', '?']) && line.text.contains(' ');
        if NOTE_OPENINGS.starts(&folded) && (sentence || line.text.len() > 60 || heading::is_lead(&line.text)) {
            return Some("reads as a note");
        }
        if line.text.len() > 600 {
            return Some("a paragraph");
        }
        if self.below_table && self.gathered.level.is_none() {
            return Some("a line below the table");
        }
        let only = self.style.marked && self.category_at.is_some_and(|at| at + 1 == self.at);
        if (only && self.is_only_sentence(self.at)) || (!sentence && self.fills_its_section(line)) {
            return None;
        }
        if sentence && line.gap && !self.style.marked && self.leads_block() {
            return Some("a sentence outside the lists");
        }
        let bare = !self.style.marked && (!self.style.named || self.gathered.category.is_some());
        let open = self.gathered.level.is_some() || bare;
        if !open {
            return Some("a sentence outside the lists");
        }
        if self.style.marked {
            // Between a level and its bullets a sentence may be the first criterion; after them it is a note.
            let first = self.gathered.level.is_some()
                && self.base.is_none()
                && self.next().is_some_and(|next| next.mark.is_some())
                && sentence;
            let about_person = PERSONS.starts(&folded) || folded.starts_with("a ") || folded.starts_with("an ");
            if first && about_person && !folded.contains("criteria") {
                return None;
            }
            if !sentence && self.gathered.level.is_some() && self.base.is_none() && !line.text.ends_with(':') {
                return None;
            }
            return Some("a sentence outside the lists");
        }
        if self.bare_seen && line.gap && sentence && self.style.bare_open && self.at > 0 && !self.style.gapped {
            return Some("a sentence after the list");
        }
        None
    }
}
