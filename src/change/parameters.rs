//! Parameters of the project's own declarations that lose their last use with the type arguments that go.
//!
//! A type must use each of its parameters, so one that is left unused goes too, and with it its argument wherever the type
//! is named; then the parameter behind that argument may be unused in turn. A function or an implementation may keep
//! what it does not use, and loses it for tidiness.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Dropped;
use super::rewrite::tokens::tokenize;
use super::sites::FileSites;
use super::type_args::{Written, without, written};
use crate::facts::*;
use crate::resolve::ExprRef;
use crate::resolve::target::Outcome;
use crate::resolve::ty::DeclRef;
use crate::source::Span;
use crate::words::{Said, said};

/// A parameter of a declaration: the declaration, and which of its parameters.
type Param = (DeclId, usize);

/// What goes with the arguments.
#[derive(Debug, Default)]
struct Gone {
    /// By the byte a list starts at: the list, what of it goes, and the drafts that bring it about.
    lists: BTreeMap<u32, (Written, BTreeSet<usize>, BTreeSet<usize>)>,
    /// A lifetime that another one stands for from now on: where it is still written, its new name, and the drafts.
    renamed: Vec<(Span, String, BTreeSet<usize>)>,
    /// Drafts that a person has to look at, with the reason.
    open: BTreeMap<usize, Said>,
}

impl FileSites<'_, '_, '_, '_> {
    /// Takes parameters along whose last use goes; what cannot follow is left to a person.
    pub(super) fn settle_parameters(&mut self) {
        let landing = |at: &usize| self.drafts[*at].lands && !self.drafts[*at].dropped.is_empty();
        let users: Vec<usize> = (0..self.drafts.len()).filter(landing).collect();
        if users.is_empty() {
            return;
        }
        let gone = self.unused(&users);
        for (list, indices, drafts) in gone.lists.values() {
            let kept: Vec<usize> = (0..list.args.len()).filter(|at| !indices.contains(at)).collect();
            for span in without(list, &kept) {
                self.add_edit(drafts, (span, String::new()));
            }
        }
        for (span, name, drafts) in &gone.renamed {
            self.add_edit(drafts, (*span, name.clone()));
        }
        for (at, reason) in gone.open {
            let draft = &mut self.drafts[at];
            draft.review = true;
            draft.reason.get_or_insert(reason);
        }
    }

    fn add_edit(&mut self, drafts: &BTreeSet<usize>, edit: (Span, String)) {
        for &at in drafts {
            if !self.drafts[at].edits.contains(&edit) {
                self.drafts[at].edits.push(edit.clone());
            }
        }
    }

    /// What goes with the dropped arguments of the drafts `users`.
    fn unused(&self, users: &[usize]) -> Gone {
        let mut gone = Gone::default();
        let mut dropped: Vec<(Dropped, usize)> = Vec::new();
        for &at in users {
            dropped.extend(self.drafts[at].dropped.iter().map(|dropped| (dropped.clone(), at)));
        }
        let mut settled: BTreeSet<Param> = BTreeSet::new();
        loop {
            let mut params: BTreeMap<Param, BTreeSet<usize>> = BTreeMap::new();
            for (dropped, draft) in &dropped {
                if let Some(param) = self.parameter_at(dropped.span) {
                    params.entry(param).or_default().insert(*draft);
                }
            }
            let Some((param, drafts)) = params.into_iter().find(|(param, _)| !settled.contains(param)) else { break };
            settled.insert(param);
            self.settle_parameter(param, &drafts, &mut dropped, &mut gone);
        }
        gone
    }

    fn settle_parameter(
        &self,
        (decl, index): Param,
        drafts: &BTreeSet<usize>,
        dropped: &mut Vec<(Dropped, usize)>,
        gone: &mut Gone,
    ) {
        let Some(list) = self.parameters(decl) else { return };
        let Some(&own) = list.args.get(index) else { return };
        let declared = self.facts.decl(decl);
        let name = self.parameter_name(own);
        let goes = |span: &Span| dropped.iter().any(|(dropped, _)| dropped.span.contains(*span));
        let left: Vec<Span> =
            self.mentions(declared.span, name).into_iter().filter(|span| !own.contains(*span) && !goes(span)).collect();
        let is_type = matches!(declared.kind, DeclKind::Class | DeclKind::Enum | DeclKind::TypeAlias);
        if left.is_empty() {
            if is_type && self.resolver.world.rules.paths {
                match self.named_with_arguments(decl, list.args.len()) {
                    Ok(uses) => {
                        for place in uses {
                            let Some(&span) = place.args.get(index) else { continue };
                            dropped.extend(drafts.iter().map(|&at| (Dropped { span, merged: None }, at)));
                            gone.take(place, index, drafts);
                        }
                    }
                    // An alias may keep a lifetime that it does not use.
                    Err(_) if declared.kind == DeclKind::TypeAlias && name.starts_with('\'') => return,
                    Err(reason) => {
                        let of = &declared.name.text;
                        let reason = Said::new(
                            format!("`{name}` of `{of}` is left unused: {}", reason.en),
                            format!("`{of}` 的 `{name}` 不再有用：{}", reason.zh),
                        );
                        gone.open.extend(drafts.iter().map(|&at| (at, reason.clone())));
                        return;
                    }
                }
            } else if !self.resolver.world.rules.paths || declared.kind == DeclKind::Interface {
                return;
            }
            gone.take(list, index, drafts);
            return;
        }
        // What is still written may be handed to what has one lifetime now.
        let merged: BTreeSet<&str> = dropped
            .iter()
            .filter(|(dropped, _)| self.parameter_at(dropped.span) == Some((decl, index)))
            .filter_map(|(dropped, _)| Some(self.source.slice(dropped.merged?)))
            .filter(|&other| other != name)
            .collect();
        let Some(&other) = merged.first() else { return };
        let is_param = |&at: &Span| self.parameter_name(at) == other;
        let plain: String = self.source.slice(own).split_whitespace().collect();
        let bound_at_most = plain == name || plain == format!("{name}:{other}");
        let beside = list.args.iter().any(is_param);
        if merged.len() == 1 && beside && declared.kind == DeclKind::Function && bound_at_most {
            let renamed = left.into_iter().filter(|span| !list.whole.contains(*span));
            gone.renamed.extend(renamed.map(|span| (span, other.to_owned(), drafts.clone())));
            // A bound of the one by the other says nothing any more.
            let bounds = list.args.iter().any(|&at| at != own && !self.mentions(at, name).is_empty());
            if !bounds {
                gone.take(list, index, drafts);
            }
            return;
        }
        let reason = said!(
            "`{name}` and `{other}` are one now, and `{name}` is used beside it: give both one name",
            "`{name}` 与 `{other}` 现已合为一个，而 `{name}` 仍在旁边使用：请统一为一个名称"
        );
        gone.open.extend(drafts.iter().map(|&at| (at, reason.clone())));
    }

    /// The parameter that the argument at `span` names.
    fn parameter_at(&self, span: Span) -> Option<Param> {
        let name = self.source.slice(span);
        let around = self.facts.decls.iter().enumerate().filter(|(_, decl)| decl.span.contains(span));
        let mut found: Vec<(u32, Param)> = around
            .filter_map(|(at, decl)| {
                let id = DeclId(at as u32);
                let list = self.parameters(id)?;
                let index = list.args.iter().position(|&param| self.parameter_name(param) == name)?;
                Some((decl.span.end - decl.span.start, (id, index)))
            })
            .collect();
        found.sort_unstable();
        found.first().map(|(_, param)| *param)
    }

    /// The parameter list of a declaration.
    fn parameters(&self, id: DeclId) -> Option<Written> {
        let decl = self.facts.decl(id);
        match decl.kind {
            DeclKind::Class | DeclKind::Enum | DeclKind::Interface | DeclKind::TypeAlias | DeclKind::Function => {
                written(self.source.text(), decl.name.span.end as usize)
            }
            DeclKind::Extension => {
                let types = decl.ty.iter().chain(&decl.supertypes).map(|&ty| self.facts.type_ref(ty).span.start);
                let head = Span { start: decl.span.start, end: types.min()?.max(decl.span.start) };
                let tokens = tokenize(self.source.slice(head), head.start as usize).tokens;
                let open = tokens.iter().position(|token| token.text == "<")?;
                written(
                    self.source.text(),
                    tokens.get(open.checked_sub(1)?).map(|token| token.start + token.text.len())?,
                )
            }
            _ => None,
        }
    }

    /// The name at the start of a parameter.
    fn parameter_name(&self, param: Span) -> &str {
        let text = self.source.slice(param);
        let from = usize::from(text.starts_with('\''));
        let end = text.get(from..).and_then(|rest| rest.find(|c: char| !(c.is_alphanumeric() || c == '_')));
        text.get(..end.map_or(text.len(), |end| end + from)).unwrap_or(text)
    }

    /// Where a name, a lifetime's with its mark, is written in `within`.
    fn mentions(&self, within: Span, name: &str) -> Vec<Span> {
        let tokens = tokenize(self.source.slice(within), within.start as usize).tokens;
        let lifetime = name.strip_prefix('\'');
        let mut found = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let marked = at > 0 && tokens[at - 1].text == "'" && tokens[at - 1].start + 1 == token.start;
            // `'a'` is a character.
            let quoted = tokens.get(at + 1).is_some_and(|next| next.text == "'");
            let start = token.start - usize::from(marked);
            if token.text == lifetime.unwrap_or(name) && marked == lifetime.is_some() && !(marked && quoted) {
                found.push(Span::new(start, token.start + token.text.len()));
            }
        }
        found
    }

    /// Where a type of this file is named with all its arguments.
    ///
    /// # Errors
    /// Why not every place can follow.
    fn named_with_arguments(&self, decl: DeclId, count: usize) -> Result<Vec<Written>, Said> {
        let at = DeclRef { unit: self.unit, decl };
        let name = &self.facts.decl(decl).name.text;
        let world = self.resolver.world;
        let mut found = Vec::new();
        for unit in world.users_of(at) {
            let other = world.unit(unit);
            let text = other.source.text();
            let mut lists: Vec<Written> = Vec::new();
            for ty in &other.facts.types {
                let TypeRefKind::Named(segments) = &ty.kind else { continue };
                let Some(place) = segments.iter().position(|segment| segment.name.text == *name) else { continue };
                if self.resolver.segments_decl(unit, ty.scope, &segments[..=place]) == Some(at) {
                    lists.extend(written(text, segments[place].name.span.end as usize));
                }
            }
            // `Page::<'l> { .. }`
            for (id, expr) in other.facts.exprs.iter().enumerate() {
                let (ExprKind::Name(found) | ExprKind::Member { name: found, .. }) = &expr.kind else { continue };
                let end = found.span.end as usize;
                let marked = text.get(end..).is_some_and(|rest| rest.trim_start().starts_with("::"));
                let expr = ExprRef { unit, expr: ExprId(id as u32) };
                let is_it =
                    || matches!(self.resolver.target(expr), Outcome::Found { decls, .. } if decls.contains(&at));
                if *found.text == **name && marked && !found.span.is_empty() && is_it() {
                    lists.extend(written(text, end));
                }
            }
            if let (false, Some(_)) = (unit == self.unit, lists.first()) {
                let path = other.source.display_path();
                return Err(said!("take it away here and in {path}", "请在此处和 {path} 中去掉它"));
            }
            if lists.iter().any(|list| list.args.len() != count) {
                return Err(said!(
                    "it is named with other arguments: take it away by hand",
                    "别处写它时带有其他参数：请手动去掉"
                ));
            }
            found.append(&mut lists);
        }
        Ok(found)
    }
}

impl Gone {
    /// One argument or parameter of a list goes.
    fn take(&mut self, list: Written, index: usize, drafts: &BTreeSet<usize>) {
        let start = list.whole.start;
        let (_, indices, users) = self.lists.entry(start).or_insert_with(|| (list, BTreeSet::new(), BTreeSet::new()));
        indices.insert(index);
        users.extend(drafts);
    }
}
