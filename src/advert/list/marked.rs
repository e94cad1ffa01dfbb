//! Entries with a bullet or number, and everything that stands inside them.

use super::{
    super::{
        entry, furniture,
        heading::{self, Heading},
        line::{Line, Mark, Rank},
        reading::Use,
    },
    Reader,
};

impl Reader<'_> {
    /// A marked entry with everything that stands inside it.
    pub(super) fn read_marked(&mut self, line: &Line) {
        let base = *self.base.get_or_insert(line.indent);
        let mut entry = entry::of_line(line);
        if entry.text.is_empty() {
            self.gathered.used(line.number, Use::Furniture);
            return;
        }
        if furniture::explains_scale(&entry.text) {
            self.gathered.leave(line.number, &line.text, "it explains a scale");
            return;
        }
        if line.indent < base {
            self.base = Some(line.indent);
        }
        if let Some(level) = self.stars {
            let starred = entry.text.ends_with('*');
            entry.text.truncate(entry.text.trim_end_matches(['*', ' ']).len());
            entry.level = entry.level.or(Some(if starred { level } else { entry::other(level) }));
        }
        if self.style.coded && entry.level.is_none() && self.gathered.level.is_none() {
            entry.level = entry.printed_as.as_deref().and_then(|code| heading::level_of(code.get(..1)?));
        }
        let alternatives = self.alternatives(line);
        let mut taken = 0;
        while let Some(next) = self.lines.get(self.at + 1) {
            let deeper = next.mark.is_some()
                && (next.indent >= line.indent + 2
                    || (matches!(next.mark, Mark::Letter(_)) && !matches!(line.mark, Mark::Letter(_))));
            let hanging = next.mark == Mark::None
                && next.rank == Rank::Body
                && next.row.is_none()
                && !next.gap
                && next.indent > line.indent
                && self.headings[self.at + 1].is_none()
                && !heading::has_heading_shape(next);
            let alternative = taken < alternatives;
            let heading = matches!(self.headings[self.at + 1], Some(Heading::Level(_) | Heading::Specification));
            if next.row.is_some() || heading || !(deeper || hanging || alternative) {
                break;
            }
            self.at += 1;
            taken += 1;
            self.gathered.used(next.number, Use::Criterion);
            if next.mark == Mark::None {
                entry.text.push(' ');
                entry.text.push_str(&next.text);
            } else {
                let child = entry::of_line(next);
                entry.level = entry.level.or(child.level);
                entry::nest(&mut entry.text, &child.text);
            }
        }
        if taken == 0 && entry.text.ends_with(':') && self.leads_on(line) {
            self.gathered.leave(line.number, &line.text, "it only leads into the lines below it");
            return;
        }
        self.gathered.used(line.number, Use::Criterion);
        self.gathered.push(entry);
    }

    /// Whether the next line is an entry of the same list.
    fn leads_on(&self, line: &Line) -> bool {
        let same = |next: &Line| next.mark.is_some() && next.indent == line.indent && !next.gap;
        self.next().is_some_and(same) && self.next_heading().is_none()
    }

    /// How many of the next entries are alternatives of one that ends "... of the following:" at the same depth. They
    /// end where an entry opens like one before the list of alternatives did; where that cannot be seen there are none.
    fn alternatives(&self, line: &Line) -> usize {
        if !line.text.ends_with(':') {
            return 0;
        }
        let word = |line: &Line| line.text.split(' ').next().unwrap_or("").to_lowercase();
        let earlier: Vec<String> = self.lines[..self.at]
            .iter()
            .rev()
            .take(12)
            .take_while(|before| {
                before.mark == line.mark || matches!((&before.mark, &line.mark), (Mark::Number(_), Mark::Number(_)))
            })
            .map(word)
            .chain([word(line)])
            .collect();
        let same = |next: &&Line| next.mark.is_some() && next.indent == line.indent && !next.gap;
        let after: Vec<&Line> = self.lines[self.at + 1..].iter().take(12).take_while(same).collect();
        after.iter().position(|next| earlier.contains(&word(next))).unwrap_or(0)
    }
}
