//! `apply --interactive` in a real pseudo-terminal: what is asked, what is written, and that nothing is asked twice.
#![cfg(unix)]

mod common;

use std::path::Path;
use std::process::{Command, Stdio};

use rexpect::process::WaitStatus;
use rexpect::session::spawn_command;

/// Five fixes, in this order: the import, then type and call of each function.
const MAIN: &str = "package app

import com.acme.im.IMClient
import com.acme.im.IMMessage

fun first(client: IMClient, message: IMMessage) = client.sendMessage(message)

fun second(client: IMClient, message: IMMessage) = client.sendMessage(message)

fun leave(client: IMClient) = client.logout()
";

const QUESTION: &str = "[y,n,a,s,e,q,?]?";

/// A run that was answered.
struct Talk {
    /// What stood on the terminal, line breaks as `\n`.
    said: String,
    /// The exit status; `None` where a signal ended it.
    status: Option<i32>,
    questions: usize,
}

/// Types `answers` at the questions of `apply --interactive`; `^D` and `^C` are these keys. `before` runs in the shell
/// of the terminal.
fn talk(folder: &Path, before: &str, options: &str, answers: &[&str]) -> Talk {
    let mappings = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/mappings");
    let mut command = Command::new("sh");
    command
        .current_dir(folder)
        .arg("-c")
        .arg(format!(
            "{before} exec '{}' apply -i --mapping acme-im/2-to-3 --mappings '{}' {options}",
            env!("CARGO_BIN_EXE_upshift"),
            mappings.display()
        ))
        .env("XDG_STATE_HOME", folder.join(".state"))
        .env("NO_COLOR", "1")
        .env_remove("VISUAL")
        .env_remove("EDITOR");
    let mut session = spawn_command(command, Some(60_000)).expect("a terminal");
    let mut said = String::new();
    for answer in answers {
        said +=
            &session.exp_string(QUESTION).unwrap_or_else(|error| panic!("no question for `{answer}`: {error}\n{said}"));
        match *answer {
            "^D" => session.send_control('d').expect("sent"),
            "^C" => session.send_control('c').expect("sent"),
            answer => _ = session.send_line(answer).expect("sent"),
        }
    }
    said += &session.exp_eof().unwrap_or_else(|error| panic!("it goes on: {error}\n{said}"));
    let status = match session.process().wait().expect("ended") {
        WaitStatus::Exited(_, status) => Some(status),
        _ => None,
    };
    let said = said.replace("\r\n", "\n");
    let questions = answers.len() + said.matches(QUESTION).count();
    Talk { said, status, questions }
}

fn project() -> tempfile::TempDir {
    common::project(&[("src/Main.kt", MAIN)])
}

fn main_of(folder: &tempfile::TempDir) -> String {
    std::fs::read_to_string(folder.path().join("src/Main.kt")).expect("file")
}

/// `MAIN` with these replacements.
fn edited(replacements: &[(&str, &str)]) -> String {
    replacements.iter().fold(MAIN.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "`{old}` is not there");
        text.replace(old, new)
    })
}

const TYPE: [(&str, &str); 2] = [("im.IMMessage", "im.model.Message"), (": IMMessage", ": Message")];
const CALL: (&str, &str) = ("sendMessage", "publish");

#[test]
fn yes_to_everything_is_what_apply_does() {
    let folder = project();
    let talk = talk(folder.path(), "", "", &["y", "yes", "Y", "y", "y"]);
    assert_eq!(main_of(&folder), edited(&[TYPE[0], TYPE[1], CALL]), "{}", talk.said);
    // One is only offered, and left.
    assert_eq!((talk.status, talk.questions), (Some(1), 5), "{}", talk.said);
    assert!(talk.said.contains("(1/5) acme-im/2-to-3/message-type\nsrc/Main.kt:4\n"), "{}", talk.said);
    assert!(talk.said.contains("-import com.acme.im.IMMessage\n+import com.acme.im.model.Message\n"), "{}", talk.said);
    assert!(talk.said.contains("`sendMessage` of the client is now `publish`"), "{}", talk.said);
}

#[test]
fn no_leaves_a_fix_in_every_round() {
    let folder = project();
    let talk = talk(folder.path(), "", "", &["n", "n", "y", "n", "n"]);
    assert_eq!((talk.status, talk.questions), (Some(1), 5), "{}", talk.said);
    assert_eq!(main_of(&folder), MAIN.replacen("sendMessage", "publish", 1));
}

/// One use keeps the old name, so its import stays beside the new one; the fix of the other brings its import along.
#[test]
fn a_fix_brings_its_import_whatever_was_said_to_that() {
    let folder = project();
    let talk = talk(folder.path(), "", "--only message-type", &["n", "y", "n"]);
    let wanted = edited(&[("im.IMMessage\n", "im.IMMessage\nimport com.acme.im.model.Message\n")]);
    assert_eq!(main_of(&folder), wanted.replacen(": IMMessage", ": Message", 1), "{}", talk.said);
    assert_eq!(talk.questions, 3);
}

#[test]
fn all_and_skip_hold_for_their_change() {
    let folder = project();
    let talk = talk(folder.path(), "", "", &["s", "a"]);
    assert_eq!((talk.status, talk.questions), (Some(1), 2), "{}", talk.said);
    assert_eq!(main_of(&folder), edited(&[CALL]));
}

#[test]
fn quit_and_the_end_of_input_keep_what_was_taken() {
    for last in ["q", "quit", "^D"] {
        let folder = project();
        let talk = talk(folder.path(), "", "", &["n", "n", "y", last]);
        assert_eq!((talk.status, talk.questions), (Some(1), 4), "{}", talk.said);
        assert_eq!(main_of(&folder), MAIN.replacen("sendMessage", "publish", 1), "{last}");
    }
}

#[test]
fn interrupted_nothing_is_written() {
    let folder = project();
    let talk = talk(folder.path(), "", "", &["y", "y", "^C"]);
    assert_eq!(talk.status, None, "{}", talk.said);
    assert_eq!(main_of(&folder), MAIN);
    assert_eq!(std::fs::read_dir(folder.path().join("src")).expect("folder").count(), 1);
}

#[test]
fn help_and_unknown_keys_ask_again() {
    let folder = project();
    let talk = talk(folder.path(), "", "", &["?", "what", "", "q"]);
    assert_eq!(talk.said.matches("s - leave it, and all further fixes of this change\n").count(), 3, "{}", talk.said);
    assert_eq!(main_of(&folder), MAIN);
}

#[test]
fn review_asks_with_the_reason() {
    let folder = project();
    let talk = talk(folder.path(), "", "--include-review --skip message-type,client-send-message", &["y"]);
    assert!(talk.said.contains("to review: "), "{}", talk.said);
    assert!(talk.said.contains("start it with `enqueue()`"), "{}", talk.said);
    assert_eq!(main_of(&folder), edited(&[("logout()", "logout().enqueue()")]));
    assert_eq!(talk.questions, 1);
}

/// An editor that runs `script` on the file it is given.
fn editor(folder: &Path, script: &str) -> String {
    common::write(folder, ".editor", format!("{script}\n").as_bytes());
    "export VISUAL='sh .editor';".to_owned()
}

#[test]
fn edited_text_lands() {
    let folder = project();
    let before =
        editor(folder.path(), r#"cat "$1" > seen; sed 's/publish(message)/publish(message, 3)/' "$1" > t; mv t "$1""#);
    let talk = talk(folder.path(), &before, "--only client-send-message", &["e", "n"]);
    let seen = std::fs::read_to_string(folder.path().join("seen")).expect("the editor ran");
    assert_eq!(
        seen,
        "#upshift# src/Main.kt:6\nfun first(client: IMClient, message: IMMessage) = client.publish(message)\n"
    );
    assert_eq!(main_of(&folder), MAIN.replacen("sendMessage(message)", "publish(message, 3)", 1), "{}", talk.said);
    assert_eq!(talk.questions, 2);
}

#[test]
fn a_bad_edit_is_refused_and_asked_again() {
    for (script, words) in [
        (r#"sed 's/publish(message)/publish((message/' "$1" > t; mv t "$1""#, "could no longer be read"),
        (r#"sed 1d "$1" > t; mv t "$1""#, "must stay as they are"),
        ("exit 3", "exit status: 3"),
    ] {
        let folder = project();
        let before = editor(folder.path(), script);
        let talk = talk(folder.path(), &before, "--only client-send-message", &["e", "y", "n"]);
        assert!(talk.said.contains(words), "{script}: {}", talk.said);
        assert_eq!(main_of(&folder), MAIN.replacen("sendMessage", "publish", 1));
    }
    let folder = project();
    let talk = talk(folder.path(), "", "--only client-send-message", &["e", "q"]);
    assert!(talk.said.contains("set `VISUAL` or `EDITOR`"), "{}", talk.said);
    assert_eq!(main_of(&folder), MAIN);
}

#[test]
fn line_breaks_survive_the_editor() {
    let text = format!("\u{feff}{}", MAIN.replace('\n', "\r\n"));
    let folder = common::project(&[("src/Main.kt", &text)]);
    let before = editor(folder.path(), r#"sed 's/publish(message)/publish(\nmessage)/' "$1" > t; mv t "$1""#);
    let talk = talk(folder.path(), &before, "--only client-send-message", &["e", "n"]);
    assert_eq!(main_of(&folder), text.replacen("sendMessage(message)", "publish(\r\nmessage)", 1), "{}", talk.said);
}

#[test]
fn a_narrow_terminal_breaks_lines() {
    let folder = project();
    let talk = talk(folder.path(), "stty rows 20 cols 24;", "--only message-type", &["q"]);
    assert!(talk.said.contains("`IMMessage` is now\n`Message` in\n`com.acme.im.model`\n"), "{}", talk.said);
}

#[test]
fn without_a_terminal_it_says_what_to_do() {
    let folder = project();
    let output = Command::new(env!("CARGO_BIN_EXE_upshift"))
        .current_dir(folder.path())
        .args(["apply", "--interactive"])
        .stdin(Stdio::null())
        .output()
        .expect("upshift runs");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        said,
        "error: `--interactive` needs a terminal to ask on, and standard input is none\n\
         help: run it in a terminal; or choose without questions: `--only CHANGE`, `--skip CHANGE`\n"
    );
}

#[test]
fn an_unclean_checkout_is_refused_before_the_questions() {
    let folder = project();
    let git = |arguments: &[&str]| {
        assert!(Command::new("git").current_dir(folder.path()).args(arguments).status().expect("git").success());
    };
    git(&["init", "-q"]);
    let talk = talk(folder.path(), "", "", &[]);
    assert_eq!((talk.status, talk.questions), (Some(2), 0), "{}", talk.said);
    assert!(talk.said.contains("uncommitted changes"), "{}", talk.said);
}
