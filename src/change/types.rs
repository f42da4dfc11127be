//! Types, packages and imports: new names, new places.

use super::draft::Draft;
use super::paths::GROUPED;
use super::sites::{FileSites, Site};
use super::tally::Fate;
use super::uses::Named;
use crate::facts::*;
use crate::finding::Rung;
use crate::mapping::model::{Action, Half, Old, Role, SiteForm};
use crate::resolve::stuck::{Cause, Stuck};
use crate::resolve::target::Elsewhere;
use crate::resolve::target::Outcome;
use crate::resolve::ty::{DeclRef, Ty};
use crate::resolve::world::Origin;
use crate::resolve::{ExprRef, Hit};
use crate::source::Span;
use crate::words::{Said, said};

impl FileSites<'_, '_, '_, '_> {
    /// An import: of a changed type or member, or below a changed package.
    pub(super) fn import(&mut self, at: usize) {
        let import = &self.facts.imports[at];
        let path: Vec<&str> = import.path.iter().map(|part| &*part.text).collect();
        let (Some(first), Some(last)) = (import.path.first(), import.path.last()) else { return };
        // No line of this file writes it.
        if import.statement.is_empty() {
            return;
        }
        let whole = first.span.to(last.span);
        let world = self.resolver.world;
        let text = path.join(world.rules.separator);
        if world.own.has(&text) {
            return;
        }
        // The longest prefix that names a changed declaration.
        for length in (1..=path.len()).rev() {
            let found = match (self.resolver.world.rules.paths, length == path.len()) {
                (true, true) => self.resolver.imported(self.unit, import).iter().filter_map(Hit::decl).collect(),
                (true, false) if !path[0].contains(self.resolver.world.rules.separator) => {
                    let hits = self.resolver.module_named(self.unit, import.scope, &path[..length], first.span.start);
                    hits.iter().filter_map(Hit::decl).collect()
                }
                _ => self.resolver.resolve_path(&path[..length]),
            };
            let mut changed = false;
            for &decl in &found {
                for entry in self.index.by_decl.get(&decl).cloned().unwrap_or_default() {
                    if self.import_of(entry, at, decl, length) {
                        changed = true;
                    }
                }
                if changed {
                    break;
                }
            }
            if changed {
                return;
            }
        }
        for entry in self.index.prefixes.clone() {
            let change = self.change(entry);
            let (prefix, except) = match &change.old {
                Old::Package { path, except } => (path.as_str(), except.as_slice()),
                Old::Module(path) => (path.as_str(), [].as_slice()),
                _ => continue,
            };
            if !below(&text, prefix) || except.iter().any(|kept| below(&text, kept)) {
                continue;
            }
            let count = prefix.split(world.rules.separator).count();
            let idents: Vec<&Ident> = import.path.iter().take(count).collect();
            let whole = if import.span == import.statement { whole } else { import.span };
            let mut draft = Draft::new(entry, whole, SiteForm::Import, Rung::Import);
            if let Action::Rename(to) = &change.action {
                // What a whole group shares is edited once, for all of it.
                let shared = idents.last().is_some_and(|last| !import.span.contains(last.span));
                let within = if shared && except.is_empty() { import.statement } else { import.span };
                match self.path_edit(&idents, to, within) {
                    Some(edit) if self.source.slice(edit.0).contains(['{', ',']) => draft.refuse(GROUPED),
                    Some(edit)
                        if self.drafts.iter().any(|draft| draft.entry == entry && draft.edits.contains(&edit)) =>
                    {
                        continue;
                    }
                    Some(edit) => draft.edits.push(edit),
                    None => draft.refuse(GROUPED),
                }
                draft.to = Some(format!("{to}{}", &text[prefix.len()..]));
            }
            if let Some(own) = world.own.directly_in(&text).filter(|_| import.wildcard) {
                draft.refuse(said!(
                    "it also brings `{own}`, which the project declares itself",
                    "它还会引入项目自己声明的 `{own}`"
                ));
            }
            self.drafts.push(draft);
        }
    }

    /// The import of a changed declaration. `false` where the change does not concern the import.
    fn import_of(&mut self, entry: usize, at: usize, decl: DeclRef, length: usize) -> bool {
        let change = self.change(entry);
        let world = self.resolver.world;
        let import = &self.facts.imports[at];
        let last = length == import.path.len();
        // Brought under a name of the project's own, which stays.
        let own_name = import.path.get(length - 1).is_some_and(|name| name.text == world.decl(decl).name.text);
        if world.rules.paths && !own_name {
            return false;
        }
        let idents: Vec<&Ident> = import.path.iter().take(length).collect();
        let (Some(first), Some(named)) = (idents.first(), idents.last()) else { return false };
        // The names of a group share what stands before it.
        let span = match import.span == import.statement {
            true => first.span.to(named.span),
            false => Span { start: import.span.start.min(named.span.start), end: named.span.end },
        };
        let mut draft = Draft::new(entry, span, SiteForm::Import, Rung::Import);
        match (&change.old, &change.action) {
            (Old::Type(_), Action::Rename(to)) => {
                let to = match world.rules.modules || world.rules.paths {
                    // `import class Module.Type`
                    true => to.clone(),
                    false => to.replace("::", "."),
                };
                let to = self.re_exported(&idents, &to).unwrap_or(to);
                // A member is imported through its type: the type's own path changes.
                match self.path_edit(&idents, &to, import.span) {
                    Some(edit) => draft.edits.push(edit),
                    // Alone at the end of its path it leaves the group for a line of its own.
                    None if last && import.alias.is_none() && self.has_company(import) => {
                        draft.edits.push((self.out_of_group(import), String::new()));
                        draft.needs.push(to.clone());
                    }
                    None => draft.refuse(GROUPED),
                }
                if let Some(clash) = self.clash(&to, import.alias.is_some() || !last, import.span) {
                    draft.refuse(clash);
                }
            }
            (Old::Type(_), Action::Split(halves)) => {
                // Settled by the classes that use the type: the import goes with them.
                let _ = halves;
                return false;
            }
            (Old::Type(_), Action::Arguments) => return false,
            (Old::Type(_), _) => {}
            (Old::Member(_), Action::Rename(to)) if last => {
                let kind = world.decl(decl).kind;
                // Only what is imported by its own name.
                let importable = matches!(
                    kind,
                    DeclKind::Function | DeclKind::Property | DeclKind::EnumCase | DeclKind::Object | DeclKind::Macro
                );
                if !importable {
                    return false;
                }
                if to.contains(world.rules.separator) {
                    match self.path_edit(&idents, to, import.span) {
                        Some(edit) => draft.edits.push(edit),
                        None => draft.refuse(GROUPED),
                    }
                } else if let Some(name) = import.path.last() {
                    draft.edits.push((name.span, to.clone()));
                }
            }
            (Old::Member(_), Action::Report) if last => {}
            _ => return false,
        }
        self.drafts.push(draft);
        true
    }

    /// A package or module named in code: `org.webrtc.EglBase.create()`.
    pub(super) fn qualified(&mut self, id: ExprId) {
        if self.index.prefixes.is_empty() {
            return;
        }
        let Some(path) = self.plain_path(id) else { return };
        for entry in self.index.prefixes.clone() {
            let change = self.change(entry);
            let (prefix, except) = match &change.old {
                Old::Package { path, except } => (path.as_str(), except.as_slice()),
                Old::Module(path) => (path.as_str(), [].as_slice()),
                _ => continue,
            };
            if path != prefix {
                continue;
            }
            // The name must be the package itself, and something must be taken from it.
            let Context::Base(outer) = self.facts.expr(id).context else { continue };
            let ty = self.resolver.expr_type(self.at(id));
            let is_package = matches!(&ty, Ty::Package(found) if **found == *prefix);
            let longer = self.plain_path(outer).unwrap_or_default();
            if !is_package
                || self.is_own(outer)
                || except.iter().any(|kept| below(kept, &longer) || below(&longer, kept))
            {
                continue;
            }
            let span = self.facts.expr(id).span;
            let mut draft = Draft::new(entry, span, SiteForm::Read, Rung::Import);
            if let Action::Rename(to) = &change.action {
                draft.edits.push(smallest(span, self.source.slice(span), to));
            }
            self.drafts.push(draft);
        }
    }

    /// Whether the chain of names around `id` leads to something of the project.
    fn is_own(&self, id: ExprId) -> bool {
        let mut at = id;
        while let Some(path) = self.plain_path(at) {
            if self.resolver.world.own.has(&path) {
                return true;
            }
            let Context::Base(outer) = self.facts.expr(at).context else { break };
            at = outer;
        }
        false
    }

    /// A chain of plain names as a dotted path.
    fn plain_path(&self, id: ExprId) -> Option<String> {
        match &self.facts.expr(id).kind {
            ExprKind::Name(name) => Some(name.text.to_string()),
            ExprKind::Member { base, name, safe: false } => Some(format!("{}.{}", self.plain_path(*base)?, name.text)),
            _ => None,
        }
    }

    /// A written type: each of its segments may name a changed type, its start a changed package.
    pub(super) fn type_ref(&mut self, id: TypeRefId) {
        let written = self.facts.type_ref(id);
        let TypeRefKind::Named(segments) = &written.kind else { return };
        match self.resolver.world.rules.paths {
            true => self.qualified_path(segments, written.scope),
            false => self.qualified_type(segments),
        }
        for at in (0..segments.len()).rev() {
            let name = &segments[at].name;
            let aliased = !self.index.names.contains_key(&*name.text);
            if aliased && !(self.index.takes_arguments && self.arguments_at(name.span, false).is_some()) {
                continue;
            }
            let Some(decl) = self.resolver.segments_decl(self.unit, written.scope, &segments[..=at]) else {
                self.count_unknown_type(name);
                continue;
            };
            if let Some(next) = segments.get(at + 1) {
                // `Module.Type` where a type has the module's name: the type is not meant.
                let nested = self.resolver.statics(decl, &next.name.text);
                let module = self.resolver.world.rules.modules && self.resolver.world.has_package(&name.text);
                if nested.is_empty() && module && at == 0 {
                    continue;
                }
            }
            let entries = self.index.by_decl.get(&decl).cloned().unwrap_or_default();
            let fate = match entries.is_empty() {
                true => Fate::Other(self.resolver.whose(decl)),
                false => Fate::Resolved(Rung::Import),
            };
            self.count(&name.text, &entries, &fate);
            for &entry in &entries {
                // Under another name of the project's only what stands behind it changes.
                if aliased && self.change(entry).type_args.is_none() {
                    continue;
                }
                if matches!(&self.change(entry).old, Old::Member(member) if member.role == Role::Constructor) {
                    continue;
                }
                if !matches!(self.change(entry).old, Old::Type(_)) {
                    // A case or property of that name: an object used as a type.
                    if let (Old::Member(_), Action::Rename(to)) = (&self.change(entry).old, &self.change(entry).action)
                    {
                        let mut draft = Draft::new(entry, name.span, SiteForm::Type, Rung::Import);
                        if !to.contains(self.resolver.world.rules.separator) {
                            draft.edits.push((name.span, to.clone()));
                        }
                        self.drafts.push(draft);
                    }
                    continue;
                }
                let form = if self.is_supertype(id) { SiteForm::Conform } else { SiteForm::Type };
                let idents: Vec<&Ident> = segments[..=at].iter().map(|segment| &segment.name).collect();
                self.type_use(entry, &idents, decl, form, Named::Type(id));
            }
            if !entries.is_empty() {
                // What qualifies a changed type goes with it.
                return;
            }
        }
    }

    /// Counts a type that is not declared in what we have: another library's where an import says so.
    fn count_unknown_type(&mut self, name: &Ident) {
        let imported = |import: &Import| import.path.last().is_some_and(|last| last.text == name.text);
        if self.facts.imports.iter().any(imported) {
            self.count(&name.text, &[], &Fate::Other(Elsewhere::Foreign));
        } else {
            self.count_miss(name, Stuck { cause: Cause::UndeclaredName, unit: self.unit, span: name.span });
        }
    }

    fn qualified_type(&mut self, segments: &[Segment]) {
        for entry in self.index.prefixes.clone() {
            let change = self.change(entry);
            let (prefix, except) = match &change.old {
                Old::Package { path, except } => (path.as_str(), except.as_slice()),
                Old::Module(path) => (path.as_str(), [].as_slice()),
                _ => continue,
            };
            let count = prefix.split('.').count();
            if segments.len() <= count {
                continue;
            }
            let path: Vec<&str> = segments.iter().map(|segment| &*segment.name.text).collect();
            let text = path.join(".");
            let own = self.resolver.world.own.has(&text);
            if own || !below(&text, prefix) || except.iter().any(|kept| below(&text, kept)) {
                continue;
            }
            let span = segments[0].name.span.to(segments[count - 1].name.span);
            let mut draft = Draft::new(entry, span, SiteForm::Type, Rung::Import);
            if let Action::Rename(to) = &change.action {
                draft.edits.push(smallest(span, self.source.slice(span), to));
            }
            self.drafts.push(draft);
        }
    }

    /// A type named in an expression: constructor call, receiver of static members, reference.
    pub(super) fn type_in_expression(&mut self, entry: usize, site: &Site) {
        if self.qualifies_changed_type(site.expr) {
            return;
        }
        // `::Foo` and `Foo.Nested` keep their own spans; the chain of names that qualifies it goes along.
        let mut idents = vec![&site.name];
        let mut base = site.receiver;
        while let Some(id) = base {
            match &self.facts.expr(id).kind {
                ExprKind::Name(name) => {
                    idents.insert(0, name);
                    base = None;
                }
                ExprKind::Member { base: inner, name, .. } => {
                    idents.insert(0, name);
                    base = Some(*inner);
                }
                _ => base = None,
            }
        }
        let idents: Vec<Ident> = idents.into_iter().cloned().collect();
        let idents: Vec<&Ident> = idents.iter().collect();
        let form = if site.call.is_some() { SiteForm::Call } else { SiteForm::Read };
        let before = self.drafts.len();
        self.type_use(entry, &idents, site.decl, form, Named::Expr(site.whole()));
        let Some(draft) = self.drafts.get(before).filter(|draft| !draft.edits.is_empty()) else { return };
        let to = draft.to.clone().or_else(|| match &self.change(entry).action {
            Action::Rename(to) => Some(to.clone()),
            _ => None,
        });
        if to.is_some_and(|to| self.no_longer_fails(site, &to))
            && let Some(draft) = self.drafts.get_mut(before)
        {
            draft.refuse(said!(
                "the new initialiser cannot fail: take away what unwraps its result, and change the name",
                "新的构造方法不会失败：请去掉对其结果的解包，并改用新名称"
            ));
        }
    }

    /// Whether the initialiser called at a site may fail, and that of the new type may not: what unwraps its result does not
    /// compile any more.
    fn no_longer_fails(&self, site: &Site, to: &str) -> bool {
        let world = self.resolver.world;
        let Some(old) = site.callee.as_ref().and_then(|callee| callee.decl) else { return false };
        let is_failable =
            |at: DeclRef| world.decl(at).kind == DeclKind::Constructor && world.decl(at).modifiers.is_optional;
        let labels = |at: DeclRef| -> Vec<Option<&str>> {
            let facts = world.facts(at.unit);
            let label = |&param: &DeclId| facts.decl(param).label.as_ref().map(|label| &*label.text);
            world.decl(at).params.iter().map(label).collect()
        };
        let path: Vec<&str> = to.split(world.rules.separator).collect();
        let new = self.resolver.resolve_path(&path).into_iter().filter(|&at| world.origin(at) == Origin::To);
        let mut new = new.flat_map(|at| self.resolver.constructors(at));
        is_failable(old) && new.any(|at| labels(at) == labels(old) && !is_failable(at))
    }

    /// Whether `id` only qualifies a nested type that has a new path of its own: `id` goes with it.
    fn qualifies_changed_type(&self, id: ExprId) -> bool {
        let Context::Base(outer) = self.facts.expr(id).context else { return false };
        if !matches!(self.facts.expr(outer).kind, ExprKind::Member { .. }) {
            return false;
        }
        let Outcome::Found { decls, .. } = self.resolver.target(self.at(outer)) else { return false };
        let Some(&decl) = decls.iter().find(|&&at| self.resolver.world.decl(at).kind.is_type()) else { return false };
        let moved = self.index.changes_of(self.resolver, decl).iter().any(|&entry| {
            matches!((&self.change(entry).old, &self.change(entry).action), (Old::Type(_), Action::Rename(_)))
        });
        moved || self.qualifies_changed_type(outer)
    }

    /// One use of a changed type under the dotted names `idents`.
    fn type_use(&mut self, entry: usize, idents: &[&Ident], decl: DeclRef, form: SiteForm, place: Named) {
        let Some((last, qualifiers)) = idents.split_last() else { return };
        let change = self.change(entry);
        let mut draft = Draft::new(entry, last.span, form, Rung::Import);
        let via_alias = *last.text != *self.resolver.world.decl(decl).name.text;
        match &change.action {
            Action::Rename(_) if via_alias && change.type_args.is_some() => {}
            Action::Rename(to) => {
                if via_alias {
                    return;
                }
                let to = match self.resolver.world.rules.paths {
                    true => to.clone(),
                    false => to.replace("::", "."),
                };
                let renamed = self.rename_type_use(&mut draft, last, qualifiers, decl, &to, true);
                if !renamed && change.type_args.is_none() {
                    return;
                }
            }
            Action::Split(halves) => {
                if via_alias {
                    return;
                }
                match self.half(place, decl, halves) {
                    Ok(half) => {
                        let to = half.to.clone();
                        self.rename_type_use(&mut draft, last, qualifiers, decl, &to, false);
                        draft.to = Some(to);
                    }
                    Err(reason) => draft.refuse(reason),
                }
            }
            _ => {}
        }
        let renamed = !draft.edits.is_empty() || !draft.needs.is_empty();
        if let Some(args) = &change.type_args
            && draft.reason.is_none()
        {
            let behind_path = matches!(place, Named::Expr(_));
            match self.arguments_at(last.span, behind_path) {
                Some(list) => match self.argument_edits(&list, args) {
                    Ok(edits) => {
                        draft.dropped = self.dropped(&list, args);
                        draft.edits.extend(edits);
                    }
                    Err(reason) => draft.refuse(reason),
                },
                None if renamed => {}
                None => return,
            }
            if draft.edits.is_empty() && draft.needs.is_empty() && draft.reason.is_none() {
                return;
            }
        }
        self.drafts.push(draft);
    }

    /// Edits one use to the new type. `false` where the text stays as it is. `import_follows` says that the import of the
    /// old type is changed by itself.
    fn rename_type_use(
        &self,
        draft: &mut Draft,
        last: &Ident,
        qualifiers: &[&Ident],
        decl: DeclRef,
        to: &str,
        import_follows: bool,
    ) -> bool {
        let new = self.new_path(to);
        let old = self.resolver.world.path(decl);
        let new_name = new.last().map_or("", |name| name.as_str());
        let written: Vec<&str> = qualifiers.iter().map(|part| &*part.text).collect();
        let separator = self.resolver.world.rules.separator;
        let full = old.rsplit_once(separator).map_or("", |(outer, _)| outer);
        if self.resolver.world.rules.paths && !qualifiers.is_empty() {
            return self.rename_in_path(draft, last, qualifiers, to);
        }
        if !qualifiers.is_empty() && written.join(separator) == full {
            // Fully qualified: the path is replaced as a whole.
            let span = qualifiers[0].span.to(last.span);
            draft.edits.push(smallest(span, self.source.slice(span), to));
            if self.resolver.world.rules.modules && self.needs_import(&old, to, false, last.span) {
                draft.needs.push(to.to_owned());
            }
            return true;
        }
        // What the old name was nested in, as far as written.
        let span = qualifiers.first().map_or(last.span, |first| first.span.to(last.span));
        let relative = new.join(separator);
        let explicit = self.explicit_import(&old, last.span).filter(|_| qualifiers.is_empty());
        let imported_directly = explicit.is_some() && import_follows;
        let text = if imported_directly { new_name.to_owned() } else { relative.clone() };
        if self.source.slice(span) == text && !self.needs_import(&old, to, imported_directly, last.span) {
            return false;
        }
        if let Some(clash) = self.clash(to, false, last.span) {
            if self.resolver.world.rules.modules && !to.is_empty() {
                // The module tells the SDK's type from the project's.
                draft.edits.push(smallest(span, self.source.slice(span), to));
                draft.review = false;
                return true;
            }
            draft.refuse(clash);
            return true;
        }
        if self.source.slice(span) != text {
            draft.edits.push(smallest(span, self.source.slice(span), &text));
            draft.follows = explicit.filter(|_| imported_directly);
        }
        if self.needs_import(&old, to, imported_directly, last.span) {
            draft.needs.push(import_path(&new, to));
            if self.resolver.world.rules.modules {
                return true;
            }
            draft
                .frees
                .extend(qualifiers.first().and_then(|first| self.import_named(&first.text, last.span)).or(explicit));
        }
        !draft.edits.is_empty() || !draft.needs.is_empty()
    }

    /// Whether the new path has to be imported: its package is not the old one's, and no import of the old type itself is
    /// there to be changed.
    fn needs_import(&self, old: &str, to: &str, imported_directly: bool, at: Span) -> bool {
        if imported_directly {
            return false;
        }
        let package = self.package_of(to);
        if self.resolver.world.rules.modules {
            // Whatever brings the old type brings the rest of its module.
            return package != self.package_of(old) && !self.is_visible(to, at);
        }
        if package == self.facts.package.as_deref().unwrap_or_default() {
            return false;
        }
        let holds = self.holding(at);
        let by_wildcard = self.facts.imports.iter().filter(|import| holds(import)).any(|import| {
            let path: Vec<&str> = import.path.iter().map(|part| &*part.text).collect();
            import.wildcard && (path.join(self.resolver.world.rules.separator) == package || self.brings(&path, to))
        });
        !by_wildcard
    }

    /// The names of a full path below its package: outer types and the type.
    pub(super) fn new_path(&self, to: &str) -> Vec<String> {
        let package = self.package_of(to);
        let separator = self.resolver.world.rules.separator;
        let rest = to.strip_prefix(package.as_str()).unwrap_or(to).trim_start_matches(separator);
        rest.split(separator).map(str::to_owned).collect()
    }

    /// The package or module of a full path: the longest known one, else what is written in lower case.
    pub(super) fn package_of(&self, path: &str) -> String {
        if self.resolver.world.rules.paths {
            return path.rsplit_once(self.resolver.world.rules.separator).map_or("", |(of, _)| of).to_owned();
        }
        let parts: Vec<&str> = path.split('.').collect();
        for length in (1..parts.len()).rev() {
            let package = parts[..length].join(".");
            if self.resolver.world.has_package(&package) {
                return package;
            }
        }
        if self.resolver.world.rules.modules {
            return if parts.len() > 1 { parts[0].to_owned() } else { String::new() };
        }
        let lower = parts.iter().take_while(|part| part.starts_with(char::is_lowercase)).count();
        parts[..lower.min(parts.len().saturating_sub(1))].join(".")
    }

    /// Why the new simple name cannot be used here: something of the project has it.
    pub(super) fn clash(&self, to: &str, hidden: bool, at: Span) -> Option<Said> {
        if hidden {
            return None;
        }
        let name = self.new_path(to).into_iter().next()?;
        let (scope, place) = match self.resolver.world.rules.paths {
            true => (self.scope_at(at), at.start),
            false => (ScopeId(0), 0),
        };
        let hit = self.resolver.type_name(self.unit, scope, &name, place)?;
        match hit {
            Hit::Decl(at) if self.resolver.world.origin(at) == Origin::Project => {
                Some(said!("`{name}` is already declared in {}", "`{name}` 已在 {} 中声明", self.resolver.place(at)))
            }
            Hit::External(path) if *path != *to && path.contains(self.resolver.world.rules.separator) => {
                Some(said!("`{name}` is already imported as `{path}`", "`{name}` 已作为 `{path}` 导入"))
            }
            _ => None,
        }
    }

    /// The explicit import of a full path that holds at a place.
    pub(super) fn explicit_import(&self, path: &str, at: Span) -> Option<usize> {
        let world = self.resolver.world;
        let holds = self.holding(at);
        self.facts.imports.iter().position(|import| {
            let parts: Vec<&str> = import.path.iter().map(|part| &*part.text).collect();
            // A re-export brings a declaration under another path than its own, and so does the class of a companion.
            let same_name = || parts.last().is_some_and(|last| path.rsplit(world.rules.separator).next() == Some(last));
            let through = || {
                let brought = self.resolver.imported(self.unit, import);
                brought.iter().filter_map(Hit::decl).any(|at| world.path(at) == path)
            };
            !import.wildcard
                && (parts.join(world.rules.separator) == path || (world.rules.paths || same_name()) && through())
                && holds(import)
        })
    }

    /// The import that brings a simple name to a place.
    pub(super) fn import_named(&self, name: &str, at: Span) -> Option<usize> {
        let holds = self.holding(at);
        self.facts.imports.iter().position(|import| {
            let visible = import.alias.as_ref().or(import.path.last());
            !import.wildcard && visible.is_some_and(|visible| *visible.text == *name) && holds(import)
        })
    }

    fn is_supertype(&self, id: TypeRefId) -> bool {
        self.supertype_owner(id).is_some()
    }

    /// The type declaration that names `id` as a supertype.
    fn supertype_owner(&self, id: TypeRefId) -> Option<DeclId> {
        let found = self.facts.decls.iter().position(|decl| decl.supertypes.contains(&id));
        found.map(|at| DeclId(at as u32))
    }

    /// The half of a split type that one place means.
    fn half<'h>(&self, place: Named, ty: DeclRef, halves: &'h [Half]) -> Result<&'h Half, Said> {
        if let Named::Type(id) = place
            && let Some(owner) = self.supertype_owner(id)
        {
            let owner = DeclRef { unit: self.unit, decl: owner };
            return self.half_of(owner, halves);
        }
        if let Named::Type(id) = place
            && let Some(class) = self.cast_of_self(id)
        {
            return self.half_of(class, halves);
        }
        if halves.iter().any(|half| !half.passed_to.is_empty()) {
            return self.half_by_use(place, ty, halves);
        }
        Err(said!(
            "only the classes that implement it tell which of the new types is meant",
            "只有实现它的类才能说明指的是哪个新类型"
        ))
    }

    /// The class that stands in `self as T`.
    fn cast_of_self(&self, id: TypeRefId) -> Option<DeclRef> {
        let value = self.facts.exprs.iter().find_map(|expr| match expr.kind {
            ExprKind::Cast { value, ty, .. } => {
                let inner = matches!(self.facts.type_ref(ty).kind, TypeRefKind::Optional(inner) if inner == id);
                (ty == id || inner).then_some(value)
            }
            _ => None,
        })?;
        let this = matches!(self.facts.expr(value).kind, ExprKind::This(None));
        this.then(|| self.resolver.expr_type(ExprRef { unit: self.unit, expr: value }).decl()).flatten()
    }

    /// The half of a split type that a class or an extension of it means, by the methods it overrides.
    fn half_of<'h>(&self, owner: DeclRef, halves: &'h [Half]) -> Result<&'h Half, Said> {
        let declared = self.resolver.world.decl(owner);
        let class = match declared.kind {
            DeclKind::Extension => declared.ty.and_then(|ty| self.resolver.type_of_ref(owner.unit, ty).decl()),
            _ => Some(owner),
        };
        // Members that extensions in this or other files add.
        let mut bodies = class.map(|class| self.resolver.extensions(class)).unwrap_or_default();
        bodies.extend(class);
        bodies.push(owner);
        let mut methods: Vec<(&str, String)> = Vec::new();
        for at in bodies {
            let facts = self.resolver.world.facts(at.unit);
            if let Some(body) = facts.decl(at.decl).body {
                let world = self.resolver.world;
                // What overrides a method of the project's own says nothing of the SDK's type.
                let is_own = |&decl: &DeclId| {
                    let above = self.resolver.overridden(DeclRef { unit: at.unit, decl });
                    !above.is_empty() && above.iter().all(|above| world.unit(above.unit).origin == Origin::Project)
                };
                methods.extend(facts.scope(body).decls.iter().filter(|decl| !is_own(decl)).map(|&decl| {
                    let decl = facts.decl(decl);
                    (&*decl.name.text, selector(facts, decl))
                }));
            }
        }
        let overridden = |name: &String| methods.iter().any(|(simple, full)| name == simple || name == full);
        let mut used: Vec<&Half> = halves.iter().filter(|half| half.overrides.iter().any(overridden)).collect();
        // A half that another one includes adds nothing.
        let all = used.clone();
        used.retain(|half| !all.iter().any(|other| self.includes(other, half)));
        match used[..] {
            [half] => Ok(half),
            [] => Err(said!("no method tells which of the new types is meant", "没有方法能说明指的是哪个新类型")),
            _ => Err(said!(
                "it overrides methods of several of the new types: split the class",
                "它重写了多个新类型的方法：请拆分这个类"
            )),
        }
    }

    /// Whether the new type of `one` inherits from that of `other`.
    fn includes(&self, one: &Half, other: &Half) -> bool {
        let decl = |half: &Half| {
            let (package, name) = half.to.rsplit_once(['.', ':'])?;
            self.resolver.world.top_level(package.trim_end_matches(':'), name).first().copied()
        };
        match (decl(one), decl(other)) {
            (Some(one), Some(other)) if one != other => self.resolver.as_instance_of(&Ty::named(one), other).is_some(),
            _ => false,
        }
    }
}

/// A method as Swift writes its name in full: `name(_:label:)`.
fn selector(facts: &Facts, decl: &Decl) -> String {
    let label = |&param: &DeclId| facts.decl(param).label.as_ref().map_or("_", |label| &*label.text);
    let labels: String = decl.params.iter().map(|param| format!("{}:", label(param))).collect();
    format!("{}({labels})", decl.name.text)
}

/// What an import of a type has to name: the outermost type, since the rest is written at the use.
fn import_path(new: &[String], to: &str) -> String {
    let nested: usize = new.iter().skip(1).map(|part| part.len() + 1).sum();
    to[..to.len() - nested].to_owned()
}

/// Whether `path` is `prefix` or lies below it.
pub(super) fn below(path: &str, prefix: &str) -> bool {
    path == prefix || path.strip_prefix(prefix).is_some_and(|rest| rest.starts_with(['.', ':']))
}

/// Replaces `old` at `span` by `new`, leaving out the dotted names the two begin or end with in common.
pub(super) fn smallest(span: Span, old: &str, new: &str) -> (Span, String) {
    let borders = |text: &str| -> Vec<usize> {
        let mut at: Vec<usize> = text.match_indices('.').map(|(at, _)| at + 1).collect();
        at.insert(0, 0);
        at
    };
    let mut front = 0;
    for at in borders(old) {
        if old.len() > at && new.len() > at && new.get(..at) == old.get(..at) {
            front = at;
        }
    }
    let (old_rest, new_rest) = (&old[front..], &new[front..]);
    let mut back = 0;
    for (at, _) in old_rest.match_indices('.') {
        let tail = &old_rest[at..];
        if tail.len() > back && new_rest.len() > tail.len() && new_rest.ends_with(tail) {
            back = tail.len();
        }
    }
    let span = Span::new(span.start as usize + front, span.end as usize - back);
    (span, new_rest[..new_rest.len() - back].to_owned())
}
