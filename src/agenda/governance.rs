//! What the committee and the quality department owe by themselves: meetings, decisions, reviews, the work plan,
//! documents, the evaluation of partner agencies.

use super::Agenda;
use crate::policy::{Deadline, WITH_TARGETS};
use crate::record::{DepartmentKind, Partner, ReviewKind, in_term};

impl Agenda<'_> {
    /// What the committee and the quality department owe by themselves.
    pub(super) fn governed(&self) -> Vec<Deadline> {
        let (ledger, engine, as_of) = (self.ledger, self.deadlines(), self.as_of);
        let meetings = || ledger.meetings.iter().map(|filed| &*filed.record);
        let reviews = || ledger.management_reviews.iter().map(|filed| &*filed.record);
        let work_plans = || ledger.work_plans.iter().map(|filed| &*filed.record);
        let mut all: Vec<Deadline> = meetings().flat_map(|meeting| engine.of_meeting(meeting)).collect();
        all.extend(work_plans().flat_map(|plan| engine.of_work_plan(plan)));
        let keeper = self.department_of(DepartmentKind::Quality);
        let first = |clause: &str| (self.bound_from(clause), keeper.as_str());
        all.push(engine.next_meeting(meetings(), first("2.1.2b")));
        all.push(engine.next_work_plan(work_plans(), first("2.2.2a")));
        let next = |kind: ReviewKind| engine.next_review(kind, reviews(), first(kind.clause()));
        all.extend(ReviewKind::ALL.into_iter().map(next));
        let targets = WITH_TARGETS.into_iter().filter_map(|kpi| self.policy.targets_from(kpi, as_of));
        all.extend(targets.min_by_key(|(_, to)| *to).map(|days| engine.targets(&keeper, days)));
        // without a quality department nobody keeps what is absent; another rule tells of it
        all.retain(|deadline| !deadline.record.is_empty());
        for document in ledger.documents.iter().map(|filed| &*filed.record) {
            let revision = document.in_force(as_of);
            all.extend(revision.map(|revision| engine.document_review(document, revision)));
        }
        let running = |partner: &&Partner| in_term(partner.contract.from, Some(partner.contract.to), as_of);
        for partner in ledger.partners.iter().map(|filed| &*filed.record).filter(running) {
            let first = || {
                let from = partner.contract.from.max(self.bound_from("1.2.2"));
                engine.partner_evaluation(&partner.id, &partner.id, from)
            };
            let last = ledger.last_evaluation(&partner.id, as_of);
            all.push(last.map_or_else(first, |last| engine.next_evaluation(&last.record)));
        }
        all
    }
}
