//! The sites of one file: every place whose name a change speaks of, resolved, and handed to the kind of edit it needs.

use super::chain::Built;
use super::draft::Draft;
use super::index::{ChangeIndex, Entry};
use super::tally::{Fate, Place, Tallies};
use crate::facts::*;
use crate::finding::Rung;
use crate::mapping::model::{Action, Change, Old, Role, SiteForm};
use crate::resolve::stuck::{Cause, Stuck};
use crate::resolve::target::{Elsewhere, Miss, Outcome};
use crate::resolve::ty::{DeclRef, Ty};
use crate::resolve::world::Origin;
use crate::resolve::{Callee, ExprRef, Resolver};
use crate::source::{SourceFile, Span};
use crate::words::Said;

/// One file on its way to drafts.
pub struct FileSites<'a, 'w, 'u, 'm> {
    /// Answers what names denote.
    pub resolver: &'a Resolver<'w, 'u>,
    /// The changes.
    pub index: &'a ChangeIndex<'m>,
    /// The file's unit.
    pub unit: u32,
    /// Its facts.
    pub facts: &'u Facts,
    /// Its text.
    pub source: &'u SourceFile,
    /// What came out so far.
    pub drafts: Vec<Draft>,
    /// What became of the names.
    pub tallies: Tallies,
}

/// Characters shown of what inference stopped at.
const STUCK_CHARS: usize = 40;

/// Why a name in a macro is only possible.
const UNREAD: Said = Said::plain(
    "it stands among the tokens of a macro, which do not read as code",
    "它位于宏的标记之中，无法当作代码解析",
);

/// A resolved site of a member or type in an expression.
#[derive(Debug, Clone)]
pub struct Site {
    /// The expression that ends in the name.
    pub expr: ExprId,
    /// The name.
    pub name: Ident,
    /// What is before the dot.
    pub receiver: Option<ExprId>,
    /// The call whose callee it is.
    pub call: Option<ExprId>,
    /// What it denotes.
    pub decl: DeclRef,
    /// How the arguments are bound.
    pub callee: Option<Callee>,
    /// On what evidence.
    pub rung: Rung,
    /// The builder calls that follow and are rewritten with it.
    pub built: Option<Built>,
}

impl Site {
    /// All that a rewrite of the site replaces: the end of a builder chain, the call, or the name with its receiver.
    pub fn whole(&self) -> ExprId {
        self.built.as_ref().map(|built| built.end).or(self.call).unwrap_or(self.expr)
    }
}

impl<'a, 'w, 'u, 'm> FileSites<'a, 'w, 'u, 'm> {
    /// Looks at every candidate of unit `unit`.
    pub fn collect(resolver: &'a Resolver<'w, 'u>, index: &'a ChangeIndex<'m>, unit: u32) -> (Vec<Draft>, Tallies) {
        let source = &resolver.world.unit(unit).source;
        let facts = resolver.world.facts(unit);
        let mut sites = Self { resolver, index, unit, facts, source, drafts: Vec::new(), tallies: Tallies::default() };
        for at in 0..facts.imports.len() {
            sites.import(at);
        }
        for at in 0..facts.exprs.len() {
            sites.expression(ExprId(at as u32));
        }
        for at in 0..facts.types.len() {
            sites.type_ref(TypeRefId(at as u32));
        }
        for at in 0..facts.decls.len() {
            sites.declaration(DeclId(at as u32));
        }
        for name in &facts.unread {
            sites.unread(name);
        }
        (sites.drafts, sites.tallies)
    }

    /// The change of an entry.
    pub fn change(&self, entry: usize) -> &'m Change {
        self.index.entries[entry].change
    }

    /// An expression of this file.
    pub fn at(&self, expr: ExprId) -> ExprRef {
        ExprRef { unit: self.unit, expr }
    }

    /// Counts a name for every mapping that speaks of it. `changed` are the entries it was resolved to: for the other
    /// mappings it is something else.
    pub fn count(&mut self, name: &str, changed: &[usize], fate: &Fate) {
        let Some(mappings) = self.index.names.get(name) else { return };
        for mapping in mappings {
            let theirs = |&entry: &usize| self.index.entries[entry].mapping.id == **mapping;
            let other = Fate::Other(Elsewhere::Sdk);
            let fate = if changed.is_empty() || changed.iter().any(theirs) { fate } else { &other };
            self.tallies.count(mapping, self.resolver.world.language, fate);
        }
    }

    /// Counts a name of which nothing is known.
    pub fn count_miss(&mut self, name: &Ident, stuck: Stuck) {
        let path =
            |source: &SourceFile, span: Span| format!("{}:{}", source.display_path(), source.line(span.start as usize));
        let place = path(self.source, name.span);
        let source = &self.resolver.world.unit(stuck.unit).source;
        let text: String = source.slice(stuck.span).split_whitespace().collect::<Vec<_>>().join(" ");
        let short: String = text.chars().take(STUCK_CHARS).collect();
        let there = path(source, stuck.span);
        let stuck_at = match (short == *name.text, there == place) {
            (true, true) => String::new(),
            (_, true) => short,
            _ => format!("{short} in {there}"),
        };
        let place = Place { place, name: name.text.to_string(), stuck: stuck_at };
        self.count(&name.text, &[], &Fate::Missed(stuck.cause, place));
    }

    /// Where inference stopped at a site of which nothing is known.
    fn stuck(&self, id: ExprId, receiver: Option<ExprId>, name: &Ident, miss: Miss) -> Stuck {
        let here = |cause| Stuck { cause, unit: self.unit, span: name.span };
        match (miss, receiver) {
            (Miss::UnknownReceiver, Some(receiver)) => self.resolver.stuck(self.at(receiver)),
            (Miss::UnknownReceiver, None) => here(Cause::NoType),
            (Miss::ForeignSupertype, _) => here(Cause::ForeignSupertype),
            (Miss::ForeignReceiver, _) => here(Cause::ForeignReceiver),
            (Miss::UnknownName, _) => self.resolver.stuck(self.at(id)),
            // What takes the argument would tell.
            (Miss::NoContext, _) => match self.facts.expr(id).context {
                Context::Argument(call, _) => match &self.facts.expr(call).kind {
                    ExprKind::Call { callee, .. } if self.resolver.callee(self.at(call)).is_none() => {
                        self.resolver.stuck(self.at(*callee))
                    }
                    _ => here(Cause::NoContext),
                },
                Context::AssignedTo(other) | Context::ComparedTo(other) | Context::Pattern(other)
                    if self.resolver.expr_type(self.at(other)).is_unknown() =>
                {
                    self.resolver.stuck(self.at(other))
                }
                _ => here(Cause::NoContext),
            },
        }
    }

    /// Whether the file imports something of an SDK, or sees it through its module.
    pub fn uses_sdk(&self) -> bool {
        let roots = &self.index.roots;
        let below = |path: &str| roots.iter().any(|root| crate::change::types::below(path, root));
        let mut imports = self.facts.imports.iter().filter(|import| !import.statement.is_empty());
        let imported = imports.any(|import| {
            let path: Vec<&str> = import.path.iter().map(|part| &*part.text).collect();
            let path = path.join(self.resolver.world.rules.separator);
            below(&path) && !self.resolver.world.own.has(&path)
        });
        imported
            || self.resolver.world.rules.modules
                && self.resolver.visible_modules(self.unit).iter().any(|path| below(path))
    }

    fn expression(&mut self, id: ExprId) {
        let expr = self.facts.expr(id);
        let (name, receiver) = match &expr.kind {
            ExprKind::Name(name) => (name, None),
            ExprKind::Member { base, name, .. } => (name, Some(*base)),
            ExprKind::ImplicitMember(name) => (name, None),
            ExprKind::CallableRef { base, name } => (name, *base),
            ExprKind::Infix { left, name, .. } => (name, Some(*left)),
            ExprKind::Match { .. } => return self.exhaustive(id),
            ExprKind::TypeValue(ty) => return self.supertype_call(id, *ty),
            _ => return,
        };
        self.qualified(id);
        if !self.index.names.contains_key(&*name.text) || name.span.is_empty() {
            return;
        }
        let at = self.at(id);
        // A label of its own file, such as the name before `=` in an argument, is no expression and never comes here.
        match self.resolver.target(at) {
            Outcome::Found { decls, rung, callee } => {
                let first = decls.first().copied();
                let decls = self.written_through(id, &name.text, &decls).unwrap_or(decls);
                let mut ours = Vec::new();
                for &decl in &decls {
                    let mut changes = self.index.changes_of(self.resolver, decl).to_vec();
                    if changes.is_empty() && self.resolver.world.origin(decl) == Origin::To {
                        changes = self.resolver.before(decl).into_iter().flat_map(|old| self.told_only(old)).collect();
                    }
                    for entry in changes {
                        ours.push(entry);
                        let site = Site {
                            expr: id,
                            name: name.clone(),
                            receiver,
                            call: self.resolver.call_of(at).map(|call| call.expr),
                            decl,
                            callee: callee.clone(),
                            rung,
                            built: None,
                        };
                        self.site(entry, &site);
                    }
                    // One overload decides; without a choice all of one name have the same changes or none.
                    if callee.is_none() && !ours.is_empty() && !self.resolver.world.decl(decl).kind.is_type() {
                        break;
                    }
                }
                let fate = match first {
                    Some(decl) if ours.is_empty() => Fate::Other(self.resolver.whose(decl)),
                    _ => Fate::Resolved(rung),
                };
                self.count(&name.text, &ours, &fate);
            }
            Outcome::Other(whose) => self.count(&name.text, &[], &Fate::Other(whose)),
            Outcome::Miss(miss) => {
                let stuck = self.stuck(id, receiver, name, miss);
                self.count_miss(name, stuck);
                if miss != Miss::UnknownName && self.uses_sdk() {
                    self.possible(id, name, miss);
                }
            }
        }
    }

    /// The changes of an old declaration that only tell something: no code shows whether they were seen to. Code that is
    /// written for the new version uses its declaration, and there is nothing to tell.
    fn told_only(&self, old: DeclRef) -> Vec<usize> {
        let entries = self.index.by_decl.get(&old).cloned().unwrap_or_default();
        let tells = |&entry: &usize| {
            let change = self.change(entry);
            matches!(change.action, Action::Report) && change.reshape.is_none() && !self.index.entries[entry].arrived
        };
        entries.into_iter().filter(tells).collect()
    }

    /// The Java setter that an assignment to a property calls; none where the new version has the property, for then it is
    /// right as it stands. `None` where no accessor is behind the name.
    fn written_through(&self, id: ExprId, name: &str, decls: &[DeclRef]) -> Option<Vec<DeclRef>> {
        let world = self.resolver.world;
        if !world.rules.accessors || !matches!(self.facts.expr(id).context, Context::Target(_)) {
            return None;
        }
        let getter = decls.iter().copied().find(|&decl| world.decl(decl).kind == DeclKind::Function)?;
        let owner = world.owner(getter)?;
        let new = world.continues.iter().filter(|(_, old)| **old == owner).map(|(&new, _)| new);
        let mut kept = new.flat_map(|new| self.resolver.members(&Ty::named(new), name, self.unit, ScopeId(0)));
        if kept.any(|(at, _)| world.origin(at) == Origin::To && world.decl(at).kind == DeclKind::Property) {
            return Some(Vec::new());
        }
        Some(self.resolver.setter(&Ty::named(owner), name).into_iter().collect())
    }

    /// A name that fits, on a receiver nothing is known of: reported apart, never edited.
    fn possible(&mut self, id: ExprId, name: &Ident, miss: Miss) {
        let called = self.resolver.call_of(self.at(id)).is_some();
        let written = matches!(self.facts.expr(id).context, Context::Target(_));
        let entries = &self.index.entries;
        let found = (0..entries.len()).find(|&at| match &entries[at].change.old {
            Old::Member(member) if *member.name == *name.text && can_hold(&entries[at].change.action, written) => {
                match member.role {
                    Role::Method | Role::Function => called,
                    Role::Property => !called,
                    Role::Case => matches!(self.facts.expr(id).kind, ExprKind::ImplicitMember(_)),
                    _ => false,
                }
            }
            _ => false,
        });
        if let Some(entry) = found {
            let mut draft = Draft::new(entry, name.span, SiteForm::Read, Rung::Possible);
            draft.possible = Some(miss.reason());
            self.drafts.push(draft);
        }
    }

    /// A name among the tokens of a macro that reads as no code, where the SDK is at hand: what it denotes is unknown.
    fn unread(&mut self, name: &Ident) {
        if !self.index.names.contains_key(&*name.text) || !self.uses_sdk() {
            return;
        }
        self.count_miss(name, Stuck { cause: Cause::Macro, unit: self.unit, span: name.span });
        let speaks = |entry: &Entry<'_>| match &entry.change.old {
            Old::Member(member) => *member.name == *name.text,
            Old::Type(path) => path.rsplit(['.', ':']).next() == Some(&*name.text),
            _ => false,
        };
        if let Some(entry) = self.index.entries.iter().position(speaks) {
            let mut draft = Draft::new(entry, name.span, SiteForm::Read, Rung::Possible);
            draft.possible = Some(UNREAD);
            self.drafts.push(draft);
        }
    }

    /// One site of one change.
    pub(super) fn site(&mut self, entry: usize, site: &Site) {
        let change = self.change(entry);
        match &change.old {
            Old::Type(_) => self.type_in_expression(entry, site),
            // The type's name alone constructs nothing.
            Old::Member(member)
                if member.role == Role::Constructor && site.call.is_none() && !self.is_reference(site) => {}
            Old::Member(member) => match &change.action {
                Action::Rename(to) if to.contains(['.', ':']) => self.move_member(entry, site, to),
                Action::Rename(to) => self.rename_member(entry, site, to, member.role),
                Action::Rewrite(cases) => self.rewrite(entry, site, cases),
                _ => self.report(entry, site),
            },
            _ => {}
        }
    }

    fn is_reference(&self, site: &Site) -> bool {
        matches!(self.facts.expr(site.expr).kind, ExprKind::CallableRef { .. })
    }

    /// A site without a fix.
    pub fn report(&mut self, entry: usize, site: &Site) {
        let mut draft = Draft::new(entry, site.name.span, self.form(site), site.rung);
        draft.receiver = site.receiver;
        self.drafts.push(draft);
    }

    /// In what form a site uses its symbol.
    pub fn form(&self, site: &Site) -> SiteForm {
        self.forms(site).first().copied().unwrap_or(SiteForm::Read)
    }

    /// All forms that describe a site, the most telling first.
    pub fn forms(&self, site: &Site) -> Vec<SiteForm> {
        let mut forms = Vec::new();
        let expr = self.facts.expr(site.expr);
        if matches!(expr.kind, ExprKind::CallableRef { .. }) {
            return vec![SiteForm::Reference];
        }
        if self.in_key_path(site.expr) {
            return vec![SiteForm::KeyPath];
        }
        if let Some(receiver) = site.receiver
            && matches!(self.facts.expr(receiver).kind, ExprKind::Super)
        {
            forms.push(SiteForm::Super);
        } else if site.call.is_some() && self.override_around(site).is_some() {
            forms.push(SiteForm::Forward);
        }
        let whole = site.whole();
        if self.in_pattern(whole) {
            forms.push(SiteForm::Pattern);
            return forms;
        }
        match self.facts.expr(whole).context {
            Context::Target(_) => forms.push(SiteForm::Write),
            Context::Base(outer) => {
                if matches!(&self.facts.expr(outer).kind, ExprKind::Index { base, .. } if *base == whole) {
                    forms.push(SiteForm::Subscript);
                }
            }
            _ => {}
        }
        if site.call.is_some() {
            if self.resolver.world.decl(site.decl).kind == DeclKind::EnumCase {
                forms.push(SiteForm::Construct);
            }
            forms.push(SiteForm::Call);
        } else if !forms.contains(&SiteForm::Write) {
            let declared = self.resolver.world.decl(site.decl);
            // Where getters are read like properties a function needs `::` to be a value.
            let is_value = !self.resolver.world.rules.accessors;
            let is_reference = is_value && declared.kind == DeclKind::Function && declared.name.text == site.name.text;
            forms.push(if is_reference && !matches!(expr.kind, ExprKind::Infix { .. }) {
                SiteForm::Reference
            } else {
                SiteForm::Read
            });
        }
        if self.is_null_safe(whole) {
            forms.push(SiteForm::NullSafe);
        }
        forms.push(if self.is_statement(whole) { SiteForm::Statement } else { SiteForm::Value });
        forms
    }

    /// Whether the code around a value is ready for its absence.
    fn is_null_safe(&self, id: ExprId) -> bool {
        let kind = |outer: ExprId| &self.facts.expr(outer).kind;
        match self.facts.expr(id).context {
            Context::Base(outer) => matches!(kind(outer), ExprKind::Member { base, safe: true, .. } if *base == id),
            Context::ComparedTo(other) => matches!(kind(other), ExprKind::Literal(Literal::Null)),
            Context::Part(outer) => match kind(outer) {
                ExprKind::Wrapped(Wrapper::Optional | Wrapper::NotNull, _) => true,
                ExprKind::Choice(parts) => match parts[..] {
                    [first, second] if first == id => {
                        let (left, right) = (self.facts.expr(first).span, self.facts.expr(second).span);
                        let between = Span::new(left.end as usize, (right.start as usize).max(left.end as usize));
                        matches!(self.source.slice(between).trim(), "?:" | "??")
                    }
                    _ => false,
                },
                _ => false,
            },
            _ => false,
        }
    }

    /// The function around a call that overrides what is called, with what it overrides: its parameters are at hand there.
    pub fn override_around(&self, site: &Site) -> Option<(DeclId, DeclRef)> {
        let called = self.resolver.overridden(site.decl);
        self.facts
            .scopes_up(self.facts.expr(site.expr).scope)
            .map_while(|(_, scope)| match scope.kind {
                ScopeKind::Type(_) => None,
                kind => Some(kind),
            })
            .find_map(|kind| {
                let ScopeKind::Function(decl) = kind else { return None };
                let above = self.resolver.overridden(DeclRef { unit: self.unit, decl });
                let at = above.into_iter().find(|at| *at == site.decl || called.contains(at))?;
                Some((decl, at))
            })
    }

    /// Whether the value of an expression is not used.
    pub fn is_statement(&self, id: ExprId) -> bool {
        let mut id = id;
        loop {
            match self.facts.expr(id).context {
                Context::Statement => return true,
                // `_ = value`
                Context::AssignedTo(target) => return matches!(self.facts.expr(target).kind, ExprKind::Wildcard),
                Context::Part(outer)
                    if matches!(self.facts.expr(outer).kind, ExprKind::Wrapped(Wrapper::Operand, _)) =>
                {
                    return false;
                }
                Context::Part(outer) => {
                    // The sides of an elvis and what stands in parentheses are values, whatever becomes of the whole.
                    let block = matches!(self.facts.expr(id).kind, ExprKind::Block { .. });
                    let value = match &self.facts.expr(outer).kind {
                        ExprKind::Choice(_) => !block,
                        ExprKind::Wrapped(Wrapper::Same, _) => {
                            self.source.slice(self.facts.expr(outer).span).starts_with('(')
                        }
                        _ => false,
                    };
                    if value {
                        return false;
                    }
                    id = outer;
                }
                Context::LambdaResult(lambda) => return self.ends_lambda(id, lambda),
                _ => return false,
            }
        }
    }

    /// Whether `id` is the last statement of a lambda, and the lambda gives nothing.
    fn ends_lambda(&self, id: ExprId, lambda: ExprId) -> bool {
        // A labelled `return` takes a value.
        let ExprKind::Lambda { result: Some(last), .. } = self.facts.expr(lambda).kind else { return false };
        if last != id {
            return false;
        }
        let Ty::Function { result, .. } = self.resolver.expected(self.at(lambda)) else {
            return self.resolver.world.rules.assignment_ends_lambda;
        };
        match &*result {
            // Where nothing else is asked for, a last assignment makes the lambda give nothing.
            Ty::Unknown | Ty::Param(_) => self.resolver.world.rules.assignment_ends_lambda,
            other => self.resolver.is_unit(other),
        }
    }

    /// Whether an expression is, or is part of, a pattern.
    pub fn in_pattern(&self, id: ExprId) -> bool {
        let mut id = id;
        loop {
            match self.facts.expr(id).context {
                Context::Pattern(_) | Context::Payload(..) => return true,
                Context::Base(outer) | Context::Part(outer) => id = outer,
                _ => return false,
            }
        }
    }

    fn in_key_path(&self, id: ExprId) -> bool {
        let mut id = id;
        loop {
            match &self.facts.expr(id).kind {
                ExprKind::KeyPathRoot(_) => return true,
                ExprKind::Member { base, .. } => id = *base,
                ExprKind::Wrapped(_, inner) => id = *inner,
                _ => return false,
            }
        }
    }

    /// A `when`, `switch` or `match` without a default over an enum that gained cases, or over something that holds one.
    fn exhaustive(&mut self, id: ExprId) {
        let ExprKind::Match { subject: Some(subject), has_default: false, arms } = &self.facts.expr(id).kind else {
            return;
        };
        let ty = self.resolver.expr_type(self.at(*subject));
        let mut entries = ty.decl().and_then(|decl| self.index.grown.get(&decl).cloned()).unwrap_or_default();
        if entries.is_empty() {
            entries = self.grown_inside(arms);
        }
        for entry in entries {
            let Old::EnumGrew { added, .. } = &self.change(entry).old else { continue };
            // Arms that name the new cases already handle them.
            let handled =
                added.iter().all(|case| arms.iter().any(|arm| self.source.slice(arm.span).contains(case.as_str())));
            if handled {
                continue;
            }
            let start = self.facts.expr(id).span.start as usize;
            let end = self.facts.expr(*subject).span.end as usize;
            let mut draft =
                Draft::new(entry, Span::new(start.min(end), end.max(start)), SiteForm::Pattern, Rung::Inferred);
            draft.receiver = Some(*subject);
            self.drafts.push(draft);
        }
    }

    /// Declarations that override or implement a changed member.
    fn declaration(&mut self, id: DeclId) {
        let declared = self.facts.decl(id);
        let is_member = matches!(declared.kind, DeclKind::Function | DeclKind::Property);
        if !is_member || !self.index.names.contains_key(&*declared.name.text) || declared.name.span.is_empty() {
            return;
        }
        let at = DeclRef { unit: self.unit, decl: id };
        for above in self.resolver.overridden(at) {
            if self.resolver.world.origin(above) != Origin::From {
                continue;
            }
            let Some(entries) = self.index.by_decl.get(&above).cloned() else { continue };
            for &entry in &entries {
                self.overriding(entry, id, above);
            }
            self.count(&declared.name.text, &entries, &Fate::Resolved(Rung::Inferred));
            return;
        }
        // The package is new, the rest reads as before: what only a person can settle stays told.
        for above in self.resolver.overridden_before(at) {
            let told = self.told_only(above);
            for &entry in &told {
                self.overriding(entry, id, above);
            }
            if !told.is_empty() {
                self.count(&declared.name.text, &told, &Fate::Resolved(Rung::Inferred));
                return;
            }
        }
        // What is declared to override something, but nothing we have.
        let owner = self.resolver.world.owner(at);
        let foreign = owner.is_some_and(|owner| self.resolver.has_foreign_supertype(owner));
        if declared.modifiers.is_override && foreign {
            let stuck = Stuck { cause: Cause::ForeignSupertype, unit: self.unit, span: declared.name.span };
            self.count_miss(&declared.name, stuck);
        } else {
            self.count(&declared.name.text, &[], &Fate::Other(Elsewhere::Project));
        }
    }
}

/// Whether a change can concern a plain use: one of its cases takes any form, or the one at hand.
fn can_hold(action: &Action, written: bool) -> bool {
    let Action::Rewrite(cases) = action else { return true };
    cases.iter().any(|case| {
        !case.stays
            && (case.sites.is_empty()
                || case.sites.contains(&SiteForm::Write) == written
                    && case.sites.iter().any(|form| {
                        matches!(
                            form,
                            SiteForm::Read | SiteForm::Call | SiteForm::Value | SiteForm::Statement | SiteForm::Write
                        )
                    }))
    })
}
