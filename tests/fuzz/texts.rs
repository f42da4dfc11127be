//! What must hold of the files that people hand over: mappings, configuration, baseline, checklist, reports and scans.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use upshift::config::Config;
use upshift::gate::Baseline;
use upshift::gate::baseline::Look;
use upshift::mapping::load::Catalog;
use upshift::mapping::model::Mapping;
use upshift::plan::{PlanOptions, plan};
use upshift::problem::{FileProblem, TextFile, render};
use upshift::report::checklist::{self, Setting};
use upshift::report::readiness::{self, Context, Report, input};
use upshift::report::{Lang, html, json, markdown, portfolio};
use upshift::scan::{Scan, ScanOptions, scan};

use super::engine::Input;

/// A control character that a terminal would act on.
fn is_control(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
}

fn told(problems: &[FileProblem], lines: usize) -> Result<(), String> {
    if let Some(problem) = problems.iter().find(|problem| problem.line == 0 || problem.line > lines + 1) {
        return Err(format!("line of no file: {problem:?}"));
    }
    match render(problems, false).chars().find(|c| is_control(*c)) {
        Some(c) => Err(format!("shows a control character: {c:?}")),
        None => Ok(()),
    }
}

/// A mapping loads, or says what is wrong; and one that loads runs its examples.
pub(crate) fn mapping(input: &Input) -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in input {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let mut catalog = Catalog::default();
    let Ok(ids) = catalog.add_dir(folder.path()) else { return Ok(()) };
    let lines = input.iter().map(|(_, text)| text.lines().count()).max().unwrap_or(0);
    for id in ids {
        told(&catalog.check(&id), lines)?;
        if let Ok(mapping) = catalog.load(&id) {
            let first: Vec<String> = mapping.changes.iter().take(3).map(|change| change.id.clone()).collect();
            upshift::examples::run(&mapping, &first);
        }
    }
    Ok(())
}

pub(crate) fn configurations() -> Vec<Input> {
    const TEXT: &str = "mapping = [\"livekit/1-to-2\"]\nmappings = [\"maps\"]\nto = [\"livekit/1-to-2=2.1\"]\nexclude = \
                        [\"app/gen/\", \"**/*.kt\", \"!a[b-c]{d,e}\"]\nhours-per-point = 0.5\n\n[check]\ndeny = [\"P0\", \
                        \"possible\"]\nmax-effort = 40\nbaseline = \"ci/x.toml\"\nlocked = true\n\n[check.levels]\n\
                        room-listener = \"warn\"\n\"livekit/1-to-2/x\" = \"deny\"\n\n[[allow]]\npaths = [\"app/legacy/\"]\n\
                        changes = [\"room-listener\"]\nreason = \"moves later\"\nuntil = 2031-05-28\n";
    vec![vec![("upshift.toml".to_owned(), TEXT.to_owned())]]
}

pub(crate) fn configuration(input: &Input) -> Result<(), String> {
    for (path, text) in input {
        match Config::parse(&TextFile::new(path.as_str(), text.as_str())) {
            Ok(config) if config.names_changes() && config.check.levels.is_empty() && config.allow.is_empty() => {
                return Err("names changes nowhere".to_owned());
            }
            Ok(_) => {}
            Err(problems) if problems.is_empty() => return Err("refused without a word".to_owned()),
            Err(problems) => told(&problems, text.lines().count())?,
        }
    }
    Ok(())
}

/// A scanned project with findings in every language.
struct Sample {
    mappings: Vec<Mapping>,
    scan: Scan,
}

// Loading and scanning take a while, and every target needs them.
fn sample() -> &'static Sample {
    static SAMPLE: OnceLock<Sample> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let mappings = vec![Catalog::embedded().load("livekit/1-to-2").unwrap()];
        let root = Path::new("fixtures/kotlin/harbour-android/before").to_owned();
        let scan = scan(&ScanOptions { root, ..ScanOptions::default() }, &mappings).unwrap();
        Sample { mappings, scan }
    })
}

fn report() -> &'static Report {
    static REPORT: OnceLock<Report> = OnceLock::new();
    REPORT.get_or_init(|| {
        let Sample { mappings, scan } = sample();
        let planned = plan(scan, mappings, &PlanOptions::default());
        let context = Context {
            mappings,
            automatic: &planned,
            whole: &planned,
            lang: Lang::En,
            project: "harbour",
            date: "2031-05-28",
            prefix: "",
            hours_per_point: 0.5,
        };
        readiness::report(scan, &context)
    })
}

pub(crate) fn baselines() -> Vec<Input> {
    let file = |text: String| vec![("upshift-baseline.toml".to_owned(), text)];
    vec![file(updated(&Baseline::empty()).render())]
}

fn updated(baseline: &Baseline) -> Baseline {
    let scan = &sample().scan;
    let renames = BTreeMap::new();
    let today = "2031-05-28".parse().unwrap();
    let look = Look { prefix: "", renames: &renames, today, lang: Lang::En, looked_at: &|_| true };
    let matched = baseline.matches(scan, &look);
    baseline.updated(scan, &matched, &vec![true; scan.findings.len()], "").0
}

/// A baseline is refused with a reason, or is brought up to date and then stays.
pub(crate) fn baseline(input: &Input) -> Result<(), String> {
    let Sample { mappings, scan } = sample();
    for (path, text) in input {
        let file = TextFile::new(path.as_str(), text.as_str());
        let old = match Baseline::parse(&file) {
            Ok(old) => old,
            Err(problems) if problems.is_empty() => return Err("refused without a word".to_owned()),
            Err(problems) => return told(&problems, text.lines().count()),
        };
        told(&old.validate(scan, mappings, true, &file), text.lines().count())?;
        let once = updated(&old).render();
        let again = Baseline::parse(&TextFile::new(path.as_str(), once.as_str()));
        let again = again.map_err(|problems| format!("cannot read what it wrote: {problems:?}\n{once}"))?;
        let twice = updated(&again).render();
        if twice != once {
            return Err(format!("a second update changes it:\n{once}\n---\n{twice}"));
        }
    }
    Ok(())
}

fn setting() -> Setting {
    Setting { titles: Setting::titles(&sample().mappings, Lang::En), ..Setting::default() }
}

pub(crate) fn checklists() -> Vec<Input> {
    let text = checklist::merge(None, report(), &setting()).unwrap().text;
    let ticked = text.replace("- [ ]", "- [x]");
    [text, ticked].map(|text| vec![("UPGRADE.md".to_owned(), text)]).into()
}

/// A checklist is refused, or brought up to date and then stays. Where its markers were damaged it takes a second run.
pub(crate) fn checklist(input: &Input) -> Result<(), String> {
    for (_, text) in input {
        checklist::paths(text);
        let Ok(once) = checklist::merge(Some(text), report(), &setting()) else { continue };
        if !checklist::is_ours(&once.text) {
            return Err("what it wrote is not ours".to_owned());
        }
        let twice = checklist::merge(Some(&once.text), report(), &setting());
        let twice = twice.map_err(|refused| format!("refuses what it wrote: {refused:?}"))?;
        let thrice = checklist::merge(Some(&twice.text), report(), &setting());
        if thrice.ok().map(|merged| merged.text) != Some(twice.text) {
            return Err("every merge changes it".to_owned());
        }
    }
    Ok(())
}

pub(crate) fn documents() -> Vec<Input> {
    let scan = serde_json::to_string_pretty(&json::document(&sample().scan)).unwrap();
    let report = serde_json::to_string_pretty(report()).unwrap();
    [scan, report].map(|text| vec![("a.json".to_owned(), text)]).into()
}

/// A report or scan is refused, or becomes every kind of page.
pub(crate) fn document(input: &Input) -> Result<(), String> {
    for (_, text) in input {
        let Ok(read) = input::read(text.as_bytes()) else { continue };
        let found = read.into_report("x", Lang::En, 0.5);
        let page = html::render(&found);
        if page.matches("<script").count() != html::render(report()).matches("<script").count() {
            return Err("a script of its own stands in the page".to_owned());
        }
        let redacted = readiness::redact(found.clone());
        markdown::render(&redacted, Lang::Zh);
        readiness::compare(report(), &found);
        let merged = checklist::merge(None, &found, &setting()).map_err(|refused| format!("{refused:?}"))?;
        if checklist::merge(Some(&merged.text), &found, &setting()).is_err() {
            return Err("refuses the checklist it wrote".to_owned());
        }
        let source = |file: &str, report| portfolio::Source {
            file: format!("{file}.json"),
            stem: file.to_owned(),
            page: None,
            report,
        };
        let sources = [source("a", found), source("b", report().clone())];
        let context =
            portfolio::Context { lang: Lang::En, date: "2031-05-28".to_owned(), redact: false, left_out: Vec::new() };
        let all = portfolio::portfolio(&sources, context);
        portfolio::html(&all);
        portfolio::markdown(&all);
        portfolio::csv(&all);
    }
    Ok(())
}
