//! `mapping.yaml`.

use super::Check;
use crate::lang::Language;
use crate::mapping::decode::At;
use crate::mapping::model::{Change, Coordinate, Link, Mapping, Platform, SurfaceText, Text};
use crate::mapping::raw::{RawCoordinate, RawExtent, RawHead, RawLink, RawPlatform};
use crate::mapping::symbol::check_path;
use crate::mapping::version::VersionRange;
use crate::problem::{FileProblem, TextFile};
use crate::source::Span;

/// Platforms and the language of their code; each has a change file of its name.
pub(crate) const PLATFORMS: &[(&str, Language)] =
    &[("android", Language::Kotlin), ("ios", Language::Swift), ("rust", Language::Rust)];

/// What `mapping.yaml` says: enough to see whether a project uses the SDK.
#[derive(Debug, Clone)]
pub struct Head {
    /// `<sdk>/<from>-to-<to>`.
    pub id: String,
    /// Short name of the SDK.
    pub sdk: String,
    /// Its name for people.
    pub title: String,
    /// Versions it leads away from.
    pub from: VersionRange,
    /// Versions it leads to.
    pub to: VersionRange,
    /// One a language.
    pub platforms: Vec<Platform>,
    /// Ids of paths to take first.
    pub prerequisites: Vec<String>,
    /// Where the vendor explains the upgrade.
    pub links: Vec<Link>,
    /// Where its pages are published.
    pub book: Option<String>,
    /// Who keeps the mapping.
    pub maintainers: Vec<String>,
    /// Areas in both languages.
    pub areas: Vec<Text>,
}

impl Head {
    /// A mapping without changes and surfaces, to see by whether a project has to do with it.
    pub(crate) fn thin(self) -> Mapping {
        self.into_mapping(Vec::new(), Vec::new())
    }

    pub(super) fn into_mapping(self, changes: Vec<Change>, surfaces: Vec<SurfaceText>) -> Mapping {
        Mapping {
            id: self.id,
            sdk: self.sdk,
            title: self.title,
            from: self.from,
            to: self.to,
            platforms: self.platforms,
            changes,
            prerequisites: self.prerequisites,
            links: self.links,
            book: self.book,
            maintainers: self.maintainers,
            areas: self.areas,
            surfaces,
        }
    }
}

pub(super) fn read(file: &TextFile, id: &str, problems: &mut Vec<FileProblem>) -> Option<Head> {
    let raw: RawHead = super::read(file, problems)?;
    // The language only matters for paths, which say their own below.
    let mut check = Check { file, language: Language::Kotlin, problems };
    let top = Span::at(0);
    let sdk = check.required_text(raw.sdk, "sdk", top);
    if let (Some((sdk, span)), Some((folder, _))) = (&sdk, id.split_once('/'))
        && sdk != folder
    {
        check.error_with(
            *span,
            format!("`sdk` is `{sdk}`, but the folder is `{folder}`"),
            format!("write `sdk: {folder}`, or rename the folder"),
        );
    }
    let title = check.required_text(raw.title, "title", top);
    let mut range = |value, key: &str| {
        if Option::is_none(&value) {
            check.error(top, format!("missing key `{key}`"));
        }
        check.range(value)
    };
    let from = range(raw.from, "from");
    let to = range(raw.to, "to");
    let mut platforms = Vec::new();
    if let Some(raw) = check.required(raw.platforms, "platforms", top) {
        for ((name, language), raw) in PLATFORMS.iter().zip([raw.android, raw.ios, raw.rust]) {
            let Some(At { value: Some(raw), span }) = raw else { continue };
            platforms.extend(platform(name, *language, raw, span, &mut check));
        }
        if platforms.is_empty() {
            check.error_with(top, "no platform is described", "add `android:`, `ios:` or `rust:` below `platforms:`");
        }
    }
    let prerequisites = check.list(raw.prerequisites, "prerequisites");
    for (other, span) in &prerequisites {
        let is_id = other.split_once('/').is_some_and(|(sdk, path)| !sdk.is_empty() && path.contains("-to-"));
        if !is_id || other == id {
            check.error_with(*span, format!("`{other}` is no id of another path"), "an id looks like `acme/1-to-2`");
        }
    }
    let links = raw.links.and_then(|links| links.value).unwrap_or_default();
    let links = links.into_iter().filter_map(|link| link_of(link, &mut check)).collect();
    let book = check.filled(raw.book, "book").map(|(url, span)| {
        web_address(&url, span, &mut check);
        format!("{}/", url.trim_end_matches('/'))
    });
    let maintainers = texts(check.list(raw.maintainers, "maintainers"));
    let areas = raw.areas.and_then(|at| at.value).unwrap_or_default();
    let areas = areas.into_iter().filter_map(|area| check.text(Some(area), "areas")).collect();
    Some(Head {
        id: id.to_owned(),
        sdk: sdk?.0,
        title: title?.0,
        from: from?,
        to: to?,
        platforms,
        prerequisites: texts(prerequisites),
        links,
        book,
        maintainers,
        areas,
    })
}

fn texts(list: Vec<(String, Span)>) -> Vec<String> {
    list.into_iter().map(|(text, _)| text).collect()
}

fn platform(name: &str, language: Language, raw: RawPlatform, around: Span, check: &mut Check<'_>) -> Option<Platform> {
    if let Some(At { value: Some(written), span }) = raw.language
        && written != language
    {
        let expected = format!("{language:?}").to_lowercase();
        check.error_with(
            span,
            format!("platform `{name}` is written in `{expected}`"),
            format!("write `language: {expected}`"),
        );
    }
    let missing = raw.roots.is_none();
    let roots = check.list(raw.roots, "roots");
    if missing {
        check.error_with(around, "missing key `roots`", "list the packages, modules or crates of the SDK");
    } else if roots.is_empty() {
        check.error_with(around, "`roots` is empty", "list the packages, modules or crates of the SDK");
    }
    let new_roots = check.list(raw.new_roots, "new_roots");
    for (root, span) in roots.iter().chain(&new_roots) {
        if let Err(error) = check_path(root, language, 1) {
            let place = check.inside(*span, root, error.range.clone());
            check.error_with(place, error.message, error.help.unwrap_or_default());
        }
    }
    let dependencies = raw.dependencies.and_then(|list| list.value).unwrap_or_default();
    let dependencies = dependencies.into_iter().filter_map(|at| coordinate(at.value?, at.span, check)).collect();
    let surface = raw.surface.and_then(|surface| surface.value);
    let partial = |extent: Option<At<RawExtent>>| extent.and_then(|at| at.value) == Some(RawExtent::Partial);
    let (from_partial, to_partial) = surface.map_or((false, false), |raw| (partial(raw.from), partial(raw.to)));
    Some(Platform {
        name: name.to_owned(),
        language,
        roots: texts(roots),
        new_roots: texts(new_roots),
        dependencies,
        from_partial,
        to_partial,
    })
}

/// Exactly one key of a coordinate.
pub(super) fn coordinate(raw: RawCoordinate, around: Span, check: &mut Check<'_>) -> Option<Coordinate> {
    let keys = [("gradle", raw.gradle), ("pod", raw.pod), ("swift-package", raw.swift_package), ("cargo", raw.cargo)];
    let mut found: Vec<(&str, At<String>)> = keys.into_iter().filter_map(|(key, at)| Some((key, at?))).collect();
    if found.len() != 1 {
        let help = "write exactly one of `gradle`, `pod`, `swift-package`, `cargo`";
        check.error_with(around, format!("a coordinate has one key, found {}", found.len()), help);
        return None;
    }
    let (key, at) = found.pop()?;
    let (text, span) = check.filled(Some(at), key)?;
    match key {
        "gradle" => {
            let parts: Vec<&str> = text.split(':').collect();
            if parts.len() != 2 || parts.iter().any(|part| part.is_empty() || part.contains(' ')) {
                check.error_with(
                    span,
                    format!("`{text}` is no Maven coordinate"),
                    "write `group:artifact`, without the version",
                );
                return None;
            }
            Some(Coordinate::Gradle(text))
        }
        "pod" => Some(Coordinate::Pod(text)),
        "swift-package" => {
            if !text.contains('/') {
                check.error_with(
                    span,
                    format!("`{text}` is no repository address"),
                    "write its URL, as in `https://example.com/acme/chat`",
                );
                return None;
            }
            Some(Coordinate::SwiftPackage(text.trim_end_matches('/').trim_end_matches(".git").to_owned()))
        }
        _ => Some(Coordinate::Cargo(text)),
    }
}

fn link_of(link: At<RawLink>, check: &mut Check<'_>) -> Option<Link> {
    let raw = link.value?;
    let title = check.required_text(raw.title, "title", link.span);
    let url = check.required_text(raw.url, "url", link.span);
    let (url, span) = url?;
    web_address(&url, span, check);
    Some(Link { title: title?.0, url })
}

/// Only `https:` and `http:`: a report shows it as a link.
pub(super) fn web_address(url: &str, span: Span, check: &mut Check<'_>) {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    if rest.is_none_or(|rest| rest.is_empty() || rest.contains(|c: char| c.is_whitespace() || c.is_control())) {
        check.error_with(span, format!("`{url}` is no web address"), "start it with `https://`");
    }
}
