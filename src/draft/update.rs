//! A change file brought up to date: what people wrote stays byte for byte.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Proposal;
use super::write::{entries, is_untouched};
use crate::lang::Language;
use crate::mapping::check::show;
use crate::mapping::model::{Change, Member, Old, Role};
use crate::mapping::symbol::parse_member;

/// What became of a change file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Update {
    /// Its new text.
    pub text: String,
    /// Symbols of proposals that were added.
    pub added: Vec<String>,
    /// Ids of drafted entries that nobody had touched and that are written anew.
    pub rewritten: Vec<String>,
    /// Ids of drafted entries that nobody had touched and that no longer hold; they are taken out.
    pub dropped: Vec<String>,
    /// Ids of drafted entries that somebody wrote in and that no longer would be proposed; they stay.
    pub doubtful: Vec<String>,
    /// Proposals that somebody rejected.
    pub rejected: usize,
}

/// Symbols that `# rejected: symbol` lines name.
pub fn rejected(text: &str) -> BTreeSet<String> {
    let of = |line: &str| {
        Some(line.trim_start().strip_prefix('#')?.trim_start().strip_prefix("rejected:")?.trim().to_owned())
    };
    text.lines().filter_map(of).map(|symbol| plain(&symbol)).collect()
}

/// The text of `file` with `proposals`; `changes` are those that it holds.
pub fn update(file: &str, changes: &[&Change], proposals: &[Proposal], language: Language) -> Update {
    let rejected = rejected(file);
    let mut update = Update::default();
    let mut exact: BTreeMap<String, Vec<&Change>> = BTreeMap::new();
    // Changes that speak of every overload, and those that speak of one, by the name without parameters.
    let mut whole: BTreeMap<String, Vec<&Change>> = BTreeMap::new();
    let mut parts: BTreeMap<String, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        exact.entry(symbol(&change.old, language)).or_default().push(change);
        let by_name = if is_whole(&change.old) { &mut whole } else { &mut parts };
        by_name.entry(symbol(&without_params(&change.old), language)).or_default().push(change);
    }
    let blocks = blocks(file);
    let by_id: BTreeMap<&str, &Block<'_>> = blocks.iter().filter_map(|block| Some((block.id?, block))).collect();
    let taken: BTreeSet<String> = changes.iter().map(|change| change.id.clone()).collect();
    let mut fresh: Vec<Proposal> = Vec::new();
    let mut anew: BTreeMap<String, String> = BTreeMap::new();
    let mut held: HashSet<&str> = HashSet::new();
    for proposal in proposals {
        if rejected.contains(&plain(&proposal.symbol)) || rejected.contains(&proposal.path) {
            update.rejected += 1;
            continue;
        }
        let found = old(proposal, language).and_then(|old| {
            let name = symbol(&without_params(&old), language);
            let one_by_one = if is_whole(&old) { parts.get(&name) } else { None };
            exact.get(&symbol(&old, language)).or_else(|| whole.get(&name)).or(one_by_one)
        });
        let Some(found) = found else {
            fresh.push(proposal.clone());
            continue;
        };
        for change in found {
            held.insert(&change.id);
        }
        let own = found.first().and_then(|change| by_id.get(change.id.as_str()));
        if let Some(block) = own.filter(|block| is_untouched(block.text) == Some(true)) {
            let id = block.id.unwrap_or_default();
            let mut others = taken.clone();
            others.remove(id);
            if let Some(entry) = entries(std::slice::from_ref(proposal), language, &others).into_iter().next() {
                // The id never changes.
                let text = entry.text;
                if text != block.text && entry.id == id {
                    update.rewritten.push(id.to_owned());
                    anew.insert(id.to_owned(), text);
                }
            }
        }
    }
    let mut text = String::new();
    for block in &blocks {
        let Some(id) = block.id else {
            text.push_str(block.text);
            continue;
        };
        match (anew.get(id), is_untouched(block.text)) {
            (Some(new), _) => text.push_str(new),
            (None, Some(true)) if !held.contains(id) => update.dropped.push(id.to_owned()),
            (None, Some(false)) if !held.contains(id) => {
                update.doubtful.push(id.to_owned());
                text.push_str(block.text);
            }
            _ => text.push_str(block.text),
        }
    }
    if !fresh.is_empty() {
        if text.ends_with(" []\n") && blocks.iter().all(|block| block.id.is_none()) {
            text.truncate(text.len() - " []\n".len());
            text.push('\n');
        }
        if !text.ends_with('\n') {
            text.push('\n');
        }
        for (entry, proposal) in entries(&fresh, language, &taken).into_iter().zip(&fresh) {
            text.push('\n');
            text.push_str(&entry.text);
            update.added.push(proposal.symbol.clone());
        }
    }
    update.text = text;
    update
}

/// A piece of a change file: one entry without the comments and blank lines behind it, or what stands between entries.
struct Block<'f> {
    id: Option<&'f str>,
    text: &'f str,
}

fn blocks(file: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    let mut push = |id, text: Option<&'_ str>| {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            found.push((id, text.len()));
        }
    };
    let mut id: Option<&str> = None;
    // Where the block starts, and where the last line of the entry ends: comments and blank lines behind it are not its own.
    let (mut start, mut end, mut at) = (0, 0, 0);
    for line in file.split_inclusive('\n') {
        let trimmed = line.trim();
        let indent = line.len() - line.trim_start().len();
        if let Some(name) = trimmed.strip_prefix("- id:").filter(|_| indent <= 4) {
            if id.is_some() {
                push(id, file.get(start..end));
                start = end;
            }
            push(None, file.get(start..at));
            start = at;
            id = Some(name.split('#').next().unwrap_or_default().trim().trim_matches(['"', '\'']));
            end = at + line.len();
        } else if !(trimmed.is_empty() || trimmed.starts_with('#') && indent <= 2) {
            end = at + line.len();
        }
        at += line.len();
    }
    if id.is_some() {
        push(id, file.get(start..end));
        start = end;
    }
    push(None, file.get(start..));
    let mut rest = file;
    found
        .into_iter()
        .filter_map(|(id, length)| {
            let (text, after) = rest.split_at_checked(length)?;
            rest = after;
            Some(Block { id, text })
        })
        .collect()
}

/// The old API of a proposal, as a change has it.
fn old(proposal: &Proposal, language: Language) -> Option<Old> {
    let role = match proposal.key {
        "package" => return Some(Old::Package { path: proposal.symbol.clone(), except: Vec::new() }),
        "module" => return Some(Old::Module(proposal.symbol.clone())),
        "type" => return Some(Old::Type(proposal.symbol.clone())),
        "enum-grew" => return Some(Old::EnumGrew { path: proposal.symbol.clone(), added: Vec::new() }),
        "method" => Role::Method,
        "function" => Role::Function,
        "property" => Role::Property,
        "case" => Role::Case,
        "constructor" => Role::Constructor,
        _ => Role::Macro,
    };
    parse_member(role, &proposal.symbol, language).ok().map(Old::Member)
}

fn symbol(old: &Old, language: Language) -> String {
    let kind = match old {
        Old::Package { .. } | Old::Module(_) => "package",
        Old::Type(_) => "type",
        Old::EnumGrew { .. } => "enum-grew",
        Old::Member(_) => "member",
        _ => "other",
    };
    format!("{kind} {}", plain(&show(old, language)))
}

fn without_params(old: &Old) -> Old {
    match old {
        Old::Member(member) => Old::Member(Member { params: None, ..member.clone() }),
        other => other.clone(),
    }
}

fn is_whole(old: &Old) -> bool {
    !matches!(old, Old::Member(Member { params: Some(_), .. }))
}

/// A symbol without spaces.
fn plain(symbol: &str) -> String {
    symbol.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_and_what_stands_between_them() {
        let file = "# top\nchanges:\n\n  # ---- One\n  - id: one\n    type: a.B\n    # inside\n    help: x\n\n  # ---- Two\n  - id: two   # why\n    type: a.C\n# end\n";
        let blocks = blocks(file);
        let ids: Vec<_> = blocks.iter().map(|block| block.id).collect();
        assert_eq!(ids, [None, Some("one"), None, Some("two"), None]);
        assert_eq!(blocks.iter().map(|block| block.text).collect::<String>(), file);
        assert_eq!(blocks[1].text, "  - id: one\n    type: a.B\n    # inside\n    help: x\n");
    }

    #[test]
    fn rejections_are_read() {
        assert_eq!(rejected("a\n  # rejected: a.b.C.f(x, y)\n"), BTreeSet::from(["a.b.C.f(x,y)".to_owned()]));
    }
}
