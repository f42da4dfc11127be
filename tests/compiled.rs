//! The cases and the shims against the real compilers, where the machine has them: see `tests/compile-kotlin.sh`,
//! `tests/compile-swift.sh`, `tests/compile-rust.sh` and `tests/compile-shims.sh`. Elsewhere each says in one line that it was skipped.
#![cfg(unix)]

use std::io::Write;
use std::path::Path;
use std::process::Command;

/// Runs one of the scripts; it must prove something or say why it could not.
fn compile(script: &str, arguments: &[&str]) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(script);
    let mut command = Command::new("sh");
    let run = command.arg(&path).args(arguments).env("UPSHIFT", env!("CARGO_BIN_EXE_upshift"));
    let run = run.output().expect("a shell");
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{script}\n{said}{}", String::from_utf8_lossy(&run.stderr));
    assert!(said.starts_with("skipped: ") || said.contains(" compile"), "{script} proved nothing: {said}");
    // Written past the test harness, which keeps what a passing test prints to itself.
    let line = said.lines().collect::<Vec<_>>().join("; ");
    writeln!(std::io::stderr(), "{script}: {line}").expect("standard error");
    said.into_owned()
}

/// The shim of a language: the book's page claims no more than what comes out.
fn shim(language: &str) {
    let numbers = |text: &str| -> Vec<u32> {
        text.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
    };
    let said = compile("compile-shims.sh", &[language]);
    if said.starts_with("skipped: ") {
        return;
    }
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("book/src/shim.md");
    let page = std::fs::read_to_string(page).expect("the page");
    let row = page.lines().find(|line| line.to_lowercase().starts_with(&format!("| {language} |"))).expect("a row");
    let (claimed, measured) = (numbers(row), numbers(&said));
    assert_eq!((claimed.len(), measured.len()), (3, 3), "{row}; {said}");
    // More cases may have come since the page was written, never fewer that compile.
    assert!(claimed.iter().zip(&measured).all(|(claimed, measured)| claimed <= measured), "{row}; {said}");
}

#[test]
fn kotlin_cases_compile() {
    compile("compile-kotlin.sh", &[]);
}

#[test]
fn swift_cases_compile() {
    compile("compile-swift.sh", &[]);
}

#[test]
fn rust_cases_compile() {
    compile("compile-rust.sh", &[]);
}

#[test]
fn kotlin_shim_compiles() {
    shim("kotlin");
}

#[test]
fn rust_shim_compiles() {
    shim("rust");
}

#[test]
fn swift_shim_compiles() {
    shim("swift");
}
