//! Addresses: those of the vendor's pages, and links in texts to another change of the mapping.

use super::Checker;
use crate::mapping::model::Change;
use crate::mapping::nearest::did_you_mean;
use crate::problem::FileProblem;
use crate::source::Span;

pub(super) fn check(checker: &mut Checker<'_>) {
    let mapping = checker.mapping();
    if let Some(file) = checker.loaded.files.get("mapping.yaml") {
        for link in mapping.links.iter().filter(|link| !is_address(&link.url)) {
            let at = file.text().find(&link.url).map_or(0..0, |at| at..at + link.url.len());
            let span = Span::new(at.start, at.end);
            let problem = FileProblem::warning(file, span, format!("`{}` is no address of a page", link.url));
            checker.problems.push(problem.help("write it with `https://`"));
        }
    }
    let ids: Vec<&str> = mapping.changes.iter().map(|change| change.id.as_str()).collect();
    for change in &mapping.changes {
        let span = checker.places(change).old;
        if let Some(docs) = change.docs.as_ref().filter(|docs| !is_address(docs)) {
            checker.warn(change, span, format!("`docs` is no address of a page: `{docs}`"), "write it with `https://`");
        }
        for target in anchors(change).filter(|target| !ids.contains(target)) {
            let message = format!("a text links to `#{target}`, and no change has that id");
            let help = did_you_mean(target, ids.iter().copied());
            let help = help.unwrap_or_else(|| "link to the id of a change of this mapping".to_owned());
            checker.warn(change, span, message, help);
        }
    }
}

/// The targets of `[text](#id)` in what a change says.
fn anchors(change: &Change) -> impl Iterator<Item = &str> {
    let texts = [Some(&change.message), change.help.as_ref()].into_iter().flatten();
    let languages = texts.flat_map(|text| [Some(&text.en), text.zh.as_ref()]).flatten();
    languages.flat_map(|text| text.split("](#").skip(1)).filter_map(|rest| rest.split_once(')')).map(|(id, _)| id)
}

/// Whether it is an absolute address with a host.
fn is_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let host = rest.map(|rest| rest.split(['/', '#', '?']).next().unwrap_or_default());
    host.is_some_and(|host| host.contains('.') && !host.starts_with('.') && !host.ends_with('.'))
        && !url.chars().any(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_host() {
        assert!(is_address("https://example.com/a#b"));
        for wrong in ["example.com/a", "https://", "https:///a", "https://example", "https://a.b/c d", "/book/x.html"] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }
}
