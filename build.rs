//! Makes cargo notice new and removed mapping files; `include_dir` alone only sees changed ones.

fn main() {
    println!("cargo:rerun-if-changed=mappings");
}
