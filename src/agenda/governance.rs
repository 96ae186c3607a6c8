//! What the committee and the quality department owe by themselves: meetings, decisions, reviews, the work plan,
//! documents, the evaluation of partner agencies.

use super::Agenda;
use crate::policy::Deadline;
use crate::record::{Partner, ReviewKind, in_term};

impl Agenda<'_> {
    /// What the committee and the quality department owe by themselves.
    pub(super) fn governed(&self) -> Vec<Deadline> {
        let (ledger, engine, as_of) = (self.ledger, self.deadlines(), self.as_of);
        let meetings = || ledger.meetings.iter().map(|filed| &*filed.record);
        let reviews = || ledger.management_reviews.iter().map(|filed| &*filed.record);
        let work_plans = || ledger.work_plans.iter().map(|filed| &*filed.record);
        let mut all: Vec<Deadline> = meetings().flat_map(|meeting| engine.of_meeting(meeting)).collect();
        all.extend(work_plans().flat_map(|plan| engine.of_work_plan(plan)));
        all.extend(engine.next_meeting(meetings()));
        all.extend(engine.next_work_plan(work_plans()));
        all.extend(ReviewKind::ALL.into_iter().filter_map(|kind| engine.next_review(kind, reviews())));
        for document in ledger.documents.iter().map(|filed| &*filed.record) {
            let revision = document.in_force(as_of);
            all.extend(revision.map(|revision| engine.document_review(document, revision)));
        }
        let running = |partner: &&Partner| in_term(partner.contract.from, Some(partner.contract.to), as_of);
        for partner in ledger.partners.iter().map(|filed| &*filed.record).filter(running) {
            let last = ledger.last_evaluation(&partner.id, as_of);
            all.extend(last.map(|last| engine.next_evaluation(&last.record)));
        }
        all
    }
}
