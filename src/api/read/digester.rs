//! Dumps of Swift's API digester (`swift-api-digester -dump-sdk`, and the `.abi.json` beside a module).
//!
//! They say labels, types and which arguments may be left out, but not the names of parameters inside, nor messages and
//! new names of what is deprecated; what is unavailable is not in them. Whether a function waits is read from its
//! mangled name. The `.abi.json` leaves out aliases.

use std::collections::BTreeSet;

use serde_json::Value;

use super::interface::MODULES;
use super::json::{self, is as says, labels, list, text, unqualified};
use super::{Options, java, made_up};
use crate::api::{Hint, Item, ItemKind, Param, Traits};
use crate::lang::Language;
use crate::problem::{FileProblem, TextFile};
use crate::source::Span;

/// Types inside one another that are followed.
const MAX_DEPTH: usize = 32;

/// Whether `text` is a dump.
pub(super) fn is(text: &str) -> bool {
    text.contains("\"ABIRoot\"") || text.contains("\"kind\": \"Root\"") || text.contains("\"kind\":\"Root\"")
}

/// Reads the dumps of one version.
pub(super) fn read(files: &[&TextFile], _: Options, problems: &mut Vec<FileProblem>) -> Vec<Item> {
    let mut items = Vec::new();
    for &file in files {
        let Some(value) = json::parse(file, problems) else { continue };
        let root = value.get("ABIRoot").unwrap_or(&value);
        if text(root, "kind") != "Root" {
            problems.push(FileProblem::error(file, Span::at(0), "no `Root` stands at the top"));
            continue;
        }
        // Older tools do not name the root.
        let first = list(root, "children").iter().map(|child| text(child, "moduleName")).find(|name| !name.is_empty());
        let module = Some(text(root, "name")).filter(|name| !name.is_empty() && *name != "TopLevel").or(first);
        let module = module.unwrap_or_default();
        let mut modules: BTreeSet<&str> = MODULES.iter().copied().chain([module]).collect();
        for child in list(root, "children") {
            modules.extend([text(child, "moduleName")]);
            if text(child, "kind") == "Import" {
                modules.extend([text(child, "name").split('.').next().unwrap_or_default()]);
            }
        }
        modules.remove("");
        let mut dump = Dump { module, modules, items: Vec::new(), file, problems };
        dump.children(root, module, None, 0);
        items.extend(dump.items);
    }
    made_up::dropped(items)
}

struct Dump<'v, 'p> {
    module: &'v str,
    modules: BTreeSet<&'v str>,
    items: Vec<Item>,
    file: &'v TextFile,
    problems: &'p mut Vec<FileProblem>,
}

impl<'v> Dump<'v, '_> {
    fn children(&mut self, of: &'v Value, owner: &str, around: Option<ItemKind>, depth: usize) {
        for child in list(of, "children") {
            self.declaration(child, owner, around, depth);
        }
    }

    fn declaration(&mut self, node: &'v Value, owner: &str, around: Option<ItemKind>, depth: usize) {
        let kind = match text(node, "declKind") {
            "Class" | "Struct" | "Actor" => ItemKind::Class,
            "Protocol" => ItemKind::Interface,
            "Enum" => ItemKind::Enum,
            "TypeAlias" => ItemKind::Alias,
            "Func" => ItemKind::Function,
            "Var" => ItemKind::Property,
            "Constructor" => ItemKind::Constructor,
            "EnumElement" => ItemKind::Case,
            "Macro" => ItemKind::Macro,
            // Types and imports; what has no name of its own.
            "" | "Import" | "Subscript" | "AssociatedType" | "Accessor" | "Destructor" | "PrecedenceGroup"
            | "InfixOperator" | "PrefixOperator" | "PostfixOperator" => return,
            other => {
                let at = json::place(self.file, other);
                self.problems.push(FileProblem::warning(
                    self.file,
                    at,
                    format!("declarations of kind `{other}` are not read"),
                ));
                return;
            }
        };
        let is_hidden = says(node, "implicit") || says(node, "isInternal") || !list(node, "spi_group_names").is_empty();
        let (name, labels) = labels(text(node, "printedName"));
        if is_hidden || name.is_empty() {
            return;
        }
        let mut item = Item::new(Language::Swift, kind, owner, name);
        item.is_member = around.is_some();
        let types: Vec<&Value> =
            list(node, "children").iter().filter(|child| text(child, "kind").starts_with("Type")).collect();
        if kind.is_type() && kind != ItemKind::Alias {
            item.supertypes = self.supertypes(node);
            let path = item.path.clone();
            // A type of another module is there for its extension.
            let is_foreign = says(node, "isExternal")
                || !matches!(text(node, "moduleName"), "") && text(node, "moduleName") != self.module;
            if !is_foreign {
                item.hint = hint(node);
                self.items.push(item);
            }
            if depth < MAX_DEPTH {
                self.children(node, &path, Some(kind), depth + 1);
            }
            return;
        }
        let attributes: Vec<&str> = list(node, "declAttributes").iter().filter_map(Value::as_str).collect();
        let accessors: Vec<&str> =
            list(node, "accessors").iter().map(|accessor| text(accessor, "accessorKind")).collect();
        let sets = accessors.iter().any(|kind| matches!(*kind, "set" | "_modify" | "modify"))
            || list(node, "accessors").iter().any(|accessor| text(accessor, "name") == "Set");
        let is_requirement =
            says(node, "protocolReq") || around == Some(ItemKind::Interface) && !says(node, "isFromExtension");
        item.traits = Traits {
            is_static: says(node, "static"),
            is_mutable: kind == ItemKind::Property && !says(node, "isLet") && sets,
            is_async: waits(node),
            is_override: says(node, "overriding") || attributes.contains(&"Override"),
            is_abstract: is_requirement,
            is_optional: attributes.contains(&"Optional"),
        };
        match kind {
            ItemKind::Case => item.params = self.payload(types.first().copied()),
            ItemKind::Function | ItemKind::Constructor | ItemKind::Macro => {
                let result = types.first();
                let optional = result.is_some_and(|ty| text(ty, "name") == "Optional");
                item.traits.is_optional |= kind == ItemKind::Constructor && optional;
                item.ty = result.filter(|_| kind == ItemKind::Function).and_then(|ty| self.ty(ty));
                let params = types.iter().skip(1).zip(labels);
                item.params = params
                    .map(|(ty, label)| Param {
                        name: label.clone(),
                        label,
                        ty: self.ty(ty),
                        has_default: says(ty, "hasDefaultArg"),
                        is_vararg: false,
                    })
                    .collect();
            }
            _ => item.ty = types.first().and_then(|ty| self.ty(ty)),
        }
        item.hint = hint(node);
        self.items.push(item);
    }

    /// A type as people write it; `None` for nothing.
    fn ty(&self, node: &Value) -> Option<String> {
        let printed = text(node, "printedName");
        let plain = unqualified(printed, &self.modules).replace("-> ()", "-> Void");
        (!plain.is_empty() && plain != "()").then_some(plain)
    }

    fn supertypes(&self, node: &Value) -> Vec<String> {
        let mut found = Vec::new();
        let raw = Some(text(node, "enumRawTypeName")).filter(|raw| !raw.is_empty());
        let above = list(node, "superclassNames").first().and_then(Value::as_str);
        found.extend(raw.into_iter().chain(above).map(|above| unqualified(above, &self.modules)));
        let conforms = list(node, "conformances").iter().map(|conformance| text(conformance, "name"));
        found.extend(conforms.filter(|name| !name.is_empty()).map(str::to_owned));
        found
    }

    /// What a case holds: the case is a function from the enumeration to a function from its payload.
    fn payload(&self, ty: Option<&Value>) -> Vec<Param> {
        let inner = ty.and_then(|ty| list(ty, "children").first()).filter(|inner| text(inner, "kind") == "TypeFunc");
        let Some(held) = inner.and_then(|inner| list(inner, "children").get(1)) else { return Vec::new() };
        let printed = text(held, "printedName");
        let inside = printed.strip_prefix('(').and_then(|inside| inside.strip_suffix(')')).unwrap_or(printed);
        let param = |part: &str| {
            let is_name = |label: &&str| label.chars().all(|c| c.is_alphanumeric() || c == '_');
            let (label, ty) = match part.split_once(": ").filter(|(label, _)| is_name(label)) {
                Some((label, ty)) => (Some(label.to_owned()), ty),
                None => (None, part),
            };
            let ty = unqualified(ty, &self.modules);
            Param { name: label.clone(), label, ty: Some(ty), ..Param::default() }
        };
        java::parts(inside).into_iter().map(param).collect()
    }
}

fn hint(node: &Value) -> Option<Hint> {
    says(node, "deprecated").then(Hint::default)
}

/// Whether a function is asynchronous, which only its mangled name says: `Ya` before the end of its type.
fn waits(node: &Value) -> bool {
    if says(node, "async") {
        return true;
    }
    let mangled = text(node, "mangledName");
    let usr = if mangled.is_empty() { text(node, "usr") } else { mangled };
    let end = usr.trim_end_matches('Z');
    let end = end.strip_suffix('F').map_or(end, |end| end.trim_end_matches('K'));
    end.ends_with("Ya")
}
