//! Inputs for the tests of every format.

use super::*;
use crate::finding::Fix;
use crate::gate::{Accepted, Allowed, Complaint, Given, Level, Rules, Weight, judge, rules::ChangeLevel};
use crate::project::Problem;
use crate::report::sample;
use crate::source::Span;

/// An input at the top of a checkout.
pub(crate) fn input<'a>(scan: &'a Scan, verdict: Option<&'a Verdict>, lang: Lang) -> Input<'a> {
    static MAPPINGS: std::sync::LazyLock<[Mapping; 1]> = std::sync::LazyLock::new(|| [sample::mapping()]);
    Input { scan, mappings: MAPPINGS.as_slice(), verdict, lang, prefix: "" }
}

/// The sample with a verdict that has every standing, too much effort and every weight of complaint.
pub(crate) fn judged(lang: Lang) -> (Scan, Verdict) {
    let scan = sample::scan();
    let number = scan.findings.len();
    let mut given = Given {
        accepted: vec![None; number],
        allowed: vec![None; number],
        changed: vec![true; number],
        complaints: Vec::new(),
    };
    given.accepted[1] =
        Some(Accepted { reason: Some("the call stays until June".to_owned()), until: Some("2031-06-30".to_owned()) });
    given.accepted[2] = Some(Accepted::default());
    given.allowed[3] = Some(Allowed { reason: "a test of the old call".to_owned(), in_source: true });
    given.allowed[4] = Some(Allowed { reason: "vendored".to_owned(), in_source: false });
    given.changed[5] = false;
    for (weight, path, line) in
        [(Weight::Error, Some("upshift.toml"), 3), (Weight::Ratchet, None, 0), (Weight::Note, Some("a b.json"), 0)]
    {
        given.complaints.push(Complaint {
            weight,
            path: path.map(str::to_owned),
            line,
            message: lang.pick("this entry is of no use", "此条目无用").to_owned(),
            help: Some(lang.pick("drop it", "删除它").to_owned()),
        });
    }
    let off = ChangeLevel { mapping: None, change: "leave-callback".to_owned(), level: Level::Allow };
    let rules = Rules { levels: vec![off], max_effort: Some(1), ..Rules::default() };
    let verdict = judge(&scan, &rules, given);
    for standing in [
        Standing::Denied,
        Standing::Warned,
        Standing::Possible,
        Standing::Accepted,
        Standing::Allowed,
        Standing::Unchanged,
        Standing::Off,
    ] {
        assert!(verdict.number(standing) > 0, "{standing:?}");
    }
    (scan, verdict)
}

/// Foreign text that means harm.
const EVIL: &str =
    "\r\n::error::owned\n##[error]x %0A,\"=cmd|' ]]>--><b>&amp;\u{0}\u{1b}[2J\u{202e}\u{2028}\u{fffe}:: 日本 🎈";

/// A verdict of [`hostile`] whose every text is foreign and means harm.
pub(crate) fn hostile_verdict() -> Verdict {
    let (_, mut verdict) = judged(Lang::En);
    for accepted in verdict.accepted.iter_mut().flatten() {
        *accepted = Accepted { reason: Some(EVIL.to_owned()), until: Some(EVIL.to_owned()) };
    }
    for allowed in verdict.allowed.iter_mut().flatten() {
        allowed.reason = EVIL.to_owned();
    }
    for complaint in &mut verdict.complaints {
        complaint.path = Some(EVIL.to_owned());
        complaint.message = EVIL.to_owned();
        complaint.help = Some(EVIL.to_owned());
    }
    verdict
}

/// A scan whose every text is foreign and means harm.
pub(crate) fn hostile() -> Scan {
    let mut scan = sample::scan();
    for (path, file) in ["a b/%41#?ü日.kt", "ios/::error file=x,line=1::.swift"].into_iter().zip(&mut scan.files) {
        *file = SourceFile::new(path, file.text().to_owned());
    }
    for (at, finding) in scan.findings.iter_mut().enumerate() {
        finding.message = format!("=1+1{EVIL}");
        finding.reason = Some(EVIL.to_owned());
        finding.help = Some(EVIL.to_owned());
        finding.docs = Some(EVIL.to_owned());
        finding.id = format!("{}{EVIL}", finding.id);
        finding.from = EVIL.to_owned();
        for edit in finding.fix.iter_mut().flat_map(|fix: &mut Fix| &mut fix.edits) {
            edit.text = EVIL.to_owned();
        }
        if at == 6 {
            finding.file = 99;
        }
        if at == 7 {
            finding.mapping = EVIL.to_owned();
            finding.change = EVIL.to_owned();
        }
    }
    scan.problems.push(Problem { path: Some(EVIL.to_owned()), span: Some(Span::new(1, 2)), message: EVIL.to_owned() });
    for left in &mut scan.not_analysed {
        left.path = EVIL.to_owned();
        left.reason = EVIL.to_owned();
    }
    scan
}

#[test]
fn every_format_renders_everything() {
    let (judged, verdict) = judged(Lang::En);
    let evil = hostile_verdict();
    for format in FORMATS {
        assert!(std::ptr::eq(named(format.name).expect("known"), format));
        let Some(render) = format.render else { continue };
        for lang in [Lang::En, Lang::Zh] {
            for text in [
                render(&input(&sample::empty(), None, lang)),
                render(&input(&hostile(), None, lang)),
                render(&input(&hostile(), Some(&evil), lang)),
                render(&input(&judged, Some(&verdict), lang)),
            ] {
                assert!(text.expect("works").ends_with('\n'), "{}", format.name);
            }
        }
    }
}

#[test]
fn severity_decides_where_nobody_judges() {
    let scan = sample::scan();
    let standings: Vec<_> = input(&scan, None, Lang::En).findings().map(|(.., standing)| standing).collect();
    assert_eq!(standings.len(), scan.findings.len());
    let number = |standing| standings.iter().filter(|found| **found == standing).count();
    assert_eq!((number(Standing::Denied), number(Standing::Warned), number(Standing::Possible)), (8, 1, 1));
}

#[test]
fn paths_lead_from_the_top() {
    let scan = sample::scan();
    let from = |prefix, path: &str| Input { prefix, ..input(&scan, None, Lang::En) }.seen_from_top(path);
    assert_eq!(from("", "a/b.kt"), "a/b.kt");
    assert_eq!(from("x/y/", "a/b.kt"), "x/y/a/b.kt");
    assert_eq!(from("x/y/", "../upshift.toml"), "x/upshift.toml");
    assert_eq!(from("x/y/", "../../upshift.toml"), "upshift.toml");
    assert_eq!(from("x/", "../../upshift.toml"), "../upshift.toml");
}
