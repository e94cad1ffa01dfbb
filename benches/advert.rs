//! Throughput of reading adverts, as figures and ratios: `cargo bench --bench advert`.
//!
//! Wanted: at least 30 MB/s on text, and per byte at most 1.3 times as long for 10 MB as for 100 kB. Wall-clock
//! figures stand here and in no test.

#![expect(clippy::print_stdout, reason = "its figures are what it is for")]

use std::{hint::black_box, time::Instant};

use personspec::advert::{self, Format};

/// A page in the layout of a large NHS board, in invented words.
const TOP: &str = "Example Valley NHS Trust\n\nWard Clerk\n\nThe closing date is 02 February 2026\n\nJob summary\n\n\
    The ward is busy and its notes must be in order, so that everybody finds what they need without asking for it twice.\n\n\
    Details\n\nBand\n\nBand 2\n\nSalary\n\n£23,615 a year\n\nReference number\n\nC1111-26-0042\n\nPerson Specification\n\n";

/// One category of the specification; the number keeps copies apart.
fn category(nth: usize) -> String {
    format!(
        "Skills {nth}\n\nEssential\n\n  • Keeps the notes of ward {nth} in order and finds them again\n  • Speaks to visitors of ward {nth} plainly and kindly\n  \
         • Uses a computer for letters, lists and the diary of ward {nth}\n\nDesirable\n\n  • Has worked in a hospital like ward {nth}\n  • Types at forty words a minute ({nth})\n\n"
    )
}

fn text(bytes: usize) -> String {
    let mut text = TOP.to_owned();
    let mut nth = 0;
    while text.len() < bytes {
        nth += 1;
        text.push_str(&category(nth));
    }
    text
}

/// Prose and duties around a short specification, as most adverts are.
fn prose(bytes: usize) -> String {
    let mut text = String::from("Job title: Ward Clerk\n\nMain duties\n\n");
    while text.len() < bytes {
        text.push_str("You will answer the telephone, greet people who come to the desk and file what the doctors write before the end of the day.\n\n- Order paper\n- Sort the post of the morning and take it round\n\n");
    }
    text.push_str("Person specification\n\nEssential\n\n- Kind\n");
    text
}

fn page(bytes: usize) -> String {
    let mut page = String::from("<html><body><h2>Person Specification</h2>");
    let mut nth = 0;
    while page.len() < bytes {
        nth += 1;
        page.push_str(&format!("<h3>Skills {nth}</h3><h4>Essential</h4><ul><li>Keeps the notes of ward {nth} in order</li><li>Speaks to visitors of ward {nth} &amp; others</li></ul>"));
    }
    page
}

/// Nanoseconds for each byte: the best of several runs.
fn measure(name: &str, input: &str, format: Format) -> f64 {
    let runs = (20_000_000 / input.len()).clamp(3, 200);
    let mut best = f64::INFINITY;
    for _ in 0..runs {
        let start = Instant::now();
        let reading = advert::read(black_box(input.as_bytes()), Some(format));
        let taken = start.elapsed().as_secs_f64();
        assert!(black_box(reading).is_ok());
        best = best.min(taken);
    }
    #[expect(clippy::cast_precision_loss, reason = "sizes here are far below 2^52")]
    let size = input.len() as f64;
    println!("{name:32} {:9.0} kB {:9.3} ms {:8.1} MB/s", size / 1e3, best * 1e3, size / best / 1e6);
    best * 1e9 / size
}

fn main() {
    measure("text, one page", &text(6_000), Format::Text);
    let small = measure("text, 100 kB", &text(100_000), Format::Text);
    let large = measure("text, 10 MB", &text(10_000_000), Format::Text);
    println!("10 MB against 100 kB, per byte: {:.2} (wanted: at most 1.3)", large / small);
    let small = measure("prose, 100 kB", &prose(100_000), Format::Text);
    let large = measure("prose, 10 MB", &prose(10_000_000), Format::Text);
    println!("10 MB against 100 kB, per byte: {:.2} (wanted: at most 1.3)", large / small);
    let small = measure("HTML, 100 kB", &page(100_000), Format::Html);
    let large = measure("HTML, 10 MB", &page(10_000_000), Format::Html);
    println!("10 MB against 100 kB, per byte: {:.2}", large / small);
}
