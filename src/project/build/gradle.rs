//! Gradle scripts, Groovy and Kotlin alike, and the Kotlin or Groovy constants below `buildSrc`.
//!
//! The text is cut into statements and blocks; what a statement means depends on its first word and on the blocks
//! around it. Nothing is run, so what a script computes stays unknown.

mod variables;

use super::lex::{Dialect, Kind, Tokens};
use super::raw::{
    Raw, RawDependency, RawMinimum, RawName, RawValue, RawVersion, Seg, Template, string, value, variable,
};
use crate::source::Span;
use crate::words::Said;

/// Reads a Gradle script.
pub(crate) fn parse(text: &str, dialect: Dialect) -> Raw {
    let tokens = Tokens::new(text, dialect);
    let top = Context { holds_variables: true, ..Context::default() };
    let mut reader = Reader { blocks: vec![(0, tokens.len(), top)], tokens, raw: Raw::default() };
    // A list of open ends instead of recursion: nesting is as deep as the file wants.
    while let Some((from, to, context)) = reader.blocks.pop() {
        reader.block(from, to, &context);
    }
    reader.raw
}

/// What the blocks around a statement say of it.
#[derive(Debug, Clone, Default)]
struct Context {
    in_dependencies: bool,
    /// A bare `x = 1` makes a variable here.
    holds_variables: bool,
    /// Objects around a definition.
    prefix: Vec<String>,
    /// The dependency whose trailing block this is.
    dependency: Option<usize>,
    /// Inside `version { .. }` of a dependency.
    rich: bool,
    /// Inside `versionCatalogs { .. }`.
    catalogs: bool,
    /// Inside the block of this version catalog.
    catalog: Option<String>,
    /// Inside a condition that picks this requested module: indexes of the group and name, or of `group:name`.
    requested: Option<(usize, Option<usize>)>,
}

struct Reader<'t> {
    tokens: Tokens<'t>,
    raw: Raw,
    blocks: Vec<(usize, usize, Context)>,
}

/// First words in a `dependencies` block that declare nothing, although a text like a coordinate may follow.
const NO_DEPENDENCY: &[&str] = &[
    "exclude",
    "because",
    "println",
    "print",
    "if",
    "else",
    "for",
    "while",
    "when",
    "return",
    "url",
    "substitute",
    "module",
    "replacedBy",
    "attributes",
    "capabilities",
    "apply",
    "import",
    "throw",
    "assert",
    "requireCapability",
];

/// Calls inside a declaration whose strings are no coordinates.
const NO_COORDINATE: &[&str] =
    &["project", "files", "fileTree", "kotlin", "npm", "devNpm", "peerNpm", "gradleApi", "localGroovy", "file"];

/// How many tokens are looked at around a place: enough for what people write, and no file makes the search long.
const NEAR: usize = 64;

/// Why a preferred version beside a demanded range is not replaced.
pub(super) const DEMANDED: Said = Said::plain(
    "a range is demanded beside the preferred version: change both",
    "首选版本旁边还限定了范围：请两处都改",
);

const SDK_LEVELS: &[(&str, &str)] = &[
    ("minSdk", "minSdk"),
    ("minSdkVersion", "minSdk"),
    ("compileSdk", "compileSdk"),
    ("compileSdkVersion", "compileSdk"),
    ("targetSdk", "targetSdk"),
    ("targetSdkVersion", "targetSdk"),
];

impl Reader<'_> {
    fn block(&mut self, from: usize, to: usize, context: &Context) {
        let mut at = self.skip_closure_params(from, to);
        while at < to {
            if matches!(self.tokens.kind(at), Some(Kind::Newline | Kind::Punct(b';' | b'}' | b')' | b']'))) {
                at += 1;
                continue;
            }
            let end = self.statement_end(at, to);
            self.statement(at, end, context);
            at = end.max(at + 1);
        }
    }

    /// `{ a, b -> ..`
    fn skip_closure_params(&self, from: usize, to: usize) -> usize {
        let stop = (from..to).find(|&at| {
            !matches!(self.tokens.kind(at), Some(Kind::Ident | Kind::Newline | Kind::Punct(b',' | b':' | b'(' | b')')))
        });
        match stop {
            Some(at) if self.tokens.is_punct(at, b'-') && self.tokens.is_punct(at + 1, b'>') => at + 2,
            _ => from,
        }
    }

    fn statement_end(&self, from: usize, to: usize) -> usize {
        let mut at = from;
        while at < to {
            match self.tokens.kind(at) {
                Some(Kind::Punct(b';')) => return at,
                Some(Kind::Newline) if !self.goes_on(at, to) => return at,
                _ if self.tokens.is_open(at) => at = self.tokens.close(at) + 1,
                _ => at += 1,
            }
        }
        to
    }

    /// Whether a statement goes on behind the line break at `at`.
    fn goes_on(&self, at: usize, to: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens.kind(before));
        if matches!(before, Some(Kind::Punct(b',' | b'=' | b'+' | b':' | b'?'))) {
            return true;
        }
        let next = (at..to.min(at + NEAR)).find(|&next| self.tokens.kind(next) != Some(Kind::Newline));
        next.is_some_and(|next| matches!(self.tokens.kind(next), Some(Kind::Punct(b'.' | b'?' | b'+' | b':'))))
    }

    fn statement(&mut self, at: usize, end: usize, context: &Context) {
        let head = self.tokens.ident(at);
        let head_end = (at..end).find(|&index| self.tokens.is_punct(index, b'{')).unwrap_or(end);
        let mut dependency = None;
        if context.rich {
            self.rich_version(at, end, context);
        } else if self.definition(at, end, context) || self.setting(at, end) {
            // Nothing else to read from it.
        } else if matches!(head, Some("id" | "kotlin")) && !context.in_dependencies {
            self.plugin(at, head_end);
        } else if context.catalog.is_some() {
            self.catalog_entry(at, head_end, context);
        } else if let Some(module) = context.requested.filter(|_| self.uses_version(at, end)) {
            self.substituted(module, at, end);
        } else if let Some(force) = self.force(at, end) {
            self.dependency(force, end);
        } else if head == Some("force") || (context.in_dependencies && context.dependency.is_none()) {
            let known = self.raw.dependencies.len();
            self.dependency(at, end);
            dependency = (self.raw.dependencies.len() > known).then_some(known);
        }
        self.open_blocks(at, end, context, dependency);
    }

    /// `resolutionStrategy.force 'g:a:v'`: the word `force`.
    fn force(&self, at: usize, end: usize) -> Option<usize> {
        let mut head = at;
        while head + 2 < end && self.tokens.ident(head).is_some() && self.tokens.is_punct(head + 1, b'.') {
            head += 2;
        }
        let owner = head.checked_sub(2).filter(|&owner| owner >= at)?;
        let forces = self.tokens.ident(head) == Some("force") && self.tokens.ident(owner) == Some("resolutionStrategy");
        forces.then_some(head)
    }

    /// `useVersion '1.0'`, `details.useVersion("1.0")`
    fn uses_version(&self, at: usize, end: usize) -> bool {
        (at..end.min(at + NEAR)).any(|index| self.tokens.ident(index) == Some("useVersion"))
    }

    /// The version that a resolution rule sets for a requested module.
    fn substituted(&mut self, (group, name): (usize, Option<usize>), at: usize, end: usize) {
        let Some(call) = (at..end).find(|&index| self.tokens.ident(index) == Some("useVersion")) else { return };
        let start = call + 1 + usize::from(self.tokens.is_punct(call + 1, b'('));
        let Some((version, next)) = value(&self.tokens, start, end) else { return };
        let module = string(&self.tokens, group, 0);
        let name = match name {
            Some(name) => RawName::Split { group: module, name: string(&self.tokens, name, 0) },
            None => RawName::Gradle(module),
        };
        let span = self.tokens.span(call, next);
        self.raw.dependencies.push(RawDependency { name, version: RawVersion::Value(version), span });
    }

    /// `requested.group == 'g' && requested.name == 'a'`, or a comparison with `'g:a'`, between two tokens.
    fn requested(&self, from: usize, to: usize) -> Option<(usize, Option<usize>)> {
        let compared = |at: usize| {
            let equals = self.tokens.is_punct(at, b'=') && self.tokens.is_punct(at + 1, b'=');
            (equals && self.tokens.string(at + 2).is_some()).then_some(at + 2)
        };
        let part =
            |part: &str| (from..to).find_map(|at| compared(at + 1).filter(|_| self.tokens.ident(at) == Some(part)));
        if !self.tokens.slice(self.tokens.span(from, to)).contains("requested") {
            return None;
        }
        let whole = || {
            (from..to).find_map(compared).filter(|&at| self.tokens.string(at).is_some_and(|text| text.contains(':')))
        };
        match (part("group"), part("name")) {
            (Some(group), Some(name)) => Some((group, Some(name))),
            _ => whole().map(|module| (module, None)),
        }
    }

    /// Queues the blocks inside a statement.
    fn open_blocks(&mut self, from: usize, end: usize, context: &Context, dependency: Option<usize>) {
        let mut at = from;
        let mut opened: Vec<usize> = Vec::new();
        let mut group: Option<usize> = None;
        while at < end {
            match self.tokens.kind(at) {
                Some(Kind::Punct(b'{')) => {
                    let close = self.tokens.close(at);
                    let before = match self.tokens.kind(at.wrapping_sub(1)) {
                        Some(Kind::Punct(b')')) => group,
                        _ => Some(at),
                    };
                    let label = before.and_then(|index| index.checked_sub(1)).filter(|&index| index >= from);
                    let inner = self.enter(from, at, label, context, dependency);
                    self.blocks.push((at + 1, close.min(end), inner));
                    at = close;
                }
                Some(Kind::Punct(b'(')) => opened.push(at),
                Some(Kind::Punct(b')')) => group = opened.pop(),
                _ => {}
            }
            at += 1;
        }
    }

    /// The context inside the block that opens at `brace`; `label` is the token that names it.
    fn enter(
        &mut self,
        from: usize,
        brace: usize,
        label: Option<usize>,
        context: &Context,
        dependency: Option<usize>,
    ) -> Context {
        let name = label.and_then(|at| self.tokens.ident(at)).unwrap_or_default();
        let mut inner = Context { holds_variables: false, catalogs: false, ..context.clone() };
        if dependency.is_some() {
            inner.dependency = dependency;
            return inner;
        }
        if context.dependency.is_some() {
            inner.rich = name == "version";
            return inner;
        }
        if context.catalogs {
            let argument = label.and_then(|at| self.tokens.string(at + 2));
            let catalog = if matches!(name, "create" | "register" | "named") { argument } else { Some(name) };
            inner.catalog = catalog.map(str::to_owned);
            return inner;
        }
        inner.requested = self.requested(from.max(brace.saturating_sub(NEAR)), brace).or(context.requested);
        if let Some((_, what)) = SDK_LEVELS.iter().find(|(known, _)| *known == name) {
            self.sdk_release(what, brace);
        }
        let type_name = (from.max(brace.saturating_sub(NEAR))..brace).find_map(|at| match self.tokens.ident(at) {
            Some("object" | "class" | "interface") => Some((at, self.tokens.ident(at + 1))),
            _ => None,
        });
        match (type_name, name) {
            (Some((at, type_name)), _) => {
                inner.holds_variables = true;
                let companion = at > 0 && self.tokens.ident(at - 1) == Some("companion");
                inner.prefix.extend(type_name.filter(|_| !companion).map(str::to_owned));
            }
            (None, "dependencies") => inner.in_dependencies = true,
            (None, "ext" | "extra") => (inner.holds_variables, inner.prefix) = (true, Vec::new()),
            (None, "apply" | "with" | "run") => {
                let receiver = label.and_then(|at| at.checked_sub(2)).and_then(|at| self.tokens.ident(at));
                inner.holds_variables = matches!(receiver, Some("ext" | "extra"));
            }
            (None, "versionCatalogs") => inner.catalogs = true,
            _ => {}
        }
        inner
    }

    fn dependency(&mut self, at: usize, end: usize) {
        let head = self.tokens.ident(at);
        let dotted = self.tokens.is_punct(at + 1, b'.');
        let named = head.is_some() || self.tokens.string(at).is_some();
        if !named || head.is_some_and(|head| NO_DEPENDENCY.contains(&head)) {
            return;
        }
        // `logger.info(..)` declares nothing, `project.dependencies.add(..)` does.
        if dotted && !(at..end.min(at + NEAR)).any(|index| self.tokens.ident(index) == Some("add")) {
            return;
        }
        let mut named = Named::default();
        let mut plain: Vec<(Template, Span)> = Vec::new();
        let mut index = at + 1;
        while index < end {
            if self.tokens.is_punct(index, b'{') {
                index = self.tokens.close(index) + 1;
                continue;
            }
            if let Some(key) = self.argument_name(index) {
                let start = index + 2;
                match value(&self.tokens, start, end) {
                    Some((template, next)) => {
                        let span = self.tokens.span(start, next);
                        if let Some(done) = named.take(key, template, span) {
                            self.raw.dependencies.push(done);
                        }
                        index = next;
                    }
                    None => index = start,
                }
                continue;
            }
            if let Some((template, next)) = value(&self.tokens, index, end) {
                plain.push((template, self.tokens.span(index, next)));
                index = next;
                continue;
            }
            let skips = self.tokens.ident(index).is_some_and(|name| NO_COORDINATE.contains(&name));
            index =
                if skips && self.tokens.is_punct(index + 1, b'(') { self.tokens.close(index + 1) } else { index } + 1;
        }
        self.raw.dependencies.extend(named.done());
        self.positional(head, plain);
    }

    fn positional(&mut self, head: Option<&str>, plain: Vec<(Template, Span)>) {
        let has_colon = |template: &Template| {
            template.iter().any(|seg| matches!(seg, Seg::Text(span) if self.tokens.slice(*span).contains(':')))
        };
        let is_text = |template: &Template| template.iter().any(|seg| matches!(seg, Seg::Text(_)));
        // `implementation("group", "artifact", "1.0")`, Kotlin only.
        let apart = self.tokens.dialect == Dialect::Kotlin
            && head != Some("add")
            && (2..=5).contains(&plain.len())
            && plain.iter().all(|(template, _)| !has_colon(template))
            && plain[..2].iter().all(|(template, _)| is_text(template));
        if apart {
            let mut plain = plain.into_iter();
            if let (Some((group, _)), Some((name, span))) = (plain.next(), plain.next()) {
                let version = plain.next().map_or(RawVersion::None, |(version, _)| RawVersion::Value(version));
                self.raw.dependencies.push(RawDependency { name: RawName::Split { group, name }, version, span });
            }
            return;
        }
        for (template, span) in plain {
            if has_colon(&template) || matches!(template[..], [Seg::Var(_)]) {
                let name = RawName::Gradle(template);
                self.raw.dependencies.push(RawDependency { name, version: RawVersion::None, span });
            }
        }
    }

    /// The key of a named argument at `at`: `group: 'x'` in Groovy, `group = "x"` in Kotlin.
    fn argument_name(&self, at: usize) -> Option<&'static str> {
        let sign = if self.tokens.dialect == Dialect::Groovy { b':' } else { b'=' };
        let name = self.tokens.ident(at).filter(|_| self.tokens.is_punct(at + 1, sign))?;
        Some(match name {
            "group" => "group",
            "name" => "name",
            "version" => "version",
            _ => "other",
        })
    }

    /// `version { strictly("[1.7, 1.8["); prefer("1.7.25") }`
    fn rich_version(&mut self, at: usize, end: usize, context: &Context) {
        let Some(rank) = self.tokens.ident(at).and_then(rich_rank) else { return };
        let open = usize::from(self.tokens.is_punct(at + 1, b'(') || self.tokens.is_punct(at + 1, b'='));
        let Some((template, _)) = value(&self.tokens, at + 1 + open, end) else { return };
        let Some(dependency) = context.dependency.and_then(|index| self.raw.dependencies.get_mut(index)) else {
            return;
        };
        // A preferred version is the one in use; a strict one comes next.
        dependency.version = match std::mem::take(&mut dependency.version) {
            RawVersion::Value(_) if rank == RichRank::Prefer => RawVersion::Rigid(template, DEMANDED),
            RawVersion::Value(preferred) => RawVersion::Rigid(preferred, DEMANDED),
            RawVersion::None => RawVersion::Value(template),
            set => set,
        };
    }

    /// `minSdk = 21`, `namespace 'com.acme.app'`
    fn setting(&mut self, at: usize, end: usize) -> bool {
        let mut head = at;
        while self.tokens.ident(head).is_some() && self.tokens.is_punct(head + 1, b'.') {
            head += 2;
        }
        let Some(name) = self.tokens.ident(head) else { return false };
        // `minSdk.set(21)` has the setting one name earlier.
        let (name, head) = match (name, head) {
            ("set", _) if head >= at + 2 => (self.tokens.ident(head - 2).unwrap_or_default(), head),
            _ => (name, head),
        };
        let what = SDK_LEVELS.iter().find(|(known, _)| *known == name).map(|(_, what)| *what);
        if what.is_none() && name != "namespace" {
            return false;
        }
        let start =
            head + 1 + usize::from(self.tokens.is_punct(head + 1, b'(') || self.tokens.is_punct(head + 1, b'='));
        let Some((template, _)) = value(&self.tokens, start, end) else { return false };
        let Some(what) = what else {
            self.raw.namespaces.push(template);
            return true;
        };
        self.raw.minimums.push(RawMinimum { what, value: RawValue::Template(template) });
        true
    }

    /// `compileSdk { version = release(36) }`
    fn sdk_release(&mut self, what: &'static str, brace: usize) {
        let close = self.tokens.close(brace);
        let found =
            (brace..close).find(|&at| self.tokens.ident(at) == Some("release") && self.tokens.is_punct(at + 1, b'('));
        if let Some((template, _)) = found.and_then(|at| value(&self.tokens, at + 2, close)) {
            self.raw.minimums.push(RawMinimum { what, value: RawValue::Template(template) });
        }
    }

    /// `id("x") version "1"`, `id 'x' version '1'`, `kotlin("android") version "1"`
    fn plugin(&mut self, at: usize, end: usize) {
        let open = usize::from(self.tokens.is_punct(at + 1, b'('));
        let Some(id) = self.tokens.string(at + 1 + open) else { return };
        let Some(word) = (at..end).find(|&index| self.tokens.ident(index) == Some("version")) else { return };
        let open = usize::from(self.tokens.is_punct(word + 1, b'('));
        let Some((template, next)) = value(&self.tokens, word + 1 + open, end) else { return };
        let id =
            if self.tokens.ident(at) == Some("kotlin") { format!("org.jetbrains.kotlin.{id}") } else { id.to_owned() };
        let span = self.tokens.span(at, next);
        plugin_version(&mut self.raw, &id, template, span);
    }

    /// `library("alias", "g:a:v")`, `library("alias", "g", "a").versionRef("x")`, `version("x", "1.0")`,
    /// `alias("alias").to("g:a:v")` in a settings script.
    fn catalog_entry(&mut self, at: usize, end: usize, context: &Context) {
        let head = self.tokens.ident(at).unwrap_or_default();
        let call = |name: &str| (at..end).find(|&index| self.tokens.ident(index) == Some(name)).map(|index| index + 1);
        let strings = |open: usize, skip: usize| -> Vec<usize> {
            let close = if self.tokens.is_punct(open, b'(') { self.tokens.close(open) } else { end };
            (open..close).filter(|&index| self.tokens.string(index).is_some()).skip(skip).collect()
        };
        let arguments = match head {
            "version" => {
                let catalog = context.catalog.as_deref().unwrap_or_default();
                if let [alias, version] = strings(at + 1, 0)[..] {
                    let alias = self.tokens.string(alias).unwrap_or_default();
                    let name = version_name(catalog, alias);
                    let value = string(&self.tokens, version, 0);
                    self.raw.definitions.push(super::raw::Definition { name, value });
                }
                return;
            }
            "library" => strings(at + 1, 1),
            "alias" => call("to").map(|open| strings(open, 0)).unwrap_or_default(),
            _ => return,
        };
        let template = |index: usize| string(&self.tokens, index, 0);
        let version = if let Some(open) = call("versionRef") {
            let alias = strings(open, 0).first().and_then(|&index| self.tokens.string(index)).unwrap_or_default();
            RawVersion::Value(vec![Seg::Var(version_name(context.catalog.as_deref().unwrap_or_default(), alias))])
        } else {
            let literal = call("version").and_then(|open| strings(open, 0).first().copied());
            literal.map_or(RawVersion::None, |index| RawVersion::Value(template(index)))
        };
        let (name, span) = match arguments[..] {
            [joined] => (RawName::Gradle(template(joined)), self.tokens.all[joined].inner()),
            [group, name] => {
                (RawName::Split { group: template(group), name: template(name) }, self.tokens.all[name].inner())
            }
            _ => return,
        };
        self.raw.dependencies.push(RawDependency { name, version, span });
    }
}

#[derive(PartialEq, Eq)]
enum RichRank {
    Prefer,
    Demand,
}

fn rich_rank(name: &str) -> Option<RichRank> {
    match name {
        "prefer" => Some(RichRank::Prefer),
        "strictly" | "require" => Some(RichRank::Demand),
        _ => None,
    }
}

/// How a script asks for the version `alias` of the catalog `catalog`.
pub(crate) fn version_name(catalog: &str, alias: &str) -> String {
    format!("{catalog}.versions.{}", alias.replace(['-', '_'], "."))
}

/// Notes the version of a Gradle plugin.
pub(crate) fn plugin_version(raw: &mut Raw, id: &str, version: Template, span: Span) {
    let what = if id.starts_with("org.jetbrains.kotlin.") {
        Some("kotlin")
    } else if matches!(id, "com.android.application" | "com.android.library" | "com.android.dynamic-feature") {
        Some("agp")
    } else {
        None
    };
    if let Some(what) = what {
        raw.minimums.push(RawMinimum { what, value: RawValue::Template(version.clone()) });
    }
    let name = RawName::User(format!("plugin {id}"));
    raw.dependencies.push(RawDependency { name, version: RawVersion::Value(version), span });
}

/// Named arguments of a declaration while they are read.
#[derive(Default)]
struct Named {
    group: Option<Template>,
    name: Option<(Template, Span)>,
    version: Option<Template>,
}

impl Named {
    /// Takes one argument; a second `group` starts the next declaration and returns the finished one.
    fn take(&mut self, key: &str, template: Template, span: Span) -> Option<RawDependency> {
        let finished = if key == "group" && self.group.is_some() { std::mem::take(self).done() } else { None };
        match key {
            "group" => self.group = Some(template),
            "name" => self.name = Some((template, span)),
            "version" => self.version = Some(template),
            _ => {}
        }
        finished
    }

    fn done(self) -> Option<RawDependency> {
        let (group, (name, span)) = (self.group?, self.name?);
        let version = self.version.map_or(RawVersion::None, RawVersion::Value);
        Some(RawDependency { name: RawName::Split { group, name }, version, span })
    }
}

/// Reads a variable that a definition copies, or a literal.
fn whole_value(tokens: &Tokens<'_>, at: usize, end: usize) -> Option<Template> {
    match value(tokens, at, end) {
        Some((template, next)) if (next..end).all(|index| tokens.kind(index) == Some(Kind::Newline)) => Some(template),
        _ => variable(tokens, at, end).filter(|(_, next)| *next == end).map(|(name, _)| vec![Seg::Var(name)]),
    }
}
