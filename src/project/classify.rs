//! What a file is, by its name and place alone.

use std::path::Path;

use crate::lang::Language;

/// What a file of the project is to a scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FileKind {
    /// Source code a front end reads.
    Source(Language),
    /// A build file.
    Build(BuildKind),
    /// Source code in a language that cannot be analysed but may use an SDK.
    Foreign(Foreign),
}

/// Languages that use the same SDKs and have no front end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Foreign {
    /// Java.
    Java,
    /// Objective-C, Objective-C++ and their headers, bridging headers too.
    ObjectiveC,
}

impl Foreign {
    /// Name for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Java => "Java",
            Self::ObjectiveC => "Objective-C",
        }
    }

    /// The language whose mapping roots its imports are compared with.
    pub fn shares_roots_with(self) -> Language {
        match self {
            Self::Java => Language::Kotlin,
            Self::ObjectiveC => Language::Swift,
        }
    }
}

/// Build file formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BuildKind {
    /// `*.gradle`, and Groovy and Java below `buildSrc`.
    Gradle,
    /// `*.gradle.kts`, and Kotlin below `buildSrc` or `build-logic`.
    GradleKts,
    /// `*.versions.toml`.
    Catalog,
    /// `gradle.properties`.
    Properties,
    /// `gradle.lockfile`, `buildscript-gradle.lockfile`.
    GradleLock,
    /// `Podfile`.
    Podfile,
    /// `*.podspec`.
    Podspec,
    /// `Podfile.lock`.
    PodfileLock,
    /// `Package.swift`, `Package@swift-5.9.swift`.
    PackageSwift,
    /// `Package.resolved`.
    PackageResolved,
    /// `project.pbxproj`.
    Pbxproj,
    /// `*.xcconfig`.
    Xcconfig,
    /// `project.yml` of XcodeGen.
    XcodeGen,
    /// `Cargo.toml`.
    CargoToml,
    /// `Cargo.lock`.
    CargoLock,
    /// ProGuard and R8 rules.
    Proguard,
    /// `AndroidManifest.xml`, and the Android resources that name classes.
    AndroidXml,
    /// Storyboards and nibs.
    InterfaceBuilder,
    /// `Info.plist`.
    InfoPlist,
}

impl BuildKind {
    /// Whether a tool writes it: read for the version in use, never edited.
    pub fn is_lock(self) -> bool {
        matches!(self, Self::GradleLock | Self::PodfileLock | Self::PackageResolved | Self::CargoLock)
    }
}

/// What the file at `path` (relative to the project) is; `None` for a file no scan reads.
pub fn classify(path: &Path) -> Option<FileKind> {
    let name = path.file_name()?.to_str()?;
    if let Some(kind) = build_kind(path, name) {
        return Some(FileKind::Build(kind));
    }
    let extension = path.extension()?.to_str()?;
    if let Some(language) = Language::of_extension(extension) {
        return Some(FileKind::Source(language));
    }
    match extension {
        "java" => Some(FileKind::Foreign(Foreign::Java)),
        "m" | "mm" | "h" | "pch" => Some(FileKind::Foreign(Foreign::ObjectiveC)),
        _ => None,
    }
}

fn build_kind(path: &Path, name: &str) -> Option<BuildKind> {
    let exact = match name {
        "gradle.properties" => Some(BuildKind::Properties),
        "gradle.lockfile" | "buildscript-gradle.lockfile" => Some(BuildKind::GradleLock),
        "Podfile" => Some(BuildKind::Podfile),
        "Podfile.lock" => Some(BuildKind::PodfileLock),
        "Package.swift" => Some(BuildKind::PackageSwift),
        "Package.resolved" => Some(BuildKind::PackageResolved),
        "project.pbxproj" => Some(BuildKind::Pbxproj),
        "project.yml" | "project.yaml" | "xcodegen.yml" => Some(BuildKind::XcodeGen),
        "Cargo.toml" => Some(BuildKind::CargoToml),
        "Cargo.lock" => Some(BuildKind::CargoLock),
        "AndroidManifest.xml" => Some(BuildKind::AndroidXml),
        "proguard-rules.txt" | "proguard.cfg" | "proguard-project.txt" | "proguard.txt" => Some(BuildKind::Proguard),
        _ => None,
    };
    if exact.is_some() {
        return exact;
    }
    if name.starts_with("Package@swift-") && name.ends_with(".swift") {
        return Some(BuildKind::PackageSwift);
    }
    let endings = [
        (".gradle.kts", BuildKind::GradleKts),
        (".gradle", BuildKind::Gradle),
        (".versions.toml", BuildKind::Catalog),
        (".podspec", BuildKind::Podspec),
        (".xcconfig", BuildKind::Xcconfig),
        (".pro", BuildKind::Proguard),
        (".storyboard", BuildKind::InterfaceBuilder),
        (".xib", BuildKind::InterfaceBuilder),
    ];
    if let Some((_, kind)) = endings.iter().find(|(ending, _)| name.len() > ending.len() && name.ends_with(ending)) {
        return Some(*kind);
    }
    if name.ends_with("Info.plist") {
        return Some(BuildKind::InfoPlist);
    }
    if name.ends_with(".xml") && names_classes(path) {
        return Some(BuildKind::AndroidXml);
    }
    // Version constants live in code there. A project that is itself a build plugin keeps its code elsewhere.
    if path.iter().any(|part| part == "buildSrc" || part == "build-logic") {
        if name.ends_with(".kt") {
            return Some(BuildKind::GradleKts);
        }
        if name.ends_with(".groovy") || name.ends_with(".java") {
            return Some(BuildKind::Gradle);
        }
    }
    None
}

/// Whether a resource lies in a folder whose files may name classes: `res/layout-land/call.xml`.
fn names_classes(path: &Path) -> bool {
    let mut folders = path.iter().rev().skip(1).map(|part| part.to_string_lossy());
    let (Some(kind), Some(res)) = (folders.next(), folders.next()) else { return false };
    let kind = kind.split('-').next().unwrap_or_default().to_owned();
    res == "res" && matches!(kind.as_str(), "layout" | "navigation" | "xml" | "menu" | "transition")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_decide() {
        let build = |kind| Some(FileKind::Build(kind));
        let cases = [
            ("app/src/main/java/a/Main.kt", Some(FileKind::Source(Language::Kotlin))),
            ("Sources/App/App.swift", Some(FileKind::Source(Language::Swift))),
            ("app/src/main/java/a/Main.java", Some(FileKind::Foreign(Foreign::Java))),
            ("App/App-Bridging-Header.h", Some(FileKind::Foreign(Foreign::ObjectiveC))),
            ("App/AppDelegate.mm", Some(FileKind::Foreign(Foreign::ObjectiveC))),
            ("build.gradle", build(BuildKind::Gradle)),
            ("app/build.gradle.kts", build(BuildKind::GradleKts)),
            ("gradle/deps.gradle", build(BuildKind::Gradle)),
            ("buildSrc/src/main/kotlin/Versions.kt", build(BuildKind::GradleKts)),
            ("buildSrc/src/main/java/Versions.java", build(BuildKind::Gradle)),
            ("gradle/libs.versions.toml", build(BuildKind::Catalog)),
            ("gradle.properties", build(BuildKind::Properties)),
            ("gradle/wrapper/gradle-wrapper.properties", None),
            ("ios/Podfile", build(BuildKind::Podfile)),
            ("ios/Podfile.lock", build(BuildKind::PodfileLock)),
            ("Kit.podspec", build(BuildKind::Podspec)),
            ("Package.swift", build(BuildKind::PackageSwift)),
            ("Package@swift-5.9.swift", build(BuildKind::PackageSwift)),
            ("App.xcodeproj/project.pbxproj", build(BuildKind::Pbxproj)),
            ("Config/Debug.xcconfig", build(BuildKind::Xcconfig)),
            ("project.yml", build(BuildKind::XcodeGen)),
            ("Project.swift", Some(FileKind::Source(Language::Swift))),
            ("Cargo.toml", build(BuildKind::CargoToml)),
            ("app/proguard-rules.pro", build(BuildKind::Proguard)),
            ("app/src/main/AndroidManifest.xml", build(BuildKind::AndroidXml)),
            ("app/src/main/res/layout-land/call.xml", build(BuildKind::AndroidXml)),
            ("app/src/main/res/drawable/icon.xml", None),
            ("layout/a.xml", None),
            ("App/Base.lproj/Main.storyboard", build(BuildKind::InterfaceBuilder)),
            ("App/Info.plist", build(BuildKind::InfoPlist)),
            (".gradle", None),
            ("README.md", None),
            ("settings.toml", None),
        ];
        for (path, kind) in cases {
            assert_eq!(classify(Path::new(path)), kind, "{path}");
        }
    }
}
