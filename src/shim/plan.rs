//! From a change to what would stand for its old API.

use super::items::{Alias, Item, Module, Owner, Param, Wrapper, WrapperKind};
use super::reason::Reason;
use super::versions::Version;
use super::{Context, template};
use crate::facts::*;
use crate::lang::Language;
use crate::mapping::model::{Action, Change, ChangeKind, Evidence, Member, Old, Role};
use crate::mapping::moves::moved;
use crate::mapping::surface::{Lookup, Symbol};
use crate::mapping::symbol::{separator, split_last};
use crate::mapping::template::Template;
use crate::source::Span;

/// One old name of a change.
pub(super) struct Planned {
    /// Its path; empty for the change as a whole.
    pub(super) name: String,
    /// What would stand for it.
    pub(super) item: Result<Item, Reason>,
}

/// What an old member becomes.
enum Becomes<'c> {
    /// A member of the same parameters: simple name, or full path.
    Name(&'c str),
    /// This code.
    Template(&'c Template),
}

/// What would stand for the old API of `change`, one entry a name.
pub(super) fn plan(context: &Context<'_>, change: &Change) -> Vec<Planned> {
    let whole = |reason: Reason| vec![Planned { name: String::new(), item: Err(reason) }];
    if !matches!(change.old, Old::Package { .. } | Old::Module(_) | Old::Type(_) | Old::Member(_)) {
        return whole(Reason::NotCode);
    }
    if change.evidence != Evidence::Verified {
        return whole(Reason::NotVerified);
    }
    match (&change.old, &change.action) {
        (_, Action::Report) if change.reshape.is_some() => whole(Reason::Overrides),
        (_, Action::Report) => whole(match change.kind {
            ChangeKind::Behaviour => Reason::Behaviour,
            ChangeKind::Retyped => Reason::Retyped,
            ChangeKind::Redesign => Reason::Redesign,
            ChangeKind::Removed => Reason::Gone,
            _ => Reason::ByHand,
        }),
        (_, Action::Split(_)) => whole(Reason::Split),
        _ if change.review => whole(Reason::Review),
        _ if change.chain.is_some() => whole(Reason::Builder),
        (Old::Type(path), Action::Rename(to)) => {
            vec![Planned { name: path.clone(), item: alias(context, path, to) }]
        }
        (Old::Package { path, .. } | Old::Module(path), Action::Rename(to)) => package(context, path, to),
        (Old::Member(member), Action::Rename(to)) => members(context, change, member, &Becomes::Name(to)),
        (Old::Member(member), Action::Rewrite(cases)) => match template::open_case(cases) {
            Ok(found) => members(context, change, member, &Becomes::Template(found)),
            Err(reason) => whole(reason),
        },
        _ => whole(Reason::ByHand),
    }
}

fn alias(context: &Context<'_>, old: &str, new: &str) -> Result<Item, Reason> {
    let (from, to) = (context.from, context.to);
    let old_symbol = first_type(from, old).ok_or(Reason::NotInOld)?;
    let new_symbol = first_type(to, new).ok_or(Reason::NotInNew)?;
    if to.api.has_type(old) {
        return Err(Reason::StillThere(old.to_owned()));
    }
    let (Some(was), Some(is)) = (from.api.decl(old_symbol), to.api.decl(new_symbol)) else {
        return Err(Reason::NotInNew);
    };
    let generics = type_params(to, new_symbol);
    if was.type_params.len() != is.type_params.len() {
        return Err(Reason::TypeParameters);
    }
    let (package, name) = split_last(old, context.language);
    let outer = match from.api.has_type(package) && !from.api.packages().any(|known| known == package) {
        true => {
            let now = moved(context.mapping, context.language, package);
            if !to.api.has_type(&now) {
                return Err(Reason::OwnerGone(package.to_owned()));
            }
            Some(now)
        }
        false => None,
    };
    let nested = members_of(from, old_symbol).any(|decl| decl.kind.is_type() && decl.kind != DeclKind::TypeParam);
    let is_tuple = members_of(to, new_symbol).any(|decl| decl.kind == DeclKind::Property && &*decl.name.text == "0");
    Ok(Item::Alias(Alias {
        package: package_of(from, old_symbol, package),
        outer,
        name: name.to_owned(),
        target: new.to_owned(),
        kind: is.kind,
        generics,
        is_tuple,
        has_nested: nested,
    }))
}

/// Everything that a package or module held.
fn package(context: &Context<'_>, old: &str, new: &str) -> Vec<Planned> {
    let one = |item| vec![Planned { name: old.to_owned(), item }];
    if context.to.api.packages().any(|package| package == old) {
        return one(Err(Reason::StillThere(old.to_owned())));
    }
    match context.language {
        Language::Swift => one(Err(Reason::OwnModule)),
        Language::Rust if context.to.api.packages().any(|package| package == new) => {
            one(Ok(Item::Module(Module { old: old.to_owned(), new: new.to_owned() })))
        }
        Language::Rust => one(Err(Reason::NotInNew)),
        Language::Kotlin => declared_below(context, old),
    }
}

/// An entry for each top-level declaration of a package that moved.
fn declared_below(context: &Context<'_>, package: &str) -> Vec<Planned> {
    let from = context.from;
    let below = format!("{package}.");
    let is_package = |path: &str| from.api.packages().any(|known| known == path);
    let own_change =
        |path: &str| {
            context.mapping.changes.iter().any(|change| {
                change.language == context.language && matches!(&change.old, Old::Type(old) if old == path)
            })
        };
    let mut found = Vec::new();
    for path in from.api.paths() {
        let (owner, _) = split_last(path, context.language);
        let inside = (owner == package || owner.starts_with(&below)) && is_package(owner);
        let now = moved(context.mapping, context.language, path);
        if !inside || now == path || own_change(path) {
            continue;
        }
        let item = match from.api.has_type(path) {
            true => alias(context, path, &now),
            false => Err(Reason::ByHand),
        };
        found.push(Planned { name: path.to_owned(), item });
    }
    if found.is_empty() {
        found.push(Planned { name: String::new(), item: Err(Reason::NotInOld) });
    }
    found
}

/// An entry for each overload of an old member.
fn members(context: &Context<'_>, change: &Change, member: &Member, becomes: &Becomes<'_>) -> Vec<Planned> {
    let path = format!("{}{}{}", member.owner, separator(context.language), member.name);
    let one = |item| vec![Planned { name: path.clone(), item }];
    if member.role == Role::Constructor {
        return one(Err(Reason::Constructor));
    }
    let Lookup::Found(symbols) = context.from.api.find(member) else { return one(Err(Reason::NotInOld)) };
    if let (Role::Macro, Becomes::Name(to)) = (member.role, becomes) {
        let owner = member.owner.clone();
        let new = if to.contains("::") { (*to).to_owned() } else { format!("{owner}::{to}") };
        let item = match context.to.api.at(&new).is_empty() {
            true => Err(Reason::NotInNew),
            false => Ok(Item::Macro(Module { old: path.clone(), new })),
        };
        return one(item);
    }
    let several = symbols.len() > 1;
    symbols
        .into_iter()
        .map(|symbol| {
            let params = context.from.api.params(symbol);
            let labels: Vec<String> =
                params.into_iter().map(|param| param.label.or(param.name).unwrap_or_else(|| "_".to_owned())).collect();
            let name = if several { format!("{path}({})", labels.join(", ")) } else { path.clone() };
            let item = wrapper(context, change, member, symbol, becomes);
            Planned { name, item: item.map(|wrapper| Item::Wrapper(Box::new(wrapper))) }
        })
        .collect()
}

fn wrapper(
    context: &Context<'_>,
    change: &Change,
    member: &Member,
    symbol: Symbol,
    becomes: &Becomes<'_>,
) -> Result<Wrapper, Reason> {
    let from = context.from;
    let (Some(decl), Some(facts)) = (from.api.decl(symbol), from.api.facts(symbol)) else {
        return Err(Reason::NotInOld);
    };
    let unit = symbol.file as u32;
    let kind = match decl.kind {
        DeclKind::Function => WrapperKind::Function,
        DeclKind::Property => WrapperKind::Property,
        DeclKind::EnumCase if decl.params.is_empty() => WrapperKind::Case,
        DeclKind::EnumCase => return Err(Reason::Payload),
        _ => return Err(Reason::NoWay),
    };
    let old_owner = first_type(from, &member.owner);
    let owner = match old_owner {
        Some(_) => Some(owner(context, &member.owner)?),
        None => None,
    };
    let in_companion = facts.enclosing_type(decl.scope).is_some_and(|around| facts.decl(around).modifiers.is_companion);
    let is_object = owner.as_ref().is_some_and(|owner| owner.kind == DeclKind::Object);
    let is_static =
        kind == WrapperKind::Case || (owner.is_some() && (decl.modifiers.is_static || in_companion || is_object));
    if context.language == Language::Rust && kind == WrapperKind::Property && owner.is_some() && !is_static {
        return Err(Reason::Field);
    }
    let moves = |path: &str| renamed(context, path);
    let words = words(context, unit, decl);
    let params = params(context, unit, facts, decl)?;
    let result = match (kind, decl.ty) {
        (WrapperKind::Case, _) => owner.as_ref().map(|owner| context.spell(&owner.path)),
        (WrapperKind::Property, None) => {
            let path = from.made(Version::at(symbol)).ok_or(Reason::Untyped)?;
            Some(renamed(context, &path)?)
        }
        (_, None) => None,
        (_, Some(ty)) => Some(from.qualify(unit, facts.type_ref(ty).span, &moves)?),
    };
    let receiver = decl.receiver.map(|ty| from.qualify(unit, facts.type_ref(ty).span, &moves)).transpose()?;
    let generics = generics(context, unit, decl)?;
    let signature = match context.language {
        Language::Rust if kind == WrapperKind::Function => signature(context, unit, decl)?,
        _ => String::new(),
    };
    let around = old_owner.and_then(|symbol| from.api.decl(symbol));
    let is_interface = around.is_some_and(|around| around.kind == DeclKind::Interface);
    let is_open =
        is_interface || ["open", "abstract", "override"].iter().any(|word| words.iter().any(|own| own == word));
    let package = match old_owner {
        Some(symbol) => package_of(from, symbol, split_last(&member.owner, context.language).0),
        None => member.owner.clone(),
    };
    let mut wrapper = Wrapper {
        kind,
        package,
        owner,
        is_static,
        receiver,
        name: member.name.clone(),
        generics,
        params,
        result,
        words,
        signature,
        body: String::new(),
        setter: None,
        is_const: false,
        is_open,
        renamed: None,
        imports: Vec::new(),
        hint: String::new(),
    };
    let mutable = decl.modifiers.is_mutable && kind == WrapperKind::Property;
    match becomes {
        Becomes::Name(to) => by_name(context, &mut wrapper, to, mutable)?,
        Becomes::Template(found) => by_template(context, change, member, &mut wrapper, found, mutable)?,
    }
    Ok(wrapper)
}

/// What an instance calls itself inside its members.
fn this(language: Language) -> &'static str {
    if language == Language::Kotlin { "this" } else { "self" }
}

/// The arguments that pass every parameter on.
fn passed_on(context: &Context<'_>, wrapper: &Wrapper) -> String {
    let one = |param: &Param| match (context.language, &param.label) {
        (Language::Swift, label) => {
            let inout = if param.ty.starts_with("inout ") { "&" } else { "" };
            let label = label.as_ref().map_or(String::new(), |label| format!("{label}: "));
            format!("{label}{inout}{}", param.name)
        }
        (Language::Kotlin, _) if param.is_vararg => format!("*{}", param.name),
        _ => param.name.clone(),
    };
    wrapper.params.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The body where only the name or the place changed.
fn by_name(context: &Context<'_>, wrapper: &mut Wrapper, to: &str, mutable: bool) -> Result<(), Reason> {
    let (new_owner, name) = split_last(to, context.language);
    let separator = separator(context.language);
    let this = this(context.language);
    let target = match (&wrapper.owner, new_owner.is_empty()) {
        // Another type, or the top level.
        (_, false) => {
            if !wrapper.is_static && wrapper.owner.is_some() {
                return Err(Reason::Complex);
            }
            context.spell(to)
        }
        (Some(owner), true) if wrapper.is_static => {
            format!("{}{separator}{name}", context.spell(&owner.path))
        }
        (Some(_), true) => format!("{this}.{name}"),
        (None, true) => {
            let path = format!("{}{separator}{name}", moved(context.mapping, context.language, &wrapper.package));
            context.spell(&path)
        }
    };
    let hinted = name.to_owned();
    let target = match &wrapper.receiver {
        Some(_) => {
            wrapper.imports.push(target);
            format!("this.{name}")
        }
        None => target,
    };
    let plain = if new_owner.is_empty() { name } else { to.split_once('.').map_or(to, |(_, rest)| rest) };
    wrapper.renamed = Some(match wrapper.kind {
        WrapperKind::Function => {
            let labels = wrapper.params.iter().map(|param| format!("{}:", param.label.as_deref().unwrap_or("_")));
            format!("{plain}({})", labels.collect::<String>())
        }
        WrapperKind::Property | WrapperKind::Case => plain.to_owned(),
    });
    match wrapper.kind {
        WrapperKind::Function => {
            let explicit = match context.language {
                Language::Kotlin => names_of(&wrapper.generics),
                _ => String::new(),
            };
            let arguments = passed_on(context, wrapper);
            wrapper.body = format!("{}{target}{explicit}({arguments})", marks(wrapper));
            wrapper.hint = format!("{hinted}{explicit}({arguments})");
        }
        WrapperKind::Property | WrapperKind::Case => {
            wrapper.setter = mutable.then(|| format!("{target} = value"));
            wrapper.body = target;
            wrapper.hint = if new_owner.is_empty() { hinted } else { to.to_owned() };
            wrapper.is_const = is_const(context, wrapper, to);
        }
    }
    Ok(())
}

/// The body that a replacement gives.
fn by_template(
    context: &Context<'_>,
    change: &Change,
    member: &Member,
    wrapper: &mut Wrapper,
    found: &Template,
    mutable: bool,
) -> Result<(), Reason> {
    let language = context.language;
    // What is assigned through the old property is not what the replacement gives.
    if mutable {
        return Err(Reason::Complex);
    }
    let receiver = match (&wrapper.owner, wrapper.is_static) {
        (Some(owner), true) => context.spell(&owner.path),
        _ => this(language).to_owned(),
    };
    let hole = |receiver: &str, name: &str| match name {
        "receiver" => Some(receiver.to_owned()),
        _ => {
            let is_it = |param: &&Param| param.name == name || param.label.as_deref() == Some(name);
            wrapper.params.iter().find(is_it).map(|param| param.name.clone())
        }
    };
    let owner = moved(context.mapping, language, &member.owner);
    let body = template::fill(context, change, &owner, found, &|name| hole(&receiver, name))?;
    let hint = found.pieces.iter().map(|piece| match piece {
        crate::mapping::template::Piece::Text(text) => text.clone(),
        crate::mapping::template::Piece::Hole { name, .. } => hole("", name).unwrap_or_default(),
    });
    let mut hint: String = hint.collect();
    if body.contains(" = ") {
        hint = format!("{}{hint}", this(language));
    }
    wrapper.hint = hint.replace("!.", "!").trim_start_matches(['.', ':']).to_owned();
    wrapper.body = format!("{}{body}", marks(wrapper));
    Ok(())
}

/// What Swift marks a call with that waits or may throw.
fn marks(wrapper: &Wrapper) -> String {
    [("throws", "try "), ("async", "await ")]
        .into_iter()
        .filter(|(word, _)| wrapper.words.iter().any(|own| own == word))
        .map(|(_, mark)| mark)
        .collect()
}

/// The type at `path` as the new version has it.
fn owner(context: &Context<'_>, path: &str) -> Result<Owner, Reason> {
    owner_at(context, &moved(context.mapping, context.language, path)).map_err(|_| Reason::OwnerGone(path.to_owned()))
}

/// The type at `path` in the new version.
///
/// # Errors
/// Where there is none.
pub(super) fn owner_at(context: &Context<'_>, path: &str) -> Result<Owner, Reason> {
    let now = path.to_owned();
    let gone = || Reason::OwnerGone(path.to_owned());
    let symbol = first_type(context.to, path).ok_or_else(gone)?;
    let decl = context.to.api.decl(symbol).ok_or_else(gone)?;
    let companion = members_of(context.to, symbol).any(|decl| decl.modifiers.is_companion);
    let has_companion = companion && is_kotlin(context.to.facts(symbol.file as u32));
    Ok(Owner {
        path: now,
        kind: decl.kind,
        has_companion,
        generics: generics_of(context.to, symbol.file as u32, decl, &|path| Ok(path.to_owned()))?,
        arguments: type_params(context.to, symbol),
    })
}

/// Whether a surface file shows what only Kotlin has. Static members of Java classes stand in companion objects there, and
/// a Java class has none in truth.
fn is_kotlin(facts: &Facts) -> bool {
    facts.decls.iter().any(|decl| {
        let of = decl.modifiers;
        let object = decl.kind == DeclKind::Object && !of.is_companion && !decl.name.text.is_empty();
        object || of.is_data || of.is_async || of.in_constructor || of.has_default || decl.receiver.is_some()
    })
}

/// An old path in the words of the new version.
fn renamed(context: &Context<'_>, path: &str) -> Result<String, Reason> {
    let now = moved(context.mapping, context.language, path);
    match context.to.api.has_type(&now) {
        true => Ok(context.spell(&now)),
        false => Err(Reason::TypeGone(path.to_owned())),
    }
}

fn params(context: &Context<'_>, unit: u32, facts: &Facts, decl: &Decl) -> Result<Vec<Param>, Reason> {
    let from = context.from;
    let moves = |path: &str| renamed(context, path);
    let mut found: Vec<Param> = Vec::new();
    for (at, &id) in decl.params.iter().enumerate() {
        let param = facts.decl(id);
        let ty = param.ty.ok_or(Reason::Untyped)?;
        let mut span = facts.type_ref(ty).span;
        if context.language == Language::Swift {
            // Attributes stand before the type.
            let before = from.text(unit, Span { start: param.span.start, end: span.start });
            let colon = before.find(':').map_or(before.len(), |at| at + 1);
            let rest = before.get(colon..).unwrap_or_default();
            span.start = param.span.start + (colon + rest.len() - rest.trim_start().len()) as u32;
        }
        let name = match &*param.name.text {
            "" | "_" => format!("p{at}"),
            name => name.to_owned(),
        };
        let after = from.text(unit, Span { start: span.end, end: param.span.end.max(span.end) }).trim();
        let default = match after.strip_prefix('=') {
            Some(value) => Some(literal(value.trim()).ok_or_else(|| Reason::Default(name.clone()))?),
            None if param.modifiers.has_default => return Err(Reason::Default(name)),
            None => None,
        };
        let label = param.label.as_ref().map(|label| label.text.to_string());
        let ty = from.qualify(unit, span, &moves)?;
        found.push(Param { label, name, ty, default, is_vararg: param.modifiers.is_vararg });
    }
    Ok(found)
}

/// A value that says the same everywhere.
fn literal(text: &str) -> Option<String> {
    let is_number = |text: &str| {
        let digits = text.strip_prefix('-').unwrap_or(text);
        digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'))
    };
    let is_text = |text: &str| {
        let inside = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        inside.is_some_and(|inside| !inside.contains(['"', '\\', '$']))
    };
    let word = matches!(text, "true" | "false" | "null" | "nil" | "[]" | "[:]" | "emptyList()" | "emptyMap()");
    (word || is_number(text) || is_text(text)).then(|| text.to_owned())
}

/// Modifiers before a declaration and effects behind its parameters.
fn words(context: &Context<'_>, unit: u32, decl: &Decl) -> Vec<String> {
    let head = context.from.text(unit, Span { start: decl.span.start, end: decl.name.span.start });
    let mut words: Vec<String> = head
        .split(|c: char| !c.is_alphanumeric() && c != '_' && c != '@')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    if let Some(list) = decl.params_span {
        let tail = context.from.text(unit, Span { start: list.end, end: decl.span.end });
        let effects = tail.split(['{', '-']).next().unwrap_or_default();
        words.extend(
            effects.split_whitespace().take_while(|word| word.starts_with(char::is_alphabetic)).map(str::to_owned),
        );
    }
    words
}

/// The type parameters of a declaration with their bounds.
fn generics(context: &Context<'_>, unit: u32, decl: &Decl) -> Result<String, Reason> {
    if context.language == Language::Rust {
        return Ok(String::new());
    }
    generics_of(context.from, unit, decl, &|path| renamed(context, path))
}

fn generics_of(
    version: &Version<'_, '_>,
    unit: u32,
    decl: &Decl,
    moves: &dyn Fn(&str) -> Result<String, Reason>,
) -> Result<String, Reason> {
    let facts = version.facts(unit);
    let mut list = Vec::new();
    let has_where = decl.params_span.or(Some(decl.name.span)).is_some_and(|list| {
        let tail = version.text(unit, Span { start: list.end, end: decl.span.end });
        let head = tail.split(['{', '=']).next().unwrap_or_default();
        head.split_whitespace().any(|word| word == "where")
    });
    if has_where && !decl.type_params.is_empty() {
        return Err(Reason::TypeParameters);
    }
    for &id in &decl.type_params {
        let param = facts.decl(id);
        let before = version.text(unit, Span { start: param.span.start, end: param.name.span.start });
        let reified = if before.contains("reified") { "reified " } else { "" };
        let bound = match param.ty {
            Some(ty) => format!(": {}", version.qualify(unit, facts.type_ref(ty).span, moves)?),
            None => String::new(),
        };
        list.push(format!("{reified}{}{bound}", param.name.text));
    }
    Ok(if list.is_empty() { String::new() } else { format!("<{}>", list.join(", ")) })
}

/// `<A, B>` of `<reified A : X, B>`.
fn names_of(generics: &str) -> String {
    let inside = generics.trim_start_matches('<').trim_end_matches('>');
    let names: Vec<&str> =
        inside.split(',').filter_map(|part| part.split(':').next()?.split_whitespace().next_back()).collect();
    if names.is_empty() { String::new() } else { format!("<{}>", names.join(", ")) }
}

/// A Rust signature from `fn` or what stands before it to the body.
fn signature(context: &Context<'_>, unit: u32, decl: &Decl) -> Result<String, Reason> {
    let from = context.from;
    let head = from.text(unit, Span { start: decl.span.start, end: decl.name.span.start });
    let effects: String = ["const ", "async ", "unsafe "].into_iter().filter(|word| head.contains(word)).collect();
    let rest = Span { start: decl.name.span.end, end: decl.span.end };
    let text = from.text(unit, rest);
    let end = text.find(['{', ';']).unwrap_or(text.len());
    let span = Span { start: rest.start, end: rest.start + end as u32 };
    let qualified = from.qualify(unit, span, &|path| renamed(context, path))?;
    Ok(format!("{effects}fn {}{}", decl.name.text, qualified.trim_end()))
}

fn is_const(context: &Context<'_>, wrapper: &Wrapper, to: &str) -> bool {
    let path = match (split_last(to, context.language).0.is_empty(), &wrapper.owner) {
        (false, _) => to.to_owned(),
        (true, Some(owner)) => format!("{}{}{to}", owner.path, separator(context.language)),
        (true, None) => return false,
    };
    context.to.api.at(&path).iter().any(|&symbol| {
        let at = Version::at(symbol);
        let decl = context.to.resolver.world.decl(at);
        let head = context.to.text(at.unit, Span { start: decl.span.start, end: decl.name.span.start });
        head.split_whitespace().any(|word| word == "const")
    })
}

/// The first type at a path; for a module (Rust) none.
fn first_type(version: &Version<'_, '_>, path: &str) -> Option<Symbol> {
    if version.api.packages().any(|package| package == path) && version.resolver.world.rules.paths {
        return None;
    }
    version
        .api
        .at(path)
        .iter()
        .copied()
        .find(|&symbol| version.api.decl(symbol).is_some_and(|decl| decl.kind.is_type()))
}

fn type_params(version: &Version<'_, '_>, symbol: Symbol) -> Vec<String> {
    let (Some(facts), Some(decl)) = (version.api.facts(symbol), version.api.decl(symbol)) else { return Vec::new() };
    decl.type_params.iter().map(|&id| facts.decl(id).name.text.to_string()).collect()
}

fn members_of<'v>(version: &'v Version<'_, '_>, symbol: Symbol) -> impl Iterator<Item = &'v Decl> {
    let facts = version.api.facts(symbol);
    let body = version.api.decl(symbol).and_then(|decl| decl.body);
    let decls = facts.zip(body).map(|(facts, body)| facts.scope(body).decls.iter().map(|&id| facts.decl(id)));
    decls.into_iter().flatten()
}

/// The package of the file a type is declared in; in Rust the module.
fn package_of(version: &Version<'_, '_>, symbol: Symbol, module: &str) -> String {
    match version.resolver.world.rules.paths {
        true => module.to_owned(),
        false => version.api.facts(symbol).and_then(|facts| facts.package.as_deref()).unwrap_or_default().to_owned(),
    }
}
