//! Plain text and tables for a terminal or a text file.

use crate::spec::PersonSpec;

/// The built-in specifications as a list.
#[must_use]
pub fn catalogue(_specs: &[(&str, PersonSpec)], _width: usize) -> String {
    String::new()
}
