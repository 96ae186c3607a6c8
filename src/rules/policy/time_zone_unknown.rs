//! The company names a time zone that exists.

use crate::calendar::Zone;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::COMPANY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-006`.
pub const RULE: Rule = Rule {
    id: "POL-006",
    name: "time-zone-unknown",
    clauses: &["1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "a zone on another planet",
        edits: &[Edit::Set(COMPANY, "time_zone", "Mars/Olympus")],
    }],
    passes: &[Sample {
        name: "another zone of the same hour",
        edits: &[Edit::Set(COMPANY, "time_zone", "Asia/Shanghai")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let company = &ctx.ledger.company;
    if Zone::named(&company.record.time_zone).is_none() {
        findings.report_standing(&company.path, "time_zone").with("zone", &*company.record.time_zone);
    }
}
