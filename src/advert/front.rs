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

/// The block as text: "hiringOrganization:" as "Hiring organization:", a label over a list as a heading, "- skill: Kind"
/// with "importance: Essential" below it as "- Kind (Essential)". Labels without a value are left out.
pub(super) fn printed(block: &str) -> String {
    let lines: Vec<&str> = block.lines().collect();
    let mut printed = String::with_capacity(block.len() + 64);
    for (at, line) in lines.iter().enumerate() {
        let indent = indent(line);
        let body = line.trim();
        let next = lines.get(at + 1).copied().unwrap_or("");
        if let Some(entry) = body.strip_prefix("- ") {
            let words = field(entry).filter(|(label, _)| ITEMS.contains(label)).map_or(entry, |(_, value)| value);
            printed.push_str(&line[..indent]);
            printed.push_str("- ");
            printed.push_str(unquoted(words));
            if let Some(level) = importance(next) {
                printed.push_str(" (");
                printed.push_str(level);
                printed.push(')');
            }
        } else if importance(line).is_some() && indent > 0 {
            // Printed at the entry above.
        } else if let Some((label, value)) = field(body) {
            let listed = self::indent(next) > indent || next.trim_start().starts_with("- ");
            if !value.is_empty() {
                push_label(&mut printed, label);
                printed.push_str(": ");
                printed.push_str(unquoted(value));
            } else if listed && next.trim_start().starts_with("- ") {
                printed.push_str("**");
                push_label(&mut printed, label);
                printed.push_str(":**");
            } else if listed {
                push_label(&mut printed, label);
                printed.push(':');
            }
        } else {
            printed.push_str(line);
        }
        printed.push('\n');
    }
    printed
}

/// Labels of the words of an entry.
const ITEMS: &[&str] = &["skill", "name", "text", "title", "item", "requirement", "description"];

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// A label of letters and what stands behind its colon.
fn field(line: &str) -> Option<(&str, &str)> {
    let (label, value) = line.split_once(':')?;
    let named =
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b' '));
    (named && (value.is_empty() || value.starts_with(' '))).then(|| (label, value.trim()))
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
        let wanted = "Layout: job\nTitle: Night Porter\nHiring organization:\nName: Quillstone Ltd\n\
                      Valid through: 2026-01-06\n**Experience requirements:**\n- Kind to guests (Essential)\n\n- Calm\n\n";
        assert_eq!(printed(block), wanted);
        assert_eq!(printed(block).lines().count(), block.lines().count());
    }

    #[test]
    fn a_block_is_told_from_the_rest() {
        assert_eq!(split("---\ntitle: A\n---\nWords\n"), Some(("title: A", "Words\n")));
        assert_eq!(split("Words\n---\n"), None);
    }
}
