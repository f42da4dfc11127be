//! Types as Java source writes them, with Kotlin's marks for what may be null, and what Kotlin calls them.

use super::descriptor;

/// Types inside one another that are followed.
const MAX_DEPTH: usize = 32;

/// `java.util.List<? extends java.lang.Integer>?` as Kotlin writes it; `None` for `void`.
pub(super) fn ty(text: &str) -> Option<String> {
    let text = text.trim();
    (text != "void").then(|| kotlin(text, 0))
}

fn kotlin(text: &str, depth: usize) -> String {
    let text = without_annotations(text.trim());
    if depth > MAX_DEPTH {
        return text.to_owned();
    }
    let (text, mark) = match text.strip_suffix('?') {
        Some(inner) if !inner.is_empty() => (inner, "?"),
        _ => (text.strip_suffix('!').unwrap_or(text), ""),
    };
    if let Some(element) = text.strip_suffix("[]") {
        let element = element.trim_end_matches(['?', '!']);
        return match primitive(element) {
            Some(name) => format!("{name}Array{mark}"),
            None => format!("Array<{}>{mark}", kotlin(element, depth + 1)),
        };
    }
    for bound in ["? super ", "? extends ", "in ", "out "] {
        if let Some(inner) = text.strip_prefix(bound) {
            return kotlin(inner, depth + 1);
        }
    }
    if text.is_empty() || text == "?" {
        return "*".to_owned();
    }
    let Some((name, args)) = text.split_once('<').and_then(|(name, rest)| Some((name, rest.strip_suffix('>')?))) else {
        return format!("{}{mark}", named(text));
    };
    let args: Vec<String> = parts(args).into_iter().map(|arg| kotlin(arg, depth + 1)).collect();
    if name.starts_with("kotlin.jvm.functions.Function") {
        return function(args, mark);
    }
    format!("{}<{}>{mark}", named(name), args.join(", "))
}

/// A function type, by the arguments of `Function2` and its like: parameters, then the result.
fn function(mut args: Vec<String>, mark: &str) -> String {
    let mut result = args.pop().unwrap_or_default();
    // A suspending function hands its result to a continuation.
    let inner = args.last().and_then(|last| last.strip_prefix("kotlin.coroutines.Continuation<")?.strip_suffix('>'));
    if let Some(inner) = inner {
        result = inner.to_owned();
        args.pop();
    }
    let whole = format!("({}) -> {result}", args.join(", "));
    if mark.is_empty() { whole } else { format!("({whole}){mark}") }
}

fn primitive(name: &str) -> Option<&'static str> {
    Some(match name {
        "boolean" => "Boolean",
        "byte" => "Byte",
        "char" => "Char",
        "short" => "Short",
        "int" => "Int",
        "long" => "Long",
        "float" => "Float",
        "double" => "Double",
        _ => return None,
    })
}

fn named(name: &str) -> String {
    if let Some(primitive) = primitive(name) {
        return primitive.to_owned();
    }
    // What stands in `java.lang` may be written without it.
    let is_simple = !name.contains('.');
    let full = if is_simple { format!("java/lang/{name}") } else { name.replace('.', "/") };
    let kotlin = descriptor::class(&full);
    let kotlin = kotlin.trim_end_matches('?');
    if is_simple && kotlin.starts_with("java.lang.") { name.to_owned() } else { kotlin.to_owned() }
}

/// A type without the annotations before it.
fn without_annotations(text: &str) -> &str {
    let mut rest = text;
    while let Some(inner) = rest.strip_prefix('@') {
        let end = inner.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.'))).unwrap_or(inner.len());
        let mut after = inner.get(end..).unwrap_or_default();
        if after.starts_with('(') {
            let close = closing(after).map_or(after.len(), |close| close + 1);
            after = after.get(close..).unwrap_or_default();
        }
        rest = after.trim_start();
    }
    rest
}

/// Where the parenthesis that `text` starts with is closed.
pub(super) fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quoted = None;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match (quoted, c) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(quote), c) if c == quote => quoted = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quoted = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// The parts of a list, at commas outside brackets and strings.
pub(super) fn parts(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0_i32, 0);
    let mut quoted = None;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match (quoted, c) {
            (Some(quote), c) if c == quote && before != '\\' => quoted = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quoted = Some(c),
            (None, '(' | '[' | '{' | '<') => depth += 1,
            (None, '>') if before == '-' => {}
            (None, ')' | ']' | '}' | '>') => depth -= 1,
            (None, ',') if depth <= 0 => {
                found.push(text.get(start..at).unwrap_or_default().trim());
                start = at + 1;
            }
            _ => {}
        }
        before = c;
    }
    found.push(text.get(start..).unwrap_or_default().trim());
    found.retain(|part| !part.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_get_the_names_of_kotlin() {
        for (java, kotlin) in [
            ("int", "Int"),
            ("Integer?", "Int?"),
            ("java.lang.String", "String"),
            ("Object!", "Any"),
            ("int[]", "IntArray"),
            ("String[]?", "Array<String>?"),
            ("java.util.Map<java.lang.String,? extends java.util.List<?>>", "Map<String, List<*>>"),
            (
                "kotlin.jvm.functions.Function2<? super java.lang.Integer,? super com.acme.A,kotlin.Unit>",
                "(Int, com.acme.A) -> Unit",
            ),
            (
                "kotlin.jvm.functions.Function1<? super kotlin.coroutines.Continuation<? super java.lang.Integer>,?>?",
                "(() -> Int)?",
            ),
            ("@IntRange(from=0, to=\")\") int", "Int"),
            ("T", "T"),
        ] {
            assert_eq!(ty(java).as_deref(), Some(kotlin));
        }
        assert_eq!(ty("void"), None);
        assert!(ty(&"A<".repeat(10_000)).is_some());
        assert!(ty(&format!("{}{}", "A<".repeat(10_000), ">".repeat(10_000))).is_some());
    }
}
