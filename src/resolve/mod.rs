//! What a name denotes, and on what evidence.
