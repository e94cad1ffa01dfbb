//! Reads a draft from its first block to its last, and gathers what is found on each criterion.
//!
//! Owns which sentences are read together, and answers that need no word of the criterion: by its label, or a plain yes
//! under its heading. Weighs nothing.

use super::layout::{Block, blocks};
use super::matching::{Matcher, Touch};
use super::window::Window;
use super::{CoverReport, Coverage, Covered, DraftHeading, Echo, Paragraph, certificate, labels};
use crate::evidence::{Account, Hint, Parsed, Passage, Strength, Wanted, parse};
use crate::prose::{Sentence, sentences, word_count};
use crate::wording::Asks;

/// Reads a draft against the criteria.
pub struct Reader<'c> {
    labels: &'c [String],
    wanted: Vec<Wanted<'c>>,
    pub matcher: Matcher,
}

/// Sentences that are read together; a longer paragraph is read in overlapping windows.
const WINDOW: usize = 8;

/// How far the next window lies behind.
const STEP: usize = 4;

/// What was found so far.
pub struct Found {
    /// What is sure.
    pub report: CoverReport,
    /// For each criterion the lines that may bear on it.
    pub likely: Vec<Vec<usize>>,
}

impl Found {
    fn new(criteria: usize) -> Self {
        let silent = Covered { coverage: Coverage::Silent, look_again: false, lines: Vec::new() };
        let report = CoverReport {
            criteria: vec![silent; criteria],
            headings: Vec::new(),
            paragraphs: Vec::new(),
            echoes: Vec::new(),
            about_the_post: true,
        };
        Self { report, likely: vec![Vec::new(); criteria] }
    }

    /// The criteria, by their places, on which likely lines say more than is sure.
    pub fn raised(&self) -> impl Iterator<Item = usize> {
        let unsure = |place: &usize| self.report.criteria[*place].coverage < Coverage::Claimed;
        (0..self.likely.len()).filter(|place| !self.likely[*place].is_empty()).filter(unsure)
    }

    /// The report with what is likely, to be looked at again.
    pub fn with_likely(mut self) -> CoverReport {
        for place in self.raised().collect::<Vec<_>>() {
            let lines = std::mem::take(&mut self.likely[place]);
            self.report.criteria[place] = Covered { coverage: Coverage::Claimed, look_again: true, lines };
        }
        self.report
    }
}

impl<'c> Reader<'c> {
    /// Prepares the criteria.
    pub fn new(criteria: &[&'c str], labels: &'c [String]) -> Self {
        let wanted = criteria.iter().map(|criterion| Wanted::read(criterion)).collect();
        Self { labels, wanted, matcher: Matcher::new(criteria) }
    }

    /// Reads a draft.
    pub fn read(&mut self, statement: &str) -> Found {
        let mut found = Found::new(self.wanted.len());
        let mut labelled = Vec::new();
        let blocks = blocks(statement);
        for (place, block) in blocks.iter().enumerate() {
            let answers = labels::named(block.text, self.labels);
            // "E5: good with spreadsheets" looks like a heading; what stands under it, if anything, tells.
            let heads =
                block.heading && (answers.is_empty() || blocks.get(place + 1).is_some_and(|next| !next.heading));
            if heads {
                let about = self.matcher.heading(block.text);
                let criteria = if answers.is_empty() { about } else { answers.clone() };
                found.report.headings.push(DraftHeading {
                    text: block.text.to_owned(),
                    line: block.line,
                    words: 0,
                    criteria,
                });
                labelled = answers;
                continue;
            }
            for (part, answers) in labels::parts(block, self.labels) {
                if !answers.is_empty() {
                    labelled = answers;
                }
                let paragraph = self.read_paragraph(&mut found, &labelled, &part);
                if let Some(heading) = found.report.headings.last_mut() {
                    heading.words += paragraph.words;
                }
                found.report.paragraphs.push(paragraph);
            }
        }
        found
    }

    /// Reads one paragraph that answers the criteria of `labelled` by name.
    fn read_paragraph(&mut self, found: &mut Found, labelled: &[usize], block: &Block<'_>) -> Paragraph {
        let cut = sentences(block.text, block.line);
        let touches = self.matcher.touches(&cut);
        let parsed = parse(&cut);
        let certified: Vec<bool> = cut.iter().map(certificate::is_named).collect();
        let mut paragraph = Paragraph {
            line: block.line,
            last_line: block.last_line,
            words: word_count(block.text),
            criteria: Vec::new(),
            hints: Vec::new(),
        };
        let above = found.report.headings.last().map(|heading| heading.criteria.clone()).unwrap_or_default();
        let mut best: Option<(f32, usize)> = None;
        let mut from = 0;
        while from < cut.len() {
            // An item of a list stands by itself.
            let item =
                cut[from + 1..].iter().position(|sentence| sentence.listed).map_or(cut.len(), |at| from + 1 + at);
            let to = (from + WINDOW).min(item);
            let window = Window {
                sentences: &cut[from..to],
                parsed: &parsed[from..to],
                touches: &touches[from..to],
                certified: &certified[from..to],
            };
            for (criterion, weight) in window.read(found, &self.matcher, &self.wanted, &above) {
                paragraph.criteria.push(criterion);
                if best.is_none_or(|(most, _)| weight > most) {
                    best = Some((weight, criterion));
                }
            }
            from = if to == item { to } else { from + STEP };
        }
        let report = &mut found.report;
        self.answered_by_name(report, labelled, &cut, &parsed);
        paragraph.criteria.extend(labelled);
        paragraph.criteria.extend(answered_with_yes(report, &self.wanted, &above, &cut, &parsed));
        paragraph.criteria.sort_unstable();
        paragraph.criteria.dedup();
        let most = labelled.first().copied().or(best.map(|(_, criterion)| criterion));
        if let Some(criterion) = most
            && paragraph.words <= LONGEST_HINTED
        {
            paragraph.hints = Account::of(&cut, &parsed).assess(self.wanted[criterion]).hints;
        }
        if most.is_none()
            && let Some(criterion) = above.first()
        {
            // "Covered above." has no word of any criterion; the heading says what it should have answered.
            paragraph.hints = Account::of(&cut, &parsed).assess(self.wanted[*criterion]).hints;
            paragraph.hints.retain(|hint| *hint == Hint::SeeElsewhere);
        }
        find_echoes(report, &self.matcher, &self.wanted, &cut, &touches);
        paragraph
    }

    /// What a paragraph says on the criteria that it names by their labels, whatever words it uses.
    fn answered_by_name(&self, report: &mut CoverReport, labelled: &[usize], cut: &[Sentence<'_>], parsed: &[Parsed]) {
        let Some(first) = cut.first() else { return };
        let passage = Passage::read(cut, parsed);
        for criterion in labelled.iter().copied() {
            let Wanted { asks, towards, .. } = self.wanted[criterion];
            let coverage = level(passage.strength(asks, towards), asks).max(Coverage::Mentioned);
            let entry = &mut report.criteria[criterion];
            if coverage > entry.coverage {
                *entry = Covered { coverage, look_again: false, lines: vec![first.line] };
            }
        }
    }
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
            *entry = Covered { coverage, look_again: false, lines: vec![first.line] };
        }
        answered.push(criterion);
    }
    answered
}

/// A "yes" and what makes it good stand in so many sentences.
const YES_AND_REASON: usize = 3;

/// A paragraph longer than this is no single piece of evidence, and gets no hints (words).
const LONGEST_HINTED: usize = 400;

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

/// The coverage that a strength makes, by what the criterion asks for.
pub const fn level(strength: Strength, asks: Asks) -> Coverage {
    match (strength, asks) {
        (Strength::None, _) => Coverage::Silent,
        (Strength::Full, _) | (Strength::Brief, Asks::Example | Asks::Knowledge | Asks::LivedExperience) => {
            Coverage::Example
        }
        (Strength::Claim, _) | (Strength::Brief, Asks::Qualification | Asks::Commitment) => Coverage::Claimed,
    }
}
