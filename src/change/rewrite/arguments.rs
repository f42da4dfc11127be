//! Arguments of a template that the call at hand leaves out, and arguments whose evaluation has an effect.

use super::shape::{NewArg, split_call};
use super::{FileSites, Hole, Site};
use crate::facts::*;
use crate::mapping::template::Piece;
use crate::resolve::ty::DeclRef;
use crate::resolve::world::Origin;
use crate::source::Span;
use crate::words::{Said, said};

/// What a call leaves out of one argument of the template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Absent {
    /// Nothing, or what is left needs it no more.
    None,
    /// All of it. `object`: what is left is a call without arguments, which makes an object of defaults.
    All { object: bool },
}

impl FileSites<'_, '_, '_, '_> {
    /// Names of parameters, and whether each has a default.
    pub(super) fn declared_parameters(&self, at: DeclRef) -> Vec<(String, bool)> {
        let facts = self.resolver.world.facts(at.unit);
        let params = facts.decl(at.decl).params.iter().map(|&param| facts.decl(param));
        params.map(|param| (param.name.text.to_string(), param.modifiers.has_default)).collect()
    }

    /// Takes out of an argument what the call does not pass; inside a new object the arguments that stay get names where
    /// one before them went.
    ///
    /// # Errors
    /// The call leaves out what the new form needs, or a name that is needed is not known.
    pub(super) fn without_absent(
        &self,
        site: &Site,
        pieces: &mut Vec<Piece>,
        hole: &dyn Fn(&str) -> Hole,
    ) -> Result<Absent, Said> {
        let holes = || {
            pieces.iter().filter_map(|piece| match piece {
                Piece::Hole { name, optional } => Some((name, *optional)),
                Piece::Text(_) => None,
            })
        };
        let absent: Vec<(&String, bool)> = holes().filter(|(name, _)| hole(name) == Hole::Absent).collect();
        if absent.is_empty() {
            return Ok(Absent::None);
        }
        let all = absent.len() == holes().count();
        let required = absent.iter().find(|(name, optional)| !optional && (!all || !self.may_be_left_out(site, name)));
        if let Some((name, _)) = required {
            return Err(said!(
                "the call leaves out `{name}`, which the new form needs",
                "调用省略了新形式需要的 `{name}`"
            ));
        }
        let optional = absent.iter().all(|(_, optional)| *optional);
        let Some((head, args)) = split_call(pieces).filter(|_| optional) else {
            return match all {
                true => Ok(Absent::All { object: false }),
                false => Err(said!(
                    "the call leaves out an argument that the new form needs",
                    "调用省略了新形式需要的一个参数"
                )),
            };
        };
        let strict = self.resolver.world.rules.strict_labels;
        let names = self.constructor_parameters(&head);
        let mut rest = head;
        rest.push(Piece::Text("(".into()));
        let (mut gone, mut first) = (false, true);
        for (place, NewArg { mut label, pieces: mut inner }) in args.into_iter().enumerate() {
            if self.without_absent(site, &mut inner, hole)? == (Absent::All { object: false }) {
                gone = true;
                continue;
            }
            if gone && !strict && label.is_none() {
                label = names.get(place).cloned();
                if label.is_none() {
                    return Err(said!(
                        "the call leaves out an argument before others, whose new names are not known",
                        "调用省略了靠前的参数，而其后参数的新名称未知"
                    ));
                }
            }
            let between = if first { "" } else { ", " };
            let label = label.map_or_else(String::new, |label| format!("{label}{}", if strict { ": " } else { " = " }));
            rest.push(Piece::Text(format!("{between}{label}")));
            rest.extend(inner);
            first = false;
        }
        rest.push(Piece::Text(")".into()));
        *pieces = joined(rest);
        Ok(if all { Absent::All { object: true } } else { Absent::None })
    }

    /// Whether the call passes an object that only the new form takes: then it has that form, whatever else fits the old one.
    pub(super) fn has_new_objects(&self, site: &Site, new_args: &[NewArg]) -> bool {
        let made = new_args.iter().enumerate().filter_map(|(at, arg)| match &split_call(&arg.pieces)?.0[..] {
            [Piece::Text(head)] => head.rsplit(['.', ' ']).next().map(|name| (at, name.to_owned())),
            _ => None,
        });
        let made: Vec<(usize, String)> = made.filter(|(_, name)| name.starts_with(char::is_uppercase)).collect();
        // Where it stands among the new arguments, unless a label says so. What a call passes elsewhere is its own matter.
        let is_made = |at: usize, arg: &Arg| match &self.facts.expr(arg.value).kind {
            ExprKind::Call { callee, .. } => match &self.facts.expr(*callee).kind {
                ExprKind::Name(name) | ExprKind::Member { name, .. } => {
                    made.iter().any(|(place, made)| (*place == at || arg.label.is_some()) && **made == *name.text)
                }
                _ => false,
            },
            _ => false,
        };
        let declared = self.resolver.world.facts(site.decl.unit);
        let takes_it = |name: &str| {
            let params = &declared.decl(site.decl.decl).params;
            let old = self.resolver.world.unit(site.decl.unit);
            params.iter().filter_map(|&param| declared.decl(param).ty).any(|ty| {
                let span = declared.type_ref(ty).span;
                super::shape::has_word(old.source.slice(span), name)
            })
        };
        let made_here = self.arguments(site).iter().enumerate().any(|(at, arg)| is_made(at, arg));
        made_here && !made.iter().any(|(_, name)| takes_it(name))
    }

    /// The parameters of the constructor of the new version that `Name(` calls; empty where there is none, or not one.
    fn constructor_parameters(&self, head: &[Piece]) -> Vec<String> {
        let [Piece::Text(text)] = head else { return Vec::new() };
        let ty = text.rsplit(['.', ' ']).next().unwrap_or_default();
        let world = self.resolver.world;
        let mut found: Vec<Vec<String>> = Vec::new();
        for unit in world.units.iter().filter(|unit| unit.origin == Origin::To) {
            for decl in unit.facts.decls.iter().filter(|decl| decl.kind == DeclKind::Constructor) {
                let owner = unit.facts.enclosing_type(decl.scope);
                if owner.is_some_and(|owner| *unit.facts.decl(owner).name.text == *ty) {
                    found.push(decl.params.iter().map(|&at| unit.facts.decl(at).name.text.to_string()).collect());
                }
            }
        }
        match &found[..] {
            [only] => only.clone(),
            _ => Vec::new(),
        }
    }

    /// Whether an argument is the lambda behind the call.
    pub(super) fn is_trailing(&self, site: &Site, arg: &NewArg, hole: &dyn Fn(&str) -> Hole) -> bool {
        let Some(Hole::At(span)) = arg.single().map(hole) else { return false };
        self.arguments(site).iter().any(|arg| arg.trailing && self.facts.expr(arg.value).span == span)
    }

    /// Whether two arguments trade places that likely depend on their order.
    pub(super) fn swaps_effects(&self, kept: &[(NewArg, Vec<Span>)]) -> bool {
        self.disorders(kept.iter().flat_map(|(_, spans)| spans.iter().copied()))
    }

    fn disorders(&self, spans: impl Iterator<Item = Span>) -> bool {
        let called: Vec<(Span, &str)> = spans.filter_map(|span| Some((span, self.called_for_effect(span)?))).collect();
        let later = |at: usize| called.iter().skip(at + 1);
        called
            .iter()
            .enumerate()
            .any(|(at, (span, name))| later(at).any(|(other, again)| name == again && other.start < span.start))
    }

    /// What an argument calls. Two calls of the same are likely to take turns, as with `next()`; in others the order
    /// seldom matters.
    fn called_for_effect(&self, span: Span) -> Option<&str> {
        let expr =
            self.facts.exprs.iter().rfind(|expr| expr.span == span && matches!(expr.kind, ExprKind::Call { .. }))?;
        let ExprKind::Call { callee, .. } = &expr.kind else { return None };
        Some(self.source.slice(self.facts.expr(*callee).span))
    }
}

/// Texts in a row as one.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match (out.last_mut(), piece) {
            (Some(Piece::Text(last)), Piece::Text(text)) => last.push_str(&text),
            (_, piece) => out.push(piece),
        }
    }
    out
}
