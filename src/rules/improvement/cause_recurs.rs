//! A cause that was mended does not come back within the policy’s days, or the improvement is taken up again.

use crate::calendar::Date;
use crate::diagnostic::{Level, Nature};
use crate::record::{CauseCategory, Complaint};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeMap;

/// `IMP-009`.
pub const RULE: Rule = Rule {
    id: "IMP-009",
    name: "cause-recurs",
    clauses: &["3.3.3c"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "an upheld complaint with the same cause five days later",
        edits: &[
            Edit::File(
                "complaint/2026/COMP-2026-0002.yaml",
                "id: COMP-2026-0002\nreceived_at: 2026-06-15T09:02+08:00\nregistered_at: 2026-06-15T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\nsummary: 再次來電。\nacknowledged_at: 2026-06-15T11:00+08:00\ndecision: {at: 2026-06-30T10:00+08:00, by: S-0041, verdict: upheld, reason: 流程仍有漏洞。}\n",
            ),
            Edit::File(
                "investigation/2026/INV-2026-0002.yaml",
                "id: INV-2026-0002\nconcerns: COMP-2026-0002\nopened_at: 2026-06-16T09:00+08:00\ninvestigator: S-0042\nroot_cause: {category: process, method: interview, text: 流程仍有漏洞。}\nconcluded_at: 2026-06-29T09:00+08:00\nconclusion: 流程仍有漏洞。\n",
            ),
        ],
    }],
    passes: &[
        Sample {
            name: "another cause",
            edits: &[
                Edit::File(
                    "complaint/2026/COMP-2026-0002.yaml",
                    "id: COMP-2026-0002\nreceived_at: 2026-06-15T09:02+08:00\nregistered_at: 2026-06-15T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\nsummary: 再次來電。\nacknowledged_at: 2026-06-15T11:00+08:00\ndecision: {at: 2026-06-30T10:00+08:00, by: S-0041, verdict: upheld, reason: 流程仍有漏洞。}\n",
                ),
                Edit::File(
                    "investigation/2026/INV-2026-0002.yaml",
                    "id: INV-2026-0002\nconcerns: COMP-2026-0002\nopened_at: 2026-06-16T09:00+08:00\ninvestigator: S-0042\nroot_cause: {category: data, method: interview, text: 流程仍有漏洞。}\nconcluded_at: 2026-06-29T09:00+08:00\nconclusion: 流程仍有漏洞。\n",
                ),
            ],
        },
        Sample {
            name: "taken up again",
            edits: &[
                Edit::File(
                    "complaint/2026/COMP-2026-0002.yaml",
                    "id: COMP-2026-0002\nreceived_at: 2026-06-15T09:02+08:00\nregistered_at: 2026-06-15T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\nsummary: 再次來電。\nacknowledged_at: 2026-06-15T11:00+08:00\ndecision: {at: 2026-06-30T10:00+08:00, by: S-0041, verdict: upheld, reason: 流程仍有漏洞。}\n",
                ),
                Edit::File(
                    "investigation/2026/INV-2026-0002.yaml",
                    "id: INV-2026-0002\nconcerns: COMP-2026-0002\nopened_at: 2026-06-16T09:00+08:00\ninvestigator: S-0042\nroot_cause: {category: process, method: interview, text: 流程仍有漏洞。}\nconcluded_at: 2026-06-29T09:00+08:00\nconclusion: 流程仍有漏洞。\n",
                ),
                Edit::File(
                    "improvement/2026/IMP-2026-0003.yaml",
                    "id: IMP-2026-0003\nsources: [INV-2026-0002]\nunit: C1-A\nmeasure: process\nwhat: 再次提醒。\nowner: S-0010\nopened_on: 2026-06-30\ndue: 2026-07-10\nreopens: IMP-2026-0001\n",
                ),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("improvement") {
        return;
    }
    let mut recurring: BTreeMap<(&str, CauseCategory), Vec<(Date, &Complaint)>> = BTreeMap::new();
    for complaint in ctx.ledger.complaints.iter().map(|filed| &*filed.record).filter(|it| it.is_upheld()) {
        let causes = ctx.ledger.investigations_of(&complaint.id).filter_map(|filed| filed.record.cause());
        for cause in causes {
            let of_unit = recurring.entry((&complaint.unit, cause)).or_default();
            of_unit.push((ctx.date(complaint.received_at), complaint));
        }
    }
    for filed in &ctx.ledger.improvements {
        let improvement = &filed.record;
        let Some(done) = improvement.done_on else { continue };
        if ctx.ledger.reopening_of(&improvement.id).is_some() {
            continue;
        }
        let last = done.plus_days(i64::from(ctx.on(done).cause_recurrence_days));
        let causes = ctx.ledger.causes_of(improvement);
        let again = causes.iter().filter_map(|cause| recurring.get(&(&*improvement.unit, *cause))).flatten();
        let again = again.filter(|(received, _)| *received > done && *received <= last);
        let Some((received, complaint)) = again.min_by_key(|(received, it)| (*received, &it.id)) else {
            continue;
        };
        findings
            .report(filed, &improvement.id, "done_on")
            .with("unit", &*improvement.unit)
            .with("complaint", &*complaint.id)
            .with("days", received.days_since(done))
            .limited_by("cause_recurrence_days", done)
            .since(*received);
    }
}
