//! Mappings: declarative upgrade paths.

pub mod model;
pub mod template;
pub mod version;
mod decode;
mod nearest;
mod raw;
pub mod problem;
mod yaml;
