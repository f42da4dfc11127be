//! A look at some files alone. Of the others as much is read as these turn out to ask for.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Workspace, in_pool, module_of, packages_of};
use crate::lang::{FrontEnd, Language};
use crate::mapping::model::{Mapping, Old};
use crate::project::NotAnalysed;
use crate::project::classify::FileKind;
use crate::resolve::unread::{Head, Unread, heads};
use crate::resolve::world::{Origin, Unit};
use crate::words::Said;

/// Where a look at some files stands.
#[derive(Debug, Clone, Default)]
pub(crate) struct Partial {
    /// The files looked at.
    pub(super) only: BTreeSet<usize>,
    /// Whether nothing outside of them uses what they declare.
    pub(super) is_closed: bool,
    /// Files that stand there with their package alone.
    pub(super) unread: BTreeSet<usize>,
    /// What these may declare, by language.
    pub(super) index: Vec<(Language, Arc<Unread>)>,
    /// Those of them that the last look asked for.
    pub(super) wanted: BTreeSet<usize>,
}

/// A file of which only the head is known, and what it declares.
type Stub = (Unit, Vec<Head>);

impl Workspace {
    /// Narrows the look to the files `only`, and lowers those of `rest` that it needs in any case. Rust files are all
    /// read: which module a file is only the others tell. `is_closed` says that no other file uses what these declare.
    pub(crate) fn look_at(
        &mut self,
        only: BTreeSet<usize>,
        is_closed: bool,
        rest: &[usize],
        active: &[&Mapping],
    ) -> Vec<NotAnalysed<Said>> {
        let shared = shared_packages(active);
        let packages = packages_of(&self.files);
        let read: Vec<(usize, Language, Option<Stub>)> = in_pool(|| {
            rest.par_iter()
                .filter_map(|&at| {
                    let file = self.files.get(at)?;
                    let FileKind::Source(language) = file.kind else { return None };
                    let front_end = language.front_end()?;
                    // What such a file imports every file sees.
                    let is_whole = only.contains(&at)
                        || front_end.rules.paths
                        || front_end.rules.modules && file.source.text().contains("@_exported");
                    let head = if is_whole { None } else { head(front_end, file.source.text()) };
                    let unit = head.map(|mut facts| {
                        if let (None, Some(module)) =
                            (&facts.package, module_of(language, &file.source.path, &packages))
                        {
                            (front_end.place)(&mut facts, &module);
                        }
                        Unit { facts, source: file.source.clone(), origin: Origin::Project }
                    });
                    // Of a package that an SDK has too it matters what the project declares in it.
                    let unit = unit
                        .filter(|unit| !unit.facts.package.as_deref().is_some_and(|package| shared.contains(package)));
                    Some((at, language, unit.map(|unit| (unit, heads(language, file.source.text())))))
                })
                .collect()
        });
        let mut partial = Partial { only, is_closed, ..Partial::default() };
        let mut whole = Vec::new();
        let mut index: Vec<(Language, Unread)> = Vec::new();
        for (at, language, unit) in read {
            let Some((unit, heads)) = unit else {
                whole.push(at);
                continue;
            };
            let place = index.iter().position(|(of, _)| *of == language).unwrap_or_else(|| {
                index.push((language, Unread::default()));
                index.len() - 1
            });
            if let Some((_, unread)) = index.get_mut(place) {
                unread.add(at, unit.facts.package.as_deref().unwrap_or_default(), &unit.source, heads);
            }
            partial.unread.insert(at);
            self.units.insert(at, (language, Arc::new(unit)));
        }
        partial.index = index.into_iter().map(|(language, unread)| (language, Arc::new(unread))).collect();
        self.partial = Some(partial);
        self.lower(&whole)
    }

    /// Lowers the files that the last look asked for; `None` where it had all it needs.
    pub(super) fn read_wanted(&mut self) -> Option<Vec<NotAnalysed<Said>>> {
        let partial = self.partial.as_mut()?;
        let wanted: Vec<usize> = std::mem::take(&mut partial.wanted).into_iter().collect();
        if wanted.is_empty() {
            return None;
        }
        for at in &wanted {
            partial.unread.remove(at);
            self.units.remove(at);
        }
        Some(self.lower(&wanted))
    }
}

/// What a file is before anything in it is read: its package. `None` where that takes the whole file.
fn head(front_end: &FrontEnd, text: &str) -> Option<crate::facts::Facts> {
    let nothing = || (front_end.lower)("").ok();
    if front_end.rules.modules {
        return nothing();
    }
    let mut end = 0;
    let mut tried = 0;
    for line in text.split_inclusive('\n') {
        end += line.len();
        if !line.contains("package") {
            continue;
        }
        let line = line.trim_end();
        // The word stands in many comments; a name may go on in the next line.
        tried += 1;
        if tried > 3 || line.ends_with("package") || line.ends_with('.') || line.contains('`') {
            return None;
        }
        let facts = (front_end.lower)(text.get(..end)?).ok()?;
        if let Some(package) = facts.package {
            // The front end reads it again, so that nothing else of the head is in the facts.
            return (front_end.lower)(&format!("package {package}\n")).ok().filter(|facts| facts.package.is_some());
        }
    }
    nothing()
}

/// Packages and modules that an SDK of `active` declares something in, or that a change speaks of.
pub(super) fn shared_packages<'m>(active: &[&'m Mapping]) -> BTreeSet<&'m str> {
    let roots = active.iter().flat_map(|mapping| &mapping.platforms).flat_map(|platform| &platform.roots);
    let moved = active.iter().flat_map(|mapping| &mapping.changes).filter_map(|change| match &change.old {
        Old::Package { path, .. } | Old::Module(path) => Some(path.as_str()),
        _ => None,
    });
    let surfaces = active.iter().flat_map(|mapping| &mapping.surfaces);
    let declared = surfaces.flat_map(|surface| surface.text.lines()).filter_map(|line| {
        let line = line.trim();
        let name = line.strip_prefix("package ").or_else(|| line.strip_prefix("// module:"))?;
        Some(name.trim().trim_end_matches(';'))
    });
    roots.map(String::as_str).chain(moved).chain(declared).collect()
}
