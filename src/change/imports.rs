//! Imports that fixes need: changed in place where the old one is no longer used, added in the file's order otherwise,
//! taken away where nothing uses them any more.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Draft;
use super::sites::FileSites;
use super::types::{below, smallest};
use crate::facts::*;
use crate::mapping::model::SiteForm;
use crate::resolve::world::Origin;
use crate::source::Span;

/// What becomes of an import whose every use goes away.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Fate {
    /// Another path takes its place.
    Replaced(String),
    Removed,
}

/// An import as it will read.
#[derive(Debug)]
struct Line {
    /// Index in the file's facts.
    import: usize,
    /// With `.*` where it is a wildcard.
    path: String,
    alias: bool,
}

impl FileSites<'_, '_, '_, '_> {
    /// Gives every draft the import edits its own edits need.
    pub(super) fn settle_imports(&mut self) {
        let dropped = self.drop_unused();
        let fates = self.fates(&dropped);
        self.settle_import_lines(&fates);
        let lines = self.lines_after(&fates);
        self.follow_imports(&lines);
        for at in 0..self.drafts.len() {
            let draft = &self.drafts[at];
            let holds = self.holding(draft.span);
            let mut edits: Vec<(Span, String)> = match draft.lands {
                true => {
                    draft.frees.iter().filter_map(|import| Some(self.fate_edit(*import, fates.get(import)?))).collect()
                }
                false => Vec::new(),
            };
            let mut added = BTreeSet::new();
            for need in &draft.needs {
                let here = |import: usize| holds(&self.facts.imports[import]);
                let replaced =
                    fates.iter().find(|&(&import, fate)| *fate == Fate::Replaced(need.clone()) && here(import));
                match replaced {
                    Some((import, fate)) if draft.lands => edits.push(self.fate_edit(*import, fate)),
                    _ if lines.iter().any(|line| line.path == *need && !line.alias && here(line.import)) => {}
                    // A wildcard that moves with its package brings it.
                    _ if lines
                        .iter()
                        .filter(|line| here(line.import))
                        .any(|line| line.path.strip_suffix(&self.star()) == Some(&self.package_of(need))) => {}
                    _ if self.resolver.world.rules.modules => _ = added.insert(self.package_of(need)),
                    _ => _ = added.insert(need.clone()),
                }
            }
            // One edit a line, so that another fix that needs one of them, or a neighbour, can land in the same round.
            edits.extend(added.iter().map(|path| self.insertion(path, &lines, self.place_for(path, draft.span))));
            let draft = &mut self.drafts[at];
            draft.edits.extend(edits);
            draft.edits.sort();
            draft.edits.dedup();
        }
    }

    /// Where an import goes that is needed at `place`: to what is needed in a module whose names a wildcard brings there.
    fn place_for(&self, path: &str, place: Span) -> Span {
        if !self.resolver.world.rules.paths {
            return place;
        }
        let own = self.module_scope(place);
        let seen = self.seen_from(place);
        let brings = |draft: &&Draft| {
            let module = self.module_scope(draft.span);
            draft.lands && module != own && seen.contains(&module) && draft.needs.iter().any(|need| *need == path)
        };
        self.drafts.iter().find(brings).map_or(place, |draft| draft.span)
    }

    /// Imports whose last use goes away in what fixes take out or write anew: those fixes free them.
    fn drop_unused(&mut self) -> BTreeSet<usize> {
        let mut dropped = BTreeSet::new();
        for import in 0..self.facts.imports.len() {
            if self.drafts.iter().any(|draft| draft.frees.contains(&import)) || !self.loses_every_use(import) {
                continue;
            }
            let brought = &self.facts.imports[import];
            let Some(name) = brought.alias.as_ref().or(brought.path.last()) else { continue };
            let used = self.code_uses(&name.text);
            let takes =
                |draft: &Draft| draft.edits.iter().any(|(edit, _)| used.iter().any(|&span| edit.contains(span)));
            for draft in self.drafts.iter_mut().filter(|draft| draft.form != SiteForm::Import && takes(draft)) {
                draft.frees.push(import);
            }
            dropped.insert(import);
        }
        dropped
    }

    /// The imports that lose every use to fixes that land.
    fn fates(&self, dropped: &BTreeSet<usize>) -> BTreeMap<usize, Fate> {
        let mut fates: BTreeMap<usize, Fate> = BTreeMap::new();
        let freed: BTreeSet<usize> = self.drafts.iter().flat_map(|draft| draft.frees.iter().copied()).collect();
        // An import that no line writes (a macro that comes with its crate) has none to change.
        for import in freed.into_iter().filter(|&import| !self.facts.imports[import].span.is_empty()) {
            let users: Vec<&Draft> = self.drafts.iter().filter(|draft| draft.frees.contains(&import)).collect();
            if !users.iter().all(|draft| draft.lands) || self.is_used_elsewhere(import, &users) {
                continue;
            }
            let need = users.iter().find_map(|draft| draft.needs.first());
            let fate = match need {
                Some(need) if self.facts.imports[import].alias.is_none() && !dropped.contains(&import) => {
                    Fate::Replaced(need.clone())
                }
                _ => Fate::Removed,
            };
            let holds = self.holding(self.facts.imports[import].statement);
            let taken = fates.iter().any(|(&at, other)| *other == fate && holds(&self.facts.imports[at]));
            fates.insert(import, if taken { Fate::Removed } else { fate });
        }
        // What another import brings already, as it will read, needs no second one.
        let lines = self.lines_after(&BTreeMap::new());
        for (import, fate) in &mut fates {
            let holds = self.holding(self.facts.imports[*import].statement);
            let brought = |path: &str| {
                let same = |line: &&Line| {
                    line.import != *import
                        && !line.alias
                        && line.path == *path
                        && holds(&self.facts.imports[line.import])
                };
                lines.iter().find(same).is_some()
            };
            if matches!(fate, Fate::Replaced(path) if brought(path)) {
                *fate = Fate::Removed;
            }
        }
        fates
    }

    /// Whether fixes that land take away all the code that uses an import of an SDK. A comment that names it (`[Name]`)
    /// keeps it, unless the new version has nothing to import under its path.
    fn loses_every_use(&self, at: usize) -> bool {
        let import = &self.facts.imports[at];
        let Some(name) = import.alias.as_ref().or(import.path.last()) else { return false };
        let path = self.path_with(at, &[]);
        let ours = self.index.roots.iter().any(|root| below(&path, root));
        // What others see through the file, and what no line writes, stays.
        let kept = import.exported || import.statement.is_empty();
        if import.wildcard || kept || !ours || self.drafts.iter().any(|draft| draft.follows == Some(at)) {
            return false;
        }
        let code = self.drafts.iter().filter(|draft| draft.form != SiteForm::Import);
        let (landing, staying): (Vec<&Draft>, Vec<&Draft>) = code.partition(|draft| draft.lands);
        if staying.iter().any(|draft| draft.edits.iter().any(|(_, new)| mentions(new, &name.text))) {
            return false;
        }
        let edits = || landing.iter().flat_map(|draft| &draft.edits);
        let goes = |span: Span| edits().any(|(edit, _)| edit.contains(span));
        // A use in another module came there in another way, perhaps through this import.
        let here = |span: Span| !self.resolver.world.rules.paths || self.holding(span)(import);
        let used = self.code_uses(&name.text);
        if used.is_empty()
            || used.iter().any(|&span| !here(span))
            || !used.iter().all(|&span| goes(span))
            || edits().any(|(_, new)| mentions(new, &name.text))
        {
            return false;
        }
        let moved = self.drafts.iter().find(|draft| draft.form == SiteForm::Import && import.span.contains(draft.span));
        let path = self.path_with(at, moved.map_or(&[], |draft| &draft.edits));
        let stays = self.resolver.world.declares(Origin::To, &path);
        let text = self.source.text();
        let in_import = |span: Span| self.facts.imports.iter().any(|import| import.span.contains(span));
        let named = |span: Span| mentions(self.source.slice(span), &name.text) && !in_import(span) && !goes(span);
        let somewhere = text.match_indices(&*name.text).any(|(start, word)| {
            let span = Span::new(start, start + word.len());
            !is_part_of_word(text, span) && named(span)
        });
        !(stays && somewhere)
    }

    /// Where code uses a simple name, whatever it denotes there.
    fn code_uses(&self, name: &str) -> Vec<Span> {
        let exprs = self.facts.exprs.iter().filter_map(|expr| match &expr.kind {
            ExprKind::Name(found)
            | ExprKind::Member { name: found, .. }
            | ExprKind::CallableRef { name: found, .. }
            | ExprKind::Infix { name: found, .. } => Some(found),
            _ => None,
        });
        let types = self.facts.types.iter().filter_map(|ty| match &ty.kind {
            TypeRefKind::Named(segments) => segments.first().map(|first| &first.name),
            _ => None,
        });
        exprs
            .chain(types)
            .filter(|found| *found.text == *name && !found.span.is_empty())
            .map(|found| found.span)
            .collect()
    }

    /// The edit that does to an import what becomes of it.
    fn fate_edit(&self, import: usize, fate: &Fate) -> (Span, String) {
        let import = &self.facts.imports[import];
        match (fate, import.path.first(), import.path.last()) {
            (Fate::Replaced(path), Some(first), Some(last)) => {
                if self.resolver.world.rules.paths {
                    let idents: Vec<&Ident> = import.path.iter().collect();
                    if let Some(edit) = self.path_edit(&idents, path, import.span) {
                        return edit;
                    }
                }
                let span = first.span.to(last.span);
                smallest(span, self.source.slice(span), path)
            }
            _ if import.span != import.statement => (self.out_of_group(import), String::new()),
            _ => (self.removed(import.span), String::new()),
        }
    }

    /// An import that a change moves and that loses its last use too: one edit does both.
    fn settle_import_lines(&mut self, fates: &BTreeMap<usize, Fate>) {
        for (import, fate) in fates {
            let edit = self.fate_edit(*import, fate);
            let line = self.facts.imports[*import].span;
            for draft in &mut self.drafts {
                if draft.form == SiteForm::Import && line.contains(draft.span) && !draft.edits.is_empty() {
                    draft.edits = vec![edit.clone()];
                }
            }
        }
    }

    /// An import that changes by itself goes with the uses it is changed for. Where one of them keeps the old name, the
    /// old import stays beside the new one.
    fn follow_imports(&mut self, lines: &[Line]) {
        for at in 0..self.drafts.len() {
            if self.drafts[at].form != SiteForm::Import || self.drafts[at].edits.is_empty() {
                continue;
            }
            let line = |import: usize| self.facts.imports[import].span.contains(self.drafts[at].span);
            let Some(import) = (0..self.facts.imports.len()).find(|&import| line(import)) else { continue };
            let follows = |draft: &&Draft| draft.follows == Some(import);
            if self.drafts.iter().filter(follows).any(|draft| !draft.lands) {
                let path = self.path_with(import, &self.drafts[at].edits);
                let edit = self.insertion(&path, lines, self.facts.imports[import].statement);
                self.drafts[at].edits = vec![edit];
            } else if self.drafts[at].lands && self.comes_twice(import, lines) {
                self.drafts[at].edits = vec![self.fate_edit(import, &Fate::Removed)];
            }
            let edits = self.drafts[at].edits.clone();
            for draft in self.drafts.iter_mut().filter(|draft| draft.follows == Some(import) && draft.lands) {
                draft.edits.extend(edits.iter().cloned());
            }
        }
    }

    /// Whether an import will read like another one, which stays: the first of those that change, or one that does not.
    fn comes_twice(&self, import: usize, lines: &[Line]) -> bool {
        // A module may be imported in several ways, each for a reason.
        if self.resolver.world.rules.modules {
            return false;
        }
        let mine = |line: &&Line| line.import == import && !line.alias;
        let Some(mine) = lines.iter().find(mine) else { return false };
        let kept = |line: &Line| {
            line.import < import
                || !self.facts.imports[line.import].wildcard && self.path_with(line.import, &[]) == line.path
        };
        let holds = self.holding(self.facts.imports[import].statement);
        let same = |line: &Line| line.import != import && !line.alias && line.path == mine.path;
        lines.iter().any(|line| same(line) && kept(line) && holds(&self.facts.imports[line.import]))
    }

    /// What goes with an import: its line, where nothing else stands there. A blank line that would be left beside another
    /// one goes too.
    fn removed(&self, span: Span) -> Span {
        let number = self.source.line(span.start as usize);
        let line = self.source.line_span(number);
        let blank = |number: usize| self.source.slice(self.source.line_span(number)).trim().is_empty();
        let before = self.source.slice(Span::new(line.start as usize, span.start as usize));
        let behind = self.source.slice(Span::new(span.end as usize, (line.end as usize).max(span.end as usize)));
        let rest = behind.trim_start().trim_start_matches(';').trim_start();
        if before.trim_matches(['\u{feff}', ' ', '\t']).is_empty() && rest.is_empty() {
            let alone = number > 1 && blank(number - 1) && number < self.source.line_count() && blank(number + 1);
            let next = self.source.line_span(number + if alone { 2 } else { 1 });
            let start = line.start as usize + before.find(|c| c != '\u{feff}').unwrap_or(before.len());
            return Span::new(start, (next.start as usize).max(line.end as usize));
        }
        Span::new(span.start as usize, line.end as usize - rest.len())
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

    /// The imports as they will read, without those that go.
    fn lines_after(&self, fates: &BTreeMap<usize, Fate>) -> Vec<Line> {
        let mut lines = Vec::new();
        // What stands in no line is said by a build file.
        let written = |(_, import): &(usize, &Import)| !import.statement.is_empty();
        for (at, import) in self.facts.imports.iter().enumerate().filter(written) {
            let own =
                |draft: &&Draft| draft.form == SiteForm::Import && draft.lands && import.span.contains(draft.span);
            let mut path = match fates.get(&at) {
                Some(Fate::Removed) => continue,
                Some(Fate::Replaced(path)) => path.clone(),
                None => self.path_with(at, self.drafts.iter().find(own).map_or(&[], |draft| &draft.edits)),
            };
            if import.wildcard {
                path.push_str(&self.star());
            }
            lines.push(Line { import: at, path, alias: import.alias.is_some() });
        }
        lines
    }

    /// The path of an import with the edits that lie in it.
    fn path_with(&self, import: usize, edits: &[(Span, String)]) -> String {
        let path = &self.facts.imports[import].path;
        if self.resolver.world.rules.paths {
            return self.names_with(path, edits);
        }
        let (Some(first), Some(last)) = (path.first(), path.last()) else { return String::new() };
        let span = first.span.to(last.span);
        let mut text = self.source.slice(span).to_owned();
        for (edit, new) in edits.iter().rev().filter(|(edit, _)| span.contains(*edit)) {
            text.replace_range((edit.start - span.start) as usize..(edit.end - span.start) as usize, new);
        }
        text
    }

    /// The edit that adds an import for what stands at `place`, where the file's own order wants it.
    fn insertion(&self, path: &str, lines: &[Line], place: Span) -> (Span, String) {
        let newline = self.source.newline();
        let [word, end] = self.resolver.world.rules.import;
        let added = format!("{word}{path}{end}");
        let module = self.resolver.world.rules.paths.then(|| self.module_scope(place));
        let indent = |statement: Span| match module {
            Some(_) => self.indent_at(statement.start),
            None => "",
        };
        let behind = |line: &Line| {
            let statement = self.facts.imports[line.import].statement;
            (Span::at(self.line_end(statement)), format!("{newline}{}{added}", indent(statement)))
        };
        let before = |line: &Line| {
            let statement = self.facts.imports[line.import].statement;
            (Span::at(statement.start as usize), format!("{added}{newline}{}", indent(statement)))
        };
        let here = |line: &&Line| module.is_none_or(|module| self.facts.imports[line.import].scope == module);
        let lines: Vec<&Line> = lines.iter().filter(here).collect();
        let groups = self.groups(&lines);
        let Some(group) =
            groups.iter().max_by_key(|group| (self.nearness(path, group), std::cmp::Reverse(group.len())))
        else {
            let text = self.source.text();
            if let Some(edit) = module.and_then(|module| self.first_in_module(module, &added)) {
                return edit;
            }
            return match self.facts.header as usize {
                // A byte order mark stays in front.
                0 => (
                    Span::at(text.len() - text.trim_start_matches('\u{feff}').len()),
                    format!("{added}{newline}{newline}"),
                ),
                header => {
                    (Span::at(self.line_end(Span::new(header - 1, header))), format!("{newline}{newline}{added}"))
                }
            };
        };
        for order in ORDERS {
            if group.windows(2).all(|pair| order(&pair[0].path, pair[0].alias) <= order(&pair[1].path, pair[1].alias)) {
                let place = group.iter().rev().find(|line| order(&line.path, line.alias) <= order(path, false));
                return match (place, group.first()) {
                    (Some(line), _) => behind(line),
                    (None, Some(first)) => before(first),
                    (None, None) => (Span::at(0), String::new()),
                };
            }
        }
        // No order to keep: beside its nearest relatives, as they would be sorted.
        let nearest = group.iter().map(|line| shared(&line.path, path)).max().unwrap_or(0);
        let near: Vec<&&Line> = group.iter().filter(|line| shared(&line.path, path) == nearest).collect();
        match (near.iter().rev().find(|line| line.path.trim_end_matches('*') < path), near.first()) {
            (Some(line), _) => behind(line),
            (None, Some(first)) => before(first),
            (None, None) => (Span::at(0), String::new()),
        }
    }

    /// Imports without a blank line between them.
    fn groups<'l>(&self, lines: &[&'l Line]) -> Vec<Vec<&'l Line>> {
        let mut groups: Vec<Vec<&Line>> = Vec::new();
        for &line in lines {
            let number = |line: &Line| self.source.line(self.facts.imports[line.import].statement.start as usize);
            let gap = |last: &Line| {
                (number(last) + 1..number(line))
                    .any(|at| self.source.slice(self.source.line_span(at)).trim().is_empty())
            };
            match groups.last_mut() {
                Some(group) if group.last().is_none_or(|last| !gap(last)) => group.push(line),
                _ => groups.push(vec![line]),
            }
        }
        groups
    }

    /// How well a group suits `path`: imports of the same SDK first, then names in common.
    fn nearness(&self, path: &str, group: &[&Line]) -> (bool, usize) {
        let same_sdk = |line: &&&Line| {
            self.index
                .roots
                .iter()
                .any(|root| below(line.path.trim_end_matches(['.', ':', '*']), root) && below(path, root))
        };
        let names = group.iter().map(|line| shared(&line.path, path)).max().unwrap_or(0);
        (group.iter().any(|line| same_sdk(&line)), names)
    }

    /// The end of an import statement; a trailing comment or semicolon stays on its line.
    fn line_end(&self, span: Span) -> usize {
        let line = self.source.line(span.start as usize);
        (self.source.line_span(line).end as usize).max(span.end as usize)
    }
}

/// Whether `text` holds `name` as a word.
fn mentions(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(start, word)| !is_part_of_word(text, Span::new(start, start + word.len())))
}

fn is_part_of_word(text: &str, span: Span) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let before = text.get(..span.start as usize).and_then(|text| text.chars().next_back());
    let behind = text.get(span.end as usize..).and_then(|text| text.chars().next());
    before.is_some_and(is_word) || behind.is_some_and(is_word)
}

/// How a path sorts among imports.
type Order = fn(&str, bool) -> (usize, String);

/// Orders that imports are kept in: plain, and that of the IDEs, with the platform's packages and aliases last.
const ORDERS: &[Order] = &[
    |path, _| (0, path.to_owned()),
    |path, alias| {
        let last = ["java.", "javax.", "kotlin."].iter().position(|prefix| path.starts_with(prefix));
        (if alias { 4 } else { last.map_or(0, |at| at + 1) }, path.to_owned())
    },
];

/// How many dotted names two paths begin with in common.
fn shared(one: &str, other: &str) -> usize {
    one.split(['.', ':']).zip(other.split(['.', ':'])).take_while(|(one, other)| one == other).count()
}
