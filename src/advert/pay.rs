//! Pay, grade and reference number inside sentences and short lines.

/// "quoting ref 3046158", "Job Ref. 4521".
pub(super) fn quoted_reference(text: &str) -> Option<String> {
    if text.len() > 400 {
        return None;
    }
    let mut tokens = text.split([' ', ':', ',', '(', ')']).filter(|token| !token.is_empty());
    while let Some(token) = tokens.next() {
        let word = token.trim_end_matches(['.', ':']).to_ascii_lowercase();
        if matches!(word.as_str(), "ref" | "reference") {
            let next = tokens.clone().find(|next| {
                !matches!(
                    next.to_ascii_lowercase().trim_end_matches(['.', ':']),
                    "no" | "number" | "code" | "is" | "-" | "–" | "#"
                )
            })?;
            if next.bytes().filter(u8::is_ascii_digit).count() >= 3 {
                return Some(next.trim_end_matches(['.', ';', ']']).to_owned());
            }
        }
    }
    None
}

/// Pay in a short line: from the first pound sign.
pub(super) fn pay(text: &str) -> Option<String> {
    let at = text.find('£')?;
    let tail = &text[at..];
    let digits = tail
        .bytes()
        .skip(2)
        .take_while(|b| b.is_ascii_digit() || *b == b',' || *b == b'.')
        .filter(u8::is_ascii_digit)
        .count();
    let short = text.len() <= 160;
    let about =
        ["per annum", "p.a", "a year", "per hour", "pa ", "per year", "salary", "pro rata", "an hour", "rate of pay"]
            .iter()
            .any(|word| text.to_lowercase().contains(word));
    let millions = tail.as_bytes().get(2..14).is_some_and(|bytes| bytes.contains(&b'm')) && !about;
    (digits >= 3 && short && (about || text.matches('£').count() > 1) && !millions).then(|| first_clause(tail))
}

/// "Band 5", "Grade 7", "EO Grade", "Level 2 / 2A".
pub(super) fn grade(text: &str) -> Option<String> {
    let tokens: Vec<&str> = text.split([' ', '(', ')', ',', '|']).filter(|token| !token.is_empty()).collect();
    for (at, token) in tokens.iter().enumerate() {
        let word = token.trim_end_matches([':', '.']);
        if matches!(word, "Band" | "band" | "BAND" | "Grade" | "grade" | "GRADE" | "Level" | "Scale" | "Spine") {
            let next = tokens.get(at + 1).map(|next| next.trim_end_matches([':', '.', ';']));
            if let Some(next) =
                next.filter(|next| next.len() <= 6 && next.bytes().any(|b| b.is_ascii_digit()) && !next.contains('£'))
            {
                let more = match (tokens.get(at + 2), tokens.get(at + 3)) {
                    (Some(joiner @ (&"or" | &"/" | &"to" | &"-" | &"–" | &"and")), Some(last))
                        if last.len() <= 3 && last.bytes().any(|b| b.is_ascii_digit()) =>
                    {
                        format!(" {joiner} {last}")
                    }
                    _ => String::new(),
                };
                return Some(format!("{word} {next}{more}"));
            }
            let before = at.checked_sub(1).and_then(|before| tokens.get(before));
            if let Some(before) = before.filter(|before| {
                (2..=4).contains(&before.len()) && before.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
            }) {
                return Some(format!("{before} {word}"));
            }
        }
    }
    None
}

/// Pay up to its first full stop, or to the next thing that a line tells behind a bar.
pub(super) fn first_clause(value: &str) -> String {
    let end = value.find(". ").unwrap_or(value.len());
    let end = value.find(" | ").map_or(end, |bar| bar.min(end));
    value[..end].trim_end_matches(['.', ' ']).to_owned()
}
