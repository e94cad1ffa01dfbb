//! Whatever somebody says: what is saved can be read again.

use proptest::prelude::*;

use super::*;

/// What can be heard at a question.
fn heard() -> impl Strategy<Value = Result<Input, String>> {
    let text = prop::sample::select(vec!["", "none", "The oven", "I baked bread.\n\nEvery day.", "15/12/2026", "."]);
    let commands = [Command::Back, Command::Skip, Command::Show, Command::List, Command::Stop];
    prop_oneof![
        6 => (0_usize..6).prop_map(|index| Ok(Input::Chosen(index))),
        4 => text.clone().prop_map(|text| Ok(Input::Text(text.to_owned()))),
        2 => prop::sample::select(commands.to_vec()).prop_map(|command| Ok(Input::Command(command))),
        1 => text.prop_map(|begun| Err(begun.to_owned())),
    ]
}

proptest! {
    #[test]
    fn what_is_saved_can_be_read_again(heard in prop::collection::vec(heard(), 1..60)) {
        let mut chat = Chat::begin();
        for heard in heard {
            if chat.0.question().is_none() {
                break;
            }
            match heard {
                Ok(input) => chat.0.take(input),
                Err(begun) => chat.0.keep_begun(&begun),
            };
            let written = chat.0.portfolio().to_yaml().unwrap();
            let mut problems = Vec::new();
            let read = Portfolio::parse(&written, &mut problems);
            prop_assert_eq!(read.as_ref(), Some(chat.0.portfolio()), "{:?}\n{}", problems, written);
        }
    }
}
