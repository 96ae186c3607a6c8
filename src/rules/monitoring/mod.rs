//! Rules of monitoring, and how they go through the monitored contacts.

pub(super) mod aspect_missing;
pub(super) mod critical_item_without_finding;
pub(super) mod draw_does_not_follow;
pub(super) mod drawn_not_monitored;
pub(super) mod monitoring_counts_do_not_fit;
pub(super) mod monitoring_coverage_low;
pub(super) mod monitoring_dates_out_of_order;
pub(super) mod monitoring_recorded_late;
pub(super) mod monitoring_score_low;
pub(super) mod one_assessor_dominates;
pub(super) mod own_contact_assessed;
pub(super) mod privacy_not_checked;
pub(super) mod unit_not_monitored;
pub(super) mod working_day_without_inspection;

use super::Ctx;
use crate::calendar::Period;
use crate::ledger::Filed;
use crate::record::{Monitoring, Sampled};

/// Every monitored contact with its record and its position there, by path.
fn samples<'a>(ctx: &Ctx<'a>) -> impl Iterator<Item = (&'a Filed<Monitoring>, usize, &'a Sampled)> {
    let of = |filed: &'a Filed<Monitoring>| {
        filed.record.samples.iter().enumerate().map(move |(index, sample)| (filed, index, sample))
    };
    ctx.ledger.monitorings.iter().flat_map(of)
}

/// Those of the records of a period.
fn samples_in<'a>(
    ctx: &Ctx<'a>,
    period: Period,
) -> impl Iterator<Item = (&'a Filed<Monitoring>, usize, &'a Sampled)> {
    samples(ctx).filter(move |(filed, ..)| period.contains(filed.record.date))
}
