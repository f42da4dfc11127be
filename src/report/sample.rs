//! A hand-made scan and mapping for the tests of the outputs.

use std::time::Duration;

use crate::change::tally::{Missed, Other, Place, Resolved, Tally};
use crate::edit::Edit;
use crate::finding::{Applicability, Finding, Fix, Mark, Resolution, Rung};
use crate::lang::Language;
use crate::mapping::model::*;
use crate::mapping::template::{Piece, Template};
use crate::mapping::version::VersionRange;
use crate::plan::{Plan, PlannedFile};
use crate::project::detect::Detected;
use crate::project::{NotAnalysed, Problem};
use crate::resolve::stuck::Cause;
use crate::scan::{Scan, Stats};
use crate::source::{SourceFile, Span};

/// A Kotlin file with five uses of one old call and others.
pub(crate) const KOTLIN: &str = "package chat

import com.acme.rtc.RtcEngine

class CallActivity(private val engine: RtcEngine) {
    fun start() {
        engine.startMixing(\"a.mp3\", false, true, 1)
        /* ü */ engine.muteLocal(true)
        engine.muteLocal(false)
        engine.muteLocal(true)
        engine.muteLocal(false)
        engine.muteLocal(true)
    }

    fun stop(other: Any?) {
        engine.setLogFile(\"/tmp/x\")
        engine.leave { println(it) }
        other.muteLocal(true)
    }
}
";

/// A Swift file with an escape sequence in a comment.
pub(crate) const SWIFT: &str = "import AcmeRTC

final class Call: RtcDelegate {
\tlet title = \"\u{1b}]0;owned\u{7}\" ; var engine: RtcEngine? // \u{9b}2J
\tfunc engine(_ engine: RtcEngine, didJoin user: String) {}
}
";

fn nth(text: &str, what: &str, index: usize) -> usize {
    text.match_indices(what).nth(index).expect("works").0
}

fn finding(file: usize, text: &str, change: &str, what: &str, index: usize) -> Finding {
    let start = nth(text, what, index);
    Finding {
        id: format!("{change}-{file}-{index}"),
        mark: Mark { tokens: start as u32, ..Mark::default() },
        change: change.to_owned(),
        mapping: "acme-rtc/1-to-2".to_owned(),
        kind: ChangeKind::Renamed,
        severity: Severity::P0,
        effort: 1,
        evidence: Evidence::Verified,
        resolution: Resolution {
            rung: Rung::Inferred,
            chain: vec![
                "`engine` is declared as `RtcEngine`".to_owned(),
                "imported by `com.acme.rtc.RtcEngine`".to_owned(),
            ],
        },
        applicability: Applicability::Unspecified,
        file,
        span: Span::new(start, start + what.len()),
        from: format!("com.acme.rtc.RtcEngine.{what}"),
        to: String::new(),
        message: format!("`{what}` changed"),
        reason: None,
        help: None,
        docs: None,
        book: None,
        fix: None,
    }
}

/// Nine findings (six automatic, one to review, two by hand), a possible one, a problem and two files left out.
pub(crate) fn scan() -> Scan {
    let mut findings = Vec::new();
    let mut mixing = finding(0, KOTLIN, "mixing-replace-argument", "startMixing", 0);
    mixing.kind = ChangeKind::Signature;
    mixing.to = "startMixing(filePath, loopback, cycle)".to_owned();
    mixing.message = "`startMixing` lost its argument `replace`".to_owned();
    mixing.applicability = Applicability::MachineApplicable;
    mixing.docs = Some("https://acme.example/rtc/2/migrate".to_owned());
    mixing.book =
        Some("https://acme.example/book/paths/acme-rtc/1-to-2/android.html#mixing-replace-argument".to_owned());
    let at = KOTLIN.find(", true, 1").expect("works");
    mixing.fix = Some(Fix { edits: vec![Edit { file: 0, span: Span::new(at, at + 6), text: String::new() }] });
    findings.push(mixing);
    for index in 0..5 {
        let mut mute = finding(0, KOTLIN, "mute-renamed", "muteLocal", index);
        mute.to = "muteLocalAudio".to_owned();
        mute.message = "`muteLocal` is now called `muteLocalAudio`".to_owned();
        mute.applicability = Applicability::MachineApplicable;
        mute.fix = Some(Fix { edits: vec![Edit { file: 0, span: mute.span, text: "muteLocalAudio".to_owned() }] });
        findings.push(mute);
    }
    let mut log = finding(0, KOTLIN, "set-log-file", "setLogFile", 0);
    log.severity = Severity::P2;
    log.to = "RtcEngineConfig.logConfig".to_owned();
    log.kind = ChangeKind::Moved;
    log.message = "`setLogFile` moved into the configuration the engine is created with".to_owned();
    log.reason =
        Some("the engine is created in another file, so the configuration cannot be completed here".to_owned());
    log.help = Some("set `logConfig.filePath` where `RtcEngine.create` is called".to_owned());
    findings.push(log);
    let mut leave = finding(0, KOTLIN, "leave-callback", "leave", 0);
    leave.severity = Severity::P1;
    leave.effort = 3;
    leave.kind = ChangeKind::Behaviour;
    leave.to = "suspend leave()".to_owned();
    leave.message = "`leave` calls back on a worker thread".to_owned();
    leave.reason = Some("evidence is `documented`, not `verified`".to_owned());
    leave.applicability = Applicability::MaybeIncorrect;
    leave.fix = Some(Fix { edits: vec![Edit { file: 0, span: leave.span, text: "leaveChannel".to_owned() }] });
    findings.push(leave);
    let mut possible = finding(0, KOTLIN, "mute-renamed", "muteLocal", 5);
    possible.resolution =
        Resolution { rung: Rung::Possible, chain: vec!["the type of `other` is not known".to_owned()] };
    possible.message = "`muteLocal` is now called `muteLocalAudio`".to_owned();
    findings.push(possible);
    let mut join = finding(1, SWIFT, "did-join-user", "func engine(_ engine: RtcEngine, didJoin user: String) {}", 0);
    join.effort = 5;
    join.kind = ChangeKind::Redesign;
    join.message = "the delegate is told of joins through `RtcRoom`".to_owned();
    join.reason = Some("needs another design".to_owned());
    join.help = Some("observe `room.participants` instead".to_owned());
    findings.push(join);
    Scan {
        root: "demo".into(),
        files: vec![
            SourceFile::new("app/src/main/kotlin/chat/CallActivity.kt", KOTLIN.to_owned()),
            SourceFile::new("ios/Call.swift", SWIFT.to_owned()),
        ],
        mappings: vec![
            Detected {
                id: "acme-rtc/1-to-2".to_owned(),
                from: "1.*".to_owned(),
                to: "2.*".to_owned(),
                version: Some("1.4.0".to_owned()),
                active: true,
                arrived: false,
                hop: 1,
                why: "`app/build.gradle.kts` depends on `com.acme:rtc:1.4.0`".to_owned(),
            },
            Detected {
                id: "livekit/1-to-2".to_owned(),
                from: ">=1.0, <2.0".to_owned(),
                to: ">=2.0, <3.0".to_owned(),
                version: None,
                active: false,
                arrived: false,
                hop: 1,
                why: "no dependency on it and no import of it".to_owned(),
            },
        ],
        findings,
        problems: vec![Problem {
            path: Some("ios/Call.swift".to_owned()),
            span: Some(Span::new(0, 6)),
            message: "not valid UTF-8 from byte 17 on: convert the file".to_owned(),
        }],
        not_analysed: vec![
            NotAnalysed {
                path: "app/src/main/java/Old.java".to_owned(),
                reason: "Java is not analysed yet".to_owned(),
            },
            NotAnalysed {
                path: "app/src/main/java/Older.java".to_owned(),
                reason: "Java is not analysed yet".to_owned(),
            },
        ],
        stats: Stats {
            files_walked: 40,
            files_parsed: 2,
            bytes_parsed: 900,
            stages: vec![("walk", Duration::from_millis(3)), ("parse", Duration::from_millis(12))],
            names: vec![Tally {
                mapping: "acme-rtc/1-to-2".to_owned(),
                language: Language::Kotlin,
                examined: 11,
                resolved: Resolved { import: 1, fixed: 2, inferred: 5 },
                other: Other { project: 1, absent: 1, ..Other::default() },
                missed: vec![Missed {
                    cause: Cause::OtherLibrary,
                    names: 1,
                    places: vec![Place {
                        place: "app/src/main/kotlin/chat/CallActivity.kt:9".to_owned(),
                        name: "mute".to_owned(),
                        stuck: "inject".to_owned(),
                    }],
                }],
            }],
        },
        ..Scan::default()
    }
}

/// A scan of a project that uses no known SDK.
pub(crate) fn empty() -> Scan {
    let mut scan = Scan { root: ".".into(), mappings: scan().mappings.split_off(1), ..Scan::default() };
    scan.stats.files_walked = 12;
    scan
}

/// What `upshift apply` would do with [`scan`].
pub(crate) fn plan() -> Plan {
    let scan = scan();
    let after = KOTLIN.replacen("muteLocal", "muteLocalAudio", 5).replace(", true, 1", ", 1");
    Plan {
        files: vec![PlannedFile {
            path: "app/src/main/kotlin/chat/CallActivity.kt".to_owned(),
            before: KOTLIN.to_owned(),
            after,
        }],
        landed: scan.findings[..6].iter().map(|finding| finding.id.clone()).collect(),
        refused: Vec::new(),
        settled: Vec::new(),
        remaining: 4,
        rounds: 2,
    }
}

/// A mapping with two changes.
pub(crate) fn mapping() -> Mapping {
    let range = |text: &str| VersionRange::parse(text).expect("a range");
    let change = Change {
        id: "mixing-replace-argument".to_owned(),
        language: Language::Kotlin,
        place: ("android.yaml".to_owned(), Span::default()),
        old: Old::Member(Member {
            role: crate::mapping::model::Role::Method,
            owner: "com.acme.rtc.RtcEngine".to_owned(),
            name: "startMixing".to_owned(),
            params: Some(
                ["filePath", "loopback", "replace", "cycle"]
                    .map(|name| ParamSpec { label: Some(name.to_owned()), name: None, ty: None })
                    .to_vec(),
            ),
        }),
        action: Action::Rewrite(vec![
            Case {
                when: vec![("replace".to_owned(), Condition::Text("false".to_owned()))],
                becomes: Some(Template {
                    pieces: vec![
                        Piece::Hole { name: "receiver".to_owned(), optional: false },
                        Piece::Text(".startMixing(".to_owned()),
                        Piece::Hole { name: "filePath".to_owned(), optional: false },
                        Piece::Text(")".to_owned()),
                    ],
                }),
                ..Case::default()
            },
            Case {
                review: true,
                note: Some(Text {
                    en: "unpublish the microphone first".to_owned(),
                    zh: Some("先停止发布麦克风".to_owned()),
                }),
                ..Case::default()
            },
        ]),
        type_args: None,
        reshape: None,
        chain: None,
        kind: ChangeKind::Signature,
        severity: Severity::P0,
        effort: 1,
        evidence: Evidence::Verified,
        source: "RtcEngine.java of 1.4.0 and 2.0.0".to_owned(),
        review: false,
        imports: Vec::new(),
        features: Vec::new(),
        from_versions: None,
        to_versions: Some(range("2.0 - 2.2")),
        docs: Some("https://acme.example/rtc/2/migrate".to_owned()),
        area: Some("Audio mixing".to_owned()),
        message: Text {
            en: "`startMixing` lost its argument `replace`".to_owned(),
            zh: Some("`startMixing` 不再有 `replace` 参数".to_owned()),
        },
        help: Some(Text { en: "drop the argument".to_owned(), zh: None }),
        examples: vec![
            Example {
                before: "fun f(e: RtcEngine) {\n    e.startMixing(\"a\", false, false, 1)\n}\n".to_owned(),
                after: Some("fun f(e: RtcEngine) {\n    e.startMixing(\"a\", false, 1)\n}\n".to_owned()),
                written: Span::default(),
            },
            Example { before: "other.startMixing(1)".to_owned(), after: None, written: Span::default() },
        ],
    };
    let mut second = change.clone();
    second.id = "mute-renamed".to_owned();
    second.action = Action::Rename("muteLocalAudio".to_owned());
    second.examples.clear();
    Mapping {
        id: "acme-rtc/1-to-2".to_owned(),
        sdk: "acme-rtc".to_owned(),
        title: "Acme RTC".to_owned(),
        from: range("1.*"),
        to: range("2.*"),
        platforms: vec![Platform {
            name: "android".to_owned(),
            language: Language::Kotlin,
            roots: vec!["com.acme.rtc".to_owned()],
            new_roots: Vec::new(),
            dependencies: vec![Coordinate::Gradle("com.acme:rtc".to_owned())],
            from_partial: false,
            to_partial: false,
        }],
        changes: vec![change, second],
        prerequisites: Vec::new(),
        links: vec![Link { title: "Migration guide".to_owned(), url: "https://acme.example/rtc/2".to_owned() }],
        book: Some("https://acme.example/book/".to_owned()),
        maintainers: Vec::new(),
        areas: Vec::new(),
        surfaces: Vec::new(),
    }
}
