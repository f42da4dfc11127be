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
    // A file with `@ALLOW@` in a comment, what else there is, and the change.
    let check = |path: &str, text: &str, beside: Option<(&str, &str)>, id: &str| {
        let places = |words: &str| {
            let text = text.replace("@ALLOW@", words);
            let files: Vec<(&str, &str)> = std::iter::once((path, text.as_str())).chain(beside).collect();
            let folder = project(&files);
            let mut places = denied(folder.path(), &["--deny", "P0,P1,P2", "--only", id]);
            places.retain(|place| place.starts_with(path));
            places
        };
        assert!(!places("nothing").is_empty(), "{text}");
        assert_eq!(places(&format!("upshift:allow {id} for a reason")), Vec::<String>::new(), "{text}");
    };
    let (artifact, gradle) = ("livekit-android-artifact", Some(("app/build.gradle.kts", GRADLE)));
    let groovy = "dependencies {\n    // @ALLOW@\n    implementation 'io.livekit:livekit-android:1.5.0'\n}\n";
    check("build.gradle", groovy, None, artifact);
    let kts = "dependencies {\n    implementation(\"io.livekit:livekit-android:1.5.0\") /* @ALLOW@ */\n}\n";
    check("build.gradle.kts", kts, None, artifact);
    let catalog =
        "[libraries]\n# @ALLOW@\nlivekit = { module = \"io.livekit:livekit-android\", version = \"1.5.0\" }\n";
    let user = Some(("app/build.gradle.kts", "dependencies { implementation(libs.livekit) }\n"));
    check("gradle/libs.versions.toml", catalog, user, artifact);
    let podfile = "target 'A' do\n  pod 'LiveKitClient', '~> 1.0' # @ALLOW@\nend\n";
    check("Podfile", podfile, None, "pod-livekit-client-1");
    let swift = "import LiveKit\n\n// @ALLOW@\n@MainActor\nfinal class Call {\n    let room = Room()\n    \
                 func number() -> Int { room.remoteParticipants.count }\n}\n";
    let pods = Some(("Podfile", "target 'A' do\n  pod 'LiveKitClient', '~> 1.0'\nend\n"));
    check("Call.swift", swift, pods, "room-remote-participants");
    let cargo = "[package]\nname = \"a\"\nversion = \"1.0.0\"\n\n[dependencies]\nclap = \"2.33\"";
    let rust = "use clap::{App, Arg};\n\n// @ALLOW@\n#[inline]\nfn main() {\n    \
                App::new(\"a\").arg(Arg::with_name(\"b\")).get_matches();\n}\n";
    check("src/main.rs", rust, Some(("Cargo.toml", cargo)), "arg-with-name");
    let user = Some(("src/main.rs", rust));
    check("Cargo.toml", &format!("{cargo} # @ALLOW@\n"), user, "cargo-clap");
    let layout = "<LinearLayout xmlns:android=\"http://schemas.android.com/apk/res/android\">\n    <!-- @ALLOW@ -->\n    \
                  <org.webrtc.SurfaceViewRenderer\n        android:id=\"@+id/a\" />\n</LinearLayout>\n";
    check("app/src/main/res/layout/call.xml", layout, gradle, "webrtc-package");
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

/// An SDK that has deprecated members and no next major version.
#[test]
fn deprecated_members_of_one_version_are_a_gate_too() {
    let mappings = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/mappings/lantern-call");
    let config = |deny: &str| format!("mappings = [\"{}\"]\n\n[check]\ndeny = [{deny}]\n", mappings.display());
    let gradle = |version: &str| format!("dependencies {{\n    implementation(\"com.lantern:call:{version}\")\n}}\n");
    let kotlin = "package app\n\nimport com.lantern.call.Call\n\nclass Booth(private val call: Call, private val radio: Radio) {\n    \
                  fun enter() = call.join(\"pier\", \"t0k3n\")\n\n    fun hush() = call.muteMic(true)\n\n    \
                  fun hushRadio() = radio.muteMic(true)\n\n    fun quit() = call.leave { }\n}\n\n\
                  class Radio {\n    fun muteMic(on: Boolean) = on\n}\n";
    let swift = "import LanternCall\n\nfinal class Booth {\n    let call = Call()\n\n    func hush() {\n        \
                 call.muteMic(true)\n        print(call.participantList.count)\n    }\n}\n";
    let podfile = "target 'Booth' do\n  pod 'LanternCall', '~> 3.4'\nend\n";
    let files = [("app/src/main/java/app/Booth.kt", kotlin), ("ios/Booth.swift", swift), ("ios/Podfile", podfile)];
    let with = |version: &str, deny: &str| {
        let folder = project(&files);
        common::write(folder.path(), "upshift.toml", config(deny).as_bytes());
        common::write(folder.path(), "app/build.gradle.kts", gradle(version).as_bytes());
        folder
    };
    let warned = with("3.4.1", "\"P0\", \"P1\"");
    let denied = with("3.4.1", "\"P0\", \"P1\", \"P2\"");
    let commands = ["check", "check --update-baseline", "check --locked", "apply --allow-dirty", "check"];
    let told = [transcript(warned.path(), &["check"]), transcript(denied.path(), &commands)].concat();
    assert_snapshot!(told);
    // What came with 3.2 and 3.4 is nothing to a project on 3.0.
    let folder = project(&files[..1]);
    common::write(folder.path(), "app/build.gradle.kts", gradle("3.0.2").as_bytes());
    common::write(folder.path(), "upshift.toml", config("\"P2\"").as_bytes());
    assert_eq!(self::denied(folder.path(), &[]), Vec::<String>::new());
    common::write(folder.path(), "app/build.gradle.kts", gradle("3.2.0").as_bytes());
    assert_eq!(self::denied(folder.path(), &[]), ["app/src/main/java/app/Booth.kt:8"]);
}

/// Whatever is wrong, the message says where and what to do, and nothing is written.
#[test]
fn a_bad_baseline_stops_the_check_and_stays_as_it_is() {
    let entry = |change: &str, mark: &str| {
        format!("  {{ path = \"src/Lobby.kt\", in = \"Lobby.host\", change = \"{change}\", mark = \"{mark}\" }},\n")
    };
    let baseline = |mapping: &str, entries: &str| format!("schema = 1\n\n[\"{mapping}\"]\naccepted = [\n{entries}]\n");
    let good = entry("room-get-participant", "06afb094-2aba-0a65");
    let cases = [
        ("no TOML", "accepted = [\n".to_owned()),
        (
            "a conflict",
            format!(
                "schema = 1\n\n[\"livekit/1-to-2\"]\naccepted = [\n<<<<<<< HEAD\n{good}=======\n{good}>>>>>>> lobby\n]\n"
            ),
        ),
        ("an unknown change", baseline("livekit/1-to-2", &entry("room-get-participnt", "06afb094-2aba-0a65"))),
        ("no mark", baseline("livekit/1-to-2", &entry("room-get-participant", "?"))),
        ("an unknown key", baseline("livekit/1-to-2", &good.replace("in =", "inn ="))),
        ("no day", baseline("livekit/1-to-2", &good.replace(" }", ", until = \"soon\" }"))),
        ("an unknown path", baseline("livekit/7-to-8", &good)),
        ("a newer format", "schema = 2\n".to_owned()),
    ];
    let mut told = String::new();
    for (name, text) in cases {
        let folder =
            project(&[("build.gradle.kts", GRADLE), ("src/Lobby.kt", LOBBY), ("upshift-baseline.toml", &text)]);
        told += &format!("---- {name}\n{}", transcript(folder.path(), &["check --update-baseline"]));
        let after = std::fs::read_to_string(folder.path().join("upshift-baseline.toml")).expect("it is there");
        assert_eq!(after, text, "{name}");
    }
    let other = baseline("clap/2-to-3", &good.replace("room-get-participant", "app-type"));
    let cargo = "[package]\nname = \"a\"\nversion = \"1.0.0\"\n\n[dependencies]\nclap = \"3.0.1\"\n";
    let folder = project(&[
        ("Cargo.toml", cargo),
        ("src/main.rs", "use clap::App;\nfn main() {}\n"),
        ("upshift-baseline.toml", &other),
    ]);
    told += &format!("---- another major\n{}", transcript(folder.path(), &["check --update-baseline"]));
    assert_eq!(std::fs::read_to_string(folder.path().join("upshift-baseline.toml")).expect("it is there"), other);
    let folder = project(&[("build.gradle.kts", GRADLE), ("src/Lobby.kt", LOBBY)]);
    let commands = [
        "check --baseline none.toml",
        "check --update-baseline --baseline /proc/none/accepted.toml",
        "check --update-baseline --baseline src",
        "check --update-baseline --since HEAD",
        "check --update-baseline --only room-get-participant",
        "check --since HEAD",
        "check --level room-get-participnt=warn",
        "check --level room-get-participant=off",
        "check --level room-get-participant",
    ];
    told += &transcript(folder.path(), &commands);
    assert_snapshot!(told);
}

/// A day that is over makes the finding fail again; an update does not renew it.
#[test]
fn an_entry_ends_on_its_day() {
    let folder = project(&[("build.gradle.kts", GRADLE), ("src/Lobby.kt", LOBBY)]);
    let file = folder.path().join("upshift-baseline.toml");
    upshift(folder.path(), &["check", "--update-baseline"]);
    let text = std::fs::read_to_string(&file).expect("written");
    let with = |day: &str| {
        let mut done = false;
        let lines = text.lines().map(|line| match line.contains("Lobby.host") && !done {
            true => {
                done = true;
                line.replace(" }", &format!(", until = {day}, reason = \"the lobby goes\" }}"))
            }
            false => line.to_owned(),
        });
        std::fs::write(&file, lines.collect::<Vec<_>>().join("\n") + "\n").expect("written");
    };
    with("9999-12-31");
    assert_eq!(upshift(folder.path(), &["check"]).status.code(), Some(0));
    with("2001-02-03");
    let before = std::fs::read_to_string(&file).expect("there");
    assert_snapshot!(transcript(folder.path(), &["check", "check --update-baseline", "check --lang zh"]));
    assert_eq!(std::fs::read_to_string(&file).expect("there"), before);
}

/// The baseline may lie above the scanned folder: in the text it is named by the way to it, for other programs by its place
/// in the checkout.
#[test]
fn a_baseline_above_the_scanned_folder() {
    let folder = project(&[
        (".git/HEAD", "ref: refs/heads/main\n"),
        ("app/build.gradle.kts", GRADLE),
        ("app/src/Lobby.kt", LOBBY),
    ]);
    let run = |arguments: &[&str]| {
        let output = upshift(folder.path(), &[&["check"], arguments].concat());
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    assert_eq!(run(&["--update-baseline"]).0, Some(0));
    assert_eq!(run(&["app"]).0, Some(0));
    let less = LOBBY.replacen("    fun host", "    // fun host", 1);
    common::write(folder.path(), "app/src/Lobby.kt", less.as_bytes());
    let (status, text) = run(&["app", "--locked"]);
    assert!(status == Some(1) && text.contains("error: ../upshift-baseline.toml:"), "{text}");
    let (_, text) = run(&["app", "--locked", "--format", "github"]);
    assert!(text.contains("::error file=upshift-baseline.toml,"), "{text}");
}
