//! Classes named in markup: Android manifests and resources, storyboards and nibs. No compiler reads these names, so one
//! that is left behind fails when the screen opens.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::source::Span;

/// A class that markup names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Its name as written: `io.livekit.android.renderer.TextureViewRenderer`, `Outer$Inner`, `SBDUser`.
    pub name: String,
    /// Where it stands: an element in its start and its end tag, an attribute once.
    pub spans: Vec<Span>,
    /// The module an Interface Builder file gives beside it, and where.
    pub module: Option<(String, Span)>,
}

/// What a markup file says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Markup {
    /// Classes it names, in file order.
    pub mentions: Vec<Mention>,
    /// Texts of its elements, as the keys of a property list.
    pub texts: Vec<String>,
    /// The root element's name.
    pub root: Option<Span>,
    /// It ends in the middle of something, or is no XML: no edit may be made.
    pub broken: bool,
}

/// Deepest nesting that is followed.
const MAX_DEPTH: usize = 2_000;

/// Reads the markup `text`.
pub fn read(text: &str) -> Markup {
    let mut markup = Markup::default();
    let mut reader = Reader::from_str(text);
    // Indices of mentions whose end tag is still to come, by depth.
    let mut open: Vec<Option<usize>> = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                let at = markup.tag(text, &tag);
                open.push(at);
                if open.len() > MAX_DEPTH {
                    markup.broken = true;
                    break;
                }
            }
            Ok(Event::Empty(tag)) => _ = markup.tag(text, &tag),
            Ok(Event::End(tag)) => {
                if let (Some(at), Some(span)) = (open.pop().flatten(), place(text, tag.name().as_ref()))
                    && let Some(mention) = markup.mentions.get_mut(at)
                {
                    mention.spans.push(span);
                }
            }
            Ok(Event::Text(inside)) => {
                let inside = inside.trim().to_owned();
                if !inside.is_empty() {
                    markup.texts.push(inside);
                }
            }
            Ok(Event::Eof) => {
                markup.broken |= !open.is_empty();
                break;
            }
            Ok(_) => {}
            Err(_) => {
                markup.broken = true;
                break;
            }
        }
    }
    markup
}

impl Markup {
    /// Notes what a tag names; the index of the mention that its own name is.
    fn tag(&mut self, text: &str, tag: &BytesStart<'_>) -> Option<usize> {
        let name = tag.name();
        let name_at = place(text, name.as_ref());
        if self.root.is_none() {
            self.root = name_at;
        }
        let own = name_at.filter(|span| is_class(&text[span.range()])).map(|span| {
            self.mention(text, span);
            self.mentions.len() - 1
        });
        let (mut class, mut module) = (None, None);
        for attribute in tag.attributes().with_checks(false).flatten() {
            let Some(span) = place(text, &attribute.value) else { continue };
            match attribute.key.as_ref() {
                "customClass" => class = Some(span),
                "customModule" => module = Some(span),
                _ if is_class(&text[span.range()]) => self.mention(text, span),
                _ => {}
            }
        }
        if let Some(span) = class {
            self.mention(text, span);
            if let (Some(last), Some(module)) = (self.mentions.last_mut(), module) {
                last.module = Some((text[module.range()].to_owned(), module));
            }
        }
        own
    }

    fn mention(&mut self, text: &str, span: Span) {
        self.mentions.push(Mention { name: text[span.range()].to_owned(), spans: vec![span], module: None });
    }
}

/// Where a part of `text` lies in it; `None` for a part that was put together anew.
fn place(text: &str, part: &str) -> Option<Span> {
    let start = (part.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    let end = start.checked_add(part.len())?;
    text.get(start..end).map(|_| Span::new(start, end))
}

/// Whether a name has a package and a class.
fn is_class(name: &str) -> bool {
    let mut parts = name.split(['.', '$']);
    name.contains('.')
        && parts.all(|part| part.starts_with(|c: char| c.is_alphabetic() || c == '_') && part.chars().all(is_name_char))
}

fn is_name_char(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// A full path as class files spell it: what is nested in a class stands behind a `$`.
pub fn binary_name(path: &str) -> String {
    let mut name = String::new();
    let mut inside = false;
    for part in path.split('.') {
        if !name.is_empty() {
            name.push(if inside { '$' } else { '.' });
        }
        inside |= part.starts_with(char::is_uppercase);
        name.push_str(part);
    }
    name
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<(String, usize)> {
        read(text).mentions.into_iter().map(|mention| (mention.name, mention.spans.len())).collect()
    }

    #[test]
    fn elements_and_attributes_name_classes() {
        let text = "<?xml version=\"1.0\"?>\n<!-- <com.acme.Old/> -->\n<FrameLayout xmlns:app=\"http://schemas.acme\">\n  <com.acme.im.RoomView android:id=\"@+id/room\"\n    app:layout_behavior='com.acme.im.Behaviour'>\n    <view class=\"com.acme.im.Outer$Inner\"/>\n  </com.acme.im.RoomView>\n</FrameLayout>\n";
        let found = names(text);
        let expected = [("com.acme.im.RoomView", 2), ("com.acme.im.Behaviour", 1), ("com.acme.im.Outer$Inner", 1)];
        assert_eq!(found, expected.map(|(name, count)| (name.to_owned(), count)));
        for mention in read(text).mentions {
            assert!(mention.spans.iter().all(|span| text[span.range()] == mention.name));
        }
        assert!(!read(text).broken);
    }

    #[test]
    fn interface_builder_names_a_module() {
        let text = "<view customClass=\"RoomView\" customModule=\"AcmeIM\"/><view customClass=\"Own\"/>";
        let mentions = read(text).mentions;
        assert_eq!(mentions[0].module.as_ref().unwrap().0, "AcmeIM");
        assert_eq!((mentions[1].name.as_str(), mentions[1].module.is_none()), ("Own", true));
    }

    #[test]
    fn what_is_no_markup_is_broken() {
        for text in ["<a><b></a>", "<a", "<a>", "<a b=\"</a>", "\u{0}<<<>"] {
            assert!(read(text).broken, "{text:?}");
        }
        assert!(read(&"<a>".repeat(100_000)).broken);
        assert_eq!(read("").mentions, []);
    }

    #[test]
    fn nested_classes_have_a_dollar() {
        assert_eq!(binary_name("com.acme.Outer.Inner"), "com.acme.Outer$Inner");
        assert_eq!(binary_name("com.acme.Plain"), "com.acme.Plain");
    }
}
