//! The form in which words of headings are compared.

/// Lower case words with single spaces; "&" becomes "and", curly apostrophes straight, other punctuation a space.
pub(in crate::advert) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    let push = |folded: &mut String, space: &mut bool, words: &str| {
        if *space && !folded.is_empty() {
            folded.push(' ');
        }
        *space = false;
        folded.push_str(words);
    };
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        // Most of a text is plain words with single spaces: each run is taken in one piece, and made small at the end.
        let run = plain_run(rest.as_bytes());
        if run > 0 {
            push(&mut folded, &mut space, &rest[..run]);
            rest = &rest[run..];
            continue;
        }
        match c {
            '’' | '‘' => push(&mut folded, &mut space, "'"),
            '&' => {
                space = true;
                push(&mut folded, &mut space, "and");
                space = true;
            }
            _ if !c.is_ascii() && c.is_alphanumeric() => {
                push(&mut folded, &mut space, "");
                folded.extend(c.to_lowercase());
            }
            _ => space = true,
        }
        rest = &rest[c.len_utf8()..];
    }
    folded.make_ascii_lowercase();
    folded
}

/// How many bytes at the start are words of plain letters with single spaces between them.
fn plain_run(bytes: &[u8]) -> usize {
    let mut run = 0;
    while let Some(&byte) = bytes.get(run) {
        let between = byte == b' ' && run > 0 && bytes.get(run + 1).is_some_and(|next| IN_WORD[*next as usize]);
        if !(IN_WORD[byte as usize] || between) {
            break;
        }
        run += 1;
    }
    run
}

/// Whether a byte stands in a word of plain letters, for every byte.
static IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'\'';
        byte += 1;
    }
    table
};

/// How many words stand between the single spaces of a text.
pub(in crate::advert) fn word_count(text: &str) -> usize {
    1 + text.bytes().filter(|byte| *byte == b' ').count()
}
