//! Texts that are changed, begun or left: none of them is lost.

use super::*;

#[test]
fn earlier_text_is_kept_added_to_replaced_or_edited() {
    for (word, typed, expected) in [
        ("keep", None, "I baked."),
        ("add", Some("And sold."), "I baked.\n\nAnd sold."),
        ("add", Some(""), "I baked."),
        ("replace", Some("I roasted."), "I roasted."),
        ("replace", Some(" \n"), "I baked."),
        ("editor", Some("I baked twice."), "I baked twice."),
        ("editor", Some(""), "I baked."),
    ] {
        let mut chat = Chat::begin();
        chat.example("yes", "The oven", "I baked.");
        chat.say(Command::Back);
        chat.say(Command::Back);
        assert_eq!(chat.default(), "keep");
        chat.choose(word);
        if let Some(typed) = typed {
            if word == "editor" {
                assert_eq!(chat.question().form, Form::Editor { text: "I baked.".to_owned() });
            }
            chat.write(typed);
        }
        assert_eq!(chat.examples()[0].text.as_deref(), Some(expected), "{word} {typed:?}");
        assert_eq!(chat.question().prompt, "Who may see this example?");
    }
}

#[test]
fn an_editor_that_cannot_be_used_gives_way_to_typing() {
    let mut chat = Chat::begin();
    chat.choose("yes");
    chat.choose("editor");
    chat.write("");
    assert_eq!(chat.question().form, Form::Editor { text: String::new() });
    chat.0.without_editor();
    assert_eq!(chat.question().form, Form::Text);
}

#[test]
fn a_text_that_was_begun_is_kept_and_offered() {
    let mut chat = Chat::begin();
    chat.choose("yes");
    chat.choose("text");
    chat.write("The oven");
    let reply = chat.0.keep_begun("I had just begun");
    assert!(reply.changed);
    assert_eq!(chat.examples()[0].text.as_deref(), Some("I had just begun"));
    assert_eq!(chat.answers()[0].examples, [chat.examples()[0].id.clone()]);
    assert_eq!(chat.default(), "keep");
    // It goes after an earlier text and never in its place.
    chat.choose("replace");
    chat.0.keep_begun("Something else");
    assert_eq!(chat.examples()[0].text.as_deref(), Some("I had just begun\n\nSomething else"));
    // Nothing typed is nothing kept, and other questions have nothing to keep.
    assert_eq!(chat.0.keep_begun(" \n"), Reply::default());
    chat.choose("keep");
    assert_eq!(chat.0.keep_begun("stray"), Reply::default());
}

#[test]
fn a_line_that_was_left_by_going_back_is_offered_again() {
    let mut chat = Chat::begin();
    chat.choose("no");
    assert_eq!(chat.0.keep_begun("Book a cou"), Reply::default(), "nothing is saved of it");
    chat.say(Command::Back);
    chat.choose("no");
    let begun = |question: Question| match question.form {
        Form::Short { earlier: None, begun, .. } => begun,
        other => panic!("{other:?}"),
    };
    assert_eq!(begun(chat.question()).as_deref(), Some("Book a cou"));
    chat.write("Book a course");
    assert_eq!(begun(chat.question()), None, "another question");
    chat.say(Command::Back);
    assert_eq!(chat.default(), "Book a course");
}
