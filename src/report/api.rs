//! Old and new API of a change in words, as `explain` and tables show them.

use crate::change::finish::{describe_new, describe_old};
use crate::mapping::model::{
    Action, Case, Change, Condition, Coordinate, Member, Old, ParamSpec, Requirement, ResultPattern, Signature,
    SiteForm, Text,
};
use crate::mapping::template::{Piece, Template};

/// The old API as people write it.
pub fn old(change: &Change) -> String {
    match &change.old {
        Old::Package { path, except } if except.is_empty() => format!("package {path}"),
        Old::Package { path, except } => format!("package {path} (except {})", except.join(", ")),
        Old::Module(name) => format!("module {name}"),
        Old::Type(_) => describe_old(change),
        Old::Member(found) => member(found),
        Old::EnumGrew { path, added } => format!("{path} (new cases: {})", added.join(", ")),
        Old::Dependency(found) => coordinate(found),
        Old::Feature { of, name } if name == "default" => format!("cargo {of} without its default features"),
        Old::Feature { of, name } => format!("feature {name} of cargo {of}"),
        Old::Minimum { what, at_least } => format!("{what} below {at_least}"),
        Old::Proguard(prefix) => format!("shrinker rules for {prefix}"),
        Old::Requires { what: Requirement::Permission, name } => format!("a manifest without the permission {name}"),
        Old::Requires { what: Requirement::PlistKey, name } => format!("an Info.plist without {name}"),
        Old::Note(title) => title.clone(),
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
pub fn action(change: &Change) -> Vec<(String, Option<&Text>)> {
    let plain = |text: String| (text, None);
    match &change.action {
        Action::Report => Vec::new(),
        Action::Rename(_) | Action::Arguments => vec![plain(describe_new(change))],
        Action::Rewrite(cases) => cases.iter().map(|found| (case(found), found.note.as_ref())).collect(),
        Action::Split(halves) => halves
            .iter()
            .map(|half| match half.overrides.is_empty() {
                true => half.to.clone(),
                false => format!("{} when {} is overridden", half.to, half.overrides.join(", ")),
            })
            .map(plain)
            .collect(),
        Action::Depend { coordinate: Some(to), version } => vec![plain(format!("{} {version}", coordinate(to)))],
        Action::Depend { coordinate: None, version } => vec![plain(format!("version {version}"))],
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

fn case(case: &Case) -> String {
    let mut conditions: Vec<_> = case.when.iter().map(|(name, condition)| held(name, condition)).collect();
    if !case.sites.is_empty() {
        conditions.push(case.sites.iter().map(|site| site_form(*site)).collect::<Vec<_>>().join(" or "));
    }
    let pattern = |of: &ResultPattern| format!("pattern {} -> {}", template(&of.pattern), template(&of.becomes));
    let mut results: Vec<String> = case.becomes.iter().map(template).collect();
    results.extend(case.patterns.iter().map(pattern));
    let result = match results.is_empty() {
        _ if case.stays => "stays as it is".to_owned(),
        false => results.join(", "),
        true => "to be rewritten by hand".to_owned(),
    };
    let review = if case.review { " (to review)" } else { "" };
    match conditions.is_empty() {
        true => format!("{result}{review}"),
        false => format!("{result}{review}  when {}", conditions.join(" and ")),
    }
}

fn held(name: &str, condition: &Condition) -> String {
    match condition {
        Condition::Text(text) => format!("`{name}` is `{text}`"),
        Condition::Absent => format!("`{name}` is not passed"),
        Condition::Present => format!("`{name}` is passed"),
        Condition::Type(ty) => format!("`{name}` is a `{ty}`"),
        Condition::Literal(kind) => format!("`{name}` is a {kind} literal"),
        Condition::Matches(pattern) => format!("`{name}` is a literal that matches `{}`", pattern.as_str()),
        Condition::Is(symbol) => format!("`{name}` is `{symbol}`"),
        Condition::Takes(ty) => format!("`{name}` is a closure or function that takes `{ty}`"),
    }
}

fn site_form(form: SiteForm) -> &'static str {
    match form {
        SiteForm::Call => "called",
        SiteForm::Read => "read",
        SiteForm::Write => "assigned",
        SiteForm::Reference => "used as a reference",
        SiteForm::Override => "overridden",
        SiteForm::Super => "called on super",
        SiteForm::Forward => "passed on by an override",
        SiteForm::Statement => "called as a statement",
        SiteForm::Value => "used as a value",
        SiteForm::Subscript => "indexed",
        SiteForm::Pattern => "matched in a pattern",
        SiteForm::Construct => "constructed",
        SiteForm::KeyPath => "used in a key path",
        SiteForm::NullSafe => "used where it may be absent",
        SiteForm::Conform => "named as a supertype",
        SiteForm::Import => "imported",
        SiteForm::Type => "named as a type",
    }
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
