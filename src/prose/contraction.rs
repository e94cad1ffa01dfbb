//! Short forms written out: "didn't" is "did" and "not".
//!
//! Owns the forms with an apostrophe, and those that people type on a telephone without it. Of the latter, forms that are
//! other words as well ("well", "were", "ill", "its") are left out.

use std::borrow::Cow;

/// The words of a short form in lower case, where it is one. A possessive is one word: "Ann's" is "ann".
pub fn written_out(lower: &str) -> Option<(Cow<'static, str>, Option<Cow<'static, str>>)> {
    let Some(apostrophe) = lower.bytes().position(|byte| byte == b'\'') else {
        return bare(lower).map(|(head, tail)| (Cow::Borrowed(head), Some(Cow::Borrowed(tail))));
    };
    let (head, tail) = (&lower[..apostrophe], &lower[apostrophe + 1..]);
    let negated = if tail == "t" { head.strip_suffix('n') } else { None };
    let tail = match tail {
        "ve" => Some(Cow::Borrowed("have")),
        "m" => Some(Cow::Borrowed("am")),
        "ll" => Some(Cow::Borrowed("will")),
        "re" => Some(Cow::Borrowed("are")),
        "d" => Some(Cow::Borrowed("would")),
        "s" if matches!(head, "it" | "he" | "she" | "that" | "there" | "who" | "what") => Some(Cow::Borrowed("is")),
        "s" => None,
        _ if negated.is_some() => Some(Cow::Borrowed("not")),
        other => Some(Cow::Owned(other.to_owned())),
    };
    let head = match (head, negated) {
        ("won", Some(_)) => Cow::Borrowed("will"),
        ("can", Some(_)) => Cow::Borrowed("can"),
        ("shan", Some(_)) => Cow::Borrowed("shall"),
        (head, negated) => Cow::Owned(negated.unwrap_or(head).to_owned()),
    };
    Some((head, tail))
}

/// The same for one without its apostrophe.
fn bare(lower: &str) -> Option<(&'static str, &'static str)> {
    Some(match lower {
        "im" => ("i", "am"),
        "ive" => ("i", "have"),
        "dont" => ("do", "not"),
        "didnt" => ("did", "not"),
        "doesnt" => ("does", "not"),
        "couldnt" => ("could", "not"),
        "wouldnt" => ("would", "not"),
        "shouldnt" => ("should", "not"),
        "wasnt" => ("was", "not"),
        "werent" => ("were", "not"),
        "isnt" => ("is", "not"),
        "arent" => ("are", "not"),
        "havent" => ("have", "not"),
        "hasnt" => ("has", "not"),
        "hadnt" => ("had", "not"),
        "cant" => ("can", "not"),
        "wont" => ("will", "not"),
        "thats" => ("that", "is"),
        "theres" => ("there", "is"),
        "theyre" => ("they", "are"),
        "youre" => ("you", "are"),
        _ => return None,
    })
}
