//! A numbered series of patches, each with a message that says what and why: for `git am` in order, or `git apply`.

use std::collections::BTreeMap;

use crate::plan::PlannedFile;
use crate::report::diff::{self, DiffStyle};
use crate::visible::{visible, visible_lines};

/// One patch to be. The `before` of a file is its text after the steps in front.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What the file name is made of, as in a change id.
    pub name: String,
    /// First line of the message.
    pub title: String,
    /// The rest of it; may be empty.
    pub body: String,
    /// What it changes.
    pub files: Vec<PlannedFile>,
}

/// A patch file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatchFile {
    /// `0001-<name>.patch`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// The patches of `steps`; steps that change nothing are left out. `prefix` as in [`DiffStyle::prefix`].
pub fn series(steps: &[Step], prefix: &str) -> Vec<PatchFile> {
    let steps: Vec<_> = steps.iter().filter(|step| step.files.iter().any(|file| file.before != file.after)).collect();
    let total = steps.len();
    steps
        .iter()
        .enumerate()
        .map(|(index, step)| PatchFile {
            name: format!("{:04}-{}.patch", index + 1, slug(&step.name)),
            text: mail(step, index + 1, total, prefix),
        })
        .collect()
}

/// What `later` changes beyond `earlier`, both over the same original texts.
pub fn increment(earlier: &[PlannedFile], later: &[PlannedFile]) -> Vec<PlannedFile> {
    let mut files: BTreeMap<&str, (Option<&PlannedFile>, Option<&PlannedFile>)> = BTreeMap::new();
    for file in earlier {
        files.entry(&file.path).or_default().0 = Some(file);
    }
    for file in later {
        files.entry(&file.path).or_default().1 = Some(file);
    }
    files
        .into_iter()
        .filter_map(|(path, (earlier, later))| {
            let before = earlier.map(|file| &file.after).or(later.map(|file| &file.before))?;
            let after = later.map(|file| &file.after).or(earlier.map(|file| &file.before))?;
            (before != after).then(|| PlannedFile {
                path: path.to_owned(),
                before: before.clone(),
                after: after.clone(),
            })
        })
        .collect()
}

/// The module a path belongs to: what stands before `src`, a Swift package's target below `Sources` or `Tests`, else
/// the top folder; `root` for a file at the top.
pub fn module_of(path: &str) -> String {
    let parts: Vec<_> = path.split('/').collect();
    let folders = &parts[..parts.len() - 1];
    if let Some(at) = folders.iter().position(|&part| part == "src") {
        return if at == 0 { "root".to_owned() } else { folders[..at].join("/") };
    }
    if let Some(at) = folders.iter().position(|&part| part == "Sources" || part == "Tests") {
        return folders[..(at + 2).min(folders.len())].join("/");
    }
    folders.first().map_or("root", |&part| part).to_owned()
}

/// `name` reduced to what every file system takes.
fn slug(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || c == '.' || c == '_' {
            out.push(c);
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    out.truncate(60);
    let out = out.trim_end_matches(['-', '.']).to_owned();
    if out.is_empty() { "changes".to_owned() } else { out }
}

/// A patch in the form of a mail. No date: two runs give the same bytes, and git takes the time of `git am`.
fn mail(step: &Step, number: usize, total: usize, prefix: &str) -> String {
    let mut out = format!(
        "From {:040} Mon Sep 17 00:00:00 2001\nFrom: upshift <upshift@localhost>\nSubject: [PATCH {number}/{total}] {}\n\
         MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n",
        0,
        visible(&step.title)
    );
    for line in visible_lines(&step.body).lines() {
        // A line that looks like the start of a diff or of another mail would end the message there.
        if ["---", "diff ", "Index: ", "From ", "From:"].iter().any(|start| line.starts_with(start)) {
            out.push(' ');
        }
        out.push_str(line);
        out.push('\n');
    }
    out.push_str("---\n\n");
    out.push_str(&diff::unified(&step.files, DiffStyle { prefix, ..DiffStyle::default() }));
    out.push_str(concat!("-- \nupshift ", env!("CARGO_PKG_VERSION"), "\n"));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, before: &str, after: &str) -> PlannedFile {
        PlannedFile { path: path.to_owned(), before: before.to_owned(), after: after.to_owned() }
    }

    #[test]
    fn increments_chain_to_the_whole() {
        let first = [file("a", "0", "1"), file("c", "0", "1")];
        let second = [file("a", "0", "2"), file("b", "0", "2")];
        assert_eq!(increment(&[], &first), first);
        assert_eq!(increment(&first, &second), [file("a", "1", "2"), file("b", "0", "2"), file("c", "1", "0")]);
        assert_eq!(increment(&first, &first), []);
    }

    #[test]
    fn modules() {
        assert_eq!(module_of("app/src/main/A.kt"), "app");
        assert_eq!(module_of("feature/call/src/main/A.kt"), "feature/call");
        assert_eq!(module_of("src/lib.rs"), "root");
        assert_eq!(module_of("Sources/Chat/A.swift"), "Sources/Chat");
        assert_eq!(module_of("Sources/A.swift"), "Sources");
        assert_eq!(module_of("MyApp/Call/A.swift"), "MyApp");
        assert_eq!(module_of("build.gradle"), "root");
    }

    #[test]
    fn names_are_harmless() {
        let step = |name: &str, after: &str| Step {
            name: name.to_owned(),
            title: "t".to_owned(),
            body: "diff --git is not here\nok".to_owned(),
            files: vec![file("a", "0\n", after)],
        };
        let patches = series(&[step("../x y", "1\n"), step("same", "0\n"), step("混", "2\n")], "");
        assert_eq!(
            patches.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(),
            ["0001-..-x-y.patch", "0002-changes.patch"]
        );
        assert!(patches[0].text.contains("[PATCH 1/2] t\n"));
        assert!(patches[0].text.contains("\n diff --git is not here\nok\n---\n"));
    }
}
