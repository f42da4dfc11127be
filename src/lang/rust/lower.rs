//! The driver: one file's text to its facts, and what all parts of the lowering share.

use std::collections::BTreeSet;
use std::thread;

use proc_macro2::Span as Place;
use proc_macro2::extra::DelimSpan;
use syn::spanned::Spanned;

use super::super::Unreadable;
use super::super::build::{Builder, MAX_DEPTH};
use super::{guard, place};
use crate::facts::*;
use crate::source::Span;
use crate::words::said;

/// Lowers one file.
///
/// # Errors
/// When it nests too deeply, or is no Rust that syn can read.
pub(super) fn lower(text: &str) -> Result<Facts, Unreadable> {
    guard::check(text)?;
    // Syntax trees are read and dropped level by level.
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(guard::STACK).spawn_scoped(scope, || parse(text));
        let thread = thread.map_err(|error| Unreadable::Grammar(error.to_string()))?;
        thread.join().unwrap_or_else(|_| Err(Unreadable::Syntax(said!("the parser gave up", "解析器中止"))))
    })
}

fn parse(text: &str) -> Result<Facts, Unreadable> {
    let start = code_start(text);
    let code = text.get(start..).unwrap_or_default();
    let file: syn::File = syn::parse_str(code).map_err(|error| {
        let at = error.span().start();
        let before = text.get(..start).unwrap_or_default().matches('\n').count();
        let (line, column) = (at.line + before, at.column + 1);
        Unreadable::Syntax(said!("line {line}, column {column}: {error}", "第 {line} 行第 {column} 列：{error}"))
    })?;
    let mut lower = Lower::new(text, start);
    lower.b.facts.package = crate_line(text);
    lower.b.facts.header = lower.header(&file) as u32;
    let scope = lower.b.file_scope();
    lower.inner_attributes(&file.attrs, scope);
    lower.items(&file.items, scope);
    let mut facts = lower.finish();
    if let Some(package) = facts.package.clone() {
        place::settle(&mut facts, &package);
    }
    Ok(facts)
}

/// Where the code starts: behind a byte order mark and a `#!` line, both of which syn cannot place.
fn code_start(text: &str) -> usize {
    let mark = text.len() - text.trim_start_matches('\u{feff}').len();
    let rest = text.get(mark..).unwrap_or_default();
    let shebang = rest.strip_prefix("#!").filter(|rest| !rest.trim_start().starts_with('['));
    match shebang {
        Some(_) => mark + rest.find('\n').unwrap_or(rest.len()),
        None => mark,
    }
}

/// The crate named by a comment line `// crate: name` before the first code: how surfaces say what they are.
fn crate_line(text: &str) -> Option<Box<str>> {
    text.trim_start_matches('\u{feff}')
        .lines()
        .map(str::trim)
        .take_while(|line| line.is_empty() || line.starts_with("//"))
        .find_map(|line| line.trim_start_matches('/').trim().strip_prefix("crate:"))
        .map(|name| name.trim().replace('-', "_").into())
}

/// Where a `return` gives its value.
#[derive(Debug, Clone, Copy)]
pub(super) enum Returns {
    /// To no one we know.
    Nothing,
    /// From a function.
    From(DeclId),
    /// From a closure.
    Closure(ExprId),
}

/// The state of lowering one file.
pub(super) struct Lower<'t> {
    pub(super) b: Builder<'t>,
    /// Bytes before the code that syn saw.
    pub(super) start: usize,
    depth: usize,
    pub(super) returns: Returns,
    /// Modules written in this file around the place at work, each with the folder it says its files lie in.
    pub(super) modules: Vec<(Box<str>, Option<Box<str>>)>,
    /// What is derived somewhere: the first name of its path, and whether others follow.
    pub(super) derives: BTreeSet<(Box<str>, bool)>,
    /// Attributes that derives may understand.
    pub(super) helpers: BTreeSet<Box<str>>,
    /// Locals whose first value leaves their type open.
    pub(super) open: BTreeSet<DeclId>,
    /// Loops and labelled blocks around the place at work: the label, whether it is a loop, and the values that leave it.
    pub(super) exits: Vec<Exit>,
}

/// A loop or a labelled block that `break` can leave with a value.
#[derive(Debug)]
pub(super) struct Exit {
    pub(super) id: ExprId,
    pub(super) label: Option<String>,
    pub(super) is_loop: bool,
    pub(super) values: Vec<ExprId>,
}

impl<'t> Lower<'t> {
    fn new(text: &'t str, start: usize) -> Self {
        Self {
            b: Builder::new(text),
            start,
            depth: 0,
            returns: Returns::Nothing,
            modules: Vec::new(),
            derives: BTreeSet::new(),
            helpers: BTreeSet::new(),
            open: BTreeSet::new(),
            exits: Vec::new(),
        }
    }

    /// The bytes of one token, or of what syn joins.
    pub(super) fn place(&self, place: Place) -> Span {
        let range = place.byte_range();
        Span::new(self.start + range.start, self.start + range.end)
    }

    /// The bytes of a node of any kind.
    pub(super) fn span(&self, node: &impl Spanned) -> Span {
        self.place(node.span())
    }

    /// The bytes between and with two brackets.
    pub(super) fn brackets(&self, brackets: &DelimSpan) -> Span {
        self.place(brackets.join())
    }

    /// A name, without `r#`.
    pub(super) fn ident(&self, ident: &syn::Ident) -> Ident {
        let text = ident.to_string();
        Ident { text: text.strip_prefix("r#").unwrap_or(&text).into(), span: self.place(ident.span()) }
    }

    /// A name the language makes up at `at`.
    pub(super) fn implicit(&self, text: &str, at: u32) -> Ident {
        Ident { text: text.into(), span: Span::at(at as usize) }
    }

    /// One level deeper; `false` marks `span` as damage because it lies too deep.
    pub(super) fn enter(&mut self, span: Span) -> bool {
        if self.depth >= MAX_DEPTH {
            self.b.facts.damage.push(span);
            return false;
        }
        self.depth += 1;
        true
    }

    /// Back from [`Self::enter`].
    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Puts an expression under another that was made later.
    pub(super) fn recontext(&mut self, id: ExprId, context: Context) {
        self.b.facts.exprs[id.index()].context = context;
    }

    /// Where imports can start: behind inner attributes, or the comments that open the file.
    fn header(&self, file: &syn::File) -> usize {
        file.attrs.last().map_or(0, |last| self.span(last).end as usize)
    }

    fn finish(mut self) -> Facts {
        self.bring_helpers();
        let mut facts = self.b.finish();
        facts.damage.sort_unstable();
        facts.damage.dedup();
        facts.links.macros.sort();
        facts.links.macros.dedup();
        facts
    }
}
