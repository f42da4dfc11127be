//! Where a file's module lies: until that is known `crate`, `self` and `super` stand at the start of paths.

use std::path::Path;

use crate::facts::*;

/// What stands for the module that a path starts at, apart from names that other declarations can hide.
pub(crate) const ABSOLUTE: &str = "::";

/// Replaces `crate`, `self` and `super` at the start of every path, for a file that is the module `module`.
pub(crate) fn settle(facts: &mut Facts, module: &str) {
    let settled = |text: &str| -> Option<Box<str>> { Some(whole(text.strip_prefix(ABSOLUTE)?, module).into()) };
    for import in &mut facts.imports {
        if let Some(text) = import.path.first().and_then(|first| settled(&first.text)) {
            import.path[0].text = text;
        }
    }
    let marked = |text: &str| settled(text).map(|text| format!("{ABSOLUTE}{text}").into());
    for expr in &mut facts.exprs {
        if let ExprKind::Name(name) = &mut expr.kind
            && let Some(text) = marked(&name.text)
        {
            name.text = text;
        }
    }
    for ty in &mut facts.types {
        if let TypeRefKind::Named(segments) = &mut ty.kind
            && let Some(first) = segments.first_mut()
            && let Some(text) = marked(&first.name.text)
        {
            first.name.text = text;
        }
    }
    facts.package = Some(module.into());
}

/// The full path of `relative`, which starts with `crate`, `self` or `super`, or with the name of a crate.
fn whole(relative: &str, module: &str) -> String {
    let mut found: Vec<&str> = module.split(ABSOLUTE).collect();
    let mut parts = relative.split(ABSOLUTE);
    match parts.next().unwrap_or_default() {
        "crate" => found.truncate(1),
        "self" => {}
        "super" => _ = found.pop(),
        other => found = vec![other],
    }
    for part in parts {
        match part {
            "super" => _ = found.pop(),
            part => found.push(part),
        }
    }
    found.join(ABSOLUTE)
}

/// Whether a path in the file starts with `name`.
pub(crate) fn starts_a_path(facts: &Facts, name: &str) -> bool {
    let in_types = facts.types.iter().any(|ty| match &ty.kind {
        TypeRefKind::Named(segments) => segments.first().is_some_and(|first| *first.name.text == *name),
        _ => false,
    });
    in_types || facts.imports.iter().any(|import| import.path.first().is_some_and(|first| *first.text == *name))
}

/// The module of a file by its place below the folder of its package, for one that no `mod` names: `src/a/b.rs` and
/// `src/a/b/mod.rs` are `name::a::b`.
pub(crate) fn module_of(path: &Path, folder: &Path, name: &str) -> Option<String> {
    let inside = path.strip_prefix(folder).ok()?;
    let parts: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let (file, folders) = parts.split_last()?;
    let stem = file.strip_suffix(".rs")?;
    let (mut module, rest) = match folders {
        [] => (vec![format!("{name}.{stem}")], [].as_slice()),
        [top, rest @ ..] if top == "src" => (vec![name.to_owned()], rest),
        [top, rest @ ..] => (vec![format!("{name}.{top}")], rest),
    };
    module.extend(rest.iter().cloned());
    if !(folders.is_empty() || stem == "mod" || matches!(stem, "lib" | "main") && rest.is_empty()) {
        module.push(stem.to_owned());
    }
    Some(module.join(ABSOLUTE))
}
