//! Symbol graphs of the Swift compiler (`swift symbolgraph-extract`, `-emit-symbol-graph`).
//!
//! They hold what a declaration looks like in pieces; put together, these say all that source says. Modules before
//! names are gone already. What is unavailable is mostly left out.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::json::{self, is as says, labels, list, text};
use super::{Options, java, made_up};
use crate::api::{Hint, Item, ItemKind, Param, Traits, hints};
use crate::lang::Language;
use crate::problem::{FileProblem, TextFile};
use crate::source::Span;

/// Whether `text` is a symbol graph.
pub(super) fn is(text: &str) -> bool {
    text.contains("\"symbols\"") && text.contains("\"relationships\"") && text.contains("\"module\"")
}

/// Reads the symbol graphs of one version: that of the module, and those of what it extends.
pub(super) fn read(files: &[&TextFile], _: Options, problems: &mut Vec<FileProblem>) -> Vec<Item> {
    let values: Vec<(&TextFile, Value)> =
        files.iter().filter_map(|&file| json::parse(file, problems).map(|value| (file, value))).collect();
    let mut graph = Graph::default();
    for (_, value) in &values {
        for symbol in list(value, "symbols") {
            graph
                .names
                .insert(precise(symbol), list(symbol, "pathComponents").iter().filter_map(Value::as_str).collect());
        }
        for relation in list(value, "relationships") {
            graph.relation(relation);
        }
    }
    let mut items = Vec::new();
    for (file, value) in &values {
        let module = value.get("module").map_or("", |module| text(module, "name"));
        if module.is_empty() {
            problems.push(FileProblem::error(file, Span::at(0), "it does not say which module this is"));
            continue;
        }
        let mut unknown = HashSet::new();
        for symbol in list(value, "symbols") {
            match graph.item(symbol, module) {
                Made::Item(item) => items.push(*item),
                Made::Unknown(kind) if unknown.insert(kind) => {
                    let at = json::place(file, kind);
                    problems.push(FileProblem::warning(file, at, format!("symbols of kind `{kind}` are not read")));
                }
                _ => {}
            }
        }
    }
    made_up::dropped(items)
}

fn precise(symbol: &Value) -> &str {
    symbol.get("identifier").map_or("", |identifier| text(identifier, "precise"))
}

/// What symbols say of one another.
#[derive(Default)]
struct Graph<'v> {
    names: HashMap<&'v str, Vec<&'v str>>,
    above: HashMap<&'v str, Vec<String>>,
    requirements: HashSet<&'v str>,
    optional: HashSet<&'v str>,
    overrides: HashSet<&'v str>,
}

enum Made<'v> {
    Item(Box<Item>),
    /// Not public, or made by the compiler.
    Nothing,
    Unknown(&'v str),
}

impl<'v> Graph<'v> {
    fn relation(&mut self, relation: &'v Value) {
        let (source, target) = (text(relation, "source"), text(relation, "target"));
        match text(relation, "kind") {
            "inheritsFrom" | "conformsTo" => {
                let fallback = text(relation, "targetFallback");
                let named = self.names.get(target).map(|parts| parts.join("."));
                let name =
                    named.unwrap_or_else(|| fallback.split_once('.').map_or(fallback, |(_, name)| name).to_owned());
                if !name.is_empty() {
                    self.above.entry(source).or_default().push(name);
                }
            }
            "requirementOf" => drop(self.requirements.insert(source)),
            "optionalRequirementOf" => {
                self.requirements.insert(source);
                self.optional.insert(source);
            }
            "overrides" => drop(self.overrides.insert(source)),
            _ => {}
        }
    }

    fn item(&self, symbol: &'v Value, module: &str) -> Made<'v> {
        let word = symbol.get("kind").map_or("", |kind| text(kind, "identifier"));
        let kind = match word.strip_prefix("swift.").unwrap_or(word) {
            "class" | "struct" | "actor" => ItemKind::Class,
            "protocol" => ItemKind::Interface,
            "enum" => ItemKind::Enum,
            "enum.case" => ItemKind::Case,
            "typealias" => ItemKind::Alias,
            "func" | "method" | "type.method" | "func.op" => ItemKind::Function,
            "property" | "type.property" | "var" => ItemKind::Property,
            "init" => ItemKind::Constructor,
            "macro" => ItemKind::Macro,
            "subscript" | "type.subscript" | "associatedtype" | "deinit" | "extension" | "module" => {
                return Made::Nothing;
            }
            _ => return Made::Unknown(word),
        };
        let id = precise(symbol);
        let access = text(symbol, "accessLevel");
        let parts: Vec<&str> = list(symbol, "pathComponents").iter().filter_map(Value::as_str).collect();
        let Some((last, around)) = parts.split_last().filter(|_| matches!(access, "public" | "open" | "")) else {
            return Made::Nothing;
        };
        if id.contains("::SYNTHESIZED::") {
            return Made::Nothing;
        }
        let owner = [&[module], around].concat().join(".");
        let (name, labels) = labels(last);
        if name.is_empty() {
            return Made::Nothing;
        }
        let mut item = Item::new(Language::Swift, kind, &owner, name);
        item.is_member = !around.is_empty();
        let written = joined(list(symbol, "declarationFragments"));
        let signature = symbol.get("functionSignature");
        match kind {
            ItemKind::Function | ItemKind::Constructor | ItemKind::Macro => {
                let params = signature.map_or(&[] as &[Value], |signature| list(signature, "parameters"));
                let defaults = defaults(&written);
                let params =
                    params.iter().enumerate().map(|(at, param)| self.param(param, labels.get(at), defaults.get(at)));
                item.params = params.collect();
                let result = signature.map(|signature| joined(list(signature, "returns"))).unwrap_or_default();
                item.ty = Some(plain(&result)).filter(|ty| !ty.is_empty() && ty != "()" && kind == ItemKind::Function);
            }
            ItemKind::Case => item.params = payload(&written),
            ItemKind::Property => {
                let ty = written.split_once(": ").map_or("", |(_, ty)| ty);
                let (ty, accessors) = ty.split_once(" {").map_or((ty, None), |(ty, rest)| (ty, Some(rest)));
                item.ty = Some(plain(ty)).filter(|ty| !ty.is_empty());
                let is_var = written.split_whitespace().any(|word| word == "var");
                item.traits.is_mutable = is_var && accessors.is_none_or(|rest| rest.contains("set"));
            }
            ItemKind::Alias => item.ty = written.split_once(" = ").map(|(_, ty)| plain(ty)),
            _ => item.supertypes = self.supertypes(id, &written),
        }
        let head = written.split('(').next().unwrap_or_default();
        let behind = written.rsplit_once(')').map_or("", |(_, behind)| behind);
        let waits = behind.split("->").next().unwrap_or_default().split_whitespace().any(|word| word == "async")
            || written.contains(") async ");
        item.traits = Traits {
            is_static: word.starts_with("swift.type.") || head.split_whitespace().any(|word| word == "static"),
            is_async: waits,
            is_override: self.overrides.contains(id) || head.split_whitespace().any(|word| word == "override"),
            is_abstract: self.requirements.contains(id),
            is_optional: self.optional.contains(id) || written.contains("init?("),
            ..item.traits
        };
        item.hint = hint(symbol);
        Made::Item(Box::new(item))
    }

    fn param(&self, param: &Value, label: Option<&Option<String>>, default: Option<&bool>) -> Param {
        let (name, inner) = (text(param, "name"), text(param, "internalName"));
        let written = joined(list(param, "declarationFragments"));
        let ty = written.split_once(": ").map_or(written.as_str(), |(_, ty)| ty);
        let own = if inner.is_empty() { name } else { inner };
        Param {
            label: label.cloned().flatten(),
            name: Some(own.to_owned()).filter(|own| !own.is_empty()),
            ty: Some(plain(ty.trim_end_matches("..."))).filter(|ty| !ty.is_empty()),
            has_default: default.copied().unwrap_or(false),
            is_vararg: ty.ends_with("..."),
        }
    }

    fn supertypes(&self, id: &str, written: &str) -> Vec<String> {
        let mut found = self.above.get(id).cloned().unwrap_or_default();
        let own = written.split_once(" : ").map_or("", |(_, above)| above.split(" where ").next().unwrap_or_default());
        for above in java::parts(own) {
            let above = plain(above);
            if !found.contains(&above) {
                found.push(above);
            }
        }
        found
    }
}

fn joined(fragments: &[Value]) -> String {
    fragments.iter().map(|fragment| text(fragment, "spelling")).collect()
}

/// A type without attributes and what callers need not know.
fn plain(ty: &str) -> String {
    let words =
        ty.split(' ').filter(|word| !word.starts_with('@') && !matches!(*word, "inout" | "borrowing" | "consuming"));
    let joined = words.collect::<Vec<_>>().join(" ");
    joined.trim().replace("-> ()", "-> Void")
}

/// The list in the parentheses behind the name in a declaration.
fn parameters(written: &str) -> Vec<&str> {
    let Some(open) = written.find('(') else { return Vec::new() };
    let list = written.get(open..).unwrap_or_default();
    let close = java::closing(list).unwrap_or(list.len());
    list.get(1..close).map(java::parts).unwrap_or_default()
}

/// For each parameter of a declaration whether a call may leave it out.
fn defaults(written: &str) -> Vec<bool> {
    parameters(written).iter().map(|param| param.contains(" = ")).collect()
}

fn payload(written: &str) -> Vec<Param> {
    let is_name = |label: &str| label.chars().all(|c| c.is_alphanumeric() || c == '_');
    let param = |part: &str| {
        let part = part.split(" = ").next().unwrap_or(part);
        let (label, ty) = match part.split_once(": ").filter(|(label, _)| is_name(label)) {
            Some((label, ty)) => (Some(label.to_owned()), ty),
            None => (None, part),
        };
        Param { name: label.clone(), label, ty: Some(plain(ty)), ..Param::default() }
    };
    parameters(written).into_iter().map(param).collect()
}

fn hint(symbol: &Value) -> Option<Hint> {
    let mut hint: Option<Hint> = None;
    for said in list(symbol, "availability") {
        if !matches!(text(said, "domain"), "*" | "iOS" | "swift" | "Swift" | "") {
            continue;
        }
        let is_gone = says(said, "isUnconditionallyUnavailable") || said.get("obsoleted").is_some();
        let goes = says(said, "isUnconditionallyDeprecated") || said.get("deprecated").is_some();
        let (message, renamed) = (text(said, "message"), text(said, "renamed"));
        if is_gone || goes || !renamed.is_empty() {
            let whole = hint.get_or_insert_default();
            whole.is_gone |= is_gone;
            whole.message =
                whole.message.take().or_else(|| Some(message.to_owned()).filter(|message| !message.is_empty()));
            whole.replacement =
                whole.replacement.take().or_else(|| Some(renamed.to_owned()).filter(|name| !name.is_empty()));
        }
    }
    hint.map(hints::completed)
}
