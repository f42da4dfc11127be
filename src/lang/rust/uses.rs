//! `use` trees, and the names of paths.

use syn::UseTree;

use super::lower::Lower;
use super::place::ABSOLUTE;
use crate::facts::*;
use crate::source::Span;

impl Lower<'_> {
    /// One `use` item: an import for each of its leaves.
    pub(super) fn use_item(&mut self, item: &syn::ItemUse, scope: ScopeId) {
        let exported = !matches!(item.vis, syn::Visibility::Inherited);
        let statement = self.span(item);
        let frame = Frame { statement, exported, scope };
        self.use_tree(&item.tree, Vec::new(), false, &frame);
    }

    /// `extern crate name as alias;`
    pub(super) fn extern_crate(&mut self, item: &syn::ItemExternCrate, scope: ScopeId) {
        let statement = self.span(item);
        let name = self.ident(&item.ident);
        let alias = item.rename.as_ref().map(|(_, alias)| self.ident(alias));
        if scope == self.b.file_scope() {
            self.b.facts.links.crates.push(Brought {
                name: name.text.clone(),
                alias: alias.as_ref().map(|alias| alias.text.clone()),
                macros: item.attrs.iter().any(|attr| attr.path().is_ident("macro_use")),
            });
        }
        let exported = !matches!(item.vis, syn::Visibility::Inherited);
        let frame = Frame { statement, exported, scope };
        let name = match &*name.text {
            "self" => Ident { text: format!("{ABSOLUTE}crate").into(), span: name.span },
            _ => name,
        };
        self.import(vec![name], alias, false, (false, statement), &frame);
    }

    fn use_tree(&mut self, tree: &UseTree, mut path: Vec<Ident>, grouped: bool, frame: &Frame) {
        let span = self.span(tree);
        if !self.enter(span) {
            return;
        }
        match tree {
            UseTree::Path(part) => {
                path.push(self.ident(&part.ident));
                self.use_tree(&part.tree, path, grouped, frame);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(tree, path.clone(), true, frame);
                }
            }
            UseTree::Name(name) => {
                // `a::{self}` brings `a`.
                if name.ident != "self" || path.is_empty() {
                    path.push(self.ident(&name.ident));
                }
                self.import(path, None, false, (grouped, span), frame);
            }
            UseTree::Rename(name) => {
                if name.ident != "self" || path.is_empty() {
                    path.push(self.ident(&name.ident));
                }
                let alias = self.ident(&name.rename);
                self.import(path, Some(alias), false, (grouped, span), frame);
            }
            UseTree::Glob(_) => self.import(path, None, true, (grouped, span), frame),
        }
        self.leave();
    }

    fn import(
        &mut self,
        path: Vec<Ident>,
        alias: Option<Ident>,
        wildcard: bool,
        (grouped, leaf): (bool, Span),
        frame: &Frame,
    ) {
        let path = self.rooted(path);
        if path.iter().all(|part| part.span.is_empty()) {
            return;
        }
        // The member of a group is all that a change of it may touch.
        let span = if grouped { self.member_of_group(&path, leaf) } else { frame.statement };
        self.b.facts.imports.push(Import {
            span,
            statement: frame.statement,
            scope: frame.scope,
            path,
            alias,
            wildcard,
            exported: frame.exported,
        });
    }

    /// The bytes of a member of a group, its own path included: from the first name behind the innermost brace.
    fn member_of_group(&self, path: &[Ident], leaf: Span) -> Span {
        let mut start = leaf.start;
        for part in path.iter().rev() {
            let between = self.b.slice(Span { start: part.span.end.min(start), end: start });
            if part.span.start < start && (between.contains('{') || between.contains(',')) {
                break;
            }
            start = start.min(part.span.start);
        }
        Span { start, end: leaf.end }
    }

    /// A path with one name for `crate`, `self` and `super` at its start.
    pub(super) fn rooted(&self, path: Vec<Ident>) -> Vec<Ident> {
        let count = path.iter().take_while(|part| matches!(&*part.text, "crate" | "self" | "super")).count();
        let (Some(first), Some(last)) = (path.first(), count.checked_sub(1).and_then(|at| path.get(at))) else {
            return path;
        };
        let span = first.span.to(last.span);
        let mut found: Vec<String> = match &*first.text {
            "crate" => vec!["crate".to_owned()],
            _ => std::iter::once("self".to_owned())
                .chain(self.modules.iter().map(|(name, _)| name.to_string()))
                .collect(),
        };
        for _ in path.iter().take(count).filter(|part| &*part.text == "super") {
            match found.last().map(String::as_str) {
                Some("self") => found = vec!["super".to_owned()],
                Some("super") | None => found.push("super".to_owned()),
                Some(_) => _ = found.pop(),
            }
        }
        let text = format!("{ABSOLUTE}{}", found.join(ABSOLUTE));
        let mut rooted = vec![Ident { text: text.into(), span }];
        rooted.extend(path.into_iter().skip(count));
        rooted
    }
}

/// What all leaves of one `use` share.
struct Frame {
    statement: Span,
    exported: bool,
    scope: ScopeId,
}
