//! What a heading is called: plain words, none like another.
//!
//! A heading keeps a recognisable word of the criteria it covers; it has no "&", no block capitals and no Markdown,
//! since forms keep plain text only (<http://www.jobs.nhs.uk/advice/write_appform.html>).

mod subject;

use std::borrow::Cow;

use rustc_hash::FxHashSet;

use super::{
    WITHOUT_CATEGORY,
    grouping::{Member, Topic, topics},
    listed_range,
};
use subject::{capitalised, plain_words, subject};

use crate::{
    count::listed,
    spec::Ref,
    theme::{Kept, Telling, Theme},
};

/// Things that one heading names at most.
const MOST_NAMED: usize = 3;

/// Characters of the things that a heading names in the words of the criteria.
const LONGEST: usize = 60;

/// The headings that are taken already.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: FxHashSet<String>,
    /// The themes' own headings among them, and those that were found taken.
    tried: FxHashSet<&'static str>,
}

impl Names {
    /// A heading for a group by theme. `categories` are the names as printed.
    pub(super) fn for_group(&mut self, group: &[Member<'_, '_>], categories: &[Option<&str>]) -> String {
        let mut found = match topics(group)[..] {
            [Topic::Theme(theme)] => of_theme(theme, group),
            [Topic::Category(index)] => {
                let name = category_name(categories.get(index).copied().flatten());
                let telling = Telling::of(&name);
                let kept = group.iter().any(|member| telling.keeps_a_word_of(&member.finding.text));
                if kept { vec![Cow::Owned(name)] } else { Vec::new() }
            }
            ref several => vec![Cow::Owned(of_several(several, group))],
        };
        found.retain(|heading| !heading.is_empty());
        let is_free = |heading: &&Cow<'static, str>| match heading {
            Cow::Borrowed(own) => self.tried.insert(own) && self.take(own),
            Cow::Owned(several) => self.take(several),
        };
        if let Some(heading) = found.iter().find(is_free) {
            return heading.clone().into_owned();
        }
        let named = capitalised(&listed(&subjects(group)));
        if !named.is_empty() && self.take(&named) {
            return named;
        }
        self.with_refs(found.first().map_or(WITHOUT_CATEGORY, |heading| heading), &refs(group))
    }

    /// A heading for part of a category: its name, and the topics of the part when it is not the whole.
    pub(super) fn for_category(&mut self, name: Option<&str>, part: &[Member<'_, '_>], whole: bool) -> String {
        let name = category_name(name);
        if whole && self.take(&name) {
            return name;
        }
        let themes = topics(part).into_iter().filter(|topic| matches!(topic, Topic::Theme(_))).take(MOST_NAMED);
        let themes: Vec<String> = themes.map(|topic| topic_name(topic, part)).collect();
        let named = format!("{name}: {}", listed(&themes));
        if !themes.is_empty() && self.take(&named) { named } else { self.with_words(&name, part) }
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

    fn with_words(&mut self, heading: &str, part: &[Member<'_, '_>]) -> String {
        let words = part.first().map(|member| subject(&member.finding.text)).unwrap_or_default();
        let longer = if words.is_empty() { heading.to_owned() } else { format!("{heading}: {words}") };
        if self.take(&longer) { longer } else { self.with_refs(&longer, &refs(part)) }
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

fn refs(group: &[Member<'_, '_>]) -> Vec<Ref> {
    group.iter().map(|member| member.reference).collect()
}

/// Headings for criteria of one theme, the best first: one of the theme's own, or else several of its topics where
/// these keep a word of more criteria.
fn of_theme(theme: Theme, group: &[Member<'_, '_>]) -> Vec<Cow<'static, str>> {
    let kept = kept(group.iter());
    let ranked = theme.ranked(&kept);
    let most = ranked.first().map_or(0, |(_, kept)| *kept);
    let several = (most < kept.len()).then(|| theme.topics_kept(&kept, MOST_NAMED));
    let several = several.filter(|(_, together_kept)| *together_kept > most);
    let several = several.map(|(named, _)| Cow::Owned(capitalised(&listed(&named))));
    let own = ranked.iter().filter(|(_, kept)| *kept > 0).map(|(heading, _)| Cow::Borrowed(*heading));
    several.into_iter().chain(own).collect()
}

/// A heading that names each of several topics.
fn of_several(several: &[Topic], group: &[Member<'_, '_>]) -> String {
    let mut names: Vec<String> = Vec::new();
    for topic in several.iter().take(MOST_NAMED) {
        let name = topic_name(*topic, group);
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    capitalised(&listed(&names))
}

/// A topic's short name: one of the theme's that keeps a word of the group's criteria of this topic, else what the
/// first of these is about in its own words.
fn topic_name(topic: Topic, group: &[Member<'_, '_>]) -> String {
    let mut own = group.iter().filter(|member| member.topic() == topic);
    let named = match topic {
        Topic::Theme(theme) => theme.topics_kept(&kept(own.clone()), 1).0.first().map(|name| (*name).to_owned()),
        Topic::Category(_) => None,
    };
    let subject = || own.next().map(|member| briefly(&subject(&member.finding.text)).to_owned());
    named.or_else(subject).unwrap_or_default()
}

fn kept<'m, 'r: 'm, 'a: 'r>(members: impl Iterator<Item = &'m Member<'r, 'a>>) -> Vec<Kept> {
    members.filter_map(|member| member.finding.about()).map(|about| about.kept).collect()
}

/// What criteria are about, few enough for a heading; one that has a word of an earlier one needs no name of its own.
fn subjects(group: &[Member<'_, '_>]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut told: Vec<Telling> = Vec::new();
    for text in group.iter().map(|member| &member.finding.text) {
        if found.len() < MOST_NAMED && !told.iter().any(|name| name.keeps_a_word_of(text)) {
            let name = subject(text);
            told.push(Telling::of(&name));
            found.push(name);
        }
    }
    found.retain(|name| !name.is_empty());
    if let [_, _, ..] = found[..] {
        found.iter_mut().for_each(|name| *name = briefly(name).to_owned());
    }
    while found.len() > 1 && found.iter().map(|name| name.chars().count()).sum::<usize>() > LONGEST {
        found.pop();
    }
    found
}

/// A name that stands in a list: "care" for "care and appreciation".
fn briefly(name: &str) -> &str {
    let joined = name.find(" and ").into_iter().chain(name.find(" or ")).min();
    joined.map_or(name, |place| &name[..place])
}

/// A category's name as a heading.
pub(super) fn category_name(name: Option<&str>) -> String {
    let name = name.map(plain_words).unwrap_or_default();
    if name.is_empty() { WITHOUT_CATEGORY.to_owned() } else { name }
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
        assert!(category_name(Some(&"long ".repeat(90))).len() <= 80);
        assert!(category_name(Some(&"x".repeat(900))).len() <= 80);
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
