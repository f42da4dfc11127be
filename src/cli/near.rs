//! "Did you mean": for ids that do not exist.

use crate::cli::exit::Failure;

/// A failure about `name` that is none of `known`; `list` is the command that lists them, as a sentence.
pub(super) fn unknown(what: &str, name: &str, known: &[&str], list: &str) -> Failure {
    let near = nearest(name, known);
    let help = if near.is_empty() {
        list.to_owned()
    } else {
        let near: Vec<_> = near.iter().map(|name| format!("`{name}`")).collect();
        format!("did you mean {}?", near.join(", "))
    };
    Failure::new(format!("no {what} `{name}`")).help(help)
}

/// Up to five of `known` that look like `name`, best first.
fn nearest<'a>(name: &str, known: &[&'a str]) -> Vec<&'a str> {
    let mut near: Vec<&str> = known.iter().copied().filter(|id| name.len() > 2 && id.contains(name)).collect();
    near.sort_by_key(|id| id.len());
    for id in similar::get_close_matches(name, known, 5, 0.6) {
        if !near.contains(&id) {
            near.push(id);
        }
    }
    near.dedup();
    near.truncate(5);
    near
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_typos_and_parts() {
        let known = ["room-connect-options", "room-renamed", "audio-mixing"];
        assert_eq!(nearest("room-conect-options", &known)[0], "room-connect-options");
        assert_eq!(nearest("mixing", &known), ["audio-mixing"]);
        assert!(nearest("zzz", &known).is_empty());
    }

    #[test]
    fn without_a_near_one_tells_where_to_look() {
        let failure = unknown("change", "x", &[], "`upshift paths` lists the upgrade paths");
        assert_eq!(failure.message, "no change `x`");
        assert_eq!(failure.help.as_deref(), Some("`upshift paths` lists the upgrade paths"));
    }
}
