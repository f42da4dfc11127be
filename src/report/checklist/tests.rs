//! Checklists before and after a run.

use super::blocks::blocks;
use super::*;
use crate::plan::Plan;
use crate::report::readiness::{self, Context, Report};
use crate::report::sample;
use crate::scan::Scan;

fn report_of(scan: &Scan, lang: Lang, date: &str) -> Report {
    let (mappings, none) = ([sample::mapping()], Plan::default());
    let context = Context {
        mappings: &mappings,
        automatic: &none,
        whole: &none,
        lang,
        project: "harbour",
        date,
        prefix: "",
        hours_per_point: 0.5,
    };
    readiness::report(scan, &context)
}

fn setting(lang: Lang) -> Setting {
    Setting { titles: Setting::titles(&[sample::mapping()], lang), ..Setting::default() }
}

/// The sample project with the findings that `keep` lets through.
pub(super) fn report(keep: impl Fn(&str) -> bool) -> Report {
    let mut scan = sample::scan();
    scan.findings.retain(|finding| keep(&finding.id));
    report_of(&scan, Lang::En, "2031-05-28")
}

pub(super) fn all() -> Report {
    report(|_| true)
}

pub(super) fn run(old: Option<&str>, report: &Report) -> Merged {
    merge(old, report, &setting(report.lang)).expect("merged")
}

pub(super) fn fresh() -> String {
    run(None, &all()).text
}

/// The line with `what`.
#[track_caller]
fn line<'t>(text: &'t str, what: &str) -> &'t str {
    text.lines().find(|line| line.contains(what)).unwrap_or_else(|| panic!("no `{what}` in:\n{text}"))
}

const MUTE: &str = "<!-- upshift:acme-rtc/1-to-2/mute-renamed step=automatic ";

#[test]
fn a_new_one_holds_the_whole_plan() {
    insta::assert_snapshot!("checklist-en", fresh());
    let zh = report_of(&sample::scan(), Lang::Zh, "2031-05-28");
    insta::assert_snapshot!("checklist-zh", run(None, &zh).text);
}

#[test]
fn a_second_run_is_the_same() {
    let text = fresh();
    let mut later = all();
    later.date = "2031-06-01".to_owned();
    assert_eq!(run(Some(&text), &later), Merged { text, changes: Vec::new() });
}

#[test]
fn every_item_is_in_the_file_once() {
    let text = fresh();
    for block in blocks(&all(), &setting(Lang::En)) {
        if let Some(sort) = block.sort {
            let id = format!("<!-- upshift:{} step={} ", block.marker.name, sort.name());
            assert_eq!(text.matches(&id).count(), 1, "{id}");
        }
    }
}

#[test]
fn what_the_code_shows_as_done_is_ticked_and_reopened_when_it_comes_back() {
    let without = report(|id| !id.starts_with("mute-renamed-0-") || id.ends_with("-5"));
    let done = run(Some(&fresh()), &without);
    let id = "acme-rtc/1-to-2/mute-renamed".to_owned();
    assert_eq!(done.changes, [Changed { id: id.clone(), what: What::Done }]);
    assert!(line(&done.text, MUTE).starts_with("- [x] **P0** "), "{}", done.text);
    assert!(done.text.contains("  - **Done:** no site is left (since 28 May 2031)\n"));
    assert!(done.text.contains("- 28 May 2031: done `mute-renamed` <!-- upshift-run "));
    let back = run(Some(&done.text), &all());
    assert_eq!(back.changes, [Changed { id, what: What::Reopened { sites: 5 } }]);
    assert!(line(&back.text, MUTE).starts_with("- [ ] "));
    assert!(back.text.contains("  - **Reopened: 5 sites (since 28 May 2031)**\n"));
    assert_eq!(run(Some(&back.text), &all()), Merged { text: back.text, changes: Vec::new() });
}

/// What a person does to a file, and what must hold after the next run over the same code.
struct Edit {
    name: &'static str,
    edit: fn(String) -> String,
    /// Lines that must be there, in this order.
    kept: &'static [&'static str],
    /// What must not be there.
    gone: &'static [&'static str],
}

const ROOM: &str = "- [ ] **P0** the delegate";

/// The lines of the item that starts with `start`: its own and the indented ones.
fn item(text: &str, start: &str) -> String {
    let mut lines = text.lines().skip_while(|line| !line.starts_with(start));
    let first = lines.next().expect("the item");
    let rest: String = lines.take_while(|line| line.starts_with("  ")).map(|line| format!("{line}\n")).collect();
    format!("{first}\n{rest}")
}

const EDITS: [Edit; 16] = [
    Edit {
        name: "notes everywhere",
        edit: |text| {
            let text = text.replace(ROOM, &format!("between, not indented\n\n{ROOM}"));
            let text = text.replace("  - **Next:** observe", "  nested note\n  - **Next:** observe");
            format!("top note\n\n{text}\n## Our own\n\n- [x] own item\n- own bullet\n\nend note\n")
        },
        kept: &[
            "top note",
            "<!-- upshift-checklist",
            "between, not indented",
            ROOM,
            "  nested note",
            "  - **Next:** observe",
            "## What changed",
            "## Our own",
            "- [x] own item",
            "- own bullet",
            "end note",
        ],
        gone: &[],
    },
    Edit {
        name: "a tick of a person's where sites are left",
        edit: |text| text.replace(ROOM, &ROOM.replace("[ ]", "[X]")),
        kept: &["- [X] **P0** the delegate", "  - **Ticked, 1 site is still found**", "  - **Who:** lead developer"],
        gone: &[],
    },
    Edit {
        name: "a tick where only a person can tell",
        edit: |text| text.replace("- [ ] **P1** `leave`", "- [x] **P1** `leave`").replace("- [ ] Build", "- [x] Build"),
        kept: &["- [x] **P1** `leave`", "- [x] Build"],
        gone: &["still found"],
    },
    Edit {
        name: "another way to write a box",
        edit: |text| text.replace(ROOM, "* [ ] **P0** the delegate").replace("- [ ] **P2**", "   1. [-] **P2**"),
        kept: &["   1. [-] **P2** `setLogFile`", "* [ ] **P0** the delegate"],
        gone: &[ROOM],
    },
    Edit {
        name: "an edited title",
        edit: |text| text.replace("**P0** the delegate is told of joins through `RtcRoom`", "~~delegate~~ ask Bo"),
        kept: &["- [ ] ~~delegate~~ ask Bo <!-- upshift:acme-rtc/1-to-2/did-join-user "],
        gone: &["**P0** the delegate"],
    },
    Edit {
        name: "words behind the marker",
        edit: |text| text.replacen("-->\n  - **Who:** lead", "--> ask Bo\n  - **Who:** lead", 1),
        kept: &["--> ask Bo", "  - **Who:** lead developer"],
        gone: &[],
    },
    Edit {
        name: "an edited and a deleted line of the program's",
        edit: |text| {
            let text = text.replace("**Who:** lead developer · 1 site", "**Who:** Bo · 1 site");
            text.replace("  - **Next:** observe `room.participants` instead\n", "")
        },
        kept: &["  - **Who:** Bo · 1 site"],
        gone: &["lead developer", "observe `room"],
    },
    Edit {
        name: "an item that moved to a heading of a person's",
        edit: |text| {
            let item = item(&text, ROOM);
            format!("{}\n## This week\n\n{item}", text.replace(&item, ""))
        },
        kept: &["## Redesigns", "## This week", ROOM, "  - **Who:** lead", "  - **Places:** `ios/Call.swift:5`"],
        gone: &[],
    },
    Edit {
        name: "only the first line of an item moved",
        edit: |text| {
            let first = line(&text, ROOM).to_owned() + "\n";
            format!("{}\n## This week\n\n{first}", text.replace(&first, ""))
        },
        kept: &["## Redesigns", "## This week", ROOM, "  - **Who:** lead", "  - **Places:** `ios/Call.swift:5`"],
        gone: &[],
    },
    Edit {
        name: "a deleted item comes back in its place",
        edit: |text| text.replace(&item(&text, ROOM), ""),
        kept: &["## Redesigns", "Plan these first", ROOM, "  - **Who:** lead", "## Behaviour to test"],
        gone: &[],
    },
    Edit {
        name: "a deleted item whose details were left",
        edit: |text| text.replace(&(line(&text, ROOM).to_owned() + "\n"), ""),
        kept: &[
            "## Redesigns",
            ROOM,
            "  - **Who:** lead",
            "  - **Places:** `ios/Call.swift:5`",
            "## Behaviour to test",
        ],
        gone: &[],
    },
    Edit {
        name: "the second half of the file is gone",
        edit: |text| text.split("## Changes by hand").next().unwrap_or_default().to_owned() + "my end\n",
        kept: &[
            "## Automatic edits",
            "my end",
            "## Changes by hand",
            ROOM,
            "## Roll-out",
            "- [ ] Build",
            "## What changed",
        ],
        gone: &[],
    },
    Edit {
        name: "a heading is gone, its items are not",
        edit: |text| {
            let heading = line(&text, "## Redesigns").to_owned();
            text.replace(&heading, "## Bo's")
        },
        kept: &["## Bo's", ROOM],
        gone: &["## Redesigns"],
    },
    Edit {
        name: "no line break at the end",
        edit: |text| text.trim_end().to_owned() + "\nend",
        kept: &["end"],
        gone: &["end\n"],
    },
    Edit {
        name: "a quoted item in a block of code",
        edit: |text| {
            let quoted = line(&text, ROOM).to_owned();
            format!("{text}\n```\n{quoted}\n```\n")
        },
        kept: &[ROOM, "```", ROOM, "```"],
        gone: &[],
    },
    Edit {
        name: "items under an item of a person's",
        edit: |text| {
            let item = item(&text, ROOM);
            let nested: String = item.lines().map(|line| format!("    {line}\n")).collect();
            text.replace(&item, &format!("- [ ] Bo's work\n{nested}"))
        },
        kept: &["- [ ] Bo's work", "    - [ ] **P0** the delegate", "      - **Who:** lead developer"],
        gone: &[],
    },
];

#[track_caller]
fn holds(name: &str, text: &str, kept: &[&str], gone: &[&str]) {
    let mut rest = text;
    for part in kept {
        let at = rest.find(part).unwrap_or_else(|| panic!("{name}: no `{part}` in its place in:\n{text}"));
        rest = &rest[at + part.len()..];
    }
    for part in gone {
        assert!(!text.contains(part), "{name}: `{part}` in:\n{text}");
    }
}

#[test]
fn what_people_write_stays() {
    for Edit { name, edit, kept, gone } in EDITS {
        let edited = edit(fresh());
        assert_ne!(edited, fresh(), "{name}: the edit does nothing");
        let once = run(Some(&edited), &all()).text;
        holds(name, &once, kept, gone);
        for id in ["did-join-user step=redesign", "set-log-file step=by-hand", "release step=roll-out"] {
            let unquoted = once.split("```").next().unwrap_or_default();
            assert_eq!(unquoted.matches(id).count(), 1, "{name}: {id}");
        }
        let again = run(Some(&once), &all());
        assert_eq!(again.text, once, "{name}: a second run is the same");
        // The same with other line breaks.
        let dos = edited.replace('\n', "\r\n");
        assert_eq!(
            run(Some(&format!("\u{feff}{dos}")), &all()).text,
            format!("\u{feff}{}", once.replace('\n', "\r\n"))
        );
    }
}

#[test]
fn notes_stay_where_they_are_when_the_code_changes() {
    let noted = fresh().replace(
        "  - **Next:** `upshift apply --mapping acme-rtc/1-to-2 --only mute",
        "    why me?\n  - **Next:** `upshift apply --mapping acme-rtc/1-to-2 --only mute",
    );
    let fewer = report(|id| id != "mute-renamed-0-0");
    let now = run(Some(&noted), &fewer);
    let id = "acme-rtc/1-to-2/mute-renamed".to_owned();
    assert_eq!(now.changes, [Changed { id, what: What::Moved { from: 5, to: 4 } }]);
    holds(
        "fewer",
        &now.text,
        &["`upshift apply` · 4 sites · 4 points", "    why me?", "  - **Next:**", "4 sites in 1 file"],
        &["· 5 sites"],
    );
    let done = run(Some(&now.text), &report(|id| !id.starts_with("mute-renamed"))).text;
    holds(
        "done",
        &done,
        &["mute-renamed step=automatic", "**Done:**", "    why me?", "mixing-replace"],
        &["4 sites in"],
    );
}

#[test]
fn a_tick_of_a_person_says_when_there_is_more() {
    let ticked = fresh().replace("- [ ] **P1** `leave`", "- [x] **P1** `leave`");
    let mut scan = sample::scan();
    let mut more = scan.findings.iter().find(|finding| finding.change == "leave-callback").expect("one").clone();
    more.id = "another".to_owned();
    scan.findings.push(more);
    let report = report_of(&scan, Lang::En, "2031-05-28");
    let now = run(Some(&ticked), &report).text;
    holds("more", &now, &["- [x] **P1** `leave`", "  - **Ticked at 1 site, now there are 2**"], &[]);
    assert_eq!(run(Some(&now), &report).text, now);
}

#[test]
fn what_was_not_looked_at_is_not_done() {
    let text = fresh();
    let mut nothing = report(|_| false);
    nothing.not_analysed.clear();
    nothing.plan.clear();
    let out = |report: &Report, setting: &Setting| merge(Some(&text), report, setting).expect("merged");
    let skipped = Setting { left_out: ["acme-rtc/1-to-2/mute-renamed".to_owned()].into(), ..setting(Lang::En) };
    assert!(line(&out(&nothing, &skipped).text, MUTE).starts_with("- [ ] "));
    assert!(line(&out(&nothing, &skipped).text, "mixing-replace-argument step").starts_with("- [x] "));
    nothing.paths.clear();
    let idle = out(&nothing, &setting(Lang::En));
    assert!(!idle.text.contains("- [x]"));
    assert!(idle.changes.iter().all(|changed| changed.what == What::NotLookedAt) && idle.changes.len() == 6);
    assert!(idle.text.contains(" paths=acme-rtc/1-to-2 "), "the file still speaks of it");
}

#[test]
fn a_file_that_cannot_be_read_now_hides_its_sites() {
    let mut scan = sample::scan();
    scan.problems.clear();
    let before = run(None, &report_of(&scan, Lang::En, "2031-05-28")).text;
    scan.findings.retain(|finding| finding.change != "did-join-user");
    let reason = "too large".to_owned();
    scan.not_analysed.push(crate::project::NotAnalysed { path: "ios/Call.swift".to_owned(), reason });
    let hidden = run(Some(&before), &report_of(&scan, Lang::En, "2031-05-28"));
    assert!(line(&hidden.text, "did-join-user step").starts_with("- [ ] "));
    assert!(hidden.changes.iter().any(|changed| changed.what == What::Unread));
    scan.not_analysed.pop();
    let read = run(Some(&hidden.text), &report_of(&scan, Lang::En, "2031-05-28"));
    assert!(line(&read.text, "did-join-user step").starts_with("- [x] "));
}

#[test]
fn another_language_takes_the_lines_of_the_program_along() {
    let noted = fresh().replace(ROOM, &format!("a note\n\n{ROOM}"));
    let noted = run(Some(&noted), &report(|id| !id.starts_with("mixing"))).text;
    let mut scan = sample::scan();
    scan.findings.retain(|finding| finding.change != "mixing-replace-argument");
    let zh = run(Some(&noted), &report_of(&scan, Lang::Zh, "2031-05-28"));
    assert!(zh.changes.is_empty());
    holds(
        "zh",
        &zh.text,
        &["# 升级清单", "## 自动修改", "**已完成**", "a note", "## 变更记录", "新建清单"],
        &["**Who", "Roll-out", "made with"],
    );
    let back = run(Some(&zh.text), &report(|id| !id.starts_with("mixing")));
    assert_eq!(back.text, noted);
}

#[test]
fn nothing_to_do_is_worth_a_list() {
    let mut ready = report(|_| false);
    ready.plan.clear();
    let text = run(None, &ready).text;
    holds(
        "ready",
        &text,
        &["**Acme RTC", "Checked: 2 source files, for 2 changes.", "## Roll-out", "- [ ] Build"],
        &["## Review"],
    );
    let none = report_of(&sample::empty(), Lang::En, "2031-05-28");
    let text = run(None, &none).text;
    holds(
        "no path",
        &text,
        &["**No upgrade path applies.**", "Checked: ", "no dependency on it and no import of it"],
        &["- [ ]"],
    );
    assert_eq!(run(Some(&text), &none).text, text);
}

#[test]
fn a_list_is_about_one_place() {
    let here = Setting { place: "app/".to_owned(), ..setting(Lang::En) };
    let text = merge(None, &all(), &here).expect("merged").text;
    assert!(merge(Some(&text), &all(), &here).is_ok());
    let elsewhere = merge(Some(&text), &all(), &setting(Lang::En));
    assert_eq!(elsewhere, Err(Refused::Elsewhere { place: "app/".to_owned() }));
}

#[test]
fn the_log_stays_short() {
    let (with, without) = (all(), report(|id| !id.starts_with("mixing")));
    let mut text = fresh();
    for round in 0..40 {
        text = run(Some(&text), if round % 2 == 0 { &without } else { &with }).text;
    }
    assert_eq!(text.matches("<!-- upshift-run ").count(), 20);
    assert_eq!(run(Some(&text), &with).text, text);
}

#[test]
fn foreign_names_stay_names() {
    let mut scan = sample::scan();
    let name = "a --> <!-- upshift-checklist 9 -->\n- [x] b`|<script>.java";
    scan.not_analysed.clear();
    scan.users.insert(0);
    let mut report = report_of(&scan, Lang::En, "2031-05-28");
    let step = report.plan.iter().position(|step| step.kind > readiness::StepKind::Unread).expect("a step");
    let item = readiness::Item { id: format!("file:{name}"), title: name.to_owned(), sites: 1, points: 0 };
    let share = crate::report::summary::Share::default();
    report.plan.insert(step, readiness::Step { kind: readiness::StepKind::Unread, share, items: vec![item] });
    report.project = name.to_owned();
    let text = run(None, &report).text;
    assert!(text.contains("a --> <! -- upshift-checklist 9 -->"), "{text}");
    assert!(!text.contains("<!-- upshift-checklist 9"), "{text}");
    assert!(!text.lines().any(|line| line.starts_with("- [x]")), "{text}");
    assert_eq!(run(Some(&text), &report), Merged { text, changes: Vec::new() });
}
