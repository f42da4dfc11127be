//! From the arguments about a project to its scan.

use std::cell::RefCell;
use std::path::Path;

use crate::cli::args::ProjectArgs;
use crate::cli::config::Settings;
use crate::cli::exit::Failure;
use crate::cli::screen::Screen;
use crate::cli::{applied, catalog, git, near};
use crate::finding::Applicability;
use crate::gate::{Changed, Verdict};
use crate::mapping::model::Mapping;
use crate::mapping::version::{Version, VersionRange};
use crate::plan::{Answer, Plan, PlanOptions, Proposal, plan, plan_asking};
use crate::scan::{Scan, ScanOptions, scan, scan_changed, scan_lazily};
use crate::visible::visible;
use crate::words::{Lang, said};

/// Hours a person takes for one effort point where nobody says.
pub(super) const HOURS_PER_POINT: f64 = 0.5;

/// A scanned project.
#[derive(Debug)]
pub(super) struct Project {
    /// The mappings the scan had.
    pub(super) mappings: Vec<Mapping>,
    /// Everything that was found.
    pub(super) scan: Scan,
    /// What `upshift.toml` says.
    pub(super) settings: Settings,
    /// Whether all mappings there are were loaded.
    pub(super) has_all: bool,
    only: Vec<Selector>,
    skip: Vec<Selector>,
    /// What differs from a revision, where one was given.
    pub(super) since: Option<Changed>,
}

/// Which mappings are read whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// Those the project has to do with.
    Used,
    /// All, for what files written by people name.
    All,
}

/// A change named on the command line: its id, perhaps with its mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Selector {
    mapping: Option<String>,
    change: String,
}

impl Selector {
    fn id(&self) -> String {
        match &self.mapping {
            Some(mapping) => format!("{mapping}/{}", self.change),
            None => self.change.clone(),
        }
    }
}

impl Project {
    /// Loads the mappings and scans the project.
    pub(super) fn open(args: &ProjectArgs, screen: &Screen) -> Result<Self, Failure> {
        Self::read(args, None, Reading::Used, screen)
    }

    /// The same with every mapping whole, and for findings in lines that changed since a revision, where one is given.
    pub(super) fn open_whole(args: &ProjectArgs, since: Option<&str>, screen: &Screen) -> Result<Self, Failure> {
        Self::read(args, since, Reading::All, screen)
    }

    fn read(args: &ProjectArgs, since: Option<&str>, reading: Reading, screen: &Screen) -> Result<Self, Failure> {
        if !args.path.exists() {
            return Err(Failure::new(format!("`{}` does not exist", args.path.display()))
                .help("name the folder of the project, or run upshift in it"));
        }
        let settings = Settings::load(folder_of(&args.path), &args.choice, screen)?;
        let choice = settings.choice(&args.choice);
        let ids = catalog::ids(&choice.folders.mappings)?;
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        settings.check(&ids, &[], false, screen)?;
        // Changes that are named may be of any mapping; else only those are read that the project has to do with.
        let names = !choice.only.is_empty() || !choice.skip.is_empty() || settings.config.names_changes();
        let folders = &choice.folders.mappings;
        let lazily = reading == Reading::Used && !names;
        let load = if lazily { catalog::load_thin } else { catalog::load };
        let mut mappings = load(folders, &choice.mapping, screen)?;
        let has_all = !lazily && mappings.len() == ids.len();
        settings.check(&ids, &mappings, has_all, screen)?;
        let select =
            |names: &[String]| names.iter().map(|name| selector(name, &mappings)).collect::<Result<Vec<_>, _>>();
        let (only, skip) = (select(&choice.only)?, select(&choice.skip)?);
        let options = ScanOptions {
            root: args.path.clone(),
            mappings: choice.mapping.clone(),
            to: choice.to.iter().map(|text| target(text)).collect::<Result<_, _>>()?,
            exclude: settings.excluded(),
            lang: screen.look.lang,
            settled: applied::settled(folder_of(&args.path)),
            whole: false,
        };
        let since = since.map(|rev| git::changed(&args.path, rev)).transpose()?;
        for note in since.iter().flat_map(|changed| &changed.notes) {
            screen.note(&visible(note.get(screen.look.lang)));
        }
        let progress = screen.progress("reading the project", "正在读取项目");
        let catalog = catalog::open(folders)?;
        let problems = RefCell::new(Vec::new());
        let whole = |id: &str| match catalog.load(id) {
            Ok(mapping) => Some(mapping),
            Err(found) => {
                problems.borrow_mut().extend(found);
                None
            }
        };
        let scan = match (&since, lazily) {
            (_, true) => scan_lazily(&options, &mut mappings, &whole, since.as_ref())?,
            (Some(changed), false) => scan_changed(&options, &mappings, changed)?,
            (None, false) => scan(&options, &mappings)?,
        };
        drop(progress);
        let problems = problems.into_inner();
        if !problems.is_empty() {
            return Err(catalog::mistakes(&problems, screen));
        }
        for hint in outside(&only, &mappings, &scan, screen.look.lang) {
            screen.note(&hint);
        }
        Ok(Self { mappings, scan, settings, has_all, only, skip, since })
    }

    /// Hours a person takes for one effort point: as asked for, or as configured.
    pub(super) fn hours_per_point(&self, asked: Option<f64>) -> f64 {
        asked.or(self.settings.config.hours_per_point).unwrap_or(HOURS_PER_POINT)
    }

    /// Reduces the findings to those of `--only` and `--skip`.
    pub(super) fn select(&mut self) {
        let (only, skip) = (&self.only, &self.skip);
        self.scan.findings.retain(|finding| takes(only, skip, &finding.mapping, &finding.change));
    }

    /// The same, and the verdict with them.
    pub(super) fn select_with(&mut self, verdict: &mut Verdict) {
        let taken: Vec<bool> =
            self.scan.findings.iter().map(|finding| self.has_selected(&finding.mapping, &finding.change)).collect();
        verdict.retain(&mut self.scan, &taken);
    }

    /// Whether `--only` and `--skip` let a change through.
    pub(super) fn has_selected(&self, mapping: &str, change: &str) -> bool {
        takes(&self.only, &self.skip, mapping, change)
    }

    /// Plans the fixes; with `review` also those that must be read.
    pub(super) fn plan(&self, review: bool) -> Plan {
        plan(&self.scan, &self.mappings, &self.options(review))
    }

    /// The same, with `ask` to decide on each fix.
    pub(super) fn plan_asking(&self, review: bool, ask: &mut dyn FnMut(&Proposal<'_>) -> Answer) -> Plan {
        plan_asking(&self.scan, &self.mappings, &self.options(review), ask)
    }

    /// Plans the fixes of the changes `only` (all for none), those of `--skip` left out.
    pub(super) fn plan_only(&self, review: bool, only: Vec<String>) -> Plan {
        plan(&self.scan, &self.mappings, &PlanOptions { only, ..self.options(review) })
    }

    /// Which fixes the arguments allow.
    pub(super) fn options(&self, review: bool) -> PlanOptions {
        let at_least = if review { Applicability::MaybeIncorrect } else { Applicability::MachineApplicable };
        let ids = |selectors: &[Selector]| selectors.iter().map(Selector::id).collect();
        PlanOptions { at_least, only: ids(&self.only), skip: ids(&self.skip) }
    }

    /// The folder that paths of the scan are relative to.
    pub(super) fn folder(&self) -> &Path {
        folder_of(&self.scan.root)
    }
}

/// What to say of the changes named by `--only` that do not hold between the versions in use and to reach.
fn outside(only: &[Selector], mappings: &[Mapping], scan: &Scan, lang: Lang) -> Vec<String> {
    let mut hints = Vec::new();
    for mapping in mappings.iter().filter(|mapping| scan.mappings.iter().any(|m| m.active && m.id == mapping.id)) {
        for change in &mapping.changes {
            let named = only.iter().any(|selector| {
                selector.change == change.id && selector.mapping.as_ref().is_none_or(|id| *id == mapping.id)
            });
            if !named || scan.workspace.aims.of(mapping, change.language).concerns(mapping, change) {
                continue;
            }
            let range = |name: &str, range: &Option<VersionRange>| {
                range.as_ref().map(|range| format!(" {name} {range}")).unwrap_or_default()
            };
            let (from, to) = (
                range(lang.pick("from", "从"), &change.from_versions),
                range(lang.pick("to", "到"), &change.to_versions),
            );
            let id = &change.id;
            hints.push(
                said!(
                    "`{id}` is for an upgrade{from}{to}, and is left out here; `--to` names another version",
                    "`{id}` 只适用于{from}{to} 的升级，此处略去；可用 `--to` 指定其他版本"
                )
                .speak(lang),
            );
        }
    }
    hints
}

/// Reads `VERSION` or `ID=VERSION`.
fn target(text: &str) -> Result<(Option<String>, Version), Failure> {
    let (id, version) = text.split_once('=').map_or((None, text), |(id, version)| (Some(id.to_owned()), version));
    match Version::parse(version) {
        Ok(version) => Ok((id, version)),
        Err(error) => Err(Failure::new(format!("`--to {text}`: {error}"))
            .help("write a version, as in `--to 4.2.3`, or one for an upgrade path, as in `--to acme/1-to-2=2.1`")),
    }
}

/// `root` itself, or the folder of a single file.
fn folder_of(root: &Path) -> &Path {
    match root.parent() {
        Some(parent) if root.is_file() && parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) if root.is_file() => parent,
        _ => root,
    }
}

fn takes(only: &[Selector], skip: &[Selector], mapping: &str, change: &str) -> bool {
    let is = |selector: &Selector| {
        selector.change == change && selector.mapping.as_ref().is_none_or(|named| named == mapping)
    };
    (only.is_empty() || only.iter().any(is)) && !skip.iter().any(is)
}

/// Reads `id` or `mapping/id`, and makes sure that there is such a change.
fn selector(name: &str, mappings: &[Mapping]) -> Result<Selector, Failure> {
    let found = find_changes(name, mappings);
    match found.first() {
        Some((mapping, change)) => {
            Ok(Selector { mapping: name.contains('/').then(|| mapping.id.clone()), change: change.id.clone() })
        }
        None => Err(unknown_change(name, mappings)),
    }
}

/// The changes `name` can mean: a plain id may stand in several mappings.
pub(super) fn find_changes<'a>(
    name: &str,
    mappings: &'a [Mapping],
) -> Vec<(&'a Mapping, &'a crate::mapping::model::Change)> {
    let all = mappings.iter().flat_map(|mapping| mapping.changes.iter().map(move |change| (mapping, change)));
    all.filter(|(mapping, change)| {
        change.id == name || name.strip_prefix(&mapping.id).and_then(|rest| rest.strip_prefix('/')) == Some(&change.id)
    })
    .collect()
}

/// The failure for a change that no mapping has.
pub(super) fn unknown_change(name: &str, mappings: &[Mapping]) -> Failure {
    let mut known: Vec<_> =
        mappings.iter().flat_map(|mapping| mapping.changes.iter().map(|change| change.id.as_str())).collect();
    known.sort_unstable();
    known.dedup();
    let simple = name.rsplit('/').next().unwrap_or(name);
    let mut failure =
        near::unknown("change", simple, &known, "`upshift scan --by change` lists the changes of a project");
    failure.message = format!("no change `{name}`");
    failure
}

/// What the commands proposed to the user need to see the same project: path and mapping options, shell-quoted, with a
/// leading space.
pub(super) fn arguments(args: &ProjectArgs) -> String {
    let mut out = String::new();
    if args.path != Path::new(".") {
        out.push(' ');
        out.push_str(&shell_quoted(&args.path.to_string_lossy()));
    }
    for id in &args.choice.mapping {
        out.push_str(" --mapping ");
        out.push_str(&shell_quoted(id));
    }
    for version in &args.choice.to {
        out.push_str(" --to ");
        out.push_str(&shell_quoted(version));
    }
    for folder in &args.choice.folders.mappings {
        out.push_str(" --mappings ");
        out.push_str(&shell_quoted(&folder.to_string_lossy()));
    }
    if let Some(path) = &args.choice.config {
        out.push_str(" --config ");
        out.push_str(&shell_quoted(&path.to_string_lossy()));
    }
    if args.choice.no_config {
        out.push_str(" --no-config");
    }
    out
}

fn shell_quoted(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '+' | '=' | ':' | '@' | ',');
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    visible(&format!("'{}'", text.replace('\'', r"'\''"))).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn selects_by_id_with_or_without_mapping() {
        let mappings = [sample::mapping()];
        let mute = selector("mute-renamed", &mappings).expect("works");
        assert_eq!(mute.mapping, None);
        let long = selector("acme-rtc/1-to-2/mute-renamed", &mappings).expect("works");
        assert_eq!(long.mapping.as_deref(), Some("acme-rtc/1-to-2"));
        let findings = sample::scan().findings;
        let (long, mute) = (std::slice::from_ref(&long), std::slice::from_ref(&mute));
        let taken = findings.iter().filter(|finding| takes(long, &[], &finding.mapping, &finding.change)).count();
        assert_eq!(taken, 6);
        let rest = findings.iter().filter(|finding| takes(&[], mute, &finding.mapping, &finding.change)).count();
        assert_eq!(rest, findings.len() - 6);
    }

    #[test]
    fn an_unknown_change_is_refused_with_near_ones() {
        let failure = selector("mute-renmed", &[sample::mapping()]).expect_err("fails");
        assert_eq!(failure.message, "no change `mute-renmed`");
        assert_eq!(failure.help.as_deref(), Some("did you mean `mute-renamed`?"));
    }

    #[test]
    fn quotes_for_the_shell() {
        assert_eq!(shell_quoted("app/x-1.kt"), "app/x-1.kt");
        assert_eq!(shell_quoted("my app"), "'my app'");
        assert_eq!(shell_quoted("it's"), r"'it'\''s'");
    }
}
