//! What mappings say in English alone, for those who write them.

use std::collections::BTreeMap;

use crate::mapping::check::Untranslated;
use crate::report::paint::Role;
use crate::report::{Lang, Look};
use crate::visible::visible;

/// Changes of a mapping that are named where not all are asked for.
const NAMED: usize = 3;

/// `missing` of the mapping `id` as text, ending in a line break: how much of what, and where; nothing where nothing is
/// missing. Every change is named with `all`, the first few else.
pub fn render(id: &str, missing: &[Untranslated], all: bool, look: Look) -> String {
    if missing.is_empty() {
        return String::new();
    }
    let mut keys: BTreeMap<&str, usize> = BTreeMap::new();
    // Keys of one change stand together; one change's keys may be at several places.
    let mut changes: Vec<(&Untranslated, Vec<&str>)> = Vec::new();
    for text in missing {
        *keys.entry(text.key).or_default() += 1;
        match changes.last_mut() {
            Some((first, keys)) if first.change == text.change => keys.push(text.key),
            _ => changes.push((text, vec![text.key])),
        }
    }
    let keys: Vec<String> = keys.into_iter().map(|(key, number)| format!("{number} `{key}`")).collect();
    let listed = keys.join(look.lang.pick(", ", "、"));
    let head = match look.lang {
        Lang::En => format!("no Chinese for {listed}"),
        Lang::Zh => format!("缺少中文：{listed}"),
    };
    let mut out = format!("{}  {head}\n", look.paint.text(Role::Heading, &visible(id)));
    let shown = if all { changes.len() } else { NAMED };
    for (first, keys) in changes.iter().take(shown) {
        let (place, change) = (visible(&first.place), visible(&first.change));
        out.push_str(&format!("  {place}  {}  {}\n", look.paint.text(Role::Name, &change), keys.join(", ")));
    }
    let hidden = changes.len().saturating_sub(shown);
    if hidden > 0 {
        let text = match look.lang {
            Lang::En => format!("  ... and {hidden} more changes (`-v` lists them)"),
            Lang::Zh => format!("  ……另有 {hidden} 个变更（用 `-v` 列出）"),
        };
        out.push_str(&format!("{}\n", look.paint.text(Role::Faint, &text)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::paint::Paint;

    fn text(key: &'static str, change: &str, line: usize) -> Untranslated {
        Untranslated { key, change: change.to_owned(), place: format!("ios.yaml:{line}") }
    }

    #[test]
    fn the_first_few_are_named_and_all_on_request() {
        let look = Look { lang: Lang::En, paint: Paint::PLAIN, width: 100 };
        let missing: Vec<_> = [text("message", "a", 4), text("help", "a", 2)]
            .into_iter()
            .chain(["b", "c", "d", "e"].map(|id| text("help", id, 9)))
            .collect();
        assert_eq!(
            render("acme/1-to-2", &missing, false, look),
            "acme/1-to-2  no Chinese for 5 `help`, 1 `message`\n\
             \x20 ios.yaml:4  a  message, help\n\
             \x20 ios.yaml:9  b  help\n\
             \x20 ios.yaml:9  c  help\n\
             \x20 ... and 2 more changes (`-v` lists them)\n"
        );
        let all = render("acme/1-to-2", &missing, true, look);
        assert!(all.contains("  ios.yaml:9  e  help\n") && !all.contains("more"), "{all}");
        assert_eq!(render("acme/1-to-2", &[], true, look), "");
    }
}
