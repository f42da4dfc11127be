use std::collections::BTreeMap;

use jiff::civil::date;

use super::*;
use crate::gate::Accepted;
use crate::problem::{TextFile, render};
use crate::report::sample;
use crate::scan::Scan;
use crate::words::Lang;

const TODAY: Date = date(2031, 5, 28);

fn matched(baseline: &Baseline, scan: &Scan) -> Matched {
    matched_with(baseline, scan, &BTreeMap::new())
}

fn matched_with(baseline: &Baseline, scan: &Scan, renames: &BTreeMap<String, String>) -> Matched {
    baseline.matches(scan, &Look { prefix: "", renames, today: TODAY, lang: Lang::En, looked_at: &|_| true })
}

fn all(scan: &Scan) -> Vec<bool> {
    vec![true; scan.findings.len()]
}

/// Everything of the scan.
fn whole(scan: &Scan) -> Baseline {
    let empty = Baseline::empty();
    empty.updated(scan, &matched(&empty, scan), &all(scan), "").0
}

fn read(text: &str) -> Baseline {
    Baseline::parse(&TextFile::new(FILE_NAME, text)).unwrap_or_else(|problems| panic!("{}", render(&problems, false)))
}

#[test]
fn what_is_written_is_read() {
    let scan = sample::scan();
    let text = whole(&scan).render();
    let baseline = read(&text);
    assert_eq!(baseline.render(), text);
    let matched = matched(&baseline, &scan);
    assert_eq!(matched.accepted.iter().filter(|accepted| accepted.is_some()).count(), baseline.entries().len());
    assert_eq!(matched.complaints, []);
    let (next, counts) = baseline.updated(&scan, &matched, &all(&scan), "");
    assert_eq!((next.render(), counts.added, counts.dropped), (text, 0, 0));
}

/// A scan of uses in one Kotlin file after another, each with its marks: (path, scope, tokens, before, after).
fn scan_of(uses: &[(&str, &str, u32, u16, u16)]) -> Scan {
    let mut scan = sample::scan();
    let found = scan.findings.remove(1);
    (scan.files, scan.findings) = (Vec::new(), Vec::new());
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for (path, scope, tokens, before, after) in uses {
        let at = *known.entry(path).or_insert_with(|| {
            scan.files.push(crate::source::SourceFile::new(*path, String::new()));
            scan.files.len() - 1
        });
        let mark = Mark { scope: (*scope).to_owned(), tokens: *tokens, before: *before, after: *after };
        scan.findings.push(crate::finding::Finding { file: at, mark, ..found.clone() });
    }
    scan
}

/// Indexes of the findings that are told as new.
fn new(baseline: &Baseline, scan: &Scan) -> Vec<usize> {
    let accepted = matched(baseline, scan).accepted;
    (0..accepted.len()).filter(|at| accepted[*at].is_none()).collect()
}

#[test]
fn of_equal_uses_the_added_one_is_new() {
    let baseline = whole(&scan_of(&[("A.kt", "f", 1, 0x1111, 0x2222), ("A.kt", "f", 1, 0x3333, 0x4444)]));
    let with = |added: (u16, u16), at: usize| {
        let mut uses = vec![("A.kt", "f", 1, 0x1111, 0x2222), ("A.kt", "f", 1, 0x3333, 0x4444)];
        uses.insert(at, ("A.kt", "f", 1, added.0, added.1));
        new(&baseline, &scan_of(&uses))
    };
    assert_eq!(with((0x5555, 0x6666), 0), [0]);
    assert_eq!(with((0x5555, 0x6666), 1), [1]);
    assert_eq!(with((0x1111, 0x6666), 0), [0]);
    assert_eq!(with((0x1177, 0x2222), 0), [0]);
    // Nothing tells them apart: the last.
    assert_eq!(with((0x1111, 0x2222), 0), [1]);
    let all_else: Vec<_> = (0..3).map(|at| ("A.kt", "f", 1, at, at)).collect();
    assert_eq!(new(&baseline, &scan_of(&all_else)), [2]);
}

#[test]
fn what_was_edited_or_moved_is_the_same() {
    let baseline = whole(&scan_of(&[("A.kt", "B.f", 1, 2, 3), ("A.kt", "B.f", 4, 5, 6)]));
    for uses in [
        [("A.kt", "B.f", 9, 2, 3), ("A.kt", "B.f", 4, 5, 6)],
        [("A.kt", "B.f", 9, 9, 9), ("A.kt", "B.f", 4, 9, 9)],
        [("A.kt", "B.g", 1, 2, 9), ("A.kt", "B.g", 4, 9, 6)],
        [("a/C.kt", "B.f", 1, 2, 3), ("a/C.kt", "B.f", 4, 9, 9)],
        [("a/C.kt", "B.f", 1, 9, 9), ("a/C.kt", "B.f", 4, 9, 9)],
        [("a/C.kt", "D.f", 1, 2, 3), ("a/D.kt", "D.f", 4, 5, 6)],
    ] {
        assert_eq!(new(&baseline, &scan_of(&uses)), [] as [usize; 0], "{uses:?}");
    }
    // Its file is still there, and so is nothing of what was around it.
    let other = [("A.kt", "B.f", 1, 2, 3), ("C.kt", "B.f", 4, 9, 9)];
    assert_eq!(new(&baseline, &scan_of(&other)), [1]);
    // Git says where it went.
    let scan = scan_of(&[("C.kt", "X.y", 1, 9, 3)]);
    let renames = BTreeMap::from([("A.kt".to_owned(), "C.kt".to_owned())]);
    assert!(matched_with(&baseline, &scan, &renames).accepted[0].is_some());
}

#[test]
fn what_is_gone_is_told_once_and_dropped() {
    let uses: Vec<_> = (0..9).map(|at| ("A.kt", "f", at, 0, 0)).collect();
    let (before, after) = (scan_of(&uses), scan_of(&uses[..4]));
    let baseline = read(&whole(&before).render());
    let matched = matched(&baseline, &after);
    assert_eq!(matched.gone(), 5);
    let [complaint] = &matched.complaints[..] else { panic!("{:?}", matched.complaints) };
    let expected = "5 entries are not found any more, the first `mute-renamed` in A.kt";
    assert_eq!((&*complaint.message, complaint.weight), (expected, crate::gate::Weight::Ratchet));
    let (next, counts) = baseline.updated(&after, &matched, &all(&after), "");
    assert_eq!(counts, Counts { kept: 4, added: 0, dropped: 5, expired: 0 });
    assert_eq!(next.entries().len(), 4);
}

#[test]
fn what_nobody_looked_at_is_not_gone() {
    let baseline = whole(&scan_of(&[("app/A.kt", "f", 1, 0, 0), ("lib/B.kt", "f", 1, 0, 0)]));
    let fates = |scan: &Scan, prefix: &str, looked_at: &dyn Fn(&str) -> bool| {
        baseline
            .matches(scan, &Look { prefix, renames: &BTreeMap::new(), today: TODAY, lang: Lang::En, looked_at })
            .fates
    };
    let mut nothing = scan_of(&[]);
    assert_eq!(fates(&nothing, "", &|_| true), [Fate::Gone, Fate::Gone]);
    assert_eq!(fates(&nothing, "app/", &|_| true), [Fate::Gone, Fate::Unseen]);
    assert_eq!(fates(&nothing, "", &|path| path == "lib/B.kt"), [Fate::Unseen, Fate::Gone]);
    nothing.not_analysed[0].path = "app".to_owned();
    assert_eq!(fates(&nothing, "", &|_| true), [Fate::Unseen, Fate::Gone]);
    nothing.mappings.clear();
    assert_eq!(fates(&nothing, "", &|_| true), [Fate::Unseen, Fate::Unseen]);
    // Seen from the baseline's folder the scanned one has a name.
    let below = scan_of(&[("A.kt", "f", 1, 0, 0)]);
    assert_eq!(fates(&below, "app/", &|_| true), [Fate::Found(0), Fate::Unseen]);
}

#[test]
fn an_entry_holds_through_its_last_day() {
    let scan = scan_of(&[("A.kt", "f", 1, 0, 0)]);
    let text = whole(&scan).render();
    let until = |day: &str| read(&text.replace(" },", &format!(", until = {day}, reason = \"waits\" }},")));
    let matched_today = matched(&until("2031-05-28"), &scan);
    let accepted = Accepted { reason: Some("waits".to_owned()), until: Some("2031-05-28".to_owned()) };
    assert_eq!((&matched_today.accepted[0], &matched_today.complaints[..]), (&Some(accepted), &[][..]));
    let baseline = until("2031-05-27");
    let over = matched(&baseline, &scan);
    assert_eq!((&over.accepted[0], &over.fates[..]), (&None, &[Fate::Expired(0)][..]));
    assert_eq!(over.complaints[0].message, "`mute-renamed` in A.kt was accepted until 2031-05-27: waits");
    // An update does not accept it once more.
    let (next, counts) = baseline.updated(&scan, &over, &all(&scan), "");
    assert_eq!((next.render(), counts.expired, counts.added), (baseline.render(), 1, 0));
}

#[test]
fn what_people_wrote_survives_an_update() {
    let scan = scan_of(&[("A.kt", "f", 1, 0, 0), ("B.kt", "g \"x\"", 2, 0, 0)]);
    let text = whole(&scan).render();
    let text = text.replace("  { path = \"B", "  # ours\n  # and theirs\n  { path = \"B");
    let text = text.replace(" },\n]", ", until = 2040-01-02, reason = \"a \\\"b\\\" 日\" }, # later\n]");
    let text = text.replace("schema", "# mine\nschema").replace("[\"", "# the SDK\n[\"");
    for text in [text.clone(), text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
        let baseline = read(&text);
        assert_eq!(baseline.render(), text);
        let moved = scan_of(&[("A.kt", "f", 1, 0, 0), ("new/B.kt", "g \"x\"", 2, 0, 0)]);
        let (next, counts) = baseline.updated(&moved, &matched(&baseline, &moved), &all(&moved), "");
        assert_eq!((next.render(), counts.added), (text.replace("B.kt", "new/B.kt"), 0));
    }
}

#[test]
fn notes_and_possible_matches_are_not_accepted() {
    let mut scan = sample::scan();
    scan.findings[0].kind = crate::mapping::model::ChangeKind::Note;
    let possible = |finding: &&crate::finding::Finding| finding.resolution.rung == crate::finding::Rung::Possible;
    let expected = scan.findings.len() - 1 - scan.findings.iter().filter(possible).count();
    assert_eq!(whole(&scan).entries().len(), expected);
    let none = Baseline::empty();
    let (empty, _) = none.updated(&scan, &matched(&none, &scan), &vec![false; scan.findings.len()], "");
    assert!(empty.is_empty());
}

fn problems(text: &str) -> String {
    let Err(problems) = Baseline::parse(&TextFile::new(FILE_NAME, text)) else { return String::new() };
    render(&problems, false)
}

#[test]
fn mistakes_are_shown_where_they_are() {
    let entry = |inside: &str| format!("schema = 1\n[\"a/1-to-2\"]\naccepted = [\n  {{ {inside} }},\n]\n");
    let whole = "path = \"A\", change = \"c\", mark = \"00000001-0002-0003\"";
    assert_eq!(problems(&entry(whole)), "");
    for (text, expected) in [
        (
            entry(&format!("{whole}, untill = 2031-05-28")),
            &["unknown key `untill`", ":4:60", "did you mean `until`?"][..],
        ),
        (entry(&format!("{whole}, until = 2031-02-30")), &["2031-02-30"]),
        (entry(&format!("{whole}, until = \"soon\"")), &["`\"soon\"` is no day", "until = 2031-05-28"]),
        (entry(&format!("{whole}, until = 2031-05-28T10:00:00")), &["is no day"]),
        (entry(&format!("{whole}, reason = 3")), &["`reason` is a text, not a number"]),
        (entry("path = \"A\", mark = \"x\""), &["has no `change`", "`mark` has the form"]),
        (entry("path = \"A\", change = \"c\""), &["has no `mark`"]),
        ("schema = 2\n".to_owned(), &["schema 2", "as new as"]),
        ("schema = \"1\"\n".to_owned(), &["schema is a number"]),
        (String::new(), &["does not say its `schema`"]),
        ("schema = 1\nacepted = []\n".to_owned(), &["unknown key `acepted`", "in the table of their mapping"]),
        ("schema = 1\n[a]\nacepted = []\n".to_owned(), &["unknown key `acepted`", "did you mean `accepted`?"]),
        ("schema = 1\n[a]\naccepted = 1\n".to_owned(), &["is a list of entries, not a number"]),
        ("schema = 1\n[a]\naccepted = [1]\n".to_owned(), &["an entry is a table, not a number"]),
        ("schema = 1\n[a\n".to_owned(), &[":2:"]),
    ] {
        let told = problems(&text);
        assert!(expected.iter().all(|part| told.contains(part)), "{text}\n{told}");
    }
    let several = entry("pat = 1, change = 2, mark = \"00000001-0002-0003\"");
    assert_eq!(problems(&several).matches("error: ").count(), 3);
}

#[test]
fn an_unfinished_merge_is_told_as_one() {
    let text =
        "schema = 1\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n<<<<<<< HEAD\n||||||| base\n=======\n>>>>>>> x\n";
    let told = problems(text);
    assert_eq!(told.matches("error: git could not merge the baseline").count(), 2, "{told}");
    assert!(told.contains("toml:2:1") && told.contains("toml:7:1") && told.contains("keep the lines of both sides"));
}

#[test]
fn lines_of_two_branches_stand_for_two() {
    let scan = scan_of(&[("A.kt", "f", 1, 0, 0), ("A.kt", "g", 2, 0, 0)]);
    let text = whole(&scan).render();
    // Both branches accepted the same use: one of the lines is not needed.
    let line = text.lines().find(|line| line.contains("in = \"f\"")).expect("there");
    let doubled = read(&text.replace(line, &format!("{line}\n{line}")));
    let matched = matched(&doubled, &scan);
    assert!(matched.accepted.iter().all(Option::is_some));
    assert_eq!((matched.gone(), doubled.updated(&scan, &matched, &all(&scan), "").0.render()), (1, text));
}

#[test]
fn entries_of_another_upgrade_are_told() {
    let scan = sample::scan();
    let mut mapping = sample::mapping();
    let text = whole(&scan).render();
    let told = |text: &str, mappings: &[crate::mapping::model::Mapping], scan: &Scan| {
        let file = TextFile::new(FILE_NAME, text);
        render(&read(text).validate(scan, mappings, true, &file), false)
    };
    let active = scan.mappings.iter().find(|found| found.active).expect("there").id.clone();
    assert_eq!(active, mapping.id);
    let unknown = told(&text.replace(&active, "acme-rtd/1-to-2"), std::slice::from_ref(&mapping), &scan);
    assert!(unknown.contains("no mapping `acme-rtd/1-to-2` is known") && unknown.contains(&active), "{unknown}");
    mapping.id = "acme-rtc/0-to-1".to_owned();
    let other = told(&text.replace(&active, &mapping.id), &[mapping.clone()], &scan);
    assert!(other.contains(&format!("is for acme-rtc/0-to-1, but the project is checked against {active}")), "{other}");
    assert_eq!(other.matches("error: ").count(), 1);
    // Nothing of the SDK is left.
    let mut done = sample::scan();
    done.mappings.iter_mut().for_each(|found| found.active = false);
    assert_eq!(
        told(&text.replace(&active, &mapping.id), &[mapping.clone()], &done).matches("checked against").count(),
        0
    );
    mapping.id = active;
    mapping.changes.retain(|change| change.id != "mute-renamed");
    let change = told(&text, &[mapping], &scan);
    assert!(change.contains("has no change `mute-renamed`"), "{change}");
}

#[test]
fn many_entries_are_no_trouble() {
    let paths: Vec<String> = (0..500).map(|at| format!("app/src/File{at}.kt")).collect();
    let uses = |shift: u32| -> Vec<(&str, &str, u32, u16, u16)> {
        let place = |at: u32| paths[at as usize % 500].as_str();
        (0..50_000).map(|at| (place(at), "A.f", at % 700, (at + shift) as u16, at as u16)).collect()
    };
    let scan = scan_of(&uses(0));
    let baseline = read(&whole(&scan).render());
    assert_eq!(baseline.entries().len(), 50_000);
    for scan in [scan, scan_of(&uses(1))] {
        let matched = matched(&baseline, &scan);
        assert_eq!((matched.gone(), matched.accepted.iter().flatten().count()), (0, 50_000));
        assert_eq!(baseline.updated(&scan, &matched, &all(&scan), "").1.kept, 50_000);
    }
    // All in other files, with other code around.
    let some = whole(&scan_of(&uses(0)[..5_000]));
    let moved: Vec<String> = paths.iter().map(|path| path.replace("app", "lib")).collect();
    let elsewhere: Vec<_> = uses(1)
        .into_iter()
        .zip(0..)
        .map(|((_, scope, tokens, before, after), at)| (moved[at % 500].as_str(), scope, tokens, before, after))
        .collect();
    assert_eq!(matched(&some, &scan_of(&elsewhere[..5_000])).gone(), 0);
}
