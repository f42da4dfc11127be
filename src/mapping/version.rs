//! Versions and version ranges as mappings and build files write them.

/// A range of versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionRange {
    /// As written.
    pub text: String,
}
