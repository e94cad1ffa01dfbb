//! personspec: check yourself against a job's person specification before you apply.
//!
//! This library is pure: text and values in, values and text out. It opens no file, reads no clock and knows no
//! terminal; everything that touches the world stands in the binary, `src/bin/personspec/`.
//!
//! # The map of the house
//!
//! ```text
//!   spec (YAML)      portfolio (YAML)      advert (text, HTML, DOCX)      draft of the statement
//!        |                  |                        |                              |
//!      [spec] <-------- [portfolio]              [advert] -> a spec                 |
//!        ^                  ^                                                       |
//!        |                  | <--- [interview]: what to ask, what an answer does    |
//!        +------ [gap] -----+      the only place that counts, sorts and judges     |
//!                  |                                                                |
//!              GapReport ------------> [statement]: headings, room, coverage <------+
//!                  |                        |
//!                  +------- [report] -------+        text, Markdown, JSON
//! ```
//!
//! What words mean is read on plain text alone: [`wording`] (what a criterion asks for), [`theme`] (what it is about),
//! [`evidence`] (how far a text is evidence) and [`coverage`] (what a draft covers), with [`prose`] for sentences and
//! words. Files of ours are read by [`yaml`] and [`fields`], with every [`problem`] and its place; [`limit`] and [`date`]
//! are values. [`encoding`] makes text of bytes, [`plain`] makes other people's text safe to show, [`wrap`] and
//! [`count`] make it readable. [`catalogue`] holds the specifications that are compiled in. Imports point downwards only;
//! `tests/house.rs` holds the floors.
//!
//! Three conversations are held: about a post and about one example ([`interview`]), and about what was read of an advert
//! ([`advert`]). They take the same inputs and give the same replies.
//!
//! The binary has one file for each command, the two faces of a conversation (`face/`: menus, and plain lines), `talk`
//! (hears a face and signals in one place), `session` (asks and saves until it ends), `source` (which specification and
//! portfolio are meant), `files` (the one place that writes), `document` (what a file is) and `cli`.

#![deny(clippy::print_stdout, clippy::print_stderr)]

pub mod advert;
pub mod catalogue;
pub mod count;
pub mod coverage;
pub mod date;
pub mod encoding;
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
mod words;
pub mod wrap;
pub mod yaml;
