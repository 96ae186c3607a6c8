//! How the numbers of one period of a series came about: the records that counted, those that did not and why,
//! and the parameters of the policy that had a say. The one mechanism for terminal, page and report.

use super::uses::parameters_of;
use super::{Contribution, Ctx, Kpi, Measured, Part, Point, Series, Tally, Timing};
use crate::calendar::{Date, Period};

/// How the numbers of one period of a series came about.
#[derive(Clone, Debug, Default)]
pub struct Account<'a> {
    /// What counted, by day and record. Empty where the cases are not to be told.
    pub counted: Vec<&'a Contribution>,
    /// Records of the period and unit that did not count, with the name of the reason, by reason and record.
    pub left_out: Vec<(&'a str, &'static str)>,
    /// The keys of the parameters by which was counted.
    pub parameters: &'static [&'static str],
}

impl Measured {
    /// The account of a point of a series.
    pub fn account(&self, ctx: &Ctx, series: &Series, point: &Point) -> Account<'_> {
        let parameters = parameters_of(series.kpi.id());
        let Some(tally) = self.tally(&series.kpi).filter(|_| !point.withheld) else {
            return Account { parameters, ..Account::default() };
        };
        let part = series.part();
        let mut counted: Vec<_> = tally
            .counted
            .iter()
            .filter(|one| counts_in(ctx, &series.kpi, &part, point.period, one))
            .collect();
        counted.sort_by(|a, b| (a.date, &a.record).cmp(&(b.date, &b.record)));
        Account { counted, left_out: left_out(ctx, tally, &part, point.period), parameters }
    }
}

/// Whether something counts to a part in a period.
fn counts_in(ctx: &Ctx, kpi: &Kpi, part: &Part, period: Period, counted: &Contribution) -> bool {
    let then = match kpi.timing {
        Timing::During => period.contains(counted.date),
        Timing::AtEnd => counted.date == period.end().min(ctx.as_of),
    };
    then && match part {
        Part::Company => true,
        Part::Unit(unit) => ctx.ledger.belongs(&counted.unit, unit),
        Part::Of(of, value) => counted.dimensions.iter().any(|(known, found)| known == of && found == value),
    }
}

/// What was left out, by the day and unit that each record gives itself: what did not count has no other.
fn left_out<'a>(ctx: &Ctx, tally: &'a Tally, part: &Part, period: Period) -> Vec<(&'a str, &'static str)> {
    let within = |record: &str| {
        let then = day_of(ctx, record).is_none_or(|day| period.contains(day));
        then && match part {
            Part::Company => true,
            Part::Unit(unit) => ctx.ledger.unit_of(record).is_some_and(|of| ctx.ledger.belongs(of, unit)),
            Part::Of(..) => false,
        }
    };
    let all = tally.left_out.iter().map(|(record, reason)| (record.as_str(), *reason));
    let mut mine: Vec<_> = all.filter(|(record, _)| within(record)).collect();
    mine.sort_by_key(|(record, reason)| (*reason, *record));
    mine.dedup();
    mine
}

fn day_of(ctx: &Ctx, record: &str) -> Option<Date> {
    let ledger = ctx.ledger;
    let of_decision = || ledger.decision(record).map(|decided| decided.on());
    ledger.tells(record).and_then(|record| record.governing_date(&ledger.zone)).or_else(of_decision)
}
