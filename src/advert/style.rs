//! How the criteria of a stretch are set: bullets or bare lines, marks at the entries.

use super::{
    entry,
    heading::Heading,
    line::{Line, Mark},
    specification::Found,
};

/// How the criteria of a stretch are set.
pub(super) struct Style {
    /// Most entries carry a bullet or number.
    pub(super) marked: bool,
    /// Levels are marked at the entries: "(E)".
    pub(super) inline: bool,
    /// Levels are the letters of the employer's numbers: "E1", "D2".
    pub(super) coded: bool,
    /// The specification was found by its name.
    pub(super) named: bool,
    /// Some entries of bare lists end without a full stop, so sentences with one stand outside.
    pub(super) bare_open: bool,
    /// Most lines hold small letters, so capitals mean something.
    pub(super) mostly_small: bool,
    /// Most lines stand apart, so a gap says nothing.
    pub(super) gapped: bool,
    /// Level words stand strewn among the words of other cells: a table's columns are lost.
    pub(super) strewn: bool,
}

impl Style {
    /// What most lines of a stretch show.
    pub(super) fn of(lines: &[Line], headings: &[Option<Heading>], notes: &[bool], found: Found) -> Self {
        let mut marked = 0;
        let mut bare = 0;
        let mut inline = 0;
        let mut open = 0;
        let mut letters = [false; 3];
        let gaps = lines.iter().filter(|line| line.gap).count();
        let has_small = |line: &&Line| line.row.is_none() && line.text.chars().any(char::is_lowercase);
        let small = lines.iter().filter(has_small).count();
        for ((line, heading), note) in lines.iter().zip(headings).zip(notes) {
            if line.row.is_some() || heading.is_some() || *note {
                continue;
            }
            let led = line.text.split_once(':').is_some_and(|(lead, _)| lead.len() <= 10);
            inline += usize::from(!led && entry::own_level(line).is_some());
            if let Mark::Number(number) = &line.mark {
                let letter = number.as_bytes().first().copied().unwrap_or(b'0');
                letters[match letter {
                    b'E' => 0,
                    b'D' => 1,
                    _ => 2,
                }] = true;
            }
            if line.mark.is_some() {
                marked += 1;
            } else if line.text.len() <= 300 {
                bare += 1;
                open += usize::from(!line.text.ends_with(['.', ':']));
            }
        }
        Self {
            marked: marked * 2 >= bare && marked > 0,
            inline: inline >= 2,
            coded: letters == [true, true, false],
            named: found == Found::Named,
            bare_open: open * 2 > bare,
            mostly_small: small * 2 > lines.len(),
            gapped: gaps * 10 > lines.len() * 7,
            strewn: strewn(lines, headings),
        }
    }
}

/// Whether level words break sentences in two, or stand in heaps: the column of a table that copying has set among
/// the words of another.
fn strewn(lines: &[Line], headings: &[Option<Heading>]) -> bool {
    let bare = |at: usize| lines.get(at).filter(|line| line.mark == Mark::None && line.row.is_none());
    let levels = (1..lines.len()).filter(|at| matches!(headings[*at], Some(Heading::Level(_))));
    let strewn = levels.filter(|at| {
        let heaped = headings[at - 1] == headings[*at] && !lines[*at].gap;
        let open =
            headings[at - 1].is_none() && bare(at - 1).is_some_and(|above| !above.text.ends_with(['.', ';', ':']));
        let broken = open && bare(at + 1).is_some_and(|below| below.text.starts_with(char::is_lowercase));
        bare(*at).is_some() && (heaped || broken)
    });
    strewn.count() >= 2
}
