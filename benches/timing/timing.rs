//! Timing for the benchmarks: medians of whole processes, and ratios with the most that they may be.

use std::{
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// The median time of each command, run in turn so that the machine's moods touch all alike.
pub fn medians<const N: usize>(commands: [&[&str]; N], runs: usize) -> [Duration; N] {
    let mut times = [const { Vec::new() }; N];
    for _ in 0..runs {
        for (command, times) in commands.iter().zip(&mut times) {
            let start = Instant::now();
            let status = Command::new(command[0])
                .args(&command[1..])
                .env("PERSONSPEC_TODAY", "2025-12-20")
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .unwrap();
            times.push(start.elapsed());
            assert!(status.success());
        }
    }
    times.map(|mut times| {
        times.sort_unstable();
        times[times.len() / 2]
    })
}

/// Prints a ratio, and whether it is within what it may be.
pub fn ratio(what: &str, above: Duration, below: Duration, most: f64) {
    let ratio = above.as_secs_f64() / below.as_secs_f64();
    let verdict = if ratio <= most { "within" } else { "ABOVE" };
    println!("  {what:<34} {ratio:>6.2}  ({verdict} {most})");
}
