//! `import --review` in a real terminal, by what its screen shows.

use std::fs;

use super::terminal::{Terminal, folder};

const ADVERT: &str = "Baker\n\nPerson specification\n\nEssential\n\n- Experience of baking bread\n- in a village \
                      bakery\n- Able to rise early\n\nPlease note that we are closed on Mondays\n";
const RIGHT: &str = "Is this right?";

#[test]
fn a_reading_is_put_right_from_end_to_end() {
    let folder = folder();
    fs::write(folder.path().join("advert.txt"), ADVERT).unwrap();
    let mut terminal = Terminal::start(folder.path(), 60, "import advert.txt --review -o spec.yaml");
    terminal.choose("This is what the advert says about the post. Is it right?", "");
    terminal.shows("1 of 3, essential; line 7 of the advert");
    terminal.choose(RIGHT, "");
    terminal.shows("2 of 3, essential; line 8 of the advert");
    // Esc goes back to the one before, and on again.
    terminal.menu(RIGHT);
    terminal.keys("\u{1b}");
    terminal.until("the first again", |screen| screen.matches("1 of 3, essential").count() == 2);
    terminal.choose(RIGHT, "");
    terminal.until("the second again", |screen| screen.matches("2 of 3, essential").count() == 2);
    terminal.choose(RIGHT, "merge");
    terminal.shows("Merged: E1  Experience of baking bread in a village");
    terminal.shows("2 of 2, essential; line 9 of the advert");
    terminal.choose(RIGHT, "text");
    terminal.shows("> Able to rise early");
    terminal.keys(" in winter\r");
    terminal.shows("E2  Able to rise early in winter");
    terminal.choose(RIGHT, "rest");
    terminal.shows("1 of 1 line not placed");
    terminal.choose("Is this a criterion?", "");
    let screen = terminal.ended(0);
    assert!(screen.contains("2 criteria: 2 essential, 0 desirable"), "{screen}");
    let spec = fs::read_to_string(folder.path().join("spec.yaml")).unwrap();
    assert!(spec.contains("- Experience of baking bread in a village bakery\n"), "{spec}");
    assert!(spec.contains("- Able to rise early in winter\n"), "{spec}");
}

#[test]
fn ctrl_c_keeps_what_was_changed_and_leaves_everything_in_order() {
    let folder = folder();
    fs::write(folder.path().join("advert.txt"), ADVERT).unwrap();
    let mut terminal = Terminal::start(folder.path(), 80, "import advert.txt --review -o spec.yaml");
    terminal.menu("This is what the advert says about the post. Is it right?");
    terminal.keys("\u{3}");
    let screen = terminal.ended(130);
    assert!(screen.contains("Nothing was written."), "{screen}");
    assert!(!folder.path().join("spec.yaml").exists());

    let mut terminal = Terminal::start(folder.path(), 80, "import advert.txt --review -o spec.yaml");
    terminal.choose("This is what the advert says about the post. Is it right?", "").choose(RIGHT, "drop");
    terminal.menu(RIGHT);
    terminal.keys("\u{3}");
    let screen = terminal.ended(130);
    assert!(screen.contains("The review was not finished. What you had so far is in spec.yaml."), "{screen}");
    assert!(!fs::read_to_string(folder.path().join("spec.yaml")).unwrap().contains("baking bread"));
}

#[test]
fn a_file_that_cannot_be_written_loses_no_work() {
    let folder = folder();
    fs::write(folder.path().join("advert.txt"), ADVERT).unwrap();
    let mut terminal = Terminal::start(folder.path(), 80, "import advert.txt --review -o nowhere/spec.yaml");
    terminal.choose("This is what the advert says about the post. Is it right?", "stop");
    terminal.choose("Write the specification as it stands?", "write");
    terminal.shows("`nowhere/spec.yaml` cannot be written");
    terminal.editor("Which other file?");
    terminal.keys("spec.yaml\r");
    let screen = terminal.ended(0);
    assert!(screen.contains("personspec assess spec.yaml"), "{screen}");
    assert!(folder.path().join("spec.yaml").exists());
}
