// structopt 0.3.26, declarations only, made from its published sources. It hands clap 2 on.
// crate: structopt
use std::ffi::OsString;

pub mod clap { pub use ::clap::*; }

pub trait StructOpt {
    fn clap<'a, 'b>() -> clap::App<'a, 'b>;
    fn from_clap(matches: &clap::ArgMatches<'_>) -> Self;
    fn from_args() -> Self
    where
        Self: Sized,
    { unimplemented!() }
    fn from_args_safe() -> Result<Self, clap::Error>
    where
        Self: Sized,
    { unimplemented!() }
    fn from_iter<I>(iter: I) -> Self
    where
        Self: Sized,
        I: IntoIterator,
        I::Item: Into<OsString> + Clone,
    { unimplemented!() }
    fn from_iter_safe<I>(iter: I) -> Result<Self, clap::Error>
    where
        Self: Sized,
        I: IntoIterator,
        I::Item: Into<OsString> + Clone,
    { unimplemented!() }
}
impl<T: StructOpt> StructOpt for Box<T> {
    fn clap<'a, 'b>() -> clap::App<'a, 'b> { unimplemented!() }
    fn from_clap(matches: &clap::ArgMatches<'_>) -> Self { unimplemented!() }
}
