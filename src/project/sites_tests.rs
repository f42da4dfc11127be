use super::*;
use crate::edit::{Edit, EditSet};
use crate::mapping::model::Requirement;
use crate::project::build;
use crate::project::detect::tests::{files, mapping};
use crate::words::{Lang, Said};

fn gradle(name: &str) -> Coordinate {
    Coordinate::Gradle(name.to_owned())
}

fn pod(name: &str) -> Coordinate {
    Coordinate::Pod(name.to_owned())
}

fn depend(old: Coordinate, new: Option<Coordinate>, version: &str) -> (Old, Action) {
    (Old::Dependency(old), Action::Depend { coordinate: new, version: version.to_owned() })
}

fn sites(changes: Vec<(Old, Action)>, texts: &[(&str, &str)]) -> Vec<BuildSite> {
    let files = files(texts);
    let mut own = Own::default();
    own.add_package("io.acme.im.mine");
    build_sites(&mapping(changes), &files, &build::read(&files), &own, &Aims::default())
}

/// The texts after the edits of every site.
fn applied(changes: Vec<(Old, Action)>, texts: &[(&str, &str)]) -> Vec<String> {
    let sites = sites(changes, texts);
    let apply = |(path, text): &(&str, &str)| {
        let edits: Vec<Edit> = sites
            .iter()
            .flat_map(|site| &site.edits)
            .filter(|(file, ..)| file.as_os_str() == *path)
            .map(|(_, span, text)| Edit { file: 0, span: *span, text: text.clone() })
            .collect();
        let mut set = EditSet::default();
        set.add(&edits).unwrap();
        set.apply(text)
    };
    texts.iter().map(apply).collect()
}

fn to_two() -> Vec<(Old, Action)> {
    vec![depend(gradle("io.acme:im"), None, "2.0.0"), depend(pod("AcmeIm"), None, "2.0.0")]
}

fn english(said: &Option<Said>) -> Option<&str> {
    said.as_ref().map(|said| said.get(Lang::En))
}

#[test]
fn version_literals_are_replaced_in_place() {
    let cases = [
        (
            "build.gradle",
            "dependencies {\r\n  api 'io.acme:im:1.5.3@aar' // 1.5.3\r\n}",
            "api 'io.acme:im:2.0.0@aar' // 1.5.3",
        ),
        ("build.gradle", "dependencies { api group: 'io.acme', name: 'im', version: \"1.5.3\" }", "version: \"2.0.0\""),
        ("build.gradle", "def v = '1.5.3'\ndependencies { api \"io.acme:im:$v\" }", "def v = '2.0.0'"),
        (
            "libs.versions.toml",
            "[libraries]\na = { module = \"io.acme:im\", version = \"1.5.3\" }",
            "version = \"2.0.0\"",
        ),
        ("Podfile", "pod 'AcmeIm', '~> 1.1'", "pod 'AcmeIm', '~> 2.0'"),
    ];
    for (path, text, expected) in cases {
        let after = applied(to_two(), &[(path, text)]);
        assert!(after[0].contains(expected), "{}", after[0]);
        assert_eq!(after[0].replace("2.0.0", "1.5.3").replace("~> 2.0", "~> 1.1"), text);
        // Once there, nothing is left to do.
        assert!(sites(to_two(), &[(path, &after[0])]).is_empty());
    }
}

#[test]
fn what_a_site_says() {
    let found = sites(to_two(), &[("app/build.gradle", "dependencies { api 'io.acme:im:1.5.3' }")]);
    let [site] = &found[..] else { panic!("{found:?}") };
    assert_eq!(site.path, PathBuf::from("app/build.gradle"));
    assert_eq!((site.found.as_str(), site.to.as_str()), ("io.acme:im:1.5.3", "io.acme:im:2.0.0"));
    assert_eq!((site.span.start, site.span.end), (20, 36));
    assert_eq!((site.change, site.edits.len(), &site.reason), (0, 1, &None));
}

#[test]
fn shared_versions_move_only_together() {
    let catalog = |other: &str| {
        format!(
            "[versions]\nv = \"1.5.3\"\n[libraries]\na = {{ module = \"io.acme:im\", version.ref = \"v\" }}\nb = {{ module = \"{other}\", version.ref = \"v\" }}"
        )
    };
    assert!(applied(to_two(), &[("libs.versions.toml", &catalog("io.acme:im-ui"))])[0].contains("v = \"2.0.0\""));
    let found = sites(to_two(), &[("libs.versions.toml", &catalog("org.other:lib"))]);
    assert!(found[0].edits.is_empty());
    assert_eq!(english(&found[0].reason), Some("`libs.versions.v` also sets the version of org.other:lib"));
    let plugin =
        "plugins { id(\"io.acme.plugin\") version v }\nval v = \"1.5.3\"\ndependencies { api(\"io.acme:im:$v\") }";
    let found = sites(to_two(), &[("build.gradle.kts", plugin)]);
    assert_eq!(english(&found[0].reason), Some("`v` also sets the version of plugin io.acme.plugin"));
}

#[test]
fn a_variable_is_edited_where_it_is_defined() {
    let texts = [
        ("app/build.gradle", "dependencies { api \"io.acme:im:$im\" }"),
        ("gradle.properties", "im=1.5.3\n"),
        ("lib/build.gradle", "dependencies { api \"io.acme:im:$im\" }"),
    ];
    assert_eq!(sites(to_two(), &texts).len(), 2);
    assert_eq!(applied(to_two(), &texts)[1], "im=2.0.0\n");
}

#[test]
fn coordinates_that_changed() {
    let moved = || {
        vec![
            depend(gradle("io.acme:im"), Some(gradle("com.acme:im-core")), "2.0.0"),
            depend(pod("AcmeIm"), Some(pod("AcmeCore")), "2.0.0"),
            depend(
                Coordinate::SwiftPackage("https://github.com/acme/im".to_owned()),
                Some(Coordinate::SwiftPackage("https://github.com/acme/core".to_owned())),
                "2.0.0",
            ),
            depend(Coordinate::Cargo("acme-im".to_owned()), Some(Coordinate::Cargo("acme-core".to_owned())), "2.0.0"),
        ]
    };
    let cases = [
        ("build.gradle", "dependencies { api 'io.acme:im:1.5' }", "dependencies { api 'com.acme:im-core:2.0.0' }"),
        (
            "build.gradle",
            "dependencies { api group: 'io.acme', name: 'im', version: '1.5' }",
            "dependencies { api group: 'com.acme', name: 'im-core', version: '2.0.0' }",
        ),
        ("Podfile", "pod 'AcmeIm/Ui', '~> 1.5'", "pod 'AcmeCore/Ui', '~> 2.0'"),
        (
            "Package.swift",
            ".package(url: \"https://github.com/acme/im.git\", from: \"1.5.0\")",
            ".package(url: \"https://github.com/acme/core.git\", from: \"2.0.0\")",
        ),
        ("Cargo.toml", "[dependencies]\nacme-im = \"1\"\n", "[dependencies]\nacme-core = \"2\"\n"),
        (
            "Cargo.toml",
            "[dependencies]\nx = { package = \"acme-im\", version = \"1.5\" }\n",
            "[dependencies]\nx = { package = \"acme-core\", version = \"2.0\" }\n",
        ),
    ];
    for (path, before, after) in cases {
        assert_eq!(applied(moved(), &[(path, before)]), [after]);
        assert!(sites(moved(), &[(path, after)]).is_empty(), "{path}");
    }
}

#[test]
fn without_an_edit_there_is_a_reason() {
    let reason = |path: &str, text: &str| {
        let found = sites(to_two(), &[(path, text)]);
        let [site] = &found[..] else { panic!("{found:?}") };
        assert!(site.edits.is_empty());
        english(&site.reason).unwrap().to_owned()
    };
    let api = |version: &str| reason("build.gradle", &format!("dependencies {{ api 'io.acme:im:{version}' }}"));
    assert_eq!(api("1.+"), "`1.+` is a dynamic version: set it to 2.0.0 by hand");
    assert_eq!(api("0.9"), "0.9 is not among the versions this path leads from (>=1.0, <2.0)");
    assert_eq!(reason("Podfile", "pod 'AcmeIm'"), "no version is written: set it to 2.0.0 by hand");
    assert_eq!(
        reason("Podfile", "pod 'AcmeIm', '>= 1.0', '< 2.0'"),
        "several version requirements stand together: set it to 2.0.0 by hand"
    );
    assert_eq!(
        reason("build.gradle", "def m = 5\ndependencies { api \"io.acme:im:1.$m\" }"),
        "the version is put together from several pieces"
    );
}

#[test]
fn arrived_or_not_ours() {
    for version in ["2.0.0", "2.0.0-SNAPSHOT", "2.7", "3.1"] {
        let text = format!("dependencies {{ api 'io.acme:im:{version}' }}");
        assert!(sites(to_two(), &[("build.gradle", &text)]).is_empty(), "{version}");
    }
    for text in ["dependencies { api 'io.acme:im-ui:1.5' }", "// api 'io.acme:im:1.5'", "x = 'io.acme:im:1.5'"] {
        assert!(sites(to_two(), &[("build.gradle", text)]).is_empty(), "{text}");
    }
}

#[test]
fn look_alikes_of_the_sdk_stay() {
    for (path, text) in [
        (
            "build.gradle",
            "dependencies {\n// api 'io.acme:im:1.5.3'\napi 'io.acme.im:im:1.5.3'\napi 'io.acme:im-own:1.5.3'\n}\ntask t { doLast { println 'io.acme:im:1.5.3' } }",
        ),
        ("libs.versions.toml", "[libraries]\n# a = \"io.acme:im:1.5.3\"\nb = \"io.acme:im-own:1.5.3\""),
        ("Podfile", "# pod 'AcmeIm', '1.1'\npod 'AcmeImOwn', '1.1'\nputs 'AcmeIm'"),
        ("Kit.podspec", "s.dependency 'AcmeImOwn', '1.1'\ns.name = 'AcmeIm'"),
        ("Package.swift", ".package(url: \"https://github.com/acme/im-own\", from: \"1.0.0\")"),
        ("project.yml", "packages:\n  AcmeIm:\n    url: https://github.com/acme/im-own\n    from: 1.0.0\n"),
        ("Cargo.toml", "[dependencies]\nacme-im-own = \"1\"\n"),
    ] {
        assert_eq!(sites(to_two(), &[(path, text)]), [], "{path}");
    }
}

#[test]
fn the_version_asked_for_is_written() {
    let files =
        files(&[("build.gradle", "dependencies { api 'io.acme:im:1.5.3' }"), ("Podfile", "pod 'AcmeIm', '~> 1.1'")]);
    let mut mapping = mapping(to_two());
    mapping.changes[1].language = Language::Swift;
    let mut aims = Aims::default();
    aims.ask(&mapping, Version::parse("2.4.1").unwrap());
    let found = build_sites(&mapping, &files, &build::read(&files), &Own::default(), &aims);
    let written: Vec<&str> = found.iter().flat_map(|site| &site.edits).map(|(.., text)| text.as_str()).collect();
    assert_eq!(written, ["~> 2.4", "2.4.1"]);
}

#[test]
fn lock_files_name_the_command() {
    let texts = [("Podfile", "pod 'AcmeIm', '~> 1.1'"), ("Podfile.lock", "PODS:\n  - AcmeIm (1.1.2)\n")];
    let found = sites(to_two(), &texts);
    assert_eq!(found.len(), 2);
    assert!(found[1].edits.is_empty());
    assert_eq!(english(&found[1].help), Some("run `pod update AcmeIm`"));
    // Locked only: another pod brings it along.
    assert!(sites(to_two(), &texts[1..]).is_empty());
}

#[test]
fn a_dependency_without_successor_is_reported() {
    let gone = vec![(Old::Dependency(gradle("io.acme:im")), Action::Report)];
    let found = sites(gone.clone(), &[("build.gradle", "dependencies { api 'io.acme:im:1.5' }")]);
    assert_eq!((found.len(), found[0].edits.len()), (1, 0));
    assert!(sites(gone, &[("build.gradle", "dependencies { api 'io.acme:im:2.0' }")]).is_empty());
}

#[test]
fn minimums_that_are_too_low() {
    let minimum = |what: &str, at_least: &str| {
        vec![(Old::Minimum { what: what.to_owned(), at_least: at_least.to_owned() }, Action::Report)]
    };
    let script = "android { defaultConfig { minSdkVersion 16\n targetSdkVersion 16 } }";
    let found = sites(minimum("minSdk", "21"), &[("build.gradle", script)]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].found.as_str(), found[0].to.as_str()), ("minSdk 16", "minSdk 21"));
    assert!(found[0].edits.is_empty() && found[0].reason.is_some());
    assert!(sites(minimum("minSdk", "16"), &[("build.gradle", script)]).is_empty());
    assert_eq!(sites(minimum("iOS", "13.0"), &[("Podfile", "platform :ios, '9.0'")]).len(), 1);
    assert!(sites(minimum("ios", "13.0"), &[("Podfile", "platform :ios, '13'")]).is_empty());
}

#[test]
fn proguard_rules() {
    let rule = vec![(Old::Proguard("org.webrtc.".to_owned()), Action::Rename("acme.org.webrtc.".to_owned()))];
    let text = "# org.webrtc.Old\n-keep class org.webrtc.** { *; }\n-keeppackagenames org.webrtc\n";
    let after = "# org.webrtc.Old\n-keep class acme.org.webrtc.** { *; }\n-keeppackagenames acme.org.webrtc\n";
    assert_eq!(applied(rule.clone(), &[("proguard-rules.pro", text)]), [after]);
    assert!(sites(rule, &[("proguard-rules.pro", after)]).is_empty());
}

fn renamed(old: &str, new: &str) -> (Old, Action) {
    (Old::Type(old.to_owned()), Action::Rename(new.to_owned()))
}

#[test]
fn classes_in_layouts_and_manifests_follow() {
    let changes = || {
        vec![
            renamed("io.acme.im.VideoView", "io.acme.im.ui.TextureVideoView"),
            renamed("io.acme.im.Outer.Inner", "io.acme.im.Inner"),
            (
                Old::Package { path: "org.webrtc".to_owned(), except: vec!["org.webrtc.codec".to_owned()] },
                Action::Rename("acme.org.webrtc".to_owned()),
            ),
            (Old::Type("io.acme.im.PushService".to_owned()), Action::Report),
        ]
    };
    let layout = "<LinearLayout xmlns:android=\"http://schemas.android.com/apk/res/android\">\r\n  <io.acme.im.VideoView\r\n    android:id=\"@+id/io.acme.im.VideoView\"><!-- io.acme.im.VideoView -->\r\n  </io.acme.im.VideoView>\r\n  <view class=\"io.acme.im.Outer$Inner\"/>\r\n  <org.webrtc.SurfaceViewRenderer/>\r\n  <org.webrtc.codec.View/><io.acme.im.VideoViewer/>\r\n</LinearLayout>\r\n";
    let after = applied(changes(), &[("app/src/main/res/layout/call.xml", layout)]);
    let expected = layout
        .replace("<io.acme.im.VideoView\r", "<io.acme.im.ui.TextureVideoView\r")
        .replace("</io.acme.im.VideoView>", "</io.acme.im.ui.TextureVideoView>")
        .replace("io.acme.im.Outer$Inner", "io.acme.im.Inner")
        .replace("org.webrtc.Surface", "acme.org.webrtc.Surface");
    assert_eq!(after[0], expected);
    // A class without a successor is told, and a file that is cut off is left alone.
    let manifest = "<manifest><application><service android:name=\"io.acme.im.PushService\"/></application></manifest>";
    let found = sites(changes(), &[("app/src/main/AndroidManifest.xml", manifest)]);
    assert_eq!((found.len(), found[0].change, found[0].edits.len()), (1, 3, 0));
    let cut = sites(changes(), &[("res/layout/a.xml", "<LinearLayout><io.acme.im.VideoView>")]);
    assert_eq!((cut.len(), cut[0].edits.len(), cut[0].reason.is_some()), (1, 0, true));
}

#[test]
fn what_is_no_class_of_the_sdk_stays() {
    let changes = || {
        vec![
            (
                Old::Package { path: "io.acme.im".to_owned(), except: Vec::new() },
                Action::Rename("io.acme.im2".to_owned()),
            ),
            (Old::Proguard("io.acme.im.".to_owned()), Action::Rename("io.acme.im2.".to_owned())),
            renamed("io.acme.im.Engine", "io.acme.im2.Engine"),
        ]
    };
    let manifest = "<manifest package=\"io.acme.im.mine\">\n<uses-permission android:name=\"io.acme.im.RECORD\"/>\n<application android:name=\"io.acme.im.mine.App\">\n<meta-data android:name=\"io.acme.im.APP_ID\" android:value=\"io.acme.im.Engine\"/>\n<service android:name=\"io.acme.im.PushService\"><intent-filter><action android:name=\"io.acme.im.Engine\"/><category android:name=\"io.acme.im.CALL\"/></intent-filter></service>\n<activity android:name=\"io.acme.im.mine.ui.CallActivity\"/></application></manifest>";
    let layout = "<LinearLayout tools:context=\"io.acme.im.mine.CallActivity\">\n<TextView android:text=\"io.acme.im.Engine\"/>\n<io.acme.im.mine.CallView/><io.acme.im.VideoView/><io.acme.im.style/></LinearLayout>";
    let rules = "-keep class io.acme.im.mine.** { *; }\n-keep class io.acme.im.mine.Seat$Kind\n-keep class io.acme.im.*\n-keep class io.acme.im.** { *; }\n";
    let texts = [("app/src/main/AndroidManifest.xml", manifest), ("res/layout/call.xml", layout), ("a.pro", rules)];
    let after = applied(changes(), &texts);
    assert_eq!(after[0], manifest.replace("io.acme.im.PushService", "io.acme.im2.PushService"));
    assert_eq!(after[1], layout.replace("io.acme.im.VideoView", "io.acme.im2.VideoView"));
    assert_eq!(after[2], rules.replace("io.acme.im.*\n", "io.acme.im2.*\n"));
    let found = sites(changes(), &texts[2..]);
    let reason = "it also speaks of `io.acme.im.mine`, which the project declares itself";
    assert_eq!((found.len(), english(&found[1].reason)), (2, Some(reason)));
}

#[test]
fn what_the_app_must_declare() {
    let needs = |what, name: &str| vec![(Old::Requires { what, name: name.to_owned() }, Action::Report)];
    let camera = || needs(Requirement::Permission, "android.permission.CAMERA");
    let with = "<manifest><uses-permission android:name=\"android.permission.CAMERA\"/></manifest>";
    let (main, library) = ("app/src/main/AndroidManifest.xml", "features/call/src/main/AndroidManifest.xml");
    let found = sites(camera(), &[(main, "<manifest/>"), (library, "<manifest/>")]);
    assert_eq!((found.len(), found[0].path.to_str()), (1, Some(main)));
    assert!(sites(camera(), &[(main, "<manifest/>"), (library, with)]).is_empty());
    assert!(sites(camera(), &[("build.gradle", "")]).is_empty());
    let microphone = || needs(Requirement::PlistKey, "NSMicrophoneUsageDescription");
    let plist = "<plist><dict><key>NSCameraUsageDescription</key><string>NSMicrophone</string></dict></plist>";
    assert_eq!(sites(microphone(), &[("App/Info.plist", plist)]).len(), 1);
    assert!(sites(microphone(), &[("App/Info.plist", &plist.replace("Camera", "Microphone"))]).is_empty());
    let settings = "INFOPLIST_KEY_NSMicrophoneUsageDescription = \"So that people hear you\";";
    assert!(sites(microphone(), &[("App/Info.plist", plist), ("A.xcodeproj/project.pbxproj", settings)]).is_empty());
}

/// The module was `AcmeIm`; package and module have new names.
fn package_moved() -> Vec<(Old, Action)> {
    let old = Coordinate::SwiftPackage("https://github.com/acme/im".to_owned());
    let new = Coordinate::SwiftPackage("https://github.com/acme/talk".to_owned());
    vec![depend(old, Some(new), "2.0.0"), (Old::Module("AcmeIm".to_owned()), Action::Rename("AcmeTalk".to_owned()))]
}

#[test]
fn products_follow_their_package() {
    let manifest = |url: &str, package: &str, product: &str, bare: &str, version: &str| {
        format!(
            ".package(url: \"{url}\", from: \"{version}\")\n.target(name: \"AcmeIm\", dependencies: [\n  \
             .product(name: \"{product}\", package: \"{package}\"), \"{bare}\",\n  .product(name: \"AcmeUi\", package: \
             \"ui\")])"
        )
    };
    let old = manifest("https://github.com/acme/im.git", "Im", "AcmeIm", "AcmeIm", "1.5.3");
    let new = manifest("https://github.com/acme/talk.git", "talk", "AcmeTalk", "AcmeTalk", "2.0.0");
    assert_eq!(applied(package_moved(), &[("Package.swift", &old)]), [new]);
    // A product nothing is known of: the package stays too.
    let extra = manifest("https://github.com/acme/im.git", "im", "AcmeExtra", "AcmeIm", "1.5.3");
    let found = sites(package_moved(), &[("Package.swift", &extra)]);
    assert_eq!(english(&found[0].reason), Some("what the new package calls the product `AcmeExtra` is not known"));
    assert!(found[0].edits.is_empty());
}

#[test]
fn products_of_an_xcode_project_follow() {
    let project = |url: &str, product: &str, version: &str| {
        format!(
            "{{ A = {{isa = XCRemoteSwiftPackageReference; repositoryURL = \"{url}\"; requirement = {{kind = \
             upToNextMajorVersion; minimumVersion = {version}; }}; }}; B = {{isa = XCSwiftPackageProductDependency; \
             package = A; productName = {product}; }}; C = {{isa = XCSwiftPackageProductDependency; productName = \
             AcmeUi; }}; }}"
        )
    };
    let old = project("https://github.com/acme/im", "AcmeIm", "1.5.3");
    let new = project("https://github.com/acme/talk", "AcmeTalk", "2.0.0");
    assert_eq!(applied(package_moved(), &[("App.xcodeproj/project.pbxproj", &old)]), [new]);
}

#[test]
fn a_registry_names_the_package_in_its_own_way() {
    let id = |version: &str| format!(".package(id: \"Acme.im\", from: \"{version}\")");
    let same = Coordinate::SwiftPackage("https://github.com/acme/im".to_owned());
    let stays = vec![depend(same, None, "2.0.0")];
    assert_eq!(applied(stays.clone(), &[("Package.swift", &id("1.5.3"))]), [id("2.0.0")]);
    assert!(sites(stays, &[("Package.swift", ".package(id: \"other.im\", from: \"1.5.3\")")]).is_empty());
    let found = sites(package_moved(), &[("Package.swift", &id("1.5.3"))]);
    assert_eq!(english(&found[0].reason), Some("it comes from a package registry"));
}

#[test]
fn versions_that_resolution_rules_set() {
    for rule in [
        "if (details.requested.group == 'io.acme' && details.requested.name == 'im') { details.useVersion '@' }",
        "if (requested.group == \"io.acme\" && requested.name == \"im\") {\n  useVersion(\"@\")\n because(\"x\") }",
        "if (\"$requested.group:$requested.name\" == 'io.acme:im') { useVersion('@') }",
    ] {
        let text = format!("configurations.all {{ resolutionStrategy.eachDependency {{ details ->\n {rule}\n }} }}");
        let text = |version: &str| text.replace('@', version);
        assert_eq!(applied(to_two(), &[("build.gradle", &text("1.5.3"))]), [text("2.0.0")], "{rule}");
    }
    let other = "configurations.all { resolutionStrategy.eachDependency { if (requested.group == 'io.acme' && \
                 requested.name == 'ui') { useVersion '1.5.3' } } }";
    assert!(sites(to_two(), &[("build.gradle", other)]).is_empty());
}

#[test]
fn constants_in_java_below_build_src() {
    let constants =
        |version: &str| format!("public class Deps {{\n  public static final String IM = \"{version}\";\n}}");
    let module = "dependencies { api \"io.acme:im:$Deps.IM\" }";
    let files = [("app/build.gradle", module), ("buildSrc/src/main/java/Deps.java", &constants("1.5.3"))];
    assert_eq!(applied(to_two(), &files), [module.to_owned(), constants("2.0.0")]);
}
