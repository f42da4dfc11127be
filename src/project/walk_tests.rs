use super::*;
use crate::lang::Language;

fn project(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in files {
        write(dir.path(), path, text.as_bytes());
    }
    dir
}

fn write(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn paths(walk: &Walk) -> Vec<String> {
    walk.files.iter().map(|file| file.source.display_path()).collect()
}

fn reasons(walk: &Walk) -> Vec<(&str, &str)> {
    walk.not_analysed.iter().map(|entry| (entry.path.as_str(), &*entry.reason.en)).collect()
}

#[test]
fn sorted_and_classified() {
    let dir = project(&[
        ("b/Two.swift", "import B"),
        ("a/One.kt", "\u{feff}package a\r\n"),
        ("a-b/Three.java", "class Three {}"),
        ("build.gradle", "dependencies {}"),
        ("README.md", "# hello"),
    ]);
    let walk = walk(dir.path(), None).unwrap();
    assert_eq!(paths(&walk), ["a-b/Three.java", "a/One.kt", "b/Two.swift", "build.gradle"]);
    assert_eq!(walk.files[1].kind, FileKind::Source(Language::Kotlin));
    assert_eq!(walk.files[1].source.text(), "\u{feff}package a\r\n");
    assert_eq!((walk.seen, walk.skipped["not a source or build file"]), (5, 1));
    assert!(walk.problems.is_empty() && walk.not_analysed.is_empty());
}

#[test]
fn generated_and_vendored_folders_are_counted_not_read() {
    let dir = project(&[
        ("app/build/generated/source/R.kt", ""),
        (".build/checkouts/x/X.swift", ""),
        (".gradle/x/X.kt", ""),
        (".git/x.kt", ""),
        ("Pods/LiveKit/Room.swift", ""),
        ("Carthage/Checkouts/A.swift", ""),
        ("DerivedData/x/A.swift", ""),
        ("node_modules/x/ios/A.swift", ""),
        ("target/debug/build/out.kt/x.txt", ""),
        ("app/src/main/kotlin/com/acme/build/Builder.kt", ""),
        ("com/acme/target/Target.kt", ""),
    ]);
    let walk = walk(dir.path(), None).unwrap();
    assert_eq!(paths(&walk), ["app/src/main/kotlin/com/acme/build/Builder.kt", "com/acme/target/Target.kt"]);
    let counts: Vec<_> = walk.skipped.iter().map(|(reason, count)| (*reason, *count)).collect();
    assert_eq!(counts, [("build output", 3), ("hidden folder", 3), ("vendored code", 3)]);
}

#[test]
fn gitignore_holds_without_a_repository() {
    let dir = project(&[
        (".gitignore", "generated/\n*.tmp.kt\n!keep.tmp.kt\n"),
        ("generated/A.kt", ""),
        ("x.tmp.kt", ""),
        ("keep.tmp.kt", ""),
        ("B.kt", ""),
    ]);
    assert_eq!(paths(&walk(dir.path(), None).unwrap()), ["B.kt", "keep.tmp.kt"]);
}

#[test]
fn ignore_files_above_the_folder() {
    let dir =
        project(&[(".gitignore", "*.tmp.kt\nhidden/*\n"), ("a/A.kt", ""), ("a/x.tmp.kt", ""), ("hidden/B.kt", "")]);
    let found = |path: &str| paths(&walk(&dir.path().join(path), None).unwrap());
    // No repository: what lies above is none of the project's business.
    assert_eq!(found("a"), ["A.kt", "x.tmp.kt"]);
    fs::create_dir(dir.path().join(".git")).unwrap();
    assert_eq!(found("a"), ["A.kt"]);
    // Ignored as a whole, and still asked for.
    assert_eq!(found("hidden"), ["B.kt"]);
}

#[test]
fn empty_folder_single_file_and_missing_path() {
    let dir = project(&[("A.kt", "package a"), ("notes.txt", "")]);
    fs::create_dir(dir.path().join("empty")).unwrap();

    let empty = walk(&dir.path().join("empty"), None).unwrap();
    assert!(empty.files.is_empty() && empty.not_analysed.is_empty() && empty.problems.is_empty());

    let single = walk(&dir.path().join("A.kt"), None).unwrap();
    assert_eq!(paths(&single), ["A.kt"]);
    assert_eq!(single.base, fs::canonicalize(dir.path()).unwrap());

    let other = walk(&dir.path().join("notes.txt"), None).unwrap();
    assert_eq!(reasons(&other), [("notes.txt", "not a source or build file upshift knows")]);

    let missing = dir.path().join("nowhere");
    assert!(matches!(walk(&missing, None), Err(WalkError::Missing(path)) if path == missing));
}

#[test]
fn texts_that_are_not_utf8_are_listed() {
    let dir = project(&[("Good.kt", "")]);
    write(dir.path(), "Bad.kt", b"package a\nval x = \"\xff\"\n");
    write(dir.path(), "Binary.swift", b"ab\0cd");
    write(dir.path(), "Wide.kt", b"\xff\xfep\0a\0");
    write(dir.path(), "Other.bin", b"\0\0\xff");
    let walk = walk(dir.path(), None).unwrap();
    assert_eq!(paths(&walk), ["Good.kt"]);
    assert_eq!(
        reasons(&walk),
        [
            ("Bad.kt", "not valid UTF-8 (line 2, byte 19)"),
            ("Binary.swift", "binary (it holds NUL bytes)"),
            ("Wide.kt", "UTF-16 text; only UTF-8 is read"),
        ]
    );
}

#[test]
fn a_huge_file_is_left_out_unread() {
    let dir = project(&[("A.kt", "")]);
    File::create(dir.path().join("Huge.kt")).unwrap().set_len(50 << 20).unwrap();
    File::create(dir.path().join("Huge.png")).unwrap().set_len(50 << 20).unwrap();
    let walk = walk(dir.path(), None).unwrap();
    assert_eq!(paths(&walk), ["A.kt"]);
    assert_eq!(reasons(&walk), [("Huge.kt", "50.0 MB, larger than the 2 MB that are read")]);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let outside = project(&[("Secret.kt", "")]);
    let dir = project(&[("src/A.kt", "")]);
    symlink(outside.path(), dir.path().join("outside")).unwrap();
    symlink(outside.path().join("Secret.kt"), dir.path().join("Link.kt")).unwrap();
    symlink(dir.path(), dir.path().join("src/loop")).unwrap();
    symlink("itself", dir.path().join("itself")).unwrap();
    symlink("gone", dir.path().join("dangling")).unwrap();
    symlink("src/A.kt", dir.path().join("Same.kt")).unwrap();
    let walk = walk(dir.path(), None).unwrap();
    assert_eq!(paths(&walk), ["src/A.kt"]);
    let listed: Vec<_> = walk.not_analysed.iter().map(|entry| entry.path.as_str()).collect();
    assert_eq!(listed, ["Link.kt", "dangling", "itself", "outside", "src/loop"]);
    let reason = |path: &str| walk.not_analysed.iter().find(|entry| entry.path == path).unwrap().reason.en.clone();
    assert!(reason("outside").starts_with("symbolic link that leaves the project, to `"));
    assert_eq!(reason("src/loop"), "symbolic link to a folder around it (a loop)");
    assert_eq!(reason("dangling"), "symbolic link to nothing");
    assert!(reason("itself").starts_with("symbolic link that cannot be followed"));
    assert_eq!(walk.skipped["symbolic link"], 1);
}

#[cfg(unix)]
#[test]
fn a_link_as_the_given_path_is_followed() {
    let dir = project(&[("src/A.kt", "")]);
    std::os::unix::fs::symlink(dir.path().join("src"), dir.path().join("link")).unwrap();
    assert_eq!(paths(&walk(&dir.path().join("link"), None).unwrap()), ["A.kt"]);
}

#[cfg(unix)]
#[test]
fn an_unreadable_file_is_a_problem() {
    use std::os::unix::fs::PermissionsExt;
    let dir = project(&[("A.kt", ""), ("Closed.kt", ""), ("closed/B.kt", "")]);
    let close = |path: &str| {
        fs::set_permissions(dir.path().join(path), fs::Permissions::from_mode(0o000)).unwrap();
    };
    close("Closed.kt");
    close("closed");
    // The superuser may read everything: nothing to test then.
    if File::open(dir.path().join("Closed.kt")).is_err() {
        let walk = walk(dir.path(), None).unwrap();
        assert_eq!(paths(&walk), ["A.kt"]);
        let listed: Vec<_> = walk.problems.iter().map(|problem| problem.path.as_deref().unwrap()).collect();
        assert_eq!(listed, ["Closed.kt", "closed"]);
        assert!(walk.problems[0].message.en.starts_with("cannot be read: "));
    }
    fs::set_permissions(dir.path().join("closed"), fs::Permissions::from_mode(0o755)).unwrap();
}
