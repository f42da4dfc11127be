//! Problems of files that people write for upshift, as SARIF 2.1.0: mistakes in a mapping beside the line that has them.

use serde_json::{Value, json};

use crate::problem::FileProblem;

/// The log with one run, a result a problem; ends in a line break. Columns count UTF-16 code units.
///
/// # Errors
/// None that is known: the values hold nothing JSON cannot say.
pub fn sarif(problems: &[FileProblem]) -> serde_json::Result<String> {
    let log = json!({
        "$schema": super::sarif::SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": [{
                    "id": "mapping",
                    "shortDescription": { "text": "A mapping must be understood, and agree with the surfaces of both versions" },
                }],
            } },
            "columnKind": "utf16CodeUnits",
            "results": problems.iter().map(result).collect::<Vec<_>>(),
        }],
    });
    Ok(serde_json::to_string_pretty(&log)? + "\n")
}

fn result(problem: &FileProblem) -> Value {
    let text = match &problem.help {
        Some(help) => format!("{}\n{help}", problem.message),
        None => problem.message.clone(),
    };
    let mut place = json!({ "artifactLocation": { "uri": uri(&problem.file) } });
    if !problem.source.is_empty() {
        let (line, column) = position(&problem.source, problem.span.start as usize);
        let (end_line, end_column) = position(&problem.source, problem.span.end as usize);
        place["region"] =
            json!({ "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column });
    }
    json!({
        "ruleId": "mapping",
        "ruleIndex": 0,
        "level": if problem.is_error() { "error" } else { "warning" },
        "message": { "text": text },
        "locations": [{ "physicalLocation": place }],
    })
}

/// Line and column of a byte, both from 1, the column in UTF-16 code units.
fn position(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at.min(text.len())).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before.get(start..).unwrap_or_default().encode_utf16().count() + 1)
}

/// A path as the address of a file, relative where the path is.
fn uri(path: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
    let mut uri = String::new();
    for c in path.chars() {
        if plain(c) {
            uri.push(c);
        } else {
            let mut bytes = [0; 4];
            uri.extend(c.encode_utf8(&mut bytes).bytes().map(|byte| format!("%{byte:02X}")));
        }
    }
    uri
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::problem::TextFile;
    use crate::source::Span;

    #[test]
    fn a_result_stands_at_its_place() {
        let file = TextFile::new("our mappings/acme/1-to-2/ios.yaml", "a: 1\n\u{1d11e}b: 2\n");
        let problem = FileProblem::warning(&file, Span::new(9, 10), "strange").help("say more");
        let log: Value = serde_json::from_str(&sarif(&[problem]).unwrap()).unwrap();
        let result = &log["runs"][0]["results"][0];
        assert_eq!(result["level"], "warning");
        assert_eq!(result["message"]["text"], "strange\nsay more");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "our%20mappings/acme/1-to-2/ios.yaml");
        assert_eq!(place["region"], json!({ "startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 4 }));
    }
}
