//! Mappings: declarative upgrade paths.

pub mod model;
pub mod template;
pub mod version;
