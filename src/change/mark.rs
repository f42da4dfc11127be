//! What a finding is recognised by: the tokens of its site and those around it, whatever the layout.
//!
//! White space, comments, semicolons and commas before a closing bracket are left out, so a formatter changes nothing. A
//! site is its name, what stands right before its dot, and its arguments without the code in their braces.

use std::collections::HashSet;

use super::token::{Token, tokenize};
use crate::facts::{Decl, DeclKind, Facts, TypeRefKind};
use crate::finding::{Finding, Mark};
use crate::lang::Language;
use crate::source::{SourceFile, Span};

/// Tokens on each side that tell equal sites apart: those nearby, mostly of the same statement, and those around.
const NEAR: usize = 4;
const AROUND: usize = 12;

/// Marks the findings of one file.
pub(crate) struct Marker<'f> {
    facts: &'f Facts,
    source: &'f SourceFile,
    tokens: Vec<Token>,
    /// The bracket that opens or closes what this one closes or opens.
    partners: Vec<Option<usize>>,
}

impl<'f> Marker<'f> {
    /// Reads the tokens of a file.
    pub(crate) fn new(facts: &'f Facts, source: &'f SourceFile, language: Language) -> Self {
        let tokens = tokenize(source.text(), language);
        let mut partners = vec![None; tokens.len()];
        let mut open: Vec<(usize, u8)> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let closes = match token.sign(source.text()) {
                Some(sign @ (b'(' | b'[' | b'{')) => {
                    open.push((at, sign));
                    continue;
                }
                Some(b')') => b'(',
                Some(b']') => b'[',
                Some(b'}') => b'{',
                _ => continue,
            };
            // In damaged code a bracket may be missing: the next one of the kind belongs to the next that fits.
            let Some(fits) = open.iter().rposition(|(_, sign)| *sign == closes) else { continue };
            let partner = open.get(fits).map(|(partner, _)| *partner);
            open.truncate(fits);
            if let Some(partner) = partner {
                for (from, to) in [(at, partner), (partner, at)] {
                    if let Some(slot) = partners.get_mut(from) {
                        *slot = Some(to);
                    }
                }
            }
        }
        Self { facts, source, tokens, partners }
    }

    /// The mark of what stands at `span`.
    pub(crate) fn mark(&self, span: Span) -> Mark {
        let around = self.around(span);
        let named: Vec<String> = around
            .iter()
            .filter(|decl| decl.name.span != span)
            .filter_map(|decl| name(self.facts, self.source, decl))
            .collect();
        let first = self.tokens.partition_point(|token| token.end <= span.start);
        let end = self.tokens.partition_point(|token| token.start < span.end).max(first);
        let (owner, from) = self.owner(first);
        let to = self.arguments(end);
        let mut site = Hash::default();
        if let Some(owner) = owner {
            site.add(self.text(owner));
            site.add(".");
        }
        self.add(&mut site, first..to);
        // What equal members of two anonymous objects stand in tells them apart.
        let is_anonymous = |decl: &&Decl| decl.kind == DeclKind::Object && decl.name.text.is_empty();
        let named_to = around.iter().position(is_anonymous).unwrap_or(around.len());
        let innermost = around.get(..named_to).unwrap_or_default().last().or(around.last());
        let bounds = self.bounds(span, innermost.copied());
        let least = self.tokens.partition_point(|token| token.start < bounds.start);
        let most = self.tokens.partition_point(|token| token.end <= bounds.end);
        let before = |length: usize| self.hash(from.saturating_sub(length).max(least)..from);
        let after = |length: usize| self.hash(to..(to + length).min(most));
        Mark {
            scope: named.join("."),
            tokens: site.long(),
            before: side(&before(NEAR), &before(AROUND)),
            after: side(&after(NEAR), &after(AROUND)),
        }
    }

    /// The declarations that hold `span`, outermost first: those that a person finds a place by.
    fn around(&self, span: Span) -> Vec<&'f Decl> {
        self.facts.decls.iter().filter(|decl| is_scope(decl) && decl.span.contains(span)).collect()
    }

    /// The bytes whose tokens may tell equal sites apart: the declaration without its name, or the import.
    fn bounds(&self, span: Span, innermost: Option<&Decl>) -> Span {
        if let Some(import) = self.facts.imports.iter().find(|import| import.statement.contains(span)) {
            return import.statement;
        }
        match innermost {
            Some(decl) if decl.name.span.end <= span.start => Span { start: decl.name.span.end, end: decl.span.end },
            Some(decl) => decl.span,
            None => Span::new(0, self.source.text().len()),
        }
    }

    /// The name right before the dot in front of token `first`, and the first token of all that.
    fn owner(&self, first: usize) -> (Option<usize>, usize) {
        let sign = |at: usize| self.tokens.get(at).and_then(|token| token.sign(self.source.text()));
        let back = |at: usize, by: usize| at.checked_sub(by);
        let mut at = match back(first, 1).map(sign) {
            Some(Some(b'.')) => first - 1,
            Some(Some(b':')) if back(first, 2).map(sign) == Some(Some(b':')) => first - 2,
            _ => return (None, first),
        };
        while let Some(before) = back(at, 1)
            && matches!(sign(before), Some(b'?' | b'!'))
        {
            at = before;
        }
        let Some(mut owner) = back(at, 1) else { return (None, first) };
        // What a call or an index gives is known by its name.
        while matches!(sign(owner), Some(b')' | b']' | b'}')) {
            match self.partners.get(owner).copied().flatten().and_then(|open| back(open, 1)) {
                Some(before) => owner = before,
                None => return (None, first),
            }
        }
        match self.tokens.get(owner) {
            Some(token) if token.is_word || sign(owner).is_none() => (Some(owner), owner),
            _ => (None, first),
        }
    }

    /// One past the arguments that token `end` opens; `end` where it does not.
    fn arguments(&self, end: usize) -> usize {
        let opens = self.tokens.get(end).and_then(|token| token.sign(self.source.text())) == Some(b'(');
        match self.partners.get(end).copied().flatten() {
            Some(close) if opens && close > end => close + 1,
            _ => end,
        }
    }

    /// Adds tokens, but nothing that stands in braces.
    fn add(&self, hash: &mut Hash, range: std::ops::Range<usize>) {
        let mut at = range.start;
        while at < range.end {
            let Some(token) = self.tokens.get(at) else { break };
            hash.add(token.text(self.source.text()));
            if token.sign(self.source.text()) == Some(b'{')
                && let Some(close) = self.partners.get(at).copied().flatten()
                && close < range.end
            {
                at = close;
                continue;
            }
            at += 1;
        }
    }

    fn hash(&self, range: std::ops::Range<usize>) -> Hash {
        let mut hash = Hash::default();
        range.for_each(|at| hash.add(self.text(at)));
        hash
    }

    fn text(&self, at: usize) -> &str {
        self.tokens.get(at).map(|token| token.text(self.source.text())).unwrap_or_default()
    }
}

/// The scopes that a file declares, as [`Mark::scope`] names them.
pub(crate) fn scopes(facts: &Facts, source: &SourceFile) -> HashSet<String> {
    let mut decls: Vec<&Decl> = facts.decls.iter().filter(|decl| is_scope(decl)).collect();
    decls.sort_by_key(|decl| (decl.span.start, std::cmp::Reverse(decl.span.end)));
    let mut around: Vec<(u32, String)> = Vec::new();
    let mut scopes = HashSet::new();
    for decl in decls {
        while around.last().is_some_and(|(end, _)| *end < decl.span.end) {
            around.pop();
        }
        let Some(name) = name(facts, source, decl) else { continue };
        let scope = match around.last() {
            Some((_, outer)) => format!("{outer}.{name}"),
            None => name,
        };
        around.push((decl.span.end, scope.clone()));
        scopes.insert(scope);
    }
    scopes
}

/// Whether people find a place by the declaration.
fn is_scope(decl: &Decl) -> bool {
    !matches!(decl.kind, DeclKind::Param | DeclKind::Local | DeclKind::TypeParam | DeclKind::Macro)
}

/// What a declaration is called; of an extension, what it extends.
fn name(facts: &Facts, source: &SourceFile, decl: &Decl) -> Option<String> {
    let extended = decl.ty.filter(|_| decl.kind == DeclKind::Extension);
    let name = match extended.map(|ty| facts.type_ref(ty)) {
        Some(ty) => match &ty.kind {
            TypeRefKind::Named(segments) => {
                segments.iter().map(|segment| &*segment.name.text).collect::<Vec<_>>().join(".")
            }
            _ => source.slice(ty.span).split_whitespace().collect(),
        },
        None => decl.name.text.to_string(),
    };
    (!name.is_empty()).then_some(name)
}

/// The mark of a place in a build file: what stands there without its version, and its line.
pub(crate) fn of_build(source: &SourceFile, span: Span, found: &str) -> Mark {
    let mut site = Hash::default();
    let parts = found.split(|c: char| c.is_whitespace() || matches!(c, ':' | '@' | '=' | '"' | '\''));
    for part in parts.filter(|part| !part.is_empty() && !part.starts_with(|c: char| c.is_ascii_digit())) {
        site.add(part);
    }
    let line = source.line_span(source.line(span.start as usize));
    let (mut before, mut after) = (Hash::default(), Hash::default());
    before.add(source.slice(Span { start: line.start, end: span.start }));
    after.add(
        source.slice(Span { start: span.end.min(line.end), end: line.end }).trim_end().trim_end_matches([',', ';']),
    );
    let sides = [before, after].map(|hash| side(&hash, &hash));
    Mark { scope: String::new(), tokens: site.long(), before: sides[0], after: sides[1] }
}

/// A hash of the lines that a finding and its edits in its own file touch, whatever the white space: the same lines are
/// the same site untouched.
pub(crate) fn lines(source: &SourceFile, finding: &Finding) -> String {
    let edits = finding.fix.iter().flat_map(|fix| &fix.edits).filter(|edit| edit.file == finding.file);
    let spans = edits.map(|edit| edit.span).chain([finding.span]);
    let (start, end) = spans.fold((u32::MAX, 0), |(start, end), span| (start.min(span.start), end.max(span.end)));
    let first = source.line_span(source.line(start as usize));
    let last = source.line_span(source.line(end as usize));
    let mut hash = Hash::default();
    hash.add(source.slice(Span { start: first.start, end: last.end.max(first.end) }));
    format!("{:016x}", hash.0)
}

/// What stands on one side, as [`Mark::before`] holds it.
fn side(near: &Hash, around: &Hash) -> u16 {
    u16::from(near.short()) << 8 | u16::from(around.short())
}

/// A 64-bit FNV-1a hash that white space does not change.
struct Hash(u64);

impl Default for Hash {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hash {
    fn add(&mut self, token: &str) {
        for byte in token.bytes().filter(|byte| !byte.is_ascii_whitespace()).chain([0]) {
            self.0 ^= u64::from(byte);
            self.0 = self.0.wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn long(&self) -> u32 {
        (self.0 ^ self.0 >> 32) as u32
    }

    fn short(&self) -> u8 {
        let long = self.long();
        (long ^ long >> 8 ^ long >> 16 ^ long >> 24) as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(text: &str, language: Language, name: &str) -> Vec<Mark> {
        let front_end = language.front_end().expect("built in");
        let facts = (front_end.lower)(text).expect("readable");
        let source = SourceFile::new("a", text.to_owned());
        let marker = Marker::new(&facts, &source, language);
        text.match_indices(name).map(|(at, _)| marker.mark(Span::new(at, at + name.len()))).collect()
    }

    fn one(text: &str, language: Language) -> Mark {
        marks(text, language, "old").remove(0)
    }

    #[test]
    fn a_formatter_changes_nothing() {
        let kotlin = one("class A {\n  fun f() {\n    val a = rtc.old(1, b)\n    g()\n  }\n}\n", Language::Kotlin);
        let other =
            "class A\n{\n// new\n  fun f() {\r\n    val a =\n rtc\n  .old(\n 1, // why\n b,\n );\n    g()\n  }\n}\n";
        assert_eq!(kotlin, one(other, Language::Kotlin));
        assert_eq!(kotlin.scope, "A.f");
        let rust = "impl<T> Room<T> {\n fn f(&self) { let a = self.rtc.old(1, |x| { x; 1 }); }\n}\n";
        let other = rust.replace("x; 1", "x; 2").replace(".old", "\n.old");
        let (rust, other) = (one(rust, Language::Rust), one(&other, Language::Rust));
        assert_eq!((&rust.scope[..], rust.tokens), ("Room.f", other.tokens));
    }

    #[test]
    fn what_is_called_and_with_what_is_in_the_tokens() {
        let tokens = |call: &str| one(&format!("fun f() {{\n  {call}\n}}\n"), Language::Kotlin).tokens;
        let all = ["rtc.old(1)", "rtc.old(2)", "other.old(1)", "old(1)", "rtc.old"].map(tokens);
        let distinct: HashSet<u32> = all.into_iter().collect();
        assert_eq!(distinct.len(), 5);
        // Of what stands before the dot only the name counts.
        for same in ["a.b(3)[4].rtc.old(1)", "rtc?.old(1)", "rtc!!.old(1)", "val x = rtc.old(1)", "f { rtc.old(1) }"] {
            assert_eq!(tokens(same), all[0], "{same}");
        }
    }

    #[test]
    fn equal_sites_differ_in_what_stands_around() {
        let found = marks("func f() {\n  a()\n  rtc.old()\n  b()\n  rtc.old()\n}\n", Language::Swift, "old");
        assert_eq!(found[0].tokens, found[1].tokens);
        assert!(found[0].before != found[1].before && found[0].after != found[1].after);
        // What stands in another declaration is not around, nor is the name of its own.
        let moved = marks(
            "func x() {}\nfunc g() {\n  a()\n  rtc.old()\n  b()\n  rtc.old()\n}\nvar y = 1\n",
            Language::Swift,
            "old",
        );
        assert_eq!((found[0].before, found[1].after), (moved[0].before, moved[1].after));
    }

    #[test]
    fn imports_stand_outside_of_all() {
        let import = one("import a.old\nimport b.c\n", Language::Kotlin);
        assert_eq!(import, one("import b.d\nimport a.old // x\nclass X\n", Language::Kotlin));
        assert_eq!(import.scope, "");
    }

    #[test]
    fn a_version_is_no_part_of_a_dependency() {
        let mark = |line: &str, found: &str| {
            let source = SourceFile::new("build.gradle", line.to_owned());
            let at = line.find(found).expect("there");
            of_build(&source, Span::new(at, at + found.len()), found)
        };
        let old = mark("implementation(\"a.b:rtc:1.5.3\")", "a.b:rtc:1.5.3");
        assert_eq!(old, mark("implementation(\"a.b:rtc:1.5.4\"),", "a.b:rtc:1.5.4"));
        assert_ne!(old.tokens, mark("implementation(\"a.b:chat:1.5.4\")", "a.b:chat:1.5.4").tokens);
    }

    #[test]
    fn scopes_are_those_of_marks() {
        let text = "class A {\n  fun f() {}\n  class B {\n    val x = 1\n  }\n}\nfun g() {}\n";
        let facts = (Language::Kotlin.front_end().expect("built in").lower)(text).expect("readable");
        let mut found: Vec<String> = scopes(&facts, &SourceFile::new("a", text.to_owned())).into_iter().collect();
        found.sort();
        assert_eq!(found, ["A", "A.B", "A.B.x", "A.f", "g"]);
    }
}
