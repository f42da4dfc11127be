//! `upshift paths`: a table of the upgrade paths.

use unicode_width::UnicodeWidthStr;

use crate::mapping::model::Mapping;
use crate::report::Look;
use crate::report::paint::Role;
use crate::visible::visible;

/// One line for each of `mappings`, under a heading; ends in a line break.
pub fn render(mappings: &[Mapping], look: Look) -> String {
    let lang = look.lang;
    let mut rows = vec![
        ["id", lang.pick("sdk", "SDK"), lang.pick("from", "起始版本"), lang.pick("to", "目标版本")]
            .into_iter()
            .chain([lang.pick("platforms", "平台"), lang.pick("changes", "变更数")])
            .map(str::to_owned)
            .collect::<Vec<_>>(),
    ];
    for mapping in mappings {
        let platforms: Vec<_> = mapping.platforms.iter().map(|platform| platform.name.as_str()).collect();
        rows.push(
            [&mapping.id, &mapping.title, &mapping.from.text, &mapping.to.text, &platforms.join(", ")]
                .into_iter()
                .map(|cell| visible(cell).into_owned())
                .chain([mapping.changes.len().to_string()])
                .collect(),
        );
    }
    let columns = rows[0].len();
    let widths: Vec<_> =
        (0..columns).map(|column| rows.iter().map(|row| row[column].width()).max().unwrap_or(0) + 2).collect();
    let mut out = String::new();
    for (index, row) in rows.iter().enumerate() {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let role = match (index, column) {
                (0, _) => Role::Faint,
                (_, 0) => Role::Name,
                _ => Role::Plain,
            };
            line.push_str(&look.paint.column(role, cell, widths[column]));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Lang, paint::Paint, sample};

    #[test]
    fn columns_line_up() {
        let mut other = sample::mapping();
        other.title = "声网".to_owned();
        other.id = "a/1-to-2".to_owned();
        let look = Look { lang: Lang::En, paint: Paint::default(), width: 100 };
        assert_eq!(
            render(&[sample::mapping(), other], look),
            "id               sdk       from  to   platforms  changes\n\
             acme-rtc/1-to-2  Acme RTC  1.*   2.*  android    2\n\
             a/1-to-2         声网      1.*   2.*  android    2\n"
        );
    }
}
