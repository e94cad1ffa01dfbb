//! How fast an outline and the check of a draft are: whole processes against `/bin/true` for a draft of 1,500 words on a
//! specification of 40 criteria, and time against size up to the largest draft that is read.
//!
//! `cargo bench --bench statement`. Ratios hold from machine to machine, where seconds do not.

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

#[path = "timing/timing.rs"]
mod timing;

use std::{
    fs,
    hint::black_box,
    time::{Duration, Instant},
};

use jiff::civil::date;
use personspec::{
    gap::{Audience, GapReport},
    limit::Limit,
    portfolio::Portfolio,
    report::{
        Style,
        draft::{self, DraftView},
    },
    spec::PersonSpec,
    statement::{Headings, Outline, draft::Draft},
};
use timing::{medians, ratio};

/// What is told again and again, with other numbers: 75 words.
const PARAGRAPH: &str = "\
Working in team {n}

In 2019 I ran the tea round at a day centre for number {n} of our groups with two colleagues. I noticed that nobody \
spoke to the newest member, so I asked her to keep the list with me, and I listened when she told me why she had come. \
By the spring she kept it alone, and the others asked her for advice. I have excellent communication skills and am \
flexible. We use SystmOne for our notes.

";

fn main() {
    processes();
    growth();
}

/// 40 criteria of many fields.
fn spec() -> String {
    const ASKED: [&str; 10] = [
        "Experience of running groups for older people",
        "Good communication skills, spoken and written",
        "Able to work in a team with colleagues of other professions",
        "Understanding of confidentiality and of its limits",
        "Flexible, and willing to work at weekends",
        "Able to organise a busy workload and meet deadlines",
        "Good IT skills and accurate record keeping",
        "Lived experience of using services",
        "Level 3 qualification in health or social care",
        "Calm when somebody is distressed or angry",
    ];
    let mut text = String::from("title: Support Worker\nstatement_limit: 1500 words\ncategories:\n");
    for category in 0..4 {
        text.push_str(&format!("  - name: Category {category}\n    essential:\n"));
        for (place, asked) in ASKED.iter().enumerate() {
            if place == 6 {
                text.push_str("    desirable:\n");
            }
            text.push_str(&format!("      - {asked}, for group {category}{place}\n"));
        }
    }
    text
}

fn statement(bytes: usize) -> String {
    let mut text = String::new();
    let mut number = 0;
    while text.len() + PARAGRAPH.len() < bytes {
        number += 1;
        text.push_str(&PARAGRAPH.replace("{n}", &number.to_string()));
    }
    text
}

fn processes() {
    let program = env!("CARGO_BIN_EXE_personspec");
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (spec_file, draft_file, portfolio) = (path("spec.yaml"), path("draft.txt"), path("none.yaml"));
    fs::write(&spec_file, spec()).unwrap();
    let text: String = statement(8_100);
    let words = text.split_whitespace().count();
    fs::write(&draft_file, text).unwrap();
    let commands: [&[&str]; 3] = [
        &["/bin/true"],
        &[program, "outline", &spec_file, "-p", &portfolio],
        &[program, "draft", &spec_file, &draft_file, "-p", &portfolio],
    ];
    let [nothing, outline, draft] = medians(commands, 300);
    println!("whole processes, 40 criteria and {words} words (median of 300, interleaved)");
    println!("  /bin/true   {nothing:>9.1?}");
    println!("  outline     {outline:>9.1?}");
    println!("  draft       {draft:>9.1?}");
    ratio("outline / true", outline, nothing, 4.0);
    ratio("draft / true", draft, nothing, 4.0);
}

/// Ten times the text should take about ten times as long.
fn growth() {
    let spec = PersonSpec::parse(&spec(), &mut Vec::new()).unwrap();
    let portfolio = Portfolio::default();
    let report = GapReport::new(&spec, &portfolio, None, Audience::Me, date(2025, 12, 20));
    let limit: Limit = "1500 words".parse().unwrap();
    let outlines = [Outline::new(&report, Headings::Themes, Some(limit))];
    let time = |bytes: usize| {
        let text = statement(bytes);
        let runs = (2_000_000 / bytes).clamp(3, 20);
        let mut times: Vec<Duration> = (0..runs)
            .map(|_| {
                let start = Instant::now();
                let draft = Draft::new(&report, &outlines, &text);
                let view = DraftView { report: &report, draft: &draft, name: "draft.txt" };
                black_box(draft::text(&view, Style::PLAIN));
                start.elapsed()
            })
            .collect();
        times.sort_unstable();
        times[times.len() / 2]
    };
    let (small, middle, large) = (time(10_000), time(100_000), time(1_000_000));
    println!("check of a draft, in the library (median)");
    println!("  10 kB   {small:>9.1?}\n  100 kB  {middle:>9.1?}\n  1 MB    {large:>9.1?}");
    ratio("100 kB / 10 kB", middle, small, 12.0);
    ratio("1 MB / 100 kB", large, middle, 12.0);
}
