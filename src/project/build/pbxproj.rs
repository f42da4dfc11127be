//! Xcode project files: Swift packages and deployment targets.

use std::collections::BTreeSet;

use super::bracketed::{Dictionary, visit_dictionaries};
use super::raw::{Raw, RawDependency, RawMinimum, RawName, RawValue, RawVersion, Seg};
use super::spm::Product;
use crate::mapping::model::Coordinate;
use crate::source::Span;
use crate::words::said;

const TARGETS: &[(&str, &str)] = &[
    ("IPHONEOS_DEPLOYMENT_TARGET", "ios"),
    ("MACOSX_DEPLOYMENT_TARGET", "macos"),
    ("TVOS_DEPLOYMENT_TARGET", "tvos"),
    ("WATCHOS_DEPLOYMENT_TARGET", "watchos"),
    ("XROS_DEPLOYMENT_TARGET", "visionos"),
];

/// Reads a `project.pbxproj`. Of build settings that say the same only the first is kept: each configuration repeats
/// them.
pub(crate) fn parse(text: &str) -> Raw {
    let mut raw = Raw::default();
    let mut told = BTreeSet::new();
    visit_dictionaries(text, |dictionary| match dictionary.get("isa", text) {
        Some(("XCRemoteSwiftPackageReference", _)) => raw.dependencies.extend(package(dictionary, text)),
        Some(("XCBuildConfiguration", _)) => {
            for (setting, what) in TARGETS {
                let Some((value, span)) = dictionary.get(&format!("buildSettings.{setting}"), text) else { continue };
                if told.insert((*what, value.to_owned())) {
                    raw.minimums.push(RawMinimum { what, value: RawValue::Known(value.to_owned(), span) });
                }
            }
        }
        _ => {}
    });
    raw
}

/// Reads the deployment targets of an `.xcconfig`: `IPHONEOS_DEPLOYMENT_TARGET = 12.0`.
pub(crate) fn settings(text: &str) -> Raw {
    let mut raw = Raw::default();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let code = line.split("//").next().unwrap_or_default();
        if let Some((name, value)) = code.split_once('=') {
            // A setting may be for one platform alone: `NAME[sdk=iphoneos*]`, whose condition has the first `=`.
            let (name, value) = match name.split_once('[') {
                Some((name, _)) => {
                    (name, value.split_once(']').and_then(|(_, rest)| rest.split_once('=')).map(|(_, value)| value))
                }
                None => (name, Some(value)),
            };
            let target = TARGETS.iter().find(|(setting, _)| *setting == name.trim());
            if let (Some((_, what)), Some(value)) = (target, value) {
                let lead = value.len() - value.trim_start().len();
                let from = start + (value.as_ptr() as usize - line.as_ptr() as usize) + lead;
                let span = Span::new(from, from + value.trim().len());
                raw.minimums.push(RawMinimum { what, value: RawValue::Known(value.trim().to_owned(), span) });
            }
        }
        start += line.len();
    }
    raw
}

/// The products of packages that targets take.
pub(crate) fn products(text: &str) -> Vec<Product> {
    let mut found = Vec::new();
    visit_dictionaries(text, |dictionary| {
        if matches!(dictionary.get("isa", text), Some(("XCSwiftPackageProductDependency", _))) {
            found.extend(dictionary.get("productName", text).map(|(_, name)| Product { name, package: None }));
        }
    });
    found
}

fn package(dictionary: &Dictionary, text: &str) -> Option<RawDependency> {
    let (url, span) = dictionary.get("repositoryURL", text)?;
    let requirement = |key: &str| dictionary.get(&format!("requirement.{key}"), text);
    let literal = |key: &str| requirement(key).map(|(_, span)| vec![Seg::Text(span)]);
    let word = |key: &str| requirement(key).map_or("?", |(value, _)| value);
    let version = match requirement("kind").map_or("", |(kind, _)| kind) {
        "upToNextMajorVersion" | "upToNextMinorVersion" => literal("minimumVersion").map(RawVersion::Value),
        "exactVersion" => literal("version").map(RawVersion::Value),
        "versionRange" => literal("minimumVersion")
            .map(|from| RawVersion::Rigid(from, said!("the version is a range with two ends", "版本是有上下限的范围"))),
        "branch" => Some(RawVersion::Open(said!("it follows the branch `{}`", "它跟随分支 `{}`", word("branch")))),
        "revision" => {
            Some(RawVersion::Open(said!("it is pinned to the revision `{}`", "它固定在修订 `{}`", word("revision"))))
        }
        _ => None,
    };
    let version = version.unwrap_or(RawVersion::Open(said!("no version is written", "没有写明版本")));
    Some(RawDependency { name: RawName::Plain(Coordinate::SwiftPackage(url.to_owned()), span), version, span })
}
