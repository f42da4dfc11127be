//! Versions and version ranges as mappings and build files write them.

use std::cmp::Ordering;
use std::fmt;

/// A version: dotted numbers and an optional pre-release.
#[derive(Debug, Clone)]
pub struct Version {
    numbers: Vec<u64>,
    pre: Option<String>,
    text: String,
}

/// A range of versions. A list with `,` must hold in all parts; `||` gives a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionRange {
    /// As written.
    pub text: String,
    /// One of these must hold, each with all its bounds.
    any_of: Vec<Vec<Bound>>,
}

/// Why a version or range cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VersionError {
    /// Nothing is written.
    #[error("empty version")]
    Empty,
    /// No version.
    #[error("`{0}` is not a version")]
    NotAVersion(String),
    /// Its lower end lies above its upper end.
    #[error("`{0}` holds no version: its lower end is above its upper end")]
    Backwards(String),
}

/// The spellings a range may have, for messages.
pub const RANGE_SPELLINGS: &str =
    "write `>=1.0, <2.0`, `4.0 - 4.2` (both ends included), `1.*`, `^1.2`, `~> 1.1` or `2.0.0`";

#[derive(Debug, Clone, PartialEq, Eq)]
struct Bound {
    comparison: Comparison,
    version: Version,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Less,
    AtMost,
    Equal,
    /// The version or anything it is the beginning of.
    Prefix,
    NotEqual,
    AtLeast,
    Greater,
}

impl Version {
    /// Reads `1.2.3`, `v1.2`, `2.0.0-beta.1`, `4.1.0.Final`, `1.2.3+build`. Tolerant of a leading `v` and of `=`.
    ///
    /// # Errors
    /// When it does not start with a number.
    pub fn parse(text: &str) -> Result<Self, VersionError> {
        let trimmed = text.trim().trim_start_matches(['=', ' ']);
        let body = trimmed.strip_prefix(['v', 'V']).unwrap_or(trimmed);
        let body = body.split('+').next().unwrap_or_default();
        if body.is_empty() {
            return Err(VersionError::Empty);
        }
        let bad = || VersionError::NotAVersion(text.trim().to_owned());
        if body.chars().any(|c| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))) {
            return Err(bad());
        }
        let mut numbers = Vec::new();
        let mut rest = body;
        loop {
            let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let Some(number) = rest.get(..digits).filter(|d| !d.is_empty()).and_then(|d| d.parse().ok()) else { break };
            numbers.push(number);
            rest = &rest[digits..];
            match rest.strip_prefix('.') {
                Some(next) if next.starts_with(|c: char| c.is_ascii_digit()) => rest = next,
                _ => break,
            }
        }
        if numbers.is_empty() {
            return Err(bad());
        }
        let pre = match rest.strip_prefix(['-', '.', '_']).unwrap_or(rest) {
            "" if rest.is_empty() => None,
            pre if !pre.starts_with(|c: char| c.is_ascii_alphanumeric()) => return Err(bad()),
            // After a dot only a known word: `1.x` and `1.latest` are no versions.
            pre if rest.starts_with('.') && !is_known_word(pre) => return Err(bad()),
            pre => Some(pre.to_ascii_lowercase()).filter(|pre| !is_release_word(pre)),
        };
        Ok(Self { numbers, pre, text: body.to_owned() })
    }

    /// Whether it is a pre-release (`2.0.0-beta.1`).
    pub fn is_pre_release(&self) -> bool {
        self.pre.is_some()
    }

    /// The first number.
    pub fn major(&self) -> u64 {
        self.numbers.first().copied().unwrap_or(0)
    }

    /// The version whose number at `index` is one higher and that ends there.
    fn bumped(&self, index: usize) -> Version {
        let mut numbers: Vec<u64> = (0..=index).map(|at| self.number(at)).collect();
        if let Some(last) = numbers.last_mut() {
            *last = last.saturating_add(1);
        }
        Self::of(numbers)
    }

    fn of(numbers: Vec<u64>) -> Version {
        let text = numbers.iter().map(u64::to_string).collect::<Vec<_>>().join(".");
        Self { numbers, pre: None, text }
    }

    fn number(&self, index: usize) -> u64 {
        self.numbers.get(index).copied().unwrap_or(0)
    }

    fn starts_with(&self, prefix: &Version) -> bool {
        prefix.pre.as_ref().is_none_or(|pre| self.pre.as_ref() == Some(pre))
            && (0..prefix.numbers.len()).all(|at| self.number(at) == prefix.number(at))
    }

    fn release(&self) -> Version {
        Self { pre: None, ..self.clone() }
    }
}

/// Words after a version that mean the release itself.
fn is_release_word(word: &str) -> bool {
    matches!(word, "final" | "release" | "ga" | "jre" | "android")
}

/// Words that follow a dot in Maven versions (`4.1.0.Final`, `1.0.Beta2`).
fn is_known_word(text: &str) -> bool {
    let word: String = text.chars().take_while(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
    let pre = ["a", "alpha", "b", "beta", "cr", "dev", "m", "pre", "preview", "rc", "snapshot", "sp"];
    is_release_word(&word) || pre.contains(&word.as_str())
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Version {}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Version {
    fn cmp(&self, other: &Self) -> Ordering {
        let length = self.numbers.len().max(other.numbers.len());
        let numbers = (0..length).map(|at| self.number(at).cmp(&other.number(at)));
        numbers.fold(Ordering::Equal, Ordering::then).then_with(|| match (&self.pre, &other.pre) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(a), Some(b)) => compare_pre(a, b),
        })
    }
}

/// Part by part: numbers by value, words by letters, numbers before words, the shorter first.
fn compare_pre(a: &str, b: &str) -> Ordering {
    let (a, b) = (pre_parts(a), pre_parts(b));
    for (left, right) in a.iter().zip(&b) {
        let order = match (left.parse::<u64>(), right.parse::<u64>()) {
            (Ok(x), Ok(y)) => x.cmp(&y),
            (Ok(_), Err(_)) => Ordering::Less,
            (Err(_), Ok(_)) => Ordering::Greater,
            (Err(_), Err(_)) => left.cmp(right),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    a.len().cmp(&b.len())
}

/// `beta2` and `beta.2` are the same.
fn pre_parts(pre: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut digits = None;
    for c in pre.chars() {
        if matches!(c, '.' | '-' | '_') {
            digits = None;
            continue;
        }
        match (digits == Some(c.is_ascii_digit()), parts.last_mut()) {
            (true, Some(part)) => part.push(c),
            _ => parts.push(c.to_string()),
        }
        digits = Some(c.is_ascii_digit());
    }
    parts
}

impl VersionRange {
    /// Reads a range; [`RANGE_SPELLINGS`] lists the forms. Gradle's `1.+` and `[1.0,2.0)` are taken too.
    ///
    /// # Errors
    /// When a part is no version, or the range can hold none.
    pub fn parse(text: &str) -> Result<Self, VersionError> {
        let mut any_of = Vec::new();
        for choice in text.split("||") {
            let bounds = match interval(choice.trim())? {
                Some(bounds) => bounds,
                None => choice.split(',').map(part).collect::<Result<Vec<_>, _>>()?.concat(),
            };
            if is_backwards(&bounds) {
                return Err(VersionError::Backwards(choice.trim().to_owned()));
            }
            any_of.push(bounds);
        }
        Ok(Self { text: text.trim().to_owned(), any_of })
    }

    /// Whether `version` lies in the range.
    ///
    /// A pre-release of the version an upper bound leaves out lies outside: `<2.0` does not hold `2.0.0-beta.1`. A
    /// pre-release of the version a lower bound names lies inside: `>=2.0` holds it, for its API is already the new one.
    pub fn contains(&self, version: &Version) -> bool {
        self.any_of.iter().any(|bounds| bounds.iter().all(|bound| bound.holds(version)))
    }

    /// Whether some version lies in both ranges.
    pub fn meets(&self, other: &Self) -> bool {
        let named = self.any_of.iter().chain(&other.any_of).flatten().map(|bound| &bound.version);
        // Ranges begin and end where they name a version: at it, or right above it.
        let above = |version: &Version| {
            let numbers = version.numbers.iter().copied().chain([0, 0, 1]);
            Version::of(numbers.collect())
        };
        let places = named.flat_map(|version| [version.clone(), above(version)]).chain([Version::of(vec![0])]);
        places.into_iter().any(|version| self.contains(&version) && other.contains(&version))
    }

    /// The least version the range names, where it has a lower end.
    pub fn lowest(&self) -> Option<&Version> {
        let lower =
            |bound: &&Bound| !matches!(bound.comparison, Comparison::Less | Comparison::AtMost | Comparison::NotEqual);
        self.any_of.iter().flatten().filter(lower).map(|bound| &bound.version).min()
    }
}

impl fmt::Display for VersionRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Bound {
    fn holds(&self, version: &Version) -> bool {
        let release = version.release();
        let bound = &self.version;
        // A bound that names a pre-release is compared exactly; any other sees a pre-release as its release.
        let seen = if bound.is_pre_release() { version } else { &release };
        match self.comparison {
            Comparison::Less => seen < bound,
            Comparison::AtMost => seen <= bound || seen.starts_with(bound),
            Comparison::Equal => version == bound,
            Comparison::NotEqual => version != bound,
            Comparison::Prefix => seen.starts_with(bound),
            Comparison::AtLeast => seen >= bound,
            Comparison::Greater => seen > bound && version > bound,
        }
    }
}

/// One part between commas.
fn part(text: &str) -> Result<Vec<Bound>, VersionError> {
    let text = text.trim();
    let bound = |comparison, version| Bound { comparison, version };
    if let Some((low, high)) = text.split_once(" - ") {
        let (low, high) = (Version::parse(low)?, Version::parse(high)?);
        return Ok(vec![bound(Comparison::AtLeast, low), bound(Comparison::AtMost, high)]);
    }
    if let Some(rest) = text.strip_prefix("~>").or_else(|| text.strip_prefix('~')) {
        let version = Version::parse(rest)?;
        // CocoaPods and Cargo differ only for two numbers: `~> 1.1` may reach 1.9, `~1.1` may not.
        let fixed = if text.starts_with("~>") {
            version.numbers.len().saturating_sub(2)
        } else {
            1.min(version.numbers.len() - 1)
        };
        let above = version.bumped(fixed);
        return Ok(vec![bound(Comparison::AtLeast, version), bound(Comparison::Less, above)]);
    }
    if let Some(rest) = text.strip_prefix('^') {
        let version = Version::parse(rest)?;
        let first = version.numbers.iter().position(|&n| n != 0).unwrap_or(version.numbers.len() - 1);
        let above = version.bumped(first);
        return Ok(vec![bound(Comparison::AtLeast, version), bound(Comparison::Less, above)]);
    }
    let operators = [
        (">=", Comparison::AtLeast),
        ("<=", Comparison::AtMost),
        ("!=", Comparison::NotEqual),
        ("==", Comparison::Equal),
        (">", Comparison::Greater),
        ("<", Comparison::Less),
        ("=", Comparison::Equal),
    ];
    for (sign, comparison) in operators {
        if let Some(rest) = text.strip_prefix(sign) {
            return Ok(vec![bound(comparison, Version::parse(rest)?)]);
        }
    }
    if text == "*" {
        return Ok(Vec::new());
    }
    let wild = [".*", ".x", ".+", "*", "+"].iter().find_map(|end| text.strip_suffix(end));
    match wild {
        Some(prefix) => Ok(vec![bound(Comparison::Prefix, Version::parse(prefix)?)]),
        None => Ok(vec![bound(Comparison::Equal, Version::parse(text)?)]),
    }
}

/// Maven's `[1.0,2.0)`, `(,2.0]`, `[1.0,)`.
fn interval(text: &str) -> Result<Option<Vec<Bound>>, VersionError> {
    let (Some(open @ ('[' | '(')), Some(close @ (']' | ')'))) = (text.chars().next(), text.chars().last()) else {
        return Ok(None);
    };
    let inner = text.get(1..text.len().saturating_sub(1)).unwrap_or_default();
    let Some((low, high)) = inner.split_once(',') else {
        return Ok(Some(vec![Bound { comparison: Comparison::Equal, version: Version::parse(inner)? }]));
    };
    let mut bounds = Vec::new();
    if !low.trim().is_empty() {
        let comparison = if open == '[' { Comparison::AtLeast } else { Comparison::Greater };
        bounds.push(Bound { comparison, version: Version::parse(low)? });
    }
    if !high.trim().is_empty() {
        let comparison = if close == ']' { Comparison::AtMost } else { Comparison::Less };
        bounds.push(Bound { comparison, version: Version::parse(high)? });
    }
    Ok(Some(bounds))
}

fn is_backwards(bounds: &[Bound]) -> bool {
    let of = |wanted: [Comparison; 2]| bounds.iter().filter(move |bound| wanted.contains(&bound.comparison));
    let low = of([Comparison::AtLeast, Comparison::Greater]).map(|bound| &bound.version).max();
    of([Comparison::Less, Comparison::AtMost]).any(|high| {
        low.is_some_and(|low| {
            low > &high.version && !(high.comparison == Comparison::AtMost && low.starts_with(&high.version))
                || low == &high.version && high.comparison == Comparison::Less
        })
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn holds(range: &str, version: &str) -> bool {
        VersionRange::parse(range).unwrap().contains(&Version::parse(version).unwrap())
    }

    #[test]
    fn versions_are_ordered_by_number_then_pre_release() {
        let written =
            ["1.0-alpha", "1.0.0-beta.2", "1.0.0-beta11", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.2", "1.10", "2.0.0-dev"];
        let sorted: Vec<Version> = written.iter().map(|text| Version::parse(text).unwrap()).collect();
        assert!(sorted.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(Version::parse("1.0").unwrap(), Version::parse("v1.0.0+7").unwrap());
        assert_eq!(Version::parse("4.1.0.Final").unwrap(), Version::parse("4.1").unwrap());
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for text in ["", "x", "1..2", "1.", "latest.release", "$version", "1.0 beta", "-1", "1.x", "1.latest"] {
            assert!(Version::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn comparators_must_all_hold() {
        assert!(holds(">=1.0, <2.0", "1.9.9"));
        assert!(!holds(">=1.0, <2.0", "2.0"));
        assert!(!holds(">=1.0, <2.0", "2.0.0-beta.1"));
        assert!(holds(">=2.0, <3.0", "2.0.0-beta.1"));
        assert!(!holds(">1.0, != 1.5", "1.5.0"));
        assert!(!holds(">1.0", "1.0.0"));
    }

    #[test]
    fn ranges_meet_where_a_version_lies_in_both() {
        let meet = |a: &str, b: &str| {
            let (a, b) = (VersionRange::parse(a).unwrap(), VersionRange::parse(b).unwrap());
            assert_eq!(a.meets(&b), b.meets(&a));
            a.meets(&b)
        };
        assert!(!meet("4.0 - 4.2", ">=4.3"));
        assert!(meet("4.0 - 4.2", ">=4.2"));
        assert!(!meet("<4.3", ">=4.3"));
        assert!(meet(">4.0", "<4.1"));
        assert!(!meet("4.*", "5.*"));
        assert!(meet("<2", "<3"));
        assert!(meet("<=4.2", ">4.2"), "4.2.1 is both");
    }

    #[test]
    fn a_span_includes_both_ends_with_their_patches() {
        assert!(holds("4.0 - 4.2", "4.0.0"));
        assert!(holds("4.0 - 4.2", "4.2.7"));
        assert!(!holds("4.0 - 4.2", "4.3.0"));
    }

    #[test]
    fn every_spelling_works() {
        for (range, inside, outside) in [
            ("1.*", "1.9", "2.0"),
            ("1.+", "1.9", "2.0"),
            ("2.0.0", "2.0", "2.0.1"),
            ("~> 1.1", "1.9.3", "2.0"),
            ("~> 1.1.2", "1.1.9", "1.2.0"),
            ("~1.1", "1.1.9", "1.2.0"),
            ("^1.2", "1.9", "1.1"),
            ("^0.2.1", "0.2.9", "0.3.0"),
            ("[1.0,2.0)", "1.0", "2.0"),
            ("(,1.5]", "1.5", "1.6"),
            ("<1.0 || >=3.0", "3.1", "2.0"),
            (">=2.0.0-beta.2", "2.0.0-beta.3", "2.0.0-beta.1"),
        ] {
            assert!(holds(range, inside), "{range} holds {inside}");
            assert!(!holds(range, outside), "{range} does not hold {outside}");
        }
        assert!(holds("*", "17"));
    }

    #[test]
    fn bad_ranges_are_refused() {
        for text in ["", ">=", "1.0,", "abc", ">=2.0, <1.0", ">=1.0, <1.0", "4.2 - 4.0", "1.0 - "] {
            assert!(VersionRange::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_range_shows_as_written() {
        let range = VersionRange::parse(" >=1.0,<2.0 ").unwrap();
        assert_eq!(range.to_string(), ">=1.0,<2.0");
        assert_eq!(range.lowest().map(Version::to_string).as_deref(), Some("1.0"));
    }
}
