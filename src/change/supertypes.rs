//! Supertypes that a declaration names with something in brackets: the arguments of their constructor, and the types that
//! stand for their parameters.

use super::sites::{FileSites, Site};
use crate::facts::*;
use crate::finding::Rung;
use crate::mapping::model::{Old, Role};
use crate::resolve::ty::DeclRef;
use crate::source::Span;
use crate::words::{Said, said};

impl FileSites<'_, '_, '_, '_> {
    /// `class Own : Base(..)` and `object : Base(..) {}` call a constructor that may have changed.
    pub(super) fn supertype_call(&mut self, id: ExprId, ty: TypeRefId) {
        let TypeRefKind::Named(segments) = &self.facts.type_ref(ty).kind else { return };
        let Some(name) = segments.last().map(|segment| segment.name.clone()) else { return };
        // An alias names it otherwise: the called type is what counts, so no look at the index of names here.
        let Some(call) = self.resolver.call_of(self.at(id)) else { return };
        let Some(callee) = self.resolver.callee(call) else { return };
        let Some(decl) = callee.decl else { return };
        let ExprKind::Call { parens, .. } = self.facts.expr(call.expr).kind else { return };
        for entry in self.index.changes_of(self.resolver, decl).to_vec() {
            let constructs = matches!(&self.change(entry).old, Old::Member(member) if member.role == Role::Constructor);
            if !constructs {
                continue;
            }
            let site = Site {
                expr: id,
                name: name.clone(),
                receiver: None,
                call: Some(call.expr),
                decl,
                callee: Some(callee.clone()),
                rung: Rung::Static,
                built: None,
            };
            let before = self.drafts.len();
            self.site(entry, &site);
            let inside = |span: Span| parens.is_some_and(|parens| parens.start < span.start && span.end < parens.end);
            for draft in self.drafts.iter_mut().skip(before) {
                // Only a constructor may stand here, and nothing may follow it.
                if draft.edits.iter().any(|(span, _)| !inside(*span)) {
                    draft.refuse(said!(
                        "a supertype can only be constructed: pass it what its new constructor takes",
                        "父类型只能由构造函数创建：请传入新构造函数所需的参数"
                    ));
                }
            }
        }
    }

    /// The text of a type of the member `above`, as the override `id` has to write it: what the project puts in the place
    /// of the type's parameters.
    ///
    /// # Errors
    /// A parameter is named, and nothing written beside the supertype tells what stands for it.
    pub(super) fn seen_below(&self, text: &str, id: DeclId, above: DeclRef) -> Result<String, Said> {
        let world = self.resolver.world;
        let Some(generic) = world.owner(above) else { return Ok(text.to_owned()) };
        let facts = world.facts(generic.unit);
        let params: Vec<&str> =
            world.decl(generic).type_params.iter().map(|&param| &*facts.decl(param).name.text).collect();
        if !words(text).any(|(is_word, word)| is_word && params.contains(&word)) {
            return Ok(text.to_owned());
        }
        let args = self.type_arguments_of(id, generic);
        let mut out = String::new();
        for (is_word, word) in words(text) {
            match params.iter().position(|&param| is_word && param == word) {
                None => out.push_str(word),
                Some(at) => match args.get(at) {
                    Some(&arg) => out.push_str(self.source.slice(arg)),
                    None => {
                        return Err(Said::new(
                            format!("nothing written here tells what `{word}` of the SDK's declaration is"),
                            format!("此处没有写明 SDK 声明中的 `{word}` 是什么"),
                        ));
                    }
                },
            }
        }
        Ok(out)
    }

    /// The arguments written behind the supertype `generic` of the type that `id` is declared in.
    fn type_arguments_of(&self, id: DeclId, generic: DeclRef) -> Vec<Span> {
        let world = self.resolver.world;
        let owner = world.owner(DeclRef { unit: self.unit, decl: id }).filter(|owner| owner.unit == self.unit);
        let named = |ty: &TypeRefId| {
            let written = self.facts.type_ref(*ty);
            let TypeRefKind::Named(segments) = &written.kind else { return None };
            let found = self.resolver.segments_decl(self.unit, written.scope, segments)?;
            let same = found == generic || world.continues.get(&found) == Some(&generic);
            let args = &segments.last().filter(|_| same)?.args;
            Some(args.iter().map(|&arg| self.facts.type_ref(arg).span).collect())
        };
        owner.and_then(|owner| world.decl(owner).supertypes.iter().find_map(named)).unwrap_or_default()
    }
}

/// A type's text in names and what stands between them; whether each is a name.
fn words(text: &str) -> impl Iterator<Item = (bool, &str)> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let mut rest = text;
    std::iter::from_fn(move || {
        let named = is_name(rest.chars().next()?);
        let end = rest.find(|c| is_name(c) != named).unwrap_or(rest.len());
        let (word, behind) = rest.split_at_checked(end)?;
        rest = behind;
        Some((named, word))
    })
}
