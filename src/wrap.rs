//! Text set in lines of a given width, words kept whole.

/// `text` wrapped at word boundaries to `width` columns, as a terminal counts them. The first line begins with `first`, the
/// others with `next`; a word that is longer than a line stays whole. Ends with a line break.
///
/// ```
/// use personspec::wrap::wrap;
/// assert_eq!(wrap("Able to listen to people", 16, "E1  ", "    "), "E1  Able to\n    listen to\n    people\n");
/// ```
#[must_use]
pub fn wrap(text: &str, width: usize, first: &str, next: &str) -> String {
    if first.len() + text.len() <= width && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) && !text.ends_with(' ')
    {
        return [first, text, "\n"].concat();
    }
    let options = textwrap::Options::new(width)
        .initial_indent(first)
        .subsequent_indent(next)
        .break_words(false)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    let mut wrapped = textwrap::fill(text, options);
    wrapped.push('\n');
    wrapped
}

/// The columns that `text` takes in a terminal.
#[must_use]
pub fn columns(text: &str) -> usize {
    textwrap::core::display_width(text)
}
