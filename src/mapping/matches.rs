//! `matches`: a regular expression over what a literal holds.

use regex::{Captures, Regex, RegexBuilder};

/// Bytes a compiled expression may take. A mapping is foreign data.
const LIMIT: usize = 1 << 20;

/// An expression that must match the whole content of a literal.
#[derive(Debug, Clone)]
pub struct LiteralPattern {
    text: String,
    regex: Regex,
}

impl PartialEq for LiteralPattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for LiteralPattern {}

impl LiteralPattern {
    /// Compiles an expression in the syntax of the `regex` crate.
    ///
    /// # Errors
    /// What is wrong with it, in one line.
    pub fn parse(text: &str) -> Result<Self, String> {
        // Alone first: what closes a group it never opened must not find one around it.
        for wrapped in [text.to_owned(), format!(r"\A(?:{text})\z")] {
            let regex = RegexBuilder::new(&wrapped).size_limit(LIMIT).build().map_err(|error| {
                let told = error.to_string();
                let last = told.lines().last().unwrap_or_default();
                last.strip_prefix("error: ").unwrap_or(last).to_owned()
            })?;
            if wrapped.len() > text.len() {
                return Ok(Self { text: text.to_owned(), regex });
            }
        }
        Err("it is empty".to_owned())
    }

    /// The expression as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The names of its captures, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.regex.capture_names().flatten()
    }

    /// What the expression finds in `content`, where it matches all of it.
    pub fn captures<'t>(&self, content: &'t str) -> Option<Captures<'t>> {
        self.regex.captures(content)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_content_counts() {
        let pattern = LiteralPattern::parse("-?(?<flag>.)|none").unwrap();
        assert_eq!(pattern.captures("-c").unwrap().name("flag").unwrap().as_str(), "c");
        assert!(pattern.captures("-cc").is_none() && pattern.captures("c\n").is_none());
        assert!(pattern.captures("none").unwrap().name("flag").is_none());
        assert_eq!(pattern.names().collect::<Vec<_>>(), ["flag"]);
    }

    #[test]
    fn errors_are_one_line() {
        assert_eq!(LiteralPattern::parse("(?<flag>.").unwrap_err(), "unclosed group");
        assert_eq!(LiteralPattern::parse("a)|(b").unwrap_err(), "unopened group");
        assert!(LiteralPattern::parse(r"\w{1000}{1000}").unwrap_err().contains("size limit"));
    }
}
