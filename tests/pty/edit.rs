//! `examples edit` and `examples remove` in a real terminal, by what its screen shows.

use std::{fs, path::Path};

use super::terminal::{Terminal, folder};
use personspec::portfolio::{Portfolio, Share};

fn start(folder: &Path, columns: u16, args: &str) -> Terminal {
    let text =
        "version: 1\nexamples:\n  - id: oven\n    title: The oven\n    situation: A fete.\n    action: I baked.\n";
    fs::write(folder.join("portfolio.yaml"), text).unwrap();
    Terminal::start(folder, columns, args)
}

fn portfolio(folder: &Path) -> Portfolio {
    let text = fs::read_to_string(folder.join("portfolio.yaml")).unwrap();
    Portfolio::parse(&text, &mut Vec::new()).unwrap()
}

#[test]
fn an_example_is_changed_from_end_to_end() {
    let folder = folder();
    let mut terminal = start(folder.path(), 60, "examples edit oven");
    terminal.shows("> The oven");
    terminal.keys("s\r");
    terminal.choose("Situation: keep this?", "add");
    terminal.editor("What comes after it?");
    terminal.keys("In May.\r.\r");
    terminal.choose("Action: keep this?", "");
    // Esc goes back, and nothing is lost by it.
    terminal.menu("Is there anything to add?");
    terminal.keys("\u{1b}");
    terminal.menu("Action: keep this?");
    terminal.keys("\r");
    terminal.choose("Is there anything to add?", "").editor("When was it?");
    terminal.keys("2024\r");
    terminal.menu("Who may see this example?");
    terminal.shows(":stop  stop here, everything is saved");
    terminal.choose("Who may see this example?", "adviser");
    let screen = terminal.ended(0);
    assert!(screen.contains("To see it: personspec examples show oven\n"), "{screen}");
    let example = &portfolio(folder.path()).examples[0];
    assert_eq!(example.title.as_deref(), Some("The ovens"));
    assert_eq!(example.situation.as_deref(), Some("A fete.\n\nIn May."));
    assert_eq!(example.action.as_deref(), Some("I baked."));
    assert_eq!((example.when.as_deref(), example.share), (Some("2024"), Share::Adviser));
}

#[test]
fn a_signal_in_the_middle_of_a_text_loses_nothing() {
    for (signal, status) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let folder = folder();
        let mut terminal = start(folder.path(), 80, "examples edit oven");
        terminal.shows("> The oven");
        terminal.keys("\r");
        terminal.choose("Situation: keep this?", "replace");
        terminal.editor("Situation: where and when was it?");
        terminal.keys("Half a li");
        terminal.shows("> Half a li");
        terminal.signal(signal);
        let screen = terminal.ended(status);
        assert!(screen.contains("To go on: personspec examples edit oven"), "{screen}");
        assert_eq!(portfolio(folder.path()).examples[0].situation.as_deref(), Some("A fete.\n\nHalf a li"));
    }
}

#[test]
fn removing_is_asked_about() {
    let folder = folder();
    let mut terminal = start(folder.path(), 80, "examples remove oven");
    terminal.menu("Delete it? It cannot be brought back.");
    terminal.keys("\u{3}").ended(130);
    assert_eq!(portfolio(folder.path()).examples.len(), 1);
    let mut terminal = start(folder.path(), 80, "examples remove oven");
    terminal.choose("Delete it? It cannot be brought back.", "").ended(0);
    assert_eq!(portfolio(folder.path()).examples.len(), 1);
    let mut terminal = start(folder.path(), 80, "examples remove oven");
    terminal.choose("Delete it? It cannot be brought back.", "yes");
    let screen = terminal.ended(0);
    assert!(screen.contains("Deleted: The oven."), "{screen}");
    assert!(portfolio(folder.path()).examples.is_empty());
}
