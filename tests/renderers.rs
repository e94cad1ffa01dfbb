//! What the renderers write, to the letter: `INSTA_UPDATE=always cargo test --test renderers` writes it anew.

#![allow(clippy::unwrap_used, missing_docs)]

use jiff::civil::{Date, date};
use personspec::{
    catalogue,
    gap::{Audience, GapReport},
    plain::plain,
    portfolio::Portfolio,
    report::{
        Style, examples,
        gaps::{self, View},
        spec,
    },
    spec::PersonSpec,
    statement::{Headings, Outline},
    wrap::columns,
};

const TODAY: Date = date(2025, 12, 20);

/// Every status, kind and remark that a report can hold, in one post.
const SPEC: &str = r#"
title: Support & Recovery Worker
employer: Example Trust
reference: EX-1
closing_date: 2026-01-06
assessment_codes: {A: application form, I: interview}
categories:
  - name: EXPERIENCE & SKILLS
    essential:
      - Experience of listening to people in distress
      - Experience of working in a team
      - Able to plan a week of work
      - {text: Able to give a short talk, assessed_by: [I]}
      - Experience of keeping records
      - text: "Knowledge of <b>records</b> | `law` *today* \u202e \e[31m"
        printed_as: B2
    desirable:
      - A second language
  - essential:
      - {text: Full UK driving licence, kind: confirmation, assessed_by: [A, I]}
      - {text: Right to work in the UK, kind: confirmation}
      - {text: "I understand that the post is for one year", kind: confirmation}
      - Willing to work evenings
"#;

const PORTFOLIO: &str = r#"
version: 1
applicant: client 3
examples:
  - id: group
    title: The "Tuesday" group
    text: I sat with a man who was upset, we talked, and he came back the week after.
    share: application
  - id: secret
    title: Something private
    text: I kept a diary of hard days.
assessments:
  - post: {title: Support & Recovery Worker, employer: Example Trust, reference: EX-1}
    answers:
      - {ref: E1, criterion: Experience of listening to people in distress, rating: met, examples: [group, secret]}
      - {ref: E2, criterion: Experience of working in team, rating: met, examples: [secret]}
      - ref: E3
        criterion: Able to plan a week of work
        rating: not_met
        next_step: {action: "Ask # about *planning*", by: 2026-01-02}
      - {ref: E5, criterion: Experience of keeping records, rating: met, adviser: {rating: partly_met, note: "one\ntwo"}}
      - {ref: E6, criterion: "Knowledge of <b>records</b> | `law` *today* \u202e \e[31m", rating: partly_met, examples: [group]}
      - {ref: E7, criterion: Full UK driving licence, rating: no}
      - {ref: E8, criterion: Right to work in the UK, rating: yes}
      - {ref: E10, criterion: Willing to work evenings, rating: met}
      - {ref: D2, criterion: Experience of gardening, rating: met}
"#;

/// The report for an audience, in every form.
fn shown(audience: Audience, only_gaps: bool, headings: Headings, show: fn(&View<'_, '_>) -> String) -> String {
    let mut problems = Vec::new();
    let spec = PersonSpec::parse(SPEC, &mut problems).unwrap();
    let portfolio = Portfolio::parse(PORTFOLIO, &mut problems).unwrap();
    let assessment = portfolio.assessments.first();
    let report = GapReport::new(&spec, &portfolio, assessment, audience, TODAY);
    let outline = Outline::new(&report, headings, spec.statement_limit);
    show(&View { report: &report, outline: &outline, only_gaps })
}

#[test]
fn text() {
    let plain = |view: &View<'_, '_>| gaps::text(view, Style::PLAIN);
    insta::assert_snapshot!("text", shown(Audience::Me, false, Headings::Themes, plain));
    insta::assert_snapshot!("text-adviser-gaps", shown(Audience::Adviser, true, Headings::Criteria, plain));
    let narrow = |view: &View<'_, '_>| gaps::text(view, Style { width: 40, ..Style::PLAIN });
    insta::assert_snapshot!("text-narrow", shown(Audience::Application, false, Headings::Categories, narrow));
    let terminal = |view: &View<'_, '_>| gaps::text(view, Style { width: 100, colour: true, boxes: true });
    insta::assert_snapshot!("text-terminal", shown(Audience::Me, true, Headings::Categories, terminal));
}

#[test]
fn markdown() {
    insta::assert_snapshot!("markdown", shown(Audience::Me, false, Headings::Categories, gaps::markdown));
}

#[test]
fn json() {
    insta::assert_snapshot!("json", shown(Audience::Application, false, Headings::Categories, gaps::json));
}

#[test]
fn specifications() {
    let spec = PersonSpec::parse(SPEC, &mut Vec::new()).unwrap();
    insta::assert_snapshot!("spec-text", spec::text(&spec, Style::PLAIN));
    insta::assert_snapshot!("spec-terminal", spec::text(&spec, Style { width: 60, colour: true, boxes: true }));
    insta::assert_snapshot!("spec-markdown", spec::markdown(&spec));
    insta::assert_snapshot!("spec-json", spec::json(&spec));
}

/// Characters that steer a terminal, reverse what stands beside them or open a link, in every text of both files.
const HOSTILE: &str = "\u{1b}[31m\u{1b}]8;;http://example.org\u{7}\u{202e}\u{2066}\u{200f}\u{85}<b>*x*";

fn hostile() -> (PersonSpec, Portfolio) {
    let spec = PersonSpec::parse(SPEC, &mut Vec::new()).unwrap();
    let portfolio = Portfolio::parse(PORTFOLIO, &mut Vec::new()).unwrap();
    let (mut spec, mut portfolio) = (spec, portfolio);
    let spoil = |text: &mut String| text.push_str(HOSTILE);
    let spoil_some = |text: &mut Option<String>| text.get_or_insert_default().push_str(HOSTILE);
    spoil(&mut spec.title);
    for fact in [&mut spec.employer, &mut spec.reference, &mut spec.grade, &mut spec.salary, &mut spec.source] {
        spoil_some(fact);
    }
    spec.assessment_codes.iter_mut().for_each(|(_, meaning)| spoil(meaning));
    for category in &mut spec.categories {
        spoil_some(&mut category.name);
        for criterion in category.essential.iter_mut().chain(&mut category.desirable) {
            spoil_some(&mut criterion.printed_as);
            criterion.assessed_by.iter_mut().for_each(spoil);
        }
    }
    spoil_some(&mut portfolio.applicant);
    for example in &mut portfolio.examples {
        spoil_some(&mut example.title);
        spoil_some(&mut example.when);
        spoil_some(&mut example.text);
    }
    for answer in portfolio.assessments.iter_mut().flat_map(|assessment| &mut assessment.answers) {
        spoil_some(&mut answer.note);
        if let Some(step) = &mut answer.next_step {
            spoil(&mut step.action);
        }
    }
    (spec, portfolio)
}

/// Nothing that a file holds can steer a terminal, whatever form it is shown in.
#[test]
fn hostile_text_is_harmless_everywhere() {
    let (spec, portfolio) = hostile();
    let report = GapReport::new(&spec, &portfolio, portfolio.assessments.first(), Audience::Me, TODAY);
    let outline = Outline::new(&report, Headings::Categories, spec.statement_limit);
    let view = View { report: &report, outline: &outline, only_gaps: false };
    let boxed = Style { boxes: true, ..Style::PLAIN };
    let mut pages = vec![spec::text(&spec, Style::PLAIN), spec::markdown(&spec), spec::json(&spec)];
    pages.extend([gaps::text(&view, Style::PLAIN), gaps::text(&view, boxed), gaps::markdown(&view), gaps::json(&view)]);
    pages.push(examples::list(&portfolio, Style::PLAIN));
    pages.extend(portfolio.examples.iter().map(|example| examples::one(&portfolio, example, Style::PLAIN)));
    for page in &pages {
        assert_eq!(plain(page), page.as_str());
    }
    let coloured = gaps::text(&view, Style { colour: true, ..Style::PLAIN });
    let colours = |sequence: &str| {
        sequence
            .strip_prefix('[')
            .and_then(|rest| rest.split_once('m'))
            .is_some_and(|(code, _)| code.chars().all(|c| c.is_ascii_digit() || c == ';'))
    };
    assert!(coloured.split('\u{1b}').skip(1).all(colours), "only our own colours, no link and no other sequence");
    for page in [spec::markdown(&spec), gaps::markdown(&view)] {
        assert!(!page.contains("<b>") && page.contains("&lt;b&gt;\\*x\\*"));
    }
}

/// The built-in specifications have what their adverts have, in the adverts' order.
#[test]
fn built_in_categories() {
    let names: Vec<String> = catalogue::ALL
        .into_iter()
        .map(|built_in| {
            let spec = PersonSpec::parse(built_in.text, &mut Vec::new()).unwrap();
            let names: Vec<&str> = spec.categories.iter().filter_map(|category| category.name.as_deref()).collect();
            format!("{}: {}", built_in.name, names.join("; "))
        })
        .collect();
    insta::assert_snapshot!("built-in-categories", names.join("\n"));
}

/// What `show` makes of the report of `portfolio` on `spec`.
fn report_on(
    spec: &PersonSpec,
    portfolio: &Portfolio,
    (audience, today): (Audience, Date),
    show: impl Fn(&View<'_, '_>) -> String,
) -> String {
    let report = GapReport::new(spec, portfolio, portfolio.assessments.first(), audience, today);
    let outline = Outline::new(&report, Headings::Categories, spec.statement_limit);
    show(&View { report: &report, outline: &outline, only_gaps: false })
}

/// What stands below a strength says why it is one: that an example shows it, its name says by itself.
#[test]
fn every_strength_carries_its_reason() {
    let spec = r#"
title: Host
categories:
  - essential:
      - NVQ level 3, or willing to work towards it
      - Willing to work weekends
      - Experience of working in a team
      - {text: Right to work in the UK, kind: confirmation}
      - {text: Full UK driving licence, kind: confirmation}
"#;
    let portfolio = r#"
version: 1
examples:
  - id: rota
    title: The rota
    text: I wrote the rota for eight people who worked in a team at the shelter, and nobody missed a shift.
  - {id: claim, title: A claim, text: I am good at it., share: application}
assessments:
  - post: {title: Host}
    answers:
      - ref: E1
        criterion: NVQ level 3, or willing to work towards it
        rating: working_towards
        examples: [rota]
      - {ref: E2, criterion: Willing to work weekends, rating: met}
      - {ref: E3, criterion: Experience of working in a team, rating: met, examples: [rota, claim]}
      - {ref: E4, criterion: Right to work in the UK, rating: another_way}
      - {ref: E5, criterion: Full UK driving licence, rating: yes}
"#;
    let spec = PersonSpec::parse(spec, &mut Vec::new()).unwrap();
    let portfolio = Portfolio::parse(portfolio, &mut Vec::new()).unwrap();
    let strengths = |audience| {
        let page = report_on(&spec, &portfolio, (audience, TODAY), gaps::markdown);
        let (_, after) = page.split_once("## Strengths (5 criteria)").unwrap();
        let lines = after.lines().filter(|line| line.starts_with(['-', ' '])).filter(|line| !line.contains("hint: "));
        lines.map(str::to_owned).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!("strengths", strengths(Audience::Me));
    // Where the reader may not see the example that shows it, its name cannot be the reason.
    let hidden = "- **E3** Experience of working in a team\n  - an example shows it in full\n  - A claim\n";
    assert!(strengths(Audience::Application).contains(hidden), "{}", strengths(Audience::Application));
}

/// A next step whose day is over says so, to people; its last day is not over yet.
#[test]
fn a_next_step_says_that_its_date_has_passed() {
    let spec = PersonSpec::parse(SPEC, &mut Vec::new()).unwrap();
    let portfolio = Portfolio::parse(PORTFOLIO, &mut Vec::new()).unwrap();
    for (today, end) in [(date(2026, 1, 2), ""), (date(2026, 1, 3), " (this date has passed)")] {
        let shown = |show: fn(&View<'_, '_>) -> String| report_on(&spec, &portfolio, (Audience::Me, today), show);
        let lines = [
            format!("\n    next step: Ask # about *planning*, by 2 January 2026{end}\n"),
            format!("\n  - next step: Ask # about \\*planning\\*, by 2 January 2026{end}\n"),
        ];
        for (page, line) in [shown(|view| gaps::text(view, Style::PLAIN)), shown(gaps::markdown)].iter().zip(lines) {
            assert!(page.contains(&line), "{line} in {page}");
        }
        assert!(!shown(gaps::json).contains("passed"));
    }
}

/// Criteria of which nothing more is said stand line by line.
#[test]
fn what_is_for_the_interview_is_a_plain_list() {
    let spec = "title: Host\nassessment_codes: {I: interview}\ncategories:\n  - essential:\n      - {text: Able to \
                give a talk, assessed_by: [I]}\n      - {text: Able to chair, assessed_by: [I]}\n";
    let spec = PersonSpec::parse(spec, &mut Vec::new()).unwrap();
    let page = report_on(&spec, &Portfolio::default(), (Audience::Me, TODAY), |view| gaps::text(view, Style::PLAIN));
    assert!(page.contains("(2\ncriteria)\nE1  Able to give a talk\nE2  Able to chair\n\n"), "{page}");
}

/// Names of categories that have long words, wide characters or none that a space parts.
const LONG_NAMES: [&str; 8] = [
    "Education/Qualifications",
    "Qualifications/Training",
    "Knowledge/Experience",
    "Skills, Abilities/Knowledge",
    "Education/Registrations/Memberships",
    "Verantwortungsbewusstseinsnachweise",
    "知識と経験と技能",
    "see https://example.org/what/we/ask",
];

fn specification_with_category(name: &str) -> String {
    format!("title: T\ncategories:\n  - name: \"{name}\"\n    essential: [Able to cook, Able to listen/talk]\n")
}

/// What stands between the heading "Summary" and the next.
fn summary(page: &str) -> &str {
    let (_, after) = page.split_once("\nSummary\n").unwrap();
    after.split("\n\n").next().unwrap()
}

/// No table is wider than the page, and none breaks a word where it has room.
#[test]
fn tables_keep_to_the_width() {
    let built_in = catalogue::ALL.into_iter().map(|built_in| built_in.text.to_owned());
    let portfolio = Portfolio::default();
    for text in built_in.chain(LONG_NAMES.map(specification_with_category)) {
        let spec = PersonSpec::parse(&text, &mut Vec::new()).unwrap();
        let names: Vec<&str> = spec.categories.iter().filter_map(|category| category.name.as_deref()).collect();
        for (width, boxes) in (40..=120).flat_map(|width| [(width, false), (width, true)]) {
            let style = Style { width, boxes, ..Style::PLAIN };
            let page = report_on(&spec, &portfolio, (Audience::Me, TODAY), |view| gaps::text(view, style));
            let tables = spec::text(&spec, style);
            for line in page.lines().chain(tables.lines()) {
                // Outside tables a word that is longer than a line, such as a web address, stays whole.
                let is_one_word = line.split_whitespace().count() == 1;
                assert!(columns(line) <= width || is_one_word, "at {width}, boxes {boxes}: {line}");
            }
            let in_summary: Vec<&str> = summary(&page).split([' ', '\n', '/', ':']).collect();
            for word in names.iter().flat_map(|name| name.split([' ', '/', ':'])) {
                assert!(in_summary.contains(&word), "{word} is broken at {width}, boxes {boxes}: {page}");
            }
        }
    }
}

/// A word breaks at its slash before the table gives way to sentences, and only where the word has no room.
#[test]
fn a_long_word_breaks_at_its_slash() {
    let text = specification_with_category("Education/Qualifications");
    let spec = PersonSpec::parse(&text, &mut Vec::new()).unwrap();
    let page = |width| {
        let style = Style { width, boxes: true, ..Style::PLAIN };
        report_on(&spec, &Portfolio::default(), (Audience::Me, TODAY), |view| gaps::text(view, style))
    };
    assert!(summary(&page(86)).contains("│ Education/Qualifications ┆"));
    assert!(summary(&page(80)).contains("│ Education/     "));
    assert!(summary(&page(80)).contains("│ Qualifications "));
    assert!(summary(&page(72)).starts_with("- Education/Qualifications: "));
}
