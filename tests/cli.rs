//! The command line as transcripts: every file in `tests/cmd` is a case.
//!
//! `TRYCMD=overwrite cargo test --test cli` writes them anew; read the difference before you commit it.

#[test]
fn transcripts() {
    trycmd::TestCases::new()
        .case("tests/cmd/*.toml")
        .case("tests/cmd/*.trycmd")
        .env("NO_COLOR", "1")
        .env("LANG", "C.UTF-8");
}
