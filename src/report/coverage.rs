//! `upshift mapping coverage`: how much of a changed API a mapping speaks of, as text, JSON and a badge.

use std::fmt::Write as _;

use serde::Serialize;

use crate::coverage::{Coverage, Figure, Open};
use crate::report::paint::Role;
use crate::report::text::count;
use crate::report::{Lang, Look};
use crate::visible::visible;

/// Open declarations that are listed where not all are asked for.
const LISTED: usize = 12;

/// One paragraph a platform; ends in a line break. Everything open is listed with `all`, the first few else.
pub fn text(coverages: &[Coverage], all: bool, look: Look) -> String {
    let mut out = String::new();
    for (index, coverage) in coverages.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        platform(&mut out, coverage, all, look);
    }
    if coverages.is_empty() {
        out.push_str(look.lang.pick(
            "Nothing to measure: no platform has the surfaces of both versions.\n",
            "无法统计：没有任何平台同时具备两个版本的 API 声明。\n",
        ));
    }
    out
}

fn platform(out: &mut String, coverage: &Coverage, all: bool, look: Look) {
    let lang = look.lang;
    let partial = match coverage.is_partial {
        true => lang.pick("  (a surface is partial)", "  （API 声明不完整）"),
        false => "",
    };
    let head = format!("{}  {}", visible(&coverage.mapping), visible(&coverage.platform));
    let _ = writeln!(out, "{}{}", look.paint.text(Role::Heading, &head), look.paint.text(Role::Faint, partial));
    let mut line = |name: &str, figure: Figure, note: &str| {
        let percent = format!("{:>3} %", figure.percent());
        let role = role(figure.percent());
        let of = match lang {
            Lang::En => format!("{} of {}", figure.covered, figure.changed),
            Lang::Zh => format!("{} / {}", figure.covered, figure.changed),
        };
        let _ =
            writeln!(out, "  {name}  {}  {of}{}", look.paint.text(role, &percent), look.paint.text(Role::Faint, note));
    };
    let note = match (coverage.through_types, lang) {
        (0, _) => String::new(),
        (number, Lang::En) => format!("  ({number} more go with their types)"),
        (number, Lang::Zh) => format!("  （另有 {number} 个随类型一并移除）"),
    };
    line(lang.pick("types  ", "类型"), coverage.types, "");
    line(lang.pick("members", "成员"), coverage.members, &note);
    line(lang.pick("total  ", "合计"), coverage.total(), "");
    open(out, coverage, all, look);
    if !coverage.unknown.is_empty() {
        let number = coverage.unknown.len();
        let head = match lang {
            Lang::En => format!("{} outside the surface:", count(number, "change")),
            Lang::Zh => format!("{number} 个变更的旧名称不在 API 声明中："),
        };
        let _ = writeln!(out, "\n  {head}");
        let shown = if all { number } else { LISTED };
        for unknown in coverage.unknown.iter().take(shown) {
            let change = look.paint.text(Role::Name, &visible(&unknown.change));
            let _ = writeln!(out, "    {change}  {}", visible(&unknown.symbol));
        }
        hidden(out, number.saturating_sub(shown), look);
    }
}

/// What no change speaks of, below the type or package that declares it.
fn open(out: &mut String, coverage: &Coverage, all: bool, look: Look) {
    if coverage.open.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n  {}", look.lang.pick("Without a change:", "尚无对应变更："));
    let shown = if all { coverage.open.len() } else { LISTED };
    let mut owner = None;
    for open in coverage.open.iter().take(shown) {
        if owner != Some(&open.owner) {
            owner = Some(&open.owner);
            let figure = coverage.by_type.iter().find(|it| it.path == open.owner).map(|it| it.figure);
            let of = figure.map(|it| format!("  {} / {}", it.covered, it.changed)).unwrap_or_default();
            let name = look.paint.text(Role::Name, &visible(&open.owner));
            let _ = writeln!(out, "    {name}{}", look.paint.text(Role::Faint, &of));
        }
        let why = look.paint.text(Role::Faint, &visible(&open.why));
        let _ = writeln!(out, "      {} {}  {why}", open.kind, visible(short(open)));
    }
    hidden(out, coverage.open.len().saturating_sub(shown), look);
}

fn hidden(out: &mut String, number: usize, look: Look) {
    if number > 0 {
        let text = match look.lang {
            Lang::En => format!("... and {number} more (`-v` lists them)"),
            Lang::Zh => format!("……另有 {number} 个（用 `-v` 列出）"),
        };
        let _ = writeln!(out, "    {}", look.paint.text(Role::Faint, &text));
    }
}

/// The symbol without the path of its owner, which stands above it.
fn short(open: &Open) -> &str {
    let rest = open.symbol.strip_prefix(&open.owner).map(|rest| rest.trim_start_matches(['.', ':']));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(&open.symbol)
}

fn role(percent: usize) -> Role {
    match percent {
        95.. => Role::Good,
        80.. => Role::Warning,
        _ => Role::Error,
    }
}

/// All platforms, and their total, as JSON; ends in a line break.
///
/// # Errors
/// None that is known: the values hold nothing JSON cannot say.
pub fn json(coverages: &[Coverage]) -> Result<String, serde_json::Error> {
    #[derive(Serialize)]
    struct Document<'c> {
        schema: u8,
        percent: usize,
        #[serde(flatten)]
        total: Figure,
        platforms: Vec<Platform<'c>>,
    }
    #[derive(Serialize)]
    struct Platform<'c> {
        percent: usize,
        #[serde(flatten)]
        coverage: &'c Coverage,
    }
    let total = total(coverages);
    let platforms =
        coverages.iter().map(|coverage| Platform { percent: coverage.total().percent(), coverage }).collect();
    let document = Document { schema: 1, percent: total.percent(), total, platforms };
    serde_json::to_string_pretty(&document).map(|text| text + "\n")
}

/// The total as a badge, in the format of the endpoint badges of shields.io; ends in a line break.
///
/// # Errors
/// As [`json`].
pub fn badge(coverages: &[Coverage]) -> Result<String, serde_json::Error> {
    let percent = total(coverages).percent();
    let color = match percent {
        95.. => "brightgreen",
        90.. => "green",
        80.. => "yellow",
        60.. => "orange",
        _ => "red",
    };
    let badge = serde_json::json!({
        "schemaVersion": 1, "label": "API coverage", "message": format!("{percent} %"), "color": color,
    });
    serde_json::to_string(&badge).map(|text| text + "\n")
}

fn total(coverages: &[Coverage]) -> Figure {
    coverages.iter().fold(Figure::default(), |sum, coverage| sum.and(coverage.total()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::coverage::{Owner, Unknown};
    use crate::report::paint::Paint;

    fn sample() -> Coverage {
        let member = |name: &str| Open {
            owner: "com.acme.Room".to_owned(),
            symbol: format!("com.acme.Room.{name}"),
            kind: "function",
            why: "gone".to_owned(),
        };
        Coverage {
            mapping: "acme/1-to-2".to_owned(),
            platform: "android".to_owned(),
            types: Figure { changed: 3, covered: 3 },
            members: Figure { changed: 7, covered: 5 },
            through_types: 4,
            by_type: vec![Owner { path: "com.acme.Room".to_owned(), figure: Figure { changed: 6, covered: 4 } }],
            open: vec![member("close()"), member("open()")],
            unknown: vec![Unknown { change: "room-shut".to_owned(), symbol: "com.acme.Room.shut".to_owned() }],
            is_partial: false,
        }
    }

    #[test]
    fn text_names_what_is_open() {
        let look = Look { lang: Lang::En, paint: Paint::default(), width: 100 };
        insta::assert_snapshot!(text(&[sample()], false, look));
    }

    #[test]
    fn badge_and_json_hold_the_total() {
        let badge: serde_json::Value = serde_json::from_str(&badge(&[sample()]).unwrap()).unwrap();
        assert_eq!(badge["message"], "80 %");
        let json: serde_json::Value = serde_json::from_str(&json(&[sample()]).unwrap()).unwrap();
        assert_eq!((json["percent"].as_u64(), json["changed"].as_u64()), (Some(80), Some(10)));
        assert_eq!(json["platforms"][0]["open"][1]["symbol"], "com.acme.Room.open()");
    }
}
