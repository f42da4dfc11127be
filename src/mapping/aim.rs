//! The versions a scan is about: the one a project uses, and the one it is to reach.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Action, Change, ChangeKind, Mapping, Old};
use super::version::{Version, VersionRange};
use crate::lang::Language;

/// Versions by mapping id.
#[derive(Debug, Clone, Default)]
pub struct Aims {
    used: BTreeMap<String, VersionRange>,
    asked: BTreeMap<String, Version>,
    arrived: BTreeSet<String>,
}

/// The versions that decide which changes of one mapping concern one language.
#[derive(Debug, Clone, Default)]
pub struct Aim {
    used: Option<VersionRange>,
    target: Option<Version>,
    /// The code is written for the new version already.
    arrived: bool,
}

impl Aims {
    /// Notes the versions a project may use.
    pub fn set_used(&mut self, mapping: &Mapping, versions: VersionRange) {
        self.used.insert(mapping.id.clone(), versions);
    }

    /// Notes that the code is written for the new version: only what is left of the old one matters.
    pub fn set_arrived(&mut self, mapping: &Mapping) {
        self.arrived.insert(mapping.id.clone());
    }

    /// Whether the code is written for the new version already.
    pub fn has_arrived(&self, mapping: &Mapping) -> bool {
        self.arrived.contains(&mapping.id)
    }

    /// Notes the version a person wants to reach.
    pub fn ask(&mut self, mapping: &Mapping, version: Version) {
        self.asked.insert(mapping.id.clone(), version);
    }

    /// The version a person wants to reach.
    pub fn asked(&self, mapping: &Mapping) -> Option<&Version> {
        self.asked.get(&mapping.id)
    }

    /// The version that code in `language` is at after `mapping`, where that is known.
    pub fn goal(&self, mapping: &Mapping, language: Language) -> Option<Version> {
        self.of(mapping, language).target
    }

    /// What decides for the changes of `mapping` in `language`. The version to reach is the one asked for, or the one in use
    /// where the path leads there, or else the newest that the mapping's own dependency changes write.
    pub fn of(&self, mapping: &Mapping, language: Language) -> Aim {
        let used = self.used.get(&mapping.id).cloned();
        let exact = used.as_ref().and_then(|range| Version::parse(&range.text).ok());
        let there = exact.filter(|version| mapping.to.contains(version));
        let target = self.asked(mapping).cloned().or(there).or_else(|| written(mapping, language));
        Aim { used, target, arrived: self.has_arrived(mapping) }
    }
}

impl Aim {
    /// Whether a change holds between these versions. What is not known excludes nothing. Code for the new version shows
    /// nothing of a change that compiles on both sides.
    pub fn concerns(&self, mapping: &Mapping, change: &Change) -> bool {
        use ChangeKind::{Behaviour, Deprecated, Note, Platform};
        if self.arrived && matches!(change.kind, Behaviour | Deprecated | Note | Platform) {
            return false;
        }
        // The versions at a dependency are its own, and another library has others.
        let (from, to) = match &change.old {
            Old::Dependency(_) if is_own(mapping, change) => (None, self.target.as_ref()),
            Old::Dependency(_) => (None, None),
            _ => (self.used.as_ref(), self.target.as_ref()),
        };
        change.from_versions.as_ref().zip(from).is_none_or(|(range, used)| range.meets(used))
            && change.to_versions.as_ref().zip(to).is_none_or(|(range, version)| range.contains(version))
    }
}

/// Whether a dependency change speaks of the SDK itself, and not of a library it comes with.
pub fn is_own(mapping: &Mapping, change: &Change) -> bool {
    let Old::Dependency(old) = &change.old else { return false };
    mapping.platform(change.language).is_some_and(|platform| platform.dependencies.contains(old))
}

/// The newest version that the dependency changes of a language write.
fn written(mapping: &Mapping, language: Language) -> Option<Version> {
    let own = mapping.changes.iter().filter(|change| change.language == language && is_own(mapping, change));
    let versions = own.filter_map(|change| match &change.action {
        Action::Depend { version, .. } => Version::parse(version).ok(),
        _ => None,
    });
    versions.max()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::mapping::model::Coordinate;
    use crate::mapping::model::Text;
    use crate::project::detect::tests::mapping;

    #[test]
    fn a_change_may_hold_for_some_versions_only() {
        let gradle = |name: &str| Coordinate::Gradle(name.to_owned());
        let depend = |name, version: &str| {
            (Old::Dependency(gradle(name)), Action::Depend { coordinate: None, version: version.to_owned() })
        };
        let note = || (Old::Note(Text { en: "note".to_owned(), zh: None }), Action::Report);
        let mut mapping = mapping(vec![depend("io.acme:im", "2.2.1"), depend("org.other:lib", "9.0"), note(), note()]);
        let range = |text: &str| Some(VersionRange::parse(text).unwrap());
        mapping.changes[1].from_versions = range(">=7");
        mapping.changes[2].to_versions = range("2.0 - 2.2");
        mapping.changes[3].to_versions = range(">=2.3");
        let concerned = |aims: &Aims| -> Vec<bool> {
            let aim = aims.of(&mapping, Language::Kotlin);
            mapping.changes.iter().map(|change| aim.concerns(&mapping, change)).collect()
        };
        let version = |text: &str| Version::parse(text).unwrap();
        let mut aims = Aims::default();
        // The version that is written decides; what another library asks of its own versions is its own matter.
        assert_eq!(concerned(&aims), [true, true, true, false]);
        let used = |text: &str| VersionRange::parse(text).unwrap();
        aims.set_used(&mapping, used("1.5"));
        assert_eq!(concerned(&aims), [true, true, true, false]);
        aims.set_used(&mapping, used("2.4"));
        assert_eq!(concerned(&aims), [true, true, false, true]);
        aims.ask(&mapping, version("2.1"));
        assert_eq!(concerned(&aims), [true, true, true, false]);
        // Nothing is known of Swift, and nothing is excluded.
        assert_eq!(Aims::default().of(&mapping, Language::Swift).target, None);
    }

    #[test]
    fn a_requirement_without_a_lock_file_excludes_what_it_cannot_mean() {
        let mut mapping = mapping(vec![(Old::Note(Text { en: "note".to_owned(), zh: None }), Action::Report)]);
        mapping.changes[0].from_versions = Some(VersionRange::parse("<1.1").unwrap());
        for (requirement, may) in [("~> 1.1", false), ("~> 1.0.2", true), (">= 1.0", true), ("1.1, ~> 1.0.2", true)] {
            let mut aims = Aims::default();
            aims.set_used(&mapping, crate::project::versions::allowed(requirement).unwrap());
            assert_eq!(
                aims.of(&mapping, Language::Kotlin).concerns(&mapping, &mapping.changes[0]),
                may,
                "{requirement}"
            );
        }
    }

    #[test]
    fn code_for_the_new_version_shows_nothing_of_what_compiles_on_both_sides() {
        let mut mapping = mapping(vec![(Old::Note(Text { en: "note".to_owned(), zh: None }), Action::Report); 2]);
        mapping.changes[0].kind = ChangeKind::Behaviour;
        mapping.changes[1].kind = ChangeKind::Removed;
        let mut aims = Aims::default();
        aims.set_arrived(&mapping);
        let aim = aims.of(&mapping, Language::Kotlin);
        let concerned: Vec<bool> = mapping.changes.iter().map(|change| aim.concerns(&mapping, change)).collect();
        assert_eq!(concerned, [false, true]);
    }
}
