//! Projects in temporary folders, and what the commands say of them as transcripts.

use std::path::Path;
use std::process::{Command, Output};

/// A folder of its own with these files.
pub(crate) fn project(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::Builder::new().prefix("project").tempdir().expect("temporary folder");
    for (path, text) in files {
        write(folder.path(), path, text.as_bytes());
    }
    folder
}

/// Writes a file and the folders it needs.
pub(crate) fn write(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().expect("folder")).expect("folder");
    std::fs::write(path, bytes).expect("file");
}

/// Runs `upshift` in `folder`.
pub(crate) fn upshift(folder: &Path, arguments: &[&str]) -> Output {
    command_in(folder).args(arguments).output().expect("upshift runs")
}

fn command_in(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_upshift"));
    command.current_dir(folder).env("NO_COLOR", "1").env("GIT_CONFIG_GLOBAL", "/dev/null");
    command.env("GIT_CONFIG_NOSYSTEM", "1");
    command.env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"));
    command
}

/// What a person sees who types these commands in `folder`: status, standard output, standard error. The folder's own
/// place is left out.
#[allow(dead_code, reason = "not every test needs it")]
pub(crate) fn transcript(folder: &Path, commands: &[&str]) -> String {
    let run = |command: &&str| {
        let arguments: Vec<&str> = command.split(' ').collect();
        told(command, &upshift(folder, &arguments))
    };
    placed(folder, &commands.iter().map(run).collect::<String>())
}

fn told(command: &str, output: &Output) -> String {
    let status = output.status.code().map_or_else(|| "killed".to_owned(), |code| code.to_string());
    let (out, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    format!("$ upshift {command}\n? {status}\n{out}{error}\n")
}

fn placed(folder: &Path, text: &str) -> String {
    let real = folder.canonicalize().expect("folder");
    let text = text.replace(&*real.to_string_lossy(), "[project]").replace(&*folder.to_string_lossy(), "[project]");
    // Which paths there are is no matter of these transcripts.
    let mut told = String::new();
    let mut listing = false;
    for line in text.lines() {
        // The list may go on over several lines.
        listing = listing && line.split_whitespace().next().is_some_and(|word| word.contains("-to-"));
        match line.split_once("looked for ") {
            Some((before, paths)) if paths.contains("-to-") => {
                told.push_str(before);
                told.push_str("looked for [paths]\n");
                listing = true;
            }
            _ if listing => {}
            _ => {
                told.push_str(line);
                told.push('\n');
            }
        }
    }
    told
}

/// The same as somebody who may not read everything: the superuser becomes nobody for it. `None` where that is
/// impossible.
#[cfg(unix)]
#[allow(dead_code, reason = "not every test needs it")]
pub(crate) fn transcript_without_rights(folder: &Path, commands: &[&str]) -> Option<String> {
    use std::os::unix::fs::MetadataExt as _;
    use std::os::unix::process::CommandExt as _;
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|metadata| metadata.uid() == 0);
    let run = |command: &str| {
        let mut upshift = command_in(folder);
        upshift.args(command.split(' '));
        if is_root {
            upshift.uid(65_534).gid(65_534);
        }
        upshift.output().ok()
    };
    commands
        .iter()
        .map(|command| Some(told(command, &run(command)?)))
        .collect::<Option<String>>()
        .map(|text| placed(folder, &text))
}
