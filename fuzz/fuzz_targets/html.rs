//! Any bytes as a web page: read or refused, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use personspec::advert::{self, Format};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(reading) = advert::read(bytes, Some(Format::Html)) {
        assert!(reading.criteria().next().is_some());
    }
});
