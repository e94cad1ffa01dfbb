use super::*;

fn portfolio() -> Portfolio {
    let text = "\
version: 1
examples:
  - id: oven
    title: The oven
    situation: A village fete.
    action: |
      I baked forty loaves.

      And cakes.
    share: private
  - id: shop
    text: I ran a shop.
";
    Portfolio::parse(text, &mut Vec::new()).unwrap()
}

/// A conversation with somebody who answers in words.
struct Chat(Revision);

impl Chat {
    fn about(id: &str) -> Self {
        Self(Revision::new(portfolio(), id, true).unwrap())
    }

    fn prompt(&mut self) -> String {
        self.0.question().unwrap().prompt
    }

    fn choose(&mut self, word: &str) -> Reply {
        let question = self.0.question().unwrap();
        let Form::Choice { options, .. } = &question.form else {
            panic!("{} wants no choice", question.prompt);
        };
        let index = options.iter().position(|option| option.word == word);
        self.0.take(Input::Chosen(index.unwrap_or_else(|| panic!("{word} among {options:?}"))))
    }

    fn write(&mut self, text: &str) -> Reply {
        let question = self.0.question().unwrap();
        assert!(!matches!(question.form, Form::Choice { .. }), "{} wants a choice", question.prompt);
        self.0.take(Input::Text(text.to_owned()))
    }

    fn say(&mut self, command: Command) -> Reply {
        self.0.take(Input::Command(command))
    }

    fn example(&self) -> &Example {
        self.0.portfolio().example(&self.0.example).unwrap()
    }
}

#[test]
fn enter_alone_walks_through_and_changes_nothing() {
    let mut chat = Chat::about("oven");
    let mut prompts = Vec::new();
    while let Some(question) = chat.0.question() {
        prompts.push(question.prompt);
        let reply = match question.form {
            Form::Choice { default, .. } => chat.0.take(Input::Chosen(default.unwrap())),
            Form::Text | Form::Short { .. } | Form::Editor { .. } => chat.write(""),
        };
        assert!(!reply.changed);
    }
    assert_eq!(
        prompts,
        [
            "A short name for this example, to find it again (optional)",
            "Situation: keep this?",
            "Action: keep this?",
            "Is there anything to add?",
            "When was it? (optional, in your own words)",
            "Who may see this example?",
        ]
    );
    assert!(!chat.0.has_changed());
    assert_eq!(*chat.0.portfolio(), portfolio());
    assert_eq!(chat.0.take(Input::Chosen(0)).end, Some(End::Finished));
}

#[test]
fn every_kind_of_change() {
    let mut chat = Chat::about("oven");
    let reply = chat.write("The big  oven");
    assert_eq!(reply.says[0], Say::Saved("Saved.".to_owned()));
    assert_eq!(reply.says[1], Say::Text("A village fete.".to_owned()), "the part is shown in full");
    chat.choose("replace");
    assert!(chat.write("In May.\n").changed);
    chat.choose("add");
    chat.write("All sold.");
    chat.choose("result");
    chat.write("They asked me again.");
    assert_eq!(chat.prompt(), "Is there anything to add?");
    chat.choose("no");
    chat.write("May 2024");
    assert_eq!(chat.choose("application").end, Some(End::Finished));
    let example = chat.example();
    assert_eq!(example.title.as_deref(), Some("The big oven"));
    assert_eq!(example.situation.as_deref(), Some("In May."));
    assert_eq!(example.action.as_deref(), Some("I baked forty loaves.\n\nAnd cakes.\n\nAll sold."));
    assert_eq!(example.result.as_deref(), Some("They asked me again."));
    assert_eq!(example.when.as_deref(), Some("May 2024"));
    assert_eq!(example.share, Share::Application);
}

#[test]
fn an_empty_answer_never_loses_text() {
    let mut chat = Chat::about("oven");
    chat.write(" ");
    chat.choose("replace");
    let reply = chat.write(" \n ");
    assert_eq!(reply.says[0], Say::Notice("Nothing was typed, so your earlier text stays.".to_owned()));
    chat.choose("editor");
    assert_eq!(
        chat.0.question().unwrap().form,
        Form::Editor { text: "I baked forty loaves.\n\nAnd cakes.\n".to_owned() }
    );
    chat.write("");
    assert_eq!(*chat.0.portfolio(), portfolio());
}

#[test]
fn a_part_is_taken_out_after_asking_but_never_the_last() {
    let mut chat = Chat::about("oven");
    chat.write("none");
    assert_eq!(chat.example().title, None);
    chat.choose("out");
    chat.choose("no");
    assert_eq!(chat.prompt(), "Action: keep this?");
    chat.say(Command::Back);
    chat.choose("out");
    let reply = chat.choose("yes");
    assert!(reply.changed);
    assert_eq!(reply.says[0], Say::Saved("Situation: taken out and saved.".to_owned()));
    assert_eq!(chat.example().situation, None);
    let reply = chat.choose("out");
    assert!(
        matches!(&reply.says[..], [Say::Notice(text)] if text.ends_with("personspec examples remove oven")),
        "{reply:?}"
    );
    assert!(chat.example().action.is_some());

    // Going back, what was taken out can be written again.
    chat.say(Command::Back);
    assert!(chat.prompt().starts_with("Situation: where and when"));
    chat.write("Anew.");
    assert_eq!(chat.example().situation.as_deref(), Some("Anew."));
}

#[test]
fn back_works_any_number_of_times() {
    let mut chat = Chat::about("shop");
    chat.write("");
    chat.choose("replace");
    chat.write("I kept a shop.");
    chat.choose("task");
    chat.write("To open it.");
    chat.choose("no");
    chat.write("2020");
    let mut prompts = Vec::new();
    loop {
        prompts.push(chat.prompt());
        if chat.say(Command::Back).says.iter().any(|say| matches!(say, Say::Notice(_))) {
            break;
        }
    }
    assert_eq!(
        prompts.iter().map(|prompt| prompt.split([':', '?', ',']).next().unwrap()).collect::<Vec<_>>(),
        [
            "Who may see this example",
            "When was it",
            "Is there anything to add",
            "Task",
            "Is there anything to add",
            "Text",
            "A short name for this example"
        ]
    );
    assert_eq!(chat.0.question().unwrap().form, Form::Short { earlier: None, begun: None, removable: true });
    assert_eq!(chat.example().text.as_deref(), Some("I kept a shop."));
}

#[test]
fn what_was_begun_goes_after_what_is_there() {
    let mut chat = Chat::about("shop");
    chat.write("");
    chat.choose("replace");
    let reply = chat.0.keep_begun("And then");
    assert!(reply.changed);
    assert_eq!(chat.example().text.as_deref(), Some("I ran a shop.\n\nAnd then"));
    assert_eq!(chat.prompt(), "Text: keep this?");
    assert_eq!(chat.0.keep_begun(" "), Reply::default());
    chat.choose("editor");
    chat.0.without_editor();
    assert_eq!(chat.prompt(), "Text: keep this?");
}

#[test]
fn show_and_list() {
    let mut chat = Chat::about("oven");
    assert_eq!(
        chat.say(Command::List).says,
        [Say::Text("Still to come:\nSituation\nAction\nAnything to add\nWhen it was\nWho may see it".to_owned())]
    );
    let reply = chat.say(Command::Show);
    let [Say::Text(text)] = &reply.says[..] else { panic!("{reply:?}") };
    assert!(text.starts_with("Example: The oven (shared with: nobody)\nSituation: A village fete.\n"), "{text}");
    assert_eq!(chat.say(Command::Stop).end, Some(End::Stopped));
}

#[test]
fn misplaced_input_is_refused() {
    let mut chat = Chat::about("oven");
    assert!(matches!(&chat.0.take(Input::Chosen(0)).says[..], [Say::Notice(_)]));
    chat.write("");
    assert!(matches!(&chat.0.take(Input::Chosen(9)).says[..], [Say::Notice(_)]));
    assert!(matches!(&chat.0.take(Input::Text("All new".to_owned())).says[..], [Say::Notice(_)]));
    assert_eq!(*chat.0.portfolio(), portfolio());
    assert!(Revision::new(portfolio(), "nobody", false).is_none());
}
