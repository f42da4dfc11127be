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

/// The same for text that has lines of its own: each begins on a new one, and only the first has `first` columns less.
pub fn wrap_lines(text: &str, width: usize, first: usize) -> Vec<String> {
    if text.is_empty() {
        return vec![String::new()];
    }
    text.lines().enumerate().flat_map(|(at, line)| wrap(line, width, if at == 0 { first } else { 0 })).collect()
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
        assert_eq!(
            wrap_lines("one two:\n\n    three four\nfive", 10, 4),
            ["one", "two:", "", "    three", "four", "five"]
        );
        assert_eq!(wrap_lines("", 5, 0), [""]);
    }

    #[test]
    fn wraps_chinese() {
        assert_eq!(wrap("参数已被移除，请检查。", 8, 0), ["参数已被", "移除，请", "检查。"]);
    }
}
