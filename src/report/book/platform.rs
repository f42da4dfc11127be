//! The page of one platform: silent changes first, then everything else by area.

use std::fmt::Write as _;

use super::{Page, entries, entry, folder, is_silent};
use crate::mapping::model::{Change, Mapping, Platform};
use crate::report::Lang;
use crate::report::markdown::text;
use crate::report::readiness::words;

/// The changes of `platform`.
pub(super) fn page(mapping: &Mapping, platform: &Platform, lang: Lang) -> Page {
    let name = title(&platform.name);
    let changes: Vec<&Change> = mapping.changes.iter().filter(|change| change.language == platform.language).collect();
    let to = words::versions(&mapping.to.text, lang);
    let mut out = format!("# {} {}: {name}\n\n", text(&mapping.title), text(&to));
    let count = lang.number(changes.len());
    out.push_str(&match lang {
        Lang::En => format!(
            "What upshift knows of this upgrade for {name}: {count} changes. [The overview](index.md) has versions, \
             figures and the plan. Every diff is an example that is run as a test of the mapping.\n"
        ),
        Lang::Zh => format!(
            "upshift 所了解的此次升级在 {name} 上的全部 {count} 项改动。版本、数字与计划见[概览](index.md)。\
             每个 diff 都是映射中作为测试运行的示例。\n"
        ),
    });
    // An entry stands in one place, that of its first change.
    let (silent, loud): (Vec<_>, Vec<_>) =
        entries(changes).into_iter().partition(|entry| entry.first().is_some_and(|change| is_silent(change)));
    if !silent.is_empty() {
        let _ = write!(
            out,
            "\n## {} {{ #section-silent }}\n\n{}\n",
            lang.pick("Silent changes", "静默的改动"),
            lang.pick(
                "This code builds with the new version and does something else. Read these first, and test them on a device.",
                "这些代码在新版本下可以正常构建，行为却不同。请先阅读这一部分，并在设备上测试。"
            )
        );
        silent.iter().for_each(|changes| entry::write(&mut out, mapping, changes, lang));
    }
    for (at, area) in areas(mapping, &loud, lang).into_iter().enumerate() {
        let shown = area.unwrap_or(lang.pick("Other", "其他"));
        let _ = writeln!(out, "\n## {} {{ #section-{} }}", text(shown), at + 1);
        for changes in loud.iter().filter(|changes| area_of(mapping, changes, lang) == area) {
            entry::write(&mut out, mapping, changes, lang);
        }
    }
    Page { path: format!("{}/{}.md", folder(mapping, lang), platform.name), title: name, text: out }
}

/// The area of an entry.
pub(super) fn area_of<'m>(mapping: &'m Mapping, changes: &[&'m Change], lang: Lang) -> Option<&'m str> {
    mapping.area(changes.first()?, lang)
}

/// The areas of `entries` in the order of the file, those without one last.
pub(super) fn areas<'m>(mapping: &'m Mapping, entries: &[Vec<&'m Change>], lang: Lang) -> Vec<Option<&'m str>> {
    let mut found: Vec<Option<&str>> = Vec::new();
    for changes in entries {
        let area = area_of(mapping, changes, lang);
        if !found.contains(&area) {
            found.push(area);
        }
    }
    found.sort_by_key(Option::is_none);
    found
}

/// A platform by the name its people use.
pub(super) fn title(name: &str) -> String {
    match name {
        "android" => "Android (Kotlin)".to_owned(),
        "ios" => "iOS (Swift)".to_owned(),
        "rust" => "Rust".to_owned(),
        other => other.to_owned(),
    }
}
