//! The replacement of a mapping as code inside a wrapper.

use super::Context;
use super::reason::Reason;
use crate::lang::Language;
use crate::mapping::model::{Case, Change, Condition, SiteForm};
use crate::mapping::symbol::{separator, split_last};
use crate::mapping::template::{Piece, Template};

/// The case that holds for plain calls and reads whatever is passed.
///
/// # Errors
/// Where it depends on more, or leaves the code to a person.
pub(super) fn open_case(cases: &[Case]) -> Result<&Template, Reason> {
    for case in cases {
        if !case.sites.is_empty() && !case.sites.iter().any(is_plain) {
            continue;
        }
        if case.when.iter().any(|(_, condition)| !matches!(condition, Condition::Type(_))) || !case.when.is_empty() {
            return Err(Reason::Arguments);
        }
        if !case.then.is_empty() || case.stays {
            return Err(Reason::Use);
        }
        if case.review {
            return Err(Reason::Review);
        }
        return case.becomes.as_ref().ok_or(Reason::ByHand);
    }
    Err(Reason::ByHand)
}

fn is_plain(form: &SiteForm) -> bool {
    matches!(form, SiteForm::Call | SiteForm::Read | SiteForm::Statement | SiteForm::Value)
}

/// The code of a template: holes filled by `hole`, types and functions of the new version named in full.
///
/// # Errors
/// Where `hole` has nothing for one, or an argument may be absent.
pub(super) fn fill(
    context: &Context<'_>,
    change: &Change,
    owner: &str,
    template: &Template,
    hole: &dyn Fn(&str) -> Option<String>,
) -> Result<String, Reason> {
    if template.has_placeholders() {
        return Err(Reason::ByHand);
    }
    let mut out = String::new();
    for piece in &template.pieces {
        match piece {
            Piece::Hole { name, optional } => {
                let code = hole(name).filter(|_| !optional);
                out.push_str(&code.ok_or_else(|| Reason::Default(name.clone()))?);
            }
            Piece::Text(text) => qualify(context, change, owner, text, &mut out),
        }
    }
    Ok(out)
}

/// Appends `text` with the first name of every path in full where it is one of the new version.
fn qualify(context: &Context<'_>, change: &Change, owner: &str, text: &str, out: &mut String) {
    let mut rest = text;
    let mut quoted = false;
    while let Some(c) = rest.chars().next() {
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        if quoted || !is_name(c) {
            quoted ^= c == '"';
            out.push(c);
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            continue;
        }
        let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let inside = out.ends_with('.') || out.ends_with("::");
        let is_label = after.trim_start().starts_with(':') && !after.starts_with("::");
        match path_of(context, change, owner, word).filter(|_| !inside && !is_label) {
            Some(path) => out.push_str(&path),
            None => out.push_str(word),
        }
        rest = after;
    }
}

/// The full path of a type or function of the new version by its simple name: imported by the change, beside the old
/// API, or the only one.
fn path_of(context: &Context<'_>, change: &Change, owner: &str, word: &str) -> Option<String> {
    let language = context.language;
    let api = &context.to.api;
    let in_cases = match &change.action {
        crate::mapping::model::Action::Rewrite(cases) => cases.iter().flat_map(|case| &case.imports).collect(),
        _ => Vec::new(),
    };
    let imported = change.imports.iter().chain(in_cases).find(|path| split_last(path, language).1 == word);
    let known = |path: &String| !api.at(path).is_empty();
    let around =
        std::iter::successors(Some(owner), |path| Some(split_last(path, language).0).filter(|path| !path.is_empty()));
    let beside = around.map(|package| format!("{package}{}{word}", separator(language))).find(|path| {
        known(path) && (api.has_type(path) || api.packages().any(|package| package == split_last(path, language).0))
    });
    let mut all = api.paths().filter(|path| split_last(path, language).1 == word && api.has_type(path));
    let only = match (all.next(), all.next()) {
        (Some(only), None) => Some(only.to_owned()),
        _ => None,
    };
    let path = imported.cloned().filter(|path| known(path)).or(beside).or(only)?;
    Some(context.spell(&path))
}

impl Context<'_> {
    /// A path of the new version as generated code names it.
    pub(crate) fn spell(&self, path: &str) -> String {
        match self.language {
            // Where a type has the name of its module, the module's name leads into the type.
            Language::Swift => match path.split_once('.') {
                Some((module, rest)) if self.to.api.has_type(&format!("{module}.{module}")) => rest.to_owned(),
                _ => path.to_owned(),
            },
            _ => path.to_owned(),
        }
    }
}
