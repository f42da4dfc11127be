//! Files that a look at a few others leaves unread until something in them is asked for.
//!
//! What the world is asked is compared with a rough index of what each of these files may declare: too much is fine, since
//! the file is then read and the look repeated. So the answer is that of a world with every file in it.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};

use crate::lang::Language;
use crate::source::SourceFile;

/// The files of one language that may be left unread.
#[derive(Debug, Default)]
pub(crate) struct Unread {
    files: HashMap<usize, (String, SourceFile)>,
    /// By a name that something in the file may have.
    names: HashMap<String, BTreeSet<usize>>,
    /// By the name of a member that the file may declare for a type of elsewhere.
    members: HashMap<String, BTreeSet<usize>>,
    /// By a name in the head of an extension.
    extended: HashMap<String, BTreeSet<usize>>,
}

impl Unread {
    /// Notes a file by its index in the scan, with its package or module and what it may declare.
    pub(crate) fn add(&mut self, file: usize, package: &str, source: &SourceFile, heads: Vec<Head>) {
        let note = |map: &mut HashMap<String, BTreeSet<usize>>, name: &str| {
            map.entry(name.to_owned()).or_default().insert(file);
        };
        for Head { kind, name } in &heads {
            note(&mut self.names, name);
            match kind {
                Kind::Plain => {}
                Kind::Member => note(&mut self.members, name),
                Kind::Extended => note(&mut self.extended, name),
            }
        }
        self.files.insert(file, (package.to_owned(), source.clone()));
    }
}

/// What a look asks of the files that it finds unread.
#[derive(Debug)]
pub(crate) struct Wants<'u> {
    index: &'u Unread,
    /// The files of the index that are not read yet.
    unread: &'u BTreeSet<usize>,
    /// Units whose declarations only those among them use; sorted.
    closed: &'u [usize],
    wanted: Mutex<BTreeSet<usize>>,
}

impl<'u> Wants<'u> {
    pub(crate) fn new(index: &'u Unread, unread: &'u BTreeSet<usize>, closed: &'u [usize]) -> Self {
        Self { index, unread, closed, wanted: Mutex::default() }
    }

    /// A declaration at the top of a file of `package` is asked for.
    pub(crate) fn want_top(&self, package: &str, name: &str) {
        self.want(&self.index.names, name, |file| self.index.files.get(&file).is_some_and(|(of, _)| of == package));
    }

    /// A member that files declare for types of elsewhere is asked for.
    pub(crate) fn want_member(&self, name: &str) {
        self.want(&self.index.members, name, |_| true);
    }

    /// The extensions of a type are asked for.
    pub(crate) fn want_extensions(&self, name: &str) {
        self.want(&self.index.extended, name, |_| true);
    }

    /// What uses a declaration of that name in a unit is asked for.
    pub(crate) fn want_users(&self, unit: u32, name: &str) {
        if self.closed.binary_search(&(unit as usize)).is_err() {
            self.want_uses(name);
        }
    }

    /// Everything that uses a name is asked for.
    pub(crate) fn want_uses(&self, name: &str) {
        let files = self.unread.iter().filter_map(|file| Some((*file, &self.index.files.get(file)?.1)));
        self.note(files.filter(|(_, source)| source.text().contains(name)).map(|(file, _)| file));
    }

    fn want(&self, index: &HashMap<String, BTreeSet<usize>>, name: &str, fits: impl Fn(usize) -> bool) {
        if !name.chars().all(is_word) {
            // Written between back-quotes, or an operator: not in the index.
            return self.want_uses(name);
        }
        let found = index.get(name).into_iter().flatten().copied();
        self.note(found.filter(|file| self.unread.contains(file) && fits(*file)));
    }

    fn note(&self, files: impl Iterator<Item = usize>) {
        let mut files = files.peekable();
        if files.peek().is_some() {
            self.wanted.lock().unwrap_or_else(PoisonError::into_inner).extend(files);
        }
    }

    /// The files that were asked for.
    pub(crate) fn into_wanted(self) -> BTreeSet<usize> {
        self.wanted.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How a name stands in the head of a declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    /// Behind a dot: a member for the type before it.
    Member,
    /// In the head of an extension.
    Extended,
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// A name that something in a file may have.
#[derive(Debug)]
pub(crate) struct Head {
    kind: Kind,
    name: String,
}

/// Every name that something in a file may have.
pub(crate) fn heads(language: Language, text: &str) -> Vec<Head> {
    let mut found = Vec::new();
    declared(language, text, &mut |kind, name| found.push(Head { kind, name: name.to_owned() }));
    found
}

/// The words behind every keyword of a declaration up to what its head cannot hold, wherever it stands: for a text that
/// was not understood.
pub(crate) fn in_declarations(language: Language, text: &str) -> Vec<&str> {
    let keywords = keywords(language);
    let mut found = Vec::new();
    for line in text.split(['\n', '(', '{', '=', ';']) {
        let words = line.split(|c| !is_word(c)).filter(|word| !word.is_empty());
        found.extend(words.skip_while(|word| !keywords.contains(word)).filter(|word| !keywords.contains(word)));
    }
    found
}

/// Bytes of a character as it is written: `u00e9`.
const LONGEST_CHARACTER: usize = 5;

fn keywords(language: Language) -> &'static [&'static str] {
    match language {
        Language::Kotlin => &["fun", "val", "var", "class", "interface", "object", "typealias"],
        Language::Swift => &[
            "func",
            "var",
            "let",
            "class",
            "struct",
            "enum",
            "protocol",
            "extension",
            "typealias",
            "actor",
            "macro",
            "associatedtype",
        ],
        Language::Rust => &[],
    }
}

/// Tells every name in the head of what may be a declaration: from its keyword up to a body, a value or the parameters.
/// Of what stands in the body of another declaration only members for types of elsewhere and the heads of extensions
/// count. Of a text whose brackets do not pair every word does: there is too much rather than too little.
fn declared(language: Language, text: &str, tell: &mut dyn FnMut(Kind, &str)) {
    let mut reader = Reader::new(language, text);
    let mut told = Vec::new();
    while let Some((kind, word, depth)) = reader.next() {
        if kind != Kind::Plain || depth == 0 {
            told.push((kind, word));
        }
    }
    if !reader.is_balanced() {
        let words = || text.split(|c| !is_word(c)).filter(|word| !word.is_empty());
        told = words().flat_map(|word| [(Kind::Member, word), (Kind::Extended, word)]).collect();
        told.push((Kind::Extended, "["));
    }
    for (kind, word) in told {
        match word {
            // `extension [Int]`
            "[" => ["Array", "Dictionary"].into_iter().for_each(|name| tell(kind, name)),
            _ => tell(kind, word),
        }
    }
}

/// What the text at the place is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    /// Braces of code.
    Code,
    /// Code inside a text: `${..}` or `\(..)`, with the bracket that ends it.
    Hole(char),
    /// A text: how many quotation marks end it, and how many `#` after those.
    Text { quotes: usize, marks: usize },
    /// A comment of one line.
    Line,
    /// A comment in `/* */`.
    Block,
}

/// Goes through a text word by word, and keeps account of comments, texts and braces.
struct Reader<'t> {
    language: Language,
    rest: &'t str,
    within: Vec<Within>,
    /// Something was misread.
    is_broken: bool,
    /// In the head of a declaration.
    is_open: bool,
    in_extension: bool,
    last_word: &'t str,
    last: char,
    adjacent: bool,
}

impl<'t> Reader<'t> {
    fn new(language: Language, text: &'t str) -> Self {
        Self {
            language,
            rest: text,
            within: Vec::new(),
            is_broken: false,
            is_open: false,
            in_extension: false,
            last_word: "",
            last: ' ',
            adjacent: false,
        }
    }

    fn is_balanced(&self) -> bool {
        !self.is_broken && self.within.iter().all(|within| *within == Within::Line)
    }

    /// The next name, with how deep in braces it stands.
    fn next(&mut self) -> Option<(Kind, &'t str, usize)> {
        loop {
            let first = self.rest.chars().next()?;
            match self.within.last().copied() {
                Some(Within::Line) => self.line_comment(first),
                Some(Within::Block) => self.block_comment(first),
                Some(Within::Text { quotes, marks }) => self.text(first, quotes, marks),
                _ if is_word(first) => {
                    if let Some(found) = self.word() {
                        return Some(found);
                    }
                }
                _ => {
                    if let Some(found) = self.sign(first) {
                        return Some(found);
                    }
                }
            }
        }
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    fn line_comment(&mut self, first: char) {
        if first == '\n' {
            self.within.pop();
        }
        self.skip(first.len_utf8());
    }

    fn block_comment(&mut self, first: char) {
        if self.rest.starts_with("/*") {
            // They nest in both languages.
            self.within.push(Within::Block);
            self.skip(2);
        } else if self.rest.starts_with("*/") {
            self.within.pop();
            self.skip(2);
        } else {
            self.skip(first.len_utf8());
        }
    }

    fn text(&mut self, first: char, quotes: usize, marks: usize) {
        let kotlin = self.language == Language::Kotlin;
        let end = ["\"".repeat(quotes), "#".repeat(marks)].concat();
        if self.rest.starts_with(&end) {
            // A raw text of Kotlin may end in quotation marks of its own.
            let more = self.rest.get(end.len()..).unwrap_or_default();
            let own = if kotlin && quotes == 3 { more.len() - more.trim_start_matches('"').len() } else { 0 };
            self.within.pop();
            self.skip(end.len() + own);
        } else if kotlin && self.rest.starts_with("${") {
            self.within.push(Within::Hole('}'));
            self.skip(2);
        } else if first == '\\' && !(kotlin && quotes == 3) {
            let escape = ["\\", &"#".repeat(marks)].concat();
            let hole = [&escape, "("].concat();
            if !kotlin && self.rest.starts_with(&hole) {
                self.within.push(Within::Hole(')'));
                self.skip(hole.len());
            } else if self.rest.starts_with(&escape) {
                self.skip(escape.len());
                self.skip(self.rest.chars().next().map_or(0, char::len_utf8));
            } else {
                self.skip(1);
            }
        } else {
            if first == '\n' && quotes == 1 {
                // Such a text ends with its line: something was misread.
                self.is_broken = true;
            }
            self.skip(first.len_utf8());
        }
    }

    fn word(&mut self) -> Option<(Kind, &'t str, usize)> {
        let end = self.rest.find(|c| !is_word(c)).unwrap_or(self.rest.len());
        let (word, after) = self.rest.split_at(end);
        self.rest = after;
        let is_keyword = keywords(self.language).contains(&word);
        let last = std::mem::replace(&mut self.last, 'a');
        (self.last_word, self.adjacent) = (word, !is_keyword);
        let depth = self.within.len();
        if is_keyword {
            (self.is_open, self.in_extension) = (true, word == "extension");
            return None;
        }
        let kind = match (self.is_open, self.in_extension, last) {
            (true, true, _) => Kind::Extended,
            (true, false, '.') => Kind::Member,
            (true, ..) => Kind::Plain,
            // `let a = 1, b = 2`
            (false, _, ',') if self.language == Language::Swift => Kind::Plain,
            _ => return None,
        };
        Some((kind, word, depth))
    }

    fn sign(&mut self, first: char) -> Option<(Kind, &'t str, usize)> {
        let was_adjacent = std::mem::replace(&mut self.adjacent, false);
        if !first.is_whitespace() && first != '`' {
            self.last = first;
        }
        let rest = self.rest;
        let hole = match self.within.last() {
            Some(Within::Hole(end)) => Some(*end),
            _ => None,
        };
        match first {
            '/' if rest.starts_with("//") => self.within.push(Within::Line),
            '/' if rest.starts_with("/*") => {
                self.within.push(Within::Block);
                self.skip(1);
            }
            // What looks like a regex may hold anything.
            '/' if self.language == Language::Swift && !rest.starts_with("/ ") => self.is_broken = true,
            '"' | '#' => {
                let marks = rest.len() - rest.trim_start_matches('#').len();
                let quoted = rest.get(marks..).unwrap_or_default();
                if quoted.starts_with('"') {
                    let quotes = if quoted.starts_with("\"\"\"") { 3 } else { 1 };
                    self.within.push(Within::Text { quotes, marks });
                    self.skip(marks + quotes);
                    return None;
                }
                self.is_broken |= quoted.starts_with('/');
            }
            // A character may be a brace or a quotation mark.
            '\'' if self.language == Language::Kotlin => {
                let inner = rest.get(1..).unwrap_or_default();
                let escaped = usize::from(inner.starts_with('\\'));
                let end = inner.get(escaped..).and_then(|inner| {
                    let after = inner.chars().next()?.len_utf8();
                    Some(after + inner.get(after..)?.find('\'')?)
                });
                match end.filter(|end| *end <= LONGEST_CHARACTER) {
                    Some(end) => self.skip(1 + escaped + end),
                    None => self.is_broken = true,
                }
            }
            // A hole ends with its own bracket; those between open and close like braces.
            '(' if hole == Some(')') => self.within.push(Within::Hole(')')),
            ')' if hole == Some(')') => _ = self.within.pop(),
            '{' => self.within.push(Within::Code),
            '}' if hole == Some('}') || self.within.last() == Some(&Within::Code) => _ = self.within.pop(),
            '}' => self.is_broken = true,
            _ => {}
        }
        match first {
            '{' | '=' | ';' => self.is_open = false,
            '(' if was_adjacent && self.last_word != "suspend" => self.is_open = false,
            '[' if self.is_open && self.in_extension => {
                self.skip(1);
                return Some((Kind::Extended, "[", self.within.len()));
            }
            _ => {}
        }
        self.skip(first.len_utf8());
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(language: Language, text: &str) -> (Vec<String>, Vec<String>, Vec<String>) {
        let (mut plain, mut members, mut extended) = (Vec::new(), Vec::new(), Vec::new());
        declared(language, text, &mut |kind, name| {
            let list = match kind {
                Kind::Plain => &mut plain,
                Kind::Member => &mut members,
                Kind::Extended => &mut extended,
            };
            list.push(name.to_owned());
        });
        (plain, members, extended)
    }

    #[track_caller]
    fn has(language: Language, text: &str, plain: &[&str], members: &[&str], extended: &[&str]) {
        let found = names(language, text);
        for (list, wanted) in [(&found.0, plain), (&found.1, members), (&found.2, extended)] {
            for name in wanted {
                assert!(list.iter().any(|found| found == name), "{name} in {list:?} of {text}");
            }
        }
    }

    #[test]
    fn kotlin_heads() {
        let text = "package a\nfun one() = x\nfun <T : A<T>> List<T>.two(y: Int) {}\nval Room?.three: B get() = 1\n\
                    fun (suspend () -> Unit).four() {}\nfun (suspend() -> Unit).five() {}\ntypealias Six = A\n\
                    enum class Seven { A }\nfun interface Eight { fun run() }\nval /* is ( */ nine by lazy { 1 }\n\
                    var `ten`: Int = 1; object Eleven : A() { val twelve = 1; fun A.more() {} }\n\
                    fun // (\n  thirteen() {}\n";
        let plain = ["one", "Six", "Seven", "Eight", "nine", "ten", "Eleven", "thirteen"];
        has(Language::Kotlin, text, &plain, &["two", "three", "four", "five", "more"], &[]);
        let found = names(Language::Kotlin, "fun one(two: Int) { three(); val four = 1 }\n");
        assert_eq!(found, (vec!["one".to_owned()], Vec::new(), Vec::new()));
    }

    #[test]
    fn swift_heads() {
        let text = "func one() {}\nlet two = 1, three = 2\npublic final class Four: A {}\nextension Five.Six: B {\n\
                    \x20 static func seven() {}\n}\nextension [Int] {}\nprotocol Eight {}\nlet (nine, ten) = f()\n";
        let plain = ["one", "two", "three", "Four", "Eight", "nine", "ten"];
        has(Language::Swift, text, &plain, &[], &["Five", "Six", "Array", "Dictionary"]);
        assert!(!names(Language::Swift, text).0.contains(&"seven".to_owned()));
    }

    #[test]
    fn braces_in_texts_and_comments_do_not_count() {
        let kotlin = "val a = \"{ ${if (b) \"{\" else '\\''} \\\" {\"\n/* { /* { */ */ // {\nval c = '{'\n\
                      val d = \"\"\"{ \" ${\"{\"} \"\"\"\"\nval e = '\"'\nclass F { val g = '\\u007b' }\nval h = 1\n";
        assert_eq!(names(Language::Kotlin, kotlin).0, ["a", "c", "d", "e", "F", "h"]);
        let swift = "let a = \"{ \\(b(\"{\", (c)) + \"}\") {\"\nlet d = #\"\\(\" {\"#\nlet e = \"\"\"\n { \"x\" \\\"\"\"\n\"\"\"\n\
                     struct F { let g = 1 } // {\nlet h = 1\n";
        assert_eq!(names(Language::Swift, swift).0, ["a", "d", "e", "F", "h"]);
    }

    #[test]
    fn of_what_is_misread_every_word_counts() {
        for text in
            ["class A { val b = 1 } }\n", "class A { val b = '{ }\n", "class A { val b = \"\n }\n", "/* class A b"]
        {
            has(Language::Kotlin, text, &[], &["A", "b"], &["A", "b"]);
        }
        has(Language::Swift, "let r = /\"/\nstruct A { let b = 1 }\n", &[], &["A", "b"], &["Array"]);
    }

    #[test]
    fn what_is_asked_for_is_wanted_while_unread() {
        let mut index = Unread::default();
        let file = |text: &str| SourceFile::new("a.kt", text.to_owned());
        let texts = ["package a\nclass Room\nfun Room.mute() {}\n", "class Room\nfun `with space`() { unmute() }\n"];
        for (at, (package, text)) in ["a", "b"].into_iter().zip(texts).enumerate() {
            index.add(at + 1, package, &file(text), heads(Language::Kotlin, text));
        }
        let wanted = |unread: &[usize], ask: &dyn Fn(&Wants<'_>)| {
            let unread = unread.iter().copied().collect();
            let asked = Wants::new(&index, &unread, &[7]);
            ask(&asked);
            asked.into_wanted().into_iter().collect::<Vec<_>>()
        };
        assert_eq!(wanted(&[1, 2], &|asked| asked.want_top("a", "Room")), [1]);
        assert_eq!(wanted(&[1, 2], &|asked| asked.want_member("mute")), [1]);
        assert_eq!(wanted(&[1, 2], &|asked| asked.want_top("c", "Room")), Vec::<usize>::new());
        assert_eq!(wanted(&[2], &|asked| asked.want_member("mute")), Vec::<usize>::new());
        assert_eq!(wanted(&[1, 2], &|asked| asked.want_top("b", "with space")), [2]);
        assert_eq!(wanted(&[1, 2], &|asked| asked.want_users(3, "Room")), [1, 2]);
        assert_eq!(wanted(&[1, 2], &|asked| asked.want_users(7, "Room")), Vec::<usize>::new());
    }
}
