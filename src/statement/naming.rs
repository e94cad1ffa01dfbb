//! What a heading is called: plain words, none like another.
//!
//! A heading keeps a recognisable word of the criteria it covers; it has no "&", no block capitals and no Markdown,
//! since forms keep plain text only (<http://www.jobs.nhs.uk/advice/write_appform.html>).

use rustc_hash::FxHashSet;

use super::{
    WITHOUT_CATEGORY,
    grouping::{Member, Topic, topics},
    listed_range,
};
use crate::{
    gap::Finding,
    spec::Ref,
    theme::{self, Kept, Theme},
};

/// Topics that one heading names at most.
const MOST_TOPICS: usize = 3;
/// Characters of a category's name that a heading takes over at most.
const LONGEST_NAME: usize = 80;
/// Words of a criterion that a heading takes over at most, and their characters.
const KEY_WORDS: usize = 5;
const LONGEST_WORD: usize = 24;

/// The headings that are taken already.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: FxHashSet<String>,
}

impl Names {
    /// A heading for a group by theme. `categories` are the names as printed.
    pub(super) fn for_group(&mut self, group: &[Member<'_, '_>], categories: &[Option<&str>]) -> String {
        let texts: Vec<&str> = group.iter().map(|member| member.finding.text.as_ref()).collect();
        let refs: Vec<Ref> = group.iter().map(|member| member.finding.reference).collect();
        let mut about = topics(group);
        if about.iter().any(|topic| matches!(topic, Topic::Theme(_))) {
            about.retain(|topic| matches!(topic, Topic::Theme(_)));
        }
        match about[..] {
            [Topic::Theme(theme)] => {
                let own = || group.iter().map(|member| member.finding).filter(|finding| finding.theme().is_some());
                let texts: Vec<&str> = own().map(|finding| finding.text.as_ref()).collect();
                let kept = own().filter_map(Finding::about).map(|about| about.kept).fold(Kept::default(), Kept::with);
                let ranked = theme.ranked(kept);
                let keeping = ranked.iter().filter(|(_, kept)| *kept > 0);
                for (heading, _) in keeping {
                    if self.take(heading) {
                        return (*heading).to_owned();
                    }
                }
                let general = ranked.first().map_or("", |(heading, _)| heading);
                self.with_words(general, &texts, &refs)
            }
            [Topic::Category(index)] => {
                let name = category_name(categories.get(index).copied().flatten());
                self.plainly(&name, &texts, &refs)
            }
            _ => {
                let mut names: Vec<String> = Vec::new();
                for topic in about.iter().take(MOST_TOPICS) {
                    let name = match topic {
                        Topic::Theme(theme) => topic_name(*theme, group),
                        Topic::Category(index) => category_name(categories.get(*index).copied().flatten()),
                    };
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
                self.plainly(&capitalised(&together(&names)), &texts, &refs)
            }
        }
    }

    /// A heading for part of a category: its name, and the topics of the part when it is not the whole.
    pub(super) fn for_category(&mut self, name: Option<&str>, part: &[Member<'_, '_>], whole: bool) -> String {
        let texts: Vec<&str> = part.iter().map(|member| member.finding.text.as_ref()).collect();
        let refs: Vec<Ref> = part.iter().map(|member| member.finding.reference).collect();
        let name = category_name(name);
        if whole && self.take(&name) {
            return name;
        }
        let themes = topics(part).into_iter().filter_map(|topic| match topic {
            Topic::Theme(theme) => Some(topic_name(theme, part)),
            Topic::Category(_) => None,
        });
        let themes: Vec<String> = themes.take(MOST_TOPICS).collect();
        let named = format!("{name}: {}", together(&themes));
        if !themes.is_empty() && self.take(&named) { named } else { self.with_words(&name, &texts, &refs) }
    }

    /// A criterion itself as a heading.
    pub(super) fn for_criterion(&mut self, text: &str, reference: Ref) -> String {
        let heading = text.replace('&', "and");
        if self.take(&heading) { heading } else { self.with_refs(&heading, &[reference]) }
    }

    /// A heading that is as it is, unless it is taken.
    pub(super) fn fixed(&mut self, heading: &str, refs: &[Ref]) -> String {
        if self.take(heading) { heading.to_owned() } else { self.with_refs(heading, refs) }
    }

    /// The heading alone when it keeps a word of the texts, else with words of the first.
    fn plainly(&mut self, heading: &str, texts: &[&str], refs: &[Ref]) -> String {
        if theme::keeps_a_word(heading, texts) && self.take(heading) {
            heading.to_owned()
        } else {
            self.with_words(heading, texts, refs)
        }
    }

    fn with_words(&mut self, heading: &str, texts: &[&str], refs: &[Ref]) -> String {
        let words = texts.first().map(|text| key_words(text)).unwrap_or_default();
        let longer = if words.is_empty() { heading.to_owned() } else { format!("{heading}: {words}") };
        if self.take(&longer) { longer } else { self.with_refs(&longer, refs) }
    }

    fn with_refs(&mut self, heading: &str, refs: &[Ref]) -> String {
        let mut heading = format!("{heading}, {}", listed_range(refs));
        while !self.take(&heading) {
            heading.push_str(" again");
        }
        heading
    }

    fn take(&mut self, heading: &str) -> bool {
        self.taken.insert(heading.to_lowercase())
    }
}

/// A theme's short name: the one that keeps a word of the group's criteria of this theme, else the most general.
fn topic_name(theme: Theme, group: &[Member<'_, '_>]) -> String {
    let own = group.iter().filter(|member| member.theme == Some(theme));
    let texts: Vec<&str> = own.map(|member| member.finding.text.as_ref()).collect();
    theme::best_kept(theme.topics(), &texts).first().map_or("", |(name, _)| name).to_owned()
}

/// "teamwork", "teamwork and IT", "teamwork, IT and policy".
fn together(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let mut capitalised: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    capitalised.push_str(letters.as_str());
    capitalised
}

/// A category's name as a heading.
pub(super) fn category_name(name: Option<&str>) -> String {
    let name = name.map(plain_words).unwrap_or_default();
    if name.is_empty() { WITHOUT_CATEGORY.to_owned() } else { name }
}

/// `text` in plain words: no `&`, no Markdown, no block capitals, not endlessly long.
fn plain_words(text: &str) -> String {
    // Nearly every single word is plain already.
    if text.len() <= LONGEST_WORD && text.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return capitalised(text);
    }
    let text = text.replace('&', " and ");
    let kept = |c: char| c.is_alphanumeric() || c.is_whitespace() || "',-/.:()\u{2019}".contains(c);
    let text: String = text.chars().map(|c| if kept(c) { c } else { ' ' }).collect();
    let shouted = text.chars().filter(|c| c.is_alphabetic()).count() > 4 && !text.chars().any(char::is_lowercase);
    let mut plain = String::new();
    for word in text.split_whitespace() {
        if plain.chars().count() + word.chars().count() > LONGEST_NAME {
            if plain.is_empty() {
                plain.extend(word.chars().take(LONGEST_WORD));
            }
            break;
        }
        if !plain.is_empty() {
            plain.push(' ');
        }
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let initials = matches!(word.trim_matches(|c: char| !c.is_alphanumeric()), "IT" | "ICT" | "NHS" | "HR" | "DBS");
        let capitals = letters > 4 && !word.chars().any(char::is_lowercase);
        if (shouted || capitals) && !initials {
            plain.push_str(&word.to_lowercase());
        } else {
            plain.push_str(word);
        }
    }
    capitalised(plain.trim_matches(|c: char| !c.is_alphanumeric() && !"()".contains(c)))
}

/// The words that a criterion would be recognised by: the first ones after its opening.
fn key_words(text: &str) -> String {
    #[rustfmt::skip]
    const OPENING: [&str; 40] = [
        "a", "ability", "able", "an", "and", "any", "awareness", "basic", "be", "clear", "commitment", "demonstrable",
        "demonstrate", "effective", "evidence", "excellent", "experience", "for", "good", "has", "have", "high", "in",
        "knowledge", "level", "must", "of", "or", "proven", "sound", "strong", "substantial", "the", "to",
        "understanding", "using", "willing", "willingness", "with", "working",
    ];
    const LINKING: [&str; 20] = [
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "including",
        "into",
        "of",
        "on",
        "or",
        "such",
        "the",
        "their",
        "to",
        "with",
        "your",
    ];
    let words: Vec<&str> = text.split_whitespace().collect();
    let is = |list: &[&str], word: &str| list.iter().any(|known| known.eq_ignore_ascii_case(word));
    let start = words.iter().position(|word| !is(&OPENING, word)).unwrap_or(0);
    let mut found: Vec<String> = Vec::new();
    for word in words[start..].iter().take(KEY_WORDS) {
        let end = word.char_indices().nth(LONGEST_WORD).map_or(word.len(), |(end, _)| end);
        found.push(plain_words(&word[..end]));
        if word.ends_with([',', ';', ':', '.', ')']) {
            break;
        }
    }
    while found.len() > 1 && found.last().is_some_and(|word| word.is_empty() || is(&LINKING, word)) {
        found.pop();
    }
    // Only initials and names keep their capitals within the heading.
    let originals = &words[start..];
    let spoken = found.iter().zip(originals).map(|(plain, original)| {
        let lower = original.chars().next().is_some_and(char::is_lowercase) || start == 0 && original == &words[0];
        let initials = plain.chars().skip(1).any(char::is_uppercase);
        if lower && !initials { plain.to_lowercase() } else { plain.clone() }
    });
    spoken.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_plain() {
        let cases = [
            ("KNOWLEDGE & SKILLS", "Knowledge and skills"),
            ("IT AND RECORDS", "IT and records"),
            ("**Experience**:", "Experience"),
            ("Skills/abilities (NHS)", "Skills/abilities (NHS)"),
            ("# EXPERIENCE of care", "Experience of care"),
            ("  ", WITHOUT_CATEGORY),
            ("***", WITHOUT_CATEGORY),
        ];
        for (printed, plain) in cases {
            assert_eq!(category_name(Some(printed)), plain, "{printed}");
        }
        assert_eq!(category_name(None), WITHOUT_CATEGORY);
        assert!(category_name(Some(&"long ".repeat(90))).len() <= LONGEST_NAME);
        assert!(category_name(Some(&"x".repeat(900))).len() <= LONGEST_NAME);
    }

    #[test]
    fn a_criterion_is_known_by_its_first_words() {
        let cases = [
            ("Experience of logging and tracking calls in a service desk system", "logging and tracking calls"),
            ("Good working knowledge of Python, SQL and Git", "Python"),
            ("Self-motivation", "self-motivation"),
            ("Able to", "able"),
            ("", ""),
        ];
        for (text, words) in cases {
            assert_eq!(key_words(text), words, "{text}");
        }
    }

    #[test]
    fn no_two_headings_are_alike() {
        let mut names = Names::default();
        let refs: Vec<Ref> = ["E1", "D2"].map(|name| name.parse().unwrap()).to_vec();
        assert_eq!(names.for_criterion("Tea & cake", refs[0]), "Tea and cake");
        assert_eq!(names.for_criterion("Tea and Cake", refs[1]), "Tea and Cake, D2");
        assert_eq!(names.fixed("TEA AND CAKE", &refs), "TEA AND CAKE, E1 to D2");
        assert_eq!(names.fixed("TEA AND CAKE", &refs), "TEA AND CAKE, E1 to D2 again");
    }
}
