//! Which files of a project can have to do with an SDK: those that name it, those that name what such a file declares, and
//! so on. No other file can hold a value of one of its types, since whatever leads to one starts with a name.
//!
//! Names are compared by hash, and every word of a text counts, be it a comment: there may be too many files, not too few.

use std::collections::{BTreeSet, HashMap, HashSet};

use rayon::prelude::*;

use super::partial::shared_packages;
use super::{Workspace, in_pool};
use crate::facts::{Decl, DeclKind, Facts, TypeRefKind};
use crate::lang::Language;
use crate::mapping::model::Mapping;
use crate::project::NotAnalysed;
use crate::project::classify::FileKind;
use crate::project::prefilter::Prefilter;
use crate::resolve::unread;
use crate::words::Said;

/// A hash of a word or of a dotted path.
type Hash = u32;

/// Types of which a literal makes a value: no name leads there.
const LITERALS: &[&str] =
    &["String", "Character", "Int", "Double", "Float", "Bool", "Array", "Dictionary", "Set", "Optional"];

/// What a file names.
struct Mentions {
    file: usize,
    language: Language,
    /// Packages whose names are seen without more: its own, those imported whole, and the one without a name.
    packages: Vec<Hash>,
    /// Its words, sorted.
    words: Vec<Hash>,
    /// Dotted paths and their beginnings, sorted.
    paths: Vec<Hash>,
}

/// Names by which others can come to what near files declare.
#[derive(Default)]
struct Names {
    /// Of Kotlin, by package.
    by_package: HashMap<Hash, HashSet<Hash>>,
    /// The same as whole paths.
    paths: HashSet<Hash>,
    /// Of Swift.
    words: HashSet<Hash>,
    /// Every Swift file is near.
    all_swift: bool,
}

/// What Swift files hold, as far as it tells by which names one comes to an extension.
struct Swift {
    /// Names of types they declare.
    own_types: HashSet<Hash>,
    /// In how many of them a word stands.
    files: HashMap<Hash, usize>,
}

impl Names {
    fn fit(&self, mentions: &Mentions) -> bool {
        let has = |words: &[Hash], names: &HashSet<Hash>| words.iter().any(|word| names.contains(word));
        match mentions.language {
            Language::Swift => self.all_swift || has(&mentions.words, &self.words),
            _ => {
                let seen = mentions.packages.iter().filter_map(|package| self.by_package.get(package));
                has(&mentions.paths, &self.paths) || seen.into_iter().any(|names| has(&mentions.words, names))
            }
        }
    }
}

impl Workspace {
    /// Narrows the look to the files that can have to do with an SDK of `active`; the lowered ones among `candidates` name
    /// one. Of `rest` those are lowered that are looked at, and later what they ask for.
    pub(crate) fn look_near(
        &mut self,
        candidates: &[usize],
        rest: &[usize],
        active: &[&Mapping],
    ) -> Vec<NotAnalysed<Said>> {
        let mut left: Vec<Mentions> = in_pool(|| {
            let source = |at: usize| self.files.get(at).map(|file| (file.kind, file.source.text()));
            let found = rest.par_iter().filter_map(|&at| match source(at)? {
                (FileKind::Source(language @ (Language::Kotlin | Language::Swift)), text) => {
                    Some(mentions(at, language, text))
                }
                _ => None,
            });
            found.collect()
        });
        let filter = Prefilter::new(shared_packages(active));
        let (named, others): (Vec<_>, Vec<_>) = in_pool(|| {
            left.into_par_iter().partition(|mentions| {
                self.files.get(mentions.file).is_some_and(|file| filter.matches(file.source.text().as_bytes()))
            })
        });
        left = others;
        let named: Vec<usize> = named.into_iter().map(|mentions| mentions.file).collect();
        let mut not_analysed = self.lower(&named);
        let mut newest: Vec<usize> = candidates.iter().copied().chain(named).collect();
        let mut near: BTreeSet<usize> = newest.iter().copied().collect();
        let swift = self.swift(&left);
        let roots = active.iter().flat_map(|mapping| &mapping.platforms).flat_map(|platform| &platform.roots);
        let roots: Vec<&str> = roots.map(String::as_str).collect();
        // What a bridging header imports every file sees.
        let mut names = Names {
            all_swift: self.bridged().iter().any(|module| roots.contains(&module.as_str())),
            ..Names::default()
        };
        loop {
            self.name_all(&newest, &swift, &roots, &mut names);
            let (found, others): (Vec<_>, Vec<_>) =
                in_pool(|| left.into_par_iter().partition(|mentions| names.fit(mentions)));
            left = others;
            newest = found.into_iter().map(|mentions| mentions.file).collect();
            if newest.is_empty() {
                break;
            }
            not_analysed.extend(self.lower(&newest));
            near.extend(&newest);
            names = Names::default();
        }
        let far: Vec<usize> = rest.iter().copied().filter(|at| !near.contains(at)).collect();
        near.extend(
            far.iter()
                .filter(|at| self.files.get(**at).is_some_and(|file| file.kind == FileKind::Source(Language::Rust))),
        );
        not_analysed.extend(self.look_at(near, true, &far, active));
        not_analysed
    }

    fn swift(&self, mentions: &[Mentions]) -> Swift {
        let of_swift = self.files.par_iter().filter(|file| file.kind == FileKind::Source(Language::Swift));
        let own_types = of_swift.flat_map_iter(|file| type_names(file.source.text()).map(hash)).collect();
        let mut files: HashMap<Hash, usize> = HashMap::new();
        for mentions in mentions.iter().filter(|mentions| mentions.language == Language::Swift) {
            mentions.words.iter().for_each(|word| *files.entry(*word).or_default() += 1);
        }
        Swift { own_types, files }
    }

    /// Adds what leads to the declarations of `files`.
    fn name_all(&self, files: &[usize], swift: &Swift, roots: &[&str], names: &mut Names) {
        for (language, unit) in files.iter().filter_map(|at| self.units.get(at)) {
            let facts = &unit.facts;
            let mut declared: Vec<&str> = Vec::new();
            if !facts.damage.is_empty() {
                // What is not understood may declare anything.
                declared.extend(unread::in_declarations(*language, unit.source.text()));
            }
            let top = facts.scopes.first().map(|scope| scope.decls.as_slice()).unwrap_or_default();
            match language {
                Language::Kotlin => {
                    declared.extend(
                        top.iter()
                            .map(|&decl| facts.decl(decl))
                            .filter(|decl| is_seen(decl))
                            .map(|decl| &*decl.name.text),
                    );
                    let package = facts.package.as_deref().unwrap_or_default();
                    let package = if package.is_empty() { START } else { hash(package) };
                    let known = names.by_package.entry(package).or_default();
                    for name in declared.into_iter().map(first_word) {
                        known.insert(hash(name));
                        names.paths.insert(if package == START { hash(name) } else { join(package, name) });
                    }
                }
                Language::Swift => {
                    // Nor need a file import what one of its module hands on.
                    names.all_swift |= facts
                        .imports
                        .iter()
                        .filter(|import| import.exported)
                        .any(|import| import.path.first().is_some_and(|module| roots.contains(&&*module.text)));
                    for &decl in top {
                        let found = facts.decl(decl);
                        if found.kind != DeclKind::Extension {
                            declared.extend(is_seen(found).then_some(&*found.name.text));
                        } else {
                            names.all_swift |= extension(facts, decl.index(), swift, &mut declared);
                        }
                    }
                    names.words.extend(declared.into_iter().map(first_word).map(hash));
                }
                Language::Rust => {}
            }
        }
    }
}

/// Tells by which names one comes to what an extension declares: by those of its members, or by that of a type of the
/// project, whichever fewer files hold. Whether no name is needed.
fn extension<'f>(facts: &'f Facts, at: usize, swift: &Swift, declared: &mut Vec<&'f str>) -> bool {
    let Some(decl) = facts.decls.get(at) else { return true };
    let segments = match decl.ty.map(|ty| &facts.type_ref(ty).kind) {
        Some(TypeRefKind::Named(segments)) => segments.as_slice(),
        // `extension [Room]`
        _ => &[],
    };
    let outer = segments.first().map(|segment| &*segment.name.text).unwrap_or_default();
    let of_own = swift.own_types.contains(&hash(outer)) && !LITERALS.contains(&outer);
    let conforms = !decl.supertypes.is_empty();
    let files = |name: &str| swift.files.get(&hash(name)).copied().unwrap_or_default();
    let by_members = || members(facts, at).map(files).sum::<usize>();
    if conforms || of_own && files(outer) <= by_members() {
        declared.push(outer);
    } else {
        declared.extend(members(facts, at));
    }
    if conforms && !of_own {
        declared.extend(members(facts, at));
    }
    conforms && (outer.is_empty() || LITERALS.contains(&outer))
}

/// What an initialiser makes is no value of an SDK where the type is not one.
fn members(facts: &Facts, at: usize) -> impl Iterator<Item = &str> {
    let body = facts.decls.get(at).and_then(|decl| decl.body);
    let decls = body.map(|body| facts.scope(body).decls.as_slice()).unwrap_or_default();
    let decls = decls.iter().map(|&decl| facts.decl(decl));
    decls.filter(|decl| decl.kind != DeclKind::Constructor && is_seen(decl)).map(|decl| &*decl.name.text)
}

/// Whether other files see a declaration.
fn is_seen(decl: &Decl) -> bool {
    !decl.modifiers.is_private
}

/// Words behind the keyword of a type.
fn type_names(text: &str) -> impl Iterator<Item = &str> {
    const KEYWORDS: &[&str] = &["class", "struct", "enum", "protocol", "actor", "typealias"];
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty());
    let mut before = "";
    words.filter(move |word| KEYWORDS.contains(&std::mem::replace(&mut before, word)))
}

/// The hash of nothing (FNV-1a).
const START: Hash = 0x811c_9dc5;

fn add(hash: Hash, bytes: &[u8]) -> Hash {
    bytes.iter().fold(hash, |hash, &byte| (hash ^ Hash::from(byte)).wrapping_mul(0x0100_0193))
}

fn hash(text: &str) -> Hash {
    add(START, text.as_bytes())
}

fn join(path: Hash, name: &str) -> Hash {
    add(add(path, b"."), name.as_bytes())
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'`')
}

/// The bytes from `at` on that are of one sort.
fn run(bytes: &[u8], at: usize, of_sort: impl Fn(u8) -> bool) -> &[u8] {
    let rest = bytes.get(at..).unwrap_or_default();
    let end = rest.iter().position(|&byte| !of_sort(byte)).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// Of a name that needs back-quotes what is a word in any text that names it.
fn first_word(name: &str) -> &str {
    let is_sign = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '_';
    name.split(is_sign).find(|word| !word.is_empty()).unwrap_or(name)
}

fn mentions(file: usize, language: Language, text: &str) -> Mentions {
    let bytes = text.as_bytes();
    let (mut words, mut paths, mut packages) = (Vec::new(), Vec::new(), vec![START]);
    // The path before the next word, where a dot joins them; whether it began behind `package`.
    let (mut path, mut is_package): (Option<Hash>, bool) = (None, false);
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if !is_word(byte) {
            match byte {
                b'*' => packages.extend(path.take()),
                _ if is_blank(byte) => {}
                _ => path = None,
            }
            at += 1;
            continue;
        }
        let word = run(bytes, at, is_word);
        at += word.len();
        words.push(add(START, word));
        if language != Language::Kotlin {
            continue;
        }
        let whole = path.map_or(START, |path| add(path, b"."));
        let whole = add(whole, word);
        if path.is_some() {
            paths.push(whole);
        }
        let dot = at + run(bytes, at, is_blank).len();
        path = (bytes.get(dot) == Some(&b'.')).then_some(whole);
        if path.is_some() {
            at = dot + 1;
        } else {
            packages.extend(is_package.then_some(whole));
            is_package = word == b"package";
        }
    }
    for list in [&mut words, &mut paths, &mut packages] {
        list.sort_unstable();
        list.dedup();
        list.shrink_to_fit();
    }
    Mentions { file, language, packages, words, paths }
}
