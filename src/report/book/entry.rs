//! One change: its heading with the anchor, what it is, what to do, its examples, and on what evidence.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{capital, prose, work};
use crate::finding::Work;
use crate::mapping::model::{Change, ChangeKind, Evidence, Example, Mapping};
use crate::report::markdown::{code, fenced, link, text};
use crate::report::paint::Paint;
use crate::report::readiness::words;
use crate::report::{Lang, api, diff};

/// Appends an entry below a heading of the third level. Its changes differ in the old API and in what becomes of it.
pub(super) fn write(out: &mut String, mapping: &Mapping, changes: &[&Change], lang: Lang) {
    let Some((change, more)) = changes.split_first() else { return };
    let _ = writeln!(out, "\n### {} {{ #{} }}\n", text(&capital(change.message.get(lang))), change.id);
    let comma = lang.pick(", ", "，");
    let _ = writeln!(
        out,
        "**{:?}**{comma}{} · **{}** · {} · {} · {}\n",
        change.severity,
        words::severity(change.severity, lang),
        works(changes, lang),
        words::kind(change.kind, lang),
        points(change, lang),
        code(&change.id),
    );
    if change.kind != ChangeKind::Note {
        changes.iter().for_each(|change| names(out, change, lang));
    }
    for other in more.iter().filter(|other| other.message != change.message) {
        let _ = writeln!(out, "- {}: {}", code(&api::old(other, lang)), text(other.message.get(lang)));
    }
    if let Some(shape) = &change.reshape {
        let _ = writeln!(out, "- {}: {}", lang.pick("Overrides", "重写方法"), code(&api::signature(shape)));
    }
    if let Some(help) = &change.help {
        let _ = write!(out, "\n{}", prose(mapping, change, help.get(lang)));
    }
    let mut shown: Vec<&Example> = Vec::new();
    for example in changes.iter().flat_map(|change| &change.examples) {
        if !shown.contains(&example) {
            shown.push(example);
            show(out, change, example, lang);
        }
    }
    let _ = writeln!(out, "\n{}", founded(change, lang));
}

/// Who acts, for all changes of an entry.
fn works(changes: &[&Change], lang: Lang) -> String {
    let all: BTreeSet<Work> = changes.iter().map(|change| work(change)).collect();
    all.into_iter().map(|it| words::work(it, lang)).collect::<Vec<_>>().join(lang.pick(" or ", "或"))
}

/// The old API and what becomes of it.
fn names(out: &mut String, change: &Change, lang: Lang) {
    let comma = lang.pick(", ", "，");
    let actions: Vec<(String, Option<String>)> = api::action(change, lang)
        .into_iter()
        .map(|(line, note)| (line, note.map(|note| format!("{comma}{}", text(note.get(lang))))))
        .collect();
    let old = code(&api::old(change, lang));
    let _ = write!(out, "- {old}");
    match actions.as_slice() {
        [] => out.push('\n'),
        [(line, note)] => {
            let _ = writeln!(out, " → {}{}", becomes(line, lang), note.as_deref().unwrap_or_default());
        }
        several => {
            out.push('\n');
            for (line, note) in several {
                let _ = writeln!(out, "  - → {}{}", becomes(line, lang), note.as_deref().unwrap_or_default());
            }
        }
    }
}

/// Code, and the condition it holds under as words.
fn becomes(line: &str, lang: Lang) -> String {
    let (written, condition) = line.split_once("  ").unwrap_or((line, ""));
    let (written, review) = match written.strip_suffix(lang.pick(" (to review)", "（需审阅）")) {
        Some(rest) => (rest, lang.pick(" (to review)", "（需审阅）")),
        None => (written, ""),
    };
    let shown = match written {
        "stays as it is" | "保持不变" | "to be rewritten by hand" | "需手动改写" => written.to_owned(),
        _ => code(written),
    };
    let condition = if condition.is_empty() { String::new() } else { format!(" {}", text(condition)) };
    format!("{shown}{review}{condition}")
}

fn points(change: &Change, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{} a site", words::points(usize::from(change.effort), lang)),
        Lang::Zh => format!("每处 {} 点", change.effort),
    }
}

fn show(out: &mut String, change: &Change, example: &Example, lang: Lang) {
    let ended = |text: &str| format!("{}\n", text.trim_end());
    let before = ended(&example.before);
    match &example.after {
        Some(after) => {
            let _ = write!(out, "\n{}", fenced("diff", &diff::snippet(&before, &ended(after), Paint::default())));
        }
        None => {
            let name = format!("{:?}", change.language).to_lowercase();
            let title = lang.pick("Left as it is", "保持不变");
            let _ = write!(out, "\n<details><summary>{title}</summary>\n\n{}\n</details>\n", fenced(&name, &before));
        }
    }
}

/// Where the fact is from, and for which versions it holds.
fn founded(change: &Change, lang: Lang) -> String {
    let evidence = match change.evidence {
        Evidence::Verified => lang.pick("verified", "已核实"),
        Evidence::Documented => lang.pick("documented", "有文档"),
        Evidence::Inferred => lang.pick("inferred", "推断"),
    };
    let (colon, comma, stop) = (lang.pick(": ", "："), lang.pick(", ", "，"), lang.pick(". ", "。"));
    let mut line =
        format!("*{}{colon}{evidence}{comma}{}*", lang.pick("Evidence", "依据"), text(&change.source).replace('*', ""));
    for (name, range) in
        [(lang.pick("From", "起始版本"), &change.from_versions), (lang.pick("To", "目标版本"), &change.to_versions)]
    {
        if let Some(range) = range {
            let _ = write!(line, "{stop}{name} {}", code(&range.text));
        }
    }
    if let Some(docs) = &change.docs {
        let _ = write!(line, "{stop}{}", link(lang.pick("Documentation", "文档"), docs));
    }
    line
}
