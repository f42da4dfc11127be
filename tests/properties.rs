//! Properties of the edit layer, held against a model that does the same in the plainest way.

use proptest::prelude::*;
use upshift::edit::{Edit, EditSet};
use upshift::source::Span;

/// Text with characters of one to four bytes, either line break, and sometimes a byte order mark.
fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec!["a", "b", " ", "\t", "\n", "\r\n", "\r", "é", "日", "👩‍👧", "\u{301}", "\0"]);
    (prop::collection::vec(piece, 0..24), any::<bool>())
        .prop_map(|(pieces, bom)| if bom { format!("\u{feff}{}", pieces.concat()) } else { pieces.concat() })
}

/// A text and edits of it at character borders; some are the same, some overlap.
fn edits() -> impl Strategy<Value = (String, Vec<Edit>)> {
    text().prop_flat_map(|text| {
        let borders: Vec<usize> = (0..=text.len()).filter(|&at| text.is_char_boundary(at)).collect();
        let place = prop::sample::select(borders);
        let new = prop::sample::select(vec!["", "x", "yy", "日本", "\r\n"]);
        let edit = (place.clone(), place, new).prop_map(|(one, other, new)| Edit {
            file: 0,
            span: Span::new(one.min(other), one.max(other)),
            text: new.to_owned(),
        });
        (Just(text), prop::collection::vec(edit, 0..8))
    })
}

/// Whether two different edits exclude each other.
fn exclude(a: &Edit, b: &Edit) -> bool {
    let within = |point: u32, span: Span| span.start < point && point < span.end;
    match (a.span.is_empty(), b.span.is_empty()) {
        (true, true) => a.span == b.span,
        (true, false) => within(a.span.start, b.span),
        (false, true) => within(b.span.start, a.span),
        (false, false) => a.span.range().any(|byte| b.span.range().contains(&byte)),
    }
}

/// The edits that do not exclude an earlier one, each once, in the order of their places.
fn disjoint(edits: &[Edit]) -> Vec<Edit> {
    let mut kept: Vec<Edit> = Vec::new();
    for edit in edits {
        if !kept.contains(edit) && !kept.iter().any(|other| exclude(other, edit)) {
            kept.push(edit.clone());
        }
    }
    kept.sort_by_key(|edit| edit.span);
    kept
}

/// Applies from the end, so that no place moves before its turn.
fn applied(text: &str, edits: &[Edit]) -> String {
    edits.iter().rev().fold(text.to_owned(), |mut text, edit| {
        text.replace_range(edit.span.range(), &edit.text);
        text
    })
}

fn set(edits: &[Edit]) -> EditSet {
    let mut set = EditSet::default();
    set.add(edits).expect("disjoint");
    set
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_edits_is_identity(text in text()) {
        let none = EditSet::default();
        prop_assert!(none.is_empty());
        prop_assert_eq!(none.apply(&text), text.clone());
        for offset in 0..=text.len() as u32 {
            prop_assert_eq!(none.moved(offset), offset);
        }
    }

    #[test]
    fn disjoint_edits_land_as_written((text, edits) in edits()) {
        let edits = disjoint(&edits);
        let set = set(&edits);
        prop_assert_eq!(set.edits(), &edits[..]);
        prop_assert_eq!(set.apply(&text), applied(&text, &edits));
    }

    #[test]
    fn the_order_of_adding_is_irrelevant(
        (text, edits, shuffled) in edits().prop_flat_map(|(text, edits)| {
            let edits = disjoint(&edits);
            (Just(text), Just(edits.clone()), Just(edits).prop_shuffle())
        })
    ) {
        let mut one_by_one = EditSet::default();
        for edit in &shuffled {
            prop_assert!(one_by_one.add(std::slice::from_ref(edit)).is_ok());
        }
        prop_assert_eq!(&one_by_one, &set(&edits));
        prop_assert_eq!(&one_by_one, &set(&shuffled));
        prop_assert_eq!(one_by_one.apply(&text), set(&edits).apply(&text));
    }

    #[test]
    fn bytes_outside_the_spans_survive((text, edits) in edits()) {
        let edits = disjoint(&edits);
        let after = set(&edits).apply(&text);
        // Taking the replacements out again leaves what stood outside the spans.
        let (mut rest, mut outside, mut from) = (after.as_str(), String::new(), 0);
        for edit in &edits {
            let kept = &text[from..edit.span.start as usize];
            prop_assert!(rest.starts_with(kept));
            rest = &rest[kept.len()..];
            prop_assert!(rest.starts_with(edit.text.as_str()));
            rest = &rest[edit.text.len()..];
            outside.push_str(kept);
            from = edit.span.end as usize;
        }
        prop_assert_eq!(rest, &text[from..]);
        outside.push_str(rest);
        let gone: usize = edits.iter().map(|edit| edit.span.range().len()).sum();
        prop_assert_eq!(outside.len() + gone, text.len());
    }

    #[test]
    fn overlap_is_a_value_and_leaves_the_set_unchanged((text, edits) in edits()) {
        let mut set = EditSet::default();
        let mut kept: Vec<Edit> = Vec::new();
        for edit in &edits {
            let (before, known) = (set.clone(), kept.contains(edit));
            let clash = !known && kept.iter().any(|other| exclude(other, edit));
            match set.add(std::slice::from_ref(edit)) {
                Ok(()) => {
                    prop_assert!(!clash, "{edit:?} was taken beside {kept:?}");
                    if !known {
                        kept.push(edit.clone());
                    }
                }
                Err(overlap) => {
                    prop_assert!(clash, "{edit:?} was refused beside {kept:?}");
                    prop_assert_eq!(overlap.second, edit.span);
                    prop_assert!(kept.iter().any(|other| other.span == overlap.first && exclude(other, edit)));
                    prop_assert_eq!(&set, &before);
                }
            }
        }
        kept.sort_by_key(|edit| edit.span);
        prop_assert_eq!(set.apply(&text), applied(&text, &kept));
    }

    #[test]
    fn a_group_lands_whole_or_not_at_all((_, edits) in edits(), split in 0usize..8) {
        let (first, group) = edits.split_at(split.min(edits.len()));
        let mut set = set(&disjoint(first));
        let before = set.clone();
        match set.add(group) {
            Ok(()) => prop_assert!(group.iter().all(|edit| set.edits().contains(edit))),
            Err(_) => prop_assert_eq!(&set, &before),
        }
        for (at, edit) in set.edits().iter().enumerate() {
            prop_assert!(set.edits()[at + 1..].iter().all(|other| !exclude(edit, other)));
        }
    }

    #[test]
    fn identical_edits_are_harmless((text, edits) in edits()) {
        let edits = disjoint(&edits);
        let once = set(&edits);
        let mut twice = once.clone();
        prop_assert!(twice.add(&edits).is_ok());
        let doubled: Vec<Edit> = edits.iter().chain(&edits).cloned().collect();
        prop_assert_eq!(&set(&doubled), &once);
        prop_assert_eq!(&twice, &once);
        prop_assert_eq!(twice.apply(&text), once.apply(&text));
    }

    /// `moved` names the place up to which the new text is made of the old text up to `offset`. What is inserted at
    /// `offset` itself comes behind that place; from within a replaced span it leads to where the replacement starts.
    #[test]
    fn moved_agrees_with_the_applied_text((text, edits) in edits()) {
        let edits = disjoint(&edits);
        let set = set(&edits);
        let after = set.apply(&text);
        for offset in (0..=text.len()).filter(|&at| text.is_char_boundary(at)) {
            let within = edits.iter().find(|edit| (edit.span.start as usize) < offset && offset < edit.span.end as usize);
            let cut = within.map_or(offset, |edit| edit.span.start as usize);
            let until = |edit: &&Edit| {
                let (start, end) = (edit.span.start as usize, edit.span.end as usize);
                end <= cut && !(start == end && start == offset)
            };
            let before: Vec<Edit> = edits.iter().filter(until).cloned().collect();
            let head = applied(&text[..cut], &before);
            let moved = set.moved(offset as u32) as usize;
            prop_assert_eq!(moved, head.len(), "byte {} of {:?} with {:?}", offset, text, edits);
            prop_assert!(after.starts_with(head.as_str()));
            // A character that no edit touches is found again.
            let touched = edits.iter().any(|edit| {
                edit.span.range().contains(&offset) || (edit.span.is_empty() && edit.span.start as usize == offset)
            });
            if let (false, Some(kept)) = (touched, text[offset..].chars().next()) {
                prop_assert_eq!(after[moved..].chars().next(), Some(kept));
            }
        }
    }
}
