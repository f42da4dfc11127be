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

/// The module of a file by its place below the root of its crate: `src/a/b.rs` and `src/a/b/mod.rs` are `name::a::b`.
/// Each binary, example, test and benchmark is a crate of its own.
pub(crate) fn module_of(path: &Path, root: &Path, name: &str) -> Option<String> {
    let inside = path.strip_prefix(root).ok()?;
    let parts: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let (file, folders) = parts.split_last()?;
    let stem = file.strip_suffix(".rs")?;
    let name = name.replace('-', "_");
    let mut module: Vec<String> = Vec::new();
    match folders {
        [] => module.push(format!("{name}.{stem}")),
        [top, rest @ ..] if top == "src" => match rest {
            [bin, more @ ..] if bin == "bin" => {
                module.push(format!("{name}.{}", more.first().map_or(stem, String::as_str)));
                module.extend(more.iter().skip(1).cloned());
                if !more.is_empty() && stem != "main" {
                    module.push(stem.to_owned());
                }
                return Some(module.join(ABSOLUTE));
            }
            _ => {
                module.push(name);
                module.extend(rest.iter().cloned());
                if !(matches!(stem, "lib" | "main") && rest.is_empty() || stem == "mod") {
                    module.push(stem.to_owned());
                }
            }
        },
        [top, rest @ ..] => {
            // `tests/api.rs`, `tests/api/main.rs` with its modules, `tests/common/mod.rs`.
            module.push(format!("{name}.{top}"));
            module.extend(rest.iter().cloned());
            if !matches!(stem, "mod" | "main") {
                module.push(stem.to_owned());
            }
        }
    }
    Some(module.join(ABSOLUTE))
}
