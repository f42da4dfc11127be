//! The overview of an upgrade path: versions, figures, and the plan.

use std::fmt::Write as _;

use super::platform::{area_of, areas, title};
use super::{Page, Told, entries, folder, is_silent, item, step, work};
use crate::coverage::Figure;
use crate::finding::Work;
use crate::mapping::model::{Action, Change, Mapping, Old, Platform, Severity};
use crate::report::markdown::{code, link, text};
use crate::report::readiness::{ROLL_OUT, StepKind, words};
use crate::report::{Lang, api};

/// The overview of a path.
pub(super) fn page(told: Told<'_>, lang: Lang) -> Page {
    let mapping = told.mapping;
    let heading = heading(mapping, lang);
    let mut page = Overview { out: format!("# {}\n\n", text(&heading)), mapping, lang };
    page.versions();
    page.figures();
    page.coverage(told);
    page.silent();
    page.plan();
    page.contents();
    Page { path: format!("{}/index.md", folder(mapping, lang)), title: heading, text: page.out }
}

fn heading(mapping: &Mapping, lang: Lang) -> String {
    let (from, to) = (words::versions(&mapping.from.text, lang), words::versions(&mapping.to.text, lang));
    format!("{}: {from} → {to}", mapping.title)
}

/// A table of the upgrade paths, for a page beside the folder `paths`.
pub fn table(mappings: &[&Mapping], lang: Lang) -> String {
    let mut out = format!(
        "| {} | {} | {} | {} | {} |\n|---|---|---:|---:|---:|\n",
        lang.pick("Upgrade path", "升级路径"),
        lang.pick("Platforms", "平台"),
        lang.pick("Changes", "改动"),
        lang.pick("Automatic", "可自动修改"),
        lang.pick("Silent", "静默"),
    );
    for mapping in mappings {
        let platforms: Vec<String> = mapping
            .platforms
            .iter()
            .map(|platform| format!("[{}](paths/{}/{}.md)", title(&platform.name), mapping.id, platform.name))
            .collect();
        let automatic = mapping.changes.iter().filter(|change| work(change) == Work::Automatic).count();
        let _ = writeln!(
            out,
            "| [{}](paths/{}/index.md) | {} | {} | {} | {} |",
            text(&heading(mapping, lang)),
            mapping.id,
            platforms.join(lang.pick(", ", "、")),
            lang.number(mapping.changes.len()),
            lang.percent(automatic, mapping.changes.len()),
            lang.number(mapping.changes.iter().filter(|change| is_silent(change)).count()),
        );
    }
    out
}

/// Every change by its id, below a heading for each platform, for a page beside the folder `paths`.
pub fn ids(mappings: &[&Mapping], lang: Lang) -> String {
    let mut out = String::new();
    for mapping in mappings {
        for platform in &mapping.platforms {
            let own = mapping.changes.iter().filter(|change| change.language == platform.language);
            let mut links: Vec<String> = entries(own)
                .iter()
                .filter_map(|entry| entry.first())
                .map(|change| format!("[{}](paths/{}/{}.md#{})", change.id, mapping.id, platform.name, change.id))
                .collect();
            links.sort();
            let name = format!("{}, {}", heading(mapping, lang), title(&platform.name));
            let _ = write!(out, "\n## {}\n\n{}\n", text(&name), links.join(" ·\n"));
        }
    }
    out
}

struct Overview<'m> {
    out: String,
    mapping: &'m Mapping,
    lang: Lang,
}

impl Overview<'_> {
    fn line(&mut self, line: impl AsRef<str>) {
        self.out.push_str(line.as_ref());
        self.out.push('\n');
    }

    fn section(&mut self, anchor: &str, en: &str, zh: &str) {
        let heading = self.lang.pick(en, zh);
        let _ = write!(self.out, "\n## {heading} {{ #{anchor} }}\n\n");
    }

    fn of<'a>(&'a self, platform: &'a Platform) -> impl Iterator<Item = &'a Change> {
        self.mapping.changes.iter().filter(|change| change.language == platform.language)
    }

    fn versions(&mut self) {
        let (mapping, lang) = (self.mapping, self.lang);
        let range = |range: &str| format!("{} ({})", text(&words::versions(range, lang)), code(range));
        let mut rows = vec![
            (lang.pick("Upgrade path", "升级路径"), code(&mapping.id)),
            (lang.pick("From", "起始版本"), range(&mapping.from.text)),
            (lang.pick("To", "目标版本"), range(&mapping.to.text)),
        ];
        for platform in &mapping.platforms {
            let names: Vec<String> = platform.dependencies.iter().map(|name| code(&api::coordinate(name))).collect();
            rows.push((lang.pick("Dependency", "依赖"), format!("{}: {}", title(&platform.name), names.join(", "))));
        }
        let minimums: Vec<String> = mapping.changes.iter().filter_map(minimum).collect();
        if !minimums.is_empty() {
            rows.push((lang.pick("Minimums", "最低版本"), minimums.join(", ")));
        }
        let first: Vec<String> =
            mapping.prerequisites.iter().map(|id| format!("[{}](../../{id}/index.md)", code(id))).collect();
        let none = lang.pick("none", "无").to_owned();
        let first = if first.is_empty() { none } else { first.join(", ") };
        rows.push((lang.pick("Upgrades to take first", "需要先完成的升级"), first));
        let links: Vec<String> = mapping.links.iter().map(|to| link(&to.title, &to.url)).collect();
        if !links.is_empty() {
            rows.push((lang.pick("The vendor says", "厂商文档"), links.join(", ")));
        }
        if !mapping.maintainers.is_empty() {
            rows.push((lang.pick("Kept by", "维护者"), text(&mapping.maintainers.join(", "))));
        }
        self.line("| | |\n|---|---|");
        for (name, value) in rows {
            self.line(format!("| {name} | {value} |"));
        }
    }

    fn figures(&mut self) {
        let (mapping, lang) = (self.mapping, self.lang);
        self.section("section-figures", "How much is automatic", "自动化程度");
        let columns = [
            lang.pick("Changes", "改动").to_owned(),
            words::work(Work::Automatic, lang).to_owned(),
            words::work(Work::Review, lang).to_owned(),
            words::work(Work::ByHand, lang).to_owned(),
            "P0".to_owned(),
            "P1".to_owned(),
            "P2".to_owned(),
        ];
        self.line(format!("| {} | {} |", lang.pick("Platform", "平台"), columns.join(" | ")));
        self.line("|---|---:|---:|---:|---:|---:|---:|---:|");
        for platform in &mapping.platforms {
            let count = |holds: &dyn Fn(&Change) -> bool| lang.number(self.of(platform).filter(|it| holds(it)).count());
            let figures = [
                count(&|_| true),
                count(&|change| work(change) == Work::Automatic),
                count(&|change| work(change) == Work::Review),
                count(&|change| work(change) == Work::ByHand),
                count(&|change| change.severity == Severity::P0),
                count(&|change| change.severity == Severity::P1),
                count(&|change| change.severity == Severity::P2),
            ];
            let page = format!("[{}]({}.md)", title(&platform.name), platform.name);
            self.line(format!("| {page} | {} |", figures.join(" | ")));
        }
        self.line(lang.pick(
            "\nThese are changes of the SDK, not places in your code: `upshift scan` counts those. *Automatic*: `upshift apply` \
             makes it, as far as your code is plain enough. *Review*: a fix is offered. *By hand*: a person writes it. \
             P0 stops the build or the app, P1 builds and behaves differently, P2 is deprecated and works.",
            "\n这里统计的是 SDK 的改动，而不是您代码中的位置；后者由 `upshift scan` 统计。*自动*：代码足够清楚时由 `upshift apply` \
             修改。*待审阅*：给出修复供审阅。*人工*：由开发者修改。P0 导致构建失败或应用崩溃，P1 可以构建但行为不同，P2 已弃用但仍可使用。",
        ));
    }

    fn coverage(&mut self, told: Told<'_>) {
        let lang = self.lang;
        if told.coverage.is_empty() {
            return;
        }
        self.section("section-coverage", "Coverage", "覆盖率");
        self.line(lang.pick(
            "Of what is gone or changed between the API surfaces of both versions, so much is spoken of by a change:\n",
            "在两个版本的 API 声明之间被移除或改变的内容中，有对应改动的比例如下：\n",
        ));
        self.line(format!(
            "| {} | {} | {} | {} |\n|---|---:|---:|---:|",
            lang.pick("Platform", "平台"),
            lang.pick("Types", "类型"),
            lang.pick("Members", "成员"),
            lang.pick("Together", "合计"),
        ));
        let of = |figure: Figure| match lang {
            Lang::En => format!("{} of {}", lang.number(figure.covered), lang.number(figure.changed)),
            Lang::Zh => format!("{} / {}", lang.number(figure.covered), lang.number(figure.changed)),
        };
        for found in told.coverage {
            let (types, members) = (of(found.types), of(found.members));
            let total = found.total();
            let percent = lang.percent(total.covered, total.changed);
            self.line(format!("| {} | {types} | {members} | {percent} |", title(&found.platform)));
        }
        if told.coverage.iter().any(|found| found.is_partial) {
            self.line(lang.pick(
                "\nThe surfaces of this path leave public declarations out, so what they leave out is not in these figures.",
                "\n此路径的 API 声明不完整，未收录的声明不计入这些数字。",
            ));
        }
        let id = code(&format!("upshift mapping coverage {}", self.mapping.id));
        self.line(match lang {
            Lang::En => format!("\n{id} measures it anew and lists what is open."),
            Lang::Zh => format!("\n用 {id} 可以重新统计，并列出尚无对应改动的声明。"),
        });
    }

    fn silent(&mut self) {
        let (mapping, lang) = (self.mapping, self.lang);
        let silent: Vec<&Change> = mapping.changes.iter().filter(|change| is_silent(change)).collect();
        if silent.is_empty() {
            return;
        }
        self.section("section-silent", "Silent changes", "静默的改动");
        self.line(lang.pick(
            "This code builds with the new version and does something else. No compiler tells you, so read these first.",
            "这些代码在新版本下可以正常构建，行为却不同。编译器不会提示，请先阅读这一部分。",
        ));
        for platform in &mapping.platforms {
            let own: Vec<&&Change> = silent.iter().filter(|change| change.language == platform.language).collect();
            if !own.is_empty() {
                self.line(format!("\n**{}**\n", title(&platform.name)));
                let entries = entries(own.into_iter().copied());
                entries.iter().filter_map(|entry| entry.first()).for_each(|change| {
                    self.line(format!("- {}", item(mapping, change, lang)));
                });
            }
        }
    }

    fn plan(&mut self) {
        let lang = self.lang;
        self.section("section-plan", "Step by step", "分步计划");
        for (at, kind) in PLAN.into_iter().enumerate() {
            self.line(format!("{}. **{}.** {}", at + 1, words::step(kind, lang), words::step_means(kind, lang)));
            let lines = self.steps(kind);
            if !lines.is_empty() {
                self.line("");
                lines.iter().for_each(|line| self.line(format!("   {line}")));
                self.line("");
            }
        }
    }

    /// What stands below a step: lines of Markdown.
    fn steps(&self, kind: StepKind) -> Vec<String> {
        let (mapping, lang) = (self.mapping, self.lang);
        let fence = |command: String| vec!["```sh".to_owned(), command, "```".to_owned()];
        match kind {
            StepKind::Automatic => fence(format!("upshift apply --mapping {}", mapping.id)),
            StepKind::RollOut => ROLL_OUT.iter().map(|id| format!("- {}", words::roll_out(id, lang))).collect(),
            StepKind::Review | StepKind::ByHand => {
                let count = |platform: &Platform| self.of(platform).filter(|change| step(change) == kind).count();
                let mut lines: Vec<String> = mapping
                    .platforms
                    .iter()
                    .filter(|platform| count(platform) > 0)
                    .map(|platform| {
                        let (name, number) = (title(&platform.name), lang.number(count(platform)));
                        match lang {
                            Lang::En => format!("- [{name}]({}.md): {number} changes", platform.name),
                            Lang::Zh => format!("- [{name}]({}.md)：{number} 项改动", platform.name),
                        }
                    })
                    .collect();
                if kind == StepKind::Review && !lines.is_empty() {
                    lines.push(String::new());
                    lines.extend(fence(format!("upshift diff --mapping {} --include-review", mapping.id)));
                }
                lines
            }
            StepKind::Behaviour if mapping.changes.iter().any(is_silent) => {
                vec![format!("- [{}](#section-silent)", lang.pick("The silent changes above", "见上文的静默改动"))]
            }
            _ => {
                let own = mapping.changes.iter().filter(|change| step(change) == kind);
                let entries = entries(own);
                let first = entries.iter().filter_map(|entry| entry.first());
                first.map(|change| format!("- {}", item(mapping, change, lang))).collect()
            }
        }
    }

    fn contents(&mut self) {
        let (mapping, lang) = (self.mapping, self.lang);
        self.section("section-areas", "Changes by area", "按领域查看改动");
        for platform in &mapping.platforms {
            let mut loud = entries(self.of(platform));
            loud.retain(|changes| changes.first().is_some_and(|change| !is_silent(change)));
            let mut parts = Vec::new();
            for (at, area) in areas(mapping, &loud, lang).into_iter().enumerate() {
                let number = loud.iter().filter(|changes| area_of(mapping, changes, lang) == area).count();
                let name = text(area.unwrap_or(lang.pick("Other", "其他")));
                parts.push(format!("[{name}]({}.md#section-{}) ({number})", platform.name, at + 1));
            }
            self.line(format!("- **[{}]({}.md)**: {}", title(&platform.name), platform.name, parts.join(" · ")));
        }
    }
}

/// The steps of a plan that a mapping can tell without a project.
const PLAN: [StepKind; 8] = [
    StepKind::Prerequisites,
    StepKind::Dependencies,
    StepKind::Automatic,
    StepKind::Review,
    StepKind::ByHand,
    StepKind::Redesign,
    StepKind::Behaviour,
    StepKind::RollOut,
];

/// What the new version asks of the platform, as in `minSdk 21`.
fn minimum(change: &Change) -> Option<String> {
    match (&change.old, &change.action) {
        (Old::Minimum { what, at_least }, action) if !matches!(action, Action::Depend { .. }) => {
            Some(code(&format!("{what} {at_least}")))
        }
        _ => None,
    }
}
