//! A conversation that goes on from an earlier one: what is asked again, and what is not.

use super::*;

#[test]
fn only_open_criteria_are_asked_unless_others_are_named() {
    let mut chat = Chat::begin();
    chat.example("yes", "The oven", "I baked.");
    chat.say(Command::Skip);
    chat.choose("yes");
    assert_eq!(saved(&chat.choose("later")), "Saved. 1 of 2 essential criteria answered, 1 of 2 desirable.");
    let portfolio = chat.0.portfolio().clone();
    let asked = |scope: &Scope| {
        let mut chat = Chat::resume(SPEC, portfolio.clone(), scope);
        let mut refs = Vec::new();
        while let Some(question) = chat.0.question() {
            refs.push(question.intro.unwrap().criterion[..2].to_owned());
            chat.say(Command::Skip);
        }
        refs
    };
    assert_eq!(asked(&Scope::Open), ["E2", "D2"]);
    assert_eq!(asked(&Scope::All), ["E1", "E2", "D1", "D2"]);
    let refs = ["D1", "E1"].map(|reference| reference.parse().unwrap());
    assert_eq!(asked(&Scope::Only(refs.to_vec())), ["E1", "D1"]);
}

#[test]
fn a_reworded_criterion_is_asked_again_with_its_earlier_wording() {
    let mut chat = Chat::begin();
    chat.example("yes", "The oven", "I baked.");
    let portfolio = chat.0.portfolio().clone();
    let reworded = SPEC.replace("in a village bakery", "in a village bakery or shop");
    let mut chat = Chat::resume(&reworded, portfolio, &Scope::Open);
    let intro = chat.question().intro.unwrap();
    assert_eq!(intro.criterion, "E1  Experience of baking bread and cakes in a village bakery or shop");
    assert_eq!(intro.earlier_wording.as_deref(), Some("Experience of baking bread and cakes in a village bakery"));
    assert_eq!(chat.default(), "yes");
    chat.choose("yes");
    assert_eq!(chat.answers()[0].criterion, "Experience of baking bread and cakes in a village bakery or shop");
    assert_eq!(chat.answers()[0].examples, ["the-oven"]);

    // A criterion that is gone keeps its answer, set aside.
    let gone = SPEC.replace("Experience of baking bread and cakes in a village bakery", "Able to ride a horse");
    let chat = Chat::resume(&gone, chat.0.portfolio().clone(), &Scope::Open);
    let assessment = &chat.0.portfolio().assessments[0];
    assert_eq!((assessment.answers.len(), assessment.unattached.len()), (0, 1));
}

/// The same conversation at another time.
fn another_time(chat: &Chat) -> Chat {
    Chat::resume(SPEC, chat.0.portfolio().clone(), &Scope::Open)
}

#[test]
fn what_was_met_and_left_for_later_is_asked_again_next_time() {
    let mut chat = Chat::begin();
    chat.choose("yes");
    let reply = chat.choose("later");
    assert_eq!(saved(&reply), "Saved. 1 of 2 essential criteria answered; 1 still without an example.");
    assert_eq!(chat.question().intro.unwrap().criterion, "E2  Right to work in the UK", "but not in the same run");
    chat.choose("yes");
    // A plain yes is enough for a commitment, and a gap can do without an example.
    chat.choose("yes");
    chat.choose("later");
    chat.choose("partly");
    chat.choose("later");
    assert_eq!(chat.write("").end, Some(End::Finished));
    assert_eq!(chat.0.what_is_left().as_deref(), Some("1 answer has no example yet."));

    let mut chat = another_time(&chat);
    assert_eq!(chat.0.planned(), 1);
    let question = chat.question();
    assert_eq!(question.prompt, "What shows it?", "the rating is kept");
    assert_eq!(question.intro.unwrap().so_far.as_deref(), Some("You have said \"met\". It needs an example."));
    let Say::Text(list) = &chat.say(Command::List).says[0] else { panic!() };
    assert_eq!(list, "Needs an example: 1 criterion\nE1  Experience of baking bread and cakes in a village bakery");
    // Back leads to the rating, which is offered as it was.
    chat.say(Command::Back);
    assert_eq!(chat.default(), "yes");
    chat.choose("yes");
    chat.choose("text");
    chat.write("");
    chat.write("I baked.");
    assert_eq!(chat.choose("private").end, Some(End::Finished));
    assert_eq!(chat.0.what_is_left(), None);
    let Say::Text(list) =
        &another_time(&chat).0.aside(chat.0.list_left(), &Step::Rating("E1".parse().unwrap())).says[0]
    else {
        panic!()
    };
    assert_eq!(list, "Nothing is left: every criterion has its answer.");
}

#[test]
fn what_was_begun_is_gone_on_with() {
    // Interrupted after the rating.
    let mut chat = Chat::begin();
    chat.choose("partly");
    let mut again = another_time(&chat);
    assert_eq!(again.question().prompt, "What shows it?");
    let so_far = another_time(&chat).question().intro.unwrap().so_far;
    assert_eq!(so_far.as_deref(), Some("You had begun to answer this, with \"partly met\"."));

    // In the middle of the parts: the text that was begun is offered, and the parts after it are asked.
    chat.choose("parts");
    chat.write("The oven");
    chat.write("In the village");
    chat.0.keep_begun("I had to ba");
    assert!(chat.0.progress().starts_with("0 of 2"), "half a text is no answer");
    let mut chat = another_time(&chat);
    let question = chat.question();
    let so_far = question.intro.unwrap().so_far.unwrap();
    assert!(so_far.ends_with("\"In the village I had to ba\" Keep it, or go on with it."), "{so_far}");
    let Form::Choice { options, default: Some(0) } = question.form else { panic!() };
    assert_eq!(options[1].label, "Go on with the text of: The oven");
    chat.choose("change the-oven");
    chat.choose("keep");
    chat.choose("add");
    chat.write("bread.");
    chat.write("I baked.");
    let task = chat.examples()[0].task.clone();
    assert_eq!(task.as_deref(), Some("I had to ba\n\nbread."));

    // Interrupted before the next step of a gap, which is then asked for; keeping what is there completes it.
    let mut chat = another_time(&chat);
    chat.choose("keep");
    let mut chat = another_time(&chat);
    chat.choose("keep");
    assert!(chat.write("").changed);
    assert_eq!(chat.answers()[0].answered, Some(TODAY));
    assert_eq!(another_time(&chat).0.planned(), 3);

    // Of what is not met only the next step is left to ask.
    let mut chat = Chat::begin();
    chat.choose("no");
    assert_eq!(another_time(&chat).question().prompt, "What could you do next about it? (optional)");
}

#[test]
fn skipping_in_the_middle_leaves_it_for_next_time() {
    let mut chat = Chat::begin();
    chat.choose("yes");
    let reply = chat.say(Command::Skip);
    assert_eq!(saved(&reply), "Saved. 0 of 2 essential criteria answered. E1 is asked again next time.");
    assert_eq!(another_time(&chat).0.planned(), 4);
    // Looking at an answer again and skipping it changes nothing.
    chat.say(Command::Back);
    chat.say(Command::Back);
    chat.example("yes", "The oven", "I baked.");
    let mut chat = Chat::resume(SPEC, chat.0.portfolio().clone(), &Scope::All);
    assert_eq!(chat.say(Command::Skip), Reply::default());
    assert_eq!(chat.answers()[0].answered, Some(TODAY));
}

#[test]
fn an_answer_that_is_only_looked_at_stays_answered() {
    const BEFORE: Date = jiff::civil::date(2025, 11, 20);
    let mut chat = Chat::begin();
    chat.choose("partly");
    chat.choose("text");
    chat.write("The oven");
    chat.write("I baked.");
    chat.choose("private");
    chat.write("Bake more");
    chat.write("15/12/2025");
    let mut portfolio = chat.0.portfolio().clone();
    portfolio.assessments[0].answers[0].answered = Some(BEFORE);
    let look_again = || {
        let mut chat = Chat::resume(SPEC, portfolio.clone(), &Scope::All);
        chat.choose("partly");
        chat
    };

    // Broken off at each of its questions, with the same said again until then.
    let mut chat = look_again();
    assert_eq!(saved(&chat.say(Command::Stop)), "Saved. 1 of 2 essential criteria answered.");
    assert_eq!(chat.0.portfolio(), &portfolio);
    let mut chat = look_again();
    chat.choose("change the-oven");
    chat.choose("replace");
    chat.write("I baked.");
    chat.choose("private");
    chat.write("Bake more");
    assert_eq!(chat.0.portfolio(), &portfolio);
    // To the end of them: the day is the one on which it was answered.
    assert_eq!(saved(&chat.write("15 December 2025")), "Saved. 1 of 2 essential criteria answered.");
    assert_eq!(chat.0.portfolio(), &portfolio);

    // What is changed is answered anew, and not answered while its questions are not through.
    let mut chat = look_again();
    chat.choose("keep");
    chat.write("Bake much more");
    assert_eq!(chat.answers()[0].answered, None);
    chat.write("");
    assert_eq!(chat.answers()[0].answered, Some(TODAY));
    let mut chat = Chat::resume(SPEC, portfolio.clone(), &Scope::All);
    chat.choose("yes");
    let reply = chat.say(Command::Stop);
    assert_eq!(saved(&reply), "Saved. 0 of 2 essential criteria answered. E1 is asked again next time.");
}

#[test]
fn what_was_typed_on_a_line_outlives_a_stop() {
    // A name that no text followed.
    let mut chat = Chat::begin();
    chat.choose("yes");
    chat.choose("text");
    chat.write("The oven");
    assert!(chat.say(Command::Stop).changed);
    assert_eq!((chat.examples()[0].title.as_deref(), chat.examples()[0].text.as_deref()), (Some("The oven"), None));
    let written = chat.0.portfolio().to_yaml().unwrap();
    assert_eq!(Portfolio::parse(&written, &mut Vec::new()).as_ref(), Some(chat.0.portfolio()), "it can be read again");
    let mut next = another_time(&chat);
    let so_far = next.question().intro.unwrap().so_far.unwrap();
    assert!(so_far.contains("an example without a text yet: \"The oven\"."), "{so_far}");
    // The same when a signal ends it, or the way back leads past it.
    let mut chat = Chat::begin();
    chat.choose("yes");
    chat.choose("text");
    chat.write("The oven");
    assert!(chat.0.keep_begun("").changed);
    assert!(chat.write("I baked.").changed);
    assert_eq!((chat.examples().len(), chat.examples()[0].text.as_deref()), (1, Some("I baked.")));
    // A step that was left with Esc before it was answered.
    let mut chat = Chat::begin();
    chat.choose("no");
    chat.0.keep_begun("Ask the baker");
    chat.say(Command::Back);
    assert!(chat.say(Command::Stop).changed);
    assert_eq!(chat.answers()[0].next_step.as_ref().map(|step| step.action.as_str()), Some("Ask the baker"));
}

#[test]
fn a_text_in_the_place_of_a_name_is_a_text() {
    let text = "I baked every morning for a year. ".repeat(5);
    let mut chat = Chat::begin();
    chat.choose("yes");
    chat.choose("text");
    let reply = chat.write(&text);
    assert!(reply.changed && matches!(&reply.says[0], Say::Notice(said) if said.contains("kept as the text")));
    assert_eq!(
        (chat.examples()[0].title.as_deref(), chat.examples()[0].text.as_deref()),
        (None, Some(text.trim_end()))
    );
    assert_eq!(chat.question().prompt, "Who may see this example?");
}
