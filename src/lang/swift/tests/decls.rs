//! Declarations and types.

use super::*;

#[test]
fn imports() {
    let facts = facts("import A\nimport struct B.C\n@testable import D\n@_exported import E.F\nimport class G.H\n");
    let shown: Vec<_> = facts
        .imports
        .iter()
        .map(|import| {
            let path: Vec<_> = import.path.iter().map(|part| &*part.text).collect();
            (path.join("."), import.wildcard, import.exported)
        })
        .collect();
    let expected =
        [("A", true, false), ("B.C", false, false), ("D", true, false), ("E.F", true, true), ("G.H", false, false)];
    assert_eq!(shown, expected.map(|(path, wildcard, exported)| (path.to_owned(), wildcard, exported)));
}

#[test]
fn the_module_line() {
    assert_eq!(facts("// About.\n// module: Acme\n\nstruct A {}").package.as_deref(), Some("Acme"));
    assert_eq!(facts("struct A {}\n// module: Acme").package, None);
}

#[test]
fn types_of_all_kinds() {
    assert_eq!(
        decls("class A: B, C {}\nstruct D {}\nactor E {}\nenum F: Int {}\nprotocol G: H {}\nextension A.I: G {}"),
        "Class A < B, C\nClass D\nClass E\nEnum F < Int\nInterface G < H\nExtension : A.I < G"
    );
}

#[test]
fn type_parameters_and_where_clauses() {
    assert_eq!(decls("class A<T: B, U>: C<T> where U: D {}"), "Class A < C<T>\n  TypeParam T: B\n  TypeParam U: D");
    assert_eq!(
        decls("func f<T>(_ x: T) -> T where T: A, T: B { x }"),
        "Function f: T\n  TypeParam T: all(A & B)\n  Param x: T"
    );
}

#[test]
fn protocols() {
    assert_eq!(
        decls(
            "protocol P { associatedtype T: A\n func f(_ x: T)\n var a: Int { get }\n var b: Int { get set }\n init() }"
        ),
        "Interface P\n  TypeParam T: A\n  Function f abstract\n    Param x: T\n  Property a abstract: Int\n  \
         Property b var abstract: Int\n  Constructor init abstract"
    );
}

#[test]
fn a_body_in_an_extension_makes_a_requirement_optional() {
    let shown = decls("protocol P { func f(a: Int)\n func f(b: Int) }\nextension P { func f(a: Int) {} }");
    assert_eq!(shown.lines().nth(1), Some("  Function f optional"));
    assert_eq!(shown.lines().nth(3), Some("  Function f abstract"));
    assert!(decls("@objc protocol P { @objc optional func f() }").contains("Function f abstract optional @objc"));
}

#[test]
fn enum_cases() {
    assert_eq!(
        decls("enum E { case a, b(x: Int, Foo, _ y: Bar)\n case c = 1\n indirect case d(E = .a) }"),
        "Enum E\n  EnumCase a\n  EnumCase b\n    Param x label=x: Int\n    Param : Foo\n    Param y: Bar\n  \
         EnumCase c = int\n  EnumCase d\n    Param  default: E = .a"
    );
}

#[test]
fn parameters() {
    assert_eq!(
        decls("func f(_ a: Int, b c: inout Foo, d: Int..., e: @escaping (A) -> Void = g) {}"),
        "Function f\n  Param a: Int\n  Param c label=b: all(Foo)\n  Param d label=d vararg: Int\n  \
         Param e label=e default: (A) -> Void = g"
    );
    assert_eq!(context("func f(a: Foo = .b) {}", ".b"), "initialiser of a");
}

#[test]
fn functions_with_modifiers() {
    assert_eq!(
        decls(
            "class A { @MainActor override func a() async throws -> Int { 1 }\n private static func b() {}\n class func c() {} }"
        ),
        "Class A\n  Function a override async @MainActor: Int\n  Function b static private\n  Function c static"
    );
}

#[test]
fn initialisers_subscripts_and_operators() {
    assert_eq!(
        decls(
            "struct A { init?(x: Int) {}\n deinit {}\n subscript(i: Int, at j: Int) -> Foo { f(i) }\n static func == (l: A, r: A) -> Bool { l.x } }"
        ),
        "Class A\n  Constructor init optional\n    Param x label=x: Int\n  Function deinit\n  Function subscript: Foo = f(i)\n    \
         Param i: Int\n    Param j label=at: Int\n  Function == static: Bool\n    Param l: A\n    Param r: A"
    );
}

#[test]
fn stored_properties() {
    assert_eq!(
        decls(
            "class A { let a = 1, b: Foo\n static let c = A()\n lazy var d = f()\n private(set) var e: [Int] = []\n fileprivate var g: Int! }"
        ),
        "Class A\n  Property a = int\n  Property b: Foo\n  Property c static = A()\n  Property d var = f()\n  \
         Property e var: [Int] = List()\n  Property g private var: Int?"
    );
    assert_eq!(decls("var a, b: Int"), "Property a var: Int\nProperty b var: Int");
}

#[test]
fn computed_properties() {
    assert_eq!(
        decls(
            "struct A { var a: Int { b.c }\n var d: Int { get { e } set { e = newValue } }\n var f: Foo { get async { x() } } }"
        ),
        "Class A\n  Property a: Int = b.c\n  Property d var: Int = e\n      Local newValue implicit: Int\n  \
         Property f async: Foo = x()"
    );
    assert_eq!(context("var a: Int { .b }", ".b"), "returned from a");
    assert_eq!(context("var a: Int { f()\n return .b }", ".b"), "returned from a");
}

#[test]
fn property_observers() {
    assert_eq!(
        decls("var a: Int = 1 { willSet { f(newValue) } didSet(old) { g(old) } }"),
        "Property a var: Int = int\n  Local newValue implicit: Int = int\n  Local old: Int = int"
    );
}

#[test]
fn property_wrappers() {
    assert_eq!(decls("@State private var a: Foo"), "Property a private var @State: Foo");
    assert_eq!(decls("@StateObject var a = Room()"), "Property a var @StateObject = Room()");
    assert_eq!(decls("@Environment(Room.self) var a"), "Property a var @Environment: Room");
    assert_eq!(context(r"@Environment(\.x) var a", r"\.x"), r"argument 0 of <Environment>(\^.x)");
    assert_eq!(texts("f($a)", |kind| matches!(kind, ExprKind::Name(_))), ["f", "$a"]);
}

#[test]
fn single_expressions_are_returned() {
    assert_eq!(context("func f() -> Foo { .a }", ".a"), "returned from f");
    assert_eq!(context("func f() { a() }", "a()"), "statement");
    assert_eq!(context("func f() -> Foo { if b { return .a }\n return .c }", ".a"), "returned from f");
    assert_eq!(
        context("func f() -> Foo { switch x { case .b: .a\n default: .c } }", ".a"),
        "part of match x {.b => .a;  => .c} default"
    );
    assert_eq!(context("func f() -> Int { g { return .a } }", ".a"), "lambda result");
}

#[test]
fn forms_of_types() {
    let ty = |source: &str| {
        let shown = decls(&format!("let x: {source}"));
        shown.trim_start_matches("Property x: ").to_owned()
    };
    assert_eq!(ty("A.B<C, D>.E"), "A.B<C, D>.E");
    assert_eq!(ty("[A?]?"), "[A?]?");
    assert_eq!(ty("A!"), "A?");
    assert_eq!(ty("[A: [B]]"), "[A: [B]]");
    assert_eq!(ty("(A, x: B)"), "(A, x: B)");
    assert_eq!(ty("(A, B) async throws -> C?"), "(A, B) -> C?");
    assert_eq!(ty("((A) -> Void)?"), "(A) -> Void?");
    assert_eq!(ty("@Sendable (A, [B]) async -> Void"), "(A, [B]) -> Void");
    assert_eq!(ty("any A & B"), "all(all(A & B))");
    assert_eq!(ty("(any A)?"), "all(A)?");
    assert_eq!(ty("A.B.Type"), "type(A.B)");
    assert_eq!(ty("()"), "()");
}

#[test]
fn aliases_and_macros() {
    assert_eq!(decls("typealias A<T> = [T]"), "TypeAlias A: [T]\n  TypeParam T");
    assert_eq!(
        decls("func f() { func g(a: Int) {}\n struct B {} }"),
        "Function f\n  Function g\n    Param a label=a: Int\n  Class B"
    );
}

#[test]
fn quoted_names_keep_their_quotes_in_the_span_only() {
    let source = "let `default` = a.`in`";
    let facts = facts(source);
    assert_eq!(&*facts.decls[0].name.text, "default");
    assert_eq!(&source[facts.decls[0].name.span.range()], "`default`");
}

#[test]
fn conditional_compilation_in_types() {
    assert_eq!(
        decls("class A {\n#if X\n func a() {}\n#else\n func b() {}\n#endif\n}"),
        "Class A\n  Function a\n  Function b"
    );
}

#[test]
fn attributes_with_arguments_are_calls() {
    assert_eq!(context("@Test(arguments: Foo.bar) func f() {}", "Foo.bar"), "argument 0 of <Test>(arguments: Foo.bar)");
    assert_eq!(decls("@available(iOS 15, *) func f() {}"), "Function f @available");
}

#[test]
fn a_declaration_spans_from_its_modifiers_to_its_end() {
    let source = "\n@objc public func f() -> Int { 1 }\n";
    let facts = facts(source);
    assert_eq!(&source[facts.decls[0].span.range()], source.trim());
    let params = facts.decls[0].params_span.expect("parameters");
    assert_eq!(&source[params.range()], "()");
}

#[test]
fn closures_in_initialisers_are_lowered() {
    assert_eq!(decls("let a: Foo = { let b = Foo()\n return b }()"), "Property a: Foo = { -> b}()\n  Local b = Foo()");
}

#[test]
fn the_library_is_read_without_loss() {
    for (name, text) in super::super::FRONT_END.library {
        let facts = facts(text);
        assert_eq!(facts.damage, Vec::new(), "{name}");
        assert!(facts.package.is_some(), "{name}");
        assert!(facts.exprs.iter().all(|expr| !matches!(expr.kind, ExprKind::Call { .. })), "{name} declares only");
    }
}
