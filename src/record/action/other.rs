//! Actions on all other kinds, in the order of a record's course.

use super::Value::{Asked, Me, Now, Optional, Today};
use super::Write::{Said, Set};
use super::conduct::{
    CLOSED_AT, CLOSED_ON, RECTIFICATION_EXTENDED, RECTIFIED, VERIFIED, act, between, until,
};
use super::{Action, When};

/// Where there is still something to be mended: what was withdrawn asks for nothing.
const fn mending(after: &'static str, until: &'static str) -> When {
    When { unless: Some(("withdrawn", &[])), ..between(after, until) }
}

/// Incentives, appeals, data, customer service, governance and training.
pub(super) const OTHER: &[Action] = &[
    act("incentive", "extend", mending("rectification", "rectification.done_on"), RECTIFICATION_EXTENDED),
    act("incentive", "rectify", mending("rectification", "rectification.done_on"), RECTIFIED),
    act("incentive", "verify", mending("rectification.done_on", "verification"), VERIFIED),
    act(
        "incentive",
        "withdraw",
        until("withdrawn"),
        &[Set("withdrawn.on", Today), Set("withdrawn.by", Me), Set("withdrawn.reason", Asked("reason"))],
    ),
    act(
        "appeal",
        "decide",
        until("decided_on"),
        &[
            Set("heard_by", Me),
            Set("decided_on", Today),
            Set("outcome", Asked("outcome")),
            Set("reason", Asked("reason")),
            Set("revised_score", Optional("revised-score")),
        ],
    ),
    act("anomaly", "notify", until("reported_at"), &[Set("reported_at", Now)]),
    act(
        "anomaly",
        "close",
        between("reported_at", "resolved_at"),
        &[Set("resolved_at", Now), Set("resolution", Asked("resolution"))],
    ),
    act(
        "data-incident",
        "contain",
        until("containment"),
        &[Set("containment.at", Now), Set("containment.by", Me), Set("containment.action", Asked("action"))],
    ),
    act("data-incident", "link", until("finding"), &[Set("finding", Asked("finding"))]),
    act("data-incident", "close", between("containment", "closed_at"), CLOSED_AT),
    act(
        "feedback",
        "respond",
        until("answered_at"),
        &[Set("answered_at", Now), Set("answered_by", Me), Set("answer", Asked("answer"))],
    ),
    act("suggestion", "forward", until("forwarded_at"), &[Set("forwarded_at", Now)]),
    act(
        "suggestion",
        "decide",
        until("outcome"),
        &[
            Set("outcome.on", Today),
            Set("outcome.by", Me),
            Set("outcome.result", Asked("result")),
            Set("outcome.reason", Asked("reason")),
        ],
    ),
    act("info-request", "confirm", until("approver"), &[Set("approver", Me)]),
    act(
        "info-request",
        "respond",
        until("answered_at"),
        &[Set("answered_at", Now), Set("answered_by", Me), Set("given", Asked("given"))],
    ),
    act("legal-hold", "withdraw", until("until"), &[Set("until", Today), Said(Asked("reason"))]),
    act("waiver", "withdraw", until("ended_on"), &[Set("ended_on", Today), Said(Asked("reason"))]),
    act(
        "meeting",
        "close",
        between("decisions", "decisions[].done_on"),
        &[Set("decisions[].done_on", Today), Set("decisions[].outcome", Asked("outcome"))],
    ),
    act(
        "analysis",
        "respond",
        between("recommendations", "recommendations[].answered_on"),
        &[
            Set("recommendations[].status", Asked("status")),
            Set("recommendations[].answered_on", Today),
            Set("recommendations[].reason", Optional("reason")),
        ],
    ),
    act("work-plan", "complete", between("items", "items[].done_on"), &[Set("items[].done_on", Today)]),
    act(
        "training-plan",
        "confirm",
        until("approved_on"),
        &[Set("approved_by", Asked("decision")), Set("approved_on", Today)],
    ),
    act("training-session", "close", until("closed_on"), CLOSED_ON),
];
