//! What `mapping draft` proposes from two surfaces alone, held against the mappings that people wrote.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use upshift::api::{Api, read};
use upshift::draft::{Action, Kind, Proposal, propose, stubs};
use upshift::lang::Language;
use upshift::mapping::check::surface;
use upshift::mapping::load::Catalog;
use upshift::mapping::model::{
    Action as Done, Change, ChangeKind, Mapping, Member, Old, ParamSpec, Role, Side, SurfaceText,
};
use upshift::mapping::symbol::separator;
use upshift::problem::TextFile;

/// What is measured, one row a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Row {
    Types,
    Members,
    Signatures,
    Forms,
    Retyped,
    Grew,
    Removed,
}

impl Row {
    fn name(self) -> &'static str {
        match self {
            Self::Types => "types and packages renamed or moved",
            Self::Members => "members renamed or moved",
            Self::Signatures => "other parameters or labels",
            Self::Forms => "method and property",
            Self::Retyped => "another type or asynchronous",
            Self::Grew => "enums with new cases",
            Self::Removed => "removed",
        }
    }
}

/// What a person says of one old API.
struct Truth<'m> {
    change: &'m Change,
    path: String,
    row: Option<Row>,
    /// The new code or name, for a look at its words.
    words: Vec<String>,
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn truth<'m>(change: &'m Change) -> Option<Truth<'m>> {
    let sep = separator(change.language);
    let (path, name, is_type, is_method) = match &change.old {
        Old::Package { path, .. } | Old::Module(path) => (path.clone(), path.clone(), true, false),
        Old::Type(path) | Old::EnumGrew { path, .. } => {
            (path.clone(), path.rsplit(sep).next()?.to_owned(), true, false)
        }
        Old::Member(member) => {
            let is_method = matches!(member.role, Role::Method | Role::Function);
            (format!("{}{sep}{}", member.owner, member.name), member.name.clone(), false, is_method)
        }
        _ => return None,
    };
    let mut said = String::new();
    match &change.action {
        Done::Rename(to) => said.push_str(to),
        Done::Rewrite(cases) => {
            for case in cases {
                if let Some(template) = &case.becomes {
                    said.push_str(&template.spelled(&[]).0);
                    said.push(' ');
                }
            }
        }
        Done::Split(halves) => halves.iter().for_each(|half| {
            said.push_str(&half.to);
            said.push(' ');
        }),
        _ => {}
    }
    if let Some(shape) = &change.reshape {
        let _ = write!(said, " {}", shape.name);
        for param in &shape.params {
            let _ = write!(said, " {}", param.label.as_deref().unwrap_or("_"));
        }
    }
    let words = words(&said);
    let owner = match &change.old {
        Old::Member(member) if member.role == Role::Constructor => member.owner.rsplit(sep).next().map(str::to_owned),
        _ => None,
    };
    let keeps = words.contains(&name) || owner.is_some_and(|owner| words.contains(&owner));
    let is_code = matches!(change.action, Done::Rewrite(_)) || change.reshape.is_some();
    let row = match (&change.old, change.kind) {
        (Old::EnumGrew { .. }, _) => Some(Row::Grew),
        (Old::Member(_), _) if matches!(change.action, Done::Rename(_)) => Some(Row::Members),
        (_, _) if is_type && !words.is_empty() => Some(Row::Types),
        (Old::Member(_), _) if is_code && !words.is_empty() => {
            let calls = said.contains('(') || change.reshape.is_some();
            Some(match () {
                () if is_method && !calls => Row::Forms,
                () if keeps => Row::Signatures,
                () if owner_is_new(change, &words) => Row::Signatures,
                () => Row::Members,
            })
        }
        (Old::Member(_), _) if matches!(change.action, Done::Rewrite(_)) => Some(Row::Retyped),
        (_, ChangeKind::Removed) => Some(Row::Removed),
        (Old::Member(_), ChangeKind::Retyped | ChangeKind::Redesign) => Some(Row::Retyped),
        _ => None,
    };
    Some(Truth { change, path, row, words })
}

/// A constructor of a type that has another name now.
fn owner_is_new(change: &Change, _words: &[String]) -> bool {
    matches!(&change.old, Old::Member(Member { role: Role::Constructor, .. }))
}

fn row(proposal: &Proposal) -> Row {
    match proposal.kind {
        Kind::Moved | Kind::Renamed if matches!(proposal.key, "type" | "package" | "module") => Row::Types,
        Kind::Moved | Kind::Renamed => Row::Members,
        Kind::Signature => Row::Signatures,
        Kind::Form => Row::Forms,
        Kind::Retyped | Kind::Async => Row::Retyped,
        Kind::Grew => Row::Grew,
        Kind::Removed => Row::Removed,
    }
}

/// Whether the mapping speaks of the overload.
fn same_overload(truth: &Truth<'_>, proposal: &Proposal, language: Language) -> bool {
    let Old::Member(Member { params: Some(params), .. }) = &truth.change.old else { return true };
    let Some((_, inside)) = proposal.symbol.split_once('(') else { return true };
    let label = |param: &ParamSpec| match language {
        Language::Swift => param.label.clone().unwrap_or_else(|| "_".to_owned()),
        _ => param.label.clone().or_else(|| param.name.clone()).unwrap_or_default(),
    };
    let own: Vec<String> = params.iter().map(label).collect();
    let inside = inside.trim_end_matches(')');
    let written: Vec<String> = match language {
        Language::Swift if !inside.contains(' ') => {
            inside.split(':').filter(|label| !label.is_empty()).map(str::to_owned).collect()
        }
        _ => {
            let mut depth = 0;
            let mut found = vec![String::new()];
            for c in inside.chars() {
                match c {
                    '<' | '(' | '[' => depth += 1,
                    '>' | ')' | ']' => depth -= 1,
                    ',' if depth == 0 => {
                        found.push(String::new());
                        continue;
                    }
                    _ => {}
                }
                found.last_mut().expect("one").push(c);
            }
            found
                .iter()
                .map(|part| {
                    part.split([':'])
                        .next()
                        .unwrap_or_default()
                        .split_whitespace()
                        .next()
                        .unwrap_or_default()
                        .to_owned()
                })
                .filter(|label| !label.is_empty())
                .collect()
        }
    };
    own == written
}

/// Whether a mapping that only tells of a change names the successor that a draft, which only tells of it too, found: `help` or
/// message have its name in code, and where the name stayed that of its new type. A draft that writes code is not meant:
/// people decided against that.
fn told_too(truth: &Truth<'_>, proposal: &Proposal, language: Language) -> bool {
    let only_told = matches!(truth.change.action, Done::Report) && truth.change.reshape.is_none();
    let Some(new) = proposal.new.as_deref().filter(|_| only_told && matches!(proposal.action, Action::Report(_)))
    else {
        return false;
    };
    let (owner, name) = new.rsplit_once(separator(language)).unwrap_or(("", new));
    let successor = match proposal.path.rsplit(separator(language)).next() {
        Some(old) if old == name => owner.rsplit(separator(language)).next().unwrap_or_default(),
        _ => name,
    };
    let texts = [Some(&truth.change.message), truth.change.help.as_ref()].into_iter().flatten();
    texts
        .flat_map(|text| text.en.split('`').skip(1).step_by(2))
        .any(|code| words(code).iter().any(|it| it == successor))
}

fn agrees(truth: &Truth<'_>, proposal: &Proposal, language: Language) -> bool {
    if told_too(truth, proposal, language) {
        return true;
    }
    let new = proposal.new.as_deref().unwrap_or_default();
    let name = new.rsplit(separator(language)).next().unwrap_or_default();
    let name = if name == "init" { new.rsplit(separator(language)).nth(1).unwrap_or_default() } else { name };
    let named = truth.words.iter().any(|word| word == name);
    match proposal.kind {
        Kind::Moved | Kind::Renamed if matches!(proposal.key, "type" | "package" | "module") => {
            match &truth.change.action {
                Done::Rename(to) => to == new,
                Done::Split(halves) => halves.iter().any(|half| half.to == new),
                _ => named,
            }
        }
        Kind::Moved | Kind::Renamed | Kind::Form => named,
        Kind::Signature => match &proposal.action {
            // The labels are what is new.
            Action::Code { reshape: Some(shape), .. }
                if truth.change.reshape.is_some() && language == Language::Swift =>
            {
                let (_, inside) = shape.split_once('(').unwrap_or_default();
                let own = words(inside);
                truth.words.iter().filter(|word| *word != "_").all(|word| own.contains(word) || word == name)
            }
            _ => named || truth.row == Some(Row::Retyped),
        },
        Kind::Retyped | Kind::Async => matches!(truth.row, Some(Row::Retyped | Row::Signatures)) || named,
        Kind::Grew => match (&truth.change.old, &proposal.action) {
            (Old::EnumGrew { added, .. }, Action::Grew(own)) => added.iter().all(|case| own.contains(case)),
            _ => false,
        },
        Kind::Removed => truth.words.is_empty() && truth.change.kind != ChangeKind::Behaviour,
    }
}

/// The path with one prefix for another, where it is below.
fn swapped(path: &str, from: &str, to: &str, language: Language) -> Option<String> {
    let rest = path.strip_prefix(from)?;
    (rest.is_empty() || rest.starts_with(separator(language))).then(|| format!("{to}{rest}"))
}

/// For a type or package that the mapping does not name itself: whether the package around it, or the types in it, say the
/// same.
fn around(truths: &[Truth<'_>], path: &str, proposal: &Proposal, language: Language) -> Option<bool> {
    let new = proposal.new.as_deref()?;
    let renames = truths.iter().filter_map(|truth| match &truth.change.action {
        Done::Rename(to) => Some((truth, to)),
        _ => None,
    });
    match proposal.key {
        "type" => {
            let packages = renames.filter(|(truth, _)| !matches!(truth.change.old, Old::Member(_)));
            let found =
                packages.filter_map(|(truth, to)| Some((truth.path.len(), swapped(path, &truth.path, to, language)?)));
            found.max().map(|(_, expected)| expected == new)
        }
        "package" | "module" => {
            let inside: Vec<bool> = renames
                .filter(|(truth, _)| truth.path != path && !matches!(truth.change.old, Old::Member(_)))
                .filter_map(|(truth, to)| Some(swapped(&truth.path, path, new, language)? == *to))
                .collect();
            (!inside.is_empty()).then(|| inside.iter().filter(|same| **same).count() * 2 > inside.len())
        }
        _ => None,
    }
}

/// Whether proposals for the package around a type, or for the types in a package, lead where the mapping leads.
fn by_package(truth: &Truth<'_>, proposals: &[Proposal], language: Language) -> bool {
    let Done::Rename(to) = &truth.change.action else { return false };
    match &truth.change.old {
        Old::Type(path) => {
            let rules = proposals.iter().filter(|proposal| matches!(proposal.key, "package" | "module" | "type"));
            let moved = rules
                .filter_map(|rule| Some((rule.path.len(), swapped(path, &rule.path, rule.new.as_deref()?, language)?)));
            moved.max().is_some_and(|(_, moved)| moved == *to)
        }
        Old::Package { path, .. } | Old::Module(path) => {
            let types = proposals.iter().filter(|proposal| proposal.key == "type" && proposal.new.is_some());
            let mut inside =
                types.filter_map(|found| Some(swapped(&found.path, path, to, language)? == *found.new.as_ref()?));
            inside.any(|one| one)
        }
        _ => false,
    }
}

/// Whether the proposal for the member of a supertype says it: what overrides that is changed along with it, and a draft does
/// not repeat it.
fn by_supertype(truth: &Truth<'_>, proposals: &[Proposal], from: &Api, language: Language) -> bool {
    let Some((owner, name)) = truth.path.rsplit_once(separator(language)) else { return false };
    let overrides = from.at(&truth.path).any(|item| item.traits.is_override);
    let above = |other: &str| {
        let mut seen = vec![owner.to_owned()];
        let mut at = 0;
        while let Some(ty) = seen.get(at).cloned().filter(|_| at < 40) {
            at += 1;
            for name in from.type_at(&ty).map_or(&[][..], |ty| &ty.supertypes) {
                seen.extend(from.resolve(name, &ty).map(str::to_owned));
            }
        }
        seen.iter().skip(1).any(|ty| ty == other)
    };
    overrides
        && proposals.iter().any(|proposal| {
            proposal.path.rsplit(separator(language)).next() == Some(name)
                && same_overload(truth, proposal, language)
                && agrees(truth, proposal, language)
                && above(&proposal.owner)
        })
}

/// Whether the change is one of a later version than that of the surface, which so cannot tell of it: it leads to a name that
/// is not there.
fn is_later(truth: &Truth<'_>, to: &Api) -> bool {
    let name = match &truth.change.action {
        Done::Rename(name) => name.rsplit(['.', ':']).next().unwrap_or_default().to_owned(),
        Done::Rewrite(cases) => {
            let code = cases.first().and_then(|case| case.becomes.as_ref()).map(|code| code.spelled(&[]).0);
            let head = code.as_deref().and_then(|code| code.split('(').next()).unwrap_or_default();
            head.rsplit('.').next().unwrap_or_default().to_owned()
        }
        _ => return false,
    };
    truth.change.to_versions.is_some() && !name.is_empty() && !to.items().iter().any(|item| item.name == name)
}

#[derive(Debug, Default, Clone, Copy)]
struct Figures {
    right: usize,
    wrong: usize,
    /// Of APIs that the mapping says nothing of.
    unsaid: usize,
    found: usize,
    missed: usize,
}

impl Figures {
    fn add(&mut self, other: Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.unsaid += other.unsaid;
        self.found += other.found;
        self.missed += other.missed;
    }

    fn precision(self) -> usize {
        100 * self.right / (self.right + self.wrong).max(1)
    }

    fn recall(self) -> usize {
        100 * self.found / (self.found + self.missed).max(1)
    }
}

fn measure(mapping: &Mapping, language: Language, log: &mut String) -> BTreeMap<Row, Figures> {
    // As `mapping draft` reads them: with what the vendor says in annotations.
    let side = |side| read::surface(mapping, language, side).expect("a surface");
    let (from, to) = (side(Side::From), side(Side::To));
    let proposals = propose(&from, &to);
    let truths: Vec<Truth<'_>> =
        mapping.changes.iter().filter(|change| change.language == language).filter_map(truth).collect();
    let mut figures: BTreeMap<Row, Figures> = BTreeMap::new();
    for proposal in &proposals {
        let same_thing = |truth: &&Truth<'_>| {
            truth.path == proposal.path
                && (proposal.key == "enum-grew") == matches!(truth.change.old, Old::EnumGrew { .. })
                && same_overload(truth, proposal, language)
        };
        let about: Vec<&Truth<'_>> = truths.iter().filter(same_thing).collect();
        let entry = figures.entry(row(proposal)).or_default();
        let around = if about.is_empty() { around(&truths, &proposal.path, proposal, language) } else { None };
        let verdict = if let Some(right) = around {
            *(if right { &mut entry.right } else { &mut entry.wrong }) += 1;
            if right { "right (package)" } else { "WRONG (package)" }
        } else if about.is_empty() {
            entry.unsaid += 1;
            "unsaid"
        } else if about.iter().any(|truth| agrees(truth, proposal, language)) {
            entry.right += 1;
            "right"
        } else {
            entry.wrong += 1;
            "WRONG"
        };
        let _ = writeln!(
            log,
            "{verdict} {:?} {} {} -> {} {:?} ({} %: {})",
            row(proposal),
            proposal.key,
            proposal.symbol,
            proposal.new.as_deref().unwrap_or("-"),
            proposal.action,
            proposal.likelihood,
            proposal.why.join("; ")
        );
    }
    for truth in &truths {
        let Some(row) = truth.row.filter(|_| !is_later(truth, &to)) else { continue };
        let entry = figures.entry(row).or_default();
        let found = proposals.iter().any(|proposal| {
            truth.path == proposal.path
                && (proposal.key == "enum-grew") == matches!(truth.change.old, Old::EnumGrew { .. })
                && same_overload(truth, proposal, language)
                && agrees(truth, proposal, language)
        });
        let found =
            found || by_package(truth, &proposals, language) || by_supertype(truth, &proposals, &from, language);
        if found {
            entry.found += 1;
        } else {
            entry.missed += 1;
            let _ = writeln!(log, "MISSED {row:?} {} {:?} => {}", truth.change.id, truth.path, truth.words.join(" "));
        }
    }
    figures
}

/// The mappings whose figures are in the book.
const MEASURED: &[&str] = &["livekit/1-to-2", "stream-chat-android/5-to-6", "sendbird-uikit/2-to-3"];

/// Kind, and the least precision and recall over all of them, in percent.
const BARS: &[(Row, usize, usize)] = &[
    (Row::Types, 90, 83),
    (Row::Members, 89, 63),
    (Row::Signatures, 87, 85),
    (Row::Forms, 100, 50),
    (Row::Retyped, 97, 76),
    (Row::Grew, 95, 85),
    (Row::Removed, 85, 75),
];

#[test]
fn drafts_are_measured_against_what_people_wrote() {
    // `DRAFT=clap/2-to-3,agora-rtc/3-to-4` measures others, `DRAFT_LOG=file` writes every verdict.
    let chosen = std::env::var("DRAFT").ok();
    let ids: Vec<&str> = chosen.as_deref().map_or(MEASURED.to_vec(), |ids| ids.split(',').collect());
    let mut log = String::new();
    let mut table =
        String::from("| Mapping | Kind | Precision | Recall | Not in the mapping |\n|---|---|---|---|---|\n");
    let mut all: BTreeMap<Row, Figures> = BTreeMap::new();
    let line = |table: &mut String, of: &str, row: Row, figures: Figures| {
        let _ = writeln!(
            table,
            "| {of} | {} | {} % of {} | {} % of {} | {} |",
            row.name(),
            figures.precision(),
            figures.right + figures.wrong,
            figures.recall(),
            figures.found + figures.missed,
            figures.unsaid
        );
    };
    for id in ids {
        let mapping = Catalog::embedded().load(id).expect(id);
        for platform in &mapping.platforms {
            let _ = writeln!(log, "== {id} {}", platform.name);
            for (row, figures) in measure(&mapping, platform.language, &mut log) {
                all.entry(row).or_default().add(figures);
                line(&mut table, &format!("{id} {}", platform.name), row, figures);
            }
        }
    }
    for (row, figures) in &all {
        line(&mut table, "all", *row, *figures);
    }
    if let Some(path) = std::env::var_os("DRAFT_LOG") {
        std::fs::write(path, &log).expect("written");
    }
    println!("{table}");
    if chosen.is_none() {
        for (row, precision, recall) in BARS {
            let figures = all.get(row).copied().unwrap_or_default();
            assert!(figures.precision() >= *precision, "{}: precision\n{table}", row.name());
            assert!(figures.recall() >= *recall, "{}: recall\n{table}", row.name());
        }
    }
}

/// What is printed as stubs declares the same again.
#[test]
fn printed_stubs_are_read_as_what_they_were() {
    for (id, language) in
        [("livekit/1-to-2", Language::Kotlin), ("livekit/1-to-2", Language::Swift), ("clap/2-to-3", Language::Rust)]
    {
        let mut mapping = Catalog::embedded().load(id).expect(id);
        let from = Api::from(&surface(&mapping, language, Side::From).0.expect("a surface"));
        mapping.surfaces = stubs::print(&from)
            .into_iter()
            .map(|stub| SurfaceText {
                path: format!("api/from.{}.{}", stub.part, stubs::ending(language)),
                language,
                side: Side::From,
                text: stub.text,
            })
            .collect();
        let (again, problems) = surface(&mapping, language, Side::From);
        assert!(
            problems.is_empty(),
            "{id}: {} places cannot be read: {:?}",
            problems.len(),
            problems.iter().map(|it| (&it.file, it.line, &it.message, it.source.lines().count())).collect::<Vec<_>>()
        );
        let again = Api::from(&again.expect("a surface"));
        let lost: Vec<&str> =
            from.items().iter().map(|item| item.path.as_str()).filter(|path| again.at(path).next().is_none()).collect();
        assert!(
            lost.len() * 20 < from.items().len(),
            "{id} {language:?}: {} of {} are lost: {lost:?}",
            lost.len(),
            from.items().len()
        );
    }
}

fn drafted(ending: &str, from: &str, to: &str) -> Vec<Proposal> {
    let side = |name: &str, text: &str| {
        let file = TextFile::new(format!("{name}.{ending}"), text);
        read::read(&[file], read::Options::default()).expect("readable").api
    };
    propose(&side("from", from), &side("to", to))
}

fn of<'p>(proposals: &'p [Proposal], path: &str) -> &'p Proposal {
    proposals.iter().find(|one| one.path.ends_with(path)).unwrap_or_else(|| panic!("nothing of {path}: {proposals:#?}"))
}

/// What the new version still has and marks leads where the vendor says, through the properties that are named.
#[test]
fn the_vendor_names_the_way() {
    let before = "public class Screen {\n  public var feed: String?\n  public func reload(hard: Bool) {}\n  public var kept: Int\n}\n";
    let after = "public class Screen {\n  public var list: List?\n\
        \x20 @available(*, deprecated, renamed: \"list.address\")\n  public var feed: String?\n\
        \x20 @available(*, deprecated, renamed: \"list.refresh(fully:)\")\n  public func reload(hard: Bool) {}\n\
        \x20 @available(*, deprecated, renamed: \"nowhere.kept\")\n  public var kept: Int\n}\n\
        public class List {\n  public var address: String?\n  public func refresh(fully: Bool) {}\n}\n";
    let proposals = drafted("swift", before, after);
    let becomes = |path: &str| match &of(&proposals, path).action {
        Action::Code { becomes: Some(code), .. } => code.clone(),
        other => panic!("{path}: {other:?}"),
    };
    assert_eq!(becomes("Screen.feed"), "{receiver}.list?.address");
    assert_eq!(becomes("Screen.reload"), "{receiver}.list?.refresh(fully: {hard})");
    assert!(of(&proposals, "Screen.feed").is_deprecated);
    assert!(!proposals.iter().any(|one| one.path.ends_with("Screen.kept")), "it leads nowhere: {proposals:#?}");
}

/// A name that goes in several types where the same one comes is that one, whatever else came.
#[test]
fn what_happens_in_many_types_is_believed() {
    let ty = |name: &str, members: &str| format!("open class {name} {{\n{members}\n}}\n");
    let all = |members: &str| {
        let one = |name: &&str| ty(name, &format!("{members}\n  fun only{name}()"));
        format!("package a\n{}", ["Room", "User", "Poll", "File"].iter().map(one).collect::<String>())
    };
    let before = all("  fun setupStyles()\n  fun setupAutolayout()");
    let after = all("  fun setupLayouts()\n  fun setupStyles()");
    let proposals = drafted("kt", &before, &after);
    for name in ["Room", "User", "Poll", "File"] {
        let found = of(&proposals, &format!("{name}.setupAutolayout"));
        assert_eq!(found.new.as_deref(), Some(format!("a.{name}.setupLayouts").as_str()));
    }
}

/// A case that became a type inside its sealed type is found in another spelling.
#[test]
fn cases_become_types() {
    let before = "package a\nenum class State { CONNECTED, NOT_YET }\n";
    let after = "package a\nsealed class State {\n  object Connected : State()\n  object NotYet : State()\n}\n";
    let proposals = drafted("kt", before, after);
    let code = |path: &str| of(&proposals, path).action.clone();
    assert_eq!(code("State.CONNECTED"), Action::Code { becomes: Some("State.Connected".to_owned()), reshape: None });
    assert_eq!(code("State.NOT_YET"), Action::Code { becomes: Some("State.NotYet".to_owned()), reshape: None });
}
