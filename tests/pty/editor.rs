//! Texts written in the person's own editor, opened from the conversation.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use super::{
    MEET, NAME, SHARE, SHOWS, SPEC, TEXT, left_in, portfolio,
    terminal::{Terminal, folder},
};

fn script(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join("home").join(name);
    fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path.to_str().unwrap().to_owned()
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
fn vi_is_explained_before_it_opens_unless_it_was_asked_for() {
    let folder = folder();
    let editor = script(folder.path(), "vi", "echo 'Written in vi' > \"$1\"");
    // No other editor can be found there.
    let home = folder.path().join("home");
    let program =
        |name: &str| ["/usr/bin", "/bin"].map(|folder| Path::new(folder).join(name)).into_iter().find(|p| p.exists());
    for name in ["sh", "stty", "grep", "tr"] {
        std::os::unix::fs::symlink(program(name).unwrap(), home.join(name)).unwrap();
    }
    let path = home.to_str().unwrap();
    let manual = "The editor here is vi, which has keys of its own: press i to write; to finish press Esc, type :wq and \
                  press Enter.";
    let mut terminal = Terminal::start_with(folder.path(), 120, &format!("assess {SPEC}"), &[("PATH", path)]);
    to_the_editor(&mut terminal);
    terminal.until(manual, |screen| screen.replace('\n', " ").contains(manual));
    terminal.menu("and press Enter.");
    terminal.keys("\u{1b}");
    // The same text is asked for here.
    terminal.editor(TEXT);
    terminal.keys("Begun here.\r.\r");
    terminal.choose(SHARE, "").menu(MEET);
    terminal.keys("\u{1b}");
    terminal.menu(SHARE);
    terminal.keys("\u{1b}");
    terminal.choose("You have written this already", "editor").choose("and press Enter.", "");
    terminal.choose(SHARE, "").choose(MEET, "stop").ended(0);
    assert_eq!(portfolio(folder.path()).examples[0].text.as_deref(), Some("Written in vi"));

    fs::remove_file(folder.path().join("portfolio.yaml")).unwrap();
    let variables = [("PATH", path), ("EDITOR", editor.as_str())];
    let mut terminal = Terminal::start_with(folder.path(), 120, &format!("assess {SPEC}"), &variables);
    to_the_editor(&mut terminal);
    let screen = terminal.choose(SHARE, "").choose(MEET, "stop").ended(0);
    assert!(!screen.contains("keys of its own"), "{screen}");
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
    // Stop is stop here too.
    let mut terminal = Terminal::start(folder.path(), 80, &format!("assess {SPEC}"));
    terminal.choose("A text of 2 words was left in your editor when the program ended. What now?", "stop").ended(0);
    assert_eq!(left_in(&private), ["example.txt"]);
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
