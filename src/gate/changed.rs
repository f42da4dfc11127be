//! Which lines differ from a revision: what `check --since` counts.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::RangeInclusive;
use std::time::{Duration, Instant};

use similar::{Algorithm, DiffOp, capture_diff_slices_deadline};

use crate::finding::Finding;
use crate::scan::Scan;
use crate::words::Said;

/// Longest that two versions of one file are compared. What is not told apart by then counts as changed.
const LONGEST: Duration = Duration::from_secs(5);

/// New and changed lines of one file, from 1: sorted, disjoint, not adjacent. A line that went away leaves no trace: it
/// changes neither of its neighbours.
pub type Lines = Vec<RangeInclusive<usize>>;

/// What differs between a revision and the project as it stands now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changed {
    /// The lines of every file that the revision has too, by its path now, `/` between the parts, relative to the scanned
    /// folder; none where nothing changed. A file that is not here is new as a whole.
    pub files: BTreeMap<String, Lines>,
    /// Files that were moved inside the scanned folder: from the old path to the new one.
    pub renames: BTreeMap<String, String>,
    /// What a reader should know of how it was compared.
    pub notes: Vec<Said>,
}

impl Changed {
    /// Whether the file holds a new or changed line.
    pub fn touches_file(&self, path: &str) -> bool {
        self.files.get(path).is_none_or(|lines| !lines.is_empty())
    }

    /// Whether one of the lines `from` to `to` (from 1, both included) is new or changed.
    pub fn touches(&self, path: &str, from: usize, to: usize) -> bool {
        let Some(lines) = self.files.get(path) else { return true };
        let next = lines.partition_point(|range| *range.end() < from);
        lines.get(next).is_some_and(|range| *range.start() <= to)
    }

    /// Whether a finding counts: one line of what a person should look at is new or changed.
    pub fn counts(&self, scan: &Scan, finding: &Finding) -> bool {
        let Some(file) = scan.files.get(finding.file) else { return true };
        let span = finding.span.range();
        let last = span.end.saturating_sub(1).max(span.start);
        self.touches(&file.display_path(), file.line(span.start), file.line(last))
    }

    /// The same for every finding of a scan, in its order.
    pub fn marks(&self, scan: &Scan) -> Vec<bool> {
        scan.findings.iter().map(|finding| self.counts(scan, finding)).collect()
    }
}

/// The lines of `new` that `old` does not have there. Line ends do not count, nor does a missing last one: git may store
/// others than stand on the disk.
pub fn changed_lines(old: &[u8], new: &[u8]) -> Lines {
    let (old, new) = (lines(old), lines(new));
    let mut numbers: HashMap<&[u8], u32> = HashMap::new();
    let mut number = |line| {
        let next = numbers.len() as u32;
        *numbers.entry(line).or_insert(next)
    };
    let old: Vec<u32> = old.into_iter().map(&mut number).collect();
    let new: Vec<u32> = new.into_iter().map(&mut number).collect();
    // A line that only one side has cannot be matched: without those, large rewrites are compared fast.
    let (in_old, in_new): (HashSet<u32>, HashSet<u32>) = (old.iter().copied().collect(), new.iter().copied().collect());
    let old: Vec<u32> = old.into_iter().filter(|line| in_new.contains(line)).collect();
    let mut changed: Vec<bool> = new.iter().map(|line| !in_old.contains(line)).collect();
    let places: Vec<usize> = (0..new.len()).filter(|&at| !changed.get(at).copied().unwrap_or(true)).collect();
    let new: Vec<u32> = new.into_iter().filter(|line| in_old.contains(line)).collect();
    let deadline = Instant::now().checked_add(LONGEST);
    for step in capture_diff_slices_deadline(Algorithm::Myers, &old, &new, deadline) {
        let added = match step {
            DiffOp::Insert { new_index, new_len, .. } | DiffOp::Replace { new_index, new_len, .. } => {
                new_index..new_index + new_len
            }
            DiffOp::Equal { .. } | DiffOp::Delete { .. } => continue,
        };
        for place in places.get(added).unwrap_or_default() {
            if let Some(line) = changed.get_mut(*place) {
                *line = true;
            }
        }
    }
    let mut out: Lines = Vec::new();
    for line in changed.iter().enumerate().filter(|(_, changed)| **changed).map(|(at, _)| at + 1) {
        match out.last_mut() {
            Some(last) if *last.end() + 1 == line => *last = *last.start()..=line,
            _ => out.push(line..=line),
        }
    }
    out
}

/// Lines without their ends; a final line end does not start another.
fn lines(text: &[u8]) -> Vec<&[u8]> {
    let text = text.strip_suffix(b"\n").unwrap_or(text);
    if text.is_empty() {
        return Vec::new();
    }
    text.split(|&byte| byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn changed(old: &str, new: &str) -> Lines {
        changed_lines(old.as_bytes(), new.as_bytes())
    }

    #[test]
    fn new_and_changed_lines_are_found() {
        assert_eq!(changed("a\nb\nc\n", "a\nB\nc\nd\n"), [2..=2, 4..=4]);
        assert_eq!(changed("", "a\nb"), [1..=2]);
        assert_eq!(changed("b\na\nb\n", "b\nx\ny\na\nb\nb\n"), [2..=3, 6..=6]);
    }

    #[test]
    fn a_line_that_went_away_leaves_no_trace() {
        assert_eq!(changed("a\nb\nc\n", "a\nc\n"), Lines::new());
        assert_eq!(changed("a\n", ""), Lines::new());
    }

    #[test]
    fn line_ends_do_not_count() {
        assert_eq!(changed("a\nb\n", "a\r\nb"), Lines::new());
        assert_eq!(changed("a\r\nb\r\n", "a\nb\nc\n"), [3..=3]);
    }

    #[test]
    fn a_span_counts_where_any_of_its_lines_changed() {
        let files = BTreeMap::from([("a.kt".to_owned(), vec![3..=4, 8..=8]), ("same.kt".to_owned(), Vec::new())]);
        let since = Changed { files, ..Changed::default() };
        let touched: Vec<usize> = (1..=9).filter(|&line| since.touches("a.kt", line, line)).collect();
        assert_eq!(touched, [3, 4, 8]);
        assert!(since.touches("a.kt", 5, 8) && since.touches("a.kt", 1, 9) && !since.touches("a.kt", 5, 7));
        assert!(!since.touches("same.kt", 1, 9) && !since.touches_file("same.kt"));
        assert!(since.touches("new.kt", 1, 1) && since.touches_file("new.kt"));
    }

    #[test]
    fn large_rewrites_are_compared_fast() {
        let text = |salt: usize| (0..60_000).map(|n| format!("line {} of {salt}\n}}\n", n)).collect::<String>();
        let started = Instant::now();
        assert!(!changed(&text(1), &text(2)).is_empty());
        assert!(started.elapsed() < LONGEST + LONGEST);
    }

    proptest! {
        #[test]
        fn what_stays_is_in_the_old_text_in_its_order(old in "[ab\n]{0,40}", new in "[ab\n]{0,40}") {
            let since = Changed { files: BTreeMap::from([(String::new(), changed(&old, &new))]), ..Changed::default() };
            let mut rest = lines(old.as_bytes()).into_iter();
            let new = lines(new.as_bytes());
            for (at, line) in new.iter().enumerate() {
                prop_assert!(since.touches("", at + 1, at + 1) || rest.any(|old| old == *line));
            }
        }
    }
}
