//! What is wrong with a text that cannot be read: the parser's complaints in our own words, at the place to be mended.

use granit_parser::{ErrorKind, ScanError};

use super::{MAX_DEPTH, parser, place};
use crate::problem::{Place, Problem, lines};

/// What the parser has to say of `text`, at the place where it is to be mended.
pub(super) fn complaint(text: &str, error: &ScanError) -> Problem {
    let place = place(*error.marker());
    match error.kind() {
        ErrorKind::UnknownAnchor => not_yaml(place, "alias references unknown anchor"),
        ErrorKind::RecursionLimitExceeded => too_deep(place),
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar
        | ErrorKind::TabAtBlockScalarStart => {
            Problem::error(indenting_tab(text, place).unwrap_or(place), "this is not yaml: a tab indents this line")
                .help("use spaces at the beginning of lines, two for each step")
        }
        ErrorKind::UnclosedQuotedScalar => unclosed_quote(place),
        ErrorKind::InvalidQuotedScalarIndent => match opening_quote(text, error) {
            Some(opening) => unclosed_quote(opening),
            None => not_yaml(place, &error.info()),
        },
        _ => not_yaml(place, &error.info()),
    }
}

/// The parser's complaint in our own form: place, one lower-case line, and what to do.
pub(super) fn not_yaml(place: Place, complaint: &str) -> Problem {
    let line = complaint.lines().next().unwrap_or_default().trim_end_matches('.');
    Problem::error(place, format!("this is not yaml: {}", line.replace(['`', '\''], "\"")))
        .help("text that contains `: ` or begins with one of `[ { * & ! | > % @ #` needs quotes around it, and lines are indented with spaces")
}

/// What is said of lists and mappings within each other beyond measure.
pub(super) fn too_deep(place: Place) -> Problem {
    let message = format!("the file is nested deeper than {MAX_DEPTH} levels, or has too many aliases");
    Problem::error(place, message).help("the template of `personspec init` shows how a file is laid out")
}

/// The first tab in the indentation of a line with content, from the line of `from` on: behind a text the parser names the
/// place before it.
fn indenting_tab(text: &str, from: Place) -> Option<Place> {
    let mut numbered = lines(text).zip(1..).skip_while(|(_, number)| *number < from.line());
    numbered.find_map(|(line, number)| {
        let content = line.trim_start_matches([' ', '\t']);
        let tab = line[..line.len() - content.len()].find('\t')?;
        (!content.is_empty() && !content.starts_with('#')).then(|| Place::new(number, tab + 1))
    })
}

/// Where the quote opens that swallowed what stands before `error`: where the parser would find it open if the text
/// ended there.
fn opening_quote(text: &str, error: &ScanError) -> Option<Place> {
    let before = text.get(..error.marker().byte_offset()?)?.trim_end();
    let open = parser(before).find_map(Result::err)?;
    matches!(open.kind(), ErrorKind::UnclosedQuotedScalar).then(|| place(*open.marker()))
}

fn unclosed_quote(opening: Place) -> Problem {
    Problem::error(opening, "this is not yaml: the quote that opens here is not closed")
        .help("write the same quote at the end of the text, or write the text without quotes")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::parse;

    #[test]
    fn mistakes_are_reported_where_they_are_mended() {
        let at = |text: &str| parse(text).map_err(|problem| (problem.place, problem.message)).unwrap_err();
        let tab =
            |line, column| (Some(Place::new(line, column)), "this is not yaml: a tab indents this line".to_owned());
        assert_eq!(at("title: x\n\tcategories:\n"), tab(2, 1));
        assert_eq!(at("title: x\n\t\n\tcategories:\n"), tab(3, 1));
        assert_eq!(at("a:\n\t# a comment\n\t- b\n"), tab(3, 1));
        assert_eq!(at("title: x\rcategories:\r\n\r\t- essential: [a]\r"), tab(4, 1));
        assert_eq!(at("text: |\n\tx\n"), tab(2, 1));
        let quote = |line, column| {
            (Some(Place::new(line, column)), "this is not yaml: the quote that opens here is not closed".to_owned())
        };
        assert_eq!(at("a: \"b\" \nü:\n  - 'x\n  - y\n"), quote(3, 5));
        assert_eq!(at("- \"x\n\n- \"y\"\n"), quote(1, 3));
        assert_eq!(at("a: \"b\n"), quote(1, 4));
        let deep = at(&"[".repeat(400));
        assert!(deep.1.starts_with("the file is nested deeper"), "{deep:?}");
    }
}
