//! The binary: hands over to `cli` and turns its outcome into an exit code.

use std::process::ExitCode;

/// Many small texts and trees are made and dropped on every core.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(pinguan::cli::run(std::env::args_os()))
}
