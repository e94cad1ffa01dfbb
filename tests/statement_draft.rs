//! Drafts laid beside a specification: no text makes it panic or hang, its figures are true, and it finds what it should.

#![allow(clippy::unwrap_used, missing_docs)]

use std::time::{Duration, Instant};

use jiff::civil::date;
use personspec::{
    catalogue,
    coverage::Coverage,
    gap::{Audience, GapReport},
    limit::{Length, Limit},
    plain::plain,
    portfolio::Portfolio,
    report::{
        Style,
        draft::{self, DraftView},
        outline::{self, OutlineView},
    },
    spec::PersonSpec,
    statement::{Headings, Outline, draft::Draft, skeleton::Skeleton},
};
use proptest::prelude::*;

fn spec(text: &str) -> PersonSpec {
    let mut problems = Vec::new();
    PersonSpec::parse(text, &mut problems).unwrap_or_else(|| panic!("{problems:?}"))
}

fn with_draft<T>(spec: &PersonSpec, limit: Option<&str>, text: &str, look: impl FnOnce(&Draft<'_>) -> T) -> T {
    let portfolio = Portfolio::default();
    let report = GapReport::new(spec, &portfolio, None, Audience::Me, date(2025, 12, 20));
    let limit = limit.map(|limit| Limit::parse(limit).unwrap());
    let suggested = Headings::suggested(limit);
    let outlines: Vec<Outline> = [suggested, Headings::Categories, Headings::Criteria]
        .map(|headings| Outline::new(&report, headings, limit))
        .into();
    let draft = Draft::new(&report, &outlines, text);
    let view = DraftView { report: &report, draft: &draft, name: "draft.txt" };
    for page in [draft::text(&view, Style::PLAIN), draft::markdown(&view), draft::json(&view)] {
        assert!(!page.contains('\u{1b}'), "nothing steers the terminal");
    }
    look(&draft)
}

const WORKSHOP: &str = "
title: Workshop leader
statement_limit: 200 words
assessment_codes: {I: Interview}
categories:
  - name: Experience
    essential:
      - Experience of teaching joinery to adults
      - Good record keeping
      - {text: Full UK driving licence, kind: confirmation}
      - {text: Calm in an emergency, assessed_by: [I]}
    desirable:
      - Willing to work at weekends
";

#[test]
fn the_parts_of_a_draft_are_recognised() {
    let text = "\
Introduction

I have been a joiner since I left school.

Teaching joinery (E1)

In 2023 I taught nine adults to cut a dovetail at the community workshop. I sat beside each of them for the first cut,
and all nine took a box home in June.

Good record keeping

I have good record keeping.

My dog

She is called Tess.

Requirements I confirm

I hold a full UK driving licence.
";
    with_draft(&spec(WORKSHOP), None, text, |draft| {
        let coverage: Vec<Coverage> = draft.criteria.iter().map(|checked| checked.coverage).collect();
        assert_eq!(coverage[0], Coverage::Example);
        assert_ne!(coverage[1], Coverage::Example);
        assert!(draft.criteria[2].enough, "a confirmation is only said: {:?}", draft.criteria[2].coverage);
        let headings: Vec<(&str, usize)> =
            draft.sections.iter().map(|section| (section.heading.as_str(), section.line)).collect();
        assert_eq!(
            headings,
            [
                ("Introduction", 1),
                ("Teaching joinery (E1)", 5),
                ("Good record keeping", 10),
                ("My dog", 14),
                ("Requirements I confirm", 18)
            ]
        );
        let unmatched: Vec<&str> = draft.unmatched_headings().map(|section| section.heading.as_str()).collect();
        assert_eq!(unmatched, ["My dog"]);
        assert!(!draft.essentials_are_covered(), "E2 has no example; E4 is for the interview and does not count");
        let words: usize = draft.sections.iter().map(|section| section.length.words).sum();
        let in_headings: usize = headings.iter().map(|(heading, _)| heading.split(' ').count()).sum();
        assert_eq!(words + in_headings, draft.length.words);
    });
}

#[test]
fn a_criterion_as_heading_is_no_copy() {
    let text = "Experience of teaching joinery to adults\n\nIn 2023 I taught nine adults at the workshop.\n";
    with_draft(&spec(WORKSHOP), None, text, |draft| {
        assert_eq!(draft.copied, []);
        assert_eq!(draft.sections[0].criteria.len(), 1);
    });
}

#[test]
fn a_limit_counts_line_breaks_twice_and_warns_when_it_is_near() {
    let spec = spec(WORKSHOP);
    let text = "a".repeat(950) + "\n";
    with_draft(&spec, Some("1000 characters"), &text, |draft| {
        let measured = draft.measured.unwrap();
        assert_eq!((draft.length.characters, measured.used, measured.over), (951, 952, 0));
        assert!(measured.is_near());
        assert!(draft.fixes[0].sentence.starts_with("It only just fits"));
    });
    with_draft(&spec, Some("900 characters"), &text, |draft| {
        assert_eq!(draft.measured.unwrap().over, 52);
        assert!(draft.fixes[0].sentence.starts_with("Cut 52 characters"));
    });
}

#[test]
fn a_box_for_each_criterion_is_measured_by_itself() {
    let text = "Good record keeping\n\none two three four\n\nWilling to work at weekends\n\none two\n";
    with_draft(&spec(WORKSHOP), Some("3 words each"), text, |draft| {
        assert_eq!(draft.measured.map(|measured| (measured.used, measured.over)), Some((4, 1)));
        assert_eq!(draft.fixes[0].sentence, "Cut 1 word from this box.");
        assert_eq!(draft.fixes[0].line, Some(1));
    });
}

#[test]
fn a_section_about_a_criterion_is_not_called_nothing() {
    let text = "Record keeping\n\nOn Fridays in 2022 I counted spanners with a friend.\n";
    with_draft(&spec(WORKSHOP), None, text, |draft| {
        let fix = draft.fixes.iter().find(|fix| fix.line == Some(1)).unwrap();
        assert!(fix.sentence.starts_with("A heading is about it"), "{}", fix.sentence);
    });
}

#[test]
fn a_plain_sentence_of_lived_experience_is_found() {
    let spec = spec("title: x\ncategories:\n  - essential:\n      - Lived experience of mental health difficulties\n");
    for text in ["I had depression for six years.", "In 2018 I was diagnosed with OCD.", "I have been sectioned twice."]
    {
        with_draft(&spec, None, text, |draft| {
            assert!(draft.criteria[0].coverage >= Coverage::Claimed, "{text}: {:?}", draft.criteria[0].coverage);
        });
    }
}

#[test]
fn the_line_under_a_heading_is_no_word_of_its_section() {
    let text = "Record keeping\n==============\n\nI kept the list of tools.\n";
    with_draft(&spec(WORKSHOP), None, text, |draft| {
        let words: Vec<usize> = draft.sections.iter().map(|section| section.length.words).collect();
        assert_eq!(words, [6]);
    });
}

#[test]
fn a_text_of_another_trade_covers_nothing() {
    let texts = [
        include_str!("labelled/irrelevant.txt"),
        include_str!("labelled/irrelevant2.txt"),
        include_str!("labelled/irrelevant3.txt"),
        include_str!("labelled/irrelevant4.txt"),
    ];
    for built_in in catalogue::ALL {
        for text in texts {
            with_draft(&spec(built_in.text), None, text, |draft| {
                let found: Vec<String> = draft
                    .criteria
                    .iter()
                    .filter(|checked| checked.coverage != Coverage::Silent)
                    .map(|checked| format!("{} {:?}", checked.finding.reference, checked.coverage))
                    .collect();
                assert!(found.is_empty(), "{}: {:?} {found:?}", built_in.name, text.lines().next());
            });
        }
    }
}

/// What shares a word with a criterion and nothing else is no example of it.
#[test]
fn a_word_in_another_sense_is_no_example() {
    for (criterion, text) in [
        (
            "Lived experience that is relevant to the service",
            "In March a man slept past his stop on my bus. He lived at the far end of the line, so I took him home at \
             midnight on the last service. He thanked me the next day.",
        ),
        (
            "Understanding of what lived experience support is",
            "In March a man slept past his stop on my bus. He lived at the far end of the line, so I took him home. He \
             thanked me the next day.",
        ),
        (
            "Willing and able to be trained in how to work with people in this way",
            "In 2022 I trained two apprentices on the new lathe. Both passed their test in June.",
        ),
        (
            "Experience of facilitating groups that are led by peers",
            "In 2022 I trained two apprentices on the new lathe. Both passed their test in June.",
        ),
        ("Qualification in coaching", "In 2022 I trained two apprentices on the new lathe."),
        (
            "Experience of courses at a Recovery College and of training relevant to the post",
            "In 2023 I showed six older men how to send an email. I sat beside each of them, and by May they all wrote \
             to their grandchildren.",
        ),
        (
            "Evidence of other training that is relevant",
            "In 2023 I showed six older men how to send an email. I sat beside each of them, and by May they all wrote \
             to their grandchildren.",
        ),
    ] {
        let spec = format!("title: Post\ncategories:\n  - name: All\n    essential:\n      - {criterion}\n");
        with_draft(&self::spec(&spec), None, text, |draft| {
            assert_eq!(draft.criteria[0].coverage, Coverage::Silent, "{criterion}");
        });
    }
}

#[test]
fn a_megabyte_takes_no_more_than_its_size() {
    let spec = spec(catalogue::ALL[0].text);
    let paragraph = "Teamwork\n\nIn 2023 I ran a group with two colleagues. I asked each person what they wanted.\n\n";
    let time = |bytes: usize| {
        let text = paragraph.repeat(bytes / paragraph.len());
        let start = Instant::now();
        with_draft(&spec, Some("trac"), &text, |_| ());
        start.elapsed()
    };
    let (small, large) = (time(100_000), time(1_000_000));
    assert!(large < small * 25 + Duration::from_secs(1), "{small:?} for a tenth, {large:?} for the whole");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_text_can_be_checked(
        text in "(?s).{0,400}|([A-Za-z ,.#*&:-]{0,30}[\r\n]{0,3}){0,40}",
        limit in prop::option::of(prop::sample::select(vec!["10 words", "100 characters", "50 bytes each"])),
    ) {
        with_draft(&spec(WORKSHOP), limit, &text, |draft| {
            let length = Length::of(text.strip_prefix('\u{feff}').unwrap_or(&text));
            assert_eq!(draft.length, length);
            let lines = text.split('\n').count();
            assert!(draft.criteria.iter().flat_map(|checked| &checked.lines).all(|line| (1..=lines).contains(line)));
            assert!(draft.sections.iter().all(|section| (1..=lines).contains(&section.line)));
        });
    }

    #[test]
    fn any_specification_has_an_outline(criterion in "(\\PC|[\\x00-\\x1f\u{202a}-\u{202e}]){1,80}", limit in 1..2_000_u32, evidence: bool) {
        prop_assume!(!criterion.trim().is_empty());
        let mut spec = spec(WORKSHOP);
        spec.categories[0].essential[0].text = criterion;
        let portfolio = Portfolio::default();
        let report = GapReport::new(&spec, &portfolio, None, Audience::Me, date(2025, 12, 20));
        for headings in [Headings::Themes, Headings::Categories, Headings::Criteria] {
            let limit = Limit::parse(&limit.to_string()).unwrap();
            let outline = Outline::new(&report, headings, Some(limit));
            let skeleton = Skeleton::new(&report, &outline, &portfolio);
            let view = OutlineView { report: &report, outline: &outline, skeleton: &skeleton, evidence };
            let page = outline::text(&view, Style::PLAIN);
            prop_assert!(page.contains("E2") && page.contains("D1"));
            prop_assert_eq!(plain(&page), &*page, "nothing in it steers a terminal");
            prop_assert!(!outline::markdown(&view).is_empty() && outline::json(&view).len() > 2);
        }
    }
}

/// A draft that is larger than any statement is refused before it is read to its end.
#[test]
fn a_draft_over_a_megabyte_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("large.txt"), "I did it. ".repeat(110_000)).unwrap();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_personspec"))
        .args(["draft", "nhs-peer-support-worker-profile", "large.txt"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "");
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "large.txt: error: the file is larger than 1 MB\nhelp: this is more than a person writes; check that it is the right file\n"
    );
}
