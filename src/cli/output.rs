//! Writing to standard output and standard error, with every failure noticed.

use super::Failure;
use anyhow::Context;
use std::io::Write;

/// Writes a result to standard output; a closed or full one is a failure, never silence.
pub(super) fn say(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    written.context("cannot write to standard output").map_err(Failure::Io)
}

/// Writes a remark to standard error.
pub(super) fn complain(text: &str) -> Result<(), Failure> {
    let mut err = std::io::stderr().lock();
    let written = err.write_all(text.as_bytes()).and_then(|()| err.flush());
    written.context("cannot write to standard error").map_err(Failure::Io)
}
