//! What of a plan is to be approved now, and in which step: the order of the steps, and nothing about people.

use crate::record::{Plan, PlanStatus, ReviewVerdict, Step};

/// What is approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// The plan itself, in a step.
    Body(Step),
    /// An amendment, by its position, in a step.
    Amendment(usize, Step),
}

/// What was asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    /// The step, where one was named.
    pub(super) step: Option<Step>,
    /// Whether it is not approved but refused.
    pub(super) rejects: bool,
}

/// What is due, or the key of why nothing is, with the step that comes first.
pub(super) fn subject(
    plan: &Plan,
    hash: Option<&str>,
    asked: Asked,
) -> Result<Subject, (&'static str, Option<Step>)> {
    match plan.status {
        PlanStatus::Draft => Err(("approve-draft", None)),
        PlanStatus::Rejected => Err(("approve-rejected", None)),
        PlanStatus::Submitted => {
            let is_agreed = is_agreed(plan, hash);
            match (asked.step, is_agreed) {
                (Some(Step::Quality), false) => Err(("approve-first", Some(Step::DepartmentHead))),
                // the head may still take back what was agreed to
                (Some(Step::DepartmentHead), true) if !asked.rejects => {
                    Err(("approve-already", Some(Step::DepartmentHead)))
                }
                (Some(step), _) => Ok(Subject::Body(step)),
                (None, true) => Ok(Subject::Body(Step::Quality)),
                (None, false) => Ok(Subject::Body(Step::DepartmentHead)),
            }
        }
        PlanStatus::Approved => amendment(plan, asked.step),
    }
}

/// Whether the head has agreed to the present content, since it was last submitted.
fn is_agreed(plan: &Plan, hash: Option<&str>) -> bool {
    plan.reviews.last().is_some_and(|review| {
        review.verdict == ReviewVerdict::Agreed
            && Some(&*review.hash) == hash
            && plan.submitted_at.is_none_or(|submitted| review.at >= submitted)
    })
}

fn amendment(plan: &Plan, asked: Option<Step>) -> Result<Subject, (&'static str, Option<Step>)> {
    let is_missing =
        |index: usize, step: Step| !plan.amendments[index].approvals.iter().any(|given| given.step == step);
    let due = |index: usize| Some((index, Step::ALL.into_iter().find(|step| is_missing(index, *step))?));
    // a later amendment's hash covers the earlier ones
    let (index, due) = (0..plan.amendments.len()).find_map(due).ok_or(("approve-nothing", None))?;
    let step = asked.unwrap_or(due);
    if step == due {
        return Ok(Subject::Amendment(index, step));
    }
    Err(if step == Step::Quality { ("approve-first", Some(due)) } else { ("approve-already", Some(step)) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::typed;

    fn plan(rest: &str) -> Plan {
        let text = format!(
            "id: PLAN-2026-C1-0001\ntitle: x\nunit: C1-A\nauthor: S-0011\nsubmitted_at: 2026-06-01T09:00+08:00\n{rest}"
        );
        typed(&text).unwrap()
    }

    fn due(rest: &str, step: Option<Step>) -> Result<Subject, (&'static str, Option<Step>)> {
        subject(&plan(rest), Some("h"), Asked { step, rejects: false })
    }

    #[test]
    fn the_steps_come_in_their_order() {
        let (head, quality) = (Step::DepartmentHead, Step::Quality);
        let review = |hash: &str, at: &str| {
            format!(
                "status: submitted\nreviews:\n  - {{by: S-0010, at: {at}, verdict: agreed, hash: {hash}}}\n"
            )
        };
        assert_eq!(due("status: draft\n", None), Err(("approve-draft", None)));
        assert_eq!(due("status: submitted\n", None), Ok(Subject::Body(head)));
        assert_eq!(due("status: submitted\n", Some(quality)), Err(("approve-first", Some(head))));
        let now = review("h", "2026-06-02T09:00+08:00");
        assert_eq!(due(&now, None), Ok(Subject::Body(quality)));
        assert_eq!(due(&now, Some(head)), Err(("approve-already", Some(head))));
        assert_eq!(due(&review("other", "2026-06-02T09:00+08:00"), None), Ok(Subject::Body(head)));
        assert_eq!(due(&review("h", "2026-05-02T09:00+08:00"), None), Ok(Subject::Body(head)));
        assert_eq!(due("status: approved\n", None), Err(("approve-nothing", None)));
        let amended = "status: approved\namendments:\n  - {reason: x, by: S-0011, at: 2026-06-03T09:00+08:00, effective_from: 2026-07-01, changes: {title: y}, approvals: [{step: department_head, by: S-0010, at: 2026-06-03T10:00+08:00, hash: h}]}\n";
        assert_eq!(due(amended, None), Ok(Subject::Amendment(0, quality)));
        assert_eq!(due(amended, Some(head)), Err(("approve-already", Some(head))));
    }
}
