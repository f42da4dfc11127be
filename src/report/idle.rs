//! Why no upgrade path was followed in a project, and what to do about it.

use crate::project::detect::Detected;
use crate::report::paint::{Role, wrap};
use crate::report::text::{Commands, mapping_line};
use crate::report::{Lang, Look};
use crate::scan::Scan;
use crate::visible::visible;

/// The lines to show where no upgrade path was followed; none where one was. `arguments` as in
/// [`crate::report::text::TextOptions::arguments`].
pub(crate) fn lines(scan: &Scan, look: Look, arguments: &str) -> Vec<String> {
    let pick = |en: &str, zh: &str| look.lang.pick(en, zh).to_owned();
    if scan.mappings.iter().any(|mapping| mapping.active) {
        return Vec::new();
    }
    if scan.mappings.is_empty() {
        return vec![pick("There is no upgrade path to look for.", "没有可用的升级路径。")];
    }
    if scan.stats.files_walked == 0 {
        return vec![pick(
            "There is no file to look at: is this the folder of the project?",
            "没有可检查的文件：这是项目所在的文件夹吗？",
        )];
    }
    let done = |mapping: &&Detected| mapping.is_done();
    let elsewhere = |mapping: &&Detected| !mapping.is_done() && mapping.version.is_some();
    let mut out = Vec::new();
    group(
        &mut out,
        scan.mappings.iter().filter(done),
        pick("The project is on the new version already:", "项目已经使用新版本："),
        pick("To look for leftovers of the old version", "检查旧版本的残留用法"),
        look,
        arguments,
    );
    group(
        &mut out,
        scan.mappings.iter().filter(elsewhere),
        pick("No upgrade path starts from the version in use:", "没有从当前版本开始的升级路径："),
        pick("To look all the same", "仍要检查"),
        look,
        arguments,
    );
    if out.is_empty() {
        let ids = scan.mappings.iter().map(|mapping| visible(&mapping.id)).collect::<Vec<_>>().join(", ");
        let text = match look.lang {
            Lang::En => format!("No SDK with an upgrade path is in use; looked for {ids}."),
            Lang::Zh => format!("项目没有用到任何有升级路径的 SDK；已查找：{ids}。"),
        };
        out.extend(wrap(&text, look.width, 0));
        out.push(pick(
            "An SDK is in use where a build file depends on it or a source file imports it: is this the whole project?",
            "构建文件依赖某个 SDK 或源文件导入它时，才视为使用了该 SDK：这是完整的项目吗？",
        ));
    }
    out
}

fn group<'s>(
    out: &mut Vec<String>,
    mappings: impl Iterator<Item = &'s Detected>,
    heading: String,
    step: String,
    look: Look,
    arguments: &str,
) {
    let mappings: Vec<_> = mappings.collect();
    if mappings.is_empty() {
        return;
    }
    out.push(heading);
    for mapping in mappings {
        let command = Commands { arguments }.text("scan", &format!("--mapping {}", mapping.id));
        out.push(format!("  {}", mapping_line(mapping, look)));
        let colon = match look.lang {
            Lang::En => ": ",
            Lang::Zh => "：",
        };
        out.push(format!("  {step}{colon}{}", look.paint.text(Role::Good, &command)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{paint::Paint, sample};

    fn text(version: Option<&str>) -> String {
        let mut scan = sample::empty();
        scan.mappings[0].version = version.map(str::to_owned);
        lines(&scan, Look { lang: Lang::En, paint: Paint::PLAIN, width: 100 }, " demo").join("\n")
    }

    #[test]
    fn the_reason_decides_the_next_step() {
        let step = "To look for leftovers of the old version: upshift scan demo --mapping livekit/1-to-2";
        assert!(text(Some("2.0.1, ~> 2.1")).contains(step), "{}", text(Some("2.0.1")));
        assert!(text(Some("0.9")).contains("To look all the same: upshift scan demo --mapping livekit/1-to-2"));
        assert!(!text(None).contains("--mapping"));
    }

    #[test]
    fn a_path_that_is_followed_needs_no_word() {
        let look = Look { lang: Lang::En, paint: Paint::PLAIN, width: 100 };
        assert!(lines(&sample::scan(), look, "").is_empty());
    }
}
