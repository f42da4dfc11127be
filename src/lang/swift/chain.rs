//! Takes an expression's tree apart and puts it together as Swift binds it.
//!
//! The grammar binds some things in another order than Swift: it reads `try a.b().c` as `(try a.b()).c`, `.a.b` as
//! `.(a.b)`, `a == .b || c` as `a == (.b || c)`, `a == b.first { }` as a call of `a == b.first`. So an expression is
//! first written out from left to right as operands and operators, and these are then bound by precedence. The walk is
//! a loop, which also keeps long chains off the stack.

use tree_sitter::Node;

use super::exprs::{is_adjacent, suffix_name};
use super::lower::{fields, kids, value_in};
use crate::facts::Wrapper;

/// One thing done to a value.
pub(super) enum Step<'t> {
    /// `.name`, `?.name`.
    Member { name: Node<'t>, safe: bool },
    /// Arguments in parentheses or brackets, closures after them; the grammar sometimes makes `closures` a call of their own.
    Call { suffix: Node<'t>, question: Option<Node<'t>>, closures: Option<Node<'t>> },
    /// `(_:x:)` after a name.
    Labels { suffix: Node<'t> },
    /// `!`.
    Force { mark: Node<'t> },
    /// `++`, `...` after a value.
    Postfix { mark: Node<'t> },
    /// An operator and its right side.
    Binary { op: Node<'t>, right: Chain<'t> },
    /// `?? right`.
    Coalesce { right: Chain<'t> },
    /// `? yes : no`.
    Ternary { yes: Node<'t>, no: Chain<'t> },
    /// `= right`, `+= right`.
    Assign { op: Node<'t>, right: Chain<'t> },
    /// `as T`.
    Cast { whole: Node<'t>, op: Node<'t> },
    /// `is T`.
    Is { whole: Node<'t> },
    /// `!`, `-`, `&` and such before a value.
    Prefix { op: Node<'t> },
    /// `try`, `await` and such: takes in all to its right.
    Wrap { wrapper: Wrapper, start: usize },
    /// `.` before a name without a base.
    Dot { start: usize },
    /// `\` of a key path.
    KeyPath { start: usize },
}

/// What stands at the left end.
#[derive(Clone)]
pub(super) enum Head<'t> {
    /// A node that is not taken apart.
    Node(Node<'t>),
    /// `A.Foo<Bar>` that the grammar read as comparisons: the names, what is in the brackets, the end of these.
    Generic { path: Vec<Node<'t>>, argument: Node<'t>, end: usize },
}

/// A value and what is done to it; the innermost step comes first.
pub(super) struct Chain<'t> {
    pub(super) head: Head<'t>,
    pub(super) steps: Vec<Step<'t>>,
}

/// Operators nested to the right more than this are bound to the left, so that nothing nests without limit.
const MAX_PENDING: usize = 50;

/// An operator between two operands.
enum Operator<'t> {
    Binary(Node<'t>),
    Coalesce,
    Ternary(Node<'t>),
    Assign(Node<'t>),
    Cast(Node<'t>, Node<'t>),
    Is(Node<'t>),
    Wrap(Wrapper, usize),
}

/// A part of an expression written out from left to right.
enum Item<'t> {
    Operand(Chain<'t>),
    Operator(Operator<'t>),
}

/// Left to do while writing out.
enum Task<'t> {
    Node(Node<'t>),
    Suffix(Step<'t>),
    Operator(Operator<'t>),
}

impl<'t> Chain<'t> {
    /// Takes `node` apart.
    pub(super) fn of(node: Node<'t>, text: &str) -> Self {
        let items = join_generics(write_out(node));
        bind(items, text).unwrap_or(Chain { head: Head::Node(node), steps: Vec::new() })
    }

    /// The node at the left end.
    pub(super) fn node(&self) -> Node<'t> {
        match &self.head {
            Head::Node(node) | Head::Generic { argument: node, .. } => *node,
        }
    }
}

/// Writes `node` out as operands and operators.
fn write_out<'t>(node: Node<'t>) -> Vec<Item<'t>> {
    let mut items: Vec<Item<'t>> = Vec::new();
    let mut tasks = vec![Task::Node(node)];
    while let Some(task) = tasks.pop() {
        match task {
            Task::Operator(operator) => items.push(Item::Operator(operator)),
            Task::Suffix(step) => {
                let operand = items.iter_mut().rev().find_map(|item| match item {
                    Item::Operand(chain) => Some(chain),
                    Item::Operator(_) => None,
                });
                if let Some(chain) = operand {
                    // Prefixes are outside of suffixes, whatever the grammar says.
                    let is_prefix = |step: &Step<'_>| matches!(step, Step::Prefix { .. } | Step::KeyPath { .. });
                    let at = chain.steps.iter().position(is_prefix).unwrap_or(chain.steps.len());
                    let before = at.checked_sub(1).and_then(|before| chain.steps.get_mut(before));
                    match (before, &step) {
                        (
                            Some(Step::Call { suffix, closures: closures @ None, .. }),
                            Step::Call { suffix: next, .. },
                        ) if starts_with(*suffix, "(") && ends_with_arguments(*suffix) && starts_with(*next, "{") => {
                            *closures = Some(*next);
                        }
                        _ => chain.steps.insert(at, step),
                    }
                }
            }
            Task::Node(node) => spine(node, &mut items, &mut tasks),
        }
    }
    items
}

/// Whether the first token in `suffix` is `token`.
fn starts_with(suffix: Node<'_>, token: &str) -> bool {
    let mut node = suffix;
    while let Some(child) = node.child(0) {
        node = child;
    }
    node.kind() == token
}

/// Whether nothing stands after the arguments.
fn ends_with_arguments(suffix: Node<'_>) -> bool {
    kids(suffix).last().is_some_and(|last| last.kind() == "value_arguments")
}

/// Walks down the left side of `node`, emits its left end and leaves the rest as tasks.
fn spine<'t>(node: Node<'t>, items: &mut Vec<Item<'t>>, tasks: &mut Vec<Task<'t>>) {
    let mut prefixes = Vec::new();
    let mut dot = None;
    let mut next = node;
    while let Some((part, inner)) = take_apart(next) {
        match part {
            Part::Suffix(step) => tasks.push(Task::Suffix(step)),
            Part::Operator(operator, right) => {
                tasks.extend(right.map(Task::Node));
                tasks.push(Task::Operator(operator));
            }
            Part::Before(Step::Wrap { wrapper, start }) => items.push(Item::Operator(Operator::Wrap(wrapper, start))),
            Part::Before(step @ Step::Dot { .. }) => dot = Some(step),
            Part::Before(step) => prefixes.push(step),
        }
        next = inner;
    }
    let mut steps: Vec<_> = dot.into_iter().collect();
    if next.kind() == "key_path_expression" {
        // A key path's own tree holds some of its steps.
        let names = kids(next).into_iter().filter(|child| child.kind() == "simple_identifier");
        steps.extend(names.map(|name| Step::Member { name, safe: false }));
        steps.push(Step::KeyPath { start: next.start_byte() });
    }
    steps.extend(prefixes.into_iter().rev());
    items.push(Item::Operand(Chain { head: Head::Node(next), steps }));
}

/// What a node adds to the expression on its left side.
enum Part<'t> {
    Before(Step<'t>),
    Suffix(Step<'t>),
    Operator(Operator<'t>, Option<Node<'t>>),
}

/// What `node` adds and the expression inside it; `None` for a node that is not taken apart.
fn take_apart<'t>(node: Node<'t>) -> Option<(Part<'t>, Node<'t>)> {
    let kids = kids(node);
    let field = |name| node.child_by_field_name(name);
    let value = |name| value_in(&fields(node, name));
    let operator = |operator, right| Part::Operator(operator, Some(right));
    if let Some(call) = operator_call(node, &kids) {
        return Some(call);
    }
    let left = value_in(&kids)?;
    let part = match node.kind() {
        "navigation_expression" => {
            let safe = kids.iter().any(|child| child.kind() == "?");
            Part::Suffix(Step::Member { name: suffix_name(&kids)?, safe })
        }
        "call_expression" | "constructor_expression" => {
            let question = kids.iter().copied().find(|child| child.kind() == "?");
            let suffix = kids.iter().copied().find(|child| child.kind().ends_with("_suffix"))?;
            Part::Suffix(if has_labels_only(suffix) {
                Step::Labels { suffix }
            } else {
                Step::Call { suffix, question, closures: None }
            })
        }
        "postfix_expression" => {
            let mark = field("operation")?;
            Part::Suffix(if mark.kind() == "bang" { Step::Force { mark } } else { Step::Postfix { mark } })
        }
        "open_end_range_expression" => Part::Suffix(Step::Postfix { mark: *kids.last()? }),
        "as_expression" => {
            let op = kids.iter().copied().find(|kid| kid.kind() == "as_operator")?;
            Part::Operator(Operator::Cast(node, op), None)
        }
        "check_expression" => Part::Operator(Operator::Is(node), None),
        "ternary_expression" => operator(Operator::Ternary(value("if_true")?), value("if_false")?),
        "nil_coalescing_expression" => operator(Operator::Coalesce, value("if_nil")?),
        "range_expression" => operator(Operator::Binary(field("op")?), value("end")?),
        "assignment" => {
            let target = value_in(&self::kids(left))?;
            return Some((operator(Operator::Assign(field("operator")?), value("result")?), target));
        }
        "multiplicative_expression"
        | "additive_expression"
        | "infix_expression"
        | "equality_expression"
        | "comparison_expression"
        | "conjunction_expression"
        | "disjunction_expression"
        | "bitwise_operation" => operator(Operator::Binary(field("op")?), value("rhs")?),
        _ => return before(node, &kids, left),
    };
    // In broken code the left side may be missing; the right one must not be read for it as well, level by level.
    let is_missing = |right: &Node<'_>| right.start_byte() < left.end_byte();
    match &part {
        Part::Operator(Operator::Ternary(right), _) | Part::Operator(_, Some(right)) if is_missing(right) => None,
        _ => Some((part, left)),
    }
}

/// Operators and words that stand before a value.
fn before<'t>(node: Node<'t>, kids: &[Node<'t>], left: Node<'t>) -> Option<(Part<'t>, Node<'t>)> {
    let value = |name| value_in(&fields(node, name));
    let start = node.start_byte();
    let (step, inner) = match node.kind() {
        "prefix_expression" => {
            let op = node.child_by_field_name("operation")?;
            let step = if op.kind() == "." { Step::Dot { start: op.start_byte() } } else { Step::Prefix { op } };
            (step, value("target")?)
        }
        "open_start_range_expression" => (Step::Prefix { op: *kids.first()? }, value("end")?),
        "try_expression" => {
            let mark = node.child(0).and_then(|op| op.child(1)).map(|mark| mark.kind());
            let wrapper = match mark {
                Some("?") => Wrapper::Optional,
                Some(_) => Wrapper::NotNull,
                None => Wrapper::Same,
            };
            (Step::Wrap { wrapper, start }, value("expr")?)
        }
        "await_expression" => (Step::Wrap { wrapper: Wrapper::Await, start }, value("expr").unwrap_or(left)),
        "unsafe_expression" | "consume_expression" => (Step::Wrap { wrapper: Wrapper::Same, start }, value("expr")?),
        _ => return None,
    };
    Some((Part::Before(step), inner))
}

/// `!(a)` and `-(a)`, which the grammar reads as calls of the operator.
fn operator_call<'t>(node: Node<'t>, kids: &[Node<'t>]) -> Option<(Part<'t>, Node<'t>)> {
    let &[op, suffix] = kids else { return None };
    let is_operator = !op.is_named() || matches!(op.kind(), "bang" | "custom_operator");
    if node.kind() != "call_expression" || !is_operator || !is_adjacent(op, suffix) {
        return None;
    }
    let inside = self::kids(suffix);
    let &[arguments] = inside.as_slice() else { return None };
    (arguments.kind() == "value_arguments").then_some((Part::Before(Step::Prefix { op }), arguments))
}

/// Whether the parentheses hold labels without values, as in `foo(_:bar:)`.
fn has_labels_only(suffix: Node<'_>) -> bool {
    let kids = kids(suffix);
    let [arguments] = kids.as_slice() else { return false };
    let inner = self::kids(*arguments);
    let mut values = inner.iter().filter(|child| child.kind() == "value_argument").peekable();
    values.peek().is_some() && values.all(|value| value.child_by_field_name("reference_specifier").is_some())
}

/// Puts `Foo`, `<`, `Bar`, `>`, `.make()` together as `Foo<Bar>.make()`: no blank stands before the brackets, and a
/// member or arguments right after them.
fn join_generics<'t>(items: Vec<Item<'t>>) -> Vec<Item<'t>> {
    let mut joined: Vec<Item<'t>> = Vec::with_capacity(items.len());
    for item in items {
        joined.push(item);
        if let Some((head, steps)) = generic_tail(&mut joined) {
            joined.truncate(joined.len() - 5);
            joined.push(Item::Operand(Chain { head, steps }));
        }
    }
    joined
}

fn generic_tail<'t>(items: &mut [Item<'t>]) -> Option<(Head<'t>, Vec<Step<'t>>)> {
    let [.., Item::Operand(name), Item::Operator(Operator::Binary(less)), Item::Operand(argument), more, rest] = items
    else {
        return None;
    };
    let (Item::Operator(Operator::Binary(more)), Item::Operand(rest)) = (more, rest) else { return None };
    let (Head::Node(rest_node), &Head::Node(argument_node)) = (rest.head.clone(), &argument.head) else { return None };
    let name_end = match name.steps.last() {
        Some(Step::Member { name, .. }) => *name,
        Some(_) => return None,
        None => name.node(),
    };
    let is_path =
        name.node().kind() == "simple_identifier" && name.steps.iter().all(|step| matches!(step, Step::Member { .. }));
    let start = match rest.steps.first() {
        Some(Step::Dot { start }) => *start,
        _ if rest_node.kind() == "tuple_expression" => rest_node.start_byte(),
        // `Foo<Bar> { .. }`
        _ if rest_node.kind() == "lambda_literal" && is_adjacent(argument_node, *more) => more.end_byte(),
        _ => return None,
    };
    let touches = is_adjacent(name_end, *less)
        && less.end_byte() == argument_node.start_byte()
        && more.end_byte() == start
        && argument.steps.is_empty();
    if less.kind() != "<" || more.kind() != ">" || !touches || !is_path {
        return None;
    }
    let mut steps = std::mem::take(&mut rest.steps);
    if let Some(Step::Dot { .. }) = steps.first() {
        steps[0] = Step::Member { name: rest_node, safe: false };
    } else {
        steps.insert(0, Step::Call { suffix: rest_node, question: None, closures: None });
    }
    let mut path = vec![name.node()];
    path.extend(name.steps.iter().filter_map(|step| match step {
        Step::Member { name, .. } => Some(*name),
        _ => None,
    }));
    Some((Head::Generic { path, argument: argument_node, end: more.end_byte() }, steps))
}

/// Binds operands by the precedence of the operators between them.
fn bind<'t>(items: Vec<Item<'t>>, text: &str) -> Option<Chain<'t>> {
    let mut operands: Vec<Chain<'t>> = Vec::new();
    let mut pending: Vec<(Operator<'t>, u8)> = Vec::new();
    for item in items {
        match item {
            Item::Operand(chain) => operands.push(chain),
            Item::Operator(operator @ Operator::Wrap(..)) => pending.push((operator, 0)),
            Item::Operator(operator) => {
                let (level, to_right) = precedence(&operator, text);
                while let Some((_, waiting)) = pending.last() {
                    let is_first = *waiting > level || (*waiting == level && !to_right) || pending.len() > MAX_PENDING;
                    if !is_first || *waiting == 0 && pending.len() <= MAX_PENDING {
                        break;
                    }
                    reduce(&mut operands, pending.pop()?.0);
                }
                match operator {
                    Operator::Cast(whole, op) => operands.last_mut()?.steps.push(Step::Cast { whole, op }),
                    Operator::Is(whole) => operands.last_mut()?.steps.push(Step::Is { whole }),
                    operator => pending.push((operator, level)),
                }
            }
        }
    }
    while let Some((operator, _)) = pending.pop() {
        reduce(&mut operands, operator);
    }
    operands.pop()
}

fn reduce<'t>(operands: &mut Vec<Chain<'t>>, operator: Operator<'t>) {
    if let Operator::Wrap(wrapper, start) = operator {
        if let Some(chain) = operands.last_mut() {
            chain.steps.push(Step::Wrap { wrapper, start });
        }
        return;
    }
    let (Some(right), Some(left)) = (operands.pop(), operands.last_mut()) else { return };
    left.steps.push(match operator {
        Operator::Binary(op) => Step::Binary { op, right },
        Operator::Assign(op) => Step::Assign { op, right },
        Operator::Ternary(yes) => Step::Ternary { yes, no: right },
        _ => Step::Coalesce { right },
    });
}

/// How tight an operator binds, and whether equals bind from the right.
fn precedence(operator: &Operator<'_>, text: &str) -> (u8, bool) {
    match operator {
        Operator::Wrap(..) => (0, true),
        Operator::Assign(_) => (1, true),
        Operator::Ternary(_) => (2, true),
        Operator::Coalesce => (7, true),
        Operator::Cast(..) | Operator::Is(_) => (8, false),
        Operator::Binary(op) => match text.get(op.byte_range()).unwrap_or_default() {
            "||" | ".||" => (4, false),
            "&&" | ".&&" => (5, false),
            "==" | "!=" | "===" | "!==" | "<" | ">" | "<=" | ">=" | "~=" => (6, false),
            "..." | "..<" => (9, false),
            "+" | "-" | "&+" | "&-" | "|" | "^" => (10, false),
            "*" | "/" | "%" | "&" | "&*" => (11, false),
            "<<" | ">>" | "&<<" | "&>>" => (12, false),
            // Operators a program declares mostly have the default precedence.
            _ => (3, false),
        },
    }
}
