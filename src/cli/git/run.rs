//! Runs git, read-only, so that no program starts that the checkout names.
//!
//! Nothing is asked that reads aliases or starts a pager. What compares the working tree may run the clean filters of
//! `.gitattributes`, so those are turned off first ([`Git::without_filters`]). The few settings that could still start
//! something are turned off always, and nothing is fetched.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::cli::exit::Failure;

/// Settings that name programs.
const SETTINGS: [&str; 4] = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.allow=never", "gc.auto=0"];

/// What a hook's environment says of another repository, index or object store than the folder's own.
const PLACES: [&str; 13] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
    "GIT_GRAFT_FILE",
    "GIT_SHALLOW_FILE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_EXTERNAL_DIFF",
    "GIT_ATTR_SOURCE",
];

/// Git in a folder.
#[derive(Debug, Clone)]
pub(super) struct Git {
    /// Where it runs.
    pub(super) folder: PathBuf,
    /// Filters that must not run.
    filters: BTreeSet<String>,
}

/// What a run came to.
#[derive(Debug)]
pub(super) struct Ran {
    /// Standard output.
    pub(super) out: Vec<u8>,
    /// Whether it ended well.
    pub(super) is_fine: bool,
    /// What it complained of, on one line.
    pub(super) words: String,
}

impl Git {
    pub(super) fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), filters: BTreeSet::new() }
    }

    /// The same, with every filter off that some setting knows.
    pub(super) fn without_filters(mut self) -> Result<Self, Failure> {
        let ran = self.run(&["config", "--name-only", "-z", "--get-regexp", r"^filter\."])?;
        let names = ran.out.split(|&byte| byte == 0).filter_map(|key| {
            let key = String::from_utf8_lossy(key).into_owned();
            Some(key.strip_prefix("filter.")?.rsplit_once('.')?.0.to_owned())
        });
        self.filters = names.collect();
        Ok(self)
    }

    /// Settings by the environment: a name may hold what `-c` takes for its end.
    fn turn_filters_off(&self, command: &mut Command) {
        let known = std::env::var("GIT_CONFIG_COUNT").ok().and_then(|count| count.parse::<usize>().ok()).unwrap_or(0);
        let settings = |name: &String| {
            [("clean", ""), ("smudge", ""), ("process", ""), ("required", "false")]
                .map(|(key, value)| (format!("filter.{name}.{key}"), value))
        };
        let settings: Vec<(String, &str)> = self.filters.iter().flat_map(settings).collect();
        if settings.is_empty() {
            return;
        }
        command.env("GIT_CONFIG_COUNT", (known + settings.len()).to_string());
        for (at, (key, value)) in settings.iter().enumerate() {
            command.env(format!("GIT_CONFIG_KEY_{}", known + at), key);
            command.env(format!("GIT_CONFIG_VALUE_{}", known + at), value);
        }
    }

    fn command<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Command {
        let mut command = Command::new("git");
        // An empty path would mean the current folder to us, and is none to git.
        let folder = if self.folder.as_os_str().is_empty() { Path::new(".") } else { &self.folder };
        command.arg("-C").arg(folder).arg("--no-pager");
        for setting in SETTINGS {
            command.args(["-c", setting]);
        }
        for name in PLACES {
            command.env_remove(name);
        }
        self.turn_filters_off(&mut command);
        command
            .args(arguments)
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_ALLOW_PROTOCOL", "none")
            .env("GIT_LITERAL_PATHSPECS", "1")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("LC_ALL", "C")
            .stdin(Stdio::null());
        command
    }

    /// Runs git.
    pub(super) fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Result<Ran, Failure> {
        let output = self.command(arguments).output().map_err(|error| no_git(&error))?;
        let words = String::from_utf8_lossy(&output.stderr);
        let words = words.lines().map(|line| line.trim_start_matches("fatal: ")).find(|line| !line.is_empty());
        Ok(Ran {
            out: output.stdout,
            is_fine: output.status.success(),
            words: words.unwrap_or("it gave no reason").to_owned(),
        })
    }

    /// What it writes, or the failure of a run that did not end well.
    pub(super) fn ask<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Result<Vec<u8>, Failure> {
        let ran = self.run(arguments)?;
        if ran.is_fine { Ok(ran.out) } else { Err(ran.failure(&self.folder)) }
    }

    /// Its first line, where it ends well and writes one.
    pub(super) fn line<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Result<Option<String>, Failure> {
        let ran = self.run(arguments)?;
        let text = String::from_utf8_lossy(&ran.out);
        let line = text.lines().next().filter(|line| ran.is_fine && !line.is_empty());
        Ok(line.map(str::to_owned))
    }

    /// Starts git with `input` on its standard input. The caller reads its output, then calls [`finish`].
    pub(super) fn start(&self, arguments: &[&str], input: Vec<u8>) -> Result<Child, Failure> {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|error| no_git(&error))?;
        if let Some(mut stdin) = child.stdin.take() {
            // On a thread of its own: git writes before it has read everything. Where it ends early, its status tells.
            std::thread::spawn(move || stdin.write_all(&input));
        }
        Ok(child)
    }
}

impl Ran {
    /// What to say where it did not end well.
    pub(super) fn failure(&self, folder: &Path) -> Failure {
        let failure = Failure::new(format!("git cannot compare `{}`: {}", folder.display(), self.words));
        if self.words.contains("dubious ownership") {
            let top = super::top(folder).unwrap_or_else(|| folder.to_owned());
            return failure.help(format!(
                "the checkout belongs to somebody else; where you trust it: `git config --global --add safe.directory {}`",
                top.display()
            ));
        }
        failure.help("run `git status` there to see what is wrong with the checkout")
    }
}

/// Waits for a started git.
pub(super) fn finish(mut child: Child, folder: &Path) -> Result<(), Failure> {
    match child.wait() {
        Ok(status) if status.success() => Ok(()),
        _ => Err(Failure::new(format!("git could not read all of `{}`", folder.display()))
            .help("run `git fsck` there to see what is missing")),
    }
}

fn no_git(error: &std::io::Error) -> Failure {
    let failure = Failure::new(format!("cannot run git: {error}"));
    match error.kind() {
        std::io::ErrorKind::NotFound => {
            failure.help("`--since` asks git which lines changed: install it, or put it on PATH")
        }
        _ => failure,
    }
}
