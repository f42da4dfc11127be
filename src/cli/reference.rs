//! Every command with its options as Markdown, from the definitions that parse them.

use std::fmt::Write as _;

use clap::{Arg, Command};

use crate::report::markdown::{code, fenced, text};

/// All sub-commands of `command`, each below a heading of the second level; the options that all of them take come first.
pub(super) fn commands(command: &Command) -> String {
    let mut command = command.clone();
    command.build();
    let mut out = String::new();
    let shared: Vec<&Arg> = command.get_arguments().filter(|arg| arg.is_global_set() && !arg.is_hide_set()).collect();
    out.push_str("## Options of every command { #shared }\n\n");
    table(&mut out, &shared);
    for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
        page(&mut out, inner, "upshift");
    }
    out
}

fn page(out: &mut String, command: &Command, before: &str) {
    let name = format!("{before} {}", command.get_name());
    let _ = write!(out, "\n## {} {{ #{} }}\n", code(&name), name.replace(' ', "-"));
    if let Some(about) = command.get_long_about().or_else(|| command.get_about()) {
        let _ = write!(out, "\n{}.\n", text(about.to_string().trim().trim_end_matches('.')));
    }
    if command.has_subcommands() {
        for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
            page(out, inner, &name);
        }
        return;
    }
    let usage = command.clone().render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage).to_owned();
    // A command knows its own name alone.
    let rest = usage.split_once(command.get_name()).map_or("", |(_, rest)| rest);
    let _ = write!(out, "\n{}\n", fenced("text", &format!("{name}{rest}")));
    let own: Vec<&Arg> = command
        .get_arguments()
        .filter(|arg| !arg.is_global_set() && !arg.is_hide_set() && arg.get_id() != "help")
        .collect();
    table(out, &own);
    if let Some(after) = command.get_after_help() {
        let _ = write!(out, "\n{}", fenced("text", &after.to_string()));
    }
}

fn table(out: &mut String, args: &[&Arg]) {
    if args.is_empty() {
        return;
    }
    out.push_str("| Option | Does | Without it |\n|---|---|---|\n");
    for arg in args {
        let mut about = arg.get_long_help().or_else(|| arg.get_help()).map(ToString::to_string).unwrap_or_default();
        about = text(&about.split_whitespace().collect::<Vec<_>>().join(" "));
        let values: Vec<String> = match arg.is_hide_possible_values_set() || !arg.get_action().takes_values() {
            true => Vec::new(),
            false => arg.get_possible_values().iter().map(|value| code(value.get_name())).collect(),
        };
        if !values.is_empty() {
            let _ = write!(about, ": {}", values.join(", "));
        }
        let defaults: Vec<String> = match arg.get_action().takes_values() {
            true => arg.get_default_values().iter().map(|value| code(&value.to_string_lossy())).collect(),
            false => Vec::new(),
        };
        let _ = writeln!(out, "| {} | {about} | {} |", code(&spelled(arg)), defaults.join(", "));
    }
}

/// `-o, --output FILE`, or the name of a plain argument.
fn spelled(arg: &Arg) -> String {
    let value = match arg.get_action().takes_values() {
        true => arg
            .get_value_names()
            .map_or_else(String::new, |names| names.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")),
        false => String::new(),
    };
    let short = arg.get_short().map(|short| format!("-{short}"));
    let long = arg.get_long().map(|long| format!("--{long}"));
    let names = [short, long].into_iter().flatten().collect::<Vec<_>>().join(", ");
    match (names.is_empty(), value.is_empty()) {
        (true, _) => value,
        (false, true) => names,
        (false, false) => format!("{names} {value}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::args::Args;
    use clap::CommandFactory as _;

    #[test]
    fn every_option_is_told() {
        let command = Args::command();
        let shown = commands(&command);
        fn visit(command: &Command, shown: &str) {
            for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
                if let Some(long) = arg.get_long() {
                    assert!(shown.contains(&format!("--{long}")), "--{long}");
                }
            }
            command.get_subcommands().for_each(|inner| visit(inner, shown));
        }
        visit(&command, &shown);
        assert!(shown.contains("## `upshift mapping coverage` { #upshift-mapping-coverage }"), "{shown}");
        assert!(shown.contains("`-o, --output FILE`"), "{shown}");
    }
}
