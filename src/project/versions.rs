//! Version numbers and ranges for detection. The one place in `project` that compares versions.

use std::cmp::Ordering;

use crate::mapping::version::VersionRange;

/// A version number. What follows the digits (`-beta.1`, `.Final`) only breaks ties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Number {
    digits: Vec<u64>,
    pre: String,
}

impl Number {
    /// Reads `1.5.3`, `v2.0`, `2.0.0-SNAPSHOT`, `1.0.0.Final`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_prefix(['v', 'V']).unwrap_or(text);
        let text = text.split('+').next().unwrap_or(text);
        let mut digits = Vec::new();
        let mut rest = text;
        loop {
            let length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            digits.push(rest.get(..length).filter(|part| !part.is_empty())?.parse().ok()?);
            rest = &rest[length..];
            match rest.strip_prefix('.').filter(|more| more.starts_with(|c: char| c.is_ascii_digit())) {
                Some(more) => rest = more,
                None => break,
            }
        }
        let pre = rest.trim_start_matches(['-', '.']).to_ascii_lowercase();
        // `.Final`, `.RELEASE` and `-android` name no version before the release.
        let early = ["alpha", "beta", "rc", "snapshot", "preview", "dev", "m", "pre", "eap", "canary", "cr"];
        let pre = if early.iter().any(|word| pre.starts_with(word)) { pre } else { String::new() };
        Some(Self { digits, pre })
    }

    /// Digits alone, missing ones as zero: `2.0` and `2.0.0-beta` are equal here.
    pub(crate) fn cmp_digits(&self, other: &Self) -> Ordering {
        let length = self.digits.len().max(other.digits.len());
        let digit = |number: &Self, at: usize| number.digits.get(at).copied().unwrap_or(0);
        (0..length)
            .map(|at| digit(self, at).cmp(&digit(other, at)))
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    }

    /// Full order: an early version comes before its release.
    pub(crate) fn cmp(&self, other: &Self) -> Ordering {
        self.cmp_digits(other).then_with(|| match (self.pre.is_empty(), other.pre.is_empty()) {
            (false, false) => self.pre.cmp(&other.pre),
            (early, other_early) => early.cmp(&other_early),
        })
    }

    fn starts_with(&self, prefix: &[u64]) -> bool {
        prefix.iter().enumerate().all(|(at, digit)| self.digits.get(at).copied().unwrap_or(0) == *digit)
    }
}

/// The lowest version a requirement such as `~> 1.1`, `^2.33`, `>= 1.0` or `1.5.3` allows.
pub(crate) fn lowest(requirement: &str) -> Option<Number> {
    let first = requirement.split(',').next().unwrap_or(requirement).trim();
    let number = first.trim_start_matches(['~', '>', '=', '^', ' ']);
    if first.starts_with('<') {
        return None;
    }
    Number::parse(number.trim_end_matches(".*"))
}

/// Whether `range` holds `version`; an early version of its lower end is in, one of its upper end is not. `None` where the
/// range cannot be read.
pub(crate) fn contains(range: &VersionRange, version: &Number) -> Option<bool> {
    let mut all = true;
    for part in range.text.split(',') {
        all &= comparator(part.trim(), version)?;
    }
    Some(all)
}

fn comparator(part: &str, version: &Number) -> Option<bool> {
    if part == "*" {
        return Some(true);
    }
    if let Some((low, high)) = part.split_once(" - ") {
        let (low, high) = (Number::parse(low)?, Number::parse(high)?);
        let below = version.cmp_digits(&high).is_le() || version.starts_with(&high.digits);
        return Some(version.cmp_digits(&low).is_ge() && below);
    }
    if let Some(prefix) = part.strip_suffix(".*") {
        return Some(version.starts_with(&Number::parse(prefix)?.digits));
    }
    let sign = part.len() - part.trim_start_matches(['<', '>', '=', '^', '~']).len();
    let number = Number::parse(&part[sign..])?;
    let order = version.cmp_digits(&number);
    Some(match &part[..sign] {
        ">=" => order.is_ge(),
        ">" => order.is_gt(),
        "<=" => order.is_le(),
        "<" => order.is_lt(),
        "" | "=" | "==" => order.is_eq(),
        "^" => order.is_ge() && version.starts_with(&number.digits[..1]),
        "~" => order.is_ge() && version.starts_with(&number.digits[..number.digits.len().min(2)]),
        _ => return None,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn ranges_hold() {
        let cases = [
            (">=1.0, <2.0", "1.5.3", true),
            (">=1.0, <2.0", "1.0.0-beta.1", true),
            (">=1.0, <2.0", "2.0.0-SNAPSHOT", false),
            (">=2.0, <3.0", "2.0.0-SNAPSHOT", true),
            (">=1.0, <2.0", "0.9", false),
            ("4.0 - 4.2", "4.2.6", true),
            ("4.0 - 4.2", "4.3.0", false),
            ("4.0 - 4.2", "4.0", true),
            ("1.*", "1.9.0", true),
            ("1.*", "10.0", false),
            ("2.0.0", "2.0", true),
            ("2.0.0", "2.0.1", false),
            ("^2.3", "2.9", true),
            ("^2.3", "3.0", false),
            ("*", "7", true),
        ];
        for (range, version, expected) in cases {
            let range = VersionRange { text: range.to_owned() };
            let version = Number::parse(version).unwrap();
            assert_eq!(contains(&range, &version), Some(expected), "{range:?} {version:?}");
        }
        assert_eq!(contains(&VersionRange { text: "soon".to_owned() }, &Number::parse("1").unwrap()), None);
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
            assert_eq!(lowest(text), Number::parse(expected), "{text}");
        }
        assert_eq!(lowest("latest.release"), None);
        assert_eq!(lowest("< 2"), None);
    }

    #[test]
    fn early_versions_come_first() {
        let order = |a: &str, b: &str| Number::parse(a).unwrap().cmp(&Number::parse(b).unwrap());
        assert_eq!(order("2.0.0-rc1", "2.0.0"), Ordering::Less);
        assert_eq!(order("2.0.0.Final", "2.0"), Ordering::Equal);
        assert_eq!(order("1.10", "1.9"), Ordering::Greater);
    }
}
