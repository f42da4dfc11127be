//! Gradle version catalogs.

use toml_edit::{Item, TableLike};

use super::gradle::{plugin_version, version_name};
use super::raw::{Definition, Raw, RawDependency, RawName, RawVersion, Seg, Template};
use super::toml::{self, Failure};
use crate::source::Span;

/// Reads a `*.versions.toml`; `path` gives the catalog its name.
pub(crate) fn parse(path: &str, text: &str) -> Result<Raw, Failure> {
    let document = toml::parse(text)?;
    let file = path.rsplit('/').next().unwrap_or(path);
    let catalog = file.strip_suffix(".versions.toml").unwrap_or(file);
    let mut raw = Raw::default();
    let section = |name: &str| document.get(name).and_then(Item::as_table_like);
    for (alias, item) in section("versions").into_iter().flat_map(TableLike::iter) {
        if let Some(value) = version_text(item, text) {
            raw.definitions.push(Definition { name: version_name(catalog, alias), value });
        }
    }
    // Scripts name a library by its accessor (`libs.some.alias`); where it is declared is what matters.
    for (_, item) in section("libraries").into_iter().flat_map(TableLike::iter) {
        raw.dependencies.extend(library(item, catalog, section("versions"), text));
    }
    for (_, item) in section("plugins").into_iter().flat_map(TableLike::iter) {
        plugin(&mut raw, item, catalog, section("versions"), text);
    }
    Ok(raw)
}

fn library(item: &Item, catalog: &str, versions: Option<&dyn TableLike>, text: &str) -> Option<RawDependency> {
    if let Some((_, span)) = toml::string(item, text) {
        return Some(RawDependency { name: RawName::Gradle(vec![Seg::Text(span)]), version: RawVersion::None, span });
    }
    let table = item.as_table_like()?;
    let version = version(table, catalog, versions, text);
    if let Some((_, span)) = toml::string_at(table, "module", text) {
        return Some(RawDependency { name: RawName::Gradle(vec![Seg::Text(span)]), version, span });
    }
    let (_, group) = toml::string_at(table, "group", text)?;
    let (_, name) = toml::string_at(table, "name", text)?;
    let (group_template, name_template) = (vec![Seg::Text(group)], vec![Seg::Text(name)]);
    Some(RawDependency { name: RawName::Split { group: group_template, name: name_template }, version, span: name })
}

fn plugin(raw: &mut Raw, item: &Item, catalog: &str, versions: Option<&dyn TableLike>, text: &str) {
    if let Some((value, span)) = toml::string(item, text) {
        // `"id:version"`
        if let Some((id, _)) = value.split_once(':') {
            let version = Span::new(span.range().start + id.len() + 1, span.range().end);
            plugin_version(raw, id, vec![Seg::Text(version)], span);
        }
        return;
    }
    let Some(table) = item.as_table_like() else { return };
    let Some((id, span)) = toml::string_at(table, "id", text) else { return };
    if let RawVersion::Value(version) = version(table, catalog, versions, text) {
        plugin_version(raw, id, version, span);
    }
}

fn version(table: &dyn TableLike, catalog: &str, versions: Option<&dyn TableLike>, text: &str) -> RawVersion {
    let Some(item) = table.get("version") else { return RawVersion::None };
    let alias = item.as_table_like().and_then(|inner| inner.get("ref")).and_then(Item::as_str);
    let shared = alias.and_then(|alias| versions?.get(alias));
    let found = match alias {
        Some(alias) => Some(vec![Seg::Var(version_name(catalog, alias))]),
        None => version_text(item, text),
    };
    match found {
        Some(version) if demands_range(shared.unwrap_or(item)) => RawVersion::Rigid(version, super::gradle::DEMANDED),
        Some(version) => RawVersion::Value(version),
        None => RawVersion::None,
    }
}

/// Whether a rich version demands a range beside the version it prefers.
fn demands_range(item: &Item) -> bool {
    let has = |key: &str| item.as_table_like().is_some_and(|rich| rich.contains_key(key));
    has("prefer") && (has("strictly") || has("require"))
}

/// A plain version, or the one that decides in a rich version.
fn version_text(item: &Item, text: &str) -> Option<Template> {
    let span = match toml::string(item, text) {
        Some((_, span)) => span,
        None => {
            let table = item.as_table_like()?;
            ["prefer", "require", "strictly"].iter().find_map(|key| toml::string_at(table, key, text))?.1
        }
    };
    Some(vec![Seg::Text(span)])
}
