//! What is written reads back: portfolios and specifications with any Unicode text.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use jiff::civil::Date;
use personspec::{
    portfolio::{AdviserView, Answer, Assessment, Example, NextStep, Portfolio, Post, Rating, Share},
    problem::Severity,
    spec::{Category, Criterion, Kind, Level, PersonSpec, Ref},
    theme::Theme,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

/// Any text at all: every plane, control characters, odd white space, YAML's own marks.
fn any_text() -> BoxedStrategy<String> {
    prop_oneof![
        any::<String>(),
        "[ \\t\\r\\n\u{85}\u{a0}\u{2028}\u{feff}a:#\\-'\"|>&*!%@`{}\\[\\],?~0-9.é👩🏽‍🎓]{0,40}",
        "([a-z ]{0,12}\n{0,3}){0,6}",
        "( {0,3}[a-z:#-]{0,200}\n?){0,4}",
        Just("~".to_owned()),
        Just("null".to_owned()),
        Just("1.50".to_owned()),
        Just("no".to_owned()),
        Just("---".to_owned()),
    ]
    .boxed()
}

/// A text with something to see in it, as most keys require.
fn some_text() -> BoxedStrategy<String> {
    any_text().prop_filter("blank", |text| !text.trim().is_empty()).boxed()
}

fn date() -> impl Strategy<Value = Date> {
    (2000_i16..2100, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| Date::constant(y, m, d))
}

fn rating() -> impl Strategy<Value = Rating> {
    select(Rating::ALL.to_vec())
}

prop_compose! {
    fn example(id: String)(
        (title, when) in (option::of(some_text()), option::of(some_text())),
        (text, bare) in (some_text(), any::<bool>()),
        parts in vec(option::of(any_text()), 5),
        share in select(vec![Share::Private, Share::Adviser, Share::Application]),
        added in option::of(date()),
    ) -> Example {
        // What has a name needs no text.
        let text = if bare && title.is_some() { None } else { Some(text) };
        let mut parts = parts.into_iter();
        let mut next = || parts.next().flatten();
        Example {
            id: id.clone(), title, when, share, added, text,
            situation: next(), task: next(), action: next(), result: next(), reflection: next(),
        }
    }
}

prop_compose! {
    fn answer(number: u32)(
        criterion in some_text(),
        (rating, adviser) in (rating(), option::of((option::of(rating()), option::of(any_text())))),
        uses in any::<bool>(),
        note in option::of(any_text()),
        next_step in option::of((some_text(), option::of(date()))),
        answered in option::of(date()),
        level in select(vec![Level::Essential, Level::Desirable]),
    ) -> Answer {
        Answer {
            reference: Ref { level, number },
            criterion,
            rating,
            examples: if uses { vec!["ex-0".to_owned()] } else { Vec::new() },
            note,
            next_step: next_step.map(|(action, by)| NextStep { action, by }),
            adviser: adviser
                .filter(|(rating, note)| rating.is_some() || note.is_some())
                .map(|(rating, note)| AdviserView { rating, note }),
            answered,
        }
    }
}

prop_compose! {
    fn portfolio()(
        applicant in option::of(some_text()),
        examples in (example("ex-0".to_owned()), example("ex-1".to_owned())),
        (title, employer, reference, spec) in
            (some_text(), option::of(some_text()), option::of(some_text()), option::of(some_text())),
        closing_date in option::of(date()),
        answers in (answer(1), answer(2), answer(3)),
        unattached in vec(answer(4), 0..2),
    ) -> Portfolio {
        Portfolio {
            applicant,
            examples: vec![examples.0, examples.1],
            assessments: vec![Assessment {
                post: Post { title, employer, reference, closing_date, spec },
                answers: vec![answers.0, answers.1, answers.2],
                unattached,
            }],
        }
    }
}

prop_compose! {
    fn criterion(level: Level)(
        text in some_text(),
        confirmation in any::<bool>(),
        codes in vec("[A-Z]{1,2}", 0..3),
        printed_as in option::of("[A-Z0-9.]{1,4}"),
        theme in option::of(select(&Theme::ALL[..])),
    ) -> Criterion {
        Criterion {
            reference: Ref { level, number: 0 },
            kind: if confirmation { Kind::Confirmation } else { Kind::Evidence },
            text: personspec::plain::one_line(&text).into_owned(),
            assessed_by: codes,
            printed_as,
            theme,
        }
    }
}

/// Pieces of YAML in any order. No tags: ours are without meaning, the other reader checks them.
fn yaml_like() -> impl Strategy<Value = String> {
    #[rustfmt::skip]
    const PIECES: &[&str] = &[
        "a", "b: ", "- ", "\n", "\n  ", "\n    ", " ", "'", "\"", "# ", "|\n", ">-\n", "~", "0x1F", "1.50", ".inf",
        "yes", "\n---\n", "\n...\n", "[", "]", "{", "}", ", ", "? ", "%", "@", "<<: ", "\t", "\u{feff}", "\u{e9}",
        "\r\n", "\u{85}", "\\", "\u{0}", "&x ", "*x ", ":", "-",
    ];
    vec(select(PIECES), 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_another_reader_refuses_is_refused(text in yaml_like()) {
        let options = serde_yaml::options! {
            duplicate_keys: serde_yaml::DuplicateKeyPolicy::PassThrough,
            merge_keys: serde_yaml::MergeKeyPolicy::AsOrdinary,
        };
        let theirs = serde_yaml::from_str_with_options::<serde::de::IgnoredAny>(&text, options);
        let ours = personspec::yaml::parse(&text);
        prop_assert_eq!(ours.is_ok(), theirs.is_ok(), "{:?} {:?}", ours, theirs);
    }

    #[test]
    fn any_portfolio_survives_a_write_and_a_read(portfolio in portfolio()) {
        let text = portfolio.to_yaml().unwrap();
        let mut problems = Vec::new();
        let back = Portfolio::parse(&text, &mut problems);
        prop_assert!(problems.is_empty(), "{problems:?}\n{text}");
        prop_assert_eq!(back, Some(portfolio), "{}", text);
    }

    #[test]
    fn any_specification_survives_a_write_and_a_read(
        title in some_text(),
        facts in vec(option::of(some_text()), 6),
        closing_date in option::of(date()),
        limit in option::of(select(&["trac", "nhs-jobs-box", "1 word", "400 characters each", "3800 bytes"][..])),
        essential in vec(criterion(Level::Essential), 1..4),
        desirable in vec(criterion(Level::Desirable), 0..3),
        legend in option::of(some_text()),
    ) {
        let tidy = |text: String| personspec::plain::one_line(&text).into_owned();
        let mut facts = facts.into_iter().map(|fact| fact.map(tidy));
        let mut fact = || facts.next().flatten();
        let mut spec = PersonSpec {
            title: tidy(title),
            employer: fact(),
            reference: fact(),
            grade: fact(),
            salary: fact(),
            closing_date,
            source: fact(),
            statement_limit: limit.map(|limit| limit.parse().unwrap()),
            assessment_codes: legend.map(|meaning| ("A".to_owned(), tidy(meaning))).into_iter().collect(),
            categories: vec![Category { name: fact(), essential, desirable }],
        };
        let mut seen = std::collections::HashSet::new();
        let category = &mut spec.categories[0];
        for list in [&mut category.essential, &mut category.desirable] {
            list.retain(|c| seen.insert(personspec::spec::comparable(&c.text)));
            for (number, criterion) in (1..).zip(list) {
                criterion.reference.number = number;
            }
        }
        let text = spec.to_yaml().unwrap();
        let mut problems = Vec::new();
        let back = PersonSpec::parse(&text, &mut problems);
        prop_assert!(problems.iter().all(|p| p.severity == Severity::Warning), "{problems:?}\n{text}");
        prop_assert_eq!(back, Some(spec), "{}", text);
    }

    #[test]
    fn no_text_makes_a_reader_panic(text in any_text(), cut in 0_usize..2000) {
        for source in [text.as_str(), personspec::catalogue::ALL[1].text] {
            let mut end = source.len().min(cut);
            while !source.is_char_boundary(end) {
                end -= 1;
            }
            let damaged = format!("{}{text}{}", &source[..end], &source[end..]);
            let (mut spec, mut portfolio) = (Vec::new(), Vec::new());
            let read = PersonSpec::parse(&damaged, &mut spec);
            prop_assert!(read.is_some() || !spec.is_empty());
            let read = Portfolio::parse(&damaged, &mut portfolio);
            prop_assert!(read.is_some() || !portfolio.is_empty());
        }
    }
}
