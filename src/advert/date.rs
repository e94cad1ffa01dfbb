//! Dates as British adverts print them, day first.

use jiff::civil::Date;

/// Month names by their first three letters.
const MONTHS: &[&str] = &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The first date in a text that states its year: "14/02/2027 12:00", "Sunday 7th September 2025", "2026-01-06",
/// "January 6, 2026". A date without a year is none: guessing one needs a clock.
pub(super) fn first(text: &str) -> Option<Date> {
    let tokens: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | ';' | '*' | '|' | '’' | '\''))
        .filter(|token| !token.is_empty())
        .take(60)
        .collect();
    for (at, token) in tokens.iter().enumerate() {
        let rest: Vec<&str> = tokens[at + 1..]
            .iter()
            .copied()
            .filter(|token| !matches!(*token, "of" | "the" | "-" | "–"))
            .take(3)
            .collect();
        let found = packed(token).or_else(|| spelled(token, &rest));
        if found.is_some() {
            return found;
        }
    }
    None
}

/// "15/09/2025", "15.09.25", "2026-01-06", "06-Jan-2026".
fn packed(token: &str) -> Option<Date> {
    let token = token.trim_end_matches(['.', ':']).split('T').next()?;
    let parts: Vec<&str> = token.split(['/', '.', '-']).collect();
    let [first, second, third] = parts[..] else {
        return None;
    };
    if first.len() == 4 {
        return date(year(first)?, number(second)?, number(third)?);
    }
    let month = number(second).or_else(|| month(second))?;
    date(year(third)?, month, number(first)?)
}

/// "7th September 2025", "September 7th 2025".
fn spelled(token: &str, rest: &[&str]) -> Option<Date> {
    if let Some(day) = day(token) {
        let month = month(rest.first()?)?;
        return date(year(rest.get(1)?)?, month, day);
    }
    let month = month(token)?;
    let day = day(rest.first()?)?;
    date(year(rest.get(1)?)?, month, day)
}

fn date(year: i16, month: i8, day: i8) -> Option<Date> {
    Date::new(year, month, day).ok()
}

fn number(text: &str) -> Option<i8> {
    (!text.is_empty() && text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

fn day(text: &str) -> Option<i8> {
    let text = text.trim_end_matches('.');
    number(["st", "nd", "rd", "th"].iter().find_map(|ending| text.strip_suffix(ending)).unwrap_or(text))
        .filter(|day| (1..=31).contains(day))
}

fn month(text: &str) -> Option<i8> {
    let text = text.trim_end_matches('.').to_ascii_lowercase();
    let place = MONTHS.iter().position(|month| text.starts_with(month))?;
    let known = text.len() <= 9 && text.bytes().all(|b| b.is_ascii_lowercase());
    known.then(|| i8::try_from(place + 1).ok()).flatten()
}

/// Four digits, or two for this century.
fn year(text: &str) -> Option<i16> {
    let digits = text.trim_end_matches(['.', ':']);
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    match digits.len() {
        4 => digits.parse().ok().filter(|year| (1990..=2100).contains(year)),
        2 => digits.parse::<i16>().ok().map(|year| 2000 + year),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn british_forms_are_read_day_first() {
        let wanted = Date::constant(2026, 1, 6);
        for text in [
            "06/01/2026 17:00",
            "6 January 2026",
            "Tuesday, 6th January 2026",
            "6th of Jan 2026 at 23:59",
            "2026-01-06",
            "06-Jan-2026",
            "6.1.26",
            "midnight on 6 January 2026.",
            "January 6, 2026",
        ] {
            assert_eq!(first(text), Some(wanted), "{text}");
        }
        for text in ["Sunday 6 January", "31/02/2026", "ref 123/45/6789", "6 people, 2026"] {
            assert_eq!(first(text), None, "{text}");
        }
    }
}
