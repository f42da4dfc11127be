//! Whatever a person does to the file: no line of theirs is lost, and a second run changes nothing.

use proptest::prelude::*;

use super::tests::{all, fresh, report, run};

/// What a person may do to a file.
#[derive(Debug, Clone)]
enum Edit {
    /// Turns a box.
    Tick(usize, char),
    /// Writes a line.
    Insert(usize, String),
    /// Moves an item with what is indented below it.
    Move(usize, usize),
    /// Deletes a line.
    Delete(usize),
    /// Writes something behind a line.
    Append(usize, String),
}

/// A line with a word of its own, so that it can be found again.
fn line() -> impl Strategy<Value = String> {
    let start = prop::sample::select(vec![
        "",
        "  ",
        "    ",
        "\t",
        "- ",
        "* [ ] ",
        "  - [x] ",
        "## ",
        "> ",
        "1. ",
        "  - **Who:** ",
        "<!-- note --> ",
        "`",
        "- [ ] ~~",
    ]);
    (start, "[a-zé日]{1,6}").prop_map(|(start, word)| format!("{start}{word} mine"))
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = 0usize..200;
    prop_oneof![
        (at.clone(), prop::sample::select(vec!['x', 'X', ' ', '-'])).prop_map(|(at, sign)| Edit::Tick(at, sign)),
        (at.clone(), line()).prop_map(|(at, line)| Edit::Insert(at, line)),
        (at.clone(), at.clone()).prop_map(|(from, to)| Edit::Move(from, to)),
        at.clone().prop_map(Edit::Delete),
        (at, "[a-z]{1,6} mine").prop_map(|(at, text)| Edit::Append(at, text)),
    ]
}

fn edited(text: &str, edits: &[Edit]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for edit in edits {
        let boxes: Vec<usize> =
            (0..lines.len()).filter(|&at| lines[at].contains("<!-- upshift:") && lines[at].contains("- [")).collect();
        match edit {
            Edit::Tick(at, sign) if !boxes.is_empty() => {
                let line = &mut lines[boxes[at % boxes.len()]];
                let open = line.find('[').expect("a box") + 1;
                let length = line[open..].chars().next().map_or(0, char::len_utf8);
                line.replace_range(open..open + length, &sign.to_string());
            }
            Edit::Insert(at, new) => lines.insert(at % (lines.len() + 1), new.clone()),
            Edit::Move(from, to) if !boxes.is_empty() => {
                let first = boxes[from % boxes.len()];
                let rest = lines[first + 1..].iter().take_while(|line| line.starts_with("  ")).count();
                let item: Vec<String> = lines.drain(first..=first + rest).collect();
                let to = to % (lines.len() + 1);
                lines.splice(to..to, item);
            }
            // What makes it our file stays.
            Edit::Delete(at) if !lines.is_empty() => {
                let at = at % lines.len();
                if !lines[at].contains("upshift-checklist") {
                    lines.remove(at);
                }
            }
            Edit::Append(at, new) if !lines.is_empty() => {
                let at = at % lines.len();
                lines[at].push(' ');
                lines[at].push_str(new);
            }
            _ => {}
        }
    }
    lines.join("\n") + "\n"
}

/// The words of a person's, in order.
fn mine(text: &str) -> Vec<&str> {
    text.lines()
        .filter(|line| line.contains(" mine"))
        .map(|line| line.split("<!-- upshift").last().unwrap_or(line))
        .collect()
}

#[test]
fn an_item_of_a_persons_between_a_title_and_its_lines_holds_nothing_up() {
    let edits = [
        Edit::Insert(25, "x mine".to_owned()),
        Edit::Insert(20, "- x mine".to_owned()),
        Edit::Delete(25),
        Edit::Tick(0, 'x'),
    ];
    let once = run(Some(&edited(&fresh(), &edits)), &all()).text;
    assert_eq!(run(Some(&once), &all()).text, once);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_line_of_a_person_is_lost(edits in prop::collection::vec(edit(), 0..12), change in 0usize..3) {
        let text = edited(&fresh(), &edits);
        let report = match change {
            0 => all(),
            1 => report(|id| !id.starts_with("mute") && id != "did-join-user-1-0"),
            _ => report(|id| id.starts_with("set-log")),
        };
        let once = run(Some(&text), &report).text;
        let (before, after) = (mine(&text), mine(&once));
        // Behind a marker a line has other words in front of what is a person's.
        let tail = |line: &str| line.rsplit("--> ").next().unwrap_or(line).to_owned();
        let before: Vec<String> = before.into_iter().map(tail).collect();
        let after: Vec<String> = after.into_iter().map(tail).collect();
        prop_assert_eq!(before, after, "\n{}\n-----\n{}", text, once);
        let twice = run(Some(&once), &report);
        prop_assert_eq!(&twice.text, &once);
        // Every box of a person's that says so stays as it is, unless the code says more.
        if change == 0 {
            let boxes = |text: &str| -> Vec<String> {
                let is_item = |line: &&str| line.contains("<!-- upshift:") && line.contains("[x]");
                text.lines().filter(is_item).filter_map(|line| Some(line.split("<!-- upshift:").nth(1)?.split(' ').next()?.to_owned())).collect()
            };
            prop_assert_eq!(boxes(&text), boxes(&once));
        }
    }
}
