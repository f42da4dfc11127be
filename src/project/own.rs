//! What a project declares itself. An app may keep its code below the package of an SDK; nothing there belongs to the SDK.

use std::collections::BTreeSet;

/// Packages and declarations of a project, by their full dotted paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Own {
    /// Packages in which everything is the project's.
    packages: BTreeSet<String>,
    /// Declarations at the top of a file.
    names: BTreeSet<String>,
}

impl Own {
    /// Notes a package of the project; not one that an SDK declares something in too.
    pub fn add_package(&mut self, package: &str) {
        if !package.is_empty() {
            self.packages.insert(package.to_owned());
        }
    }

    /// Notes the declaration `name` in `package`.
    pub fn add_name(&mut self, package: &str, name: &str) {
        if !package.is_empty() && !name.is_empty() {
            self.names.insert(format!("{package}.{name}"));
        }
    }

    /// Notes the package that the build puts generated classes into.
    pub fn add_namespace(&mut self, package: &str) {
        for generated in ["R", "BuildConfig", "databinding"] {
            self.add_name(package, generated);
        }
    }

    /// Whether `path` is a package or declaration of the project, or lies below one. Nested classes may stand behind a `$`.
    pub fn has(&self, path: &str) -> bool {
        let path = path.replace('$', ".");
        let ends = path.match_indices('.').map(|(at, _)| at).chain([path.len()]);
        ends.filter_map(|end| path.get(..end)).any(|start| self.packages.contains(start) || self.names.contains(start))
    }

    /// The first package or declaration of the project at `package` or below it.
    pub fn below(&self, package: &str) -> Option<&str> {
        let all = self.packages.iter().chain(&self.names);
        let mut found =
            all.filter(|path| path.strip_prefix(package).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')));
        found.next().map(String::as_str)
    }

    /// The first declaration of the project directly in `package`.
    pub fn directly_in(&self, package: &str) -> Option<&str> {
        let mut names = self.names.iter();
        names.find(|path| path.rsplit_once('.').is_some_and(|(of, _)| of == package)).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_below_is_the_projects_too() {
        let mut own = Own::default();
        own.add_package("io.acme.rtc.mine");
        own.add_name("io.acme.rtc", "Patched");
        own.add_namespace("io.acme.rtc.shop");
        for path in [
            "io.acme.rtc.mine",
            "io.acme.rtc.mine.CallView",
            "io.acme.rtc.mine.model.Seat$Kind",
            "io.acme.rtc.Patched.Inner",
            "io.acme.rtc.shop.R.id",
        ] {
            assert!(own.has(path), "{path}");
        }
        for path in ["io.acme.rtc", "io.acme.rtc.Engine", "io.acme.rtc.mines.A", "io.acme.rtc.shop.Cart", ""] {
            assert!(!own.has(path), "{path}");
        }
        assert_eq!(own.below("io.acme.rtc"), Some("io.acme.rtc.mine"));
        assert_eq!(own.below("io.acme.rt"), None);
        assert_eq!(own.directly_in("io.acme.rtc"), Some("io.acme.rtc.Patched"));
        assert_eq!(own.directly_in("io.acme"), None);
    }
}
