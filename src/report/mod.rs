//! Outputs: functions from a scan, a plan or a mapping to text. Nothing here prints, and nothing reads the environment;
//! `cli` decides on colour and width and hands them over.

pub mod api;
pub mod apply;
pub mod check;
pub mod diff;
pub mod explain;
pub(crate) mod idle;
pub mod json;
pub mod paint;
pub mod paths;
pub mod proposal;
pub mod series;
pub mod shim;
pub mod summary;
pub mod text;
pub mod visible;

#[cfg(test)]
pub(crate) mod sample;

use schemars::JsonSchema;
use serde::Serialize;

/// Languages outputs are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    Zh,
}

impl Lang {
    /// Its code, `en` or `zh`, as mappings key their texts.
    pub fn code(self) -> &'static str {
        self.pick("en", "zh")
    }

    /// The one of two texts that is in this language.
    pub fn pick<T>(self, en: T, zh: T) -> T {
        match self {
            Self::En => en,
            Self::Zh => zh,
        }
    }
}

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
