//! What the front ends share while they build [`Facts`]: arenas that are filled top down, and a depth guard.

use crate::facts::*;
use crate::source::Span;

/// Facts under construction. Ids are given out before their content is known, so that children can name their parent.
#[derive(Debug)]
pub struct Builder<'t> {
    /// The text.
    pub text: &'t str,
    /// What is there so far.
    pub facts: Facts,
}

impl<'t> Builder<'t> {
    /// Facts with only the file scope.
    pub fn new(text: &'t str) -> Self {
        let scope = Scope { parent: None, kind: ScopeKind::File, span: Span::new(0, text.len()), decls: Vec::new() };
        Self { text, facts: Facts { scopes: vec![scope], ..Facts::default() } }
    }

    /// The file scope.
    pub fn file_scope(&self) -> ScopeId {
        ScopeId(0)
    }

    /// The text of `span`.
    pub fn slice(&self, span: Span) -> &'t str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Takes a place for an expression; `kind` is set later by [`Self::set`] where it needs children.
    pub fn expr(&mut self, kind: ExprKind, span: Span, scope: ScopeId, context: Context) -> ExprId {
        self.facts.exprs.push(Expr { kind, span, scope, context });
        ExprId(self.facts.exprs.len() as u32 - 1)
    }

    /// Gives an expression its form.
    pub fn set(&mut self, id: ExprId, kind: ExprKind) {
        self.facts.exprs[id.index()].kind = kind;
    }

    /// Opens a scope.
    pub fn scope(&mut self, parent: ScopeId, kind: ScopeKind, span: Span) -> ScopeId {
        self.facts.scopes.push(Scope { parent: Some(parent), kind, span, decls: Vec::new() });
        ScopeId(self.facts.scopes.len() as u32 - 1)
    }

    /// Adds a declaration to `scope`.
    pub fn decl(&mut self, kind: DeclKind, name: Ident, span: Span, scope: ScopeId) -> DeclId {
        let id = DeclId(self.facts.decls.len() as u32);
        self.facts.decls.push(Decl {
            kind,
            name,
            span,
            scope,
            body: None,
            modifiers: Modifiers::default(),
            type_params: Vec::new(),
            supertypes: Vec::new(),
            params: Vec::new(),
            params_span: None,
            receiver: None,
            ty: None,
            value: Value::None,
            label: None,
            annotations: Vec::new(),
        });
        self.facts.scopes[scope.index()].decls.push(id);
        id
    }

    /// A nameless local that holds `value`, which no expression of the file is; read as an expression.
    pub fn hidden(&mut self, value: Value, ty: Option<TypeRefId>, scope: ScopeId) -> ExprId {
        let start = match value {
            Value::Element(of) | Value::Unwrapped(of) | Value::Component(of, _) | Value::Payload(of, _) => {
                self.facts.expr(of).span.start
            }
            _ => self.facts.scope(scope).span.start,
        };
        let span = Span::at(start as usize);
        let hidden = self.decl(DeclKind::Local, Ident { text: "".into(), span }, span, scope);
        let decl = self.decl_mut(hidden);
        decl.modifiers.is_implicit = true;
        decl.value = value;
        decl.ty = ty;
        self.expr(ExprKind::Binding(hidden), span, scope, Context::Operand)
    }

    /// The declaration `id`, to fill in.
    pub fn decl_mut(&mut self, id: DeclId) -> &mut Decl {
        &mut self.facts.decls[id.index()]
    }

    /// Adds a type.
    pub fn type_ref(&mut self, kind: TypeRefKind, span: Span, scope: ScopeId) -> TypeRefId {
        self.facts.types.push(TypeRef { kind, span, scope });
        TypeRefId(self.facts.types.len() as u32 - 1)
    }

    /// The done facts.
    pub fn finish(self) -> Facts {
        self.facts
    }
}

/// Says which package or module a file is.
pub fn place(facts: &mut Facts, module: &str) {
    facts.package = Some(module.into());
}

/// The span of a tree-sitter node.
pub fn span_of(node: tree_sitter::Node<'_>) -> Span {
    Span::new(node.start_byte(), node.end_byte())
}

/// Levels of syntax a front end walks into; what is nested deeper is left out and marked as damage.
pub const MAX_DEPTH: usize = 400;
