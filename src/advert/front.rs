//! The labels between lines of dashes at the top of a Markdown file (front matter), written as an advert would print
//! them.
//!
//! Sites keep postings in the fields of <https://schema.org/JobPosting>, some with the criteria themselves in
//! `skills:` or `experienceRequirements:`. Reads no YAML: one line in, one line out, so that line numbers stay.

/// The block, its length and that of its first line and line break, and the rest; nothing when there is none.
pub(super) fn split(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix("---\n")?;
    let window = rest.char_indices().nth(MOST_CHARS).map_or(rest.len(), |(end, _)| end);
    let end = rest[..window].find("\n---")?;
    let after = rest[end + 4..].find('\n').map_or(rest.len(), |line| end + 4 + line + 1);
    Some((&rest[..end], &rest[after..]))
}

/// Most characters of a block.
const MOST_CHARS: usize = 20_000;

/// The block as text: "hiringOrganization:" over "name: Quillstone" as "Hiring organization: Quillstone", a label over a
/// list as a heading, "- skill: Kind" with "importance: Essential" below it as "- Kind (Essential)". Labels without a
/// value are left out. YAML and JSON are read alike.
pub(super) fn printed(block: &str) -> String {
    let lines: Vec<&str> = block.lines().collect();
    let mut printed = String::with_capacity(block.len() + 64);
    let mut taken = false;
    for (at, line) in lines.iter().enumerate() {
        let below = lines.get(at + 1).copied().unwrap_or("");
        if !std::mem::take(&mut taken) {
            taken = push_line(&mut printed, line, below);
        }
        printed.push('\n');
    }
    printed
}

/// Writes one line of the block; true when the line below it is written too.
fn push_line(printed: &mut String, line: &str, below: &str) -> bool {
    let body = line.trim();
    if let Some(entry) = body.strip_prefix("- ") {
        let words = field(entry).filter(|(label, _)| ITEMS.contains(label)).map_or(unquoted(entry), |(_, value)| value);
        printed.push_str(&line[..indent(line)]);
        printed.push_str("- ");
        printed.push_str(words);
        let level = importance(below);
        if let Some(level) = level {
            printed.push_str(" (");
            printed.push_str(level);
            printed.push(')');
        }
        return level.is_some();
    }
    let Some((label, value)) = field(body) else {
        printed.push_str(line);
        return false;
    };
    if !value.is_empty() {
        push_label(printed, label);
        printed.push_str(": ");
        printed.push_str(value);
    } else if below.trim_start().starts_with("- ") {
        printed.push_str("**");
        push_label(printed, label);
        printed.push_str(":**");
    } else if let Some((_, value)) =
        field(below.trim()).filter(|(label, value)| NAMES.contains(label) && !value.is_empty())
        && indent(below) > indent(line)
    {
        push_label(printed, label);
        printed.push_str(": ");
        printed.push_str(value);
        return true;
    }
    false
}

/// Labels of the words of an entry.
const ITEMS: &[&str] = &["skill", "name", "text", "title", "item", "requirement", "description"];

/// Labels below another one that hold its value.
const NAMES: &[&str] = &["name", "text", "original", "value"];

/// Columns before the words.
fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// A label of letters and what stands behind its colon, without quote marks; a bracket that opens a part is no value.
fn field(line: &str) -> Option<(&str, &str)> {
    let (label, value) = line.split_once(':')?;
    let label = unquoted(label);
    let named =
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b' '));
    let value = value.strip_prefix(' ').or_else(|| value.is_empty().then_some(value)).filter(|_| named)?;
    let value = unquoted(value.trim().trim_end_matches(','));
    Some((label, if matches!(value, "{" | "[" | ">" | "|") { "" } else { value }))
}

/// The level in "importance: Essential".
fn importance(line: &str) -> Option<&str> {
    let (label, value) = field(line.trim())?;
    let known = value.eq_ignore_ascii_case("essential") || value.eq_ignore_ascii_case("desirable");
    (matches!(label, "importance" | "level") && known).then_some(value)
}

/// A name of a field as words: "experienceRequirements" as "Experience requirements".
fn push_label(printed: &mut String, label: &str) {
    for (at, c) in label.chars().enumerate() {
        match c {
            _ if at == 0 => printed.push(c.to_ascii_uppercase()),
            'A'..='Z' if !label.contains(' ') && label.contains(char::is_lowercase) => {
                printed.push(' ');
                printed.push(c.to_ascii_lowercase());
            }
            '_' | '-' => printed.push(' '),
            _ => printed.push(c),
        }
    }
}

fn unquoted(value: &str) -> &str {
    let quoted = |mark: char| value.strip_prefix(mark).and_then(|value| value.strip_suffix(mark));
    quoted('"').or_else(|| quoted('\'')).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_become_labels_and_lists_headings() {
        let block = "layout: job\ntitle: \"Night Porter\"\nhiringOrganization:\n  name: Quillstone Ltd\nvalidThrough: 2026-01-06\n\
                     experienceRequirements:\n- skill: Kind to guests\n  importance: Essential\n- Calm\ntags:";
        let wanted = "Layout: job\nTitle: Night Porter\nHiring organization: Quillstone Ltd\n\n\
                      Valid through: 2026-01-06\n**Experience requirements:**\n- Kind to guests (Essential)\n\n- Calm\n\n";
        assert_eq!(printed(block), wanted);
        assert_eq!(printed(block).lines().count(), block.lines().count());
    }

    #[test]
    fn braces_and_quote_marks_are_no_words() {
        let block = "{\n\t\"title\": {\n\t\t\"original\": \"Night Porter\",\n\t\t\"id\": 3\n\t},\n\t\"closedDate\": \"2026-01-06\"\n}";
        let wanted = "{\nTitle: Night Porter\n\nId: 3\n\t},\nClosed date: 2026-01-06\n}\n";
        assert_eq!(printed(block), wanted);
    }

    #[test]
    fn a_block_is_told_from_the_rest() {
        assert_eq!(split("---\ntitle: A\n---\nWords\n"), Some(("title: A", "Words\n")));
        assert_eq!(split("Words\n---\n"), None);
    }
}
