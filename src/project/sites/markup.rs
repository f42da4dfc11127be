//! Sites in markup: classes by their full names, and what a manifest or property list has to say.

use std::path::PathBuf;

use super::{BuildSite, Finder};
use crate::lang::Language;
use crate::mapping::model::{Action, Change, Old, Requirement};
use crate::mapping::symbol::is_below;
use crate::project::classify::{BuildKind, FileKind};
use crate::project::markup::{Markup, Mention, binary_name, read};
use crate::project::walk::ProjectFile;
use crate::source::Span;
use crate::words::said;

/// A markup file as read.
struct Page<'a> {
    file: &'a ProjectFile,
    kind: BuildKind,
    markup: Markup,
}

impl Finder<'_> {
    /// Classes that markup files name and a change speaks of.
    pub(super) fn markup(&self, sites: &mut Vec<BuildSite>) {
        let starts: Vec<&str> = self
            .mapping
            .changes
            .iter()
            .filter_map(|change| match &change.old {
                Old::Package { path, .. } | Old::Module(path) => Some(path.as_str()),
                _ => None,
            })
            .chain(self.mapping.platforms.iter().flat_map(|platform| &platform.roots).map(String::as_str))
            .collect();
        let pages = self.pages(|kind, text| {
            matches!(kind, BuildKind::AndroidXml | BuildKind::InterfaceBuilder)
                && starts.iter().any(|start| text.contains(start))
        });
        for page in &pages {
            for mention in &page.markup.mentions {
                for &(index, change) in &self.changes {
                    let edits = match (page.kind, change.language) {
                        (BuildKind::AndroidXml, Language::Kotlin) => self.class_edits(change, mention),
                        (BuildKind::InterfaceBuilder, Language::Swift) => custom_class_edits(change, mention),
                        _ => None,
                    };
                    sites.extend(edits.map(|edits| page.site(index, mention, edits)));
                }
            }
        }
    }

    /// What becomes of a fully qualified class; `None` where the change does not concern it.
    fn class_edits(&self, change: &Change, mention: &Mention) -> Option<Vec<(Span, String)>> {
        if self.own.has(&mention.name) {
            return None;
        }
        let to = match (&change.old, &change.action) {
            (Old::Type(old), action) if binary_name(old) == mention.name => match action {
                Action::Rename(new) => binary_name(new),
                _ => return Some(Vec::new()),
            },
            (Old::Package { path, except }, Action::Rename(new)) => {
                let rest = mention.name.strip_prefix(path.as_str())?.strip_prefix('.')?;
                let class = rest.rsplit(['.', '$']).next().is_some_and(|last| last.starts_with(char::is_uppercase));
                if !class {
                    return None;
                }
                let stays = except.iter().any(|kept| is_below(Language::Kotlin, &mention.name, kept));
                // A class that moved on its own has its own change.
                let own = self.changes.iter().any(|(_, other)| {
                    other.language == change.language
                        && matches!(&other.old, Old::Type(old) if binary_name(old) == mention.name)
                });
                if stays || own {
                    return None;
                }
                format!("{new}.{rest}")
            }
            _ => return None,
        };
        Some(mention.spans.iter().map(|&span| (span, to.clone())).collect())
    }

    /// Manifests and property lists that lack what the new version needs.
    pub(super) fn requirement(&self, index: usize, what: Requirement, name: &str, sites: &mut Vec<BuildSite>) {
        let kind = match what {
            Requirement::Permission => BuildKind::AndroidXml,
            Requirement::PlistKey => BuildKind::InfoPlist,
        };
        let pages = self.pages(|found, text| found == kind && (text.contains("<manifest") || text.contains("<plist")));
        let says = |page: &Page<'_>| match what {
            Requirement::Permission => page.markup.permissions.iter().any(|asked| asked == name),
            Requirement::PlistKey => page.markup.texts.iter().any(|text| text == name),
        };
        // Xcode also keeps such keys among the build settings.
        let in_settings = what == Requirement::PlistKey
            && self.files.iter().any(|file| {
                file.kind == FileKind::Build(BuildKind::Pbxproj)
                    && file.source.text().contains(&format!("INFOPLIST_KEY_{name}"))
            });
        let is_test = |page: &Page<'_>| {
            page.file.source.path.iter().any(|part| part.to_string_lossy().to_ascii_lowercase().contains("test"))
        };
        let pages: Vec<Page<'_>> = pages.into_iter().filter(|page| !is_test(page)).collect();
        if in_settings || pages.iter().any(says) {
            return;
        }
        // One manifest of the app is enough: the build merges them.
        let Some(page) = pages.iter().min_by_key(|page| page.file.source.path.components().count()) else { return };
        let Some(root) = page.markup.root else { return };
        let mut site = page.site(index, &Mention { name: String::new(), spans: vec![root], module: None }, Vec::new());
        site.found = format!("no {name}");
        site.to = name.to_owned();
        site.reason = Some(said!(
            "what the app tells its users about it is for a person to write",
            "向用户说明用途的文字需要人来撰写"
        ));
        sites.push(site);
    }

    fn pages(&self, wanted: impl Fn(BuildKind, &str) -> bool) -> Vec<Page<'_>> {
        let mut pages = Vec::new();
        for file in self.files {
            let FileKind::Build(kind) = file.kind else { continue };
            let is_markup = matches!(kind, BuildKind::AndroidXml | BuildKind::InterfaceBuilder | BuildKind::InfoPlist);
            if is_markup && wanted(kind, file.source.text()) {
                pages.push(Page { file, kind, markup: read(file.source.text()) });
            }
        }
        pages
    }
}

impl Page<'_> {
    fn site(&self, change: usize, mention: &Mention, edits: Vec<(Span, String)>) -> BuildSite {
        let path: PathBuf = self.file.source.path.clone();
        let to = edits.first().map(|(_, text)| text.clone()).unwrap_or_default();
        let (edits, reason) = match self.markup.broken {
            true => (Vec::new(), Some(said!("the file is not well-formed", "该文件格式不正确"))),
            false => (edits, None),
        };
        BuildSite {
            change,
            path: path.clone(),
            span: mention.spans.first().copied().unwrap_or_default(),
            found: mention.name.clone(),
            to,
            edits: edits.into_iter().map(|(span, text)| (path.clone(), span, text)).collect(),
            reason,
            help: None,
        }
    }
}

/// What becomes of a class that Interface Builder names together with its module.
fn custom_class_edits(change: &Change, mention: &Mention) -> Option<Vec<(Span, String)>> {
    let (module, module_at) = mention.module.as_ref()?;
    match (&change.old, &change.action) {
        (Old::Module(old), Action::Rename(new)) if old == module => Some(vec![(*module_at, new.clone())]),
        (Old::Type(old), action) if *old == format!("{module}.{}", mention.name) => match action {
            Action::Rename(new) => {
                let name = new.split_once('.').map_or(new.as_str(), |(_, name)| name);
                Some(mention.spans.iter().map(|&span| (span, name.to_owned())).collect())
            }
            _ => Some(Vec::new()),
        },
        _ => None,
    }
}
