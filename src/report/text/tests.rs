use super::*;
use crate::report::paint::Paint;
use crate::report::sample;

fn options() -> TextOptions {
    TextOptions {
        look: Look { lang: Lang::En, paint: Paint::default(), width: 100 },
        verbose: 0,
        all: false,
        by: By::File,
        arguments: " demo".to_owned(),
    }
}

#[test]
fn by_file_is_the_default() {
    insta::assert_snapshot!(render(&sample::scan(), &options()));
}

#[test]
fn by_change_puts_the_worst_first() {
    insta::assert_snapshot!(render(&sample::scan(), &TextOptions { by: By::Change, ..options() }));
}

#[test]
fn verbose_tells_the_evidence() {
    insta::assert_snapshot!(render(&sample::scan(), &TextOptions { verbose: 2, all: true, ..options() }));
}

#[test]
fn chinese() {
    let look = Look { lang: Lang::Zh, ..options().look };
    insta::assert_snapshot!(render(&sample::scan(), &TextOptions { look, ..options() }));
}

#[test]
fn nothing_found_says_what_was_looked_for() {
    insta::assert_snapshot!(render(&sample::empty(), &options()));
}

#[test]
fn help_keeps_its_line_breaks() {
    let mut scan = sample::scan();
    scan.findings[0].help = Some("name the arguments:\n\n    start(\u{1b}\n    )\r\nand go on\n".to_owned());
    let text = render(&scan, &options());
    assert!(text.lines().all(|line| !line.ends_with(' ')), "{text}");
    let at = text.find("help: name the arguments:\n").expect("the first line");
    let indent =
        "\n".to_owned() + &" ".repeat(text[..at].chars().rev().take_while(|&c| c != '\n').count() + "help: ".len());
    let lines: Vec<_> = text[at..].split(&indent).take(4).collect();
    let last = lines[3].lines().next();
    assert_eq!(
        (&lines[..3], last),
        (&["help: name the arguments:\n", "    start(␛", "    )"][..], Some("and go on")),
        "{text}"
    );
}

#[test]
fn no_control_character_gets_out() {
    for verbose in [0, 2] {
        let text = render(&sample::scan(), &TextOptions { verbose, all: true, ..options() });
        let bad: Vec<_> = text.chars().filter(|&c| c.is_control() && c != '\n').collect();
        assert!(bad.is_empty(), "{bad:?} in {text}");
    }
}

#[test]
fn lines_stay_within_the_width() {
    for line in render(&sample::scan(), &options()).lines() {
        assert!(line.chars().count() <= 100, "{line}");
    }
}

#[test]
fn a_very_long_line_is_cut() {
    let mut scan = sample::scan();
    let text = format!("{}val x = 1; engine.muteLocal(true) {}", "\u{fc}".repeat(100_000), "y".repeat(100_000));
    let start = text.find("muteLocal").expect("site");
    scan.files[0] = crate::source::SourceFile::new("long.kt", text);
    scan.findings.truncate(2);
    scan.findings.remove(0);
    scan.findings[0].span = crate::source::Span::new(start, start + 9);
    let text = render(&scan, &options());
    assert!(text.contains("long.kt:1:100019"), "{text}");
    assert!(text.contains("engine.muteLocal(true)"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 110), "{text}");
}

#[test]
fn colour_adds_nothing_but_colour() {
    let look = Look { paint: Paint::new(true), ..options().look };
    for by in [By::File, By::Change] {
        let coloured = render(&sample::scan(), &TextOptions { look, by, ..options() });
        assert_ne!(coloured, without_escapes(&coloured));
        assert_eq!(without_escapes(&coloured), render(&sample::scan(), &TextOptions { by, ..options() }));
    }
}

/// `text` without colours (CSI .. m) and links (OSC 8 .. ST).
fn without_escapes(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        out.push_str(before);
        rest = match after.strip_prefix('[') {
            Some(colour) => colour.split_once('m').expect("a colour").1,
            None => after.split_once("\u{1b}\\").expect("a link").1,
        };
    }
    out + rest
}
