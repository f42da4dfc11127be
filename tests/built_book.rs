//! The book as mdBook builds it, with the pages that upshift writes: every link and anchor leads somewhere, and every page is
//! fit for a browser. Where the machine has no mdBook it says so in one line and passes; `.ci/run` gets it.
//!
//! `UPSHIFT_MDBOOK` names the program, else the one on the path or the one that `.ci/run` installs.
#![cfg(unix)]

#[path = "common/tools.rs"]
mod tools;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use regex::Regex;
use tools::{TOOLS, on_path, run};
use upshift::mapping::load::Catalog;
use upshift::report::Lang;
use upshift::report::book::{Told, pages};

/// Every change of every mapping has its anchor on the page its address names, once, in both languages.
#[test]
fn every_change_stands_where_its_address_says() {
    let catalog = Catalog::embedded();
    let home = env!("CARGO_PKG_HOMEPAGE");
    let mut seen = 0;
    for id in catalog.ids() {
        let mapping = catalog.load(id).expect("loads");
        for (lang, folder) in [(Lang::En, ""), (Lang::Zh, "zh/")] {
            let pages = pages(Told { mapping: &mapping, coverage: &[] }, lang);
            let texts: BTreeMap<&str, &str> = pages.iter().map(|page| (&*page.path, &*page.text)).collect();
            for change in &mapping.changes {
                let address = mapping.address(change).expect("a built-in mapping is in the book");
                let (page, anchor) =
                    address.strip_prefix(home).and_then(|rest| rest.split_once('#')).expect("an anchor");
                let path = format!("{folder}{}", page.replace(".html", ".md"));
                let text = texts.get(&*path).unwrap_or_else(|| panic!("no page {path}"));
                assert_eq!(text.matches(&format!("{{ #{anchor} }}\n")).count(), 1, "{address}");
                seen += 1;
            }
        }
    }
    assert!(seen > 5_000, "only {seen} changes");
}

/// The program, or nothing with a line about it.
fn mdbook() -> Option<PathBuf> {
    let named = std::env::var_os("UPSHIFT_MDBOOK").filter(|value| !value.is_empty()).map(PathBuf::from);
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/ci/mdbook/bin/mdbook");
    let found = named.or_else(|| on_path("mdbook")).or_else(|| own.is_file().then_some(own));
    if found.is_none() {
        writeln!(std::io::stderr(), "the book is not built: no mdbook (cargo install mdbook, or set UPSHIFT_MDBOOK)")
            .expect("standard error");
    }
    found
}

#[test]
fn the_book_is_whole() {
    let Some(mdbook) = mdbook() else { return };
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("book");
    let preprocessor = format!("{} mapping book --mdbook", env!("CARGO_BIN_EXE_upshift"));
    let built = Command::new(mdbook)
        .arg("build")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("book"))
        .arg("--dest-dir")
        .arg(&out)
        .env("MDBOOK_PREPROCESSOR__UPSHIFT__COMMAND", preprocessor)
        .output()
        .expect("mdbook runs");
    let said = String::from_utf8_lossy(&built.stderr);
    assert!(built.status.success(), "{said}");
    assert!(!said.contains("WARN") && !said.contains("ERROR"), "{said}");
    let broken = broken_links(&out);
    assert!(broken.is_empty(), "{} broken links:\n{}", broken.len(), broken.join("\n"));
    if let Some(tools) = &*TOOLS {
        run(tools, "book.mjs", &out);
    }
}

/// Links and pictures of all pages that lead nowhere.
fn broken_links(book: &Path) -> Vec<String> {
    let link = Regex::new(r#"<(?:a|img|link|script)\b[^>]*?\b(?:href|src)="([^"]*)""#).expect("a pattern");
    let id = Regex::new(r#"\bid="([^"]*)""#).expect("a pattern");
    let mut pages: BTreeMap<PathBuf, (Vec<String>, BTreeSet<String>)> = BTreeMap::new();
    let mut broken = Vec::new();
    for entry in walkdir::WalkDir::new(book).into_iter().map(|entry| entry.expect("a folder")) {
        let path = entry.path();
        // The page for what is not there names everything from the top of the site.
        if path.extension().is_none_or(|end| end != "html") || entry.file_name() == "404.html" {
            continue;
        }
        let text = std::fs::read_to_string(path).expect("a page");
        assert!(!text.contains("{{#"), "{}: a placeholder is left", path.display());
        let found = |pattern: &Regex| pattern.captures_iter(&text).map(|found| found[1].to_owned()).collect::<Vec<_>>();
        let ids = found(&id);
        let known: BTreeSet<String> = ids.iter().cloned().collect();
        if known.len() != ids.len() {
            broken.push(format!("{}: an id stands there twice", path.display()));
        }
        pages.insert(path.strip_prefix(book).expect("below").to_owned(), (found(&link), known));
    }
    let mut seen = 0;
    for (page, (links, _)) in &pages {
        for target in links.iter().filter(|target| !target.contains(':')) {
            seen += 1;
            let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
            let linked = if path.is_empty() { page.clone() } else { plain(&page.with_file_name(path)) };
            let is_there = match pages.get(&linked) {
                Some((_, ids)) => anchor.is_empty() || ids.contains(&decoded(anchor)),
                None => anchor.is_empty() && book.join(&linked).is_file(),
            };
            if !is_there {
                broken.push(format!("{}: {target}", page.display()));
            }
        }
    }
    assert!(seen > 5_000, "only {seen} links");
    broken
}

/// `path` without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                out.pop();
            }
            Component::CurDir => {}
            part => out.push(part),
        }
    }
    out
}

/// With `%C3%A9` as the bytes they stand for.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = tail.get(..2).and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        let (byte, after) = match code {
            Some(byte) if *first == b'%' => (byte, tail.get(2..).unwrap_or_default()),
            _ => (*first, tail),
        };
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
