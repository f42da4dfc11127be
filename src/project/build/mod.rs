//! Build files: which SDKs a project depends on, in which version, and where that is written.
//!
//! One module a format turns text into the same raw facts (`raw`); `resolve` then follows version variables through
//! all files together.

mod bracketed;
pub(crate) mod cargo;
mod catalog;
pub(crate) mod features;
mod gradle;
pub(crate) mod lex;
mod locks;
mod pbxproj;
mod podfile;
mod properties;
mod raw;
mod resolve;
mod spm;
mod toml;
mod xcodegen;

use std::collections::{BTreeMap, BTreeSet};

use super::Problem;
use super::classify::{BuildKind, FileKind};
use super::markup;
use super::walk::ProjectFile;
use crate::lang::Language;
use crate::mapping::model::Coordinate;
use crate::source::Span;
use crate::words::Said;

/// A place in one of the files that were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// Index into the files given to [`read`].
    pub file: usize,
    /// Its bytes.
    pub span: Span,
}

/// What all build files of a project say together.
#[derive(Debug, Default)]
pub struct Build {
    /// Dependencies in the order of files and places. What a lock file pins is among them.
    pub dependencies: Vec<DeclaredDependency>,
    /// Platform and tool versions.
    pub minimums: Vec<Minimum>,
    /// For each place a version is written at: what takes its version from there, for people.
    pub users: BTreeMap<Place, BTreeSet<String>>,
    /// Packages in which Android builds generate classes.
    pub namespaces: Vec<String>,
    /// Build files that could not be understood.
    pub problems: Vec<Problem<Said>>,
}

/// A dependency as a build file declares it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclaredDependency {
    /// What is depended on.
    pub coordinate: Coordinate,
    /// Where the coordinate stands.
    pub written: Written,
    /// The version as written, variables replaced by their values; operators such as `~>` are part of it.
    pub version: Option<String>,
    /// Where that version literal stands, without quotes; maybe in another file. `None` where no single literal holds it.
    pub version_at: Option<Place>,
    /// The variable or catalog alias the version comes through.
    pub variable: Option<String>,
    /// Why the version that is used cannot be told, where it cannot.
    pub open: Option<Said>,
    /// Why the version must not be replaced in place although it is known.
    pub rigid: Option<Said>,
    /// Format of the file that declares it.
    pub format: BuildKind,
}

/// Where a coordinate is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Written {
    /// In one piece.
    Whole(Place),
    /// Gradle group and artifact apart.
    Split {
        /// The group.
        group: Place,
        /// The artifact.
        name: Place,
    },
    /// Put together from variables: the place is the whole expression.
    Computed(Place),
}

impl DeclaredDependency {
    /// The coordinate without its kind: `io.livekit:livekit-android`, `LiveKitClient`, `clap`.
    pub fn name(&self) -> &str {
        resolve::coordinate_text(&self.coordinate)
    }
}

impl Written {
    /// The place a person should look at.
    pub fn place(self) -> Place {
        match self {
            Self::Whole(place) | Self::Computed(place) => place,
            Self::Split { name, .. } => name,
        }
    }
}

/// A platform or tool version a build file sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minimum {
    /// `minSdk`, `compileSdk`, `targetSdk`, `ios`, `macos`, `tvos`, `watchos`, `visionos`, `swift`, `kotlin`, `agp`, `rust`.
    pub what: &'static str,
    /// The version, without operators.
    pub value: String,
    /// Where the value is written.
    pub at: Place,
}

/// The products of Swift packages that a build file of this format takes.
pub(crate) fn products(kind: BuildKind, text: &str) -> Vec<spm::Product> {
    match kind {
        BuildKind::PackageSwift => spm::products(text),
        BuildKind::Pbxproj => pbxproj::products(text),
        _ => Vec::new(),
    }
}

/// Reads every build file among `files`; other files are passed over. Places refer to `files` by index.
pub fn read(files: &[ProjectFile]) -> Build {
    let mut raw = Vec::new();
    let mut problems = Vec::new();
    for (index, file) in files.iter().enumerate() {
        let Some(kind) = build_kind(file) else { continue };
        match parse(kind, &file.source.display_path(), file.source.text()) {
            Ok(facts) => raw.push((index, kind, facts)),
            Err((span, message)) => {
                problems.push(Problem { path: Some(file.source.display_path()), span, message });
            }
        }
    }
    Build { problems, ..resolve::resolve(files, &raw) }
}

/// The format of a build file. Tuist describes projects in Swift files of any name.
fn build_kind(file: &ProjectFile) -> Option<BuildKind> {
    match file.kind {
        FileKind::Build(kind) => Some(kind),
        FileKind::Source(Language::Swift) => {
            let is_import = |line: &str| line.trim_end() == "import ProjectDescription";
            let about = file.source.text().contains("ProjectDescription");
            (about && file.source.text().lines().any(is_import)).then_some(BuildKind::PackageSwift)
        }
        _ => None,
    }
}

fn parse(kind: BuildKind, path: &str, text: &str) -> Result<raw::Raw, (Option<Span>, Said)> {
    Ok(match kind {
        BuildKind::Gradle => gradle::parse(text, lex::Dialect::Groovy),
        BuildKind::GradleKts => gradle::parse(text, lex::Dialect::Kotlin),
        BuildKind::Catalog => catalog::parse(path, text)?,
        BuildKind::Properties => properties::parse(text),
        BuildKind::GradleLock => locks::gradle(text),
        BuildKind::Podfile => podfile::podfile(text),
        BuildKind::Podspec => podfile::podspec(text),
        BuildKind::PodfileLock => locks::podfile(text),
        BuildKind::PackageSwift => spm::parse(text),
        BuildKind::PackageResolved => locks::package_resolved(text),
        BuildKind::Pbxproj => pbxproj::parse(text),
        BuildKind::Xcconfig => pbxproj::settings(text),
        BuildKind::XcodeGen => xcodegen::parse(text)?,
        BuildKind::CargoToml => cargo::manifest(text)?,
        BuildKind::CargoLock => cargo::lock(text)?,
        BuildKind::AndroidXml => manifest(text),
        BuildKind::Proguard | BuildKind::InterfaceBuilder | BuildKind::InfoPlist => raw::Raw::default(),
    })
}

/// `<uses-sdk android:minSdkVersion="16"/>`, as before Gradle.
fn manifest(text: &str) -> raw::Raw {
    let mut raw = raw::Raw::default();
    if text.contains("<uses-sdk") {
        let levels = markup::read(text).sdk_levels;
        raw.minimums.extend(
            levels.into_iter().map(|(what, span)| raw::RawMinimum {
                what,
                value: raw::RawValue::Template(vec![raw::Seg::Text(span)]),
            }),
        );
    }
    raw
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
#[path = "tests.rs"]
mod tests;
