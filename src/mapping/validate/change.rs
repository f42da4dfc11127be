//! One entry of a change file.

use super::head::web_address;
use super::old::OldAt;
use super::{Check, Places, action, old, place};
use crate::mapping::decode::At;
use crate::mapping::model::{Action, Change, ChangeKind, Example, Old, Role};
use crate::mapping::raw::{Opt, RawChange, RawExample, RawKind};
use crate::mapping::symbol::split_last;
use crate::source::Span;

const EFFORTS: &[u8] = &[0, 1, 3, 5, 7, 13];

/// Reads one change; `None` after an error that leaves nothing to build on.
pub(super) fn read(mut raw: RawChange, entry: Span, name: &str, check: &mut Check<'_>) -> Option<(Change, Places)> {
    let place = place(name, &raw.id, entry);
    let around = place.1;
    let id = check.required_text(raw.id.take(), "id", entry);
    if let Some((id, span)) = &id {
        kebab(id, *span, check);
    }
    let symbol = old::key(&raw, around, check);
    let old = symbol.and_then(|(key, span)| old::read(&mut raw, key, span, check));
    let action_span = action_span(&raw);
    let has_help = raw.help.is_some();
    let kind_written = raw.kind.take();
    let reshape_raw = raw.reshape.is_some();
    let wrote_chain = raw.chain.as_ref().map(|at| at.span);
    let chain = action::chain(raw.chain.take(), check);
    let chain_read = chain.is_some() || wrote_chain.is_none();
    let read = old.as_ref().and_then(|old| action::read(&mut raw, old, chain.as_ref(), has_help, check));
    let (action, type_args) = read.map_or((None, None), |(action, type_args)| (Some(action), type_args));
    let reshape = old.as_ref().and_then(|old| action::reshape(raw.reshape.take(), &old.old, check));

    let severity = check.required(raw.severity, "severity", around);
    let effort = effort(raw.effort, around, check);
    let evidence = check.required(raw.evidence, "evidence", around);
    let source = check.required_text(raw.source, "source", around);
    let from_versions = check.range(raw.from_versions);
    let to_versions = check.range(raw.to_versions);
    let docs = check.filled(raw.docs, "docs");
    if let Some((url, span)) = &docs {
        web_address(url, *span, check);
    }
    let area = check.filled(raw.area, "area");
    let message_span = raw.message.as_ref().map_or(around, |at| at.span);
    if raw.message.is_none() {
        check.error_with(around, "missing key `message`", "say in one line what happens here");
    }
    let message = check.text(raw.message, "message");
    if let Some(message) = &message {
        style(&message.en, message_span, check);
    }
    let help = check.text(raw.help, "help");
    let wrote_imports = raw.imports.as_ref().map(|at| at.span);
    let imports = action::imports(raw.imports, check);
    let wrote_features = raw.features.as_ref().map(|at| at.span);
    let features = action::features(raw.features, check);
    if let (Some(span), Some(old)) = (wrote_features, &old) {
        features_fit(old, span, check);
    }
    let review = raw.review.as_ref().and_then(|at| at.value).unwrap_or(false);
    let examples = examples(raw.examples, check);

    if let Some(action) = &action {
        let is_feature =
            old.as_ref().is_some_and(|old| matches!(&old.old, Old::Feature { name, .. } if name != "default"));
        let reports = matches!(action, Action::Report) && !reshape_raw && features.is_empty() && !is_feature;
        if reports && let Some(span) = wrote_imports {
            check.warn(span, "`imports` without a fix", "only a fix needs imports");
        }
        if reports && review {
            check.warn(
                raw.review.as_ref().map_or(around, |at| at.span),
                "`review` without a fix",
                "what is only reported is always for a person",
            );
        }
        let explained = matches!(action, Action::Rewrite(cases) if cases.iter().all(|case| case.becomes.is_none() && case.patterns.is_empty() || case.note.is_some()));
        if !has_help && (reports || review && !explained) {
            let why = if reports { "a change without a fix" } else { "a fix that is only offered" };
            check.error_with(
                around,
                format!("missing key `help`: {why} names the next step"),
                "say what the developer does next",
            );
        }
        if let Some(kind) = &kind_written
            && matches!(action, Action::Rename(_) | Action::Arguments | Action::Split(_) | Action::Depend { .. })
        {
            check.error_with(
                kind.span,
                "`kind` beside a `to` or `split`",
                "the fix says what happened; leave `kind` out",
            );
        }
    }
    if let (Some(chain), Some(span), Some(action)) = (&chain, wrote_chain, &action) {
        action::chain_is_used(chain, span, action, check);
    }
    let places = Places { old: symbol?.1, action: action_span.unwrap_or(around), message: message_span };
    let (old, action) = (old?, action?);
    if !chain_read {
        return None;
    }
    let kind = kind(&old, &action, reshape.is_some(), kind_written.and_then(|at| at.value), check);
    let change = Change {
        id: id?.0,
        language: check.language,
        place,
        old: old.old,
        action,
        type_args,
        reshape,
        chain,
        kind,
        severity: severity?,
        effort: effort?,
        evidence: evidence?,
        source: source?.0,
        review,
        imports,
        features,
        from_versions,
        to_versions,
        docs: docs.map(|(url, _)| url),
        area: area.map(|(area, _)| area),
        message: message?,
        help,
        examples,
    };
    Some((change, places))
}

/// Features go with code, and with default features that are turned off.
fn features_fit(old: &OldAt, span: Span, check: &mut Check<'_>) {
    let fits = match &old.old {
        Old::Feature { name, .. } => name == "default",
        Old::Dependency(_) | Old::Minimum { .. } | Old::Proguard(_) | Old::Requires { .. } | Old::Note(_) => false,
        _ => true,
    };
    if !fits {
        let help = "code needs features; without any, write `dependency: { cargo: .., feature: default }`";
        check.error_with(span, format!("`features` on a `{}`", old.key), help);
    }
}

fn action_span(raw: &RawChange) -> Option<Span> {
    let spans = [
        raw.to.as_ref().map(|at| at.span),
        raw.becomes.as_ref().map(|at| at.span),
        raw.cases.as_ref().map(|at| at.span),
        raw.split.as_ref().map(|at| at.span),
        raw.patterns.as_ref().map(|at| at.span),
        raw.reshape.as_ref().map(|at| at.span),
    ];
    spans.into_iter().flatten().next()
}

fn kebab(id: &str, span: Span, check: &mut Check<'_>) {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    if !id.split('-').all(part) {
        check.error_with(span, format!("id `{id}` is not kebab-case"), format!("write `{}`", to_kebab(id)));
    }
}

fn to_kebab(id: &str) -> String {
    let mut kebab = String::new();
    for c in id.chars() {
        let new_word = !c.is_ascii_alphanumeric() || c.is_ascii_uppercase();
        if new_word && !kebab.is_empty() && !kebab.ends_with('-') {
            kebab.push('-');
        }
        if c.is_ascii_alphanumeric() {
            kebab.push(c.to_ascii_lowercase());
        }
    }
    match kebab.trim_end_matches('-') {
        "" => "room-get-name".to_owned(),
        kebab => kebab.to_owned(),
    }
}

fn effort(raw: Opt<u8>, around: Span, check: &mut Check<'_>) -> Option<u8> {
    let Some(at) = raw else {
        check.error(around, "missing key `effort`");
        return None;
    };
    let effort = at.value?;
    if !EFFORTS.contains(&effort) {
        let help = "0 information, 1 trivial, 3 complex, 5 redesign, 7 rearchitecture, 13 unknown";
        check.error_with(at.span, format!("effort {effort} is none of 0, 1, 3, 5, 7, 13"), help);
        return None;
    }
    Some(effort)
}

/// One line without a final period.
fn style(message: &str, span: Span, check: &mut Check<'_>) {
    if message.contains('\n') {
        check.error_with(span, "a message is one line", "put the rest into `help`");
    } else if message.ends_with('.') && !message.ends_with("..") {
        check.warn(span, "the message ends with a period", "leave the period out");
    }
}

fn examples(raw: Opt<Vec<At<RawExample>>>, check: &mut Check<'_>) -> Vec<Example> {
    let list = raw.and_then(|at| at.value).unwrap_or_default();
    let mut examples = Vec::new();
    for At { value, span } in list {
        let Some(raw) = value else { continue };
        let stays = raw.stays.as_ref().and_then(|at| at.value).unwrap_or(false);
        let before = check.required_text(raw.before, "before", span);
        let after = check.filled(raw.after, "after");
        let Some((before, _)) = before else { continue };
        if let Some((after, span)) = &after
            && *after == before
        {
            check.error_with(*span, "`after` is the same as `before`", "write `stays: true` for code that stays");
        }
        if let (true, Some((_, span))) = (stays, &after) {
            check.error_with(*span, "an example that `stays` has no `after`", "leave one of them out");
        }
        examples.push(Example { before, after: after.map(|(after, _)| after), written: span });
    }
    examples
}

/// How outputs name the change.
fn kind(old: &OldAt, action: &Action, reshaped: bool, written: Option<RawKind>, check: &Check<'_>) -> ChangeKind {
    // A note stays one, whatever it tells of.
    if let Some(written) = written.filter(|_| !matches!(old.old, Old::Note(_))) {
        return match written {
            RawKind::Removed => ChangeKind::Removed,
            RawKind::Behaviour => ChangeKind::Behaviour,
            RawKind::Retyped => ChangeKind::Retyped,
            RawKind::Redesign => ChangeKind::Redesign,
            RawKind::Deprecated => ChangeKind::Deprecated,
            RawKind::Added => ChangeKind::Added,
        };
    }
    match (&old.old, action) {
        (Old::EnumGrew { .. }, _) => ChangeKind::Added,
        (Old::Dependency(_) | Old::Feature { .. }, _) => ChangeKind::Dependency,
        (Old::Minimum { .. } | Old::Requires { .. }, _) => ChangeKind::Platform,
        (Old::Proguard(_), _) => ChangeKind::Proguard,
        (Old::Note(_), _) => ChangeKind::Note,
        (_, Action::Split(_)) => ChangeKind::Split,
        (Old::Package { .. } | Old::Module(_), Action::Rename(_)) => ChangeKind::Moved,
        (Old::Type(path), Action::Rename(to)) => {
            let (from, to) = (split_last(path, check.language), split_last(to, check.language));
            if from.0 == to.0 { ChangeKind::Renamed } else { ChangeKind::Moved }
        }
        (Old::Member(member), Action::Rename(to)) => {
            let (owner, _) = split_last(to, check.language);
            let moved = !owner.is_empty() && owner != member.owner && member.role != Role::Case;
            if moved { ChangeKind::Moved } else { ChangeKind::Renamed }
        }
        (_, Action::Rewrite(_) | Action::Arguments) => ChangeKind::Signature,
        (_, Action::Report) if reshaped => ChangeKind::Signature,
        _ => ChangeKind::Removed,
    }
}
