//! `upshift diff`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::Instant;

use crate::cli::args::{DiffArgs, SplitArg};
use crate::cli::exit::{Exit, Failure};
use crate::cli::git;
use crate::cli::project::{Project, arguments};
use crate::cli::screen::Screen;
use crate::finding::{Applicability, Finding};
use crate::mapping::model::ChangeKind;
use crate::mapping::model::{Change, Mapping};
use crate::plan::{Plan, PlannedFile};
use crate::report::diff::{DiffStyle, unified};
use crate::report::series::{self, Step, increment, module_of};
use crate::report::summary::Summary;
use crate::report::text::count;
use crate::report::{Lang, idle};
use crate::scan::Scan;
use crate::visible::visible;

/// Scans, plans, and prints one diff or writes a series.
pub(super) fn run(args: &DiffArgs, verbose: bool, screen: &Screen) -> Result<Exit, Failure> {
    let mut project = Project::open(&args.project, screen)?;
    let progress = screen.progress("working out the fixes", "正在计算修复");
    let planning = Instant::now();
    let plan = project.plan(args.fixes.include_review);
    drop(progress);
    let (planned, rendering) = (planning.elapsed(), Instant::now());
    let prefix = if args.relative { String::new() } else { git::prefix(project.folder()) };
    match &args.split {
        None => {
            let style = DiffStyle { prefix: &prefix, paint: screen.look.paint, visible: screen.terminal };
            screen.print(&unified(&plan.files, style))?;
        }
        Some(folder) => {
            let steps = match args.by {
                SplitArg::Change => {
                    let files_of = |only: &[String]| project.plan_only(args.fixes.include_review, only.to_vec()).files;
                    by_change(&project.scan, &project.mappings, &plan, screen.look.lang, files_of)
                }
                SplitArg::File => by_place(&project.scan, &plan, screen.look.lang, str::to_owned),
                SplitArg::Module => by_place(&project.scan, &plan, screen.look.lang, module_of),
            };
            write_series(folder, &steps, &prefix, screen)?;
        }
    }
    if verbose {
        let stages = project.scan.stats.stages.iter().copied();
        for (name, time) in stages.chain([("plan", planned), ("render", rendering.elapsed())]) {
            screen.note(&format!("{name:16} {:8.1} ms", time.as_secs_f64() * 1000.0));
        }
    }
    project.select();
    let sites = project.scan.findings.iter().filter(|finding| finding.kind != ChangeKind::Note);
    let left = sites.clone().filter(|finding| !plan.landed.contains(&finding.id)).count();
    if left > 0 {
        screen.note(&match screen.look.lang {
            Lang::En => format!("{left} of {} findings are not in this diff; `upshift scan` tells why", sites.count()),
            Lang::Zh => {
                format!("{} 处中有 {left} 处不在此差异中；`upshift scan` 会说明原因", sites.count())
            }
        });
    }
    let unread = project.scan.not_analysed.len() + project.scan.problems.len();
    if unread > 0 {
        screen.note(&match screen.look.lang {
            Lang::En => format!("{} not analysed; `upshift scan` lists them", count(unread, "path")),
            Lang::Zh => format!("有 {unread} 个路径未分析；`upshift scan` 会列出它们"),
        });
    }
    let idle = idle::lines(&project.scan, screen.look, &arguments(&args.project));
    if !idle.is_empty() {
        screen.note(&idle.join("\n"));
    }
    Ok(Exit::findings(project.scan.has_sites()))
}

/// One step for each change that landed, worst first: what the fixes up to it give beyond those before it. `files_of`
/// plans the fixes of some changes alone.
fn by_change(
    scan: &Scan,
    mappings: &[Mapping],
    whole: &Plan,
    lang: Lang,
    files_of: impl Fn(&[String]) -> Vec<PlannedFile>,
) -> Vec<Step> {
    let landed = |change: &str| {
        scan.findings.iter().any(|finding| finding.change == change && whole.landed.contains(&finding.id))
    };
    let mut steps = Vec::new();
    let mut taken: Vec<String> = Vec::new();
    let mut files: Vec<PlannedFile> = Vec::new();
    let summary = Summary::of(scan);
    let mut changes: Vec<_> = summary.changes.iter().filter(|figures| landed(&figures.change)).collect();
    // What a later hop fixes stands on what the earlier ones wrote.
    changes.sort_by_key(|figures| scan.hop(&figures.mapping));
    for figures in changes {
        if taken.contains(&figures.change) {
            continue;
        }
        taken.push(figures.change.clone());
        let next = files_of(&taken);
        let fixes: Vec<&Finding> = scan
            .findings
            .iter()
            .filter(|finding| finding.change == figures.change && whole.landed.contains(&finding.id))
            .collect();
        let mapping = mappings.iter().find(|mapping| mapping.id == figures.mapping);
        let said = fixes.first().map_or("", |finding| &finding.message);
        let change = mapping.and_then(|mapping| Some((mapping, mapping.change_saying(&figures.change, said)?)));
        let (title, mut body) = change.map_or_else(
            || (figures.change.clone(), String::new()),
            |(mapping, change)| message(mapping, change, lang),
        );
        body.push_str(&tally(scan, &fixes, lang));
        steps.push(Step { name: figures.change.clone(), title, body, files: increment(&files, &next) });
        files = next;
    }
    // Fixes of changes that came up only in a later round.
    steps.push(Step {
        name: "follow-up".to_owned(),
        title: lang.pick("Fix what the changes before brought up", "修复前面的变更带出的问题").to_owned(),
        body: String::new(),
        files: increment(&files, &whole.files),
    });
    steps
}

/// Subject and body of the patch of one change.
fn message(mapping: &Mapping, change: &Change, lang: Lang) -> (String, String) {
    let mut body = format!("{}: {} -> {}\n", mapping.title, mapping.from.text, mapping.to.text);
    if let Some(help) = &change.help {
        body.push_str(&format!("\n{}\n", help.get(lang)));
    }
    if let Some(docs) = &change.docs {
        body.push_str(&format!("\n{docs}\n"));
    }
    let (see, end) = lang.pick(("See", "."), ("参见", "。"));
    body.push_str(&format!("\n{see} `upshift explain {}/{}`{end}\n", mapping.id, change.id));
    (format!("{}: {}", change.id, change.message.get(lang)), body)
}

/// How many fixes a patch holds, and which of them may be wrong: a reviewer must not take those unread.
fn tally(scan: &Scan, fixes: &[&Finding], lang: Lang) -> String {
    let place = |finding: &Finding| {
        scan.files
            .get(finding.file)
            .map_or_else(|| (String::new(), 0), |file| (file.display_path(), file.line(finding.span.start as usize)))
    };
    let files: BTreeSet<usize> = fixes.iter().map(|finding| finding.file).collect();
    let mut out = match lang {
        Lang::En => format!("\n{} in {}.\n", count(fixes.len(), "fix"), count(files.len(), "file")),
        Lang::Zh => format!("\n{} 个文件中的 {} 处修复。\n", files.len(), fixes.len()),
    };
    let doubtful: Vec<&&Finding> =
        fixes.iter().filter(|finding| finding.applicability < Applicability::MachineApplicable).collect();
    if doubtful.is_empty() {
        return out;
    }
    out.push_str(&match lang {
        Lang::En => {
            format!("\nRead before you take it: {} of {} may be wrong.\n", doubtful.len(), count(fixes.len(), "fix"))
        }
        Lang::Zh => format!("\n采用前请阅读：{} 处修复中有 {} 处可能有误。\n", fixes.len(), doubtful.len()),
    });
    for finding in doubtful.iter().take(SHOWN_DOUBTS) {
        let (path, line) = place(finding);
        let reason = finding.reason.as_deref().unwrap_or(lang.pick("the fix must be read", "修复需要人工确认"));
        out.push_str(&format!("{path}:{line}: {}\n", reason.replace('\n', " ")));
    }
    if doubtful.len() > SHOWN_DOUBTS {
        out.push_str("...\n");
    }
    out
}

/// Doubtful fixes that a patch message names.
const SHOWN_DOUBTS: usize = 20;

/// One step for each group of files that `place` puts together.
fn by_place(scan: &Scan, plan: &Plan, lang: Lang, place: impl Fn(&str) -> String) -> Vec<Step> {
    let mut groups: BTreeMap<String, Vec<PlannedFile>> = BTreeMap::new();
    for file in &plan.files {
        groups.entry(place(&file.path)).or_default().push(file.clone());
    }
    groups
        .into_iter()
        .map(|(name, files)| {
            let is_here = |finding: &&Finding| {
                let path = scan.files.get(finding.file).map(|file| file.display_path());
                path.is_some_and(|path| files.iter().any(|file| file.path == path))
            };
            let landed = scan.findings.iter().filter(|finding| plan.landed.contains(&finding.id));
            let fixes: Vec<&Finding> = landed.filter(is_here).collect();
            let mut changes: BTreeMap<&str, usize> = BTreeMap::new();
            for finding in &fixes {
                *changes.entry(&finding.change).or_default() += 1;
            }
            let mut body: String = changes.iter().map(|(change, number)| format!("{number} x {change}\n")).collect();
            body.push_str(&tally(scan, &fixes, lang));
            Step { title: format!("{} {name}", lang.pick("Upgrade", "升级")), name, body, files }
        })
        .collect()
}

/// Writes the patches into `folder`, made if need be, and prints their names.
fn write_series(folder: &Path, steps: &[Step], prefix: &str, screen: &Screen) -> Result<(), Failure> {
    let shown = folder.display();
    let failed = |error: std::io::Error| Failure::new(format!("cannot write to `{shown}`: {error}"));
    let patches = series::series(steps, prefix);
    if folder.is_file() {
        return Err(Failure::new(format!("`{shown}` is a file")).help("name a folder for the patches"));
    }
    if patches.is_empty() {
        return Ok(());
    }
    fs::create_dir_all(folder).map_err(failed)?;
    for entry in fs::read_dir(folder).map_err(failed)? {
        if entry.map_err(failed)?.path().extension().is_some_and(|extension| extension == "patch") {
            return Err(Failure::new(format!("there are patches in `{shown}` already"))
                .help("name a new folder, so that two series do not mix"));
        }
    }
    let mut names = String::new();
    for patch in patches {
        let path = folder.join(&patch.name);
        fs::write(&path, &patch.text).map_err(failed)?;
        names.push_str(&visible(&path.to_string_lossy()));
        names.push('\n');
    }
    screen.print(&names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn one_patch_a_change_in_order() {
        let whole = sample::plan();
        let files_of = |only: &[String]| {
            let mut file = whole.files[0].clone();
            if !only.contains(&"mixing-replace-argument".to_owned()) {
                file.after = file.after.replace("false, 1)", "false, true, 1)");
            }
            vec![file]
        };
        let steps = by_change(&sample::scan(), &[sample::mapping()], &whole, Lang::En, files_of);
        let patches = series::series(&steps, "");
        let names: Vec<_> = patches.iter().map(|patch| patch.name.as_str()).collect();
        assert_eq!(names, ["0001-mute-renamed.patch", "0002-mixing-replace-argument.patch"]);
        assert!(patches[1].text.contains("Subject: [PATCH 2/2] mixing-replace-argument: `startMixing` lost"));
        assert!(patches[1].text.contains("\n-        engine.startMixing(\"a.mp3\", false, true, 1)\n"));
        assert!(patches[1].text.contains("\n         /* ü */ engine.muteLocalAudio(true)\n"), "on top of the first");
        assert_eq!(steps[1].files[0].after, whole.files[0].after);
    }

    #[test]
    fn what_only_later_rounds_bring_is_not_lost() {
        let whole = sample::plan();
        let steps = by_change(&sample::scan(), &[], &whole, Lang::En, |_| Vec::new());
        let last = steps.last().expect("a step");
        assert_eq!((last.name.as_str(), &last.files), ("follow-up", &whole.files));
    }

    #[test]
    fn one_patch_a_module() {
        let steps = by_place(&sample::scan(), &sample::plan(), Lang::En, module_of);
        assert_eq!(steps.len(), 1);
        assert_eq!((steps[0].name.as_str(), steps[0].title.as_str()), ("app", "Upgrade app"));
        assert_eq!(steps[0].body, "1 x mixing-replace-argument\n5 x mute-renamed\n\n6 fixes in 1 file.\n");
    }
}
