//! The versions that requirements in build files ask for.

use crate::mapping::version::{Version, VersionRange};

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

/// The versions that may be in use where build files ask for `requirement`, or for one of several joined with `, `; `None`
/// where that cannot be told. A range of two comparators counts as either of them: nothing is excluded wrongly.
pub(crate) fn allowed(requirement: &str) -> Option<VersionRange> {
    VersionRange::parse(&requirement.split(", ").collect::<Vec<_>>().join(" || ")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requirements_allow_versions() {
        for (text, inside, outside) in [
            ("1.5.3", "1.5.3", Some("1.6")),
            ("~> 1.1", "1.9", Some("2.0")),
            ("~> 1.1", "1.1", Some("1.0")),
            ("1.+", "1.9.2", Some("2.0")),
            ("3.7.0, ~> 3.4.0", "3.4.6", Some("3.5")),
            (">=1.2, <2", "1.1", None),
        ] {
            let range = allowed(text).expect(text);
            let holds = |version| range.contains(&Version::parse(version).expect("a version"));
            assert!(holds(inside) && !outside.is_some_and(holds), "{text}");
        }
        assert_eq!(allowed("latest.release"), None);
    }

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
