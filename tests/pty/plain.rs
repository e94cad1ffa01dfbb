//! The conversation in plain lines on a terminal: nothing is drawn twice.

use super::{
    MEET, NAME, SHARE, SHOWS, SPEC, portfolio,
    terminal::{MENU, Terminal, folder},
};

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

#[test]
fn what_is_typed_is_watched_wherever_the_questions_go() {
    let folder = folder();
    // Answers are typed at the terminal, questions go through a pipe.
    let mut terminal = Terminal::start(folder.path(), 100, &format!("assess {SPEC} 2>&1 >report | cat"));
    terminal.shows("4  No, or not yet\n");
    terminal.keys("yes\rtext\rLong\r");
    terminal.shows("As many lines as you like.");
    terminal.keys("A good line.\r");
    terminal.keys(&"I listened and wrote it down. ".repeat(200)).keys("\r");
    terminal.shows("so its end was cut off");
    terminal.keys(".\r");
    terminal.shows("1  Keep: A good line.");
    // Nor does a paste answer what comes after it.
    terminal.keys("2\rFirst.\r.\rstop\r");
    terminal.shows("More came right after a full stop");
    terminal.keys(".\r");
    terminal.shows(SHARE);
    terminal.keys("stop\r").ended(0);
    let text = portfolio(folder.path()).examples[0].text.clone().unwrap();
    assert!(text.ends_with("First.\n.\nstop"), "{text}");
}
