//! Where the comments of a file are, whatever it is.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::lang::Language;
use crate::project::build::lex::{Dialect, Tokens};
use crate::project::classify::{BuildKind, FileKind};
use crate::source::Span;

/// The comments of a file, with their signs, in order. None in a file that no person writes.
pub(super) fn comments(kind: FileKind, text: &str) -> Vec<Span> {
    let of = |language: Language| language.front_end().map(|found| (found.comments)(text)).unwrap_or_default();
    let lexed = |dialect| Tokens::new(text, dialect).comments;
    match kind {
        FileKind::Source(language) => of(language),
        FileKind::Foreign(_) => Vec::new(),
        FileKind::Build(kind) => match kind {
            BuildKind::Gradle => lexed(Dialect::Groovy),
            BuildKind::GradleKts => lexed(Dialect::Kotlin),
            BuildKind::Podfile | BuildKind::Podspec => lexed(Dialect::Ruby),
            BuildKind::PackageSwift => of(Language::Swift),
            BuildKind::Xcconfig | BuildKind::Pbxproj => lexed(Dialect::Swift),
            BuildKind::Catalog
            | BuildKind::CargoToml
            | BuildKind::Properties
            | BuildKind::XcodeGen
            | BuildKind::Proguard => behind_hash(text),
            BuildKind::AndroidXml | BuildKind::InterfaceBuilder | BuildKind::InfoPlist => markup(text),
            BuildKind::GradleLock | BuildKind::PodfileLock | BuildKind::PackageResolved | BuildKind::CargoLock => {
                Vec::new()
            }
        },
    }
}

/// From a `#` outside of quotes to the end of its line.
fn behind_hash(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.trim_end_matches(['\n', '\r']).len();
        let mut quote = None;
        let hash = line.bytes().position(|byte| {
            match (quote, byte) {
                (None, b'"' | b'\'') => quote = Some(byte),
                (Some(open), _) if open == byte => quote = None,
                (None, b'#') => return true,
                _ => {}
            }
            false
        });
        found.extend(hash.map(|at| Span::new(start + at, end.max(start + at))));
        start += line.len();
    }
    found
}

fn markup(text: &str) -> Vec<Span> {
    let mut reader = Reader::from_str(text);
    let mut found = Vec::new();
    loop {
        let start = reader.buffer_position() as usize;
        match reader.read_event() {
            Ok(Event::Comment(_)) => found.push(Span::new(start, reader.buffer_position() as usize)),
            Ok(Event::Eof) | Err(_) => return found,
            Ok(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(kind: FileKind, text: &str) -> Vec<&str> {
        comments(kind, text).into_iter().map(|span| &text[span.range()]).collect()
    }

    #[test]
    fn strings_hold_no_comments() {
        let kotlin = FileKind::Source(Language::Kotlin);
        let text = "val a = \"// no ${f(/* in */ 1)}\" // one\nval b = \"\"\"/* no */\"\"\" /* two\n */\n";
        assert_eq!(texts(kotlin, text), ["/* in */", "// one", "/* two\n */"]);
        let swift = FileKind::Source(Language::Swift);
        let text = "let a = \"// no\" // one\nlet b = #\"/* no */\"# /* two /* in */ */\nlet c = /\\/\\/ no/\n";
        assert_eq!(texts(swift, text), ["// one", "/* two /* in */ */"]);
        let rust = FileKind::Source(Language::Rust);
        let text = "let a = \"// no\"; // one\nlet b = r#\"/* no */\"#; /* two */ let c = '/'; let d: &'a str = x;\n";
        assert_eq!(texts(rust, text), ["// one", "/* two */"]);
    }

    #[test]
    fn build_files_have_their_own_signs() {
        let of = |kind, text| texts(FileKind::Build(kind), text).concat();
        assert_eq!(of(BuildKind::Gradle, "implementation 'a://b' // one"), "// one");
        assert_eq!(of(BuildKind::GradleKts, "implementation(\"a://b\") /* one */"), "/* one */");
        assert_eq!(of(BuildKind::Podfile, "pod 'a#b' # one\n"), "# one");
        assert_eq!(of(BuildKind::Catalog, "a = \"x#y\" # one\r\n"), "# one");
        assert_eq!(of(BuildKind::AndroidXml, "<a b=\"<!-- no -->\"><!-- one --></a>"), "<!-- one -->");
        assert_eq!(of(BuildKind::CargoLock, "# one"), "");
    }
}
