//! The samples of measures: records of the small company, and where each measure counts them.

use super::{Edit, Sample, edit, judge, sample};
use crate::calendar::{Date, Period};
use crate::kpi::{self, Kpi};
use crate::record::OwnKpiSample;

/// A sample of a measure, run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KpiSample {
    /// What is shown, in a few words; the period where it is the small company as it is.
    pub name: String,
    /// Whether the measure counts as the sample says.
    pub behaves: bool,
}

/// Runs the samples of a measure.
pub fn kpi_samples(kpi: &Kpi) -> Vec<KpiSample> {
    match kpi.brings() {
        None => {
            let name = kpi.example().map_or(String::new(), |example| example.period.to_owned());
            vec![KpiSample { name, behaves: counts_its_example(kpi) }]
        }
        // of some kinds the small company has no record
        Some(_) if kpi.kind().and_then(|kind| sample::path_in(kind, None)).is_none() => Vec::new(),
        Some((text, samples)) => {
            let run = |one: &OwnKpiSample| {
                let (name, behaves) = (one.name.to_string(), is_as_told(kpi, text, one));
                KpiSample { name, behaves }
            };
            samples.iter().map(run).collect()
        }
    }
}

/// Whether a measure counts of the small company what it says.
fn counts_its_example(kpi: &Kpi) -> bool {
    let counts = || {
        let example = kpi.example()?;
        let period = Period::parse(example.period)?;
        let unit = Some(example.unit).filter(|unit| !unit.is_empty());
        let ledger = Sample { name: "", edits: &[] }.load().ok()?;
        let (policy, _) = judge::policy_of(&ledger);
        let as_of = ledger.company.record.as_of?;
        let ctx = kpi::Ctx { ledger: &ledger, policy: &policy, as_of };
        let measured = kpi::measure_some(&ctx, &|one| one.id() == kpi.id());
        let points = &measured.series(kpi, unit, period.grain())?.points;
        let point = points.iter().find(|point| point.period == period)?;
        let counts = (point.numerator, point.denominator) == (example.numerator, example.denominator);
        Some(counts && example.value.is_none_or(|value| point.value == Some(value)))
    };
    counts() == Some(true)
}

/// Whether a record of the small company, edited, is counted where a sample says.
fn is_as_told(kpi: &Kpi, text: &str, told: &OwnKpiSample) -> bool {
    let counted = || {
        let short = sample::path_in(kpi.kind()?, told.record.as_deref())?;
        let set = told.set.0.iter().map(|(field, value)| Edit::Set(short, field, value.as_str()));
        let edits: Vec<_> = told.remove.iter().map(|field| Edit::Remove(short, field)).chain(set).collect();
        let path = format!("records/{short}");
        // a sample does not grow old
        let own = (kpi.path()?.to_owned(), Some(edit::set(text, "from", &Date::EPOCH.to_string())));
        let ledger = sample::load(Sample { name: "", edits: &edits }.sources().with([own])).ok()?;
        let is_read = ledger.refused.iter().all(|refused| refused.path != path);
        let (policy, _) = judge::policy_of(&ledger);
        let ctx = kpi::Ctx { ledger: &ledger, policy: &policy, as_of: ledger.company.record.as_of? };
        Kpi::named(&ledger, kpi.id()).filter(|_| is_read)?.counted_in(&ctx, &path)
    };
    counted() == Some(told.expected)
}
