//! What a draft statement covers: for each criterion an example, a claim, a mention, or nothing.
//!
//! Lexical, with stems and families of words, and says so. Errs towards "look again": words that stand in every
//! specification never count, a heading is no evidence, and a passage counts as an example only when the reading of
//! evidence finds one in it. Takes plain texts; knows nothing of specifications, files or limits. Linear in the draft.

mod certificate;
mod families;
mod layout;
mod matching;
mod sense;
mod weight;
mod window;

use crate::evidence::{Account, Hint, Parsed, Passage, Strength, Wanted, parse};
use crate::prose::{Sentence, sentences, word_count};
use crate::wording::Asks;
pub use layout::is_rule;
use layout::{Block, blocks};
use matching::{Matcher, Touch};
use window::Window;

/// How far a draft covers a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Coverage {
    /// Nothing in the draft bears on it.
    Silent,
    /// Its words turn up, and nothing is said of the applicant.
    Mentioned,
    /// The draft says that it is met and shows nothing.
    Claimed,
    /// An example addresses it.
    Example,
}

impl Coverage {
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Mentioned => "mentioned",
            Self::Claimed => "claimed",
            Self::Example => "example",
        }
    }
}

/// What a draft says on one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered {
    /// How far it is covered.
    pub coverage: Coverage,
    /// The lines that bear on it, counted from 1, in order.
    pub lines: Vec<usize>,
}

/// A heading of the draft with what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// As written, without Markdown marks.
    pub text: String,
    /// Its line, counted from 1.
    pub line: usize,
    /// Words under it, up to the next heading.
    pub words: usize,
    /// The criteria that it is about, as places in the list; none when it matches no criterion.
    pub criteria: Vec<usize>,
}

/// A paragraph of the draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Its first line, counted from 1.
    pub line: usize,
    /// Its last line.
    pub last_line: usize,
    /// Its words.
    pub words: usize,
    /// The criteria that it bears on, as places in the list.
    pub criteria: Vec<usize>,
    /// What a careful adviser might raise, read against the criterion that it bears on most.
    pub hints: Vec<Hint>,
}

/// A sentence that gives a criterion back in its own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Echo {
    /// The criterion, as its place in the list.
    pub criterion: usize,
    /// The line, counted from 1.
    pub line: usize,
    /// The sentence.
    pub sentence: String,
}

/// What a draft covers and how it is laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverReport {
    /// One entry per criterion, in their order.
    pub criteria: Vec<Covered>,
    /// The headings in order.
    pub headings: Vec<Heading>,
    /// The paragraphs in order.
    pub paragraphs: Vec<Paragraph>,
    /// Sentences that copy a criterion back.
    pub echoes: Vec<Echo>,
}

/// Reads a draft statement, plain text or Markdown, against these criteria. Never fails.
#[must_use]
pub fn cover(criteria: &[&str], statement: &str) -> CoverReport {
    let mut matcher = Matcher::new(criteria);
    let wanted: Vec<Wanted> = criteria.iter().map(|criterion| Wanted::read(criterion)).collect();
    let mut report = CoverReport {
        criteria: vec![Covered { coverage: Coverage::Silent, lines: Vec::new() }; criteria.len()],
        headings: Vec::new(),
        paragraphs: Vec::new(),
        echoes: Vec::new(),
    };
    for block in blocks(statement) {
        if block.heading {
            report.headings.push(Heading {
                text: block.text.to_owned(),
                line: block.line,
                words: 0,
                criteria: matcher.heading(block.text),
            });
        } else {
            let paragraph = read_paragraph(&mut report, &mut matcher, &wanted, &block);
            if let Some(heading) = report.headings.last_mut() {
                heading.words += paragraph.words;
            }
            report.paragraphs.push(paragraph);
        }
    }
    for covered in &mut report.criteria {
        covered.lines.sort_unstable();
        covered.lines.dedup();
    }
    report
}

/// Sentences that are read together; a longer paragraph is read in overlapping windows.
const WINDOW: usize = 8;

/// How far the next window lies behind.
const STEP: usize = 4;

/// Reads one paragraph into the report.
fn read_paragraph(
    report: &mut CoverReport,
    matcher: &mut Matcher,
    wanted: &[Wanted<'_>],
    block: &Block<'_>,
) -> Paragraph {
    let cut = sentences(block.text, block.line);
    let touches = matcher.touches(&cut);
    let parsed = parse(&cut);
    let certified: Vec<bool> = cut.iter().map(certificate::is_named).collect();
    let mut paragraph = Paragraph {
        line: block.line,
        last_line: block.last_line,
        words: word_count(block.text),
        criteria: Vec::new(),
        hints: Vec::new(),
    };
    let above = report.headings.last().map(|heading| heading.criteria.clone()).unwrap_or_default();
    let mut best: Option<(f32, usize)> = None;
    let mut from = 0;
    while from < cut.len() {
        // An item of a list stands by itself.
        let item = cut[from + 1..].iter().position(|sentence| sentence.listed).map_or(cut.len(), |at| from + 1 + at);
        let to = (from + WINDOW).min(item);
        let window = Window {
            sentences: &cut[from..to],
            parsed: &parsed[from..to],
            touches: &touches[from..to],
            certified: &certified[from..to],
        };
        for (criterion, weight) in window.read(report, matcher, wanted, &above) {
            paragraph.criteria.push(criterion);
            if best.is_none_or(|(most, _)| weight > most) {
                best = Some((weight, criterion));
            }
        }
        from = if to == item { to } else { from + STEP };
    }
    paragraph.criteria.extend(answered_with_yes(report, wanted, &above, &cut, &parsed));
    paragraph.criteria.sort_unstable();
    paragraph.criteria.dedup();
    if let Some((_, criterion)) = best
        && paragraph.words <= LONGEST_HINTED
    {
        paragraph.hints = Account::of(&cut, &parsed).assess(wanted[criterion]).hints;
    }
    if best.is_none()
        && let Some(criterion) = above.first()
    {
        // "Covered above." has no word of any criterion; the heading says what it should have answered.
        let mut hints = Account::of(&cut, &parsed).assess(wanted[*criterion]).hints;
        hints.retain(|hint| *hint == Hint::SeeElsewhere);
        paragraph.hints = hints;
    }
    find_echoes(report, matcher, wanted, &cut, &touches);
    paragraph
}

/// The commitments of the heading above that a paragraph answers without naming them: "Yes, gladly. I have ...".
fn answered_with_yes(
    report: &mut CoverReport,
    wanted: &[Wanted<'_>],
    above: &[usize],
    cut: &[Sentence<'_>],
    parsed: &[Parsed],
) -> Vec<usize> {
    let Some(first) = cut.first().filter(|first| first.words[0].lower() == "yes") else { return Vec::new() };
    let end = cut.len().min(YES_AND_REASON);
    let passage = Passage::read(&cut[..end], &parsed[..end]);
    let promised = above.iter().copied().filter(|criterion| wanted[*criterion].asks == Asks::Commitment);
    let mut answered = Vec::new();
    for criterion in promised {
        let coverage = level(passage.strength(Asks::Commitment, false), Asks::Commitment).max(Coverage::Claimed);
        let entry = &mut report.criteria[criterion];
        if coverage > entry.coverage {
            *entry = Covered { coverage, lines: vec![first.line] };
        }
        answered.push(criterion);
    }
    answered
}

/// A "yes" and what makes it good stand in so many sentences.
const YES_AND_REASON: usize = 3;

/// A paragraph longer than this is no single piece of evidence, and gets no hints (words).
const LONGEST_HINTED: usize = 400;

/// The coverage that a strength makes, by what the criterion asks for.
const fn level(strength: Strength, asks: Asks) -> Coverage {
    match (strength, asks) {
        (Strength::None, _) => Coverage::Silent,
        (Strength::Full, _) | (Strength::Brief, Asks::Example | Asks::Knowledge | Asks::LivedExperience) => {
            Coverage::Example
        }
        (Strength::Claim, _) | (Strength::Brief, Asks::Qualification | Asks::Commitment) => Coverage::Claimed,
    }
}

/// Notes the sentences that give a criterion back.
fn find_echoes(
    report: &mut CoverReport,
    matcher: &Matcher,
    wanted: &[Wanted<'_>],
    cut: &[Sentence<'_>],
    touches: &[Vec<Touch>],
) {
    for (sentence, touches) in cut.iter().zip(touches) {
        for criterion in matcher.echoed(sentence, touches) {
            if wanted[criterion].is_plain() {
                continue;
            }
            let text = sentence.text.to_owned();
            report.echoes.push(Echo { criterion, line: sentence.line, sentence: text });
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const CRITERIA: &[&str] = &["Experience of beekeeping", "Ability to repair fences", "Willing to drive a tractor"];

    #[test]
    fn example_claim_and_silence_with_their_lines() {
        let text = "Bees\n\nIn May a swarm settled on the school gate. I fetched a box and a sheet and\n\
                    had the bees home by dusk. I have kept beekeeping notes since.\n\nI am able to repair fences.\n";
        let report = cover(CRITERIA, text);
        let found: Vec<(&str, &[usize])> =
            report.criteria.iter().map(|c| (c.coverage.name(), c.lines.as_slice())).collect();
        assert_eq!(found, [("example", &[4][..]), ("claimed", &[6][..]), ("silent", &[][..])]);
    }

    #[test]
    fn a_heading_is_no_evidence() {
        let report =
            cover(CRITERIA, "Experience of beekeeping\n\nI like long walks and old films.\n\nPottery\n\nMore.");
        assert!(report.criteria.iter().all(|c| c.coverage == Coverage::Silent));
        assert_eq!(report.headings[0].criteria, [0]);
        assert!(report.headings[1].criteria.is_empty());
        assert_eq!(report.headings[0].words, 7);
    }

    #[test]
    fn a_copied_criterion_is_noted() {
        let report = cover(CRITERIA, "I have the ability to repair fences.");
        assert_eq!(report.echoes.len(), 1);
        assert_eq!((report.echoes[0].criterion, report.echoes[0].line), (1, 1));
    }

    #[test]
    fn nothing_covers_nothing() {
        assert!(cover(CRITERIA, "").criteria.iter().all(|c| c.coverage == Coverage::Silent));
        assert!(cover(&[], "I did it.").criteria.is_empty());
    }

    proptest! {
        #[test]
        fn no_draft_panics(text in "\\PC{0,200}|[#a-zI .,\\n-]{0,300}", criterion in "\\PC{0,40}") {
            let lines = text.split('\n').count();
            let report = cover(&[&criterion, "Experience of team work", "Good IT skills"], &text);
            prop_assert!(report.criteria.iter().flat_map(|c| &c.lines).all(|line| (1..=lines).contains(line)));
        }
    }
}
