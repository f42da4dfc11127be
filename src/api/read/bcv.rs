//! Dumps of Kotlin's binary-compatibility-validator for the Java virtual machine (`api/*.api`).
//!
//! A dump lists bytecode. It says neither names nor defaults of parameters, nor type arguments, nor what may be null, and no
//! annotations. What the compiler made up is dropped: bridges, `$default`, `component1`, `copy`, `values`. Top-level
//! declarations come out of their `..Kt` classes (others, named by `@file:JvmName`, cannot be seen and stay members of a
//! class), members of companions stand below the class, and the receiver of an extension is its first parameter.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::descriptor::{self, class, field, method};
use super::{Options, span_in};
use crate::api::{Item, ItemKind, Param, Traits};
use crate::lang::Language;
use crate::problem::{FileProblem, TextFile};

/// Whether `text` is a dump: its first line of code opens a class.
pub(super) fn is(text: &str) -> bool {
    let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.find(|line| !line.starts_with("//"));
    let is_klib = text.contains("// Klib ABI Dump") || text.contains("// Rendering settings:");
    !is_klib && first.is_some_and(|line| header(line).is_some())
}

/// Reads dumps of one version.
pub(super) fn read(files: &[&TextFile], options: Options, problems: &mut Vec<FileProblem>) -> Vec<Item> {
    let classes: Vec<Class<'_>> = files.iter().flat_map(|file| parse(file, problems)).collect();
    let dump = Dump::of(&classes);
    let mut items = Vec::new();
    for class in &classes {
        let mut own = dump.items(class);
        if options.accessors_are_properties && (dump.kotlin.contains(outermost(class.name)) || own.is_annotation) {
            merge(&mut own.members);
        }
        items.extend(own.class);
        items.extend(own.members);
    }
    items
}

/// A class of a dump.
struct Class<'t> {
    /// `com/acme/Room$Role`.
    name: &'t str,
    mods: Mods,
    above: Vec<&'t str>,
    members: Vec<Member<'t>>,
}

/// A method or a field.
struct Member<'t> {
    mods: Mods,
    is_method: bool,
    name: &'t str,
    descriptor: &'t str,
}

#[derive(Clone, Copy, Default)]
struct Mods {
    is_final: bool,
    is_abstract: bool,
    is_static: bool,
    is_made_up: bool,
    is_interface: bool,
    is_annotation: bool,
}

impl Mods {
    fn of(words: &str) -> Option<Self> {
        let mut mods = Self::default();
        for word in words.split_whitespace() {
            match word {
                "final" => mods.is_final = true,
                "abstract" => mods.is_abstract = true,
                "static" => mods.is_static = true,
                "synthetic" | "bridge" => mods.is_made_up = true,
                "interface" => mods.is_interface = true,
                "annotation" => mods.is_annotation = true,
                "public" | "protected" | "private" | "enum" | "sealed" | "open" | "native" | "synchronized"
                | "transient" | "volatile" | "varargs" | "strictfp" => {}
                _ => return None,
            }
        }
        Some(mods)
    }
}

fn header(line: &str) -> Option<Class<'_>> {
    let (head, above) = match line.strip_suffix('{')?.trim_end().split_once(" : ") {
        Some((head, above)) => (head, above.split(',').map(str::trim).filter(|name| !name.is_empty()).collect()),
        None => (line.strip_suffix('{')?, Vec::new()),
    };
    let (mods, name) = match head.split_once("class ") {
        Some((mods, name)) if mods.is_empty() || mods.ends_with(' ') => (mods, name.trim()),
        _ => return None,
    };
    let is_name = !name.is_empty() && !name.contains([' ', '(', ';']);
    Some(Class { name, mods: Mods::of(mods).filter(|_| is_name)?, above, members: Vec::new() })
}

fn member(line: &str) -> Option<Member<'_>> {
    let find = |word: &str| match line.strip_prefix(word.trim_start()) {
        Some(rest) => Some(("", rest)),
        None => line.split_once(word),
    };
    let (is_method, mods, rest) = match (find(" fun "), find(" field ")) {
        (Some((mods, rest)), other) if other.is_none_or(|(other, _)| mods.len() <= other.len()) => (true, mods, rest),
        (_, Some((mods, rest))) => (false, mods, rest),
        _ => return None,
    };
    let (name, descriptor) = rest.rsplit_once(' ')?;
    if name.is_empty() {
        return None;
    }
    let is_read = if is_method { method(descriptor).is_some() } else { field(descriptor).is_some() };
    is_read.then_some(Member { mods: Mods::of(mods)?, is_method, name, descriptor })
}

fn parse<'t>(file: &'t TextFile, problems: &mut Vec<FileProblem>) -> Vec<Class<'t>> {
    let mut classes = Vec::new();
    let mut open: Option<Class<'t>> = None;
    for line in file.text().trim_start_matches('\u{feff}').lines().map(str::trim) {
        if line.is_empty() || line.starts_with("//") {
            continue;
        }
        let mut trouble = |message: &str, help: &str| {
            problems.push(FileProblem::warning(file, span_in(file.text(), line), message).help(help));
        };
        if line == "}" {
            match open.take() {
                Some(class) => classes.push(class),
                None => trouble("`}` closes nothing", "a class opens with `{`"),
            }
        } else if let Some(class) = header(line) {
            if let Some(unclosed) = open.replace(class) {
                trouble("the class before this one is not closed", "a class ends with `}`");
                classes.push(unclosed);
            }
        } else {
            match (member(line), &mut open) {
                (Some(member), Some(class)) => class.members.push(member),
                (Some(_), None) => trouble("a member outside a class", "it needs a class around it"),
                (None, _) => trouble("this line cannot be read", "a line is `public fun name (Ljava/lang/String;)V`"),
            }
        }
    }
    if let Some(class) = open {
        let end = file.text().trim_end().len();
        let at = crate::source::Span::at(end);
        problems.push(FileProblem::warning(file, at, format!("`{}` is not closed: the file is cut off", class.name)));
        classes.push(class);
    }
    classes
}

/// What the classes of a version say of one another.
struct Dump<'t> {
    names: HashSet<&'t str>,
    /// Classes that are the companion of the class around them.
    companions: HashSet<&'t str>,
    /// Interface members that have a body: interface, name, descriptor.
    bodies: HashSet<(&'t str, &'t str, String)>,
    /// Outermost classes that the Kotlin compiler made.
    kotlin: HashSet<&'t str>,
}

/// What a class comes to.
#[derive(Default)]
struct Own {
    class: Option<Item>,
    members: Vec<Item>,
    is_annotation: bool,
}

impl<'t> Dump<'t> {
    fn of(classes: &[Class<'t>]) -> Self {
        let mut dump = Self {
            names: classes.iter().map(|class| class.name).collect(),
            companions: HashSet::new(),
            bodies: HashSet::new(),
            kotlin: HashSet::new(),
        };
        for class in classes {
            let own = class.name;
            for member in class.members.iter().filter(|member| !member.is_method && member.mods.is_static) {
                let ty = member.descriptor.strip_prefix('L').and_then(|ty| ty.strip_suffix(';')).unwrap_or_default();
                let is_inside = ty.strip_prefix(own).and_then(|rest| rest.strip_prefix('$')) == Some(member.name);
                if let Some(name) = dump.names.get(ty).filter(|_| is_inside && member.mods.is_final) {
                    dump.companions.insert(name);
                }
            }
            if let Some(interface) = own.strip_suffix("$DefaultImpls") {
                for member in &class.members {
                    let first = format!("(L{interface};");
                    if let Some(rest) = member.descriptor.strip_prefix(&first) {
                        dump.bodies.insert((interface, member.name, format!("({rest}")));
                    }
                }
            }
            if is_kotlin(class) {
                dump.kotlin.insert(outermost(own));
            }
        }
        dump
    }

    /// The path of a class, without the companions around it.
    fn path(&self, name: &str) -> String {
        let mut parts = Vec::new();
        let mut rest = name;
        while let Some(at) =
            rest.rfind('$').filter(|&at| rest.get(..at).is_some_and(|outer| self.names.contains(outer)))
        {
            let (outer, inner) = rest.split_at(at);
            if !self.companions.contains(rest) {
                parts.push(inner.trim_start_matches('$'));
            }
            rest = outer;
        }
        let outer = descriptor::path(rest);
        parts.push(&outer);
        parts.reverse();
        parts.join(".")
    }

    fn items(&self, of: &Class<'t>) -> Own {
        if is_made_up(of.name) || of.mods.is_made_up {
            return Own::default();
        }
        let path = self.path(of.name);
        let is_facade = is_facade(of);
        let package = path.rsplit_once('.').map_or("", |(package, _)| package).to_owned();
        let is_companion = self.companions.contains(of.name);
        let is_enum = of.above.contains(&"java/lang/Enum");
        let is_object = of.members.iter().any(|member| is_instance(of, member));
        let is_data = of.members.iter().any(|member| member.is_method && member.name == "component1");
        let kind = match () {
            () if is_enum => ItemKind::Enum,
            () if is_object => ItemKind::Object,
            () if of.mods.is_interface && !of.mods.is_annotation => ItemKind::Interface,
            () => ItemKind::Class,
        };
        let mut own = Own { is_annotation: of.mods.is_annotation, ..Own::default() };
        if !is_facade && !is_companion {
            let hidden = ["java/lang/Enum", "java/lang/annotation/Annotation"];
            let above = of.above.iter().filter(|name| !hidden.contains(name)).map(|name| class(name));
            let is_abstract = of.mods.is_abstract && !of.mods.is_interface;
            let name = path.rsplit('.').next().unwrap_or(&path);
            let mut item = item(kind, &package, name);
            item.is_member = of.name.rfind('$').is_some_and(|at| self.names.contains(of.name.get(..at).unwrap_or("")));
            item.supertypes = above.collect();
            item.traits.is_abstract = is_abstract;
            own.class = Some(item);
        }
        let owner = if is_facade { package } else { path };
        for member in &of.members {
            let made_up = member.mods.is_made_up
                || is_instance(of, member)
                || self.is_companion_field(of, member)
                || is_enum && is_of_enums(member)
                || is_data && is_of_data(member)
                || !of.mods.is_interface && is_of_any(member);
            let item = if made_up { None } else { self.member(of, member, &owner, is_enum) };
            if let Some(mut item) = item {
                item.is_member = !is_facade;
                let is_static = (member.mods.is_static || is_companion) && !is_object;
                item.traits.is_static = is_static && !is_facade;
                own.members.push(item);
            }
        }
        own
    }

    fn is_companion_field(&self, of: &Class<'_>, member: &Member<'_>) -> bool {
        !member.is_method && member.mods.is_static && {
            let ty = member.descriptor.strip_prefix('L').and_then(|ty| ty.strip_suffix(';')).unwrap_or_default();
            self.companions.contains(ty) && ty.strip_prefix(of.name).is_some_and(|rest| rest.starts_with('$'))
        }
    }

    fn member(&self, of: &Class<'t>, member: &Member<'t>, owner: &str, is_enum: bool) -> Option<Item> {
        let (name, mangled) = member.name.split_once('-').unwrap_or((member.name, ""));
        if !member.is_method {
            // What Compose keeps for itself.
            if name.is_empty() || name.starts_with('$') || !mangled.is_empty() {
                return None;
            }
            let own = member.descriptor.strip_prefix('L').and_then(|ty| ty.strip_suffix(';')) == Some(of.name);
            let kind = if is_enum && own && member.mods.is_static { ItemKind::Case } else { ItemKind::Property };
            let mut item = item(kind, owner, name);
            item.ty = field(member.descriptor).filter(|_| kind == ItemKind::Property);
            item.traits.is_mutable = !member.mods.is_final;
            return Some(item);
        }
        let read = method(member.descriptor)?;
        let (mut types, mut result) = (read.params, read.result);
        let mut kind = ItemKind::Function;
        let mut name = name;
        match (name, mangled) {
            ("<init>", _) | ("constructor", "impl") => {
                (kind, name, result) = (ItemKind::Constructor, "init", None);
            }
            ("box" | "unbox" | "equals" | "hashCode" | "toString", "impl" | "impl0") => return None,
            // A member of a value class gets the value first.
            (_, "impl") if member.mods.is_static && !types.is_empty() => {
                types.remove(0);
            }
            _ => {}
        }
        if name.is_empty() || name.contains(['$', '<']) {
            return None;
        }
        let is_async = types.last().is_some_and(|last| last == "kotlin.coroutines.Continuation");
        if is_async {
            types.pop();
            result = None;
        }
        composable(&mut types);
        let mut item = item(kind, owner, name);
        item.params = types.into_iter().map(|ty| Param { ty: Some(ty), ..Param::default() }).collect();
        item.ty = result;
        let has_body = self.bodies.contains(&(of.name, member.name, member.descriptor.to_owned()));
        let is_virtual = of.mods.is_interface && !member.mods.is_static;
        item.traits = Traits {
            is_async,
            is_abstract: member.mods.is_abstract && !has_body,
            is_optional: is_virtual && (has_body || !member.mods.is_abstract),
            ..Traits::default()
        };
        Some(item)
    }
}

fn item(kind: ItemKind, owner: &str, name: &str) -> Item {
    Item::new(Language::Kotlin, kind, owner, name)
}

/// Drops what Compose adds behind the parameters of a composable: the composer, and whole numbers.
fn composable(types: &mut Vec<String>) {
    let before = types.iter().rposition(|ty| ty == "androidx.compose.runtime.Composer");
    if let Some(at) = before.filter(|&at| types.iter().skip(at + 1).all(|ty| ty == "Int") && types.len() > at + 1) {
        types.truncate(at);
    }
}

fn outermost(name: &str) -> &str {
    let simple = name.rfind('/').map_or(0, |at| at + 1);
    let end = name.get(simple + 1..).and_then(|rest| rest.find('$')).map_or(name.len(), |at| simple + 1 + at);
    name.get(..end).unwrap_or(name)
}

/// Whether a name is one the compiler gives to what nobody wrote.
fn is_made_up(name: &str) -> bool {
    let simple = name.rsplit('/').next().unwrap_or(name);
    let parts = simple.split('$');
    let odd = |part: &str| part.is_empty() || part.starts_with(|c: char| c.is_ascii_digit());
    let generated = ["DefaultImpls", "WhenMappings", "ComposableSingletons", "serializer", "EntriesMappings"];
    simple.contains('$') && parts.into_iter().any(|part| odd(part) || generated.contains(&part))
}

/// Whether the class only carries top-level declarations of a file.
fn is_facade(class: &Class<'_>) -> bool {
    let is_static = |member: &Member<'_>| member.mods.is_static;
    class.name.ends_with("Kt")
        && class.above.is_empty()
        && class.members.iter().all(is_static)
        && !class.mods.is_interface
}

/// Whether the bytecode bears the marks of the Kotlin compiler.
fn is_kotlin(class: &Class<'_>) -> bool {
    let marked = |member: &Member<'_>| {
        let is_plain = !member.mods.is_static && !member.name.starts_with('<');
        member.name.contains(['-', '$'])
            || matches!(member.name, "INSTANCE" | "Companion" | "component1")
            || member.descriptor.contains("Lkotlin/")
            // Methods are final unless they are said to be open; hardly anyone writes that in Java.
            || member.is_method && is_plain && member.mods.is_final
    };
    let parts = ["$Companion", "$DefaultImpls", "$WhenMappings"];
    is_facade(class)
        || class.members.iter().any(marked)
        || class.above.iter().any(|name| name.starts_with("kotlin/"))
        || parts.iter().any(|part| class.name.ends_with(part))
}

/// The field that holds the only value of an `object`.
fn is_instance(class: &Class<'_>, member: &Member<'_>) -> bool {
    !member.is_method
        && member.mods.is_static
        && member.name == "INSTANCE"
        && member.descriptor.strip_prefix('L').and_then(|ty| ty.strip_suffix(';')) == Some(class.name)
}

fn is_of_enums(member: &Member<'_>) -> bool {
    let no_params = member.descriptor.starts_with("()");
    member.is_method
        && member.mods.is_static
        && match member.name {
            "values" | "getEntries" => no_params,
            "valueOf" => member.descriptor.starts_with("(Ljava/lang/String;)"),
            _ => false,
        }
}

fn is_of_data(member: &Member<'_>) -> bool {
    let number = member.name.strip_prefix("component").map(|rest| rest.split_once('-').map_or(rest, |(rest, _)| rest));
    member.is_method
        && (number.is_some_and(|number| number.parse::<u32>().is_ok())
            || member.name == "copy"
            || member.name.starts_with("copy-"))
}

fn is_of_any(member: &Member<'_>) -> bool {
    let signature = (member.name, member.descriptor);
    let inherited = [("equals", "(Ljava/lang/Object;)Z"), ("hashCode", "()I"), ("toString", "()Ljava/lang/String;")];
    member.is_method && !member.mods.is_static && inherited.contains(&signature)
}

/// Makes properties of accessors: `getName()`, with `setName(..)` of its type where there is one, and `isOpen()`.
fn merge(members: &mut Vec<Item>) {
    let mut setters: BTreeMap<(String, Option<String>), usize> = BTreeMap::new();
    for (index, item) in members.iter().enumerate() {
        if let (ItemKind::Function, Some(name), [param], None) =
            (item.kind, item.name.strip_prefix("set"), item.params.as_slice(), &item.ty)
        {
            setters.insert((name.to_owned(), param.ty.clone()), index);
        }
    }
    let mut gone: BTreeSet<usize> = BTreeSet::new();
    let mut made: HashMap<String, usize> = HashMap::new();
    for (index, item) in members.iter().enumerate().filter(|(_, item)| item.kind == ItemKind::Property) {
        made.insert(item.path.clone(), index);
    }
    for index in 0..members.len() {
        let Some(item) = members.get_mut(index) else { break };
        let Some((property, stem)) = accessed(item) else { continue };
        let setter = setters.get(&(stem, item.ty.clone())).copied();
        item.path = item.path.strip_suffix(&item.name).map(|owner| format!("{owner}{property}")).unwrap_or_default();
        item.name = property;
        item.kind = ItemKind::Property;
        item.traits.is_mutable = setter.is_some();
        gone.extend(setter);
        if made.insert(item.path.clone(), index).is_some() {
            gone.insert(index);
        }
    }
    let mut at = 0;
    members.retain(|_| {
        at += 1;
        !gone.contains(&(at - 1))
    });
}

/// The property that a function reads, and what follows `set` in the name of its setter.
fn accessed(item: &Item) -> Option<(String, String)> {
    let is_getter = item.kind == ItemKind::Function && item.params.is_empty() && item.ty.is_some();
    if !is_getter || item.traits.is_async {
        return None;
    }
    let named = |rest: &str| rest.starts_with(|c: char| !c.is_lowercase() && c != '$').then(|| rest.to_owned());
    if let Some(stem) = item.name.strip_prefix("is").filter(|_| item.ty.as_deref() == Some("Boolean")) {
        return named(stem).map(|stem| (item.name.clone(), stem));
    }
    let stem = named(item.name.strip_prefix("get")?)?;
    // `URL` is a name, `url` is more likely for `Url`.
    let mut rest = stem.chars();
    let first = rest.next()?;
    let is_upper = stem.chars().nth(1).is_some_and(char::is_uppercase);
    let property = if is_upper { stem.clone() } else { first.to_lowercase().chain(rest).collect() };
    Some((property, stem))
}
