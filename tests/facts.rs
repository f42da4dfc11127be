//! Ledgers of facts: what is known of each upgrade path, fact by fact, and the changes that stand for it.
//!
//! `tests/facts/*.tsv` hold them. The first line is `# <mapping> <facts>`, then comes one line a fact, tab-separated: number,
//! platforms (joined by `+`), confidence, the old API, the changes (joined by `,`, or `-`), and with `-` the reason why no
//! change stands for the fact. `<mapping>#<id>` names a change of another mapping. A path whose facts fill two files has one a
//! platform (`acme-1-to-2.android.tsv`), and its numbers go through both. `cargo test --test facts -- --nocapture` sums them up.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use upshift::lang::Language;
use upshift::mapping::load::Catalog;
use upshift::mapping::model::{Change, Evidence, Mapping};

/// Embedded mappings that need no ledger of their own, and why.
const WITHOUT: &[(&str, &str)] = &[
    ("clap/3.0-to-3.2", "the facts of its versions stand in the ledger of clap/2-to-3"),
    ("clap/3-to-4", "the hop was written from the two surfaces; nobody kept a list of facts"),
];

const PLATFORMS: &[(&str, Language)] =
    &[("android", Language::Kotlin), ("ios", Language::Swift), ("rust", Language::Rust)];

/// Words a reason has at least; fewer say nothing.
const WORDS: usize = 4;

/// One line of a ledger.
struct Row {
    line: usize,
    number: usize,
    languages: Vec<Language>,
    inferred: bool,
    changes: Vec<String>,
}

struct Ledger {
    path: String,
    mapping: String,
    facts: usize,
    rows: Vec<Row>,
}

/// Reads one line; what is wrong goes to `wrong`, without the place.
fn row(line: usize, text: &str, wrong: &mut Vec<String>) -> Option<Row> {
    let cells: Vec<&str> = text.split('\t').collect();
    let (&[number, platforms, confidence, old, changes], reason) = match cells.split_first_chunk::<5>() {
        Some((first, [])) => (first, ""),
        Some((first, [reason])) => (first, *reason),
        _ => {
            wrong.push(format!("{} cells instead of 5 or 6", cells.len()));
            return None;
        }
    };
    let number = number.parse().map_err(|_| wrong.push(format!("`{number}` is no number"))).ok()?;
    let mut languages = Vec::new();
    for name in platforms.split('+') {
        match PLATFORMS.iter().find(|(known, _)| *known == name) {
            Some((_, language)) => languages.push(*language),
            None => wrong.push(format!("`{name}` is no platform")),
        }
    }
    if !["verified", "docs-only", "inferred"].contains(&confidence) {
        wrong.push(format!("`{confidence}` is no confidence: verified, docs-only or inferred"));
    }
    if old.trim().is_empty() {
        wrong.push("no old API".to_owned());
    }
    let (words, none) = (reason.split_whitespace().count(), changes == "-");
    if none && words < WORDS {
        wrong.push(format!("`-` needs a reason of {WORDS} words or more: `{reason}`"));
    }
    if !none && words > 0 {
        wrong.push(format!("a reason beside changes: `{reason}`"));
    }
    let changes: Vec<String> = changes.split(',').filter(|_| !none).map(str::to_owned).collect();
    if changes.iter().collect::<BTreeSet<_>>().len() < changes.len() {
        wrong.push("the same change twice".to_owned());
    }
    Some(Row { line, number, languages, inferred: confidence == "inferred", changes })
}

fn ledger(path: &str, text: &str, wrong: &mut Vec<String>) -> Option<Ledger> {
    let head: Vec<&str> = text.lines().next().unwrap_or_default().split_whitespace().collect();
    let (mapping, facts) = match head.as_slice() {
        ["#", mapping, facts] => (*mapping, facts.parse::<usize>().ok()),
        _ => ("", None),
    };
    let Some(facts) = facts else {
        wrong.push(format!("{path}:1: the first line is `# <mapping> <number of facts>`"));
        return None;
    };
    let mut rows = Vec::new();
    for (at, text) in text.lines().enumerate().skip(1) {
        let mut found = Vec::new();
        rows.extend(row(at + 1, text, &mut found));
        wrong.extend(found.iter().map(|what| format!("{path}:{}: {what}", at + 1)));
    }
    Some(Ledger { path: path.to_owned(), mapping: mapping.to_owned(), facts, rows })
}

/// Every ledger that is written, and what is wrong with how.
fn ledgers(folder: &Path) -> (Vec<Ledger>, Vec<String>) {
    let entries = std::fs::read_dir(folder).expect("the folder of the ledgers");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let (mut all, mut wrong) = (Vec::new(), Vec::new());
    for path in paths {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let name = format!("tests/facts/{name}");
        if name.ends_with(".tsv") {
            all.extend(ledger(&name, &std::fs::read_to_string(&path).expect("a text"), &mut wrong));
        } else {
            wrong.push(format!("{name}: not a ledger"));
        }
    }
    (all, wrong)
}

/// The changes that `word` in a ledger of `mapping` names; two platforms may use one id.
fn changes<'a>(mappings: &'a BTreeMap<String, Mapping>, mapping: &str, word: &str) -> Vec<&'a Change> {
    let (mapping, id) = word.split_once('#').unwrap_or((mapping, word));
    mappings.get(mapping).into_iter().flat_map(|it| &it.changes).filter(|change| change.id == id).collect()
}

/// What one ledger says that is not so.
fn check(ledger: &Ledger, mappings: &BTreeMap<String, Mapping>) -> Vec<String> {
    let mut wrong = Vec::new();
    if !mappings.contains_key(&ledger.mapping) {
        return vec![format!("{}:1: no mapping `{}`", ledger.path, ledger.mapping)];
    }
    if ledger.rows.len() != ledger.facts {
        wrong.push(format!("{}:1: {} facts said, {} rows found", ledger.path, ledger.facts, ledger.rows.len()));
    }
    let mut last = 0;
    for row in &ledger.rows {
        let mut say = |what: String| wrong.push(format!("{}:{}: {what}", ledger.path, row.line));
        if row.number <= last {
            say(format!("number {} after {last}", row.number));
        }
        last = row.number;
        let mut met = BTreeSet::new();
        for word in &row.changes {
            let of: Vec<Language> =
                changes(mappings, &ledger.mapping, word).iter().map(|change| change.language).collect();
            if of.is_empty() {
                say(format!("no change `{word}`"));
            } else if !of.iter().any(|language| row.languages.contains(language)) {
                say(format!("`{word}` is a change for {of:?}"));
            }
            met.extend(of);
        }
        for language in row.languages.iter().filter(|language| !row.changes.is_empty() && !met.contains(*language)) {
            say(format!("no change for {language:?}"));
        }
    }
    wrong
}

/// What the ledgers of one mapping say together: no number is missing, and no platform.
fn together(mapping: &Mapping, ledgers: &[&Ledger]) -> Vec<String> {
    let names: Vec<&str> = ledgers.iter().map(|ledger| ledger.path.as_str()).collect();
    let names = names.join(" and ");
    let mut wrong = Vec::new();
    let rows = || ledgers.iter().flat_map(|ledger| &ledger.rows);
    let mut numbers: Vec<usize> = rows().map(|row| row.number).collect();
    numbers.sort_unstable();
    if let Some((wanted, got)) = (1..).zip(&numbers).find(|(wanted, got)| wanted != *got) {
        wrong.push(format!("{names}: number {got} where {wanted} was expected"));
    }
    for platform in &mapping.platforms {
        if !rows().any(|row| row.languages.contains(&platform.language)) {
            wrong.push(format!("{names}: no fact for {}", platform.name));
        }
    }
    wrong
}

/// Changes that are called verified though all that is known of them was inferred: their `source` must say more.
fn raised(ledger: &Ledger, mappings: &BTreeMap<String, Mapping>) -> usize {
    let mut only_inferred: BTreeMap<&str, bool> = BTreeMap::new();
    for row in &ledger.rows {
        for id in &row.changes {
            *only_inferred.entry(id).or_insert(true) &= row.inferred;
        }
    }
    let verified =
        |id: &str| changes(mappings, &ledger.mapping, id).iter().any(|change| change.evidence == Evidence::Verified);
    only_inferred.into_iter().filter(|(id, inferred)| *inferred && verified(id)).count()
}

#[test]
fn every_fact_is_met_or_says_why_not() {
    let catalog = Catalog::embedded();
    let mappings: BTreeMap<String, Mapping> =
        catalog.ids().map(|id| (id.to_owned(), catalog.load(id).expect("a sound mapping"))).collect();
    let (ledgers, mut wrong) = ledgers(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts"));
    let mut of: BTreeMap<&str, Vec<&Ledger>> = BTreeMap::new();
    for ledger in &ledgers {
        wrong.extend(check(ledger, &mappings));
        of.entry(&ledger.mapping).or_default().push(ledger);
        let met = ledger.rows.iter().filter(|row| !row.changes.is_empty()).count();
        let (facts, raised) = (ledger.rows.len(), raised(ledger, &mappings));
        println!(
            "{}: {facts} facts, {met} with changes, {} exceptions; {raised} changes verified beyond them",
            ledger.path,
            facts - met
        );
    }
    for (id, mapping) in &mappings {
        let excepted = WITHOUT.iter().any(|(without, _)| without == id);
        match of.get(id.as_str()) {
            Some(_) if excepted => wrong.push(format!("{id}: has a ledger and is in `WITHOUT`")),
            Some(ledgers) => wrong.extend(together(mapping, ledgers)),
            None if excepted => println!("{id}: none"),
            None => wrong.push(format!("{id}: no ledger in tests/facts")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_wrong_ledger_is_told_with_its_place() {
    let mut catalog = Catalog::default();
    catalog.add_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/mappings")).expect("mappings");
    let demo = catalog.load("demo/1-to-2").expect("a sound mapping");
    let mappings = BTreeMap::from([("demo/1-to-2".to_owned(), demo)]);
    let text = "# demo/1-to-2 9\n\
        1\tandroid\tverified\tlogin\tclient-login-user-first\n\
        2\tandroid\tverified\tlogin\tno-such\n\
        4\tios\tsure\tlogin\tclient-login-user-first\n\
        4\tandroid\tverified\t\t-\tnot needed\n\
        5\tweb\tverified\tlogin\t-\tthe same declaration stands in both\n\
        6\tandroid\tinferred\tlogin\tclient-login-user-first,client-login-user-first\tand a reason\n\
        seven\n\
        8\tandroid+ios\tinferred\tlogin\tother/1-to-2#id\n";
    let mut wrong = Vec::new();
    let ledger = ledger("l.tsv", text, &mut wrong).expect("a ledger");
    wrong.extend(check(&ledger, &mappings));
    wrong.extend(together(&mappings["demo/1-to-2"], &[&ledger]));
    wrong.sort();
    let expected = [
        "l.tsv: number 4 where 3 was expected",
        "l.tsv: no fact for rust",
        "l.tsv:1: 9 facts said, 7 rows found",
        "l.tsv:3: no change `no-such`",
        "l.tsv:3: no change for Kotlin",
        "l.tsv:4: `client-login-user-first` is a change for [Kotlin]",
        "l.tsv:4: `sure` is no confidence: verified, docs-only or inferred",
        "l.tsv:4: no change for Swift",
        "l.tsv:5: `-` needs a reason of 4 words or more: `not needed`",
        "l.tsv:5: no old API",
        "l.tsv:5: number 4 after 4",
        "l.tsv:6: `web` is no platform",
        "l.tsv:7: a reason beside changes: `and a reason`",
        "l.tsv:7: the same change twice",
        "l.tsv:8: 1 cells instead of 5 or 6",
        "l.tsv:9: no change `other/1-to-2#id`",
        "l.tsv:9: no change for Kotlin",
        "l.tsv:9: no change for Swift",
    ];
    let mut expected: Vec<&str> = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(wrong, expected);
}
