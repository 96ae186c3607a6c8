//! The binary: hands over to `cli` and turns its outcome into an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(pinguan::cli::run(std::env::args_os()))
}
