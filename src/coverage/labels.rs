//! Drafts that go by the specification's own numbers: "E5: I keep the rota.", "E1 and D2" as a heading.
//!
//! Owns how such a number is found at the beginning of a line. Reads nothing of what stands after it.

use super::layout::Block;

/// The criteria that the beginning of a line names, as places in the list of labels; none when it names none.
#[must_use]
pub fn named(line: &str, labels: &[String]) -> Vec<usize> {
    let mut found = Vec::new();
    let pieces = line.split(|c: char| c.is_whitespace() || matches!(c, '/' | ',' | '&' | '+'));
    for piece in pieces.map(|piece| piece.trim_matches(|c: char| !c.is_alphanumeric())) {
        match labels.iter().position(|label| label.eq_ignore_ascii_case(piece)) {
            Some(place) => found.push(place),
            None if piece.is_empty() || piece.eq_ignore_ascii_case("and") => {}
            None => break,
        }
    }
    found
}

/// Cuts a paragraph before each line that begins with a label, and says what each part answers by its label.
#[must_use]
pub fn parts<'a>(block: &Block<'a>, labels: &[String]) -> Vec<(Block<'a>, Vec<usize>)> {
    let mut parts: Vec<(Block<'a>, Vec<usize>)> = Vec::new();
    let (mut start, mut line) = (0, block.line);
    for text in block.text.split_inclusive('\n') {
        let answers = named(text, labels);
        if parts.is_empty() || !answers.is_empty() {
            parts.push((
                Block { text: &block.text[start..start + text.len()], line, last_line: line, ..*block },
                answers,
            ));
        } else if let Some((part, _)) = parts.last_mut() {
            let from = start - part.text.len();
            part.text = &block.text[from..start + text.len()];
            part.last_line = line;
        }
        start += text.len();
        line += 1;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels() -> Vec<String> {
        ["E1", "E2", "E10", "D1"].map(str::to_owned).to_vec()
    }

    #[test]
    fn labels_open_a_line() {
        assert_eq!(named("E2: I keep bees", &labels()), [1]);
        assert_eq!(named("**E1, E10 and d1** Bees", &labels()), [0, 2, 3]);
        assert_eq!(named("(E1/E2)", &labels()), [0, 1]);
        assert!(named("I meet E1", &labels()).is_empty());
        assert!(named("E3 is a motorway", &labels()).is_empty());
        assert!(named("", &labels()).is_empty());
    }

    #[test]
    fn a_paragraph_is_cut_before_each_label() {
        let block =
            Block { heading: false, text: "Dear panel,\nE1: bees\nand wasps\n- E2 ants", line: 3, last_line: 6 };
        let parts = parts(&block, &labels());
        let shown: Vec<(&str, usize, usize, &[usize])> =
            parts.iter().map(|(part, to)| (part.text, part.line, part.last_line, to.as_slice())).collect();
        assert_eq!(
            shown,
            [
                ("Dear panel,\n", 3, 3, &[][..]),
                ("E1: bees\nand wasps\n", 4, 5, &[0][..]),
                ("- E2 ants", 6, 6, &[1][..])
            ]
        );
    }
}
