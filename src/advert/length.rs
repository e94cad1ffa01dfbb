//! How long the supporting statement may be, where a sentence says so.

use super::markup;
use crate::limit::Limit;

/// What adverts call the statement.
#[rustfmt::skip]
const STATEMENTS: &[&str] = &[
    "supporting statement", "supporting information", "personal statement", "suitability statement",
    "statement of suitability", "statement in support",
];

/// Other things to write, which have limits of their own.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "cv", "letter", "question", "questions", "answer", "answers", "each", "per", "example", "examples", "behaviour",
    "behaviours", "criterion", "summary", "presentation", "minimum", "least", "between",
];

/// What stands before a number that must not be passed.
#[rustfmt::skip]
const BOUNDS: &[&str] = &[
    "maximum", "maximum of", "maximum is", "max", "max of", "no more than", "not more than", "no longer than", "up to",
    "not exceed", "not exceeding", "limit of", "limit is", "limited to", "word limit", "at most",
];

/// The limit that a line states for the statement: "Supporting statement: maximum 1,000 words". Nothing where the line
/// speaks of other things to write too, or states more than one number of words.
pub(super) fn of_statement(text: &str) -> Option<Limit> {
    // Nearly every line has no number, which is quicker to see.
    if text.len() > 400
        || !markup::holds(text, |byte| byte.is_ascii_digit())
        || !(text.contains("words") || text.contains("characters"))
    {
        return None;
    }
    let mut found = text.split_inclusive(". ").filter_map(of_sentence);
    let limit = found.next()?;
    found.next().is_none().then_some(limit)
}

fn of_sentence(sentence: &str) -> Option<Limit> {
    let words: Vec<String> = sentence
        .split([' ', '(', ')', ':', ';', '-', '–'])
        .map(|word| word.trim_matches(['.', ',']).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect();
    let whole = words.join(" ");
    let told =
        STATEMENTS.iter().any(|name| whole.contains(name)) && !words.iter().any(|word| OTHERS.contains(&&**word));
    if !told {
        return None;
    }
    let mut counts = words.windows(2).enumerate().filter_map(|(at, pair)| {
        let unit = matches!(&*pair[1], "words" | "characters");
        let number = pair[0].starts_with(|c: char| c.is_ascii_digit());
        (unit && number).then(|| (at, format!("{} {}", pair[0].replace(',', ""), pair[1])))
    });
    let ((at, count), None) = (counts.next()?, counts.next()) else {
        return None;
    };
    let before = words[..at].join(" ");
    let after = words.get(at + 2).map(String::as_str);
    let bounded = BOUNDS.iter().any(|bound| before == *bound || before.ends_with(&format!(" {bound}")))
        || matches!(after, Some("maximum" | "max" | "limit"));
    Limit::parse(&count).ok().filter(|_| bounded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_read_only_where_it_is_one_of_the_statement() {
        let limit = |text: &str| of_statement(text).map(|limit| limit.to_string());
        for text in [
            "Supporting statement: maximum 1,000 words",
            "Please send us a personal statement of no more than 1000 words.",
            "Your supporting information (1,000 words max) shows what you can do.",
            "In up to 1,000 words, write your supporting statement. We read all of it.",
        ] {
            assert_eq!(limit(text).as_deref(), Some("1000 words"), "{text}");
        }
        for text in [
            "Please address every essential point in no more than 1,000 words.",
            "Send a CV of up to 800 words and a supporting statement.",
            "A supporting statement of about 1,000 words.",
            "A supporting statement of 500 to 1,000 words, and no more than 900 words of notes.",
            "Your supporting statement has to answer each question in no more than 250 words.",
        ] {
            assert_eq!(limit(text), None, "{text}");
        }
    }
}
