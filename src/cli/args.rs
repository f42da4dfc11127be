//! The arguments of every sub-command, with their help.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Args as ClapArgs, Parser, Subcommand, ValueEnum};

use crate::config::Deny;
use crate::report::formats::{FORMATS, Format, named};
use crate::words::Lang;

/// Move a project from one major version of an SDK to the next
///
/// Finds every use of an API that the new version renames, removes or changes, explains it, and rewrites what can be
/// rewritten safely. Works on Kotlin, Swift and Rust sources as they are: no build, no network.
#[derive(Debug, Parser)]
#[command(name = "upshift", version, propagate_version = false, max_term_width = 100)]
#[command(after_help = "Examples:
  upshift scan                     what will break in this project
  upshift diff                     the fixes as a diff
  upshift apply                    make the fixes
  upshift explain CHANGE           all about one change

Exit status: 0 nothing to report, 1 findings, 2 could not run.")]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,
    #[command(flatten)]
    pub(super) shared: SharedArgs,
}

/// Options that every sub-command takes.
#[derive(Debug, ClapArgs)]
pub(super) struct SharedArgs {
    /// Language of messages: English or Simplified Chinese
    #[arg(long, global = true, value_name = "LANG", default_value = "en", help_heading = "Output")]
    pub(super) lang: LangArg,
    /// Use colours; `NO_COLOR` and `CLICOLOR_FORCE` are honoured
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", help_heading = "Output")]
    pub(super) color: ColorArg,
    /// Show the evidence of each finding, unused upgrade paths and statistics; twice: the names that stayed unknown
    #[arg(short, long, global = true, action = ArgAction::Count, help_heading = "Output")]
    pub(super) verbose: u8,
}

/// Sub-commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Report what the upgrade breaks
    Scan(ScanArgs),
    /// Print the fixes as one diff, or write a series of patches
    Diff(DiffArgs),
    /// Make the fixes
    Apply(ApplyArgs),
    /// Gate for CI: fail on uses of the old API
    Check(CheckArgs),
    /// Write the readiness report
    Report(ReportArgs),
    /// Write a checklist, or bring one up to date
    ///
    /// Markdown with a box for each thing to do, in the order of the plan. Run it again onto the same file: what people
    /// ticked and wrote stays, what the code shows as done is ticked, what came back is reopened, what is new is added.
    Checklist(ChecklistArgs),
    /// Explain one change
    Explain(ExplainArgs),
    /// List the upgrade paths
    Paths(PathsArgs),
    /// Print the completion script of a shell
    Completions(CompletionsArgs),
    /// Generate a compatibility layer (experimental)
    ///
    /// Code that keeps the names of the old version on top of the new one, deprecated, so that you can switch the
    /// dependency first and the code later.
    ///
    /// EXPERIMENTAL: what is generated, and the options, may change. It holds what can be said without changing what the
    /// code does; everything else is listed with the reason.
    Shim(ShimArgs),
    /// Work on mapping files
    Mapping(MappingArgs),
}

/// What to look at.
#[derive(Debug, ClapArgs)]
pub(super) struct ProjectArgs {
    /// Folder of the project, or one file
    #[arg(value_name = "PATH", default_value = ".")]
    pub(super) path: PathBuf,
    #[command(flatten)]
    pub(super) choice: ChoiceArgs,
}

/// Which upgrade paths and changes.
#[derive(Debug, Clone, ClapArgs)]
pub(super) struct ChoiceArgs {
    /// Upgrade path to use instead of those the project's dependencies and imports ask for; `all` for every one
    #[arg(long, value_name = "ID")]
    pub(super) mapping: Vec<String>,
    /// Version to reach instead of the one the upgrade path leads to; `ID=VERSION` for one of several paths
    #[arg(long, value_name = "VERSION")]
    pub(super) to: Vec<String>,
    #[command(flatten)]
    pub(super) folders: FolderArgs,
    /// Only these changes (repeat, or separate by commas)
    #[arg(long, value_name = "CHANGE", value_delimiter = ',')]
    pub(super) only: Vec<String>,
    /// All but these changes
    #[arg(long, value_name = "CHANGE", value_delimiter = ',')]
    pub(super) skip: Vec<String>,
    /// Configuration to use instead of the `upshift.toml` in the project's folder or above it
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Use no configuration
    #[arg(long, conflicts_with = "config")]
    pub(super) no_config: bool,
}

/// Where mappings come from beside the built-in ones.
#[derive(Debug, Clone, ClapArgs)]
pub(super) struct FolderArgs {
    /// Folder with more mappings; one with the id of a built-in mapping takes its place
    #[arg(long, value_name = "DIR")]
    pub(super) mappings: Vec<PathBuf>,
}

/// What is written, and where.
#[derive(Debug, ClapArgs)]
pub(super) struct OutputArgs {
    /// How to report on standard output
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = formats(), help_heading = "Output")]
    pub(super) format: &'static Format,
    /// Also write a file in one of these formats (repeat for several)
    #[arg(long, value_name = "FORMAT=FILE", value_parser = target, help_heading = "Output")]
    pub(super) output: Vec<Target>,
}

/// A file to write.
#[derive(Debug, Clone)]
pub(super) struct Target {
    /// How.
    pub(super) format: &'static Format,
    /// Where.
    pub(super) file: PathBuf,
}

/// Takes the name of a format.
fn formats() -> impl TypedValueParser<Value = &'static Format> {
    let values = FORMATS.iter().map(|format| PossibleValue::new(format.name).help(format.about));
    PossibleValuesParser::new(values).try_map(|name| named(&name).ok_or("no such format"))
}

/// Takes `FORMAT=FILE`.
fn target(text: &str) -> Result<Target, String> {
    let (name, file) = text.split_once('=').filter(|(_, file)| !file.is_empty()).ok_or("write it as `FORMAT=FILE`")?;
    let format = named(name).ok_or_else(|| {
        let names: Vec<_> = FORMATS.iter().map(|format| format.name).collect();
        format!("no format `{name}`; the formats are {}", names.join(", "))
    })?;
    Ok(Target { format, file: file.into() })
}

/// `upshift scan`.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  upshift scan app --by change
  upshift scan --format json > findings.json
  upshift scan --output sarif=upshift.sarif --output csv=findings.csv

Exit status: 0 nothing found, 1 findings, 2 could not run.")]
pub(super) struct ScanArgs {
    #[command(flatten)]
    pub(super) project: ProjectArgs,
    #[command(flatten)]
    pub(super) outputs: OutputArgs,
    /// How the text is ordered: file after file, or change after change, worst first
    #[arg(long, value_name = "ORDER", default_value = "file")]
    pub(super) by: OrderArg,
    /// Show every site and every possible match, nothing folded
    #[arg(long)]
    pub(super) all: bool,
}

/// `upshift diff`.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  upshift diff | git apply
  upshift diff --include-review --only room-connect-options
  upshift diff --split patches && git am --keep-cr patches/*.patch

In a git checkout the names are relative to its top, so the diff applies wherever you are in it.

Exit status: 0 nothing found, 1 findings (with or without a fix), 2 could not run.")]
pub(super) struct DiffArgs {
    #[command(flatten)]
    pub(super) project: ProjectArgs,
    #[command(flatten)]
    pub(super) fixes: FixArgs,
    /// Write a numbered series of patches with messages into this folder
    #[arg(long, value_name = "DIR")]
    pub(super) split: Option<PathBuf>,
    /// One patch for each change, file or module
    #[arg(long, value_name = "WHAT", default_value = "change", requires = "split")]
    pub(super) by: SplitArg,
    /// Name files relative to PATH, as `patch -p1` in it takes them
    #[arg(long)]
    pub(super) relative: bool,
}

/// `upshift apply`.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  upshift apply
  upshift apply --only room-connect-options,track-renamed
  upshift apply --include-review --allow-dirty
  upshift apply --interactive

Each file is replaced as a whole: an interrupted run leaves it either old or new.

Exit status: 0 nothing is left, 1 something is left for a person, 2 could not run.")]
pub(super) struct ApplyArgs {
    #[command(flatten)]
    pub(super) project: ProjectArgs,
    #[command(flatten)]
    pub(super) fixes: FixArgs,
    /// Ask about each fix: yes, no, all or none of its change, edit, quit
    #[arg(short, long)]
    pub(super) interactive: bool,
    /// Write although the git checkout has uncommitted changes
    #[arg(long)]
    pub(super) allow_dirty: bool,
}

/// Which fixes to take.
#[derive(Debug, ClapArgs)]
pub(super) struct FixArgs {
    /// Also take fixes that may be wrong and must be read
    #[arg(long)]
    pub(super) include_review: bool,
}

/// `upshift check`.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  upshift check
  upshift check --update-baseline           accept what there is
  upshift check --since origin/main         changed lines only
  upshift check --deny P0,P1,P2 --level room-connect=warn
  upshift check --format github --output sarif=upshift.sarif

What fails: findings of the denied severities that no baseline, comment or configuration accepts.
Possible matches, where only the name looks right, fail with `--deny possible` alone.

Exit status: 0 passed, 1 denied findings, 2 could not run.")]
pub(super) struct CheckArgs {
    #[command(flatten)]
    pub(super) project: ProjectArgs,
    /// Severities that fail the check, P0,P1 without; `possible` for matches by name alone
    #[arg(long, value_name = "SEVERITY", value_delimiter = ',', ignore_case = true, hide_possible_values = true)]
    pub(super) deny: Vec<DenyArg>,
    /// Level of one change whatever its severity: deny, warn or allow
    #[arg(long, value_name = "CHANGE=LEVEL", value_delimiter = ',')]
    pub(super) level: Vec<String>,
    /// Count only findings in lines that are new or changed since HEAD left this revision, uncommitted ones included
    ///
    /// A branch, a tag or a commit. Compared is the commit it and HEAD have in common with the files as they stand now; a
    /// file that git does not track is new. A finding counts where one of its lines is new or changed. Moved files keep
    /// their old lines. Needs git and that much history, and fetches nothing.
    #[arg(long, value_name = "REV")]
    pub(super) since: Option<String>,
    /// Fail when what counts adds up to more points
    #[arg(long, value_name = "POINTS")]
    pub(super) max_effort: Option<usize>,
    /// File of accepted findings; `upshift-baseline.toml` at the top of the project where there is one
    #[arg(long, value_name = "FILE", help_heading = "Accepted findings")]
    pub(super) baseline: Option<PathBuf>,
    /// Write what is found into the baseline, and drop what no longer occurs
    #[arg(long, help_heading = "Accepted findings", conflicts_with_all = ["only", "skip", "locked", "since"])]
    pub(super) update_baseline: bool,
    /// Fail when the baseline could shrink, or an exception allows nothing
    #[arg(long, help_heading = "Accepted findings")]
    pub(super) locked: bool,
    #[command(flatten)]
    pub(super) outputs: OutputArgs,
}

/// `upshift report`.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  upshift report -o readiness.html
  upshift report app -o readiness.md --lang zh
  upshift report -o june.json --compare may.json
  upshift report --bundle for-support.zip
  upshift report customers/*.json -o portfolio.html

Exit status: 0 written, 2 could not run.")]
pub(super) struct ReportArgs {
    /// Folder of the project, `.` without any; or reports and scans as JSON, or a folder of them: one shows it again,
    /// several make a portfolio
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    /// File to write: `.html`, `.md` or `.json`, and `.csv` for a portfolio; without it Markdown on standard output
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    pub(super) output: Option<PathBuf>,
    /// Name of the project in the report; its folder's without
    #[arg(long, value_name = "NAME", help_heading = "Output")]
    pub(super) name: Option<String>,
    /// Show what changed since this report or scan, as JSON; a chain of reports gives a trend
    #[arg(long, value_name = "OLD.json", help_heading = "Output")]
    pub(super) compare: Option<PathBuf>,
    /// Leave out everything of the project: source, paths, names
    ///
    /// What stays: the texts of the upgrade path, figures and versions. Modules and files become numbers, and the project
    /// is called what `--name` says.
    #[arg(long, help_heading = "Output")]
    pub(super) redact: bool,
    /// Pack the redacted report, versions, problems and statistics for the vendor's support
    #[arg(long, value_name = "FILE.zip", help_heading = "Output")]
    pub(super) bundle: Option<PathBuf>,
    /// Hours a person takes for one effort point, 0.5 without
    #[arg(long, value_name = "HOURS", value_parser = hours, help_heading = "Output")]
    pub(super) hours_per_point: Option<f64>,
    #[command(flatten)]
    pub(super) choice: ChoiceArgs,
}

/// `upshift checklist`.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  upshift checklist -o UPGRADE.md
  upshift checklist app -o docs/upgrade.md --lang zh

Exit status: 0 written, 2 could not run.")]
pub(super) struct ChecklistArgs {
    /// Folder of the project, or one file
    #[arg(value_name = "PATH", default_value = ".")]
    pub(super) path: PathBuf,
    /// File to write or to bring up to date; without it a new checklist on standard output
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    pub(super) output: Option<PathBuf>,
    /// Write over a file that is no checklist
    #[arg(long, help_heading = "Output", requires = "output")]
    pub(super) force: bool,
    /// Hours a person takes for one effort point, 0.5 without
    #[arg(long, value_name = "HOURS", value_parser = hours, help_heading = "Output")]
    pub(super) hours_per_point: Option<f64>,
    #[command(flatten)]
    pub(super) choice: ChoiceArgs,
}

/// Reads `--hours-per-point`.
fn hours(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(hours) if hours.is_finite() && (0.0..=100.0).contains(&hours) => Ok(hours),
        _ => Err("a number from 0 to 100 is expected, such as 0.5".to_owned()),
    }
}

/// `upshift explain`.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  upshift explain room-connect-options
  upshift explain livekit/1-to-2/room-connect-options")]
pub(super) struct ExplainArgs {
    /// Id of a change, with its upgrade path in front where several have one of that id
    #[arg(value_name = "CHANGE")]
    pub(super) change: String,
    #[command(flatten)]
    pub(super) folders: FolderArgs,
}

/// `upshift paths`.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Example:
  upshift paths --mappings ../our-mappings")]
pub(super) struct PathsArgs {
    #[command(flatten)]
    pub(super) folders: FolderArgs,
}

/// `upshift completions`.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Example:
  upshift completions zsh > ~/.zfunc/_upshift")]
pub(super) struct CompletionsArgs {
    /// The shell
    pub(super) shell: clap_complete::Shell,
}

/// `upshift shim`.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  upshift shim livekit/1-to-2 --platform android --out app/src/main/java
  upshift shim acme-im/2-to-3 --mappings ../our-mappings --platform rust --out shim

Exit status: 0 every change is covered, 1 something is left for you, 2 could not run.")]
pub(super) struct ShimArgs {
    /// Upgrade path
    #[arg(value_name = "ID")]
    pub(super) mapping: String,
    /// Platform, where the upgrade path has several
    #[arg(long, value_name = "PLATFORM")]
    pub(super) platform: Option<String>,
    /// File, or folder where there are several, to write to instead of standard output
    #[arg(short, long, value_name = "PATH")]
    pub(super) out: Option<PathBuf>,
    /// How to report: code, with what is left on standard error; or all of it as JSON
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: FormatArg,
    #[command(flatten)]
    pub(super) folders: FolderArgs,
}

/// `upshift mapping`.
#[derive(Debug, ClapArgs)]
pub(super) struct MappingArgs {
    #[command(subcommand)]
    pub(super) command: MappingCommand,
}

/// Sub-commands of `upshift mapping`.
#[derive(Debug, Subcommand)]
pub(super) enum MappingCommand {
    /// Check mapping files and point at every mistake
    #[command(after_help = "Example:
  upshift mapping check ../our-mappings

Exit status: 0 fine (there may be warnings), 2 mistakes.")]
    Check {
        /// Folders with mappings; the built-in ones without any
        #[arg(value_name = "DIR")]
        folders: Vec<PathBuf>,
        /// How to print what is wrong
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: ProblemFormat,
    },
    /// Run the examples of changes through the scan and its fixes
    #[command(after_help = "Examples:
  upshift mapping test livekit/1-to-2
  upshift mapping test --mappings ../our-mappings

Exit status: 0 all are as they should, 1 some are not, 2 could not run.")]
    Test(MappingTestArgs),
    /// Measure how much of what vanished or changed a mapping speaks of
    #[command(after_help = "Examples:
  upshift mapping coverage livekit/1-to-2
  upshift mapping coverage --mappings ../our-mappings --min 95
  upshift mapping coverage livekit/1-to-2 --format badge > badge.json

Exit status: 0 measured, 1 a platform is below `--min`, 2 could not run.")]
    Coverage(MappingCoverageArgs),
    /// Propose a mapping from the surfaces of two versions, or bring one up to date
    ///
    /// Compares what both versions declare: renames, moves, other parameters, getters that became properties, what is gone.
    /// Each proposal has a likelihood, and stays `inferred` until somebody confirms it in the change file. A later run with
    /// `--update` keeps what people wrote.
    Draft(MappingDraftArgs),
    /// Write the pages of upgrade paths for a book
    ///
    /// An overview of each path with its versions, figures and plan, and a page for each platform with every change under an
    /// anchor of its id. Pages are Markdown in a folder, or go to mdBook where it calls this command as a preprocessor.
    #[command(after_help = "Examples:
  upshift mapping book -o book/src
  upshift mapping book --mappings ../our-mappings -o docs --lang zh

In book.toml of a book built with mdBook:
  [preprocessor.upshift]
  command = \"upshift mapping book --mdbook\"

Exit status: 0 written, 2 could not run.")]
    Book(MappingBookArgs),
    /// Print a JSON Schema, for editors and scripts
    #[command(after_help = "Example:
  upshift mapping schema > mapping.schema.json")]
    Schema {
        /// Schema of what
        #[arg(value_name = "WHAT", default_value = "changes")]
        what: SchemaArg,
    },
}

/// `upshift mapping coverage`.
#[derive(Debug, ClapArgs)]
pub(super) struct MappingCoverageArgs {
    /// Upgrade paths; without any those of `--mappings`, or else the built-in ones
    #[arg(value_name = "ID")]
    pub(super) ids: Vec<String>,
    #[command(flatten)]
    pub(super) folders: FolderArgs,
    /// How to print it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: CoverageFormat,
    /// End with 1 where types and members of a platform together are below this (percent)
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub(super) min: Option<u8>,
}

/// `upshift mapping book`.
#[derive(Debug, ClapArgs)]
pub(super) struct MappingBookArgs {
    /// Upgrade paths; without any those of `--mappings`, or else the built-in ones
    #[arg(value_name = "ID")]
    pub(super) ids: Vec<String>,
    #[command(flatten)]
    pub(super) folders: FolderArgs,
    /// Folder to write the pages to, below `paths` in it
    #[arg(short, long, value_name = "DIR", required_unless_present = "mdbook")]
    pub(super) output: Option<PathBuf>,
    /// Answer mdBook: take its book from standard input, and print it with the pages in it
    #[arg(long, value_name = "ASKED", num_args = 0..=2, conflicts_with = "output", hide_possible_values = true)]
    pub(super) mdbook: Option<Vec<String>>,
}

/// How problems of mappings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ProblemFormat {
    /// With the line and a caret
    Text,
    /// SARIF 2.1.0 on standard output, for code hosts and editors
    Sarif,
}

/// How coverage is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CoverageFormat {
    /// Figures, and what is open
    Text,
    /// Everything, by type
    Json,
    /// An endpoint badge of shields.io
    Badge,
}

/// `upshift mapping test`.
#[derive(Debug, ClapArgs)]
pub(super) struct MappingTestArgs {
    /// Upgrade paths; without any those of `--mappings`, or else the built-in ones
    #[arg(value_name = "ID")]
    pub(super) ids: Vec<String>,
    #[command(flatten)]
    pub(super) folders: FolderArgs,
    /// Only the examples of these changes (repeat, or separate by commas)
    #[arg(long, value_name = "CHANGE", value_delimiter = ',')]
    pub(super) only: Vec<String>,
    /// Write what comes out into the files of `--mappings`, as the new `after`; what must stay is left alone
    #[arg(long, requires = "mappings")]
    pub(super) update: bool,
}

/// `upshift mapping draft`.
#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  upshift mapping draft --id acme/1-to-2 --from acme-1.api --to acme-2.api -o mappings
  upshift mapping draft --id acme/1-to-2 --update -o mappings

Exit status: 0 written, 2 could not run.")]
pub(super) struct MappingDraftArgs {
    /// Upgrade path to draft: the SDK and two versions, as in `acme/1-to-2`
    #[arg(long, value_name = "ID")]
    pub(super) id: String,
    /// What the old version declares: files or folders; with `--update` the mapping's own `api/` without any
    #[arg(long, value_name = "FILE", num_args = 1.., required_unless_present = "update", requires = "to")]
    pub(super) from: Vec<PathBuf>,
    /// What the new version declares
    #[arg(long, value_name = "FILE", num_args = 1.., required_unless_present = "update", requires = "from")]
    pub(super) to: Vec<PathBuf>,
    /// Name of the SDK for people; that of the id without
    #[arg(long, value_name = "TITLE")]
    pub(super) title: Option<String>,
    /// Folder that holds the mappings: the mapping is written to ID below it
    #[arg(short, long, value_name = "DIR", default_value = ".")]
    pub(super) output: PathBuf,
    /// Platform to bring up to date, where the mapping has several
    #[arg(long, value_name = "PLATFORM")]
    pub(super) platform: Option<String>,
    /// Bring an existing mapping up to date: what people wrote stays, new proposals are added
    #[arg(long)]
    pub(super) update: bool,
    /// Leave out what is less likely, in percent
    #[arg(long, value_name = "PERCENT", default_value_t = 50, value_parser = clap::value_parser!(u8).range(0..=100))]
    pub(super) min_likelihood: u8,
}

/// `--lang`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum LangArg {
    En,
    Zh,
}

impl From<LangArg> for Lang {
    fn from(lang: LangArg) -> Self {
        match lang {
            LangArg::En => Self::En,
            LangArg::Zh => Self::Zh,
        }
    }
}

/// `--color`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ColorArg {
    Auto,
    Always,
    Never,
}

/// `--format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatArg {
    Text,
    Json,
}

/// `scan --by`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum OrderArg {
    File,
    Change,
}

/// `diff --by`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SplitArg {
    Change,
    File,
    Module,
}

/// `--deny`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DenyArg {
    /// Stops the build or the app
    #[value(name = "P0")]
    P0,
    /// Builds and behaves differently
    #[value(name = "P1")]
    P1,
    /// Deprecated, works
    #[value(name = "P2")]
    P2,
    /// Only the name looks right
    #[value(name = "possible")]
    Possible,
}

impl From<DenyArg> for Deny {
    fn from(deny: DenyArg) -> Self {
        match deny {
            DenyArg::P0 => Self::P0,
            DenyArg::P1 => Self::P1,
            DenyArg::P2 => Self::P2,
            DenyArg::Possible => Self::Possible,
        }
    }
}

/// `mapping schema`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaArg {
    /// `android.yaml`, `ios.yaml`, `rust.yaml`
    Changes,
    /// `mapping.yaml`
    Mapping,
    /// What `scan --format json` prints
    Scan,
    /// What `shim --format json` prints
    Shim,
    /// What `report -o FILE.json` writes
    Report,
    /// What `report` writes of several reports
    Portfolio,
    /// `upshift.toml`
    Config,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn definitions_are_sound() {
        Args::command().debug_assert();
    }

    #[test]
    fn every_command_with_options_shows_an_example() {
        fn visit(command: &clap::Command) {
            if command.has_subcommands() {
                command.get_subcommands().filter(|command| command.get_name() != "help").for_each(visit);
            } else {
                let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
                assert!(help.contains("upshift "), "{}", command.get_name());
            }
        }
        visit(&Args::command());
    }
}
