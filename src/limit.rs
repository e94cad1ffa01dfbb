//! How long a supporting statement may be, and how much of that a text uses.
//!
//! Owns the written form of a limit and the counting; the limits that are known by name stand in `preset`.
//! Shares out nothing: budgets are the outline's business.

mod preset;

use std::{error::Error, fmt, str::FromStr};

pub use preset::{Certainty, PRESETS, Preset};

/// What a limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Pieces between white space.
    Words,
    /// Characters, spaces included; a line break counts as two against a limit.
    Characters,
    /// Bytes as the strictest form stores them, see [`Limit::used`].
    Bytes,
}

impl Unit {
    /// The word in files, flags and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Characters => "characters",
            Self::Bytes => "bytes",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        match word {
            "word" | "words" => Some(Self::Words),
            "character" | "characters" | "char" | "chars" => Some(Self::Characters),
            "byte" | "bytes" => Some(Self::Bytes),
            _ => None,
        }
    }
}

/// The most that a statement may hold.
///
/// ```
/// use personspec::limit::Limit;
/// let limit: Limit = "5,000 characters each".parse()?;
/// assert_eq!((limit.amount, limit.each), (5000, true));
/// assert_eq!(limit.to_string(), "5000 characters each");
/// assert_eq!(Limit::parse("trac")?.to_string(), "1500 words");
/// # Ok::<(), personspec::limit::LimitError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limit {
    /// How many units, from 1 to [`Limit::MOST`].
    pub amount: u32,
    /// What is counted.
    pub unit: Unit,
    /// One box for each criterion, each with this limit.
    pub each: bool,
    /// The form that it was named by, which knows where the figure comes from.
    pub preset: Option<&'static Preset>,
}

impl Limit {
    /// No form takes more than this; a larger amount is a slip of the finger.
    pub const MOST: u32 = 1_000_000;

    /// Reads "1500 words", "5,000 characters each", "3800 bytes", a bare number (words) or the name of a preset.
    ///
    /// # Errors
    /// The first thing that is wrong with the text, see [`LimitError`].
    pub fn parse(text: &str) -> Result<Self, LimitError> {
        let lower = text.trim().to_lowercase();
        if lower.is_empty() {
            return Err(LimitError::Empty);
        }
        if let Some(preset) = Preset::named(&lower) {
            return Ok(preset.limit());
        }
        let after_number = lower.find(|c: char| !c.is_ascii_digit() && !",.".contains(c)).unwrap_or(lower.len());
        let (number, rest) = lower.split_at(after_number);
        if number.is_empty() {
            return Err(match lower.chars().next() {
                Some('-' | '+' | '.') => LimitError::Number(lower),
                _ => LimitError::UnknownPreset(lower),
            });
        }
        let amount = read_amount(number).ok_or_else(|| LimitError::Number(number.to_owned()))?;
        if amount == 0 {
            return Err(LimitError::Zero);
        }
        let amount = u32::try_from(amount).ok().filter(|&amount| amount <= Self::MOST).ok_or(LimitError::TooLarge)?;
        let mut words = rest.split_whitespace().peekable();
        let unit = match words.next_if(|&word| word != "each") {
            None => Unit::Words,
            Some(word) => Unit::from_word(word).ok_or_else(|| LimitError::Unit(word.to_owned()))?,
        };
        let each = words.next_if_eq(&"each").is_some();
        match words.next() {
            None => Ok(Self { amount, unit, each, preset: None }),
            Some(word) => Err(LimitError::Rest(word.to_owned())),
        }
    }

    /// How much of the limit a text of this length uses up, in the limit's unit, counted on the safe side.
    ///
    /// Against characters a line break counts as two, since some forms store it so; against bytes as two, and `&`
    /// as the five of `&amp;`, which is how myjobscotland counts
    /// (<https://help.myjobscot.info/support/solutions/articles/79000119703-issues-with-character-count>).
    #[must_use]
    pub const fn used(&self, length: &Length) -> usize {
        match self.unit {
            Unit::Words => length.words,
            Unit::Characters => length.characters + length.line_breaks,
            Unit::Bytes => length.bytes + length.line_breaks + 4 * length.ampersands,
        }
    }
}

/// Digits, with commas at the thousands or without any; `u64::MAX` when there are too many for it.
fn read_amount(number: &str) -> Option<u64> {
    let mut groups = number.split(',');
    let first = groups.next().filter(|first| !first.is_empty())?;
    let mut digits = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.len() > 3 {
            return None;
        }
        digits.push_str(group);
    }
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().unwrap_or(u64::MAX))
}

/// Reads back as the same limit, but for the preset: `{:#}` writes that by its name.
impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.preset {
            Some(preset) if f.alternate() => f.write_str(preset.name),
            _ => {
                let unit = match (self.amount, self.unit) {
                    (1, Unit::Words) => "word",
                    (1, Unit::Characters) => "character",
                    (1, Unit::Bytes) => "byte",
                    (_, unit) => unit.name(),
                };
                write!(f, "{} {unit}{}", self.amount, if self.each { " each" } else { "" })
            }
        }
    }
}

impl FromStr for Limit {
    type Err = LimitError;

    fn from_str(text: &str) -> Result<Self, LimitError> {
        Self::parse(text)
    }
}

/// Why a text is no limit. Shown with [`fmt::Display`]; [`LimitError::help`] says what to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LimitError {
    /// Nothing there.
    Empty,
    /// Nothing may be written at all.
    Zero,
    /// More than [`Limit::MOST`].
    TooLarge,
    /// Not a whole number, or commas in the wrong places.
    Number(String),
    /// Not words, characters or bytes.
    Unit(String),
    /// Something after the limit.
    Rest(String),
    /// Neither a number nor the name of a preset.
    UnknownPreset(String),
}

impl LimitError {
    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> String {
        let forms = "write for example `1500 words`, `5000 characters each` or `3800 bytes`";
        match self {
            Self::Empty | Self::Zero | Self::TooLarge => forms.to_owned(),
            Self::Number(_) => format!("{forms}, with whole numbers only"),
            Self::Unit(_) => "a limit is in `words`, `characters` or `bytes`".to_owned(),
            Self::Rest(_) => "after the unit only `each` can follow: one box for each criterion".to_owned(),
            Self::UnknownPreset(name) => {
                let known: Vec<String> = PRESETS.iter().map(|preset| format!("`{}`", preset.name)).collect();
                let known = format!("{forms}, or one of {}", known.join(", "));
                match Preset::nearest(name) {
                    Some(preset) => format!("did you mean `{}`? {known}", preset.name),
                    None => known,
                }
            }
        }
    }
}

impl fmt::Display for LimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the limit is empty"),
            Self::Zero => write!(f, "a limit of 0 leaves no room for a statement"),
            Self::TooLarge => write!(f, "the limit is larger than {}", Limit::MOST),
            Self::Number(number) => write!(f, "`{number}` is not a whole number"),
            Self::Unit(word) => write!(f, "unknown unit `{word}` in the limit"),
            Self::Rest(word) => write!(f, "unexpected `{word}` in the limit"),
            Self::UnknownPreset(name) => write!(f, "unknown limit `{name}`"),
        }
    }
}

impl Error for LimitError {}

/// How long a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Length {
    /// Pieces between white space.
    pub words: usize,
    /// Characters, spaces included; a line break is one, however it is written.
    pub characters: usize,
    /// Bytes of UTF-8; a line break is one.
    pub bytes: usize,
    /// Line breaks.
    pub line_breaks: usize,
    /// `&` signs, which some forms store as five bytes.
    pub ampersands: usize,
}

impl Length {
    /// Counts a text. `\r\n` and a lone `\r` are one line break each; a line break that ends the text counts too.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut length = Self { words: text.split_whitespace().count(), ..Self::default() };
        let mut previous = 0;
        for byte in text.bytes() {
            if !(byte == b'\n' && previous == b'\r') {
                // Of a character in several bytes only the first one begins it.
                length.characters += usize::from(byte & 0b1100_0000 != 0b1000_0000);
                length.bytes += 1;
                length.line_breaks += usize::from(matches!(byte, b'\n' | b'\r'));
                length.ampersands += usize::from(byte == b'&');
            }
            previous = byte;
        }
        length
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn plain(amount: u32, unit: Unit, each: bool) -> Limit {
        Limit { amount, unit, each, preset: None }
    }

    #[test]
    fn the_documented_forms_are_read() {
        let cases = [
            ("1500 words", plain(1500, Unit::Words, false)),
            (" 1,500 Words ", plain(1500, Unit::Words, false)),
            ("1500", plain(1500, Unit::Words, false)),
            ("300 each", plain(300, Unit::Words, true)),
            ("5,000 characters each", plain(5000, Unit::Characters, true)),
            ("4000characters", plain(4000, Unit::Characters, false)),
            ("1 word", plain(1, Unit::Words, false)),
            ("3800 bytes", plain(3800, Unit::Bytes, false)),
            ("1,000,000 bytes", plain(1_000_000, Unit::Bytes, false)),
        ];
        for (text, limit) in cases {
            assert_eq!(Limit::parse(text), Ok(limit), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let cases = [
            ("  ", "the limit is empty"),
            ("0 words", "a limit of 0 leaves no room for a statement"),
            ("1000001", "the limit is larger than 1000000"),
            ("99999999999999999999999 words", "the limit is larger than 1000000"),
            ("1,50 words", "`1,50` is not a whole number"),
            ("1500,000 words", "`1500,000` is not a whole number"),
            ("-5 words", "`-5 words` is not a whole number"),
            ("1.5 pages", "`1.5` is not a whole number"),
            ("2 pages", "unknown unit `pages` in the limit"),
            ("500 words each box", "unexpected `box` in the limit"),
            ("500 each words", "unexpected `words` in the limit"),
            ("nhs-job", "unknown limit `nhs-job`"),
        ];
        for (text, message) in cases {
            assert_eq!(Limit::parse(text).map_err(|error| error.to_string()), Err(message.to_owned()), "{text}");
        }
        let help = LimitError::UnknownPreset("nhs-job".to_owned()).help();
        assert!(help.starts_with("did you mean `nhs-jobs-box`?") && help.contains("`brighton-hove`"), "{help}");
        assert!(LimitError::UnknownPreset("two sides".to_owned()).help().starts_with("write for example"));
    }

    #[test]
    fn a_limit_from_a_preset_is_written_as_an_amount_or_by_name() -> Result<(), LimitError> {
        let limit = Limit::parse("nhs-jobs-box")?;
        assert_eq!(format!("{limit}"), "5000 characters each");
        assert_eq!(format!("{limit:#}"), "nhs-jobs-box");
        Ok(())
    }

    #[test]
    fn line_breaks_and_ampersands_count_as_the_strictest_form_counts_them() {
        let length = Length::of("tea & caf\u{e9}\r\nopen\n");
        let expected = Length { words: 4, characters: 16, bytes: 17, line_breaks: 2, ampersands: 1 };
        assert_eq!(length, expected);
        assert_eq!(plain(9, Unit::Words, false).used(&length), 4);
        assert_eq!(plain(9, Unit::Characters, false).used(&length), 18);
        assert_eq!(plain(9, Unit::Bytes, false).used(&length), 23);
        assert_eq!(Length::of(""), Length::default());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(amount in 1..=Limit::MOST, unit in 0..3_usize, each: bool) {
            let limit = plain(amount, [Unit::Words, Unit::Characters, Unit::Bytes][unit], each);
            prop_assert_eq!(Limit::parse(&limit.to_string()), Ok(limit));
        }

        #[test]
        fn a_preset_is_read_back_too(place in 0..PRESETS.len()) {
            let limit = PRESETS[place].limit();
            prop_assert_eq!(Limit::parse(&format!("{limit:#}")), Ok(limit));
            prop_assert_eq!(Limit::parse(&limit.to_string()), Ok(Limit { preset: None, ..limit }));
        }

        #[test]
        fn any_text_is_read_or_refused_with_help(text in "\\PC{0,40}|[0-9, ]{1,12}(words|bytes|each| )*") {
            match Limit::parse(&text) {
                Ok(limit) => prop_assert!((1..=Limit::MOST).contains(&limit.amount)),
                Err(error) => prop_assert!(!error.help().is_empty() && !error.to_string().ends_with('.')),
            }
        }

        #[test]
        fn counts_agree_with_the_text(text in "(?s).{0,200}") {
            let length = Length::of(&text);
            prop_assert_eq!(length.words, text.split_whitespace().count());
            prop_assert!(length.characters <= length.bytes && length.bytes <= text.len());
            prop_assert_eq!(length.characters, text.replace("\r\n", "\n").chars().count());
        }
    }
}
