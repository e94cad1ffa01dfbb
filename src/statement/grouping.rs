//! Which criteria stand together under one heading.
//!
//! The rule, for headings by theme:
//!
//! 1. Criteria of one theme stand together; those without a theme stand with their category's others.
//! 2. A lone criterion joins its nearest relation: a related theme ([`Theme::related`]), else the theme that most of its
//!    category belongs to, else other lone ones, else what is printed next to it. So a heading has one criterion only
//!    when nothing else is to be written at all.
//! 3. What is more than six is divided by meaning: by the theme's own headings, else essentials from desirables, else
//!    by category, else evenly in printed order.
//! 4. Within a heading essentials come before desirables; headings stand in the order of their first criterion.
//!
//! Everything but the splitting of one group by its own headings is linear in the criteria.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::Headings;
use crate::{
    gap::Finding,
    spec::{Level, Ref},
    theme::Theme,
};

/// The most criteria under one heading.
pub(super) const MOST: usize = 6;
/// Groups larger than this are not read once more for the heading that fits each criterion best.
const MOST_READ: usize = 30;

/// A criterion to be written about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member<'r, 'a> {
    /// What is found of it.
    pub(super) finding: &'r Finding<'a>,
    /// Its short name, beside the finding because groups are sorted by it.
    pub(super) reference: Ref,
    /// What it is about.
    pub(super) theme: Option<Theme>,
}

impl<'r, 'a> Member<'r, 'a> {
    /// Only headings by theme ask at once what every criterion is about.
    pub(super) fn of(finding: &'r Finding<'a>, headings: Headings) -> Self {
        let theme = match headings {
            Headings::Themes => finding.theme(),
            Headings::Categories | Headings::Criteria => None,
        };
        Self { finding, reference: finding.reference, theme }
    }

    pub(super) fn topic(&self) -> Topic {
        self.theme.map_or_else(|| Topic::Category(self.finding.category), Topic::Theme)
    }
}

/// Essentials first, in the order of their refs.
pub(super) fn sort(members: &mut [Member<'_, '_>]) {
    members.sort_by_key(|member| member.reference);
}

/// What a group is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Topic {
    /// A theme.
    Theme(Theme),
    /// A category, by its index: its criteria have no theme.
    Category(usize),
}

/// The topics of a group, in the order of their first criterion.
pub(super) fn topics(group: &[Member<'_, '_>]) -> Vec<Topic> {
    let mut topics = Vec::new();
    for topic in group.iter().map(Member::topic) {
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    topics
}

/// Every criterion once, in groups as the rule says. `members` come in printed order.
pub(super) fn by_theme<'r, 'a>(members: Vec<Member<'r, 'a>>) -> Vec<Vec<Member<'r, 'a>>> {
    // In the order of their refs, so that what follows has hardly anything to sort.
    let (mut members, desirable): (Vec<_>, Vec<_>) =
        members.into_iter().partition(|member| member.reference.level == Level::Essential);
    members.extend(desirable);
    let mut groups: Vec<Vec<Member<'r, 'a>>> = joined(members).into_iter().flat_map(split).collect();
    for group in &mut groups {
        sort(group);
    }
    groups.sort_by_key(|group| group.first().map(|member| member.reference));
    groups
}

/// Parts of even size, none larger than [`MOST`].
pub(super) fn evenly<T: Copy>(group: &[T]) -> Vec<Vec<T>> {
    let parts = group.len().div_ceil(MOST).max(1);
    let (size, larger) = (group.len() / parts, group.len() % parts);
    let mut rest = group;
    let mut found = Vec::with_capacity(parts);
    for part in 0..parts {
        let (now, later) = rest.split_at(size + usize::from(part < larger));
        found.push(now.to_vec());
        rest = later;
    }
    found
}

/// Groups by topic, lone criteria with their nearest relation.
fn joined<'r, 'a>(members: Vec<Member<'r, 'a>>) -> Vec<Vec<Member<'r, 'a>>> {
    let mut by_theme: Vec<Vec<Member<'r, 'a>>> = vec![Vec::new(); Theme::ALL.len()];
    let mut by_category: BTreeMap<usize, Vec<Member<'r, 'a>>> = BTreeMap::new();
    for member in members {
        match member.theme {
            Some(theme) => by_theme[theme as usize].push(member),
            None => by_category.entry(member.finding.category).or_default().push(member),
        }
    }
    let has_lone = by_category.values().any(|group| group.len() == 1);
    let category_themes = if has_lone { themes_of_categories(&by_theme) } else { FxHashMap::default() };
    let one_category = category_themes.len() == 1;
    // A heading can name two things, or three; more would be no name.
    let mut has_guest = [false; Theme::ALL.len()];
    let mut groups = Vec::new();
    let mut lone = Vec::new();
    for (category, group) in by_category {
        match (&group[..], category_themes.get(&category).and_then(main_theme)) {
            ([one], Some(theme)) if !one_category && !has_guest[theme as usize] => {
                by_theme[theme as usize].push(*one);
                has_guest[theme as usize] = true;
            }
            ([one], _) => lone.push(*one),
            _ => groups.push(group),
        }
    }
    for theme in Theme::ALL {
        if let [one] = by_theme[theme as usize][..] {
            let free = |other: &Theme| !by_theme[*other as usize].is_empty() && !has_guest[*other as usize];
            let host = theme.related().iter().copied().find(free);
            by_theme[theme as usize].clear();
            match host {
                Some(host) => {
                    by_theme[host as usize].push(one);
                    has_guest[host as usize] = true;
                }
                None => lone.push(one),
            }
        }
    }
    groups.extend(by_theme.into_iter().filter(|group| !group.is_empty()));
    match (&lone[..], nearest(&groups, &lone)) {
        ([one], Some(host)) => groups[host].push(*one),
        _ => groups.extend(paired(lone)),
    }
    groups
}

/// Lone criteria in twos, in printed order; the last three together when they are odd.
fn paired<'r, 'a>(mut lone: Vec<Member<'r, 'a>>) -> Vec<Vec<Member<'r, 'a>>> {
    sort(&mut lone);
    let mut pairs: Vec<Vec<Member<'r, 'a>>> = lone.chunks(2).map(<[Member<'r, 'a>]>::to_vec).collect();
    if let [.., before, last] = &mut pairs[..]
        && last.len() == 1
    {
        before.append(last);
        pairs.pop();
    }
    pairs
}

/// How many criteria of each theme a category has.
fn themes_of_categories(by_theme: &[Vec<Member<'_, '_>>]) -> FxHashMap<usize, [u32; Theme::ALL.len()]> {
    let mut counts: FxHashMap<usize, [u32; Theme::ALL.len()]> = FxHashMap::default();
    for (theme, members) in by_theme.iter().enumerate() {
        for member in members {
            counts.entry(member.finding.category).or_default()[theme] += 1;
        }
    }
    counts
}

/// The theme of most criteria; of equals the first.
fn main_theme(counts: &[u32; Theme::ALL.len()]) -> Option<Theme> {
    let most = counts.iter().copied().max().filter(|most| *most > 0)?;
    Theme::ALL.into_iter().find(|theme| counts[*theme as usize] == most)
}

/// The group with the criterion that is printed nearest to the first lone one.
fn nearest(groups: &[Vec<Member<'_, '_>>], lone: &[Member<'_, '_>]) -> Option<usize> {
    let one = lone.first()?.finding;
    let distance = |member: &Member<'_, '_>| {
        let other = member.finding;
        (other.reference.level != one.reference.level, other.reference.number.abs_diff(one.reference.number))
    };
    let closest = |group: &Vec<Member<'_, '_>>| {
        (topics(&group[..group.len().min(MOST)]).len() > 1, group.iter().map(distance).min())
    };
    groups.iter().enumerate().min_by_key(|(_, group)| closest(group)).map(|(place, _)| place)
}

/// A group in parts of two to six, by meaning where that can be.
fn split<'r, 'a>(mut group: Vec<Member<'r, 'a>>) -> Vec<Vec<Member<'r, 'a>>> {
    if group.len() <= MOST {
        return vec![group];
    }
    sort(&mut group);
    if let Some(parts) = by_own_headings(&group).or_else(|| by_level(&group)).or_else(|| by_category(&group)) {
        return parts;
    }
    // Criteria of one topic stay side by side.
    let order: FxHashMap<Topic, usize> = topics_of_many(&group);
    if order.len() > 1 {
        group.sort_by_key(|member| order.get(&member.topic()).copied());
    }
    evenly(&group)
}

fn topics_of_many(group: &[Member<'_, '_>]) -> FxHashMap<Topic, usize> {
    let mut order = FxHashMap::default();
    for member in group {
        let next = order.len();
        order.entry(member.topic()).or_insert(next);
    }
    order
}

/// Criteria of one theme by the heading of it that keeps most of their words.
fn by_own_headings<'r, 'a>(group: &[Member<'r, 'a>]) -> Option<Vec<Vec<Member<'r, 'a>>>> {
    let [Topic::Theme(theme)] = topics(group.get(..MOST_READ.min(group.len()))?)[..] else { return None };
    if group.len() > MOST_READ {
        return None;
    }
    let mut parts: BTreeMap<&str, Vec<Member<'r, 'a>>> = BTreeMap::new();
    for member in group {
        let kept = member.finding.about().map(|about| about.kept).unwrap_or_default();
        let heading = theme.ranked(&[kept]).first().map_or("", |best| best.0);
        parts.entry(heading).or_default().push(*member);
    }
    let mut found: Vec<Vec<Member<'r, 'a>>> = Vec::new();
    let mut lone = Vec::new();
    for heading in theme.headings() {
        match parts.remove(heading) {
            Some(part) if part.len() == 1 => lone.extend(part),
            Some(part) => found.push(part),
            None => {}
        }
    }
    if lone.len() > 1 {
        found.push(lone);
    } else {
        found.iter_mut().min_by_key(|part| part.len())?.extend(lone);
    }
    (found.len() > 1).then(|| found.iter().flat_map(|part| evenly(part)).collect())
}

/// Essentials and desirables apart.
fn by_level<'r, 'a>(group: &[Member<'r, 'a>]) -> Option<Vec<Vec<Member<'r, 'a>>>> {
    let (essential, desirable): (Vec<_>, Vec<_>) =
        group.iter().partition(|member| member.reference.level == Level::Essential);
    let fits = |part: &Vec<Member<'r, 'a>>| (2..=MOST).contains(&part.len());
    (fits(&essential) && fits(&desirable)).then(|| vec![essential, desirable])
}

/// Whole categories, as many together as there is room for.
fn by_category<'r, 'a>(group: &[Member<'r, 'a>]) -> Option<Vec<Vec<Member<'r, 'a>>>> {
    let mut categories: BTreeMap<usize, Vec<Member<'r, 'a>>> = BTreeMap::new();
    for member in group {
        let category = categories.entry(member.finding.category).or_default();
        category.push(*member);
        if category.len() > MOST {
            return None;
        }
    }
    let mut parts: Vec<Vec<Member<'r, 'a>>> = Vec::new();
    for category in categories.into_values() {
        match parts.last_mut() {
            Some(part) if part.len() + category.len() <= MOST => part.extend(category),
            _ => parts.push(category),
        }
    }
    parts.iter().all(|part| part.len() > 1).then_some(parts)
}
