//! Dates as people type them (day first, or ISO) and as people read them.

use jiff::civil::Date;

/// The English months, January first.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Reads an ISO date: `2026-01-06`.
#[must_use]
pub fn parse_iso(text: &str) -> Option<Date> {
    let (year, month, day) = iso_numbers(text)?;
    Date::new(year, month, day).ok()
}

/// Whether a text has the form of an ISO date, be it a day or not: `2026-02-30`.
#[must_use]
pub fn is_written_as_iso(text: &str) -> bool {
    iso_numbers(text).is_some()
}

/// Reads a date as people in Britain type it: `15/12/2026`, `15.12.26`, `15 Dec 2026`, `15th December 2026`, or ISO.
///
/// ```
/// use personspec::date::parse;
/// let expected = Some(jiff::civil::date(2026, 12, 15));
/// for typed in ["2026-12-15", "15/12/2026", "15-12-26", "15 Dec 2026", "Tuesday 15th December, 2026"] {
///     assert_eq!(parse(typed), expected, "{typed}");
/// }
/// assert_eq!(parse("12/15/2026"), None);
/// ```
#[must_use]
pub fn parse(text: &str) -> Option<Date> {
    if let Some(date) = parse_iso(text) {
        return Some(date);
    }
    let mut parts: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || "/-.,".contains(c)).filter(|part| !part.is_empty()).collect();
    if parts.len() == 4 && parts[0].chars().all(char::is_alphabetic) && is_weekday(parts[0]) {
        parts.remove(0);
    }
    let [day, month, year] = parts[..] else {
        return None;
    };
    let day = day.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let month = match month.parse::<i8>() {
        Ok(number) => number,
        Err(_) => month_named(month)?,
    };
    date(year, month, day)
}

/// The date in words: `6 January 2026`.
#[must_use]
pub fn in_words(date: Date) -> String {
    let month = usize::try_from(date.month() - 1).ok().and_then(|index| MONTHS.get(index)).copied().unwrap_or_default();
    format!("{} {month} {}", date.day(), date.year())
}

/// Behind what is to be done: `, by 6 January 2026`; nothing without a date.
#[must_use]
pub fn by(date: Option<Date>) -> String {
    date.map(|date| format!(", by {}", in_words(date))).unwrap_or_default()
}

/// Whole days from one date to another; negative when `to` is earlier.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// Year, month and day of a text in the form of an ISO date.
fn iso_numbers(text: &str) -> Option<(i16, i8, i8)> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.trim().as_bytes() else {
        return None;
    };
    let digit = |byte: u8| byte.is_ascii_digit().then(|| i16::from(byte - b'0'));
    let tens = |ten, one| Some(10 * digit(ten)? + digit(one)?);
    let (month, day) = (i8::try_from(tens(m1, m2)?).ok()?, i8::try_from(tens(d1, d2)?).ok()?);
    Some((100 * tens(y1, y2)? + tens(y3, y4)?, month, day))
}

fn date(year: &str, month: i8, day: &str) -> Option<Date> {
    let year = match (year.len(), year.parse::<i16>().ok()?) {
        (4, year) => year,
        (2, year) => 2000 + year,
        _ => return None,
    };
    Date::new(year, month, day.parse().ok()?).ok()
}

fn month_named(name: &str) -> Option<i8> {
    let name = name.to_lowercase();
    let fits = |month: &str| name.len() >= 3 && month.to_lowercase().starts_with(&name);
    MONTHS.iter().position(|month| fits(month)).and_then(|index| i8::try_from(index + 1).ok())
}

fn is_weekday(name: &str) -> bool {
    let name = name.to_lowercase();
    name.len() >= 3
        && ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
            .iter()
            .any(|day| day.starts_with(&name))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn iso_is_strict() {
        assert_eq!(parse_iso("2026-01-06"), Some(date(2026, 1, 6)));
        for wrong in ["2026-1-6", "06-01-2026", "2026-02-30", "2026-01-06-01", "", "2026-01-06T00:00"] {
            assert_eq!(parse_iso(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn other_texts_are_no_dates() {
        for wrong in ["", "soon", "31/02/2026", "1 1", "1/2/3/4", "Friday", "15 Foo 2026", "15/12/20266", "99/1/2026"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn sept_is_september() {
        assert_eq!(parse("1 Sept 2026"), Some(date(2026, 9, 1)));
    }

    #[test]
    fn words_and_days() {
        assert_eq!(in_words(date(2026, 1, 6)), "6 January 2026");
        assert_eq!(days_between(date(2025, 12, 25), date(2026, 1, 6)), 12);
        assert_eq!(days_between(date(2026, 1, 6), date(2025, 12, 25)), -12);
    }
}
