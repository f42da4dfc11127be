//! The driver: one file's text to its facts, and what all parts of the lowering share.

use std::collections::HashMap;

use tree_sitter::Node;

use super::super::Unreadable;
use super::super::build::{Builder, MAX_DEPTH, span_of};
use super::guard;
use crate::facts::*;
use crate::source::Span;

/// Levels of this lowering. Each is several calls, so half of what is allowed fits a thread's stack in a debug build.
const LEVELS: usize = MAX_DEPTH / 2;

/// Lowers one file.
///
/// # Errors
/// When the file takes too long to parse.
pub(super) fn lower(text: &str) -> Result<Facts, Unreadable> {
    let tree = guard::parse(text)?;
    let damage = guard::damage(&tree, text);
    let mut lower = Lower::new(text);
    lower.b.facts.package = module_line(text);
    let file = lower.b.file_scope();
    let root = tree.root_node();
    if !root.is_error() {
        lower.sequence(&kids(root), file, Context::Statement);
    }
    lower.b.facts.damage.extend(damage.spans);
    for error in damage.errors {
        let scope = lower.innermost_scope(span_of(error));
        lower.returns = Returns::Nothing;
        lower.each(&kids(error), scope);
    }
    Ok(lower.finish())
}

/// The module named by a comment line `// module: Name` before the first code.
fn module_line(text: &str) -> Option<Box<str>> {
    text.trim_start_matches('\u{feff}')
        .lines()
        .map(str::trim)
        .take_while(|line| line.is_empty() || line.starts_with("//"))
        .find_map(|line| line.trim_start_matches('/').trim().strip_prefix("module:"))
        .map(|name| name.trim().into())
}

/// Where a `return` gives its value.
#[derive(Debug, Clone, Copy)]
pub(super) enum Returns {
    /// To no one we know.
    Nothing,
    /// From a function or a getter.
    From(DeclId),
    /// From a closure.
    Closure(ExprId),
}

/// A closure whose body is being lowered.
pub(super) struct Closure {
    /// Whether its parameters are named, so that `$0` is not its own.
    pub(super) named: bool,
    /// How many shorthand parameters its body uses.
    pub(super) implicit: u32,
}

/// The state of lowering one file.
pub(super) struct Lower<'t> {
    pub(super) b: Builder<'t>,
    depth: usize,
    pub(super) returns: Returns,
    pub(super) closures: Vec<Closure>,
    /// The expression a chain after `#if`, `#else` goes on from.
    pub(super) chained: Vec<ExprId>,
    /// The expression statement before the one at work.
    pub(super) previous: Option<ExprId>,
}

impl<'t> Lower<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            b: Builder::new(text),
            depth: 0,
            returns: Returns::Nothing,
            closures: Vec::new(),
            chained: Vec::new(),
            previous: None,
        }
    }

    /// One level deeper; `false` marks `node` as damage because it lies too deep.
    pub(super) fn enter(&mut self, node: Node<'_>) -> bool {
        if self.depth >= LEVELS {
            self.b.facts.damage.push(span_of(node));
            return false;
        }
        self.depth += 1;
        true
    }

    /// Back from [`Self::enter`].
    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// The text of `node`.
    pub(super) fn text(&self, node: Node<'_>) -> &'t str {
        self.b.slice(span_of(node))
    }

    /// The name `node` writes.
    pub(super) fn ident(&self, node: Node<'_>) -> Ident {
        Ident { text: self.text(node).trim_matches('`').into(), span: span_of(node) }
    }

    /// A name the language makes up at `at`.
    pub(super) fn implicit(&self, text: &str, at: u32) -> Ident {
        Ident { text: text.into(), span: Span::at(at as usize) }
    }

    /// Lowers each node for what it is, in a place of which nothing is known.
    pub(super) fn each(&mut self, nodes: &[Node<'t>], scope: ScopeId) {
        for &node in nodes {
            self.any(node, scope);
        }
    }

    /// Lowers what lies in `node`, whatever it is. ERROR nodes are left to the driver.
    pub(super) fn any(&mut self, node: Node<'t>, scope: ScopeId) {
        if node.is_error() || node.is_missing() || !node.is_named() || !self.enter(node) {
            return;
        }
        let kind = node.kind();
        if self.is_declaration(kind) {
            self.declaration(node, scope);
        } else if super::types::is_type(kind) {
            self.ty(node, scope);
        } else if super::statements::is_statement(kind) {
            self.sequence(&[node], scope, Context::Statement);
        } else if super::exprs::is_expression(kind) {
            self.expr(node, scope, Context::Operand);
        } else {
            self.rest(node, kind, scope);
        }
        self.leave();
    }

    fn rest(&mut self, node: Node<'t>, kind: &str, scope: ScopeId) {
        match kind {
            "statements" => {
                self.sequence(&kids(node), scope, Context::Statement);
            }
            "attribute" => {
                self.attribute(node, scope);
            }
            "pattern" => {
                self.pattern(&[node], scope, Context::Operand, super::patterns::Found::nowhere());
            }
            "type_identifier" => {
                let name = self.ident(node);
                let segment = Segment { name, args: Vec::new() };
                self.b.type_ref(TypeRefKind::Named(vec![segment]), span_of(node), scope);
            }
            "directive" => self.conditional_import(node),
            "statement_label" | "availability_condition" | "identifier" => {}
            _ => self.each(&kids(node), scope),
        }
    }

    /// The smallest scope that holds `span`.
    fn innermost_scope(&self, span: Span) -> ScopeId {
        let scopes = self.b.facts.scopes.iter().enumerate();
        let holding = scopes.filter(|(_, scope)| scope.span.contains(span));
        let smallest = holding.min_by_key(|(at, scope)| (scope.span.end - scope.span.start, usize::MAX - at));
        smallest.map_or(ScopeId(0), |(at, _)| ScopeId(at as u32))
    }

    /// Puts an expression under another that was made later.
    pub(super) fn recontext(&mut self, id: ExprId, context: Context) {
        self.b.facts.exprs[id.index()].context = context;
    }

    fn finish(mut self) -> Facts {
        self.mark_default_bodies();
        let mut facts = self.b.finish();
        facts.damage.sort_unstable();
        facts.damage.dedup();
        let Facts { scopes, decls, .. } = &mut facts;
        for scope in scopes {
            scope.decls.sort_by_key(|id| decls[id.index()].span.start);
        }
        facts
    }

    /// Marks protocol requirements that an extension in the same file gives a body.
    fn mark_default_bodies(&mut self) {
        let facts = &self.b.facts;
        let mut protocols = HashMap::new();
        for decl in facts.decls.iter().filter(|decl| decl.kind == DeclKind::Interface) {
            if let Some(body) = decl.body {
                protocols.insert(&*decl.name.text, body);
            }
        }
        let mut given = Vec::new();
        for decl in facts.decls.iter().filter(|decl| decl.kind == DeclKind::Extension) {
            let (Some(ty), Some(body)) = (decl.ty, decl.body) else { continue };
            let TypeRefKind::Named(segments) = &facts.type_ref(ty).kind else { continue };
            let [segment] = segments.as_slice() else { continue };
            let Some(&protocol) = protocols.get(&*segment.name.text) else { continue };
            for &member in &facts.scope(body).decls {
                given.extend(facts.scope(protocol).decls.iter().filter(|&&to| same_signature(facts, to, member)));
            }
        }
        for id in given {
            let modifiers = &mut self.b.decl_mut(id).modifiers;
            modifiers.is_optional = true;
            modifiers.is_abstract = false;
        }
    }
}

fn same_signature(facts: &Facts, left: DeclId, right: DeclId) -> bool {
    let labels = |decl: &Decl| -> Vec<Option<Box<str>>> {
        decl.params.iter().map(|&param| facts.decl(param).label.as_ref().map(|label| label.text.clone())).collect()
    };
    let (left, right) = (facts.decl(left), facts.decl(right));
    matches!(left.kind, DeclKind::Function | DeclKind::Property)
        && left.kind == right.kind
        && left.name.text == right.name.text
        && labels(left) == labels(right)
}

/// The children of `node` without comments.
pub(super) fn kids<'n>(node: Node<'n>) -> Vec<Node<'n>> {
    let mut cursor = node.walk();
    node.children(&mut cursor).filter(|child| !child.is_extra() || child.is_error()).collect()
}

/// The children of `node` under `field` without comments.
pub(super) fn fields<'n>(node: Node<'n>, field: &str) -> Vec<Node<'n>> {
    let mut cursor = node.walk();
    node.children_by_field_name(field, &mut cursor).filter(|child| !child.is_extra()).collect()
}

/// The first child of a kind.
pub(super) fn first<'n>(nodes: &[Node<'n>], kind: &str) -> Option<Node<'n>> {
    nodes.iter().copied().find(|node| node.kind() == kind)
}

/// The first node that can stand for a value; `?` after it is a node of its own.
pub(super) fn value_in<'n>(nodes: &[Node<'n>]) -> Option<Node<'n>> {
    nodes.iter().copied().find(|node| node.is_named() && !node.is_error() && !node.is_missing() && node.kind() != "?")
}

/// The bytes from the first to the last node.
pub(super) fn span_over(nodes: &[Node<'_>]) -> Span {
    match (nodes.first(), nodes.last()) {
        (Some(first), Some(last)) => span_of(*first).to(span_of(*last)),
        _ => Span::default(),
    }
}
