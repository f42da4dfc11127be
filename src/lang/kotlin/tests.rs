//! What the Kotlin front end makes of hostile and of plain text.

use super::FRONT_END;
use crate::facts::{DeclKind, Facts};
use crate::lang::Unreadable;

fn lower(text: &str) -> Result<Facts, Unreadable> {
    (FRONT_END.lower)(text)
}

#[test]
fn templates_nested_too_deeply_are_refused() {
    let text = format!("val x = {}1{}", "\"${".repeat(600), "}\"".repeat(600));
    let refused = lower(&text).map(drop);
    assert!(matches!(refused, Err(Unreadable::TooDeep(_))), "{refused:?}");
}

#[test]
fn declarations_are_lowered() {
    let facts = lower("package a.b\n\nclass Room(val name: String) {\n    fun join() = name\n}\n").expect("facts");
    assert_eq!(facts.package.as_deref(), Some("a.b"));
    let kind = |name: &str| facts.decls.iter().find(|decl| &*decl.name.text == name).map(|decl| decl.kind);
    assert_eq!(kind("Room"), Some(DeclKind::Class));
    assert_eq!(kind("join"), Some(DeclKind::Function));
}
