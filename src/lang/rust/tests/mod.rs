//! What the lowering makes of whole files: places, imports, declarations, limits.

use std::path::Path;

use super::super::Unreadable;
use super::lower::lower;
use super::modules::{self, Root};
use super::place;
use crate::facts::*;

fn facts(text: &str) -> Facts {
    let facts = lower(text).expect("the source is readable");
    let broken: Vec<String> = names(&facts)
        .into_iter()
        .filter(|name| !name.span.is_empty() && !matches!(&*name.text, "collect_vec"))
        .filter(|name| !name.text.contains("::"))
        .filter(|name| text.get(name.span.range()).map(|found| found.trim_start_matches("r#")) != Some(&*name.text))
        .map(|name| format!("{} at {:?}", name.text, name.span))
        .collect();
    assert_eq!(broken, Vec::<String>::new(), "in {text}");
    facts
}

/// Every name of a file.
fn names(facts: &Facts) -> Vec<Ident> {
    let mut names: Vec<Ident> = facts.decls.iter().map(|decl| decl.name.clone()).collect();
    names.extend(facts.imports.iter().flat_map(|import| import.path.iter().chain(&import.alias).cloned()));
    for ty in &facts.types {
        if let TypeRefKind::Named(segments) = &ty.kind {
            names.extend(segments.iter().map(|segment| segment.name.clone()));
        }
    }
    for expr in &facts.exprs {
        if let ExprKind::Name(name) | ExprKind::Member { name, .. } = &expr.kind {
            names.push(name.clone());
        }
    }
    names
}

fn imports(text: &str) -> Vec<String> {
    facts(text)
        .imports
        .iter()
        .map(|import| {
            let path: Vec<&str> = import.path.iter().map(|part| &*part.text).collect();
            let alias = import.alias.as_ref().map(|alias| format!(" as {}", alias.text)).unwrap_or_default();
            let star = if import.wildcard { "::*" } else { "" };
            let shown = if import.exported { "pub " } else { "" };
            format!("{shown}{}{star}{alias} = {}", path.join("::"), &text[import.span.range()])
        })
        .collect()
}

const SAMPLE: &str = r##"
#![allow(dead_code)]
//! Ünïcode first.
use std::collections::HashMap;
use acme::{self, model::{Room as R, User}, *};

/// A doc comment.
#[derive(Debug, Clone, Default)]
pub struct Nest<T: Clone> where T: Send { pub r#type: T, map: HashMap<String, Vec<R>> }

impl<T: Clone + Send> Nest<T> {
    const SIZE: usize = 3;
    pub async fn go(&mut self, (a, b): (u8, User), f: impl Fn(&User) -> bool) -> Result<(), Box<dyn std::error::Error>> {
        let Some(x) = self.map.get("ä") else { return Ok(()) };
        if let Some(first) = x.first() && f(&b) { println!("{} {first:?} {n}", first.name(), n = a as usize); }
        let User { ref nick, age: _, .. } = b;
        let v = vec![R { id: 1, ..Default::default() }; 2];
        match v.len() { 0 | 1 => {}, n if n > Self::SIZE => acme::log!("x", b.nick), _ => () }
        for (i, r) in v.iter().enumerate() { r.r#move(i)?; }
        let all = v.iter().map(|r| r.name()).collect::<Vec<_>>();
        assert!(matches!(all.first(), Some(n) if n == nick));
        while let Some(y) = self.next().await { drop(y) }
        Ok(())
    }
}
trait Listen: Sized { type Item; fn on(&self, item: &Self::Item); fn other(&self) {} }
mod inner { pub use super::Nest; pub(crate) mod deep { use super::super::R; use self::more::X; } }
enum Kind { A, B(u8), C { at: u8 } }
"##;

#[test]
fn every_name_is_where_it_says() {
    let plain = facts(SAMPLE);
    assert_eq!(plain.damage, Vec::new());
    for text in [
        format!("\u{feff}{SAMPLE}"),
        format!("#!/usr/bin/env run\n{SAMPLE}"),
        SAMPLE.replace('\n', "\r\n"),
        format!("\u{feff}{}", SAMPLE.replace('\n', "\r\n")),
    ] {
        assert_eq!(facts(&text).exprs.len(), plain.exprs.len());
    }
}

#[test]
fn use_trees() {
    assert_eq!(
        imports("use a::{self, b::{C as D, e}, f::*};\npub use g;\nuse h as _;"),
        [
            "a = self",
            "a::b::C as D = C as D",
            "a::b::e = e",
            "a::f::* = f::*",
            "pub g = pub use g;",
            "h as _ = use h as _;",
        ]
    );
}

#[test]
fn paths_from_the_root_and_from_modules() {
    let text = "use crate::a::B; use self::c; mod m { use super::d; mod n { use super::super::e; use self::f; } }";
    assert_eq!(
        imports(text).iter().map(|line| line.split(' ').next().unwrap_or_default()).collect::<Vec<_>>(),
        ["::crate::a::B", "::self::c", "::self::d", "::self::e", "::self::m::n::f"]
    );
    let mut settled = facts(text);
    place::settle(&mut settled, "app::net");
    let paths: Vec<String> = settled
        .imports
        .iter()
        .map(|import| import.path.iter().map(|part| &*part.text).collect::<Vec<_>>().join("::"))
        .collect();
    assert_eq!(paths, ["app::a::B", "app::net::c", "app::net::d", "app::net::e", "app::net::m::n::f"]);
}

#[test]
fn modules_by_place() {
    let module = |path: &str| place::module_of(Path::new(path), Path::new("x"), "my_app").unwrap_or_default();
    assert_eq!(module("x/src/lib.rs"), "my_app");
    assert_eq!(module("x/src/main.rs"), "my_app");
    assert_eq!(module("x/src/net.rs"), "my_app::net");
    assert_eq!(module("x/src/net/mod.rs"), "my_app::net");
    assert_eq!(module("x/src/net/tcp.rs"), "my_app::net::tcp");
    assert_eq!(module("x/tests/api.rs"), "my_app.tests::api");
    assert_eq!(module("x/build.rs"), "my_app.build");
}

#[test]
fn modules_by_the_files_that_name_them() {
    let texts = [
        ("x/src/lib.rs", "mod a; mod b { mod c; #[path = \"d\"] mod e { mod f; } #[path = \"g.rs\"] mod h; }"),
        ("x/src/a.rs", "mod i; mod j { mod k; #[path = \"l.rs\"] mod m; } #[path = \"../n.rs\"] mod o;"),
        ("x/src/a/i/mod.rs", "mod p;"),
        ("x/src/a/i/p.rs", "mod q;"),
        ("x/src/a/i/p/q.rs", ""),
        ("x/src/a/j/k.rs", ""),
        ("x/src/a/j/l.rs", ""),
        ("x/n.rs", "mod r;"),
        ("x/r.rs", ""),
        ("x/src/b/c.rs", ""),
        ("x/src/b/d/f.rs", ""),
        ("x/src/b/g.rs", ""),
        (
            "x/src/main.rs",
            "mod a; mod only; #[cfg_attr(unix, path = \"u.rs\")] #[cfg_attr(not(unix), path = \"v.rs\")] mod os;",
        ),
        ("x/src/only.rs", ""),
        ("x/src/u.rs", ""),
        ("x/src/v.rs", ""),
        ("x/src/lost.rs", "mod never;"),
    ];
    let facts: Vec<(&Path, Facts)> = texts.iter().map(|(path, text)| (Path::new(*path), facts(text))).collect();
    let files = facts.iter().map(|(path, facts)| (*path, facts)).collect();
    let root = |path: &str, name: &str| Root { path: path.into(), name: name.to_owned() };
    let homes = modules::homes(&[root("x/src/lib.rs", "kit"), root("x/src/main.rs", "kit.main")], &files);
    let mut found: Vec<String> =
        homes.iter().map(|(path, home)| format!("{} {}", path.display(), home.module)).collect();
    found.sort();
    assert_eq!(
        found,
        [
            "x/n.rs kit::a::o",
            "x/r.rs kit::a::o::r",
            "x/src/a.rs kit::a",
            "x/src/a/i/mod.rs kit::a::i",
            "x/src/a/i/p.rs kit::a::i::p",
            "x/src/a/i/p/q.rs kit::a::i::p::q",
            "x/src/a/j/k.rs kit::a::j::k",
            "x/src/a/j/l.rs kit::a::j::m",
            "x/src/b/c.rs kit::b::c",
            "x/src/b/d/f.rs kit::b::e::f",
            "x/src/b/g.rs kit::b::h",
            "x/src/lib.rs kit",
            "x/src/main.rs kit.main",
            "x/src/only.rs kit.main::only",
            "x/src/u.rs kit.main::os",
            "x/src/v.rs kit.main::os",
        ]
    );
    let shared = &homes[Path::new("x/src/main.rs")].names;
    assert_eq!(shared.iter().collect::<Vec<_>>(), [&("a".to_owned(), "kit::a".to_owned())]);
}

#[test]
fn what_cannot_be_read_says_where() {
    let Err(Unreadable::Syntax(message)) = lower("\u{feff}fn a() {}\nfn b( = ) {}\n") else { panic!("readable") };
    assert!(message.en.starts_with("line 2, column 7: "), "{message:?}");
    assert!(lower("").is_ok());
    assert!(lower("\u{feff}// only a comment").is_ok());
    assert!(lower("#!/bin/run").is_ok());
}

#[test]
fn deep_nesting_never_overflows() {
    let many = 30_000;
    let deep = |before: &str, open: &str, middle: &str, close: &str| {
        format!("fn f() {{ let _ = {before}{}{middle}{}; }}", open.repeat(many), close.repeat(many))
    };
    let sources = [
        deep("", "(", "1", ")"),
        deep("", "[", "1", "]"),
        deep("", "!", "a", ""),
        deep("", "&", "a", ""),
        deep("", "-", "a", ""),
        deep("", "|| ", "a", ""),
        deep("", "|a, b| ", "a", ""),
        deep("", "return ", "a", ""),
        deep("", "{ ", "a", " }"),
        deep("", "if a { b } else ", "{ c }", ""),
        deep("a", ".b()", "", ""),
        deep("a", ".b", "", ""),
        deep("a", "?", "", ""),
        deep("a", " + a", "", ""),
        deep("a", " = a", "", ""),
        deep("a", " as u8", "", ""),
        deep("a", "()", "", ""),
        deep("a", "[0]", "", ""),
        deep("x::", "<", "u8", ">"),
        deep("", "m!(", "a", ")"),
        deep("", "match a { _ => ", "a", " }"),
        deep("", "async move { ", "a", " }"),
        deep("", "box ", "a", ""),
        format!("type T = {}u8{};", "Vec<".repeat(many), ">".repeat(many)),
        format!("type T = {}u8;", "&".repeat(many)),
        format!("type T = {}u8;", "fn() -> ".repeat(many)),
        format!("type T = {}u8;", "impl Fn() -> ".repeat(many)),
        format!("{}{}", "mod a { ".repeat(many), "}".repeat(many)),
        format!("use {}a;", "a::".repeat(many)),
        format!("fn f() {{ match a {{ {}a => b }} }}", "&".repeat(many)),
        format!("fn f() {{ match a {{ {}a => b }} }}", "x @ ".repeat(many)),
        format!("fn f() {{ {} }}", "'a: loop { ".repeat(many)),
    ];
    for source in sources {
        // Whatever it is taken for, the process lives.
        let small = std::thread::Builder::new().stack_size(2 << 20);
        let shown: String = source.chars().take(40).collect();
        let thread = small.spawn(move || lower(&source).map(|facts| facts.exprs.len())).expect("a thread");
        assert!(thread.join().is_ok(), "{shown}");
    }
    let wide: String = (0..3000).map(|n| format!("-{n}, ")).collect();
    assert!(lower(&format!("const A: &[i32] = &[{wide}];")).is_ok());
}
