//! The deadlines of a plan: the department head's review, the quality department's approval, and the
//! agreement of both to each amendment.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Limit, Moment, When};
use crate::record::{Plan, PlanStatus, ReviewVerdict, Step};

impl Deadlines<'_> {
    /// Every deadline of a plan, kept ones included, in the order of its course.
    pub fn of_plan(&self, plan: &Plan) -> Vec<Deadline> {
        let steps = [self.review(plan), self.approval(plan)].into_iter().flatten();
        steps.chain((0..plan.amendments.len()).flat_map(|index| self.agreements(plan, index))).collect()
    }

    /// The first review since its submission; none before it, nor where a plan no longer waits for one.
    pub fn review(&self, plan: &Plan) -> Option<Deadline> {
        let submitted = plan.submitted_at?;
        let first = plan.reviews.iter().map(|review| review.at).filter(|at| *at >= submitted).min();
        if first.is_none() && plan.status != PlanStatus::Submitted {
            return None;
        }
        Some(self.step(plan, Step::DepartmentHead, (submitted, submitted), first))
    }

    /// The first approval since the head's review; none before it, nor where a plan no longer waits for one.
    pub fn approval(&self, plan: &Plan) -> Option<Deadline> {
        let submitted = plan.submitted_at?;
        let agreed = plan.reviews.iter().filter(|review| review.verdict == ReviewVerdict::Agreed);
        let agreed = agreed.map(|review| review.at).filter(|at| *at >= submitted).min()?;
        let first = plan.approvals.iter().map(|approval| approval.at).filter(|at| *at >= agreed).min();
        if first.is_none() && (plan.status != PlanStatus::Submitted || returned_after(plan, agreed)) {
            return None;
        }
        Some(self.step(plan, Step::Quality, (submitted, agreed), first))
    }

    /// The agreement of the department head to an amendment, by its index, then that of the quality department.
    pub fn agreements(&self, plan: &Plan, index: usize) -> Vec<Deadline> {
        let Some(amendment) = plan.amendments.get(index) else { return Vec::new() };
        let of = |step| {
            amendment.approvals.iter().filter(move |given| given.step == step).map(|given| given.at).max()
        };
        let head = of(Step::DepartmentHead);
        let steps = [
            Some((Step::DepartmentHead, amendment.at, head)),
            head.map(|head| (Step::Quality, head, of(Step::Quality))),
        ];
        let lay = |(step, since, done)| {
            let laid = self.step(plan, step, (amendment.at, since), done);
            let task = match step {
                Step::DepartmentHead => Task::AmendmentReview,
                Step::Quality => Task::AmendmentApproval,
            };
            let barred = Some(amendment.by.clone());
            Deadline { task, clause: "3.1.3b".to_owned(), barred, amendment: Some(index + 1), ..laid }
        };
        steps.into_iter().flatten().map(lay).collect()
    }

    /// A step of an approval: what it is asked by (the moment that governs it, that from which it runs).
    fn step(&self, plan: &Plan, step: Step, asked: (Moment, Moment), done: Option<Moment>) -> Deadline {
        let governing = self.zone.date(asked.0);
        let policy = self.policy.on(governing);
        let (task, clause, parameter, days, desk) = match step {
            Step::DepartmentHead => {
                let days = policy.plan_review_working_days;
                (Task::Review, "3.1.2a", "plan_review_working_days", days, Desk::Own)
            }
            Step::Quality => {
                let days = policy.plan_approval_working_days;
                (Task::Approval, "3.1.2b", "plan_approval_working_days", days, Desk::Quality)
            }
        };
        let rule = Rule { task, clause, parameter, limit: Limit::working_days(days), governing };
        let laid = self.lay(&rule, &plan.id, &plan.unit, When::At(asked.1), done.map(When::At));
        Deadline { desk, barred: Some(plan.author.clone()), ..laid }
    }
}

/// Whether the head gave a plan back after having let it pass.
fn returned_after(plan: &Plan, agreed: Moment) -> bool {
    plan.reviews.iter().any(|review| review.verdict == ReviewVerdict::Returned && review.at > agreed)
}
