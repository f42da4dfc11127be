//! Packages that moved as a whole.

use std::collections::{BTreeMap, BTreeSet};

use super::side::Side;
use super::types::Types;
use crate::lang::Language;
use crate::mapping::symbol::{separator, split_last};

/// A package that is another one now, with everything below it but `except`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Move {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) except: Vec<String>,
    /// Types that say so, of all in the package.
    pub(super) moved: usize,
    pub(super) of: usize,
}

/// The packages that moved, the most general first.
#[derive(Debug, Default)]
pub(super) struct Moves(pub(super) Vec<Move>);

impl Moves {
    /// Where the longest move that covers `path` leads it.
    pub(super) fn apply(&self, path: &str, separator: &str) -> Option<String> {
        let found = self.0.iter().filter(|rule| {
            below(path, &rule.from, separator) && !rule.except.iter().any(|sub| below(path, sub, separator))
        });
        let rule = found.max_by_key(|rule| rule.from.len())?;
        Some(format!("{}{}", rule.to, path.get(rule.from.len()..)?))
    }
}

fn below(path: &str, package: &str, separator: &str) -> bool {
    path.strip_prefix(package).is_some_and(|rest| rest.is_empty() || rest.starts_with(separator))
}

/// Finds the packages whose types went to one other package, name by name.
pub(super) fn find(from: &Side<'_>, to: &Side<'_>, types: &Types<'_>) -> Moves {
    let language = from.language();
    let separator = separator(language);
    let mut single: BTreeMap<&str, (&str, usize, usize)> = BTreeMap::new();
    for &package in from.packages() {
        if to.is_package(package) && !to.owned(package).is_empty() {
            continue;
        }
        let mut targets: BTreeMap<&str, usize> = BTreeMap::new();
        let mut all = 0;
        for item in from.owned(package).iter().filter(|item| item.kind.is_type()) {
            all += 1;
            let Some(new) = types.of(&item.path) else { continue };
            let (owner, name) = split_last(new, language);
            if name == item.name && owner != package && to.is_package(owner) {
                *targets.entry(owner).or_default() += 1;
            }
        }
        let best = targets.into_iter().max_by_key(|(_, count)| *count);
        if let Some((target, count)) = best.filter(|(_, count)| count * 5 >= all * 3) {
            single.insert(package, (target, count, all));
        }
    }
    let mut moves = Moves::default();
    for (package, (target, ..)) in &single {
        for (prefix, new) in prefixes(package, target, separator) {
            if moves.apply(package, separator).as_deref() == Some(*target) {
                break;
            }
            if let Some(rule) = rule(&prefix, &new, from, to, &single, separator, language) {
                moves.0.push(rule);
                break;
            }
        }
    }
    moves
}

/// A rule for `prefix` where it holds for more than one type, and for most packages below it that are gone.
fn rule(
    prefix: &str,
    new: &str,
    from: &Side<'_>,
    to: &Side<'_>,
    single: &BTreeMap<&str, (&str, usize, usize)>,
    separator: &str,
    language: Language,
) -> Option<Move> {
    let (mut fits, mut other, mut moved, mut of) = (0, 0, 0, 0);
    let mut except = BTreeSet::new();
    for &package in from.packages().iter().filter(|package| below(package, prefix, separator)) {
        let expected = format!("{new}{}", package.get(prefix.len()..).unwrap_or_default());
        match single.get(package) {
            Some((target, count, all)) if *target == expected => {
                fits += 1;
                moved += count;
                of += all;
            }
            Some(_) => other += 1,
            None if to.is_package(package) && !to.owned(package).is_empty() => {
                if package == prefix {
                    return None;
                }
                except.insert(package.to_owned());
            }
            None => {}
        }
    }
    // A module has no parts that could stay.
    if moved < 2 || fits <= other || except.len() > fits || language == Language::Swift && prefix.contains('.') {
        return None;
    }
    Some(Move { from: prefix.to_owned(), to: new.to_owned(), except: except.into_iter().collect(), moved, of })
}

/// The package and what is around it, as far as the new package ends in the same words; the shortest first.
fn prefixes(package: &str, target: &str, separator: &str) -> Vec<(String, String)> {
    let mut found = vec![(package.to_owned(), target.to_owned())];
    let (mut old, mut new) = (package, target);
    while let (Some((old_rest, old_last)), Some((new_rest, new_last))) =
        (old.rsplit_once(separator), new.rsplit_once(separator))
    {
        if old_last != new_last || old_rest == new_rest {
            break;
        }
        (old, new) = (old_rest, new_rest);
        found.push((old.to_owned(), new.to_owned()));
    }
    found.reverse();
    found
}
