//! Actions on plans, findings, complaints and what follows from them, in the order of a record's course.

use super::Value::{Asked, Changes, Me, Now, Optional, Today, Word};
use super::Write::{self, Append, Said, Set};
use super::{Action, When};

pub(super) const ALWAYS: When = When { after: "", until: "", says: None, unless: None };

pub(super) const fn until(field: &'static str) -> When {
    When { until: field, ..ALWAYS }
}

pub(super) const fn between(after: &'static str, until: &'static str) -> When {
    When { after, until, ..ALWAYS }
}

/// Where there is still something to be mended, and it stands: a finding that was dismissed asks for nothing.
const fn mending(after: &'static str, until: &'static str) -> When {
    When { unless: Some(("allegation.status", &["dismissed"])), ..between(after, until) }
}

const fn says(field: &'static str, words: &'static [&'static str]) -> When {
    When { says: Some((field, words)), ..ALWAYS }
}

pub(super) const fn act(
    kind: &'static str,
    name: &'static str,
    when: When,
    writes: &'static [Write],
) -> Action {
    Action { kind, name, when, writes }
}

/// How an allegation is settled.
const fn settled(word: &'static str) -> [Write; 4] {
    [
        Set("allegation.status", Word(word)),
        Set("allegation.settled_on", Today),
        Set("allegation.settled_by", Me),
        Set("allegation.basis", Asked("basis")),
    ]
}

const ESCALATION: &[Write] = &[Append("escalations", &[("to", Asked("to")), ("at", Now), ("by", Me)])];
pub(super) const RECTIFIED: &[Write] = &[Set("rectification.done_on", Today)];
pub(super) const RECTIFICATION_EXTENDED: &[Write] = &[Append(
    "rectification.extensions",
    &[("to", Asked("to")), ("reason", Asked("reason")), ("by", Me), ("on", Today)],
)];
pub(super) const VERIFIED: &[Write] = &[
    Set("verification.by", Me),
    Set("verification.at", Now),
    Set("verification.effective", Asked("effective")),
    Set("verification.basis", Asked("basis")),
];
const CONFIRMED: &[Write] = &settled("confirmed");
const DISMISSED: &[Write] = &settled("dismissed");
pub(super) const CLOSED_ON: &[Write] = &[Set("closed_on", Today)];
pub(super) const CLOSED_AT: &[Write] = &[Set("closed_at", Now)];

/// Plans, findings, complaints and what follows from them.
pub(super) const CONDUCT: &[Action] = &[
    act(
        "plan",
        "submit",
        says("status", &["draft", "rejected"]),
        &[Set("status", Word("submitted")), Set("submitted_at", Now)],
    ),
    act(
        "plan",
        "withdraw",
        says("status", &["submitted"]),
        &[Set("status", Word("draft")), Said(Asked("reason"))],
    ),
    act(
        "plan",
        "amend",
        says("status", &["approved"]),
        &[Append(
            "amendments",
            &[
                ("reason", Asked("reason")),
                ("by", Me),
                ("at", Now),
                ("effective_from", Asked("effective-from")),
                ("changes", Changes("changes")),
            ],
        )],
    ),
    act(
        "finding",
        "notify",
        until("notified_at"),
        &[
            Set("notified_at", Now),
            Set("rectification.owner", Asked("owner")),
            Set("rectification.due", Asked("due")),
            Set("rectification.action", Asked("action")),
        ],
    ),
    act("finding", "extend", mending("rectification", "rectification.done_on"), RECTIFICATION_EXTENDED),
    act("finding", "rectify", mending("rectification", "rectification.done_on"), RECTIFIED),
    act("finding", "verify", mending("rectification.done_on", "verification"), VERIFIED),
    act("finding", "escalate", until("closed_on"), ESCALATION),
    act("finding", "confirm", says("allegation.status", &["alleged"]), CONFIRMED),
    act("finding", "dismiss", says("allegation.status", &["alleged"]), DISMISSED),
    act(
        "finding",
        "dispose",
        mending("", "disposition"),
        &[
            Set("disposition.what", Asked("what")),
            Set("disposition.reference", Asked("reference")),
            Set("disposition.decided_by", Me),
            Set("disposition.decided_on", Today),
            Set("disposition.record", Optional("record")),
        ],
    ),
    act(
        "finding",
        "answer",
        until("closed_on"),
        &[Append("answers", &[("rule", Asked("rule")), ("record", Asked("record"))])],
    ),
    act("finding", "close", until("closed_on"), CLOSED_ON),
    act("complaint", "acknowledge", until("acknowledged_at"), &[Set("acknowledged_at", Now)]),
    act("complaint", "escalate", until("closed_at"), ESCALATION),
    act(
        "complaint",
        "pause",
        until("closed_at"),
        &[Append("pauses", &[("from", Now), ("to", Asked("to")), ("reason", Asked("reason"))])],
    ),
    act("complaint", "resume", between("pauses", "closed_at"), &[Set("pauses[].to", Now)]),
    act(
        "complaint",
        "extend",
        until("closed_at"),
        &[Append(
            "extensions",
            &[
                ("on", Today),
                ("to", Asked("to")),
                ("reason", Asked("reason")),
                ("approved_by", Optional("approved-by")),
            ],
        )],
    ),
    act(
        "complaint",
        "decide",
        until("decision"),
        &[
            Set("decision.at", Now),
            Set("decision.by", Me),
            Set("decision.verdict", Asked("verdict")),
            Set("decision.reason", Asked("reason")),
        ],
    ),
    act(
        "complaint",
        "respond",
        between("decision", "response"),
        &[
            Set("response.at", Now),
            Set("response.by", Me),
            Set("response.method", Asked("method")),
            Set("response.summary", Asked("summary")),
        ],
    ),
    act("complaint", "close", between("response", "closed_at"), CLOSED_AT),
    act(
        "investigation",
        "ask",
        until("concluded_at"),
        &[Append(
            "requests",
            &[
                ("unit", Asked("unit")),
                ("question", Asked("question")),
                ("asked_at", Now),
                ("due", Optional("due")),
            ],
        )],
    ),
    act(
        "investigation",
        "respond",
        between("requests", "requests[].responded_at"),
        &[
            Set("requests[].responded_at", Now),
            Set("requests[].responded_by", Me),
            Set("requests[].response", Asked("response")),
        ],
    ),
    act(
        "investigation",
        "find-cause",
        until("root_cause"),
        &[
            Set("root_cause.category", Asked("category")),
            Set("root_cause.method", Asked("method")),
            Set("root_cause.text", Asked("text")),
        ],
    ),
    act(
        "investigation",
        "close",
        until("concluded_at"),
        &[Set("concluded_at", Now), Set("conclusion", Asked("conclusion"))],
    ),
    act(
        "improvement",
        "track",
        until("closed_on"),
        &[Append("tracking", &[("on", Today), ("by", Me), ("note", Asked("note"))])],
    ),
    act("improvement", "complete", until("done_on"), &[Set("done_on", Today)]),
    act(
        "improvement",
        "check-effect",
        between("done_on", "closed_on"),
        &[Append(
            "effect_checks",
            &[
                ("kpi", Asked("kpi")),
                ("unit", Optional("unit")),
                ("before", Asked("before")),
                ("after", Asked("after")),
                ("before_value", Asked("before-value")),
                ("after_value", Asked("after-value")),
                ("checked_on", Today),
                ("by", Me),
                ("verdict", Asked("verdict")),
                ("basis", Asked("basis")),
            ],
        )],
    ),
    act("improvement", "close", between("done_on", "closed_on"), CLOSED_ON),
];
