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
    /// Permissions it asks for.
    pub permissions: Vec<String>,
    /// The package an Android manifest gives the app.
    pub package: Option<String>,
    /// Texts of its elements, as the keys of a property list.
    pub texts: Vec<String>,
    /// `minSdk` and `targetSdk` of `uses-sdk`, with their places.
    pub sdk_levels: Vec<(&'static str, Span)>,
    /// The root element's name.
    pub root: Option<Span>,
    /// It ends in the middle of something, or is no XML: no edit may be made.
    pub broken: bool,
}

/// Attributes whose value is a class, by their names without prefix, and the elements they have that meaning on; none for all.
/// Others may look the same: the name of an action, a permission or a piece of meta-data is a key that services and other
/// apps know it by, and a text is for people.
const CLASS_ATTRIBUTES: &[(&str, &[&str])] = &[
    // Manifest, and destinations of a navigation graph.
    ("name", &["application", "activity", "service", "receiver", "provider", "instrumentation", "fragment", "dialog"]),
    ("targetActivity", &["activity-alias"]),
    ("parentActivityName", &["activity", "activity-alias"]),
    ("appComponentFactory", &["application"]),
    ("backupAgent", &["application"]),
    ("manageSpaceActivity", &["application"]),
    ("zygotePreloadName", &["application"]),
    ("argType", &["argument"]),
    // Layouts.
    ("class", &["view", "fragment", "transition", "pathMotion"]),
    ("context", &[]),
    ("layout_behavior", &[]),
    ("layoutManager", &[]),
    ("type", &["import", "variable"]),
    // Menus and other resources.
    ("actionViewClass", &[]),
    ("actionProviderClass", &[]),
    ("fragment", &[]),
    ("targetClass", &["intent"]),
    ("settingsActivity", &[]),
    ("configure", &["appwidget-provider"]),
];

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
        let element = name_at.map_or("", |span| &text[span.range()]);
        let (mut class, mut module, mut provider) = (None, None, None);
        let (mut named, mut started) = (None, false);
        for attribute in tag.attributes().with_checks(false).flatten() {
            let Some(span) = place(text, &attribute.value) else { continue };
            let key = attribute.key.as_ref();
            let value = &text[span.range()];
            match key.rsplit(':').next().unwrap_or(key) {
                "customClass" => class = Some(span),
                "customModule" => module = Some(span),
                "customModuleProvider" => provider = Some(value),
                "package" if element == "manifest" => self.package = Some(value.to_owned()),
                "minSdkVersion" if element == "uses-sdk" => self.sdk_levels.push(("minSdk", span)),
                "targetSdkVersion" if element == "uses-sdk" => self.sdk_levels.push(("targetSdk", span)),
                "name" if element.starts_with("uses-permission") => self.permissions.push(value.to_owned()),
                "name" if element == "meta-data" => named = Some(span),
                "value" if element == "meta-data" => started = value == "androidx.startup",
                local if holds_class(element, local) => self.classes(text, span),
                _ => {}
            }
        }
        // App Startup lists its initialisers by their classes.
        if let Some(span) = named.filter(|_| started) {
            self.classes(text, span);
        }
        if let Some(span) = class {
            self.mention(text, span);
            // `target` is the module of the app, whatever its name.
            let module = module.filter(|_| provider != Some("target"));
            if let (Some(last), Some(module)) = (self.mentions.last_mut(), module) {
                last.module = Some((text[module.range()].to_owned(), module));
            }
        }
        own
    }

    /// Notes the classes in an attribute's value: one, or the arguments of a generic type as well.
    fn classes(&mut self, text: &str, value: Span) {
        let mut at = value.range().start;
        for part in text[value.range()].split_inclusive(|c| !(is_name_char(c) || c == '.' || c == '$')) {
            let name = part.trim_end_matches(|c| !(is_name_char(c) || c == '.' || c == '$'));
            if is_class(name) {
                self.mention(text, Span::new(at, at + name.len()));
            }
            at += part.len();
        }
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

/// Whether the attribute of that local name holds a class on `element`.
fn holds_class(element: &str, attribute: &str) -> bool {
    let listed = CLASS_ATTRIBUTES
        .iter()
        .any(|(known, elements)| *known == attribute && (elements.is_empty() || elements.contains(&element)));
    // Views and destinations that show a fragment, whoever made them.
    listed || attribute == "name" && (element.ends_with("FragmentContainerView") || element.ends_with("fragment"))
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
    fn only_some_attributes_hold_classes() {
        let class = |text: &str| names(text).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        for text in [
            "<activity android:name=\"com.acme.A\"/>",
            "<application android:backupAgent=\"com.acme.A\"/>",
            "<activity-alias android:name=\"com.acme.Alias\" android:targetActivity=\"com.acme.A\"/>",
            "<LinearLayout tools:context=\"com.acme.A\"/>",
            "<x.y.FragmentContainerView android:name=\"com.acme.A\"/>",
            "<item app:actionViewClass=\"com.acme.A\"/>",
            "<argument android:name=\"a.b.C\" app:argType=\"com.acme.A[]\"/>",
            "<variable name=\"a.b.C\" type=\"java.util.List&lt;com.acme.A&gt;\"/>",
            "<meta-data android:name=\"com.acme.A\" android:value=\"androidx.startup\"/>",
        ] {
            assert!(class(text).contains(&"com.acme.A".to_owned()), "{text}");
            assert!(!class(text).iter().any(|name| name == "com.acme.Alias" || name == "a.b.C"), "{text}");
        }
        for text in [
            "<TextView android:text=\"com.acme.A\" android:tag=\"com.acme.A\"/>",
            "<meta-data android:name=\"com.acme.A\" android:value=\"com.acme.A\"/>",
            "<action android:name=\"com.acme.A\"/>",
            "<category android:name=\"com.acme.A\"/>",
            "<uses-permission android:name=\"com.acme.A\"/>",
            "<permission android:name=\"com.acme.A\"/>",
            "<uses-feature android:name=\"com.acme.A\"/>",
            "<data android:host=\"com.acme.A\"/>",
            "<string name=\"com.acme.A\">com.acme.A</string>",
            "<activity android:name=\".A\" android:taskAffinity=\"com.acme.A\" android:process=\"com.acme.A\"/>",
        ] {
            assert_eq!(class(text), Vec::<String>::new(), "{text}");
        }
        let manifest = read("<manifest package=\"com.acme\"><uses-permission android:name=\"a.CAMERA\"/></manifest>");
        assert_eq!(
            (manifest.package.as_deref(), &manifest.permissions[..]),
            (Some("com.acme"), &["a.CAMERA".to_owned()][..])
        );
    }

    #[test]
    fn interface_builder_names_a_module() {
        let text = "<view customClass=\"RoomView\" customModule=\"AcmeIM\"/><view customClass=\"Own\"/>";
        let mentions = read(text).mentions;
        assert_eq!(mentions[0].module.as_ref().unwrap().0, "AcmeIM");
        assert_eq!((mentions[1].name.as_str(), mentions[1].module.is_none()), ("Own", true));
        let own = "<view customClass=\"RoomView\" customModule=\"AcmeIM\" customModuleProvider=\"target\"/>";
        assert!(read(own).mentions[0].module.is_none());
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
