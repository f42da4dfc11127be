// clap 3.0.14, declarations only, made from its published sources. Every optional feature is on.
// crate: clap
use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::fmt::Display;
use std::io::{self, Write};
use std::str::FromStr;
use regex::{Regex, RegexSet};
use yaml_rust::Yaml;

pub use Parser as StructOpt;
pub use yaml_rust::YamlLoader;

#[derive(Default, Debug, Clone, PartialEq, Eq)]
pub struct App<'help> {
    _p: std::marker::PhantomData<(&'help (),)>,
}
impl<'help> App<'help> {
    pub fn new<S: Into<String>>(name: S) -> Self { unimplemented!() }
    pub fn arg<A: Into<Arg<'help>>>(self, a: A) -> Self { unimplemented!() }
    pub fn args<I, T>(self, args: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: Into<Arg<'help>>,
    { unimplemented!() }
    pub fn mut_arg<T, F>(self, arg_id: T, f: F) -> Self
    where
        F: FnOnce(Arg<'help>) -> Arg<'help>,
        T: Key + Into<&'help str>,
    { unimplemented!() }
    pub fn group<G: Into<ArgGroup<'help>>>(self, group: G) -> Self { unimplemented!() }
    pub fn groups<I, T>(self, groups: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: Into<ArgGroup<'help>>,
    { unimplemented!() }
    pub fn subcommand<S: Into<App<'help>>>(self, subcmd: S) -> Self { unimplemented!() }
    pub fn subcommands<I, T>(self, subcmds: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: Into<App<'help>>,
    { unimplemented!() }
    pub fn debug_assert(self) { unimplemented!() }
    pub fn error(&mut self, kind: ErrorKind, message: impl std::fmt::Display) -> Error { unimplemented!() }
    pub fn get_matches(self) -> ArgMatches { unimplemented!() }
    pub fn get_matches_mut(&mut self) -> ArgMatches { unimplemented!() }
    pub fn try_get_matches(self) -> Result<ArgMatches> { unimplemented!() }
    pub fn get_matches_from<I, T>(self, itr: I) -> ArgMatches
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
    pub fn try_get_matches_from<I, T>(self, itr: I) -> Result<ArgMatches>
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
    pub fn try_get_matches_from_mut<I, T>(&mut self, itr: I) -> Result<ArgMatches>
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
    pub fn print_help(&mut self) -> io::Result<()> { unimplemented!() }
    pub fn print_long_help(&mut self) -> io::Result<()> { unimplemented!() }
    pub fn write_help<W: Write>(&mut self, w: &mut W) -> io::Result<()> { unimplemented!() }
    pub fn write_long_help<W: Write>(&mut self, w: &mut W) -> io::Result<()> { unimplemented!() }
    pub fn render_version(&self) -> String { unimplemented!() }
    pub fn render_long_version(&self) -> String { unimplemented!() }
    pub fn render_usage(&mut self) -> String { unimplemented!() }
}
impl<'help> App<'help> {
    pub fn name<S: Into<String>>(self, name: S) -> Self { unimplemented!() }
    pub fn bin_name<S: Into<String>>(self, name: S) -> Self { unimplemented!() }
    pub fn author<S: Into<&'help str>>(self, author: S) -> Self { unimplemented!() }
    pub fn about<O: Into<Option<&'help str>>>(self, about: O) -> Self { unimplemented!() }
    pub fn long_about<O: Into<Option<&'help str>>>(self, long_about: O) -> Self { unimplemented!() }
    pub fn after_help<S: Into<&'help str>>(self, help: S) -> Self { unimplemented!() }
    pub fn after_long_help<S: Into<&'help str>>(self, help: S) -> Self { unimplemented!() }
    pub fn before_help<S: Into<&'help str>>(self, help: S) -> Self { unimplemented!() }
    pub fn before_long_help<S: Into<&'help str>>(self, help: S) -> Self { unimplemented!() }
    pub fn version<S: Into<&'help str>>(self, ver: S) -> Self { unimplemented!() }
    pub fn long_version<S: Into<&'help str>>(self, ver: S) -> Self { unimplemented!() }
    pub fn override_usage<S: Into<&'help str>>(self, usage: S) -> Self { unimplemented!() }
    pub fn override_help<S: Into<&'help str>>(self, help: S) -> Self { unimplemented!() }
    pub fn help_template<S: Into<&'help str>>(self, s: S) -> Self { unimplemented!() }
    pub fn setting<F>(self, setting: F) -> Self
    where
        F: Into<AppFlags>,
    { unimplemented!() }
    pub fn unset_setting<F>(self, setting: F) -> Self
    where
        F: Into<AppFlags>,
    { unimplemented!() }
    pub fn global_setting(self, setting: AppSettings) -> Self { unimplemented!() }
    pub fn unset_global_setting(self, setting: AppSettings) -> Self { unimplemented!() }
    pub fn color(self, color: ColorChoice) -> Self { unimplemented!() }
    pub fn help_heading<O>(self, heading: O) -> Self
    where
        O: Into<Option<&'help str>>,
    { unimplemented!() }
    pub fn term_width(self, width: usize) -> Self { unimplemented!() }
    pub fn max_term_width(self, w: usize) -> Self { unimplemented!() }
}
impl<'help> App<'help> {
    pub fn short_flag(self, short: char) -> Self { unimplemented!() }
    pub fn long_flag(self, long: &'help str) -> Self { unimplemented!() }
    pub fn alias<S: Into<&'help str>>(self, name: S) -> Self { unimplemented!() }
    pub fn short_flag_alias(self, name: char) -> Self { unimplemented!() }
    pub fn long_flag_alias(self, name: &'help str) -> Self { unimplemented!() }
    pub fn aliases(self, names: &[&'help str]) -> Self { unimplemented!() }
    pub fn short_flag_aliases(self, names: &[char]) -> Self { unimplemented!() }
    pub fn long_flag_aliases(self, names: &[&'help str]) -> Self { unimplemented!() }
    pub fn visible_alias<S: Into<&'help str>>(self, name: S) -> Self { unimplemented!() }
    pub fn visible_short_flag_alias(self, name: char) -> Self { unimplemented!() }
    pub fn visible_long_flag_alias(self, name: &'help str) -> Self { unimplemented!() }
    pub fn visible_aliases(self, names: &[&'help str]) -> Self { unimplemented!() }
    pub fn visible_short_flag_aliases(self, names: &[char]) -> Self { unimplemented!() }
    pub fn visible_long_flag_aliases(self, names: &[&'help str]) -> Self { unimplemented!() }
    pub fn display_order(self, ord: usize) -> Self { unimplemented!() }
    pub fn subcommand_value_name<S>(self, value_name: S) -> Self
    where
        S: Into<&'help str>,
    { unimplemented!() }
    pub fn subcommand_help_heading<T>(self, heading: T) -> Self
    where
        T: Into<&'help str>,
    { unimplemented!() }
}
impl<'help> App<'help> {
    pub fn get_bin_name(&self) -> Option<&str> { unimplemented!() }
    pub fn set_bin_name<S: Into<String>>(&mut self, name: S) { unimplemented!() }
    pub fn get_name(&self) -> &str { unimplemented!() }
    pub fn get_version(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_long_version(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_author(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_short_flag(&self) -> Option<char> { unimplemented!() }
    pub fn get_long_flag(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_about(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_long_about(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_help_heading(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_visible_aliases(&self) -> impl Iterator<Item = &'help str> + '_ { unimplemented!() }
    pub fn get_visible_short_flag_aliases(&self) -> impl Iterator<Item = char> + '_ { unimplemented!() }
    pub fn get_visible_long_flag_aliases(
        &self,
    ) -> impl Iterator<Item = &'help str> + '_ { unimplemented!() }
    pub fn get_all_aliases(&self) -> impl Iterator<Item = &str> + '_ { unimplemented!() }
    pub fn get_all_short_flag_aliases(&self) -> impl Iterator<Item = char> + '_ { unimplemented!() }
    pub fn get_all_long_flag_aliases(&self) -> impl Iterator<Item = &'help str> + '_ { unimplemented!() }
    pub fn is_set(&self, s: AppSettings) -> bool { unimplemented!() }
    pub fn get_color(&self) -> ColorChoice { unimplemented!() }
    pub fn get_subcommands(&self) -> impl Iterator<Item = &App<'help>> { unimplemented!() }
    pub fn get_subcommands_mut(&mut self) -> impl Iterator<Item = &mut App<'help>> { unimplemented!() }
    pub fn has_subcommands(&self) -> bool { unimplemented!() }
    pub fn get_subommand_help_heading(&self) -> Option<&str> { unimplemented!() }
    pub fn get_subcommand_value_name(&self) -> Option<&str> { unimplemented!() }
    pub fn get_after_help(&self) -> Option<&str> { unimplemented!() }
    pub fn get_after_long_help(&self) -> Option<&str> { unimplemented!() }
    pub fn find_subcommand<T>(&self, name: &T) -> Option<&App<'help>>
    where
        T: PartialEq<str> + ?Sized,
    { unimplemented!() }
    pub fn find_subcommand_mut<T>(&mut self, name: &T) -> Option<&mut App<'help>>
    where
        T: PartialEq<str> + ?Sized,
    { unimplemented!() }
    pub fn get_arguments(&self) -> impl Iterator<Item = &Arg<'help>> { unimplemented!() }
    pub fn get_positionals(&self) -> impl Iterator<Item = &Arg<'help>> { unimplemented!() }
    pub fn get_opts(&self) -> impl Iterator<Item = &Arg<'help>> { unimplemented!() }
    pub fn get_arg_conflicts_with(&self, arg: &Arg) -> Vec<&Arg<'help>> { unimplemented!() }
}
impl<'help> App<'help> {
    #[deprecated(since = "3.0.0")]
    pub fn from_yaml(y: &'help Yaml) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn usage<S: Into<&'help str>>(self, usage: S) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn help<S: Into<&'help str>>(self, help: S) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn help_short(self, c: char) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn version_short(self, c: char) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn help_message(self, s: impl Into<&'help str>) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn version_message(self, s: impl Into<&'help str>) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn template<S: Into<&'help str>>(self, s: S) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn settings(self, settings: &[AppSettings]) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn unset_settings(self, settings: &[AppSettings]) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn global_settings(self, settings: &[AppSettings]) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn set_term_width(self, width: usize) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn arg_from_usage(self, usage: &'help str) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn args_from_usage(self, usage: &'help str) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn write_version<W: Write>(&self, w: &mut W) -> Result<()> { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn write_long_version<W: Write>(&self, w: &mut W) -> Result<()> { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn get_matches_safe(self) -> Result<ArgMatches> { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn get_matches_from_safe<I, T>(self, itr: I) -> Result<ArgMatches>
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn get_matches_from_safe_borrow<I, T>(
        &mut self,
        itr: I,
    ) -> Result<ArgMatches>
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
}
impl<'help> App<'help> {
    pub fn _build_all(&mut self) { unimplemented!() }
    pub fn _build(&mut self) { unimplemented!() }
    pub fn _build_bin_names(&mut self) { unimplemented!() }
}
impl std::fmt::Display for App<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
}
#[derive(Debug, PartialEq, Copy, Clone)]
#[non_exhaustive]
pub enum AppSettings {
    IgnoreErrors,
    WaitOnError,
    AllowHyphenValues,
    AllowNegativeNumbers,
    AllArgsOverrideSelf,
    AllowMissingPositional,
    TrailingVarArg,
    DontDelimitTrailingValues,
    InferLongArgs,
    InferSubcommands,
    SubcommandRequired,
    SubcommandRequiredElseHelp,
    AllowExternalSubcommands,
    AllowInvalidUtf8ForExternalSubcommands,
    UseLongFormatForHelpSubcommand,
    SubcommandsNegateReqs,
    ArgsNegateSubcommands,
    SubcommandPrecedenceOverArg,
    ArgRequiredElseHelp,
    DeriveDisplayOrder,
    DontCollapseArgsInUsage,
    Multicall,
    NextLineHelp,
    DisableColoredHelp,
    DisableHelpFlag,
    DisableHelpSubcommand,
    DisableVersionFlag,
    PropagateVersion,
    Hidden,
    HidePossibleValues,
    HelpExpected,
    NoBinaryName,
    NoAutoHelp,
    NoAutoVersion,
    #[deprecated(since = "3.0.0")]
    AllowLeadingHyphen,
    #[deprecated(since = "3.0.0")]
    StrictUtf8,
    #[deprecated(since = "3.0.0")]
    UnifiedHelpMessage,
    #[deprecated(since = "3.0.0")]
    ColoredHelp,
    #[deprecated(since = "3.0.0")]
    ColorAuto,
    #[deprecated(since = "3.0.0")]
    ColorAlways,
    #[deprecated(since = "3.0.0")]
    ColorNever,
    #[deprecated(since = "3.0.0")]
    DisableHelpFlags,
    #[deprecated(since = "3.0.0")]
    DisableVersion,
    #[deprecated(since = "3.0.0")]
    GlobalVersion,
    #[deprecated(since = "3.0.0")]
    HidePossibleValuesInHelp,
    #[deprecated(since = "3.0.0")]
    UnifiedHelp,
    Built,
    BinNameBuilt,
}
impl FromStr for AppSettings {
    type Err = String;
    fn from_str(s: &str) -> std::result::Result<Self, <Self as FromStr>::Err> { unimplemented!() }
}
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct AppFlags {
    _p: (),
}
impl Default for AppFlags {
    fn default() -> Self { unimplemented!() }
}
#[derive(Default, Clone)]
pub struct Arg<'help> {
    _p: std::marker::PhantomData<(&'help (),)>,
}
impl<'help> Arg<'help> {
    pub fn new<S: Into<&'help str>>(n: S) -> Self { unimplemented!() }
    pub fn name<S: Into<&'help str>>(self, n: S) -> Self { unimplemented!() }
    pub fn short(self, s: char) -> Self { unimplemented!() }
    pub fn long(self, l: &'help str) -> Self { unimplemented!() }
    pub fn alias<S: Into<&'help str>>(self, name: S) -> Self { unimplemented!() }
    pub fn short_alias(self, name: char) -> Self { unimplemented!() }
    pub fn aliases(self, names: &[&'help str]) -> Self { unimplemented!() }
    pub fn short_aliases(self, names: &[char]) -> Self { unimplemented!() }
    pub fn visible_alias<S: Into<&'help str>>(self, name: S) -> Self { unimplemented!() }
    pub fn visible_short_alias(self, name: char) -> Self { unimplemented!() }
    pub fn visible_aliases(self, names: &[&'help str]) -> Self { unimplemented!() }
    pub fn visible_short_aliases(self, names: &[char]) -> Self { unimplemented!() }
    pub fn index(self, idx: usize) -> Self { unimplemented!() }
    pub fn last(self, yes: bool) -> Self { unimplemented!() }
    pub fn required(self, yes: bool) -> Self { unimplemented!() }
    pub fn requires<T: Key>(self, arg_id: T) -> Self { unimplemented!() }
    pub fn exclusive(self, yes: bool) -> Self { unimplemented!() }
    pub fn global(self, yes: bool) -> Self { unimplemented!() }
    pub fn multiple_occurrences(self, yes: bool) -> Self { unimplemented!() }
    pub fn max_occurrences(self, qty: usize) -> Self { unimplemented!() }
    pub fn is_set(&self, s: ArgSettings) -> bool { unimplemented!() }
    pub fn setting<F>(self, setting: F) -> Self
    where
        F: Into<ArgFlags>,
    { unimplemented!() }
    pub fn unset_setting<F>(self, setting: F) -> Self
    where
        F: Into<ArgFlags>,
    { unimplemented!() }
}
impl<'help> Arg<'help> {
    pub fn takes_value(self, yes: bool) -> Self { unimplemented!() }
    pub fn multiple_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn number_of_values(self, qty: usize) -> Self { unimplemented!() }
    pub fn max_values(self, qty: usize) -> Self { unimplemented!() }
    pub fn min_values(self, qty: usize) -> Self { unimplemented!() }
    pub fn value_name(self, name: &'help str) -> Self { unimplemented!() }
    pub fn value_names(self, names: &[&'help str]) -> Self { unimplemented!() }
    pub fn value_hint(self, value_hint: ValueHint) -> Self { unimplemented!() }
    pub fn validator<F, O, E>(self, f: F) -> Self
    where
        F: FnMut(&str) -> std::result::Result<O, E> + Send + 'help,
        E: Into<Box<dyn Error + Send + Sync + 'static>>,
    { unimplemented!() }
    pub fn validator_os<F, O, E>(self, f: F) -> Self
    where
        F: FnMut(&OsStr) -> std::result::Result<O, E> + Send + 'help,
        E: Into<Box<dyn Error + Send + Sync + 'static>>,
    { unimplemented!() }
    pub fn validator_regex(
        self,
        regex: impl Into<RegexRef<'help>>,
        err_message: &'help str,
    ) -> Self { unimplemented!() }
    pub fn possible_value<T>(self, value: T) -> Self
    where
        T: Into<PossibleValue<'help>>,
    { unimplemented!() }
    pub fn possible_values<I, T>(self, values: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: Into<PossibleValue<'help>>,
    { unimplemented!() }
    pub fn ignore_case(self, yes: bool) -> Self { unimplemented!() }
    pub fn allow_hyphen_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn allow_invalid_utf8(self, yes: bool) -> Self { unimplemented!() }
    pub fn forbid_empty_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn require_equals(self, yes: bool) -> Self { unimplemented!() }
    pub fn use_delimiter(self, yes: bool) -> Self { unimplemented!() }
    pub fn value_delimiter(self, d: char) -> Self { unimplemented!() }
    pub fn require_delimiter(self, yes: bool) -> Self { unimplemented!() }
    pub fn value_terminator(self, term: &'help str) -> Self { unimplemented!() }
    pub fn raw(self, yes: bool) -> Self { unimplemented!() }
    pub fn default_value(self, val: &'help str) -> Self { unimplemented!() }
    pub fn default_value_os(self, val: &'help OsStr) -> Self { unimplemented!() }
    pub fn default_values(self, vals: &[&'help str]) -> Self { unimplemented!() }
    pub fn default_values_os(self, vals: &[&'help OsStr]) -> Self { unimplemented!() }
    pub fn default_missing_value(self, val: &'help str) -> Self { unimplemented!() }
    pub fn default_missing_value_os(self, val: &'help OsStr) -> Self { unimplemented!() }
    pub fn default_missing_values(self, vals: &[&'help str]) -> Self { unimplemented!() }
    pub fn default_missing_values_os(self, vals: &[&'help OsStr]) -> Self { unimplemented!() }
    pub fn env(self, name: &'help str) -> Self { unimplemented!() }
    pub fn env_os(self, name: &'help OsStr) -> Self { unimplemented!() }
}
impl<'help> Arg<'help> {
    pub fn help(self, h: impl Into<Option<&'help str>>) -> Self { unimplemented!() }
    pub fn long_help(self, h: impl Into<Option<&'help str>>) -> Self { unimplemented!() }
    pub fn display_order(self, ord: usize) -> Self { unimplemented!() }
    pub fn help_heading<O>(self, heading: O) -> Self
    where
        O: Into<Option<&'help str>>,
    { unimplemented!() }
    pub fn next_line_help(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide_possible_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide_default_value(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide_env(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide_env_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide_short_help(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide_long_help(self, yes: bool) -> Self { unimplemented!() }
}
impl<'help> Arg<'help> {
    pub fn group<T: Key>(self, group_id: T) -> Self { unimplemented!() }
    pub fn groups<T: Key>(self, group_ids: &[T]) -> Self { unimplemented!() }
    pub fn default_value_if<T: Key>(
        self,
        arg_id: T,
        val: Option<&'help str>,
        default: Option<&'help str>,
    ) -> Self { unimplemented!() }
    pub fn default_value_if_os<T: Key>(
        self,
        arg_id: T,
        val: Option<&'help OsStr>,
        default: Option<&'help OsStr>,
    ) -> Self { unimplemented!() }
    pub fn default_value_ifs<T: Key>(
        self,
        ifs: &[(T, Option<&'help str>, Option<&'help str>)],
    ) -> Self { unimplemented!() }
    pub fn default_value_ifs_os<T: Key>(
        self,
        ifs: &[(T, Option<&'help OsStr>, Option<&'help OsStr>)],
    ) -> Self { unimplemented!() }
    pub fn required_unless_present<T: Key>(self, arg_id: T) -> Self { unimplemented!() }
    pub fn required_unless_present_all<T, I>(self, names: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: Key,
    { unimplemented!() }
    pub fn required_unless_present_any<T, I>(self, names: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: Key,
    { unimplemented!() }
    pub fn required_if_eq<T: Key>(self, arg_id: T, val: &'help str) -> Self { unimplemented!() }
    pub fn required_if_eq_any<T: Key>(self, ifs: &[(T, &'help str)]) -> Self { unimplemented!() }
    pub fn required_if_eq_all<T: Key>(self, ifs: &[(T, &'help str)]) -> Self { unimplemented!() }
    pub fn requires_if<T: Key>(self, val: &'help str, arg_id: T) -> Self { unimplemented!() }
    pub fn requires_ifs<T: Key>(self, ifs: &[(&'help str, T)]) -> Self { unimplemented!() }
    pub fn requires_all<T: Key>(self, names: &[T]) -> Self { unimplemented!() }
    pub fn conflicts_with<T: Key>(self, arg_id: T) -> Self { unimplemented!() }
    pub fn conflicts_with_all(self, names: &[&str]) -> Self { unimplemented!() }
    pub fn overrides_with<T: Key>(self, arg_id: T) -> Self { unimplemented!() }
    pub fn overrides_with_all<T: Key>(self, names: &[T]) -> Self { unimplemented!() }
}
impl<'help> Arg<'help> {
    pub fn get_name(&self) -> &'help str { unimplemented!() }
    pub fn get_help(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_long_help(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_help_heading(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_short(&self) -> Option<char> { unimplemented!() }
    pub fn get_visible_short_aliases(&self) -> Option<Vec<char>> { unimplemented!() }
    pub fn get_short_and_visible_aliases(&self) -> Option<Vec<char>> { unimplemented!() }
    pub fn get_long(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_visible_aliases(&self) -> Option<Vec<&'help str>> { unimplemented!() }
    pub fn get_long_and_visible_aliases(&self) -> Option<Vec<&'help str>> { unimplemented!() }
    pub fn get_possible_values(&self) -> Option<&[PossibleValue]> { unimplemented!() }
    pub fn get_value_names(&self) -> Option<&[&'help str]> { unimplemented!() }
    pub fn get_num_vals(&self) -> Option<usize> { unimplemented!() }
    pub fn get_index(&self) -> Option<usize> { unimplemented!() }
    pub fn get_value_hint(&self) -> ValueHint { unimplemented!() }
    pub fn get_global(&self) -> bool { unimplemented!() }
    pub fn get_env(&self) -> Option<&OsStr> { unimplemented!() }
    pub fn get_default_values(&self) -> &[&OsStr] { unimplemented!() }
    pub fn is_positional(&self) -> bool { unimplemented!() }
}
impl<'help> Arg<'help> {
    #[deprecated(since = "3.0.0")]
    pub fn with_name<S: Into<&'help str>>(n: S) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn from_yaml(y: &'help Yaml) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn from_usage(u: &'help str) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn required_unless<T: Key>(self, arg_id: T) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn required_unless_all<T, I>(self, names: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: Key,
    { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn required_unless_one<T, I>(self, names: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: Key,
    { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn required_if<T: Key>(self, arg_id: T, val: &'help str) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn required_ifs<T: Key>(self, ifs: &[(T, &'help str)]) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn hidden(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn case_insensitive(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn empty_values(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn multiple(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn hidden_short_help(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn hidden_long_help(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn set(self, s: ArgSettings) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn unset(self, s: ArgSettings) -> Self { unimplemented!() }
}
impl<'help> From<&'_ Arg<'help>> for Arg<'help> {
    fn from(a: &Arg<'help>) -> Self { unimplemented!() }
}
impl<'help> PartialEq for Arg<'help> {
    fn eq(&self, other: &Arg<'help>) -> bool { unimplemented!() }
}
impl<'help> PartialOrd for Arg<'help> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { unimplemented!() }
}
impl<'help> Ord for Arg<'help> {
    fn cmp(&self, other: &Arg) -> Ordering { unimplemented!() }
}
impl<'help> Eq for Arg<'help> {}
impl<'help> std::fmt::Display for Arg<'help> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
}
impl<'help> std::fmt::Debug for Arg<'help> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
}
#[derive(Debug, PartialEq, Copy, Clone)]
#[non_exhaustive]
pub enum ArgSettings {
    Required,
    MultipleValues,
    MultipleOccurrences,
    #[deprecated(since = "3.0.0")]
    Multiple,
    ForbidEmptyValues,
    Global,
    Hidden,
    TakesValue,
    UseValueDelimiter,
    NextLineHelp,
    RequireDelimiter,
    HidePossibleValues,
    AllowHyphenValues,
    #[deprecated(since = "3.0.0")]
    AllowLeadingHyphen,
    RequireEquals,
    Last,
    HideDefaultValue,
    IgnoreCase,
    #[deprecated(since = "3.0.0")]
    CaseInsensitive,
    HideEnv,
    HideEnvValues,
    HiddenShortHelp,
    HiddenLongHelp,
    AllowInvalidUtf8,
    Exclusive,
}
impl FromStr for ArgSettings {
    type Err = String;
    fn from_str(s: &str) -> std::result::Result<Self, <Self as FromStr>::Err> { unimplemented!() }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArgFlags {
    _p: (),
}
impl Default for ArgFlags {
    fn default() -> Self { unimplemented!() }
}
#[derive(Default, Debug, PartialEq, Eq)]
pub struct ArgGroup<'help> {
    _p: std::marker::PhantomData<(&'help (),)>,
}
impl<'help> ArgGroup<'help> {
    pub fn new<S: Into<&'help str>>(n: S) -> Self { unimplemented!() }
    pub fn name<S: Into<&'help str>>(self, n: S) -> Self { unimplemented!() }
    pub fn arg<T: Key>(self, arg_id: T) -> Self { unimplemented!() }
    pub fn args<T: Key>(self, ns: &[T]) -> Self { unimplemented!() }
    pub fn multiple(self, yes: bool) -> Self { unimplemented!() }
    pub fn required(self, yes: bool) -> Self { unimplemented!() }
    pub fn requires<T: Key>(self, id: T) -> Self { unimplemented!() }
    pub fn requires_all(self, ns: &[&'help str]) -> Self { unimplemented!() }
    pub fn conflicts_with<T: Key>(self, id: T) -> Self { unimplemented!() }
    pub fn conflicts_with_all(self, ns: &[&'help str]) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn with_name<S: Into<&'help str>>(n: S) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn from_yaml(yaml: &'help Yaml) -> Self { unimplemented!() }
}
impl<'help> From<&'_ ArgGroup<'help>> for ArgGroup<'help> {
    fn from(g: &ArgGroup<'help>) -> Self { unimplemented!() }
}
impl<'help> From<&'help Yaml> for ArgGroup<'help> {
    fn from(y: &'help Yaml) -> Self { unimplemented!() }
}
impl Clone for ArgGroup<'_> {
    fn clone(&self) -> Self { unimplemented!() }
}
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ArgMatches {
    _p: (),
}
impl ArgMatches {
    pub fn args_present(&self) -> bool { unimplemented!() }
    pub fn value_of<T: Key>(&self, id: T) -> Option<&str> { unimplemented!() }
    pub fn value_of_lossy<T: Key>(&self, id: T) -> Option<Cow<'_, str>> { unimplemented!() }
    pub fn value_of_os<T: Key>(&self, id: T) -> Option<&OsStr> { unimplemented!() }
    pub fn values_of<T: Key>(&self, id: T) -> Option<Values> { unimplemented!() }
    pub fn values_of_lossy<T: Key>(&self, id: T) -> Option<Vec<String>> { unimplemented!() }
    pub fn values_of_os<T: Key>(&self, id: T) -> Option<OsValues> { unimplemented!() }
    pub fn value_of_t<R>(&self, name: &str) -> std::result::Result<R, Error>
    where
        R: FromStr,
        <R as FromStr>::Err: Display,
    { unimplemented!() }
    pub fn value_of_t_or_exit<R>(&self, name: &str) -> R
    where
        R: FromStr,
        <R as FromStr>::Err: Display,
    { unimplemented!() }
    pub fn values_of_t<R>(&self, name: &str) -> std::result::Result<Vec<R>, Error>
    where
        R: FromStr,
        <R as FromStr>::Err: Display,
    { unimplemented!() }
    pub fn values_of_t_or_exit<R>(&self, name: &str) -> Vec<R>
    where
        R: FromStr,
        <R as FromStr>::Err: Display,
    { unimplemented!() }
    pub fn is_present<T: Key>(&self, id: T) -> bool { unimplemented!() }
    pub fn occurrences_of<T: Key>(&self, id: T) -> u64 { unimplemented!() }
    pub fn index_of<T: Key>(&self, id: T) -> Option<usize> { unimplemented!() }
    pub fn indices_of<T: Key>(&self, id: T) -> Option<Indices<'_>> { unimplemented!() }
    pub fn subcommand(&self) -> Option<(&str, &ArgMatches)> { unimplemented!() }
    pub fn subcommand_matches<T: Key>(&self, id: T) -> Option<&ArgMatches> { unimplemented!() }
    pub fn subcommand_name(&self) -> Option<&str> { unimplemented!() }
    pub fn is_valid_arg(&self, _id: impl Key) -> bool { unimplemented!() }
    pub fn is_valid_subcommand(&self, _id: impl Key) -> bool { unimplemented!() }
}
#[derive(Clone)]
pub struct Indices<'a> {
    _p: std::marker::PhantomData<(&'a (),)>,
}
impl<'a> Iterator for Indices<'a> {
    type Item = usize;
    fn next(&mut self) -> Option<usize> { unimplemented!() }
    fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
}
impl<'a> DoubleEndedIterator for Indices<'a> {
    fn next_back(&mut self) -> Option<usize> { unimplemented!() }
}
impl<'a> ExactSizeIterator for Indices<'a> {}
impl<'a> Default for Indices<'a> {
    fn default() -> Self { unimplemented!() }
}
#[derive(Clone)]
pub struct OsValues<'a> {
    _p: std::marker::PhantomData<(&'a (),)>,
}
impl<'a> Iterator for OsValues<'a> {
    type Item = &'a OsStr;
    fn next(&mut self) -> Option<&'a OsStr> { unimplemented!() }
    fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
}
impl<'a> DoubleEndedIterator for OsValues<'a> {
    fn next_back(&mut self) -> Option<&'a OsStr> { unimplemented!() }
}
impl<'a> ExactSizeIterator for OsValues<'a> {}
impl Default for OsValues<'_> {
    fn default() -> Self { unimplemented!() }
}
#[derive(Clone)]
pub struct Values<'a> {
    _p: std::marker::PhantomData<(&'a (),)>,
}
impl<'a> Iterator for Values<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { unimplemented!() }
    fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
}
impl<'a> DoubleEndedIterator for Values<'a> {
    fn next_back(&mut self) -> Option<&'a str> { unimplemented!() }
}
impl<'a> ExactSizeIterator for Values<'a> {}
impl<'a> Default for Values<'a> {
    fn default() -> Self { unimplemented!() }
}
#[deprecated(since = "3.0.0")]
#[derive(Debug, Copy, Clone)]
pub struct SubCommand {}
impl SubCommand {
    #[deprecated(since = "3.0.0")]
    pub fn with_name<'help>(name: &str) -> App<'help> { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn from_yaml(yaml: &yaml_rust::Yaml) -> App { unimplemented!() }
}
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct PossibleValue<'help> {
    _p: std::marker::PhantomData<(&'help (),)>,
}
impl<'help> PossibleValue<'help> {
    pub fn new(name: &'help str) -> Self { unimplemented!() }
    pub fn help(self, help: &'help str) -> Self { unimplemented!() }
    pub fn hide(self, yes: bool) -> Self { unimplemented!() }
    pub fn alias(self, name: &'help str) -> Self { unimplemented!() }
    pub fn aliases<I>(self, names: I) -> Self
    where
        I: IntoIterator<Item = &'help str>,
    { unimplemented!() }
}
impl<'help> PossibleValue<'help> {
    pub fn get_name(&self) -> &'help str { unimplemented!() }
    pub fn get_help(&self) -> Option<&'help str> { unimplemented!() }
    pub fn is_hidden(&self) -> bool { unimplemented!() }
    pub fn get_visible_name(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_name_and_aliases(&self) -> impl Iterator<Item = &'help str> + '_ { unimplemented!() }
    pub fn matches(&self, value: &str, ignore_case: bool) -> bool { unimplemented!() }
}
impl<'help> From<&'help str> for PossibleValue<'help> {
    fn from(s: &'help str) -> Self { unimplemented!() }
}
impl<'help> From<&'help &'help str> for PossibleValue<'help> {
    fn from(s: &'help &'help str) -> Self { unimplemented!() }
}
#[derive(Debug, PartialEq, Copy, Clone)]
#[non_exhaustive]
pub enum ValueHint {
    Unknown,
    Other,
    AnyPath,
    FilePath,
    DirPath,
    ExecutablePath,
    CommandName,
    CommandString,
    CommandWithArguments,
    Username,
    Hostname,
    Url,
    EmailAddress,
}
impl Default for ValueHint {
    fn default() -> Self { unimplemented!() }
}
impl FromStr for ValueHint {
    type Err = String;
    fn from_str(s: &str) -> std::result::Result<Self, <Self as FromStr>::Err> { unimplemented!() }
}
#[derive(Debug, Clone)]
pub enum RegexRef<'a> {
    RegexSet(Cow<'a, RegexSet>),
    Regex(Cow<'a, Regex>),
}
impl<'a> From<&'a Regex> for RegexRef<'a> {
    fn from(r: &'a Regex) -> Self { unimplemented!() }
}
impl<'a> From<Regex> for RegexRef<'a> {
    fn from(r: Regex) -> Self { unimplemented!() }
}
impl<'a> From<&'a RegexSet> for RegexRef<'a> {
    fn from(r: &'a RegexSet) -> Self { unimplemented!() }
}
impl<'a> From<RegexSet> for RegexRef<'a> {
    fn from(r: RegexSet) -> Self { unimplemented!() }
}
impl<'a> TryFrom<&'a str> for RegexRef<'a> {
    type Error = <Self as FromStr>::Err;
    fn try_from(r: &'a str) -> std::result::Result<Self, Self::Error> { unimplemented!() }
}
impl<'a> FromStr for RegexRef<'a> {
    type Err = Error;
    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> { unimplemented!() }
}
#[derive(Debug, Copy, Clone, Eq, PartialEq)]
pub enum ColorChoice {
    Auto,
    Always,
    Never,
}
impl Default for ColorChoice {
    fn default() -> Self { unimplemented!() }
}
#[derive(Debug)]
pub struct Error {
    pub kind: ErrorKind,
    pub info: Vec<String>,
    _p: (),
}
impl Error {
    pub fn raw(kind: ErrorKind, message: impl std::fmt::Display) -> Self { unimplemented!() }
    pub fn format(self, app: &mut App) -> Self { unimplemented!() }
    pub fn kind(&self) -> ErrorKind { unimplemented!() }
    pub fn use_stderr(&self) -> bool { unimplemented!() }
    pub fn exit(&self) -> ! { unimplemented!() }
    pub fn print(&self) -> io::Result<()> { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn with_description(description: String, kind: ErrorKind) -> Self { unimplemented!() }
}
impl From<io::Error> for Error {
    fn from(e: io::Error) -> Self { unimplemented!() }
}
impl From<std::fmt::Error> for Error {
    fn from(e: std::fmt::Error) -> Self { unimplemented!() }
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
}
#[derive(Debug, Copy, Clone, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    InvalidValue,
    UnknownArgument,
    InvalidSubcommand,
    UnrecognizedSubcommand,
    EmptyValue,
    NoEquals,
    ValueValidation,
    TooManyValues,
    TooFewValues,
    TooManyOccurrences,
    WrongNumberOfValues,
    ArgumentConflict,
    MissingRequiredArgument,
    MissingSubcommand,
    UnexpectedMultipleUsage,
    InvalidUtf8,
    DisplayHelp,
    DisplayHelpOnMissingArgumentOrSubcommand,
    DisplayVersion,
    ArgumentNotFound,
    Io,
    Format,
}
pub type Result<T> = std::result::Result<T, Error>;
pub trait Parser: FromArgMatches + IntoApp + Sized {
    fn parse() -> Self { unimplemented!() }
    fn try_parse() -> std::result::Result<Self, Error> { unimplemented!() }
    fn parse_from<I, T>(itr: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
    fn try_parse_from<I, T>(itr: I) -> std::result::Result<Self, Error>
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
    fn update_from<I, T>(&mut self, itr: I)
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
    fn try_update_from<I, T>(&mut self, itr: I) -> std::result::Result<(), Error>
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    fn clap<'help>() -> App<'help> { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    fn from_clap(matches: &ArgMatches) -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    fn from_args() -> Self { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    fn from_args_safe() -> std::result::Result<Self, Error> { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    fn from_iter<I, T>(itr: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    fn from_iter_safe<I, T>(itr: I) -> std::result::Result<Self, Error>
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
}
impl<T: Parser> Parser for Box<T> {
    fn parse() -> Self { unimplemented!() }
    fn try_parse() -> std::result::Result<Self, Error> { unimplemented!() }
    fn parse_from<I, It>(itr: I) -> Self
    where
        I: IntoIterator<Item = It>,
        It: Into<OsString> + Clone,
    { unimplemented!() }
    fn try_parse_from<I, It>(itr: I) -> std::result::Result<Self, Error>
    where
        I: IntoIterator<Item = It>,
        It: Into<OsString> + Clone,
    { unimplemented!() }
}
pub trait IntoApp: Sized {
    fn into_app<'help>() -> App<'help>;
    fn into_app_for_update<'help>() -> App<'help>;
}
impl<T: IntoApp> IntoApp for Box<T> {
    fn into_app<'help>() -> App<'help> { unimplemented!() }
    fn into_app_for_update<'help>() -> App<'help> { unimplemented!() }
}
pub trait FromArgMatches: Sized {
    fn from_arg_matches(matches: &ArgMatches) -> std::result::Result<Self, Error>;
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> std::result::Result<(), Error>;
}
impl<T: FromArgMatches> FromArgMatches for Box<T> {
    fn from_arg_matches(matches: &ArgMatches) -> std::result::Result<Self, Error> { unimplemented!() }
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> std::result::Result<(), Error> { unimplemented!() }
}
pub trait Args: FromArgMatches + Sized {
    fn augment_args(app: App<'_>) -> App<'_>;
    fn augment_args_for_update(app: App<'_>) -> App<'_>;
}
impl<T: Args> Args for Box<T> {
    fn augment_args(app: App<'_>) -> App<'_> { unimplemented!() }
    fn augment_args_for_update(app: App<'_>) -> App<'_> { unimplemented!() }
}
pub trait Subcommand: FromArgMatches + Sized {
    fn augment_subcommands(app: App<'_>) -> App<'_>;
    fn augment_subcommands_for_update(app: App<'_>) -> App<'_>;
    fn has_subcommand(name: &str) -> bool;
}
impl<T: Subcommand> Subcommand for Box<T> {
    fn augment_subcommands(app: App<'_>) -> App<'_> { unimplemented!() }
    fn augment_subcommands_for_update(app: App<'_>) -> App<'_> { unimplemented!() }
    fn has_subcommand(name: &str) -> bool { unimplemented!() }
}
pub trait ArgEnum: Sized + Clone {
    fn value_variants<'a>() -> &'a [Self];
    fn from_str(input: &str, ignore_case: bool) -> std::result::Result<Self, String> { unimplemented!() }
    fn to_possible_value<'a>(&self) -> Option<PossibleValue<'a>>;
}
trait Key {}
#[deprecated(since = "3.0.0")]
#[macro_export]
macro_rules! load_yaml { ($($any:tt)*) => {}; }
#[deprecated(since = "3.0.0")]
#[macro_export]
macro_rules! arg_enum { ($($any:tt)*) => {}; }
#[macro_export]
macro_rules! crate_version { ($($any:tt)*) => {}; }
#[macro_export]
macro_rules! crate_authors { ($($any:tt)*) => {}; }
#[macro_export]
macro_rules! crate_description { ($($any:tt)*) => {}; }
#[macro_export]
macro_rules! crate_name { ($($any:tt)*) => {}; }
#[macro_export]
macro_rules! app_from_crate { ($($any:tt)*) => {}; }
#[macro_export]
macro_rules! arg { ($($any:tt)*) => {}; }
#[deprecated(since = "3.0.0")]
#[macro_export]
macro_rules! clap_app { ($($any:tt)*) => {}; }
