//! Swift.

use super::{FrontEnd, Language, Unreadable};
use crate::facts::Facts;

/// The front end.
pub const FRONT_END: FrontEnd =
    FrontEnd { language: Language::Swift, name: "Swift", extensions: &["swift"], lower, library: &[] };

fn lower(_text: &str) -> Result<Facts, Unreadable> {
    Ok(Facts::default())
}
