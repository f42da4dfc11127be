//! Makes foreign text safe to print: names, paths and source come from the customer's project and from mapping folders,
//! and must not be able to move the cursor, recolour the screen or turn text around.

use std::borrow::Cow;

/// `text` as one line in which every control character is visible: `U+001B` becomes `␛`, a line break `␊`, a character
/// that only steers direction or width its escape `\u{..}`. Tabs stay.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().fold(String::with_capacity(text.len() + 8), |mut out, c| {
        match c {
            '\t' => out.push(c),
            '\0'..='\u{1f}' => out.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}')),
            '\u{7f}' => out.push('\u{2421}'),
            _ if is_unsafe(c) => out.extend(c.escape_unicode()),
            _ => out.push(c),
        }
        out
    }))
}

/// The same with one character for each, so that columns stay: what has no picture becomes `U+FFFD`.
pub fn visible_columns(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let shown = |c: char| match c {
        '\0'..='\u{1f}' | '\u{7f}' => visible(c.encode_utf8(&mut [0; 4])).chars().next().unwrap_or(c),
        _ if is_unsafe(c) => '\u{fffd}',
        _ => c,
    };
    Cow::Owned(text.chars().map(shown).collect())
}

/// The same for text of several lines: line breaks stay, a carriage return before one goes.
pub fn visible_lines(text: &str) -> String {
    text.lines().map(visible).collect::<Vec<_>>().join("\n")
}

/// Controls (C0 without tab, DEL, C1), direction marks and overrides, line and paragraph separators, invisible marks.
pub fn is_unsafe(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(
            c,
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_become_visible() {
        assert_eq!(visible("a\u{1b}[2Jb\r\n"), "a␛[2Jb␍␊");
        assert_eq!(visible("x\u{9b}31m\u{7f}"), "x\\u{9b}31m␡");
        assert_eq!(visible("a\u{202e}b\u{feff}"), "a\\u{202e}b\\u{feff}");
    }

    #[test]
    fn columns_stay() {
        let text = "a\u{1b}\u{9b}\u{202e}\u{7f}\tb";
        assert_eq!(visible_columns(text), "a␛\u{fffd}\u{fffd}␡\tb");
        assert_eq!(visible_columns(text).chars().count(), text.chars().count());
    }

    #[test]
    fn plain_text_is_untouched() {
        for text in ["", "\tval naïve = \"日本語\"", "emoji 👩 `x`"] {
            assert!(matches!(visible(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn lines_stay_lines() {
        assert_eq!(visible_lines("a\u{7}\r\nb\n"), "a␇\nb");
    }
}
