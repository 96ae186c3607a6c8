//! How measures go through the monitored contacts, and lay proved findings over them. Measures nothing itself.

use super::{Ctx, Dimension, Tally};
use crate::record::{DepartmentKind, FindingCode, Monitoring, Sampled};

/// Every monitored contact with its record, by path.
pub(super) fn contacts<'a>(ctx: &Ctx<'a>) -> impl Iterator<Item = (&'a Monitoring, &'a Sampled)> {
    let records = ctx.ledger.monitorings.iter().map(|filed| &*filed.record);
    records.flat_map(|record| record.samples.iter().map(move |sample| (record, sample)))
}

/// Counts the scores of the contacts of customer service, or of all other units.
pub(super) fn scores(ctx: &Ctx, tally: &mut Tally, service: bool) {
    let serves = |unit: &str| {
        ctx.ledger.unit(unit).is_some_and(|unit| unit.department_kind == DepartmentKind::CustomerService)
    };
    for (record, sample) in contacts(ctx).filter(|(record, _)| serves(&record.unit) == service) {
        if let Some(score) = sample.score() {
            let counted = tally.add(&record.id, &record.unit, record.date, score, 1);
            counted.by(Dimension::Channel, Some(sample.channel.name()));
        }
    }
}

/// Counts the proved findings of some codes, and every monitored contact as one of the denominator.
pub(super) fn proved(ctx: &Ctx, tally: &mut Tally, counts: fn(FindingCode) -> bool) {
    for finding in ctx.ledger.findings.iter().map(|filed| &*filed.record) {
        let on = finding.confirmed_on(&ctx.ledger.zone).filter(|on| *on <= ctx.as_of);
        if let (Some(on), Some(_)) = (on, finding.proved().filter(|code| counts(*code))) {
            tally.add(&finding.id, &finding.unit, on, 1, 0);
        }
    }
    for record in ctx.ledger.monitorings.iter().map(|filed| &*filed.record) {
        tally.add(&record.id, &record.unit, record.date, 0, record.samples.len() as u64);
    }
}
