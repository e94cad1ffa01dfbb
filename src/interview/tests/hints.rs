//! Hints about what was written: when they come, and how often.

use super::*;

/// The hints among what was said.
fn thoughts(reply: &Reply) -> Vec<&str> {
    let notices = reply.says.iter().filter_map(|say| match say {
        Say::Notice(text) => Some(text.as_str()),
        Say::Saved(_) | Say::Text(_) => None,
    });
    notices.filter(|text| text.contains("take it or leave it") || text.contains("take them or leave them")).collect()
}

#[test]
fn hints_come_right_after_an_answer_and_once() {
    let mut chat = Chat::begin();
    chat.choose("yes");
    chat.choose("text");
    chat.write("The oven");
    let claim = "I am an excellent baker with a passion for bread, and I am good at cakes and pastry as well.";
    let reply = chat.write(claim);
    assert_eq!(thoughts(&reply).len(), 1, "{reply:?}");
    assert!(reply.changed);

    // The same text again: nothing is said twice.
    chat.say(Command::Back);
    assert!(thoughts(&chat.choose("keep")).is_empty());
    chat.say(Command::Back);
    chat.choose("replace");
    assert!(thoughts(&chat.write(claim)).is_empty());

    // A better text: nothing is left to say.
    chat.say(Command::Back);
    chat.choose("replace");
    let reply = chat.write(
        "In May 2024 I baked forty loaves and six cakes for the village fete in the bakery in Mill Lane. I planned \
         the oven times and kept a list. All of them were sold by noon, and the fete asked me to bake again.",
    );
    assert!(thoughts(&reply).is_empty(), "{reply:?}");
    chat.choose("private");

    // Chosen for another criterion it is read anew.
    let mut chat = Chat::resume(SPEC, chat.0.portfolio().clone(), &Scope::Only(vec!["D2".parse().unwrap()]));
    chat.choose("yes");
    chat.choose("use");
    let reply = chat.choose("the-oven");
    assert_eq!(reply.end, Some(End::Finished));
    assert!(matches!(reply.says[0], Say::Saved(_)), "{reply:?}");
}

#[test]
fn hints_can_be_switched_off_and_wait_for_all_parts() {
    let claim = "I am an excellent baker.";
    let mut chat = Chat::begin();
    chat.0.options.hints = false;
    chat.choose("yes");
    chat.choose("text");
    chat.write("");
    assert!(chat.write(claim).says.is_empty());

    let mut chat = Chat::begin();
    chat.choose("yes");
    chat.choose("parts");
    chat.write("");
    for _ in 0..4 {
        let reply = chat.write(claim);
        assert!(thoughts(&reply).is_empty(), "{reply:?}");
    }
    assert_eq!(thoughts(&chat.write("")).len(), 1);
}

#[test]
fn a_hint_is_given_once_however_many_criteria_an_example_serves() {
    let mut chat = Chat::begin();
    chat.choose("yes");
    chat.choose("text");
    chat.write("The oven");
    assert_eq!(thoughts(&chat.write("I am an excellent baker.")).len(), 1);
    chat.choose("private");
    chat.say(Command::Skip);
    chat.say(Command::Skip);
    chat.choose("partly");
    chat.choose("use");
    assert!(thoughts(&chat.choose("the-oven")).is_empty());
}
