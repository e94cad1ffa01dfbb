//! What an advert says about the post: labels with their values first, then the places where such pages print it.

use std::borrow::Cow;

use super::{
    column, date, heading, length,
    line::{Line, cell_text},
    markup, organisation,
    pay::{first_clause, grade, pay, quoted_reference},
    reading::{Fact, FoundPost},
    title,
    vocabulary::fold,
};

/// Labels as adverts print them, the surest first for each fact.
#[rustfmt::skip]
const LABELS: &[(Fact, &[&str])] = &[
    (Fact::Title, &[
        "job title", "post title", "title of post", "role title", "position title", "vacancy title", "vacancy name",
        "job role", "job title and grade", "job title grade", "name of post", "post name", "jobtitle",
        "title of the post", "position", "post", "role", "vacancy", "position designation", "designation", "job",
        "title", "role profile", "job description", "job profile", "role description", "job advert",
    ]),
    (Fact::Employer, &[
        "employer name", "employer", "name of employer", "employing organisation", "institution", "organisation",
        "organization", "company", "company name", "recruiter", "school", "school name", "name of school",
        "council", "trust", "university", "charity", "health board", "employing authority", "hiring organisation", "hiring organization",
        "department organisation", "unit division", "service",
    ]),
    (Fact::Reference, &[
        "job reference", "job ref", "reference number", "reference", "ref", "ref no", "ref number",
        "job reference number", "vacancy reference", "vacancy ref", "vacancy number", "vacancy id", "job id",
        "job number", "job no", "requisition", "requisition id", "requisition number", "reference code",
        "advert reference", "post number", "post no", "position number", "post reference", "job ref no",
        "reference no", "job reference no", "vacancy no", "req id", "job code", "vacancy reference number",
        "post ref",
    ]),
    (Fact::Grade, &[
        "band", "grade", "pay band", "payband", "salary band", "salary grade", "pay grade", "job grade",
        "post grade", "grade band", "band grade", "level", "job level", "grade level", "job family and level",
        "grade of post", "pay scale grade", "salary grade range", "civil service grade", "job family level",
        "grade and salary", "scale", "pay scale",
    ]),
    (Fact::Salary, &[
        "salary", "salary range", "annual salary", "salary per annum", "pay", "salary scale", "salary details",
        "starting salary", "salary and benefits", "remuneration", "rate of pay", "pay range", "hourly rate",
        "salary band", "wage", "salary from", "salary fte", "salary min", "full time salary", "actual salary",
        "salary pro rata", "salary information", "package", "pay rate", "basesalary", "base salary",
    ]),
    (Fact::ClosingDate, &[
        "closing date", "closing", "closes", "closing on", "close date", "deadline", "application deadline",
        "applications close", "apply by", "closing date for applications", "closing date and time",
        "application closing date", "advert closing date", "vacancy closing date", "closing date time",
        "advert close date", "job closing date", "last date for applications", "deadline for applications",
        "applications closing date", "advert closes", "end date for applications", "closingdate", "apply before",
        "date closing", "closedate", "close date", "closed date", "validthrough", "valid through", "expiry date",
    ]),
];

/// Names of documents: labels of a title on one line with it, headings otherwise.
const DOCUMENTS: &[&str] = &["role profile", "job description", "job profile", "role description", "job advert"];

fn fact_of(label: &str) -> Option<(Fact, usize)> {
    if label.len() > 44 {
        return None;
    }
    let folded = fold(label);
    LABELS
        .iter()
        .find_map(|(fact, labels)| labels.iter().position(|known| *known == folded).map(|place| (*fact, place)))
}

/// Whether a text is a label that adverts print before a fact.
pub(super) fn is_label(text: &str) -> bool {
    fact_of(text.trim_end_matches(':')).is_some()
}

/// Whether a line is such a label with its value.
pub(super) fn is_labelled(text: &str) -> bool {
    text.split_once(':').is_some_and(|(label, value)| !value.trim().is_empty() && value.len() < 120 && is_label(label))
}

/// Everything the lines say about the post. `specification` tells which of them are criteria.
pub(super) fn read(lines: &[Line], in_specification: impl Fn(usize) -> bool) -> FoundPost {
    // Behind the specification stand contacts, each with a job title of their own.
    let behind = (0..lines.len()).rev().find(|at| in_specification(*at)).unwrap_or(lines.len());
    let mut post = FoundPost::default();
    let mut sure = [usize::MAX; 6];
    let mut limits = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        for (label, value) in labelled(lines, at) {
            let Some((fact, place)) = fact_of(label) else {
                continue;
            };
            let slot = &mut sure[fact as usize];
            // A surer label wins; of equal ones the first. Single common words count only outside the criteria.
            if fact == Fact::Title && at > behind {
                continue;
            }
            if place < *slot && (!in_specification(at) || label.contains(' ')) && accept(fact, label, &value, &mut post)
            {
                *slot = place;
            }
        }
        if post.closing_date.is_none() && line.row.is_none() {
            post.closing_date = closing_sentence(&line.text);
        }
        limits.extend(length::of_statement(&line.text));
    }
    if limits.iter().all(|limit| Some(limit) == limits.first()) {
        post.statement_limit = limits.first().copied();
    }
    complete(&mut post, lines, in_specification);
    post
}

/// The labels that a line holds or is, each with its value.
fn labelled(lines: &[Line], at: usize) -> Vec<(&str, Cow<'_, str>)> {
    let line = &lines[at];
    let mut found = Vec::new();
    if let Some(row) = &line.row {
        for pair in row.cells.windows(2) {
            if let [label] = &pair[0][..] {
                found.push((label.text.trim_end_matches(':'), cell_text(&pair[1]).into()));
            }
        }
        for inner in row.cells.iter().flatten() {
            if let Some((label, value)) = inner.text.split_once(':') {
                found.push((label, value.trim().into()));
            }
        }
        return found;
    }
    if line.text.len() > 400 {
        return found;
    }
    if line.text.contains(" / ") {
        // "Job title: / Night Porter / Grade: / 3": the cells of a row that copying has set apart with slashes.
        let cells: Vec<&str> = line.text.split(" / ").collect();
        let pairs = cells.windows(2).filter(|pair| is_label(pair[0]) && !is_label(pair[1]));
        found.extend(pairs.map(|pair| (pair[0].trim_end_matches(':'), pair[1].trim().into())));
        if !found.is_empty() {
            return found;
        }
    }
    if markup::holds(&line.text, |byte| matches!(byte, b':' | b'\t')) {
        if line.text.contains(" | ") {
            // "Salary: £20,000 | Hours: 30"
            let pairs = line.text.split(" | ").filter_map(|field| field.split_once(':'));
            found.extend(pairs.map(|(label, value)| (label.trim(), value.trim().into())));
            return found;
        }
        let (label, value) = line.text.split_once([':', '\t']).unwrap_or_default();
        let value = value.trim().trim_start_matches(['-', '–', ' ']);
        if !value.is_empty() {
            found.push((label, value.into()));
            // "Career pathway: Research Level: 4"
            if let Some((before, second)) = value.rsplit_once(": ")
                && let Some(label) = before.rsplit(' ').next()
            {
                found.push((label, second.into()));
            }
            return found;
        }
    } else if let Some((label, value)) = around_dash(&line.text) {
        found.push((label, value.trim().into()));
    }
    // The label alone, its value on the next line.
    if let Some(next) = lines.get(at + 1)
        && next.row.is_none()
        && line.text.len() < 44
        && next.text.len() < 200
        && is_label(&line.text)
        && !DOCUMENTS.iter().any(|name| line.text.eq_ignore_ascii_case(name))
        && !is_label(&next.text)
    {
        found.push((line.text.trim_end_matches(':'), next.text.as_str().into()));
    }
    found
}

/// What stands before and after a dash with spaces.
fn around_dash(text: &str) -> Option<(&str, &str)> {
    // Nearly every line has no dash at all, which is quicker to see.
    let hyphen = if text.contains('-') { text.split_once(" - ") } else { None };
    if hyphen.is_some() || text.is_ascii() { hyphen } else { text.split_once(" – ") }
}

/// Takes a value when it looks like its fact.
fn accept(fact: Fact, label: &str, value: &str, post: &mut FoundPost) -> bool {
    let value = value.trim().trim_matches(['"', '*', ' ', '|']);
    if value.is_empty() || value.starts_with('[') || value.starts_with('{') || value.ends_with(':') {
        return false;
    }
    let words = value.split(' ').count();
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let folded = fold(value);
    match fact {
        Fact::Title => {
            let fits = words <= 14
                && value.len() <= 110
                && value.chars().any(char::is_alphabetic)
                && !value.ends_with('.')
                && is_free(&folded)
                && !title::is_page_name(&folded);
            let code = words == 1 && digits >= 3;
            if code && post.reference.is_none() {
                post.reference = Some(value.to_owned());
            }
            // "Job advert - please share!": what follows the name of a document may be anything.
            let named = !DOCUMENTS.iter().any(|name| label.trim().eq_ignore_ascii_case(name))
                || (value.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) && !value.ends_with('!'));
            let one_word = !label.contains(' ') && !label.eq_ignore_ascii_case("title") && words > 9;
            if fits && named && !code && !one_word {
                post.title = Some(title::trimmed(value));
                return true;
            }
        }
        Fact::Employer => {
            let fits = words <= 12
                && !value.ends_with('.')
                && value.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
                && !matches!(folded.as_str(), "nhs" | "name" | "type" | "public" | "private");
            if fits {
                post.employer = Some(value.to_owned());
                return true;
            }
        }
        Fact::Reference => {
            let token = value.split([' ', ',']).next().unwrap_or("");
            let whole = if words <= 3 { value } else { token };
            if digits > 0 && token.len() <= 40 && !value.contains('£') && token.bytes().any(|b| b.is_ascii_digit())
                || (words == 1 && value.len() > 3 && digits > 0)
            {
                let chosen = if token.bytes().any(|b| b.is_ascii_digit()) { token } else { whole };
                post.reference = Some(chosen.trim_end_matches(['.', ')']).to_owned());
                return true;
            }
        }
        Fact::Grade => {
            let fits = words <= 8
                && value.len() <= 60
                && !value.ends_with('.')
                && is_free(&folded)
                && !value.starts_with('£')
                && !(value.len() > 2 && column::is_mark_column(value))
                && (digits > 0 || words <= 4);
            if fits {
                let value = value.split(" £").next().unwrap_or(value).trim_end_matches([',', '-', '(', ' ', ':']);
                let bare = value.len() <= 3
                    && label.to_lowercase().contains("band")
                    && value.starts_with(|c: char| c.is_ascii_digit());
                post.grade = Some(if bare { format!("Band {value}") } else { value.to_owned() });
                return true;
            }
        }
        Fact::Salary => {
            if (digits >= 2 || words <= 6)
                && value.len() <= 400
                && (value.contains(['£', '€', '$'])
                    || digits >= 4
                    || folded.contains("competitive")
                    || folded.contains("minimum wage")
                    || folded.contains("living wage")
                    || folded.contains("negotiable"))
            {
                post.salary = Some(first_clause(value));
                return true;
            }
        }
        Fact::ClosingDate => {
            if let Some(found) = date::first(value) {
                post.closing_date = Some(found);
                return true;
            }
        }
    }
    false
}

/// Not the name of another label or of a section.
pub(super) fn is_free(folded: &str) -> bool {
    fact_of(folded).is_none() && heading::read(&Line { text: folded.to_owned(), ..Line::default() }).is_none()
}

/// "The closing date is 6 January 2026", "no later than 5pm on ...".
fn closing_sentence(text: &str) -> Option<jiff::civil::Date> {
    if text.len() > 600 || text.bytes().filter(u8::is_ascii_digit).count() < 3 {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let opening = [
        "closing date",
        "close of business",
        "no later than",
        "applications close",
        "deadline",
        " closes ",
        "apply by",
        "apply before",
        "will close on",
        "advert closes",
        "applications by",
        "received by",
        "received no later",
        "submitted by",
        "sent by",
        "to arrive by",
    ];
    let at = opening.iter().filter_map(|opening| lower.find(opening)).min()?;
    date::first(first_sentence(text.get(at..)?))
}

/// A text up to the end of its first sentence; "5 p.m. Friday" goes on.
fn first_sentence(text: &str) -> &str {
    let ends = |at: &usize| {
        text[at + 2..].starts_with(char::is_uppercase) && !text[..*at].ends_with(".m") && !text[..*at].ends_with("pm")
    };
    text.match_indices(". ").map(|(at, _)| at).find(ends).map_or(text, |at| &text[..at])
}

/// What no label says, from the places where such pages print it.
fn complete(post: &mut FoundPost, lines: &[Line], in_specification: impl Fn(usize) -> bool) {
    let outside: Vec<&Line> = lines
        .iter()
        .enumerate()
        .filter(|(at, line)| !in_specification(*at) && line.row.is_none())
        .map(|(_, line)| line)
        .take(400)
        .collect();
    if post.employer.is_none() {
        post.employer = organisation::find(&outside, lines);
    }
    if post.title.is_none() {
        post.title = title::find(&outside, lines, post.employer.as_deref());
    }
    if post.salary.is_none() {
        post.salary = outside.iter().find_map(|line| pay(&line.text));
    }
    if post.grade.is_none() {
        let title = post.title.iter().map(String::as_str);
        let pay = post.salary.iter().map(String::as_str);
        let short = outside.iter().map(|line| line.text.as_str()).filter(|text| text.len() < 120);
        let named = lines
            .iter()
            .take(400)
            .map(|line| line.text.as_str())
            .filter(|text| text.len() < 60 && text.to_lowercase().contains("person spec"));
        let prose = outside
            .iter()
            .map(|line| line.text.as_str())
            .filter(|text| text.len() >= 120 && text.contains(" paid at "));
        post.grade = title.chain(pay).chain(short).chain(named).chain(prose).find_map(grade);
    }
    if post.reference.is_none() {
        post.reference = outside.iter().find_map(|line| quoted_reference(&line.text)).or_else(|| {
            let lone = |line: &&&Line| {
                line.text.len() >= 5
                    && line.text.len() <= 24
                    && !line.text.contains(' ')
                    && line.text.bytes().filter(u8::is_ascii_digit).count() >= 3
                    && line.text.bytes().any(|b| b.is_ascii_alphabetic())
                    && !line.text.contains(['£', ':', '@', '%', '.'])
            };
            outside.iter().take(6).find(lone).map(|line| line.text.clone())
        });
    }
}
