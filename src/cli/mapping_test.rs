//! `upshift mapping test`.

use std::fmt::Write as _;

use crate::cli::args::MappingTestArgs;
use crate::cli::exit::{Exit, Failure};
use crate::cli::mapping_update::update;
use crate::cli::screen::Screen;
use crate::cli::{catalog, near};
use crate::examples::{self, Outcome};
use crate::mapping::model::Mapping;
use crate::report::diff::snippet;
use crate::report::paint::{Paint, Role};
use crate::report::text::count;
use crate::visible::visible;

/// Runs the examples, and shows for each that fails what differs.
pub(super) fn run(args: &MappingTestArgs, screen: &Screen) -> Result<Exit, Failure> {
    let mappings = catalog::load_own(&args.folders.mappings, &args.ids, screen)?;
    known(&args.only, &mappings)?;
    let mut total = Outcome::default();
    let progress = screen.progress("running the examples", "正在运行示例");
    for mapping in &mappings {
        let outcome = examples::run(mapping, &args.only);
        total.passed += outcome.passed;
        total.not_run += outcome.not_run;
        total.failures.extend(outcome.failures);
    }
    drop(progress);
    let mut written = String::new();
    if args.update {
        let updated = update(&catalog::open(&args.folders.mappings)?, total.failures)?;
        for (path, number) in updated.files {
            let path = visible(&path.to_string_lossy()).into_owned();
            let _ = writeln!(written, "Wrote {} into {path}.", count(number, "example"));
            total.passed += number;
        }
        total.failures = updated.left;
    }
    screen.print(&format!("{}{written}", render(&total, screen.look.paint)))?;
    Ok(Exit::findings(!total.failures.is_empty()))
}

fn known(only: &[String], mappings: &[Mapping]) -> Result<(), Failure> {
    let known: Vec<&str> =
        mappings.iter().flat_map(|mapping| &mapping.changes).map(|change| change.id.as_str()).collect();
    match only.iter().find(|id| !known.contains(&id.as_str())) {
        Some(id) => Err(near::unknown("change", id, &known, "`upshift explain` shows a change with its examples")),
        None => Ok(()),
    }
}

fn render(outcome: &Outcome, paint: Paint) -> String {
    let mut out = String::new();
    for failure in &outcome.failures {
        let name = paint.text(Role::Error, "failed");
        let change = paint.text(Role::Name, &visible(&failure.change));
        let place = format!("{}/{}", failure.mapping, failure.file);
        let _ = writeln!(out, "{name}: example {} of {change} ({})", failure.number, visible(&place));
        let legend = format!("  {} expected  {} got", paint.text(Role::Removed, "-"), paint.text(Role::Added, "+"));
        let _ = writeln!(out, "{legend}");
        for line in snippet(&failure.expected, &failure.got, paint).lines() {
            let _ = writeln!(out, "    {line}");
        }
        if failure.findings.is_empty() {
            out.push_str("  nothing was found\n");
        }
        for line in &failure.findings {
            let _ = writeln!(out, "  found {}", visible(line));
        }
        out.push('\n');
    }
    let not_run = match outcome.not_run {
        0 => String::new(),
        number => format!(", {number} not run: their language is not read yet"),
    };
    let failed = match outcome.failures.len() {
        0 => String::new(),
        number => format!(", {number} failed"),
    };
    let _ = writeln!(out, "Ran {}: {} passed{failed}{not_run}.", count(total(outcome), "example"), outcome.passed);
    out
}

fn total(outcome: &Outcome) -> usize {
    outcome.passed + outcome.not_run + outcome.failures.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::examples::Failure as Failed;
    use crate::source::Span;

    #[test]
    fn a_failure_shows_what_differs_and_what_was_found() {
        let failure = Failed {
            mapping: "acme/1-to-2".to_owned(),
            file: "android.yaml".to_owned(),
            change: "login-order".to_owned(),
            number: 2,
            expected: "a\nnew()\n".to_owned(),
            got: "a\nold()\n".to_owned(),
            written: Span::default(),
            has_after: true,
            findings: vec!["2:1 login-order, no fix: the receiver is unknown".to_owned()],
        };
        let text = render(&Outcome { passed: 3, not_run: 0, failures: vec![failure] }, Paint::default());
        assert!(text.starts_with("failed: example 2 of login-order (acme/1-to-2/android.yaml)\n"), "{text}");
        assert!(text.contains("-new()\n") && text.contains("+old()\n"), "{text}");
        assert!(text.contains("  found 2:1 login-order, no fix: the receiver is unknown\n"), "{text}");
        assert!(text.ends_with("Ran 4 examples: 3 passed, 1 failed.\n"), "{text}");
    }
}
