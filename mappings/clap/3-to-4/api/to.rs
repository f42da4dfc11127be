// clap 4.5.61, declarations only, made from its published sources. Every optional feature is on.
// crate: clap
use std::any::Any;
use std::ffi::OsString;
use std::io;

use builder::{ArgPredicate, IntoResettable, OsStr, PossibleValue, Resettable, Str, StyledStr, Styles, ValueParser, ValueRange};
use error::ErrorKind;
use parser::{IdsRef, Indices, Values, MatchesError, RawValues, ValueSource, ValuesRef};

#[derive(Debug, Clone)]
pub struct Command {
    _p: (),
}
impl Command {
    pub fn new(name: impl Into<Str>) -> Self { unimplemented!() }
    pub fn arg(self, a: impl Into<Arg>) -> Self { unimplemented!() }
    pub fn args(self, args: impl IntoIterator<Item = impl Into<Arg>>) -> Self { unimplemented!() }
    pub fn mut_arg<F>(self, arg_id: impl AsRef<str>, f: F) -> Self where F: FnOnce(Arg) -> Arg, { unimplemented!() }
    pub fn mut_args<F>(self, f: F) -> Self where F: FnMut(Arg) -> Arg, { unimplemented!() }
    pub fn mut_group<F>(self, arg_id: impl AsRef<str>, f: F) -> Self where F: FnOnce(ArgGroup) -> ArgGroup, { unimplemented!() }
    pub fn mut_subcommand<F>(self, name: impl AsRef<str>, f: F) -> Self where F: FnOnce(Self) -> Self, { unimplemented!() }
    pub fn mut_subcommands<F>(self, f: F) -> Self where F: FnMut(Command) -> Command, { unimplemented!() }
    pub fn group(self, group: impl Into<ArgGroup>) -> Self { unimplemented!() }
    pub fn groups(self, groups: impl IntoIterator<Item = impl Into<ArgGroup>>) -> Self { unimplemented!() }
    pub fn subcommand(self, subcmd: impl Into<Command>) -> Self { unimplemented!() }
    pub fn subcommands(self, subcmds: impl IntoIterator<Item = impl Into<Self>>) -> Self { unimplemented!() }
    pub fn defer(self, deferred: fn(Command) -> Command) -> Self { unimplemented!() }
    pub fn debug_assert(self) { unimplemented!() }
    pub fn error(&mut self, kind: ErrorKind, message: impl std::fmt::Display) -> Error { unimplemented!() }
    pub fn get_matches(self) -> ArgMatches { unimplemented!() }
    pub fn get_matches_mut(&mut self) -> ArgMatches { unimplemented!() }
    pub fn try_get_matches(self) -> error::Result<ArgMatches> { unimplemented!() }
    pub fn get_matches_from<I, T>(self, itr: I) -> ArgMatches where I: IntoIterator<Item = T>, T: Into<OsString> + Clone, { unimplemented!() }
    pub fn try_get_matches_from<I, T>(self, itr: I) -> error::Result<ArgMatches> where I: IntoIterator<Item = T>, T: Into<OsString> + Clone, { unimplemented!() }
    pub fn try_get_matches_from_mut<I, T>(&mut self, itr: I) -> error::Result<ArgMatches> where I: IntoIterator<Item = T>, T: Into<OsString> + Clone, { unimplemented!() }
    pub fn print_help(&mut self) -> io::Result<()> { unimplemented!() }
    pub fn print_long_help(&mut self) -> io::Result<()> { unimplemented!() }
    pub fn render_help(&mut self) -> StyledStr { unimplemented!() }
    pub fn render_long_help(&mut self) -> StyledStr { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn write_help<W: io::Write>(&mut self, w: &mut W) -> io::Result<()> { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn write_long_help<W: io::Write>(&mut self, w: &mut W) -> io::Result<()> { unimplemented!() }
    pub fn render_version(&self) -> String { unimplemented!() }
    pub fn render_long_version(&self) -> String { unimplemented!() }
    pub fn render_usage(&mut self) -> StyledStr { unimplemented!() }
}
impl Command {
    pub fn no_binary_name(self, yes: bool) -> Self { unimplemented!() }
    pub fn ignore_errors(self, yes: bool) -> Self { unimplemented!() }
    pub fn args_override_self(self, yes: bool) -> Self { unimplemented!() }
    pub fn dont_delimit_trailing_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn color(self, color: ColorChoice) -> Self { unimplemented!() }
    pub fn styles(self, styles: Styles) -> Self { unimplemented!() }
    pub fn term_width(self, width: usize) -> Self { unimplemented!() }
    pub fn max_term_width(self, width: usize) -> Self { unimplemented!() }
    pub fn disable_version_flag(self, yes: bool) -> Self { unimplemented!() }
    pub fn propagate_version(self, yes: bool) -> Self { unimplemented!() }
    pub fn next_line_help(self, yes: bool) -> Self { unimplemented!() }
    pub fn disable_help_flag(self, yes: bool) -> Self { unimplemented!() }
    pub fn disable_help_subcommand(self, yes: bool) -> Self { unimplemented!() }
    pub fn disable_colored_help(self, yes: bool) -> Self { unimplemented!() }
    pub fn help_expected(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn dont_collapse_args_in_usage(self, _yes: bool) -> Self { unimplemented!() }
    pub fn hide_possible_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn infer_long_args(self, yes: bool) -> Self { unimplemented!() }
    pub fn infer_subcommands(self, yes: bool) -> Self { unimplemented!() }
}
impl Command {
    pub fn name(self, name: impl Into<Str>) -> Self { unimplemented!() }
    pub fn bin_name(self, name: impl IntoResettable<String>) -> Self { unimplemented!() }
    pub fn display_name(self, name: impl IntoResettable<String>) -> Self { unimplemented!() }
    pub fn author(self, author: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn about(self, about: impl IntoResettable<StyledStr>) -> Self { unimplemented!() }
    pub fn long_about(self, long_about: impl IntoResettable<StyledStr>) -> Self { unimplemented!() }
    pub fn after_help(self, help: impl IntoResettable<StyledStr>) -> Self { unimplemented!() }
    pub fn after_long_help(self, help: impl IntoResettable<StyledStr>) -> Self { unimplemented!() }
    pub fn before_help(self, help: impl IntoResettable<StyledStr>) -> Self { unimplemented!() }
    pub fn before_long_help(self, help: impl IntoResettable<StyledStr>) -> Self { unimplemented!() }
    pub fn version(self, ver: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn long_version(self, ver: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn override_usage(self, usage: impl IntoResettable<StyledStr>) -> Self { unimplemented!() }
    pub fn override_help(self, help: impl IntoResettable<StyledStr>) -> Self { unimplemented!() }
    pub fn help_template(self, s: impl IntoResettable<StyledStr>) -> Self { unimplemented!() }
    pub fn flatten_help(self, yes: bool) -> Self { unimplemented!() }
    pub fn next_help_heading(self, heading: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn next_display_order(self, disp_ord: impl IntoResettable<usize>) -> Self { unimplemented!() }
    pub fn arg_required_else_help(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn allow_hyphen_values(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn allow_negative_numbers(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn trailing_var_arg(self, yes: bool) -> Self { unimplemented!() }
    pub fn allow_missing_positional(self, yes: bool) -> Self { unimplemented!() }
}
impl Command {
    pub fn short_flag(self, short: impl IntoResettable<char>) -> Self { unimplemented!() }
    pub fn long_flag(self, long: impl Into<Str>) -> Self { unimplemented!() }
    pub fn alias(self, name: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn short_flag_alias(self, name: impl IntoResettable<char>) -> Self { unimplemented!() }
    pub fn long_flag_alias(self, name: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self { unimplemented!() }
    pub fn short_flag_aliases(self, names: impl IntoIterator<Item = char>) -> Self { unimplemented!() }
    pub fn long_flag_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self { unimplemented!() }
    pub fn visible_alias(self, name: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn visible_short_flag_alias(self, name: impl IntoResettable<char>) -> Self { unimplemented!() }
    pub fn visible_long_flag_alias(self, name: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn visible_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self { unimplemented!() }
    pub fn visible_short_flag_aliases(self, names: impl IntoIterator<Item = char>) -> Self { unimplemented!() }
    pub fn visible_long_flag_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self { unimplemented!() }
    pub fn display_order(self, ord: impl IntoResettable<usize>) -> Self { unimplemented!() }
    pub fn hide(self, yes: bool) -> Self { unimplemented!() }
    pub fn subcommand_required(self, yes: bool) -> Self { unimplemented!() }
    pub fn allow_external_subcommands(self, yes: bool) -> Self { unimplemented!() }
    pub fn external_subcommand_value_parser(self, parser: impl IntoResettable<crate::ValueParser>) -> Self { unimplemented!() }
    pub fn args_conflicts_with_subcommands(self, yes: bool) -> Self { unimplemented!() }
    pub fn subcommand_precedence_over_arg(self, yes: bool) -> Self { unimplemented!() }
    pub fn subcommand_negates_reqs(self, yes: bool) -> Self { unimplemented!() }
    pub fn multicall(self, yes: bool) -> Self { unimplemented!() }
    pub fn subcommand_value_name(self, value_name: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn subcommand_help_heading(self, heading: impl IntoResettable<Str>) -> Self { unimplemented!() }
}
impl Command {
    pub fn get_display_name(&self) -> Option<&str> { unimplemented!() }
    pub fn get_bin_name(&self) -> Option<&str> { unimplemented!() }
    pub fn set_bin_name(&mut self, name: impl Into<String>) { unimplemented!() }
    pub fn get_name(&self) -> &str { unimplemented!() }
    pub fn get_name_and_visible_aliases(&self) -> Vec<&str> { unimplemented!() }
    pub fn get_version(&self) -> Option<&str> { unimplemented!() }
    pub fn get_long_version(&self) -> Option<&str> { unimplemented!() }
    pub fn get_display_order(&self) -> usize { unimplemented!() }
    pub fn get_author(&self) -> Option<&str> { unimplemented!() }
    pub fn get_short_flag(&self) -> Option<char> { unimplemented!() }
    pub fn get_long_flag(&self) -> Option<&str> { unimplemented!() }
    pub fn get_about(&self) -> Option<&StyledStr> { unimplemented!() }
    pub fn get_long_about(&self) -> Option<&StyledStr> { unimplemented!() }
    pub fn is_flatten_help_set(&self) -> bool { unimplemented!() }
    pub fn get_next_help_heading(&self) -> Option<&str> { unimplemented!() }
    pub fn get_visible_aliases(&self) -> impl Iterator<Item = &str> + '_ { unimplemented!() }
    pub fn get_visible_short_flag_aliases(&self) -> impl Iterator<Item = char> + '_ { unimplemented!() }
    pub fn get_visible_long_flag_aliases(&self) -> impl Iterator<Item = &str> + '_ { unimplemented!() }
    pub fn get_all_aliases(&self) -> impl Iterator<Item = &str> + '_ { unimplemented!() }
    pub fn get_all_short_flag_aliases(&self) -> impl Iterator<Item = char> + '_ { unimplemented!() }
    pub fn get_all_long_flag_aliases(&self) -> impl Iterator<Item = &str> + '_ { unimplemented!() }
    pub fn get_aliases(&self) -> impl Iterator<Item = &str> + '_ { unimplemented!() }
    pub fn get_color(&self) -> ColorChoice { unimplemented!() }
    pub fn get_styles(&self) -> &Styles { unimplemented!() }
    pub fn get_subcommands(&self) -> impl Iterator<Item = &Command> { unimplemented!() }
    pub fn get_subcommands_mut(&mut self) -> impl Iterator<Item = &mut Command> { unimplemented!() }
    pub fn has_subcommands(&self) -> bool { unimplemented!() }
    pub fn get_subcommand_help_heading(&self) -> Option<&str> { unimplemented!() }
    pub fn get_subcommand_value_name(&self) -> Option<&str> { unimplemented!() }
    pub fn get_before_help(&self) -> Option<&StyledStr> { unimplemented!() }
    pub fn get_before_long_help(&self) -> Option<&StyledStr> { unimplemented!() }
    pub fn get_after_help(&self) -> Option<&StyledStr> { unimplemented!() }
    pub fn get_after_long_help(&self) -> Option<&StyledStr> { unimplemented!() }
    pub fn find_subcommand(&self, name: impl AsRef<std::ffi::OsStr>) -> Option<&Command> { unimplemented!() }
    pub fn find_subcommand_mut(&mut self, name: impl AsRef<std::ffi::OsStr>) -> Option<&mut Command> { unimplemented!() }
    pub fn get_groups(&self) -> impl Iterator<Item = &ArgGroup> { unimplemented!() }
    pub fn get_arguments(&self) -> impl Iterator<Item = &Arg> { unimplemented!() }
    pub fn get_positionals(&self) -> impl Iterator<Item = &Arg> { unimplemented!() }
    pub fn get_opts(&self) -> impl Iterator<Item = &Arg> { unimplemented!() }
    pub fn get_arg_conflicts_with(&self, arg: &Arg) -> Vec<&Arg> { unimplemented!() }
    pub fn is_no_binary_name_set(&self) -> bool { unimplemented!() }
    pub fn is_dont_delimit_trailing_values_set(&self) -> bool { unimplemented!() }
    pub fn is_disable_version_flag_set(&self) -> bool { unimplemented!() }
    pub fn is_propagate_version_set(&self) -> bool { unimplemented!() }
    pub fn is_next_line_help_set(&self) -> bool { unimplemented!() }
    pub fn is_disable_help_flag_set(&self) -> bool { unimplemented!() }
    pub fn is_disable_help_subcommand_set(&self) -> bool { unimplemented!() }
    pub fn is_disable_colored_help_set(&self) -> bool { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn is_dont_collapse_args_in_usage_set(&self) -> bool { unimplemented!() }
    pub fn is_arg_required_else_help_set(&self) -> bool { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn is_allow_negative_numbers_set(&self) -> bool { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn is_trailing_var_arg_set(&self) -> bool { unimplemented!() }
    pub fn is_allow_missing_positional_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_set(&self) -> bool { unimplemented!() }
    pub fn is_subcommand_required_set(&self) -> bool { unimplemented!() }
    pub fn is_allow_external_subcommands_set(&self) -> bool { unimplemented!() }
    pub fn get_external_subcommand_value_parser(&self) -> Option<&crate::ValueParser> { unimplemented!() }
    pub fn is_args_conflicts_with_subcommands_set(&self) -> bool { unimplemented!() }
    pub fn is_args_override_self(&self) -> bool { unimplemented!() }
    pub fn is_subcommand_precedence_over_arg_set(&self) -> bool { unimplemented!() }
    pub fn is_subcommand_negates_reqs_set(&self) -> bool { unimplemented!() }
    pub fn is_multicall_set(&self) -> bool { unimplemented!() }
}
impl Command {
    pub fn build(&mut self) { unimplemented!() }
}
impl Default for Command {
    fn default() -> Self { unimplemented!() }
}
#[derive(Default, Clone)]
pub struct Arg {
    _p: (),
}
impl Arg {
    pub fn new(id: impl Into<Id>) -> Self { unimplemented!() }
    pub fn id(self, id: impl Into<Id>) -> Self { unimplemented!() }
    pub fn short(self, s: impl IntoResettable<char>) -> Self { unimplemented!() }
    pub fn long(self, l: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn alias(self, name: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn short_alias(self, name: impl IntoResettable<char>) -> Self { unimplemented!() }
    pub fn aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self { unimplemented!() }
    pub fn short_aliases(self, names: impl IntoIterator<Item = char>) -> Self { unimplemented!() }
    pub fn visible_alias(self, name: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn visible_short_alias(self, name: impl IntoResettable<char>) -> Self { unimplemented!() }
    pub fn visible_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self { unimplemented!() }
    pub fn visible_short_aliases(self, names: impl IntoIterator<Item = char>) -> Self { unimplemented!() }
    pub fn index(self, idx: impl IntoResettable<usize>) -> Self { unimplemented!() }
    pub fn trailing_var_arg(self, yes: bool) -> Self { unimplemented!() }
    pub fn last(self, yes: bool) -> Self { unimplemented!() }
    pub fn required(self, yes: bool) -> Self { unimplemented!() }
    pub fn requires(self, arg_id: impl IntoResettable<Id>) -> Self { unimplemented!() }
    pub fn exclusive(self, yes: bool) -> Self { unimplemented!() }
    pub fn global(self, yes: bool) -> Self { unimplemented!() }
}
impl Arg {
    pub fn action(self, action: impl IntoResettable<ArgAction>) -> Self { unimplemented!() }
    pub fn value_parser(self, parser: impl IntoResettable<crate::ValueParser>) -> Self { unimplemented!() }
    pub fn num_args(self, qty: impl IntoResettable<ValueRange>) -> Self { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn number_of_values(self, qty: usize) -> Self { unimplemented!() }
    pub fn value_name(self, name: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn value_names(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self { unimplemented!() }
    pub fn value_hint(self, value_hint: impl IntoResettable<ValueHint>) -> Self { unimplemented!() }
    pub fn ignore_case(self, yes: bool) -> Self { unimplemented!() }
    pub fn allow_hyphen_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn allow_negative_numbers(self, yes: bool) -> Self { unimplemented!() }
    pub fn require_equals(self, yes: bool) -> Self { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn use_value_delimiter(self, yes: bool) -> Self { unimplemented!() }
    pub fn value_delimiter(self, d: impl IntoResettable<char>) -> Self { unimplemented!() }
    pub fn value_terminator(self, term: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn raw(self, yes: bool) -> Self { unimplemented!() }
    pub fn default_value(self, val: impl IntoResettable<OsStr>) -> Self { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn default_value_os(self, val: impl Into<OsStr>) -> Self { unimplemented!() }
    pub fn default_values(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn default_values_os(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self { unimplemented!() }
    pub fn default_missing_value(self, val: impl IntoResettable<OsStr>) -> Self { unimplemented!() }
    pub fn default_missing_value_os(self, val: impl Into<OsStr>) -> Self { unimplemented!() }
    pub fn default_missing_values(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self { unimplemented!() }
    pub fn default_missing_values_os(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self { unimplemented!() }
    pub fn env(self, name: impl IntoResettable<OsStr>) -> Self { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn env_os(self, name: impl Into<OsStr>) -> Self { unimplemented!() }
}
impl Arg {
    pub fn help(self, h: impl IntoResettable<StyledStr>) -> Self { unimplemented!() }
    pub fn long_help(self, h: impl IntoResettable<StyledStr>) -> Self { unimplemented!() }
    pub fn display_order(self, ord: impl IntoResettable<usize>) -> Self { unimplemented!() }
    pub fn help_heading(self, heading: impl IntoResettable<Str>) -> Self { unimplemented!() }
    pub fn next_line_help(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide_possible_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide_default_value(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide_env(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide_env_values(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide_short_help(self, yes: bool) -> Self { unimplemented!() }
    pub fn hide_long_help(self, yes: bool) -> Self { unimplemented!() }
}
impl Arg {
    pub fn group(self, group_id: impl IntoResettable<Id>) -> Self { unimplemented!() }
    pub fn groups(self, group_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self { unimplemented!() }
    pub fn default_value_if(self, arg_id: impl Into<Id>, predicate: impl Into<ArgPredicate>, default: impl IntoResettable<OsStr>) -> Self { unimplemented!() }
    pub fn default_values_if(self, arg_id: impl Into<Id>, predicate: impl Into<ArgPredicate>, defaults: impl IntoIterator<Item = impl Into<OsStr>>) -> Self { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn default_value_if_os(self, arg_id: impl Into<Id>, predicate: impl Into<ArgPredicate>, default: impl IntoResettable<OsStr>) -> Self { unimplemented!() }
    pub fn default_value_ifs(self, ifs: impl IntoIterator< Item = (impl Into<Id>, impl Into<ArgPredicate>, impl IntoResettable<OsStr>), >) -> Self { unimplemented!() }
    pub fn default_values_ifs(self, ifs: impl IntoIterator< Item = (impl Into<Id>, impl Into<ArgPredicate>, impl IntoIterator<Item = impl Into<OsStr>>), >) -> Self { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn default_value_ifs_os(self, ifs: impl IntoIterator< Item = (impl Into<Id>, impl Into<ArgPredicate>, impl IntoResettable<OsStr>), >) -> Self { unimplemented!() }
    pub fn required_unless_present(self, arg_id: impl IntoResettable<Id>) -> Self { unimplemented!() }
    pub fn required_unless_present_all(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self { unimplemented!() }
    pub fn required_unless_present_any(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self { unimplemented!() }
    pub fn required_if_eq(self, arg_id: impl Into<Id>, val: impl Into<OsStr>) -> Self { unimplemented!() }
    pub fn required_if_eq_any(self, ifs: impl IntoIterator<Item = (impl Into<Id>, impl Into<OsStr>)>) -> Self { unimplemented!() }
    pub fn required_if_eq_all(self, ifs: impl IntoIterator<Item = (impl Into<Id>, impl Into<OsStr>)>) -> Self { unimplemented!() }
    pub fn requires_if(self, val: impl Into<ArgPredicate>, arg_id: impl Into<Id>) -> Self { unimplemented!() }
    pub fn requires_ifs(self, ifs: impl IntoIterator<Item = (impl Into<ArgPredicate>, impl Into<Id>)>) -> Self { unimplemented!() }
    #[deprecated(since = "4.0.0")]
    pub fn requires_all(self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self { unimplemented!() }
    pub fn conflicts_with(self, arg_id: impl IntoResettable<Id>) -> Self { unimplemented!() }
    pub fn conflicts_with_all(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self { unimplemented!() }
    pub fn overrides_with(self, arg_id: impl IntoResettable<Id>) -> Self { unimplemented!() }
    pub fn overrides_with_all(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self { unimplemented!() }
}
impl Arg {
    pub fn get_id(&self) -> &Id { unimplemented!() }
    pub fn get_help(&self) -> Option<&StyledStr> { unimplemented!() }
    pub fn get_long_help(&self) -> Option<&StyledStr> { unimplemented!() }
    pub fn get_display_order(&self) -> usize { unimplemented!() }
    pub fn get_help_heading(&self) -> Option<&str> { unimplemented!() }
    pub fn get_short(&self) -> Option<char> { unimplemented!() }
    pub fn get_visible_short_aliases(&self) -> Option<Vec<char>> { unimplemented!() }
    pub fn get_all_short_aliases(&self) -> Option<Vec<char>> { unimplemented!() }
    pub fn get_short_and_visible_aliases(&self) -> Option<Vec<char>> { unimplemented!() }
    pub fn get_long(&self) -> Option<&str> { unimplemented!() }
    pub fn get_visible_aliases(&self) -> Option<Vec<&str>> { unimplemented!() }
    pub fn get_all_aliases(&self) -> Option<Vec<&str>> { unimplemented!() }
    pub fn get_long_and_visible_aliases(&self) -> Option<Vec<&str>> { unimplemented!() }
    pub fn get_aliases(&self) -> Option<Vec<&str>> { unimplemented!() }
    pub fn get_possible_values(&self) -> Vec<PossibleValue> { unimplemented!() }
    pub fn get_value_names(&self) -> Option<&[Str]> { unimplemented!() }
    pub fn get_num_args(&self) -> Option<ValueRange> { unimplemented!() }
    pub fn get_value_delimiter(&self) -> Option<char> { unimplemented!() }
    pub fn get_value_terminator(&self) -> Option<&Str> { unimplemented!() }
    pub fn get_index(&self) -> Option<usize> { unimplemented!() }
    pub fn get_value_hint(&self) -> ValueHint { unimplemented!() }
    pub fn get_env(&self) -> Option<&std::ffi::OsStr> { unimplemented!() }
    pub fn get_default_values(&self) -> &[OsStr] { unimplemented!() }
    pub fn is_positional(&self) -> bool { unimplemented!() }
    pub fn is_required_set(&self) -> bool { unimplemented!() }
    pub fn is_allow_hyphen_values_set(&self) -> bool { unimplemented!() }
    pub fn is_allow_negative_numbers_set(&self) -> bool { unimplemented!() }
    pub fn get_action(&self) -> &ArgAction { unimplemented!() }
    pub fn get_value_parser(&self) -> &crate::ValueParser { unimplemented!() }
    pub fn is_global_set(&self) -> bool { unimplemented!() }
    pub fn is_next_line_help_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_default_value_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_possible_values_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_env_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_env_values_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_short_help_set(&self) -> bool { unimplemented!() }
    pub fn is_hide_long_help_set(&self) -> bool { unimplemented!() }
    pub fn is_require_equals_set(&self) -> bool { unimplemented!() }
    pub fn is_exclusive_set(&self) -> bool { unimplemented!() }
    pub fn is_trailing_var_arg_set(&self) -> bool { unimplemented!() }
    pub fn is_last_set(&self) -> bool { unimplemented!() }
    pub fn is_ignore_case_set(&self) -> bool { unimplemented!() }
}
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ArgAction {
    Set,
    Append,
    SetTrue,
    SetFalse,
    Count,
    Help,
    HelpShort,
    HelpLong,
    Version,
}
impl ArgAction {
    pub fn takes_values(&self) -> bool { unimplemented!() }
}
#[derive(Default, Clone, Debug, PartialEq, Eq)]
pub struct ArgGroup {
    _p: (),
}
impl ArgGroup {
    pub fn new(id: impl Into<Id>) -> Self { unimplemented!() }
    pub fn id(self, id: impl Into<Id>) -> Self { unimplemented!() }
    pub fn arg(self, arg_id: impl IntoResettable<Id>) -> Self { unimplemented!() }
    pub fn args(self, ns: impl IntoIterator<Item = impl Into<Id>>) -> Self { unimplemented!() }
    pub fn get_args(&self) -> impl Iterator<Item = &Id> { unimplemented!() }
    pub fn multiple(self, yes: bool) -> Self { unimplemented!() }
    pub fn is_multiple(&mut self) -> bool { unimplemented!() }
    pub fn required(self, yes: bool) -> Self { unimplemented!() }
    pub fn requires(self, id: impl IntoResettable<Id>) -> Self { unimplemented!() }
    pub fn requires_all(self, ns: impl IntoIterator<Item = impl Into<Id>>) -> Self { unimplemented!() }
    pub fn conflicts_with(self, id: impl IntoResettable<Id>) -> Self { unimplemented!() }
    pub fn conflicts_with_all(self, ns: impl IntoIterator<Item = impl Into<Id>>) -> Self { unimplemented!() }
}
impl ArgGroup {
    pub fn get_id(&self) -> &Id { unimplemented!() }
    pub fn is_required_set(&self) -> bool { unimplemented!() }
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
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ArgMatches {
    _p: (),
}
impl ArgMatches {
    pub fn get_one<T: Any + Clone + Send + Sync + 'static>(&self, id: &str) -> Option<&T> { unimplemented!() }
    pub fn get_count(&self, id: &str) -> u8 { unimplemented!() }
    pub fn get_flag(&self, id: &str) -> bool { unimplemented!() }
    pub fn get_many<T: Any + Clone + Send + Sync + 'static>(&self, id: &str) -> Option<ValuesRef<'_, T>> { unimplemented!() }
    pub fn get_raw(&self, id: &str) -> Option<RawValues<'_>> { unimplemented!() }
    pub fn remove_one<T: Any + Clone + Send + Sync + 'static>(&mut self, id: &str) -> Option<T> { unimplemented!() }
    pub fn remove_many<T: Any + Clone + Send + Sync + 'static>(&mut self, id: &str) -> Option<Values<T>> { unimplemented!() }
    pub fn contains_id(&self, id: &str) -> bool { unimplemented!() }
    pub fn ids(&self) -> IdsRef<'_> { unimplemented!() }
    pub fn args_present(&self) -> bool { unimplemented!() }
    pub fn value_source(&self, id: &str) -> Option<ValueSource> { unimplemented!() }
    pub fn index_of(&self, id: &str) -> Option<usize> { unimplemented!() }
    pub fn indices_of(&self, id: &str) -> Option<Indices<'_>> { unimplemented!() }
}
impl ArgMatches {
    pub fn subcommand(&self) -> Option<(&str, &ArgMatches)> { unimplemented!() }
    pub fn remove_subcommand(&mut self) -> Option<(String, ArgMatches)> { unimplemented!() }
    pub fn subcommand_matches(&self, name: &str) -> Option<&ArgMatches> { unimplemented!() }
    pub fn subcommand_name(&self) -> Option<&str> { unimplemented!() }
    pub fn is_valid_subcommand(&self, _name: &str) -> bool { unimplemented!() }
}
impl ArgMatches {
    pub fn try_get_one<T: Any + Clone + Send + Sync + 'static>(&self, id: &str) -> Result<Option<&T>, MatchesError> { unimplemented!() }
    pub fn try_get_many<T: Any + Clone + Send + Sync + 'static>(&self, id: &str) -> Result<Option<ValuesRef<'_, T>>, MatchesError> { unimplemented!() }
    pub fn try_get_raw(&self, id: &str) -> Result<Option<RawValues<'_>>, MatchesError> { unimplemented!() }
    pub fn try_remove_one<T: Any + Clone + Send + Sync + 'static>(&mut self, id: &str) -> Result<Option<T>, MatchesError> { unimplemented!() }
    pub fn try_remove_many<T: Any + Clone + Send + Sync + 'static>(&mut self, id: &str) -> Result<Option<Values<T>>, MatchesError> { unimplemented!() }
    pub fn try_contains_id(&self, id: &str) -> Result<bool, MatchesError> { unimplemented!() }
    pub fn try_clear_id(&mut self, id: &str) -> Result<bool, MatchesError> { unimplemented!() }
}
#[derive(Debug, Copy, Clone, Eq, PartialEq)]
pub enum ColorChoice {
    Auto,
    Always,
    Never,
}
impl ColorChoice {
    pub fn possible_values() -> impl Iterator<Item = PossibleValue> { unimplemented!() }
}
impl ValueEnum for ColorChoice {
    fn value_variants<'a>() -> &'a [Self] { unimplemented!() }
    fn to_possible_value(&self) -> Option<PossibleValue> { unimplemented!() }
}
#[derive(Default, Clone, Eq, PartialEq, PartialOrd, Ord, Hash)]
pub struct Id {
    _p: (),
}
impl Id {
    pub fn as_str(&self) -> &str { unimplemented!() }
}
pub trait Parser: FromArgMatches + CommandFactory + Sized {
    fn parse() -> Self { unimplemented!() }
    fn try_parse() -> Result<Self, Error> { unimplemented!() }
    fn parse_from<I, T>(itr: I) -> Self where I: IntoIterator<Item = T>, T: Into<OsString> + Clone, { unimplemented!() }
    fn try_parse_from<I, T>(itr: I) -> Result<Self, Error> where I: IntoIterator<Item = T>, T: Into<OsString> + Clone, { unimplemented!() }
    fn update_from<I, T>(&mut self, itr: I) where I: IntoIterator<Item = T>, T: Into<OsString> + Clone, { unimplemented!() }
    fn try_update_from<I, T>(&mut self, itr: I) -> Result<(), Error> where I: IntoIterator<Item = T>, T: Into<OsString> + Clone, { unimplemented!() }
}
pub trait CommandFactory: Sized {
    fn command() -> Command;
    fn command_for_update() -> Command;
}
pub trait FromArgMatches: Sized {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error>;
    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> { unimplemented!() }
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error>;
    fn update_from_arg_matches_mut(&mut self, matches: &mut ArgMatches) -> Result<(), Error> { unimplemented!() }
}
pub trait Args: FromArgMatches + Sized {
    fn group_id() -> Option<crate::Id> { unimplemented!() }
    fn augment_args(cmd: Command) -> Command;
    fn augment_args_for_update(cmd: Command) -> Command;
}
pub trait Subcommand: FromArgMatches + Sized {
    fn augment_subcommands(cmd: Command) -> Command;
    fn augment_subcommands_for_update(cmd: Command) -> Command;
    fn has_subcommand(name: &str) -> bool;
}
pub trait ValueEnum: Sized + Clone {
    fn value_variants<'a>() -> &'a [Self];
    fn from_str(input: &str, ignore_case: bool) -> Result<Self, String> { unimplemented!() }
    fn to_possible_value(&self) -> Option<PossibleValue>;
}
pub type Error = error::Error<error::RichFormatter>;
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
#[macro_export]
macro_rules! arg { ($($any:tt)*) => {}; }
#[macro_export]
macro_rules! value_parser { ($($any:tt)*) => {}; }
pub mod builder {
    use std::ops::RangeBounds;
    use std::convert::TryFrom;
    use crate::{error, parser::ValueSource, Id};
    pub use crate::{Arg, ArgAction, ArgGroup, Command, ValueHint};
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ArgPredicate {
        IsPresent,
        Equals(OsStr),
    }
    #[derive(Default, Clone, Eq, PartialEq, PartialOrd, Ord, Hash)]
    pub struct OsStr {
        _p: (),
    }
    impl OsStr {
        pub fn as_os_str(&self) -> &std::ffi::OsStr { unimplemented!() }
        pub fn to_os_string(&self) -> std::ffi::OsString { unimplemented!() }
    }
    #[derive(Debug, Default, Clone, PartialEq, Eq)]
    pub struct PossibleValue {
        _p: (),
    }
    impl PossibleValue {
        pub fn new(name: impl Into<Str>) -> Self { unimplemented!() }
        pub fn help(self, help: impl IntoResettable<StyledStr>) -> Self { unimplemented!() }
        pub fn hide(self, yes: bool) -> Self { unimplemented!() }
        pub fn alias(self, name: impl IntoResettable<Str>) -> Self { unimplemented!() }
        pub fn aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self { unimplemented!() }
    }
    impl PossibleValue {
        pub fn get_name(&self) -> &str { unimplemented!() }
        pub fn get_help(&self) -> Option<&StyledStr> { unimplemented!() }
        pub fn is_hide_set(&self) -> bool { unimplemented!() }
        pub fn get_name_and_aliases(&self) -> impl Iterator<Item = &str> + '_ { unimplemented!() }
        pub fn matches(&self, value: &str, ignore_case: bool) -> bool { unimplemented!() }
    }
    #[derive(Copy, Clone, PartialEq, Eq, Hash)]
    pub struct ValueRange {
        _p: (),
    }
    impl ValueRange {
        pub fn new(range: impl Into<Self>) -> Self { unimplemented!() }
        pub fn min_values(&self) -> usize { unimplemented!() }
        pub fn max_values(&self) -> usize { unimplemented!() }
        pub fn takes_values(&self) -> bool { unimplemented!() }
    }
    impl Default for ValueRange {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Resettable<T> {
        Value(T),
        Reset,
    }
    pub trait IntoResettable<T> {
        fn into_resettable(self) -> Resettable<T>;
    }
    #[derive(Default, Clone, Eq, PartialEq, PartialOrd, Ord, Hash)]
    pub struct Str {
        _p: (),
    }
    impl Str {
        pub fn as_str(&self) -> &str { unimplemented!() }
    }
    #[derive(Clone, Default, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct StyledStr {
        _p: (),
    }
    impl StyledStr {
        pub fn new() -> Self { unimplemented!() }
        pub fn ansi(&self) -> impl std::fmt::Display + '_ { unimplemented!() }
        pub fn push_str(&mut self, msg: &str) { unimplemented!() }
    }
    pub struct ValueParser {
        _p: (),
    }
    impl ValueParser {
        pub fn new<P>(other: P) -> Self where P: TypedValueParser, { unimplemented!() }
        pub fn bool() -> Self { unimplemented!() }
        pub fn string() -> Self { unimplemented!() }
        pub fn os_string() -> Self { unimplemented!() }
        pub fn path_buf() -> Self { unimplemented!() }
    }
    impl ValueParser {
        pub fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> { unimplemented!() }
    }
    pub trait TypedValueParser: Clone + Send + Sync + 'static {
        type Value: Send + Sync + Clone;
        fn parse_ref(&self, cmd: &crate::Command, arg: Option<&crate::Arg>, value: &std::ffi::OsStr) -> Result<Self::Value, crate::Error>;
        fn parse_ref_(&self, cmd: &crate::Command, arg: Option<&crate::Arg>, value: &std::ffi::OsStr, _source: ValueSource) -> Result<Self::Value, crate::Error> { unimplemented!() }
        fn parse(&self, cmd: &crate::Command, arg: Option<&crate::Arg>, value: std::ffi::OsString) -> Result<Self::Value, crate::Error> { unimplemented!() }
        fn parse_(&self, cmd: &crate::Command, arg: Option<&crate::Arg>, value: std::ffi::OsString, _source: ValueSource) -> Result<Self::Value, crate::Error> { unimplemented!() }
        fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> { unimplemented!() }
        fn map<T, F>(self, func: F) -> MapValueParser<Self, F> where T: Send + Sync + Clone, F: Fn(Self::Value) -> T + Clone, { unimplemented!() }
        fn try_map<T, E, F>(self, func: F) -> TryMapValueParser<Self, F> where F: Fn(Self::Value) -> Result<T, E> + Clone + Send + Sync + 'static, T: Send + Sync + Clone, E: Into<Box<dyn std::error::Error + Send + Sync + 'static>>, { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct StringValueParser {
        _p: (),
    }
    impl StringValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl Default for StringValueParser {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct OsStringValueParser {
        _p: (),
    }
    impl OsStringValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl Default for OsStringValueParser {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct PathBufValueParser {
        _p: (),
    }
    impl PathBufValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl Default for PathBufValueParser {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Clone, Debug)]
    pub struct EnumValueParser<E: crate::ValueEnum + Clone + Send + Sync + 'static> {
        _p: std::marker::PhantomData<(E,)>,
    }
    impl<E: crate::ValueEnum + Clone + Send + Sync + 'static> EnumValueParser<E> {
        pub fn new() -> Self { unimplemented!() }
    }
    impl<E: crate::ValueEnum + Clone + Send + Sync + 'static> Default for EnumValueParser<E> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Clone, Debug)]
    pub struct PossibleValuesParser {
        _p: (),
    }
    impl PossibleValuesParser {
        pub fn new(values: impl Into<PossibleValuesParser>) -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    pub struct RangedI64ValueParser<T: TryFrom<i64> + Clone + Send + Sync = i64> {
        _p: std::marker::PhantomData<(T,)>,
    }
    impl<T: TryFrom<i64> + Clone + Send + Sync> Default for RangedI64ValueParser<T> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    pub struct RangedU64ValueParser<T: TryFrom<u64> = u64> {
        _p: std::marker::PhantomData<(T,)>,
    }
    impl<T: TryFrom<u64>> Default for RangedU64ValueParser<T> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct BoolValueParser {
        _p: (),
    }
    impl BoolValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl Default for BoolValueParser {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct FalseyValueParser {
        _p: (),
    }
    impl FalseyValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl Default for FalseyValueParser {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct BoolishValueParser {
        _p: (),
    }
    impl BoolishValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl Default for BoolishValueParser {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug)]
    #[non_exhaustive]
    pub struct NonEmptyStringValueParser {
        _p: (),
    }
    impl NonEmptyStringValueParser {
        pub fn new() -> Self { unimplemented!() }
    }
    impl Default for NonEmptyStringValueParser {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Clone, Debug)]
    pub struct MapValueParser<P, F> {
        _p: std::marker::PhantomData<(P, F,)>,
    }
    #[derive(Clone, Debug)]
    pub struct TryMapValueParser<P, F> {
        _p: std::marker::PhantomData<(P, F,)>,
    }
    #[derive(Clone, Debug)]
    pub struct UnknownArgumentValueParser {
        _p: (),
    }
    impl UnknownArgumentValueParser {
        pub fn suggest_arg(arg: impl Into<Str>) -> Self { unimplemented!() }
        pub fn suggest(text: impl Into<StyledStr>) -> Self { unimplemented!() }
        pub fn and_suggest(self, text: impl Into<StyledStr>) -> Self { unimplemented!() }
    }
    pub trait ValueParserFactory {
        type Parser;
        fn value_parser() -> Self::Parser;
    }
    pub use styling::Styles;
    pub mod styling {
        pub struct Style { _p: () }
        #[derive(Clone, Debug)]
        pub struct Styles {
            _p: (),
        }
        impl Styles {
            pub fn plain() -> Self { unimplemented!() }
            pub fn styled() -> Self { unimplemented!() }
            pub fn header(self, style: Style) -> Self { unimplemented!() }
            pub fn error(self, style: Style) -> Self { unimplemented!() }
            pub fn usage(self, style: Style) -> Self { unimplemented!() }
            pub fn literal(self, style: Style) -> Self { unimplemented!() }
            pub fn placeholder(self, style: Style) -> Self { unimplemented!() }
            pub fn valid(self, style: Style) -> Self { unimplemented!() }
            pub fn invalid(self, style: Style) -> Self { unimplemented!() }
            pub fn context(self, style: Style) -> Self { unimplemented!() }
            pub fn context_value(self, style: Style) -> Self { unimplemented!() }
        }
        impl Styles {
            pub fn get_header(&self) -> &Style { unimplemented!() }
            pub fn get_error(&self) -> &Style { unimplemented!() }
            pub fn get_usage(&self) -> &Style { unimplemented!() }
            pub fn get_literal(&self) -> &Style { unimplemented!() }
            pub fn get_placeholder(&self) -> &Style { unimplemented!() }
            pub fn get_valid(&self) -> &Style { unimplemented!() }
            pub fn get_invalid(&self) -> &Style { unimplemented!() }
            pub fn get_context(&self) -> &Style { unimplemented!() }
            pub fn get_context_value(&self) -> &Style { unimplemented!() }
        }
        impl Default for Styles {
            fn default() -> Self { unimplemented!() }
        }
    }
}
pub mod error {
    pub use crate::Error as DefaultError;
    pub type Result<T, E = crate::Error> = std::result::Result<T, E>;
    use crate::Command;
    use crate::builder::StyledStr;
    use std::fmt::Display;
    use std::io;
    pub type DefaultFormatter = RichFormatter;
    pub struct Error<F: ErrorFormatter = DefaultFormatter> {
        _p: std::marker::PhantomData<(F,)>,
    }
    impl<F: ErrorFormatter> Error<F> {
        pub fn raw(kind: ErrorKind, message: impl Display) -> Self { unimplemented!() }
        pub fn format(self, cmd: &mut Command) -> Self { unimplemented!() }
        pub fn new(kind: ErrorKind) -> Self { unimplemented!() }
        pub fn with_cmd(self, cmd: &Command) -> Self { unimplemented!() }
        pub fn apply<EF: ErrorFormatter>(self) -> Error<EF> { unimplemented!() }
        pub fn kind(&self) -> ErrorKind { unimplemented!() }
        pub fn context(&self) -> impl Iterator<Item = (ContextKind, &ContextValue)> { unimplemented!() }
        pub fn get(&self, kind: ContextKind) -> Option<&ContextValue> { unimplemented!() }
        pub fn insert(&mut self, kind: ContextKind, value: ContextValue) -> Option<ContextValue> { unimplemented!() }
        pub fn remove(&mut self, kind: ContextKind) -> Option<ContextValue> { unimplemented!() }
        pub fn use_stderr(&self) -> bool { unimplemented!() }
        pub fn exit_code(&self) -> i32 { unimplemented!() }
        pub fn exit(&self) -> ! { unimplemented!() }
        pub fn print(&self) -> io::Result<()> { unimplemented!() }
        pub fn render(&self) -> StyledStr { unimplemented!() }
    }
    #[derive(Debug, Copy, Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ErrorKind {
        InvalidValue,
        UnknownArgument,
        InvalidSubcommand,
        NoEquals,
        ValueValidation,
        TooManyValues,
        TooFewValues,
        WrongNumberOfValues,
        ArgumentConflict,
        MissingRequiredArgument,
        MissingSubcommand,
        InvalidUtf8,
        DisplayHelp,
        DisplayHelpOnMissingArgumentOrSubcommand,
        DisplayVersion,
        Io,
        Format,
    }
    impl ErrorKind {
        pub fn as_str(self) -> Option<&'static str> { unimplemented!() }
    }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ContextKind {
        InvalidSubcommand,
        InvalidArg,
        PriorArg,
        ValidSubcommand,
        ValidValue,
        InvalidValue,
        ActualNumValues,
        ExpectedNumValues,
        MinValues,
        SuggestedCommand,
        SuggestedSubcommand,
        SuggestedArg,
        SuggestedValue,
        TrailingArg,
        Suggested,
        Usage,
        Custom,
    }
    impl ContextKind {
        pub fn as_str(self) -> Option<&'static str> { unimplemented!() }
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ContextValue {
        None,
        Bool(bool),
        String(String),
        Strings(Vec<String>),
        StyledStr(StyledStr),
        StyledStrs(Vec<StyledStr>),
        Number(isize),
    }
    pub trait ErrorFormatter: Sized {
        fn format_error(error: &Error<Self>) -> StyledStr;
    }
    #[non_exhaustive]
    pub struct KindFormatter {
        _p: (),
    }
    #[non_exhaustive]
    pub struct RichFormatter {
        _p: (),
    }
    impl ErrorFormatter for RichFormatter {
        fn format_error(error: &Error<Self>) -> StyledStr { unimplemented!() }
    }
}
pub mod parser {
    use std::ffi::OsStr;
    use crate::Id;
    pub use crate::ArgMatches;
    #[derive(Clone, Debug)]
    pub struct IdsRef<'a> {
        _p: std::marker::PhantomData<(&'a (),)>,
    }
    impl<'a> Iterator for IdsRef<'a> {
        type Item = &'a Id;
        fn next(&mut self) -> Option<&'a Id> { unimplemented!() }
        fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
    }
    impl<'a> DoubleEndedIterator for IdsRef<'a> {
        fn next_back(&mut self) -> Option<&'a Id> { unimplemented!() }
    }
    impl ExactSizeIterator for IdsRef<'_> {
    }
    #[derive(Clone, Debug)]
    pub struct Values<T> {
        _p: std::marker::PhantomData<(T,)>,
    }
    impl<T> Iterator for Values<T> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item> { unimplemented!() }
        fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
    }
    impl<T> DoubleEndedIterator for Values<T> {
        fn next_back(&mut self) -> Option<Self::Item> { unimplemented!() }
    }
    impl<T> ExactSizeIterator for Values<T> {
    }
    impl<T> Default for Values<T> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Clone, Debug)]
    pub struct ValuesRef<'a, T> {
        _p: std::marker::PhantomData<(&'a (), T,)>,
    }
    impl<'a, T: 'a> Iterator for ValuesRef<'a, T> {
        type Item = &'a T;
        fn next(&mut self) -> Option<Self::Item> { unimplemented!() }
        fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
    }
    impl<'a, T: 'a> DoubleEndedIterator for ValuesRef<'a, T> {
        fn next_back(&mut self) -> Option<Self::Item> { unimplemented!() }
    }
    impl<'a, T: 'a> ExactSizeIterator for ValuesRef<'a, T> {
    }
    impl<'a, T: 'a> Default for ValuesRef<'a, T> {
        fn default() -> Self { unimplemented!() }
    }
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
    impl ExactSizeIterator for RawValues<'_> {
    }
    impl Default for RawValues<'_> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Clone, Debug)]
    pub struct Occurrences<T> {
        _p: std::marker::PhantomData<(T,)>,
    }
    impl<T> Iterator for Occurrences<T> {
        type Item = OccurrenceValues<T>;
        fn next(&mut self) -> Option<Self::Item> { unimplemented!() }
        fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
    }
    impl<T> DoubleEndedIterator for Occurrences<T> {
        fn next_back(&mut self) -> Option<Self::Item> { unimplemented!() }
    }
    impl<T> ExactSizeIterator for Occurrences<T> {
    }
    impl<T> Default for Occurrences<T> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Clone, Debug)]
    pub struct OccurrenceValues<T> {
        _p: std::marker::PhantomData<(T,)>,
    }
    impl<T> Iterator for OccurrenceValues<T> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item> { unimplemented!() }
        fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
    }
    impl<T> DoubleEndedIterator for OccurrenceValues<T> {
        fn next_back(&mut self) -> Option<Self::Item> { unimplemented!() }
    }
    impl<T> ExactSizeIterator for OccurrenceValues<T> {
    }
    #[derive(Clone, Debug)]
    pub struct OccurrencesRef<'a, T> {
        _p: std::marker::PhantomData<(&'a (), T,)>,
    }
    impl<'a, T> Iterator for OccurrencesRef<'a, T> where Self: 'a, {
        type Item = OccurrenceValuesRef<'a, T>;
        fn next(&mut self) -> Option<Self::Item> { unimplemented!() }
        fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
    }
    impl<'a, T> DoubleEndedIterator for OccurrencesRef<'a, T> where Self: 'a, {
        fn next_back(&mut self) -> Option<Self::Item> { unimplemented!() }
    }
    impl<'a, T> ExactSizeIterator for OccurrencesRef<'a, T> where Self: 'a {
    }
    impl<T> Default for OccurrencesRef<'_, T> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Clone, Debug)]
    pub struct OccurrenceValuesRef<'a, T> {
        _p: std::marker::PhantomData<(&'a (), T,)>,
    }
    impl<'a, T> Iterator for OccurrenceValuesRef<'a, T> where Self: 'a, {
        type Item = &'a T;
        fn next(&mut self) -> Option<Self::Item> { unimplemented!() }
        fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
    }
    impl<'a, T> DoubleEndedIterator for OccurrenceValuesRef<'a, T> where Self: 'a, {
        fn next_back(&mut self) -> Option<Self::Item> { unimplemented!() }
    }
    impl<'a, T> ExactSizeIterator for OccurrenceValuesRef<'a, T> where Self: 'a {
    }
    #[derive(Clone, Debug)]
    pub struct RawOccurrences<'a> {
        _p: std::marker::PhantomData<(&'a (),)>,
    }
    impl<'a> Iterator for RawOccurrences<'a> {
        type Item = RawOccurrenceValues<'a>;
        fn next(&mut self) -> Option<Self::Item> { unimplemented!() }
        fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
    }
    impl DoubleEndedIterator for RawOccurrences<'_> {
        fn next_back(&mut self) -> Option<Self::Item> { unimplemented!() }
    }
    impl ExactSizeIterator for RawOccurrences<'_> {
    }
    impl Default for RawOccurrences<'_> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Clone, Debug)]
    pub struct RawOccurrenceValues<'a> {
        _p: std::marker::PhantomData<(&'a (),)>,
    }
    impl<'a> Iterator for RawOccurrenceValues<'a> where Self: 'a, {
        type Item = &'a OsStr;
        fn next(&mut self) -> Option<Self::Item> { unimplemented!() }
        fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
    }
    impl<'a> DoubleEndedIterator for RawOccurrenceValues<'a> where Self: 'a, {
        fn next_back(&mut self) -> Option<Self::Item> { unimplemented!() }
    }
    impl ExactSizeIterator for RawOccurrenceValues<'_> {
    }
    #[derive(Clone, Debug)]
    pub struct Indices<'a> {
        _p: std::marker::PhantomData<(&'a (),)>,
    }
    impl Iterator for Indices<'_> {
        type Item = usize;
        fn next(&mut self) -> Option<usize> { unimplemented!() }
        fn size_hint(&self) -> (usize, Option<usize>) { unimplemented!() }
    }
    impl DoubleEndedIterator for Indices<'_> {
        fn next_back(&mut self) -> Option<usize> { unimplemented!() }
    }
    impl ExactSizeIterator for Indices<'_> {
    }
    impl Default for Indices<'_> {
        fn default() -> Self { unimplemented!() }
    }
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ValueSource {
        DefaultValue,
        EnvVariable,
        CommandLine,
    }
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MatchesError {
        Downcast {},
        UnknownArgument { },
    }
}
