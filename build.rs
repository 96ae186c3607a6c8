//! Tells Cargo which folders are built into the binary, so that a new file in one of them is noticed; compiles what must
//! run before the program's own start.
#![allow(clippy::print_stdout, reason = "a build script speaks to Cargo on standard output")]
#![allow(clippy::disallowed_methods, reason = "Cargo tells it the target by the environment")]

fn main() {
    for folder in ["templates", "site", "src/rules/minimal"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    println!("cargo::rerun-if-changed=src/stdout.c");
    if std::env::var_os("CARGO_CFG_UNIX").is_some() {
        // an object by itself: of a library the linker would take only what is called
        for object in cc::Build::new().file("src/stdout.c").compile_intermediates() {
            println!("cargo::rustc-link-arg-bins={}", object.display());
        }
    }
}
