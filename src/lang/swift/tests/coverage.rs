//! What every lowered file must hold: spans inside the file, names equal to the text at their place, and each name of
//! the tree found in some fact.

use std::collections::HashSet;

use tree_sitter::Node;

use super::super::super::build::span_of;
use super::super::{guard, lower::kids};
use crate::facts::*;
use crate::source::Span;

/// Every name in the facts that stands in the text.
fn idents(facts: &Facts) -> Vec<&Ident> {
    let mut all: Vec<&Ident> = Vec::new();
    for import in &facts.imports {
        all.extend(&import.path);
    }
    for decl in &facts.decls {
        all.push(&decl.name);
        all.extend(&decl.label);
    }
    for ty in &facts.types {
        if let TypeRefKind::Named(segments) = &ty.kind {
            all.extend(segments.iter().map(|segment| &segment.name));
        }
    }
    for expr in &facts.exprs {
        match &expr.kind {
            ExprKind::Name(name) | ExprKind::ImplicitMember(name) | ExprKind::Member { name, .. } => all.push(name),
            ExprKind::CallableRef { name, .. } => all.push(name),
            ExprKind::Call { args, .. } | ExprKind::Index { args, .. } => {
                all.extend(args.iter().filter_map(|arg| arg.label.as_ref()));
            }
            _ => {}
        }
    }
    all
}

/// What is wrong with the spans and names of `facts`, one line each.
pub(super) fn broken(facts: &Facts, text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut check = |what: &str, span: Span| {
        if span.start > span.end || text.get(span.range()).is_none() {
            wrong.push(format!("{what} has span {span:?}"));
        }
    };
    facts.exprs.iter().for_each(|expr| check("an expression", expr.span));
    facts.types.iter().for_each(|ty| check("a type", ty.span));
    facts.decls.iter().for_each(|decl| check("a declaration", decl.span));
    facts.scopes.iter().for_each(|scope| check("a scope", scope.span));
    facts.damage.iter().for_each(|&span| check("damage", span));
    for ident in idents(facts) {
        let found = text.get(ident.span.range()).map(|found| found.trim_matches('`'));
        if !ident.span.is_empty() && found != Some(&*ident.text) {
            wrong.push(format!("{:?} stands where the text has {found:?}", ident.text));
        }
    }
    for expr in &facts.exprs {
        let inner = match &expr.kind {
            ExprKind::Member { base, .. } | ExprKind::Wrapped(_, base) => Some(*base),
            ExprKind::Call { callee, .. } => Some(*callee),
            ExprKind::Binary { left, .. } => Some(*left),
            _ => None,
        };
        let is_directive = text.get(expr.span.range()).is_some_and(|text| text.starts_with('#'));
        if let Some(inner) = inner.filter(|&inner| !expr.span.contains(facts.expr(inner).span) && !is_directive) {
            wrong.push(format!("{:?} does not hold {:?}", expr.span, facts.expr(inner).span));
        }
    }
    wrong
}

/// Names of the tree outside errors that no fact holds.
pub(super) fn uncovered(facts: &Facts, text: &str) -> Vec<String> {
    let Ok(tree) = guard::parse(text) else { return vec!["unreadable".into()] };
    let mut covered: HashSet<Span> = idents(facts).into_iter().map(|ident| ident.span).collect();
    for expr in &facts.exprs {
        match &expr.kind {
            ExprKind::This(_) | ExprKind::Wildcard => {
                covered.insert(expr.span);
            }
            ExprKind::Name(name) if name.text.starts_with('#') => {
                covered.insert(Span { start: name.span.start + 1, end: name.span.end });
            }
            // `.self` of a type and the labels of a reference are part of the expression and no names.
            ExprKind::TypeValue(_) => {
                covered.insert(Span { start: expr.span.end.saturating_sub(4), end: expr.span.end });
            }
            _ => {}
        }
    }
    for ty in &facts.types {
        if let TypeRefKind::Metatype(_) = ty.kind {
            covered.insert(Span { start: ty.span.end.saturating_sub(4), end: ty.span.end });
            covered.insert(Span { start: ty.span.end.saturating_sub(8), end: ty.span.end });
        }
    }
    let mut missing = Vec::new();
    let mut todo = vec![tree.root_node()];
    while let Some(node) = todo.pop() {
        if node.is_error() || has_no_names(node, text) {
            continue;
        }
        let is_name = matches!(node.kind(), "simple_identifier" | "type_identifier") && !node.is_missing();
        if is_name && !covered.contains(&span_of(node)) {
            let line = text[..node.start_byte()].matches('\n').count() + 1;
            missing.push(format!("line {line}: {}", &text[node.byte_range()]));
        }
        let is_labelled = matches!(node.kind(), "tuple_type_item" | "tuple_expression");
        let children = kids(node);
        for (at, &child) in children.iter().enumerate() {
            let is_label = children.get(at + 1).is_some_and(|next| next.kind() == ":");
            if !(is_labelled && is_label) && !is_jump(node, at) {
                todo.push(child);
            }
        }
    }
    missing
}

fn is_jump(node: Node<'_>, at: usize) -> bool {
    let word = node.child(0).map(|word| word.kind());
    at > 0 && node.kind() == "control_transfer_statement" && matches!(word, Some("break" | "continue"))
}

/// Nodes whose names are no names of the program.
fn has_no_names(node: Node<'_>, text: &str) -> bool {
    match node.kind() {
        "directive" | "availability_condition" | "value_argument_label" | "statement_label" => {
            node.kind() != "value_argument_label" || is_reference_label(node, text)
        }
        "operator_declaration" | "precedence_group_declaration" | "playground_literal" | "modifiers" => {
            node.kind() != "modifiers"
        }
        "attribute" => text[node.byte_range()].trim_start_matches('@').starts_with(char::is_lowercase),
        "simple_identifier" => &text[node.byte_range()] == "defer" || &text[node.byte_range()] == "_",
        _ => false,
    }
}

fn is_reference_label(node: Node<'_>, text: &str) -> bool {
    let after = text[node.end_byte()..].trim_start_matches(':');
    let mut rest = after.split(['(', ' ', '\n']);
    // `a:b:)` has only labels; `a: value` has a blank or a value after it.
    rest.next().is_some_and(|word| word.starts_with(')') || word.ends_with(":)") || word.contains(":)"))
}
