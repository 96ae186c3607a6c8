//! Tells Cargo which folders are built into the binary, so that a new file in one of them is noticed.
#![allow(clippy::print_stdout, reason = "a build script speaks to Cargo on standard output")]

fn main() {
    for folder in ["templates", "site", "src/rules/minimal"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
