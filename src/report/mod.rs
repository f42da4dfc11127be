//! Outputs: functions from a scan, a plan or a mapping to text. Nothing here prints, and nothing reads the environment;
//! `cli` decides on colour and width and hands them over.

pub mod api;
pub mod apply;
pub mod book;
pub mod bundle;
pub mod check;
pub mod checklist;
pub mod coverage;
pub(crate) mod csv;
pub mod diff;
pub mod explain;
pub mod formats;
pub mod html;
pub(crate) mod idle;
pub mod json;
pub mod markdown;
pub mod paint;
pub mod paths;
pub mod portfolio;
pub mod proposal;
pub mod readiness;
pub mod series;
pub mod shim;
pub mod summary;
pub mod text;
pub mod translations;
pub mod verdict;

#[cfg(test)]
pub(crate) mod sample;

pub use crate::words::Lang;

/// How an output looks: language, colour and room.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Language of the fixed texts.
    pub lang: Lang,
    /// Colours, or none.
    pub paint: paint::Paint,
    /// Columns to stay within.
    pub width: usize,
}
