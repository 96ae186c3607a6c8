//! A portfolio, and the repayments beside it, cover one month that is over, once for each creditor, unit and
//! product.

use crate::calendar::{Date, Grain, Period};
use crate::diagnostic::{Level, Nature};
use crate::ledger::Filed;
use crate::rules::sample::{PORTFOLIO2, REPAYMENT};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeMap;

/// `PRT-004`.
pub const RULE: Rule = Rule {
    id: "PRT-004",
    name: "portfolio-not-of-a-month",
    clauses: &["4.1.1", "1.4.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "a whole quarter", edits: &[Edit::Set(PORTFOLIO2, "period", "2026-Q2")] },
        Sample {
            name: "reported before the month was over",
            edits: &[Edit::Set(PORTFOLIO2, "reported_on", "2026-05-30")],
        },
        Sample {
            name: "one month of one creditor twice",
            edits: &[Edit::Set(PORTFOLIO2, "period", "2026-04")],
        },
        Sample {
            name: "repayments of a month that is not over",
            edits: &[Edit::Set(REPAYMENT, "period", "2026-06")],
        },
    ],
    passes: &[
        Sample {
            name: "reported on the last day of the month",
            edits: &[Edit::Set(PORTFOLIO2, "reported_on", "2026-05-31")],
        },
        Sample {
            name: "one month of two products",
            edits: &[
                Edit::Set(PORTFOLIO2, "period", "2026-04"),
                Edit::Set(PORTFOLIO2, "product", "credit_card"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let mut seen = BTreeMap::new();
    for filed in &ctx.ledger.portfolios {
        let portfolio = &filed.record;
        let first = seen.insert((portfolio.book(), portfolio.period), &*portfolio.id);
        report(findings, filed, &portfolio.id, (portfolio.period, portfolio.reported_on), first);
    }
    let mut seen = BTreeMap::new();
    for filed in &ctx.ledger.repayments {
        let repayment = &filed.record;
        let of = (&repayment.creditor, &repayment.unit, repayment.period);
        let first = seen.insert(of, &*repayment.id);
        report(findings, filed, &repayment.id, (repayment.period, repayment.reported_on), first);
    }
}

fn report<T>(
    findings: &mut Findings,
    filed: &Filed<T>,
    id: &str,
    (period, reported): (Period, Date),
    first: Option<&str>,
) {
    let (kind, field) = if period.grain() != Grain::Month {
        ("grain", "period")
    } else if reported < period.end() {
        ("early", "reported_on")
    } else if first.is_some() {
        ("twice", "period")
    } else {
        return;
    };
    findings
        .report(filed, id, field)
        .with("kind", kind)
        .with("period", period)
        .with("reported", reported)
        .with("first", first.unwrap_or_default());
}
