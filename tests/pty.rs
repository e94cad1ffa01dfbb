//! The conversation in a real terminal, by what its screen shows.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "pty/broken_off.rs"]
mod broken_off;
#[path = "pty/edit.rs"]
mod edit;
#[path = "pty/editor.rs"]
mod editor;
#[path = "pty/plain.rs"]
mod plain;
#[path = "pty/review.rs"]
mod review;
#[path = "pty/terminal.rs"]
mod terminal;

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use personspec::portfolio::{Portfolio, Rating};
use tempfile::TempDir;
use terminal::{MENU, Terminal, folder};

const SPEC: &str = "slam-oasis-peer-support-worker";
const MEET: &str = "Do you meet this?";
const SHOWS: &str = "What shows it?";
const NAME: &str = "A short name for this example";
const TEXT: &str = "In your own words";
const SHARE: &str = "Who may see this example?";

fn portfolio(folder: &Path) -> Portfolio {
    let text = fs::read_to_string(folder.join("portfolio.yaml")).unwrap();
    Portfolio::parse(&text, &mut Vec::new()).unwrap()
}

fn left_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The conversation on the built-in specification, begun in a terminal of so many columns.
fn assess(folder: &TempDir, columns: u16) -> Terminal {
    Terminal::start(folder.path(), columns, &format!("assess {SPEC}"))
}

/// From the first question to the text of a new example.
fn to_the_text(terminal: &mut Terminal) {
    terminal.choose(MEET, "yes").choose(SHOWS, "text");
    terminal.editor(NAME);
    terminal.keys("Tuesday group\r");
    terminal.editor(TEXT);
}

#[test]
fn answers_goes_back_reuses_stops_and_resumes() {
    let folder = folder();
    let mut terminal = assess(&folder, 100);
    to_the_text(&mut terminal);
    terminal.keys("I ran the group.\r");
    terminal.shows("> I ran the group.\n>");
    terminal.keys(".\r");
    terminal.choose(SHARE, "adviser");
    terminal.shows("Saved. 1 of 19 essential criteria answered.");

    // Back twice: the earlier answers are the defaults.
    terminal.shows("2 of 28, essential");
    terminal.menu(MEET);
    terminal.keys("\u{1b}");
    let screen = terminal.menu(SHARE);
    assert!(screen.contains("> My adviser and me"), "{screen}");
    terminal.keys("\u{1b}");
    let screen = terminal.menu("You have written this already");
    assert!(screen.contains("> Keep: I ran the group."), "{screen}");
    terminal.keys("\r").choose(SHARE, "");

    // The second criterion uses the same example.
    terminal.menu(MEET);
    terminal.choose(MEET, "partly").choose(SHOWS, "use").choose("Which of your examples?", "");
    terminal.editor("What could you do next about it?");
    terminal.keys("Book a course\r");
    terminal.editor("By when?");
    terminal.keys("15 Dec 2025\r");
    terminal.shows("Saved. 2 of 19 essential criteria answered.");
    terminal.choose(MEET, "stop");
    let screen = terminal.ended(0);
    assert!(screen.contains("To go on: personspec assess slam-oasis-peer-support-worker\n"), "{screen}");

    let saved = portfolio(folder.path());
    let answers = &saved.assessments[0].answers;
    assert_eq!(answers[0].rating, Rating::Met);
    assert_eq!(answers[1].rating, Rating::PartlyMet);
    assert_eq!(answers[1].examples, ["tuesday-group"]);
    assert_eq!(saved.examples.len(), 1);
    assert_eq!(fs::metadata(folder.path().join("portfolio.yaml")).unwrap().permissions().mode() & 0o777, 0o600);

    // Without a name it goes on with the only assessment, at the third criterion.
    let mut terminal = Terminal::start(folder.path(), 80, "assess");
    terminal.shows("note: the specification is `slam-oasis-peer-support-worker`");
    terminal.shows("2 of 19 essential criteria answered. Now: 26 criteria.");
    terminal.shows("3 of 28, essential");
    terminal.choose(MEET, "stop").ended(0);
}

#[test]
fn a_report_asks_which_of_several_posts_it_is_about() {
    let folder = folder();
    let post = |spec: &str| format!("  - post: {{title: Peer Support Worker, spec: {spec}}}\n    answers: []\n");
    let two = post("slam-oasis-peer-support-worker") + &post("nhs-peer-support-worker-profile");
    fs::write(folder.path().join("portfolio.yaml"), format!("version: 1\nassessments:\n{two}")).unwrap();
    let which = "Which job? Built-in person specifications, and those in this folder:";
    let mut terminal = Terminal::start(folder.path(), 80, "report --only-gaps");
    let screen = terminal.choose(which, "nhs-peer").ended(0);
    assert!(screen.contains("12 criteria: 12 essential"), "{screen}");
    Terminal::start(folder.path(), 80, "outline").choose(which, "stop").ended(0);
    let mut terminal = Terminal::start(folder.path(), 80, "report");
    terminal.menu(which);
    terminal.keys("\u{3}").ended(130);
}

#[test]
fn a_menu_knows_the_words_of_files_and_plain_lines() {
    for (word, label) in [
        ("private", "> Only me (private)\n"),
        ("adviser", "> My adviser and me\n"),
        ("application", "> Anyone who reads my application\n"),
    ] {
        let folder = folder();
        let mut terminal = assess(&folder, 80);
        to_the_text(&mut terminal);
        terminal.keys("I ran the group.\r.\r");
        let screen = terminal.choose(SHARE, word).choose(MEET, "stop").ended(0);
        assert!(screen.contains(label), "{screen}");
        assert_eq!(portfolio(folder.path()).examples[0].share.name(), word);
    }
}

#[test]
fn a_command_can_be_typed_in_a_menu_as_in_a_text() {
    let folder = folder();
    let mut terminal = assess(&folder, 80);
    terminal.menu(MEET);
    terminal.keys(":list\r");
    terminal.shows("> list");
    terminal.choose(MEET, ":stop").ended(0);
}

#[test]
fn pasted_paragraphs_arrive_whole_and_answer_nothing_else() {
    let long = "I listened and wrote it down. ".repeat(300);
    let paste = format!("First paragraph.\n\n{}\n.\nno\nstop\nLast paragraph.", long.trim());
    let folder = folder();
    let mut terminal = assess(&folder, 80);
    to_the_text(&mut terminal);
    terminal.paste(&paste);
    terminal.shows("Last paragraph.");
    terminal.keys("\r");
    terminal.until("the next line", |screen| screen.ends_with("Last paragraph.\n>"));
    terminal.keys("Typed after it.\r");
    terminal.until("the next line", |screen| screen.ends_with("Typed after it.\n>"));
    terminal.keys(".\r");
    terminal.choose(SHARE, "");
    terminal.menu(MEET);
    terminal.choose(MEET, "stop").ended(0);
    let text = portfolio(folder.path()).examples[0].text.clone().unwrap();
    assert_eq!(text, format!("{paste}\nTyped after it."));
}

#[test]
fn a_full_stop_ends_a_paste() {
    let folder = folder();
    let mut terminal = assess(&folder, 80);
    to_the_text(&mut terminal);
    terminal.paste("One.\n\nTwo.\n.\n");
    terminal.shows("Two.\n.");
    terminal.keys("\r");
    terminal.choose(SHARE, "").choose(MEET, "stop").ended(0);
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("One.\n\nTwo."));
}

#[test]
fn long_criteria_appear_once_with_whole_words() {
    let criterion = "Experience of co-producing recovery-focused group programmes with colleagues from several \
                     organisations, including planning, facilitating, evaluating and improving them together with \
                     the people who attend, in community settings as well as on hospital wards, over at least \
                     twelve months in the last four years";
    assert!(criterion.len() >= 300);
    for columns in [40, 60, 80, 120] {
        let folder = folder();
        let spec = format!("title: Post\ncategories:\n  - essential:\n      - {criterion}\n");
        fs::write(folder.path().join("spec.yaml"), spec).unwrap();
        let mut terminal = Terminal::start(folder.path(), columns, "assess spec.yaml");
        let screen = terminal.shows(":stop  stop here, everything is saved");
        for letters in ["\u{1b}[B", "\u{1b}[B", "x", "\u{7f}"] {
            terminal.keys(letters);
        }
        terminal.keys("a rather long text to look for in a narrow window");
        let screen = terminal.until("the letters", |now| *now != screen && now.contains("narrow window_"));
        let joined = screen.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(joined.matches(criterion).count(), 1, "{columns}:\n{screen}");
        assert!(!screen.contains("Choose:") && !screen.contains("Arrows or"), "{screen}");
        assert_eq!(screen.matches("None fits").count() + screen.matches("Nothing fits").count(), 1, "{screen}");
        // Every choice is there again after Esc, which does not go back then.
        terminal.keys("\u{1b}");
        let screen = terminal.shows(":stop  stop here, everything is saved");
        assert_eq!(screen.matches("Choose:").count() + screen.matches("Arrows or").count(), 1, "{screen}");
        assert!(!screen.contains("fits") && !screen.contains("first question"), "{screen}");
        terminal.keys("\u{3}").ended(130);
    }
}

#[test]
fn a_text_that_is_typed_into_a_menu_is_told_where_it_belongs() {
    let where_to = "Nothing fits. To write: Esc, then \"Write a new example\":";
    for (columns, told) in [(80, where_to), (75, where_to), (74, "Nothing fits, Esc shows all:")] {
        let folder = folder();
        let mut terminal = Terminal::start(folder.path(), columns, &format!("assess {SPEC}"));
        // Nothing is written after this choice.
        terminal.menu(MEET);
        terminal.keys("I ran the group for a year");
        terminal.shows("Nothing fits, Esc shows all:");
        terminal.keys("\u{1b}");
        terminal.choose(MEET, "yes").menu(SHOWS);
        terminal.paste("I ran the group for a year");
        let screen = terminal.shows("Nothing fits");
        assert!(screen.contains(told), "{screen}");
        terminal.keys("\u{1b}");
        terminal.choose(SHOWS, "text");
        terminal.editor(NAME);
        terminal.keys("\u{3}").ended(130);
    }
}

#[test]
fn wide_characters_can_be_typed_and_corrected() {
    let folder = folder();
    let mut terminal = assess(&folder, 80);
    to_the_text(&mut terminal);
    terminal.keys("Café 😀日本x");
    terminal.shows("> Café 😀日本x");
    terminal.keys("\u{7f}\u{7f}語 👍🏽");
    terminal.shows("> Café 😀日語 👍");
    // Left over the emoji, a letter before it, and to the end again.
    terminal.keys("\u{1b}[Dü\u{1b}[F!\r");
    terminal.until("the next line", |screen| screen.ends_with("\n>"));
    terminal.keys(".\r");
    terminal.choose(SHARE, "").choose(MEET, "stop").ended(0);
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("Café 😀日語 ü👍🏽!"));
}

#[test]
fn escape_in_a_text_saves_it_and_goes_back() {
    let folder = folder();
    let mut terminal = assess(&folder, 80);
    to_the_text(&mut terminal);
    terminal.keys("Begun");
    terminal.shows("> Begun");
    terminal.keys("\u{1b}");
    terminal.shows("What you had typed is saved.");
    terminal.shows("> Tuesday group");
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("Begun"));
    terminal.keys("\r");
    terminal.choose("You have written this already", "add");
    terminal.editor("What comes after it?");
    terminal.keys("More.\r.\r");
    terminal.choose(SHARE, "").choose(MEET, "stop").ended(0);
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("Begun\n\nMore."));
}

#[test]
fn the_report_alone_reaches_standard_output() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC} > report.txt"));
    to_the_text(&mut terminal);
    terminal.keys("Text.\r.\r");
    terminal.choose(SHARE, "").choose(MEET, "stop").ended(0);
    let report = fs::read_to_string(folder.path().join("report.txt")).unwrap();
    assert!(!report.is_empty() && !report.contains('\u{1b}') && !report.contains(MEET), "{report}");
}

#[test]
fn a_specification_can_be_chosen_from_those_here() {
    let folder = folder();
    let spec = "title: My job\nemployer: Crumb and Co\nclosing_date: 2025-11-30\ncategories:\n  - essential:\n      - Kindness\n";
    fs::write(folder.path().join("my-job.yaml"), spec).unwrap();
    let mut terminal = Terminal::start(folder.path(), 80, "assess");
    terminal.shows("Which job?");
    terminal.shows("my-job.yaml (closed): My job, Crumb and Co");
    terminal.shows("nhs-peer-support-worker-profile: Peer Support Worker (NHS role profile)");
    terminal.keys("my-job");
    terminal.shows("Enter: my-job_");
    terminal.keys("\r");
    terminal.shows("E1  Kindness");
    terminal.choose(MEET, "stop").ended(0);
}

#[test]
fn what_is_typed_ahead_answers_and_is_never_echoed_into_a_menu() {
    let folder = folder();
    let mut terminal = assess(&folder, 80);
    terminal.menu(MEET);
    terminal.keys("partly\rlater\rAsk about courses\r15/12/2025\r");
    terminal.shows("2 of 28");
    terminal.menu(MEET);
    terminal.keys("no\r\r");
    terminal.shows("Saved. 2 of 19 essential criteria answered.");
    let screen = terminal.until("the third criterion", |screen| screen.contains("3 of 28") && screen.contains(MENU));
    for once in ["> Partly", "> Later, or not at all", "> Ask about courses", "> 15/12/2025", "> No, or not yet"] {
        assert_eq!(screen.matches(&format!("\n{once}\n")).count(), 1, "{once}:\n{screen}");
    }
    assert_eq!(screen.matches("Arrows or letters").count(), 1, "{screen}");
    terminal.choose(MEET, "stop").ended(0);
}

#[test]
fn a_line_that_was_left_with_escape_is_offered_again() {
    let folder = folder();
    let mut terminal = assess(&folder, 80);
    terminal.choose(MEET, "no");
    terminal.editor("What could you do next about it?");
    terminal.keys("Ask about a cour");
    terminal.shows("> Ask about a cour");
    terminal.keys("\u{1b}");
    terminal.choose(MEET, "");
    terminal.until("the line again", |screen| screen.ends_with("> Ask about a cour"));
    terminal.keys("se\r");
    terminal.editor("By when?");
    terminal.keys("stop\r").ended(0);
    let saved = portfolio(folder.path());
    let step = saved.assessments[0].answers[0].next_step.clone().unwrap();
    assert_eq!((step.action.as_str(), step.by), ("Ask about a course", None));
}

#[test]
fn what_the_question_is_about_is_said_again_below_a_list() {
    let folder = folder();
    let mut terminal = assess(&folder, 80);
    terminal.choose(MEET, "list");
    let last = "\n\nE1  Educated to GCSE standard or equivalent, or...\n\nDo you meet this?\n";
    terminal.until("the criterion again", |screen| screen.contains(last) && screen.ends_with("everything is saved"));
    terminal.keys("\u{3}").ended(130);
}
