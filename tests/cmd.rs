//! The program's outside: exact standard output, standard error and status of the cases in `tests/cmd/`.
//!
//! `TRYCMD=overwrite cargo test --test cmd` writes what the program says now; read the difference before you keep it.

#[test]
fn cases() {
    trycmd::TestCases::new().env("PERSONSPEC_TODAY", "2025-12-20").env("HOME", "/nonexistent").case("tests/cmd/*.toml");
}
