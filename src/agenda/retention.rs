//! What is to be disposed of: of each kind the oldest record whose retention period is over, or soon will be.

use super::Agenda;
use crate::policy::Deadline;
use crate::record::KINDS;

impl Agenda<'_> {
    /// The disposals that are due within the policy's days, one a kind.
    pub(super) fn retained(&self) -> Vec<Deadline> {
        let horizon = self.as_of.plus_days(i64::from(self.policy.on(self.as_of).deadline_horizon_days));
        let of_kind = |kind: &crate::record::Kind| {
            let (dated, _) = *self.ledger.by_age(kind, self.as_of).first()?;
            let keeper = self.department_of(kind.owner);
            let kept = self.policy.kept_until(kind.name, dated)?;
            (kept <= horizon).then(|| self.deadlines().disposal(kind.name, dated, &keeper)).flatten()
        };
        KINDS.iter().filter(|kind| kind.has_page()).filter_map(of_kind).collect()
    }
}
