//! An amendment holds only with the agreement of both departments that approved the plan.

use super::authority::may_take;
use crate::diagnostic::Arg;
use crate::diagnostic::{Level, Nature};
use crate::ledger::{Filed, amendment_hashes};
use crate::record::{Amendment, Plan, Step};
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-013`.
pub const RULE: Rule = Rule {
    id: "PLN-013",
    name: "amendment-without-original-approvers",
    clauses: &["3.1.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["PLN-029"],
    fails: &[
        Sample {
            name: "the quality department has not agreed",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.end: \"19:00\"}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
        Sample {
            name: "a team lead agreed in the place of the head",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.end: \"19:00\"}, approvals: [{step: department_head, by: S-0011, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-12T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
        Sample {
            name: "it holds from a day before the last agreement",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.end: \"19:00\"}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-15T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
        Sample {
            name: "the agreement is of other changes",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.end: \"19:00\"}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"00\"}, {step: quality, by: S-0041, at: 2026-05-12T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
        Sample {
            name: "one of the future, agreed to by another department and for other changes",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-07-20, changes: {when.weekdays.end: \"19:00\"}, approvals: [{step: department_head, by: S-0020, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-12T10:00+08:00, hash: \"1111111111111111111111111111111111111111111111111111111111111111\"}]}]",
            )],
        },
    ],
    passes: &[
        Sample {
            name: "both agreed, the last on the very day",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.end: \"19:00\"}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-14T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
        Sample {
            name: "the day was put off, and the head agreed again",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.end: \"19:00\"}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"00\"}, {step: department_head, by: S-0010, at: 2026-05-12T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-14T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
        Sample {
            name: "an amendment of the future may still wait",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-07-01, changes: {when.weekdays.end: \"19:00\"}, approvals: []}]",
            )],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.plans.iter().filter(|filed| !filed.record.amendments.is_empty()) {
        let hashes = ctx.ledger.sources.text(&filed.path).map(amendment_hashes).unwrap_or_default();
        for (index, amendment) in filed.record.amendments.iter().enumerate() {
            // an amendment of the future may still wait for an agreement, but what is there must hold
            if amendment.effective_from <= ctx.as_of {
                missing(findings, filed, index, amendment);
            }
            agreements(ctx, findings, filed, (index, amendment, hashes.get(index)));
            let last = amendment.approved_at().map(|at| ctx.date(at));
            if let Some(last) = last.filter(|last| amendment.effective_from < *last) {
                findings
                    .report(filed, &filed.record.id, format!("amendments[{index}].effective_from"))
                    .with("kind", "early")
                    .with("date", amendment.effective_from)
                    .with("last", last);
            }
        }
    }
}

fn missing(findings: &mut Findings, filed: &Filed<Plan>, index: usize, amendment: &Amendment) {
    for step in Step::ALL {
        if !amendment.approvals.iter().any(|approval| approval.step == step) {
            findings
                .report(filed, &filed.record.id, format!("amendments[{index}].approvals"))
                .with("kind", "missing")
                .with("step", Arg::Message(format!("step-{}", step.name().replace('_', "-"))));
        }
    }
}

/// What is wrong with the agreements to an amendment, whose position and hash are given. One of other changes is no fault
/// once the same step has agreed again.
fn agreements(
    ctx: &Ctx,
    findings: &mut Findings,
    filed: &Filed<Plan>,
    (index, amendment, hash): (usize, &Amendment, Option<&String>),
) {
    let plan = &filed.record;
    for (position, approval) in amendment.approvals.iter().enumerate() {
        let field = |name| format!("amendments[{index}].approvals[{position}].{name}");
        let date = ctx.date(approval.at);
        if may_take(ctx, approval.step, plan, &approval.by, date) == Some(false) {
            findings
                .report(filed, &plan.id, field("by"))
                .with("kind", "authority")
                .with("person", &*approval.by)
                .with("step", Arg::Message(format!("step-{}", approval.step.name().replace('_', "-"))))
                .with("date", date);
        }
        let again = |hash: &str| {
            let later = &amendment.approvals[position + 1..];
            later.iter().any(|later| later.step == approval.step && *later.hash == *hash)
        };
        if let Some(hash) = hash.filter(|hash| ***hash != *approval.hash && !again(hash)) {
            findings
                .report(filed, &plan.id, field("hash"))
                .with("kind", "hash")
                .with("person", &*approval.by)
                .with("hash", hash.as_str());
        }
    }
}
