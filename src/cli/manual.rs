//! `pinguan completions` and `pinguan man`: what a shell and `man` need to know of the commands.

use super::{Cli, Ended, Outcome, output};
use anyhow::Context;
use clap::CommandFactory;
use std::path::PathBuf;

/// Options of `completions`.
#[derive(Debug, clap::Args)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_name = "SHELL")]
    shell: clap_complete::Shell,
}

/// Options of `man`.
#[derive(Debug, clap::Args)]
pub(super) struct Man {
    /// Write a page for every command into a folder instead of printing the main one
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(super) fn completions(arguments: &Completions) -> Ended {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Cli::command(), "pinguan", &mut script);
    output::say(&String::from_utf8_lossy(&script))?;
    Ok(Outcome::Passed)
}

pub(super) fn man(arguments: &Man) -> Ended {
    if let Some(folder) = &arguments.out {
        let told = || format!("cannot write {}", folder.display());
        std::fs::create_dir_all(folder).with_context(told)?;
        clap_mangen::generate_to(Cli::command(), folder).with_context(told)?;
        return Ok(Outcome::Passed);
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(Cli::command()).render(&mut page).context("cannot make the page")?;
    output::say(&String::from_utf8_lossy(&page))?;
    Ok(Outcome::Passed)
}
