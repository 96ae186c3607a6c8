//! `pinguan check --base REV`: judges a change before it is merged, and writes the verdict.

use super::check::{Arguments, give, within};
use super::{Ended, Failure, Global, Outcome, output, setting};
use crate::diagnostic::{Arg, Args, Level};
use crate::gate::{self, Judged, Trees, Unable};
use crate::history::{CommitRef, Provenance, Repo};
use crate::locale::{Locale, Messages};
use crate::record::Strength;
use crate::report::{Outcome as Came, Report, Summary};
use crate::source::Sources;
use anyhow::Context;
use serde_json::json;
use std::path::PathBuf;

/// The name of the verdict in the folder of the repository, where no other place is named.
const VERDICT: &str = "pinguan-verdict.json";

/// Judges what merging the head into the base would give.
pub(super) fn run(global: &Global, arguments: &Arguments, base: &str, threshold: Level) -> Ended {
    let messages = Messages::built_in();
    let place = verdict_place(global, arguments)?;
    if let Some(place) = &place {
        forget(global, place)?;
    }
    if !arguments.select.is_empty() || !arguments.ignore.is_empty() {
        return Err(global.refuse("usage-gate-select", []));
    }
    let read =
        gate::read(&global.root, base, &arguments.head, arguments.bootstrap).map_err(Failure::NotJudged)?;
    let trees = match read {
        Ok(trees) => trees,
        Err(unable) => return Err(refuse(global, arguments, &messages, &unable)?),
    };
    if arguments.bootstrap && !trees.bootstrap {
        return Err(global.refuse("usage-bootstrap", []));
    }
    let (as_of, locale) = match today(global, &trees)? {
        Ok(known) => known,
        Err(unable) => return Err(refuse(global, arguments, &messages, &unable)?),
    };
    let judged = match gate::judge(&trees, (as_of, as_of), &running()).map_err(Failure::NotJudged)? {
        Ok(judged) => judged,
        Err(unable) => return Err(refuse(global, arguments, &messages, &unable)?),
    };
    let messages = messages.with(judged.verdict.words());
    let report = report(&trees, &judged, as_of, threshold, (locale, &messages));
    let failed = report.summary.verdict == Came::Fail;
    let shown = within(global, &arguments.paths, report.diagnostics)?;
    give(
        global,
        arguments,
        &Report {
            diagnostics: &shown,
            policy_hash: report.policy_hash.clone(),
            base: report.base.clone(),
            head: report.head.clone(),
            ..report
        },
    )?;
    super::project::holds(&judged.verdict, &messages, locale)?;
    told(&trees, &judged, &report, &messages, locale)?;
    if let Some(place) = &place {
        write(place, &report)?;
    }
    // the process ends here: to take apart what was read would be a tenth of the whole time
    std::mem::forget((trees, judged));
    Ok(if failed { Outcome::Findings } else { Outcome::Passed })
}

/// Today and the reader's language, by what judges. Without a word on it, today is the day of the younger of the
/// two commits; one that lies ahead of the clock is a claim that nothing bears out.
pub(super) fn today(
    global: &Global,
    trees: &Trees,
) -> Result<Result<(crate::calendar::Date, Locale), Unable>, Failure> {
    let company = &trees.judge.company.record;
    let younger: &CommitRef =
        [&trees.base, &trees.head].into_iter().max_by_key(|one| one.time).unwrap_or(&trees.head);
    let git = Provenance { head: younger.clone(), clean: true, shallow: false, grafted: false };
    let by_commit = global.as_of.is_none()
        && company.as_of.is_none()
        && setting::environment("SOURCE_DATE_EPOCH").is_none();
    if by_commit && younger.time.as_second() > setting::seconds_now() + 24 * 60 * 60 {
        return Ok(Err(Unable { kind: "future", detail: younger.id.clone() }));
    }
    let as_of = global.today(company, &trees.judge.zone, Some(&git))?;
    Ok(Ok((as_of, global.language(Some(company)))))
}

/// Reports that nothing was judged, and why.
fn refuse(
    global: &Global,
    arguments: &Arguments,
    messages: &Messages,
    unable: &Unable,
) -> Result<Failure, Failure> {
    let locale = global.language(None);
    let report = Report {
        diagnostics: &[],
        rules: &crate::rules::BUILT_IN,
        summary: Summary::default(),
        sources: &Sources::default(),
        as_of: None,
        policy_hash: String::new(),
        base: None,
        head: None,
        locale,
        messages,
    };
    give(global, arguments, &report)?;
    let args = [("kind", Arg::from(unable.kind)), ("detail", unable.detail.as_str().into())].into();
    Ok(Failure::not_judged(messages.text(locale, "gate-unable", &args)?))
}

pub(super) fn report<'a>(
    trees: &'a Trees,
    judged: &'a Judged,
    as_of: crate::calendar::Date,
    threshold: Level,
    (locale, messages): (Locale, &'a Messages),
) -> Report<'a> {
    let counts = judged.verdict.counts;
    Report {
        diagnostics: &judged.verdict.diagnostics,
        rules: &judged.verdict.rules,
        summary: Summary::of(counts, judged.blocks(threshold) || counts.rules == 0),
        sources: &trees.result,
        as_of: Some(as_of),
        policy_hash: judged.ledger.policy_hash(),
        base: Some(trees.base.id.clone()),
        head: Some(trees.head.id.clone()),
        locale,
        messages,
    }
}

/// Says on standard error what was judged and by what.
fn told(
    trees: &Trees,
    judged: &Judged,
    report: &Report,
    messages: &Messages,
    locale: Locale,
) -> Result<(), Failure> {
    let s = report.summary;
    let standing = report.diagnostics.iter().filter(|found| !found.new).count();
    let mut args: Args = [
        ("base", Arg::from(trees.base.id.as_str())),
        ("head", trees.head.id.as_str().into()),
        ("policy", report.policy_hash.as_str().into()),
        ("rules", s.rules.into()),
        ("found", s.found.into()),
        ("judged", s.judged.into()),
        ("refused", s.refused.into()),
        ("new", (report.diagnostics.len() - standing).into()),
        ("standing", standing.into()),
        ("strength", word(judged.asked).into()),
        ("proofs", judged.approvals.into()),
    ]
    .into();
    let mut text = messages.text(locale, "gate-judged", &args)? + "\n";
    if judged.approvals > 0 {
        text += &(messages.text(locale, "gate-proofs", &args)? + "\n");
    }
    if trees.bootstrap {
        args.clear();
        text += &(messages.text(locale, "gate-bootstrap", &args)? + "\n");
    }
    output::complain(&text)
}

fn word(strength: Strength) -> &'static str {
    match strength {
        Strength::Recorded => "recorded",
        Strength::Authored => "authored",
        Strength::Signed => "signed",
    }
}

fn verdict_place(global: &Global, arguments: &Arguments) -> Result<Option<PathBuf>, Failure> {
    if arguments.verdict.is_some() {
        return Ok(arguments.verdict.clone());
    }
    let repo = Repo::open(&global.root).map_err(Failure::NotJudged)?;
    Ok(repo.map(|repo| repo.folder().join(VERDICT)))
}

/// The program that judges: this one.
pub(super) fn running() -> gate::Running {
    let sha256 =
        || std::env::current_exe().and_then(std::fs::read).ok().map(|binary| crate::digest::sha256(&binary));
    gate::Running { version: env!("CARGO_PKG_VERSION"), sha256 }
}

/// Removes the verdict of an earlier run, so that none outlives what it is about; never anything else.
fn forget(global: &Global, place: &std::path::Path) -> Result<(), Failure> {
    let path = place.display().to_string();
    let Ok(found) = std::fs::symlink_metadata(place) else { return Ok(()) };
    let text =
        if found.is_file() { std::fs::read_to_string(place).unwrap_or_default() } else { String::new() };
    let earlier = serde_json::from_str(&text).is_ok_and(|known: serde_json::Value| {
        ["generator", "policy_hash", "summary"].iter().all(|field| known.get(field).is_some())
    });
    if !earlier {
        return Err(global.refuse("usage-verdict-other", [("path", &path)]));
    }
    std::fs::remove_file(place).with_context(|| format!("cannot remove {path}")).map_err(Failure::Io)
}

fn write(place: &std::path::Path, report: &Report) -> Result<(), Failure> {
    let new = report.diagnostics.iter().filter(|found| found.new);
    let verdict = json!({
        "schema_version": 1,
        "generator": env!("CARGO_PKG_VERSION"),
        "base": report.base,
        "head": report.head,
        "as_of": report.as_of.map(|date| date.to_string()),
        "policy_hash": report.policy_hash,
        "summary": report.summary,
        "new_errors": new.filter(|found| found.level == Level::Error).count(),
    });
    let text = serde_json::to_string_pretty(&verdict).context("cannot write the verdict")? + "\n";
    std::fs::write(place, text)
        .with_context(|| format!("cannot write {}", place.display()))
        .map_err(Failure::Io)
}
