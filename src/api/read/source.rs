//! Declarations in source, read by the front end of their language.

use super::Options;
use crate::api::{Item, stubs};
use crate::lang::Language;
use crate::problem::{FileProblem, TextFile};

pub(super) fn kotlin(files: &[&TextFile], _: Options, problems: &mut Vec<FileProblem>) -> Vec<Item> {
    stubs::read(Language::Kotlin, files, problems)
}

pub(super) fn swift(files: &[&TextFile], _: Options, problems: &mut Vec<FileProblem>) -> Vec<Item> {
    stubs::read(Language::Swift, files, problems)
}

pub(super) fn rust(files: &[&TextFile], _: Options, problems: &mut Vec<FileProblem>) -> Vec<Item> {
    stubs::read(Language::Rust, files, problems)
}
