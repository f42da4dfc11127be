//! The cases against the real compilers, where the machine has them: see `tests/compile-kotlin.sh`,
//! `tests/compile-swift.sh` and `tests/compile-rust.sh`. Elsewhere each says in one line that it was skipped.
#![cfg(unix)]

use std::io::Write;
use std::path::Path;
use std::process::Command;

/// Runs one of the scripts; it must prove something or say why it could not.
fn compile(script: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(script);
    let run = Command::new("sh").arg(&path).output().expect("a shell");
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{script}\n{said}{}", String::from_utf8_lossy(&run.stderr));
    assert!(said.starts_with("skipped: ") || said.contains(" compile"), "{script} proved nothing: {said}");
    // Written past the test harness, which keeps what a passing test prints to itself.
    let line = said.lines().collect::<Vec<_>>().join("; ");
    writeln!(std::io::stderr(), "{script}: {line}").expect("standard error");
}

#[test]
fn kotlin_cases_compile() {
    compile("compile-kotlin.sh");
}

#[test]
fn swift_cases_compile() {
    compile("compile-swift.sh");
}

#[test]
fn rust_cases_compile() {
    compile("compile-rust.sh");
}
