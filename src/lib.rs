//! personspec: check yourself against a job's person specification before you apply.
//!
//! This library is pure: text and values in, values and text out. It opens no file, reads no clock and knows no
//! terminal; everything that touches the world stands in the binary, `src/bin/personspec/`.

#![deny(clippy::print_stdout, clippy::print_stderr)]

pub mod advert;
pub mod catalogue;
pub mod count;
pub mod coverage;
pub mod date;
pub mod evidence;
pub mod fields;
pub mod gap;
pub mod interview;
pub mod limit;
pub mod plain;
pub mod portfolio;
pub mod problem;
pub mod prose;
pub mod report;
pub mod spec;
pub mod statement;
pub mod theme;
pub mod wording;
pub mod wrap;
pub mod yaml;
