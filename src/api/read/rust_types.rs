//! Types as rustdoc's JSON has them, in words: without references and lifetimes, as a surface's types are.

use serde_json::Value;

use super::json::{list, text};

/// Types inside one another that are followed.
const MAX_DEPTH: usize = 32;

/// The type in words; `None` where there is none.
pub(super) fn ty(of: &Value) -> Option<String> {
    written(of, 0)
}

/// The name of a type parameter.
pub(super) fn named(param: &Value) -> &str {
    text(param, "name")
}

/// The traits that bounds name.
pub(super) fn bounds(of: &[Value]) -> Vec<String> {
    of.iter().filter_map(|bound| bound.get("trait_bound")?.get("trait")).filter_map(|of| path(of, 0)).collect()
}

fn written(of: &Value, depth: usize) -> Option<String> {
    if depth > MAX_DEPTH || of.is_null() {
        return None;
    }
    // Older versions have `kind` and `inner`.
    let (kind, inside) = match (of.get("kind").and_then(Value::as_str), of.get("inner")) {
        (Some(kind), Some(inside)) => (kind, inside),
        _ => {
            let (kind, inside) = of.as_object()?.iter().next()?;
            (kind.as_str(), inside)
        }
    };
    let next = |of: &Value| written(of, depth + 1).unwrap_or_else(|| "_".to_owned());
    Some(match kind {
        "resolved_path" => path(inside, depth)?,
        "generic" | "primitive" => match inside.as_str()? {
            "never" => "!".to_owned(),
            name => name.to_owned(),
        },
        "borrowed_ref" | "raw_pointer" => next(inside.get("type")?),
        "tuple" => {
            let parts: Vec<String> = inside.as_array()?.iter().map(next).collect();
            format!("({})", parts.join(", "))
        }
        "slice" => format!("[{}]", next(inside)),
        "array" => format!("[{}]", next(inside.get("type")?)),
        "impl_trait" => bounds(inside.as_array()?).join(" & "),
        "dyn_trait" => {
            let traits = list(inside, "traits").iter().filter_map(|of| path(of.get("trait")?, depth));
            traits.collect::<Vec<_>>().join(" & ")
        }
        "qualified_path" => format!("{}.{}", next(inside.get("self_type")?), text(inside, "name")),
        "function_pointer" => function(inside.get("sig").or_else(|| inside.get("decl"))?, depth),
        _ => "_".to_owned(),
    })
}

fn function(signature: &Value, depth: usize) -> String {
    let part = |of: &Value| written(of, depth + 1).unwrap_or_else(|| "_".to_owned());
    let inputs: Vec<String> = list(signature, "inputs").iter().filter_map(|input| input.get(1)).map(part).collect();
    let output = signature.get("output").and_then(|of| written(of, depth + 1)).unwrap_or_else(|| "()".to_owned());
    format!("({}) -> {output}", inputs.join(", "))
}

/// A path with its type arguments, without what only leads to it.
fn path(of: &Value, depth: usize) -> Option<String> {
    if depth > MAX_DEPTH {
        return None;
    }
    let written_path = Some(text(of, "path")).filter(|path| !path.is_empty()).unwrap_or_else(|| text(of, "name"));
    let name = written_path.rsplit("::").next().unwrap_or(written_path);
    let args = of.get("args").filter(|args| !args.is_null());
    if let Some(like) = args.and_then(|args| args.get("parenthesized")) {
        let part = |of: &Value| written(of, depth + 1).unwrap_or_else(|| "_".to_owned());
        let inputs: Vec<String> = list(like, "inputs").iter().map(part).collect();
        let output = like.get("output").and_then(|of| written(of, depth + 1)).unwrap_or_else(|| "()".to_owned());
        return Some(format!("({}) -> {output}", inputs.join(", ")));
    }
    let list = args.and_then(|args| args.get("angle_bracketed")).map_or(&[] as &[Value], |of| self::list(of, "args"));
    let args: Vec<String> = list.iter().filter_map(|arg| written(arg.get("type")?, depth + 1)).collect();
    let name = name.to_owned();
    Some(if args.is_empty() { name } else { format!("{name}<{}>", args.join(", ")) })
}
