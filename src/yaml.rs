//! YAML in and out: the only room that names the YAML crates.
//!
//! Reading gives a small tree in which every key and value carries its place, so that `spec` and `portfolio` can
//! collect all problems of a file. Scalars are the source's own text: `- no` and `- 1.50` stay what was written, and tags
//! (`!!int`) change nothing. The tree is built from the parser's events in one pass, and borrows what it can.

mod complaint;
mod input;

use std::{borrow::Cow, ops::Add};

use granit_parser::{Event, Marker, Parser, ScalarStyle};
use serde::Serialize;

use self::complaint::{complaint, not_yaml, too_deep};
use crate::problem::{Place, Problem};

/// The deepest nesting that is read. A portfolio nests seven deep.
const MAX_DEPTH: usize = 32;
/// The most aliases (`*name`) in one file, and the most anchors; nobody needs one, and bombs are made of them.
const MAX_ALIASES: usize = 100;
/// The most values that anchors and aliases may hold, all together, since each is another copy; the end of a list or
/// mapping counts too.
const MAX_COPIED_VALUES: usize = 10_000;
/// The most bytes of text in those values.
const MAX_COPIED_BYTES: usize = 1_000_000;

/// The most values in one file, keys and lists among them: each takes far more room than it is written in.
const MAX_VALUES: usize = 1_000_000;

/// A value with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node<'a> {
    /// Where the value begins.
    pub place: Place,
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
    Ok(match Reader::new(text).document()? {
        Some(Node { value: Value::Absent, .. }) | None => Node { place: Place::new(1, 1), value: Value::Absent },
        Some(root) => root,
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

/// Builds the tree from the parser's events.
struct Reader<'a> {
    text: &'a str,
    parser: Parser<'a, input::Text<'a>>,
    /// How many lists and mappings are open.
    depth: usize,
    /// What aliases may stand for, each with the parser's number for its anchor.
    anchored: Vec<(usize, Node<'a>)>,
    /// How many aliases there were.
    aliases: usize,
    /// How much anchors and aliases have held.
    copied: Size,
    /// How many values there have been.
    values: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            parser: parser(text),
            depth: 0,
            anchored: Vec::new(),
            aliases: 0,
            copied: Size::default(),
            values: 0,
        }
    }

    /// The root of the only document; `None` when there is none.
    fn document(mut self) -> Result<Option<Node<'a>>, Problem> {
        let root = self.node()?;
        loop {
            match self.next()? {
                (Event::DocumentStart(..) | Event::DocumentEnd, _) => {}
                (Event::StreamEnd, _) => return Ok(root),
                (_, place) => {
                    return Err(Problem::error(place, "the file holds more than one document")
                        .help("take the line `---` and what follows it out, into a file of its own"));
                }
            }
        }
    }

    /// The next event, and where it begins.
    fn next(&mut self) -> Result<(Event<'a>, Place), Problem> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => Ok((event, place(span.start))),
            Some(Err(error)) => Err(complaint(self.text, &error)),
            None => Ok((Event::StreamEnd, Place::new(1, 1))),
        }
    }

    /// The next value; `None` where a list, a mapping or the text ends.
    fn node(&mut self) -> Result<Option<Node<'a>>, Problem> {
        let (event, place) = self.next()?;
        let (value, anchor) = match event {
            Event::Scalar(text, ScalarStyle::Plain, anchor, _) if is_null(&text) => (Value::Absent, anchor),
            Event::Scalar(text, _, anchor, _) => (Value::Text(text), anchor),
            Event::SequenceStart(_, anchor, _) => (self.list(place)?, anchor),
            Event::MappingStart(_, anchor, _) => (self.map(place)?, anchor),
            Event::Alias(anchor) => return self.alias(anchor, place).map(Some),
            Event::StreamStart | Event::DocumentStart(..) => return self.node(),
            Event::SequenceEnd | Event::MappingEnd | Event::DocumentEnd | Event::StreamEnd => return Ok(None),
            _ => return Err(not_yaml(place, "a value is missing")),
        };
        self.values += 1;
        if self.values > MAX_VALUES {
            return Err(Problem::error(place, format!("the file holds more than {MAX_VALUES} values"))
                .help("divide it into several files, or take out what does not belong into it"));
        }
        let node = Node { place, value };
        if anchor > 0 {
            if self.anchored.len() == MAX_ALIASES {
                return Err(too_deep(place));
            }
            self.copied = self.copied.with(node.size(), place)?;
            self.anchored.push((anchor, node.clone()));
        }
        Ok(Some(node))
    }

    fn list(&mut self, place: Place) -> Result<Value<'a>, Problem> {
        self.open(place)?;
        let mut items = Vec::new();
        while let Some(item) = self.node()? {
            items.push(item);
        }
        self.depth -= 1;
        Ok(Value::List(items))
    }

    fn map(&mut self, place: Place) -> Result<Value<'a>, Problem> {
        self.open(place)?;
        let mut entries = Vec::new();
        while let Some(key) = self.node()? {
            let value = self.node()?.ok_or_else(|| not_yaml(key.place, "a value is missing"))?;
            entries.push((key, value));
        }
        self.depth -= 1;
        Ok(Value::Map(entries))
    }

    fn open(&mut self, place: Place) -> Result<(), Problem> {
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(too_deep(place)) } else { Ok(()) }
    }

    /// What the alias at `place` stands for, as if it were written there.
    fn alias(&mut self, anchor: usize, place: Place) -> Result<Node<'a>, Problem> {
        self.aliases += 1;
        let Some((_, node)) = self.anchored.iter().find(|(known, _)| *known == anchor) else {
            return Err(not_yaml(place, "an alias stands within the value that it names"));
        };
        self.copied = self.copied.with(node.size(), place)?;
        if self.aliases > MAX_ALIASES || self.depth + node.depth() > MAX_DEPTH {
            return Err(too_deep(place));
        }
        Ok(node.standing_at(place))
    }
}

/// How much a value holds.
#[derive(Clone, Copy, Default)]
struct Size {
    values: usize,
    bytes: usize,
}

impl Add for Size {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { values: self.values + other.values, bytes: self.bytes + other.bytes }
    }
}

impl Size {
    /// What has been copied, with the copy that is made at `place`.
    fn with(self, copy: Self, place: Place) -> Result<Self, Problem> {
        let sum = self + copy;
        let too_much = if sum.values > MAX_COPIED_VALUES {
            format!("{MAX_COPIED_VALUES} values")
        } else if sum.bytes > MAX_COPIED_BYTES {
            format!("{MAX_COPIED_BYTES} bytes")
        } else {
            return Ok(sum);
        };
        Err(Problem::error(place, format!("anchors (`&name`) and aliases (`*name`) hold more than {too_much}"))
            .help("write the texts out in place of the aliases"))
    }
}

impl<'a> Node<'a> {
    /// How much it holds, itself included.
    fn size(&self) -> Size {
        let all = |nodes: &mut dyn Iterator<Item = &Self>| {
            nodes.map(Node::size).fold(Size { values: 2, bytes: 0 }, |sum, size| sum + size)
        };
        match &self.value {
            Value::Absent => Size { values: 1, bytes: 0 },
            Value::Text(text) => Size { values: 1, bytes: text.len() },
            Value::List(items) => all(&mut items.iter()),
            Value::Map(entries) => all(&mut entries.iter().flat_map(|(key, value)| [key, value])),
        }
    }

    /// How deep lists and mappings nest in it.
    fn depth(&self) -> usize {
        let deepest = |nodes: &mut dyn Iterator<Item = &Self>| 1 + nodes.map(Node::depth).max().unwrap_or(0);
        match &self.value {
            Value::Absent | Value::Text(_) => 0,
            Value::List(items) => deepest(&mut items.iter()),
            Value::Map(entries) => deepest(&mut entries.iter().flat_map(|(key, value)| [key, value])),
        }
    }

    /// The same, with everything in it at one place.
    fn standing_at(&self, place: Place) -> Self {
        let value = match &self.value {
            Value::Absent => Value::Absent,
            Value::Text(text) => Value::Text(text.clone()),
            Value::List(items) => Value::List(items.iter().map(|item| item.standing_at(place)).collect()),
            Value::Map(entries) => {
                let moved = entries.iter().map(|(key, value)| (key.standing_at(place), value.standing_at(place)));
                Value::Map(moved.collect())
            }
        };
        Self { place, value }
    }
}

/// The plain scalars that mean nothing (<https://yaml.org/spec/1.2.2/#1032-tag-resolution>).
fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

fn parser(text: &str) -> Parser<'_, input::Text<'_>> {
    let options = granit_parser::options! { emit_comments: false };
    Parser::with_options(input::Text::new(text), options)
}

fn place(mark: Marker) -> Place {
    Place::new(mark.line(), mark.col() + 1)
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
        assert_eq!(inner[0].1.place, Place::new(2, 8));
    }

    #[test]
    fn what_aliases_copy_is_limited_in_values_and_bytes() {
        let aliases_of = |value: String, times| format!("a: &a {value}\nb: [{}]", "*a,".repeat(times));
        assert!(parse(&aliases_of("x".repeat(10_000), 99)).is_ok());
        let refused = |value, times| parse(&aliases_of(value, times)).unwrap_err();
        let too_long = refused("x".repeat(20_000), 90);
        assert_eq!(too_long.message, "anchors (`&name`) and aliases (`*name`) hold more than 1000000 bytes");
        assert_eq!(too_long.place, Some(Place::new(2, 5 + 49 * "*a,".len())));
        let too_many = refused(format!("[{}]", "x,".repeat(200)), 90);
        assert_eq!(too_many.message, "anchors (`&name`) and aliases (`*name`) hold more than 10000 values");
        // Each anchor keeps a copy, and a few of them are too much.
        let nested = "[&a ".repeat(30) + &"x".repeat(50_000) + &"]".repeat(30);
        assert!(parse(&nested).unwrap_err().message.ends_with("hold more than 1000000 bytes"));
    }

    #[test]
    fn what_is_too_deep_or_too_much_is_refused() {
        let many = format!("[{}]", "[],".repeat(MAX_VALUES));
        let aliases = format!("a: &a [x]\nb: [{}]", "*a,".repeat(200));
        for bomb in ["[".repeat(100_000), "- ".repeat(100_000), aliases, many] {
            let problem = parse(&bomb).unwrap_err();
            assert!(problem.help.is_some(), "{problem:?}");
        }
    }
}
