//! The frame of every page: what a browser may do with it, its style, its data and its script.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::words::Lang;

/// How pages look.
const STYLE: &str = concat!(
    include_str!("page.css"),
    include_str!("sections.css"),
    include_str!("../portfolio/portfolio.css"),
    include_str!("print.css")
);

/// A whole document.
pub(crate) struct Page<'a> {
    /// Language of its texts.
    pub(crate) lang: Lang,
    /// Title of the window.
    pub(crate) title: &'a str,
    /// The one script; it finds its data as JSON in the element `data`.
    pub(crate) script: &'a str,
    /// From [`json`].
    pub(crate) data: &'a str,
    /// What stands on it: `main` has the id `main`.
    pub(crate) body: Markup,
}

impl Page<'_> {
    /// The document as text.
    pub(crate) fn render(&self) -> String {
        let lang = self.lang;
        // Only this very script and style may run; nothing may be loaded from anywhere.
        let policy = format!(
            "default-src 'none'; script-src '{}'; style-src '{}'; base-uri 'none'; form-action 'none'",
            hash(self.script),
            hash(STYLE)
        );
        let page = html! {
            (DOCTYPE)
            html lang=(lang.pick("en", "zh-Hans")) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(policy);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="referrer" content="no-referrer";
                    meta name="robots" content="noindex";
                    meta name="color-scheme" content="light dark";
                    title { (super::parts::shown(self.title)) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    a.skip href="#main" { (lang.pick("Skip to the content", "跳到正文")) }
                    (super::parts::patterns())
                    (self.body)
                    script #data type="application/json" { (PreEscaped(self.data)) }
                    script { (PreEscaped(self.script)) }
                }
            }
        };
        page.into_string()
    }
}

/// `value` as JSON that no parser of HTML reads as markup.
pub(crate) fn json(value: &impl Serialize) -> String {
    let text = serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned());
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for c in text.chars() {
        match c {
            // These stand only inside strings.
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out
}

fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_cannot_end_its_element() {
        let text = json(&["</script><!-- & \u{2028}\u{2029} \" \\"]);
        assert_eq!(text, r#"["\u003c/script\u003e\u003c!-- \u0026 \u2028\u2029 \" \\"]"#);
        let again: Vec<String> = serde_json::from_str(&text).expect("works");
        assert_eq!(again, ["</script><!-- & \u{2028}\u{2029} \" \\"]);
    }

    #[test]
    fn the_policy_names_what_the_page_holds() {
        let script = "void 0;";
        let page = Page { lang: Lang::En, title: "<t>", script, data: "{}", body: html! { main #main {} } }.render();
        assert!(page.contains("<title>&lt;t&gt;</title>"), "{page}");
        // `printf 'void 0;' | openssl dgst -sha256 -binary | base64`
        assert!(page.contains(&format!("script-src '{}'", hash(script))));
        assert!(page.contains("default-src 'none'") && !page.contains("unsafe"));
    }
}
