//! From a revision as a person writes it to the commit to compare with.

use super::run::Git;
use crate::cli::exit::Failure;
use crate::cli::near;

/// The commit to compare with.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Base {
    /// Where HEAD left the revision.
    Common(String),
    /// The revision itself: HEAD has nothing in common with it.
    Unrelated(String),
    /// The tree without files: HEAD itself is asked for, and nothing is committed yet.
    Nothing(String),
}

/// The commit where HEAD left `rev`.
pub(super) fn base(git: &Git, rev: &str) -> Result<Base, Failure> {
    // Never an option of git's, nor what it leaves out: nothing that begins like one is handed over.
    if rev.is_empty() || rev.starts_with(['-', '^']) {
        return Err(Failure::new(format!("`{rev}` is no revision"))
            .help("name a branch, a tag or a commit, as in `--since origin/main`"));
    }
    let commit = |rev: &str| git.line(&["rev-parse", "--verify", "--quiet", &format!("{rev}^{{commit}}")]);
    let head = commit("HEAD")?;
    if head.is_none() && rev == "HEAD" {
        // What a hook asks for at the first commit.
        let empty = git.ask(&["hash-object", "-t", "tree", "--stdin"])?;
        return Ok(Base::Nothing(String::from_utf8_lossy(&empty).trim().to_owned()));
    }
    let Some(found) = commit(rev)? else { return Err(unknown(git, rev, head.is_some())?) };
    let Some(head) = head else { return Ok(Base::Unrelated(found)) };
    match git.line(&["merge-base", &found, &head])? {
        Some(common) => Ok(Base::Common(common)),
        None if is_shallow(git)? => {
            Err(Failure::new(format!("this is a shallow clone, too short to tell where HEAD left `{rev}`"))
                .help(deepen(git, rev)?))
        }
        None => Ok(Base::Unrelated(found)),
    }
}

fn unknown(git: &Git, rev: &str, has_commits: bool) -> Result<Failure, Failure> {
    if !has_commits {
        return Ok(Failure::new(format!("no revision `{rev}`: nothing is committed here yet"))
            .help("everything is new: leave `--since` out"));
    }
    if rev.contains("..") {
        return Ok(Failure::new(format!("`{rev}` is no single revision"))
            .help("name one side, as in `--since origin/main`: where HEAD left it is found by itself"));
    }
    let out = git.ask(&["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags"])?;
    let names = String::from_utf8_lossy(&out);
    let names: Vec<&str> = names.lines().collect();
    let is_elsewhere = names.iter().any(|name| name.strip_suffix(rev).is_some_and(|remote| remote.ends_with('/')));
    Ok(if is_shallow(git)? && !is_elsewhere {
        Failure::new(format!("no revision `{rev}` in this shallow clone")).help(deepen(git, rev)?)
    } else {
        near::unknown("revision", rev, &names, "name a branch, a tag or a commit, as in `--since origin/main`")
    })
}

fn is_shallow(git: &Git) -> Result<bool, Failure> {
    Ok(git.line(&["rev-parse", "--is-shallow-repository"])?.is_some_and(|line| line == "true"))
}

/// How to get the history up to `rev`.
fn deepen(git: &Git, rev: &str) -> Result<String, Failure> {
    let out = git.ask(&["remote"])?;
    let remotes = String::from_utf8_lossy(&out);
    let named = remotes.lines().find_map(|remote| Some((remote, rev.strip_prefix(remote)?.strip_prefix('/')?)));
    let remote = remotes.lines().find(|remote| *remote == "origin").or_else(|| remotes.lines().next());
    let (remote, branch) = named.unwrap_or((remote.unwrap_or("origin"), rev));
    let commit = branch.len() >= 7 && branch.bytes().all(|byte| byte.is_ascii_hexdigit());
    // Without a refspec a clone of one branch would fetch another and not name it. Only the whole history is sure to reach
    // from HEAD to where they parted: deepening follows the branches that are fetched.
    let fetch = match commit {
        true => format!("git fetch --unshallow {remote} {branch}"),
        false => format!("git fetch --unshallow {remote} +refs/heads/{branch}:refs/remotes/{remote}/{branch}"),
    };
    let plain = fetch.chars().all(|c| c.is_alphanumeric() || " -=+:/._@".contains(c));
    let fetch = if plain { fetch } else { "git fetch --unshallow".to_owned() };
    Ok(format!(
        "run `{fetch}` (again, until it is enough), or check out with `fetch-depth: 0` (GitHub) or `GIT_DEPTH: 0` (GitLab)"
    ))
}
