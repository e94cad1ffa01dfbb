//! Ctrl-C and other signals in the middle of the conversation: what is kept, and what is said about it.

use personspec::portfolio::Rating;

use super::{
    MEET, SHARE, SHOWS, assess, left_in, portfolio,
    terminal::{Terminal, folder},
    to_the_text,
};

#[test]
fn ctrl_c_at_a_choice_leaves_everything_in_order() {
    let folder = folder();
    let mut terminal = assess(&folder, 80);
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
        let mut terminal = assess(&folder, 80);
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
    let mut terminal = assess(&folder, 80);
    to_the_text(&mut terminal);
    terminal.keys("Nearly done");
    terminal.shows("> Nearly done");
    terminal.keys("\u{3}").ended(130);
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("Nearly done"));
}

#[test]
fn a_line_that_ctrl_c_breaks_off_is_not_called_saved() {
    let lost = "What you were typing on this line is not saved.\nYour answers are saved. To go on:";
    let folder = folder();
    let mut terminal = assess(&folder, 80);
    terminal.choose(MEET, "no");
    terminal.editor("What could you do next about it?");
    terminal.keys("Ask about a cour");
    terminal.shows("> Ask about a cour");
    let screen = terminal.keys("\u{3}").ended(130);
    assert!(screen.contains(lost), "{screen}");

    // Nothing was typed, or nothing else than is saved.
    let mut terminal = Terminal::start(folder.path(), 80, "assess");
    terminal.editor("What could you do next about it?");
    terminal.keys("Ask\r").editor("By when?");
    let screen = terminal.keys("\u{3}").ended(130);
    assert!(screen.contains("Your answers are saved.") && !screen.contains("not saved"), "{screen}");
    let mut terminal = Terminal::start(folder.path(), 80, "assess --only E1");
    terminal.choose(MEET, "no");
    terminal.until("the line", |screen| screen.ends_with("> Ask"));
    let screen = terminal.keys("\u{3}").ended(130);
    assert!(screen.contains("Your answers are saved.") && !screen.contains("not saved"), "{screen}");
}

#[test]
fn signals_at_a_choice_have_their_own_status() {
    for (signal, status) in [("TERM", 143), ("HUP", 129), ("INT", 130)] {
        let folder = folder();
        let mut terminal = assess(&folder, 80);
        terminal.menu(MEET);
        terminal.signal(signal);
        terminal.ended(status);
    }
}

#[test]
fn a_text_that_ctrl_c_broke_off_is_gone_on_with() {
    let folder = folder();
    let mut terminal = assess(&folder, 60);
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
