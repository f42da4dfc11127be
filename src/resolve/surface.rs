//! API surfaces.
