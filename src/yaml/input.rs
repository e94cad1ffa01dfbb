//! A text as the parser takes it in, with the words of a plain scalar's line in one piece.

use granit_parser::{
    BorrowedInput, Input,
    input::{is_blank_or_breakz, is_breakz, is_flow},
};

/// How far the parser may look ahead, in characters. All of the text is there, but the parser wants a number, by which it
/// makes room for a scalar of several lines.
const WINDOW: usize = 128;

/// A text, and what is left of it.
///
/// The parser's own input for texts hands over a plain scalar word by word, and our files are sentences: line by line, a
/// long list of them takes three quarters of the time. The parser makes the same of both.
pub(super) struct Text<'a> {
    whole: &'a str,
    rest: &'a str,
}

impl<'a> Text<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { whole: text, rest: text }
    }

    /// Takes the characters up to the first byte that `ends` them, which is given with its index.
    fn take_until(&mut self, mut ends: impl FnMut(usize, u8) -> bool) -> &'a str {
        let length = self.rest.bytes().enumerate().position(|(index, byte)| ends(index, byte));
        let (taken, rest) = self.rest.split_at(length.unwrap_or(self.rest.len()));
        self.rest = rest;
        taken
    }

    /// Takes the rest of a plain scalar's line (<https://yaml.org/spec/1.2.2/#733-plain-style>), as long as single spaces
    /// part its words. A space before `#`, `:`, another space or the end of the scalar is left for the parser to judge.
    fn take_plain(&mut self, in_flow: bool) -> &'a str {
        let bytes = self.rest.as_bytes();
        let ends_before = |index: usize| {
            bytes.get(index).is_none_or(|byte| {
                let c = char::from(*byte);
                is_blank_or_breakz(c) || (in_flow && is_flow(c))
            })
        };
        self.take_until(|index, byte| match byte {
            b' ' => ends_before(index + 1) || matches!(bytes[index + 1], b'#' | b':'),
            b':' => ends_before(index + 1),
            b'\t' | b'\n' | b'\r' | b'\0' => true,
            b',' | b'[' | b']' | b'{' | b'}' => in_flow,
            _ => false,
        })
    }
}

impl Input for Text<'_> {
    fn lookahead(&mut self, _count: usize) {}

    fn buflen(&self) -> usize {
        WINDOW
    }

    fn bufmaxlen(&self) -> usize {
        WINDOW
    }

    fn raw_read_ch(&mut self) -> char {
        let next = self.peek();
        self.skip();
        next
    }

    fn raw_read_non_breakz_ch(&mut self) -> Option<char> {
        (!is_breakz(self.peek())).then(|| self.raw_read_ch())
    }

    fn skip(&mut self) {
        let mut rest = self.rest.chars();
        rest.next();
        self.rest = rest.as_str();
    }

    fn skip_n(&mut self, count: usize) {
        (0..count).for_each(|_| self.skip());
    }

    fn peek(&self) -> char {
        self.peek_nth(0)
    }

    fn peek_nth(&self, n: usize) -> char {
        self.rest.chars().nth(n).unwrap_or('\0')
    }

    fn next_is_z(&self) -> bool {
        self.rest.is_empty()
    }

    fn byte_offset(&self) -> Option<usize> {
        Some(self.whole.len() - self.rest.len())
    }

    fn slice_bytes(&self, start: usize, end: usize) -> Option<&str> {
        self.slice_borrowed(start, end)
    }

    fn fetch_block_scalar_line(&mut self, out: &mut String) -> usize {
        let line = self.take_until(|_, byte| matches!(byte, b'\n' | b'\r' | b'\0'));
        out.push_str(line);
        line.chars().count()
    }

    fn take_quoted_scalar_ascii_chunk(&mut self, single: bool) -> &str {
        let quote = if single { b'\'' } else { b'"' };
        self.take_until(|_, byte| !byte.is_ascii_graphic() || byte == quote || (byte == b'\\' && !single))
    }

    fn fetch_plain_scalar_chunk(&mut self, out: &mut String, _count: usize, in_flow: bool) -> (bool, usize) {
        let words = self.take_plain(in_flow);
        out.push_str(words);
        (true, words.chars().count())
    }

    fn skip_plain_scalar_chunk(&mut self, _count: usize, in_flow: bool) -> (bool, usize) {
        (true, self.take_plain(in_flow).chars().count())
    }
}

impl<'a> BorrowedInput<'a> for Text<'a> {
    fn slice_borrowed(&self, start: usize, end: usize) -> Option<&'a str> {
        self.whole.get(start..end)
    }
}

#[cfg(test)]
mod tests {
    use granit_parser::{Event, Parser, ScanError, Span, StrInput};
    use proptest::prelude::*;

    use super::*;

    /// All that the parser makes of a text, with every place.
    fn events<'a>(input: impl BorrowedInput<'a>) -> Vec<Result<(Event<'a>, Span), ScanError>> {
        Parser::new(input).collect()
    }

    /// What texts are made of, so that every rule about plain scalars is met often.
    const PIECE: &str = "[a-c]{1,2}|[ ]{1,2}|[\\[\\]{},]|[-?:#]|: |- |[|>'\"\\\\&*!%@`]|\n {0,4}|\r|\t|---|\\.{3}|[éü🎓\u{feff}\u{a0}\u{85}\u{2028}\0\u{7f}]";

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn the_parser_reads_it_as_it_reads_its_own_input(
            before in prop::sample::select(vec!["", "[", "{", "- ", "a: ", "a: >\n  ", "'", "\""]),
            pieces in prop::collection::vec(PIECE, 0..16),
        ) {
            let text = before.to_owned() + &pieces.concat();
            prop_assert_eq!(events(Text::new(&text)), events(StrInput::new(&text)));
        }
    }
}
