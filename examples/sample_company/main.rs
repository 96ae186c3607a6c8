//! Writes the sample company: `cargo run --example sample_company -- DIR` puts its records below
//! `DIR/records/`. The written regulation is the work of people and is never touched.
#![allow(clippy::print_stderr, reason = "a tool for the terminal")]

use std::path::Path;
use std::process::ExitCode;

mod story;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder] = arguments.as_slice() else {
        eprintln!("usage: sample_company DIR");
        return ExitCode::from(2);
    };
    match story::write(Path::new(folder), &story::texts()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(4)
        }
    }
}
