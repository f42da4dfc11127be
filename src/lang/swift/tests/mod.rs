//! What the lowering makes of each construct, printed compactly.

mod coverage;
mod decls;
mod exprs;
mod limits;
mod patterns;
mod show;

use crate::facts::*;
use show::Shown;

/// The facts of `source`, which must hold every name and only valid spans.
fn facts(source: &str) -> Facts {
    let facts = super::lower::lower(source).expect("the source is readable");
    assert_eq!(coverage::broken(&facts, source), Vec::<String>::new(), "in {source}");
    assert_eq!(coverage::uncovered(&facts, source), Vec::<String>::new(), "in {source}");
    facts
}

/// The declarations of `source`.
fn decls(source: &str) -> String {
    let facts = facts(source);
    assert_eq!(facts.damage, Vec::new(), "in {source}");
    Shown(&facts).decls()
}

/// The expression that `let it = source` initialises.
fn value(source: &str) -> String {
    let source = format!("let it = {source}");
    let facts = facts(&source);
    assert_eq!(facts.damage, Vec::new(), "in {source}");
    let Value::Expr(value) = facts.decls[0].value else { panic!("{source} has no value") };
    Shown(&facts).expr(value)
}

/// Context of the first expression whose text is `part`.
fn context(source: &str, part: &str) -> String {
    let facts = facts(source);
    let at = facts.exprs.iter().position(|expr| &source[expr.span.range()] == part);
    let at = at.unwrap_or_else(|| panic!("no expression {part} in {source}"));
    Shown(&facts).context(ExprId(at as u32))
}

/// The text of every expression of which `is` holds.
fn texts(source: &str, is: impl Fn(&ExprKind) -> bool) -> Vec<&str> {
    facts(source).exprs.iter().filter(|expr| is(&expr.kind)).map(|expr| &source[expr.span.range()]).collect()
}
