//! Overriding and conforming declarations: a new name, new labels, new parameters.

use super::draft::Draft;
use super::index::same_type_text;
use super::sites::{FileSites, Site};
use crate::facts::*;
use crate::finding::Rung;
use crate::mapping::model::{Action, Old, ParamSpec, SiteForm};
use crate::resolve::ExprRef;
use crate::resolve::ty::DeclRef;
use crate::resolve::world::Origin;
use crate::source::Span;
use crate::words::{Said, said};

impl FileSites<'_, '_, '_, '_> {
    /// The declaration `id` overrides the changed member `above`.
    pub(super) fn overriding(&mut self, entry: usize, id: DeclId, above: DeclRef) {
        let change = self.change(entry);
        let declared = self.facts.decl(id);
        // Where labels are part of the name, the whole head is what a person looks at.
        let span = match declared.params_span {
            Some(params) if self.resolver.world.rules.strict_labels => declared.name.span.to(params),
            _ => declared.name.span,
        };
        let mut draft = Draft::new(entry, span, SiteForm::Override, Rung::Inferred);
        match (&change.reshape, &change.action) {
            (Some(signature), _) => {
                let specs = self.old_specs(&change.old, above);
                match self.reshape(entry, id, above, &specs, &signature.name, &signature.params) {
                    Ok(edits) if edits.is_empty() => return,
                    Ok(edits) => {
                        // Only what the new text names: another parameter may have kept its type.
                        let named = |path: &&String| {
                            let name = path.rsplit(['.', ':']).next().unwrap_or_default();
                            edits.iter().any(|(_, text)| text.split(|c: char| !c.is_alphanumeric()).any(|w| w == name))
                        };
                        draft.needs.extend(change.imports.iter().filter(named).cloned());
                        if !self.resolver.world.rules.strict_labels {
                            draft.span = self.lines_of(span, &edits);
                        }
                        draft.edits = edits;
                        if let Some(clash) = draft.needs.iter().find_map(|path| self.clash(path, false, span)) {
                            draft.refuse(clash);
                        }
                    }
                    Err(reason) => draft.refuse(reason),
                }
            }
            (None, Action::Rename(to)) if !to.contains('.') => {
                if self.is_declared_beside(id, to, None) {
                    draft.refuse(said!(
                        "`{to}` is declared here too: move what this one does into it",
                        "此处也声明了 `{to}`：请把这里的逻辑移到其中"
                    ));
                } else {
                    draft.edits.push((declared.name.span, to.clone()));
                }
            }
            (None, Action::Rewrite(cases)) => {
                let case = cases.iter().find(|case| {
                    case.when.is_empty() && (case.sites.is_empty() || case.sites.contains(&SiteForm::Override))
                });
                match case {
                    Some(case) if case.stays => return,
                    Some(case) => {
                        draft.note = case.note.clone();
                        draft.reason = Some(said!(
                            "the declaration must take the new shape by hand",
                            "该声明需要手动改成新的形式"
                        ));
                    }
                    None => return,
                }
            }
            _ => {}
        }
        if let (false, Some(name)) = (draft.edits.is_empty(), self.overrides_unchanged(id, above)) {
            draft.refuse(said!(
                "it also overrides the one of `{name}`, which stays: declare both",
                "它同时重写了 `{name}` 的同名方法，而后者保留不变：请两个都声明"
            ));
        }
        self.drafts.push(draft);
    }

    /// A type with a member of the same shape that `id` overrides too, and that no change concerns.
    fn overrides_unchanged(&self, id: DeclId, above: DeclRef) -> Option<String> {
        let world = self.resolver.world;
        // The SDK's own hierarchy repeats a member: what is above or below changes with it.
        let related = |other: DeclRef| {
            self.resolver.overridden(above).contains(&other) || self.resolver.overridden(other).contains(&above)
        };
        let mut others = self.resolver.overridden(DeclRef { unit: self.unit, decl: id }).into_iter();
        let other = others.find(|&other| {
            other != above
                && world.origin(other) != Origin::To
                && self.index.changes_of(self.resolver, other).is_empty()
                && !related(other)
        })?;
        world.owner(other).map(|owner| world.decl(owner).name.text.to_string())
    }

    /// Whether the override around a call on `super` or on another object is given the new shape too.
    pub(super) fn takes_new_shape(&self, entry: usize, site: &Site) -> bool {
        let change = self.change(entry);
        let Some(signature) = &change.reshape else { return true };
        self.override_around(site).is_some_and(|(id, above)| {
            let specs = self.old_specs(&change.old, above);
            self.reshape(entry, id, above, &specs, &signature.name, &signature.params).is_ok()
        })
    }

    fn old_specs(&self, old: &Old, above: DeclRef) -> Vec<ParamSpec> {
        let written = match old {
            Old::Member(member) => member.params.clone(),
            _ => None,
        };
        written.unwrap_or_else(|| self.specs_of(above))
    }

    fn specs_of(&self, at: DeclRef) -> Vec<ParamSpec> {
        let facts = self.resolver.world.facts(at.unit);
        let params = facts.decl(at.decl).params.iter().map(|&param| facts.decl(param));
        params
            .map(|param| ParamSpec {
                label: param.label.as_ref().map(|label| label.text.to_string()),
                name: Some(param.name.text.to_string()),
                ty: None,
            })
            .collect()
    }

    /// Edits that give a declaration the new name and parameters. The customer's own parameter names stay.
    fn reshape(
        &self,
        entry: usize,
        id: DeclId,
        above: DeclRef,
        old: &[ParamSpec],
        name: &str,
        new: &[ParamSpec],
    ) -> Result<Vec<(Span, String)>, Said> {
        let declared = self.facts.decl(id);
        let strict = self.resolver.world.rules.strict_labels;
        if self.is_declared_beside(id, name, Some(new)) {
            return Err(said!(
                "the new form of `{name}` is declared here too: move what this one does into it",
                "此处也声明了 `{name}` 的新形式：请把这里的逻辑移到其中"
            ));
        }
        let mut edits = Vec::new();
        if *declared.name.text != *name {
            edits.push((declared.name.span, name.to_owned()));
        }
        // Which old parameter each new one continues: by internal name, else by place where the counts agree.
        let above_facts = self.resolver.world.facts(above.unit);
        let above_params = &above_facts.decl(above.decl).params;
        let old_name = |index: usize| {
            let spec = old.get(index).and_then(|spec| spec.name.clone());
            spec.or_else(|| above_params.get(index).map(|&param| above_facts.decl(param).name.text.to_string()))
        };
        let continues = |index: usize, spec: &ParamSpec| -> Option<usize> {
            let name = spec.name.as_ref().or(spec.label.as_ref());
            let by_name = name.and_then(|name| (0..old.len()).find(|&at| old_name(at).as_deref() == Some(name)));
            by_name.or_else(|| {
                (spec.name.is_none() || old.len() == new.len())
                    .then_some(index)
                    .filter(|&at| at < old.len() && old.len() == new.len())
            })
        };
        let sources: Vec<Option<usize>> = new.iter().enumerate().map(|(index, spec)| continues(index, spec)).collect();
        let kept: Vec<usize> = sources.iter().flatten().copied().collect();
        let params: Vec<&Decl> = declared.params.iter().map(|&param| self.facts.decl(param)).collect();
        if params.len() != old.len() {
            return Err(said!("it declares other parameters than the SDK's", "它声明的参数与 SDK 的不同"));
        }
        // The types as the project's own declaration has to write them.
        let seen: Vec<ParamSpec> = new
            .iter()
            .map(|spec| {
                let ty = spec.ty.as_ref().map(|ty| self.seen_below(ty, id, above)).transpose()?;
                Ok(ParamSpec { ty, ..spec.clone() })
            })
            .collect::<Result<_, Said>>()?;
        let new = &seen[..];
        let retyped = |at: usize, spec: &ParamSpec| -> Option<(Span, String)> {
            let (wanted, ty) = (spec.ty.as_ref()?, params.get(at)?.ty?);
            let span = self.facts.type_ref(ty).span;
            let declared_type = above_params.get(at).and_then(|&param| above_facts.decl(param).ty);
            let old_type = declared_type
                .map(|ty| self.resolver.world.unit(above.unit).source.slice(above_facts.type_ref(ty).span));
            let old_type = old_type.map(|old| self.seen_below(old, id, above).unwrap_or_else(|_| old.to_owned()));
            let changed = old_type.is_none_or(|old| !same_type_text(&old, wanted));
            (changed && !same_type_text(self.source.slice(span), wanted)).then(|| (span, wanted.clone()))
        };
        let imports = &self.change(entry).imports;
        for (spec, &source) in new.iter().zip(&sources) {
            let Some((at, wanted)) = source.and_then(|at| Some((at, retyped(at, spec)?.1))) else { continue };
            let needed = declared.params.get(at).and_then(|&id| self.needs_old_type(above, id, &wanted, imports));
            if let Some(reason) = needed {
                return Err(reason);
            }
        }
        if kept.windows(2).any(|pair| pair[0] >= pair[1]) {
            // Where labels tell the arguments apart, parameters may trade places among themselves.
            let mut places = kept.clone();
            places.sort_unstable();
            if !strict || sources.len() != params.len() || !places.iter().copied().eq(0..params.len()) {
                return Err(said!("its parameters change places", "它的参数顺序会改变"));
            }
            for ((spec, &at), place) in new.iter().zip(&kept).zip(&params) {
                let Some(param) = params.get(at) else { continue };
                let mut inner = relabel(param, spec, self.source.slice(param.span));
                inner.extend(retyped(at, spec));
                inner.sort();
                if place.span == param.span && inner.is_empty() {
                    continue;
                }
                edits.push((place.span, with_edits(self.source.slice(param.span), param.span.start, &inner)));
            }
            return Ok(edits);
        }
        // Parameters that go must not be used.
        for (index, param) in params.iter().enumerate() {
            if kept.contains(&index) {
                continue;
            }
            let passed_on = self.passed_on(entry, id, above);
            if self.is_used(id, &param.name, &passed_on) {
                return Err(said!(
                    "its body uses `{}`, which is no longer passed",
                    "方法体用到了不再传入的 `{}`",
                    param.name.text
                ));
            }
            let end = params.get(index + 1).map(|next| next.span.start);
            let span = match (end, index.checked_sub(1)) {
                (Some(end), _) => Span { start: param.span.start, end },
                (None, Some(before)) => Span { start: params[before].span.end, end: param.span.end },
                (None, None) => param.span,
            };
            edits.push((span, String::new()));
        }
        for (index, (spec, source)) in new.iter().zip(&sources).enumerate() {
            match source {
                Some(at) => {
                    let param = params[*at];
                    if strict {
                        edits.extend(relabel(param, spec, self.source.slice(param.span)));
                    }
                    edits.extend(retyped(*at, spec));
                }
                None => {
                    let text = new_parameter(spec, strict)?;
                    if let Some(clash) =
                        spec.name.as_ref().or(spec.label.as_ref()).filter(|name| self.names_inside(id, name))
                    {
                        return Err(said!(
                            "the new parameter `{clash}` has the name of something the body uses",
                            "新参数 `{clash}` 与方法体中用到的名称相同"
                        ));
                    }
                    let next = sources[index + 1..].iter().flatten().next();
                    let before = sources[..index].iter().rev().flatten().next();
                    match (before, next) {
                        (Some(&before), _) => {
                            edits.push((Span::at(params[before].span.end as usize), format!(", {text}")));
                        }
                        (None, Some(&next)) => {
                            edits.push((Span::at(params[next].span.start as usize), format!("{text}, ")));
                        }
                        (None, None) => match declared.params_span {
                            Some(parens) => edits.push(self.only_parameter(declared, parens, text, index == 0)),
                            None => return Err(said!("its parameter list could not be read", "未能解析它的参数列表")),
                        },
                    }
                }
            }
        }
        // Several at one place stay in their order.
        edits.sort_by_key(|(span, _)| *span);
        Ok(merge_insertions(edits))
    }

    /// The edit that adds a parameter where there were none; what a method is called on stays before it.
    fn only_parameter(&self, declared: &Decl, parens: Span, text: String, is_first: bool) -> (Span, String) {
        let start = parens.start as usize + 1;
        if !self.resolver.world.rules.paths || declared.modifiers.is_static {
            return (Span::at(start), if is_first { text } else { format!(", {text}") });
        }
        let inside = self.source.slice(Span::new(start, (parens.end as usize - 1).max(start)));
        let this = inside.find(',').unwrap_or(inside.len());
        let this = inside.get(..this).unwrap_or_default().trim_end();
        (Span::at(start + this.len()), format!(", {text}"))
    }

    /// Whether the type has another member with the new name and shape.
    fn is_declared_beside(&self, id: DeclId, name: &str, new: Option<&[ParamSpec]>) -> bool {
        let at = DeclRef { unit: self.unit, decl: id };
        let world = self.resolver.world;
        let labels = |at: DeclRef| -> Vec<Option<String>> {
            let facts = world.facts(at.unit);
            let params = facts.decl(at.decl).params.iter().map(|&param| facts.decl(param));
            params.map(|param| param.label.as_ref().map(|label| label.text.to_string())).collect()
        };
        let wanted: Vec<Option<String>> =
            new.map_or_else(|| labels(at), |new| new.iter().map(|spec| spec.label.clone()).collect());
        let Some(owner) = world.owner(at) else { return false };
        let ty = match world.decl(owner).kind {
            DeclKind::Extension => {
                world.decl(owner).ty.and_then(|ty| self.resolver.type_of_ref(owner.unit, ty).decl()).unwrap_or(owner)
            }
            _ => owner,
        };
        let mut bodies = self.resolver.extensions(ty);
        bodies.push(ty);
        bodies.into_iter().flat_map(|body| world.own_members(body, name)).filter(|&other| other != at).any(|other| {
            let found = labels(other);
            world.decl(other).kind == DeclKind::Function
                && if world.rules.strict_labels { found == wanted } else { found.len() == wanted.len() }
        })
    }

    /// The arguments of calls to what is overridden, where the change rewrites those calls too.
    fn passed_on(&self, entry: usize, id: DeclId, above: DeclRef) -> Vec<ExprId> {
        let Action::Rewrite(cases) = &self.change(entry).action else { return Vec::new() };
        let told = |form| cases.iter().any(|case| case.becomes.is_some() && case.sites.contains(&form));
        if !told(SiteForm::Super) || !told(SiteForm::Forward) {
            return Vec::new();
        }
        let whole = self.facts.decl(id).span;
        let mut found = Vec::new();
        for (index, expr) in self.facts.exprs.iter().enumerate() {
            let ExprKind::Call { args, .. } = &expr.kind else { continue };
            if !whole.contains(expr.span) {
                continue;
            }
            let call = ExprRef { unit: self.unit, expr: ExprId(index as u32) };
            let called = self.resolver.callee(call).and_then(|callee| callee.decl);
            if called.is_some_and(|at| at == above || self.resolver.overridden(at).contains(&above)) {
                found.extend(args.iter().map(|arg| arg.value));
            }
        }
        found
    }

    /// From the name to the last edit.
    fn lines_of(&self, name: Span, edits: &[(Span, String)]) -> Span {
        let line = |offset: u32| self.source.line(offset as usize);
        if edits.iter().any(|(span, _)| line(span.start) == line(name.start)) {
            return name;
        }
        edits.iter().map(|(span, _)| *span).fold(name, Span::to)
    }

    /// Whether a name of the parameter list is read in the body, other than as one of `passed_on`.
    fn is_used(&self, decl: DeclId, name: &Ident, passed_on: &[ExprId]) -> bool {
        if name.text.is_empty() || &*name.text == "_" {
            return false;
        }
        self.uses_inside(decl, &name.text).any(|id| !passed_on.contains(&id))
    }

    fn names_inside(&self, decl: DeclId, name: &str) -> bool {
        self.uses_inside(decl, name).next().is_some()
    }

    fn uses_inside<'s>(&'s self, decl: DeclId, name: &'s str) -> impl Iterator<Item = ExprId> + 's {
        let span = self.facts.decl(decl).span;
        self.facts.exprs.iter().enumerate().filter_map(move |(index, expr)| {
            let ExprKind::Name(found) = &expr.kind else { return None };
            let here = *found.text == *name && !found.span.is_empty() && span.contains(expr.span);
            here.then_some(ExprId(index as u32))
        })
    }
}

/// Several insertions at one place become one, in order.
fn merge_insertions(edits: Vec<(Span, String)>) -> Vec<(Span, String)> {
    let mut out: Vec<(Span, String)> = Vec::new();
    for (span, text) in edits {
        match out.last_mut() {
            Some((last, before)) if *last == span && span.is_empty() => before.push_str(&text),
            _ => out.push((span, text)),
        }
    }
    out
}

/// A piece of the source that starts at `start`, with edits inside it made.
fn with_edits(text: &str, start: u32, edits: &[(Span, String)]) -> String {
    let mut out = String::new();
    let mut done = 0;
    for (span, new) in edits {
        let (from, to) = ((span.start - start) as usize, (span.end - start) as usize);
        out.push_str(text.get(done..from).unwrap_or_default());
        out.push_str(new);
        done = to;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// Swift: the label of a parameter that is kept. `label name: Type`, `name: Type`, `_ name: Type`.
fn relabel(param: &Decl, spec: &ParamSpec, text: &str) -> Vec<(Span, String)> {
    let wanted = spec.label.as_deref();
    let written = param.label.as_ref().map(|label| &*label.text);
    if wanted == written {
        return Vec::new();
    }
    let name = &*param.name.text;
    let wanted = wanted.unwrap_or("_");
    // The first word is the label; where label and name are one word, the label goes before the name.
    let first = text.split(|c: char| c.is_whitespace() || c == ':').next().unwrap_or_default();
    let start = param.span.start as usize;
    let single = text[first.len()..].trim_start().starts_with(':');
    if single {
        if wanted == name {
            return Vec::new();
        }
        return vec![(Span::at(param.name.span.start as usize), format!("{wanted} "))];
    }
    if wanted == name {
        return vec![(Span::new(start, param.name.span.start as usize), String::new())];
    }
    vec![(Span::new(start, start + first.len()), wanted.to_owned())]
}

/// A parameter as it is declared.
fn new_parameter(spec: &ParamSpec, strict: bool) -> Result<String, Said> {
    let Some(ty) = &spec.ty else {
        return Err(said!("the type of the new parameter is not known", "新参数的类型未知"));
    };
    let name = spec.name.as_deref().or(spec.label.as_deref()).unwrap_or("_");
    if !strict {
        return Ok(format!("{name}: {ty}"));
    }
    Ok(match spec.label.as_deref() {
        Some(label) if label == name => format!("{name}: {ty}"),
        Some(label) => format!("{label} {name}: {ty}"),
        None => format!("_ {name}: {ty}"),
    })
}
