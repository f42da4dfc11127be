// clap_complete 3.0.6, what clap 2 did itself; declarations only, made from its published sources.
// crate: clap_complete
use std::ffi::OsString;
use std::io::{Error, Write};
use std::path::PathBuf;
use std::str::FromStr;
use clap::PossibleValue;

pub trait Generator {
    fn file_name(&self, name: &str) -> String;
    fn generate(&self, app: &clap::App, buf: &mut dyn Write);
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Shell {
    Bash,
    Elvish,
    Fish,
    PowerShell,
    Zsh,
}
impl Shell {
    pub fn possible_values() -> impl Iterator<Item = PossibleValue<'static>> { unimplemented!() }
}
impl std::fmt::Display for Shell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
}
impl FromStr for Shell {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, Self::Err> { unimplemented!() }
}
impl Generator for Shell {
    fn file_name(&self, name: &str) -> String { unimplemented!() }
    fn generate(&self, app: &clap::App, buf: &mut dyn Write) { unimplemented!() }
}
pub fn generate_to<G, S, T>(gen: G, app: &mut clap::App, bin_name: S, out_dir: T) -> Result<PathBuf, Error>
where
    G: Generator,
    S: Into<String>,
    T: Into<OsString>,
{ unimplemented!() }
pub fn generate<G, S>(gen: G, app: &mut clap::App, bin_name: S, buf: &mut dyn Write)
where
    G: Generator,
    S: Into<String>,
{ unimplemented!() }
