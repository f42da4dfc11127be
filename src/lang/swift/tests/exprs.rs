//! Expressions.

use super::*;

#[test]
fn members_and_optional_chains() {
    assert_eq!(value("a.b.c"), "a.b.c");
    assert_eq!(value("a?.b?.c"), "a?.b?.c");
    assert_eq!(value("a!.b"), "NotNull<a>.b");
    assert_eq!(value("tuple.0.b"), "tuple.0.b");
}

#[test]
fn the_base_of_an_optional_chain_ends_before_the_mark() {
    let source = "x = a?.b";
    assert_eq!(texts(source, |kind| matches!(kind, ExprKind::Member { .. })), ["a?.b"]);
    assert_eq!(context(source, "a"), "base of a?.b");
}

#[test]
fn an_optional_index_unwraps_its_base() {
    assert_eq!(value("a?[0]?.b"), "NotNull<a>[int]?.b");
    assert_eq!(value("a.f?(1)"), "a.f(int)");
}

#[test]
fn calls_with_labels_and_trailing_closures() {
    assert_eq!(value("f(a, b: c)"), "f(a, b: c)");
    assert_eq!(value("f { 1 }"), "f ~{ -> int}");
    assert_eq!(value("f(1) { 2 } done: { 3 }"), "f(int, ~{ -> int}, ~done: { -> int})");
    assert_eq!(value("f(a)(b)[c] { d }.e"), "f(a)(b)[c] ~{ -> d}.e");
}

#[test]
fn the_argument_list_spans_both_parentheses() {
    let source = "f(a, b) { }";
    let facts = facts(source);
    let ExprKind::Call { parens: Some(parens), args, .. } = &facts.exprs[0].kind else { panic!("no call") };
    assert_eq!(&source[parens.range()], "(a, b)");
    assert_eq!(args.iter().map(|arg| &source[arg.span.range()]).collect::<Vec<_>>(), ["a", "b", "{ }"]);
    assert_eq!(args.iter().map(|arg| arg.trailing).collect::<Vec<_>>(), [false, false, true]);
}

#[test]
fn arguments_are_numbered_on_over_trailing_closures() {
    assert_eq!(context("f(a) { } x: { b }", "{ b }"), "argument 2 of f(a, ~{ -> -}, ~x: { -> b})");
}

#[test]
fn try_and_await_take_in_the_whole_chain() {
    assert_eq!(value("try await a.b().c"), "Same<Await<a.b().c>>");
    assert_eq!(value("try? a.b().c"), "Optional<a.b().c>");
    assert_eq!(value("try! a.b()"), "NotNull<a.b()>");
    assert_eq!(value("try? a() ?? b"), "Optional<choice(NotNull<a()>, b)>");
}

#[test]
fn prefix_operators_bind_looser_than_suffixes() {
    assert_eq!(value("!a.b(c)"), "(!a.b(c))");
    assert_eq!(value("-(a + b)"), "(-Same<(a + b)>)");
    assert_eq!(value("!(a || b) && c"), "((!Same<(a || b)>) && c)");
    assert_eq!(value("f(&a.b)"), "f(Same<a.b>)");
}

#[test]
fn operators_bind_by_precedence() {
    assert_eq!(value("a == .b || c == .d && e"), "((a == .b) || ((c == .d) && e))");
    assert_eq!(value("a < b && c > d"), "((a < b) && (c > d))");
    assert_eq!(value("a + b * c - d"), "((a + (b * c)) - d)");
    assert_eq!(value("a as? B ?? c == d"), "(choice(NotNull<(a as? B)>, c) == d)");
    assert_eq!(value("a ?? b ?? c"), "choice(NotNull<a>, choice(NotNull<b>, c))");
}

#[test]
fn a_closure_after_an_operand_belongs_to_it() {
    assert_eq!(value("a == b.first { $0.c }"), "(a == b.first ~{$0 -> $0.c})");
    assert_eq!(value("a ?? b.first { $0 }.d"), "choice(NotNull<a>, b.first ~{$0 -> $0}.d)");
    assert_eq!(value("x ? a : b.f { 1 }"), "choice(a, b.f ~{ -> int})");
}

#[test]
fn compared_sides_name_each_other() {
    let source = "x = a.b == .c || d";
    assert_eq!(context(source, ".c"), "compared to a.b");
    assert_eq!(context(source, "a.b"), "compared to .c");
}

#[test]
fn implicit_members() {
    assert_eq!(value(".a"), ".a");
    assert_eq!(value(".a.b"), ".a.b");
    assert_eq!(value(".a(1).b(2)"), ".a(int).b(int)");
    assert_eq!(value(".init(x: 1)"), ".init(x: int)");
    assert_eq!(texts("f(.a.b)", |kind| matches!(kind, ExprKind::ImplicitMember(_))), [".a"]);
}

#[test]
fn types_as_values() {
    assert_eq!(value("Foo.self"), "<Foo>");
    assert_eq!(value("A.B.self"), "<A.B>");
    assert_eq!(value("[Foo]()"), "<[Foo]>()");
    assert_eq!(value("[String: Foo?]()"), "<[String: Foo?]>()");
    assert_eq!(value("Foo<Bar>()"), "<Foo<Bar>>()");
    assert_eq!(value("Foo<Bar>.make()"), "<Foo<Bar>>.make()");
    assert_eq!(value("x == A.Foo<[Bar]>.make(1)"), "(x == <A.Foo<[Bar]>>.make(int))");
    assert_eq!(value("Foo<Bar>.self"), "<Foo<Bar>>");
    assert_eq!(value("Foo()"), "Foo()");
}

#[test]
fn comparisons_with_blanks_are_no_generics() {
    assert_eq!(value("a < b"), "(a < b)");
    assert_eq!(value("Foo < Bar && Baz > (c)"), "((Foo < Bar) && (Baz > Same<c>))");
}

#[test]
fn casts_and_type_tests() {
    assert_eq!(value("a as? Foo"), "(a as? Foo)");
    assert_eq!(value("a as! Foo"), "(a as Foo)");
    assert_eq!(value("a is Foo"), "(a is Foo)");
    assert_eq!(value("(a as? Foo)?.b"), "Same<(a as? Foo)>?.b");
}

#[test]
fn choices() {
    assert_eq!(value("a ? b : c"), "choice(b, c)");
    assert_eq!(value("if a { b } else if c { d } else { e }"), "choice(b, choice(d, e))");
    assert_eq!(value("switch a { case .b: 1\n default: 2 }"), "match a {.b => int;  => int} default");
    assert_eq!(context("let x = a ?? b", "b"), "part of b");
}

#[test]
fn references_keep_labels_out_of_the_name() {
    assert_eq!(value("a.b(_:c:)"), "a::b");
    assert_eq!(value("b(_:)"), "::b");
    assert_eq!(texts("x = a.b(_:c:)", |kind| matches!(kind, ExprKind::CallableRef { .. })), ["a.b(_:c:)"]);
}

#[test]
fn selectors_refer_to_their_last_name() {
    for source in ["f(#selector(Foo.bar(_:)))", "f(#selector(Foo.bar))", "f(#selector(getter: Foo.bar))"] {
        let facts = facts(source);
        let found = facts.exprs.iter().position(|expr| matches!(expr.kind, ExprKind::CallableRef { .. }));
        assert_eq!(found.map(|at| Shown(&facts).expr(ExprId(at as u32))).as_deref(), Some("Foo::bar"), "{source}");
    }
}

#[test]
fn key_paths() {
    assert_eq!(value(r"\Foo.bar.baz"), r"\^Foo.bar.baz");
    assert_eq!(value(r"x.map(\.bar)"), r"x.map(\^.bar)");
    assert_eq!(value(r"\.a[0]?.b"), r"\^.a[int]?.b");
}

#[test]
fn strings() {
    assert_eq!(value(r#""a""#), "text");
    assert_eq!(value(r#""a \(b.c) \(d)""#), r#""b.c, d""#);
    assert_eq!(value(r##"#"a \#(b)"#"##), r#""b""#);
    assert_eq!(value("\"\"\"\n a \\(b)\n \"\"\""), r#""b""#);
}

#[test]
fn literals_and_collections() {
    assert_eq!(value("[1, a.b]"), "List(int, a.b)");
    assert_eq!(value("[a: 1, b: nil]"), "Map(a, int, b, null)");
    assert_eq!(value("(1, x: 2.5)"), "Tuple(int, x: float)");
    assert_eq!(value("(a)"), "Same<a>");
    assert_eq!(value("true"), "bool(true)");
    assert_eq!(value("1...a.b"), "(int ... a.b)");
}

#[test]
fn unit_as_an_argument_is_no_damage() {
    assert_eq!(value("done(.success(()))"), "done(.success(Tuple()))");
}

#[test]
fn assignments() {
    assert_eq!(context("a.b = .c", ".c"), "assigned to a.b");
    assert_eq!(context("a.b = .c", "a.b"), "target of a.b = .c");
    assert_eq!(context("a += f()", "f()"), "assigned to a");
    assert_eq!(context("_ = f()", "f()"), "assigned to _");
    assert_eq!(context("x = try a ?? b", "try a ?? b"), "assigned to x");
}

#[test]
fn closures() {
    assert_eq!(value("{ a, b in b }"), "{a, b -> b}");
    assert_eq!(value("{ (a: Int, b) -> Foo in a }"), "{a, b -> a}");
    assert_eq!(value("{ $1 }"), "{$0, $1 -> $1}");
    assert_eq!(value("{ a in\n f()\n return a }"), "{a -> a}");
    assert_eq!(value("{ f { $0 } }"), "{ -> f ~{$0 -> $0}}");
}

#[test]
fn shorthand_parameters_belong_to_the_closure_without_names() {
    assert_eq!(value("a.map { g(x: { y in $0 }) }"), "a.map ~{$0 -> g(x: {y -> $0})}");
}

#[test]
fn captures() {
    let source = "f { [weak self, weak room, x = y.z] in self?.g(room, x) }";
    assert_eq!(decls(source), "  Local room = room\n  Local x = y.z");
    assert_eq!(texts(source, |kind| matches!(kind, ExprKind::This(_))), ["self", "self"]);
    let facts = facts(source);
    let room = facts.exprs.iter().find(|expr| matches!(expr.context, Context::Initialiser(_))).expect("an initialiser");
    assert_eq!(room.scope, ScopeId(0), "a capture is read outside of the closure");
}

#[test]
fn macros_keep_their_mark_and_their_closures() {
    assert_eq!(context("#Preview { Foo() }", "Foo()"), "lambda result");
    assert_eq!(texts("#Preview { Foo() }", |kind| matches!(kind, ExprKind::Name(_))), ["#Preview", "Foo"]);
}

#[test]
fn a_chain_goes_on_over_conditional_compilation() {
    let source = "func f() {\n a()\n #if X\n .b()\n #else\n .c()\n #endif\n .d()\n}";
    let facts = facts(source);
    let last = facts.exprs.iter().position(|expr| source[expr.span.range()].ends_with(".d()"));
    let shown = last.map(|at| Shown(&facts).expr(ExprId(at as u32)));
    assert_eq!(shown.as_deref(), Some("Same<Same<a()>.c()>.d()"));
}

#[test]
fn super_and_initialisers() {
    assert_eq!(context("class A { init() { super.init(x: 1) } }", "super"), "base of super.init");
    assert_eq!(value("Foo.init(x: 1)"), "Foo.init(x: int)");
}

#[test]
fn both_branches_of_conditional_compilation_are_lowered() {
    let source = "func f() {\n#if A\n a()\n#else\n b()\n#endif\n}";
    assert_eq!(texts(source, |kind| matches!(kind, ExprKind::Name(_))), ["a", "b"]);
}
