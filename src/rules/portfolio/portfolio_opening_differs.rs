//! A month's portfolio begins with what the month before ended with.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{PORTFOLIO, PORTFOLIO2};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeMap;

/// `PRT-003`.
pub const RULE: Rule = Rule {
    id: "PRT-003",
    name: "portfolio-opening-differs",
    clauses: &["4.1.1", "1.4.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "one account appears from nowhere",
            edits: &[
                Edit::Set(PORTFOLIO2, "opening.accounts", "1001"),
                Edit::Set(PORTFOLIO2, "assigned.accounts", "249"),
            ],
        },
        Sample {
            name: "the balance changed overnight",
            edits: &[Edit::Set(PORTFOLIO2, "opening.balance", "80500001")],
        },
    ],
    passes: &[Sample {
        name: "there is no month before",
        edits: &[
            Edit::Set(PORTFOLIO, "period", "2026-03"),
            Edit::Set(PORTFOLIO2, "opening.balance", "80500001"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let portfolios = &ctx.ledger.portfolios;
    let by_month: BTreeMap<_, _> =
        portfolios.iter().map(|filed| ((filed.record.book(), filed.record.period), filed)).collect();
    for filed in portfolios {
        let portfolio = &filed.record;
        let Some(before) = by_month.get(&(portfolio.book(), portfolio.period.plus(-1))) else { continue };
        let (closing, opening) = (before.record.closing, portfolio.opening);
        let counts =
            [("accounts", opening.accounts, closing.accounts), ("balance", opening.balance, closing.balance)];
        for (kind, opening, closing) in counts.into_iter().filter(|(_, opening, closing)| opening != closing)
        {
            findings
                .report(filed, &portfolio.id, format!("opening.{kind}"))
                .with("kind", kind)
                .with("opening", opening)
                .with("closing", closing)
                .with("before", &*before.record.id)
                .beside(&before.path, format!("closing.{kind}"), "closing-set-here");
        }
    }
}
