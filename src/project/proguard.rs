//! Class names in ProGuard and R8 rule files.

use crate::source::Span;

/// Class names that start with `prefix` in the rules `text`: the place of the prefix alone, and the name with its wildcards. A
/// prefix that ends with a dot also finds the bare package name. Comments do not count.
pub fn find_prefix<'t>(text: &'t str, prefix: &str) -> Vec<(Span, &'t str)> {
    let package = prefix.strip_suffix('.').unwrap_or(prefix);
    let mut found = Vec::new();
    if package.is_empty() {
        return found;
    }
    let mut line_start = 0;
    for line in text.split_inclusive('\n') {
        let code = line.split('#').next().unwrap_or(line);
        let mut at = 0;
        while let Some(length) = code[at..].find(is_name_char) {
            let start = at + length;
            let end = code[start..].find(|c| !is_name_char(c)).map_or(code.len(), |offset| start + offset);
            let name = &code[start..end];
            // An option (`-keep`) or a file name after one is no class name.
            let option = code[..start].ends_with('-');
            if !option && (name.starts_with(prefix) || name == package) {
                let length = prefix.len().min(name.len());
                found.push((Span::new(line_start + start, line_start + start + length), name));
            }
            at = end;
        }
        line_start += line.len();
    }
    found
}

fn is_name_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$' | '.' | '*' | '?' | '%' | '/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_start_with_the_prefix() {
        let text = "# -keep class org.webrtc.Old\n-keep class org.webrtc.** { *; } # org.webrtc.x\n-dontwarn !org.webrtc.Logging,livekit.org.webrtc.Foo\n-keep class org.webrtcx.A\n-keep class * extends @org.webrtc.CalledByNative *\n-keeppackagenames org.webrtc\n-include org/webrtc.pro\n";
        let found = find_prefix(text, "org.webrtc.");
        let lines: Vec<_> = found
            .iter()
            .map(|(span, _)| (text[..span.start as usize].matches('\n').count() + 1, &text[span.range()]))
            .collect();
        assert_eq!(lines, [(2, "org.webrtc."), (3, "org.webrtc."), (5, "org.webrtc."), (6, "org.webrtc")]);
        assert!(find_prefix(text, "").is_empty());
        assert!(find_prefix("", "org.").is_empty());
    }
}
