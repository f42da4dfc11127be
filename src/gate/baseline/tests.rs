use std::collections::BTreeMap;

use jiff::civil::date;

use super::*;
use crate::problem::{TextFile, render};
use crate::report::sample;
use crate::scan::Scan;

const TODAY: Date = date(2031, 5, 28);

fn matched(baseline: &Baseline, scan: &Scan) -> Matched {
    matched_with(baseline, scan, &BTreeMap::new())
}

fn matched_with(baseline: &Baseline, scan: &Scan, renames: &BTreeMap<String, String>) -> Matched {
    baseline.matches(scan, &Look { prefix: "", renames, today: TODAY, looked_at: &|_| true })
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
