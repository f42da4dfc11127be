//! Type arguments of a type that takes others now.

use super::draft::Dropped;
use super::rewrite::tokens::{Token, tokenize};
use super::sites::FileSites;
use crate::mapping::model::TypeArgs;
use crate::source::Span;
use crate::words::{Said, said};

/// Type arguments as written.
#[derive(Debug, Clone)]
pub(super) struct Written {
    /// All of them with their brackets, and what ties them to the name.
    pub(super) whole: Span,
    /// Each of them.
    pub(super) args: Vec<Span>,
}

impl FileSites<'_, '_, '_, '_> {
    /// The type arguments written behind a name. Behind a name in an expression a `<` may also compare: there only what
    /// `::` announces is a list, and in a language without it what closes before a call.
    pub(super) fn arguments_at(&self, name: Span, in_expression: bool) -> Option<Written> {
        let start = name.end as usize;
        let list = written(self.source.text(), start)?;
        let marked = self.source.slice(list.whole).trim_start().starts_with("::");
        let called = || {
            let behind = self.source.text().get(list.whole.end as usize..).unwrap_or_default();
            behind.trim_start().starts_with(['(', '{', '.'])
        };
        let fits = match (in_expression, self.resolver.world.rules.paths) {
            (false, _) => true,
            (true, true) => marked,
            (true, false) => called(),
        };
        fits.then_some(list)
    }

    /// The edits that make of written arguments what the new type takes.
    ///
    /// # Errors
    /// Why they cannot be told apart.
    pub(super) fn argument_edits(&self, list: &Written, change: &TypeArgs) -> Result<Vec<(Span, String)>, Said> {
        let bound = self.bound(list, &change.from)?;
        let mut new: Vec<Option<String>> = Vec::new();
        let mut kept: Vec<Option<usize>> = Vec::new();
        for wanted in &change.to {
            let at = change.from.iter().position(|name| name == wanted);
            kept.push(at.and_then(|at| bound.get(at).copied().flatten()));
            new.push(self.filled(wanted, &change.from, &bound, list));
        }
        // What was left out stays out, from the end or as all lifetimes.
        let is_lifetime = |text: &str| text.starts_with('\'');
        for (at, text) in new.iter().enumerate() {
            let later = new.get(at + 1..).unwrap_or_default();
            let gap = text.is_none() && !is_lifetime(&change.to[at]) && later.iter().any(Option::is_some);
            if gap {
                return Err(said!(
                    "it takes other type arguments now: write them by hand",
                    "它的类型参数已改变：请手动写出"
                ));
            }
        }
        let pairs: Vec<(Option<usize>, String)> =
            kept.into_iter().zip(new).filter_map(|(kept, text)| Some((kept, text?))).collect();
        if pairs.is_empty() {
            return Ok(vec![(list.whole, String::new())]);
        }
        let order: Vec<usize> = pairs.iter().filter_map(|(kept, _)| *kept).collect();
        let plain = order.len() == pairs.len() && order.windows(2).all(|pair| pair[0] < pair[1]);
        if !plain {
            let (Some(first), Some(last)) = (list.args.first(), list.args.last()) else { return Ok(Vec::new()) };
            let text = pairs.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join(", ");
            let whole = first.to(*last);
            return Ok(if self.source.slice(whole) == text { Vec::new() } else { vec![(whole, text)] });
        }
        Ok(without(list, &order).into_iter().map(|span| (span, String::new())).collect())
    }

    /// The written arguments that the new type does not take.
    pub(super) fn dropped(&self, list: &Written, change: &TypeArgs) -> Vec<Dropped> {
        let Ok(bound) = self.bound(list, &change.from) else { return Vec::new() };
        let of = |name: &String| {
            let at = change.from.iter().position(|from| from == name)?;
            list.args.get((*bound.get(at)?)?).copied()
        };
        let gone = change.from.iter().filter(|name| !change.to.contains(name));
        let stays: Vec<Span> = change.to.iter().filter(|name| name.starts_with('\'')).filter_map(of).collect();
        let merged = |name: &String| match stays[..] {
            [one] if name.starts_with('\'') => Some(one),
            _ => None,
        };
        gone.filter_map(|name| Some(Dropped { span: of(name)?, merged: merged(name) })).collect()
    }

    /// Which written argument each name stands for.
    fn bound(&self, list: &Written, names: &[String]) -> Result<Vec<Option<usize>>, Said> {
        if list.args.len() == names.len() {
            return Ok((0..names.len()).map(Some).collect());
        }
        // Lifetimes are written all or not at all, types may be left out from the end.
        let is_lifetime = |text: &str| text.starts_with('\'');
        let of = |lifetimes: bool| -> Vec<usize> {
            let fits = |&at: &usize| is_lifetime(self.source.slice(list.args[at])) == lifetimes;
            (0..list.args.len()).filter(fits).collect()
        };
        let (lifetimes, types) = (of(true), of(false));
        let named = names.iter().filter(|name| is_lifetime(name)).count();
        if !lifetimes.is_empty() && lifetimes.len() != named || types.len() > names.len() - named {
            return Err(said!("it is written with other type arguments than it takes", "所写的类型参数与它需要的不同"));
        }
        let (mut lifetimes, mut types) = (lifetimes.into_iter(), types.into_iter());
        let next = |name: &String| if is_lifetime(name) { lifetimes.next() } else { types.next() };
        Ok(names.iter().map(next).collect())
    }

    /// A new argument with what is written for the names in it; `None` where one of them is not written.
    fn filled(&self, wanted: &str, names: &[String], bound: &[Option<usize>], list: &Written) -> Option<String> {
        let mut out = String::new();
        let mut rest = wanted;
        while !rest.is_empty() {
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let from = usize::from(rest.starts_with('\''));
            let length = rest.get(from..)?.find(|c| !is_word(c)).map_or(rest.len(), |end| end + from);
            let length = length.max(rest.chars().next().map_or(1, char::len_utf8));
            let (word, behind) = rest.split_at(length);
            match names.iter().position(|name| name == word) {
                Some(at) => out.push_str(self.source.slice(*list.args.get((*bound.get(at)?)?)?)),
                None => out.push_str(word),
            }
            rest = behind;
        }
        Some(out)
    }
}

/// What goes where only the arguments `kept` (in order) stay: each with the comma before it, the first ones with theirs
/// behind them.
pub(super) fn without(list: &Written, kept: &[usize]) -> Vec<Span> {
    let mut gone = Vec::new();
    let Some(&first) = kept.first() else { return vec![list.whole] };
    if let (Some(start), Some(stays)) = (list.args.first(), list.args.get(first))
        && first > 0
    {
        gone.push(Span { start: start.start, end: stays.start });
    }
    for (at, pair) in list.args.windows(2).enumerate() {
        if at + 1 > first && !kept.contains(&(at + 1)) {
            gone.push(Span { start: pair[0].end, end: pair[1].end });
        }
    }
    gone
}

/// The list in angle brackets that starts at byte `at` of `text`, white space and `::` before it left aside.
pub(super) fn written(text: &str, at: usize) -> Option<Written> {
    // A list is short; what closes far away is none.
    const MOST: usize = 4096;
    let mut end = text.len().min(at + MOST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let tokens = tokenize(text.get(at..end)?, at).tokens;
    let open = match tokens.as_slice() {
        [first, ..] if first.text == "<" => 0,
        [first, second, ..] if first.text == "::" && second.text == "<" => 1,
        _ => return None,
    };
    let mut depth = 0_i32;
    let mut args = Vec::new();
    let mut run: Vec<&Token<'_>> = Vec::new();
    for token in tokens.get(open + 1..)? {
        let closes = depth == 0 && token.text.starts_with('>');
        if closes || depth == 0 && token.text == "," {
            if let (Some(first), Some(last)) = (run.first(), run.last()) {
                args.push(Span::new(first.start, last.start + last.text.len()));
            }
            run.clear();
            if closes {
                return Some(Written { whole: Span::new(at, token.start + 1), args });
            }
            continue;
        }
        match token.text {
            "<" | "(" | "[" | "{" => depth += 1,
            ">" | ")" | "]" | "}" => depth -= 1,
            // `Vec<Vec<u8>>= ..`
            ">=" => depth -= 1,
            ";" if depth == 0 => return None,
            _ => {}
        }
        if depth < 0 {
            return None;
        }
        run.push(token);
    }
    None
}
