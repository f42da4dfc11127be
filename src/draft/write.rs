//! Proposals as the text of a change file, and what a folder needs beside it.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;

use super::stubs::shared;
use super::{Action, Kind, Proposal};
use crate::api::Api;
use crate::lang::Language;
use crate::mapping::symbol::{separator, split_last};

/// One entry of a change file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Symbol key and symbol, as [`Proposal`] has them.
    pub symbol: (&'static str, String),
    /// All its lines, with the line break at the end.
    pub text: String,
}

/// Entries for proposals, with ids that none of `taken` is.
pub fn entries(proposals: &[Proposal], language: Language, taken: &BTreeSet<String>) -> Vec<Entry> {
    let mut used: HashSet<String> = taken.iter().cloned().collect();
    proposals
        .iter()
        .map(|proposal| {
            let id = fresh(&id(proposal, language), &mut used);
            Entry { text: entry(proposal, &id, language), symbol: (proposal.key, proposal.symbol.clone()), id }
        })
        .collect()
}

/// A change file with these entries, under a heading for each owner.
pub fn changes(entries: &[Entry], proposals: &[Proposal], title: &str, language: Language) -> String {
    let mut out = format!(
        "# {title}: drafted from the two surfaces. Each entry is `inferred` until somebody has seen to it: then say so in\n\
         # `evidence` and `source`. To reject one, delete it and write `# rejected: ` with its symbol.\nchanges:\n"
    );
    let mut last = None;
    for (entry, proposal) in entries.iter().zip(proposals) {
        let area = area(proposal, language);
        if last.as_ref() != Some(&area) {
            let _ = writeln!(out, "\n  # ---- {area}");
            last = Some(area);
        }
        out.push_str(&entry.text);
    }
    if entries.is_empty() {
        out.truncate(out.len() - 1);
        out.push_str(" []\n");
    }
    out
}

/// `mapping.yaml` of a new folder.
pub fn head(id: &MappingId, title: &str, platforms: &[(&str, Language, &Api)]) -> String {
    let mut out = format!("sdk: {}\ntitle: {}\n", id.sdk, quoted(title));
    let _ = writeln!(out, "from: {}\nto: {}\nplatforms:", quoted(&id.old_range()), quoted(&id.to_range()));
    for (name, language, api) in platforms {
        out.push_str(&platform(name, *language, api));
    }
    out.push_str("prerequisites: []\nlinks: []\nmaintainers: []\n");
    out
}

/// What `mapping.yaml` says of one platform.
pub fn platform(name: &str, language: Language, api: &Api) -> String {
    let (word, coordinate) = match language {
        Language::Kotlin => ("kotlin", "gradle: group:artifact"),
        Language::Swift => ("swift", "pod: Name, or swift-package: https://.."),
        Language::Rust => ("rust", "cargo: name"),
    };
    let roots: Vec<String> = roots(api).into_iter().collect();
    format!(
        "  {name}:\n    language: {word}\n    roots: [{}]\n    dependencies: []   # such as {{ {coordinate} }}: a project \
         that depends on it uses the SDK\n    surface: {{ from: complete, to: complete }}\n",
        roots.join(", ")
    )
}

/// The packages, modules or crates whose import is a use of the SDK.
fn roots(api: &Api) -> BTreeSet<String> {
    let separator = separator(api.language());
    let tops: BTreeSet<&str> = api
        .items()
        .iter()
        .filter(|item| !item.is_member && !item.owner.is_empty())
        .map(|item| item.owner.as_str())
        .collect();
    let first = |path: &str| path.split(separator).next().unwrap_or_default().to_owned();
    if api.language() != Language::Kotlin {
        return tops.into_iter().map(first).collect();
    }
    // What all packages of one vendor begin with; a domain alone is nobody's.
    let mut by_vendor: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for top in tops {
        let vendor = top.split('.').take(2).collect::<Vec<_>>().join(".");
        by_vendor.entry(vendor).or_default().insert(top);
    }
    by_vendor.into_values().map(|packages| shared(packages.into_iter(), separator)).collect()
}

/// The id of a mapping: `acme/1-to-2`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingId {
    /// `acme`.
    pub sdk: String,
    from: String,
    to: String,
}

impl MappingId {
    /// Reads `acme/1-to-2`.
    ///
    /// # Errors
    /// When it has another form; the text says what is expected.
    pub fn parse(text: &str) -> Result<Self, String> {
        let expected = || format!("`{text}` is no id; write the SDK and two versions, as in `acme/1-to-2`");
        let (sdk, path) = text.split_once('/').ok_or_else(expected)?;
        let (from, to) = path.split_once("-to-").ok_or_else(expected)?;
        let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let is_version = |text: &str| {
            !text.is_empty() && text.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()))
        };
        if sdk.is_empty() || !sdk.chars().all(is_name) || !is_version(from) || !is_version(to) {
            return Err(expected());
        }
        Ok(Self { sdk: sdk.to_owned(), from: from.to_owned(), to: to.to_owned() })
    }

    /// The two folders.
    pub fn folder(&self) -> String {
        format!("{}/{}-to-{}", self.sdk, self.from, self.to)
    }

    fn old_range(&self) -> String {
        format!(">={}, <{}", self.from, self.to)
    }

    fn to_range(&self) -> String {
        let mut parts: Vec<u64> = self.to.split('.').filter_map(|part| part.parse().ok()).collect();
        if let Some(last) = parts.last_mut() {
            *last += 1;
        }
        let next: Vec<String> = parts.iter().map(ToString::to_string).collect();
        format!(">={}, <{}", self.to, next.join("."))
    }
}

fn entry(proposal: &Proposal, id: &str, language: Language) -> String {
    let mut lines: Vec<(&str, String)> = vec![("id", id.to_owned()), (proposal.key, scalar(&proposal.symbol))];
    match &proposal.action {
        Action::To { name, except } => {
            lines.push(("to", scalar(name)));
            if !except.is_empty() {
                lines.push(("except", format!("[{}]", except.join(", "))));
            }
        }
        Action::Code { becomes, reshape } => {
            lines.extend(becomes.iter().map(|code| ("becomes", quoted(code))));
            lines.extend(reshape.iter().map(|shape| ("override", quoted(shape))));
        }
        Action::Grew(added) => {
            lines
                .push(("added", format!("[{}]", added.iter().map(|name| scalar(name)).collect::<Vec<_>>().join(", "))));
            lines.push(("kind", "added".to_owned()));
        }
        Action::Report(kind) => lines.push(("kind", (*kind).to_owned())),
    }
    if !proposal.imports.is_empty() {
        lines.push(("imports", format!("[{}]", proposal.imports.join(", "))));
    }
    lines.push(("severity", severity(proposal, language).to_owned()));
    lines.push(("effort", proposal.effort.to_string()));
    lines.push(("evidence", "inferred".to_owned()));
    let area = area(proposal, language);
    let message = quoted(&proposal.message);
    let help = proposal.help.as_deref().map(quoted);
    let finish = |mark: &str| {
        let mut out = String::new();
        let why = proposal.why.join("; ");
        let source = format!("drafted from the two surfaces, {} % likely: {why} {mark}", proposal.likelihood);
        let tail = [("source", quoted(&source)), ("area", scalar(&area)), ("message", message.clone())];
        let help = help.clone().map(|help| ("help", help));
        for (at, (key, value)) in lines.iter().cloned().chain(tail).chain(help).enumerate() {
            let _ = writeln!(out, "{}{key}: {value}", if at == 0 { "  - " } else { "    " });
        }
        out
    };
    finish(&format!("[{}]", mark(&finish(EMPTY))))
}

/// Stands for the mark while it is computed.
const EMPTY: &str = "[]";

/// A short fingerprint: tells whether somebody wrote in an entry since.
fn mark(text: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff))
}

/// Whether the lines of an entry are as they were drafted; `None` where it was never drafted.
pub(super) fn is_untouched(text: &str) -> Option<bool> {
    let source =
        text.lines().find(|line| line.trim_start().starts_with("source:") && line.contains("drafted from the two"))?;
    let (_, rest) = source.rsplit_once('[')?;
    let (written, _) = rest.split_once(']')?;
    let blank = text.replacen(&format!("[{written}]"), EMPTY, 1);
    Some(mark(&blank) == written)
}

/// What still compiles may still behave otherwise; what is only marked works; everything else stops the build.
fn severity(proposal: &Proposal, language: Language) -> &'static str {
    match (&proposal.action, proposal.kind) {
        _ if proposal.is_deprecated => "P2",
        // Calls stay; the new cases are met while it runs.
        (_, Kind::Grew) => "P1",
        // A requirement may be optional: what implemented it is never called again.
        (Action::Code { becomes: None, .. }, _) if language == Language::Swift => "P1",
        _ => "P0",
    }
}

fn area(proposal: &Proposal, language: Language) -> String {
    match proposal.key {
        "package" | "module" => "Packages".to_owned(),
        _ => split_last(&proposal.owner, language).1.to_owned(),
    }
}

fn id(proposal: &Proposal, language: Language) -> String {
    let (owner, name) = split_last(&proposal.path, language);
    let path = match proposal.key {
        "package" | "module" => format!("{}-{}", proposal.key, proposal.path),
        "type" => format!("type-{name}"),
        "enum-grew" => format!("{name}-grew"),
        "function" | "macro" => name.to_owned(),
        _ => format!("{}-{name}", split_last(owner, language).1),
    };
    kebab(&path)
}

fn kebab(text: &str) -> String {
    let mut out = String::new();
    let words = super::words::words(text);
    for (at, word) in words.iter().enumerate() {
        // Digits stay with the word before them.
        let digits = word.chars().all(|c| c.is_ascii_digit());
        if at > 0 && !digits {
            out.push('-');
        }
        out.extend(word.chars().filter(char::is_ascii_alphanumeric));
    }
    let out = out.trim_matches('-').to_owned();
    if out.is_empty() || !out.starts_with(|c: char| c.is_ascii_lowercase()) {
        format!("change-{out}").trim_matches('-').to_owned()
    } else {
        out
    }
}

fn fresh(id: &str, used: &mut HashSet<String>) -> String {
    let mut candidate = id.to_owned();
    let mut number = 1;
    while !used.insert(candidate.clone()) {
        number += 1;
        candidate = format!("{id}-{number}");
    }
    candidate
}

/// A value as it is where YAML allows, else in quotes.
fn scalar(text: &str) -> String {
    let plain = text.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '(' | ')'))
        && text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && !matches!(
            text.to_ascii_lowercase().as_str(),
            "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n"
        );
    if plain { text.to_owned() } else { quoted(text) }
}

/// A text in double quotes.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            _ if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposal() -> Proposal {
        Proposal {
            key: "method",
            symbol: "com.acme.Room.leave(reason)".to_owned(),
            path: "com.acme.Room.leave".to_owned(),
            owner: "com.acme.Room".to_owned(),
            kind: Kind::Renamed,
            action: Action::To { name: "exit".to_owned(), except: Vec::new() },
            new: Some("com.acme.Room.exit".to_owned()),
            likelihood: 87,
            why: vec!["the same signature".to_owned()],
            message: "`leave` is called `exit`".to_owned(),
            help: None,
            imports: Vec::new(),
            effort: 1,
            is_deprecated: false,
        }
    }

    #[test]
    fn an_entry_knows_whether_somebody_wrote_in_it() {
        let entries = entries(&[proposal()], Language::Kotlin, &BTreeSet::new());
        let text = &entries[0].text;
        assert!(
            text.starts_with("  - id: room-leave\n    method: com.acme.Room.leave(reason)\n    to: exit\n"),
            "{text}"
        );
        assert_eq!(is_untouched(text), Some(true));
        assert_eq!(is_untouched(&text.replace("P0", "P2")), Some(false));
        assert_eq!(is_untouched("  - id: own\n    source: seen in both\n"), None);
    }

    #[test]
    fn ids_are_unique() {
        let taken = BTreeSet::from(["room-leave".to_owned()]);
        assert_eq!(entries(&[proposal()], Language::Kotlin, &taken)[0].id, "room-leave-2");
    }

    #[test]
    fn versions_come_from_the_id() {
        let id = MappingId::parse("acme-im/2.0-to-2.4").expect("id");
        assert_eq!((id.old_range(), id.to_range()), (">=2.0, <2.4".to_owned(), ">=2.4, <2.5".to_owned()));
        assert!(MappingId::parse("acme").is_err());
        assert!(MappingId::parse("Acme/1-to-x").is_err());
    }
}
