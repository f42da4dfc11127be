//! A template brought into the form of the call at hand, and laid over it.

use super::arguments::Absent;
use super::literal::masked;
use super::shape::{
    NewArg, Part, assigns, callee_name, drop_comma, has_word, merge, positional_prefix, split_call, through_path,
};
use super::tokens::{Gap, gap_edits, tokenize};
use super::{FileSites, Hole, Site};
use crate::facts::*;
use crate::mapping::model::{Member, SiteForm};
use crate::mapping::template::{Piece, Template};
use crate::resolve::target::Outcome;
use crate::resolve::ty::{DeclRef, Ty};
use crate::resolve::world::Origin;
use crate::source::Span;
use crate::words::{Said, said};

/// The edits of one rewritten site.
#[derive(Debug, Default)]
pub(super) struct Rewritten {
    /// Edits on the original text.
    pub(super) edits: Vec<(Span, String)>,
    /// Why a person should look.
    pub(super) review: Option<Said>,
    /// An operator beside the new code could tear it apart.
    pub(super) loose: bool,
}

impl FileSites<'_, '_, '_, '_> {
    pub(super) fn apply_template(
        &self,
        site: &Site,
        member: &Member,
        whole: ExprId,
        template: &Template,
        forms: &[SiteForm],
        named_form: bool,
    ) -> Result<Rewritten, Said> {
        let by_form = |form| forms.contains(&form);
        if by_form(SiteForm::Reference)
            && !named_form
            && let Some(edits) = self.relabel_reference(site, member, template)
        {
            return Ok(Rewritten { edits, ..Rewritten::default() });
        }
        if (by_form(SiteForm::Reference) || by_form(SiteForm::KeyPath)) && !named_form {
            return Err(said!(
                "a reference to it has another shape now: pass a lambda or closure that makes the new call",
                "对它的引用形式已改变：请传入一个执行新调用的 lambda 或闭包"
            ));
        }
        let is_reference = matches!(self.facts.expr(site.expr).kind, ExprKind::CallableRef { .. });
        let keeps_labels = self.resolver.world.rules.strict_labels
            && !template.pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains('(')));
        if is_reference
            && !keeps_labels
            && !template.pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains("::")))
        {
            return Err(said!(
                "a reference to it has another shape now: pass a lambda that makes the new call",
                "对它的引用形式已改变：请传入一个执行新调用的 lambda"
            ));
        }
        if is_reference && self.drops_result(site, template) {
            return Err(said!(
                "a reference to a property cannot stand where its value is dropped: pass a lambda",
                "在丢弃返回值的位置不能使用属性引用：请传入 lambda"
            ));
        }
        if by_form(SiteForm::Super) && !named_form {
            return Err(said!(
                "a call on `super` is rewritten together with the override, by hand",
                "对 `super` 的调用需要与重写方法一起手动修改"
            ));
        }
        if matches!(self.facts.expr(site.expr).kind, ExprKind::Infix { .. }) {
            return Err(said!("an infix call cannot take the new shape", "中缀调用无法改成新的形式"));
        }
        let mut whole = whole;
        if by_form(SiteForm::Write) {
            let Context::Target(assign) = self.facts.expr(whole).context else {
                return Err(said!("not an assignment", "不是赋值"));
            };
            let ExprKind::Assign { op, .. } = &self.facts.expr(assign).kind else {
                return Err(said!("not an assignment", "不是赋值"));
            };
            if &**op != "=" {
                return Err(said!("`{op}` reads and writes it: spell it out first", "`{op}` 既读又写：请先展开书写"));
            }
            let declared = self.resolver.world.decl(site.decl);
            let is_setter = declared.kind == DeclKind::Function && declared.params.len() == 1;
            let takes_value = template.holes().any(|hole| hole == "value");
            if !is_setter && !takes_value {
                return Err(said!(
                    "it is assigned here, and the new API is not assignable in this form",
                    "此处对它赋值，而新 API 不能以这种形式赋值"
                ));
            }
            whole = assign;
        }
        let by_path = site.callee.as_ref().is_some_and(|callee| callee.by_path);
        if let Some(callee) = &site.callee
            && callee.params.iter().skip(usize::from(by_path)).any(Option::is_none)
        {
            return Err(said!(
                "an argument of the call has no place in the new form",
                "调用的某个参数在新形式中没有位置"
            ));
        }
        let through = if by_path { Some(through_path(template)?) } else { None };
        let template = through.as_ref().unwrap_or(template);
        let holes = self.holes(site, member, template);
        let hole = |name: &str| holes.iter().find(|(known, _)| known == name).map_or(Hole::Absent, |(_, hole)| *hole);
        let parts = self.lay_out(site, template, &hole)?;
        if parts.is_empty() {
            return Ok(Rewritten::default());
        }
        let parts = self.with_parentheses(site, self.with_safe_calls(site, parts)?);
        let text_only: String =
            parts.iter().map(|part| if let Part::Text(text) = part { text.as_str() } else { "_" }).collect();
        if has_word(&text_only, "it")
            && holes
                .iter()
                .any(|(name, hole)| name != "receiver" && matches!(hole, Hole::At(span) if self.has_free_it(*span)))
        {
            return Err(said!(
                "`it` of the argument would be another `it` in the new code: name it first",
                "参数中的 `it` 在新代码中会变成另一个 `it`：请先为它命名"
            ));
        }
        let discarded = matches!(self.facts.expr(whole).context, Context::AssignedTo(_));
        if assigns(&text_only) && (discarded || !self.is_statement(whole)) {
            return Err(said!("its value is used here, and an assignment has none", "此处用到了它的值，而赋值没有值"));
        }
        let mut rewritten = self.proved(whole, &parts, &|parts| {
            let mut rewritten = self.lay_over(site, whole, parts.to_vec())?;
            self.fit_context(site, whole, &text_only, &mut rewritten)?;
            self.brace_in_template(whole, &mut rewritten);
            Ok(rewritten)
        })?;
        self.check_effects(site, &parts, &mut rewritten);
        Ok(rewritten)
    }

    /// Whether a reference to a function with a result is passed where none is wanted, which a reference to a property
    /// cannot be (Kotlin adapts references to functions only).
    fn drops_result(&self, site: &Site, template: &Template) -> bool {
        let resolver = self.resolver;
        if resolver.world.rules.modules || resolver.world.decl(site.decl).kind != DeclKind::Function {
            return false;
        }
        let text = template.pieces.iter().rev().find_map(|piece| match piece {
            Piece::Text(text) => text.rsplit_once("::"),
            Piece::Hole { .. } => None,
        });
        let is_function = |at: DeclRef| resolver.world.decl(at).kind == DeclKind::Function;
        let stays = text.is_some_and(|(_, name)| self.new_members(site, name).any(is_function));
        let wants_none = match resolver.expected(self.expr_ref(site.expr)) {
            Ty::Function { result, .. } => resolver.is_unit(&result),
            _ => false,
        };
        wants_none && !stays && !resolver.is_unit(&resolver.decl_type(site.decl))
    }

    /// A reference whose function keeps its type: every parameter is handed on whole and in its place, so only the name and
    /// the labels written behind it change.
    fn relabel_reference(&self, site: &Site, member: &Member, template: &Template) -> Option<Vec<(Span, String)>> {
        let (head, args) = split_call(&template.pieces)?;
        let plain = matches!(&head[..], [Piece::Hole { name, .. }, Piece::Text(text)] if name == "receiver" && text.strip_prefix('.').is_some_and(|name| !name.contains(['.', '(', ' '])));
        let count = self.resolver.world.decl(site.decl).params.len();
        if !plain || args.len() != count {
            return None;
        }
        let in_place = args.iter().enumerate().all(|(index, arg)| {
            arg.single().is_some_and(|hole| self.param_index(site.decl, member, hole) == Some(index))
        });
        if !in_place {
            return None;
        }
        let mut edits = Vec::new();
        let name = callee_name(&head);
        if *site.name.text != *name {
            edits.push((site.name.span, name));
        }
        let after = site.name.span.end as usize;
        let rest = self.source.text().get(after..).unwrap_or_default();
        let labels = rest.strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(labels, _)| labels);
        if let Some(labels) = labels.filter(|labels| labels.ends_with(':') && !labels.contains([' ', ','])) {
            let new: String = args.iter().map(|arg| format!("{}:", arg.label.as_deref().unwrap_or("_"))).collect();
            if labels != new {
                edits.push((Span::new(after + 1, after + 1 + labels.len()), new));
            }
        }
        Some(edits)
    }

    /// The template in the form of the call: what is written, in which order, with which labels.
    fn lay_out(&self, site: &Site, template: &Template, hole: &dyn Fn(&str) -> Hole) -> Result<Vec<Part>, Said> {
        let args = self.arguments(site);
        let split = if site.call.is_some() { split_call(&template.pieces) } else { None };
        let Some((head, new_args)) = split else {
            let mut parts = self.head_parts(site, &template.pieces, hole)?;
            merge(&mut parts);
            return Ok(parts);
        };
        if self.has_new_objects(site, &new_args) {
            return Ok(Vec::new());
        }
        let strict = self.resolver.world.rules.strict_labels;
        let name = callee_name(&head);
        let declared = {
            let holes: Vec<Option<&str>> = new_args.iter().map(NewArg::single).collect();
            self.new_callee(site, &name, &holes).map_or_else(Vec::new, |at| self.declared_parameters(at))
        };
        let mut kept: Vec<(NewArg, Vec<Span>)> = Vec::new();
        // Where the kept ones stand in the template, and the first that was left out before them.
        let mut places: Vec<usize> = Vec::new();
        let mut left_out: Option<usize> = None;
        for (place, mut arg) in new_args.into_iter().enumerate() {
            let defaulted = declared.get(place).map(|(_, has_default)| *has_default);
            match self.without_absent(site, &mut arg.pieces, hole)? {
                Absent::None => {}
                // An object of defaults alone goes where the new parameter has one of its own.
                Absent::All { object: true, .. } if defaulted != Some(true) => {}
                Absent::All { .. } => {
                    left_out = left_out.or((defaulted == Some(true)).then_some(place));
                    continue;
                }
            }
            if left_out.is_some() && !strict && arg.label.is_none() {
                let trailing = self.is_trailing(site, &arg, hole);
                let by_name = declared.get(place).map(|(name, _)| name.clone());
                arg.label = if trailing { None } else { by_name };
            }
            let spans = arg.pieces.iter().filter_map(|piece| match piece {
                Piece::Hole { name, .. } => match hole(name) {
                    Hole::At(span) => Some(span),
                    Hole::Absent => None,
                },
                Piece::Text(_) => None,
            });
            let spans = spans.collect();
            kept.push((arg, spans));
            places.push(place);
        }
        let written = |span: Span| args.iter().find(|arg| self.facts.expr(arg.value).span == span);
        let any_named = !strict
            && !self.resolver.world.rules.paths
            && (args.iter().any(|arg| arg.label.is_some() && !arg.trailing) || self.swaps_effects(&kept));
        let mut labels: Vec<Option<String>> = kept.iter().map(|(arg, _)| arg.label.clone()).collect();
        let in_order = |kept: &[(NewArg, Vec<Span>)]| {
            let spans: Vec<Span> = kept.iter().flat_map(|(_, spans)| spans.clone()).collect();
            spans.windows(2).all(|pair| pair[0].start < pair[1].start)
        };
        let mut order: Vec<usize> = (0..kept.len()).collect();
        if any_named {
            let ordered = in_order(&kept);
            let holes: Vec<Option<&str>> = kept.iter().map(|(arg, _)| arg.single()).collect();
            // What opens the list in its old place needs no name.
            let in_place = kept.iter().zip(&args).take_while(|((arg, spans), old)| {
                let own = arg.single().is_some() && spans[..] == [self.facts.expr(old.value).span];
                own && old.label.is_none() && !old.trailing
            });
            let in_place = in_place.count();
            for (index, (arg, spans)) in kept.iter().enumerate() {
                let first = spans.first().and_then(|&span| written(span));
                let trailing = first.is_some_and(|arg| arg.trailing);
                let was_named = match arg.single() {
                    Some(_) => first.is_some_and(|arg| arg.label.is_some()),
                    // What is put together or new is named where what stands before it is.
                    None if index > 0 => labels[index - 1].is_some(),
                    None => first.is_some_and(|arg| arg.label.is_some()),
                };
                if trailing || labels[index].is_some() || !was_named && (ordered || index < in_place) {
                    continue;
                }
                // A name that lives on stays; a new one is told by its place.
                let same = arg.single().filter(|hole| declared.iter().any(|(name, _)| name == hole)).map(str::to_owned);
                let by_place = || {
                    let named = places.get(index).and_then(|&place| declared.get(place)).map(|(name, _)| name);
                    named.filter(|name| holes.iter().flatten().all(|hole| hole != name)).cloned()
                };
                match same.or_else(by_place).or_else(|| arg.single().map(str::to_owned)) {
                    Some(name) => labels[index] = Some(name),
                    None => {
                        return Err(said!(
                            "the call names its arguments, and the new names are not known",
                            "调用使用了具名参数，而新的参数名未知"
                        ));
                    }
                }
            }
            if !ordered {
                order.sort_by_key(|&index| kept[index].1.first().map_or(u32::MAX, |span| span.start));
            }
        } else if !strict {
            // Positional arguments need no name, whatever the template writes.
            for (index, (arg, _)) in kept.iter().enumerate() {
                let in_place = places.get(index) == Some(&index);
                if in_place
                    && arg.single().is_some()
                    && labels[index].is_some()
                    && index < positional_prefix(&kept, &labels)
                {
                    labels[index] = None;
                }
            }
        }
        let named_last = labels.iter().skip_while(|label| label.is_none()).all(Option::is_some);
        if site.built.is_some() && !strict && named_last {
            // Named arguments follow the order of the builder's calls.
            let place = |index: usize| kept[index].1.first().map_or(u32::MAX, |span| span.start);
            order.sort_by_key(|&index| labels[index].as_ref().map(|_| place(index)));
        }
        let mut parts = self.head_parts(site, &head, hole)?;
        let (mut inside, mut outside): (Vec<Part>, Vec<Part>) = (Vec::new(), Vec::new());
        let mut first_trailing = true;
        for index in order {
            let (arg, spans) = &kept[index];
            let trailing =
                arg.single().is_some() && spans.first().and_then(|&span| written(span)).is_some_and(|arg| arg.trailing);
            let target = if trailing { &mut outside } else { &mut inside };
            if trailing {
                target.push(Part::Text(" ".into()));
                if let (true, Some(label), false) = (strict, &labels[index], first_trailing) {
                    target.push(Part::Text(format!("{label}: ")));
                }
                first_trailing = false;
            } else {
                if !target.is_empty() {
                    target.push(Part::Text(", ".into()));
                }
                if let Some(label) = &labels[index] {
                    target.push(Part::Text(if strict { format!("{label}: ") } else { format!("{label} = ") }));
                }
            }
            for piece in &arg.pieces {
                match piece {
                    Piece::Text(text) => target.push(Part::Text(text.clone())),
                    Piece::Hole { name, .. } => {
                        let Hole::At(span) = hole(name) else { continue };
                        // A named argument inside a new object keeps its name where the object's parameter has it.
                        if !strict
                            && arg.single().is_none()
                            && let Some(label) = written(span).and_then(|arg| arg.label.as_ref())
                            && !target
                                .last()
                                .is_some_and(|part| matches!(part, Part::Text(text) if text.trim_end().ends_with('=')))
                            && self.is_new_parameter(&arg.pieces, &label.text)
                        {
                            target.push(Part::Text(format!("{} = ", label.text)));
                        }
                        target.push(Part::Hole(span));
                    }
                }
            }
        }
        let no_parens = inside.is_empty() && !outside.is_empty() && {
            let call = site.call.map(|call| &self.facts.expr(call).kind);
            matches!(call, Some(ExprKind::Call { parens: None, .. }))
        };
        if !no_parens {
            parts.push(Part::Text(format!("{}(", self.call_mark(site))));
            parts.extend(inside);
            parts.push(Part::Text(")".into()));
        }
        parts.extend(outside);
        merge(&mut parts);
        Ok(parts)
    }

    /// Swift: the mark of a call to an optional requirement, `delegate?.moved?(..)`, which stays.
    fn call_mark(&self, site: &Site) -> &'static str {
        let rest = self.source.text().get(site.name.span.end as usize..).unwrap_or_default();
        match self.resolver.world.rules.strict_labels {
            true if rest.starts_with("?(") => "?",
            true if rest.starts_with("!(") => "!",
            _ => "",
        }
    }

    /// Whether the old declaration has a default for the parameter that a hole names.
    pub(super) fn may_be_left_out(&self, site: &Site, name: &str) -> bool {
        let facts = self.resolver.world.facts(site.decl.unit);
        facts.decl(site.decl.decl).params.iter().map(|&param| facts.decl(param)).any(|param| {
            let named = *param.name.text == *name || param.label.as_ref().is_some_and(|label| *label.text == *name);
            named && (param.modifiers.has_default || param.modifiers.is_vararg)
        })
    }

    /// Whether an expression speaks of the `it` of a lambda around it.
    fn has_free_it(&self, hole: Span) -> bool {
        self.facts.exprs.iter().any(|expr| {
            let is_it = matches!(&expr.kind, ExprKind::Name(name) if &*name.text == "it") && hole.contains(expr.span);
            let mut lambdas = self.facts.scopes_up(expr.scope).filter_map(|(_, scope)| match scope.kind {
                ScopeKind::Lambda(lambda) => Some(lambda),
                _ => None,
            });
            is_it && !lambdas.any(|lambda| hole.contains(self.facts.expr(lambda).span) && self.has_implicit_it(lambda))
        })
    }

    fn has_implicit_it(&self, lambda: ExprId) -> bool {
        let ExprKind::Lambda { params, .. } = &self.facts.expr(lambda).kind else { return false };
        params.iter().any(|&param| &*self.facts.decl(param).name.text == "it")
    }

    /// Whether the type built by `Name(..)` pieces has a constructor parameter of that name in the new version.
    fn is_new_parameter(&self, pieces: &[Piece], name: &str) -> bool {
        let Some(Piece::Text(text)) = pieces.first() else { return false };
        let ty = text.trim_end_matches('(').rsplit(['.', ' ']).next().unwrap_or_default();
        let world = self.resolver.world;
        world.units.iter().filter(|unit| unit.origin == Origin::To).any(|unit| {
            unit.facts.decls.iter().any(|decl| {
                decl.kind == DeclKind::Constructor
                    && decl.params.iter().any(|&param| *unit.facts.decl(param).name.text == *name)
                    && unit
                        .facts
                        .enclosing_type(decl.scope)
                        .is_some_and(|owner| *unit.facts.decl(owner).name.text == *ty)
            })
        })
    }

    /// What stands before the arguments: receiver, dots, name.
    fn head_parts(&self, site: &Site, pieces: &[Piece], hole: &dyn Fn(&str) -> Hole) -> Result<Vec<Part>, Said> {
        let mut parts = Vec::new();
        let implicit_member = matches!(self.facts.expr(site.expr).kind, ExprKind::ImplicitMember(_));
        let (mut drop_dot, mut drop_leading_comma) = (false, false);
        for piece in pieces {
            match piece {
                Piece::Text(text) => {
                    let mut text = text.clone();
                    if std::mem::take(&mut drop_leading_comma) {
                        text = text.strip_prefix(',').map(str::trim_start).unwrap_or(&text).to_owned();
                    }
                    if drop_dot && !implicit_member {
                        let separator = self.resolver.world.rules.separator;
                        text = text.strip_prefix('.').or(text.strip_prefix(separator)).unwrap_or(&text).to_owned();
                        if text == "init" && self.resolver.world.rules.strict_labels {
                            text.insert_str(0, "Self.");
                        }
                        let word = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
                        if let Some(receiver) = self.explicit_this(site, &text[..word])? {
                            text.insert_str(0, receiver);
                        }
                    }
                    drop_dot = false;
                    parts.push(Part::Text(text));
                }
                Piece::Hole { name, optional } => match hole(name) {
                    Hole::At(span) => parts.push(Part::Hole(span)),
                    Hole::Absent if name == "receiver" => drop_dot = true,
                    Hole::Absent if *optional => drop_comma(&mut parts, &mut drop_leading_comma),
                    Hole::Absent => {
                        return Err(said!(
                            "the call leaves out `{name}`, which the new form needs",
                            "调用省略了新形式需要的 `{name}`"
                        ));
                    }
                },
            }
        }
        if let (true, Some(Part::Text(text))) = (implicit_member, parts.first_mut())
            && let Some(owner) = self.resolver.world.owner(site.decl)
        {
            // `.create(..)` stays an implicit member of the type that is expected.
            let owner = *self.resolver.world.continued_by.get(&owner).unwrap_or(&owner);
            let name = &self.resolver.world.decl(owner).name.text;
            if let Some(rest) = text.strip_prefix(&**name) {
                if rest.is_empty() {
                    *text = ".init".to_owned();
                } else if rest.starts_with('.') {
                    *text = rest.to_owned();
                }
            }
        }
        self.keep_qualifier(site, pieces, &mut parts);
        // A type written in another way (qualified, under an alias) stays written so.
        if let (Some(Part::Text(text)), Some(receiver)) = (parts.first_mut(), site.receiver) {
            let written = self.source.slice(self.facts.expr(receiver).span);
            if let Ty::Meta(inner) = self.resolver.expr_type(self.expr_ref(receiver)) {
                let name =
                    inner.decl().map(|at| self.resolver.world.decl(at).name.text.to_string()).unwrap_or_default();
                let rest =
                    text.strip_prefix(name.as_str()).filter(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()));
                if let (Some(rest), false) = (rest, name.is_empty()) {
                    // Only a type's own name can be called; `Self` and a value that holds a type say `init`.
                    let makes = rest.is_empty() || rest.starts_with('(');
                    let init = makes && self.resolver.world.rules.strict_labels && !self.names_type(receiver);
                    *text = format!("{written}{}{rest}", if init { ".init" } else { "" });
                }
            }
        }
        Ok(parts)
    }

    /// A module or package written before the old name stays before the new one where that is of the same place.
    fn keep_qualifier(&self, site: &Site, pieces: &[Piece], parts: &mut [Part]) {
        let (Some(receiver), Some(Part::Text(text))) = (site.receiver, parts.first_mut()) else { return };
        let takes_receiver = pieces.iter().any(|piece| matches!(piece, Piece::Hole { name, .. } if name == "receiver"));
        let Ty::Package(package) = self.resolver.expr_type(self.expr_ref(receiver)) else { return };
        let word = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
        let world = self.resolver.world;
        let is_there = world.units.iter().filter(|unit| unit.origin == Origin::To).any(|unit| {
            unit.facts.package.as_deref() == Some(&*package)
                && unit
                    .facts
                    .scope(ScopeId(0))
                    .decls
                    .iter()
                    .any(|&decl| *unit.facts.decl(decl).name.text == text[..word])
        });
        if is_there && !takes_receiver {
            text.insert_str(0, &format!("{}.", self.source.slice(self.facts.expr(receiver).span)));
        }
    }

    /// Whether an expression is the name of a type.
    fn names_type(&self, id: ExprId) -> bool {
        let expr = self.facts.expr(id);
        if matches!(expr.kind, ExprKind::TypeValue(_)) {
            return self.source.slice(expr.span) != "Self";
        }
        match self.resolver.target(self.expr_ref(id)) {
            Outcome::Found { decls, .. } => decls.iter().any(|&at| self.resolver.world.decl(at).kind.is_type()),
            _ => false,
        }
    }

    /// Edits between the holes; whole slots where arguments change places.
    fn lay_over(&self, site: &Site, whole: ExprId, parts: Vec<Part>) -> Result<Rewritten, Said> {
        let mut span = self.facts.expr(whole).span;
        if let (ExprKind::CallableRef { name, .. }, true) =
            (&self.facts.expr(whole).kind, self.resolver.world.rules.strict_labels)
        {
            // Labels written behind a reference stay.
            span.end = name.span.end;
        }
        let spans: Vec<Span> =
            parts.iter().filter_map(|part| if let Part::Hole(span) = part { Some(*span) } else { None }).collect();
        if spans.iter().any(|hole| !span.contains(*hole)) {
            return Err(said!("an argument lies outside the code that is rewritten", "有一个参数位于被改写的代码之外"));
        }
        let ordered = spans.windows(2).all(|pair| pair[0].end <= pair[1].start);
        if !ordered {
            // Holes that repeat or leave their place leave nothing to edit around: the whole is written anew.
            let arguments: Vec<Span> = self.arguments(site).iter().map(|arg| self.facts.expr(arg.value).span).collect();
            let count = |hole: &Span| spans.iter().filter(|other| *other == hole).count();
            let receiver_first = spans.first().is_none_or(|first| !arguments.contains(first))
                || site.receiver.is_none_or(|receiver| !spans.contains(&self.facts.expr(receiver).span));
            if spans.iter().any(|hole| count(hole) > 1) || !receiver_first || site.built.is_some() {
                return self.write_anew(span, &spans, &parts);
            }
            return self.lay_over_moved(site, whole, &parts);
        }
        let mut rewritten = Rewritten::default();
        let mut at = span.start as usize;
        let mut wanted = String::new();
        let mut lost = false;
        let end = span.end as usize;
        for part in parts.iter().map(Some).chain([None]) {
            let stop = match part {
                Some(Part::Text(text)) => {
                    wanted.push_str(text);
                    continue;
                }
                Some(Part::Hole(hole)) => *hole,
                None => Span::at(end),
            };
            let original = self.source.slice(Span::new(at, stop.start as usize));
            let gap = tokenize(original, at);
            if part.is_none() {
                keep_last_comma(&gap, &mut wanted);
            }
            let (edits, lost_here) = gap_edits(self.source.text(), &gap, at, stop.start as usize, &wanted);
            lost |= lost_here;
            rewritten.edits.extend(edits);
            at = stop.end as usize;
            wanted.clear();
        }
        if lost {
            rewritten.review = Some(said!("a comment stands where code goes", "要去掉代码的位置有注释"));
        }
        Ok(rewritten)
    }

    /// The template with its holes filled in, in place of the whole expression.
    fn write_anew(&self, span: Span, holes: &[Span], parts: &[Part]) -> Result<Rewritten, Said> {
        let comments = tokenize(self.source.slice(span), span.start as usize).comments;
        if comments.iter().any(|comment| !holes.iter().any(|hole| hole.contains(*comment))) {
            return Err(said!("a comment stands in the code that would be written anew", "需要重写的代码中有注释"));
        }
        let text = parts.iter().map(|part| match part {
            Part::Text(text) => text.as_str(),
            Part::Hole(hole) => self.source.slice(*hole),
        });
        Ok(Rewritten { edits: vec![(span, text.collect())], ..Rewritten::default() })
    }

    /// Arguments in another order: each slot gets the text of the argument that belongs there now.
    fn lay_over_moved(&self, site: &Site, whole: ExprId, parts: &[Part]) -> Result<Rewritten, Said> {
        let args: Vec<Arg> = self.arguments(site).into_iter().filter(|arg| !arg.trailing).collect();
        let Some(ExprKind::Call { parens: Some(parens), .. }) = site.call.map(|call| &self.facts.expr(call).kind)
        else {
            return Err(said!(
                "the arguments change places in a way that cannot be written here",
                "参数顺序的改变方式在此处无法写出"
            ));
        };
        // The head as it is, then the parts inside the parentheses, split at the commas between arguments.
        let open =
            parts.iter().position(|part| matches!(part, Part::Text(text) if text.ends_with('(') || text.contains('(')));
        let Some(open) = open else {
            return Err(said!(
                "the arguments change places in a way that cannot be written here",
                "参数顺序的改变方式在此处无法写出"
            ));
        };
        let Part::Text(head_text) = &parts[open] else {
            return Err(said!(
                "the arguments change places in a way that cannot be written here",
                "参数顺序的改变方式在此处无法写出"
            ));
        };
        let cut = head_text.find('(').unwrap_or(0);
        let mut head: Vec<Part> = parts[..open].to_vec();
        head.push(Part::Text(head_text[..cut].to_owned()));
        if head.iter().any(|part| matches!(part, Part::Hole(hole) if parens.contains(*hole))) {
            // What was an argument is part of the head now: no slot is left as it was.
            let holes = parts.iter().filter_map(|part| if let Part::Hole(hole) = part { Some(*hole) } else { None });
            return self.write_anew(self.facts.expr(whole).span, &holes.collect::<Vec<_>>(), parts);
        }
        let first = Part::Text(head_text[cut + 1..].to_owned());
        let mut items: Vec<String> = vec![String::new()];
        // The arguments whose text each item holds.
        let mut made_of: Vec<Vec<usize>> = vec![Vec::new()];
        let (mut depth, mut commas) = (0i32, Vec::new());
        for part in std::iter::once(&first).chain(&parts[open + 1..]) {
            match part {
                Part::Hole(span) => {
                    if let Some(last) = items.last_mut() {
                        last.push_str(self.source.slice(*span));
                    }
                    if let (Some(last), Some(arg)) =
                        (made_of.last_mut(), args.iter().position(|arg| self.facts.expr(arg.value).span == *span))
                    {
                        last.push(arg);
                    }
                }
                Part::Text(text) => {
                    let masked = masked(text);
                    let end = masked.char_indices().find_map(|(at, c)| {
                        depth += match c {
                            '(' | '[' | '{' => 1,
                            ')' | ']' | '}' => -1,
                            _ => 0,
                        };
                        if c == ',' && depth == 0 {
                            commas.push(at);
                        }
                        (depth < 0).then_some(at)
                    });
                    let mut from = 0;
                    for at in commas.drain(..) {
                        if let Some(last) = items.last_mut() {
                            last.push_str(&text[from..at]);
                        }
                        items.push(String::new());
                        made_of.push(Vec::new());
                        from = at + 1;
                    }
                    if let Some(last) = items.last_mut() {
                        last.push_str(&text[from..end.unwrap_or(text.len())]);
                    }
                }
            }
            if depth < 0 {
                break;
            }
        }
        let items: Vec<String> = items.into_iter().map(|item| item.trim().to_owned()).collect();
        let mut rewritten = Rewritten::default();
        // The head is edited as a gap of its own.
        let head_span = Span::new(self.facts.expr(whole).span.start as usize, parens.start as usize);
        let mut at = head_span.start as usize;
        let mut wanted = String::new();
        for part in head.iter().map(Some).chain([None]) {
            let stop = match part {
                Some(Part::Text(text)) => {
                    wanted.push_str(text);
                    continue;
                }
                Some(Part::Hole(hole)) => *hole,
                None => Span::at(head_span.end as usize),
            };
            let original = self.source.slice(Span::new(at, stop.start as usize));
            let gap = tokenize(original, at);
            rewritten.edits.extend(gap_edits(self.source.text(), &gap, at, stop.start as usize, &wanted).0);
            at = stop.end as usize;
            wanted.clear();
        }
        if items.len() == args.len() {
            let from: Vec<Option<usize>> =
                made_of.iter().map(|args| if let [only] = args[..] { Some(only) } else { None }).collect();
            rewritten.edits.extend(self.fill_slots(&args, *parens, &items, &from));
            return Ok(rewritten);
        }
        let (Some(first), Some(last)) = (args.first(), args.last()) else {
            return Err(said!(
                "the arguments change places in a way that cannot be written here",
                "参数顺序的改变方式在此处无法写出"
            ));
        };
        let inner = first.span.to(last.span);
        let gaps = args.windows(2).map(|pair| Span::new(pair[0].span.end as usize, pair[1].span.start as usize));
        for gap in gaps {
            if !tokenize(self.source.slice(gap), 0).comments.is_empty() {
                return Err(said!(
                    "a comment stands between arguments that change places",
                    "要交换位置的参数之间有注释"
                ));
            }
        }
        rewritten.edits.push((inner, items.join(", ")));
        Ok(rewritten)
    }
}

/// A comma after the last argument stays where arguments are left.
fn keep_last_comma(gap: &Gap<'_>, wanted: &mut String) {
    let ends_with_comma =
        matches!(gap.tokens.as_slice(), [.., comma, parenthesis] if comma.text == "," && parenthesis.text == ")");
    if let (true, Some(inside)) = (ends_with_comma, wanted.strip_suffix(')'))
        && !inside.ends_with('(')
    {
        *wanted = format!("{inside},)");
    }
}
