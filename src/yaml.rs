//! YAML in and out: the only file that names the YAML crate.
//!
//! Reading gives a small tree in which every key and value carries its place, so that `spec` and `portfolio` can
//! collect all problems of a file. Scalars are the source's own text: `- no` and `- 1.50` stay what was written.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_yaml::{DuplicateKeyPolicy, MergeKeyPolicy, Spanned};

use crate::problem::{Place, Problem};

/// The deepest nesting that is read. A portfolio nests seven deep.
const MAX_DEPTH: usize = 32;
/// The most aliases (`*name`) in one file; nobody needs one, and bombs are made of them.
const MAX_ALIASES: usize = 100;
/// The most values that aliases may stand for, all together.
const MAX_ALIASED_VALUES: usize = 10_000;

/// A value with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node<'a> {
    line: u32,
    column: u32,
    /// What stands there.
    pub value: Value<'a>,
}

/// What stands at a place of a YAML text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Nothing, `null` or `~`.
    Absent,
    /// Text, exactly as written (numbers and booleans too).
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Node<'a>>),
    /// A mapping in file order; a key that is written twice stands here twice.
    Map(Vec<(Node<'a>, Node<'a>)>),
}

impl<'a> Node<'a> {
    /// Where the value begins.
    #[must_use]
    pub fn place(&self) -> Place {
        Place { line: self.line as usize, column: self.column as usize }
    }

    /// What kind of value this is, for messages.
    #[must_use]
    pub fn what(&self) -> &'static str {
        match self.value {
            Value::Absent => "nothing",
            Value::Text(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }
}

/// Reads one YAML document; an empty one is `Value::Absent`.
///
/// # Errors
/// The first place that is not YAML, or the limit that the text exceeds.
pub fn parse(text: &str) -> Result<Node<'_>, Problem> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let options = serde_yaml::options! {
        budget: serde_yaml::budget! {
            max_events: usize::MAX,
            max_nodes: usize::MAX,
            max_aliases: MAX_ALIASES,
            max_anchors: MAX_ALIASES,
            max_depth: MAX_DEPTH,
            max_total_scalar_bytes: usize::MAX,
            max_total_comment_bytes: usize::MAX,
            max_documents: 2,
            simple_key_max_lookahead: 1024,
            max_buffered_comment_events: 4096,
        },
        alias_limits: serde_yaml::alias_limits! {
            max_total_replayed_events: MAX_ALIASED_VALUES,
        },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        emit_comments: false,
        with_snippet: false,
    };
    let tree: Option<RawNode<'_>> =
        serde_yaml::from_str_with_options(text, options).map_err(|error| problem(&error))?;
    Ok(match tree {
        Some(tree) => tree.settled(text),
        None => Node { line: 1, column: 1, value: Value::Absent },
    })
}

/// Writes a value as YAML: block scalars for texts of several lines, quotes only where YAML needs them.
///
/// # Errors
/// When the value has a shape that YAML cannot write; our own types have none.
pub fn write<T: Serialize>(value: &T) -> Result<String, Problem> {
    let options = serde_yaml::ser_options! {
        compact_list_indent: false,
        prefer_block_scalars: true,
        folded_wrap_chars: 110,
    };
    serde_yaml::to_string_with_options(value, options)
        .map_err(|error| Problem::error(None, format!("this cannot be written as yaml: {error}")))
}

/// A value as the parser hands it over, before plain scalars are taken from the source text.
struct RawNode<'a> {
    line: u32,
    column: u32,
    /// Where the value was defined, in bytes: for an alias, the place of its anchor.
    start: u32,
    len: u32,
    value: Raw<'a>,
}

enum Raw<'a> {
    Null,
    Typed,
    Text(Cow<'a, str>),
    List(Vec<RawNode<'a>>),
    Map(Vec<(RawNode<'a>, RawNode<'a>)>),
}

impl<'de> Deserialize<'de> for RawNode<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Spanned { value, referenced, defined } = Spanned::deserialize(deserializer)?;
        let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        let span = defined.span();
        Ok(Self {
            line: number(referenced.line()).max(1),
            column: number(referenced.column()).max(1),
            start: number(span.byte_offset().unwrap_or(0)),
            len: number(span.byte_len().unwrap_or(0)),
            value,
        })
    }
}

impl<'a> RawNode<'a> {
    fn settled(self, source: &'a str) -> Node<'a> {
        let Self { line, column, start, len, value } = self;
        let value = match value {
            Raw::Null => Value::Absent,
            Raw::Typed => {
                let written = source.get(start as usize..start as usize + len as usize);
                Value::Text(Cow::Borrowed(written.unwrap_or_default()))
            }
            Raw::Text(text) => Value::Text(text),
            Raw::List(items) => Value::List(items.into_iter().map(|item| item.settled(source)).collect()),
            Raw::Map(entries) => Value::Map(
                entries.into_iter().map(|(key, value)| (key.settled(source), value.settled(source))).collect(),
            ),
        };
        Node { line, column, value }
    }
}

impl<'de> Deserialize<'de> for Raw<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text, a list or a mapping")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Raw::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(Raw::Typed)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Self::Value, E> {
        Ok(Raw::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(Raw::Typed)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Self::Value, E> {
        Ok(Raw::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Raw::Typed)
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Raw::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Raw::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Raw::Text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}

/// The parser's complaint in our own form: place, one lower-case line, and what to do.
fn problem(error: &serde_yaml::Error) -> Problem {
    use serde_yaml::Error;
    let place = error.location().map(|location| Place {
        line: usize::try_from(location.line()).unwrap_or(usize::MAX).max(1),
        column: usize::try_from(location.column()).unwrap_or(usize::MAX).max(1),
    });
    match error.without_snippet() {
        Error::MultipleDocuments { .. } => Problem::error(place, "the file holds more than one document")
            .help("take the line `---` and what follows it out, into a file of its own"),
        Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. }
        | Error::AliasReplayCounterOverflow { .. }
        | Error::AliasError { .. } => {
            Problem::error(place, format!("aliases (`*name`) stand for more than {MAX_ALIASED_VALUES} values"))
                .help("write the texts out in place of the aliases")
        }
        Error::Budget { .. } => {
            Problem::error(place, format!("the file is nested deeper than {MAX_DEPTH} levels, or has too many aliases"))
                .help("the template of `personspec init` shows how a file is laid out")
        }
        other => {
            let message = other.to_string();
            let message = message.split(" at line ").next().unwrap_or_default();
            let message = message.split('\n').next().unwrap_or_default().replace(['`', '\''], "\"");
            Problem::error(place, format!("this is not yaml: {}", message.trim_end_matches('.')))
                .help("text that contains `: ` or begins with one of `[ { * & ! | > % @ #` needs quotes around it, and lines are indented with spaces")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(node: &Node<'_>) -> String {
        match &node.value {
            Value::Absent => "absent".to_owned(),
            Value::Text(text) => format!("{text:?}"),
            Value::List(items) => format!("[{}]", items.iter().map(text).collect::<Vec<_>>().join(", ")),
            Value::Map(entries) => {
                let entries = entries.iter().map(|(key, value)| format!("{}: {}", text(key), text(value)));
                format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
            }
        }
    }

    #[test]
    fn scalars_are_the_source_s_own_text() {
        let source =
            "a:\n  - no\n  - 1.50\n  - ~\n  - 'x'\n  - >-\n    folded\n    text\n  -\n  - 0x1F\n  - 2026-01-06\n";
        let expected = r#"{"a": ["no", "1.50", absent, "x", "folded text", absent, "0x1F", "2026-01-06"]}"#;
        assert_eq!(text(&parse(source).unwrap()), expected);
        assert_eq!(text(&parse("\u{feff}a: b").unwrap()), r#"{"a": "b"}"#);
        assert_eq!(text(&parse("# nothing\n").unwrap()), "absent");
    }

    #[test]
    fn repeated_and_merge_keys_are_kept_for_the_reader_to_judge() {
        assert_eq!(text(&parse("a: 1\n<<: x\na: 2\n").unwrap()), r#"{"a": "1", "<<": "x", "a": "2"}"#);
    }

    #[test]
    fn places_count_characters_from_one() {
        let node = parse("a: b\né: {ü: x}\n").unwrap();
        let Value::Map(entries) = node.value else { panic!("a mapping") };
        let Value::Map(inner) = &entries[1].1.value else { panic!("a mapping") };
        assert_eq!(inner[0].1.place(), Place { line: 2, column: 8 });
    }

    #[test]
    fn what_is_too_deep_or_too_much_is_refused() {
        for bomb in ["[".repeat(100_000), "- ".repeat(100_000), format!("a: &a [x]\nb: [{}]", "*a,".repeat(200))] {
            let problem = parse(&bomb).unwrap_err();
            assert!(problem.help.is_some(), "{problem:?}");
        }
    }
}
