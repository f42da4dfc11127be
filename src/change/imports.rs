//! Imports that fixes need: changed in place where the old one is no longer used, added in the file's order otherwise.

use std::collections::BTreeSet;

use super::draft::Draft;
use super::sites::FileSites;
use super::types::below;
use crate::facts::*;
use crate::mapping::model::SiteForm;
use crate::source::Span;

impl FileSites<'_, '_, '_, '_> {
    /// Gives every draft the import edits its own edits need.
    pub(super) fn settle_imports(&mut self) {
        let replaced = self.replaceable();
        let removed = self.removable(&replaced);
        let paths = self.paths_after();
        for at in 0..self.drafts.len() {
            let draft = &self.drafts[at];
            let goes: Vec<usize> = draft.frees.iter().copied().filter(|import| removed.contains(import)).collect();
            let removals =
                goes.into_iter().map(|import| (self.whole_line(self.facts.imports[import].span), String::new()));
            let removals: Vec<(Span, String)> = removals.collect();
            if draft.needs.is_empty() {
                let draft = &mut self.drafts[at];
                draft.edits.extend(removals);
                draft.edits.sort();
                continue;
            }
            let (mut edits, mut added) = (Vec::new(), BTreeSet::new());
            for need in &draft.needs {
                match replaced.iter().find(|(_, path)| path == need) {
                    Some((import, path)) if !draft.review => {
                        let import = &self.facts.imports[*import];
                        if let (Some(first), Some(last)) = (import.path.first(), import.path.last()) {
                            let span = first.span.to(last.span);
                            edits.push(super::types::smallest(span, self.source.slice(span), path));
                        }
                    }
                    _ if paths.iter().any(|(_, path, alias)| path == need && !alias) => {}
                    // A wildcard that moves with its package brings it.
                    _ if paths.iter().any(|(_, path, _)| path.strip_suffix(".*") == Some(&self.package_of(need))) => {}
                    _ => {
                        added.insert(need.clone());
                    }
                }
            }
            // One edit a line, so that another fix that needs one of them, or a neighbour, can land in the same round.
            let insertions: Vec<(usize, String)> = added.iter().map(|path| self.insertion(path, &paths)).collect();
            edits.extend(removals);
            edits.extend(insertions.into_iter().map(|(at, text)| (Span::at(at), text)));
            let draft = &mut self.drafts[at];
            draft.edits.extend(edits);
            draft.edits.sort();
            draft.edits.dedup();
        }
    }

    /// Imports whose every use goes away with fixes that land by default, with the new path that takes their place.
    fn replaceable(&self) -> Vec<(usize, String)> {
        let mut found: Vec<(usize, String)> = Vec::new();
        let freed: BTreeSet<usize> = self.drafts.iter().flat_map(|draft| draft.frees.iter().copied()).collect();
        for import in freed {
            let users: Vec<&Draft> = self.drafts.iter().filter(|draft| draft.frees.contains(&import)).collect();
            let Some(need) = users.iter().flat_map(|draft| draft.needs.first()).next() else { continue };
            let sure = users.iter().all(|draft| !draft.review && !draft.edits.is_empty());
            let edited = self.drafts.iter().any(|draft| {
                draft.form == SiteForm::Import
                    && !draft.edits.is_empty()
                    && self.facts.imports[import].span.contains(draft.span)
            });
            if sure && !edited && !self.is_used_elsewhere(import, &users) && !found.iter().any(|(_, path)| path == need)
            {
                found.push((import, need.clone()));
            }
        }
        found
    }

    /// Freed imports that nothing takes the place of.
    fn removable(&self, replaced: &[(usize, String)]) -> Vec<usize> {
        let freed: BTreeSet<usize> = self.drafts.iter().flat_map(|draft| draft.frees.iter().copied()).collect();
        let gone = freed.into_iter().filter(|import| {
            let users: Vec<&Draft> = self.drafts.iter().filter(|draft| draft.frees.contains(import)).collect();
            let sure = users.iter().all(|draft| !draft.review && !draft.edits.is_empty());
            let edited = self.drafts.iter().any(|draft| {
                draft.form == SiteForm::Import
                    && !draft.edits.is_empty()
                    && self.facts.imports[*import].span.contains(draft.span)
            });
            sure && !edited
                && !self.is_used_elsewhere(*import, &users)
                && replaced.iter().all(|(other, _)| other != import)
        });
        gone.collect()
    }

    /// The line of an import with its line break.
    fn whole_line(&self, span: Span) -> Span {
        let line = self.source.line(span.start as usize);
        let text = self.source.line_span(line);
        let next = self.source.line_span(line + 1);
        Span::new(text.start as usize, (next.start as usize).max(text.end as usize))
    }

    /// Whether the name an import brings is used outside the edits of `users`.
    fn is_used_elsewhere(&self, import: usize, users: &[&Draft]) -> bool {
        let import = &self.facts.imports[import];
        let Some(name) = import.alias.as_ref().or(import.path.last()) else { return true };
        let goes = |span: Span| users.iter().any(|draft| draft.edits.iter().any(|(edit, _)| edit.contains(span)));
        let in_exprs = self.facts.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Name(found) => found.text == name.text && !goes(found.span),
            _ => false,
        });
        let in_types = self.facts.types.iter().any(|ty| match &ty.kind {
            TypeRefKind::Named(segments) => {
                segments.first().is_some_and(|first| first.name.text == name.text && !goes(first.name.span))
            }
            _ => false,
        });
        in_exprs || in_types
    }

    /// The imports as they will read: index, path, whether aliased.
    fn paths_after(&self) -> Vec<(usize, String, bool)> {
        let mut paths = Vec::new();
        for (at, import) in self.facts.imports.iter().enumerate() {
            let (Some(first), Some(last)) = (import.path.first(), import.path.last()) else { continue };
            let span = first.span.to(last.span);
            let mut text = self.source.slice(span).to_owned();
            let edits = self.drafts.iter().filter(|draft| draft.form == SiteForm::Import && draft.needs.is_empty());
            if let Some((edit, new)) = edits.flat_map(|draft| draft.edits.iter()).find(|(edit, _)| span.contains(*edit))
            {
                let from = (edit.start - span.start) as usize;
                let to = (edit.end - span.start) as usize;
                text.replace_range(from..to, new);
            }
            if import.wildcard {
                text.push_str(".*");
            }
            paths.push((at, text, import.alias.is_some()));
        }
        paths
    }

    /// Where an added import goes, and its text with line break.
    fn insertion(&self, path: &str, paths: &[(usize, String, bool)]) -> (usize, String) {
        let newline = self.source.newline();
        let same_sdk = |other: &str| {
            self.index.roots.iter().any(|root| below(other.trim_end_matches(".*"), root) && below(path, root))
        };
        let ours: Vec<&(usize, String, bool)> = paths.iter().filter(|(_, other, _)| same_sdk(other)).collect();
        let sorts_after = |other: &str| other.trim_end_matches('*') < path;
        if let Some((at, ..)) = ours.iter().rev().find(|(_, other, _)| sorts_after(other)) {
            return (self.line_end(self.facts.imports[*at].span), format!("{newline}import {path}"));
        }
        if let Some((at, ..)) = ours.first() {
            return (self.facts.imports[*at].span.start as usize, format!("import {path}{newline}"));
        }
        if let Some(last) = self.facts.imports.last() {
            return (self.line_end(last.span), format!("{newline}import {path}"));
        }
        // After the package header, or at the start of the code.
        let text = self.source.text();
        match text
            .lines()
            .scan(0usize, |at, line| {
                let start = *at;
                *at += line.len() + newline.len();
                Some((start, line))
            })
            .find(|(_, line)| line.trim_start().starts_with("package "))
        {
            Some((start, line)) => (start + line.trim_end().len(), format!("{newline}{newline}import {path}")),
            None => (0, format!("import {path}{newline}{newline}")),
        }
    }

    /// The end of an import statement; a trailing comment or semicolon stays on its line.
    fn line_end(&self, span: Span) -> usize {
        let line = self.source.line(span.start as usize);
        (self.source.line_span(line).end as usize).max(span.end as usize)
    }
}
