//! Symbols as mappings write them: paths (`a.b.Owner.name`, `crate::path::name`) and signatures (`name(p1, p2: Type)`,
//! `name(_:label:)`).

use std::ops::Range;

use super::model::{Member, ParamSpec, Role, Signature};
use crate::lang::Language;

/// Why a symbol cannot be read, with the bytes of the text it is about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct SymbolError {
    /// What is wrong.
    pub message: String,
    /// What is expected.
    pub help: Option<String>,
    /// The bytes of the symbol's text.
    pub range: Range<usize>,
}

impl SymbolError {
    fn new(range: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: Some(help.into()), range }
    }
}

/// What stands between the parts of a path in `language`.
pub fn separator(language: Language) -> &'static str {
    match language {
        Language::Rust => "::",
        Language::Kotlin | Language::Swift => ".",
    }
}

/// Everything before the last part of `path`, and the last part; the first is empty where there is one part only.
pub fn split_last(path: &str, language: Language) -> (&str, &str) {
    path.rsplit_once(separator(language)).unwrap_or(("", path))
}

/// `path` and what encloses it, from the inside out.
pub(crate) fn outward(path: &str, language: Language) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), move |path| path.rsplit_once(separator(language)).map(|(above, _)| above))
}

/// Whether `path` is `root` or lies below it.
pub(crate) fn is_below(language: Language, path: &str, root: &str) -> bool {
    if language == Language::Rust {
        // Written with `::` or joined with dots; a crate's name has `-` in the manifest and `_` in code.
        let plain = |text: &str| text.replace('-', "_").replace("::", ".");
        let (path, root) = (plain(path), plain(root));
        return path.strip_prefix(&root).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    }
    path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Checks a path of at least `least` parts.
///
/// # Errors
/// With the wrong separator, an empty or impossible part, or too few parts.
pub fn check_path(path: &str, language: Language, least: usize) -> Result<(), SymbolError> {
    let separator = separator(language);
    let whole = 0..path.len();
    if path.is_empty() {
        return Err(SymbolError::new(whole, "empty path", example(language)));
    }
    let foreign = if language == Language::Rust { "." } else { "::" };
    if let Some(at) = path.find(foreign) {
        let message = format!("`{foreign}` does not separate the parts of a {} path", name_of(language));
        return Err(SymbolError::new(
            at..at + foreign.len(),
            message,
            format!("use `{separator}`, as in {}", sample(language)),
        ));
    }
    let mut start = 0;
    let mut count = 0;
    for part in path.split(separator) {
        let range = start..start + part.len();
        if part.is_empty() {
            return Err(SymbolError::new(whole, format!("`{path}` has an empty part"), example(language)));
        }
        if let Some((at, bad)) = part.char_indices().find(|&(_, c)| !is_name_char(c)) {
            let message = format!("`{bad}` cannot stand in a path");
            let help = match bad {
                '<' | '>' => "leave type arguments out".to_owned(),
                '(' | ')' => "only methods, functions, cases and constructors take parameters".to_owned(),
                ' ' => "a path has no spaces".to_owned(),
                '*' => "a path names one thing; a package covers everything below it".to_owned(),
                _ => example(language),
            };
            return Err(SymbolError::new(range.start + at..range.start + at + bad.len_utf8(), message, help));
        }
        if part.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(SymbolError::new(range, format!("`{part}` starts with a digit"), example(language)));
        }
        start += part.len() + separator.len();
        count += 1;
    }
    if count < least {
        let help = match language {
            Language::Swift => "Swift paths start with the module, as in `Module.Type.member`".to_owned(),
            _ => format!("write the full path, as in {}", sample(language)),
        };
        return Err(SymbolError::new(whole, format!("`{path}` is not a full path"), help));
    }
    Ok(())
}

/// A type's path, and its type arguments with their bytes where it has some.
pub type TypeSymbol<'t> = (&'t str, Option<Vec<(&'t str, Range<usize>)>>);

/// Splits `a.b.Type<T, E>` into the path and the arguments.
///
/// # Errors
/// When the brackets have no partner, something follows them, or an argument is empty.
pub fn split_type_args(text: &str) -> Result<TypeSymbol<'_>, SymbolError> {
    let Some((path, inside)) = text.split_once('<') else { return Ok((text, None)) };
    let open = path.len();
    let Some(inside) = inside.strip_suffix('>') else {
        return Err(SymbolError::new(open..text.len(), "`<` is never closed", "end in `>`, as in `Type<T, E>`"));
    };
    let mut args = Vec::new();
    let (mut depth, mut start) = (0_i32, 0);
    for (at, c) in inside.char_indices().chain([(inside.len(), ',')]) {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            _ => {}
        }
        let last = at == inside.len();
        if depth < 0 || last && depth > 0 {
            let range = open..text.len();
            return Err(SymbolError::new(range, "brackets without a partner", "close what is opened"));
        }
        if c != ',' || depth > 0 {
            continue;
        }
        let arg = inside.get(start..at).unwrap_or_default();
        let from = open + 1 + start + (arg.len() - arg.trim_start().len());
        if arg.trim().is_empty() {
            return Err(SymbolError::new(open..text.len(), "an empty type argument", "leave `<>` or the comma out"));
        }
        args.push((arg.trim(), from..from + arg.trim().len()));
        start = at + 1;
    }
    Ok((path, Some(args)))
}

/// Parses the symbol of a member key.
///
/// # Errors
/// When the path or the parameters cannot be read.
pub fn parse_member(role: Role, text: &str, language: Language) -> Result<Member, SymbolError> {
    let (path, params) = split_params(text)?;
    if let (Role::Property | Role::Macro, Some(_)) = (role, params) {
        let range = path.len()..text.len();
        return Err(SymbolError::new(range, "a property or macro has no parameters", "leave the parentheses out"));
    }
    let swift_constructor = role == Role::Constructor && language == Language::Swift;
    let least = match (role, language) {
        (Role::Method | Role::Case, Language::Swift) => 3,
        (Role::Constructor, Language::Swift) => 3,
        (Role::Constructor, _) => 1,
        _ => 2,
    };
    check_path(path, language, least)?;
    let params = params.map(|inside| parse_params(inside, language, path.len() + 1)).transpose()?;
    let (owner, name) = match (role, split_last(path, language)) {
        (Role::Constructor, (owner, last)) => match (swift_constructor, last == "init") {
            (true, true) => (owner, "init"),
            (true, false) => {
                let help = format!("write `{path}.init(..)`");
                return Err(SymbolError::new(0..path.len(), "a Swift constructor ends in `init`", help));
            }
            (false, true) => {
                let help = format!("write `{owner}(..)`");
                return Err(SymbolError::new(0..path.len(), "a constructor is named by its type alone", help));
            }
            (false, false) => (path, "init"),
        },
        (_, split) => split,
    };
    Ok(Member { role, owner: owner.to_owned(), name: name.to_owned(), params })
}

/// Parses `name(params)`.
///
/// # Errors
/// When it has no name, a path instead of a name, no parentheses, or unreadable parameters.
pub fn parse_signature(text: &str, language: Language) -> Result<Signature, SymbolError> {
    let (name, params) = split_params(text)?;
    let help = "write `name(first: Type, second: Type)`";
    let Some(params) = params else {
        return Err(SymbolError::new(0..text.len(), format!("`{text}` has no parameter list"), help));
    };
    if name.is_empty() || !name.chars().all(is_name_char) {
        return Err(SymbolError::new(0..name.len(), format!("`{name}` is not a simple name"), help));
    }
    let params = parse_params(params, language, name.len() + 1)?;
    Ok(Signature { name: name.to_owned(), params })
}

/// Text before the parentheses, and what is inside them.
fn split_params(text: &str) -> Result<(&str, Option<&str>), SymbolError> {
    let Some(open) = text.find('(') else { return Ok((text, None)) };
    let Some(inside) = text[open + 1..].strip_suffix(')') else {
        let closed = text[open..].contains(')');
        let message = if closed { "text after the parameters" } else { "`(` is never closed" };
        return Err(SymbolError::new(
            open..text.len(),
            message,
            "end the symbol with its `)`; leave the result type out",
        ));
    };
    Ok((&text[..open], Some(inside)))
}

/// The parameters between the parentheses; `offset` is where they start in the symbol's text.
fn parse_params(inside: &str, language: Language, offset: usize) -> Result<Vec<ParamSpec>, SymbolError> {
    let trimmed = inside.trim();
    if trimmed.is_empty() {
        return Ok(Vec::new());
    }
    if language == Language::Swift && trimmed.ends_with(':') && !trimmed.contains([',', ' ']) {
        return selector(trimmed, offset);
    }
    let mut params = Vec::new();
    for (start, part) in split_top(inside, ',').map_err(|at| {
        SymbolError::new(offset + at..offset + at + 1, "unbalanced brackets in the parameters", "close every bracket")
    })? {
        let range = offset + start..offset + start + part.len();
        if part.trim().is_empty() {
            return Err(SymbolError::new(range, "empty parameter", "separate parameters by one comma"));
        }
        if language == Language::Rust && matches!(part.trim(), "self" | "&self" | "&mut self" | "mut self") {
            continue;
        }
        params.push(
            param(part, language)
                .map_err(|help| SymbolError::new(range, format!("`{}` is not a parameter", part.trim()), help))?,
        );
    }
    Ok(params)
}

/// `_:label:`.
fn selector(text: &str, offset: usize) -> Result<Vec<ParamSpec>, SymbolError> {
    let mut start = offset;
    text.trim_end_matches(':')
        .split(':')
        .map(|label| {
            let range = start..start + label.len();
            start += label.len() + 1;
            if label.is_empty() || !label.chars().all(is_name_char) {
                return Err(SymbolError::new(range, format!("`{label}` is not a label"), "write `name(_:label:)`"));
            }
            Ok(ParamSpec { label: (label != "_").then(|| label.to_owned()), name: None, ty: None })
        })
        .collect()
}

/// `name`, `name: Type`, and in Swift `label name: Type`.
fn param(text: &str, language: Language) -> Result<ParamSpec, String> {
    let (names, ty) = match text.split_once(':') {
        Some((names, ty)) => (names.trim(), Some(ty.trim())),
        None => (text.trim(), None),
    };
    let ty = ty.map(|ty| split_top(ty, '=').ok().and_then(|parts| parts.first().map(|part| part.1.trim().to_owned())));
    let ty = match ty {
        Some(Some(ty)) if ty.is_empty() => return Err("write its type after the colon".to_owned()),
        Some(ty) => ty,
        None => None,
    };
    let mut words: Vec<&str> = names.split_whitespace().collect();
    if language == Language::Kotlin {
        words.retain(|word| !matches!(*word, "vararg" | "val" | "var" | "noinline" | "crossinline"));
    }
    if language == Language::Rust {
        words.retain(|word| *word != "mut");
    }
    if words.iter().any(|word| !word.chars().all(is_name_char)) {
        return Err("a parameter is `name` or `name: Type`".to_owned());
    }
    let owned = |word: &str| Some(word.to_owned());
    match (language, words.as_slice()) {
        (Language::Swift, [label, name]) => {
            Ok(ParamSpec { label: (*label != "_").then(|| (*label).to_owned()), name: owned(name), ty })
        }
        (Language::Swift, [name]) if ty.is_some() && *name != "_" => {
            Ok(ParamSpec { label: owned(name), name: owned(name), ty })
        }
        (Language::Swift, _) => Err("write `label name: Type`, or the selector form `name(_:label:)`".to_owned()),
        (_, [name]) => Ok(ParamSpec { label: owned(name), name: owned(name), ty }),
        _ => Err("a parameter is `name` or `name: Type`".to_owned()),
    }
}

/// Splits at `at` outside brackets, with the offset of each part. `->` closes nothing.
///
/// # Errors
/// The offset of a bracket without its partner.
fn split_top(text: &str, at: char) -> Result<Vec<(usize, &str)>, usize> {
    let mut parts = Vec::new();
    let mut open = Vec::new();
    let mut start = 0;
    let mut previous = ' ';
    for (offset, c) in text.char_indices() {
        match c {
            '(' | '[' | '{' | '<' => open.push((c, offset)),
            '>' if previous == '-' || previous == '=' => {}
            ')' | ']' | '}' | '>' => {
                let partner = match c {
                    ')' => '(',
                    ']' => '[',
                    '}' => '{',
                    _ => '<',
                };
                if open.pop().map(|(bracket, _)| bracket) != Some(partner) {
                    return Err(offset);
                }
            }
            _ if c == at && open.is_empty() => {
                parts.push((start, &text[start..offset]));
                start = offset + c.len_utf8();
            }
            _ => {}
        }
        previous = c;
    }
    match open.last() {
        Some((_, offset)) => Err(*offset),
        None => {
            parts.push((start, &text[start..]));
            Ok(parts)
        }
    }
}

fn is_name_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$')
}

fn name_of(language: Language) -> &'static str {
    match language {
        Language::Kotlin => "Kotlin",
        Language::Swift => "Swift",
        Language::Rust => "Rust",
    }
}

fn sample(language: Language) -> &'static str {
    match language {
        Language::Kotlin => "`com.acme.chat.Room.topic`",
        Language::Swift => "`AcmeChat.Room.topic`",
        Language::Rust => "`acme_chat::room::Room::topic`",
    }
}

fn example(language: Language) -> String {
    format!("a {} path looks like {}", name_of(language), sample(language))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn spec(label: Option<&str>, name: Option<&str>, ty: Option<&str>) -> ParamSpec {
        ParamSpec { label: label.map(Into::into), name: name.map(Into::into), ty: ty.map(Into::into) }
    }

    #[test]
    fn kotlin_members() {
        let member =
            parse_member(Role::Method, "com.acme.Room.send(text, done: (Int, Map<K, V>) -> Unit)", Language::Kotlin);
        let member = member.unwrap();
        assert_eq!((member.owner.as_str(), member.name.as_str()), ("com.acme.Room", "send"));
        let done = spec(Some("done"), Some("done"), Some("(Int, Map<K, V>) -> Unit"));
        assert_eq!(member.params, Some(vec![spec(Some("text"), Some("text"), None), done]));
        let all = parse_member(Role::Method, "com.acme.Room.send", Language::Kotlin).unwrap();
        assert_eq!(all.params, None);
        let none = parse_member(Role::Method, "com.acme.Room.getName()", Language::Kotlin).unwrap();
        assert_eq!(none.params, Some(Vec::new()));
        let built = parse_member(Role::Constructor, "com.acme.Room(name)", Language::Kotlin).unwrap();
        assert_eq!((built.owner.as_str(), built.name.as_str()), ("com.acme.Room", "init"));
    }

    #[test]
    fn swift_members_in_both_forms() {
        let short = parse_member(Role::Method, "Acme.Client.login(_:token:)", Language::Swift).unwrap();
        assert_eq!(short.params, Some(vec![spec(None, None, None), spec(Some("token"), None, None)]));
        let long =
            parse_member(Role::Method, "Acme.D.room(_ room: Room, didUpdate all: [P: Q])", Language::Swift).unwrap();
        let expected =
            vec![spec(None, Some("room"), Some("Room")), spec(Some("didUpdate"), Some("all"), Some("[P: Q]"))];
        assert_eq!(long.params, Some(expected));
        let built = parse_member(Role::Constructor, "Acme.Client.init(id:)", Language::Swift).unwrap();
        assert_eq!(built.owner, "Acme.Client");
    }

    #[test]
    fn rust_members() {
        let member = parse_member(Role::Method, "acme::Room::send(&self, text: &str)", Language::Rust).unwrap();
        assert_eq!((member.owner.as_str(), member.name.as_str()), ("acme::Room", "send"));
        assert_eq!(member.params, Some(vec![spec(Some("text"), Some("text"), Some("&str"))]));
    }

    #[test]
    fn bad_symbols_say_what_was_expected() {
        let message = |role, text, language| {
            let error = parse_member(role, text, language).unwrap_err();
            format!("{:?} {}; {}", error.range, error.message, error.help.unwrap_or_default())
        };
        let kotlin = |text| message(Role::Method, text, Language::Kotlin);
        assert_eq!(
            kotlin("a::B::c"),
            "1..3 `::` does not separate the parts of a Kotlin path; use `.`, as in `com.acme.chat.Room.topic`"
        );
        assert_eq!(
            kotlin("send"),
            "0..4 `send` is not a full path; write the full path, as in `com.acme.chat.Room.topic`"
        );
        assert!(kotlin("a.B.c(x").starts_with("5..7 `(` is never closed"));
        assert!(kotlin("a.B.c(x) -> Int").starts_with("5..15 text after the parameters"));
        assert!(kotlin("a.B<T>.c").starts_with("3..4 `<` cannot stand in a path; leave type arguments out"));
        assert!(kotlin("a..c").starts_with("0..4 `a..c` has an empty part"));
        assert!(
            kotlin("a.B.c(x: Map<K)").starts_with("14..15 unbalanced")
                || kotlin("a.B.c(x: Map<K)").contains("unbalanced")
        );
        assert!(kotlin("a.B.c(x,,y)").contains("empty parameter"));
        assert!(message(Role::Property, "a.B.c(x)", Language::Kotlin).contains("has no parameters"));
        assert!(message(Role::Method, "Client.login", Language::Swift).contains("Swift paths start with the module"));
        assert!(message(Role::Method, "A.C.login(user)", Language::Swift).contains("the selector form"));
        assert!(message(Role::Constructor, "A.C.D(id:)", Language::Swift).contains("write `A.C.D.init(..)`"));
    }

    #[test]
    fn signatures_have_a_simple_name() {
        let signature = parse_signature("onMuted(who: Participant)", Language::Kotlin).unwrap();
        assert_eq!(signature.name, "onMuted");
        assert!(parse_signature("a.onMuted(who: P)", Language::Kotlin).is_err());
        assert!(parse_signature("onMuted", Language::Kotlin).is_err());
    }
}
