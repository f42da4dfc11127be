//! Source text written in another way that means the same: what a formatter, a move or an edit nearby makes of it.
//!
//! Places come from the front ends' facts, not from the product's own tokens.

use upshift::facts::{DeclId, DeclKind, ExprKind, Facts, Literal, ScopeId};
use upshift::lang::Language;
use upshift::source::Span;

/// What is put in place of a span.
type Change = (usize, usize, String);

/// The language of a file name.
pub(crate) fn language(path: &str) -> Option<Language> {
    Language::of_extension(path.rsplit_once('.')?.1)
}

pub(crate) fn facts(text: &str, language: Language) -> Option<Facts> {
    (language.front_end()?.lower)(text).ok()
}

/// The changes that do not overlap, made.
fn made(text: &str, mut changes: Vec<Change>) -> String {
    changes.sort();
    changes.dedup();
    let (mut out, mut at) = (String::new(), 0);
    for (start, end, new) in changes {
        if start < at {
            continue;
        }
        out.push_str(&text[at..start]);
        out.push_str(&new);
        at = end;
    }
    out.push_str(&text[at..]);
    out
}

/// Spans of strings, where nothing may be changed.
fn strings(facts: &Facts) -> Vec<Span> {
    let is_text =
        |kind: &ExprKind| matches!(kind, ExprKind::Template(_) | ExprKind::Literal(Literal::Text | Literal::Char));
    facts.exprs.iter().filter(|expr| is_text(&expr.kind)).map(|expr| expr.span).collect()
}

/// Whether lines may be changed as lines: no string goes on over several.
fn has_plain_lines(text: &str) -> bool {
    let is_odd = |line: &str| line.matches('"').count() % 2 == 1;
    !text.contains("\"\"\"") && !text.contains("r#\"") && !text.contains("/*") && !text.lines().any(is_odd)
}

/// Calls broken over lines, with comments and commas at the end; chains with each member on a line of its own.
pub(crate) fn broken(text: &str, language: Language) -> Option<String> {
    let facts = facts(text, language)?;
    let strings = strings(&facts);
    let is_code = |span: Span| !strings.iter().any(|string| string.overlaps(span) && string.contains(span));
    let mut changes = Vec::new();
    for expr in facts.exprs.iter().filter(|expr| is_code(expr.span)) {
        match &expr.kind {
            ExprKind::Call { args, parens: Some(parens), .. } => {
                let args: Vec<Span> = args.iter().filter(|arg| !arg.trailing).map(|arg| arg.span).collect();
                let (Some(first), Some(last)) = (args.first(), args.last()) else { continue };
                let close = parens.end as usize - 1;
                let Some(tail) = text.get(last.end as usize..close) else { continue };
                if first.start < parens.start || tail.contains('/') {
                    continue;
                }
                changes.push((
                    parens.start as usize + 1,
                    parens.start as usize + 1,
                    "\n        // broken\n        ".to_owned(),
                ));
                for pair in args.windows(2) {
                    let between = text.get(pair[0].end as usize..pair[1].start as usize).unwrap_or_default();
                    if between.trim() == "," {
                        let at = pair[0].end as usize + between.find(',').unwrap_or(0) + 1;
                        changes.push((at, at, " /* next */\n       ".to_owned()));
                    }
                }
                let comma = if language == Language::Swift || tail.contains(',') { "" } else { "," };
                changes.push((close, close, format!("{comma}\n    ")));
            }
            ExprKind::Member { base, name, .. } => {
                let base = facts.expr(*base).span.end as usize;
                // In Swift the question mark belongs to what it follows.
                let at = match text.get(base..name.span.start as usize) {
                    Some("?.") if language == Language::Swift => base + 1,
                    Some("." | "?.") => base,
                    _ => continue,
                };
                changes.push((at, at, "\n            ".to_owned()));
            }
            _ => {}
        }
    }
    Some(made(text, changes))
}

/// Calls and chains over several lines on one line.
pub(crate) fn joined(text: &str, language: Language) -> Option<String> {
    let facts = facts(text, language)?;
    let mut changes = Vec::new();
    for expr in &facts.exprs {
        match &expr.kind {
            ExprKind::Call { parens: Some(parens), .. } => {
                let inside = text.get(parens.range()).unwrap_or_default();
                if inside.contains('\n') && !inside.contains(['{', '/', '#', '|']) && !inside.contains("\"\"\"") {
                    let words: Vec<&str> = inside.split('\n').map(str::trim).collect();
                    let line = words.join(" ").replace("( ", "(").replace(", )", ")").replace(" )", ")");
                    changes.push((parens.start as usize, parens.end as usize, line));
                }
            }
            ExprKind::Member { base, name, .. } => {
                let base = facts.expr(*base).span.end as usize;
                let between = text.get(base..name.span.start as usize).unwrap_or_default();
                if between.contains(char::is_whitespace) && matches!(between.trim(), "." | "?.") {
                    changes.push((base, name.span.start as usize, between.trim().to_owned()));
                }
            }
            _ => {}
        }
    }
    Some(made(text, changes))
}

/// Every line indented otherwise, `\r\n` at its end, blank lines and comments between lines.
pub(crate) fn indented(text: &str) -> String {
    if !has_plain_lines(text) {
        return text.to_owned();
    }
    let mut out = String::new();
    for (at, line) in text.lines().enumerate() {
        let inside = line.trim_start();
        if at % 5 == 4 && !inside.is_empty() && !inside.starts_with(['.', '?']) {
            out.push_str("\r\n      // note\r\n");
        }
        let depth = line.len() - inside.len();
        out.push_str(&" ".repeat(depth / 2 * 3));
        out.push_str(inside);
        out.push_str("\r\n");
    }
    out
}

/// Declarations that fill whole lines, with these.
fn blocks(text: &str, facts: &Facts, decls: &[DeclId]) -> Vec<Span> {
    let mut blocks: Vec<Span> = Vec::new();
    for &decl in decls {
        let decl = facts.decl(decl);
        let is_block = decl.kind.is_type() || matches!(decl.kind, DeclKind::Function | DeclKind::Extension);
        let Some(line) = is_block.then(|| lines(text, decl.span)).flatten() else { continue };
        if blocks.iter().all(|other| !other.overlaps(line)) {
            blocks.push(line);
        }
    }
    blocks.sort();
    blocks
}

/// The span with its whole lines, where nothing else stands on them.
fn lines(text: &str, span: Span) -> Option<Span> {
    let (start, end) = (span.start as usize, span.end as usize);
    let from = text.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
    let to = end + text.get(end..)?.find('\n')?;
    let is_blank = |part: &str| part.trim().is_empty();
    (is_blank(&text[from..start]) && is_blank(&text[end..to])).then(|| Span::new(from, to + 1))
}

/// Members and top-level declarations in the opposite order, others put between them.
pub(crate) fn reordered(text: &str, language: Language) -> Option<String> {
    if !has_plain_lines(text) {
        return None;
    }
    let found = facts(text, language)?;
    let top = found.scope(ScopeId(0)).decls.clone();
    let mut changes = Vec::new();
    for decl in top.iter().map(|decl| found.decl(*decl)) {
        let Some(body) = decl.body.filter(|_| decl.kind.is_type() || decl.kind == DeclKind::Extension) else {
            continue;
        };
        let members = blocks(text, &found, &found.scope(body).decls);
        reverse(text, &members, None, &mut changes);
    }
    let text = made(text, changes);
    let found = facts(&text, language)?;
    let top = blocks(&text, &found, &found.scope(ScopeId(0)).decls);
    let mut changes = Vec::new();
    reverse(&text, &top, Some(language), &mut changes);
    Some(made(&text, changes))
}

fn reverse(text: &str, blocks: &[Span], between: Option<Language>, changes: &mut Vec<Change>) {
    for (at, (old, new)) in blocks.iter().zip(blocks.iter().rev()).enumerate() {
        let new = &text[new.range()];
        let other = match between {
            Some(Language::Kotlin) => format!("// unrelated\nprivate fun unrelated{at}() {{}}\n\n"),
            Some(Language::Swift) => format!("// unrelated\nprivate func unrelated{at}() {{}}\n\n"),
            Some(Language::Rust) => format!("// unrelated\nfn unrelated_{at}() {{}}\n\n"),
            None => String::new(),
        };
        changes.push((old.start as usize, old.end as usize, format!("{other}{new}")));
    }
}

/// Statements that fill whole lines.
pub(crate) fn statements(text: &str, language: Language) -> Vec<Span> {
    let Some(facts) = facts(text, language) else { return Vec::new() };
    let statements = facts.exprs.iter().filter(|expr| expr.context == upshift::facts::Context::Statement);
    let mut found: Vec<Span> = statements
        .filter_map(|expr| {
            let end = match text.get(expr.span.end as usize..) {
                Some(rest) if rest.starts_with(';') => expr.span.end + 1,
                _ => expr.span.end,
            };
            lines(text, Span { start: expr.span.start, end })
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

/// Other statements put before every second one, and something said behind the rest.
pub(crate) fn nearby(text: &str, language: Language) -> Option<String> {
    if !has_plain_lines(text) {
        return None;
    }
    let mut changes = Vec::new();
    for (at, line) in statements(text, language).into_iter().enumerate() {
        let start = line.start as usize;
        let inside = &text[line.range()];
        let indent = &inside[..inside.len() - inside.trim_start().len()];
        let other = match language {
            Language::Kotlin => "println(\"near\")",
            Language::Swift => "print(\"near\")",
            Language::Rust => "drop(\"near\");",
        };
        if at % 2 == 0 {
            changes.push((start, start, format!("{indent}{other}\n")));
        } else {
            changes.push((line.end as usize - 1, line.end as usize - 1, " // near".to_owned()));
        }
    }
    Some(made(text, changes))
}

/// Functions that fill whole lines, with their names.
pub(crate) fn functions(text: &str, language: Language) -> Vec<(Span, Span)> {
    let Some(facts) = facts(text, language) else { return Vec::new() };
    let functions = facts.decls.iter().filter(|decl| decl.kind == DeclKind::Function && !decl.modifiers.is_override);
    let mut found: Vec<(Span, Span)> =
        functions.filter_map(|decl| Some((lines(text, decl.span)?, decl.name.span))).collect();
    found.sort();
    found
}
