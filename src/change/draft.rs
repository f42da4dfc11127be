//! A finding in the making: edits may still be refused, imports are still to be settled.

use crate::facts::ExprId;
use crate::finding::Rung;
use crate::mapping::model::{SiteForm, Text};
use crate::source::Span;
use crate::words::Said;

/// A site with the change that concerns it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Index of the change in [`super::index::ChangeIndex::entries`].
    pub entry: usize,
    /// What a person should look at.
    pub span: Span,
    /// In what form the symbol is used.
    pub form: SiteForm,
    /// On what evidence.
    pub rung: Rung,
    /// The receiver whose type is the evidence.
    pub receiver: Option<ExprId>,
    /// The edits, on the original text of the file; empty for a report.
    pub edits: Vec<(Span, String)>,
    /// The code that is rewritten, where it is an expression.
    pub whole: Option<Span>,
    /// An operator beside the new code could tear it apart.
    pub loose: bool,
    /// Full paths that must be importable for the edits to compile.
    pub needs: Vec<String>,
    /// Cargo features that this form needs, beside those of the change.
    pub features: Vec<String>,
    /// Imports (index in the file's facts) that may be unused after the edits.
    pub frees: Vec<usize>,
    /// The import (index in the file's facts) that brings the old name and changes by itself: it goes with the edits.
    pub follows: Option<usize>,
    /// Type arguments that go with the edits.
    pub dropped: Vec<Dropped>,
    /// Stands for all uses of its file: the import it needs serves them all.
    pub for_file: bool,
    /// Whether the edits are counted on to land.
    pub lands: bool,
    /// Only offered.
    pub review: bool,
    /// Holds placeholders.
    pub placeholders: bool,
    /// Why there is no edit, or why it must be reviewed.
    pub reason: Option<Said>,
    /// What the case of the change says to look at.
    pub note: Option<Text>,
    /// The site was not resolved: only its name fits.
    pub possible: Option<Said>,
    /// New API for people; the change's own where absent.
    pub to: Option<String>,
}

/// A type argument that goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dropped {
    /// Its bytes.
    pub span: Span,
    /// The one lifetime that stands for it and another from now on.
    pub merged: Option<Span>,
}

impl Draft {
    /// A report at `span`.
    pub fn new(entry: usize, span: Span, form: SiteForm, rung: Rung) -> Self {
        Self {
            entry,
            span,
            form,
            rung,
            receiver: None,
            edits: Vec::new(),
            whole: None,
            loose: false,
            needs: Vec::new(),
            features: Vec::new(),
            frees: Vec::new(),
            follows: None,
            dropped: Vec::new(),
            for_file: false,
            lands: false,
            review: false,
            placeholders: false,
            reason: None,
            note: None,
            possible: None,
            to: None,
        }
    }

    /// Drops the edits and says why.
    pub fn refuse(&mut self, reason: Said) {
        self.edits.clear();
        self.needs.clear();
        self.frees.clear();
        self.reason = Some(reason);
    }
}
