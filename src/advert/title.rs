//! The post's name where no label states it: headings, first lines, "Person specification for ...", "we seek a ...".

use super::{
    date, heading,
    line::{Line, Mark, Rank},
    metadata, organisation,
    pay::grade,
    phrases::Phrases,
    vocabulary::fold,
};

/// Words that make a short first line something else than a title.
#[rustfmt::skip]
static NO_TITLE: Phrases = Phrases::new(&[
    "home", "description", "responsible", "reporting to", "reports to", "accountable", "directorate", "grade", "salary", "our", "essential", "desirable", "toggle", "skip", "you are on", "upload", "uploaded", "similar documents", "transcript", "size", "download", "contents", "table of contents", "jobs", "careers", "vacancies", "search", "menu", "skip to", "log in", "sign in", "job details",
    "job description", "job profile", "role profile", "role description", "advert", "job advert", "back to",
    "apply", "page", "note", "department", "faculty", "school of", "college of", "location", "published", "posted",
    "full time", "part time", "permanent", "fixed term", "job type", "on this page", "important", "cookie", "date",
    "contract", "employer heading", "job summary", "job overview", "vacancy", "recruitment", "summary",
    "introduction", "background", "welcome", "about", "company description", "this", "intro",
]);

/// Words beside "person specification" that name a document or a part of it instead of a post.
#[rustfmt::skip]
static NO_POST: Phrases = Phrases::new(&[
    "section", "part", "appendix", "annex", "criteria", "form", "essential", "desirable", "specification",
    "description", "example", "template", "document", "continued", "cont", "what", "we", "you", "your", "the", "this",
    "job", "by", "page", "key", "are", "our", "further", "pack", "selection", "requirements", "methods",
    "summary", "details", "attached", "below", "role", "vacancy", "shortlisting", "guidance", "notes", "form",
]);

/// "Careers", "Engineering jobs": the name of a page that lists posts.
pub(super) fn is_page_name(folded: &str) -> bool {
    ["jobs", "careers", "vacancies", "opportunities", "listing"].contains(&folded.rsplit(' ').next().unwrap_or(""))
}

fn could_be_title(line: &Line) -> bool {
    let text = line.text.trim_end_matches(':');
    let words = text.split(' ').count();
    let folded = fold(text);
    let shape = line.mark == Mark::None
        && (1..=12).contains(&words)
        && text.len() <= 90
        && text.len() >= 4
        && text.starts_with(char::is_uppercase)
        && !text.ends_with(['.', '!', '?', ',', '…'])
        && !text.contains(['{', '>', '@', '£', '='])
        && !(words > 3 && heading::is_lead(&line.text));
    shape
        && !(text.contains(": ") && !text.contains(" Ref: ") && !text.contains("(Ref: "))
        && heading::read(line).is_none()
        && !metadata::is_label(text)
        && !NO_TITLE.starts(&folded)
        && date::first(text).is_none()
        && !is_page_name(&folded)
        && !text.bytes().all(|b| b.is_ascii_digit() || b == b' ' || b == b'-')
}

/// The post's name, from the places where such pages print it.
pub(super) fn find(outside: &[&Line], lines: &[Line], employer: Option<&str>) -> Option<String> {
    let employer = employer.map(fold);
    let own = |line: &Line| {
        could_be_title(line)
            && !organisation::is_organisation(&line.text)
            && employer.as_deref() != Some(fold(&line.text).as_str())
    };
    // A line right above its band, or right below "Job overview", is the title as Trac prints it.
    for pair in outside.windows(2) {
        let band = pair[1].text.len() <= 12 && pair[1].mark == Mark::None && grade(&pair[1].text).is_some();
        if band && own(pair[0]) {
            return Some(trimmed(&pair[0].text));
        }
        if pair[0].text.len() < 60
            && matches!(
                fold(&pair[0].text).as_str(),
                "job overview" | "advert" | "vacancy" | "job advert" | "vacancy details"
            )
            && own(pair[1])
        {
            return Some(trimmed(&pair[1].text));
        }
    }
    let top = outside.iter().take(8).position(|line| own(line));
    let ranked = outside.iter().take(40).position(|line| matches!(line.rank, Rank::Heading(_)) && own(line));
    if let Some(at) = ranked {
        // A title stands before the first paragraph; a heading behind it is one of a section, unless nothing else
        // names the post.
        let sought = outside[..at].iter().any(|line| is_paragraph(line)).then(|| sought(outside)).flatten();
        return Some(sought.unwrap_or_else(|| trimmed(&outside[at].text)));
    }
    let hiring = outside.iter().take(4).map(|line| line.text.as_str()).filter(|text| text.len() < 100);
    if let Some(post) =
        hiring.map(|text| (text, announced(text))).find(|(text, post)| text != post).map(|(_, post)| post)
    {
        return Some(post.to_owned());
    }
    let named = lines.iter().take(40).find_map(|line| beside_specification(&line.text));
    if named.is_some() {
        return named;
    }
    let sought = sought(outside);
    match top {
        Some(at) if (at <= 3 && !outside[..at].iter().any(|line| is_paragraph(line))) || sought.is_none() => {
            Some(trimmed(&outside[at].text))
        }
        _ => sought,
    }
}

fn is_paragraph(line: &Line) -> bool {
    line.rank == Rank::Body && line.text.len() > 120
}

/// The post that a sentence seeks.
fn sought(outside: &[&Line]) -> Option<String> {
    outside.iter().take(60).find_map(|line| organisation::post_sought(&line.text))
}

/// "Person specification for Night Porter", "Night Porter - Person specification": the words around the document's name.
fn beside_specification(text: &str) -> Option<String> {
    if text.len() > 140 {
        return None;
    }
    let lower = text.to_lowercase();
    let name = ["person specification", "personal specification", "person profile"];
    let (at, name) = name.iter().find_map(|name| lower.find(name).map(|at| (at, name)))?;
    let (before, rest) = (text.get(..at)?, text.get(at + name.len()..)?);
    let rest = match rest.find(" for ").or_else(|| rest.find(" FOR ")) {
        Some(found) => &rest[found + 5..],
        None => rest,
    };
    let rest = ["the post of ", "the role of ", "the appointment of ", "the ", "THE POST OF ", "THE ROLE OF ", "THE "]
        .iter()
        .fold(rest.trim_start_matches(['-', '–', '—', ':', ' ']), |rest, opening| {
            rest.strip_prefix(opening).unwrap_or(rest)
        });
    let before = before.trim_end_matches(['-', '–', '—', ':', ' ', '(']);
    let before = before.strip_suffix(" and").or_else(|| before.strip_suffix(" AND")).unwrap_or(before);
    let fits = |words: &str| {
        let folded = fold(words);
        words.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && words.len() >= 4
            && words.split(' ').count() <= 10
            && !words.ends_with('.')
            && metadata::is_free(&folded)
            && !NO_TITLE.starts(&folded)
            && !folded.split(' ').any(|word| NO_POST.is(word))
            && !organisation::is_organisation(words)
            && date::first(words).is_none()
    };
    [rest, before].into_iter().map(str::trim).find(|words| fits(words)).map(trimmed)
}

/// Words before a post that only say that there is one.
#[rustfmt::skip]
static ANNOUNCEMENTS: Phrases = Phrases::new(&[
    "job vacancy", "job opportunity", "job opening", "vacancy", "open position", "open post", "now hiring", "hiring",
    "job", "role", "position", "post", "opportunity", "new role", "new vacancy",
]);

/// "Job vacancy: Night Porter", "We're hiring a Night Porter!": the post.
fn announced(value: &str) -> &str {
    if let Some((before, post)) = value.split_once([':', '–']).or_else(|| value.split_once(" - "))
        && ANNOUNCEMENTS.is(&fold(before))
        && post.trim().len() > 3
    {
        return post.trim();
    }
    let hiring = [" hiring an ", " hiring a ", " recruiting an ", " recruiting a "];
    let after = hiring.iter().find_map(|hiring| value.split_once(hiring)).map(|(_, post)| post);
    after.map_or(value, |post| post.trim_end_matches(['!', '.', ' ']))
}

/// "22.5 hrs", "30 hours per week"
fn tells_hours(text: &str) -> bool {
    let mut words = text.split(' ');
    let number = words.next().is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    number && words.next().is_some_and(|word| matches!(word, "hrs" | "hours" | "hours/week" | "hrs/week"))
}

/// A title without what is glued to it: "Class Teacher (ref 12)" keeps its brackets, trailing separators go.
pub(super) fn trimmed(value: &str) -> String {
    let value = announced(value);
    let value = value.split_once(", based ").map_or(value, |(post, _)| post);
    let value = value.rsplit_once(", ").filter(|(_, last)| tells_hours(last)).map_or(value, |(post, _)| post);
    let lower = value.to_lowercase();
    let document = [
        " job specification",
        " job description",
        " role profile",
        " job profile",
        " ref: ",
        " (ref: ",
        " criteria for appointment",
        " selection criteria",
    ];
    let end = document.iter().filter_map(|name| lower.find(name)).min().filter(|end| *end > 3);
    let value = end.and_then(|end| value.get(..end)).unwrap_or(value);
    let value = ["Appointment of ", "APPOINTMENT OF "].iter().find_map(|of| value.strip_prefix(of)).unwrap_or(value);
    value.trim_end_matches(['-', '–', ',', ';', ':', ' ']).to_owned()
}
