//! Edits of paths in a language whose imports come in groups and whose modules are named in code.

use super::draft::Draft;
use super::sites::FileSites;
use crate::facts::*;
use crate::finding::Rung;
use crate::mapping::model::{Action, Old, SiteForm};
use crate::resolve::Hit;
use crate::resolve::world::Origin;
use crate::source::Span;
use crate::words::{Said, said};

/// Why a member of a group of imports keeps its path.
pub(super) const GROUPED: Said = Said::plain(
    "the group it is imported in starts with another path: import it by itself",
    "它所在的导入组以另一条路径开头：请单独导入",
);

impl FileSites<'_, '_, '_, '_> {
    /// What stands for all names of a module at the end of an import.
    pub(super) fn star(&self) -> String {
        format!("{}*", self.resolver.world.rules.separator)
    }

    /// The edit that makes the path `idents` lead to `to`. Names that both begin or end with stay as they are written; the
    /// edit has to lie inside `within`.
    pub(super) fn path_edit(&self, idents: &[&Ident], to: &str, within: Span) -> Option<(Span, String)> {
        let (first, last) = (idents.first()?, idents.last()?);
        let separator = self.resolver.world.rules.separator;
        if !self.resolver.world.rules.paths {
            let span = first.span.to(last.span);
            return Some(super::types::smallest(span, self.source.slice(span), to));
        }
        let new: Vec<&str> = to.split(separator).collect();
        // How many names of the new path each written one covers.
        let mut kept = 0;
        let mut at = 0;
        while let Some(ident) = idents.get(at) {
            // A crate may go by another name.
            let named = match at == 0 && !ident.text.contains(separator) {
                true => self.module_path(&[&*ident.text], ScopeId(0), ident.span.start),
                false => None,
            };
            let named = named.unwrap_or_else(|| ident.text.trim_start_matches(separator).to_owned());
            let covered: Vec<&str> = named.split(separator).collect();
            // The last name is always written.
            let fits = new.get(kept..).is_some_and(|rest| rest.len() > covered.len() && rest.starts_with(&covered));
            if !fits || at + 1 == idents.len() {
                break;
            }
            kept += covered.len();
            at += 1;
        }
        let (mut rest, mut new) = (&idents[at..], &new[kept..]);
        while let ([.., tail], [.., name]) = (rest, new)
            && *tail.text == **name
            && rest.len() > 1
            && new.len() > 1
        {
            (rest, new) = (&rest[..rest.len() - 1], &new[..new.len() - 1]);
        }
        let span = rest.first()?.span.to(rest.last()?.span);
        (within.contains(span)).then(|| (span, new.join(separator)))
    }

    /// The names of an import with the edits that lie in it.
    pub(super) fn names_with(&self, path: &[Ident], edits: &[(Span, String)]) -> String {
        let mut names: Vec<&str> = Vec::new();
        let mut done: Vec<Span> = Vec::new();
        for ident in path {
            match edits.iter().find(|(span, _)| span.contains(ident.span) && !span.is_empty()) {
                Some((span, text)) if !done.contains(span) => {
                    done.push(*span);
                    names.push(text);
                }
                Some(_) => {}
                None => names.push(&ident.text),
            }
        }
        names.join(self.resolver.world.rules.separator)
    }

    /// What goes with a member of a group: the comma before or after it.
    pub(super) fn out_of_group(&self, import: &Import) -> Span {
        let text = self.source.text();
        let (start, end) = (import.span.start as usize, import.span.end as usize);
        let behind = text.get(end..).unwrap_or_default();
        if let Some(rest) = behind.trim_start().strip_prefix(',') {
            let rest = rest.trim_start_matches([' ', '\t']);
            return Span::new(start, text.len() - rest.len());
        }
        let before = text.get(..start).unwrap_or_default().trim_end();
        Span::new(before.strip_suffix(',').unwrap_or(before).len(), end)
    }

    /// Whether an import shares its group with others that need what stands before it.
    pub(super) fn has_company(&self, import: &Import) -> bool {
        self.facts.imports.iter().any(|other| other.statement == import.statement && other.span != import.span)
    }

    /// The path under which the new version brings `to` where the old one was found through a re-export.
    pub(super) fn re_exported(&self, idents: &[&Ident], to: &str) -> Option<String> {
        let separator = self.resolver.world.rules.separator;
        let (_, outer) = idents.split_last()?;
        if !self.resolver.world.rules.paths || outer.is_empty() {
            return None;
        }
        let outer: Vec<&str> = outer.iter().map(|part| &*part.text).collect();
        let (_, name) = to.rsplit_once(separator)?;
        let is_ours = || {
            let module = self.module_path(&outer, ScopeId(0), 0).unwrap_or_else(|| outer.join(separator));
            !self.index.roots.iter().any(|root| super::types::below(&module, root))
        };
        // The project's own module brings what it re-exports, under its new name.
        (self.brings(&outer, to) || is_ours()).then(|| format!("{}{separator}{name}", outer.join(separator)))
    }

    /// Whether the new version's module `module` has or re-exports what lies at `to`.
    pub(super) fn brings(&self, module: &[&str], to: &str) -> bool {
        let world = self.resolver.world;
        let separator = world.rules.separator;
        let Some((_, name)) = to.rsplit_once(separator).filter(|_| world.rules.paths) else { return false };
        let module = module.join(separator);
        world.units.iter().filter(|unit| unit.origin == Origin::To).any(|unit| {
            unit.facts.imports.iter().filter(|import| import.exported).any(|import| {
                let path: Vec<&str> = import.path.iter().map(|part| &*part.text).collect();
                let visible = import.alias.as_ref().or(import.path.last());
                visible.is_some_and(|visible| *visible.text == *name)
                    && path.join(separator) == to
                    && module_at(&unit.facts, import.scope, separator) == module
            })
        })
    }

    /// The full path of the module that names lead to.
    fn module_path(&self, names: &[&str], scope: ScopeId, at: u32) -> Option<String> {
        let found = self.resolver.module_named(self.unit, scope, names, at);
        found.into_iter().find_map(|hit| match hit {
            Hit::Package(path) => Some(path.to_string()),
            hit => {
                let at = hit.decl()?;
                (self.resolver.world.decl(at).kind == DeclKind::Object).then(|| self.resolver.world.path(at))
            }
        })
    }

    /// One use of a type behind a module: what is written before it stays where the new path goes on from there.
    pub(super) fn rename_in_path(&self, draft: &mut Draft, last: &Ident, qualifiers: &[&Ident], to: &str) -> bool {
        let separator = self.resolver.world.rules.separator;
        let names: Vec<&str> = qualifiers.iter().map(|part| &*part.text).collect();
        let whole = qualifiers.first().map_or(last.span, |first| first.span.to(last.span));
        let Some(module) = self.module_path(&names, self.scope_at(last.span), last.span.start) else {
            draft.refuse(said!("the module before it could not be told", "无法确定它前面的模块"));
            return true;
        };
        let is_ours = !self.index.roots.iter().any(|root| super::types::below(&module, root));
        let to = match is_ours || self.brings(&module.split(separator).collect::<Vec<_>>(), to) {
            true => format!("{module}{separator}{}", to.rsplit(separator).next().unwrap_or(to)),
            false => to.to_owned(),
        };
        if let Some(rest) = to.strip_prefix(&module).and_then(|rest| rest.strip_prefix(separator)) {
            draft.edits.push((last.span, rest.to_owned()));
        } else {
            let idents: Vec<&Ident> = qualifiers.iter().copied().chain([last]).collect();
            draft.edits.extend(self.path_edit(&idents, &to, whole));
        }
        draft.edits.retain(|(span, text)| self.source.slice(*span) != text);
        !draft.edits.is_empty()
    }

    /// Whether an expression names a module that is not the SDK's.
    pub(super) fn is_own_module(&self, id: ExprId) -> bool {
        if !self.resolver.world.rules.paths {
            return false;
        }
        let separator = self.resolver.world.rules.separator;
        let expr = self.facts.expr(id);
        let ExprKind::TypeValue(ty) = &expr.kind else { return false };
        let TypeRefKind::Named(segments) = &self.facts.type_ref(*ty).kind else { return false };
        let names: Vec<&str> = segments.iter().map(|segment| &*segment.name.text).collect();
        // What starts at `crate`, `self` or `super` is told by its full path already.
        let module = match names.first().is_some_and(|first| first.starts_with(separator)) {
            true => Some(names.join(separator)),
            false => self.module_path(&names, expr.scope, expr.span.start),
        };
        let below = |module: &str| self.index.roots.iter().any(|root| super::types::below(module, root));
        module.is_some_and(|module| !below(module.trim_start_matches(separator)))
    }

    /// Which imports hold at a place: those of its module and, inside a function, of the blocks around it. Where imports
    /// stand at the head of a file they all do.
    pub(super) fn holding(&self, at: Span) -> impl Fn(&Import) -> bool + use<> {
        let scopes = self.resolver.world.rules.paths.then(|| self.seen_from(at));
        move |import| scopes.as_ref().is_none_or(|scopes| scopes.contains(&import.scope))
    }

    /// The scopes around a place up to its module, and the modules of this file whose names a wildcard brings there.
    pub(super) fn seen_from(&self, at: Span) -> Vec<ScopeId> {
        let separator = self.resolver.world.rules.separator;
        let mut found = self.module_scopes(at);
        let mut next = 0;
        while let Some(&scope) = found.get(next) {
            next += 1;
            for import in self.facts.imports.iter().filter(|import| import.wildcard && import.scope == scope) {
                let path: Vec<&str> = import.path.iter().map(|part| &*part.text).collect();
                let path = path.join(separator);
                let scopes = self.facts.scopes.iter().enumerate().map(|(id, scope)| (ScopeId(id as u32), scope));
                let modules = scopes.filter(|(_, scope)| match scope.kind {
                    ScopeKind::File => true,
                    ScopeKind::Type(decl) => self.facts.decl(decl).kind == DeclKind::Object,
                    _ => false,
                });
                let brought = modules.map(|(id, _)| id).find(|&id| module_at(self.facts, id, separator) == path);
                found.extend(brought.filter(|id| !found.contains(id)));
            }
        }
        found
    }

    /// The scopes around a place, from the smallest up to its module.
    fn module_scopes(&self, at: Span) -> Vec<ScopeId> {
        let mut found = Vec::new();
        for (id, scope) in self.facts.scopes_up(self.scope_at(at)) {
            found.push(id);
            if matches!(scope.kind, ScopeKind::Type(decl) if self.facts.decl(decl).kind == DeclKind::Object) {
                break;
            }
        }
        found
    }

    /// The scope of the module around a place.
    pub(super) fn module_scope(&self, at: Span) -> ScopeId {
        self.module_scopes(at).last().copied().unwrap_or(ScopeId(0))
    }

    /// The edit that makes `added` the first import of a module with a body of its own; `None` for the file.
    pub(super) fn first_in_module(&self, module: ScopeId, added: &str) -> Option<(Span, String)> {
        let ScopeKind::Type(decl) = self.facts.scope(module).kind else { return None };
        let named = self.facts.decl(decl).name.span;
        let text = self.source.text();
        let open = named.end as usize + text.get(named.end as usize..)?.find('{')? + 1;
        let first = text.get(open..)?.trim_start();
        let indent = self.indent_at((text.len() - first.len()) as u32);
        let newline = self.source.newline();
        let alone = text.get(open..)?.trim_start_matches([' ', '\t']).starts_with(['\r', '\n']);
        // A module on one line stays on it.
        Some((Span::at(open), if alone { format!("{newline}{indent}{added}{newline}") } else { format!(" {added}") }))
    }

    /// The white space that the line of an offset starts with.
    pub(super) fn indent_at(&self, offset: u32) -> &str {
        let line = self.source.slice(self.source.line_span(self.source.line(offset as usize)));
        line.get(..line.len() - line.trim_start_matches([' ', '\t']).len()).unwrap_or_default()
    }

    /// The smallest scope around a place.
    pub(super) fn scope_at(&self, span: Span) -> ScopeId {
        let scopes = self.facts.scopes.iter().enumerate();
        let holding = scopes.filter(|(_, scope)| scope.span.contains(span));
        let smallest = holding.min_by_key(|(at, scope)| (scope.span.end - scope.span.start, usize::MAX - at));
        smallest.map_or(ScopeId(0), |(at, _)| ScopeId(at as u32))
    }

    /// A changed module named before a type or a member of it.
    pub(super) fn qualified_path(&mut self, segments: &[Segment], scope: ScopeId) {
        let world = self.resolver.world;
        let separator = world.rules.separator;
        for entry in self.index.prefixes.clone() {
            let change = self.change(entry);
            let Old::Package { path: prefix, .. } = &change.old else { continue };
            let last_name = prefix.rsplit(separator).next().unwrap_or(prefix);
            for count in 1..=segments.len() {
                let Some(last) = segments.get(count - 1).map(|segment| &segment.name) else { continue };
                if *last.text != *last_name {
                    continue;
                }
                let names: Vec<&str> = segments.iter().take(count).map(|segment| &*segment.name.text).collect();
                if self.module_path(&names, scope, last.span.start).as_deref() != Some(prefix) {
                    continue;
                }
                let mut draft = Draft::new(entry, last.span, SiteForm::Type, Rung::Import);
                if let Action::Rename(to) = &change.action {
                    let outer = prefix.rsplit_once(separator).map_or("", |(outer, _)| outer);
                    match to.rsplit_once(separator) {
                        Some((same, name)) if same == outer => draft.edits.push((last.span, name.to_owned())),
                        _ => {
                            let idents: Vec<&Ident> =
                                segments.iter().take(count).map(|segment| &segment.name).collect();
                            let whole = idents.first().map_or(last.span, |first| first.span.to(last.span));
                            match self.path_edit(&idents, to, whole) {
                                Some(edit) => draft.edits.push(edit),
                                None => draft.refuse(said!(
                                    "the module moved: write its new path",
                                    "该模块已移动：请写出它的新路径"
                                )),
                            }
                        }
                    }
                }
                self.drafts.push(draft);
                break;
            }
        }
    }
}

/// The full path of the module a scope lies in.
fn module_at(facts: &Facts, scope: ScopeId, separator: &str) -> String {
    let mut names: Vec<&str> = facts
        .scopes_up(scope)
        .filter_map(|(_, scope)| match scope.kind {
            ScopeKind::Type(decl) => Some(&*facts.decl(decl).name.text),
            _ => None,
        })
        .collect();
    names.extend(facts.package.as_deref());
    names.reverse();
    names.join(separator)
}
