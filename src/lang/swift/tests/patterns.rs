//! Patterns, conditions and control flow.

use super::*;

fn locals(source: &str) -> Vec<String> {
    let facts = facts(source);
    let is_local = |id: &u32| facts.decls[*id as usize].kind == DeclKind::Local;
    (0..facts.decls.len() as u32).filter(is_local).map(|id| Shown(&facts).decl(DeclId(id))).collect()
}

/// The scope of the declaration and that of the first name equal to it after it.
fn is_visible(source: &str, name: &str) -> bool {
    let facts = facts(source);
    let decl = facts.decls.iter().find(|decl| &*decl.name.text == name).expect("the declaration");
    let mut uses = facts.exprs.iter().filter(|expr| matches!(&expr.kind, ExprKind::Name(used) if *used.text == *name));
    let last = uses.next_back().expect("a use");
    facts.scopes_up(last.scope).any(|(id, _)| id == decl.scope)
}

#[test]
fn optional_binding() {
    assert_eq!(locals("if let x = a.b { f(x) }"), ["Local x = unwrapped a.b"]);
    assert_eq!(locals("if var x: Foo = a { }"), ["Local x var: Foo = unwrapped a"]);
    assert_eq!(locals("while let x = a.next() { }"), ["Local x = unwrapped a.next()"]);
}

#[test]
fn shorthand_binding_reads_the_name_outside() {
    let source = "if let x { f(x) }";
    assert_eq!(locals(source), ["Local x = unwrapped x"]);
    let facts = facts(source);
    let read = facts.exprs.iter().find(|expr| matches!(expr.context, Context::Initialiser(_))).expect("the name");
    assert_ne!(read.scope, facts.decls[0].scope);
    assert!(is_visible(source, "x"));
}

#[test]
fn a_name_bound_again_is_read_outside() {
    let source = "func f() { guard let x = x.y else { return }\n g(x) }";
    let facts = facts(source);
    let x = facts.decls.iter().find(|decl| decl.kind == DeclKind::Local).expect("the local");
    let reads: Vec<_> =
        facts.exprs.iter().filter(|e| matches!(&e.kind, ExprKind::Name(n) if &*n.text == "x")).collect();
    assert_eq!(reads.iter().map(|read| read.scope == x.scope).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn guard_binds_for_what_follows() {
    assert!(is_visible("func f() { guard let x = a else { return }\n let y = 1\n if b { g(x) } }", "x"));
    assert!(!is_visible("func f() { if let x = a { }\n g(x) }", "x"));
}

#[test]
fn self_needs_no_local() {
    assert_eq!(locals("f { [weak self] in guard let self else { return }\n self.g() }"), Vec::<String>::new());
    assert_eq!(locals("if let self = self { g() }"), Vec::<String>::new());
    assert_eq!(locals("guard let strong = self else { return }"), ["Local strong = unwrapped self"]);
}

#[test]
fn later_conditions_see_earlier_names() {
    assert!(is_visible("if let x = a, x.ok, case .b = c { }", "x"));
}

#[test]
fn case_patterns_in_switch() {
    let source = "switch s { case .a(let x): f(x)\n case let .b(y, name: z): g()\n case Foo.c: h()\n default: i() }";
    assert_eq!(
        locals(source),
        ["Local x = payload 0 .a(@x)", "Local y = payload 0 .b(@y, name: @z)", "Local z = payload 1 .b(@y, name: @z)"]
    );
    assert_eq!(context(source, ".a(let x)"), "pattern of s");
    assert_eq!(context(source, ".a"), "base of .a(@x)");
    assert_eq!(context(source, "let x"), "payload 0 of .a(@x)");
    assert_eq!(context(source, "Foo.c"), "pattern of s");
}

#[test]
fn the_forms_of_a_switch() {
    let shown = |source: &str| {
        let facts = facts(source);
        let at = facts.exprs.iter().position(|expr| matches!(expr.kind, ExprKind::Match { .. })).expect("a match");
        Shown(&facts).expr(ExprId(at as u32))
    };
    assert_eq!(shown("switch a { case .b, .c: f()\n case .d: g(); h() }"), "match a {.b, .c => f(); .d}");
    assert_eq!(shown("switch a { case is Foo: f()\n case _: g() }"), "match a {( is Foo) => f(); _ => g()} default");
    assert_eq!(shown("switch a { case let x as Foo: f() }"), "match a {(@x as Foo) => f()}");
    assert_eq!(shown("switch a { case 1...2: f()\n case nil: g() }"), "match a {(int ... int) => f(); null => g()}");
    assert_eq!(shown("switch a { case let x where x.y: f() }"), "match a {@x => f()}");
    assert_eq!(shown("switch a { case let x: f() }"), "match a {@x => f()} default");
    assert_eq!(shown("switch a { case .b: break\n @unknown default: break }"), "match a {.b; } default");
}

#[test]
fn tuples_are_matched_part_by_part() {
    let source = "switch (a, b) { case (.x, let y): f(y)\n default: g() }";
    assert_eq!(locals(source), ["Local y = b"]);
    assert_eq!(context(source, ".x"), "pattern of a");
    assert_eq!(locals("if case let (p, q) = r { }"), ["Local p = component 0 r", "Local q = component 1 r"]);
}

#[test]
fn optional_patterns() {
    assert_eq!(locals("if case let x? = a { }"), ["Local x = unwrapped a"]);
    assert_eq!(context("if case .b? = a { }", ".b"), "part of Optional<.b>");
}

#[test]
fn case_conditions() {
    let source = "guard case .a(let x, _) = y.z else { return }";
    assert_eq!(locals(source), ["Local x = payload 0 .a(@x, _)"]);
    assert_eq!(context(source, ".a(let x, _)"), "pattern of y.z");
    assert_eq!(locals("while case let .a(x) = y { }"), ["Local x = payload 0 .a(@x)"]);
}

#[test]
fn loops() {
    assert_eq!(locals("for x in xs where x.y { f(x) }"), ["Local x = element xs"]);
    assert_eq!(locals("for x: Foo in xs { }"), ["Local x: Foo = element xs"]);
    assert_eq!(locals("for await x in xs.y { }"), ["Local x = element xs.y"]);
    assert_eq!(
        locals("for (i, x) in xs.enumerated() { }"),
        ["Local  implicit = element xs.enumerated()", "Local i = component 0 @", "Local x = component 1 @"]
    );
}

#[test]
fn case_loops_match_the_element() {
    let source = "for case .a(let x) in xs { }";
    assert_eq!(locals(source), ["Local  implicit = element xs", "Local x = payload 0 .a(@x)"]);
    assert_eq!(context(source, ".a(let x)"), "pattern of @");
}

#[test]
fn catch_binds_error() {
    assert_eq!(locals("do { try f() } catch { g(error) }"), ["Local error implicit: Error"]);
    assert!(is_visible("do { try f() } catch { g(error) }", "error"));
    let source = "do { } catch let e as Foo { } catch Bar.a(let x) where x { }";
    let names: Vec<_> = locals(source).into_iter().filter(|local| !local.contains("implicit")).collect();
    assert_eq!(names, ["Local e: Foo = matched @error", "Local x = payload 0 Bar.a(@x)"]);
}

#[test]
fn defer_is_a_block() {
    let source = "func f() { defer { a() }\n b() }";
    assert_eq!(texts(source, |kind| matches!(kind, ExprKind::Name(_))), ["a", "b"]);
    assert_eq!(context(source, "a()"), "statement");
}

#[test]
fn jumps_name_labels_and_no_values() {
    let source = "outer: for x in xs { continue outer }";
    assert_eq!(texts(source, |kind| matches!(kind, ExprKind::Name(_))), ["xs"]);
}

#[test]
fn destructuring() {
    assert_eq!(locals("func f() { let (a, _) = g() }"), ["Local a = component 0 g()"]);
    assert_eq!(locals("func f() { let (a, b) = (1, c) }"), ["Local a = int", "Local b = c"]);
    assert_eq!(locals("func f() { let (a, (b, c)) = g() }")[2], "Local b = component 0 @");
}
