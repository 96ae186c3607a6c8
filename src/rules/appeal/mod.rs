//! Rules of appeals, and what they share: against what one is, and who had a part in that.

pub(super) mod appeal_heard_by_decider;
pub(super) mod appeal_outside_window;
pub(super) mod appeal_undecided;
pub(super) mod nothing_to_appeal;

use super::Ctx;
use crate::calendar::Date;
use crate::record::{Appeal, AssessmentKind, Id};

/// What an appeal is against.
struct Target<'a> {
    /// The day from which one may appeal; `None` when one may not.
    told: Option<Date>,
    /// Who had a part in it.
    by: Vec<&'a Id>,
}

/// What an appeal is against; `None` where there is no such record.
fn target<'a>(ctx: &Ctx<'a>, appeal: &Appeal) -> Option<Target<'a>> {
    if let Some(filed) = ctx.ledger.assessment(&appeal.against) {
        let assessment = &filed.record;
        let told = assessment.issued_on.filter(|_| assessment.kind != AssessmentKind::Daily);
        return Some(Target { told, by: vec![&assessment.assessor] });
    }
    let decision = &ctx.ledger.incentive(&appeal.against)?.record;
    let told = decision.kind.is_burden().then_some(decision.decided_on);
    let assessment = decision.assessment.as_ref().and_then(|id| ctx.ledger.assessment(id));
    let by = [Some(&decision.decided_by), assessment.map(|filed| &filed.record.assessor)];
    Some(Target { told, by: by.into_iter().flatten().collect() })
}
