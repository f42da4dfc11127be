//! Changes: what a resolved site means.
