mod any;
mod hints;
mod next_time;
mod text;

use super::*;
use crate::portfolio::{Part, Rating, Share};

const TODAY: Date = jiff::civil::date(2025, 12, 1);

const SPEC: &str = "\
title: Baker
employer: Crumb and Co
closing_date: 2025-12-24
categories:
  - name: Skills
    essential:
      - Experience of baking bread and cakes in a village bakery
      - text: Right to work in the UK
        kind: confirmation
    desirable:
      - Willing to start early
      - Lived experience of early mornings
";

fn spec(text: &str) -> PersonSpec {
    let mut problems = Vec::new();
    PersonSpec::parse(text, &mut problems).unwrap_or_else(|| panic!("{problems:?}"))
}

/// A conversation with somebody who answers in words.
struct Chat(Interview);

impl Chat {
    fn begin() -> Self {
        Self::resume(SPEC, Portfolio::default(), &Scope::Open)
    }

    fn resume(text: &str, portfolio: Portfolio, scope: &Scope) -> Self {
        let spec = spec(text);
        let post = Post::of(&spec, Some("baker.yaml".to_owned()));
        let index = (!portfolio.assessments.is_empty()).then_some(0);
        let options = Options { today: TODAY, editor: true, hints: true };
        Self(Interview::new(spec, post, portfolio, index, scope, options))
    }

    fn question(&mut self) -> Question {
        self.0.question().expect("something is asked")
    }

    /// Chooses by word.
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

    /// An example in one text for the present criterion, up to the next one.
    fn example(&mut self, rating: &str, title: &str, text: &str) -> Reply {
        self.choose(rating);
        self.choose("text");
        self.write(title);
        self.write(text);
        self.choose("private")
    }

    fn answers(&self) -> &[Answer] {
        &self.0.portfolio().assessments[0].answers
    }

    fn examples(&self) -> &[Example] {
        &self.0.portfolio().examples
    }

    fn default(&mut self) -> String {
        match self.question().form {
            Form::Choice { options, default } => options[default.expect("a default")].word.clone(),
            Form::Short { earlier, .. } => earlier.expect("an earlier answer"),
            Form::Text | Form::Editor { .. } => panic!("no default"),
        }
    }
}

fn saved(reply: &Reply) -> &str {
    match &reply.says[..] {
        [Say::Saved(text)] => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn essentials_come_first_in_printed_order() {
    let mut chat = Chat::begin();
    let mut places = Vec::new();
    while let Some(question) = chat.0.question() {
        let intro = question.intro.expect("every criterion is introduced");
        places.push((intro.place, intro.criterion.split("  ").next().unwrap().to_owned(), intro.care.is_some()));
        assert!(chat.0.question().unwrap().intro.is_none(), "but only once");
        chat.say(Command::Skip);
    }
    let expected = [
        ("1 of 4, essential, Skills; 1 left in this category", "E1", false),
        ("2 of 4, essential, Skills; last in this category", "E2", false),
        ("3 of 4, desirable, Skills; 1 left in this category", "D1", false),
        ("4 of 4, desirable, Skills; last in this category", "D2", true),
    ];
    let expected = expected.map(|(place, reference, care)| (place.to_owned(), reference.to_owned(), care));
    assert_eq!(places, expected);
}

#[test]
fn an_answer_in_parts_is_saved_step_by_step() {
    let mut chat = Chat::begin();
    assert!(chat.choose("yes").changed);
    chat.choose("parts");
    assert!(!chat.write("The oven").changed, "a name alone is nothing yet");
    assert!(chat.write("In the village, 2024").changed);
    assert!(!chat.write("").changed, "a part can be left out");
    chat.write("I baked.");
    chat.write("It sold.");
    chat.write("");
    let reply = chat.choose("application");
    assert_eq!(saved(&reply), "Saved. 1 of 2 essential criteria answered.");
    let example = &chat.examples()[0];
    let parts: Vec<_> = example.parts().collect();
    assert_eq!(
        parts,
        [(Part::Situation, "In the village, 2024"), (Part::Action, "I baked."), (Part::Result, "It sold.")]
    );
    assert_eq!((example.share, example.added), (Share::Application, Some(TODAY)));
    assert_eq!(chat.answers()[0].examples, ["the-oven"]);
    assert_eq!(chat.answers()[0].answered, Some(TODAY));
}

#[test]
fn a_confirmation_is_only_asked_for_a_yes_or_no() {
    let mut chat = Chat::begin();
    chat.say(Command::Skip);
    assert_eq!(saved(&chat.choose("yes")), "Saved. 1 of 2 essential criteria answered.");
    chat.say(Command::Back);
    assert_eq!(chat.default(), "yes");
    chat.choose("another");
    chat.write("A visa until 2028");
    assert_eq!(chat.answers()[0].rating, Rating::AnotherWay);
    assert_eq!(chat.answers()[0].note.as_deref(), Some("A visa until 2028"));
}

#[test]
fn a_gap_has_a_next_step_and_a_date() {
    let mut chat = Chat::begin();
    chat.choose("no");
    chat.write("  Ask for\ta course ");
    let unclear = chat.write("soon");
    assert!(!unclear.changed && matches!(&unclear.says[..], [Say::Notice(text)] if text.contains("\"soon\" is not")));
    let reply = chat.write("31/12/2025");
    assert!(matches!(&reply.says[..], [Say::Notice(late), Say::Saved(_)] if late.contains("after the closing date")));
    let step = chat.answers()[0].next_step.clone().unwrap();
    assert_eq!((step.action.as_str(), step.by), ("Ask for a course", Some(jiff::civil::date(2025, 12, 31))));

    // Both are offered again, Enter alone keeps them, and the word none takes them away.
    chat.say(Command::Back);
    assert_eq!(chat.default(), "31 December 2025");
    chat.say(Command::Back);
    assert_eq!(chat.default(), "Ask for a course");
    assert!(!chat.write("").changed);
    assert!(!chat.write("").changed);
    assert_eq!(chat.answers()[0].next_step, Some(step));
    chat.say(Command::Back);
    chat.say(Command::Back);
    assert!(chat.write("none").changed);
    assert_eq!(chat.answers()[0].next_step, None);
}

#[test]
fn back_leads_to_the_beginning_with_every_answer_as_default() {
    let mut chat = Chat::begin();
    chat.choose("partly");
    chat.choose("text");
    chat.write("The oven");
    chat.write("I baked.");
    chat.choose("adviser");
    chat.write("Bake more");
    chat.write("15/12/2025");
    chat.choose("no");
    let before = chat.0.portfolio().clone();

    let mut defaults = Vec::new();
    while chat.say(Command::Back).says.is_empty() {
        defaults.push(match chat.question().form {
            Form::Choice { options, default } => {
                default.and_then(|index| options.get(index)).map_or("-", |option| &option.word).to_owned()
            }
            Form::Short { earlier, .. } => earlier.unwrap_or_default(),
            Form::Text => "text".to_owned(),
            Form::Editor { .. } => "editor".to_owned(),
        });
    }
    assert_eq!(defaults, ["no", "15 December 2025", "Bake more", "adviser", "keep", "The oven", "keep", "partly"]);
    // And forward again with the defaults alone: nothing changes.
    chat.choose("partly");
    assert!(!chat.choose("keep").changed);
    chat.write("");
    chat.write("");
    chat.choose("no");
    assert_eq!(*chat.0.portfolio(), before);
}

#[test]
fn an_example_is_used_again_and_taken_off() {
    let mut chat = Chat::begin();
    chat.example("yes", "The oven", "I baked.");
    chat.say(Command::Skip);
    chat.choose("working");
    chat.choose("use");
    let reply = chat.choose("the-oven");
    assert!(reply.changed);
    assert_eq!(chat.answers()[1].examples, ["the-oven"]);
    assert_eq!(chat.examples().len(), 1);

    // Back asks for the evidence, not which example: what can be picked is different now.
    chat.say(Command::Back);
    assert_eq!(chat.question().prompt, "What shows it?");
    assert_eq!(chat.default(), "keep");
    chat.choose("off");
    assert!(chat.choose("the-oven").changed);
    assert_eq!(chat.answers()[1].examples, Vec::<String>::new());
    assert_eq!(chat.answers()[0].examples, ["the-oven"], "the other criterion keeps it");
    assert_eq!(chat.examples().len(), 1);
    assert_eq!(chat.question().prompt, "What shows it?");
    chat.choose("later");
}

#[test]
fn show_and_list_tell_and_change_nothing() {
    let mut chat = Chat::begin();
    chat.choose("no");
    chat.write("Bake more");
    chat.write("15/12/2025");
    chat.say(Command::Back);
    let before = chat.question();
    let Reply { changed: false, says, end: None } = chat.say(Command::Show) else { panic!() };
    let [Say::Text(shown), Say::Text(_)] = &says[..] else { panic!("{says:?}") };
    assert_eq!(
        shown,
        "E1 (essential): Experience of baking bread and cakes in a village bakery\nCategory: Skills\nYour answer: \
         not met\nNext step: Bake more, by 15 December 2025"
    );
    let reply = chat.say(Command::List);
    let [Say::Text(list), Say::Text(reminder)] = &reply.says[..] else { panic!("{reply:?}") };
    assert_eq!(reminder, "E1  Experience of baking bread and cakes in a...");
    assert_eq!(
        list,
        "Still open: 3 criteria\nE2  Right to work in the UK\nD1  Willing to start early\nD2  Lived experience of \
         early mornings"
    );
    assert_eq!(chat.question(), before);
}

#[test]
fn stop_says_what_is_saved_and_ends() {
    let mut chat = Chat::begin();
    chat.choose("yes");
    let reply = chat.say(Command::Stop);
    assert_eq!(reply.end, Some(End::Stopped));
    assert_eq!(saved(&reply), "Saved. 0 of 2 essential criteria answered. E1 is asked again next time.");

    let mut chat = Chat::begin();
    assert_eq!(chat.say(Command::Stop), Reply { end: Some(End::Stopped), ..Reply::default() });
}

#[test]
fn the_end_is_said_once_and_stays() {
    let mut chat = Chat::resume(SPEC, Portfolio::default(), &Scope::Only(vec!["E2".parse().unwrap()]));
    let reply = chat.choose("unsure");
    assert_eq!(reply.end, Some(End::Finished));
    assert_eq!(chat.0.question(), None);
    assert_eq!(chat.0.take(Input::Chosen(0)).end, Some(End::Finished));
    assert_eq!(chat.0.count_left(Left::Open), 3);
}

#[test]
fn misplaced_input_is_refused_with_a_reason() {
    let mut chat = Chat::begin();
    assert!(matches!(&chat.0.take(Input::Text("yes".to_owned())).says[..], [Say::Notice(_)]));
    assert!(matches!(&chat.0.take(Input::Chosen(9)).says[..], [Say::Notice(_)]));
    chat.choose("no");
    assert!(matches!(&chat.0.take(Input::Chosen(0)).says[..], [Say::Notice(_)]));
    assert_eq!(chat.answers().len(), 1);
}

#[test]
fn bare_words_are_commands_where_one_line_is_wanted() {
    let offered = [(Command::Back, ""), (Command::Stop, "")];
    let heard = |line: &str| Command::in_line(line, &offered);
    assert_eq!(
        (heard("back"), heard(" stop "), heard(":back")),
        (Some(Command::Back), Some(Command::Stop), Some(Command::Back))
    );
    for answer in ["Stop", "back to work", "skip", "stop.", ""] {
        assert_eq!(heard(answer), None, "{answer}");
    }
}

#[test]
fn nobody_is_offered_what_does_not_fit() {
    let words = |chat: &mut Chat| match chat.question().form {
        Form::Choice { options, .. } => options.into_iter().map(|option| option.word).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let lived = Scope::Only(vec!["D2".parse().unwrap()]);
    let mut chat = Chat::resume(SPEC, Portfolio::default(), &lived);
    assert_eq!(words(&mut chat), ["yes", "partly", "no"]);
    chat.choose("yes");
    chat.choose("later");
    // What was said before is always offered.
    let mut portfolio = chat.0.portfolio().clone();
    portfolio.assessments[0].answers[0].rating = Rating::WorkingTowards;
    let mut chat = Chat::resume(SPEC, portfolio, &lived);
    assert_eq!(chat.default(), "working");

    // A certificate is told in one text first.
    let held = SPEC.replace("Willing to start early", "NVQ level 2 in baking");
    let mut chat = Chat::resume(&held, Portfolio::default(), &Scope::Only(vec!["D1".parse().unwrap()]));
    chat.choose("yes");
    assert_eq!(words(&mut chat)[..2], ["text", "parts"]);
}
