//! Colours and line breaking for terminals.

use annotate_snippets::renderer::{AnsiColor, Effects, Style};
use unicode_width::UnicodeWidthStr;

/// What a piece of text is, for its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Ordinary text.
    Plain,
    /// A heading.
    Heading,
    /// Stops the build, or an error.
    Error,
    /// Other behaviour, or a warning.
    Warning,
    /// Deprecated, or a remark.
    Note,
    /// A command to type or something that went well.
    Good,
    /// A name a person refers to.
    Name,
    /// Less important.
    Faint,
    /// An added line.
    Added,
    /// A removed line.
    Removed,
    /// The head of a hunk.
    Hunk,
}

/// Colours text, or leaves it alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Paint {
    colour: bool,
}

impl Paint {
    /// Without colours.
    pub const PLAIN: Self = Self { colour: false };

    /// With or without colours.
    pub fn new(colour: bool) -> Self {
        Self { colour }
    }

    /// Whether it colours.
    pub fn is_colour(self) -> bool {
        self.colour
    }

    /// `text` in the colour of `role`.
    pub fn text(self, role: Role, text: &str) -> String {
        if !self.colour || text.is_empty() || role == Role::Plain {
            return text.to_owned();
        }
        let style = style(role);
        format!("{style}{text}{style:#}")
    }

    /// `text`, coloured and then filled with spaces up to `width` columns.
    pub fn column(self, role: Role, text: &str, width: usize) -> String {
        let fill = width.saturating_sub(text.width());
        format!("{}{:fill$}", self.text(role, text), "")
    }
}

fn style(role: Role) -> Style {
    match role {
        Role::Plain => Style::new(),
        Role::Heading => Style::new().effects(Effects::BOLD),
        Role::Error => AnsiColor::BrightRed.on_default().effects(Effects::BOLD),
        Role::Warning => AnsiColor::Yellow.on_default().effects(Effects::BOLD),
        Role::Note => AnsiColor::BrightBlue.on_default().effects(Effects::BOLD),
        Role::Good => AnsiColor::Green.on_default().effects(Effects::BOLD),
        Role::Name => AnsiColor::Cyan.on_default(),
        Role::Faint => Style::new().effects(Effects::DIMMED),
        Role::Added => AnsiColor::Green.on_default(),
        Role::Removed => AnsiColor::Red.on_default(),
        Role::Hunk => AnsiColor::Cyan.on_default(),
    }
}

/// Breaks `text` at spaces into lines of at most `width` columns; the first has `first` columns less. A word that is
/// longer stays whole, text without spaces (Chinese) is broken between its wide characters.
pub fn wrap(text: &str, width: usize, first: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut room = width.saturating_sub(first);
    let mut used = 0;
    for word in words(text) {
        let wide = word.trim_end().width();
        if used > 0 && used + wide > room {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
            room = width;
            used = 0;
        }
        line.push_str(word);
        used += word.width();
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The same for text that has lines of its own: they stay, and only the first has `first` columns less. A paragraph with
/// a line that is too long is broken anew as a whole; an indented line is code and stays as long as it is.
pub fn wrap_lines(text: &str, width: usize, first: usize) -> Vec<String> {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let mut out: Vec<String> = Vec::new();
    for block in lines.chunk_by(|above, below| is_prose(above) && is_prose(below)) {
        let less = if out.is_empty() { first } else { 0 };
        if block[0].starts_with([' ', '\t']) {
            out.extend(block.iter().map(|line| (*line).to_owned()));
        } else if block.iter().all(|line| line.width() + less <= width) {
            out.extend(block.iter().map(|line| (*line).to_owned()));
        } else {
            out.extend(wrap(&joined(block), width, less));
        }
    }
    if out.is_empty() { vec![String::new()] } else { out }
}

/// Whether a line can be joined with one like it: no code, no item of a list, not empty.
fn is_prose(line: &str) -> bool {
    !line.is_empty()
        && !line.starts_with([' ', '\t', '-', '*', '#', '|', '>'])
        && !line.starts_with(|c: char| c.is_ascii_digit())
}

/// Lines as one; between ideographs stands no space.
fn joined(lines: &[&str]) -> String {
    lines.iter().fold(String::new(), |mut out, line| {
        let tight = out.chars().next_back().is_some_and(is_ideograph) && line.chars().next().is_some_and(is_ideograph);
        if !out.is_empty() && !tight {
            out.push(' ');
        }
        out + line
    })
}

/// Pieces after which a line may break, in order and without loss.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut chars = rest.char_indices().peekable();
        let mut cut = rest.len();
        while let Some((_, c)) = chars.next() {
            let Some(&(next, following)) = chars.peek() else { break };
            if (c == ' ' && following != ' ') || (is_ideograph(c) && !is_closing(following)) {
                cut = next;
                break;
            }
        }
        let (word, tail) = rest.split_at(cut);
        rest = tail;
        Some(word)
    })
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

fn is_closing(c: char) -> bool {
    matches!(c, '。' | '，' | '、' | '；' | '：' | '）' | '」' | '！' | '？' | '`' | ',' | '.' | ')' | ' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_only_when_asked() {
        assert_eq!(Paint::new(false).text(Role::Error, "x"), "x");
        assert_eq!(Paint::new(true).text(Role::Removed, "x"), "\u{1b}[31mx\u{1b}[0m");
    }

    #[test]
    fn columns_count_what_is_seen() {
        assert_eq!(Paint::new(false).column(Role::Name, "中文", 6), "中文  ");
        assert!(Paint::new(true).column(Role::Name, "ab", 4).ends_with("  "));
    }

    #[test]
    fn wraps_at_spaces() {
        assert_eq!(wrap("one two three four", 9, 0), ["one two", "three", "four"]);
        assert_eq!(wrap("one two three four", 9, 4), ["one", "two three", "four"]);
        assert_eq!(wrap("averyveryverylongword b", 5, 0), ["averyveryverylongword", "b"]);
        assert_eq!(wrap("", 5, 0), [""]);
    }

    #[test]
    fn line_breaks_of_the_text_stay() {
        let text = "one:\n\n    three four five six\n- seven\n- eight\nnine\nten";
        let lines = ["one:", "", "    three four five six", "- seven", "- eight", "nine", "ten"];
        assert_eq!(wrap_lines(text, 10, 4), lines);
        assert_eq!(wrap_lines("one two three\nfour\nfive\n\nsix", 10, 0), ["one two", "three four", "five", "", "six"]);
        assert_eq!(wrap_lines("参数已被移除，\n请检查。", 12, 0), ["参数已被移", "除，请检查。"]);
        assert_eq!(wrap_lines("", 5, 0), [""]);
    }

    #[test]
    fn wraps_chinese() {
        assert_eq!(wrap("参数已被移除，请检查。", 8, 0), ["参数已被", "移除，请", "检查。"]);
    }
}
