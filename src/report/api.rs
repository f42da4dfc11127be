//! Old and new API of a change in words, as `explain` and tables show them.

use crate::change::finish::{describe_new, describe_old};
use crate::mapping::model::{
    Action, Case, Change, Condition, Coordinate, Member, Old, ParamSpec, Requirement, ResultPattern, Signature,
    SiteForm, Text,
};
use crate::mapping::template::{Piece, Template};
use crate::words::{Lang, said};

/// The old API as people write it.
pub fn old(change: &Change, lang: Lang) -> String {
    match &change.old {
        Old::Package { path, except } if except.is_empty() => said!("package {path}", "包 {path}").speak(lang),
        Old::Package { path, except } => {
            said!("package {path} (except {})", "包 {path}（{} 除外）", except.join(", ")).speak(lang)
        }
        Old::Module(name) => said!("module {name}", "模块 {name}").speak(lang),
        Old::Type(_) | Old::Minimum { .. } => describe_old(change, lang),
        Old::Member(found) => member(found),
        Old::EnumGrew { path, added } => {
            said!("{path} (new cases: {})", "{path}（新增：{}）", added.join(", ")).speak(lang)
        }
        Old::Dependency(found) => coordinate(found),
        Old::Feature { of, name } if name == "default" => {
            said!("cargo {of} without its default features", "cargo {of}，关闭默认特性").speak(lang)
        }
        Old::Feature { of, name } => said!("feature {name} of cargo {of}", "cargo {of} 的特性 {name}").speak(lang),
        Old::Proguard(prefix) => said!("shrinker rules for {prefix}", "{prefix} 的混淆规则").speak(lang),
        Old::Requires { what: Requirement::Permission, name } => {
            said!("a manifest without the permission {name}", "清单没有权限 {name}").speak(lang)
        }
        Old::Requires { what: Requirement::PlistKey, name } => {
            said!("an Info.plist without {name}", "Info.plist 没有 {name}").speak(lang)
        }
        Old::Note(title) => title.get(lang).to_owned(),
    }
}

/// A dependency with the name of its ecosystem.
pub fn coordinate(coordinate: &Coordinate) -> String {
    match coordinate {
        Coordinate::Gradle(name) => format!("gradle {name}"),
        Coordinate::Pod(name) => format!("pod {name}"),
        Coordinate::SwiftPackage(name) => format!("swift-package {name}"),
        Coordinate::Cargo(name) => format!("cargo {name}"),
    }
}

/// What becomes of the old API, one line for each case, with the case's note.
pub fn action(change: &Change, lang: Lang) -> Vec<(String, Option<&Text>)> {
    let plain = |text: String| (text, None);
    match &change.action {
        Action::Report => Vec::new(),
        Action::Rename(_) | Action::Arguments => vec![plain(describe_new(change))],
        Action::Rewrite(cases) => cases.iter().map(|found| (case(found, lang), found.note.as_ref())).collect(),
        Action::Split(halves) => halves
            .iter()
            .map(|half| match half.overrides.is_empty() {
                true => half.to.clone(),
                false => {
                    let (to, overrides) = (&half.to, half.overrides.join(", "));
                    said!("{to} when {overrides} is overridden", "{to}（重写 {overrides} 时）").speak(lang)
                }
            })
            .map(plain)
            .collect(),
        Action::Depend { coordinate: Some(to), version } => vec![plain(format!("{} {version}", coordinate(to)))],
        Action::Depend { coordinate: None, version } => {
            vec![plain(said!("version {version}", "版本 {version}").speak(lang))]
        }
    }
}

/// `name(param: Type, ..)`.
pub fn signature(signature: &Signature) -> String {
    format!("{}({})", signature.name, params(&signature.params))
}

/// A template as mappings write it.
pub fn template(template: &Template) -> String {
    template
        .pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.replace('{', "{{").replace('}', "}}"),
            Piece::Hole { name, optional: false } => format!("{{{name}}}"),
            Piece::Hole { name, optional: true } => format!("{{{name}?}}"),
        })
        .collect()
}

fn member(member: &Member) -> String {
    let list = member.params.as_ref().map_or_else(String::new, |list| format!("({})", params(list)));
    let separator = if member.owner.contains("::") { "::" } else { "." };
    let owner = if member.owner.is_empty() { String::new() } else { format!("{}{separator}", member.owner) };
    format!("{owner}{}{list}", member.name)
}

fn params(params: &[ParamSpec]) -> String {
    let one = |param: &ParamSpec| {
        let name = match (&param.label, &param.name) {
            (Some(label), Some(name)) if label != name => format!("{label} {name}"),
            (Some(name), _) => name.clone(),
            (None, Some(name)) => format!("_ {name}"),
            (None, None) => "_".to_owned(),
        };
        param.ty.as_ref().map_or_else(|| name.clone(), |ty| format!("{name}: {ty}"))
    };
    params.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn case(case: &Case, lang: Lang) -> String {
    let mut conditions: Vec<_> = case.when.iter().map(|(name, condition)| held(name, condition, lang)).collect();
    if !case.sites.is_empty() {
        let forms: Vec<_> = case.sites.iter().map(|site| site_form(*site, lang)).collect();
        conditions.push(forms.join(lang.pick(" or ", "或")));
    }
    let pattern = |of: &ResultPattern| {
        format!("{} {} -> {}", lang.pick("pattern", "模式"), template(&of.pattern), template(&of.becomes))
    };
    let mut results: Vec<String> = case.becomes.iter().map(template).collect();
    results.extend(case.patterns.iter().map(pattern));
    let result = match results.is_empty() {
        _ if case.stays => lang.pick("stays as it is", "保持不变").to_owned(),
        false => results.join(", "),
        true => lang.pick("to be rewritten by hand", "需手动改写").to_owned(),
    };
    let review = if case.review { lang.pick(" (to review)", "（需审阅）") } else { "" };
    match conditions.is_empty() {
        true => format!("{result}{review}"),
        false => {
            format!("{result}{review}  {}{}", lang.pick("when ", "条件："), conditions.join(lang.pick(" and ", "，且")))
        }
    }
}

fn held(name: &str, condition: &Condition, lang: Lang) -> String {
    let said = match condition {
        Condition::Text(text) => said!("`{name}` is `{text}`", "`{name}` 为 `{text}`"),
        Condition::Absent => said!("`{name}` is not passed", "未传 `{name}`"),
        Condition::Present => said!("`{name}` is passed", "传了 `{name}`"),
        Condition::Type(ty) => said!("`{name}` is a `{ty}`", "`{name}` 是 `{ty}`"),
        Condition::Literal(kind) => said!("`{name}` is a {kind} literal", "`{name}` 是 {kind} 字面量"),
        Condition::Matches(pattern) => {
            said!("`{name}` is a literal that matches `{}`", "`{name}` 是匹配 `{}` 的字面量", pattern.as_str())
        }
        Condition::Is(symbol) => said!("`{name}` is `{symbol}`", "`{name}` 是 `{symbol}`"),
        Condition::Takes(ty) => {
            said!("`{name}` is a closure or function that takes `{ty}`", "`{name}` 是接收 `{ty}` 的闭包或函数")
        }
    };
    said.speak(lang)
}

fn site_form(form: SiteForm, lang: Lang) -> &'static str {
    let (en, zh) = match form {
        SiteForm::Call => ("called", "调用"),
        SiteForm::Read => ("read", "读取"),
        SiteForm::Write => ("assigned", "赋值"),
        SiteForm::Reference => ("used as a reference", "作为引用使用"),
        SiteForm::Override => ("overridden", "重写"),
        SiteForm::Super => ("called on super", "在 super 上调用"),
        SiteForm::Forward => ("passed on by an override", "由重写方法转发"),
        SiteForm::Statement => ("called as a statement", "作为语句调用"),
        SiteForm::Value => ("used as a value", "作为值使用"),
        SiteForm::Subscript => ("indexed", "下标访问"),
        SiteForm::Pattern => ("matched in a pattern", "在模式中匹配"),
        SiteForm::Construct => ("constructed", "构造"),
        SiteForm::KeyPath => ("used in a key path", "用于 key path"),
        SiteForm::NullSafe => ("used where it may be absent", "在可能为空处使用"),
        SiteForm::Conform => ("named as a supertype", "作为父类型"),
        SiteForm::Import => ("imported", "导入"),
        SiteForm::Type => ("named as a type", "作为类型"),
    };
    lang.pick(en, zh)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swift_labels_and_names() {
        let param = |label: Option<&str>, name: Option<&str>, ty: Option<&str>| ParamSpec {
            label: label.map(str::to_owned),
            name: name.map(str::to_owned),
            ty: ty.map(str::to_owned),
        };
        let list = [
            param(None, None, None),
            param(None, Some("x"), None),
            param(Some("to"), Some("user"), Some("User")),
            param(Some("a"), None, None),
        ];
        assert_eq!(params(&list), "_, _ x, to user: User, a");
    }

    #[test]
    fn templates_are_written_back() {
        let template_of = Template {
            pieces: vec![
                Piece::Hole { name: "receiver".to_owned(), optional: false },
                Piece::Text(".run { ".to_owned()),
                Piece::Hole { name: "x".to_owned(), optional: true },
                Piece::Text(" }".to_owned()),
            ],
        };
        assert_eq!(template(&template_of), "{receiver}.run {{ {x?} }}");
    }
}
