//! What waits after assessments: their issue, reward and criticism, rectification, penalty, appeal.

use super::Agenda;
use crate::calendar::Period;
use crate::kpi::{owes_assessment, rated};
use crate::ledger::{Filed, Unit};
use crate::policy::Deadline;
use crate::record::{Grade, Incentive, IncentiveKind};

impl Agenda<'_> {
    /// The assessments that the last interval which is over still owes, of departments and partner agencies.
    pub(super) fn assessments_owed(&self) -> Vec<Deadline> {
        let (ledger, engine) = (self.ledger, self.deadlines());
        let period = Period::of(self.policy.on(self.as_of).assessment_interval, self.as_of).plus(-1);
        if period.start() < self.bound_from("4.2.1") {
            return Vec::new();
        }
        let is_assessed = |unit: &&Unit| ledger.is_assessed(period, |one| one.is_of_unit(&unit.id));
        let owing = ledger.units().filter(|unit| owes_assessment(ledger, self.policy, unit, period));
        let owing = owing.filter(|unit| !is_assessed(unit));
        owing.map(|unit| engine.assessment_owed(period, &unit.id)).collect()
    }

    /// The deadlines of assessments and of what follows them. Criticism waits for who failed beyond chance, a
    /// reward for who is excellent beyond chance; nothing waits where an appeal was upheld.
    pub(super) fn assessed(&self) -> Vec<Deadline> {
        let (ledger, engine) = (self.ledger, self.deadlines());
        let first = |id: &str, kind| {
            ledger.following(id, kind).first().map(|filed: &&Filed<Incentive>| filed.record.decided_on)
        };
        let mut all = Vec::new();
        for assessment in ledger.assessments.iter().map(|filed| &*filed.record) {
            all.extend(engine.issue(assessment));
            let Some(rated) = rated(ledger, self.policy, assessment) else { continue };
            if rated.bears_burden() && ledger.upheld_against(&assessment.id).is_none() {
                all.extend(engine.criticism(assessment, first(&assessment.id, IncentiveKind::Criticism)));
            }
            if rated.grade == Grade::Excellent && rated.bears_reward() {
                all.extend(engine.reward(assessment, first(&assessment.id, IncentiveKind::Commendation)));
            }
        }
        let standing = ledger.incentives.iter().map(|filed| &*filed.record).filter(|one| ledger.stands(one));
        for incentive in standing {
            all.extend(engine.assessment_rectification(incentive));
            let penalty = ledger.penalty_after(&incentive.id).map(|filed| filed.record.decided_on);
            all.extend(engine.penalty(incentive, penalty));
        }
        all.extend(ledger.appeals.iter().map(|filed| engine.appeal(&filed.record)));
        all
    }
}
