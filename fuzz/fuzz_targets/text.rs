//! Any bytes as plain text: read or refused, never a panic; what is read holds a criterion with words.
#![no_main]

use libfuzzer_sys::fuzz_target;
use personspec::advert::{self, Format};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(reading) = advert::read(bytes, Some(Format::Text)) {
        assert!(reading.criteria().all(|found| !found.criterion.text.trim().is_empty()));
        assert!(reading.criteria().next().is_some());
    }
});
