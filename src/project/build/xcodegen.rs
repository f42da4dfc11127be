//! `project.yml` of XcodeGen: Swift packages and deployment targets.

use super::raw::{Raw, RawDependency, RawMinimum, RawName, RawValue, RawVersion, Seg};
use super::toml::Failure;
use crate::mapping::model::Coordinate;
use crate::mapping::yaml::{self, Node, Value};
use crate::source::Span;
use crate::words::said;

/// Reads a project description. A file of that name that is of another tool says nothing.
pub(crate) fn parse(text: &str) -> Result<Raw, Failure> {
    let mut raw = Raw::default();
    let is_project = |key: &str| text.lines().any(|line| line.trim_end() == key);
    if !is_project("packages:") && !is_project("targets:") {
        return Ok(raw);
    }
    let tree = yaml::parse(text)
        .map_err(|error| (Some(error.span), said!("not valid YAML: {}", "不是有效的 YAML：{}", error.message)))?;
    for (_, package) in entries(get(&tree, "packages")) {
        raw.dependencies.extend(package_of(package, text));
    }
    target(&mut raw, get(&tree, "options"), text);
    for (_, described) in entries(get(&tree, "targets")) {
        target(&mut raw, Some(described), text);
    }
    Ok(raw)
}

fn package_of(node: &Node, text: &str) -> Option<RawDependency> {
    let word = |key: &str| get(node, key).and_then(|value| scalar(value, text));
    let (coordinate, span) = match (word("url"), word("github")) {
        (Some((url, span)), _) => (url.to_owned(), span),
        (None, Some((name, span))) => (format!("https://github.com/{name}"), span),
        _ => return None,
    };
    let literal = |keys: &[&str]| keys.iter().find_map(|key| word(key)).map(|(_, span)| vec![Seg::Text(span)]);
    let version = if let Some((branch, _)) = word("branch") {
        RawVersion::Open(said!("it follows the branch `{branch}`", "它跟随分支 `{branch}`"))
    } else if let Some((revision, _)) = word("revision") {
        RawVersion::Open(said!("it is pinned to the revision `{revision}`", "它固定在修订 `{revision}`"))
    } else if let Some(version) = literal(&["from", "majorVersion", "minorVersion", "exactVersion", "version"]) {
        RawVersion::Value(version)
    } else if let Some(version) = literal(&["minVersion"]) {
        RawVersion::Rigid(version, said!("the version is a range with two ends", "版本是有上下限的范围"))
    } else {
        RawVersion::Open(said!("no version is written", "没有写明版本"))
    };
    Some(RawDependency { name: RawName::Plain(Coordinate::SwiftPackage(coordinate), span), version, span })
}

/// `deploymentTarget: "13.0"` beside `platform: iOS`, or `deploymentTarget: { iOS: "13.0" }`.
fn target(raw: &mut Raw, node: Option<&Node>, text: &str) {
    let Some(node) = node else { return };
    let Some(target) = get(node, "deploymentTarget") else { return };
    let platform = get(node, "platform").and_then(|platform| scalar(platform, text)).map_or("", |(name, _)| name);
    let mut values = vec![(platform, target)];
    values.extend(entries(Some(target)));
    for (name, value) in values {
        let what =
            ["ios", "macos", "tvos", "watchos", "visionos"].into_iter().find(|what| what.eq_ignore_ascii_case(name));
        if let (Some(what), Some((value, span))) = (what, scalar(value, text)) {
            raw.minimums.push(RawMinimum { what, value: RawValue::Known(value.to_owned(), span) });
        }
    }
}

fn entries(node: Option<&Node>) -> Vec<(&str, &Node)> {
    match node.map(|node| &node.value) {
        Some(Value::Map(entries)) => entries.iter().map(|(key, value)| (key.text.as_str(), value)).collect(),
        _ => Vec::new(),
    }
}

fn get<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    entries(Some(node)).into_iter().find(|(name, _)| *name == key).map(|(_, value)| value)
}

/// A scalar as it stands in the file, without its quotes.
fn scalar<'t>(node: &Node, text: &'t str) -> Option<(&'t str, Span)> {
    if !matches!(node.value, Value::Scalar(_)) {
        return None;
    }
    let written = text.get(node.span.range())?;
    let inner = written.trim_matches(['"', '\'']);
    let from = node.span.range().start + (written.len() - written.trim_start_matches(['"', '\'']).len());
    Some((inner, Span::new(from, from + inner.len())))
}
