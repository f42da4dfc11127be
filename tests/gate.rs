//! `upshift check` as a team uses it: configuration, exceptions, baseline. `INSTA_UPDATE=always cargo test --test gate`
//! writes the transcripts anew.

mod common;

use common::{project, transcript, upshift};
use insta::assert_snapshot;

const GRADLE: &str = "plugins { id(\"com.android.application\") }\n\ndependencies {\n    \
                      implementation(\"io.livekit:livekit-android:1.5.0\")\n}\n";

/// A class with a use in each of two functions.
const LOBBY: &str = "package app\n\nimport io.livekit.android.room.Room\n\nclass Lobby(private val room: Room) {\n    \
                     fun host(sid: String) = room.getParticipant(sid)\n\n    \
                     fun guest(sid: String) = room.getParticipant(sid)\n}\n";

/// The denied places of a check as `file:line`, in the order of the JSON document.
fn denied(folder: &std::path::Path, arguments: &[&str]) -> Vec<String> {
    let output = upshift(folder, &[&["check", "--format", "github"], arguments].concat());
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let place = |line: &str| {
        let rest = line.strip_prefix("::error ")?;
        let value = |key: &str| {
            let at = rest.find(&format!("{key}="))? + key.len() + 1;
            rest.get(at..)?.split([',', ':']).next()
        };
        Some(format!("{}:{}", value("file").unwrap_or_default(), value("line").unwrap_or_default()))
    };
    text.lines().filter_map(place).collect()
}

/// A comment holds where it stands: on its line, or on the declaration below it, and nowhere else.
#[test]
fn comments_allow_what_they_stand_at() {
    let path = "app/src/main/java/app/Lobby.kt";
    // The functions in which a use is denied.
    let is_denied = |text: &str, functions: &[&str]| {
        let folder = project(&[("app/build.gradle.kts", GRADLE), (path, text)]);
        let mut found = denied(folder.path(), &[]);
        found.retain(|place| place.starts_with(path));
        found.dedup();
        let line = |name: &&str| {
            let at = text.lines().position(|line| line.contains(&format!("fun {name}"))).expect("there");
            format!("{path}:{}", at + 1)
        };
        assert_eq!(found, functions.iter().map(line).collect::<Vec<_>>(), "\n{text}");
    };
    let allow = "upshift:allow room-get-participant until the lobby goes";
    let with = |before: &str, after: &str| LOBBY.replacen(before, after, 1);
    let both = ["host", "guest"];
    is_denied(LOBBY, &both);
    is_denied(&with("(sid)\n\n", &format!("(sid) // {allow}\n\n")), &["guest"]);
    is_denied(&with("(sid)\n\n", &format!("(sid) /* {allow} */\n\n")), &["guest"]);
    is_denied(&with("    fun guest", &format!("    // {allow}\n    fun guest")), &["host"]);
    let far = format!("    /*\n     * {allow}\n     */\n    // more\n\n    @Deprecated(\"x\")\n    fun host");
    is_denied(&with("    fun host", &far), &["guest"]);
    is_denied(&with("class", &format!("// {allow}\n@Suppress(\"x\")\nclass")), &[]);
    let long = allow.replace("room-", "livekit/1-to-2/room-");
    is_denied(&with("class", &format!("/** A lobby.\n * {long} */\nclass")), &[]);
    // A string, another change, and a longer word allow nothing.
    is_denied(&with("= room", &format!("= \"// {allow}\".let {{ null }} ?: room")), &both);
    is_denied(&with("class", "// upshift:allow livekit-android-artifact not this one\nclass"), &both);
    is_denied(&with("class", &format!("// {}\nclass", allow.replace("allow ", "allowed "))), &both);
}

/// Every language that findings come from has its comments.
#[test]
fn comments_allow_in_every_language() {
    let check = |files: &[(&str, &str)], ids: &str| {
        let plain: Vec<(&str, String)> =
            files.iter().map(|(path, text)| (*path, text.replace("@ALLOW@", "nothing"))).collect();
        let allowed: Vec<(&str, String)> = files
            .iter()
            .map(|(path, text)| (*path, text.replace("@ALLOW@", &format!("upshift:allow {ids} for a reason"))))
            .collect();
        let places = |files: &[(&str, String)]| {
            let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
            let folder = project(&files);
            denied(folder.path(), &["--deny", "P0,P1,P2"])
        };
        let (before, after) = (places(&plain), places(&allowed));
        assert!(!before.is_empty(), "{files:#?}");
        assert_eq!(after, Vec::<String>::new(), "{files:#?} {before:?}");
    };
    check(
        &[(
            "build.gradle",
            "dependencies {\n    // @ALLOW@\n    implementation 'io.livekit:livekit-android:1.5.0'\n}\n",
        )],
        "livekit-android-artifact",
    );
    check(
        &[(
            "build.gradle.kts",
            "dependencies {\n    implementation(\"io.livekit:livekit-android:1.5.0\") /* @ALLOW@ */\n}\n",
        )],
        "livekit-android-artifact",
    );
    check(
        &[
            (
                "gradle/libs.versions.toml",
                "[libraries]\n# @ALLOW@\nlivekit = { module = \"io.livekit:livekit-android\", version = \"1.5.0\" }\n",
            ),
            ("app/build.gradle.kts", "dependencies { implementation(libs.livekit) }\n"),
        ],
        "livekit-android-artifact",
    );
    check(&[("Podfile", "target 'A' do\n  pod 'LiveKitClient', '~> 1.0' # @ALLOW@\nend\n")], "pod-livekit-client-1");
}

#[test]
fn what_is_wrong_with_an_exception_is_told() {
    let text = LOBBY
        .replacen("class", "// upshift:allow room-get-participant\nclass", 1)
        .replacen("    fun host", "    // upshift:allow room-get-participnt typo\n    fun host", 1)
        .replacen(
            "    fun guest",
            "    // upshift:allow\n    // upshift:allow livekit-android-artifact for nothing\n    fun guest",
            1,
        );
    let folder = project(&[("app/build.gradle.kts", GRADLE), ("app/src/main/java/app/Lobby.kt", &text)]);
    assert_snapshot!(transcript(folder.path(), &["check --deny P2", "check --deny P2 --locked --lang zh"]));
}

#[test]
fn a_configuration_decides_for_the_team() {
    let config = "exclude = [\"/old/\"]\n\n[check]\nlevels = { livekit-android-artifact = \"warn\" }\nmax-effort = 3\n\n\
                  [[allow]]\npaths = [\"src/main/java/app/legacy/\"]\nreason = \"goes with the old lobby\"\n";
    let folder = project(&[
        ("upshift.toml", config),
        ("app/build.gradle.kts", GRADLE),
        ("old/Lobby.kt", LOBBY),
        ("src/main/java/app/legacy/Lobby.kt", LOBBY),
        ("src/main/java/app/Lobby.kt", LOBBY),
    ]);
    let commands = [
        "check",
        "check src",
        "check src --no-config",
        "check --deny P2 --max-effort 9",
        "check --level room-get-participant=allow",
    ];
    assert_snapshot!(transcript(folder.path(), &commands));
}

#[test]
fn a_broken_configuration_stops_every_command() {
    let folder = project(&[
        ("upshift.toml", "mapping = [\"livekit/1-to-3\"]\nexlude = []\n"),
        ("ids.toml", "[check.levels]\nroom-get-participnt = \"warn\"\n"),
        ("conflict.toml", "<<<<<<< HEAD\nmapping = []\n=======\n>>>>>>> main\n"),
        ("app/build.gradle.kts", GRADLE),
    ]);
    let commands =
        ["check", "scan", "check --config ids.toml", "check --config conflict.toml", "check --config none.toml"];
    assert_snapshot!(transcript(folder.path(), &commands));
}
