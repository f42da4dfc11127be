// clap 3.2.25, declarations only, made from its published sources. Every optional feature is on.
// `Command` stands here as the type and `App` as its name of old, the other way round than in the sources: code of 3.2 says `Command`.
// crate: clap
use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::fmt::Display;
use std::io::{self, Write};
use std::str::FromStr;
use yaml_rust::Yaml;

pub use CommandFactory as IntoApp;
pub use Parser as StructOpt;
pub use ValueEnum as ArgEnum;
pub use yaml_rust::YamlLoader;

#[deprecated(since = "3.1.0")]
pub type App<'help> = Command<'help>;
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command<'help> {
    _p: std::marker::PhantomData<(&'help (),)>,
}
impl<'help> Command<'help> {
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
    pub fn mut_subcommand<'a, T, F>(self, subcmd_id: T, f: F) -> Self
    where
        F: FnOnce(Command<'help>) -> Command<'help>,
        T: Into<&'a str>,
    { unimplemented!() }
    pub fn group<G: Into<ArgGroup<'help>>>(self, group: G) -> Self { unimplemented!() }
    pub fn groups<I, T>(self, groups: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: Into<ArgGroup<'help>>,
    { unimplemented!() }
    pub fn subcommand<S: Into<Command<'help>>>(self, subcmd: S) -> Self { unimplemented!() }
    pub fn subcommands<I, T>(self, subcmds: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: Into<Command<'help>>,
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
    pub fn write_help<W: io::Write>(&mut self, w: &mut W) -> io::Result<()> { unimplemented!() }
    pub fn write_long_help<W: io::Write>(&mut self, w: &mut W) -> io::Result<()> { unimplemented!() }
    pub fn render_version(&self) -> String { unimplemented!() }
    pub fn render_long_version(&self) -> String { unimplemented!() }
    pub fn render_usage(&mut self) -> String { unimplemented!() }
}
impl<'help> Command<'help> {
    pub fn no_binary_name(self, yes: bool) -> Self { unimplemented!() }
    pub fn ignore_errors(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn args_override_self(self, yes: bool) -> Self { unimplemented!() }
    pub fn dont_delimit_trailing_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn color(self, color: ColorChoice) -> Self { unimplemented!() }
    pub fn term_width(self, width: usize) -> Self { unimplemented!() }
    pub fn max_term_width(self, w: usize) -> Self { unimplemented!() }
    pub fn disable_version_flag(self, yes: bool) -> Self { unimplemented!() }
    pub fn propagate_version(self, yes: bool) -> Self { unimplemented!() }
    pub fn next_line_help(self, yes: bool) -> Self { unimplemented!() }
    pub fn disable_help_flag(self, yes: bool) -> Self { unimplemented!() }
    pub fn disable_help_subcommand(self, yes: bool) -> Self { unimplemented!() }
    pub fn disable_colored_help(self, yes: bool) -> Self { unimplemented!() }
    pub fn help_expected(self, yes: bool) -> Self { unimplemented!() }
    pub fn dont_collapse_args_in_usage(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide_possible_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn infer_long_args(self, yes: bool) -> Self { unimplemented!() }
    pub fn infer_subcommands(self, yes: bool) -> Self { unimplemented!() }
}
impl<'help> Command<'help> {
    pub fn name<S: Into<String>>(self, name: S) -> Self { unimplemented!() }
    pub fn bin_name<S: Into<String>>(self, name: S) -> Self { unimplemented!() }
    pub fn display_name<S: Into<String>>(self, name: S) -> Self { unimplemented!() }
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
    #[deprecated(since = "3.1.0")]
    pub fn help_heading<O>(self, heading: O) -> Self
    where
        O: Into<Option<&'help str>>,
    { unimplemented!() }
    pub fn next_help_heading<O>(self, heading: O) -> Self
    where
        O: Into<Option<&'help str>>,
    { unimplemented!() }
    pub fn next_display_order(self, disp_ord: impl Into<Option<usize>>) -> Self { unimplemented!() }
    pub fn arg_required_else_help(self, yes: bool) -> Self { unimplemented!() }
    pub fn allow_hyphen_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn allow_negative_numbers(self, yes: bool) -> Self { unimplemented!() }
    pub fn trailing_var_arg(self, yes: bool) -> Self { unimplemented!() }
    pub fn allow_missing_positional(self, yes: bool) -> Self { unimplemented!() }
}
impl<'help> Command<'help> {
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
    pub fn hide(self, yes: bool) -> Self { unimplemented!() }
    pub fn subcommand_required(self, yes: bool) -> Self { unimplemented!() }
    pub fn allow_external_subcommands(self, yes: bool) -> Self { unimplemented!() }
    pub fn allow_invalid_utf8_for_external_subcommands(self, yes: bool) -> Self { unimplemented!() }
    pub fn args_conflicts_with_subcommands(self, yes: bool) -> Self { unimplemented!() }
    pub fn subcommand_precedence_over_arg(self, yes: bool) -> Self { unimplemented!() }
    pub fn subcommand_negates_reqs(self, yes: bool) -> Self { unimplemented!() }
    pub fn multicall(self, yes: bool) -> Self { unimplemented!() }
    pub fn subcommand_value_name<S>(self, value_name: S) -> Self
    where
        S: Into<&'help str>,
    { unimplemented!() }
    pub fn subcommand_help_heading<T>(self, heading: T) -> Self
    where
        T: Into<&'help str>,
    { unimplemented!() }
}
impl<'help> Command<'help> {
    pub fn get_display_name(&self) -> Option<&str> { unimplemented!() }
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
    #[deprecated(since = "3.1.0")]
    pub fn get_help_heading(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_next_help_heading(&self) -> Option<&'help str> { unimplemented!() }
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
    pub fn get_subcommands(&self) -> impl Iterator<Item = &Command<'help>> { unimplemented!() }
    pub fn get_subcommands_mut(&mut self) -> impl Iterator<Item = &mut Command<'help>> { unimplemented!() }
    pub fn has_subcommands(&self) -> bool { unimplemented!() }
    pub fn get_subcommand_help_heading(&self) -> Option<&str> { unimplemented!() }
    #[deprecated(since = "3.1.0")]
    pub fn get_subommand_help_heading(&self) -> Option<&str> { unimplemented!() }
    pub fn get_subcommand_value_name(&self) -> Option<&str> { unimplemented!() }
    pub fn get_before_help(&self) -> Option<&str> { unimplemented!() }
    pub fn get_before_long_help(&self) -> Option<&str> { unimplemented!() }
    pub fn get_after_help(&self) -> Option<&str> { unimplemented!() }
    pub fn get_after_long_help(&self) -> Option<&str> { unimplemented!() }
    pub fn find_subcommand<T>(&self, name: &T) -> Option<&Command<'help>>
    where
        T: PartialEq<str> + ?Sized,
    { unimplemented!() }
    pub fn find_subcommand_mut<T>(&mut self, name: &T) -> Option<&mut Command<'help>>
    where
        T: PartialEq<str> + ?Sized,
    { unimplemented!() }
    pub fn get_groups(&self) -> impl Iterator<Item = &ArgGroup<'help>> { unimplemented!() }
    pub fn get_arguments(&self) -> impl Iterator<Item = &Arg<'help>> { unimplemented!() }
    pub fn get_positionals(&self) -> impl Iterator<Item = &Arg<'help>> { unimplemented!() }
    pub fn get_opts(&self) -> impl Iterator<Item = &Arg<'help>> { unimplemented!() }
    pub fn get_arg_conflicts_with(&self, arg: &Arg) -> Vec<&Arg<'help>> { unimplemented!() }
    pub fn is_no_binary_name_set(&self) -> bool { unimplemented!() }
    pub fn is_dont_delimit_trailing_values_set(&self) -> bool { unimplemented!() }
    pub fn is_disable_version_flag_set(&self) -> bool { unimplemented!() }
    pub fn is_propagate_version_set(&self) -> bool { unimplemented!() }
    pub fn is_next_line_help_set(&self) -> bool { unimplemented!() }
    pub fn is_disable_help_flag_set(&self) -> bool { unimplemented!() }
    pub fn is_disable_help_subcommand_set(&self) -> bool { unimplemented!() }
    pub fn is_disable_colored_help_set(&self) -> bool { unimplemented!() }
    pub fn is_dont_collapse_args_in_usage_set(&self) -> bool { unimplemented!() }
    pub fn is_arg_required_else_help_set(&self) -> bool { unimplemented!() }
    pub fn is_allow_negative_numbers_set(&self) -> bool { unimplemented!() }
    pub fn is_trailing_var_arg_set(&self) -> bool { unimplemented!() }
    pub fn is_allow_missing_positional_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_set(&self) -> bool { unimplemented!() }
    pub fn is_subcommand_required_set(&self) -> bool { unimplemented!() }
    pub fn is_allow_external_subcommands_set(&self) -> bool { unimplemented!() }
    pub fn is_allow_invalid_utf8_for_external_subcommands_set(&self) -> bool { unimplemented!() }
    pub fn get_external_subcommand_value_parser(&self) -> Option<&super::ValueParser> { unimplemented!() }
    pub fn is_args_conflicts_with_subcommands_set(&self) -> bool { unimplemented!() }
    pub fn is_subcommand_precedence_over_arg_set(&self) -> bool { unimplemented!() }
    pub fn is_subcommand_negates_reqs_set(&self) -> bool { unimplemented!() }
    pub fn is_multicall_set(&self) -> bool { unimplemented!() }
}
impl<'help> Command<'help> {
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
    pub fn write_version<W: io::Write>(&self, w: &mut W) -> Result<()> { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn write_long_version<W: io::Write>(&self, w: &mut W) -> Result<()> { unimplemented!() }
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
impl<'help> Command<'help> {
    #[deprecated(since = "3.1.10")]
    pub fn _build_all(&mut self) { unimplemented!() }
    #[deprecated(since = "3.1.10")]
    pub fn _build(&mut self) { unimplemented!() }
    #[deprecated(since = "3.1.13")]
    pub fn _build_bin_names(&mut self) { unimplemented!() }
    pub fn build(&mut self) { unimplemented!() }
}
impl<'help> Default for Command<'help> {
    fn default() -> Self { unimplemented!() }
}
impl std::fmt::Display for Command<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
}
#[derive(Debug, PartialEq, Copy, Clone)]
#[non_exhaustive]
pub enum AppSettings {
    #[deprecated(since = "3.1.0")]
    IgnoreErrors,
    #[deprecated(since = "3.1.0")]
    WaitOnError,
    #[deprecated(since = "3.1.0")]
    AllowHyphenValues,
    #[deprecated(since = "3.1.0")]
    AllowNegativeNumbers,
    #[deprecated(since = "3.2.0")]
    AllArgsOverrideSelf,
    #[deprecated(since = "3.1.0")]
    AllowMissingPositional,
    #[deprecated(since = "3.1.0")]
    TrailingVarArg,
    #[deprecated(since = "3.1.0")]
    DontDelimitTrailingValues,
    #[deprecated(since = "3.1.0")]
    InferLongArgs,
    #[deprecated(since = "3.1.0")]
    InferSubcommands,
    #[deprecated(since = "3.1.0")]
    SubcommandRequired,
    #[deprecated(since = "3.1.0")]
    SubcommandRequiredElseHelp,
    #[deprecated(since = "3.1.0")]
    AllowExternalSubcommands,
    #[deprecated(since = "3.1.0")]
    Multicall,
    #[deprecated(since = "3.1.0")]
    AllowInvalidUtf8ForExternalSubcommands,
    #[deprecated(since = "3.1.0")]
    UseLongFormatForHelpSubcommand,
    #[deprecated(since = "3.1.0")]
    SubcommandsNegateReqs,
    #[deprecated(since = "3.1.0")]
    ArgsNegateSubcommands,
    #[deprecated(since = "3.1.0")]
    SubcommandPrecedenceOverArg,
    #[deprecated(since = "3.1.0")]
    ArgRequiredElseHelp,
    DeriveDisplayOrder,
    #[deprecated(since = "3.1.0")]
    DontCollapseArgsInUsage,
    #[deprecated(since = "3.1.0")]
    NextLineHelp,
    #[deprecated(since = "3.1.0")]
    DisableColoredHelp,
    #[deprecated(since = "3.1.0")]
    DisableHelpFlag,
    #[deprecated(since = "3.1.0")]
    DisableHelpSubcommand,
    #[deprecated(since = "3.1.0")]
    DisableVersionFlag,
    #[deprecated(since = "3.1.0")]
    PropagateVersion,
    #[deprecated(since = "3.1.0")]
    Hidden,
    #[deprecated(since = "3.1.0")]
    HidePossibleValues,
    #[deprecated(since = "3.1.0")]
    HelpExpected,
    #[deprecated(since = "3.1.0")]
    NoBinaryName,
    #[deprecated(since = "3.2.0")]
    NoAutoHelp,
    #[deprecated(since = "3.2.0")]
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
    pub fn id<S: Into<&'help str>>(self, n: S) -> Self { unimplemented!() }
    #[deprecated(since = "3.1.0")]
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
    #[deprecated(since = "3.2.0")]
    pub fn multiple_occurrences(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "3.2.0")]
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
    pub fn action(self, action: ArgAction) -> Self { unimplemented!() }
    pub fn value_parser(self, parser: impl Into<super::ValueParser>) -> Self { unimplemented!() }
    pub fn multiple_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn number_of_values(self, qty: usize) -> Self { unimplemented!() }
    pub fn max_values(self, qty: usize) -> Self { unimplemented!() }
    pub fn min_values(self, qty: usize) -> Self { unimplemented!() }
    pub fn value_name(self, name: &'help str) -> Self { unimplemented!() }
    pub fn value_names(self, names: &[&'help str]) -> Self { unimplemented!() }
    pub fn value_hint(self, value_hint: ValueHint) -> Self { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn validator<F, O, E>(self, f: F) -> Self
    where
        F: FnMut(&str) -> std::result::Result<O, E> + Send + 'help,
        E: Into<Box<dyn Error + Send + Sync + 'static>>,
    { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn validator_os<F, O, E>(self, f: F) -> Self
    where
        F: FnMut(&OsStr) -> std::result::Result<O, E> + Send + 'help,
        E: Into<Box<dyn Error + Send + Sync + 'static>>,
    { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn validator_regex(
        self,
        regex: impl Into<RegexRef<'help>>,
        err_message: &'help str,
    ) -> Self { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn possible_value<T>(self, value: T) -> Self
    where
        T: Into<PossibleValue<'help>>,
    { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn possible_values<I, T>(self, values: I) -> Self
    where
        I: IntoIterator<Item = T>,
        T: Into<PossibleValue<'help>>,
    { unimplemented!() }
    pub fn ignore_case(self, yes: bool) -> Self { unimplemented!() }
    pub fn allow_hyphen_values(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn allow_invalid_utf8(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn forbid_empty_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn require_equals(self, yes: bool) -> Self { unimplemented!() }
    pub fn use_value_delimiter(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "3.1.0")]
    pub fn use_delimiter(self, yes: bool) -> Self { unimplemented!() }
    pub fn value_delimiter(self, d: char) -> Self { unimplemented!() }
    pub fn require_value_delimiter(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "3.1.0")]
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
    pub fn get_id(&self) -> &'help str { unimplemented!() }
    #[deprecated(since = "3.1.0")]
    pub fn get_name(&self) -> &'help str { unimplemented!() }
    pub fn get_help(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_long_help(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_help_heading(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_short(&self) -> Option<char> { unimplemented!() }
    pub fn get_visible_short_aliases(&self) -> Option<Vec<char>> { unimplemented!() }
    pub fn get_all_short_aliases(&self) -> Option<Vec<char>> { unimplemented!() }
    pub fn get_short_and_visible_aliases(&self) -> Option<Vec<char>> { unimplemented!() }
    pub fn get_long(&self) -> Option<&'help str> { unimplemented!() }
    pub fn get_visible_aliases(&self) -> Option<Vec<&'help str>> { unimplemented!() }
    pub fn get_all_aliases(&self) -> Option<Vec<&'help str>> { unimplemented!() }
    pub fn get_long_and_visible_aliases(&self) -> Option<Vec<&'help str>> { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn get_possible_values(&self) -> Option<&[PossibleValue<'help>]> { unimplemented!() }
    pub fn get_value_names(&self) -> Option<&[&'help str]> { unimplemented!() }
    pub fn get_num_vals(&self) -> Option<usize> { unimplemented!() }
    pub fn get_value_delimiter(&self) -> Option<char> { unimplemented!() }
    pub fn get_index(&self) -> Option<usize> { unimplemented!() }
    pub fn get_value_hint(&self) -> ValueHint { unimplemented!() }
    #[deprecated(since = "3.1.0")]
    pub fn get_global(&self) -> bool { unimplemented!() }
    pub fn get_env(&self) -> Option<&OsStr> { unimplemented!() }
    pub fn get_default_values(&self) -> &[&OsStr] { unimplemented!() }
    pub fn is_positional(&self) -> bool { unimplemented!() }
    pub fn is_required_set(&self) -> bool { unimplemented!() }
    pub fn is_multiple_values_set(&self) -> bool { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn is_multiple_occurrences_set(&self) -> bool { unimplemented!() }
    pub fn is_takes_value_set(&self) -> bool { unimplemented!() }
    pub fn is_allow_hyphen_values_set(&self) -> bool { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn is_forbid_empty_values_set(&self) -> bool { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn is_allow_invalid_utf8_set(&self) -> bool { unimplemented!() }
    pub fn get_action(&self) -> &super::ArgAction { unimplemented!() }
    pub fn get_value_parser(&self) -> &super::ValueParser { unimplemented!() }
    pub fn is_global_set(&self) -> bool { unimplemented!() }
    pub fn is_next_line_help_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_default_value_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_possible_values_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_env_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_env_values_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_short_help_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_long_help_set(&self) -> bool { unimplemented!() }
    pub fn is_use_value_delimiter_set(&self) -> bool { unimplemented!() }
    pub fn is_require_value_delimiter_set(&self) -> bool { unimplemented!() }
    pub fn is_require_equals_set(&self) -> bool { unimplemented!() }
    pub fn is_exclusive_set(&self) -> bool { unimplemented!() }
    pub fn is_last_set(&self) -> bool { unimplemented!() }
    pub fn is_ignore_case_set(&self) -> bool { unimplemented!() }
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ArgAction {
    Set,
    Append,
    #[deprecated(since = "3.2.0")]
    StoreValue,
    #[deprecated(since = "3.2.0")]
    IncOccurrence,
    SetTrue,
    SetFalse,
    Count,
    Help,
    Version,
}
impl ArgAction {
    pub fn takes_values(&self) -> bool { unimplemented!() }
}
#[derive(Debug, PartialEq, Copy, Clone)]
#[non_exhaustive]
pub enum ArgSettings {
    #[deprecated(since = "3.1.0")]
    Required,
    #[deprecated(since = "3.1.0")]
    MultipleValues,
    #[deprecated(since = "3.1.0")]
    MultipleOccurrences,
    #[deprecated(since = "3.0.0")]
    Multiple,
    #[deprecated(since = "3.1.0")]
    ForbidEmptyValues,
    #[deprecated(since = "3.1.0")]
    Global,
    #[deprecated(since = "3.1.0")]
    Hidden,
    #[deprecated(since = "3.1.0")]
    TakesValue,
    #[deprecated(since = "3.1.0")]
    UseValueDelimiter,
    #[deprecated(since = "3.1.0")]
    NextLineHelp,
    #[deprecated(since = "3.1.0")]
    RequireDelimiter,
    #[deprecated(since = "3.1.0")]
    HidePossibleValues,
    #[deprecated(since = "3.1.0")]
    AllowHyphenValues,
    #[deprecated(since = "3.0.0")]
    AllowLeadingHyphen,
    #[deprecated(since = "3.1.0")]
    RequireEquals,
    #[deprecated(since = "3.1.0")]
    Last,
    #[deprecated(since = "3.1.0")]
    HideDefaultValue,
    #[deprecated(since = "3.1.0")]
    IgnoreCase,
    #[deprecated(since = "3.0.0")]
    CaseInsensitive,
    #[deprecated(since = "3.1.0")]
    HideEnv,
    #[deprecated(since = "3.1.0")]
    HideEnvValues,
    #[deprecated(since = "3.1.0")]
    HiddenShortHelp,
    #[deprecated(since = "3.1.0")]
    HiddenLongHelp,
    #[deprecated(since = "3.1.0")]
    AllowInvalidUtf8,
    #[deprecated(since = "3.1.0")]
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
    pub fn id<S: Into<&'help str>>(self, n: S) -> Self { unimplemented!() }
    #[deprecated(since = "3.1.0")]
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
    pub fn get_one<T: Any + Clone + Send + Sync + 'static>(
        &self,
        id: &str,
    ) -> Option<&T> { unimplemented!() }
    pub fn get_count(&self, id: &str) -> u8 { unimplemented!() }
    pub fn get_flag(&self, id: &str) -> bool { unimplemented!() }
    pub fn get_many<T: Any + Clone + Send + Sync + 'static>(
        &self,
        id: &str,
    ) -> Option<ValuesRef<T>> { unimplemented!() }
    pub fn get_raw(&self, id: &str) -> Option<RawValues<'_>> { unimplemented!() }
    pub fn remove_one<T: Any + Clone + Send + Sync + 'static>(
        &mut self,
        id: &str,
    ) -> Option<T> { unimplemented!() }
    pub fn remove_many<T: Any + Clone + Send + Sync + 'static>(
        &mut self,
        id: &str,
    ) -> Option<Values2<T>> { unimplemented!() }
    pub fn contains_id(&self, id: &str) -> bool { unimplemented!() }
    pub fn args_present(&self) -> bool { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn value_of<T: Key>(&self, id: T) -> Option<&str> { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn value_of_lossy<T: Key>(&self, id: T) -> Option<Cow<'_, str>> { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn value_of_os<T: Key>(&self, id: T) -> Option<&OsStr> { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn values_of<T: Key>(&self, id: T) -> Option<Values> { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn values_of_lossy<T: Key>(&self, id: T) -> Option<Vec<String>> { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn values_of_os<T: Key>(&self, id: T) -> Option<OsValues> { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn value_of_t<R>(&self, name: &str) -> std::result::Result<R, Error>
    where
        R: FromStr,
        <R as FromStr>::Err: Display,
    { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn value_of_t_or_exit<R>(&self, name: &str) -> R
    where
        R: FromStr,
        <R as FromStr>::Err: Display,
    { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn values_of_t<R>(&self, name: &str) -> std::result::Result<Vec<R>, Error>
    where
        R: FromStr,
        <R as FromStr>::Err: Display,
    { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn values_of_t_or_exit<R>(&self, name: &str) -> Vec<R>
    where
        R: FromStr,
        <R as FromStr>::Err: Display,
    { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn is_present<T: Key>(&self, id: T) -> bool { unimplemented!() }
    pub fn value_source<T: Key>(&self, id: T) -> Option<ValueSource> { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn occurrences_of<T: Key>(&self, id: T) -> u64 { unimplemented!() }
    pub fn index_of<T: Key>(&self, id: T) -> Option<usize> { unimplemented!() }
    pub fn indices_of<T: Key>(&self, id: T) -> Option<Indices<'_>> { unimplemented!() }
    #[deprecated(since = "3.2.0")]
    pub fn is_valid_arg(&self, _id: impl Key) -> bool { unimplemented!() }
}
impl ArgMatches {
    pub fn subcommand(&self) -> Option<(&str, &ArgMatches)> { unimplemented!() }
    pub fn remove_subcommand(&mut self) -> Option<(String, ArgMatches)> { unimplemented!() }
    pub fn subcommand_matches<T: Key>(&self, id: T) -> Option<&ArgMatches> { unimplemented!() }
    pub fn subcommand_name(&self) -> Option<&str> { unimplemented!() }
    pub fn is_valid_subcommand(&self, _id: impl Key) -> bool { unimplemented!() }
}
impl ArgMatches {
    pub fn try_get_one<T: Any + Clone + Send + Sync + 'static>(
        &self,
        id: &str,
    ) -> std::result::Result<Option<&T>, MatchesError> { unimplemented!() }
    pub fn try_get_many<T: Any + Clone + Send + Sync + 'static>(
        &self,
        id: &str,
    ) -> std::result::Result<Option<ValuesRef<T>>, MatchesError> { unimplemented!() }
    pub fn try_get_raw(&self, id: &str) -> std::result::Result<Option<RawValues<'_>>, MatchesError> { unimplemented!() }
    pub fn try_remove_one<T: Any + Clone + Send + Sync + 'static>(
        &mut self,
        id: &str,
    ) -> std::result::Result<Option<T>, MatchesError> { unimplemented!() }
    pub fn try_remove_many<T: Any + Clone + Send + Sync + 'static>(
        &mut self,
        id: &str,
    ) -> std::result::Result<Option<Values2<T>>, MatchesError> { unimplemented!() }
    pub fn try_contains_id(&self, id: &str) -> std::result::Result<bool, MatchesError> { unimplemented!() }
}
#[derive(Clone, Debug)]
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
#[deprecated(since = "3.2.0")]
#[derive(Clone, Debug)]
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
#[deprecated(since = "3.2.0")]
#[derive(Clone, Debug)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ValueSource {
    DefaultValue,
    EnvVariable,
    CommandLine,
}
#[deprecated(since = "3.0.0")]
#[derive(Debug, Copy, Clone)]
pub struct SubCommand {}
impl SubCommand {
    #[deprecated(since = "3.0.0")]
    pub fn with_name<'help>(name: &str) -> Command<'help> { unimplemented!() }
    #[deprecated(since = "3.0.0")]
    pub fn from_yaml(yaml: &yaml_rust::Yaml) -> Command { unimplemented!() }
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
    #[deprecated(since = "3.1.0")]
    pub fn is_hidden(&self) -> bool { unimplemented!() }
    pub fn is_hide_set(&self) -> bool { unimplemented!() }
    #[deprecated(since = "3.1.4")]
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
#[derive(Debug, PartialEq, Eq, Hash, Copy, Clone)]
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
    #[deprecated(since = "3.1.0")]
    pub kind: ErrorKind,
    #[deprecated(since = "3.1.0")]
    pub info: Vec<String>,
    _p: (),
}
impl Error {
    pub fn raw(kind: ErrorKind, message: impl std::fmt::Display) -> Self { unimplemented!() }
    pub fn format(self, cmd: &mut Command) -> Self { unimplemented!() }
    pub fn kind(&self) -> ErrorKind { unimplemented!() }
    pub fn context(&self) -> impl Iterator<Item = (ContextKind, &ContextValue)> { unimplemented!() }
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
impl ErrorKind {
    pub fn as_str(self) -> Option<&'static str> { unimplemented!() }
}
impl std::fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub trait Parser: FromArgMatches + CommandFactory + Sized {
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
    fn clap<'help>() -> Command<'help> { unimplemented!() }
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
pub trait CommandFactory: Sized {
    fn command<'help>() -> Command<'help> { unimplemented!() }
    #[deprecated(since = "3.1.0")]
    fn into_app<'help>() -> Command<'help>;
    fn command_for_update<'help>() -> Command<'help> { unimplemented!() }
    #[deprecated(since = "3.1.0")]
    fn into_app_for_update<'help>() -> Command<'help>;
}
impl<T: CommandFactory> CommandFactory for Box<T> {
    fn into_app<'help>() -> Command<'help> { unimplemented!() }
    fn into_app_for_update<'help>() -> Command<'help> { unimplemented!() }
}
pub trait FromArgMatches: Sized {
    fn from_arg_matches(matches: &ArgMatches) -> std::result::Result<Self, Error>;
    fn from_arg_matches_mut(matches: &mut ArgMatches) -> std::result::Result<Self, Error> { unimplemented!() }
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> std::result::Result<(), Error>;
    fn update_from_arg_matches_mut(
        &mut self,
        matches: &mut ArgMatches,
    ) -> std::result::Result<(), Error> { unimplemented!() }
}
impl<T: FromArgMatches> FromArgMatches for Box<T> {
    fn from_arg_matches(matches: &ArgMatches) -> std::result::Result<Self, Error> { unimplemented!() }
    fn from_arg_matches_mut(matches: &mut ArgMatches) -> std::result::Result<Self, Error> { unimplemented!() }
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> std::result::Result<(), Error> { unimplemented!() }
    fn update_from_arg_matches_mut(
        &mut self,
        matches: &mut ArgMatches,
    ) -> std::result::Result<(), Error> { unimplemented!() }
}
pub trait Args: FromArgMatches + Sized {
    fn augment_args(cmd: Command<'_>) -> Command<'_>;
    fn augment_args_for_update(cmd: Command<'_>) -> Command<'_>;
}
impl<T: Args> Args for Box<T> {
    fn augment_args(cmd: Command<'_>) -> Command<'_> { unimplemented!() }
    fn augment_args_for_update(cmd: Command<'_>) -> Command<'_> { unimplemented!() }
}
pub trait Subcommand: FromArgMatches + Sized {
    fn augment_subcommands(cmd: Command<'_>) -> Command<'_>;
    fn augment_subcommands_for_update(cmd: Command<'_>) -> Command<'_>;
    fn has_subcommand(name: &str) -> bool;
}
impl<T: Subcommand> Subcommand for Box<T> {
    fn augment_subcommands(cmd: Command<'_>) -> Command<'_> { unimplemented!() }
    fn augment_subcommands_for_update(cmd: Command<'_>) -> Command<'_> { unimplemented!() }
    fn has_subcommand(name: &str) -> bool { unimplemented!() }
}
pub trait ValueEnum: Sized + Clone {
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
macro_rules! command { ($($any:tt)*) => {}; }
#[deprecated(since = "3.1.0")]
#[macro_export]
macro_rules! app_from_crate { ($($any:tt)*) => {}; }
#[macro_export]
macro_rules! arg { ($($any:tt)*) => {}; }
#[deprecated(since = "3.0.0")]
#[macro_export]
macro_rules! clap_app { ($($any:tt)*) => {}; }
#[macro_export]
macro_rules! value_parser { ($($any:tt)*) => {}; }
pub mod builder {
    use std::borrow::Cow;
    use std::ops::{Range, RangeBounds};
    use regex::{Regex, RegexSet};
    pub use crate::{App, AppFlags, AppSettings, Arg, ArgAction, ArgFlags, ArgGroup, ArgSettings, Command, PossibleValue, ValueHint};
    #[derive(Clone, Debug)]
    pub struct PossibleValuesParser {
        _p: (),
    }
    impl PossibleValuesParser {
        pub fn new(values: impl Into<PossibleValuesParser>) -> Self { unimplemented!() }
    }
    impl TypedValueParser for PossibleValuesParser {
        type Value = String;
        fn parse_ref(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            value: &std::ffi::OsStr,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
        fn parse(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            value: std::ffi::OsString,
        ) -> std::result::Result<String, crate::Error> { unimplemented!() }
        fn possible_values(
            &self,
        ) -> Option<Box<dyn Iterator<Item = crate::PossibleValue<'static>> + '_>> { unimplemented!() }
    }
    impl<I, T> From<I> for PossibleValuesParser
    where
        I: IntoIterator<Item = T>,
        T: Into<super::PossibleValue<'static>>,
    {
        fn from(values: I) -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    pub struct RangedI64ValueParser<
        T: std::convert::TryFrom<i64> + Clone + Send + Sync = i64,
    > {
        _p: std::marker::PhantomData<(T,)>,
    }
    impl<T: std::convert::TryFrom<i64> + Clone + Send + Sync> RangedI64ValueParser<T> {
        pub fn new() -> Self { unimplemented!() }
        pub fn range<B: RangeBounds<i64>>(self, range: B) -> Self { unimplemented!() }
    }
    impl<T: std::convert::TryFrom<i64> + Clone + Send + Sync + 'static> TypedValueParser
    for RangedI64ValueParser<T>
    where
        <T as std::convert::TryFrom<
            i64,
        >>::Error: Send + Sync + 'static + std::error::Error + ToString,
    {
        type Value = T;
        fn parse_ref(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            raw_value: &std::ffi::OsStr,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
    }
    impl<T: std::convert::TryFrom<i64> + Clone + Send + Sync, B: RangeBounds<i64>> From<B>
    for RangedI64ValueParser<T> {
        fn from(range: B) -> Self { unimplemented!() }
    }
    impl<T: std::convert::TryFrom<i64> + Clone + Send + Sync> Default
    for RangedI64ValueParser<T> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    pub struct RangedU64ValueParser<T: std::convert::TryFrom<u64> = u64> {
        _p: std::marker::PhantomData<(T,)>,
    }
    impl<T: std::convert::TryFrom<u64>> RangedU64ValueParser<T> {
        pub fn new() -> Self { unimplemented!() }
        pub fn range<B: RangeBounds<u64>>(self, range: B) -> Self { unimplemented!() }
    }
    impl<T: std::convert::TryFrom<u64> + Clone + Send + Sync + 'static> TypedValueParser
    for RangedU64ValueParser<T>
    where
        <T as std::convert::TryFrom<
            u64,
        >>::Error: Send + Sync + 'static + std::error::Error + ToString,
    {
        type Value = T;
        fn parse_ref(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            raw_value: &std::ffi::OsStr,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
    }
    impl<T: std::convert::TryFrom<u64>, B: RangeBounds<u64>> From<B>
    for RangedU64ValueParser<T> {
        fn from(range: B) -> Self { unimplemented!() }
    }
    impl<T: std::convert::TryFrom<u64>> Default for RangedU64ValueParser<T> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct StringValueParser {}
    impl StringValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl TypedValueParser for StringValueParser {
        type Value = String;
        fn parse_ref(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            value: &std::ffi::OsStr,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
        fn parse(
            &self,
            cmd: &crate::Command,
            _arg: Option<&crate::Arg>,
            value: std::ffi::OsString,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
    }
    impl Default for StringValueParser {
        fn default() -> Self { unimplemented!() }
    }
    pub trait TypedValueParser: Clone + Send + Sync + 'static {
        type Value;
        fn parse_ref(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            value: &std::ffi::OsStr,
        ) -> std::result::Result<Self::Value, crate::Error>;
        fn parse(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            value: std::ffi::OsString,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
        fn possible_values(
            &self,
        ) -> Option<Box<dyn Iterator<Item = crate::PossibleValue<'static>> + '_>> { unimplemented!() }
        fn map<T, F>(self, func: F) -> MapValueParser<Self, F>
        where
            T: Send + Sync + Clone,
            F: Fn(Self::Value) -> T + Clone,
        { unimplemented!() }
    }
    impl<F, T, E> TypedValueParser for F
    where
        F: Fn(&str) -> std::result::Result<T, E> + Clone + Send + Sync + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync + 'static>>,
    {
        type Value = T;
        fn parse_ref(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            value: &std::ffi::OsStr,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
    }
    pub struct ValueParser {
        _p: (),
    }
    impl ValueParser {
        pub fn new<P>(other: P) -> Self
        where
            P: TypedValueParser,
            P::Value: Send + Sync + Clone,
        { unimplemented!() }
        pub const fn bool() -> Self { unimplemented!() }
        pub const fn string() -> Self { unimplemented!() }
        pub const fn os_string() -> Self { unimplemented!() }
        pub const fn path_buf() -> Self { unimplemented!() }
    }
    impl ValueParser {
        pub fn type_id(&self) -> AnyValueId { unimplemented!() }
        pub fn possible_values(
            &self,
        ) -> Option<Box<dyn Iterator<Item = crate::PossibleValue<'static>> + '_>> { unimplemented!() }
    }
    impl<P> From<P> for ValueParser
    where
        P: TypedValueParser + Send + Sync + 'static,
        P::Value: Send + Sync + Clone,
    {
        fn from(p: P) -> Self { unimplemented!() }
    }
    impl From<std::ops::Range<i64>> for ValueParser {
        fn from(value: std::ops::Range<i64>) -> Self { unimplemented!() }
    }
    impl From<std::ops::RangeInclusive<i64>> for ValueParser {
        fn from(value: std::ops::RangeInclusive<i64>) -> Self { unimplemented!() }
    }
    impl From<std::ops::RangeFrom<i64>> for ValueParser {
        fn from(value: std::ops::RangeFrom<i64>) -> Self { unimplemented!() }
    }
    impl From<std::ops::RangeTo<i64>> for ValueParser {
        fn from(value: std::ops::RangeTo<i64>) -> Self { unimplemented!() }
    }
    impl From<std::ops::RangeToInclusive<i64>> for ValueParser {
        fn from(value: std::ops::RangeToInclusive<i64>) -> Self { unimplemented!() }
    }
    impl From<std::ops::RangeFull> for ValueParser {
        fn from(value: std::ops::RangeFull) -> Self { unimplemented!() }
    }
    impl<P, const C: usize> From<[P; C]> for ValueParser
    where
        P: Into<super::PossibleValue<'static>>,
    {
        fn from(values: [P; C]) -> Self { unimplemented!() }
    }
    impl std::fmt::Debug for ValueParser {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
    }
    impl Clone for ValueParser {
        fn clone(&self) -> Self { unimplemented!() }
    }
    pub trait ValueParserFactory {
        type Parser;
        fn value_parser() -> Self::Parser;
    }
    impl ValueParserFactory for String {
        type Parser = ValueParser;
        fn value_parser() -> Self::Parser { unimplemented!() }
    }
    impl ValueParserFactory for std::ffi::OsString {
        type Parser = ValueParser;
        fn value_parser() -> Self::Parser { unimplemented!() }
    }
    impl ValueParserFactory for std::path::PathBuf {
        type Parser = ValueParser;
        fn value_parser() -> Self::Parser { unimplemented!() }
    }
    impl ValueParserFactory for bool {
        type Parser = ValueParser;
        fn value_parser() -> Self::Parser { unimplemented!() }
    }
    impl ValueParserFactory for u8 {
        type Parser = RangedI64ValueParser<u8>;
        fn value_parser() -> Self::Parser { unimplemented!() }
    }
    impl ValueParserFactory for i8 {
        type Parser = RangedI64ValueParser<i8>;
        fn value_parser() -> Self::Parser { unimplemented!() }
    }
    impl ValueParserFactory for u16 {
        type Parser = RangedI64ValueParser<u16>;
        fn value_parser() -> Self::Parser { unimplemented!() }
    }
    impl ValueParserFactory for i16 {
        type Parser = RangedI64ValueParser<i16>;
        fn value_parser() -> Self::Parser { unimplemented!() }
    }
    impl ValueParserFactory for u32 {
        type Parser = RangedI64ValueParser<u32>;
        fn value_parser() -> Self::Parser { unimplemented!() }
    }
    impl ValueParserFactory for i32 {
        type Parser = RangedI64ValueParser<i32>;
        fn value_parser() -> Self::Parser { unimplemented!() }
    }
    impl ValueParserFactory for i64 {
        type Parser = RangedI64ValueParser<i64>;
        fn value_parser() -> Self::Parser { unimplemented!() }
    }
    impl ValueParserFactory for u64 {
        type Parser = RangedU64ValueParser<u64>;
        fn value_parser() -> Self::Parser { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct BoolValueParser {}
    impl BoolValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl TypedValueParser for BoolValueParser {
        type Value = bool;
        fn parse_ref(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            value: &std::ffi::OsStr,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
        fn possible_values(
            &self,
        ) -> Option<Box<dyn Iterator<Item = crate::PossibleValue<'static>> + '_>> { unimplemented!() }
    }
    impl Default for BoolValueParser {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct BoolishValueParser {}
    impl BoolishValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl TypedValueParser for BoolishValueParser {
        type Value = bool;
        fn parse_ref(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            value: &std::ffi::OsStr,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
        fn possible_values(
            &self,
        ) -> Option<Box<dyn Iterator<Item = crate::PossibleValue<'static>> + '_>> { unimplemented!() }
    }
    impl Default for BoolishValueParser {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Clone, Debug)]
    pub struct EnumValueParser<E: crate::ValueEnum + Clone + Send + Sync + 'static> {
        _p: std::marker::PhantomData<(E,)>,
    }
    impl<E: crate::ValueEnum + Clone + Send + Sync + 'static> EnumValueParser<E> {
        pub fn new() -> Self { unimplemented!() }
    }
    impl<E: crate::ValueEnum + Clone + Send + Sync + 'static> TypedValueParser
    for EnumValueParser<E> {
        type Value = E;
        fn parse_ref(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            value: &std::ffi::OsStr,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
        fn possible_values(
            &self,
        ) -> Option<Box<dyn Iterator<Item = crate::PossibleValue<'static>> + '_>> { unimplemented!() }
    }
    impl<E: crate::ValueEnum + Clone + Send + Sync + 'static> Default
    for EnumValueParser<E> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct FalseyValueParser {}
    impl FalseyValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl TypedValueParser for FalseyValueParser {
        type Value = bool;
        fn parse_ref(
            &self,
            cmd: &crate::Command,
            _arg: Option<&crate::Arg>,
            value: &std::ffi::OsStr,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
        fn possible_values(
            &self,
        ) -> Option<Box<dyn Iterator<Item = crate::PossibleValue<'static>> + '_>> { unimplemented!() }
    }
    impl Default for FalseyValueParser {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct NonEmptyStringValueParser {}
    impl NonEmptyStringValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl TypedValueParser for NonEmptyStringValueParser {
        type Value = String;
        fn parse_ref(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            value: &std::ffi::OsStr,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
    }
    impl Default for NonEmptyStringValueParser {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct OsStringValueParser {}
    impl OsStringValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl TypedValueParser for OsStringValueParser {
        type Value = std::ffi::OsString;
        fn parse_ref(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            value: &std::ffi::OsStr,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
        fn parse(
            &self,
            _cmd: &crate::Command,
            _arg: Option<&crate::Arg>,
            value: std::ffi::OsString,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
    }
    impl Default for OsStringValueParser {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct PathBufValueParser {}
    impl PathBufValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl TypedValueParser for PathBufValueParser {
        type Value = std::path::PathBuf;
        fn parse_ref(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            value: &std::ffi::OsStr,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
        fn parse(
            &self,
            cmd: &crate::Command,
            arg: Option<&crate::Arg>,
            value: std::ffi::OsString,
        ) -> std::result::Result<Self::Value, crate::Error> { unimplemented!() }
    }
    impl Default for PathBufValueParser {
        fn default() -> Self { unimplemented!() }
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
}
pub mod parser {
    use std::ffi::OsStr;
    use std::any::TypeId;
    pub use crate::{ArgMatches, Indices, OsValues, ValueSource, Values};
    #[derive(Clone, Debug)]
    pub struct RawValues<'a> {
        _p: std::marker::PhantomData<(&'a (),)>,
    }
    impl<'a> Iterator for RawValues<'a> {
        type Item = &'a OsStr;
        fn next(&mut self) -> Option<&'a OsStr> { unimplemented!() }
        fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
    }
    impl<'a> DoubleEndedIterator for RawValues<'a> {
        fn next_back(&mut self) -> Option<&'a OsStr> { unimplemented!() }
    }
    impl<'a> ExactSizeIterator for RawValues<'a> {}
    impl Default for RawValues<'_> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Clone, Debug)]
    pub struct ValuesRef<'a, T> {
        _p: std::marker::PhantomData<(&'a (), T)>,
    }
    impl<'a, T: 'a> Iterator for ValuesRef<'a, T> {
        type Item = &'a T;
        fn next(&mut self) -> Option<Self::Item> { unimplemented!() }
        fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
    }
    impl<'a, T: 'a> DoubleEndedIterator for ValuesRef<'a, T> {
        fn next_back(&mut self) -> Option<Self::Item> { unimplemented!() }
    }
    impl<'a, T: 'a> ExactSizeIterator for ValuesRef<'a, T> {}
    impl<'a, T: 'a> Default for ValuesRef<'a, T> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MatchesError {
        #[non_exhaustive]
        Downcast { actual: super::AnyValueId, expected: super::AnyValueId },
        #[non_exhaustive]
        UnknownArgument {},
    }
    impl std::error::Error for MatchesError {}
    impl std::fmt::Display for MatchesError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
    }
}
pub mod error {
    pub use crate::{Error, ErrorKind, Result};
    #[derive(Copy, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ContextKind {
        InvalidSubcommand,
        InvalidArg,
        PriorArg,
        ValidValue,
        InvalidValue,
        ActualNumValues,
        ExpectedNumValues,
        MinValues,
        ActualNumOccurrences,
        MaxOccurrences,
        SuggestedCommand,
        SuggestedSubcommand,
        SuggestedArg,
        SuggestedValue,
        TrailingArg,
        Usage,
        Custom,
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ContextValue {
        None,
        Bool(bool),
        String(String),
        Strings(Vec<String>),
        Number(isize),
    }
}
