use super::*;
use crate::{
    advert::{self, FoundPost},
    interview::{Form, Say},
    spec::{Kind, PersonSpec},
};

const ADVERT: &str = "\
Bakery Assistant

Employer: Crumb and Co

Person specification

Skills

Essential

- Experience of baking bread
- Able to rise early
- Right to work in the UK

Desirable

- Knowledge of cakes

Values

Essential

- Kindness

Please note that we are closed on Mondays
";

/// A review with somebody who answers in words.
struct Chat(Review);

impl Chat {
    fn begin() -> Self {
        Self(Review::new(advert::read(ADVERT.as_bytes(), None).unwrap()))
    }

    /// From the facts to the first criterion.
    fn at_the_criteria() -> Self {
        let mut chat = Self::begin();
        chat.choose("yes");
        chat
    }

    fn question(&mut self) -> Question {
        self.0.question().expect("something is asked")
    }

    fn choose(&mut self, word: &str) -> Reply {
        let question = self.question();
        let Form::Choice { options, .. } = &question.form else {
            panic!("{} wants no choice", question.prompt);
        };
        let index = options.iter().position(|option| option.word == word);
        self.0.take(Input::Chosen(index.unwrap_or_else(|| panic!("{word} among {options:?}"))))
    }

    fn write(&mut self, text: &str) -> Reply {
        let question = self.question();
        assert!(!matches!(question.form, Form::Choice { .. }), "{} wants a choice", question.prompt);
        self.0.take(Input::Text(text.to_owned()))
    }

    fn say(&mut self, command: Command) -> Reply {
        self.0.take(Input::Command(command))
    }

    /// "E1 Experience of ..." for each criterion.
    fn criteria(&self) -> Vec<String> {
        let criteria = |reading: &Reading| {
            let criterion = |found: &Found| format!("{} {}", found.criterion.reference, found.criterion.text);
            reading.criteria().map(criterion).collect()
        };
        criteria(&self.0.reading())
    }
}

#[test]
fn nothing_changed_is_the_reading_itself() {
    let reading = advert::read(ADVERT.as_bytes(), None).unwrap();
    assert_eq!(Review::new(reading.clone()).reading(), reading);
    let mut chat = Chat::begin();
    let mut asked = Vec::new();
    while let Some(question) = chat.0.question() {
        asked.push(question.intro.map_or(question.prompt, |intro| intro.criterion));
        let Form::Choice { default: Some(default), .. } = question.form else { panic!("{asked:?}") };
        chat.0.take(Input::Chosen(default));
    }
    assert_eq!(
        asked,
        [
            "This is what the advert says about the post. Is it right?",
            "E1  Experience of baking bread",
            "E2  Able to rise early",
            "E3  Right to work in the UK",
            "D1  Knowledge of cakes",
            "E4  Kindness",
            "Please note that we are closed on Mondays",
        ]
    );
    assert_eq!(chat.0.reading(), Reading { unplaced: Vec::new(), ..reading });
    assert_eq!(chat.0.take(Input::Chosen(0)).end, Some(End::Finished));
}

#[test]
fn facts_are_corrected() {
    let mut chat = Chat::begin();
    chat.choose("title");
    chat.write(" Baker ");
    chat.choose("employer");
    chat.write("none");
    chat.choose("closing");
    let reply = chat.write("soon");
    assert!(matches!(&reply.says[..], [Say::Notice(text)] if text.starts_with("\"soon\" is not a date")), "{reply:?}");
    chat.write("24/12/2026");
    chat.choose("title");
    chat.write("");
    chat.choose("pay");
    chat.say(Command::Back);
    assert!(chat.question().prompt.starts_with("This is what the advert says"));
    let post = FoundPost {
        title: Some("Baker".to_owned()),
        closing_date: Some(jiff::civil::date(2026, 12, 24)),
        ..FoundPost::default()
    };
    assert_eq!(chat.0.reading().post, post);
    assert!(matches!(&chat.say(Command::Back).says[..], [Say::Notice(_)]), "corrections are behind us");
}

#[test]
fn level_kind_and_text_are_changed_where_they_are_shown() {
    let mut chat = Chat::at_the_criteria();
    let first = chat.question().intro.unwrap();
    assert_eq!(first.place, "1 of 5, essential, Skills; line 11 of the advert");
    assert_eq!(chat.question().intro, None, "it is shown once");
    chat.choose("desirable");
    assert_eq!(chat.question().intro.unwrap().criterion, "D1  Experience of baking bread");
    chat.choose("confirmation");
    assert_eq!(chat.question().intro.unwrap().advice, "To be confirmed with a plain yes or no.");
    chat.choose("text");
    chat.write("Experience of  baking");
    assert_eq!(chat.question().intro.unwrap().criterion, "D1  Experience of baking");
    chat.choose("yes");
    assert_eq!(
        chat.criteria(),
        [
            "E1 Able to rise early",
            "E2 Right to work in the UK",
            "D1 Experience of baking",
            "D2 Knowledge of cakes",
            "E3 Kindness"
        ]
    );
    let reading = chat.0.reading();
    assert_eq!(reading.categories[0].desirable[0].criterion.kind, Kind::Confirmation);
}

#[test]
fn what_is_merged_or_dropped_can_be_brought_back() {
    let mut chat = Chat::at_the_criteria();
    chat.choose("yes");
    let reply = chat.choose("merge");
    assert_eq!(reply.says, [Say::Notice("Merged: E1  Experience of baking bread Able to rise early".to_owned())]);
    chat.choose("drop");
    assert_eq!(
        chat.criteria(),
        ["E1 Experience of baking bread Able to rise early", "D1 Knowledge of cakes", "E2 Kindness"]
    );
    chat.say(Command::Back);
    assert_eq!(chat.question().prompt, "You left this out. What now?");
    chat.choose("restore");
    chat.say(Command::Back);
    assert_eq!(chat.question().prompt, "You joined this to the one before. What now?");
    chat.choose("restore");
    assert_eq!(chat.criteria(), Chat::begin().criteria());

    // The first under a heading has none before it.
    let mut chat = Chat::at_the_criteria();
    let Form::Choice { options, .. } = chat.question().form else { panic!() };
    assert!(options.iter().all(|option| option.word != "merge"));
}

#[test]
fn one_is_added_after_another() {
    let mut chat = Chat::at_the_criteria();
    chat.choose("add");
    let reply = chat.write(" ");
    assert_eq!(reply.says, [Say::Notice("Nothing was typed, so nothing is added.".to_owned())]);
    chat.choose("add");
    chat.write("Full UK driving licence");
    let intro = chat.question().intro.unwrap();
    assert_eq!(intro.place, "2 of 6, essential, Skills; added by you");
    assert_eq!(intro.criterion, "E2  Full UK driving licence");
    assert_eq!(intro.advice, "To be confirmed with a plain yes or no.");
    chat.say(Command::Back);
    assert_eq!(chat.question().intro.unwrap().criterion, "E1  Experience of baking bread");
}

#[test]
fn the_same_criterion_never_stands_twice_in_a_list() {
    let mut chat = Chat::at_the_criteria();
    chat.choose("text");
    let refused = [Say::Notice("The same criterion stands there already, as E2. Nothing is changed.".to_owned())];
    assert_eq!(chat.write("able to rise early.").says, refused);
    chat.write("");
    chat.choose("add");
    assert_eq!(chat.write("Able to rise early").says, refused);
    chat.say(Command::Skip);
    assert_eq!(chat.criteria(), Chat::begin().criteria());
    // In another list it may.
    chat.choose("text");
    chat.write("Knowledge of cakes");
    assert!(matches!(&chat.choose("desirable").says[..], [Say::Notice(_)]));
}

#[test]
fn the_last_criterion_stays() {
    let mut chat = Chat::at_the_criteria();
    for _ in 0..4 {
        chat.choose("drop");
    }
    assert!(matches!(&chat.choose("drop").says[..], [Say::Notice(text)] if text.starts_with("It is the only")));
    assert_eq!(chat.criteria(), ["E1 Kindness"]);
    assert_eq!(chat.0.reading().categories.len(), 1);

    // Nor does a line leave that has become the only one.
    chat.choose("rest");
    chat.choose("essential");
    chat.choose("heading-1");
    assert!(chat.0.question().is_none());
    assert_eq!(chat.criteria().len(), 2);
}

#[test]
fn lines_without_a_place_find_one() {
    let mut chat = Chat::at_the_criteria();
    chat.choose("rest");
    let intro = chat.question().intro.unwrap();
    assert!(intro.place.starts_with("1 of 1 line not placed; line 25 of the advert: "), "{}", intro.place);
    chat.choose("desirable");
    let Form::Choice { default, .. } = chat.question().form else { panic!() };
    assert_eq!(default, Some(1), "the heading above it");
    let reply = chat.choose("heading-1");
    assert_eq!(reply.says, [Say::Notice("Added as D2.".to_owned())]);
    assert_eq!(reply.end, Some(End::Finished));
    assert!(chat.criteria().contains(&"D2 Please note that we are closed on Mondays".to_owned()));
    assert!(chat.0.reading().unplaced.is_empty());
}

#[test]
fn stop_asks_and_what_was_not_decided_stays_listed() {
    let mut chat = Chat::at_the_criteria();
    chat.say(Command::Stop);
    chat.choose("go");
    assert_eq!(chat.question().intro.unwrap().criterion, "E1  Experience of baking bread");
    chat.say(Command::Stop);
    chat.say(Command::Back);
    assert_eq!(chat.question().prompt, "Is this right?");
    chat.say(Command::Stop);
    assert!(matches!(&chat.say(Command::Stop).says[..], [Say::Notice(_)]));
    assert_eq!(chat.choose("write").end, Some(End::Finished));
    assert_eq!(chat.0.reading().unplaced.len(), 1);

    let mut chat = Chat::begin();
    chat.say(Command::Stop);
    assert_eq!(chat.choose("discard").end, Some(End::Stopped));
}

#[test]
fn show_and_list() {
    let mut chat = Chat::at_the_criteria();
    let reply = chat.say(Command::Show);
    let [Say::Text(text)] = &reply.says[..] else { panic!("{reply:?}") };
    assert!(text.starts_with("E1  Experience of baking bread\n1 of 5, essential"), "{text}");
    let reply = chat.say(Command::List);
    let [Say::Text(text)] = &reply.says[..] else { panic!("{reply:?}") };
    assert!(text.starts_with("5 criteria\nSkills:\nE1  Experience"), "{text}");
    assert!(text.ends_with("Values:\nE4  Kindness\n1 line is not placed"), "{text}");
}

#[test]
fn misplaced_input_is_refused() {
    let mut chat = Chat::begin();
    assert!(matches!(&chat.0.take(Input::Text("yes".to_owned())).says[..], [Say::Notice(_)]));
    assert!(matches!(&chat.0.take(Input::Chosen(99)).says[..], [Say::Notice(_)]));
    chat.choose("title");
    assert!(matches!(&chat.0.take(Input::Chosen(0)).says[..], [Say::Notice(_)]));
    let yaml = chat.0.reading().into_spec().0.to_yaml().unwrap();
    assert!(PersonSpec::parse(&yaml, &mut Vec::new()).is_some());
}
