//! Imports of Java and Objective-C files. Such files are not analysed, but one that uses an SDK must not be passed over
//! in silence, and its import counts for detection.

use super::classify::Foreign;

/// What `text` imports: dotted names for Java (`io.agora.rtc.RtcEngine`, `io.agora.rtc.*` as `io.agora.rtc`), module
/// names for Objective-C (`AgoraRtcKit` for `#import <AgoraRtcKit/Engine.h>` and for `@import AgoraRtcKit`). Comments do
/// not count.
pub fn imports(language: Foreign, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut in_comment = false;
    for line in text.lines() {
        let code = strip_comments(line, &mut in_comment);
        // Several Java imports may share a line.
        for statement in code.split(';') {
            let statement = statement.trim().trim_start_matches('\u{feff}');
            let path = match language {
                Foreign::Java => java_import(statement),
                Foreign::ObjectiveC => objc_import(statement),
            };
            found.extend(path);
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The package a Java file declares.
pub fn java_package(text: &str) -> Option<String> {
    let mut in_comment = false;
    text.lines().find_map(|line| {
        let code = strip_comments(line, &mut in_comment);
        let name = code.trim().strip_prefix("package ")?.split(';').next()?.trim().to_owned();
        (!name.is_empty()).then_some(name)
    })
}

fn java_import(statement: &str) -> Option<String> {
    let rest = statement.strip_prefix("import")?;
    let path = rest.strip_prefix(char::is_whitespace)?.trim();
    let path = path.strip_prefix("static ").unwrap_or(path).trim();
    let path = path.strip_suffix(".*").unwrap_or(path);
    let is_path = !path.is_empty() && path.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '$'));
    is_path.then(|| path.to_owned())
}

fn objc_import(statement: &str) -> Option<String> {
    if let Some(module) = statement.strip_prefix("@import") {
        let module = module.strip_prefix(char::is_whitespace)?.trim().split('.').next()?;
        return (!module.is_empty()).then(|| module.to_owned());
    }
    let directive = statement.strip_prefix('#')?.trim_start();
    let header = directive.strip_prefix("import").or_else(|| directive.strip_prefix("include"))?.trim_start();
    let header = header.strip_prefix('<').or_else(|| header.strip_prefix('"'))?;
    let header = header.split(['>', '"']).next()?;
    // `"Engine.h"` names a header of the project itself, `<Kit/Engine.h>` one of a framework.
    let (module, _) = header.split_once('/')?;
    (!module.is_empty() && module != "..").then(|| module.to_owned())
}

/// `line` without its comments; `in_comment` carries a block comment over lines.
fn strip_comments(line: &str, in_comment: &mut bool) -> String {
    let mut out = String::new();
    let mut rest = line;
    loop {
        if *in_comment {
            let Some(end) = rest.find("*/") else { return out };
            *in_comment = false;
            rest = &rest[end + 2..];
        }
        let Some(slash) = rest.find('/') else {
            out.push_str(rest);
            return out;
        };
        out.push_str(&rest[..slash]);
        rest = &rest[slash + 1..];
        if rest.starts_with('/') {
            return out;
        }
        match rest.strip_prefix('*') {
            Some(comment) => (*in_comment, rest) = (true, comment),
            None => out.push('/'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn java() {
        let text = "\u{feff}package com.acme.app;\n// import io.agora.rtc.Gone;\n/* import a.B;\nimport a.C; */ import io.agora.rtc.RtcEngine; import java.util.*;\nimport static org.junit.Assert.assertTrue;\nString s = \"import x.Y\";\nimportant(io.foo);\n";
        assert_eq!(
            imports(Foreign::Java, text),
            ["io.agora.rtc.RtcEngine", "java.util", "org.junit.Assert.assertTrue"].map(str::to_owned)
        );
        assert_eq!(java_package("/* package x; */\npackage com.acme.app;"), Some("com.acme.app".to_owned()));
    }

    #[test]
    fn objective_c() {
        let text = "#import <AgoraRtcKit/AgoraRtcEngineKit.h>\n# import \"HyphenateChat/EMClient.h\"\n@import LiveKit.Room;\n#import \"Mine.h\"\n#import \"../Other/Mine.h\"\n//#import <Gone/Gone.h>\n/*\n#import <Gone/Gone.h>\n*/\n#include <stdio.h>\n@importance;\n";
        assert_eq!(imports(Foreign::ObjectiveC, text), ["AgoraRtcKit", "HyphenateChat", "LiveKit"].map(str::to_owned));
    }
}
