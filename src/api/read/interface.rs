//! What the compiler writes into an interface and the grammar does not know, taken out byte for byte; and bodies put in.

use std::collections::BTreeSet;

/// Modules whose names stand before types although nothing imports them by these names.
pub(super) const MODULES: &[&str] = &[
    "Swift",
    "_Concurrency",
    "_StringProcessing",
    "Foundation",
    "CoreFoundation",
    "CoreGraphics",
    "ObjectiveC",
    "Dispatch",
    "Darwin",
    "QuartzCore",
    "UIKit",
    "AppKit",
    "SwiftUI",
    "SwiftUICore",
    "Combine",
    "os",
    "__C",
    "__ObjC",
];

/// Words of the compiler's own before types and members.
const OWN_WORDS: &[&str] = &["__owned", "__shared", "__consuming", "_const"];

/// Longest arguments of an attribute, in bytes.
const MAX_ARGUMENTS: usize = 20_000;

/// Conditions inside one another; those deeper down count as if they were not there.
const MAX_CONDITIONS: usize = 64;

/// Longest list of accessors, in bytes.
const MAX_ACCESSORS: usize = 2_000;

/// What is put in as the body of a function.
const BODY: &str = " {}";

/// An interface as source.
pub(super) struct Source {
    /// The text.
    pub(super) text: String,
    /// Where bodies were put in.
    bodies: Vec<usize>,
}

impl Source {
    /// Where a byte of the text stands in the interface.
    pub(super) fn original(&self, at: usize) -> usize {
        let before = self.bodies.partition_point(|body| *body < at);
        at.saturating_sub(before * BODY.len())
    }
}

/// `text` with blanks where the compiler says what nobody writes: modules before names, attributes other than `@available`,
/// accessors beyond `get` and `set`, imports, and branches for other compilers. What is only visible to code that was
/// inlined is private. Functions outside protocols get a body.
pub(super) fn plain(text: &str, module: &str) -> Source {
    let text = conditions(text);
    let mut modules: BTreeSet<&str> = MODULES.iter().copied().collect();
    modules.insert(module);
    modules.extend(text.lines().filter_map(imported));
    let to = text.as_bytes().to_vec();
    let mut plain = Plain {
        from: text.as_bytes(),
        to,
        at: 0,
        modules,
        blocks: Vec::new(),
        head: Head::Other,
        open: 0,
        ends: Vec::new(),
    };
    plain.walk();
    let (to, ends) = (plain.to, plain.ends);
    let text = String::from_utf8(to).unwrap_or(text);
    let mut source = Source { text: String::with_capacity(text.len() + ends.len() * BODY.len()), bodies: Vec::new() };
    let mut from = 0;
    for end in ends {
        source.text.push_str(text.get(from..end).unwrap_or_default());
        source.bodies.push(source.text.len());
        source.text.push_str(BODY);
        from = end;
    }
    source.text.push_str(text.get(from..).unwrap_or_default());
    source
}

/// The module that a line imports.
fn imported(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("import ").filter(|(before, _)| !before.contains(['(', '{', '"', '/']))?;
    let path = rest.split_whitespace().next_back()?;
    path.split('.').next()
}

/// `text` without the lines for other compilers, and without the lines that choose.
fn conditions(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    // For each condition around: whether its lines count, and whether a branch before did for sure.
    let mut around: Vec<(bool, bool)> = Vec::new();
    for line in text.split_inclusive('\n') {
        let mut word = line.trim_start();
        let mut is_choice = true;
        if around.len() >= MAX_CONDITIONS && word.starts_with("#if") {
            is_choice = false;
        } else if let Some(condition) = word.strip_prefix("#if") {
            let holds = holds(condition);
            around.push((holds != Some(false), holds == Some(true)));
        } else if let Some(condition) = word.strip_prefix("#elseif") {
            if let Some(last) = around.last_mut() {
                let holds = holds(condition);
                *last = (!last.1 && holds != Some(false), last.1 || holds == Some(true));
            }
        } else if word.starts_with("#else") {
            if let Some(last) = around.last_mut() {
                *last = (!last.1, true);
            }
        } else if word.starts_with("#endif") {
            around.pop();
        } else {
            is_choice = false;
        }
        if is_choice || around.iter().any(|(counts, _)| !counts) {
            word = line.trim_end_matches(['\n', '\r']);
            kept.extend(std::iter::repeat_n(' ', word.len()));
            kept.push_str(line.get(word.len()..).unwrap_or_default());
        } else {
            kept.push_str(line);
        }
    }
    kept
}

/// Whether a condition holds for a compiler of today; `None` where that depends on the platform or more.
fn holds(condition: &str) -> Option<bool> {
    let condition = condition.split("//").next().unwrap_or_default();
    if condition.contains("||") {
        return condition.split("||").map(holds).try_fold(false, |any, part| Some(any || part?));
    }
    let parts = condition.split("&&").map(|part| {
        let part = part.trim();
        let (part, not) = part.strip_prefix('!').map_or((part, false), |part| (part.trim(), true));
        let holds = match () {
            () if part.starts_with('$') => Some(true),
            () if part.starts_with("compiler(>") || part.starts_with("swift(>") => Some(true),
            () if part.starts_with("compiler(<") || part.starts_with("swift(<") => Some(false),
            () => None,
        };
        holds.map(|holds| holds != not)
    });
    let parts: Vec<Option<bool>> = parts.collect();
    match () {
        () if parts.contains(&Some(false)) => Some(false),
        () if parts.contains(&None) => None,
        () => Some(true),
    }
}

struct Plain<'t> {
    from: &'t [u8],
    to: Vec<u8>,
    at: usize,
    modules: BTreeSet<&'t str>,
    /// The blocks around: whether each is a protocol's, and what stood before it.
    blocks: Vec<(bool, usize, Head)>,
    /// What the declaration at work declares.
    head: Head,
    /// Parentheses around.
    open: usize,
    /// Where functions without a body end.
    ends: Vec<usize>,
}

/// What a declaration declares, as far as it matters here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    Protocol,
    Function,
    Other,
}

impl Plain<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.from.get(at).copied().unwrap_or(0)
    }

    fn walk(&mut self) {
        while self.at < self.from.len() {
            match self.byte(self.at) {
                b'"' => self.at = self.after_text(self.at),
                b'/' if self.byte(self.at + 1) == b'/' => self.at = self.find(self.at, b"\n"),
                b'/' if self.byte(self.at + 1) == b'*' => self.at = self.find(self.at, b"*/"),
                b'`' => self.at = self.find(self.at + 1, b"`") + 1,
                b'@' => self.attribute(),
                b'{' => self.block(),
                b'}' => {
                    self.close();
                    self.at += 1;
                }
                b'(' | b'[' => {
                    self.open += 1;
                    self.at += 1;
                }
                b')' | b']' => {
                    self.open = self.open.saturating_sub(1);
                    self.at += 1;
                }
                b'\n' => self.line(),
                byte if is_name(byte) => self.word(),
                _ => self.at += 1,
            }
        }
    }

    /// The end of a line, and so of a function that has no body.
    fn line(&mut self) {
        if self.open == 0 {
            if self.head == Head::Function && !self.blocks.last().is_some_and(|(is_protocol, ..)| *is_protocol) {
                self.ends.push(self.at);
            }
            self.head = Head::Other;
        }
        self.at += 1;
    }

    /// Where `what` stands next, or the end.
    fn find(&self, from: usize, what: &[u8]) -> usize {
        let rest = self.from.get(from..).unwrap_or_default();
        memchr::memmem::find(rest, what).map_or(self.from.len(), |at| from + at)
    }

    /// The first byte behind the string that starts at `at`.
    fn after_text(&self, at: usize) -> usize {
        if self.from.get(at..).is_some_and(|rest| rest.starts_with(b"\"\"\"")) {
            return self.find(at + 3, b"\"\"\"") + 3;
        }
        let mut end = at + 1;
        while end < self.from.len() {
            match self.byte(end) {
                b'\\' => end += 1,
                b'"' => return end + 1,
                b'\n' => return end,
                _ => {}
            }
            end += 1;
        }
        end
    }

    fn name_end(&self, mut at: usize, dots: bool) -> usize {
        while is_name(self.byte(at)) || dots && self.byte(at) == b'.' {
            at += 1;
        }
        at
    }

    /// Blanks, but for the ends of lines.
    fn blank(&mut self, start: usize, end: usize) {
        for byte in self.to.get_mut(start..end).unwrap_or_default() {
            if !matches!(byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    }

    fn attribute(&mut self) {
        let start = self.at;
        let mut end = self.name_end(start + 1, true);
        let is_kept = self.from.get(start + 1..end) == Some(b"available");
        if self.byte(end) == b'(' {
            end = self.closed(end);
        }
        if !is_kept {
            self.blank(start, end);
        }
        self.at = end.max(start + 1);
    }

    /// The byte behind the parenthesis that closes the one at `at`; the end of the line where none does.
    fn closed(&self, at: usize) -> usize {
        let mut depth = 0_usize;
        let mut end = at;
        while end < self.from.len().min(at + MAX_ARGUMENTS) {
            match self.byte(end) {
                b'"' => {
                    end = self.after_text(end);
                    continue;
                }
                b'(' => depth += 1,
                b')' => {
                    depth -= 1;
                    if depth == 0 {
                        return end + 1;
                    }
                }
                b'\n' if self.byte(end + 1) == b'}' => break,
                _ => {}
            }
            end += 1;
        }
        self.find(at, b"\n")
    }

    /// The end of a block. Behind a value in parentheses the declaration goes on.
    fn close(&mut self) {
        let (_, open, head) = self.blocks.pop().unwrap_or((false, 0, Head::Other));
        self.open = open;
        self.head = if open > 0 { head } else { Head::Other };
    }

    /// A list of accessors becomes `{ get }` or `{ get set }`.
    fn block(&mut self) {
        let start = self.at;
        self.at += 1;
        self.blocks.push((self.head == Head::Protocol, self.open, self.head));
        (self.open, self.head) = (0, Head::Other);
        let rest = self.from.get(start + 1..).unwrap_or_default();
        let rest = rest.get(..MAX_ACCESSORS).unwrap_or(rest);
        let Some(length) = rest.iter().position(|byte| matches!(byte, b'{' | b'}')) else { return };
        let Some(inside) = rest.get(..length).and_then(|inside| std::str::from_utf8(inside).ok()) else { return };
        if rest.get(length) != Some(&b'}') {
            return;
        }
        let (mut gets, mut sets, mut waits) = (false, false, false);
        for word in without_attributes(inside).split_whitespace() {
            match word {
                "get" | "_read" | "read" | "unsafeAddress" => gets = true,
                "set" | "_modify" | "modify" | "unsafeMutableAddress" => sets = true,
                "async" => waits = true,
                "mutating" | "nonmutating" | "throws" | "__consuming" | "borrowing" | "consuming" => {}
                _ => return,
            }
        }
        let block: &[u8] = match (sets, waits) {
            _ if !gets => return,
            (true, _) => b"{ get set }",
            (_, true) => b"{ get async }",
            _ => b"{ get }",
        };
        let end = start + length + 2;
        if end - start < block.len() {
            return;
        }
        for (at, byte) in self.to.get_mut(start..end).unwrap_or_default().iter_mut().enumerate() {
            *byte = block.get(at).copied().unwrap_or(b' ');
        }
        self.close();
        self.at = end;
    }

    fn word(&mut self) {
        let start = self.at;
        self.at = self.name_end(start, false);
        let before = start.checked_sub(1).map_or(b'\n', |before| self.byte(before));
        let Some(word) = self.from.get(start..self.at).and_then(|word| std::str::from_utf8(word).ok()) else { return };
        let next = self.byte(self.at);
        if before == b'.' {
            return;
        }
        match word {
            _ if next == b'.' && self.modules.contains(word) && is_name(self.byte(self.at + 1)) => {
                self.blank(start, self.at + 1);
            }
            "import" if self.starts_line(start) => {
                let end = self.find(start, b"\n");
                self.blank(start, end);
                self.at = end;
            }
            "deinit" if !self.from.get(self.at..).is_some_and(|rest| rest.trim_ascii_start().starts_with(b"{")) => {
                self.blank(start, self.at);
            }
            "internal" if next != b'(' => {
                if let Some(bytes) = self.to.get_mut(start..self.at) {
                    bytes.copy_from_slice(b"private ");
                }
            }
            "unowned" | "nonisolated" if next == b'(' => {
                let end = self.closed(self.at);
                self.blank(self.at, end);
                self.at = end;
            }
            "protocol" if self.open == 0 => self.head = Head::Protocol,
            "func" if self.open == 0 => self.head = Head::Function,
            "init" if self.open == 0 && matches!(next, b'(' | b'?' | b'!' | b'<') => self.head = Head::Function,
            _ if OWN_WORDS.contains(&word) => self.blank(start, self.at),
            _ => {}
        }
    }

    /// Whether only blanks stand before `at` on its line, attributes apart.
    fn starts_line(&self, at: usize) -> bool {
        let before = self.to.get(..at).unwrap_or_default();
        before.iter().rev().find(|byte| !matches!(byte, b' ' | b'\t')).is_none_or(|byte| *byte == b'\n')
    }
}

/// `text` without `@name` and `@name(..)`.
fn without_attributes(text: &str) -> String {
    let mut parts = text.split('@');
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '_' | '.'));
        let rest = if rest.starts_with('(') { rest.split_once(')').map_or("", |(_, rest)| rest) } else { rest };
        kept.push(' ');
        kept.push_str(rest);
    }
    kept
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_compiler_adds_is_blank() {
        let cases = [
            (
                "@objc @M.Main(unsafe) open func f(_ a: Swift.Int?, b: M.A.B)",
                "                      open func f(_ a:       Int?, b:   A.B)",
            ),
            (
                "@available(*, deprecated, message: \"M.A (\") var a: M.A {\n  @objc get\n  set\n  _modify\n}\n",
                "@available(*, deprecated, message: \"M.A (\") var a:   A { get set }                    \n",
            ),
            ("import UIKit\n@_exported import M\n", "            \n                   \n"),
            (
                "#if compiler(>=5.3) && $AsyncAwait\na\n#else\nb\n#endif\n",
                "                                  \na\n     \n \n      \n",
            ),
            ("#if os(iOS)\na\n#else\nb\n#endif\n", "           \na\n     \nb\n      \n"),
            ("@usableFromInline internal var x: T", "                  private  var x: T"),
            ("  @objc deinit\n}", "              \n}"),
            ("func f() { get(x) }", "func f() { get(x) }"),
            ("var a: T { @available(iOS 13, *) get }", "var a: T { get }                      "),
        ];
        for (text, expected) in cases {
            assert_eq!(plain(text, "M").text, expected);
        }
    }

    #[test]
    fn functions_get_bodies_and_places_stay() {
        let text = "class A {\n  init?(a: () -> Void = {})\n  func f()\n  func g() { x }\n}\nprotocol P {\n  func f()\n}\nfunc h(\n  a: Int\n)\n";
        let source = plain(text, "M");
        let expected = "class A {\n  init?(a: () -> Void = {}) {}\n  func f() {}\n  func g() { x }\n}\nprotocol P {\n  func f()\n}\nfunc h(\n  a: Int\n) {}\n";
        assert_eq!(source.text, expected);
        for word in ["class", "func f", "func g", "protocol", "func h"] {
            let at = source.text.find(word).map(|at| source.original(at));
            assert_eq!(at, text.find(word), "{word}");
        }
    }

    #[test]
    fn nothing_is_longer_or_shorter() {
        for text in
            ["@", "@a(", "\"", "{ get", "{get}", "`", "/*", "#if", "#endif\n#else\n", "é.M.", "M.", "import", "}", ")"]
        {
            assert_eq!(plain(text, "M").text.len(), text.len(), "{text}");
        }
    }
}
