//! How much of what vanished or changed between two surfaces a mapping speaks of.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::api::compare::{Comparison, Difference, Standing};
use crate::api::{Api, Item, ItemKind};
use crate::mapping::check::{show, surface};
use crate::mapping::model::{Action, Change, Mapping, Old, Platform, Side};
use crate::mapping::moves::Moves;
use crate::mapping::surface::{ApiSurface, Lookup, Symbol};
use crate::mapping::symbol::{outward, separator};

/// Coverage of one platform of a mapping.
#[derive(Debug, Clone, Serialize)]
pub struct Coverage {
    /// Id of the mapping.
    pub mapping: String,
    /// Name of the platform.
    pub platform: String,
    /// Types of the old version that are gone, or are another kind of type.
    pub types: Figure,
    /// Members of types that are still there, and top-level functions and properties.
    pub members: Figure,
    /// Members that go with a type that is gone: they count through it.
    pub through_types: usize,
    /// What has a gap, or could have one: figures by type or package, sorted by path.
    pub by_type: Vec<Owner>,
    /// What vanished or changed and no change speaks of, sorted by path.
    pub open: Vec<Open>,
    /// Changes whose old name is not in the surface, sorted by place.
    pub unknown: Vec<Unknown>,
    /// Whether the mapping says that a surface leaves public declarations out.
    pub is_partial: bool,
}

/// How many of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Figure {
    /// Gone or changed in the new version.
    pub changed: usize,
    /// Of these, named by a change.
    pub covered: usize,
}

/// The figure of one type or package.
#[derive(Debug, Clone, Serialize)]
pub struct Owner {
    /// Full path.
    pub path: String,
    /// Its members, itself included where it is gone.
    #[serde(flatten)]
    pub figure: Figure,
}

/// A declaration of the old version that nothing speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Open {
    /// Full path of the type or package that declares it.
    pub owner: String,
    /// As a mapping would write it: full path, with parameters where it has some.
    pub symbol: String,
    /// `class`, `function` and so on.
    pub kind: &'static str,
    /// Why it counts.
    pub why: String,
}

/// A change whose old name the surface does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unknown {
    /// Id of the change.
    pub change: String,
    /// The name.
    pub symbol: String,
}

impl Figure {
    /// In percent, rounded down; 100 where nothing changed.
    pub fn percent(self) -> usize {
        (self.covered * 100).checked_div(self.changed).unwrap_or(100)
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self { changed: self.changed + other.changed, covered: self.covered + other.covered }
    }

    fn count(&mut self, covered: bool) {
        self.changed += 1;
        self.covered += usize::from(covered);
    }
}

impl Coverage {
    /// Types and members together.
    pub fn total(&self) -> Figure {
        self.types.and(self.members)
    }
}

/// Measures every platform of `mapping` that has both surfaces. The types of `others` may stand in its signatures, as
/// those of an SDK it builds on (prerequisites).
pub fn coverage(mapping: &Mapping, others: &[&Mapping]) -> Vec<Coverage> {
    mapping.platforms.iter().filter_map(|platform| of_platform(mapping, platform, others)).collect()
}

fn of_platform(mapping: &Mapping, platform: &Platform, others: &[&Mapping]) -> Option<Coverage> {
    let (from, _) = surface(mapping, platform.language, Side::From);
    let (to, _) = surface(mapping, platform.language, Side::To);
    let (from, to) = (from?, to?);
    let named = Named::of(mapping, platform, &from);
    let mut moves = Moves::of_mapping(mapping, platform.language);
    others.iter().for_each(|other| moves.add_mapping(other));
    let (old, new) = (Api::from(&from), Api::from(&to));
    let comparison = Comparison { from: &old, to: &new, moves: &moves };

    let mut coverage = Coverage {
        mapping: mapping.id.clone(),
        platform: platform.name.clone(),
        types: Figure::default(),
        members: Figure::default(),
        through_types: 0,
        by_type: Vec::new(),
        open: Vec::new(),
        unknown: named.unknown.clone(),
        is_partial: platform.from_partial || platform.to_partial,
    };
    let mut by_type: BTreeMap<&str, Figure> = BTreeMap::new();
    let gone = gone_types(&comparison);
    for item in old.items() {
        if outward(&item.owner, platform.language).any(|path| gone.contains(path)) {
            coverage.through_types += usize::from(!item.kind.is_type());
            continue;
        }
        // An override is what a supertype declares, and counts there.
        if item.traits.is_override || is_plumbing(item) {
            continue;
        }
        let standing = comparison.standing(item);
        if standing == Standing::Same {
            continue;
        }
        let twins = comparison.twins(item);
        if twins.iter().position(|twin| twin.symbol == item.symbol) != Some(0) {
            continue;
        }
        // A type that became another old one: its members are renamed as those of the other.
        let merged = comparison.merged(item);
        let covered = twins.into_iter().chain(merged).any(|twin| named.covers(twin));
        let of_type = item.kind.is_type();
        if of_type { &mut coverage.types } else { &mut coverage.members }.count(covered);
        by_type.entry(if of_type { &item.path } else { &item.owner }).or_default().count(covered);
        if !covered {
            coverage.open.push(Open {
                owner: item.owner.clone(),
                symbol: item.signature(platform.language),
                kind: item.kind.name(),
                why: why(item, &standing, platform),
            });
        }
    }
    coverage.open.sort();
    coverage.by_type = by_type.into_iter().map(|(path, figure)| Owner { path: path.to_owned(), figure }).collect();
    Some(coverage)
}

impl<'a> Comparison<'a> {
    /// The old declarations that a caller cannot tell from `item`, itself included: a requirement and its default.
    fn twins(&self, item: &Item) -> Vec<&'a Item> {
        self.from.at(&item.path).filter(|other| other.kind == item.kind && other.params == item.params).collect()
    }

    /// The old declarations of the same name at the place where `item` is in the new version.
    fn merged(&self, item: &Item) -> Vec<&'a Item> {
        let paths = self.moves.paths(&item.path).into_iter().filter(|path| *path != item.path);
        let found = paths.flat_map(|path| self.from.at(&path).collect::<Vec<_>>());
        let labels = |item: &Item| item.params.iter().map(|param| param.label.clone()).collect::<Vec<_>>();
        found.filter(|other| other.kind == item.kind && labels(other) == labels(item)).collect()
    }
}

/// What the language itself calls, and a type goes on to have in one way or another.
fn is_plumbing(item: &Item) -> bool {
    const NAMES: &[&str] = &["==", "!=", "hash", "hashValue", "equals", "hashCode", "toString", "eq", "ne", "fmt"];
    let component = item.name.strip_prefix("component").is_some_and(|rest| rest.parse::<u8>().is_ok());
    item.is_member && (NAMES.contains(&item.name.as_str()) || component || item.name.starts_with('_'))
}

/// Types of the old version that the new one does not have where the moves lead.
fn gone_types<'a>(comparison: &Comparison<'a>) -> BTreeSet<&'a str> {
    let types = comparison.from.items().iter().filter(|item| item.kind.is_type());
    types.filter(|item| comparison.candidates(item).is_empty()).map(|item| item.path.as_str()).collect()
}

fn why(item: &Item, standing: &Standing, platform: &Platform) -> String {
    let Standing::Changed(differences, now) = standing else { return "gone".to_owned() };
    let told: Vec<&str> = differences
        .iter()
        .map(|difference| match difference {
            Difference::Kind => "another kind",
            Difference::Params => "other parameters",
            Difference::Type if item.kind == ItemKind::Property => "another type",
            Difference::Type => "another result",
            Difference::Async if now.traits.is_async => "asynchronous now",
            Difference::Async => "no longer asynchronous",
            Difference::Static if now.traits.is_static => "belongs to the type now",
            Difference::Static => "belongs to a value now",
            Difference::ReadOnly => "read-only now",
            Difference::Optional if now.traits.is_optional => "may fail now",
            Difference::Optional => "no longer fails",
        })
        .collect();
    let ty = |item: &Item| item.ty.as_ref().map(|ty| format!(": {ty}")).unwrap_or_default();
    let signature = now.signature(platform.language);
    format!("{}: {} {signature}{}", told.join(", "), now.kind.name(), ty(now))
}

/// What the changes of one platform name.
struct Named {
    symbols: BTreeSet<Symbol>,
    unknown: Vec<Unknown>,
}

impl Named {
    fn of(mapping: &Mapping, platform: &Platform, from: &ApiSurface) -> Self {
        let mut named = Self { symbols: BTreeSet::new(), unknown: Vec::new() };
        for change in mapping.changes.iter().filter(|change| change.language == platform.language) {
            named.add(change, platform, from);
        }
        named
    }

    fn add(&mut self, change: &Change, platform: &Platform, from: &ApiSurface) {
        let found: Vec<Symbol> = match &change.old {
            Old::Type(path) | Old::EnumGrew { path, .. } => from.at(path).to_vec(),
            Old::Member(member) => match from.find(member) {
                Lookup::Found(symbols) => symbols,
                _ => Vec::new(),
            },
            // A package that is gone takes along what it holds.
            Old::Package { path, .. } | Old::Module(path) => {
                let below = format!("{path}{}", separator(platform.language));
                let own = from.symbols().filter(|(symbol, _)| symbol.starts_with(&below));
                let symbols: Vec<Symbol> = own.map(|(_, symbol)| symbol).collect();
                if symbols.is_empty() || matches!(change.action, Action::Rename(_)) {
                    return;
                }
                symbols
            }
            _ => return,
        };
        if found.is_empty() {
            let symbol = show(&change.old, change.language);
            self.unknown.push(Unknown { change: change.id.clone(), symbol });
        }
        self.symbols.extend(found);
    }

    fn covers(&self, item: &Item) -> bool {
        item.symbol.is_some_and(|symbol| self.symbols.contains(&symbol))
    }
}
