//! `upshift shim`: what a compatibility layer does for each change, as text and as one document.

use schemars::JsonSchema;
use serde::Serialize;

use crate::mapping::model::Mapping;
use crate::report::json::Tool;
use crate::report::paint::Role;
use crate::report::text::{Page, count};
use crate::report::{Lang, Look};
use crate::shim::{Limit, Outcome, Reason, Shim};
use crate::visible::visible;

/// The result of `upshift shim --format json`.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "upshift shim", deny_unknown_fields)]
pub struct Document {
    /// Version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    pub schema: u32,
    /// Who wrote it.
    pub tool: Tool,
    /// Always true: the command may still change.
    pub experimental: bool,
    /// `<sdk>/<from>-to-<to>`.
    pub mapping: String,
    /// `android`, `ios` or `rust`.
    pub platform: String,
    /// The files, wherever they were written.
    pub files: Vec<File>,
    /// Every change of the platform, in the order of the mapping.
    pub changes: Vec<Change>,
    /// Figures over the changes.
    pub summary: Summary,
}

/// One file.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct File {
    /// Path below the shim's folder, `/` between the parts.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// What the shim does for one change.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Change {
    /// Its id.
    pub id: String,
    /// How much of it the shim takes on.
    pub outcome: Outcome,
    /// The old names that keep working.
    pub names: Vec<String>,
    /// Uses of them that do not.
    pub limits: Vec<Limit>,
    /// What is left.
    pub left: Vec<Left>,
}

/// Something left out.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Left {
    /// The old name; absent for the change as a whole.
    pub name: Option<String>,
    /// Why, for scripts.
    pub reason: Reason,
    /// Why, in words.
    pub message: String,
}

/// Figures over the changes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Summary {
    /// Old code compiles and does what it did.
    pub covered: usize,
    /// Some of it does.
    pub partly: usize,
    /// None.
    pub left: usize,
}

/// The figures of a shim.
pub fn summary(shim: &Shim) -> Summary {
    let number = |outcome| shim.entries.iter().filter(|entry| entry.outcome() == outcome).count();
    Summary { covered: number(Outcome::Covered), partly: number(Outcome::Partly), left: number(Outcome::Left) }
}

/// The shim as a document.
pub fn document(mapping: &Mapping, platform: &str, shim: &Shim, lang: Lang) -> Document {
    let changes = shim.entries.iter().map(|entry| Change {
        id: entry.change.clone(),
        outcome: entry.outcome(),
        names: entry.names.clone(),
        limits: entry.limits.clone(),
        left: entry
            .left
            .iter()
            .map(|(name, reason)| Left {
                name: Some(name.clone()).filter(|name| !name.is_empty()),
                reason: reason.clone(),
                message: reason.text(lang),
            })
            .collect(),
    });
    Document {
        schema: 1,
        tool: Tool::this(),
        experimental: true,
        mapping: mapping.id.clone(),
        platform: platform.to_owned(),
        changes: changes.collect(),
        files: shim.files.iter().map(|file| File { path: file.path.clone(), text: file.text.clone() }).collect(),
        summary: summary(shim),
    }
}

/// The JSON Schema of [`Document`] as text.
///
/// # Errors
/// Never in practice: every key is a string.
pub fn schema() -> Result<String, serde_json::Error> {
    let schema = schemars::generate::SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<Document>();
    serde_json::to_string_pretty(&schema).map(|text| text + "\n")
}

/// What is left and the figures as text, ending in a line break.
pub fn render(shim: &Shim, look: Look) -> String {
    let (lang, paint) = (look.lang, look.paint);
    let mut page = Page::default();
    for entry in shim.entries.iter().filter(|entry| entry.outcome() != Outcome::Covered) {
        let role = if entry.outcome() == Outcome::Partly { Role::Note } else { Role::Warning };
        let name = match entry.outcome() {
            Outcome::Partly => lang.pick("partly", "部分"),
            _ => lang.pick("left", "未包含"),
        };
        page.line(format!("{}: {}", paint.text(role, name), paint.text(Role::Name, &visible(&entry.change))));
        for limit in entry.limits.iter().filter(|_| entry.outcome() == Outcome::Partly) {
            page.line(format!("  {} {}", lang.pick("not for", "不适用于"), limit.text(lang)));
        }
        for (name, reason) in &entry.left {
            let name = if name.is_empty() { String::new() } else { format!("{}: ", visible(name)) };
            page.line(format!("  {name}{}", visible(&reason.text(lang))));
        }
    }
    page.gap();
    let Summary { covered, partly, left } = summary(shim);
    page.line(match lang {
        Lang::En => format!(
            "{}: {covered} covered, {partly} in part, {left} left. Experimental: read it before you build with it.",
            count(shim.entries.len(), "change")
        ),
        Lang::Zh => format!(
            "{} 项变更：{covered} 项已覆盖，{partly} 项部分覆盖，{left} 项未包含。实验功能：构建前请先阅读。",
            shim.entries.len()
        ),
    });
    page.text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;
    use crate::report::paint::Paint;
    use crate::shim::{Entry, ShimFile};

    fn shim() -> Shim {
        let entry = |change: &str, names: &[&str], limits: &[Limit], left: Vec<(&str, Reason)>| Entry {
            change: change.to_owned(),
            names: names.iter().map(|name| (*name).to_owned()).collect(),
            limits: limits.to_vec(),
            left: left.into_iter().map(|(name, reason)| (name.to_owned(), reason)).collect(),
        };
        Shim {
            language: Language::Kotlin,
            files: vec![ShimFile { path: "a/Shim.kt".to_owned(), text: "package a\n".to_owned() }],
            entries: vec![
                entry("room-type", &["a.OldRoom"], &[], Vec::new()),
                entry("send-renamed", &["a.Room.send"], &[Limit::Overrides], Vec::new()),
                entry("login-order", &[], &[], vec![("a.login", Reason::StillThere("login(a: A)".to_owned()))]),
                entry("mode-gone", &[], &[], vec![("", Reason::Gone)]),
            ],
        }
    }

    #[test]
    fn what_is_left_is_told_in_both_languages() {
        let look = |lang| Look { lang, paint: Paint::default(), width: 100 };
        insta::assert_snapshot!([Lang::En, Lang::Zh].map(|lang| render(&shim(), look(lang))).join("\n"));
    }

    #[test]
    fn published_schema_is_current() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/shim.schema.json");
        let current = schema().expect("works");
        if std::env::var_os("UPSHIFT_BLESS").is_some() {
            std::fs::write(path, &current).expect("works");
        }
        let published = std::fs::read_to_string(path).unwrap_or_default();
        assert_eq!(published, current, "run the tests with UPSHIFT_BLESS=1 to publish the schema anew");
    }

    #[test]
    fn output_is_valid() {
        let schema: serde_json::Value = serde_json::from_str(&schema().expect("works")).expect("works");
        let validator = jsonschema::validator_for(&schema).expect("works");
        let document = document(&crate::report::sample::mapping(), "android", &shim(), Lang::En);
        let mut value = serde_json::to_value(document).expect("works");
        let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        value["extra"] = true.into();
        assert!(!validator.is_valid(&value), "unknown keys are rejected");
    }
}
