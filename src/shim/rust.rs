//! Rust: a crate that takes the place of the old one. It re-exports the new crate, adds the old names to its modules, and
//! the old methods as traits, which a file brings in by `use <crate>::upshift::*`.

use std::collections::BTreeMap;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::items::{Alias, Item, Module, Owner, Wrapper, WrapperKind};
use super::reason::{Limit, Reason};
use super::{Context, Generator, Piece, ShimFile, clash, header};
use crate::facts::{DeclKind, Import};
use crate::lang::Language;
use crate::mapping::model::Coordinate;
use crate::mapping::moves::moved;

/// Rust's row of the table.
pub(super) const GENERATOR: Generator = Generator { language: Language::Rust, piece, files };

/// The module of the traits.
const TRAITS: &str = "upshift";

fn piece(context: &Context<'_>, item: &Item) -> Result<Piece, Reason> {
    match item {
        Item::Alias(alias) => of_alias(context, alias),
        Item::Wrapper(wrapper) => of_wrapper(context, wrapper),
        Item::Module(module) => of_module(module),
        Item::Macro(module) => of_macro(module),
    }
}

fn made(place: &str, key: &str, tokens: TokenStream) -> Result<Piece, Reason> {
    Ok(Piece {
        probe: formatted(tokens.clone())?,
        place: place.to_owned(),
        group: String::new(),
        key: key.to_owned(),
        imports: Vec::new(),
        code: vec![tokens.to_string()],
        limits: Vec::new(),
    })
}

fn of_alias(context: &Context<'_>, alias: &Alias) -> Result<Piece, Reason> {
    if alias.outer.is_some() {
        return Err(Reason::Nested);
    }
    let name = ident(&alias.name)?;
    let target = path(&alias.target)?;
    let note = format!("now `{}`", short(&alias.target));
    let has_arguments = lifetimes(context, &alias.target)? > 0 || !alias.generics.is_empty();
    let old = format!("{}::{}", alias.package, alias.name);
    if lifetimes_of(&context.from.api, context.from, &old)? != lifetimes(context, &alias.target)? {
        return Err(Reason::TypeParameters);
    }
    // An alias cannot be matched, implemented or called like what it stands for, a re-export can, but warns of nothing.
    let tokens = match alias.kind {
        DeclKind::Class if !alias.is_tuple && !has_arguments => {
            quote! { #[deprecated(note = #note)] pub type #name = #target; }
        }
        _ => {
            let doc =
                format!(" {}{}", note.get(..1).unwrap_or_default().to_uppercase(), note.get(1..).unwrap_or_default());
            quote! { #[doc = #doc] pub use #target as #name; }
        }
    };
    made(&alias.package, &alias.name, tokens)
}

fn of_module(module: &Module) -> Result<Piece, Reason> {
    let new = path(&module.new)?;
    let mut piece = made(&module.old, "", quote! { pub use #new::*; })?;
    piece.group = module.new.clone();
    Ok(piece)
}

fn of_macro(module: &Module) -> Result<Piece, Reason> {
    let (Some((old_root, old)), Some((new_root, new))) = (module.old.rsplit_once("::"), module.new.rsplit_once("::"))
    else {
        return Err(Reason::NoWay);
    };
    if old_root.contains("::") || new_root.contains("::") {
        return Err(Reason::NoWay);
    }
    let note = format!("now `{new}!`");
    let (name, new) = (ident(old)?, ident(new)?);
    let tokens = quote! {
        #[deprecated(note = #note)]
        #[macro_export]
        macro_rules! #name { ($($tokens:tt)*) => { $crate::#new!($($tokens)*) }; }
    };
    made(old_root, &format!("{old}!"), tokens)
}

fn of_wrapper(context: &Context<'_>, wrapper: &Wrapper) -> Result<Piece, Reason> {
    clash::check(context, wrapper)?;
    let note = format!(
        "now `{}`",
        wrapper.hint.strip_prefix(&format!("{}::", root(&wrapper.package))).unwrap_or(&wrapper.hint)
    );
    let name = ident(&wrapper.name)?;
    let body: syn::Expr = parse(&wrapper.body)?;
    let signature = || {
        // What is constant in the old version need not be so in a trait.
        let text = wrapper.signature.strip_prefix("const ").unwrap_or(&wrapper.signature);
        let signature: syn::Signature = parse(text)?;
        match signature.asyncness.is_some() || signature.unsafety.is_some() {
            true => Err(Reason::NoWay),
            false => Ok(signature),
        }
    };
    let ty = || parse::<syn::Type>(wrapper.result.as_deref().ok_or(Reason::Untyped)?);
    let Some(owner) = &wrapper.owner else {
        let tokens = match wrapper.kind {
            WrapperKind::Function => {
                let signature = signature()?;
                quote! { #[deprecated(note = #note)] pub #signature { #body } }
            }
            _ => {
                let ty = ty()?;
                quote! { #[deprecated(note = #note)] pub const #name: #ty = #body; }
            }
        };
        return made(&wrapper.package, &wrapper.name, tokens);
    };
    let (declared, given) = match wrapper.kind {
        WrapperKind::Function => {
            let signature = signature()?;
            (quote! { #[deprecated(note = #note)] #signature; }, quote! { #signature { #body } })
        }
        WrapperKind::Property | WrapperKind::Case => {
            let ty = ty()?;
            (quote! { #[deprecated(note = #note)] const #name: #ty; }, quote! { const #name: #ty = #body; })
        }
    };
    let frame = Frame::new(context, owner)?;
    let mut piece = made(&format!("{}::{TRAITS}", root(&owner.path)), &wrapper.name, frame.filled(&declared, &given))?;
    piece.key = format!("{}::{}", owner.path, wrapper.name);
    piece.group = owner.path.clone();
    piece.code = vec![declared.to_string(), given.to_string()];
    if wrapper.is_open {
        piece.limits.push(Limit::Overrides);
    }
    if wrapper.kind == WrapperKind::Case {
        piece.limits.push(Limit::Imports);
    }
    Ok(piece)
}

/// The trait that adds members to a type.
struct Frame {
    name: Ident,
    /// Type parameters of the type.
    generics: syn::Generics,
    /// What it is implemented for.
    target: TokenStream,
    /// For everything that implements a trait.
    blanket: bool,
}

impl Frame {
    fn new(context: &Context<'_>, owner: &Owner) -> Result<Self, Reason> {
        let simple = owner.path.rsplit("::").next().unwrap_or_default();
        let target = path(&owner.path)?;
        let generics = generics_at(context.to, &context.to.api, &owner.path)?;
        let blanket = owner.kind == DeclKind::Interface;
        if blanket && !generics.params.is_empty() {
            return Err(Reason::TypeParameters);
        }
        let (_, arguments, _) = generics.split_for_impl();
        let target = if blanket {
            quote! { T }
        } else {
            quote! { #target #arguments }
        };
        let bound = path(&owner.path)?;
        let generics = match blanket {
            true => parse_generics(quote! { <T: #bound + ?Sized> })?,
            false => generics,
        };
        Ok(Self { name: format_ident!("Old{simple}"), generics, target, blanket })
    }

    fn filled(&self, declared: &TokenStream, given: &TokenStream) -> TokenStream {
        let Self { name, generics, target, blanket } = self;
        let (for_impl, arguments, clause) = generics.split_for_impl();
        let doc = format!(" What `{}` had in the old version.", name.to_string().trim_start_matches("Old"));
        if *blanket {
            return quote! {
                #[doc = #doc]
                pub trait #name { #declared }
                impl #for_impl #name for T { #given }
            };
        }
        quote! {
            #[doc = #doc]
            pub trait #name #for_impl #clause { #declared }
            impl #for_impl #name #arguments for #target #clause { #given }
        }
    }
}

/// The manifest and the crate's root.
fn files(context: &Context<'_>, pieces: &[Piece]) -> Vec<ShimFile> {
    let platform = context.mapping.platform(Language::Rust);
    let coordinate = platform.and_then(|platform| {
        platform.dependencies.iter().find_map(|coordinate| match coordinate {
            Coordinate::Cargo(name) => Some(name.clone()),
            _ => None,
        })
    });
    let root = platform.and_then(|platform| platform.roots.first()).cloned().unwrap_or_default();
    let package = coordinate.unwrap_or_else(|| root.replace('_', "-"));
    let new = format_ident!("{root}_new");
    let tree = Tree::new(context, &root, pieces);
    let tokens = tree.tokens(true);
    let tokens = with_root(tokens, &root, &new);
    let code = formatted(tokens).unwrap_or_default();
    let mut text = header(context);
    text.push_str(&format!(
        "//\n// {package} = {{ path = \"<this folder>\", package = \"{package}-shim\" }}\n//\n\
         // takes the place of the dependency in Cargo.toml. Old names work as they are; a file that calls old methods says\n\
         // `use {root}::{TRAITS}::*;` beside its other imports.\n\n"
    ));
    text.push_str(&code);
    let manifest = format!(
        "# {} (experimental) from the upgrade path {}.\n[package]\nname = \"{package}-shim\"\nversion = \"0.0.0\"\n\
         edition = \"2021\"\npublish = false\n\n[dependencies]\n{new} = {{ package = \"{package}\", version = \"{}\" }}\n",
        super::MARK,
        context.mapping.id,
        context.mapping.to.text,
    );
    vec![ShimFile { path: "Cargo.toml".to_owned(), text: manifest }, ShimFile { path: "src/lib.rs".to_owned(), text }]
}

/// A module of the shim.
#[derive(Default)]
struct Tree {
    /// The module of the new version whose names it has too.
    of: Option<String>,
    /// Its code.
    items: Vec<TokenStream>,
    inner: BTreeMap<String, Tree>,
    is_old: bool,
}

impl Tree {
    fn new(context: &Context<'_>, root: &str, pieces: &[Piece]) -> Self {
        let mut tree = Self { of: Some(root.to_owned()), ..Self::default() };
        let traits = format!("{root}::{TRAITS}");
        let mut groups: BTreeMap<&str, (TokenStream, TokenStream)> = BTreeMap::new();
        for piece in pieces {
            if piece.place == traits {
                let (declared, given) = groups.entry(&piece.group).or_default();
                declared.extend(piece.code.first().and_then(|code| code.parse::<TokenStream>().ok()));
                given.extend(piece.code.get(1).and_then(|code| code.parse::<TokenStream>().ok()));
                continue;
            }
            let node = tree.at(context, root, &piece.place);
            if piece.group.is_empty() {
                node.items.extend(piece.code.iter().filter_map(|code| code.parse::<TokenStream>().ok()));
            } else {
                node.of = Some(piece.group.clone());
                node.is_old = true;
            }
        }
        if !groups.is_empty() {
            let all = tree.at(context, root, &traits);
            all.of = None;
            for (owner, (declared, given)) in &groups {
                let known = super::plan::owner_at(context, owner).and_then(|owner| Frame::new(context, &owner));
                if let Ok(frame) = known {
                    all.items.push(frame.filled(declared, given));
                }
            }
            let glob: TokenStream = quote! { #[doc(no_inline)] pub use crate::upshift::*; };
            tree.items.push(glob);
        }
        tree.reexports(context, root, pieces);
        tree
    }

    fn at(&mut self, context: &Context<'_>, root: &str, module: &str) -> &mut Self {
        let mut node = self;
        let mut whole = root.to_owned();
        for part in module.split("::").skip(1) {
            whole = format!("{whole}::{part}");
            let now = moved(context.mapping, Language::Rust, &whole);
            let known = context.to.api.packages().any(|package| package == now);
            let is_old = now != whole;
            node = node.inner.entry(part.to_owned()).or_insert_with(|| Self {
                of: known.then_some(now),
                is_old,
                ..Self::default()
            });
        }
        node
    }

    /// Where the old version exported a name a second time, as preludes do, the shim does.
    fn reexports(&mut self, context: &Context<'_>, root: &str, pieces: &[Piece]) {
        let world = context.from.resolver.world;
        for (unit, source) in world.units.iter().enumerate() {
            let of_surface = source.facts.package.as_deref().is_some_and(|package| super::rust::root(package) == root);
            for import in source.facts.imports.iter().filter(|import| import.exported && of_surface) {
                let module = module_of(context, unit as u32, import);
                let full: Vec<&str> = import.path.iter().map(|part| &*part.text).collect();
                let full = full.join("::");
                let full = full.trim_start_matches("::");
                let Some((place, name)) = full.rsplit_once("::") else { continue };
                let is_kept = pieces.iter().any(|piece| piece.place == place && piece.key == name);
                let relative: Vec<&str> = full.split("::").skip(1).collect();
                let shown = import.alias.as_ref().map_or(name, |alias| &alias.text);
                let (Ok(target), Ok(shown)) = (path(&relative.join("::")), ident(shown)) else { continue };
                if is_kept && module != place {
                    let has_traits = self.inner.contains_key(TRAITS);
                    let node = self.at(context, root, &module);
                    node.items.push(quote! { pub use crate::#target as #shown; });
                    if has_traits && !node.items.iter().any(|item| item.to_string().contains(TRAITS)) {
                        node.items.push(quote! { #[doc(no_inline)] pub use crate::upshift::*; });
                    }
                }
            }
        }
    }

    fn tokens(&self, top: bool) -> TokenStream {
        let glob = self.of.as_ref().and_then(|of| path(of).ok()).map(|of| quote! { pub use #of::*; });
        let items = &self.items;
        let inner = self.inner.iter().filter_map(|(name, tree)| {
            let inside = tree.tokens(false);
            let note = tree.of.as_ref().filter(|_| tree.is_old).map(|of| format!("now `{}`", short(of)));
            let note = note.map(|note| quote! { #[deprecated(note = #note)] });
            let doc = (name == TRAITS).then(|| quote! { #[doc = " Old methods, as traits."] });
            let name = ident(name).ok()?;
            Some(quote! { #note #doc pub mod #name { #inside } })
        });
        let allow = top.then(
            || quote! { #![allow(deprecated, non_upper_case_globals, unused_imports, ambiguous_glob_reexports)] },
        );
        quote! { #allow #glob #(#items)* #(#inner)* }
    }
}

/// The module an import stands in.
fn module_of(context: &Context<'_>, unit: u32, import: &Import) -> String {
    let facts = context.from.facts(unit);
    let mut parts: Vec<&str> = facts
        .scopes_up(import.scope)
        .filter_map(|(_, scope)| match scope.kind {
            crate::facts::ScopeKind::Type(decl) => Some(&*facts.decl(decl).name.text),
            _ => None,
        })
        .collect();
    parts.extend(facts.package.as_deref());
    parts.reverse();
    parts.join("::")
}

fn root(path: &str) -> &str {
    path.split("::").next().unwrap_or(path)
}

/// A path without the crate.
fn short(path: &str) -> &str {
    path.split_once("::").map_or(path, |(_, rest)| rest)
}

fn ident(name: &str) -> Result<Ident, Reason> {
    syn::parse_str(name).or_else(|_| syn::parse_str(&format!("r#{name}"))).map_err(|_| Reason::Unknown(name.to_owned()))
}

fn path(text: &str) -> Result<syn::Path, Reason> {
    parse(text)
}

fn parse<T: syn::parse::Parse>(text: &str) -> Result<T, Reason> {
    syn::parse_str(text).map_err(|_| Reason::NoWay)
}

fn parse_generics(tokens: TokenStream) -> Result<syn::Generics, Reason> {
    syn::parse2(tokens).map_err(|_| Reason::NoWay)
}

/// The type parameters and lifetimes of the type at a path, as declared.
fn generics_at(
    version: &super::versions::Version<'_, '_>,
    api: &crate::mapping::surface::ApiSurface,
    path: &str,
) -> Result<syn::Generics, Reason> {
    let Some(&symbol) = api.at(path).first() else { return Err(Reason::NotInNew) };
    let Some(decl) = api.decl(symbol) else { return Err(Reason::NotInNew) };
    let span = crate::source::Span { start: decl.name.span.end, end: decl.span.end };
    let text = version.text(symbol.file as u32, span);
    if !text.trim_start().starts_with('<') {
        return Ok(syn::Generics::default());
    }
    let mut depth = 0_i32;
    let mut end = 0;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            '>' if before != '-' => depth -= 1,
            _ => {}
        }
        before = c;
        if c == '>' && depth == 0 {
            end = at + 1;
            break;
        }
    }
    let span = crate::source::Span { start: span.start, end: span.start + end as u32 };
    let qualified = version.qualify(symbol.file as u32, span, &|path| Ok(path.to_owned()))?;
    parse(&qualified)
}

fn lifetimes(context: &Context<'_>, path: &str) -> Result<usize, Reason> {
    lifetimes_of(&context.to.api, context.to, path)
}

fn lifetimes_of(
    api: &crate::mapping::surface::ApiSurface,
    version: &super::versions::Version<'_, '_>,
    path: &str,
) -> Result<usize, Reason> {
    Ok(generics_at(version, api, path)?.lifetimes().count())
}

/// `root::` at the start of paths as `new::`.
fn with_root(tokens: TokenStream, root: &str, new: &Ident) -> TokenStream {
    let mut out = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    // A path goes on behind two colons, not behind the one before a type.
    let mut colons = 0;
    while let Some(token) = tokens.next() {
        let followed = matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == ':');
        let goes_on = colons > 1;
        let is_colon = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ':');
        colons = if is_colon { colons + 1 } else { 0 };
        let token = match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), with_root(group.stream(), root, new));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            TokenTree::Ident(found) if found == root && followed && !goes_on => {
                TokenTree::Ident(Ident::new(&new.to_string(), Span::call_site()))
            }
            other => other,
        };
        out.extend([token]);
    }
    out
}

/// Code as people write it.
fn formatted(tokens: TokenStream) -> Result<String, Reason> {
    let file: syn::File = syn::parse2(tokens).map_err(|_| Reason::NoWay)?;
    Ok(prettyplease::unparse(&file))
}
