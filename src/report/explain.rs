//! `upshift explain`: everything a mapping knows of one change.

use crate::mapping::model::{Change, Evidence, Mapping, Severity};
use crate::report::paint::{Role, wrap_lines};
use crate::report::readiness::words;
use crate::report::text::{Page, count};
use crate::report::{Lang, Look, api, diff};
use crate::visible::{visible, visible_lines};

/// `change` of `mapping` as text, ending in a line break.
pub fn render(mapping: &Mapping, change: &Change, look: Look) -> String {
    let (lang, paint) = (look.lang, look.paint);
    let mut page = Page::default();
    let role = match change.severity {
        Severity::P0 => Role::Error,
        Severity::P1 => Role::Warning,
        Severity::P2 => Role::Note,
    };
    let name = paint.text(role, &format!("{:?}[{}]", change.severity, change.id));
    page.line(format!("{name}: {}", visible(change.message.get(lang))));
    page.gap();
    let mut row = |name: &str, text: &str| {
        let lines = wrap_lines(&visible_lines(text), look.width.saturating_sub(14), 0);
        for (index, line) in lines.iter().enumerate() {
            let name = if index == 0 { name } else { "" };
            page.line(format!("  {}{line}", paint.column(Role::Faint, name, 12)).trim_end());
        }
    };
    row(lang.pick("path", "升级路径"), &format!("{}  {} -> {}", mapping.id, mapping.from.text, mapping.to.text));
    let platform = mapping.platform(change.language).map_or("", |platform| platform.name.as_str());
    row(lang.pick("platform", "平台"), &format!("{platform} ({:?})", change.language));
    if let Some(area) = mapping.area(change, lang) {
        row(lang.pick("area", "领域"), area);
    }
    row(lang.pick("kind", "类型"), words::kind(change.kind, lang));
    row(lang.pick("old", "旧 API"), &api::old(change, lang));
    for (index, (line, note)) in api::action(change, lang).iter().enumerate() {
        row(if index == 0 { lang.pick("new", "新 API") } else { "" }, line);
        if let Some(note) = note {
            row("", &format!("  {}: {}", lang.pick("note", "备注"), note.get(lang)));
        }
    }
    if let Some(shape) = &change.reshape {
        row(lang.pick("overrides", "重写方法"), &api::signature(shape));
    }
    if let Some(help) = &change.help {
        row(lang.pick("help", "建议"), help.get(lang));
    }
    row(
        lang.pick("severity", "严重程度"),
        &format!("{:?}: {}", change.severity, words::severity(change.severity, lang)),
    );
    row(
        lang.pick("effort", "工作量"),
        &match lang {
            Lang::En => format!("{} a site", count(usize::from(change.effort), "point")),
            Lang::Zh => format!("每处 {} 点", change.effort),
        },
    );
    row(lang.pick("evidence", "依据"), &format!("{}, {}", evidence(change, lang), change.source));
    for (name, range) in
        [(lang.pick("from", "起始版本"), &change.from_versions), (lang.pick("to", "目标版本"), &change.to_versions)]
    {
        if let Some(range) = range {
            row(name, &range.text);
        }
    }
    if !change.imports.is_empty() {
        row(lang.pick("imports", "导入"), &change.imports.join(", "));
    }
    if let Some(docs) = &change.docs {
        row(lang.pick("docs", "文档"), docs);
    }
    if let Some(book) = mapping.address(change) {
        row(lang.pick("book", "手册"), &book);
    }
    row(lang.pick("file", "文件"), &format!("{}/{}", mapping.id, change.place.0));
    examples(&mut page, change, look);
    page.text
}

fn examples(page: &mut Page, change: &Change, look: Look) {
    for (index, example) in change.examples.iter().enumerate() {
        page.gap();
        let name = look.lang.pick("Example", "示例");
        let name = if change.examples.len() > 1 { format!("{name} {}", index + 1) } else { name.to_owned() };
        let stays = look.lang.pick(" (stays as it is)", "（保持不变）");
        let name = if example.after.is_none() { format!("{name}{stays}") } else { name };
        page.line(look.paint.text(Role::Heading, &name));
        let with_end = |text: &str| format!("{}\n", text.trim_end());
        let before = with_end(&example.before);
        let after = example.after.as_deref().map_or_else(|| before.clone(), with_end);
        for line in diff::snippet(&before, &after, look.paint).lines() {
            page.line(format!("  {line}"));
        }
    }
}

/// The name of a kind, as JSON and the mappings have it.
fn evidence(change: &Change, lang: Lang) -> &'static str {
    match change.evidence {
        Evidence::Verified => lang.pick("verified", "已核实"),
        Evidence::Documented => lang.pick("documented", "有文档"),
        Evidence::Inferred => lang.pick("inferred", "推断"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{paint::Paint, sample};

    #[test]
    fn tells_all() {
        let mapping = sample::mapping();
        let look = Look { lang: Lang::En, paint: Paint::default(), width: 100 };
        insta::assert_snapshot!(render(&mapping, &mapping.changes[0], look));
    }

    #[test]
    fn in_chinese_where_there_is_some() {
        let mapping = sample::mapping();
        let look = Look { lang: Lang::Zh, paint: Paint::default(), width: 100 };
        let text = render(&mapping, &mapping.changes[0], look);
        assert!(text.contains("不再有 `replace` 参数") && text.contains("drop the argument"), "{text}");
    }
}
