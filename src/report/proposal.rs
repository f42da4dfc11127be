//! One fix on the screen, before somebody decides on it: what, where, why, and its diff.

use crate::finding::Applicability;
use crate::plan::{PlannedFile, Proposal};
use crate::report::diff::{DiffStyle, unified};
use crate::report::paint::{Role, wrap_lines};
use crate::report::{Lang, Look};
use crate::visible::{visible, visible_lines};

/// The fix of `proposal`, whose files are `files`.
pub fn render(proposal: &Proposal<'_>, files: &[PlannedFile], look: Look) -> String {
    let finding = proposal.finding;
    let place = proposal.source(finding.file).map_or_else(String::new, |file| {
        format!("{}:{}", visible(&file.display_path()), file.line(finding.span.start as usize))
    });
    let paint = look.paint;
    let count = format!("({}/{})", proposal.number, proposal.total);
    let change = format!("{}/{}", visible(&finding.mapping), visible(&finding.change));
    let mut out = format!("\n{} {}\n{place}\n", paint.text(Role::Faint, &count), paint.text(Role::Name, &change));
    if proposal.round > 0 {
        out.push_str(look.lang.pick("possible now, after the fixes before\n", "在之前的修复之后，现在可以修复\n"));
    }
    let mut say = |text: &str| {
        for line in wrap_lines(&visible_lines(text), look.width, 0) {
            out.push_str(&line);
            out.push('\n');
        }
    };
    say(&finding.message);
    if finding.applicability < Applicability::MachineApplicable {
        let reason = finding.reason.as_deref().unwrap_or(look.lang.pick("the fix must be read", "修复需要人工确认"));
        say(&format!("{}{reason}", look.lang.pick("to review: ", "需要审阅：")));
        if let Some(help) = &finding.help {
            say(help);
        }
    }
    out.push_str(&unified(files, DiffStyle { prefix: "", paint, visible: true }));
    out
}

/// What the keys mean.
pub fn keys(lang: Lang) -> &'static str {
    lang.pick(
        "y - make this fix\n\
         n - leave it\n\
         a - make it, and all further fixes of this change\n\
         s - leave it, and all further fixes of this change\n\
         e - edit the new text, then make the fix\n\
         q - quit: write what was taken so far, leave the rest\n\
         ? - show this\n",
        "y - 采用此修复\n\
         n - 不采用\n\
         a - 采用此修复，以及此变更的所有后续修复\n\
         s - 不采用此修复，也不采用此变更的所有后续修复\n\
         e - 编辑新文本，然后采用\n\
         q - 退出：写入目前已采用的修复，其余不动\n\
         ? - 显示此说明\n",
    )
}

/// The question, without the end of its line.
pub fn question(look: Look) -> String {
    let text = look.lang.pick("Make this fix [y,n,a,s,e,q,?]?", "采用此修复 [y,n,a,s,e,q,?]？");
    format!("{} ", look.paint.text(Role::Heading, text))
}
