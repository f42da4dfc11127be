//! Whole folders as values: read, written, compared.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use upshift::plan::PlannedFile;
use upshift::report::diff::{DiffStyle, unified};

/// Files by path, `/` between the parts.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

/// Every file below `folder`, hidden ones too.
pub(crate) fn read(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).expect("below the folder");
            tree.insert(upshift::source::display_path(path), std::fs::read(entry.path()).expect("file"));
        }
    }
    tree
}

/// Writes `tree` into `folder`.
pub(crate) fn write(folder: &Path, tree: &Tree) {
    for (path, bytes) in tree {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("folder")).expect("folder");
        std::fs::write(path, bytes).expect("file");
    }
}

/// `tree` in a folder of its own, away from this checkout and its `.gitignore`.
pub(crate) fn temporary(tree: &Tree) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("temporary folder");
    write(folder.path(), tree);
    folder
}

/// `tree` with the files of a plan in their new state.
pub(crate) fn with(tree: &Tree, files: &[PlannedFile]) -> Tree {
    let mut tree = tree.clone();
    for file in files {
        tree.insert(file.path.clone(), file.after.clone().into_bytes());
    }
    tree
}

/// What leads from the tree that was wanted to the one that is there; empty where they are the same.
pub(crate) fn difference(wanted: &Tree, got: &Tree) -> String {
    let mut out = String::new();
    for path in got.keys().filter(|path| !wanted.contains_key(*path)) {
        let _ = writeln!(out, "{path}: not wanted");
    }
    for (path, bytes) in wanted {
        match got.get(path) {
            None => {
                let _ = writeln!(out, "{path}: missing");
            }
            Some(other) if other == bytes => {}
            Some(other) => match (std::str::from_utf8(bytes), std::str::from_utf8(other)) {
                (Ok(before), Ok(after)) => {
                    let (before, after) = (before.to_owned(), after.to_owned());
                    let style = DiffStyle { visible: true, ..DiffStyle::default() };
                    out.push_str(&unified(&[PlannedFile { path: path.clone(), before, after }], style));
                }
                _ => {
                    let _ = writeln!(out, "{path}: other bytes");
                }
            },
        }
    }
    out
}
