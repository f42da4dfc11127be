//! Types of the Java virtual machine, and what Kotlin calls them.

/// Parameters and result of a method, as Kotlin writes them; no result for `void`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Method {
    pub(super) params: Vec<String>,
    pub(super) result: Option<String>,
}

/// Reads `(Ljava/lang/String;I)V`; `None` where it is none.
pub(super) fn method(text: &str) -> Option<Method> {
    let (params, result) = text.strip_prefix('(')?.split_once(')')?;
    let mut types = Vec::new();
    let mut rest = params;
    while !rest.is_empty() {
        let (ty, after) = one(rest)?;
        types.push(ty);
        rest = after;
    }
    let result = if result == "V" { None } else { Some(field(result)?) };
    Some(Method { params: types, result })
}

/// Reads the type of a field.
pub(super) fn field(text: &str) -> Option<String> {
    one(text).filter(|(_, rest)| rest.is_empty()).map(|(ty, _)| ty)
}

/// The first type of `text`, and what follows it.
fn one(text: &str) -> Option<(String, &str)> {
    let inner = text.trim_start_matches('[');
    let arrays = text.len() - inner.len();
    // As many as a class file may say.
    if arrays > 255 {
        return None;
    }
    let first = inner.chars().next()?;
    let rest = inner.get(first.len_utf8()..)?;
    if first == 'L' {
        let (name, rest) = rest.split_once(';').filter(|(name, _)| !name.is_empty())?;
        let mut ty = class(name);
        for _ in 0..arrays {
            ty = format!("Array<{ty}>");
        }
        return Some((ty, rest));
    }
    let ty = match first {
        'Z' => "Boolean",
        'B' => "Byte",
        'C' => "Char",
        'S' => "Short",
        'I' => "Int",
        'J' => "Long",
        'F' => "Float",
        'D' => "Double",
        _ => return None,
    };
    let mut ty = if arrays > 0 { format!("{ty}Array") } else { ty.to_owned() };
    for _ in 1..arrays {
        ty = format!("Array<{ty}>");
    }
    Some((ty, rest))
}

/// `java/util/Map$Entry` as Kotlin names it. A box stands for a value that may be missing.
pub(super) fn class(name: &str) -> String {
    MAPPED.iter().find(|(java, _)| *java == name).map_or_else(|| path(name), |(_, kotlin)| (*kotlin).to_owned())
}

/// `com/acme/Room$Role` with dots. A dollar at an end of a name belongs to it.
pub(super) fn path(name: &str) -> String {
    let (package, simple) = name.rsplit_once('/').unwrap_or(("", name));
    let mut dotted = package.replace('/', ".");
    if !package.is_empty() {
        dotted.push('.');
    }
    let mut rest = simple.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let inside = at > 0 && rest.peek().is_some();
        dotted.push(if c == '$' && inside { '.' } else { c });
    }
    dotted
}

/// Types of the Java library that Kotlin has names of its own for.
const MAPPED: &[(&str, &str)] = &[
    ("java/lang/Object", "Any"),
    ("java/lang/String", "String"),
    ("java/lang/CharSequence", "CharSequence"),
    ("java/lang/Throwable", "Throwable"),
    ("java/lang/Cloneable", "Cloneable"),
    ("java/lang/Number", "Number"),
    ("java/lang/Comparable", "Comparable"),
    ("java/lang/Enum", "Enum"),
    ("java/lang/annotation/Annotation", "Annotation"),
    ("java/lang/Iterable", "Iterable"),
    ("java/util/Iterator", "Iterator"),
    ("java/util/Collection", "Collection"),
    ("java/util/List", "List"),
    ("java/util/Set", "Set"),
    ("java/util/Map", "Map"),
    ("java/util/ListIterator", "ListIterator"),
    ("java/util/Map$Entry", "Map.Entry"),
    ("java/lang/Boolean", "Boolean?"),
    ("java/lang/Byte", "Byte?"),
    ("java/lang/Character", "Char?"),
    ("java/lang/Short", "Short?"),
    ("java/lang/Integer", "Int?"),
    ("java/lang/Long", "Long?"),
    ("java/lang/Float", "Float?"),
    ("java/lang/Double", "Double?"),
    ("java/lang/Void", "Nothing?"),
    ("kotlin/Unit", "Unit"),
];

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn types_get_the_names_of_kotlin() {
        let read = method("(Ljava/lang/String;[I[[JLjava/lang/Integer;Lcom/acme/Room$Role;)Ljava/util/List;").unwrap();
        assert_eq!(read.params, ["String", "IntArray", "Array<LongArray>", "Int?", "com.acme.Room.Role"]);
        assert_eq!(read.result.as_deref(), Some("List"));
        assert_eq!(method("()V").unwrap(), Method { params: Vec::new(), result: None });
        assert_eq!(field("[Ljava/lang/String;").as_deref(), Some("Array<String>"));
    }

    #[test]
    fn what_is_no_descriptor_is_none() {
        for bad in ["", "(", "()", "(X)V", "(L;)V", "(Ljava/lang/String)V", "(I)", "(I)II", "é", "([)V"] {
            assert_eq!(method(bad), None, "{bad}");
        }
        assert_eq!(field(&"[".repeat(100_000)), None);
    }
}
