//! `pinguan kpi`: the measures in a table, one of them over time, and how its numbers came about.

use super::project::Project;
use super::report::parse_period;
use super::{Ended, Failure, Global, Outcome, near, output, project};
use crate::calendar::Period;
use crate::diagnostic::{Arg, Args};
use crate::kpi::{self, Ctx, Kpi, Measured, Status};
use crate::report::{Chosen, Explained, KpiFormat, KpiTold, MeasureData, visible};
use clap::ValueEnum;
use std::sync::Arc;

const EXAMPLES: &str = "\
Examples:
  pinguan kpi                                   every measure of the company
  pinguan kpi --unit C1-A --period 2026-Q2      every measure of a team in a quarter
  pinguan kpi COMPLAINT                         one measure over time
  pinguan kpi COMPLAINT --period 2026-05 --explain
  pinguan kpi COMPLAINT --format csv > complaint.csv
  pinguan kpi test                              the samples of every measure";

/// Options of `kpi`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES, args_conflicts_with_subcommands = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// The measure, such as COMPLAINT; all of them when absent (`explain kpis` lists them)
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// The month, quarter or year, such as 2026-06, 2026-Q2 or 2026
    #[arg(long, value_name = "PERIOD", value_parser = parse_period)]
    period: Option<Period>,
    /// A department, team or partner agency; the whole company when absent
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    /// How the numbers of the period came about: formula, records, policy, chart
    #[arg(long, requires = "id")]
    explain: bool,
    /// The form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: FormatName,
}

#[derive(Clone, Debug, clap::Subcommand)]
enum Command {
    /// Run every sample of every measure: each record is counted where the sample says
    Test {
        /// Only these measures
        #[arg(value_name = "ID")]
        kpis: Vec<String>,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormatName {
    /// For people at a terminal
    Human,
    /// One JSON document, in the shape of data/kpis.json
    Json,
    /// Lines of data/kpis.csv; with --explain, a line a record
    Csv,
    /// For people in a mail or a comment
    Markdown,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    if let Some(Command::Test { kpis }) = &arguments.command {
        return super::kpi_test::run(global, kpis);
    }
    let project = project::open(global)?.map_err(|unjudged| unjudged.failure())?;
    let kpi = arguments.id.as_deref().map(|id| named(&project, id)).transpose()?;
    let kpi = kpi.as_deref();
    let unit = arguments.unit.as_deref();
    if let Some(unit) = unit.filter(|unit| project.ledger.unit(unit).is_none()) {
        let known: Vec<&str> = project.ledger.units().map(|unit| &*unit.id).collect();
        let args = [("unit", visible(unit).into()), ("units", known.join(", ").into())];
        return Err(refuse(&project, "kpi-unknown-unit", args));
    }
    let ctx = Ctx { ledger: &project.ledger, policy: &project.policy, as_of: project.as_of };
    let measured = kpi::measure(&ctx);
    let data = MeasureData { measured: &measured, policy: ctx.policy, as_of: ctx.as_of };
    let told = KpiTold {
        ctx: &ctx,
        data,
        chosen: choose(&project, &measured, kpi, arguments)?,
        kpi,
        unit,
        locale: project.locale,
        messages: &project.messages,
    };
    let format = match arguments.format {
        FormatName::Human => KpiFormat::Human { width: super::rules::columns() },
        FormatName::Json => KpiFormat::Json,
        FormatName::Csv => KpiFormat::Csv,
        FormatName::Markdown => KpiFormat::Markdown,
    };
    let point = told.chosen.iter().find_map(|(chosen, _)| Some((chosen.series, chosen.points().last()?.1)));
    let text = match point.filter(|_| arguments.explain) {
        Some((series, point)) => {
            let account = measured.account(&ctx, series, point);
            Explained { told: &told, series, point, account, git: project.git.as_ref() }.render(format)?
        }
        None => told.render(format)?,
    };
    output::say(&text)?;
    Ok(Outcome::Passed)
}

/// The measure of an id, or a refusal that names the nearest one.
fn named(project: &Project, id: &str) -> Result<Arc<Kpi>, Failure> {
    if let Some(kpi) = Kpi::named(&project.ledger, &id.to_uppercase()) {
        return Ok(kpi);
    }
    let shown = ("id", visible(id).into());
    Err(match near(id, project.verdict.kpis.all().map(|kpi| kpi.id().to_owned())) {
        Some(near) => refuse(project, "kpi-unknown-near", [shown, ("near", near.into())]),
        None => refuse(project, "kpi-unknown", [shown]),
    })
}

/// Which series and periods are told: all of one measure; of many, or to explain, the latest or the asked one.
fn choose<'a>(
    project: &Project,
    measured: &'a Measured,
    kpi: Option<&Kpi>,
    arguments: &Arguments,
) -> Result<Vec<(Chosen<'a>, Status)>, Failure> {
    let unit = arguments.unit.as_deref();
    let of = |kpi: &Kpi| match arguments.period {
        Some(period) => {
            let series = measured.series(kpi, unit, period.grain())?;
            let at = series.points.iter().position(|point| point.period == period && point.is_counted())?;
            Some((
                Chosen { series, periods: at..at + 1 },
                Status::of(series.points[at].against, series.trend),
            ))
        }
        None if arguments.id.is_some() && !arguments.explain => {
            let series = measured.series(kpi, unit, kpi.grain)?;
            Some((Chosen::whole(series), series.status))
        }
        None => {
            let series = measured.told(kpi, unit)?;
            let at = series.latest_index()?;
            Some((Chosen { series, periods: at..at + 1 }, measured.told_status(kpi, unit)?))
        }
    };
    let asked = kpi.map_or_else(|| measured.kpis().all().map(|kpi| &**kpi).collect(), |kpi| vec![kpi]);
    let chosen: Vec<_> = asked.into_iter().filter_map(of).collect();
    if chosen.is_empty() {
        return Err(nothing(project, measured, kpi, arguments));
    }
    Ok(chosen)
}

/// Why nothing was chosen: the period is not one that is given, or the unit does not count to the measure.
fn nothing(project: &Project, measured: &Measured, kpi: Option<&Kpi>, arguments: &Arguments) -> Failure {
    let unit = arguments.unit.as_deref();
    let id: Arg = kpi.map_or_else(String::new, |kpi| kpi.id().to_owned()).into();
    let Some(period) = arguments.period else {
        let key = if unit.is_some() { "kpi-no-numbers" } else { "kpi-no-numbers-yet" };
        return refuse(project, key, [("id", id)]);
    };
    let series = kpi.and_then(|kpi| measured.series(kpi, unit, period.grain().max(kpi.grain)));
    let ends = series.and_then(|series| Some((series.points.first()?.period, series.latest()?.period)));
    let asked = period.to_string().into();
    match ends {
        Some((first, last)) => {
            let ends = [("first", first.to_string().into()), ("last", last.to_string().into())];
            let args: Vec<_> = [("id", id), ("period", asked)].into_iter().chain(ends).collect();
            refuse(project, "kpi-no-period-of", args)
        }
        None => refuse(project, "kpi-no-period", [("period", asked)]),
    }
}

fn refuse(project: &Project, key: &str, args: impl IntoIterator<Item = (&'static str, Arg)>) -> Failure {
    let args: Args = args.into_iter().collect();
    project.messages.text(project.locale, key, &args).map_or_else(Failure::Io, Failure::Usage)
}
