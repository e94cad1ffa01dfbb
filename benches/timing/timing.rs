//! Timing for the benchmarks: medians of whole processes, and ratios with the most that they may be.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// The median time of each command, run in turn so that the machine's moods touch all alike.
///
/// Every program is copied first, as whoever installs it does: what a linker has just written lies in memory in single
/// pages, and takes longer to start than what its users have.
pub fn medians<const N: usize>(commands: [&[&str]; N], runs: usize) -> [Duration; N] {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let programs = commands.map(|command| {
        let copy = folder.path().join(Path::new(command[0]).file_name().unwrap());
        fs::copy(command[0], &copy).unwrap();
        copy
    });
    let mut times = [const { Vec::new() }; N];
    for _ in 0..runs {
        for ((program, command), times) in programs.iter().zip(commands).zip(&mut times) {
            let start = Instant::now();
            let status = Command::new(program)
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
