//! Takes an expression's tree apart into what stands at its left end and what is done to it, step by step.
//!
//! The grammar binds some things in another order than Swift: `try a.b().c` is read as `(try a.b()).c`, `.a.b` as
//! `.(a.b)`, `a == b.first { }` as a call of `a == b.first`. As a list of steps that is put right by moving steps. It
//! also keeps long chains off the stack.

use tree_sitter::Node;

use super::super::build::span_of;
use super::exprs::{is_adjacent, suffix_name};
use super::lower::{kids, value_in};
use crate::facts::Wrapper;

/// One thing done to a value.
#[derive(Clone)]
pub(super) enum Step<'t> {
    /// `.name`, `?.name`.
    Member { name: Node<'t>, safe: bool },
    /// Arguments in parentheses or brackets, closures after them.
    Call { suffix: Node<'t>, question: Option<Node<'t>> },
    /// `(_:x:)` after a name.
    Labels { suffix: Node<'t> },
    /// `!`.
    Force { mark: Node<'t> },
    /// `++`, `...` after a value.
    Postfix { mark: Node<'t> },
    /// An operator and its right side; steps that belong to the right side, inner ones last.
    Binary { op: Node<'t>, right: Node<'t>, more: Vec<Step<'t>> },
    /// `?? right`.
    Coalesce { right: Node<'t>, more: Vec<Step<'t>> },
    /// `? yes : no`.
    Ternary { yes: Node<'t>, no: Node<'t>, more: Vec<Step<'t>> },
    /// `= right`, `+= right`.
    Assign { op: Node<'t>, right: Node<'t>, more: Vec<Step<'t>> },
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

impl Step<'_> {
    /// Whether it stands after its value and binds tighter than any operator.
    pub(super) fn is_suffix(&self) -> bool {
        matches!(self, Step::Member { .. } | Step::Call { .. } | Step::Labels { .. } | Step::Force { .. })
    }

    fn is_operator(&self) -> bool {
        matches!(self, Step::Binary { .. } | Step::Coalesce { .. } | Step::Ternary { .. } | Step::Assign { .. })
    }
}

/// What stands at the left end.
#[derive(Clone, Copy)]
pub(super) enum Head<'t> {
    /// A node that is not taken apart.
    Node(Node<'t>),
    /// `Foo<Bar>` that the grammar read as two comparisons: both names.
    Generic { name: Node<'t>, argument: Node<'t>, end: usize },
}

/// An expression taken apart; the outermost step comes first.
pub(super) struct Chain<'t> {
    pub(super) head: Head<'t>,
    pub(super) steps: Vec<Step<'t>>,
}

impl<'t> Chain<'t> {
    /// Takes `node` apart; `outer` are steps that are done to the whole of it.
    pub(super) fn of(node: Node<'t>, outer: Vec<Step<'t>>) -> Self {
        let mut chain = Chain { head: Head::Node(node), steps: outer };
        let mut next = node;
        loop {
            let kids = kids(next);
            if let Some(right) = generic_tail(next) {
                let outer = std::mem::take(&mut chain.steps);
                return Self::generic(next, right, outer);
            }
            let Some((step, inner)) = step(next, &kids) else { break };
            chain.steps.extend(step);
            next = inner;
        }
        chain.head = Head::Node(next);
        chain.tidy();
        chain
    }

    /// `Foo<Bar>.make()` read as `Foo < (Bar > .make())`.
    fn generic(node: Node<'t>, right: Node<'t>, outer: Vec<Step<'t>>) -> Self {
        let outside = outer.len();
        let (Some(name), Some(argument)) = (value_in(&kids(node)), value_in(&kids(right))) else {
            return Chain { head: Head::Node(node), steps: outer };
        };
        let right_kids = kids(right);
        let Some(&rest) = right_kids.last() else {
            return Chain { head: Head::Node(node), steps: outer };
        };
        let end = right_kids.iter().find(|child| child.kind() == ">").map_or(argument.end_byte(), Node::end_byte);
        let mut chain = Chain::of(rest, outer);
        let steps = &mut chain.steps;
        match (steps.last().cloned(), chain.head) {
            (Some(Step::Dot { .. }), Head::Node(head)) if steps.len() > outside => {
                steps.pop();
                steps.push(Step::Member { name: head, safe: false });
            }
            (_, Head::Node(head)) => steps.push(Step::Call { suffix: head, question: None }),
            _ => {}
        }
        chain.head = Head::Generic { name, argument, end };
        chain
    }

    /// Moves the steps to where Swift has them.
    fn tidy(&mut self) {
        self.suffixes_to_the_right_side();
        let steps = std::mem::take(&mut self.steps);
        let mut loose = Vec::new();
        let mut tight = Vec::with_capacity(steps.len());
        let mut dot = None;
        for step in steps {
            match step {
                Step::Wrap { .. } => loose.push(step),
                Step::Dot { .. } => dot = Some(step),
                Step::Prefix { .. } | Step::KeyPath { .. } => {
                    let at = tight.iter().rposition(|step: &Step| !step.is_suffix()).map_or(0, |at| at + 1);
                    tight.insert(at, step);
                }
                step => tight.push(step),
            }
        }
        loose.append(&mut tight);
        loose.extend(dot);
        self.steps = loose;
    }

    /// A suffix around an operator belongs to the operator's right side.
    fn suffixes_to_the_right_side(&mut self) {
        let mut at = 0;
        while at < self.steps.len() {
            if self.steps[at].is_operator() {
                let from = self.steps[..at].iter().rposition(|step| !step.is_suffix()).map_or(0, |found| found + 1);
                let moved: Vec<_> = self.steps.drain(from..at).collect();
                at = from;
                if let Step::Binary { more, .. }
                | Step::Coalesce { more, .. }
                | Step::Ternary { more, .. }
                | Step::Assign { more, .. } = &mut self.steps[at]
                {
                    more.splice(0..0, moved);
                }
            }
            at += 1;
        }
    }
}

/// The inner comparison of `Foo<Bar>.x` read as comparisons: no blank before the brackets, and a member or arguments
/// right after them.
fn generic_tail<'t>(node: Node<'t>) -> Option<Node<'t>> {
    if node.kind() != "comparison_expression" {
        return None;
    }
    let kids = kids(node);
    let [name, less, right] = kids.as_slice() else { return None };
    if less.kind() != "<" || right.kind() != "comparison_expression" || name.kind().ends_with("literal") {
        return None;
    }
    let inner = self::kids(*right);
    let more = inner.iter().position(|child| child.kind() == ">")?;
    let rest = inner.get(more + 1)?;
    let touches = is_adjacent(*name, *less) && is_adjacent(*less, *right) && is_adjacent(inner[more], *rest);
    let starts = leftmost(*rest);
    (touches && inner.first()?.end_byte() <= inner[more].start_byte() && starts).then_some(*right)
}

/// Whether the expression starts with a dot or a parenthesis.
fn leftmost(node: Node<'_>) -> bool {
    let mut next = Some(node);
    while let Some(node) = next {
        match node.kind() {
            "prefix_expression" => return node.child(0).is_some_and(|op| op.kind() == "."),
            "tuple_expression" => return true,
            _ => next = node.child(0),
        }
    }
    false
}

/// The step `node` adds and the expression it is done to; `None` for a node that is not taken apart.
fn step<'t>(node: Node<'t>, kids: &[Node<'t>]) -> Option<(Option<Step<'t>>, Node<'t>)> {
    let question = kids.iter().copied().find(|child| child.kind() == "?");
    let left = value_in(kids)?;
    let field = |name| node.child_by_field_name(name);
    let right = |name| value_in(&super::lower::fields(node, name));
    let more = Vec::new();
    let step = match node.kind() {
        "navigation_expression" => Step::Member { name: suffix_name(kids)?, safe: question.is_some() },
        "call_expression" | "constructor_expression" => {
            let suffix =
                kids.iter().copied().find(|child| matches!(child.kind(), "call_suffix" | "constructor_suffix"))?;
            if has_labels_only(suffix) { Step::Labels { suffix } } else { Step::Call { suffix, question } }
        }
        "postfix_expression" => {
            let mark = field("operation")?;
            if mark.kind() == "bang" { Step::Force { mark } } else { Step::Postfix { mark } }
        }
        "open_end_range_expression" => Step::Postfix { mark: *kids.last()? },
        "as_expression" => {
            Step::Cast { whole: node, op: kids.iter().copied().find(|kid| kid.kind() == "as_operator")? }
        }
        "check_expression" => Step::Is { whole: node },
        "ternary_expression" => Step::Ternary { yes: right("if_true")?, no: right("if_false")?, more },
        "nil_coalescing_expression" => Step::Coalesce { right: right("if_nil")?, more },
        "range_expression" => Step::Binary { op: field("op")?, right: right("end")?, more },
        "multiplicative_expression"
        | "additive_expression"
        | "infix_expression"
        | "equality_expression"
        | "comparison_expression"
        | "conjunction_expression"
        | "disjunction_expression"
        | "bitwise_operation" => {
            // The right side may be a bare operator token, which is no value.
            Step::Binary { op: field("op")?, right: right("rhs")?, more }
        }
        "assignment" => {
            let target = value_in(&self::kids(left))?;
            return Some((Some(Step::Assign { op: field("operator")?, right: right("result")?, more }), target));
        }
        "prefix_expression" => return prefix(node),
        "open_start_range_expression" => {
            return Some((Some(Step::Prefix { op: *kids.first()? }), right("end")?));
        }
        "try_expression" => {
            let wrapper = match field("try_operator").or_else(|| node.child(0)).map(|op| op.child_count()) {
                Some(2..) => mark_of_try(node),
                _ => Wrapper::Same,
            };
            return Some((Some(Step::Wrap { wrapper, start: node.start_byte() }), right("expr")?));
        }
        "await_expression" => {
            let inner = right("expr").or(Some(left))?;
            return Some((Some(Step::Wrap { wrapper: Wrapper::Await, start: node.start_byte() }), inner));
        }
        "unsafe_expression" | "consume_expression" => {
            return Some((Some(Step::Wrap { wrapper: Wrapper::Same, start: node.start_byte() }), right("expr")?));
        }
        "key_path_expression" => return None,
        _ => return None,
    };
    Some((Some(step), left))
}

fn mark_of_try(node: Node<'_>) -> Wrapper {
    let mark = node.child(0).and_then(|op| op.child(1));
    match mark.map(|mark| mark.kind()) {
        Some("?") => Wrapper::Optional,
        _ => Wrapper::NotNull,
    }
}

fn prefix<'t>(node: Node<'t>) -> Option<(Option<Step<'t>>, Node<'t>)> {
    let op = node.child_by_field_name("operation")?;
    let targets = super::lower::fields(node, "target");
    let target = value_in(&targets)?;
    let step = if op.kind() == "." { Step::Dot { start: span_of(op).start as usize } } else { Step::Prefix { op } };
    Some((Some(step), target))
}

/// Whether the parentheses hold labels without values, as in `foo(_:bar:)`.
fn has_labels_only(suffix: Node<'_>) -> bool {
    let kids = kids(suffix);
    let [arguments] = kids.as_slice() else { return false };
    let inner = self::kids(*arguments);
    let mut values = inner.iter().filter(|child| child.kind() == "value_argument").peekable();
    values.peek().is_some() && values.all(|value| value.child_by_field_name("reference_specifier").is_some())
}
