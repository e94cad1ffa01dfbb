//! Whether a line is the name of a category, from its words, its shape and its neighbours.

use super::{
    super::{
        entry, furniture,
        heading::{self, Heading},
        line::{Line, Mark, Rank},
        method,
        vocabulary::{NOTE_OPENINGS, PERSONS, fold, word_count},
    },
    Reader,
};

impl Reader<'_> {
    /// Whether an unmarked line is the name of a category. `known`: it is made of the words of categories.
    pub(super) fn is_category(&self, line: &Line, known: bool) -> bool {
        if line.mark == Mark::Bullet {
            return self.heads_cells();
        }
        let next = self.next();
        let marked = |next: &Line| next.mark.is_some() || next.row.is_some();
        let noted = next.is_some_and(|next| next.mark == Mark::None && NOTE_OPENINGS.starts(&fold(&next.text)))
            && self.lines.get(self.at + 2).is_some_and(marked);
        let next_marked = noted || next.is_some_and(marked);
        let next_level = matches!(self.next_heading(), Some(Heading::Level(_)));
        let known = known || heading::is_category(&fold(&line.text));
        if let Mark::Number(_) = line.mark {
            // "2. Experience" over its bullets.
            return known
                && line.text.len() < 60
                && next.is_some_and(|next| {
                    next.row.is_some()
                        || next.mark == Mark::Bullet
                        || next_level
                        || self.is_only_sentence(self.at + 1)
                        || !entry::of_line(next).assessed_by.is_empty()
                        || (next.mark == Mark::None && next.rank == Rank::Body && self.style.inline)
                });
        }
        if let Mark::Letter(_) = line.mark {
            // "(i) Experience" over bullets that each say how they are assessed.
            let told = |ahead: usize| self.lines.get(self.at + ahead).is_some_and(|line| method::is_method(&line.text));
            return next.is_some_and(|next| next.mark == Mark::Bullet) && told(2);
        }
        let shaped = heading::has_heading_shape(line);
        let heads_table = self.next_heading() == Some(Heading::BothLevels)
            && next.is_some_and(|next| next.text.matches(" / ").count() >= 1);
        let heads_labels =
            || next.is_some_and(|next| furniture::is_label_run(&next.text)) && !furniture::is_label_run(&line.text);
        if shaped && (heads_table || heads_labels()) {
            return true;
        }
        if line.rank != Rank::Body && (!self.lead_like(line)) && line.text.len() < 120 {
            return true;
        }
        if !shaped || self.lead_like(line) {
            return false;
        }
        let next_known = self.next_heading() == Some(Heading::Category) && next.is_some_and(|next| !next.gap);
        if known && next_known && (line.text.ends_with('/') || next.is_some_and(|next| next.text.ends_with('/'))) {
            return true;
        }
        let essential_next = self.next_heading() == Some(Heading::Level(crate::spec::Level::Essential));
        // What stands close to the entries above and apart from what follows is one of them.
        let above = self.bare_seen && !line.gap && next.is_some_and(|next| next.gap) && !self.style.gapped;
        if above && next_level {
            return false;
        }
        if let (Some(Some(Heading::Level(above))), Some(Heading::Level(below))) =
            (self.at.checked_sub(1).map(|above| self.headings[above]), self.next_heading())
            && above != below
        {
            // Between two levels stands an entry, unless it opens the second.
            return known && below == crate::spec::Level::Essential;
        }
        if essential_next && !self.gathered.level_outside {
            return true;
        }
        if next_level {
            // Before "Desirable" a bare line is the last essential entry unless nothing essential is open.
            return if self.style.marked { true } else { !self.bare_seen || (known && line.gap) };
        }
        if self.style.inline {
            // What follows a line without a level goes on in its cell.
            if !known && !line.gap && self.gathered.left_last() {
                return false;
            }
            return next.is_some_and(|next| entry::own_level(next).is_some()) && line.text.split(' ').count() <= 6
                || known;
        }
        if self.style.marked {
            // An empty category, or one over a sentence that leads into its bullets.
            let led =
                next.is_some_and(|next| next.mark == Mark::None && next.row.is_none() && heading::is_lead(&next.text));
            if known && (line.text.ends_with(':') || led || self.is_only_sentence(self.at + 1)) {
                return true;
            }
            let above = self.at.checked_sub(1).map(|above| &self.lines[above]);
            let above_marked = above.is_some_and(|above| above.mark.is_some() || heading::is_lead(&above.text));
            if above_marked && next.is_some_and(heading::asks_of_person) {
                return true;
            }
            return next_marked
                && (known
                    || line.gap
                    || next.is_some_and(|next| next.indent > line.indent)
                    || self.at == 0
                    || above_marked);
        }
        let capitals = line.text.chars().any(char::is_alphabetic)
            && !line.text.chars().any(char::is_lowercase)
            && line.text.len() > 4;
        let more = next.is_some() && !matches!(self.next_heading(), Some(Heading::End | Heading::Category));
        let assessed = self
            .at
            .checked_sub(1)
            .map(|above| &self.lines[above].text)
            .is_some_and(|above| method::is_method(above) || furniture::is_run_of_columns(above));
        (known && more && (line.gap || line.text.ends_with(':') || capitals || assessed))
            || (capitals && more && self.style.mostly_small)
    }

    /// Whether the head of a table with slashes for borders stands below: "- SKILLS" over "Desirable / Evidence".
    pub(super) fn heads_cells(&self) -> bool {
        matches!(self.next_heading(), Some(Heading::Level(_) | Heading::BothLevels))
            && self.next().is_some_and(|next| next.mark == Mark::None && next.text.contains(" / "))
    }

    /// Whether a line is a sentence about the person and all that its category has: another heading stands below it.
    pub(super) fn is_only_sentence(&self, at: usize) -> bool {
        let Some(line) = self.lines.get(at) else {
            return false;
        };
        let sentence = line.mark == Mark::None && line.row.is_none() && line.text.ends_with('.');
        let alone = || {
            self.lines.get(at + 1).is_none_or(|next| {
                let heading =
                    matches!(self.headings[at + 1], Some(Heading::Level(_) | Heading::Category | Heading::End));
                let numbered = matches!(next.mark, Mark::Number(_)) && heading::is_category(&fold(&next.text));
                heading || numbered || (next.gap && next.rank == Rank::Body && heading::has_heading_shape(next))
            })
        };
        sentence && PERSONS.starts(&fold(&line.text)) && alone()
    }

    /// A line ending in a colon that starts a sentence, rather than names a category.
    pub(super) fn lead_like(&self, line: &Line) -> bool {
        let asks = || heading::asks(line) && !heading::is_category(&fold(&line.text));
        // "Can demonstrate the ability to:" under a category goes on in its bullets.
        let hangs = self.gathered.category.is_some() && (line.text.ends_with(" to:") || line.text.ends_with(" of:"));
        heading::is_lead(&line.text) && (hangs || word_count(&line.text) > 5 || asks())
    }
}
