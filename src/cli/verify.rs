//! `pinguan verify`: checks a published portal against its manifest.

use super::{Ended, Global, Outcome, output};
use crate::locale::Messages;
use crate::portal::publish;
use anyhow::Context;
use std::fmt::Write;
use std::path::PathBuf;

/// Options of `verify`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The folder of the published portal
    #[arg(value_name = "DIR", default_value = "public")]
    dir: PathBuf,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let dir = if arguments.dir.is_relative() && !arguments.dir.exists() {
        global.root.join(&arguments.dir)
    } else {
        arguments.dir.clone()
    };
    let verdict = publish::verify(&dir).with_context(|| format!("cannot verify {}", dir.display()))?;
    let messages = Messages::built_in();
    let locale = global.language(None);
    let mut text = String::new();
    let lists = [
        ("verify-missing", &verdict.missing),
        ("verify-changed", &verdict.changed),
        ("verify-unexpected", &verdict.unexpected),
    ];
    for (key, paths) in lists {
        for path in paths {
            let args = [("path", crate::report::visible(path).into())].into();
            writeln!(text, "{}", messages.text(locale, key, &args)?).context("formatting")?;
        }
    }
    let wrong = verdict.missing.len() + verdict.changed.len() + verdict.unexpected.len();
    let args = [("matched", verdict.matched.into()), ("wrong", wrong.into())].into();
    let key = if verdict.is_whole() { "verify-whole" } else { "verify-broken" };
    writeln!(text, "{}", messages.text(locale, key, &args)?).context("formatting")?;
    output::say(&text)?;
    Ok(if verdict.is_whole() { Outcome::Passed } else { Outcome::Findings })
}
