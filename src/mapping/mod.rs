//! Mappings: declarative upgrade paths.

mod decode;
pub mod model;
mod nearest;
pub mod problem;
mod raw;
pub mod symbol;
pub mod template;
pub mod validate;
pub mod version;
mod yaml;
