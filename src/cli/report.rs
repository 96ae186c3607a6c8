//! `pinguan report`: drafts the quality report of a period to the committee.

use super::{Ended, Failure, Global, Outcome, new, output, project};
use crate::calendar::Period;
use crate::kpi;
use crate::ledger::{Ledger, Numbers};
use crate::record::{DepartmentKind, Id, Kind};
use crate::report::{Draft, Format};
use anyhow::Context;
use std::path::PathBuf;

/// Options of `report`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The month, quarter or year that it covers, such as 2026-06, 2026-Q2 or 2026
    #[arg(long, value_name = "PERIOD", value_parser = parse_period)]
    period: Period,
    /// Who issues it, by staff id; the head of the quality department when absent
    #[arg(long, value_name = "STAFF-ID")]
    by: Option<String>,
    /// Write it to a file that is not there yet, instead of printing it
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(super) fn parse_period(text: &str) -> Result<Period, String> {
    Period::parse(text).ok_or_else(|| super::form::PERIOD.to_owned())
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let project = match project::open(global)? {
        Ok(project) => project,
        Err(unjudged) => {
            output::complain(&unjudged.report().render(Format::Human { color: false })?)?;
            return Err(unjudged.failure());
        }
    };
    let period = arguments.period;
    let (ledger, policy, as_of) = (&project.ledger, &project.policy, project.as_of);
    let said = |key: &str, args| project.messages.text(project.locale, key, &args);
    if period.end() > as_of {
        let args = [("period", period.into()), ("end", period.end().into())].into();
        return Err(Failure::Usage(said("report-period-open", args)?));
    }
    let by = match &arguments.by {
        Some(by) if Id::parse(by).is_none() => {
            return Err(global.refuse("usage-no-id", [("option", "by"), ("value", by)]));
        }
        Some(by) => by.clone(),
        None => author(ledger, as_of),
    };
    let kind = Kind::named("report").context("no kind for a report")?;
    let id = Numbers::new(ledger, kind).next(ledger, "", as_of.year());
    let deadlines = crate::policy::Deadlines {
        policy,
        zone: &ledger.zone,
        workdays: &ledger.workdays,
        leaders: &ledger.leaders,
    };
    let text = Draft {
        ledger,
        measured: &kpi::measure(&kpi::Ctx { ledger, policy, as_of }),
        diagnostics: &project.verdict.diagnostics,
        period,
        id: &id,
        due: deadlines.report(period, &id, None).due.date(&ledger.zone),
        issued_on: as_of,
        by: &by,
        presented_at: None,
        locale: project.locale,
        messages: &project.messages,
    }
    .render()?;
    match &arguments.out {
        None => output::say(&text)?,
        Some(path) => {
            new::write(path, &text)?;
            let args = [("path", path.display().to_string().into())].into();
            output::say(&format!("{}\n", crate::report::visible(&said("report-written", args)?)))?;
        }
    }
    Ok(Outcome::Passed)
}

/// The head of the quality department; a placeholder that no check accepts where there is none.
fn author(ledger: &Ledger, as_of: crate::calendar::Date) -> String {
    let departments = ledger.departments.iter().map(|filed| &*filed.record);
    let quality = departments.filter(|department| department.kind == DepartmentKind::Quality);
    let heads = quality.filter_map(|department| ledger.head_of(&department.id, as_of));
    heads.map(|head| head.id.to_string()).next().unwrap_or_else(|| "S-0000".to_owned())
}
