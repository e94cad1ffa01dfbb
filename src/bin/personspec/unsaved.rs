//! What a portfolio has that is not on the disk: the last thing between a text and its loss is to show it.

use personspec::portfolio::{Answer, Portfolio};

/// Every text and answer of `now` that `saved` does not have, in words.
pub fn texts(saved: &Portfolio, now: &Portfolio) -> Vec<String> {
    let answers = |portfolio: &Portfolio| -> Vec<Answer> {
        portfolio.assessments.iter().flat_map(|assessment| assessment.answers.clone()).collect()
    };
    let known = answers(saved);
    let mut texts: Vec<String> =
        answers(now).iter().filter(|answer| !known.contains(answer)).map(answer_in_words).collect();
    for example in &now.examples {
        let before = saved.example(&example.id);
        let written = example.parts().filter(|(part, text)| before.and_then(|e| e.part(*part)) != Some(*text));
        texts.extend(written.map(|(part, text)| format!("{}: {}", part.label(), text.trim_end())));
    }
    texts
}

/// "E1: met; next step: book a course".
fn answer_in_words(answer: &Answer) -> String {
    let mut words = format!("{}: {}", answer.reference, answer.rating.in_words());
    if let Some(note) = &answer.note {
        words.push_str(&format!("; {note}"));
    }
    if let Some(step) = &answer.next_step {
        words.push_str(&format!("; next step: {}", step.action));
    }
    words
}
