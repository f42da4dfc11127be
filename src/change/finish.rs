//! Drafts become findings: what may not be edited is refused, the rest gets its words, its evidence and its fingerprint.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::draft::Draft;
use super::index::ChangeIndex;
use super::mark::Marker;
use super::sites::FileSites;
use super::tally::Tallies;
use crate::edit::Edit;
use crate::facts::*;
use crate::finding::{Applicability, Finding, Fix, Mark, Resolution, Rung};
use crate::mapping::model::{Action, Case, Change, Coordinate, Evidence, Old, SiteForm};
use crate::mapping::template::{Piece, Template};
use crate::resolve::{ExprRef, Resolver};
use crate::select::Selection;
use crate::source::Span;
use crate::words::{Lang, Said, said};

/// Findings of one file.
#[derive(Debug, Default)]
pub struct FileFindings {
    /// Sorted by place.
    pub findings: Vec<Finding>,
    /// The Cargo features that a finding needs, by its index; without a fix it is right once they are there.
    pub features: BTreeMap<usize, Vec<String>>,
    /// What became of the names.
    pub tallies: Tallies,
}

/// Looks at one file: sites, fixes, findings. `file` is its index in the scan, `lang` the language to speak;
/// imports are settled for the fixes in `selection`.
pub(crate) fn file_findings(
    resolver: &Resolver<'_, '_>,
    index: &ChangeIndex<'_>,
    unit: u32,
    file: usize,
    lang: Lang,
    selection: &Selection,
) -> FileFindings {
    let (drafts, tallies) = FileSites::collect(resolver, index, unit);
    let source = &resolver.world.unit(unit).source;
    let facts = resolver.world.facts(unit);
    let mut sites = FileSites { resolver, index, unit, facts, source, drafts, tallies: Tallies::default() };
    sites.refuse_arrived();
    sites.refuse_damaged();
    sites.keep_apart();
    sites.import_once();
    sites.count_on(selection, file);
    sites.settle_parameters();
    sites.count_on(selection, file);
    sites.settle_imports();
    sites.tell_once();
    let mut drafts = std::mem::take(&mut sites.drafts);
    drafts.sort_by_key(|draft| (draft.span, draft.entry, draft.edits.is_empty()));
    drafts.dedup_by(|later, first| later.entry == first.entry && later.span == first.span);
    if drafts.is_empty() {
        return FileFindings { tallies, ..FileFindings::default() };
    }
    let marker = Marker::new(facts, source, resolver.world.language);
    let path = source.display_path();
    let mut equals: HashMap<String, usize> = HashMap::new();
    let mut findings = Vec::with_capacity(drafts.len());
    let mut features = BTreeMap::new();
    for draft in drafts {
        let needed = sites.features(&draft);
        if !needed.is_empty() {
            features.insert(findings.len(), needed);
        }
        let mark = marker.mark(draft.span);
        // Which use comes first is no matter of where it stands.
        let mark = if draft.for_file { Mark { tokens: mark.tokens, ..Mark::default() } } else { mark };
        let mut finding = sites.finding(draft, mark, file, lang);
        identify(&mut finding, &path, &mut equals);
        findings.push(finding);
    }
    FileFindings { findings, features, tallies }
}

impl FileSites<'_, '_, '_, '_> {
    /// No edit in code that is written for the new version: what reads like the old one there may be meant as it stands.
    fn refuse_arrived(&mut self) {
        for draft in &mut self.drafts {
            if self.index.entries[draft.entry].arrived && (!draft.edits.is_empty() || !draft.needs.is_empty()) {
                draft.refuse(said!(
                    "the file may be written for the new version already: compare it by hand",
                    "该文件可能已经按新版本编写：请人工对照"
                ));
            }
        }
    }

    /// No edit where the grammar could not read the text: the lines of a damaged place and what they touch.
    fn refuse_damaged(&mut self) {
        if self.facts.damage.is_empty() {
            return;
        }
        let lines: Vec<(usize, usize)> = self
            .facts
            .damage
            .iter()
            .map(|span| {
                (
                    self.source.line(span.start as usize),
                    self.source.line((span.end as usize).max(span.start as usize + 1) - 1),
                )
            })
            .collect();
        for draft in &mut self.drafts {
            let hit = draft.edits.iter().any(|(span, _)| {
                let (from, to) = (self.source.line(span.start as usize), self.source.line(span.end as usize));
                lines.iter().any(|&(first, last)| from <= last && first <= to)
            });
            if hit {
                draft.refuse(said!(
                    "the code around this place could not be read completely",
                    "此处周围的代码未能完整解析"
                ));
            }
        }
    }

    /// New code that an operator could tear apart waits where another fix rewrites what is around it: what it comes to
    /// stand beside is known in the next round. The outer fix holds its place by an edit that changes nothing.
    fn keep_apart(&mut self) {
        let is_edited = |draft: &&Draft| !draft.edits.is_empty();
        let loose: Vec<Span> =
            self.drafts.iter().filter(is_edited).filter(|draft| draft.loose).filter_map(|draft| draft.whole).collect();
        for draft in &mut self.drafts {
            let Some(whole) = draft.whole.filter(|_| !draft.edits.is_empty()) else { continue };
            for &inner in loose.iter().filter(|inner| whole != **inner && whole.contains(**inner)) {
                let is_free = draft.edits.iter().all(|(span, _)| !span.overlaps(inner));
                if is_free && !inner.is_empty() {
                    draft.edits.push((inner, self.source.slice(inner).to_owned()));
                }
            }
        }
    }

    /// A type that keeps its name and only moved needs one import for all its uses: the first of them stands for the rest.
    fn import_once(&mut self) {
        self.drafts.sort_by_key(|draft| (draft.span, draft.entry));
        let mut seen = HashSet::new();
        for draft in &mut self.drafts {
            draft.for_file = draft.edits.is_empty() && draft.reason.is_none() && !draft.needs.is_empty();
        }
        self.drafts.retain(|draft| !draft.for_file || seen.insert((draft.entry, draft.needs.clone())));
    }

    /// What a fix takes out is settled by it: another symbol of the same change there needs no report of its own.
    fn tell_once(&mut self) {
        let id = |entry: usize| {
            let entry = &self.index.entries[entry];
            (entry.mapping.id.as_str(), entry.change.id.as_str())
        };
        let replaced: Vec<_> = self
            .drafts
            .iter()
            .flat_map(|draft| draft.edits.iter().map(move |(span, _)| (id(draft.entry), *span)))
            .collect();
        self.drafts.retain(|draft| {
            let inside = |span: &Span| span.start <= draft.span.start && draft.span.end <= span.end;
            !draft.edits.is_empty() || !replaced.iter().any(|(of, span)| *of == id(draft.entry) && inside(span))
        });
    }

    /// Marks the drafts whose edits land, as far as `selection` tells.
    fn count_on(&mut self, selection: &Selection, file: usize) {
        for draft in &mut self.drafts {
            let entry = &self.index.entries[draft.entry];
            let (mapping, change) = (entry.mapping.id.as_str(), entry.change);
            let site = (file, change.id.clone(), draft.span.start);
            // A need becomes an edit once imports are settled.
            draft.lands = (!draft.edits.is_empty() || !draft.needs.is_empty())
                && selection.options.allows(mapping, &change.id, trust(draft, change))
                && !selection.left.contains(&site);
        }
    }

    /// The Cargo features that a site needs. What is left to a person needs them only when that is done.
    fn features(&self, draft: &Draft) -> Vec<String> {
        if draft.possible.is_some() || draft.edits.is_empty() && draft.reason.is_some() {
            return Vec::new();
        }
        let mut features = self.index.entries[draft.entry].change.features.clone();
        features.extend(draft.features.iter().cloned());
        features.dedup();
        features
    }

    fn finding(&self, draft: Draft, mark: Mark, file: usize, lang: Lang) -> Finding {
        let entry = &self.index.entries[draft.entry];
        let change = entry.change;
        let chain = self.chain(&draft).into_iter().map(|step| step.speak(lang)).collect();
        let applicability = applicability(&draft, change);
        let edits: Vec<Edit> =
            draft.edits.iter().map(|(span, text)| Edit { file, span: *span, text: text.clone() }).collect();
        let note = draft.note.as_ref().map(|note| note.get(lang).to_owned());
        let mut reason = draft.possible.clone().or(draft.reason).map(|reason| reason.speak(lang)).or(note);
        if reason.is_none() && applicability == Applicability::MaybeIncorrect && change.evidence != Evidence::Verified {
            let said = said!(
                "the change is documented, but was not seen in the code of both versions",
                "该变更有文档说明，但未在两个版本的代码中得到核实"
            );
            reason = Some(said.speak(lang));
        }
        Finding {
            id: String::new(),
            mark,
            change: change.id.clone(),
            mapping: entry.mapping.id.clone(),
            kind: change.kind,
            severity: change.severity,
            effort: change.effort,
            evidence: change.evidence,
            resolution: Resolution { rung: draft.rung, chain },
            applicability,
            file,
            span: draft.span,
            from: describe_old(change, lang),
            to: draft.to.unwrap_or_else(|| describe_new(change)),
            message: change.message.get(lang).to_owned(),
            reason,
            help: change.help.as_ref().map(|help| help.get(lang).to_owned()),
            docs: change.docs.clone(),
            book: entry.mapping.address(change),
            fix: (!edits.is_empty() && draft.possible.is_none()).then_some(Fix { edits }),
        }
    }

    /// The evidence in words.
    fn chain(&self, draft: &Draft) -> Vec<Said> {
        if draft.possible.is_some() {
            return Vec::new();
        }
        if draft.form == SiteForm::Import {
            return vec![said!("imported by its full path", "按完整路径导入")];
        }
        if let Some(receiver) = draft.receiver {
            return self.resolver.explain(ExprRef { unit: self.unit, expr: receiver });
        }
        if draft.form == SiteForm::Override
            && let Some(owner) = self.owner_of(draft.span)
        {
            let declared = self.facts.decl(owner);
            let types: Vec<String> = declared
                .supertypes
                .iter()
                .map(|&ty| self.source.slice(self.facts.type_ref(ty).span).to_owned())
                .collect();
            let types = types.join("`, `");
            return vec![match &*declared.name.text {
                "" => said!("`the object` is a `{types}`", "该对象是 `{types}`"),
                name => said!("`{name}` is a `{types}`", "`{name}` 是 `{types}`"),
            }];
        }
        let name = self.source.slice(draft.span);
        match self.import_by_name(name) {
            Some(line) => vec![said!("`{name}` is imported in line {line}", "`{name}` 在第 {line} 行导入")],
            None => Vec::new(),
        }
    }

    fn owner_of(&self, name: Span) -> Option<DeclId> {
        let member =
            self.facts.decls.iter().find(|decl| decl.name.span.start == name.start && !decl.name.span.is_empty())?;
        self.facts.enclosing_type(member.scope)
    }

    fn import_by_name(&self, name: &str) -> Option<usize> {
        let first = name.split(['.', ':']).next()?;
        let import = self
            .facts
            .imports
            .iter()
            .find(|import| import.alias.as_ref().or(import.path.last()).is_some_and(|last| *last.text == *first))?;
        Some(self.source.line(import.span.start as usize))
    }
}

fn applicability(draft: &Draft, change: &Change) -> Applicability {
    if draft.edits.is_empty() { Applicability::Unspecified } else { trust(draft, change) }
}

/// How far the edits can be trusted, those to come included.
fn trust(draft: &Draft, change: &Change) -> Applicability {
    if draft.possible.is_some() {
        Applicability::Unspecified
    } else if draft.placeholders {
        Applicability::HasPlaceholders
    } else if draft.review || change.review || change.evidence != Evidence::Verified {
        Applicability::MaybeIncorrect
    } else {
        Applicability::MachineApplicable
    }
}

/// The old API as people read it.
pub fn describe_old(change: &Change, lang: Lang) -> String {
    match &change.old {
        Old::Package { path, .. } => path.clone(),
        Old::Module(path) => path.clone(),
        Old::Type(path) => with_args(path, change.type_args.as_ref().map(|args| &args.from)),
        Old::Member(member) => {
            let name =
                if member.owner.is_empty() { member.name.clone() } else { format!("{}.{}", member.owner, member.name) };
            match &member.params {
                None => name,
                Some(params) => {
                    let params: Vec<&str> = params
                        .iter()
                        .map(|param| param.label.as_deref().or(param.name.as_deref()).unwrap_or("_"))
                        .collect();
                    format!("{name}({})", params.join(", "))
                }
            }
        }
        Old::EnumGrew { path, .. } => path.clone(),
        Old::Dependency(coordinate) => describe_coordinate(coordinate),
        Old::Feature { of, name } => format!("{of}/{name}"),
        Old::Minimum { what, at_least } => said!("{what} below {at_least}", "{what} 低于 {at_least}").speak(lang),
        Old::Proguard(prefix) => prefix.clone(),
        Old::Requires { name, .. } => said!("no {name}", "缺少 {name}").speak(lang),
        Old::Note(title) => title.get(lang).to_owned(),
    }
}

/// A type with its arguments.
pub(crate) fn with_args(path: &str, args: Option<&Vec<String>>) -> String {
    match args {
        Some(args) if !args.is_empty() => format!("{path}<{}>", args.join(", ")),
        _ => path.to_owned(),
    }
}

/// The coordinate as people read it.
pub fn describe_coordinate(coordinate: &Coordinate) -> String {
    match coordinate {
        Coordinate::Gradle(text) | Coordinate::Pod(text) | Coordinate::SwiftPackage(text) | Coordinate::Cargo(text) => {
            text.clone()
        }
    }
}

/// The new form as people read it: holes by their names, no receiver.
pub fn describe_template(template: &Template) -> String {
    let text: String = template
        .pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Hole { name, .. } if name == "receiver" => "_".to_owned(),
            Piece::Hole { name, .. } => name.clone(),
        })
        .collect();
    ["_.", "_::"].iter().find_map(|receiver| text.strip_prefix(receiver)).unwrap_or(&text).to_owned()
}

/// The new API as people read it; empty where there is none.
pub fn describe_new(change: &Change) -> String {
    match &change.action {
        Action::Rename(to) => with_args(to, change.type_args.as_ref().map(|args| &args.to)),
        Action::Arguments => match &change.old {
            Old::Type(path) => with_args(path, change.type_args.as_ref().map(|args| &args.to)),
            _ => String::new(),
        },
        Action::Rewrite(cases) => {
            let template = cases.iter().find_map(Case::becomes);
            template.map(describe_template).unwrap_or_default()
        }
        Action::Split(halves) => halves.iter().map(|half| half.to.as_str()).collect::<Vec<_>>().join(" | "),
        Action::Depend { coordinate, version } => match coordinate {
            Some(coordinate) => format!("{}:{version}", describe_coordinate(coordinate)),
            None => version.clone(),
        },
        Action::Report => match (&change.old, &change.reshape) {
            (Old::EnumGrew { added, .. }, _) => added.join(", "),
            (_, Some(signature)) => signature.name.clone(),
            _ => String::new(),
        },
    }
}

/// Gives a finding of the file `path` its fingerprint: mapping, change, path, mark, and which of its equals it is, which
/// `equals` counts.
pub(crate) fn identify(finding: &mut Finding, path: &str, equals: &mut HashMap<String, usize>) {
    let tokens = format!("{:08x}", finding.mark.tokens);
    let same = fingerprint(&[&finding.mapping, &finding.change, path, &finding.mark.scope, &tokens]);
    let nth = equals.entry(same.clone()).or_default();
    finding.id = fingerprint(&[&same, &nth.to_string()]);
    *nth += 1;
}

/// A 64-bit FNV-1a hash of the parts, as 16 hexadecimal digits. Parameters of the hash:
/// <http://www.isthe.com/chongo/tech/comp/fnv/>.
pub fn fingerprint(parts: &[&str]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for part in parts {
        for byte in part.bytes().chain([0]) {
            hash ^= u64::from(byte);
            hash = hash.wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

/// Whether a finding rests on a resolved site.
pub fn is_resolved(finding: &Finding) -> bool {
    finding.resolution.rung != Rung::Possible
}
