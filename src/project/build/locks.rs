//! Lock files: the versions in use. A tool writes them, so they are read and never edited.

use std::collections::HashSet;

use super::bracketed::visit_dictionaries;
use super::raw::{Raw, RawDependency, RawName, RawVersion, Seg};
use crate::mapping::model::Coordinate;
use crate::source::Span;
use crate::words::said;

/// Reads a `Podfile.lock`: the pods of its `PODS` section. Subspecs of one pod are one entry.
pub(crate) fn podfile(text: &str) -> Raw {
    let mut raw = Raw::default();
    let mut in_pods = false;
    let mut known: HashSet<&str> = HashSet::new();
    for (start, line) in lines(text) {
        if !line.starts_with([' ', '\t']) {
            if !line.trim().is_empty() {
                in_pods = line.trim_end() == "PODS:";
            }
            continue;
        }
        // What a pod itself needs is indented further.
        let Some(entry) = line.strip_prefix("  - ").filter(|_| in_pods) else { continue };
        let quoted = usize::from(entry.starts_with('"'));
        let entry = entry.trim_start_matches('"');
        let from = start + "  - ".len() + quoted;
        let Some((name, rest)) = entry.split_once(" (") else { continue };
        let Some((version, _)) = rest.split_once(')') else { continue };
        let root = name.split('/').next().unwrap_or(name);
        if !known.insert(root) {
            continue;
        }
        let version_start = from + name.len() + 2;
        let coordinate = Coordinate::Pod(root.to_owned());
        raw.dependencies.push(pinned(
            coordinate,
            Span::new(from, from + root.len()),
            Span::new(version_start, version_start + version.len()),
        ));
    }
    raw
}

/// Reads a `Package.resolved` of any format version.
pub(crate) fn package_resolved(text: &str) -> Raw {
    let mut raw = Raw::default();
    visit_dictionaries(text, |pin| {
        let Some((url, span)) = pin.get("location", text).or_else(|| pin.get("repositoryURL", text)) else { return };
        let coordinate = Coordinate::SwiftPackage(url.to_owned());
        match pin.get("state.version", text).filter(|(version, _)| *version != "null") {
            Some((_, version)) => raw.dependencies.push(pinned(coordinate, span, version)),
            None => {
                let version = RawVersion::Open(said!("a branch or revision is pinned", "固定在某个分支或修订"));
                raw.dependencies.push(RawDependency { name: RawName::Plain(coordinate, span), version, span });
            }
        }
    });
    raw
}

/// Reads a `gradle.lockfile`: `group:artifact:version=configurations`.
pub(crate) fn gradle(text: &str) -> Raw {
    let mut raw = Raw::default();
    for (start, line) in lines(text) {
        let Some((entry, _)) = line.split_once('=').filter(|_| !line.starts_with('#')) else { continue };
        let Some((coordinate, version)) = entry.rsplit_once(':').filter(|(name, _)| name.contains(':')) else {
            continue;
        };
        let end = start + coordinate.len();
        raw.dependencies.push(pinned(
            Coordinate::Gradle(coordinate.to_owned()),
            Span::new(start, end),
            Span::new(end + 1, end + 1 + version.len()),
        ));
    }
    raw
}

fn pinned(coordinate: Coordinate, name: Span, version: Span) -> RawDependency {
    let name_span = name;
    let version = RawVersion::Value(vec![Seg::Text(version)]);
    RawDependency { name: RawName::Plain(coordinate, name_span), version, span: name_span }
}

/// Lines without their break, with the offset they start at.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let from = start;
        start += line.len();
        (from, line.trim_end_matches(['\n', '\r']))
    })
}
