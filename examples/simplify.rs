//! Makes the simplified Chinese files from the traditional ones: `cargo run --example simplify`, or with
//! `--check` only tells which are stale. How it is done belongs to `tests/simplified`; only this file writes.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for the terminal")]

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

#[path = "../tests/simplified/simplify/mod.rs"]
mod simplify;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--check"] => true,
        _ => {
            eprintln!("usage: simplify [--check]");
            return ExitCode::from(2);
        }
    };
    match run(Path::new(env!("CARGO_MANIFEST_DIR")), check) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) if check => ExitCode::from(1),
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::from(4)
        }
    }
}

/// Reports each stale file of `project`, and unless `check` mends it. Gives their number.
fn run(project: &Path, check: bool) -> Result<usize> {
    let wanted = simplify::wanted(project)?;
    let stale = simplify::stale(project, &wanted)?;
    for (path, why) in &stale {
        println!("{}: {why}", path.display());
        if check {
            continue;
        }
        let full = project.join(path);
        match wanted.get(path) {
            Some(text) => {
                let folder = full.parent().context("a file has a folder")?;
                fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
                fs::write(&full, text)
            }
            None => fs::remove_file(&full),
        }
        .with_context(|| full.display().to_string())?;
    }
    Ok(stale.len())
}
