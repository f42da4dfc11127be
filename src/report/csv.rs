//! Rows of comma-separated values (RFC 4180, <https://www.rfc-editor.org/rfc/rfc4180>) that are safe to open in a
//! spreadsheet.

use crate::visible::visible;

/// What a table begins with: the byte order mark by which Excel knows UTF-8.
pub(crate) const BEGINNING: &str = "\u{feff}";

/// Appends one row to `out`, with its line break.
pub(crate) fn row<T: AsRef<str>>(out: &mut String, cells: &[T]) {
    for (at, text) in cells.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        out.push_str(&cell(text.as_ref()));
    }
    out.push_str("\r\n");
}

/// `text` on one line and quoted where it has to be. One that a spreadsheet would run as a formula gets an apostrophe in
/// front (<https://owasp.org/www-community/attacks/CSV_Injection>).
fn cell(text: &str) -> String {
    let text = visible(text);
    let runs = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t']);
    let text = if runs { format!("'{text}") } else { text.into_owned() };
    match text.contains([',', '"', '\n', '\r', ';']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_run_nothing() {
        assert_eq!(cell("a"), "a");
        assert_eq!(cell("a \"b\", c"), "\"a \"\"b\"\", c\"");
        assert_eq!(cell("=1+1"), "'=1+1");
        assert_eq!(cell(" @SUM(1,2)"), "\"' @SUM(1,2)\"");
        assert_eq!(cell("-2"), "'-2");
        assert_eq!(cell("a\r\nb"), "a␍␊b");
    }
}
