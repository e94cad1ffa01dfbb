//! The day to count from: the only place that reads the clock.

use std::{env, path::Path};

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{cli::Everywhere, files};

/// The largest description of a time zone that is read, in bytes; the longest ones there are have 4,000.
const LARGEST_ZONE: u64 = 64 * 1024;

/// The day that was asked for, else the real one where this computer stands.
pub fn today(everywhere: &Everywhere) -> Date {
    everywhere.today.unwrap_or_else(|| Timestamp::now().to_zoned(local_zone()).date())
}

/// The time zone that the system is set to.
///
/// On Unix one small file says it. jiff would look for its name in all folders of the zone database, which takes as
/// long as a whole report; a date needs no name.
fn local_zone() -> TimeZone {
    let chosen_otherwise = !cfg!(unix) || env::var_os("TZ").is_some();
    let set = || {
        let bytes = files::read_bytes(Path::new("/etc/localtime"), LARGEST_ZONE).ok()?;
        TimeZone::tzif("", &bytes).ok()
    };
    let zone = if chosen_otherwise { None } else { set() };
    zone.unwrap_or_else(TimeZone::system)
}
