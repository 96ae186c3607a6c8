//! Writing to standard output and standard error, with every failure noticed.

use super::Failure;
use crate::diagnostic::{Arg, Args};
use crate::report::visible;
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

/// Arguments of which no words from a file can command a terminal.
pub(super) fn harmless(args: &Args) -> Args {
    let one = |arg: &Arg| match arg {
        Arg::Text(text) => Arg::Text(visible(text)),
        other => other.clone(),
    };
    args.iter().map(|(name, arg)| (*name, one(arg))).collect()
}
