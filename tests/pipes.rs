//! Outputs that close or are full.

use std::process::{Command, Stdio};

#[test]
fn a_closed_pipe_is_quiet() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_upshift"))
        .args(["completions", "bash"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("upshift runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("upshift ends");
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let full = std::fs::File::create("/dev/full").expect("/dev/full");
    let output = Command::new(env!("CARGO_BIN_EXE_upshift"))
        .args(["mapping", "schema", "scan"])
        .stdout(full)
        .stderr(Stdio::piped())
        .output()
        .expect("upshift runs");
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.starts_with("error: cannot write to standard output: "), "{text}");
}
