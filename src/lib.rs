//! personspec: check yourself against a job's person specification before you apply.
//!
//! This library is pure: text and values in, values and text out. It opens no file, reads no clock and knows no
//! terminal; everything that touches the world stands in the binary, `src/bin/personspec/`.

#![deny(clippy::print_stdout, clippy::print_stderr)]

pub mod advert;
pub mod count;
pub mod evidence;
pub mod limit;
pub mod problem;
pub mod spec;
pub mod theme;
pub mod wording;
