//! How the numbers of one period of a series came about: the records that counted, those that did not and why, the
//! policy by which was counted, and what the chart makes of it. The one mechanism for terminal, page and report.

use super::uses::parameters_of;
use super::{ChartSignal, Contribution, Ctx, Direction, Kpi, Measured, Part, Point, Series, Tally, Timing};
use crate::calendar::{Date, Period};
use crate::policy::InForce;
use std::collections::BTreeMap;

/// How the numbers of one period of a series came about.
#[derive(Clone, Debug)]
pub struct Account<'a> {
    /// What counted, by day and record. Empty where the cases are not to be told.
    pub counted: Vec<&'a Contribution>,
    /// Records of the period and unit that did not count, with the name of the reason, by reason and record.
    pub left_out: Vec<(&'a str, &'static str)>,
    /// The version of the policy in force at the end of the period, as far as that has come.
    pub version: &'a InForce,
    /// Keys and values, in force then, of the parameters by which was counted and with which the interval was made.
    pub parameters: Vec<(&'static str, String)>,
    /// The signals of the chart of which the period is a point.
    pub signals: Vec<&'a ChartSignal>,
}

/// What the records of one kind add.
#[derive(Clone, Copy, Debug, Default)]
pub struct Added {
    /// How many entries.
    pub entries: usize,
    /// To the numerator.
    pub numerator: u64,
    /// To the denominator.
    pub denominator: u64,
}

impl Measured {
    /// The account of a point of a series.
    pub fn account<'a>(&'a self, ctx: &Ctx<'a>, series: &'a Series, point: &Point) -> Account<'a> {
        let version = ctx.policy.version_on(point.period.end().min(ctx.as_of));
        let interval = point.interval.is_some().then_some("confidence_percent");
        let keys = parameters_of(series.kpi.id()).iter().copied().chain(interval);
        let at = series.points.iter().position(|known| known.period == point.period);
        let signals = series.chart.iter().flat_map(|chart| &chart.signals);
        let (mut counted, mut excluded) = (Vec::new(), Vec::new());
        if let Some(tally) = self.tally(&series.kpi).filter(|_| !point.withheld) {
            let part = series.part();
            let counts = |one: &&Contribution| counts_in(ctx, &series.kpi, &part, point.period, one);
            counted.extend(tally.counted.iter().filter(counts));
            counted.sort_by(|a, b| (a.date, &a.record).cmp(&(b.date, &b.record)));
            excluded = left_out(ctx, tally, &part, point.period);
        }
        Account {
            counted,
            left_out: excluded,
            version,
            parameters: keys.map(|key| (key, version.parameters.written(key))).collect(),
            signals: signals.filter(|signal| at.is_some_and(|at| signal.points.contains(&at))).collect(),
        }
    }
}

impl<'a> Account<'a> {
    /// What counted, that which makes the value worse first.
    pub fn by_weight(&self, direction: Direction) -> Vec<&'a Contribution> {
        let worsens = |one: &Contribution| match direction {
            Direction::Lower => one.numerator > 0,
            Direction::Higher => one.numerator < one.denominator,
        };
        let mut all = self.counted.clone();
        all.sort_by_key(|one| !worsens(one));
        all
    }

    /// What each kind of record adds, by the name of the kind; what is decided in a meeting is a kind of its own.
    pub fn kinds(&self, ctx: &Ctx<'a>) -> BTreeMap<&'a str, Added> {
        let mut kinds: BTreeMap<&str, Added> = BTreeMap::new();
        for one in &self.counted {
            let kind = ctx.ledger.find(&one.record).map_or("decision", |(_, kind)| kind.name);
            let sum = kinds.entry(kind).or_default();
            sum.entries += 1;
            sum.numerator += one.numerator;
            sum.denominator += one.denominator;
        }
        kinds
    }

    /// The records that did not count, by the name of the reason.
    pub fn reasons(&self) -> BTreeMap<&'static str, Vec<&'a str>> {
        let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (record, reason) in &self.left_out {
            reasons.entry(reason).or_default().push(record);
        }
        reasons
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
    let place = |(record, _): &(String, _)| {
        (day_of(ctx, record), ctx.ledger.unit_of(record).map(ToString::to_string))
    };
    let placed = tally.placed.get_or_init(|| tally.left_out.iter().map(place).collect());
    let within = |(day, unit): &(Option<Date>, Option<String>)| {
        day.is_none_or(|day| period.contains(day))
            && match part {
                Part::Company => true,
                Part::Unit(whole) => unit.as_ref().is_some_and(|unit| ctx.ledger.belongs(unit, whole)),
                Part::Of(..) => false,
            }
    };
    let all = tally.left_out.iter().zip(placed);
    let mut mine: Vec<_> = all
        .filter(|(_, placed)| within(placed))
        .map(|((record, reason), _)| (record.as_str(), *reason))
        .collect();
    mine.sort_by_key(|(record, reason)| (*reason, *record));
    mine.dedup();
    mine
}

fn day_of(ctx: &Ctx, record: &str) -> Option<Date> {
    let ledger = ctx.ledger;
    let of_decision = || ledger.decision(record).map(|decided| decided.on());
    ledger.tells(record).and_then(|record| record.governing_date(&ledger.zone)).or_else(of_decision)
}
