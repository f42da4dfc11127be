//! Proves generated code: it is lowered and resolved against the `to` surface, and every call in it must lead to one
//! declaration that takes exactly the types passed and gives the type promised.

use super::reason::Reason;
use super::versions::{Version, plain};
use super::{Context, Piece};
use crate::facts::{Context as Context_, *};
use crate::lang::{Language, Unreadable};
use crate::resolve::ty::{DeclRef, Ty};
use crate::resolve::world::{Origin, Unit, World};
use crate::resolve::{ExprRef, Hit, Resolver};
use crate::source::{SourceFile, Span};

/// A verdict for each piece.
pub(super) fn check<'p>(
    context: &Context<'_>,
    new: &[Unit],
    pieces: impl Iterator<Item = &'p Piece>,
) -> Vec<Result<(), Reason>> {
    let Some(front_end) = context.language.front_end() else { return Vec::new() };
    let probes: Vec<Result<Unit, Reason>> = pieces
        .enumerate()
        .map(|(at, piece)| {
            let mut facts = (front_end.lower)(&piece.probe).map_err(|_: Unreadable| Reason::NoWay)?;
            if !facts.damage.is_empty() {
                return Err(Reason::NoWay);
            }
            if facts.package.is_none() {
                (front_end.place)(&mut facts, &format!("upshift_probe_{at}"));
            }
            Ok(Unit { facts, source: SourceFile::new("probe", piece.probe.clone()), origin: Origin::Project })
        })
        .collect();
    let units: Vec<&Unit> = new.iter().chain(probes.iter().filter_map(|probe| probe.as_ref().ok())).collect();
    let Some(world) = World::new(context.language, units) else { return Vec::new() };
    let version = Version::over(context.language, &world);
    let mut unit = new.len() as u32;
    probes
        .iter()
        .map(|probe| {
            probe.as_ref().map_err(Clone::clone)?;
            let result = Check { language: context.language, version: &version, unit }.file();
            unit += 1;
            result
        })
        .collect()
}

/// One probe.
struct Check<'v> {
    language: Language,
    version: &'v Version<'v, 'v>,
    unit: u32,
}

/// What an expression gives.
#[derive(Debug, Clone, PartialEq)]
enum Given {
    /// A value of this type.
    Value(String),
    /// A literal, of whatever type is asked for.
    Literal(Literal),
    /// Nothing.
    Nothing,
}

impl Check<'_> {
    fn resolver(&self) -> &Resolver<'_, '_> {
        &self.version.resolver
    }

    fn facts(&self) -> &Facts {
        self.version.facts(self.unit)
    }

    /// Every statement and result of the file: at least one for each function and value.
    fn file(&self) -> Result<(), Reason> {
        let facts = self.facts();
        let mut checked = 0;
        // What a macro passes on is for the place that calls it.
        let macros: Vec<Span> =
            facts.decls.iter().filter(|decl| decl.kind == DeclKind::Macro).map(|decl| decl.span).collect();
        for ty in facts.types.iter().filter(|ty| !macros.iter().any(|span| span.contains(ty.span))) {
            self.version.qualify(self.unit, ty.span, &|path| Ok(path.to_owned()))?;
        }
        for (at, expr) in facts.exprs.iter().enumerate() {
            let id = ExprId(at as u32);
            checked += usize::from(matches!(
                expr.context,
                Context_::Statement | Context_::Returned(_) | Context_::Initialiser(_)
            ));
            match expr.context {
                Context_::Statement if !self.is_annotation(expr.span) => match self.given(id)? {
                    Given::Nothing => {}
                    _ => return Err(Reason::Signature),
                },
                Context_::Returned(decl) => self.fits_decl(id, facts.decl(decl))?,
                Context_::Initialiser(decl) if facts.decl(decl).kind != DeclKind::Param => {
                    self.fits_decl(id, facts.decl(decl))?;
                }
                _ => {}
            }
        }
        let declared = facts
            .decls
            .iter()
            .filter(|decl| matches!(decl.kind, DeclKind::Function | DeclKind::Property) && !decl.modifiers.is_abstract);
        if declared.count() > checked { Err(Reason::Complex) } else { Ok(()) }
    }

    /// The arguments of annotations are expressions too.
    fn is_annotation(&self, span: Span) -> bool {
        let before = self.version.text(self.unit, Span { start: 0, end: span.start });
        let line = before.rsplit('\n').next().unwrap_or_default().trim_start();
        line.starts_with('@') || line.starts_with("#[") || self.version.text(self.unit, span).starts_with('@')
    }

    fn fits_decl(&self, expr: ExprId, decl: &Decl) -> Result<(), Reason> {
        let given = self.given(expr)?;
        match decl.ty {
            Some(ty) => self.fits(&given, &self.version.plain(self.unit, ty)?),
            None if given == Given::Nothing => Ok(()),
            None => Err(Reason::Signature),
        }
    }

    fn fits(&self, given: &Given, wanted: &str) -> Result<(), Reason> {
        let names = |index: usize| {
            let names = self.resolver().world.rules.literals;
            names.get(index).copied().unwrap_or_default()
        };
        let optional = wanted.ends_with('?');
        let bare = if self.language == Language::Rust { wanted } else { wanted.trim_end_matches('?') };
        let fine = match given {
            Given::Value(ty) => self.same(ty, wanted) || (optional && self.same(ty, bare)),
            Given::Nothing => is_nothing(wanted),
            Given::Literal(Literal::Null) => optional,
            Given::Literal(Literal::Bool(_)) => bare == names(4),
            Given::Literal(Literal::Text) => bare == names(0) || bare == "&str" || bare == "&'staticstr",
            Given::Literal(Literal::Char) => bare == names(1),
            Given::Literal(Literal::Int) => is_number(bare),
            Given::Literal(Literal::Float) => bare == names(3) || bare == "Float" || bare == "f32",
        };
        if fine { Ok(()) } else { Err(Reason::Signature) }
    }

    /// Whether two types are spelled alike; `Self` is the type around.
    fn same(&self, one: &str, other: &str) -> bool {
        one == other || is_nothing(one) && is_nothing(other)
    }

    fn given(&self, id: ExprId) -> Result<Given, Reason> {
        let at = ExprRef { unit: self.unit, expr: id };
        let expr = self.facts().expr(id);
        match &expr.kind {
            ExprKind::Literal(literal) => Ok(Given::Literal(*literal)),
            ExprKind::Wrapped(Wrapper::Same | Wrapper::Operand | Wrapper::Await, inner) => self.given(*inner),
            ExprKind::This(_) => self.this(at),
            ExprKind::Name(_) => self.name(at),
            ExprKind::Member { name, .. } => {
                let hits = self.resolver().member_hits(at).into_iter().map(|(at, _)| at).collect();
                self.read(&name.text, hits)
            }
            ExprKind::Unary { op, operand } if &**op == "!" => {
                let truth = self.resolver().world.rules.literals[4];
                match self.given(*operand)? {
                    Given::Value(ty) if ty == truth => Ok(Given::Value(ty)),
                    _ => Err(Reason::Signature),
                }
            }
            ExprKind::Assign { target, value, op } if &**op == "=" => {
                let Given::Value(wanted) = self.given(*target)? else { return Err(Reason::Complex) };
                let target = ExprRef { unit: self.unit, expr: *target };
                let hits = self.resolver().member_hits(target);
                let mutable = |(at, _): &(DeclRef, _)| self.resolver().world.decl(*at).modifiers.is_mutable;
                if hits.is_empty() || !hits.iter().all(mutable) {
                    return Err(Reason::Signature);
                }
                self.fits(&self.given(*value)?, &wanted)?;
                Ok(Given::Nothing)
            }
            ExprKind::Call { callee, args, type_args, .. } => self.call(at, *callee, args, type_args),
            ExprKind::Block { result: Some(result), .. } => self.given(*result),
            _ => Err(Reason::Complex),
        }
    }

    /// The value around.
    fn this(&self, at: ExprRef) -> Result<Given, Reason> {
        let scope = self.facts().expr(at.expr).scope;
        match self.resolver().this_at(self.unit, scope).decl() {
            Some(decl) => Ok(Given::Value(self.resolver().world.path(decl))),
            None => Err(Reason::Complex),
        }
    }

    fn name(&self, at: ExprRef) -> Result<Given, Reason> {
        let expr = self.facts().expr(at.expr);
        let ExprKind::Name(name) = &expr.kind else { return Err(Reason::Complex) };
        let hits = self.resolver().lookup(self.unit, expr.scope, &name.text, expr.span.start);
        self.read(&name.text, hits.iter().filter_map(Hit::decl).collect())
    }

    /// The value of a property, constant, case, object or parameter.
    fn read(&self, name: &str, mut hits: Vec<DeclRef>) -> Result<Given, Reason> {
        let world = self.resolver().world;
        hits.retain(|&at| !matches!(world.decl(at).kind, DeclKind::Function));
        let [at] = hits.as_slice() else { return Err(Reason::Unknown(name.to_owned())) };
        let decl = world.decl(*at);
        match decl.kind {
            // The setter's own parameter.
            DeclKind::Param | DeclKind::Local if decl.ty.is_none() => {
                let around = self.facts().decls.iter().find(|decl| decl.kind == DeclKind::Property);
                let ty = around.and_then(|around| around.ty).ok_or(Reason::Untyped)?;
                self.version.plain(self.unit, ty).map(Given::Value)
            }
            DeclKind::Property | DeclKind::Param | DeclKind::Local => match decl.ty {
                Some(ty) => self.version.plain(at.unit, ty).map(Given::Value),
                None => self.version.made(*at).map(Given::Value).ok_or(Reason::Untyped),
            },
            DeclKind::EnumCase if decl.params.is_empty() => {
                let owner = world.owner(*at).ok_or(Reason::Complex)?;
                Ok(Given::Value(world.path(owner)))
            }
            DeclKind::Object if !decl.modifiers.is_companion => Ok(Given::Value(world.path(*at))),
            _ => Err(Reason::Complex),
        }
    }

    fn call(&self, at: ExprRef, callee: ExprId, args: &[Arg], type_args: &[TypeRefId]) -> Result<Given, Reason> {
        let world = self.resolver().world;
        let facts = self.facts();
        let called = facts.expr(callee);
        let name = match &called.kind {
            ExprKind::Name(name) | ExprKind::Member { name, .. } => &*name.text,
            _ => return Err(Reason::Complex),
        };
        let callee_ref = ExprRef { unit: self.unit, expr: callee };
        let hits: Vec<DeclRef> = match &called.kind {
            ExprKind::Name(name) => {
                let hits = self.resolver().lookup_called(self.unit, called.scope, &name.text, called.span.start);
                hits.iter().filter_map(Hit::decl).collect()
            }
            _ => self.resolver().member_hits(callee_ref).into_iter().map(|(at, _)| at).collect(),
        };
        let mut candidates: Vec<DeclRef> = Vec::new();
        for hit in hits {
            match world.decl(hit).kind {
                DeclKind::Function | DeclKind::Constructor | DeclKind::EnumCase => candidates.push(hit),
                kind if kind.is_type() => {
                    let made = self.resolver().constructors(hit);
                    if made.is_empty() {
                        return Err(Reason::Complex);
                    }
                    candidates.extend(made);
                }
                // A value of that name is not called where a function is.
                _ => {}
            }
        }
        candidates.retain(|at| world.origin(*at) == Origin::To);
        if candidates.is_empty() {
            return Err(Reason::Unknown(name.to_owned()));
        }
        let mut fitting = Vec::new();
        let mut reason = Reason::Signature;
        for candidate in candidates {
            match self.takes(candidate, args, type_args) {
                Ok(()) => fitting.push(candidate),
                Err(found) => reason = found,
            }
        }
        match fitting.as_slice() {
            [one] => self.result(at, *one),
            [] => Err(reason),
            _ => Err(Reason::Complex),
        }
    }

    /// Whether a declaration takes these arguments, each of exactly its type.
    fn takes(&self, at: DeclRef, args: &[Arg], type_args: &[TypeRefId]) -> Result<(), Reason> {
        let world = self.resolver().world;
        let facts = world.facts(at.unit);
        let decl = world.decl(at);
        let own = self.own_effects(at)?;
        if !own {
            return Err(Reason::Signature);
        }
        let params: Vec<&Decl> = decl.params.iter().map(|&id| facts.decl(id)).collect();
        let mut next = 0;
        let mut taken = vec![false; params.len()];
        for arg in args {
            let place = match &arg.label {
                Some(label) => params
                    .iter()
                    .skip(if world.rules.strict_labels { next } else { 0 })
                    .position(|param| param.label.as_ref().is_some_and(|of| of.text == label.text))
                    .map(|found| if world.rules.strict_labels { found + next } else { found }),
                None if world.rules.strict_labels => {
                    params.iter().skip(next).position(|param| param.label.is_none()).map(|found| found + next)
                }
                None => Some(next),
            };
            let place = place.ok_or(Reason::Signature)?;
            let (Some(param), Some(slot)) = (params.get(place), taken.get_mut(place)) else {
                return Err(Reason::Signature);
            };
            if std::mem::replace(slot, true) {
                return Err(Reason::Signature);
            }
            let spread = self.version.text(self.unit, arg.span).starts_with('*');
            if spread != param.modifiers.is_vararg {
                return Err(Reason::Signature);
            }
            let wanted = self.version.plain(at.unit, param.ty.ok_or(Reason::Untyped)?)?;
            self.fits(&self.given(arg.value)?, &wanted)?;
            next = place + 1;
        }
        let missing = params.iter().zip(&taken).any(|(param, taken)| !taken && !param.modifiers.has_default);
        if missing {
            return Err(Reason::Signature);
        }
        // Type parameters of the called function must be those of the wrapper.
        let theirs: Vec<&str> = decl.type_params.iter().map(|&id| &*facts.decl(id).name.text).collect();
        if !theirs.is_empty() {
            let around = self.facts().decls.iter().filter(|decl| decl.kind == DeclKind::Function);
            let ours = around.flat_map(|decl| decl.type_params.iter().map(|&id| self.facts().decl(id)));
            let bounds = |version: &Version<'_, '_>, unit: u32, param: &Decl| -> Result<(String, String), Reason> {
                let bound = param.ty.map(|ty| version.plain(unit, ty)).transpose()?.unwrap_or_default();
                Ok((param.name.text.to_string(), bound))
            };
            let ours: Vec<_> = ours.map(|param| bounds(self.version, self.unit, param)).collect::<Result<_, _>>()?;
            let theirs: Vec<_> = decl
                .type_params
                .iter()
                .map(|&id| bounds(self.version, at.unit, facts.decl(id)))
                .collect::<Result<_, _>>()?;
            let given = type_args.len();
            if !ours.ends_with(&theirs) && !ours.starts_with(&theirs) || (given != 0 && given != theirs.len()) {
                return Err(Reason::TypeParameters);
            }
        }
        Ok(())
    }

    /// Whether the wrapper may do what the called function does: suspend, wait, throw.
    fn own_effects(&self, at: DeclRef) -> Result<bool, Reason> {
        let world = self.resolver().world;
        let effects = |unit: u32, decl: &Decl| {
            let Some(list) = decl.params_span else { return (decl.modifiers.is_async, false) };
            let tail = self.version.text(unit, Span { start: list.end, end: decl.span.end });
            let head = tail.split(['{', '-', '=']).next().unwrap_or_default();
            (decl.modifiers.is_async, head.contains("throws"))
        };
        let theirs = effects(at.unit, world.decl(at));
        let around =
            self.facts().decls.iter().find(|decl| matches!(decl.kind, DeclKind::Function | DeclKind::Property));
        let ours = around.map_or((false, false), |decl| effects(self.unit, decl));
        Ok((ours.0 || !theirs.0) && (ours.1 || !theirs.1))
    }

    fn result(&self, _call: ExprRef, at: DeclRef) -> Result<Given, Reason> {
        let world = self.resolver().world;
        let decl = world.decl(at);
        match decl.kind {
            DeclKind::Constructor | DeclKind::EnumCase => {
                let owner = world.owner(at).ok_or(Reason::Complex)?;
                if decl.modifiers.is_optional || !world.decl(owner).type_params.is_empty() {
                    return Err(Reason::Complex);
                }
                Ok(Given::Value(world.path(owner)))
            }
            _ => match decl.ty {
                None => Ok(Given::Nothing),
                Some(ty) => {
                    let text = self.version.plain(at.unit, ty)?;
                    let around = || match self.resolver().world.owner(at) {
                        Some(owner) => match world.decl(owner).kind {
                            DeclKind::Extension => Ty::decl(&self.resolver().this_at(at.unit, decl.scope)),
                            _ => Some(owner),
                        },
                        None => None,
                    };
                    let text = match text.as_str() {
                        "Self" => around().map(|owner| world.path(owner)).ok_or(Reason::Complex)?,
                        _ => text,
                    };
                    Ok(if is_nothing(&text) { Given::Nothing } else { Given::Value(plain(&text)) })
                }
            },
        }
    }
}

fn is_nothing(ty: &str) -> bool {
    matches!(ty, "Unit" | "Void" | "()" | "Swift.Void")
}

fn is_number(ty: &str) -> bool {
    let names = ["Int", "Long", "Short", "Byte", "Double", "UInt", "Int32", "Int64", "UInt32", "UInt64"];
    let rust = ty.strip_prefix(['i', 'u']).is_some_and(|rest| rest == "size" || rest.parse::<u8>().is_ok());
    names.contains(&ty) || rust
}
