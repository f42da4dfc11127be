//! Every reader against the same invented SDK, and against texts that are cut off or changed.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use proptest::prelude::{ProptestConfig, prop, prop_assert, proptest};

use super::*;
use crate::api::{Hint, ItemKind, Param};
use crate::mapping::surface::plain_type;
use crate::problem::render;

/// The fixtures of each format, from and to.
const FIXTURES: &[[&str; 2]] = &[
    ["source/from.kt", "source/to.kt"],
    ["source/from.swift", "source/to.swift"],
    ["bcv/from.api", "bcv/to.api"],
    ["swiftinterface/from.swiftinterface", "swiftinterface/to.swiftinterface"],
    ["source/from.rs", "source/to.rs"],
    ["metalava/from.txt", "metalava/to.txt"],
    ["symbolgraph/from.symbols.json", "symbolgraph/to.symbols.json"],
    ["digester/from.json", "digester/to.json"],
    ["rustdoc/from.json", "rustdoc/to.json"],
];

fn text(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/apis").join(path)).unwrap()
}

fn reading(path: &str, options: Options) -> Reading {
    let reading =
        read(&[TextFile::new(path, text(path))], options).unwrap_or_else(|bad| panic!("{}", render(&bad, false)));
    assert!(reading.problems.is_empty(), "{}", render(&reading.problems, false));
    reading
}

/// One line an item, with all that it says.
fn listed(api: &Api) -> String {
    let mut out = String::new();
    for item in api.items() {
        let params: Vec<String> = item.params.iter().map(param).collect();
        let traits = &item.traits;
        let words = [
            (traits.is_static, "static "),
            (traits.is_mutable, "mutable "),
            (traits.is_async, "async "),
            (traits.is_override, "override "),
            (traits.is_abstract, "abstract "),
            (traits.is_optional, "optional "),
        ];
        let words: String = words.iter().filter(|(is, _)| *is).map(|(_, word)| *word).collect();
        let receiver = item.receiver.as_ref().map(|ty| format!("({ty}).")).unwrap_or_default();
        let _ = write!(out, "{words}{:?} {receiver}{}({})", item.kind, item.path, params.join(", "));
        if let Some(ty) = &item.ty {
            let _ = write!(out, " -> {ty}");
        }
        if !item.supertypes.is_empty() {
            let _ = write!(out, " : {}", item.supertypes.join(", "));
        }
        if let Some(hint) = &item.hint {
            let gone = if hint.is_gone { "gone" } else { "goes" };
            let _ = write!(out, "  # {gone}; {:?}; {:?}", hint.message, hint.replacement);
        }
        out.push('\n');
    }
    out
}

fn param(param: &Param) -> String {
    let label = param.label.as_deref().unwrap_or("_");
    let name = param.name.as_deref().filter(|name| Some(*name) != param.label.as_deref()).unwrap_or_default();
    let default = if param.has_default { " = .." } else { "" };
    let dots = if param.is_vararg { "..." } else { "" };
    format!("{label} {name}: {}{dots}{default}", param.ty.as_deref().unwrap_or("?")).replace(" :", ":")
}

/// A type as bytecode has it: no qualifiers, arguments or question marks.
fn erased(ty: &str) -> String {
    if ty.contains("->") {
        let count = ty.split("->").next().unwrap_or_default().split(',').count();
        return format!("Function{count}");
    }
    let ty = ty.trim_end_matches('?');
    let (head, args) = ty.split_once('<').unwrap_or((ty, ""));
    let head = head.rsplit('.').next().unwrap_or(head);
    if head == "Array" { format!("{head}<{args}") } else { head.to_owned() }
}

/// What bytecode can say of the items: no labels, no results of suspending functions, receivers as first parameters.
fn as_bytecode(api: &Api) -> BTreeSet<String> {
    let items = api.items().iter().filter(|item| item.path != "com.kite.chat.Plugin.init");
    items
        .map(|item| {
            let receiver = item.receiver.iter().map(String::as_str);
            let params = receiver.chain(item.params.iter().filter_map(|param| param.ty.as_deref()));
            let params: Vec<String> = params.map(erased).collect();
            let ty = item.ty.as_deref().filter(|_| !item.traits.is_async).map(erased).unwrap_or_default();
            format!(
                "{:?} {}({}) {ty} static={} mutable={} async={}",
                item.kind,
                item.path,
                params.join(", "),
                item.traits.is_static,
                item.traits.is_mutable,
                item.traits.is_async
            )
        })
        .collect()
}

/// What a format says of an item beyond its path, kind, labels and types.
#[derive(Clone, Copy, Default)]
struct Says {
    inner_names: bool,
    /// Messages and replacements; otherwise only that something goes.
    whole_hints: bool,
    supertypes: bool,
    /// What must be implemented, and what may be left out.
    duties: bool,
}

/// One line an item, in order, by what `says` says.
fn compared(api: &Api, says: Says) -> Vec<String> {
    let items = api.items().iter().filter(|item| item.path != "com.kite.chat.Plugin.init");
    // What cannot be called is in no dump.
    let present = |item: &&Item| item.path != "KiteChat.KiteClient.reconnect";
    let mut lines: Vec<String> = items
        .filter(present)
        .map(|item| {
            let mut item = item.clone();
            for ty in item
                .params
                .iter_mut()
                .filter_map(|param| param.ty.as_mut())
                .chain(&mut item.ty)
                .chain(&mut item.receiver)
            {
                *ty = plain_type(ty);
            }
            if !says.inner_names {
                item.params.iter_mut().for_each(|param| param.name.clone_from(&param.label));
            }
            if !says.supertypes {
                item.supertypes.clear();
            }
            if !says.duties {
                (item.traits.is_abstract, item.traits.is_optional) = (false, false);
            }
            if !says.whole_hints {
                item.hint = item.hint.map(|_| Hint::default());
            }
            listed(&Api::new(api.language(), vec![item]))
        })
        .collect();
    lines.sort();
    lines
}

fn agree(pairs: &[(&str, &str)], says: Says) {
    for (source, other) in pairs {
        let source = compared(&reading(source, Options::default()).api, says);
        let other_lines = compared(&reading(other, Options::default()).api, says);
        let missing: Vec<_> = source.iter().filter(|line| !other_lines.contains(line)).collect();
        let more: Vec<_> = other_lines.iter().filter(|line| !source.contains(line)).collect();
        assert!(missing.is_empty() && more.is_empty(), "only in source: {missing:#?}\nonly in {other}: {more:#?}");
        assert_eq!(source.len(), other_lines.len());
    }
}

#[test]
fn signature_files_say_what_source_says() {
    let says = Says { inner_names: true, supertypes: true, ..Says::default() };
    agree(&[("source/from.kt", "metalava/from.txt"), ("source/to.kt", "metalava/to.txt")], says);
}

#[test]
fn symbol_graphs_say_what_source_says() {
    let says = Says { inner_names: true, whole_hints: true, supertypes: true, duties: true };
    let pairs =
        [("source/from.swift", "symbolgraph/from.symbols.json"), ("source/to.swift", "symbolgraph/to.symbols.json")];
    agree(&pairs, says);
}

#[test]
fn digests_say_what_source_says() {
    let says = Says { duties: true, ..Says::default() };
    agree(&[("source/from.swift", "digester/from.json"), ("source/to.swift", "digester/to.json")], says);
}

#[test]
fn rustdoc_says_what_source_says() {
    let says = Says { inner_names: true, whole_hints: true, supertypes: true, duties: true };
    agree(&[("source/from.rs", "rustdoc/from.json"), ("source/to.rs", "rustdoc/to.json")], says);
}

#[test]
fn bytecode_says_what_source_says() {
    let options = Options { accessors_are_properties: true };
    for (source, dump) in [("source/from.kt", "bcv/from.api"), ("source/to.kt", "bcv/to.api")] {
        let source = as_bytecode(&reading(source, Options::default()).api);
        let dump = as_bytecode(&reading(dump, options).api);
        let missing: Vec<_> = source.difference(&dump).collect();
        let more: Vec<_> = dump.difference(&source).collect();
        assert!(missing.is_empty() && more.is_empty(), "only in source: {missing:#?}\nonly in the dump: {more:#?}");
    }
}

#[test]
fn interfaces_say_what_source_says() {
    for (source, interface) in [
        ("source/from.swift", "swiftinterface/from.swiftinterface"),
        ("source/to.swift", "swiftinterface/to.swiftinterface"),
    ] {
        let source = listed(&reading(source, Options::default()).api);
        // The compiler names the types around a type.
        let interface = listed(&reading(interface, Options::default()).api);
        let interface = interface.replace("[Room.Member]", "[Member]").replace("-> KiteClient.State", "-> State");
        assert_eq!(interface, source);
    }
}

#[test]
fn accessors_stay_functions_unless_asked() {
    let api = reading("bcv/from.api", Options::default()).api;
    let kinds: Vec<ItemKind> = api.at("com.kite.chat.Room.getId").map(|item| item.kind).collect();
    assert_eq!(kinds, [ItemKind::Function]);
}

#[test]
fn every_format_in_full() {
    for [from, _] in FIXTURES {
        let name = from.replace(['/', '.'], "-");
        insta::assert_snapshot!(name, listed(&reading(from, Options::default()).api));
    }
}

#[test]
fn trouble_has_a_place() {
    let text = "public final class com/kite/A {\n\tpublic fun f (Lcom/kite/B)V\n\tpublic fun g ()V\n}\nfun h ()V\n";
    let read = read(&[TextFile::new("a.api", text)], Options::default()).unwrap();
    assert_eq!(read.api.items().len(), 2);
    insta::assert_snapshot!(render(&read.problems, false));
}

#[test]
fn files_that_cannot_be_read_together_are_told() {
    let files =
        [TextFile::new("a.kt", "class A"), TextFile::new("b.swift", "class B {}"), TextFile::new("c.api.gz", "")];
    insta::assert_snapshot!(render(&read(&files, Options::default()).unwrap_err(), false));
    assert!(read(&[], Options::default()).is_err());
    assert!(read(&[TextFile::new("a.txt", "Hello.")], Options::default()).is_err());
}

#[test]
fn a_declaration_in_two_files_counts_once() {
    let text = text("bcv/from.api");
    let one = read(&[TextFile::new("a.api", text.as_str())], Options::default()).unwrap();
    let two = read(&[TextFile::new("a.api", text.as_str()), TextFile::new("b.api", text.as_str())], Options::default());
    assert_eq!(two.unwrap().api.items(), one.api.items());
}

/// Cuts, doubles and overwrites a text at the given places, each a share of its length.
fn spoiled(text: &str, changes: &[(u8, u16, u16)]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (how, at, length) in changes {
        let at = bytes.len() * usize::from(*at) / (usize::from(u16::MAX) + 1);
        let end = (at + usize::from(*length) % 64).min(bytes.len());
        match how % 5 {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let again: Vec<u8> = bytes.get(at..end).unwrap_or_default().to_vec();
                bytes.splice(at..at, again);
            }
            3 => {
                let sign = *b"(){}[]<>;:\"@$/.,\\#\n\xc3".get(usize::from(*length) % 20).unwrap_or(&b'x');
                bytes.splice(at..at, [sign]);
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = (*length % 256) as u8;
                }
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_stops_a_reader(changes in prop::collection::vec(proptest::arbitrary::any::<(u8, u16, u16)>(), 1..6)) {
        for [from, _] in FIXTURES {
            let text = spoiled(&text(from), &changes);
            let file = TextFile::new(*from, text.as_str());
            let (items, problems) = match read(std::slice::from_ref(&file), Options { accessors_are_properties: true }) {
                Ok(reading) => (reading.api.items().to_vec(), reading.problems),
                Err(problems) => (Vec::new(), problems),
            };
            for item in &items {
                prop_assert!(!item.path.is_empty() && !item.name.is_empty(), "{item:?}");
                prop_assert!(item.path.ends_with(&item.name), "{item:?}");
            }
            for problem in &problems {
                prop_assert!(problem.span.start as usize <= text.len(), "{problem:?}");
            }
            let _ = render(&problems, false);
        }
    }
}
