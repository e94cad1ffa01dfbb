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
        self.choose("only")
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
    chat.choose("only");

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
    assert_eq!(chat.0.what_is_left().as_deref(), Some("1 answer needs an example."));

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
    assert_eq!(chat.choose("only").end, Some(End::Finished));
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

#[test]
fn a_hint_is_given_once_however_many_criteria_an_example_serves() {
    let mut chat = Chat::begin();
    chat.choose("yes");
    chat.choose("text");
    chat.write("The oven");
    assert_eq!(thoughts(&chat.write("I am an excellent baker.")).len(), 1);
    chat.choose("only");
    chat.say(Command::Skip);
    chat.say(Command::Skip);
    chat.choose("partly");
    chat.choose("use");
    assert!(thoughts(&chat.choose("the-oven")).is_empty());
}
