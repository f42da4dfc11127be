//! Which lines of the working tree differ from the commit where it left a revision.
//!
//! Git tells the commits, what each file was called then, and the old texts. The working tree is compared here: asking
//! git for that may run the clean filters of `.gitattributes`, which are programs the checkout names.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::Child;

use super::revision::{self, Base};
use super::run::{Git, finish};
use crate::cli::exit::Failure;
use crate::gate::changed::{Changed, changed_lines};
use crate::project::classify::classify;
use crate::source::display_path;
use crate::words::said;

/// Similarity from which a file counts as moved, as git's own default.
const RENAMES: [&str; 2] = ["-M50%", "-l1000"];

/// What differs between the commit where HEAD left `rev` and the working tree: what is committed since, staged, and
/// neither. A file git does not track is new. `path` is what is scanned, a folder or one file; paths are relative to the
/// folder.
///
/// # Errors
/// Where git cannot say: no checkout, no such revision, a history or texts that are not there.
pub(in crate::cli) fn changed(path: &Path, rev: &str) -> Result<Changed, Failure> {
    let (folder, file) = super::place(path);
    let here = Git::new(&folder);
    let top = top(&here)?;
    let git = Git::new(folder.join(&top.up));
    let mut found = Changed::default();
    let base = match revision::base(&git, rev)? {
        Base::Common(commit) | Base::Nothing(commit) => commit,
        Base::Unrelated(commit) => {
            found.notes.push(said!(
                "HEAD and `{rev}` have no commit in common: compared with `{rev}` itself",
                "HEAD 与 `{rev}` 没有共同的提交：直接与 `{rev}` 比较"
            ));
            commit
        }
    };
    let mut below = top.prefix;
    below.extend(file.into_iter().flatten());
    let mut comparison = Comparison { base, found };
    comparison.compare(&git, &below, "")?;
    Ok(comparison.found)
}

/// Where a folder lies in its checkout.
struct Top {
    /// The way up to the top: `../` for each step.
    up: PathBuf,
    /// The way down again, with a final `/`; empty at the top.
    prefix: Vec<u8>,
}

fn top(git: &Git) -> Result<Top, Failure> {
    if super::top(&git.folder).is_none() {
        let is_bare = git.line(&["rev-parse", "--is-bare-repository"])?.is_some_and(|line| line == "true");
        return Err(if is_bare {
            Failure::new(format!("`{}` is a bare git repository", git.folder.display()))
                .help("it holds no files to look at: name a checkout")
        } else {
            Failure::new(format!("`{}` is not in a git checkout", git.folder.display()))
                .help("`--since` compares with a commit; without git, `--baseline` keeps accepted findings apart")
        });
    }
    let ran = git.run(&["rev-parse", "--is-inside-work-tree"])?;
    if !ran.is_fine {
        return Err(ran.failure(&git.folder));
    }
    let up = git.ask(&["rev-parse", "--show-cdup"])?;
    let up = up.strip_suffix(b"\n").unwrap_or(&up);
    // A work tree that is configured to be elsewhere shows as a full path.
    if ran.out.trim_ascii() != b"true" || up.chunks(3).any(|step| step != b"../") {
        return Err(Failure::new(format!("`{}` lies in no work tree of git", git.folder.display()))
            .help("name a folder of the checkout"));
    }
    let mut prefix = git.ask(&["rev-parse", "--show-prefix"])?;
    prefix.pop_if(|last| *last == b'\n');
    Ok(Top { up: path_of(up), prefix })
}

/// One side of a change as git lists it.
struct Side {
    mode: [u8; 6],
    blob: String,
}

impl Side {
    fn is_file(&self) -> bool {
        self.mode.starts_with(b"100")
    }

    fn is_submodule(&self) -> bool {
        self.mode == *b"160000"
    }
}

/// A path that the index has otherwise than the base.
struct Difference {
    /// What the base has there, or under the old name.
    old: Option<Side>,
    /// The name in the base where it is another.
    renamed: Option<Vec<u8>>,
}

/// A comparison on its way down through submodules.
struct Comparison {
    base: String,
    found: Changed,
}

/// A file of the index to compare.
struct Candidate {
    path: Vec<u8>,
    name: String,
    old: String,
    index: String,
}

impl Comparison {
    /// Compares what stands below `below` in the checkout of `git` (a folder with a final `/`, a file, or empty). `ahead`
    /// stands before the paths of a submodule.
    fn compare(&mut self, git: &Git, below: &[u8], ahead: &str) -> Result<(), Failure> {
        let mut differences = differences(git, &self.base)?;
        let folder = below.rsplitn(2, |&byte| byte == b'/').nth(1).map_or(0, |folder| folder.len() + 1);
        // What was moved here from outside the folder has no old name in it.
        let name = |path: &[u8]| {
            let inner = path.strip_prefix(below.get(..folder)?)?;
            Some(format!("{ahead}{}", display_path(&path_of(inner))))
        };
        let mut candidates = Vec::new();
        let mut submodules = Vec::new();
        for entry in tracked(git, below)? {
            let (Some(path), difference) = (name(&entry.path), differences.remove(&entry.path)) else { continue };
            let (old, renamed) = match difference {
                Some(difference) => (difference.old, difference.renamed),
                None => (Some(Side { mode: entry.side.mode, blob: entry.side.blob.clone() }), None),
            };
            if entry.side.is_submodule() {
                submodules.push((entry.path, path, old.filter(Side::is_submodule)));
                continue;
            }
            let (Some(old), true) = (old.filter(Side::is_file), entry.side.is_file()) else { continue };
            if let Some(before) = renamed.as_deref().and_then(&name) {
                self.found.renames.insert(before, path.clone());
            }
            if classify(Path::new(&path)).is_some() && is_readable(&git.folder.join(path_of(&entry.path))) {
                candidates.push(Candidate { path: entry.path, name: path, old: old.blob, index: entry.side.blob });
            }
        }
        self.compare_files(git, candidates)?;
        for (path, name, old) in submodules {
            self.compare_submodule(&Git::new(git.folder.join(path_of(&path))), &name, old)?;
        }
        Ok(())
    }

    fn compare_files(&mut self, git: &Git, candidates: Vec<Candidate>) -> Result<(), Failure> {
        let hashes = hashes(git, &candidates)?;
        let mut differing = Vec::new();
        for (candidate, hash) in candidates.into_iter().zip(hashes) {
            if hash == candidate.old {
                self.found.files.insert(candidate.name, Vec::new());
            } else {
                differing.push((candidate, hash));
            }
        }
        let unlike = differing.iter().filter(|(file, hash)| *hash != file.index);
        let filters = filters(git, unlike.map(|(file, _)| file.path.as_slice()))?;
        differing.retain(|(file, _)| {
            let Some(filter) = filters.get(&file.path) else { return true };
            // What git stores is all that can be compared without running the filter.
            let name = &file.name;
            self.found.notes.push(if file.old == file.index {
                self.found.files.insert(name.clone(), Vec::new());
                said!(
                    "`{name}` passes through the filter `{filter}`, which is not run: as git has it, it did not change",
                    "`{name}` 经过过滤器 `{filter}`，此处不会运行它：按 git 中的内容，它没有变化"
                )
            } else {
                said!(
                    "`{name}` passes through the filter `{filter}`, which is not run: all its lines count",
                    "`{name}` 经过过滤器 `{filter}`，此处不会运行它：它的所有行都计入"
                )
            });
            false
        });
        let input = differing.iter().flat_map(|(file, _)| [file.old.as_bytes(), b"\n"].concat()).collect();
        let mut texts = Texts::start(git, input)?;
        for (file, _) in &differing {
            let Some(old) = texts.next() else { return Err(not_there(git, &self.base)) };
            // A file that went away meanwhile is not scanned either.
            let Ok(new) = std::fs::read(git.folder.join(path_of(&file.path))) else { continue };
            self.found.files.insert(file.name.clone(), changed_lines(&old, &new));
        }
        texts.end(git)
    }

    /// Compares a submodule with the commit that the base names. Without one, all its files are new.
    fn compare_submodule(&mut self, git: &Git, name: &str, old: Option<Side>) -> Result<(), Failure> {
        // Without a `.git` of its own it is not checked out, and git would answer for the checkout around it.
        let Some(old) = old.filter(|_| git.folder.join(".git").exists()) else { return Ok(()) };
        let commit = format!("{}^{{commit}}", old.blob);
        let is_there = git.line(&["rev-parse", "--verify", "--quiet", &commit])?.is_some();
        if !is_there || !top(git).is_ok_and(|top| top.prefix.is_empty()) {
            let short: String = old.blob.chars().take(12).collect();
            self.found.notes.push(said!(
                "the submodule `{name}` does not have its old commit {short}: all its lines count",
                "子模块 `{name}` 中没有旧提交 {short}：它的所有行都计入"
            ));
            return Ok(());
        }
        let base = std::mem::replace(&mut self.base, old.blob);
        self.compare(git, b"", &format!("{name}/"))?;
        self.base = base;
        Ok(())
    }
}

/// What the index has otherwise than `base`, by its path in the index.
fn differences(git: &Git, base: &str) -> Result<BTreeMap<Vec<u8>, Difference>, Failure> {
    let options =
        ["--cached", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
    let ran = git.run(&[&["diff-index"][..], &options, &RENAMES, &[base, "--"]].concat())?;
    if !ran.is_fine {
        return Err(if is_partial(git)? { not_there(git, base) } else { ran.failure(&git.folder) });
    }
    let mut parts = ran.out.split(|&byte| byte == 0);
    let mut out = BTreeMap::new();
    // `:100644 100644 <old> <new> M`, then the path, or both paths of a rename.
    while let Some(head) = parts.next().and_then(|head| head.strip_prefix(b":")) {
        let words: Vec<&[u8]> = head.split(|&byte| byte == b' ').collect();
        let ([mode, _, blob, _, state], Some(path)) = (words.as_slice(), parts.next()) else { break };
        let old = side(mode, blob).filter(|side| side.mode != *b"000000");
        let moved = if state.starts_with(b"R") { parts.next() } else { None };
        let renamed = moved.map(|_| path.to_vec());
        out.insert(moved.unwrap_or(path).to_vec(), Difference { old, renamed });
    }
    Ok(out)
}

/// An entry of the index.
struct Entry {
    path: Vec<u8>,
    side: Side,
}

/// The index below `below`; a path in conflict once.
fn tracked(git: &Git, below: &[u8]) -> Result<Vec<Entry>, Failure> {
    let mut arguments: Vec<OsString> = ["ls-files", "-s", "-z", "--"].map(OsString::from).to_vec();
    if !below.is_empty() {
        arguments.push(path_of(below).into_os_string());
    }
    let out = git.ask(&arguments)?;
    let mut seen = BTreeSet::new();
    let entry = |line: &[u8]| {
        // `100644 <blob> 0`, a tab, and the path.
        let at = line.iter().position(|&byte| byte == b'\t')?;
        let words: Vec<&[u8]> = line.get(..at)?.split(|&byte| byte == b' ').collect();
        let [mode, blob, _] = words.as_slice() else { return None };
        Some(Entry { path: line.get(at + 1..)?.to_vec(), side: side(mode, blob)? })
    };
    let entries = out.split(|&byte| byte == 0).filter_map(entry);
    Ok(entries.filter(|entry| seen.insert(entry.path.clone())).collect())
}

fn side(mode: &[u8], blob: &[u8]) -> Option<Side> {
    Some(Side { mode: mode.try_into().ok()?, blob: String::from_utf8(blob.to_vec()).ok()? })
}

/// Git's name for the text of each file as it stands on the disk, no filter run.
fn hashes(git: &Git, files: &[Candidate]) -> Result<Vec<String>, Failure> {
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let mut input = Vec::new();
    for file in files {
        quote(&file.path, &mut input);
    }
    let mut child = git.start(&["hash-object", "--no-filters", "--stdin-paths"], input)?;
    let mut out = String::new();
    if let Some(mut stdout) = child.stdout.take() {
        // Its end tells whether all could be read.
        let _ = stdout.read_to_string(&mut out);
    }
    finish(child, &git.folder)?;
    Ok(out.lines().map(str::to_owned).collect())
}

/// A path as a line that git takes for a quoted name.
fn quote(path: &[u8], out: &mut Vec<u8>) {
    out.push(b'"');
    for &byte in path {
        match byte {
            b'"' | b'\\' => out.extend([b'\\', byte]),
            0..0x20 => out.extend(format!("\\{byte:03o}").into_bytes()),
            _ => out.push(byte),
        }
    }
    out.extend(b"\"\n");
}

/// The filters that `.gitattributes` names for files, by their paths in the index.
pub(super) fn filters<'c>(
    git: &Git,
    paths: impl Iterator<Item = &'c [u8]>,
) -> Result<BTreeMap<Vec<u8>, String>, Failure> {
    let input: Vec<u8> = paths.flat_map(|path| [path, b"\0"].concat()).collect();
    if input.is_empty() {
        return Ok(BTreeMap::new());
    }
    let mut child = git.start(&["check-attr", "-z", "--stdin", "filter"], input)?;
    let mut out = Vec::new();
    if let Some(mut stdout) = child.stdout.take() {
        let _ = stdout.read_to_end(&mut out);
    }
    finish(child, &git.folder)?;
    let fields: Vec<&[u8]> = out.split(|&byte| byte == 0).collect();
    let set = fields.chunks_exact(3).filter_map(|field| match field {
        [_, _, b"unspecified" | b"unset" | b"set"] => None,
        [path, _, filter] => Some((path.to_vec(), String::from_utf8_lossy(filter).into_owned())),
        _ => None,
    });
    Ok(set.collect())
}

/// Old texts, in the order they were asked for.
struct Texts {
    child: Child,
    out: Option<BufReader<std::process::ChildStdout>>,
}

impl Texts {
    fn start(git: &Git, input: Vec<u8>) -> Result<Self, Failure> {
        let mut child = git.start(&["cat-file", "--batch"], input)?;
        let out = child.stdout.take().map(BufReader::new);
        Ok(Self { child, out })
    }

    /// The next text; `None` where the checkout does not have it.
    fn next(&mut self) -> Option<Vec<u8>> {
        let out = self.out.as_mut()?;
        let mut head = String::new();
        out.read_line(&mut head).ok()?;
        // `<blob> blob <bytes>`, or `<blob> missing`.
        let size: u64 = head.trim_end().rsplit(' ').next()?.parse().ok()?;
        let mut text = Vec::new();
        out.by_ref().take(size + 1).read_to_end(&mut text).ok()?;
        text.pop();
        (text.len() as u64 == size).then_some(text)
    }

    fn end(mut self, git: &Git) -> Result<(), Failure> {
        self.out = None;
        finish(self.child, &git.folder)
    }
}

/// Whether the checkout leaves objects at its server until they are needed.
fn is_partial(git: &Git) -> Result<bool, Failure> {
    Ok(git.line(&["config", "--get-regexp", r"^(remote\..*\.promisor|extensions\.partialclone)$"])?.is_some())
}

fn not_there(git: &Git, base: &str) -> Failure {
    let short: String = base.chars().take(12).collect();
    let failure = Failure::new(format!("git does not have the old texts of {short} in `{}`", git.folder.display()));
    if is_partial(git).unwrap_or(false) {
        failure.help(format!("it is a partial clone, and nothing is fetched here: run `git diff --stat {short}` there first, which fetches them"))
    } else {
        failure.help("run `git fsck` there to see what is missing")
    }
}

/// Files that were moved since the last commit that changed `file`, from old to new path, both relative to `folder` and in
/// it: those committed or staged since. `None` without git. A file that was never committed has seen no move.
pub(in crate::cli) fn renames_since_last_change_of(file: &Path, folder: &Path) -> Option<BTreeMap<String, String>> {
    let (at, name) = super::place(file);
    let top_of_file = top(&Git::new(&at)).ok()?;
    let git = Git::new(at.join(&top_of_file.up));
    let mut path = top_of_file.prefix;
    path.extend(name?);
    let scanned = top(&Git::new(folder)).ok()?;
    let is_same = git.folder.canonicalize().ok()? == folder.join(&scanned.up).canonicalize().ok()?;
    if !is_same {
        return None;
    }
    let mut arguments: Vec<OsString> = ["rev-list", "-1", "HEAD", "--"].map(OsString::from).to_vec();
    arguments.push(path_of(&path).into_os_string());
    let Some(commit) = git.line(&arguments).ok()? else { return Some(BTreeMap::new()) };
    let name = |path: &[u8]| Some(display_path(&path_of(path.strip_prefix(&scanned.prefix[..])?)));
    let moved = differences(&git, &commit).ok()?;
    Some(
        moved
            .iter()
            .filter_map(|(new, difference)| Some((name(difference.renamed.as_deref()?)?, name(new)?)))
            .collect(),
    )
}

fn is_readable(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok_and(|found| found.is_file()) && std::fs::File::open(path).is_ok()
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt as _;
    PathBuf::from(std::ffi::OsStr::from_bytes(bytes))
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}

#[cfg(test)]
#[path = "since_tests.rs"]
mod tests;
