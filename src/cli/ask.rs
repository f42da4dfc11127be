//! `upshift apply --interactive`: fix after fix on the terminal.
//!
//! Nothing is written while questions are open, so whatever ends the run before leaves every file as it was.

use std::collections::BTreeMap;
use std::io::{self, BufRead as _, IsTerminal as _};

use crate::cli::editor::{self, Edited};
use crate::cli::exit::Failure;
use crate::cli::screen::Screen;
use crate::plan::{Answer, Proposal};
use crate::report::Look;
use crate::report::paint::Role;
use crate::report::proposal;
use crate::visible::visible_lines;

/// Asks on standard error, reads from standard input.
pub(super) struct Asker<'s> {
    screen: &'s Screen,
    look: Look,
    /// Changes that were decided on as a whole, by mapping and id.
    decided: BTreeMap<(String, String), bool>,
}

impl<'s> Asker<'s> {
    /// # Errors
    /// Where nobody can answer.
    pub(super) fn new(screen: &'s Screen) -> Result<Self, Failure> {
        if !io::stdin().is_terminal() {
            return Err(Failure::new("`--interactive` needs a terminal to ask on, and standard input is none")
                .help("run it in a terminal; or choose without questions: `--only CHANGE`, `--skip CHANGE`"));
        }
        Ok(Self { screen, look: screen.dialogue(), decided: BTreeMap::new() })
    }

    /// Decides on one fix.
    pub(super) fn ask(&mut self, fix: &Proposal<'_>) -> Answer {
        let change = (fix.finding.mapping.clone(), fix.finding.change.clone());
        if let Some(&takes) = self.decided.get(&change) {
            return if takes { Answer::Take } else { Answer::Leave };
        }
        let files = match fix.trial(&[]) {
            Ok(files) => files,
            Err(reason) => {
                self.warn(&format!("{}{}{}", change.1, self.look.lang.pick(": ", "："), reason.get(self.look.lang)));
                return Answer::Leave;
            }
        };
        // A terminal that is gone answers nothing.
        if self.screen.say(&proposal::render(fix, &files, self.look)).is_err() {
            return Answer::Stop;
        }
        loop {
            let Some(word) = self.answer() else { return Answer::Stop };
            match word.as_str() {
                "y" | "yes" => return Answer::Take,
                "n" | "no" => return Answer::Leave,
                "a" | "all" => {
                    self.decided.insert(change, true);
                    return Answer::Take;
                }
                "s" | "skip" => {
                    self.decided.insert(change, false);
                    return Answer::Leave;
                }
                "q" | "quit" => return Answer::Stop,
                "e" | "edit" => match editor::edit(fix) {
                    Ok(Edited::Unchanged) => return Answer::Take,
                    Ok(Edited::Anew(edits)) => match fix.trial(&edits) {
                        Ok(_) => return Answer::Rewrite(edits),
                        Err(reason) => self.warn(reason.get(self.look.lang)),
                    },
                    Err(reason) => self.warn(reason.get(self.look.lang)),
                },
                _ => _ = self.screen.say(proposal::keys(self.look.lang)),
            }
        }
    }

    /// The next line that was typed; `None` at the end of the input.
    fn answer(&self) -> Option<String> {
        self.screen.say(&proposal::question(self.look)).ok()?;
        let mut line = String::new();
        match io::stdin().lock().read_line(&mut line) {
            Ok(0) | Err(_) => {
                let _ = self.screen.say("\n");
                None
            }
            Ok(_) => Some(line.trim().to_lowercase()),
        }
    }

    fn warn(&self, text: &str) {
        let mark = self.look.paint.text(Role::Warning, self.look.lang.pick("not taken", "未采用"));
        let _ = self.screen.say(&format!("{mark}{}{}\n", self.look.lang.pick(": ", "："), visible_lines(text)));
    }
}
