//! Names of employers and posts inside sentences, by the shape of such names.

use super::{
    line::{Line, Rank},
    vocabulary::fold,
};

/// Words that end or hold the name of an employer.
#[rustfmt::skip]
const KINDS: &[&str] = &[
    "Trust", "University", "Council", "College", "Academy", "School", "Hospital", "Hospitals", "Board", "Ltd",
    "Limited", "PLC", "plc", "LLP", "CIC", "Institute", "Charity", "Foundation", "Association", "Society", "Museum",
    "Museums", "Library", "Police", "Constabulary", "Consortium", "Federation", "Partnership", "Agency",
    "Authority", "Ministry", "Department", "Housing", "Hospice", "Group", "Services",
];

/// Kinds that are sure enough to stand alone on a line.
#[rustfmt::skip]
const SURE: &[&str] = &[
    "Trust", "University", "Council", "College", "Board", "Ltd", "Limited", "PLC", "LLP", "CIC", "Constabulary",
    "Consortium", "Hospice", "Academy", "Ministry", "Agency", "Authority", "Museum", "Museums", "Police",
    "Hospital", "Hospitals", "Association", "Society", "Charity", "School", "Housing",
];

/// Kinds that carry the name of a saint or founder.
const HOUSES: &[&str] = &["School", "College", "Academy", "Hospital", "Hospice", "Primary", "High", "Church"];

/// Small words inside names.
const JOINERS: &[&str] = &["of", "and", "the", "for", "&", "in", "St", "de", "upon", "on"];

/// Whether a line is the name of an employer and nothing else.
pub(super) fn is_organisation(text: &str) -> bool {
    let title_case = (text.len() < 90 && !text.chars().any(char::is_lowercase)).then(|| in_title_case(text));
    let text = title_case.as_deref().unwrap_or(text);
    let words: Vec<&str> = text.split(' ').collect();
    let capital = words.iter().all(|word| word.starts_with(char::is_uppercase) || JOINERS.contains(word));
    if words.first() == Some(&"NHS") && (2..=5).contains(&words.len()) && capital {
        return true;
    }
    words.len() <= 12
        && names(text).first().is_some_and(|name| name.len() + 4 >= text.len())
        && words.iter().any(|word| SURE.contains(word))
}

/// "EXAMPLE HIGH SCHOOL" as "Example High School".
fn in_title_case(text: &str) -> String {
    let word = |word: &str| {
        let lower = word.to_lowercase();
        let mut chars = lower.chars();
        match chars.next() {
            Some(first) if !JOINERS.contains(&lower.as_str()) => first.to_uppercase().chain(chars).collect(),
            _ => lower,
        }
    };
    text.split(' ').map(word).collect::<Vec<String>>().join(" ")
}

/// Names of employers in a text: runs of capitalised words that hold a word of [`KINDS`].
fn names(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start: Option<usize> = None;
    let mut end = 0;
    let mut kind = false;
    let mut words = 0;
    let mut at = 0;
    let mut close = |start: &mut Option<usize>, end: usize, kind: &mut bool, words: &mut usize| {
        if let Some(from) = start.take()
            && *kind
            && (2..=10).contains(&*words)
        {
            let name = text[from..end].trim_start_matches("About ").trim_start_matches("Join ");
            found.push(name.trim_start_matches("The ").trim_start_matches("the "));
        }
        *kind = false;
        *words = 0;
    };
    for word in text.split(' ') {
        let bare = word.trim_end_matches([',', '.', ';', ':', ')', '’', '\'', '!', '?']).trim_start_matches(['(', '‘']);
        // "St Example's School" goes on behind the possessive; "the Council's staff" does not.
        let following = text.get(at + word.len() + 1..).and_then(|rest| rest.split([' ', ',', '.']).next());
        let inside = following.is_some_and(|next| HOUSES.contains(&next));
        let owner = bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s"));
        let bare = owner.filter(|_| !inside).unwrap_or(bare);
        let capital = bare.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) && bare.len() > 1;
        let joiner = JOINERS.contains(&bare);
        if capital || (joiner && start.is_some()) {
            if start.is_none() {
                start = Some(at + word.find(bare).unwrap_or(0));
            }
            words += 1;
            if capital {
                end = at + word.find(bare).unwrap_or(0) + bare.len();
                kind |= KINDS.contains(&bare);
            }
            if word.len() != bare.len() {
                close(&mut start, end, &mut kind, &mut words);
            }
        } else {
            close(&mut start, end, &mut kind, &mut words);
        }
        at += word.len() + 1;
    }
    close(&mut start, end, &mut kind, &mut words);
    found
}

/// The employer, where no label names one: a first line that is a name; "X is committed to ..."; the name met most often.
pub(super) fn find(outside: &[&Line], lines: &[Line]) -> Option<String> {
    // Alone on its line, or the whole value of a label such as "Subtitle:".
    let top = outside.iter().take(4).find_map(|line| {
        let value = line.text.split_once(": ").map(|(_, value)| value);
        [Some(line.text.as_str()), value].into_iter().flatten().find(|text| is_organisation(text))
    });
    if let Some(name) = top {
        return Some(name.trim_end_matches([',', '.', ':']).to_owned());
    }
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for line in
        outside.iter().filter(|line| line.text.len() < 4000).take(150).copied().chain(lines.iter().rev().take(5))
    {
        for name in names(&line.text) {
            if !name.split(' ').any(|word| SURE.contains(&word) || word == "Museums" || word == "School")
                || name.split(' ').count() < 2
                || name.split(' ').take(2).any(|word| POSTS.contains(&word))
            {
                continue;
            }
            match counted.iter_mut().find(|(known, _)| *known == name) {
                Some((_, count)) => *count += 1,
                None => counted.push((name, 1)),
            }
        }
    }
    let most = counted.iter().map(|(_, count)| *count).max().unwrap_or(0);
    if let Some((name, _)) = counted.iter().find(|(_, count)| *count == most) {
        return Some((*name).to_owned());
    }
    let about = outside.iter().find_map(|line| {
        let rest = line
            .text
            .strip_prefix("About ")
            .or_else(|| line.text.strip_prefix("Why join "))
            .or_else(|| line.text.strip_prefix("Working at "))?
            .trim_end_matches(['…', '.', '?', ':']);
        let rest = rest.rsplit_once(" at ").or_else(|| rest.rsplit_once(" At ")).map_or(rest, |(_, name)| name);
        let heading = line.rank != Rank::Body || line.text.len() < 40;
        let name = heading
            && !rest.starts_with("the ")
            && rest.split(' ').all(|word| word.starts_with(char::is_uppercase) || JOINERS.contains(&word));
        (name
            && !matches!(
                fold(rest).as_str(),
                "us" | "our" | "you" | "the role" | "the team" | "the job" | "our team" | "role" | "the company"
            ))
        .then(|| rest.trim_start_matches("The ").to_owned())
    });
    let speaking = outside.iter().take(80).find_map(|line| speaking(&line.text)).map(str::to_owned);
    speaking
        .or(about)
        .or_else(|| outside.iter().take(80).find_map(|line| subject(&line.text)))
        .or_else(|| beside_town(outside))
}

/// "Quillstone - Ludlow": the heading right below that of the post.
fn beside_town(outside: &[&Line]) -> Option<String> {
    let named = |words: &str| {
        words.split(' ').count() <= 4
            && words.split(' ').all(|word| word.starts_with(char::is_uppercase) || JOINERS.contains(&word))
            && !words.split(' ').any(|word| POSTS.contains(&word))
    };
    outside.windows(2).take(8).find_map(|pair| {
        let (name, town) = pair[1].text.split_once(" - ").or_else(|| pair[1].text.split_once(" – "))?;
        let below = matches!((pair[0].rank, pair[1].rank), (Rank::Heading(post), Rank::Heading(own)) if own > post);
        (below && named(name) && named(town)).then(|| name.to_owned())
    })
}

/// Last words of posts.
#[rustfmt::skip]
const POSTS: &[&str] = &[
    "Worker", "Officer", "Manager", "Assistant", "Nurse", "Teacher", "Engineer", "Developer", "Practitioner",
    "Coordinator", "Lecturer", "Holder", "Role", "Post", "Candidate", "Applicant", "Lead", "Designer", "Analyst",
    "Researcher", "Fellow", "Technician", "Administrator", "Director", "Head", "Job", "Vacancy", "Time", "Permanent",
];

/// What a name is followed by when a sentence introduces it.
#[rustfmt::skip]
const INTRODUCED: &[&str] = &[
    " is a ", " is an ", " is the ", " is one ", " is committed ", " is proud ", " is dedicated ", " is seeking ",
    " is looking ", " are looking ", " are seeking ", " is at ", " is recruiting ", " provides ", " provide ",
    ", a ", ", an ", " was founded", " exists to ", " seeks to ", " is hiring", " opened in ", " wishes to ",
];

/// Words that start a sentence and are no name.
#[rustfmt::skip]
const NO_NAME: &[&str] = &[
    "This", "The", "We", "Our", "You", "It", "There", "As", "If", "In", "At", "Your", "Please", "All", "Are",
    "What", "An", "A", "That", "Here", "For", "With", "To", "Working", "Job", "Role", "Post", "Applicants",
    "Candidates", "Who", "Located", "Based", "Reporting", "Do",
];

/// "At Example Care, we look after ...": who speaks.
fn speaking(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("At ")?;
    let name = &rest[..rest.find(", we").filter(|end| *end <= 40)?];
    name.split(' ')
        .all(|word| word.starts_with(char::is_uppercase) || JOINERS.contains(&word) || word == "by")
        .then_some(name)
}

/// "Example Care is a ...": the subject of a sentence that introduces an employer.
fn subject(text: &str) -> Option<String> {
    let text = text.strip_prefix("The ").unwrap_or(text);
    let end = INTRODUCED.iter().filter_map(|follows| text.find(follows)).min().filter(|end| *end <= 60)?;
    let name = text[..end].split(" (").next()?.trim();
    let words: Vec<&str> = name.split(' ').collect();
    let capital = words.iter().all(|word| {
        word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '&') || JOINERS.contains(word)
    });
    let first = words.first()?;
    (capital
        && words.len() <= 6
        && !NO_NAME.contains(first)
        && !words.iter().any(|word| POSTS.contains(word))
        && name.len() >= 3)
        .then(|| name.to_owned())
}

/// Openings of a sentence that names the post.
#[rustfmt::skip]
const SOUGHT: &[&str] = &[
    "seeking an ", "seeking a ", "looking for an ", "looking for a ", "seek a ", "seek an ", "recruiting an ",
    "recruiting a ", "appoint an ", "appoint a ", "hiring an ", "hiring a ", "recruit an ", "recruit a ",
    "opportunity for an ", "opportunity for a ", "has arisen for an ", "has arisen for a ",
    "for the post of ", "for the role of ", "for the position of ", "As a ", "As an ",
];

/// "We are looking for an experienced Night Porter to join us": the capitalised words of the post.
pub(super) fn post_sought(text: &str) -> Option<String> {
    if text.len() > 3000 {
        return None;
    }
    // Nearly every line has none of them, which `contains` sees much sooner than `find`.
    for sought in SOUGHT.iter().filter(|sought| text.contains(**sought)) {
        let Some(at) = text.find(sought) else {
            continue;
        };
        let rest = &text[at + sought.len()..];
        let words: Vec<&str> = rest.split(' ').take(14).collect();
        let from = words.iter().take(4).position(|word| word.starts_with(char::is_uppercase))?;
        let mut post = Vec::new();
        for word in &words[from..] {
            let bare = word.trim_end_matches([',', '.', '!', ';', ':', '…']).trim_start_matches('(');
            if !(bare.starts_with(char::is_uppercase) || (JOINERS.contains(&bare) && !post.is_empty() && bare != "the"))
            {
                break;
            }
            post.push(bare);
            if bare.len() != word.len() {
                break;
            }
        }
        while post.last().is_some_and(|word| JOINERS.contains(word)) {
            post.pop();
        }
        if (1..=8).contains(&post.len()) && post.iter().any(|word| word.len() > 3) {
            return Some(post.join(" "));
        }
    }
    None
}
