//! Changes texts as a hasty person, a broken tool or an attacker would.

/// Random numbers that are the same for one seed (SplitMix64).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Below `most`; 0 where that is 0.
    pub(crate) fn below(&mut self, most: usize) -> usize {
        (self.number() % most.max(1) as u64) as usize
    }

    pub(crate) fn of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }
}

/// Largest text that is made.
const LARGEST: usize = 48 * 1024;

/// Brackets of all kinds, to nest and to break.
const PAIRS: &[(&str, &str)] = &[
    ("(", ")"),
    ("[", "]"),
    ("{", "}"),
    ("\"", "\""),
    ("\"\"\"", "\"\"\""),
    ("\"${", "}\""),
    ("\"\\(", ")\""),
    ("#\"", "\"#"),
    ("/*", "*/"),
    ("<", ">"),
    ("`", "`"),
    ("'", "'"),
    ("{ ", " }"),
    ("if (a) { ", " } else { b }"),
    ("f { ", " }"),
    ("f(", ")"),
    ("a.b(", ")"),
    ("|x| ", ""),
    ("<a>", "</a>"),
    ("&", ""),
    ("!", ""),
    ("#if A\n", "\n#endif\n"),
];

/// Characters that programs get wrong.
const ODD: &[&str] = &[
    "\u{feff}",
    "\u{202e}",
    "\u{200b}",
    "\u{2028}",
    "\u{85}",
    "\u{301}",
    "\r",
    "\r\n",
    "\t",
    "\u{b}",
    "\u{1b}[2J",
    "\u{7f}",
    "\u{9b}",
    "é",
    "日",
    "👩‍👧",
    "ﬁ",
    "İ",
    "ß",
    "\\",
    "$",
    "${",
    "#",
    "##",
    "\"",
    "'",
    "`",
    "@",
    ";",
    "\n",
    " ",
    "//",
    "/*",
    "*/",
    "\u{10ffff}",
    "%s",
    "=1+1",
    "<script>",
    "]]>",
    "&amp;",
    "../",
    "~",
    "^",
    "*",
    "&",
    "::",
    "?.",
    "!!",
    "->",
    "=>",
];

/// Makes texts of texts.
pub(crate) struct Mutator<'w> {
    pub(crate) random: Random,
    pub(crate) words: &'w [String],
}

impl Mutator<'_> {
    /// `text` with one to five changes, some of them taken from `donor`.
    pub(crate) fn mutated(&mut self, text: &str, donor: &str) -> String {
        let mut text = text.to_owned();
        for _ in 0..=self.random.below(5) {
            text = self.once(&text, donor);
            if text.len() > LARGEST {
                let end = (0..=LARGEST).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
                text.truncate(end);
            }
        }
        text
    }

    fn once(&mut self, text: &str, donor: &str) -> String {
        let mut parts: Vec<&str> = tokens(text);
        let (at, other) = (self.random.below(parts.len() + 1), self.random.below(parts.len() + 1));
        let few = (at + 1 + self.random.below(8)).min(parts.len());
        let (from, to) = (at.min(other), at.max(other));
        let word = self.random.of(self.words).cloned().unwrap_or_default();
        let odd = *self.random.of(ODD).unwrap_or(&"");
        let (open, close) = *self.random.of(PAIRS).unwrap_or(&("", ""));
        let many = *self.random.of(&[1, 1, 1, 2, 7, 90, 700]).unwrap_or(&1);
        let (opened, closed);
        match self.random.below(17) {
            0 => drop(parts.drain(at.min(few)..few)),
            1 => {
                let again: Vec<&str> = parts.get(at..few).unwrap_or_default().to_vec();
                parts.splice(other..other, again);
            }
            2 if from < parts.len() && to < parts.len() => parts.swap(from, to),
            3 => replace(&mut parts, at, &word),
            4 => parts.insert(at, &word),
            5 => {
                let donated = tokens(donor);
                let start = self.random.below(donated.len());
                let end = (start + 1 + self.random.below(40)).min(donated.len());
                parts.splice(at..at, donated.get(start..end).unwrap_or_default().to_vec());
            }
            6 => {
                let names: Vec<&str> =
                    parts.iter().copied().filter(|part| part.starts_with(char::is_alphabetic)).collect();
                let name = self.random.of(&names).copied().unwrap_or("x");
                let place = (at..parts.len())
                    .find(|&at| parts.get(at).is_some_and(|part| part.starts_with(char::is_alphabetic)));
                replace(&mut parts, place.unwrap_or(at), name);
            }
            7 => {
                (opened, closed) = (open.repeat(many), close.repeat(many));
                parts.insert(few.max(at), &closed);
                parts.insert(at, &opened);
            }
            8 => {
                let again = parts.get(at..few).unwrap_or_default().concat();
                opened = again.repeat(many.min(LARGEST / again.len().max(1)));
                parts.insert(at, &opened);
            }
            9 => parts.truncate(at),
            10 => drop(parts.drain(from..to.min(from + 200))),
            11 => {
                let with = *self.random.of(&["\r\n", "\r", " ", ";", "\n\n", "\n\t"]).unwrap_or(&"\n");
                return text.replace("\r\n", "\n").replace('\n', with);
            }
            12 => parts.insert(at, odd),
            13 => replace(&mut parts, at, odd),
            14 => parts.insert(at, if self.random.below(2) == 0 { open } else { close }),
            15 => parts.insert(0, "\u{feff}"),
            _ => {
                let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
                let (one, two) = (self.random.below(lines.len()), self.random.below(lines.len()));
                if one < lines.len() && two < lines.len() {
                    lines.swap(one, two);
                }
                return lines.concat();
            }
        }
        parts.concat()
    }
}

fn replace<'t>(parts: &mut [&'t str], at: usize, with: &'t str) {
    if let Some(part) = parts.get_mut(at) {
        *part = with;
    }
}

/// Names, numbers and blanks as wholes, everything else alone.
pub(crate) fn tokens(text: &str) -> Vec<&str> {
    let class = |c: char| match c {
        _ if c.is_alphanumeric() || c == '_' => 1,
        ' ' | '\t' => 2,
        _ => 3,
    };
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before = 0;
    for (at, c) in text.char_indices() {
        let now = class(c);
        if at > start && (now != before || now == 3) {
            parts.push(&text[start..at]);
            start = at;
        }
        before = now;
    }
    if start < text.len() {
        parts.push(&text[start..]);
    }
    parts
}
