//! What a draft statement covers: for each criterion an example, a claim, a mention, or nothing.
//!
//! Lexical, with stems and families of words, and says so. Errs towards "look again": words that stand in every
//! specification never count, a heading is no evidence, and a passage counts as an example only when the reading of
//! evidence finds one in it. Takes plain texts; knows nothing of specifications, files or limits. Linear in the draft.

mod certificate;
mod families;
mod labels;
mod layout;
mod matching;
mod reader;
mod sense;
mod weight;
mod window;

use crate::evidence::Hint;
use crate::prose::word_count;
pub use layout::is_rule;
use reader::Reader;

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
    /// Whether that is uncertain: something is told that may bear on it, in words that are few or not its own.
    pub look_again: bool,
    /// The lines that bear on it, counted from 1, in order.
    pub lines: Vec<usize>,
}

/// A heading of the draft with what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftHeading {
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
    pub headings: Vec<DraftHeading>,
    /// The paragraphs in order.
    pub paragraphs: Vec<Paragraph>,
    /// Sentences that copy a criterion back.
    pub echoes: Vec<Echo>,
    /// Whether the draft covers enough to be about this post. Of one that does not, only what uses the criteria's own
    /// words was counted.
    pub about_the_post: bool,
}

/// Reads a draft statement, plain text or Markdown, against these criteria. `labels` are the numbers by which a draft may
/// name them ("E5"), in the same order; there may be none. Never fails.
///
/// What may well bear on a criterion counts only in a draft that is about the post: what it covers, counted twice, and
/// what it may cover come to more than two thirds of the criteria. Labelled drafts come to 0.86 at least, CVs of other
/// trades to 0.67 at most.
#[must_use]
pub fn cover(criteria: &[&str], labels: &[String], statement: &str) -> CoverReport {
    let mut reader = Reader::new(criteria, labels);
    let found = reader.read(statement);
    let surely = found.report.criteria.iter().filter(|covered| covered.coverage >= Coverage::Claimed).count();
    let perhaps = found.raised().count();
    let mut report = if 3 * (2 * surely + perhaps) > 2 * criteria.len() {
        found.with_likely()
    } else if surely < A_START && word_count(statement) >= WHOLE_STATEMENT {
        reader.matcher.forget_families();
        let mut report = CoverReport { about_the_post: false, ..reader.read(statement).report };
        // That a word turns up says nothing in a text about something else.
        for covered in report.criteria.iter_mut().filter(|covered| covered.coverage == Coverage::Mentioned) {
            *covered = Covered { coverage: Coverage::Silent, look_again: false, lines: Vec::new() };
        }
        report
    } else {
        found.report
    };
    for covered in &mut report.criteria {
        covered.lines.sort_unstable();
        covered.lines.dedup();
    }
    report
}

/// So many criteria that are surely covered are the beginning of a statement, whatever the rest is about.
const A_START: usize = 4;

/// From so many words on a text is a statement, and not the beginning of one.
const WHOLE_STATEMENT: usize = 150;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const CRITERIA: &[&str] = &["Experience of beekeeping", "Ability to repair fences", "Willing to drive a tractor"];

    #[test]
    fn example_claim_and_silence_with_their_lines() {
        let text = "Bees\n\nIn May a swarm settled on the school gate. I fetched a box and a sheet and\n\
                    had the bees home by dusk. I have kept beekeeping notes since.\n\nI am able to repair fences.\n";
        let report = cover(CRITERIA, &[], text);
        let found: Vec<(&str, &[usize])> =
            report.criteria.iter().map(|c| (c.coverage.name(), c.lines.as_slice())).collect();
        assert_eq!(found, [("example", &[4][..]), ("claimed", &[6][..]), ("silent", &[][..])]);
    }

    #[test]
    fn a_heading_is_no_evidence() {
        let report =
            cover(CRITERIA, &[], "Experience of beekeeping\n\nI like long walks and old films.\n\nPottery\n\nMore.");
        assert!(report.criteria.iter().all(|c| c.coverage == Coverage::Silent));
        assert_eq!(report.headings[0].criteria, [0]);
        assert!(report.headings[1].criteria.is_empty());
        assert_eq!(report.headings[0].words, 7);
    }

    #[test]
    fn a_copied_criterion_is_noted() {
        let report = cover(CRITERIA, &[], "I have the ability to repair fences.");
        assert_eq!(report.echoes.len(), 1);
        assert_eq!((report.echoes[0].criterion, report.echoes[0].line), (1, 1));
    }

    #[test]
    fn what_stands_behind_a_label_answers_it_in_any_words() {
        let labels: Vec<String> = ["E1", "E2", "E3"].map(str::to_owned).to_vec();
        let text = "E1: In May a swarm settled on the school gate. I fetched a box, and all were home by dusk.\n\
                    E2 Not yet.\n";
        let found: Vec<&str> =
            cover(CRITERIA, &labels, text).criteria.iter().map(|covered| covered.coverage.name()).collect();
        assert_eq!(found, ["example", "mentioned", "silent"]);
    }

    #[test]
    fn a_word_of_most_criteria_tells_none_from_another() {
        let criteria = ["Experience of fence testing", "Experience of gate testing", "Testing of locks", "Beekeeping"];
        let text = "In 2022 I started testing for a maker of garden chairs. I found a weak leg, and they changed it.";
        assert!(cover(&criteria, &[], text).criteria.iter().all(|c| c.coverage < Coverage::Claimed));
    }

    #[test]
    fn a_story_in_other_words_is_to_be_looked_at_again() {
        let criteria = ["Accuracy and attention to detail", "Experience of beekeeping"];
        let text =
            "I have done beekeeping since May. In June I weighed the frames and compared them, so the swarm stayed.";
        let report = cover(&criteria, &[], text);
        assert!(report.about_the_post && report.criteria[0].look_again);
        assert_eq!(report.criteria[0].coverage, Coverage::Claimed);
    }

    #[test]
    fn of_a_text_about_something_else_only_the_posts_own_words_count() {
        let criteria = ["Accuracy and attention to detail", "Experience of beekeeping", "Ability to repair fences"];
        let baker = "In 2021 I baked four hundred loaves a night. I weighed each one twice, and none came back. ";
        assert!(cover(&criteria, &[], baker).about_the_post);
        let report = cover(&criteria, &[], &baker.repeat(10));
        assert!(!report.about_the_post);
        assert!(report.criteria.iter().all(|covered| covered.coverage == Coverage::Silent));
    }

    #[test]
    fn nothing_covers_nothing() {
        assert!(cover(CRITERIA, &[], "").criteria.iter().all(|c| c.coverage == Coverage::Silent));
        assert!(cover(&[], &[], "I did it.").criteria.is_empty());
    }

    proptest! {
        #[test]
        fn no_draft_panics(text in "\\PC{0,200}|[#a-zI .,\\n-]{0,300}", criterion in "\\PC{0,40}") {
            let lines = text.split('\n').count();
            let report = cover(&[&criterion, "Experience of team work", "Good IT skills"], &["E1".to_owned()], &text);
            prop_assert!(report.criteria.iter().flat_map(|c| &c.lines).all(|line| (1..=lines).contains(line)));
        }
    }
}
