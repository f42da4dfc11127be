//! Damage, depth and time.

use super::super::super::Unreadable;
use super::super::lower::lower;
use super::*;

#[test]
fn damage_stays_local() {
    let source = "func f() {\n a(.b)\n let = = 3 3\n c()\n}\nfunc g() { d() }";
    let facts = super::super::lower::lower(source).expect("readable");
    assert!(!facts.damage.is_empty());
    let names: Vec<_> = facts.decls.iter().map(|decl| &*decl.name.text).collect();
    assert!(names.contains(&"g"), "{names:?}");
    assert!(facts.exprs.iter().any(|expr| &source[expr.span.range()] == "d()"));
    assert_eq!(coverage::broken(&facts, source), Vec::<String>::new());
}

#[test]
fn a_file_of_garbage_gives_damage_only() {
    let facts = lower("}} ) func ((( = @ ` \u{2028} class").expect("readable");
    assert!(!facts.damage.is_empty());
    lower("").expect("an empty file is readable");
    lower("\u{feff}// only a comment").expect("readable");
}

#[test]
fn deep_nesting_stops_and_is_damage() {
    let deep =
        |open: &str, close: &str, times: usize| format!("let x = {}1{}", open.repeat(times), close.repeat(times));
    for (open, close) in
        [("(", ")"), ("[", "]"), ("f { ", " }"), ("f(", ")"), ("if a { ", " } else { b }"), ("\"\\(", ")\"")]
    {
        let source = deep(open, close, 2000);
        let small_stack = std::thread::Builder::new().stack_size(2 << 20);
        let thread = small_stack.spawn(move || lower(&source).expect("readable").damage.len()).expect("a thread");
        assert!(thread.join().expect("no overflow") > 0, "{open}");
    }
}

#[test]
fn deep_types_blocks_and_declarations_stop() {
    let many = 2000;
    let sources = [
        format!("let x: {}Int{}", "[".repeat(many), "]".repeat(many)),
        format!("func f() {{ {} {} }}", "if a { ".repeat(many), "}".repeat(many)),
        format!("{} {}", "class A { ".repeat(many), "}".repeat(many)),
        format!("func f() {{ {} }}", "if a { } else ".repeat(many) + "{ }"),
        format!("switch a {{ case {}let x{}: b() }}", ".a(".repeat(many), ")".repeat(many)),
        format!("func f() {{ {} {} }}", "func g() { ".repeat(many), "}".repeat(many)),
    ];
    for source in sources {
        let small_stack = std::thread::Builder::new().stack_size(2 << 20);
        let thread = small_stack.spawn(move || lower(&source).expect("readable").damage.len()).expect("a thread");
        assert!(thread.join().expect("no overflow") > 0);
    }
}

#[test]
fn long_chains_cost_no_depth() {
    for part in [".a()", ".a { $0 }", " + a", " ?? a", " == a || b", "!.b", "[0]"] {
        let source = format!("let x = a{}", part.repeat(3000));
        let small_stack = std::thread::Builder::new().stack_size(2 << 20);
        let thread = small_stack.spawn(move || lower(&source).expect("readable").exprs.len()).expect("a thread");
        assert!(thread.join().expect("no overflow") > 2000, "{part}");
    }
}

#[test]
fn a_parse_without_end_is_given_up() {
    let mut source = String::from("let x = ");
    let mut hashes = 1;
    while source.len() < 160_000 {
        source += &format!("{0}\"\\{0}(", "#".repeat(hashes));
        hashes += 1;
    }
    assert!(matches!(lower(&source), Err(Unreadable::Timeout(_))));
}

#[test]
fn byte_offsets_survive_wide_text_and_line_ends() {
    let source = "let ä = \"日本\"\r\nlet b = ä.count\r\n";
    let facts = facts(source);
    assert_eq!(facts.decls.iter().map(|decl| &*decl.name.text).collect::<Vec<_>>(), ["ä", "b"]);
}
