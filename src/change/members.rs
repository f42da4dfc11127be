//! Members with a new name, or a new owner.

use super::draft::Draft;
use super::sites::{FileSites, Site};
use super::types::smallest;
use crate::facts::*;
use crate::mapping::model::{Role, SiteForm};
use crate::source::Span;
use crate::words::{Said, said};

impl FileSites<'_, '_, '_, '_> {
    /// A member that keeps its owner and gets the name `to`.
    pub(super) fn rename_member(&mut self, entry: usize, site: &Site, to: &str, role: Role) {
        let mut draft = Draft::new(entry, site.name.span, self.form(site), site.rung);
        draft.receiver = site.receiver;
        let declared = self.resolver.world.decl(site.decl);
        if declared.name.text != site.name.text {
            // Seen under an import alias it keeps that name; a Java accessor read as a property is another matter.
            let is_accessor = declared.params.is_empty() || self.forms(site).contains(&SiteForm::Write);
            if role == Role::Method && self.resolver.world.rules.accessors && is_accessor {
                match accessor_name(to) {
                    Some(name) => draft.edits.push((site.name.span, name)),
                    None => draft.refuse(said!(
                        "it is read as a property, and the new name is no getter's",
                        "此处按属性读取，而新名称不是 getter"
                    )),
                }
                self.drafts.push(draft);
            }
            return;
        }
        // A macro has no parameters to fit, and a method called through its type has one more.
        let world = self.resolver.world;
        let through_type = world.rules.paths
            && site.receiver.is_some_and(|of| matches!(self.facts.expr(of).kind, ExprKind::TypeValue(_)));
        let loose = role == Role::Macro || through_type;
        if !loose && site.callee.as_ref().is_some_and(|callee| !callee.fits) {
            draft.refuse(said!("the arguments do not fit the old declaration", "参数与旧声明不符"));
            self.drafts.push(draft);
            return;
        }
        match self.explicit_this(site, to) {
            Ok(receiver) => {
                match self.facts.shorthands.iter().find(|(id, _)| *id == site.expr) {
                    // The name stands for a variable too, which keeps its own.
                    Some((_, start)) => draft.edits.push((Span::at(*start as usize), format!("{to}: "))),
                    None => draft.edits.push((site.name.span, format!("{}{to}", receiver.unwrap_or_default()))),
                }
                draft.follows = self.import_of_decl(site);
            }
            Err(reason) => draft.refuse(reason),
        }
        self.drafts.push(draft);
    }

    /// The import that brings a member by its own name: of a static one, or of an extension.
    fn import_of_decl(&self, site: &Site) -> Option<usize> {
        let declared = self.resolver.world.decl(site.decl);
        let by_name = site.receiver.is_none() || declared.receiver.is_some();
        by_name.then(|| self.explicit_import(&self.resolver.world.path(site.decl), site.name.span)).flatten()
    }

    /// The receiver that has to be written where none was: a local of the new name would be meant otherwise.
    pub(super) fn explicit_this(&self, site: &Site, name: &str) -> Result<Option<&'static str>, Said> {
        let expr = self.facts.expr(site.expr);
        if site.receiver.is_some() || !matches!(expr.kind, ExprKind::Name(_)) {
            return Ok(None);
        }
        let world = self.resolver.world;
        if world.owner(site.decl).is_none() || name.is_empty() {
            return Ok(None);
        }
        let hidden =
            self.resolver.lookup(self.unit, expr.scope, name, expr.span.start).iter().any(|hit| {
                hit.decl().is_some_and(|at| matches!(world.decl(at).kind, DeclKind::Local | DeclKind::Param))
            });
        if !hidden {
            return Ok(None);
        }
        let this = self.resolver.this_at(self.unit, expr.scope);
        let owner = world.owner(site.decl).filter(|&owner| self.resolver.as_instance_of(&this, owner).is_some());
        match (owner, world.rules.modules) {
            (None, _) => Err(said!("a local `{name}` hides the new name here", "此处局部的 `{name}` 遮蔽了新名称")),
            (Some(_), true) => Ok(Some("self.")),
            (Some(_), false) => Ok(Some("this.")),
        }
    }

    /// A member that moves to another owner, or a top-level one to another package: `to` is its full path.
    pub(super) fn move_member(&mut self, entry: usize, site: &Site, to: &str) {
        let mut draft = Draft::new(entry, site.name.span, self.form(site), site.rung);
        draft.receiver = site.receiver;
        let world = self.resolver.world;
        let old = world.path(site.decl);
        let declared = world.decl(site.decl);
        let path = self.new_path(to);
        let new_name = path.last().cloned().unwrap_or_default();
        if declared.name.text != site.name.text {
            return;
        }
        let is_extension = declared.receiver.is_some();
        match site.receiver {
            None => {
                // Imported by name, or of the same package.
                draft.edits.push((
                    site.name.span,
                    if path.len() > 1 && self.explicit_import(&old, site.name.span).is_none() {
                        path.join(self.resolver.world.rules.separator)
                    } else {
                        new_name.clone()
                    },
                ));
                draft.follows = self.explicit_import(&old, site.name.span);
                if draft.follows.is_none() && !self.is_visible(to, site.name.span) {
                    draft.needs.push(outermost(&path, to));
                }
            }
            Some(_) if is_extension => {
                draft.edits.push((site.name.span, new_name.clone()));
                draft.follows = self.explicit_import(&old, site.name.span);
                if draft.follows.is_none() && !self.is_visible(to, site.name.span) {
                    draft.needs.push(to.to_owned());
                }
            }
            Some(receiver) => {
                let from = self.facts.expr(receiver).span;
                let span = from.to(site.name.span);
                let written = self.source.slice(from);
                let separator = world.rules.separator;
                let owner = old.rsplit_once(separator).map_or("", |(owner, _)| owner);
                if self.is_own_module(receiver) {
                    // The project's own module brings it, under its new name.
                    draft.edits.push((site.name.span, new_name.clone()));
                } else if written == owner {
                    draft.edits.push(smallest(span, self.source.slice(span), to));
                } else {
                    let text = path.join(self.resolver.world.rules.separator);
                    draft.edits.push(token_by_token(span, self.source.slice(span), &text));
                    if !self.is_visible(to, site.name.span) {
                        draft.needs.push(outermost(&path, to));
                        let first = written.split(separator).next().unwrap_or(written);
                        draft.frees.extend(self.import_named(first, site.name.span));
                    }
                }
            }
        }
        if draft.edits.iter().all(|(span, text)| self.source.slice(*span) == text) {
            draft.edits.clear();
        }
        if draft.edits.is_empty() && draft.needs.is_empty() {
            return;
        }
        if let Some(clash) = self.clash(to, path.len() == 1 && is_extension, site.name.span) {
            draft.refuse(clash);
        }
        self.drafts.push(draft);
    }

    /// Whether the outermost name of a full path is seen at a place without a further import.
    pub(super) fn is_visible(&self, to: &str, at: Span) -> bool {
        let package = self.package_of(to);
        if self.resolver.world.rules.modules {
            return self.resolver.visible_modules(self.unit).contains(&package.as_str());
        }
        let outer = outermost(&self.new_path(to), to);
        let by_name = self.explicit_import(&outer, at).is_some_and(|at| self.facts.imports[at].alias.is_none());
        if package == self.facts.package.as_deref().unwrap_or_default() || by_name {
            return true;
        }
        let holds = self.holding(at);
        self.facts.imports.iter().filter(|import| holds(import)).any(|import| {
            let path: Vec<&str> = import.path.iter().map(|part| &*part.text).collect();
            import.wildcard && (path.join(self.resolver.world.rules.separator) == package || self.brings(&path, to))
        })
    }
}

/// The path up to its outermost declaration.
fn outermost(path: &[String], to: &str) -> String {
    let rest: usize = path.iter().skip(1).map(|part| part.len() + 1).sum();
    to[..to.len() - rest].to_owned()
}

/// `getName`, `setName`, `isName` as the property they are read or written as.
fn accessor_name(getter: &str) -> Option<String> {
    if let Some(rest) = getter.strip_prefix("get").or_else(|| getter.strip_prefix("set")) {
        let mut letters = rest.chars();
        let first = letters.next().filter(|first| first.is_uppercase())?;
        return Some(format!("{}{}", first.to_lowercase(), letters.as_str()));
    }
    getter.strip_prefix("is").filter(|rest| rest.starts_with(char::is_uppercase)).map(|_| getter.to_owned())
}

/// A whole replacement: both ends of the chain change.
fn token_by_token(span: Span, old: &str, new: &str) -> (Span, String) {
    smallest(span, old, new)
}
