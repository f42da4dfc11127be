//! The versions that requirements in build files ask for.

use crate::mapping::version::Version;

/// The lowest version a requirement such as `~> 1.1`, `^2.33`, `>= 1.0`, `2.*` or `1.5.3` allows; `None` where it has no
/// lower end or names no version.
pub(crate) fn lowest(requirement: &str) -> Option<Version> {
    let first = requirement.split(',').next().unwrap_or(requirement).trim();
    if first.starts_with('<') {
        return None;
    }
    let number = first.trim_start_matches(['~', '>', '=', '^', ' ']);
    Version::parse(number.trim_end_matches(".*")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requirements_have_a_lowest_version() {
        for (text, expected) in [
            ("1.5.3", "1.5.3"),
            ("~> 1.1", "1.1"),
            ("^2.33", "2.33"),
            (">= 1.0", "1.0"),
            (">=1.2, <2", "1.2"),
            ("=2.33.3", "2.33.3"),
            ("2.*", "2"),
            ("v1.0", "1.0"),
        ] {
            assert_eq!(lowest(text), Version::parse(expected).ok(), "{text}");
        }
        for text in ["latest.release", "< 2", "", "main"] {
            assert_eq!(lowest(text), None, "{text}");
        }
    }
}
