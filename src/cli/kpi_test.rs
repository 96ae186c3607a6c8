//! `pinguan kpi test`: the samples of the measures run.

use super::rules::{InForce, in_force};
use super::{Ended, Global, Outcome, output};
use crate::diagnostic::Args;
use crate::kpi::Kpi;
use crate::locale::Messages;
use crate::report::visible;
use crate::rules::kpi_samples;
use rayon::prelude::*;
use std::sync::Arc;

/// Runs the samples of some measures; of all where none is named.
pub(super) fn run(global: &Global, wanted: &[String]) -> Ended {
    let in_force = in_force(global)?;
    let locale = in_force.language(global);
    let InForce { kpis, unread_kpis, .. } = in_force;
    let wanted: Vec<String> = wanted.iter().map(|id| id.to_uppercase()).collect();
    if let Some(unknown) = wanted.iter().find(|id| kpis.named(id).is_none()) {
        return Err(global.refuse("kpi-unknown", [("id", unknown)]));
    }
    let messages = Messages::built_in().with(kpis.words());
    let chosen: Vec<&Arc<Kpi>> =
        kpis.all().filter(|kpi| wanted.is_empty() || wanted.iter().any(|id| id == kpi.id())).collect();
    let run: Vec<_> = chosen.par_iter().map(|kpi| (kpi.id(), kpi_samples(kpi))).collect();
    let samples: usize = run.iter().map(|(_, samples)| samples.len()).sum();
    let mut faults = Vec::new();
    for (id, samples) in &run {
        for sample in samples.iter().filter(|sample| !sample.behaves) {
            let name = visible(&sample.name);
            let args = [("id", (*id).into()), ("name", name.into())].into();
            faults.push(messages.text(locale, "kpi-sample-misplaced", &args)? + "\n");
        }
    }
    for path in &unread_kpis {
        let args = [("path", visible(path).into())].into();
        faults.push(messages.text(locale, "rules-unread", &args)? + "\n");
    }
    let counts = [("kpis", chosen.len()), ("samples", samples), ("faults", faults.len())];
    let args: Args = counts.map(|(name, count)| (name, count.into())).into();
    output::say(&format!("{}{}\n", faults.concat(), messages.text(locale, "kpis-tested", &args)?))?;
    Ok(if faults.is_empty() { Outcome::Passed } else { Outcome::Findings })
}
