//! The project on disk: walk, build files, detection.
