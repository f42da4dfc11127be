//! The calls of a builder that follow a site in one expression.

use super::sites::{FileSites, Site};
use crate::facts::*;
use crate::mapping::model::Chain;
use crate::resolve::world::Origin;
use crate::words::{Said, said};

/// A chain of builder calls from a site to its end.
#[derive(Debug, Clone)]
pub struct Built {
    /// The last call: what the rewrite replaces ends here.
    pub end: ExprId,
    /// The steps in the order written, each with its one argument.
    pub steps: Vec<(Box<str>, Arg)>,
}

impl Built {
    /// The argument of a step.
    pub fn argument(&self, step: &str) -> Option<&Arg> {
        self.steps.iter().find(|(name, _)| **name == *step).map(|(_, arg)| arg)
    }
}

impl FileSites<'_, '_, '_, '_> {
    /// Follows the calls after `site` that `chain` lists.
    ///
    /// # Errors
    /// Why the chain cannot be rewritten as one: it is stored, calls something else, or repeats a step.
    pub(super) fn built(&self, site: &Site, chain: &Chain) -> Result<Built, Said> {
        let Some(mut at) = site.call else { return Err(said!("it is not called here", "此处没有调用它")) };
        let mut steps: Vec<(Box<str>, Arg)> = Vec::new();
        while let Some((name, args, call)) = self.called_on(at) {
            if chain.end.as_deref() == Some(name) {
                return match args {
                    _ if !self.is_of_sdk(call) => {
                        Err(said!("`{name}` is not the SDK's here", "此处的 `{name}` 不是 SDK 的"))
                    }
                    [] => Ok(Built { end: call, steps }),
                    _ => Err(said!("`{name}` takes an argument here", "此处的 `{name}` 带有参数")),
                };
            }
            if !chain.steps.iter().any(|step| step == name) {
                match chain.end {
                    None => break,
                    Some(_) => {
                        return Err(said!(
                            "`{name}` stands between the calls of the builder",
                            "构建器的调用之间夹着 `{name}`"
                        ));
                    }
                }
            }
            if !self.is_of_sdk(call) {
                return Err(said!("`{name}` is not the SDK's here", "此处的 `{name}` 不是 SDK 的"));
            }
            let [arg] = args else {
                return Err(said!("`{name}` is not called with one argument", "`{name}` 的调用不是恰好一个参数"));
            };
            if steps.iter().any(|(step, _)| **step == *name) {
                return Err(said!("`{name}` is called twice", "`{name}` 被调用了两次"));
            }
            steps.push((name.into(), arg.clone()));
            at = call;
        }
        match &chain.end {
            Some(end) => Err(said!(
                "the builder does not end with `{end}()` in the same expression",
                "构建器没有在同一个表达式中以 `{end}()` 结束"
            )),
            None => Ok(Built { end: at, steps }),
        }
    }

    /// Whether a call is one of the SDK's old version: an extension of the project may have a step's name.
    fn is_of_sdk(&self, call: ExprId) -> bool {
        let callee = self.resolver.callee(self.at(call)).and_then(|callee| callee.decl);
        callee.is_some_and(|decl| self.resolver.world.origin(decl) == Origin::From)
    }

    /// The method called right on an expression: its name, its arguments and the call.
    fn called_on(&self, id: ExprId) -> Option<(&str, &[Arg], ExprId)> {
        let Context::Base(member) = self.facts.expr(id).context else { return None };
        let ExprKind::Member { base, name, safe: false } = &self.facts.expr(member).kind else { return None };
        let Context::Base(call) = self.facts.expr(member).context else { return None };
        match &self.facts.expr(call).kind {
            ExprKind::Call { callee, args, .. } if *callee == member && *base == id => Some((&name.text, args, call)),
            _ => None,
        }
    }
}
