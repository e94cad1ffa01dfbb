//! How fast a report is, as ratios: whole processes against `/bin/true` and against a floor program that only parses the
//! same two files; the library against the bare parse of the same YAML; memory against the input; saving against size.
//!
//! `cargo bench --bench report`. Ratios hold from machine to machine, where seconds do not.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

#[path = "timing/timing.rs"]
mod timing;

use std::{
    env, fs,
    hint::black_box,
    process::Command,
    time::{Duration, Instant},
};

use jiff::civil::{Date, date};
use personspec::{
    catalogue,
    gap::{Audience, GapReport},
    portfolio::{Answer, Assessment, Example, Portfolio, Post, Rating},
    report::{
        Style,
        gaps::{self, View},
    },
    spec::{Level, PersonSpec, Ref},
    statement::{Headings, Outline},
};
use timing::{medians, ratio};

const SPEC: &str = "slam-oasis-peer-support-worker";
const TODAY: Date = date(2025, 12, 20);

fn main() {
    let arguments: Vec<String> = env::args().collect();
    match arguments.get(1).map(String::as_str) {
        Some("memory") => memory(arguments[2].parse().unwrap()),
        Some("library") => library(),
        _ => {
            processes();
            library();
            saving();
        }
    }
}

/// The path of a program that cargo builds by this command.
fn built(command: &[&str], name: &str) -> String {
    let root = env!("CARGO_MANIFEST_DIR");
    let output = Command::new(env!("CARGO"))
        .args(command)
        .args(["--locked", "--message-format", "json"])
        .current_dir(root)
        .output()
        .unwrap();
    let messages = String::from_utf8(output.stdout).unwrap();
    // Cargo names what else it builds too, in any order.
    let executable = |line| {
        let message = serde_json::from_str::<serde_json::Value>(line).ok()?;
        let path = message["executable"].as_str()?;
        (message["target"]["name"] == name).then(|| path.to_owned())
    };
    messages.lines().find_map(executable).expect("cargo builds the program")
}

fn processes() {
    let root = env!("CARGO_MANIFEST_DIR");
    let floor = built(&["bench", "--no-run", "--bench", "floor"], "floor");
    // As its users build it: beside a benchmark it is given what only the tests ask of its dependencies.
    let program = built(&["build", "--release", "--bin", "personspec"], "personspec");
    let spec = format!("{root}/specs/{SPEC}.yaml");
    let portfolio = format!("{root}/examples/full-portfolio/portfolio.yaml");
    let commands: [&[&str]; 4] = [
        &["/bin/true"],
        &[&floor, &spec, &portfolio],
        &[&program, "report", SPEC, "-p", &portfolio],
        &[&program, "--help"],
    ];
    let [nothing, floor, report, help] = medians(commands, 300);
    println!("whole processes (median of 300, interleaved)");
    println!("  /bin/true                  {nothing:>9.1?}");
    println!("  floor: parses both files   {floor:>9.1?}");
    println!("  report                     {report:>9.1?}");
    println!("  --help                     {help:>9.1?}");
    ratio("report / floor", report, floor, 1.3);
    ratio("report / true", report, nothing, 3.0);
    ratio("--help / true", help, nothing, 1.7);
}

/// A specification of `count` criteria, as text.
fn big_spec(count: usize) -> String {
    let mut text = String::from("title: Support Worker\nemployer: Example Trust\ncategories:\n");
    for number in 0..count {
        if number % 100 == 0 {
            text.push_str(&format!("  - name: Category {}\n    essential:\n", number / 100));
        } else if number % 100 == 60 {
            text.push_str("    desirable:\n");
        }
        text.push_str(&format!(
            "      - Experience of supporting people with need number {number} in a busy service\n"
        ));
    }
    text
}

/// The bare parse: straight into the types of the file, with no place, check or problem.
fn bare(text: &str) -> usize {
    #[derive(serde::Deserialize)]
    struct Spec {
        categories: Vec<Category>,
    }
    #[derive(serde::Deserialize)]
    struct Category {
        #[serde(default)]
        essential: Vec<String>,
        #[serde(default)]
        desirable: Vec<String>,
    }
    let options = serde_yaml::options! {
        budget: serde_yaml::budget! { max_events: usize::MAX, max_nodes: usize::MAX, max_total_scalar_bytes: usize::MAX },
        with_snippet: false,
    };
    let spec: Spec = serde_yaml::from_str_with_options(text, options).unwrap();
    spec.categories.iter().map(|category| category.essential.len() + category.desirable.len()).sum()
}

/// Reads a specification and computes its report and headings; how many criteria are covered by a heading.
fn read_and_report(text: &str, headings: Headings) -> usize {
    let spec = PersonSpec::parse(text, &mut Vec::new()).unwrap();
    let portfolio = Portfolio::default();
    let report = GapReport::new(&spec, &portfolio, None, Audience::Me, TODAY);
    let outline = Outline::new(&report, headings, None);
    outline.headings.iter().map(|heading| heading.criteria.len()).sum()
}

/// The same with the page as text; its length.
fn read_and_print(text: &str) -> usize {
    let spec = PersonSpec::parse(text, &mut Vec::new()).unwrap();
    let portfolio = Portfolio::default();
    let report = GapReport::new(&spec, &portfolio, None, Audience::Me, TODAY);
    let outline = Outline::new(&report, Headings::Themes, None);
    let view = View { report: &report, outline: &outline, only_gaps: false };
    gaps::text(&view, Style::PLAIN).len()
}

/// The best time of each piece of work, done in turn so that the machine's moods touch all alike.
fn best<const N: usize>(runs: usize, works: [&dyn Fn(); N]) -> [Duration; N] {
    let mut best = [Duration::MAX; N];
    for _ in 0..runs {
        for (work, best) in works.iter().zip(&mut best) {
            let start = Instant::now();
            work();
            *best = start.elapsed().min(*best);
        }
    }
    best
}

fn library() {
    let (small, large) = (big_spec(1_000), big_spec(100_000));
    let by = |headings| assert_eq!(read_and_report(black_box(&large), headings), 100_000);
    let [parse, by_theme, by_category, printed] = best(
        7,
        [
            &|| assert_eq!(bare(black_box(&large)), 100_000),
            &|| by(Headings::Themes),
            &|| by(Headings::Categories),
            &|| assert!(read_and_print(black_box(&large)) > large.len()),
        ],
    );
    let [thousand] = best(50, [&|| assert_eq!(read_and_report(black_box(&small), Headings::Themes), 1_000)]);
    println!("library, 100,000 criteria ({} kB)", large.len() / 1000);
    println!("  bare parse                 {parse:>9.1?}");
    println!("  read and report            {by_theme:>9.1?}  ({by_category:.1?} with headings by category)");
    println!("  read, report and print     {printed:>9.1?}");
    ratio("read and report / bare parse", by_theme, parse, 2.0);
    ratio("the same, headings by category", by_category, parse, 2.0);
    ratio("per criterion, 100,000 / 1,000", by_theme / 100, thousand, 1.3);
    let output = Command::new(env::current_exe().unwrap()).args(["memory", "100000"]).output().unwrap();
    let peak: f64 = String::from_utf8(output.stdout).unwrap().trim().parse().unwrap();
    let times = peak / large.len() as f64;
    println!("  peak memory / input bytes          {times:>6.2}  (at most 12)");
}

/// Prints the peak of this process's memory, in bytes, after reading and reporting.
fn memory(count: usize) {
    let text = big_spec(count);
    black_box(read_and_report(&text, Headings::Themes));
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    let kilobytes: u64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    println!("{}", kilobytes * 1024);
}

/// A portfolio of `count` answers, each with an example of its own.
fn big_portfolio(count: usize) -> Portfolio {
    let text = "I asked what would help, wrote it down with him, and we tried it for two weeks. ".repeat(6);
    let ids: Vec<String> = (0..count).map(|number| format!("example-{number}")).collect();
    let example = |id: &String| Example { id: id.clone(), text: Some(text.clone()), ..Example::default() };
    let answer = |(number, id): (u32, &String)| Answer {
        reference: Ref { level: Level::Essential, number },
        criterion: format!("Experience of supporting people with need number {number}"),
        rating: Rating::Met,
        examples: vec![id.clone()],
        note: None,
        next_step: None,
        adviser: None,
        answered: Some(TODAY),
    };
    let spec = PersonSpec::parse(catalogue::ALL[1].text, &mut Vec::new()).unwrap();
    Portfolio {
        applicant: None,
        examples: ids.iter().map(example).collect(),
        assessments: vec![Assessment {
            post: Post::of(&spec, None),
            answers: (1..).zip(&ids).map(answer).collect(),
            unattached: Vec::new(),
        }],
    }
}

fn saving() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("portfolio.yaml");
    let save = |portfolio: &Portfolio| fs::write(&file, portfolio.to_yaml().unwrap()).unwrap();
    let (small, large) = (big_portfolio(300), big_portfolio(3_000));
    let [one, ten] = best(30, [&|| save(&small), &|| save(&large)]);
    println!("saving an answer, without its fsync");
    println!("  300 answers                {one:>9.1?}");
    println!("  3,000 answers              {ten:>9.1?}");
    ratio("per answer, 3,000 / 300", ten / 10, one, 1.3);
}
