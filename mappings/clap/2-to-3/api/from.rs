// clap 2.34.0, declarations only, made from its published sources. Every optional feature is on.
// crate: clap
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::str::FromStr;
use yaml_rust::Yaml;

pub use yaml_rust::YamlLoader;

pub struct App<'a, 'b>
where
    'a: 'b,
{
    _p: std::marker::PhantomData<(&'a (), &'b ())>,
}
impl<'a, 'b> App<'a, 'b> {
    pub fn new<S: Into<String>>(n: S) -> Self { unimplemented!() }
    pub fn get_name(&self) -> &str { unimplemented!() }
    pub fn get_bin_name(&self) -> Option<&str> { unimplemented!() }
    #[deprecated(since = "2.14.1")]
    pub fn with_defaults<S: Into<String>>(n: S) -> Self { unimplemented!() }
    pub fn from_yaml(yaml: &'a Yaml) -> App<'a, 'a> { unimplemented!() }
    pub fn author<S: Into<&'b str>>(self, author: S) -> Self { unimplemented!() }
    pub fn bin_name<S: Into<String>>(self, name: S) -> Self { unimplemented!() }
    pub fn about<S: Into<&'b str>>(self, about: S) -> Self { unimplemented!() }
    pub fn long_about<S: Into<&'b str>>(self, about: S) -> Self { unimplemented!() }
    pub fn name<S: Into<String>>(self, name: S) -> Self { unimplemented!() }
    pub fn after_help<S: Into<&'b str>>(self, help: S) -> Self { unimplemented!() }
    pub fn before_help<S: Into<&'b str>>(self, help: S) -> Self { unimplemented!() }
    pub fn version<S: Into<&'b str>>(self, ver: S) -> Self { unimplemented!() }
    pub fn long_version<S: Into<&'b str>>(self, ver: S) -> Self { unimplemented!() }
    pub fn usage<S: Into<&'b str>>(self, usage: S) -> Self { unimplemented!() }
    pub fn help<S: Into<&'b str>>(self, help: S) -> Self { unimplemented!() }
    pub fn help_short<S: AsRef<str> + 'b>(self, s: S) -> Self { unimplemented!() }
    pub fn version_short<S: AsRef<str>>(self, s: S) -> Self { unimplemented!() }
    pub fn help_message<S: Into<&'a str>>(self, s: S) -> Self { unimplemented!() }
    pub fn version_message<S: Into<&'a str>>(self, s: S) -> Self { unimplemented!() }
    pub fn template<S: Into<&'b str>>(self, s: S) -> Self { unimplemented!() }
    pub fn setting(self, setting: AppSettings) -> Self { unimplemented!() }
    pub fn settings(self, settings: &[AppSettings]) -> Self { unimplemented!() }
    pub fn global_setting(self, setting: AppSettings) -> Self { unimplemented!() }
    pub fn global_settings(self, settings: &[AppSettings]) -> Self { unimplemented!() }
    pub fn unset_setting(self, setting: AppSettings) -> Self { unimplemented!() }
    pub fn unset_settings(self, settings: &[AppSettings]) -> Self { unimplemented!() }
    pub fn set_term_width(self, width: usize) -> Self { unimplemented!() }
    pub fn max_term_width(self, w: usize) -> Self { unimplemented!() }
    pub fn arg<A: Into<Arg<'a, 'b>>>(self, a: A) -> Self { unimplemented!() }
    pub fn args(self, args: &[Arg<'a, 'b>]) -> Self { unimplemented!() }
    pub fn arg_from_usage(self, usage: &'a str) -> Self { unimplemented!() }
    pub fn args_from_usage(self, usage: &'a str) -> Self { unimplemented!() }
    pub fn alias<S: Into<&'b str>>(self, name: S) -> Self { unimplemented!() }
    pub fn aliases(self, names: &[&'b str]) -> Self { unimplemented!() }
    pub fn visible_alias<S: Into<&'b str>>(self, name: S) -> Self { unimplemented!() }
    pub fn visible_aliases(self, names: &[&'b str]) -> Self { unimplemented!() }
    pub fn group(self, group: ArgGroup<'a>) -> Self { unimplemented!() }
    pub fn groups(self, groups: &[ArgGroup<'a>]) -> Self { unimplemented!() }
    pub fn subcommand(self, subcmd: App<'a, 'b>) -> Self { unimplemented!() }
    pub fn subcommands<I>(self, subcmds: I) -> Self
    where
        I: IntoIterator<Item = App<'a, 'b>>,
    { unimplemented!() }
    pub fn display_order(self, ord: usize) -> Self { unimplemented!() }
    pub fn print_help(&mut self) -> Result<()> { unimplemented!() }
    pub fn print_long_help(&mut self) -> Result<()> { unimplemented!() }
    pub fn write_help<W: Write>(&self, w: &mut W) -> Result<()> { unimplemented!() }
    pub fn write_long_help<W: Write>(&mut self, w: &mut W) -> Result<()> { unimplemented!() }
    pub fn write_version<W: Write>(&self, w: &mut W) -> Result<()> { unimplemented!() }
    pub fn write_long_version<W: Write>(&self, w: &mut W) -> Result<()> { unimplemented!() }
    pub fn gen_completions<T: Into<OsString>, S: Into<String>>(
        &mut self,
        bin_name: S,
        for_shell: Shell,
        out_dir: T,
    ) { unimplemented!() }
    pub fn gen_completions_to<W: Write, S: Into<String>>(
        &mut self,
        bin_name: S,
        for_shell: Shell,
        buf: &mut W,
    ) { unimplemented!() }
    pub fn get_matches(self) -> ArgMatches<'a> { unimplemented!() }
    pub fn get_matches_safe(self) -> Result<ArgMatches<'a>> { unimplemented!() }
    pub fn get_matches_from<I, T>(self, itr: I) -> ArgMatches<'a>
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
    pub fn get_matches_from_safe<I, T>(self, itr: I) -> Result<ArgMatches<'a>>
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
    pub fn get_matches_from_safe_borrow<I, T>(
        &mut self,
        itr: I,
    ) -> Result<ArgMatches<'a>>
    where
        I: IntoIterator<Item = T>,
        T: Into<OsString> + Clone,
    { unimplemented!() }
}
impl<'a> From<&'a Yaml> for App<'a, 'a> {
    fn from(yaml: &'a Yaml) -> Self { unimplemented!() }
}
impl<'a, 'b> Clone for App<'a, 'b> {
    fn clone(&self) -> Self { unimplemented!() }
}
impl<'n, 'e> std::fmt::Display for App<'n, 'e> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
}
#[derive(Debug, PartialEq, Copy, Clone)]
pub enum AppSettings {
    AllowInvalidUtf8,
    AllArgsOverrideSelf,
    AllowLeadingHyphen,
    AllowNegativeNumbers,
    AllowMissingPositional,
    AllowExternalSubcommands,
    ArgsNegateSubcommands,
    ArgRequiredElseHelp,
    ColoredHelp,
    ColorAuto,
    ColorAlways,
    ColorNever,
    DontCollapseArgsInUsage,
    DontDelimitTrailingValues,
    DisableHelpFlags,
    DisableHelpSubcommand,
    DisableVersion,
    DeriveDisplayOrder,
    GlobalVersion,
    Hidden,
    HidePossibleValuesInHelp,
    InferSubcommands,
    NoBinaryName,
    NextLineHelp,
    #[deprecated(since = "2.27.0")]
    PropagateGlobalValuesDown,
    SubcommandsNegateReqs,
    SubcommandRequiredElseHelp,
    StrictUtf8,
    SubcommandRequired,
    TrailingVarArg,
    UnifiedHelpMessage,
    VersionlessSubcommands,
    WaitOnError,
}
impl FromStr for AppSettings {
    type Err = String;
    fn from_str(s: &str) -> std::result::Result<Self, <Self as FromStr>::Err> { unimplemented!() }
}
#[derive(Default, Clone)]
pub struct Arg<'a, 'b>
where
    'a: 'b,
{
    _p: std::marker::PhantomData<(&'a (), &'b ())>,
}
impl<'a, 'b> Arg<'a, 'b> {
    pub fn with_name(n: &'a str) -> Self { unimplemented!() }
    pub fn from_yaml(y: &BTreeMap<Yaml, Yaml>) -> Arg { unimplemented!() }
    pub fn from_usage(u: &'a str) -> Self { unimplemented!() }
    pub fn short<S: AsRef<str>>(self, s: S) -> Self { unimplemented!() }
    pub fn long(self, l: &'b str) -> Self { unimplemented!() }
    pub fn alias<S: Into<&'b str>>(self, name: S) -> Self { unimplemented!() }
    pub fn aliases(self, names: &[&'b str]) -> Self { unimplemented!() }
    pub fn visible_alias<S: Into<&'b str>>(self, name: S) -> Self { unimplemented!() }
    pub fn visible_aliases(self, names: &[&'b str]) -> Self { unimplemented!() }
    pub fn help(self, h: &'b str) -> Self { unimplemented!() }
    pub fn long_help(self, h: &'b str) -> Self { unimplemented!() }
    pub fn last(self, l: bool) -> Self { unimplemented!() }
    pub fn required(self, r: bool) -> Self { unimplemented!() }
    pub fn require_equals(self, r: bool) -> Self { unimplemented!() }
    pub fn allow_hyphen_values(self, a: bool) -> Self { unimplemented!() }
    pub fn required_unless(self, name: &'a str) -> Self { unimplemented!() }
    pub fn required_unless_all(self, names: &[&'a str]) -> Self { unimplemented!() }
    pub fn required_unless_one(self, names: &[&'a str]) -> Self { unimplemented!() }
    pub fn conflicts_with(self, name: &'a str) -> Self { unimplemented!() }
    pub fn conflicts_with_all(self, names: &[&'a str]) -> Self { unimplemented!() }
    pub fn overrides_with(self, name: &'a str) -> Self { unimplemented!() }
    pub fn overrides_with_all(self, names: &[&'a str]) -> Self { unimplemented!() }
    pub fn requires(self, name: &'a str) -> Self { unimplemented!() }
    pub fn requires_if(self, val: &'b str, arg: &'a str) -> Self { unimplemented!() }
    pub fn requires_ifs(self, ifs: &[(&'b str, &'a str)]) -> Self { unimplemented!() }
    pub fn required_if(self, arg: &'a str, val: &'b str) -> Self { unimplemented!() }
    pub fn required_ifs(self, ifs: &[(&'a str, &'b str)]) -> Self { unimplemented!() }
    pub fn requires_all(self, names: &[&'a str]) -> Self { unimplemented!() }
    pub fn takes_value(self, tv: bool) -> Self { unimplemented!() }
    pub fn hide_possible_values(self, hide: bool) -> Self { unimplemented!() }
    pub fn hide_default_value(self, hide: bool) -> Self { unimplemented!() }
    pub fn index(self, idx: u64) -> Self { unimplemented!() }
    pub fn multiple(self, multi: bool) -> Self { unimplemented!() }
    pub fn value_terminator(self, term: &'b str) -> Self { unimplemented!() }
    pub fn global(self, g: bool) -> Self { unimplemented!() }
    pub fn empty_values(self, ev: bool) -> Self { unimplemented!() }
    pub fn hidden(self, h: bool) -> Self { unimplemented!() }
    pub fn possible_values(self, names: &[&'b str]) -> Self { unimplemented!() }
    pub fn possible_value(self, name: &'b str) -> Self { unimplemented!() }
    pub fn case_insensitive(self, ci: bool) -> Self { unimplemented!() }
    pub fn group(self, name: &'a str) -> Self { unimplemented!() }
    pub fn groups(self, names: &[&'a str]) -> Self { unimplemented!() }
    pub fn number_of_values(self, qty: u64) -> Self { unimplemented!() }
    pub fn validator<F>(self, f: F) -> Self
    where
        F: Fn(String) -> std::result::Result<(), String> + 'static,
    { unimplemented!() }
    pub fn validator_os<F>(self, f: F) -> Self
    where
        F: Fn(&OsStr) -> std::result::Result<(), OsString> + 'static,
    { unimplemented!() }
    pub fn max_values(self, qty: u64) -> Self { unimplemented!() }
    pub fn min_values(self, qty: u64) -> Self { unimplemented!() }
    pub fn use_delimiter(self, d: bool) -> Self { unimplemented!() }
    pub fn require_delimiter(self, d: bool) -> Self { unimplemented!() }
    pub fn value_delimiter(self, d: &str) -> Self { unimplemented!() }
    pub fn value_names(self, names: &[&'b str]) -> Self { unimplemented!() }
    pub fn value_name(self, name: &'b str) -> Self { unimplemented!() }
    pub fn default_value(self, val: &'a str) -> Self { unimplemented!() }
    pub fn default_value_os(self, val: &'a OsStr) -> Self { unimplemented!() }
    pub fn default_value_if(
        self,
        arg: &'a str,
        val: Option<&'b str>,
        default: &'b str,
    ) -> Self { unimplemented!() }
    pub fn default_value_if_os(
        self,
        arg: &'a str,
        val: Option<&'b OsStr>,
        default: &'b OsStr,
    ) -> Self { unimplemented!() }
    pub fn default_value_ifs(self, ifs: &[(&'a str, Option<&'b str>, &'b str)]) -> Self { unimplemented!() }
    pub fn default_value_ifs_os(
        self,
        ifs: &[(&'a str, Option<&'b OsStr>, &'b OsStr)],
    ) -> Self { unimplemented!() }
    pub fn env(self, name: &'a str) -> Self { unimplemented!() }
    pub fn env_os(self, name: &'a OsStr) -> Self { unimplemented!() }
    pub fn hide_env_values(self, hide: bool) -> Self { unimplemented!() }
    pub fn next_line_help(self, nlh: bool) -> Self { unimplemented!() }
    pub fn display_order(self, ord: usize) -> Self { unimplemented!() }
    pub fn raw(self, raw: bool) -> Self { unimplemented!() }
    pub fn hidden_short_help(self, hide: bool) -> Self { unimplemented!() }
    pub fn hidden_long_help(self, hide: bool) -> Self { unimplemented!() }
    pub fn is_set(&self, s: ArgSettings) -> bool { unimplemented!() }
    pub fn set(self, s: ArgSettings) -> Self { unimplemented!() }
    pub fn unset(self, s: ArgSettings) -> Self { unimplemented!() }
}
impl<'a, 'b, 'z> From<&'z Arg<'a, 'b>> for Arg<'a, 'b> {
    fn from(a: &'z Arg<'a, 'b>) -> Self { unimplemented!() }
}
impl<'n, 'e> PartialEq for Arg<'n, 'e> {
    fn eq(&self, other: &Arg<'n, 'e>) -> bool { unimplemented!() }
}
#[derive(Default)]
pub struct ArgGroup<'a> {
    pub name: &'a str,
    pub args: Vec<&'a str>,
    pub required: bool,
    pub requires: Option<Vec<&'a str>>,
    pub conflicts: Option<Vec<&'a str>>,
    pub multiple: bool,
}
impl<'a> ArgGroup<'a> {
    pub fn with_name(n: &'a str) -> Self { unimplemented!() }
    pub fn from_yaml(y: &'a Yaml) -> ArgGroup<'a> { unimplemented!() }
    pub fn arg(self, n: &'a str) -> Self { unimplemented!() }
    pub fn args(self, ns: &[&'a str]) -> Self { unimplemented!() }
    pub fn multiple(self, m: bool) -> Self { unimplemented!() }
    pub fn required(self, r: bool) -> Self { unimplemented!() }
    pub fn requires(self, n: &'a str) -> Self { unimplemented!() }
    pub fn requires_all(self, ns: &[&'a str]) -> Self { unimplemented!() }
    pub fn conflicts_with(self, n: &'a str) -> Self { unimplemented!() }
    pub fn conflicts_with_all(self, ns: &[&'a str]) -> Self { unimplemented!() }
}
impl<'a> std::fmt::Debug for ArgGroup<'a> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
}
impl<'a, 'z> From<&'z ArgGroup<'a>> for ArgGroup<'a> {
    fn from(g: &'z ArgGroup<'a>) -> Self { unimplemented!() }
}
impl<'a> From<&'a BTreeMap<Yaml, Yaml>> for ArgGroup<'a> {
    fn from(b: &'a BTreeMap<Yaml, Yaml>) -> Self { unimplemented!() }
}
impl<'a> Clone for ArgGroup<'a> {
    fn clone(&self) -> Self { unimplemented!() }
}
#[derive(Debug, Clone)]
pub struct ArgMatches<'a> {
    pub args: std::collections::HashMap<&'a str, MatchedArg>,
    pub subcommand: Option<Box<SubCommand<'a>>>,
    pub usage: Option<String>,
}
impl<'a> Default for ArgMatches<'a> {
    fn default() -> Self { unimplemented!() }
}
impl<'a> ArgMatches<'a> {
    pub fn value_of<S: AsRef<str>>(&self, name: S) -> Option<&str> { unimplemented!() }
    pub fn value_of_lossy<S: AsRef<str>>(&'a self, name: S) -> Option<Cow<'a, str>> { unimplemented!() }
    pub fn value_of_os<S: AsRef<str>>(&self, name: S) -> Option<&OsStr> { unimplemented!() }
    pub fn values_of<S: AsRef<str>>(&'a self, name: S) -> Option<Values<'a>> { unimplemented!() }
    pub fn values_of_lossy<S: AsRef<str>>(&'a self, name: S) -> Option<Vec<String>> { unimplemented!() }
    pub fn values_of_os<S: AsRef<str>>(&'a self, name: S) -> Option<OsValues<'a>> { unimplemented!() }
    pub fn is_present<S: AsRef<str>>(&self, name: S) -> bool { unimplemented!() }
    pub fn occurrences_of<S: AsRef<str>>(&self, name: S) -> u64 { unimplemented!() }
    pub fn index_of<S: AsRef<str>>(&self, name: S) -> Option<usize> { unimplemented!() }
    pub fn indices_of<S: AsRef<str>>(&'a self, name: S) -> Option<Indices<'a>> { unimplemented!() }
    pub fn subcommand_matches<S: AsRef<str>>(&self, name: S) -> Option<&ArgMatches<'a>> { unimplemented!() }
    pub fn subcommand_name(&self) -> Option<&str> { unimplemented!() }
    pub fn subcommand(&self) -> (&str, Option<&ArgMatches<'a>>) { unimplemented!() }
    pub fn usage(&self) -> &str { unimplemented!() }
}
#[derive(Debug, PartialEq, Copy, Clone)]
pub enum ArgSettings {
    Required,
    Multiple,
    EmptyValues,
    Global,
    Hidden,
    TakesValue,
    UseValueDelimiter,
    NextLineHelp,
    RequireDelimiter,
    HidePossibleValues,
    AllowLeadingHyphen,
    RequireEquals,
    Last,
    HideDefaultValue,
    CaseInsensitive,
    HideEnvValues,
    HiddenShortHelp,
    HiddenLongHelp,
}
impl FromStr for ArgSettings {
    type Err = String;
    fn from_str(s: &str) -> std::result::Result<Self, <Self as FromStr>::Err> { unimplemented!() }
}
#[derive(Debug, Clone)]
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
#[derive(Debug, Clone)]
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
impl<'a> Default for OsValues<'a> {
    fn default() -> Self { unimplemented!() }
}
#[derive(Debug, Clone)]
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
#[derive(Debug, Clone)]
pub struct SubCommand<'a> {
    pub name: String,
    pub matches: ArgMatches<'a>,
}
impl<'a> SubCommand<'a> {
    pub fn with_name<'b>(name: &str) -> App<'a, 'b> { unimplemented!() }
    pub fn from_yaml(yaml: &Yaml) -> App { unimplemented!() }
}
#[derive(Debug, Copy, Clone)]
pub enum Shell {
    Bash,
    Fish,
    Zsh,
    PowerShell,
    Elvish,
}
impl Shell {
    pub fn variants() -> [&'static str; 5] { unimplemented!() }
}
impl FromStr for Shell {
    type Err = String;
    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> { unimplemented!() }
}
impl std::fmt::Display for Shell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
}
#[derive(Debug)]
pub struct Error {
    pub message: String,
    pub kind: ErrorKind,
    pub info: Option<Vec<String>>,
}
impl Error {
    pub fn use_stderr(&self) -> bool { unimplemented!() }
    pub fn exit(&self) -> ! { unimplemented!() }
    pub fn with_description(description: &str, kind: ErrorKind) -> Self { unimplemented!() }
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
}
impl From<io::Error> for Error {
    fn from(e: io::Error) -> Self { unimplemented!() }
}
impl From<std::fmt::Error> for Error {
    fn from(e: std::fmt::Error) -> Self { unimplemented!() }
}
#[derive(Debug, Copy, Clone, PartialEq)]
pub enum ErrorKind {
    InvalidValue,
    UnknownArgument,
    InvalidSubcommand,
    UnrecognizedSubcommand,
    EmptyValue,
    ValueValidation,
    TooManyValues,
    TooFewValues,
    WrongNumberOfValues,
    ArgumentConflict,
    MissingRequiredArgument,
    MissingSubcommand,
    MissingArgumentOrSubcommand,
    UnexpectedMultipleUsage,
    InvalidUtf8,
    HelpDisplayed,
    VersionDisplayed,
    ArgumentNotFound,
    Io,
    Format,
}
pub type Result<T> = std::result::Result<T, Error>;
impl<T: AsRef<str>> std::fmt::Display for Format<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { unimplemented!() }
}
#[macro_export]
macro_rules! load_yaml { ($($any:tt)*) => {}; }
#[macro_export]
macro_rules! value_t { ($m:expr, $v:expr, $t:ty) => {}; ($m:expr, $t:ty) => {}; }
#[macro_export]
macro_rules! value_t_or_exit { ($m:expr, $v:expr, $t:ty) => {}; ($m:expr, $t:ty) => {}; }
#[macro_export]
macro_rules! values_t { ($m:expr, $v:expr, $t:ty) => {}; ($m:expr, $t:ty) => {}; }
#[macro_export]
macro_rules! values_t_or_exit { ($m:expr, $v:expr, $t:ty) => {}; ($m:expr, $t:ty) => {}; }
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
macro_rules! clap_app { ($($any:tt)*) => {}; }
