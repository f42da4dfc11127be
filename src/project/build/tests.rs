use std::path::Path;

use super::gradle::DEMANDED;
use super::*;
use crate::project::classify::classify;
use crate::source::SourceFile;

/// Files as a walk brings them back.
pub(crate) fn files(texts: &[(&str, &str)]) -> Vec<ProjectFile> {
    let file = |(path, text): &(&str, &str)| ProjectFile {
        kind: classify(Path::new(path)).unwrap(),
        source: SourceFile::new(*path, (*text).to_owned()),
    };
    texts.iter().map(file).collect()
}

/// One line a dependency: coordinate, version, `@` and the line of the version literal, `?` with the reason where open.
fn show(texts: &[(&str, &str)]) -> Vec<String> {
    let files = files(texts);
    let build = read(&files);
    assert!(build.problems.is_empty(), "{:?}", build.problems);
    build
        .dependencies
        .iter()
        .map(|found| {
            let mut line = found.name().to_owned();
            if let Written::Whole(place) = found.written {
                // What stands there is what is named, but for subspecs and the spelling of addresses.
                assert_eq!(files[place.file].source.slice(place.span), found.name());
            }
            if let Some(version) = &found.version {
                line.push_str(&format!(" {version}"));
            }
            if let Some(place) = found.version_at {
                let source = &files[place.file].source;
                // `Version(1, 2, 3)` has its numbers apart.
                let literal = source.slice(place.span);
                let joined = literal.replace(", ", ".");
                assert!(found.version.as_deref().is_some_and(|text| text == literal || text == joined), "{literal}");
                line.push_str(&format!(" @{}:{}", source.display_path(), source.line(place.span.start as usize)));
            }
            if let Some(reason) = &found.open {
                line.push_str(&format!(" ? {}", reason.en));
            }
            if let Some(reason) = &found.rigid {
                line.push_str(&format!(" ! {}", reason.en));
            }
            line
        })
        .collect()
}

/// Each text alone in a file of that name.
fn each(path: &str, cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(show(&[(path, text)]), *expected, "{text}");
    }
}

fn minimums(texts: &[(&str, &str)]) -> Vec<String> {
    let files = files(texts);
    let show = |minimum: &Minimum| {
        let literal = files[minimum.at.file].source.slice(minimum.at.span);
        format!("{} {} `{literal}`", minimum.what, minimum.value)
    };
    read(&files).minimums.iter().map(show).collect()
}

const UNWRITTEN: &str = "? no version is written with it; a platform or constraint may set it";

#[test]
fn groovy_spellings() {
    let at = "io.acme:im 1.5.3 @build.gradle:1";
    each(
        "build.gradle",
        &[
            ("dependencies { implementation 'io.acme:im:1.5.3' }", &[at]),
            ("dependencies { api \"io.acme:im:1.5.3\" }", &[at]),
            ("dependencies { implementation('io.acme:im:1.5.3') { transitive = false } }", &[at]),
            ("dependencies { implementation 'io.acme:im:1.5.3@aar' }", &[at]),
            ("dependencies { implementation 'io.acme:im:1.5.3:android@aar' }", &[at]),
            ("dependencies { implementation 'io.acme:im:1.5.3!!' }", &[at]),
            ("dependencies { implementation group: 'io.acme', name: 'im', version: '1.5.3' }", &[at]),
            ("dependencies { implementation([group: 'io.acme', name: 'im', version: '1.5.3']) }", &[at]),
            ("dependencies { implementation(group: 'io.acme', name: 'im', version: '1.5.3', ext: 'aar') }", &[at]),
            ("def v = '1.5.3'; dependencies { implementation \"io.acme:im:$v\" }", &[at]),
            ("def v = '1.5.3'; dependencies { implementation \"io.acme:im:${v}\" }", &[at]),
            ("def v = '1.5.3'; dependencies { implementation \"io.acme:im:\" + v }", &[at]),
            ("String v = '1.5.3'; dependencies { implementation group: 'io.acme', name: 'im', version: v }", &[at]),
            ("ext.v = '1.5.3'; dependencies { implementation \"io.acme:im:$rootProject.ext.v\" }", &[at]),
            ("ext { v = '1.5.3' }; dependencies { implementation \"io.acme:im:${rootProject.v}\" }", &[at]),
            ("ext.vs = [im: '1.5.3']; dependencies { implementation \"io.acme:im:${vs.im}\" }", &[at]),
            ("ext { vs = ['im': '1.5.3', x: '2'] }; dependencies { api \"io.acme:im:${vs['im']}\" }", &[at]),
            ("ext.deps = [im: 'io.acme:im:1.5.3']; dependencies { implementation deps.im }", &[at]),
            ("ext.d = [a: [im: 'io.acme:im:1.5.3']]; dependencies { implementation rootProject.ext.d.a.im }", &[at]),
            ("dependencies { implementation platform('io.acme:im:1.5.3') }", &[at]),
            ("dependencies { implementation enforcedPlatform('io.acme:im:1.5.3') }", &[at]),
            ("configurations.all { resolutionStrategy.force 'io.acme:im:1.5.3' }", &[at]),
            ("configurations.all { resolutionStrategy.force('io.acme:im:1.5.3') }", &[at]),
            ("ext.v = '1.5.3'; dependencies { api \"io.acme:im:${project.property('v')}\" }", &[at]),
            ("ext.vs = [im: '1.5.3']; dependencies { implementation \"io.acme:im:$vs.im\" }", &[at]),
            ("ext.vs = [im: '1.5.3']; dependencies { api \"io.acme:im:${rootProject.ext.vs['im']}\" }", &[at]),
            ("ext.set('v', '1.5.3'); dependencies { api \"io.acme:im:${rootProject.ext['v']}\" }", &[at]),
            ("buildscript { dependencies { classpath 'io.acme:im:1.5.3' } }", &[at]),
            ("dependencies { constraints { implementation('io.acme:im:1.5.3') { because 'a:b:1' } } }", &[at]),
            ("configurations.all { resolutionStrategy { force 'io.acme:im:1.5.3' } }", &[at]),
            ("dependencies { if (x) { implementation 'io.acme:im:1.5.3' } }", &[at]),
            ("kotlin { sourceSets { main { dependencies { api 'io.acme:im:1.5.3' } } } }", &[at]),
            ("dependencies { implementation('io.acme:im') { version { strictly '1.5.3' } } }", &[at]),
            (
                "dependencies { implementation('io.acme:im') { version { strictly '[1,2['; prefer '1.5.3' } } }",
                &[&format!("{at} ! {}", DEMANDED.en)],
            ),
            (
                "dependencies { implementation 'io.acme:im:1.5.3', 'io.acme:ui:2.0' }",
                &[at, "io.acme:ui 2.0 @build.gradle:1"],
            ),
            (
                "dependencies {\n  implementation group: 'io.acme',\n    name: 'im',\n    version: '1.5.3'\n}",
                &["io.acme:im 1.5.3 @build.gradle:4"],
            ),
            (
                "dependencies {\r\n\tapi \"io.acme:im:1.5.3\" // 'io.acme:no:1'\r\n}\r\n",
                &["io.acme:im 1.5.3 @build.gradle:2"],
            ),
        ],
    );
}

#[test]
fn kotlin_spellings() {
    let at = "io.acme:im 1.5.3 @build.gradle.kts:1";
    each(
        "build.gradle.kts",
        &[
            ("dependencies { implementation(\"io.acme:im:1.5.3\") }", &[at]),
            ("dependencies { implementation(\"io.acme\", \"im\", \"1.5.3\") }", &[at]),
            ("dependencies { implementation(group = \"io.acme\", name = \"im\", version = \"1.5.3\") }", &[at]),
            ("dependencies { \"debugImplementation\"(\"io.acme:im:1.5.3\") }", &[at]),
            ("dependencies { add(\"implementation\", \"io.acme:im:1.5.3\") }", &[at]),
            ("dependencies { implementation(platform(\"io.acme:im:1.5.3\")) }", &[at]),
            ("val v = \"1.5.3\"; dependencies { implementation(\"io.acme:im:$v\") }", &[at]),
            ("val v: String = \"1.5.3\"; dependencies { implementation(\"io.acme:im:${v}\") }", &[at]),
            ("val v by extra(\"1.5.3\"); dependencies { implementation(\"io.acme:im:$v\") }", &[at]),
            ("val v by extra { \"1.5.3\" }; dependencies { implementation(\"io.acme:im:$v\") }", &[at]),
            ("extra[\"v\"] = \"1.5.3\"; dependencies { implementation(\"io.acme:im:${extra[\"v\"]}\") }", &[at]),
            (
                "extra[\"v\"] = \"1.5.3\"; dependencies { implementation(\"io.acme:im:${rootProject.extra[\"v\"]}\") }",
                &[at],
            ),
            ("extra.set(\"v\", \"1.5.3\"); dependencies { implementation(\"io.acme:im:\" + extra[\"v\"]) }", &[at]),
            ("extra.apply { set(\"v\", \"1.5.3\") }; dependencies { api(\"io.acme:im:${property(\"v\")}\") }", &[at]),
            ("val vs = mapOf(\"im\" to \"1.5.3\"); dependencies { api(\"io.acme:im:${vs[\"im\"]}\") }", &[at]),
            ("object V { const val IM = \"1.5.3\" }; dependencies { api(\"io.acme:im:${V.IM}\") }", &[at]),
            ("configurations.all { resolutionStrategy { force(\"io.acme:im:1.5.3\") } }", &[at]),
            ("configurations.all { resolutionStrategy.force(\"io.acme:im:1.5.3\") }", &[at]),
            ("dependencies { implementation(\"io.acme:im\") { version { require(\"1.5.3\") } } }", &[at]),
            (
                "extra[\"v\"] = \"1.5.3\"; dependencies { api(\"io.acme:im:${rootProject.extra[\"v\"] as String}\") }",
                &[at],
            ),
            (
                "object V { object Acme { const val IM = \"1.5.3\" } }; dependencies { api(\"io.acme:im:${V.Acme.IM}\") }",
                &[at],
            ),
            ("sourceSets { commonMain.dependencies { implementation(\"io.acme:im:1.5.3\") } }", &[at]),
            ("val commonMain by getting { dependencies { implementation(\"io.acme:im:1.5.3\") } }", &[at]),
            ("dependencies { implementation(\"io.acme:im\") { version { strictly(\"1.5.3\") } } }", &[at]),
            ("dependencies { implementation(\"io.acme:im:1.5.3\") { exclude(group = \"a\", module = \"b\") } }", &[at]),
        ],
    );
}

#[test]
fn look_alikes_declare_nothing() {
    let none: &[&str] = &[];
    each(
        "build.gradle",
        &[
            ("// implementation 'io.acme:im:1.5.3'", none),
            ("dependencies { /* implementation 'io.acme:im:1.5.3' */ }", none),
            ("dependencies { implementation project(':io.acme:im') }", none),
            ("dependencies { implementation project(path: ':im', configuration: 'a:b:c') }", none),
            ("dependencies { implementation files('io.acme:im:1.5.3') }", none),
            ("dependencies { implementation 'io.acme' }", none),
            ("dependencies { println 'io.acme:im:1.5.3' }", none),
            ("dependencies { implementation(project(':x')) { exclude group: 'io.acme', module: 'im' } }", none),
            ("dependencies { implementation(project(':x')) { because 'io.acme:im:1.5.3' } }", none),
            ("def text = 'io.acme:im:1.5.3'", none),
            ("task x { doLast { println \"io.acme:im:1.5.3\" } }", none),
            ("repositories { maven { url 'https://io.acme:im:1.5.3' } }", none),
            ("configurations.all { exclude group: 'io.acme', module: 'im' }", none),
            ("dependencies { implementation deps.unknown }", none),
            ("dependencies { implementation 'io.acme:im:1.5.3", none),
            ("dependencies {", none),
            ("", none),
        ],
    );
}

#[test]
fn versions_that_stay_open() {
    let open = |version: &str| format!("io.acme:im {version} @build.gradle:1 ? `{version}` is a dynamic version");
    for version in ["3.+", "+", "[1.0,2.0)", "latest.release", "latest.integration"] {
        let text = format!("dependencies {{ implementation 'io.acme:im:{version}' }}");
        assert_eq!(show(&[("build.gradle", &text)]), [open(version)]);
    }
    each(
        "build.gradle",
        &[
            ("dependencies { implementation 'io.acme:im' }", &[&format!("io.acme:im {UNWRITTEN}")]),
            (
                "dependencies { implementation \"io.acme:im:$v\" }",
                &["io.acme:im ? `v` is not set in any build file that was read"],
            ),
            ("dependencies { implementation \"io.acme:im:${f(1)}\" }", &["io.acme:im ? `f(1)` is computed"]),
            (
                "def v = '1'\nv = '2'\ndependencies { implementation \"io.acme:im:$v\" }",
                &["io.acme:im ? `v` is set to `1` and to `2`"],
            ),
            (
                "def v = \"$v\"\ndependencies { implementation \"io.acme:im:$v\" }",
                &["io.acme:im ? `v` is defined by itself"],
            ),
            ("def m = '5'\ndependencies { implementation \"io.acme:im:1.$m\" }", &["io.acme:im 1.5"]),
        ],
    );
}

#[test]
fn variables_are_followed_through_files() {
    let module = "dependencies { implementation(\"io.acme:im:${Versions.im}\")\n implementation(Deps.ui) }";
    let constants = "package x\nobject Versions {\n  const val im = \"1.5.3\"\n}\nobject Deps {\n  const val ui = \"io.acme:ui:${Versions.im}\"\n}\n";
    assert_eq!(
        show(&[("app/build.gradle.kts", module), ("buildSrc/src/main/kotlin/Versions.kt", constants)]),
        [
            "io.acme:im 1.5.3 @buildSrc/src/main/kotlin/Versions.kt:3",
            "io.acme:ui 1.5.3 @buildSrc/src/main/kotlin/Versions.kt:3",
        ]
    );
    let module = "dependencies { implementation \"io.acme:im:$im_version\" }";
    let line = |at: &str| vec![format!("io.acme:im 1.5.3 @{at}")];
    assert_eq!(
        show(&[("app/build.gradle", module), ("gradle.properties", "# im_version=1\na=b\nim_version = 1.5.3 \n")]),
        line("gradle.properties:3")
    );
    assert_eq!(
        show(&[("app/build.gradle", module), ("build.gradle", "buildscript {\n ext.im_version = '1.5.3'\n}")]),
        line("build.gradle:2")
    );
    assert_eq!(
        show(&[("app/build.gradle", module), ("gradle/deps.gradle", "ext {\n im_version = '1.5.3'\n}")]),
        line("gradle/deps.gradle:2")
    );
    // The nearest one counts, and the script of another module does not.
    assert_eq!(
        show(&[
            ("app/build.gradle", module),
            ("app/gradle.properties", "im_version=1.5.3"),
            ("gradle.properties", "im_version=9"),
            ("other/build.gradle", "def im_version = '8'"),
        ]),
        line("app/gradle.properties:1")
    );
    assert_eq!(
        show(&[("app/build.gradle", module), ("other/build.gradle", "def im_version = '8'")]),
        ["io.acme:im ? `im_version` is not set in any build file that was read"]
    );
}

#[test]
fn catalogs() {
    let text = r#"
[versions]
im = "1.5.3"
rich = { strictly = "[1.0, 2.0[", prefer = "1.7" }
kotlin-lang = "1.8.20"
minSdk = "21"
[libraries]
a = "io.acme:a:1.0" # io.acme:no:1
b = { module = "io.acme:b", version = "1.1" }
c = { module = "io.acme:c", version.ref = "im" }
d = { group = "io.acme", name = "d", version.ref = "rich" }
e = { module = "io.acme:e" }
f.module = "io.acme:f"
f.version = { require = "3.0" }
g = { module = "io.acme:g", version = "3.+" }
h = { module = "io.acme:h", version = { strictly = "[1.0, 2.0[", prefer = "1.7" } }
[plugins]
k = { id = "org.jetbrains.kotlin.android", version.ref = "kotlin-lang" }
p = "io.acme.plugin:7.0"
"#;
    let at = |line: usize| format!("@gradle/libs.versions.toml:{line}");
    assert_eq!(
        show(&[("gradle/libs.versions.toml", text)]),
        [
            format!("io.acme:a 1.0 {}", at(8)),
            format!("io.acme:b 1.1 {}", at(9)),
            format!("io.acme:c 1.5.3 {}", at(3)),
            format!("io.acme:d 1.7 {} ! {}", at(4), DEMANDED.en),
            format!("io.acme:e {UNWRITTEN}"),
            format!("io.acme:f 3.0 {}", at(14)),
            format!("io.acme:g 3.+ {} ? `3.+` is a dynamic version", at(15)),
            format!("io.acme:h 1.7 {} ! {}", at(16), DEMANDED.en),
        ]
    );
    assert_eq!(
        minimums(&[
            ("gradle/libs.versions.toml", text),
            ("build.gradle.kts", "android { defaultConfig { minSdk = libs.versions.minSdk.get().toInt() } }"),
        ]),
        ["kotlin 1.8.20 `1.8.20`", "minSdk 21 `21`"]
    );
    let script = "dependencies { implementation(libs.c)\n implementation(\"io.acme:x:${libs.versions.im.get()}\") }";
    assert_eq!(
        show(&[("build.gradle.kts", script), ("libs.versions.toml", text)])[0],
        "io.acme:x 1.5.3 @libs.versions.toml:3"
    );
    let broken = read(&files(&[("libs.versions.toml", "[versions\n")]));
    assert_eq!(broken.problems.len(), 1);
    assert!(broken.problems[0].message.en.starts_with("not valid TOML: "));
}

#[test]
fn settings_catalogs() {
    let text = "dependencyResolutionManagement { versionCatalogs { create(\"libs\") {\n version(\"im\", \"1.5.3\")\n library(\"a\", \"io.acme:a:1.0\")\n library(\"b\", \"io.acme\", \"b\").versionRef(\"im\")\n library(\"c\", \"io.acme\", \"c\").version(\"2.0\")\n alias(\"d\").to(\"io.acme:d:3.0\")\n plugin(\"p\", \"io.acme.p\").version(\"4\")\n} } }";
    let at = |line: usize| format!("@settings.gradle.kts:{line}");
    assert_eq!(
        show(&[("settings.gradle.kts", text)]),
        [
            format!("io.acme:a 1.0 {}", at(3)),
            format!("io.acme:b 1.5.3 {}", at(2)),
            format!("io.acme:c 2.0 {}", at(5)),
            format!("io.acme:d 3.0 {}", at(6)),
        ]
    );
}

#[test]
fn podfiles() {
    let git = "? it comes from a git repository";
    each(
        "Podfile",
        &[
            ("pod 'Im', '1.1'", &["Im 1.1 @Podfile:1"]),
            ("pod \"Im\", \"~> 1.1\"", &["Im ~> 1.1 @Podfile:1"]),
            ("pod('Im', '~> 1.1')", &["Im ~> 1.1 @Podfile:1"]),
            (
                "target 'App' do\n  pod 'Im/Core', '~> 1.1', :configurations => ['Debug']\nend",
                &["Im ~> 1.1 @Podfile:2"],
            ),
            ("target('A') { pod 'Im', '1.1' }", &["Im 1.1 @Podfile:1"]),
            ("pod 'Im', '>= 1.0', '< 2.0'", &["Im >= 1.0 @Podfile:1 ! several version requirements stand together"]),
            ("pod 'Im'", &["Im ? no version is written"]),
            ("pod 'Im' # '1.1'", &["Im ? no version is written"]),
            ("pod 'Im', :git => 'https://x', :tag => '1.1'", &[&format!("Im {git} at tag `1.1`")]),
            ("pod 'Im', git: 'https://x', branch: 'main'", &[&format!("Im {git} at branch `main`")]),
            ("pod 'Im', :path => '../im'", &["Im ? it comes from `../im`"]),
            ("v = '1.1'\npod 'Im', v", &["Im 1.1 @Podfile:1"]),
            ("$v = '1.1'\npod 'Im', \"~> #{v}\"", &["Im ~> 1.1"]),
            ("pod 'Im', '1.1' if x == '2'", &["Im 1.1 @Podfile:1"]),
            ("# pod 'Im', '1.1'\n=begin\npod 'Im', '1.1'\n=end", &[]),
            ("pods 'Im', '1.1'\nputs \"pod 'Im', '1.1'\"\ntarget.pod 'Im'", &[]),
        ],
    );
    assert_eq!(minimums(&[("Podfile", "platform :ios, '13.0'\n# platform :ios, '9'\n")]), ["ios 13.0 `13.0`"]);
    each(
        "Kit.podspec",
        &[(
            "Pod::Spec.new do |s|\n s.version = '1'\n s.dependency 'Im', '~> 1.1'\n s.ios.dependency 'Ui'\nend",
            &["Im ~> 1.1 @Kit.podspec:3", "Ui ? no version is written"],
        )],
    );
    let spec = "s.ios.deployment_target = '12.0'\ns.platform = :osx, '10.15'\ns.swift_version = '5.0'\n";
    assert_eq!(minimums(&[("Kit.podspec", spec)]), ["ios 12.0 `12.0`", "macos 10.15 `10.15`"]);
}

#[test]
fn package_manifests() {
    let url = "https://acme.io/im";
    let at = format!("{url} 1.0.0 @Package.swift:1");
    let line = |more: &str| vec![format!("{url} {more}")];
    let one = |requirement: &str| show(&[("Package.swift", &format!(".package(url: \"{url}\", {requirement})"))]);
    for requirement in [
        "from: \"1.0.0\"",
        "exact: \"1.0.0\"",
        ".exact(\"1.0.0\")",
        ".upToNextMajor(from: \"1.0.0\")",
        ".upToNextMinor(from: \"1.0.0\")",
        "from: Version(1, 0, 0)",
        "from: .init(1, 0, 0)",
        "exact: Version(\"1.0.0\")",
        ".upToNextMajor(from: .init(\"1.0.0\"))",
        ".upToNextMinor(from: Version(1, 0, 0))",
    ] {
        assert_eq!(one(requirement), [at.as_str()], "{requirement}");
    }
    let range = "1.0.0 @Package.swift:1 ! the version is a range with two ends";
    assert_eq!(one("\"1.0.0\"..<\"2.0.0\""), line(range));
    assert_eq!(one("\"1.0.0\"...\"1.9.9\""), line(range));
    assert_eq!(one("Version(1, 0, 0)..<Version(2, 0, 0)"), line(range));
    assert_eq!(one("from: Version(1, 0, 0, prereleaseIdentifiers: [\"beta\"])"), line("? the version is computed"));
    assert_eq!(one("branch: \"main\""), line("? it follows the branch `main`"));
    assert_eq!(one(".revision(\"abc\")"), line("? it is pinned to the revision `abc`"));
    each(
        "Package.swift",
        &[
            (
                "let v: Version = \"1.0.0\"\nlet p = Package(dependencies: [\n .package(name: \"Im\",\n  url: \"https://acme.io/im\",\n  from: v),\n])",
                &[&at],
            ),
            ("// .package(url: \"https://acme.io/im\", from: \"1.0.0\")", &[]),
            (".package(path: \"../im\")", &[]),
            (".package(name: \"im\", path: \"../im\")", &[]),
            (".product(name: \"Im\", package: \"im\")", &[]),
            (".package(id: \"acme.im\", from: \"1.0.0\")", &["acme.im 1.0.0 @Package.swift:1"]),
            ("package(url: \"https://acme.io/im\", from: \"1.0.0\")", &[]),
        ],
    );
    let text = "\n// swift-tools-version:5.3\nplatforms: [.iOS(.v13), .macOS(\"10.15\"), .tvOS(.v10_2)]\n";
    assert_eq!(
        minimums(&[("Package.swift", text)]),
        ["swift 5.3 `5.3`", "ios 13 `v13`", "macos 10.15 `10.15`", "tvos 10.2 `v10_2`"]
    );
}

#[test]
fn xcode_projects() {
    let text = r#"// !$*UTF8*$!
{ objects = {
  1 /* XCRemoteSwiftPackageReference "im" */ = {
    isa = XCRemoteSwiftPackageReference;
    repositoryURL = "https://acme.io/im";
    requirement = {
      kind = upToNextMajorVersion;
      minimumVersion = 1.0.0;
    };
  };
  2 = { isa = XCRemoteSwiftPackageReference; repositoryURL = "https://acme.io/b.git"; requirement = { branch = main; kind = branch; }; };
  3 = { isa = XCRemoteSwiftPackageReference; repositoryURL = "https://acme.io/c"; requirement = { kind = exactVersion; version = 2.1.0; }; };
  4 = { isa = XCRemoteSwiftPackageReference; repositoryURL = "https://acme.io/d"; requirement = { kind = versionRange; maximumVersion = 3.0.0; minimumVersion = 2.0.0; }; };
  5 = { isa = XCBuildConfiguration; buildSettings = { IPHONEOS_DEPLOYMENT_TARGET = 12.0; X = ("a = b;", "{"); }; name = Debug; };
  6 = { isa = XCBuildConfiguration; buildSettings = { IPHONEOS_DEPLOYMENT_TARGET = 12.0; }; name = Release; };
  7 = { isa = PBXFileReference; repositoryURL = "https://acme.io/no"; };
}; }
"#;
    let path = "App.xcodeproj/project.pbxproj";
    assert_eq!(
        show(&[(path, text)]),
        [
            format!("https://acme.io/im 1.0.0 @{path}:8"),
            "https://acme.io/b.git ? it follows the branch `main`".to_owned(),
            format!("https://acme.io/c 2.1.0 @{path}:12"),
            format!("https://acme.io/d 2.0.0 @{path}:13 ! the version is a range with two ends"),
        ]
    );
    assert_eq!(minimums(&[(path, text)]), ["ios 12.0 `12.0`"]);
}

#[test]
fn projects_described_in_other_tools() {
    let tuist = "import ProjectDescription\n// .remote(url: \"https://acme.io/no\", requirement: .exact(\"1.0.0\"))\nlet project = Project(name: \"Im\", packages: [\n .remote(url: \"https://acme.io/im\", requirement: .upToNextMajor(from: \"1.0.0\")),\n .package(url: \"https://acme.io/ui\", from: \"2.0.0\"),\n], targets: [.target(name: \"A\", deploymentTargets: .iOS(\"12.0\"))])\n";
    assert_eq!(
        show(&[("Project.swift", tuist)]),
        ["https://acme.io/im 1.0.0 @Project.swift:4", "https://acme.io/ui 2.0.0 @Project.swift:5"]
    );
    assert_eq!(minimums(&[("Project.swift", tuist)]), ["ios 12.0 `12.0`"]);
    // A type of that name in the app.
    each("Project.swift", &[("let im = api.package(url: \"https://acme.io/im\", from: \"1.0.0\")", &[])]);

    let yaml = "name: App\noptions:\n  deploymentTarget:\n    iOS: \"12.0\"\npackages:\n  Im:\n    url: https://acme.io/im\n    from: 1.0.0\n  # Old: { url: https://acme.io/old, from: 1.0.0 }\n  Ui: { url: \"https://acme.io/ui\", exactVersion: '2.0.0' }\n  B:\n    url: https://acme.io/b\n    branch: main\n  C:\n    url: https://acme.io/c\n    minVersion: 1.0.0\n    maxVersion: 1.9.9\n  Mine:\n    path: ../im\ntargets:\n  App:\n    platform: iOS\n    deploymentTarget: 11.0\n";
    assert_eq!(
        show(&[("project.yml", yaml)]),
        [
            "https://acme.io/im 1.0.0 @project.yml:8",
            "https://acme.io/ui 2.0.0 @project.yml:10",
            "https://acme.io/b ? it follows the branch `main`",
            "https://acme.io/c 1.0.0 @project.yml:16 ! the version is a range with two ends",
        ]
    );
    assert_eq!(minimums(&[("project.yml", yaml)]), ["ios 12.0 `12.0`", "ios 11.0 `11.0`"]);
    each("project.yml", &[("{% other %}\nurl: https://acme.io/im\n", &[]), ("", &[])]);
    assert_eq!(read(&files(&[("project.yml", "packages:\n  a: [\n")])).problems.len(), 1);

    let settings = "// IPHONEOS_DEPLOYMENT_TARGET = 9.0\nIPHONEOS_DEPLOYMENT_TARGET = 12.0 // iOS\nMACOSX_DEPLOYMENT_TARGET[sdk=macosx*]=10.15\nMY_IPHONEOS_DEPLOYMENT_TARGET = 8.0\nTVOS_DEPLOYMENT_TARGET = $(inherited)\n";
    assert_eq!(minimums(&[("App.xcconfig", settings)]), ["ios 12.0 `12.0`", "macos 10.15 `10.15`"]);
    let manifest =
        "<manifest><uses-sdk android:minSdkVersion=\"16\"/><!-- <uses-sdk android:minSdkVersion=\"9\"/> --></manifest>";
    assert_eq!(minimums(&[("app/src/main/AndroidManifest.xml", manifest)]), ["minSdk 16 `16`"]);
}

#[test]
fn lock_files() {
    let pods = "PODS:\n  - Im (1.1.2):\n    - Ui (~> 2.0)\n  - \"Im/Core\" (1.1.2)\n  - \"Ui+X (2.0)\"\nDEPENDENCIES:\n  - No (9.0)\n";
    each("Podfile.lock", &[(pods, &["Im 1.1.2 @Podfile.lock:2", "Ui+X 2.0 @Podfile.lock:5"])]);
    let v1 = "{\"object\": {\"pins\": [{\"package\": \"Im\", \"repositoryURL\": \"https://acme.io/im\", \"state\": {\"branch\": null, \"version\": \"1.1.2\"}}]}, \"version\": 1}";
    let v2 = "{\"pins\": [{\"identity\": \"im\", \"location\": \"https://acme.io/im\", \"state\": {\"version\": \"1.1.2\"}}, {\"location\": \"https://acme.io/b\", \"state\": {\"branch\": \"main\", \"revision\": \"1\"}}], \"version\": 2}";
    each(
        "Package.resolved",
        &[
            (v1, &["https://acme.io/im 1.1.2 @Package.resolved:1"]),
            (
                v2,
                &["https://acme.io/im 1.1.2 @Package.resolved:1", "https://acme.io/b ? a branch or revision is pinned"],
            ),
            ("", &[]),
            ("{\"pins\": [{", &[]),
        ],
    );
    each("gradle.lockfile", &[("# x=1\nio.acme:im:1.5.3=a,b\nempty=\n", &["io.acme:im 1.5.3 @gradle.lockfile:2"])]);
    let cargo = "version = 4\n[[package]]\nname = \"im\"\nversion = \"1.5.3\"\n";
    each("Cargo.lock", &[(cargo, &["im 1.5.3 @Cargo.lock:4"])]);
}

#[test]
fn cargo_manifests() {
    let text = r#"
[package]
name = "x"
rust-version = "1.70"
[dependencies]
a = "1"
b = { version = "^1.2", features = ["f"] }
c = { package = "real-c", version = "=1.0.0" }
d.workspace = true
e = { git = "https://acme.io/e" }
f = { version = ">=1, <2" }
"quoted" = "7"
[dependencies.g]
version = "4"
[target.'cfg(unix)'.dependencies]
h = "5"
[dev-dependencies]
i = "*"
[workspace.dependencies]
d = "6"
[features]
im = ["a"]
"#;
    let at = |line: usize| format!("@Cargo.toml:{line}");
    assert_eq!(
        show(&[("Cargo.toml", text)]),
        [
            format!("a 1 {}", at(6)),
            format!("b ^1.2 {}", at(7)),
            format!("real-c =1.0.0 {}", at(8)),
            "e ? it comes from a git repository".to_owned(),
            format!("f >=1, <2 {} ! several version requirements stand together", at(11)),
            format!("quoted 7 {}", at(12)),
            format!("g 4 {}", at(14)),
            format!("h 5 {}", at(16)),
            format!("i * {} ? `*` is a dynamic version", at(18)),
            format!("d 6 {}", at(20)),
        ]
    );
    assert_eq!(minimums(&[("Cargo.toml", text)]), ["rust 1.70 `1.70`"]);
}

#[test]
fn sdk_levels_and_tools() {
    for text in [
        "android { defaultConfig { minSdkVersion 16 } }",
        "android { defaultConfig { minSdk 16 } }",
        "android.defaultConfig.minSdkVersion 16",
        "def m = 16\nandroid { defaultConfig { minSdkVersion m } }",
        "ext { sdk = [min: 16] }\nandroid { defaultConfig { minSdkVersion rootProject.ext.sdk.min } }",
        "android { defaultConfig { minSdkVersion(16) } } // minSdkVersion 9",
    ] {
        assert_eq!(minimums(&[("build.gradle", text)]), ["minSdk 16 `16`"], "{text}");
    }
    for text in [
        "android { defaultConfig { minSdk = 16 } }",
        "android { defaultConfig { minSdkVersion(16) } }",
        "android { defaultConfig { minSdk.set(16) } }",
        "val m by extra(16)\nandroid { defaultConfig { minSdk = m } }",
        "android { defaultConfig { minSdk { version = release(16) } } }",
    ] {
        assert_eq!(minimums(&[("build.gradle.kts", text)]), ["minSdk 16 `16`"], "{text}");
    }
    let text = "plugins { id(\"org.jetbrains.kotlin.android\") version \"1.8.20\" apply false\n kotlin(\"jvm\").version(\"1.8.21\")\n id(\"com.android.application\") version \"8.0.0\" }";
    assert_eq!(
        minimums(&[("build.gradle.kts", text)]),
        ["kotlin 1.8.20 `1.8.20`", "kotlin 1.8.21 `1.8.21`", "agp 8.0.0 `8.0.0`"]
    );
    let text = "buildscript { ext.k = '1.6.0'\n dependencies { classpath \"org.jetbrains.kotlin:kotlin-gradle-plugin:$k\" } }\nandroid { compileSdkVersion 'android-33' }";
    assert_eq!(minimums(&[("build.gradle", text)]), ["kotlin 1.6.0 `1.6.0`", "compileSdk 33 `android-33`"]);
}

#[test]
fn hostile_files_end() {
    let many = |text: &str| text.repeat(30_000);
    let started = std::time::Instant::now();
    for path in ["build.gradle", "build.gradle.kts", "Podfile", "Package.swift", "A.xcodeproj/project.pbxproj"] {
        for text in [
            format!("dependencies {}{}", many("{ x("), many(") }")),
            format!("{}{}", many("("), many("]")),
            format!("api(\"{}{}\")", many("${\""), many("\"}")),
            format!("pod(\"{}", many("#{")),
            many("{"),
            many("{}"),
            many("(/"),
            many("\n,"),
            format!("x{}.y", many("\n")),
            many(".package("),
            many("`"),
        ] {
            assert_eq!(show(&[(path, &text)]), Vec::<String>::new());
        }
    }
    // Each name stands for ten of the next: written out it would not fit in any memory.
    let text: String = (0..40).map(|at| format!("def v{at} = \"{}\"\n", format!("$v{}", at + 1).repeat(10))).collect();
    let text = format!("{text}def v40 = ''\ndependencies {{ api \"io.acme:im:$v30\" }}");
    assert_eq!(show(&[("build.gradle", &text)]), ["io.acme:im ? the version is computed"]);
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

#[test]
fn any_beginning_of_a_file_can_be_read() {
    let texts = [
        (
            "build.gradle",
            "\u{feff}/* é */ ext { v = [im: \"1.é\"] } // é\ndependencies { api(\"io.é:im:${v['im']}@aar\") { version { prefer '1' } }\n api group: 'é', name: /a\\é/, version: '''é''' }",
        ),
        (
            "build.gradle.kts",
            "val é by extra(\"1\"); object `V é` { const val x = \"\"\"é$é\"\"\" }\nplugins { id(\"a\") version \"é\" }\nandroid { minSdk { version = release(16) } }",
        ),
        ("Podfile", "=begin\né\n=end\n$é = '1'\npod('Im/é', \"~> #{é}\", :git => 'é') if é"),
        (
            "Package.swift",
            "// swift-tools-version:5.3 é\nlet é: V = \"1\"\n.package(name: \"é\", url: \"https://é\", .upToNextMajor(from: \"\\(é)\"))\n.iOS(.v13)",
        ),
        (
            "libs.versions.toml",
            "[versions]\n'é' = \"\"\"1é\"\"\"\n[libraries]\na = { module = \"a:b\", version = { ref = \"é\" } }",
        ),
        ("Cargo.toml", "[dependencies]\n\"é\" = '1'\na = { version = \"1.é\", package = \"é\" }"),
        ("Podfile.lock", "PODS:\n  - \"é (1.é)\"\n  - é/x (2)\n"),
        ("Package.resolved", "{\"pins\": [{\"location\": \"é\\\"\", \"state\": {\"version\": \"1é\"}}]}"),
        ("gradle.properties", " é : é\\\n x\nb é"),
        ("gradle.lockfile", "é:é:é=é"),
        (
            "A.xcodeproj/project.pbxproj",
            "{ /* é */ é = { isa = XCRemoteSwiftPackageReference; repositoryURL = \"é\"; requirement = { kind = exactVersion; version = é; }; }; }",
        ),
    ];
    for (path, text) in texts {
        for (end, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let files = files(&[(path, &text[..end])]);
            for place in read(&files).dependencies.iter().filter_map(|found| found.version_at) {
                assert!(files[0].source.text().get(place.span.range()).is_some(), "{path} {end}");
            }
        }
    }
}

#[test]
fn a_byte_order_mark_moves_no_place() {
    let catalog = "\u{feff}[libraries]\na = { module = \"io.acme:im\", version = \"1.5.3\" }\n";
    assert_eq!(show(&[("libs.versions.toml", catalog)]), ["io.acme:im 1.5.3 @libs.versions.toml:2"]);
    let cargo = "\u{feff}[dependencies]\nim = \"1.5\"\n";
    assert_eq!(show(&[("Cargo.toml", cargo)]), ["im 1.5 @Cargo.toml:2"]);
    let properties = "\u{feff}v=1.5\n";
    let script = "\u{feff}dependencies { api \"io.acme:im:$v\" }";
    assert_eq!(
        show(&[("build.gradle", script), ("gradle.properties", properties)]),
        ["io.acme:im 1.5 @gradle.properties:1"]
    );
}
