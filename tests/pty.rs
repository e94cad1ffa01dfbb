//! The conversation in a real terminal, by what its screen shows.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "pty/edit.rs"]
mod edit;
#[path = "pty/review.rs"]
mod review;
#[path = "pty/terminal.rs"]
mod terminal;

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use personspec::portfolio::{Portfolio, Rating};
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
    let mut terminal = Terminal::start(folder.path(), 100, &format!("assess {SPEC}"));
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
fn ctrl_c_at_a_choice_leaves_everything_in_order() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC}"));
    terminal.choose(MEET, "no");
    terminal.editor("What could you do next about it?");
    terminal.keys("\r");
    terminal.shows("Saved. 1 of 19");
    terminal.shows("2 of 28");
    terminal.menu(MEET);
    terminal.keys("\u{3}");
    let screen = terminal.ended(130);
    assert!(
        screen.contains("Your answers are saved. To go on:\npersonspec assess slam-oasis-peer-support-worker\n"),
        "{screen}"
    );
    assert!(!screen.contains("Report"), "{screen}");
    assert_eq!(portfolio(folder.path()).assessments[0].answers[0].rating, Rating::NotMet);
    assert_eq!(left_in(folder.path()), ["home", "pid", "portfolio.yaml"]);
}

#[test]
fn a_signal_in_the_middle_of_a_text_loses_nothing() {
    for (signal, status) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let folder = folder();
        let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC}"));
        to_the_text(&mut terminal);
        terminal.keys("A whole line.\r");
        terminal.shows("> A whole line.\n>");
        terminal.keys("And half a li");
        terminal.shows("> And half a li");
        terminal.signal(signal);
        let screen = terminal.ended(status);
        assert!(
            screen.contains("Your answers are saved. To go on:\npersonspec assess slam-oasis-peer-support-worker\n"),
            "{screen}"
        );
        assert!(!screen.contains("Report"), "{screen}");
        let text = portfolio(folder.path()).examples[0].text.clone();
        assert_eq!(text.as_deref(), Some("A whole line.\nAnd half a li"), "{signal}");
        assert_eq!(left_in(folder.path()), ["home", "pid", "portfolio.yaml"]);
    }
}

#[test]
fn ctrl_c_in_a_text_keeps_the_text() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC}"));
    to_the_text(&mut terminal);
    terminal.keys("Nearly done");
    terminal.shows("> Nearly done");
    terminal.keys("\u{3}").ended(130);
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("Nearly done"));
}

#[test]
fn signals_at_a_choice_have_their_own_status() {
    for (signal, status) in [("TERM", 143), ("HUP", 129), ("INT", 130)] {
        let folder = folder();
        let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC}"));
        terminal.menu(MEET);
        terminal.signal(signal);
        terminal.ended(status);
    }
}

#[test]
fn pasted_paragraphs_arrive_whole_and_answer_nothing_else() {
    let long = "I listened and wrote it down. ".repeat(300);
    let paste = format!("First paragraph.\n\n{}\n.\nno\nstop\nLast paragraph.", long.trim());
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC}"));
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
    let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC}"));
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
        let screen = terminal.shows("stop: stop here, everything is saved");
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
        let screen = terminal.shows("stop: stop here, everything is saved");
        assert_eq!(screen.matches("Choose:").count() + screen.matches("Arrows or").count(), 1, "{screen}");
        assert!(!screen.contains("fits") && !screen.contains("first question"), "{screen}");
        terminal.keys("\u{3}").ended(130);
    }
}

#[test]
fn wide_characters_can_be_typed_and_corrected() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC}"));
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
    let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC}"));
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

// The editor.

fn script(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join("home").join(name);
    fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path.to_str().unwrap().to_owned()
}

fn left_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// From the first question to an open editor.
fn to_the_editor(terminal: &mut Terminal) {
    terminal.choose(MEET, "yes").choose(SHOWS, "editor");
    terminal.editor(NAME);
    terminal.keys("Tuesday group\r");
}

#[test]
fn the_editor_works_in_a_private_folder_and_leaves_nothing() {
    let folder = folder();
    let editor = script(
        folder.path(),
        "my editor",
        "test \"$1\" = --wait || exit 9\nstat -c '%a %n' \"$(dirname \"$2\")\" \"$2\" > modes\n\
         printf 'Written in\\n\\nmy editor.\\n' > \"$2\"; touch \"$2~\"",
    );
    let editor = format!("'{editor}' --wait");
    // A blank VISUAL counts as absent.
    let mut terminal = Terminal::start_with(
        folder.path(),
        80,
        &format!("assess {SPEC} > report.txt"),
        &[("VISUAL", "  "), ("EDITOR", &editor)],
    );
    to_the_editor(&mut terminal);
    terminal.choose(SHARE, "").choose(MEET, "stop").ended(0);
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("Written in\n\nmy editor."));
    let modes = fs::read_to_string(folder.path().join("modes")).unwrap();
    let modes: Vec<&str> = modes.lines().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(modes, ["700", "600"]);
    assert_eq!(left_in(folder.path()), ["home", "modes", "pid", "portfolio.yaml", "report.txt"]);
}

#[test]
fn an_editor_that_fails_or_is_missing_loses_nothing() {
    let folder = folder();
    let failing = script(folder.path(), "failing", "exit 1");
    for (editor, message) in [
        (failing.as_str(), "The editor ended without a text to take. Nothing has changed."),
        ("/no/such/editor", "The editor /no/such/editor cannot be opened: no such file or directory."),
    ] {
        let _ = fs::remove_file(folder.path().join("portfolio.yaml"));
        let variables = [("VISUAL", editor)];
        let mut terminal = Terminal::start_with(folder.path(), 80, &format!("assess {SPEC}"), &variables);
        to_the_editor(&mut terminal);
        terminal.until(message, |screen| screen.replace('\n', " ").contains(message));
        terminal.editor(TEXT);
        terminal.keys("Typed instead.\r.\r");
        terminal.choose(SHARE, "").choose(MEET, "stop").ended(0);
        assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("Typed instead."));
        assert_eq!(left_in(folder.path()), ["home", "pid", "portfolio.yaml"]);
    }
}

#[test]
fn an_editor_that_fails_after_saving_is_asked_about() {
    let folder = folder();
    let editor = script(folder.path(), "crashing", "echo Precious > \"$1\"; exit 3");
    let mut terminal = Terminal::start_with(folder.path(), 80, &format!("assess {SPEC}"), &[("EDITOR", &editor)]);
    to_the_editor(&mut terminal);
    terminal.shows("ended with an error. What now?");
    terminal.keys("use\r");
    terminal.choose(SHARE, "").choose(MEET, "stop").ended(0);
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("Precious"));
}

#[test]
fn ctrl_c_belongs_to_the_open_editor() {
    let folder = folder();
    let editor = script(
        folder.path(),
        "stubborn",
        "trap 'echo \"[editor heard it]\"; echo Kept > \"$1\"; exit 0' INT; echo '[editor open]'; \
         while :; do sleep 0.05; done",
    );
    let mut terminal = Terminal::start_with(folder.path(), 80, &format!("assess {SPEC}"), &[("EDITOR", &editor)]);
    to_the_editor(&mut terminal);
    terminal.shows("[editor open]");
    terminal.keys("\u{3}");
    terminal.shows("[editor heard it]");
    terminal.choose(SHARE, "").choose(MEET, "stop").ended(0);
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("Kept"));
}

#[test]
fn a_signal_while_the_editor_is_open_takes_what_it_saved() {
    let folder = folder();
    let editor = script(
        folder.path(),
        "slow",
        "echo 'Saved in the editor' > \"$1\"; echo '[editor open]'; while :; do sleep 0.05; done",
    );
    let mut terminal = Terminal::start_with(folder.path(), 80, &format!("assess {SPEC}"), &[("EDITOR", &editor)]);
    to_the_editor(&mut terminal);
    terminal.shows("[editor open]");
    terminal.signal("TERM");
    terminal.ended(143);
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("Saved in the editor"));
    assert_eq!(left_in(folder.path()), ["home", "pid", "portfolio.yaml"]);
}

#[test]
fn what_a_crash_left_in_the_editor_is_offered() {
    let folder = folder();
    let editor = script(
        folder.path(),
        "slow",
        "echo 'Rescued words' > \"$1\"; echo '[editor open]'; while test -d home; do sleep 0.05; done",
    );
    let mut terminal = Terminal::start_with(folder.path(), 80, &format!("assess {SPEC}"), &[("EDITOR", &editor)]);
    to_the_editor(&mut terminal);
    terminal.shows("[editor open]");
    terminal.signal("KILL");
    terminal.shows("[status 137]");
    drop(terminal);
    assert!(folder.path().join(".personspec-portfolio.yaml/example.txt").exists());

    let question = "A text of 2 words was left in your editor when the program ended. What now?";
    let mut terminal = Terminal::start(folder.path(), 80, "assess");
    terminal.choose(question, "read");
    terminal.shows("\nRescued words\n");
    terminal.choose(question, "keep");
    terminal.shows("Saved as the example \"Recovered on 1 December 2025\".");
    terminal.choose(SHOWS, "stop").ended(0);
    let saved = portfolio(folder.path());
    assert_eq!(saved.examples[0].text.as_deref(), Some("Rescued words"));
    assert_eq!(saved.examples[0].share.name(), "private");
    assert_eq!(left_in(folder.path()), ["home", "pid", "portfolio.yaml"]);
}

#[test]
fn what_is_not_decided_about_outlives_another_text() {
    let folder = folder();
    let private = folder.path().join(".personspec-portfolio.yaml");
    fs::create_dir(&private).unwrap();
    fs::write(private.join("example.txt"), "Old words\n").unwrap();
    let editor = script(folder.path(), "quick", "echo 'New words' > \"$1\"");
    let mut terminal = Terminal::start_with(folder.path(), 80, &format!("assess {SPEC}"), &[("EDITOR", &editor)]);
    let question = "A text of 2 words was left in your editor when the program ended. What now?";
    terminal.choose(question, "later");
    to_the_editor(&mut terminal);
    terminal.choose(SHARE, "").choose(MEET, "stop").ended(0);
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("New words"));
    assert_eq!(left_in(&private), ["left-1.txt"]);
    // The next time it is asked about again, and gone once that is decided.
    let mut terminal = Terminal::start(folder.path(), 80, "assess");
    terminal.choose(question, "throw").choose(MEET, "stop").ended(0);
    assert_eq!(left_in(folder.path()), ["home", "pid", "portfolio.yaml"]);
}

#[test]
fn vim_leaves_nothing_behind() {
    let real = |name: &str| {
        let found = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map(|folder| Path::new(folder).join(name));
        found.iter().find_map(|path| fs::canonicalize(path).ok())
    };
    // Under its own name, with a path, and as what `vi` is on many systems.
    let is_vim =
        |name: &str| real(name).is_some_and(|path| path.file_name().unwrap().to_string_lossy().contains("vim"));
    for name in ["vim", "vi", "nvim"] {
        if !is_vim(name) {
            eprintln!("skipped: no {name} here that is vim");
            continue;
        }
        let folder = folder();
        let home = folder.path().join("home");
        fs::write(
            home.join(".vimrc"),
            format!(
                "set nocompatible backup writebackup undofile swapfile viminfo='100,<50\n\
                 set backupdir={0} undodir={0} directory={0}\n",
                home.display()
            ),
        )
        .unwrap();
        let mut terminal = Terminal::start_with(folder.path(), 80, &format!("assess {SPEC}"), &[("EDITOR", name)]);
        to_the_editor(&mut terminal);
        terminal.shows("example.txt\"");
        terminal.keys("iSeen by nobody\u{1b}");
        terminal.shows("Seen by nobody");
        terminal.keys(":w\r");
        terminal.shows("written");
        terminal.keys("ggx:wq\r");
        terminal.choose(SHARE, "").choose(MEET, "stop").ended(0);
        assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("een by nobody"));
        assert_eq!(left_in(folder.path()), ["home", "pid", "portfolio.yaml"]);
        assert_eq!(left_in(&home), [".vimrc"]);
    }
}

// The plain face in a terminal.

#[test]
fn the_plain_face_never_redraws() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), 100, &format!("assess {SPEC} --plain"));
    terminal.shows("4  No, or not yet\nNumber or word, or back, skip, show, list, stop.\n>");
    terminal.keys("no\r");
    terminal.shows("One line, or back, skip, show, list, stop. Enter alone: leave it out.\n>");
    terminal.keys("\r");
    terminal.shows("2 of 28, essential");
    terminal.keys("stop\r");
    let screen = terminal.ended(0);
    assert!(screen.contains("To go on: personspec assess slam-oasis-peer-support-worker --plain\n"), "{screen}");
    assert!(!screen.contains(MENU));
}

#[test]
fn simple_terminals_get_plain_lines_by_themselves() {
    for (name, value) in [("TERM", "dumb"), ("TERM", ""), ("PERSONSPEC_PLAIN", "1")] {
        let folder = folder();
        let mut terminal = Terminal::start_with(folder.path(), 100, &format!("assess {SPEC}"), &[(name, value)]);
        terminal.shows("Number or word, or back, skip, show, list, stop.\n>");
        terminal.keys("stop\r");
        let screen = terminal.ended(0);
        assert!(screen.contains("To go on: personspec assess slam-oasis-peer-support-worker\n"), "{screen}");
    }
    let folder = folder();
    let variables = [("PERSONSPEC_PLAIN", "0")];
    let mut terminal = Terminal::start_with(folder.path(), 100, &format!("assess {SPEC}"), &variables);
    terminal.choose(MEET, "stop").ended(0);
}

#[test]
fn a_line_that_the_terminal_cuts_is_refused() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), 100, &format!("assess {SPEC} --plain"));
    terminal.shows("4  No, or not yet\n");
    terminal.keys("yes\rtext\rLong\r");
    terminal.shows("As many lines as you like.");
    terminal.keys("A good line.\r");
    terminal.keys(&"I listened and wrote it down. ".repeat(200)).keys("\r");
    terminal.until("the refusal", |screen| screen.contains("so its end was cut off"));
    terminal.keys("no\r1\rstop\r.\r");
    terminal.shows("You have written this already");
    terminal.shows("1  Keep: A good line.");
    terminal.shows("Enter alone: Keep: A good line.\n>");
    terminal.keys("\r");
    terminal.shows(SHARE);
    terminal.keys("\u{3}").ended(130);
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("A good line."));
}

#[test]
fn what_is_typed_ahead_answers_and_is_never_echoed_into_a_menu() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC}"));
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
    let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC}"));
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
fn a_text_that_ctrl_c_broke_off_is_gone_on_with() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), 60, &format!("assess {SPEC}"));
    to_the_text(&mut terminal);
    terminal.keys("I had just be");
    terminal.shows("> I had just be");
    terminal.keys("\u{3}").ended(130);

    let mut terminal = Terminal::start(folder.path(), 60, "assess");
    terminal.shows("1 of 28, essential");
    terminal.until("what was begun", |screen| screen.replace('\n', " ").contains("a text: \"I had just be\" Keep it"));
    terminal.choose(SHOWS, "Go on");
    terminal.choose("You have written this already", "add").editor("What comes after it?");
    terminal.keys("gun the group.\r.\r");
    terminal.choose(SHARE, "");
    terminal.shows("Saved. 1 of 19 essential criteria answered.");
    terminal.choose(MEET, "stop").ended(0);
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("I had just be\n\ngun the group."));
}

#[test]
fn what_the_question_is_about_is_said_again_below_a_list() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC}"));
    terminal.choose(MEET, "list");
    let last = "\n\nE1  Educated to GCSE standard or equivalent, or...\n\nDo you meet this?\n";
    terminal.until("the criterion again", |screen| screen.contains(last) && screen.ends_with("everything is saved"));
    terminal.keys("\u{3}").ended(130);
}

#[test]
fn a_paste_into_plain_lines_answers_nothing_else() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC} --plain"));
    terminal.shows("4  No, or not yet\n");
    terminal.keys("yes\r");
    terminal.shows(SHOWS);
    terminal.keys("text\r");
    terminal.shows(NAME);
    // Several lines where one is wanted are one answer.
    terminal.keys("Tuesday\rgroup\r");
    terminal.shows("As many lines as you like.");
    // A full stop, commands and answers in the middle of a paste are text; so is what has no end of line yet.
    terminal.keys("First.\r.\rno\r:stop\rstop\r.\rLast words");
    terminal.shows("Last words");
    terminal.keys("\r");
    terminal.shows("More came right after a full stop");
    terminal.until("the next line", |screen| screen.ends_with("on a line of its own.\n>"));
    terminal.keys(".\r");
    terminal.shows(SHARE);
    // Nor does what follows a command reach the shell.
    terminal.keys("stop\recho pwned > pwned\r");
    terminal.ended(0);
    let saved = portfolio(folder.path());
    assert_eq!(saved.examples[0].title.as_deref(), Some("Tuesday group"));
    assert_eq!(saved.examples[0].text.as_deref(), Some("First.\n.\nno\n:stop\nstop\n.\nLast words"));
}
