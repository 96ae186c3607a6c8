//! What waits after assessments: their issue, reward and criticism, rectification, penalty, appeal.

use super::Agenda;
use crate::kpi::rated;
use crate::ledger::Filed;
use crate::policy::Deadline;
use crate::record::{Grade, Incentive, IncentiveKind};

impl Agenda<'_> {
    /// The deadlines of assessments and of what follows them. Criticism waits for who failed beyond chance, a
    /// reward for who is excellent beyond chance.
    pub(super) fn assessed(&self) -> Vec<Deadline> {
        let (ledger, engine) = (self.ledger, self.deadlines());
        let first = |id: &str, kind| {
            ledger.following(id, kind).first().map(|filed: &&Filed<Incentive>| filed.record.decided_on)
        };
        let mut all = Vec::new();
        for assessment in ledger.assessments.iter().map(|filed| &filed.record) {
            all.extend(engine.issue(assessment));
            let Some(rated) = rated(ledger, self.policy, assessment) else { continue };
            if rated.bears_burden() {
                all.extend(engine.criticism(assessment, first(&assessment.id, IncentiveKind::Criticism)));
            }
            if rated.grade == Grade::Excellent && rated.bears_reward() {
                all.extend(engine.reward(assessment, first(&assessment.id, IncentiveKind::Commendation)));
            }
        }
        for incentive in ledger.incentives.iter().map(|filed| &filed.record) {
            all.extend(engine.improvement(incentive));
            let penalty = ledger.penalty_after(&incentive.id).map(|filed| filed.record.decided_on);
            all.extend(engine.penalty(incentive, penalty));
        }
        all.extend(ledger.appeals.iter().map(|filed| engine.appeal(&filed.record)));
        all
    }
}
