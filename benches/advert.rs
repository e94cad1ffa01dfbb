//! How fast adverts are read: the whole import of a page against `/bin/true`, throughput of the library, and time
//! against size. `cargo bench --bench advert`.
//!
//! Wanted: at least 30 MB/s on text, and per byte at most 1.3 times as long for 10 MB as for 100 kB. Wall-clock
//! figures stand here and in no test.

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

#[path = "timing/timing.rs"]
mod timing;

use std::{fs, hint::black_box, time::Instant};

use personspec::advert::{self, Format};
use timing::{medians, ratio};

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

/// A page as NHS Jobs prints it, in invented words: its duties, specification and employer come twice.
fn nhs_jobs_page() -> String {
    const SUMMARY: &str = "We are looking for somebody calm and friendly to run the front desk of a small rehabilitation \
        centre. You will be the first voice that people hear and the first face that they see, and you will keep the \
        papers, the diary and the waiting room in a state that lets everybody else do their work. We will teach you \
        our systems, and there is time for training in every month of the year. The centre stands beside the park, \
        ten minutes from the station, and opens at eight on five days of the week. People come to us after an accident, \
        an operation or a stroke, some for a few weeks and some for a year, and most of them remember the desk long \
        after they have forgotten the rooms.\n\n";
    const DUTIES: [&str; 12] = [
        "To welcome people at the desk and tell the right colleague that they have come.",
        "To answer the telephone, take messages and pass them on the same morning or afternoon.",
        "To book, move and cancel appointments, and to send reminders two days before each of them.",
        "To keep the waiting room tidy, the leaflets up to date and the lift key where it can be found.",
        "To open the post, stamp it with the date and take it to the rooms before ten in the morning.",
        "To scan letters into the record system and check that each lies under the right name.",
        "To order paper, toner and tea, and to stay within the sum that is set aside for them.",
        "To take notes at the weekly meeting and send them round within a day.",
        "To show new colleagues how the desk works and where the forms are kept.",
        "To raise with the manager anything that looks unsafe, unfair or unkind.",
        "To keep what is heard and read at the desk confidential, at work and at home.",
        "To take part in a yearly review and in the training that comes of it.",
    ];
    const CATEGORIES: [(&str, [&str; 5], [&str; 3]); 4] = [
        (
            "Qualifications",
            [
                "Good general education, with English and maths at GCSE grade C or 4, or the same learned at work",
                "A certificate in customer care, office work or a like subject, or a year of doing it",
                "Ready to complete the care certificate in the first six months",
                "Driving licence, or another way to reach the second desk once a week",
                "Up to date with safeguarding training, or willing to take it before starting",
            ],
            ["First aid at work", "A typing certificate", "A course in sign language"],
        ),
        (
            "Experience",
            [
                "Worked at a desk that the public comes to, paid or as a volunteer",
                "Kept a diary for several people whose plans change during the day",
                "Dealt with somebody who was upset or angry, and stayed calm",
                "Handled small sums of money and accounted for them",
                "Worked in a team that shares one room and one telephone",
            ],
            ["Worked in a health or care service", "Used an electronic record system", "Trained a new colleague"],
        ),
        (
            "Knowledge and skills",
            [
                "Able to explain where, when and how in plain words, by telephone and in writing",
                "Uses a word processor, a spreadsheet and electronic mail without help",
                "Notices mistakes in names, numbers and dates, and puts them right",
                "Understands why records are confidential and what that means at a busy desk",
                "Plans the work of a morning so that the urgent things come first",
            ],
            ["Speaks a second language that is spoken nearby", "Knows the area and its buses", "Writes minutes well"],
        ),
        (
            "Personal qualities",
            [
                "Friendly and patient with people who are slow, worried or in pain",
                "Reliable: starts on time and does what was promised",
                "Treats everybody with the same respect, whatever their background",
                "Willing to work one late evening a week and a Saturday each month",
                "Able to sit at a screen for up to two hours at a time, with adjustments where needed",
            ],
            ["Interested in a career in health care", "Has an eye for how a room looks", "Likes to improve a routine"],
        ),
    ];
    let duties: String = DUTIES.iter().map(|duty| format!("{duty}\n\n")).collect();
    let duties =
        format!("Job description\n\nJob responsibilities\n\nMain tasks:\n\n{duties}{SUMMARY}With time:\n\n{duties}");
    let bullets = |criteria: &[&str]| criteria.iter().map(|text| format!("  • {text}\n")).collect::<String>();
    let category = |(name, essential, desirable): &(&str, [&str; 5], [&str; 3])| {
        format!("{name}\n\nEssential\n\n{}\nDesirable\n\n{}\n", bullets(essential), bullets(desirable))
    };
    let specification =
        format!("Person Specification\n\n{}", CATEGORIES.iter().map(category).collect::<String>().trim_end());
    let details = "Details\n\nDate posted\n\n12 January 2026\n\nPay scheme\n\nAgenda for change\n\nBand\n\nBand 3\n\n\
        Salary\n\n£24,937 to £26,598 a year per annum\n\nContract\n\nPermanent\n\nWorking pattern\n\nFull-time\n\n\
        Reference number\n\nC2222-26-0077\n\nJob locations\n\nLong Meadow Centre\n\nMillbrook\n\n\n";
    let employer = "Employer details\n\nEmployer name\n\nMillbrook Community NHS Trust\n\nAddress\n\n\
        Long Meadow Centre\n\nMillbrook\n\n\nEmployer's website\n\nhttps://www.example.org/\n\n\n";
    format!(
        "Millbrook Community NHS Trust\n\nReceptionist\n\nThe closing date is 02 February 2026\n\nJob summary\n\n\
         {SUMMARY}Main duties of the job\n\n{SUMMARY}About us\n\n{SUMMARY}{SUMMARY}{details}{duties}{duties}{specification}\n\
         {specification}\n\nDisclosure and Barring Service Check\n\nThis post needs a check of criminal records.\n\n\
         {employer}{employer}{details}"
    )
}

/// The whole import of a page, as its user waits for it.
fn processes() {
    let program = env!("CARGO_BIN_EXE_personspec");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("advert.txt");
    let page = nhs_jobs_page();
    fs::write(&file, &page).unwrap();
    let reading = advert::read(page.as_bytes(), None).unwrap();
    assert_eq!((reading.criteria().count(), reading.copies), (32, 2));
    let [nothing, import] = medians([&["/bin/true"], &[program, "import", file.to_str().unwrap()]], 300);
    println!("whole processes, a page of NHS Jobs with {} bytes (median of 300, interleaved)", page.len());
    println!("  /bin/true   {nothing:>9.1?}");
    println!("  import      {import:>9.1?}");
    ratio("import / true", import, nothing, 2.5);
}

fn main() {
    processes();
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
