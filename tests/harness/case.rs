//! Cases on disk: `fixtures/<language>/<case>/case.yaml`.

use std::path::{Path, PathBuf};

use serde::Deserialize;

/// One project before and after its upgrade.
pub(crate) struct Case {
    /// `<language>/<case>`.
    pub(crate) name: String,
    pub(crate) folder: PathBuf,
    /// Ids of the mappings that apply to it.
    pub(crate) mappings: Vec<String>,
    /// The version to reach, where one run takes several hops.
    pub(crate) to: Option<String>,
    /// Nothing may be found, and nothing may change.
    pub(crate) unchanged: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    mappings: Vec<String>,
    about: String,
    #[serde(default)]
    to: Option<String>,
    #[serde(default)]
    unchanged: bool,
}

impl Case {
    fn read(folder: &Path) -> Self {
        let name = upshift::source::display_path(folder.strip_prefix("fixtures").expect("below fixtures"));
        let text = std::fs::read_to_string(folder.join("case.yaml")).unwrap_or_else(|error| panic!("{name}: {error}"));
        let raw: Raw = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}/case.yaml: {error}"));
        assert!(!raw.mappings.is_empty() && !raw.about.is_empty(), "{name}/case.yaml says nothing");
        let (mappings, to, unchanged) = (raw.mappings, raw.to, raw.unchanged);
        let case = Self { name, folder: folder.to_owned(), mappings, to, unchanged };
        assert!(case.before().is_dir(), "{} has no `before`", case.name);
        let wanted = !case.unchanged;
        assert_eq!(case.folder.join("after").is_dir(), wanted, "{}: `after` and `unchanged` disagree", case.name);
        case
    }

    /// The project as the customer has it.
    pub(crate) fn before(&self) -> PathBuf {
        self.folder.join("before")
    }

    /// The project as an upgrade must leave it.
    pub(crate) fn after(&self) -> PathBuf {
        self.folder.join(if self.unchanged { "before" } else { "after" })
    }

    /// The findings in `before`, a line each.
    pub(crate) fn snapshot(&self) -> PathBuf {
        self.folder.join("findings.txt")
    }
}

/// Folders below `fixtures/` that hold cases.
const LANGUAGES: &[&str] = &["kotlin", "swift", "rust"];

/// Every case, by language and name.
pub(crate) fn all() -> Vec<Case> {
    let languages = LANGUAGES.iter().map(|language| Path::new("fixtures").join(language));
    languages
        .filter(|folder| folder.is_dir())
        .flat_map(|folder| folders(&folder))
        .map(|case| Case::read(&case))
        .collect()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut folders: Vec<_> = entries.map(|entry| entry.expect("entry").path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}
