//! `upshift check`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::cli::args::CheckArgs;
use crate::cli::baseline::Accepted;
use crate::cli::config::{self, Settings};
use crate::cli::exit::{Exit, Failure};
use crate::cli::project::{Project, arguments, find_changes, unknown_change};
use crate::cli::report::day;
use crate::cli::screen::Screen;
use crate::cli::{git, outputs};
use crate::config::Deny;
use crate::gate::allow::{self, Exception};
use crate::gate::rules::ChangeLevel;
use crate::gate::{Given, Level, Rules, Verdict, judge};
use crate::mapping::model::Mapping;
use crate::report::check::{self, Terms};
use crate::report::formats::Input;

/// Scans, and fails on what the rules deny.
pub(super) fn run(args: &CheckArgs, screen: &Screen) -> Result<Exit, Failure> {
    outputs::refuse(&args.outputs)?;
    let mut project = Project::open_whole(&args.project, args.since.as_deref(), screen)?;
    let rules = rules(args, &project.settings, &project.mappings)?;
    let mut accepted = Accepted::load(args, &project, screen)?;
    let mut verdict = verdict(&project, &rules, accepted.as_ref(), args, screen);
    if let Some(accepted) = accepted.as_mut().filter(|_| args.update_baseline) {
        let is_wanted: Vec<bool> = verdict.standings.iter().map(|standing| standing.counts()).collect();
        let counts = accepted.update(&project, &accepted.matches(&project, day(), screen.look.lang), &is_wanted)?;
        screen.tell(&accepted.told(counts, screen.look.lang));
        verdict = self::verdict(&project, &rules, Some(accepted), args, screen);
    }
    project.select_with(&mut verdict);
    let terms = Terms {
        denied: denied(&rules),
        baseline: accepted.as_ref().map(Accepted::name),
        since: args.since.clone(),
        arguments: arguments(&args.project),
    };
    let mut kept = project.settings.kept();
    kept.extend(accepted.map(|accepted| accepted.path));
    let (scan, prefix, lang) = (&project.scan, git::prefix(project.folder()), screen.look.lang);
    let input = Input { scan, mappings: &project.mappings, verdict: Some(&verdict), lang, prefix: &prefix };
    let text = |look| check::render(scan, &verdict, &terms, look);
    outputs::write(&args.outputs, &input, &text, project.folder(), &kept, screen)?;
    Ok(Exit::findings(verdict.is_failed()))
}

/// What the gate says of everything that was found.
fn verdict(
    project: &Project,
    rules: &Rules,
    accepted: Option<&Accepted>,
    args: &CheckArgs,
    screen: &Screen,
) -> Verdict {
    let choice = &args.project.choice;
    let context = allow::Context {
        mappings: &project.mappings,
        all_mappings: project.has_all,
        whole: choice.only.is_empty() && choice.skip.is_empty() && choice.mapping.is_empty() && args.since.is_none(),
        today: day(),
        lang: screen.look.lang,
    };
    let exceptions = exceptions(&project.settings, &git::below(&project.settings.root, project.folder()));
    let (allowed, mut complaints) = allow::allowed(&project.scan, &exceptions, &context);
    let matched = accepted.map(|accepted| accepted.matches(project, day(), screen.look.lang)).unwrap_or_default();
    complaints.extend(matched.complaints);
    // These two files need not lie in the scanned folder.
    let config = project.settings.file.as_ref().map(|file| (file.path().to_owned(), PathBuf::from(file.path())));
    let baseline = accepted.map(|accepted| (accepted.name(), accepted.path.clone()));
    for (name, path) in config.into_iter().chain(baseline) {
        for complaint in complaints.iter_mut().filter(|complaint| complaint.path.as_ref() == Some(&name)) {
            complaint.path = Some(git::relative(project.folder(), &path));
        }
    }
    let changed = project.since.as_ref().map(|since| since.marks(&project.scan)).unwrap_or_default();
    judge(&project.scan, rules, Given { accepted: matched.accepted, allowed, changed, complaints })
}

/// What fails: the arguments win over the configuration.
fn rules(args: &CheckArgs, settings: &Settings, mappings: &[Mapping]) -> Result<Rules, Failure> {
    let configured = &settings.config.check;
    let asked: Vec<Deny> = args.deny.iter().map(|&deny| deny.into()).collect();
    let deny = if asked.is_empty() { configured.deny.clone() } else { Some(asked) };
    let levels = configured.levels.iter().map(|(word, level)| change_level(&word.text, *level));
    let mut rules = Rules {
        levels: levels.collect(),
        max_effort: args.max_effort.or(configured.max_effort),
        locked: args.locked || configured.locked.unwrap_or(false),
        ..Rules::default()
    };
    if let Some(deny) = deny {
        rules.deny = deny.iter().filter_map(|deny| deny.severity()).collect();
        rules.deny_possible = deny.contains(&Deny::Possible);
    }
    for text in &args.level {
        let Some((change, name)) = text.split_once('=') else {
            return Err(Failure::new(format!("`--level {text}` names no level"))
                .help(format!("write `--level {text}=warn`, or `deny` or `allow`")));
        };
        let level = match name {
            "allow" => Level::Allow,
            "warn" => Level::Warn,
            "deny" => Level::Deny,
            _ => {
                return Err(Failure::new(format!("`--level {text}`: no level `{name}`"))
                    .help("expected `deny`, `warn` or `allow`"));
            }
        };
        if find_changes(change, mappings).is_empty() {
            return Err(unknown_change(change, mappings));
        }
        rules.levels.push(change_level(change, level));
    }
    Ok(rules)
}

fn change_level(name: &str, level: Level) -> ChangeLevel {
    let (mapping, change) = name.rsplit_once('/').map_or((None, name), |(mapping, change)| (Some(mapping), change));
    ChangeLevel { mapping: mapping.map(str::to_owned), change: change.to_owned(), level }
}

/// What is denied, for people.
fn denied(rules: &Rules) -> String {
    let severities = rules.deny.iter().map(|severity| format!("{severity:?}"));
    severities
        .chain(rules.deny_possible.then(|| "possible".to_owned()))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect::<Vec<_>>()
        .join(", ")
}

/// The exceptions of the configuration; `below` leads from its folder to the scanned one, with a final `/`.
fn exceptions(settings: &Settings, below: &str) -> Vec<Exception> {
    let Some(file) = &settings.file else { return Vec::new() };
    let exception = |allow: &crate::config::Allow| {
        let (patterns, root, below) =
            (config::patterns(&settings.root, &allow.paths), settings.root.clone(), below.to_owned());
        Exception {
            concerns: Box::new(move |path| {
                patterns.matched_path_or_any_parents(root.join(format!("{below}{path}")), false).is_ignore()
            }),
            changes: allow.changes.iter().map(|word| word.text.clone()).collect(),
            reason: allow.reason.clone(),
            until: allow.until,
            path: file.path().to_owned(),
            line: file.line(allow.span.start),
        }
    };
    settings.config.allow.iter().map(exception).collect()
}
