//! The book and the pages at the top: links lead somewhere, every chapter is in the summary, the module map is current.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

const BOOK: &str = "book/src";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(page: &Path) -> String {
    std::fs::read_to_string(root().join(page)).unwrap_or_else(|error| panic!("{}: {error}", page.display()))
}

/// Markdown files in `folder`, as paths from the root; sorted.
fn pages_in(folder: &str) -> Vec<PathBuf> {
    let mut pages: Vec<PathBuf> = std::fs::read_dir(root().join(folder))
        .expect("a folder")
        .filter_map(|entry| Some(Path::new(folder).join(entry.ok()?.file_name())))
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .collect();
    pages.sort();
    pages
}

fn pages() -> Vec<PathBuf> {
    ["", BOOK, "book/src/zh", "fixtures", "mappings"].into_iter().flat_map(pages_in).collect()
}

/// Lines outside code blocks, with inline code taken out, numbered from 1.
fn prose(text: &str) -> Vec<(usize, String)> {
    let mut in_code = false;
    let mut lines = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        } else if !in_code && !line.starts_with("    ") {
            let outside: String = line.split('`').step_by(2).collect();
            lines.push((at + 1, outside));
        }
    }
    lines
}

/// Targets of `[text](target)`.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

/// The name a heading can be linked by.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect()
}

fn anchors(text: &str) -> BTreeSet<String> {
    let mut in_code = false;
    let mut found = BTreeSet::new();
    for line in text.lines() {
        in_code ^= line.trim_start().starts_with("```");
        if !in_code && let Some(heading) = line.strip_prefix('#') {
            found.insert(anchor(heading.trim_start_matches('#').trim()));
        }
    }
    found
}

/// `path` without `.` and `..`; `None` where it leaves the root.
fn plain(path: &Path) -> Option<PathBuf> {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => out.push(name),
            Component::ParentDir if out.pop() => {}
            Component::CurDir => {}
            _ => return None,
        }
    }
    Some(out)
}

/// What is wrong with a link on `page`.
fn mistake(page: &Path, target: &str) -> Option<String> {
    if target.starts_with("https://") || target.starts_with("http://") {
        return None;
    }
    let (path, wanted) = target.split_once('#').unwrap_or((target, ""));
    let linked = if path.is_empty() {
        page.to_owned()
    } else {
        let Some(linked) = plain(&page.parent()?.join(path)) else { return Some("leaves the repository".into()) };
        linked
    };
    if page.starts_with(BOOK) && !linked.starts_with(BOOK) {
        return Some("leaves the book: it would be broken there".into());
    }
    if !root().join(&linked).exists() {
        return Some("there is no such file".into());
    }
    let found = wanted.is_empty() || anchors(&read(&linked)).contains(wanted);
    (!found).then(|| format!("{} has no heading `#{wanted}`", linked.display()))
}

#[test]
fn every_link_leads_somewhere() {
    let (mut seen, mut broken) = (0, Vec::new());
    for page in pages() {
        for (number, line) in prose(&read(&page)) {
            for target in targets(&line) {
                seen += 1;
                if let Some(why) = mistake(&page, target) {
                    broken.push(format!("{}:{number}: `{target}`: {why}", page.display()));
                }
            }
        }
    }
    assert!(seen > 20, "only {seen} links were found");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn broken_links_are_seen() {
    let page = Path::new("book/src/glossary.md");
    for target in ["nowhere.md", "glossary.md#nowhere", "../../README.md", "../../../../x.md", "#nowhere"] {
        assert!(mistake(page, target).is_some(), "{target}");
    }
    assert_eq!(mistake(page, "mapping-format.md#version-ranges"), None);
    assert_eq!(anchor("What is `not` analysed?"), "what-is-not-analysed");
}

#[test]
fn every_chapter_is_in_the_summary() {
    let summary = read(&Path::new(BOOK).join("SUMMARY.md"));
    let listed: BTreeSet<&str> = summary.lines().flat_map(targets).collect();
    for page in pages_in(BOOK).into_iter().chain(pages_in("book/src/zh")) {
        let name = page.strip_prefix(BOOK).ok().and_then(Path::to_str).unwrap_or_default();
        assert!(name == "SUMMARY.md" || listed.contains(name), "{name} is not in SUMMARY.md");
        let text = read(&page);
        assert!(text.starts_with("# "), "{name} has no title");
    }
}

/// `src/x.rs` and `src/x` of every top module stand in the map, and what stands there exists.
#[test]
fn the_module_map_is_current() {
    let text = read(&Path::new(BOOK).join("architecture.md"));
    let named: BTreeSet<&str> =
        text.split('`').skip(1).step_by(2).filter(|code| code.starts_with("src/") && !code.contains('<')).collect();
    let tour = read(&Path::new(BOOK).join("tour.md"));
    let toured = tour.split('`').skip(1).step_by(2).filter(|code| code.starts_with("src/"));
    for name in named.iter().copied().chain(toured) {
        assert!(root().join(name).exists(), "architecture.md names `{name}`, which does not exist");
    }
    for entry in std::fs::read_dir(root().join("src")).expect("src").filter_map(Result::ok) {
        let name = format!("src/{}", entry.file_name().to_string_lossy());
        assert!(named.contains(name.as_str()), "architecture.md does not name `{name}`");
    }
}
