//! Showing a report: plain functions from values to text, one file for each format.

pub mod text;
