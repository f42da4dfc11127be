//! What the Kotlin front end makes of hostile and of plain text.

use super::FRONT_END;
use crate::facts::{DeclKind, Expr, ExprKind, Facts};
use crate::lang::Unreadable;

fn lower(text: &str) -> Result<Facts, Unreadable> {
    (FRONT_END.lower)(text)
}

/// Each of these opens more strings than the grammar's scanner survives.
#[test]
fn templates_beyond_count_are_damage() {
    let nested = format!("val x = {}1{}", "\"${".repeat(600), "}\"".repeat(600));
    // A brace in a string in a template ends no template.
    let disguised = format!("val x = {}1", "\"${ f(\"}\") + ".repeat(600));
    let broken = "val x = \"${ ) ] = \nfun f() { g(\"$a\", \"${ }\n}\n".repeat(600);
    for text in [nested, disguised, broken] {
        assert!(!lower(&text).expect("facts").damage.is_empty(), "{}", &text[..40]);
    }
}

/// Well-formed code may hold as many templates as it likes.
#[test]
fn templates_of_whole_code_are_read() {
    let calls = [
        "g(\"$a ${b.c()}\")",
        "g(\"\"\"\n  $a\n  ${b.c(\"${d(\"}\")}\") { e ->\n  e }} \"x\"\n\"\"\")",
        "g(\"\", \"\\$ ${'\\$'} ${if (a) \"$b\" else '\"'}\") // $a \"",
    ];
    for call in calls {
        let many = format!("fun f() {{\n{}    g(\"${{last.use()}}\")\n}}\n", format!("    {call}\n").repeat(700));
        let facts = lower(&many).expect("facts");
        assert!(facts.damage.is_empty(), "{call}: {:?}", facts.damage);
        let last = |expr: &Expr| matches!(&expr.kind, ExprKind::Name(name) if &*name.text == "last");
        assert!(facts.exprs.iter().any(last), "{call}");
    }
    // One mistake anywhere, and the rest is not trusted.
    for mistake in ["g(\"${ val val }\")", "g(\"${ ) }\")", "g(\"${ \"a }\")"] {
        let calls = "    g(\"$a ${b.c()}\")\n".repeat(400);
        let many = format!("fun f() {{\n{calls}    {mistake}\n{calls}}}\n");
        assert!(!lower(&many).expect("facts").damage.is_empty(), "{mistake}");
    }
}

#[test]
fn declarations_are_lowered() {
    let facts = lower("package a.b\n\nclass Room(val name: String) {\n    fun join() = name\n}\n").expect("facts");
    assert_eq!(facts.package.as_deref(), Some("a.b"));
    let kind = |name: &str| facts.decls.iter().find(|decl| &*decl.name.text == name).map(|decl| decl.kind);
    assert_eq!(kind("Room"), Some(DeclKind::Class));
    assert_eq!(kind("join"), Some(DeclKind::Function));
}
