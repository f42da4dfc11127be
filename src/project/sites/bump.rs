//! The new text of a version literal: the operator and the precision of the old one stay.

use crate::project::classify::BuildKind;
use crate::words::{Said, said};

/// What `old` becomes for the version `new`.
///
/// # Errors
/// The reason, where the old text cannot be moved to a new version without a decision.
pub(super) fn bump(format: BuildKind, old: &str, new: &str) -> Result<String, Said> {
    let undecided = || {
        Err(said!(
            "`{old}` does not say which version is meant: set it to {new} by hand",
            "从 `{old}` 看不出指的是哪个版本：请手动设为 {new}"
        ))
    };
    match format {
        // `Version(1, 2, 3)`
        BuildKind::PackageSwift if old.contains(',') => {
            let mut parts = new.split('.').chain(["0", "0"]);
            let is_number = |part: &&str| part.chars().all(|c| c.is_ascii_digit());
            if !new.split('.').all(|part| is_number(&part)) {
                return undecided();
            }
            let digit = |c: char| c.is_ascii_digit();
            let mut out = String::new();
            for piece in old.split_inclusive(',') {
                let first = piece.find(digit).unwrap_or(0);
                let last = piece.rfind(digit).map_or(piece.len(), |at| at + 1);
                out.push_str(piece.get(..first).unwrap_or_default());
                out.push_str(parts.next().unwrap_or("0"));
                out.push_str(piece.get(last..).unwrap_or_default());
            }
            Ok(out)
        }
        BuildKind::PackageSwift | BuildKind::Pbxproj | BuildKind::XcodeGen => {
            // Swift packages know versions of three numbers only.
            let missing = 2_usize.saturating_sub(new.matches('.').count());
            let plain = new.chars().all(|c| c.is_ascii_digit() || c == '.');
            Ok(if plain { format!("{new}{}", ".0".repeat(missing)) } else { new.to_owned() })
        }
        BuildKind::Podfile | BuildKind::Podspec => match operator(old) {
            ("" | "=" | ">=", _) => Ok(with_operator(old, new)),
            ("~>", version) => Ok(with_operator(old, &cut_to(version, new))),
            _ => undecided(),
        },
        BuildKind::CargoToml => match operator(old) {
            ("~", version) if version.contains('.') => Ok(with_operator(old, &cut_to(version, new))),
            ("" | "^" | "~" | "=", version) => match version.strip_suffix(".*") {
                Some(prefix) => {
                    let kept = prefix.matches('.').count() + 1;
                    Ok(with_operator(old, &format!("{}.*", new.split('.').take(kept).collect::<Vec<_>>().join("."))))
                }
                None => Ok(with_operator(old, &at_precision(version, new))),
            },
            (">=", _) => Ok(with_operator(old, new)),
            _ => undecided(),
        },
        _ => Ok(new.to_owned()),
    }
}

/// The operator in front of a version, and the version.
fn operator(text: &str) -> (&str, &str) {
    let split = text.find(|c: char| c.is_alphanumeric() || c == '*').unwrap_or(text.len());
    (text[..split].trim(), &text[split..])
}

/// `new` behind the operator of `old`, with its blanks.
fn with_operator(old: &str, new: &str) -> String {
    let (_, version) = operator(old);
    format!("{}{new}", &old[..old.len() - version.len()])
}

/// `new` with as many numbers as `old` has. Behind `~>` their count says how far the range reaches: `~> 2.0` goes up to 3,
/// `~> 2.0.6` only up to 2.1. The newest version in the range is taken, so a lower start does no harm.
fn cut_to(old: &str, new: &str) -> String {
    new.split('.').take(old.split('.').count()).collect::<Vec<_>>().join(".")
}

/// `new` with as many numbers as `old` has, as long as only zeros go.
fn at_precision(old: &str, new: &str) -> String {
    let parts: Vec<&str> = new.split('.').collect();
    let wanted = old.split('.').count();
    match parts.get(wanted..) {
        Some(rest) if rest.iter().all(|part| *part == "0") => parts[..wanted].join("."),
        _ => new.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operator_and_precision_stay() {
        use BuildKind::{CargoToml, Catalog, Gradle, PackageSwift, Pbxproj, Podfile};
        let cases = [
            (Gradle, "1.5.3", "2.0.0", Some("2.0.0")),
            (Catalog, "1.5.3-SNAPSHOT", "2.0.0", Some("2.0.0")),
            (Podfile, "~> 1.1", "2.0.0", Some("~> 2.0")),
            (Podfile, "~>1.1.2", "2.0.0", Some("~>2.0.0")),
            (Podfile, "~> 1.1", "2.0.7", Some("~> 2.0")),
            (Podfile, "~> 1.1.2", "2.0.7", Some("~> 2.0.7")),
            (Podfile, "~> 1", "2.0.7", Some("~> 2")),
            (CargoToml, "~2.33", "3.2.25", Some("~3.2")),
            (Podfile, ">= 1.0", "2.0.0", Some(">= 2.0.0")),
            (Podfile, "1.1.2", "2.0.0", Some("2.0.0")),
            (Podfile, "< 2.0", "2.0.0", None),
            (PackageSwift, "1.0.0", "2.0.0", Some("2.0.0")),
            (PackageSwift, "3, 7, 0", "4.2.3", Some("4, 2, 3")),
            (PackageSwift, "3,7,\n 0", "4.2", Some("4,2,\n 0")),
            (PackageSwift, "3, 7, 0", "4.0.0-beta.1", None),
            (Pbxproj, "1.0.0", "2.0", Some("2.0.0")),
            (CargoToml, "2", "3.0.0", Some("3")),
            (CargoToml, "^2.33", "3.0.0", Some("^3.0")),
            (CargoToml, "2.33", "3.2.25", Some("3.2.25")),
            (CargoToml, "=2.33.3", "3.0.0", Some("=3.0.0")),
            (CargoToml, "2.*", "3.0.0", Some("3.*")),
            (CargoToml, ">2", "3.0.0", None),
        ];
        for (format, old, new, expected) in cases {
            assert_eq!(bump(format, old, new).ok().as_deref(), expected, "{old}");
        }
    }
}
