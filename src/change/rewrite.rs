//! Calls, reads and assignments rewritten by a template.
//!
//! The template is first brought into the form of the call at hand (named arguments stay named, arguments that are left
//! out stay out, a trailing lambda stays outside), then laid over it: holes keep their text untouched, and only the
//! tokens between them that differ are edited.

use super::draft::Draft;
use super::finish::describe_template as describe;
use super::sites::{FileSites, Site};
use crate::facts::*;
use crate::mapping::matches::LiteralPattern;
use crate::mapping::model::{Case, Condition, Member, Old, SiteForm};
use crate::mapping::template::{Piece, Template};
use crate::resolve::ExprRef;
use crate::resolve::target::Outcome;
use crate::resolve::ty::{DeclRef, Ty};
use crate::source::Span;
use crate::words::said;

mod arguments;
mod context;
mod effects;
mod layout;
mod literal;
mod operators;
mod proof;
mod shape;
mod slots;
pub(super) mod tokens;

/// What a hole stands for at one site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hole {
    /// Its bytes.
    At(Span),
    /// Nothing is written: an implicit receiver, an argument left out.
    Absent,
}

impl FileSites<'_, '_, '_, '_> {
    /// A site of a change with cases.
    pub(super) fn rewrite(&mut self, entry: usize, site: &Site, cases: &[Case]) {
        let change = self.change(entry);
        let Old::Member(member) = &change.old else { return };
        let mut site = site.clone();
        let mut open = None;
        if let Some(chain) = &change.chain {
            match self.built(&site, chain) {
                Ok(built) => site.built = Some(built),
                Err(reason) => open = Some(reason),
            }
        }
        let site = &site;
        let forms = self.forms(site);
        let whole = site.whole();
        let mut unfollowed = None;
        for case in cases {
            if !case.sites.is_empty() && !case.sites.iter().any(|form| forms.contains(form)) {
                continue;
            }
            if !case.then.is_empty() && !self.is_followed_by(whole, &case.then) {
                continue;
            }
            if !case.when.iter().all(|(param, condition)| self.holds(site, member, param, condition)) {
                continue;
            }
            if case.stays {
                return;
            }
            let followed = match self.follow(whole, &case.patterns) {
                Ok(followed) if followed.settled => return,
                Ok(followed) => followed,
                Err(reason) => {
                    unfollowed = unfollowed.or(Some(reason));
                    continue;
                }
            };
            let template = match case.becomes.as_ref().map(|template| self.with_captures(site, member, case, template))
            {
                Some(None) => continue,
                template => template.flatten(),
            };
            let mut draft =
                Draft::new(entry, site.name.span, forms.first().copied().unwrap_or(SiteForm::Read), site.rung);
            draft.receiver = site.receiver;
            draft.note = case.note.clone();
            draft.review = case.review;
            draft.features.clone_from(&case.features);
            draft.to = Some(template.as_ref().or(case.becomes()).map(describe).unwrap_or_default());
            if case.becomes().is_none() {
                draft.reason = unfollowed.take();
            }
            if let Some(reason) = open {
                draft.refuse(reason);
            } else if let Some(template) = &template {
                draft.placeholders = template.has_placeholders();
                let named_form = case.sites.iter().any(|form| forms.contains(form));
                match self.apply_template(site, member, whole, template, &forms, named_form) {
                    Ok(rewritten) => {
                        if rewritten.edits.is_empty() && followed.edits.is_empty() {
                            // It already reads as the template says.
                            return;
                        }
                        draft.edits = rewritten.edits;
                        draft.whole = Some(self.facts.expr(whole).span);
                        draft.loose = rewritten.loose;
                        draft.needs.extend(change.imports.iter().chain(&case.imports).cloned());
                        // A static member that was imported by its name gives way to its type.
                        let mut by_member = None;
                        if let (None, Some(import)) = (site.receiver, self.member_import(site)) {
                            let owner = self.owner_path(site);
                            let separator = self.resolver.world.rules.separator;
                            match member_of_receiver(template, separator) {
                                // It is imported under the name it has.
                                Some(name) if *site.name.text == *name => {}
                                Some(name) => {
                                    draft.frees.push(import);
                                    by_member = owner.map(|owner| format!("{owner}{separator}{name}"));
                                }
                                None => {
                                    draft.frees.push(import);
                                    draft.needs.extend(owner);
                                }
                            }
                        }
                        draft.needs.retain(|path| !self.is_visible(path, site.name.span));
                        draft.needs.extend(by_member);
                        if let Some(clash) = draft.needs.iter().find_map(|path| self.clash(path, false, site.name.span))
                        {
                            draft.refuse(clash);
                        }
                        if let Some(reason) = rewritten.review.filter(|_| draft.reason.is_none()) {
                            draft.review = true;
                            draft.reason = Some(reason);
                        }
                    }
                    Err(reason) => draft.refuse(reason),
                }
                if site.callee.as_ref().is_some_and(|callee| !callee.fits) && !draft.edits.is_empty() {
                    draft.refuse(said!("the arguments do not fit the old declaration", "参数与旧声明不符"));
                }
                let passed_on = forms.iter().any(|form| matches!(form, SiteForm::Super | SiteForm::Forward));
                if passed_on && named_form && !draft.edits.is_empty() && !self.takes_new_shape(entry, site) {
                    draft.refuse(said!(
                        "the override around it must take the new shape first, by hand",
                        "需要先手动把外层的重写方法改成新的形式"
                    ));
                }
                let chosen = site.callee.as_ref().is_none_or(|callee| callee.exact);
                if !chosen && !draft.edits.is_empty() && self.has_overloads(site.decl) {
                    draft.refuse(said!(
                        "the arguments do not tell which overload is meant",
                        "从参数看不出指的是哪个重载"
                    ));
                }
            }
            draft.span = self.telling_span(site, &draft.edits);
            if draft.reason.is_none() || !draft.edits.is_empty() {
                draft.review |= followed.review;
                draft.edits.extend(followed.edits);
            }
            self.drafts.push(draft);
            return;
        }
        if let Some(reason) = unfollowed {
            let mut draft = Draft::new(entry, site.name.span, self.form(site), site.rung);
            draft.receiver = site.receiver;
            draft.refuse(reason);
            self.drafts.push(draft);
        }
    }

    /// Whether one of these members is taken from the value right away.
    fn is_followed_by(&self, whole: ExprId, members: &[String]) -> bool {
        let Context::Base(outer) = self.facts.expr(whole).context else { return false };
        matches!(&self.facts.expr(outer).kind, ExprKind::Member { name, .. } if members.iter().any(|member| **member == *name.text))
    }

    /// The name; where every edit lies on other lines, from the name to the last of them.
    fn telling_span(&self, site: &Site, edits: &[(Span, String)]) -> Span {
        let line = |offset: u32| self.source.line(offset as usize);
        let own = line(site.name.span.start);
        if edits.iter().any(|(span, _)| line(span.start) <= own && own <= line(span.end)) {
            return site.name.span;
        }
        edits.iter().map(|(span, _)| *span).fold(site.name.span, Span::to)
    }

    /// The import that brings a static member by its own name.
    fn member_import(&self, site: &Site) -> Option<usize> {
        self.explicit_import(&self.resolver.world.path(site.decl), site.name.span)
    }

    /// The full path of the type a static member belongs to.
    fn owner_path(&self, site: &Site) -> Option<String> {
        let world = self.resolver.world;
        let mut owner = world.owner(site.decl)?;
        if world.decl(owner).modifiers.is_companion {
            owner = world.owner(owner)?;
        }
        Some(world.path(owner))
    }

    /// Whether another member of that name stands beside a declaration.
    fn has_overloads(&self, decl: DeclRef) -> bool {
        let world = self.resolver.world;
        let name = &world.decl(decl).name.text;
        world.owner(decl).is_some_and(|owner| world.own_members(owner, name).count() > 1)
    }

    /// The parameter that a hole or condition names: by internal name, label, or the mapping's own spelling.
    pub(super) fn param_index(&self, decl: DeclRef, member: &Member, name: &str) -> Option<usize> {
        let facts = self.resolver.world.facts(decl.unit);
        let params = &facts.decl(decl.decl).params;
        let spelled =
            member.params.as_ref().and_then(|specs| specs.iter().position(|spec| spec.name.as_deref() == Some(name)));
        spelled
            .or_else(|| params.iter().position(|&param| *facts.decl(param).name.text == *name))
            .or_else(|| {
                params
                    .iter()
                    .position(|&param| facts.decl(param).label.as_ref().is_some_and(|label| *label.text == *name))
            })
            .or_else(|| {
                let specs = member.params.as_ref()?;
                specs.iter().position(|spec| spec.label.as_deref() == Some(name))
            })
            .or_else(|| name.parse().ok().filter(|&index: &usize| index < params.len()))
    }

    /// The argument written for a parameter: index into the call's arguments.
    pub(super) fn argument_of(&self, site: &Site, param: usize) -> Option<usize> {
        site.callee.as_ref()?.params.iter().position(|&bound| bound == Some(param))
    }

    /// What is written for a hole or condition: the argument of a parameter, or of a step of the builder.
    fn slot(&self, site: &Site, member: &Member, name: &str) -> Option<Arg> {
        if name == shape::THIS {
            let by_path = site.callee.as_ref().is_some_and(|callee| callee.by_path);
            return self.arguments(site).into_iter().next().filter(|_| by_path);
        }
        if let Some(arg) = site.built.as_ref().and_then(|built| built.argument(name)) {
            return Some(arg.clone());
        }
        let index = self.param_index(site.decl, member, name)?;
        if let Some(value) = self.written_value(site) {
            return (index == 0).then_some(value);
        }
        self.arguments(site).into_iter().nth(self.argument_of(site, index)?)
    }

    /// The value that an assignment hands to a Java setter.
    fn written_value(&self, site: &Site) -> Option<Arg> {
        let Context::Target(assign) = self.facts.expr(site.expr).context else { return None };
        let ExprKind::Assign { value, .. } = &self.facts.expr(assign).kind else { return None };
        let is_setter = self.resolver.world.decl(site.decl).kind == DeclKind::Function;
        let span = self.facts.expr(*value).span;
        is_setter.then_some(Arg { label: None, value: *value, span, trailing: false })
    }

    /// The arguments of the call at a site.
    pub(super) fn arguments(&self, site: &Site) -> Vec<Arg> {
        if let Some(call) = site.call
            && let ExprKind::Call { args, .. } = &self.facts.expr(call).kind
        {
            return args.clone();
        }
        if let ExprKind::Infix { right, .. } = &self.facts.expr(site.expr).kind {
            let span = self.facts.expr(*right).span;
            return vec![Arg { label: None, value: *right, span, trailing: false }];
        }
        Vec::new()
    }

    /// The template with what the case captures; `None` where that is no code there.
    fn with_captures(&self, site: &Site, member: &Member, case: &Case, template: &Template) -> Option<Template> {
        if case.captures().next().is_none() {
            return Some(template.clone());
        }
        let mut captures = Vec::new();
        for (param, condition) in &case.when {
            if let (Condition::Matches(pattern), Some(arg)) = (condition, self.slot(site, member, param)) {
                captures.extend(self.captures(pattern, arg.value)?);
            }
        }
        literal::fill(template, &captures, self.resolver.world.rules.wide_chars)
    }

    /// What a pattern captures of an argument, where it is a literal that it matches.
    fn captures(&self, pattern: &LiteralPattern, value: ExprId) -> Option<Vec<(String, String)>> {
        let expr = self.facts.expr(value);
        let is_literal = matches!(expr.kind, ExprKind::Literal(Literal::Text | Literal::Char));
        is_literal.then(|| literal::captures(pattern, self.source.slice(expr.span)))?
    }

    fn holds(&self, site: &Site, member: &Member, param: &str, condition: &Condition) -> bool {
        let value = self.slot(site, member, param).map(|arg| arg.value);
        match (condition, value) {
            (Condition::Absent, value) => value.is_none(),
            (Condition::Present, value) => value.is_some(),
            (_, None) => false,
            (Condition::Text(text), Some(value)) => self.source.slice(self.facts.expr(value).span).trim() == text,
            (Condition::Type(wanted), Some(value)) => {
                let ty = self.resolver.expr_type(self.at(value));
                let shown = self.resolver.describe(&ty);
                shown == *wanted || shown.rsplit('.').next() == Some(wanted) || ty_name(&ty, self) == Some(wanted)
            }
            (Condition::Matches(pattern), Some(value)) => self.captures(pattern, value).is_some(),
            (Condition::Is(symbol), Some(value)) => {
                self.named(value).iter().any(|&at| self.resolver.world.path(at) == *symbol)
            }
            (Condition::Takes(wanted), Some(value)) => self.first_parameter(value).as_deref() == Some(wanted.as_str()),
            (Condition::Literal(kind), Some(value)) => self.is_literal(value, kind),
        }
    }

    /// Whether an expression is a literal of this kind.
    pub(super) fn is_literal(&self, id: ExprId, kind: &str) -> bool {
        let expr = self.facts.expr(id);
        let text = self.source.slice(expr.span);
        match (&expr.kind, kind) {
            (ExprKind::Literal(Literal::Text), "char") => {
                let inner = text.trim_matches('"');
                let plain = text.starts_with('"') && text.ends_with('"') && text.len() > 2;
                plain && (inner.chars().count() == 1 && inner != "\\" || inner.len() == 2 && inner.starts_with('\\'))
            }
            (ExprKind::Literal(Literal::Text), "text") => true,
            (ExprKind::Literal(Literal::Int), "int") => true,
            (ExprKind::Literal(Literal::Bool(_)), "bool") => true,
            _ => false,
        }
    }

    /// What an expression names; empty where it is no name, or nothing is known of it.
    fn named(&self, value: ExprId) -> Vec<DeclRef> {
        match self.resolver.target(self.at(value)) {
            Outcome::Found { decls, .. } => decls,
            _ => Vec::new(),
        }
    }

    /// How the first parameter of a closure, or of the one function that an expression names, is typed.
    fn first_parameter(&self, value: ExprId) -> Option<String> {
        let world = self.resolver.world;
        let (unit, param) = match &self.facts.expr(value).kind {
            ExprKind::Lambda { params, .. } => (self.unit, *params.first()?),
            _ => match self.named(value)[..] {
                [at] if world.decl(at).kind == DeclKind::Function => (at.unit, *world.decl(at).params.first()?),
                _ => return None,
            },
        };
        let facts = world.facts(unit);
        let ty = facts.type_ref(facts.decl(param).ty?);
        Some(world.unit(unit).source.slice(ty.span).trim().to_owned())
    }

    /// Whether evaluating an expression can be left out without anyone noticing.
    pub(super) fn is_pure(&self, id: ExprId) -> bool {
        match &self.facts.expr(id).kind {
            ExprKind::Literal(_)
            | ExprKind::Name(_)
            | ExprKind::This(_)
            | ExprKind::ImplicitMember(_)
            | ExprKind::Lambda { .. }
            | ExprKind::CallableRef { .. }
            | ExprKind::KeyPath(_)
            | ExprKind::TypeValue(_)
            | ExprKind::Wildcard => true,
            ExprKind::Member { base, .. } => self.is_pure(*base),
            ExprKind::Template(parts) | ExprKind::Collection(_, parts) => parts.iter().all(|&part| self.is_pure(part)),
            ExprKind::Wrapped(Wrapper::Same | Wrapper::NotNull, inner) => self.is_pure(*inner),
            ExprKind::Binary { left, right, .. } => self.is_pure(*left) && self.is_pure(*right),
            ExprKind::Unary { op, operand } => !op.contains("++") && !op.contains("--") && self.is_pure(*operand),
            ExprKind::Cast { value, .. } => self.is_pure(*value),
            _ => false,
        }
    }

    /// The expression directly around another one.
    pub(super) fn parent(&self, id: ExprId) -> Option<ExprId> {
        match self.facts.expr(id).context {
            Context::Base(outer)
            | Context::Part(outer)
            | Context::Argument(outer, _)
            | Context::Element(outer)
            | Context::Target(outer)
            | Context::Payload(outer, _) => Some(outer),
            Context::Operand | Context::ComparedTo(_) => {
                let found = self.facts.exprs.iter().position(|expr| match &expr.kind {
                    ExprKind::Unary { operand, .. } => *operand == id,
                    ExprKind::Binary { left, right, .. } => *left == id || *right == id,
                    ExprKind::Infix { left, right, .. } => *left == id || *right == id,
                    ExprKind::Cast { value, .. } => *value == id,
                    ExprKind::TypeTest { value, .. } => *value == Some(id),
                    _ => false,
                });
                found.map(|at| ExprId(at as u32))
            }
            _ => None,
        }
    }

    /// Members of that name in the new version of the type that declares the site's member.
    fn new_members(&self, site: &Site, name: &str) -> impl Iterator<Item = DeclRef> {
        let world = self.resolver.world;
        let new = world.owner(site.decl).and_then(|owner| world.continued_by.get(&owner).copied());
        new.into_iter().flat_map(|new| world.own_members(new, name).collect::<Vec<_>>())
    }

    /// The new version's declaration that a template calls, for the names of its parameters: the overload that shares
    /// most names with the holes, then the one with the fewest parameters.
    pub(super) fn new_callee(&self, site: &Site, name: &str, holes: &[Option<&str>]) -> Option<DeclRef> {
        let world = self.resolver.world;
        let owner = world.owner(site.decl)?;
        let owner = match world.decl(owner).modifiers.is_companion {
            true => world.owner(owner)?,
            false => owner,
        };
        let new = *world.continued_by.get(&owner)?;
        let named: Vec<DeclRef> = match *world.decl(new).name.text == *name {
            true => self.resolver.constructors(new),
            false => world.own_members(new, name).collect(),
        };
        let facts = world.facts(new.unit);
        let shared = |at: &DeclRef| {
            let params = &world.decl(*at).params;
            let has = |hole: &&str| params.iter().any(|&param| *facts.decl(param).name.text == **hole);
            holes.iter().flatten().filter(|hole| has(hole)).count()
        };
        named
            .into_iter()
            .filter(|&at| matches!(world.decl(at).kind, DeclKind::Function | DeclKind::Constructor))
            .filter(|&at| world.decl(at).params.len() >= holes.len())
            .min_by_key(|at| (std::cmp::Reverse(shared(at)), world.decl(*at).params.len()))
    }

    pub(super) fn expr_ref(&self, expr: ExprId) -> ExprRef {
        self.at(expr)
    }

    pub(super) fn holes(&self, site: &Site, member: &Member, template: &Template) -> Vec<(String, Hole)> {
        let mut found = Vec::new();
        for piece in &template.pieces {
            let Piece::Hole { name, .. } = piece else { continue };
            let hole = match name.as_str() {
                "receiver" => match site.receiver {
                    Some(receiver) => Hole::At(self.facts.expr(receiver).span),
                    None => Hole::Absent,
                },
                "value" => match self.facts.expr(site.expr).context {
                    Context::Target(assign) => match &self.facts.expr(assign).kind {
                        ExprKind::Assign { value, .. } => Hole::At(self.facts.expr(*value).span),
                        _ => Hole::Absent,
                    },
                    _ => Hole::Absent,
                },
                _ => {
                    self.slot(site, member, name).map_or(Hole::Absent, |arg| Hole::At(self.facts.expr(arg.value).span))
                }
            };
            found.push((name.clone(), hole));
        }
        found
    }
}

/// The member that a template takes from the receiver of the old call.
fn member_of_receiver<'t>(template: &'t Template, separator: &str) -> Option<&'t str> {
    let [Piece::Hole { name, .. }, Piece::Text(text), ..] = &template.pieces[..] else { return None };
    let word = text.strip_prefix('.').or(text.strip_prefix(separator))?;
    let end = word.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(word.len());
    (name == "receiver" && end > 0).then_some(&word[..end])
}

fn ty_name<'t>(ty: &Ty, sites: &'t FileSites<'_, '_, '_, '_>) -> Option<&'t str> {
    ty.decl().map(|at| &*sites.resolver.world.decl(at).name.text)
}
