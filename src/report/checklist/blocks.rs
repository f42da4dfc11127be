//! What a checklist should say, as blocks in the plan's order: the top, and the steps with their items.

use std::collections::{BTreeMap, BTreeSet};

use super::marker::{Kind, Marker, list, print_of};
use super::{Setting, words as said};
use crate::finding::Work;
use crate::mapping::model::Severity;
use crate::report::Lang;
use crate::report::markdown::{code, link, text};
use crate::report::readiness::{Issue, Item, ROLL_OUT, Report, Site, StepKind, step_of, words};
use crate::report::verdict::Verdict;
use crate::visible::visible;

/// Places that an item shows as they are; more are folded.
const SHOWN: usize = 3;

/// Files that are listed, folded or not.
const FILES: usize = 40;

/// Which items an item stands among.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// Those of a step.
    Step(StepKind),
    /// Places where only the name looks right, at the end of the step for reviews.
    Possible,
}

impl Sort {
    /// As markers name it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Step(kind) => name(kind),
        }
    }

    pub(super) fn of(name: &str) -> Option<Self> {
        let step = || STEPS.iter().find(|(_, word)| *word == name).map(|(kind, _)| Self::Step(*kind));
        if name == "possible" { Some(Self::Possible) } else { step() }
    }

    /// The step it belongs to.
    pub(super) fn step(self) -> StepKind {
        match self {
            Self::Possible => StepKind::Review,
            Self::Step(kind) => kind,
        }
    }

    /// Whether a person alone can tell that it is done.
    pub(super) fn is_told(self) -> bool {
        matches!(
            self,
            Self::Possible
                | Self::Step(StepKind::Prerequisites | StepKind::Unread | StepKind::Behaviour | StepKind::RollOut)
        )
    }
}

const STEPS: [(StepKind, &str); 9] = [
    (StepKind::Prerequisites, "prerequisites"),
    (StepKind::Dependencies, "dependencies"),
    (StepKind::Automatic, "automatic"),
    (StepKind::Review, "review"),
    (StepKind::ByHand, "by-hand"),
    (StepKind::Redesign, "redesign"),
    (StepKind::Unread, "unread"),
    (StepKind::Behaviour, "behaviour"),
    (StepKind::RollOut, "roll-out"),
];

/// A step as markers name it.
pub(super) fn name(kind: StepKind) -> &'static str {
    STEPS.iter().find(|(step, _)| *step == kind).map_or("", |(_, word)| word)
}

/// A line of the program's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unit {
    pub(super) text: String,
    /// Whether a blank line stands above it.
    pub(super) gap: bool,
}

/// A marker with the lines below it.
#[derive(Debug, Clone)]
pub(super) struct Block {
    pub(super) marker: Marker,
    /// Step it belongs to; `None` for the top and the log.
    pub(super) step: Option<StepKind>,
    /// Which items it stands among.
    pub(super) sort: Option<Sort>,
    /// Places.
    pub(super) sites: usize,
    /// Short fingerprints of the files they lie in, as far as those could be read.
    pub(super) files: String,
    /// What stands on the line of the marker.
    pub(super) title: String,
    pub(super) units: Vec<Unit>,
}

impl Block {
    pub(super) fn new(marker: Marker, title: String) -> Self {
        Self { marker, step: None, sort: None, sites: 0, files: String::new(), title, units: Vec::new() }
    }

    pub(super) fn line(&mut self, text: String) {
        self.units.push(Unit { text, gap: false });
    }

    /// No name out of a project may look like a marker, not even in a code span.
    fn disarm(&mut self) {
        let texts = self.units.iter_mut().map(|unit| &mut unit.text).chain([&mut self.title]);
        texts.filter(|text| text.contains("<!--")).for_each(|text| *text = text.replace("<!--", "<! --"));
    }

    fn paragraph(&mut self, text: String) {
        self.units.push(Unit { text, gap: true });
    }
}

/// The blocks of `report` but the log.
pub(super) fn blocks(report: &Report, setting: &Setting) -> Vec<Block> {
    let writer = Writer { report, setting, lang: report.lang };
    let mut out = vec![writer.head()];
    for (step, _) in STEPS {
        let found = report.plan.iter().find(|found| found.kind == step);
        let mut items: Vec<Block> =
            found.iter().flat_map(|step| &step.items).filter_map(|item| writer.item(step, item)).collect();
        if step == StepKind::RollOut && items.is_empty() && !report.paths.is_empty() {
            items = ROLL_OUT.iter().map(|id| writer.roll_out(id)).collect();
        }
        if step == StepKind::Review {
            let possible = found.iter().flat_map(|step| &step.items).filter_map(|item| writer.possible(item));
            items.extend(possible);
        }
        if !items.is_empty() {
            out.push(heading(step, report.lang));
            out.extend(items);
        }
    }
    out.iter_mut().for_each(Block::disarm);
    out
}

/// The title of a change.
fn titled(severity: Severity, message: &str) -> String {
    format!("**{severity:?}** {}", text(&one_line(message)))
}

/// An item whose change has no site any more, as far as its name is known.
pub(super) fn done(marker: &Marker, setting: &Setting) -> Option<String> {
    setting.titles.get(&marker.name).map(|(severity, message)| titled(*severity, message))
}

/// The heading of a step.
pub(super) fn heading(step: StepKind, lang: Lang) -> Block {
    let mut block = Block::new(Marker::new(Kind::Step, name(step)), words::step(step, lang).to_owned());
    block.step = Some(step);
    block.paragraph(words::step_means(step, lang).to_owned());
    block
}

/// The heading of the log.
pub(super) fn log(lang: Lang) -> Block {
    Block::new(Marker::new(Kind::Log, "runs"), lang.pick("What changed", "变更记录").to_owned())
}

struct Writer<'a> {
    report: &'a Report,
    setting: &'a Setting,
    lang: Lang,
}

impl Writer<'_> {
    fn pick(&self, en: &str, zh: &str) -> String {
        self.lang.pick(en, zh).to_owned()
    }

    fn head(&self) -> Block {
        let (report, lang) = (self.report, self.lang);
        let paths = list(report.paths.iter().map(|path| path.id.as_str()));
        let marker = Marker::new(Kind::Checklist, &super::parse::FORMAT.to_string())
            .with("lang", lang.code())
            .with("paths", &paths)
            .with("place", &list([self.setting.place.as_str()]));
        let mut head = Block::new(marker, String::new());
        let project = text(&report.project);
        head.line(match lang {
            Lang::En => format!("# Upgrade checklist: {project}"),
            Lang::Zh => format!("# 升级清单：{project}"),
        });
        let verdict = report.readiness.verdict;
        let percent = format!("{}%", report.readiness.percent);
        let formula = words::formula(&report.readiness, lang);
        let (word, means) = (words::verdict(verdict, lang), words::verdict_means(verdict, lang));
        let sdks: Vec<String> = report.paths.iter().map(|path| text(&words::path(path, lang))).collect();
        for sdk in sdks {
            head.paragraph(format!("**{sdk}**"));
        }
        head.paragraph(match (lang, verdict) {
            (Lang::En, Verdict::NoPath) => format!("**{word}.** {means}"),
            (Lang::Zh, Verdict::NoPath) => format!("**{word}**。{means}"),
            (Lang::En, _) => format!("**{word}.** {means} Ready: {percent} ({formula})."),
            (Lang::Zh, _) => format!("**{word}**。{means}就绪度：{percent}（{formula}）。"),
        });
        let effort = &report.effort;
        let (review, hand) = (effort.review, effort.by_hand);
        let left = review.sites + hand.sites;
        if effort.automatic.sites + left > 0 {
            let (done, left) = (words::sites(effort.automatic.sites, lang), words::sites(left, lang));
            let points = words::points(review.effort + hand.effort, lang);
            let hours = words::hours(effort.hours(), lang);
            let done = match lang {
                _ if effort.automatic.sites == 0 => String::new(),
                Lang::En => format!("`upshift apply` does {done}. "),
                Lang::Zh => format!("`upshift apply` 可完成 {done}。"),
            };
            head.paragraph(match lang {
                Lang::En => format!("{done}Left for people: {left}, {points}, {hours}."),
                Lang::Zh => format!("{done}需人工处理：{left}，{points}，{hours}。"),
            });
            let severities = [Severity::P0, Severity::P1, Severity::P2];
            let severities = severities.map(|severity| format!("**{severity:?}** {}", words::severity(severity, lang)));
            head.paragraph(severities.join(lang.pick("; ", "；")) + lang.pick(".", "。"));
        }
        head.paragraph(self.looked_at());
        for path in report.idle.iter().filter(|_| verdict == Verdict::NoPath) {
            let (title, why) = (text(&words::path(path, lang)), text(&path.why));
            head.line(format!("- {title}{}{why}", lang.pick(": ", "：")));
        }
        head.paragraph(self.pick(
            "*Tick what is done, move items, write notes anywhere: the next run keeps them. It ticks what the code shows as \
             done, reopens what came back and adds what is new. A deleted item comes back while its sites are there; to \
             set one aside, tick it and write why.*",
            "*可以勾选、移动条目，并在任意位置写备注，下次运行都会保留。代码已体现完成的条目会自动勾选，再次出现的会重新打开，新的会补充进来。\
             被删除的条目只要仍有相关代码就会恢复；如需搁置，请勾选并写明原因。*",
        ));
        head
    }

    /// What was checked, and what was not: as visible as the rest.
    fn looked_at(&self) -> String {
        let (report, lang) = (self.report, self.lang);
        let seen = &report.looked_at;
        let changes: usize = report.paths.iter().map(|path| path.changes).sum();
        // Files of every kind are not counted: the checklist may be one of them.
        let (parsed, changes) = (lang.number(seen.parsed), lang.number(changes));
        let mut out = match (lang, report.paths.is_empty()) {
            (Lang::En, false) => format!("Checked: {parsed} source files, for {changes} changes."),
            (Lang::Zh, false) => format!("检查范围：{parsed} 个源文件，共核对 {changes} 项改动。"),
            (Lang::En, true) => "Checked: which SDKs the project depends on or imports.".to_owned(),
            (Lang::Zh, true) => "检查范围：项目依赖或导入的 SDK。".to_owned(),
        };
        let left = report.not_analysed.len() + report.problems.len();
        let scan = code(&format!("upshift scan{}", self.setting.arguments));
        if left > 0 {
            out.push_str(&match (lang, left) {
                (Lang::En, 1) => format!(" **1 path could not be analysed**; {scan} names it."),
                (Lang::En, _) => format!(" **{} paths could not be analysed**; {scan} lists them.", lang.number(left)),
                (Lang::Zh, _) => format!("**有 {} 个路径未能分析**，{scan} 会列出。", lang.number(left)),
            });
        }
        out
    }

    fn block(&self, sort: Sort, id: &str, sites: usize, title: String) -> Block {
        let mut block =
            Block::new(Marker::new(Kind::Item, id).with("step", sort.name()).with("sites", &sites.to_string()), title);
        (block.step, block.sort, block.sites) = (Some(sort.step()), Some(sort), sites);
        block
    }

    fn roll_out(&self, id: &str) -> Block {
        let sort = Sort::Step(StepKind::RollOut);
        let mut block = self.block(sort, id, 0, words::roll_out(id, self.lang).to_owned());
        self.say(&mut block, "Who", "负责", said::who(sort, false, self.lang));
        self.say(&mut block, "Verify", "验证", said::roll_out_verify(id, self.lang));
        block
    }

    fn item(&self, step: StepKind, item: &Item) -> Option<Block> {
        let lang = self.lang;
        let sort = Sort::Step(step);
        if step == StepKind::RollOut {
            return Some(self.roll_out(&item.id));
        }
        if let Some(path) = item.id.strip_prefix("file:") {
            let title = format!("{}{}{}", code(path), lang.pick(": ", "："), text(&one_line(&item.title)));
            let mut block = self.block(sort, &item.id, item.sites, title);
            self.say(&mut block, "Who", "负责", said::who(sort, false, lang));
            let verify = lang.pick(
                "somebody who knows the file has looked through it for the changes of this upgrade",
                "熟悉该文件的人已对照本次升级的改动逐一检查",
            );
            self.say(&mut block, "Verify", "验证", verify);
            return Some(block);
        }
        if let Some(issue) = self.report.issues.iter().find(|issue| issue.key() == item.id) {
            let is_here = |site: &&Site| {
                site.work != Work::Possible && step_of(issue.kind, issue.effort, site.rung, site.work) == step
            };
            let sites: Vec<&Site> = issue.sites.iter().filter(is_here).collect();
            return (!sites.is_empty()).then(|| self.change(sort, issue, &sites));
        }
        let title = match lang {
            Lang::En => format!("Take the upgrade {} {} first", code(&item.id), text(&item.title)),
            Lang::Zh => format!("请先完成升级 {} {}", code(&item.id), text(&item.title)),
        };
        let mut block = self.block(sort, &item.id, 0, title);
        self.say(&mut block, "Who", "负责", said::who(sort, false, lang));
        let scan = self.command("scan", &item.id, None);
        self.say(&mut block, "Verify", "验证", &self.finds_nothing(&scan));
        Some(block)
    }

    fn possible(&self, item: &Item) -> Option<Block> {
        let issue = self.report.issues.iter().find(|issue| issue.key() == item.id)?;
        let sites: Vec<&Site> = issue.sites.iter().filter(|site| site.work == Work::Possible).collect();
        (!sites.is_empty()).then(|| self.change(Sort::Possible, issue, &sites))
    }

    fn change(&self, sort: Sort, issue: &Issue, sites: &[&Site]) -> Block {
        let lang = self.lang;
        let step = sort.step();
        let automatic = sites.iter().all(|site| site.work == Work::Automatic);
        let mut title = titled(issue.severity, &issue.message);
        if sort == Sort::Possible {
            title = match lang {
                Lang::En => format!("Is the SDK meant? {title}"),
                Lang::Zh => format!("是否确为该 SDK？{title}"),
            };
        }
        let mut block = self.block(sort, &issue.key(), sites.len(), title);
        block.files = self.files(sites);
        block.marker = block.marker.with("in", &block.files);
        self.say(&mut block, "Who", "负责", &self.share(sort, sites, automatic));
        let help = issue.help.as_deref().or_else(|| sites.iter().find_map(|site| site.help.as_deref()));
        let help = help.map(|help| self.first_paragraph(help, issue)).unwrap_or_default();
        let apply = |flag: &str| format!("`{}{flag}`", self.command("apply", &issue.mapping, Some(&issue.change)));
        let next = match (sort, step) {
            (Sort::Possible, _) => self.pick(
                "look at each place: nothing is to do where another API only has the same name",
                "逐处查看：如果只是其他 API 同名，则无需处理",
            ),
            _ if automatic => apply(""),
            (_, StepKind::Review) => match lang {
                Lang::En => format!("read the fixes, then {}", apply(" --include-review")),
                Lang::Zh => format!("审阅修复后运行 {}", apply(" --include-review")),
            },
            _ => String::new(),
        };
        let next = [next, help].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
        if !next.is_empty() {
            self.say(&mut block, "Next", "下一步", &next.join(lang.pick(" — ", "。")));
        }
        self.say(&mut block, "Verify", "验证", &self.verify(sort, issue));
        if let Some(docs) = &issue.docs {
            // What no link can be stays text.
            let is_link = !link("", docs).is_empty();
            let docs = if is_link { format!("<{docs}>") } else { text(&one_line(docs)) };
            self.say(&mut block, "Docs", "文档", &docs);
        }
        if sites.iter().any(|site| site.path != ".") {
            block.line(self.places(sites, issue));
        }
        block
    }

    /// The files whose sites would be missed if they could not be read the next time.
    fn files(&self, sites: &[&Site]) -> String {
        let is_read = |path: &str| !unread(self.report).any(|unread| unread == path);
        let paths: BTreeSet<&str> = sites.iter().map(|site| site.path.as_str()).filter(|path| is_read(path)).collect();
        let prints: Vec<String> = paths.into_iter().map(file_print).collect();
        list(prints.iter().map(String::as_str))
    }

    fn say(&self, block: &mut Block, en: &str, zh: &str, text: &str) {
        block.line(said::labelled(self.lang.pick(en, zh), text, self.lang));
    }

    /// Who, and how much.
    fn share(&self, sort: Sort, sites: &[&Site], automatic: bool) -> String {
        let lang = self.lang;
        let mut parts = vec![said::who(sort, automatic, lang).to_owned(), words::sites(sites.len(), lang)];
        let of = |work: Work| -> usize {
            sites.iter().filter(|site| site.work == work).map(|site| usize::from(site.points)).sum()
        };
        let (hand, review, auto) = (of(Work::ByHand), of(Work::Review), of(Work::Automatic));
        if hand + review + auto > 0 {
            parts.push(words::points(hand + review + auto, lang));
        }
        if hand + review > 0 {
            let hours = |points: usize| points as f64 * self.report.effort.hours_per_point;
            parts.push(words::hours((hours(hand), hours(hand + review)), lang));
        }
        parts.join(" · ")
    }

    fn verify(&self, sort: Sort, issue: &Issue) -> String {
        match sort {
            Sort::Possible => self.pick("each place was looked at", "每一处都已查看"),
            Sort::Step(StepKind::Prerequisites) => {
                self.pick("everybody who works on the upgrade has read it", "参与升级的人员均已阅读")
            }
            Sort::Step(StepKind::Behaviour) => self.pick(
                "on a device, go through each place with the old and the new version and compare what the app does",
                "在真机上分别用新旧版本走一遍每一处，对比应用行为",
            ),
            _ => {
                let nothing = self.finds_nothing(&self.command("scan", &issue.mapping, Some(&issue.change)));
                match self.lang {
                    Lang::En => format!("{nothing}, and the project builds"),
                    Lang::Zh => format!("{nothing}，且项目可以构建"),
                }
            }
        }
    }

    fn finds_nothing(&self, command: &str) -> String {
        match self.lang {
            Lang::En => format!("`{command}` finds nothing"),
            Lang::Zh => format!("`{command}` 无结果"),
        }
    }

    /// A command about one path, that also looks where the project is on the new version already.
    fn command(&self, name: &str, mapping: &str, change: Option<&str>) -> String {
        let only = change.map(|change| format!(" --only {change}")).unwrap_or_default();
        format!("upshift {name}{} --mapping {mapping}{only}", self.setting.arguments)
    }

    /// The next step in one line; the rest of it stands in `upshift explain`.
    fn first_paragraph(&self, help: &str, issue: &Issue) -> String {
        let lines: Vec<&str> = help.trim().lines().collect();
        let first: Vec<&str> = lines.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).collect();
        let out = text(&first.join(" "));
        if first.len() == lines.len() {
            return out;
        }
        // What the colon announces stands below.
        let out = out.trim_end_matches([':', '：']);
        let key = issue.key();
        match self.lang {
            Lang::En => format!("{out} (more: `upshift explain {key}`)"),
            Lang::Zh => format!("{out}（详见 `upshift explain {key}`）"),
        }
    }

    /// The places in one line: a few as they are, many folded.
    fn places(&self, sites: &[&Site], issue: &Issue) -> String {
        let lang = self.lang;
        if sites.len() <= SHOWN {
            let places: Vec<String> = sites.iter().map(|site| code(&format!("{}:{}", site.path, site.line))).collect();
            return said::labelled(lang.pick("Places", "位置"), &places.join(lang.pick(", ", "、")), lang);
        }
        let mut files: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for site in sites {
            files.entry(&site.path).or_default().push(site.line.to_string());
        }
        let (count, number) = (words::sites(sites.len(), lang), lang.number(files.len()));
        let summary = match (lang, files.len()) {
            (Lang::En, 1) => format!("{count} in 1 file"),
            (Lang::En, _) => format!("{count} in {number} files"),
            (Lang::Zh, _) => format!("{number} 个文件，{count}"),
        };
        let mut lines: Vec<String> = files
            .iter()
            .take(FILES)
            .map(|(path, lines)| format!("<code>{}</code>: {}", html(path), lines.join(", ")))
            .collect();
        if files.len() > FILES {
            let more = files.len() - FILES;
            let command = self.command("scan", &issue.mapping, Some(&issue.change));
            lines.push(match lang {
                Lang::En => format!("… {more} more: <code>{}</code>", html(&command)),
                Lang::Zh => format!("… 另外 {more} 个：<code>{}</code>", html(&command)),
            });
        }
        format!("- <details><summary>{summary}</summary>{}</details>", lines.join("<br>"))
    }
}

/// Files that could not be read, or not completely.
pub(super) fn unread(report: &Report) -> impl Iterator<Item = &str> {
    let problems = report.problems.iter().filter_map(|problem| problem.path.as_deref());
    report.not_analysed.iter().map(|left| left.path.as_str()).chain(problems)
}

/// A file in few characters: taking one for another only leaves an item open.
pub(super) fn file_print(path: &str) -> String {
    print_of(path).chars().take(4).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn html(text: &str) -> String {
    visible(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
