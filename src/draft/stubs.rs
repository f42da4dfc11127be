//! A surface printed as declarations of its language, as the front ends read them from `api/`.
//!
//! What a dump of a vendor says is all that is printed: types it does not name are left out, values that parameters have by
//! default are `TODO()`, `fatalError()` or not there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::api::{Api, Item, ItemKind, Param};
use crate::lang::Language;
use crate::mapping::symbol::separator;

/// Types inside types that are printed.
const MAX_DEPTH: usize = 30;

/// One file of `api/`: what stands between `from.` and the ending (empty for the first), and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stub {
    /// `room.track`; empty for the file without a middle part.
    pub part: String,
    /// The declarations.
    pub text: String,
}

/// How the names of a language's files end, without the dot.
pub fn ending(language: Language) -> &'static str {
    match language {
        Language::Kotlin => "kt",
        Language::Swift => "swift",
        Language::Rust => "rs",
    }
}

/// Prints a surface, one file a package, module or crate.
pub fn print(api: &Api) -> Vec<Stub> {
    let printer = Printer::new(api);
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for file in printer.files() {
        let text = printer.file(&file);
        files.insert(file, text);
    }
    let shared = shared(files.keys().map(String::as_str), separator(api.language()));
    let part = |file: &str| {
        let rest = file.get(shared.len()..).unwrap_or_default();
        rest.replace("::", ".").trim_matches('.').to_owned()
    };
    files.into_iter().map(|(file, text)| Stub { part: part(&file), text }).collect()
}

/// The longest path that all are at or below.
pub(super) fn shared<'p>(paths: impl Iterator<Item = &'p str>, separator: &str) -> String {
    let mut shared: Option<Vec<&str>> = None;
    for path in paths {
        let parts: Vec<&str> = path.split(separator).collect();
        shared = Some(match shared {
            None => parts,
            Some(known) => {
                known.into_iter().zip(parts).take_while(|(one, other)| one == other).map(|(one, _)| one).collect()
            }
        });
    }
    shared.unwrap_or_default().join(separator)
}

struct Printer<'a> {
    api: &'a Api,
    language: Language,
    owned: BTreeMap<&'a str, Vec<&'a Item>>,
}

impl<'a> Printer<'a> {
    fn new(api: &'a Api) -> Self {
        let mut owned: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
        for item in api.items() {
            owned.entry(&item.owner).or_default().push(item);
        }
        Self { api, language: api.language(), owned }
    }

    fn of(&self, owner: &str) -> &[&'a Item] {
        self.owned.get(owner).map_or(&[], Vec::as_slice)
    }

    /// What gets a file of its own: packages; in Swift and Rust the first part of every path.
    fn files(&self) -> BTreeSet<String> {
        let top = self.owned.keys().filter(|owner| self.api.type_at(owner).is_none());
        let separator = separator(self.language);
        match self.language {
            Language::Kotlin => top.map(|owner| (*owner).to_owned()).collect(),
            _ => self.owned.keys().filter_map(|owner| owner.split(separator).next()).map(str::to_owned).collect(),
        }
    }

    fn file(&self, name: &str) -> String {
        let mut out = String::new();
        match self.language {
            Language::Kotlin => {
                if !name.is_empty() {
                    let path: Vec<String> = name.split('.').map(|part| self.name(part)).collect();
                    let _ = writeln!(out, "package {}\n", path.join("."));
                }
                self.list(self.of(name), 0, &mut out, None);
            }
            Language::Swift => {
                let _ = writeln!(out, "// module: {name}\n");
                self.list(self.of(name), 0, &mut out, None);
                self.foreign(name, &mut out);
            }
            Language::Rust => {
                let _ = writeln!(out, "// crate: {name}\n");
                self.rust(name, 0, &mut out);
            }
        }
        out
    }

    /// Members that a Swift module adds to types of others.
    fn foreign(&self, module: &str, out: &mut String) {
        let start = format!("{module}.");
        for (owner, items) in self.owned.range(start.as_str()..).take_while(|(owner, _)| owner.starts_with(&start)) {
            if self.api.type_at(owner).is_none() {
                let _ = writeln!(out, "\nextension {} {{", owner.get(start.len()..).unwrap_or_default());
                self.list(items, 1, out, Some(ItemKind::Class));
                out.push_str("}\n");
            }
        }
    }

    fn list(&self, items: &[&Item], depth: usize, out: &mut String, inside: Option<ItemKind>) {
        // Cases stand first, where a language wants them so.
        for item in items.iter().filter(|item| item.kind == ItemKind::Case) {
            self.case(item, depth, out, items);
        }
        let is_static = |item: &&&Item| {
            self.language == Language::Kotlin
                && inside.is_some_and(|kind| kind != ItemKind::Object)
                && item.traits.is_static
                && !item.kind.is_type()
        };
        for item in items.iter().filter(|item| item.kind != ItemKind::Case && !is_static(item)) {
            self.item(item, depth, out, inside);
        }
        let of_type: Vec<&&Item> = items.iter().filter(|item| item.kind != ItemKind::Case && is_static(item)).collect();
        if !of_type.is_empty() {
            let _ = writeln!(out, "{}companion object {{", indent(depth));
            for item in of_type {
                self.item(item, depth + 1, out, Some(ItemKind::Object));
            }
            let _ = writeln!(out, "{}}}", indent(depth));
        }
    }

    fn case(&self, item: &Item, depth: usize, out: &mut String, among: &[&Item]) {
        let start = indent(depth);
        let name = self.name(&item.name);
        match self.language {
            Language::Kotlin => {
                let last = among.iter().rfind(|other| other.kind == ItemKind::Case);
                let end = if last.is_some_and(|last| std::ptr::eq(*last, item)) { ";" } else { "," };
                let _ = writeln!(out, "{start}{name}{end}");
            }
            _ => {
                let payload: Vec<String> =
                    item.params.iter().enumerate().map(|(at, param)| self.payload(param, at)).collect();
                let payload = if payload.is_empty() { String::new() } else { format!("({})", payload.join(", ")) };
                let _ = writeln!(out, "{start}case {name}{payload}");
            }
        }
    }

    fn payload(&self, param: &Param, _at: usize) -> String {
        let ty = self.ty(param.ty.as_deref());
        match &param.label {
            Some(label) => format!("{}: {ty}", self.name(label)),
            None => ty,
        }
    }

    fn item(&self, item: &Item, depth: usize, out: &mut String, inside: Option<ItemKind>) {
        if depth > MAX_DEPTH {
            return;
        }
        let start = indent(depth);
        let line = if item.kind.is_type() {
            self.head(item)
        } else if self.language == Language::Swift {
            self.swift(item, inside)
        } else {
            self.kotlin(item, inside)
        };
        let Some(line) = line else { return };
        let _ = write!(out, "{start}{line}");
        if !item.kind.is_type() || item.kind == ItemKind::Alias {
            out.push('\n');
            return;
        }
        let members = self.of(&item.path);
        if members.is_empty() {
            out.push_str(" {}\n");
            return;
        }
        out.push_str(" {\n");
        self.list(members, depth + 1, out, Some(item.kind));
        let _ = writeln!(out, "{start}}}");
    }

    /// The first line of a type, without its brace.
    fn head(&self, item: &Item) -> Option<String> {
        let name = self.name(&item.name);
        let generics = if item.generics.is_empty() { String::new() } else { format!("<{}>", item.generics.join(", ")) };
        let above: Vec<String> = item.supertypes.iter().map(|name| name.replace("::", ".")).collect();
        let above = if above.is_empty() { String::new() } else { format!(" : {}", above.join(", ")) };
        let swift = self.language == Language::Swift;
        let word = match (item.kind, swift) {
            (ItemKind::Class, false) if item.traits.is_abstract => "abstract class",
            (ItemKind::Class, false) => "open class",
            (ItemKind::Interface, false) => "interface",
            (ItemKind::Enum, false) => "enum class",
            (ItemKind::Object, false) => "object",
            (ItemKind::Class | ItemKind::Object, true) => "public class",
            (ItemKind::Interface, true) => "public protocol",
            (ItemKind::Enum, true) => "public enum",
            (ItemKind::Alias, _) => {
                let public = if swift { "public " } else { "" };
                return Some(format!("{public}typealias {name}{generics} = {}", self.ty(item.ty.as_deref())));
            }
            _ => return None,
        };
        Some(format!("{word} {name}{generics}{above}"))
    }

    fn kotlin(&self, item: &Item, inside: Option<ItemKind>) -> Option<String> {
        let name = self.name(&item.name);
        let params = || -> String {
            let each = item.params.iter().enumerate().map(|(at, param)| {
                let vararg = if param.is_vararg { "vararg " } else { "" };
                let default = if param.has_default { " = TODO()" } else { "" };
                format!(
                    "{vararg}{}: {}{default}",
                    self.name(&super::shape::hole(param, at)),
                    self.ty(param.ty.as_deref())
                )
            });
            each.collect::<Vec<_>>().join(", ")
        };
        let mut words = String::new();
        let is_interface = inside == Some(ItemKind::Interface);
        if item.traits.is_override {
            words.push_str("override ");
        } else if item.traits.is_abstract && !is_interface && inside.is_some() {
            words.push_str("abstract ");
        } else if inside == Some(ItemKind::Class) && item.kind != ItemKind::Constructor {
            words.push_str("open ");
        }
        let receiver = item.receiver.as_deref().map(|ty| self.ty(Some(ty)));
        let receiver = receiver.map(|ty| if ty.contains("->") { format!("({ty}).") } else { format!("{ty}.") });
        let receiver = receiver.unwrap_or_default();
        let result = |ty: Option<&str>| ty.map(|ty| format!(": {}", self.ty(Some(ty)))).unwrap_or_default();
        let generics =
            if item.generics.is_empty() { String::new() } else { format!("<{}> ", item.generics.join(", ")) };
        Some(match item.kind {
            ItemKind::Function => {
                let suspend = if item.traits.is_async { "suspend " } else { "" };
                format!("{words}{suspend}fun {generics}{receiver}{name}({}){}", params(), result(item.ty.as_deref()))
            }
            ItemKind::Constructor => format!("constructor({})", params()),
            ItemKind::Property => {
                let word = if item.traits.is_mutable { "var" } else { "val" };
                let ty = item.ty.as_deref().unwrap_or("Any");
                format!("{words}{word} {generics}{receiver}{name}{}", result(Some(ty)))
            }
            _ => return None,
        })
    }

    fn swift(&self, item: &Item, inside: Option<ItemKind>) -> Option<String> {
        let in_protocol = inside == Some(ItemKind::Interface);
        let name = self.name(&item.name);
        let params = || -> String {
            let each = item.params.iter().enumerate().map(|(at, param)| {
                let inner = super::shape::hole(param, at);
                let names = match param.label.as_deref() {
                    Some(label) if label == inner => label.to_owned(),
                    Some(label) => format!("{label} {inner}"),
                    None => format!("_ {inner}"),
                };
                let default = if param.has_default && !in_protocol { " = fatalError()" } else { "" };
                let more = if param.is_vararg { "..." } else { "" };
                format!("{names}: {}{more}{default}", self.ty(param.ty.as_deref()))
            });
            each.collect::<Vec<_>>().join(", ")
        };
        let public = if in_protocol { "" } else { "public " };
        let is_static = if item.traits.is_static { "static " } else { "" };
        let word_override = if item.traits.is_override { "override " } else { "" };
        let waits = if item.traits.is_async { " async" } else { "" };
        let throws = if item.traits.is_optional && !in_protocol { " throws" } else { "" };
        let optional = if item.traits.is_optional && in_protocol { "@objc optional " } else { "" };
        let body = if in_protocol { "" } else { " { fatalError() }" };
        let generics = if item.generics.is_empty() { String::new() } else { format!("<{}>", item.generics.join(", ")) };
        Some(match item.kind {
            ItemKind::Function => {
                let result = item.ty.as_deref().map(|ty| format!(" -> {}", self.ty(Some(ty)))).unwrap_or_default();
                let list = params();
                format!(
                    "{optional}{public}{word_override}{is_static}func {name}{generics}({list}){waits}{throws}{result}{body}"
                )
            }
            ItemKind::Constructor => {
                let may = if item.traits.is_optional { "?" } else { "" };
                format!("{public}init{may}({}){body}", params())
            }
            ItemKind::Property => {
                let ty = self.ty(Some(item.ty.as_deref().unwrap_or("Any")));
                let access = match (in_protocol, item.traits.is_mutable) {
                    (true, true) => " { get set }",
                    (true, false) => " { get }",
                    (false, true) => "",
                    (false, false) => " { fatalError() }",
                };
                format!("{optional}{public}{word_override}{is_static}var {name}: {ty}{access}")
            }
            _ => return None,
        })
    }

    /// What stands in a crate or module of it.
    fn rust(&self, path: &str, depth: usize, out: &mut String) {
        if depth > MAX_DEPTH {
            return;
        }
        let start = indent(depth);
        let inner = indent(depth + 1);
        for item in self.of(path) {
            let name = &item.name;
            let generics =
                if item.generics.is_empty() { String::new() } else { format!("<{}>", item.generics.join(", ")) };
            let members = self.of(&item.path);
            match item.kind {
                ItemKind::Object => {
                    let _ = writeln!(out, "{start}pub mod {name} {{");
                    self.rust(&item.path, depth + 1, out);
                    let _ = writeln!(out, "{start}}}");
                }
                ItemKind::Class => {
                    let fields =
                        members.iter().filter(|item| item.kind == ItemKind::Property && !item.traits.is_static);
                    let fields: Vec<String> = fields
                        .map(|item| format!("{inner}pub {}: {},\n", item.name, self.ty(item.ty.as_deref())))
                        .collect();
                    let _ = match fields.is_empty() {
                        true => writeln!(out, "{start}pub struct {name}{generics};"),
                        false => writeln!(out, "{start}pub struct {name}{generics} {{\n{}{start}}}", fields.concat()),
                    };
                    self.rust_impl(item, &generics, members, depth, out);
                }
                ItemKind::Enum => {
                    let _ = writeln!(out, "{start}pub enum {name}{generics} {{");
                    for case in members.iter().filter(|item| item.kind == ItemKind::Case) {
                        let payload: Vec<String> =
                            case.params.iter().map(|param| self.ty(param.ty.as_deref())).collect();
                        let payload =
                            if payload.is_empty() { String::new() } else { format!("({})", payload.join(", ")) };
                        let _ = writeln!(out, "{inner}{}{payload},", case.name);
                    }
                    let _ = writeln!(out, "{start}}}");
                    self.rust_impl(item, &generics, members, depth, out);
                }
                ItemKind::Interface => {
                    let _ = writeln!(out, "{start}pub trait {name}{generics} {{");
                    for member in members {
                        self.rust_member(member, depth + 1, "", ";", out);
                    }
                    let _ = writeln!(out, "{start}}}");
                }
                ItemKind::Alias => {
                    let _ = writeln!(out, "{start}pub type {name}{generics} = {};", self.ty(item.ty.as_deref()));
                }
                ItemKind::Macro => {
                    let _ = writeln!(
                        out,
                        "{start}#[macro_export]\n{start}macro_rules! {name} {{ ($($part:tt)*) => {{}}; }}"
                    );
                }
                _ => self.rust_member(item, depth, "pub ", " { loop {} }", out),
            }
        }
    }

    fn rust_impl(&self, item: &Item, generics: &str, members: &[&Item], depth: usize, out: &mut String) {
        let is_own = |item: &&&Item| {
            matches!(item.kind, ItemKind::Function | ItemKind::Constructor)
                || item.kind == ItemKind::Property && item.traits.is_static
        };
        let own: Vec<&&Item> = members.iter().filter(is_own).collect();
        if own.is_empty() {
            return;
        }
        let start = indent(depth);
        let _ = writeln!(out, "{start}impl{generics} {}{generics} {{", item.name);
        for member in own {
            self.rust_member(member, depth + 1, "pub ", " { loop {} }", out);
        }
        let _ = writeln!(out, "{start}}}");
    }

    fn rust_member(&self, item: &Item, depth: usize, public: &str, body: &str, out: &mut String) {
        let start = indent(depth);
        let name = &item.name;
        match item.kind {
            ItemKind::Function | ItemKind::Constructor => {
                let receiver = (item.is_member && !item.traits.is_static).then(|| "&self".to_owned());
                let params = item.params.iter().enumerate();
                let params = params
                    .map(|(at, param)| format!("{}: {}", super::shape::hole(param, at), self.ty(param.ty.as_deref())));
                let list: Vec<String> = receiver.into_iter().chain(params).collect();
                let waits = if item.traits.is_async { "async " } else { "" };
                let result = item.ty.as_deref().map(|ty| format!(" -> {}", self.ty(Some(ty)))).unwrap_or_default();
                let generics =
                    if item.generics.is_empty() { String::new() } else { format!("<{}>", item.generics.join(", ")) };
                let _ = writeln!(out, "{start}{public}{waits}fn {name}{generics}({}){result}{body}", list.join(", "));
            }
            ItemKind::Property => {
                let ty = self.ty(item.ty.as_deref());
                let _ =
                    writeln!(out, "{start}{public}const {name}: {ty}{}", if body == ";" { ";" } else { " = loop {};" });
            }
            _ => {}
        }
    }

    /// A name as the language takes it.
    fn name(&self, name: &str) -> String {
        const KOTLIN: &[&str] = &[
            "as",
            "break",
            "class",
            "continue",
            "do",
            "else",
            "false",
            "for",
            "fun",
            "if",
            "in",
            "interface",
            "is",
            "null",
            "object",
            "package",
            "return",
            "super",
            "this",
            "throw",
            "true",
            "try",
            "typealias",
            "typeof",
            "val",
            "var",
            "when",
            "while",
        ];
        const SWIFT: &[&str] = &[
            "as",
            "break",
            "case",
            "class",
            "continue",
            "default",
            "defer",
            "do",
            "else",
            "enum",
            "extension",
            "false",
            "for",
            "func",
            "guard",
            "if",
            "import",
            "in",
            "init",
            "internal",
            "is",
            "let",
            "nil",
            "operator",
            "private",
            "protocol",
            "public",
            "repeat",
            "rethrows",
            "return",
            "self",
            "static",
            "struct",
            "subscript",
            "super",
            "switch",
            "throw",
            "throws",
            "true",
            "try",
            "typealias",
            "var",
            "where",
            "while",
        ];
        let known = match self.language {
            Language::Kotlin => KOTLIN,
            Language::Swift => SWIFT,
            Language::Rust => &[],
        };
        if known.contains(&name) || name.contains('$') && self.language == Language::Kotlin {
            format!("`{name}`")
        } else {
            name.to_owned()
        }
    }

    /// A type; what the format did not say is anything.
    fn ty(&self, ty: Option<&str>) -> String {
        let anything = match self.language {
            Language::Kotlin => "Any?",
            Language::Swift => "Any",
            Language::Rust => "()",
        };
        match (ty, self.language) {
            (None | Some("_"), _) => anything.to_owned(),
            (Some(ty), Language::Kotlin) => {
                ty.replace("<_>", "<*>").replace("<_,", "<*,").replace(", _>", ", *>").replace('!', "")
            }
            (Some(ty), Language::Swift) => ty.replace("Unit", "Void"),
            (Some(ty), Language::Rust) => {
                let ty = ty.replace("Unit", "()").replace('.', "::");
                if ty.starts_with('(') && ty.contains("->") { format!("fn{ty}") } else { ty }
            }
        }
    }
}

fn indent(depth: usize) -> String {
    "    ".repeat(depth)
}
