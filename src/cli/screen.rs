//! Standard output and standard error: colour, width, and pipes that close.

use std::io::{self, IsTerminal as _, Write as _};

use crate::cli::args::ColorArg;
use crate::cli::exit::Failure;
use crate::report::paint::{Paint, Role};
use crate::report::{Lang, Look};
use crate::visible::visible;

/// Columns of an output that is no terminal.
const PIPE_WIDTH: usize = 100;

/// Where output goes and how it looks there.
#[derive(Debug)]
pub(super) struct Screen {
    /// Language, colour and width of standard output.
    pub(super) look: Look,
    /// Whether standard output is a terminal.
    pub(super) terminal: bool,
    error_paint: Paint,
}

impl Screen {
    /// Asks the environment and the terminal.
    pub(super) fn new(color: ColorArg, lang: Lang) -> Self {
        let terminal = io::stdout().is_terminal();
        let width = terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
        let paint = |terminal| Paint::new(colour(color, terminal, |name| std::env::var(name).ok()));
        Self {
            look: Look { lang, paint: paint(terminal), width: width.unwrap_or(PIPE_WIDTH).clamp(60, 160) },
            terminal,
            error_paint: paint(io::stderr().is_terminal()),
        }
    }

    /// Writes `text` to standard output. A reader that went away (`| head`) is no failure.
    pub(super) fn print(&self, text: &str) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(Failure::new(format!("cannot write to standard output: {error}")))
            }
            _ => Ok(()),
        }
    }

    /// Tells something beside the output proper, on standard error.
    pub(super) fn note(&self, text: &str) {
        let name = self.error_paint.text(Role::Note, self.look.lang.pick("note", "提示"));
        let _ = writeln!(io::stderr().lock(), "{name}: {text}");
    }

    /// Writes a report beside the output proper to standard error.
    pub(super) fn tell(&self, text: &str) {
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }

    /// How a report on standard error looks.
    pub(super) fn error_look(&self) -> Look {
        Look { paint: self.error_paint, ..self.look }
    }

    /// Shows on standard error that work is under way, until the value is dropped; silent where that is no terminal.
    pub(super) fn progress(&self, en: &'static str, zh: &'static str) -> Progress {
        let bar = indicatif::ProgressBar::new_spinner().with_message(self.look.lang.pick(en, zh));
        bar.enable_steady_tick(std::time::Duration::from_millis(120));
        Progress(bar)
    }

    /// Tells why the run failed, on standard error.
    pub(super) fn fail(&self, failure: &Failure) {
        let mut out = io::stderr().lock();
        if let Some(details) = &failure.details {
            let _ = writeln!(out, "{}\n", details.trim_end());
        }
        let name = self.error_paint.text(Role::Error, "error");
        let _ = writeln!(out, "{name}: {}", visible(&failure.message));
        if let Some(help) = &failure.help {
            let name = self.error_paint.text(Role::Note, "help");
            let _ = writeln!(out, "{name}: {}", visible(help));
        }
    }

    /// How a dialogue on standard error looks: as wide as the terminal is, however narrow.
    pub(super) fn dialogue(&self) -> Look {
        let width = terminal_size::terminal_size_of(io::stderr()).map(|(width, _)| usize::from(width.0));
        Look { paint: self.error_paint, width: width.unwrap_or(PIPE_WIDTH).clamp(20, 160), ..self.look }
    }

    /// Writes a part of a dialogue to standard error, and does not end the line.
    pub(super) fn say(&self, text: &str) -> io::Result<()> {
        let mut out = io::stderr().lock();
        out.write_all(text.as_bytes())?;
        out.flush()
    }

    /// Whether standard error takes colours.
    pub(super) fn error_colour(&self) -> bool {
        self.error_paint.is_colour()
    }
}

/// A spinner that goes away when the value is dropped.
#[derive(Debug)]
pub(super) struct Progress(indicatif::ProgressBar);

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// The usual conventions: the option first, then `NO_COLOR`, then `CLICOLOR_FORCE`, then the terminal.
fn colour(option: ColorArg, terminal: bool, env: impl Fn(&str) -> Option<String>) -> bool {
    let set = |name: &str| env(name).filter(|value| !value.is_empty());
    match option {
        ColorArg::Always => true,
        ColorArg::Never => false,
        ColorArg::Auto if set("NO_COLOR").is_some() => false,
        ColorArg::Auto if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        ColorArg::Auto => {
            terminal
                && set("TERM").is_none_or(|term| term != "dumb")
                && set("CLICOLOR").is_none_or(|value| value != "0")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conventions() {
        let with = |option, terminal, set: &[(&str, &str)]| {
            colour(option, terminal, |name| {
                set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
            })
        };
        assert!(with(ColorArg::Auto, true, &[]));
        assert!(!with(ColorArg::Auto, false, &[]));
        assert!(!with(ColorArg::Auto, true, &[("NO_COLOR", "1")]));
        assert!(with(ColorArg::Auto, true, &[("NO_COLOR", "")]), "an empty value does not count");
        assert!(with(ColorArg::Auto, false, &[("CLICOLOR_FORCE", "1")]));
        assert!(!with(ColorArg::Auto, false, &[("CLICOLOR_FORCE", "0")]));
        assert!(!with(ColorArg::Auto, false, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
        assert!(!with(ColorArg::Auto, true, &[("TERM", "dumb")]));
        assert!(with(ColorArg::Always, false, &[("NO_COLOR", "1")]));
        assert!(!with(ColorArg::Never, true, &[("CLICOLOR_FORCE", "1")]));
    }
}
