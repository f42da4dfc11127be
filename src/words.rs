//! Words for people, in English and Chinese: which language is spoken, texts in both, dates and figures by the habit of
//! each.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Languages outputs are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    Zh,
}

/// Months as an English date names them.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

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

    /// A day: `23 November 2026`, `2026年11月23日`. `month` and `day` count from 1; a month that does not exist stays a
    /// number.
    pub fn date(self, year: i32, month: u8, day: u8) -> String {
        let name = usize::from(month).checked_sub(1).and_then(|at| MONTHS.get(at));
        match (self, name) {
            (Self::Zh, _) => format!("{year}年{month}月{day}日"),
            (Self::En, Some(name)) => format!("{day} {name} {year}"),
            (Self::En, None) => format!("{year}-{month:02}-{day:02}"),
        }
    }

    /// A whole number in groups of three: `1,234`.
    pub fn number(self, number: usize) -> String {
        let digits = number.to_string();
        let mut out = String::with_capacity(digits.len() + digits.len() / 3);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        out
    }

    /// How much `part` is of `whole`: `92.9%`. Only all of it is `100`, and only nothing is `0`, without a
    /// decimal; a share of nothing is nothing.
    pub fn percent(self, part: usize, whole: usize) -> String {
        let tenths = match (part, whole) {
            (0, _) | (_, 0) => 0,
            _ if part >= whole => 1000,
            _ => ((part as u128 * 2000 + whole as u128) / (whole as u128 * 2)).clamp(1, 999),
        };
        match tenths {
            0 => "0%".to_owned(),
            1000 => "100%".to_owned(),
            _ => format!("{}.{}%", tenths / 10, tenths % 10),
        }
    }
}

/// A text in both languages. What upshift says itself is written so where it arises, that no translation can be missing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Said {
    /// English.
    pub en: Cow<'static, str>,
    /// Simplified Chinese.
    pub zh: Cow<'static, str>,
}

impl Said {
    /// The same said twice.
    pub fn new(en: impl Into<Cow<'static, str>>, zh: impl Into<Cow<'static, str>>) -> Self {
        Self { en: en.into(), zh: zh.into() }
    }

    /// The same, for constants.
    pub const fn plain(en: &'static str, zh: &'static str) -> Self {
        Self { en: Cow::Borrowed(en), zh: Cow::Borrowed(zh) }
    }

    /// The text in one language.
    pub fn get(&self, lang: Lang) -> &str {
        lang.pick(&self.en, &self.zh)
    }

    /// The text in one language, owned.
    pub fn speak(self, lang: Lang) -> String {
        lang.pick(self.en, self.zh).into_owned()
    }
}

/// [`Said`] from two formats that take the same arguments.
macro_rules! said {
    ($en:literal, $zh:literal $(, $argument:expr)* $(,)?) => {
        $crate::words::Said::new(format!($en $(, $argument)*), format!($zh $(, $argument)*))
    };
}
pub(crate) use said;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_figures_follow_the_language() {
        assert_eq!(Lang::En.date(2026, 11, 3), "3 November 2026");
        assert_eq!(Lang::Zh.date(2026, 11, 3), "2026年11月3日");
        assert_eq!(Lang::En.date(2026, 13, 3), "2026-13-03");
        assert_eq!([0, 999, 1000, 1_234_567].map(|n| Lang::En.number(n)), ["0", "999", "1,000", "1,234,567"]);
        assert_eq!((Lang::En.percent(13, 14), Lang::Zh.percent(13, 14)), ("92.9%".to_owned(), "92.9%".to_owned()));
    }

    #[test]
    fn a_share_is_all_or_nothing_only_when_it_is() {
        let zh = |part, whole| Lang::Zh.percent(part, whole);
        assert_eq!(
            [zh(0, 5), zh(0, 0), zh(1, 100_000), zh(1, 2), zh(99_999, 100_000), zh(5, 5)],
            ["0%", "0%", "0.1%", "50.0%", "99.9%", "100%"]
        );
    }
}
