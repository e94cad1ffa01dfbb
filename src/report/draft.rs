//! The check of a draft: what to fix first, what is covered, how long it is.

mod json;

pub use json::json;

use super::{Style, markdown as md, sheet::Sheet, text as plain_text};
use crate::{
    count::{counted, listed},
    coverage::Coverage,
    gap::GapReport,
    limit::Unit,
    plain::plain_line,
    spec::Level,
    statement::draft::{Checked, Draft, Section, SectionKind, units},
};

/// Line numbers that are listed for one criterion.
const MOST_LINES: usize = 6;
/// Fixes that are listed; the rest stands below by itself.
const MOST_FIXES: usize = 12;

/// Characters of a criterion that remind of it beside what is to fix.
const LONGEST_REMINDER: usize = 70;

/// What the check of a draft shows.
#[derive(Debug, Clone, Copy)]
pub struct DraftView<'v> {
    /// The post.
    pub report: &'v GapReport<'v>,
    /// What was found of the draft.
    pub draft: &'v Draft<'v>,
    /// What the person called the draft.
    pub name: &'v str,
}

/// As plain text.
#[must_use]
pub fn text(view: &DraftView<'_>, style: Style) -> String {
    let mut page = plain_text::Page::new(style);
    write(&mut page, view);
    page.finished()
}

/// As Markdown, with everything that came from a file escaped.
#[must_use]
pub fn markdown(view: &DraftView<'_>) -> String {
    let mut page = md::Page::default();
    write(&mut page, view);
    page.finished()
}

fn write(page: &mut dyn Sheet, view: &DraftView<'_>) {
    let draft = view.draft;
    page.title(&format!("Draft for {}: {}", view.report.post.title, plain_line(view.name)));
    page.line(&length(draft));
    page.gap();
    for level in [Level::Essential, Level::Desirable] {
        page.line(&summary(draft, level));
    }
    page.gap();
    page.line(
        "Note: read by its words alone (stems, and words that often stand for one another). It can overlook what is \
         said in other words, and it cannot tell whether an example is a good one: \"nothing found\" means look again.",
    );
    if !draft.about_the_post {
        page.gap();
        page.line(
            "Few of this post's words were found in this text, so only what uses them was counted. If it is about this \
             post, use the criteria's own words where you answer them: those who read it may look for them too.",
        );
    }
    fixes(page, draft);
    for level in [Level::Essential, Level::Desirable] {
        criteria(page, draft, level);
    }
    sections(page, draft);
    remarks(page, draft);
    if !draft.copied.is_empty() {
        page.heading("Sentences that give a criterion back in its own words");
        for copied in &draft.copied {
            page.item(&copied.reference, &format!("line {}: {}", copied.line, copied.sentence));
        }
    }
    let interview = view.report.interview_only();
    if !interview.is_empty() {
        page.heading("For the interview only: not looked for");
        for finding in interview {
            page.item(&finding.reference, &finding.text);
        }
    }
}

/// "734 words, 4215 characters, 4230 bytes; limit 1500 words: 766 words left".
fn length(draft: &Draft<'_>) -> String {
    let length = draft.length;
    let mut text = format!(
        "{}, {}, {}",
        counted(length.words, "word", "words"),
        counted(length.characters, "character", "characters"),
        counted(length.bytes, "byte", "bytes")
    );
    let Some(measured) = draft.measured else { return text + "; no limit known" };
    let limit = measured.limit;
    let left = (limit.amount as usize).saturating_sub(measured.used);
    let (used, over, left) = (units(limit, measured.used), units(limit, measured.over), units(limit, left));
    text.push_str(&format!("; limit {limit}"));
    if limit.each {
        text.push_str(&format!(", the fullest section has {used}"));
    } else if limit.unit != Unit::Words {
        text.push_str(&format!(", {used} used when a line break counts as two"));
    }
    text.push_str(&if measured.over > 0 { format!(": {over} too many") } else { format!(": {left} left") });
    text
}

/// "12 of 19 essential criteria have an example, 3 are only claimed, 1 is only mentioned, 3 not found".
fn summary(draft: &Draft<'_>, level: Level) -> String {
    let total = draft.in_statement(level).count();
    if total == 0 {
        return String::new();
    }
    let enough = draft.in_statement(level).filter(|checked| checked.enough).count();
    let rest =
        |coverage| draft.in_statement(level).filter(|checked| !checked.enough && checked.coverage == coverage).count();
    let (noun, verb) = if total == 1 { ("criterion", "is") } else { ("criteria", "are") };
    let verb = if enough == 1 { "is" } else { verb };
    let mut text = format!("{enough} of {total} {} {noun} {verb} answered as asked", level.name());
    let perhaps = draft.in_statement(level).filter(|checked| checked.look_again).count();
    let parts = [
        (rest(Coverage::Claimed) - perhaps, "claimed only"),
        (perhaps, "perhaps, in other words"),
        (rest(Coverage::Mentioned), "mentioned only"),
    ];
    for (count, words) in parts.into_iter().filter(|(count, _)| *count > 0) {
        text.push_str(&format!(", {count} {words}"));
    }
    let silent = rest(Coverage::Silent);
    if silent > 0 {
        text.push_str(&format!(", on {silent} nothing was found"));
    }
    text + "."
}

fn fixes(page: &mut dyn Sheet, draft: &Draft<'_>) {
    if draft.fixes.is_empty() {
        return;
    }
    page.heading("What to fix first");
    for (place, fix) in draft.fixes.iter().take(MOST_FIXES).enumerate() {
        let mut about: Vec<String> = fix.reference.map(|reference| reference.to_string()).into_iter().collect();
        about.extend(fix.line.map(|line| format!("line {line}")));
        let about = if about.is_empty() { String::new() } else { format!("{}: ", about.join(", ")) };
        page.item(&(place + 1), &format!("{about}{}", fix.sentence));
        if let Some(finding) = fix.reference.and_then(|reference| draft.checked(reference)).map(|found| found.finding) {
            page.under(&format!("({})", shortened(&finding.text)));
        }
    }
    let rest = draft.fixes.len().saturating_sub(MOST_FIXES);
    if rest > 0 {
        page.line(&format!("And {rest} more: see below."));
    }
}

/// The beginning of a long criterion.
fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST_REMINDER {
        return text.to_owned();
    }
    let mut start = String::new();
    for word in text.split(' ') {
        if start.chars().count() + word.chars().count() > LONGEST_REMINDER {
            break;
        }
        start.push_str(word);
        start.push(' ');
    }
    format!("{start}...")
}

fn criteria(page: &mut dyn Sheet, draft: &Draft<'_>, level: Level) {
    let found: Vec<&Checked<'_>> = draft.in_statement(level).collect();
    if found.is_empty() {
        return;
    }
    let name = match level {
        Level::Essential => "Essential criteria",
        Level::Desirable => "Desirable criteria",
    };
    page.heading(name);
    for checked in found {
        page.item(&checked.finding.reference, &checked.finding.text);
        page.under(&format!("{}{}", in_words(checked), lines(&checked.lines)));
    }
}

fn in_words(checked: &Checked<'_>) -> &'static str {
    match (checked.coverage, checked.enough) {
        (Coverage::Example, _) => "an example",
        (Coverage::Claimed, _) if checked.look_again => "perhaps, in other words (look again)",
        (Coverage::Claimed, true) => "said, which is enough here",
        (Coverage::Claimed, false) => "claimed, without an example",
        (Coverage::Mentioned, _) => "only mentioned",
        (Coverage::Silent, _) => "nothing found",
    }
}

/// ": line 4", ": lines 4, 9 and 12"; empty without lines.
fn lines(lines: &[usize]) -> String {
    let mut shown: Vec<String> = lines.iter().take(MOST_LINES).map(ToString::to_string).collect();
    let more = lines.len().saturating_sub(MOST_LINES);
    if more > 0 {
        shown.push(format!("{more} more"));
    }
    match &shown[..] {
        [] => String::new(),
        [one] => format!(": line {one}"),
        many => format!(": lines {}", listed(many)),
    }
}

fn sections(page: &mut dyn Sheet, draft: &Draft<'_>) {
    if draft.sections.iter().all(|section| section.kind == SectionKind::Untitled) {
        return;
    }
    page.heading("Headings and room");
    for section in &draft.sections {
        page.bullet(&section_line(section));
    }
}

/// "Teamwork (line 12): 160 words of about 143; E14, E15 and D7".
fn section_line(section: &Section) -> String {
    let words = counted(section.length.words, "word", "words");
    let of = section.budget.map(|budget| format!(" of about {budget}")).unwrap_or_default();
    let about = match section.kind {
        SectionKind::Matched => format!("; {}", listed(&section.criteria)),
        SectionKind::Frame => "; about no criterion by itself".to_owned(),
        SectionKind::Unmatched if section.criteria.is_empty() => "; matches no criterion".to_owned(),
        SectionKind::Unmatched => format!("; matches no criterion, has {}", listed(&section.criteria)),
        SectionKind::Untitled => return format!("Before the first heading: {words}{of}"),
    };
    format!("{} (line {}): {words}{of}{about}", section.heading, section.line)
}

fn remarks(page: &mut dyn Sheet, draft: &Draft<'_>) {
    if draft.paragraphs.is_empty() {
        return;
    }
    page.heading("Hints, paragraph by paragraph");
    for remarks in &draft.paragraphs {
        let lines = if remarks.line == remarks.last_line {
            format!("Line {}", remarks.line)
        } else {
            format!("Lines {} to {}", remarks.line, remarks.last_line)
        };
        let about =
            if remarks.criteria.is_empty() { String::new() } else { format!(" ({})", listed(&remarks.criteria)) };
        let sentences: Vec<&str> = remarks.hints.iter().map(|hint| hint.sentence()).collect();
        page.bullet(&format!("{lines}{about}: {}", sentences.join(" ")));
    }
}
