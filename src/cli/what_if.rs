//! `pinguan what-if`: what a proposed policy would change in what is found, measured and due.

use super::diff::{self, FormatName};
use super::{Ended, Failure, Global, Outcome, output, project};
use crate::calendar::Date;
use crate::change::{Change, Side};
use crate::ledger::Ledger;
use crate::locale::Messages;
use crate::policy::POLICY_PATH;
use crate::report::{Format, Told, visible};
use crate::rules::judge;
use crate::source::{MAX_BYTES, Sources};
use anyhow::Context;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Options of `what-if`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The proposed policy, which stands in for records/policy/policy.yaml
    #[arg(value_name = "POLICY")]
    policy: PathBuf,
    /// Take its last version as if it had been in force from this day, instead of the day that it names
    #[arg(long, value_name = "DATE", value_parser = super::parse_date)]
    from: Option<Date>,
    /// The form in which it is told; Markdown also goes to a GitHub job's summary
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: FormatName,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let before = match project::open(global)? {
        Ok(project) => project,
        Err(unjudged) => {
            output::complain(&unjudged.report().render(Format::Human { color: false })?)?;
            return Err(unjudged.failure());
        }
    };
    let proposed = read(global, &arguments.policy)?;
    let proposed = Sources::from_texts([(POLICY_PATH.to_owned(), proposed)]);
    let sources = before.ledger.sources.with_those_of(&proposed, |path| path == POLICY_PATH);
    let mut ledger = match Ledger::load(sources) {
        Ok(ledger) => ledger,
        Err(unjudgeable) => {
            let unjudged = project::unjudged(global, *unjudgeable, Messages::built_in());
            let args = [("path", visible(&arguments.policy.display().to_string()).into())];
            let told = unjudged.messages.text(before.locale, "what-if-proposed", &args.into())?;
            output::complain(&format!("{told}\n"))?;
            output::complain(&unjudged.report().render(Format::Human { color: false })?)?;
            return Err(unjudged.failure());
        }
    };
    if let Some(from) = arguments.from {
        let versions = &mut Arc::make_mut(&mut ledger.policy.record).versions;
        if let Some(mut last) = versions.pop() {
            last.effective_from = from;
            // the days before are judged as they were
            let first = versions.iter().min_by_key(|version| version.effective_from).cloned();
            versions.retain(|version| version.effective_from < from);
            if let Some(mut first) = first.filter(|_| versions.is_empty()) {
                first.effective_from = from.plus_days(-1);
                versions.push(first);
            }
            versions.push(last);
        }
    }
    let as_of = before.as_of;
    let (policy, verdict) = judge(&ledger, as_of);
    let now = Side::new(&before.ledger, &before.policy, &before.verdict.diagnostics, as_of);
    let then = Side::new(&ledger, &policy, &verdict.diagnostics, as_of);
    let change = Change::between(&now, &then);
    let commit = before.git.as_ref().map(|git| diff::short(&git.head));
    let told = Told {
        change: &change,
        proposed: true,
        before: &commit.map_or_else(|| diff::nowhere(&before.messages, before.locale), Ok)?,
        after: &arguments.policy.display().to_string(),
        as_of,
        locale: before.locale,
        messages: &before.messages,
    };
    diff::give(&told, arguments.format)?;
    Ok(Outcome::Passed)
}

/// The text of the proposed policy.
fn read(global: &Global, path: &Path) -> Result<String, Failure> {
    let shown = path.display().to_string();
    let file = std::fs::File::open(path).map_err(|_| global.refuse("usage-no-policy", [("path", &shown)]))?;
    let mut text = String::new();
    let told = || format!("cannot read {shown}");
    let size = file.take(MAX_BYTES + 1).read_to_string(&mut text).with_context(told)?;
    if size as u64 > MAX_BYTES {
        return Err(Failure::Io(anyhow::anyhow!("it is larger than {MAX_BYTES} bytes").context(told())));
    }
    Ok(text)
}
