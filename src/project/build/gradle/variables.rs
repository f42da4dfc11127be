//! Variables and constants that Gradle scripts define.

use super::{Context, NEAR, Reader, whole_value};
use crate::project::build::lex::{Dialect, Kind};
use crate::project::build::raw::{Definition, plain_name, value};

/// Levels of maps inside maps that are read.
const MAX_MAPS: usize = 8;

impl Reader<'_> {
    /// Reads a statement that defines variables: `def x = '1'`, `const val x = "1"`, `ext.x = '1'`, `extra["x"] = "1"`,
    /// `val x by extra("1")`, `set("x", "1")`, maps of them. Returns whether it was one.
    pub(super) fn definition(&mut self, at: usize, end: usize, context: &Context) -> bool {
        if let Some(sign) = self.assignment(at, end) {
            return self.assigned(at, sign, end, context);
        }
        self.by_extra(at, end, context) || self.set_call(at, end, context)
    }

    /// The `=` of an assignment, outside every bracket.
    fn assignment(&self, from: usize, end: usize) -> Option<usize> {
        let mut at = from;
        while at < end {
            if self.tokens.is_punct(at, b'{') {
                return None;
            }
            if self.tokens.is_open(at) {
                at = self.tokens.close(at) + 1;
                continue;
            }
            if self.tokens.is_punct(at, b'=') {
                let around = [self.tokens.kind(at.wrapping_sub(1)), self.tokens.kind(at + 1)];
                let compares = around
                    .iter()
                    .any(|kind| matches!(kind, Some(Kind::Punct(b'=' | b'!' | b'<' | b'>' | b'+' | b'-' | b'~'))));
                return (!compares && at > from).then_some(at);
            }
            at += 1;
        }
        None
    }

    fn assigned(&mut self, from: usize, sign: usize, end: usize, context: &Context) -> bool {
        let Some((parts, start)) = self.target(from, sign) else { return false };
        let declared = start > from;
        let extra = parts.iter().any(|part| part == "ext" || part == "extra");
        if !(declared || extra || context.holds_variables) {
            return false;
        }
        let own = plain_name(&parts);
        if own.is_empty() && !extra {
            return false;
        }
        let mut name = if extra { String::new() } else { context.prefix.join(".") };
        push_part(&mut name, &own);
        self.define(name, sign + 1, end, 0);
        // A setting such as `minSdk = 21` at the top of a script looks the same: others may still want to read it.
        declared || extra
    }

    /// The dotted name an assignment writes to, and the token it starts at.
    fn target(&self, from: usize, sign: usize) -> Option<(Vec<String>, usize)> {
        // `val x: String = ..`; in Groovy a colon is no type.
        let mut stop = sign;
        if self.tokens.dialect == Dialect::Kotlin
            && let Some(colon) = (from..sign).rfind(|&at| self.tokens.is_punct(at, b':'))
        {
            stop = colon;
        }
        let mut parts: Vec<String> = Vec::new();
        let mut at = stop;
        loop {
            let last = at.checked_sub(1).filter(|&last| last >= from)?;
            if self.tokens.is_punct(last, b']') {
                // `extra["x"]`
                let key = last.checked_sub(1).filter(|&key| key > from)?;
                parts.push(self.tokens.string(key)?.to_owned());
                at = key.checked_sub(1).filter(|&open| self.tokens.is_punct(open, b'['))?;
                continue;
            }
            parts.push(self.tokens.ident(last)?.to_owned());
            at = last;
            match at.checked_sub(1).filter(|&dot| dot > from && self.tokens.is_punct(dot, b'.')) {
                Some(dot) => at = dot,
                None => break,
            }
        }
        parts.reverse();
        Some((parts, at))
    }

    fn define(&mut self, name: String, at: usize, end: usize, depth: usize) {
        if depth > MAX_MAPS {
            return;
        }
        let call = self.tokens.ident(at).filter(|_| self.tokens.is_punct(at + 1, b'('));
        if self.tokens.is_punct(at, b'[') {
            self.groovy_map(&name, at, depth);
        } else if matches!(call, Some("mapOf" | "mutableMapOf" | "hashMapOf")) {
            self.kotlin_map(&name, at + 1, depth);
        } else if let Some(value) = whole_value(&self.tokens, at, end) {
            self.raw.definitions.push(Definition { name, value });
        }
    }

    /// `[a: '1', 'b': "2", c: [d: '3']]`
    fn groovy_map(&mut self, name: &str, open: usize, depth: usize) {
        for (from, to) in self.elements(open) {
            let key = self.tokens.ident(from).or_else(|| self.tokens.string(from));
            if let Some(key) = key
                && self.tokens.is_punct(from + 1, b':')
            {
                self.define(child(name, key), from + 2, to, depth + 1);
            }
        }
    }

    /// `mapOf("a" to "1")`
    fn kotlin_map(&mut self, name: &str, open: usize, depth: usize) {
        for (from, to) in self.elements(open) {
            if let Some(key) = self.tokens.string(from)
                && self.tokens.ident(from + 1) == Some("to")
            {
                self.define(child(name, key), from + 2, to, depth + 1);
            }
        }
    }

    /// Token ranges of the elements inside the bracket at `open`, without line breaks around them.
    fn elements(&self, open: usize) -> Vec<(usize, usize)> {
        let close = self.tokens.close(open);
        let mut found = Vec::new();
        let mut from = open + 1;
        let mut at = from;
        while at <= close && from < close {
            if at == close || self.tokens.is_punct(at, b',') {
                let is_break = |index: &usize| self.tokens.kind(*index) != Some(Kind::Newline);
                if let (Some(first), Some(last)) = ((from..at).find(is_break), (from..at).rfind(is_break)) {
                    found.push((first, last + 1));
                }
                from = at + 1;
                at += 1;
            } else if self.tokens.is_open(at) {
                at = self.tokens.close(at) + 1;
            } else {
                at += 1;
            }
        }
        found
    }

    /// `val x by extra("1.0")`, `val x: String by extra { "1.0" }`
    fn by_extra(&mut self, at: usize, end: usize, context: &Context) -> bool {
        let end = end.min(at + NEAR);
        let Some(by) = (at..end).find(|&index| self.tokens.ident(index) == Some("by")) else { return false };
        let keyword = (at..by).find(|&index| matches!(self.tokens.ident(index), Some("val" | "var")));
        let Some(name) = keyword.and_then(|index| self.tokens.ident(index + 1)) else { return false };
        let Some(open) = (by..end).find(|&index| self.tokens.is_open(index)) else { return false };
        if !(by..open).any(|index| matches!(self.tokens.ident(index), Some("extra" | "ext"))) {
            return false;
        }
        let close = self.tokens.close(open);
        let name = child(&context.prefix.join("."), name);
        if let Some(value) = (open + 1 < close).then(|| whole_value(&self.tokens, open + 1, close)).flatten() {
            self.raw.definitions.push(Definition { name, value });
        }
        true
    }

    /// `ext.set("x", "1")`, `extra.apply { set("x", "1") }`
    fn set_call(&mut self, at: usize, end: usize, context: &Context) -> bool {
        let Some(set) = (at..end.min(at + NEAR)).find(|&index| self.tokens.ident(index) == Some("set")) else {
            return false;
        };
        let extra = (at..set).any(|index| matches!(self.tokens.ident(index), Some("ext" | "extra")));
        if !(extra || (context.holds_variables && set == at)) || !self.tokens.is_punct(set + 1, b'(') {
            return false;
        }
        let Some(key) = self.tokens.string(set + 2).filter(|_| self.tokens.is_punct(set + 3, b',')) else {
            return false;
        };
        if let Some((value, _)) = value(&self.tokens, set + 4, self.tokens.close(set + 1)) {
            self.raw.definitions.push(Definition { name: key.to_owned(), value });
        }
        true
    }
}

fn child(parent: &str, name: &str) -> String {
    let mut path = parent.to_owned();
    push_part(&mut path, name);
    path
}

fn push_part(path: &mut String, name: &str) {
    if !path.is_empty() && !name.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}
