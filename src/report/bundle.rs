//! What a customer sends to the vendor's support: the redacted report and what explains it, in one archive.
//!
//! The same report gives the same bytes: no clock is asked, the order is fixed.

use std::io::{Cursor, Write as _};

use serde::Serialize;

use crate::report::json::{LeftOut, Tool, Trouble};
use crate::report::readiness::{Report, UpgradePath, redact, words};
use crate::report::{Lang, html, markdown};
use crate::visible::visible;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Why there is no archive.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// A part could not be written as JSON.
    #[error("cannot write JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// The archive could not be built.
    #[error("cannot build the archive: {0}")]
    Zip(#[from] zip::result::ZipError),
    /// It does not fit in memory.
    #[error("cannot build the archive: {0}")]
    Io(#[from] std::io::Error),
}

/// Who asked which questions.
#[derive(Debug, Serialize)]
struct Versions<'a> {
    tool: &'a Tool,
    /// Operating system and processor upshift was built for.
    os: &'static str,
    arch: &'static str,
    followed: &'a [UpgradePath],
    idle: &'a [UpgradePath],
}

/// What could not be read.
#[derive(Debug, Serialize)]
struct Problems<'a> {
    problems: &'a [Trouble],
    not_analysed: &'a [LeftOut],
}

/// The archive over `report`, which is redacted here whatever it was; `name` stands for the project's name where somebody
/// gave one.
///
/// # Errors
/// Only where memory runs out.
pub fn bundle(report: Report, name: Option<&str>, lang: Lang) -> Result<Vec<u8>, BundleError> {
    let mut report = redact(report);
    if let Some(name) = name {
        name.clone_into(&mut report.project);
    }
    let versions = Versions {
        tool: &report.tool,
        os: std::env::consts::OS,
        arch: std::env::consts::ARCH,
        followed: &report.paths,
        idle: &report.idle,
    };
    let problems = Problems { problems: &report.problems, not_analysed: &report.not_analysed };
    pack(&[
        ("README.md", readme(&report, lang)),
        ("report.html", html::render(&Report { lang, ..report.clone() })),
        ("report.md", markdown::render(&report, lang)),
        ("report.json", json(&report)?),
        ("versions.json", json(&versions)?),
        ("problems.json", json(&problems)?),
        ("statistics.json", json(&report.looked_at)?),
    ])
}

fn json(value: &impl Serialize) -> Result<String, BundleError> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

/// Files as an archive, in the order given.
fn pack(files: &[(&str, String)]) -> Result<Vec<u8>, BundleError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, text) in files {
        archive.start_file(*name, options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn readme(report: &Report, lang: Lang) -> String {
    let paths: Vec<String> =
        report.paths.iter().map(|path| format!("- {}", visible(&words::path(path, lang)))).collect();
    let (date, paths) = (words::date(report, lang), paths.join("\n"));
    let version = &report.tool.version;
    match lang {
        Lang::En => format!(
            "# Readiness report for the vendor's support

Made on {date} by upshift {version}.

{paths}

This archive is redacted: it holds no source line, no path, and no name of the project, its modules, types, functions or
variables. Modules and files are numbers. What stays are the texts of the upgrade path, figures, versions, and places as
line and column. Read it before you send it: all of it is text.

| File | Holds |
|---|---|
| `report.html`, `report.md`, `report.json` | the readiness report, three times the same |
| `versions.json` | upshift, the upgrade paths with the revision of each mapping, the operating system |
| `problems.json` | what could not be read, by cause |
| `statistics.json` | how many names were resolved, and where inference stopped |

It speaks of every SDK listed above. `--mapping ID` keeps the others out.
"
        ),
        Lang::Zh => format!(
            "# 提供给厂商技术支持的升级就绪报告

由 upshift {version} 生成于 {date}。

{paths}

本压缩包已脱敏：不含任何源代码、路径，也不含项目、模块、类型、函数或变量的名称。模块和文件均以编号表示。保留的内容包括升级路径的文字、\
数字、版本号，以及以行号和列号表示的位置。所有内容都是文本，发送前请先查看。

| 文件 | 内容 |
|---|---|
| `report.html`、`report.md`、`report.json` | 升级就绪报告，三种格式内容相同 |
| `versions.json` | upshift、各升级路径及其映射的修订、操作系统 |
| `problems.json` | 无法读取的内容，按原因列出 |
| `statistics.json` | 解析了多少名称，以及类型推断在何处中断 |

其中涉及上面列出的每个 SDK。用 `--mapping ID` 可以只保留其中一个。
"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::readiness::sample;

    /// Names and texts of an archive.
    fn unpacked(bytes: Vec<u8>) -> Vec<(String, String)> {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        (0..archive.len())
            .map(|at| {
                let mut file = archive.by_index(at).expect("a file");
                let mut text = String::new();
                std::io::Read::read_to_string(&mut file, &mut text).expect("text");
                (file.name().expect("a name").into_owned(), text)
            })
            .collect()
    }

    #[test]
    fn it_is_redacted_whatever_it_gets() {
        let files = unpacked(bundle(sample(), None, Lang::En).expect("works"));
        for (name, text) in &files {
            assert!(!text.contains("CallActivity") && !text.contains("harbour"), "{name}");
        }
        assert_eq!(files.len(), 7);
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let (_, readme) = files.first().expect("a first");
        for name in names.iter().filter(|name| **name != "README.md") {
            assert!(readme.contains(&format!("`{name}`")), "{name} is not explained");
        }
        let report = files.iter().find(|(name, _)| name == "report.json").expect("a report");
        assert!(serde_json::from_str::<Report>(&report.1).expect("a report").redacted);
    }

    #[test]
    fn the_same_report_gives_the_same_bytes() {
        let zip = |lang| bundle(sample(), Some("harbour"), lang).expect("works");
        assert_eq!(zip(Lang::Zh), zip(Lang::Zh));
        assert!(zip(Lang::Zh) != zip(Lang::En));
    }
}
