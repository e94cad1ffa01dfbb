//! What a portfolio has that is not on the disk: the last thing between a text and its loss is to show it.

use personspec::{
    date,
    portfolio::{Answer, Example, Portfolio},
};

/// Everything of `now` that `saved` does not have, in words: what was said about criteria, then the examples.
pub fn texts(saved: &Portfolio, now: &Portfolio) -> Vec<String> {
    let mut texts = Vec::new();
    for (index, assessment) in now.assessments.iter().enumerate() {
        let known = saved.assessments.get(index).map(|assessment| &assessment.answers[..]).unwrap_or_default();
        for answer in &assessment.answers {
            let known = known.iter().find(|known| known.reference == answer.reference);
            texts.extend(answer_in_words(known, answer, now));
        }
    }
    for example in &now.examples {
        texts.extend(example_in_words(saved.example(&example.id), example));
    }
    texts
}

/// "E1: met; next step: book a course"; `None` when all of the answer is known.
fn answer_in_words(known: Option<&Answer>, answer: &Answer, now: &Portfolio) -> Option<String> {
    let mut words = Vec::new();
    if known.is_none_or(|known| (known.rating, &known.criterion) != (answer.rating, &answer.criterion)) {
        words.push(answer.rating.in_words().to_owned());
    }
    if known.and_then(|known| known.note.as_ref()) != answer.note.as_ref() {
        words.push(answer.note.clone().unwrap_or_else(|| "no note".to_owned()));
    }
    if known.and_then(|known| known.next_step.as_ref()) != answer.next_step.as_ref() {
        words.push(match &answer.next_step {
            Some(step) => format!("next step: {}{}", step.action, date::by(step.by)),
            None => "no next step".to_owned(),
        });
    }
    let before = known.map(|known| &known.examples[..]).unwrap_or_default();
    let named = |id: &String| now.example(id).map(Example::name).unwrap_or_default();
    let put_on = answer.examples.iter().filter(|id| !before.contains(id));
    words.extend(put_on.map(|id| format!("with the example \"{}\"", named(id))));
    let taken_off = before.iter().filter(|id| !answer.examples.contains(id));
    words.extend(taken_off.map(|id| format!("without the example \"{}\"", named(id))));
    if let Some(day) = answer.answered.filter(|day| known.and_then(|known| known.answered) != Some(*day)) {
        words.push(format!("answered on {}", date::in_words(day)));
    }
    (!words.is_empty()).then(|| format!("{}: {}", answer.reference, words.join("; ")))
}

/// "Name: My example", "Text: I ran the group."
fn example_in_words(known: Option<&Example>, example: &Example) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(title) = &example.title
        && known.and_then(|known| known.title.as_ref()) != Some(title)
    {
        lines.push(format!("Name: {title}"));
    }
    if let Some(when) = &example.when
        && known.and_then(|known| known.when.as_ref()) != Some(when)
    {
        lines.push(format!("When: {when}"));
    }
    let written = example.parts().filter(|(part, text)| known.and_then(|known| known.part(*part)) != Some(*text));
    lines.extend(written.map(|(part, text)| format!("{}: {}", part.label(), text.trim_end())));
    if known.map(|known| known.share).unwrap_or_default() != example.share {
        lines.push(format!("Who may see it: {}", example.share.in_words()));
    }
    lines
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    const SAVED: &str = "\
version: 1
examples:
  - {id: oven, title: The oven, text: I baked., share: private}
assessments:
  - post: {title: Baker}
    answers:
      - {ref: E1, criterion: Experience of baking, rating: met, examples: [oven], answered: 2025-11-20}
      - {ref: E2, criterion: Early mornings, rating: not_met, next_step: {action: Ask, by: 2025-12-15}}
";

    fn portfolio(text: &str) -> Portfolio {
        Portfolio::parse(text, &mut Vec::new()).unwrap()
    }

    #[track_caller]
    fn unsaved(changes: &[(&str, &str)], expected: &[&str]) {
        let mut now = SAVED.to_owned();
        for (before, after) in changes {
            assert!(now.contains(before), "{before}");
            now = now.replace(before, after);
        }
        assert_eq!(texts(&portfolio(SAVED), &portfolio(&now)), expected);
    }

    #[test]
    fn what_is_on_the_disk_is_not_listed() {
        unsaved(&[], &[]);
        unsaved(&[("rating: not_met", "rating: partly_met")], &["E2: partly met"]);
        unsaved(&[("by: 2025-12-15", "by: 2026-01-06")], &["E2: next step: Ask, by 6 January 2026"]);
        unsaved(&[(", next_step: {action: Ask, by: 2025-12-15}", "")], &["E2: no next step"]);
        unsaved(&[("2025-11-20", "2025-12-01")], &["E1: answered on 1 December 2025"]);
        unsaved(&[("examples: [oven]", "examples: []")], &["E1: without the example \"The oven\""]);
        unsaved(&[("rating: met", "rating: met, note: Ask Ann")], &["E1: Ask Ann"]);
        unsaved(
            &[("title: The oven", "title: Our oven"), ("I baked.", "We baked.")],
            &["Name: Our oven", "Text: We baked."],
        );
        unsaved(
            &[("share: private", "share: adviser, when: 2024")],
            &["When: 2024", "Who may see it: my adviser and me"],
        );
    }

    #[test]
    fn of_what_is_new_everything_is_listed() {
        assert_eq!(
            texts(&Portfolio::default(), &portfolio(SAVED)),
            [
                "E1: met; with the example \"The oven\"; answered on 20 November 2025",
                "E2: not met; next step: Ask, by 15 December 2025",
                "Name: The oven",
                "Text: I baked."
            ]
        );
    }
}
