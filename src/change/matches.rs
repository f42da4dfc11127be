//! Matches that name every case of an enum inside a larger value.

use std::collections::{BTreeMap, BTreeSet};

use super::sites::FileSites;
use crate::facts::*;
use crate::resolve::target::Outcome;

/// The patterns of all arms, by where in the value that is matched they stand.
type ByPlace = BTreeMap<String, Vec<ExprId>>;

impl FileSites<'_, '_, '_, '_> {
    /// The changes of the enums whose cases are told apart inside tuples and payloads, by nothing but their names.
    pub(super) fn grown_inside(&self, arms: &[Arm]) -> Vec<usize> {
        if self.index.grown.is_empty() {
            return Vec::new();
        }
        let mut places = ByPlace::new();
        for &pattern in arms.iter().flat_map(|arm| &arm.patterns) {
            self.sort_in(pattern, String::new(), &mut places);
        }
        let takes_all = |id: &ExprId| matches!(self.facts.expr(*id).kind, ExprKind::Binding(_) | ExprKind::Wildcard);
        let told = places.iter().filter(|(place, patterns)| !place.is_empty() && !patterns.iter().any(takes_all));
        let found: BTreeSet<usize> =
            told.flat_map(|(_, patterns)| patterns.iter().flat_map(|&id| self.grown_by(id))).collect();
        found.into_iter().collect()
    }

    /// The changes of the enum that a pattern names a case of.
    fn grown_by(&self, id: ExprId) -> Vec<usize> {
        let id = match &self.facts.expr(id).kind {
            ExprKind::Call { callee, .. } => *callee,
            ExprKind::Name(_) | ExprKind::Member { .. } | ExprKind::ImplicitMember(_) => id,
            _ => return Vec::new(),
        };
        let Outcome::Found { decls, .. } = self.resolver.target(self.at(id)) else { return Vec::new() };
        let world = self.resolver.world;
        let cases = decls.iter().filter(|&&at| world.decl(at).kind == DeclKind::EnumCase);
        let enums = cases.filter_map(|&at| world.owner(at));
        enums.filter_map(|at| self.index.grown.get(&at)).flatten().copied().collect()
    }

    fn sort_in(&self, id: ExprId, place: String, places: &mut ByPlace) {
        let expr = self.facts.expr(id);
        match &expr.kind {
            ExprKind::Wrapped(_, inner) => return self.sort_in(*inner, place, places),
            ExprKind::Collection(Collection::Tuple, parts) => {
                for (at, &part) in parts.iter().enumerate() {
                    self.sort_in(part, format!("{place}/{at}"), places);
                }
            }
            ExprKind::Call { callee, args, .. } => {
                let name = self.source.slice(self.facts.expr(*callee).span);
                let name = name.rsplit(['.', ':']).next().unwrap_or(name);
                for (at, arg) in args.iter().enumerate() {
                    self.sort_in(arg.value, format!("{place}/{name}.{at}"), places);
                }
            }
            // Alternatives stand where the whole does.
            ExprKind::Other => {
                let inside = self.facts.exprs.iter().enumerate().filter(|(_, other)| {
                    other.span != expr.span && other.context == expr.context && expr.span.contains(other.span)
                });
                for (at, _) in inside {
                    self.sort_in(ExprId(at as u32), place.clone(), places);
                }
                return;
            }
            _ => {}
        }
        places.entry(place).or_default().push(id);
    }
}
